//! The reader's place.
use super::sources::index;
use super::{Result, Store};
use crate::news::{ArticleId, Place, Resume, SourceId, Timestamp};
use crate::query::{Choice, Choices, Stance};
use rusqlite::{OptionalExtension as _, params};
use serde::Deserialize;

/// The filter of a place that was saved before places had a query.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Chosen {
    unread: bool,
    starred: bool,
    saved: Option<String>,
    folders: Vec<String>,
    sources: Vec<SourceId>,
    tags: Vec<String>,
}

impl Chosen {
    fn query(self) -> String {
        let states = [(self.unread, Choice::Unread), (self.starred, Choice::Starred)];
        let mut choices = Choices::default();
        states
            .into_iter()
            .filter_map(|(chosen, choice)| chosen.then_some(choice))
            .chain(self.saved.map(Choice::Saved))
            .chain(self.folders.into_iter().map(Choice::Folder))
            .chain(self.sources.into_iter().map(Choice::SourceId))
            .chain(self.tags.into_iter().map(Choice::Tag))
            .for_each(|choice| choices.set(choice, Stance::Must));
        choices.query().to_string()
    }
}

impl Store {
    /// The place that was saved last. If another version of the program wrote it and this one
    /// cannot read it, the place is the beginning.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn resume(&self) -> Result<Option<Resume>> {
        let saved: Option<String> = self.read(|connection| {
            connection.query_row("SELECT place FROM resume", [], |row| row.get(0)).optional()
        })?;
        Ok(saved.map(|place| {
            let mut resume: Resume = serde_json::from_str(&place).unwrap_or_default();
            if resume.query.is_empty() {
                let chosen: Chosen = serde_json::from_str(&place).unwrap_or_default();
                resume.query = chosen.query();
            }
            resume
        }))
    }

    /// Saves the place. There is only one.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn save_resume(&mut self, resume: &Resume) -> Result<()> {
        // Numbers, names and flags: nothing in it can fail to be written.
        let place = serde_json::to_string(resume).unwrap_or_default();
        self.write(|transaction| {
            transaction.execute(
                "INSERT INTO resume (id, place) VALUES (1, ?)
                 ON CONFLICT (id) DO UPDATE SET place = excluded.place",
                [&place],
            )?;
            Ok(())
        })
    }

    /// Keeps the place where the reader left an article, or forgets it.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn keep_place(&mut self, id: ArticleId, place: Option<Place>) -> Result<()> {
        self.write(|transaction| {
            transaction
                .prepare_cached("UPDATE article SET place = ?2, progress = ?3 WHERE id = ?1")?
                .execute(params![
                    id.0,
                    place.map(|place| index(place.at)),
                    place.map(|place| place.percent)
                ])
                .map(drop)
        })
    }

    /// Takes note that the interface is left: what arrives from now on is new.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn depart(&mut self, now: Timestamp) -> Result<()> {
        self.write(|transaction| {
            transaction.execute("UPDATE resume SET departed = ?", [now.0]).map(drop)
        })
    }
}
