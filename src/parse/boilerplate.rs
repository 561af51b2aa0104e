//! Which blocks of a page are furniture: what surrounds an article and is none of it.
//!
//! The rules look at structure (position, length, punctuation); the phrases they know are data, in
//! `config/boilerplate.toml`. Furniture is hidden, never deleted.
use super::flatten;
use crate::news::{Block, BlockKind, Role};
use std::sync::LazyLock;

/// Phrases, folded.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Phrases {
    /// Headings of what follows an article: a whole short block.
    pub(super) tail: Vec<String>,
    /// Buttons and labels anywhere: a whole short block.
    pub(super) anywhere: Vec<String>,
    /// Beginnings of blocks that point elsewhere.
    pub(super) pointers: Vec<String>,
    /// Pairs of words that only a feed's closing line holds together.
    pub(super) closings: Vec<[String; 2]>,
    /// Beginnings of image captions.
    pub(super) captions: Vec<String>,
    /// Beginnings of tag strips.
    pub(super) tags: Vec<String>,
    /// Beginnings of bylines.
    pub(super) bylines: Vec<String>,
    /// What only the beginning or the end of a letter says.
    pub(super) letters: Vec<String>,
    /// Words of attributes.
    pub(super) classes: Classes,
}

/// Words of `class`, `itemprop` and `rel` that tell what an element of a page is.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Classes {
    /// Of what holds nothing but a name.
    pub(super) authors: Vec<String>,
    pub(super) bylines: Vec<String>,
    pub(super) captions: Vec<String>,
    pub(super) tags: Vec<String>,
    pub(super) furniture: Vec<String>,
}

/// The phrases that come with the program.
pub(super) static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut phrases: Phrases =
        toml::from_str(include_str!("../../config/boilerplate.toml")).unwrap_or_default();
    for list in [
        &mut phrases.tail,
        &mut phrases.anywhere,
        &mut phrases.pointers,
        &mut phrases.captions,
        &mut phrases.tags,
        &mut phrases.bylines,
        &mut phrases.letters,
    ] {
        list.iter_mut().for_each(|phrase| *phrase = fold(phrase));
    }
    for pair in &mut phrases.closings {
        pair.iter_mut().for_each(|phrase| *phrase = fold(phrase));
    }
    phrases
});

/// Characters of a block that may be a label.
const SHORT: usize = 60;

/// Marks the furniture among the blocks of an article.
pub(super) fn mark(blocks: &mut [Block]) {
    let texts: Vec<String> = blocks.iter().map(text_of).collect();
    for (block, text) in blocks.iter_mut().zip(&texts) {
        if block.role == Role::Body && is_label(text) {
            block.role = Role::Furniture;
        }
    }
    if let Some(start) = tail(&texts) {
        for block in &mut blocks[start..] {
            block.role = Role::Furniture;
        }
    }
    mark_closing(blocks);
}

/// Marks what stands at the end of an entry and can be no text: signs, the closing line that a
/// publishing system adds.
pub(super) fn mark_closing(blocks: &mut [Block]) {
    for block in blocks.iter_mut().rev() {
        let text = &text_of(block);
        let is_text = matches!(block.kind, BlockKind::Paragraph { .. } | BlockKind::Heading { .. });
        if is_text && (is_closing(text) || is_sign(text)) {
            block.role = Role::Furniture;
        } else if block.role != Role::Furniture {
            break;
        }
    }
}

/// Where what follows the article begins: at a heading of such things, when less than a third of
/// the text stands behind it.
fn tail(texts: &[String]) -> Option<usize> {
    let total: usize = texts.iter().map(String::len).sum();
    let mut before = 0;
    for (index, text) in texts.iter().enumerate() {
        if index > 0 && before * 3 > total * 2 && is_tail_heading(text) {
            return Some(index);
        }
        before += text.len();
    }
    None
}

fn is_tail_heading(text: &str) -> bool {
    is_short(text) && {
        let folded = label(text);
        PHRASES.tail.contains(&folded)
    }
}

/// A button, a label, or a pointer to another article.
pub(super) fn is_label(text: &str) -> bool {
    let is_label = || {
        let folded = label(text);
        is_short(text) && (PHRASES.anywhere.contains(&folded) || PHRASES.tail.contains(&folded))
            || PHRASES.pointers.iter().any(|phrase| starts_with_word(&folded, phrase))
    };
    text.chars().count() <= 160 && is_label() || is_closing(text)
}

/// "The post … appeared first on …", in any language the list knows.
fn is_closing(text: &str) -> bool {
    if text.chars().count() > 600 {
        return false;
    }
    // Most paragraphs begin otherwise, and are not folded to their end.
    let begins = |start: &str| {
        let mut folded = folded(text).skip_while(|ch| *ch == ' ');
        start.chars().all(|ch| folded.next() == Some(ch))
    };
    if !PHRASES.closings.iter().any(|[start, _]| begins(start)) {
        return false;
    }
    let folded = fold(text);
    PHRASES.closings.iter().any(|[start, later]| {
        // A beginning alone says enough only of a line.
        (!later.is_empty() || text.chars().count() <= 2 * SHORT)
            && folded.strip_prefix(start.as_str()).is_some_and(|rest| rest.contains(later.as_str()))
    })
}

/// Signs without a word: `×`, `|`, `←`.
pub(super) fn is_sign(text: &str) -> bool {
    !text.is_empty() && !text.chars().any(char::is_alphanumeric)
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= SHORT
}

/// Folded, without the punctuation around it.
fn label(text: &str) -> String {
    fold(text).trim_matches(|ch: char| !ch.is_alphanumeric()).to_owned()
}

/// Whether `text` starts with `phrase` as whole words.
pub(super) fn starts_with_word(text: &str, phrase: &str) -> bool {
    text.strip_prefix(phrase).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

fn text_of(block: &Block) -> String {
    match &block.kind {
        BlockKind::Paragraph { content } | BlockKind::Heading { content, .. } => {
            content.text.clone()
        }
        _ => flatten::plain_block(block),
    }
}

/// Letters without marks, tatweel and hamza, lower case, white space folded: phrases are written
/// in many ways.
pub(super) fn fold(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    output.extend(folded(text));
    output.trim().to_owned()
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    let mut after_space = false;
    text.chars().flat_map(char::to_lowercase).filter_map(move |ch| {
        let ch = match ch {
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ى' | 'ی' => 'ي',
            'ة' => 'ه',
            'ک' => 'ك',
            'ـ'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2066}'..='\u{2069}' => return None,
            _ if ch.is_whitespace() => ' ',
            _ => ch,
        };
        let again = ch == ' ' && after_space;
        after_space = ch == ' ';
        (!again).then_some(ch)
    })
}
