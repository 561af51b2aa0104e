//! The list pane: a snapshot of the ids of matching articles, and the rows that are loaded.
//!
//! The snapshot holds while the user works in it: an article that is marked read stays in its place
//! until the list is asked for again. Rows are loaded for what is visible and a little around it.
use super::effect::Work;
use super::groups::Groups;
use super::marked::Marked;
use super::turns::{Place, Turns};
use crate::news::{ArticleId, Grouping, Headline};
use jiff::tz::TimeZone;
use std::collections::{HashMap, HashSet};

/// Rows kept in memory before those far from the view are let go.
const KEPT_ROWS: usize = 2_000;
/// Rows loaded beyond each end of the view.
const AHEAD: usize = 100;

/// State of the list pane.
#[derive(Clone, Debug, Default)]
pub struct ListPane {
    ids: Vec<ArticleId>,
    rows: HashMap<ArticleId, Headline>,
    asked: HashSet<ArticleId>,
    selected: usize,
    top: usize,
    /// Screen rows of the pane.
    height: usize,
    /// Screen rows of one row.
    row_height: usize,
    groups: Groups,
    /// True if the snapshot is whole, false if it is only its first page.
    pub whole: bool,
    /// The article to select once it is in the snapshot.
    wanted: Option<ArticleId>,
    /// The first visible row that goes with it.
    wanted_top: Option<usize>,
    /// True if the next snapshot is shown from its beginning.
    from_start: bool,
    /// True if the next snapshot is one of the same view.
    stays: bool,
    marked: Marked,
    turns: Turns,
}

impl ListPane {
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Index of the selected row.
    pub fn selected(&self) -> usize {
        self.selected
    }

    /// Index of the first visible row.
    pub fn top(&self) -> usize {
        self.top
    }

    pub fn selected_id(&self) -> Option<ArticleId> {
        self.ids.get(self.selected).copied()
    }

    pub fn ids(&self) -> &[ArticleId] {
        &self.ids
    }

    pub fn headline(&self, id: ArticleId) -> Option<&Headline> {
        self.rows.get(&id)
    }

    pub fn headline_mut(&mut self, id: ArticleId) -> Option<&mut Headline> {
        self.rows.get_mut(&id)
    }

    /// The visible ids.
    pub fn visible_ids(&self) -> &[ArticleId] {
        let end = (self.top + self.fitting(self.top)).min(self.ids.len());
        self.ids.get(self.top.min(end)..end).unwrap_or_default()
    }

    /// The rows that a page without headings holds.
    fn page(&self) -> usize {
        (self.height / self.row_height.max(1)).max(1)
    }

    /// The number of rows that are visible if `top` is the first of them; at least 1. Rows that are not
    /// loaded have no heading yet.
    fn fitting(&self, top: usize) -> usize {
        if !self.groups.are_made() {
            return self.page();
        }
        let mut left = self.height;
        let rows = (top..self.ids.len()).take_while(|row| {
            let needed = self.row_height + usize::from(self.heads(*row, top));
            let rest = left.checked_sub(needed);
            left = rest.unwrap_or(left);
            rest.is_some()
        });
        rows.count().max(1)
    }

    /// True if the heading of its group stands above a visible row.
    pub fn has_heading(&self, row: usize) -> bool {
        self.heads(row, self.top)
    }

    fn heads(&self, row: usize, top: usize) -> bool {
        // A pane that is too low for a heading and a row holds rows only.
        if !self.groups.are_made() || self.height <= self.row_height {
            return false;
        }
        let loaded = |row: usize| self.ids.get(row).and_then(|id| self.rows.get(id));
        let before = row.checked_sub(1).and_then(loaded);
        loaded(row).is_some_and(|own| {
            row == top || before.is_some_and(|before| self.groups.are_apart(before, own))
        })
    }

    /// Groups the rows in this way.
    pub(super) fn group(&mut self, by: Grouping, time_zone: &TimeZone) {
        if self.groups.make(by, time_zone) {
            self.turns.clear();
            self.scroll_to_selection();
        }
    }

    /// The visible places with their rows, if these are loaded.
    pub fn visible(&self) -> impl Iterator<Item = (usize, Option<&Headline>)> {
        let ids = self.visible_ids().iter().enumerate();
        ids.map(|(at, id)| (self.top + at, self.rows.get(id)))
    }

    /// Sets the screen rows of the pane and of one of its rows.
    pub fn set_page(&mut self, height: usize, row_height: usize) {
        if (self.height, self.row_height) != (height, row_height.max(1)) {
            self.turns.clear();
        }
        (self.height, self.row_height) = (height, row_height.max(1));
        self.scroll_to_selection();
    }

    /// Selects this article as soon as a snapshot holds it.
    pub fn prefer(&mut self, id: Option<ArticleId>) {
        self.wanted = id;
    }

    /// Selects this article as soon as a snapshot holds it, and shows the row `top` first, as far as
    /// the article stays in view.
    pub fn prefer_at(&mut self, id: Option<ArticleId>, top: usize) {
        (self.wanted, self.wanted_top) = (id, Some(top));
    }

    /// Shows the next snapshot from its beginning.
    pub fn start_over(&mut self) {
        (self.wanted, self.wanted_top) = (None, None);
        self.from_start = true;
    }

    /// Takes note that the next snapshot is one of the same view, or not. Of the same view, a first page
    /// that ends above the selection is not shown: the whole snapshot has the selected article.
    pub fn set_stays(&mut self, stays: bool) {
        self.stays = stays;
    }

    /// Takes the first page of a new snapshot.
    pub fn show(&mut self, rows: Vec<Headline>) {
        if self.stays && self.whole && !self.from_start && self.selected >= rows.len() {
            self.rows.extend(rows.into_iter().map(|row| (row.id, row)));
            return;
        }
        let keep = self.wanted.or(self.selected_id());
        self.replace(rows.iter().map(|row| row.id).collect());
        self.rows = rows.into_iter().map(|row| (row.id, row)).collect();
        self.asked.clear();
        self.whole = false;
        match std::mem::take(&mut self.from_start) {
            true => self.select(0),
            false => self.select_id(keep),
        }
        self.scroll_to_wanted();
    }

    /// Takes the whole snapshot.
    pub fn complete(&mut self, ids: Vec<ArticleId>) {
        let keep = self.wanted.take().or(self.selected_id());
        self.replace(ids);
        self.whole = true;
        self.stays = false;
        self.select_id(keep);
        self.scroll_to_wanted();
        self.wanted_top = None;
    }

    /// Scrolls to the row that is to be the first, if the selection then stays in view.
    fn scroll_to_wanted(&mut self) {
        if let Some(top) = self.wanted_top
            && (top..top + self.fitting(top)).contains(&self.selected)
        {
            self.top = top;
            self.scroll_to_selection();
        }
    }

    /// Takes out rows of read articles: those of `read`, and the loaded ones that are. The selected one
    /// stays if others do or if it `stays_alone`.
    pub(super) fn drop_read(&mut self, read: Vec<ArticleId>, stays_alone: bool) {
        let mut gone: HashSet<ArticleId> = read.into_iter().collect();
        gone.extend(self.rows.values().filter(|row| row.flags.read).map(|row| row.id));
        let selected = self.selected_id().filter(|id| gone.remove(id));
        if let Some(id) = selected
            && !stays_alone
            && self.ids.iter().all(|other| *other == id || gone.contains(other))
        {
            gone.insert(id);
        }
        if gone.is_empty() {
            return;
        }
        self.rows.retain(|id, _| !gone.contains(id));
        let left: Vec<ArticleId> =
            self.ids.iter().copied().filter(|id| !gone.contains(id)).collect();
        if left.len() == self.ids.len() {
            return;
        }
        let above = |end: usize| {
            let rows = self.ids.get(..end).unwrap_or_default();
            rows.iter().filter(|id| !gone.contains(id)).count()
        };
        let (top, selected) = (above(self.top), above(self.selected));
        self.replace(left);
        self.top = top;
        self.select(selected);
    }

    fn replace(&mut self, ids: Vec<ArticleId>) {
        self.turns.clear();
        self.marked.follow(&self.ids, self.selected, &ids);
        self.ids = ids;
    }

    /// True if the article in this row is marked.
    pub fn is_marked(&self, row: usize) -> bool {
        self.ids.get(row).is_some_and(|id| self.marked.has(row, *id, self.selected))
    }

    /// True if any article is marked, in the list or not.
    pub fn has_marks(&self) -> bool {
        !self.marked.is_empty()
    }

    /// The number of marked articles, in the list or not.
    pub fn marked_count(&self) -> usize {
        self.marked.count(&self.ids, self.selected)
    }

    /// The marked articles, those of the list first.
    pub(super) fn marked_ids(&self) -> Vec<ArticleId> {
        self.marked.ids(&self.ids, self.selected)
    }

    /// Begins to mark a range of rows that moves with the selection, or ends it.
    pub(super) fn mark_range(&mut self) {
        self.marked.range(&self.ids, self.selected);
    }

    /// Marks the selected article, or removes its mark.
    pub(super) fn mark_row(&mut self) {
        self.marked.close(&self.ids, self.selected);
        if let Some(id) = self.selected_id() {
            self.marked.toggle(id);
        }
    }

    /// Marks every article of the list, or removes all these marks.
    pub(super) fn mark_found(&mut self) {
        self.marked.close(&self.ids, self.selected);
        self.marked.toggle_all(&self.ids);
    }

    /// Ends an open range and keeps its marks.
    pub(super) fn keep_marks(&mut self) {
        self.marked.close(&self.ids, self.selected);
    }

    /// Drops an open range, or else all marks. False if there was nothing to drop.
    pub(super) fn drop_marks(&mut self) -> bool {
        self.marked.drop()
    }

    /// Takes rows that were asked for.
    pub fn fill(&mut self, rows: Vec<Headline>) {
        for row in rows {
            self.asked.remove(&row.id);
            self.rows.insert(row.id, row);
        }
        if self.rows.len() > KEPT_ROWS {
            let near: HashSet<ArticleId> = self.around().iter().copied().collect();
            self.rows.retain(|id, _| near.contains(id));
        }
        // Their headings take room.
        self.scroll_to_selection();
    }

    /// Asks for the rows around the view that are not loaded yet.
    pub fn missing(&mut self) -> Option<Work> {
        let page = self.page();
        let visible = self.ids.get(self.top..(self.top + page).min(self.ids.len()))?;
        let known = |id: &ArticleId| self.rows.contains_key(id) || self.asked.contains(id);
        let edge = [self.top.saturating_sub(page), self.top + page * 2];
        let near_edge = edge.iter().filter_map(|at| self.ids.get(*at)).all(known);
        if visible.iter().all(known) && near_edge {
            return None;
        }
        let ids: Vec<ArticleId> = self.around().iter().copied().filter(|id| !known(id)).collect();
        self.asked.extend(&ids);
        (!ids.is_empty()).then_some(Work::LoadRows { ids })
    }

    /// The articles in sight, and those of a page before and after.
    pub(super) fn near(&self) -> &[ArticleId] {
        let start = self.top.saturating_sub(self.page());
        let end = (self.top + 2 * self.page()).min(self.ids.len());
        self.ids.get(start.min(end)..end).unwrap_or_default()
    }

    fn around(&self) -> &[ArticleId] {
        let start = self.top.saturating_sub(AHEAD);
        let end = (self.top + self.page() + AHEAD).min(self.ids.len());
        self.ids.get(start.min(end)..end).unwrap_or_default()
    }

    /// Selects the row `by` rows further down (or up, when negative), stopping at the ends.
    pub fn step(&mut self, by: isize) {
        self.select(self.selected.saturating_add_signed(by));
    }

    /// Goes down or up by a page, or by half of one. A whole page shows the rows that follow those in
    /// view, so none is passed unseen. The opposite key goes back to the same place.
    pub fn page_by(&mut self, forward: bool, half: bool) {
        let from = self.place();
        if let Some(place) = self.turns.back(forward, half, from) {
            (self.top, self.selected) = (place.top, place.selected);
            return;
        }
        match forward {
            true => self.page_down(half),
            false => self.page_up(half),
        }
        self.turns.add((forward, half), from, self.place());
    }

    fn place(&self) -> Place {
        Place { top: self.top, selected: self.selected }
    }

    fn page_down(&mut self, half: bool) {
        let page = self.fitting(self.top);
        let by = if half { page.div_ceil(2) } else { page };
        self.selected = (self.selected + by).min(self.ids.len().saturating_sub(1));
        // Half a page scrolls only if the selection would leave the view.
        if !half || self.selected >= self.top + page {
            self.top = (self.top + by).min(self.last_top());
        }
        self.select_in_view();
    }

    fn page_up(&mut self, half: bool) {
        // The first row from which on all rows above the present view are seen.
        let mut before = self.top;
        while before > 0 && before - 1 + self.fitting(before - 1) >= self.top {
            before -= 1;
        }
        let page = match half {
            true => self.fitting(self.top).div_ceil(2),
            false => self.fitting(before),
        };
        self.selected = self.selected.saturating_sub(page);
        if !half {
            self.top = before;
        } else if self.selected < self.top {
            self.top = self.top.saturating_sub(page).max(before);
        }
        self.select_in_view();
    }

    /// The nearest row to the selected one that is in view is selected.
    fn select_in_view(&mut self) {
        let last = self.top + self.fitting(self.top) - 1;
        let last = last.min(self.ids.len().saturating_sub(1));
        self.selected = self.selected.clamp(self.top.min(last), last);
    }

    /// The first row of the last page.
    fn last_top(&self) -> usize {
        let mut last = self.ids.len().saturating_sub(self.page());
        // Headings put the last rows further down.
        while last + self.fitting(last) < self.ids.len() {
            last += 1;
        }
        last
    }

    /// Scrolls by lines of the screen, down or up if negative, in whole rows. The nearest row to the
    /// selected one that is in view is selected.
    pub fn scroll_by(&mut self, lines: isize) {
        let rows = lines.unsigned_abs().div_ceil(self.row_height.max(1));
        self.top = match lines < 0 {
            true => self.top.saturating_sub(rows),
            false => self.top.saturating_add(rows).min(self.last_top()),
        };
        self.select_in_view();
    }

    /// Selects the row at `index`, or the last one.
    pub fn select(&mut self, index: usize) {
        self.selected = index.min(self.ids.len().saturating_sub(1));
        self.scroll_to_selection();
    }

    /// Selects an article if it is in the snapshot; else keeps the place in the list.
    pub fn select_id(&mut self, id: Option<ArticleId>) {
        let found = id.and_then(|id| self.ids.iter().position(|other| *other == id));
        self.select(found.unwrap_or(self.selected));
    }

    /// Scrolls so that the selection is visible. When it leaves the view, half a page moves at
    /// once: on a slow line most steps then cost two rows instead of a whole pane.
    fn scroll_to_selection(&mut self) {
        let page = self.page();
        let half = page / 2;
        if self.selected < self.top {
            self.top = if self.top - self.selected > half {
                self.selected.saturating_sub(half)
            } else {
                self.top.saturating_sub(half.max(1)).min(self.selected)
            };
        } else if self.selected >= self.top + self.fitting(self.top) {
            self.top = if self.selected < self.top + page + half {
                self.top + half.max(1)
            } else {
                self.selected - half
            };
        }
        self.top = self.top.min(self.last_top()).min(self.selected);
        while self.selected >= self.top + self.fitting(self.top) {
            self.top += 1;
        }
    }

    /// The nearest article of `unread` after the selection (or before it), not counting it.
    pub fn nearest(&self, unread: &[ArticleId], forward: bool) -> Option<usize> {
        let unread: HashSet<&ArticleId> = unread.iter().collect();
        let hit = |at: &usize| self.ids.get(*at).is_some_and(|id| unread.contains(id));
        if forward {
            (self.selected + 1..self.ids.len()).find(hit).or_else(|| (0..self.selected).find(hit))
        } else {
            (0..self.selected).rev().find(hit)
        }
    }

    /// The first of a few unread articles, in the order in which they follow the selection (or precede
    /// it), that is in the list.
    pub fn first_of(&self, near: &[ArticleId], forward: bool) -> Option<usize> {
        let (before, after) = self.ids.split_at(self.selected.min(self.ids.len()));
        near.iter().find_map(|id| {
            let is_it = |other: &ArticleId| other == id;
            if !forward {
                return before.iter().rposition(is_it);
            }
            let follows = after.iter().skip(1).position(is_it).map(|at| self.selected + 1 + at);
            follows.or_else(|| before.iter().position(is_it))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::{Flags, SourceId, Timestamp};

    fn row(id: i64) -> Headline {
        Headline {
            id: ArticleId(id),
            source: SourceId(1),
            source_name: "s".into(),
            title: format!("title {id}"),
            published: Timestamp(id),
            sort: Timestamp(id),
            progress: None,
            date_stated: true,
            changed: None,
            language: None,
            flags: Flags::default(),
        }
    }

    fn pane(count: i64, page: usize) -> ListPane {
        let mut pane = ListPane::default();
        pane.set_page(page, 1);
        pane.show((0..count).map(row).collect());
        pane
    }

    #[test]
    fn the_selection_is_always_visible() {
        let mut pane = pane(100, 7);
        for (at, by) in
            [1, 1, 5, 1, 30, -3, -20, 1000, -1, -6, -1, -1000, 6, 1].into_iter().enumerate()
        {
            pane.step(by);
            let view = pane.top()..pane.top() + 7;
            assert!(
                view.contains(&pane.selected()),
                "step {at}: {} not in {view:?}",
                pane.selected()
            );
        }
    }

    #[test]
    fn a_new_snapshot_keeps_the_selected_article() {
        let mut pane = pane(20, 5);
        pane.select(10);
        pane.show((5..40).map(row).collect());
        assert_eq!(pane.selected_id(), Some(ArticleId(10)));
        pane.complete((10..60).map(ArticleId).collect());
        assert_eq!((pane.selected(), pane.selected_id()), (0, Some(ArticleId(10))));
    }

    #[test]
    fn rows_are_asked_for_once_and_only_around_the_view() {
        let mut pane = pane(10, 5);
        pane.complete((0..10_000).map(ArticleId).collect());
        pane.select(5_000);
        let Some(Work::LoadRows { ids }) = pane.missing() else { panic!("nothing asked") };
        assert!(ids.contains(&ArticleId(5_000)) && ids.len() <= 2 * AHEAD + 5);
        assert_eq!(pane.missing(), None);
        pane.fill(ids.into_iter().map(|id| row(id.0)).collect());
        assert!(pane.visible().all(|(_, row)| row.is_some()));
    }

    #[test]
    fn nearest_unread_wraps_forward_only() {
        let mut pane = pane(10, 5);
        pane.select(4);
        let unread = [ArticleId(1), ArticleId(7)];
        assert_eq!(pane.nearest(&unread, true), Some(7));
        pane.select(8);
        assert_eq!(pane.nearest(&unread, true), Some(1));
        assert_eq!(pane.nearest(&[ArticleId(9)], false), None);
        // Of a few in order the first one that is in the list.
        assert_eq!(pane.first_of(&[ArticleId(99), ArticleId(9), ArticleId(1)], true), Some(9));
        assert_eq!(pane.first_of(&[ArticleId(8), ArticleId(1)], true), Some(1));
        assert_eq!(pane.first_of(&[ArticleId(9), ArticleId(7), ArticleId(1)], false), Some(7));
        assert_eq!(pane.first_of(&[ArticleId(99)], true), None);
    }

    #[test]
    fn headings_take_room_and_the_selection_stays_visible() {
        // Days of one, two, … rows in turn, in panes of all heights, with rows of one or two lines.
        let published = |id: i64| Timestamp(1_700_000_000 - id * id % 7 * 20_000 - id * 40_000);
        let dated = |id: i64| Headline { sort: published(id), ..row(id) };
        for (height, row_height) in (0..12).flat_map(|height| [(height, 1), (height, 2)]) {
            let mut pane = ListPane::default();
            pane.set_page(height, row_height);
            pane.show((0..40).map(dated).collect());
            pane.complete((0..90).map(ArticleId).collect());
            pane.group(Grouping::Day, &TimeZone::UTC);
            let check = |pane: &ListPane, what: &str| {
                let rows: Vec<usize> = pane.visible().map(|(row, _)| row).collect();
                assert!(rows.contains(&pane.selected()), "{height} {row_height} {what}");
                let headings = rows.iter().filter(|row| pane.has_heading(**row)).count();
                let taken = rows.len() * row_height + headings;
                assert!(taken <= height || rows.len() == 1, "{height} {row_height} {what}");
                // A row more would fit nowhere.
                let after = pane.top() + rows.len();
                if after < pane.len() && height > 0 {
                    let room = row_height + usize::from(pane.has_heading(after));
                    assert!(taken + room > height, "{height} {row_height} {what}");
                }
                if height > row_height && rows.first().is_some_and(|row| *row < 40) {
                    assert!(pane.has_heading(pane.top()), "{height} {row_height} {what}");
                }
            };
            for by in [1, 1, 1, 5, -2, 20, 9, 9, -1, -1, -30, 60, 1000, -1, -1, -3, -1000] {
                pane.step(by);
                check(&pane, "step");
            }
            // Rows that come later bring headings along.
            pane.select(70);
            pane.fill((0..90).map(dated).collect());
            check(&pane, "fill");
            for pages in [1, 1, 1, -1, 1, 1, 1, 1, 1, 1, -1, -1] {
                pane.page_by(pages > 0, false);
                check(&pane, "page");
                pane.page_by(pages > 0, true);
                check(&pane, "half a page");
            }
            pane.group(Grouping::None, &TimeZone::UTC);
            assert!(!pane.visible().any(|(row, _)| pane.has_heading(row)));
        }
    }

    #[test]
    fn page_keys_show_every_row_and_lead_back() {
        // Days of one to six rows.
        let day = |id: i64| Timestamp(1_700_000_000 - (id + id * id % 5) / 4 * 86_400 - id);
        let dated = |id: i64| Headline { sort: day(id), ..row(id) };
        let place = |pane: &ListPane| (pane.top(), pane.selected());
        for (height, row_height) in (1..14).flat_map(|height| [(height, 1), (height, 2)]) {
            for grouping in [Grouping::None, Grouping::Day] {
                for offset in [0, 1, 3, 100] {
                    let mut pane = ListPane::default();
                    pane.set_page(height, row_height);
                    pane.show((0..80).map(dated).collect());
                    pane.complete((0..80).map(ArticleId).collect());
                    pane.group(grouping, &TimeZone::UTC);
                    pane.select(offset.min(pane.visible_ids().len() - 1));
                    for half in [false, true] {
                        let begin = place(&pane);
                        let mut places = vec![begin];
                        let mut seen = pane.top() + pane.visible_ids().len();
                        loop {
                            pane.page_by(true, half);
                            if Some(&place(&pane)) == places.last() {
                                break;
                            }
                            let what = (height, row_height, grouping, offset, half, pane.top());
                            assert!(pane.top() <= seen, "{what:?} {seen}");
                            let end = pane.top() + pane.visible_ids().len();
                            assert!((pane.top()..end).contains(&pane.selected()), "{what:?}");
                            seen = end;
                            places.push(place(&pane));
                        }
                        assert_eq!((seen, pane.selected()), (80, 79), "{height} {row_height}");
                        // Back by the same keys: the same places.
                        while let Some(wanted) = places.pop() {
                            assert_eq!(place(&pane), wanted, "{height} {row_height} {half}");
                            pane.page_by(false, half);
                        }
                        // Up from elsewhere: nothing is passed unseen either.
                        pane.select(79);
                        pane.select(78);
                        let mut first = pane.top();
                        while place(&pane) != (0, 0) {
                            pane.page_by(false, half);
                            let end = pane.top() + pane.visible_ids().len();
                            assert!(end >= first, "{height} {row_height} {half} {end} {first}");
                            first = pane.top();
                        }
                        pane.select(begin.1);
                    }
                }
            }
        }
    }

    #[test]
    fn scrolling_takes_the_selection_along_only_at_the_edge_of_the_view() {
        let mut pane = pane(100, 10);
        pane.select(4);
        pane.scroll_by(3);
        assert_eq!((pane.top(), pane.selected()), (3, 4));
        pane.scroll_by(3);
        assert_eq!((pane.top(), pane.selected()), (6, 6));
        pane.scroll_by(isize::MAX);
        assert_eq!((pane.top(), pane.selected()), (90, 90));
        pane.scroll_by(-3);
        assert_eq!((pane.top(), pane.selected()), (87, 90));
        pane.scroll_by(isize::MIN);
        assert_eq!((pane.top(), pane.selected()), (0, 9));
        // Rows of two lines move whole.
        pane.set_page(10, 2);
        pane.select(0);
        pane.scroll_by(3);
        assert_eq!((pane.top(), pane.selected()), (2, 2));
    }

    #[test]
    fn an_empty_list_stands_still() {
        let mut pane = pane(0, 5);
        pane.scroll_by(3);
        pane.scroll_by(-3);
        pane.step(1);
        pane.step(-1);
        pane.select(usize::MAX);
        assert_eq!((pane.selected(), pane.selected_id(), pane.missing()), (0, None, None));
    }
}
