//! Rows of tags.
use super::piece::Piece;
use crate::news::{BlockKind, Run, RunKind};
use crate::parse::boilerplate::{self, PHRASES, fold, starts_with_word};
use std::collections::HashSet;

/// The most characters of a row, words of one tag, and tags on lines of their own.
const STRIP: usize = 400;
const TAG: usize = 5;
const LINES: usize = 24;

/// Reads a row of tags: `tag icon …`, `الوسوم: …`, `#one #two`. Single letters (font-size buttons)
/// are left out.
pub(super) fn strip(piece: &Piece) -> Option<Vec<String>> {
    if piece.chars() > STRIP {
        return None;
    }
    let text = piece.lines.join("\n");
    if let Some(names) = links(piece, &text) {
        return Some(names);
    }
    let mut hashes = text.split_whitespace().peekable();
    let hashes =
        hashes.peek().is_some() && hashes.all(|word| word.starts_with('#') && word.len() > 1);
    if hashes {
        return Some(text.split_whitespace().map(|word| word.replace(['#', '_'], " ")).collect());
    }
    let folded = fold(&text);
    let phrases = PHRASES.tags.iter().filter(|phrase| starts_with_word(&folded, phrase));
    let phrase = phrases.max_by_key(|phrase| phrase.len())?;
    let words = phrase.split(' ').count();
    // A sentence that begins with such a word is text.
    let colon = text.split_whitespace().nth(words - 1).is_some_and(|word| word.contains(':'));
    let rest = match colon {
        true => text.split_once(':').map_or("", |(_, rest)| rest).to_owned(),
        false => {
            let break_at = text.find('\n');
            let lines = break_at.filter(|&at| text[..at].split_whitespace().count() == words);
            match lines {
                Some(at) => text[at + 1..].to_owned(),
                None => text.split_whitespace().skip(words).collect::<Vec<_>>().join(" "),
            }
        }
    };
    let rest = rest.trim();
    let glued = phrase.ends_with("icon");
    let spaced = rest.starts_with(':');
    if !(glued || colon || spaced || rest.is_empty() || piece.lines.len() > 1) {
        return None;
    }
    let tags = rest
        .split(['،', ',', '|', '#', '•', '·', '/', '\n', '؛', ';'])
        .flat_map(|part| part.split(" - "));
    Some(tags.filter_map(tag).collect())
}

/// The tags of a row of links after a label.
fn links(piece: &Piece, text: &str) -> Option<Vec<String>> {
    let block = piece.block.as_ref()?;
    let BlockKind::Paragraph { content } = &block.kind else { return None };
    let folded = fold(text);
    PHRASES.tags.iter().find(|phrase| starts_with_word(&folded, phrase))?;
    let is_link = |run: &&Run| matches!(run.kind, RunKind::Link(_));
    let names =
        content.runs.iter().filter(is_link).filter_map(|run| content.text.get(run.range.clone()));
    let names: Vec<String> = names.filter_map(tag).collect();
    let linked: usize = names.iter().map(String::len).sum();
    (names.len() > 1 && linked * 2 > content.text.len()).then_some(names)
}

/// The end of the tags on lines under their label: as long as the lines are short and not blank.
/// One blank line right under the label is allowed.
pub(super) fn under(pieces: &[Piece], label: usize) -> usize {
    let after = pieces.iter().skip(label + 1).take(LINES);
    let mut gap = 1;
    let is_tag = |piece: &&Piece| {
        let is_near = piece.gap <= std::mem::take(&mut gap);
        is_near
            && piece.lines.len() == 1
            && piece
                .lines
                .iter()
                .all(|line| line.split_whitespace().count() <= TAG && !boilerplate::is_label(line))
    };
    after.take_while(is_tag).count()
}

pub(super) fn tag(text: &str) -> Option<String> {
    let tag = text
        .trim_matches(|ch: char| ch.is_whitespace() || matches!(ch, ':' | '-' | '*' | '[' | ']'));
    tag.split_whitespace().any(|word| word.chars().count() > 1).then(|| tag.to_owned())
}

/// True for words that mostly occur in the text before them and do not form a sentence: tags without a
/// label, right above furniture.
pub(super) fn is_bare(line: &str, known: &HashSet<String>) -> bool {
    let words: Vec<String> = line.split_whitespace().map(fold).collect();
    let has_sign = |ch: char| {
        matches!(ch, ':' | '؟' | '?' | '!' | '"' | '.' | '(' | '«' | '“') || ch.is_numeric()
    };
    (3..=20).contains(&words.len())
        && !line.contains(has_sign)
        && words.iter().filter(|word| known.contains(*word)).count() * 10
            >= words.len() * if words.len() <= 8 { 5 } else { 8 }
}
