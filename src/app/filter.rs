//! The filter pane: the values that the list can be filtered by, with counts, and those that are
//! chosen.
//!
//! Between groups the choices are joined by AND, inside a group by OR. The pane writes a
//! [`Query`]; it executes nothing.
use super::completion::Known;
use crate::config::SavedFilter;
use crate::news::{Count, Counts, SourceCount, SourceId};
use crate::query::{Choice, Choices, Query, Stance};
use std::collections::HashMap;

/// A group of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    State,
    Saved,
    Sources,
    Tags,
}

/// One line of the pane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterRow {
    /// A heading; not selectable.
    Heading(Group),
    Item {
        /// `None` stands for everything: it clears the others.
        choice: Option<Choice>,
        name: String,
        source: Option<SourceId>,
        count: Count,
        indent: bool,
    },
}

/// State of the filter pane.
#[derive(Clone, Debug, Default)]
pub struct FilterPane {
    pub rows: Vec<FilterRow>,
    pub selected: usize,
    pub top: usize,
    page: usize,
    pub choices: Choices,
    /// The counts of saved filters by name. They come one by one, after the others.
    saved: HashMap<String, Count>,
}

impl FilterPane {
    /// Takes new counts; the selected row stays selected, even if it moves.
    pub fn update(&mut self, counts: &Counts, saved: &[SavedFilter]) {
        let keep = self.selected_choice().cloned();
        self.rows = rows(counts, saved, &self.saved);
        let found = keep.and_then(|keep| {
            self.rows
                .iter()
                .position(|row| matches!(row, FilterRow::Item { choice, .. } if *choice == keep))
        });
        self.select(found.unwrap_or(self.selected));
    }

    /// Takes the count of one saved filter.
    pub fn update_saved(&mut self, filter: &str, new: Count) {
        self.saved.insert(filter.to_owned(), new);
        let rows = self.rows.iter_mut().filter_map(|row| match row {
            FilterRow::Item { choice: Some(Choice::Saved(name)), count, .. } if name == filter => {
                Some(count)
            }
            _ => None,
        });
        rows.for_each(|count| *count = new);
    }

    pub fn set_page(&mut self, page: usize) {
        self.page = page.max(1);
        self.select(self.selected);
    }

    /// The choice of the selected row; `None` inside for the row that stands for everything.
    pub fn selected_choice(&self) -> Option<&Option<Choice>> {
        match self.rows.get(self.selected) {
            Some(FilterRow::Item { choice, .. }) => Some(choice),
            _ => None,
        }
    }

    /// The source of the selected row, if the row stands for one.
    pub fn selected_source(&self) -> Option<SourceId> {
        match self.rows.get(self.selected) {
            Some(FilterRow::Item { source, .. }) => *source,
            _ => None,
        }
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

    fn items(&self) -> impl Iterator<Item = usize> {
        let item =
            |(at, row): (usize, &FilterRow)| matches!(row, FilterRow::Item { .. }).then_some(at);
        self.rows.iter().enumerate().filter_map(item)
    }

    fn select(&mut self, index: usize) {
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

    /// Chooses the selected row, or drops the choice if it was chosen.
    pub fn toggle(&mut self) {
        match self.selected_choice().cloned() {
            Some(Some(choice)) => self.choices.toggle(choice),
            Some(None) => self.choices = Choices::default(),
            None => {}
        }
    }

    /// The chosen rows in the order of the pane, for the chips above the list.
    pub fn chosen(&self) -> impl Iterator<Item = (&Choice, &str)> {
        self.rows.iter().filter_map(|row| match row {
            FilterRow::Item { choice: Some(choice), name, .. }
                if self.choices.stance(choice) == Stance::Must =>
            {
                Some((choice, name.as_str()))
            }
            _ => None,
        })
    }

    /// The names that the pane knows, with the numbers of their articles.
    pub(super) fn named(&self) -> impl Iterator<Item = Known> {
        self.rows.iter().filter_map(|row| match row {
            FilterRow::Item { choice: Some(choice), count, .. } => Known::of(choice, count.total),
            _ => None,
        })
    }

    /// The query that the choices make.
    pub fn query(&self, saved: &[SavedFilter]) -> Query {
        let query = self.choices.query();
        // A filter that is gone matches nothing.
        query.resolved(&SavedFilter::named(saved)).unwrap_or(query)
    }
}

fn rows(
    counts: &Counts,
    saved: &[SavedFilter],
    of_saved: &HashMap<String, Count>,
) -> Vec<FilterRow> {
    let item = |choice, name: &str, count| FilterRow::Item {
        choice,
        name: name.to_owned(),
        source: None,
        count,
        indent: false,
    };
    let Counts { all, unread, starred, .. } = *counts;
    // The names of the state rows come from the catalogue when they are drawn.
    let mut rows = vec![
        FilterRow::Heading(Group::State),
        item(None, "", Count { total: all, unread }),
        item(Some(Choice::Unread), "", Count { total: unread, unread }),
        item(Some(Choice::Starred), "", Count { total: starred, unread: 0 }),
    ];
    if !saved.is_empty() {
        rows.push(FilterRow::Heading(Group::Saved));
        for SavedFilter { name, .. } in saved {
            let count = of_saved.get(name).copied().unwrap_or_default();
            rows.push(item(Some(Choice::Saved(name.clone())), name, count));
        }
    }
    if !counts.sources.is_empty() {
        rows.push(FilterRow::Heading(Group::Sources));
        source_rows(counts, &mut rows);
    }
    if !counts.tags.is_empty() {
        rows.push(FilterRow::Heading(Group::Tags));
        for tag in &counts.tags {
            rows.push(item(Some(Choice::Tag(tag.name.clone())), &tag.name, tag.count));
        }
    }
    rows
}

/// The rows of folders, in the order they first appear, each with its sources under it; then the
/// other sources.
fn source_rows(counts: &Counts, rows: &mut Vec<FilterRow>) {
    let mut folders: Vec<&str> = Vec::new();
    for folder in counts.sources.iter().filter_map(|source| source.folder.as_deref()) {
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    let mut push = |choice, name: &str, source, count, indent| {
        let (choice, name) = (Some(choice), name.to_owned());
        rows.push(FilterRow::Item { choice, name, source, count, indent });
    };
    let is_alone =
        |name: &str| counts.sources.iter().filter(|other| other.name == name).count() < 2;
    let choice = |source: &SourceCount| match is_alone(&source.name) {
        true => Choice::Source(source.name.clone()),
        false => Choice::SourceId(source.id),
    };
    for folder in folders {
        let members =
            || counts.sources.iter().filter(|source| source.folder.as_deref() == Some(folder));
        let count = members().map(|source| source.count).sum();
        push(Choice::Folder(folder.to_owned()), folder, None, count, false);
        for source in members() {
            push(choice(source), &source.name, Some(source.id), source.count, true);
        }
    }
    for source in counts.sources.iter().filter(|source| source.folder.is_none()) {
        push(choice(source), &source.name, Some(source.id), source.count, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::TagCount;
    use crate::query::{Name, Predicate};

    fn counts() -> Counts {
        let source = |id, name: &str, folder: Option<&str>| SourceCount {
            id: SourceId(id),
            name: name.into(),
            folder: folder.map(str::to_owned),
            count: Count { total: 10, unread: 4 },
        };
        let tag = |name: &str| TagCount { name: name.into(), count: Count { total: 3, unread: 1 } };
        Counts {
            all: 30,
            unread: 12,
            starred: 1,
            sources: vec![
                source(1, "أ", Some("أخبار")),
                source(2, "b", None),
                source(3, "ج", Some("أخبار")),
            ],
            tags: vec![tag("سوريا"), tag("rust")],
        }
    }

    #[test]
    fn choices_join_with_and_between_groups_and_or_inside() {
        let mut pane = FilterPane::default();
        pane.update(&counts(), &[]);
        assert_eq!(pane.query(&[]), Query::default());
        pane.choices.toggle(Choice::Tag("سوريا".into()));
        assert_eq!(pane.query(&[]).predicate, Predicate::Tag(Name::whole("سوريا")));
        pane.choices.toggle(Choice::Tag("rust".into()));
        pane.choices.toggle(Choice::Unread);
        let tags = Predicate::Any(vec![
            Predicate::Tag(Name::whole("سوريا")),
            Predicate::Tag(Name::whole("rust")),
        ]);
        assert_eq!(pane.query(&[]).predicate, Predicate::All(vec![Predicate::Unread, tags]));
        pane.select(0);
        pane.toggle();
        assert!(pane.choices.is_empty());
    }

    #[test]
    fn the_selection_skips_headings_and_survives_new_counts() {
        let mut pane = FilterPane::default();
        pane.set_page(6);
        pane.update(&counts(), &[]);
        assert_eq!(pane.selected_choice(), Some(&None));
        pane.step(3);
        assert_eq!(pane.selected_choice(), Some(&Some(Choice::Folder("أخبار".into()))));
        pane.step(100);
        assert_eq!(pane.selected_choice(), Some(&Some(Choice::Tag("rust".into()))));
        assert!(pane.selected >= pane.top && pane.selected < pane.top + 6);
        let mut more = counts();
        more.tags.insert(0, TagCount { name: "new".into(), count: Count { total: 1, unread: 1 } });
        pane.update(&more, &[]);
        assert_eq!(pane.selected_choice(), Some(&Some(Choice::Tag("rust".into()))));
        pane.step(-100);
        assert_eq!(pane.selected_choice(), Some(&None));
    }
}
