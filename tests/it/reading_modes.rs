//! Ways to read in the reading pane: nothing but text, sentence by sentence, on to the next article, and
//! hands-free.

use crate::desk::Desk;
use crate::logical::read;
use crate::panes::{article, local};
use crate::pty::{Home, Screen};
use sahifa::app::ScreenMessage;
use std::time::Duration;

/// Two articles: one of many paragraphs of two sentences, and a short one.
fn newsroom(extra: &str) -> Home {
    let home = Home::new();
    home.config(&format!("{}{extra}", local(&home)));
    let body: Vec<String> =
        (1..=30).map(|n| format!("جملة {n} أولى. وهذه جملة {n} الثانية!")).collect();
    let front = "title: مقال طويل\ndate: 2026-07-01T08:00:00Z\nlang: ar";
    article(&home, "long", front, &body.join("\n\n"));
    article(&home, "river", "title: River\ndate: 2026-06-30T08:00:00Z\nlang: en", "It rose.");
    home
}

/// The cells right of the list that are drawn reversed, read from left to right.
fn reversed(screen: &Screen, from: usize) -> String {
    let mut text = String::new();
    for row in 0..screen.rows() {
        for column in from..screen.columns() {
            let cell = screen.cell(row, column);
            if cell.inverse() {
                text.push_str(cell.contents());
            }
        }
    }
    read(&text).to_string()
}

fn cell_at_cursor(screen: &Screen) -> String {
    let (row, column) = screen.cursor;
    screen.cell(row, column).contents().to_owned()
}

#[test]
fn zen_is_nothing_but_text_and_prompts_show_when_needed() {
    let home = newsroom("");
    let mut desk = Desk::open(&home, 100, 20);
    desk.keys("enter z");
    let screen = desk.screen();
    assert!((0..20).all(|row| !screen.row(row).contains(['│', '┌', '─', '┃'])), "{screen}");
    assert!(!screen.contains("help") && !screen.contains("Reading"), "{screen}");
    // The text has every row, centred in its measure.
    assert!(!screen.row(19).trim().is_empty() || !screen.row(18).trim().is_empty(), "{screen}");
    let row = screen.row(0);
    let text = row.trim();
    let right = 100 - row.trim_end().chars().count();
    assert!(text.chars().count() > 5 && (10..20).contains(&right), "{right} {screen}");
    // Keys work as before.
    desk.keys("space");
    assert_ne!(desk.screen().row(0), row);
    desk.keys("/");
    assert!(desk.screen().row(19).starts_with("Find"), "{}", desk.screen());
    desk.text("جملة 30");
    desk.keys("enter");
    assert!(!reversed(&desk.screen(), 0).is_empty(), "{}", desk.screen());
    assert!(desk.screen().row(19).contains("2"), "{}", desk.screen());
    desk.keys("esc");
    desk.keys("g");
    desk.pause();
    assert!(desk.screen().contains("─ g ─"), "{}", desk.screen());
    desk.keys("g");
    assert!(desk.screen().row(0).contains(row.trim()), "{}", desk.screen());
    desk.keys("v");
    assert!(!desk.screen().row(19).contains("copy"), "{}", desk.screen());
    // Out of the caret, and out of zen.
    desk.keys("esc z");
    assert!(desk.screen().row(0).contains("Reading"), "{}", desk.screen());
}

#[test]
fn sentences_are_lit_one_by_one_and_the_page_moves_only_when_it_must() {
    let home = newsroom("");
    let mut desk = Desk::open(&home, 100, 14);
    desk.keys("enter )");
    let screen = desk.screen();
    assert_eq!(reversed(&screen, 50), "مقال طويل", "{screen}");
    assert_eq!(cell_at_cursor(&screen), "ﻣ", "{screen}");
    // Nothing is left in the bottom line that a screen reader would say.
    assert_eq!(screen.row(13).trim(), "", "{screen}");
    // Over the line of source and date.
    desk.keys(")");
    assert_eq!(reversed(&desk.screen(), 50), "جملة 1 أولى.", "{}", desk.screen());
    let top = desk.screen().row(1);
    desk.keys(")");
    assert_eq!(reversed(&desk.screen(), 50), "وهذه جملة 1 الثانية!", "{}", desk.screen());
    assert_eq!(desk.screen().row(1), top);
    desk.keys("( (");
    assert_eq!(reversed(&desk.screen(), 50), "مقال طويل", "{}", desk.screen());
    desk.keys("(");
    assert!(desk.screen().contains("no sentence further up"), "{}", desk.screen());
    // On to the first sentence that is not in sight: it is the first line then.
    let mut steps = 0;
    while desk.screen().row(1) == top {
        desk.keys(")");
        steps += 1;
        assert!(steps < 30, "{}", desk.screen());
    }
    assert_eq!(desk.screen().cursor.0, 1, "{}", desk.screen());
    let place = desk.screen().row(1);
    desk.keys(")");
    assert_eq!(desk.screen().row(1), place);
    // A caret stands on the sentence; without one, the sentence is no longer lit.
    desk.keys("v esc");
    assert_eq!(reversed(&desk.screen(), 50), "", "{}", desk.screen());
    desk.keys(") esc");
    assert_eq!(reversed(&desk.screen(), 50), "", "{}", desk.screen());
    assert!(desk.screen().row(0).contains("Reading"), "{}", desk.screen());
}

#[test]
fn a_page_past_the_end_goes_on_where_that_is_wanted() {
    let home = newsroom("\n[reader]\nauto_advance = true\n");
    let mut desk = Desk::open(&home, 100, 20);
    desk.keys("enter G page-down");
    assert!(desk.screen().contains("It rose."), "{}", desk.screen());
    // A key turns it off, and that stays.
    desk.keys("; n");
    assert!(desk.screen().contains("stays at the end"), "{}", desk.screen());
    drop(desk);
    let mut desk = Desk::open(&home, 100, 20);
    desk.keys("g l G m g g enter G page-down");
    assert!(desk.screen().row(0).contains("Reading 100%"), "{}", desk.screen());
    assert!(!desk.screen().contains("It rose."), "{}", desk.screen());
}

#[test]
fn pages_turn_by_themselves_until_a_key_is_pressed() {
    let home = newsroom("\n[reader]\nauto_advance = true\n");
    let mut desk = Desk::open(&home, 100, 14);
    desk.keys("enter");
    assert_eq!(desk.wake(), None);
    desk.keys("; r");
    let (first, after) = desk.wake().unwrap();
    assert!(desk.screen().row(13).contains("138 words a minute"), "{}", desk.screen());
    // Some forty words of Arabic.
    assert!((5..40).contains(&after.as_secs()), "{after:?}");
    let top = desk.screen().row(1);
    // A wake of another time changes nothing.
    desk.send(ScreenMessage::Woke(first + 7));
    assert_eq!((desk.screen().row(1), desk.wake()), (top.clone(), None));
    desk.send(ScreenMessage::Woke(first));
    assert_ne!(desk.screen().row(1), top);
    let (second, _) = desk.wake().unwrap();
    assert_ne!(first, second);
    // Any key pauses, and does nothing else.
    let place = desk.screen().row(1);
    desk.keys("j");
    assert_eq!(desk.screen().row(1), place);
    assert!(desk.screen().contains("Paused; ; r goes on."), "{}", desk.screen());
    desk.send(ScreenMessage::Woke(second));
    assert_eq!((desk.screen().row(1), desk.wake()), (place, None));
    // At the end the next unread article comes, and after the last one nothing.
    desk.keys("G ; r");
    let (number, _) = desk.wake().unwrap();
    desk.send(ScreenMessage::Woke(number));
    assert!(desk.screen().contains("It rose."), "{}", desk.screen());
    let (number, after) = desk.wake().unwrap();
    assert!(after <= Duration::from_secs(10), "{after:?}");
    desk.send(ScreenMessage::Woke(number));
    assert!(desk.screen().contains("no more unread") || desk.screen().contains("No more unread"));
    assert_eq!(desk.wake(), None);
    desk.keys("j");
    assert_eq!(desk.wake(), None);
}

#[test]
fn margins_and_reading_time_change_by_key_and_stay() {
    let home = newsroom("\n[reader]\nmargin = 0\n");
    let mut desk = Desk::open(&home, 60, 20);
    desk.keys("enter z");
    let right = |desk: &Desk| 60 - desk.screen().row(0).trim_end().chars().count();
    assert_eq!(right(&desk), 0, "{}", desk.screen());
    desk.keys("; + ; +");
    assert_eq!(right(&desk), 4, "{}", desk.screen());
    assert!(desk.screen().contains("4 columns stay free on each side."), "{}", desk.screen());
    desk.keys("; -");
    assert_eq!(right(&desk), 2);
    assert!(desk.screen().contains("min"), "{}", desk.screen());
    desk.keys("; t");
    assert!(!desk.screen().row(1).contains("min"), "{}", desk.screen());
    drop(desk);
    let mut desk = Desk::open(&home, 60, 20);
    desk.keys("g g enter z");
    assert_eq!(right(&desk), 2, "{}", desk.screen());
    assert!(!desk.screen().row(1).contains("min"), "{}", desk.screen());
}
