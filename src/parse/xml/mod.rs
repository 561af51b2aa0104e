//! A tolerant XML reader: a stream of elements and values from text that may be broken.
//!
//! quick-xml splits markup from text. Fatal errors of XML are repaired here: wrong nesting,
//! unclosed elements, stray `<` and `&`, undeclared prefixes and entities, a cut end. Only the
//! stack of open elements is kept in memory, so the cost of a feed depends on its current entry and
//! not on its length. The DTD is read for short internal entities only. Nothing external is ever
//! loaded, and entities are not expanded inside each other, which defeats entity bombs.
mod attributes;
mod bytes;
mod namespace;
mod piece;
mod split;
mod stranger;
mod tags;

use super::problem::{Problem, Problems};
use super::{budget, elements, limits, reference};
use quick_xml::Reader;
use quick_xml::errors::SyntaxError;
use sahifa_text::Direction;
use std::collections::HashMap;
use url::Url;

pub use attributes::decode as resolve_references;
use attributes::local_name;
pub(super) use bytes::Bytes;
pub(super) use namespace::Namespace;
use piece::{Piece, reader};
use stranger::Strangers;
pub use tags::{Tag, TagKind, each_tag};

/// A start tag.
#[derive(Clone, Debug)]
pub(super) struct Element<'a> {
    pub(super) namespace: Namespace,
    /// The local name, in lower case.
    pub(super) name: String,
    attributes: &'a str,
    /// The depth of the element; the root has 1.
    depth: usize,
    empty: bool,
}

/// The content of an element, in the form in which it is read further.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ElementContent {
    /// Character data with references resolved.
    Text(String),
    /// Child elements: HTML source without the prefixes.
    Markup(String),
}

/// An open element, with the values it passes on.
#[derive(Debug)]
struct Open<'a> {
    /// The name as written, with its prefix.
    name: &'a str,
    base: Option<Url>,
    language: Option<String>,
    direction: Option<Direction>,
    /// The namespace declarations in force before this element.
    declared: usize,
}

/// The reader.
pub(super) struct Xml<'a> {
    source: &'a str,
    /// The place in `source` where `reader` began.
    origin: usize,
    reader: Reader<&'a [u8]>,
    /// The bytes that may still be read a second time after a repair, which keeps the time linear.
    rereads: usize,
    /// Kinds of markup of which one did not end. No later one ends, either.
    endless: Vec<(&'static str, SyntaxError)>,
    stack: Vec<Open<'a>>,
    /// The open elements beyond the depth limit.
    overflow: usize,
    /// True if the top of the stack is an empty element.
    close_top: bool,
    declarations: Vec<(&'a str, Namespace)>,
    entities: HashMap<&'a str, String>,
    /// The end tag that was looked for last: its name, the place from which on, and where it was found.
    end_tag: (&'a str, usize, Option<usize>),
    /// A start tag that ended the value around it.
    waiting: Option<Element<'a>>,
    /// A start tag that the end of the document cut off, without its `<`.
    unfinished: Option<&'a str>,
    document_base: Option<Url>,
    problems: Problems,
}

impl<'a> Xml<'a> {
    /// A reader of `source`; `base` is the address of the document.
    pub(super) fn new(source: &'a str, base: Option<Url>) -> Self {
        Self {
            source,
            origin: 0,
            reader: reader(source),
            rereads: source.len() * 4 + 4096,
            endless: Vec::new(),
            stack: Vec::new(),
            overflow: 0,
            close_top: false,
            declarations: Vec::new(),
            entities: HashMap::new(),
            end_tag: ("", 0, None),
            waiting: None,
            unfinished: None,
            document_base: base,
            problems: Problems::default(),
        }
    }

    pub(super) fn into_problems(self) -> Problems {
        self.problems
    }

    pub(super) fn note(&mut self, problem: Problem) {
        self.problems.note(problem);
    }

    /// The number of problems so far, repeated ones among them.
    pub(super) fn problems(&self) -> usize {
        self.problems.met()
    }

    /// The next element directly inside the one at `parent` (0 is the document); `None` if that one
    /// has ended. Unread parts of an element are skipped.
    pub(super) fn next_child(&mut self, parent: usize) -> Option<Element<'a>> {
        loop {
            if let Some(element) = self.waiting.take() {
                if element.depth <= parent {
                    self.waiting = Some(element);
                    return None;
                }
                if element.depth == parent + 1 {
                    return Some(element);
                }
                continue;
            }
            if self.depth() < parent {
                return None;
            }
            match self.piece() {
                Piece::Start { tag, empty } => self.waiting = self.open(tag, empty, None),
                Piece::End(name) => self.close(name),
                Piece::Finish => return None,
                _ => {}
            }
        }
    }

    /// True if the document ended inside an element that was read.
    pub(super) fn is_open(&self, element: &Element<'a>) -> bool {
        self.waiting.is_none() && !element.empty && self.depth() >= element.depth
    }

    /// The contents of the element that [`Self::next_child`] just returned.
    pub(super) fn value(&mut self, element: &Element<'a>) -> ElementContent {
        let mut text = String::new();
        let mut is_markup = false;
        let mut strangers = Strangers::default();
        while !element.empty && self.depth() >= element.depth {
            let piece = self.piece();
            if text.len() > limits::BODY {
                self.problems.note(Problem::FieldCut);
                text.truncate(text.floor_char_boundary(limits::BODY));
            }
            let room = text.len() < limits::BODY;
            match piece {
                Piece::Start { tag, empty } => {
                    let Some(child) = self.open(tag, empty, Some(element.depth)) else { continue };
                    if child.depth <= element.depth {
                        self.waiting = Some(child);
                        break;
                    }
                    if !is_markup {
                        is_markup = true;
                        text = stranger::escape_html(&text);
                    }
                    if room {
                        let start = text.len();
                        child.write_start(&mut text);
                        if !empty && !tag.contains(':') && !elements::is_html(&child.name) {
                            strangers.open(child.depth, start..text.len(), tag);
                        }
                    }
                }
                Piece::End(name) => {
                    let before = self.depth();
                    let kept = self.close_to(name);
                    if is_markup {
                        let open = self.stack.iter().enumerate().skip(kept).rev();
                        for (at, open) in open.take(before - element.depth) {
                            if !strangers.close(at + 1, at == kept) {
                                push_end(&mut text, open.name);
                            }
                        }
                    }
                    self.truncate(kept);
                }
                Piece::Text(piece) if room => text.push_str(piece),
                Piece::CData(piece) if room && is_markup => {
                    text.push_str(&stranger::escape_html(piece))
                }
                Piece::CData(piece) if room => text.push_str(piece),
                Piece::Reference(name) if room => self.push_reference(&mut text, name, is_markup),
                Piece::Finish => break,
                _ => {}
            }
        }
        match is_markup {
            true => ElementContent::Markup(strangers.restore(text)),
            false => ElementContent::Text(text),
        }
    }

    /// The base address in force at the last element.
    pub(super) fn base(&self) -> Option<&Url> {
        self.stack.iter().rev().find_map(|open| open.base.as_ref()).or(self.document_base.as_ref())
    }

    /// The `xml:base` stated inside the document, without the document's own address.
    pub(super) fn stated_base(&self) -> Option<&Url> {
        self.stack.iter().rev().find_map(|open| open.base.as_ref())
    }

    /// The address of the document.
    pub(super) fn document_base(&self) -> Option<&Url> {
        self.document_base.as_ref()
    }

    /// The `xml:lang` in force.
    pub(super) fn language(&self) -> Option<&str> {
        self.stack.iter().rev().find_map(|open| open.language.as_deref())
    }

    /// The `dir` in force.
    pub(super) fn direction(&self) -> Option<Direction> {
        self.stack.iter().rev().find_map(|open| open.direction)
    }

    fn depth(&self) -> usize {
        self.stack.len() - usize::from(self.close_top)
    }

    /// Pushes an element on the stack. `value` is the depth of the value being read, if any.
    fn open(&mut self, tag: &'a str, empty: bool, value: Option<usize>) -> Option<Element<'a>> {
        let name_len = tag.find(|ch: char| ch.is_ascii_whitespace() || ch == '/');
        let (name, attributes) = tag.split_at(name_len.unwrap_or(tag.len()));
        let local = local_name(name);
        if local.eq_ignore_ascii_case("item") || local.eq_ignore_ascii_case("entry") {
            self.end_what_an_entry_ends(name, value);
        } else if let Some(depth) = value
            && is_field(local)
        {
            self.end_title(depth);
        }
        if self.stack.len() >= limits::XML_DEPTH {
            self.overflow += usize::from(!empty);
            return None;
        }
        let declared = self.declarations.len();
        let mut open = Open { name, base: None, language: None, direction: None, declared };
        if attributes.contains("xml") || attributes.contains("dir") {
            self.read_scope(&mut open, attributes);
        }
        let mut namespace = self.namespace(name);
        if self.stack.is_empty() && namespace == Namespace::Other && is_root(local) {
            // A feed in a namespace of its own invention: what is named like its root is the core.
            namespace = Namespace::Core;
            let prefix = name.rsplit_once(':').map_or("", |(prefix, _)| prefix);
            self.declarations.push((prefix, namespace));
        }
        self.stack.push(open);
        self.close_top = empty;
        let name = local.to_ascii_lowercase();
        Some(Element { namespace, name, attributes, depth: self.stack.len(), empty })
    }

    /// Closes the elements that an entry ends. Entries are never inside each other, inside a value,
    /// or in anything but the channel, so any open element between was left unclosed.
    fn end_what_an_entry_ends(&mut self, name: &str, value: Option<usize>) {
        let same = self.stack.iter().position(|open| open.name == name);
        let container = self.stack.iter().rposition(|open| is_root(local_name(open.name)));
        let kept = match (same, container) {
            (Some(index), _) => index,
            (None, Some(index)) if value.is_none_or(|depth| depth <= 4) => index + 1,
            _ => return,
        };
        if kept < self.stack.len() || self.overflow > 0 {
            self.problems.note(Problem::Malformed);
            self.overflow = 0;
            self.truncate(kept);
        }
    }

    /// Closes an unclosed title whose value is read, because a title contains no other field.
    fn end_title(&mut self, depth: usize) {
        let title = depth.checked_sub(1).and_then(|index| self.stack.get(index));
        if title.is_some_and(|open| local_name(open.name).eq_ignore_ascii_case("title")) {
            self.problems.note(Problem::Malformed);
            self.overflow = 0;
            self.truncate(depth - 1);
        }
    }

    fn read_scope(&mut self, open: &mut Open<'a>, attributes: &'a str) {
        for (key, value) in attributes::pairs(attributes) {
            match key {
                "xmlns" => self.declarations.push(("", namespace::by_name(value))),
                "xml:base" => {
                    let stated = attributes::decode(value);
                    let stated = stated.trim();
                    open.base = match self.base() {
                        Some(base) => base.join(stated).ok(),
                        None => Url::parse(stated).ok(),
                    };
                    open.base =
                        open.base.take().filter(|base| base.as_str().len() <= limits::FIELD);
                }
                "xml:lang" => open.language = Some(attributes::decode(value)),
                "dir" => open.direction = direction(value),
                _ => {
                    if let Some(prefix) = key.strip_prefix("xmlns:") {
                        self.declarations.push((prefix, namespace::by_name(value)));
                    }
                }
            }
        }
    }

    fn namespace(&self, name: &str) -> Namespace {
        let prefix = name.rsplit_once(':').map_or("", |(prefix, _)| prefix);
        // Looked up from the inside out, over a bounded number of declarations.
        let declared = self.declarations.iter().rev().take(256);
        declared
            .filter(|(known, _)| *known == prefix)
            .map(|&(_, namespace)| namespace)
            .next()
            .unwrap_or_else(|| namespace::by_prefix(prefix))
    }

    fn close(&mut self, name: &str) {
        let kept = self.close_to(name);
        self.truncate(kept);
    }

    /// The number of elements that stay open after this end tag.
    fn close_to(&mut self, name: &str) -> usize {
        if self.overflow > 0 {
            self.overflow -= 1;
            return self.stack.len();
        }
        let top = self.stack.len();
        let open = self.stack.iter().rev().take(64);
        let found = open
            .clone()
            .position(|open| open.name == name)
            .or_else(|| open.clone().position(|open| open.name.eq_ignore_ascii_case(name)));
        if found != Some(0) {
            self.problems.note(Problem::Malformed);
        }
        found.map_or(top, |from_top| top - 1 - from_top)
    }

    fn truncate(&mut self, kept: usize) {
        if let Some(open) = self.stack.get(kept) {
            self.declarations.truncate(open.declared);
            self.stack.truncate(kept);
        }
    }

    fn push_reference(&self, text: &mut String, name: &str, is_markup: bool) {
        if is_markup && !self.entities.contains_key(name) {
            // The HTML parser knows all the others.
            text.push('&');
            text.push_str(name);
            text.push(';');
        } else if let Some(value) =
            self.entities.get(name).filter(|value| budget::grow(value.len()))
        {
            text.push_str(&if is_markup { stranger::escape_html(value) } else { value.clone() });
        } else if let Some(value) = reference::resolve(name) {
            value.push_to(text);
        } else {
            text.push('&');
            text.push_str(name);
            text.push(';');
        }
    }

    /// Reads short internal entities: `<!ENTITY name "value">`.
    fn read_doctype(&mut self, doctype: &'a str) {
        for declaration in doctype.split("<!ENTITY").skip(1).take(limits::ENTITIES) {
            let declaration = declaration.trim_start();
            let Some((name, rest)) = declaration.split_once(char::is_whitespace) else { continue };
            let rest = rest.trim_start();
            let Some(quote) = rest.chars().next().filter(|ch| matches!(ch, '"' | '\'')) else {
                continue;
            };
            let Some((value, _)) = rest[1..].split_once(quote) else { continue };
            if value.len() <= limits::ENTITY_LEN {
                self.entities.entry(name).or_insert_with(|| attributes::decode(value));
            }
        }
    }
}

impl Element<'_> {
    /// The attribute with this local name, with references resolved and white space trimmed.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        attributes::find(self.attributes, name)
    }

    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    fn write_start(&self, output: &mut String) {
        output.push('<');
        output.push_str(&self.name);
        output.push_str(self.attributes.trim_end_matches('/'));
        output.push('>');
        if self.empty {
            push_end(output, &self.name);
        }
    }
}

/// The names of fields that an entry or a channel contains besides its title, and that HTML does
/// not contain in a line.
fn is_field(local: &str) -> bool {
    [
        "link",
        "description",
        "guid",
        "id",
        "pubdate",
        "author",
        "creator",
        "category",
        "content",
        "encoded",
        "summary",
        "updated",
        "published",
        "date",
        "enclosure",
        "comments",
        "language",
    ]
    .iter()
    .any(|field| local.eq_ignore_ascii_case(field))
}

/// The names of the root elements of feeds.
fn is_root(local: &str) -> bool {
    ["rss", "rdf", "feed", "channel"].iter().any(|root| local.eq_ignore_ascii_case(root))
}

fn push_end(output: &mut String, name: &str) {
    output.push_str("</");
    output.push_str(local_name(name));
    output.push('>');
}

pub(super) fn direction(value: &str) -> Option<Direction> {
    match value.trim() {
        value if value.eq_ignore_ascii_case("rtl") => Some(Direction::Rtl),
        value if value.eq_ignore_ascii_case("ltr") => Some(Direction::Ltr),
        _ => None,
    }
}
