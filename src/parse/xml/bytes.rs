//! Elements as bytes: they can be told from others without being read, and passed over.
use super::piece::reader;
use super::{Element, Xml};
use crate::news::Fingerprint;
use std::hash::{DefaultHasher, Hash, Hasher};
use url::Url;

/// The bytes of an element up to the first end tag of its name. That tag may stand inside the element,
/// where it closes nothing; see [`Xml::ended_with`].
#[derive(Clone, Copy, Debug)]
pub(in crate::parse) struct Bytes {
    pub(in crate::parse) fingerprint: Fingerprint,
    /// The place behind the end tag.
    end: usize,
}

impl<'a> Xml<'a> {
    /// The bytes of the element that [`next_child`](Self::next_child) just returned. `around` is what
    /// else decides how they are read. `None` if they are not all that does.
    pub(in crate::parse) fn bytes_of(
        &mut self,
        element: &Element<'a>,
        around: &impl Hash,
    ) -> Option<Bytes> {
        let is_usual = self.overflow == 0 && self.endless.is_empty() && self.entities.is_empty();
        if element.empty || !is_usual {
            return None;
        }
        let start = self.position();
        let end = self.end_tag(self.stack.last()?.name, start)?;
        let mut hasher = DefaultHasher::new();
        around.hash(&mut hasher);
        let base = (self.base().map(Url::as_str), self.document_base().map(Url::as_str));
        (base, self.language(), self.direction(), &self.declarations).hash(&mut hasher);
        (element.namespace, &element.name, element.attributes).hash(&mut hasher);
        hasher.write(self.source.as_bytes().get(start..end)?);
        Some(Bytes { fingerprint: Fingerprint(hasher.finish().cast_signed()), end })
    }

    /// True if the element that was read last ended with the last of these bytes.
    pub(in crate::parse) fn ended_with(&self, bytes: Bytes) -> bool {
        self.waiting.is_none() && self.position() == bytes.end
    }

    /// Passes over an element whose bytes are known.
    pub(in crate::parse) fn skip(&mut self, element: &Element<'a>, bytes: Bytes) {
        self.origin = bytes.end;
        self.reader = reader(self.source.get(bytes.end..).unwrap_or_default());
        self.truncate(element.depth.saturating_sub(1));
    }

    /// The place behind the first end tag of this name from `start` on. The answer holds for all places
    /// up to that tag, so that no byte is looked at twice.
    fn end_tag(&mut self, name: &'a str, start: usize) -> Option<usize> {
        let (known, from, found) = self.end_tag;
        let holds = known == name && from <= start && found.is_none_or(|end| start < end);
        if !holds {
            let tag = format!("</{name}>");
            let rest = self.source.get(start..)?;
            let end = rest.find(&tag).map(|at| start + at + tag.len());
            self.end_tag = (name, start, end);
        }
        self.end_tag.2
    }
}
