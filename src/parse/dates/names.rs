//! The words of dates: months, days, halves of the day, zones; English, French, Arabic.
use super::{Calendar, hijri};

/// What a word says in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Month(Calendar, i8),
    /// The era of the Hijra.
    Hijri,
    /// Afternoon or not.
    Pm(bool),
    /// Seconds east of Greenwich.
    Zone(i32),
    /// A day of the week.
    Day,
    /// Says what the date that follows is that of.
    Label(Label),
    /// Between the same date in two calendars.
    Equals,
    /// Filling words.
    Nothing,
}

/// What happened on a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Published,
    Updated,
}

/// Arabic months after folding (no hamza, no marks). Levant and Iraq; Egypt, the Gulf and the
/// rest; Tunisia and Algeria; Morocco; Mauritania.
const ARABIC_MONTHS: &[(&str, i8)] = &[
    ("كانون الثاني", 1),
    ("كانون ثاني", 1),
    ("شباط", 2),
    ("اذار", 3),
    ("ادار", 3),
    ("نيسان", 4),
    ("ايار", 5),
    ("حزيران", 6),
    ("تموز", 7),
    ("اب", 8),
    ("ايلول", 9),
    ("تشرين الاول", 10),
    ("تشرين اول", 10),
    ("تشرين الثاني", 11),
    ("تشرين ثاني", 11),
    ("كانون الاول", 12),
    ("كانون اول", 12),
    ("يناير", 1),
    ("فبراير", 2),
    ("مارس", 3),
    ("ابريل", 4),
    ("مايو", 5),
    ("يونيو", 6),
    ("يونيه", 6),
    ("يوليو", 7),
    ("يوليه", 7),
    ("اغسطس", 8),
    ("سبتمبر", 9),
    ("اكتوبر", 10),
    ("نوفمبر", 11),
    ("ديسمبر", 12),
    ("جانفي", 1),
    ("فيفري", 2),
    ("افريل", 4),
    ("ماي", 5),
    ("جوان", 6),
    ("جويليه", 7),
    ("اوت", 8),
    ("يوليوز", 7),
    ("غشت", 8),
    ("شتنبر", 9),
    ("نونبر", 11),
    ("دجنبر", 12),
    ("اغشت", 8),
    ("شتمبر", 9),
    ("دجمبر", 12),
];

const LATIN_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const FRENCH_MONTHS: &[(&str, i8)] = &[
    ("janvier", 1),
    ("janv", 1),
    ("février", 2),
    ("fevrier", 2),
    ("févr", 2),
    ("fevr", 2),
    ("mars", 3),
    ("avril", 4),
    ("avr", 4),
    ("mai", 5),
    ("juin", 6),
    ("juillet", 7),
    ("juil", 7),
    ("août", 8),
    ("aout", 8),
    ("septembre", 9),
    ("octobre", 10),
    ("novembre", 11),
    ("décembre", 12),
    ("decembre", 12),
    ("déc", 12),
];

const LATIN_DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const DAYS: &[&str] = &[
    "السبت",
    "الاحد",
    "الاثنين",
    "الاتنين",
    "الثلاثاء",
    "الاربعاء",
    "الخميس",
    "الجمعه",
    "سبت",
    "احد",
    "اثنين",
    "ثلاثاء",
    "اربعاء",
    "خميس",
    "جمعه",
    "tues",
    "wedn",
    "thurs",
    "lun",
    "mar",
    "mer",
    "jeu",
    "ven",
    "sam",
    "dim",
];

const LABELS: &[(&str, Label)] = &[
    ("نشر", Label::Published),
    ("النشر", Label::Published),
    ("نشرت", Label::Published),
    ("published", Label::Published),
    ("posted", Label::Published),
    ("publie", Label::Published),
    ("تحديث", Label::Updated),
    ("التحديث", Label::Updated),
    ("تعديل", Label::Updated),
    ("updated", Label::Updated),
    ("modified", Label::Updated),
];

const NOTHING: &[&str] = &[
    "يوم",
    "من",
    "شهر",
    "عام",
    "سنه",
    "الساعه",
    "في",
    "بتاريخ",
    "تاريخ",
    "اخر",
    "ميلادي",
    "ميلاديه",
    "المبارك",
    "المعظم",
    "المكرم",
    "الحرام",
    "الخير",
    "بتوقيت",
    "توقيت",
    "و",
    "t",
    "at",
    "on",
    "of",
    "the",
    "last",
    "le",
    "à",
];

/// Hours east. AST is Arabia's here, not the Atlantic's: this is where the word is met.
const ZONES: &[(&str, i32)] = &[
    ("ut", 0),
    ("utc", 0),
    ("gmt", 0),
    ("z", 0),
    ("wet", 0),
    ("etc/gmt", 0),
    ("etc/utc", 0),
    ("est", -5 * 60),
    ("edt", -4 * 60),
    ("et", -5 * 60),
    ("cst", -6 * 60),
    ("cdt", -5 * 60),
    ("ct", -6 * 60),
    ("mst", -7 * 60),
    ("mdt", -6 * 60),
    ("mt", -7 * 60),
    ("pst", -8 * 60),
    ("pdt", -7 * 60),
    ("pt", -8 * 60),
    ("akst", -9 * 60),
    ("akdt", -8 * 60),
    ("hst", -10 * 60),
    ("adt", -3 * 60),
    ("nst", -210),
    ("brt", -3 * 60),
    ("art", -3 * 60),
    ("bst", 60),
    ("west", 60),
    ("cet", 60),
    ("met", 60),
    ("cest", 2 * 60),
    ("mest", 2 * 60),
    ("eet", 2 * 60),
    ("sast", 2 * 60),
    ("cat", 2 * 60),
    ("eest", 3 * 60),
    ("ast", 3 * 60),
    ("eat", 3 * 60),
    ("msk", 3 * 60),
    ("trt", 3 * 60),
    ("irst", 210),
    ("gst", 4 * 60),
    ("pkt", 5 * 60),
    ("ist", 330),
    ("sgt", 8 * 60),
    ("hkt", 8 * 60),
    ("jst", 9 * 60),
    ("kst", 9 * 60),
    ("aest", 10 * 60),
    ("aedt", 11 * 60),
    ("nzst", 12 * 60),
    ("nzdt", 13 * 60),
    ("غرينتش", 0),
    ("جرينتش", 0),
    ("جرينيتش", 0),
    ("غرينيتش", 0),
    ("مكه", 3 * 60),
    ("السعوديه", 3 * 60),
    ("دمشق", 3 * 60),
    ("بغداد", 3 * 60),
    ("ابوظبي", 4 * 60),
    ("دبي", 4 * 60),
];

/// Takes the word (or the two words of a month) at the start of a text.
pub(super) fn take(text: &str) -> (Option<Word>, &str) {
    let len = word_len(text);
    let (first, rest) = text.split_at(len);
    if !first.starts_with(|ch: char| ch.is_alphabetic()) {
        return (None, text);
    }
    if let Some((month, rest)) = hijri::month(text) {
        return (Some(Word::Month(Calendar::Hijra, month)), rest);
    }
    // كانون الثاني
    let spaced = rest.trim_start_matches([' ', '\u{a0}', '_', '-']);
    let second_len = word_len(spaced);
    if second_len > 0 {
        let both = format!("{} {}", fold(first), fold(&spaced[..second_len]));
        if let Some(month) = arabic_month(&both) {
            return (Some(Word::Month(Calendar::Common, month)), &spaced[second_len..]);
        }
    }
    (word(first), rest)
}

/// The meaning of one word.
pub(super) fn word(word: &str) -> Option<Word> {
    let folded = fold(word);
    if let Some(month) = arabic_month(&folded).or_else(|| latin_month(&folded)) {
        return Some(Word::Month(Calendar::Common, month));
    }
    if let Some((_, minutes)) = ZONES.iter().find(|(name, _)| *name == folded) {
        return Some(Word::Zone(minutes * 60));
    }
    match folded.as_str() {
        "am" | "a.m" | "ص" | "صباحا" | "صباح" | "فجرا" => {
            return Some(Word::Pm(false));
        }
        "pm" | "p.m" | "م" | "مساء" | "ظهرا" | "عصرا" | "ليلا" => {
            return Some(Word::Pm(true));
        }
        // The tatweel of هـ is gone by now.
        "ه" | "هجري" | "هجريه" | "الهجري" | "الهجريه" | "هجريا" | "ah" | "h" | "hijri" =>
        {
            return Some(Word::Hijri);
        }
        "الموافق" => return Some(Word::Equals),
        _ => {}
    }
    let is_day = |day: &&str| folded.len() >= 2 && day.starts_with(folded.as_str());
    if LATIN_DAYS.iter().any(is_day) || DAYS.contains(&folded.as_str()) {
        return Some(Word::Day);
    }
    let label = LABELS.iter().find(|(name, _)| *name == folded);
    let label = label.map(|&(_, label)| Word::Label(label));
    label.or_else(|| NOTHING.contains(&folded.as_str()).then_some(Word::Nothing))
}

fn arabic_month(folded: &str) -> Option<i8> {
    ARABIC_MONTHS.iter().find(|(name, _)| *name == folded).map(|&(_, month)| month)
}

fn latin_month(folded: &str) -> Option<i8> {
    if !folded.starts_with(|ch: char| ch.is_ascii_alphabetic()) {
        return FRENCH_MONTHS.iter().find(|(name, _)| *name == folded).map(|&(_, month)| month);
    }
    let short = folded.len() >= 3;
    // "Sept", "Septmber": as much as is there must agree with the first three letters.
    let index = LATIN_MONTHS.iter().position(|name| {
        short && name[..3] == folded[..folded.floor_char_boundary(3)] && similar(name, folded)
    });
    index
        .and_then(|index| i8::try_from(index + 1).ok())
        .or_else(|| FRENCH_MONTHS.iter().find(|(name, _)| *name == folded).map(|&(_, month)| month))
}

/// An abbreviation, or the whole name with a letter missing or too many.
fn similar(name: &str, word: &str) -> bool {
    name.starts_with(word)
        || word.len().abs_diff(name.len()) <= 1 && word.ends_with(&name[name.len() - 1..])
}

pub(super) fn fold(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .map(|ch| match ch {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' | 'ی' => 'ي',
            'ة' => 'ه',
            'ک' => 'ك',
            _ => ch,
        })
        .collect()
}

fn word_len(text: &str) -> usize {
    // `Etc/GMT` is one word, `شباط/فبراير` two.
    let slash = text.starts_with("Etc/");
    text.find(|ch: char| !(ch.is_alphabetic() || slash && ch == '/')).unwrap_or(text.len())
}
