//! The rows of the filter pane that are shown.
use super::group::Group;
use super::pane::FilterPane;
use super::rows::{FilterRow, Known};
use crate::lang::key;
use crate::query::{Choice, Stance};

impl FilterPane {
    /// The rows that are shown: headings, and what is neither folded away nor empty. Chosen rows are
    /// shown in any case.
    pub(super) fn shown(&self) -> Vec<FilterRow> {
        if let Some((rows, _)) = self.narrowed() {
            return rows;
        }
        let mut rows = Vec::with_capacity(self.known.len() + Group::ALL.len());
        let is_chosen = |known: &Known| {
            let stance = |choice| self.choices.stance(choice);
            known.choice.as_ref().is_some_and(|choice| stance(choice) != Stance::Neutral)
        };
        let is_empty =
            |known: &Known| self.hides_empty && known.choice.is_some() && known.count == Some(0);
        for group in Group::ALL {
            let members = || self.known.iter().enumerate().filter(|(_, row)| row.group == group);
            if members().all(|(_, known)| is_empty(known) && !is_chosen(known)) {
                continue;
            }
            let folded = self.folds.has_group(group);
            rows.push(FilterRow::Heading { group, folded });
            for (at, known) in members() {
                let inside = known.inside.as_deref().map(key);
                let is_away = inside.as_deref().is_some_and(|folder| self.folds.has_folder(folder));
                if (folded || is_away || is_empty(known)) && !is_chosen(known) {
                    continue;
                }
                let own = match &known.choice {
                    Some(Choice::Folder(name)) => Some(self.folds.has_folder(&key(name))),
                    _ => None,
                };
                rows.push(FilterRow::Item { at, indent: inside.is_some(), folded: own });
            }
        }
        rows
    }
}
