//! Watches local sources and reports which of them changed, once they have been quiet for a moment.
//!
//! The system's own notices are used where there are any, else the files are looked at from time to
//! time. What was only read does not count, or a refresh would be the cause of the next one.
use super::error::{phrase, text};
use super::file::{compile, expand_home};
use super::listing::FileError;
use crate::locale::Phrase;
use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// The interval at which files are checked where the system gives no notice.
const POLL: Duration = Duration::from_secs(30);
/// The number of pauses after which a source that never falls quiet is reported.
const MOST_PAUSES: u32 = 10;

/// The reason why a source is not watched.
#[derive(Clone, Debug, thiserror::Error)]
pub enum WatchError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error("{path} cannot be watched: {reason}")]
    System { path: String, reason: String },
}

impl WatchError {
    /// One sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::File(error) => error.phrase(),
            Self::System { path, reason } => {
                phrase("watch-failed", [("path", text(path)), ("reason", text(reason))])
            }
        }
    }
}

/// News of watched sources.
#[derive(Clone, Debug)]
pub enum WatchNotice {
    /// Files of these locations changed.
    Changed(Vec<String>),
    /// A location cannot be watched; it is read at refreshes only.
    Failed(WatchError),
}

/// The directories and files to watch for one source.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Watched {
    /// The directory that is watched.
    base: PathBuf,
    /// True if the folders below it are watched, too.
    deep: bool,
    /// The one file that counts.
    only: Option<PathBuf>,
}

impl Watched {
    fn concerns(&self, path: &Path) -> bool {
        match &self.only {
            Some(only) => path == only,
            None => path.starts_with(&self.base),
        }
    }
}

/// The directory whose changes tell of changes of `location`.
fn watched(location: &str) -> Result<Watched, FileError> {
    let location = expand_home(location);
    let path = Path::new(&location);
    let watched = |base: &Path, deep, only| Watched { base: base.to_owned(), deep, only };
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => Ok(watched(path, true, None)),
        // Editors put a new file in the place of the old one: the directory tells.
        Ok(_) => {
            let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
            Ok(watched(parent.unwrap_or(Path::new(".")), false, Some(path.to_owned())))
        }
        Err(_) if location.contains(['*', '?', '[']) => {
            let (base, steps) = compile(path, &location)?;
            fs::metadata(&base).map_err(|error| FileError::of(&base, &error))?;
            Ok(watched(&base, steps.len() > 1, None))
        }
        Err(error) => Err(FileError::of(path, &error)),
    }
}

/// The directory whose changes tell of changes of this file or folder.
fn file_or_folder(location: &str) -> Result<Watched, FileError> {
    let path = Path::new(location);
    if path.is_dir() {
        return Ok(Watched { base: path.to_owned(), deep: true, only: None });
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    fs::metadata(parent).map_err(|error| FileError::of(parent, &error))?;
    Ok(Watched { base: parent.to_owned(), deep: false, only: Some(path.to_owned()) })
}

/// The watch over some sources or files; it ends when this value is dropped.
#[derive(Debug)]
pub struct Watch {
    board: Arc<Board>,
    thread: Option<JoinHandle<()>>,
}

/// The board on which the watchers leave changes. It is a set: any number of changes takes no more
/// room than the sources.
#[derive(Debug, Default)]
struct Board {
    state: Mutex<State>,
    news: Condvar,
}

#[derive(Debug, Default)]
struct State {
    changed: BTreeSet<usize>,
    /// Time of the last change.
    last: Option<Instant>,
    ended: bool,
}

impl Watch {
    /// Watches `locations` (files, directories and patterns) from a thread of its own. `tell` hears of
    /// changes when nothing has changed for `pause`.
    pub fn start(
        locations: Vec<String>,
        pause: Duration,
        tell: impl Fn(WatchNotice) + Send + 'static,
    ) -> Self {
        Self::spawn(locations, watched, pause, tell)
    }

    /// Watches files, which need not be there yet, and everything in folders.
    pub fn over(
        paths: Vec<PathBuf>,
        pause: Duration,
        tell: impl Fn(WatchNotice) + Send + 'static,
    ) -> Self {
        let locations =
            paths.into_iter().filter_map(|path| path.into_os_string().into_string().ok());
        Self::spawn(locations.collect(), file_or_folder, pause, tell)
    }

    fn spawn(
        locations: Vec<String>,
        find: fn(&str) -> Result<Watched, FileError>,
        pause: Duration,
        tell: impl Fn(WatchNotice) + Send + 'static,
    ) -> Self {
        let board = Arc::new(Board::default());
        let shared = Arc::clone(&board);
        let thread = thread::Builder::new().name("watch".into()).spawn(move || {
            // They end with this thread.
            let watchers = watch_all(&locations, find, &shared, &tell);
            while let Some(changed) = shared.wait(pause) {
                let changed = changed.into_iter().filter_map(|at| locations.get(at).cloned());
                tell(WatchNotice::Changed(changed.collect()));
            }
            drop(watchers);
        });
        Self { board, thread: thread.ok() }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.board.lock().ended = true;
        self.board.news.notify_all();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Board {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, at: usize) {
        let mut state = self.lock();
        state.changed.insert(at);
        state.last = Some(Instant::now());
        self.news.notify_all();
    }

    /// The sources that changed, once they have been quiet for `pause`; `None` at the end.
    fn wait(&self, pause: Duration) -> Option<BTreeSet<usize>> {
        let mut state = self.lock();
        let mut first: Option<Instant> = None;
        loop {
            if state.ended {
                return None;
            }
            let Some(last) = state.last.filter(|_| !state.changed.is_empty()) else {
                state = self.news.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let first = *first.get_or_insert(last);
            let left = pause.saturating_sub(last.elapsed());
            if left.is_zero() || first.elapsed() >= pause * MOST_PAUSES {
                return Some(std::mem::take(&mut state.changed));
            }
            let waited = self.news.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

fn watch_all(
    locations: &[String],
    find: fn(&str) -> Result<Watched, FileError>,
    board: &Arc<Board>,
    tell: &impl Fn(WatchNotice),
) -> Vec<Box<dyn Watcher + Send>> {
    let mut watchers = Vec::new();
    for (at, location) in locations.iter().enumerate() {
        match find(location)
            .map_err(WatchError::from)
            .and_then(|one| watch(at, location, &one, board))
        {
            Ok(watcher) => watchers.push(watcher),
            Err(error) => tell(WatchNotice::Failed(error)),
        }
    }
    watchers
}

fn watch(
    at: usize,
    location: &str,
    watched: &Watched,
    board: &Arc<Board>,
) -> Result<Box<dyn Watcher + Send>, WatchError> {
    let mode = if watched.deep { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
    let handler = || {
        let (board, watched) = (Arc::clone(board), watched.clone());
        move |event: notify::Result<notify::Event>| match event {
            Ok(event) if is_change(event.kind) => {
                // Without a path it may be any: notices were lost.
                let paths = &event.paths;
                if paths.is_empty() || paths.iter().any(|path| watched.concerns(path)) {
                    board.note(at);
                }
            }
            Ok(_) => {}
            // Whatever was missed, the next look finds it.
            Err(_) => board.note(at),
        }
    };
    let config = notify::Config::default().with_poll_interval(POLL);
    let native = RecommendedWatcher::new(handler(), config)
        .and_then(|mut watcher| watcher.watch(&watched.base, mode).map(|()| watcher));
    if let Ok(watcher) = native {
        return Ok(Box::new(watcher));
    }
    let polling = PollWatcher::new(handler(), config)
        .and_then(|mut watcher| watcher.watch(&watched.base, mode).map(|()| watcher));
    match polling {
        Ok(watcher) => Ok(Box::new(watcher)),
        Err(error) => {
            Err(WatchError::System { path: location.to_owned(), reason: error.to_string() })
        }
    }
}

fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::sync::mpsc::{Receiver, channel};

    const PAUSE: Duration = Duration::from_millis(50);
    const PATIENCE: Duration = Duration::from_secs(20);

    fn start(locations: &[&Path]) -> (Watch, Receiver<WatchNotice>) {
        let (sender, notices) = channel();
        let locations = locations.iter().map(|path| path.to_str().unwrap().to_owned()).collect();
        let watch = Watch::start(locations, PAUSE, move |notice| drop(sender.send(notice)));
        (watch, notices)
    }

    #[track_caller]
    fn changed(notices: &Receiver<WatchNotice>) -> Vec<String> {
        match notices.recv_timeout(PATIENCE).unwrap() {
            WatchNotice::Changed(locations) => locations,
            WatchNotice::Failed(error) => panic!("{error}"),
        }
    }

    /// Waits until the watch has begun: its first notice comes after a change.
    fn begin(notices: &Receiver<WatchNotice>, path: &Path) {
        let begun = Instant::now();
        loop {
            fs::write(path, "begin").unwrap();
            if notices.recv_timeout(4 * PAUSE).is_ok() {
                break;
            }
            assert!(begun.elapsed() < PATIENCE);
        }
        while notices.recv_timeout(4 * PAUSE).is_ok() {}
    }

    #[test]
    fn changes_are_told_once_and_by_source() {
        let root = tempfile::tempdir().unwrap();
        let (dir, file) = (root.path().join("dir"), root.path().join("one.txt"));
        fs::create_dir_all(dir.join("deep")).unwrap();
        fs::write(&file, "x").unwrap();
        let (watch, notices) = start(&[&dir, &file, &root.path().join("dir/**/*.md")]);
        begin(&notices, &dir.join("a.txt"));
        for number in 0..20 {
            fs::write(dir.join("deep").join(format!("{number}.md")), "x").unwrap();
        }
        let mut told = changed(&notices);
        while let Ok(WatchNotice::Changed(more)) = notices.recv_timeout(4 * PAUSE) {
            told.extend(more);
        }
        assert!((2..=6).contains(&told.len()), "{told:?}");
        assert!(!told.contains(&file.to_str().unwrap().to_owned()));
        // An editor writes beside the file and puts the new one in its place.
        begin(&notices, &file);
        fs::write(root.path().join("one.tmp"), "y").unwrap();
        fs::rename(root.path().join("one.tmp"), &file).unwrap();
        assert_eq!(changed(&notices), [file.to_str().unwrap()]);
        drop(watch);
        assert!(notices.recv().is_err(), "the watch ended");
    }

    #[test]
    fn reading_is_no_change() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("a.txt");
        let (_watch, notices) = start(&[root.path()]);
        begin(&notices, &file);
        for _ in 0..10 {
            fs::read(&file).unwrap();
            fs::read_dir(root.path()).unwrap().for_each(drop);
        }
        assert!(notices.recv_timeout(6 * PAUSE).is_err());
    }

    #[test]
    fn what_is_not_there_is_said() {
        let (_watch, notices) = start(&[Path::new("/nowhere/at/all")]);
        let Ok(WatchNotice::Failed(error)) = notices.recv_timeout(PATIENCE) else { panic!() };
        assert_eq!(error.phrase().id, "file-not-found");
    }
}
