//! Key bindings: the command that a key means in each context.
use super::{Action, CountKeys, Key, Step, write_sequence};
use crate::command::Command;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The pane or prompt that receives the keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeyContext {
    /// The bindings of keys that the current context leaves unbound.
    Global,
    Filter,
    List,
    Reader,
    /// The reading pane with a caret in its text.
    Caret,
    /// A page over the panes: help, sources and their errors, catalogue.
    Overlay,
    /// A picture that is shown alone.
    Picture,
    /// A list of choices under a line that is typed. It inherits nothing either.
    Picker,
    /// A line being typed. It inherits nothing from [`KeyContext::Global`], because letters are text
    /// here.
    Prompt,
}

impl KeyContext {
    /// Every context, in the order of the help page.
    pub const ALL: [Self; 9] = [
        Self::Global,
        Self::Filter,
        Self::List,
        Self::Reader,
        Self::Caret,
        Self::Overlay,
        Self::Picture,
        Self::Picker,
        Self::Prompt,
    ];

    /// The name of the context's table in the configuration.
    pub fn name(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::Filter => "filter",
            Self::List => "list",
            Self::Reader => "reader",
            Self::Caret => "caret",
            Self::Overlay => "overlay",
            Self::Picture => "picture",
            Self::Picker => "picker",
            Self::Prompt => "prompt",
        }
    }

    /// The context of the table `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|context| context.name() == name)
    }

    /// The context that is asked next if this one has no binding.
    fn parent(self) -> Option<Self> {
        match self {
            Self::Global | Self::Picker | Self::Prompt => None,
            Self::Caret => Some(Self::Reader),
            Self::Filter | Self::List | Self::Reader | Self::Overlay | Self::Picture => {
                Some(Self::Global)
            }
        }
    }
}

/// The meaning of the keys typed so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    Command(Command),
    /// Commands with arguments, or a macro.
    Steps(Arc<[Step]>),
    /// The beginning of a longer sequence.
    Pending,
    Unbound,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Action(Action),
    /// Unbound on purpose, so the parent context is not asked.
    Nothing,
    Branch(Branch),
}

type Branch = BTreeMap<Key, Node>;

/// Bindings of every context. Each context has one trie of key sequences, so no binding can be the
/// beginning of another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keymap {
    contexts: BTreeMap<KeyContext, Branch>,
    counts: CountKeys,
}

impl Keymap {
    /// Binds `keys` in `context`. `None` removes a binding, even one of the parent context. Shorter
    /// or longer sequences in the way are dropped.
    pub fn bind(&mut self, context: KeyContext, keys: &[Key], action: Option<impl Into<Action>>) {
        let Some((last, prefix)) = keys.split_last() else { return };
        let mut branch = self.contexts.entry(context).or_default();
        for key in prefix {
            let node = branch.entry(*key).or_insert_with(|| Node::Branch(Branch::new()));
            if !matches!(node, Node::Branch(_)) {
                *node = Node::Branch(Branch::new());
            }
            branch = match node {
                Node::Branch(inner) => inner,
                Node::Action(_) | Node::Nothing => return,
            };
        }
        branch.insert(*last, action.map_or(Node::Nothing, |action| Node::Action(action.into())));
    }

    /// The keys that type a count before a command.
    pub fn counts(&self) -> CountKeys {
        self.counts
    }

    /// Has other keys type counts.
    pub fn set_counts(&mut self, counts: CountKeys) {
        self.counts = counts;
    }

    /// The meaning of `keys`, typed one after the other, in `context`.
    pub fn lookup(&self, context: KeyContext, keys: &[Key]) -> Lookup {
        let own = self.contexts.get(&context).and_then(|branch| walk(branch, keys));
        match (own, context.parent()) {
            (Some(Node::Action(Action::Command(command))), _) => Lookup::Command(*command),
            (Some(Node::Action(Action::Steps(steps))), _) => Lookup::Steps(Arc::clone(steps)),
            (Some(Node::Branch(_)), _) => Lookup::Pending,
            (Some(Node::Nothing), _) | (None, None) => Lookup::Unbound,
            (None, Some(parent)) => self.lookup(parent, keys),
        }
    }

    /// Every sequence with a meaning in `context`, including those of its parents.
    pub fn bindings(&self, context: KeyContext) -> Vec<(Vec<Key>, Action)> {
        self.bindings_of(context, |_| true)
    }

    /// The sequences bound to `command` in `context`.
    pub fn keys_for(&self, context: KeyContext, command: Command) -> Vec<Vec<Key>> {
        let bindings = self.bindings_of(context, |other| *other == Action::Command(command));
        bindings.into_iter().map(|(keys, _)| keys).collect()
    }

    /// The sequences with commands that have arguments, or with macros, in `context`.
    pub fn macros(&self, context: KeyContext) -> Vec<(Vec<Key>, Action)> {
        self.bindings_of(context, |action| action.command().is_none())
    }

    /// The shortest sequence bound to `command` in `context`, as it is written, a letter rather than a
    /// sign. Those that have a key that is text there do not count; empty if there is none.
    pub fn label(
        &self,
        context: KeyContext,
        command: Command,
        is_text: impl Fn(Key) -> bool,
    ) -> String {
        let keys = self.keys_for(context, command).into_iter();
        let usable = keys.filter(|keys| !keys.iter().any(|key| is_text(*key)));
        let labels = usable.map(|keys| write_sequence(&keys));
        let is_sign = |label: &String| !label.starts_with(char::is_alphanumeric);
        labels.min_by_key(|label| (label.len(), is_sign(label))).unwrap_or_default()
    }

    /// The sequences by which help names `command`: those in the list, else those in the filter pane, in the
    /// reading pane, with its caret.
    pub fn listed_keys(&self, command: Command) -> Vec<Vec<Key>> {
        let contexts =
            [KeyContext::List, KeyContext::Filter, KeyContext::Reader, KeyContext::Caret];
        let keys = contexts.into_iter().map(|context| self.keys_for(context, command));
        keys.into_iter().find(|keys| !keys.is_empty()).unwrap_or_default()
    }

    /// The sequences bound to `command` in the own table of `context`, not in that of a parent.
    pub fn own_keys(&self, context: KeyContext, command: Command) -> Vec<Vec<Key>> {
        let own = self.own_bindings(context).into_iter();
        own.filter(|(_, action)| action.command() == Some(command)).map(|(keys, _)| keys).collect()
    }

    /// The bindings in the own table of `context`, not those in that of a parent.
    pub fn own_bindings(&self, context: KeyContext) -> Vec<(Vec<Key>, Action)> {
        let Some(branch) = self.contexts.get(&context) else { return Vec::new() };
        let mut own = Vec::new();
        collect(branch, &mut Vec::new(), &mut |keys, action| {
            own.push((keys.to_vec(), action.clone()));
        });
        own
    }

    fn bindings_of(
        &self,
        context: KeyContext,
        is_wanted: impl Fn(&Action) -> bool,
    ) -> Vec<(Vec<Key>, Action)> {
        let mut found = Vec::new();
        let mut level = Some(context);
        while let Some(current) = level {
            if let Some(branch) = self.contexts.get(&current) {
                collect(branch, &mut Vec::new(), &mut |keys, action| {
                    if !is_wanted(action) {
                        return;
                    }
                    // A sequence whose beginning the context itself binds cannot be typed.
                    let reachable = (1..keys.len())
                        .all(|len| self.lookup(context, &keys[..len]) == Lookup::Pending);
                    let effective = self.lookup(context, keys) == Lookup::from(action);
                    if reachable && effective && !found.iter().any(|(other, _)| other == keys) {
                        found.push((keys.to_vec(), action.clone()));
                    }
                });
            }
            level = current.parent();
        }
        found
    }
}

fn walk<'a>(branch: &'a Branch, keys: &[Key]) -> Option<&'a Node> {
    let (first, rest) = keys.split_first()?;
    match (branch.get(first)?, rest) {
        (node, []) => Some(node),
        (Node::Branch(inner), rest) => walk(inner, rest),
        (Node::Action(_) | Node::Nothing, _) => None,
    }
}

impl From<&Action> for Lookup {
    fn from(action: &Action) -> Self {
        match action {
            Action::Command(command) => Self::Command(*command),
            Action::Steps(steps) => Self::Steps(Arc::clone(steps)),
        }
    }
}

fn collect(branch: &Branch, prefix: &mut Vec<Key>, found: &mut impl FnMut(&[Key], &Action)) {
    for (key, node) in branch {
        prefix.push(*key);
        match node {
            Node::Action(action) => found(prefix, action),
            Node::Nothing => {}
            Node::Branch(inner) => collect(inner, prefix, found),
        }
        prefix.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::super::{parse_sequence, write_sequence};
    use super::*;

    fn keys(text: &str) -> Vec<Key> {
        parse_sequence(text).expect("keys of a test")
    }

    fn map(bindings: &[(KeyContext, &str, Option<Command>)]) -> Keymap {
        let mut map = Keymap::default();
        for (context, sequence, command) in bindings {
            map.bind(*context, &keys(sequence), *command);
        }
        map
    }

    #[track_caller]
    fn check(map: &Keymap, context: KeyContext, sequence: &str, expected: Lookup) {
        assert_eq!(map.lookup(context, &keys(sequence)), expected, "{sequence} in {context:?}");
    }

    #[test]
    fn a_context_comes_before_the_global_one() {
        let map = map(&[
            (KeyContext::Global, "j", Some(Command::SelectNext)),
            (KeyContext::Global, "q", Some(Command::Back)),
            (KeyContext::Reader, "j", Some(Command::PageDown)),
            (KeyContext::List, "q", None),
            (KeyContext::Prompt, "enter", Some(Command::Open)),
        ]);
        check(&map, KeyContext::List, "j", Lookup::Command(Command::SelectNext));
        check(&map, KeyContext::Reader, "j", Lookup::Command(Command::PageDown));
        check(&map, KeyContext::Reader, "q", Lookup::Command(Command::Back));
        check(&map, KeyContext::List, "q", Lookup::Unbound);
        check(&map, KeyContext::Prompt, "j", Lookup::Unbound);
        check(&map, KeyContext::Prompt, "enter", Lookup::Command(Command::Open));
        check(&map, KeyContext::List, "x", Lookup::Unbound);
    }

    #[test]
    fn sequences_of_both_contexts_share_their_beginning() {
        let map = map(&[
            (KeyContext::Global, "g g", Some(Command::SelectFirst)),
            (KeyContext::List, "g l", Some(Command::FocusList)),
        ]);
        check(&map, KeyContext::List, "g", Lookup::Pending);
        check(&map, KeyContext::List, "g g", Lookup::Command(Command::SelectFirst));
        check(&map, KeyContext::List, "g l", Lookup::Command(Command::FocusList));
        check(&map, KeyContext::List, "g x", Lookup::Unbound);
        check(&map, KeyContext::Reader, "g l", Lookup::Unbound);
        assert_eq!(map.lookup(KeyContext::List, &[]), Lookup::Unbound);
    }

    #[test]
    fn the_later_binding_wins_over_shorter_and_longer_ones() {
        let mut map = map(&[(KeyContext::Global, "g g", Some(Command::SelectFirst))]);
        map.bind(KeyContext::Global, &keys("g"), Some(Command::Help));
        check(&map, KeyContext::Global, "g", Lookup::Command(Command::Help));
        check(&map, KeyContext::Global, "g g", Lookup::Unbound);
        map.bind(KeyContext::Global, &keys("g x y"), Some(Command::Undo));
        check(&map, KeyContext::Global, "g", Lookup::Pending);
        check(&map, KeyContext::Global, "g x y", Lookup::Command(Command::Undo));
    }

    #[test]
    fn bindings_list_what_can_be_typed() {
        let map = map(&[
            (KeyContext::Global, "g g", Some(Command::SelectFirst)),
            (KeyContext::Global, "j", Some(Command::SelectNext)),
            (KeyContext::Global, "down", Some(Command::SelectNext)),
            (KeyContext::List, "g", Some(Command::Help)),
            (KeyContext::List, "j", None),
        ]);
        let list: Vec<(String, Action)> = map
            .bindings(KeyContext::List)
            .into_iter()
            .map(|(keys, action)| (write_sequence(&keys), action))
            .collect();
        assert_eq!(
            list,
            [("g".into(), Command::Help.into()), ("down".into(), Command::SelectNext.into())]
        );
        assert_eq!(map.keys_for(KeyContext::Global, Command::SelectNext).len(), 2);
        assert_eq!(map.own_keys(KeyContext::List, Command::Help), [keys("g")]);
        assert!(map.own_keys(KeyContext::List, Command::SelectNext).is_empty());
    }

    #[test]
    fn names_of_contexts_lead_back() {
        for context in KeyContext::ALL {
            assert_eq!(KeyContext::from_name(context.name()), Some(context));
        }
    }
}
