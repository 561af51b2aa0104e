//! The words and phrases that a search asks for, and the places of a text where they are.
//!
//! A bare word matches a word of a text that is the same but for proclitics, or, from three letters
//! on, one that goes on after it. A phrase matches the same words one after the other. This is the
//! one definition of a match: the index is asked for [`Needle::forms`], and what is shown is lit by
//! [`places`].
use super::fold::{each_spelling, fold_with_map, is_hamza, variants};
use super::words::{cut, searchable};
use std::ops::Range;

/// The letters that a word needs before it may go on. The article does not count: a third of all
/// words begin with it.
const OPEN_FROM: usize = 3;

/// The most letters of a word that are tried in every way of writing a hamza.
const HAMZAS: usize = 2;

/// The most words of a phrase that are compared.
const LONGEST_PHRASE: usize = 32;

/// Everything that may stand before a word and is written together with it.
const PROCLITICS: [&str; 27] = [
    "", "ب", "ك", "ل", "ال", "بال", "كال", "لال", "لل", "و", "وب", "وك", "ول", "وال", "وبال",
    "وكال", "ولال", "ولل", "ف", "فب", "فك", "فل", "فال", "فبال", "فكال", "فلال", "فلل",
];

/// One word or phrase that a search asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needle {
    forms: Vec<Form>,
}

/// Words one after the other in a text that match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The words, in the form of [`words`](super::words()).
    pub words: Vec<String>,
    /// True if the last word may go on.
    pub is_open: bool,
    /// True if the only word may have proclitics before it.
    takes_proclitics: bool,
}

impl Needle {
    /// A bare word. With `loose`, a hamza and its seats in it match any other spelling of them.
    pub fn word(text: &str, loose: bool) -> Self {
        let mut forms = Vec::new();
        for spelling in spellings(text, loose) {
            let mut words: Vec<&str> =
                cut(&spelling).take(LONGEST_PHRASE).map(|range| &spelling[range]).collect();
            // الـBBC: the article is part of no other word.
            while words.len() > 1 && words.first().is_some_and(|first| PROCLITICS.contains(first)) {
                words.remove(0);
            }
            match words.as_slice() {
                [] => {}
                [word] => forms.extend(variants(word).map(|word| Form {
                    words: vec![word.to_owned()],
                    is_open: may_go_on(word),
                    takes_proclitics: is_arabic(word),
                })),
                [.., last] => forms.push(Form {
                    is_open: may_go_on(last),
                    words: words.iter().map(|&word| word.to_owned()).collect(),
                    takes_proclitics: false,
                }),
            }
        }
        Self::of(forms)
    }

    /// A quoted phrase: these words and no others, one after the other.
    pub fn phrase(text: &str, loose: bool) -> Self {
        let forms = spellings(text, loose).into_iter().map(|spelling| {
            let words = cut(&spelling).take(LONGEST_PHRASE);
            let words = words.map(|range| spelling[range].to_owned()).collect();
            Form { words, is_open: false, takes_proclitics: false }
        });
        Self::of(forms.filter(|form| !form.words.is_empty()).collect())
    }

    fn of(mut forms: Vec<Form>) -> Self {
        let mut seen = Vec::with_capacity(forms.len());
        forms.retain(|form| {
            let is_new = !seen.contains(form);
            if is_new {
                seen.push(form.clone());
            }
            is_new
        });
        Self { forms }
    }

    /// The needles of several bare words, each of which a text must have.
    pub fn each_word(text: &str, loose: bool) -> Vec<Self> {
        let needles = text.split_whitespace().map(|word| Self::word(word, loose));
        needles.filter(|needle| !needle.is_empty()).collect()
    }

    /// True if it has no letter, digit or pictograph. Nothing can be found by it.
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// Every form of it with every proclitic. A text matches if it has one of them.
    pub fn forms(&self) -> impl Iterator<Item = Form> {
        self.forms.iter().flat_map(|form| {
            let count = if form.takes_proclitics { PROCLITICS.len() } else { 1 };
            PROCLITICS.iter().take(count).map(|proclitic| {
                let mut words = form.words.clone();
                if let Some(first) = words.first_mut() {
                    first.insert_str(0, proclitic);
                }
                Form { words, is_open: form.is_open, takes_proclitics: false }
            })
        })
    }

    /// True if it is in a text, which is given in the form of [`words`](super::words()).
    pub fn is_in(&self, words: &str) -> bool {
        let words: Vec<&str> = words.split(' ').collect();
        (0..words.len()).any(|at| self.at(&words, at).is_some())
    }

    /// The longest match that begins with the word at `at`.
    fn at(&self, words: &[&str], at: usize) -> Option<Match> {
        let rest = words.get(at..)?;
        let matches = self.forms.iter().filter_map(|form| form.begins(rest));
        matches.max_by_key(|found| (found.count, found.end))
    }
}

/// A match at a word.
struct Match {
    /// The number of words.
    count: usize,
    /// The bytes of the proclitics before it.
    start: usize,
    /// The end of the match in the last word.
    end: usize,
}

impl Form {
    fn begins(&self, rest: &[&str]) -> Option<Match> {
        let (last, before) = self.words.split_last()?;
        let count = self.words.len();
        let own = rest.get(..count)?;
        let end_of = |word: &str| {
            let is_same = word == last || self.is_open && word.starts_with(last.as_str());
            is_same.then_some(last.len())
        };
        let (found, preceding) = own.split_last()?;
        if self.takes_proclitics {
            if !found.contains(last.as_str()) {
                return None;
            }
            return PROCLITICS.iter().find_map(|proclitic| {
                let end = end_of(found.strip_prefix(proclitic)?)?;
                Some(Match { count, start: proclitic.len(), end: proclitic.len() + end })
            });
        }
        let end = (preceding == before).then(|| end_of(found)).flatten()?;
        Some(Match { count, start: 0, end })
    }
}

/// The places of `needles` in `text`, in its own bytes: in their order, none touching another. Of a
/// word only the letters that were asked for, with their marks, not the proclitics.
pub fn places(text: &str, needles: &[Needle]) -> Vec<Range<usize>> {
    if needles.iter().all(Needle::is_empty) {
        return Vec::new();
    }
    let folded = fold_with_map(text);
    let key = searchable(folded.text.clone());
    let ranges: Vec<_> = cut(&key).collect();
    let words: Vec<&str> = ranges.iter().map(|range| &key[range.clone()]).collect();
    let mut places: Vec<Range<usize>> = Vec::new();
    for (at, first) in ranges.iter().enumerate() {
        for found in needles.iter().filter_map(|needle| needle.at(&words, at)) {
            let Some(last) = ranges.get(at + found.count - 1) else { continue };
            places.push(folded.source(first.start + found.start..last.start + found.end));
        }
    }
    apart(places)
}

/// The same places in their order, those that touch as one.
pub fn apart(mut places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    places.sort_by_key(|place| (place.start, place.end));
    let mut apart: Vec<Range<usize>> = Vec::with_capacity(places.len());
    for place in places {
        match apart.last_mut() {
            Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
            _ => apart.push(place),
        }
    }
    apart
}

/// The folded spellings of a text that is searched for.
fn spellings(text: &str, loose: bool) -> Vec<String> {
    let spellings = each_spelling(text, if loose { HAMZAS } else { 0 });
    spellings.into_iter().map(searchable).collect()
}

/// True if a loose search for `text` can find more.
pub fn has_loose_spelling(text: &str) -> bool {
    text.chars().any(is_hamza)
}

/// True if a longer word may match.
fn may_go_on(word: &str) -> bool {
    let after = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    let after =
        after.strip_prefix(['ب', 'ك', 'ل']).filter(|rest| rest.starts_with("ال")).unwrap_or(after);
    let own = after.strip_prefix("ال").or_else(|| after.strip_prefix("لل")).unwrap_or(word);
    own.chars().take(OPEN_FROM).count() == OPEN_FROM
}

fn is_arabic(word: &str) -> bool {
    word.starts_with(|letter| matches!(letter, '\u{0600}'..='\u{08FF}'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::words;
    use proptest::prelude::*;

    fn finds(query: &str, text: &str) -> bool {
        let found = |loose| Needle::word(query, loose).is_in(&words(text));
        found(false) || found(true)
    }

    #[test]
    fn reference_pairs_find_each_other() {
        for (one, other) in [
            ("محمد", "مُحَمَّد"),
            ("احمد", "أحمد"),
            ("إسلام", "اسلام"),
            ("مدرسة", "مدرسه"),
            ("مصطفى", "مصطفي"),
            ("كتـــاب", "كتاب"),
            ("٢٠٢٤", "2024"),
            ("۲۰۲۴", "2024"),
            ("السوريين", "سوريين"),
            ("والاقتصاد", "اقتصاد"),
            ("مسؤول", "مسئول"),
            ("شؤون", "شئون"),
            ("مسألة", "مسألَه"),
            ("قراءة", "قرائة"),
            ("ک", "ك"),
            ("ﻻ", "لا"),
            ("للمدرسة", "مدرسة"),
            ("المسيّسة", "مسيسه"),
            ("ٱلْقُرْآن", "قران"),
            ("الإلهام", "إلهام"),
            ("می\u{200C}خواهم", "ميخواهم"),
            ("کتاب", "كتاب"),
            ("ہے", "هي"),
            ("İstanbul", "istanbul"),
            ("DİYARBAKIR", "diyarbakır"),
            ("ΟΔΟΣ", "οδός"),
            ("STRASSE", "Straße"),
            ("München", "munchen"),
            ("café", "CAFÉ"),
            ("שָׁלוֹם", "שלום"),
        ] {
            assert!(finds(one, other), "{one} must find {other}");
            assert!(finds(other, one), "{other} must find {one}");
        }
    }

    #[test]
    fn bare_words() {
        for (query, text, expected) in [
            ("سوريا", "في سوريا", true),
            ("سوريا", "وسوريا", true),
            ("سوريا", "بسوريا", true),
            ("سوريا", "سورياا", true),
            ("اقتصاد", "وبالاقتصاد", true),
            ("اقتص", "والاقتصادية", true),
            // Inside a word nothing is found, and proclitics have an order.
            ("تصاد", "اقتصاد", false),
            ("سوريا", "بوسوريا", false),
            // Short words are whole words.
            ("في", "في", true),
            ("في", "وفي", true),
            ("في", "فيل", false),
            ("الي", "اليمن", false),
            ("اليم", "اليمن", false),
            ("اليمن", "اليمنية", true),
            ("يمن", "اليمنية", true),
            ("وال", "والاقتصاد", false),
            ("15", "الـ15", true),
            ("15", "150", false),
            ("bbc", "الـBBC", true),
            ("الـBBC", "BBC", true),
            ("covid-19", "COVID 19", true),
            ("covid-19", "COVID 2019", false),
            ("ארצ", "ארץ", true),
            ("中国", "在中国人", true),
            ("中国", "国中", false),
            ("🔥", "عاجل🔥", true),
            ("news", "Newsweek", true),
            ("news", "bnews", false),
        ] {
            assert_eq!(finds(query, text), expected, "{query} in {text}");
        }
    }

    #[test]
    fn phrases() {
        for (query, text, expected) in [
            ("وقف إطلاق النار", "وَقْفُ اطلاقِ النّارِ", true),
            ("وقف إطلاق النار", "وقف لإطلاق النار", false),
            ("وقف إطلاق", "ووقف إطلاق", false),
            ("وقف إطلاق", "وقف إطلاقها", false),
            ("وقف إطلاق", "وقف، إطلاق", true),
            ("اقتصاد", "الاقتصاد", false),
            ("15 عاما", "الـ15 عامًا", true),
        ] {
            assert_eq!(
                Needle::phrase(query, false).is_in(&words(text)),
                expected,
                "{query}: {text}"
            );
        }
        assert!(Needle::phrase("الشؤون الخارجية", true).is_in(&words("الشئون الخارجية")));
        assert!(!Needle::phrase("الشؤون الخارجية", false).is_in(&words("الشئون الخارجية")));
    }

    #[test]
    fn nothing_is_found_by_punctuation() {
        for text in ["", "؟", "-", "« »"] {
            assert!(Needle::word(text, true).is_empty() && Needle::phrase(text, false).is_empty());
        }
        assert!(!Needle::word("؟", false).is_in(""));
        assert_eq!(Needle::each_word("سوريا ؟ و", false).len(), 2);
    }

    #[test]
    fn places_are_the_letters_of_the_original() {
        let lit = |text: &str, queries: &[&str]| -> Vec<String> {
            let needles: Vec<_> = queries.iter().map(|query| Needle::word(query, false)).collect();
            places(text, &needles).into_iter().map(|place| text[place].to_owned()).collect()
        };
        assert_eq!(lit("قال مُحَمَّدٌ لا", &["محمد"]), ["مُحَمَّدٌ"]);
        assert_eq!(lit("وَالاقْتِصَادِيَّةُ", &["اقتصاد"]), ["اقْتِصَادِ"]);
        assert_eq!(lit("بالمَدْرَسَةِ والمدارس", &["المدرسه"]), ["مَدْرَسَةِ"]);
        assert_eq!(lit("والـBBC في لندن", &["الـBBC", "لندن"]), ["BBC", "لندن"]);
        assert_eq!(lit("شاهد COVID-19 هنا", &["covid-19"]), ["COVID-19"]);
        assert_eq!(lit("الإلهام", &["إلهام"]), ["إلهام"]);
        assert_eq!(lit("لا شيء", &["محمد", "؟"]), Vec::<String>::new());
        let text = "وقفُ إطلاقِ النار، ثم وقف النار";
        let phrase = [Needle::phrase("وقف إطلاق النار", false)];
        let found: Vec<_> = places(text, &phrase).into_iter().map(|place| &text[place]).collect();
        assert_eq!(found, ["وقفُ إطلاقِ النار"]);
        // Matches that lie in one another are one place.
        let needles = [Needle::phrase("إطلاق النار", false), Needle::word("نار", false)];
        assert_eq!(places("إطلاق النار", &needles).len(), 1);
    }

    #[test]
    fn a_hostile_word_has_few_forms() {
        let forms = |text: &str| Needle::word(text, true).forms().count();
        assert!(forms(&"ؤ".repeat(500)) <= 25 * PROCLITICS.len());
        assert!(forms("والمسؤولئء") <= 2 * 25 * PROCLITICS.len());
        assert!(Needle::phrase(&"ؤ ".repeat(500), true).forms().count() <= 25);
    }

    fn text() -> impl Strategy<Value = String> {
        "(\\PC|[اأإآلبكوفيىؤئءسرمةه ـَُّ]|[a-z0-9 -]){0,30}"
    }

    proptest! {
        #[test]
        fn forms_places_and_matches_agree(query in text(), text in text(), loose: bool, phrase: bool) {
            let needle = match phrase {
                true => Needle::phrase(&query, loose),
                false => Needle::word(&query, loose),
            };
            let words = words(&text);
            let spaced = format!(" {words} ");
            let by_forms = needle.forms().any(|form| {
                let form_words = format!(" {}", form.words.join(" "));
                if form.is_open { spaced.contains(&form_words) } else { spaced.contains(&(form_words + " ")) }
            });
            prop_assert_eq!(needle.is_in(&words), by_forms);
            let places = places(&text, std::slice::from_ref(&needle));
            prop_assert_eq!(places.is_empty(), !by_forms);
            for place in places {
                prop_assert!(text.get(place).is_some_and(|part| !part.is_empty()));
            }
        }

        #[test]
        fn a_word_finds_itself(text in text()) {
            for word in text.split_whitespace() {
                let needle = Needle::word(word, false);
                prop_assert!(needle.is_empty() || needle.is_in(&words(&text)), "{}", word);
            }
        }
    }
}
