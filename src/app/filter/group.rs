//! The groups of the filter pane.
use crate::query::Facet;

/// A group of rows under a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    State,
    Saved,
    Sources,
    Tags,
    Date,
    Language,
    Author,
    Has,
}

impl Group {
    /// All of them, in the order of the pane.
    pub const ALL: [Self; 8] = [
        Self::State,
        Self::Saved,
        Self::Sources,
        Self::Tags,
        Self::Date,
        Self::Language,
        Self::Author,
        Self::Has,
    ];

    pub(super) fn of(facet: Facet) -> Self {
        match facet {
            Facet::Saved => Self::Saved,
            Facet::Reading | Facet::Starred | Facet::Later | Facet::New | Facet::Local => {
                Self::State
            }
            Facet::Place => Self::Sources,
            Facet::Tag => Self::Tags,
            Facet::Period => Self::Date,
            Facet::Language => Self::Language,
            Facet::Author => Self::Author,
            Facet::Has => Self::Has,
        }
    }

    /// The catalogue id of the heading.
    pub fn heading(self) -> &'static str {
        match self {
            Self::State => "filter-group-state",
            Self::Saved => "filter-group-saved",
            Self::Sources => "filter-group-sources",
            Self::Tags => "filter-group-tags",
            Self::Date => "filter-group-date",
            Self::Language => "filter-group-language",
            Self::Author => "filter-group-author",
            Self::Has => "filter-group-has",
        }
    }

    /// The name by which it is remembered as folded.
    fn name(self) -> &'static str {
        match self {
            Self::State => "state",
            Self::Saved => "saved",
            Self::Sources => "sources",
            Self::Tags => "tags",
            Self::Date => "date",
            Self::Language => "language",
            Self::Author => "author",
            Self::Has => "has",
        }
    }
}

/// The prefix of the folders among remembered names.
const FOLDER: &str = "folder:";

/// The groups and folders whose rows are hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Folds {
    groups: Vec<Group>,
    /// Folded names.
    folders: Vec<String>,
}

impl Default for Folds {
    /// The groups that most readers seldom need.
    fn default() -> Self {
        let groups = vec![Group::Date, Group::Language, Group::Author, Group::Has];
        Self { groups, folders: Vec::new() }
    }
}

impl Folds {
    pub(super) fn has_group(&self, group: Group) -> bool {
        self.groups.contains(&group)
    }

    pub(super) fn has_folder(&self, folder: &str) -> bool {
        self.folders.iter().any(|other| other == folder)
    }

    pub(super) fn turn_group(&mut self, group: Group) {
        match self.groups.iter().position(|other| *other == group) {
            Some(at) => drop(self.groups.remove(at)),
            None => self.groups.push(group),
        }
    }

    pub(super) fn turn_folder(&mut self, folder: String) {
        match self.folders.iter().position(|other| *other == folder) {
            Some(at) => drop(self.folders.remove(at)),
            None => self.folders.push(folder),
        }
    }

    /// The names to remember.
    pub(super) fn names(&self) -> Vec<String> {
        let groups = self.groups.iter().map(|group| group.name().to_owned());
        groups.chain(self.folders.iter().map(|folder| format!("{FOLDER}{folder}"))).collect()
    }

    /// The folds of remembered names; others are passed over.
    pub(super) fn of(names: &[String]) -> Self {
        let group = |name: &String| Group::ALL.into_iter().find(|group| group.name() == name);
        let folder = |name: &String| name.strip_prefix(FOLDER).map(str::to_owned);
        Self {
            groups: names.iter().filter_map(group).collect(),
            folders: names.iter().filter_map(folder).collect(),
        }
    }
}
