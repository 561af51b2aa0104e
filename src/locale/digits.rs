//! The decimal digits of the interface.
use std::borrow::Cow;

/// A set of decimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Digits {
    /// 0–9
    #[default]
    Latin,
    /// ٠–٩
    Arabic,
    /// ۰–۹
    Persian,
}

impl Digits {
    /// `text` with its ASCII digits replaced.
    pub fn write(self, text: &str) -> Cow<'_, str> {
        let zero = match self {
            Self::Latin => return Cow::Borrowed(text),
            Self::Arabic => '\u{660}',
            Self::Persian => '\u{6F0}',
        };
        Cow::Owned(text.chars().map(|c| shifted(c, zero)).collect())
    }
}

fn shifted(c: char, zero: char) -> char {
    match c.to_digit(10) {
        Some(value) => char::from_u32(zero as u32 + value).unwrap_or(c),
        None => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_replace_ascii_only() {
        assert_eq!(Digits::Latin.write("12:05"), "12:05");
        assert_eq!(Digits::Arabic.write("a12:05"), "a١٢:٠٥");
        assert_eq!(Digits::Persian.write("12:05 ٣"), "۱۲:۰۵ ٣");
    }
}
