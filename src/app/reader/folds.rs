//! Notes and details in sight: opened in their place, and closed again.
use super::{Caret, ReaderPane};
use crate::app::page::{Fold, FoldPlace, Position};

impl ReaderPane {
    /// Opens the details whose summary is at a place, or closes them; false if there are none.
    pub(in crate::app) fn turn_details(&mut self, at: Position) -> bool {
        let Some((line, _)) = self.page.find(at) else { return false };
        let is_here =
            |place: &&FoldPlace| place.line == line && matches!(place.fold, Fold::Details(_));
        let fold = self.page.folds.iter().find(is_here).map(|place| place.fold);
        if let Some(fold) = fold {
            self.folds.toggle(fold);
        }
        fold.is_some()
    }

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
