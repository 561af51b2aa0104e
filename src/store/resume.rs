//! The reader's place.
use super::{Result, Store};
use crate::news::Resume;
use rusqlite::OptionalExtension as _;

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
        Ok(saved.map(|place| serde_json::from_str(&place).unwrap_or_default()))
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
            transaction
                .execute("INSERT OR REPLACE INTO resume (id, place) VALUES (1, ?)", [&place])?;
            Ok(())
        })
    }
}
