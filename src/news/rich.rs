//! Text with runs: the text of a block, and what its parts are.
use super::Script;
use sahifa_text::Direction;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::ops::Range;

/// The kind of a run of text inside a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RunKind {
    Emphasis,
    Strong,
    Code,
    /// Text that was deleted.
    Strike,
    /// Text that was inserted.
    Insert,
    Subscript,
    Superscript,
    /// The target, absolute if the base was known.
    Link(String),
    /// `bdi`, `bdo` or an inline `dir`: an isolate of this direction. `None` takes the first strong
    /// character.
    Isolate(Option<Direction>),
    /// A short form, with its expansion.
    Abbreviation(String),
    /// Text with its reading (HTML `ruby`).
    Ruby(String),
    /// A reference to the note of this number. The text is the label of the note.
    Note(u32),
    /// Text in another language than that around it, by its tag (RFC 5646).
    Language(String),
}

/// A kind for a byte range of [`RichText::text`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub range: Range<usize>,
    #[serde(flatten)]
    pub kind: RunKind,
}

/// Sanitised text with runs. `\n` is a forced line break inside the paragraph (HTML `br`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RichText {
    pub text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<Run>,
}

impl RunKind {
    /// The script of the text, if it stands off its line.
    pub fn script(&self) -> Option<Script> {
        match self {
            Self::Subscript => Some(Script::Sub),
            Self::Superscript | Self::Note(_) => Some(Script::Super),
            _ => None,
        }
    }

    /// The reading of the text, which stands in parentheses behind it.
    pub fn reading(&self) -> Option<&str> {
        match self {
            Self::Ruby(reading) => Some(reading),
            _ => None,
        }
    }

    /// The sign around the text where nothing but characters can say what it is.
    fn sign(&self) -> Option<&'static str> {
        match self {
            Self::Strike => Some("~~"),
            Self::Insert => Some("++"),
            _ => None,
        }
    }
}

impl RichText {
    /// Text without runs.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), runs: Vec::new() }
    }

    /// True if there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Adds text behind a separator, with its runs.
    pub fn append(&mut self, separator: &str, other: Self) {
        if !self.text.is_empty() {
            self.text.push_str(separator);
        }
        let offset = self.text.len();
        self.text.push_str(&other.text);
        self.runs.extend(other.runs.into_iter().map(|run| Run {
            range: run.range.start + offset..run.range.end + offset,
            kind: run.kind,
        }));
    }

    /// The text from the byte `start` on, with the runs that reach there.
    pub fn split_off(self, start: usize) -> Self {
        let start = self.text.ceil_char_boundary(start);
        let text = self.text.get(start..).unwrap_or_default().to_owned();
        let mut runs = self.runs;
        for run in &mut runs {
            run.range = run.range.start.saturating_sub(start)..run.range.end.saturating_sub(start);
        }
        runs.retain(|run| !run.range.is_empty());
        Self { text, runs }
    }

    /// Ends the text at the byte `end`, and the runs with it.
    pub fn truncate(&mut self, end: usize) {
        let end = self.text.floor_char_boundary(end);
        self.text.truncate(end);
        for run in &mut self.runs {
            run.range.end = run.range.end.min(end);
        }
        self.runs.retain(|run| run.range.start < run.range.end);
    }

    /// The text as characters alone say it: small digits for what stands off the line, signs around
    /// what was deleted and inserted, readings in parentheses.
    pub fn spoken(&self) -> Cow<'_, str> {
        let says = |run: &Run| {
            run.kind.script().is_some() || run.kind.sign().is_some() || run.kind.reading().is_some()
        };
        if !self.runs.iter().any(says) {
            return Cow::Borrowed(&self.text);
        }
        Cow::Owned(self.spoken_with(|_, _| {}))
    }

    /// The same; `ends` adds what stands behind the runs that end at an offset.
    pub(super) fn spoken_with(&self, mut ends: impl FnMut(usize, &mut String)) -> String {
        let text = self.text.as_str();
        let mut cuts: Vec<usize> = vec![0, text.len()];
        cuts.extend(self.runs.iter().flat_map(|run| [run.range.start, run.range.end]));
        cuts.retain(|at| text.is_char_boundary(*at));
        cuts.sort_unstable();
        cuts.dedup();
        let mut starts: Vec<&Run> = self.runs.iter().filter(|run| !run.range.is_empty()).collect();
        let mut stops = starts.clone();
        starts.sort_by_key(|run| run.range.start);
        // What began last ends first.
        stops.sort_by_key(|run| (run.range.end, std::cmp::Reverse(run.range.start)));
        let (mut starts, mut stops) = (starts.into_iter().peekable(), stops.into_iter().peekable());
        let mut scripts: Vec<(usize, Script)> = Vec::new();
        let mut output = String::with_capacity(text.len() + 16);
        for (index, &cut) in cuts.iter().enumerate() {
            while let Some(run) = stops.next_if(|run| run.range.end <= cut) {
                output.push_str(run.kind.sign().unwrap_or_default());
                if let Some(reading) = run.kind.reading() {
                    output.push_str(&format!("({reading})"));
                }
            }
            ends(cut, &mut output);
            scripts.retain(|(end, _)| *end > cut);
            while let Some(run) = starts.next_if(|run| run.range.start <= cut) {
                output.push_str(run.kind.sign().unwrap_or_default());
                scripts.extend(run.kind.script().map(|script| (run.range.end, script)));
            }
            let Some(&next) = cuts.get(index + 1) else { break };
            let piece = text.get(cut..next).unwrap_or_default();
            match scripts.last() {
                Some((_, script)) => output.push_str(&script.in_line(piece)),
                None => output.push_str(piece),
            }
        }
        output
    }
}
