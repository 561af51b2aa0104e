//! Reading sentence by sentence: one is lit, and the cursor stands at its start, where screen readers follow.
use super::hits::Hit;
use super::{Position, ReaderPane};
use crate::app::page::{Page, PageText};
use std::ops::Range;

/// Bytes of the parts in which a screen reader gets a long sentence. With what stands around it, a part is
/// written in at most 120 bytes.
const PART: usize = 96;

impl ReaderPane {
    /// The sentence that is being read, while the reader goes by sentences.
    pub fn sentence(&self) -> Option<&Hit> {
        self.sentence.as_ref()
    }

    /// Goes to the next sentence or to the one before, seen from the one that is being read. If that is out
    /// of sight, or if none is read yet, this is the first one in sight. False if there is none.
    pub(in crate::app) fn step_sentence(&mut self, forward: bool) -> bool {
        let present = self.sentence.take();
        let present = present.filter(|at| self.aloud || self.is_in_sight(at.start()));
        let sentences = self.sentences();
        let found = match &present {
            None => sentences.at(self.top().unwrap_or_default()),
            Some(present) if forward => {
                sentences.after(Position { offset: present.range.end, text: present.text })
            }
            Some(present) => sentences.before(present.start()),
        };
        let is_found = found.is_some();
        self.sentence = found.or(present);
        self.follow_sentence();
        is_found
    }

    /// Reads no longer by sentences; false if the reader did not.
    pub(in crate::app) fn leave_sentence(&mut self) -> bool {
        !self.aloud && self.sentence.take().is_some()
    }

    /// Goes to the first sentence of the next paragraph, or of the one before; false if there is none.
    pub(in crate::app) fn step_paragraph(&mut self, forward: bool) -> bool {
        let here = self.place();
        let sentences = self.sentences();
        let found = match forward {
            true => sentences.at(Position { text: here.text + 1, offset: 0 }),
            false => sentences
                .before(Position { text: here.text, offset: 0 })
                .and_then(|last| sentences.at(Position { text: last.text, offset: 0 })),
        };
        let is_found = found.is_some();
        self.sentence = found.or(self.sentence.take());
        self.follow_sentence();
        is_found
    }

    /// Reads to a screen reader from a place on, or, if it reads nothing yet, from the first text in sight.
    pub(super) fn begin_aloud(&mut self, place: Option<Position>) {
        if self.aloud
            && self.caret.is_none()
            && let Some(place) = place.or_else(|| self.top().filter(|_| self.sentence.is_none()))
        {
            self.sentence = self.sentences().at(place).or(self.sentence.take());
        }
    }

    /// The start of the last sentence.
    pub(super) fn last_sentence(&self) -> Option<Position> {
        let end = Position { text: self.page.texts.len(), offset: 0 };
        self.sentences().before(end).map(|last| last.start())
    }

    fn sentences(&self) -> Sentences<'_> {
        Sentences { page: &self.page, aloud: self.aloud }
    }

    /// Finds the sentence on another layout of the same article.
    pub(super) fn keep_sentence(&mut self, old: &Page) {
        let place = self.sentence.take().map(|sentence| sentence.start());
        let place = place.and_then(|place| self.page.counterpart(old, place));
        self.sentence = place.and_then(|place| self.sentences().at(place));
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
        // To a screen reader nothing else is in sight, and the place to come back to is exact.
        if self.aloud || !(seen.contains(&first) && seen.contains(&last)) {
            self.to(first);
        }
    }
}

/// The sentences of a page.
#[derive(Clone, Copy, Debug)]
struct Sentences<'a> {
    page: &'a Page,
    /// True for a screen reader: the sentences of the program count, too, and long ones come in parts.
    aloud: bool,
}

impl Sentences<'_> {
    /// The sentences of a text, without the blanks around them.
    fn of(self, text: usize) -> Vec<Range<usize>> {
        let counts = |text: &&PageText| self.aloud || text.part.is_of_article();
        let Some(own) = self.page.texts.get(text).filter(counts) else { return Vec::new() };
        let mut found = Vec::new();
        for range in sahifa_text::sentences(&own.text) {
            match self.aloud {
                true => parts(&own.text, range, PART, &mut found),
                false => found.extend(trimmed(&own.text, range)),
            }
        }
        found
    }

    /// The sentence at a place, else the first one behind it.
    fn at(self, place: Position) -> Option<Hit> {
        (place.text..self.page.texts.len()).find_map(|text| {
            let from = if text == place.text { place.offset } else { 0 };
            let range = self.of(text).into_iter().find(|range| range.end > from)?;
            Some(Hit { text, range })
        })
    }

    /// The first sentence that begins at a place or behind it.
    fn after(self, place: Position) -> Option<Hit> {
        (place.text..self.page.texts.len()).find_map(|text| {
            let from = if text == place.text { place.offset } else { 0 };
            let range = self.of(text).into_iter().find(|range| range.start >= from)?;
            Some(Hit { text, range })
        })
    }

    /// The last sentence that begins before a place.
    fn before(self, place: Position) -> Option<Hit> {
        (0..=place.text).rev().find_map(|text| {
            let to = if text == place.text { place.offset } else { usize::MAX };
            let range = self.of(text).into_iter().rfind(|range| range.start < to)?;
            Some(Hit { text, range })
        })
    }
}

/// The range without the blanks around it; `None` if nothing is left.
fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let sentence = text.get(range.clone())?;
    let start = range.start + (sentence.len() - sentence.trim_start().len());
    let end = range.end - (sentence.len() - sentence.trim_end().len());
    (start < end).then_some(start..end)
}

/// A sentence in parts of at most so many bytes, which end at blanks; inside a word only where it is longer.
fn parts(text: &str, range: Range<usize>, most: usize, found: &mut Vec<Range<usize>>) {
    let mut rest = trimmed(text, range);
    while let Some(range) = rest.take() {
        if range.len() <= most {
            found.push(range);
            return;
        }
        let within = text.floor_char_boundary(range.start + most);
        let piece = text.get(range.start..within).unwrap_or_default();
        let blank = piece.rfind(char::is_whitespace).filter(|at| *at > 0);
        let cut = range.start + blank.unwrap_or(piece.len());
        found.extend(trimmed(text, range.start..cut));
        if cut > range.start {
            rest = trimmed(text, cut..range.end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::page::Part;

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
        let sentences = Sentences { page: &page, aloud: false };
        let mut hit = sentences.at(Position::default()).unwrap();
        let mut all = vec![shown(&hit)];
        while let Some(next) = sentences.after(Position { text: hit.text, offset: hit.range.end }) {
            all.push(shown(&next));
            hit = next;
        }
        assert_eq!(all, ["العنوان", "جملة أولى.", "جملة ثانية؟", "Third one!"]);
        while let Some(next) = sentences.before(hit.start()) {
            assert_eq!(all.pop(), Some(shown(&hit)));
            hit = next;
        }
        assert_eq!(all.len(), 1);
        let inside = Position { text: 2, offset: "جملة أولى. جم".len() };
        assert_eq!(shown(&sentences.at(inside).unwrap()), "جملة ثانية؟");
    }

    #[test]
    fn a_screen_reader_gets_all_of_a_text_in_short_parts() {
        let long = "كلمة طويلة ".repeat(40) + "نهاية. Short one. " + &"x".repeat(300);
        let text = PageText::new(long.clone(), Part::About, 0);
        let page = Page { texts: vec![text], ..Page::default() };
        let parts = Sentences { page: &page, aloud: true }.of(0);
        assert!(parts.iter().all(|part| part.len() <= PART), "{parts:?}");
        let said: Vec<&str> = parts.iter().map(|part| &long[part.clone()]).collect();
        assert!(said.contains(&"Short one."), "{said:?}");
        let words = |text: &str| text.replace(' ', "");
        assert_eq!(words(&said.concat()), words(&long));
        assert!(Sentences { page: &page, aloud: false }.of(0).is_empty());
    }
}
