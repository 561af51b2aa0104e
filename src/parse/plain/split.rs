//! Divides text into pieces: finds the meaning of line ends.
//!
//! Blank lines separate blocks. An editor wrapped the lines of a block if each is as long as the
//! next word allows. Otherwise each line may be a paragraph, a label or a verse.
use super::piece::{HEAD, Piece, bullet, is_icon, list};
use super::{credit, dumped};
use crate::parse::boilerplate::{self, LONG, ends_sentence};
use crate::parse::budget;
use crate::parse::dates::Place;

/// The widest and the narrowest line of an editor, in characters.
const WIDEST: usize = 110;
const NARROWEST: usize = 35;
/// The lines of a block among which a date is looked for.
const DATED: usize = 8;
/// The error of a count of characters: marks take no column.
const SLACK: usize = 4;

/// Divides the text, whose line ends are plain ones; `place` is its origin.
pub(super) fn pieces(text: &str, place: Place) -> Vec<Piece> {
    let blocks = blocks(text);
    let width = width(&blocks);
    let blocks: Vec<Piece> = match width {
        Some(width) => blocks.into_iter().flat_map(|block| unwrapped(block, width)).collect(),
        None => blocks,
    };
    let is_long = |piece: &Piece| {
        let long = |text: &str| text.chars().count() >= LONG && !credit::is_caption(text, true);
        match piece.is_wrapped {
            true => long(&piece.text()),
            false => piece.lines.iter().any(|line| long(line)),
        }
    };
    let first = blocks.iter().position(is_long);
    let last = blocks.iter().rposition(is_long);
    let mut pieces = Vec::with_capacity(blocks.len());
    for (index, block) in blocks.into_iter().enumerate() {
        budget::check();
        let outside = first.is_none_or(|first| index < first)
            || last.is_some_and(|last| index > last && !is_verse_like(&block, place));
        let whole = block.lines.len() == 1 || block.is_wrapped;
        match (first, index) {
            _ if whole || list(&block).is_some() => push(&mut pieces, block),
            // Of a text of short lines only the first can be a title.
            (None, 0) => part_first(&mut pieces, block, place),
            (None, _) if !(has_label(&block) || index < HEAD && is_dated(&block, place)) => {
                push(&mut pieces, block);
            }
            _ if outside || is_long(&block) || has_label(&block) || are_sentences(&block) => {
                part(&mut pieces, block, place);
            }
            _ => push(&mut pieces, block),
        }
    }
    pieces
}

/// The blocks between blank lines.
fn blocks(text: &str) -> Vec<Piece> {
    let mut blocks: Vec<Piece> = Vec::new();
    let mut gap = 0;
    let mut open = false;
    for line in text.split(['\n', '\u{c}']) {
        budget::check();
        let line = line.trim_end();
        if line.trim_matches(|ch: char| ch.is_whitespace() || ch == '\u{200f}').is_empty() {
            gap += 1;
            open = false;
            continue;
        }
        match blocks.last_mut().filter(|_| open) {
            Some(block) => block.lines.push(line.to_owned()),
            None => blocks.push(Piece::line(line, gap)),
        }
        gap = 0;
        open = true;
    }
    blocks
}

/// The width at which the lines of the file were wrapped, if they were. Only a few lines may be
/// wider.
fn width(blocks: &[Piece]) -> Option<usize> {
    let (mut longest, mut wide, mut count) = (0, 0, 0usize);
    for line in blocks.iter().flat_map(|block| &block.lines) {
        // An address cannot be wrapped.
        if line.split_whitespace().nth(4).is_none() {
            continue;
        }
        count += 1;
        let len = line.trim_start().chars().count();
        if len > WIDEST {
            wide += 1;
        } else {
            longest = longest.max(len);
        }
    }
    (wide * 20 <= count && longest >= NARROWEST).then_some(longest)
}

/// The paragraphs of a block in a wrapped file. A line that ends early with a sentence ends a
/// paragraph, if each of them is wrapped.
fn unwrapped(mut block: Piece, width: usize) -> Vec<Piece> {
    block.is_wrapped = is_wrapped(&block, width);
    if block.is_wrapped || block.lines.len() < 4 {
        return vec![block];
    }
    let mut parts: Vec<Piece> = Vec::new();
    let mut open = false;
    for (index, line) in block.lines.iter().enumerate() {
        match parts.last_mut().filter(|_| open) {
            Some(part) => part.lines.push(line.clone()),
            None => parts.push(Piece::line(line, if index == 0 { block.gap } else { 0 })),
        }
        open = !ends_sentence(line) || line.trim().chars().count() * 10 >= width * 9;
    }
    parts.iter_mut().for_each(|part| part.is_wrapped = is_wrapped(part, width));
    let all = parts.len() > 1 && parts.iter().all(|part| part.is_wrapped || part.lines.len() == 1);
    let most = parts.iter().filter(|part| part.is_wrapped).count() * 2 > parts.len();
    if all && most { parts } else { vec![block] }
}

/// True if every line but the last had no room for the first word of the next.
fn is_wrapped(block: &Piece, width: usize) -> bool {
    let len = |line: &str| line.trim().chars().count();
    let longest = block.lines.iter().map(|line| len(line)).max().unwrap_or(0);
    if block.lines.len() < 2 || longest > WIDEST || longest < NARROWEST.max(width * 7 / 10) {
        return false;
    }
    let is_full = |pair: &[String]| {
        let [line, next] = pair else { return true };
        let word = next.split_whitespace().next().map_or(0, |word| word.chars().count());
        bullet(next).is_none()
            && (len(line) + 1 + word + SLACK >= longest || len(line) * 10 >= longest * 8)
    };
    block.lines.windows(2).all(is_full)
}

fn has_label(block: &Piece) -> bool {
    block.lines.iter().any(|line| boilerplate::is_label(line) || is_icon(line.trim()))
}

fn is_dated(block: &Piece, place: Place) -> bool {
    block.lines.iter().take(DATED).any(|line| super::date::is_stated(line, place))
}

/// True if most lines are sentences of their own.
fn are_sentences(block: &Piece) -> bool {
    let is_one = |line: &&String| ends_sentence(line) && line.split_whitespace().nth(4).is_some();
    block.lines.iter().filter(is_one).count() * 3 >= block.lines.len() * 2
}

/// True for word lines of similar length: a poem after prose.
fn is_verse_like(block: &Piece, place: Place) -> bool {
    let len = |line: &String| line.chars().count();
    let longest = block.lines.iter().map(len).max().unwrap_or(0);
    let shortest = block.lines.iter().map(len).min().unwrap_or(0);
    block.lines.len() > 3
        && shortest * 3 >= longest * 2
        && !has_label(block)
        && !is_dated(block, place)
}

fn part_first(pieces: &mut Vec<Piece>, block: Piece, place: Place) {
    let gap = block.gap;
    let all = has_label(&block) || is_dated(&block, place) || are_sentences(&block);
    if all {
        return part(pieces, block, place);
    }
    let mut lines = block.lines.into_iter();
    if let Some(first) = lines.next() {
        push(pieces, Piece::line(&first, gap));
    }
    let rest: Vec<String> = lines.collect();
    if !rest.is_empty() {
        push(pieces, Piece::of(rest, 0));
    }
}

fn part(pieces: &mut Vec<Piece>, block: Piece, place: Place) {
    let is_button = buttons(&block.lines);
    let mut items: Vec<String> = Vec::new();
    let gap = block.gap;
    let mut gap = gap;
    let flush = |items: &mut Vec<String>, gap: &mut usize, pieces: &mut Vec<Piece>| {
        if items.len() == 1 {
            push(pieces, Piece::line(&items[0], *gap));
        } else if !items.is_empty() {
            push(pieces, Piece::of(std::mem::take(items), *gap));
        } else {
            return;
        }
        items.clear();
        *gap = 0;
    };
    for (line, is_button) in block.lines.iter().zip(is_button) {
        // Items stay a list.
        let is_date = pieces.len() < HEAD && super::date::find(line, None, place).is_some();
        if bullet(line).is_some() && !is_date {
            items.push(line.clone());
            continue;
        }
        flush(&mut items, &mut gap, pieces);
        let mut piece = Piece::line(line, gap);
        piece.is_button = is_button;
        push(pieces, piece);
        gap = 0;
    }
    flush(&mut items, &mut gap, pieces);
}

/// For each line, true if it is among buttons: no longer than one, and beside a label or another
/// such line.
fn buttons(lines: &[String]) -> Vec<bool> {
    let is_label = |line: &String| boilerplate::is_label(line) || is_icon(line.trim());
    let may_be = |line: &String| line.split_whitespace().count() <= 2 && !line.contains(':');
    let labels: Vec<bool> = lines.iter().map(is_label).collect();
    let mut marks: Vec<bool> = vec![false; lines.len()];
    let mut pass = |order: &mut dyn Iterator<Item = usize>| {
        let mut beside = false;
        for at in order {
            let is_short = lines.get(at).is_some_and(may_be);
            let is_label = labels.get(at).copied().unwrap_or_default();
            let is_one = is_short && (is_label || beside);
            if let Some(mark) = marks.get_mut(at).filter(|_| is_one) {
                *mark = true;
            }
            beside = is_label || is_one;
        }
    };
    pass(&mut (0..lines.len()));
    pass(&mut (0..lines.len()).rev());
    marks
}

fn push(pieces: &mut Vec<Piece>, mut piece: Piece) {
    piece.lines.iter_mut().for_each(dumped::strip_numbers);
    piece.lines.retain(|line| !line.trim().is_empty());
    if !piece.lines.is_empty() {
        pieces.push(piece);
    }
}
