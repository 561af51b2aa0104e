//! The words of a text, as the index of the store holds them and as a search compares them.
//!
//! A word is a run of letters and digits of the folded text. Arabic letters and what stands beside
//! them are words of their own: `الـBBC` is `ال` and `bbc`. In scripts without spaces each character
//! is a word, and so is each pictograph.
use super::fold::fold;
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
    let folded = searchable(fold(text));
    let mut words = String::with_capacity(folded.len());
    for range in cut(&folded) {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&folded[range]);
    }
    words
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
    let mut characters = folded.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, kind) = loop {
            let (start, character) = characters.next()?;
            match kind(character) {
                Kind::Gap | Kind::Mark => {}
                kind => break (start, kind),
            }
        };
        let mut count = 1;
        let mut cut = None;
        let end = loop {
            let Some((at, character)) = characters.peek().copied() else { break folded.len() };
            match self::kind(character) {
                Kind::Mark if kind != Kind::Single => {}
                next if next == kind && kind != Kind::Single => {}
                _ => break at,
            }
            if count == LONGEST {
                cut = Some(at);
            }
            count += 1;
            characters.next();
        };
        Some(start..cut.unwrap_or(end))
    })
}

/// The kinds of the characters from U+0600 to U+08FF, which are nearly all of an Arabic text: the
/// tables of the standard library are searched for each of them.
static ARABIC: LazyLock<[Kind; 0x300]> = LazyLock::new(|| {
    let kind = |offset| char::from_u32(FIRST_ARABIC + offset).map_or(Kind::Gap, looked_up);
    std::array::from_fn(|offset| u32::try_from(offset).map_or(Kind::Gap, kind))
});

/// The first character of [`ARABIC`].
const FIRST_ARABIC: u32 = 0x0600;

fn kind(character: char) -> Kind {
    if character.is_ascii() {
        return if character.is_ascii_alphanumeric() { Kind::Letter } else { Kind::Gap };
    }
    let place = u32::from(character).wrapping_sub(FIRST_ARABIC) as usize;
    ARABIC.get(place).copied().unwrap_or_else(|| looked_up(character))
}

/// The kind of a character that is not ASCII, from the tables of Unicode.
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
            let mut end = 0;
            for range in cut(&folded) {
                prop_assert!(range.start >= end && range.end > range.start);
                prop_assert!(folded.get(range.clone()).is_some());
                end = range.end;
            }
        }
    }
}
