//! Marks that are on the screen and not yet in the database.
//!
//! A row that was loaded before a mark was written brings the old state with it. Until the mark is
//! written, what the user set wins.
use crate::news::{Article, ArticleId, Headline, Mark, Marking};
use std::collections::HashMap;

/// The marks that were set and not confirmed, by article.
#[derive(Clone, Debug, Default)]
pub(super) struct Unsaved {
    marks: HashMap<ArticleId, Vec<Pending>>,
}

/// A mark that is on its way to the database.
#[derive(Clone, Debug)]
struct Pending {
    mark: Mark,
    on: bool,
    /// The number of writes on their way.
    writes: usize,
}

impl Unsaved {
    /// Records that a marking is on its way.
    pub(super) fn set(&mut self, marking: &Marking) {
        for id in &marking.ids {
            let marks = self.marks.entry(*id).or_default();
            match marks.iter_mut().find(|pending| pending.mark == marking.mark) {
                Some(pending) => {
                    pending.on = marking.on;
                    pending.writes += 1;
                }
                None => {
                    let mark = marking.mark.clone();
                    marks.push(Pending { mark, on: marking.on, writes: 1 });
                }
            }
        }
    }

    /// Records that one write of a mark is done for each of these articles.
    pub(super) fn written(&mut self, ids: &[ArticleId], mark: &Mark) {
        for id in ids {
            let Some(marks) = self.marks.get_mut(id) else { continue };
            if let Some(pending) = marks.iter_mut().find(|pending| pending.mark == *mark) {
                pending.writes = pending.writes.saturating_sub(1);
            }
            marks.retain(|pending| pending.writes > 0);
            if marks.is_empty() {
                self.marks.remove(id);
            }
        }
    }

    /// Corrects a loaded row by the marks that were set.
    pub(super) fn correct_row(&self, row: &mut Headline) {
        for Pending { mark, on, .. } in self.of(row.id) {
            row.flags.set(mark, *on);
        }
    }

    /// Corrects a loaded article by the marks that were set.
    pub(super) fn correct(&self, article: &mut Article) {
        for Pending { mark, on, .. } in self.of(article.headline.id) {
            article.set(mark, *on);
        }
    }

    fn of(&self, id: ArticleId) -> &[Pending] {
        self.marks.get(&id).map(Vec::as_slice).unwrap_or_default()
    }
}
