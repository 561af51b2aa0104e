//! Performs effects: one thread owns the store, another one runs refreshes; answers go to the inbox.
//!
//! No decision is taken here. The store thread ends when the worker is dropped, after everything
//! that was asked of it is written: what was marked read stays read.
mod refresh;

use crate::app::{Effect, Message, RefreshScope, Request};
use crate::config::{self, Paths};
use crate::fetch::{Watch, WatchNotice};
use crate::ingest::{self, Discovery, RefreshOptions};
use crate::locale::Phrase;
use crate::news::{ArticleId, Location, Source, SourceId, Timestamp};
use crate::query::{Predicate, Query};
use crate::store::{Store, StoreError};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How often a refresh that waits for another looks whether that has ended.
const TURN: Duration = Duration::from_millis(50);

/// What the worker needs to know.
#[derive(Clone, Debug)]
pub struct Setup {
    pub paths: Paths,
    pub sources: Vec<Source>,
    /// What the guide is called in the language of the interface.
    pub guide_name: String,
    pub refresh: RefreshOptions,
}

/// The clock of the program: `update` gets the time from here.
pub fn now() -> Timestamp {
    Timestamp(jiff::Timestamp::now().as_second())
}

/// How long the files of a source must be quiet before they are read.
const WATCH_PAUSE: Duration = Duration::from_millis(500);

/// What the store thread is asked for.
enum Asked {
    Effect(Effect),
    /// Files of local sources changed, or cannot be watched.
    Watch(WatchNotice),
}

/// Where answers go.
type Tell = Arc<dyn Fn(Message) + Send + Sync>;

/// A handle on the threads that do the work.
#[derive(Debug)]
pub struct Worker {
    /// Ends before the requests do: it makes some.
    watch: Option<Watch>,
    requests: Option<Sender<Asked>>,
    thread: Option<JoinHandle<()>>,
}

/// A database that is being opened while the configuration is read.
#[derive(Debug)]
pub struct Opening {
    path: PathBuf,
    thread: Option<JoinHandle<Opened>>,
}

/// A store, and why it is not the one that was asked for.
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
        let watch = watch(&setup.sources, requests.clone());
        let thread = thread::Builder::new().name("store".into()).spawn(move || {
            match StoreThread::new(opening, setup, Arc::new(tell)) {
                Ok(this) => this.run(&queue),
                // Not even memory can be had: what was asked is taken and not done.
                Err(_) => queue.iter().for_each(drop),
            }
        });
        Self { watch, requests: Some(requests), thread: thread.ok() }
    }

    /// Has an effect performed; returns at once.
    pub fn perform(&self, effect: Effect) {
        if let Some(requests) = &self.requests {
            // The thread ends only with this handle; if it is gone there is nobody to tell.
            let _ = requests.send(Asked::Effect(effect));
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.watch = None;
        self.requests = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

struct StoreThread {
    setup: Setup,
    store: Store,
    /// Ids of `setup.sources`, in their order.
    ids: Vec<SourceId>,
    tell: Tell,
    refresh: Option<Running>,
    /// What is to be refreshed when the running refresh has ended.
    waiting: Vec<RefreshScope>,
}

/// A refresh on its thread.
struct Running {
    scope: RefreshScope,
    cancel: CancellationToken,
    thread: JoinHandle<()>,
}

impl StoreThread {
    fn new(opening: Opening, setup: Setup, tell: Tell) -> Result<Self, StoreError> {
        let (store, problem) = opening.wait().inspect_err(|error| {
            tell(Message::Failed(error.phrase()));
        })?;
        let mut this =
            Self { setup, store, ids: Vec::new(), tell, refresh: None, waiting: Vec::new() };
        this.register();
        let read_only = this.store.is_read_only().then(|| this.read_only());
        if let Some(problem) = problem.or(read_only) {
            this.tell(Message::Failed(problem.phrase()));
        }
        Ok(this)
    }

    fn run(mut self, queue: &Receiver<Asked>) {
        loop {
            let asked = match self.waiting.first() {
                None => queue.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(_) => queue.recv_timeout(TURN),
            };
            match asked {
                Ok(Asked::Watch(notice)) => self.noticed(notice),
                Ok(Asked::Effect(effect)) => {
                    if let Err(error) = self.perform(effect) {
                        self.tell(Message::Failed(error.phrase()));
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            self.take_turn();
        }
        if let Some(Running { cancel, thread, .. }) = self.refresh.take() {
            cancel.cancel();
            let _ = thread.join();
        }
    }

    fn tell(&self, message: Message) {
        (self.tell)(message);
    }

    fn register(&mut self) {
        match self.store.register(&self.setup.sources) {
            Ok(ids) => self.ids = ids,
            Err(error) => self.tell(Message::Failed(error.phrase())),
        }
    }

    fn perform(&mut self, effect: Effect) -> Result<(), StoreError> {
        match effect {
            Effect::LoadResume => {
                let resume = self.store.resume()?.unwrap_or_default();
                self.tell(Message::Resume(resume));
            }
            Effect::LoadHeadlines { request, query, limit } => {
                let rows = self.store.headlines(&query, limit)?;
                self.tell(Message::Headlines { request, rows });
            }
            Effect::LoadIds { request, query } => {
                let ids = self.store.ids(&query)?;
                self.tell(Message::Ids { request, ids });
            }
            Effect::LoadRows { ids } => {
                let rows = self.store.headlines_by_id(&ids)?;
                self.tell(Message::Rows { rows });
            }
            Effect::FindUnread { request, query, forward } => {
                let ids = self.store.ids(&unread(query))?;
                self.tell(Message::Unread { request, ids, forward });
            }
            Effect::LoadArticle { request, id } => self.load_article(request, id)?,
            Effect::LoadCounts => self.count()?,
            Effect::LoadSources => {
                let states = self.store.source_states()?;
                self.tell(Message::Sources(states));
            }
            Effect::SetRead { ids, read } => {
                let done = self.store.set_read(&ids, read);
                // Also when it failed: what the database says counts from here on.
                self.tell(Message::Written { ids });
                done?;
                self.count()?;
            }
            Effect::SetStarred { ids, starred } => {
                let done = self.store.set_starred(&ids, starred);
                // Also when it failed: what the database says counts from here on.
                self.tell(Message::Written { ids });
                done?;
                self.count()?;
            }
            Effect::MarkRead { query } => {
                let ids = self.store.mark_all_read(&query)?;
                self.tell(Message::Marked { ids });
                self.count()?;
            }
            Effect::SaveResume(resume) => self.store.save_resume(&resume)?,
            Effect::Refresh(scope) => self.ask_refresh(scope),
            Effect::CancelRefresh => {
                self.waiting.clear();
                if let Some(running) = &self.refresh {
                    running.cancel.cancel();
                }
            }
            Effect::AddSources(sources) => self.add_sources(&sources),
            Effect::FindFeeds(source) => self.find_feeds(source),
            Effect::ImportOpml(path) => self.import(&path),
            // These concern the terminal and never come here.
            Effect::Copy(_)
            | Effect::Open(_)
            | Effect::Calibrate(_)
            | Effect::Redraw
            | Effect::Suspend
            | Effect::Quit => {}
        }
        Ok(())
    }

    fn load_article(&self, request: Request, id: ArticleId) -> Result<(), StoreError> {
        match self.store.article(id)? {
            Some(article) => self.tell(Message::Article { request, article: Box::new(article) }),
            None => self.tell(Message::Notice(Phrase::new("article-gone"))),
        }
        Ok(())
    }

    fn count(&self) -> Result<(), StoreError> {
        let counts = self.store.counts(None)?;
        self.tell(Message::Counts(counts));
        Ok(())
    }

    fn read_only(&self) -> StoreError {
        StoreError::ReadOnly { path: self.setup.paths.database() }
    }

    fn is_refreshing(&self) -> bool {
        self.refresh.as_ref().is_some_and(|running| !running.thread.is_finished())
    }

    /// Starts a refresh, or lets it wait for the running one. What the user asks for goes before
    /// what is due: one silent server must not keep a new source waiting.
    fn ask_refresh(&mut self, scope: RefreshScope) {
        if !self.is_refreshing() {
            return self.start_refresh(&scope);
        }
        let Some(running) = &self.refresh else { return };
        if scope == RefreshScope::Due || self.waiting.contains(&scope) {
            return;
        }
        let interrupts = is_asked(&scope) && running.scope == RefreshScope::Due;
        if interrupts {
            running.cancel.cancel();
        }
        self.waiting.push(scope);
        if interrupts {
            self.waiting.push(RefreshScope::Due);
        }
    }

    /// Reads watched sources that changed, quietly.
    fn noticed(&mut self, notice: WatchNotice) {
        match notice {
            WatchNotice::Changed(locations) => {
                let sources = self.ids.iter().zip(&self.setup.sources);
                let changed = sources
                    .filter(|(_, source)| locations.iter().any(|one| one == source.key()))
                    .map(|(id, _)| *id);
                self.ask_refresh(RefreshScope::Changed(changed.collect()));
            }
            WatchNotice::Failed(error) => self.tell(Message::Failed(error.phrase())),
        }
    }

    /// Starts what waits, once nothing runs.
    fn take_turn(&mut self) {
        if !self.waiting.is_empty() && !self.is_refreshing() {
            let scope = self.waiting.remove(0);
            self.start_refresh(&scope);
        }
    }

    /// Runs a refresh on a thread and connection of its own, so that neither the panes nor the store
    /// thread wait for it.
    fn start_refresh(&mut self, scope: &RefreshScope) {
        if self.store.is_read_only() {
            // What came could not be kept. That was said when the store was opened.
            if is_asked(scope) {
                self.tell(Message::Failed(self.read_only().phrase()));
            }
            return;
        }
        let wanted = self.wanted(scope);
        if wanted.is_empty() {
            return;
        }
        let asked = is_asked(scope);
        let options = self.setup.refresh.clone();
        if self.store.path() == Path::new(":memory:") {
            // There is no file to open anew: what comes is kept here until the program ends.
            let cancel = CancellationToken::new();
            return refresh::refresh_into(
                &mut self.store,
                wanted,
                &options,
                &cancel,
                asked,
                &self.tell,
            );
        }
        let (database, tell) = (self.setup.paths.database(), Arc::clone(&self.tell));
        let cancel = CancellationToken::new();
        let token = cancel.clone();
        let spawned = thread::Builder::new().name("refresh".into()).spawn(move || {
            refresh::refresh(&database, wanted, &options, &token, asked, &tell);
        });
        if let Ok(thread) = spawned {
            self.refresh = Some(Running { scope: scope.clone(), cancel, thread });
        }
    }

    fn wanted(&self, scope: &RefreshScope) -> Vec<(SourceId, Source)> {
        // Only what is due depends on how the sources fared.
        let states = match scope {
            RefreshScope::Due => self.store.source_states().unwrap_or_default(),
            _ => Vec::new(),
        };
        let is_due = |id: &SourceId| {
            let state = states.iter().find(|state| state.id == *id);
            state.is_none_or(|state| ingest::is_due(state, now()))
        };
        self.ids
            .iter()
            .copied()
            .zip(self.setup.sources.iter().cloned())
            .filter(|(id, source)| match scope {
                RefreshScope::Due => source.enabled && !self.is_on_demand(source) && is_due(id),
                RefreshScope::All => source.enabled,
                RefreshScope::Sources(ids) | RefreshScope::Changed(ids) => ids.contains(id),
            })
            .collect()
    }

    /// Whether a feed is read only when somebody asks for it.
    fn is_on_demand(&self, source: &Source) -> bool {
        let interval = source.refresh.unwrap_or(self.setup.refresh.interval);
        matches!(source.location, Location::Feed(_)) && interval.is_zero()
    }

    fn add_sources(&mut self, sources: &[config::NewSource]) {
        match config::add_sources(&self.setup.paths.config, sources) {
            Ok(added) => self.reload_sources(&added),
            Err(error) => self.tell(Message::Failed(error.phrase())),
        }
    }

    /// Asks on a thread of its own: a server may take its time.
    fn find_feeds(&self, source: config::NewSource) {
        let (options, tell) = (self.setup.refresh.clone(), Arc::clone(&self.tell));
        let spawned = thread::Builder::new().name("discover".into()).spawn(move || {
            let asked = Source::new(source.location.clone());
            let found = ingest::discover(&asked, &options, &CancellationToken::new());
            tell(match found {
                // What cannot be read now is added; its refresh says why.
                Ok(Discovery::Feed | Discovery::Unknown(_)) => Message::FeedsFound(vec![source]),
                Ok(Discovery::Page(feeds)) => {
                    Message::FeedsFound(feeds.into_iter().map(found_feed).collect())
                }
                Err(phrase) => Message::Failed(phrase),
            });
        });
        if let Err(error) = spawned {
            let reason = error.to_string();
            self.tell(Message::Failed(Phrase::new("refresh-runtime").with("reason", reason)));
        }
    }

    fn import(&mut self, path: &Path) {
        match config::Import::read(path) {
            Ok(import) => {
                self.add_sources(&import.sources);
                if let Err(error) = config::add_filters(&self.setup.paths.config, &import.filters) {
                    self.tell(Message::Failed(error.phrase()));
                }
                if let Some(left_out) = import.left_out.first() {
                    self.tell(Message::Failed(left_out.phrase()));
                }
            }
            Err(error) => self.tell(Message::Failed(error.phrase())),
        }
    }

    /// Reads the configuration anew after it was added to.
    fn reload_sources(&mut self, added: &[config::NewSource]) {
        let before = self.ids.clone();
        self.setup.sources =
            config::load_file(&self.setup.paths.config).config.all_sources(&self.setup.guide_name);
        self.register();
        let new = self.ids.iter().copied().filter(|id| !before.contains(id)).collect();
        let notice = match added {
            [one] => Phrase::new("source-added").with("name", one.shown_name()),
            many => Phrase::new("sources-added").with("count", many.len()),
        };
        self.tell(Message::SourcesChanged { added: new, notice });
    }
}

/// Watches the local sources that are to be.
fn watch(sources: &[Source], requests: Sender<Asked>) -> Option<Watch> {
    let watched = sources.iter().filter(|source| source.enabled && source.watch);
    let locations: Vec<String> = watched.map(|source| source.key().to_owned()).collect();
    let tell = move |notice| drop(requests.send(Asked::Watch(notice)));
    (!locations.is_empty()).then(|| Watch::start(locations, WATCH_PAUSE, tell))
}

/// Whether somebody waits for the result of a refresh.
fn is_asked(scope: &RefreshScope) -> bool {
    !matches!(scope, RefreshScope::Due | RefreshScope::Changed(_))
}

/// Opens the database; when it cannot be had, one in memory, so that news can be read all the same.
fn open(path: &Path) -> Opened {
    match Store::open(path) {
        Ok(store) => Ok((store, None)),
        Err(error) => Ok((Store::open_in_memory()?, Some(error))),
    }
}

/// A feed that a page names. Its own title will do for a name.
fn found_feed(feed: ingest::FeedLink) -> config::NewSource {
    let name = feed.title;
    config::NewSource { name, ..config::NewSource::new(Location::Feed(feed.url)) }
}

fn unread(query: Query) -> Query {
    let predicate = Predicate::All(vec![query.predicate, Predicate::Unread]);
    Query { predicate, ..query }
}
