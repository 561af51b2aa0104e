//! Performs effects: one thread owns the store and writes, one answers questions on lists, one runs
//! refreshes; answers go to the inbox.
//!
//! No decision is taken here. The store thread ends when the worker is dropped, after everything
//! that was asked of it is written: what was marked read stays read.
mod configuration;
mod counting;
mod downloads;
mod elsewhere;
mod enclosures;
mod exports;
mod facets;
mod full_text;
mod indexing;
mod layout;
mod marks;
mod pages;
mod paths;
mod pictures;
mod reader;
mod refresh;
mod schedule;
mod tell;
mod timing;
mod unwritten;

use crate::app::{Answer, Message, Notice, Report, Request, Work};
use crate::config::{self, Config, Environment, FilterChange, Loaded, Paths};
use crate::fetch::{Watch, WatchNotice};
use crate::ingest::{self, Discovery, DownloadOptions, RefreshOptions};
use crate::locale::Phrase;
use crate::news::{ArticleId, Location, NewSource, Source, SourceId};
use crate::picture::Cache;
use crate::store::{Store, StoreError};
use downloads::Downloads;
use elsewhere::Elsewhere;
use exports::Exports;
use facets::Facets;
use indexing::Indexing;
use layout::{Layouts, Wanted};
use pages::{PageRead, Pages};
use pictures::Pictures;
use reader::Reader;
use schedule::Schedule;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use tell::{Tell, failure};
use tokio_util::sync::CancellationToken;
use unwritten::Unwritten;

/// The data that the worker needs.
#[derive(Clone, Debug)]
pub struct Setup {
    pub paths: Paths,
    /// True if there is a file of the configuration.
    pub has_file: bool,
    pub environment: Environment,
    /// The configuration in use, and the mistakes in its file.
    pub loaded: Loaded,
    pub sources: Vec<Source>,
    /// The guide as a source.
    pub guide: Source,
    pub refresh: RefreshOptions,
    pub downloads: DownloadOptions,
}

/// The time for which files must be quiet before they are read.
const WATCH_PAUSE: Duration = Duration::from_millis(500);

/// A request to the store thread.
enum Asked {
    Work(Work),
    /// Files of local sources changed, or cannot be watched.
    Watch(WatchNotice),
    /// Somebody wrote the file of the configuration or a theme; it may be this program.
    ConfigurationWritten,
    /// Somebody wrote to the database; it may be this program.
    DatabaseWritten,
    RefreshEnded,
    /// The page of an article came, or did not.
    PageRead(Request, ArticleId, PageRead),
    /// The download of this address came to its end.
    DownloadEnded(String),
    /// End, after everything that was asked before.
    End,
}

/// A handle on the threads that do the work.
#[derive(Debug)]
pub struct Worker {
    requests: Option<Sender<Asked>>,
    /// The store thread. It ends with the sentence to show when the program ends.
    thread: Option<JoinHandle<Option<Phrase>>>,
}

/// A database that is being opened while the configuration is read.
#[derive(Debug)]
pub struct Opening {
    path: PathBuf,
    thread: Option<JoinHandle<Opened>>,
}

/// A store, and the reason why it is not the one that was asked for.
type Opened = Result<(Store, Option<StoreError>), StoreError>;

impl Opening {
    /// Opens the database at `path` on a thread of its own.
    pub fn start(path: PathBuf) -> Self {
        let own = path.clone();
        let thread = thread::Builder::new().name("open".into()).spawn(move || open(&own));
        Self { path, thread: thread.ok() }
    }

    fn wait(self) -> Opened {
        let opened = self.thread.and_then(|thread| thread.join().ok());
        opened.unwrap_or_else(|| open(&self.path))
    }
}

impl Worker {
    /// Starts the store thread; answers go to `tell`.
    pub fn start(
        opening: Opening,
        setup: Setup,
        tell: impl Fn(Message) + Send + Sync + 'static,
    ) -> Self {
        let (requests, queue) = mpsc::channel();
        let own = requests.clone();
        let thread = thread::Builder::new().name("store".into()).spawn(move || {
            match StoreThread::new(opening, setup, own, Arc::new(tell)) {
                Ok(this) => this.run(&queue),
                // Not even memory can be had: what was asked is taken and not done.
                Err(error) => {
                    queue.iter().take_while(|asked| !matches!(asked, Asked::End)).for_each(drop);
                    Some(error.phrase())
                }
            }
        });
        Self { requests: Some(requests), thread: thread.ok() }
    }

    /// Hands work to the store thread; returns at once.
    pub fn perform(&self, work: Work) {
        if let Some(requests) = &self.requests {
            // The thread ends only with this handle; if it is gone there is nobody to tell.
            let _ = requests.send(Asked::Work(work));
        }
    }

    /// Waits until all requests are done. Returns the sentence to leave the program with, when an
    /// action of the user could not be kept.
    pub fn end(mut self) -> Option<Phrase> {
        self.join()
    }

    fn join(&mut self) -> Option<Phrase> {
        if let Some(requests) = self.requests.take() {
            let _ = requests.send(Asked::End);
        }
        self.thread.take().and_then(|thread| thread.join().ok()).flatten()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.join();
    }
}

struct StoreThread {
    setup: Setup,
    store: Store,
    /// The ids of `setup.sources`, in their order.
    ids: Vec<SourceId>,
    tell: Tell,
    schedule: Schedule,
    /// The reason why nothing is kept in this session, if so.
    unkept: Option<StoreError>,
    /// True if a mark was asked for that cannot be kept.
    refused: bool,
    unwritten: Unwritten,
    exports: Exports,
    /// The thread that reads; none over a database in memory, which has one connection.
    reader: Option<Reader>,
    facets: Facets,
    indexing: Indexing,
    elsewhere: Elsewhere,
    pages: Pages,
    downloads: Downloads,
    pictures: Pictures,
    layouts: Layouts,
    /// The watch over local sources.
    watch: Option<Watch>,
    /// The watch over the file of the configuration and the themes, and the paths that it is over.
    configuration_watch: Option<(Watch, Vec<PathBuf>)>,
    /// A sender to this queue, for work that ends on other threads.
    requests: Sender<Asked>,
}

impl StoreThread {
    fn new(
        opening: Opening,
        setup: Setup,
        requests: Sender<Asked>,
        tell: Tell,
    ) -> Result<Self, StoreError> {
        let (store, problem) = opening.wait().inspect_err(|error| {
            tell(failure(error.phrase()));
        })?;
        let schedule = Schedule::default();
        let mut this = Self {
            setup,
            store,
            ids: Vec::new(),
            tell,
            schedule,
            unkept: problem,
            refused: false,
            unwritten: Unwritten::default(),
            exports: Exports::default(),
            reader: None,
            facets: Facets::default(),
            indexing: Indexing::default(),
            elsewhere: Elsewhere::default(),
            pages: Pages::default(),
            downloads: Downloads::default(),
            pictures: Pictures::default(),
            layouts: Layouts::default(),
            watch: None,
            configuration_watch: None,
            requests,
        };
        this.register();
        this.watch_sources();
        this.watch_configuration();
        if this.unkept.is_none() && this.store.is_read_only() {
            this.unkept = Some(this.read_only());
        }
        this.read_aside();
        if let Some(problem) = &this.unkept {
            this.report(Report::Unkept(problem.phrase()));
        }
        Ok(this)
    }

    /// Works until it is told to end. Returns the sentence to leave the program with, if there is
    /// one.
    fn run(mut self, queue: &Receiver<Asked>) -> Option<Phrase> {
        loop {
            let sleep = [self.schedule.sleep(), self.unwritten.sleep()].into_iter().flatten().min();
            let asked = match sleep {
                // Articles are exported while nothing else is asked.
                _ if self.exports.is_pending() => match queue.try_recv() {
                    Ok(asked) => Ok(asked),
                    Err(TryRecvError::Empty) => {
                        self.export();
                        continue;
                    }
                    Err(TryRecvError::Disconnected) => Err(RecvTimeoutError::Disconnected),
                },
                None => queue.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(sleep) => queue.recv_timeout(sleep),
            };
            match asked {
                Ok(Asked::Watch(notice)) => self.noticed(notice),
                Ok(Asked::Work(work)) => {
                    if let Err(error) = self.perform(work) {
                        self.fail(error.phrase());
                    }
                }
                Ok(Asked::ConfigurationWritten) => self.configuration_written(),
                Ok(Asked::DatabaseWritten) => self.database_written(),
                Ok(Asked::RefreshEnded) => self.refresh_ended(),
                Ok(Asked::PageRead(request, id, read)) => self.page_read(request, id, read),
                Ok(Asked::DownloadEnded(url)) => self.downloads.ended(&url),
                Err(RecvTimeoutError::Timeout) => {
                    if self.unwritten.sleep() == Some(Duration::ZERO) {
                        self.write_waiting();
                    }
                    if self.schedule.sleep() == Some(Duration::ZERO) {
                        self.wake();
                    }
                }
                Ok(Asked::End) | Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        (self.watch, self.configuration_watch) = (None, None);
        self.pages.cancel();
        let interrupted = self.downloads.end();
        self.pictures.cancel();
        self.schedule.end();
        self.indexing.end();
        while self.exports.is_pending() {
            self.export();
        }
        self.left().or(interrupted)
    }

    fn answer(&self, request: Request, answer: Answer) {
        (self.tell)(Message::Answer(request, answer));
    }

    fn report(&self, report: Report) {
        if let Some(reader) = &self.reader {
            reader.told();
        }
        (self.tell)(report.into());
    }

    fn inform(&self, phrase: Phrase) {
        self.report(Report::Notice(Notice::info(phrase)));
    }

    fn fail(&self, phrase: Phrase) {
        (self.tell)(failure(phrase));
    }

    fn register(&mut self) {
        match self.store.register(&self.setup.sources) {
            Ok(ids) => self.ids = ids,
            Err(error) => self.fail(error.phrase()),
        }
    }

    /// Starts the thread that reads.
    fn read_aside(&mut self) {
        if self.store.path() == Path::new(":memory:") {
            return;
        }
        match Reader::start(self.store.path().to_owned(), Arc::clone(&self.tell)) {
            Ok(reader) => self.reader = Some(reader),
            // Then this thread reads.
            Err(error) => self.fail(error.phrase()),
        }
    }

    fn perform(&mut self, work: Work) -> Result<(), StoreError> {
        match work {
            Work::LoadResume => {
                let resume = self.store.resume()?;
                let is_first = resume.is_none() && !self.setup.has_file;
                self.report(Report::Resume(resume.unwrap_or_default()));
                if is_first {
                    let Setup { environment, loaded, .. } = &self.setup;
                    let language_unsaid = environment.is_language_unsaid(&loaded.config.ui);
                    self.report(Report::FirstStart { language_unsaid });
                }
            }
            Work::LoadHeadlines { .. }
            | Work::LoadIds { .. }
            | Work::FindSpelling { .. }
            | Work::LoadRows { .. }
            | Work::LoadOpenings { .. }
            | Work::FindUnread { .. } => match &self.reader {
                Some(reader) => reader.ask(work),
                None => {
                    let answer = reader::answer(&self.store, &work)?;
                    answer.into_iter().for_each(|answer| (self.tell)(answer));
                }
            },
            Work::LoadArticle { request, id } => self.load_article(request, id)?,
            Work::FindPaths { request, typed } => self.find_paths(request, typed),
            Work::LayOut { request, article, about, options } => {
                self.layouts.lay_out(Wanted { request, article, about, options }, &self.tell);
            }
            Work::LoadLinks { request, ids, usage } => {
                let links: Result<Vec<_>, _> = ids.iter().map(|id| self.store.link(*id)).collect();
                let links = links?.into_iter().flatten().collect();
                self.answer(request, Answer::Links { links, usage });
            }
            Work::LoadCounts => self.count()?,
            Work::CountFacets { request, choices, hides_read } => {
                let asked = (request, choices, hides_read);
                self.facets.ask(
                    &self.store,
                    asked,
                    &self.setup.loaded.config.filters,
                    &self.tell,
                )?;
            }
            Work::LoadSources => {
                let states = self.store.source_states()?;
                self.report(Report::Sources(states));
            }
            Work::LoadMarks { id } => self.load_marks(id)?,
            Work::Mark(markings) => self.mark(markings)?,
            Work::LoadTags { request, ids } => {
                let tags = self.store.tags(&ids)?;
                self.answer(request, Answer::Tags { ids, tags });
            }
            Work::RenameTag { from, to } => {
                self.retag(|store| store.rename_tag(&from, &to))?;
            }
            Work::Note { id, note } => self.retag(|store| store.note(id, &note))?,
            Work::Highlight { id, passage, on } => {
                self.retag(|store| store.highlight(id, &passage, on))?;
            }
            Work::DeleteTag(name) => self.retag(|store| store.delete_tag(&name))?,
            Work::ColorTag { name, color } => {
                self.store.color_tag(&name, color.as_deref())?;
                self.count()?;
            }
            Work::Export { ids, folder } => {
                if let Err(reason) = self.exports.begin(ids, &folder) {
                    self.fail(reason);
                }
            }
            Work::Undo => self.go(false)?,
            Work::Redo => self.go(true)?,
            Work::MarkAllRead { query } => self.mark_all_read(query)?,
            // That nothing is kept was said when the database was opened.
            Work::SaveResume(_) | Work::KeepPlace { .. } if self.unkept.is_some() => {}
            Work::SaveResume(resume) => self.store.save_resume(&resume)?,
            Work::KeepPlace { id, place } => self.store.keep_place(id, place)?,
            Work::LoadForQuick { request, id, quick } => match self.store.article(id)? {
                Some(article) => {
                    let article = Box::new(article);
                    self.answer(request, Answer::ForQuick { article, quick });
                }
                None => self.inform(Phrase::new("article-gone")),
            },
            Work::ChangeFilters(change) => self.change_filters(change),
            Work::LoadThemes => {
                let ui = &self.setup.loaded.config.ui;
                let current = ui.theme.clone();
                let themes = config::all_themes(&self.setup.paths, ui);
                self.report(Report::Themes { themes, current });
            }
            Work::LoadSettings { opens } => self.tell_settings(opens),
            Work::ChangeSetting(change) => self.change_setting(&change),
            Work::LoadKeptQueries => {
                let queries = self.store.kept_queries()?;
                self.report(Report::KeptQueries(queries));
            }
            Work::KeepQuery(_) if self.unkept.is_some() => {}
            Work::KeepQuery(query) => self.store.keep_query(&query)?,
            Work::Refresh(scope) => self.ask_refresh(&scope),
            Work::CancelRefresh => self.schedule.cancel(),
            Work::FetchFullText { request, id } => self.fetch_full_text(request, id)?,
            Work::ShowFullText { id, shown } => self.store.show_full_text(id, shown)?,
            Work::CancelFullText => self.pages.cancel(),
            Work::Download { id, url } => self.download(id, url)?,
            Work::CancelDownload(url) => self.downloads.cancel(&url),
            Work::FetchChapters { id, url } => self.fetch_chapters(id, url)?,
            Work::FetchTranscript { id, url } => self.fetch_transcript(id, url)?,
            Work::FindDownloads(urls) => self.find_downloads(urls),
            Work::LoadPicture { source, url, bounds } => self.load_picture(source, url, bounds),
            Work::CancelPictures => self.pictures.cancel(),
            Work::AddSources(sources) => self.add_sources(&sources),
            Work::FindFeeds(source) => self.find_feeds(source),
            Work::ImportOpml(path) => self.import(&path),
            Work::FindLists { unasked } => self.find_lists(unasked),
        }
        Ok(())
    }

    /// The settings of a source. Of one that is no longer configured nothing but its articles is known.
    fn source_of(&self, id: SourceId) -> Source {
        let mut sources = self.ids.iter().zip(&self.setup.sources);
        let source = sources.find(|(known, _)| **known == id).map(|(_, source)| source.clone());
        source.unwrap_or_else(|| Source::new(Location::Guide))
    }

    fn load_picture(&mut self, source: SourceId, url: String, bounds: (u32, u32)) {
        let source = self.source_of(source);
        let cache =
            Cache::new(self.setup.paths.pictures(), self.setup.loaded.config.fetch.image_cache.0);
        let asked = (url.clone(), bounds);
        let means = (&self.setup.refresh, cache);
        if let Err(reason) = self.pictures.load(source, asked, means, &self.tell) {
            self.report(Report::Picture { url, came: Err(reason) });
        }
    }

    fn load_article(&self, request: Request, id: ArticleId) -> Result<(), StoreError> {
        match self.store.article(id)? {
            Some(article) => self.answer(request, Answer::Article(Box::new(article))),
            None => self.inform(Phrase::new("article-gone")),
        }
        Ok(())
    }

    fn load_marks(&self, id: ArticleId) -> Result<(), StoreError> {
        if let Some(listing) = self.store.listings(&[id])?.pop() {
            let flags = listing.headline.flags;
            let (note, highlights) = self.store.notes_on(id)?;
            self.report(Report::Marks { id, flags, tags: listing.tags, note, highlights });
        }
        Ok(())
    }

    /// Exports one more article.
    fn export(&mut self) {
        match self.exports.go_on(&self.store) {
            Ok(done) => done.into_iter().for_each(|sentence| self.inform(sentence)),
            Err(reason) => self.fail(reason),
        }
    }

    fn read_only(&self) -> StoreError {
        StoreError::ReadOnly { path: self.setup.paths.database() }
    }

    fn add_sources(&mut self, sources: &[NewSource]) {
        match config::add_sources(&self.setup.paths.config, sources) {
            Ok(added) => self.reload_sources(&added),
            Err(error) => self.fail(error.phrase()),
        }
    }

    fn change_filters(&mut self, change: FilterChange) {
        if let Err(error) = config::change_filters(&self.setup.paths.config, &change) {
            self.report(Report::FiltersKept { change, reason: error.phrase() });
            return;
        }
        // Rules use filters, too.
        let filters = self.reread().filters;
        self.setup.loaded.config.filters.clone_from(&filters);
        self.report(Report::FiltersChanged { filters, change });
    }

    /// Asks for feeds on its own thread: a server may take its time.
    fn find_feeds(&self, source: NewSource) {
        let (options, tell) = (self.setup.refresh.clone(), Arc::clone(&self.tell));
        let spawned = thread::Builder::new().name("discover".into()).spawn(move || {
            let asked = Source::new(source.location.clone());
            let found = ingest::discover(&asked, &options, &CancellationToken::new());
            tell(match found {
                // What cannot be read now is added; its refresh says why.
                Ok(Discovery::Feed | Discovery::Unknown(_)) => {
                    Report::FeedsFound(vec![source]).into()
                }
                Ok(Discovery::Page { feeds, left_out }) => {
                    let notices = left_out.into_iter().map(Notice::info).map(Report::Notice);
                    notices.for_each(|notice| tell(notice.into()));
                    Report::FeedsFound(feeds.into_iter().map(found_feed).collect()).into()
                }
                Err(phrase) => failure(phrase),
            });
        });
        if let Err(error) = spawned {
            let reason = error.to_string();
            self.fail(Phrase::new("refresh-runtime").with("reason", reason));
        }
    }

    /// Finds the lists of other readers on its own thread: a home directory may be far away. If
    /// nobody asked, they are told only where another reader is in use: a file that somebody saved is no
    /// reason to stand before the news.
    fn find_lists(&self, unasked: bool) {
        let (places, tell) = (self.setup.environment.places().cloned(), Arc::clone(&self.tell));
        let spawned = thread::Builder::new().name("lists".into()).spawn(move || {
            let lists = places.map(|places| places.lists()).unwrap_or_default();
            if !unasked || lists.iter().any(|list| list.program.is_some()) {
                tell(Report::ListsFound(lists).into());
            }
        });
        // The other ways to sources need no thread.
        if spawned.is_err() && !unasked {
            self.report(Report::ListsFound(Vec::new()));
        }
    }

    fn import(&mut self, path: &Path) {
        match crate::import::Import::read(path) {
            Ok(import) => {
                let added = config::add_import(&self.setup.paths.config, &import);
                if added.failed.is_empty() || !added.sources.is_empty() {
                    self.reload_sources(&added.sources);
                }
                for error in added.failed {
                    self.fail(error.phrase());
                }
                let lost = import.left_out.iter().find(|left_out| left_out.is_loss());
                if let Some(left_out) = lost.or(import.left_out.first()) {
                    self.fail(left_out.phrase());
                }
            }
            Err(error) => self.fail(error.phrase()),
        }
    }

    /// Reads the configuration again after a change of it. Its rules hold from now on.
    fn reread(&mut self) -> Config {
        let config = self.setup.environment.load(&self.setup.paths.config).config;
        self.setup.refresh.rules = config.rules.as_slice().into();
        self.setup.loaded.config.rules.clone_from(&config.rules);
        self.setup.has_file = true;
        self.watch_configuration();
        config
    }

    /// Takes in sources that were added to the configuration.
    fn reload_sources(&mut self, added: &[NewSource]) {
        let before = self.ids.clone();
        let config = self.reread();
        self.setup.sources = config.all_sources(&self.setup.guide);
        self.setup.loaded.config.sources = config.sources;
        self.register();
        self.watch_sources();
        let new = self.ids.iter().copied().filter(|id| !before.contains(id)).collect();
        let notice = match added {
            [one] => Phrase::new("source-added").with("name", one.shown_name()),
            many => Phrase::new("sources-added").with("count", many.len()),
        };
        self.report(Report::SourcesChanged { added: new, notice });
    }
}

/// Watches the local sources whose settings ask for it.
fn watch(sources: &[Source], requests: Sender<Asked>) -> Option<Watch> {
    let watched = sources.iter().filter(|source| source.enabled && source.watch);
    let locations: Vec<String> = watched.map(|source| source.key().to_owned()).collect();
    let tell = move |notice| drop(requests.send(Asked::Watch(notice)));
    (!locations.is_empty()).then(|| Watch::start(locations, WATCH_PAUSE, tell))
}

/// Opens the database. If that fails, it opens one in memory, so that news can still be read.
fn open(path: &Path) -> Opened {
    match Store::open(path) {
        Ok(store) => Ok((store, None)),
        Err(error) => Ok((Store::open_in_memory()?, Some(error))),
    }
}

/// A feed that a page names, with its title as its name.
fn found_feed(feed: ingest::FeedLink) -> NewSource {
    let name = feed.title;
    NewSource { name, ..NewSource::new(Location::Feed(feed.url)) }
}
