//! The state of counting the articles of saved filters. A count may read every article, so they are
//! counted one by one, while nothing else is asked.
use crate::news::Count;
use std::collections::HashMap;

/// The saved filters that are still to be counted.
#[derive(Debug, Default)]
pub(super) struct Recount {
    /// The place of the next filter to count.
    next: Option<usize>,
    /// The counts that were reported, by name.
    told: HashMap<String, Count>,
}

impl Recount {
    /// Has all filters counted anew.
    pub(super) fn begin(&mut self) {
        self.next = Some(0);
    }

    /// True while filters wait to be counted.
    pub(super) fn is_pending(&self) -> bool {
        self.next.is_some()
    }

    /// The next of `filters` to count.
    pub(super) fn next<'a, T>(&mut self, filters: &'a [T]) -> Option<&'a T> {
        let at = self.next.take()?;
        self.next = Some(at + 1).filter(|next| *next < filters.len());
        filters.get(at)
    }

    /// Leaves the rest uncounted.
    pub(super) fn give_up(&mut self) {
        self.next = None;
    }

    /// Takes note of a count; true if it is another one than before.
    pub(super) fn is_new(&mut self, filter: &str, count: Count) -> bool {
        self.told.insert(filter.to_owned(), count) != Some(count)
    }
}
