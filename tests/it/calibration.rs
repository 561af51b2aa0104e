//! How rows reach the terminal, as the user decides it: the calibration card, the settings under
//! `[rtl]`, the environment.

use crate::panes::{LOCAL, article, as_putty, as_vte, as_xterm};
use crate::pty::{Home, Program, Terminal};

const LRM: &str = "\u{200E}";
/// BRAILLE PATTERN BLANK.
const STRONG_BLANK: &str = "\u{2800}";
/// رقم at the left end of a title, joined.
const TITLE: &str = "\u{FEE2}\u{FED7}\u{FEAD}";

/// A home with one article whose title mixes what terminals move; `settings` go before the source.
fn home(settings: &str) -> Home {
    let home = Home::new();
    home.config(&format!("{LOCAL}{settings}"));
    article(&home, "one", "title: قال (GNOME 45) رقم\ndate: 2021-02-17\nlang: ar", "نص.");
    home
}

/// Starts the panes in a terminal and waits for the title. What each class holds in a cell differs,
/// so the title is not looked for on the screen.
fn open(program: Program, home: &Home) -> Terminal {
    let terminal = program.home(home).size(100, 24).spawn();
    terminal.wait_text("Articles 1/1 ");
    terminal
}

fn sahifa(answering_as: fn(Program) -> Program) -> Program {
    answering_as(Program::sahifa())
}

/// Chooses the line so many rows below the one in use.
fn choose(terminal: &mut Terminal, steps: usize, said: &str) {
    terminal.keys("b");
    terminal.wait_text("Which line reads correctly?");
    terminal.keys(&"j ".repeat(steps));
    terminal.keys("enter");
    terminal.wait_text(said);
}

fn quit(mut terminal: Terminal) {
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

/// Quits; the title was joined, and no mark held its cells.
fn quit_unmarked(terminal: Terminal) {
    terminal.wait_text(TITLE);
    assert!(!terminal.has_written(LRM));
    quit(terminal);
}

#[test]
fn a_line_of_the_card_is_kept_for_this_terminal_and_no_other() {
    let home = home("");
    let mut terminal = open(sahifa(as_xterm), &home);
    terminal.wait_text(TITLE);
    assert!(!terminal.has_written(LRM));
    // auto, visual, marked.
    choose(&mut terminal, 2, "Mode “marked” is saved for this terminal (xterm).");
    quit(terminal);
    let kept = std::fs::read_to_string(home.path().join("data/sahifa/terminals.toml")).unwrap();
    assert!(kept.contains("\"xterm 379\" = \"marked\""), "{kept}");

    let terminal = open(sahifa(as_xterm), &home);
    terminal.wait_written(LRM, 1);
    quit(terminal);
    let terminal = open(sahifa(as_vte), &home);
    quit_unmarked(terminal);
    // A later version may behave in another way.
    let later = Program::sahifa()
        .answering("\x1b[>q", "\x1bP>|XTerm(401)\x1b\\")
        .answering("\x1b[c", "\x1b[?64;1;2c");
    quit_unmarked(open(later, &home));

    // An answer kept without a version, as earlier ones are, is forgotten, too.
    let kept = "xterm = \"marked\"\n\"xterm 379\" = \"marked\"\n";
    home.file("data/sahifa/terminals.toml", kept);
    // The card opens on the line in use; the first one forgets the answer.
    let mut terminal = open(sahifa(as_xterm), &home);
    terminal.keys("b");
    terminal.wait_text("Which line reads correctly?");
    terminal.keys("k k enter");
    terminal.wait_text("Mode “auto” is saved for this terminal (xterm).");
    quit(terminal);
    let terminal = open(sahifa(as_xterm), &home);
    quit_unmarked(terminal);
}

#[test]
fn the_card_says_that_the_configuration_goes_before_it() {
    let home = home("\n[rtl]\nmode = \"visual\"\n");
    let mut terminal = open(sahifa(as_xterm), &home);
    terminal.wait_text(TITLE);
    // From the line in use.
    choose(&mut terminal, 1, "At the next start, mode under [rtl] or SAHIFA_RTL takes precedence.");
    quit(terminal);
    let terminal = open(sahifa(as_xterm), &home);
    quit_unmarked(terminal);
}

#[test]
fn leaving_the_card_changes_nothing() {
    let home = home("");
    let mut terminal = open(sahifa(as_xterm), &home);
    terminal.keys("b");
    terminal.wait_text("Which line reads correctly?");
    terminal.keys("j j esc");
    terminal.wait_text("Articles 1/1 ");
    quit(terminal);
    assert!(!home.path().join("data/sahifa/terminals.toml").exists());
}

#[test]
fn the_environment_goes_before_the_configuration() {
    let home = home("\n[rtl]\nmode = \"visual\"\n");
    let terminal = open(sahifa(as_xterm).env("SAHIFA_RTL", "marked"), &home);
    terminal.wait_written(LRM, 1);
    quit(terminal);
    for nothing in ["", "nonsense"] {
        let terminal = open(sahifa(as_xterm).env("SAHIFA_RTL", nothing), &home);
        terminal.wait_text(TITLE);
        assert!(!terminal.has_written(LRM));
        if !nothing.is_empty() {
            terminal.wait_text("1 error in the configuration");
        }
        quit(terminal);
    }
}

#[test]
fn nobody_orders_or_joins_letters_in_the_mode_off() {
    let home = home("\n[rtl]\nmode = \"off\"\n");
    let mut terminal = open(sahifa(as_xterm), &home);
    terminal.wait_text("قال (GNOME 45) رقم");
    terminal.keys("i d");
    terminal.text("بيت");
    terminal.wait_text("بيت");
    terminal.keys("esc");
    quit(terminal);
}

#[test]
fn the_explicit_mode_is_used_unless_it_is_never_to_be() {
    let home_with_mode = home("");
    let terminal = open(sahifa(as_vte), &home_with_mode);
    terminal.wait_text(TITLE);
    assert!(terminal.has_written("\x1b[8l") && !terminal.has_written(LRM));
    quit(terminal);
    let without = home("\n[rtl]\nbdsm = \"never\"\n");
    let mut terminal = open(sahifa(as_vte), &without);
    terminal.wait_written(LRM, 1);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert!(!terminal.has_written("\x1b[8l") && !terminal.has_written("\x1b[8h"));
}

#[test]
fn rows_that_are_turned_around_are_guarded_as_configured() {
    for (guard, blank, mark) in [
        ("auto", true, false),
        ("braille", true, false),
        ("lrm", false, true),
        ("none", false, false),
    ] {
        let home = home(&format!("\n[rtl]\nguard = \"{guard}\"\n"));
        // A number after Arabic letters would be taken for a part of them.
        article(&home, "one", "title: 15 رقم\ndate: 2021-02-17\nlang: ar", "نص.");
        let terminal = open(sahifa(as_putty), &home);
        assert_eq!(terminal.has_written(STRONG_BLANK), blank, "{guard}");
        assert_eq!(terminal.has_written(LRM), mark, "{guard}");
        quit(terminal);
    }
}
