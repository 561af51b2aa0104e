//! The source of a quote, as the line says it that names it.
use crate::news::RichText;

/// The source itself, without the dash before it and the colon behind it.
pub(super) fn bare(mut text: RichText) -> RichText {
    let is_dash = |ch: char| ch.is_whitespace() || matches!(ch, '-' | '‐'..='―' | '~');
    text.truncate(text.text.trim_end_matches([':', ' ', '\n']).len());
    let start = text.text.len() - text.text.trim_start_matches(is_dash).len();
    text.split_off(start)
}
