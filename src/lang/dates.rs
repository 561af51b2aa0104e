//! Dates and ages in words, English and Arabic.
//!
//! These functions are pure. The caller gives civil time (its zone already applied) or an age in
//! seconds; nothing here reads a clock or the environment. Month names and plural forms come from
//! CLDR.
use super::months::{Months, hijri};
use crate::locale::{Digits, Language, Plural, plural};
use jiff::civil::{Date, DateTime, Weekday};

/// The style of written dates: language, month names, digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateStyle {
    pub language: Language,
    /// Used if the language is Arabic.
    pub months: Months,
    pub digits: Digits,
}

/// "17 February 2021", "17 شباط 2021", "5 رجب 1442 هـ".
pub fn date(date: Date, style: DateStyle) -> String {
    let (day, month, year) = parts(date, style);
    digits(style, &format!("{day} {month} {year}"))
}

/// Day, month and year as they are written. A day outside the tables of the Hijra is one of the common
/// calendar.
fn parts(date: Date, style: DateStyle) -> (i8, String, String) {
    if style.months == Months::Hijri
        && let Some(day) = hijri(date)
    {
        let (name, era) = match style.language {
            Language::Ar => (Months::Hijri.name(day.month), "هـ"),
            Language::En => (Months::hijri_in_english(day.month).to_owned(), "AH"),
        };
        return (day.day, name, format!("{}\u{a0}{era}", day.year));
    }
    (date.day(), month_name(date.month(), style), date.year().to_string())
}

/// A date with its weekday: "Wednesday, 17 February 2021", "الأربعاء 17 شباط 2021".
pub fn long_date(when: Date, style: DateStyle) -> String {
    let weekday = weekday_name(when.weekday(), style.language);
    let day = date(when, style);
    match style.language {
        Language::En => format!("{weekday}, {day}"),
        Language::Ar => format!("{weekday} {day}"),
    }
}

/// A date with its weekday and time of day: "Wednesday, 17 February 2021, 20:15", "الأربعاء 17 شباط
/// 2021، 20:15".
pub fn date_time(when: DateTime, style: DateStyle) -> String {
    let day = long_date(when.date(), style);
    let time = time_of_day(when, style);
    match style.language {
        Language::En => format!("{day}, {time}"),
        Language::Ar => format!("{day}، {time}"),
    }
}

/// Hours and minutes: "20:15".
pub fn time_of_day(when: DateTime, style: DateStyle) -> String {
    digits(style, &format!("{:02}:{:02}", when.hour(), when.minute()))
}

/// A date for a column: day and month, with the year if it differs from the year of `today`.
/// English months have three letters.
pub fn short_date(date: Date, today: Date, style: DateStyle) -> String {
    let ((day, month, year), (_, _, this_year)) = (parts(date, style), parts(today, style));
    let month = match style.language {
        Language::En if style.months != Months::Hijri => month.chars().take(3).collect(),
        Language::En | Language::Ar => month,
    };
    let year = if year == this_year { String::new() } else { format!(" {year}") };
    digits(style, &format!("{day} {month}{year}"))
}

fn digits(style: DateStyle, text: &str) -> String {
    style.digits.write(text).into_owned()
}

fn month_name(month: i8, style: DateStyle) -> String {
    match style.language {
        Language::Ar => style.months.name(month),
        Language::En => Months::in_english(month).to_owned(),
    }
}

fn weekday_name(weekday: Weekday, language: Language) -> &'static str {
    let (english, arabic) = match weekday {
        Weekday::Monday => ("Monday", "الاثنين"),
        Weekday::Tuesday => ("Tuesday", "الثلاثاء"),
        Weekday::Wednesday => ("Wednesday", "الأربعاء"),
        Weekday::Thursday => ("Thursday", "الخميس"),
        Weekday::Friday => ("Friday", "الجمعة"),
        Weekday::Saturday => ("Saturday", "السبت"),
        Weekday::Sunday => ("Sunday", "الأحد"),
    };
    match language {
        Language::En => english,
        Language::Ar => arabic,
    }
}

/// The length of a written age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Length {
    /// At most a few cells, for a column: "3h", "3 س".
    Short,
    /// A phrase: "3 hours ago", "قبل 3 ساعات".
    Long,
}

/// An age in words. `seconds` counts from the event to now. A negative age is in the future; the
/// short form shows it as now.
pub fn relative(seconds: i64, length: Length, style: DateStyle) -> String {
    let (unit, count) = largest_unit(seconds.unsigned_abs());
    let text = match (length, style.language) {
        _ if unit == Unit::Now => now(style.language).to_owned(),
        (Length::Short, language) if seconds < 0 => now(language).to_owned(),
        (Length::Short, Language::En) => format!("{count}{}", unit.english().2),
        (Length::Short, Language::Ar) => match unit.arabic_letter() {
            Some(letter) => format!("{count} {letter}"),
            None => unit.arabic(count, Case::Nominative),
        },
        (Length::Long, Language::En) => {
            let (one, many, _) = unit.english();
            let counted = format!("{count} {}", if count == 1 { one } else { many });
            if seconds < 0 { format!("in {counted}") } else { format!("{counted} ago") }
        }
        (Length::Long, Language::Ar) => {
            // After قبل and بعد the noun stands in the genitive.
            let preposition = if seconds < 0 { "بعد" } else { "قبل" };
            format!("{preposition} {}", unit.arabic(count, Case::Genitive))
        }
    };
    digits(style, &text)
}

fn now(language: Language) -> &'static str {
    match language {
        Language::En => "now",
        Language::Ar => "الآن",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Now,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    Nominative,
    Genitive,
}

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
const WEEK: u64 = 7 * DAY;
const MONTH: u64 = 30 * DAY;
const YEAR: u64 = 365 * DAY;

fn largest_unit(seconds: u64) -> (Unit, u64) {
    match seconds {
        0..MINUTE => (Unit::Now, 0),
        MINUTE..HOUR => (Unit::Minute, seconds / MINUTE),
        HOUR..DAY => (Unit::Hour, seconds / HOUR),
        DAY..WEEK => (Unit::Day, seconds / DAY),
        WEEK..MONTH => (Unit::Week, seconds / WEEK),
        MONTH..YEAR => (Unit::Month, seconds / MONTH),
        _ => (Unit::Year, seconds / YEAR),
    }
}

impl Unit {
    /// The singular, the plural and the symbol.
    fn english(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Now => ("second", "seconds", "s"),
            Self::Minute => ("minute", "minutes", "m"),
            Self::Hour => ("hour", "hours", "h"),
            Self::Day => ("day", "days", "d"),
            Self::Week => ("week", "weeks", "w"),
            Self::Month => ("month", "months", "mo"),
            Self::Year => ("year", "years", "y"),
        }
    }

    /// CLDR's narrow symbol. Years have none, because س already means hours.
    fn arabic_letter(self) -> Option<&'static str> {
        match self {
            Self::Now | Self::Year => None,
            Self::Minute => Some("د"),
            Self::Hour => Some("س"),
            Self::Day => Some("ي"),
            Self::Week => Some("أ"),
            Self::Month => Some("ش"),
        }
    }

    /// The counted noun. One and two need no number beside the noun.
    fn arabic(self, count: u64, case: Case) -> String {
        let (one, two, two_genitive, few, many, other) = match self {
            Self::Now => ("ثانية", "ثانيتان", "ثانيتين", "ثوانٍ", "ثانية", "ثانية"),
            Self::Minute => ("دقيقة", "دقيقتان", "دقيقتين", "دقائق", "دقيقة", "دقيقة"),
            Self::Hour => ("ساعة", "ساعتان", "ساعتين", "ساعات", "ساعة", "ساعة"),
            Self::Day => ("يوم", "يومان", "يومين", "أيام", "يومًا", "يوم"),
            Self::Week => ("أسبوع", "أسبوعان", "أسبوعين", "أسابيع", "أسبوعًا", "أسبوع"),
            Self::Month => ("شهر", "شهران", "شهرين", "أشهر", "شهرًا", "شهر"),
            Self::Year => ("سنة", "سنتان", "سنتين", "سنوات", "سنة", "سنة"),
        };
        match (plural(count), case) {
            (Plural::One, _) => one.to_owned(),
            (Plural::Two, Case::Nominative) => two.to_owned(),
            (Plural::Two, Case::Genitive) => two_genitive.to_owned(),
            (Plural::Few, _) => format!("{count} {few}"),
            (Plural::Many, _) => format!("{count} {many}"),
            (Plural::Zero | Plural::Other, _) => format!("{count} {other}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil;

    const ENGLISH_STYLE: DateStyle =
        DateStyle { language: Language::En, months: Months::Gulf, digits: Digits::Latin };

    fn arabic(months: Months, digits: Digits) -> DateStyle {
        DateStyle { language: Language::Ar, months, digits }
    }

    #[test]
    fn ages() {
        let arabic = arabic(Months::Gulf, Digits::Latin);
        let (minute, hour, day) = (60, 3600, 86_400);
        for (seconds, english, short, long_arabic, short_arabic) in [
            (5, "now", "now", "الآن", "الآن"),
            (minute, "1 minute ago", "1m", "قبل دقيقة", "1 د"),
            (2 * minute, "2 minutes ago", "2m", "قبل دقيقتين", "2 د"),
            (3 * minute, "3 minutes ago", "3m", "قبل 3 دقائق", "3 د"),
            (59 * minute, "59 minutes ago", "59m", "قبل 59 دقيقة", "59 د"),
            (3 * hour, "3 hours ago", "3h", "قبل 3 ساعات", "3 س"),
            (11 * hour, "11 hours ago", "11h", "قبل 11 ساعة", "11 س"),
            (day, "1 day ago", "1d", "قبل يوم", "1 ي"),
            (6 * day, "6 days ago", "6d", "قبل 6 أيام", "6 ي"),
            (14 * day, "2 weeks ago", "2w", "قبل أسبوعين", "2 أ"),
            (65 * day, "2 months ago", "2mo", "قبل شهرين", "2 ش"),
            (340 * day, "11 months ago", "11mo", "قبل 11 شهرًا", "11 ش"),
            (365 * day, "1 year ago", "1y", "قبل سنة", "سنة"),
            (2 * 365 * day, "2 years ago", "2y", "قبل سنتين", "سنتان"),
            (5 * 365 * day, "5 years ago", "5y", "قبل 5 سنوات", "5 سنوات"),
            (100 * 365 * day, "100 years ago", "100y", "قبل 100 سنة", "100 سنة"),
            (-3 * hour, "in 3 hours", "now", "بعد 3 ساعات", "الآن"),
        ] {
            assert_eq!(relative(seconds, Length::Long, ENGLISH_STYLE), english);
            assert_eq!(relative(seconds, Length::Short, ENGLISH_STYLE), short);
            assert_eq!(relative(seconds, Length::Long, arabic), long_arabic);
            assert_eq!(relative(seconds, Length::Short, arabic), short_arabic);
        }
        for extreme in [i64::MIN, i64::MAX] {
            assert!(relative(extreme, Length::Long, ENGLISH_STYLE).contains("years"));
        }
    }

    #[test]
    fn dates_in_every_family() {
        let when = civil::date(2021, 2, 17).at(20, 15, 0, 0);
        for (months, expected) in [
            (Months::Levant, "الأربعاء 17 شباط 2021، 20:15"),
            (Months::Gulf, "الأربعاء 17 فبراير 2021، 20:15"),
            (Months::Maghreb, "الأربعاء 17 فيفري 2021، 20:15"),
            (Months::Morocco, "الأربعاء 17 فبراير 2021، 20:15"),
            (Months::Mauritania, "الأربعاء 17 فبراير 2021، 20:15"),
            (Months::Dual, "الأربعاء 17 شباط/فبراير 2021، 20:15"),
            (Months::Hijri, "الأربعاء 5 رجب 1442\u{a0}هـ، 20:15"),
        ] {
            assert_eq!(date_time(when, arabic(months, Digits::Latin)), expected);
        }
        assert_eq!(date_time(when, ENGLISH_STYLE), "Wednesday, 17 February 2021, 20:15");
        assert_eq!(
            date_time(when, arabic(Months::Levant, Digits::Arabic)),
            "الأربعاء ١٧ شباط ٢٠٢١، ٢٠:١٥"
        );
        assert_eq!(date(when.date(), arabic(Months::Gulf, Digits::Persian)), "۱۷ فبراير ۲۰۲۱");
    }

    #[test]
    fn short_dates_name_the_year_only_when_it_differs() {
        let (day, same, later) =
            (civil::date(2021, 10, 2), civil::date(2021, 12, 31), civil::date(2022, 1, 1));
        let levant = arabic(Months::Levant, Digits::Latin);
        assert_eq!(short_date(day, same, ENGLISH_STYLE), "2 Oct");
        assert_eq!(short_date(day, later, ENGLISH_STYLE), "2 Oct 2021");
        let hijri = |language| DateStyle { language, ..arabic(Months::Hijri, Digits::Latin) };
        // The years of the Hijra begin on other days.
        assert_eq!(short_date(day, same, hijri(Language::Ar)), "25 صفر");
        assert_eq!(short_date(day, later, hijri(Language::En)), "25 Safar");
        let next = civil::date(2022, 10, 2);
        assert_eq!(short_date(day, next, hijri(Language::En)), "25 Safar 1443\u{a0}AH");
        assert_eq!(short_date(day, same, levant), "2 تشرين\u{00A0}الأول");
        assert_eq!(short_date(day, later, levant), "2 تشرين\u{00A0}الأول 2021");
    }
}
