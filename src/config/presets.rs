//! The shipped key bindings: `keys.toml`, and the presets in `keys/`, which are bindings over it.
use super::binding::{Binding, bind_all, read};
use super::reading::File;
use super::recovery;
use crate::keys::{CountKeys, KeyContext, Keymap};
use std::path::Path;

/// The file whose bindings are under those of every preset.
pub(super) static BASE: Preset =
    Preset { name: "default", file: "keys.toml", text: include_str!("../../config/keys.toml") };

/// The presets that are bindings over those of [`BASE`].
static PRESETS: [Preset; 4] = [
    Preset {
        name: "newsboat",
        file: "keys/newsboat.toml",
        text: include_str!("../../config/keys/newsboat.toml"),
    },
    Preset { name: "vim", file: "keys/vim.toml", text: include_str!("../../config/keys/vim.toml") },
    Preset {
        name: "eilmeldung",
        file: "keys/eilmeldung.toml",
        text: include_str!("../../config/keys/eilmeldung.toml"),
    },
    Preset {
        name: "emacs",
        file: "keys/emacs.toml",
        text: include_str!("../../config/keys/emacs.toml"),
    },
];

/// A shipped set of bindings.
#[derive(Clone, Copy)]
pub(super) struct Preset {
    pub(super) name: &'static str,
    file: &'static str,
    text: &'static str,
}

/// The bindings of a shipped file.
pub(super) struct ShippedFile {
    pub(super) name: &'static str,
    pub(super) text: &'static str,
    pub(super) bindings: Vec<Binding>,
}

/// The shipped key bindings of the preset `default`.
pub fn shipped_keymap() -> Keymap {
    shipped(&BASE).0
}

/// The names of the presets.
pub fn presets() -> impl Iterator<Item = &'static str> {
    std::iter::once(BASE.name).chain(PRESETS.iter().map(|preset| preset.name))
}

/// The key bindings of a preset; `None` if none has this name.
pub fn preset_keymap(name: &str) -> Option<Keymap> {
    find(name).map(|preset| shipped(preset).0)
}

/// The preset called `name`.
pub(super) fn find(name: &str) -> Option<&'static Preset> {
    [&BASE].into_iter().chain(&PRESETS).find(|preset| preset.name == name)
}

/// The bindings under those of the user, and the files that they come from.
pub(super) fn shipped(preset: &Preset) -> (Keymap, Vec<ShippedFile>) {
    let mut keymap = Keymap::default();
    let mut files = Vec::new();
    let own = Some(preset).filter(|preset| preset.name != BASE.name);
    for preset in [&BASE].into_iter().chain(own) {
        let mut file = File::new(Path::new(preset.file), preset.text);
        let (table, _) = recovery::parse(preset.text);
        let mut bindings = Vec::new();
        for entry in table.entries {
            if entry.key == "counts" {
                let counts = file.text(&entry).and_then(|name| CountKeys::from_name(&name));
                keymap.set_counts(counts.unwrap_or_default());
            } else if let Some(context) = KeyContext::from_name(&entry.key) {
                bindings.extend(read(&mut file, context, entry));
            }
        }
        bind_all(&mut keymap, &bindings);
        files.push(ShippedFile { name: preset.file, text: preset.text, bindings });
    }
    (keymap, files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::COMMANDS;
    use crate::keys::{Key, KeyCode, Lookup, write_sequence};

    fn keymaps() -> impl Iterator<Item = (&'static str, Keymap)> {
        presets().map(|name| (name, preset_keymap(name).expect("a preset")))
    }

    #[test]
    fn the_shipped_files_have_no_problem() {
        for preset in [&BASE].into_iter().chain(&PRESETS) {
            let (table, errors) = recovery::parse(preset.text);
            assert!(errors.is_empty(), "{errors:?}");
            let mut file = File::new(Path::new(preset.file), preset.text);
            for entry in table.entries {
                if entry.key == "counts" {
                    assert!(file.text(&entry).is_some_and(|n| CountKeys::from_name(&n).is_some()));
                    continue;
                }
                let context = KeyContext::from_name(&entry.key).expect("a context");
                read(&mut file, context, entry);
            }
            assert_eq!(file.problems, [], "{}", preset.name);
        }
    }

    #[test]
    fn every_binding_of_a_preset_holds() {
        for preset in &PRESETS {
            let (keymap, files) = shipped(preset);
            let [_, own] = files.as_slice() else { panic!("{}", preset.name) };
            for Binding { context, keys, action, .. } in &own.bindings {
                let expected = action.as_ref().map_or(Lookup::Unbound, Lookup::from);
                let found = keymap.lookup(*context, keys);
                assert_eq!(found, expected, "{} {context:?} {}", preset.name, write_sequence(keys));
            }
        }
    }

    #[test]
    fn every_command_is_bound_in_every_preset() {
        for (preset, keymap) in keymaps() {
            for (command, name, _) in COMMANDS {
                let bound = KeyContext::ALL
                    .iter()
                    .any(|context| !keymap.keys_for(*context, *command).is_empty());
                assert!(bound, "{preset}: {name} has no key");
            }
        }
    }

    #[test]
    fn what_the_panes_can_do_by_default_they_can_do_with_every_preset() {
        let panes = [KeyContext::List, KeyContext::Filter, KeyContext::Reader, KeyContext::Caret];
        let default = shipped_keymap();
        for (preset, keymap) in keymaps() {
            let mut missing = Vec::new();
            for (command, name, _) in COMMANDS {
                for pane in panes {
                    let had = !default.keys_for(pane, *command).is_empty();
                    let has = !keymap.keys_for(pane, *command).is_empty();
                    // A key of the caret may hide one of the pane under it.
                    if had && !has && pane != KeyContext::Caret {
                        missing.push((pane.name(), *name));
                    }
                }
            }
            assert_eq!(missing, [], "{preset}");
        }
    }

    #[test]
    fn every_command_can_be_typed_with_an_arabic_keyboard_in_every_preset() {
        // With Arabic 101 these arrive as ASCII punctuation and cannot be told from it.
        let lost = |key: &Key| {
            matches!(key.code, KeyCode::Char('C' | 'D' | 'F' | 'L' | 'M' | 'U' | 'V' | 'Z'))
        };
        for (preset, keymap) in keymaps() {
            for (command, name, _) in COMMANDS {
                let typeable = KeyContext::ALL.iter().any(|context| {
                    let sequences = keymap.keys_for(*context, *command);
                    sequences.iter().any(|keys| !keys.iter().any(lost))
                });
                assert!(typeable, "{preset}: {name}");
            }
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
