//! The search key of a text: two spellings of one word fold to the same key.
//!
//! Folding is per character, so every byte of the key can be traced back to the source
//! ([`fold_with_map`]). There is no stemming and there are no stop words; [`variants`] handles
//! proclitics.
use icu_normalizer::DecomposingNormalizerBorrowed;
use std::ops::Range;

/// The search key of `text`: presentation forms as letters, no tashkeel, tatweel, joiners or bidi
/// controls, one form of alef, yeh, kaf, heh and hamza seat, ASCII digits, Latin in lower case
/// without accents, every white space as a space.
///
/// ```
/// assert_eq!(sahifa::lang::fold("مُحَمَّد"), sahifa::lang::fold("محمد"));
/// ```
pub fn fold(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for character in text.chars() {
        fold_char(character, &mut |folded| key.push(folded));
    }
    key
}

/// The key of a name: [`fold`] without outer white space, and with inner white space collapsed. Two
/// tags, folders or source names are the same if their keys are equal.
pub fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for word in fold(name).split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word);
    }
    key
}

/// The keys of `text` with every way to write its first `most` hamzas: with another seat, as alef, or
/// not at all. The first is [`fold`]'s.
pub(super) fn each_spelling(text: &str, most: usize) -> Vec<String> {
    let mut keys = vec![String::with_capacity(text.len())];
    let mut hamzas = 0;
    for character in text.chars() {
        if is_hamza(character) && hamzas < most {
            hamzas += 1;
            let mut own = String::new();
            fold_char(character, &mut |folded| own.push(folded));
            let others = ["و", "ي", "ا", "ء", ""].into_iter().filter(|other| *other != own);
            let spellings: Vec<&str> = std::iter::once(own.as_str()).chain(others).collect();
            let longer = spellings
                .iter()
                .flat_map(|spelling| keys.iter().map(move |key| format!("{key}{spelling}")));
            keys = longer.collect();
        } else {
            fold_char(character, &mut |folded| keys.iter_mut().for_each(|key| key.push(folded)));
        }
    }
    keys
}

/// A key with a map to its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    /// The key, as [`fold`] returns it.
    pub text: String,
    segments: Vec<Segment>,
}

/// One source character with its key bytes and the dropped characters that follow it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Segment {
    folded: usize,
    source: Range<usize>,
}

impl Folded {
    /// The source bytes behind a byte range of the key: whole characters, with the marks on the
    /// last one. Empty if the range is empty or outside the key.
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        let range = range.start..range.end.min(self.text.len());
        if range.is_empty() {
            return 0..0;
        }
        let behind = |offset| self.segments.partition_point(|segment| segment.folded <= offset);
        let first = behind(range.start).checked_sub(1).and_then(|index| self.segments.get(index));
        let last = behind(range.end - 1).checked_sub(1).and_then(|index| self.segments.get(index));
        match (first, last) {
            (Some(first), Some(last)) => first.source.start..last.source.end,
            _ => 0..0,
        }
    }
}

/// [`fold`] with a map from the key back to `text`, to highlight matches.
pub fn fold_with_map(text: &str) -> Folded {
    let mut folded = Folded { text: String::with_capacity(text.len()), segments: Vec::new() };
    for (offset, character) in text.char_indices() {
        let before = folded.text.len();
        fold_char(character, &mut |letter| folded.text.push(letter));
        let end = offset + character.len_utf8();
        if folded.text.len() > before {
            folded.segments.push(Segment { folded: before, source: offset..end });
        } else if let Some(last) = folded.segments.last_mut() {
            // What is dropped (a mark, a tatweel) belongs to the letter before it.
            last.source.end = end;
        }
    }
    folded
}

/// A folded token, and the token without its proclitics: (و ف)(ب ك ل)ال, and لل for an assimilated
/// ال. At least three letters must remain. A bare و or ب cannot be cut without a dictionary,
/// because it begins too many words (كتاب, وزير).
pub(super) fn variants(token: &str) -> impl Iterator<Item = &str> {
    std::iter::once(token).chain(without_proclitics(token))
}

fn without_proclitics(token: &str) -> Option<&str> {
    let rest = token.strip_prefix(['و', 'ف']).unwrap_or(token);
    let stem = rest
        .strip_prefix("لل")
        .or_else(|| rest.strip_prefix(['ب', 'ك', 'ل']).and_then(|word| word.strip_prefix("ال")))
        .or_else(|| rest.strip_prefix("ال"))?;
    (stem.chars().take(3).count() == 3).then_some(stem)
}

/// `text` with Arabic-Indic and Persian digits as ASCII digits; nothing else changes.
pub fn ascii_digits(text: &str) -> String {
    text.chars().map(|character| ascii_digit(character).unwrap_or(character)).collect()
}

const fn ascii_digit(character: char) -> Option<char> {
    match character {
        '\u{0660}'..='\u{0669}' => char::from_digit(character as u32 - 0x0660, 10),
        '\u{06F0}'..='\u{06F9}' => char::from_digit(character as u32 - 0x06F0, 10),
        _ => None,
    }
}

/// Hands the letters of the key of a character to `push`.
pub(super) fn fold_char(character: char, push: &mut impl FnMut(char)) {
    if character.is_ascii() {
        let is_space = character.is_ascii_whitespace() || character == '\u{000B}';
        push(if is_space { ' ' } else { character.to_ascii_lowercase() });
    } else if let Some(folded) = ARABIC_BLOCK.get((character as usize).wrapping_sub(0x0600)) {
        match folded {
            Fold::Drop => {}
            Fold::As(letter) => push(*letter),
            Fold::Decompose => decompose(character, push),
        }
    } else {
        fold_other(character, push);
    }
}

/// The folding of a character of the Arabic block.
#[derive(Clone, Copy)]
enum Fold {
    Drop,
    As(char),
    Decompose,
}

/// The folding of U+0600–U+06FF, which contains nearly every character of an Arabic text.
static ARABIC_BLOCK: [Fold; 256] = arabic_block();

const fn arabic_block() -> [Fold; 256] {
    let mut block = [Fold::Drop; 256];
    let mut index = 0;
    while index < 256 {
        if let Some(character) = char::from_u32(0x0600 + index as u32) {
            block[index] = if is_dropped(character) {
                Fold::Drop
            } else if let Some(letter) = arabic(character) {
                Fold::As(letter)
            } else if let Some(digit) = ascii_digit(character) {
                Fold::As(digit)
            } else if matches!(character, '\u{0675}'..='\u{0678}') {
                // A letter with a high hamza, which falls apart into letter and mark.
                Fold::Decompose
            } else {
                Fold::As(character)
            };
        }
        index += 1;
    }
    block
}

fn fold_other(character: char, push: &mut impl FnMut(char)) {
    if decomposes(character) {
        decompose(character, push);
    } else {
        fold_part(character, push);
    }
}

fn decompose(character: char, push: &mut impl FnMut(char)) {
    if is_dropped(character) {
        return;
    }
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd();
    for part in decomposed.normalize_iter(std::iter::once(character)) {
        fold_part(part, push);
    }
}

/// Folds one character of a compatibility decomposition.
fn fold_part(part: char, push: &mut impl FnMut(char)) {
    if is_dropped(part) {
        return;
    }
    if let Some(letter) = arabic(part).or_else(|| ascii_digit(part)) {
        push(letter);
    } else if part.is_whitespace() {
        push(' ');
    } else if let Some(letters) = latin(part) {
        letters.chars().for_each(push);
    } else {
        part.to_lowercase().filter(|lower| !is_dropped(*lower)).for_each(push);
    }
}

/// True if the character is decomposed. Hangul and Han fold to themselves, because decomposed
/// syllables would only lengthen the key.
fn decomposes(character: char) -> bool {
    !matches!(character, '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

/// True for marks and format characters that must not affect a search.
pub(super) const fn is_dropped(character: char) -> bool {
    matches!(character,
        '\u{00AD}'                              // soft hyphen
        | '\u{0300}'..='\u{036F}'               // combining marks of Latin, Greek, Cyrillic
        | '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}' | '\u{05C2}' | '\u{05C4}' | '\u{05C5}'
        | '\u{05C7}'                            // Hebrew points and accents
        | '\u{0610}'..='\u{061A}' | '\u{061C}'  // Arabic signs; ALM
        | '\u{0640}'                            // tatweel
        | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}' // tashkeel, Qur'anic marks
        | '\u{08CA}'..='\u{08FF}'               // tashkeel of Arabic Extended-A
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}'
        | '\u{200B}'..='\u{200F}'               // ZWSP, ZWNJ, ZWJ, LRM, RLM
        | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' // bidi controls, word joiner
        | '\u{FC5E}'..='\u{FC63}'               // shadda ligatures standing alone
        | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}'
        | '\u{FE70}'..='\u{FE72}' | '\u{FE74}'..='\u{FE7F}' // tashkeel standing alone
        | '\u{FEFF}')
}

pub(super) fn is_hamza(character: char) -> bool {
    // With their presentation forms: ء, ؤ, ئ, and the hamza of Persian and Urdu texts.
    matches!(
        character,
        'ء' | 'ؤ' | 'ئ' | '\u{0674}' | '\u{FE80}' | '\u{FE85}' | '\u{FE86}' | '\u{FE89}'
            ..='\u{FE8C}'
    )
}

/// Letters of the Arabic block that stand for one another.
const fn arabic(character: char) -> Option<char> {
    Some(match character {
        'آ' | 'أ' | 'إ' | 'ٱ' | '\u{0672}' | '\u{0673}' => 'ا',
        'ى' | 'ی' | 'ے' | 'ۓ' | 'ئ' => 'ي',
        'ک' => 'ك',
        'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ۃ' | 'ھ' => 'ه',
        'ؤ' => 'و',
        _ => return None,
    })
}

/// Latin letters that Unicode does not decompose.
fn latin(character: char) -> Option<&'static str> {
    Some(match character {
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'ħ' | 'Ħ' => "h",
        'ı' => "i",
        'þ' | 'Þ' => "th",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn keys() {
        for (text, expected) in [
            ("مُحَمَّدٌ", "محمد"),
            ("ﷲ", "الله"),
            ("ﻣﺤﻤﺪ", "محمد"),
            ("ﺁﻝ ﷺ", "ال صلي الله عليه وسلم"),
            ("\u{FE76}\u{FE77}س", "س"),
            ("می\u{200C}خواهم", "ميخواهم"),
            ("\u{202B}نص\u{202C}", "نص"),
            ("ۀ ہ ھ ة ۃ", "ه ه ه ه ه"),
            ("ء ؤ ئ", "ء و ي"),
            ("CAFÉ Ångström ﬁn Ⅻ", "cafe angstrom fin xii"),
            ("Straße Ørsted Łódź İstanbul", "strasse orsted lodz istanbul"),
            ("שָׁלוֹם", "שלום"),
            ("１٢۳", "123"),
            ("a\u{00A0}b\nc\td", "a b c d"),
            ("한국 中文", "한국 中文"),
        ] {
            assert_eq!(fold(text), expected, "{text}");
            assert_eq!(fold_with_map(text).text, expected, "{text}");
        }
        assert_eq!(key("  شؤون\u{00A0} الساعة "), "شوون الساعه");
        let loose = each_spelling("مسؤول", 2);
        assert_eq!(loose, ["مسوول", "مسيول", "مساول", "مسءول", "مسول"]);
        assert_eq!(each_spelling("مسؤول سماء", 0), ["مسوول سماء"]);
        assert_eq!(each_spelling("شؤون سماء ئ", 2).len(), 25);
        assert_eq!(ascii_digits("٣ أيّام ۴"), "3 أيّام 4");
    }

    #[test]
    fn proclitics() {
        let of = |token| variants(token).collect::<Vec<_>>();
        assert_eq!(of("والاقتصاد"), ["والاقتصاد", "اقتصاد"]);
        assert_eq!(of("فبالمدرسه"), ["فبالمدرسه", "مدرسه"]);
        assert_eq!(of("كالعاده"), ["كالعاده", "عاده"]);
        assert_eq!(of("وللحكومه"), ["وللحكومه", "حكومه"]);
        for whole in ["الف", "كتاب", "وزير", "باب", "للغه", "", "ال", "news"] {
            assert_eq!(of(whole), [whole], "{whole}");
        }
    }

    #[test]
    fn map_leads_back_to_letters_with_their_marks() {
        let text = "قال مُحَمَّدٌ لا";
        let folded = fold_with_map(text);
        let at = folded.text.find("محمد").unwrap();
        assert_eq!(&text[folded.source(at..at + "محمد".len())], "مُحَمَّدٌ");
        let ligature = fold_with_map("xﷲy");
        let at = ligature.text.find("له").unwrap();
        assert_eq!(&"xﷲy"[ligature.source(at..at + 2)], "ﷲ");
        assert_eq!(folded.source(0..0), 0..0);
        assert_eq!(folded.source(500..600), 0..0);
        assert_eq!(fold_with_map("").source(0..1), 0..0);
    }

    proptest! {
        #[test]
        fn folding_is_stable_and_mapped(text in "(\\PC|[\u{0600}-\u{06FF}\u{FB50}-\u{FEFF} ]){0,40}") {
            let folded = fold_with_map(&text);
            prop_assert_eq!(&folded.text, &fold(&text));
            prop_assert_eq!(&fold(&folded.text), &folded.text);
            for (start, letter) in folded.text.char_indices() {
                let source = folded.source(start..start + letter.len_utf8());
                prop_assert!(text.get(source.clone()).is_some_and(|part| !part.is_empty()));
                prop_assert!(fold(&text[source]).contains(letter));
            }
        }
    }
}
