//! Removes sources from the user's file and leaves everything else as it was written.
//!
//! The cut takes the source's table, the comment right above it and the blank lines after it. The
//! result must read back as the same file without these sources; otherwise nothing is written.
use super::edit::{EditError, change, parsed};
use super::place::expand;
use super::tree::{Entry, Node, Table, TomlValue};
use crate::news::{Location, feed_url};
use std::ops::Range;
use std::path::Path;

/// Removes the sources that read from `locations`; returns their number.
///
/// # Errors
///
/// When the file cannot be read or written, is not TOML, or has sources in a form that cannot be
/// cut out.
pub fn remove_sources(path: &Path, locations: &[Location]) -> Result<usize, EditError> {
    change(path, |text| {
        let table = parsed(path, text)?;
        let form = || EditError::Form { path: path.to_owned() };
        let Some(entry) = table.get("source") else { return Ok((None, 0)) };
        let TomlValue::List(items) = &entry.node.value else { return Err(form()) };
        let directory = path.parent().unwrap_or(Path::new(""));
        let chosen: Vec<usize> = (0..items.len())
            .filter(|at| {
                let location = items.get(*at).and_then(|item| location(item, directory));
                location.is_some_and(|location| locations.contains(&location))
            })
            .collect();
        if chosen.is_empty() {
            return Ok((None, 0));
        }
        let starts = starts(&table);
        let mut changed = text.to_owned();
        // From the end, so that the places before it stay what they are.
        for at in chosen.iter().rev() {
            let Some(item) = items.get(*at) else { continue };
            changed.replace_range(cut(text, item, &starts), "");
        }
        match is_the_rest(&table, &chosen, &parsed(path, &changed)?) {
            true => Ok((Some(changed), chosen.len())),
            false => Err(form()),
        }
    })
}

/// The location that a `[[source]]` table reads from.
pub(super) fn location(item: &Node, directory: &Path) -> Option<Location> {
    let TomlValue::Table(table) = &item.value else { return None };
    if let Some(url) = table.text("url") {
        return Some(Location::Feed(feed_url(url).unwrap_or_else(|_| url.to_owned())));
    }
    let path = expand(table.text("path")?, directory, super::paths::home().as_deref());
    Some(Location::Path(path.to_str()?.to_owned()))
}

/// The offsets at which the tables of the file begin, in bytes.
pub(super) fn starts(table: &Table) -> Vec<usize> {
    let mut starts = Vec::new();
    for entry in &table.entries {
        match &entry.node.value {
            TomlValue::List(items) => starts.extend(items.iter().map(|item| item.span.start)),
            _ => starts.push(entry.key_span.start),
        }
    }
    starts.sort_unstable();
    starts
}

/// The bytes of a table's header, its keys, and the comment and blank lines that belong to them.
pub(super) fn cut(text: &str, item: &Node, starts: &[usize]) -> Range<usize> {
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line_end = |at: usize| text[at..].find('\n').map_or(text.len(), |len| at + len + 1);
    let mut start = line_start(item.span.start);
    // The comment above, if no blank line is between.
    while start > 0 {
        let above = line_start(start - 1);
        if !text[above..start].trim_start().starts_with('#') {
            break;
        }
        start = above;
    }
    let next = starts.iter().find(|next| **next > item.span.start);
    let next = next.map_or(text.len(), |next| line_start(*next));
    let mut end = line_end(end_of(item).saturating_sub(1).min(text.len()));
    // Blank lines behind it, up to what comes next.
    while end < next && text[end..line_end(end)].trim().is_empty() {
        end = line_end(end);
    }
    start..end.max(start)
}

/// The offset at which the last value inside a node ends; a table that is empty ends with its
/// header.
fn end_of(node: &Node) -> usize {
    match &node.value {
        TomlValue::Table(table) => {
            let ends = table.entries.iter().map(|Entry { node, .. }| end_of(node));
            ends.max().unwrap_or_default().max(node.span.end)
        }
        _ => node.span.end,
    }
}

/// True if `after` is `before` without the sources at `removed`.
fn is_the_rest(before: &Table, removed: &[usize], after: &Table) -> bool {
    let mut expected = before.clone();
    for entry in &mut expected.entries {
        if entry.key == "source"
            && let TomlValue::List(items) = &mut entry.node.value
        {
            for at in removed.iter().rev() {
                items.remove(*at);
            }
        }
    }
    expected.entries.retain(|entry| {
        entry.key != "source"
            || !matches!(&entry.node.value, TomlValue::List(items) if items.is_empty())
    });
    same_tables(&expected, after)
}

/// True if two tables hold the same values, wherever these stand in the file.
pub(super) fn same_tables(one: &Table, other: &Table) -> bool {
    one.entries.len() == other.entries.len()
        && one.entries.iter().all(|entry| {
            other.get(&entry.key).is_some_and(|twin| same(&entry.node.value, &twin.node.value))
        })
}

fn same(one: &TomlValue, other: &TomlValue) -> bool {
    match (one, other) {
        (TomlValue::Table(one), TomlValue::Table(other)) => same_tables(one, other),
        (TomlValue::List(one), TomlValue::List(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|(one, other)| same(&one.value, &other.value))
        }
        (TomlValue::Text(one), TomlValue::Text(other)) => one == other,
        (TomlValue::Integer(one), TomlValue::Integer(other)) => one == other,
        (TomlValue::Float(one), TomlValue::Float(other)) => one.to_bits() == other.to_bits(),
        (TomlValue::Boolean(one), TomlValue::Boolean(other)) => one == other,
        (TomlValue::Other(one), TomlValue::Other(other)) => one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn removed(before: &str, url: &str) -> Result<String, String> {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("config.toml");
        std::fs::write(&path, before).expect("a file");
        let count = remove_sources(&path, &[Location::Feed(url.to_owned())]);
        let text = std::fs::read_to_string(&path).expect("text");
        match count {
            Ok(0) => Err("none".to_owned()),
            Ok(_) => Ok(text),
            Err(error) => {
                assert_eq!(text, before);
                Err(error.phrase().id.into_owned())
            }
        }
    }

    #[test]
    fn only_the_source_goes() {
        let a = "[[source]]\nurl = \"https://a.org/\"\ntags = [\n  \"x\", # why\n]\n";
        let b = "# about b\n[[source]]\nname = \"B\"\nurl = \"https://b.org/\"\n";
        let headers = "[source.headers]\nX = '''\n[[source]]\n\n# no comment'''\n";
        let end = "# about the filter\n[[filter]]\nname = 'f'\nquery = 'x'\n\n# the end\n";
        for (before, url, after) in [
            (format!("[ui]\n\n{a}\n{b}\n{end}"), "https://a.org/", format!("[ui]\n\n{b}\n{end}")),
            (format!("[ui]\n\n{a}\n{b}\n{end}"), "https://b.org/", format!("[ui]\n\n{a}\n{end}")),
            (format!("{a}{headers}\n{b}"), "https://a.org/", b.to_owned()),
            (format!("{b}\n{a}{headers}{end}"), "https://a.org/", format!("{b}\n{end}")),
            (format!("# mine\n\n{a}"), "https://a.org/", "# mine\n\n".to_owned()),
            (
                format!("{a}# of a\n\n# of b\n\n{b}"),
                "https://a.org/",
                format!("# of a\n\n# of b\n\n{b}"),
            ),
            (format!("{a}{b}").replace('\n', "\r\n"), "https://a.org/", b.replace('\n', "\r\n")),
            (a.trim_end().to_owned(), "https://a.org/", String::new()),
        ] {
            assert_eq!(removed(&before, url), Ok(after), "{before}");
        }
    }

    #[test]
    fn what_cannot_be_cut_is_left() {
        for (before, id) in [
            ("[[source]]\nurl = \"https://b.org/\"\n", "none"),
            ("", "none"),
            ("source = [{ url = \"https://a.org/\" }]\n[ui]\n", "config-edit-form"),
            ("[ui\n[[source]]\nurl = \"https://a.org/\"\n", "config-edit-broken"),
            ("[source]\nurl = \"https://a.org/\"\n", "config-edit-form"),
        ] {
            let found = removed(before, "https://a.org/");
            // The inline form reads back without its source, too.
            assert!(found == Err(id.to_owned()) || found == Ok("[ui]\n".to_owned()), "{found:?}");
        }
    }
}
