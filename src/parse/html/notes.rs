//! Notes, and the references to them: which links of a page lead from a word to its note, and which
//! lead back.
//!
//! A reference is a short link (`1`, `[2]`, `*`) to a later element of the same page, and it says by its
//! place, its class or its address that it is one. The element it leads to, or the block around that,
//! is the note.
use super::super::clean;
use super::super::dom::{Data, Dom, NodeId, ROOT};
use crate::news::{Block, BlockKind, RichText, RunKind};
use std::collections::{HashMap, HashSet};

/// The most references of a document, and the most notes.
const REFERENCES: usize = 4096;
/// Characters of the label of a note.
const LABEL: usize = 6;
/// Bytes of a note: a chapter is none.
const NOTE: usize = 20_000;
/// Levels between a link and what says that it is a reference, and between an anchor and its note.
const LEVELS: usize = 4;
/// Nodes of a note in which links back are looked for.
const NODES: usize = 512;
/// Depth to which blocks are looked through.
const DEPTH: usize = 64;
/// Beginnings of the names of notes.
const NAMES: &[&str] = &[
    "fn",
    "_fn",
    "ftn",
    "_ftn",
    "edn",
    "_edn",
    "note",
    "footnote",
    "endnote",
    "cite_note",
    "cite-note",
    "sdfootnote",
    "sdendnote",
    "ref",
    "هامش",
    "حاشية",
];

/// The notes of a page.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// The links that refer to notes, with the label of the note.
    references: HashMap<NodeId, (u32, String)>,
    /// Elements of nothing but references.
    raised: HashSet<NodeId>,
    /// The elements that are notes, with their labels.
    notes: HashMap<NodeId, (u32, String)>,
    /// The links from notes to what refers to them.
    back: HashSet<NodeId>,
    /// The greatest number so far.
    last: u32,
}

impl Notes {
    /// The notes of a page.
    pub(super) fn find(dom: &Dom) -> Self {
        let mut found = Self::default();
        let links: Vec<(NodeId, &str)> = dom
            .descendants(ROOT)
            .filter(|&id| dom.tag(id) == "a")
            .filter_map(|id| Some((id, fragment(dom.attribute(id, "href")?)?)))
            .take(2 * REFERENCES)
            .collect();
        let page = Page::of(dom, !links.is_empty());
        for &(link, name) in links.iter().take(REFERENCES) {
            found.refer(&page, link, name);
        }
        for note in page.written {
            if !found.notes.contains_key(&note) {
                let number = found.number(dom, note);
                let label = label_inside(dom, note).unwrap_or_else(|| number.to_string());
                found.notes.insert(note, (number, label));
            }
        }
        let notes: Vec<NodeId> = found.notes.keys().copied().collect();
        for note in notes {
            found.lead_back(dom, note, &page.order);
        }
        found
    }

    /// Notes a link to a later element, if it is a reference.
    fn refer(&mut self, page: &Page<'_>, link: NodeId, name: &str) {
        let dom = page.dom;
        let Some(&target) = page.names.get(name) else { return };
        let text = clean::line(&dom.text(link));
        let label = text.trim_matches(['[', ']', '(', ')', ' ', '.']);
        let is_label = !label.is_empty()
            && label.chars().count() <= LABEL
            && !label.contains(char::is_whitespace)
            && !label.starts_with(['↩', '^', '↑', '⤴']);
        if !is_label || !page.is_before(link, target) || !is_reference(dom, link, name, &text) {
            return;
        }
        let Some(note) = note_of(dom, target, link) else { return };
        let (number, label) = match self.notes.get(&note) {
            Some((number, _)) => (*number, label.to_owned()),
            None => {
                let number = self.number(dom, note);
                self.notes.insert(note, (number, label.to_owned()));
                (number, label.to_owned())
            }
        };
        self.references.insert(link, (number, label));
        let parent = dom.parent(link).filter(|&parent| dom.tag(parent) == "sup");
        self.raised.extend(parent);
    }

    /// A free number for a note: the one in its name where this program wrote it.
    fn number(&mut self, dom: &Dom, note: NodeId) -> u32 {
        let stated = written_number(dom, note);
        let taken = |number| self.notes.values().any(|(known, _)| *known == number);
        let number = stated.filter(|&number| number > self.last || !taken(number));
        let number = number.unwrap_or(self.last.saturating_add(1));
        self.last = self.last.max(number);
        number
    }

    /// Finds the links of a note that lead to what stands before it.
    fn lead_back(&mut self, dom: &Dom, note: NodeId, order: &HashMap<NodeId, usize>) {
        for link in dom.descendants(note).take(NODES).filter(|&id| dom.tag(id) == "a") {
            let leads = dom.attribute(link, "href").and_then(fragment).is_some();
            let text = clean::line(&dom.text(link));
            let is_short = text.chars().count() <= LABEL;
            if leads
                && is_short
                && order.contains_key(&link)
                && !self.references.contains_key(&link)
            {
                self.back.insert(link);
            }
        }
    }

    /// The note that a link refers to, and its label.
    pub(super) fn reference(&self, link: NodeId) -> Option<(u32, &str)> {
        self.references.get(&link).map(|(number, label)| (*number, label.as_str()))
    }

    /// True for a `sup` around references.
    pub(super) fn holds_reference(&self, id: NodeId) -> bool {
        self.raised.contains(&id)
    }

    pub(super) fn leads_back(&self, id: NodeId) -> bool {
        self.back.contains(&id)
    }

    /// The text between references, without the brackets around them.
    pub(super) fn parts(&self, dom: &Dom, text: NodeId) -> Option<String> {
        let parent = dom.parent(text).filter(|parent| self.raised.contains(parent))?;
        let Data::Text(text) = dom.data(text) else { return None };
        let is_bracket = |ch: char| matches!(ch, '[' | ']' | '(' | ')');
        self.holds_reference(parent).then(|| text.replace(is_bracket, ""))
    }

    /// The number and the label of an element that is a note.
    pub(super) fn note(&self, id: NodeId) -> Option<(u32, String)> {
        self.notes.get(&id).cloned()
    }

    /// The number of a note to which nothing refers.
    pub(super) fn next(&mut self) -> u32 {
        self.last = self.last.saturating_add(1);
        self.last
    }
}

/// The elements of a page that links can lead to.
struct Page<'a> {
    dom: &'a Dom,
    names: HashMap<&'a str, NodeId>,
    /// The places of elements in the order of the page.
    order: HashMap<NodeId, usize>,
    /// The notes that this program wrote.
    written: Vec<NodeId>,
}

impl<'a> Page<'a> {
    /// The page of a tree; one without links has nothing to look for but written notes.
    fn of(dom: &'a Dom, has_links: bool) -> Self {
        let mut page =
            Self { dom, names: HashMap::new(), order: HashMap::new(), written: Vec::new() };
        for (at, id) in dom.descendants(ROOT).enumerate() {
            if dom.tag(id).is_empty() {
                continue;
            }
            if is_written(dom, id) && page.written.len() < REFERENCES {
                page.written.push(id);
            }
            if !has_links {
                continue;
            }
            page.order.insert(id, at);
            let name = if dom.tag(id) == "a" { dom.attribute(id, "name") } else { None };
            for name in [dom.attribute(id, "id"), name].into_iter().flatten() {
                page.names.entry(name).or_insert(id);
            }
        }
        page
    }

    fn is_before(&self, one: NodeId, other: NodeId) -> bool {
        self.order.get(&one) < self.order.get(&other)
    }
}

/// The name behind the `#` of an address.
fn fragment(href: &str) -> Option<&str> {
    href.split_once('#').map(|(_, name)| name.trim()).filter(|name| !name.is_empty())
}

/// True for a note as this program writes one: it begins with its label.
fn is_written(dom: &Dom, id: NodeId) -> bool {
    dom.tag(id) == "div"
        && dom.attribute(id, "class") == Some("note")
        && dom.attribute(id, "id").is_some_and(|name| name.starts_with("note-"))
        && label_inside(dom, id).is_some()
}

/// The number in the name of a note that this program wrote.
fn written_number(dom: &Dom, id: NodeId) -> Option<u32> {
    let number = dom.attribute(id, "id")?.strip_prefix("note-")?.parse().ok()?;
    (number > 0 && is_written(dom, id)).then_some(number)
}

/// True if a short link says that it refers to a note.
fn is_reference(dom: &Dom, link: NodeId, name: &str, text: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let around = std::iter::successors(Some(link), |&id| dom.parent(id)).take(LEVELS);
    let mut says = around.map(|id| {
        let attributes = ["class", "role", "epub:type", "rel"].map(|key| dom.attribute(id, key));
        dom.tag(id) == "sup"
            || attributes.into_iter().flatten().any(|value| {
                let value = value.to_ascii_lowercase();
                ["footnote", "noteref", "reference", "endnote"]
                    .iter()
                    .any(|word| value.contains(word))
            })
    });
    says.any(|says| says)
        || text.starts_with('[') && text.ends_with(']')
        || NAMES.iter().any(|known| name.starts_with(known))
}

/// The element that is the note, at an anchor or around it.
fn note_of(dom: &Dom, target: NodeId, link: NodeId) -> Option<NodeId> {
    let mut around = std::iter::successors(Some(target), |&id| dom.parent(id)).take(LEVELS + 1);
    let note = around.find(|&id| {
        matches!(dom.tag(id), "li" | "p" | "dd" | "div" | "aside" | "section" | "blockquote")
    })?;
    let mut above = std::iter::successors(Some(link), |&id| dom.parent(id));
    let holds_link = above.any(|id| id == note);
    let is_chapter = !is_written(dom, note) && is_chapter(dom, note);
    (!holds_link && !is_chapter).then_some(note)
}

/// True for an element that is too much for a note.
fn is_chapter(dom: &Dom, note: NodeId) -> bool {
    let (mut count, mut len) = (0, 0);
    dom.descendants(note).any(|id| {
        count += 1;
        if let Data::Text(text) = dom.data(id) {
            len += text.len();
        }
        count > NODES
            || len > NOTE
            || matches!(dom.tag(id), "h1" | "h2" | "h3" | "section" | "article")
    })
}

/// The label at the start of a note that this program wrote.
fn label_inside(dom: &Dom, note: NodeId) -> Option<String> {
    let first = dom.children(note).find(|&id| !dom.tag(id).is_empty())?;
    let label = clean::line(&dom.text(first));
    (dom.tag(first) == "sup" && label.chars().count() <= LABEL).then_some(label)
}

/// Leaves references only to the notes that are there.
pub(super) fn settle(blocks: &mut [Block]) {
    let mut known = HashSet::new();
    numbers(blocks, &mut known, DEPTH);
    each_text(blocks, DEPTH, &mut |text| {
        text.runs
            .retain(|run| !matches!(run.kind, RunKind::Note(number) if !known.contains(&number)));
    });
}

fn numbers(blocks: &[Block], known: &mut HashSet<u32>, depth: usize) {
    for block in blocks {
        if let BlockKind::Note { number, .. } = block.kind {
            known.insert(number);
        }
        if depth > 0 {
            block.kind.inner().into_iter().for_each(|inner| numbers(inner, known, depth - 1));
        }
    }
}

fn each_text(blocks: &mut [Block], depth: usize, change: &mut dyn FnMut(&mut RichText)) {
    for block in blocks {
        block.kind.texts_mut().into_iter().for_each(&mut *change);
        if depth > 0 {
            block
                .kind
                .inner_mut()
                .into_iter()
                .for_each(|inner| each_text(inner, depth - 1, change));
        }
    }
}
