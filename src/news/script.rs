//! Subscripts and superscripts as one line of characters says them.
use std::borrow::Cow;

/// The side on which text stands off its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    Sub,
    Super,
}

impl Script {
    /// The text as it stands in a line: digits and signs as the small ones of Unicode, words as they are
    /// (`1st`), what mixes both in braces behind `_` or `^`, as in `x^{n+k}`.
    pub fn in_line(self, text: &str) -> Cow<'_, str> {
        let letters = text.chars().filter(|ch| ch.is_alphabetic()).count();
        if letters == text.chars().count() && letters != 1 {
            return Cow::Borrowed(text);
        }
        // Numbers of notes stand side by side: `¹,²`.
        let between = |ch: char| (letters == 0 && matches!(ch, ',' | ' ')).then_some(ch);
        let small: Option<String> =
            text.chars().map(|ch| self.small(ch).or_else(|| between(ch))).collect();
        if let Some(small) = small {
            return Cow::Owned(small);
        }
        let is_formula = letters > 0
            && text.contains(|ch: char| ch.is_ascii_digit() || "+-−=,*/".contains(ch))
            && text.chars().all(|ch| ch.is_alphanumeric() || "+-−=,*/ .".contains(ch));
        match (is_formula, self) {
            (false, _) => Cow::Borrowed(text),
            (true, Self::Sub) => Cow::Owned(format!("_{{{text}}}")),
            (true, Self::Super) => Cow::Owned(format!("^{{{text}}}")),
        }
    }

    fn small(self, ch: char) -> Option<char> {
        let digit = match ch {
            '0'..='9' => u32::from(ch) - u32::from('0'),
            '٠'..='٩' => u32::from(ch) - u32::from('٠'),
            '۰'..='۹' => u32::from(ch) - u32::from('۰'),
            _ => return self.small_sign(ch),
        };
        match (self, digit) {
            (Self::Super, 1) => Some('¹'),
            (Self::Super, 2) => Some('²'),
            (Self::Super, 3) => Some('³'),
            (Self::Super, _) => char::from_u32(0x2070 + digit),
            (Self::Sub, _) => char::from_u32(0x2080 + digit),
        }
    }

    fn small_sign(self, ch: char) -> Option<char> {
        Some(match (self, ch) {
            (Self::Super, '+') => '⁺',
            (Self::Super, '-' | '−') => '⁻',
            (Self::Super, '=') => '⁼',
            (Self::Super, '(') => '⁽',
            (Self::Super, ')') => '⁾',
            (Self::Super, 'n') => 'ⁿ',
            (Self::Sub, '+') => '₊',
            (Self::Sub, '-' | '−') => '₋',
            (Self::Sub, '=') => '₌',
            (Self::Sub, '(') => '₍',
            (Self::Sub, ')') => '₎',
            (Self::Sub, 'x') => 'ₓ',
            (Self::Sub, 'n') => 'ₙ',
            (Self::Sub, 'i') => 'ᵢ',
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_small_and_words_stay() {
        for (script, text, expected) in [
            (Script::Sub, "2", "₂"),
            (Script::Super, "2", "²"),
            (Script::Super, "10", "¹⁰"),
            (Script::Super, "-1", "⁻¹"),
            (Script::Super, "2n", "²ⁿ"),
            (Script::Super, "n", "ⁿ"),
            (Script::Super, "٢", "²"),
            (Script::Sub, "x", "ₓ"),
            (Script::Super, "st", "st"),
            (Script::Super, "e", "e"),
            (Script::Super, "me", "me"),
            (Script::Super, "n+k", "^{n+k}"),
            (Script::Sub, "a,1", "_{a,1}"),
            (Script::Super, "1,2", "¹,²"),
            (Script::Super, "(2)", "⁽²⁾"),
            (Script::Super, "[1]", "[1]"),
            (Script::Super, "مرجع", "مرجع"),
            (Script::Super, "", ""),
        ] {
            assert_eq!(script.in_line(text), expected, "{script:?} {text}");
        }
    }
}
