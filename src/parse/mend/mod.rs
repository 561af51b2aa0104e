//! Markup as its writer meant it, before a tokenizer reads it.
//!
//! A tokenizer of HTML takes what a browser takes (HTML §13.2.5): `<iframe/>` opens a frame that holds
//! the rest of the document, a `<title>` in a sentence makes a title of all that follows, and the
//! `<T>` of `Vec<T>` is a tag that shows nothing. Such markup is rewritten here so that no text
//! disappears. The source is walked once; what is as it should be is not copied.
mod code;
mod index;
mod tag;

use super::{budget, elements};
use index::{Index, lower, name_of};
use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;
use tag::Tag;

/// The ends of comments (HTML §13.2.5.51) and sections.
const ENDS: [&str; 3] = ["-->", "--!>", "]]>"];
/// Start tags that are read to the end of the document before no more is mended.
const UNFINISHED: usize = 64;

/// The kinds of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A page, or the elements of XML: every tag is one.
    Markup,
    /// A string of HTML, as feeds carry it: a tag that HTML does not know is text.
    Fragment,
    /// A fragment of one line, such as a title: a tag that stands between words and is never closed is
    /// text, too.
    Line,
}

/// A source after mending.
#[derive(Debug)]
pub(super) struct Mended<'a> {
    pub(super) source: Cow<'a, str>,
    /// A tag, a comment or a declaration stands in it.
    pub(super) has_markup: bool,
}

/// Mends a source.
pub(super) fn mend(source: &str, kind: Kind) -> Mended<'_> {
    if !source.contains('<') {
        return Mended { source: Cow::Borrowed(source), has_markup: false };
    }
    Mender::new(source, kind).run()
}

/// The fate of an element that hides its contents.
enum Fate {
    /// Its start tag is text.
    Text,
    /// It stays; reading goes on here.
    Stays(usize),
    /// It stays without what it holds, up to here.
    Emptied(usize),
    /// It ends where it begins.
    Empty,
    /// It ends here.
    EndsAt(usize),
    /// It ends in front of the next text.
    Waits,
    /// It goes, with what follows up to here.
    Goes(usize),
}

struct Mender<'a> {
    source: &'a str,
    kind: Kind,
    index: Index<'a>,
    output: String,
    /// The bytes of the source that are written or left out.
    copied: usize,
    changed: bool,
    has_markup: bool,
    /// The places of the last `>`, `"` and `'`.
    last: [Option<usize>; 3],
    /// The places of the last of each of [`ENDS`].
    last_ends: [Option<usize>; 3],
    /// Names of tags that HTML does not know and that were taken for tags.
    unknown: HashSet<Cow<'a, str>>,
    /// Start tags of which the end of the document was seen first.
    unfinished: usize,
    /// Up to here everything is SVG or MathML.
    foreign_end: usize,
    /// The place of a `]]>` whose opening was taken away.
    section_end: Option<usize>,
    /// An element without an end tag that ends in front of the next text.
    waiting: Option<&'static str>,
}

impl<'a> Mender<'a> {
    fn new(source: &'a str, kind: Kind) -> Self {
        // Few sources have a comment or a section, and a search from the end is slow.
        let has_ends = source.contains("<!");
        Self {
            source,
            kind,
            index: Index::new(source),
            output: String::new(),
            copied: 0,
            changed: false,
            has_markup: false,
            last: ['>', '"', '\''].map(|ch| source.rfind(ch)),
            last_ends: ENDS.map(|sign| has_ends.then(|| source.rfind(sign)).flatten()),
            unknown: HashSet::new(),
            unfinished: 0,
            foreign_end: 0,
            section_end: None,
            waiting: None,
        }
    }

    fn run(mut self) -> Mended<'a> {
        let mut at = 0;
        while let Some(len) = self.source.get(at..).and_then(|rest| rest.find('<')) {
            budget::check();
            let open = at + len;
            self.text(at, open);
            at = match self.source.as_bytes().get(open + 1) {
                Some(b'!') => self.declaration(open),
                Some(b'?') => self.instruction(open),
                Some(b'/') => self.end_tag(open),
                Some(byte) if byte.is_ascii_alphabetic() => self.start_tag(open),
                // Text for the tokenizer, too.
                _ => {
                    self.end_waiting(open);
                    open + 1
                }
            };
        }
        let len = self.source.len();
        self.text(at.min(len), len);
        self.end_waiting(len);
        let source = if self.changed {
            let rest = self.source.get(self.copied..).unwrap_or_default();
            self.output.push_str(rest);
            Cow::Owned(self.output)
        } else {
            Cow::Borrowed(self.source)
        };
        Mended { source, has_markup: self.has_markup }
    }

    fn replace(&mut self, range: Range<usize>, new: &str) {
        self.output.push_str(self.source.get(self.copied..range.start).unwrap_or_default());
        self.output.push_str(new);
        self.copied = range.end.max(self.copied);
        self.changed = true;
    }

    fn text(&mut self, from: usize, to: usize) {
        let text = self.source.get(from..to).unwrap_or_default();
        if self.waiting.is_some() && !text.trim().is_empty() {
            self.end_waiting(from);
        }
        if let Some(end) = self.section_end.filter(|&end| end < to) {
            self.section_end = None;
            if end >= from && end + 3 <= to {
                self.replace(end..end + 3, "");
            }
        }
    }

    fn end_waiting(&mut self, at: usize) {
        if let Some(name) = self.waiting.take() {
            self.replace(at..at, &format!("</{name}>"));
        }
    }

    /// The `<` at `open` is a character.
    fn as_text(&mut self, open: usize) -> usize {
        self.end_waiting(open);
        self.replace(open..open + 1, "&lt;");
        open + 1
    }

    /// The place behind the next `>`.
    fn behind_angle(&self, from: usize) -> Option<usize> {
        let is_there = self.last[0].is_some_and(|last| last >= from);
        let rest = self.source.get(from..).filter(|_| is_there)?;
        rest.find('>').map(|len| from + len + 1)
    }

    /// The place behind the next of [`ENDS`].
    fn behind(&self, sign: usize, from: usize) -> Option<usize> {
        let (end, last) = (ENDS.get(sign)?, (*self.last_ends.get(sign)?)?);
        let rest = self.source.get(from..).filter(|_| last >= from)?;
        rest.find(end).map(|len| from + len + end.len())
    }

    fn is_foreign(&self, at: usize) -> bool {
        at < self.foreign_end
    }

    fn declaration(&mut self, open: usize) -> usize {
        let rest = &self.source[open..];
        let starts = |sign: &str| {
            rest.get(..sign.len()).is_some_and(|start| start.eq_ignore_ascii_case(sign))
        };
        if starts("<!--") {
            return self.comment(open);
        }
        if starts("<![CDATA[") && (self.kind != Kind::Markup || self.is_foreign(open)) {
            if self.is_foreign(open) {
                return self.behind(2, open).unwrap_or(open + 9);
            }
            // The tokenizer would take it for a comment that ends at the first `>`.
            if self.section_end.is_none() {
                self.section_end = self.behind(2, open).map(|end| end - 3);
            }
            self.replace(open..open + 9, "");
            return open + 9;
        }
        if (starts("<!doctype") || starts("<!["))
            && let Some(end) = self.behind_angle(open)
        {
            self.has_markup = true;
            return end;
        }
        let stops = rest[1..].find(['<', '>']).map(|len| open + 1 + len);
        match stops.filter(|&at| self.source.as_bytes().get(at) == Some(&b'>')) {
            Some(end) if self.kind == Kind::Markup => end + 1,
            _ => self.as_text(open),
        }
    }

    fn comment(&mut self, open: usize) -> usize {
        let rest = &self.source[open..];
        for empty in ["<!-->", "<!--->"] {
            if rest.starts_with(empty) {
                self.has_markup = true;
                return open + empty.len();
            }
        }
        if let Some(end) = self.behind(0, open).or_else(|| self.behind(1, open)) {
            self.has_markup = true;
            return end;
        }
        let is_cut = rest.trim_end().len() == 4;
        if self.kind == Kind::Markup || is_cut {
            self.replace(open..open + 4, "");
            return open + 4;
        }
        self.as_text(open)
    }

    /// `<?xml … ?>` and what word processors write in its manner shows nothing.
    fn instruction(&mut self, open: usize) -> usize {
        let rest = &self.source[open + 2..];
        let is_code = rest.starts_with("php") || rest.starts_with('=');
        let is_text = match self.kind {
            Kind::Markup => false,
            Kind::Fragment => is_code,
            Kind::Line => true,
        };
        match self.behind_angle(open).filter(|_| !is_text) {
            Some(end) => {
                self.has_markup = true;
                end
            }
            None => self.as_text(open),
        }
    }

    fn end_tag(&mut self, open: usize) -> usize {
        let rest = &self.source[open + 2..];
        let written = name_of(rest);
        let name = lower(written);
        let is_tag = match self.kind {
            _ if !name.starts_with(|ch: char| ch.is_ascii_alphabetic()) => {
                // A comment for the tokenizer, up to the next `>`.
                let is_comment = self.kind == Kind::Markup && self.last[0] > Some(open);
                return if is_comment { open + 2 } else { self.as_text(open) };
            }
            Kind::Markup => true,
            _ if is_frame(&name) => return self.frame_tag(open, true),
            _ => {
                elements::is_html(&name)
                    || is_custom(&name)
                    || self.is_foreign(open)
                    || self.unknown.contains(&name)
            }
        };
        if !is_tag {
            return self.as_text(open);
        }
        if self.waiting == Some(&*name) {
            self.waiting = None;
        }
        self.end_waiting(open);
        self.has_markup = true;
        let from = open + 2 + written.len();
        let end = self.source.get(from..).and_then(|rest| rest.find(['<', '>']));
        match end.map(|len| from + len) {
            Some(end) if self.source.as_bytes().get(end) == Some(&b'>') => end + 1,
            Some(end) => {
                self.replace(end..end, ">");
                end
            }
            // The end of the document cuts it.
            None => self.drop_rest(open),
        }
    }

    fn drop_rest(&mut self, open: usize) -> usize {
        let len = self.source.len();
        self.replace(open..len, "");
        len
    }

    fn start_tag(&mut self, open: usize) -> usize {
        let tag = Tag::read(self.source, open, &self.last);
        let Some(end) = tag.end else { return self.unfinished(open, &tag) };
        if self.kind != Kind::Markup && is_frame(&tag.name) && !self.is_foreign(open) {
            return self.frame_tag(open, tag.has_values);
        }
        let is_prose = tag.is_cut && tag.has_attributes && !tag.has_values;
        if self.kind != Kind::Markup && is_prose || !self.is_tag(open, end, &tag) {
            return self.as_text(open);
        }
        if self.kind != Kind::Markup && !elements::is_html(&tag.name) && !self.is_foreign(open) {
            self.unknown.insert(tag.name.clone());
        }
        let fate = match self.is_foreign(open) {
            true => None,
            false => self.index.hiding(&tag.name).map(|name| (name, self.fate(name, &tag, end))),
        };
        if let Some((_, Fate::Text)) = fate {
            return self.as_text(open);
        }
        if !matches!(&*tag.name, "source" | "track") {
            self.end_waiting(open);
        }
        self.has_markup = true;
        if let Some((_, Fate::Goes(to))) = fate {
            self.replace(open..to, "");
            return to;
        }
        if let Some(quote) = tag.open_quote {
            self.replace(quote..quote + 1, "");
        }
        if tag.is_cut {
            self.replace(end..end, ">");
        }
        match fate {
            Some((_, Fate::Stays(next))) => next,
            Some((_, Fate::Emptied(next))) => {
                self.replace(end..next, "");
                next
            }
            Some((name, Fate::EndsAt(at))) => {
                self.replace(at..at, &format!("</{name}>"));
                at
            }
            Some((name, Fate::Waits)) => {
                self.waiting = Some(name);
                end
            }
            Some((name, _)) => {
                self.replace(end..end, &format!("</{name}>"));
                end
            }
            None => {
                self.end_empty(&tag, end);
                if matches!(&*tag.name, "svg" | "math") && !tag.is_self_closing {
                    let close = self.index.next_end(&tag.name, end);
                    self.foreign_end = close.unwrap_or(end);
                }
                end
            }
        }
    }

    /// `<b/>` in the manner of XML makes nothing bold.
    fn end_empty(&mut self, tag: &Tag<'_>, end: usize) {
        if self.kind == Kind::Markup || !tag.is_self_closing || self.is_foreign(end) {
            return;
        }
        let holds = matches!(
            &*tag.name,
            "a" | "b"
                | "big"
                | "blockquote"
                | "button"
                | "center"
                | "cite"
                | "code"
                | "del"
                | "em"
                | "font"
                | "h1"
                | "h2"
                | "h3"
                | "h4"
                | "h5"
                | "h6"
                | "i"
                | "ins"
                | "kbd"
                | "label"
                | "mark"
                | "pre"
                | "q"
                | "s"
                | "samp"
                | "small"
                | "span"
                | "strike"
                | "strong"
                | "sub"
                | "sup"
                | "tt"
                | "u"
                | "var"
        );
        if holds {
            self.replace(end..end, &format!("</{}>", tag.name));
        }
    }

    /// A start tag that the end of the document cuts, or a `<` in a sentence.
    fn unfinished(&mut self, open: usize, tag: &Tag<'_>) -> usize {
        self.unfinished += 1;
        if self.kind == Kind::Markup || self.unfinished > UNFINISHED {
            return self.source.len();
        }
        let is_cut = elements::is_html(&tag.name)
            && (tag.has_values || !tag.has_attributes && tag.name.len() > 1);
        if is_cut { self.drop_rest(open) } else { self.as_text(open) }
    }

    /// True if a start tag was meant as one.
    fn is_tag(&self, open: usize, end: usize, tag: &Tag<'_>) -> bool {
        if self.kind == Kind::Markup || self.is_foreign(open) {
            return true;
        }
        let name = &*tag.name;
        let is_ended = self.index.is_ended(name);
        if !elements::is_html(name) {
            let is_custom = is_custom(name) && (is_ended || tag.has_values || tag.is_self_closing);
            return is_custom || is_ended && (tag.has_values || self.is_empty(end, name));
        }
        // `a <b and c> d`
        if name.len() == 1 && tag.has_attributes && !tag.has_values {
            return false;
        }
        if tag.has_attributes || tag.is_self_closing {
            return true;
        }
        let before = self.source[..open].chars().next_back();
        let after = self.source.get(end..).and_then(|rest| rest.chars().next());
        let is_word = |ch: Option<char>| ch.is_some_and(char::is_alphanumeric);
        // In a sentence these are nothing without attributes.
        let beside = |ch: Option<char>| ch.is_some_and(|ch| ch != '<' && ch != '>');
        let is_among_words = || {
            let next = self.source.get(end..).and_then(|rest| rest.trim_start().chars().next());
            beside(self.source[..open].trim_end().chars().next_back()) || beside(next)
        };
        let may_be_bare = matches!(name, "br" | "col" | "hr" | "wbr");
        let is_nothing =
            (elements::is_void(name) && !may_be_bare || name == "image") && is_among_words();
        // `Box<A>`
        let is_parameter = name.len() == 1 && name != "p" && !is_ended && is_word(before);
        let stands_alone = self.kind == Kind::Line
            && !elements::is_void(name)
            && !is_ended
            && !is_word(before)
            && !is_word(after);
        !(is_nothing || is_parameter || stands_alone)
    }

    /// True if an element ends where its start tag ends.
    fn is_empty(&self, end: usize, name: &str) -> bool {
        let rest = self.source.get(end..).and_then(|rest| rest.strip_prefix("</"));
        rest.is_some_and(|rest| name_of(rest).eq_ignore_ascii_case(name))
    }

    /// A tag of a set of frames, of which nothing can be shown; with values it is one.
    fn frame_tag(&mut self, open: usize, is_meant: bool) -> usize {
        let end = self.behind_angle(open).filter(|_| is_meant);
        let Some(end) = end else { return self.as_text(open) };
        self.end_waiting(open);
        self.has_markup = true;
        self.replace(open..end, "");
        end
    }

    /// The fate of an element that hides its contents. Its start tag ends at `end`.
    fn fate(&self, name: &'static str, tag: &Tag<'_>, end: usize) -> Fate {
        let next_end = self.index.next_end(name, end);
        let next_start = self.index.next_start(name, end);
        let close = match name {
            "script" => self.index.script_end(self.source, end),
            // They stand in each other.
            "object" | "template" => next_end,
            _ => next_end.filter(|&close| next_start.is_none_or(|start| close < start)),
        };
        let rest = self.source.get(end..).unwrap_or_default();
        let is_ended_at_once = close.is_some() && rest.find('<').map(|len| end + len) == close;
        if tag.is_self_closing && !is_ended_at_once {
            return Fate::Empty;
        }
        if let Some(close) = close {
            let inside = self.source.get(end..close).unwrap_or_default();
            return match name {
                "video" | "audio" | "object" | "template" => Fate::Stays(end),
                // In it the tokenizer looks for another end (HTML §13.2.5.26).
                "script" if inside.contains("<!--") && inside.contains("<script") => {
                    Fate::Emptied(close)
                }
                "script" if next_end != Some(close) => Fate::Emptied(close),
                _ => Fate::Stays(close),
            };
        }
        let is_page = self.kind == Kind::Markup;
        match name {
            "script" | "style" => match code::len(rest) {
                0 if !is_page && !tag.has_values => Fate::Text,
                len => Fate::Goes(end + len),
            },
            _ if !is_page && !tag.has_attributes => Fate::Text,
            "title" if is_page => {
                Fate::EndsAt(rest.find('<').map_or(self.source.len(), |len| end + len))
            }
            "template" => Fate::Goes(end),
            "object" => Fate::Stays(end),
            "video" | "audio" => Fate::Waits,
            _ => Fate::Empty,
        }
    }
}

fn is_frame(name: &str) -> bool {
    matches!(name, "frameset" | "frame")
}

/// Names of elements that somebody made up as HTML (§4.13) or XML allow: with a hyphen, with a prefix.
fn is_custom(name: &str) -> bool {
    let mut bytes = name.bytes();
    name.contains(['-', ':'])
        && !name.ends_with([':', '-'])
        && !name.contains("::")
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_'))
}

#[cfg(test)]
mod tests;
