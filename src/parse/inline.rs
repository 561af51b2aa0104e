//! Collects rich text. White space collapses as in HTML, and runs follow.
use super::{budget, clean, link};
use crate::news::{RichText, Run, RunKind, bare_addresses};
use std::borrow::Cow;

/// Collects the text of one block.
#[derive(Debug, Default)]
pub(super) struct Inline {
    text: String,
    runs: Vec<Run>,
    /// The open runs, with their starts.
    open: Vec<(RunKind, usize)>,
    /// True if white space was read and is not written yet.
    space: bool,
}

/// The deepest nesting of runs; deeper ones are ignored.
const OPEN: usize = 64;

impl Inline {
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Adds text as it is in the source.
    pub(super) fn push(&mut self, source: &str) {
        let mut rest = source;
        while let Some(first) = rest.as_bytes().first() {
            if first.is_ascii_whitespace() {
                self.space = true;
                rest = rest.trim_ascii_start();
                continue;
            }
            let (words, after) = rest.split_at(settled_len(rest.as_bytes()));
            self.write_space();
            self.text.push_str(words);
            rest = after;
        }
    }

    /// Plain text, in which the addresses are links.
    pub(super) fn push_linked(&mut self, source: &str) {
        let mut from = 0;
        for range in bare_addresses(source) {
            let address = &source[range.clone()];
            let Some(href) = link::of_bare(address) else { continue };
            self.push(&source[from..range.start]);
            self.open(RunKind::Link(href));
            self.push(address);
            self.close(|kind| matches!(kind, RunKind::Link(_)));
            from = range.end;
        }
        self.push(&source[from..]);
    }

    /// Preformatted text: every space and line end stays.
    pub(super) fn push_verbatim(&mut self, source: &str) {
        self.write_space();
        self.text.push_str(source);
    }

    /// The target of the link that is open.
    pub(super) fn link(&self) -> Option<&str> {
        self.open.iter().rev().find_map(|(kind, _)| match kind {
            RunKind::Link(href) => Some(href.as_str()),
            _ => None,
        })
    }

    /// Adds a forced line break, except at the start of a block.
    pub(super) fn break_line(&mut self) {
        self.space = false;
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Adds a line break unless there is one: the edge of a block inside a table cell.
    pub(super) fn edge(&mut self) {
        if !self.ends_line() {
            self.break_line();
        }
    }

    /// True if the current line is empty.
    pub(super) fn ends_line(&self) -> bool {
        self.text.is_empty() || self.text.ends_with('\n')
    }

    pub(super) fn open(&mut self, kind: RunKind) {
        self.write_space();
        self.open.push((kind, self.text.len()));
    }

    /// Ends the innermost run that `is_it` accepts.
    pub(super) fn close(&mut self, is_it: impl Fn(&RunKind) -> bool) {
        if let Some(index) = self.open.iter().rposition(|(kind, _)| is_it(kind)) {
            let (kind, start) = self.open.remove(index);
            if index < OPEN {
                self.end(kind, start);
            }
        }
    }

    /// Makes `reading` the reading of the text since the open ruby began, or since its last reading;
    /// `false` if none is open.
    pub(super) fn read_as(&mut self, reading: &str) -> bool {
        let is_ruby = |(kind, _): &&mut (RunKind, usize)| matches!(kind, RunKind::Ruby(_));
        let end = self.text.len();
        let Some((_, start)) = self.open.iter_mut().rev().find(is_ruby) else { return false };
        let from = std::mem::replace(start, end);
        if from == end || !budget::grow(reading.len()) {
            return false;
        }
        self.runs.push(Run { range: from..end, kind: RunKind::Ruby(reading.to_owned()) });
        true
    }

    /// The block so far. Open runs continue in the next block.
    pub(super) fn take(&mut self) -> RichText {
        for (kind, start) in self.open.iter().take(OPEN) {
            let end = self.text.len();
            let repeated = match kind {
                RunKind::Link(value) | RunKind::Abbreviation(value) => value.len(),
                _ => 0,
            };
            if *start < end && !is_unread(kind) && budget::grow(repeated) {
                self.runs.push(Run { range: *start..end, kind: kind.clone() });
            }
        }
        for (_, start) in &mut self.open {
            *start = 0;
        }
        self.space = false;
        let mut text = std::mem::take(&mut self.text);
        text.truncate(text.trim_end_matches([' ', '\n']).len());
        let mut runs = std::mem::take(&mut self.runs);
        for run in &mut runs {
            run.range.end = run.range.end.min(text.len());
        }
        runs.retain(|run| run.range.start < run.range.end);
        // Outer runs before the runs inside them.
        runs.sort_by_key(|run| (run.range.start, std::cmp::Reverse(run.range.end)));
        settled(RichText { text, runs })
    }

    fn end(&mut self, kind: RunKind, start: usize) {
        let end = self.text.len();
        if start < end && !is_unread(&kind) {
            self.runs.push(Run { range: start..end, kind });
        }
    }

    fn write_space(&mut self) {
        if self.space && !self.ends_line() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        self.space = false;
    }
}

/// True for a ruby whose reading is not known.
fn is_unread(kind: &RunKind) -> bool {
    matches!(kind, RunKind::Ruby(reading) if reading.is_empty())
}

/// The length of the words at the start with single spaces between them, in bytes. They stay as they
/// are.
fn settled_len(source: &[u8]) -> usize {
    let mut at = 0;
    while let Some(byte) = source.get(at) {
        if byte.is_ascii_whitespace() {
            let is_single =
                *byte == b' ' && source.get(at + 1).is_some_and(|next| !next.is_ascii_whitespace());
            if !is_single {
                break;
            }
        }
        at += 1;
    }
    at
}

/// Sanitised text with fitting runs. Clean text, which is nearly all text, stays as it is. Other
/// text is cleaned piece by piece between the ends of runs, so that the runs can be followed.
fn settled(rich: RichText) -> RichText {
    if matches!(clean::text(&rich.text), Cow::Borrowed(_)) {
        return rich;
    }
    let mut ends: Vec<usize> =
        rich.runs.iter().flat_map(|run| [run.range.start, run.range.end]).collect();
    ends.extend([0, rich.text.len()]);
    ends.sort_unstable();
    ends.dedup();
    let mut text = String::with_capacity(rich.text.len());
    let mut moved = vec![0];
    for pair in ends.windows(2) {
        text.push_str(&clean::text(&rich.text[pair[0]..pair[1]]));
        moved.push(text.len());
    }
    let follow = |offset: usize| ends.binary_search(&offset).map_or(0, |index| moved[index]);
    let mut runs: Vec<Run> = rich
        .runs
        .iter()
        .map(|run| Run { range: follow(run.range.start)..follow(run.range.end), ..run.clone() })
        .collect();
    runs.retain(|run| run.range.start < run.range.end);
    match clean::text(&text) {
        Cow::Borrowed(_) => RichText { text, runs },
        // Marks that compose or pile up over the end of a run: the words are kept, not the runs.
        Cow::Owned(text) => RichText { text, runs: Vec::new() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn space_collapses_and_runs_hold_no_edge_space() {
        let mut inline = Inline::default();
        inline.push("  قال ");
        inline.open(RunKind::Strong);
        inline.push(" الوزير \n");
        inline.close(|kind| *kind == RunKind::Strong);
        inline.push(" أمس");
        inline.break_line();
        inline.push(" ثم ");
        let rich = inline.take();
        assert_eq!(rich.text, "قال الوزير أمس\nثم");
        assert_eq!(&rich.text[rich.runs[0].range.clone()], "الوزير");
    }

    #[test]
    fn addresses_in_plain_text_are_links() {
        for (text, expected) in [
            ("Store: https://x.example/ and", vec!["https://x.example/"]),
            ("(see https://x.example/a_(b).)", vec!["https://x.example/a_(b)"]),
            ("انظر https://x.example/خبر، ثم", vec!["https://x.example/%D8%AE%D8%A8%D8%B1"]),
            ("www.x.example, http://y.example?", vec!["http://www.x.example", "http://y.example"]),
            ("<https://x.example/>", vec!["https://x.example/"]),
            ("nohttp://x.example http:// www. https://", vec![]),
            ("HTTPS://X.example/", vec!["HTTPS://X.example/"]),
            ("a@b.example javascript:alert(1)", vec![]),
        ] {
            let mut inline = Inline::default();
            inline.push_linked(text);
            let rich = inline.take();
            assert_eq!(rich.text, text);
            let found: Vec<&str> = rich
                .runs
                .iter()
                .map(|run| match &run.kind {
                    RunKind::Link(href) => href.as_str(),
                    _ => "",
                })
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_run_goes_on_over_blocks() {
        let mut inline = Inline::default();
        inline.open(RunKind::Emphasis);
        inline.push("one");
        assert_eq!(inline.take().runs.len(), 1);
        inline.push("two");
        let second = inline.take();
        assert_eq!(second.runs[0].range, 0..3);
    }
}
