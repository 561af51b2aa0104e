//! Counts for the filter pane, on a thread and a connection of their own: neither the panes nor the
//! store thread waits for them.
use super::tell::{Tell, failure};
use crate::app::{Answer, Message, Request};
use crate::config::SavedFilter;
use crate::query::{Choices, NamedQuery};
use crate::store::{FacetCounter, Interrupter, Store, StoreError, Touched};
use std::path::Path;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

/// A question for the numbers of some choices.
struct Question {
    request: Request,
    choices: Choices,
    /// True if lists leave read articles out.
    hides_read: bool,
    saved: Vec<NamedQuery>,
    /// The articles that the store thread changed since the last question.
    touched: Touched,
    /// A number that changes when others change the database.
    version: i64,
}

/// The way to the numbers of the filter pane.
#[derive(Default)]
pub(super) struct Facets {
    running: Option<Running>,
    /// Counts where there is no file that another connection could read.
    alone: Option<FacetCounter>,
}

struct Running {
    questions: Sender<Question>,
    interrupter: Interrupter,
    thread: JoinHandle<()>,
}

impl Facets {
    /// Asks for the numbers of `choices`; the answer comes as a message. A newer question may replace
    /// this one, which then has no answer.
    pub(super) fn ask(
        &mut self,
        store: &Store,
        (request, choices, hides_read): (Request, Choices, bool),
        saved: &[SavedFilter],
        tell: &Tell,
    ) -> Result<(), StoreError> {
        let saved = SavedFilter::named(saved);
        if store.path() == Path::new(":memory:") {
            let counter = self.alone.get_or_insert_default();
            counter.touch(store, &Touched::Unknown)?;
            let counts = counter.count(store, &choices, hides_read, &saved)?;
            tell(Message::Answer(request, Answer::Facets(counts)));
            return Ok(());
        }
        if self.running.is_none() {
            store.follow_changes()?;
            self.running = Some(start(store.path(), tell)?);
        }
        let touched = store.touched()?;
        let version = store.data_version()?;
        if let Some(running) = &self.running {
            let question = Question { request, choices, hides_read, saved, touched, version };
            // The thread ends only with this value.
            let _ = running.questions.send(question);
        }
        Ok(())
    }
}

impl Drop for Facets {
    fn drop(&mut self) {
        if let Some(Running { questions, interrupter, thread }) = self.running.take() {
            drop(questions);
            interrupter.join(thread);
        }
    }
}

fn start(path: &Path, tell: &Tell) -> Result<Running, StoreError> {
    let store = Store::open(path)?;
    store.spare_memory()?;
    let interrupter = store.interrupter();
    let (questions, queue) = mpsc::channel();
    let tell = tell.clone();
    let spawned = thread::Builder::new().name("facets".into()).spawn(move || {
        answer(&store, &queue, &tell);
    });
    let thread = spawned
        .map_err(|error| StoreError::Open { path: path.to_owned(), reason: error.to_string() })?;
    Ok(Running { questions, interrupter, thread })
}

/// Answers questions as long as somebody may ask.
fn answer(store: &Store, queue: &Receiver<Question>, tell: &Tell) {
    let mut counter = FacetCounter::default();
    let mut version = None;
    while let Ok(mut question) = queue.recv() {
        let mut touched = std::mem::take(&mut question.touched);
        // Nobody waits for the older ones.
        while let Ok(newer) = queue.try_recv() {
            question = newer;
            touched.add(std::mem::take(&mut question.touched));
        }
        if version.replace(question.version) != Some(question.version) {
            touched = Touched::Unknown;
        }
        let Question { request, choices, hides_read, saved, .. } = &question;
        let counted = counter
            .touch(store, &touched)
            .and_then(|()| counter.count(store, choices, *hides_read, saved));
        // By the end of the program.
        if counted.as_ref().is_err_and(StoreError::is_interrupted) {
            return;
        }
        tell(match counted {
            Ok(counts) => Message::Answer(*request, Answer::Facets(counts)),
            Err(error) => failure(error.phrase()),
        });
    }
}
