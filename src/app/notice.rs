//! A sentence in the bottom line.
use crate::locale::Phrase;

/// The kind of a notice: success or failure.
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
    /// A notice of success.
    pub fn info(phrase: Phrase) -> Self {
        Self { kind: NoticeKind::Info, phrase }
    }

    /// A notice of failure.
    pub fn error(phrase: Phrase) -> Self {
        Self { kind: NoticeKind::Error, phrase }
    }
}
