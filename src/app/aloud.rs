//! Panes for a screen reader: the open article goes by sentences, and a step that leads nowhere says so.
use super::reader::Hit;
use super::{Focus, Model};
use crate::command::Command;
use crate::locale::Phrase;

/// The places in the panes and the overlay that a screen reader can be told of.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spot {
    focus: Focus,
    overlay: Option<usize>,
    list: usize,
    filter: usize,
    sentence: Option<Hit>,
}

impl Model {
    /// The present places, for a screen reader.
    pub(super) fn spot(&self) -> Option<Spot> {
        self.settings.screen_reader.then(|| Spot {
            focus: self.focus,
            overlay: self.overlay.as_ref().map(|overlay| overlay.selected()),
            list: self.list.selected(),
            filter: self.filter.selected(),
            sentence: self.reader.sentence().cloned(),
        })
    }

    /// Says that a command that moves has come to the end, if all is where it was before.
    pub(super) fn tell_end(&mut self, command: Command, before: Option<Spot>) {
        let forward = match command {
            Command::SelectNext
            | Command::PageDown
            | Command::HalfPageDown
            | Command::SelectLast => true,
            Command::SelectPrevious
            | Command::PageUp
            | Command::HalfPageUp
            | Command::SelectFirst => false,
            _ => return,
        };
        let is_same = before.is_some() && self.spot() == before;
        if is_same && self.notice.is_none() && self.reader.caret().is_none() {
            self.tell(Phrase::new(if forward { "aloud-end" } else { "aloud-start" }));
        }
    }

    /// Goes to the next paragraph or to the one before.
    pub(super) fn step_paragraph(&mut self, forward: bool) {
        if !self.reader.step_paragraph(forward) {
            self.tell(Phrase::new(match forward {
                true => "no-sentence-after",
                false => "no-sentence-before",
            }));
        }
    }

    /// True if the open article is read to a screen reader, without a caret.
    pub(super) fn reads_aloud(&self) -> bool {
        self.settings.screen_reader
            && self.reader.article.is_some()
            && self.reader.caret().is_none()
    }
}
