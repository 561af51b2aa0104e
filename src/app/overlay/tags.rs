//! The picker of tags for one article or several.
//!
//! What is typed narrows the rows, or names a new tag. Nothing is changed before Enter, but names and
//! colours of tags themselves.
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::{Typed, Work};
use crate::command::Command;
use crate::config::Color;
use crate::keys::{Key, KeyCode, KeyContext, Keymap, write_sequence};
use crate::lang::{Fuzzy, key};
use crate::locale::Phrase;
use crate::news::{ArticleId, Mark, Marking, TagUse};
use sahifa_text::Direction;

/// The colours that the key for the colour goes through; the theme of the terminal shows them.
const COLORS: [&str; 6] = ["red", "green", "yellow", "blue", "magenta", "cyan"];

/// The number of articles of the selection that have a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Share {
    All,
    Some,
    None,
}

#[derive(Debug)]
struct Choice {
    tag: TagUse,
    before: Share,
    now: Share,
}

/// A row of the overlay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    Tag(usize),
    /// Makes the tag that is typed.
    New,
}

/// The open picker.
#[derive(Debug)]
pub(in crate::app) struct Tags {
    ids: Vec<ArticleId>,
    choices: Vec<Choice>,
    typed: Typed,
    /// True while the last key was text, so that a blank is text too.
    typing: bool,
    /// The name of the tag that is being renamed; what is typed is its new name.
    renamed: Option<String>,
    shown: Vec<Row>,
}

impl Tags {
    /// A picker of `tags` for the articles `ids`.
    pub(in crate::app) fn new(ids: Vec<ArticleId>, tags: Vec<TagUse>) -> Self {
        let share = |tag: &TagUse| match tag.chosen {
            0 => Share::None,
            count if count >= ids.len() => Share::All,
            _ => Share::Some,
        };
        let mut choices: Vec<Choice> = tags
            .into_iter()
            .map(|tag| Choice { before: share(&tag), now: share(&tag), tag })
            .collect();
        // Those of the selection stand first.
        choices.sort_by_key(|choice| choice.before == Share::None);
        let typed = Typed::new("");
        let mut tags =
            Self { ids, choices, typed, typing: false, renamed: None, shown: Vec::new() };
        tags.find();
        tags
    }

    /// Finds the rows for what is typed.
    fn find(&mut self) {
        if self.renamed.is_some() {
            return;
        }
        let typed = self.typed.text().trim();
        let every = self.choices.iter().enumerate();
        let found = Fuzzy::new(typed).sorted(every, |(_, choice)| choice.tag.name.as_str());
        let mut shown: Vec<Row> = found.into_iter().map(|(at, _)| Row::Tag(at)).collect();
        let wanted = key(typed);
        if !wanted.is_empty() {
            let exact = |row: &Row| match row {
                Row::Tag(at) => {
                    self.choices.get(*at).is_some_and(|choice| key(&choice.tag.name) == wanted)
                }
                Row::New => false,
            };
            match shown.iter().position(exact) {
                // Who typed the whole name means that tag.
                Some(at) => {
                    let row = shown.remove(at);
                    shown.insert(0, row);
                }
                None => shown.push(Row::New),
            }
        }
        self.shown = shown;
    }

    /// Sets or removes the tag of a row.
    fn toggle(&mut self, selected: usize) {
        match self.shown.get(selected) {
            Some(Row::Tag(at)) => {
                if let Some(choice) = self.choices.get_mut(*at) {
                    choice.now = match choice.now {
                        Share::All => Share::None,
                        Share::None if choice.before == Share::Some => Share::Some,
                        Share::Some | Share::None => Share::All,
                    };
                }
            }
            Some(Row::New) => {
                let name = self.typed.text().trim().to_owned();
                let tag = TagUse { name, color: None, total: 0, chosen: 0 };
                self.choices.insert(0, Choice { tag, before: Share::None, now: Share::All });
            }
            None => return,
        }
        self.typing = false;
        self.typed = Typed::new("");
        self.find();
    }

    fn markings(&self) -> Vec<Marking> {
        let changed = self.choices.iter().filter(|choice| choice.now != choice.before);
        let marking = |choice: &Choice| Marking {
            ids: self.ids.clone(),
            mark: Mark::Tag(choice.tag.name.clone()),
            on: choice.now == Share::All,
        };
        changed.map(marking).collect()
    }

    fn apply(&mut self, selected: usize) -> Outcome {
        if let Some(from) = self.renamed.take() {
            let to = self.typed.text().trim().to_owned();
            let rename = (!to.is_empty() && to != from).then_some(Work::RenameTag { from, to });
            return Outcome::Closes(rename.into_iter().map(Into::into).collect());
        }
        // What was typed and not picked is meant too.
        if !self.typed.text().trim().is_empty() {
            let is_set = match self.shown.get(selected) {
                Some(Row::Tag(at)) => {
                    self.choices.get(*at).is_some_and(|choice| choice.now == Share::All)
                }
                _ => false,
            };
            if !is_set {
                self.toggle(selected);
            }
        }
        Outcome::Marks(self.markings())
    }

    fn selected(&mut self, selected: usize) -> Option<&mut TagUse> {
        match self.shown.get(selected)? {
            Row::Tag(at) => self.choices.get_mut(*at).map(|choice| &mut choice.tag),
            Row::New => None,
        }
    }

    fn rename(&mut self, selected: usize) {
        if let Some(name) = self.selected(selected).map(|tag| tag.name.clone()) {
            self.typed = Typed::new(&name);
            self.renamed = Some(name);
        }
    }

    /// Gives a tag the next colour, and after the last one none.
    fn color(&mut self, selected: usize) -> Option<Work> {
        let tag = self.selected(selected)?;
        let next = match tag.color.as_deref() {
            None => COLORS.first(),
            Some(color) => {
                let at = COLORS.iter().position(|other| *other == color);
                at.map_or(COLORS.first(), |at| COLORS.get(at + 1))
            }
        };
        tag.color = next.map(|color| (*color).to_owned());
        Some(Work::ColorTag { name: tag.name.clone(), color: tag.color.clone() })
    }
}

impl Contents for Tags {
    fn title(&self) -> Phrase {
        match &self.renamed {
            Some(name) => Phrase::new("overlay-tag-rename").with("tag", name.clone()),
            None => Phrase::new("overlay-tags").with("count", self.ids.len()),
        }
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn clicked(&self) -> Command {
        match self.renamed {
            Some(_) => Command::Open,
            None => Command::ToggleChoice,
        }
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let mut rows: Vec<OverlayLine> = self
            .shown
            .iter()
            .filter_map(|row| match row {
                Row::Tag(at) => {
                    let Choice { tag, now, .. } = self.choices.get(*at)?;
                    let mark = match now {
                        Share::All => "[✓]",
                        Share::Some => "[~]",
                        Share::None => "[ ]",
                    };
                    let count = i64::try_from(tag.total).unwrap_or(i64::MAX);
                    let lead = format!("{mark} {}", scene.catalogue.number(count));
                    let color = tag.color.as_deref().and_then(Color::from_name);
                    Some(OverlayLine {
                        color,
                        ..OverlayLine::new(tag.name.clone()).lead(lead).literal()
                    })
                }
                Row::New => {
                    let phrase = Phrase::new("tags-new").with("tag", self.typed.text().trim());
                    Some(OverlayLine::new(scene.catalogue.say(&phrase)).lead("+".into()))
                }
            })
            .collect();
        if rows.is_empty() {
            rows.push(OverlayLine::new(scene.say("tags-none")).tone(Tone::Dim));
        }
        rows
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        match command {
            Command::Open => return Some(self.apply(selected)),
            Command::ToggleChoice if self.renamed.is_none() => self.toggle(selected),
            Command::RenameTag => self.rename(selected),
            Command::DeleteTag if self.renamed.is_none() => {
                let name = self.selected(selected)?.name.clone();
                return Outcome::closes(Some(Work::DeleteTag(name)));
            }
            Command::ColorTag => return Outcome::stays(self.color(selected)),
            Command::Back if self.renamed.is_some() => {
                self.renamed = None;
                self.typed = Typed::new("");
                self.find();
            }
            Command::SelectNext | Command::SelectPrevious => {
                self.typing = false;
                return None;
            }
            _ => return None,
        }
        Outcome::stays(None::<Work>)
    }

    fn typed(&self) -> Option<&Typed> {
        Some(&self.typed)
    }

    fn is_text(&self, key: Key) -> bool {
        match key.code {
            KeyCode::Char(' ') => self.typing || self.renamed.is_some(),
            KeyCode::Char(_) => !key.ctrl && !key.alt,
            _ => false,
        }
    }

    fn take_key(&mut self, key: Key, direction: Direction) {
        self.typed.key(key, direction);
        self.typing = !self.typed.text().is_empty();
        self.find();
    }

    fn take_text(&mut self, text: &str) {
        self.typed.insert(text);
        self.typing = true;
        self.find();
    }

    fn hint(&self, keymap: &Keymap, _selected: usize) -> Option<Phrase> {
        let label = |command| keymap.label(KeyContext::Picker, command, |key| self.is_text(key));
        let toggles = keymap.keys_for(KeyContext::Picker, Command::ToggleChoice);
        // The key under the thumb, as long as it is not text.
        let blank = [Key::char(' ')];
        let toggle = match !self.is_text(blank[0]) && toggles.iter().any(|keys| *keys == blank) {
            true => write_sequence(&blank),
            false => label(Command::ToggleChoice),
        };
        Some(match self.renamed {
            Some(_) => Phrase::new("hint-rename")
                .with("apply", label(Command::Open))
                .with("back", label(Command::Back)),
            None => Phrase::new("hint-tags")
                .with("toggle", toggle)
                .with("apply", label(Command::Open))
                .with("back", label(Command::Back))
                .with("rename", label(Command::RenameTag))
                .with("delete", label(Command::DeleteTag))
                .with("color", label(Command::ColorTag)),
        })
    }
}
