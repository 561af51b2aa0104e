//! Splits a document into pieces: the events of quick-xml, with its syntax errors repaired.
use super::super::budget;
use super::super::problem::Problem;
use super::Xml;
use super::piece::{Piece, reader};
use quick_xml::errors::SyntaxError;
use quick_xml::events::Event;

impl<'a> Xml<'a> {
    /// The next piece.
    pub(super) fn piece(&mut self) -> Piece<'a> {
        if self.close_top {
            self.close_top = false;
            self.truncate(self.stack.len().saturating_sub(1));
        }
        loop {
            budget::check();
            let start = self.position();
            if self.is_lone_angle(start) && self.restart(start + 1) {
                self.problems.note(Problem::Malformed);
                return Piece::Text(&self.source[start..start + 1]);
            }
            if let Some(error) = self.known_endless(start) {
                return self.repair(start, error);
            }
            let event = self.reader.read_event();
            let raw = self.source.get(start..self.position()).unwrap_or_default();
            match event {
                Ok(Event::Start(_)) => {
                    let tag = raw.get(1..raw.len().saturating_sub(1)).unwrap_or_default();
                    return self.tag(tag, false, start);
                }
                Ok(Event::Empty(_)) => {
                    let tag = raw.get(1..raw.len().saturating_sub(2)).unwrap_or_default();
                    return self.tag(tag, true, start);
                }
                Ok(Event::End(_)) => {
                    let name = raw.get(2..raw.len().saturating_sub(1)).unwrap_or_default();
                    return Piece::End(name.trim());
                }
                Ok(Event::Text(_)) => {
                    if raw.contains('&') {
                        self.problems.note(Problem::Malformed);
                    }
                    return Piece::Text(raw);
                }
                Ok(Event::CData(_)) => {
                    let inner = raw.get(9..raw.len().saturating_sub(3)).unwrap_or_default();
                    return Piece::CData(inner);
                }
                Ok(Event::GeneralRef(_)) => {
                    let name = raw.get(1..raw.len().saturating_sub(1)).unwrap_or_default();
                    return Piece::Reference(name);
                }
                Ok(Event::DocType(_)) => self.read_doctype(raw),
                Ok(Event::Comment(_) | Event::PI(_) | Event::Decl(_)) => {}
                Ok(Event::Eof) => return self.finish(),
                Err(quick_xml::Error::Syntax(error)) => {
                    return self.repair(start, error);
                }
                // What is not well-formed but was split all the same.
                Err(_) => {
                    self.problems.note(Problem::Malformed);
                    if self.position() == start && !self.restart(start + 1) {
                        return self.finish();
                    }
                }
            }
        }
    }

    fn finish(&mut self) -> Piece<'a> {
        if self.depth() > 0 {
            self.problems.note(Problem::Truncated);
        }
        Piece::Finish
    }

    pub(super) fn position(&self) -> usize {
        let read = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        self.origin.saturating_add(read).min(self.source.len())
    }

    /// Continues reading at another place; `false` if too much was read twice already.
    fn restart(&mut self, position: usize) -> bool {
        let position = self.source.ceil_char_boundary(position.min(self.source.len()));
        let reread = self.position().saturating_sub(position);
        if reread > self.rereads {
            return false;
        }
        self.rereads -= reread;
        self.origin = position;
        self.reader = reader(&self.source[position..]);
        true
    }

    /// True for a `<` that no markup follows, which is text. This is checked before quick-xml looks
    /// for its `>`.
    fn is_lone_angle(&self, position: usize) -> bool {
        match self.source.as_bytes().get(position..position + 2) {
            Some([b'<', next]) => {
                !(next.is_ascii_alphabetic()
                    || !next.is_ascii()
                    || matches!(next, b'_' | b':' | b'/' | b'!' | b'?'))
            }
            _ => false,
        }
    }

    /// Repairs a tag. A tag cannot contain `<` (XML §3.1). If it does, a quote is missing, and the
    /// tag ends at the `>` before it.
    fn tag(&mut self, tag: &'a str, empty: bool, start: usize) -> Piece<'a> {
        if let Some(angle) = tag.find('<')
            && let Some(end) = tag[..angle].find('>')
            && self.restart(start + 1 + end + 1)
        {
            self.problems.note(Problem::Malformed);
            let tag = &tag[..end];
            return Piece::Start { tag: tag.trim_end_matches('/'), empty: tag.ends_with('/') };
        }
        Piece::Start { tag, empty }
    }

    fn known_endless(&self, start: usize) -> Option<SyntaxError> {
        let rest = self.source.get(start..).filter(|_| !self.endless.is_empty())?;
        let known = self.endless.iter().find(|(opening, _)| rest.starts_with(opening));
        known.map(|&(_, error)| error)
    }

    /// Repairs markup that does not end before the document does.
    fn repair(&mut self, start: usize, error: SyntaxError) -> Piece<'a> {
        self.problems.note(Problem::Malformed);
        let rest = self.source.get(start..).unwrap_or_default();
        let opening = match error {
            SyntaxError::UnclosedCData => Some("<![CDATA["),
            SyntaxError::UnclosedComment => Some("<!--"),
            SyntaxError::UnclosedPI | SyntaxError::UnclosedXmlDecl => Some("<?"),
            _ => None,
        };
        if let Some(opening) = opening
            && self.endless.iter().all(|(known, _)| *known != opening)
        {
            self.endless.push((opening, error));
        }
        match error {
            SyntaxError::UnclosedCData => {
                let inner = rest.get(9..).unwrap_or_default();
                // It ends with the element it stands in; in none there is nothing that it is text of.
                let len = match self.stack.last() {
                    Some(open) => inner.find(&format!("</{}", open.name)).unwrap_or(inner.len()),
                    None => 0,
                };
                if self.restart(start + 9 + len) {
                    return Piece::CData(&inner[..len]);
                }
            }
            SyntaxError::UnclosedTag
            | SyntaxError::UnclosedSingleQuotedAttributeValue
            | SyntaxError::UnclosedDoubleQuotedAttributeValue => {
                // A quote is missing: the tag ends where the next one ends it.
                if let Some(end) = rest.find('>')
                    && self.restart(start + end + 1)
                {
                    let tag = &rest[1..end];
                    return match tag.strip_prefix('/') {
                        Some(name) => Piece::End(name.trim()),
                        None => Piece::Start {
                            tag: tag.trim_end_matches('/'),
                            empty: tag.ends_with('/'),
                        },
                    };
                }
                let tag = rest.get(1..).filter(|tag| !tag.starts_with('/'));
                self.unfinished = self.unfinished.or(tag);
            }
            _ => {
                // `<!` or `<?` that opens nothing.
                if self.restart(start + 2) {
                    return Piece::Text(&rest[..2.min(rest.len())]);
                }
            }
        }
        self.finish()
    }
}
