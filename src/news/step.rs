//! A step of the history: changes of articles that are undone and redone together.
use super::{ArticleId, Mark, Marking, is_later};
use crate::locale::Phrase;

/// A step that was made, undone or redone.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The sentence without its full stop: “12 articles marked as read”.
    pub what: Phrase,
    /// The articles that it changes, without those that are deleted.
    pub ids: Vec<ArticleId>,
    /// The number of its articles that are deleted.
    pub gone: usize,
    /// True if articles are hidden or shown by it.
    pub hides: bool,
}

impl Step {
    /// The words for markings that changed `count` articles in all.
    pub fn words(markings: &[Marking], count: usize) -> Phrase {
        let tags = |wanted: bool| -> Option<Vec<String>> {
            let tag = |marking: &Marking| match &marking.mark {
                Mark::Tag(name) => Some((name.trim().to_owned(), marking.on)),
                _ => None,
            };
            let tags: Option<Vec<_>> = markings.iter().map(tag).collect();
            let mut names: Vec<String> = Vec::new();
            for (name, on) in tags? {
                if on == wanted && !names.contains(&name) {
                    names.push(name);
                }
            }
            Some(names)
        };
        let is = |mark: &Mark, on: bool| {
            markings.iter().all(|marking| marking.mark == *mark && marking.on == on)
        };
        let is_kept = |on: bool| {
            let is = |mark: &Mark| matches!(mark, Mark::Tag(name) if is_later(name));
            markings.iter().all(|marking| is(&marking.mark) && marking.on == on)
        };
        let phrase = match (tags(true), tags(false)) {
            _ if is(&Mark::Read, true) => Phrase::new("step-read"),
            _ if is(&Mark::Read, false) => Phrase::new("step-unread"),
            _ if is(&Mark::Starred, true) => Phrase::new("step-starred"),
            _ if is(&Mark::Starred, false) => Phrase::new("step-unstarred"),
            _ if is(&Mark::Hidden, true) => Phrase::new("step-hidden"),
            _ if is(&Mark::Hidden, false) => Phrase::new("step-shown"),
            _ if is_kept(true) => Phrase::new("step-later"),
            _ if is_kept(false) => Phrase::new("step-not-later"),
            (Some(added), Some(removed)) if removed.is_empty() => {
                Phrase::new("step-tagged").with("tags", added)
            }
            (Some(added), Some(removed)) if added.is_empty() => {
                Phrase::new("step-untagged").with("tags", removed)
            }
            (Some(added), Some(removed)) => {
                Phrase::new("step-retagged").with("added", added).with("removed", removed)
            }
            _ => Phrase::new("step-changed"),
        };
        phrase.with("count", count)
    }

    /// The sentence for a step that was undone.
    pub fn undone(&self) -> Phrase {
        self.told(["undone", "undone-partly"])
    }

    /// The sentence for a step that was made again.
    pub fn redone(&self) -> Phrase {
        self.told(["redone", "redone-partly"])
    }

    fn told(&self, [whole, partly]: [&'static str; 2]) -> Phrase {
        let phrase = Phrase::new(if self.gone == 0 { whole } else { partly });
        phrase.with("what", self.what.clone()).with("gone", self.gone)
    }
}
