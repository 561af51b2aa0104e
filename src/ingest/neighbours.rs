//! The lines that the files of one source have in common.
use crate::fetch::file::{self, FileBounds, LocalFile};
use crate::news::{Location, Source};
use crate::parse::{Hints, Repeated, Repetition};
use std::path::Path;

/// Files that are read, and bytes of each: enough to recognise a site, and never much to read.
const FILES: usize = 64;
const LEN: u64 = 256 << 10;

/// The lines that the text files among `files` have in common. The list alone decides which files
/// are read, so the result for a file is always the same.
pub fn repeated(files: &[LocalFile], encoding: Option<&str>) -> Repeated {
    let files: Vec<&LocalFile> = files.iter().filter(|file| is_text(file)).collect();
    let mut repetition = Repetition::default();
    // From all over the source: it may hold more than one site, or years of one.
    let step = files.len().div_ceil(FILES).max(1);
    for file in files.into_iter().step_by(step) {
        let limit = usize::try_from(LEN).unwrap_or(usize::MAX);
        let Ok(bytes) = file::read(&file.path, limit) else { continue };
        let hints = Hints { path: Some(Path::new(&file.relative)), encoding, ..Hints::default() };
        repetition.add(&bytes, &hints);
    }
    repetition.finish()
}

/// The same for all files of a source; one that is a file or a feed has no neighbours.
pub fn repeated_in(source: &Source, bounds: &FileBounds) -> Repeated {
    let listing = match &source.location {
        Location::Path(_) => file::expand(source.key(), bounds).unwrap_or_default(),
        Location::Feed(_) | Location::Guide => return Repeated::default(),
    };
    repeated(&listing.files, source.encoding.as_deref())
}

/// True if a file is plain text by its name.
pub(super) fn is_text(file: &LocalFile) -> bool {
    file::has_extension(&file.path, &["txt", "text"]) && file.stamp.len <= LEN
}
