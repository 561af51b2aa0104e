//! HTML to a document of blocks.
//!
//! Keeps everything a reader sees: paragraphs, headings, lists, quotes, code, tables, images with
//! their captions, links, emphasis, and above all direction (`dir`, `bdi`, `bdo`). Drops everything
//! a reader does not see: scripts and styles; a frame becomes a link. The walk is a loop, not a
//! recursion, so depth costs no stack.
mod code;
mod grid;
mod image;
mod layout;
mod list;
mod media;
mod numbering;
mod read;
mod scope;
mod stated;
mod table;
mod text;

use super::dom::{Data, Dom, NodeId, ROOT};
use super::elements::{is_block, is_unseen, is_unseen_foreign};
use super::inline::Inline;
use super::mend::{self, Kind};
use super::problem::Problem;
use super::roles::Roles;
use super::{budget, clean, limits, markup};
use crate::news::{Block, BlockKind, Document, Enclosure, RichText, Role, RunKind};
use grid::Grid;
use numbering::List;
use sahifa_text::Direction;
use std::collections::HashSet;
use url::Url;

pub(super) use read::{Read, paragraph};
pub(super) use text::{Spaces, from_plain};

/// Reads a string of HTML, in which a tag that HTML does not know is text. Without any tag it is plain
/// text.
pub(super) fn document(source: &str, base: Option<&Url>) -> Read {
    let body = clean::cut(source, limits::BODY);
    let mended = mend::mend(body, Kind::Fragment);
    if !mended.has_markup {
        return from_plain(&markup::decode(&mended.source), Spaces::Folded);
    }
    let mut dom = Dom::build(&mended.source);
    dom.simplified |= body.len() < source.len();
    with_roles(&dom, base, &|_| None)
}

/// Reads elements of XML. Every tag is one.
pub(super) fn elements(source: &str, base: Option<&Url>) -> Read {
    with_roles(&Dom::parse(source), base, &|_| None)
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
    let body = clean::cut(source, limits::BODY);
    let dom = Dom::build(&mend::mend(body, Kind::Fragment).source);
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
    Item { blocks: Vec<Block>, number: Option<i64> },
    Caption(Vec<Block>),
    List { list: List, implied: bool },
    Table(Grid),
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
    /// Bases that elements around state (`xml:base`); `None` where one is none.
    bases: Vec<Option<Url>>,
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
    /// For each element around that states it: true if line ends are those of the source.
    line_ends: Vec<bool>,
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
            bases: Vec::new(),
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
            line_ends: Vec::new(),
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
        if is_unseen(tag) || is_unseen_foreign(self.dom.foreign(id)) {
            return false;
        }
        self.open_stated(id);
        let role = (self.role_of)(id);
        if let Some(role) = role {
            self.flush();
            self.push_role(role);
        }
        self.part_links(id, tag);
        if is_block(tag) {
            self.flush();
            if let Some(direction) = stated::direction(self.dom, id) {
                self.directions.push(direction);
            }
        }
        if tag == "table"
            && let Some(cells) = self.code_cells(id)
        {
            self.code(&cells);
            return false;
        }
        match tag {
            "base" => {}
            "br" => self.line_break(),
            "hr" => self.push_block(BlockKind::Rule),
            "div" | "p" if stated::is_separator(self.dom, id) => self.push_block(BlockKind::Rule),
            "input" => self.check_box(id),
            "img" | "amp-img" => self.image(id),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = tag[1..].parse().ok(),
            "ul" | "ol" | "menu" | "dir" => self.open_list(id, tag),
            // An item is no block: its role is that of the blocks in it.
            "li" => self.open_item(id, self.roles.len() - usize::from(role.is_some())),
            "blockquote" if self.can_nest() => self.open_frame(Frame::Quote(Vec::new())),
            "pre" | "listing" | "xmp" | "plaintext" => {
                self.code(&[id]);
                return false;
            }
            "figure" => self.open_figure(),
            "figcaption" => self.open_frame(Frame::Caption(Vec::new())),
            "table" if self.is_data_table(id) => {
                self.open_frame(Frame::Table(Grid::default()));
            }
            "tbody" | "thead" | "tfoot" => self.open_row_group(),
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
        if is_unseen(tag) || is_unseen_foreign(self.dom.foreign(id)) {
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
            if stated::direction(self.dom, id).is_some() {
                self.directions.pop();
            }
        }
        if (self.role_of)(id).is_some() {
            self.flush();
            self.roles.pop();
        }
        self.close_stated(id);
    }

    fn text(&mut self, text: &str) {
        if matches!(self.frames.last(), Some(Frame::Table(_)))
            && !self.cell
            && text.trim().is_empty()
        {
            return;
        }
        let room = limits::BODY.saturating_sub(self.written + self.inline.len());
        if text.len() > room {
            self.cut = true;
        }
        let text = clean::cut(text, room);
        if self.line_ends.last() != Some(&true) {
            self.inline.push(text);
            return;
        }
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                self.line_break();
            }
            self.inline.push(line);
        }
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
                | Frame::Item { blocks, .. }
                | Frame::Caption(blocks) => return blocks.push(Block { kind, direction, role }),
                Frame::List { list, .. } => {
                    return list.push(vec![Block { kind, direction, role }], None);
                }
                Frame::Table(_) => {}
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
                if let Some(href) = href.and_then(|href| self.absolute(href)) {
                    self.inline.open(RunKind::Link(href));
                }
            }
            "em" | "i" | "cite" | "dfn" | "var" => self.inline.open(RunKind::Emphasis),
            "strong" | "b" => self.inline.open(RunKind::Strong),
            "code" | "kbd" | "samp" | "tt" => self.inline.open(RunKind::Code),
            "del" | "s" | "strike" => self.inline.open(RunKind::Strike),
            "ins" => self.inline.open(RunKind::Insert),
            "sub" => self.inline.open(RunKind::Subscript),
            "sup" => self.inline.open(RunKind::Superscript),
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
            "ins" => self.inline.close(|kind| *kind == RunKind::Insert),
            "sub" => self.inline.close(|kind| *kind == RunKind::Subscript),
            "sup" => self.inline.close(|kind| *kind == RunKind::Superscript),
            _ => {}
        }
    }

    /// The isolate of an inline element with its own direction (HTML §15.3.6).
    fn isolate(&self, id: NodeId, tag: &str) -> Option<Option<Direction>> {
        let stated = stated::direction(self.dom, id);
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
                Some(Frame::Item { .. }) => self.close_item(ROOT),
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
