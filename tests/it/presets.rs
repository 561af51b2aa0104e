//! The presets of keys: the hands of other programs do what they are used to.
//!
//! Each preset is played beside the default: after every line both screens are the same, and the line
//! changed something.

use crate::desk::Desk;
use crate::panes::{article, local};
use crate::pty::{Home, Screen};
use std::fmt::Write;

/// Eight articles, newest first, the first one long, with headings and links.
fn newsroom(keys: &str) -> Home {
    let home = Home::new();
    home.config(&format!(
        "{}\n{keys}\n[[filter]]\nname = \"Odd\"\nquery = \"title:odd\"\n",
        local(&home)
    ));
    for number in 1..=8 {
        let kind = if number % 2 == 1 { "Odd" } else { "Even" };
        let mut body = String::new();
        for part in 1..=6 {
            let link = format!("[link {part}](https://example.org/{number}/{part})");
            let text = "The river rose and the town waited for the morning. ".repeat(9);
            let _ = write!(body, "## Part {part}\n\n{text} A {link}.\n\n");
        }
        let matter = format!(
            "title: {kind} story {number}\ndate: 2026-06-{}\nlang: en\ntags: [t{number}]\n\
             url: https://example.org/{number}",
            30 - number
        );
        article(&home, &format!("story-{number}"), &matter, &body);
    }
    home
}

/// The screen without its bottom line, which names keys.
fn above(screen: &Screen) -> Vec<String> {
    (0..screen.rows() - 1).map(|row| screen.row(row)).collect()
}

/// Plays the keys of a preset beside those of the default.
#[track_caller]
fn check(preset: &str, lines: &[(&str, &str)]) {
    let homes = [newsroom(&format!("[keys]\npreset = \"{preset}\"\n")), newsroom("")];
    let [mut own, mut other] = homes.each_ref().map(|home| Desk::open(home, 120, 30));
    assert!(lines.len() >= 20, "{preset}: {}", lines.len());
    for (keys, default) in lines {
        let before = own.screen();
        own.keys(keys);
        other.keys(default);
        let (screen, expected) = (own.screen(), other.screen());
        let is_right = above(&screen) == above(&expected) && screen.cursor == expected.cursor;
        assert!(is_right, "{preset}: {keys}\n{screen}\n{expected}");
        let (asked, wanted) = (own.asked(), other.asked());
        assert_eq!(asked, wanted, "{preset}: {keys}");
        let is_same = above(&before) == above(&screen) && before.cursor == screen.cursor;
        assert!(!is_same || !asked.is_empty(), "{preset}: {keys} did nothing\n{screen}");
    }
}

#[test]
fn vim() {
    check(
        "vim",
        &[
            ("j", "down"),
            ("k", "up"),
            ("3 j", "down down down"),
            ("2 k", "up up"),
            ("G", "end"),
            ("g g", "home"),
            ("5 G", "home down down down down"),
            ("2 g g", "home down"),
            ("m", "m"),
            ("j .", "down m"),
            ("u", "u"),
            ("ctrl-r", "U"),
            ("2 d d", "H H"),
            ("u", "u u"),
            ("ctrl-w t", "f"),
            ("z a", "z"),
            ("ctrl-w l", "right"),
            ("' 1", "1"),
            ("' '", "'"),
            ("enter", "enter"),
            ("] ]", "}"),
            ("[ [", "{"),
            ("ctrl-f", "page-down"),
            ("z z", "z"),
            ("z z", "z"),
            ("g x", "o"),
            ("2 n", "n n"),
            ("q", "q"),
            ("ctrl-w w", "tab"),
            ("ctrl-w p", "shift-tab"),
            ("/", "/"),
            ("esc", "esc"),
            ("Z Z", "Q"),
        ],
    );
}

#[test]
fn newsboat() {
    check(
        "newsboat",
        &[
            ("J", "down"),
            ("K", "up"),
            ("N", "m"),
            ("U", "u"),
            ("D", "H"),
            ("; u", "u"),
            ("l", "M"),
            ("l l", "M M"),
            ("F", "/"),
            ("esc", "esc"),
            ("f enter", "g w enter"),
            ("ctrl-t", "x"),
            ("' 1", "1"),
            ("ctrl-f", "x"),
            ("t", "g t"),
            ("esc", "esc"),
            ("ctrl-e", "t"),
            ("esc", "esc"),
            ("!", "s"),
            ("n", "n"),
            ("p", "p"),
            ("2", "g a down down enter"),
            ("J", "ctrl-n"),
            ("K", "ctrl-p"),
            ("u", "g a"),
            ("esc", "esc"),
            ("s", "\\ s"),
            ("esc", "esc"),
            ("o", "o"),
            ("O", "o"),
            ("q", "q"),
            ("A", "A"),
            ("E", "g s"),
            ("q", "q"),
            ("G", "end"),
            ("Q", "Q"),
        ],
    );
}

#[test]
fn eilmeldung() {
    check(
        "eilmeldung",
        &[
            ("j", "down"),
            ("k", "up"),
            ("G", "end"),
            ("g g", "home"),
            ("r", "m n"),
            ("h", "left"),
            ("u", "m"),
            ("m", "s"),
            ("2", "/ i s : u n r e a d enter"),
            ("1", "x"),
            ("3", "/ i s : s t a r r e d enter"),
            ("1", "x"),
            ("v", "s"),
            ("j", "down"),
            ("f", "*"),
            ("esc", "esc"),
            ("0 r", "a"),
            ("; u", "u"),
            ("ctrl-h", "left"),
            ("ctrl-l", "right"),
            ("tab", "tab"),
            ("tab", "tab"),
            ("tab", "tab"),
            ("=", "/"),
            ("ctrl-g", "esc"),
            ("' 1", "1"),
            ("+ r", "x"),
            ("c s", "g s"),
            ("q", "q"),
            ("c f", "i f"),
            ("esc", "esc"),
            ("S", "y"),
            ("z", "z"),
            ("ctrl-g", "esc"),
            ("q", "Q"),
        ],
    );
}

#[test]
fn emacs() {
    check(
        "emacs",
        &[
            ("ctrl-n", "down"),
            ("ctrl-p", "up"),
            ("alt-3 ctrl-n", "down down down"),
            ("alt->", "end"),
            ("alt-<", "home"),
            ("alt-1 2 ctrl-n", "end"),
            ("alt-<", "home"),
            ("ctrl-v", "page-down"),
            ("alt-v", "page-up"),
            ("r", "m"),
            ("ctrl-n ctrl-x z", "down m"),
            ("u", "m"),
            ("ctrl-_", "u"),
            ("ctrl-x u", "u"),
            ("!", "s"),
            ("ctrl-b", "left"),
            ("ctrl-f", "right"),
            ("ctrl-s", "/"),
            ("ctrl-g", "esc"),
            ("1", "1"),
            ("l", "'"),
            ("ctrl-x b", "g w"),
            ("ctrl-g", "esc"),
            ("b", "o"),
            ("alt-w", "y"),
            ("enter", "enter"),
            ("end backspace", "end page-up"),
            ("ctrl-space", "v"),
            ("alt-f", "w"),
            ("ctrl-e", "end"),
            ("ctrl-a", "home"),
            ("ctrl-g", "esc"),
            ("ctrl-x 1", "z"),
            ("ctrl-x 1", "z"),
            ("ctrl-x o", "tab"),
            ("ctrl-x ctrl-c", "Q"),
        ],
    );
}

#[test]
fn the_default_is_what_it_was() {
    check(
        "default",
        &[
            ("j", "down"),
            ("k", "up"),
            ("G", "end"),
            ("g g", "home"),
            ("ctrl-d", "ctrl-d"),
            ("ctrl-u", "ctrl-u"),
            ("m", "m"),
            ("u", "u"),
            ("U", "g u"),
            ("s", "s"),
            ("j g .", "down s"),
            ("h", "left"),
            ("l", "right"),
            ("1", "1"),
            ("x", "1"),
            ("f", "g f"),
            ("g l", "tab"),
            ("enter", "enter"),
            ("space", "page-down"),
            ("z", "z"),
            ("z", "z"),
            ("q", "esc"),
            ("Q", "ctrl-c"),
        ],
    );
}
