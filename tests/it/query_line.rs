//! Searching as one types: the list narrows with each key, Enter keeps the result, Esc brings back
//! what was there.

use crate::desk::Desk;
use crate::logical::{read, read_pane};
use crate::panes::{article, focused, local, panes, sahifa, selected};
use crate::pty::{Home, Screen, cli};

/// Articles enough to scroll, and among them four that searches find.
fn newsroom(home: &Home, ui: &str) {
    home.config(&local(home).replace("[ui]", &format!("[ui]\n{ui}")));
    for day in 1..=20 {
        let matter = format!("title: Weather of day {day}\ndate: 2026-05-{day:02}\nlang: en");
        article(home, &format!("weather-{day}"), &matter, "Sun and clouds.");
    }
    for (name, title, date) in [
        ("one", "مُحَمَّدٌ يفتتح المكتبة", "2026-06-20"),
        ("two", "اجتماع محمد وأحمد", "2026-06-18"),
        ("three", "المحمدية مدينة", "2026-05-10T12:00:00Z"),
        ("four", "خبر آخر", "2026-04-01"),
    ] {
        article(home, name, &format!("title: {title}\ndate: {date}\nlang: ar"), "نص المقال.");
    }
}

/// The titles in the list, as they are read, from the top of the pane `number`.
fn titles(screen: &Screen, number: usize) -> Vec<String> {
    let rows = read_pane(screen, number).into_iter();
    let rows = rows.filter(|row| row.contains('●'));
    rows.map(|row| row.trim_matches(['●', ' ']).to_owned()).collect()
}

#[test]
fn the_list_narrows_as_one_types_with_arabic_keys() {
    for (ui, list) in [("language = \"en\"", 1), ("language = \"ar\"", 1)] {
        let home = Home::new();
        newsroom(&home, ui);
        let mut desk = Desk::open(&home, 120, 20);
        // The key under “/” of an Arabic keyboard opens the line; then letters are text.
        desk.text("ظ");
        for (typed, found) in [("مح", 0), ("م", 3), ("د", 3), (" يفت", 1)] {
            desk.text(typed);
            let screen = desk.screen();
            if found > 0 {
                assert_eq!(titles(&screen, list).len(), found, "{typed}\n{screen}");
            }
        }
        let screen = desk.screen();
        assert_eq!(titles(&screen, list), ["مُحَمَّدٌ يفتتح المكتبة"], "{screen}");
        assert!(read(&screen.row(2)).contains("محمد يفت"), "{screen}");
        desk.keys("ctrl-w ctrl-w enter");
        desk.text("ظ");
        desk.text("محمد");
        desk.keys("enter");
        let screen = desk.screen();
        assert_eq!(
            titles(&screen, list),
            ["مُحَمَّدٌ يفتتح المكتبة", "اجتماع محمد وأحمد", "المحمدية مدينة"]
        );
        // Command keys are command keys again.
        desk.text("تت");
        assert!(read(&selected(&desk.screen())).contains("المحمدية"), "{}", desk.screen());
        desk.quit();
    }
}

#[test]
fn a_search_that_finds_nothing_offers_the_nearest_spelling() {
    for (ui, offers) in [("language = \"en\"", "did you mean"), ("language = \"ar\"", "هل أردت")]
    {
        let home = Home::new();
        newsroom(&home, ui);
        let mut desk = Desk::open(&home, 120, 20);
        let list = |screen: &Screen| read_pane(screen, 1).join(" ");
        desk.keys("/");
        desk.text("موحمد");
        let told = list(&desk.screen());
        assert!(told.contains(offers) && told.contains("محمد") && told.contains("(3)"), "{told}");
        assert!(told.contains("ctrl-t"), "{told}");
        desk.keys("ctrl-t");
        let screen = desk.screen();
        assert_eq!(titles(&screen, 1).len(), 3, "{screen}");
        assert!(read(&screen.row(2)).contains("محمد"), "{screen}");
        // With a condition of which there is more, and after Enter.
        desk.keys("ctrl-u");
        desk.text("is:unread المكتيه");
        desk.keys("enter");
        let told = list(&desk.screen());
        assert!(told.contains("المكتبة"), "{told}");
        assert!(told.contains("g c"), "{told}");
        desk.keys("g c");
        let screen = desk.screen();
        assert_eq!(titles(&screen, 1), ["مُحَمَّدٌ يفتتح المكتبة"], "{screen}");
        // Nothing is near.
        desk.keys("/ ctrl-u");
        desk.text("zzzzzz");
        assert!(!list(&desk.screen()).contains(offers), "{}", desk.screen());
        desk.keys("enter g c");
        assert!(!list(&desk.screen()).contains(offers), "{}", desk.screen());
        desk.quit();
        let output = cli(&home, &["search", "موحمد"]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains(offers) && told.contains("محمد") && told.contains("(3)"), "{told}");
        assert!(cli(&home, &["search", "محمد"]).stderr.is_empty());
    }
}

#[test]
fn esc_brings_back_the_selection_the_scroll_and_the_open_article() {
    for ui in ["language = \"en\"", "language = \"ar\""] {
        let home = Home::new();
        newsroom(&home, ui);
        let mut desk = Desk::open(&home, 120, 20);
        desk.keys("enter g l G k k k");
        let before = desk.screen();
        assert!(!before.to_string().contains("آخر") || focused(&before) == Some(1));
        for typed in ["محمد", "is:starred", "nothing at all", "is:unraed", ""] {
            desk.keys("/");
            desk.text(typed);
            desk.keys("esc");
            assert_eq!(desk.screen().to_string(), before.to_string(), "{typed}");
        }
        // The reading pane has the keys again that it had.
        desk.keys("l h g r");
        let before = desk.screen();
        desk.keys("/");
        desk.text("محمد");
        desk.keys("esc");
        assert_eq!(desk.screen().to_string(), before.to_string());
        desk.quit();
    }
}

#[test]
fn a_mistake_is_underlined_and_the_last_good_result_stays() {
    let home = Home::new();
    newsroom(&home, "language = \"en\"");
    let mut desk = Desk::open(&home, 120, 20);
    desk.keys("/");
    desk.text("محمد is:unraed");
    let screen = desk.screen();
    assert_eq!(titles(&screen, 1).len(), 3, "{screen}");
    assert!(screen.row(19).contains("“unraed” is not a state; did you mean “unread”?"), "{screen}");
    let (start, end) = panes(&screen)[1];
    let underlined: String = (start..end)
        .filter(|column| screen.cell(2, *column).underline())
        .map(|column| screen.cell(2, column).contents().to_owned())
        .collect();
    assert_eq!(underlined, "unraed", "{screen}");
    // It is not kept until it can be read.
    desk.keys("enter");
    assert!(desk.screen().row(19).contains("did you mean"), "{}", desk.screen());
    desk.keys("backspace backspace backspace backspace");
    desk.text("read");
    desk.keys("enter");
    let screen = desk.screen();
    assert_eq!(titles(&screen, 1).len(), 3, "{screen}");
    assert!(!screen.contains("Find:"), "{screen}");
    // What may still be finished is said, and not underlined.
    desk.keys("/");
    desk.text("\"محمد");
    let screen = desk.screen();
    assert!(screen.row(19).contains("close the quotation mark"), "{screen}");
    assert!((start..end).all(|column| !screen.cell(2, column).underline()), "{screen}");
    desk.keys("esc");
    desk.quit();
}

#[test]
fn the_line_shows_the_filter_of_the_pane_and_the_pane_that_of_the_line() {
    let home = Home::new();
    newsroom(&home, "language = \"en\"");
    let mut desk = Desk::open(&home, 120, 24);
    desk.keys("f j enter g l /");
    assert!(desk.screen().row(2).contains("Find: is:unread"), "{}", desk.screen());
    desk.keys("ctrl-u");
    desk.text("is:starred");
    let screen = desk.screen();
    assert!(screen.contains("✓ Starred") && !screen.contains("✓ Unread"), "{screen}");
    desk.keys("enter x");
    desk.wait_text("/24 ");
    desk.quit();
}

#[test]
fn kept_queries_come_back_after_a_restart() {
    let home = Home::new();
    newsroom(&home, "language = \"en\"");
    let mut desk = Desk::open(&home, 120, 24);
    for query in ["محمد", "weather", "مُحمد"] {
        desk.keys("/ ctrl-u");
        desk.text(query);
        desk.keys("enter");
    }
    desk.quit();
    drop(desk);
    let mut desk = Desk::open(&home, 120, 24);
    assert!(desk.screen().contains("Articles 1/3 "), "the query survives\n{}", desk.screen());
    desk.keys("/ ctrl-u up");
    assert!(read(&desk.screen().row(2)).contains("مُحمد"), "{}", desk.screen());
    desk.keys("up");
    let screen = desk.screen();
    assert!(screen.row(2).contains("Find: weather") && titles(&screen, 1)[0].contains("20"));
    // Both spellings are one query, and nothing is older.
    desk.keys("up");
    assert!(desk.screen().row(2).contains("Find: weather"), "{}", desk.screen());
    desk.keys("down down");
    assert!(desk.screen().contains("Articles 1/24 "), "{}", desk.screen());
    desk.text("wea");
    desk.keys("up");
    assert!(desk.screen().row(2).contains("Find: weather"), "{}", desk.screen());
    desk.keys("esc");
    desk.quit();
}

#[test]
fn a_key_goes_back_to_the_previous_view() {
    let home = Home::new();
    newsroom(&home, "language = \"en\"");
    let mut desk = Desk::open(&home, 120, 20);
    desk.keys("'");
    desk.wait_text("There is no previous view.");
    desk.keys("G k k");
    let before = desk.screen();
    desk.keys("/");
    desk.text("محمد");
    desk.keys("enter j");
    let found = desk.screen();
    // The key under ' of an Arabic keyboard.
    desk.text("ط");
    assert_eq!(desk.screen().to_string(), before.to_string());
    desk.keys("'");
    assert_eq!(desk.screen().to_string(), found.to_string());
    desk.keys("x g b");
    assert_eq!(desk.screen().to_string(), found.to_string());
    desk.quit();
}

#[test]
fn a_fast_typist_loses_no_key() {
    let home = Home::new();
    home.config(&crate::panes::LOCAL.replace("[ui]", "[ui]\nlanguage = \"en\""));
    for number in 1..=300 {
        let matter = format!("title: Number {number} of many\ndate: 2026-05-01\nlang: en");
        article(&home, &format!("many-{number}"), &matter, "Text.");
    }
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_until("the list", |screen| screen.contains("/300 "));
    let query = "number many -title:17 (many or few) number many of \"of many\" number";
    // Every key by itself, none waiting for what the one before shows.
    terminal.text("/");
    for key in query.chars() {
        terminal.text(&key.to_string());
    }
    terminal.keys("enter");
    terminal.wait_until("the result", |screen| {
        screen.contains("Articles 1/2") && !screen.contains("Find:")
    });
    terminal.text("/");
    let (shown, _) = query.split_at(30);
    terminal.keys("home");
    terminal.wait_until("the whole query", |screen| screen.contains(&format!("Find: {shown}")));
    terminal.keys("esc Q");
    assert_eq!(terminal.exit(), 0);
}

/// The symbols of the underlined cells of a row, between two columns.
fn underlined(screen: &Screen, row: usize, (start, end): (usize, usize)) -> String {
    let cells = (start..end).map(|column| screen.cell(row, column));
    cells.filter(|cell| cell.underline()).map(|cell| cell.contents().to_owned()).collect()
}

#[test]
fn what_is_found_is_lit_on_its_own_letters_in_the_list_and_in_the_text() {
    for (ui, reading) in [("language = \"en\"", 2), ("language = \"ar\"", 0)] {
        let home = Home::new();
        newsroom(&home, ui);
        let body =
            "قال **لِلْمُحَمَّدِيّين** كلمة، ثم سكت. `a محمد b`\n\n| أ | ب |\n|---|---|\n| محمد | x |";
        article(&home, "five", "title: قال مُحَمَّدٌ شيئًا\ndate: 2026-06-21\nlang: ar", body);
        let mut desk = Desk::open(&home, 120, 20);
        desk.text("/محمد");
        desk.keys("enter");
        let screen = desk.screen();
        let area = panes(&screen)[1];
        let row = (0..19).find(|row| read(&screen.span(*row, area.0, area.1)).contains("شيئًا"));
        let lit = underlined(&screen, row.unwrap(), area);
        assert_eq!(crate::panes::read_rtl(&lit), "مُحَمَّدٌ", "{screen}");
        desk.keys("enter");
        let screen = desk.screen();
        let area = panes(&screen)[reading];
        let lit: Vec<String> = (1..19)
            .map(|row| underlined(&screen, row, area))
            .filter(|lit| !lit.is_empty())
            .map(|lit| crate::panes::read_rtl(&lit))
            .collect();
        // The letters that were asked for, without what stands before and behind them.
        assert_eq!(lit, ["مُحَمَّدٌ", "مُحَمَّدِمحمد", "محمد"], "{screen}");
        // Without the search nothing is lit.
        desk.keys("g l x");
        let screen = desk.screen();
        let lit: String = (1..19).map(|row| underlined(&screen, row, area)).collect();
        assert_eq!(lit, "", "{screen}");
        desk.quit();
    }
}

#[test]
fn tab_completes_fields_and_names_in_both_languages() {
    for (ui, list) in [("language = \"en\"", 1), ("language = \"ar\"", 1)] {
        let home = Home::new();
        newsroom(&home, ui);
        for (name, tag) in [("x", "سوريا"), ("y", "سوريا"), ("z", "كأس العالم")]
        {
            let matter = format!("title: {name}\ndate: 2026-06-30\nlang: en\ntags: [{tag}]");
            article(&home, name, &matter, "Text.");
        }
        let mut desk = Desk::open(&home, 120, 24);
        desk.text("/وس");
        desk.keys("tab");
        assert!(read(&desk.screen().row(2)).contains("وسم:"), "{}", desk.screen());
        // The only field; what may follow it is offered, with counts, and stands in the line.
        desk.keys("tab");
        let screen = desk.screen();
        let rows = read_pane(&screen, list);
        assert!(rows[2].contains("وسم:=سوريا") && rows[2].contains(['2', '٢']), "{rows:?}");
        assert!(rows[3].contains("كأس العالم") && rows[3].contains(['1', '١']), "{rows:?}");
        assert!(read(&screen.row(2)).contains("وسم:=سوريا"), "{screen}");
        desk.keys("down");
        assert!(read(&desk.screen().row(2)).contains("كأس العالم"), "{}", desk.screen());
        assert_eq!(titles(&desk.screen(), list).len(), 0, "the only row is covered");
        desk.keys("shift-tab");
        assert!(read(&desk.screen().row(2)).contains("وسم:=سوريا"), "{}", desk.screen());
        // Esc takes back the word, and only then the line.
        desk.keys("esc");
        let line = read(&desk.screen().row(2));
        assert!(line.contains("وسم:") && !line.contains("سوريا"), "{line}");
        desk.text("عالم");
        desk.keys("tab enter");
        assert_eq!(titles(&desk.screen(), list), ["z"], "{}", desk.screen());
        desk.quit();
    }
}
