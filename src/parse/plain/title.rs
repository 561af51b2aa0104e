//! Chooses the title among the lines of the head, weighing their form and place.
use super::head::{Fact, Line};
use super::{byline, credit};
use crate::parse::boilerplate::{ends_statement, fold, is_sign};
use std::collections::HashSet;

/// The most characters of a title.
pub(super) const TITLE: usize = 200;
/// The most parts of a line that are looked at.
const PARTS: usize = 32;

/// The index of the title among the lines above the text.
pub(super) fn choose(head: &[Line]) -> Option<usize> {
    let mut best: Option<(i32, usize)> = None;
    for (index, (line, echo)) in head.iter().zip(echoes(head)).enumerate() {
        if line.fact != Fact::Unknown || line.text.chars().count() > TITLE {
            continue;
        }
        let score = weigh(head, index) + echo;
        // Of equals the first.
        if best.is_none_or(|(other, _)| score > other) {
            best = Some((score, index));
        }
    }
    best.map(|(_, index)| index)
}

/// The weight of a line, in tenths of points.
fn weigh(head: &[Line], index: usize) -> i32 {
    let Some(line) = head.get(index) else { return i32::MIN };
    let text = line.text.trim();
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
    let words = words.count();
    let mut score = match words {
        0 => -100,
        1 => -60,
        2 => -30,
        3 => 0,
        4 => 10,
        5..=18 => 30,
        19..=28 => 10,
        _ => -40,
    };
    score += match line.level {
        Some(1) => 100,
        Some(2) => 50,
        Some(_) => 20,
        None if line.is_underlined => 100,
        None => 0,
    };
    if text.ends_with([':', '،', ',', ';', '؛']) {
        score -= 50;
    }
    if ends_statement(text) {
        score -= 30;
    }
    if text.contains(['|', '›', '•', '»', '→']) && words < 12 && !text.contains('«') {
        score -= 30;
    }
    // A name of a site, alone or with its motto.
    if words <= 6 && !text.contains(':') && byline::is_masthead(text) {
        score -= 30;
    }
    if text.contains(" - ") || text.contains(" – ") || text.contains(" | ") {
        score -= 10;
    }
    if credit::may_be_credited(text) {
        score -= 20;
    }
    // Above a text without menus nothing stands but its title.
    let is_clean = head.iter().all(|line| line.fact != Fact::Furniture || is_sign(&line.text));
    let is_first = head.iter().take(index).all(|line| line.fact != Fact::Unknown);
    if is_clean && is_first && words >= 3 {
        score += 25;
    }
    // What begins a block, or stands under a menu.
    let before = index.checked_sub(1).and_then(|before| head.get(before));
    if line.gap > 0 || before.is_none_or(|before| before.fact != Fact::Unknown || before.is_short())
    {
        score += 10;
    }
    score + place(head, index)
}

/// The weight of a line's place: a title is before byline, date and caption, with at most a
/// subtitle between.
fn place(head: &[Line], index: usize) -> i32 {
    let mut between = 0;
    let mut short = 0;
    // A menu between two lines parts what is above the page from what is in it.
    let (mut menu, mut is_parted) = (false, false);
    for (at, line) in head.iter().enumerate().skip(index + 1) {
        let next = head.get(at + 1).map(|next| next.fact);
        match line.fact {
            Fact::Date | Fact::Byline | Fact::Caption => break,
            // A name above the date.
            Fact::Unknown
                if matches!(next, Some(Fact::Date | Fact::Byline))
                    && !line.text.contains(':')
                    && !byline::bare(&line.text).is_empty()
                    && line.text.split_whitespace().count() <= 7 =>
            {
                break;
            }
            Fact::Unknown if line.is_short() => short += 1,
            Fact::Furniture => menu = true,
            Fact::Unknown => {
                is_parted |= menu;
                between += 1;
                // A subtitle is longer than its title.
                if between == 1 && line.text.split_whitespace().count() >= 12 {
                    short -= 2;
                }
            }
            Fact::Tags => {}
        }
    }
    let near = match between {
        0 => 20,
        1 => 30,
        2 => 10,
        _ => 0,
    };
    near - (short * 5).min(20) - if is_parted { 20 } else { 0 }
}

/// The weights of lines that repeat each other, in tenths of points. A line is the title if another
/// line names it beside the name of the site, or at the end of the breadcrumb path; the other line
/// is not.
fn echoes(head: &[Line]) -> Vec<i32> {
    let folded: Vec<String> = head.iter().map(|line| fold(&line.text)).collect();
    let texts: HashSet<&str> = folded.iter().map(String::as_str).collect();
    let mut named: HashSet<String> = HashSet::new();
    let mut weights: Vec<i32> = Vec::with_capacity(head.len());
    for line in head {
        let mut names = false;
        if line.text.chars().count() <= 2 * TITLE {
            for part in ends(&line.text).take(PARTS) {
                if part.contains(' ') && texts.contains(part.as_str()) {
                    names = true;
                    named.insert(part);
                }
            }
        }
        weights.push(if names { -40 } else { 0 });
    }
    for (weight, text) in weights.iter_mut().zip(&folded) {
        *weight += if named.contains(text) { 30 } else { 0 };
    }
    weights
}

/// The parts before and after each sign of a line, folded.
fn ends(line: &str) -> impl Iterator<Item = String> {
    const SIGNS: [char; 12] = ['|', '›', '>', '»', '/', '•', '·', '-', '–', '—', '←', '→'];
    let signs = line.char_indices().filter(|(_, ch)| SIGNS.contains(ch));
    signs.flat_map(move |(at, sign)| {
        let (before, after) = (&line[..at], &line[at + sign.len_utf8()..]);
        [fold(before), fold(after)]
    })
}
