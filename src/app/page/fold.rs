//! The parts of a page that open and close in their place.
use std::collections::BTreeSet;

/// A part that opens and closes, by its place among those of its kind in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fold {
    /// A reference; its note opens below the line.
    Reference(usize),
    /// Details behind their summary.
    Details(usize),
}

/// A part that opens and closes, on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoldPlace {
    /// Index of the line that opens and closes it.
    pub line: usize,
    pub fold: Fold,
    pub open: bool,
}

/// The parts that a reader opened, or closed where the page shows them open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folds {
    changed: BTreeSet<Fold>,
}

impl Folds {
    /// Opens what is closed, and closes what is open.
    pub fn toggle(&mut self, fold: Fold) {
        if !self.changed.remove(&fold) {
            self.changed.insert(fold);
        }
    }

    /// True if a part is not as the page shows it at first.
    pub fn is_changed(&self, fold: Fold) -> bool {
        self.changed.contains(&fold)
    }

    pub fn is_empty(&self) -> bool {
        self.changed.is_empty()
    }
}
