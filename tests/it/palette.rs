//! The palette and the help: every command found by its words or its key, and run from there.

use crate::desk::Desk;
use crate::logical::{read, read_pane};
use crate::panes::{article, focused, local, pane, panes, sheet};
use crate::pty::{Home, Screen, cli};
use sahifa::app::ScreenMessage;
use sahifa::keys::KeyCode;
use std::time::Duration;

/// Three articles, newest first, with tags and a saved filter that has a key.
fn newsroom(ui: &str) -> Home {
    let home = Home::new();
    let config = local(&home).replace("[ui]", &format!("[ui]\n{ui}"));
    home.config(&format!(
        "{config}\n[[filter]]\nname = \"Only rivers\"\nkey = \"7\"\nquery = \"title:river\"\n"
    ));
    for (name, title, day, tags) in [
        ("a", "River news", "30", "[weather]"),
        ("b", "Library opens", "29", "[culture]"),
        ("c", "خبر من دمشق", "28", "[سوريا]"),
    ] {
        let matter = format!("title: {title}\ndate: 2026-06-{day}\nlang: en\ntags: {tags}");
        article(&home, name, &matter, "A text.");
    }
    home
}

fn bottom(screen: &Screen) -> String {
    read(&screen.row(screen.rows() - 1))
}

/// The rows under the typed line.
fn found(screen: &Screen) -> Vec<String> {
    read_pane(screen, 0).into_iter().skip(1).collect()
}

#[test]
fn commands_are_found_in_both_languages_in_either_interface_and_run() {
    for (ui, list) in [("language = \"en\"", 1), ("language = \"ar\"", 1)] {
        for typed in ["remove the star", "النجمة", "toggle-star"] {
            let home = newsroom(ui);
            let mut desk = Desk::open(&home, 120, 30);
            desk.keys(":");
            desk.text(typed);
            let screen = desk.screen();
            assert_eq!(panes(&screen).len(), 1, "{screen}");
            let row = &found(&screen)[0];
            assert!(row.starts_with("s  ") || row.ends_with("  s"), "{typed} {screen}");
            desk.keys("enter");
            let screen = desk.screen();
            assert_eq!((panes(&screen).len(), focused(&screen)), (3, Some(1)), "{screen}");
            assert!(pane(&screen, list).contains('★'), "{typed} {screen}");
        }
    }
}

#[test]
fn what_was_used_last_stands_first() {
    let home = newsroom("language = \"en\"");
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys(":");
    let fresh = found(&desk.screen());
    assert!(fresh[0].ends_with("Move down"), "{fresh:?}");
    desk.text("weather");
    desk.keys("enter :");
    desk.text("only the article");
    desk.keys("enter : esc :");
    let rows = found(&desk.screen());
    assert_eq!(rows[0], "z  Show only the article");
    assert_eq!(rows[1], "tag  weather");
    assert_eq!(rows[2], fresh[0]);
}

#[test]
fn tags_sources_and_saved_filters_narrow_the_list() {
    let home = newsroom("language = \"en\"");
    for (typed, row, titles) in [
        ("سوريا", "tag  سوريا", vec!["خبر من دمشق"]),
        ("only riv", "7 filter  Only rivers", vec!["River news"]),
        ("LOCAL", "source  Local", vec!["River news", "Library opens", "خبر من دمشق"]),
    ] {
        let mut desk = Desk::open(&home, 120, 30);
        desk.keys(":");
        desk.text(typed);
        let screen = desk.screen();
        assert_eq!(found(&screen)[0], row, "{screen}");
        desk.keys("enter");
        let screen = desk.screen();
        let rows = read_pane(&screen, 1).join("\n");
        for title in ["River news", "Library opens", "خبر من دمشق"] {
            assert_eq!(rows.contains(title), titles.contains(&title), "{title} {screen}");
        }
        desk.keys("x");
        desk.quit();
    }
    // A second one is added beside the first.
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys(":");
    desk.text("weather");
    desk.keys("tab :");
    desk.text("only rivers");
    desk.keys("tab");
    let chips = read_pane(&desk.screen(), 1)[0].clone();
    assert!(chips.contains("weather") && chips.contains("Only rivers"), "{chips}");
}

#[test]
fn a_command_is_carried_out_in_the_pane_that_had_the_keys() {
    let home = newsroom("language = \"en\"");
    let mut desk = Desk::open(&home, 120, 30);
    // Without an article there is nothing to find in.
    desk.keys(":");
    desk.text("find in the article");
    desk.keys("enter");
    assert_eq!(bottom(&desk.screen()), "Open the article first.");
    desk.keys("f :");
    desk.text("go to the end");
    desk.keys("enter");
    assert_eq!(focused(&desk.screen()), Some(0));
    desk.keys("g l enter :");
    desk.text("find in the article");
    assert!(found(&desk.screen())[0].starts_with("/  "), "{}", desk.screen());
    desk.keys("enter");
    desk.text("text");
    assert!(bottom(&desk.screen()).starts_with("Find: text"), "{}", desk.screen());
}

#[test]
fn the_palette_opens_with_an_arabic_keyboard_and_takes_what_is_pasted() {
    let home = newsroom("language = \"ar\"");
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("alt-ء");
    desk.paste("g u");
    let rows = found(&desk.screen());
    // The key itself is the best match, with the letters on the user's own keys behind it.
    assert!(rows[0].contains("ل ع") && rows[0].contains("إعادة"), "{rows:?}");
    desk.keys("backspace backspace backspace");
    desk.text("ززز");
    assert_eq!(found(&desk.screen()), ["لا شيء فيه هذه الحروف."]);
    desk.keys("enter");
    assert_eq!(panes(&desk.screen()).len(), 1);
    desk.keys("esc");
    assert_eq!(panes(&desk.screen()).len(), 3);
}

#[test]
fn help_begins_with_the_keys_of_the_pane_and_is_narrowed_and_run() {
    let home = newsroom("language = \"en\"");
    for (keys, heading) in
        [("f", "In the filter pane"), ("enter", "In the article"), ("enter v", "With the caret")]
    {
        let mut desk = Desk::open(&home, 120, 70);
        desk.keys(keys);
        desk.keys("?");
        let screen = desk.screen();
        let rows = read_pane(&screen, 0);
        assert_eq!(rows[0], heading, "{screen}");
        assert_eq!(screen.cursor.0, 2, "the first row under the heading");
        assert!(rows.contains(&"Moving".to_owned()), "{screen}");
        // Up from the first row stays there: the heading is none.
        desk.keys("k");
        assert_eq!(desk.screen().cursor.0, 2);
    }
    let mut desk = Desk::open(&home, 120, 40);
    desk.keys("? /");
    desk.text("star");
    let rows = found(&desk.screen());
    assert_eq!(rows[0], "s  Add or remove the star");
    desk.keys("enter");
    let screen = desk.screen();
    assert!(pane(&screen, 1).contains("★ River"), "{screen}");
    // By a key: its command stands first.
    desk.keys("? /");
    desk.text("ctrl-r");
    let rows = found(&desk.screen());
    assert!(rows[0].ends_with("Redo the change that was undone"), "{rows:?}");
    desk.keys("ctrl-u");
    desk.text("qqqq");
    assert_eq!(found(&desk.screen()), ["No command has these letters."]);
    desk.keys("esc");
    assert_eq!(panes(&desk.screen()).len(), 3);
}

#[test]
fn a_key_without_a_command_says_so_with_the_key_that_lists_them() {
    let home = newsroom("language = \"en\"");
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("K");
    assert_eq!(bottom(&desk.screen()), "No command on K. ? lists the keys.");
    desk.keys("j");
    assert!(!bottom(&desk.screen()).contains("No command"), "{}", desk.screen());
    // Where text is typed every key is text.
    desk.keys("/ K");
    assert!(!bottom(&desk.screen()).contains("No command"), "{}", desk.screen());

    let home = newsroom("language = \"ar\"");
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("ذ");
    assert_eq!(bottom(&desk.screen()), "لا أمر للمفتاح ` (ذ). المفاتيح كلها في ?.");
}

/// The rows of the list at the bottom, without its name; none if there is no list.
fn listed(screen: &Screen) -> Vec<String> {
    let Some(top) = sheet(screen) else { return Vec::new() };
    (top + 1..screen.rows()).map(|row| read(&screen.span(row, 1, screen.columns() - 1))).collect()
}

#[test]
fn the_keys_that_can_follow_are_listed_after_a_pause() {
    for (ui, row) in
        [("language = \"en\"", "s Only this source"), ("language = \"ar\"", "s هذا المصدر وحده")]
    {
        let home = newsroom(ui);
        let mut desk = Desk::open(&home, 120, 30);
        let before = desk.screen();
        desk.keys(",");
        assert_eq!(desk.screen().row(29), before.row(29));
        let (number, after) = desk.wake().unwrap();
        assert_eq!(after, Duration::from_millis(400));
        // A wake of another time lists nothing.
        desk.send(ScreenMessage::Woke(number + 1));
        assert_eq!(listed(&desk.screen()), Vec::<String>::new());
        desk.send(ScreenMessage::Woke(number));
        let screen = desk.screen();
        let rows = listed(&screen).join("\n");
        let squeezed = rows.split_whitespace().collect::<Vec<_>>().join(" ");
        let words: Vec<&str> = row.split(' ').collect();
        let (key, words) = (words[0], words[1..].join(" "));
        assert!(squeezed.contains(&words) && squeezed.contains(key), "{rows}\n{screen}");
        assert_eq!(screen.row(1), before.row(1), "the panes above stay");
        // The third key of a sequence: the list narrows at once, without another wake.
        desk.keys("-");
        assert_eq!((listed(&desk.screen()).len(), desk.wake()), (1, None), "{}", desk.screen());
        desk.keys("esc");
        assert_eq!(desk.screen().row(29), before.row(29));
        desk.keys("; h");
        assert!(desk.wake().is_some());
        // A sequence that came at once asks for no wake.
        desk.keys_at_once("g g");
        assert_eq!(desk.wake(), None);
    }
}

#[test]
fn a_small_screen_lists_every_key_that_fits_and_a_pause_of_zero_waits_for_none() {
    for (language, letter) in [("en", None), ("ar", Some("ل"))] {
        let home = newsroom(&format!("language = \"{language}\"\nkey_pause = \"0\""));
        let mut desk = Desk::open(&home, 80, 24);
        // With an Arabic keyboard the letter on each key stands beside it.
        desk.keys(letter.unwrap_or("g"));
        let screen = desk.screen();
        let rows = listed(&screen).join(" ");
        let keymap = sahifa::config::shipped_keymap();
        let follow = keymap.bindings(sahifa::keys::KeyContext::List);
        let follow =
            follow.iter().filter(|(keys, _)| keys.len() == 2 && keys[0].code == KeyCode::Char('g'));
        let mut count = 0;
        for (keys, _) in follow {
            count += 1;
            let key = sahifa::keys::write_sequence(&keys[1..]);
            assert!(rows.split_whitespace().any(|word| word == key), "{key}: {rows}\n{screen}");
        }
        assert!(count > 20, "{count}");
        let own = rows.split_whitespace().any(|word| word == "م");
        assert_eq!(own, language == "ar", "{rows}");
        assert_eq!(desk.wake(), None);
        // A tiny screen shows what fits, and stays whole.
        desk.resize(20, 5);
        assert_eq!(desk.screen().rows(), 5);
    }
}

#[test]
fn the_command_line_lists_the_keys_as_the_configuration_leaves_them() {
    let home = Home::new();
    home.config("[keys.list]\n\"K\" = \"undo\"\n\"q\" = \"none\"\n");
    let output = cli(&home, &["keys", "list"]);
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    let rows: Vec<&str> = text.lines().collect();
    assert!(rows.contains(&"list\tK\tundo\tUndo the last change"), "{text}");
    assert!(
        rows.contains(
            &"global\t:\tpalette\tFind a command, filter, tag or source by a few letters"
        )
    );
    assert!(!rows.iter().any(|row| row.starts_with("list\tq\t")), "{text}");
    let output = cli(&home, &["keys", "list", "--json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = json.as_array().unwrap();
    assert_eq!(list.len(), rows.len());
    let undo = list.iter().find(|binding| binding["keys"] == "K").unwrap();
    assert_eq!(undo["command"], "undo");
    assert_eq!((&undo["context"], &undo["group"]), (&"list".into(), &"Marking".into()));
}
