//! Conflicts of key bindings: keys that a terminal cannot send, bindings that cannot be typed where they
//! are bound, and those that take others away. All of them hold as they are written; their writer may
//! have meant something else.
use super::binding::Binding;
use super::presets::ShippedFile;
use super::problem::{Place, Problem};
use super::reading::File;
use crate::command::Command;
use crate::keys::{Action, Key, KeyCode, KeyContext, write_sequence};
use crate::locale::Phrase;
use std::collections::BTreeMap;
use std::ops::Range;

/// The most remarks on one file.
const MOST: usize = 50;

/// The contexts in which a binding of another table is looked for, from the nearest on.
fn parents(context: KeyContext) -> &'static [KeyContext] {
    match context {
        KeyContext::Global | KeyContext::Picker | KeyContext::Prompt => &[],
        KeyContext::Caret => &[KeyContext::Reader, KeyContext::Global],
        _ => &[KeyContext::Global],
    }
}

/// A binding that is in force, and where it is written.
struct Placed<'a> {
    binding: &'a Binding,
    /// The shipped file; `None` for the user's.
    shipped: Option<&'a ShippedFile>,
}

/// The bindings of each context by their keys.
type Tables<'a> = BTreeMap<KeyContext, BTreeMap<&'a [Key], Placed<'a>>>;

/// The remarks on the user's bindings, over those of the shipped files.
pub(super) fn find(file: &File<'_>, user: &[Binding], shipped: &[ShippedFile]) -> Vec<Problem> {
    if user.is_empty() {
        return Vec::new();
    }
    let mut tables = Tables::new();
    for file in shipped {
        file.bindings.iter().for_each(|binding| put(&mut tables, binding, Some(file)));
    }
    for binding in user {
        // What it takes away in its own table stays, to be named.
        let table = tables.entry(binding.context).or_default();
        table.insert(&binding.keys, Placed { binding, shipped: None });
    }
    let remark = |binding: &Binding| {
        let (message, help) = unsendable(binding)
            .or_else(|| untypeable(binding))
            .or_else(|| hiding(binding, &tables, file))
            .or_else(|| hidden(binding, &tables, file))?;
        let (path, text) = (file.path, file.text);
        Some(Problem::at(path, text, binding.span.clone(), message).with_help(help))
    };
    user.iter().filter_map(remark).take(MOST).collect()
}

/// Adds a binding of a shipped file. As in the keymap, it takes away those of the files before that are
/// the beginning of it, or begin with it.
fn put<'a>(tables: &mut Tables<'a>, binding: &'a Binding, shipped: Option<&'a ShippedFile>) {
    let table = tables.entry(binding.context).or_default();
    let keys = binding.keys.as_slice();
    table.retain(|other, _| !(other.starts_with(keys) || keys.starts_with(other)));
    table.insert(keys, Placed { binding, shipped });
}

impl Placed<'_> {
    /// The file and the line, as editors jump to them.
    fn location(&self, user: &File<'_>) -> String {
        let line = |text: &str, span: &Range<usize>| Place::new(text, span.clone()).line;
        match self.shipped {
            Some(file) => format!("{}:{}", file.name, line(file.text, &self.binding.span)),
            None => {
                let name = user.path.file_name().unwrap_or(user.path.as_os_str());
                format!("{}:{}", name.to_string_lossy(), line(user.text, &self.binding.span))
            }
        }
    }
}

type Remark = (Phrase, Option<Phrase>);

/// A key that no terminal sends, or that arrives as another one.
fn unsendable(binding: &Binding) -> Option<Remark> {
    let (key, arrives) = binding.keys.iter().find_map(|key| Some((key, sent(*key)?)))?;
    let keys = write_sequence(&binding.keys);
    let message = Phrase::new("keys-unsendable").with("keys", keys).with("key", key.to_string());
    let help = match arrives {
        Some(other) => {
            Phrase::new("keys-help-arrives").with("key", key.to_string()).with("other", other)
        }
        None => Phrase::new("keys-help-unsendable"),
    };
    Some((message, Some(help)))
}

/// `None` for a key that terminals send. Otherwise the key that arrives instead, if one does: control
/// makes the bytes 0 to 31 of the ASCII letters and a few signs, and nothing of other characters
/// (ECMA-48 knows no more).
fn sent(key: Key) -> Option<Option<String>> {
    let with_modifiers = |other: Key| Some(Key { alt: key.alt, ..other }.to_string());
    match key.code {
        KeyCode::Char('i') if key.ctrl => Some(with_modifiers(Key::plain(KeyCode::Tab))),
        KeyCode::Char('m') if key.ctrl => Some(with_modifiers(Key::plain(KeyCode::Enter))),
        KeyCode::Char('[') if key.ctrl => Some(with_modifiers(Key::plain(KeyCode::Esc))),
        KeyCode::Char('/') if key.ctrl => Some(with_modifiers(Key::ctrl('_'))),
        KeyCode::Char('@') if key.ctrl => Some(with_modifiers(Key::ctrl(' '))),
        KeyCode::Char('a'..='z' | ' ' | '\\' | ']' | '^' | '_') => None,
        KeyCode::Char(_) if key.ctrl => Some(None),
        KeyCode::Enter | KeyCode::Esc | KeyCode::Backspace if key.ctrl || key.shift => {
            Some(with_modifiers(Key::plain(key.code)))
        }
        KeyCode::Tab if key.ctrl => {
            Some(with_modifiers(Key { shift: key.shift, ..Key::plain(KeyCode::Tab) }))
        }
        _ => None,
    }
}

/// A binding of a line that is typed, which the line does not look at.
fn untypeable(binding: &Binding) -> Option<Remark> {
    if !matches!(binding.context, KeyContext::Picker | KeyContext::Prompt) {
        return None;
    }
    let is_letter =
        |key: &Key| matches!(key.code, KeyCode::Char(c) if c != ' ') && !key.ctrl && !key.alt;
    let id = match (binding.keys.as_slice(), &binding.action) {
        (_, None) => return None,
        ([key], Some(Action::Command(_))) if is_letter(key) => "keys-text",
        ([_], Some(Action::Command(_))) => return None,
        ([_], Some(Action::Steps(_))) => "keys-no-steps",
        _ => "keys-no-sequence",
    };
    let message = Phrase::new(id)
        .with("keys", write_sequence(&binding.keys))
        .with("table", binding.context.name());
    Some((message, None))
}

/// The binding that cannot be typed any more for this one: shipped ones of the same table, any of the
/// tables that the context inherits.
fn hiding(binding: &Binding, tables: &Tables<'_>, file: &File<'_>) -> Option<Remark> {
    binding.action.as_ref()?;
    let keys = binding.keys.as_slice();
    let own = tables.get(&binding.context)?;
    let mut taken: Vec<&Placed<'_>> =
        excluded(own, keys).filter(|other| other.shipped.is_some()).collect();
    for parent in parents(binding.context) {
        let Some(table) = tables.get(parent) else { continue };
        // What the table itself binds is another matter.
        taken.extend(excluded(table, keys).filter(|other| {
            !own.contains_key(other.binding.keys.as_slice()) && matters(binding.context, other)
        }));
    }
    taken.retain(|other| other.binding.action.is_some());
    let first = taken.first()?;
    let message = Phrase::new("keys-hide")
        .with("keys", write_sequence(keys))
        .with("table", binding.context.name())
        .with("other", write_sequence(&first.binding.keys))
        .with("place", first.location(file))
        .with("count", taken.len());
    Some((message, Some(Phrase::new("keys-help-hide").with("keys", write_sequence(keys)))))
}

/// True if a binding of a parent does something in this context: on a page over the panes only keys that
/// move, go back or end do.
fn matters(context: KeyContext, other: &Placed<'_>) -> bool {
    let Some(Action::Command(command)) = &other.binding.action else { return true };
    let everywhere = matches!(
        command,
        Command::SelectNext
            | Command::SelectPrevious
            | Command::PageDown
            | Command::PageUp
            | Command::HalfPageDown
            | Command::HalfPageUp
            | Command::SelectFirst
            | Command::SelectLast
            | Command::Open
            | Command::Back
            | Command::Quit
    );
    everywhere || !matches!(context, KeyContext::Overlay | KeyContext::Picture)
}

/// The bindings of a table that begin with these keys, or are a beginning of them, but not the same.
fn excluded<'a, 'b>(
    table: &'a BTreeMap<&'b [Key], Placed<'b>>,
    keys: &'b [Key],
) -> impl Iterator<Item = &'a Placed<'b>> {
    let longer = table.range(keys..).skip_while(move |(other, _)| **other == keys);
    let longer = longer.take_while(move |(other, _)| other.starts_with(keys)).take(MOST);
    let shorter = (1..keys.len()).filter_map(move |len| table.get(keys.get(..len)?));
    shorter.chain(longer.map(|(_, placed)| placed))
}

/// The pane in which a binding cannot be typed, for a shipped one of the pane.
fn hidden(binding: &Binding, tables: &Tables<'_>, file: &File<'_>) -> Option<Remark> {
    binding.action.as_ref()?;
    let keys = binding.keys.as_slice();
    let panes = [KeyContext::List, KeyContext::Filter, KeyContext::Reader];
    let panes = panes.into_iter().filter(|pane| parents(*pane).contains(&binding.context));
    for pane in panes {
        let Some(table) = tables.get(&pane) else { continue };
        if table.contains_key(keys) {
            continue;
        }
        // One of the user's says so itself.
        if let Some(other) = excluded(table, keys).find(|other| other.shipped.is_some()) {
            let message = Phrase::new("keys-hidden")
                .with("keys", write_sequence(keys))
                .with("table", pane.name())
                .with("other", write_sequence(&other.binding.keys))
                .with("place", other.location(file));
            let help = Phrase::new("keys-help-hidden")
                .with("other", write_sequence(&other.binding.keys))
                .with("table", pane.name());
            return Some((message, Some(help)));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::config::{Loaded, Surroundings, load};
    use std::path::Path;

    fn loaded(text: &str) -> Loaded {
        load(text, Path::new("config.toml"), Surroundings::default())
    }

    /// `line id place` of every remark.
    fn remarks(text: &str) -> Vec<String> {
        let loaded = loaded(text);
        assert_eq!(loaded.problems, [], "{text}");
        let remark = |problem: &crate::config::Problem| {
            let line = problem.place.as_ref().map_or(0, |place| place.line);
            let argument = |name: &str| {
                let value = problem.message.arguments.iter().find(|(other, _)| other == name);
                value.map(|(_, value)| format!(" {value:?}")).unwrap_or_default()
            };
            format!("{line} {}{}", problem.message.id, argument("other"))
        };
        loaded.warnings.iter().map(remark).collect()
    }

    #[test]
    fn each_conflict_is_found_with_both_places() {
        for (text, expected) in [
            ("", vec![]),
            ("[keys.list]\n\"K\" = \"undo\"", vec![]),
            // A key that means something else is no conflict.
            ("[keys.global]\n\"j\" = \"undo\"\n[keys.list]\n\"j\" = \"redo\"", vec![]),
            ("[keys.global]\n\"g g\" = \"none\"\n\"g q\" = \"undo\"", vec![]),
            // Longer ones of the same table and of the one it inherits.
            ("[keys.global]\n\"i\" = \"undo\"", vec!["2 keys-hide Text(\"i c\")"]),
            ("[keys.list]\n\"i\" = \"undo\"", vec!["2 keys-hide Text(\"i c\")"]),
            ("[keys.list]\n\"g\" = \"none\"", vec![]),
            // Shorter ones.
            ("[keys.global]\n\"u u\" = \"undo\"", vec!["2 keys-hide Text(\"u\")"]),
            ("[keys.reader]\n\"u u\" = \"undo\"", vec!["2 keys-hide Text(\"u\")"]),
            // On a page over the panes, only keys that mean something there.
            ("[keys.overlay]\n\"i\" = \"undo\"", vec![]),
            ("[keys.overlay]\n\"g\" = \"undo\"", vec!["2 keys-hide Text(\"g g\")"]),
            // One of the user's hides another.
            (
                "[keys.global]\n\"f5 a\" = \"undo\"\n[keys.list]\n\"f5\" = \"redo\"",
                vec!["4 keys-hide Text(\"f5 a\")"],
            ),
            // A shipped one of a pane hides the user's.
            ("[keys.global]\n\"0 r\" = \"undo\"", vec!["2 keys-hidden Text(\"0\")"]),
            ("[keys.global]\n\"] a\" = \"undo\"", vec!["2 keys-hidden Text(\"]\")"]),
            // A preset has its own.
            (
                "[keys]\npreset = \"vim\"\n[keys.global]\n\"d\" = \"undo\"",
                vec!["4 keys-hide Text(\"d d\")"],
            ),
            // Keys that no terminal sends, or as others.
            ("[keys.list]\n\"ctrl-i\" = \"undo\"", vec!["2 keys-unsendable"]),
            ("[keys.list]\n\"ctrl-,\" = \"undo\"", vec!["2 keys-unsendable"]),
            ("[keys.list]\n\"shift-enter\" = \"undo\"", vec!["2 keys-unsendable"]),
            ("[keys.list]\n\"ctrl-tab\" = \"undo\"", vec!["2 keys-unsendable"]),
            ("[keys.list]\n\"ctrl-_\" = \"undo\"\n\"alt-enter\" = \"redo\"", vec![]),
            ("[keys.list]\n\"shift-up\" = \"undo\"\n\"ctrl-space\" = \"redo\"", vec![]),
            // Where text is typed.
            ("[keys.prompt]\n\"x\" = \"open\"", vec!["2 keys-text"]),
            ("[keys.picker]\n\"ctrl-x f2\" = \"open\"", vec!["2 keys-no-sequence"]),
            ("[keys.picker]\n\"f3\" = \"tag +a\"", vec!["2 keys-no-steps"]),
            ("[keys.picker]\n\"f3\" = \"open\"\n\"x\" = \"none\"", vec![]),
        ] {
            assert_eq!(remarks(text), expected, "{text}");
        }
    }

    #[test]
    fn the_places_of_both_bindings_are_named() {
        let loaded = loaded("[keys]\npreset = \"vim\"\n\n[keys.global]\n\"d\" = \"undo\"\n");
        let [warning] = loaded.warnings.as_slice() else { panic!("{:?}", loaded.warnings) };
        assert!(warning.location().ends_with("config.toml:5:1"), "{}", warning.location());
        let catalogue = crate::locale::Catalogue::new(crate::locale::Language::En);
        let said = catalogue.say_plain(&warning.message);
        let line = include_str!("../../config/keys/vim.toml").lines();
        let line =
            line.into_iter().position(|line| line.starts_with("\"d d\"")).expect("a binding") + 1;
        assert!(said.contains(&format!("keys/vim.toml:{line}")), "{said}");
    }

    #[test]
    fn a_file_of_many_conflicts_has_as_many_remarks_as_are_read() {
        let rows = (0..5000).map(|n| {
            format!("\"ctrl-, {}\" = \"undo\"\n", char::from_u32(0x4E00 + n).expect("a letter"))
        });
        let text = format!("[keys.list]\n{}", rows.collect::<String>());
        assert_eq!(loaded(&text).warnings.len(), super::MOST);
    }
}
