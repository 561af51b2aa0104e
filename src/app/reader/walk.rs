//! Walks through the open article: by lines, headings, links in sight, and with a caret.
use super::hits::Hit;
use super::passages::{self, Passages};
use super::{Caret, Hints, Motion, ReaderPane};
use crate::app::message::LinkUse;
use crate::app::page::{Part, Position};
use crate::news::Highlight;

impl ReaderPane {
    /// The place of the reader: the caret, the sentence that is read, else the first visible text.
    pub(in crate::app) fn place(&self) -> Position {
        let caret = self.caret.as_ref().map(Caret::at);
        let sentence = self.sentence().map(Hit::start).filter(|at| self.is_in_sight(*at));
        caret.or(sentence).or_else(|| self.top()).unwrap_or_default()
    }

    /// Scrolls by lines, or moves the caret by them.
    pub(in crate::app) fn step(&mut self, lines: isize) {
        match self.caret {
            Some(_) => self.move_caret(Motion::Lines(lines)),
            None => self.scroll_by(lines),
        }
    }

    /// Goes to the start or the end of the article.
    pub(in crate::app) fn go_to_end(&mut self, last: bool) {
        match (self.caret.is_some(), last) {
            (true, true) => self.move_caret(Motion::End),
            (true, false) => self.move_caret(Motion::Start),
            (false, true) => self.to(usize::MAX),
            (false, false) => self.to(0),
        }
        self.begin_aloud(match last {
            true => self.last_sentence(),
            false => Some(Position::default()),
        });
    }

    /// Goes to a place: it becomes the first visible line, and the caret stands there if there is one.
    pub(in crate::app) fn go(&mut self, place: Position) {
        if let Some((line, _)) = self.page.find(place) {
            self.to(line);
        }
        self.begin_aloud(Some(place));
        if let Some(caret) = &mut self.caret {
            caret.go(&self.page, place);
        }
    }

    /// Goes to the heading after the place of the reader, or to the one before; false if there is none.
    pub(in crate::app) fn step_heading(&mut self, forward: bool) -> bool {
        let here = self.place();
        let texts = self.page.texts.iter().enumerate();
        let mut headings = texts
            .filter(|(_, text)| matches!(text.part, Part::Title | Part::Heading(_)))
            .map(|(at, _)| Position { text: at, offset: 0 });
        let found = match forward {
            true => headings.find(|place| *place > here),
            false => headings.rfind(|place| *place < here),
        };
        found.map(|place| self.go(place)).is_some()
    }

    // The caret.

    pub fn caret(&self) -> Option<&Caret> {
        self.caret.as_ref()
    }

    /// Puts the caret, if there is none, on the lit place that was gone to last, if it is in sight, else
    /// on the sentence that is read, or on the first visible text.
    pub(in crate::app) fn place_caret(&mut self) {
        if self.caret.is_some() {
            return;
        }
        let hit = self.hit().map(|(_, hit)| hit.start()).filter(|at| self.is_in_sight(*at));
        let place = hit.unwrap_or_else(|| self.place());
        self.sentence = None;
        self.caret = Caret::new(&self.page, place);
    }

    pub(in crate::app) fn move_caret(&mut self, motion: Motion) {
        self.place_caret();
        if let Some(caret) = &mut self.caret {
            caret.step(&self.page, motion);
        }
        self.follow_caret();
    }

    pub(in crate::app) fn mark_text(&mut self) {
        if let Some(caret) = &mut self.caret {
            caret.mark();
        }
    }

    pub(in crate::app) fn grow_selection(&mut self) {
        self.place_caret();
        if let Some(caret) = &mut self.caret {
            caret.grow(&self.page);
        }
    }

    pub(in crate::app) fn shrink_selection(&mut self) {
        if let Some(caret) = &mut self.caret {
            caret.shrink();
        }
    }

    /// Drops the selection, or else the caret; false if there is neither.
    pub(in crate::app) fn leave_caret(&mut self) -> bool {
        let unmarked = self.caret.as_mut().is_some_and(Caret::unmark);
        if unmarked {
            return true;
        }
        let Some(caret) = self.caret.take() else { return false };
        self.begin_aloud(Some(caret.at()));
        true
    }

    /// The selected text as its author wrote it. If nothing is selected, the sentence under the caret
    /// or at the top of the pane is selected first.
    pub(in crate::app) fn take_text(&mut self) -> String {
        self.place_caret();
        let Some(caret) = &mut self.caret else { return String::new() };
        if caret.selection(&self.page).is_none() {
            caret.select_sentence(&self.page);
        }
        let selection = caret.selection(&self.page);
        selection.map(|(from, to)| self.page.original(from, to)).unwrap_or_default()
    }

    /// The selected text as its author wrote it; `None` if nothing is selected.
    pub(in crate::app) fn selected_text(&self) -> Option<String> {
        let (from, to) = self.caret.as_ref()?.selection(&self.page)?;
        Some(self.page.original(from, to))
    }

    pub(in crate::app) fn word_at_caret(&self) -> Option<String> {
        self.caret.as_ref()?.word(&self.page)
    }

    /// The address of the link under the caret.
    pub(in crate::app) fn link_at_caret(&self) -> Option<String> {
        self.link_in_text(self.caret.as_ref()?.at())
    }

    fn link_in_text(&self, at: Position) -> Option<String> {
        let links = &self.page.texts.get(at.text)?.links;
        let (_, link) = links.iter().find(|(range, _)| range.contains(&at.offset))?;
        self.page.links.get(*link).cloned()
    }

    // Places under the mouse.

    /// The address of the link at a place, or the one that its text stands for.
    pub(in crate::app) fn link_at(&self, at: Position) -> Option<String> {
        self.link_in_text(at).or_else(|| {
            let text = self.page.texts.get(at.text).filter(|text| text.links.is_empty())?;
            text.address.clone()
        })
    }

    /// The tag at a place.
    pub(in crate::app) fn tag_at(&self, at: Position) -> Option<String> {
        let tags = &self.page.texts.get(at.text)?.tags;
        let (_, tag) = tags.iter().find(|(range, _)| range.contains(&at.offset))?;
        self.article.as_ref()?.tags.get(*tag).cloned()
    }

    /// Puts the caret on a place, if there is a caret.
    pub(in crate::app) fn put_caret(&mut self, at: Position) {
        if let Some(caret) = &mut self.caret {
            caret.go(&self.page, at);
        }
    }

    // Highlighted passages.

    /// The highlighted passages on the page.
    pub fn passages(&self) -> &Passages {
        &self.passages
    }

    /// The passages of the article in the order of reading, each with its place; those that are not on the
    /// page come last.
    pub(in crate::app) fn highlights(&self) -> Vec<(String, Option<Position>)> {
        let all = self.article.as_ref().map_or(&[][..], |article| &article.highlights);
        let text = |number: usize| all.get(number).map(|passage| passage.text.clone());
        let found = self.passages.iter();
        let found = found.filter_map(|passage| Some((text(passage.number)?, Some(passage.from))));
        let is_gone = |number: &usize| self.passages.iter().all(|other| other.number != *number);
        let gone = (0..all.len()).filter(is_gone);
        found.chain(gone.filter_map(|number| Some((text(number)?, None)))).collect()
    }

    /// The passages that a press of the key concerns, and true if they are to be highlighted: those under
    /// the selection or the caret are no longer to be, and else the selection, or the sentence under the
    /// caret, is. The selection ends.
    pub(in crate::app) fn take_passages(&mut self) -> (Vec<Highlight>, bool) {
        self.place_caret();
        let Some(caret) = &mut self.caret else { return (Vec::new(), true) };
        let (from, to) = match caret.selection(&self.page) {
            Some(selection) => selection,
            None => (caret.at(), Position { offset: caret.at().offset + 1, ..caret.at() }),
        };
        let article = self.article.as_ref();
        let all = article.map_or(&[][..], |article| &article.highlights);
        let touched = self.passages.touching(from, to);
        let touched: Vec<Highlight> =
            touched.filter_map(|passage| all.get(passage.number).cloned()).collect();
        if touched.is_empty() && caret.selection(&self.page).is_none() {
            caret.select_sentence(&self.page);
        }
        let selection = caret.selection(&self.page);
        caret.unmark();
        if !touched.is_empty() {
            return (touched, false);
        }
        let new = selection.and_then(|(from, to)| passages::between(&self.page, from, to));
        (new.into_iter().collect(), true)
    }

    /// Goes to the passage after the place of the reader, or to the one before; false if there is none.
    pub(in crate::app) fn step_passage(&mut self, forward: bool) -> bool {
        let here = self.place();
        let mut places = self.passages.iter().map(|passage| passage.from);
        let found = match forward {
            true => places.find(|place| *place > here),
            false => places.rfind(|place| *place < here),
        };
        drop(places);
        found.map(|place| self.go(place)).is_some()
    }

    /// Scrolls as far as the caret needs to be in sight.
    fn follow_caret(&mut self) {
        let Some(at) = self.caret.as_ref().map(Caret::at) else { return };
        let Some((line, _)) = self.page.find(at) else { return };
        if line < self.scroll {
            self.to(line);
        } else if line >= self.scroll + self.rows {
            self.to(line + 1 - self.rows);
        }
    }

    // Hints.

    pub fn hints(&self) -> Option<&Hints> {
        self.hints.as_ref()
    }

    /// Puts hints on the links in sight; false if there are none.
    pub(in crate::app) fn hint(&mut self) -> bool {
        self.hints = Hints::new(&self.page, self.in_sight());
        self.hints.is_some()
    }

    pub(in crate::app) fn leave_hints(&mut self) {
        self.hints = None;
    }

    pub(in crate::app) fn use_hint(&mut self, usage: LinkUse) {
        if let Some(hints) = &mut self.hints {
            hints.set_usage(usage);
        }
    }

    pub(in crate::app) fn erase_hint(&mut self) -> bool {
        self.hints.as_mut().is_some_and(Hints::erase)
    }

    /// Types a letter of a hint; returns the link that it chooses, and its use.
    pub(in crate::app) fn type_hint(&mut self, letter: char) -> Option<(String, LinkUse)> {
        let hints = self.hints.as_mut()?;
        let link = hints.letter(letter)?;
        let usage = hints.usage();
        self.hints = None;
        Some((self.page.links.get(link)?.clone(), usage))
    }
}
