//! The statements of elements that hold for their contents: line ends, base address, language.
use super::super::dom::NodeId;
use super::super::{budget, limits, link};
use super::{Walk, language, stated};
use crate::news::RunKind;
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

    pub(super) fn open_language(&mut self, id: NodeId, tag: &str) {
        let stated = ["lang", "xml:lang"].into_iter().find_map(|key| self.dom.attribute(id, key));
        let Some(stated) = stated.map(str::trim) else { return };
        if !language::is_tag(stated) {
            return;
        }
        let around = self.language();
        // A page as a whole is in the language of its article.
        let is_page = matches!(tag, "html" | "body");
        let differs =
            around.is_none_or(|around| language::primary(around) != language::primary(stated));
        let noted = differs && !is_page && budget::grow(stated.len());
        let tag = stated.to_owned();
        if noted {
            self.inline.open(RunKind::Language(tag.clone()));
        }
        self.languages.push(language::Stated { id, tag, noted });
    }

    pub(super) fn close_language(&mut self, id: NodeId) {
        if self.languages.last().is_none_or(|stated| stated.id != id) {
            return;
        }
        if self.languages.pop().is_some_and(|stated| stated.noted) {
            self.inline.close(|kind| matches!(kind, RunKind::Language(_)));
        }
    }

    /// The language where the walk stands, as far as elements state it.
    pub(super) fn language(&self) -> Option<&str> {
        self.languages.last().map(|stated| stated.tag.as_str())
    }
}
