//! The functions that conditions use beside those of SQLite.
use super::full_text::Page;
use super::{hits, pack};
use crate::lang::key;
use crate::news::Document;
use crate::query::{Pattern, PatternError};
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use std::sync::Arc;

/// Adds them to a connection.
pub(super) fn add(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("fold_key", 1, flags, |context| {
        Ok(key(context.get_raw(0).as_str_or_null()?.unwrap_or_default()))
    })?;
    connection.create_scalar_function("is_hit", 2, flags, |context| {
        let (set, id) = (context.get_raw(0).as_blob()?, context.get_raw(1).as_i64()?);
        Ok(hits::is_hit(set, id).unwrap_or_default())
    })?;
    connection.create_scalar_function("matches", 2, flags, |context| {
        let folded = context.get_raw(1).as_str_or_null()?.unwrap_or_default();
        Ok(pattern(context)?.is_match(folded))
    })?;
    connection.create_scalar_function("matches_text", 4, flags, |context| {
        let pattern = pattern(context)?;
        let matches = |text: &str| text.lines().any(|line| pattern.is_match(&key(line)));
        if context.get_raw(1).as_str_or_null()?.is_some_and(matches) {
            return Ok(true);
        }
        let document = pack::unpack(context.get_raw(2)).unwrap_or_default();
        let document: Document = serde_json::from_str(&document).unwrap_or_default();
        if matches(&document.to_words()) {
            return Ok(true);
        }
        let page = Page::read(context.get_raw(3)).unwrap_or_default();
        Ok(page.is_some_and(|page| matches(&page.document.to_words())))
    })
}

/// The pattern of the first argument, which is read once for a statement.
fn pattern(context: &Context<'_>) -> rusqlite::Result<Arc<Pattern>> {
    context.get_or_create_aux(0, |value| -> Result<_, PatternError> {
        Pattern::new(value.as_str().unwrap_or_default())
    })
}
