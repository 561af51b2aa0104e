//! Languages that are a file of messages: their direction, names, digits, dates and counts in the
//! panes.

use crate::desk::Desk;
use crate::logical::read;
use crate::panes::{article, assert_whole, focused, local, panes};
use crate::pty::{Home, Screen};

/// The rows of the screen as a person reads them.
fn rows(screen: &Screen) -> Vec<String> {
    let areas = panes(screen);
    let rows = 0..screen.rows();
    rows.map(|row| {
        let pieces = areas.iter().map(|(start, end)| read(&screen.span(row, *start, *end)));
        pieces.collect::<Vec<_>>().join(" | ")
    })
    .collect()
}

#[test]
fn panes_speak_the_language_of_the_environment() {
    // The pane that has the filters: the third from the left where one reads from the right.
    for (locale, rtl, names, ages) in [
        ("fa_IR.UTF-8", true, ["خواندن", "مطالب ۱/۲", "پالایه"], ["۳ س", "۲ روز"]),
        ("he_IL.UTF-8", true, ["קריאה", "כתבות 1/2", "סינון"], ["3 ש׳", "2 י׳"]),
        ("ur_PK.UTF-8", true, ["مطالعہ", "مضامین 1/2", "فلٹر"], ["3 گ", "2 دن"]),
        ("fr_FR.UTF-8", false, ["Filtre", "Articles 1/2", "Lecture"], ["3 h", "2 j"]),
    ] {
        let home = Home::new();
        home.config(&local(&home));
        article(&home, "one", "title: One\ndate: 2026-07-01T09:00:00Z", "Body.");
        article(&home, "two", "title: Two\ndate: 2026-06-29T09:00:00Z", "Body.");
        let mut desk = Desk::open_in(&home, &[("LANG", locale)], 120, 30);
        let screen = desk.screen();
        assert_whole(&screen);
        let text = rows(&screen).join("\n");
        let found: Vec<&str> = text.lines().next().unwrap_or_default().split(" | ").collect();
        for (pane, name) in found.iter().zip(names) {
            assert!(pane.contains(name), "{locale}: {pane} has no {name}\n{text}");
        }
        for age in ages {
            assert!(text.contains(age), "{locale}: no {age}\n{text}");
        }
        // Tab goes on in reading order: from the list to the article.
        desk.keys("tab");
        assert_eq!(focused(&desk.screen()), Some(if rtl { 0 } else { 2 }), "{locale}");
        desk.quit();
    }
}

#[test]
fn a_language_can_be_set_and_messages_count_in_it() {
    let home = Home::new();
    home.config(&local(&home).replace("[ui]", "[ui]\nlanguage = \"fr\""));
    article(&home, "one", "title: One\ndate: 2021-02-17", "Body.");
    let mut desk = Desk::open_in(&home, &[("LANG", "ar_SY.UTF-8")], 120, 30);
    desk.keys("s u");
    desk.wait_text("Annulé : étoile ajoutée à 1 article.");
    // Commands are found by their names in the language, in English and in Arabic.
    for typed in ["masquer l’article", "hide the article", "إخفاء المقال"] {
        desk.keys(":");
        desk.text(typed);
        desk.wait_text("Masquer l’article");
        desk.keys("esc esc");
    }
    desk.quit();
}
