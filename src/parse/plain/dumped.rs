//! Web pages saved as text by programs: the numbered links of lynx, the Markdown of html2text.
use super::piece::Piece;
use crate::parse::budget;

/// The lines in which signs of Markdown are counted.
const LINES: usize = 2000;

/// True if a text is Markdown by its links. Nobody writes such links by hand without meaning them.
pub(super) fn is_markdown(text: &str) -> bool {
    let mut links = 0;
    for line in text.lines().take(LINES) {
        budget::check();
        let targets = line.match_indices("](");
        links += targets
            .filter(|(at, _)| {
                let target = &line[at + 2..];
                line[..*at].contains('[')
                    && (target.starts_with("http") || target.starts_with(['/', '#', '<']))
                    && target.contains(')')
            })
            .count();
    }
    links >= 2
}

/// Removes `[4]` that is joined to the word of its link.
pub(super) fn strip_numbers(line: &mut String) {
    if !line.contains('[') {
        return;
    }
    let mut output = String::with_capacity(line.len());
    let mut rest = line.as_str();
    while let Some(at) = rest.find('[') {
        let before = &rest[..at];
        output.push_str(before);
        let after = &rest[at + 1..];
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        let starts_word = output.chars().next_back().is_none_or(|ch| !ch.is_alphanumeric());
        let number = (1..=4).contains(&digits) && after[digits..].starts_with(']');
        let glued = number
            && after[digits + 1..].starts_with(|ch: char| {
                ch.is_alphanumeric() || matches!(ch, '[' | '"' | '“' | '#' | '«' | '(')
            });
        if starts_word && glued {
            rest = &after[digits + 1..];
        } else {
            output.push('[');
            rest = after;
        }
    }
    output.push_str(rest);
    *line = output;
}

/// The start of the list of addresses that lynx writes under a page.
pub(super) fn references(pieces: &[Piece]) -> Option<usize> {
    let is_reference = |line: &String| {
        let line = line.trim();
        let rest = line.trim_start_matches(|ch: char| ch.is_ascii_digit());
        rest.len() < line.len()
            && rest.strip_prefix(". ").is_some_and(|rest| {
                rest.split_once(':').is_some_and(|(scheme, _)| {
                    scheme.bytes().all(|byte| byte.is_ascii_alphabetic())
                })
            })
    };
    let last = pieces.last()?;
    if !last.lines.last().is_some_and(is_reference) {
        return None;
    }
    pieces.iter().rposition(|piece| piece.text().trim() == "References")
}
