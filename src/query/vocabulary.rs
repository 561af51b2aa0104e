//! The words of the filter language with the sentences on them, for those who learn it.
use super::tree::{Order, Part, Period};
use super::values::{
    DAY, FIELDS, Field, HOUR, MINUTE, ORDERS, PARTS, PERIODS, STATES, State, UNITS, WEEK,
};

/// The kind of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordKind {
    /// Stands before a colon.
    Field,
    /// After `is:`.
    State,
    /// After `has:`.
    Part,
    /// After `date:`.
    Period,
    /// After `sort:`.
    Order,
    /// After a number, in a duration.
    Unit,
}

/// A meaning, with all words for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueryWord {
    pub kind: WordKind,
    /// English words first, then Arabic ones.
    pub names: Vec<&'static str>,
    /// The catalogue id of the sentence on it.
    pub about: &'static str,
    /// A query with a word of this meaning, in English and in Arabic words; empty for a unit.
    pub examples: [String; 2],
}

impl WordKind {
    /// All of them, in the order in which they are learnt.
    pub const ALL: [Self; 6] =
        [Self::Field, Self::State, Self::Part, Self::Period, Self::Order, Self::Unit];

    /// The catalogue id of the heading over its words.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Field => "query-words-fields",
            Self::State => "query-words-states",
            Self::Part => "query-words-parts",
            Self::Period => "query-words-periods",
            Self::Order => "query-words-orders",
            Self::Unit => "query-words-units",
        }
    }
}

/// Every word of the language.
pub fn vocabulary() -> Vec<QueryWord> {
    let mut words = Vec::new();
    for (value, names) in grouped(FIELDS) {
        let (about, examples) = field(value);
        let examples = [(0, "a"), (1, "ا")].map(|(at, script)| {
            let name = in_script(&names, script);
            format!("{name}:{}", examples[at])
        });
        words.push(QueryWord { kind: WordKind::Field, names, about, examples });
    }
    let mut add = |kind, fields: [&str; 2], names: Vec<&'static str>, about| {
        let example = |field: &str, script| format!("{field}:{}", in_script(&names, script));
        let examples = [example(fields[0], "a"), example(fields[1], "ا")];
        words.push(QueryWord { kind, names, about, examples });
    };
    for (value, names) in grouped(STATES) {
        add(WordKind::State, ["is", "حالة"], names, state(value));
    }
    for (value, names) in grouped(PARTS) {
        add(WordKind::Part, ["has", "فيه"], names, part(value));
    }
    for (value, names) in grouped(PERIODS) {
        add(WordKind::Period, ["date", "تاريخ"], names, period(value));
    }
    for (value, names) in grouped(ORDERS) {
        add(WordKind::Order, ["sort", "ترتيب"], names, order(value));
    }
    for (unit, about) in LENGTHS {
        // The dual of a unit means two of it.
        let is_its = |seconds: i64| seconds == unit || seconds == 2 * unit;
        let names = UNITS.iter().filter(|(_, seconds)| is_its(*seconds)).map(|(name, _)| *name);
        let (kind, names, examples) = (WordKind::Unit, names.collect(), Default::default());
        words.push(QueryWord { kind, names, about, examples });
    }
    words
}

/// The units of time in seconds, with their sentences.
const LENGTHS: [(i64, &str); 7] = [
    (1, "query-unit-second"),
    (MINUTE, "query-unit-minute"),
    (HOUR, "query-unit-hour"),
    (DAY, "query-unit-day"),
    (WEEK, "query-unit-week"),
    (30 * DAY, "query-unit-month"),
    (365 * DAY, "query-unit-year"),
];

/// The values of a table in its order, each with its names.
fn grouped<T: Copy + PartialEq>(
    table: &'static [(&'static str, T)],
) -> Vec<(T, Vec<&'static str>)> {
    let mut groups: Vec<(T, Vec<&'static str>)> = Vec::new();
    for (name, value) in table {
        match groups.iter_mut().find(|(other, _)| other == value) {
            Some((_, names)) => names.push(name),
            None => groups.push((*value, vec![name])),
        }
    }
    groups
}

/// The first name in the script of a letter.
fn in_script(names: &[&'static str], letter: &str) -> &'static str {
    let is_own = |name: &&&str| name.contains(|c: char| c.is_alphabetic() && !c.is_ascii());
    let wanted = !letter.is_ascii();
    names.iter().find(|name| is_own(name) == wanted).copied().unwrap_or_default()
}

/// The sentence on a field, and values as examples.
fn field(field: Field) -> (&'static str, [&'static str; 2]) {
    match field {
        Field::Tag => ("query-field-tag", ["science", "علوم"]),
        Field::Source => ("query-field-source", ["\"City news\"", "رويترز"]),
        Field::Folder => ("query-field-folder", ["News", "أخبار"]),
        Field::Title => ("query-field-title", ["election", "انتخابات"]),
        Field::Author => ("query-field-author", ["salma", "سلمى"]),
        Field::Text => ("query-field-text", ["\"climate change\"", "«وقف إطلاق النار»"]),
        Field::Url => ("query-field-url", ["example.org", "example.org"]),
        Field::Language => ("query-field-language", ["ar", "ar"]),
        Field::Is => ("query-field-is", ["unread", "غير_مقروء"]),
        Field::Has => ("query-field-has", ["image", "صورة"]),
        Field::Saved => ("query-field-saved", ["Morning", "الصباح"]),
        Field::Newer => ("query-field-newer", ["7d", "أسبوع"]),
        Field::Older => ("query-field-older", ["30d", "شهرين"]),
        Field::Date => ("query-field-date", ["2026-02..2026-04", "2026"]),
        Field::Sort => ("query-field-sort", ["title", "عنوان"]),
        Field::Limit => ("query-field-limit", ["20", "20"]),
    }
}

fn state(state: State) -> &'static str {
    match state {
        State::Unread => "filter-unread",
        State::Read => "filter-read",
        State::Starred => "filter-starred",
        State::New => "query-state-new",
        State::Later => "query-state-later",
        State::Tagged => "query-state-tagged",
        State::Local => "query-state-local",
    }
}

fn part(part: Part) -> &'static str {
    match part {
        Part::Image => "filter-has-image",
        Part::Enclosure => "filter-has-enclosure",
        Part::FullText => "query-part-fulltext",
        Part::Note => "filter-has-note",
        Part::Highlight => "query-part-highlight",
    }
}

fn period(period: Period) -> &'static str {
    match period {
        Period::Today => "filter-today",
        Period::Yesterday => "filter-yesterday",
        Period::Week => "filter-week",
        Period::Month => "filter-month",
        Period::Year => "filter-year",
        Period::Earlier => "filter-earlier",
    }
}

fn order(order: Order) -> &'static str {
    match order {
        Order::Newest => "chip-order-newest",
        Order::Oldest => "chip-order-oldest",
        Order::Source => "chip-order-source",
        Order::Title => "chip-order-title",
        Order::Unread => "chip-order-unread",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Query;

    #[test]
    fn every_word_of_the_tables_is_there_once() {
        let words = vocabulary();
        let mut count = 0;
        let mut check = |kind, names: Vec<&'static str>| {
            for name in names {
                let with =
                    words.iter().filter(|word| word.kind == kind && word.names.contains(&name));
                assert_eq!(with.count(), 1, "{name}");
                count += 1;
            }
        };
        let names = |table: &[(&'static str, i64)]| table.iter().map(|(name, _)| *name).collect();
        check(WordKind::Field, FIELDS.iter().map(|(name, _)| *name).collect());
        check(WordKind::State, STATES.iter().map(|(name, _)| *name).collect());
        check(WordKind::Part, PARTS.iter().map(|(name, _)| *name).collect());
        check(WordKind::Period, PERIODS.iter().map(|(name, _)| *name).collect());
        check(WordKind::Order, ORDERS.iter().map(|(name, _)| *name).collect());
        check(WordKind::Unit, names(UNITS));
        assert!(count > 100, "{count}");
    }

    #[test]
    fn examples_are_queries_in_the_words_of_their_language() {
        for word in vocabulary().iter().filter(|word| word.kind != WordKind::Unit) {
            let [english, arabic] = &word.examples;
            for example in &word.examples {
                let read = Query::parse(example);
                assert!(read.is_ok(), "{example}: {read:?}");
            }
            let field = |example: &str| example.split(':').next().unwrap_or_default().to_owned();
            assert!(field(english).is_ascii(), "{english}");
            assert!(field(arabic).starts_with(|c| matches!(c, 'ء'..='ي')), "{arabic}");
        }
    }
}
