//! The words of podcasts in an entry: playing time, place in the series, chapters, transcripts
//! (iTunes; podcastindex.org/namespace/1.0; Podlove Simple Chapters 1.2).
use super::super::xml::{Element, Namespace, Xml};
use super::super::{clean, limits, link, timecode};
use super::value;
use crate::news::{Chapter, Enclosure, Transcript};

/// The facts on the recording of an entry.
#[derive(Debug, Default)]
pub(super) struct Podcast {
    duration: Option<u64>,
    season: Option<u32>,
    episode: Option<u32>,
    chapters: Vec<Chapter>,
    chapters_url: Option<String>,
    transcripts: Vec<Transcript>,
}

impl Podcast {
    /// Takes what an element says; `false` if it says nothing of a recording.
    pub(super) fn read<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>) -> bool {
        use Namespace::{Itunes, Podcast, SimpleChapters};
        match (element.namespace, element.name.as_str()) {
            (Itunes, "duration") => {
                let duration = timecode::seconds(&value::text(xml, element));
                self.duration = self.duration.or(duration);
            }
            (Itunes | Podcast, "season") => {
                self.season = self.season.or(number(&value::text(xml, element)));
            }
            (Itunes | Podcast, "episode") => {
                self.episode = self.episode.or(number(&value::text(xml, element)));
            }
            (Podcast, "chapters") => {
                let url = element.attribute("url");
                let url = url.and_then(|url| link::absolute(&url, xml.base()));
                self.chapters_url = self.chapters_url.take().or(url);
            }
            (Podcast, "transcript") => {
                let url = element.attribute("url");
                let url = url.and_then(|url| link::absolute(&url, xml.base()));
                if let Some(url) = url.filter(|_| self.transcripts.len() < limits::TRANSCRIPTS) {
                    let line = |name| element.attribute(name).map(|value| clean::line(&value));
                    let (media_type, language) = (line("type"), line("language"));
                    self.transcripts.push(Transcript { url, media_type, language });
                }
            }
            (SimpleChapters, "chapters") => {
                while let Some(child) = xml.next_child(element.depth()) {
                    self.push_chapter(xml, &child);
                }
            }
            _ => return false,
        }
        true
    }

    fn push_chapter(&mut self, xml: &Xml<'_>, element: &Element<'_>) {
        let start = element.attribute("start").and_then(|start| timecode::seconds(&start));
        if let Some(start) = start
            && self.chapters.len() < limits::CHAPTERS
        {
            let title = element.attribute("title").unwrap_or_default();
            let url = element.attribute("href").and_then(|url| link::absolute(&url, xml.base()));
            self.chapters.push(Chapter { start, title: clean::line(&title), url });
        }
    }

    /// Gives the facts to the recording among the enclosures; the first one is meant, if there are
    /// several.
    pub(super) fn give_to(mut self, enclosures: &mut [Enclosure]) {
        let Some(recording) = enclosures.iter_mut().find(|one| one.is_playable()) else { return };
        self.chapters.sort_by_key(|chapter| chapter.start);
        recording.duration = self.duration.or(recording.duration);
        recording.season = self.season;
        recording.episode = self.episode;
        recording.chapters = self.chapters;
        recording.chapters_url = self.chapters_url;
        recording.transcripts = self.transcripts;
    }
}

/// A number in a series. Some write it with a part behind the point.
fn number(text: &str) -> Option<u32> {
    text.trim().split('.').next()?.parse().ok()
}
