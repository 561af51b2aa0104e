//! The palette: one list of all commands, saved filters, tags and sources, found by a few letters in
//! any language of the interface.
use super::commands::{CommandNames, filter_keys, keys_in, macros, written};
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::Typed;
use crate::app::filter::{Group, Target};
use crate::app::recent::{Recent, RecentlyUsed};
use crate::command::Command;
use crate::keys::{CommandGroup, Key, KeyContext, Keymap};
use crate::lang::{Fuzzy, ranked};
use crate::locale::{Catalogue, Phrase};
use crate::query::Choice;

/// The groups of the filter pane whose rows the palette has, with the ids of their names.
const GROUPS: [(Group, &str); 3] = [
    (Group::Saved, "palette-filter"),
    (Group::Tags, "palette-tag"),
    (Group::Sources, "palette-source"),
];

/// The open palette.
#[derive(Debug)]
pub(in crate::app) struct Palette {
    /// The pane in which commands are carried out.
    context: KeyContext,
    names: CommandNames,
    recent: RecentlyUsed,
    typed: Typed,
    /// The subjects of the rows.
    shown: Vec<Recent>,
}

/// A row that may be shown.
struct Candidate {
    subject: Recent,
    line: OverlayLine,
}

impl Palette {
    /// The palette for the pane that has the keys.
    pub(in crate::app) fn new(
        context: KeyContext,
        catalogue: &Catalogue,
        recent: RecentlyUsed,
    ) -> Self {
        let names = CommandNames::new(catalogue);
        Self { context, names, recent, typed: Typed::new(""), shown: Vec::new() }
    }

    /// The commands that match, in the order of the groups, each with the quality of its match.
    fn commands(&self, scene: &Scene<'_>, fuzzy: &mut Fuzzy) -> Vec<(u32, Candidate)> {
        let of_group = |group| {
            let commands = self.names.iter();
            commands.filter(move |(command, _)| CommandGroup::of(*command) == group)
        };
        let useful = CommandGroup::ALL.into_iter().filter(|g| *g != CommandGroup::Elsewhere);
        let commands = useful.flat_map(of_group);
        let found = commands.filter_map(|(command, summary)| {
            if command == Command::Palette {
                return None;
            }
            let keys = keys_in(scene, self.context, command);
            let score = self.names.score(command, fuzzy, self.typed.text(), &keys)?;
            // One that the user's own keyboard has comes first.
            let is_foreign = |keys: &[Key]| scene.keyboard.labels(keys).is_none();
            let shortest = keys.iter().min_by_key(|keys| (is_foreign(keys), keys.len()));
            let lead = shortest.map(|keys| written(scene.keyboard, keys)).unwrap_or_default();
            let line = OverlayLine::new(summary.to_owned()).lead(lead);
            Some((score, Candidate { subject: Recent::Command(command), line }))
        });
        found.collect()
    }

    /// The keys with steps of their own that match.
    fn macros(&self, scene: &Scene<'_>, fuzzy: &mut Fuzzy) -> Vec<(u32, Candidate)> {
        let found = macros(scene, self.context).into_iter().filter_map(|own| {
            let score = own.score(fuzzy, self.typed.text())?;
            let line = OverlayLine::new(own.summary).lead(written(scene.keyboard, &own.keys));
            Some((score, Candidate { subject: Recent::Macro(own.steps), line }))
        });
        found.collect()
    }

    /// The rows of the filter pane that match.
    fn choices(&self, scene: &Scene<'_>, fuzzy: &mut Fuzzy) -> Vec<(u32, Candidate)> {
        let mut found = Vec::new();
        for (group, name) in GROUPS {
            let name = scene.say(name);
            for target in scene.filter.targets(group) {
                let Some(score) = fuzzy.score(&target.name) else { continue };
                let lead = key_of(scene, &target).unwrap_or_else(|| name.clone());
                let line = OverlayLine::new(target.name).lead(lead).literal();
                let subject = Recent::Choice(target.choice);
                found.push((score, Candidate { subject, line }));
            }
        }
        found
    }

    /// The rows, the best first; those that were used last come first while nothing is typed.
    fn candidates(&self, scene: &Scene<'_>) -> Vec<Candidate> {
        let mut fuzzy = Fuzzy::new(self.typed.text());
        let mut found = self.commands(scene, &mut fuzzy);
        found.extend(self.macros(scene, &mut fuzzy));
        found.extend(self.choices(scene, &mut fuzzy));
        if !fuzzy.is_blank() {
            return ranked(found);
        }
        let last = self.recent.iter().count();
        let place = |subject: &Recent| self.recent.iter().position(|other| other == subject);
        found.sort_by_key(|(_, found)| place(&found.subject).unwrap_or(last));
        found.into_iter().map(|(_, candidate)| candidate).collect()
    }
}

/// The key that applies a saved filter, with the name of its group.
fn key_of(scene: &Scene<'_>, target: &Target) -> Option<String> {
    let Choice::Saved(name) = &target.choice else { return None };
    let filter = scene.saved.iter().find(|filter| filter.name == *name)?;
    let keys = filter_keys(scene, filter)?;
    Some(format!("{} {}", written(scene.keyboard, &keys), scene.say("palette-filter")))
}

impl Contents for Palette {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-palette")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let (shown, rows): (Vec<_>, Vec<_>) = self
            .candidates(scene)
            .into_iter()
            .map(|candidate| (candidate.subject, candidate.line))
            .unzip();
        self.shown = shown;
        match rows.is_empty() {
            true => vec![OverlayLine::new(scene.say("palette-none")).tone(Tone::Dim)],
            false => rows,
        }
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        let subject = self.shown.get(selected).cloned();
        match (command, subject) {
            (Command::Open, Some(subject)) => Some(Outcome::Runs(subject)),
            (Command::ToggleChoice, Some(Recent::Choice(choice))) => {
                Some(Outcome::Chooses { choice, alone: false })
            }
            (Command::Open | Command::ToggleChoice, _) => Some(Outcome::Stays(Vec::new())),
            _ => None,
        }
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
            Phrase::new("hint-palette")
                .with("run", label(Command::Open))
                .with("add", label(Command::ToggleChoice))
                .with("back", label(Command::Back)),
        )
    }
}
