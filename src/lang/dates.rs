//! Dates and ages in words.
//!
//! These functions are pure. The caller gives civil time (its zone already applied) or an age in
//! seconds; nothing here reads a clock or the environment. Words and their order are messages of the
//! catalogue. Arabic is written here: its months go by the country, and a counted noun has its case.
use super::months::{Months, hijri};
use crate::locale::{Catalogue, Digits, Language, Phrase, Plural, plural};
use jiff::civil::{Date, DateTime, Weekday};

/// The style of written dates: language, month names, digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateStyle {
    pub language: Language,
    /// The family of names, used if the language is Arabic; the calendar in any language.
    pub months: Months,
    pub digits: Digits,
}

impl DateStyle {
    fn say(self, phrase: &Phrase) -> String {
        let catalogue = Catalogue::with_digits(self.language, self.digits);
        digits(self, &catalogue.say_plain(phrase))
    }
}

/// "17 February 2021", "17 شباط 2021", "5 رجب 1442 هـ".
pub fn date(date: Date, style: DateStyle) -> String {
    let day = parts(date, style);
    match style.language {
        Language::Ar => digits(style, &format!("{} {} {}", day.day, day.month, day.year)),
        _ => style.say(&with_year("date-full", day)),
    }
}

/// Day, month and year as they are written.
struct Parts {
    day: i8,
    month: String,
    year: String,
}

/// A day outside the tables of the Hijra is one of the common calendar.
fn parts(date: Date, style: DateStyle) -> Parts {
    if style.months == Months::Hijri
        && let Some(day) = hijri(date)
    {
        let (month, era) = match style.language {
            Language::Ar => (Months::Hijri.name(day.month), "هـ".to_owned()),
            _ => (named(&HIJRI, day.month, style), style.say(&Phrase::new("date-era-hijri"))),
        };
        return Parts { day: day.day, month, year: format!("{}\u{a0}{era}", day.year) };
    }
    let month = match style.language {
        Language::Ar => style.months.name(date.month()),
        _ => named(&MONTHS, date.month(), style),
    };
    Parts { day: date.day(), month, year: date.year().to_string() }
}

/// A phrase of a day with its year. Years are never grouped, so they are texts.
fn with_year(id: &'static str, day: Parts) -> Phrase {
    Phrase::new(id).with("day", i64::from(day.day)).with("month", day.month).with("year", day.year)
}

/// The name of number 1–7 or 1–12 of a table of messages; empty for any other number.
fn named(table: &[&'static str], number: i8, style: DateStyle) -> String {
    let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    let id = index.and_then(|index| table.get(index));
    id.map(|id| style.say(&Phrase::new(id))).unwrap_or_default()
}

/// A date with its weekday: "Wednesday, 17 February 2021", "الأربعاء 17 شباط 2021".
pub fn long_date(when: Date, style: DateStyle) -> String {
    let day = date(when, style);
    match style.language {
        Language::Ar => format!("{} {day}", arabic_weekday(when.weekday())),
        _ => {
            let weekday = named(&WEEKDAYS, when.weekday().to_monday_one_offset(), style);
            style.say(&Phrase::new("date-long").with("weekday", weekday).with("date", day))
        }
    }
}

/// A date with its weekday and time of day: "Wednesday, 17 February 2021, 20:15", "الأربعاء 17 شباط
/// 2021، 20:15".
pub fn date_time(when: DateTime, style: DateStyle) -> String {
    let day = long_date(when.date(), style);
    let time = time_of_day(when, style);
    match style.language {
        Language::Ar => format!("{day}، {time}"),
        _ => style.say(&Phrase::new("date-with-time").with("date", day).with("time", time)),
    }
}

/// Hours and minutes: "20:15".
pub fn time_of_day(when: DateTime, style: DateStyle) -> String {
    digits(style, &format!("{:02}:{:02}", when.hour(), when.minute()))
}

/// A date for a column: day and month, with the year if it differs from the year of `today`. Months
/// are abbreviated where the language does so.
pub fn short_date(date: Date, today: Date, style: DateStyle) -> String {
    let (mut day, this_year) = (parts(date, style), parts(today, style).year);
    if style.language == Language::Ar {
        let year = if day.year == this_year { String::new() } else { format!(" {}", day.year) };
        return digits(style, &format!("{} {}{year}", day.day, day.month));
    }
    if style.months != Months::Hijri {
        day.month = named(&SHORT_MONTHS, date.month(), style);
    }
    let id = if day.year == this_year { "date-short" } else { "date-short-year" };
    style.say(&with_year(id, day))
}

/// Text with the digits of the style; the catalogue writes only numbers in them.
fn digits(style: DateStyle, text: &str) -> String {
    style.digits.write(text).into_owned()
}

const MONTHS: [&str; 12] = [
    "date-month-1",
    "date-month-2",
    "date-month-3",
    "date-month-4",
    "date-month-5",
    "date-month-6",
    "date-month-7",
    "date-month-8",
    "date-month-9",
    "date-month-10",
    "date-month-11",
    "date-month-12",
];
const SHORT_MONTHS: [&str; 12] = [
    "date-month-short-1",
    "date-month-short-2",
    "date-month-short-3",
    "date-month-short-4",
    "date-month-short-5",
    "date-month-short-6",
    "date-month-short-7",
    "date-month-short-8",
    "date-month-short-9",
    "date-month-short-10",
    "date-month-short-11",
    "date-month-short-12",
];
const HIJRI: [&str; 12] = [
    "date-hijri-1",
    "date-hijri-2",
    "date-hijri-3",
    "date-hijri-4",
    "date-hijri-5",
    "date-hijri-6",
    "date-hijri-7",
    "date-hijri-8",
    "date-hijri-9",
    "date-hijri-10",
    "date-hijri-11",
    "date-hijri-12",
];
/// From Monday on.
const WEEKDAYS: [&str; 7] = [
    "date-weekday-1",
    "date-weekday-2",
    "date-weekday-3",
    "date-weekday-4",
    "date-weekday-5",
    "date-weekday-6",
    "date-weekday-7",
];

fn arabic_weekday(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "الاثنين",
        Weekday::Tuesday => "الثلاثاء",
        Weekday::Wednesday => "الأربعاء",
        Weekday::Thursday => "الخميس",
        Weekday::Friday => "الجمعة",
        Weekday::Saturday => "السبت",
        Weekday::Sunday => "الأحد",
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
    let is_now = unit == Unit::Now || (length == Length::Short && seconds < 0);
    if style.language == Language::Ar {
        let text = match length {
            _ if is_now => "الآن".to_owned(),
            Length::Short => match unit.arabic_letter() {
                Some(letter) => format!("{count} {letter}"),
                None => unit.arabic(count, Case::Nominative),
            },
            // After قبل and بعد the noun stands in the genitive.
            Length::Long => {
                let preposition = if seconds < 0 { "بعد" } else { "قبل" };
                format!("{preposition} {}", unit.arabic(count, Case::Genitive))
            }
        };
        return digits(style, &text);
    }
    let (short, past, future) = unit.messages();
    style.say(&match length {
        _ if is_now => Phrase::new("age-now"),
        Length::Short => Phrase::new(short).with("count", count),
        Length::Long if seconds < 0 => Phrase::new(future).with("count", count),
        Length::Long => Phrase::new(past).with("count", count),
    })
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
    /// The messages of an age: the short form, the one of the past and the one of the future.
    fn messages(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Now => ("age-now", "age-now", "age-now"),
            Self::Minute => ("age-minutes-short", "age-minutes-ago", "age-in-minutes"),
            Self::Hour => ("age-hours-short", "age-hours-ago", "age-in-hours"),
            Self::Day => ("age-days-short", "age-days-ago", "age-in-days"),
            Self::Week => ("age-weeks-short", "age-weeks-ago", "age-in-weeks"),
            Self::Month => ("age-months-short", "age-months-ago", "age-in-months"),
            Self::Year => ("age-years-short", "age-years-ago", "age-in-years"),
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
    fn dates_of_languages_that_are_files() {
        let (when, today) = (civil::date(2021, 2, 17).at(20, 15, 0, 0), civil::date(2021, 3, 1));
        for (language, digits, long, short, age) in [
            (Language::Fr, Digits::Latin, "mercredi 17 février 2021, 20:15", "17 févr.", "3 h"),
            (Language::Fa, Digits::Persian, "چهارشنبه ۱۷ فوریهٔ ۲۰۲۱، ۲۰:۱۵", "۱۷ فوریه", "۳ س"),
            (
                Language::He,
                Digits::Latin,
                "יום\u{a0}רביעי, 17 בפברואר 2021, 20:15",
                "17 בפבר׳",
                "3 ש׳",
            ),
            (Language::Ur, Digits::Latin, "بدھ، 17 فروری 2021، 20:15", "17 فروری", "3 گ"),
        ] {
            let style = DateStyle { language, months: Months::Gulf, digits };
            assert_eq!(date_time(when, style), long);
            assert_eq!(short_date(when.date(), today, style), short);
            assert_eq!(relative(3 * 3600, Length::Short, style), age);
        }
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
