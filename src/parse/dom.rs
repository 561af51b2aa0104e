//! An HTML tree in an arena, built by html5ever within bounds.
//!
//! html5ever's tree builder searches its stack of open elements for every tag, so deep nesting
//! takes quadratic time, and it has no limit (its issue 788). A guard between tokenizer and tree
//! builder sets limits. Below 512 levels, where browsers flatten too, start tags are dropped with
//! their end tags, and their text stays. After 200 000 nodes nothing more is built.
use super::mend::{self, Kind};
use super::{elements, limits};
use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::{TreeBuilder, TreeBuilderOpts};
use html5ever::{Attribute, ExpandedName, LocalName, QualName, local_name, ns};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Index of a node.
pub(super) type NodeId = usize;

/// The document node.
pub(super) const ROOT: NodeId = 0;

const NONE: NodeId = NodeId::MAX;

#[derive(Debug)]
pub(super) enum Data {
    Document,
    Element {
        name: Rc<QualName>,
        attributes: Vec<Attribute>,
    },
    Text(StrTendril),
    /// Comments and processing instructions.
    Nothing,
}

#[derive(Debug)]
struct Node {
    parent: NodeId,
    first: NodeId,
    last: NodeId,
    previous: NodeId,
    next: NodeId,
    data: Data,
}

/// A parsed document.
#[derive(Debug)]
pub(super) struct Dom {
    nodes: Vec<Node>,
    /// True if a bound was reached, and something was left out or flattened.
    pub(super) simplified: bool,
}

impl Dom {
    /// Parses a document or a part of one, where every tag is one.
    pub(super) fn parse(source: &str) -> Self {
        let body = super::clean::cut(source, limits::BODY);
        let mut dom = Self::build(&mend::mend(body, Kind::Markup).source);
        dom.simplified |= body.len() < source.len();
        dom
    }

    /// Parses HTML that was mended.
    pub(super) fn build(body: &str) -> Self {
        let options = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
        let builder = TreeBuilder::new(Sink::new(), options);
        let (guard, left_out) =
            super::tokens::run(body, Guard { builder, dropped: RefCell::default() });
        let mut dom = guard.builder.sink.finish();
        dom.simplified |= left_out;
        dom
    }

    /// Puts something else in the place of a node; what is below it stays there.
    pub(super) fn replace(&mut self, id: NodeId, data: Data) {
        if let Some(node) = self.nodes.get_mut(id) {
            node.data = data;
        }
    }

    pub(super) fn data(&self, id: NodeId) -> &Data {
        self.nodes.get(id).map_or(&Data::Nothing, |node| &node.data)
    }

    pub(super) fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.nodes.get(id).map(|node| node.parent).filter(|&id| id != NONE)
    }

    pub(super) fn first_child(&self, id: NodeId) -> Option<NodeId> {
        self.nodes.get(id).map(|node| node.first).filter(|&id| id != NONE)
    }

    pub(super) fn next_sibling(&self, id: NodeId) -> Option<NodeId> {
        self.nodes.get(id).map(|node| node.next).filter(|&id| id != NONE)
    }

    pub(super) fn previous_sibling(&self, id: NodeId) -> Option<NodeId> {
        self.nodes.get(id).map(|node| node.previous).filter(|&id| id != NONE)
    }

    /// The local name of an HTML element; the empty string for everything else.
    pub(super) fn tag(&self, id: NodeId) -> &str {
        match self.data(id) {
            Data::Element { name, .. } if name.ns == ns!(html) => &name.local,
            _ => "",
        }
    }

    /// Local name of an element of SVG or MathML; the empty string for everything else.
    pub(super) fn foreign(&self, id: NodeId) -> &str {
        match self.data(id) {
            Data::Element { name, .. } if name.ns != ns!(html) => &name.local,
            _ => "",
        }
    }

    pub(super) fn attribute(&self, id: NodeId, key: &str) -> Option<&str> {
        match self.data(id) {
            Data::Element { attributes, .. } => attributes
                .iter()
                .find(|attribute| &*attribute.name.local == key)
                .map(|attribute| &*attribute.value),
            _ => None,
        }
    }

    pub(super) fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.first_child(id), |&child| self.next_sibling(child))
    }

    /// Every node below `top`, in document order.
    pub(super) fn descendants(&self, top: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(self.following(top, top), move |&id| self.following(id, top))
    }

    /// The node after `id` in document order, below `top`.
    pub(super) fn following(&self, id: NodeId, top: NodeId) -> Option<NodeId> {
        self.first_child(id).or_else(|| self.following_outside(id, top))
    }

    /// As [`Self::following`], without the nodes inside `id`.
    pub(super) fn following_outside(&self, id: NodeId, top: NodeId) -> Option<NodeId> {
        let mut id = id;
        while id != top {
            if let Some(next) = self.next_sibling(id) {
                return Some(next);
            }
            id = self.parent(id)?;
        }
        None
    }

    /// The text below a node, unchanged.
    pub(super) fn text(&self, top: NodeId) -> String {
        let mut text = String::new();
        for id in self.descendants(top) {
            if let Data::Text(piece) = self.data(id)
                && text.len() < limits::FIELD
            {
                text.push_str(piece);
            }
        }
        text
    }
}

/// Filters tokens by the state of the tree.
struct Guard {
    builder: TreeBuilder<Handle, Sink>,
    /// Start tags dropped for depth. Their end tags are dropped, too.
    dropped: RefCell<Vec<LocalName>>,
}

impl Guard {
    fn admits(&self, token: &Token) -> bool {
        let sink = &self.builder.sink;
        match token {
            Token::TagToken(Tag { kind: TagKind::StartTag, name, self_closing, .. }) => {
                if sink.nodes.borrow().len() >= limits::HTML_NODES {
                    sink.simplified.set(true);
                    return false;
                }
                if sink.depth.get() < limits::HTML_DEPTH {
                    return true;
                }
                sink.simplified.set(true);
                let mut dropped = self.dropped.borrow_mut();
                // What has no elements in it cannot nest.
                let is_leaf = elements::is_void(name) || elements::is_unread(name);
                if !self_closing && !is_leaf && dropped.len() < limits::HTML_NODES {
                    dropped.push(name.clone());
                }
                is_leaf
            }
            Token::TagToken(Tag { kind: TagKind::EndTag, name, .. }) => {
                // Where none is open these two stand for an element of their own.
                let makes_one = matches!(*name, local_name!("p") | local_name!("br"));
                if makes_one && sink.nodes.borrow().len() >= limits::HTML_NODES {
                    sink.simplified.set(true);
                    return false;
                }
                let mut dropped = self.dropped.borrow_mut();
                if dropped.last() == Some(name) {
                    dropped.pop();
                    return false;
                }
                // One element fewer is open, or none if the tag matches nothing.
                sink.depth.set(sink.depth.get().saturating_sub(1));
                true
            }
            _ => true,
        }
    }
}

impl TokenSink for Guard {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        if self.admits(&token) {
            self.builder.process_token(token, line)
        } else {
            TokenSinkResult::Continue
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// A node as the tree builder knows it.
#[derive(Clone)]
struct Handle {
    id: NodeId,
    name: Option<Rc<QualName>>,
}

struct Sink {
    /// The name of nodes that are not elements. The tree builder never asks for it.
    nameless: Rc<QualName>,
    nodes: RefCell<Vec<Node>>,
    /// The depth of the node added last: an upper bound of the depth of the next element.
    depth: Cell<usize>,
    depths: RefCell<Vec<u16>>,
    simplified: Cell<bool>,
}

impl Sink {
    fn new() -> Self {
        Self {
            nameless: Rc::new(QualName::new(None, ns!(), local_name!(""))),
            nodes: RefCell::new(vec![Node::new(Data::Document)]),
            depth: Cell::new(0),
            depths: RefCell::new(vec![0]),
            simplified: Cell::new(false),
        }
    }

    fn add(&self, data: Data) -> NodeId {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node::new(data));
        self.depths.borrow_mut().push(0);
        nodes.len() - 1
    }

    fn set_depth(&self, parent: NodeId, child: NodeId) {
        let mut depths = self.depths.borrow_mut();
        let depth = depths.get(parent).copied().unwrap_or(0).saturating_add(1);
        if let Some(slot) = depths.get_mut(child) {
            *slot = depth;
        }
        self.depth.set(usize::from(depth));
    }

    /// Inserts `child` in `parent`, before `before` or at the end.
    fn insert(&self, parent: NodeId, before: NodeId, child: NodeOrText<Handle>) {
        let child = match child {
            NodeOrText::AppendNode(handle) => handle.id,
            NodeOrText::AppendText(text) => {
                let neighbour = {
                    let nodes = self.nodes.borrow();
                    let of = |id: NodeId| nodes.get(id);
                    if before == NONE {
                        of(parent).map_or(NONE, |node| node.last)
                    } else {
                        of(before).map_or(NONE, |node| node.previous)
                    }
                };
                let depth = self.depths.borrow().get(parent).copied().unwrap_or(0);
                self.depth.set(usize::from(depth));
                if let Some(Node { data: Data::Text(known), .. }) =
                    self.nodes.borrow_mut().get_mut(neighbour)
                {
                    known.push_tendril(&text);
                    return;
                }
                let id = self.add(Data::Text(text));
                self.link(parent, before, id);
                return;
            }
        };
        self.detach(child);
        self.link(parent, before, child);
        self.set_depth(parent, child);
    }

    fn link(&self, parent: NodeId, before: NodeId, child: NodeId) {
        let mut nodes = self.nodes.borrow_mut();
        let previous = if before == NONE { nodes[parent].last } else { nodes[before].previous };
        nodes[child].parent = parent;
        nodes[child].previous = previous;
        nodes[child].next = before;
        match previous {
            NONE => nodes[parent].first = child,
            _ => nodes[previous].next = child,
        }
        match before {
            NONE => nodes[parent].last = child,
            _ => nodes[before].previous = child,
        }
    }

    fn detach(&self, child: NodeId) {
        let mut nodes = self.nodes.borrow_mut();
        let Node { parent, previous, next, .. } = nodes[child];
        if parent == NONE {
            return;
        }
        match previous {
            NONE => nodes[parent].first = next,
            _ => nodes[previous].next = next,
        }
        match next {
            NONE => nodes[parent].last = previous,
            _ => nodes[next].previous = previous,
        }
        nodes[child].parent = NONE;
        nodes[child].previous = NONE;
        nodes[child].next = NONE;
    }
}

impl Node {
    fn new(data: Data) -> Self {
        Self { parent: NONE, first: NONE, last: NONE, previous: NONE, next: NONE, data }
    }
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Dom;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Dom {
        Dom { nodes: self.nodes.into_inner(), simplified: self.simplified.get() }
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle { id: ROOT, name: None }
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        target.name.as_ref().unwrap_or(&self.nameless).expanded()
    }

    fn create_element(
        &self,
        name: QualName,
        attributes: Vec<Attribute>,
        _: ElementFlags,
    ) -> Handle {
        let name = Rc::new(name);
        let id = self.add(Data::Element { name: name.clone(), attributes });
        Handle { id, name: Some(name) }
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        Handle { id: self.add(Data::Nothing), name: None }
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        Handle { id: self.add(Data::Nothing), name: None }
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(parent.id, NONE, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &Handle,
        previous: &Handle,
        child: NodeOrText<Handle>,
    ) {
        let parent = self.nodes.borrow()[element.id].parent;
        match parent {
            NONE => self.append(previous, child),
            _ => self.insert(parent, element.id, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    // The content of a template is not shown; it stays under the element itself.
    fn get_template_contents(&self, target: &Handle) -> Handle {
        target.clone()
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        x.id == y.id
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        let parent = self.nodes.borrow()[sibling.id].parent;
        if parent != NONE {
            self.insert(parent, sibling.id, child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, missing: Vec<Attribute>) {
        if let Data::Element { attributes, .. } = &mut self.nodes.borrow_mut()[target.id].data {
            for attribute in missing {
                if attributes.len() < limits::ATTRIBUTES
                    && !attributes.iter().any(|known| known.name == attribute.name)
                {
                    attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.detach(target.id);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        loop {
            let child = self.nodes.borrow()[node.id].first;
            if child == NONE {
                return;
            }
            self.detach(child);
            self.link(new_parent.id, NONE, child);
            self.set_depth(new_parent.id, child);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_tag_makes_nodes_beyond_the_bound() {
        // Each with the nodes it would make: enough of them for twice the bound.
        for (unit, nodes) in [
            ("<p>", 1),
            ("x</p>", 2),
            ("</br>", 1),
            ("<b>x", 2),
            ("<table><td>", 4),
            ("<a><p></a>x", 3),
        ] {
            let dom = Dom::parse(&unit.repeat(limits::HTML_NODES * 2 / nodes));
            assert!(dom.simplified, "{unit}");
            // What a last tag implies, and a text for it.
            let most = limits::HTML_NODES + 2 * limits::HTML_DEPTH;
            assert!(dom.nodes.len() <= most, "{unit}: {}", dom.nodes.len());
        }
    }
}
