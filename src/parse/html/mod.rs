//! HTML to a document of blocks.
//!
//! Keeps everything a reader sees: paragraphs, headings, lists, definitions, quotes with their sources,
//! code, tables, images with their captions and credits, notes, links, emphasis, and above all
//! direction (`dir`, `bdi`, `bdo`). Drops everything a reader does not see: scripts and styles; what
//! is embedded becomes a link. The walk is a loop, not a recursion, so depth costs no stack.
mod code;
mod definition;
mod embed;
mod footnote;
mod frame;
mod grid;
mod image;
mod language;
mod layout;
mod list;
mod media;
mod notes;
mod numbering;
mod part;
mod phrase;
mod quote;
mod read;
mod scope;
mod source;
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
use frame::{Frame, Holder};
use grid::Grid;
use notes::Notes;
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

/// An open figure.
struct Figure {
    /// The depth of the stack of frames at its start, and the number of blocks in the top frame
    /// then.
    frame: usize,
    blocks: usize,
    caption: Option<RichText>,
    credit: Option<RichText>,
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
    /// The elements that the roles are of.
    roled: Vec<NodeId>,
    notes: Notes,
    /// The languages that elements around state.
    languages: Vec<language::Stated>,
    /// The quotations (`q`) that are open.
    quotations: usize,
    figures: Vec<Figure>,
    /// Sound and video of the paragraph that is open, which stand below it.
    below: Vec<BlockKind>,
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
            frames: vec![Frame::Blocks { holder: Holder::Root, id: ROOT, blocks: Vec::new() }],
            floors: vec![0],
            inline: Inline::default(),
            heading: None,
            directions: Vec::new(),
            roles: Vec::new(),
            roled: Vec::new(),
            notes: Notes::find(dom),
            languages: Vec::new(),
            quotations: 0,
            figures: Vec::new(),
            below: Vec::new(),
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
                match self.notes.parts(self.dom, id) {
                    Some(text) => self.text(&text),
                    None => self.text(text),
                }
                return false;
            }
            Data::Nothing => return false,
            Data::Document => return true,
            Data::Element { .. } => {}
        }
        let tag = self.dom.tag(id);
        if self.is_skipped(id, tag) {
            return false;
        }
        self.open_stated(id);
        let part = self.part_of(id, tag);
        let role = (self.role_of)(id).filter(|_| part.is_none() && !self.is_figure(id, tag));
        if let Some(role) = role {
            self.flush();
            self.push_role(role);
            self.roled.push(id);
        }
        self.part_links(id, tag);
        if is_block(tag) {
            self.flush();
            if let Some(direction) = stated::direction(self.dom, id) {
                self.directions.push(direction);
            }
        }
        self.open_language(id, tag);
        if let Some(part) = part {
            self.flush();
            self.open_blocks(id, Holder::Part(part));
            return true;
        }
        if tag == "table"
            && let Some(cells) = self.code_cells(id)
        {
            self.code(&cells);
            return false;
        }
        if self.open_note(id, tag) {
            return true;
        }
        match tag {
            "base" => {}
            "br" => self.line_break(),
            "hr" => self.push_block(BlockKind::Rule),
            "div" | "p" if stated::is_separator(self.dom, id) => self.push_block(BlockKind::Rule),
            "div" if self.embedded_post(id) => return false,
            "input" => self.check_box(id),
            "img" | "amp-img" => self.image(id),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading = tag[1..].parse().ok(),
            "ul" | "ol" | "menu" | "dir" => self.open_list(id, tag),
            // An item is no block: its role is that of the blocks in it.
            "li" => self.open_item(id, self.roles.len() - usize::from(role.is_some())),
            "blockquote" if self.can_nest() => self.open_quote(id),
            "details" if self.can_nest() => self.open_details(id),
            "dl" if self.is_definitions(id) && !self.is_figure(id, tag) => {
                self.open_frame(Frame::Definitions { items: Vec::new(), id });
            }
            "dd" => self.open_meaning(id),
            "dt" => self.inline.open(RunKind::Strong),
            "pre" | "listing" | "xmp" | "plaintext" => {
                self.code(&[id]);
                return false;
            }
            _ if self.is_figure(id, tag) => return self.open_figure(id),
            "table" if self.is_data_table(id) => {
                self.open_frame(Frame::Table { grid: Grid::default(), id });
            }
            "tbody" | "thead" | "tfoot" => self.open_row_group(),
            "tr" => self.open_row(),
            "td" | "th" => self.open_cell(id),
            "video" | "audio" | "iframe" | "embed" | "object" | "amp-youtube" => {
                return self.media(id, tag);
            }
            "rt" => {
                self.read(id);
                return false;
            }
            _ => return self.open_inline(id, tag),
        }
        true
    }

    fn leave(&mut self, id: NodeId) {
        let Data::Element { .. } = self.dom.data(id) else { return };
        let tag = self.dom.tag(id);
        if self.is_skipped(id, tag) {
            return;
        }
        match tag {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                self.heading = None;
            }
            "td" | "th" => self.close_cell(id),
            "dt" if self.frames.last().and_then(Frame::id) != Some(id) => {
                self.inline.close(|kind| *kind == RunKind::Strong);
                self.flush();
            }
            _ => self.close_inline(id, tag),
        }
        if self.frames.len() > 1 && self.frames.last().and_then(Frame::id) == Some(id) {
            self.close_frame();
        }
        if self.is_figure(id, tag) {
            self.close_figure();
        }
        if is_block(tag) {
            self.flush();
        }
        self.close_language(id);
        if is_block(tag) && stated::direction(self.dom, id).is_some() {
            self.directions.pop();
        }
        if self.roled.last() == Some(&id) {
            self.flush();
            self.roled.pop();
            self.roles.pop();
        }
        self.close_stated(id);
    }

    /// True for an element that shows nothing by itself.
    fn is_skipped(&self, id: NodeId, tag: &str) -> bool {
        is_unseen(tag)
            || is_unseen_foreign(self.dom.foreign(id))
            || tag == "rp"
            || self.notes.leads_back(id)
            || self.is_written_link(id, tag)
            || self.is_named_apart(id, tag)
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
        if !content.is_empty() {
            self.written += content.text.len();
            let kind = match self.heading {
                Some(level) => BlockKind::Heading { level, content },
                None => BlockKind::Paragraph { content },
            };
            self.push_block(kind);
        }
        for kind in std::mem::take(&mut self.below) {
            self.push_block(kind);
        }
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
                Frame::Blocks { blocks, .. } => {
                    return blocks.push(Block { kind, direction, role });
                }
                Frame::List { list, .. } => {
                    return list.push(vec![Block { kind, direction, role }], None);
                }
                Frame::Definitions { items, .. } => {
                    return frame::last(items).blocks.push(Block { kind, direction, role });
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

    fn open_blocks(&mut self, id: NodeId, holder: Holder) {
        self.open_frame(Frame::Blocks { holder, id, blocks: Vec::new() });
    }

    fn can_nest(&self) -> bool {
        let nested = self.frames.iter().filter(|frame| frame.nests()).count();
        nested < limits::BLOCK_DEPTH && !self.cell
    }

    /// Closes the frame on top, and hands on what it has collected.
    fn close_frame(&mut self) {
        self.flush();
        let Some(frame) = self.frames.pop() else { return };
        match frame {
            Frame::List { list, .. } => self.close_list(list),
            Frame::Definitions { items, .. } => self.close_definitions(items),
            Frame::Table { grid, .. } => self.close_table(grid),
            Frame::Blocks { holder, id, blocks } => match holder {
                Holder::Root => {}
                Holder::Quote { source, cite } => self.close_quote(blocks, source, cite),
                Holder::Item { number } => self.close_item(id, blocks, number),
                Holder::Meaning => self.close_meaning(blocks),
                Holder::Details { summary, open } => {
                    if !summary.is_empty() || !blocks.is_empty() {
                        self.push_block(BlockKind::Details { summary, open, blocks });
                    }
                }
                Holder::Note { number, label } => self.close_note(number, label, blocks),
                Holder::Post { address } => self.close_post(address, blocks),
                Holder::Embed { media, title, url } => {
                    let enclosed = self.dom.attribute(id, "data-enclosed").is_some();
                    self.push_block(BlockKind::Embed { media, title, url, enclosed, blocks });
                }
                Holder::Part(part) => self.close_part(part, blocks),
            },
        }
    }

    fn finish(mut self) -> Read {
        self.flush();
        while self.frames.len() > 1 {
            self.close_frame();
        }
        let mut blocks = match self.frames.pop() {
            Some(Frame::Blocks { blocks, .. }) => blocks,
            _ => Vec::new(),
        };
        notes::settle(&mut blocks);
        language::settle(&mut blocks);
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
