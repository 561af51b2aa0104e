//! The articles of the list that are marked for a command on several.
use crate::news::ArticleId;
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// A range that grows with the selection, from the row where it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Open {
    anchor: usize,
    /// True if its rows are marked, false if their marks are removed.
    adds: bool,
}

/// The marked articles. They stay marked when the list shows others.
#[derive(Clone, Debug, Default)]
pub(super) struct Marked {
    ids: HashSet<ArticleId>,
    open: Option<Open>,
}

impl Marked {
    /// True if the article in this row is marked, while the row `selected` is selected.
    pub(super) fn has(&self, row: usize, id: ArticleId, selected: usize) -> bool {
        match self.open {
            Some(open) if open.rows(selected).contains(&row) => open.adds,
            _ => self.ids.contains(&id),
        }
    }

    /// True if no article is marked and no range is open.
    pub(super) fn is_empty(&self) -> bool {
        self.ids.is_empty() && self.open.is_none()
    }

    /// The number of marked articles; `list` holds the rows.
    pub(super) fn count(&self, list: &[ArticleId], selected: usize) -> usize {
        let Some(open) = self.open else { return self.ids.len() };
        let rows = list.get(clamped(open.rows(selected), list.len())).unwrap_or_default();
        let known = rows.iter().filter(|id| self.ids.contains(id)).count();
        match open.adds {
            true => self.ids.len() + rows.len() - known,
            false => self.ids.len() - known,
        }
    }

    /// Begins a range at the selected row, or ends the open one and keeps its marks. A range that
    /// begins on a marked row removes marks.
    pub(super) fn range(&mut self, list: &[ArticleId], selected: usize) {
        if self.open.is_some() {
            self.close(list, selected);
        } else if let Some(id) = list.get(selected) {
            self.open = Some(Open { anchor: selected, adds: !self.ids.contains(id) });
        }
    }

    /// Marks one article, or removes its mark.
    pub(super) fn toggle(&mut self, id: ArticleId) {
        if !self.ids.remove(&id) {
            self.ids.insert(id);
        }
    }

    /// Marks all of these articles; removes the marks if all have one.
    pub(super) fn toggle_all(&mut self, ids: &[ArticleId]) {
        if ids.iter().all(|id| self.ids.contains(id)) {
            self.remove(ids);
        } else {
            self.ids.extend(ids);
        }
    }

    /// Ends the open range and keeps its marks.
    pub(super) fn close(&mut self, list: &[ArticleId], selected: usize) {
        let Some(open) = self.open.take() else { return };
        let rows = list.get(clamped(open.rows(selected), list.len())).unwrap_or_default();
        match open.adds {
            true => self.ids.extend(rows),
            false => self.remove(rows),
        }
    }

    fn remove(&mut self, ids: &[ArticleId]) {
        for id in ids {
            self.ids.remove(id);
        }
    }

    /// Drops the open range, or else all marks. False if there was neither.
    pub(super) fn drop(&mut self) -> bool {
        let had_range = self.open.take().is_some();
        let had_marks = !self.ids.is_empty();
        if !had_range {
            self.ids.clear();
        }
        had_range || had_marks
    }

    /// The marked articles: those of the list in its order, then the others. An open range counts.
    pub(super) fn ids(&self, list: &[ArticleId], selected: usize) -> Vec<ArticleId> {
        let mut whole = self.clone();
        whole.close(list, selected);
        let mut ids: Vec<ArticleId> =
            list.iter().copied().filter(|id| whole.ids.remove(id)).collect();
        let mut others: Vec<ArticleId> = whole.ids.into_iter().collect();
        others.sort_unstable();
        ids.extend(others);
        ids
    }

    /// Moves the open range to where its first article is in another list.
    pub(super) fn follow(&mut self, before: &[ArticleId], selected: usize, list: &[ArticleId]) {
        let Some(open) = self.open else { return };
        let anchor = before.get(open.anchor);
        match anchor.and_then(|anchor| list.iter().position(|id| id == anchor)) {
            Some(anchor) => self.open = Some(Open { anchor, ..open }),
            None => self.close(before, selected),
        }
    }
}

impl Open {
    fn rows(self, selected: usize) -> RangeInclusive<usize> {
        self.anchor.min(selected)..=self.anchor.max(selected)
    }
}

fn clamped(rows: RangeInclusive<usize>, len: usize) -> std::ops::Range<usize> {
    let end = rows.end().saturating_add(1).min(len);
    (*rows.start()).min(end)..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(ids: impl IntoIterator<Item = i64>) -> Vec<ArticleId> {
        ids.into_iter().map(ArticleId).collect()
    }

    #[track_caller]
    fn check(marked: &Marked, rows: &[ArticleId], selected: usize, expected: &[i64]) {
        let expected = list(expected.iter().copied());
        assert_eq!(marked.ids(rows, selected), expected);
        assert_eq!(marked.count(rows, selected), expected.len());
        let shown = rows.iter().enumerate().filter(|(row, id)| marked.has(*row, **id, selected));
        let shown: Vec<ArticleId> = shown.map(|(_, id)| *id).collect();
        assert!(expected.starts_with(&shown), "{shown:?}");
    }

    #[test]
    fn a_range_follows_the_selection_and_is_kept_or_dropped() {
        let rows = list(10..20);
        let mut marked = Marked::default();
        marked.range(&rows, 3);
        check(&marked, &rows, 3, &[13]);
        check(&marked, &rows, 5, &[13, 14, 15]);
        check(&marked, &rows, 2, &[12, 13]);
        marked.range(&rows, 5);
        check(&marked, &rows, 0, &[13, 14, 15]);
        // From a marked row on, marks are removed; twice on one row toggles it.
        marked.range(&rows, 4);
        check(&marked, &rows, 9, &[13]);
        assert!(marked.drop());
        check(&marked, &rows, 9, &[13, 14, 15]);
        marked.range(&rows, 4);
        marked.range(&rows, 4);
        check(&marked, &rows, 9, &[13, 15]);
        marked.toggle(ArticleId(15));
        marked.toggle(ArticleId(16));
        check(&marked, &rows, 9, &[13, 16]);
        marked.toggle_all(&rows);
        assert_eq!(marked.count(&rows, 0), 10);
        marked.toggle_all(&rows);
        assert!(!marked.drop());
    }

    #[test]
    fn marks_and_an_open_range_survive_another_list() {
        let (before, after) = (list(10..20), list((5..15).rev()));
        let mut marked = Marked::default();
        marked.toggle(ArticleId(19));
        marked.range(&before, 2);
        marked.follow(&before, 4, &after);
        // 12 stands in row 2 now, and 14 is selected in row 0.
        check(&marked, &after, 0, &[14, 13, 12, 19]);
        // Where the row is gone the range ends as it was.
        marked.follow(&after, 0, &list(100..110));
        check(&marked, &list(100..110), 5, &[12, 13, 14, 19]);
        check(&Marked::default(), &[], 0, &[]);
    }
}
