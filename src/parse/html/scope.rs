//! The statements of elements that hold for their contents: line ends, base address.
use super::super::dom::NodeId;
use super::super::{budget, limits, link};
use super::{Walk, stated};
use url::Url;

impl Walk<'_> {
    /// Notes the statements of an element, which hold for its contents.
    pub(super) fn open_stated(&mut self, id: NodeId) {
        if let Some(keeps) = stated::line_ends(self.dom, id) {
            self.line_ends.push(keeps);
        }
        if let Some(stated) = self.dom.attribute(id, "xml:base") {
            let base = match self.base() {
                Some(base) => base.join(stated.trim()).ok(),
                None => Url::parse(stated.trim()).ok(),
            };
            let fits = |base: &Url| {
                base.as_str().len() <= limits::FIELD && budget::grow(base.as_str().len())
            };
            self.bases.push(base.filter(fits));
        }
    }

    pub(super) fn close_stated(&mut self, id: NodeId) {
        if stated::line_ends(self.dom, id).is_some() {
            self.line_ends.pop();
        }
        if self.dom.attribute(id, "xml:base").is_some() {
            self.bases.pop();
        }
    }

    fn base(&self) -> Option<&Url> {
        self.bases.iter().rev().find_map(Option::as_ref).or(self.base.as_ref())
    }

    /// An address as it is meant where the walk stands.
    pub(super) fn absolute(&self, href: &str) -> Option<String> {
        link::absolute(href, self.base())
    }
}
