//! A sentence in the bottom line.
use crate::locale::Phrase;

/// Tells what was done from what failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    Info,
    Error,
}

/// A sentence in the bottom line, until the next key.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub kind: NoticeKind,
    pub phrase: Phrase,
}

impl Notice {
    /// Tells of something done.
    pub fn info(phrase: Phrase) -> Self {
        Self { kind: NoticeKind::Info, phrase }
    }

    /// Tells of something that failed.
    pub fn error(phrase: Phrase) -> Self {
        Self { kind: NoticeKind::Error, phrase }
    }
}
