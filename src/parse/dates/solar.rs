//! Dates of the solar Hijra, the calendar of Iran and Afghanistan.
use super::calendar::Calendar;
use icu_calendar::Date;
use icu_calendar::cal::{Iso, Persian};
use jiff::civil;
use std::ops::RangeInclusive;

/// The years that had newspapers.
const YEARS: RangeInclusive<i16> = 1250..=1500;

/// The years that numbers alone may mean. Later ones are in the future of this calendar, and in the
/// present of the lunar one.
const NUMERIC: RangeInclusive<i16> = 1300..=1420;

/// The first year of the lunar Hijra with machine-readable dates (1999).
const LUNAR_PRESENT: i16 = 1420;

/// The day in the common calendar.
pub(super) fn date(year: i16, month: i8, day: i8) -> Option<civil::Date> {
    if !YEARS.contains(&year) {
        return None;
    }
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let date = Date::try_new_persian(i32::from(year), month, day).ok()?.to_calendar(Iso);
    let year = i16::try_from(date.year().extended_year()).ok()?;
    let month = i8::try_from(date.month().ordinal).ok()?;
    civil::Date::new(year, month, i8::try_from(date.day_of_month().0).ok()?).ok()
}

/// The solar year of a day.
pub(super) fn year_of(date: civil::Date) -> Option<i16> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    let date = Date::try_new_iso(i32::from(date.year()), month, day).ok()?;
    i16::try_from(date.to_calendar(Persian).year().extended_year()).ok()
}

/// The year of two digits: a year since the calendar became official.
pub(super) fn full_year(short: i16) -> i16 {
    if short < 50 { 1400 + short } else { 1300 + short }
}

/// The calendar of a year of the Hijra in a date of numbers without a sign of its era. `habit` is
/// the calendar of the text's origin.
pub(super) fn or_lunar(year: i16, day: Option<i8>, habit: Option<Calendar>) -> Calendar {
    // A month of the moon has thirty days.
    let is_solar = match habit {
        _ if !NUMERIC.contains(&year) => false,
        _ if day == Some(31) => true,
        Some(habit) => habit == Calendar::Solar,
        None => year < LUNAR_PRESENT,
    };
    if is_solar { Calendar::Solar } else { Calendar::Hijra }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_both_calendars() {
        for (year, month, day, expected) in [
            (1399, 11, 29, Some("2021-02-17")),
            (1400, 1, 1, Some("2021-03-21")),
            (1399, 12, 30, Some("2021-03-20")),
            (1400, 12, 30, None),
            (1403, 12, 30, Some("2025-03-20")),
            (1300, 1, 1, Some("1921-03-21")),
            (1400, 7, 31, None),
            (1400, 6, 31, Some("2021-09-22")),
            (1400, 13, 1, None),
            (1400, 1, 0, None),
            (1200, 1, 1, None),
            (2021, 1, 1, None),
        ] {
            let found = date(year, month, day).map(|date| date.to_string());
            assert_eq!(found.as_deref(), expected, "{year}-{month}-{day}");
        }
        assert_eq!(year_of(civil::date(2021, 3, 20)), Some(1399));
        assert_eq!(year_of(civil::date(2021, 3, 21)), Some(1400));
    }

    #[test]
    fn numbers_alone() {
        use Calendar::{Hijra, Solar};
        for (year, day, habit, expected) in [
            (1399, 29, None, Solar),
            (1399, 29, Some(Solar), Solar),
            (1399, 29, Some(Hijra), Hijra),
            (1399, 31, Some(Hijra), Solar),
            (1442, 5, None, Hijra),
            (1442, 5, Some(Solar), Hijra),
            (1420, 5, None, Hijra),
            (1420, 5, Some(Solar), Solar),
        ] {
            assert_eq!(or_lunar(year, Some(day), habit), expected, "{year} {day} {habit:?}");
        }
    }
}
