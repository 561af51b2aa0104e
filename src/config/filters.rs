//! Changes saved filters in the user's file, and leaves everything else as it was written.
//!
//! A change touches only the bytes that it is about: a value, a line, a table with the comment above
//! it. The result must read back as the file with this change, and with no mistake that was not there
//! before; otherwise nothing is written.
use super::edit::{EditError, append, change, newline, parsed};
use super::load::{Surroundings, load};
use super::paths;
use super::problem::Problem;
use super::remove::{cut, same_tables, starts};
use super::tree::{Entry, Node, Table, TomlValue};
use crate::keys::Key;
use crate::keys::write_sequence;
use crate::locale::Phrase;
use crate::query::{uses_saved, with_renamed};
use std::ops::Range;
use std::path::Path;

/// A change of the saved filters. Queries are as they are typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterChange {
    /// A new one, behind the others.
    Add {
        name: String,
        query: String,
    },
    Query {
        name: String,
        query: String,
    },
    /// Another name, also where queries use it.
    Rename {
        name: String,
        new: String,
    },
    /// The key that applies it; `None` for the one that its place gives it.
    Key {
        name: String,
        key: Option<Key>,
    },
    /// One place up, or down.
    Move {
        name: String,
        up: bool,
    },
    Remove {
        name: String,
    },
}

impl FilterChange {
    /// The name of the filter before the change.
    pub fn name(&self) -> &str {
        match self {
            Self::Add { name, .. }
            | Self::Query { name, .. }
            | Self::Rename { name, .. }
            | Self::Key { name, .. }
            | Self::Move { name, .. }
            | Self::Remove { name } => name,
        }
    }

    /// The sentence that says that it is done.
    pub fn phrase(&self) -> Phrase {
        let id = match self {
            Self::Add { .. } => "filter-added",
            Self::Query { .. } => "filter-changed",
            Self::Rename { .. } => "filter-renamed",
            Self::Key { key: Some(_), .. } => "filter-key-set",
            Self::Key { key: None, .. } => "filter-key-unset",
            Self::Move { .. } => "filter-moved",
            Self::Remove { .. } => "filter-removed",
        };
        let phrase = Phrase::new(id).with("name", self.name());
        match self {
            Self::Rename { new, .. } => phrase.with("new", new.as_str()),
            Self::Key { key: Some(key), .. } => phrase.with("key", write_sequence(&[*key])),
            _ => phrase,
        }
    }
}

/// The reason why saved filters were not changed.
#[derive(Debug, thiserror::Error)]
pub enum FilterError {
    #[error(transparent)]
    Edit(#[from] EditError),
    /// The file would have a mistake.
    #[error("{}", .0.id)]
    Mistake(Phrase),
    /// A query uses the filter that is to be removed.
    #[error("“{by}” uses “{name}”")]
    Used { name: String, by: String },
    /// The file has no such filter.
    #[error("no saved filter “{0}”")]
    Gone(String),
    /// There is no place above or below it.
    #[error("“{0}” is at the end")]
    AtEnd(String),
}

impl FilterError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Edit(error) => error.phrase(),
            Self::Mistake(phrase) => Phrase::new("filter-refused").with("reason", phrase.clone()),
            Self::Used { name, by } => {
                Phrase::new("filter-used").with("name", name.as_str()).with("by", by.as_str())
            }
            Self::Gone(name) => Phrase::new("filter-gone").with("name", name.as_str()),
            Self::AtEnd(name) => Phrase::new("filter-at-end").with("name", name.as_str()),
        }
    }
}

/// Makes a change of the saved filters in the configuration at `path`.
///
/// # Errors
///
/// When the file cannot be read or written, is not TOML, has filters in a form that cannot be
/// changed, or would have a mistake that it does not have now.
pub fn change_filters(path: &Path, wanted: &FilterChange) -> Result<(), FilterError> {
    change(path, |text| match changed(path, text, wanted) {
        Ok(changed) => Ok((Some(changed), Ok(()))),
        Err(FilterError::Edit(error)) => Err(error),
        Err(error) => Ok((None, Err(error))),
    })?
}

fn changed(path: &Path, text: &str, wanted: &FilterChange) -> Result<String, FilterError> {
    let table = parsed(path, text)?;
    let form = || EditError::Form { path: path.to_owned() };
    let items: &[Node] = match table.get("filter").map(|entry| &entry.node.value) {
        None => &[],
        Some(TomlValue::List(items)) => items,
        Some(_) => return Err(form().into()),
    };
    let at = || {
        let is_it = |item: &Node| field(item, "name").map(str::trim) == Some(wanted.name());
        items.iter().position(is_it).ok_or_else(|| FilterError::Gone(wanted.name().to_owned()))
    };
    let node = |at: usize| items.get(at).ok_or_else(form);
    let new = match wanted {
        FilterChange::Add { name, query } => {
            let mut new = toml_edit::Table::new();
            new["name"] = toml_edit::value(name);
            new["query"] = toml_edit::value(query);
            append(path, text, "filter", vec![new])?.ok_or_else(form)?
        }
        FilterChange::Query { query, .. } => {
            let place = entry(node(at()?)?, "query").ok_or_else(form)?.node.span.clone();
            replaced(text, vec![(place, literal(query))])
        }
        FilterChange::Rename { name, new } => {
            let place = entry(node(at()?)?, "name").ok_or_else(form)?.node.span.clone();
            let mut edits = vec![(place, literal(new))];
            for (query, place) in queries(&table) {
                edits.extend(with_renamed(query, name, new).map(|query| (place, literal(&query))));
            }
            replaced(text, edits)
        }
        FilterChange::Key { key, .. } => with_key(text, node(at()?)?, *key).ok_or_else(form)?,
        FilterChange::Move { name, up } => {
            let at = at()?;
            let other = if *up { at.checked_sub(1) } else { Some(at + 1) };
            let other = other.filter(|other| *other < items.len());
            let other = other.ok_or_else(|| FilterError::AtEnd(name.clone()))?;
            let starts = starts(&table);
            let block = |at| node(at).map(|item| block(text, cut(text, item, &starts)));
            let (first, second) = (block(at.min(other))?, block(at.max(other))?);
            let mut moved = vec![(first.clone(), ended(text, &second)), (second, String::new())];
            if let [_, (place, with)] = moved.as_mut_slice() {
                *with = ended(text, &first);
                if place.end == text.len() && !text.ends_with('\n') {
                    with.truncate(with.trim_end().len());
                }
            }
            replaced(text, moved)
        }
        FilterChange::Remove { name } => {
            let at = at()?;
            let item = node(at)?;
            let own = entry(item, "query").map(|entry| entry.node.span.clone());
            let user = queries(&table)
                .into_iter()
                .find(|(query, place)| Some(place) != own.as_ref() && uses_saved(query, name));
            if let Some((by, _)) = user {
                return Err(FilterError::Used { name: name.clone(), by: by.to_owned() });
            }
            let place = cut(text, item, &starts(&table));
            replaced(text, vec![(place, String::new())])
        }
    };
    check(path, (text, &table), &new, wanted)?;
    Ok(new)
}

/// Checks that the new text reads as the old one with the change, and has no new mistake.
fn check(
    path: &Path,
    (text, table): (&str, &Table),
    new: &str,
    wanted: &FilterChange,
) -> Result<(), FilterError> {
    let after = parsed(path, new)?;
    let mut expected = written(table);
    let at = expected.iter().position(|filter| filter.name.as_deref() == Some(wanted.name()));
    match (wanted, at) {
        (FilterChange::Add { name, query }, _) => expected.push(Written {
            name: Some(name.trim().to_owned()),
            key: None,
            query: Some(query.clone()),
        }),
        (FilterChange::Move { up, .. }, Some(at)) => {
            expected.swap(at, if *up { at.saturating_sub(1) } else { at + 1 });
        }
        (FilterChange::Remove { .. }, Some(at)) => drop(expected.remove(at)),
        (FilterChange::Rename { name, new }, Some(at)) => {
            expected[at].name = Some(new.trim().to_owned());
            for query in expected.iter_mut().filter_map(|filter| filter.query.as_mut()) {
                if let Some(renamed) = with_renamed(query, name, new) {
                    *query = renamed;
                }
            }
        }
        (FilterChange::Query { query, .. }, Some(at)) => expected[at].query = Some(query.clone()),
        (FilterChange::Key { key, .. }, Some(at)) => {
            expected[at].key = key.map(|key| write_sequence(&[key]));
        }
        (_, None) => {}
    }
    let rest = |table: &Table| {
        let mut rest = table.clone();
        // A new name stands in rules, too.
        rest.entries.retain(|entry| !matches!(entry.key.as_str(), "filter" | "rule"));
        rest
    };
    if written(&after) != expected || !same_tables(&rest(table), &rest(&after)) {
        return Err(EditError::Form { path: path.to_owned() }.into());
    }
    let home = paths::home();
    let surroundings = Surroundings { home: home.as_deref(), no_color: false };
    let problems = |text: &str| load(text, path, surroundings).problems;
    match new_problem(&problems(text), problems(new)) {
        Some(problem) => Err(FilterError::Mistake(problem.message)),
        None => Ok(()),
    }
}

/// A mistake of `after` that is told more often than in `before`.
fn new_problem(before: &[Problem], after: Vec<Problem>) -> Option<Problem> {
    let count = |problems: &[Problem], message: &Phrase| {
        problems.iter().filter(|problem| problem.message == *message).count()
    };
    let is_new =
        |problem: &Problem| count(&after, &problem.message) > count(before, &problem.message);
    let at = after.iter().position(is_new)?;
    after.into_iter().nth(at)
}

/// A filter as it stands in the file.
#[derive(Debug, PartialEq, Eq)]
struct Written {
    name: Option<String>,
    key: Option<String>,
    query: Option<String>,
}

fn written(table: &Table) -> Vec<Written> {
    let Some(TomlValue::List(items)) = table.get("filter").map(|entry| &entry.node.value) else {
        return Vec::new();
    };
    let text = |item: &Node, key: &str| field(item, key).map(str::to_owned);
    let filter = |item: &Node| Written {
        name: text(item, "name").map(|name| name.trim().to_owned()),
        key: text(item, "key"),
        query: text(item, "query"),
    };
    items.iter().map(filter).collect()
}

fn entry<'a>(item: &'a Node, key: &str) -> Option<&'a Entry> {
    match &item.value {
        TomlValue::Table(table) => table.get(key),
        _ => None,
    }
}

fn field<'a>(item: &'a Node, key: &str) -> Option<&'a str> {
    match &entry(item, key)?.node.value {
        TomlValue::Text(text) => Some(text),
        _ => None,
    }
}

/// Every query of filters and rules, and its place in the file.
fn queries(table: &Table) -> Vec<(&str, Range<usize>)> {
    let mut queries = Vec::new();
    for (name, key) in [("filter", "query"), ("rule", "when")] {
        if let Some(TomlValue::List(items)) = table.get(name).map(|entry| &entry.node.value) {
            queries.extend(
                items.iter().filter_map(|item| {
                    Some((field(item, key)?, entry(item, key)?.node.span.clone()))
                }),
            );
        }
    }
    queries
}

/// The text with other texts in these places, none of which touches another.
fn replaced(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(place, _)| place.start);
    let mut changed = text.to_owned();
    for (place, with) in edits.into_iter().rev() {
        if text.get(place.clone()).is_some() {
            changed.replace_range(place, &with);
        }
    }
    changed
}

/// A string of TOML.
fn literal(text: &str) -> String {
    toml_edit::Value::from(text).to_string().trim().to_owned()
}

/// The text with this key in the table of a filter.
fn with_key(text: &str, item: &Node, key: Option<Key>) -> Option<String> {
    let line_end = |at: usize| text[at..].find('\n').map_or(text.len(), |len| at + len + 1);
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let written = key.map(|key| literal(&write_sequence(&[key])));
    match (entry(item, "key"), written) {
        (Some(entry), Some(written)) => {
            Some(replaced(text, vec![(entry.node.span.clone(), written)]))
        }
        (Some(entry), None) => {
            let line = line_start(entry.key_span.start)..line_end(entry.node.span.end);
            Some(replaced(text, vec![(line, String::new())]))
        }
        (None, Some(written)) => {
            let end = line_end(entry(item, "name")?.node.span.end);
            let newline = newline(text);
            let is_open = !text[..end].ends_with('\n');
            let line = match is_open {
                true => format!("{newline}key = {written}"),
                false => format!("key = {written}{newline}"),
            };
            Some(replaced(text, vec![(end..end, line)]))
        }
        (None, None) => Some(text.to_owned()),
    }
}

/// The bytes of a table without the blank lines behind it.
fn block(text: &str, place: Range<usize>) -> Range<usize> {
    let written = text[place.clone()].trim_end();
    let end = place.start + written.len();
    let rest = &text[end..place.end];
    let line = rest.find('\n').map_or(rest.len(), |len| len + 1);
    place.start..end + line
}

/// A block of the text, ended by a line feed.
fn ended(text: &str, place: &Range<usize>) -> String {
    let block = &text[place.clone()];
    match (block.ends_with('\n'), text.contains("\r\n")) {
        (true, _) => block.to_owned(),
        (false, true) => format!("{block}\r\n"),
        (false, false) => format!("{block}\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::edit::tests::{file, text};
    use super::*;
    use crate::config::load_file;

    const FILE: &str = "# mine\n[ui]\ntheme = \"mono\" # why\n\n# about A\n[[filter]]\nname = \"A\" # a\n\
        query = 'is:unread   #سوريا' # q\n\n[[filter]]\nquery = \"saved:A  x\"\nname = \"ب ج\"\nkey = \"f9\"\n\n\
        # about the rule\n[[rule]]\nwhen = \"saved:A\"\nstar = true\n# end\n";

    fn done(before: &str, change: &FilterChange) -> Result<String, Phrase> {
        let (_directory, path) = file(before);
        let changed = change_filters(&path, change);
        let after = text(&path);
        match changed {
            Ok(()) => {
                assert_eq!(load_file(&path).problems, [], "{after}");
                Ok(after)
            }
            Err(error) => {
                assert_eq!(after, before);
                Err(error.phrase())
            }
        }
    }

    fn named(name: &str) -> String {
        name.to_owned()
    }

    #[test]
    fn a_change_touches_only_its_own_bytes() {
        let key = |text: &str| text.parse::<Key>().ok();
        for (change, from, to) in [
            (
                FilterChange::Query { name: named("A"), query: named("\"x\" or وسم:ي") },
                "'is:unread   #سوريا'",
                "'\"x\" or وسم:ي'",
            ),
            (FilterChange::Key { name: named("ب ج"), key: key("f7") }, "\"f9\"", "\"f7\""),
            (FilterChange::Key { name: named("ب ج"), key: None }, "key = \"f9\"\n", ""),
            (
                FilterChange::Key { name: named("A"), key: key("7") },
                "name = \"A\" # a\n",
                "name = \"A\" # a\nkey = \"7\"\n",
            ),
            (
                FilterChange::Remove { name: named("ب ج") },
                "[[filter]]\nquery = \"saved:A  x\"\nname = \"ب ج\"\nkey = \"f9\"\n\n",
                "",
            ),
        ] {
            assert_eq!(done(FILE, &change), Ok(FILE.replacen(from, to, 1)), "{change:?}");
        }
        let add = FilterChange::Add { name: named("new"), query: named("saved:A or «a b»") };
        let added = "\n[[filter]]\nname = \"new\"\nquery = \"saved:A or «a b»\"\n";
        assert_eq!(done(FILE, &add), Ok(format!("{FILE}{added}")));
        assert_eq!(
            done("", &add).map_err(|error| error.id.into_owned()),
            Err("filter-refused".into())
        );
    }

    #[test]
    fn a_new_name_stands_wherever_the_old_one_was_used() {
        let rename = FilterChange::Rename { name: named("A"), new: named("دمشق كلها") };
        let expected = FILE
            .replace("name = \"A\"", "name = \"دمشق كلها\"")
            .replace("\"saved:A  x\"", "'saved:\"دمشق كلها\"  x'")
            .replace("\"saved:A\"", "'saved:\"دمشق كلها\"'");
        assert_eq!(done(FILE, &rename), Ok(expected));
    }

    #[test]
    fn two_tables_change_places_with_their_comments() {
        let down = FilterChange::Move { name: named("A"), up: false };
        let a = "# about A\n[[filter]]\nname = \"A\" # a\nquery = 'is:unread   #سوريا' # q\n";
        let b = "[[filter]]\nquery = \"saved:A  x\"\nname = \"ب ج\"\nkey = \"f9\"\n";
        let moved = FILE.replace(&format!("{a}\n{b}"), &format!("{b}\n{a}"));
        assert_eq!(done(FILE, &down), Ok(moved.clone()));
        let up = FilterChange::Move { name: named("A"), up: true };
        assert_eq!(done(&moved, &up), Ok(FILE.to_owned()));
        // At the end of a file that has no line feed, and with those of another system.
        let short = format!("{a}\n{}", b.trim_end());
        assert_eq!(done(&short, &down), Ok(format!("{b}\n{}", a.trim_end())));
        let crlf = format!("{a}\n{b}").replace('\n', "\r\n");
        assert_eq!(done(&crlf, &down), Ok(format!("{b}\n{a}").replace('\n', "\r\n")));
    }

    #[test]
    fn a_change_that_would_be_a_mistake_is_refused_in_a_sentence() {
        let refused = |change: FilterChange| {
            let error = done(FILE, &change).expect_err("refused");
            format!("{} {error:?}", error.id)
        };
        for (change, words) in [
            (FilterChange::Remove { name: named("A") }, "filter-used"),
            (FilterChange::Remove { name: named("x") }, "filter-gone"),
            (FilterChange::Move { name: named("A"), up: true }, "filter-at-end"),
            (
                FilterChange::Query { name: named("A"), query: named("saved:\"ب ج\"") },
                "query-saved-circle",
            ),
            (FilterChange::Query { name: named("A"), query: named("is:x") }, "query-state"),
            (FilterChange::Query { name: named("A"), query: named("saved:Z") }, "query-saved"),
            (FilterChange::Add { name: named("A"), query: named("x") }, "config-duplicate-filter"),
            (FilterChange::Add { name: named(" "), query: named("x") }, "config-empty-text"),
            (
                FilterChange::Rename { name: named("A"), new: named("ب ج") },
                "config-duplicate-filter",
            ),
            (
                FilterChange::Key { name: named("A"), key: "j".parse().ok() },
                "config-filter-key-taken",
            ),
            (
                FilterChange::Key { name: named("A"), key: "f9".parse().ok() },
                "config-duplicate-filter-key",
            ),
        ] {
            let found = refused(change.clone());
            assert!(found.contains(words), "{change:?}: {found}");
        }
        let inline = "filter = [{ name = \"A\", query = \"x\" }]\n";
        let key = FilterChange::Key { name: named("A"), key: "7".parse().ok() };
        assert_eq!(done(inline, &key).expect_err("refused").id, "config-edit-form");
    }
}
