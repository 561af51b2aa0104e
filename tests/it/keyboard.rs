//! Marking and moving by keys, with a Latin and with an Arabic keyboard.

use crate::panes::{LOCAL, article, focused, pane, panes, sahifa};
use crate::pty::{Home, Screen, Terminal};

fn three(home: &Home) -> Terminal {
    home.config(LOCAL);
    for (number, name) in ["First", "Second", "Third"].iter().enumerate() {
        article(
            home,
            name,
            &format!("title: {name}\ndate: 2021-02-{}\nlang: en", 17 - number),
            &format!("The body of {name}."),
        );
    }
    let terminal = sahifa(home).size(120, 30).spawn();
    terminal.wait_until("the list and its counts", |screen| {
        screen.contains("Articles 1/3 ") && pane(screen, 0).contains("Unread           3")
    });
    terminal
}

fn unread(screen: &Screen) -> usize {
    pane(screen, 1).matches('●').count()
}

fn reads(name: &'static str) -> impl Fn(&Screen) -> bool {
    move |screen| {
        focused(screen) == Some(2) && pane(screen, 2).contains(&format!("The body of {name}."))
    }
}

#[test]
fn marks_stars_and_undo() {
    let home = Home::new();
    let mut terminal = three(&home);
    terminal.keys("m");
    terminal.wait_until("read", |screen| unread(screen) == 2);
    terminal.keys("m");
    terminal.wait_until("unread again", |screen| unread(screen) == 3);
    terminal.keys("s");
    terminal.wait_until("a star", |screen| pane(screen, 1).contains("★ First"));
    terminal.wait_until("its count", |screen| pane(screen, 0).contains("Starred          1"));
    terminal.keys("A");
    terminal.wait_text("3 articles marked as read; press u to undo.");
    terminal.wait_until("none unread", |screen| unread(screen) == 0);
    terminal.keys("u");
    terminal.wait_text("Undone for 3 articles.");
    terminal.keys("u");
    terminal.wait_until("no star", |screen| pane(screen, 1).contains("● First"));
    terminal.keys("u u");
    terminal.wait_text("Undone for 1 article.");
    terminal.keys("u");
    terminal.wait_text("There is nothing to undo.");
    terminal.wait_until("as it was", |screen| unread(screen) == 3);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn from_unread_to_unread() {
    let home = Home::new();
    let mut terminal = three(&home);
    terminal.keys("j m g l k");
    terminal.wait_until("the second read", |screen| {
        unread(screen) == 2 && screen.contains("Articles 1/3 ")
    });
    terminal.keys("enter");
    terminal.wait_until("the first", reads("First"));
    terminal.keys("n");
    terminal.wait_until("the third, past the one that is read", reads("Third"));
    terminal.keys("n");
    terminal.wait_text("There are no more unread articles here.");
    // Opening marks read, and that can be taken back.
    terminal.keys("u");
    terminal.wait_text("Undone for 1 article.");
    terminal.keys("g l g g");
    terminal.wait_text("Articles 1/3 ");
    terminal.keys("p");
    terminal.wait_text("There are no more unread articles here.");
    terminal.keys("space");
    terminal.wait_until("the next unread", reads("Third"));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn an_arabic_keyboard_works_as_a_latin_one() {
    let home = Home::new();
    let mut terminal = three(&home);
    // The letters under j, k, m, s, h, l on an Arabic keyboard.
    for (key, what) in [("ت", "Articles 2/3 "), ("ت", "Articles 3/3 "), ("ن", "Articles 2/3 ")] {
        terminal.keys(key);
        terminal.wait_text(what);
    }
    terminal.keys("ة");
    terminal.wait_until("m: read", |screen| unread(screen) == 2);
    terminal.keys("س");
    terminal.wait_until("s: a star", |screen| pane(screen, 1).contains("★ Second"));
    terminal.keys("ا");
    terminal.wait_until("h: left", |screen| focused(screen) == Some(0));
    terminal.keys("م");
    terminal.wait_until("l: right", |screen| focused(screen) == Some(1));
    // g g: two keys of a sequence.
    terminal.keys("ل ل");
    terminal.wait_text("Articles 1/3 ");
    // n, then z.
    terminal.keys("ى");
    terminal.wait_until("n: the next unread one", |screen| focused(screen) == Some(2));
    terminal.keys("ئ");
    terminal.wait_until("z: zen", |screen| panes(screen).len() == 1);
    terminal.keys("ض");
    terminal.wait_until("q: back", |screen| panes(screen).len() == 3);
    terminal.keys("؟");
    terminal.wait_text("Show the keys");
    terminal.keys("esc Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn keys_can_be_bound_anew() {
    let home = Home::new();
    home.config(&format!("{LOCAL}\n[keys.list]\n\"ctrl-n\" = \"select-next\"\n\"j\" = \"none\"\n"));
    for (name, day) in [("First", 17), ("Second", 16)] {
        article(&home, name, &format!("title: {name}\ndate: 2021-02-{day}"), "text");
    }
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_text("Articles 1/2 ");
    terminal.keys("j ctrl-n");
    terminal.wait_text("Articles 2/2 ");
    terminal.keys("k");
    terminal.wait_text("Articles 1/2 ");
    terminal.keys("j ?");
    terminal.wait_text("ctrl-n  down");
    terminal.keys("esc");
    terminal.wait_text("Articles 1/2 ");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}
