//! Marks that are on the screen and not yet in the database.
//!
//! A row that was loaded before a mark was written brings the old state with it. Until the mark is
//! written, what the user set wins.
use crate::news::{ArticleId, Flags};
use std::collections::HashMap;

/// What was set and not confirmed, by article.
#[derive(Clone, Debug, Default)]
pub(super) struct Unsaved {
    marks: HashMap<ArticleId, Mark>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    read: Option<bool>,
    starred: Option<bool>,
    /// So many writes are on their way.
    writes: usize,
}

impl Unsaved {
    pub(super) fn read(&mut self, id: ArticleId, read: bool) {
        let mark = self.marks.entry(id).or_default();
        mark.read = Some(read);
        mark.writes += 1;
    }

    pub(super) fn starred(&mut self, id: ArticleId, starred: bool) {
        let mark = self.marks.entry(id).or_default();
        mark.starred = Some(starred);
        mark.writes += 1;
    }

    /// One write for each of `ids` is done.
    pub(super) fn written(&mut self, ids: &[ArticleId]) {
        for id in ids {
            let Some(mark) = self.marks.get_mut(id) else { continue };
            mark.writes = mark.writes.saturating_sub(1);
            if mark.writes == 0 {
                self.marks.remove(id);
            }
        }
    }

    /// Puts what was set over what was loaded.
    pub(super) fn correct(&self, id: ArticleId, flags: &mut Flags) {
        if let Some(mark) = self.marks.get(&id) {
            flags.read = mark.read.unwrap_or(flags.read);
            flags.starred = mark.starred.unwrap_or(flags.starred);
        }
    }
}
