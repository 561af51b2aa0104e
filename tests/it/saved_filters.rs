//! Saved filters by keys: named, applied, changed and removed in the user's file; and quick filters
//! from an article.

use crate::desk::Desk;
use crate::logical::{read, read_pane};
use crate::panes::{article, local, pane};
use crate::pty::{Home, Screen};

/// Six articles of two days, authors and tags; the configuration has comments and one filter.
fn newsroom(home: &Home, ui: &str) -> String {
    for (name, title, day, tags, author) in [
        ("a", "فيضان في النهر الكبير", "30", "[طقس, سوريا]", "أمل حداد"),
        ("b", "الطقس غدًا", "30", "[طقس]", "سمير"),
        ("c", "River news", "29", "[sport]", "Amal"),
        ("d", "خبر بلا وسم", "29", "[]", "سمير"),
    ] {
        let matter = format!(
            "title: {title}\ndate: 2026-06-{day}\nlang: ar\ntags: {tags}\nauthor: {author}"
        );
        article(home, name, &matter, "نص.");
    }
    let config = format!(
        "# mine\n{}\n# about the first\n[[filter]]\nname = \"الأول\" # 1\nquery = 'title:الطقس' # q\n",
        local(home).replace("[ui]", &format!("[ui]\n{ui}"))
    );
    home.config(&config);
    config
}

fn config(home: &Home) -> String {
    std::fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap()
}

/// True if a row of the pane reads so.
fn has_row(screen: &Screen, number: usize, wanted: &str) -> bool {
    read_pane(screen, number).iter().any(|row| row.contains(wanted))
}

fn bottom(screen: &Screen) -> String {
    read(&screen.row(screen.rows() - 1))
}

fn count(screen: &Screen, list: usize) -> usize {
    pane(screen, list).matches('●').count()
}

#[test]
fn a_filter_is_named_applied_changed_and_removed_and_comments_stay() {
    for (ui, filter) in [("language = \"en\"", 0), ("language = \"ar\"", 2)] {
        let home = Home::new();
        let before = newsroom(&home, ui);
        let mut desk = Desk::open(&home, 120, 30);
        desk.keys("ctrl-s");
        assert!(!bottom(&desk.screen()).is_empty() && config(&home) == before);
        desk.text("/وسم:=طقس غير_مقروء");
        // From the line itself: it keeps the result and asks for the name.
        desk.keys("ctrl-s");
        desk.text("طقس اليوم");
        desk.keys("enter");
        let added = "\n[[filter]]\nname = \"طقس اليوم\"\nquery = \"وسم:=طقس غير_مقروء\"\n";
        assert_eq!(config(&home), format!("{before}{added}"));
        assert!(has_row(&desk.screen(), filter, "طقس اليوم"), "{}", desk.screen());
        // The digit of its place applies it, also that of an Arabic keyboard.
        desk.keys("x");
        assert_eq!(count(&desk.screen(), 1), 4, "{}", desk.screen());
        desk.text("٢");
        assert_eq!(count(&desk.screen(), 1), 2, "{}", desk.screen());
        desk.keys("2 1");
        assert_eq!(count(&desk.screen(), 1), 1, "{}", desk.screen());
        desk.keys("x");

        // A filter that uses it is renamed with it, and it cannot be removed while it is used.
        desk.text("/محفوظ:\"طقس اليوم\" سوريا");
        desk.keys("ctrl-s");
        desk.text("معًا");
        desk.keys("enter x g w j n ctrl-u");
        desk.text("الطقس كله");
        desk.keys("enter");
        let text = config(&home);
        assert!(text.contains("name = \"الطقس كله\"\n"), "{text}");
        assert!(text.contains("محفوظ:\"الطقس كله\" سوريا"), "{text}");
        assert!(text.starts_with(&before), "{text}");
        desk.keys("d enter");
        assert_eq!(config(&home), text);
        assert!(bottom(&desk.screen()).contains("الطقس كله"), "{}", desk.screen());
        // A circle is refused with both names.
        desk.keys("e ctrl-u");
        desk.text("saved:معا");
        desk.keys("enter");
        assert_eq!(config(&home), text);
        let told = bottom(&desk.screen());
        assert!(told.contains("معًا") && told.contains("الطقس كله"), "{told}");
        // Another query, a key, another place.
        desk.keys("e ctrl-u");
        desk.text("وسم:=طقس");
        desk.keys("enter =");
        desk.text("f7");
        desk.keys("enter [");
        let text = config(&home);
        let moved = "[[filter]]\nname = \"الطقس كله\"\nkey = \"f7\"\nquery = \"وسم:=طقس\"\n\n\
                     # about the first\n[[filter]]\nname = \"الأول\" # 1\nquery = 'title:الطقس' # q\n";
        assert!(text.contains(moved), "{text}");
        // The one that uses it goes first.
        desk.keys("] j d enter d enter esc");
        assert_eq!(config(&home).trim_end(), before.trim_end());
        assert!(!has_row(&desk.screen(), filter, "الطقس كله"), "{}", desk.screen());
        desk.quit();
    }
}

#[test]
fn a_saved_filter_that_the_list_shows_keeps_its_place_under_another_name() {
    let home = Home::new();
    newsroom(&home, "language = \"en\"");
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("1 g w n ctrl-u");
    desk.text("Weather");
    desk.keys("enter esc");
    assert_eq!(count(&desk.screen(), 1), 1, "{}", desk.screen());
    desk.keys("/");
    assert!(desk.screen().contains("Find: saved:Weather"), "{}", desk.screen());
    desk.keys("esc g w d enter esc");
    assert_eq!(count(&desk.screen(), 1), 4, "{}", desk.screen());
    desk.quit();
}

#[test]
fn a_refused_name_can_be_mended() {
    for ui in ["language = \"en\"", "language = \"ar\""] {
        let home = Home::new();
        let before = newsroom(&home, ui);
        let mut desk = Desk::open(&home, 120, 30);
        desk.text("/وسم:=طقس");
        desk.keys("enter ctrl-s enter");
        let empty = bottom(&desk.screen());
        assert!(empty.contains("esc") && config(&home) == before, "{empty}");
        // Another filter has that name, in another spelling.
        desk.text("الاول");
        desk.keys("enter");
        let told = bottom(&desk.screen());
        assert!(told.contains("الاول") && told != empty && config(&home) == before, "{told}");
        // The next key goes on with what was typed.
        desk.text(" الجديد");
        assert!(bottom(&desk.screen()).contains("الاول الجديد"), "{}", desk.screen());
        desk.keys("enter");
        assert!(config(&home).contains("name = \"الاول الجديد\"\n"), "{}", config(&home));
        // The same for another name.
        desk.keys("g w j n ctrl-u enter");
        assert!(bottom(&desk.screen()).contains("esc"), "{}", desk.screen());
        desk.text("الأول");
        desk.keys("enter");
        assert!(!config(&home).contains("name = \"الأول\"\nquery = \"وسم"), "{}", config(&home));
        desk.keys("backspace");
        assert!(bottom(&desk.screen()).contains("الأو"), "{}", desk.screen());
        desk.text("سط");
        desk.keys("enter");
        assert!(config(&home).contains("name = \"الأوسط\"\n"), "{}", config(&home));
        // Esc leaves a name that was refused, and nothing is changed.
        let text = config(&home);
        desk.keys("n ctrl-u enter esc");
        assert_eq!(config(&home), text);
        assert!(!bottom(&desk.screen()).contains("esc"), "{}", desk.screen());
        desk.quit();
    }
}

#[test]
fn quick_filters_start_from_an_article() {
    for (ui, list) in [("language = \"en\"", 1), ("language = \"ar\"", 1)] {
        let home = Home::new();
        newsroom(&home, ui);
        let mut desk = Desk::open(&home, 120, 30);
        // The hint names what may follow; Esc leaves the sequence and nothing else.
        desk.keys(",");
        desk.pause();
        let screen = desk.screen();
        let rows: Vec<String> = (0..screen.rows()).map(|row| read(&screen.row(row))).collect();
        let hint = rows.join("\n");
        assert!(hint.contains("Only this tag") || hint.contains("هذا الوسم وحده"), "{hint}");
        desk.keys("esc");
        assert_eq!(count(&desk.screen(), list), 4);
        assert!(!bottom(&desk.screen()).is_empty(), "{}", desk.screen());
        // One tag, and the way back with the selection.
        desk.keys("j");
        let before = desk.screen().to_string();
        desk.keys(", t");
        assert_eq!(count(&desk.screen(), list), 2, "{}", desk.screen());
        desk.keys("'");
        assert_eq!(desk.screen().to_string(), before);
        // Several tags: one is picked. With an Arabic keyboard.
        desk.keys("k");
        desk.text("وف");
        desk.keys("j enter");
        assert_eq!(count(&desk.screen(), list), 1, "{}", desk.screen());
        desk.keys("x j , - t");
        assert_eq!(count(&desk.screen(), list), 2, "{}", desk.screen());
        desk.keys("x G , d");
        assert_eq!(count(&desk.screen(), list), 2, "{}", desk.screen());
        desk.keys("x G , a");
        assert_eq!(count(&desk.screen(), list), 2, "{}", desk.screen());
        desk.keys("x , s");
        assert_eq!(count(&desk.screen(), list), 4, "{}", desk.screen());
        desk.keys(", - s");
        assert_eq!(count(&desk.screen(), list), 0, "{}", desk.screen());
        // From the open article: a word of its title.
        desk.keys("x g g enter , w j enter");
        let screen = desk.screen();
        assert!(pane(&screen, list).contains(['▸', '◂']), "{screen}");
        assert!(screen.row(0).contains("1/1 ") || screen.row(0).contains("١/١"), "{screen}");
        desk.quit();
    }
}

#[test]
fn rules_follow_a_change_of_the_filter_that_they_use() {
    let home = Home::new();
    let before = newsroom(&home, "language = \"en\"");
    let rule = "\n[[rule]]\nwhen = 'saved:الأول'\ntag = [\"Hit\"]\n";
    home.config(&format!("{before}{rule}"));
    let mut desk = Desk::open(&home, 120, 30);
    desk.wait_until("the tag of the rule", |screen| has_row(screen, 0, "Hit"));
    desk.keys("g w e ctrl-u");
    desk.text("title:Second");
    desk.keys("enter esc");
    assert!(config(&home).contains("query = \"title:Second\""), "{}", config(&home));
    article(&home, "e", "title: Second\ndate: 2026-06-30", "Text.");
    article(&home, "f", "title: الطقس اليوم\ndate: 2026-06-30", "Text.");
    desk.keys("R");
    desk.wait_until("the new articles", |screen| count(screen, 1) == 6);
    desk.keys("g t");
    desk.text("Hit");
    desk.keys("enter");
    let screen = desk.wait_until("those of the tag", |screen| count(screen, 1) == 2);
    assert!(screen.contains("Second"), "{screen}");
}
