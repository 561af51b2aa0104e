//! The end tags of a document, and the tags of the elements that hide their contents.
use super::super::budget;
use std::borrow::Cow;
use std::collections::HashSet;

/// Elements of which the content is no text, or other text than elsewhere; and the roots of other
/// vocabularies.
const HIDING: [&str; 14] = [
    "script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp", "video",
    "audio", "object", "template", "svg", "math",
];
/// Scripts that are looked for inside a script, and bytes in which their ends follow each other.
const NESTED: usize = 32;
const GAP: usize = 4096;

/// A start or end tag, and the first of each kind from it on.
#[derive(Clone, Copy, Debug)]
struct Mark {
    at: usize,
    is_end: bool,
    next_start: Option<usize>,
    next_end: Option<usize>,
}

#[derive(Debug)]
pub(super) struct Index<'a> {
    /// Names of end tags, in lower case.
    ends: HashSet<Cow<'a, str>>,
    /// The tags of [`HIDING`], in the order of the document.
    marks: [Vec<Mark>; HIDING.len()],
}

impl<'a> Index<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let mut index = Self { ends: HashSet::new(), marks: Default::default() };
        for (at, _) in source.match_indices('<') {
            budget::check();
            let rest = &source[at + 1..];
            let is_end = rest.starts_with('/');
            let name = name_of(if is_end { &rest[1..] } else { rest });
            if name.is_empty() {
                continue;
            }
            let name = lower(name);
            if let Some(place) = place(&name)
                && let Some(marks) = index.marks.get_mut(place)
            {
                marks.push(Mark { at, is_end, next_start: None, next_end: None });
            }
            if is_end && !index.ends.contains(&name) {
                index.ends.insert(name);
            }
        }
        for marks in &mut index.marks {
            let (mut start, mut end) = (None, None);
            for mark in marks.iter_mut().rev() {
                let slot = if mark.is_end { &mut end } else { &mut start };
                *slot = Some(mark.at);
                (mark.next_start, mark.next_end) = (start, end);
            }
        }
        index
    }

    /// True if an end tag of this name stands anywhere.
    pub(super) fn is_ended(&self, name: &str) -> bool {
        self.ends.contains(name)
    }

    /// The name of an element that hides what it holds.
    pub(super) fn hiding(&self, name: &str) -> Option<&'static str> {
        place(name).and_then(|place| HIDING.get(place)).copied().filter(|name| {
            // Their content is shown.
            !matches!(*name, "svg" | "math")
        })
    }

    /// The place of the first end tag from `from` on.
    pub(super) fn next_end(&self, name: &str, from: usize) -> Option<usize> {
        self.from(name, from).first()?.next_end
    }

    /// The place of the first start tag from `from` on.
    pub(super) fn next_start(&self, name: &str, from: usize) -> Option<usize> {
        self.from(name, from).first()?.next_start
    }

    /// The end of the script whose start tag ends at `from`: the first end tag, or a later one if the
    /// script writes other scripts, which are closed first.
    pub(super) fn script_end(&self, source: &str, from: usize) -> Option<usize> {
        let first = self.next_end("script", from)?;
        let mut depth = 1usize;
        for mark in self.from("script", from).iter().take(NESTED) {
            depth = if mark.is_end { depth - 1 } else { depth + 1 };
            if depth == 0 {
                let gap = source.get(first..mark.at).unwrap_or_default();
                return Some(if holds_scripts_only(gap) { mark.at } else { first });
            }
        }
        Some(first)
    }

    fn from(&self, name: &str, from: usize) -> &[Mark] {
        let marks = place(name).and_then(|place| self.marks.get(place));
        let marks = marks.map_or(&[][..], Vec::as_slice);
        &marks[marks.partition_point(|mark| mark.at < from)..]
    }
}

fn holds_scripts_only(gap: &str) -> bool {
    gap.len() <= GAP
        && gap.match_indices('<').all(|(at, _)| {
            let rest = &gap[at + 1..];
            let name = name_of(rest.strip_prefix('/').unwrap_or(rest));
            name.eq_ignore_ascii_case("script")
                || !name.starts_with(|ch: char| ch.is_ascii_alphabetic())
        })
}

fn place(name: &str) -> Option<usize> {
    HIDING.iter().position(|known| *known == name)
}

/// The name at the beginning of a tag.
pub(super) fn name_of(rest: &str) -> &str {
    let ends = |byte: u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>' | b'<');
    let len = rest.bytes().position(ends).unwrap_or(rest.len());
    rest.get(..len).unwrap_or_default()
}

/// A name in lower case.
pub(super) fn lower(name: &str) -> Cow<'_, str> {
    match name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => Cow::Owned(name.to_ascii_lowercase()),
        false => Cow::Borrowed(name),
    }
}
