//! Layout tables.
use super::super::dom::{Dom, NodeId, ROOT};
use std::collections::HashSet;

/// The layout tables: tables that contain tables. They are not data.
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
