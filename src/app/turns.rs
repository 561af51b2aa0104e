//! The last turns of pages in the list, which the opposite key takes back: pages with headings hold
//! different numbers of rows.

/// Turns that are remembered.
const KEPT: usize = 1_000;

/// A place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Index of the first visible row.
    pub(super) top: usize,
    /// Index of the selected row.
    pub(super) selected: usize,
}

/// A turn of the page.
#[derive(Clone, Copy, Debug)]
struct Turn {
    forward: bool,
    half: bool,
    from: Place,
    to: Place,
}

/// The last turns, as long as each began where the one before it ended.
#[derive(Clone, Debug, Default)]
pub(super) struct Turns(Vec<Turn>);

impl Turns {
    /// Forgets all of them, because places are others now.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// The place from which the last turn came, if it ended `here` and a turn of this kind takes it back.
    pub(super) fn back(&mut self, forward: bool, half: bool, here: Place) -> Option<Place> {
        let last = self.0.last()?;
        if last.to != here {
            // The turns before lead to where nobody comes from.
            self.0.clear();
            return None;
        }
        let is_back = (last.forward, last.half) == (!forward, half);
        is_back.then(|| self.0.pop()).flatten().map(|turn| turn.from)
    }

    /// Remembers a turn.
    pub(super) fn add(&mut self, (forward, half): (bool, bool), from: Place, to: Place) {
        if from == to {
            return;
        }
        if self.0.len() == KEPT {
            self.0.remove(0);
        }
        self.0.push(Turn { forward, half, from, to });
    }
}
