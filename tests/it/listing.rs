//! The list as a whole: the days above its rows.

use crate::desk::Desk;
use crate::logical::read_pane;
use crate::panes::{article, local};
use crate::pty::{Home, Screen};

/// A home with these articles: title and date, the newest first.
fn home(settings: &str, articles: &[(&str, &str)]) -> Home {
    let home = Home::new();
    home.config(&local(&home).replace("[ui]\n", &format!("[ui]\n{settings}")));
    for (title, date) in articles {
        article(&home, title, &format!("title: {title}\ndate: {date}"), "Text.");
    }
    home
}

/// The titles in the list, of the form `T07`.
fn titles(screen: &Screen) -> Vec<String> {
    let list = read_pane(screen, 1).join(" ");
    let words = list.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.len() == 3 && word.starts_with('T')).map(str::to_owned).collect()
}

#[test]
fn articles_dated_in_the_future_share_the_day_on_which_they_came() {
    for settings in ["group = \"day\"\n", "group = \"day\"\nlanguage = \"ar\"\n"] {
        // They were first seen together, and stand in the order in which they were stored.
        let home = home(
            settings,
            &[
                ("T01", "2099-01-01"),
                ("T02", "2098-05-05"),
                ("T03", "2099-01-01"),
                ("T04", "2021-02-17"),
            ],
        );
        let mut desk = Desk::open(&home, 120, 30);
        // The other rows have a title, or the source.
        let is_heading =
            |row: &String| !(row.is_empty() || row.contains("T0") || row.contains("Local"));
        let found: Vec<String> =
            read_pane(&desk.screen(), 1).into_iter().filter(is_heading).collect();
        assert_eq!(found.len(), 2, "{found:?}\n{}", desk.screen());
        assert!(found.iter().all(|day| !day.contains("209")), "{found:?}");
        // The list of the same day has all of them.
        desk.keys(", d");
        assert_eq!(titles(&desk.screen()).len(), 3, "{}", desk.screen());
        desk.quit();
    }
}
