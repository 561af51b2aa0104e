//! HTML to a document of blocks.
//!
//! Keeps everything a reader sees: paragraphs, headings, lists, quotes, code, tables, images with
//! their captions, links, emphasis, and above all direction (`dir`, `bdi`, `bdo`). Drops everything
//! a reader does not see: scripts, styles, frames. The walk is a loop, not a recursion, so depth
//! costs no stack.
mod layout;
mod media;
mod table;

use super::dom::{Data, Dom, NodeId, ROOT};
use super::elements::{is_block, is_unseen};
use super::inline::Inline;
use super::problem::Problem;
use super::roles::Roles;
use super::{budget, clean, limits, link, markup, xml};
use crate::news::{
    Block, BlockKind, Document, Enclosure, ListItem, RichText, Role, RunKind, TableRow,
};
use sahifa_text::Direction;
use std::collections::HashSet;
use url::Url;

/// A document with its attachments.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub(super) document: Document,
    /// Sound and video in the text.
    pub(super) enclosures: Vec<Enclosure>,
    pub(super) problems: Vec<Problem>,
}

/// Reads HTML: a body or a whole page.
pub(super) fn document(source: &str, base: Option<&Url>) -> Read {
    if !source.contains('<') {
        let text = markup::decode(clean::cut(source, limits::BODY));
        // Plain text where HTML belongs; its blank lines were meant.
        let has_paragraphs = text.trim().split('\n').any(|line| line.trim().is_empty());
        return if has_paragraphs { from_plain(&text) } else { from_plain_line(&text) };
    }
    let dom = Dom::parse(source);
    with_roles(&dom, base, &|_| None)
}

/// Reads the HTML of a letter, whose text is surrounded by other parts. Roles stated by the markup
/// are used.
pub(super) fn letter(source: &str, base: Option<&Url>) -> Read {
    let dom = Dom::parse(source);
    let roles = Roles::new(&dom, None);
    with_roles(&dom, base, &|id| roles.of(id))
}

/// Reads the HTML of a text written by hand. An `aside` is part of such a text.
pub(super) fn handwritten(source: &str, base: Option<&Url>) -> Read {
    let dom = Dom::parse(source);
    let roles = Roles::new(&dom, None).without_landmarks();
    with_roles(&dom, base, &|id| roles.of(id))
}

/// Reads the HTML of [`Document::to_markdown`]. The class of an element is the role of its blocks,
/// and nothing is guessed.
pub(super) fn stated(source: &str, base: Option<&Url>) -> Read {
    let dom = Dom::parse(source);
    with_roles(&dom, base, &|id| {
        let class = dom.attribute(id, "class").filter(|_| dom.tag(id) == "div")?;
        Role::of_name(class)
    })
}

fn with_roles(dom: &Dom, base: Option<&Url>, role: &dyn Fn(NodeId) -> Option<Role>) -> Read {
    let mut read = walk(dom, ROOT, base, role);
    if dom.simplified {
        read.problems.push(Problem::BodySimplified);
    }
    read
}

/// Reads text without markup as HTML would show it: one paragraph.
fn from_plain_line(source: &str) -> Read {
    let mut inline = Inline::default();
    inline.push(clean::cut(source, limits::BODY));
    let content = inline.take();
    let mut read = Read::default();
    if !content.text.is_empty() {
        read.document.blocks.push(paragraph(content));
    }
    read
}

/// Reads plain text. Blank lines separate paragraphs; line ends stay.
pub(super) fn from_plain(source: &str) -> Read {
    let text = clean::text(clean::cut(source, limits::BODY));
    let mut read = Read::default();
    let mut inline = Inline::default();
    for line in text.split('\n').map(str::trim).chain([""]) {
        if line.is_empty() {
            let content = inline.take();
            if !content.text.is_empty() {
                read.document.blocks.push(paragraph(content));
            }
            continue;
        }
        inline.edge();
        inline.push(line);
    }
    read
}

/// A paragraph of the body. Its text decides its direction.
pub(super) fn paragraph(content: RichText) -> Block {
    Block { kind: BlockKind::Paragraph { content }, direction: None, role: Role::Body }
}

/// Walks the tree below `top`; `role` gives the role of an element, if it has its own.
pub(super) fn walk(
    dom: &Dom,
    top: NodeId,
    base: Option<&Url>,
    role: &dyn Fn(NodeId) -> Option<Role>,
) -> Read {
    let mut walk = Walk::new(dom, base, role);
    let mut id = top;
    let mut descend = true;
    loop {
        budget::check();
        if descend
            && walk.enter(id)
            && let Some(child) = dom.first_child(id)
        {
            id = child;
            continue;
        }
        walk.leave(id);
        if id == top {
            break;
        }
        descend = true;
        match (dom.next_sibling(id), dom.parent(id)) {
            (Some(next), _) => id = next,
            (None, Some(parent)) => {
                id = parent;
                descend = false;
            }
            (None, None) => break,
        }
    }
    walk.finish()
}

enum Frame {
    Root(Vec<Block>),
    Quote(Vec<Block>),
    Item(Vec<Block>),
    Caption(Vec<Block>),
    List { start: Option<i64>, items: Vec<ListItem>, implied: bool },
    Table { rows: Vec<TableRow>, cells: usize },
}

/// An open figure.
struct Figure {
    /// The depth of the stack of frames at its start, and the number of blocks in the top frame
    /// then.
    frame: usize,
    blocks: usize,
    caption: Option<RichText>,
}

struct Walk<'a> {
    dom: &'a Dom,
    base: Option<Url>,
    role_of: &'a dyn Fn(NodeId) -> Option<Role>,
    layout_tables: HashSet<NodeId>,
    frames: Vec<Frame>,
    /// For each frame, the number of `roles` outside it. A block inside another block states its
    /// role there, not the role of both.
    floors: Vec<usize>,
    inline: Inline,
    heading: Option<u8>,
    directions: Vec<Option<Direction>>,
    roles: Vec<Role>,
    figures: Vec<Figure>,
    /// True inside a cell of a data table, where every block is a line.
    cell: bool,
    enclosures: Vec<Enclosure>,
    /// The bytes of text written so far.
    written: usize,
    cut: bool,
}

impl<'a> Walk<'a> {
    fn new(dom: &'a Dom, base: Option<&Url>, role_of: &'a dyn Fn(NodeId) -> Option<Role>) -> Self {
        Self {
            dom,
            base: base.cloned(),
            role_of,
            layout_tables: layout::layout_tables(dom),
            frames: vec![Frame::Root(Vec::new())],
            floors: vec![0],
            inline: Inline::default(),
            heading: None,
            directions: Vec::new(),
            roles: Vec::new(),
            figures: Vec::new(),
            cell: false,
            enclosures: Vec::new(),
            written: 0,
            cut: false,
        }
    }

    /// Opens an element; `false` skips its contents.
    fn enter(&mut self, id: NodeId) -> bool {
        match self.dom.data(id) {
            Data::Text(text) => {
                self.text(text);
                return false;
            }
            Data::Nothing => return false,
            Data::Document => return true,
            Data::Element { .. } => {}
        }
        let tag = self.dom.tag(id);
        if is_unseen(tag) {
            return false;
        }
        let role = (self.role_of)(id);
        if let Some(role) = role {
            self.flush();
            self.push_role(role);
        }
        self.part_links(id, tag);
        if is_block(tag) {
            self.flush();
            if let Some(direction) = self.dom.attribute(id, "dir") {
                self.directions.push(xml::direction(direction));
            }
        }
        match tag {
            "base" => {}
            "br" => self.line_break(),
            "hr" => self.push_block(BlockKind::Rule),
            "img" | "amp-img" => self.image(id),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = tag[1..].parse().ok(),
            "ul" | "ol" | "menu" | "dir" => self.open_list(id, tag),
            // An item is no block: its role is that of the blocks in it.
            "li" => self.open_item(self.roles.len() - usize::from(role.is_some())),
            "blockquote" if self.can_nest() => self.open_frame(Frame::Quote(Vec::new())),
            "pre" | "listing" | "xmp" | "plaintext" => {
                self.code(id);
                return false;
            }
            "figure" => self.open_figure(),
            "figcaption" => self.open_frame(Frame::Caption(Vec::new())),
            "table" if self.is_data_table(id) => {
                self.open_frame(Frame::Table { rows: Vec::new(), cells: 0 });
            }
            "tr" => self.open_row(),
            "td" | "th" => self.open_cell(id),
            "dt" => self.inline.open(RunKind::Strong),
            "video" | "audio" | "iframe" | "embed" | "object" => return self.media(id, tag),
            "q" => self.inline.push("“"),
            _ => self.open_inline(id, tag),
        }
        true
    }

    fn leave(&mut self, id: NodeId) {
        let Data::Element { .. } = self.dom.data(id) else { return };
        let tag = self.dom.tag(id);
        if is_unseen(tag) {
            return;
        }
        match tag {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                self.heading = None;
            }
            "ul" | "ol" | "menu" | "dir" => self.close_list(),
            "li" => self.close_item(id),
            "blockquote" => self.close_quote(),
            "figure" => self.close_figure(),
            "figcaption" => self.close_caption(),
            "table" => self.close_table(id),
            "td" | "th" => self.close_cell(id),
            "dt" => {
                self.inline.close(|kind| *kind == RunKind::Strong);
                self.flush();
            }
            "q" => self.inline.push("”"),
            _ => self.close_inline(id, tag),
        }
        if is_block(tag) {
            self.flush();
            if self.dom.attribute(id, "dir").is_some() {
                self.directions.pop();
            }
        }
        if (self.role_of)(id).is_some() {
            self.flush();
            self.roles.pop();
        }
    }

    fn text(&mut self, text: &str) {
        if matches!(self.frames.last(), Some(Frame::Table { .. }))
            && !self.cell
            && text.trim().is_empty()
        {
            return;
        }
        let room = limits::BODY.saturating_sub(self.written + self.inline.len());
        if text.len() > room {
            self.cut = true;
        }
        self.inline.push(clean::cut(text, room));
    }

    fn line_break(&mut self) {
        // Two of them were meant as the end of a paragraph.
        if self.inline.ends_line() && !self.inline.is_empty() && !self.cell {
            self.flush();
        } else {
            self.inline.break_line();
        }
    }

    /// Ends the open paragraph or heading.
    fn flush(&mut self) {
        if self.cell {
            self.inline.edge();
            return;
        }
        let content = self.inline.take();
        if content.text.trim().is_empty() {
            return;
        }
        self.written += content.text.len();
        let kind = match self.heading {
            Some(level) => BlockKind::Heading { level, content },
            None => BlockKind::Paragraph { content },
        };
        self.push_block(kind);
    }

    fn push_block(&mut self, kind: BlockKind) {
        if matches!(kind, BlockKind::Rule | BlockKind::Image { .. }) {
            if self.cell {
                return;
            }
            self.flush();
        }
        let direction = self.directions.last().copied().flatten();
        for (frame, floor) in self.frames.iter_mut().zip(&self.floors).rev() {
            let role = own_role(&self.roles, *floor);
            match frame {
                Frame::Root(blocks)
                | Frame::Quote(blocks)
                | Frame::Item(blocks)
                | Frame::Caption(blocks) => return blocks.push(Block { kind, direction, role }),
                Frame::List { items, .. } => {
                    let blocks = vec![Block { kind, direction, role }];
                    return items.push(ListItem { blocks });
                }
                Frame::Table { .. } => {}
            }
        }
    }

    fn push_role(&mut self, role: Role) {
        // Nothing inside what is hidden is shown.
        let floor = self.floors.get(self.frames.len().saturating_sub(1)).copied();
        let is_hidden = own_role(&self.roles, floor.unwrap_or_default()) == Role::Furniture;
        self.roles.push(if is_hidden { Role::Furniture } else { role });
    }

    fn open_frame(&mut self, frame: Frame) {
        self.floors.truncate(self.frames.len());
        self.frames.push(frame);
        self.floors.push(self.roles.len());
    }

    /// Writes a space between adjacent links and labels of a row, which the style sheet of the page
    /// separates.
    fn part_links(&mut self, id: NodeId, tag: &str) {
        let in_strip = self.roles.last().is_some_and(|role| *role != Role::Body);
        if in_strip && matches!(tag, "a" | "span" | "button" | "time") {
            let before = self.dom.previous_sibling(id);
            if before.is_some_and(|before| matches!(self.dom.data(before), Data::Element { .. })) {
                self.inline.push(" ");
            }
        }
    }

    fn can_nest(&self) -> bool {
        let nested = self.frames.iter();
        nested.filter(|frame| matches!(frame, Frame::Quote(_) | Frame::List { .. })).count()
            < limits::BLOCK_DEPTH
            && !self.cell
    }

    fn open_list(&mut self, id: NodeId, tag: &str) {
        if !self.can_nest() {
            return;
        }
        let start = (tag == "ol").then(|| {
            let stated = self.dom.attribute(id, "start");
            stated.and_then(|start| start.trim().parse().ok()).unwrap_or(1)
        });
        self.open_frame(Frame::List { start, items: Vec::new(), implied: false });
    }

    fn close_list(&mut self) {
        self.flush();
        if matches!(self.frames.last(), Some(Frame::List { .. }))
            && let Some(Frame::List { start, items, .. }) = self.frames.pop()
            && !items.is_empty()
        {
            self.push_block(BlockKind::List { start, items });
        }
    }

    fn open_item(&mut self, floor: usize) {
        if self.cell {
            return;
        }
        if !matches!(self.frames.last(), Some(Frame::List { .. })) {
            if !self.can_nest() {
                return;
            }
            self.open_frame(Frame::List { start: None, items: Vec::new(), implied: true });
        }
        self.open_frame(Frame::Item(Vec::new()));
        if let Some(last) = self.floors.last_mut() {
            *last = floor;
        }
    }

    fn close_item(&mut self, id: NodeId) {
        self.flush();
        if !matches!(self.frames.last(), Some(Frame::Item(_))) {
            return;
        }
        let Some(Frame::Item(blocks)) = self.frames.pop() else { return };
        if let Some(Frame::List { items, implied, .. }) = self.frames.last_mut() {
            if !blocks.is_empty() {
                items.push(ListItem { blocks });
            }
            let another = std::iter::successors(self.dom.next_sibling(id), |&next| {
                self.dom.next_sibling(next)
            })
            .find(|&next| matches!(self.dom.data(next), Data::Element { .. }));
            if *implied && another.is_none_or(|next| self.dom.tag(next) != "li") {
                self.close_list();
            }
        }
    }

    fn close_quote(&mut self) {
        self.flush();
        if matches!(self.frames.last(), Some(Frame::Quote(_)))
            && let Some(Frame::Quote(blocks)) = self.frames.pop()
            && !blocks.is_empty()
        {
            self.push_block(BlockKind::Quote { blocks });
        }
    }

    fn open_inline(&mut self, id: NodeId, tag: &str) {
        match tag {
            "a" => {
                let href = self.dom.attribute(id, "href");
                if let Some(href) = href.and_then(|href| link::absolute(href, self.base.as_ref())) {
                    self.inline.open(RunKind::Link(href));
                }
            }
            "em" | "i" | "cite" | "dfn" | "var" => self.inline.open(RunKind::Emphasis),
            "strong" | "b" => self.inline.open(RunKind::Strong),
            "code" | "kbd" | "samp" | "tt" => self.inline.open(RunKind::Code),
            "del" | "s" | "strike" => self.inline.open(RunKind::Strike),
            _ => {}
        }
        if let Some(isolate) = self.isolate(id, tag) {
            self.inline.open(RunKind::Isolate(isolate));
        }
    }

    fn close_inline(&mut self, id: NodeId, tag: &str) {
        if self.isolate(id, tag).is_some() {
            self.inline.close(|kind| matches!(kind, RunKind::Isolate(_)));
        }
        match tag {
            "a" => self.inline.close(|kind| matches!(kind, RunKind::Link(_))),
            "em" | "i" | "cite" | "dfn" | "var" => {
                self.inline.close(|kind| *kind == RunKind::Emphasis);
            }
            "strong" | "b" => self.inline.close(|kind| *kind == RunKind::Strong),
            "code" | "kbd" | "samp" | "tt" => self.inline.close(|kind| *kind == RunKind::Code),
            "del" | "s" | "strike" => self.inline.close(|kind| *kind == RunKind::Strike),
            _ => {}
        }
    }

    /// The isolate of an inline element with its own direction (HTML §15.3.6).
    fn isolate(&self, id: NodeId, tag: &str) -> Option<Option<Direction>> {
        let stated = self.dom.attribute(id, "dir").map(xml::direction);
        match tag {
            "bdi" => Some(stated.flatten()),
            _ if is_block(tag) => None,
            _ => stated,
        }
    }

    fn finish(mut self) -> Read {
        self.flush();
        while self.frames.len() > 1 {
            match self.frames.last() {
                Some(Frame::List { .. }) => self.close_list(),
                Some(Frame::Quote(_)) => self.close_quote(),
                Some(Frame::Item(_)) => self.close_item(ROOT),
                _ => {
                    self.frames.pop();
                }
            }
        }
        let blocks = match self.frames.pop() {
            Some(Frame::Root(blocks)) => blocks,
            _ => Vec::new(),
        };
        let problems = if self.cut { vec![Problem::FieldCut] } else { Vec::new() };
        Read { document: Document { blocks }, enclosures: self.enclosures, problems }
    }
}

/// The role of a block in the frame that begins at `floor`.
fn own_role(roles: &[Role], floor: usize) -> Role {
    roles.get(floor..).and_then(<[Role]>::last).copied().unwrap_or_default()
}

/// The opening words of an article without a title.
pub(super) fn opening(document: &Document, summary: Option<&str>) -> String {
    const LEN: usize = 80;
    let text = summary.filter(|text| !text.is_empty()).map(str::to_owned);
    let text = text.unwrap_or_else(|| super::flatten::plain(document));
    let line = clean::line(text.lines().next().unwrap_or_default());
    if line.chars().count() <= LEN {
        return line;
    }
    let cut: String = line.chars().take(LEN).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    // The cut may stand inside an isolate.
    clean::line(&format!("{words}…"))
}
