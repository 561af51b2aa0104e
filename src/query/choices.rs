//! The query for the choices of the filter pane.
use super::{Predicate, Query};
use crate::news::Choices;

impl Query {
    /// The query for `choices`. `saved` is the query of the saved filter among them; the result
    /// keeps its order.
    pub fn of_choices(choices: &Choices, saved: Option<&Self>) -> Self {
        let mut query = saved.cloned().unwrap_or_default();
        let mut all = Vec::new();
        if query.predicate != Self::default().predicate {
            all.push(query.predicate);
        }
        if choices.unread {
            all.push(Predicate::Unread);
        }
        if choices.starred {
            all.push(Predicate::Starred);
        }
        let folders = choices.folders.iter().cloned().map(Predicate::Folder);
        any_of(folders.chain(choices.sources.iter().copied().map(Predicate::Source)), &mut all);
        any_of(choices.tags.iter().cloned().map(Predicate::Tag), &mut all);
        query.predicate = match all.len() {
            1 => all.remove(0),
            _ => Predicate::All(all),
        };
        query
    }
}

fn any_of(choices: impl Iterator<Item = Predicate>, all: &mut Vec<Predicate>) {
    let mut choices: Vec<Predicate> = choices.collect();
    match choices.len() {
        0 => {}
        1 => all.push(choices.remove(0)),
        _ => all.push(Predicate::Any(choices)),
    }
}
