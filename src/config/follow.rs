//! Replaces the old address of a feed that moved, and changes nothing else.
use super::edit::{EditError, change, parsed};
use super::remove::{location, same_tables};
use super::tree::{Entry, Node, Table, TomlValue};
use crate::news::Location;
use std::path::Path;

/// Changes the address of the feed at `from` to `to`; returns `false` if no source reads from
/// `from`.
///
/// # Errors
///
/// When the file cannot be read or written, is not TOML, or has the address in a form that cannot
/// be replaced.
pub fn follow_source(path: &Path, from: &str, to: &str) -> Result<bool, EditError> {
    change(path, |text| {
        let form = || EditError::Form { path: path.to_owned() };
        let mut expected = parsed(path, text)?;
        let is_list = |entry: &Entry| matches!(entry.node.value, TomlValue::List(_));
        if !expected.get("source").is_none_or(is_list) {
            return Err(form());
        }
        let Some(url) = address(&mut expected, path, from) else { return Ok((None, false)) };
        let mut changed = text.to_owned();
        if changed.get(url.span.clone()).is_none() {
            return Err(form());
        }
        changed.replace_range(url.span.clone(), &toml_edit::Value::from(to).to_string());
        url.value = TomlValue::Text(to.to_owned());
        match same_tables(&expected, &parsed(path, &changed)?) {
            true => Ok((Some(changed), true)),
            false => Err(form()),
        }
    })
}

/// The value of `url` in the source that reads from the feed at `from`.
fn address<'a>(table: &'a mut Table, path: &Path, from: &str) -> Option<&'a mut Node> {
    let directory = path.parent().unwrap_or(Path::new(""));
    let wanted = Location::Feed(from.to_owned());
    let entry = table.entries.iter_mut().find(|entry| entry.key == "source")?;
    let TomlValue::List(items) = &mut entry.node.value else { return None };
    let item = items.iter_mut().find(|item| location(item, directory).as_ref() == Some(&wanted))?;
    let TomlValue::Table(source) = &mut item.value else { return None };
    source.entries.iter_mut().find(|entry| entry.key == "url").map(|entry| &mut entry.node)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_address_changes() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("config.toml");
        let before = "# mine\n[[source]]\nurl = 'https://a.org'  # why\ntags = [\"x\"]\n\n\
                      [[source]]\nurl = \"https://b.org/\"\n";
        std::fs::write(&path, before).expect("a file");
        assert!(
            follow_source(&path, "https://a.org/", "https://new.org/\"feed").expect("followed")
        );
        let text = std::fs::read_to_string(&path).expect("text");
        assert_eq!(text, before.replace("'https://a.org'", "'https://new.org/\"feed'"));
        assert!(!follow_source(&path, "https://a.org/", "https://c.org/").expect("no such feed"));
        assert_eq!(std::fs::read_to_string(&path).expect("text"), text);
    }
}
