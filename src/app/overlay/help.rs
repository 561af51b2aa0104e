//! The help: every command that has a key in a pane, with its keys. Those of the pane itself stand
//! first, the others in groups; a typed line narrows them.
use super::commands::{CommandNames, keys_in, macros, written};
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::Typed;
use crate::app::recent::Recent;
use crate::command::Command;
use crate::keys::{CommandGroup, KeyContext, Keymap};
use crate::lang::{Fuzzy, ranked};
use crate::locale::{Catalogue, Phrase};

/// The open help.
#[derive(Debug)]
pub(in crate::app) struct Help {
    /// The pane from which it was opened.
    context: KeyContext,
    names: CommandNames,
    /// The line that narrows the rows, once it was asked for.
    typed: Option<Typed>,
    /// The subject of each row; `None` for a heading.
    shown: Vec<Option<Recent>>,
}

impl Help {
    /// The help for the pane that has the keys.
    pub(in crate::app) fn new(context: KeyContext, catalogue: &Catalogue) -> Self {
        let names = CommandNames::new(catalogue);
        Self { context, names, typed: None, shown: Vec::new() }
    }

    /// The headings with their commands, in order.
    fn grouped(&self, keymap: &Keymap) -> Vec<(&'static str, Vec<Command>)> {
        let is_own = |command: Command| {
            let reader = KeyContext::Reader;
            let is_caret = self.context == KeyContext::Caret;
            !keymap.own_keys(self.context, command).is_empty()
                || is_caret && !keymap.own_keys(reader, command).is_empty()
        };
        let commands = self.names.iter().map(|(command, _)| command);
        let (own, others): (Vec<_>, Vec<_>) =
            commands.filter(|command| is_listed(keymap, *command)).partition(|c| is_own(*c));
        let mut groups = vec![(own_heading(self.context), own)];
        groups.extend(CommandGroup::ALL.into_iter().map(|group| {
            let of_group = others.iter().copied().filter(|c| CommandGroup::of(*c) == group);
            (group.heading(), of_group.collect())
        }));
        groups.retain(|(_, commands)| !commands.is_empty());
        groups
    }

    /// The rows that match what is typed, the best first.
    fn found(&self, scene: &Scene<'_>, typed: &str) -> Vec<(Recent, OverlayLine)> {
        let mut fuzzy = Fuzzy::new(typed);
        let commands = self.names.iter().map(|(command, _)| command);
        let listed = commands.filter(|command| is_listed(scene.keymap, *command));
        let mut found: Vec<(u32, (Recent, OverlayLine))> = listed
            .filter_map(|command| {
                let keys = keys_in(scene, self.context, command);
                let score = self.names.score(command, &mut fuzzy, typed, &keys)?;
                Some((score, (Recent::Command(command), self.row(scene, command))))
            })
            .collect();
        for own in macros(scene, self.context) {
            if let Some(score) = own.score(&mut fuzzy, typed) {
                let lead = written(scene.keyboard, &own.keys);
                let row = OverlayLine::new(own.summary).lead(lead);
                found.push((score, (Recent::Macro(own.steps), row)));
            }
        }
        ranked(found)
    }

    fn row(&self, scene: &Scene<'_>, command: Command) -> OverlayLine {
        let keys = keys_in(scene, self.context, command);
        let keys: Vec<String> = keys.iter().map(|keys| written(scene.keyboard, keys)).collect();
        OverlayLine::new(self.names.summary(command).to_owned()).lead(keys.join("  "))
    }
}

/// True if a command has a key in a pane.
fn is_listed(keymap: &Keymap, command: Command) -> bool {
    !keymap.listed_keys(command).is_empty()
}

/// The rows that say what the mouse does.
fn mouse<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = OverlayLine> + 'a {
    let heading = OverlayLine::new(scene.say("keys-mouse")).tone(Tone::Heading);
    let acts = [
        ("mouse-click", "mouse-click-does"),
        ("mouse-wheel", "mouse-wheel-does"),
        ("mouse-drag", "mouse-drag-does"),
        ("mouse-shift", "mouse-shift-does"),
    ];
    let row = |(act, does)| OverlayLine::new(scene.say(does)).lead(scene.say(act));
    [heading].into_iter().chain(acts.map(row))
}

/// The catalogue id of the heading over the keys of a pane.
fn own_heading(context: KeyContext) -> &'static str {
    match context {
        KeyContext::Filter => "keys-here-filter",
        KeyContext::Reader => "keys-here-reader",
        KeyContext::Caret => "keys-here-caret",
        _ => "keys-here-list",
    }
}

impl Contents for Help {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-help")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn first(&self) -> usize {
        // Under the first heading.
        1
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let typed = self.typed.as_ref().map(|typed| typed.text().trim().to_owned());
        let mut rows = Vec::new();
        self.shown.clear();
        match typed.filter(|typed| !typed.is_empty()) {
            Some(typed) => {
                for (subject, row) in self.found(scene, &typed) {
                    rows.push(row);
                    self.shown.push(Some(subject));
                }
                if rows.is_empty() {
                    rows.push(OverlayLine::new(scene.say("keys-none")).tone(Tone::Dim));
                }
            }
            None => {
                for (heading, commands) in self.grouped(scene.keymap) {
                    rows.push(OverlayLine::new(scene.say(heading)).tone(Tone::Heading));
                    self.shown.push(None);
                    for command in commands {
                        rows.push(self.row(scene, command));
                        self.shown.push(Some(Recent::Command(command)));
                    }
                }
                let own = macros(scene, self.context);
                if !own.is_empty() {
                    rows.push(OverlayLine::new(scene.say("keys-own")).tone(Tone::Heading));
                    self.shown.push(None);
                }
                for own in own {
                    let lead = written(scene.keyboard, &own.keys);
                    rows.push(OverlayLine::new(own.summary).lead(lead));
                    self.shown.push(Some(Recent::Macro(own.steps)));
                }
                if scene.mouse {
                    rows.extend(mouse(scene));
                }
            }
        }
        rows
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        match command {
            Command::Open => Some(match self.shown.get(selected).cloned().flatten() {
                Some(subject) => Outcome::Runs(subject),
                None => Outcome::Stays(Vec::new()),
            }),
            Command::NarrowRows => {
                self.typed = Some(Typed::new(""));
                Some(Outcome::Stays(Vec::new()))
            }
            _ => None,
        }
    }

    fn typed(&self) -> Option<&Typed> {
        self.typed.as_ref()
    }

    fn typed_mut(&mut self) -> Option<&mut Typed> {
        self.typed.as_mut()
    }

    fn hint(&self, keymap: &Keymap, _selected: usize) -> Option<Phrase> {
        let context = match self.typed {
            Some(_) => KeyContext::Picker,
            None => KeyContext::Overlay,
        };
        let label = |command| keymap.label(context, command, |key| self.is_text(key));
        let hint = match self.typed {
            Some(_) => Phrase::new("hint-keys-typing"),
            None => Phrase::new("hint-keys").with("narrow", label(Command::NarrowRows)),
        };
        Some(hint.with("run", label(Command::Open)).with("back", label(Command::Back)))
    }
}
