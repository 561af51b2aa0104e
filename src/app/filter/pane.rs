//! The state of the filter pane.
use super::group::{Folds, Group};
use super::rows::{self, FilterRow, Known};
use super::typing::Typing;
use crate::app::completion;
use crate::config::SavedFilter;
use crate::lang::key;
use crate::locale::Catalogue;
use crate::news::{Counts, SourceId};
use crate::query::{Choice, Choices, Facet, FacetCounts, Query, Stance};
use std::sync::Arc;

/// State of the filter pane.
#[derive(Clone, Debug)]
pub struct FilterPane {
    pub choices: Choices,
    pub(super) rows: Vec<FilterRow>,
    pub(super) selected: usize,
    pub(super) top: usize,
    page: usize,
    /// Every row that there is, folded away or not.
    pub(super) known: Vec<Known>,
    /// True if the numbers are those of the present filter, and not those that the database keeps.
    counted: bool,
    pub(super) folds: Folds,
    /// True if rows without articles are left out.
    pub(super) hides_empty: bool,
    pub(super) narrowing: Option<Typing>,
    pub(super) catalogue: Arc<Catalogue>,
}

/// A row that one can go to by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub choice: Choice,
    pub name: String,
    /// The number of its articles within the present filter, as far as it is known.
    pub count: Option<usize>,
}

/// A row by what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Place {
    Heading(Group),
    Row(Option<Choice>),
}

impl FilterPane {
    /// A pane without rows, in the language of the interface.
    pub fn new(catalogue: Arc<Catalogue>) -> Self {
        Self {
            choices: Choices::default(),
            rows: Vec::new(),
            selected: 0,
            top: 0,
            page: 0,
            known: Vec::new(),
            counted: false,
            folds: Folds::default(),
            hides_empty: false,
            narrowing: None,
            catalogue,
        }
    }

    /// Takes the counts that the database keeps, which serve until others come. `hides_read` is true if
    /// lists leave read articles out.
    pub fn update(&mut self, counts: &Counts, saved: &[SavedFilter], hides_read: bool) {
        if !self.counted {
            let kind = (self.choices.is_empty(), hides_read);
            self.replace(rows::kept(counts, saved, kind, &self.catalogue));
        }
    }

    /// Takes the rows and numbers of the present filter.
    pub fn count(&mut self, counts: FacetCounts) {
        self.counted = true;
        self.replace(rows::counted(counts, &self.catalogue));
    }

    fn replace(&mut self, known: Vec<Known>) {
        let place = self.place();
        self.known = known;
        self.remake(place);
    }

    /// Makes the rows anew; the selected row stays selected, even if it moves.
    pub fn refresh(&mut self) {
        self.remake(self.place());
    }

    fn remake(&mut self, place: Option<Place>) {
        self.rows = self.shown();
        let found = place.and_then(|place| self.find(&place));
        self.select(found.unwrap_or(self.selected));
    }

    /// The rows that are shown.
    pub fn rows(&self) -> &[FilterRow] {
        &self.rows
    }

    /// The contents of a row.
    pub fn known(&self, at: usize) -> Option<&Known> {
        self.known.get(at)
    }

    /// The rows of a group as targets, folded away or not.
    pub fn targets(&self, group: Group) -> Vec<Target> {
        let rows = self.known.iter().filter(|row| row.group == group);
        let target = |row: &Known| {
            let (name, count) = (row.name.clone(), row.count);
            row.choice.clone().map(|choice| Target { choice, name, count })
        };
        rows.filter_map(target).collect()
    }

    /// Index of the selected row.
    pub fn selected(&self) -> usize {
        self.selected
    }

    /// Index of the first visible row.
    pub fn top(&self) -> usize {
        self.top
    }

    pub fn set_page(&mut self, page: usize) {
        self.page = page.max(1);
        self.select(self.selected);
    }

    fn place(&self) -> Option<Place> {
        match self.rows.get(self.selected)? {
            FilterRow::Heading { group, .. } => Some(Place::Heading(*group)),
            FilterRow::Item { at, .. } => Some(Place::Row(self.known.get(*at)?.choice.clone())),
        }
    }

    pub(super) fn find(&self, place: &Place) -> Option<usize> {
        let group = match place {
            Place::Heading(group) => Some(*group),
            Place::Row(choice) => choice.as_ref().map(|choice| Group::of(choice.facet())),
        };
        let is_place = |row: &FilterRow| match (row, place) {
            (FilterRow::Heading { group, .. }, Place::Heading(wanted)) => group == wanted,
            (FilterRow::Item { at, .. }, Place::Row(wanted)) => {
                self.known.get(*at).is_some_and(|known| known.choice == *wanted)
            }
            _ => false,
        };
        // The row may be folded away.
        let is_heading = |row: &FilterRow| matches!(row, FilterRow::Heading { group: other, folded: true } if Some(*other) == group);
        let rows = || self.rows.iter();
        rows().position(is_place).or_else(|| rows().position(is_heading))
    }

    /// The place of a choice among all rows.
    pub(super) fn position(&self, choice: &Choice) -> Option<usize> {
        let is = |known: &Known| known.choice.as_ref().is_some_and(|other| other.is(choice));
        self.known.iter().position(is)
    }

    /// The number beside the row of a choice, as far as it is known.
    pub fn count_of(&self, choice: &Choice) -> Option<usize> {
        self.known.get(self.position(choice)?)?.count
    }

    /// The selected row; `None` on a heading.
    fn selected_row(&self) -> Option<&Known> {
        match self.rows.get(self.selected)? {
            FilterRow::Item { at, .. } => self.known.get(*at),
            FilterRow::Heading { .. } => None,
        }
    }

    /// The choice of the selected row; `None` inside for the row that stands for everything.
    pub fn selected_choice(&self) -> Option<&Option<Choice>> {
        self.selected_row().map(|row| &row.choice)
    }

    /// The source of the selected row, if the row stands for one.
    pub fn selected_source(&self) -> Option<SourceId> {
        self.selected_row().and_then(|row| row.source)
    }

    /// Moves over rows that can be selected.
    pub fn step(&mut self, by: isize) {
        let items: Vec<usize> = self.items().collect();
        let at = items.iter().position(|row| *row >= self.selected).unwrap_or(0);
        let to = at.saturating_add_signed(by).min(items.len().saturating_sub(1));
        if let Some(row) = items.get(to) {
            self.select(*row);
        }
    }

    pub fn page_by(&mut self, pages: isize, half: bool) {
        let page = if half { self.page.div_ceil(2) } else { self.page };
        self.step(pages * page as isize);
    }

    /// The rows that can be selected: those of a group, or the heading of a folded one.
    fn items(&self) -> impl Iterator<Item = usize> {
        let is_item = |row: &FilterRow| match row {
            FilterRow::Item { .. } => true,
            FilterRow::Heading { folded, .. } => *folded,
        };
        let rows = self.rows.iter().enumerate();
        rows.filter(move |(_, row)| is_item(row)).map(|(at, _)| at)
    }

    pub(super) fn select(&mut self, index: usize) {
        let found = self.items().find(|row| *row >= index).or_else(|| self.items().last());
        self.selected = found.unwrap_or(0);
        let page = self.page.max(1);
        // The heading above the first row of a group stays in view with it.
        let first = self.selected.saturating_sub(1);
        if first < self.top {
            self.top = first;
        } else if self.selected >= self.top + page {
            self.top = self.selected + 1 - page;
        }
        self.top = self.top.min(self.rows.len().saturating_sub(page));
    }

    /// Goes to a row, or to the next one that can be selected.
    pub(in crate::app) fn go_to(&mut self, row: usize) {
        self.select(row);
    }

    /// Scrolls by rows, down or up if negative. The nearest row to the selected one that is in view is
    /// selected.
    pub fn scroll_by(&mut self, rows: isize) {
        let page = self.page.max(1);
        self.top = self.top.saturating_add_signed(rows).min(self.rows.len().saturating_sub(page));
        // Below the first row in view, which would move with it.
        let first = self.top + usize::from(self.top > 0);
        let in_view = first..self.top + page;
        if in_view.contains(&self.selected) {
            return;
        }
        let is_above = self.selected < first;
        let nearest = {
            let mut items = self.items().filter(|row| in_view.contains(row));
            if is_above { items.next() } else { items.last() }
        };
        match nearest {
            Some(row) => self.selected = row,
            None => self.select(self.top),
        }
    }

    /// Chooses the selected row, or drops the choice if it was chosen. On the heading of a folded
    /// group, unfolds it. False if the filter is as before.
    pub fn toggle(&mut self) -> bool {
        match self.selected_choice().cloned() {
            Some(Some(choice)) => self.choices.toggle(choice),
            Some(None) => self.choices = Choices::default(),
            None => {
                self.fold();
                return false;
            }
        }
        true
    }

    /// Gives the selected row the stance that `next` makes of its present one. False if the filter is
    /// as before.
    pub fn set_stance(&mut self, next: impl Fn(Stance) -> Stance) -> bool {
        match self.selected_choice().cloned() {
            Some(Some(choice)) => {
                let before = self.choices.stance(&choice);
                let after = next(before);
                self.choices.set(choice, after);
                before != after
            }
            _ => self.toggle(),
        }
    }

    /// Demands every chosen tag, or any of them.
    pub fn turn_every_tag(&mut self) {
        self.choices.every_tag = !self.choices.every_tag;
    }

    /// The number of tags that are demanded.
    pub fn tags_chosen(&self) -> usize {
        self.choices.must().iter().filter(|choice| choice.facet() == Facet::Tag).count()
    }

    /// Folds or unfolds the folder of the selected row; the whole group where there is none.
    pub fn fold(&mut self) {
        match self.selected_row().and_then(Known::folder) {
            Some(folder) => {
                let folder = key(folder);
                let is_of = |known: &Known| matches!(&known.choice, Some(Choice::Folder(name)) if key(name) == folder);
                let at = self.known.iter().position(is_of);
                self.folds.turn_folder(folder);
                let heading =
                    at.and_then(|at| self.known.get(at)).map(|known| known.choice.clone());
                self.rows = self.shown();
                // A source that is folded away leaves the selection to its folder.
                if let Some(row) = heading.and_then(|choice| self.find(&Place::Row(choice))) {
                    self.select(row);
                }
            }
            None => self.fold_group(),
        }
    }

    /// Folds or unfolds the group of the selected row.
    pub fn fold_group(&mut self) {
        let group = match self.rows.get(self.selected) {
            Some(FilterRow::Heading { group, .. }) => *group,
            Some(FilterRow::Item { at, .. }) => {
                let Some(known) = self.known.get(*at) else { return };
                known.group
            }
            None => return,
        };
        self.turn_group(group);
    }

    /// Folds or unfolds the group of a heading, or the folder in a row; false for any other row.
    pub fn fold_row(&mut self, row: usize) -> bool {
        match self.rows.get(row) {
            Some(FilterRow::Heading { group, .. }) => self.turn_group(*group),
            Some(FilterRow::Item { folded: Some(_), .. }) => {
                self.select(row);
                self.fold();
            }
            _ => return false,
        }
        true
    }

    fn turn_group(&mut self, group: Group) {
        self.folds.turn_group(group);
        let is_heading = |row: &FilterRow| matches!(row, FilterRow::Heading { group: other, .. } if *other == group);
        self.rows = self.shown();
        let at = self.rows.iter().position(is_heading).unwrap_or(self.selected);
        self.select(at);
    }

    /// Leaves out rows without articles, or shows them again. True if they are left out now.
    pub fn turn_empty(&mut self) -> bool {
        self.hides_empty = !self.hides_empty;
        self.refresh();
        self.hides_empty
    }

    /// Leaves out rows without articles from now on, or shows them.
    pub fn set_hides_empty(&mut self, hides: bool) {
        self.hides_empty = hides;
    }

    /// Names rows in another language from now on.
    pub(in crate::app) fn set_catalogue(&mut self, catalogue: Arc<Catalogue>) {
        self.catalogue = catalogue;
    }

    /// The names of folded groups and folders, to be remembered.
    pub fn folded(&self) -> Vec<String> {
        self.folds.names()
    }

    /// Folds the groups and folders that were remembered.
    pub fn set_folded(&mut self, names: &[String]) {
        self.folds = Folds::of(names);
        self.refresh();
    }

    /// Shows a query as choices.
    pub fn set_query(&mut self, query: &Query) {
        self.choices = Choices::of(query);
        self.refresh();
    }

    /// The names that the pane knows, with the numbers of their articles.
    pub(in crate::app) fn named(&self) -> impl Iterator<Item = completion::Known> {
        self.known.iter().filter_map(|known| {
            completion::Known::of(known.choice.as_ref()?, known.count.unwrap_or_default())
        })
    }

    /// The choices as a query in the filter language.
    pub fn query_text(&self) -> String {
        self.choices.query().to_string()
    }

    /// The query that the choices make.
    pub fn query(&self, saved: &[SavedFilter]) -> Query {
        let query = self.choices.query();
        // A filter that is gone matches nothing.
        query.resolved(&SavedFilter::named(saved)).unwrap_or(query)
    }
}
