//! The way answers go.
use crate::app::{Message, Notice, Report};
use crate::locale::Phrase;
use std::sync::Arc;

/// The receiver of answers.
pub(super) type Tell = Arc<dyn Fn(Message) + Send + Sync>;

/// A message of something that failed.
pub(super) fn failure(phrase: Phrase) -> Message {
    Report::Notice(Notice::error(phrase)).into()
}
