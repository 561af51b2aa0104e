//! The look of the interface: roles, styles and themes.
//!
//! A theme is a TOML file: a palette, and styles by role. `ui` turns a [`Style`] into the codes for a
//! terminal.
use super::color::Color;
use super::palette::{Paint, Palette};
use super::problem::{Problem, suggestion, syntax};
use super::reading::File;
use super::recovery;
use super::role::{ROLES, Role};
use super::tree::Table;
use crate::locale::Phrase;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

/// A style. An attribute that is `None` is left to what the style is laid over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Style {
    pub fg: Option<Color>,
    pub bg: Option<Color>,
    pub bold: Option<bool>,
    pub dim: Option<bool>,
    pub italic: Option<bool>,
    pub underline: Option<bool>,
    pub reverse: Option<bool>,
    pub strike: Option<bool>,
}

/// A style as it is written; an attribute that is `None` comes from the role whose name is a prefix of
/// this one's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Written {
    fg: Option<Paint>,
    bg: Option<Paint>,
    bold: Option<bool>,
    dim: Option<bool>,
    italic: Option<bool>,
    underline: Option<bool>,
    reverse: Option<bool>,
    strike: Option<bool>,
}

impl Written {
    /// This style, with what it leaves unset taken from `other`.
    #[must_use]
    fn or(self, other: Self) -> Self {
        Self {
            fg: self.fg.or(other.fg),
            bg: self.bg.or(other.bg),
            bold: self.bold.or(other.bold),
            dim: self.dim.or(other.dim),
            italic: self.italic.or(other.italic),
            underline: self.underline.or(other.underline),
            reverse: self.reverse.or(other.reverse),
            strike: self.strike.or(other.strike),
        }
    }

    /// The style with the colours of a palette.
    fn with(self, palette: &Palette) -> Style {
        let Self { fg, bg, bold, dim, italic, underline, reverse, strike } = self;
        let color = |paint: Paint| palette.color(paint);
        Style {
            fg: fg.map(color),
            bg: bg.map(color),
            bold,
            dim,
            italic,
            underline,
            reverse,
            strike,
        }
    }
}

/// The style of every role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    palette: Palette,
    /// The styles as the files state them.
    styles: BTreeMap<Role, Written>,
}

/// Themes that come with the program.
const SHIPPED: &[(&str, &str)] = &[
    ("terminal", include_str!("../../config/themes/terminal.toml")),
    ("terminal-light", include_str!("../../config/themes/terminal-light.toml")),
    ("terminal-dark", include_str!("../../config/themes/terminal-dark.toml")),
    ("mono", include_str!("../../config/themes/mono.toml")),
    ("high-contrast", include_str!("../../config/themes/high-contrast.toml")),
    ("colour-blind", include_str!("../../config/themes/colour-blind.toml")),
    ("catppuccin-latte", include_str!("../../config/themes/catppuccin-latte.toml")),
    ("catppuccin-mocha", include_str!("../../config/themes/catppuccin-mocha.toml")),
    ("gruvbox-light", include_str!("../../config/themes/gruvbox-light.toml")),
    ("gruvbox-dark", include_str!("../../config/themes/gruvbox-dark.toml")),
    ("solarized-light", include_str!("../../config/themes/solarized-light.toml")),
    ("solarized-dark", include_str!("../../config/themes/solarized-dark.toml")),
    ("nord", include_str!("../../config/themes/nord.toml")),
    ("tokyo-night-day", include_str!("../../config/themes/tokyo-night-day.toml")),
    ("tokyo-night", include_str!("../../config/themes/tokyo-night.toml")),
    ("rose-pine-dawn", include_str!("../../config/themes/rose-pine-dawn.toml")),
    ("rose-pine", include_str!("../../config/themes/rose-pine.toml")),
    ("base", include_str!("../../config/themes/base.toml")),
];

/// The shipped theme without colours.
pub(super) const COLOURLESS: &str = "mono";

/// The shipped theme that has styles and no palette: others inherit it.
const BASE: &str = "base";

/// The most themes that are listed.
const LISTED: usize = 300;

/// The largest theme file that is read, in bytes.
const LARGEST: u64 = 1 << 20;

/// The most themes in a chain of themes that inherit from each other.
const DEEPEST: usize = 8;

/// The reason why there is no theme of a name.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct NoTheme {
    /// The names of the themes that exist.
    pub(super) valid: Vec<String>,
}

impl Theme {
    /// The names of the themes that come with the program.
    pub fn shipped_names() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|(name, _)| *name)
    }

    /// True if it has a colour besides those of the terminal's text.
    pub fn has_colors(&self) -> bool {
        let is_color = |color: Option<Color>| color.is_some_and(|color| color != Color::Default);
        let styles = self.styles.values().map(|style| style.with(&self.palette));
        styles.into_iter().any(|style| is_color(style.fg) || is_color(style.bg))
    }

    /// The style of a role with all attributes of its prefixes; `list.title` adds to `list`, and
    /// `list` to `text`.
    pub fn style(&self, role: Role) -> Style {
        let mut style = Written::default();
        let mut name = Some(role.name());
        while let Some(current) = name {
            style = style.or(self.own(current));
            name = current.rsplit_once('.').map(|(prefix, _)| prefix);
        }
        style.or(self.own("text")).with(&self.palette)
    }

    /// The theme for terminals without colours.
    pub fn colourless() -> &'static Self {
        static NONE: OnceLock<Theme> = OnceLock::new();
        NONE.get_or_init(|| Self::shipped(COLOURLESS))
    }

    /// A theme that comes with the program.
    pub(super) fn shipped(name: &str) -> Self {
        shipped(name).cloned().unwrap_or_default()
    }

    fn own(&self, name: &str) -> Written {
        let role = ROLES.iter().find(|(_, other)| *other == name).map(|(role, _)| *role);
        role.and_then(|role| self.styles.get(&role)).copied().unwrap_or_default()
    }

    /// The theme `name`: a shipped one or `NAME.toml` in `directory`. Mistakes in the user's file
    /// go to `problems`.
    pub(super) fn find(
        name: &str,
        directory: &Path,
        problems: &mut Vec<Problem>,
    ) -> Result<Self, NoTheme> {
        find(name, directory, DEEPEST, problems)
    }
}

/// The theme of this name that comes with the program, read once.
fn shipped(name: &str) -> Option<&'static Theme> {
    static READ: [OnceLock<Theme>; SHIPPED.len()] = [const { OnceLock::new() }; SHIPPED.len()];
    let at = SHIPPED.iter().position(|(other, _)| *other == name)?;
    let (name, text) = SHIPPED.get(at)?;
    // It inherits from none but those that come with the program.
    let read = || read(text, Path::new(name), Path::new(""), DEEPEST, &mut Vec::new());
    Some(READ.get(at)?.get_or_init(read))
}

fn find(
    name: &str,
    directory: &Path,
    depth: usize,
    problems: &mut Vec<Problem>,
) -> Result<Theme, NoTheme> {
    if let Some(theme) = shipped(name) {
        return Ok(theme.clone());
    }
    let no_theme = || NoTheme { valid: names(directory) };
    // A name is no path: nothing outside the directory is read.
    if name.is_empty() || name.contains(['/', '\0']) || name.starts_with('.') {
        return Err(no_theme());
    }
    let path = directory.join(format!("{name}.toml"));
    match small_text(&path) {
        Some(text) => Ok(read(&text, &path, directory, depth, problems)),
        None => Err(no_theme()),
    }
}

fn small_text(path: &Path) -> Option<String> {
    let data = path.metadata().ok()?;
    let readable = data.is_file() && data.len() <= LARGEST;
    readable.then(|| std::fs::read_to_string(path).ok()).flatten()
}

/// The names of all themes, shipped and in `directory`.
fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<String> = SHIPPED.iter().map(|(name, _)| (*name).to_owned()).collect();
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten().take(1000) {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "toml")
            && let Some(stem) = path.file_stem().and_then(|stem| stem.to_str())
        {
            names.push(stem.to_owned());
        }
    }
    names[SHIPPED.len()..].sort();
    names
}

fn read(
    text: &str,
    path: &Path,
    directory: &Path,
    depth: usize,
    problems: &mut Vec<Problem>,
) -> Theme {
    let mut file = File::new(path, text);
    let (table, errors) = recovery::parse(text);
    for error in &errors {
        file.problem(error.span.clone(), syntax(error), None);
    }
    let mut theme = Theme::default();
    for entry in table.entries {
        match entry.key.as_str() {
            "inherits" => {
                let Some(name) = file.text(&entry) else { continue };
                let parent = match depth.checked_sub(1) {
                    Some(depth) => find(&name, directory, depth, &mut file.problems),
                    None => Err(NoTheme { valid: Vec::new() }),
                };
                match parent {
                    Ok(parent) => theme.inherit(parent),
                    Err(NoTheme { valid }) => {
                        let message =
                            Phrase::new("config-unknown-theme").with("name", name.as_str());
                        let help = (!valid.is_empty()).then(|| suggestion(&name, &valid));
                        file.problem(entry.node.span, message, help);
                    }
                }
            }
            "palette" => {
                let Some(table) = file.table(entry) else { continue };
                theme.paint(&mut file, table);
            }
            "styles" => {
                let Some(table) = file.table(entry) else { continue };
                theme.add(&mut file, table);
            }
            _ => {
                let valid = ["inherits", "palette", "styles"].map(str::to_owned);
                let message = Phrase::new("config-unknown-table").with("key", entry.key.as_str());
                file.problem(entry.key_span, message, suggestion(&entry.key, &valid));
            }
        }
    }
    problems.append(&mut file.problems);
    theme
}

/// True if `NO_COLOR` asks for no colours (no-color.org).
pub fn no_color() -> bool {
    std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
}

/// The themes for what is known of the terminal's background.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Themes {
    /// The theme where nothing is known.
    pub(super) usual: Theme,
    pub(super) light: Theme,
    pub(super) dark: Theme,
}

impl Themes {
    /// The same theme on every background.
    pub(super) fn of(theme: Theme) -> Self {
        Self { light: theme.clone(), dark: theme.clone(), usual: theme }
    }

    /// The theme on a background that is light or not, if that is known.
    pub fn on(&self, is_light: Option<bool>) -> &Theme {
        match is_light {
            None => &self.usual,
            Some(true) => &self.light,
            Some(false) => &self.dark,
        }
    }
}

/// A theme, or a choice of themes, and its name in the configuration.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedTheme {
    pub name: String,
    pub themes: Themes,
}

/// The themes that come with the program and those in `directory`. Mistakes in them are told when one
/// of them is configured.
pub(super) fn all(directory: &Path) -> Vec<NamedTheme> {
    let mut problems = Vec::new();
    let named = |name: String| {
        let theme = Theme::find(&name, directory, &mut problems).ok()?;
        Some(NamedTheme { name, themes: Themes::of(theme) })
    };
    let names = names(directory).into_iter().filter(|name| name != BASE);
    names.take(LISTED).filter_map(named).collect()
}

impl Theme {
    fn inherit(&mut self, parent: Self) {
        self.palette.inherit(&parent.palette);
        for (role, style) in parent.styles {
            let own = self.styles.get(&role).copied().unwrap_or_default();
            self.styles.insert(role, own.or(style));
        }
    }

    /// Takes the colours of a `[palette]`. Each is read by itself, so that a wrong one leaves the others.
    fn paint(&mut self, file: &mut File<'_>, table: Table) {
        for entry in table.entries {
            if !Palette::names().any(|name| name == entry.key) {
                let valid: Vec<String> = Palette::names().map(str::to_owned).collect();
                let message = Phrase::new("config-unknown-key")
                    .with("key", entry.key.as_str())
                    .with("table", "palette");
                file.problem(entry.key_span, message, suggestion(&entry.key, &valid));
                continue;
            }
            let name = entry.key.clone();
            let mut table = Table { entries: vec![entry] };
            let (colors, _): (BTreeMap<String, Paint>, _) = file.lenient("palette", &mut table);
            if let Some(paint) = colors.get(&name) {
                self.palette.set(&name, *paint);
            }
        }
    }

    fn add(&mut self, file: &mut File<'_>, table: Table) {
        for entry in table.entries {
            let Some((role, _)) = ROLES.iter().find(|(_, name)| *name == entry.key) else {
                let valid: Vec<String> = ROLES.iter().map(|(_, name)| (*name).to_owned()).collect();
                let message = Phrase::new("config-unknown-key")
                    .with("key", entry.key.as_str())
                    .with("table", "styles");
                file.problem(entry.key_span, message, suggestion(&entry.key, &valid));
                continue;
            };
            let name = entry.key.clone();
            let Some(mut table) = file.table(entry) else { continue };
            let (style, _): (Written, _) = file.lenient(&name, &mut table);
            let inherited = self.styles.get(role).copied().unwrap_or_default();
            self.styles.insert(*role, style.or(inherited));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn shipped(name: &str) -> Theme {
        let mut problems = Vec::new();
        let (_, text) = SHIPPED.iter().find(|(other, _)| *other == name).expect("a shipped theme");
        let read = read(text, Path::new(name), Path::new("/nowhere"), DEEPEST, &mut problems);
        assert_eq!(problems, []);
        let theme = Theme::find(name, Path::new("/nowhere"), &mut problems);
        assert_eq!(theme.as_ref(), Ok(&read));
        read
    }

    /// The theme, and `line id` of every problem.
    fn user(text: &str) -> (Theme, Vec<String>) {
        let mut problems = Vec::new();
        let theme = read(text, Path::new("t.toml"), Path::new("/nowhere"), DEEPEST, &mut problems);
        let at = |problem: &Problem| {
            let line = problem.place.as_ref().map_or(0, |place| place.line);
            format!("{line} {}", problem.message.id)
        };
        (theme, problems.iter().map(at).collect())
    }

    #[test]
    fn shipped_themes_are_whole() {
        for (name, _) in SHIPPED {
            let theme = shipped(name);
            for role in Role::all() {
                let style = theme.style(role);
                assert!(style.fg.is_some() && style.bg.is_some(), "{name}: {role:?}");
            }
        }
    }

    #[test]
    fn mono_has_no_colour_and_terminal_only_the_sixteen() {
        for role in Role::all() {
            let style = shipped("mono").style(role);
            assert_eq!((style.fg, style.bg), (Some(Color::Default), Some(Color::Default)));
            for name in ["terminal", "terminal-light", "terminal-dark"] {
                let style = shipped(name).style(role);
                for color in [style.fg, style.bg] {
                    assert!(
                        matches!(color, Some(Color::Default | Color::Ansi(0..=15))),
                        "{role:?}"
                    );
                }
            }
        }
    }

    /// One accent, one mark and one colour for mistakes: more would compete.
    #[test]
    fn the_terminal_theme_has_three_colours_of_text_and_one_behind_it() {
        let theme = shipped("terminal");
        let of = |get: fn(Style) -> Option<Color>| -> BTreeSet<Color> {
            let colors = Role::all().filter_map(|role| get(theme.style(role)));
            colors.filter(|color| *color != Color::Default).collect()
        };
        let [black, red, yellow, magenta] = [0, 1, 3, 5].map(Color::Ansi);
        assert_eq!(of(|style| style.fg), BTreeSet::from([black, red, magenta]));
        assert_eq!(of(|style| style.bg), BTreeSet::from([yellow]));
        assert_eq!(theme.style(Role::ListTitleUnread).bold, Some(true));
    }

    #[test]
    fn a_palette_colours_the_styles_that_it_inherits() {
        let (theme, problems) = user(
            "inherits = \"base\"\n[palette]\naccent = \"#010203\"\nlink = \"accent\"\nquiet = 8\n\
             [styles]\nhelp = { fg = \"quiet\", bg = \"accent\" }",
        );
        assert!(problems.is_empty(), "{problems:?}");
        let accent = Some(Color::Rgb(1, 2, 3));
        assert_eq!(theme.style(Role::BorderFocused).fg, accent);
        assert_eq!(theme.style(Role::ReaderLink).fg, accent);
        let help = theme.style(Role::Help);
        assert_eq!((help.fg, help.bg), (Some(Color::Indexed(8)), accent));
    }

    #[test]
    fn mistakes_of_a_palette_have_a_place_and_the_nearest_name() {
        let text =
            "[palette]\nacent = 3\naccent = \"rde\"\nmark = 4\n[styles]\nhelp = { fg = \"acent\" }";
        let mut problems = Vec::new();
        let theme = read(text, Path::new("t.toml"), Path::new("/nowhere"), DEEPEST, &mut problems);
        let told: Vec<_> = problems
            .iter()
            .map(|problem| {
                let at = problem.place.as_ref().map_or((0, 0), |place| (place.line, place.column));
                (at, problem.message.id.to_string(), problem.help.clone())
            })
            .collect();
        let nearest = |name: &str| Some(Phrase::new("config-help-nearest").with("name", name));
        assert_eq!(
            told,
            [
                ((2, 1), "config-unknown-key".to_owned(), nearest("accent")),
                ((3, 10), "config-bad-value".to_owned(), nearest("red")),
                ((6, 15), "config-bad-value".to_owned(), nearest("accent")),
            ]
        );
        assert_eq!(theme.palette.color(Paint::Color(Color::Ansi(1))), Color::Ansi(1));
    }

    #[test]
    fn a_style_takes_what_it_lacks_from_its_prefixes() {
        let (theme, problems) = user(
            "[styles]\ntext = { fg = 7 }\nlist = { bg = 1, bold = true }\n\
             \"list.title\" = { fg = \"red\" }\n\"list.title.unread\" = { bold = false }",
        );
        assert!(problems.is_empty());
        let style = theme.style(Role::ListTitleUnread);
        assert_eq!(style.fg, Some(Color::Ansi(1)));
        assert_eq!(style.bg, Some(Color::Indexed(1)));
        assert_eq!(style.bold, Some(false));
        assert_eq!(theme.style(Role::ReaderLink).fg, Some(Color::Indexed(7)));
    }

    #[test]
    fn inherited_styles_give_way_wherever_the_line_stands() {
        for text in [
            "inherits = \"terminal\"\n[styles]\n\"list.star\" = { bold = true }",
            "styles = { \"list.star\" = { bold = true } }\ninherits = \"terminal\"",
        ] {
            let (theme, problems) = user(text);
            assert!(problems.is_empty());
            let style = theme.style(Role::ListStar);
            assert_eq!((style.fg, style.bold), (Some(Color::Ansi(5)), Some(true)), "{text}");
        }
    }

    #[test]
    fn mistakes_are_told_and_the_rest_is_kept() {
        let (theme, problems) = user(
            "inherits = \"nothing\"\nstile = 3\n[styles]\n\"list.titel\" = {}\n\
             \"list.age\" = { fg = \"rde\", bold = true }\nhelp = 3\nborder = { fg = 256 }\n\
             \"list.star\" = { fg = \"#12345g\" }\nprompt = { colour = 1 }",
        );
        assert_eq!(
            problems,
            [
                "1 config-unknown-theme",
                "2 config-unknown-table",
                "4 config-unknown-key",
                "5 config-bad-value",
                "6 config-wrong-type",
                "7 config-bad-value",
                "8 config-bad-value",
                "9 config-unknown-key",
            ]
        );
        assert_eq!(theme.style(Role::ListAge).bold, Some(true));
    }

    #[test]
    fn themes_of_the_user_are_found_and_circles_end() {
        let directory = tempfile::tempdir().expect("a directory");
        let write = |name: &str, text: &str| {
            std::fs::write(directory.path().join(name), text).expect("a file");
        };
        write("a.toml", "inherits = \"b\"\n[styles]\nlist = { bold = true }");
        write("b.toml", "inherits = \"a\"\n[styles]\nlist = { fg = \"#0A0b0c\" }");
        let mut problems = Vec::new();
        let theme = Theme::find("a", directory.path(), &mut problems).expect("a theme");
        let style = theme.style(Role::List);
        assert_eq!((style.fg, style.bold), (Some(Color::Rgb(10, 11, 12)), Some(true)));
        assert_eq!(problems.len(), 1);
        for name in ["c", "../a", "", ".a", "a\0"] {
            let missing = Theme::find(name, directory.path(), &mut problems);
            let valid = missing.expect_err("no theme").valid;
            assert_eq!(valid.first().map(String::as_str), Some("terminal"));
            assert_eq!(valid.get(SHIPPED.len()..), Some(&["a".to_owned(), "b".to_owned()][..]));
        }
    }
}
