//! The rows of the filter pane.
use super::group::Group;
use super::names;
use crate::config::SavedFilter;
use crate::locale::{Catalogue, Phrase};
use crate::news::{Count, Counts, SourceCount, SourceId, is_later};
use crate::query::{Choice, Counted, FacetCounts, Place, SourceNames, in_folders};

/// One line of the pane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilterRow {
    /// The heading of a group; selectable only if the group is folded.
    Heading { group: Group, folded: bool },
    Item {
        /// The place of its contents among all rows.
        at: usize,
        indent: bool,
        /// For a folder that has sources: true if they are folded away.
        folded: Option<bool>,
    },
}

/// The contents of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub group: Group,
    /// `None` stands for everything: it clears the others.
    pub choice: Option<Choice>,
    /// In the language of the interface, or as a person outside wrote it.
    pub name: String,
    pub source: Option<SourceId>,
    /// The folder that a source is in.
    pub(super) inside: Option<String>,
    /// `None` as long as it is not known.
    pub count: Option<usize>,
    /// The unread articles among them, if they are counted beside the row.
    pub unread: Option<usize>,
}

impl Known {
    fn new(choice: Choice, written: &str, count: Option<usize>, catalogue: &Catalogue) -> Self {
        Self {
            group: Group::of(choice.facet()),
            name: names::name(&choice, written, catalogue),
            choice: Some(choice),
            source: None,
            inside: None,
            count,
            unread: None,
        }
    }

    fn all(count: usize, catalogue: &Catalogue) -> Self {
        Self {
            group: Group::State,
            choice: None,
            name: catalogue.say(&Phrase::new("filter-all")),
            source: None,
            inside: None,
            count: Some(count),
            unread: None,
        }
    }

    /// The folder that it is, or that it is in.
    pub(super) fn folder(&self) -> Option<&str> {
        match &self.choice {
            Some(Choice::Folder(name)) => Some(name),
            _ => self.inside.as_deref(),
        }
    }
}

/// The rows of a filter with their numbers.
pub(super) fn counted(counts: FacetCounts, catalogue: &Catalogue) -> Vec<Known> {
    let known = |row: Counted| Known {
        source: row.source,
        inside: row.folder,
        unread: row.unread,
        ..Known::new(row.choice, &row.name, Some(row.count), catalogue)
    };
    let mut rows = vec![Known::all(counts.all, catalogue)];
    rows.extend(counts.rows.into_iter().map(known));
    // The facets of one group stay together, and rows that were added at the end find their group.
    rows.sort_by_key(|row| row.group);
    rows
}

/// The rows of the counts that the database keeps. Their numbers are right if nothing is chosen;
/// `hides_read` is true if lists leave read articles out.
pub(super) fn kept(
    counts: &Counts,
    saved: &[SavedFilter],
    (is_whole, hides_read): (bool, bool),
    catalogue: &Catalogue,
) -> Vec<Known> {
    let row = |choice, name: &str, count: Option<usize>| {
        Known::new(choice, name, count.filter(|_| is_whole), catalogue)
    };
    let Counts { all, unread, starred, .. } = *counts;
    let shown = |count: Count| if hides_read { count.unread } else { count.total };
    let later = counts.tags.iter().find(|tag| is_later(&tag.name));
    let later = later.map(|tag| row(Choice::Later, "", Some(shown(tag.count))));
    let mut rows = vec![
        Known::all(shown(Count { total: all, unread }), catalogue),
        row(Choice::Unread, "", Some(unread)),
        row(Choice::Read, "", Some(all.saturating_sub(unread))),
        row(Choice::Starred, "", Some(starred).filter(|_| !hides_read)),
    ];
    rows.extend(later);
    rows.extend([row(Choice::New, "", None), row(Choice::Local, "", None)]);
    for SavedFilter { name, .. } in saved {
        rows.push(row(Choice::Saved(name.clone()), name, None));
    }
    let mut place = |choice, name: &str, source, folder: Option<&str>, count: Count| {
        rows.push(Known {
            source,
            inside: folder.map(str::to_owned),
            ..row(choice, name, Some(shown(count)))
        });
    };
    let names = SourceNames::of(counts.sources.iter().map(|source| source.name.as_str()));
    let choice = |source: &SourceCount| names.choice(source.id, &source.name);
    let sources: Vec<_> =
        counts.sources.iter().map(|source| (source, source.folder.as_deref())).collect();
    let places = in_folders(&sources);
    for at in &places {
        match *at {
            Place::Folder(folder) => {
                let members = places.iter().filter_map(|place| match *place {
                    Place::Source(source, Some(own)) if own == folder => Some(source.count),
                    _ => None,
                });
                place(Choice::Folder(folder.to_owned()), folder, None, None, members.sum());
            }
            Place::Source(source, folder) => {
                place(choice(source), &source.name, Some(source.id), folder, source.count);
            }
        }
    }
    for tag in counts.tags.iter().filter(|tag| !is_later(&tag.name)) {
        rows.push(row(Choice::Tag(tag.name.clone()), &tag.name, Some(shown(tag.count))));
    }
    rows
}
