//! The words, phrases and expressions that a query looks for, to light them where they stand.
use super::pattern::Pattern;
use super::tree::{Predicate, Wording};
use crate::lang::{Needle, apart, fold_with_map, places};
use std::ops::Range;

/// The most expressions that are lit. Each of them goes through the text once.
const MOST: usize = 8;

/// Everything in a text that a query looks for. What it excludes is not among it.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    title: Part,
    text: Part,
}

/// The words and expressions for one part of an article.
#[derive(Clone, Debug, Default)]
struct Part {
    needles: Vec<Needle>,
    patterns: Vec<Pattern>,
}

impl Sought {
    /// Everything that a condition looks for. Saved filters in it have to stand in place of their names.
    pub fn of(predicate: &Predicate) -> Self {
        let mut sought = Self::default();
        sought.add(predicate);
        sought
    }

    fn add(&mut self, predicate: &Predicate) {
        match predicate {
            Predicate::All(children) | Predicate::Any(children) => {
                children.iter().for_each(|child| self.add(child));
            }
            // It is found in titles, too.
            Predicate::Text(wording) => {
                self.text.add(wording);
                self.title.add(wording);
            }
            Predicate::Title(wording) => self.title.add(wording),
            _ => {}
        }
    }

    /// True if nothing is lit anywhere.
    pub fn is_empty(&self) -> bool {
        self.title.is_empty() && self.text.is_empty()
    }

    /// The places in a title, in its bytes: in order, none touching another.
    pub fn in_title(&self, title: &str) -> Vec<Range<usize>> {
        self.title.places(title)
    }

    /// The places in a summary or body, as [`Sought::in_title`].
    pub fn in_text(&self, text: &str) -> Vec<Range<usize>> {
        self.text.places(text)
    }
}

impl Part {
    fn add(&mut self, wording: &Wording) {
        match wording {
            Wording::Pattern(text) if self.patterns.len() < MOST => {
                self.patterns.extend(Pattern::new(text));
            }
            // A second chance may have found another spelling of a hamza.
            words => self.needles.extend(words.needles(true).into_iter().flatten()),
        }
    }

    fn is_empty(&self) -> bool {
        self.needles.is_empty() && self.patterns.is_empty()
    }

    fn places(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = places(text, &self.needles);
        if self.patterns.is_empty() {
            return found;
        }
        let folded = fold_with_map(text);
        for pattern in &self.patterns {
            found.extend(pattern.matches(&folded.text).map(|range| folded.source(range)));
        }
        apart(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Query;

    #[test]
    fn what_is_looked_for_is_lit_and_what_is_excluded_is_not() {
        let title = "قال مُحَمَّدٌ للمدرسة: Number 42 and 43";
        for (query, in_title, in_text) in [
            ("محمد", "مُحَمَّدٌ", "مُحَمَّدٌ"),
            ("مدرسه is:unread", "مدرسة", "مدرسة"),
            ("title:محمد", "مُحَمَّدٌ", ""),
            ("-title:محمد number", "Number", "Number"),
            ("/4\\d/", "42|43", "42|43"),
            ("title:/n.m/ \"and 43\"", "Num|and 43", "and 43"),
            ("/4\\d/ 43", "42|43", "42|43"),
            ("(محمد or -42)", "مُحَمَّدٌ", "مُحَمَّدٌ"),
            ("#محمد", "", ""),
            ("", "", ""),
        ] {
            let sought = Sought::of(&Query::parse(query).unwrap().predicate);
            let cut = |places: Vec<Range<usize>>| {
                places.into_iter().map(|place| &title[place]).collect::<Vec<_>>().join("|")
            };
            assert_eq!(cut(sought.in_title(title)), in_title, "{query}");
            assert_eq!(cut(sought.in_text(title)), in_text, "{query}");
            assert_eq!(sought.is_empty(), in_title.is_empty() && in_text.is_empty(), "{query}");
        }
    }
}
