//! Marks that could not be written yet. They are tried again until the program ends.
use crate::news::{ArticleId, Mark, Marking};
use std::collections::HashMap;
use std::time::{Duration, Instant};

/// The time before marks are tried again without an occasion.
const PAUSE: Duration = Duration::from_secs(10);

/// The marks that wait; of each mark on an article only the last state.
#[derive(Debug, Default)]
pub(super) struct Unwritten {
    marks: HashMap<(ArticleId, Mark), bool>,
    again: Option<Instant>,
}

impl Unwritten {
    pub(super) fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// The number of marks that wait.
    pub(super) fn count(&self) -> usize {
        self.marks.len()
    }

    /// Keeps a marking for the next attempt.
    pub(super) fn add(&mut self, marking: &Marking) {
        let marks = marking.ids.iter().map(|id| ((*id, marking.mark.clone()), marking.on));
        self.marks.extend(marks);
        self.again = Some(Instant::now() + PAUSE);
    }

    /// The marks that wait, combined into as few markings as possible.
    pub(super) fn markings(&self) -> Vec<Marking> {
        let mut groups: HashMap<(&Mark, bool), Vec<ArticleId>> = HashMap::new();
        for ((id, mark), on) in &self.marks {
            groups.entry((mark, *on)).or_default().push(*id);
        }
        let marking =
            |((mark, on), ids): ((&Mark, bool), _)| Marking { ids, mark: mark.clone(), on };
        groups.into_iter().map(marking).collect()
    }

    /// Delays the next attempt, after one that failed.
    pub(super) fn postpone(&mut self) {
        self.again = Some(Instant::now() + PAUSE);
    }

    /// Forgets the marks, as all of them are written.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// The time until they are to be tried again.
    pub(super) fn sleep(&self) -> Option<Duration> {
        self.again.map(|again| again.saturating_duration_since(Instant::now()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_on_an_article_counts() {
        let marking = |id, mark, on| Marking { ids: vec![ArticleId(id)], mark, on };
        let mut unwritten = Unwritten::default();
        for (id, mark, on) in [
            (1, Mark::Read, true),
            (1, Mark::Starred, true),
            (2, Mark::Read, true),
            (1, Mark::Read, false),
        ] {
            unwritten.add(&marking(id, mark, on));
        }
        assert_eq!(unwritten.count(), 3);
        let mut markings = unwritten.markings();
        markings.sort_by_key(|marking| (marking.ids[0].0, marking.mark == Mark::Starred));
        let wanted = [
            marking(1, Mark::Read, false),
            marking(1, Mark::Starred, true),
            marking(2, Mark::Read, true),
        ];
        assert_eq!(markings, wanted);
        assert!(unwritten.sleep().is_some_and(|sleep| sleep <= PAUSE));
        unwritten.clear();
        assert!(unwritten.is_empty() && unwritten.sleep().is_none());
    }
}
