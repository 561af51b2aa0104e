//! One table of key bindings: keys, and the command or the steps that they stand for.
use super::problem::{Place, suggestion};
use super::reading::File;
use super::tree::{Entry, Node, TomlValue};
use crate::command::COMMANDS;
use crate::keys::{
    Action, Key, KeyContext, KeyError, Keymap, MAX_KEYS, MAX_STEPS, Step, StepError, parse_binding,
    write_sequence,
};
use crate::locale::Phrase;
use crate::query::Query;
use std::collections::BTreeMap;
use std::ops::Range;

/// The steps that are one word.
pub(super) fn plain_steps() -> impl Iterator<Item = &'static str> {
    COMMANDS.iter().map(|(_, name, _)| *name).chain(Step::plain_names())
}

/// The value that removes a binding.
pub(super) const NOTHING: &str = "none";

/// A binding as a file has it; `None` as its action removes one.
#[derive(Clone, Debug)]
pub(super) struct Binding {
    pub(super) context: KeyContext,
    pub(super) keys: Vec<Key>,
    pub(super) action: Option<Action>,
    /// Bytes of the file that the keys are written in.
    pub(super) span: Range<usize>,
}

/// Binds them one after the other.
pub(super) fn bind_all(keymap: &mut Keymap, bindings: &[Binding]) {
    for Binding { context, keys, action, .. } in bindings {
        keymap.bind(*context, keys, action.clone());
    }
}

/// The bindings of one table. Of two that exclude each other, the first counts.
pub(super) fn read(file: &mut File<'_>, context: KeyContext, entry: Entry) -> Vec<Binding> {
    let Some(table) = file.table(entry) else { return Vec::new() };
    let mut bound: BTreeMap<Vec<Key>, Range<usize>> = BTreeMap::new();
    let mut bindings = Vec::new();
    for entry in table.entries {
        let Some((keys, action)) = binding(file, &entry) else { continue };
        match clash(&bound, &keys) {
            // Two spellings of one sequence, or one the beginning of the other: TOML sees two keys.
            Some((other, span)) => {
                let message = Phrase::new("config-key-clash")
                    .with("keys", write_sequence(&keys))
                    .with("other", write_sequence(other))
                    .with("line", Place::new(file.text, span.clone()).line.to_string())
                    .with("table", context.name());
                file.problem(entry.key_span, message, Phrase::new("config-help-key-clash"));
            }
            None => {
                bound.insert(keys.clone(), entry.key_span.clone());
                bindings.push(Binding { context, keys, action, span: entry.key_span });
            }
        }
    }
    bindings
}

/// The sequence that is the same as `keys`, a beginning of it, or begins with it.
fn clash<'a, T>(bound: &'a BTreeMap<Vec<Key>, T>, keys: &[Key]) -> Option<(&'a Vec<Key>, &'a T)> {
    let shorter = (1..=keys.len()).find_map(|len| bound.get_key_value(keys.get(..len)?));
    shorter.or_else(|| {
        let mut following = bound.range(keys.to_vec()..);
        following.next().filter(|(other, _)| other.starts_with(keys))
    })
}

fn binding(file: &mut File<'_>, entry: &Entry) -> Option<(Vec<Key>, Option<Action>)> {
    let keys = match parse_binding(&entry.key) {
        Ok(keys) => keys,
        Err(KeyError::TooMany) => {
            let message = Phrase::new("config-long-sequence").with("max", MAX_KEYS);
            file.problem(entry.key_span.clone(), message, None);
            return None;
        }
        Err(_) => {
            let message = Phrase::new("config-bad-key").with("key", entry.key.as_str());
            file.problem(entry.key_span.clone(), message, Phrase::new("config-help-bad-key"));
            return None;
        }
    };
    let written = write_sequence(&keys);
    let nodes = match &entry.node.value {
        TomlValue::Text(text) if text == NOTHING => return Some((keys, None)),
        TomlValue::List(nodes) => nodes.as_slice(),
        _ => std::slice::from_ref(&entry.node),
    };
    let steps: Vec<Option<Step>> = match nodes.len() {
        count @ 1..=MAX_STEPS => {
            nodes.iter().map(|node| step(file, &written, node, count > 1)).collect()
        }
        _ => {
            let message = Phrase::new("config-macro-steps").with("key", written);
            let message = message.with("max", MAX_STEPS);
            file.problem(entry.node.span.clone(), message, Phrase::new("config-help-macro"));
            return None;
        }
    };
    // One that is half right is not made.
    let steps: Vec<Step> = steps.into_iter().collect::<Option<_>>()?;
    Action::of_steps(steps).map(|action| (keys, Some(action)))
}

/// One step of the action of a key.
fn step(file: &mut File<'_>, key: &str, node: &Node, is_one_of_several: bool) -> Option<Step> {
    let TomlValue::Text(text) = &node.value else {
        file.wrong_type(key, &node.span, &node.value, "config-expects-action");
        return None;
    };
    let (message, help) = match text.parse() {
        Ok(Step::Filter(query)) => match Query::parse(&query) {
            Ok(_) => return Some(Step::Filter(query)),
            Err(error) => (error.phrase(), None),
        },
        Ok(step) => return Some(step),
        Err(StepError::Unknown(name)) => {
            let valid = plain_steps().chain(Step::argument_names());
            let valid: Vec<String> = valid.map(str::to_owned).collect();
            let help = suggestion(&name, &valid);
            (Phrase::new("config-unknown-command").with("command", name), Some(help))
        }
        Err(StepError::TakesNone(name)) => {
            (Phrase::new("config-needless-argument").with("command", name), None)
        }
        Err(StepError::Argument { name, example }) => {
            let help = Phrase::new("config-help-argument").with("example", example);
            (Phrase::new("config-bad-argument").with("command", name), Some(help))
        }
    };
    let message = match is_one_of_several {
        // The key may stand on another line.
        true => Phrase::new("config-of-key").with("key", key).with("problem", message),
        false => message,
    };
    file.problem(node.span.clone(), message, help);
    None
}
