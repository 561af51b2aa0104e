//! A tolerant reader of XML: a stream of elements and values from text that may be broken.
//!
//! quick-xml splits markup from text; what XML calls a fatal error is mended here: wrong nesting,
//! unclosed elements, stray `<` and `&`, undeclared prefixes and entities, a cut end. Nothing is
//! built in memory but the stack of open elements, so a feed of any length costs what its current
//! entry costs. The DTD is read for short internal entities only; nothing external is ever loaded
//! and an entity is not expanded inside another, which takes the ground from entity bombs.
use super::problem::{Problem, Problems};
use super::{limits, reference};
use crate::text::Direction;
use quick_xml::Reader;
use quick_xml::errors::SyntaxError;
use quick_xml::events::Event;
use std::collections::HashMap;
use url::Url;

/// Vocabularies, by namespace name (or by the usual prefix where none was declared).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Namespace {
    /// RSS in all versions, Atom in all versions, CDF, and elements in no namespace.
    Core,
    Atom,
    Content,
    DublinCore,
    DublinCoreTerms,
    Itunes,
    Media,
    Rdf,
    Xhtml,
    Other,
}

/// A start tag.
#[derive(Clone, Debug)]
pub(super) struct Element<'a> {
    pub(super) namespace: Namespace,
    /// Local name, lower case.
    pub(super) name: String,
    attributes: &'a str,
    /// Depth of the element: the root is 1.
    depth: usize,
    empty: bool,
}

/// The content of an element as it is to be read on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Character data, references resolved.
    Text(String),
    /// Child elements were found: HTML source with the prefixes taken off.
    Markup(String),
}

/// An open element and what it hands down.
#[derive(Debug)]
struct Open<'a> {
    /// As written, with prefix.
    name: &'a str,
    base: Option<Url>,
    language: Option<String>,
    direction: Option<Direction>,
    /// Namespace declarations in force before this element.
    declared: usize,
}

/// A piece of the document as it is written.
enum Piece<'a> {
    /// Between `<` and `>` or `/>`.
    Start {
        tag: &'a str,
        empty: bool,
    },
    End(&'a str),
    Text(&'a str),
    CData(&'a str),
    Reference(&'a str),
    Finish,
}

/// The reader.
pub(super) struct Xml<'a> {
    source: &'a str,
    /// Where `reader` began in `source`.
    origin: usize,
    reader: Reader<&'a [u8]>,
    /// Bytes that may still be read a second time after a repair; keeps the whole linear.
    rereads: usize,
    /// Kinds of markup of which one was seen not to end: none that follows does.
    endless: Vec<(&'static str, SyntaxError)>,
    stack: Vec<Open<'a>>,
    /// Elements open beyond the depth that is kept.
    overflow: usize,
    /// The top of the stack is an empty element.
    close_top: bool,
    declarations: Vec<(&'a str, Namespace)>,
    entities: HashMap<&'a str, String>,
    /// A start tag that ended a value it stood in.
    waiting: Option<Element<'a>>,
    document_base: Option<Url>,
    problems: Problems,
}

impl<'a> Xml<'a> {
    /// `base` is the address of the document.
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
            waiting: None,
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

    /// The next element directly inside the one at `parent` (0 is the document); `None` when that
    /// one has ended. What is not read of an element is passed over.
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

    /// Everything inside an element that was just returned by [`Self::next_child`].
    pub(super) fn value(&mut self, element: &Element<'a>) -> Value {
        let mut text = String::new();
        let mut is_markup = false;
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
                        text = escape_html(&text);
                    }
                    if room {
                        child.write_start(&mut text);
                    }
                }
                Piece::End(name) => {
                    let before = self.depth();
                    let kept = self.close_to(name);
                    if is_markup {
                        for open in self.stack[kept..].iter().rev().take(before - element.depth) {
                            push_end(&mut text, open.name);
                        }
                    }
                    self.truncate(kept);
                }
                Piece::Text(piece) if room => text.push_str(piece),
                Piece::CData(piece) if room && is_markup => text.push_str(&escape_html(piece)),
                Piece::CData(piece) if room => text.push_str(piece),
                Piece::Reference(name) if room => self.push_reference(&mut text, name, is_markup),
                Piece::Finish => break,
                _ => {}
            }
        }
        if is_markup { Value::Markup(text) } else { Value::Text(text) }
    }

    /// Base address in force at the element that was returned last.
    pub(super) fn base(&self) -> Option<&Url> {
        self.stack.iter().rev().find_map(|open| open.base.as_ref()).or(self.document_base.as_ref())
    }

    /// `xml:lang` in force.
    pub(super) fn language(&self) -> Option<&str> {
        self.stack.iter().rev().find_map(|open| open.language.as_deref())
    }

    /// `dir` in force.
    pub(super) fn direction(&self) -> Option<Direction> {
        self.stack.iter().rev().find_map(|open| open.direction)
    }

    fn depth(&self) -> usize {
        self.stack.len() - usize::from(self.close_top)
    }

    fn piece(&mut self) -> Piece<'a> {
        if self.close_top {
            self.close_top = false;
            self.truncate(self.stack.len().saturating_sub(1));
        }
        loop {
            let start = self.position();
            if self.is_lone_angle(start) && self.restart(start + 1) {
                self.problems.note(Problem::Malformed);
                return Piece::Text(&self.source[start..start + 1]);
            }
            if let Some(error) = self.known_endless(start) {
                return self.repair(start, error);
            }
            let event = self.reader.read_event();
            let raw = self.source.get(start..self.position()).unwrap_or_default();
            match event {
                Ok(Event::Start(_)) => {
                    let tag = raw.get(1..raw.len().saturating_sub(1)).unwrap_or_default();
                    return self.tag(tag, false, start);
                }
                Ok(Event::Empty(_)) => {
                    let tag = raw.get(1..raw.len().saturating_sub(2)).unwrap_or_default();
                    return self.tag(tag, true, start);
                }
                Ok(Event::End(_)) => {
                    let name = raw.get(2..raw.len().saturating_sub(1)).unwrap_or_default();
                    return Piece::End(name.trim());
                }
                Ok(Event::Text(_)) => {
                    if raw.contains('&') {
                        self.problems.note(Problem::Malformed);
                    }
                    return Piece::Text(raw);
                }
                Ok(Event::CData(_)) => {
                    let inner = raw.get(9..raw.len().saturating_sub(3)).unwrap_or_default();
                    return Piece::CData(inner);
                }
                Ok(Event::GeneralRef(_)) => {
                    let name = raw.get(1..raw.len().saturating_sub(1)).unwrap_or_default();
                    return Piece::Reference(name);
                }
                Ok(Event::DocType(_)) => self.read_doctype(raw),
                Ok(Event::Comment(_) | Event::PI(_) | Event::Decl(_)) => {}
                Ok(Event::Eof) => return self.finish(),
                Err(quick_xml::Error::Syntax(error)) => {
                    return self.repair(start, error);
                }
                // What is not well-formed but was split all the same.
                Err(_) => {
                    self.problems.note(Problem::Malformed);
                    if self.position() == start && !self.restart(start + 1) {
                        return self.finish();
                    }
                }
            }
        }
    }

    fn finish(&mut self) -> Piece<'a> {
        if self.depth() > 0 {
            self.problems.note(Problem::Truncated);
        }
        Piece::Finish
    }

    fn position(&self) -> usize {
        let read = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        self.origin.saturating_add(read).min(self.source.len())
    }

    /// Reads on from another place; `false` when too much was read twice already.
    fn restart(&mut self, position: usize) -> bool {
        let position = self.source.ceil_char_boundary(position.min(self.source.len()));
        let reread = self.position().saturating_sub(position);
        if reread > self.rereads {
            return false;
        }
        self.rereads -= reread;
        self.origin = position;
        self.reader = reader(&self.source[position..]);
        true
    }

    /// A `<` that no markup follows: text. Told before quick-xml looks for its `>`.
    fn is_lone_angle(&self, position: usize) -> bool {
        match self.source.as_bytes().get(position..position + 2) {
            Some([b'<', next]) => {
                !(next.is_ascii_alphabetic()
                    || !next.is_ascii()
                    || matches!(next, b'_' | b':' | b'/' | b'!' | b'?'))
            }
            _ => false,
        }
    }

    /// A tag as it was meant. `<` cannot stand in one (XML §3.1): where it does, a quote is missing
    /// and the tag ends at the `>` before it.
    fn tag(&mut self, tag: &'a str, empty: bool, start: usize) -> Piece<'a> {
        if let Some(angle) = tag.find('<')
            && let Some(end) = tag[..angle].find('>')
            && self.restart(start + 1 + end + 1)
        {
            self.problems.note(Problem::Malformed);
            let tag = &tag[..end];
            return Piece::Start { tag: tag.trim_end_matches('/'), empty: tag.ends_with('/') };
        }
        Piece::Start { tag, empty }
    }

    fn known_endless(&self, start: usize) -> Option<SyntaxError> {
        let rest = self.source.get(start..).filter(|_| !self.endless.is_empty())?;
        let known = self.endless.iter().find(|(opening, _)| rest.starts_with(opening));
        known.map(|&(_, error)| error)
    }

    /// Markup that does not end before the document does.
    fn repair(&mut self, start: usize, error: SyntaxError) -> Piece<'a> {
        self.problems.note(Problem::Malformed);
        let rest = self.source.get(start..).unwrap_or_default();
        let opening = match error {
            SyntaxError::UnclosedCData => Some("<![CDATA["),
            SyntaxError::UnclosedComment => Some("<!--"),
            SyntaxError::UnclosedPI | SyntaxError::UnclosedXmlDecl => Some("<?"),
            _ => None,
        };
        if let Some(opening) = opening
            && self.endless.iter().all(|(known, _)| *known != opening)
        {
            self.endless.push((opening, error));
        }
        match error {
            SyntaxError::UnclosedCData => {
                let inner = rest.get(9..).unwrap_or_default();
                let end =
                    self.stack.last().and_then(|open| inner.find(&format!("</{}", open.name)));
                let len = end.unwrap_or(inner.len());
                if self.restart(start + 9 + len) {
                    return Piece::CData(&inner[..len]);
                }
            }
            SyntaxError::UnclosedTag
            | SyntaxError::UnclosedSingleQuotedAttributeValue
            | SyntaxError::UnclosedDoubleQuotedAttributeValue => {
                // A quote is missing: the tag ends where the next one ends it.
                if let Some(end) = rest.find('>')
                    && self.restart(start + end + 1)
                {
                    let tag = &rest[1..end];
                    return match tag.strip_prefix('/') {
                        Some(name) => Piece::End(name.trim()),
                        None => Piece::Start {
                            tag: tag.trim_end_matches('/'),
                            empty: tag.ends_with('/'),
                        },
                    };
                }
            }
            _ => {
                // `<!` or `<?` that opens nothing.
                if self.restart(start + 2) {
                    return Piece::Text(&rest[..2.min(rest.len())]);
                }
            }
        }
        self.finish()
    }

    /// Puts an element on the stack. `value` is the depth of the value being read, if any.
    fn open(&mut self, tag: &'a str, empty: bool, value: Option<usize>) -> Option<Element<'a>> {
        let name_len = tag.find(|ch: char| ch.is_ascii_whitespace() || ch == '/');
        let (name, attributes) = tag.split_at(name_len.unwrap_or(tag.len()));
        let local = local_name(name);
        if local.eq_ignore_ascii_case("item") || local.eq_ignore_ascii_case("entry") {
            self.end_what_an_entry_ends(name, value);
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

    /// Entries do not stand in each other, nor in a value, nor in anything but the channel: what is
    /// open between it and them was left unclosed.
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

    fn read_scope(&mut self, open: &mut Open<'a>, attributes: &'a str) {
        for (key, value) in pairs(attributes) {
            match key {
                "xmlns" => self.declarations.push(("", namespace_by_name(value))),
                "xml:base" => {
                    let stated = decode_attribute(value);
                    let stated = stated.trim();
                    open.base = match self.base() {
                        Some(base) => base.join(stated).ok(),
                        None => Url::parse(stated).ok(),
                    };
                }
                "xml:lang" => open.language = Some(decode_attribute(value)),
                "dir" => open.direction = direction(value),
                _ => {
                    if let Some(prefix) = key.strip_prefix("xmlns:") {
                        self.declarations.push((prefix, namespace_by_name(value)));
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
            .unwrap_or_else(|| namespace_by_prefix(prefix))
    }

    fn close(&mut self, name: &str) {
        let kept = self.close_to(name);
        self.truncate(kept);
    }

    /// How many elements stay open after this end tag.
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
        } else if let Some(value) = self.entities.get(name) {
            text.push_str(&if is_markup { escape_html(value) } else { value.clone() });
        } else if let Some(value) = reference::resolve(name) {
            value.push_to(text);
        } else {
            text.push('&');
            text.push_str(name);
            text.push(';');
        }
    }

    /// Short internal entities: `<!ENTITY name "value">`.
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
                self.entities.entry(name).or_insert_with(|| decode_attribute(value));
            }
        }
    }
}

impl Element<'_> {
    /// The attribute of this local name, references resolved, white space trimmed.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        pairs(self.attributes)
            .find(|(key, _)| {
                local_name(key).eq_ignore_ascii_case(name) && !key.starts_with("xmlns")
            })
            .map(|(_, value)| decode_attribute(value).trim().to_owned())
            .filter(|value| !value.is_empty())
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

fn local_name(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Names of the root element of a feed.
fn is_root(local: &str) -> bool {
    ["rss", "rdf", "feed", "channel"].iter().any(|root| local.eq_ignore_ascii_case(root))
}

fn reader(source: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(source);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    reader
}

/// Attributes as written, tolerant of missing quotes, values and spaces.
struct Pairs<'a> {
    rest: &'a str,
    left: usize,
}

fn pairs(attributes: &str) -> Pairs<'_> {
    Pairs { rest: attributes, left: limits::ATTRIBUTES }
}

impl<'a> Iterator for Pairs<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let between = |ch: char| ch.is_ascii_whitespace() || matches!(ch, '/' | '"' | '\'' | '=');
        let text = self.rest.trim_start_matches(between);
        self.left = self.left.checked_sub(1).filter(|_| !text.is_empty())?;
        let end = text.find(|ch: char| ch.is_ascii_whitespace() || ch == '=');
        let (key, rest) = text.split_at(end.unwrap_or(text.len()));
        let Some(rest) = rest.trim_start().strip_prefix('=') else {
            self.rest = rest;
            return Some((key, ""));
        };
        let rest = rest.trim_start();
        let (value, rest) = match rest.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let rest = &rest[1..];
                rest.split_once(quote).unwrap_or((rest, ""))
            }
            _ => {
                rest.split_at(rest.find(|ch: char| ch.is_ascii_whitespace()).unwrap_or(rest.len()))
            }
        };
        self.rest = rest;
        Some((key, value))
    }
}

fn push_end(output: &mut String, name: &str) {
    output.push_str("</");
    output.push_str(local_name(name));
    output.push('>');
}

fn escape_html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// References in an attribute: what is unknown stays as it is.
fn decode_attribute(value: &str) -> String {
    let mut output = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(start) = rest.find('&') {
        output.push_str(&rest[..start]);
        rest = &rest[start + 1..];
        let end = rest.bytes().take(reference::NAME_LEN + 1).position(|byte| byte == b';');
        let name = end.and_then(|end| rest.get(..end)).unwrap_or_default();
        if let Some(value) = reference::resolve(name) {
            value.push_to(&mut output);
        } else {
            output.push('&');
            continue;
        }
        rest = &rest[name.len() + 1..];
    }
    output.push_str(rest);
    output
}

pub(super) fn direction(value: &str) -> Option<Direction> {
    match value.trim() {
        value if value.eq_ignore_ascii_case("rtl") => Some(Direction::Rtl),
        value if value.eq_ignore_ascii_case("ltr") => Some(Direction::Ltr),
        _ => None,
    }
}

fn namespace_by_name(name: &str) -> Namespace {
    let name = decode_attribute(name).trim().trim_end_matches('/').to_ascii_lowercase();
    let name = name.trim_start_matches("https://").trim_start_matches("http://");
    match name {
        "" => Namespace::Core,
        "www.w3.org/2005/atom"
        | "purl.org/atom/ns#"
        | "example.com/newformat#"
        | "example.com/necho"
        | "example.com/pie"
        | "purl.org/echo"
        | "example.com/necho#" => Namespace::Atom,
        "purl.org/rss/1.0/modules/content" => Namespace::Content,
        "purl.org/dc/terms" => Namespace::DublinCoreTerms,
        "www.w3.org/1999/xhtml" | "www.w3.org/xhtml" => Namespace::Xhtml,
        "www.w3.org/1999/02/22-rdf-syntax-ns#" => Namespace::Rdf,
        _ if name.starts_with("purl.org/dc/elements/") => Namespace::DublinCore,
        _ if name.starts_with("purl.org/rss/1.0/modules") => Namespace::Other,
        _ if name.starts_with("purl.org/rss/")
            || name.starts_with("purl.org/net/rss")
            || name.starts_with("my.netscape.com")
            || name.starts_with("channel.netscape.com")
            || name.starts_with("backend.userland.com")
            || name.starts_with("blogs.law.harvard.edu")
            || name.starts_with("cyber.law.harvard.edu")
            || name.starts_with("www.rssboard.org")
            || name.starts_with("rssnamespace.org")
            || name.starts_with("my.userland.com") =>
        {
            Namespace::Core
        }
        _ if name.starts_with("purl.org/atom") => Namespace::Atom,
        _ if name.starts_with("www.itunes.com") || name.starts_with("example.com/dtds/podcast") => {
            Namespace::Itunes
        }
        _ if name.starts_with("search.yahoo.com/mrss") || name.contains("rss.yahoo") => {
            Namespace::Media
        }
        _ => Namespace::Other,
    }
}

/// For prefixes nobody declared.
fn namespace_by_prefix(prefix: &str) -> Namespace {
    match prefix.to_ascii_lowercase().as_str() {
        "" | "rss" => Namespace::Core,
        "atom" | "a10" => Namespace::Atom,
        "content" => Namespace::Content,
        "dc" => Namespace::DublinCore,
        "dcterms" => Namespace::DublinCoreTerms,
        "itunes" => Namespace::Itunes,
        "media" => Namespace::Media,
        "rdf" => Namespace::Rdf,
        "xhtml" | "html" => Namespace::Xhtml,
        _ => Namespace::Other,
    }
}
