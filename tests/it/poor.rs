//! Poor and small terminals: what each gets is in a picture that a person can look at, and its bytes have
//! nothing that it lacks.
//!
//! The pictures are in `tests/data/terminals`. After a change that is meant,
//! `SAHIFA_WRITE_SNAPSHOTS=1 cargo test --test it poor` writes them anew.

use crate::desk::Desk;
use crate::logical::read;
use crate::panes::{LOCAL, article, as_xterm};
use crate::pty::{Home, Program, Screen, Terminal, cli};
use sahifa::app::{PictureOutput, ScreenMessage};
use sahifa_terminal::plain_sign;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The question for the width of a letter that is two bytes in UTF-8, and the one behind it.
const CHARSET_QUESTION: [&str; 2] = ["\x1b7\x1b[6n", "é\x1b[6n"];

fn home(language: &str) -> Home {
    let home = Home::new();
    let ui =
        format!("[ui]\nlanguage = \"{language}\"\ncolumns = [\"state\", \"title\", \"source\"]\n");
    home.config(&LOCAL.replace("[ui]\n", &ui));
    let english = "An *old* screen shows “quotes” and a café.\n\n> Said once.\n\n## Heading\n\n- a list \
                   with [a link](https://a.example/)\n\n---\n\nThe end.\n\n![A boat](boat.png)";
    let arabic = "قال «الحارس» إن السوق فتحت في ٧ صباحًا.\n\n> قيل مرة.\n\n## عنوان\n\n- بند";
    let title = "A title that is far longer than the column of the list, so that it is cut at its end, \
                 or takes another line and is cut there, for nobody has so much room for one title";
    article(&home, "one", &format!("title: {title}\ndate: 2021-02-20\nlang: en"), english);
    article(&home, "two", "title: أسعار «الخبز» ترتفع\ndate: 2021-02-19\nlang: ar", arabic);
    article(&home, "three", "title: Third title\ndate: 2021-02-18\nlang: en", "Body.");
    article(&home, "four", "title: Fourth title\ndate: 2021-02-17\nlang: en", "Body.");
    cli(&home, &["refresh"]);
    for (mark, word) in [("starred", "Third"), ("later", "Fourth")] {
        assert!(cli(&home, &["mark", &format!("title:{word}"), mark]).status.success());
    }
    home
}

/// A terminal that decodes UTF-8, or takes each byte for a character.
fn decoding(program: Program, decodes: bool) -> Program {
    let [before, after] = CHARSET_QUESTION;
    let second = if decodes { "\x1b[1;2R" } else { "\x1b[1;3R" };
    program.answering(before, "\x1b[1;1R").answering(after, second)
}

/// A terminal that says no more than a VT100 or the Linux console does.
fn as_old(program: Program) -> Program {
    program.answering("\x1b[c", "\x1b[?1;2c")
}

/// The panes in a terminal with these variables; `LANG` is unset unless it is among them.
fn open(program: Program, home: &Home, variables: &[(&str, &str)], size: (u16, u16)) -> Terminal {
    let program = program.home(home).env("LANG", "");
    let program = variables.iter().fold(program, |program, (name, value)| program.env(name, value));
    program.size(size.0, size.1).spawn()
}

/// The bytes of the panes, without the questions before them.
fn drawn(terminal: &Terminal) -> Vec<u8> {
    let output = terminal.output_since(0);
    let start = b"\x1b[?1049h";
    let at = output.windows(start.len()).position(|window| window == start).unwrap();
    output[at..].to_vec()
}

/// The parameters of SGR among the bytes.
fn renditions(bytes: &[u8]) -> Vec<u32> {
    let text = String::from_utf8_lossy(bytes);
    let sequences = text.split("\x1b[").skip(1).filter_map(|rest| {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != ';' && c != ':')?;
        rest[end..].starts_with('m').then(|| rest[..end].to_owned())
    });
    sequences
        .flat_map(|sequence| {
            sequence.split([';', ':']).map(|part| part.parse().unwrap_or(0)).collect::<Vec<u32>>()
        })
        .collect()
}

#[track_caller]
fn assert_no_colour(bytes: &[u8]) {
    let is_colour = |part: &u32| matches!(part, 30..=38 | 40..=48 | 90..=107);
    let found: Vec<u32> = renditions(bytes).into_iter().filter(is_colour).collect();
    assert_eq!(found, [] as [u32; 0]);
    assert!(renditions(bytes).contains(&1), "nothing is bold");
}

/// Fails if a sign has not become ASCII.
#[track_caller]
fn assert_plain_signs(bytes: &[u8]) {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let signs: String = text.chars().filter(|c| plain_sign(*c).is_some()).collect();
    assert_eq!(signs, "");
}

#[track_caller]
fn assert_ascii(bytes: &[u8]) {
    let rest: Vec<u8> = bytes.iter().copied().filter(|byte| *byte >= 0x80).collect();
    assert_eq!(String::from_utf8_lossy(&rest), "");
}

/// The screen as a person reads it: each row with its bold (b), underlined (u) and reversed (r) cells
/// noted before it, the text of each pane in logical order, panes from left to right.
fn picture(screen: &Screen) -> String {
    let is_line = |column: &usize| {
        let on = (1..screen.rows() - 1)
            .filter(|row| matches!(screen.cell(*row, *column).contents(), "│" | "|"));
        screen.columns() >= 60 && on.count() > screen.rows() / 2
    };
    let lines: Vec<usize> = (0..screen.columns()).filter(is_line).collect();
    let mut picture = String::new();
    for row in 0..screen.rows() {
        let cells = |is: fn(&vt100::Cell) -> bool, sign: char| {
            let found = (0..screen.columns()).any(|column| is(screen.cell(row, column)));
            if found { sign } else { ' ' }
        };
        let attributes = [
            cells(vt100::Cell::bold, 'b'),
            cells(vt100::Cell::underline, 'u'),
            cells(vt100::Cell::inverse, 'r'),
        ];
        let mut text = String::new();
        let mut start = 0;
        // A sentence at the bottom takes whole rows.
        let is_drawn = |column: &usize| {
            matches!(screen.cell(row, *column).contents(), "│" | "|" | "┃" | "#" | "┨" | "*")
        };
        let drawn = if lines.iter().all(is_drawn) { &lines[..] } else { &[] };
        for line in drawn.iter().copied().chain([screen.columns()]) {
            text.push_str(&parted(&screen.span(row, start, line)));
            if line < screen.columns() {
                text.push_str(screen.cell(row, line).contents());
            }
            start = line + 1;
        }
        let attributes: String = attributes.iter().collect();
        writeln!(picture, "{attributes}|{}", without_time(text.trim_end())).unwrap();
    }
    picture
}

/// The row with the time of the last refresh, which stands in the last row, made one for all pictures.
fn without_time(row: &str) -> String {
    let is_time = |word: &str| {
        let mut parts = word.split(':').map(|part| part.parse::<u8>().is_ok_and(|n| n < 60));
        word.len() == 5 && parts.by_ref().all(|is_number| is_number)
    };
    let words = row.split(' ').map(|word| if is_time(word) { "12:00" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

/// The cells of one pane: text in logical order, in the columns that it takes.
fn parted(cells: &str) -> String {
    if !cells.chars().any(|c| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FEFC}')) {
        return cells.to_owned();
    }
    let before = cells.len() - cells.trim_start().len();
    let text = read(cells);
    let width = cells.chars().count();
    format!("{:width$}", format!("{}{text}", " ".repeat(before)))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/terminals")
}

/// Compares a picture with the one that was looked at.
#[track_caller]
fn assert_picture(name: &str, shown: &str) {
    let path = folder().join(format!("{name}.txt"));
    if std::env::var_os("SAHIFA_WRITE_SNAPSHOTS").is_some() {
        std::fs::create_dir_all(folder()).unwrap();
        std::fs::write(&path, shown).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(expected, shown, "{name}\n{shown}");
}

/// Pictures of a session: the panes, an article, the help.
#[track_caller]
fn look(terminal: &mut Terminal, name: &str) {
    let rest = Duration::from_millis(400);
    terminal.wait_until("the list", |screen| {
        (0..screen.rows()).any(|row| screen.row(row).contains("A title that"))
    });
    let panes = terminal.wait_quiet(rest);
    terminal.keys("enter");
    let article = terminal.wait_quiet(rest);
    terminal.keys("?");
    let help = terminal.wait_quiet(rest);
    let pictures = [panes, article, help].map(|screen| picture(&screen)).join("\n");
    assert_picture(name, &pictures);
}

#[test]
fn the_linux_console_gets_lines_of_its_font_and_sixteen_colours() {
    for language in ["en", "ar"] {
        let home = home(language);
        let variables = [("TERM", "linux"), ("LANG", "C.UTF-8")];
        let mut terminal = open(as_old(Program::sahifa()), &home, &variables, (100, 20));
        look(&mut terminal, &format!("linux-{language}"));
        let bytes = drawn(&terminal);
        let text = String::from_utf8(bytes.clone()).unwrap();
        let signs: String = text.chars().filter(|c| plain_sign(*c).is_some()).collect();
        assert!(signs.contains('│'), "{signs}");
        let others: String = signs.chars().filter(|c| !"│─•·«»\u{A0}".contains(*c)).collect();
        assert_eq!(others, "");
        let parts = renditions(&bytes);
        assert!(
            parts.contains(&35) && parts.contains(&4),
            "the accent, and what is slanted elsewhere"
        );
        assert!(parts.iter().all(|part| !matches!(part, 3 | 38 | 48)), "{parts:?}");
    }
}

#[test]
fn logical_text_is_offered_once_on_the_linux_console() {
    for (language, offer, kept) in [
        ("en", "b and “off” give plain", "Mode \"off\" is saved"),
        ("ar", "لا تقرأ العربية على هذه الطرفية", "حفظ الوضع «off»"),
    ] {
        let home = home(language);
        let variables = [("TERM", "linux"), ("LANG", "C.UTF-8")];
        let start = || open(as_old(Program::sahifa()), &home, &variables, (100, 20));
        let says = |screen: &Screen, text: &str| {
            (0..screen.rows()).any(|row| {
                // Quotation marks are those of ASCII there.
                read(&screen.row(row)).replace('"', "").contains(&text.replace(['“', '”'], ""))
            })
        };
        let mut terminal = start();
        terminal.wait_until("the offer", |screen| says(screen, offer));
        // It stays while keys are typed, until Esc.
        terminal.keys("j");
        terminal.wait_quiet(Duration::from_millis(200));
        assert!(says(&terminal.screen(), offer));
        terminal.keys("esc");
        terminal.wait_until("no offer", |screen| !says(screen, offer));
        // The last line of the card.
        terminal.keys("b");
        terminal.wait_quiet(Duration::from_millis(200));
        terminal.keys("j j j j j j j enter");
        terminal.wait_text(kept);
        let mark = terminal.mark();
        terminal.keys("ctrl-l");
        terminal.wait_quiet(Duration::from_millis(300));
        let text = String::from_utf8(terminal.output_since(mark)).unwrap();
        assert!(text.contains("ترتفع"), "{text}");
        assert!(
            !text.chars().any(|c| matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'))
        );
        terminal.keys("Q");
        assert_eq!(terminal.exit(), 0);

        let terminal = start();
        terminal.wait_text("A title that");
        terminal.wait_quiet(Duration::from_millis(300));
        assert!(!says(&terminal.screen(), offer), "{}", terminal.screen());
    }
}

#[test]
fn a_vt100_gets_ascii_signs_and_no_colour() {
    for (language, decodes) in [("en", true), ("ar", true), ("en", false)] {
        let home = home(language);
        let variables = [("TERM", "vt100"), ("COLORTERM", "truecolor"), ("LANG", "en_US.UTF-8")];
        let program = decoding(as_old(Program::sahifa()), decodes);
        let mut terminal = open(program, &home, &variables, (100, 20));
        let charset = if decodes { "" } else { "-ascii" };
        look(&mut terminal, &format!("vt100-{language}{charset}"));
        let bytes = drawn(&terminal);
        assert_no_colour(&bytes);
        match decodes {
            true => assert_plain_signs(&bytes),
            false => assert_ascii(&bytes),
        }
    }
}

#[test]
fn the_locale_c_gets_ascii_signs_and_no_colour() {
    for decodes in [true, false] {
        // The letters of the Arabic interface cannot be shown without UTF-8.
        for language in ["en", "ar"] {
            let home = home(language);
            let variables = [("LC_ALL", "C"), ("LANG", "ar_SY.UTF-8")];
            let program = decoding(as_xterm(Program::sahifa()), decodes);
            let mut terminal = open(program, &home, &variables, (100, 20));
            let charset = if decodes { "" } else { "-ascii" };
            look(&mut terminal, &format!("lc-all-c-{language}{charset}"));
            let bytes = drawn(&terminal);
            assert_no_colour(&bytes);
            match decodes {
                true => assert_plain_signs(&bytes),
                false => assert_ascii(&bytes),
            }
        }
    }
}

#[test]
fn a_terminal_without_utf8_says_so_once() {
    let home = home("auto");
    let variables = [("LC_ALL", "ar_SY.ISO-8859-6")];
    let start = || open(decoding(as_xterm(Program::sahifa()), false), &home, &variables, (100, 20));
    let told = "This terminal does not take UTF-8, so letters beyond ASCII are \"?\"";
    let mut terminal = start();
    let screen = terminal.wait_text(told);
    assert!(screen.contains("????? \"?????\" ?????"), "{screen}");
    terminal.keys("esc");
    terminal.wait_until("no sentence", |screen| !screen.contains(told));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert_ascii(&drawn(&terminal));
    let terminal = start();
    terminal.wait_text("A title that");
    terminal.wait_quiet(Duration::from_millis(300));
    assert!(!terminal.screen().contains(told));
}

#[test]
fn a_locale_that_names_no_charset_changes_nothing() {
    for (name, variables) in [
        ("lang-c", [("LANG", "C"), ("LC_ALL", "")]),
        ("lang-c", [("LANG", ""), ("LC_ALL", "C.UTF-8")]),
    ] {
        let home = home("auto");
        let mut terminal = open(as_xterm(Program::sahifa()), &home, &variables, (100, 20));
        look(&mut terminal, name);
        let bytes = drawn(&terminal);
        assert!(renditions(&bytes).contains(&35), "the accent");
        // Nothing is asked that was not asked before.
        assert!(!terminal.has_written("\x1b[6n"));
    }
}

#[test]
fn no_colour_leaves_lines_and_letters() {
    for language in ["en", "ar"] {
        let home = home(language);
        let variables = [("NO_COLOR", "1"), ("LANG", "C.UTF-8")];
        let mut terminal = open(as_xterm(Program::sahifa()), &home, &variables, (100, 20));
        look(&mut terminal, &format!("no-color-{language}"));
        assert_no_colour(&drawn(&terminal));
        assert!(terminal.screen().contains("─"));
    }
}

#[test]
fn twenty_columns_and_five_rows_are_whole() {
    for (language, variables) in [
        ("en", [("LANG", "C.UTF-8"), ("LC_ALL", "")]),
        ("ar", [("LANG", "C.UTF-8"), ("LC_ALL", "")]),
        ("en", [("LANG", ""), ("LC_ALL", "C")]),
    ] {
        let home = home(language);
        let program = decoding(as_xterm(Program::sahifa()), true);
        let mut terminal = open(program, &home, &variables, (20, 5));
        let plain = if variables[1].1.is_empty() { "" } else { "-lc-all-c" };
        look(&mut terminal, &format!("20x5-{language}{plain}"));
    }
}

#[test]
fn a_terminal_without_abilities_gets_a_sentence() {
    for language in ["en", "ar"] {
        let home = home(language);
        let program = Program::sahifa().home(&home).env("TERM", "dumb").size(80, 24);
        let mut terminal = program.spawn();
        assert_eq!(terminal.exit(), 2);
        let told = String::from_utf8(terminal.output_since(0)).unwrap();
        assert!(!told.contains('\x1b'), "{told:?}");
        assert_picture(&format!("dumb-{language}"), &told.replace("\r\n", "\n"));
    }
}

#[test]
fn a_screen_reader_gets_base_letters_on_every_terminal() {
    for variables in [
        [("TERM", "linux"), ("LC_ALL", "C.UTF-8")],
        [("TERM", "vt100"), ("LC_ALL", "C")],
        [("TERM", "xterm-256color"), ("LC_ALL", "C.UTF-8")],
    ] {
        let home = home("ar");
        let program = Program::sahifa().args(["--screen-reader"]);
        let mut terminal = open(program, &home, &variables, (80, 24));
        terminal.wait_written("A title that", 1);
        terminal.keys("j");
        terminal.wait_written("أسعار «الخبز» ترتفع", 1);
        let text = String::from_utf8(terminal.output_since(0)).unwrap();
        let forms = |c: &char| matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}');
        assert_eq!(text.chars().filter(forms).collect::<String>(), "", "{variables:?}");
        assert!(renditions(text.as_bytes()).iter().all(|part| *part == 0), "{variables:?}");
    }
}

#[test]
fn signs_can_be_chosen() {
    for (signs, variables, line) in [
        ("ascii", [("LC_ALL", "C.UTF-8")], "|"),
        ("unicode", [("LC_ALL", "C")], "│"),
        ("auto", [("LC_ALL", "C")], "|"),
    ] {
        let home = home("en");
        let path = home.path().join("config/sahifa/config.toml");
        let text = std::fs::read_to_string(&path).unwrap();
        home.config(&text.replace("[ui]\n", &format!("[ui]\nsigns = \"{signs}\"\n")));
        let program = decoding(as_xterm(Program::sahifa()), false);
        let terminal = open(program, &home, &variables, (100, 20));
        let screen = terminal.wait_text("A title that");
        assert_eq!(screen.cell(1, 19).contents(), line, "{signs}\n{screen}");
    }
}

#[test]
fn a_change_of_the_signs_holds_at_once() {
    let home = home("en");
    let mut terminal = open(as_xterm(Program::sahifa()), &home, &[("LANG", "C")], (100, 20));
    terminal.wait_text("A title that");
    terminal.wait_quiet(Duration::from_millis(300));
    assert_eq!(terminal.screen().cell(1, 19).contents(), "│");
    cli(&home, &["config", "set", "ui.signs", "ascii"]);
    terminal.wait_until("plain lines", |screen| screen.cell(1, 19).contents() == "|");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_code_needs_blocks() {
    let home = Home::new();
    let mut desk = Desk::open(&home, 80, 24);
    desk.send(ScreenMessage::Pictures(PictureOutput {
        lacks_blocks: true,
        ..PictureOutput::default()
    }));
    desk.send(ScreenMessage::NotOpened("https://example.org/0123456789".into()));
    desk.keys("#");
    let screen = desk.screen();
    assert!(screen.contains("This terminal has no blocks to draw the code with"), "{screen}");
    assert!(!screen.contains("▀") && !screen.contains("█"), "{screen}");
}

#[test]
fn the_report_names_the_characters() {
    for (variables, decodes, told) in [
        ([("TERM", "xterm"), ("LC_ALL", "C.UTF-8")], true, "Characters: all of Unicode"),
        ([("TERM", "linux"), ("LC_ALL", "C.UTF-8")], true, "that fonts of the console have"),
        ([("TERM", "vt220"), ("LC_ALL", "C.UTF-8")], true, "lines and signs are ASCII"),
        ([("TERM", "xterm"), ("LC_ALL", "C")], true, "lines and signs are ASCII"),
        ([("TERM", "xterm"), ("LC_ALL", "C")], false, "Characters: ASCII alone"),
    ] {
        let home = Home::new();
        let program = decoding(as_old(Program::sahifa()), decodes).args(["doctor"]);
        let mut terminal = open(program, &home, &variables, (100, 60));
        terminal.wait_text(told);
        terminal.text("\n");
        terminal.exit();
    }
}

/// Every sign that the interface draws has a stand-in.
#[test]
fn no_sign_is_without_its_ascii() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.join("ui"), root.join("app")];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let source = std::fs::read_to_string(&path).unwrap();
            let code = source.split("#[cfg(test)]").next().unwrap();
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            let is_sign = |c: &char| matches!(c, '\u{2500}'..='\u{27BF}' | '\u{2190}'..='\u{21FF}' | '•' | '·' | '…');
            for sign in lines.flat_map(str::chars).filter(is_sign) {
                assert!(plain_sign(sign).is_some(), "{}: {sign}", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 30, "{seen}");
}
