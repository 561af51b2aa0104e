//! Values of elements: titles, lines, summaries, dates, and the sources of bodies.
use super::super::html::Spaces;
use super::super::problem::Problem;
use super::super::xml::{Element, ElementContent, Namespace, Xml};
use super::super::{base64, clean, dates, flatten, html, limits, markup};
use crate::news::Timestamp;
use dates::Place;

/// Content whose kind is known.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Content {
    Text(String, Spaces),
    /// A string of HTML.
    Html(String),
    /// Elements.
    Markup(String),
}

/// Reads a text construct (RFC 4287 §3.1; Atom 0.3 `mode`; Media RSS: `plain` where nothing is stated;
/// RSS: HTML).
pub(super) fn content<'a>(xml: &mut Xml<'a>, element: &Element<'a>) -> Content {
    let stated = element.attribute("type").map(|kind| kind.to_ascii_lowercase());
    let mode = element.attribute("mode").map(|mode| mode.to_ascii_lowercase());
    let value = xml.value(element);
    let text = match value {
        ElementContent::Markup(source) => return Content::Markup(source),
        ElementContent::Text(text) => text,
    };
    let kind = stated.as_deref().unwrap_or_default();
    let is_text = kind.starts_with("text") || matches!(kind, "" | "plain");
    let is_markup = kind.contains("html") || kind.contains("xml");
    if mode.as_deref() == Some("base64") || !(is_text || is_markup) {
        let decoded = base64::decode(&text);
        return match decoded.map(String::from_utf8) {
            Some(Ok(text)) => Content::Html(text),
            // A picture in the feed, or a type of somebody's own invention with text in it.
            Some(Err(_)) => Content::Text(String::new(), Spaces::Folded),
            None => Content::Html(text),
        };
    }
    match kind {
        "text" => Content::Text(text, Spaces::Folded),
        "plain" => Content::Text(text, Spaces::Kept),
        _ if kind.starts_with("text/") && !is_markup => Content::Text(text, Spaces::Kept),
        // Atom's default is text, but many who state nothing escape HTML all the same.
        "" if element.namespace == Namespace::Atom && !markup::looks_like_html(&text) => {
            Content::Text(text, Spaces::Folded)
        }
        "" if element.namespace == Namespace::Media && !markup::has_markup(&text) => {
            Content::Text(text, Spaces::Kept)
        }
        _ => Content::Html(text),
    }
}

/// One line of plain text: tags off, references resolved, white space folded.
pub(super) fn title<'a>(xml: &mut Xml<'a>, element: &Element<'a>) -> String {
    match content(xml, element) {
        Content::Text(text, _) => clean::line(&text),
        Content::Html(source) => clean::line(&markup::plain(&source)),
        Content::Markup(source) => clean::line(&markup::plain_elements(&source)),
    }
}

/// Character data as written, for addresses. Unfit characters of an address are encoded, not
/// dropped.
pub(super) fn raw<'a>(xml: &mut Xml<'a>, element: &Element<'a>) -> String {
    match xml.value(element) {
        ElementContent::Text(text) => text.trim().to_owned(),
        ElementContent::Markup(source) => clean::line(&markup::plain_elements(&source)),
    }
}

/// Character data on one line: ids, addresses, labels.
pub(super) fn text<'a>(xml: &mut Xml<'a>, element: &Element<'a>) -> String {
    match xml.value(element) {
        ElementContent::Text(text) => clean::line(&text),
        ElementContent::Markup(source) => clean::line(&markup::plain_elements(&source)),
    }
}

/// Plain text with one line for each paragraph.
pub(super) fn summary<'a>(xml: &mut Xml<'a>, element: &Element<'a>) -> String {
    let content = content(xml, element);
    plain(xml, &content)
}

/// The plain text of a content.
pub(super) fn plain(xml: &mut Xml<'_>, content: &Content) -> String {
    let text = match content {
        Content::Text(text, _) => clean::text(text).trim().to_owned(),
        Content::Html(source) => flatten::plain(&html::document(source, None).document),
        Content::Markup(source) => flatten::plain(&html::elements(source, None).document),
    };
    if text.len() > limits::FIELD {
        xml.note(Problem::FieldCut);
    }
    clean::cut_text(&text, limits::FIELD)
}

/// Reads a date. An unreadable one is noted as a problem. `place` is the origin of the feed.
pub(super) fn date<'a>(
    xml: &mut Xml<'a>,
    element: &Element<'a>,
    place: Place,
) -> Option<Timestamp> {
    let text = text(xml, element);
    read_date(xml, &text, place)
}

/// Reads a date from an attribute, as [`date`] does.
pub(super) fn read_date(xml: &mut Xml<'_>, text: &str, place: Place) -> Option<Timestamp> {
    let date = dates::parse(text, None, place.speaking(xml.language()));
    if date.is_none() && !text.is_empty() {
        xml.note(Problem::DateUnreadable { text: clean::cut_text(text, 80) });
    }
    date
}
