//! The highlighted passages on a page: a passage is found by its letters, wherever blanks and lines are.
use super::hits::{Hit, Hits};
use crate::app::page::{Page, Position};
use crate::news::Highlight;
use std::ops::Range;

/// The passages of an article that stand on its page, in the order of reading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passages {
    found: Vec<Passage>,
    lit: Hits,
}

/// A passage on a page: from its first byte to the one after its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::app) struct Passage {
    /// Its place among those of the article.
    pub(in crate::app) number: usize,
    pub(in crate::app) from: Position,
    pub(in crate::app) to: Position,
}

impl Passages {
    /// Finds the passages of an article on its page. One whose words are no longer there is left out.
    pub(super) fn of(page: &Page, highlights: &[Highlight]) -> Self {
        if highlights.is_empty() {
            return Self::default();
        }
        let letters = Letters::of(page);
        let mut found: Vec<Passage> = highlights
            .iter()
            .enumerate()
            .filter_map(|(number, highlight)| {
                let range = letters.find(highlight)?;
                let (from, to) = (letters.start(range.start)?, letters.end(range.end)?);
                Some(Passage { number, from, to })
            })
            .collect();
        found.sort_by_key(|passage| (passage.from, passage.to));
        let mut lit: Vec<Hit> =
            found.iter().flat_map(|passage| pieces(page, passage.from, passage.to)).collect();
        // Passages of the same words may overlap after the text has changed.
        lit.sort_by_key(|hit| (hit.text, hit.range.start, hit.range.end));
        let mut apart: Vec<Hit> = Vec::with_capacity(lit.len());
        for hit in lit {
            match apart.last_mut() {
                Some(last) if last.text == hit.text && hit.range.start < last.range.end => {
                    last.range.end = last.range.end.max(hit.range.end);
                }
                _ => apart.push(hit),
            }
        }
        Self { found, lit: Hits::new(apart) }
    }

    /// The lit bytes of texts.
    pub fn lit(&self) -> &Hits {
        &self.lit
    }

    pub(in crate::app) fn iter(&self) -> impl DoubleEndedIterator<Item = &Passage> {
        self.found.iter()
    }

    /// The passages that have a byte in common with this part of the page.
    pub(super) fn touching(&self, from: Position, to: Position) -> impl Iterator<Item = &Passage> {
        self.found.iter().filter(move |passage| passage.from < to && from < passage.to)
    }
}

/// The passage between two places; `None` if no letter of the article is there.
pub(super) fn between(page: &Page, from: Position, to: Position) -> Option<Highlight> {
    let pieces: Vec<Hit> = pieces(page, from, to).collect();
    let texts: Vec<String> = pieces
        .iter()
        .filter_map(|piece| Some(page.texts.get(piece.text)?.original(piece.range.clone())))
        .collect();
    let text = texts.join("\n").trim().to_owned();
    if text.is_empty() {
        return None;
    }
    let letters = Letters::of(page);
    let (first, last) = (letters.from(from), letters.from(to));
    let before = letters.flat.get(..first).unwrap_or_default().chars().rev();
    let before: Vec<char> = before.take(Highlight::CONTEXT).collect();
    let after = letters.flat.get(last..).unwrap_or_default().chars();
    Some(Highlight {
        text,
        before: before.into_iter().rev().collect(),
        after: after.take(Highlight::CONTEXT).collect(),
    })
}

/// The bytes of the article's own texts between two places.
fn pieces(page: &Page, from: Position, to: Position) -> impl Iterator<Item = Hit> {
    let own = page
        .between(from, to)
        .filter(|(_, text, range)| text.part.is_of_article() && !range.is_empty());
    own.map(|(text, _, range)| Hit { text, range })
}

/// The letters of the article's own texts, without blanks and without what the page added.
#[derive(Debug, Default)]
struct Letters {
    flat: String,
    runs: Vec<Run>,
}

/// Letters that stand beside each other in a text, too.
#[derive(Clone, Copy, Debug)]
struct Run {
    /// Its first byte among all letters.
    flat: usize,
    /// Its first byte in the text.
    at: Position,
}

impl Letters {
    fn of(page: &Page) -> Self {
        let mut letters = Self::default();
        for (index, text) in page.texts.iter().enumerate() {
            if !text.part.is_of_article() {
                continue;
            }
            let mut added = text.added.iter().peekable();
            let mut goes_on = false;
            for (offset, letter) in text.text.char_indices() {
                while added.next_if(|added| added.end <= offset).is_some() {}
                let is_added = added.peek().is_some_and(|added| added.start <= offset);
                if is_added || letter.is_whitespace() {
                    goes_on = false;
                    continue;
                }
                if !goes_on {
                    let at = Position { text: index, offset };
                    letters.runs.push(Run { flat: letters.flat.len(), at });
                    goes_on = true;
                }
                letters.flat.push(letter);
            }
        }
        letters
    }

    /// The bytes of a passage among all letters: of several places the one with most of the letters around
    /// it that were there.
    fn find(&self, highlight: &Highlight) -> Option<Range<usize>> {
        let wanted: String = highlight.text.chars().filter(|c| !c.is_whitespace()).collect();
        if wanted.is_empty() {
            return None;
        }
        let same = |one: &mut dyn Iterator<Item = char>, other: &mut dyn Iterator<Item = char>| {
            one.zip(other).take_while(|(one, other)| one == other).count()
        };
        let places = self.flat.match_indices(&wanted).map(|(start, _)| start);
        let best = places.map(|start| {
            let before = self.flat.get(..start).unwrap_or_default();
            let after = self.flat.get(start + wanted.len()..).unwrap_or_default();
            let around = same(&mut before.chars().rev(), &mut highlight.before.chars().rev())
                + same(&mut after.chars(), &mut highlight.after.chars());
            (around, std::cmp::Reverse(start))
        });
        let (_, std::cmp::Reverse(start)) = best.max()?;
        Some(start..start + wanted.len())
    }

    fn run(&self, flat: usize) -> Option<&Run> {
        let after = self.runs.partition_point(|run| run.flat <= flat);
        self.runs.get(after.checked_sub(1)?)
    }

    /// The place of a letter.
    fn start(&self, flat: usize) -> Option<Position> {
        let run = self.run(flat)?;
        Some(Position { offset: run.at.offset + flat - run.flat, ..run.at })
    }

    /// The place behind the letter that ends here.
    fn end(&self, flat: usize) -> Option<Position> {
        let run = self.run(flat.checked_sub(1)?)?;
        Some(Position { offset: run.at.offset + flat - run.flat, ..run.at })
    }

    /// The first letter at a place or behind it.
    fn from(&self, at: Position) -> usize {
        let after = self.runs.partition_point(|run| run.at <= at);
        let next = self.runs.get(after).map_or(self.flat.len(), |run| run.flat);
        match after.checked_sub(1).and_then(|last| self.runs.get(last)) {
            Some(run) if run.at.text == at.text => (run.flat + at.offset - run.at.offset).min(next),
            _ => next,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::page::{PageText, Part};

    fn page(texts: &[(&str, Part)]) -> Page {
        let text = |(text, part): &(&str, Part)| PageText::new((*text).to_owned(), *part, 0);
        Page { texts: texts.iter().map(text).collect(), ..Page::default() }
    }

    fn at(text: usize, offset: usize) -> Position {
        Position { text, offset }
    }

    #[test]
    fn a_passage_is_found_again_by_its_letters_and_those_around_it() {
        let body = "فتح البرج. زار الناس البرج أمس.";
        let one = page(&[("عنوان", Part::Title), ("المصدر", Part::About), (body, Part::Body)]);
        let second = body.rfind("البرج").unwrap();
        let highlight = between(&one, at(2, second), at(2, second + "البرج".len())).unwrap();
        assert_eq!(highlight.text, "البرج");
        assert_eq!(highlight.after, "أمس.");
        // Fetched again: a paragraph stands before it, and the lines break elsewhere.
        let other = "فتح البرج.\nزار  الناس\nالبرج أمس.";
        let two = page(&[("البرج", Part::Title), ("مقدمة", Part::Body), (other, Part::Body)]);
        let found = Passages::of(&two, std::slice::from_ref(&highlight));
        let start = other.rfind("البرج").unwrap();
        let passage = found.iter().next().unwrap();
        assert_eq!((passage.from, passage.to), (at(2, start), at(2, start + "البرج".len())));
        // The words are gone.
        let three = page(&[("عنوان", Part::Title), ("نص آخر", Part::Body)]);
        assert_eq!(Passages::of(&three, &[highlight]), Passages::default());
    }

    #[test]
    fn a_passage_over_paragraphs_leaves_out_what_the_program_says() {
        let one = page(&[
            ("Title", Part::Title),
            ("Source, today", Part::About),
            ("First one.", Part::Body),
            ("Second one.", Part::Body),
        ]);
        let highlight = between(&one, at(0, 2), at(3, 6)).unwrap();
        assert_eq!(highlight.text, "tle\nFirst one.\nSecond");
        let found = Passages::of(&one, &[highlight]);
        let lit: Vec<_> = found.lit().iter().map(|hit| (hit.text, hit.range.clone())).collect();
        assert_eq!(lit, [(0, 2..5), (2, 0..10), (3, 0..6)]);
        assert_eq!(found.touching(at(2, 3), at(2, 4)).count(), 1);
        assert_eq!(found.touching(at(3, 6), at(3, 8)).count(), 0);
        assert_eq!(between(&one, at(1, 0), at(1, 6)), None);
        assert_eq!(between(&one, at(2, 5), at(2, 6)), None);
    }

    #[test]
    fn what_the_page_added_is_no_letter() {
        let mut one = page(&[("See the map[1] now", Part::Body)]);
        one.texts[0].added.push(11..14);
        let highlight = between(&one, at(0, 4), at(0, 18)).unwrap();
        assert_eq!(highlight.text, "the map now");
        let found = Passages::of(&one, &[highlight]);
        assert_eq!(found.lit().iter().next().unwrap().range, 4..18);
    }
}
