//! The first words of the articles in sight, for rows of the list that show them.
use super::effect::Work;
use crate::news::{ArticleId, Headline};
use std::collections::{HashMap, HashSet};

/// Openings kept in memory before those out of sight are let go.
const KEPT: usize = 1_000;

/// The openings that are known, and the articles whose openings are up to date or asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Openings {
    texts: HashMap<ArticleId, String>,
    settled: HashSet<ArticleId>,
}

impl Openings {
    pub(super) fn of(&self, id: ArticleId) -> Option<&str> {
        self.texts.get(&id).map(String::as_str)
    }

    /// Asks for those of `ids` that are not known, or may be another text by now.
    pub(super) fn missing(&mut self, ids: &[ArticleId]) -> Option<Work> {
        if self.texts.len() > KEPT {
            let near: HashSet<&ArticleId> = ids.iter().collect();
            self.texts.retain(|id, _| near.contains(id));
            self.settled.retain(|id| near.contains(id));
        }
        let ids: Vec<ArticleId> =
            ids.iter().copied().filter(|id| self.settled.insert(*id)).collect();
        (!ids.is_empty()).then_some(Work::LoadOpenings { ids })
    }

    pub(super) fn fill(&mut self, openings: Vec<(ArticleId, String)>) {
        self.texts.extend(openings);
    }

    /// Takes note that these rows came anew: their articles may have changed. The known words stay until
    /// the new ones come.
    pub(super) fn doubt(&mut self, rows: &[Headline]) {
        for row in rows {
            self.settled.remove(&row.id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_opening_is_asked_for_once() {
        let mut openings = Openings::default();
        let ids = [1, 2, 3].map(ArticleId);
        assert_eq!(openings.missing(&ids), Some(Work::LoadOpenings { ids: ids.to_vec() }));
        assert_eq!(openings.missing(&ids[1..]), None);
        openings.fill(vec![(ids[0], "مرحبا".into())]);
        assert_eq!((openings.of(ids[0]), openings.of(ids[1])), (Some("مرحبا"), None));
        // Far more articles let the words go that nobody sees.
        let many: Vec<_> = (10..2_000).map(ArticleId).collect();
        openings.missing(&many);
        openings.fill(many.iter().map(|id| (*id, String::new())).collect());
        openings.missing(&many[..5]);
        assert_eq!(openings.of(ids[0]), None);
        assert_eq!(openings.of(many[0]), Some(""));
        assert!(openings.missing(&ids).is_some());
    }
}
