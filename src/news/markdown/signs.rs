//! The signs of Markdown for the runs of a text, where every reader of Markdown takes them for signs.
use super::super::{RichText, Run, RunKind};

/// Runs of a text up to which signs are looked for.
const SIGNED: usize = 1024;

/// The signs around a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sign {
    pub(super) opening: String,
    pub(super) closing: String,
    /// True if nothing between them is escaped.
    pub(super) is_literal: bool,
}

impl Sign {
    /// The sign of a reference to a note, around its number.
    pub(super) fn of_note() -> Self {
        Self { opening: "[^".to_owned(), closing: "]".to_owned(), is_literal: true }
    }

    fn around(sign: &str) -> Self {
        Self { opening: sign.to_owned(), closing: sign.to_owned(), is_literal: false }
    }
}

/// The sign for each run that can have one; HTML is written for the others. In the cell of a table
/// a bar inside code would end the cell.
pub(super) fn of(content: &RichText, is_cell: bool) -> Vec<Option<Sign>> {
    if content.runs.len() > SIGNED {
        return vec![None; content.runs.len()];
    }
    (0..content.runs.len()).map(|index| sign(content, index, is_cell)).collect()
}

fn sign(content: &RichText, index: usize, is_cell: bool) -> Option<Sign> {
    let run = content.runs.get(index)?;
    let inside = content.text.get(run.range.clone()).filter(|inside| !inside.is_empty())?;
    let others = || {
        let all = content.runs.iter().enumerate().filter(|(other, _)| *other != index);
        all.map(|(_, other)| other).filter(|other| !other.range.is_empty())
    };
    if others().any(|other| crosses(run, other)) {
        return None;
    }
    let sign = match run.kind {
        RunKind::Strong => "**",
        RunKind::Emphasis => "*",
        RunKind::Strike => "~~",
        RunKind::Code => return code(content, run, inside, others(), is_cell),
        _ => return None,
    };
    // Signs that touch are read as one.
    if others().any(|other| is_star(other) && touches(run, other)) {
        return None;
    }
    let edges = Edges::of(content, run, inside, others());
    let is_nested = others().any(|other| is_star(other) && overlaps(run, other));
    let stands = match sign {
        "~~" => edges.stand_free(),
        _ if is_nested => edges.stand_apart(),
        _ => edges.flank(),
    };
    stands.then(|| Sign::around(sign))
}

/// A run of code between more backticks than stand in it (CommonMark §6.1).
fn code<'a>(
    content: &RichText,
    run: &Run,
    inside: &str,
    mut others: impl Iterator<Item = &'a Run>,
    is_cell: bool,
) -> Option<Sign> {
    let is_inside =
        |other: &Run| run.range.start <= other.range.start && other.range.end <= run.range.end;
    let is_code = |other: &Run| matches!(other.kind, RunKind::Code);
    let is_around =
        |other: &Run| matches!(other.kind, RunKind::Link(_)) && other.range == run.range;
    if others
        .any(|other| is_inside(other) && !is_around(other) || is_code(other) && touches(run, other))
    {
        return None;
    }
    let (before, after) = beside(content, run);
    let is_apart = before != Some('`') && after != Some('`');
    let has_end = inside.contains('\n') || is_cell && inside.contains('|');
    if !is_apart || has_end || inside.trim() != inside {
        return None;
    }
    let longest = inside.split(|ch| ch != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // A blank at both ends is not read.
    let blank = if inside.starts_with('`') || inside.ends_with('`') { " " } else { "" };
    Some(Sign {
        opening: format!("{fence}{blank}"),
        closing: format!("{blank}{fence}"),
        is_literal: true,
    })
}

fn is_star(run: &Run) -> bool {
    matches!(run.kind, RunKind::Strong | RunKind::Emphasis | RunKind::Strike)
}

fn overlaps(one: &Run, other: &Run) -> bool {
    one.range.start < other.range.end && other.range.start < one.range.end
}

/// True if the runs overlap and neither holds the other.
fn crosses(one: &Run, other: &Run) -> bool {
    let holds = |one: &Run, other: &Run| {
        one.range.start <= other.range.start && other.range.end <= one.range.end
    };
    overlaps(one, other) && !holds(one, other) && !holds(other, one)
}

/// True if an edge of one is an edge of the other.
fn touches(one: &Run, other: &Run) -> bool {
    let edges = [other.range.start, other.range.end];
    edges.contains(&one.range.start) || edges.contains(&one.range.end)
}

/// The characters of the text before and after a run.
fn beside(content: &RichText, run: &Run) -> (Option<char>, Option<char>) {
    let before = content.text.get(..run.range.start).and_then(|text| text.chars().next_back());
    let after = content.text.get(run.range.end..).and_then(|text| text.chars().next());
    (before, after)
}

/// The kind of a character beside a sign, as far as all readers agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beside {
    Blank,
    Punctuation,
    Letter,
    /// A sign of Markdown, or one that is punctuation in newer versions of CommonMark only.
    Unclear,
}

impl Beside {
    fn of(ch: Option<char>) -> Self {
        // Letters in circles are symbols, too.
        let is_symbol = |ch: char| ('\u{2000}'..'\u{2e80}').contains(&ch) || ch >= '\u{1f000}';
        match ch {
            None => Self::Blank,
            Some(ch) if ch.is_whitespace() => Self::Blank,
            Some('*' | '~' | '_' | '`' | '\\') => Self::Unclear,
            Some(ch) if ".,:;!?()[]{}'\"<>/-|&#%،؛؟«»“”‘’–—…·".contains(ch) => {
                Self::Punctuation
            }
            Some(ch) if ch.is_alphanumeric() && !is_symbol(ch) => Self::Letter,
            Some(_) => Self::Unclear,
        }
    }
}

/// The characters at both sides of both signs of a run.
#[derive(Debug)]
struct Edges {
    before: Beside,
    first: Beside,
    last: Beside,
    after: Beside,
}

impl Edges {
    fn of<'a>(
        content: &RichText,
        run: &Run,
        inside: &str,
        others: impl Iterator<Item = &'a Run>,
    ) -> Self {
        let (before, after) = beside(content, run);
        let mut edges = Self {
            before: Beside::of(before),
            first: Beside::of(inside.chars().next()),
            last: Beside::of(inside.chars().next_back()),
            after: Beside::of(after),
        };
        // The brackets, backticks or tags of a run that begins or ends here stand between.
        for other in others {
            let (start, end) = (other.range.start, other.range.end);
            let is_outer = start <= run.range.start && run.range.end <= end;
            let is_inner = !is_outer && run.range.start <= start && end <= run.range.end;
            let sides = [
                (&mut edges.before, end == run.range.start || is_outer && start == run.range.start),
                (&mut edges.first, is_inner && start == run.range.start),
                (&mut edges.last, is_inner && end == run.range.end),
                (&mut edges.after, start == run.range.end || is_outer && end == run.range.end),
            ];
            for (side, is_here) in sides {
                if is_here {
                    *side = Beside::Punctuation;
                }
            }
        }
        edges
    }

    /// True if the signs open and close emphasis by CommonMark §6.2: a blank stands at no inner side,
    /// and where punctuation does, no letter stands at the outer side.
    fn flank(&self) -> bool {
        let is_one = |outer: Beside, inner: Beside| match inner {
            Beside::Blank => false,
            Beside::Letter => outer != Beside::Unclear,
            _ => matches!(outer, Beside::Blank | Beside::Punctuation),
        };
        is_one(self.before, self.first) && is_one(self.after, self.last)
    }

    /// True if the signs can be taken for nothing but an opening and a closing one.
    fn stand_apart(&self) -> bool {
        let is_outside = |outer| matches!(outer, Beside::Blank | Beside::Punctuation);
        self.flank() && is_outside(self.before) && is_outside(self.after)
    }

    /// True if letters are inside, a blank before, and no letter behind.
    fn stand_free(&self) -> bool {
        self.first == Beside::Letter
            && self.last == Beside::Letter
            && self.before == Beside::Blank
            && matches!(self.after, Beside::Blank | Beside::Punctuation)
    }
}
