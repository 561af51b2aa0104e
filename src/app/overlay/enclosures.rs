//! The enclosures of the open article, with the chapters and transcripts of recordings.
use super::line::broken;
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::{ScreenEffect, Work};
use crate::command::Command;
use crate::keys::{KeyContext, Keymap};
use crate::locale::Phrase;
use crate::news::{ArticleId, Download, Enclosure, duration};

/// The enclosures of an article, and what each row of the overlay stands for.
#[derive(Debug)]
pub(in crate::app) struct Enclosures {
    article: ArticleId,
    files: Vec<Enclosure>,
    rows: Vec<Row>,
}

/// The subject of a row.
#[derive(Clone, Debug)]
enum Row {
    /// An enclosure, with the file of it on this machine.
    File { url: String, is_playable: bool, target: String },
    /// A part of a recording.
    Chapter { target: String, start: u64, url: Option<String> },
}

impl Row {
    /// The address to open or to copy.
    fn link(self) -> Option<String> {
        match self {
            Self::File { url, .. } => Some(url),
            Self::Chapter { url, .. } => url,
        }
    }
}

impl Enclosures {
    /// The enclosures of an article; `None` if it has none.
    pub(in crate::app) fn new(article: ArticleId, files: &[Enclosure]) -> Option<Self> {
        let files = files.to_vec();
        (!files.is_empty()).then_some(Self { article, files, rows: Vec::new() })
    }

    /// The lines of one enclosure, each with its subject.
    fn lines(file: &Enclosure, scene: &Scene<'_>) -> Vec<(OverlayLine, Row)> {
        let state = scene.downloads.state(&file.url);
        let target = match state {
            Some(Download::Done(path)) => path.display().to_string(),
            _ => file.url.clone(),
        };
        let is_playable = file.is_playable();
        let subject = Row::File { url: file.url.clone(), is_playable, target: target.clone() };
        let kind = scene.catalogue.say(&file.kind().phrase());
        let name = OverlayLine::new(file.name()).lead(kind).literal().link(&file.url);
        let mut lines = vec![(name, subject.clone())];
        let (reason, state) = match state {
            Some(Download::Failed(reason)) => (Some(reason), None),
            state => (None, state.map(Download::phrase)),
        };
        let facts = file.measured().into_iter().chain(state);
        let facts: Vec<String> = facts.map(|fact| scene.catalogue.say(&fact)).collect();
        if !facts.is_empty() {
            let line = OverlayLine::new(facts.join(" · ")).lead(String::new()).tone(Tone::Dim);
            lines.push((line, subject.clone()));
        }
        if let Some(reason) = reason {
            let rows = broken(&scene.catalogue.say(reason), scene.size);
            let row = |row| (OverlayLine::new(row).tone(Tone::Error), subject.clone());
            lines.extend(rows.into_iter().map(row));
        }
        for chapter in &file.chapters {
            let time = scene.catalogue.say(&duration(chapter.start));
            let line = OverlayLine::new(chapter.title.clone()).lead(time).literal();
            let line = match &chapter.url {
                Some(url) => line.link(url),
                None => line,
            };
            let (start, url) = (chapter.start, chapter.url.clone());
            lines.push((line, Row::Chapter { target: target.clone(), start, url }));
        }
        lines
    }
}

impl Contents for Enclosures {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-enclosures")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let lines = self.files.iter().flat_map(|file| Self::lines(file, scene));
        let (lines, rows) = lines.unzip();
        self.rows = rows;
        lines
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        let row = self.rows.get(selected).cloned()?;
        match (command, row) {
            (Command::Open, Row::File { target, is_playable: true, .. }) => {
                Outcome::stays(Some(ScreenEffect::Play { target, start: None }))
            }
            (Command::Open, Row::File { url, .. }) => Outcome::stays(Some(ScreenEffect::Open(url))),
            (Command::Open, Row::Chapter { target, start, .. }) => {
                Outcome::stays(Some(ScreenEffect::Play { target, start: Some(start) }))
            }
            (Command::OpenLink, row) => Outcome::stays(row.link().map(ScreenEffect::Open)),
            (Command::CopyLink, row) => Outcome::stays(row.link().map(ScreenEffect::copy_link)),
            (Command::Download, Row::File { url, .. }) => {
                Outcome::stays(Some(Work::Download { id: self.article, url }))
            }
            (Command::CancelDownload, Row::File { url, .. }) => {
                Outcome::stays(Some(Work::CancelDownload(url)))
            }
            _ => None,
        }
    }

    fn hint(&self, keymap: &Keymap) -> Option<Phrase> {
        let key = |command| keymap.label(KeyContext::Overlay, command, |_| false);
        Some(
            Phrase::new("hint-enclosures")
                .with("play", key(Command::Open))
                .with("download", key(Command::Download))
                .with("cancel", key(Command::CancelDownload))
                .with("open", key(Command::OpenLink))
                .with("copy", key(Command::CopyLink)),
        )
    }
}
