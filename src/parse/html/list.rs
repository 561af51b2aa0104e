//! Lists, and the check boxes in them.
use super::super::dom::{Data, NodeId};
use super::super::elements::is_block;
use super::super::limits;
use super::numbering::List;
use super::{Frame, Holder, Walk};
use crate::news::{Block, BlockKind};

impl Walk<'_> {
    pub(super) fn open_list(&mut self, id: NodeId, tag: &str) {
        if !self.can_nest() {
            return;
        }
        let list = match tag {
            "ol" => self.numbered_list(id),
            _ => List::default(),
        };
        self.open_frame(Frame::List { list, id: Some(id) });
    }

    fn numbered_list(&self, id: NodeId) -> List {
        let stated = self.dom.attribute(id, "start");
        let stated = stated.and_then(|start| start.trim().parse().ok());
        if self.dom.attribute(id, "reversed").is_none() {
            return List::numbered(stated.unwrap_or(1), 1);
        }
        let count = || self.dom.children(id).filter(|&item| self.dom.tag(item) == "li").count();
        let start = stated.unwrap_or_else(|| i64::try_from(count()).unwrap_or(i64::MAX));
        List::numbered(start, -1)
    }

    pub(super) fn close_list(&mut self, list: List) {
        if list.is_empty() {
            return;
        }
        let (start, items) = list.finish();
        let is_note = |block: &Block| matches!(block.kind, BlockKind::Note { .. });
        if items.iter().any(|item| item.blocks.iter().all(is_note)) {
            return self.push_notes(start, items);
        }
        self.push_block(BlockKind::List { start, items });
    }

    pub(super) fn open_item(&mut self, id: NodeId, floor: usize) {
        if self.cell {
            return;
        }
        if !matches!(self.frames.last(), Some(Frame::List { .. })) {
            if !self.can_nest() {
                return;
            }
            self.open_frame(Frame::List { list: List::default(), id: None });
        }
        let stated = self.dom.attribute(id, "value").and_then(|value| value.trim().parse().ok());
        let number = match self.frames.last_mut() {
            Some(Frame::List { list, .. }) => list.begin(stated),
            _ => None,
        };
        self.open_blocks(id, Holder::Item { number });
        if let Some(last) = self.floors.last_mut() {
            *last = floor;
        }
    }

    pub(super) fn close_item(&mut self, id: NodeId, blocks: Vec<Block>, number: Option<i64>) {
        let Some(Frame::List { list, id: list_id }) = self.frames.last_mut() else { return };
        if !blocks.is_empty() {
            list.push(blocks, number);
        }
        let another =
            std::iter::successors(self.dom.next_sibling(id), |&next| self.dom.next_sibling(next))
                .find(|&next| matches!(self.dom.data(next), Data::Element { .. }));
        if list_id.is_none() && another.is_none_or(|next| self.dom.tag(next) != "li") {
            self.close_frame();
        }
    }

    /// A box that is checked or not, where it stands in a line of text; elsewhere it opens a menu.
    pub(super) fn check_box(&mut self, id: NodeId) {
        let kind = self.dom.attribute(id, "type").unwrap_or_default();
        if !kind.eq_ignore_ascii_case("checkbox") {
            return;
        }
        let parents = std::iter::successors(self.dom.parent(id), |&parent| self.dom.parent(parent));
        let block = parents.take(limits::HTML_DEPTH).map(|parent| self.dom.tag(parent));
        let block = block.into_iter().find(|tag| is_block(tag));
        if matches!(block, Some("li" | "p" | "td" | "th" | "dd" | "dt")) {
            let is_checked = self.dom.attribute(id, "checked").is_some();
            self.inline.push(if is_checked { "☑ " } else { "☐ " });
        }
    }
}
