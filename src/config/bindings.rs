//! `[keys]`: the preset, the layout, the keys of counts, and bindings over those of the preset.
use super::binding::{bind_all, read};
use super::conflicts;
use super::presets::{self, BASE, shipped};
use super::problem::{Problem, suggestion};
use super::reading::File;
use super::tree::{Entry, Table};
use crate::keys::{CountKeys, KeyContext, Keymap, LayoutError, LayoutSetting};
use crate::locale::Phrase;

/// The value of `counts` that leaves it to the preset.
const OF_PRESET: &str = "auto";

/// The content of `[keys]`.
pub(super) struct Keys {
    pub(super) layout: LayoutSetting,
    pub(super) keymap: Keymap,
    /// The remarks on bindings that hold, but not as their writer may think.
    pub(super) warnings: Vec<Problem>,
}

/// Reads `[keys]`: the layout, the preset, the keys of counts, and the bindings of each pane over those
/// of the preset.
pub(super) fn keys(file: &mut File<'_>, defaults: &Table, user: Table) -> Keys {
    let named = user.get("preset").or_else(|| defaults.get("preset"));
    let preset = named.and_then(|entry| preset(file, entry)).unwrap_or(&BASE);
    let (mut keymap, files) = shipped(preset);
    let mut layout = LayoutSetting::Auto;
    let mut bindings = Vec::new();
    let of_defaults = defaults.entries.iter().filter(|entry| entry.key == "layout").cloned();
    for entry in of_defaults.chain(user.entries) {
        match entry.key.as_str() {
            "layout" => layout = read_layout(file, &entry).unwrap_or(layout),
            "counts" => {
                if let Some(counts) = counts(file, &entry) {
                    keymap.set_counts(counts);
                }
            }
            "preset" => {}
            name => match KeyContext::from_name(name) {
                Some(context) => bindings.extend(read(file, context, entry)),
                None => {
                    let mut valid: Vec<String> =
                        ["layout", "preset", "counts"].map(str::to_owned).to_vec();
                    valid.extend(KeyContext::ALL.iter().map(|context| context.name().to_owned()));
                    let message =
                        Phrase::new("config-unknown-key").with("key", name).with("table", "keys");
                    file.problem(entry.key_span, message, suggestion(&entry.key, &valid));
                }
            },
        }
    }
    bind_all(&mut keymap, &bindings);
    let warnings = conflicts::find(file, &bindings, &files);
    Keys { layout, keymap, warnings }
}

/// The preset that is named.
fn preset(file: &mut File<'_>, entry: &Entry) -> Option<&'static presets::Preset> {
    let name = file.text(entry)?;
    let found = presets::find(&name);
    if found.is_none() {
        not_one_of(file, entry, &name, presets::presets());
    }
    found
}

fn counts(file: &mut File<'_>, entry: &Entry) -> Option<CountKeys> {
    let name = file.text(entry)?;
    let found = CountKeys::from_name(&name);
    if found.is_none() && name != OF_PRESET {
        not_one_of(file, entry, &name, count_keys());
    }
    found
}

/// The values of `counts`.
pub(super) fn count_keys() -> impl Iterator<Item = &'static str> {
    std::iter::once(OF_PRESET).chain(CountKeys::ALL.iter().map(|(_, name)| *name))
}

fn not_one_of(
    file: &mut File<'_>,
    entry: &Entry,
    name: &str,
    valid: impl Iterator<Item = &'static str>,
) {
    let valid: Vec<String> = valid.map(str::to_owned).collect();
    let message =
        Phrase::new("config-bad-value").with("key", entry.key.as_str()).with("value", name);
    file.problem(entry.node.span.clone(), message, suggestion(name, &valid));
}

fn read_layout(file: &mut File<'_>, entry: &Entry) -> Option<LayoutSetting> {
    let text = file.text(entry)?;
    let span = entry.node.span.clone();
    match text.parse() {
        Ok(setting) => Some(setting),
        Err(LayoutError::Unknown(name)) => {
            not_one_of(file, entry, &name, LayoutSetting::names());
            None
        }
        Err(LayoutError::Uneven { from, to }) => {
            let message = Phrase::new("config-uneven-layout").with("from", from).with("to", to);
            file.problem(span, message, Phrase::new("config-help-uneven-layout"));
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::Command;
    use crate::config::{Loaded, Surroundings, load, preset_keymap, presets};
    use crate::keys::{ArticleState, Key, Lookup, MAX_STEPS, Step, parse_binding};
    use std::path::Path;

    fn loaded(text: &str) -> Loaded {
        load(text, Path::new("config.toml"), Surroundings::default())
    }

    fn keymaps() -> impl Iterator<Item = (&'static str, Keymap)> {
        presets().map(|name| (name, preset_keymap(name).expect("a preset")))
    }

    #[test]
    fn saved_filters_have_keys_in_every_preset() {
        for (preset, keymap) in keymaps() {
            let config = loaded(&format!(
                "[keys]\npreset = \"{preset}\"\n[[filter]]\nname = \"a\"\nquery = \"is:unread\"\n"
            ))
            .config;
            assert_eq!(config.keymap, keymap, "{preset}");
            let step = Step::SavedFilter(1);
            let of_place = keymap.macros(KeyContext::List).into_iter();
            let of_place = of_place.filter(|(_, action)| action.steps() == [step.clone()]).count();
            let own = usize::from(config.filters[0].key.is_some());
            assert_eq!(own + of_place, 1, "{preset}");
        }
    }

    #[test]
    fn own_bindings_go_over_those_of_the_preset() {
        let loaded = loaded(
            "[keys]\npreset = \"vim\"\ncounts = \"none\"\n[keys.list]\n\"d d\" = \"undo\"\n\
             \"ctrl-x m\" = [\"tag +later\", \"mark-read\", \"select-next\"]\n\"x\" = \"tag +later\"\n",
        );
        assert_eq!(loaded.problems, []);
        assert_eq!(loaded.warnings, []);
        let keymap = loaded.config.keymap;
        assert_eq!(keymap.counts(), CountKeys::None);
        let lookup =
            |keys: &str| keymap.lookup(KeyContext::List, &parse_binding(keys).expect("keys"));
        assert_eq!(lookup("d d"), Lookup::Command(Command::Undo));
        assert_eq!(lookup("z z"), Lookup::Command(Command::ToggleZen));
        let later = Step::Tag(vec![("later".to_owned(), true)]);
        assert_eq!(lookup("x"), Lookup::Steps([later.clone()].into()));
        let steps = [later, Step::Mark(ArticleState::Read), Step::Command(Command::SelectNext)];
        assert_eq!(lookup("ctrl-x m"), Lookup::Steps(steps.into()));
    }

    #[test]
    fn mistakes_in_keys_name_the_line_and_the_key() {
        for (text, expected) in [
            ("preset = \"vi\"", "2:10 config-bad-value"),
            ("counts = \"many\"", "2:10 config-bad-value"),
            ("presets = \"vim\"", "2:1 config-unknown-key"),
            ("list.x = \"tag later\"", "2:10 config-bad-argument"),
            ("list.x = \"undo 3\"", "2:10 config-needless-argument"),
            ("list.x = \"filter zag:x\"", "2:10 query-field-suggestion"),
            ("list.x = []", "2:10 config-macro-steps"),
            ("list.x = 3", "2:10 config-wrong-type"),
            ("list.x = [\n  \"undo\",\n  \"non\",\n]", "4:3 config-of-key"),
            ("list.x = [\"undo\", [\"undo\"]]", "2:19 config-wrong-type"),
            ("list.x = [\"undo\", \"none\"]", "2:19 config-of-key"),
            ("list.\"a b c d e f g h i\" = \"undo\"", "2:6 config-long-sequence"),
        ] {
            let loaded = loaded(&format!("[keys]\n{text}\n"));
            let at = |problem: &Problem| {
                let place = problem.place.as_ref().expect("a place");
                format!("{}:{} {}", place.line, place.column, problem.message.id)
            };
            let found: Vec<String> = loaded.problems.iter().map(at).collect();
            assert_eq!(found, [expected], "{text}");
            assert!(matches!(
                loaded.config.keymap.lookup(KeyContext::List, &[Key::char('x')]),
                Lookup::Command(Command::ClearFilter)
            ));
        }
        let many = vec!["\"undo\""; MAX_STEPS + 1].join(",");
        let loaded = loaded(&format!("[keys.list]\nx = [{many}]\n"));
        assert_eq!(loaded.problems[0].message.id, "config-macro-steps");
    }

    #[test]
    fn a_clash_in_one_table_names_both_lines() {
        for (first, second) in [("g g", "g"), ("g", "g g"), ("G", "shift-g")] {
            let loaded =
                loaded(&format!("[keys.list]\n\"{first}\" = \"undo\"\n\"{second}\" = \"redo\"\n"));
            let [problem] = loaded.problems.as_slice() else { panic!("{:?}", loaded.problems) };
            assert_eq!(problem.message.id, "config-key-clash");
            assert_eq!(problem.place.as_ref().map(|place| place.line), Some(3));
            let catalogue = crate::locale::Catalogue::new(crate::locale::Language::En);
            assert!(catalogue.say_plain(&problem.message).contains("(line 2)"));
        }
    }
}
