//! Notes in the text: the blocks of a note, without its label and the links back.
use super::super::dom::NodeId;
use super::{Frame, Holder, Walk};
use crate::news::{Block, BlockKind, ListItem, item_numbers};

impl Walk<'_> {
    /// Opens an element that is a note.
    pub(super) fn open_note(&mut self, id: NodeId, tag: &str) -> bool {
        let Some((number, label)) = self.notes.note(id).filter(|_| self.can_nest()) else {
            return false;
        };
        self.flush();
        if tag == "li"
            && let Some(Frame::List { list, .. }) = self.frames.last_mut()
        {
            list.begin(None);
        }
        self.open_blocks(id, Holder::Note { number, label });
        true
    }

    pub(super) fn close_note(&mut self, number: u32, label: String, mut blocks: Vec<Block>) {
        strip_label(&mut blocks, &label);
        if !blocks.is_empty() {
            self.push_block(BlockKind::Note { number, label, blocks });
        }
    }

    /// Writes the items of a list of notes, of which some may not be referred to.
    pub(super) fn push_notes(&mut self, start: Option<i64>, items: Vec<ListItem>) {
        let numbers: Vec<Option<i64>> = item_numbers(start, &items).collect();
        for (item, stated) in items.into_iter().zip(numbers) {
            if let [Block { kind: BlockKind::Note { .. }, .. }] = item.blocks.as_slice() {
                item.blocks.into_iter().for_each(|block| self.push_block(block.kind));
                continue;
            }
            let number = self.notes.next();
            let label = stated.map_or_else(|| "•".to_owned(), |stated| stated.to_string());
            self.push_block(BlockKind::Note { number, label, blocks: item.blocks });
        }
    }
}

/// Takes the label from the start of a note: `1`, `[1]`, `(1)`, `1.`, and the arrows of links back.
fn strip_label(blocks: &mut Vec<Block>, label: &str) {
    let Some(Block { kind: BlockKind::Paragraph { content }, .. }) = blocks.first_mut() else {
        return;
    };
    let is_arrow = |ch: char| matches!(ch, '^' | '↑' | '↩' | '⤴' | '\u{fe0e}' | ' ');
    let text = content.text.trim_start_matches(is_arrow);
    let bare = text.trim_start_matches(['[', '(']);
    let rest = bare.strip_prefix(label).filter(|rest| {
        let is_bracketed = bare.len() < text.len();
        let next = rest.chars().next();
        is_bracketed
            || next.is_none_or(|ch| ch.is_whitespace() || matches!(ch, '.' | ':' | ')' | '-' | '–'))
    });
    let rest = match rest {
        Some(rest) => rest.trim_start_matches([']', ')', '.', ':', '-', '–', ' ', '\n', '\u{a0}']),
        None => text,
    };
    let start = content.text.len() - rest.len();
    let text = std::mem::take(content);
    *content = text.split_off(start);
    let end = content.text.trim_end_matches(is_arrow).len();
    content.truncate(end);
    if content.is_empty() {
        blocks.remove(0);
    }
}
