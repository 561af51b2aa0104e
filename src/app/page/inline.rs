//! Text inside a block: styles over it, numbers after its links, isolates around text with its own
//! direction.
use super::styled::{Styled, whole};
use super::{Builder, style};
use crate::lang::language_direction;
use crate::news::{RichText, Run, RunKind, bare_addresses, bare_target};
use sahifa_text::{BaseDirection, CleanText, Direction, Span, StyleId};
use std::ops::Range;

/// A text that grows run by run.
#[derive(Debug, Default)]
struct Draft {
    text: String,
    spans: Vec<Span>,
    links: Vec<(Range<usize>, usize)>,
    added: Vec<Range<usize>>,
    /// The starts of the links that are not ended yet, with the offsets of their runs.
    open: Vec<(usize, usize)>,
}

impl Draft {
    fn add(&mut self, text: &str) -> Range<usize> {
        let start = self.text.len();
        self.text.push_str(text);
        self.added.push(start..self.text.len());
        start..self.text.len()
    }

    /// Adds dim text behind a run.
    fn add_dim(&mut self, text: &str, bits: u16) {
        let range = self.add(text);
        let style = StyleId(bits | style::DIM);
        self.spans.push(Span { range, style, isolate_ltr: false });
    }
}

impl Builder<'_> {
    /// The text with link numbers and isolates put in.
    pub(super) fn styled(&mut self, content: &RichText, bits: u16) -> Styled {
        let linked = with_bare_links(content);
        let content = linked.as_ref().unwrap_or(content);
        if content.runs.is_empty() {
            return Styled::plain(&content.text, bits);
        }
        let source = content.text.as_str();
        let mut cuts: Vec<usize> = vec![0, source.len()];
        for run in &content.runs {
            cuts.extend([run.range.start, run.range.end]);
        }
        cuts.retain(|cut| source.is_char_boundary(*cut));
        cuts.sort_unstable();
        cuts.dedup();
        let mut draft = Draft::default();
        draft.text.reserve(source.len() + 16);
        for pair in cuts.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            open_runs(content, from, &mut draft);
            let mut piece = bits;
            let mut isolate_ltr = false;
            let mut script = None;
            for run in
                content.runs.iter().filter(|run| run.range.start <= from && to <= run.range.end)
            {
                if let RunKind::Note(number) = run.kind
                    && run.range.start == from
                {
                    self.notes.refer(draft.text.len(), number);
                }
                piece |= run_bits(&run.kind);
                isolate_ltr |= run.kind == RunKind::Code;
                script = run.kind.script().or(script);
            }
            let start = draft.text.len();
            match script {
                Some(script) => draft.text.push_str(&script.in_line(&source[from..to])),
                None => draft.text.push_str(&source[from..to]),
            }
            let range = start..draft.text.len();
            draft.spans.push(Span { range, style: StyleId(piece), isolate_ltr });
            self.close_runs(content, to, bits, &mut draft);
        }
        draft.cleaned()
    }

    /// The direction of a text: the stated one, else that of its letters, and of its language where
    /// they do not say it.
    pub(super) fn base_of(&self, content: &RichText, stated: Option<Direction>) -> BaseDirection {
        let language = content.runs.iter().find_map(|run| match &run.kind {
            RunKind::Language(tag) if run.range == (0..content.text.len()) => {
                language_direction(tag)
            }
            _ => None,
        });
        match (stated, language) {
            (None, Some(fallback)) => BaseDirection::Auto { fallback },
            _ => self.base(stated),
        }
    }

    fn close_runs(&mut self, content: &RichText, at: usize, bits: u16, draft: &mut Draft) {
        for run in content.runs.iter().filter(|run| run.range.end == at && !run.range.is_empty()) {
            match &run.kind {
                RunKind::Isolate(_) => drop(draft.add("\u{2069}")),
                RunKind::Link(href) => {
                    let number = self.link_number(href);
                    let opened =
                        draft.open.iter().rposition(|(run_at, _)| *run_at == run.range.start);
                    let start = opened.map(|at| draft.open.remove(at).1);
                    let end = draft.text.len();
                    draft.links.extend(start.map(|start| (start..end, number - 1)));
                    let range = draft.add(&format!("[{number}]"));
                    let style = StyleId(bits | style::MARKER);
                    draft.spans.push(Span { range, style, isolate_ltr: true });
                }
                RunKind::Ruby(reading) => draft.add_dim(&format!("({reading})"), bits),
                RunKind::Abbreviation(expansion) => {
                    let short = content.text.get(run.range.clone()).unwrap_or_default();
                    if self.notes.explain(short) {
                        // The expansion is a unit, whatever its direction.
                        draft.add_dim(&format!(" (\u{2068}{expansion}\u{2069})"), bits);
                    }
                }
                _ => {}
            }
        }
    }

    fn link_number(&mut self, href: &str) -> usize {
        if let Some(at) = self.page.links.iter().position(|link| link == href) {
            return at + 1;
        }
        self.page.links.push(href.to_owned());
        self.page.links.len()
    }
}

/// The most addresses of one text that become links without being marked as such.
const MOST_BARE: usize = 500;

/// The text with links on the addresses in it that are not marked as such; `None` if there are none. Those in
/// code are examples.
fn with_bare_links(content: &RichText) -> Option<RichText> {
    let text = content.text.as_str();
    // Nearly every text has none, and this is cheaper than to look for their starts.
    if !text.contains("://") && !text.contains("www.") && !text.contains("WWW.") {
        return None;
    }
    let is_free = |range: &Range<usize>| {
        let mut taken = content
            .runs
            .iter()
            .filter(|run| matches!(run.kind, RunKind::Link(_) | RunKind::Code | RunKind::Note(_)));
        taken.all(|run| run.range.end <= range.start || range.end <= run.range.start)
    };
    let found = bare_addresses(text).take(MOST_BARE).filter(is_free);
    let links: Vec<Run> = found
        .filter_map(|range| {
            let target = bare_target(text.get(range.clone())?)?;
            Some(Run { range, kind: RunKind::Link(target) })
        })
        .collect();
    if links.is_empty() {
        return None;
    }
    let runs = content.runs.iter().cloned().chain(links).collect();
    Some(RichText { text: content.text.clone(), runs })
}

/// Notes the runs that begin at an offset.
fn open_runs(content: &RichText, at: usize, draft: &mut Draft) {
    for run in content.runs.iter().filter(|run| run.range.start == at && !run.range.is_empty()) {
        match run.kind {
            RunKind::Isolate(direction) => drop(draft.add(match direction {
                Some(Direction::Ltr) => "\u{2066}",
                Some(Direction::Rtl) => "\u{2067}",
                None => "\u{2068}",
            })),
            RunKind::Link(_) => draft.open.push((at, draft.text.len())),
            _ => {}
        }
    }
}

impl Draft {
    /// The text, cleaned. If that changed it, its ranges no longer fit, and one plain style replaces
    /// them.
    fn cleaned(self) -> Styled {
        let text = CleanText::new(&self.text);
        if text.as_str() == self.text {
            let Self { spans, links, added, .. } = self;
            return Styled { text, spans, links, added };
        }
        Styled { spans: whole(&text, 0), text, links: Vec::new(), added: Vec::new() }
    }
}

fn run_bits(kind: &RunKind) -> u16 {
    match kind {
        RunKind::Emphasis | RunKind::Insert => style::EMPHASIS,
        RunKind::Strong => style::STRONG,
        RunKind::Code => style::CODE,
        RunKind::Strike => style::STRIKE,
        RunKind::Link(_) => style::LINK,
        RunKind::Note(_) => style::MARKER,
        RunKind::Isolate(_)
        | RunKind::Subscript
        | RunKind::Superscript
        | RunKind::Abbreviation(_)
        | RunKind::Ruby(_)
        | RunKind::Language(_) => 0,
    }
}
