//! The words of dates: months, days, halves of the day, eras, labels, and the words between them.
use super::calendar::Calendar;
use super::fold::fold;
use super::hijri;
use super::months::{self, COMMON, SOLAR};
use super::place::Place;
use super::zones::{self, Zone};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The meaning of a word in a date.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Word {
    Month(Calendar, i8),
    /// `mar`: March, or Tuesday if another month is named.
    MonthOrDay(i8),
    /// An era; it decides between the two calendars of the Hijra.
    Era(Calendar),
    /// True for the afternoon.
    Pm(bool),
    /// Night: before or after midnight.
    Night,
    /// م: afternoon after a time, the Christian era after a year.
    Mim,
    Zone(Zone),
    /// A day of the week.
    Day,
    /// The label of the date that follows.
    Label(Label),
    /// A word between the same date in two calendars.
    Equals,
    /// Words without a meaning.
    Nothing,
}

/// The event on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Published,
    Updated,
}

/// The most words of a phrase.
const PHRASE: usize = 3;

/// Phrases with the same meaning, separated by `|`; they are compared after [`fold`].
const PHRASES: &[(Word, &str)] = &[
    (
        Word::Day,
        "السبت|الأحد|الاثنين|الاتنين|الثلاثاء|الأربعاء|الخميس|الجمعة\
         |سبت|أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة\
         |شنبه|یکشنبه|دوشنبه|سهشنبه|چهارشنبه|پنجشنبه|آدینه\
         |یک شنبه|دو شنبه|سه شنبه|چهار شنبه|پنج شنبه\
         |پیر|منگل|بدھ|جمعرات|ہفتہ|اتوار\
         |شەممە|یەکشەممە|دووشەممە|سێشەممە|چوارشەممە|پێنجشەممە|هەینی\
         |ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת\
         |tues|wedn|thurs\
         |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim\
         |lunes|martes|miércoles|jueves|viernes|sábado|domingo|mié|jue|vie|sáb|dom\
         |montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag\
         |pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|pzt|çar|per|cum|cmt|paz",
    ),
    (Word::Pm(false), "am|a m|ص|صباحا|صباح|فجرا|صبح|ق ظ|قبل از ظهر|پ ن|בבוקר|ÖÖ"),
    (
        Word::Pm(true),
        "pm|p m|مساء|ظهرا|عصرا|عصر|ظهر|ب ظ|بعد از ظهر|بعدازظهر|شام|دوپہر|د ن|בערב|אחהצ|ÖS",
    ),
    (Word::Night, "ليلا|شب|رات|gece"),
    (Word::Mim, "م"),
    // The tatweel of هـ is gone by now.
    (
        Word::Era(Calendar::Hijra),
        "ه|هجري|هجرية|الهجري|الهجرية|هجريا|ق|ه ق|قمري|هجري قمري|ah|a h|h|hijri",
    ),
    (Word::Era(Calendar::Solar), "ش|ه ش|هش|شمسي|خورشيدي|هجري شمسي|هجري خورشيدي|هجرية شمسية|a p"),
    (
        Word::Label(Label::Published),
        "نشر|النشر|نشرت|انتشار|شائع|published|posted|publié|publicado|pubblicato|veröffentlicht\
         |yayınlanma|yayın|פורסם",
    ),
    (
        Word::Label(Label::Updated),
        "تحديث|التحديث|تعديل|التعديل|بروزرسانی|به روز|روزآمد|updated|modified|edited|mis à jour\
         |mise à jour|actualizado|aggiornato|aktualisiert|güncelleme|güncellendi|עודכן",
    ),
    (Word::Equals, "الموافق|مطابق|برابر با|مصادف با|مطابق با|بمطابق|corresponding to"),
    (
        Word::Nothing,
        "يوم|من|شهر|عام|سنة|الساعة|في|بتاريخ|تاريخ|آخر|ميلادي|ميلادية|المبارك|المعظم|المكرم|الحرام\
         |الخير|بتوقيت|توقيت|و|روز|ساعت|سال|ماه|مورخ|به وقت|بوقت|میلادی|عیسوی|بجے|ی\
         |ساعەت|ڕۆژی|רביום|יום|בשעה\
         |t|at|on|of|the|last|in|le|la|à|de|del|las|a|um|uhr|am um|den|der|tarihi|saat\
         |st|nd|rd|th|mo|tu|we|fr|sa|su",
    ),
];

static WORDS: LazyLock<HashMap<String, Word>> = LazyLock::new(|| {
    let phrases = PHRASES.iter().map(|(word, names)| (word.clone(), *names));
    let common = COMMON.iter().map(|names| (Calendar::Common, names));
    let solar = SOLAR.iter().map(|names| (Calendar::Solar, names));
    let months = common.chain(solar).flat_map(|(calendar, names)| {
        (1..).zip(names).map(move |(month, names)| (Word::Month(calendar, month), *names))
    });
    let mut words = HashMap::new();
    for (word, names) in phrases.chain(months) {
        for name in names.split('|') {
            words.entry(fold(name)).or_insert_with(|| word.clone());
        }
    }
    words
});

/// The beginnings of phrases: all words before the last one.
static BEGINNINGS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let phrases = WORDS.keys().map(String::as_str).chain(zones::phrases());
    phrases
        .flat_map(|phrase| phrase.match_indices(' ').map(|(end, _)| phrase[..end].to_owned()))
        .collect()
});

const ENGLISH_DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Takes the word or phrase at the start of a text. The longest one with a meaning counts.
pub(super) fn take(text: &str, place: Place) -> (Option<Word>, &str) {
    if let Some((zone, rest)) = zones::iana(text) {
        return (Some(Word::Zone(zone)), rest);
    }
    if let Some((month, rest)) = hijri::month(text) {
        return (Some(Word::Month(Calendar::Hijra, month)), rest);
    }
    let mut phrase = String::new();
    let mut found = (None, text);
    let mut rest = text;
    for count in 0..PHRASE {
        let word = if count == 0 { rest } else { rest.trim_start_matches([' ', '_', '-', '.']) };
        let (word, after) = word.split_at(word_len(word));
        if word.is_empty() {
            break;
        }
        if count > 0 {
            phrase.push(' ');
        }
        phrase.push_str(&fold(word));
        rest = after;
        let meaning = match count {
            0 => single(&phrase, rest, place),
            _ => several(&phrase, place),
        };
        if count == 0 || meaning.is_some() {
            found = (meaning, rest);
        }
        if !BEGINNINGS.contains(&phrase) {
            break;
        }
    }
    found
}

fn several(folded: &str, place: Place) -> Option<Word> {
    let known = WORDS.get(folded).cloned();
    known.or_else(|| zones::named(folded, place).map(Word::Zone)).or_else(|| tied_month(folded))
}

/// Reads شوباتی ٢٠٢١: Kurdish joins the year to the month.
fn tied_month(folded: &str) -> Option<Word> {
    let month = WORDS.get(folded.strip_suffix('ي')?)?;
    matches!(month, Word::Month(..)).then(|| month.clone())
}

/// The meaning of one word; `rest` is the text after it.
fn single(folded: &str, rest: &str, place: Place) -> Option<Word> {
    match folded {
        "mar" => return Some(Word::MonthOrDay(3)),
        // Spanish for August; in English it stands behind what it counts, and no number follows.
        "ago" => {
            let rest = rest.trim_start_matches([' ', '.', '-', '/']);
            let rest = rest.strip_prefix("de ").unwrap_or(rest);
            let is_month = rest.starts_with(|ch: char| ch.is_ascii_digit());
            return is_month.then_some(Word::Month(Calendar::Common, 8));
        }
        _ => {}
    }
    let is_day = |day: &&str| folded.len() >= 3 && day.starts_with(folded);
    several(folded, place)
        .or_else(|| months::english(folded).map(|month| Word::Month(Calendar::Common, month)))
        .or_else(|| ENGLISH_DAYS.iter().any(is_day).then_some(Word::Day))
}

fn word_len(text: &str) -> usize {
    text.find(|ch: char| !ch.is_alphabetic()).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_counts() {
        let common = |month| Some(Word::Month(Calendar::Common, month));
        for (text, expected, rest) in [
            ("كانون الثاني 2021", common(1), " 2021"),
            ("كانون_الأول", common(12), ""),
            ("ربيع الأول", Some(Word::Month(Calendar::Hijra, 3)), ""),
            ("ه.ش.", Some(Word::Era(Calendar::Solar)), "."),
            ("ه 17", Some(Word::Era(Calendar::Hijra)), " 17"),
            ("شوباتی ٢٠٢١", common(2), " ٢٠٢١"),
            ("Şub 2021", common(2), " 2021"),
            ("ago 2021", common(8), " 2021"),
            ("ago, they", None, ", they"),
            ("كانون", None, ""),
            ("p.m. GMT", Some(Word::Pm(true)), ". GMT"),
        ] {
            assert_eq!(take(text, Place::default()), (expected, rest), "{text}");
        }
    }

    #[test]
    fn no_name_means_two_months() {
        for table in [COMMON, SOLAR] {
            for (month, names) in table.iter().flat_map(|names| (1..).zip(names)) {
                for name in names.split('|') {
                    let word = WORDS.get(&fold(name));
                    let same = matches!(word, Some(Word::Month(_, found)) if *found == month);
                    assert!(same, "{name}: {word:?}");
                }
            }
        }
    }
}
