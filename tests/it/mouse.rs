//! The mouse: clicks on what is drawn, the wheel over a pane, borders that are dragged; and what the
//! terminal is asked for, and when.

use crate::desk::Desk;
use crate::logical::{read, read_pane};
use crate::panes::{
    article, assert_whole, dividers, focused, local, pane, panes, sahifa, selected, sheet,
    sheet_name,
};
use crate::pty::{Home, PATIENCE, Program, Screen, Terminal};
use sahifa::app::ScreenEffect;
use sahifa::keys::MouseAct;
use std::fs;
use std::time::{Duration, Instant};

const ON: [&str; 3] = ["\x1b[?1000h", "\x1b[?1002h", "\x1b[?1006h"];
const OFF: [&str; 3] = ["\x1b[?1000l", "\x1b[?1002l", "\x1b[?1006l"];

/// Thirty articles, the newest of which has tags and links.
fn newsroom(ui: &str) -> Home {
    let home = Home::new();
    home.config(&local(&home).replace("[ui]", &format!("[ui]\n{ui}")));
    article(
        &home,
        "map",
        "title: Map of the city\ndate: 2026-07-01T08:00:00Z\nlang: ar\ntags: [rust, city]\n\
         url: https://example.org/a",
        "انظر [خريطة map ٢٠ للمدينة](https://example.org/map) قبل [هذا](javascript:alert(1)) غدًا.",
    );
    for number in 1..30 {
        let day = 31 - number;
        article(
            &home,
            &format!("n{number}"),
            &format!("title: Number {number}\ndate: 2026-05-{day:02}\nlang: en"),
            &"A line.\n\n".repeat(40),
        );
    }
    home
}

/// The place where `text` stands first on the screen, cells joined from left to right.
#[track_caller]
fn place(screen: &Screen, text: &str) -> (usize, usize) {
    place_between(screen, text, (0, screen.columns()))
}

/// The place where `text` stands first in a pane, by its number from the left.
#[track_caller]
fn place_in(screen: &Screen, text: &str, number: usize) -> (usize, usize) {
    place_between(screen, text, panes(screen)[number])
}

#[track_caller]
fn place_between(screen: &Screen, text: &str, (from, to): (usize, usize)) -> (usize, usize) {
    let places = (0..screen.rows()).flat_map(|row| (from..to).map(move |column| (row, column)));
    let mut found = places.filter(|(row, column)| screen.span(*row, *column, to).starts_with(text));
    found.next().unwrap_or_else(|| panic!("no {text:?} in {from}..{to}\n{screen}"))
}

#[test]
fn a_click_selects_a_row_and_a_click_on_the_selected_one_opens_it() {
    for language in ["en", "ar"] {
        let home = newsroom(&format!("language = \"{language}\"\ndigits = \"latin\""));
        let mut desk = Desk::open(&home, 120, 24);
        let at = place(&desk.screen(), "Number 3");
        desk.click(at);
        assert!(selected(&desk.screen()).contains("Number 3"), "{}", desk.screen());
        assert!(!pane(&desk.screen(), 2).contains("A line."), "{}", desk.screen());
        desk.click(at);
        let reader = if language == "en" { 2 } else { 0 };
        assert!(pane(&desk.screen(), reader).contains("A line."), "{}", desk.screen());
        assert_eq!(focused(&desk.screen()), Some(reader));
        // From another pane the first click takes the keys back, and opens nothing.
        desk.click(at);
        assert_eq!(focused(&desk.screen()), Some(1), "{}", desk.screen());
        let at = place(&desk.screen(), "Number 5");
        // Both clicks in one read, on the second line of the row.
        let (row, column) = (at.0 + 1, at.1);
        desk.mouse(&[(MouseAct::Press, row, column), (MouseAct::Press, row, column)]);
        assert!(pane(&desk.screen(), reader).contains("Number 5"), "{}", desk.screen());
    }
}

#[test]
fn a_click_elsewhere_in_a_pane_gives_it_the_keys() {
    let home = newsroom("");
    let mut desk = Desk::open(&home, 120, 24);
    let before = selected(&desk.screen());
    for (number, column) in [(2, 110), (0, 3), (1, 40)] {
        // The row of the names.
        desk.click((0, column));
        assert_eq!(focused(&desk.screen()), Some(number), "{}", desk.screen());
    }
    assert_eq!(selected(&desk.screen()), before);
    // The bottom line and places that are not on the screen are no pane.
    for at in [(23, 3), (200, 400), (65_535, 65_535)] {
        desk.click(at);
        assert_eq!(focused(&desk.screen()), Some(1), "{}", desk.screen());
    }
    assert_eq!(selected(&desk.screen()), before);
}

#[test]
fn the_wheel_scrolls_the_pane_that_it_is_over_and_the_keys_stay() {
    for language in ["en", "ar"] {
        let home = newsroom(&format!("rows = \"one\"\nlanguage = \"{language}\""));
        let mut desk = Desk::open(&home, 120, 24);
        desk.keys("j enter");
        let (list, reader) = if language == "en" { (1, 2) } else { (1, 0) };
        let inside = |number: usize, desk: &Desk| (8, panes(&desk.screen())[number].0 + 2);
        let top = |desk: &Desk| read_pane(&desk.screen(), list)[0].clone();
        assert!(top(&desk).contains("Map of the city"));
        desk.wheel(2, inside(list, &desk));
        assert!(top(&desk).contains("Number 6"), "{}", desk.screen());
        assert_eq!(focused(&desk.screen()), Some(reader));
        desk.wheel(-1, inside(list, &desk));
        assert!(top(&desk).contains("Number 3"), "{}", desk.screen());
        // The article scrolls by as many lines, while the list stands.
        let before = read_pane(&desk.screen(), reader);
        desk.keys("g l");
        desk.wheel(1, inside(reader, &desk));
        assert_eq!(read_pane(&desk.screen(), reader)[0], before[3], "{}", desk.screen());
        assert!(top(&desk).contains("Number 3"));
        assert_eq!(focused(&desk.screen()), Some(list));
        // Beyond the ends it stands, however far it is turned.
        desk.wheel(i16::MAX, inside(list, &desk));
        assert!(pane(&desk.screen(), list).contains("Number 29"), "{}", desk.screen());
        desk.wheel(i16::MIN, inside(list, &desk));
        assert!(top(&desk).contains("Map of the city"));
        // Over nothing it does nothing.
        desk.wheel(3, (23, 5));
        desk.wheel(3, (999, 999));
        assert!(top(&desk).contains("Map of the city"));
    }
}

#[test]
fn a_click_on_a_row_of_the_filter_or_a_chip_changes_the_filter() {
    for language in ["en", "ar"] {
        let home = newsroom(&format!("language = \"{language}\""));
        let mut desk = Desk::open(&home, 120, 24);
        let filter = if language == "en" { 0 } else { 2 };
        let at = place_in(&desk.screen(), "city", filter);
        desk.click(at);
        assert!(!pane(&desk.screen(), 1).contains("Number 1"), "{}", desk.screen());
        let at = place_in(&desk.screen(), "rust", filter);
        desk.click(at);
        let shown = read_pane(&desk.screen(), 1)[0].clone();
        assert!(shown.contains("#rust") && shown.contains("#city"), "{shown}");
        // One chip of two, then the other.
        let (row, column) = place(&desk.screen(), "#rust");
        assert_eq!(row, 1);
        desk.click((row, column + 1));
        let shown = read_pane(&desk.screen(), 1)[0].clone();
        assert!(!shown.contains("#rust") && shown.contains("#city"), "{shown}");
        desk.click(place(&desk.screen(), "#city"));
        assert!(pane(&desk.screen(), 1).contains("Number 1"), "{}", desk.screen());
        // A second click on the row takes the choice back.
        let at = place_in(&desk.screen(), "city", filter);
        desk.click(at);
        desk.click(at);
        assert!(pane(&desk.screen(), 1).contains("Number 1"), "{}", desk.screen());
    }
}

#[test]
fn a_click_on_a_heading_of_the_filter_folds_the_group() {
    let home = newsroom("");
    let mut desk = Desk::open(&home, 120, 24);
    let at = place(&desk.screen(), "▾ Tags");
    desk.click((at.0, at.1 + 5));
    let at = place(&desk.screen(), "▸ Tags");
    assert!(!pane(&desk.screen(), 0).contains("city"), "{}", desk.screen());
    desk.click(at);
    assert!(pane(&desk.screen(), 0).contains("city"), "{}", desk.screen());
    assert!(pane(&desk.screen(), 1).contains("Number 1"), "the filter is as before");
}

#[test]
fn a_click_on_a_tag_of_an_article_filters_by_it() {
    for language in ["en", "ar"] {
        let home = newsroom(&format!("language = \"{language}\""));
        let mut desk = Desk::open(&home, 120, 24);
        desk.keys("enter");
        let reader = if language == "en" { 2 } else { 0 };
        let at = place_in(&desk.screen(), "#rust", reader);
        desk.click((at.0, at.1 + 2));
        let shown = read_pane(&desk.screen(), 1);
        assert!(shown[0].contains("#rust") && !shown[0].contains("#city"), "{shown:?}");
        assert!(!shown.iter().any(|row| row.contains("Number 1")), "{shown:?}");
        assert_eq!(focused(&desk.screen()), Some(1));
    }
}

/// Every cell of a link opens it and no other cell does, also where its pieces were reordered.
#[test]
fn a_click_on_a_cell_of_a_link_opens_it_wherever_the_cell_stands() {
    for language in ["en", "ar"] {
        let home = newsroom(&format!("language = \"{language}\""));
        let mut desk = Desk::open(&home, 120, 24);
        desk.keys("enter");
        let screen = desk.screen();
        let reader = if language == "en" { 2 } else { 0 };
        let ((start, end), (row, map)) = (panes(&screen)[reader], place_in(&screen, "map", reader));
        assert!(read(&screen.span(row, start, end)).contains("خريطة map ٢٠ للمدينة"), "{screen}");
        let mut opened = 0;
        for column in start..end {
            let cell = screen.cell(row, column);
            desk.click((row, column));
            let links: Vec<String> = desk
                .asked()
                .into_iter()
                .filter_map(|effect| match effect {
                    ScreenEffect::Open(link) => Some(link),
                    _ => None,
                })
                .collect();
            // What no browser gets is shown instead.
            let is_shown = sheet(&desk.screen()).is_some();
            if is_shown {
                assert!(desk.screen().contains("javascript:alert(1)"), "{}", desk.screen());
                desk.keys("esc");
            }
            let is_link = cell.underline();
            assert_eq!(
                is_shown || !links.is_empty(),
                is_link,
                "{column} {:?}\n{screen}",
                cell.contents()
            );
            opened += usize::from(links == ["https://example.org/map"]);
            if (map..map + 3).contains(&column) {
                assert_eq!(links, ["https://example.org/map"], "{column}");
            }
        }
        assert!(opened >= "خريطة map ٢٠ للمدينة".chars().count(), "{opened}\n{screen}");
    }
}

#[test]
fn a_click_puts_the_caret_where_there_is_one() {
    let home = newsroom("");
    let mut desk = Desk::open(&home, 120, 24);
    desk.keys("j enter v");
    let (row, column) = place_in(&desk.screen(), "line.", 2);
    desk.click((row, column + 1));
    assert_eq!(desk.screen().cursor, (row, column + 1), "{}", desk.screen());
}

#[test]
fn borders_are_dragged_as_far_as_they_go_and_stay_there() {
    for (language, frame) in [("en", "lines"), ("ar", "boxed"), ("en", "none"), ("ar", "lines")] {
        let home = newsroom(&format!("language = \"{language}\"\nframe = \"{frame}\""));
        let mut desk = Desk::open(&home, 120, 24);
        let mut taken = Vec::new();
        // Without lines there are only the columns between the panes.
        let between = |desk: &Desk| match frame {
            "none" => {
                let screen = desk.screen();
                let name = place(&screen, "Articles");
                let last = place(&screen, "Reading");
                vec![name.1 - 1, last.1 - 1]
            }
            _ => {
                let is_boxed = frame == "boxed";
                let screen = desk.screen();
                let inner = |column: &usize| *column > 0 && *column + 1 < screen.columns();
                (0..screen.columns())
                    .filter(|column| screen.cell(5, *column).contents() == "│")
                    .filter(|column| !is_boxed || inner(column))
                    .collect()
            }
        };
        let before = between(&desk);
        assert_eq!(before.len(), 2, "{}", desk.screen());
        // One to the left, the other one to the right; the other border stays each time.
        desk.drag((5, before[1]), &[(5, before[1] - 1), (9, before[1] - 6)]);
        taken.push(between(&desk));
        assert_eq!(taken[0], [before[0], before[1] - 6], "{frame}\n{}", desk.screen());
        desk.drag((0, before[0]), &[(3, before[0] + 4)]);
        assert_eq!(between(&desk), [before[0] + 4, before[1] - 6], "{frame}\n{}", desk.screen());
        // Nothing is selected or opened by it.
        assert!(frame != "lines" || focused(&desk.screen()) == Some(1), "{}", desk.screen());
        desk.quit();
        drop(desk);
        let mut desk = Desk::open(&home, 120, 24);
        assert_eq!(between(&desk), [before[0] + 4, before[1] - 6], "{frame} kept");
        // Far beyond the edge it stands at its end, and comes back by one column at once.
        let from = between(&desk)[1];
        desk.drag((5, from), &[(5, 65_000)]);
        let far = between(&desk);
        assert!(far[1] > from && far[1] < 119, "{frame}\n{}", desk.screen());
        desk.drag((5, far[1]), &[(5, far[1] - 1)]);
        assert_eq!(between(&desk)[1], far[1] - 1, "{frame}\n{}", desk.screen());
        if frame == "lines" {
            assert_whole(&desk.screen());
        }
    }
}

#[test]
fn a_drag_that_does_not_begin_on_a_border_moves_nothing() {
    let home = newsroom("");
    let mut desk = Desk::open(&home, 120, 24);
    let before = dividers(&desk.screen());
    desk.drag((5, before[0] + 4), &[(5, before[0] + 9)]);
    // A place without a press before it, as after a press that another program took.
    desk.mouse(&[(MouseAct::Drag, 5, 70), (MouseAct::Release, 5, 70)]);
    assert_eq!(dividers(&desk.screen()), before);
    // A window that changes its size meanwhile ends the drag.
    desk.mouse(&[(MouseAct::Press, 5, before[0])]);
    desk.resize(130, 24);
    let resized = dividers(&desk.screen());
    desk.mouse(&[(MouseAct::Drag, 5, before[0] + 9)]);
    assert_eq!(dividers(&desk.screen()), resized);
}

#[test]
fn rows_of_overlays_are_clicked_and_a_click_outside_closes() {
    let home = newsroom("");
    let mut desk = Desk::open(&home, 120, 24);
    desk.keys("g y");
    let at = place(&desk.screen(), "nord");
    desk.click(at);
    assert_eq!(desk.screen().cursor.0, at.0, "{}", desk.screen());
    let outside = (1, 60);
    assert!(sheet(&desk.screen()).is_some_and(|row| row > outside.0), "{}", desk.screen());
    desk.click(outside);
    assert_eq!(sheet(&desk.screen()), None, "{}", desk.screen());
    assert!(selected(&desk.screen()).contains("Map of the city"), "only the overlay heard it");
    // The second click does what Enter does: a command of the palette is run.
    desk.keys(":");
    desk.text("toggle the star");
    desk.keys("backspace backspace backspace backspace backspace");
    desk.keys("esc g s");
    assert!(sheet_name(&desk.screen()).contains("Sources"), "{}", desk.screen());
    desk.keys("esc ?");
    // The wheel moves the rows that are seen, and a heading is not selected.
    let rows = |desk: &Desk| read_pane(&desk.screen(), 0);
    let first = rows(&desk);
    let row = sheet(&desk.screen()).unwrap();
    desk.wheel(1, (row + 4, 30));
    let scrolled = rows(&desk);
    assert_eq!(scrolled[row + 1], first[row + 4], "{}", desk.screen());
    let at = place(&desk.screen(), "Go to the next pane");
    desk.click(at);
    assert_eq!(rows(&desk), scrolled, "a click scrolls nothing");
    assert_eq!(desk.screen().cursor.0, at.0);
}

#[test]
fn a_click_takes_a_word_that_is_offered_and_keeps_the_query() {
    let home = newsroom("");
    let mut desk = Desk::open(&home, 120, 24);
    desk.keys("/");
    desk.text("#");
    desk.keys("tab");
    // Behind the line itself, in which the first one stands.
    let (row, column) = place_in(&desk.screen(), "#rust", 1);
    let other = if row == 2 { place_in(&desk.screen(), "#city", 1) } else { (row, column) };
    desk.click(other);
    assert!(!pane(&desk.screen(), 1).contains("Number 1"), "{}", desk.screen());
    // A click on a row keeps the query, and selects the row.
    desk.click(place_in(&desk.screen(), "Map of", 1));
    assert!(!desk.screen().contains("Query:"), "{}", desk.screen());
    assert!(selected(&desk.screen()).contains("Map of the city"), "{}", desk.screen());
}

#[test]
fn without_the_mouse_nothing_that_a_terminal_sends_acts() {
    let home = newsroom("mouse = \"off\"");
    let mut desk = Desk::open(&home, 120, 24);
    let before = desk.screen();
    let at = place(&before, "Number 3");
    desk.click(at);
    desk.wheel(5, at);
    let between = dividers(&before);
    desk.drag((5, between[0]), &[(5, 3)]);
    assert_eq!(desk.screen().to_string(), before.to_string());
}

// The program in a terminal.

fn sgr(button: u8, (row, column): (usize, usize), last: char) -> String {
    format!("\x1b[<{button};{};{}{last}", column + 1, row + 1)
}

fn click(terminal: &mut Terminal, at: (usize, usize)) {
    terminal.text(&(sgr(0, at, 'M') + &sgr(0, at, 'm')));
}

fn open(program: Program) -> Terminal {
    let terminal = program.size(120, 24).spawn();
    terminal.wait_until("the list", |screen| {
        screen.contains("Number 3") && pane(screen, 0).contains("Unread          30")
    });
    terminal
}

/// True if the modes of the mouse are on after these bytes.
fn is_on(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let states: Vec<bool> = ON
        .iter()
        .zip(OFF)
        .map(|(on, off)| match (text.rfind(on), text.rfind(off)) {
            (Some(on), Some(off)) => on > off,
            (on, _) => on.is_some(),
        })
        .collect();
    assert!(states.iter().all(|state| *state == states[0]), "{states:?}");
    states[0]
}

#[test]
fn bytes_of_a_mouse_act_and_many_notches_are_one_frame() {
    let home = newsroom("rows = \"one\"");
    let mut terminal = open(sahifa(&home));
    assert!(is_on(&terminal.output_since(0)));
    // Motion without a button is never asked for.
    assert!(!terminal.has_written("?1003h") && !terminal.has_written("?1015h"));
    let at = place(&terminal.screen(), "Number 3");
    click(&mut terminal, at);
    terminal.wait_until("the row", |screen| screen.cursor.0 == at.0);
    click(&mut terminal, at);
    terminal.wait_until("the article, read", |screen| {
        pane(screen, 2).contains("A line.") && pane(screen, 0).contains("Unread          29")
    });
    // The terminal's own: with Shift.
    let other = place(&terminal.screen(), "Number 7");
    terminal.text(&(sgr(4, other, 'M') + &sgr(4, other, 'm')));
    let mark = terminal.mark();
    let flood = sgr(65, (8, 40), 'M').repeat(2);
    terminal.text(&flood);
    terminal.wait_until("six rows further", |screen| {
        pane(screen, 1).lines().nth(1).is_some_and(|row| row.contains("Number 6 "))
    });
    let frames =
        String::from_utf8_lossy(&terminal.output_since(mark)).matches("\x1b[?2026h").count();
    assert_eq!(frames, 1, "one read, one frame");
    // Rubbish in between: nothing is typed and nothing breaks.
    terminal.text("\x1b[<0;0;0M\x1b[<99;1;1M\x1b[<0;65535;65535M\x1b[<0;1M");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert!(!is_on(&terminal.output_since(0)));
}

#[test]
fn over_ssh_and_for_a_screen_reader_it_is_not_asked_for() {
    let never = |program: Program| {
        let mut terminal = program.size(120, 24).spawn();
        terminal.wait_text("Number 3");
        terminal.keys("Q");
        assert_eq!(terminal.exit(), 0);
        for mode in ON.iter().chain(&["?1003h"]) {
            assert!(!terminal.has_written(mode), "{mode:?}");
        }
    };
    let home = newsroom("");
    never(sahifa(&home).env("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22"));
    never(sahifa(&home).env("SSH_TTY", "/dev/pts/9"));
    let home = newsroom("mouse = \"off\"");
    never(sahifa(&home));
    // Whatever the setting says, a screen reader has no mouse.
    let home = newsroom("mouse = \"on\"\nscreen_reader = true");
    let mut terminal = sahifa(&home).size(120, 24).spawn();
    terminal.wait_text("Map of the city");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert!(!is_on(&terminal.output_since(0)));
    // Where it is wanted over SSH, it is there.
    let home = newsroom("mouse = \"on\"");
    let terminal = open(sahifa(&home).env("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22"));
    assert!(is_on(&terminal.output_since(0)));
}

#[test]
fn other_programs_and_the_shell_get_a_terminal_without_it() {
    use rustix::process::Signal;
    let home = newsroom("");
    let mut terminal = open(sahifa(&home).env("SHELL", "/bin/sh"));
    terminal.keys("enter");
    terminal.wait_text("Reading 100%");
    // A program that gets the screen.
    terminal.keys("|");
    terminal.wait_text("Command for");
    terminal.text("!echo inside; read line </dev/tty");
    terminal.keys("enter");
    terminal.wait_until("the program", |screen| screen.contains("inside") && !screen.alternate);
    assert!(!is_on(&terminal.output_since(0)));
    terminal.keys("enter enter");
    terminal.wait_until("the panes", |screen| screen.alternate && screen.contains("Number 3"));
    assert!(is_on(&terminal.output_since(0)));
    // Stopped and continued.
    terminal.signal(Signal::TSTP);
    terminal.wait_stopped(true);
    terminal.wait_until("the screen as found", |screen| !screen.alternate);
    assert!(!is_on(&terminal.output_since(0)));
    terminal.signal(Signal::CONT);
    terminal.wait_until("the panes", |screen| screen.alternate && screen.contains("Number 3"));
    assert!(is_on(&terminal.output_since(0)));
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.exit(), 143);
    assert!(!is_on(&terminal.output_since(0)));
}

#[test]
fn a_change_of_the_setting_holds_at_once() {
    let home = newsroom("mouse = \"off\"");
    let mut terminal = open(sahifa(&home));
    assert!(!is_on(&terminal.output_since(0)));
    let path = home.path().join("config/sahifa/config.toml");
    let config = fs::read_to_string(&path).unwrap();
    for (written, wanted) in [("on", true), ("off", false), ("auto", true)] {
        let changed = if wanted { ON[2] } else { OFF[2] };
        let times = terminal.times_written(changed);
        let beside = path.with_extension("toml~");
        fs::write(&beside, config.replace("\"off\"", &format!("\"{written}\""))).unwrap();
        fs::rename(&beside, &path).unwrap();
        terminal.wait_written(changed, times + 1);
        terminal.wait_quiet(Duration::from_millis(50));
        assert_eq!(is_on(&terminal.output_since(0)), wanted);
    }
    let at = place(&terminal.screen(), "Number 3");
    click(&mut terminal, at);
    terminal.wait_until("the row", |screen| screen.cursor.0 == at.0);
}

#[test]
fn a_click_never_opens_what_no_browser_may_get() {
    let home = newsroom("opener = \"HERE\"");
    let opener = home.file("opener", "#!/bin/sh\necho \"$1\" > opened.new; mv opened.new opened\n");
    let config = home.path().join("config/sahifa/config.toml");
    let text = fs::read_to_string(&config).unwrap();
    home.config(&text.replace("HERE", &format!("sh {}", opener.display())));
    let mut terminal = open(sahifa(&home));
    terminal.keys("enter");
    terminal.wait_text("Reading 100%");
    let screen = terminal.screen();
    let (start, (row, map)) = (panes(&screen)[2].0, place_in(&screen, "map", 2));
    // The other link of the row stands to its left, behind it in the order of reading.
    let other = (start..map).find(|column| screen.cell(row, *column).underline()).unwrap();
    click(&mut terminal, (row, other));
    terminal.wait_until("the address", |screen| {
        sheet(screen).is_some_and(|row| screen.row(row + 1).contains("javascript:alert(1)"))
    });
    // A click outside closes it.
    click(&mut terminal, (2, 60));
    terminal.wait_until("the panes", |screen| sheet(screen).is_none());
    click(&mut terminal, (row, map));
    let opened = home.path().join("opened");
    let deadline = Instant::now() + PATIENCE;
    while !opened.exists() {
        assert!(Instant::now() < deadline, "{}", terminal.screen());
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(fs::read_to_string(&opened).unwrap(), "https://example.org/map\n");
}
