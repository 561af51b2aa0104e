//! Dates of the lunar Hijra: the names of the months, and the conversion to the common calendar.
//!
//! The calendar is Umm al-Qura, which the official dates of the Gulf use. In countries where a
//! month begins with the sighting of the moon, a date may differ by a day; the text does not say
//! so.
use icu_calendar::Date;
use icu_calendar::cal::{Hijri, Iso};
use jiff::civil;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The years of the Umm al-Qura tables. No article has a date outside them.
const YEARS: std::ops::RangeInclusive<i16> = 1300..=1600;

/// True if a year can only be one of the Hijra.
pub(super) fn is_year(year: i16) -> bool {
    YEARS.contains(&year)
}

/// The day in the common calendar.
pub(super) fn date(year: i16, month: i8, day: i8) -> Option<civil::Date> {
    if !is_year(year) || !(1..=30).contains(&day) {
        return None;
    }
    let (year, month) = (i32::from(year), u8::try_from(month).ok()?);
    let first = Date::try_new_hijri_with_calendar(year, month, 1, Hijri::new_umm_al_qura()).ok()?;
    let first = first.to_calendar(Iso);
    let year = i16::try_from(first.year().extended_year()).ok()?;
    let month = i8::try_from(first.month().ordinal).ok()?;
    let first = civil::Date::new(year, month, i8::try_from(first.day_of_month().0).ok()?).ok()?;
    // Counted from the first: a month of 29 days here has 30 where the moon was not seen.
    first.checked_add(jiff::Span::new().days(i64::from(day) - 1)).ok()
}

/// The Hijra year of a day.
pub(super) fn year_of(date: civil::Date) -> Option<i16> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    let date = Date::try_new_iso(i32::from(date.year()), month, day).ok()?;
    i16::try_from(date.to_calendar(Hijri::new_umm_al_qura()).year().extended_year()).ok()
}

/// Names after [`words`]: no hamza, no marks, no article between Latin words.
const MONTHS: &[(&str, i8)] = &[
    ("محرم", 1),
    ("المحرم", 1),
    ("صفر", 2),
    ("ربيع الاول", 3),
    ("ربيع اول", 3),
    ("ربيع الثاني", 4),
    ("ربيع ثاني", 4),
    ("ربيع الاخر", 4),
    ("جمادي الاولي", 5),
    ("جمادي الاول", 5),
    ("جماد الاول", 5),
    ("جماد اول", 5),
    ("جمادي اول", 5),
    ("جماد الاولي", 5),
    ("جمادي الثانيه", 6),
    ("جمادي الثاني", 6),
    ("جمادي الاخره", 6),
    ("جمادي الاخر", 6),
    ("جماد الثاني", 6),
    ("جماد ثاني", 6),
    ("جمادي ثاني", 6),
    ("جماد الثانيه", 6),
    ("جماد الاخره", 6),
    ("جماد الاخر", 6),
    ("رجب", 7),
    ("شعبان", 8),
    ("رمضان", 9),
    ("شوال", 10),
    ("ذو القعده", 11),
    ("ذي القعده", 11),
    ("ذا القعده", 11),
    ("ذوالقعده", 11),
    ("ذيالقعده", 11),
    ("ذو الحجه", 12),
    ("ذي الحجه", 12),
    ("ذا الحجه", 12),
    ("ذوالحجه", 12),
    ("ذيالحجه", 12),
    ("muharram", 1),
    ("muharam", 1),
    ("moharram", 1),
    ("safar", 2),
    ("saffar", 2),
    ("rabi awwal", 3),
    ("rabi awal", 3),
    ("rabi i", 3),
    ("rabia awwal", 3),
    ("rabia awal", 3),
    ("rabiul awwal", 3),
    ("rabiul awal", 3),
    ("rabee awwal", 3),
    ("rabi thani", 4),
    ("rabi akhir", 4),
    ("rabi akhar", 4),
    ("rabi ii", 4),
    ("rabia thani", 4),
    ("rabia akhir", 4),
    ("rabiul thani", 4),
    ("rabiul akhir", 4),
    ("rabee thani", 4),
    ("rabee akhir", 4),
    ("jumada ula", 5),
    ("jumada oula", 5),
    ("jumada awwal", 5),
    ("jumada awal", 5),
    ("jumada i", 5),
    ("jumadal ula", 5),
    ("jumadil awal", 5),
    ("jamadi awwal", 5),
    ("jamada awwal", 5),
    ("jumada thani", 6),
    ("jumada thaniya", 6),
    ("jumada thaniyah", 6),
    ("jumada akhira", 6),
    ("jumada akhirah", 6),
    ("jumada akhir", 6),
    ("jumada ii", 6),
    ("jumadal akhira", 6),
    ("jumadal akhirah", 6),
    ("jumadil akhir", 6),
    ("jamadi thani", 6),
    ("jamada thani", 6),
    ("rajab", 7),
    ("shaban", 8),
    ("shaaban", 8),
    ("shabaan", 8),
    ("ramadan", 9),
    ("ramadhan", 9),
    ("ramazan", 9),
    ("ramadaan", 9),
    ("shawwal", 10),
    ("shawal", 10),
    ("dhu qadah", 11),
    ("dhu qada", 11),
    ("dhu qidah", 11),
    ("dhu qida", 11),
    ("dhul qadah", 11),
    ("dhul qada", 11),
    ("dhul qidah", 11),
    ("dhul qida", 11),
    ("dhulqadah", 11),
    ("dhulqada", 11),
    ("thul qidah", 11),
    ("zul qadah", 11),
    ("zulqadah", 11),
    ("dhu hijjah", 12),
    ("dhu hijja", 12),
    ("dhu hijah", 12),
    ("dhul hijjah", 12),
    ("dhul hijja", 12),
    ("dhul hijah", 12),
    ("dhulhijjah", 12),
    ("dhulhijja", 12),
    ("thul hijjah", 12),
    ("zul hijjah", 12),
    ("zulhijjah", 12),
    ("zilhajj", 12),
];

static BY_NAME: LazyLock<HashMap<&str, i8>> = LazyLock::new(|| MONTHS.iter().copied().collect());

/// The beginnings of names: all words before the last one.
static BEGINNINGS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let ends = |name: &'static str| name.match_indices(' ').map(move |(end, _)| &name[..end]);
    MONTHS.iter().flat_map(|&(name, _)| ends(name)).collect()
});

/// The Arabic article in Latin letters, before every kind of letter.
const ARTICLES: [&str; 8] = ["al", "el", "ul", "ath", "at", "ar", "l", "il"];

/// The month at the start of a text, and the rest.
pub(super) fn month(text: &str) -> Option<(i8, &str)> {
    let mut name = String::new();
    let mut found = None;
    for (word, rest) in words(text).take(4) {
        if !name.is_empty() && ARTICLES.contains(&word.as_str()) {
            continue;
        }
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(&word);
        // The longest name counts: "Rabi I" begins "Rabi II".
        found = BY_NAME.get(name.as_str()).map(|&month| (month, rest)).or(found);
        if !BEGINNINGS.contains(name.as_str()) {
            break;
        }
    }
    found
}

/// The words at the start of a text, each with the rest after it. Words are folded, and lose the
/// signs for ʿayn and hamza in Latin letters. Only spaces and hyphens separate them.
fn words(text: &str) -> impl Iterator<Item = (String, &str)> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest.take()?.trim_start_matches([' ', '-', '_']);
        let end = text.find(|ch: char| !(ch.is_alphabetic() || is_sign(ch)));
        let (word, after) = text.split_at(end.unwrap_or(text.len()));
        rest = Some(after);
        let letters = word.chars().filter(|ch| !is_sign(*ch));
        let word = super::fold::fold(&letters.collect::<String>());
        (!word.is_empty()).then_some((word, after))
    })
}

fn is_sign(ch: char) -> bool {
    matches!(ch, '\'' | '`' | '’' | '‘' | '´' | 'ʻ' | 'ʼ' | 'ʾ' | 'ʿ' | '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_both_calendars() {
        for (year, month, day, expected) in [
            (1446, 9, 15, Some("2025-03-15")),
            (1442, 7, 5, Some("2021-02-17")),
            (1300, 1, 1, Some("1882-11-12")),
            (1600, 12, 29, Some("2174-11-24")),
            (1445, 9, 30, Some("2024-04-09")),
            // Umm al-Qura gives this month 29 days.
            (1446, 9, 30, Some("2025-03-30")),
            (1446, 10, 1, Some("2025-03-30")),
            (1446, 9, 31, None),
            (1446, 9, 0, None),
            (1446, 13, 1, None),
            (1299, 1, 1, None),
            (2025, 1, 1, None),
        ] {
            let found = date(year, month, day).map(|date| date.to_string());
            assert_eq!(found.as_deref(), expected, "{year}-{month}-{day}");
        }
        assert_eq!(year_of(civil::date(2025, 3, 15)), Some(1446));
    }

    #[test]
    fn names_end_where_they_end() {
        for (text, expected) in [
            ("رمضان 1446", Some((9, " 1446"))),
            ("جمادى الآخرة، 1446", Some((6, "، 1446"))),
            ("ذو القعدة", Some((11, ""))),
            ("ذو", None),
            ("Rabi‘ al-Awwal 1446", Some((3, " 1446"))),
            ("Rabīʿ al-Thānī", Some((4, ""))),
            ("Rabi II 1446", Some((4, " 1446"))),
            ("Jumādá al-Ākhirah", Some((6, ""))),
            ("Jumada al-Akhirah", Some((6, ""))),
            ("Dhu al-Qi'dah 1446", Some((11, " 1446"))),
            ("Dhu’l-Hijjah", Some((12, ""))),
            ("Sha'ban", Some((8, ""))),
            ("Ramadan Mubarak", Some((9, " Mubarak"))),
            ("", None),
            ("- '", None),
        ] {
            assert_eq!(month(text), expected, "{text}");
        }
    }
}
