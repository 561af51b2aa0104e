//! The direction of a paragraph, where neither markup nor the caller states it.
use crate::options::Direction;
use crate::properties::{Properties, class};
use crate::tokens;

/// Share of right-to-left words from which text in a right-to-left context is right-to-left although
/// it starts with a Latin word: "google أعلنت…" in an Arabic feed. The value that the estimating
/// directionality of the Closure library made common.
const RTL_SHARE: f64 = 0.4;

/// Share of right-to-left words below which text in a left-to-right context is left-to-right although
/// it starts with an Arabic word: a name or a quoted word in an English sentence. Half of
/// [`RTL_SHARE`], so that what is mixed goes by its first word.
const FEW: f64 = RTL_SHARE / 2.0;

/// Addresses and handles looked past at most.
const MAX_TOKENS: usize = 16;

/// The direction of a paragraph: that of its first strong character (UAX #9 P2, P3) outside
/// isolates, URLs, handles and the like.
///
/// Text without such a character has the direction of its surroundings, `fallback`. So has text
/// that begins left-to-right in right-to-left surroundings, if two fifths or more of its words are
/// right-to-left; and text that begins right-to-left in left-to-right surroundings, if less than one
/// fifth of its words are.
///
/// ```
/// use sahifa_text::Direction::{Ltr, Rtl};
/// use sahifa_text::direction;
///
/// assert_eq!(direction("@user قال", Ltr), Rtl);
/// assert_eq!(direction("google أعلنت خبرا", Rtl), Rtl);
/// assert_eq!(direction("google أعلنت خبرا", Ltr), Ltr);
/// assert_eq!(direction("سلام means peace in many languages", Ltr), Ltr);
/// ```
pub fn direction(text: &str, fallback: Direction) -> Direction {
    match first_strong(text) {
        None => fallback,
        Some(Direction::Ltr) if fallback == Direction::Rtl && rtl_share(text) >= RTL_SHARE => {
            Direction::Rtl
        }
        Some(Direction::Rtl) if fallback == Direction::Ltr && rtl_share(text) < FEW => {
            Direction::Ltr
        }
        Some(found) => found,
    }
}

/// The direction of most letters of a text: the `fallback` for its paragraphs where no language is
/// stated. `None` without letters.
pub fn majority(text: &str) -> Option<Direction> {
    let (mut ltr, mut rtl) = (0_usize, 0_usize);
    for c in text.chars() {
        match Properties::of(c).class() {
            class::L => ltr += 1,
            class::R | class::AL => rtl += 1,
            _ => {}
        }
    }
    (ltr + rtl > 0).then_some(if rtl > ltr { Direction::Rtl } else { Direction::Ltr })
}

fn first_strong(text: &str) -> Option<Direction> {
    let mut depth = 0_usize;
    let mut past = 0;
    let mut tokens = 0;
    for (offset, c) in text.char_indices().filter(|(_, c)| !matches!(c, ' ' | '0'..='9')) {
        match Properties::of(c).class() {
            class::LRI | class::RLI | class::FSI => depth += 1,
            class::PDI => depth = depth.saturating_sub(1),
            class::R | class::AL if depth == 0 => return Some(Direction::Rtl),
            class::L if depth == 0 && offset >= past => match tokens::around(text, offset) {
                Some(token) if tokens < MAX_TOKENS => (past, tokens) = (token.end, tokens + 1),
                _ => return Some(Direction::Ltr),
            },
            _ => {}
        }
    }
    None
}

/// Of the words with a direction, the share that is right-to-left.
fn rtl_share(text: &str) -> f64 {
    if text.is_ascii() {
        return 0.0;
    }
    let tokens = tokens::find(text);
    let mut tokens = tokens.iter().peekable();
    let (mut rtl, mut all) = (0_usize, 0_usize);
    let mut start = 0;
    for word in text.split([' ', '\n']) {
        let end = start + word.len();
        while tokens.next_if(|token| token.end <= start).is_some() {}
        if tokens.peek().is_none_or(|token| token.start >= end) {
            let strong = word
                .chars()
                .map(|c| Properties::of(c).class())
                .find(|c| class::STRONG & class::set(*c) != 0);
            all += usize::from(strong.is_some());
            rtl += usize::from(strong.is_some_and(|c| c != class::L));
        }
        start = end + 1;
    }
    if all == 0 { 0.0 } else { rtl as f64 / all as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{Ltr, Rtl};

    #[test]
    fn looks_past_what_is_always_left_to_right() {
        let cases = [
            ("سلام", Ltr, Rtl),
            ("hello", Rtl, Ltr),
            ("the end.", Rtl, Ltr),
            ("2021 - 17", Rtl, Rtl),
            ("", Rtl, Rtl),
            ("12 كتابا", Ltr, Rtl),
            ("https://a.com/ سلام", Ltr, Rtl),
            ("@user قال", Ltr, Rtl),
            ("#rust لغة", Ltr, Rtl),
            ("\u{2066}abc\u{2069} سلام", Ltr, Rtl),
            ("google أعلنت خبرا", Rtl, Rtl),
            ("google أعلنت خبرا", Ltr, Ltr),
            ("one two three four سلام", Rtl, Ltr),
            ("سلام means peace in Arabic and in many other languages", Ltr, Ltr),
            ("«الأهرام» reported on the talks in Cairo yesterday", Ltr, Ltr),
            ("שלום is a word of Hebrew", Ltr, Ltr),
            ("سلام means peace in Arabic and in many other languages", Rtl, Rtl),
            ("شركة Apple تعلن iPhone جديدا", Ltr, Rtl),
            ("قال الوزير: the plan will be carried out", Ltr, Rtl),
        ];
        for (text, fallback, expected) in cases {
            assert_eq!(direction(text, fallback), expected, "{text:?} in {fallback:?}");
        }
    }
}
