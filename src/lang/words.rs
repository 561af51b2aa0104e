//! The words of a text, as the index of the store holds them and as a search compares them.
//!
//! A word is a run of letters and digits of the folded text. Arabic letters and what stands beside
//! them are words of their own: `الـBBC` is `ال` and `bbc`. In scripts without spaces each character
//! is a word, and so is each pictograph.
use super::fold::fold_char;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use std::ops::Range;
use std::sync::LazyLock;

/// The most characters of a word that are compared.
const LONGEST: usize = 64;

/// The words of `text` in the form of the index: folded, with one space between two of them.
///
/// ```
/// assert_eq!(sahifa::lang::words("«مُحَمَّدٌ»، covid-19"), "محمد covid 19");
/// ```
pub fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut cutter = Cutter::default();
    let mut push = |letter, kind| match cutter.step(kind) {
        Place::Start => {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push(letter);
        }
        Place::Inside => words.push(letter),
        Place::Outside | Place::Beyond => {}
    };
    let usual = &*USUAL;
    for character in text.chars() {
        match usual_place(character).and_then(|place| usual.get(place)) {
            Some(Letter::One(letter, kind)) => push(*letter, *kind),
            Some(Letter::Gap) => push(' ', Kind::Gap),
            Some(Letter::Dropped) => {}
            Some(Letter::Several) | None => fold_char(character, &mut |folded| {
                push(middle_form(folded).unwrap_or(folded), kind(folded));
            }),
        }
    }
    words
}

/// The place of characters among words, one after the other.
#[derive(Default)]
struct Cutter {
    /// The kind of the present word.
    word: Option<Kind>,
    /// The characters of it.
    count: usize,
}

/// The place of a character.
enum Place {
    Outside,
    /// The first of a word.
    Start,
    Inside,
    /// Of a word, and more than are compared.
    Beyond,
}

impl Cutter {
    fn step(&mut self, kind: Kind) -> Place {
        let goes_on = match self.word {
            None | Some(Kind::Single) => false,
            Some(word) => kind == word || kind == Kind::Mark,
        };
        if goes_on {
            self.count += 1;
            return if self.count > LONGEST { Place::Beyond } else { Place::Inside };
        }
        self.word = (!matches!(kind, Kind::Gap | Kind::Mark)).then_some(kind);
        self.count = 1;
        if self.word.is_some() { Place::Start } else { Place::Outside }
    }
}

/// A folded text with one form of every letter that has another one at the end of a word. Every
/// character keeps its length, so that offsets stay.
pub(super) fn searchable(folded: String) -> String {
    if !folded.contains(|letter| middle_form(letter).is_some()) {
        return folded;
    }
    folded.chars().map(|letter| middle_form(letter).unwrap_or(letter)).collect()
}

/// The usual form of a final letter (Greek, Hebrew).
const fn middle_form(letter: char) -> Option<char> {
    Some(match letter {
        'ς' => 'σ',
        'ך' => 'כ',
        'ם' => 'מ',
        'ן' => 'נ',
        'ף' => 'פ',
        'ץ' => 'צ',
        _ => return None,
    })
}

/// The kind of a character.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Between two words.
    Gap,
    Arabic,
    Letter,
    /// A word by itself.
    Single,
    /// A mark, which belongs to the letter before it.
    Mark,
}

/// The ranges of the words of a folded text.
pub(super) fn cut(folded: &str) -> impl Iterator<Item = Range<usize>> {
    let mut characters = folded.char_indices();
    let mut cutter = Cutter::default();
    let mut word: Option<Range<usize>> = None;
    std::iter::from_fn(move || {
        for (start, character) in characters.by_ref() {
            let end = start + character.len_utf8();
            let ended = match cutter.step(kind(character)) {
                Place::Start => word.replace(start..end),
                Place::Outside => word.take(),
                Place::Inside => {
                    word = word.take().map(|word| word.start..end);
                    None
                }
                Place::Beyond => None,
            };
            if ended.is_some() {
                return ended;
            }
        }
        word.take()
    })
}

/// A character in the form of the index.
#[derive(Clone, Copy)]
enum Letter {
    Dropped,
    /// One or several that stand between words.
    Gap,
    One(char, Kind),
    Several,
}

/// The characters of [`USUAL`] up to the Arabic block, and from the general punctuation on.
const LETTERS: usize = 0x700;
const PUNCTUATION: Range<usize> = 0x2000..0x2070;

/// Nearly all characters of a text in the form of the index: the tables of Unicode are searched for
/// each of them.
static USUAL: LazyLock<[Letter; LETTERS + 0x70]> = LazyLock::new(|| {
    let own = |character| {
        let mut letter = Letter::Dropped;
        fold_char(character, &mut |folded| {
            let folded = middle_form(folded).unwrap_or(folded);
            letter = match (letter, looked_up(folded)) {
                (Letter::Dropped | Letter::Gap, Kind::Gap) => Letter::Gap,
                (Letter::Dropped, kind) => Letter::One(folded, kind),
                _ => Letter::Several,
            };
        });
        letter
    };
    std::array::from_fn(|place| {
        let number = place.checked_sub(LETTERS).map_or(place, |after| PUNCTUATION.start + after);
        u32::try_from(number).ok().and_then(char::from_u32).map_or(Letter::Dropped, own)
    })
});

/// The place of a character in [`USUAL`], if it has one.
fn usual_place(character: char) -> Option<usize> {
    let number = character as usize;
    if number < LETTERS {
        return Some(number);
    }
    PUNCTUATION.contains(&number).then(|| LETTERS + number - PUNCTUATION.start)
}

/// The kind of a folded character.
fn kind(character: char) -> Kind {
    match usual_place(character).and_then(|place| USUAL.get(place)) {
        Some(Letter::One(_, kind)) => *kind,
        Some(Letter::Gap) => Kind::Gap,
        _ => looked_up(character),
    }
}

/// The kind of a character from the tables of Unicode.
fn looked_up(character: char) -> Kind {
    match character {
        '\u{0600}'..='\u{077F}' | '\u{0870}'..='\u{08FF}' if character.is_alphabetic() => {
            Kind::Arabic
        }
        // Thai and Lao, Burmese, Khmer; symbols and pictographs; radicals, kana and ideographs.
        '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
            if character.is_alphanumeric() =>
        {
            Kind::Single
        }
        '\u{2600}'..='\u{27BF}' | '\u{1F000}'..='\u{1FAFF}' => Kind::Single,
        '\u{2E80}'..='\u{2FDF}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{30FF}'
        | '\u{31F0}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => Kind::Single,
        _ if character.is_alphanumeric() => Kind::Letter,
        _ if CanonicalCombiningClassMapBorrowed::new().get_u8(character) != 0 => Kind::Mark,
        _ => Kind::Gap,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::fold;
    use proptest::prelude::*;

    #[test]
    fn words_of_texts() {
        for (text, expected) in [
            ("", ""),
            (" ، ؟ ", ""),
            ("قال: «مُحَمَّدٌ».", "قال محمد"),
            ("كتـــاب می\u{200C}خواهم", "كتاب ميخواهم"),
            ("الـBBC والـ15 عاما", "ال bbc وال 15 عاما"),
            ("covid-19 snake_case l'été 3.5", "covid 19 snake case l ete 3 5"),
            ("Straße ΟΔΟΣ οδός İstanbul ılık", "strasse οδοσ οδοσ istanbul ilik"),
            ("שָׁלוֹם צה״ל ארץ", "שלומ צה ל ארצ"),
            ("中国人民 かな 한국어", "中 国 人 民 か な 한국어"),
            ("ข่าว", "ข า ว"),
            ("हिन्दी", "हिन्दी"),
            ("عاجل🔥🔥 ok", "عاجل 🔥 🔥 ok"),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
        assert_eq!(words(&"x".repeat(200)), "x".repeat(LONGEST));
    }

    proptest! {
        #[test]
        fn words_are_stable_and_never_touch(text in "(\\PC|[\u{0600}-\u{06FF} -]|[a-z0-9]){0,40}") {
            let found = words(&text);
            prop_assert_eq!(&words(&found), &found);
            let folded = searchable(fold(&text));
            prop_assert_eq!(folded.len(), fold(&text).len());
            let own: Vec<&str> = cut(&folded).map(|range| &folded[range]).collect();
            prop_assert_eq!(own.join(" "), found);
            let mut end = 0;
            for range in cut(&folded) {
                prop_assert!(range.start >= end && range.end > range.start);
                prop_assert!(folded.get(range.clone()).is_some());
                end = range.end;
            }
        }
    }
}
