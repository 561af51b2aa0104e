//! The word of a query that is being typed, and the words that may stand in its place.
use super::token::{closing_quote, is_separator};
use super::values::{self, Field};
use super::write::written;
use std::ops::Range;

/// The kind of word that a place of a query takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slot {
    /// A word of the text, a field, or anything with a sign of its own.
    Word,
    Tag,
    Source,
    Folder,
    Author,
    Language,
    Saved,
    State,
    Part,
    Order,
    Period,
    /// Something that no list has.
    Other,
}

/// The word before the caret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Its bytes in the query.
    pub range: Range<usize>,
    /// The field or sign before the value.
    head: String,
    /// The value as far as it is typed, without a quotation mark.
    pub typed: String,
    pub slot: Slot,
}

impl Spot {
    /// The word before the byte `caret` of a query.
    pub fn at(text: &str, caret: usize) -> Self {
        let before = text.get(..caret).unwrap_or(text);
        let start = word_start(before);
        let word = before.get(start..).unwrap_or_default();
        let (head, slot) = head(word);
        let value = word.get(head..).unwrap_or_default();
        let typed = match value.chars().next() {
            Some(first) if closing_quote(first).is_some() => &value[first.len_utf8()..],
            _ => value,
        };
        let head = word.get(..head).unwrap_or_default().to_owned();
        Self { range: start..before.len(), head, typed: typed.to_owned(), slot }
    }

    /// True if the word has no field and no sign.
    pub fn is_bare(&self) -> bool {
        self.head.is_empty()
    }

    /// True if what is typed, or else its field, is written in Arabic letters; `None` if neither has
    /// letters.
    pub fn is_arabic(&self) -> Option<bool> {
        let letter = |text: &str| text.chars().find(|letter| letter.is_alphabetic());
        letter(&self.typed).or_else(|| letter(&self.head)).map(is_arabic)
    }

    /// The word with `value` as its value: quoted if needed, and as a whole name where a part of it
    /// would do.
    pub fn filled(&self, value: &str) -> String {
        let is_name = matches!(self.slot, Slot::Tag | Slot::Source | Slot::Folder | Slot::Author);
        let head = match self.head.as_str() {
            // `-a:b` would be a field.
            "-" => "-#".to_owned(),
            field if is_name && field.ends_with(':') => format!("{field}="),
            head => head.to_owned(),
        };
        format!("{head}{}", written(value))
    }
}

impl Slot {
    /// The words of the language that may stand here: in Arabic letters, or in Latin ones.
    pub fn words(self, in_arabic: bool) -> impl Iterator<Item = &'static str> {
        let words = match self {
            Self::Word => values::field_names(),
            Self::State => values::state_names(),
            Self::Part => values::part_names(),
            Self::Order => values::order_names(),
            Self::Period => values::period_names(),
            _ => Vec::new(),
        };
        let is_wanted = move |word: &&str| {
            word.chars().find(|letter| letter.is_alphabetic()).is_some_and(is_arabic) == in_arabic
        };
        words.into_iter().filter(is_wanted)
    }

    /// The name of the field that takes values of this kind, in Arabic or in English.
    pub fn field(self, in_arabic: bool) -> Option<&'static str> {
        let field = match self {
            Self::Tag => Field::Tag,
            Self::Source => Field::Source,
            Self::Folder => Field::Folder,
            Self::Author => Field::Author,
            Self::Language => Field::Language,
            Self::Saved => Field::Saved,
            Self::State => Field::Is,
            Self::Part => Field::Has,
            Self::Order => Field::Sort,
            Self::Period => Field::Date,
            Self::Word | Self::Other => return None,
        };
        let is_own = |name: &&str| values::field(name) == Some(field);
        Self::Word.words(in_arabic).find(is_own)
    }
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{0600}'..='\u{08FF}')
}

/// The offset at which the word begins that `text` ends with. Quoted text is one word, with the
/// field before it.
fn word_start(text: &str) -> usize {
    let mut start = 0;
    let mut closing = None;
    let mut is_escaped = false;
    for (at, ch) in text.char_indices() {
        let next = at + ch.len_utf8();
        match closing {
            Some(_) if is_escaped => is_escaped = false,
            Some(_) if ch == '\\' => is_escaped = true,
            Some(mark) if ch == mark => {
                closing = None;
                start = next;
            }
            Some(_) => {}
            None if closing_quote(ch).is_some() => {
                closing = closing_quote(ch);
                if !takes_value(&text[start..at]) {
                    start = at;
                }
            }
            None if is_separator(ch) || matches!(ch, '(' | ')' | '|') => start = next,
            None => {}
        }
    }
    start
}

/// True if a value in quotation marks may follow.
fn takes_value(word: &str) -> bool {
    word.ends_with([':', '=', '#', '+']) || word == "-"
}

/// The bytes of the field or sign that a word begins with, and the kind of its value.
fn head(word: &str) -> (usize, Slot) {
    let inner = |sign: usize| {
        let (head, slot) = head(word.get(sign..).unwrap_or_default());
        (head > 0).then_some((sign + head, slot))
    };
    match word.chars().next() {
        Some('#' | '+') => (1, Slot::Tag),
        Some('=') => (1, Slot::Source),
        Some('-') => inner(1).unwrap_or((1, Slot::Tag)),
        Some('!') => inner(1).unwrap_or((1, Slot::Word)),
        _ => match word.find(':').map(|colon| (colon, values::field(&word[..colon]))) {
            Some((colon, Some(field))) => {
                let whole = usize::from(word[colon + 1..].starts_with('='));
                (colon + 1 + whole, slot(field))
            }
            _ => (0, Slot::Word),
        },
    }
}

fn slot(field: Field) -> Slot {
    match field {
        Field::Tag => Slot::Tag,
        Field::Source => Slot::Source,
        Field::Folder => Slot::Folder,
        Field::Author => Slot::Author,
        Field::Language => Slot::Language,
        Field::Saved => Slot::Saved,
        Field::Is => Slot::State,
        Field::Has => Slot::Part,
        Field::Sort => Slot::Order,
        Field::Date => Slot::Period,
        Field::Title | Field::Text | Field::Url | Field::Newer | Field::Older | Field::Limit => {
            Slot::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Query;
    use proptest::prelude::*;

    #[test]
    fn the_word_before_the_caret_has_a_kind() {
        for (text, word, typed, slot) in [
            ("", "", "", Slot::Word),
            ("a ta", "ta", "ta", Slot::Word),
            ("a tag:سو", "tag:سو", "سو", Slot::Tag),
            ("(وسم:=سو", "وسم:=سو", "سو", Slot::Tag),
            ("x وسم:\"a b", "وسم:\"a b", "a b", Slot::Tag),
            ("x مصدر:«عنب ب", "مصدر:«عنب ب", "عنب ب", Slot::Source),
            ("\"a b", "\"a b", "a b", Slot::Word),
            ("\"a b\" x", "x", "x", Slot::Word),
            ("tag:\"a b\" is:un", "is:un", "un", Slot::State),
            ("a|-#x", "-#x", "x", Slot::Tag),
            ("-x", "-x", "x", Slot::Tag),
            ("!folder:a", "!folder:a", "a", Slot::Folder),
            ("=BB", "=BB", "BB", Slot::Source),
            ("a،حالة:", "حالة:", "", Slot::State),
            ("newer:1", "newer:1", "1", Slot::Other),
            ("title:x", "title:x", "x", Slot::Other),
            ("http://x", "http://x", "http://x", Slot::Word),
        ] {
            let spot = Spot::at(text, text.len());
            assert_eq!(&text[spot.range.clone()], word, "{text}");
            assert_eq!((spot.typed.as_str(), spot.slot), (typed, slot), "{text}");
        }
        let spot = Spot::at("ta b", 2);
        assert_eq!((spot.range, spot.typed.as_str()), (0..2, "ta"));
    }

    #[test]
    fn values_are_filled_in_as_they_must_be_written() {
        for (text, value, filled) in [
            ("tag:x", "سوريا", "tag:=سوريا"),
            ("وسم:=x", "كأس العالم", "وسم:=\"كأس العالم\""),
            ("#x", "a b", "#\"a b\""),
            ("-x", "a:b", "-#a:b"),
            ("-source:x", "BBC", "-source:=BBC"),
            ("saved:x", "سوريا اليوم", "saved:\"سوريا اليوم\""),
            ("is:u", "unread", "is:unread"),
        ] {
            assert_eq!(Spot::at(text, text.len()).filled(value), filled, "{text}");
        }
        assert_eq!(Slot::Tag.field(true), Some("وسم"));
        assert_eq!(Slot::State.field(false), Some("is"));
        assert!(Slot::State.words(true).any(|word| word == "غير_مقروء"));
        assert!(Slot::Word.words(false).all(|word| word.is_ascii()));
    }

    proptest! {
        #[test]
        fn what_is_filled_in_reads_back(
            head in "(tag:|وسم:=|#|-|-#|source:|مجلد:|saved:|author:)",
            name in "[a-c\u{0627}-\u{062A} :\"\\\\#=/«،-]{0,4}[a-c\u{0627}-\u{062A}]",
        ) {
            let filled = Spot::at(&head, head.len()).filled(name.trim());
            let query = Query::parse(&filled);
            prop_assert!(query.is_ok(), "{}: {:?}", filled, query);
            let again = Spot::at(&filled, filled.len());
            let is_closed = filled.ends_with('"');
            prop_assert!(is_closed || again.range == (0..filled.len()), "{}", filled);
        }

        #[test]
        fn any_text_has_a_word_before_any_caret(text in "(\\PC|[()|\"«»!#+=@:\\- ]|tag:){0,20}", at in 0..80usize) {
            let spot = Spot::at(&text, at);
            prop_assert!(text.get(spot.range).is_some());
        }
    }
}
