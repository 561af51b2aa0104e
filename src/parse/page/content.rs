//! Finds the article on a page.
use super::super::dom::{Data, Dom, NodeId, ROOT};
use std::collections::{HashMap, HashSet};

/// The element that contains the article.
pub(super) fn content(dom: &Dom) -> Option<NodeId> {
    let marked = |test: &dyn Fn(NodeId) -> bool| {
        let mut found = dom.descendants(ROOT).filter(|&id| test(id));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    };
    marked(&|id| {
        dom.attribute(id, "itemprop").is_some_and(|value| value.eq_ignore_ascii_case("articleBody"))
    })
    .or_else(|| marked(&|id| dom.tag(id) == "article"))
    .or_else(|| marked(&|id| dom.tag(id) == "main"))
    .or_else(|| most_paragraphs(dom).map(|id| with_heading(dom, id)))
}

/// The nearest ancestor that also contains the heading. Picture and byline are between them.
fn with_heading(dom: &Dom, id: NodeId) -> NodeId {
    let has_heading = |&id: &NodeId| dom.descendants(id).any(|inner| dom.tag(inner) == "h1");
    let ancestors = std::iter::successors(Some(id), |&id| dom.parent(id));
    let inside_body = ancestors.take_while(|&id| !matches!(dom.tag(id), "body" | "html" | ""));
    inside_body.take(4).find(has_heading).unwrap_or(id)
}

/// The parent of most paragraph text, if that is more than half of all text.
fn most_paragraphs(dom: &Dom) -> Option<NodeId> {
    let mut scores: HashMap<NodeId, usize> = HashMap::new();
    let mut total = 0;
    for id in dom.descendants(ROOT) {
        if dom.tag(id) != "p" {
            continue;
        }
        let len = dom.children(id).filter_map(|child| text_len(dom, child)).sum::<usize>();
        total += len;
        if let Some(parent) = dom.parent(id) {
            *scores.entry(parent).or_default() += len * 2;
            if let Some(grandparent) = dom.parent(parent) {
                *scores.entry(grandparent).or_default() += len;
            }
        }
    }
    let best = scores.into_iter().max_by_key(|&(id, score)| (score, std::cmp::Reverse(id)))?;
    (best.1 > total && !matches!(dom.tag(best.0), "body" | "html" | "")).then_some(best.0)
}

fn text_len(dom: &Dom, id: NodeId) -> Option<usize> {
    match dom.data(id) {
        Data::Text(text) => Some(text.trim().len()),
        Data::Element { .. } => Some(dom.text(id).len()),
        _ => None,
    }
}

/// The elements beside the content on the way up to `body`.
pub(super) fn outside(dom: &Dom, content: Option<NodeId>) -> HashSet<NodeId> {
    let mut outside = HashSet::new();
    let mut inner = content;
    while let Some(id) = inner {
        let parent = dom.parent(id);
        if let Some(parent) = parent
            && !matches!(dom.tag(id), "body" | "html")
        {
            let is_other =
                |&other: &NodeId| other != id && matches!(dom.data(other), Data::Element { .. });
            outside.extend(dom.children(parent).filter(is_other));
        }
        inner = parent;
    }
    outside
}
