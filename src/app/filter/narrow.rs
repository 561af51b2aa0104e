//! Narrowing the rows of the pane by a few letters of their names.
use super::group::Group;
use super::pane::FilterPane;
use super::rows::FilterRow;
use super::typing::Typing;
use crate::app::Typed;
use crate::keys::Key;
use crate::lang::Fuzzy;
use sahifa_text::Direction;

impl FilterPane {
    /// The line that narrows the rows, if there is one.
    pub fn narrowing(&self) -> Option<&Typed> {
        self.narrowing.as_ref().map(|narrowing| &narrowing.typed)
    }

    /// True while keys are text for the line that narrows the rows.
    pub fn is_typing(&self) -> bool {
        self.narrowing.as_ref().is_some_and(|narrowing| narrowing.open)
    }

    /// Rows of the screen that the line takes.
    pub fn narrowing_rows(&self) -> u16 {
        u16::from(self.narrowing.is_some())
    }

    /// Opens the line, with what was typed before.
    pub fn narrow(&mut self) {
        match &mut self.narrowing {
            Some(narrowing) => narrowing.open = true,
            None => self.narrowing = Some(Typing { typed: Typed::new(""), open: true }),
        }
    }

    /// Edits the line by one key; the row that matches best is selected.
    pub fn type_key(&mut self, key: Key, direction: Direction) {
        if let Some(narrowing) = &mut self.narrowing {
            narrowing.typed.key(key, direction);
            self.narrowed_anew();
        }
    }

    /// Adds pasted text to the line.
    pub fn type_text(&mut self, text: &str) {
        if let Some(narrowing) = &mut self.narrowing {
            narrowing.typed.insert(text);
            self.narrowed_anew();
        }
    }

    /// Goes back to the rows, which stay narrowed if anything was typed.
    pub fn keep_narrowing(&mut self) {
        match &mut self.narrowing {
            Some(narrowing) if !narrowing.typed.text().trim().is_empty() => narrowing.open = false,
            _ => self.end_narrowing(),
        }
    }

    /// Shows all rows again.
    pub fn end_narrowing(&mut self) {
        self.narrowing = None;
        self.refresh();
    }

    fn narrowed_anew(&mut self) {
        self.rows = self.shown();
        let best = self.narrowed().and_then(|(_, best)| best);
        self.top = 0;
        self.select(best.unwrap_or(0));
    }

    /// The rows that match what is typed, folded away or not, and the best of them; `None` if nothing
    /// is typed.
    pub(super) fn narrowed(&self) -> Option<(Vec<FilterRow>, Option<usize>)> {
        let typed = self.narrowing.as_ref()?.typed.text();
        let mut fuzzy = Fuzzy::new(typed);
        if fuzzy.is_blank() {
            return None;
        }
        let mut rows = Vec::new();
        let mut best: Option<(u32, usize)> = None;
        for group in Group::ALL {
            let heading = rows.len();
            for (at, known) in self.known.iter().enumerate().filter(|(_, row)| row.group == group) {
                let Some(score) = fuzzy.score(&known.name).filter(|_| known.choice.is_some())
                else {
                    continue;
                };
                if rows.len() == heading {
                    rows.push(FilterRow::Heading { group, folded: false });
                }
                if best.is_none_or(|(other, _)| score > other) {
                    best = Some((score, rows.len()));
                }
                rows.push(FilterRow::Item { at, indent: false, folded: None });
            }
        }
        Some((rows, best.map(|(_, row)| row)))
    }
}
