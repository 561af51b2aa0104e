//! Letters that are looked for inside a text, as typed into its own search.
//!
//! Unlike a [`Needle`](super::Needle) they are found in the middle of words, too, and while they are
//! typed: the reader sees the text and wants the next place of these letters.
use super::fold::{fold_with_map, key};
use super::words::searchable;
use std::ops::Range;

/// Letters to find, folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finder {
    letters: String,
}

impl Finder {
    /// Looks for `text`. White space around it does not count.
    pub fn new(text: &str) -> Self {
        Self { letters: searchable(key(text)) }
    }

    /// True if there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// The places in a text, in its bytes: in order, none touching another, with the marks on the
    /// letters.
    ///
    /// ```
    /// use sahifa::lang::Finder;
    ///
    /// let text = "وَالمُحَمَّدِيَّة";
    /// let places: Vec<_> = Finder::new("محمد").places(text).collect();
    /// assert_eq!(&text[places[0].clone()], "مُحَمَّدِ");
    /// ```
    pub fn places(&self, text: &str) -> impl Iterator<Item = Range<usize>> {
        let mut folded = fold_with_map(text);
        folded.text = searchable(folded.text);
        let mut from = 0;
        std::iter::from_fn(move || {
            if self.is_empty() {
                return None;
            }
            let at = from + folded.text.get(from..)?.find(&self.letters)?;
            from = at + self.letters.len();
            Some(folded.source(at..from))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_found_inside_words_and_as_they_are_folded() {
        for (letters, text, expected) in [
            ("محمد", "قال مُحَمَّدٌ ومحمّد", "مُحَمَّدٌ|محمّد"),
            ("مدرسه", "للمدرسةِ", "مدرسةِ"),
            ("تصاد", "والاقتصاد", "تصاد"),
            ("OO", "A book, a nook", "oo|oo"),
            ("aa", "aaaa", "aa|aa"),
            (" كتـاب ", "كتاب", "كتاب"),
            ("٢٠٢٤", "عام 2024", "2024"),
            ("וחם", "רוחמה", "וחמ"),
            ("وقف اطلاق", "وقف إطلاق", "وقف إطلاق"),
            ("", "text", ""),
            ("ً", "text", ""),
        ] {
            let finder = Finder::new(letters);
            let places = finder.places(text).map(|place| &text[place]);
            assert_eq!(places.collect::<Vec<_>>().join("|"), expected, "{letters}");
        }
    }
}
