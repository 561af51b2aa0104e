//! The feeds that a page names, one of which is to be added.
use super::{Contents, Outcome, OverlayLine, Scene};
use crate::app::Work;
use crate::command::Command;
use crate::locale::Phrase;
use crate::news::Location;
use crate::news::NewSource;

#[derive(Debug)]
pub(in crate::app) struct Found(pub(in crate::app) Vec<NewSource>);

impl Contents for Found {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-found")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn rows(&mut self, _: &Scene<'_>) -> Vec<OverlayLine> {
        let rows = self.0.iter().map(|feed| {
            let url = match &feed.location {
                Location::Feed(url) => url.as_str(),
                Location::Path(_) | Location::Guide => "",
            };
            let text = match &feed.name {
                Some(name) => format!("{name} · {url}"),
                None => url.to_owned(),
            };
            OverlayLine::new(text).literal()
        });
        rows.collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        let feed = self.0.get(selected).cloned();
        Outcome::closes(feed.map(|feed| Work::AddSources(vec![feed])))
    }
}
