//! Errors in a query: the problem, its place and a suggestion.
use crate::locale::Phrase;
use std::ops::Range;

/// The thing that was expected at the place of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expected {
    /// A field that exists.
    Field,
    /// A value after `field:`.
    Value,
    /// A state after `is:`.
    State,
    /// A duration after `newer:`, `older:` or `@`.
    Duration,
    /// A day, month, year or range after `date:`.
    Date,
    /// An order after `sort:`.
    Order,
    /// A number after `limit:`.
    Number,
    /// A condition: after `or`, after `not`, or before `or`.
    Condition,
    /// A part of an article after `has:`.
    Part,
    /// Words, in place of a regular expression.
    Words,
    /// A regular expression that can be read.
    Pattern,
    /// The closing quotation mark.
    Quote,
    /// A closing parenthesis.
    Close,
    /// An opening parenthesis to match this closing one.
    Open,
    /// Fewer words or parentheses.
    Less,
}

/// A query that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("column {column}: expected {expected:?}, found {found:?}")]
pub struct ParseError {
    /// The place, in bytes of the query text.
    pub range: Range<usize>,
    /// The column of the first character of `range`, counted from 1 in characters.
    pub column: usize,
    pub expected: Expected,
    /// The text of `range`.
    pub found: String,
    /// The nearest valid word.
    pub suggestion: Option<String>,
}

impl ParseError {
    pub(super) fn new(text: &str, range: Range<usize>, expected: Expected) -> Self {
        let before = text.get(..range.start).unwrap_or(text);
        let found = text.get(range.clone()).unwrap_or_default();
        Self {
            column: before.chars().count() + 1,
            found: found.chars().take(60).collect(),
            range,
            expected,
            suggestion: None,
        }
    }

    pub(super) fn suggest(mut self, suggestion: Option<&str>) -> Self {
        self.suggestion = suggestion.map(str::to_owned);
        self
    }

    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        let id = match (self.expected, &self.suggestion) {
            (Expected::Field, Some(_)) => "query-field-suggestion",
            (Expected::Field, None) => "query-field",
            (Expected::Value, _) => "query-value",
            (Expected::State, Some(_)) => "query-state-suggestion",
            (Expected::State, None) => "query-state",
            (Expected::Duration, _) => "query-duration",
            (Expected::Date, _) => "query-date",
            (Expected::Order, Some(_)) => "query-order-suggestion",
            (Expected::Order, None) => "query-order",
            (Expected::Number, _) => "query-number",
            (Expected::Condition, _) => "query-condition",
            (Expected::Part, Some(_)) => "query-part-suggestion",
            (Expected::Part, None) => "query-part",
            (Expected::Words, _) => "query-words",
            (Expected::Pattern, _) => "query-pattern",
            (Expected::Quote, _) => "query-quote",
            (Expected::Close, _) => "query-close",
            (Expected::Open, _) => "query-open",
            (Expected::Less, _) => "query-less",
        };
        let phrase = Phrase::new(id).with("column", self.column).with("found", self.found.as_str());
        match &self.suggestion {
            Some(suggestion) => phrase.with("suggestion", suggestion.as_str()),
            None => phrase,
        }
    }
}
