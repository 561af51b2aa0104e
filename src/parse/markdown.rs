//! Markdown (CommonMark with tables, strikethrough, task lists) to a document.
//!
//! pulldown-cmark writes HTML, and the HTML reader does the rest. So raw HTML in Markdown, links,
//! directions and limits behave as everywhere.
use super::{boilerplate, html};
use crate::news::{Block, BlockKind, Document, Role, escape_html};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::collections::HashMap;
use url::Url;

/// Reads Markdown without its front matter. The roles of the blocks are the `stated` ones, or are
/// guessed.
pub(super) fn document(source: &str, base: Option<&Url>, stated: bool) -> html::Read {
    let source = super::clean::cut(source, super::limits::BODY);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_DEFINITION_LIST;
    let mut output = String::with_capacity(source.len() + source.len() / 2);
    let mut notes = Notes::default();
    let events = Parser::new_ext(source, options)
        .inspect(|_| super::budget::check())
        .map(|event| notes.written(event));
    pulldown_cmark::html::push_html(&mut output, events);
    if stated {
        return html::stated(&output, base);
    }
    let mut read = html::handwritten(&output, base);
    mark(&mut read.document.blocks);
    read
}

/// The notes of a text by their names. A number is its own label; a name has its place in the text.
#[derive(Default)]
struct Notes(HashMap<String, usize>);

impl Notes {
    /// The event with a note or a reference to one in the form that the HTML reader ties together.
    fn written<'a>(&mut self, event: Event<'a>) -> Event<'a> {
        match event {
            Event::FootnoteReference(name) => {
                let label = self.label(&name);
                let name = escape_html(&name);
                let link = format!("<sup><a href=\"#note-{name}\">{label}</a></sup>");
                Event::InlineHtml(link.into())
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                let label = self.label(&name);
                let name = escape_html(&name);
                let open = format!("<div class=\"note\" id=\"note-{name}\">\n<sup>{label}</sup>\n");
                Event::Html(open.into())
            }
            Event::End(TagEnd::FootnoteDefinition) => Event::Html("</div>\n".into()),
            event => event,
        }
    }

    fn label(&mut self, name: &str) -> String {
        let count = self.0.len() + 1;
        let place = *self.0.entry(name.to_owned()).or_insert(count);
        if is_number(name) { name.to_owned() } else { place.to_string() }
    }
}

/// True for a number as it is written for a note.
fn is_number(name: &str) -> bool {
    name.len() <= 4 && !name.starts_with('0') && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// Marks furniture. A heading of shown text names that text, even if buttons have the same name.
fn mark(blocks: &mut [Block]) {
    boilerplate::mark(blocks);
    let mut next = Role::Furniture;
    for block in blocks.iter_mut().rev() {
        if matches!(block.kind, BlockKind::Heading { .. }) && !next.is_hidden() {
            block.role = Role::Body;
        }
        next = block.role;
    }
}

/// Removes the first heading of a document if it opens the document and is the title, or repeats
/// the stated title.
pub(super) fn take_title(document: &mut Document, stated: Option<&str>) -> Option<String> {
    let first = document.blocks.first()?;
    let BlockKind::Heading { level: 1 | 2, content } = &first.kind else { return None };
    let title = super::clean::line(&content.text);
    if stated.is_some_and(|stated| boilerplate::fold(stated) != boilerplate::fold(&title)) {
        return None;
    }
    document.blocks.remove(0);
    Some(title)
}
