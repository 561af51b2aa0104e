//! Counts: a number that is typed before a key, and what it means for each command.
use crate::command::Command;

/// The largest count; a larger number is taken for it.
pub const MAX_COUNT: usize = 9999;

/// The keys that type a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum CountKeys {
    /// None: digits apply saved filters.
    #[default]
    None,
    /// The digits that no binding and no saved filter has.
    Digits,
    /// Digits with alt.
    AltDigits,
}

impl CountKeys {
    /// Every setting, with its name in the configuration.
    pub const ALL: [(Self, &str); 3] =
        [(Self::None, "none"), (Self::Digits, "digits"), (Self::AltDigits, "alt-digits")];

    /// The setting called `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(_, other)| *other == name).map(|(keys, _)| keys)
    }
}

/// The meaning of a count before a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// The command is carried out as often.
    Repeats,
    /// It applies to as many articles, from the selected one down.
    Articles,
    /// It goes to the row or line with this number.
    Line,
    /// It is carried out once, whatever the count.
    Once,
}

impl Counted {
    /// The meaning before `command`.
    pub fn of(command: Command) -> Self {
        use Command as C;
        match command {
            C::SelectNext
            | C::SelectPrevious
            | C::PageDown
            | C::PageUp
            | C::HalfPageDown
            | C::HalfPageUp
            | C::FocusLeft
            | C::FocusRight
            | C::PageOrNextUnread
            | C::NextUnread
            | C::PreviousUnread
            | C::NextArticle
            | C::PreviousArticle
            | C::MarkRow
            | C::NextHit
            | C::PreviousHit
            | C::NextHeading
            | C::PreviousHeading
            | C::NextHighlight
            | C::PreviousHighlight
            | C::NextSentence
            | C::PreviousSentence
            | C::NextParagraph
            | C::PreviousParagraph
            | C::NextWord
            | C::PreviousWord
            | C::CaretLeft
            | C::CaretRight
            | C::GrowSelection
            | C::ShrinkSelection
            | C::NextPicture
            | C::PreviousPicture => Self::Repeats,
            C::ToggleRead
            | C::ToggleStar
            | C::ToggleLater
            | C::HideArticles
            | C::TagArticles
            | C::RepeatTags
            | C::RepeatChange
            | C::ExportArticles
            | C::OpenLink
            | C::CopyLink => Self::Articles,
            C::SelectFirst | C::SelectLast => Self::Line,
            _ => Self::Once,
        }
    }
}

/// A count as it is typed so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Count(Option<usize>);

impl Count {
    /// Adds a digit behind those that were typed. A count does not begin with 0.
    pub fn push(&mut self, digit: u32) {
        let before = self.0.unwrap_or(0);
        let digit = usize::try_from(digit).unwrap_or(0);
        let number = before.saturating_mul(10).saturating_add(digit).min(MAX_COUNT);
        self.0 = (number > 0).then_some(number);
    }

    /// The number; `None` if none was typed.
    pub fn get(self) -> Option<usize> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_make_a_number_that_has_a_limit() {
        for (digits, expected) in [
            ("", None),
            ("0", None),
            ("05", Some(5)),
            ("50", Some(50)),
            ("123", Some(123)),
            ("99999999999999999999999999", Some(MAX_COUNT)),
        ] {
            let mut count = Count::default();
            digits.chars().filter_map(|c| c.to_digit(10)).for_each(|digit| count.push(digit));
            assert_eq!(count.get(), expected, "{digits}");
        }
    }

    #[test]
    fn names_of_settings_lead_back() {
        for (keys, name) in CountKeys::ALL {
            assert_eq!(CountKeys::from_name(name), Some(keys));
        }
        assert_eq!(CountKeys::from_name("Digits"), None);
    }
}
