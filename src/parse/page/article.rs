//! The article of a page as `dom_smoothie` finds it, a port of Mozilla's Readability.
//!
//! The library gets a copy of our tree, not the source: it was built within bounds, and what the
//! library keeps is known node by node. Its passes over a subtree for every element above it would
//! make a deep page quadratic, so the copy of a large page is flatter than the page.
use super::super::dom::{Data, Dom, NodeId, ROOT};
use super::super::{budget, elements, roles};
use dom_query::{Document, NodeRef};
use dom_smoothie::{Config, Readability};
use std::collections::HashMap;

/// Nodes times levels of the copy, and the fewest and the most levels.
const WORK: usize = 4_000_000;
const LEVELS: (usize, usize) = (24, 200);

/// The attributes that the library looks at.
const ATTRIBUTES: &[&str] = &[
    "class",
    "id",
    "role",
    "style",
    "hidden",
    "aria-hidden",
    "aria-modal",
    "rel",
    "itemprop",
    "href",
    "src",
    "srcset",
    "data-src",
    "data-srcset",
    "data-original",
    "data-lazy-src",
    "alt",
    "loading",
    "summary",
    "datatable",
    "colspan",
    "type",
];

/// The texts and pictures that belong to the article, by their nodes.
#[derive(Debug)]
pub(super) struct Article {
    kept: Vec<bool>,
}

impl Article {
    /// Finds the article of a page called `title`; `None` where there is no text to be one.
    pub(super) fn find(dom: &Dom, title: &str, has_author: bool) -> Option<Self> {
        let (document, origins) = copy(dom, title, has_author);
        let config = Config { keep_classes: true, disable_json_ld: true, ..Config::default() };
        let mut readability = Readability::with_document(document, None, Some(config)).ok()?;
        readability.parse().ok()?;
        let mut kept = vec![false; origins.values().copied().max().unwrap_or(ROOT) + 1];
        let found = readability.doc.select_single("#readability-page-1");
        for node in found.nodes().iter().flat_map(NodeRef::descendants_it) {
            if let Some(slot) = origins.get(&node.id).and_then(|&id| kept.get_mut(id)) {
                *slot = true;
            }
        }
        Some(Self { kept })
    }

    /// True if a text or a picture is part of the article.
    pub(super) fn holds(&self, id: NodeId) -> bool {
        self.kept.get(id).copied().unwrap_or_default()
    }
}

/// The tree as the library wants it, and of each of its nodes the one of ours.
fn copy(
    dom: &Dom,
    title: &str,
    has_author: bool,
) -> (Document, HashMap<dom_query::NodeId, NodeId>) {
    let document = Document::default();
    let tree = &document.tree;
    let mut origins = HashMap::new();
    let count = dom.descendants(ROOT).count();
    let lens = roles::text_lens(dom);
    let len = |id: NodeId| lens.get(id).copied().unwrap_or_default();
    let levels = (WORK / count.max(1)).clamp(LEVELS.0, LEVELS.1);

    let html = tree.new_element("html");
    let head = tree.new_element("head");
    let body = tree.new_element("body");
    tree.root().append_child(&html);
    html.append_child(&head);
    html.append_child(&body);
    state(&head, "property", "og:title", title);
    if has_author {
        // With an author at hand the library looks for none, and takes no line out for one.
        state(&head, "name", "author", "-");
    }

    // Where the children of each element go, and how deep that is.
    let mut places: HashMap<NodeId, (NodeRef<'_>, usize)> = HashMap::from([(ROOT, (body, 0))]);
    let mut next = dom.first_child(ROOT);
    while let Some(id) = next {
        budget::check();
        let mut enters = false;
        let Some((above, depth)) = dom.parent(id).and_then(|id| places.get(&id)).copied() else {
            break;
        };
        match dom.data(id) {
            Data::Text(text) => {
                let copy = tree.new_text(text.clone());
                origins.insert(copy.id, id);
                above.append_child(&copy);
            }
            Data::Element { name, .. } if !elements::is_unseen(&name.local) => {
                // Drawings are no text.
                enters = &*name.local != "svg";
                let place = match dom.tag(id) {
                    "html" => (above, depth),
                    "body" => {
                        copy_attributes(dom, id, &above, true);
                        (above, depth)
                    }
                    _ if depth >= levels => (above, depth),
                    _ => {
                        let copy = tree.new_element(&name.local);
                        // Most of the text is seen, be it by a script that shows it.
                        copy_attributes(dom, id, &copy, len(id) * 2 > len(ROOT));
                        origins.insert(copy.id, id);
                        above.append_child(&copy);
                        (copy, depth + 1)
                    }
                };
                places.insert(id, place);
            }
            _ => {}
        }
        next = match enters {
            true => dom.following(id, ROOT),
            false => dom.following_outside(id, ROOT),
        };
    }
    (document, origins)
}

fn copy_attributes(dom: &Dom, id: NodeId, copy: &NodeRef<'_>, is_seen: bool) {
    for key in ATTRIBUTES {
        let hides = matches!(*key, "style" | "hidden" | "aria-hidden");
        if let Some(value) = dom.attribute(id, key).filter(|_| !(hides && is_seen)) {
            copy.set_attr(key, value);
        }
    }
}

/// Adds a `meta` element.
fn state(head: &NodeRef<'_>, key: &str, name: &str, content: &str) {
    let meta = head.tree.new_element("meta");
    meta.set_attr(key, name);
    meta.set_attr("content", content);
    head.append_child(&meta);
}
