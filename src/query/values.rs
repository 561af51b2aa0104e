//! The tables of the filter language: fields, states, orders, units of time, dates. Each English
//! word has an Arabic one, so a query can be typed without a change of keyboard layout.
use super::tree::{Name, Order, Part, Period, Predicate};
use crate::lang::{ascii_digits, key};
use jiff::civil::Date;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Tag,
    Source,
    Folder,
    Title,
    Author,
    Text,
    Url,
    Language,
    Is,
    Has,
    Saved,
    Newer,
    Older,
    Date,
    Sort,
    Limit,
}

pub(super) const FIELDS: &[(&str, Field)] = &[
    ("tag", Field::Tag),
    ("وسم", Field::Tag),
    ("source", Field::Source),
    ("feed", Field::Source),
    ("مصدر", Field::Source),
    ("folder", Field::Folder),
    ("مجلد", Field::Folder),
    ("title", Field::Title),
    ("عنوان", Field::Title),
    ("author", Field::Author),
    ("كاتب", Field::Author),
    ("text", Field::Text),
    ("body", Field::Text),
    ("نص", Field::Text),
    ("url", Field::Url),
    ("رابط", Field::Url),
    ("lang", Field::Language),
    ("لغة", Field::Language),
    ("is", Field::Is),
    ("حالة", Field::Is),
    ("has", Field::Has),
    ("فيه", Field::Has),
    ("saved", Field::Saved),
    ("محفوظ", Field::Saved),
    ("newer", Field::Newer),
    ("منذ", Field::Newer),
    ("older", Field::Older),
    ("قبل", Field::Older),
    ("date", Field::Date),
    ("تاريخ", Field::Date),
    ("sort", Field::Sort),
    ("ترتيب", Field::Sort),
    ("limit", Field::Limit),
    ("حد", Field::Limit),
];

/// Names that fields have elsewhere, with ours.
const OTHER_FIELDS: &[(&str, &str)] = &[
    ("content", "text"),
    ("by", "author"),
    ("from", "author"),
    ("site", "source"),
    ("category", "tag"),
    ("label", "tag"),
    ("link", "url"),
    ("address", "url"),
    ("since", "newer"),
    ("after", "newer"),
    ("before", "older"),
    ("until", "older"),
    ("state", "is"),
    ("order", "sort"),
    ("تصنيف", "وسم"),
    ("محتوى", "نص"),
    ("متن", "نص"),
    ("موقع", "مصدر"),
    ("خلاصة", "مصدر"),
    ("مؤلف", "كاتب"),
    ("بعد", "منذ"),
];

pub(super) const STATES: &[(&str, State)] = &[
    ("unread", State::Unread),
    ("غير_مقروء", State::Unread),
    ("read", State::Read),
    ("مقروء", State::Read),
    ("starred", State::Starred),
    ("مميز", State::Starred),
    ("new", State::New),
    ("جديد", State::New),
    ("later", State::Later),
    ("لاحقا", State::Later),
    ("tagged", State::Tagged),
    ("موسوم", State::Tagged),
    ("local", State::Local),
    ("محلي", State::Local),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Unread,
    Read,
    Starred,
    New,
    Later,
    Tagged,
    Local,
}

pub(super) const PARTS: &[(&str, Part)] = &[
    ("image", Part::Image),
    ("صورة", Part::Image),
    ("enclosure", Part::Enclosure),
    ("مرفق", Part::Enclosure),
    ("fulltext", Part::FullText),
    ("نص_كامل", Part::FullText),
    ("note", Part::Note),
    ("ملاحظة", Part::Note),
    ("highlight", Part::Highlight),
    ("تظليل", Part::Highlight),
];

pub(super) const PERIODS: &[(&str, Period)] = &[
    ("today", Period::Today),
    ("اليوم", Period::Today),
    ("yesterday", Period::Yesterday),
    ("أمس", Period::Yesterday),
    ("week", Period::Week),
    ("أسبوع", Period::Week),
    ("month", Period::Month),
    ("شهر", Period::Month),
    ("year", Period::Year),
    ("سنة", Period::Year),
    ("earlier", Period::Earlier),
    ("أقدم", Period::Earlier),
];

pub(super) const ORDERS: &[(&str, Order)] = &[
    ("-date", Order::Newest),
    ("-تاريخ", Order::Newest),
    ("date", Order::Oldest),
    ("تاريخ", Order::Oldest),
    ("source", Order::Source),
    ("مصدر", Order::Source),
    ("title", Order::Title),
    ("عنوان", Order::Title),
    ("unread", Order::Unread),
    ("غير_مقروء", Order::Unread),
];

pub(super) const MINUTE: i64 = 60;
pub(super) const HOUR: i64 = 60 * MINUTE;
pub(super) const DAY: i64 = 24 * HOUR;
pub(super) const WEEK: i64 = 7 * DAY;

/// Units of time in seconds. The Arabic dual means two units.
pub(super) const UNITS: &[(&str, i64)] = &[
    ("s", 1),
    ("sec", 1),
    ("second", 1),
    ("seconds", 1),
    ("ثانية", 1),
    ("ثوان", 1),
    ("m", MINUTE),
    ("min", MINUTE),
    ("minute", MINUTE),
    ("minutes", MINUTE),
    ("د", MINUTE),
    ("دقيقة", MINUTE),
    ("دقيقتين", 2 * MINUTE),
    ("دقائق", MINUTE),
    ("h", HOUR),
    ("hour", HOUR),
    ("hours", HOUR),
    ("س", HOUR),
    ("ساعة", HOUR),
    ("ساعتين", 2 * HOUR),
    ("ساعات", HOUR),
    ("d", DAY),
    ("day", DAY),
    ("days", DAY),
    ("ي", DAY),
    ("يوم", DAY),
    ("يوما", DAY),
    ("يومين", 2 * DAY),
    ("أيام", DAY),
    ("w", WEEK),
    ("week", WEEK),
    ("weeks", WEEK),
    ("أسبوع", WEEK),
    ("أسبوعا", WEEK),
    ("أسبوعين", 2 * WEEK),
    ("أسابيع", WEEK),
    ("mo", 30 * DAY),
    ("month", 30 * DAY),
    ("months", 30 * DAY),
    ("شهر", 30 * DAY),
    ("شهرا", 30 * DAY),
    ("شهرين", 60 * DAY),
    ("أشهر", 30 * DAY),
    ("y", 365 * DAY),
    ("year", 365 * DAY),
    ("years", 365 * DAY),
    ("سنة", 365 * DAY),
    ("سنتين", 730 * DAY),
    ("سنوات", 365 * DAY),
];

fn find<'a, T>(table: &'a [(&str, T)], word: &str) -> Option<&'a T> {
    let word = key(word);
    table.iter().find(|(name, _)| key(name) == word).map(|(_, value)| value)
}

/// The word in a table that `word` most likely means.
fn nearest<'a, T>(table: &'a [(&'a str, T)], word: &str) -> Option<&'a str> {
    let word = key(word);
    let len = word.chars().count();
    table
        .iter()
        .map(|(name, _)| (strsim::damerau_levenshtein(&key(name), &word), *name))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, _)| *distance <= 2 && *distance * 2 <= len.max(2))
        .map(|(_, name)| name)
}

pub(super) fn field(name: &str) -> Option<Field> {
    find(FIELDS, name).copied()
}

/// Every word for a field.
pub(super) fn field_names() -> Vec<&'static str> {
    names(FIELDS)
}

/// Every word for a state.
pub(super) fn state_names() -> Vec<&'static str> {
    names(STATES)
}

/// Every word for a part of an article.
pub(super) fn part_names() -> Vec<&'static str> {
    names(PARTS)
}

/// Every word for an order.
pub(super) fn order_names() -> Vec<&'static str> {
    names(ORDERS)
}

/// Every word for a period.
pub(super) fn period_names() -> Vec<&'static str> {
    names(PERIODS)
}

fn names<T>(table: &[(&'static str, T)]) -> Vec<&'static str> {
    table.iter().map(|(name, _)| *name).collect()
}

pub(super) fn nearest_field(name: &str) -> Option<&'static str> {
    find(OTHER_FIELDS, name).copied().or_else(|| nearest(FIELDS, name))
}

pub(super) fn state(word: &str) -> Option<Predicate> {
    Some(match find(STATES, word)? {
        State::Unread => Predicate::Unread,
        State::Read => Predicate::Read,
        State::Starred => Predicate::Starred,
        State::New => Predicate::New,
        State::Later => Predicate::Tag(Name::whole(crate::news::LATER)),
        State::Tagged => Predicate::Tagged,
        State::Local => Predicate::Local,
    })
}

pub(super) fn part(word: &str) -> Option<Part> {
    find(PARTS, word).copied()
}

pub(super) fn nearest_part(word: &str) -> Option<&'static str> {
    nearest(PARTS, word)
}

/// The English word for a part.
pub(super) fn write_part(part: Part) -> &'static str {
    word_of(PARTS, &part)
}

pub(super) fn period_named(word: &str) -> Option<Period> {
    find(PERIODS, word.trim()).copied()
}

/// The English word for a period.
pub(super) fn write_period(period: Period) -> &'static str {
    word_of(PERIODS, &period)
}

/// The first word for `value` in a table that has one for every value.
fn word_of<T: PartialEq>(table: &[(&'static str, T)], value: &T) -> &'static str {
    table.iter().find(|(_, other)| other == value).map_or("", |(word, _)| word)
}

/// A state by itself, without `is:`. Only the Arabic words of the three usual states are accepted,
/// because the English words are too useful as search words.
pub(super) fn bare_state(word: &str) -> Option<Predicate> {
    ["غير_مقروء", "مقروء", "مميز"].contains(&word).then(|| state(word)).flatten()
}

pub(super) fn nearest_state(word: &str) -> Option<&'static str> {
    nearest(STATES, word)
}

pub(super) fn order(word: &str) -> Option<Order> {
    find(ORDERS, word).copied()
}

/// The word for an order, as [`order`] reads it.
pub(super) fn write_order(order: Order) -> &'static str {
    word_of(ORDERS, &order)
}

pub(super) fn nearest_order(word: &str) -> Option<&'static str> {
    nearest(ORDERS, word)
}

pub(super) fn number(text: &str) -> Option<usize> {
    ascii_digits(text).parse().ok()
}

/// The seconds of a duration such as "7d", "1 week", "3 أيام" or "أسبوعين".
pub(super) fn duration(text: &str) -> Option<i64> {
    let text = ascii_digits(text.trim());
    let digits = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
    let (count, unit) = text.split_at(digits);
    let count = if count.is_empty() { 1 } else { count.parse::<i64>().ok()? };
    find(UNITS, unit)?.checked_mul(count)
}

/// The duration in the largest unit that expresses `seconds` exactly, as [`duration`] reads it.
pub(super) fn write_duration(seconds: i64) -> String {
    for (unit, size) in [("w", WEEK), ("d", DAY), ("h", HOUR), ("m", MINUTE)] {
        if seconds != 0 && seconds % size == 0 {
            return format!("{}{unit}", seconds / size);
        }
    }
    format!("{seconds}s")
}

/// The first and the last day of `2021`, `2021-02`, `2021-02-17`, `2021-02..2021-03`, `2021..` or
/// `..2021`.
pub(super) fn dates(text: &str) -> Option<(Option<Date>, Option<Date>)> {
    let text = ascii_digits(text.trim());
    let Some((from, to)) = text.split_once("..") else {
        let (from, to) = period(&text)?;
        return Some((Some(from), Some(to)));
    };
    let side = |text: &str| match text.trim() {
        "" => Some(None),
        text => period(text).map(Some),
    };
    let (from, to) = (side(from)?.map(|days| days.0), side(to)?.map(|days| days.1));
    let ordered = match (from, to) {
        (None, None) => false,
        (Some(from), Some(to)) => from <= to,
        _ => true,
    };
    ordered.then_some((from, to))
}

/// The first and the last day of a year, a month or a day.
fn period(text: &str) -> Option<(Date, Date)> {
    let mut parts = text.split(['-', '/']);
    let year = parts.next()?;
    if year.len() != 4 {
        return None;
    }
    let year = year.parse().ok()?;
    let month = parts.next().map(str::parse::<i8>).transpose().ok()?;
    let day = parts.next().map(str::parse::<i8>).transpose().ok()?;
    if parts.next().is_some() {
        return None;
    }
    let from = Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
    let to = match (month, day) {
        (_, Some(_)) => from,
        (Some(_), None) => from.last_of_month(),
        (None, None) => from.last_of_year(),
    };
    Some((from, to))
}
