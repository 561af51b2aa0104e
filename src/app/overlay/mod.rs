//! The overlays, which lie over the panes as rows of text. Each kind of overlay is a file of its
//! own.
mod address;
mod calibration;
mod catalogue;
mod code;
mod commands;
mod contents;
mod enclosures;
mod filters;
mod found;
mod help;
mod jump;
mod languages;
mod line;
mod links;
mod palette;
mod passages;
mod pick;
mod problems;
mod setting_list;
mod setup;
mod sources;
mod tags;
mod themes;

pub(super) use address::Address;
pub(super) use calibration::Calibration;
pub use calibration::{CALIBRATION_SENTENCE, calibration_bold};
pub(super) use catalogue::Catalogue;
pub(super) use commands::written;
pub(super) use contents::Headings;
pub(super) use enclosures::Enclosures;
pub(super) use filters::Filters;
pub(super) use found::Found;
pub(super) use help::Help;
pub(super) use jump::Jump;
pub(super) use languages::Languages;
pub use line::{OverlayLine, Tone};
pub(super) use links::Links;
pub(super) use palette::Palette;
pub(super) use passages::Highlights;
pub(super) use pick::Pick;
pub(super) use problems::Problems;
pub(super) use setting_list::SettingList;
pub(super) use setup::Setup;
pub(super) use sources::Sources;
pub(super) use tags::Tags;
pub(super) use themes::Themes;

use super::downloads::Downloads;
use super::effect::Effect;
use super::filter::FilterPane;
use super::geometry::Size;
use super::message::RefreshProgress;
use super::page::Position;
use super::prompt::PromptKind;
use super::quick::Narrowing;
use super::recent::Recent;
use super::settings::Settings;
use super::typed::Typed;
use crate::command::Command;
use crate::config::{SavedFilter, Setting, SettingChange};
use crate::keys::{Key, KeyCode, KeyContext, KeyboardLayout, Keymap};
use crate::locale::{self, Language, Phrase};
use crate::news::{Article, ByKey, Marking, SourceState, Timestamp};
use crate::query::Choice;
use sahifa_text::Direction;
use std::ops::Range;

/// The part of the model that overlays show.
#[derive(Debug)]
pub(super) struct Scene<'a> {
    pub(super) catalogue: &'a locale::Catalogue,
    pub(super) settings: &'a Settings,
    pub(super) keymap: &'a Keymap,
    pub(super) keyboard: &'a KeyboardLayout,
    pub(super) filter: &'a FilterPane,
    pub(super) sources: &'a [SourceState],
    pub(super) saved: &'a [SavedFilter],
    /// The settings with their values in the configuration.
    pub(super) setting_values: &'a [Setting],
    pub(super) by_key: ByKey,
    pub(super) progress: Option<&'a RefreshProgress>,
    pub(super) downloads: &'a Downloads,
    pub(super) article: Option<&'a Article>,
    /// True if the mouse acts on the panes.
    pub(super) mouse: bool,
    pub(super) size: Size,
    /// True if the terminal has no blocks to draw a code of.
    pub(super) lacks_blocks: bool,
    pub(super) now: Timestamp,
}

impl Scene<'_> {
    fn say(&self, id: &'static str) -> String {
        self.catalogue.say(&Phrase::new(id))
    }

    /// The keys of `command` in the list, as they are written; empty if it has none.
    fn key(&self, command: Command) -> String {
        self.keymap.label(KeyContext::List, command, |_| false)
    }
}

/// The result of a command in an overlay.
#[derive(Debug)]
pub(super) enum Outcome {
    /// The overlay stays open.
    Stays(Vec<Effect>),
    /// The overlay closes, and the panes are back.
    Closes(Vec<Effect>),
    /// The overlay closes with this choice for the filter, instead of it or beside the others.
    Chooses { choice: Choice, alone: bool },
    /// The overlay closes, and this is run in the pane under it.
    Runs(Recent),
    /// The overlay closes with these changes of articles.
    Marks(Vec<Marking>),
    /// The overlay stays behind a question, whose answer begins with this text.
    Asks(PromptKind, String),
    /// The overlay stays open, and a setting changes.
    Sets(SettingChange),
    /// The overlay makes room for the question for the language.
    AsksLanguage,
    /// The overlay closes, and the interface speaks this language from now on.
    Speaks(Language),
    /// The overlay closes, and the filter changes.
    Narrows(Narrowing),
    /// The overlay closes, and this place of the open article comes into sight.
    Reveals(Position),
}

impl Outcome {
    fn stays(effect: Option<impl Into<Effect>>) -> Option<Self> {
        Some(Self::Stays(effect.into_iter().map(Into::into).collect()))
    }

    fn closes(effect: Option<impl Into<Effect>>) -> Option<Self> {
        Some(Self::Closes(effect.into_iter().map(Into::into).collect()))
    }
}

/// A kind of overlay.
pub(super) trait Contents: std::fmt::Debug {
    /// The heading. It may name the key of [`Contents::title_key`] as `$key`.
    fn title(&self) -> Phrase;

    /// The command whose key the heading names.
    fn title_key(&self) -> Command {
        Command::Open
    }

    /// True if rows can be chosen, false if they are only read.
    fn is_choice(&self) -> bool;

    /// The row that is selected when the overlay opens.
    fn first(&self) -> usize {
        0
    }

    /// The rows. They are asked for when the overlay opens and whenever the model changes.
    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine>;

    /// Carries out a command on the selected row; `None` for one this kind does not know.
    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome>;

    /// The command that a click on the selected row stands for.
    fn clicked(&self) -> Command {
        Command::Open
    }

    /// The row that a key takes at once, whatever it is bound to.
    fn row_of(&self, _key: Key) -> Option<usize> {
        None
    }

    /// The effect of going to a row.
    fn moved(&mut self, _selected: usize) -> Option<Effect> {
        None
    }

    /// The effect of leaving without a choice.
    fn left(&mut self) -> Option<Effect> {
        None
    }

    /// The line that is typed above the rows; `None` for an overlay without one.
    fn typed(&self) -> Option<&Typed> {
        None
    }

    /// The same line, to be edited.
    fn typed_mut(&mut self) -> Option<&mut Typed> {
        None
    }

    /// True if a key is text now, whatever it is bound to.
    fn is_text(&self, key: Key) -> bool {
        self.typed().is_some() && matches!(key.code, KeyCode::Char(_)) && !key.ctrl && !key.alt
    }

    /// Edits the typed line by one key. Left and right are those of an interface of this direction.
    fn take_key(&mut self, key: Key, direction: Direction) {
        if let Some(typed) = self.typed_mut() {
            typed.key(key, direction);
        }
    }

    /// Adds pasted text to the typed line.
    fn take_text(&mut self, text: &str) {
        if let Some(typed) = self.typed_mut() {
            typed.insert(text);
        }
    }

    /// The sentence of the bottom line that names the keys of this overlay, on the selected row.
    fn hint(&self, _keymap: &Keymap, _selected: usize) -> Option<Phrase> {
        None
    }
}

/// An open overlay.
#[derive(Debug)]
pub struct Overlay {
    contents: Box<dyn Contents>,
    rows: Vec<OverlayLine>,
    selected: usize,
    /// The first row in sight, where the mouse left it; `None` if that goes by the selection.
    held: Option<usize>,
    /// The most rows that it has had.
    most: usize,
    /// Columns of its longest lead so far.
    lead: usize,
}

impl Overlay {
    pub(super) fn new(contents: impl Contents + 'static, scene: &Scene<'_>) -> Self {
        let selected = contents.first();
        let mut overlay = Self {
            contents: Box::new(contents),
            rows: Vec::new(),
            selected,
            held: None,
            most: 0,
            lead: 0,
        };
        overlay.remake(scene);
        overlay
    }

    /// Makes the rows anew; the selection stays at its index while there is such a row.
    pub(super) fn remake(&mut self, scene: &Scene<'_>) {
        self.rows = self.contents.rows(scene);
        self.most = self.most.max(self.rows.len());
        let leads = self.rows.iter().filter_map(|row| row.lead.as_deref());
        self.lead = leads.map(sahifa_text::width).fold(self.lead, usize::max);
        self.select(self.selected);
    }

    /// The command that a click on the selected row stands for.
    pub(super) fn clicked(&self) -> Command {
        self.contents.clicked()
    }

    /// Lets the kind of overlay carry out a command; `None` for one it does not know.
    pub(super) fn perform(&mut self, command: Command) -> Option<Outcome> {
        self.contents.perform(command, self.selected)
    }

    /// Selects the row that a key takes at once; false if it takes none.
    pub(super) fn selects_by(&mut self, key: Key) -> bool {
        let row = self.contents.row_of(key);
        row.into_iter().for_each(|row| self.select(row));
        row.is_some()
    }

    /// The line that is typed above the rows; `None` for an overlay without one.
    pub fn typed(&self) -> Option<&Typed> {
        self.contents.typed()
    }

    /// True if a key is text now, whatever it is bound to.
    pub(super) fn is_text(&self, key: Key) -> bool {
        self.contents.is_text(key)
    }

    /// Edits the typed line by one key. The first of the rows that this finds is selected.
    pub(super) fn take_key(&mut self, key: Key, scene: &Scene<'_>) {
        self.contents.take_key(key, scene.settings.direction);
        (self.selected, self.held) = (0, None);
        self.remake(scene);
    }

    /// Adds pasted text to the typed line.
    pub(super) fn take_text(&mut self, text: &str, scene: &Scene<'_>) {
        self.contents.take_text(text);
        (self.selected, self.held) = (0, None);
        self.remake(scene);
    }

    /// The sentence of the bottom line that names the keys of this overlay.
    pub fn hint(&self, keymap: &Keymap) -> Option<Phrase> {
        self.contents.hint(keymap, self.selected)
    }

    /// The sentence for an overlay that has none: how to choose a row and how to leave.
    pub fn usual_hint(&self, keymap: &Keymap) -> Phrase {
        let key = |command| keymap.label(KeyContext::Overlay, command, |_| false);
        let id = if self.is_choice() { "hint-overlay-choice" } else { "hint-overlay" };
        Phrase::new(id).with("open", key(Command::Open)).with("back", key(Command::Back))
    }

    /// The effect of leaving without a choice.
    pub(super) fn leave(&mut self) -> Option<Effect> {
        self.contents.left()
    }

    /// Moves the selection by a command that moves; any other leaves it. Returns the effect of the move.
    pub(super) fn step(&mut self, command: Command, page: isize) -> Option<Effect> {
        let before = self.selected;
        self.step_by(command, page);
        self.moved_from(before)
    }

    /// The effect of a move of the selection from this row.
    fn moved_from(&mut self, before: usize) -> Option<Effect> {
        (self.selected != before).then(|| self.contents.moved(self.selected)).flatten()
    }

    /// True for a row that can be selected and is not a heading.
    pub(super) fn is_selectable(&self, row: usize) -> bool {
        let is_heading = |line: &OverlayLine| line.tone == Tone::Heading;
        self.is_choice() && self.rows.get(row).is_some_and(|line| !is_heading(line))
    }

    /// Selects a row under the mouse, while the first row in sight stays where it is. Returns the effect
    /// of the move.
    pub(super) fn point(&mut self, row: usize, first: usize) -> Option<Effect> {
        let before = self.selected;
        self.held = Some(first);
        self.select(row);
        self.moved_from(before)
    }

    /// Scrolls by rows, where `in_sight` are those in sight. The nearest row to the selected one that is
    /// in sight then is selected. Returns the effect of the move.
    pub(super) fn scroll(&mut self, rows: isize, in_sight: &Range<usize>) -> Option<Effect> {
        let page = in_sight.len().max(1);
        let last = self.rows.len().saturating_sub(page);
        let top = self.held.unwrap_or(in_sight.start).saturating_add_signed(rows).min(last);
        self.held = Some(top);
        let before = self.selected;
        self.select(self.selected.clamp(top, top + page - 1));
        self.leave_heading(rows > 0);
        self.moved_from(before)
    }

    /// The first row in sight of `page` rows. It goes by the selection, unless the mouse left it where
    /// the selection is in sight, too.
    pub fn top(&self, page: usize) -> usize {
        let page = page.max(1);
        let lead = page.saturating_sub(1).min(page / 2 + page / 4);
        let held = self.held.filter(|top| (*top..top + page).contains(&self.selected));
        let top = held.unwrap_or(self.selected.saturating_sub(lead));
        top.min(self.rows.len().saturating_sub(page))
    }

    fn step_by(&mut self, command: Command, page: isize) {
        let by = match command {
            Command::SelectNext => 1,
            Command::SelectPrevious => -1,
            Command::PageDown | Command::HalfPageDown | Command::PageOrNextUnread => page,
            Command::PageUp | Command::HalfPageUp => -page,
            Command::SelectFirst => isize::MIN,
            Command::SelectLast => isize::MAX,
            _ => return,
        };
        self.held = None;
        let before = self.selected;
        self.select(self.selected.saturating_add_signed(by));
        self.leave_heading(self.selected >= before);
    }

    /// Moves the selection of a list of choices from a heading to the next row in this direction; to the
    /// other one at the end of the list.
    fn leave_heading(&mut self, forward: bool) {
        let is_heading =
            |row: usize| self.rows.get(row).is_some_and(|row| row.tone == Tone::Heading);
        if !self.is_choice() || !is_heading(self.selected) {
            return;
        }
        let after = (self.selected..self.rows.len()).find(|row| !is_heading(*row));
        let before = (0..self.selected).rfind(|row| !is_heading(*row));
        let nearest = if forward { after.or(before) } else { before.or(after) };
        self.selected = nearest.unwrap_or(self.selected);
    }

    fn select(&mut self, row: usize) {
        self.selected = row.min(self.rows.len().saturating_sub(1));
    }

    /// The heading, which may name a key as `$key`.
    pub fn title(&self) -> Phrase {
        self.contents.title()
    }

    /// The command whose key the heading names.
    pub fn title_key(&self) -> Command {
        self.contents.title_key()
    }

    /// True if rows can be chosen, false if they are only read.
    pub fn is_choice(&self) -> bool {
        self.contents.is_choice()
    }

    pub fn rows(&self) -> &[OverlayLine] {
        &self.rows
    }

    /// Index of the selected row.
    pub fn selected(&self) -> usize {
        self.selected
    }

    /// The columns that its longest lead needs. They stay as many when fewer rows are found.
    pub fn lead(&self) -> usize {
        self.lead
    }

    /// The rows of text that it needs. They stay as many when fewer are found for what is typed.
    pub fn height(&self) -> usize {
        self.most + usize::from(self.typed().is_some())
    }
}
