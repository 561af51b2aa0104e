//! Tables that lay a page out.
use super::super::dom::{Dom, NodeId, ROOT};
use std::collections::HashSet;

/// Tables that hold tables lay a page out; they are no data.
pub(super) fn layout_tables(dom: &Dom) -> HashSet<NodeId> {
    let mut found = HashSet::new();
    for id in dom.descendants(ROOT).filter(|&id| dom.tag(id) == "table") {
        let mut parents = std::iter::successors(dom.parent(id), |&parent| dom.parent(parent));
        if let Some(outer) = parents.find(|&parent| dom.tag(parent) == "table") {
            found.insert(outer);
        }
    }
    found
}
