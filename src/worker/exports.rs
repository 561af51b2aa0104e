//! Articles that are being written into folders.
use crate::export::{Folder, markdown};
use crate::import::in_home;
use crate::locale::Phrase;
use crate::news::ArticleId;
use crate::store::Store;
use std::collections::VecDeque;
use std::path::Path;

/// Articles on their way into a folder.
#[derive(Debug)]
struct Export {
    ids: VecDeque<ArticleId>,
    folder: Folder,
}

/// The exports that are not done yet, in the order in which they were asked for.
#[derive(Debug, Default)]
pub(super) struct Exports(VecDeque<Export>);

impl Exports {
    /// True while articles wait to be written.
    pub(super) fn is_pending(&self) -> bool {
        !self.0.is_empty()
    }

    /// Adds articles for a folder, whose path may begin with `~/`.
    ///
    /// # Errors
    ///
    /// The sentence for the user, when the folder cannot be made.
    pub(super) fn begin(&mut self, ids: Vec<ArticleId>, folder: &Path) -> Result<(), Phrase> {
        let folder = Folder::new(&in_home(folder), false).map_err(|error| error.phrase())?;
        self.0.push_back(Export { ids: ids.into(), folder });
        Ok(())
    }

    /// Writes the next article. Returns the sentence for the user when an export is done.
    ///
    /// # Errors
    ///
    /// The sentence for the user, when the article cannot be read or written. The export ends with it.
    pub(super) fn go_on(&mut self, store: &Store) -> Result<Option<Phrase>, Phrase> {
        let Some(export) = self.0.front_mut() else { return Ok(None) };
        let result = match export.ids.pop_front() {
            Some(id) => export.write(id, store).map(|()| None),
            None => Ok(Some(export.done())),
        };
        if !matches!(result, Ok(None)) {
            self.0.pop_front();
        }
        result
    }
}

impl Export {
    fn write(&mut self, id: ArticleId, store: &Store) -> Result<(), Phrase> {
        match store.article(id).map_err(|error| error.phrase())? {
            Some(article) => {
                let put = self.folder.put(&article, &markdown(&article), "md");
                put.map_err(|error| error.phrase())
            }
            // One that went away meanwhile is not there to be exported.
            None => Ok(()),
        }
    }

    /// The sentence for an export that is done.
    fn done(&self) -> Phrase {
        let path = self.folder.path().display().to_string();
        let done = Phrase::new("exported-to").with("path", path);
        let done = done.with("count", self.folder.written());
        match self.folder.kept() {
            0 => done,
            kept => Phrase::new("exported-to-kept").with("what", done).with("kept", kept),
        }
    }
}
