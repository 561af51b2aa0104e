//! Finds the furniture of a page: the blocks around an article that are not part of it.
//!
//! The rules use structure (position, length, punctuation). Their phrases are data in
//! `config/boilerplate.toml`. Furniture is hidden, never deleted.
use super::flatten;
use crate::news::{Block, BlockKind, RichText, Role, RunKind};
use std::collections::HashSet;
use std::sync::LazyLock;

/// The phrases, folded.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Phrases {
    /// Headings of lists of other articles; each is a whole short block.
    pub(super) tail: HashSet<String>,
    /// Headings after which even prose is not part of the article; each is a whole short block.
    pub(super) endings: HashSet<String>,
    /// Buttons and labels anywhere; each is a whole short block.
    pub(super) anywhere: HashSet<String>,
    /// The opening of a box inside an article, and its end.
    pub(super) boxes: Vec<[String; 2]>,
    /// Beginnings of blocks that point to another article.
    pub(super) pointers: Vec<String>,
    /// Pairs of words that only the closing line of a feed contains together.
    pub(super) closings: Vec<[String; 2]>,
    /// Beginnings of image captions.
    pub(super) captions: Vec<String>,
    /// Words of a photo credit.
    pub(super) credits: Vec<String>,
    /// People and agencies credited in parentheses.
    pub(super) creditors: Vec<String>,
    /// Beginnings of rows of tags.
    pub(super) tags: Vec<String>,
    /// Beginnings of bylines.
    pub(super) bylines: Vec<String>,
    /// Phrases that only begin or end a letter.
    pub(super) letters: Vec<String>,
    /// Beginnings of a line that names the source of a text.
    pub(super) sources: Vec<String>,
    /// Beginnings of a description of the author.
    pub(super) jobs: Vec<String>,
    /// Beginnings of a line that states a date.
    pub(super) stated: Vec<String>,
    /// Whole lines that state an age.
    pub(super) ages: HashSet<String>,
    /// Words of the name of a site.
    pub(super) mastheads: Vec<String>,
    /// Words that occur in sentences and never in names.
    pub(super) particles: Vec<String>,
    /// Small words inside names.
    pub(super) name_parts: Vec<String>,
    /// Words between names.
    pub(super) joiners: Vec<String>,
    /// Words of attributes.
    pub(super) classes: Classes,
}

/// Words of `class`, `itemprop` and `rel` that tell the part of an element.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Classes {
    /// Words for elements that contain only a name.
    pub(super) authors: Vec<String>,
    pub(super) bylines: Vec<String>,
    pub(super) captions: Vec<String>,
    /// Of pictures that are buttons, and of the names of their files.
    pub(super) icons: Vec<String>,
    /// Of what states the day of publication.
    pub(super) dates: Vec<String>,
    pub(super) tags: Vec<String>,
    /// Of what is not shown: whole classes.
    pub(super) hidden: Vec<String>,
    pub(super) furniture: Vec<String>,
}

/// The phrases that come with the program.
pub(super) static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut phrases: Phrases =
        toml::from_str(include_str!("../../config/boilerplate.toml")).unwrap_or_default();
    for list in [
        &mut phrases.pointers,
        &mut phrases.captions,
        &mut phrases.credits,
        &mut phrases.creditors,
        &mut phrases.tags,
        &mut phrases.bylines,
        &mut phrases.letters,
        &mut phrases.sources,
        &mut phrases.jobs,
        &mut phrases.stated,
        &mut phrases.mastheads,
        &mut phrases.particles,
        &mut phrases.name_parts,
        &mut phrases.joiners,
    ] {
        list.iter_mut().for_each(|phrase| *phrase = fold(phrase));
    }
    for set in [&mut phrases.tail, &mut phrases.endings, &mut phrases.anywhere, &mut phrases.ages] {
        *set = set.iter().map(|phrase| shape(phrase)).collect();
    }
    for [open, close] in &mut phrases.boxes {
        (*open, *close) = (shape(open), shape(close));
    }
    for pair in &mut phrases.closings {
        pair.iter_mut().for_each(|phrase| *phrase = fold(phrase));
    }
    phrases
});

/// The most characters of a block that may be a label, of one that may point to another article,
/// and of a block that may not be a paragraph.
const SHORT: usize = 60;
const POINTER: usize = 160;
pub(super) const LONG: usize = 120;
/// The blocks within which a box inside an article ends, and the titles that a list inside it may
/// have.
const BOX: usize = 40;
const LIST: usize = 8;

/// Marks the furniture among the blocks of an article whose markup states the headings.
pub(super) fn mark(blocks: &mut [Block]) {
    mark_all(blocks, true);
}

/// Marks the furniture among blocks whose headings were guessed.
pub(super) fn mark_guessed(blocks: &mut [Block]) {
    mark_all(blocks, false);
}

fn mark_all(blocks: &mut [Block], headings_are_stated: bool) {
    mark_each(blocks, headings_are_stated);
    keep_something(blocks);
}

/// Unhides everything if nothing is left: then all of it belongs to the article.
pub(super) fn keep_something(blocks: &mut [Block]) {
    if blocks.iter().all(|block| block.role.is_hidden()) {
        let furniture = blocks.iter_mut().filter(|block| block.role == Role::Furniture);
        furniture.for_each(|block| block.role = Role::Body);
    }
}

fn mark_each(blocks: &mut [Block], headings_are_stated: bool) {
    // What markup has hidden says nothing of where the article ends.
    let text = |block: &Block| match block.role {
        Role::Furniture if headings_are_stated => String::new(),
        _ => text_of(block),
    };
    let texts: Vec<String> = blocks.iter().map(text).collect();
    for (block, text) in blocks.iter_mut().zip(&texts) {
        if block.role == Role::Body && is_label(text) {
            block.role = Role::Furniture;
        }
    }
    mark_boxes(blocks, &texts);
    mark_lists(blocks, &texts, headings_are_stated);
    let end = tail(&texts);
    let last = texts[..end].iter().rposition(|text| is_prose(text) && !is_closing(text));
    for (block, text) in blocks.iter_mut().zip(&texts).skip(last.map_or(0, |last| last + 1)) {
        if block.role == Role::Body && (is_closing(text) || is_invitation(text)) {
            block.role = Role::Furniture;
        }
    }
    for block in blocks[end..].iter_mut().filter(|block| block.role != Role::Tags) {
        block.role = Role::Furniture;
    }
    mark_closing(blocks);
}

/// Marks blocks at the end of an entry that cannot be text: signs, and the closing line of a
/// publishing system.
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

/// Marks the blocks between the opening of a box and its end.
fn mark_boxes(blocks: &mut [Block], texts: &[String]) {
    let mut end = 0;
    for index in 0..texts.len() {
        if index < end || texts[index].chars().count() > SHORT {
            continue;
        }
        let opening = shape(&texts[index]);
        for [_, close] in PHRASES.boxes.iter().filter(|[open, _]| starts_with_word(&opening, open))
        {
            let after = texts[index + 1..].iter().take(BOX);
            let is_end = |text: &String| {
                text.chars().count() <= SHORT
                    && shape(text).strip_prefix(close.as_str()).is_some_and(|rest| {
                        // Of a box that is named, the end names it again.
                        let name = rest.trim();
                        name.is_empty() || opening.contains(name)
                    })
            };
            if let Some(len) = after.clone().position(is_end) {
                end = index + len + 2;
                blocks[index..end].iter_mut().for_each(|block| block.role = Role::Furniture);
                break;
            }
        }
    }
}

/// Marks the titles under a heading of other articles inside the text: lines without an end mark,
/// up to the next paragraph. A short line right before that paragraph is its heading.
fn mark_lists(blocks: &mut [Block], texts: &[String], headings_are_stated: bool) {
    let may_be_title = |block: &Block| match block.kind {
        BlockKind::Paragraph { .. } | BlockKind::List { .. } => true,
        BlockKind::Heading { ref content, .. } => !headings_are_stated || is_linked(content),
        _ => false,
    };
    for index in 0..texts.len() {
        if !is_tail_heading(&texts[index]) {
            continue;
        }
        let after = texts[index + 1..].iter().take(LIST);
        let mut len = after
            .zip(blocks.iter().skip(index + 1))
            .take_while(|(text, block)| {
                may_be_title(block) && !is_prose(text) && !ends_sentence(text)
            })
            .count();
        let is_heading = |text: &String| text.split_whitespace().count() <= 4;
        let next = texts.get(index + 1 + len);
        if next.is_some_and(|next| is_prose(next))
            && len > 0
            && texts.get(index + len).is_some_and(is_heading)
        {
            len -= 1;
        }
        for block in blocks.iter_mut().skip(index + 1).take(len) {
            if matches!(block.role, Role::Body) {
                block.role = Role::Furniture;
            }
        }
    }
}

/// The start of the part that follows the article: a heading of such parts with less than a third
/// of the text after it, or with more if all signs say that the text is not the article's. No prose
/// follows the heading of a list.
fn tail(texts: &[String]) -> usize {
    let total: usize = texts.iter().map(String::len).sum();
    let mut before = 0;
    for (index, text) in texts.iter().enumerate() {
        if index > 0 && is_short(text) {
            let shape = shape(text);
            // Comments begin with a name or a button, and are the larger part of many a page.
            let rest = total - before;
            let is_sentence = texts.get(index + 1).is_some_and(|next| ends_statement(next));
            let ending = PHRASES.endings.contains(&shape)
                && (before > 2 * rest || before * 5 > total * 2 && !is_sentence);
            let list = PHRASES.tail.contains(&shape)
                && before * 3 > total * 2
                && !texts.get(index + 1).is_some_and(|next| is_prose(next));
            if ending || list {
                return index;
            }
        }
        before += text.len();
    }
    texts.len()
}

/// True if a text is one link: the title of another article.
fn is_linked(content: &RichText) -> bool {
    content
        .runs
        .iter()
        .any(|run| matches!(run.kind, RunKind::Link(_)) && run.range == (0..content.text.len()))
}

/// The heading of what is none of the article, be it titles or prose.
pub(super) fn is_furniture_heading(text: &str) -> bool {
    is_tail_heading(text) || is_short(text) && PHRASES.endings.contains(&shape(text))
}

fn is_tail_heading(text: &str) -> bool {
    is_short(text) && PHRASES.tail.contains(&shape(text))
}

/// True for a button, a label, or a pointer to another article.
pub(super) fn is_label(text: &str) -> bool {
    let chars = text.chars().count();
    if chars > POINTER {
        return false;
    }
    if chars <= SHORT {
        let whole = shape(text);
        if [&PHRASES.anywhere, &PHRASES.tail, &PHRASES.endings]
            .iter()
            .any(|list| list.contains(&whole))
        {
            return true;
        }
        // A row of buttons.
        let words = text.split(|ch: char| ch.is_whitespace() || ch == '_').map(shape);
        let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
        if words.len() > 1 && words.iter().all(|word| PHRASES.anywhere.contains(word)) {
            return true;
        }
    }
    // A sentence is text, whatever its first words.
    !ends_statement(text) && is_pointer(text)
}

fn is_pointer(text: &str) -> bool {
    let folded = label(text);
    // A heading of a list with the one title of it: `ALSO READ | …`.
    let headed = text.split_once([':', '|']).is_some_and(|(before, _)| is_tail_heading(before));
    headed || PHRASES.pointers.iter().any(|phrase| starts_with_word(&folded, phrase))
}

/// True for a sentence that asks the reader to follow, to subscribe or to read elsewhere, which is
/// furniture after the text.
fn is_invitation(text: &str) -> bool {
    text.chars().count() <= 2 * POINTER && is_pointer(text)
}

/// True if the text ends as a sentence does, perhaps with a closing quotation mark or parenthesis.
pub(super) fn ends_sentence(text: &str) -> bool {
    bare_end(text).ends_with(['.', '؟', '!', '?', '…', '۔'])
}

/// True for a sentence that is neither a question nor an exclamation, because titles end like
/// those, too.
pub(super) fn ends_statement(text: &str) -> bool {
    bare_end(text).ends_with(['.', '۔']) && text.split_whitespace().nth(3).is_some()
}

fn bare_end(text: &str) -> &str {
    text.trim_end_matches(|ch: char| {
        ch.is_whitespace()
            || matches!(ch, '"' | '\'' | '”' | '“' | '’' | '»' | ')' | ']' | '\u{200f}')
    })
}

/// True for a block that can only be a paragraph.
pub(super) fn is_prose(text: &str) -> bool {
    let chars = text.chars().count();
    chars >= LONG && (ends_sentence(text) || chars >= 2 * LONG)
}

/// True for “The post … appeared first on …”, in any language of the phrases.
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

/// True for signs without a word: `×`, `|`, `←`.
pub(super) fn is_sign(text: &str) -> bool {
    !text.is_empty() && !text.chars().any(char::is_alphanumeric)
}

fn is_short(text: &str) -> bool {
    text.chars().count() <= SHORT
}

/// The folded text, without punctuation at its ends.
fn label(text: &str) -> String {
    fold(text).trim_matches(|ch: char| !ch.is_alphanumeric()).to_owned()
}

/// A label with `#` for each number: `list 1 of 4` and `list 2 of 4` are one label.
pub(super) fn shape(text: &str) -> String {
    let folded = fold(text);
    let mut output = String::with_capacity(folded.len());
    let mut chars = folded.chars().peekable();
    while let Some(ch) = chars.next() {
        if !ch.is_numeric() {
            output.push(ch);
            continue;
        }
        output.push('#');
        while let Some(&next) = chars.peek() {
            let is_part = next.is_numeric() || matches!(next, '.' | ',' | '٫' | '-' | '–' | ':');
            if !is_part {
                break;
            }
            chars.next();
        }
    }
    output.trim_matches(|ch: char| !ch.is_alphanumeric() && ch != '#').to_owned()
}

/// True if `text` starts with `phrase` as whole words.
pub(super) fn starts_with_word(text: &str, phrase: &str) -> bool {
    text.strip_prefix(phrase).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

pub(super) fn text_of(block: &Block) -> String {
    match &block.kind {
        BlockKind::Paragraph { content } | BlockKind::Heading { content, .. } => {
            content.text.clone()
        }
        _ => flatten::plain_block(block),
    }
}

/// The folded text: no marks, tatweel or hamza, lower case, white space collapsed. Phrases have
/// many spellings.
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
            'ة' | 'ہ' | 'ھ' => 'ه',
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::RichText;

    fn block(text: &str, level: Option<u8>) -> Block {
        let content = RichText { text: text.to_owned(), runs: Vec::new() };
        let kind = match level {
            Some(level) => BlockKind::Heading { level, content },
            None => BlockKind::Paragraph { content },
        };
        Block { kind, direction: None, role: Role::Body }
    }

    /// The hidden blocks; `# ` marks a heading.
    fn hidden(texts: &[&str], mark: fn(&mut [Block])) -> String {
        let mut blocks: Vec<Block> = texts
            .iter()
            .map(|text| match text.strip_prefix("# ") {
                Some(text) => block(text, Some(2)),
                None => block(text, None),
            })
            .collect();
        mark(&mut blocks);
        let sign = |block: &Block| if block.role == Role::Furniture { '-' } else { 't' };
        blocks.iter().map(sign).collect()
    }

    #[test]
    fn labels_are_known_in_many_shapes() {
        for label in [
            "Share",
            "3 تعليقات",
            "تعليقات (12)",
            "1.2K Comments",
            "4-5 دقائق",
            "+ الخط -",
            "A+",
            "__Facebook __Twitter",
            "ALSO READ | A city is found",
            "اقرأ أيضا: خبر آخر",
        ] {
            assert!(is_label(label), "{label}");
        }
        for text in [
            "اقرأ في هذا البيان ما شئت، قال الوزير.",
            "Share prices rose",
            "اشترك في الاجتماع ممثلون عن ست دول.",
        ] {
            assert!(!is_label(text), "{text}");
        }
    }

    #[test]
    fn a_heading_that_is_one_is_no_title_of_another_article() {
        let prose = &"words that make a sentence ".repeat(8);
        let prose = &format!("{prose}.");
        let page = [prose, "Related", "# The second half of the story told", prose, prose, prose];
        assert_eq!(hidden(&page, mark), "t-tttt");
        assert_eq!(hidden(&page, mark_guessed), "t--ttt");
        let comments = [prose, prose, "Comments", "Ann", prose, "Sam", prose];
        assert_eq!(hidden(&comments, mark), "tt-----");
        // A closing line is one only behind the text.
        let closing = "The post A title appeared first on The Herald.";
        assert_eq!(hidden(&[prose, closing, prose, closing], mark), "ttt-");
    }
}
