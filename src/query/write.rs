//! Writes a query as text that reads back to the same query.
use super::token::{escape_slashes, is_bare_value, is_bare_word};
use super::tree::{Name, Order, Predicate, Query, Wording};
use super::values::{bare_state, write_duration, write_order, write_part, write_period};
use std::fmt::{Display, Formatter, Result, Write as _};

impl Display for Query {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        let mut parts = Vec::new();
        if self.predicate != Predicate::All(Vec::new()) {
            parts.push(self.predicate.to_string());
        }
        if self.order != Order::default() {
            parts.push(format!("sort:{}", write_order(self.order)));
        }
        if let Some(limit) = self.limit {
            parts.push(format!("limit:{limit}"));
        }
        out.write_str(&parts.join(" "))
    }
}

impl Display for Predicate {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        match self {
            Self::Unread => out.write_str("is:unread"),
            Self::Read => out.write_str("is:read"),
            Self::Starred => out.write_str("is:starred"),
            Self::Tagged => out.write_str("is:tagged"),
            Self::Local => out.write_str("is:local"),
            Self::New => out.write_str("is:new"),
            Self::Has(part) => write!(out, "has:{}", write_part(*part)),
            Self::Tag(Name { text, whole: true }) => {
                out.write_char('#')?;
                value(out, text)
            }
            Self::Tag(name) => named(out, "tag", name),
            Self::SourceName(Name { text, whole: false }) if text.starts_with('#') => {
                out.write_str("source:")?;
                quoted(out, text)
            }
            Self::SourceName(name) => named(out, "source", name),
            Self::Source(id) => write!(out, "source:#{}", id.0),
            Self::Folder(name) => named(out, "folder", name),
            Self::Author(name) => named(out, "author", name),
            Self::Saved(name) => field(out, "saved", name),
            Self::Text(Wording::Word(word)) if is_bare_word(word) && bare_state(word).is_none() => {
                out.write_str(word)
            }
            Self::Text(Wording::Phrase(phrase)) => quoted(out, phrase),
            Self::Text(Wording::Pattern(pattern)) => between_slashes(out, pattern),
            Self::Text(Wording::Word(word)) => field(out, "text", word),
            Self::Title(wording) => {
                out.write_str("title:")?;
                match wording {
                    Wording::Word(word) => value(out, word),
                    Wording::Phrase(phrase) => quoted(out, phrase),
                    Wording::Pattern(pattern) => between_slashes(out, pattern),
                }
            }
            Self::Within(period) => write!(out, "date:{}", write_period(*period)),
            Self::Url(text) => field(out, "url", text),
            Self::Language(tag) => field(out, "lang", tag),
            Self::Newer(seconds) => write!(out, "newer:{}", write_duration(*seconds)),
            Self::Older(seconds) => write!(out, "older:{}", write_duration(*seconds)),
            Self::Dated { from: None, to: None } => out.write_str("()"),
            Self::Dated { from, to } => {
                out.write_str("date:")?;
                from.iter().try_for_each(|from| write!(out, "{from}"))?;
                if from != to {
                    out.write_str("..")?;
                    to.iter().try_for_each(|to| write!(out, "{to}"))?;
                }
                Ok(())
            }
            Self::Not(inner) => {
                out.write_char('-')?;
                match &**inner {
                    // `-word` would leave out a tag.
                    Self::Text(_) => write!(out, "({inner})"),
                    _ => operand(out, inner),
                }
            }
            Self::All(children) if children.is_empty() => out.write_str("()"),
            Self::Any(children) if children.is_empty() => out.write_str("-()"),
            Self::All(children) => joined(out, children, " "),
            Self::Any(children) => joined(out, children, " or "),
        }
    }
}

fn joined(out: &mut Formatter<'_>, children: &[Predicate], between: &str) -> Result {
    for (index, child) in children.iter().enumerate() {
        if index > 0 {
            out.write_str(between)?;
        }
        operand(out, child)?;
    }
    Ok(())
}

/// Writes a child of a group or of a negation, with parentheses around groups.
fn operand(out: &mut Formatter<'_>, predicate: &Predicate) -> Result {
    match predicate {
        Predicate::All(children) | Predicate::Any(children) if !children.is_empty() => {
            write!(out, "({predicate})")
        }
        _ => write!(out, "{predicate}"),
    }
}

fn field(out: &mut Formatter<'_>, name: &str, text: &str) -> Result {
    write!(out, "{name}:")?;
    value(out, text)
}

fn named(out: &mut Formatter<'_>, field: &str, name: &Name) -> Result {
    write!(out, "{field}:{}", if name.whole { "=" } else { "" })?;
    value(out, &name.text)
}

/// A value as it is written after a field or a sign.
pub(super) fn written(text: &str) -> String {
    Value(text).to_string()
}

struct Value<'a>(&'a str);

impl Display for Value<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        value(out, self.0)
    }
}

fn value(out: &mut Formatter<'_>, text: &str) -> Result {
    if is_bare_value(text) { out.write_str(text) } else { quoted(out, text) }
}

fn between_slashes(out: &mut Formatter<'_>, pattern: &str) -> Result {
    write!(out, "/{}/", escape_slashes(pattern))
}

fn quoted(out: &mut Formatter<'_>, text: &str) -> Result {
    out.write_char('"')?;
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            out.write_char('\\')?;
        }
        out.write_char(character)?;
    }
    out.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::SourceId;
    use crate::query::{Part, Period};
    use jiff::civil::Date;
    use proptest::prelude::*;

    fn name() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-z]{1,6}",
            "[\u{0621}-\u{064A}٠-٩_]{1,6}",
            "[ -~«»“”،؛؟\u{0621}-\u{0625}\u{200F}]{1,8}",
            "(or|and|not|أو|ليس|مقروء|-a|#a|=a|@a|a:b|a-b:c|/a|b/|/x/|tag:|\"|\\\\|http://a|10:30|!|-|\\(|\\))",
        ]
    }

    fn named() -> impl Strategy<Value = Name> {
        (name(), any::<bool>()).prop_map(|(text, whole)| Name { text, whole })
    }

    fn wording() -> impl Strategy<Value = Wording> {
        prop_oneof![
            name().prop_map(Wording::Word),
            name().prop_map(Wording::Phrase),
            "(a|ب|x/y|[a-c]\\+ ?b|\\\\d|http://|a\\\\b/c|\\(x y\\))".prop_map(Wording::Pattern),
        ]
    }

    fn date() -> impl Strategy<Value = Date> {
        (1i16..=9999, 1i8..=12, 1i8..=28)
            .prop_map(|(year, month, day)| jiff::civil::date(year, month, day))
    }

    fn leaf() -> impl Strategy<Value = Predicate> {
        prop_oneof![
            Just(Predicate::Unread),
            Just(Predicate::Read),
            Just(Predicate::Starred),
            Just(Predicate::Tagged),
            Just(Predicate::Local),
            Just(Predicate::New),
            Just(Predicate::Has(Part::FullText)),
            Just(Predicate::Within(Period::Earlier)),
            name().prop_map(Predicate::Saved),
            named().prop_map(Predicate::Tag),
            named().prop_map(Predicate::SourceName),
            any::<i64>().prop_map(|id| Predicate::Source(SourceId(id))),
            named().prop_map(Predicate::Folder),
            named().prop_map(Predicate::Author),
            wording().prop_map(Predicate::Title),
            wording().prop_map(Predicate::Text),
            name().prop_map(Predicate::Url),
            name().prop_map(Predicate::Language),
            (0i64..10_000_000_000).prop_map(Predicate::Newer),
            (0i64..10_000).prop_map(|days| Predicate::Older(days * 86_400)),
            (date(), date()).prop_map(|(one, other)| Predicate::Dated {
                from: Some(one.min(other)),
                to: Some(one.max(other)),
            }),
            date().prop_map(|day| Predicate::Dated { from: Some(day), to: None }),
            date().prop_map(|day| Predicate::Dated { from: Some(day), to: Some(day) }),
        ]
    }

    pub(crate) fn predicate() -> impl Strategy<Value = Predicate> {
        leaf().prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                inner.clone().prop_map(|child| Predicate::Not(Box::new(child))),
                prop::collection::vec(inner.clone(), 0..4).prop_map(Predicate::All),
                prop::collection::vec(inner, 0..4).prop_map(Predicate::Any),
            ]
        })
    }

    fn order() -> impl Strategy<Value = Order> {
        prop_oneof![
            Just(Order::Newest),
            Just(Order::Oldest),
            Just(Order::Source),
            Just(Order::Title),
            Just(Order::Unread)
        ]
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(
            predicate in predicate(), order in order(), limit in prop::option::of(0usize..1000),
        ) {
            let query = Query { predicate, order, limit };
            let text = query.to_string();
            let expected = Query { predicate: query.predicate.simplified(), order, limit };
            prop_assert_eq!(Query::parse(&text), Ok(expected), "{}", text);
        }

        #[test]
        fn any_text_is_read_or_refused_at_a_place_in_it(text in "(\\PC|[()|\"!#+=@:\\-] ?|tag:|is:){0,30}") {
            match Query::parse(&text) {
                Ok(query) => {
                    let again = Query::parse(&query.to_string());
                    let simple = query.predicate.simplified();
                    prop_assert_eq!(again.map(|query| query.predicate), Ok(simple));
                }
                Err(error) => {
                    prop_assert!(text.get(error.range.clone()).is_some());
                    prop_assert!(error.column <= text.chars().count() + 1);
                }
            }
        }
    }
}
