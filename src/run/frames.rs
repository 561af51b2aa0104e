//! Whole frames of the three panes, sent in every way, checked against models of the terminals they
//! are meant for.
use crate::app::{Answer, Effect, Message, Model, Report, ScreenMessage, Size, Work};
use crate::config;
use crate::keys::{Key, KeyCode, KeyboardLayout, LayoutSetting};
use crate::locale::{Catalogue, Digits, Language};
use crate::news::{
    Article, ArticleId, Block, BlockKind, Count, Counts, Document, Flags, Headline, Resume,
    RichText, Role, SourceCount, SourceId, TagCount, Timestamp,
};
use crate::ui::{Screen, Styles};
use crate::writing::Encodings;
use sahifa_terminal::model::{self, KONSOLE, PUTTY, VTE, held, visible};
use sahifa_terminal::{Depth, Encoding, Reordering, Writer};
use std::path::Path;
use std::sync::{Arc, Mutex};

const NOW: Timestamp = Timestamp(1_700_000_000);
const COLUMNS: u16 = 132;
const ROWS: u16 = 30;

const TITLES: &[&str] = &[
    "خبر عاجل: ارتفاع الأسعار 15% في السوق (تحديث)",
    "GNOME 45 يصدر رسميًا مع دعم أفضل للعربية",
    "Release notes for version 2.0 (beta)",
    "«بيت» من 3.5 مليون يورو، فهل يُباع؟ نعم… لا!",
    "مُحَمَّدٌ يكتب عن لأن وإلا في ٢٠٢٤ و١٢٣٫٤٥",
    "رقم الهاتف 011-2345678 والموقع https://example.org/a?b=1",
    "17",
];

const PARAGRAPHS: &[&str] = &[
    "قال المتحدث باسم «وزارة الاقتصاد» إن الأسعار ارتفعت بنسبة 15% خلال شهر آذار، وإن مؤشر CPI بلغ 132.5 نقطة. وأضاف: لا بأس، فالأمر «مؤقت» (كوفيد- 19).",
    "An English paragraph with (brackets), 12% and the word سلام inside.",
    "اجتمع الوزيران في 17/2/2021 عند الساعة 10:30، واتفقا على البنود: 1) التجارة؛ 2) السفر.",
];

/// The bytes that a screen writes, so that they can be read back.
#[derive(Clone, Default)]
struct Wire(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Wire {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A screen of the program, and a terminal that has received all its bytes.
struct Drawn {
    wire: Wire,
    screen: Screen<Wire>,
    styles: Styles,
    terminal: vt100::Parser,
}

impl Drawn {
    fn new(usual: Encoding) -> Self {
        let wire = Wire::default();
        let size = Size { columns: COLUMNS, rows: ROWS };
        let encodings = Encodings { usual, ..Encodings::default() };
        let loaded = config::load("", Path::new("config.toml"), config::Surroundings::default());
        let cells = |count: u16| count.try_into().unwrap();
        Self {
            screen: Screen::new(wire.clone(), size, encodings).unwrap(),
            wire,
            styles: Styles::new(loaded.config.theme.on(None), Depth::All),
            terminal: vt100::Parser::new(cells(ROWS), cells(COLUMNS), 0),
        }
    }

    fn draw(&mut self, model: &Model) {
        self.screen.draw(model, &self.styles).unwrap();
        self.terminal.process(&std::mem::take(&mut *self.wire.0.lock().unwrap()));
    }

    /// The cells of a row as the terminal holds them.
    fn row(&self, row: u16, marks: bool) -> Vec<String> {
        let cell = |column| self.terminal.screen().cell(row, column).unwrap();
        let symbol =
            |column| if cell(column).has_contents() { cell(column).contents() } else { " " };
        (0..COLUMNS).map(|column| visible(symbol(column), marks)).collect()
    }
}

fn headline(at: usize) -> Headline {
    Headline {
        id: ArticleId(at as i64 + 1),
        source: SourceId(1),
        source_name: "عنب بلدي".into(),
        title: TITLES[at].into(),
        published: Timestamp(NOW.0 - 3600 * (at as i64 + 1)),
        sort: Timestamp(NOW.0 - 3600 * (at as i64 + 1)),
        progress: None,
        date_stated: true,
        changed: None,
        language: None,
        flags: Flags { read: at % 2 == 1, starred: at == 3, later: at == 4 },
    }
}

fn article(at: usize) -> Article {
    let block = |text: &&str| {
        let content = RichText { text: (*text).to_owned(), runs: Vec::new() };
        Block { kind: BlockKind::Paragraph { content }, direction: None, role: Role::Body }
    };
    Article {
        headline: headline(at),
        place: None,
        note: None,
        highlights: Vec::new(),
        url: Some("https://a.example/".into()),
        authors: Vec::new(),
        tags: vec!["سوريا".into(), "linux".into()],
        updated: None,
        summary: None,
        enclosures: Vec::new(),
        document: Document { blocks: PARAGRAPHS.iter().map(block).collect() },
        full_text: None,
        transcript: None,
    }
}

fn counts() -> Counts {
    let source = SourceCount {
        id: SourceId(1),
        name: "عنب بلدي (2)".into(),
        folder: Some("أخبار".into()),
        count: Count { total: 7, unread: 4 },
    };
    let tag = |name: &str| TagCount {
        name: name.into(),
        color: None,
        count: Count { total: 3, unread: 1 },
    };
    Counts {
        all: 7,
        unread: 4,
        starred: 1,
        sources: vec![source],
        tags: vec![tag("سوريا"), tag("linux"), tag("كأس العالم 2026")],
    }
}

fn listing(language: Language) -> Model {
    let loaded = config::load("", Path::new("config.toml"), config::Surroundings::default());
    let settings = crate::app::Settings::new(&loaded.config, language, Digits::Latin, None);
    let mut model = Model::new(
        settings,
        Catalogue::new(language),
        config::shipped_keymap(),
        KeyboardLayout::new(LayoutSetting::Auto),
        Vec::new(),
    );
    model.update(ScreenMessage::Resize(Size { columns: COLUMNS, rows: ROWS }).into(), NOW);
    let effects = model.update(Report::Resume(Resume::default()).into(), NOW);
    let asked = effects.into_iter().find_map(|effect| match effect {
        Effect::Work(Work::LoadHeadlines { request, .. }) => Some(request),
        _ => None,
    });
    let request = asked.expect("the list is asked for");
    let rows = (0..TITLES.len()).map(headline).collect();
    model.update(Message::Answer(request, Answer::Headlines(rows)), NOW);
    model.update(Report::Counts(counts()).into(), NOW);
    model
}

/// The messages of a session, in order; a frame is drawn after each.
fn script() -> Vec<Message> {
    let key = |c: char| ScreenMessage::Keys(vec![Key::char(c)]).into();
    let open = ScreenMessage::Keys(vec![Key::plain(KeyCode::Enter)]).into();
    vec![key('j'), key('j'), key('j'), open, key('f'), key('j'), key('?'), key('q'), key('z')]
}

/// Draws frame after frame in one way; returns the number of correct rows, the number of all rows,
/// and a row that was wrong.
fn figure(writer: Writer, marks: bool, model: model::Model) -> (usize, usize, String) {
    let encoding = Encoding { writer, marks, ..Encoding::default() };
    let (mut right, mut all, mut example) = (0, 0, String::new());
    for language in [Language::Ar, Language::En] {
        let mut state = listing(language);
        let mut plain = Drawn::new(Encoding::default());
        let mut sent = Drawn::new(encoding);
        for message in std::iter::once(Report::Counts(counts()).into()).chain(script()) {
            for effect in state.update(message, NOW) {
                if let Effect::Work(Work::LoadArticle { request, id }) = effect {
                    let article = Box::new(article(id.0 as usize - 1));
                    state.update(Message::Answer(request, Answer::Article(article)), NOW);
                }
            }
            sent.draw(&state);
            plain.draw(&state);
            for row in 0..ROWS {
                let wanted = plain.row(row, marks);
                let picture = model.picture(&held(&sent.terminal, row.into(), COLUMNS.into()));
                all += 1;
                if picture == wanted {
                    right += 1;
                } else if example.is_empty() {
                    example = format!("{}\n{}", wanted.concat(), picture.concat());
                }
            }
        }
    }
    (right, all, example)
}

#[test]
fn whole_frames_are_right_on_every_class() {
    use model::Model::{Colors, Fonts, Grid};
    for (writer, marks, model) in [
        (Writer::Plain, true, Grid),
        (Writer::Marked, true, VTE),
        (Writer::Words { joiners: true }, true, KONSOLE),
        (Writer::Tinted { true_color: true }, false, Colors),
        (Writer::Tinted { true_color: false }, false, Colors),
        (Writer::Reversed, false, Fonts { one_font: true, rare_apart: false }),
        (Writer::Reversed, false, Fonts { one_font: false, rare_apart: true }),
        (Writer::Words { joiners: false }, true, KONSOLE),
        (Writer::Inverse(Reordering::PUTTY), true, PUTTY),
    ] {
        let (right, all, example) = figure(writer, marks, model);
        assert_eq!(right, all, "{writer:?} in {model:?}\n{example}");
    }
    // The figures mean something: sent plain, rows come out wrong where terminals reorder.
    let (right, all, _) = figure(Writer::Plain, true, VTE);
    assert!(right * 3 < all * 2, "{right} of {all}");
}
