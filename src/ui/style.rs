//! Roles of the theme as ratatui styles.
use crate::app::page::style as bits;
use crate::config::{self, Role, Theme};
use ratatui::style::{Color, Modifier, Style};
use sahifa_terminal::Depth;
use sahifa_text::StyleId;

/// The styles of a theme, in the form ratatui needs.
#[derive(Clone, Copy, Debug)]
pub struct Styles {
    pub(super) border: Style,
    pub(super) border_focused: Style,
    pub(super) pane_title: Style,
    pub(super) pane_title_focused: Style,
    pub(super) filter_item: Style,
    pub(super) filter_chosen: Style,
    pub(super) filter_excluded: Style,
    pub(super) filter_empty: Style,
    pub(super) filter_group: Style,
    pub(super) filter_count: Style,
    pub(super) title_read: Style,
    pub(super) title_unread: Style,
    pub(super) source: Style,
    pub(super) age: Style,
    pub(super) star: Style,
    pub(super) later: Style,
    pub(super) chip: Style,
    /// Laid over the style of a highlighted passage.
    pub(super) highlight: Style,
    /// Laid over the style of what a search looks for.
    pub(super) lit: Style,
    pub(super) selected: Style,
    pub(super) selected_idle: Style,
    pub(super) status: Style,
    pub(super) status_hint: Style,
    pub(super) status_busy: Style,
    pub(super) error: Style,
    pub(super) prompt: Style,
    pub(super) prompt_label: Style,
    /// A part of the query line that cannot be read.
    pub(super) mistake: Style,
    pub(super) help: Style,
    pub(super) help_key: Style,
    pub(super) help_group: Style,
    pub(super) marker: Style,
    /// A letter of a hint on a link, and one that is typed already.
    pub(super) hint: Style,
    pub(super) hint_typed: Style,
    pub(super) note: Style,
    /// True if the theme has colours at all.
    in_color: bool,
    depth: Depth,
    text: Style,
    reader: Style,
    /// The styles of the bits of a page; a later one overrides an earlier one.
    page: [(u16, Style); 11],
}

impl Styles {
    /// The styles of `theme`, in the colours that the terminal has.
    pub fn new(theme: &Theme, depth: Depth) -> Self {
        let style = |role| style(theme.style(role), depth);
        Self {
            border: style(Role::Border),
            border_focused: style(Role::BorderFocused),
            pane_title: style(Role::BorderTitle),
            pane_title_focused: style(Role::BorderTitle).patch(style(Role::BorderFocused)),
            filter_item: style(Role::Filter),
            filter_chosen: style(Role::FilterActive),
            filter_excluded: style(Role::FilterExcluded),
            filter_empty: style(Role::FilterEmpty),
            filter_group: style(Role::FilterGroup),
            filter_count: style(Role::FilterCount),
            title_read: style(Role::ListTitle),
            title_unread: style(Role::ListTitleUnread),
            source: style(Role::ListSource),
            age: style(Role::ListAge),
            star: style(Role::ListStar),
            later: style(Role::ListLater),
            chip: style(Role::ListChip),
            highlight: style(Role::ReaderHighlight),
            lit: style(Role::Match),
            selected: selected(theme, depth),
            selected_idle: style(Role::SelectedUnfocused),
            status: style(Role::Status),
            status_hint: style(Role::StatusHint),
            status_busy: style(Role::StatusBusy),
            error: style(Role::StatusError),
            prompt: style(Role::Prompt),
            prompt_label: style(Role::PromptLabel),
            mistake: style(Role::PromptError),
            help: style(Role::Help),
            help_key: style(Role::HelpKey),
            help_group: style(Role::HelpGroup),
            marker: style(Role::ReaderMarker),
            hint: selected(theme, depth).add_modifier(Modifier::BOLD),
            hint_typed: selected(theme, depth).add_modifier(Modifier::DIM),
            note: style(Role::ReaderNote),
            in_color: theme.has_colors(),
            depth,
            text: style(Role::Text),
            reader: style(Role::Reader),
            page: [
                (bits::QUOTE, style(Role::ReaderQuote)),
                (bits::DIM, style(Role::ReaderAbout)),
                (bits::CAPTION, style(Role::ReaderCaption)),
                (bits::HEADING, style(Role::ReaderHeading)),
                (bits::TITLE, style(Role::ReaderTitle)),
                (bits::CODE, style(Role::ReaderCode)),
                (bits::LINK, style(Role::ReaderLink)),
                (bits::EMPHASIS, style(Role::ReaderEmphasis)),
                (bits::STRONG, style(Role::ReaderStrong)),
                (bits::STRIKE, style(Role::ReaderStrike)),
                (bits::MARKER, style(Role::ReaderMarker)),
            ],
        }
    }

    /// The colours of text and of what is behind it; `None` if the terminal's own stay.
    pub(super) fn paper(&self) -> Option<(Color, Color)> {
        let (fg, bg) = (self.text.fg?, self.text.bg?);
        (fg != Color::Reset || bg != Color::Reset).then_some((fg, bg))
    }

    /// `style` in this colour, unless the theme does without colours.
    pub(super) fn colored(&self, style: Style, color: config::Color) -> Style {
        if !self.in_color {
            return style;
        }
        let fg = sent(self::color(color));
        let bg = style.bg.map_or(sahifa_terminal::Color::Default, sent);
        style.fg(drawn(self.depth.reduce(fg, bg).0))
    }

    /// The style of text in the reading pane.
    pub(super) fn page(&self, id: StyleId) -> Style {
        let matching = self.page.iter().filter(|(bit, _)| id.0 & bit != 0);
        matching.fold(self.reader, |style, (_, over)| style.patch(*over))
    }
}

/// The style of the selected row. If few colours make its background that of the text, or of bold
/// letters, which many terminals with sixteen colours brighten, the text is reversed in its place.
fn selected(theme: &Theme, depth: Depth) -> Style {
    let (text, chosen) = (theme.style(Role::Text), theme.style(Role::Selected));
    let (usual, shown) = (style(text, depth), style(chosen, depth));
    let is_lost = chosen.bg != text.bg && (shown.bg == usual.bg || !shows_bold(shown, depth));
    if is_lost { usual.add_modifier(Modifier::REVERSED) } else { shown }
}

fn shows_bold(style: Style, depth: Depth) -> bool {
    let color = |color: Option<Color>| color.map_or(sahifa_terminal::Color::Default, sent);
    depth.shows_bold(color(style.fg), color(style.bg))
}

/// A style of the theme. Unset parts are left to the terminal.
fn style(theme: config::Style, depth: Depth) -> Style {
    let mut style = Style::new();
    style.fg = theme.fg.map(color);
    style.bg = theme.bg.map(color);
    let color = |color: Option<Color>| color.map_or(sahifa_terminal::Color::Default, sent);
    let (fg, bg) = depth.reduce(color(style.fg), color(style.bg));
    style.fg = style.fg.map(|_| drawn(fg));
    style.bg = style.bg.map(|_| drawn(bg));
    for (set, modifier) in [
        (theme.bold, Modifier::BOLD),
        (theme.dim, Modifier::DIM),
        (theme.italic, Modifier::ITALIC),
        (theme.underline, Modifier::UNDERLINED),
        (theme.reverse, Modifier::REVERSED),
        (theme.strike, Modifier::CROSSED_OUT),
    ] {
        style = match set {
            Some(true) => style.add_modifier(modifier),
            Some(false) => style.remove_modifier(modifier),
            None => style,
        };
    }
    style
}

/// The sixteen colours of the terminal, as ratatui names them.
const ANSI: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

fn color(color: config::Color) -> Color {
    match color {
        config::Color::Default => Color::Reset,
        config::Color::Ansi(index) => ANSI.get(usize::from(index)).copied().unwrap_or(Color::Reset),
        config::Color::Indexed(index) => Color::Indexed(index),
        config::Color::Rgb(red, green, blue) => Color::Rgb(red, green, blue),
    }
}

/// A colour as it is sent to the terminal.
pub(super) fn sent(color: Color) -> sahifa_terminal::Color {
    use sahifa_terminal::Color::{Default, Indexed, Rgb};
    match color {
        Color::Reset => Default,
        Color::Indexed(index) => Indexed(index),
        Color::Rgb(red, green, blue) => Rgb(red, green, blue),
        named => {
            let index = ANSI.iter().position(|other| *other == named);
            index.and_then(|index| u8::try_from(index).ok()).map_or(Default, Indexed)
        }
    }
}

/// A colour of the terminal as ratatui has it.
fn drawn(color: sahifa_terminal::Color) -> Color {
    match color {
        sahifa_terminal::Color::Default => Color::Reset,
        sahifa_terminal::Color::Indexed(index) => {
            ANSI.get(usize::from(index)).copied().unwrap_or(Color::Indexed(index))
        }
        sahifa_terminal::Color::Rgb(red, green, blue) => Color::Rgb(red, green, blue),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Surroundings, load};
    use std::path::Path;

    fn styles(name: &str, depth: Depth) -> Styles {
        Styles::new(&theme(name), depth)
    }

    fn theme(name: &str) -> Theme {
        let text = format!("[ui]\ntheme = \"{name}\"");
        let loaded = load(&text, Path::new("config.toml"), Surroundings::default());
        assert_eq!(loaded.problems, []);
        loaded.config.theme.on(None).clone()
    }

    #[test]
    fn a_selection_is_seen_in_any_number_of_colours() {
        for name in
            ["nord", "solarized-dark", "catppuccin-latte", "tokyo-night", "terminal", "mono"]
        {
            for depth in [Depth::Sixteen, Depth::Palette, Depth::All] {
                let styles = styles(name, depth);
                let (row, usual) = (styles.selected, styles.title_read);
                let is_reversed = row.add_modifier.contains(Modifier::REVERSED);
                assert!(is_reversed || row.bg != usual.bg, "{name} {depth:?}");
                assert!(is_reversed || shows_bold(row, depth), "{name} {depth:?}");
            }
        }
    }

    /// The contrast of text to its background, as WCAG 2.2 wants it: 1.4.3, and 1.4.6 for the theme with
    /// high contrast.
    #[test]
    fn shipped_themes_can_be_read() {
        let rgb = |color: Option<config::Color>| match color {
            Some(config::Color::Rgb(red, green, blue)) => Some((red, green, blue)),
            _ => None,
        };
        let mut measured = 0;
        for name in Theme::shipped_names() {
            let least = if name == "high-contrast" { 7.0 } else { 4.5 };
            let theme = theme(name);
            for role in Role::all() {
                let style = theme.style(role);
                let (Some(fg), Some(bg)) = (rgb(style.fg), rgb(style.bg)) else { continue };
                let found = sahifa_terminal::contrast(fg, bg);
                assert!(found >= least, "{name}: {} has {found:.2}", role.name());
                assert_ne!(style.dim, Some(true), "{name}: {}", role.name());
                measured += 1;
            }
        }
        assert_eq!(measured, 13 * Role::all().count());
    }

    #[test]
    fn styles_have_no_more_colours_than_the_terminal() {
        let nord = |depth| {
            let styles = styles("nord", depth);
            let tag = styles.colored(styles.title_read, config::Color::Rgb(0x2E, 0x34, 0x40));
            (styles.border_focused.fg, tag.fg)
        };
        let (rgb, dark) = nord(Depth::All);
        assert_eq!(rgb, Some(Color::Rgb(0x88, 0xC0, 0xD0)));
        assert_eq!(dark, Some(Color::Rgb(0x2E, 0x34, 0x40)));
        assert!(matches!(nord(Depth::Palette).0, Some(Color::Indexed(16..))));
        let (named, _) = nord(Depth::Sixteen);
        assert!(named.is_some_and(|color| ANSI.contains(&color)), "{named:?}");
    }
}
