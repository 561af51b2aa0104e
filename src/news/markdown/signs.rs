//! The signs of Markdown for the runs of a text, where every reader of Markdown takes them for signs.
use super::super::{RichText, Run, RunKind};

/// Runs of a text up to which signs are looked for.
const SIGNED: usize = 1024;

/// The sign of Markdown for each run that can have one; HTML is written for the others.
///
/// Asterisks mean emphasis only beside certain characters (CommonMark §6.2): here between letters or
/// digits at both ends of the run, if no other such run touches it.
pub(super) fn of(content: &RichText) -> Vec<Option<&'static str>> {
    let mut order: Vec<usize> = (0..content.runs.len()).collect();
    order.sort_by_key(|index| content.runs[*index].range.start);
    let mut signs = vec![None; content.runs.len()];
    if content.runs.len() > SIGNED {
        return signs;
    }
    // The end of all runs before, links left out.
    let mut before = None;
    for (place, &index) in order.iter().enumerate() {
        let run = &content.runs[index];
        if matches!(run.kind, RunKind::Link(_)) {
            continue;
        }
        let mut behind = order[place + 1..].iter().map(|next| &content.runs[*next]);
        let next = behind.find(|next| !matches!(next.kind, RunKind::Link(_)));
        let is_alone = before.is_none_or(|end| end < run.range.start)
            && next.is_none_or(|next| next.range.start > run.range.end);
        before = before.max(Some(run.range.end));
        if is_alone && !crosses_link(content, run) {
            signs[index] = sign(content, run);
        }
    }
    signs
}

/// True if a link begins or ends inside a run or at its edges.
fn crosses_link(content: &RichText, run: &Run) -> bool {
    let (start, end) = (run.range.start, run.range.end);
    content.runs.iter().filter(|other| matches!(other.kind, RunKind::Link(_))).any(|link| {
        let (from, to) = (link.range.start, link.range.end);
        let is_around = from <= start && end <= to && (from, to) != (start, end);
        let is_apart = to <= start || end <= from;
        !(is_around || is_apart)
    })
}

fn sign(content: &RichText, run: &Run) -> Option<&'static str> {
    let inside = content.text.get(run.range.clone())?;
    let before = content.text[..run.range.start].chars().next_back();
    let after = content.text[run.range.end..].chars().next();
    let sign = match run.kind {
        RunKind::Strong => "**",
        RunKind::Emphasis => "*",
        RunKind::Strike => "~~",
        RunKind::Code => "`",
        _ => return None,
    };
    let is_free = |ch: Option<char>| ch.is_none_or(char::is_whitespace);
    if sign == "`" {
        let is_code = inside.trim() == inside && !inside.contains(['`', '\n', '|']);
        return (is_code && before != Some('`') && after != Some('`')).then_some(sign);
    }
    if [before, after].iter().any(|ch| matches!(ch, Some('*' | '~'))) {
        return None;
    }
    // Letters in circles are symbols, too.
    let is_symbol = |ch: char| ('\u{2000}'..'\u{2e80}').contains(&ch) || ch >= '\u{1f000}';
    let fits = |edge: Option<char>| edge.is_some_and(|ch| ch.is_alphanumeric() && !is_symbol(ch));
    let letters = fits(inside.chars().next()) && fits(inside.chars().next_back());
    let is_beside = |ch: Option<char>| is_free(ch) || ch.is_some_and(|ch| ".,:;!?،؛؟".contains(ch));
    let stands = letters && (sign != "~~" || is_free(before) && is_beside(after));
    stands.then_some(sign)
}
