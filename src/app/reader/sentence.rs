//! Reading sentence by sentence: one is lit, and the cursor stands at its start, where screen readers follow.
use super::hits::Hit;
use super::{Position, ReaderPane};
use crate::app::page::Page;
use std::ops::Range;

impl ReaderPane {
    /// The sentence that is being read, while the reader goes by sentences.
    pub fn sentence(&self) -> Option<&Hit> {
        self.sentence.as_ref()
    }

    /// Goes to the next sentence or to the one before, seen from the one that is being read. If that is out
    /// of sight, or if none is read yet, this is the first one in sight. False if there is none.
    pub(in crate::app) fn step_sentence(&mut self, forward: bool) -> bool {
        let present = self.sentence.take().filter(|at| self.is_in_sight(at.start()));
        let found = match &present {
            None => at(&self.page, self.top().unwrap_or_default()),
            Some(present) if forward => {
                after(&self.page, Position { offset: present.range.end, text: present.text })
            }
            Some(present) => before(&self.page, present.start()),
        };
        let is_found = found.is_some();
        self.sentence = found.or(present);
        self.follow_sentence();
        is_found
    }

    /// Reads no longer by sentences; false if the reader did not.
    pub(in crate::app) fn leave_sentence(&mut self) -> bool {
        self.sentence.take().is_some()
    }

    /// Finds the sentence on another layout of the same article.
    pub(super) fn keep_sentence(&mut self, old: &Page) {
        let place = self.sentence.take().map(|sentence| sentence.start());
        let place = place.and_then(|place| self.page.counterpart(old, place));
        self.sentence = place.and_then(|place| at(&self.page, place));
    }

    /// Scrolls only if a part of the sentence is out of sight: its first line is the first one then, so that
    /// the sentences after it need none.
    fn follow_sentence(&mut self) {
        let Some(Hit { text, range }) = self.sentence.clone() else { return };
        let line = |offset: usize| self.page.find(Position { text, offset }).map(|(line, _)| line);
        let (Some(first), Some(last)) = (line(range.start), line(range.end.saturating_sub(1)))
        else {
            return;
        };
        let seen = self.in_sight();
        if !(seen.contains(&first) && seen.contains(&last)) {
            self.to(first);
        }
    }
}

/// The sentences of a text that the author wrote, without the blanks around them.
fn sentences(page: &Page, text: usize) -> Vec<Range<usize>> {
    let Some(own) = page.texts.get(text).filter(|text| text.part.is_of_article()) else {
        return Vec::new();
    };
    let sentences = sahifa_text::sentences(&own.text).filter_map(|range| {
        let sentence = own.text.get(range.clone())?;
        let start = range.start + (sentence.len() - sentence.trim_start().len());
        let end = range.end - (sentence.len() - sentence.trim_end().len());
        (start < end).then_some(start..end)
    });
    sentences.collect()
}

/// The sentence at a place, else the first one behind it.
fn at(page: &Page, place: Position) -> Option<Hit> {
    (place.text..page.texts.len()).find_map(|text| {
        let from = if text == place.text { place.offset } else { 0 };
        let range = sentences(page, text).into_iter().find(|range| range.end > from)?;
        Some(Hit { text, range })
    })
}

/// The first sentence that begins at a place or behind it.
fn after(page: &Page, place: Position) -> Option<Hit> {
    (place.text..page.texts.len()).find_map(|text| {
        let from = if text == place.text { place.offset } else { 0 };
        let range = sentences(page, text).into_iter().find(|range| range.start >= from)?;
        Some(Hit { text, range })
    })
}

/// The last sentence that begins before a place.
fn before(page: &Page, place: Position) -> Option<Hit> {
    (0..=place.text).rev().find_map(|text| {
        let to = if text == place.text { place.offset } else { usize::MAX };
        let range = sentences(page, text).into_iter().rfind(|range| range.start < to)?;
        Some(Hit { text, range })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::page::{PageText, Part};

    #[test]
    fn sentences_go_on_over_paragraphs_and_leave_out_the_program() {
        let texts = [
            ("العنوان", Part::Title),
            ("المصدر. اليوم.", Part::About),
            ("جملة أولى. جملة ثانية؟", Part::Body),
            ("  ", Part::Body),
            ("Third one! ", Part::Body),
        ];
        let texts = texts.map(|(text, part)| PageText::new(text.to_owned(), part, 0));
        let page = Page { texts: texts.to_vec(), ..Page::default() };
        let shown = |hit: &Hit| page.texts[hit.text].text[hit.range.clone()].to_owned();
        let mut hit = at(&page, Position::default()).unwrap();
        let mut all = vec![shown(&hit)];
        while let Some(next) = after(&page, Position { text: hit.text, offset: hit.range.end }) {
            all.push(shown(&next));
            hit = next;
        }
        assert_eq!(all, ["العنوان", "جملة أولى.", "جملة ثانية؟", "Third one!"]);
        while let Some(next) = before(&page, hit.start()) {
            assert_eq!(all.pop(), Some(shown(&hit)));
            hit = next;
        }
        assert_eq!(all.len(), 1);
        let inside = Position { text: 2, offset: "جملة أولى. جم".len() };
        assert_eq!(shown(&at(&page, inside).unwrap()), "جملة ثانية؟");
    }
}
