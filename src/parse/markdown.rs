//! Markdown (CommonMark with tables, strikethrough, task lists) to a document.
//!
//! pulldown-cmark writes HTML, and the HTML reader does the rest. So raw HTML in Markdown, links,
//! directions and limits behave as everywhere.
use super::{boilerplate, html};
use crate::news::{Block, BlockKind, Document, Role};
use pulldown_cmark::{Options, Parser};
use url::Url;

/// Reads Markdown without its front matter. The roles of the blocks are the `stated` ones, or are
/// guessed.
pub(super) fn document(source: &str, base: Option<&Url>, stated: bool) -> html::Read {
    let source = super::clean::cut(source, super::limits::BODY);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES;
    let mut output = String::with_capacity(source.len() + source.len() / 2);
    let events = Parser::new_ext(source, options).inspect(|_| super::budget::check());
    pulldown_cmark::html::push_html(&mut output, events);
    if stated {
        return html::stated(&output, base);
    }
    let mut read = html::handwritten(&output, base);
    mark(&mut read.document.blocks);
    read
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
