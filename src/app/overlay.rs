//! What can lie over the panes, as rows of text.
use super::Model;
use crate::command::{COMMANDS, Command};
use crate::config::{CatalogueFeed, NewSource, RtlMode};
use crate::keys::{Context, write_sequence};
use crate::lang::Length;
use crate::locale::Phrase;
use crate::news::{Location, SourceId, SourceState, Timestamp};
use crate::text::{self, CleanText};

/// Rows shown of the history of a source, and of what was repaired in it.
const SHOWN: usize = 5;

/// Which overlay is open.
#[derive(Clone, Debug, PartialEq)]
pub enum OverlayKind {
    Help,
    /// Each source with its last result.
    Sources,
    /// Mistakes in the configuration.
    Problems,
    /// Public feeds to pick from, and which are picked.
    Catalogue {
        feeds: Vec<CatalogueFeed>,
        picked: Vec<bool>,
    },
    /// The feeds that a page names.
    Found(Vec<NewSource>),
    /// The links of the open article.
    Links,
    /// One address in full, to be copied.
    Address(String),
    /// The same sentence in every mode, one of which reads right.
    Calibration,
}

impl OverlayKind {
    pub fn title(&self) -> Phrase {
        Phrase::new(match self {
            Self::Help => "overlay-help",
            Self::Sources => "overlay-sources",
            Self::Problems => "overlay-problems",
            Self::Catalogue { .. } => "overlay-catalogue",
            Self::Found(_) => "overlay-found",
            Self::Links => "overlay-links",
            Self::Address(_) => "overlay-url",
            Self::Calibration => "overlay-calibration",
        })
    }

    /// Whether rows can be chosen, or are only read.
    pub fn is_choice(&self) -> bool {
        matches!(
            self,
            Self::Catalogue { .. }
                | Self::Found(_)
                | Self::Links
                | Self::Sources
                | Self::Calibration
        )
    }
}

/// An open overlay.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlay {
    pub kind: OverlayKind,
    /// Index of the selected row.
    pub selected: usize,
}

impl Overlay {
    pub fn new(kind: OverlayKind) -> Self {
        Self { kind, selected: 0 }
    }
}

/// How a row is to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Heading,
    Dim,
    Error,
}

/// One row of an overlay.
#[derive(Clone, Debug, PartialEq)]
pub struct OverlayLine {
    /// A key, a mark or a number in a column of its own.
    pub lead: Option<String>,
    pub text: String,
    pub tone: Tone,
    /// Text from outside, laid out in its own direction.
    pub literal: bool,
    /// A piece of an address: from left to right, whatever stands in it.
    pub address: bool,
    /// Drawn and sent in this mode, not in the one in use.
    pub mode: Option<RtlMode>,
}

/// Columns of text in an overlay on a screen of `columns`: all but the border and a blank beside it.
pub fn overlay_width(columns: u16) -> usize {
    usize::from(columns.saturating_sub(4)).max(1)
}

/// What the calibration card shows: words, a lam-alef, quotation marks, brackets, a number, Latin
/// and Arabic digits all find their places only where everything is right.
pub const CALIBRATION_SENTENCE: &str = "اليوم 15: قال «لا بأس» في GNOME (٢٥٪)";

impl OverlayLine {
    fn new(text: String) -> Self {
        Self { lead: None, text, tone: Tone::Plain, literal: false, address: false, mode: None }
    }

    fn lead(self, lead: String) -> Self {
        Self { lead: Some(lead), ..self }
    }

    fn tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    fn address(self) -> Self {
        Self { literal: true, address: true, ..self }
    }

    fn literal(self) -> Self {
        Self { literal: true, ..self }
    }
}

impl Model {
    /// The keys that do `command` where the list has them, as they are written; empty when unbound.
    pub fn key_label(&self, command: Command) -> String {
        let keys = self.keymap.keys_for(Context::List, command);
        keys.first().map(|keys| write_sequence(keys)).unwrap_or_default()
    }

    /// The rows of an overlay.
    pub fn overlay_lines(&self, overlay: &Overlay) -> Vec<OverlayLine> {
        match &overlay.kind {
            OverlayKind::Help => self.help_lines(),
            OverlayKind::Sources => self.source_lines(),
            OverlayKind::Problems => self.problem_lines(),
            OverlayKind::Catalogue { feeds, picked } => feeds
                .iter()
                .zip(picked)
                .map(|(feed, picked)| {
                    let mark = if *picked { "[✓]" } else { "[ ]" };
                    OverlayLine::new(feed.name.clone())
                        .lead(format!("{mark} {}", feed.language))
                        .literal()
                })
                .collect(),
            OverlayKind::Address(url) => self.address_lines(url),
            OverlayKind::Calibration => self.calibration_lines(),
            OverlayKind::Found(feeds) => feeds
                .iter()
                .map(|feed| {
                    let url = match &feed.location {
                        Location::Feed(url) => url.as_str(),
                        _ => "",
                    };
                    let text = match &feed.name {
                        Some(name) => format!("{name} · {url}"),
                        None => url.to_owned(),
                    };
                    OverlayLine::new(text).literal()
                })
                .collect(),
            OverlayKind::Links => {
                let lines = self.reader_links().into_iter().enumerate();
                lines
                    .map(|(at, link)| OverlayLine::new(link).lead(at.to_string()).literal())
                    .collect()
            }
        }
    }

    /// A line per mode, in the order of [`RtlMode::ALL`], then what to look for.
    fn calibration_lines(&self) -> Vec<OverlayLine> {
        let samples = RtlMode::ALL.iter().map(|mode| OverlayLine {
            mode: Some(*mode),
            ..OverlayLine::new(CALIBRATION_SENTENCE.to_owned()).lead(mode.name().to_owned())
        });
        let advice = ["calibration-advice", "calibration-none"]
            .map(|id| OverlayLine::new(self.catalogue.say(&Phrase::new(id))).tone(Tone::Dim));
        samples.chain(advice).collect()
    }

    fn help_lines(&self) -> Vec<OverlayLine> {
        let bound = |command: Command| {
            let keys = self.keymap.keys_for(Context::List, command);
            keys.iter().map(|keys| write_sequence(keys)).collect::<Vec<_>>().join("  ")
        };
        COMMANDS
            .iter()
            .map(|(command, _, summary)| {
                let text = self.catalogue.say(&Phrase::new(summary));
                OverlayLine::new(text).lead(bound(*command))
            })
            .filter(|line| line.lead.as_deref() != Some(""))
            .collect()
    }

    /// An address in pieces as long as a row, with nothing put in between.
    fn address_lines(&self, url: &str) -> Vec<OverlayLine> {
        let row = overlay_width(self.geometry.size.columns);
        let characters: Vec<char> = url.chars().collect();
        characters
            .chunks(row)
            .map(|piece| OverlayLine::new(piece.iter().collect()))
            .map(OverlayLine::address)
            .collect()
    }

    fn source_lines(&self) -> Vec<OverlayLine> {
        let lines: Vec<_> = self.source_rows().into_iter().map(|(_, line)| line).collect();
        if lines.is_empty() {
            let none = self.catalogue.say(&Phrase::new("sources-none"));
            return vec![OverlayLine::new(none).tone(Tone::Dim)];
        }
        lines
    }

    /// The source that a row of [`OverlayKind::Sources`] belongs to.
    pub(super) fn source_at(&self, row: usize) -> Option<SourceId> {
        self.source_rows().get(row).map(|(id, _)| *id)
    }

    /// Each source: its name, its last result, where it moved, how it fared before, what was repaired.
    fn source_rows(&self) -> Vec<(SourceId, OverlayLine)> {
        let mut rows = Vec::new();
        for source in self.sources.iter().filter(|source| source.present) {
            let said = |phrase: &Phrase, tone| {
                let text = self.catalogue.say(phrase);
                self.broken(&text).map(|line| OverlayLine::new(line).tone(tone)).collect::<Vec<_>>()
            };
            let dim = |phrase: Phrase| said(&phrase, Tone::Dim);
            let mut lines =
                vec![OverlayLine::new(source.name.clone()).tone(Tone::Heading).literal()];
            let running = self.progress.as_ref().map(|progress| &progress.running);
            if running.is_some_and(|running| running.contains(&source.id)) {
                lines.extend(dim(Phrase::new("source-running")));
            }
            lines.extend(match (&source.last_error, source.last_success) {
                (Some(error), _) => said(error, Tone::Error),
                (None, Some(at)) => dim(Phrase::new("source-ok").with("age", self.long_age(at))),
                (None, None) => dim(Phrase::new("source-never")),
            });
            let moved =
                source.moved.as_deref().map(|url| Phrase::new("source-moved").with("url", url));
            lines.extend(moved.into_iter().flat_map(dim));
            lines.extend(self.fared(source).flat_map(dim));
            lines.extend(source.problems.iter().take(SHOWN).cloned().flat_map(dim));
            rows.extend(lines.into_iter().map(|line| (source.id, line)));
        }
        rows
    }

    /// A text in pieces that fit in a row each: what a server did stands at the end of a sentence, often
    /// behind a long address.
    fn broken(&self, text: &str) -> impl Iterator<Item = String> {
        let width = overlay_width(self.geometry.size.columns);
        let options = text::Options { width, ..text::Options::default() };
        let text = CleanText::new(text);
        let layout = text::layout(&text, &[], &options);
        let pieces = layout.lines.iter().map(|line| line.source());
        let pieces = pieces.filter_map(|range| text.as_str().get(range));
        pieces.map(|piece| piece.trim().to_owned()).collect::<Vec<_>>().into_iter()
    }

    /// How a source fared before its last attempts.
    fn fared<'a>(&'a self, source: &'a SourceState) -> impl Iterator<Item = Phrase> + 'a {
        source.history.iter().skip(1).take(SHOWN).map(|streak| {
            let age = self.long_age(streak.last);
            match &streak.error {
                None => Phrase::new("source-recovered").with("age", age),
                Some(error) => Phrase::new("source-failed")
                    .with("age", age)
                    .with("count", streak.count)
                    .with("error", error.clone()),
            }
        })
    }

    fn long_age(&self, at: Timestamp) -> String {
        self.settings.age(at, self.now, Length::Long)
    }

    fn problem_lines(&self) -> Vec<OverlayLine> {
        let mut lines = Vec::new();
        for problem in &self.problems {
            for (at, text) in problem.lines().enumerate() {
                let tone = if at == 0 { Tone::Error } else { Tone::Dim };
                lines.push(OverlayLine::new(text.to_owned()).tone(tone));
            }
        }
        if lines.is_empty() {
            lines.push(
                OverlayLine::new(self.catalogue.say(&Phrase::new("problems-none"))).tone(Tone::Dim),
            );
        }
        lines
    }

    /// Link 0 is the article's own page; the rest are numbered as in the text.
    pub fn reader_links(&self) -> Vec<String> {
        let Some(article) = &self.reader.article else { return Vec::new() };
        let own = article.url.clone().unwrap_or_default();
        std::iter::once(own).chain(self.reader.page.links.iter().cloned()).collect()
    }
}
