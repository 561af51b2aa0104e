//! Links that the terminal opens itself (OSC 8): sent where the terminal knows them, with one id on
//! all rows of a link, and not at all elsewhere.

use crate::desk::Desk;
use crate::panes::{LOCAL, article, local, pane, sahifa, sheet, sheet_name};
use crate::pty::{Home, Program, Terminal};
use sahifa::app::{ScreenEffect, ScreenMessage};

const BEGIN: &str = "\x1b]8;";
const END: &str = "\x1b]8;;\x1b\\";

/// An Arabic article whose first link goes over several rows, and with addresses that nothing opens.
fn newsroom(settings: &str) -> Home {
    let home = Home::new();
    home.config(&LOCAL.replace("guide = false", &format!("guide = false\n{settings}")));
    article(
        &home,
        "tower",
        "title: برج\ndate: 2026-07-01T08:00:00Z\nlang: ar\nurl: https://example.org/tower",
        "انظر [الخريطة الكبيرة التي رسمها المساحون في القرن الماضي للمدينة القديمة كلها ثم طبعوها من جديد](https://example.org/خريطة?x=1) \
         و[نصًا](javascript:alert(1)) و[رسالة](mailto:a@example.org?attach=/etc/passwd).",
    );
    home
}

/// `program` in a terminal that answers as WezTerm does, which has links.
fn as_wezterm(home: &Home) -> Program {
    Program::sahifa()
        .home(home)
        .answering("\x1b[>q", "\x1bP>|WezTerm 20240203-110809-5046fc22\x1b\\")
        .answering("\x1b[c", "\x1b[?65;4;6;18;22c")
}

/// Opens the article, and returns the terminal.
fn open(program: Program) -> Terminal {
    let mut terminal = program.size(110, 24).spawn();
    // برج
    terminal.wait_text("\u{FE9D}\u{FEAE}\u{FE91}");
    terminal.keys("enter");
    terminal.wait_until("the article", |screen| screen.contains("[1]"));
    terminal
}

/// The links of the bytes: id and target, in order.
fn links(bytes: &[u8]) -> Vec<(String, String)> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let mut found = Vec::new();
    for link in text.split(BEGIN).skip(1) {
        let (link, _) = link.split_once("\x1b\\").expect("an end");
        let (id, target) = link.split_once(';').expect("two fields");
        found.push((id.to_owned(), target.to_owned()));
    }
    found
}

#[test]
fn a_link_over_several_rows_is_one_link_and_ends_with_each_frame() {
    let home = newsroom("");
    let mut terminal = open(as_wezterm(&home));
    let mark = terminal.mark();
    let map = "https://example.org/%D8%AE%D8%B1%D9%8A%D8%B7%D8%A9?x=1";
    let written = links(&terminal.output_since(0));
    let ids: Vec<&String> =
        written.iter().filter(|(_, target)| target == map).map(|(id, _)| id).collect();
    assert!(ids.len() >= 2 && ids.iter().all(|id| *id == ids[0] && !id.is_empty()), "{written:?}");
    // The letter takes nothing along, and what no browser gets is no link.
    let targets: Vec<&str> = written.iter().map(|(_, target)| target.as_str()).collect();
    assert!(targets.contains(&"mailto:a@example.org"), "{targets:?}");
    assert!(!targets.iter().any(|target| target.contains("javascript")), "{targets:?}");
    // Every link that begins ends, in its own frame.
    let output = String::from_utf8_lossy(&terminal.output_since(0)).into_owned();
    for frame in output.split("\x1b[?2026l") {
        let begun = frame.matches(BEGIN).count() - frame.matches(END).count();
        assert!(frame.matches(END).count() <= begun, "{frame:?}");
        let last = frame.rfind(BEGIN).map(|at| &frame[at..]);
        assert!(last.is_none_or(|last| last.starts_with(END)), "{frame:?}");
    }
    // The list of links covers those of the page, and has its own.
    terminal.keys("g a");
    terminal.wait_until("the list of links", |screen| sheet_name(screen).contains("Links"));
    let listed = links(&terminal.output_since(mark));
    for target in [map, "https://example.org/tower", "mailto:a@example.org"] {
        assert!(listed.iter().any(|(_, listed)| listed == target), "{target}: {listed:?}");
    }
    terminal.keys("q q q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn links_go_only_to_terminals_that_have_them() {
    for (settings, knows, sent) in [
        ("", false, false),
        ("hyperlinks = \"off\"\n", true, false),
        ("hyperlinks = \"on\"\n", false, true),
    ] {
        let home = newsroom(settings);
        let mut terminal = open(if knows { as_wezterm(&home) } else { sahifa(&home) });
        terminal.keys("g a");
        terminal.wait_text("https://example.org/tower");
        assert_eq!(terminal.has_written(BEGIN), sent, "{settings:?}");
        terminal.keys("q q q");
        assert_eq!(terminal.exit(), 0);
    }
}

#[test]
fn addresses_are_read_with_letters_and_used_as_they_are() {
    let home = Home::new();
    home.config(&local(&home));
    article(
        &home,
        "tower",
        "title: Tower\ndate: 2026-07-01T08:00:00Z\nlang: en",
        "See the [map](https://example.org/%D8%A3%D8%A8/2026), the [bank](https://xn--pypal-4ve.example/in) \
         and the [site](https://xn--mgbh0fb.example/).",
    );
    let mut desk = Desk::open(&home, 140, 40);
    desk.keys("enter");
    // أب, each letter in its form, between parts that stand in their order.
    let path = "https://example.org/\u{FE8F}\u{FE83}/2026";
    let screen = desk.screen();
    assert!(screen.contains(path), "{screen}");
    assert!(screen.contains("https://xn--pypal-4ve.example/in"), "{screen}");
    assert!(screen.contains(".example/") && !screen.contains("xn--mgbh0fb"), "{screen}");
    // What is copied is the address itself.
    desk.keys("e y a");
    let address = "https://example.org/%D8%A3%D8%A8/2026";
    assert!(
        matches!(desk.asked().as_slice(), [ScreenEffect::Copy(copied, _)] if copied == address)
    );
    // It is shown in both forms.
    desk.keys("e . a");
    let screen = desk.screen();
    assert!(screen.contains(address) && screen.contains(path), "{screen}");
    desk.keys("esc");
    // A host that imitates another is shown first, with a warning, and opened by a second key.
    desk.keys("e s");
    assert_eq!(desk.asked(), []);
    let screen = desk.screen();
    assert!(screen.contains("https://xn--pypal-4ve.example/in"), "{screen}");
    assert!(screen.contains("mixes scripts or imitates another name"), "{screen}");
    desk.keys("enter");
    assert_eq!(desk.asked(), [ScreenEffect::Open("https://xn--pypal-4ve.example/in".into())]);
    desk.keys("e a");
    assert_eq!(desk.asked(), [ScreenEffect::Open(address.into())]);
    // The list marks it.
    desk.keys("g a");
    assert!(
        desk.screen().contains("Doubtful: https://xn--pypal-4ve.example/in"),
        "{}",
        desk.screen()
    );
}

#[test]
fn what_is_no_web_or_mail_address_is_shown_and_never_opened() {
    let home = Home::new();
    home.config(&local(&home));
    article(&home, "tower", "title: Tower\nurl: \"javascript:alert(1)\"", "Text.");
    let mut desk = Desk::open(&home, 120, 24);
    desk.send(ScreenMessage::NotOpened("javascript:alert(1)".into()));
    let screen = desk.screen();
    assert!(screen.contains("javascript:alert(1)"), "{screen}");
    assert!(screen.contains("no web or mail address"), "{screen}");
    desk.keys("enter");
    assert_eq!(desk.asked(), []);
}

#[test]
fn links_that_are_only_shown_keep_their_number_and_say_why_they_do_not_open() {
    let home = Home::new();
    home.config(&local(&home));
    article(
        &home,
        "tower",
        "title: Tower\ndate: 2026-07-01T08:00:00Z\nlang: en",
        "See [this](javascript:alert(1)), [that](data:text/html,x), [a file](file:///etc/passwd) and \
         [a button](javascript:void(0)).",
    );
    let mut desk = Desk::open(&home, 140, 30);
    desk.keys("enter");
    let screen = desk.screen();
    assert!(screen.contains("this[1]") && screen.contains("a file[3]"), "{screen}");
    assert!(screen.contains("a button.") && !screen.contains("void"), "{screen}");
    desk.keys("g a");
    for address in ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"] {
        assert!(desk.screen().contains(address), "{}", desk.screen());
    }
    desk.keys("esc");
    for hint in ["a", "s", "d"] {
        desk.keys(&format!("e {hint}"));
        assert!(desk.screen().contains("no web or mail address"), "{}", desk.screen());
        desk.keys("enter");
        assert_eq!(desk.asked(), []);
    }
}

#[test]
fn bare_addresses_are_links_over_all_of_their_rows() {
    let long = format!("https://example.org/{}/end", "part/".repeat(30));
    let newsroom = |settings: &str| {
        let home = Home::new();
        home.config(&settings.replace('~', home.path().to_str().unwrap()));
        article(
            &home,
            "tower",
            "title: برج\ndate: 2026-07-01T08:00:00Z\nlang: ar",
            &format!(
                "<p>انظر {long} ثم <b>www.example.net/a</b>، لا <code>https://code.example/</code> ولا \
                 <a href=\"https://example.com/\">https://example.com/</a>.</p>"
            ),
        );
        home
    };
    let home = newsroom(LOCAL);
    let mut desk = Desk::open(&home, 110, 40);
    desk.keys("enter");
    desk.keys("e y a");
    assert!(matches!(desk.asked().as_slice(), [ScreenEffect::Copy(copied, _)] if *copied == long));
    desk.keys("e y s");
    assert!(matches!(
        desk.asked().as_slice(),
        [ScreenEffect::Copy(copied, _)] if copied == "http://www.example.net/a"
    ));
    desk.keys("g a");
    let screen = desk.screen();
    let listed = pane(&screen, 0);
    let listed = listed.lines().skip(sheet(&screen).unwrap()).collect::<String>();
    assert!(listed.contains("www.example.net/a") && !listed.contains("code.example"), "{screen}");
    // In a terminal with links it is one of them, with one id on all of its rows.
    let home = newsroom(LOCAL);
    let mut terminal = open(as_wezterm(&home));
    let written = links(&terminal.output_since(0));
    let ids: Vec<&String> =
        written.iter().filter(|(_, target)| *target == long).map(|(id, _)| id).collect();
    assert!(ids.len() >= 2 && ids.iter().all(|id| *id == ids[0] && !id.is_empty()), "{written:?}");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn an_address_is_a_qr_code_in_black_on_white_where_it_fits() {
    let home = Home::new();
    home.config(&local(&home));
    article(&home, "tower", "title: Tower\nurl: https://example.org/0123456789", "Text.");
    let mut desk = Desk::open(&home, 120, 24);
    desk.send(ScreenMessage::NotOpened("https://example.org/0123456789".into()));
    let shown = desk.screen();
    assert!(shown.row(23).contains("# shows it as a QR code"), "{shown}");
    desk.keys("#");
    let screen = desk.screen();
    let (black, white) = (vt100::Color::Idx(16), vt100::Color::Idx(231));
    let is_code = |row, column| {
        let cell = screen.cell(row, column);
        (cell.fgcolor(), cell.bgcolor()) == (black, white)
    };
    let rows: Vec<usize> =
        (0..24).filter(|row| (0..120).any(|column| is_code(*row, column))).collect();
    assert_eq!(rows.len(), 17, "{screen}");
    for row in rows {
        assert_eq!((0..120).filter(|column| is_code(row, *column)).count(), 33, "{screen}");
    }
    desk.keys("#");
    assert_eq!(desk.screen().row(1), shown.row(1));
    // In a smaller window a sentence stands in its place.
    desk.keys("#");
    desk.resize(120, 16);
    let screen = desk.screen();
    assert!(screen.contains("does not fit here"), "{screen}");
}
