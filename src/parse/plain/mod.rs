//! Plain text to an article: classifies the lines of a scraped page or of a note on disk.
//!
//! `split` divides the text into pieces. The first piece that is surely text ends the head. `head`
//! classifies the lines above it, and `title` chooses the title among them. The kind of a piece
//! follows from its place, its length and its end; the phrases that help are data
//! (`config/boilerplate.toml`). Nothing is deleted but the texts of icons and the numbers of links.
mod byline;
mod credit;
mod date;
mod dumped;
mod head;
mod piece;
mod split;
mod tags;
#[cfg(test)]
mod tests;
mod title;

use super::boilerplate::{self, LONG, ends_sentence, ends_statement, fold, is_label, is_sign};
use super::dates::Place;
use super::repeated::Repeated;
use super::{budget, clean, fields, limits, markdown};
use crate::news::{Author, Block, BlockKind, Enclosure, Role, Timestamp};
pub(super) use byline::{is_name, read as people};
pub(super) use date::find as stated_date;
use head::{Fact, Line};
use piece::{HEAD, Piece, bullet, rich};
use std::collections::HashSet;
use url::Url;

/// An article found in a text.
#[derive(Debug, Default)]
pub(super) struct Article {
    pub(super) title: Option<String>,
    pub(super) authors: Vec<Author>,
    pub(super) tags: Vec<String>,
    pub(super) published: Option<Timestamp>,
    pub(super) blocks: Vec<Block>,
    pub(super) enclosures: Vec<Enclosure>,
}

/// The facts about a text that are known from outside.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known<'a> {
    /// The time that dates without a year are near.
    pub(super) near: Option<Timestamp>,
    /// The origin of the text.
    pub(super) place: Place,
    /// True if the title is known from elsewhere.
    pub(super) is_titled: bool,
    /// True for a part that goes on from another one: no title, date or author stands above it.
    pub(super) goes_on: bool,
    pub(super) base: Option<&'a Url>,
    /// The lines that the files of its source have in common.
    pub(super) repeated: Option<&'a Repeated>,
}

/// The most characters of a heading.
const HEADING: usize = 60;
/// The fewest words of a sentence that is no title.
const SENTENCE: usize = 12;

/// Reads the text.
pub(super) fn read(source: &str, known: &Known<'_>) -> Article {
    let source = clean::cut(source, limits::BODY).replace("\r\n", "\n").replace('\r', "\n");
    let text = clean::text(&source);
    let mut article = Article::default();
    let pieces = match dumped::is_markdown(&text) {
        true => {
            let read = markdown::document(&text, known.base, false);
            article.enclosures = read.enclosures;
            read.document.blocks.into_iter().map(of_block).collect()
        }
        false => split::pieces(&text, known.place),
    };
    let repeated = repeated(&pieces, known.repeated);
    let start = if known.goes_on { 0 } else { start(&pieces, &repeated, known.place) };
    let (above, _) = pieces.split_at(start);
    let mut lines = head::lines(above, &repeated, known.place);
    let title = if known.is_titled { None } else { title::choose(&lines) };
    let found = head::settle(&mut lines, title, known.near, known.place);
    article.authors = found.authors;
    article.published = found.published;
    article.title = title.and_then(|title| lines.get(title)).map(|line| piece::line(&line.text));
    let page = Page {
        pieces: &pieces,
        repeated: &repeated,
        lines: &lines,
        title,
        start,
        place: known.place,
    };
    page.push_blocks(&mut article);
    boilerplate::keep_something(&mut article.blocks);
    article
}

/// A block that is already read, as a piece.
fn of_block(block: Block) -> Piece {
    let text = boilerplate::text_of(&block);
    let mut piece = Piece::of(text.split('\n').map(str::to_owned).collect(), 1);
    piece.block = Some(block);
    piece
}

/// For each piece, true if it is in other files, too. If most of a file repeats, the files are
/// copies of one another, and repetition says nothing.
fn repeated(pieces: &[Piece], known: Option<&Repeated>) -> Vec<bool> {
    let Some(known) = known else { return vec![false; pieces.len()] };
    let marks: Vec<bool> =
        pieces.iter().map(|piece| piece.lines.iter().all(|line| known.contains(line))).collect();
    let chars = |wanted: bool| -> usize {
        let of_kind = pieces.iter().zip(&marks).filter(|(_, mark)| **mark == wanted);
        of_kind.map(|(piece, _)| piece.chars()).sum()
    };
    if chars(true) > 2 * chars(false) { vec![false; pieces.len()] } else { marks }
}

/// The start of the text.
fn start(pieces: &[Piece], repeated: &[bool], place: Place) -> usize {
    let above = pieces.iter().zip(repeated).take(HEAD);
    let shown: Vec<Opening> =
        above.map(|(piece, repeated)| Opening::of(piece, *repeated, place)).collect();
    let first = shown.iter().position(|piece| piece.is_line);
    let first = first.or_else(|| shown.iter().position(|piece| piece.is_heading));
    let after = first.map_or(0, |line| line + 1);
    let long = shown.iter().enumerate().position(|(index, piece)| {
        // The first line of all is the title, unless it cannot be one.
        let is_first = first.is_none_or(|first| index <= first);
        piece.is_long && !(is_first && piece.may_be_title)
    });
    // A first line that is a whole sentence is the first paragraph of a text without a title.
    let underlined = |index: usize| shown.get(index + 1).is_some_and(|next| next.is_rule);
    if let Some(first) = first
        && shown.get(first).is_some_and(|piece| piece.is_sentence && piece.words >= SENTENCE)
        && !underlined(first)
    {
        return first;
    }
    let Some(mut start) = long else {
        // A text of short paragraphs begins at its first sentence.
        let rest = || shown.iter().enumerate().skip(after);
        let sentence = rest().find(|(_, piece)| piece.is_sentence || piece.is_verse);
        let text = rest().find(|(_, piece)| !piece.is_stated);
        let found = sentence.or(text).map(|(index, _)| index);
        return found.unwrap_or(shown.len());
    };
    // Shorter paragraphs before the first long one, as long as a line is left for the title.
    while start > after
        && shown.get(start - 1).is_some_and(|piece| piece.is_sentence && piece.words >= 6)
    {
        start -= 1;
    }
    start
}

/// A piece near the beginning, as far as it helps to find the start of the text.
struct Opening {
    is_line: bool,
    is_heading: bool,
    is_long: bool,
    may_be_title: bool,
    is_sentence: bool,
    is_verse: bool,
    is_stated: bool,
    /// A line of signs right below another, which makes that one a heading.
    is_rule: bool,
    words: usize,
}

impl Opening {
    fn of(piece: &Piece, repeated: bool, place: Place) -> Self {
        let text = piece.text();
        let chars = text.chars().count();
        let is_heading = piece.heading_level().is_some();
        let is_text = !repeated && !is_heading && !piece.is_list() && !piece.is_button;
        let is_caption = credit::is_caption(&text, true);
        let is_stated = piece.is_line()
            && !piece.is_list()
            && (date::is_stated(&text, place) || byline::read(&text).is_some());
        Self {
            is_line: is_text && !is_label(&text) && !is_sign(&text) && !piece::is_icon(&text),
            is_heading,
            is_long: is_text && chars >= LONG && !is_caption,
            may_be_title: piece.is_line() && chars <= title::TITLE && !ends_statement(&text),
            is_sentence: is_text
                && ends_statement(&text)
                && !is_caption
                && !is_stated
                && !byline::is_about(&text),
            is_verse: is_text && piece.lines.len() > 1 && !piece.is_wrapped,
            is_stated,
            is_rule: head::is_rule(piece),
            words: text.split_whitespace().count(),
        }
    }
}

/// A text whose head is known.
struct Page<'a> {
    pieces: &'a [Piece],
    repeated: &'a [bool],
    lines: &'a [Line],
    title: Option<usize>,
    start: usize,
    place: Place,
}

impl Page<'_> {
    fn push_blocks(&self, article: &mut Article) {
        let references = dumped::references(self.pieces).unwrap_or(self.pieces.len());
        let last = self.last_text(references);
        let end = self.wide_gap(last).min(self.signature(last)).min(references);
        let title = self.title.and_then(|title| self.lines.get(title)).map(|line| fold(&line.text));
        let mut tags_left = 0;
        for (index, piece) in self.pieces.iter().enumerate() {
            budget::check();
            if self.title == Some(index) {
                continue;
            }
            let text = piece.text();
            let is_repeated = self.repeated.get(index).copied().unwrap_or_default();
            let is_title = || title.as_ref().is_some_and(|title| fold(&text) == *title);
            if tags_left > 0 {
                tags_left -= 1;
                push_tags(article, tags::tag(&text).into_iter().collect());
                push(piece, Part::As(Role::Tags), &mut article.blocks);
                continue;
            }
            let strip = if is_repeated || index >= references || head::is_anchor(&text) {
                None
            } else {
                tags::strip(piece)
            };
            let part = if let Some(tags) = strip {
                if tags.is_empty() && !piece::is_icon(&text) {
                    tags_left = tags::under(self.pieces, index);
                }
                push_tags(article, tags);
                Part::As(Role::Tags)
            } else if is_repeated || is_title() || index >= end || piece.is_button {
                Part::As(Role::Furniture)
            } else if index < self.start {
                self.above(index)
            } else {
                self.part(index, last, article)
            };
            push(piece, part, &mut article.blocks);
        }
        boilerplate::mark_guessed(&mut article.blocks);
        mark_rest(article);
    }

    /// The part that a line above the text plays.
    fn above(&self, index: usize) -> Part {
        let Some(line) = self.lines.get(index) else { return Part::As(Role::Body) };
        let is_above_title = self.title.is_some_and(|title| index < title);
        let is_image = self.pieces.get(index).is_some_and(|piece| {
            piece.block.as_ref().is_some_and(|block| matches!(block.kind, BlockKind::Image { .. }))
        });
        let is_greeting = line.text.ends_with(['،', ',']);
        let is_small = line.text.split_whitespace().count() <= 2 && !is_greeting;
        Part::As(match line.fact {
            Fact::Furniture => Role::Furniture,
            Fact::Caption => Role::Caption,
            Fact::Tags => Role::Tags,
            Fact::Date | Fact::Byline => Role::Byline,
            Fact::Unknown if is_image && !is_above_title => Role::Body,
            Fact::Unknown if is_above_title || is_small && self.title.is_some() => Role::Furniture,
            Fact::Unknown if self.is_caption_by_place(index) => Role::Caption,
            Fact::Unknown => Role::Body,
        })
    }

    /// True for a line with an unknown credit between other lines that are not text.
    fn is_caption_by_place(&self, index: usize) -> bool {
        let is_line = |at: usize| {
            self.lines.get(at).is_some_and(|line| {
                matches!(line.fact, Fact::Date | Fact::Byline | Fact::Caption | Fact::Tags)
            })
        };
        self.lines.get(index).is_some_and(|line| credit::may_be_credited(&line.text))
            && (index + 1 < self.start || index.checked_sub(1).is_some_and(is_line))
    }

    /// The part that a piece of the text, or after it, plays.
    fn part(&self, index: usize, last: Option<usize>, article: &mut Article) -> Part {
        let Some(piece) = self.pieces.get(index) else { return Part::As(Role::Body) };
        let text = piece.text();
        if credit::is_caption(&text, false) {
            return Part::As(Role::Caption);
        }
        // So far no one signs.
        let at_end = last.is_some_and(|last| index > last && index <= last + HEAD);
        if at_end && piece.is_line() {
            if let Some(authors) = byline::read(&text) {
                if article.authors.is_empty() {
                    head::add(&mut article.authors, authors);
                }
                return Part::As(Role::Byline);
            }
            // `Ann Lee covers the docks.`
            let is_about = |author: &Author| {
                boilerplate::starts_with_word(&text, &author.name)
                    && text.split_whitespace().nth(4).is_some()
            };
            if article.authors.iter().any(is_about) {
                return Part::As(Role::Byline);
            }
            if date::is_stated(&text, self.place) {
                let stated = || date::find(&text, None, self.place);
                article.published = article.published.or_else(stated);
                return Part::As(Role::Byline);
            }
        }
        match self.is_heading(index) {
            true => Part::Heading,
            false => Part::As(Role::Body),
        }
    }

    /// The last piece that is surely text.
    fn last_text(&self, end: usize) -> Option<usize> {
        let is_text = |(piece, repeated): (&Piece, &bool)| piece.chars() >= LONG && !repeated;
        self.pieces.iter().zip(self.repeated).take(end).rposition(is_text)
    }

    /// The start of the short pieces after a wide gap that end the page. The gap is wider than any
    /// inside the article, and after the last sure paragraph.
    fn wide_gap(&self, last: Option<usize>) -> usize {
        let Some(last) = last else { return self.pieces.len() };
        let widest = self.pieces.iter().take(last + 1).skip(1).map(|piece| piece.gap).max();
        let wide = widest.unwrap_or(1).max(2) + 1;
        let after = self.pieces.get(last + 1..).unwrap_or_default();
        let offset = after.iter().position(|piece| piece.gap >= wide);
        offset.map_or(self.pieces.len(), |offset| last + 1 + offset)
    }

    /// The start of the lines that a mail program adds under a letter.
    fn signature(&self, last: Option<usize>) -> usize {
        let after = last.map_or(self.pieces.len(), |last| last + 1);
        let rest = self.pieces.iter().skip(after);
        let offset = rest.clone().position(|piece| piece.lines.iter().all(|line| line == "--"));
        offset.map_or(self.pieces.len(), |offset| after + offset)
    }

    /// True for a short line without an end mark, with text before it and longer text after it.
    fn is_heading(&self, index: usize) -> bool {
        let Some(piece) = self.pieces.get(index) else { return false };
        if piece.block.is_some() || piece.heading_level().is_some() {
            return piece.heading_level().is_some();
        }
        let (Some(next), true) = (self.pieces.get(index + 1), index > self.start) else {
            return false;
        };
        let text = piece.text();
        let chars = text.chars().count();
        // A question right above its answer.
        let asks = text.ends_with(['؟', '?']) && next.gap == 0 && next.chars() >= LONG;
        let ends = ends_sentence(&text) || text.ends_with([':', '؛', '،', ',', ';']);
        piece.lines.len() == 1
            && chars <= HEADING
            && (!ends || asks)
            && !is_label(&text)
            && !is_sign(&text)
            && next.chars() > 2 * chars.max(HEADING / 2)
            && next.gap < 3
            && !next.is_list()
            && bullet(&text).is_none_or(|(number, _)| number.is_some())
            && text.chars().any(char::is_alphabetic)
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    As(Role),
    Heading,
}

fn push(piece: &Piece, part: Part, blocks: &mut Vec<Block>) {
    let role = match part {
        Part::As(role) => role,
        Part::Heading => Role::Body,
    };
    if let Some(block) = &piece.block {
        blocks.push(Block { role, ..block.clone() });
        return;
    }
    let mut push = |kind| blocks.push(Block { kind, direction: None, role });
    if part == Part::Heading {
        let content = rich(&piece.text());
        return push(BlockKind::Heading { level: piece.heading_level().unwrap_or(2), content });
    }
    if matches!(role, Role::Body | Role::Furniture)
        && let Some(list) = piece::list(piece)
    {
        return push(list);
    }
    let text = match role {
        Role::Caption => piece::without_icon(&piece.text()),
        _ => piece.text(),
    };
    let content = rich(&text);
    if !content.text.is_empty() {
        push(BlockKind::Paragraph { content });
    }
}

fn push_tags(article: &mut Article, tags: Vec<String>) {
    for tag in tags {
        fields::push_tag(&mut article.tags, clean::line(&tag));
    }
}

/// Marks the pieces after the last sentence: tags without a label, and everything from the first
/// button or label on.
fn mark_rest(article: &mut Article) {
    let text = |block: &Block| super::flatten::plain_block(block);
    let is_text = |block: &Block| {
        let text = text(block);
        block.role == Role::Body
            && (text.chars().count() >= LONG
                || ends_sentence(&text) && text.split_whitespace().nth(3).is_some()
                || !matches!(block.kind, BlockKind::Paragraph { .. } | BlockKind::Heading { .. }))
    };
    let Some(last) = article.blocks.iter().rposition(is_text) else { return };
    let (before, after) = article.blocks.split_at_mut(last + 1);
    let is_open = |block: &Block| matches!(block.role, Role::Body);
    let above = after.get(1).is_some_and(|next| next.role == Role::Furniture);
    if let Some(first) = after.first_mut().filter(|block| is_open(block)) {
        let line = text(first);
        let known: HashSet<String> = before
            .iter()
            .map(text)
            .chain(article.title.clone())
            .flat_map(|text| words(&text))
            .collect();
        // With nothing below it to say that the article ended, a short line is text.
        if above && tags::is_bare(&line, &known) {
            first.role = Role::Tags;
        } else if after.len() == 1 {
            head_last(&mut after[0], &line);
        }
    }
    let mut among_furniture = false;
    let mut after = after.iter_mut().peekable();
    while let Some(block) = after.next() {
        // What announces buttons is one of them.
        let announces = after.peek().is_some_and(|next| next.role == Role::Furniture)
            && text(block).ends_with(':');
        // A strip of tags ends an article.
        among_furniture |= matches!(block.role, Role::Furniture | Role::Tags) || announces;
        if among_furniture && is_open(block) {
            block.role = Role::Furniture;
        }
    }
}

/// Makes the last line of a text a heading if it looks like one whose text was cut off: a few words that
/// are no name and have no end mark.
fn head_last(block: &mut Block, line: &str) {
    let count = line.split_whitespace().count();
    let is_heading = (3..=6).contains(&count)
        && line.chars().count() <= HEADING
        && !line.contains('\n')
        && line.ends_with(char::is_alphanumeric)
        && !(count == 3 && is_name(line));
    if let (true, BlockKind::Paragraph { content }) = (is_heading, &block.kind) {
        block.kind = BlockKind::Heading { level: 2, content: content.clone() };
    }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|ch: char| !ch.is_alphanumeric() && !clean_mark(ch));
    words.filter(|word| !word.is_empty()).map(fold).collect()
}

/// True for marks on letters, which never separate words.
fn clean_mark(ch: char) -> bool {
    matches!(ch, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}')
}
