//! Text inside a block: styles over it, numbers after its links, isolates around text with its own
//! direction.
use super::{Builder, style, whole};
use crate::news::{RichText, RunKind};
use sahifa_text::{CleanText, Direction, Span, StyleId};

impl Builder<'_> {
    /// The text with link numbers and isolates put in, and disjoint spans over it.
    pub(super) fn styled(&mut self, content: &RichText, bits: u16) -> (CleanText, Vec<Span>) {
        if content.runs.is_empty() {
            let text = CleanText::new(&content.text);
            let spans = whole(&text, bits);
            return (text, spans);
        }
        let source = content.text.as_str();
        let mut cuts: Vec<usize> = vec![0, source.len()];
        for run in &content.runs {
            cuts.extend([run.range.start, run.range.end]);
        }
        cuts.retain(|cut| source.is_char_boundary(*cut));
        cuts.sort_unstable();
        cuts.dedup();
        let mut text = String::with_capacity(source.len() + 16);
        let mut spans = Vec::new();
        for pair in cuts.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            self.open_isolates(content, from, &mut text);
            let mut piece = bits;
            let mut isolate_ltr = false;
            let mut script = None;
            for run in
                content.runs.iter().filter(|run| run.range.start <= from && to <= run.range.end)
            {
                piece |= run_bits(&run.kind);
                isolate_ltr |= run.kind == RunKind::Code;
                script = run.kind.script().or(script);
            }
            let start = text.len();
            match script {
                Some(script) => text.push_str(&script.in_line(&source[from..to])),
                None => text.push_str(&source[from..to]),
            }
            spans.push(Span { range: start..text.len(), style: StyleId(piece), isolate_ltr });
            self.close_runs(content, to, bits, &mut text, &mut spans);
        }
        clean_with(text, spans)
    }

    fn open_isolates(&self, content: &RichText, at: usize, text: &mut String) {
        for run in content.runs.iter().filter(|run| run.range.start == at && !run.range.is_empty())
        {
            if let RunKind::Isolate(direction) = run.kind {
                text.push(match direction {
                    Some(Direction::Ltr) => '\u{2066}',
                    Some(Direction::Rtl) => '\u{2067}',
                    None => '\u{2068}',
                });
            }
        }
    }

    fn close_runs(
        &mut self,
        content: &RichText,
        at: usize,
        bits: u16,
        text: &mut String,
        spans: &mut Vec<Span>,
    ) {
        for run in content.runs.iter().filter(|run| run.range.end == at && !run.range.is_empty()) {
            match &run.kind {
                RunKind::Isolate(_) => text.push('\u{2069}'),
                RunKind::Link(href) => {
                    let number = self.link_number(href);
                    let start = text.len();
                    text.push_str(&format!("[{number}]"));
                    let style = StyleId(bits | style::MARKER);
                    spans.push(Span { range: start..text.len(), style, isolate_ltr: true });
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

/// Cleans text that was put together. If that changed it, the spans no longer fit, and one plain
/// span replaces them.
fn clean_with(text: String, spans: Vec<Span>) -> (CleanText, Vec<Span>) {
    let clean = CleanText::new(&text);
    if clean.as_str() == text {
        return (clean, spans);
    }
    let spans = whole(&clean, 0);
    (clean, spans)
}

fn run_bits(kind: &RunKind) -> u16 {
    match kind {
        RunKind::Emphasis | RunKind::Insert => style::EMPHASIS,
        RunKind::Strong => style::STRONG,
        RunKind::Code => style::CODE,
        RunKind::Strike => style::STRIKE,
        RunKind::Link(_) => style::LINK,
        RunKind::Isolate(_) | RunKind::Subscript | RunKind::Superscript => 0,
    }
}
