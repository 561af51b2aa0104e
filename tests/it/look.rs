//! The look of the open article: spacing, paragraphs, marks, reading time; by configuration and by key.

use crate::desk::Desk;
use crate::logical::read_pane;
use crate::panes::{article, local, panes};
use crate::pty::{Home, Screen};
use icu_normalizer::ComposingNormalizerBorrowed;
use sahifa::app::ScreenEffect;

const TEXT: &str = "كَتَبَ الْوَلَدُ دَرْسَهُ جَيِّدًا ثم خرج إلى الطريق.\n\n\
     قُتل الخبر قبل أن يصل إلى القراء.\n\n\
     ## عنوان\n\n\
     سطر أخير.\n\n- أول\n- ثان";

fn home(reader: &str) -> Home {
    let home = Home::new();
    home.config(&format!("{}\n[reader]\nwidth = 24\n{reader}", local(&home)));
    article(&home, "one", "title: مقال\ndate: 2026-06-30\nlang: ar", TEXT);
    let english = "One two three four five six seven.\n\nEight nine ten eleven twelve.";
    article(&home, "two", "title: Article\ndate: 2026-06-29\nlang: en", english);
    home
}

/// A text with its marks in the order in which the screen is read.
fn in_order(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfkc().normalize(text).into_owned()
}

/// The rows of the reading pane below title, source and tags, as they are read.
fn body(desk: &Desk) -> Vec<String> {
    let rows = read_pane(&desk.screen(), 2);
    let body = rows.iter().position(String::is_empty).unwrap();
    let mut rows = rows[body + 1..].to_vec();
    while rows.last().is_some_and(String::is_empty) {
        rows.pop();
    }
    rows
}

/// The same as it stands, with dots for blanks.
fn raw(screen: &Screen, rows: std::ops::Range<usize>) -> Vec<String> {
    let (start, end) = panes(screen)[2];
    rows.map(|row| screen.span(row, start, end).replace(' ', "·")).collect()
}

const PLAIN: [&str; 11] = [
    "كتب الولد درسه جيّدًا ثم",
    "خرج إلى الطريق.",
    "",
    "قُتل الخبر قبل أن يصل إلى",
    "القراء.",
    "",
    "عنوان",
    "",
    "سطر أخير.",
    "",
    "أول •",
];

#[test]
fn lines_paragraphs_and_marks_look_as_the_reader_likes() {
    let home = home("");
    let mut desk = Desk::open(&home, 124, 30);
    desk.keys("enter");
    // All marks, none, then those that tell words apart; the bottom line says which.
    let row = |desk: &Desk, row: usize| body(desk)[row].clone();
    assert_eq!(row(&desk, 0), in_order("كَتَبَ الْوَلَدُ دَرْسَهُ جَيِّدًا ثم"));
    desk.keys("d");
    assert_eq!(row(&desk, 0), "كتب الولد درسه جيدا ثم");
    assert_eq!(row(&desk, 3), "قتل الخبر قبل أن يصل إلى");
    desk.keys("; m");
    assert_eq!(body(&desk)[..11], PLAIN.map(in_order));
    assert!(desk.screen().row(29).contains("that tell words apart"), "{}", desk.screen());

    // Paragraphs that are set in: the heading still stands apart.
    desk.keys("; p");
    let indented = raw(&desk.screen(), 5..9);
    assert_eq!(
        indented,
        [
            "··················ﻢﺛ·ﺍﺪًﻴّﺟ·ﻪﺳﺭﺩ·ﺪﻟﻮﻟﺍ·ﺐﺘﻛ················",
            "·························.ﻖﻳﺮﻄﻟﺍ·ﻰﻟﺇ·ﺝﺮﺧ················",
            "·················ﻞﺼﻳ·ﻥﺃ·ﻞﺒﻗ·ﺮﺒﺨﻟﺍ·ﻞﺘﻗُ···················",
            "·····························.ﺀﺍﺮﻘﻟﺍ·ﻰﻟﺇ················",
        ],
        "{}",
        desk.screen()
    );
    // Spaced lines: two empty rows between blocks, one between lines.
    desk.keys("; l");
    assert_eq!(
        body(&desk)[1..14],
        [
            "كتب الولد درسه جيّدًا ثم",
            "",
            "خرج إلى الطريق.",
            "",
            "قُتل الخبر قبل أن يصل",
            "",
            "إلى القراء.",
            "",
            "",
            "عنوان",
            "",
            "",
            "سطر أخير.",
        ]
        .map(in_order),
        "{}",
        desk.screen()
    );
    // The look is that of every article, and the text that is copied does not know of it.
    desk.keys("n");
    let english = raw(&desk.screen(), 6..13);
    let english: Vec<&str> = english.iter().map(|row| row.trim_matches('·')).collect();
    assert_eq!(
        english,
        ["One·two·three·four·five", "", "six·seven.", "", "Eight·nine·ten·eleven", "", "twelve."]
    );
    desk.keys("v G v g g j j j y");
    let Some(ScreenEffect::Copy(text, _)) = desk.asked().pop() else { panic!("nothing copied") };
    assert!(text.contains("five six seven.\n\nEight nine"), "{text}");
    // Justified lines end at both edges.
    desk.keys("esc esc g l k enter ; j");
    assert!(desk.screen().row(29).contains("justified"), "{}", desk.screen());
    let justified = &raw(&desk.screen(), 6..7)[0];
    let cells = justified.trim_matches('·').chars().filter(|c| !is_mark(*c));
    assert_eq!(cells.count(), 24, "{}", desk.screen());
    desk.keys("q");
    desk.quit();

    // All of that is found again, until the key leads back to the configuration.
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("g l g g enter");
    assert_eq!(body(&desk)[4], "", "{}", desk.screen());
    assert!(body(&desk)[5].contains(&in_order("قُتل الخبر")), "{}", desk.screen());
    desk.keys("; l ; p ; j");
    assert_eq!(body(&desk)[..11], PLAIN.map(in_order));
    desk.quit();
}

fn is_mark(c: char) -> bool {
    ('\u{64b}'..='\u{655}').contains(&c)
}

#[test]
fn the_next_article_of_the_list_is_opened_read_or_not() {
    let home = home("");
    let mut desk = Desk::open(&home, 120, 30);
    let title = |desk: &Desk| read_pane(&desk.screen(), 2)[0].clone();
    desk.keys("enter ctrl-n");
    assert_eq!(title(&desk), "Article");
    desk.keys("ctrl-n");
    assert!(desk.screen().row(29).contains("the last article"), "{}", desk.screen());
    desk.keys("ctrl-p");
    assert_eq!(title(&desk), "مقال");
    desk.keys("ctrl-p");
    assert!(desk.screen().row(29).contains("the first article"), "{}", desk.screen());
    desk.quit();
}

#[test]
fn the_configuration_sets_the_look() {
    let settings = "margin = 12\nspacing = 1\nparagraphs = \"indent\"\nmarks = \"needed\"\n";
    let home = home(&settings.replace("margin", "# the text\nmargin"));
    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("enter + + + +");
    // Forty columns are wanted; the pane of 56 holds 32 between its margins.
    let row = &raw(&desk.screen(), 6..7)[0];
    assert!(row.starts_with(&"·".repeat(12)) && row.ends_with(&"·".repeat(12)), "{row}");
    assert_eq!(body(&desk)[1], in_order("كتب الولد درسه جيّدًا ثم خرج إلى"));
    assert_eq!(body(&desk)[2], "");
    desk.quit();
    // The values of older configurations.
    for (value, expected) in
        [("true", "كَتَبَ الْوَلَدُ دَرْسَهُ جَيِّدًا ثم"), ("false", "كتب الولد درسه جيدا ثم")]
    {
        let home = self::home(&format!("marks = {value}\n"));
        let mut desk = Desk::open(&home, 120, 30);
        desk.keys("enter");
        assert_eq!(body(&desk)[0], in_order(expected));
        desk.quit();
    }
}

#[test]
fn the_time_that_an_article_takes_is_said() {
    let home = Home::new();
    let config = local(&home);
    for (name, words, language, day) in [
        ("long", 1380, "ar", 30),
        ("two", 300, "ar", 29),
        ("short", 40, "ar", 28),
        ("en", 1380, "en", 27),
    ] {
        let matter = format!("title: {name}\ndate: 2026-06-{day}\nlang: {language}");
        article(&home, name, &matter, &"word ".repeat(words));
    }
    for (settings, expected) in [
        ("", ["10 min read", "2 min read", "", "6 min read"]),
        ("language = \"ar\"\n", ["10 دقائق للقراءة", "دقيقتان للقراءة", "", "6 دقائق للقراءة"]),
    ] {
        home.config(&config.replace("[ui]\n", &format!("[ui]\ndigits = \"latin\"\n{settings}")));
        let mut desk = Desk::open(&home, 140, 30);
        let pane = if settings.is_empty() { 2 } else { 0 };
        desk.keys("g l g g enter");
        for expected in expected {
            let about = read_pane(&desk.screen(), pane)[1..3].join(" ");
            match expected {
                "" => assert!(!about.contains(" read") && !about.contains("للقراءة"), "{about}"),
                said => assert!(about.contains(&in_order(said)), "{about}\n{}", desk.screen()),
            }
            desk.keys("q j enter");
        }
        desk.quit();
    }
}
