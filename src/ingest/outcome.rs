//! What the jobs report, and how it reaches the store.
use super::local::Batch;
use super::{Plan, Progress, State, Summary, now};
use crate::fetch::file::FileError;
use crate::fetch::{FetchError, Freshness, Receipt, backoff};
use crate::locale::Phrase;
use crate::news::{LONGEST_FRESH, Schedule, Source, SourceId, SourceState, Timestamp};
use crate::store::{
    FetchOutcome, FetchState, Intake, Merged, Prepared, Retention, Store, StoreError,
};
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use tokio::sync::OwnedSemaphorePermit;

/// Why a source failed.
#[derive(Debug)]
pub(super) struct Failure {
    phrase: Phrase,
    /// How long its server asked to be left alone.
    wait: Option<Duration>,
}

impl From<Phrase> for Failure {
    fn from(phrase: Phrase) -> Self {
        Self { phrase, wait: None }
    }
}

impl From<FetchError> for Failure {
    fn from(error: FetchError) -> Self {
        Self { phrase: error.phrase(), wait: error.retry_after() }
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        error.phrase().into()
    }
}

/// A feed with something new in it.
#[derive(Debug)]
pub(super) struct Fresh {
    pub(super) receipt: Receipt,
    pub(super) settings: Option<i64>,
    pub(super) fingerprint: Option<i64>,
    pub(super) document: Prepared,
    pub(super) problems: Vec<Phrase>,
    /// The place of all this in memory.
    pub(super) _room: Option<OwnedSemaphorePermit>,
}

/// What a job has to say.
#[derive(Debug)]
pub(super) enum Report {
    Started(SourceId),
    Skipped(SourceId, Phrase),
    NotModified(SourceId, Receipt),
    Feed(SourceId, Box<Fresh>),
    Files(SourceId, Box<Batch>),
    /// All files are read; these are no longer there; these problems concern the whole.
    FilesDone(SourceId, Vec<String>, Vec<Phrase>),
    Failed(SourceId, Failure),
}

impl Report {
    /// The source whose last report this is.
    pub(super) fn closes(&self) -> Option<SourceId> {
        match self {
            Self::Started(_) | Self::Files(..) => None,
            Self::Skipped(id, _)
            | Self::NotModified(id, _)
            | Self::Feed(id, _)
            | Self::FilesDone(id, ..)
            | Self::Failed(id, _) => Some(*id),
        }
    }

    /// Whether it changes the database.
    fn writes(&self) -> bool {
        !matches!(self, Self::Started(_) | Self::Skipped(..))
    }

    /// Articles in it, or as many as take the same memory.
    pub(super) fn weight(&self) -> usize {
        match self {
            Self::Feed(_, fresh) => fresh.document.weight(),
            Self::Files(_, batch) => batch.document.weight(),
            _ => 0,
        }
    }
}

/// Takes reports, stores what they bring, and tells the caller.
pub(super) struct Desk<'a, F> {
    plan: &'a Plan,
    known: &'a HashMap<SourceId, SourceState>,
    sources: HashMap<SourceId, &'a Source>,
    /// Read under other settings than last time.
    reread: HashSet<SourceId>,
    /// Local sources whose files are still coming.
    running: HashMap<SourceId, (Merged, Vec<Phrase>)>,
    summary: Summary,
    finished: usize,
    progress: F,
}

impl<'a, F: FnMut(Progress)> Desk<'a, F> {
    pub(super) fn new(
        plan: &'a Plan,
        known: &'a HashMap<SourceId, SourceState>,
        progress: F,
    ) -> Self {
        let sources = plan.sources.iter().map(|(id, source)| (*id, source)).collect();
        let summary = Summary { total: plan.sources.len(), ..Summary::default() };
        let running = HashMap::new();
        let reread = HashSet::new();
        Self { plan, known, sources, reread, running, summary, finished: 0, progress }
    }

    pub(super) fn fetch_state(
        &mut self,
        store: &Store,
        id: SourceId,
    ) -> Result<FetchState, StoreError> {
        let state = store.fetch_state(id)?;
        let settings = self.sources.get(&id).map(|source| super::reading::settings(source));
        if state.settings.is_some() && state.settings != settings {
            self.reread.insert(id);
        }
        Ok(state)
    }

    /// Stores what `reports` bring and tells of it. An error is one that the next source would meet too.
    pub(super) fn take(&mut self, store: &mut Store, reports: &[Report]) -> Result<(), StoreError> {
        if !reports.iter().any(Report::writes) {
            let states = self.keep_all(store, reports)?;
            self.tell_all(states);
            return Ok(());
        }
        let running = self.running.clone();
        match store.together(|store| self.keep_all(store, reports)) {
            // Only now: whoever hears of an article may look for it.
            Ok(states) => self.tell_all(states),
            Err(StoreError::Failed { .. }) => {
                // One of them is to blame. By itself each stands or falls alone.
                self.running = running;
                for report in reports {
                    let state = match self.keep_one(store, report) {
                        Err(error @ StoreError::Failed { .. }) => {
                            self.not_kept(store, report, error)?
                        }
                        kept => kept?,
                    };
                    self.tell_all(state.into_iter().collect());
                }
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn keep_all(
        &mut self,
        store: &mut Store,
        reports: &[Report],
    ) -> Result<Vec<(SourceId, State)>, StoreError> {
        let mut states = Vec::with_capacity(reports.len());
        for report in reports {
            states.extend(self.keep_one(store, report)?);
        }
        Ok(states)
    }

    /// A document the database does not take is the failure of its source; a database that takes
    /// nothing is the end of the refresh.
    fn not_kept(
        &mut self,
        store: &mut Store,
        report: &Report,
        error: StoreError,
    ) -> Result<Option<(SourceId, State)>, StoreError> {
        match report {
            Report::Files(id, _) => {
                let (_, problems) = self.running.entry(*id).or_default();
                problems.push(error.phrase());
                Ok(None)
            }
            Report::Feed(id, _) => {
                let state = self.failed(store, *id, &error.phrase().into())?;
                Ok(Some((*id, state)))
            }
            _ => Err(error),
        }
    }

    fn tell_all(&mut self, states: Vec<(SourceId, State)>) {
        states.into_iter().for_each(|(id, state)| self.tell(id, state));
    }

    fn keep_one(
        &mut self,
        store: &mut Store,
        report: &Report,
    ) -> Result<Option<(SourceId, State)>, StoreError> {
        Ok(Some(match report {
            Report::Started(id) => (*id, State::Started),
            Report::Skipped(id, reason) => (*id, State::Skipped(reason.clone())),
            Report::NotModified(id, receipt) => {
                let schedule = self.known.get(id).map(|state| state.schedule).unwrap_or_default();
                self.keep(store, *id, receipt, schedule, None)?;
                (*id, State::NotModified)
            }
            Report::Feed(id, fresh) => (*id, self.feed(store, *id, fresh)?),
            Report::Files(id, batch) => {
                self.files(store, *id, batch)?;
                return Ok(None);
            }
            Report::FilesDone(id, gone, problems) => {
                (*id, self.files_done(store, *id, gone, problems)?)
            }
            Report::Failed(id, failure) => (*id, self.failed(store, *id, failure)?),
        }))
    }

    pub(super) fn close(mut self, cancelled: bool) -> Summary {
        self.summary.cancelled = cancelled;
        self.summary
    }

    fn feed(
        &mut self,
        store: &mut Store,
        id: SourceId,
        fresh: &Fresh,
    ) -> Result<State, StoreError> {
        let merged = self.merge(store, id, &fresh.document)?;
        // Only now: an answer whose articles are not stored must come again.
        let schedule = fresh.document.schedule();
        self.keep(store, id, &fresh.receipt, schedule, Some((fresh.settings, fresh.fingerprint)))?;
        store.keep_problems(id, &fresh.problems)?;
        Ok(done(merged, fresh.problems.clone()))
    }

    fn files(&mut self, store: &mut Store, id: SourceId, batch: &Batch) -> Result<(), StoreError> {
        let merged = self.merge(store, id, &batch.document)?;
        store.keep_files(id, &batch.files)?;
        let (sum, problems) = self.running.entry(id).or_default();
        sum.new += merged.new;
        sum.updated += merged.updated;
        sum.unchanged += merged.unchanged;
        problems.extend(batch.problems.iter().cloned());
        Ok(())
    }

    fn files_done(
        &mut self,
        store: &mut Store,
        id: SourceId,
        gone: &[String],
        problems: &[Phrase],
    ) -> Result<State, StoreError> {
        if !gone.is_empty() {
            store.forget_files(id, gone)?;
        }
        let settings = self.sources.get(&id).map(|source| super::reading::settings(source));
        store.keep_reading(id, settings, None)?;
        let read = self.running.remove(&id);
        let error = match &read {
            // Nothing but errors: the source failed, and says why.
            Some((merged, problems)) if *merged == Merged::default() => problems.first().cloned(),
            _ => None,
        };
        let outcome =
            FetchOutcome { at: now(), validators: None, error: error.clone(), next_due: None };
        store.record(id, &outcome)?;
        let (merged, of_files) = match (read, error) {
            (_, Some(error)) => return Ok(State::Failed(error)),
            (None, None) if problems.is_empty() => return Ok(State::NotModified),
            (read, None) => read.unwrap_or_default(),
        };
        let problems: Vec<Phrase> = problems.iter().cloned().chain(of_files).collect();
        store.keep_problems(id, &problems)?;
        Ok(done(merged, problems))
    }

    fn failed(
        &mut self,
        store: &mut Store,
        id: SourceId,
        failure: &Failure,
    ) -> Result<State, StoreError> {
        let at = now();
        let failures = self.known.get(&id).map_or(0, |state| state.failures).saturating_add(1);
        let key = self.sources.get(&id).map_or("", |source| source.key());
        let wait = backoff(failures, key).max(failure.wait.unwrap_or_default());
        let outcome = FetchOutcome {
            at,
            validators: None,
            error: Some(failure.phrase.clone()),
            next_due: Some(after(at, wait)),
        };
        store.record(id, &outcome)?;
        Ok(State::Failed(failure.phrase.clone()))
    }

    fn merge(
        &mut self,
        store: &mut Store,
        id: SourceId,
        document: &Prepared,
    ) -> Result<Merged, StoreError> {
        let source = self.sources.get(&id);
        let retention = retention(self.plan.options.retention, source);
        let reread = self.reread.contains(&id);
        store.take_in(id, document, &Intake { now: now(), retention, reread })
    }

    /// Keeps what an answer said beside its articles.
    fn keep(
        &mut self,
        store: &mut Store,
        id: SourceId,
        receipt: &Receipt,
        schedule: Schedule,
        read: Option<(Option<i64>, Option<i64>)>,
    ) -> Result<(), StoreError> {
        let at = now();
        let kept = self.known.get(&id).map(|state| &state.validators);
        let validators = Some(&receipt.validators).filter(|new| kept != Some(*new));
        let outcome = FetchOutcome {
            at,
            validators: validators.cloned(),
            error: None,
            next_due: Some(self.next_due(id, at, receipt.freshness, schedule)),
        };
        store.record(id, &outcome)?;
        store.keep_moved(id, receipt.moved.as_deref())?;
        match read {
            Some((settings, fingerprint)) => store.keep_reading(id, settings, fingerprint),
            None => Ok(()),
        }
    }

    /// When to ask a source again. What the user set for it holds; else the server and the feed may
    /// stretch the usual time, within bounds (RFC 9111 §4.2; RSS 2.0 `ttl`, `skipHours`, `skipDays`).
    fn next_due(
        &self,
        id: SourceId,
        at: Timestamp,
        freshness: Freshness,
        schedule: Schedule,
    ) -> Timestamp {
        let own = self.sources.get(&id).and_then(|source| source.refresh);
        let usual = own.unwrap_or(self.plan.options.interval);
        if usual.is_zero() {
            // On demand only.
            return Timestamp(i64::MAX);
        }
        if let Some(own) = own {
            return after(at, own);
        }
        let fresh = match freshness {
            Freshness::For(fresh) => fresh.min(LONGEST_FRESH),
            Freshness::Stale | Freshness::Unstated => Duration::ZERO,
        };
        schedule.open(after(at, usual.max(fresh).max(schedule.fresh())))
    }

    fn tell(&mut self, source: SourceId, state: State) {
        self.finished += usize::from(state.is_final());
        match &state {
            State::Started => {}
            State::Done { new, updated, .. } => {
                self.summary.done += 1;
                self.summary.new += new;
                self.summary.updated += updated;
            }
            State::NotModified => self.summary.not_modified += 1,
            State::Skipped(reason) => self.summary.skipped.push((source, reason.clone())),
            State::Failed(reason) => self.summary.failed.push((source, reason.clone())),
        }
        let (finished, total) = (self.finished, self.plan.sources.len());
        (self.progress)(Progress { source, state, finished, total });
    }
}

/// What is kept of a source: what it says itself, else what is usual. Zero keeps everything.
fn retention(usual: Retention, source: Option<&&Source>) -> Retention {
    let age = source.and_then(|source| source.keep).or(usual.age);
    let count = source.and_then(|source| source.keep_items).or(usual.count);
    Retention { age: age.filter(|age| !age.is_zero()), count: count.filter(|count| *count > 0) }
}

fn done(merged: Merged, problems: Vec<Phrase>) -> State {
    State::Done { new: merged.new, updated: merged.updated, problems }
}

fn after(at: Timestamp, wait: Duration) -> Timestamp {
    Timestamp(at.0.saturating_add(i64::try_from(wait.as_secs()).unwrap_or(i64::MAX)))
}
