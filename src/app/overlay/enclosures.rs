//! The enclosures of the open article, with the chapters and transcripts of recordings.
use super::line::broken;
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::{ScreenEffect, Work};
use crate::command::Command;
use crate::keys::{KeyContext, Keymap};
use crate::locale::Phrase;
use crate::news::{Article, ArticleId, Download, Enclosure, duration};
use sahifa_text::CleanText;

/// The overlay: the article whose enclosures it lists, and the subject of each row.
#[derive(Debug)]
pub(in crate::app) struct Enclosures {
    article: ArticleId,
    rows: Vec<Row>,
    /// The addresses of enclosures whose chapters were asked for.
    asked: Vec<String>,
}

/// The subject of a row.
#[derive(Clone, Debug)]
enum Row {
    /// An enclosure, with the file of it on this machine.
    File { url: String, is_playable: bool, target: String },
    /// A part of a recording.
    Chapter { target: String, start: u64, url: Option<String> },
    /// The chapters of an enclosure, which nobody fetched yet.
    Chapters { url: String },
    /// The words of a recording.
    Transcript { url: String },
}

impl Row {
    /// The address to open or to copy.
    fn link(self) -> Option<String> {
        match self {
            Self::File { url, .. } | Self::Transcript { url } => Some(url),
            Self::Chapter { url, .. } => url,
            Self::Chapters { .. } => None,
        }
    }
}

impl Enclosures {
    /// The enclosures of an article; `None` if it has none.
    pub(in crate::app) fn new(article: &Article) -> Option<Self> {
        let id = article.headline.id;
        let enclosures = || Self { article: id, rows: Vec::new(), asked: Vec::new() };
        (!article.enclosures.is_empty()).then(enclosures)
    }

    /// The lines of one enclosure, each with its subject.
    fn lines(&self, file: &Enclosure, scene: &Scene<'_>) -> Vec<(OverlayLine, Row)> {
        let state = scene.downloads.state(&file.url);
        let target = match state {
            Some(Download::Done(path)) => path.display().to_string(),
            _ => file.url.clone(),
        };
        let is_playable = file.is_playable();
        let subject = Row::File { url: file.url.clone(), is_playable, target: target.clone() };
        let kind = scene.catalogue.say(&file.kind().phrase());
        let name = OverlayLine::new(isolated(&file.name())).lead(kind).link(&file.url);
        let mut lines = vec![(name, subject.clone())];
        let (reason, state) = match state {
            Some(Download::Failed(reason)) => (Some(reason), None),
            state => (None, state.map(Download::phrase)),
        };
        // The state first: in a narrow row the rest is cut.
        let facts = state.into_iter().chain(file.facts());
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
            let line = OverlayLine::new(isolated(&chapter.title)).lead(time);
            let line = match &chapter.url {
                Some(url) => line.link(url),
                None => line,
            };
            let (start, url) = (chapter.start, chapter.url.clone());
            lines.push((line, Row::Chapter { target: target.clone(), start, url }));
        }
        if file.chapters.is_empty() && file.chapters_url.is_some() {
            let is_asked = self.asked.contains(&file.url);
            let text = if is_asked { "chapters-coming" } else { "chapters-offered" };
            let line = OverlayLine::new(scene.say(text)).lead(scene.say("chapters"));
            lines.push((line, Row::Chapters { url: file.url.clone() }));
        }
        for transcript in &file.transcripts {
            let facts = [&transcript.language, &transcript.media_type];
            let facts: Vec<&str> = facts
                .into_iter()
                .flatten()
                .map(String::as_str)
                .filter(|one| !one.is_empty())
                .collect();
            let facts = if facts.is_empty() { transcript.url.clone() } else { facts.join(" · ") };
            let line = OverlayLine::new(isolated(&facts)).lead(scene.say("transcript"));
            let url = transcript.url.clone();
            lines.push((line.link(&transcript.url), Row::Transcript { url }));
        }
        lines
    }
}

/// Text from outside, that stands on the side of the interface and reads in its own direction.
fn isolated(text: &str) -> String {
    CleanText::isolated(text).into_string()
}

impl Contents for Enclosures {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-enclosures")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let open = scene.article.filter(|open| open.headline.id == self.article);
        let files = open.map_or(&[][..], |open| &open.enclosures);
        let (lines, rows) = files.iter().flat_map(|file| self.lines(file, scene)).unzip();
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
            (Command::Open, Row::Chapters { url }) => {
                self.asked.push(url.clone());
                Outcome::stays(Some(Work::FetchChapters { id: self.article, url }))
            }
            (Command::Open, Row::Transcript { url }) => {
                Outcome::closes(Some(Work::FetchTranscript { id: self.article, url }))
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

    fn hint(&self, keymap: &Keymap, _selected: usize) -> Option<Phrase> {
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
