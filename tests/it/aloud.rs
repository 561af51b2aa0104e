//! The panes for a screen reader, seen from the bytes: each step is told once, in a few bytes, in letters as
//! they were written, and the cursor stands on what is told.

use crate::panes::{LOCAL, article};
use crate::pty::{Home, Program, Terminal, cli};

/// The most bytes of a step.
const MOST: usize = 120;

fn home(language: &str) -> Home {
    let home = Home::new();
    let ui = format!("[ui]\nscreen_reader = true\nlanguage = \"{language}\"\n");
    home.config(&LOCAL.replace("[ui]\n", &ui));
    let body = "دخل الوزير القاعة. ثم قال «بيت» بنسبة 15%، وهي جملة طويلة لا تنتهي قبل أن يقرأ القارئ \
                كلمات كثيرة جدًا عن الماء والزراعة والسكان في الوادي البعيد.\n\n## خاتمة\n\nفقرة أخيرة.";
    article(&home, "one", "title: First title\ndate: 2021-02-20\nlang: en", "One here. Two here.");
    article(&home, "two", "title: لأن «الأسعار» ترتفع\ndate: 2021-02-19\nlang: ar", body);
    article(&home, "three", "title: Third title\ndate: 2021-02-18\nlang: en", "Body.");
    home
}

/// A session, and the byte at which its last step ended.
struct Session {
    terminal: Terminal,
    mark: usize,
}

impl Session {
    fn open(home: &Home) -> Self {
        let terminal = Program::sahifa().home(home).size(80, 24).spawn();
        terminal.wait_written("First title", 1);
        // The filter pane has its numbers a moment later.
        terminal.wait_quiet(std::time::Duration::from_millis(500));
        let mark = terminal.mark();
        Self { terminal, mark }
    }

    /// Types keys, and checks that this step tells `wanted` once and last, and nothing else moves.
    #[track_caller]
    fn step(&mut self, keys: &str, wanted: &str) {
        let between = String::from_utf8(self.terminal.output_since(self.mark)).unwrap();
        assert_eq!(between, "", "written after a step was over");
        self.terminal.keys(keys);
        let deadline = std::time::Instant::now() + crate::pty::PATIENCE;
        let told = loop {
            let told = self.terminal.output_since(self.mark);
            let text = String::from_utf8_lossy(&told).into_owned();
            if text.contains(wanted) {
                break text;
            }
            assert!(std::time::Instant::now() < deadline, "{keys}: {wanted:?} not in {text:?}");
            std::thread::sleep(std::time::Duration::from_millis(3));
        };
        assert_eq!(told.matches(wanted).count(), 1, "{keys}: {told:?}");
        assert!(told.len() <= MOST, "{keys}: {} bytes: {told:?}", told.len());
        assert!(!told.chars().any(is_presentation_form), "{told:?}");
        assert!(!told.chars().any(|c| "│─┌▾▸◂●★✓\u{2068}\u{2069}\u{200E}".contains(c)), "{told:?}");
        self.mark += told.len();
    }

    /// The text on the screen from the cursor to the end of its row.
    fn at_cursor(&self) -> String {
        let (row, column) = self.terminal.screen().cursor;
        let screen = self.terminal.screen();
        screen.span(row, column, screen.columns()).trim_end().to_owned()
    }
}

fn is_presentation_form(c: char) -> bool {
    matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

#[test]
fn each_step_is_told_once() {
    let home = home("en");
    let mut session = Session::open(&home);
    session.step("j", "\r\nلأن «الأسعار» ترتفع, Local, ");
    assert!(session.at_cursor().starts_with("لأن «الأسعار» ترتفع, Local"));
    session.step("down", "\r\nThird title, Local");
    session.step("j", "This is the end.");
    session.step("j", "This is the end.");
    session.step("k", "لأن «الأسعار» ترتفع");
    session.step("m", "لأن «الأسعار» ترتفع, read, Local");
    session.step("s", "ترتفع, starred, read, Local");
    session.step("m", "ترتفع, starred, Local");
    // Opening: the title. Then what the program knows of it, and the text.
    session.step("enter", "\r\nلأن «الأسعار» ترتفع");
    assert_eq!(session.at_cursor(), "لأن «الأسعار» ترتفع");
    session.step("j", "Local");
    session.step("j", "\r\nدخل الوزير القاعة.");
    session.step("space", "\r\nثم قال «بيت» بنسبة 15%، وهي جملة طويلة لا تنتهي قبل");
    session.step("space", "\r\nيقرأ القارئ");
    session.step("k", "ثم قال «بيت»");
    session.step("m", "starred, unread");
    session.step("m", "starred, read");
    session.step("pagedown", "\r\nHeading: خاتمة");
    session.step("j", "فقرة أخيرة.");
    session.step("j", "There is no sentence further down.");
    session.step("pageup", "Heading: خاتمة");
    session.step("g", "c Show the article's headings");
    session.step("g", "لأن «الأسعار» ترتفع");
    session.step("/", "Find: ");
    session.step("ف", "ف");
    session.step("ق", "ق");
    session.step("enter", "فقرة أخيرة.");
}

#[test]
fn panes_overlays_prompts_and_notices_are_told() {
    let home = home("en");
    let mut session = Session::open(&home);
    session.step("f", "Filter: All, chosen, 3");
    session.step("j", "Unread, 3");
    session.step("j", "Read, 0");
    session.step("j", "Starred, 0");
    session.step("j", "New, 3");
    session.step("space", "New, chosen, 3");
    session.step("x", "New, 3");
    session.step("esc", "Articles 1/3: First title, Local");
    session.step("T", "No tags were changed yet; press t to add or remove tags.");
    session.step("?", "Keys: ");
    session.step("j", ": ");
    session.step("esc", "Articles 1/3: First title");
    session.step(":", "All commands, filters, tags and sources: ");
    session.step("x", "x: x: Clear the filter");
    session.step("esc", "Articles 1/3: First title");
    session.step("i", "f Add a feed");
    session.step("f", "Feed address: ");
    session.step("h", "h");
    session.step("t", "t");
    session.step("backspace", "\x08\x1b[K");
    session.step("esc", "First title");
    session.step("ctrl-l", "First title, Local, ");
}

#[test]
fn the_arabic_interface_is_told_in_logical_order() {
    let home = home("ar");
    let mut session = Session::open(&home);
    session.step("j", "\r\nلأن «الأسعار» ترتفع، Local، ");
    session.step("f", "التصفية: الكل، مختار، 3");
    session.step("esc", "المقالات 2/3: لأن «الأسعار» ترتفع، Local");
    session.step("k", "First title");
    session.step("k", "هذه هي البداية.");
    session.step("enter", "First title");
    session.step("j", "Local");
    session.step("space", "One here.");
    session.step("space", "Two here.");
    session.step("space", "لأن «الأسعار» ترتفع");
}

#[test]
fn nothing_but_lines_goes_to_the_terminal_and_it_is_given_back() {
    let home = home("en");
    let session = Program::sahifa().args(["--screen-reader"]).home(&home).size(40, 8);
    let mut terminal = session.spawn();
    terminal.wait_written("First title", 1);
    let found = terminal.modes_found().to_owned();
    terminal.keys("j");
    terminal.wait_written("ترتفع", 1);
    terminal.keys("enter");
    terminal.wait_written("ترتفع", 2);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    terminal.wait_modes(&found);
    let written = String::from_utf8(terminal.output_since(0)).unwrap();
    for sequence in ["?1049", "?25l", "?2026", "[2J", "[8l", "[c", "[>q", "]8;", "[m", "?1004"] {
        assert!(!written.contains(&format!("\x1b{sequence}")), "{sequence} in {written:?}");
    }
    assert!(written.ends_with("\x1b[?2004l\r\n"), "{written:?}");
}

/// Runs a command in a terminal without abilities, and returns its output.
fn on_dumb(home: &Home, arguments: &[&str]) -> (u32, String) {
    let mut terminal = Program::sahifa().args(arguments).home(home).env("TERM", "dumb").spawn();
    let code = terminal.exit();
    (code, String::from_utf8(terminal.output_since(0)).unwrap())
}

#[test]
fn a_terminal_without_abilities_has_a_line_mode() {
    let home = home("en");
    cli(&home, &["refresh"]);
    let (code, told) = on_dumb(&home, &[]);
    assert_ne!(code, 0);
    assert!(told.contains("“sahifa next” prints"), "{told}");
    let mut read = Vec::new();
    for (title, left) in [
        ("First title", "2 more are unread."),
        ("لأن «الأسعار» ترتفع", "One more is unread."),
        ("Third title", "No other one is unread."),
    ] {
        let (code, kept) = on_dumb(&home, &["next", "--keep"]);
        assert!(code == 0 && kept.contains(title) && kept.contains("stays unread"), "{kept}");
        let (code, told) = on_dumb(&home, &["next"]);
        assert_eq!(code, 0, "{told}");
        assert!(told.starts_with(title) && told.contains(left), "{told}");
        assert!(!told.contains('\x1b') && !told.chars().any(is_presentation_form), "{told:?}");
        read.push(told);
    }
    assert!(read[1].contains("ثم قال «بيت» بنسبة 15%"), "{}", read[1]);
    let (code, told) = on_dumb(&home, &["next"]);
    assert_eq!((code, told.trim()), (1, "No article is unread."));
    let (_, told) = on_dumb(&home, &["list", "is:read", "ترتفع"]);
    assert!(told.contains("لأن «الأسعار» ترتفع"), "{told:?}");
    let (code, told) = on_dumb(&home, &["undo"]);
    assert_eq!(code, 0, "{told}");
    assert!(on_dumb(&home, &["next"]).1.starts_with("Third title"));
}
