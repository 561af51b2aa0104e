//! Frames are whole at every size and after every change of it.

use crate::panes::{assert_whole, dividers, frame_mistake, guide_count, open_guide, pane, sahifa};
use crate::pty::{Home, Terminal};

const SIZES: [(u16, u16); 6] = [(20, 5), (40, 12), (80, 24), (100, 30), (200, 50), (300, 100)];

#[track_caller]
fn wait_whole(terminal: &Terminal, columns: u16, rows: u16) {
    terminal.wait_until(&format!("a whole frame at {columns}×{rows}"), |screen| {
        (screen.columns(), screen.rows()) == (columns.into(), rows.into())
            && frame_mistake(screen).is_none()
            && !screen.row(screen.rows() - 1).is_empty()
    });
}

#[test]
fn frames_are_whole_from_the_start() {
    let home = Home::new();
    for (columns, rows) in SIZES {
        for locale in ["C.UTF-8", "ar_SY.UTF-8"] {
            let mut terminal = sahifa(&home).env("LANG", locale).size(columns, rows).spawn();
            wait_whole(&terminal, columns, rows);
            terminal.keys("Q");
            assert_eq!(terminal.exit(), 0);
        }
    }
}

#[test]
fn frames_are_whole_in_every_pane_and_after_every_resize() {
    let home = Home::new();
    let mut terminal = open_guide(&home, 80, 24);
    for (columns, rows) in SIZES.into_iter().chain(SIZES.into_iter().rev()) {
        terminal.resize(columns, rows);
        wait_whole(&terminal, columns, rows);
        for focus in ["g f", "g r", "g l"] {
            terminal.keys(focus);
            wait_whole(&terminal, columns, rows);
        }
    }
    terminal.keys("enter");
    terminal.wait_text("Reading ");
    for (columns, rows) in SIZES {
        terminal.resize(columns, rows);
        wait_whole(&terminal, columns, rows);
        terminal.keys("z");
        terminal.wait_until("zen", |screen| dividers(screen).is_empty());
        terminal.keys("z");
        wait_whole(&terminal, columns, rows);
    }
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_storm_of_resizes_leaves_a_whole_frame() {
    let home = Home::new();
    let mut terminal = open_guide(&home, 80, 24);
    let mut seed: u32 = 7;
    let mut random = |from: u16, to: u16| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        from + u16::try_from(seed >> 16).unwrap() % (to - from + 1)
    };
    for _ in 0..20 {
        for _ in 0..15 {
            terminal.resize(random(1, 300), random(1, 100));
            terminal.keys(["j", "tab", "g p", "g l", "z", "enter", "f"][usize::from(random(0, 6))]);
        }
        let (columns, rows) = (random(20, 300), random(5, 100));
        terminal.resize(columns, rows);
        // Whatever the keys opened is closed; the prompt tells that all of them were taken.
        terminal.keys("esc g l i f");
        terminal.wait_until("the prompt at this size", |screen| {
            (screen.columns(), screen.rows()) == (columns.into(), rows.into())
                && screen.row(usize::from(rows) - 1).starts_with("Feed")
        });
        terminal.keys("esc");
        wait_until_panes(&mut terminal, columns, rows);
    }
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

/// The keys of the storm may have left zen mode on.
#[track_caller]
fn wait_until_panes(terminal: &mut Terminal, columns: u16, rows: u16) {
    let zen = |screen: &crate::pty::Screen| {
        columns >= 60 && dividers(screen).is_empty() && !screen.row(0).contains('┌')
    };
    let screen =
        terminal.wait_until("a frame", |screen| frame_mistake(screen).is_none() || zen(screen));
    if zen(&screen) {
        terminal.keys("z");
    }
    wait_whole(terminal, columns, rows);
}

#[test]
fn a_screen_too_small_for_anything_is_survived() {
    let home = Home::new();
    let mut terminal = open_guide(&home, 80, 24);
    for (columns, rows) in [(1, 1), (2, 1), (1, 2), (3, 3), (4, 4), (1, 100), (300, 1), (1, 1)] {
        terminal.resize(columns, rows);
        terminal.keys("j ? esc tab");
    }
    terminal.resize(100, 30);
    wait_whole(&terminal, 100, 30);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);

    let mut terminal = sahifa(&home).size(1, 1).spawn();
    terminal.wait_written("\x1b[?1049h", 1);
    terminal.resize(80, 24);
    wait_whole(&terminal, 80, 24);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn narrow_screens_show_the_pane_that_has_the_keys() {
    let home = Home::new();
    let mut terminal = open_guide(&home, 40, 12);
    terminal.keys("g f");
    let screen = terminal.wait_until("the filter", |screen| pane(screen, 0).contains("Starred"));
    assert_whole(&screen);
    terminal.keys("l");
    terminal.wait_text("Welcome to Sahifa");
    terminal.keys("j enter");
    let screen = terminal.wait_text("newsreader for the terminal");
    assert_whole(&screen);
    terminal.keys("q");
    terminal.wait_text(&format!("Articles 2/{}", guide_count()));
    terminal.keys("q");
    assert_eq!(terminal.exit(), 0);
}
