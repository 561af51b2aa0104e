//! The numbers of the items of a list.
use crate::news::{Block, ListItem};

/// A list that is open.
#[derive(Debug, Default)]
pub(super) struct List {
    /// Number of the first item; `None` for a list without numbers.
    start: Option<i64>,
    items: Vec<ListItem>,
    /// Number of the next item, and how far it is from there to the one behind.
    next: i64,
    step: i64,
    /// Number of the last item that is kept.
    last: Option<i64>,
}

impl List {
    pub(super) fn numbered(start: i64, step: i64) -> Self {
        Self { start: Some(start), next: start, step, ..Self::default() }
    }

    /// The number of the item that begins, which may state one (HTML §4.4.8).
    pub(super) fn begin(&mut self, stated: Option<i64>) -> Option<i64> {
        self.start?;
        let number = stated.unwrap_or(self.next);
        self.next = number.saturating_add(self.step);
        Some(number)
    }

    /// Adds an item, of which [`Self::begin`] gave the number if it is an element of its own.
    pub(super) fn push(&mut self, blocks: Vec<Block>, number: Option<i64>) {
        let mut item = ListItem::new(blocks);
        if let Some(number) = number.or_else(|| self.begin(None)) {
            match self.last {
                None => self.start = Some(number),
                Some(last) if last.saturating_add(1) != number => item.number = Some(number),
                Some(_) => {}
            }
            self.last = Some(number);
        }
        self.items.push(item);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The number of the first item, and the items.
    pub(super) fn finish(self) -> (Option<i64>, Vec<ListItem>) {
        (self.start, self.items)
    }
}
