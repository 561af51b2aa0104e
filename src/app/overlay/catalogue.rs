//! Public feeds to pick from.
use super::{Contents, Outcome, OverlayLine, Scene};
use crate::app::Work;
use crate::command::Command;
use crate::config::{CatalogueFeed, catalogue_feeds};
use crate::locale::Phrase;
use crate::news::SourceState;

/// The feeds of the catalogue, each with a flag: true when it is among the sources.
#[derive(Debug)]
pub(in crate::app) struct Catalogue {
    feeds: Vec<(CatalogueFeed, bool)>,
}

impl Catalogue {
    /// The feeds of the catalogue; those among `sources` are picked already.
    pub(in crate::app) fn new(sources: &[SourceState]) -> Self {
        let is_source = |feed: &CatalogueFeed| sources.iter().any(|source| source.key == feed.url);
        let feeds = catalogue_feeds().into_iter().map(|feed| (is_source(&feed), feed));
        Self { feeds: feeds.map(|(picked, feed)| (feed, picked)).collect() }
    }

    fn pick(&mut self, row: usize) -> Option<Work> {
        let (feed, picked) = self.feeds.get_mut(row).filter(|(_, picked)| !picked)?;
        *picked = true;
        Some(Work::AddSources(vec![feed.to_source()]))
    }
}

impl Contents for Catalogue {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-catalogue")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn rows(&mut self, _: &Scene<'_>) -> Vec<OverlayLine> {
        let rows = self.feeds.iter().map(|(feed, picked)| {
            let mark = if *picked { "[✓]" } else { "[ ]" };
            OverlayLine::new(feed.name.clone()).lead(format!("{mark} {}", feed.language)).literal()
        });
        rows.collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        Outcome::stays(self.pick(selected))
    }
}
