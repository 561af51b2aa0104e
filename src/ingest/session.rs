//! One refresh from beginning to end: it starts jobs, stores their reports, and adds the orders
//! that come meanwhile.
use super::background::Background;
use super::due::{self, Demand, Refusal};
use super::feed::FeedJob;
use super::local::LocalJob;
use super::outcome::Desk;
use super::pages::PagesJob;
use super::report::Report;
use super::workshop::Workshop;
use super::{Order, Orders, Plan, Progress, RefreshError, Summary, error, reading};
use crate::news::{Location, Source, SourceId, SourceState, Timestamp};
use crate::store::{FetchState, Store};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout_at};
use tokio_util::sync::CancellationToken;

/// Parsed documents that wait for the store.
const QUEUE: usize = 8;
/// The time within which reports are stored together, and the most articles at once: few commits,
/// and none that keeps another writer waiting for long.
const GATHER: Duration = Duration::from_millis(50);
const BATCH: usize = 1000;
/// The most pages of articles that are asked for in one refresh, and those of one source.
const MOST_PAGES: usize = 200;
const MOST_PAGES_OF_ONE: usize = 20;
/// Seconds for which an article is new: its page is asked for by itself no later.
const NEW: i64 = 2 * 24 * 3600;

/// Refreshes until `plan` and all orders are done.
pub(super) fn run(
    plan: &Plan,
    orders: Orders,
    store: &mut Store,
    cancel: &CancellationToken,
    progress: impl FnMut(Progress),
) -> Result<Summary, RefreshError> {
    let Orders(mut orders) = orders;
    store.expect_many_writes()?;
    let runtime = Background::start()?;
    // Ends what still runs when this function does, however it does.
    let cancel = cancel.child_token();
    let stop = cancel.clone().drop_guard();
    let workshop = Arc::new(Workshop::new(plan.options.clone(), cancel.clone()));
    let (sender, mut inbox) = mpsc::channel(QUEUE);
    let desk = Desk::new(&plan.options, progress);
    let (jobs, open) = (JoinSet::new(), HashSet::new());
    let (paging, pages) = (HashSet::new(), MOST_PAGES);
    let mut session = Session { runtime, workshop, sender, desk, jobs, open, paging, pages };
    session.start(plan.sources.clone(), plan.demand, store)?;
    loop {
        while !session.open.is_empty() || !session.paging.is_empty() {
            let Session { runtime, jobs, .. } = &mut session;
            match runtime.wait_for(next(&mut inbox, &mut orders, jobs)) {
                Some(Next::Reports(reports)) => session.take(&reports, store)?,
                Some(Next::Order(order)) => session.start(order.sources, order.demand, store)?,
                Some(Next::Idle) | None if cancel.is_cancelled() => break,
                Some(Next::Idle) | None => session.crashed(store)?,
            }
        }
        orders.close();
        match orders.try_recv() {
            Ok(order) if !cancel.is_cancelled() => {
                session.start(order.sources, order.demand, store)?;
            }
            _ => break,
        }
    }
    let cancelled = cancel.is_cancelled();
    drop(stop);
    Ok(session.desk.close(cancelled))
}

/// A running refresh.
struct Session<'a, F> {
    runtime: Background,
    workshop: Arc<Workshop>,
    sender: mpsc::Sender<Report>,
    desk: Desk<'a, F>,
    jobs: JoinSet<()>,
    /// Sources whose last report has not come yet.
    open: HashSet<SourceId>,
    /// Sources the pages of whose articles are being fetched.
    paging: HashSet<SourceId>,
    /// The pages that may still be asked for.
    pages: usize,
}

impl<F: FnMut(Progress)> Session<'_, F> {
    fn start(
        &mut self,
        sources: Vec<(SourceId, Source)>,
        demand: Demand,
        store: &mut Store,
    ) -> Result<(), RefreshError> {
        let mut states = store.source_states()?;
        let now = Timestamp::now();
        states.iter_mut().for_each(|state| state.distrust_future(now));
        let states: HashMap<_, _> = states.iter().map(|state| (state.id, state)).collect();
        for (id, source) in sources {
            if self.open.contains(&id) {
                continue;
            }
            let state = states.get(&id).copied();
            let options = &self.workshop.options;
            let refusal =
                state.and_then(|state| due::refusal(demand, &source, state, options, now));
            if refusal == Some(Refusal::NotDue) {
                continue;
            }
            self.desk.open(id, source.clone(), state);
            self.open.insert(id);
            if let Some(Refusal::Said(reason)) = refusal {
                self.take(&[Report::Skipped(id, reason)], store)?;
                continue;
            }
            let fetched = self.desk.fetch_state(store, id)?;
            if matches!(source.location, Location::Feed(_)) {
                self.workshop.need_fetcher()?;
            }
            let job = job(id, source, state, fetched, demand == Demand::Anew);
            let (workshop, sender) = (self.workshop.clone(), self.sender.clone());
            self.runtime.start_in(&mut self.jobs, job.run(workshop, sender));
        }
        Ok(())
    }

    fn take(&mut self, reports: &[Report], store: &mut Store) -> Result<(), RefreshError> {
        for id in reports.iter().filter_map(Report::closes) {
            self.open.remove(&id);
        }
        for id in reports.iter().filter_map(Report::ends_pages) {
            self.paging.remove(&id);
        }
        self.desk.take(store, reports)?;
        for id in reports.iter().filter_map(Report::is_read) {
            self.fetch_pages(id, store)?;
        }
        Ok(())
    }

    /// Fetches the pages of new articles of a source that gives a part of them, if it is to be done.
    fn fetch_pages(&mut self, id: SourceId, store: &Store) -> Result<(), RefreshError> {
        let usual = self.workshop.options.full_text;
        let wants = |source: &&Source| source.full_text.unwrap_or(usual);
        let Some(source) = self.desk.source(id).filter(wants).cloned() else { return Ok(()) };
        if self.paging.contains(&id) {
            return Ok(());
        }
        let since = Timestamp(Timestamp::now().0.saturating_sub(NEW));
        let articles = store.pageless_of(id, since, MOST_PAGES_OF_ONE.min(self.pages))?;
        if articles.is_empty() {
            return Ok(());
        }
        self.pages -= articles.len();
        self.paging.insert(id);
        let job = PagesJob { id, source, articles };
        let (workshop, sender) = (self.workshop.clone(), self.sender.clone());
        self.runtime.start_in(&mut self.jobs, async move {
            let cancel = workshop.cancel.clone();
            cancel.run_until_cancelled(job.run(&workshop, &sender)).await;
        });
        Ok(())
    }

    /// Records these sources as failed: no report of them will come.
    fn crashed(&mut self, store: &mut Store) -> Result<(), RefreshError> {
        self.paging.clear();
        for id in std::mem::take(&mut self.open) {
            self.take(&[Report::Failed(id, error::defect().into())], store)?;
        }
        Ok(())
    }
}

/// The next event in a running refresh.
enum Next {
    Reports(Vec<Report>),
    Order(Order),
    /// All jobs have ended, and all their reports are in.
    Idle,
}

async fn next(
    inbox: &mut mpsc::Receiver<Report>,
    orders: &mut mpsc::UnboundedReceiver<Order>,
    jobs: &mut JoinSet<()>,
) -> Next {
    loop {
        tokio::select! {
            // In this order: what a job said counts before its end.
            biased;
            Some(report) = inbox.recv() => return Next::Reports(gather(report, inbox).await),
            Some(order) = orders.recv() => return Next::Order(order),
            ended = jobs.join_next() => {
                if jobs.is_empty() || ended.is_none() {
                    return Next::Idle;
                }
            }
        }
    }
}

/// Waits for reports that are stored together with `first`.
async fn gather(first: Report, inbox: &mut mpsc::Receiver<Report>) -> Vec<Report> {
    let mut weight = first.weight();
    let mut reports = vec![first];
    let end = Instant::now() + GATHER;
    while weight < BATCH {
        let Ok(Some(next)) = timeout_at(end, inbox.recv()).await else { break };
        weight += next.weight();
        reports.push(next);
    }
    reports
}

enum Job {
    Feed(FeedJob),
    Local(LocalJob),
}

impl Job {
    async fn run(self, workshop: Arc<Workshop>, sender: mpsc::Sender<Report>) {
        let cancel = workshop.cancel.clone();
        let work = async {
            match self {
                Self::Feed(job) => job.run(&workshop, &sender).await,
                Self::Local(job) => job.run(&workshop, &sender).await,
            }
        };
        cancel.run_until_cancelled(work).await;
    }
}

fn job(
    id: SourceId,
    source: Source,
    state: Option<&SourceState>,
    fetched: FetchState,
    anew: bool,
) -> Job {
    // What was read under other settings has to be read again.
    let settings = reading::settings(&source);
    let fetched = match !anew && fetched.settings == Some(settings) {
        true => fetched,
        false => FetchState { settings: Some(settings), ..FetchState::default() },
    };
    match source.location {
        Location::Feed(_) => {
            let validators = state.map(|state| state.validators.clone());
            let validators = validators.filter(|_| fetched.fingerprint.is_some());
            Job::Feed(FeedJob { id, source, fetched, validators: validators.unwrap_or_default() })
        }
        Location::Path(_) | Location::Guide => {
            Job::Local(LocalJob { id, source, known: fetched.files })
        }
    }
}
