//! Bounds on the cost of one document besides its length: time, until it is cancelled, and bytes
//! that are written but were not read.
//!
//! A thread cannot be ended from outside, so the loops whose length a document decides check here
//! whether to continue. A cancelled parse unwinds to [`super::parse`] without the panic hook. This
//! works inside libraries, too, where they call back. The state belongs to the thread; otherwise
//! every part of the parser would have to pass it on.
use super::limits;
use std::cell::{Cell, RefCell};
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

thread_local! {
    static HALT: RefCell<Option<Halt>> = const { RefCell::new(None) };
    static ROOM: Cell<usize> = const { Cell::new(limits::GROWTH) };
    static SHORT: Cell<bool> = const { Cell::new(false) };
}

/// Cancels parsing, from any thread.
#[derive(Clone, Debug, Default)]
pub struct Halt(Arc<AtomicBool>);

/// Cancels parsing when it is dropped.
#[derive(Debug)]
pub struct HaltOnDrop(Halt);

/// The payload that unwinds a cancelled parse.
pub(super) struct CalledOff;

impl Halt {
    /// Cancels everything that is parsed [`within`](Self::within). It soon ends with
    /// [`super::ParseError::Halted`].
    pub fn call(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Runs `work`, in which parsing can be cancelled.
    pub fn within<T>(&self, work: impl FnOnce() -> T) -> T {
        let outer = HALT.replace(Some(self.clone()));
        let _restore = Restore(outer);
        work()
    }

    /// A guard that cancels parsing if its owner stops waiting.
    pub fn on_drop(&self) -> HaltOnDrop {
        HaltOnDrop(self.clone())
    }
}

impl Drop for HaltOnDrop {
    fn drop(&mut self) {
        self.0.call();
    }
}

/// Restores the state even if `work` panics, because the threads of a pool live on.
struct Restore(Option<Halt>);

impl Drop for Restore {
    fn drop(&mut self) {
        HALT.set(self.0.take());
    }
}

/// Ends the parse here if it was cancelled.
pub(super) fn check() {
    let called_off = HALT.with_borrow(|halt| {
        halt.as_ref().is_some_and(|Halt(called)| called.load(Ordering::Relaxed))
    });
    if called_off {
        resume_unwind(Box::new(CalledOff));
    }
}

/// Starts the count for a document.
pub(super) fn begin() {
    ROOM.set(limits::GROWTH);
    SHORT.set(false);
}

/// Returns true if `len` more bytes may be written that are not in the document: expansions of
/// entities, and addresses made absolute or repeated.
pub(super) fn grow(len: usize) -> bool {
    let room = ROOM.get().checked_sub(len);
    match room {
        Some(room) => ROOM.set(room),
        None => SHORT.set(true),
    }
    room.is_some()
}

/// True if anything was left out since the document began.
pub(super) fn was_short() -> bool {
    SHORT.get()
}

#[cfg(test)]
mod tests {
    use super::super::{Hints, ParseError, parse};
    use super::*;
    use std::path::Path;

    #[test]
    fn every_kind_of_document_can_be_called_off() {
        let halt = Halt::default();
        let mail = "From: a\nSubject: b\nMessage-ID: <1>\n\ntext";
        for (name, text) in [
            ("a.xml", "<rss><channel><item><title>x</title></item></channel></rss>"),
            ("a.json", "{\"items\": [{\"content_text\": \"x\"}]}"),
            ("a.html", "<html><p>x"),
            ("a.md", "# x\n\ny"),
            ("a.txt", "x\n\ny"),
            ("a.eml", mail),
        ] {
            let hints = Hints { path: Some(Path::new(name)), ..Hints::default() };
            let read = || parse(text.as_bytes(), &hints).map(drop);
            assert_eq!(halt.within(read), Ok(()), "{name}");
            let called = Halt::default();
            called.call();
            assert_eq!(called.within(read), Err(ParseError::Halted), "{name}");
            // Only what runs within.
            assert_eq!(read(), Ok(()), "{name}");
        }
    }

    #[test]
    fn a_parse_that_runs_is_called_off() {
        let halt = Halt::default();
        let guard = halt.on_drop();
        let feed = format!("<rss><channel>{}", "<item><title>x</title></item>".repeat(1000));
        let thread = std::thread::spawn(move || {
            let forever = || while parse(feed.as_bytes(), &Hints::default()).is_ok() {};
            halt.within(forever);
        });
        drop(guard);
        thread.join().expect("an end");
    }

    #[test]
    fn growth_is_bounded_and_told() {
        begin();
        assert!(grow(limits::GROWTH - 1) && !was_short());
        assert!(!grow(2) && was_short() && grow(1));
        begin();
        assert!(grow(limits::GROWTH));
    }
}
