//! Stores the reports of the jobs.
use super::due::after;
use super::report::{Batch, Failure, Fresh, PagesRead, Report};
use super::{Progress, RefreshOptions, State, Summary};
use crate::fetch::{Freshness, Receipt};
use crate::locale::Phrase;
use crate::news::{LONGEST_FRESH, Source, SourceId, SourceState, Timestamp, Validators, left_out};
use crate::store::{
    FetchOutcome, FetchState, Intake, Merged, Prepared, Retention, Store, StoreError,
};
use std::collections::{HashMap, HashSet};
use std::time::Duration;

/// Takes reports, stores their contents, and tells the caller.
pub(super) struct Desk<'a, F> {
    options: &'a RefreshOptions,
    /// The sources that were ordered.
    sources: HashMap<SourceId, Source>,
    /// The validators that they had then.
    validators: HashMap<SourceId, Validators>,
    /// The sources read under other settings than last time.
    reread: HashSet<SourceId>,
    /// The sources that were never read before: nothing of them is news.
    first_read: HashSet<SourceId>,
    /// Local sources whose files are still coming.
    running: HashMap<SourceId, (Merged, Vec<Phrase>)>,
    summary: Summary,
    /// The sources whose last report has come.
    finished: HashSet<SourceId>,
    progress: F,
}

impl<'a, F: FnMut(Progress)> Desk<'a, F> {
    pub(super) fn new(options: &'a RefreshOptions, progress: F) -> Self {
        Self {
            options,
            sources: HashMap::new(),
            validators: HashMap::new(),
            reread: HashSet::new(),
            first_read: HashSet::new(),
            running: HashMap::new(),
            summary: Summary::default(),
            finished: HashSet::new(),
            progress,
        }
    }

    /// Expects reports of a source, once more if it has been read already.
    pub(super) fn open(&mut self, id: SourceId, source: Source, state: Option<&SourceState>) {
        self.sources.insert(id, source);
        let validators = state.map(|state| state.validators.clone());
        self.validators.insert(id, validators.unwrap_or_default());
        self.reread.remove(&id);
        self.first_read.remove(&id);
        self.finished.remove(&id);
        self.summary.total = self.sources.len();
    }

    /// A source that was ordered.
    pub(super) fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(&id)
    }

    pub(super) fn fetch_state(
        &mut self,
        store: &Store,
        id: SourceId,
    ) -> Result<FetchState, StoreError> {
        let state = store.fetch_state(id)?;
        let settings = self.sources.get(&id).map(super::reading::settings);
        if state.settings.is_none() {
            self.first_read.insert(id);
        } else if state.settings != settings {
            self.reread.insert(id);
        }
        Ok(state)
    }

    /// Stores the contents of `reports` and tells of them. An error is one that the next source
    /// would meet too.
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

    /// Records a document that the database refuses as the failure of its source. A database that
    /// accepts nothing ends the refresh.
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
            // The article stays as it is.
            Report::Page(text) => {
                store.count_failed_page(text.id())?;
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
                self.keep(store, *id, receipt, None)?;
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
            Report::Page(text) => {
                store.keep_full_text(text)?;
                return Ok(None);
            }
            Report::PageFailed(article) => {
                store.count_failed_page(*article)?;
                return Ok(None);
            }
            Report::PagesDone(id, came) => (*id, pages(store, *id, came)?),
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
        // Half an answer does not say what the feed no longer holds.
        let is_whole = fresh.fingerprint.is_some();
        let merged = self.merge(store, id, &fresh.document, is_whole)?;
        // Only now: an answer whose articles are not stored must come again.
        self.keep(store, id, &fresh.receipt, Some((fresh.settings, fresh.fingerprint)))?;
        store.keep_problems(id, &fresh.problems)?;
        Ok(done(merged, fresh.problems.clone()))
    }

    fn files(&mut self, store: &mut Store, id: SourceId, batch: &Batch) -> Result<(), StoreError> {
        let merged = self.merge(store, id, &batch.document, true)?;
        store.keep_files(id, &batch.files)?;
        let (sum, problems) = self.running.entry(id).or_default();
        sum.new += merged.new;
        sum.updated += merged.updated;
        sum.unchanged += merged.unchanged;
        sum.notable.extend(merged.notable);
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
        let settings = self.sources.get(&id).map(super::reading::settings);
        store.keep_reading(id, settings, None)?;
        let read = self.running.remove(&id);
        let error = match &read {
            // Nothing but errors: the source failed, and says why.
            Some((merged, problems)) if *merged == Merged::default() => problems.first().cloned(),
            _ => None,
        };
        let outcome = FetchOutcome {
            at: Timestamp::now(),
            validators: None,
            error: error.clone(),
            held_until: None,
        };
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
        let at = Timestamp::now();
        let until = failure.wait.map(|wait| after(at, wait));
        if failure.held {
            store.hold(id, at, until.unwrap_or(at))?;
            return Ok(State::Skipped(failure.phrase.clone()));
        }
        let error = Some(failure.phrase.clone());
        store.record(id, &FetchOutcome { at, validators: None, error, held_until: until })?;
        Ok(State::Failed(failure.phrase.clone()))
    }

    fn merge(
        &mut self,
        store: &mut Store,
        id: SourceId,
        document: &Prepared,
        is_whole: bool,
    ) -> Result<Merged, StoreError> {
        let source = self.sources.get(&id);
        let retention = match is_whole {
            true => retention(self.options.retention, source),
            false => Retention::default(),
        };
        let reread = self.reread.contains(&id);
        let rules = &self.options.rules;
        let intake = Intake { now: Timestamp::now(), retention, reread, rules };
        let mut merged = store.take_in(id, document, &intake)?;
        if self.first_read.contains(&id) {
            merged.notable.clear();
        }
        Ok(merged)
    }

    /// Keeps the facts that came with an answer besides its articles.
    fn keep(
        &mut self,
        store: &mut Store,
        id: SourceId,
        receipt: &Receipt,
        read: Option<(Option<i64>, Option<i64>)>,
    ) -> Result<(), StoreError> {
        let at = Timestamp::now();
        let kept = self.validators.get(&id);
        let validators = Some(&receipt.validators).filter(|new| kept != Some(*new));
        let outcome = FetchOutcome {
            at,
            validators: validators.cloned(),
            error: None,
            held_until: fresh(receipt.freshness).map(|fresh| after(at, fresh)),
        };
        store.record(id, &outcome)?;
        store.keep_moved(id, receipt.moved.as_deref())?;
        match read {
            Some((settings, fingerprint)) => store.keep_reading(id, settings, fingerprint),
            None => Ok(()),
        }
    }

    fn tell(&mut self, source: SourceId, state: State) {
        if state.is_final() {
            self.finished.insert(source);
        }
        match &state {
            State::Started => {}
            State::Done { new, updated, notable, problems } => {
                self.summary.notable.extend(notable);
                let left_out = left_out(problems).cloned();
                self.summary.left_out.extend(left_out.map(|problem| (source, problem)));
                self.summary.done += 1;
                self.summary.new += new;
                self.summary.updated += updated;
            }
            State::NotModified => self.summary.not_modified += 1,
            State::Skipped(reason) => self.summary.skipped.push((source, reason.clone())),
            State::Failed(reason) => self.summary.failed.push((source, reason.clone())),
            State::Pages { fetched, .. } => self.summary.pages += fetched,
        }
        let (finished, total) = (self.finished.len(), self.summary.total);
        (self.progress)(Progress { source, state, finished, total });
    }
}

/// Notes among the problems of a source that pages of its articles gave no text.
fn pages(store: &mut Store, id: SourceId, came: &PagesRead) -> Result<State, StoreError> {
    const PROBLEM: &str = "refresh-pages-failed";
    let PagesRead { fetched, failed, reason } = came.clone();
    if let Some(reason) = &reason {
        let states = store.source_states()?;
        let known = states.into_iter().find(|state| state.id == id);
        let mut problems = known.map(|state| state.problems).unwrap_or_default();
        problems.retain(|problem| problem.id != PROBLEM);
        let problem = Phrase::new(PROBLEM).with("count", failed).with("reason", reason.clone());
        problems.push(problem);
        store.keep_problems(id, &problems)?;
    }
    Ok(State::Pages { fetched, failed, reason })
}

/// The retention of a source: its own, else the usual one. Zero keeps everything.
fn retention(usual: Retention, source: Option<&Source>) -> Retention {
    let age = source.and_then(|source| source.keep).or(usual.age);
    let count = source.and_then(|source| source.keep_items).or(usual.count);
    Retention { age: age.filter(|age| !age.is_zero()), count: count.filter(|count| *count > 0) }
}

fn done(merged: Merged, problems: Vec<Phrase>) -> State {
    let Merged { new, updated, notable, .. } = merged;
    State::Done { new, updated, notable, problems }
}

/// The time for which the server calls its answer fresh, within bounds (RFC 9111 §4.2).
fn fresh(freshness: Freshness) -> Option<Duration> {
    match freshness {
        Freshness::For(fresh) => Some(fresh.min(LONGEST_FRESH)),
        Freshness::Stale | Freshness::Unstated => None,
    }
}
