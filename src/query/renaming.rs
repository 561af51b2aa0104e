//! Names of saved filters in the text of a query, without a change of the rest of it.
use super::token::{Token, tokens};
use super::values::{self, Field};
use super::write::written;
use crate::lang::key;
use std::ops::Range;

/// The text of a query that uses the saved filter `new` in place of `old`; `None` if it does not use
/// `old`, or cannot be read.
pub fn with_renamed(text: &str, old: &str, new: &str) -> Option<String> {
    let places = uses(text, old);
    if places.is_empty() {
        return None;
    }
    let mut renamed = text.to_owned();
    for place in places.into_iter().rev() {
        renamed.replace_range(place, &written(new));
    }
    Some(renamed)
}

/// True if the text of a query uses the saved filter of this name.
pub fn uses_saved(text: &str, name: &str) -> bool {
    !uses(text, name).is_empty()
}

/// The bytes where the saved filter of this name stands.
fn uses(text: &str, name: &str) -> Vec<Range<usize>> {
    let wanted = key(name);
    let tokens = tokens(text).unwrap_or_default().into_iter();
    let places = tokens.filter_map(|token| match token.token {
        Token::Field { name, value: Some(value) }
            if values::field(text.get(name.clone())?) == Some(Field::Saved)
                && key(&value.text) == wanted =>
        {
            Some(value.range)
        }
        _ => None,
    });
    places.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_name_changes() {
        for (text, renamed) in [
            ("saved:a", Some("saved:\"b c\"")),
            ("x  محفوظ:a -saved:\"A\" saved:ab", Some("x  محفوظ:\"b c\" -saved:\"b c\" saved:ab")),
            ("(saved:=a)", Some("(saved:\"b c\")")),
            ("a #a \"saved:a\" title:a", None),
            ("saved:a \"", None),
        ] {
            assert_eq!(with_renamed(text, "a", "b c").as_deref(), renamed, "{text}");
            assert_eq!(uses_saved(text, "a"), renamed.is_some(), "{text}");
        }
    }
}
