//! The list as a whole: its pages and the days above its rows.

use crate::desk::Desk;
use crate::logical::read_pane;
use crate::panes::{article, local, selected};
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
fn pages_of_days_and_tall_rows_show_every_article_and_lead_back() {
    for settings in ["group = \"day\"\n", "group = \"day\"\nlanguage = \"ar\"\n"] {
        let names: Vec<(String, String)> = (0..40)
            .map(|at| {
                let day = 28 - (at + at * at % 5) / 4;
                (format!("T{at:02}"), format!("2026-06-{day:02}T{:02}:00:00Z", 23 - at % 24))
            })
            .collect();
        let articles: Vec<_> =
            names.iter().map(|(title, date)| (title.as_str(), date.as_str())).collect();
        let home = home(settings, &articles);
        let mut desk = Desk::open(&home, 110, 17);
        desk.keys("j j");
        let mut screens = vec![(titles(&desk.screen()), selected(&desk.screen()))];
        let mut seen = screens[0].0.clone();
        loop {
            desk.keys("page-down");
            let screen = (titles(&desk.screen()), selected(&desk.screen()));
            if screens.last() == Some(&screen) {
                break;
            }
            seen.extend(screen.0.clone());
            screens.push(screen);
        }
        assert!(screens.len() > 4);
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 40, "{seen:?}");
        while let Some(screen) = screens.pop() {
            assert_eq!((titles(&desk.screen()), selected(&desk.screen())), screen);
            desk.keys("page-up");
        }
        desk.quit();
    }
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
