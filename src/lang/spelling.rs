//! Words that are written nearly like another one.
//!
//! Two words differ by the edits that make one of the other: a letter put in, left out or replaced, or
//! two neighbours exchanged (the distance of Damerau and Levenshtein, as optimal string alignment).
//! Letters that are often taken for one another in Arabic, and a hamza, count for half of an edit.
use super::fold::is_dropped;
use super::words::words;

/// The cost of an edit; all costs are in halves of it.
const EDIT: u8 = 2;

/// The cost of a letter in place of one that is taken for it, and of a hamza.
const HALF: u8 = 1;

/// The letters that a word needs before anything is like it.
const SHORTEST: usize = 3;

/// The letters of a word that may differ by two edits.
const LONG: usize = 6;

/// The most letters of a word that is compared.
const LONGEST: usize = 40;

/// A word that is compared with the words of a list.
#[derive(Clone, Debug)]
pub struct Misspelling {
    letters: Vec<char>,
    /// The letters that are in it or may be taken for one of it, in their order.
    near: Vec<char>,
}

impl Misspelling {
    /// A word as it was typed; `None` if it is not one word, is too short, or has other signs than
    /// letters.
    pub fn of(word: &str) -> Option<Self> {
        let letters: Vec<char> = words(word).chars().collect();
        let is_word = (SHORTEST..=LONGEST).contains(&letters.len());
        if !is_word || !letters.iter().all(|letter| letter.is_alphabetic()) {
            return None;
        }
        let mut near = letters.clone();
        near.extend(letters.iter().flat_map(|letter| confused(*letter)));
        near.push('ء');
        near.sort_unstable();
        near.dedup();
        Some(Self { letters, near })
    }

    /// The edits by which a word may differ, at most.
    pub fn edits(&self) -> u8 {
        if self.letters.len() < LONG { 1 } else { 2 }
    }

    /// The words of a sorted list that differ by at most `edits`, each with its distance in halves of
    /// an edit. Words that differ by more than one have their first letter in common. `seek` returns
    /// the first word of the list that does not stand before its argument in the order of bytes; few
    /// words are asked for, whatever the length of the list.
    ///
    /// # Errors
    ///
    /// Those of `seek`.
    pub fn find<E>(
        &self,
        edits: u8,
        mut seek: impl FnMut(&str) -> Result<Option<String>, E>,
    ) -> Result<Vec<(u8, String)>, E> {
        let mut walk = Walk::new(self, edits);
        let mut found = Vec::new();
        let mut from = String::new();
        while let Some(word) = seek(&from)? {
            found.extend(walk.go_to(&word).map(|distance| (distance, word)));
            match walk.onward() {
                Some(next) => from = next,
                None => break,
            }
        }
        Ok(found)
    }

    /// The distances of the beginnings of it from no letters at all.
    fn first_row(&self) -> Vec<u8> {
        let mut sum = 0u8;
        let sums = self.letters.iter().map(|letter| {
            sum = sum.saturating_add(alone(*letter));
            sum
        });
        std::iter::once(0).chain(sums).collect()
    }
}

/// The letters of a list of words, from the first one on as far as they may lead to a word that is
/// near.
struct Walk<'a> {
    word: &'a Misspelling,
    edits: u8,
    path: Vec<char>,
    /// For the path of each length, from none on: its distances from the beginnings of the word.
    rows: Vec<Vec<u8>>,
}

impl<'a> Walk<'a> {
    fn new(word: &'a Misspelling, edits: u8) -> Self {
        Self { word, edits, path: Vec::new(), rows: vec![word.first_row()] }
    }

    /// Goes along a word as far as it may be near, and returns its distance if it is.
    fn go_to(&mut self, word: &str) -> Option<u8> {
        let common = self.path.iter().zip(word.chars()).take_while(|(own, other)| **own == *other);
        let common = common.count();
        self.path.truncate(common);
        self.rows.truncate(common + 1);
        for letter in word.chars().skip(common) {
            let row = self.row_after(letter)?;
            self.path.push(letter);
            self.rows.push(row);
            if !self.is_open() {
                return None;
            }
        }
        let distance = self.rows.last()?.last().copied()?;
        (self.is_open() && distance <= self.edits * EDIT).then_some(distance)
    }

    /// True if the path may lead to a word that is near.
    fn is_open(&self) -> bool {
        self.rows.last().is_some_and(|row| self.is_within(row, self.path.len()))
    }

    /// True if a path of `len` letters with these distances may lead to a word that is near.
    fn is_within(&self, row: &[u8], len: usize) -> bool {
        let most = if len == 1 && self.edits > 1 { HALF } else { self.edits * EDIT };
        row.iter().any(|distance| *distance <= most)
    }

    /// The distances of the path with one letter more.
    fn row_after(&self, letter: char) -> Option<Vec<u8>> {
        let (last, before) = self.rows.split_last()?;
        let exchanged = self.path.last().zip(before.last());
        let mut row = Vec::with_capacity(last.len());
        let mut left = last.first()?.saturating_add(alone(letter));
        row.push(left);
        for (at, own) in self.word.letters.iter().enumerate() {
            let replaced = last.get(at)?.saturating_add(replacing(*own, letter));
            let put_in = last.get(at + 1)?.saturating_add(alone(letter));
            let left_out = left.saturating_add(alone(*own));
            let mut least = replaced.min(put_in).min(left_out);
            if let Some((previous, row)) = exchanged
                && let Some(own_before) = at.checked_sub(1)
                && previous == own
                && self.word.letters.get(own_before) == Some(&letter)
            {
                least = least.min(row.get(own_before)?.saturating_add(EDIT));
            }
            left = least;
            row.push(left);
        }
        Some(row)
    }

    /// The text from which on the next word that may be near stands; `None` if there is none. A path
    /// that leads nowhere is left.
    fn onward(&mut self) -> Option<String> {
        let mut after = match self.is_open() {
            true => None,
            false => Some(self.leave()?),
        };
        loop {
            if let Some(letter) = self.letter_after(after) {
                return Some(self.path.iter().copied().chain([letter]).collect());
            }
            after = Some(self.leave()?);
        }
    }

    /// Takes the last letter off the path.
    fn leave(&mut self) -> Option<char> {
        self.rows.pop();
        self.path.pop()
    }

    /// The first letter after another one with which the path may lead to a word that is near.
    fn letter_after(&self, after: Option<char>) -> Option<char> {
        let may_follow = |letter: char| {
            let row = self.row_after(letter);
            row.is_some_and(|row| self.is_within(&row, self.path.len() + 1))
        };
        // No word has it, so it stands for every letter that the word does not have either.
        if may_follow(char::MAX) {
            let next = |letter: char| (letter..=char::MAX).nth(1);
            return after.map_or(Some('\0'), next);
        }
        let near = self.word.near.iter().copied();
        near.filter(|letter| after.is_none_or(|after| *letter > after)).find(|at| may_follow(*at))
    }
}

/// The cost of a letter that only one of two words has.
fn alone(letter: char) -> u8 {
    if letter == 'ء' { HALF } else { EDIT }
}

/// The cost of a letter in place of another.
fn replacing(own: char, other: char) -> u8 {
    match own == other {
        true => 0,
        false if confused(own).any(|letter| letter == other) => HALF,
        false => EDIT,
    }
}

/// The letters that may be taken for a folded letter: by their sound, or as the seat of a hamza.
fn confused(letter: char) -> impl Iterator<Item = char> {
    const GROUPS: [&str; 7] = ["ضظ", "ذزد", "ثست", "قك", "ءا", "ءو", "ءي"];
    let others = GROUPS.into_iter().filter(move |group| group.contains(letter));
    others.flat_map(|group| group.chars()).filter(move |other| *other != letter)
}

/// A word as it is written without vowel marks, tatweel and signs that are not seen.
pub fn plain(word: &str) -> String {
    word.chars().filter(|letter| !is_dropped(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;
    use std::convert::Infallible;

    /// The words of a list that are near, and the number of words that were asked for.
    fn find(word: &str, edits: u8, list: &BTreeSet<String>) -> (Vec<(u8, String)>, usize) {
        let mut asked = 0;
        let misspelling = Misspelling::of(word).unwrap();
        let found = misspelling.find(edits, |from| {
            asked += 1;
            Ok::<_, Infallible>(list.range(from.to_owned()..).next().cloned())
        });
        let mut found = found.unwrap();
        found.sort();
        (found, asked)
    }

    /// The plain rule: every edit, one letter after the other.
    fn distance(one: &[char], other: &[char]) -> u8 {
        let (Some((last, rest)), Some((other_last, other_rest))) =
            (one.split_last(), other.split_last())
        else {
            return one.iter().chain(other).map(|letter| alone(*letter)).sum();
        };
        let mut least = (distance(rest, other_rest) + replacing(*last, *other_last))
            .min(distance(rest, other) + alone(*last))
            .min(distance(one, other_rest) + alone(*other_last));
        if let ([rest @ .., first, second], [other @ .., third, fourth]) = (one, other)
            && (first, second) == (fourth, third)
        {
            least = least.min(distance(rest, other) + EDIT);
        }
        least
    }

    #[test]
    fn words_are_near_by_their_letters() {
        let list = "ابو اقتصاد الاقتصاد سوريا سوري سوءال سوال ضابط ظابط قلب كلب مدرسه استاذ استاز \
                    economy election selection television";
        let list: BTreeSet<String> = list.split(' ').map(str::to_owned).collect();
        for (word, edits, expected) in [
            ("إقتصادد", 1, vec![(2, "اقتصاد")]),
            ("اقتاصد", 1, vec![(2, "اقتصاد")]),
            ("صوريا", 1, vec![(2, "سوريا")]),
            ("سورا", 1, vec![(2, "سوري"), (2, "سوريا")]),
            ("ضابظ", 1, vec![(2, "ضابط")]),
            ("ظابط", 1, vec![(0, "ظابط"), (1, "ضابط")]),
            ("كلب", 1, vec![(0, "كلب"), (1, "قلب")]),
            ("سؤآل", 1, vec![(0, "سوال"), (1, "سوءال")]),
            ("مدرسة", 1, vec![(0, "مدرسه")]),
            ("أستاد", 1, vec![(1, "استاذ"), (1, "استاز")]),
            ("televison", 1, vec![(2, "television")]),
            ("eletcion", 2, vec![(2, "election")]),
            ("elction", 2, vec![(2, "election")]),
            ("sleectoin", 1, vec![]),
            ("sleectoin", 2, vec![(4, "selection")]),
            ("selecton", 2, vec![(2, "selection")]),
            ("secletion", 2, vec![(4, "selection")]),
        ] {
            let (found, _) = find(word, edits, &list);
            let mut expected: Vec<_> =
                expected.into_iter().map(|(cost, word)| (cost, word.to_owned())).collect();
            expected.sort();
            assert_eq!(found, expected, "{word}");
        }
        for word in ["", "ab", "في", "2024", "a1b2", "two words", "covid-19", &"x".repeat(99)] {
            assert!(Misspelling::of(word).is_none(), "{word}");
        }
        assert_eq!(plain("مُحَمَّـدٌ"), "محمد");
    }

    #[test]
    fn few_words_of_a_long_list_are_asked_for() {
        let letters = "abcdefghij";
        let words = letters.chars().flat_map(|one| {
            letters.chars().flat_map(move |two| {
                letters.chars().flat_map(move |three| {
                    letters.chars().map(move |four| format!("{one}{two}{three}{four}abc"))
                })
            })
        });
        let list: BTreeSet<String> = words.collect();
        let (found, asked) = find("bcdeabx", 1, &list);
        assert_eq!(found, [(2, "bcdeabc".to_owned())]);
        assert!(asked < list.len() / 25, "{asked} of {}", list.len());
    }

    proptest! {
        #[test]
        fn the_walk_finds_what_the_plain_rule_does(
            word in "[بجدءاوسثض]{3,7}",
            list in prop::collection::btree_set("[بجدءاوسثض]{0,8}", 0..60),
            edits in 1u8..=2,
        ) {
            let letters = |word: &str| word.chars().collect::<Vec<char>>();
            let own = letters(&word);
            // The first letter is the same one, or nearly.
            let begins = |other: &[char]| match other {
                [] => true,
                [first, ..] => (0..=own.len()).any(|len| distance(&own[..len], &[*first]) <= HALF),
            };
            let expected: Vec<(u8, String)> = list
                .iter()
                .map(|other| (distance(&own, &letters(other)), other.clone()))
                .filter(|(cost, other)| {
                    *cost <= edits * EDIT && (edits == 1 || begins(&letters(other)))
                })
                .collect();
            let mut expected = expected;
            expected.sort();
            prop_assert_eq!(find(&word, edits, &list).0, expected);
        }
    }
}
