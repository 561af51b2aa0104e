//! Counts, commands with arguments and macros, the conflicts of keys, and the keys that can follow.

use crate::desk::Desk;
use crate::panes::{article, focused, local, pane, sahifa, selected};
use crate::pty::{Home, Screen, cli};
use sahifa::app::ScreenEffect;
use std::fmt::Write;

/// Six articles, newest first: One to Six.
fn newsroom(rest: &str) -> Home {
    let home = Home::new();
    home.config(&format!("{}\n{rest}", local(&home)));
    for (number, name) in ["One", "Two", "Three", "Four", "Five", "Six"].iter().enumerate() {
        let tags = if number % 2 == 0 { "[even]" } else { "[odd]" };
        let matter = format!(
            "url: https://e.org/of/{name}\ntitle: {name}\ndate: 2026-06-{}\nlang: en\ntags: {tags}",
            30 - number
        );
        article(&home, name, &matter, &format!("The body of {name}. [link](https://e.org/{name})"));
    }
    home
}

fn unread(screen: &Screen) -> usize {
    pane(screen, 1).matches('●').count()
}

fn bottom(screen: &Screen) -> String {
    screen.row(screen.rows() - 1)
}

const MACROS: &str = "[keys.list]\n\
    \"ctrl-x m\" = [\"tag +soon\", \"mark-read\", \"select-next\"]\n\
    \"ctrl-x o\" = [\"filter tag:odd\", \"select-last\", \"open\", \"toggle-star\"]\n\
    \"ctrl-x n\" = [\"next-unread\", \"mark-starred\", \"focus-list\"]\n\
    \"ctrl-x a\" = [\"search\", \"mark-read\"]\n\
    \"D\" = \"tag +soon -later\"\n";

#[test]
fn a_macro_makes_its_steps_and_is_undone_at_once() {
    let home = newsroom(MACROS);
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("ctrl-x m");
    let screen = desk.screen();
    assert_eq!(unread(&screen), 5, "{screen}");
    assert!(selected(&screen).contains("Two"), "{screen}");
    desk.wait_until("the tag", |screen| pane(screen, 0).contains("soon"));
    desk.keys("u");
    let screen = desk.screen();
    assert_eq!(unread(&screen), 6, "{screen}");
    desk.wait_until("no tag", |screen| !pane(screen, 0).contains("soon"));
    desk.keys("u");
    assert!(bottom(&desk.screen()).contains("nothing to undo"), "{}", desk.screen());
    // The last change, both marks of it, again and on three articles.
    desk.keys("ctrl-x m j g .");
    assert_eq!(unread(&desk.screen()), 4, "{}", desk.screen());
    desk.keys("u");
    assert_eq!(unread(&desk.screen()), 5, "{}", desk.screen());
}

#[test]
fn steps_wait_for_the_list_and_the_article_before_them() {
    let home = newsroom(MACROS);
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("ctrl-x o");
    let screen = desk.screen();
    assert!(pane(&screen, 2).contains("The body of Six."), "{screen}");
    assert!(pane(&screen, 1).contains("★ Six"), "{screen}");
    assert!(!pane(&screen, 1).contains("One"), "{screen}");
    assert_eq!(focused(&screen), Some(2));
    // An unread article is found and opened before it gets its star.
    desk.keys("q x home ctrl-x n ctrl-x n");
    let screen = desk.screen();
    assert!(pane(&screen, 1).contains("★ Two") && pane(&screen, 1).contains("★ Three"), "{screen}");
    assert!(!pane(&screen, 1).contains("★ One"), "{screen}");
    assert_eq!(focused(&screen), Some(1));
    // Where text is asked for, the user goes on.
    let before = unread(&desk.screen());
    desk.keys("j ctrl-x a");
    let screen = desk.screen();
    assert_eq!(unread(&screen), before, "{screen}");
    desk.text("four");
    assert!(!pane(&desk.screen(), 1).contains("Three"), "{}", desk.screen());
}

#[test]
fn links_are_opened_one_after_the_other_up_to_a_limit() {
    let home = newsroom(
        "[keys]\npreset = \"vim\"\n[keys.list]\n\"ctrl-x w\" = [\"open-link\", \"select-next\"]\n\"ctrl-x t\" = [\"tag-articles\", \"mark-read\"]\n",
    );
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("3 ctrl-x w");
    let link = |name: &str| ScreenEffect::Open(format!("https://e.org/of/{name}"));
    assert_eq!(desk.asked(), [link("One"), link("Two"), link("Three")]);
    assert!(selected(&desk.screen()).contains("Four"), "{}", desk.screen());
    desk.keys("9 9 ctrl-x w");
    assert_eq!(desk.asked().len(), 20);
    assert!(bottom(&desk.screen()).contains("20 links were opened"), "{}", desk.screen());
    // The picker of tags waits for the user, and no mark is made behind it.
    desk.keys("ctrl-x t");
    desk.text("new");
    desk.keys("esc");
    assert_eq!(unread(&desk.screen()), 6, "{}", desk.screen());
}

#[test]
fn help_the_palette_and_the_following_keys_show_steps_in_words() {
    for (language, words, tag) in
        [("en", "Mark as read", "Add soon"), ("ar", "تعليم المقال بأنه مقروء", "إضافة soon")]
    {
        let home = newsroom(MACROS);
        let config =
            std::fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap();
        home.config(&config.replace("[ui]", &format!("[ui]\nlanguage = \"{language}\"")));
        let mut desk = Desk::open(&home, 140, 40);
        let has = |screen: &Screen, text: &str| {
            let rows = (0..screen.rows()).map(|row| crate::logical::read(&screen.row(row)));
            rows.collect::<Vec<_>>().join("\n").contains(text)
        };
        desk.keys("ctrl-x");
        desk.pause();
        assert!(has(&desk.screen(), words) && has(&desk.screen(), tag), "{}", desk.screen());
        desk.keys("esc :");
        desk.text("soon");
        assert!(has(&desk.screen(), tag), "{}", desk.screen());
        desk.keys("esc ? /");
        desk.text("tag +soon");
        assert!(has(&desk.screen(), tag) && has(&desk.screen(), "ctrl-x m"), "{}", desk.screen());
        // The row does what the key does.
        desk.keys("enter");
        desk.wait_until("the tag", |screen| {
            pane(screen, if language == "en" { 0 } else { 2 }).contains("soon")
        });
    }
}

#[test]
fn counts_repeat_moves_and_take_articles_together() {
    let home = newsroom("[keys]\npreset = \"vim\"\n");
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("4 j");
    assert!(selected(&desk.screen()).contains("Five"), "{}", desk.screen());
    desk.keys("9 9 9 9 9 9 k");
    assert!(selected(&desk.screen()).contains("One"), "{}", desk.screen());
    // The count is shown, and given up by Esc, which does nothing else.
    desk.keys("1 2");
    assert!(bottom(&desk.screen()).contains("Count: 12"), "{}", desk.screen());
    desk.keys("esc j");
    assert!(selected(&desk.screen()).contains("Two"), "{}", desk.screen());
    // Three articles at once, and one undo.
    desk.keys("3 m");
    assert_eq!(unread(&desk.screen()), 3);
    desk.keys("u");
    assert_eq!(unread(&desk.screen()), 6);
    // The second unread article from here.
    desk.keys("g g 2 n");
    let screen = desk.screen();
    assert!(
        pane(&screen, 2).contains("The body of Two.")
            || pane(&screen, 2).contains("The body of Three."),
        "{screen}"
    );
    desk.keys("9 9 n");
    assert!(bottom(&desk.screen()).contains("no more unread"), "{}", desk.screen());
    assert_eq!(unread(&desk.screen()), 0, "{}", desk.screen());
    // With an Arabic keyboard.
    desk.keys("q g g ٣ ت");
    assert!(selected(&desk.screen()).contains("Four"), "{}", desk.screen());
}

#[test]
fn without_counts_digits_are_those_of_saved_filters() {
    let filters = "[[filter]]\nname = \"Odd ones\"\nquery = \"tag:odd\"\n";
    let home = newsroom(filters);
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("1");
    assert!(!pane(&desk.screen(), 1).contains("One"), "{}", desk.screen());
    // A digit that is stated stays the filter's where digits count.
    let stated = filters.replace("query", "key = \"3\"\nquery");
    let home = newsroom(&format!("[keys]\npreset = \"vim\"\n{stated}"));
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("2 j");
    assert!(selected(&desk.screen()).contains("Three"), "{}", desk.screen());
    desk.keys("3");
    assert!(!pane(&desk.screen(), 1).contains("One"), "{}", desk.screen());
}

#[test]
fn conflicts_of_keys_are_told_by_check_at_the_start_and_on_a_change() {
    let home = newsroom("[keys.global]\n\"i\" = \"undo\"\n\"ctrl-m\" = \"redo\"\n");
    let config = home.path().join("config/sahifa/config.toml");
    let output = cli(&home, &["keys", "check"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stdout).unwrap();
    let line = std::fs::read_to_string(&config)
        .unwrap()
        .lines()
        .position(|line| line.starts_with("\"i\""))
        .unwrap()
        + 1;
    assert!(said.contains(&format!("{}:{line}:1: ", config.display())), "{said}");
    assert!(said.contains("others cannot be typed, such as “i c” (keys.toml:"), "{said}");
    assert!(said.contains("ctrl-m arrives as enter"), "{said}");
    // They hold all the same.
    assert_eq!(cli(&home, &["list"]).status.code(), Some(0));
    let mut desk = Desk::open(&home, 120, 30);
    assert!(
        bottom(&desk.screen()).contains("2 keys of the configuration need a look; press g p"),
        "{}",
        desk.screen()
    );
    desk.keys("g p");
    assert!(desk.screen().contains("others cannot be typed"), "{}", desk.screen());
    desk.keys("esc");
    // What was told once may be meant.
    let again = Desk::open(&home, 120, 30);
    assert!(!again.screen().contains("need a look"), "{}", again.screen());
    drop(again);
    // One that is mended is applied without a remark, a new one with it.
    let text = std::fs::read_to_string(&config).unwrap();
    let mut mended =
        text.replace("\"i\" = \"undo\"\n\"ctrl-m\" = \"redo\"\n", "\"K\" = \"undo\"\n");
    std::fs::write(&config, &mended).unwrap();
    desk.wait_text("The changed configuration is in use.");
    desk.keys("g p");
    assert!(!desk.screen().contains("cannot be typed"), "{}", desk.screen());
    desk.keys("esc");
    let output = cli(&home, &["keys", "check"]);
    assert_eq!((output.status.code(), output.stdout), (Some(0), b"No keys conflict.\n".to_vec()));
    let _ = write!(mended, "[keys.list]\n\"g\" = \"undo\"\n");
    std::fs::write(&config, &mended).unwrap();
    desk.wait_text("1 key of the configuration needs a look");
    desk.keys("g");
    assert!(bottom(&desk.screen()).contains("nothing to undo"), "{}", desk.screen());
}

#[test]
fn in_a_terminal_keys_follow_after_a_pause_a_preset_counts_and_a_macro_runs() {
    let home = newsroom(&format!("[keys]\npreset = \"vim\"\n{MACROS}"));
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_until("the list", |screen| screen.contains("Six") && screen.contains("All"));
    terminal.keys("4 j");
    terminal.wait_until("the fifth article", |screen| selected(screen).contains("Five"));
    terminal.keys("ctrl-w");
    let screen = terminal.wait_text("Widen this pane");
    assert!(screen.contains("─ ctrl-w ─"), "{screen}");
    terminal.keys("h");
    terminal.wait_until("the filter pane", |screen| focused(screen) == Some(0));
    terminal.keys("ctrl-w l g g ctrl-x m");
    terminal.wait_until("one read, with a tag, and the next one", |screen| {
        unread(screen) == 5 && pane(screen, 0).contains("soon") && selected(screen).contains("Two")
    });
    terminal.keys("u");
    terminal.wait_until("all as before", |screen| {
        unread(screen) == 6 && !pane(screen, 0).contains("soon")
    });
    terminal.keys("Z Z");
    assert_eq!(terminal.exit(), 0);
}
