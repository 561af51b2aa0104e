//! The help: every command that has a key in a pane, with its keys.
use super::{Contents, Outcome, OverlayLine, Scene};
use crate::app::Effect;
use crate::command::{COMMANDS, Command};
use crate::keys::write_sequence;
use crate::locale::Phrase;

#[derive(Debug)]
pub(in crate::app) struct Help;

impl Contents for Help {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-help")
    }

    fn is_choice(&self) -> bool {
        false
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let bound = |command: Command| {
            let keys = scene.keymap.listed_keys(command);
            keys.iter().map(|keys| write_sequence(keys)).collect::<Vec<_>>().join("  ")
        };
        let rows = COMMANDS.iter().map(|(command, _, summary)| (bound(*command), *summary));
        rows.filter(|(keys, _)| !keys.is_empty())
            .map(|(keys, summary)| OverlayLine::new(scene.say(summary)).lead(keys))
            .collect()
    }

    fn perform(&mut self, command: Command, _: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        Outcome::closes(None::<Effect>)
    }
}
