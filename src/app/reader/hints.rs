//! Hints: letters on the visible links, to use one by typing its letters.
use crate::app::message::LinkUse;
use crate::app::page::{Page, Segment};
use sahifa_text::Direction;
use std::ops::Range;

/// The letters of hints, those under the fingers first, without [`Hints::KEYS`].
const LETTERS: &[char] = &[
    'a', 's', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'e', 'r', 'u', 'i', 'w', 'n', 'm', 't', 'c', 'v',
    'b', 'p', 'q', 'x', 'z',
];

/// A hint on a visible link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The letters that choose it.
    pub label: String,
    /// Index of the link in [`Page::links`].
    pub link: usize,
    /// The line of the page.
    pub line: usize,
    /// The column of the page where the label stands.
    pub column: usize,
}

/// The hints on the links in sight, while one is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hints {
    hints: Vec<Hint>,
    typed: String,
    /// The use that the chosen link is put to.
    usage: LinkUse,
}

impl Hints {
    /// The keys that say what is done with the chosen link: open it, copy it, show its address.
    pub const KEYS: [char; 3] = ['o', 'y', '.'];

    /// Hints on the links of these lines; `None` if they have none.
    pub(super) fn new(page: &Page, lines: Range<usize>) -> Option<Self> {
        let mut places: Vec<(usize, usize, &Segment, Range<usize>)> = Vec::new();
        // The link that stands last on the rows so far, and the row of its last piece.
        let mut before: Option<(usize, usize)> = None;
        for line in lines {
            let Some(row) = page.lines.get(line) else { break };
            for segment in &row.segments {
                let links =
                    segment.text.and_then(|text| page.texts.get(text)).map(|text| &text.links);
                let source = segment.line.source();
                for (range, link) in links.into_iter().flatten() {
                    let here = range.start.max(source.start)..range.end.min(source.end);
                    // A link that goes on from the line above has its hint there.
                    let goes_on = before.is_some_and(|(last, at)| {
                        last == *link && at + 1 == line && range.start < source.start
                    });
                    if here.is_empty() {
                        continue;
                    }
                    before = Some((*link, line));
                    if !goes_on {
                        places.push((*link, line, segment, here));
                    }
                }
            }
        }
        let labels = labels(places.len());
        let hints =
            places.into_iter().zip(labels).filter_map(|((link, line, segment, range), label)| {
                let columns = segment.line.columns_of(&range, segment.width);
                let column = match segment.line.direction() {
                    Direction::Ltr => columns.first()?.start,
                    Direction::Rtl => columns.last()?.end.saturating_sub(label.len()),
                };
                Some(Hint { label, link, line, column: segment.x + column })
            });
        let hints: Vec<Hint> = hints.collect();
        let usage = LinkUse::Open;
        (!hints.is_empty()).then_some(Self { hints, typed: String::new(), usage })
    }

    /// The hints that what was typed still may choose, each with the number of its letters that are
    /// typed.
    pub fn shown(&self) -> impl Iterator<Item = (&Hint, usize)> {
        let shown = self.hints.iter().filter(|hint| hint.label.starts_with(&self.typed));
        shown.map(|hint| (hint, self.typed.len()))
    }

    /// The use that the chosen link is put to.
    pub fn usage(&self) -> LinkUse {
        self.usage
    }

    pub(super) fn set_usage(&mut self, usage: LinkUse) {
        self.usage = usage;
    }

    /// Takes a letter; `Some` with the link if it chooses one. A letter that no hint has is not
    /// taken.
    pub(super) fn letter(&mut self, letter: char) -> Option<usize> {
        self.typed.push(letter);
        if self.shown().next().is_none() {
            self.typed.pop();
            return None;
        }
        self.hints.iter().find(|hint| hint.label == self.typed).map(|hint| hint.link)
    }

    /// Takes the last letter back; false if there is none.
    pub(super) fn erase(&mut self) -> bool {
        self.typed.pop().is_some()
    }
}

/// As many labels, none of which begins another.
fn labels(count: usize) -> impl Iterator<Item = String> {
    let single = count <= LETTERS.len();
    // Two letters on every hint beat one on some: the eye reads the label first, and then types.
    let first = LETTERS.iter().take(if single { 0 } else { LETTERS.len() });
    let pairs =
        first.flat_map(|first| LETTERS.iter().map(move |second| format!("{first}{second}")));
    let letters = LETTERS.iter().take(if single { count } else { 0 }).map(char::to_string);
    letters.chain(pairs).take(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn labels_are_short_and_none_begins_another() {
        for count in [0, 1, 24, 25, 400] {
            let labels: Vec<String> = labels(count).collect();
            assert_eq!(labels.len(), count);
            assert!(labels.iter().all(|label| label.len() == 1 + usize::from(count > 24)));
            assert_eq!(labels.iter().collect::<HashSet<_>>().len(), count);
            assert!(!labels.concat().contains(['y', 'o']));
        }
    }
}
