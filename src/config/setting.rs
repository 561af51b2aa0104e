//! Single settings by their dotted names, such as `ui.language`: their values in effect, the origin of
//! each, and changing one in the user's file.
//!
//! A change replaces the bytes of the value alone, or adds one line. What the file then means is
//! compared with what was wanted before it is written.
use super::edit::{self, EditError, newline};
use super::environment::{Environment, RTL_MODE};
use super::file::load_text;
use super::known::{shipped, shipped_entry, toml};
use super::problem::{Place, Problem, suggestion};
use super::recovery;
use super::tree::{Entry, Node, Table, TomlValue};
use crate::keys::KeyContext;
use crate::locale::Phrase;
use std::path::{Path, PathBuf};
use toml_edit::{Key, Value};

/// The origin of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Default,
    /// A line of the user's file, from 1.
    File {
        line: usize,
    },
    /// An environment variable.
    Variable(&'static str),
}

/// A setting and its value in effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The dotted name.
    pub name: String,
    /// The value as TOML, in one line.
    pub value: String,
    /// The text itself, of a value that is a text.
    pub text: Option<String>,
    pub origin: Origin,
}

/// A change of a setting in the user's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingChange {
    /// The dotted name.
    pub name: String,
    /// TOML, or a text without its quotes where the setting takes one; `None` for the default.
    pub value: Option<String>,
}

impl SettingChange {
    /// A change to a value.
    pub fn to(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: Some(value.into()) }
    }

    /// A change to the default.
    pub fn to_default(name: impl Into<String>) -> Self {
        Self { name: name.into(), value: None }
    }

    /// Makes the change in the file at `path`; returns the value that holds, as TOML.
    ///
    /// # Errors
    ///
    /// As [`set`].
    pub fn make(&self, path: &Path) -> Result<String, SettingError> {
        match &self.value {
            Some(value) => set(path, &self.name, value),
            None => unset(path, &self.name),
        }
    }
}

/// The reason why a setting was not changed.
#[derive(Debug, thiserror::Error)]
pub enum SettingError {
    #[error(transparent)]
    Edit(#[from] EditError),
    /// There is no such setting.
    #[error("no setting {name}")]
    Unknown { name: String, help: Phrase },
    /// The setting does not take the value.
    #[error("{name} does not take this value")]
    Refused { name: String, problem: Box<Problem> },
    /// The setting is written in a form that cannot be changed.
    #[error("{name} in {} cannot be changed", .path.display())]
    Form { name: String, path: PathBuf },
}

impl SettingError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Edit(error) => error.phrase(),
            Self::Unknown { name, help } => Phrase::new("config-set-unknown")
                .with("key", name.as_str())
                .with("help", help.clone()),
            Self::Refused { name, problem } => {
                let phrase = match &problem.help {
                    Some(help) => Phrase::new("config-set-refused").with("help", help.clone()),
                    None => Phrase::new("config-set-refused-bare"),
                };
                phrase.with("key", name.as_str()).with("problem", problem.message.clone())
            }
            Self::Form { name, path } => Phrase::new("config-set-form")
                .with("key", name.as_str())
                .with("file", path.display().to_string()),
        }
    }
}

/// All settings that have one value, in the order of the shipped file, as the user's file at `path`
/// sets them.
///
/// # Errors
///
/// When the file cannot be read.
pub fn settings(path: &Path, environment: &Environment) -> Result<Vec<Setting>, EditError> {
    let text = edit::read(path)?.unwrap_or_default();
    let (defaults, (user, _)) = (shipped(), recovery::parse(&text));
    let mut found = Vec::new();
    for (table, entry) in &defaults {
        let own = inner(&user, table).and_then(|own| own.get(&entry.key));
        let own = own.filter(|own| is_taken(path, table, own));
        let (node, mut origin) = match own {
            Some(own) => {
                let line = Place::new(&text, own.key_span.clone()).line;
                (&own.node, Origin::File { line })
            }
            None => (&entry.node, Origin::Default),
        };
        let name = format!("{table}.{}", entry.key);
        let mut value = toml(node);
        if let Some(mode) = environment.rtl_mode().filter(|_| name == "rtl.mode") {
            (value, origin) = (Value::from(mode), Origin::Variable(RTL_MODE));
        }
        let text = value.as_str().map(str::to_owned);
        found.push(Setting { name, value: value.to_string(), text, origin });
    }
    Ok(found)
}

/// One setting.
///
/// # Errors
///
/// When there is none of this name, or the file cannot be read.
pub fn setting(
    path: &Path,
    environment: &Environment,
    name: &str,
) -> Result<Setting, SettingError> {
    let all = settings(path, environment)?;
    all.into_iter().find(|setting| setting.name == name).ok_or_else(|| unknown(name))
}

/// Changes a setting in the user's file, and makes the file if there is none. Returns the value as it
/// is written. `value` is TOML, or a text without its quotes where the setting takes one.
///
/// # Errors
///
/// When there is no such setting, it does not take the value, or the file cannot be changed.
pub fn set(path: &Path, name: &str, value: &str) -> Result<String, SettingError> {
    let keys = keys(name)?;
    edit::change(path, |text| {
        edit::parsed(path, text)?;
        let before = load_text(text, path).problems;
        let is_new = |problem: &Problem| {
            !before.iter().any(|old| (&old.message, &old.help) == (&problem.message, &problem.help))
        };
        let mut refused = None;
        for value in readings(&keys, value) {
            let form = || SettingError::Form { name: name.to_owned(), path: path.to_owned() };
            let changed = with_value(text, &keys, &value).ok_or_else(form)?;
            match load_text(&changed, path).problems.into_iter().find(is_new) {
                None => return Ok((Some(changed).filter(|new| new != text), value.to_string())),
                Some(problem) => refused = refused.or(Some(problem)),
            }
        }
        let problem =
            refused.unwrap_or_else(|| Problem::of_file(path, Phrase::new("config-type-text")));
        Err(SettingError::Refused { name: name.to_owned(), problem: Box::new(problem) })
    })
}

/// Gives a setting its default in the user's file, if that sets it; what stands around the value stays,
/// comments too. Returns the default as TOML.
///
/// # Errors
///
/// When there is no such setting, or the file cannot be changed.
fn unset(path: &Path, name: &str) -> Result<String, SettingError> {
    let keys = keys(name)?;
    let [table, key] = keys.as_slice() else { return Err(unknown(name)) };
    let default = shipped_entry(table, key).ok_or_else(|| unknown(name))?;
    let value = toml(&default.node);
    edit::change(path, |text| {
        let user = edit::parsed(path, text)?;
        if inner(&user, table).and_then(|own| own.get(key)).is_none() {
            return Ok((None, value.to_string()));
        }
        let form = || SettingError::Form { name: name.to_owned(), path: path.to_owned() };
        let changed = with_value(text, &keys, &value).ok_or_else(form)?;
        Ok((Some(changed).filter(|new| new != text), value.to_string()))
    })
}

fn unknown(name: &str) -> SettingError {
    let valid: Vec<String> =
        shipped().iter().map(|(table, entry)| format!("{table}.{}", entry.key)).collect();
    SettingError::Unknown { name: name.to_owned(), help: suggestion(name, &valid) }
}

/// The parts of a dotted name: a setting, or the binding of a key, `keys.list.ctrl-n`.
fn keys(name: &str) -> Result<Vec<String>, SettingError> {
    let keys: Vec<String> = Key::parse(name)
        .map_err(|_| unknown(name))?
        .iter()
        .map(|key| key.get().to_owned())
        .collect();
    let is_known = match keys.as_slice() {
        [table, key] => shipped_entry(table, key).is_some(),
        [table, context, _] => {
            table == "keys" && KeyContext::ALL.iter().any(|known| known.name() == context)
        }
        _ => false,
    };
    if is_known { Ok(keys) } else { Err(unknown(name)) }
}

/// The values that a word of the command line may be, the likeliest first.
fn readings(keys: &[String], word: &str) -> Vec<Value> {
    let as_text = Value::from(word);
    let Ok(as_toml) = word.parse::<Value>() else { return vec![as_text] };
    let as_toml = as_toml.decorated("", "");
    let is_quoted = word.trim_start().starts_with(['[', '{', '"', '\'']);
    let takes_text = match keys {
        [table, key] => shipped_entry(table, key)
            .is_some_and(|entry| matches!(entry.node.value, TomlValue::Text(_))),
        _ => true,
    };
    if takes_text && !is_quoted { vec![as_text, as_toml] } else { vec![as_toml, as_text] }
}

/// True if the configuration uses this entry of the user's.
fn is_taken(path: &Path, table: &str, entry: &Entry) -> bool {
    let key = Key::new(&entry.key);
    let alone = format!("[{table}]\n{} = {}\n", key, toml(&entry.node));
    load_text(&alone, path).problems.is_empty()
}

fn inner<'a>(table: &'a Table, key: &str) -> Option<&'a Table> {
    match &table.get(key)?.node.value {
        TomlValue::Table(table) => Some(table),
        _ => None,
    }
}

/// The text with this value under these keys; `None` if it is written in a form that cannot be changed.
fn with_value(text: &str, keys: &[String], value: &Value) -> Option<String> {
    let (last, tables) = keys.split_last()?;
    let (user, _) = recovery::parse(text);
    let (mut table, mut head) = (Some(&user), None);
    for name in tables {
        head = table.and_then(|table| table.get(name)).map(|entry| entry.key_span.end);
        table = table.and_then(|table| inner(table, name));
    }
    let line = format!("{} = {value}", Key::new(last));
    if let Some(entry) = table.and_then(|table| table.get(last)) {
        let mut changed = text.to_owned();
        changed.replace_range(entry.node.span.clone(), &value.to_string());
        return Some(changed).filter(|changed| is_only_change(text, changed, keys, value));
    }
    // After the last value of the table itself, after its head, or in a table at the end.
    let places =
        [table.and_then(|table| end_of(text, table)), head.map(|at| end_of_line(text, at))];
    let inside = places.into_iter().flatten().map(|at| inserted(text, at, &line));
    let names: Vec<String> = tables.iter().map(|name| Key::new(name).to_string()).collect();
    let blank = if text.trim().is_empty() { "" } else { newline(text) };
    let added = format!("{blank}[{}]{}{line}", names.join("."), newline(text));
    let mut all = inside.chain([inserted(text, text.len(), &added)]);
    all.find(|changed| is_only_change(text, changed, keys, value))
}

/// The text with a line of its own at byte `at`, which begins a line or is the end.
fn inserted(text: &str, at: usize, line: &str) -> String {
    let (before, after) = text.split_at(at);
    let newline = newline(text);
    let end = if before.is_empty() || before.ends_with('\n') { "" } else { newline };
    format!("{before}{end}{line}{newline}{after}")
}

/// The byte behind the line that holds the byte `at`.
fn end_of_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

/// The byte behind the last line of a table, with the comment that goes on in lines below it; `None`
/// if no value stands in the table itself.
fn end_of(text: &str, table: &Table) -> Option<usize> {
    let is_header = |node: &Node| {
        matches!(node.value, TomlValue::Table(_)) && !text[node.span.clone()].starts_with('{')
    };
    let own = table.entries.iter().filter(|entry| !is_header(&entry.node));
    let mut at = own.map(|entry| entry.node.span.end).max()?;
    at = end_of_line(text, at);
    while let Some(line) = text[at..].split_inclusive('\n').next()
        && line.starts_with([' ', '\t'])
        && line.trim_start().starts_with('#')
    {
        at += line.len();
    }
    Some(at)
}

/// True if `changed` means what `before` means, but for this value.
fn is_only_change(before: &str, changed: &str, keys: &[String], value: &Value) -> bool {
    let (Ok(mut wanted), Ok(found)) =
        (before.parse::<toml::Table>(), changed.parse::<toml::Table>())
    else {
        return false;
    };
    let Ok(value) = format!("value = {value}").parse::<toml::Table>() else { return false };
    let Some((last, tables)) = keys.split_last() else { return false };
    let mut table = &mut wanted;
    for name in tables {
        let inner = table.entry(name.clone()).or_insert_with(|| toml::Table::new().into());
        let Some(inner) = inner.as_table_mut() else { return false };
        table = inner;
    }
    let Some(value) = value.get("value") else { return false };
    table.insert(last.clone(), value.clone());
    wanted == found
}

#[cfg(test)]
mod tests {
    use super::super::edit::tests::{file, text};
    use super::super::load::SHIPPED;
    use super::*;

    fn environment() -> Environment {
        Environment::of(|_| None)
    }

    #[test]
    fn a_value_is_changed_and_nothing_else() {
        for (before, name, value, after) in [
            ("", "ui.language", "ar", "[ui]\nlanguage = \"ar\"\n"),
            ("# mine", "reader.width", "90", "# mine\n\n[reader]\nwidth = 90\n"),
            (
                "[ui]\nlanguage = 'en'  # mine\n# end\n[reader]\n",
                "ui.language",
                "ar",
                "[ui]\nlanguage = \"ar\"  # mine\n# end\n[reader]\n",
            ),
            (
                "[ui]\r\nguide = true # a\r\n    # b\r\n\r\n[reader]\r\nwidth = 1_0_0",
                "ui.frame",
                "none",
                "[ui]\r\nguide = true # a\r\n    # b\r\nframe = \"none\"\r\n\r\n[reader]\r\nwidth = 1_0_0",
            ),
            ("ui = { guide = true }\n", "ui.guide", "false", "ui = { guide = false }\n"),
            ("ui.guide = true\n", "ui.guide", "false", "ui.guide = false\n"),
            (
                "[ui]\ncolumns = [\n  \"title\", # a\n]\n",
                "ui.columns",
                "[\"state\", \"title\"]",
                "[ui]\ncolumns = [\"state\", \"title\"]\n",
            ),
            (
                "[keys.list]\n# x\n",
                "keys.list.ctrl-n",
                "none",
                "[keys.list]\nctrl-n = \"none\"\n# x\n",
            ),
            (
                "[ui.player]\ncommand = [\"mpv\"]\n",
                "ui.guide",
                "false",
                "[ui.player]\ncommand = [\"mpv\"]\n\n[ui]\nguide = false\n",
            ),
            ("# mine", "ui.theme", "nord", "# mine\n\n[ui]\ntheme = \"nord\"\n"),
            (
                "[ui]\nrows = \"one\"\ntheme = 'mono' # why\n[keys]\n",
                "ui.theme",
                "nord",
                "[ui]\nrows = \"one\"\ntheme = \"nord\" # why\n[keys]\n",
            ),
            (
                "# a\r\n[ui] # the look\r\nrows = \"one\"\r\n",
                "ui.theme",
                "nord",
                "# a\r\n[ui] # the look\r\nrows = \"one\"\r\ntheme = \"nord\"\r\n",
            ),
            ("[ui]", "ui.theme", "nord", "[ui]\ntheme = \"nord\"\n"),
            ("ui = { theme = \"mono\" }\n", "ui.theme", "nord", "ui = { theme = \"nord\" }\n"),
            (
                "[keys.list]\n\"x\" = \"none\"\n",
                "keys.list.ctrl-n",
                "select-next",
                "[keys.list]\n\"x\" = \"none\"\nctrl-n = \"select-next\"\n",
            ),
        ] {
            let (_directory, path) = file(before);
            set(&path, name, value).expect(before);
            assert_eq!(text(&path), after);
        }
    }

    #[test]
    fn the_shipped_file_keeps_every_line_but_one() {
        let (_directory, path) = file(SHIPPED);
        for (name, value) in
            [("ui.theme", "mono"), ("fetch.max_redirects", "3"), ("reader.images", "off")]
        {
            let before = text(&path);
            set(&path, name, value).expect("changed");
            let after = text(&path);
            let lines = before.lines().zip(after.lines());
            assert_eq!(lines.filter(|(before, after)| before != after).count(), 1, "{name}");
            assert_eq!(before.lines().count(), after.lines().count());
            assert_eq!(
                setting(&path, &environment(), name)
                    .expect("known")
                    .text
                    .as_deref()
                    .unwrap_or(value),
                value
            );
        }
    }

    #[test]
    fn a_wrong_name_or_value_changes_nothing_and_is_explained() {
        let before = "[ui]\nlanguage = \"en\"\n";
        for (name, value, id) in [
            ("ui.langage", "ar", "config-set-unknown"),
            ("language", "ar", "config-set-unknown"),
            ("source.url", "https://a.org", "config-set-unknown"),
            ("keys.lst.x", "none", "config-set-unknown"),
            ("ui.language.x", "ar", "config-set-unknown"),
            ("ui.", "ar", "config-set-unknown"),
            ("ui.language", "arabic", "config-set-refused"),
            ("reader.width", "wide", "config-set-refused"),
            ("reader.width", "100000", "config-set-refused"),
            ("ui.theme", "nothing", "config-set-refused"),
            ("keys.list.x", "fly", "config-set-refused"),
        ] {
            let (_directory, path) = file(before);
            let error = set(&path, name, value).expect_err(name);
            assert!(error.phrase().id.starts_with(id), "{name}: {error:?}");
            assert_eq!(text(&path), before);
        }
        let Err(SettingError::Unknown { help, .. }) = set(Path::new("none"), "ui.langage", "ar")
        else {
            panic!("refused");
        };
        assert_eq!(help, Phrase::new("config-help-nearest").with("name", "ui.language"));
        let (_directory, path) = file("[ui\n");
        assert_eq!(
            set(&path, "ui.language", "ar").expect_err("broken").phrase().id,
            "config-edit-broken"
        );
    }

    #[test]
    fn a_form_that_cannot_be_changed_stays_as_it_is() {
        for before in ["ui = { rows = \"one\" }\n", "ui.rows = \"one\"\n"] {
            let (_directory, path) = file(before);
            let error = set(&path, "ui.theme", "nord").expect_err(before);
            assert_eq!(error.phrase().id, "config-set-form");
            assert_eq!(text(&path), before);
        }
    }

    #[test]
    fn the_default_comes_back_without_the_loss_of_a_comment() {
        let (_directory, path) = file("[ui]\nrows = \"one\" # why\n");
        let change = SettingChange::to_default("ui.rows");
        assert_eq!(change.make(&path).expect("changed"), "\"auto\"");
        assert_eq!(text(&path), "[ui]\nrows = \"auto\" # why\n");
        // One that the file does not set is not written.
        SettingChange::to_default("reader.width").make(&path).expect("nothing to do");
        assert_eq!(text(&path), "[ui]\nrows = \"auto\" # why\n");
        for name in ["ui.row", "keys.list.x"] {
            let error = SettingChange::to_default(name).make(&path).expect_err(name);
            assert_eq!(error.phrase().id, "config-set-unknown");
        }
    }

    #[test]
    fn old_mistakes_of_the_file_stay_and_stop_nothing() {
        let (_directory, path) = file("[ui]\nlangage = \"en\"\n");
        set(&path, "ui.language", "ar").expect("changed");
        assert_eq!(text(&path), "[ui]\nlangage = \"en\"\nlanguage = \"ar\"\n");
    }

    #[test]
    fn each_value_has_its_origin() {
        let (_directory, path) = file("# a\n[ui]\nlanguage = 'ar'\nframe = 'nowhere'\n");
        let at = |environment: &Environment, name| setting(&path, environment, name).expect(name);
        let plain = environment();
        assert_eq!(at(&plain, "ui.language").origin, Origin::File { line: 3 });
        assert_eq!(at(&plain, "ui.language").value, "\"ar\"");
        // What is refused does not hold.
        assert_eq!(at(&plain, "ui.frame").origin, Origin::Default);
        assert_eq!(at(&plain, "ui.frame").text.as_deref(), Some("lines"));
        assert_eq!(at(&plain, "rtl.mode").origin, Origin::Default);
        let other = Environment::of(|name| (name == RTL_MODE).then(|| "visual".to_owned()));
        assert_eq!(at(&other, "rtl.mode").origin, Origin::Variable(RTL_MODE));
        assert_eq!(at(&other, "rtl.mode").value, "\"visual\"");
        let all = settings(&path, &plain).expect("read");
        assert!(all.len() > 50 && all.iter().any(|one| one.name == "keys.layout"), "{}", all.len());
    }
}
