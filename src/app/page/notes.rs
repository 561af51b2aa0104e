//! Notes: at the end, where the document has them, and opened below the line that refers to them.
use super::references::Reference;
use super::{Builder, Fold, FoldPlace, is_running, style};
use crate::news::{Block, Script};
use sahifa_text::{Direction, Line};

impl Builder<'_> {
    /// Places the lines of a text, and below each the notes that are open there.
    pub(super) fn place_noted(&mut self, lines: Vec<Line>, text: usize, bits: u16, indent: usize) {
        let references = self.notes.take_references();
        if references.is_empty() {
            return self.place(lines, text, indent, is_running(bits));
        }
        let mut references = references.into_iter().peekable();
        let last = lines.len().saturating_sub(1);
        for (index, line) in lines.into_iter().enumerate() {
            if index > 0 && is_running(bits) {
                self.space();
            }
            let (end, top) = (line.source().end, self.page.lines.len());
            self.place(vec![line], text, if index == 0 { indent } else { 0 }, is_running(bits));
            let mut open = Vec::new();
            while let Some(next) = references.next_if(|next| next.at < end || index == last) {
                open.extend(self.fold_reference(top, next.place).then_some(next.note));
            }
            open.into_iter().for_each(|number| self.open_note(number, bits));
        }
    }

    /// Shows below a row of cells the notes that are open there.
    pub(super) fn notes_below(&mut self, references: Vec<Reference>, top: usize, bits: u16) {
        for Reference { place, note, .. } in references {
            if self.fold_reference(top, place) {
                self.open_note(note, bits);
            }
        }
    }

    /// Notes the line of a reference; true if its note is open.
    fn fold_reference(&mut self, line: usize, place: usize) -> bool {
        let fold = Fold::Reference(place);
        if self.notes.is_inside() {
            return false;
        }
        let open = self.options.folds.is_changed(fold);
        self.page.folds.push(FoldPlace { line, fold, open });
        open
    }

    /// Shows a note in the text, set off at both sides.
    fn open_note(&mut self, number: u32, bits: u16) {
        let Some((label, blocks, counts)) = self.notes.begin_note(number) else { return };
        let direction = self.container_direction(None, blocks);
        self.indented(2, direction, |page| {
            page.note(label, blocks, Some(direction), bits | style::CAPTION);
        });
        self.notes.end_note(counts);
    }

    /// A note with its label in the margin.
    pub(super) fn note(
        &mut self,
        label: &str,
        blocks: &[Block],
        stated: Option<Direction>,
        bits: u16,
    ) {
        let direction = self.container_direction(stated, blocks);
        let label = Script::Super.in_line(label);
        let width = sahifa_text::width(&label).clamp(1, 8);
        let (top, outer) = (self.page.lines.len(), (self.left, self.right));
        self.indented(width + 1, direction, |page| page.blocks(blocks, bits));
        self.marker(top, outer, width, direction, &label);
    }
}
