//! Finding names by a few of their letters, on folded text.
use super::fold::{fold_with_map, key};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use std::fmt;
use std::ops::Range;

/// The longest name that is looked at, in characters. Nobody types more of one.
const LONGEST: usize = 256;

/// The letters that a person typed to find a name. Each word of them has to be found in the name, its
/// letters in their order; other letters may stand between them. What goes on in another word of the
/// name goes on at its beginning: letters strewn over a sentence are no match.
pub struct Fuzzy {
    words: Vec<String>,
    matcher: Matcher,
}

impl fmt::Debug for Fuzzy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fuzzy").field("words", &self.words).finish_non_exhaustive()
    }
}

impl Fuzzy {
    /// A search for names by the letters of `typed`.
    pub fn new(typed: &str) -> Self {
        let words = key(typed).split(' ').filter(|word| !word.is_empty()).map(cut).collect();
        let mut config = Config::DEFAULT;
        // What is compared is folded already.
        (config.normalize, config.ignore_case) = (false, false);
        config.prefer_prefix = true;
        Self { words, matcher: Matcher::new(config) }
    }

    /// True if nothing was typed, so that every name is found.
    pub fn is_blank(&self) -> bool {
        self.words.is_empty()
    }

    /// The quality of a match with `name`, the better the higher; `None` if it does not match.
    pub fn score(&mut self, name: &str) -> Option<u32> {
        let name = cut(&key(name));
        let (mut name_buffer, mut word_buffer) = (Vec::new(), Vec::new());
        let haystack = Utf32Str::new(&name, &mut name_buffer);
        let mut letters = Vec::new();
        self.words.iter().try_fold(0, |sum, word| {
            let word = Utf32Str::new(word, &mut word_buffer);
            letters.clear();
            let score = self.matcher.fuzzy_indices(haystack, word, &mut letters)?;
            holds_together(&name, &letters).then_some(sum + u32::from(score))
        })
    }

    /// The quality of the best match among several names of one thing; `None` if none matches.
    pub fn best<'a>(&mut self, names: impl IntoIterator<Item = &'a String>) -> Option<u32> {
        names.into_iter().filter_map(|name| self.score(name)).max()
    }

    /// The bytes of `name` that match, in order; `None` if it does not match.
    pub fn places(&mut self, name: &str) -> Option<Vec<Range<usize>>> {
        let folded = fold_with_map(name);
        let text = cut(&folded.text);
        let (mut name_buffer, mut word_buffer) = (Vec::new(), Vec::new());
        let haystack = Utf32Str::new(&text, &mut name_buffer);
        let mut letters = Vec::new();
        for word in &self.words {
            let word = Utf32Str::new(word, &mut word_buffer);
            self.matcher.fuzzy_indices(haystack, word, &mut letters)?;
        }
        letters.sort_unstable();
        letters.dedup();
        let offsets: Vec<(usize, char)> = text.char_indices().collect();
        let place = |letter: u32| {
            let (start, c) = offsets.get(usize::try_from(letter).ok()?)?;
            Some(folded.source(*start..start + c.len_utf8()))
        };
        Some(letters.into_iter().filter_map(place).collect())
    }

    /// The items whose names match, the best first; those that match equally stay in their order.
    pub fn sorted<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        name: impl Fn(&T) -> &str,
    ) -> Vec<T> {
        let scored = items.into_iter().filter_map(|item| Some((self.score(name(&item))?, item)));
        ranked(scored)
    }
}

/// Items by the quality of their matches, the best first; equal ones stay in their order.
pub fn ranked<T>(scored: impl IntoIterator<Item = (u32, T)>) -> Vec<T> {
    let mut scored: Vec<(u32, T)> = scored.into_iter().collect();
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    scored.into_iter().map(|(_, item)| item).collect()
}

/// True if each of the letters, by their numbers, stands in the word of the one before, or begins one.
fn holds_together(name: &str, letters: &[u32]) -> bool {
    let mut letters = letters.iter().peekable();
    let (mut same_word, mut begins) = (true, true);
    let mut found = 0;
    for (number, letter) in (0..).zip(name.chars()) {
        if letters.next_if(|place| **place == number).is_some() {
            if found > 0 && !same_word && !begins {
                return false;
            }
            (found, same_word) = (found + 1, true);
        }
        begins = !letter.is_alphanumeric();
        same_word &= !begins;
    }
    true
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(typed: &str, names: &[&str], expected: &[&str]) {
        let found = Fuzzy::new(typed).sorted(names.iter().copied(), |name| name);
        assert_eq!(found, expected, "{typed}");
    }

    #[test]
    fn names_are_found_by_letters_of_any_spelling() {
        let names = ["أخبار سوريا", "سُورِيَا", "الاقتصاد", "Syria", "Economy", "سياسة 🏛"];
        check("سوريا", &names, &["سُورِيَا", "أخبار سوريا"]);
        check("سيا", &names, &["سياسة 🏛", "سُورِيَا", "أخبار سوريا"]);
        check("اخ سور", &names, &["أخبار سوريا"]);
        check("سور اخ", &names, &["أخبار سوريا"]);
        check("SYR", &names, &["Syria"]);
        check("cny", &names, &["Economy"]);
        check("سياسه", &names, &["سياسة 🏛"]);
        check("🏛", &names, &["سياسة 🏛"]);
        check("z", &names, &[]);
        check("  ", &names, &names);
    }

    #[test]
    fn letters_strewn_over_a_sentence_are_no_match() {
        let commands =
            ["Add or remove tags", "Fetch the text from the page", "Move to a paragraph"];
        check("tag", &commands, &["Add or remove tags"]);
        check("art", &commands, &["Add or remove tags"]);
        check("graph", &commands, &["Move to a paragraph"]);
    }

    #[test]
    fn the_letters_that_match_are_those_of_the_name_as_it_is_written() {
        let name = "قال مُحَمَّدٌ";
        let places = Fuzzy::new("محد").places(name).unwrap();
        let letters: Vec<&str> = places.into_iter().map(|place| &name[place]).collect();
        assert_eq!(letters, ["مُ", "حَ", "دٌ"]);
        assert_eq!(Fuzzy::new("ز").places(name), None);
        assert_eq!(Fuzzy::new("").places(name), Some(Vec::new()));
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(typed in "\\PC{0,12}", name in "(\\PC|[\u{0600}-\u{06FF}]){0,300}") {
            let mut fuzzy = Fuzzy::new(&typed);
            let found = fuzzy.score(&name);
            let places = fuzzy.places(&name);
            if found.is_some() && key(&name) == super::super::fold::fold(&name) {
                prop_assert!(places.is_some());
            }
            for place in places.into_iter().flatten() {
                prop_assert!(name.get(place).is_some_and(|part| !part.is_empty()));
            }
        }
    }
}
