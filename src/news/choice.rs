//! The choices that narrow a list of articles.
use super::SourceId;
use serde::{Deserialize, Serialize};

/// One choice of the filter pane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Everything: clears all other choices.
    All,
    Unread,
    Starred,
    /// The saved filter of this name.
    Saved(String),
    Folder(String),
    Source(SourceId),
    Tag(String),
}

/// The choices in force. Groups are joined by AND, the choices inside a group by OR. Sources and
/// folders are one group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    pub unread: bool,
    pub starred: bool,
    /// The name of the saved filter in force.
    pub saved: Option<String>,
    pub folders: Vec<String>,
    pub sources: Vec<SourceId>,
    pub tags: Vec<String>,
}

impl Choices {
    /// Adds a choice, or removes it if it is already made.
    pub fn toggle(&mut self, choice: Choice) {
        match choice {
            Choice::All => *self = Self::default(),
            Choice::Unread => self.unread = !self.unread,
            Choice::Starred => self.starred = !self.starred,
            Choice::Saved(name) => {
                let is_chosen = self.saved.as_ref() == Some(&name);
                self.saved = (!is_chosen).then_some(name);
            }
            Choice::Folder(name) => flip(&mut self.folders, name),
            Choice::Source(id) => flip(&mut self.sources, id),
            Choice::Tag(name) => flip(&mut self.tags, name),
        }
    }

    pub fn contains(&self, choice: &Choice) -> bool {
        match choice {
            Choice::All => self.is_empty(),
            Choice::Unread => self.unread,
            Choice::Starred => self.starred,
            Choice::Saved(name) => self.saved.as_ref() == Some(name),
            Choice::Folder(name) => self.folders.contains(name),
            Choice::Source(id) => self.sources.contains(id),
            Choice::Tag(name) => self.tags.contains(name),
        }
    }

    /// True if nothing narrows the list.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn flip<T: PartialEq>(list: &mut Vec<T>, value: T) {
    match list.iter().position(|other| *other == value) {
        Some(at) => drop(list.remove(at)),
        None => list.push(value),
    }
}
