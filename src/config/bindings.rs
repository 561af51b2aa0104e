//! `keys.toml` and `[keys]`: key bindings over the shipped ones.
use super::problem::suggestion;
use super::reading::File;
use super::recovery;
use super::tree::{Entry, Table};
use crate::command::{COMMANDS, Command};
use crate::keys::{
    Key, KeyContext, Keymap, LayoutError, LayoutSetting, parse_sequence, write_sequence,
};
use crate::locale::Phrase;
use std::path::Path;

const SHIPPED: &str = include_str!("../../config/keys.toml");

/// The value that removes a binding.
const NOTHING: &str = "none";

/// The values that a binding takes.
pub(super) fn values() -> impl Iterator<Item = &'static str> {
    COMMANDS.iter().map(|(_, name, _)| *name).chain([NOTHING])
}

/// The shipped key bindings.
pub fn shipped_keymap() -> Keymap {
    let mut keymap = Keymap::default();
    let mut file = File::new(Path::new("keys.toml"), SHIPPED);
    let (table, _) = recovery::parse(SHIPPED);
    for entry in table.entries {
        if let Some(context) = KeyContext::from_name(&entry.key) {
            bind_all(&mut file, &mut keymap, context, entry);
        }
    }
    keymap
}

/// Reads `[keys]`: the layout, and the bindings of each pane over those of `keymap`.
pub(super) fn keys(
    file: &mut File<'_>,
    keymap: &mut Keymap,
    defaults: &Table,
    user: Table,
) -> LayoutSetting {
    let mut setting = LayoutSetting::Auto;
    let shipped = defaults.entries.iter().filter(|entry| entry.key == "layout").cloned();
    for entry in shipped.chain(user.entries) {
        if entry.key == "layout" {
            setting = layout(file, &entry).unwrap_or(setting);
        } else if let Some(context) = KeyContext::from_name(&entry.key) {
            bind_all(file, keymap, context, entry);
        } else {
            let mut valid = vec!["layout".to_owned()];
            valid.extend(KeyContext::ALL.iter().map(|context| context.name().to_owned()));
            let message = Phrase::new("config-unknown-key")
                .with("key", entry.key.as_str())
                .with("table", "keys");
            file.problem(entry.key_span, message, suggestion(&entry.key, &valid));
        }
    }
    setting
}

fn layout(file: &mut File<'_>, entry: &Entry) -> Option<LayoutSetting> {
    let text = file.text(entry)?;
    let span = entry.node.span.clone();
    match text.parse() {
        Ok(setting) => Some(setting),
        Err(LayoutError::Unknown(name)) => {
            let valid: Vec<String> = LayoutSetting::names().map(str::to_owned).collect();
            let message = Phrase::new("config-bad-value").with("key", "layout").with("value", name);
            file.problem(span, message, suggestion(&text, &valid));
            None
        }
        Err(LayoutError::Uneven { from, to }) => {
            let message = Phrase::new("config-uneven-layout").with("from", from).with("to", to);
            file.problem(span, message, Phrase::new("config-help-uneven-layout"));
            None
        }
    }
}

fn bind_all(file: &mut File<'_>, keymap: &mut Keymap, context: KeyContext, entry: Entry) {
    let Some(table) = file.table(entry) else { return };
    let mut bound: Vec<Vec<Key>> = Vec::new();
    for entry in table.entries {
        let Some((keys, command)) = binding(file, &entry) else { continue };
        match bound.iter().find(|other| clash(other, &keys)) {
            // Two spellings of one sequence, or one the beginning of the other: TOML sees two keys.
            Some(other) => {
                let message = Phrase::new("config-key-clash")
                    .with("keys", write_sequence(&keys))
                    .with("other", write_sequence(other))
                    .with("table", context.name());
                file.problem(entry.key_span, message, Phrase::new("config-help-key-clash"));
            }
            None => {
                keymap.bind(context, &keys, command);
                bound.push(keys);
            }
        }
    }
}

fn clash(a: &[Key], b: &[Key]) -> bool {
    a.starts_with(b) || b.starts_with(a)
}

fn binding(file: &mut File<'_>, entry: &Entry) -> Option<(Vec<Key>, Option<Command>)> {
    let Ok(keys) = parse_sequence(&entry.key) else {
        let message = Phrase::new("config-bad-key").with("key", entry.key.as_str());
        file.problem(entry.key_span.clone(), message, Phrase::new("config-help-bad-key"));
        return None;
    };
    let name = file.text(entry)?;
    if name == NOTHING {
        return Some((keys, None));
    }
    let Some(command) = Command::from_name(&name) else {
        let valid: Vec<String> = COMMANDS.iter().map(|(_, name, _)| (*name).to_owned()).collect();
        let message = Phrase::new("config-unknown-command").with("command", name.as_str());
        file.problem(entry.node.span.clone(), message, suggestion(&name, &valid));
        return None;
    };
    Some((keys, Some(command)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{KeyCode, Lookup};

    #[test]
    fn the_shipped_file_has_no_problem() {
        let (table, errors) = recovery::parse(SHIPPED);
        assert!(errors.is_empty(), "{errors:?}");
        let mut file = File::new(Path::new("keys.toml"), SHIPPED);
        let mut keymap = Keymap::default();
        for entry in table.entries {
            let context = KeyContext::from_name(&entry.key).expect("a context");
            bind_all(&mut file, &mut keymap, context, entry);
        }
        assert_eq!(file.problems, []);
    }

    #[test]
    fn every_command_is_bound() {
        let keymap = shipped_keymap();
        for (command, name, _) in COMMANDS {
            let bound = KeyContext::ALL
                .iter()
                .any(|context| !keymap.keys_for(*context, *command).is_empty());
            assert!(bound, "{name} has no key");
        }
    }

    #[test]
    fn every_command_can_be_typed_with_an_arabic_keyboard() {
        // With Arabic 101 these arrive as ASCII punctuation and cannot be told from it.
        let lost = |key: &Key| {
            matches!(key.code, KeyCode::Char('C' | 'D' | 'F' | 'L' | 'M' | 'U' | 'V' | 'Z'))
        };
        let keymap = shipped_keymap();
        for (command, name, _) in COMMANDS {
            let typeable = KeyContext::ALL.iter().any(|context| {
                let sequences = keymap.keys_for(*context, *command);
                sequences.iter().any(|keys| !keys.iter().any(lost))
            });
            assert!(typeable, "{name}");
        }
    }

    #[test]
    fn saved_filters_have_the_digits_to_themselves() {
        let keymap = shipped_keymap();
        for context in KeyContext::ALL {
            for digit in '0'..='9' {
                // In the filter pane 0 resets a row.
                if (context, digit) != (KeyContext::Filter, '0') {
                    assert_eq!(keymap.lookup(context, &[Key::char(digit)]), Lookup::Unbound);
                }
            }
        }
    }
}
