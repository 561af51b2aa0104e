//! A document named on the command line: a file, or standard input.
use super::CliError;
use crate::context::Context;
use crate::fetch::FileError;
use crate::fetch::file::{self, Stamp};
use crate::news::{Source, Timestamp};
use crate::parse::{Cleaner, Hints, Repeated};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The bytes of a document and what is known of it.
#[derive(Debug)]
pub(super) struct Bytes {
    pub(super) bytes: Vec<u8>,
    /// `-` for standard input.
    path: PathBuf,
    modified: Option<Timestamp>,
    /// The name of the document.
    pub(super) name: String,
}

/// Reads the file named `subject`, or standard input for `-`, up to the limit for bodies.
pub(super) fn read(subject: &str, context: &Context) -> Result<Bytes, CliError> {
    let limit = context.refresh_options().fetch.max_body;
    let (bytes, path) = match subject {
        // As a file without a suffix: text that is no feed is an article.
        "-" => (stdin(limit)?, PathBuf::from("-")),
        _ => (file::read(Path::new(subject), limit)?, PathBuf::from(subject)),
    };
    let bytes = file::unpacked(bytes, Path::new(subject), limit)?;
    let metadata = (subject != "-").then(|| std::fs::metadata(&path).ok()).flatten();
    let modified = metadata.map(|metadata| Stamp::of(&metadata).timestamp());
    let name = path
        .file_name()
        .map_or_else(|| subject.to_owned(), |name| name.to_string_lossy().into_owned());
    Ok(Bytes { bytes, path, modified, name })
}

/// Standard input, up to `limit` bytes.
pub(super) fn stdin(limit: usize) -> Result<Vec<u8>, CliError> {
    let mut bytes = Vec::new();
    std::io::stdin().lock().take((limit as u64).saturating_add(1)).read_to_end(&mut bytes)?;
    match bytes.len() > limit {
        true => Err(FileError::TooLarge { path: "-".to_owned(), limit }.into()),
        false => Ok(bytes),
    }
}

impl Bytes {
    /// The hints for the document as one of `source`, if it belongs to one, whose files have
    /// `repeated` in common.
    pub(super) fn hints<'a>(
        &'a self,
        cleaner: &'a Cleaner,
        source: Option<&'a Source>,
        repeated: &'a Repeated,
    ) -> Hints<'a> {
        let now = Timestamp::now();
        let known = match source {
            Some(source) => Hints::of(source, cleaner, now),
            None => Hints { now: Some(now), cleaner: Some(cleaner), ..Hints::default() },
        };
        Hints { path: Some(&self.path), modified: self.modified, repeated: Some(repeated), ..known }
    }
}
