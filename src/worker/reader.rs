//! Answers questions on lists, on a thread and a connection of its own: marks and articles never wait
//! for a search, and a search never for a refresh.
//!
//! The store thread hands questions over, so that each of them sees what was written before it. A
//! newer question on a list interrupts the older one where it is, inside SQLite.
use super::tell::{Tell, failure};
use crate::app::{Answer, Message, Report, Request, Work};
use crate::store::{Interrupter, Store, StoreError};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

/// The most attempts to answer while the store is written.
const ATTEMPTS: usize = 3;

/// The thread that reads.
pub(super) struct Reader {
    questions: Option<Sender<Work>>,
    state: Arc<Mutex<State>>,
    interrupter: Interrupter,
    thread: Option<JoinHandle<()>>,
}

/// The state that the two threads share.
#[derive(Default)]
struct State {
    /// The newest question of each topic.
    newest: Vec<Request>,
    /// The question that is being answered; `None` inside for one that no other replaces.
    running: Option<Option<Request>>,
    /// Counts what the store thread has told of. An answer that is older is not given.
    told: u64,
    is_ending: bool,
}

impl State {
    fn is_newest(&self, request: Request) -> bool {
        self.newest.iter().all(|newest| newest.topic != request.topic || *newest == request)
    }
}

fn locked(state: &Mutex<State>) -> MutexGuard<'_, State> {
    // Every change of it is one assignment.
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Reader {
    /// Starts the thread on the database at `path`.
    ///
    /// # Errors
    ///
    /// When the database cannot be opened once more.
    pub(super) fn start(path: PathBuf, tell: Tell) -> Result<Self, StoreError> {
        let store = Store::open(&path)?;
        store.spare_memory()?;
        let interrupter = store.interrupter();
        let (questions, queue) = mpsc::channel();
        let state = Arc::new(Mutex::new(State::default()));
        let own = Arc::clone(&state);
        let thread = thread::Builder::new().name("read".into()).spawn(move || {
            ReadingThread { store, tell, state: own }.run(&queue);
        });
        let thread =
            thread.map_err(|error| StoreError::Open { path, reason: error.to_string() })?;
        Ok(Self { questions: Some(questions), state, interrupter, thread: Some(thread) })
    }

    /// Hands a question over; returns at once.
    pub(super) fn ask(&self, work: Work) {
        let mut state = locked(&self.state);
        if let Some(request) = request_of(&work) {
            state.newest.retain(|newest| newest.topic != request.topic);
            state.newest.push(request);
            let running = state.running.flatten();
            if running.is_some_and(|running| !state.is_newest(running)) {
                self.interrupter.interrupt();
            }
        }
        drop(state);
        self.send(work);
    }

    /// Takes note that the store thread tells of a change: an answer from before it comes no more.
    pub(super) fn told(&self) {
        locked(&self.state).told += 1;
    }

    fn send(&self, work: Work) {
        if let Some(questions) = &self.questions {
            // The thread ends only with this handle.
            let _ = questions.send(work);
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.questions = None;
        locked(&self.state).is_ending = true;
        if let Some(thread) = self.thread.take() {
            self.interrupter.join(thread);
        }
    }
}

struct ReadingThread {
    store: Store,
    tell: Tell,
    state: Arc<Mutex<State>>,
}

impl ReadingThread {
    fn run(self, queue: &Receiver<Work>) {
        queue.iter().for_each(|work| self.answer(&work));
    }

    fn answer(&self, work: &Work) {
        let request = request_of(work);
        for attempt in 1..=ATTEMPTS {
            let mut state = locked(&self.state);
            if state.is_ending || request.is_some_and(|request| !state.is_newest(request)) {
                return;
            }
            state.running = Some(request);
            let told = state.told;
            drop(state);
            let answer = answer(&self.store, work);
            let mut state = locked(&self.state);
            state.running = None;
            // Nobody waits for it any more, or it was interrupted.
            if state.is_ending || request.is_some_and(|request| !state.is_newest(request)) {
                return;
            }
            if state.told == told || attempt == ATTEMPTS {
                // Under the lock: what is told after it is newer.
                let answer = answer.unwrap_or_else(|error| Some(failure(error.phrase())));
                answer.into_iter().for_each(|answer| (self.tell)(answer));
                return;
            }
        }
    }
}

fn request_of(work: &Work) -> Option<Request> {
    match work {
        Work::LoadHeadlines { request, .. }
        | Work::LoadIds { request, .. }
        | Work::FindUnread { request, .. } => Some(*request),
        _ => None,
    }
}

/// The answer to a question on a list; `None` for other work.
pub(super) fn answer(store: &Store, work: &Work) -> Result<Option<Message>, StoreError> {
    Ok(Some(match work {
        Work::LoadHeadlines { request, query, unread_but, limit } => {
            let rows = match unread_but {
                None => store.headlines(query, *limit)?,
                Some(kept) => store.unread_headlines(query, kept, *limit)?,
            };
            Message::Answer(*request, Answer::Headlines(rows))
        }
        Work::LoadIds { request, query, unread_but } => {
            let ids = match unread_but {
                None => store.ids(query)?,
                Some(kept) => store.unread_ids(query, kept)?,
            };
            Message::Answer(*request, Answer::Ids(ids))
        }
        Work::FindUnread { request, query, forward } => {
            let ids = store.unread_ids(query, &[])?;
            Message::Answer(*request, Answer::Unread { ids, forward: *forward })
        }
        Work::LoadRows { ids } => Report::Rows(store.headlines_by_id(ids)?).into(),
        _ => return Ok(None),
    }))
}
