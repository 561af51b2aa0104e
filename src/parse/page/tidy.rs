//! Repairs to the tree of a page before anybody reads it: drawings are no text, and what is hidden inside a
//! line is not there, so that it does not part the line.
use super::super::dom::{Data, Dom, NodeId, ROOT};
use super::super::{elements, roles};

/// Puts a tree right.
pub(super) fn tidy(dom: &mut Dom) {
    let nodes: Vec<NodeId> = dom.descendants(ROOT).collect();
    for id in nodes {
        let Data::Element { name, .. } = dom.data(id) else { continue };
        if &*name.local == "svg" {
            dom.replace(id, Data::Nothing);
            continue;
        }
        let tag = dom.tag(id);
        if !tag.is_empty()
            && !elements::is_block(tag)
            && !matches!(tag, "meta" | "link" | "base" | "input")
            && roles::is_unshown(dom, id)
            && stands_in_line(dom, id)
        {
            dom.replace(id, Data::Nothing);
        }
    }
}

/// True if other text stands beside an element in its line.
fn stands_in_line(dom: &Dom, id: NodeId) -> bool {
    let Some(parent) = dom.parent(id) else { return false };
    let is_text = |&other: &NodeId| match dom.data(other) {
        Data::Text(text) => !text.trim().is_empty(),
        Data::Element { .. } => {
            let tag = dom.tag(other);
            !elements::is_block(tag) && !elements::is_unseen(tag) && is_full(dom, other)
        }
        _ => false,
    };
    dom.children(parent).take(64).any(|other| other != id && is_text(&other))
}

/// True if a text stands in an element.
fn is_full(dom: &Dom, id: NodeId) -> bool {
    dom.descendants(id).take(64).any(|inner| match dom.data(inner) {
        Data::Text(text) => !text.trim().is_empty(),
        _ => false,
    })
}
