//! Newsboat's filter expressions as queries: `unread = "yes" and tags # "x"`.
//!
//! What has no counterpart is refused with its text; a filter that shows other articles than it
//! did would be worse than none.
use crate::query::{Name, Predicate, Query, Wording};

/// Expressions inside each other, and conditions of one expression.
const DEPTH: usize = 64;
const CONDITIONS: usize = 256;

const DAY: i64 = 86_400;

/// Reads an expression; the error is the part that cannot be taken over.
pub(super) fn parse(text: &str) -> Result<Query, String> {
    let mut parser = Parser { rest: text.trim(), conditions: 0 };
    let predicate = parser.expression(0)?;
    match parser.rest.is_empty() {
        true => Ok(Query::of(predicate.simplified())),
        false => Err(parser.rest.to_owned()),
    }
}

struct Parser<'a> {
    rest: &'a str,
    conditions: usize,
}

impl Parser<'_> {
    /// Reads a condition, or two with a word between them. Without parentheses, everything after
    /// the word belongs together.
    fn expression(&mut self, depth: usize) -> Result<Predicate, String> {
        if depth > DEPTH {
            return Err(self.rest.to_owned());
        }
        let left = if self.take("(") {
            let inside = self.expression(depth + 1)?;
            match self.take(")") {
                true => inside,
                false => return Err(self.rest.to_owned()),
            }
        } else {
            self.condition()?
        };
        if self.take_word("and") {
            Ok(Predicate::All(vec![left, self.expression(depth + 1)?]))
        } else if self.take_word("or") {
            Ok(Predicate::Any(vec![left, self.expression(depth + 1)?]))
        } else {
            Ok(left)
        }
    }

    fn condition(&mut self) -> Result<Predicate, String> {
        let start = self.rest;
        self.conditions += 1;
        if self.conditions > CONDITIONS {
            return Err(start.to_owned());
        }
        let whole = |parser: &Self| start[..start.len() - parser.rest.len()].trim().to_owned();
        let len = self.rest.find(|ch: char| !(ch.is_alphanumeric() || ch == '_'));
        let (attribute, rest) = self.rest.split_at(len.unwrap_or(self.rest.len()));
        self.rest = rest.trim_start();
        // The longer ones first.
        const OPERATORS: &[&str] =
            &["between", "==", "!=", "=~", "!~", "!#", "<=", ">=", "=", "<", ">", "#"];
        let operator = OPERATORS.iter().find(|operator| self.take(operator));
        let value = self.value();
        match (operator, value) {
            (Some(operator), Some(value)) => {
                map(attribute, operator, &value).ok_or_else(|| whole(self))
            }
            _ => Err(start.to_owned()),
        }
    }

    fn value(&mut self) -> Option<String> {
        if let Some(inside) = self.rest.strip_prefix('"') {
            let mut value = String::new();
            let mut chars = inside.char_indices();
            while let Some((at, ch)) = chars.next() {
                match ch {
                    '"' => {
                        self.rest = inside[at + 1..].trim_start();
                        return Some(value);
                    }
                    '\\' => value.extend(
                        match chars.next() {
                            // Any other backslash belongs to the pattern.
                            Some((_, ch @ ('"' | '\\'))) => [None, Some(ch)],
                            Some((_, ch)) => [Some('\\'), Some(ch)],
                            None => [None, None],
                        }
                        .into_iter()
                        .flatten(),
                    ),
                    ch => value.push(ch),
                }
            }
            return None;
        }
        let len = self.rest.find(|ch: char| !(ch.is_ascii_digit() || matches!(ch, ':' | '-')));
        let (value, rest) = self.rest.split_at(len.unwrap_or(self.rest.len()));
        self.rest = rest.trim_start();
        (!value.is_empty()).then(|| value.to_owned())
    }

    fn take(&mut self, sign: &str) -> bool {
        match self.rest.strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest.trim_start();
                true
            }
            None => false,
        }
    }

    fn take_word(&mut self, word: &str) -> bool {
        let Some(start) = self.rest.get(..word.len()) else { return false };
        let after = self.rest[word.len()..].chars().next();
        start.eq_ignore_ascii_case(word)
            && after.is_none_or(|ch| ch.is_whitespace() || ch == '(')
            && self.take(start)
    }
}

/// One condition as a predicate, if there is one that means the same.
fn map(attribute: &str, operator: &str, value: &str) -> Option<Predicate> {
    let not = |predicate| Predicate::Not(Box::new(predicate));
    // Newsboat compares numbers; the negated operators are the others turned round.
    let (operator, negated) = match operator {
        "!=" => ("=", true),
        "!~" => ("=~", true),
        "!#" => ("#", true),
        "==" => ("=", false),
        operator => (operator, false),
    };
    let predicate = match (attribute, operator) {
        ("unread", "=") => match value {
            "yes" => Predicate::Unread,
            "no" => Predicate::Read,
            _ => return None,
        },
        ("tags", "#") if !value.contains(' ') => Predicate::Tag(Name::whole(value)),
        ("tags", "#") => {
            Predicate::All(value.split(' ').map(|tag| Predicate::Tag(Name::whole(tag))).collect())
        }
        ("tags", "=") if !value.contains(' ') => Predicate::Tag(Name::whole(value)),
        // What is flagged there is starred here.
        ("flags", "#" | "=" | "=~") => Predicate::Starred,
        ("title", "=" | "=~") => {
            literals(operator, value, |text| Predicate::Title(Wording::of(text)))?
        }
        ("author", "=" | "=~") => {
            literals(operator, value, |text| Predicate::Author(Name::part(text)))?
        }
        ("link", "=" | "=~") => literals(operator, value, Predicate::Url)?,
        ("content" | "description", "=~") => {
            literals(operator, value, |text| Predicate::Text(Wording::of(text)))?
        }
        ("feedtitle" | "rssurl", "=") => Predicate::SourceName(Name::whole(value)),
        ("age", _) => age(operator, value)?,
        _ => return None,
    };
    Some(if negated { not(predicate) } else { predicate })
}

/// The predicate for a number of whole days since the publication.
fn age(operator: &str, value: &str) -> Option<Predicate> {
    let days = |text: &str| text.parse::<i64>().ok().filter(|days| (0..=36_500).contains(days));
    let younger = |days: i64| Predicate::Newer(days * DAY);
    let older = |days: i64| Predicate::Older(days * DAY);
    let span = |from: i64, to: i64| {
        let mut both = vec![younger(to + 1)];
        if from > 0 {
            both.insert(0, older(from));
        }
        Predicate::All(both)
    };
    if operator == "between" {
        let (from, to) = value.split_once(':')?;
        let (from, to) = (days(from)?, days(to)?);
        return Some(span(from.min(to), from.max(to)));
    }
    let days = days(value)?;
    Some(match operator {
        "<" => younger(days),
        "<=" => younger(days + 1),
        ">" => older(days + 1),
        ">=" => older(days),
        "=" => span(days, days),
        _ => return None,
    })
}

/// Texts to look for: the value itself, or the words between the bars of a regular expression that
/// is nothing but words.
fn literals(operator: &str, value: &str, predicate: fn(String) -> Predicate) -> Option<Predicate> {
    if operator == "=" {
        return (!value.is_empty()).then(|| predicate(value.to_owned()));
    }
    let inside = value.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap_or(value);
    let words: Option<Vec<Predicate>> =
        inside.split('|').map(|word| literal(word).map(predicate)).collect();
    words.map(Predicate::Any)
}

fn literal(pattern: &str) -> Option<String> {
    let pattern = pattern.strip_prefix(".*").unwrap_or(pattern);
    let pattern = pattern.strip_suffix(".*").unwrap_or(pattern);
    let mut word = String::new();
    let mut chars = pattern.chars();
    while let Some(ch) = chars.next() {
        match ch {
            // A class or a boundary; a sign after a backslash is the sign.
            '\\' => word.push(chars.next().filter(|ch| !ch.is_alphanumeric())?),
            '^' | '$' | '.' | '*' | '+' | '?' | '[' | ']' | '(' | ')' | '{' | '}' => return None,
            ch => word.push(ch),
        }
    }
    (!word.trim().is_empty()).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_have_counterparts() {
        for (expression, query) in [
            (r#"unread = "yes""#, "is:unread"),
            (r#"unread == "no" and age < 7"#, "is:read newer:1w"),
            (r#"unread="yes" and tags # "سوريا""#, "is:unread #سوريا"),
            (r#"(tags # "a" or tags !# "b")"#, "#a or -#b"),
            (r#"tags # "a b""#, "#a #b"),
            (r#"age between 0:10"#, "newer:11d"),
            (r#"age between 3:6"#, "older:3d newer:1w"),
            (r#"age > 6"#, "older:1w"),
            (r#"title =~ "عاجل""#, "title:عاجل"),
            (r#"title =~ "(one|.*two.*)""#, "title:one or title:two"),
            (r#"title !~ "a\\.b""#, "-title:a.b"),
            (r#"feedtitle = "A B""#, "source:=\"A B\""),
            (r#"flags # "s""#, "is:starred"),
            (r#"author = "x" AND (link =~ "y" OR link =~ "z")"#, "author:x (url:y or url:z)"),
            // Everything behind the first word belongs together.
            (r#"unread="yes" and tags#"a" or tags#"b""#, "is:unread (#a or #b)"),
        ] {
            let found = parse(expression).map(|query| query.to_string());
            assert_eq!(found.as_deref(), Ok(query), "{expression}");
            assert!(Query::parse(query).is_ok());
        }
    }

    #[test]
    fn the_rest_is_refused_with_its_text() {
        for (expression, part) in [
            ("", ""),
            (r#"title =~ "^a""#, r#"title =~ "^a""#),
            (r#"unread = "yes" and unread_count > 0"#, "unread_count > 0"),
            (r#"title =~ "a.*b" or unread="yes""#, r#"title =~ "a.*b""#),
            (r#"unread = "yes"#, r#"unread = "yes"#),
            ("nonsense", "nonsense"),
            ("age < 99999999999999999999", "age < 99999999999999999999"),
            (r#"(unread = "yes""#, ""),
            (r#"unread = "yes" xor 1"#, "xor 1"),
        ] {
            assert_eq!(parse(expression), Err(part.to_owned()), "{expression}");
        }
        assert!(parse(&"(".repeat(100_000)).is_err());
        assert!(parse(&"unread = \"yes\" and ".repeat(100_000)).is_err());
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "(unread|title|age|=~|=|<|between|and|or|\\(|\\)|\"|\\\\|x|1:2| ){0,30}") {
            if let Ok(query) = parse(&text) {
                let written = query.to_string();
                proptest::prop_assert!(Query::parse(&written).is_ok(), "{}", written);
            }
        }
    }
}
