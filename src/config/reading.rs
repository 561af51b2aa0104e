//! The file being read, and the problems found in it so far.
use super::de::Mistake;
use super::problem::{Problem, explain};
use super::tree::{Entry, Table, TomlValue};
use crate::locale::Phrase;
use serde::Deserialize;
use std::ops::Range;
use std::path::Path;

/// One file of the user's while it is read.
#[derive(Debug)]
pub(super) struct File<'a> {
    pub(super) path: &'a Path,
    pub(super) text: &'a str,
    pub(super) problems: Vec<Problem>,
    /// The facts that are told and are no mistakes.
    pub(super) notes: Vec<Problem>,
}

impl<'a> File<'a> {
    pub(super) fn new(path: &'a Path, text: &'a str) -> Self {
        Self { path, text, problems: Vec::new(), notes: Vec::new() }
    }

    pub(super) fn problem(
        &mut self,
        span: Range<usize>,
        message: Phrase,
        help: impl Into<Option<Phrase>>,
    ) {
        self.problems.push(Problem::at(self.path, self.text, span, message).with_help(help));
    }

    /// Tells what is no mistake.
    pub(super) fn note(
        &mut self,
        span: Range<usize>,
        message: Phrase,
        help: impl Into<Option<Phrase>>,
    ) {
        self.notes.push(Problem::at(self.path, self.text, span, message).with_help(help));
    }

    fn mistake(&mut self, mistake: &Mistake, table: &str) {
        let (message, help) = explain(mistake, table);
        self.problem(mistake.span.clone().unwrap_or_default(), message, help);
    }

    /// Reads a table of options over its `defaults`. Each key is read by itself: a wrong one is
    /// reported and keeps its default, and the others are not affected.
    pub(super) fn options<T: for<'de> Deserialize<'de>>(
        &mut self,
        name: &str,
        defaults: &Table,
        user: Table,
    ) -> Result<T, Mistake> {
        let mut table = defaults.clone();
        for entry in user.entries {
            let changed = table.with(entry);
            match T::deserialize(&changed) {
                Ok(_) => table = changed,
                Err(mistake) => self.mistake(&mistake, name),
            }
        }
        T::deserialize(&table)
    }

    /// Reads a table whose keys may all be missing. A wrong key is reported and taken out. Returns
    /// the wrong keys, too.
    pub(super) fn lenient<T: for<'de> Deserialize<'de> + Default>(
        &mut self,
        name: &str,
        table: &mut Table,
    ) -> (T, Vec<String>) {
        let mut dropped = Vec::new();
        loop {
            let mistake = match T::deserialize(&*table) {
                Ok(value) => return (value, dropped),
                Err(mistake) => mistake,
            };
            self.mistake(&mistake, name);
            match mistake.key.as_deref().and_then(|key| table.take(key)) {
                Some(entry) => dropped.push(entry.key),
                None => return (T::default(), dropped),
            }
        }
    }

    /// The table of an entry, or a problem if it is something else.
    pub(super) fn table(&mut self, entry: Entry) -> Option<Table> {
        match entry.node.value {
            TomlValue::Table(table) => Some(table),
            other => {
                self.wrong_type(&entry.key, &entry.node.span, &other, "config-expects-table");
                None
            }
        }
    }

    /// The text of an entry, or a problem if it is something else.
    pub(super) fn text(&mut self, entry: &Entry) -> Option<String> {
        match &entry.node.value {
            TomlValue::Text(text) => Some(text.clone()),
            other => {
                self.wrong_type(&entry.key, &entry.node.span, other, "config-expects-text");
                None
            }
        }
    }

    pub(super) fn wrong_type(
        &mut self,
        key: &str,
        span: &Range<usize>,
        found: &TomlValue,
        expected: &'static str,
    ) {
        let message = Phrase::new("config-wrong-type")
            .with("key", key)
            .with("found", Phrase::new(found.type_id()))
            .with("expected", Phrase::new(expected));
        self.problem(span.clone(), message, None);
    }
}
