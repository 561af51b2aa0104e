//! Tags by hand: the picker, its keys, and what becomes of them.

use crate::desk::Desk;
use crate::logical::{read, read_pane};
use crate::panes::{article, local, pane, sahifa, sheet, sheet_name};
use crate::pty::{Home, Screen, cli};
use sahifa::app::ScreenEffect;

/// Three articles; the first has the tag `خبر` of its file.
fn news(settings: &str) -> Home {
    let home = Home::new();
    home.config(&local(&home).replace("[ui]\n", &format!("[ui]\n{settings}")));
    article(&home, "a", "title: First\ndate: 2021-02-17\ntags: [خبر]", "One.");
    article(&home, "b", "title: Second\ndate: 2021-02-16\ntags: [خبر, Sport]", "Two.");
    article(&home, "c", "title: Third\ndate: 2021-02-15", "Three.");
    home
}

fn titles(home: &Home, query: &str) -> Vec<String> {
    let output = cli(home, &["list", query, "--json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    rows.iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect()
}

/// The rows of the picker, as a person reads them.
fn rows(screen: &Screen) -> Vec<String> {
    let rows = sheet(screen).map_or(0, |top| top + 2)..screen.rows() - 1;
    let rows = rows.map(|row| screen.span(row, 1, screen.columns() - 1));
    rows.map(|row| read(&row)).filter(|row| !row.is_empty()).collect()
}

#[test]
fn tags_are_picked_found_by_typing_and_made() {
    let home = news("");
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("t");
    let screen = desk.wait_text("Tags of 1 article");
    assert_eq!(rows(&screen), ["[✓] 2  خبر", "[ ] 1  Sport"]);
    assert!(screen.row(29).starts_with("space add or remove · enter apply"), "{screen}");
    // Another spelling of the name finds it; Esc leaves everything as it was.
    desk.text("خَب");
    assert_eq!(rows(&desk.screen()), ["[✓] 2  خبر", "+  New tag خَب"]);
    desk.keys("esc");
    desk.wait_until("the panes", |screen| pane(screen, 1).contains("First"));
    assert_eq!(titles(&home, "tag:خبر").len(), 2);
    // One is removed, another one added, and a third one made, with a blank in its name.
    desk.keys("t space down space");
    desk.text("سوريا اليوم 🗞");
    desk.keys("enter");
    let screen = desk.wait_text("press u to undo");
    assert!(pane(&screen, 1).contains("First"), "{screen}");
    assert_eq!(titles(&home, "tag:=\"سوريا اليوم 🗞\" tag:sport -tag:خبر"), ["First"]);
    // The same again for another article.
    desk.keys("j j T");
    desk.wait_text("1 article tagged");
    assert_eq!(titles(&home, "tag:=\"سوريا اليوم 🗞\"").len(), 2);
    // A refresh with another version of the entry does not bring back what was removed.
    article(&home, "a", "title: First again\ndate: 2021-02-17\ntags: [خبر, new]", "One more.");
    assert_eq!(cli(&home, &["refresh"]).status.code(), Some(0));
    assert_eq!(titles(&home, "tag:new -tag:خبر"), ["First again"]);
    desk.keys("u u");
    assert_eq!(titles(&home, "tag:=\"سوريا اليوم 🗞\""), Vec::<String>::new());
    assert_eq!(titles(&home, "tag:خبر").len(), 2);
    desk.quit();
}

#[test]
fn the_open_article_shows_its_tags_at_once() {
    let home = news("");
    let mut desk = Desk::open(&home, 140, 30);
    let shown = |screen: &Screen| read_pane(screen, 2).join("\n");
    desk.keys("enter");
    assert!(shown(&desk.screen()).contains("#خبر"), "{}", desk.screen());
    desk.keys("t");
    desk.text("world");
    desk.keys("enter");
    let screen = desk.wait_until("both", |screen| shown(screen).contains("#world"));
    assert!(pane(&screen, 2).contains("ﺮﺒﺧ# #world"), "{screen}");
    desk.keys("u");
    desk.wait_until("one", |screen| !shown(screen).contains("#world"));
}

#[test]
fn tags_are_renamed_merged_coloured_and_deleted_in_the_picker() {
    let home = news("");
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("t f2");
    desk.wait_text("New name of the tag");
    desk.keys("ctrl-u");
    desk.text("أخبار اليوم");
    desk.keys("enter");
    desk.wait_text("press u to undo");
    assert_eq!(titles(&home, "tag:=\"أخبار اليوم\"").len(), 2);
    assert_eq!(titles(&home, "tag:=خبر").len(), 2, "the old name means the new one");
    // Merged into another one by its name in another spelling.
    desk.keys("t ctrl-r ctrl-u");
    desk.text("SPORT");
    desk.keys("enter");
    desk.wait_text("merged into");
    desk.keys("t f4");
    desk.text("s");
    desk.keys("down");
    let screen = desk.screen();
    assert_eq!(rows(&screen), ["[✓] 2  Sport", "+  New tag s"]);
    let color = (0..120).find_map(|x| {
        let cell = screen.cell(sheet(&screen).unwrap() + 2, x);
        (cell.contents() == "S").then(|| cell.fgcolor())
    });
    assert_eq!(color, Some(vt100::Color::Idx(1)), "{screen}");
    desk.keys("up f8");
    desk.wait_text("deleted from 2 articles");
    assert_eq!(titles(&home, "is:tagged"), Vec::<String>::new());
    desk.keys("u u u");
    assert_eq!(titles(&home, "tag:=خبر").len(), 2);
    assert_eq!(titles(&home, "tag:=sport"), ["Second"]);
    desk.quit();
}

#[test]
fn the_picker_works_from_right_to_left_and_with_an_arabic_keyboard() {
    let home = news("language = \"ar\"\n");
    let mut desk = Desk::open(&home, 120, 30);
    // The letter under t.
    desk.keys("ف");
    let screen =
        desk.wait_until("the picker", |screen| read(&sheet_name(screen)).contains("وسوم المقال"));
    let first = sheet(&screen).unwrap() + 2;
    assert!(screen.row(first).trim_end_matches([' ', '│']).ends_with("[✓]"), "{screen}");
    // Letters are text here.
    desk.keys("ف ي");
    let wanted = "وسم جديد في";
    desk.wait_until("a new tag", |screen| rows(screen).iter().any(|row| row.contains(wanted)));
    desk.keys("enter");
    desk.wait_until("what was done", |screen| read(&screen.row(29)).contains("وسم مقال واحد"));
    assert_eq!(titles(&home, "وسم:=في"), ["First"]);
    // Shift and the same key repeats it: the ligature that X11 sends.
    desk.keys("ت ﻹ");
    assert_eq!(titles(&home, "وسم:=في").len(), 2);
    desk.keys("ع");
    assert_eq!(titles(&home, "وسم:=في"), ["First"]);
    desk.quit();
}

#[test]
fn a_tag_given_in_a_terminal_is_undone_after_a_restart() {
    let home = news("");
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_text("Second");
    terminal.keys("t");
    terminal.wait_text("Tags of 1 article");
    terminal.text("mine");
    terminal.keys("enter");
    terminal.wait_text("press u to undo");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert_eq!(titles(&home, "tag:mine"), ["First"]);
    let mut terminal = sahifa(&home).size(120, 30).spawn();
    terminal.wait_text("Second");
    terminal.keys("u");
    terminal.wait_text("Undone: 1 article tagged");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert_eq!(titles(&home, "tag:mine"), Vec::<String>::new());
}

/// The titles of the rows that are selected for a command on several.
fn chosen(screen: &Screen, list: usize) -> Vec<String> {
    let rows = pane(screen, list);
    let chosen = rows.lines().filter(|row| row.contains('✓'));
    let title = |row: &str| {
        let text = row.trim_matches(|c: char| !c.is_alphanumeric());
        text.split_whitespace().next().unwrap_or_default().to_owned()
    };
    chosen.map(title).collect()
}

#[test]
fn several_articles_are_changed_as_one_step() {
    let home = news("");
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("v j");
    assert_eq!(chosen(&desk.screen(), 1), ["First", "Second"]);
    assert!(desk.screen().row(29).starts_with("2 articles selected: m read"), "{}", desk.screen());
    desk.keys("k");
    assert_eq!(chosen(&desk.screen(), 1), ["First"]);
    // Esc drops the range; twice on one row selects it, once more and it is not selected.
    desk.keys("esc");
    assert_eq!(chosen(&desk.screen(), 1), Vec::<String>::new());
    desk.keys("v v j j v v");
    assert_eq!(chosen(&desk.screen(), 1), ["First", "Third"]);
    desk.keys("v v g g * *");
    assert_eq!(chosen(&desk.screen(), 1), ["Second"]);
    desk.keys("k k k v v");
    assert_eq!(chosen(&desk.screen(), 1), ["First", "Second"]);
    desk.keys("m");
    let screen = desk.wait_text("Done: 2 articles marked as read; press u to undo.");
    assert_eq!(pane(&screen, 1).matches('●').count(), 1, "{screen}");
    // What is selected stays so for the next command, also when the list is another one.
    desk.keys("t");
    desk.wait_text("Tags of 2 articles");
    assert_eq!(rows(&desk.screen()), ["[✓] 2  خبر", "[~] 1  Sport"]);
    desk.keys("down space enter");
    desk.wait_text("Done: 1 article tagged Sport");
    assert_eq!(titles(&home, "tag:sport").len(), 2);
    desk.keys("R");
    desk.wait_until("the selection", |screen| chosen(screen, 1) == ["First", "Second"]);
    desk.keys("u");
    desk.wait_text("Undone: 1 article tagged Sport.");
    desk.keys("u");
    desk.wait_text("Undone: 2 articles marked as read.");
    assert_eq!(titles(&home, "is:unread").len(), 3);
    desk.keys("esc");
    assert_eq!(chosen(&desk.screen(), 1), Vec::<String>::new());
    desk.quit();
}

#[test]
fn all_that_was_found_is_selected_and_hidden_with_either_keyboard_and_direction() {
    let home = news("language = \"ar\"\n");
    let mut desk = Desk::open(&home, 120, 30);
    // g v: the letters under them.
    desk.keys("ل ر");
    let screen = desk.wait_until("three", |screen| chosen(screen, 1).len() == 3);
    assert!(read(&screen.row(29)).contains("حُدِّدت 3 مقالات"), "{screen}");
    desk.keys("س");
    desk.wait_until("three stars", |screen| pane(screen, 1).matches('★').count() == 3);
    desk.keys("ع");
    desk.wait_until("no star", |screen| pane(screen, 1).matches('★').count() == 0);
    // Shift and h.
    desk.keys("esc أ");
    desk.wait_until("two left", |screen| pane(screen, 1).matches('●').count() == 2);
    assert_eq!(titles(&home, "").len(), 2);
    desk.keys("ع");
    desk.wait_until("all of them", |screen| pane(screen, 1).matches('●').count() == 3);
    // What stands above.
    desk.keys("G ش");
    desk.wait_until("one unread", |screen| pane(screen, 1).matches('●').count() == 1);
    desk.quit();
}

#[test]
fn links_of_several_articles_are_copied_together_and_opened_within_reason() {
    let home = Home::new();
    home.config(&local(&home));
    for n in 0..25 {
        let date = format!("2021-02-{:02}", n + 1);
        let url = format!("https://a.example/{n}");
        article(&home, &n.to_string(), &format!("title: T{n}\ndate: {date}\nurl: {url}"), "Text.");
    }
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("v j y");
    let both = "https://a.example/24\nhttps://a.example/23".to_owned();
    assert_eq!(desk.asked(), [ScreenEffect::copy_link(both)]);
    desk.keys("o");
    assert_eq!(desk.asked().len(), 2);
    desk.keys("V o");
    assert_eq!(desk.asked(), []);
    desk.wait_text("25 links are too many to open at once");
    desk.quit();
}

#[test]
fn a_key_sorts_the_list_in_another_order_and_the_order_stays() {
    let home = Home::new();
    home.config(&local(&home));
    for (name, day) in [("bee", 1), ("cow", 3), ("ant", 2)] {
        article(&home, name, &format!("title: {name}\ndate: 2021-02-0{day}"), "Text.");
    }
    let order = |screen: &Screen| -> Vec<String> {
        let list = pane(screen, 1);
        let words = list.split(|c: char| !c.is_alphanumeric());
        words.filter(|word| ["ant", "bee", "cow"].contains(word)).map(str::to_owned).collect()
    };
    let mut desk = Desk::open(&home, 120, 30);
    assert_eq!(order(&desk.screen()), ["cow", "ant", "bee"]);
    desk.keys("m S");
    desk.wait_text("Oldest first.");
    assert_eq!(order(&desk.screen()), ["bee", "ant", "cow"]);
    // The selected article stays selected.
    desk.wait_text("Articles 3/3 ");
    desk.keys("S S");
    desk.wait_text("By title.");
    assert_eq!(order(&desk.screen()), ["ant", "bee", "cow"]);
    // With an Arabic keyboard: g o.
    desk.keys("ل خ");
    desk.wait_text("Unread articles first.");
    assert_eq!(order(&desk.screen()), ["ant", "bee", "cow"]);
    desk.quit();
    drop(desk);
    let mut desk = Desk::open(&home, 120, 30);
    desk.wait_until("the order", |screen| order(screen) == ["ant", "bee", "cow"]);
    desk.keys("S");
    desk.wait_text("Newest first.");
    assert_eq!(order(&desk.screen()), ["cow", "ant", "bee"]);
    desk.quit();
}

#[test]
fn selected_articles_are_written_into_a_folder() {
    for settings in ["", "language = \"ar\"\n"] {
        let home = news(settings);
        let folder = home.path().join("نشرة");
        let mut desk = Desk::open(&home, 120, 30);
        desk.keys("v j E");
        desk.text(folder.to_str().unwrap());
        desk.keys("enter");
        desk.wait_until("the notice", |screen| {
            let line = read(&screen.row(29));
            line.contains(if settings.is_empty() {
                "2 articles were"
            } else {
                "كُتب مقالان"
            })
        });
        let files = || -> Vec<String> {
            let entries = std::fs::read_dir(&folder).unwrap();
            let mut names: Vec<_> =
                entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        };
        let names = files();
        assert!(names[0].starts_with("2021-02-16-Second-") && names[0].ends_with(".md"));
        assert!(names[1].starts_with("2021-02-17-First-") && names.len() == 2, "{names:?}");
        // What the command line writes is the same.
        let own = std::fs::read_to_string(folder.join(&names[1])).unwrap();
        let written = cli(&home, &["export", "title:First"]).stdout;
        assert_eq!(own, String::from_utf8(written).unwrap());
        // A file that stands there is kept. The keys work with an Arabic keyboard: g e.
        std::fs::write(folder.join(&names[1]), "mine").unwrap();
        desk.keys("V ل ث");
        desk.text(folder.to_str().unwrap());
        desk.keys("enter");
        desk.wait_until("the notice", |screen| {
            let line = read(&screen.row(29));
            line.contains(if settings.is_empty() {
                "2 files already"
            } else {
                "ملفان موجودين"
            })
        });
        assert_eq!(files().len(), 3);
        assert_eq!(std::fs::read_to_string(folder.join(&names[1])).unwrap(), "mine");
        // A folder that cannot be made is named, and Esc asks for nothing.
        desk.keys("E");
        desk.text(folder.join(&names[1]).join("x").to_str().unwrap());
        desk.keys("enter");
        let names_it = |screen: &Screen| read(&screen.row(29)).contains("First-");
        desk.wait_until("the error", names_it);
        desk.keys("E esc j");
        assert!(!names_it(&desk.screen()));
        desk.quit();
    }
}

#[test]
fn the_list_has_headings_of_days_and_of_sources() {
    for (settings, words) in [
        ("", ["Today", "Yesterday", "Thursday, 25 June 2026", "Grouped by source."]),
        ("language = \"ar\"\n", ["اليوم", "أمس", "الخميس 25 يونيو 2026", "مجمَّعة بحسب المصدر."]),
    ] {
        let home = Home::new();
        home.config(&local(&home).replace("[ui]\n", &format!("[ui]\n{settings}")));
        for (name, time) in [
            ("bee", "07-01 09:00"),
            ("cow", "07-01 08:00"),
            ("ant", "06-30 09:00"),
            ("elk", "06-25 09:00"),
        ] {
            let time = time.replace(' ', "T");
            article(&home, name, &format!("title: {name}\ndate: 2026-{time}:00Z"), "Text.");
        }
        // Headings and titles; the rows between have the source, and the chips stand above.
        let list = |screen: &Screen| -> Vec<String> {
            let rows = read_pane(screen, 1).into_iter();
            let rows = rows.map(|row| row.replace(['●', ' '], "").replace("Local", "@"));
            rows.filter(|row| row == "@" || !(row.is_empty() || row.contains(['@', '▸', '◂'])))
                .collect()
        };
        let days: Vec<String> = [words[0], "bee", "cow", words[1], "ant", words[2], "elk"]
            .map(|row| row.replace(' ', ""))
            .to_vec();
        let mut desk = Desk::open(&home, 120, 30);
        assert_eq!(list(&desk.screen()), ["bee", "cow", "ant", "elk"]);
        desk.keys("B");
        assert_eq!(list(&desk.screen()), days);
        // The selection skips headings, and marks count articles only.
        let mut titles = Vec::new();
        for _ in 0..4 {
            let screen = desk.screen();
            let cursor = screen.cursor;
            titles.push(screen.row(cursor.0));
            desk.keys("j");
        }
        for (row, title) in titles.iter().zip(["bee", "cow", "ant", "elk"]) {
            assert!(row.contains(title), "{titles:?}");
        }
        desk.keys("g g v j j");
        desk.wait_until("the marks", |screen| {
            let list = read_pane(screen, 1).join(" ");
            list.matches('✓').count() == 3
        });
        desk.keys("esc esc");
        // By source there are no days; the key goes on to sources, with an Arabic keyboard: g h.
        desk.keys("S S");
        assert_eq!(list(&desk.screen()), ["bee", "cow", "ant", "elk"]);
        desk.keys("ل ا");
        desk.wait_until("the notice", |screen| read(&screen.row(29)).contains(words[3]));
        assert_eq!(list(&desk.screen()), ["@", "bee", "cow", "ant", "elk"]);
        desk.quit();
        drop(desk);
        let mut desk = Desk::open(&home, 120, 30);
        desk.wait_until("the grouping", |screen| list(screen) == ["@", "bee", "cow", "ant", "elk"]);
        desk.keys("B");
        assert_eq!(list(&desk.screen()), ["bee", "cow", "ant", "elk"]);
        // On every screen the selected title is seen, under the heading of its day where there is room.
        desk.keys("B S S S g g");
        for (columns, rows) in [(20, 5), (20, 6), (40, 9), (64, 7), (80, 24), (200, 12)] {
            desk.resize(columns, rows);
            desk.keys("g g");
            for title in ["bee", "cow", "ant", "elk"] {
                let screen = desk.screen();
                assert!(screen.row(screen.cursor.0).contains(title), "{title}:\n{screen}");
                assert!(!screen.row(0).is_empty(), "{screen}");
                desk.keys("j");
            }
        }
        desk.quit();
    }
}

/// The colours of the places where `word` stands on the screen, row by row.
fn colors(screen: &Screen, word: &str) -> Vec<vt100::Color> {
    let is_there = |row: usize, column: usize| {
        let letters = word.chars().zip(column..);
        letters.into_iter().all(|(letter, column)| {
            column < screen.columns() && screen.cell(row, column).contents() == letter.to_string()
        })
    };
    let places = (0..screen.rows()).flat_map(|row| (0..screen.columns()).map(move |at| (row, at)));
    let places = places.filter(|(row, at)| is_there(*row, *at));
    places.map(|(row, at)| screen.cell(row, at).fgcolor()).collect()
}

#[test]
fn the_colour_of_a_tag_shows_wherever_the_tag_does() {
    let home = news("");
    let mut desk = Desk::open(&home, 160, 40);
    desk.keys("j enter");
    desk.wait_until("the open article", |screen| !colors(screen, "#Sport").is_empty());
    let green = vt100::Color::Idx(2);
    assert!(!colors(&desk.screen(), "Sport").contains(&green));
    // The second colour of the second tag.
    desk.keys("t down f4 f4 esc");
    let screen = desk.wait_until("both", |screen| colors(screen, "Sport") == [green; 2]);
    assert_eq!(colors(&screen, "#Sport"), [green], "{screen}");
    // A chip as well, whether the tag has to be there or not.
    for query in ["#sport", "-#sport"] {
        desk.keys("g l / ctrl-u");
        desk.text(query);
        desk.keys("enter");
        let screen = desk.wait_until("a chip", |screen| colors(screen, "#Sport").len() == 2);
        assert_eq!(colors(&screen, "Sport"), [green; 3], "{screen}");
        assert_eq!(colors(&screen, "First"), colors(&screen, "Third"), "{screen}");
    }
    // The selected row keeps its contrast.
    desk.keys("/ ctrl-u enter f /");
    desk.text("sport");
    desk.keys("enter");
    let is_reversed = |screen: &Screen| {
        let place = screen.row(screen.cursor.0).find("Sport");
        place.is_some_and(|_| colors(screen, "Sport").contains(&vt100::Color::Default))
    };
    desk.wait_until("the selected row", is_reversed);
    desk.quit();
}

#[test]
fn a_theme_without_colours_has_none_for_tags() {
    let home = news("theme = \"mono\"\n");
    let mut desk = Desk::open(&home, 160, 40);
    desk.keys("t f4 down f4 esc j enter");
    let screen = desk.wait_until("the tags", |screen| colors(screen, "#Sport").len() == 1);
    assert_eq!(colors(&screen, "Sport"), [vt100::Color::Default; 2], "{screen}");
    desk.quit();
}
