//! The special parts of letters: quoted lines, a signature, and lines at the ends that are about
//! the letter and not about the news.
use super::super::boilerplate::{self, PHRASES};
use super::super::{budget, limits, plain};
use crate::news::{Block, BlockKind, Role};

/// The most blocks at the beginning and at the end that may be about the letter, and the most
/// characters of one.
const BEGINNING: usize = 4;
const END: usize = 12;
const LINE: usize = 400;
/// The most lines of a signature.
const SIGNATURE: usize = 16;

/// The blocks of a plain-text letter.
pub(super) fn blocks(text: &str, known: &plain::Known<'_>) -> Vec<Block> {
    let (text, signature) = signed(text);
    let mut blocks = quoting(text, known, limits::BLOCK_DEPTH);
    if let Some(signature) = signature {
        let mut below = plain::read(signature, known).blocks;
        below.iter_mut().for_each(|block| block.role = Role::Furniture);
        blocks.extend(below);
    }
    blocks
}

/// The text, and the signature below a line of two hyphens and a space (RFC 3676 §4.3).
fn signed(text: &str) -> (&str, Option<&str>) {
    let mut at = 0;
    let mut found = None;
    for line in text.split_inclusive('\n') {
        if line.trim_end_matches(['\r', '\n']) == "-- " {
            found = Some((at, at + line.len()));
        }
        at += line.len();
    }
    match found {
        Some((end, start)) if start < text.len() && text[start..].lines().count() <= SIGNATURE => {
            (&text[..end], Some(&text[start..]))
        }
        _ => (text, None),
    }
}

/// Reads lines that begin with `>` as a quote, which may contain others.
fn quoting(text: &str, known: &plain::Known<'_>, depth: usize) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut part = String::new();
    let mut quotes = false;
    for line in text.split_inclusive('\n') {
        budget::check();
        let quoted = line.strip_prefix('>').filter(|_| depth > 0);
        if quoted.is_some() != quotes {
            push(&mut blocks, &part, quotes, known, depth);
            part.clear();
            quotes = !quotes;
        }
        part.push_str(quoted.map_or(line, |quoted| quoted.strip_prefix(' ').unwrap_or(quoted)));
    }
    push(&mut blocks, &part, quotes, known, depth);
    blocks
}

fn push(blocks: &mut Vec<Block>, part: &str, quotes: bool, known: &plain::Known<'_>, depth: usize) {
    if part.trim().is_empty() {
        return;
    }
    if !quotes {
        let known = plain::Known { goes_on: known.goes_on || !blocks.is_empty(), ..*known };
        blocks.extend(plain::read(part, &known).blocks);
        return;
    }
    let inside = quoting(part, known, depth - 1);
    if !inside.is_empty() {
        blocks.push(BlockKind::quote(inside).into());
    }
}

/// Marks the blocks that are about the letter, if other blocks remain.
pub(super) fn mark(blocks: &mut [Block]) {
    let count = blocks.len();
    let speaks: Vec<bool> = blocks
        .iter()
        .enumerate()
        .map(|(at, block)| {
            (at < BEGINNING || at + END >= count) && block.role == Role::Body && is_of_letter(block)
        })
        .collect();
    let is_rest = |(block, speaks): (&Block, &bool)| block.role == Role::Body && !speaks;
    if blocks.iter().zip(&speaks).any(is_rest) {
        for (block, _) in blocks.iter_mut().zip(&speaks).filter(|(_, speaks)| **speaks) {
            block.role = Role::Furniture;
        }
    }
}

fn is_of_letter(block: &Block) -> bool {
    use BlockKind::{Heading, List, Paragraph, Table};
    if !matches!(block.kind, Paragraph { .. } | Heading { .. } | Table { .. } | List { .. }) {
        return false;
    }
    let text = boilerplate::text_of(block);
    if text.chars().take(LINE + 1).count() > LINE {
        return false;
    }
    let folded = boilerplate::fold(&text);
    PHRASES.letters.iter().any(|phrase| folded.contains(phrase.as_str()))
}

#[cfg(test)]
mod tests {
    use super::super::super::flatten;
    use super::*;

    use crate::news::Document;

    /// The facts about a letter's text: its title is its subject.
    fn titled() -> plain::Known<'static> {
        plain::Known { is_titled: true, ..plain::Known::default() }
    }

    fn outline(text: &str) -> Vec<String> {
        let mut blocks = blocks(text, &titled());
        mark(&mut blocks);
        let line = |block: Block| {
            let role = block.role;
            let text = flatten::plain_block(&block).replace('\n', "/");
            let kind = if matches!(block.kind, BlockKind::Quote { .. }) { "> " } else { "" };
            format!("{}: {kind}{text}", role.name())
        };
        blocks.into_iter().map(line).collect()
    }

    #[test]
    fn text_behind_a_quote_goes_on() {
        let text = "First of all, the news of the town in one sentence.\n\n> And what of the bridge?\n\n\
            The bridge is open again, as its builders say. https://site.example/1\n\n* One\n* Two\n";
        assert_eq!(
            outline(text)[2],
            "body: The bridge is open again, as its builders say. https://site.example/1"
        );
    }

    const NEWS: &str = "نص النشرة وهو فقرة طويلة بما يكفي لتكون متنا لا شك فيه، وتتحدث عن أحوال البلدة \
        وسكانها ومواسمها الزراعية وما جرى فيها خلال الأسبوع الماضي من أحداث.";

    #[test]
    fn what_speaks_of_the_letter_is_hidden() {
        let text = format!(
            "اعرض هذه الرسالة في المتصفّح\n\n{NEWS}\n\n> قول سابق\n> على سطرين\n>\n> > وأقدم منه\n\n{NEWS}\n\n\
             You are receiving this because you signed up.\n\n-- \nفريق النشرة\nلإلغاء الاشتراك: https://x.example/u\n"
        );
        assert_eq!(
            outline(&text),
            [
                "furniture: اعرض هذه الرسالة في المتصفّح".to_owned(),
                format!("body: {NEWS}"),
                "body: > قول سابق/على سطرين/وأقدم منه".to_owned(),
                format!("body: {NEWS}"),
                "furniture: You are receiving this because you signed up.".to_owned(),
                "furniture: فريق النشرة".to_owned(),
                "furniture: لإلغاء الاشتراك: https://x.example/u".to_owned(),
            ]
        );
    }

    #[test]
    fn what_is_all_there_is_stays() {
        assert_eq!(outline("To unsubscribe, write to us."), ["body: To unsubscribe, write to us."]);
        // A rule is no signature, and neither is most of a letter.
        let long = format!("a\n-- \n{}", "line\n".repeat(40));
        assert!(outline(&long).iter().all(|line| line.starts_with("body")));
    }

    #[test]
    fn quotes_are_no_deeper_than_documents() {
        let deep = format!("{} x\n", ">".repeat(100_000));
        let document = Document { blocks: blocks(&deep, &titled()) };
        assert!(flatten::plain(&document).contains('x'));
    }
}
