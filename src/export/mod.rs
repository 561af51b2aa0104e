//! Articles as files that other programs read.
//!
//! No title can lead out of the folder, and nothing that stands there is replaced unasked or written
//! through a link.
mod file;
mod frame;
mod html;
mod markdown;
mod name;
mod print;
#[cfg(test)]
mod tests;
mod text;
mod whole;

pub use file::write;
pub use frame::Frame;
pub use html::{PAGE_END, html, page_head};
pub use markdown::markdown;
pub use print::{print, print_head};
pub use text::text;
pub use whole::whole;

use crate::locale::{Phrase, io_reason};
use crate::news::Article;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// A file that cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {path}: {source}")]
pub struct ExportError {
    pub path: PathBuf,
    pub source: io::Error,
}

impl ExportError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        Phrase::new("export-failed")
            .with("path", self.path.display().to_string())
            .with("reason", io_reason(&self.source))
    }
}

/// A folder that takes a file for each article.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    replaces: bool,
    written: usize,
    kept: usize,
}

impl Folder {
    /// The folder at `path`, which is made if it is missing. Files that stand there are kept, unless it
    /// `replaces` them.
    ///
    /// # Errors
    ///
    /// When the folder cannot be made.
    pub fn new(path: &Path, replaces: bool) -> Result<Self, ExportError> {
        let path = path.to_owned();
        match fs::create_dir_all(&path) {
            Ok(()) => Ok(Self { path, replaces, written: 0, kept: 0 }),
            Err(source) => Err(ExportError { path, source }),
        }
    }

    /// Writes `text` to the file of an article, whose name ends in `extension`.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn put(
        &mut self,
        article: &Article,
        text: &str,
        extension: &str,
    ) -> Result<(), ExportError> {
        let path = self.path.join(format!("{}.{extension}", name::file_name(article)));
        match write(&path, text.as_bytes(), self.replaces, None) {
            Ok(()) => self.written += 1,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => self.kept += 1,
            Err(source) => return Err(ExportError { path, source }),
        }
        Ok(())
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The number of files that were written.
    pub fn written(&self) -> usize {
        self.written
    }

    /// The number of files that were there already and were kept.
    pub fn kept(&self) -> usize {
        self.kept
    }
}
