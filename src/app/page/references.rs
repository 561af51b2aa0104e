//! The notes of a document and the references to them, while a page is made, and the counts of what
//! folds.
use crate::news::{Block, BlockKind, Document, RunKind};
use std::collections::{HashMap, HashSet};

/// Depth to which notes are looked for.
const DEPTH: usize = 64;

/// The notes of a document while it is laid out, and the counts of what folds.
#[derive(Debug, Default)]
pub(super) struct Notes<'a> {
    /// Label and blocks of each note.
    known: HashMap<u32, (&'a str, &'a [Block])>,
    /// References of the text that was put together last.
    open: Vec<Reference>,
    references: usize,
    details: usize,
    /// The short forms that were explained.
    explained: HashSet<String>,
    /// True while a note is shown, inside which none opens.
    inside: bool,
}

/// The counts of what folds, up to a place of the document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counts {
    references: usize,
    details: usize,
}

/// A reference in a text that is laid out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reference {
    /// Its first byte.
    pub(super) at: usize,
    /// Its place among all of the document.
    pub(super) place: usize,
    /// The number of the note.
    pub(super) note: u32,
}

impl<'a> Notes<'a> {
    pub(super) fn of(document: &'a Document) -> Self {
        let mut notes = Self::default();
        notes.add(&document.blocks, DEPTH);
        notes
    }

    fn add(&mut self, blocks: &'a [Block], depth: usize) {
        for block in blocks {
            if let BlockKind::Note { number, label, blocks } = &block.kind {
                self.known.entry(*number).or_insert((label, blocks));
            }
            if depth > 0 {
                for inner in block.kind.inner() {
                    self.add(inner, depth - 1);
                }
            }
        }
    }

    /// Counts a reference at a byte of the text that is put together.
    pub(super) fn refer(&mut self, at: usize, note: u32) {
        self.open.push(Reference { at, place: self.references, note });
        self.references += 1;
    }

    /// The references of the text that was put together last.
    pub(super) fn take_references(&mut self) -> Vec<Reference> {
        std::mem::take(&mut self.open)
    }

    /// The place of details among all.
    pub(super) fn next_details(&mut self) -> usize {
        self.details += 1;
        self.details - 1
    }

    /// True if a short form was not explained before.
    pub(super) fn explain(&mut self, short: &str) -> bool {
        self.explained.insert(short.to_owned())
    }

    /// Begins the note of a number: its label and its blocks, and the counts to end it with.
    pub(super) fn begin_note(&mut self, number: u32) -> Option<(&'a str, &'a [Block], Counts)> {
        let (label, blocks) = self.known.get(&number).copied()?;
        self.inside = true;
        Some((label, blocks, Counts { references: self.references, details: self.details }))
    }

    /// Ends a note. What is in it is counted where the note stands.
    pub(super) fn end_note(&mut self, counts: Counts) {
        self.inside = false;
        (self.references, self.details) = (counts.references, counts.details);
    }

    /// True between the two, where no other note opens.
    pub(super) fn is_inside(&self) -> bool {
        self.inside
    }

    /// Counts what folds in blocks that are not shown: the places of the others stay.
    pub(super) fn pass_over(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.details += usize::from(matches!(block.kind, BlockKind::Details { .. }));
            let texts = block.kind.texts();
            let runs = texts.iter().flat_map(|text| &text.runs);
            self.references += runs.filter(|run| matches!(run.kind, RunKind::Note(_))).count();
            block.kind.inner().into_iter().for_each(|inner| self.pass_over(inner));
        }
    }
}
