//! Captions of pictures, recognised by their first words or by a credit.
use super::piece::is_icon;
use crate::parse::boilerplate::{LONG, PHRASES, fold, starts_with_word};

/// The most characters of a caption.
const CAPTION: usize = 400;

/// True if a text is the caption of a picture. `in_head` says that it is above the text, where a
/// credit alone is enough.
pub(super) fn is_caption(text: &str, in_head: bool) -> bool {
    let text = text.trim();
    if is_icon(text) {
        return true;
    }
    if text.chars().count() > CAPTION {
        return false;
    }
    let folded = fold(text);
    let opens = PHRASES.captions.iter().any(|phrase| starts_with_word(&folded, phrase));
    opens || in_head && (is_counted(text) || is_credited(text) || has_credit(&folded))
}

/// True for the opening words of a caption with nothing after them.
pub(super) fn is_opening(text: &str) -> bool {
    let folded = fold(text);
    let folded = folded.trim_end_matches([':', '،', ',', ' ']);
    PHRASES.captions.iter().any(|phrase| phrase.trim_end_matches([':', ' ']) == folded)
}

/// True for `[1/2] …`: one of several pictures.
fn is_counted(text: &str) -> bool {
    let inside = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    inside.and_then(|(inside, _)| inside.split_once('/')).is_some_and(|(one, all)| {
        let is_number = |text: &str| !text.is_empty() && text.chars().all(char::is_numeric);
        is_number(one) && is_number(all)
    })
}

/// True for `… (Agency)`, also with a full stop.
fn is_credited(text: &str) -> bool {
    let end = text.trim_end_matches(['.', ' ', '\u{200f}']);
    let Some(inside) = end.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) else {
        return false;
    };
    let inside = fold(inside.1);
    let names = inside.split(['/', '،', ',', '-', '|']).map(str::trim);
    inside.split(' ').count() <= 8
        && names
            .into_iter()
            .any(|name| PHRASES.creditors.iter().any(|known| starts_with_word(name, known)))
}

fn has_credit(folded: &str) -> bool {
    PHRASES.credits.iter().any(|credit| folded.contains(credit.as_str()))
        && folded.chars().count() <= 2 * LONG
}

/// True for a line that ends in parentheses with an unknown credit. It is a caption only among
/// other lines that are not text.
pub(super) fn may_be_credited(text: &str) -> bool {
    let text = text.trim();
    text.ends_with(')') && text.contains('(') && text.chars().count() < LONG
}
