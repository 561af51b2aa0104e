//! Terms with their meanings, and details behind a summary.
use super::super::dom::NodeId;
use super::frame::{Frame, Holder};
use super::{Walk, frame};
use crate::news::{Block, BlockKind, Definition, RichText};

/// Children of a list of definitions that are looked at.
const CHILDREN: usize = 64;

impl Walk<'_> {
    /// True for a list with terms. The pictures of a gallery are none.
    pub(super) fn is_definitions(&self, id: NodeId) -> bool {
        let is_term = |&node: &NodeId| self.dom.tag(node) == "dt";
        let has_term =
            |top: NodeId| self.dom.children(top).take(CHILDREN).any(|node| is_term(&node));
        let mut groups =
            self.dom.children(id).take(CHILDREN).filter(|&node| self.dom.tag(node) == "div");
        self.can_nest() && (has_term(id) || groups.any(has_term))
    }

    pub(super) fn open_meaning(&mut self, id: NodeId) {
        if !self.cell && matches!(self.frames.last(), Some(Frame::Definitions { .. })) {
            self.open_blocks(id, Holder::Meaning);
        }
    }

    pub(super) fn close_meaning(&mut self, blocks: Vec<Block>) {
        match self.frames.last_mut() {
            Some(Frame::Definitions { items, .. }) => frame::last(items).blocks.extend(blocks),
            _ => blocks.into_iter().for_each(|block| self.push_block(block.kind)),
        }
    }

    pub(super) fn close_definitions(&mut self, items: Vec<Definition>) {
        if items.iter().any(|item| !item.terms.is_empty()) {
            return self.push_block(BlockKind::Definitions { items });
        }
        for block in items.into_iter().flat_map(|item| item.blocks) {
            self.push_block(block.kind);
        }
    }

    pub(super) fn open_details(&mut self, id: NodeId) {
        let open = self.dom.attribute(id, "open").is_some();
        self.open_blocks(id, Holder::Details { summary: RichText::default(), open });
    }
}
