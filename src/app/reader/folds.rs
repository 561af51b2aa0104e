//! Notes and details in sight: opened in their place, and closed again.
use super::{Caret, ReaderPane};
use crate::app::page::FoldPlace;

impl ReaderPane {
    /// Opens the notes and details in sight, with a caret those of its line if there are any; closes
    /// them if all are open. False if there is none.
    pub(in crate::app) fn turn_folds(&mut self) -> bool {
        let caret = self.caret().map(Caret::at).and_then(|at| self.page.find(at));
        let on_line = caret.map(|(line, _)| line);
        let folds = &self.page.folds;
        let mut places: Vec<FoldPlace> =
            folds.iter().filter(|place| Some(place.line) == on_line).copied().collect();
        if places.is_empty() {
            let lines = self.in_sight();
            places = folds.iter().filter(|place| lines.contains(&place.line)).copied().collect();
        }
        let all_open = places.iter().all(|place| place.open);
        for place in places.iter().filter(|place| place.open == all_open) {
            self.folds.toggle(place.fold);
        }
        !places.is_empty()
    }
}
