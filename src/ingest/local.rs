//! Reads one local source, or the guide: finds the files that changed and reads them.
use super::report::{Batch, Failure, Report};
use super::workshop::{Done, Workshop};
use super::{error, guide, neighbours, reading};
use crate::fetch::file::{self, FileBounds, FileError, LocalFile, Stamp};
use crate::locale::Phrase;
use crate::news::{Channel, Location, Source, SourceId};
use crate::parse::{Cleaner, Repeated};
use crate::store::{FileState, Preparer};
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use tokio::sync::mpsc::Sender;

/// Files that are stored together, and their bytes. They bound the memory in use at once.
const BATCH_FILES: usize = 256;
const BATCH_LEN: u64 = 1 << 20;

#[derive(Debug)]
pub(super) struct LocalJob {
    pub(super) id: SourceId,
    pub(super) source: Source,
    /// The files as they were at the last reading.
    pub(super) known: HashMap<String, FileState>,
}

/// The files of a local source compared with the last reading.
struct Changes {
    changed: Vec<LocalFile>,
    gone: Vec<String>,
    problems: Vec<Phrase>,
    repeated: Arc<Repeated>,
}

impl LocalJob {
    pub(super) async fn run(self, workshop: &Workshop, sender: &Sender<Report>) {
        let id = self.id;
        let _ = sender.send(Report::Started(id)).await;
        if let Err(failure) = self.work(workshop, sender).await {
            let _ = sender.send(Report::Failed(id, failure)).await;
        }
    }

    async fn work(self, workshop: &Workshop, sender: &Sender<Report>) -> Result<(), Failure> {
        let (source, known) = (self.source.clone(), self.known);
        let bounds = workshop.options.files;
        let changes = workshop.parse(0, move || changes(&source, &known, &bounds)).await?.value?;
        let mut rest = changes.changed.as_slice();
        while !rest.is_empty() {
            let (batch, after) = rest.split_at(batch_count(rest));
            rest = after;
            let (files, source) = (batch.to_vec(), self.source.clone());
            let len: u64 = files.iter().map(|file| file.stamp.len).sum();
            let len = usize::try_from(len).unwrap_or(usize::MAX);
            let max_items = workshop.options.max_items;
            let repeated = changes.repeated.clone();
            let work = move || read(&files, &source, &repeated, &bounds, max_items);
            let done = workshop.parse(len, work).await?;
            let Done { value: batch, room: _room, _turn } = done;
            let batch = Batch { _room, ..batch };
            let _ = sender.send(Report::Files(self.id, Box::new(batch))).await;
        }
        let _ = sender.send(Report::FilesDone(self.id, changes.gone, changes.problems)).await;
        Ok(())
    }
}

fn batch_count(files: &[LocalFile]) -> usize {
    let mut len = 0;
    let fits = files.iter().take(BATCH_FILES).take_while(|file| {
        len += file.stamp.len;
        len <= BATCH_LEN
    });
    // One that is larger than a batch is a batch.
    fits.count().max(1)
}

fn changes(
    source: &Source,
    known: &HashMap<String, FileState>,
    bounds: &FileBounds,
) -> Result<Changes, FileError> {
    let listing = match &source.location {
        Location::Guide => guide::listing(source.language.as_deref()),
        _ => file::expand(source.key(), bounds)?,
    };
    let mut gone = known.clone();
    let mut changed = Vec::new();
    for file in &listing.files {
        if gone.remove(&file.relative) != Some(state(file.stamp)) {
            changed.push(file.clone());
        }
    }
    let repeated = match changed.iter().any(neighbours::is_text) {
        true => neighbours::repeated(&listing.files, source.encoding.as_deref()),
        false => Repeated::default(),
    };
    let problems = listing.problems.iter().map(FileError::phrase).collect();
    let gone = gone.into_keys().collect();
    Ok(Changes { changed, gone, problems, repeated: Arc::new(repeated) })
}

fn read(
    files: &[LocalFile],
    source: &Source,
    repeated: &Repeated,
    bounds: &FileBounds,
    max_items: usize,
) -> Batch {
    let mut batch = Batch::default();
    let mut preparer = Preparer::new(source);
    let mut title = None;
    let cleaner = Cleaner::new(&source.clean);
    let shared = reading::Shared { source, cleaner: &cleaner, repeated };
    for file in files {
        preparer.next_document();
        match entries_of(&mut preparer, file, &shared, bounds, max_items) {
            Ok((channel, problems)) => {
                // Of several files none names the source.
                let alone = file.path.as_os_str() == source.key();
                title = channel.title.filter(|_| alone);
                batch.problems.extend(problems);
                batch.files.push((file.relative.clone(), state(file.stamp)));
            }
            // Without a state the file is tried again next time.
            Err(problem) => batch.problems.push(problem),
        }
    }
    let document = preparer.finish(&Channel { title, ..Channel::default() });
    (batch.document, batch.problems) = reading::with_copies(document, batch.problems);
    batch
}

fn entries_of(
    preparer: &mut Preparer,
    file: &LocalFile,
    shared: &reading::Shared<'_>,
    bounds: &FileBounds,
    max_items: usize,
) -> Result<(Channel, Vec<Phrase>), Phrase> {
    let mut cut = None;
    let bytes = match &shared.source.location {
        Location::Guide => guide::read(&file.relative, shared.source.language.as_deref()),
        _ => match file::read(&file.path, bounds.max_len) {
            Err(FileError::TooLarge { .. }) if is_mailbox(&file.path) => {
                cut = Some(error::mailbox_end(&file.path, bounds.max_len));
                file::read_end(&file.path, bounds.max_len)
            }
            read => read,
        }
        .map_err(|error| error.phrase())?,
    };
    let bytes =
        file::unpacked(bytes, &file.path, bounds.max_len).map_err(|error| error.phrase())?;
    let (channel, mut problems) = reading::file(preparer, &bytes, file, shared, max_items)?;
    problems.extend(cut);
    Ok((channel, problems))
}

/// True if a file is an mbox, whose end can be read without the rest: the newest letters stand
/// there.
fn is_mailbox(path: &Path) -> bool {
    file::has_extension(path, &["mbox", "mbx"])
}

fn state(stamp: Stamp) -> FileState {
    FileState { modified: stamp.modified, len: i64::try_from(stamp.len).unwrap_or(i64::MAX) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_of_the_guide_are_read_until_they_are_known() {
        let source = Source::new(Location::Guide);
        let changed = |known: &HashMap<String, FileState>| {
            let changes = changes(&source, known, &FileBounds::default()).unwrap();
            assert!(changes.gone.is_empty() && changes.problems.is_empty());
            changes.changed
        };
        let all = changed(&HashMap::new());
        assert!(all.len() > 20, "{}", all.len());
        let mut known: HashMap<String, FileState> =
            all.iter().map(|file| (file.relative.clone(), state(file.stamp))).collect();
        assert_eq!(changed(&known).len(), 0);
        let first = all.first().unwrap();
        known.remove(&first.relative);
        let again: Vec<String> = changed(&known).into_iter().map(|file| file.relative).collect();
        assert_eq!(again, std::slice::from_ref(&first.relative));
    }
}
