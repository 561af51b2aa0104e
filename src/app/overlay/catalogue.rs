//! Public feeds to pick from, in groups.
use super::{Contents, Outcome, OverlayLine, Scene};
use crate::app::Work;
use crate::command::Command;
use crate::config::{CatalogueFeed, catalogue_feeds};
use crate::keys::{KeyContext, Keymap};
use crate::locale::Phrase;
use crate::news::SourceState;

/// The feeds of the catalogue, each with a flag: true when it is among the sources.
#[derive(Debug)]
pub(in crate::app) struct Catalogue {
    feeds: Vec<(CatalogueFeed, bool)>,
    of_rows: Vec<Row>,
}

/// The subject of a row: a group by its first feed, or a feed.
#[derive(Clone, Copy, Debug)]
enum Row {
    Group(usize),
    Feed(usize),
}

impl Catalogue {
    /// The feeds of the catalogue; those among `sources` are picked already.
    pub(in crate::app) fn new(sources: &[SourceState]) -> Self {
        let is_source = |feed: &CatalogueFeed| {
            sources.iter().any(|source| source.present && source.key == feed.url)
        };
        let feeds: Vec<_> = catalogue_feeds();
        let feeds: Vec<_> = feeds.into_iter().map(|feed| (is_source(&feed), feed)).collect();
        let feeds: Vec<_> = feeds.into_iter().map(|(picked, feed)| (feed, picked)).collect();
        let starts = |at: usize| {
            let before = at.checked_sub(1).and_then(|before| feeds.get(before));
            feeds.get(at).map(|(feed, _)| group(feed)) != before.map(|(feed, _)| group(feed))
        };
        let of_feed = |at| starts(at).then_some(Row::Group(at)).into_iter().chain([Row::Feed(at)]);
        let of_rows = (0..feeds.len()).flat_map(of_feed).collect();
        Self { feeds, of_rows }
    }

    /// The feeds of the group that begins with this feed.
    fn group_at(&self, start: usize) -> &[(CatalogueFeed, bool)] {
        let rest = self.feeds.get(start..).unwrap_or_default();
        let own = rest.first().map(|(feed, _)| group(feed));
        let count = rest.iter().take_while(|(feed, _)| Some(group(feed)) == own).count();
        rest.get(..count).unwrap_or_default()
    }

    /// Picks the feed of a row, or all of a group that are not picked yet.
    fn pick(&mut self, row: usize) -> Option<Work> {
        let range = match *self.of_rows.get(row)? {
            Row::Group(start) => start..start + self.group_at(start).len(),
            Row::Feed(at) => at..at + 1,
        };
        let feeds = self.feeds.get_mut(range)?.iter_mut().filter(|(_, picked)| !picked);
        let new = feeds.map(|(feed, picked)| {
            *picked = true;
            feed.to_source()
        });
        let new: Vec<_> = new.collect();
        (!new.is_empty()).then_some(Work::AddSources(new))
    }

    fn picked(&self) -> impl Iterator<Item = &CatalogueFeed> {
        self.feeds.iter().filter(|(_, picked)| *picked).map(|(feed, _)| feed)
    }

    fn group_line(&self, start: usize, scene: &Scene<'_>) -> OverlayLine {
        let feeds = self.group_at(start);
        let picked = feeds.iter().filter(|(_, picked)| *picked).count();
        let mark = match picked {
            0 => "[ ]",
            picked if picked == feeds.len() => "[✓]",
            _ => "[–]",
        };
        let (name, language) = feeds.first().map(|(feed, _)| group(feed)).unwrap_or_default();
        let phrase = Phrase::new("catalogue-group").with("name", name).with("picked", picked);
        let text = scene.catalogue.say(&phrase.with("all", feeds.len()));
        let bold = 0..text.len();
        OverlayLine { bold, ..OverlayLine::new(text).lead(format!("{mark} {language}")) }
    }
}

/// The group of a feed: its folder, and its language.
fn group(feed: &CatalogueFeed) -> (&str, &str) {
    (&feed.folder, &feed.language)
}

impl Contents for Catalogue {
    fn title(&self) -> Phrase {
        let picked = self.picked().count();
        if picked == 0 {
            return Phrase::new("overlay-catalogue");
        }
        let mut groups: Vec<_> = self.picked().map(group).collect();
        groups.dedup();
        let sources = Phrase::new("catalogue-sources").with("count", picked);
        let groups = Phrase::new("catalogue-groups").with("count", groups.len());
        Phrase::new("overlay-catalogue-picked").with("sources", sources).with("groups", groups)
    }

    fn is_choice(&self) -> bool {
        true
    }

    /// A row for each group, with its feeds under it.
    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let rows = self.of_rows.iter().filter_map(|row| match *row {
            Row::Group(start) => Some(self.group_line(start, scene)),
            Row::Feed(at) => self.feeds.get(at).map(|(feed, picked)| {
                let mark = if *picked { "[✓]" } else { "[ ]" };
                let lead = format!("{mark} {}", feed.language);
                OverlayLine::new(feed.name.clone()).lead(lead).literal()
            }),
        });
        rows.collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        Outcome::stays(self.pick(selected))
    }

    fn hint(&self, keymap: &Keymap, selected: usize) -> Option<Phrase> {
        let key = |command| keymap.label(KeyContext::Overlay, command, |_| false);
        let id = match self.of_rows.get(selected)? {
            Row::Group(_) => "hint-catalogue-group",
            Row::Feed(_) => "hint-catalogue",
        };
        Some(Phrase::new(id).with("open", key(Command::Open)).with("back", key(Command::Back)))
    }
}
