//! Read articles that are hidden from the list: when they go, and what stays in its place.

use crate::desk::Desk;
use crate::logical::{read, read_pane};
use crate::panes::{article, focused, frame_mistake, local, sahifa, selected};
use crate::pty::{Home, Screen, cli};

/// Five articles, `T01` to `T05`, the newest first.
fn home(settings: &str) -> Home {
    let home = Home::new();
    let config = local(&home).replace("[ui]\n", &format!("[ui]\n{settings}"));
    home.config(&format!("{config}\n[[filter]]\nname = \"Mine\"\nquery = \"is:local\"\n"));
    for at in 1..=5 {
        let matter = format!("title: T0{at}\ndate: 2026-06-{:02}\nlang: en", 30 - at);
        article(&home, &format!("t{at}"), &matter, "Text.");
    }
    home
}

/// The titles in the list.
fn titles(screen: &Screen) -> Vec<String> {
    let list = read_pane(screen, 1).join(" ");
    let words = list.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.starts_with("T0")).map(str::to_owned).collect()
}

/// The numbers beside the row of the filter pane that has this name.
fn beside(screen: &Screen, name: &str) -> String {
    let rows = [0, 2].into_iter().flat_map(|pane| read_pane(screen, pane));
    let row = rows.map(|row| {
        let words = row.split_whitespace().filter(|word| *word != "✓");
        let is_number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
        let (numbers, name): (Vec<&str>, Vec<&str>) = words.partition(is_number);
        (name.join(" "), numbers.join(" "))
    });
    row.into_iter().find(|(found, _)| found == name).map(|(_, numbers)| numbers).unwrap_or_default()
}

#[track_caller]
fn check(desk: &Desk, wanted: &[&str], position: &str) {
    let screen = desk.screen();
    assert_eq!(titles(&screen), wanted, "{screen}");
    assert!(screen.row(0).contains(position), "{position}:\n{screen}");
}

/// The two directions of the interface: the setting, and words of the title, the bottom line and of an
/// empty list.
const DIRECTIONS: [(&str, [&str; 3]); 2] = [
    ("", ["read hidden", "Read articles are hidden, M shows them", "press M to show"]),
    ("language = \"ar\"\n", ["والمقروء مخفي", "مخفية؛ اضغط M لإظهارها", "اضغط M لإظهار"]),
];

#[test]
fn an_article_goes_when_one_moves_on_and_none_is_skipped() {
    for (settings, [title, status, _]) in DIRECTIONS {
        let home = home(&format!("{settings}hide_read = \"now\"\n"));
        let mut desk = Desk::open(&home, 120, 30);
        check(&desk, &["T01", "T02", "T03", "T04", "T05"], "1/5");
        assert!(read(&desk.screen().row(0)).contains(title), "{}", desk.screen());
        assert!(read(&desk.screen().row(29)).contains(status), "{}", desk.screen());
        // The open article stays while it is read, also when the list comes anew.
        desk.keys("enter");
        check(&desk, &["T01", "T02", "T03", "T04", "T05"], "1/5");
        assert_eq!(cli(&home, &["mark", "title:T04", "starred"]).status.code(), Some(0));
        desk.wait_text("★");
        check(&desk, &["T01", "T02", "T03", "T04", "T05"], "1/5");
        let shows = |desk: &Desk, title: &str| {
            let screen = desk.screen();
            let reader = if settings.is_empty() { 2 } else { 0 };
            assert_eq!(read_pane(&screen, reader)[0], title, "{screen}");
        };
        desk.keys("n");
        shows(&desk, "T02");
        check(&desk, &["T02", "T03", "T04", "T05"], "1/4");
        desk.keys("n");
        shows(&desk, "T03");
        check(&desk, &["T03", "T04", "T05"], "1/3");
        // In the list: one row at a time, down and up.
        desk.keys("esc j");
        check(&desk, &["T04", "T05"], "1/2");
        desk.keys("enter esc j");
        check(&desk, &["T05"], "1/1");
        // Undo brings back the rows, one after the other, in their places.
        desk.keys("u");
        check(&desk, &["T04", "T05"], "2/2");
        desk.keys("u u");
        check(&desk, &["T02", "T03", "T04", "T05"], "4/4");
        // A mark by hand can be taken back in its place.
        desk.keys("k m");
        check(&desk, &["T02", "T03", "T04", "T05"], "3/4");
        desk.keys("m k");
        check(&desk, &["T02", "T03", "T04", "T05"], "2/4");
        desk.keys("m k");
        check(&desk, &["T02", "T04", "T05"], "1/3");
        // Backwards: p goes to the one before the open one.
        desk.keys("G enter p");
        shows(&desk, "T04");
        check(&desk, &["T02", "T04"], "2/2");
        desk.keys("p");
        shows(&desk, "T02");
        check(&desk, &["T02"], "1/1");
        assert_eq!(focused(&desk.screen()), Some(if settings.is_empty() { 2 } else { 0 }));
        desk.quit();
    }
}

#[test]
fn marks_of_several_articles_and_of_others_hide_as_well() {
    for (settings, [_, _, empty]) in DIRECTIONS {
        let home = home(&format!("{settings}hide_read = \"now\"\n"));
        let mut desk = Desk::open(&home, 120, 30);
        // What stands above, with an Arabic keyboard.
        desk.keys("j j ش");
        check(&desk, &["T03", "T04", "T05"], "1/3");
        // A range of two; the selected one goes with the next step.
        desk.keys("v j m esc");
        check(&desk, &["T04", "T05"], "1/2");
        desk.keys("j");
        check(&desk, &["T05"], "1/1");
        desk.keys("u");
        check(&desk, &["T03", "T04", "T05"], "3/3");
        // Another copy, and a command.
        let mut other = Desk::open(&home, 120, 30);
        other.keys("enter");
        desk.wait_until("two rows", |screen| titles(screen) == ["T04", "T05"]);
        assert_eq!(cli(&home, &["mark", "title:T04", "read"]).status.code(), Some(0));
        desk.wait_until("one row", |screen| titles(screen) == ["T05"]);
        assert_eq!(cli(&home, &["mark", "title:T04", "unread"]).status.code(), Some(0));
        desk.wait_until("both", |screen| titles(screen) == ["T04", "T05"]);
        // Everything: the list says why it is empty, and names the key.
        desk.keys("A");
        check(&desk, &[], "");
        let text = read_pane(&desk.screen(), 1).join(" ");
        assert!(text.contains(empty) && text.contains('5'), "{text}");
        // The key that it names.
        desk.keys("M");
        check(&desk, &["T01", "T02", "T03", "T04", "T05"], "/5");
        desk.quit();
    }
}

#[test]
fn numbers_say_what_the_list_would_hold_and_a_filter_that_names_read_ones_shows_them() {
    for (settings, names) in [
        ("", ["All", "Unread", "Read", "Local"]),
        ("language = \"ar\"\n", ["الكل", "غير مقروء", "مقروء", "محلي"]),
    ] {
        let home = home(settings);
        let mut desk = Desk::open(&home, 120, 30);
        desk.keys("enter n esc");
        let numbers = |desk: &Desk| names.map(|name| beside(&desk.screen(), name));
        assert_eq!(numbers(&desk), ["5", "3", "2", "5"]);
        assert_eq!(beside(&desk.screen(), "Mine"), "3/5");
        // g m with an Arabic keyboard: when left, then at once.
        desk.keys("ل ة ل ة");
        assert_eq!(numbers(&desk), ["3", "3", "2", "3"]);
        assert_eq!(beside(&desk.screen(), "Mine"), "3");
        desk.keys("j");
        check(&desk, &["T03", "T04", "T05"], "/3");
        // Chips and the query line say what the reader said.
        desk.text("/is:local");
        assert_eq!(titles(&desk.screen()), ["T03", "T04", "T05"], "{}", desk.screen());
        let line = read_pane(&desk.screen(), 1).join("\n");
        assert!(!line.contains("unread") && line.contains("is:local"), "{line}");
        desk.keys("enter");
        let chips = read_pane(&desk.screen(), 1)[0].clone();
        assert!(chips.contains(names[3]) && !chips.contains(names[1]), "{chips}");
        desk.text("/is:read");
        desk.keys("enter");
        assert_eq!(titles(&desk.screen()), ["T01", "T02"], "{}", desk.screen());
        desk.keys("x");
        check(&desk, &["T03", "T04", "T05"], "1/3");
        desk.keys("M");
        assert_eq!(numbers(&desk), ["5", "3", "2", "5"]);
        desk.quit();
    }
}

#[test]
fn read_articles_stay_until_the_list_is_left_or_refreshed() {
    for settings in ["", "language = \"ar\"\n"] {
        let home = home(settings);
        let mut desk = Desk::open(&home, 120, 30);
        desk.keys("M");
        let all = ["T01", "T02", "T03", "T04", "T05"];
        desk.keys("enter n n esc");
        check(&desk, &all, "3/5");
        // Another copy reads: nothing moves under the eyes.
        assert_eq!(cli(&home, &["mark", "title:T05", "read"]).status.code(), Some(0));
        desk.wait_until("the count", |screen| {
            screen.contains("1/5") || beside(screen, "Mine") == "1"
        });
        check(&desk, &all, "3/5");
        // A refresh by hand.
        desk.keys("R");
        desk.wait_until("two rows", |screen| titles(screen) == ["T03", "T04"]);
        // Another view, and back.
        desk.keys("j enter esc");
        desk.text("/is:local");
        desk.keys("enter");
        check(&desk, &[], "");
        desk.keys("u");
        desk.wait_until("one row", |screen| titles(screen) == ["T04"]);
        desk.quit();
        drop(desk);
        // The choice is kept.
        let mut desk = Desk::open(&home, 120, 30);
        check(&desk, &["T04"], "1/1");
        desk.keys("M M x");
        check(&desk, &all, "/5");
        desk.quit();
        drop(desk);
        let desk = Desk::open(&home, 120, 30);
        check(&desk, &all, "/5");
    }
}

#[test]
fn the_article_that_was_being_read_is_there_after_a_restart() {
    let home = home("hide_read = \"now\"\n");
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_until("the list", |screen| {
        frame_mistake(screen).is_none() && titles(screen).len() == 5
    });
    terminal.keys("j j enter");
    let reads = |screen: &Screen, title: &str| {
        frame_mistake(screen).is_none() && read_pane(screen, 2)[0] == title
    };
    terminal.wait_until("the article", |screen| reads(screen, "T03"));
    terminal.keys("n");
    terminal.wait_until("the next one", |screen| {
        reads(screen, "T04") && titles(screen) == ["T01", "T02", "T04", "T05"]
    });
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_until("the same place", |screen| {
        reads(screen, "T04")
            && titles(screen) == ["T01", "T02", "T04", "T05"]
            && screen.row(0).contains("3/4, read hidden")
    });
    // The next one from there is not skipped.
    terminal.keys("n");
    terminal.wait_until("the last one", |screen| {
        reads(screen, "T05") && titles(screen) == ["T01", "T02", "T05"]
    });
    terminal.keys("esc");
    terminal.wait_until("the list", |screen| selected(screen).contains("T05"));
    terminal.keys("k");
    terminal.wait_until("one less", |screen| titles(screen) == ["T01", "T02"]);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}
