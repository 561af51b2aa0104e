//! The words for what a key does.
use crate::keys::{Action, Step};
use crate::locale::{Catalogue, Phrase};

/// The summary of an action; of several steps, one after the other.
pub fn described(action: &Action, catalogue: &Catalogue) -> Phrase {
    let steps = action.steps();
    match steps.as_slice() {
        [step] => of_step(step, catalogue),
        steps => {
            let said = |step: &Step| catalogue.say_plain(&of_step(step, catalogue));
            Phrase::new("action-steps").with("steps", steps.iter().map(said).collect::<Vec<_>>())
        }
    }
}

fn of_step(step: &Step, catalogue: &Catalogue) -> Phrase {
    match step {
        Step::Command(command) => Phrase::new(command.summary()),
        Step::Mark(state) => Phrase::new(state.summary()),
        Step::Tag(tags) => {
            let names = |wanted: bool| {
                let names = tags.iter().filter(|(_, on)| *on == wanted);
                names.map(|(name, _)| name.clone()).collect::<Vec<_>>()
            };
            let (set, removed) = (names(true), names(false));
            match (set.is_empty(), removed.is_empty()) {
                (_, true) => Phrase::new("action-tag").with("tags", set),
                (true, false) => Phrase::new("action-untag").with("tags", removed),
                (false, false) => {
                    let both = [
                        Phrase::new("action-tag").with("tags", set),
                        Phrase::new("action-untag").with("tags", removed),
                    ];
                    let both = both.iter().map(|phrase| catalogue.say_plain(phrase));
                    Phrase::new("action-steps").with("steps", both.collect::<Vec<_>>())
                }
            }
        }
        Step::Filter(query) => Phrase::new("action-filter").with("query", query.as_str()),
        Step::SavedFilter(place) => {
            Phrase::new("action-saved-filter").with("number", place.to_string())
        }
        Step::OpenLink(number) => {
            Phrase::new("action-open-link").with("number", number.to_string())
        }
    }
}
