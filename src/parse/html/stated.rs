//! The direction and line ends that elements state in attributes and styles.
use super::super::dom::{Dom, NodeId};
use super::super::xml;
use sahifa_text::Direction;

/// The direction that an element states by `dir` or by its style; the inner value is `None` where the
/// text is to decide.
pub(super) fn direction(dom: &Dom, id: NodeId) -> Option<Option<Direction>> {
    if let Some(dir) = dom.attribute(id, "dir") {
        return Some(xml::direction(dir));
    }
    xml::direction(style(dom, id, "direction")?).map(Some)
}

/// True if an element keeps the line ends of its source (CSS Text §3); `None` if it states nothing.
pub(super) fn line_ends(dom: &Dom, id: NodeId) -> Option<bool> {
    if let Some(value) =
        style(dom, id, "white-space").or_else(|| style(dom, id, "white-space-collapse"))
    {
        let is = |word: &str| value.eq_ignore_ascii_case(word);
        let keeps = ["pre", "pre-wrap", "pre-line", "break-spaces", "preserve", "preserve-breaks"];
        return Some(keeps.into_iter().any(is));
    }
    let mut classes = dom.attribute(id, "class")?.split_ascii_whitespace();
    let keeps = |word: &str| matches!(word, "whitespace-pre-wrap" | "whitespace-pre-line");
    classes.any(keeps).then_some(true)
}

/// True if an element is a line between parts of a text.
pub(super) fn is_separator(dom: &Dom, id: NodeId) -> bool {
    dom.attribute(id, "role").is_some_and(|role| role.trim().eq_ignore_ascii_case("separator"))
        && dom.first_child(id).is_none()
}

/// The value of a property in the `style` of an element.
pub(super) fn style<'a>(dom: &'a Dom, id: NodeId, property: &str) -> Option<&'a str> {
    let style = dom.attribute(id, "style")?;
    let mut rules = style.split(';').rev().filter_map(|rule| rule.split_once(':'));
    let (_, value) = rules.find(|(name, _)| name.trim().eq_ignore_ascii_case(property))?;
    Some(value.split('!').next().unwrap_or_default().trim())
}
