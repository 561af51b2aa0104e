//! The things that were run from a list over the panes, the last one first.
use crate::command::Command;
use crate::keys::Step;
use crate::query::Choice;
use std::sync::Arc;

/// Things that are remembered.
const KEPT: usize = 12;

/// A thing that the palette runs.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Recent {
    /// A command, as if its key had been pressed.
    Command(Command),
    /// The steps of a key, as if it had been pressed.
    Macro(Arc<[Step]>),
    /// A choice of the filter, alone.
    Choice(Choice),
}

/// The things that were run, each once.
#[derive(Clone, Debug, Default)]
pub(super) struct RecentlyUsed(Vec<Recent>);

impl RecentlyUsed {
    /// Puts a thing first.
    pub(super) fn add(&mut self, used: Recent) {
        self.0.retain(|other| *other != used);
        self.0.insert(0, used);
        self.0.truncate(KEPT);
    }

    /// The things, the last one first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Recent> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_thing_stands_once_and_the_last_one_first() {
        let mut used = RecentlyUsed::default();
        let commands = [Command::Undo, Command::Redo, Command::Undo];
        commands.into_iter().for_each(|command| used.add(Recent::Command(command)));
        let rows: Vec<_> = used.iter().cloned().collect();
        assert_eq!(rows, [Recent::Command(Command::Undo), Recent::Command(Command::Redo)]);
        for (command, ..) in crate::command::COMMANDS {
            used.add(Recent::Command(*command));
        }
        assert_eq!(used.iter().count(), KEPT);
    }
}
