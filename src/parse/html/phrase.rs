//! Elements inside a line of text: emphasis, links, isolates, short forms, readings, quotations.
use super::super::clean;
use super::super::dom::NodeId;
use super::super::elements::is_block;
use super::super::link;
use super::{Walk, language, stated};
use crate::news::RunKind;
use sahifa_text::Direction;

/// Bytes of the expansion of a short form and of the reading of a word.
const EXPANSION: usize = 200;
const READING: usize = 120;

impl Walk<'_> {
    /// Opens an inline element; `false` skips its contents.
    pub(super) fn open_inline(&mut self, id: NodeId, tag: &str) -> bool {
        match tag {
            "a" => {
                if let Some((number, label)) = self.notes.reference(id) {
                    let label = label.to_owned();
                    self.inline.open(RunKind::Note(number));
                    self.inline.push(&label);
                    self.inline.close(|kind| matches!(kind, RunKind::Note(_)));
                    return false;
                }
                let href = self.dom.attribute(id, "href");
                let href =
                    href.and_then(|href| self.absolute(href).or_else(|| link::refused(href)));
                if let Some(href) = href {
                    self.inline.open(RunKind::Link(href));
                }
            }
            "ruby" => self.inline.open(RunKind::Ruby(String::new())),
            "abbr" | "acronym" => {
                if let Some(expansion) = self.expansion(id) {
                    self.inline.open(RunKind::Abbreviation(expansion));
                }
            }
            "q" => {
                let marks = self.marks(id);
                self.quotations += 1;
                self.inline.push(marks[0]);
            }
            "sup" if self.notes.holds_reference(id) => {}
            _ => {
                if let Some(kind) = kind(tag) {
                    self.inline.open(kind);
                }
            }
        }
        if let Some(isolate) = self.isolate(id, tag) {
            self.inline.open(RunKind::Isolate(isolate));
        }
        true
    }

    pub(super) fn close_inline(&mut self, id: NodeId, tag: &str) {
        if tag == "a" && self.notes.reference(id).is_some() {
            return;
        }
        if self.isolate(id, tag).is_some() {
            self.inline.close(|kind| matches!(kind, RunKind::Isolate(_)));
        }
        match tag {
            "a" => self.inline.close(|kind| matches!(kind, RunKind::Link(_))),
            "ruby" => self.inline.close(|kind| matches!(kind, RunKind::Ruby(_))),
            "abbr" | "acronym" => {
                if self.expansion(id).is_some() {
                    self.inline.close(|kind| matches!(kind, RunKind::Abbreviation(_)));
                }
            }
            "q" => {
                self.quotations = self.quotations.saturating_sub(1);
                self.inline.push(self.marks(id)[1]);
            }
            "sup" if self.notes.holds_reference(id) => {}
            _ => {
                if let Some(kind) = kind(tag) {
                    self.inline.close(|open| *open == kind);
                }
            }
        }
    }

    /// The isolate of an inline element with its own direction (HTML §15.3.6).
    fn isolate(&self, id: NodeId, tag: &str) -> Option<Option<Direction>> {
        let stated = stated::direction(self.dom, id);
        match tag {
            "bdi" => Some(stated.flatten()),
            _ if is_block(tag) => None,
            _ => stated,
        }
    }

    /// The expansion of a short form. Some pages keep times there.
    fn expansion(&self, id: NodeId) -> Option<String> {
        let title = self.dom.attribute(id, "title")?;
        let short = self.opening_of(id);
        let title = clean::line(title);
        let is_one = title.len() <= EXPANSION
            && title.contains(char::is_alphabetic)
            && !title.starts_with(|ch: char| ch.is_numeric())
            && short != title
            && !short.is_empty();
        is_one.then_some(title)
    }

    /// Takes the text of an `rt` as the reading of what stands before it.
    pub(super) fn read(&mut self, id: NodeId) {
        let reading = self.opening_of(id);
        if !reading.is_empty() && !self.inline.read_as(clean::cut(&reading, READING)) {
            self.inline.push(&reading);
        }
    }

    /// The quotation marks around a `q`: those of its language, else those of its script.
    fn marks(&self, id: NodeId) -> [&'static str; 2] {
        let language = self.language().map(language::primary);
        let language = language.unwrap_or_else(|| {
            let text = self.opening_of(id);
            match text.chars().find(|ch| ch.is_alphabetic()) {
                Some('\u{600}'..='\u{8ff}') => "ar".to_owned(),
                Some('\u{590}'..='\u{5ff}') => "he".to_owned(),
                _ => String::new(),
            }
        });
        marks(&language, self.quotations % 2 == 1)
    }
}

/// The kind of run that an element without attributes stands for.
fn kind(tag: &str) -> Option<RunKind> {
    Some(match tag {
        "em" | "i" | "cite" | "dfn" | "var" => RunKind::Emphasis,
        "strong" | "b" => RunKind::Strong,
        "code" | "kbd" | "samp" | "tt" => RunKind::Code,
        "del" | "s" | "strike" => RunKind::Strike,
        "ins" => RunKind::Insert,
        "sub" => RunKind::Subscript,
        "sup" => RunKind::Superscript,
        _ => return None,
    })
}

/// The quotation marks of a language, and those inside others (CLDR `delimiters`; for Arabic those
/// of its newspapers).
fn marks(language: &str, inner: bool) -> [&'static str; 2] {
    let [outer, nested] = match language {
        "ar" | "fa" | "ps" | "ckb" | "ug" => [["«", "»"], ["“", "”"]],
        "fr" => [["«\u{a0}", "\u{a0}»"], ["“", "”"]],
        "es" | "it" | "pt" | "ca" | "el" => [["«", "»"], ["“", "”"]],
        "ru" | "uk" | "be" | "bg" => [["«", "»"], ["„", "“"]],
        "he" | "yi" => [["”", "”"], ["’", "’"]],
        "de" | "cs" | "sk" | "sl" => [["„", "“"], ["‚", "‘"]],
        "pl" | "ro" | "hu" => [["„", "”"], ["«", "»"]],
        "sv" | "fi" => [["”", "”"], ["’", "’"]],
        "da" | "no" | "nb" | "nn" => [["«", "»"], ["‘", "’"]],
        "ja" => [["「", "」"], ["『", "』"]],
        _ => [["“", "”"], ["‘", "’"]],
    };
    if inner { nested } else { outer }
}
