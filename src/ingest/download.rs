//! Brings enclosures into the folder of downloads: several at once, each with its progress, and going
//! on after an interruption where the server can.
//!
//! A file grows under the name of a part; its own name it gets when it is whole. A small file beside
//! the part says by which validator the rest can be asked for.
use super::background::Background;
use super::error;
use super::shelf::{PART, RESUME, Shelf};
use super::workshop::Workshop;
use super::{RefreshError, RefreshOptions};
use crate::config::{Config, Paths};
use crate::fetch::{Begun, Fetched, Fetcher, Part};
use crate::locale::{Phrase, io_reason};
use crate::news::{
    Chapter, Document, Download, Enclosure, Source, Timestamp, Transcript, essence, shown_url,
};
use crate::parse;
use serde::{Deserialize, Serialize};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

/// The time between two reports of progress, at least.
const PACE: Duration = Duration::from_millis(200);
/// Interruptions in a row, without a byte between them, after which a download ends.
const INTERRUPTIONS: u32 = 3;
/// The most interruptions of one download.
const MOST_INTERRUPTIONS: u32 = 100;
/// The wait after the first interruption; it grows with each further one.
const PAUSE: Duration = Duration::from_millis(300);
/// The most bytes of the file that says how to go on.
const MAX_RESUME: u64 = 16 << 10;

/// The options of downloads.
#[derive(Clone, Debug)]
pub struct DownloadOptions {
    pub folder: PathBuf,
    /// The largest file, in bytes.
    pub max_len: u64,
    /// Downloads at a time.
    pub at_once: usize,
}

impl DownloadOptions {
    /// The options that `[downloads]` of the configuration sets.
    pub fn of(config: &Config, paths: &Paths) -> Self {
        Self {
            folder: config.downloads.folder(paths),
            max_len: config.downloads.max_size.0,
            at_once: config.downloads.at_once.get(),
        }
    }
}

/// An enclosure to be downloaded.
#[derive(Clone, Debug)]
pub struct DownloadOrder {
    /// The source of the article.
    pub source: Source,
    /// Its name, and the title and the time of the article, of which the name of the file is made.
    pub source_name: String,
    pub title: String,
    pub published: Timestamp,
    pub enclosure: Enclosure,
}

/// Downloads enclosures. Use one for a whole session.
#[derive(Debug)]
pub struct Downloader {
    workshop: Arc<Workshop>,
    background: Background,
    places: Arc<Semaphore>,
    shelf: Shelf,
    max_len: u64,
}

impl Downloader {
    /// A downloader with the limits of a refresh for everything but the size.
    ///
    /// # Errors
    ///
    /// When there are no threads, or nothing can be fetched on this machine.
    pub fn new(
        options: &RefreshOptions,
        downloads: &DownloadOptions,
    ) -> Result<Self, RefreshError> {
        let workshop = Workshop::new(options.clone(), CancellationToken::new());
        workshop.need_fetcher()?;
        Ok(Self {
            workshop: Arc::new(workshop),
            background: Background::start()?,
            places: Arc::new(Semaphore::new(downloads.at_once.max(1))),
            shelf: Shelf::new(downloads.folder.clone()),
            max_len: downloads.max_len,
        })
    }

    /// Begins to download. `tell` gets each state, on another thread; the last one is the end of it: a
    /// part, if `cancel` is called.
    pub fn start(
        &self,
        order: DownloadOrder,
        cancel: CancellationToken,
        tell: impl Fn(Download) + Send + Sync + 'static,
    ) {
        let job = self.job(order, cancel);
        self.background.spawn(async move {
            let end = job.run(&tell).await;
            tell(end);
        });
    }

    /// Downloads, and returns the end of it. It blocks, and must not be called from async code.
    pub fn run(
        &self,
        order: DownloadOrder,
        cancel: CancellationToken,
        tell: impl Fn(Download) + Send + Sync + 'static,
    ) -> Download {
        let job = self.job(order, cancel);
        let ran = self.background.wait(async move { Ok(job.run(&tell).await) });
        ran.unwrap_or_else(Download::Failed)
    }

    /// Fetches the chapters of a recording of `source` from their file. `tell` gets them on another
    /// thread, or the sentence on why there are none, but nothing once `cancel` is called.
    pub fn chapters(
        &self,
        source: Source,
        url: String,
        cancel: CancellationToken,
        tell: impl FnOnce(Result<Vec<Chapter>, Phrase>) + Send + 'static,
    ) {
        self.fetch((source, url), cancel, "chapters-none", parse::chapters, tell);
    }

    /// Fetches the words of a recording of `source`. `tell` is called as for chapters.
    pub fn transcript(
        &self,
        source: Source,
        transcript: Transcript,
        cancel: CancellationToken,
        tell: impl FnOnce(Result<Document, Phrase>) + Send + 'static,
    ) {
        let is_page = transcript.media_type.is_none_or(|stated| essence(&stated) == "text/html");
        let read = move |bytes: &[u8], url: &str| parse::transcript(bytes, url, is_page);
        self.fetch((source, transcript.url), cancel, "transcript-none", read, tell);
    }

    fn fetch<T: Send + 'static>(
        &self,
        (source, url): (Source, String),
        cancel: CancellationToken,
        what: &'static str,
        read: impl FnOnce(&[u8], &str) -> Option<T> + Send + 'static,
        tell: impl FnOnce(Result<T, Phrase>) + Send + 'static,
    ) {
        let workshop = Arc::clone(&self.workshop);
        self.background.spawn(async move {
            let read = small(&workshop, (&source, &url), &cancel, what, read).await;
            if !cancel.is_cancelled() {
                tell(read);
            }
        });
    }

    fn job(&self, order: DownloadOrder, cancel: CancellationToken) -> Job {
        let (url, shelf) = (&order.enclosure.url, &self.shelf);
        let place = shelf.place(&order.source_name, &order.title, order.published, url);
        Job {
            workshop: Arc::clone(&self.workshop),
            places: Arc::clone(&self.places),
            shelf: self.shelf.clone(),
            max_len: self.max_len,
            place,
            order,
            cancel,
        }
    }
}

/// Fetches a small file and has it read. One that cannot be read is said to hold none, by `what`.
async fn small<T: Send + 'static>(
    workshop: &Workshop,
    (source, url): (&Source, &str),
    cancel: &CancellationToken,
    what: &'static str,
    read: impl FnOnce(&[u8], &str) -> Option<T> + Send + 'static,
) -> Result<T, Phrase> {
    let fetcher = workshop.fetcher().ok_or_else(error::defect)?;
    let fetched = fetcher.fetch_file(source, url, cancel).await.map_err(|error| error.phrase())?;
    // Nothing was known of it before, so nothing can be unchanged.
    let Fetched::Body(receipt, body) = fetched else { return Err(error::defect()) };
    if let Some(cut) = body.cut {
        return Err(cut.phrase());
    }
    let (address, len) = (receipt.url, body.bytes.len());
    let work = move || read(&body.bytes, &address);
    let nothing = || Phrase::new(what).with("url", shown_url(url).into_owned());
    workshop.parse(len, work).await?.value.ok_or_else(nothing)
}

/// One download.
struct Job {
    workshop: Arc<Workshop>,
    places: Arc<Semaphore>,
    shelf: Shelf,
    max_len: u64,
    /// The path of the file, without its ending.
    place: PathBuf,
    order: DownloadOrder,
    cancel: CancellationToken,
}

/// The end of one attempt that brought no whole file.
enum Ended {
    /// The rest may come if it is asked for again.
    Interrupted(Phrase),
    Failed(Phrase),
    Cancelled,
}

impl Job {
    async fn run(&self, tell: &(impl Fn(Download) + Send + Sync)) -> Download {
        tell(Download::Waiting);
        let place = self.cancel.run_until_cancelled(self.places.clone().acquire_owned()).await;
        if place.is_none() {
            return self.left();
        }
        let url = &self.order.enclosure.url;
        if let Some(whole @ Download::Done(_)) =
            self.shelf.find(std::slice::from_ref(url)).remove(url)
        {
            return whole;
        }
        let (mut in_a_row, mut before) = (0, 0);
        for _ in 0..MOST_INTERRUPTIONS {
            let reason = match self.attempt(tell).await {
                Ok(path) => return Download::Done(path),
                Err(Ended::Cancelled) => return self.left(),
                Err(Ended::Failed(reason)) => return Download::Failed(reason),
                Err(Ended::Interrupted(reason)) => reason,
            };
            let len = self.len();
            in_a_row = if len > before { 1 } else { in_a_row + 1 };
            before = len;
            if in_a_row == INTERRUPTIONS {
                return Download::Failed(reason);
            }
            let pause = tokio::time::sleep(PAUSE * in_a_row);
            if self.cancel.run_until_cancelled(pause).await.is_none() {
                return self.left();
            }
        }
        self.left()
    }

    /// The part that is there when a download was ended.
    fn left(&self) -> Download {
        Download::Partial(self.len())
    }

    fn len(&self) -> u64 {
        self.ending(PART).metadata().map_or(0, |data| data.len())
    }

    fn ending(&self, ending: &str) -> PathBuf {
        self.place.with_extension(ending)
    }

    fn unwritten(&self, error: &io::Error) -> Ended {
        let path = self.place.display().to_string();
        let phrase = Phrase::new("download-unwritten").with("path", path);
        Ended::Failed(phrase.with("reason", io_reason(error)))
    }

    /// Asks for the file, or for its rest, and writes what comes.
    async fn attempt(&self, tell: &(impl Fn(Download) + Send + Sync)) -> Result<PathBuf, Ended> {
        let Some(fetcher) = self.workshop.fetcher() else {
            return Err(Ended::Failed(error::defect()));
        };
        let mut part = self.open().map_err(|error| self.unwritten(&error))?;
        match part.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Ended::Failed(Phrase::new("download-elsewhere")));
            }
            // A file system without locks.
            Err(TryLockError::Error(_)) => {}
        }
        let len = part.metadata().map_err(|error| self.unwritten(&error))?.len();
        let mut known = if len > 0 { self.resume() } else { None };
        // The first question may be for the rest; the second one is for all of it.
        for _ in 0..2 {
            let asked = known.as_ref().map(|resume| Part { len, validator: &resume.validator });
            match self.begin(fetcher, asked).await? {
                Begun::Bytes(mut download) => {
                    if self.is_page(download.content_type.as_deref()) {
                        let url = shown_url(&self.order.enclosure.url).into_owned();
                        let phrase = Phrase::new("download-is-page").with("url", url);
                        return Err(Ended::Failed(phrase));
                    }
                    let ending = self.ending_of(download.content_type.as_deref());
                    let can_resume = download.validator.is_some();
                    self.note(download.validator.take(), &ending)
                        .and_then(|()| part.set_len(download.at))
                        .and_then(|()| part.seek(SeekFrom::Start(download.at)).map(drop))
                        .map_err(|error| self.unwritten(&error))?;
                    self.write(&mut part, *download, can_resume, tell).await?;
                    return self.keep(&part, &ending).map_err(|error| self.unwritten(&error));
                }
                Begun::Complete => {
                    let ending = known.map(|resume| resume.ending);
                    let ending = ending.unwrap_or_else(|| self.ending_of(None));
                    return self.keep(&part, &ending).map_err(|error| self.unwritten(&error));
                }
                Begun::Outdated => known = None,
            }
        }
        let url = shown_url(&self.order.enclosure.url).into_owned();
        Err(Ended::Failed(Phrase::new("download-wrong-range").with("url", url)))
    }

    async fn begin(&self, fetcher: &Fetcher, part: Option<Part<'_>>) -> Result<Begun, Ended> {
        let (source, url) = (&self.order.source, &self.order.enclosure.url);
        let goes_on = part.is_some();
        let begun = fetcher.download(source, url, part, self.max_len);
        match self.cancel.run_until_cancelled(begun).await {
            None => Err(Ended::Cancelled),
            Some(Ok(begun)) => Ok(begun),
            Some(Err(error)) if goes_on && error.is_interruption() => {
                Err(Ended::Interrupted(error.phrase()))
            }
            Some(Err(error)) => Err(Ended::Failed(error.phrase())),
        }
    }

    /// Writes what comes, to its end.
    async fn write(
        &self,
        part: &mut File,
        mut download: crate::fetch::Download,
        can_resume: bool,
        tell: &(impl Fn(Download) + Send + Sync),
    ) -> Result<(), Ended> {
        let (total, mut received) = (download.total, download.at);
        let (mut told, mut told_of) = (Instant::now(), received);
        tell(Download::Running { received, total });
        loop {
            let mut next = pin!(self.cancel.run_until_cancelled(download.next()));
            let mut came = None;
            if told_of != received {
                // What came is told soon, also if nothing more comes.
                let left = PACE.saturating_sub(told.elapsed());
                came = tokio::time::timeout(left, &mut next).await.ok();
                if came.is_none() || left.is_zero() {
                    tell(Download::Running { received, total });
                    (told, told_of) = (Instant::now(), received);
                }
            }
            let came = match came {
                Some(came) => came,
                None => next.await,
            };
            match came {
                None => return Err(Ended::Cancelled),
                Some(Ok(Some(piece))) => {
                    let piece = piece.as_ref();
                    part.write_all(piece).map_err(|error| self.unwritten(&error))?;
                    received += piece.len() as u64;
                }
                Some(Ok(None)) => return Ok(()),
                Some(Err(error)) if can_resume && error.is_interruption() => {
                    return Err(Ended::Interrupted(error.phrase()));
                }
                Some(Err(error)) => return Err(Ended::Failed(error.phrase())),
            }
        }
    }

    /// Opens the part, which is made if it is not there.
    fn open(&self) -> io::Result<File> {
        if let Some(folder) = self.place.parent() {
            fs::create_dir_all(folder)?;
        }
        let path = self.ending(PART);
        // A link, a pipe or a folder is none of ours.
        if path.symlink_metadata().is_ok_and(|data| !data.is_file()) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)
    }

    /// The means to go on with the part, if they were kept.
    fn resume(&self) -> Option<Resume> {
        let mut text = String::new();
        let file = File::open(self.ending(RESUME)).ok()?;
        file.take(MAX_RESUME).read_to_string(&mut text).ok()?;
        let resume: Resume = serde_json::from_str(&text).ok()?;
        (resume.url == self.order.enclosure.url).then_some(resume)
    }

    /// Keeps the means to go on; without a validator there are none.
    fn note(&self, validator: Option<String>, ending: &str) -> io::Result<()> {
        let path = self.ending(RESUME);
        let Some(validator) = validator else {
            return match fs::remove_file(path) {
                Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        };
        let url = self.order.enclosure.url.clone();
        let resume = Resume { url, validator, ending: ending.to_owned() };
        fs::write(path, serde_json::to_string(&resume).map_err(io::Error::other)?)
    }

    /// Gives the whole file its name. One that has it already is not touched.
    fn keep(&self, part: &File, ending: &str) -> io::Result<PathBuf> {
        part.sync_all()?;
        let (from, to) = (self.ending(PART), self.ending(ending));
        match fs::hard_link(&from, &to) {
            Ok(()) => fs::remove_file(&from)?,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(error),
            // A file system without links.
            Err(_) if to.symlink_metadata().is_ok() => {
                return Err(ErrorKind::AlreadyExists.into());
            }
            Err(_) => fs::rename(&from, &to)?,
        }
        // It says how to go on with what is no part any more.
        let _ = fs::remove_file(self.ending(RESUME));
        Ok(to)
    }

    /// True if a page came in place of a recording, as from a network that wants a login.
    fn is_page(&self, content_type: Option<&str>) -> bool {
        let essence = essence(content_type.unwrap_or_default());
        self.order.enclosure.is_playable()
            && matches!(essence.as_str(), "text/html" | "application/xhtml+xml")
    }

    /// The ending of the file: that of its type, else that of its address.
    fn ending_of(&self, content_type: Option<&str>) -> String {
        let types = [content_type, self.order.enclosure.media_type.as_deref()];
        let known = types.into_iter().flatten().find_map(|stated| {
            let stated = essence(stated);
            ENDINGS.iter().find(|(media_type, _)| *media_type == stated)
        });
        if let Some((_, ending)) = known {
            return (*ending).to_owned();
        }
        let address = self.order.enclosure.url.split(['?', '#']).next().unwrap_or_default();
        let name = address.rsplit('/').next().unwrap_or_default();
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let is_plain = ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
        match is_plain && (1..=5).contains(&ending.len()) && ending != PART {
            true => ending.to_ascii_lowercase(),
            false => "bin".to_owned(),
        }
    }
}

/// Endings of files by their types.
const ENDINGS: &[(&str, &str)] = &[
    ("audio/mpeg", "mp3"),
    ("audio/mp3", "mp3"),
    ("audio/mp4", "m4a"),
    ("audio/x-m4a", "m4a"),
    ("audio/aac", "aac"),
    ("audio/ogg", "ogg"),
    ("audio/opus", "opus"),
    ("audio/flac", "flac"),
    ("audio/wav", "wav"),
    ("audio/webm", "webm"),
    ("video/mp4", "mp4"),
    ("video/x-m4v", "m4v"),
    ("video/quicktime", "mov"),
    ("video/webm", "webm"),
    ("video/ogg", "ogv"),
    ("image/jpeg", "jpg"),
    ("image/png", "png"),
    ("image/gif", "gif"),
    ("image/webp", "webp"),
    ("application/pdf", "pdf"),
    ("application/epub+zip", "epub"),
    ("application/zip", "zip"),
    ("text/plain", "txt"),
];

/// The means to go on with a part.
#[derive(Debug, Serialize, Deserialize)]
struct Resume {
    url: String,
    validator: String,
    ending: String,
}
