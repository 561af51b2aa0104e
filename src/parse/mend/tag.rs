//! A start tag, as far as it goes.
use super::index::{lower, name_of};
use std::borrow::Cow;

/// A start tag and how it ends.
#[derive(Debug)]
pub(super) struct Tag<'a> {
    /// In lower case.
    pub(super) name: Cow<'a, str>,
    /// The place behind its `>`, or of the `<` that comes before one; `None` when neither comes.
    pub(super) end: Option<usize>,
    /// Another tag begins before this one ends.
    pub(super) is_cut: bool,
    /// A quote that opens a value and never closes.
    pub(super) open_quote: Option<usize>,
    pub(super) has_attributes: bool,
    /// One of the attributes has a value.
    pub(super) has_values: bool,
    pub(super) is_self_closing: bool,
}

impl<'a> Tag<'a> {
    /// Reads the tag that begins at `open`; `last` are the places of the last `>`, `"` and `'`.
    pub(super) fn read(source: &'a str, open: usize, last: &[Option<usize>; 3]) -> Self {
        let name = name_of(source.get(open + 1..).unwrap_or_default());
        let mut tag = Self {
            name: lower(name),
            end: None,
            is_cut: false,
            open_quote: None,
            has_attributes: false,
            has_values: false,
            is_self_closing: false,
        };
        tag.attributes(source, open + 1 + name.len(), last);
        tag
    }

    fn attributes(&mut self, source: &str, from: usize, last: &[Option<usize>; 3]) {
        let bytes = source.as_bytes();
        let until = |from: usize, ends: &dyn Fn(u8) -> bool| {
            let rest = bytes.get(from..).unwrap_or_default();
            from + rest.iter().position(|&byte| ends(byte)).unwrap_or(rest.len())
        };
        let is_space = |byte: u8| byte.is_ascii_whitespace();
        let mut at = from;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'>' => {
                    self.end = Some(at + 1);
                    return;
                }
                b'<' => {
                    self.end = Some(at);
                    self.is_cut = true;
                    return;
                }
                b'/' => {
                    self.is_self_closing = bytes.get(at + 1) == Some(&b'>');
                    at += 1;
                }
                _ if is_space(byte) => at += 1,
                _ => {
                    self.has_attributes = true;
                    // A name may begin with `=` (HTML §13.2.5.32).
                    let ends = |byte| is_space(byte) || matches!(byte, b'/' | b'>' | b'=' | b'<');
                    at = until(at + 1, &ends);
                    let sign = until(at, &|byte| !is_space(byte));
                    if bytes.get(sign) != Some(&b'=') {
                        continue;
                    }
                    self.has_values = true;
                    at = until(sign + 1, &|byte| !is_space(byte));
                    match bytes.get(at) {
                        Some(&quote @ (b'"' | b'\'')) => {
                            let place = last[if quote == b'"' { 1 } else { 2 }];
                            if place.is_none_or(|place| place <= at) {
                                self.open_quote = Some(at);
                                at += 1;
                                // The value is read as one without quotes.
                                at = until(at, &|byte| matches!(byte, b'<' | b'>'));
                            } else {
                                at = until(at + 1, &|byte| byte == quote) + 1;
                            }
                        }
                        Some(b'>') | None => {}
                        Some(_) => {
                            at = until(at, &|byte| is_space(byte) || matches!(byte, b'<' | b'>'));
                        }
                    }
                }
            }
        }
    }
}
