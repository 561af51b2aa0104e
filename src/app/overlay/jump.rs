//! A list of tags or of sources, to filter by one that is found by a few of its letters.
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::Typed;
use crate::app::filter::{Group, Target};
use crate::command::Command;
use crate::keys::{KeyContext, Keymap};
use crate::lang::Fuzzy;
use crate::locale::Phrase;

/// The open list.
#[derive(Debug)]
pub(in crate::app) struct Jump {
    /// The catalogue id of the heading.
    title: &'static str,
    group: Group,
    typed: Typed,
    /// The rows that match, the best first.
    shown: Vec<Target>,
}

impl Jump {
    /// A list of the rows of `group` under the heading `title`.
    pub(in crate::app) fn new(title: &'static str, group: Group) -> Self {
        Self { title, group, typed: Typed::new(""), shown: Vec::new() }
    }
}

impl Contents for Jump {
    fn title(&self) -> Phrase {
        Phrase::new(self.title)
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let targets = scene.filter.targets(self.group);
        self.shown = Fuzzy::new(self.typed.text()).sorted(targets, |target| target.name.as_str());
        let row = |target: &Target| {
            let number =
                |count: usize| scene.catalogue.number(i64::try_from(count).unwrap_or(i64::MAX));
            let count = target.count.map(number).unwrap_or_default();
            OverlayLine::new(target.name.clone()).lead(count).literal()
        };
        let rows: Vec<OverlayLine> = self.shown.iter().map(row).collect();
        match rows.is_empty() {
            true => vec![OverlayLine::new(scene.say("jump-none")).tone(Tone::Dim)],
            false => rows,
        }
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        let alone = match command {
            Command::Open => true,
            Command::ToggleChoice => false,
            _ => return None,
        };
        Some(match self.shown.get(selected) {
            Some(target) => Outcome::Chooses { choice: target.choice.clone(), alone },
            None => Outcome::Stays(Vec::new()),
        })
    }

    fn typed(&self) -> Option<&Typed> {
        Some(&self.typed)
    }

    fn typed_mut(&mut self) -> Option<&mut Typed> {
        Some(&mut self.typed)
    }

    fn hint(&self, keymap: &Keymap, _selected: usize) -> Option<Phrase> {
        let label = |command| keymap.label(KeyContext::Picker, command, |key| self.is_text(key));
        Some(
            Phrase::new("hint-jump")
                .with("open", label(Command::Open))
                .with("add", label(Command::ToggleChoice))
                .with("back", label(Command::Back)),
        )
    }
}
