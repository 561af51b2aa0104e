//! Layout tables.
use super::super::dom::{Data, Dom, NodeId, ROOT};
use std::collections::HashSet;

/// The bytes of a text that no data cell has: beside a picture, or in the only row.
const TEXT: usize = 200;

/// The layout tables: tables that contain tables, or pictures and text side by side. They are not data.
pub(super) fn layout_tables(dom: &Dom) -> HashSet<NodeId> {
    let mut found = HashSet::new();
    let mut innermost = Vec::new();
    for id in dom.descendants(ROOT).filter(|&id| dom.tag(id) == "table") {
        let mut parents = std::iter::successors(dom.parent(id), |&parent| dom.parent(parent));
        if let Some(outer) = parents.find(|&parent| dom.tag(parent) == "table") {
            found.insert(outer);
        }
        innermost.push(id);
    }
    innermost.retain(|id| !found.contains(id));
    found.extend(innermost.into_iter().filter(|&id| lays_out(dom, id)));
    found
}

/// True if the contents of a table without inner tables show that it is no data.
fn lays_out(dom: &Dom, table: NodeId) -> bool {
    let role = dom.attribute(table, "role").unwrap_or_default();
    if role.eq_ignore_ascii_case("presentation") || role.eq_ignore_ascii_case("none") {
        return true;
    }
    let (mut rows, mut pictures, mut parts, mut longest) = (0usize, 0usize, 0usize, 0usize);
    for id in dom.descendants(table) {
        if let Data::Text(text) = dom.data(id) {
            longest = longest.max(text.trim().len());
        }
        match dom.tag(id) {
            "th" | "thead" | "caption" => return false,
            "tr" => rows += 1,
            "img" => pictures += 1,
            "ul" | "ol" | "h1" | "h2" | "h3" | "h4" | "blockquote" | "figure" => parts += 1,
            _ => {}
        }
    }
    rows == 1 && (pictures + parts > 0 || longest > TEXT) || pictures > 0 && longest > TEXT
}
