//! Reads the whole configuration file.
use super::bindings;
use super::clean;
use super::item::items;
use super::options::{Downloads, Fetch, Reader, Rtl, RtlMode, Ui};
use super::paths::{self, Paths};
use super::problem::{Problem, suggestion, syntax};
use super::reading::File;
use super::recovery;
use super::rules;
use super::sources::{self, SavedFilter};
use super::theme::{self, COLOURLESS, NamedTheme, NoTheme, Theme, Themes, no_color};
use super::tree::{Entry, Table, TomlValue};
use crate::keys::{Keymap, LayoutSetting};
use crate::locale::Phrase;
use crate::news::Source;
use crate::query::Rule;
use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

/// The shipped configuration file: the defaults, and what `config init` writes.
pub(super) const SHIPPED: &str = include_str!("../../config/config.toml");

/// Everything that can be configured.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    pub ui: Ui,
    pub reader: Reader,
    pub fetch: Fetch,
    pub downloads: Downloads,
    pub rtl: Rtl,
    pub keyboard_layout: LayoutSetting,
    pub keymap: Keymap,
    pub sources: Vec<Source>,
    pub filters: Vec<SavedFilter>,
    pub rules: Vec<Rule>,
    /// The theme that `[ui] theme` names, or the themes for each background.
    pub theme: Themes,
}

/// A configuration, and every mistake in its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    pub config: Config,
    /// The mistakes, in the order of the file.
    pub problems: Vec<Problem>,
    /// The remarks on lists of feeds: outlines in them that are left out and are no mistakes.
    pub notes: Vec<Problem>,
    /// The remarks on keys: bindings that hold as they are written, but not as their writer may think.
    pub warnings: Vec<Problem>,
}

impl Config {
    /// The sources to read: the configured ones and, unless it is disabled, the guide.
    pub fn all_sources(&self, guide: &Source) -> Vec<Source> {
        let guide = self.ui.guide.then(|| guide.clone());
        self.sources.iter().cloned().chain(guide).collect()
    }
}

/// The facts that reading a configuration needs besides its text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Surroundings<'a> {
    /// The directory `~` stands for.
    pub home: Option<&'a Path>,
    /// True if `NO_COLOR` is set and not empty (no-color.org).
    pub no_color: bool,
}

impl Loaded {
    /// Sets `[rtl] mode` to `value`, from an environment variable called `name`, if that is a mode.
    pub fn force_rtl_mode(&mut self, name: &str, value: &str) {
        match RtlMode::from_name(value) {
            Some(mode) => self.config.rtl.mode = mode,
            None => {
                let message =
                    Phrase::new("config-bad-value").with("key", name).with("value", value);
                let valid: Vec<String> =
                    RtlMode::ALL.iter().map(|mode| mode.name().to_owned()).collect();
                let problem = Problem::of_file(Path::new(name), message);
                self.problems.push(problem.with_help(suggestion(value, &valid)));
            }
        }
    }
}

/// Tables of the file.
pub(super) const TABLES: &[&str] =
    &["ui", "reader", "fetch", "downloads", "rtl", "keys", "source", "filter", "clean", "rule"];

/// Reads the text of the configuration file at `path`; the empty text gives the defaults.
pub fn load(text: &str, path: &Path, surroundings: Surroundings<'_>) -> Loaded {
    let mut file = File::new(path, text);
    let (mut user, errors) = recovery::parse(text);
    for error in errors {
        file.problem(error.span.clone(), syntax(&error), Phrase::new("config-help-syntax"));
    }
    let broken = lines(&file.problems);
    let syntax_problems = std::mem::take(&mut file.problems);
    let (defaults, _) = recovery::parse(SHIPPED);
    let spans = ["theme", "theme_light", "theme_dark"].map(|key| span_of(&user, "ui", key));
    let ui: Ui = options(&mut file, "ui", &defaults, &mut user);
    let theme = themes(&mut file, &ui, spans, surroundings.no_color);
    let reader = options(&mut file, "reader", &defaults, &mut user);
    let fetch = options(&mut file, "fetch", &defaults, &mut user);
    let downloads = options(&mut file, "downloads", &defaults, &mut user);
    let rtl = options(&mut file, "rtl", &defaults, &mut user);
    let keys = section(&mut file, "keys", &mut user);
    let shipped_keys = table(&defaults, "keys");
    let bindings::Keys { layout: keyboard_layout, keymap, warnings } =
        bindings::keys(&mut file, &shipped_keys, keys);
    let tables = items(&mut file, "source", &mut user);
    let mut sources = sources::sources(&mut file, tables, surroundings.home);
    let tables = items(&mut file, "clean", &mut user);
    clean::rules(&mut file, tables, &mut sources, surroundings.home);
    let tables = items(&mut file, "filter", &mut user);
    let filters = sources::filters(&mut file, tables, &keymap);
    let tables = items(&mut file, "rule", &mut user);
    let rules = rules::rules(&mut file, tables, &SavedFilter::named(&filters));
    for entry in user.entries {
        unknown_table(&mut file, &defaults, &entry);
    }
    // What the parser made of a broken line may be wrong in a second way: not the user's mistake.
    let (mut problems, notes) = (file.problems, file.notes);
    problems.retain(|problem| {
        let line = problem.place.as_ref().map(|at| at.line);
        problem.path != path || !line.is_some_and(|line| broken.contains(&line))
    });
    problems.extend(syntax_problems);
    problems.sort_by_key(|problem| {
        let place = problem.place.as_ref().map(|at| (at.line, at.column));
        (problem.path != path, place)
    });
    let config = Config {
        ui,
        reader,
        fetch,
        downloads,
        rtl,
        keyboard_layout,
        keymap,
        sources,
        filters,
        rules,
        theme,
    };
    Loaded { config, problems, notes, warnings }
}

/// The lines of the problems.
fn lines(problems: &[Problem]) -> BTreeSet<usize> {
    problems.iter().filter_map(|problem| problem.place.as_ref()).map(|at| at.line).collect()
}

#[expect(clippy::expect_used, reason = "the shipped file is read by a test")]
fn options<T: for<'de> serde::Deserialize<'de>>(
    file: &mut File<'_>,
    name: &str,
    defaults: &Table,
    user: &mut Table,
) -> T {
    let user = section(file, name, user);
    file.options(name, &table(defaults, name), user).expect("the shipped configuration is whole")
}

/// The bytes of a value of the user's.
fn span_of(user: &Table, table: &str, key: &str) -> Range<usize> {
    match user.get(table).map(|entry| &entry.node.value) {
        Some(TomlValue::Table(table)) => table.get(key).map(|entry| entry.node.span.clone()),
        _ => None,
    }
    .unwrap_or_default()
}

/// The themes of a configuration. `spans` are the places of the three names.
fn themes(file: &mut File<'_>, ui: &Ui, spans: [Range<usize>; 3], no_color: bool) -> Themes {
    let [usual, light, dark] = spans;
    if ui.theme != AUTO {
        return Themes::of(theme(file, &ui.theme, usual, USUAL));
    }
    if no_color {
        return Themes::of(Theme::shipped(COLOURLESS));
    }
    Themes {
        usual: Theme::shipped(USUAL),
        light: theme(file, &ui.theme_light, light, "terminal-light"),
        dark: theme(file, &ui.theme_dark, dark, "terminal-dark"),
    }
}

/// The theme of this name, or the other one if there is none.
fn theme(file: &mut File<'_>, name: &str, span: Range<usize>, otherwise: &str) -> Theme {
    let directory = paths::themes(file.path);
    match Theme::find(name, &directory, &mut file.problems) {
        Ok(theme) => theme,
        Err(NoTheme { mut valid }) => {
            valid.insert(0, AUTO.to_owned());
            let message = Phrase::new("config-unknown-theme").with("name", name);
            file.problem(span, message, suggestion(name, &valid));
            Theme::shipped(otherwise)
        }
    }
}

/// Every theme that `[ui] theme` can name, the first of them `auto` as `ui` configures it.
pub fn all_themes(paths: &Paths, ui: &Ui) -> Vec<NamedTheme> {
    let mut file = File::new(&paths.config, "");
    let ui = Ui { theme: AUTO.to_owned(), ..ui.clone() };
    let auto = themes(&mut file, &ui, [0..0, 0..0, 0..0], no_color());
    let mut all = vec![NamedTheme { name: AUTO.to_owned(), themes: auto }];
    all.extend(theme::all(&paths.themes()));
    all
}

/// The setting that chooses a theme by the terminal.
const AUTO: &str = "auto";
/// The theme on a background that is not known.
const USUAL: &str = "terminal";

/// A table of the shipped file.
fn table(defaults: &Table, name: &str) -> Table {
    match defaults.get(name).map(|entry| &entry.node.value) {
        Some(TomlValue::Table(table)) => table.clone(),
        _ => Table::default(),
    }
}

/// A table of the user's, taken out of the file; empty if it is missing or no table.
fn section(file: &mut File<'_>, name: &str, user: &mut Table) -> Table {
    user.take(name).and_then(|entry| file.table(entry)).unwrap_or_default()
}

fn unknown_table(file: &mut File<'_>, defaults: &Table, entry: &Entry) {
    let valid: Vec<String> = TABLES.iter().map(|name| (*name).to_owned()).collect();
    // An option written outside its table: say which table it belongs to.
    let home = defaults.entries.iter().find(|table| match &table.node.value {
        TomlValue::Table(table) => table.get(&entry.key).is_some(),
        _ => false,
    });
    let help = match home {
        Some(table) => Phrase::new("config-help-belongs").with("table", table.key.as_str()),
        None => suggestion(&entry.key, &valid),
    };
    let message = match entry.node.value {
        TomlValue::Table(_) | TomlValue::List(_) => "config-unknown-table",
        _ => "config-outside-table",
    };
    let message = Phrase::new(message).with("key", entry.key.as_str());
    file.problem(entry.key_span.clone(), message, help);
}
