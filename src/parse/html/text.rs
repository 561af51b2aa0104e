//! Plain text to blocks: blank lines part paragraphs, line ends stay, addresses are links.
use super::super::inline::Inline;
use super::super::{budget, clean, limits};
use super::read::{Read, paragraph};
use crate::news::{Block, BlockKind, Role};

/// The meaning of white space in a plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::parse) enum Spaces {
    /// It is meant: indentation stays.
    Kept,
    /// No more than that of HTML would: it may be the indentation of the document around it.
    Folded,
}

/// Columns by which a whole paragraph is set off.
const INDENT: usize = 4;
/// Characters of the lines of an editor, at the least and at the most.
const NARROWEST: usize = 60;
const WIDEST: usize = 110;

/// Reads plain text.
pub(in crate::parse) fn from_plain(source: &str, spaces: Spaces) -> Read {
    let source = clean::cut(source, limits::BODY);
    let source = match source.contains(['\r', '\t']) {
        true => source.replace("\r\n", "\n").replace('\r', "\n").replace('\t', "    "),
        false => source.to_owned(),
    };
    let text = clean::text(&source);
    let mut read = Read::default();
    let least = match spaces {
        Spaces::Kept => text.lines().filter_map(indent).min().unwrap_or_default(),
        Spaces::Folded => 0,
    };
    let mut lines: Vec<&str> = Vec::new();
    for line in text.split('\n').chain([""]) {
        budget::check();
        if !line.trim().is_empty() {
            lines.push(line);
        } else if !lines.is_empty() {
            match spaces {
                Spaces::Kept if is_set(&lines, least) => push_set(&mut read, &lines, least),
                _ => push_paragraph(&mut read, &lines, spaces),
            }
            lines.clear();
        }
    }
    read
}

/// Spaces before the text of a line that has some.
fn indent(line: &str) -> Option<usize> {
    line.find(|ch: char| ch != ' ').filter(|&at| !line[at..].trim().is_empty())
}

/// True if the white space of a paragraph is part of it: lines are indented under others, the whole is
/// set off from the text, or columns stand below each other. Right-to-left text has no such form in
/// a terminal that shows code from the left.
fn is_set(lines: &[&str], least: usize) -> bool {
    let is_rtl = |line: &&str| line.contains(|ch| matches!(ch, '\u{590}'..='\u{8ff}'));
    if lines.iter().any(is_rtl) {
        return false;
    }
    let indents = || lines.iter().filter_map(|line| indent(line));
    let inner = indents().min().unwrap_or_default();
    let is_under = indents().skip(1).any(|indent| indent > inner + 1);
    let is_off = inner >= least + INDENT && lines.iter().all(|line| line.chars().count() < WIDEST);
    let columns = lines.iter().filter(|line| line.trim().contains("   ")).count();
    is_under || is_off || columns > 1
}

/// Adds lines as they stand, to those before them if they stand so, too.
fn push_set(read: &mut Read, lines: &[&str], least: usize) {
    let lines: Vec<&str> =
        lines.iter().map(|line| line.get(least..).unwrap_or_default().trim_end()).collect();
    let text = lines.join("\n");
    if let Some(Block { kind: BlockKind::Code { text: before, .. }, .. }) =
        read.document.blocks.last_mut()
    {
        before.push_str("\n\n");
        before.push_str(&text);
        return;
    }
    let kind = BlockKind::Code { text, language: None };
    read.document.blocks.push(Block { kind, direction: None, role: Role::Body });
}

fn push_paragraph(read: &mut Read, lines: &[&str], spaces: Spaces) {
    let is_wrapped = spaces == Spaces::Folded && is_wrapped(lines);
    let mut inline = Inline::default();
    for line in lines {
        match is_wrapped {
            true => inline.push(" "),
            false => inline.edge(),
        }
        inline.push_linked(line.trim());
    }
    let content = inline.take();
    if !content.text.is_empty() {
        read.document.blocks.push(paragraph(content));
    }
}

/// True if an editor broke the lines: each is as long as it could be before the next word, or a long
/// one goes on in the middle of a sentence.
fn is_wrapped(lines: &[&str]) -> bool {
    let len = |line: &str| line.trim().chars().count();
    let longest = lines.iter().map(|line| len(line)).max().unwrap_or_default();
    let goes_on = |pair: &[&str]| {
        let [line, next] = pair else { return true };
        len(line) >= NARROWEST && next.trim_start().starts_with(char::is_lowercase)
    };
    if lines.len() > 1 && lines.windows(2).all(goes_on) {
        return true;
    }
    if lines.len() < 2 || !(NARROWEST..=WIDEST).contains(&longest) {
        return false;
    }
    let begins_one = |line: &str| {
        let line = line.trim_start();
        line.starts_with(['-', '*', '•', '#', '>', '|', '@'])
            || line.starts_with(|ch: char| ch.is_numeric())
            || line.starts_with("http")
    };
    let goes_on = lines.windows(2).all(|pair| {
        let [line, next] = pair else { return true };
        let word = next.split_whitespace().next().map_or(0, |word| word.chars().count());
        !begins_one(next) && len(line) + 1 + word > longest
    });
    // Two lines say little: the second must not begin a sentence.
    let is_sentence = |line: &str| line.trim_end().ends_with(['.', '!', '?', ':', '؟', '…']);
    let [first, second, ..] = lines else { return false };
    let is_cased = second.trim_start().starts_with(char::is_uppercase);
    goes_on && (lines.len() > 2 || !is_cased && !is_sentence(first))
}
