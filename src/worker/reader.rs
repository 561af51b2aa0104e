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

    /// Notes that a question is being answered, so that a newer one interrupts it from now on. Returns
    /// the number of changes that were told; `None` if nobody waits for the answer any more.
    fn begin(&self, request: Option<Request>) -> Option<u64> {
        let mut state = locked(&self.state);
        if state.is_ending || request.is_some_and(|request| !state.is_newest(request)) {
            return None;
        }
        state.running = Some(request);
        Some(state.told)
    }

    fn answer(&self, work: &Work) {
        let request = request_of(work);
        for attempt in 1..=ATTEMPTS {
            let mut told = None;
            let answer = self.store.interruptible(|| {
                told = self.begin(request);
                match told {
                    Some(_) => answer(&self.store, work),
                    None => Ok(None),
                }
            });
            let mut state = locked(&self.state);
            state.running = None;
            // Nobody waits for it any more, or it was interrupted.
            if state.is_ending || request.is_some_and(|request| !state.is_newest(request)) {
                return;
            }
            if told.is_none_or(|told| told == state.told) || attempt == ATTEMPTS {
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
        | Work::FindSpelling { request, .. }
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
        Work::FindSpelling { request, query, words } => {
            Message::Answer(*request, Answer::Spelling(store.spelling(query, words)?))
        }
        Work::FindUnread { request, query, from, forward } => {
            let near = match from {
                Some(from) => store.unread_near(query, *from, *forward)?,
                None => None,
            };
            let is_whole = near.is_none();
            let ids = match near {
                Some(ids) => ids,
                None => store.unread_ids(query, &[])?,
            };
            Message::Answer(*request, Answer::Unread { ids, forward: *forward, is_whole })
        }
        Work::LoadRows { ids } => Report::Rows(store.headlines_by_id(ids)?).into(),
        Work::LoadOpenings { ids } => Report::Openings(store.openings(ids)?).into(),
        _ => return Ok(None),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Topic;
    use crate::query::Query;
    use std::time::Duration;

    /// The time after which a question counts as one without an answer.
    const PATIENCE: Duration = Duration::from_secs(60);

    /// A reader of a database in which a question on authors never ends by itself.
    struct Endless {
        reader: Reader,
        answers: Receiver<Message>,
        _folder: tempfile::TempDir,
    }

    impl Endless {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("news.db");
            Store::open(&path).unwrap().make_authors_endless();
            let (told, answers) = mpsc::channel();
            let tell: Tell = Arc::new(move |message| drop(told.send(message)));
            Self { reader: Reader::start(path, tell).unwrap(), answers, _folder: folder }
        }

        fn ask(&self, topic: Topic, number: u64, query: &str) {
            let request = Request { topic, number };
            let query = Query::parse(query).unwrap();
            self.reader.ask(Work::LoadIds { request, query, unread_but: None });
        }

        fn wait_until_asked(&self, topic: Topic, number: u64) {
            let asked = Some(Some(Request { topic, number }));
            while locked(&self.reader.state).running != asked {
                if let Ok(answer) = self.answers.try_recv() {
                    panic!("it ended: {answer:?}");
                }
                thread::yield_now();
            }
        }

        #[track_caller]
        fn answered(&self) -> u64 {
            match self.answers.recv_timeout(PATIENCE) {
                Ok(Message::Answer(request, Answer::Ids(_))) => request.number,
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn a_newer_question_ends_the_older_one_inside_sqlite_and_its_answer_never_comes() {
        let endless = Endless::new();
        for round in 0..30 {
            let (older, newer) = (2 * round + 1, 2 * round + 2);
            endless.ask(Topic::List, older, "author:nobody");
            // In other rounds it may not have begun, or be between two statements.
            if round % 2 == 0 {
                endless.wait_until_asked(Topic::List, older);
            }
            endless.ask(Topic::List, newer, "is:unread");
            assert_eq!(endless.answered(), newer);
        }
        let Endless { reader, answers, _folder } = endless;
        drop(reader);
        assert_eq!(answers.iter().collect::<Vec<_>>(), []);
    }

    #[test]
    fn the_end_of_the_program_ends_a_question() {
        let endless = Endless::new();
        endless.ask(Topic::List, 1, "author:nobody");
        endless.wait_until_asked(Topic::List, 1);
        let Endless { reader, answers, _folder } = endless;
        drop(reader);
        assert_eq!(answers.iter().collect::<Vec<_>>(), []);
    }

    #[test]
    fn a_question_of_another_topic_does_not_end_one() {
        let endless = Endless::new();
        endless.ask(Topic::List, 1, "author:nobody");
        endless.wait_until_asked(Topic::List, 1);
        endless.ask(Topic::Quick, 2, "is:unread");
        endless.ask(Topic::List, 3, "is:starred");
        assert_eq!([endless.answered(), endless.answered()], [2, 3]);
    }
}
