//! Which line of the head is the title: candidates, weighed by their form and place.
use super::head::{Fact, Line};
use super::{byline, credit};
use crate::parse::boilerplate::{ends_statement, fold, is_sign};

/// Characters of a title.
pub(super) const TITLE: usize = 200;

/// The index of the title among the lines above the text.
pub(super) fn choose(head: &[Line]) -> Option<usize> {
    let echoes = echoes(head);
    let mut best: Option<(i32, usize)> = None;
    for (index, line) in head.iter().enumerate() {
        if line.fact != Fact::Unknown || line.text.chars().count() > TITLE {
            continue;
        }
        let score = weigh(head, index) + 10 * i32::from(echoes[index]);
        // Of equals the first.
        if best.is_none_or(|(other, _)| score > other) {
            best = Some((score, index));
        }
    }
    best.map(|(_, index)| index)
}

/// Tenths of points.
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

/// The title stands before byline, date and caption, with no more than a subtitle between.
fn place(head: &[Line], index: usize) -> i32 {
    let mut between = 0;
    let mut short = 0;
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
            Fact::Unknown => {
                between += 1;
                // A subtitle is longer than its title.
                if between == 1 && line.text.split_whitespace().count() >= 12 {
                    short -= 2;
                }
            }
            _ => {}
        }
    }
    let near = match between {
        0 => 20,
        1 => 30,
        2 => 10,
        _ => 0,
    };
    near - (short * 5).min(20)
}

/// The lines that another one names beside the name of the site, or at the end of the way to the
/// page.
fn echoes(head: &[Line]) -> Vec<bool> {
    let signs = ['|', '›', '>', '»', '/', '•', '·', '-', '–', '—', '←', '→'];
    let mut parts: Vec<String> = Vec::new();
    for line in head.iter().filter(|line| line.text.chars().count() <= 2 * TITLE) {
        if !line.text.contains(signs) {
            continue;
        }
        let mut segments = line.text.split(signs).map(fold).filter(|part| !part.is_empty());
        // Only what stands at an end of the line is its title.
        let first = segments.next();
        let last = segments.next_back();
        parts.extend(first.into_iter().chain(last).filter(|part| part.contains(' ')));
        for (at, sign) in line.text.char_indices().filter(|(_, ch)| signs.contains(ch)) {
            let (before, after) = (&line.text[..at], &line.text[at + sign.len_utf8()..]);
            if parts.len() < 256 && (before.ends_with(' ') || after.starts_with(' ')) {
                parts.extend(
                    [before, after].map(fold).into_iter().filter(|part| part.contains(' ')),
                );
            }
        }
    }
    let parts: std::collections::HashSet<&String> = parts.iter().collect();
    head.iter().map(|line| parts.contains(&fold(&line.text))).collect()
}
