//! Roles of the theme as ratatui styles.
use crate::app::page::style as bits;
use crate::config::{self, Role, Theme};
use ratatui::style::{Color, Modifier, Style};
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
    reader: Style,
    /// The styles of the bits of a page; a later one overrides an earlier one.
    page: [(u16, Style); 11],
}

impl Styles {
    /// The styles of `theme`.
    pub fn new(theme: &Theme) -> Self {
        let style = |role| style(theme.style(role));
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
            selected: style(Role::Selected),
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
            hint: style(Role::Selected).add_modifier(Modifier::BOLD),
            hint_typed: style(Role::Selected).add_modifier(Modifier::DIM),
            note: style(Role::ReaderNote),
            in_color: theme.has_colors(),
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

    /// `style` in this colour, unless the theme does without colours.
    pub(super) fn colored(&self, style: Style, color: config::Color) -> Style {
        if self.in_color { style.fg(self::color(color)) } else { style }
    }

    /// The style of text in the reading pane.
    pub(super) fn page(&self, id: StyleId) -> Style {
        let matching = self.page.iter().filter(|(bit, _)| id.0 & bit != 0);
        matching.fold(self.reader, |style, (_, over)| style.patch(*over))
    }
}

/// A style of the theme. Unset parts are left to the terminal.
fn style(theme: config::Style) -> Style {
    let mut style = Style::new();
    style.fg = theme.fg.map(color);
    style.bg = theme.bg.map(color);
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

fn color(color: config::Color) -> Color {
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
    match color {
        config::Color::Default => Color::Reset,
        config::Color::Ansi(index) => ANSI.get(usize::from(index)).copied().unwrap_or(Color::Reset),
        config::Color::Indexed(index) => Color::Indexed(index),
        config::Color::Rgb(red, green, blue) => Color::Rgb(red, green, blue),
    }
}
