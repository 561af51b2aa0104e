//! What reading one document may cost beside its own length: time, until it is called off, and
//! bytes that are written without having been read.
//!
//! A thread cannot be ended from outside, so the loops whose length a document decides ask here
//! whether to go on. A parse that is called off is unwound to [`super::parse`], without the panic
//! hook; that holds inside libraries, too, where these call back. The state belongs to the thread,
//! since every part of the parser would have to hand it on.
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

/// Calls parsing off, from any thread.
#[derive(Clone, Debug, Default)]
pub struct Halt(Arc<AtomicBool>);

/// Calls parsing off when it is dropped.
#[derive(Debug)]
pub struct HaltOnDrop(Halt);

/// What unwinds a parse that was called off.
pub(super) struct CalledOff;

impl Halt {
    /// Whatever is parsed [`within`](Self::within) ends soon with [`super::ParseError::Halted`].
    pub fn call(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Runs `work`; documents that it has parsed can be called off.
    pub fn within<T>(&self, work: impl FnOnce() -> T) -> T {
        let outer = HALT.replace(Some(self.clone()));
        let _restore = Restore(outer);
        work()
    }

    /// Calls parsing off when whoever waits for it stops waiting.
    pub fn on_drop(&self) -> HaltOnDrop {
        HaltOnDrop(self.clone())
    }
}

impl Drop for HaltOnDrop {
    fn drop(&mut self) {
        self.0.call();
    }
}

/// Puts the state back even when `work` panics: the threads of a pool live on.
struct Restore(Option<Halt>);

impl Drop for Restore {
    fn drop(&mut self) {
        HALT.set(self.0.take());
    }
}

/// Ends the parse here if it was called off.
pub(super) fn check() {
    let called_off = HALT.with_borrow(|halt| {
        halt.as_ref().is_some_and(|Halt(called)| called.load(Ordering::Relaxed))
    });
    if called_off {
        resume_unwind(Box::new(CalledOff));
    }
}

/// A document begins.
pub(super) fn begin() {
    ROOM.set(limits::GROWTH);
    SHORT.set(false);
}

/// Whether `len` more bytes may be written that stand nowhere in the document: what entities stand
/// for, and addresses made absolute or repeated.
pub(super) fn grow(len: usize) -> bool {
    let room = ROOM.get().checked_sub(len);
    match room {
        Some(room) => ROOM.set(room),
        None => SHORT.set(true),
    }
    room.is_some()
}

/// Whether something was left out since the document began.
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
