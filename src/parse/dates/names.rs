//! The words of dates: months, days, halves of the day, eras, labels, and the words between them.
use super::calendar::Calendar;
use super::cldr::{self, Meaning};
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
    /// A short name that means something else in other languages: `out`, `set`. It is a month
    /// between a day and a year.
    WeakMonth(i8),
    /// The number that follows is one of these.
    Unit(Unit),
    /// The year before the first one of a reign: 令和2年.
    Reign(i16),
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

/// The meaning of a number after a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// tháng 10
    Month,
    /// thứ 2
    Weekday,
}

/// The event on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Published,
    Updated,
}

/// The most words of a phrase.
const PHRASE: usize = 3;

/// The most letters of a name in a script without spaces.
const UNSPACED: usize = 16;

/// The letters of a name that is too short to be the same in every language.
const SHORT: usize = 4;

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
         |lun|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|sonnabend|salı|cuma|pzt|çar|per|cum|cmt|paz",
    ),
    (Word::Pm(false), "am|a m|πμ|ص|صباحا|صباح|فجرا|صبح|ق ظ|قبل از ظهر|پ ن|בבוקר|ÖÖ"),
    (
        Word::Pm(true),
        "pm|p m|μμ|مساء|ظهرا|عصرا|عصر|ظهر|ب ظ|بعد از ظهر|بعدازظهر|شام|دوپہر|د ن|בערב|אחהצ|ÖS",
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
    (Word::Unit(Unit::Month), "tháng|thg"),
    (Word::Reign(2018), "令和"),
    (Word::Reign(1988), "平成"),
    (Word::Reign(1925), "昭和"),
    (Word::Reign(1911), "民國|民国"),
    (Word::Equals, "الموافق|مطابق|برابر با|مصادف با|مطابق با|بمطابق|corresponding to"),
    (
        Word::Nothing,
        "يوم|من|شهر|عام|سنة|الساعة|في|بتاريخ|تاريخ|آخر|ميلادي|ميلادية|المبارك|المعظم|المكرم|الحرام\
         |الخير|بتوقيت|توقيت|و|روز|ساعت|سال|ماه|مورخ|به وقت|بوقت|میلادی|عیسوی|بجے|ی\
         |ساعەت|ڕۆژی|רביום|יום|בשעה\
         |t|at|on|of|the|last|in|le|la|à|de|del|las|a|um|uhr|am um|den|der|tarihi|saat\
         |st|nd|rd|th|mo|tu|we|fr|sa|su\
         |г|год|года|в|во|р|рік|року|о|об|ж|жылы|жылғы|у|година|године|часа\
         |klo|klockan|kl|godz|roku|uur|om|hodin|às|dia|ore|ora|ώρα|στις|την|του\
         |ngày|năm|lúc|giờ|pukul|jam|pada|เวลา|ที่|วันที่|น|พ ศ|พศ|ค ศ|को|बजे|তারিখ",
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
    if text.starts_with(has_no_spaces) {
        return take_unspaced(text, place);
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
        let is_ordinal = count == 0 && is_ordinal(word);
        let meaning = match count {
            0 if is_ordinal => Some(Word::Unit(Unit::Weekday)),
            0 => single(&phrase, rest, place),
            _ => several(&phrase, place).or_else(|| elsewhere(&phrase)),
        };
        let is_open = meaning.is_none() || is_ordinal;
        if count == 0 || meaning.is_some() {
            found = (meaning, rest);
        }
        // A word with a meaning of its own begins no name of CLDR that has another.
        let may_go_on = is_open && cldr::begins(&phrase);
        if !may_go_on && !BEGINNINGS.contains(&phrase) {
            break;
        }
    }
    found
}

/// True for thứ, by which the days of the week are counted in Vietnam: thứ 2 is Monday. Without its
/// accents it is Thursday.
fn is_ordinal(word: &str) -> bool {
    matches!(word, "thứ" | "Thứ" | "THỨ")
}

/// Takes the longest known beginning of a text in a script without spaces between words, or all its
/// letters.
fn take_unspaced(text: &str, place: Place) -> (Option<Word>, &str) {
    let word = &text[..word_len(text)];
    let ends = word.char_indices().map(|(at, ch)| at + ch.len_utf8()).take(UNSPACED);
    let ends: Vec<usize> = ends.collect();
    let dotted = ends.last() == Some(&word.len()) && text[word.len()..].starts_with('.');
    // ต.ค.
    if dotted && let (Some(found), rest) = take_dotted(text, place) {
        return (Some(found), rest);
    }
    let known = ends.iter().rev().find_map(|&end| {
        let folded = fold(&word[..end]);
        Some((several(&folded, place).or_else(|| elsewhere(&folded))?, &text[end..]))
    });
    match known {
        Some((found, rest)) => (Some(found), rest),
        None => (None, &text[word.len()..]),
    }
}

/// Takes an abbreviation with dots between its letters.
fn take_dotted(text: &str, place: Place) -> (Option<Word>, &str) {
    let (mut phrase, mut rest, mut found) = (String::new(), text, (None, text));
    for _ in 0..PHRASE {
        let (word, after) = rest.split_at(word_len(rest));
        let Some(after) = after.strip_prefix('.').filter(|_| !word.is_empty()) else { break };
        if !phrase.is_empty() {
            phrase.push(' ');
        }
        phrase.push_str(&fold(word));
        rest = after;
        if let Some(word) = several(&phrase, place).or_else(|| elsewhere(&phrase)) {
            found = (Some(word), rest);
        }
    }
    found
}

/// The meaning of a word or phrase: first in the language of the document.
fn several(folded: &str, place: Place) -> Option<Word> {
    own(folded, place)
        .or_else(|| WORDS.get(folded).cloned())
        .or_else(|| zones::named(folded, place).map(Word::Zone))
        .or_else(|| tied_month(folded))
}

/// The meaning of a name in the language of the document. In every language feeds have the days and
/// months of RFC 822, which are English.
fn own(folded: &str, place: Place) -> Option<Word> {
    let language = place.tongue();
    if language.is_empty() || matches!(language, "en" | "ar" | "fa" | "he" | "ur") {
        return None;
    }
    // CET is a zone in Zagreb, too, where Thursday is čet.
    let meaning =
        cldr::of_language(folded, language).filter(|_| zones::named(folded, place).is_none())?;
    let known = WORDS.get(folded).cloned().or_else(|| english(folded));
    Some(match (meaning, known) {
        (Meaning::Month(month), Some(Word::Day)) | (Meaning::Day, Some(Word::Month(_, month))) => {
            Word::MonthOrDay(month)
        }
        // Feb, where Hungarian has febr.
        (Meaning::ShortMonth(_), Some(known)) => known,
        (meaning, _) => word(meaning),
    })
}

/// The meaning of a name in some other language. Short words are too many to trust them.
fn elsewhere(folded: &str) -> Option<Word> {
    let len = folded.chars().count();
    let is_short = folded.starts_with(|ch: char| ch < '\u{250}') && len <= SHORT;
    let is_arabic = folded.starts_with(|ch: char| matches!(ch, '\u{600}'..='\u{6ff}'));
    match cldr::of_any(folded)? {
        Meaning::Month(month) | Meaning::MonthOrDay(month)
            if is_short || is_arabic && len < SHORT =>
        {
            Some(Word::WeakMonth(month))
        }
        month @ (Meaning::Month(_) | Meaning::MonthOrDay(_) | Meaning::ShortMonth(_)) => {
            Some(word(month))
        }
        Meaning::Day if is_short || is_arabic => None,
        Meaning::Day => Some(Word::Day),
        // Halves of the day are common words of Latin letters.
        half if !is_arabic && !folded.starts_with(|ch: char| ch < '\u{250}') => Some(word(half)),
        _ => None,
    }
}

fn word(meaning: Meaning) -> Word {
    match meaning {
        Meaning::Month(month) => Word::Month(Calendar::Common, month),
        Meaning::MonthOrDay(month) => Word::MonthOrDay(month),
        Meaning::ShortMonth(month) => Word::WeakMonth(month),
        Meaning::Day => Word::Day,
        Meaning::Pm(pm) => Word::Pm(pm),
        Meaning::Night => Word::Night,
    }
}

/// The meaning of an English name, also of a shortened or misspelt one.
fn english(folded: &str) -> Option<Word> {
    let is_day = |day: &&str| folded.len() >= 3 && day.starts_with(folded);
    let month = months::english(folded).map(|month| Word::Month(Calendar::Common, month));
    month.or_else(|| ENGLISH_DAYS.iter().any(is_day).then_some(Word::Day))
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
        // paź: October in Polish; Paz: Sunday in Turkish.
        "paz" if place.tongue().is_empty() || place.tongue() == "en" => {
            return Some(Word::MonthOrDay(10));
        }
        // Spanish for August; in English it stands behind what it counts, and no number follows.
        "ago" => {
            let rest = rest.trim_start_matches([' ', '.', '-', '/']);
            let rest = rest.strip_prefix("de ").unwrap_or(rest);
            let is_month = rest.starts_with(|ch: char| ch.is_ascii_digit());
            return is_month.then_some(Word::Month(Calendar::Common, 8));
        }
        _ => {}
    }
    several(folded, place).or_else(|| english(folded)).or_else(|| elsewhere(folded))
}

/// True for letters of East and South-East Asia, which stand without spaces between words.
fn has_no_spaces(ch: char) -> bool {
    matches!(ch, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
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
