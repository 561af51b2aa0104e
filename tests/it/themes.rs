//! Themes: the picker, which shows each theme as one goes to it, and the background of the terminal.
use crate::desk::Desk;
use crate::pty::{Home, Program};
use vt100::Color;

/// The backgrounds of Nord, and of Gruvbox dark and light.
const NORD: Color = Color::Rgb(0x2E, 0x34, 0x40);
const GRUVBOX_DARK: Color = Color::Rgb(0x28, 0x28, 0x28);
const GRUVBOX: Color = Color::Rgb(0xFB, 0xF1, 0xC7);

fn background(desk: &Desk) -> Color {
    desk.screen().cell(0, 0).bgcolor()
}

fn written(home: &Home) -> String {
    std::fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap_or_default()
}

#[test]
fn the_picker_shows_a_theme_at_once_and_keeps_it_or_not() {
    for language in ["en", "ar"] {
        let home = Home::new();
        let text = format!("# mine\n[ui]\nlanguage = \"{language}\"\ntheme = \"nord\" # dark\n");
        home.config(&text);
        let mut desk = Desk::open(&home, 80, 24);
        assert_eq!(background(&desk), NORD, "{language}");
        let screen = desk.screen();
        let cells = (0..24).flat_map(|row| (0..80).map(move |column| (row, column)));
        let bare =
            cells.filter(|(row, column)| screen.cell(*row, *column).bgcolor() == Color::Default);
        assert_eq!(bare.count(), 0, "{language}: no cell is left to the terminal");
        desk.keys("g y");
        // The configured one is selected; Solarized and Gruvbox stand above it.
        desk.keys("k k k");
        assert_eq!(background(&desk), GRUVBOX_DARK, "{language}: {}", desk.screen());
        desk.keys("k");
        assert_eq!(background(&desk), GRUVBOX, "{language}");
        assert_eq!(written(&home), text);
        desk.keys("esc");
        assert_eq!(background(&desk), NORD, "{language}");
        desk.keys("g y k k k k enter");
        assert_eq!(background(&desk), GRUVBOX, "{language}");
        assert_eq!(written(&home), text.replace("\"nord\"", "\"gruvbox-light\""));
        // From now on it is the one to come back to.
        desk.keys("g y j esc");
        assert_eq!(background(&desk), GRUVBOX, "{language}");
    }
}

#[test]
fn the_picker_lists_the_themes_of_the_user() {
    let home = Home::new();
    let theme = "inherits = \"base\"\n[palette]\nbackground = \"#010203\"\ntext = \"#ffffff\"\n";
    home.file("config/sahifa/themes/zzz.toml", theme);
    let mut desk = Desk::open(&home, 80, 30);
    desk.keys("g y end");
    assert!(desk.screen().contains("zzz"), "{}", desk.screen());
    assert_eq!(background(&desk), Color::Rgb(1, 2, 3));
}

/// The program in a terminal that says this of its background when it is asked.
fn program(home: &Home, color: &str, tells: bool) -> Program {
    let program = Program::sahifa()
        .size(80, 24)
        .env("TERM", "xterm-256color")
        .env("COLORTERM", "truecolor")
        .home(home)
        .answering("\x1b]11;?\x1b\\", format!("\x1b]11;rgb:{color}\x1b\\"))
        .answering("\x1b[c", "\x1b[?62;c");
    if tells { program.answering("\x1b[?996n", "\x1b[?997;1n") } else { program }
}

#[test]
fn the_background_of_the_terminal_chooses_the_theme_and_is_followed() {
    let home = Home::new();
    home.config("[ui]\ntheme_light = \"gruvbox-light\"\ntheme_dark = \"nord\"\n");
    let is_on =
        |color: Color| move |screen: &crate::pty::Screen| screen.cell(0, 0).bgcolor() == color;
    let mut terminal = program(&home, "0000/0000/0000", true).spawn();
    terminal.wait_until("the dark theme", is_on(NORD));
    assert!(terminal.has_written("\x1b[?2031h"));
    terminal.send(b"\x1b[?997;2n");
    terminal.wait_until("the light theme", is_on(GRUVBOX));
    terminal.send(b"\x1b[?997;1n");
    terminal.wait_until("the dark theme again", is_on(NORD));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert!(terminal.has_written("\x1b[?2031l"));
}

#[test]
fn a_terminal_that_tells_only_its_colour_is_not_asked_for_more() {
    let home = Home::new();
    home.config("[ui]\ntheme_light = \"gruvbox-light\"\ntheme_dark = \"nord\"\n");
    let mut terminal = program(&home, "ffff/ffff/ffff", false).spawn();
    terminal.wait_until("the light theme", |screen| screen.cell(0, 0).bgcolor() == GRUVBOX);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert!(!terminal.has_written("\x1b[?2031"));
}
