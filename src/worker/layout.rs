//! The lane of layout: long texts become pages, on a thread of its own.
use super::tell::Tell;
use crate::app::page::{Page, PageOptions};
use crate::app::{Answer, Message, Request};
use crate::news::Article;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// The thread that lays texts out, once there was one.
#[derive(Debug, Default)]
pub(super) struct Layouts {
    lane: Option<Sender<Wanted>>,
}

/// An article to lay out.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) request: Request,
    pub(super) article: Box<Article>,
    pub(super) about: String,
    pub(super) options: Box<PageOptions>,
}

impl Layouts {
    /// Has an article laid out. The page comes as an answer, unless another article is wanted before it
    /// is begun.
    pub(super) fn lay_out(&mut self, wanted: Wanted, tell: &Tell) {
        let lane = self.lane.take().or_else(|| {
            let (lane, queue) = mpsc::channel();
            let own = Arc::clone(tell);
            let spawned = thread::Builder::new().name("layout".into());
            spawned.spawn(move || lay_out_all(&queue, &own)).ok().map(|_| lane)
        });
        match &lane {
            // The thread ends only with this handle.
            Some(lane) => drop(lane.send(wanted)),
            None => answer(&wanted, tell),
        }
        self.lane = lane;
    }
}

/// Lays out what is wanted until nobody can want anything. Nobody waits for what was wanted before the
/// newest.
fn lay_out_all(queue: &Receiver<Wanted>, tell: &Tell) {
    while let Ok(wanted) = queue.recv() {
        answer(&queue.try_iter().last().unwrap_or(wanted), tell);
    }
}

fn answer(wanted: &Wanted, tell: &Tell) {
    let page = Page::new(&wanted.article, &wanted.about, &wanted.options);
    tell(Message::Answer(wanted.request, Answer::Page(Box::new(page))));
}
