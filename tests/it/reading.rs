//! Reading an Arabic article on a terminal that draws cells as they come: the exact cells.
//!
//! What is expected stands as the screen shows it from left to right, letters in presentation
//! forms as code points, with the logical text above it.

use crate::desk::Desk;
use crate::panes::{LOCAL, article, assert_whole, focused, local, pane, panes, sahifa};
use crate::pty::{Home, Screen};

/// The cells of a row of the reading pane must be `expected`, and end at the right margin.
#[track_caller]
fn assert_right(screen: &Screen, row: usize, inset: usize, expected: &str) {
    let (start, end) = *panes(screen).last().unwrap();
    let edge = end - 1 - inset;
    assert_eq!(screen.span(row, start, edge).trim_start(), expected, "row {row}\n{screen}");
    assert_ne!(screen.span(row, edge - 1, edge), " ", "row {row} ends at its margin\n{screen}");
    assert_eq!(screen.span(row, edge, end).trim_matches(' '), "", "row {row}\n{screen}");
}

/// The cells of a row of the reading pane must be `expected`, and begin at the left margin.
#[track_caller]
fn assert_left(screen: &Screen, row: usize, expected: &str) {
    let (start, end) = *panes(screen).last().unwrap();
    assert_eq!(
        screen.span(row, start, end).trim_end(),
        format!(" {expected}"),
        "row {row}\n{screen}"
    );
}

fn open(home: &Home, columns: u16, rows: u16, title: &str) -> Desk {
    let mut desk = Desk::open(home, columns, rows);
    desk.wait_text(title);
    desk.keys("enter");
    desk.wait_until("the article", |screen| {
        let last = panes(screen).len() - 1;
        focused(screen) == Some(last) && pane(screen, last).lines().any(|row| row.contains(title))
    });
    desk
}

// سلام من دمشق
const TITLE: &str = "\u{FED6}\u{FEB8}\u{FEE3}\u{FEA9} \u{FEE6}\u{FEE3} \u{FEE1}\u{FEFC}\u{FEB3}";

#[test]
fn an_arabic_article_stands_cell_by_cell() {
    let home = Home::new();
    home.config(&local(&home));
    article(
        &home,
        "one",
        "title: سلام من دمشق\ndate: 2021-02-17\nlang: ar",
        "قال «أحمد»: لا تأخير في المشروع (رقم 15) اليوم.\n\n\
         مُحَمَّدٌ كَتَبَ الآنَ سُؤالًا.\n\n\
         ## عنوان فرعي؟\n\n\
         أُطلق Sahifa v1.0 (بالعربية) في 17/02/2021.\n\n\
         وصلت ٣ رسائل، أي 100% منها، إلى info@example.org أمس.\n\n\
         اجتمع في المدينة القديمة أمس عشرون كاتبًا من سبع دول لأول مرة.\n\n\
         > لَآتٍ\n\n\
         - الأولى لا\n\n\
         See [rule 4] of «القانون الأول» today.",
    );
    let mut desk = open(&home, 124, 40, TITLE);
    let screen = desk.screen();
    assert_whole(&screen);
    assert_right(&screen, 1, 0, TITLE);

    // The rows of the body, without blank ones and without the line about the article.
    let (start, end) = *panes(&screen).last().unwrap();
    let body: Vec<usize> = (3..screen.rows() - 2)
        .filter(|row| !screen.span(*row, start, end).trim().is_empty())
        .collect();
    let right: &[(usize, &str)] = &[
        // قال «أحمد»: لا تأخير في المشروع (رقم 15) اليوم.
        (
            0,
            ".\u{FEE1}\u{FEEE}\u{FEF4}\u{FEDF}\u{FE8D} (15 \u{FEE2}\u{FED7}\u{FEAD}) \u{FEC9}\u{FEED}\u{FEAE}\u{FEB8}\u{FEE4}\u{FEDF}\u{FE8D} \u{FEF2}\u{FED3} \u{FEAE}\u{FEF4}\u{FEA7}\u{FE84}\u{FE97} \u{FEFB} :\u{AB}\u{FEAA}\u{FEE4}\u{FEA3}\u{FE83}\u{BB} \u{FEDD}\u{FE8E}\u{FED7}",
        ),
        // مُحَمَّدٌ كَتَبَ الآنَ سُؤالًا. Marks follow their letter within the cell.
        (
            0,
            ".\u{FEFB}\u{64B}\u{FE8D}\u{FE86}\u{FEB3}\u{64F} \u{FEE5}\u{64E}\u{FEF5}\u{FE8D} \u{FE90}\u{64E}\u{FE98}\u{64E}\u{FEDB}\u{64E} \u{FEAA}\u{64C}\u{FEE4}\u{64E}\u{651}\u{FEA4}\u{64E}\u{FEE3}\u{64F}",
        ),
        // عنوان فرعي؟
        (0, "\u{61F}\u{FEF2}\u{FECB}\u{FEAE}\u{FED3} \u{FEE5}\u{FE8D}\u{FEEE}\u{FEE8}\u{FECB}"),
        // أُطلق Sahifa v1.0 (بالعربية) في 17/02/2021.
        (
            0,
            ".17/02/2021 \u{FEF2}\u{FED3} (\u{FE94}\u{FEF4}\u{FE91}\u{FEAE}\u{FECC}\u{FEDF}\u{FE8E}\u{FE91}) Sahifa v1.0 \u{FED6}\u{FEE0}\u{FEC3}\u{FE83}\u{64F}",
        ),
        // وصلت ٣ رسائل، أي 100% منها، إلى info@example.org أمس.
        (
            0,
            ".\u{FEB2}\u{FEE3}\u{FE83} info@example.org \u{FEF0}\u{FEDF}\u{FE87} \u{60C}\u{FE8E}\u{FEEC}\u{FEE8}\u{FEE3} %100 \u{FEF1}\u{FE83} \u{60C}\u{FEDE}\u{FE8B}\u{FE8E}\u{FEB3}\u{FEAD} \u{663} \u{FE96}\u{FEE0}\u{FEBB}\u{FEED}",
        ),
        // اجتمع في المدينة القديمة أمس عشرون كاتبًا من سبع دول
        (
            0,
            "\u{FEDD}\u{FEED}\u{FEA9} \u{FECA}\u{FE92}\u{FEB3} \u{FEE6}\u{FEE3} \u{FE8E}\u{FE92}\u{64B}\u{FE97}\u{FE8E}\u{FEDB} \u{FEE5}\u{FEED}\u{FEAE}\u{FEB8}\u{FECB} \u{FEB2}\u{FEE3}\u{FE83} \u{FE94}\u{FEE4}\u{FEF3}\u{FEAA}\u{FED8}\u{FEDF}\u{FE8D} \u{FE94}\u{FEE8}\u{FEF3}\u{FEAA}\u{FEE4}\u{FEDF}\u{FE8D} \u{FEF2}\u{FED3} \u{FECA}\u{FEE4}\u{FE98}\u{FE9F}\u{FE8D}",
        ),
        // لأول مرة. The rest of the same paragraph: it was broken in logical order.
        (0, ".\u{FE93}\u{FEAE}\u{FEE3} \u{FEDD}\u{FEED}\u{FEF7}"),
        // لَآتٍ, with the bar of the quotation on its right.
        (0, "\u{FE95}\u{64D}\u{FEF5}\u{64E} │"),
        // الأولى لا, with the bullet on its right.
        (1, "\u{FEFB} \u{FEF0}\u{FEDF}\u{FEED}\u{FEF7}\u{FE8D} •"),
    ];
    assert_eq!(body.len(), right.len() + 1, "{screen}");
    for (row, (inset, expected)) in body.iter().zip(right) {
        assert_right(&screen, *row, *inset, expected);
    }
    assert_left(
        &screen,
        *body.last().unwrap(),
        "See [rule 4] of «\u{FEDD}\u{FEED}\u{FEF7}\u{FE8D} \u{FEE5}\u{FEEE}\u{FEE7}\u{FE8E}\u{FED8}\u{FEDF}\u{FE8D}» today.",
    );

    // Without the vowel marks nothing moves.
    desk.keys("d");
    // محمد كتب الآن سؤالا.
    let bare = ".\u{FEFB}\u{FE8D}\u{FE86}\u{FEB3} \u{FEE5}\u{FEF5}\u{FE8D} \u{FE90}\u{FE98}\u{FEDB} \u{FEAA}\u{FEE4}\u{FEA4}\u{FEE3}";
    let screen = desk.wait_text(bare);
    assert_right(&screen, body[1], 0, bare);
    desk.quit();
}

#[test]
fn a_long_title_is_cut_at_its_own_end() {
    let home = Home::new();
    home.config(&local(&home));
    let long = "الكلمة ".repeat(12);
    article(&home, "ar", &format!("title: {long}\ndate: 2021-02-17\nlang: ar"), "نص");
    let words = "word ".repeat(20);
    article(&home, "en", &format!("title: {words}\ndate: 2021-02-16\nlang: en"), "text");
    let mut desk = Desk::open(&home, 80, 24);
    let screen = desk.wait_text("word word");
    let list: Vec<String> = pane(&screen, 0).lines().map(str::to_owned).collect();
    // The end of an Arabic title is on the left, that of an English one on the right, and the age beside
    // the second line.
    assert!(list[1].ends_with("\u{FEDF}\u{FE8D}"), "{screen}");
    assert!(list[2].trim_start().starts_with('…'), "{screen}");
    assert!(list[2].ends_with("\u{FEDF}\u{FE8D}  5y"), "{screen}");
    assert!(list[3].starts_with("● word"), "{screen}");
    assert!(list[4].starts_with("  word") && list[4].ends_with("…  5y"), "{screen}");
    desk.quit();
}

#[test]
fn pages_turn_and_the_article_has_an_end() {
    let home = Home::new();
    home.config(&local(&home));
    let body: Vec<String> = (1..=60).map(|number| format!("Paragraph {number}.")).collect();
    article(&home, "long", "title: A long one\ndate: 2021-02-17\nlang: en", &body.join("\n\n"));
    let mut desk = open(&home, 120, 30, "A long one");
    desk.keys("space");
    let screen = desk.wait_until("the second page", |screen| !screen.contains("Paragraph 1."));
    assert!(screen.contains("Paragraph 13."), "{screen}");
    desk.keys("G");
    desk.wait_until("the end", |screen| {
        screen.contains("Paragraph 60.") && screen.contains("Reading 100%")
    });
    desk.keys("g g");
    desk.wait_text("Paragraph 1.");
    // Zen: the article alone, and back.
    desk.keys("z");
    desk.wait_until("zen", |screen| panes(screen).len() == 1 && screen.contains("Paragraph 1."));
    desk.keys("esc");
    let screen = desk.wait_until("three panes", |screen| panes(screen).len() == 3);
    assert_whole(&screen);
    desk.quit();
}

#[test]
fn links_are_numbered_and_listed() {
    let home = Home::new();
    home.config(LOCAL);
    article(
        &home,
        "links",
        "title: Links\ndate: 2021-02-17\nlang: en\nurl: https://example.org/page",
        "To [the first](https://example.org/1) and [the second](https://example.org/2).",
    );
    let mut terminal = sahifa(&home).size(100, 30).spawn();
    terminal.wait_text("Links");
    terminal.keys("enter");
    terminal.wait_text("the first[1]");
    terminal.keys("g a");
    let screen = terminal.wait_text("https://example.org/2");
    assert!(
        screen.contains("https://example.org/page") && screen.contains("https://example.org/1")
    );
    terminal.keys("esc y");
    terminal.wait_text("Copied: https://example.org/page");
    // OSC 52 with the address in base64.
    assert!(terminal.has_written("\x1b]52;c;aHR0cHM6Ly9leGFtcGxlLm9yZy9wYWdl"));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}
