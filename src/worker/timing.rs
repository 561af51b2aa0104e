//! When to refresh what: orders of the user, files that changed, sources whose time has come.
//!
//! One refresh runs at a time, and what is ordered meanwhile joins it. Where nothing runs, the thread
//! sleeps until the first source is due.
use super::refresh::Job;
use super::schedule::Running;
use super::{Asked, StoreThread};
use crate::app::{RefreshScope, Report};
use crate::fetch::WatchNotice;
use crate::ingest::{self, Demand, Order, Orders, Plan};
use crate::locale::Phrase;
use crate::news::{Location, Source, SourceId, Timestamp};
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// The time without automatic refreshes after a refresh failed as a whole.
const AFTER_FAILURE: Duration = Duration::from_secs(5 * 60);
/// The shortest wait for the next look: sources due within it are refreshed together.
const TOGETHER: Duration = Duration::from_secs(1);
/// The least and the longest time between two looks for due sources while a refresh runs.
const WHILE_RUNNING: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(30));

impl StoreThread {
    /// Refreshes the sources of `scope`, now or as part of the running refresh.
    pub(super) fn ask_refresh(&mut self, scope: &RefreshScope) {
        let demand = match scope {
            RefreshScope::Start | RefreshScope::Due | RefreshScope::Changed(_) => Demand::WhenDue,
            RefreshScope::All => Demand::All,
            RefreshScope::Sources(_) => Demand::Chosen,
        };
        self.schedule.started |= *scope == RefreshScope::Start;
        if self.store.is_read_only() {
            // What came could not be kept. That was said when the store was opened.
            if demand > Demand::WhenDue {
                self.fail(self.read_only().phrase());
            }
            return;
        }
        let sources = self.wanted(scope);
        if !sources.is_empty() {
            self.order(Order { sources, demand });
        }
        self.plan_next();
    }

    fn order(&mut self, order: Order) {
        match self.schedule.join(order) {
            Ok(()) => {}
            Err(order) if self.schedule.running.is_some() => self.schedule.waiting.push(order),
            Err(order) => self.start(order),
        }
    }

    /// Runs a refresh on its own thread and connection, so that neither the panes nor the store
    /// thread wait for it.
    fn start(&mut self, order: Order) {
        self.elsewhere.refreshes();
        let asked = Arc::new(AtomicBool::new(order.demand > Demand::WhenDue));
        let (sender, orders) = Orders::new();
        let cancel = CancellationToken::new();
        self.schedule.given = order.sources.iter().map(|(id, _)| (*id, Timestamp::now())).collect();
        let options = self.setup.refresh.clone();
        let job = Job {
            plan: Plan { sources: order.sources, demand: order.demand, options },
            orders,
            cancel: cancel.clone(),
            asked: Arc::clone(&asked),
            tell: Arc::clone(&self.tell),
        };
        if self.store.path() == Path::new(":memory:") {
            // There is no file to open anew: what comes is kept here until the program ends.
            job.run_into(&mut self.store);
            return;
        }
        let database = self.setup.paths.database();
        let requests = self.requests.clone();
        let spawned = thread::Builder::new().name("refresh".into()).spawn(move || {
            let done = job.run(&database);
            // The store thread is gone only while the program ends.
            let _ = requests.send(Asked::RefreshEnded);
            done
        });
        match spawned {
            Ok(thread) => {
                let running = Running { cancel, orders: sender, asked, thread };
                self.schedule.running = Some(running);
            }
            Err(error) => {
                let reason = error.to_string();
                self.fail(Phrase::new("refresh-runtime").with("reason", reason));
            }
        }
    }

    /// Ends a refresh, and starts the orders that waited for its end.
    pub(super) fn refresh_ended(&mut self) {
        if let Some(running) = self.schedule.running.take() {
            let done = running.thread.join().unwrap_or(false);
            self.schedule.quiet = (!done).then(|| Instant::now() + AFTER_FAILURE);
        }
        for order in std::mem::take(&mut self.schedule.waiting) {
            self.order(order);
        }
        self.plan_next();
    }

    /// Reads watched sources that changed, quietly.
    pub(super) fn noticed(&mut self, notice: WatchNotice) {
        match notice {
            WatchNotice::Changed(locations) => {
                let sources = self.ids.iter().zip(&self.setup.sources);
                let changed = sources
                    .filter(|(_, source)| locations.iter().any(|one| one == source.key()))
                    .map(|(id, _)| *id);
                self.ask_refresh(&RefreshScope::Changed(changed.collect()));
            }
            WatchNotice::Failed(error) => self.fail(error.phrase()),
        }
    }

    /// Reports that some source may be due.
    pub(super) fn wake(&mut self) {
        self.schedule.wake = None;
        self.report(Report::Due);
    }

    /// Finds the time of the next look for sources that are due.
    pub(super) fn plan_next(&mut self) {
        self.schedule.wake = None;
        if !self.schedule.started || self.store.is_read_only() {
            return;
        }
        let times = self.due_times();
        let now = Timestamp::now();
        let until =
            |due: Timestamp| Duration::from_secs(due.0.saturating_sub(now.0).max(0).unsigned_abs());
        let mut wait = times.iter().map(|(_, due)| until(*due)).min();
        if self.schedule.running.is_some() {
            let (least, most) = WHILE_RUNNING;
            // What it has been given may be done with at any time.
            let intervals = self.setup.sources.iter().filter_map(|source| source.refresh);
            let shortest =
                intervals.chain([self.setup.refresh.interval]).filter(|one| !one.is_zero());
            let shortest = shortest.min().unwrap_or(most).clamp(least, most);
            wait = Some(wait.map_or(shortest, |wait| wait.max(least).min(shortest)));
        }
        let Some(wait) = wait else { return };
        let mut wake = Instant::now().checked_add(wait.max(TOGETHER));
        if let Some(quiet) = self.schedule.quiet {
            wake = wake.map(|wake| wake.max(quiet));
        }
        self.schedule.wake = wake;
    }

    /// The times at which sources are due by themselves, except for those that are being read.
    fn due_times(&self) -> Vec<(SourceId, Timestamp)> {
        let mut states = self.store.source_states().unwrap_or_default();
        let now = Timestamp::now();
        states.iter_mut().for_each(|state| state.distrust_future(now));
        let states: HashMap<_, _> = states.iter().map(|state| (state.id, state)).collect();
        let sources = self.ids.iter().zip(&self.setup.sources);
        sources
            .filter(|(_, source)| source.enabled)
            .filter_map(|(id, source)| {
                let state = states.get(id)?;
                let given = self.schedule.given.get(id);
                let is_being_read = self.schedule.running.is_some()
                    && given.is_some_and(|given| state.last_attempt.is_none_or(|at| at < *given));
                let due = ingest::due(source, state, &self.setup.refresh)?;
                (!is_being_read).then_some((*id, due))
            })
            .collect()
    }

    fn wanted(&self, scope: &RefreshScope) -> Vec<(SourceId, Source)> {
        let now = Timestamp::now();
        // Only what is due depends on how the sources fared.
        let due: Vec<SourceId> = match scope {
            RefreshScope::Start | RefreshScope::Due => {
                let times = self.due_times().into_iter().filter(|(_, due)| *due <= now);
                times.map(|(id, _)| id).collect()
            }
            _ => Vec::new(),
        };
        let is_local = |source: &Source| !matches!(source.location, Location::Feed(_));
        let is_wanted = |id: &SourceId, source: &Source| match scope {
            RefreshScope::Start => source.enabled && is_local(source) || due.contains(id),
            RefreshScope::Due => due.contains(id),
            RefreshScope::All => source.enabled,
            RefreshScope::Sources(ids) | RefreshScope::Changed(ids) => ids.contains(id),
        };
        let sources = self.ids.iter().copied().zip(self.setup.sources.iter());
        sources
            .filter(|(id, source)| is_wanted(id, source))
            .map(|(id, source)| (id, source.clone()))
            .collect()
    }
}
