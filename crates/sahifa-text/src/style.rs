//! Styles over source ranges, asked for in source order.
use crate::options::{Span, StyleId};
use std::collections::BinaryHeap;

/// The style of every source offset; later spans win where they overlap.
#[derive(Debug, Default)]
pub(crate) struct Styles {
    /// Offsets where a style starts to hold, in order.
    changes: Vec<(u32, StyleId)>,
    /// The change in force, plus one.
    at: usize,
}

impl Styles {
    pub(crate) fn new(spans: &[Span]) -> Self {
        let mut order: Vec<usize> =
            (0..spans.len()).filter(|i| !spans[*i].range.is_empty()).collect();
        order.sort_by_key(|i| spans[*i].range.start);
        let mut edges: Vec<usize> =
            order.iter().flat_map(|i| [spans[*i].range.start, spans[*i].range.end]).collect();
        edges.sort_unstable();
        edges.dedup();
        let mut open = BinaryHeap::new();
        let mut starting = order.into_iter().peekable();
        let mut changes = Vec::with_capacity(edges.len());
        for edge in edges {
            while let Some(index) = starting.next_if(|i| spans[*i].range.start <= edge) {
                open.push(index);
            }
            while open.peek().is_some_and(|top: &usize| spans[*top].range.end <= edge) {
                open.pop();
            }
            let style = open.peek().map_or(StyleId::default(), |top| spans[*top].style);
            changes.push((u32::try_from(edge).unwrap_or(u32::MAX), style));
        }
        Self { changes, at: 0 }
    }

    /// The style at `offset`; offsets must not go back.
    pub(crate) fn at(&mut self, offset: u32) -> StyleId {
        while self.changes.get(self.at).is_some_and(|change| change.0 <= offset) {
            self.at += 1;
        }
        if self.at == 0 { StyleId::default() } else { self.changes[self.at - 1].1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_spans_win_and_earlier_ones_come_back() {
        let span = |range, style| Span { range, style: StyleId(style), isolate_ltr: false };
        let mut styles = Styles::new(&[span(2..8, 1), span(4..6, 2), span(9..9, 3)]);
        let found: Vec<u16> = (0..10).map(|offset| styles.at(offset).0).collect();
        assert_eq!(found, [0, 0, 1, 1, 2, 2, 1, 1, 0, 0]);
    }
}
