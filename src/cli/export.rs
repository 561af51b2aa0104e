//! `sahifa export`: articles as files that other programs read, or on standard output.
use super::arguments::{ExportTask, Format};
use super::exit::OK;
use super::{CliError, Output};
use crate::context::Context;
use crate::export::{Folder, PAGE_END, html, markdown, page_head};
use crate::locale::{Catalogue, Phrase};
use crate::news::Article;
use std::io;

pub(super) fn export(
    task: &ExportTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let mut query = super::list::parse(&task.query.join(" "), context)?;
    query.limit = task.limit.or(query.limit);
    let (store, _) = context.store()?;
    let mut ids = store.ids(&query)?;
    ids.truncate(query.limit.unwrap_or(usize::MAX));
    let catalogue = &*context.catalogue;
    let folder = task.to.as_deref().map(|path| Folder::new(path, task.force));
    let mut folder = folder.transpose()?;
    let mut stream = Stream { format: task.format, count: 0, alone: ids.len() == 1, catalogue };
    for id in ids {
        // One that went away meanwhile is not there to be exported.
        let Some(article) = store.article(id)? else { continue };
        match &mut folder {
            Some(folder) => put(folder, &article, task.format, catalogue)?,
            None => stream.put(&article, output)?,
        }
    }
    match folder {
        Some(folder) => {
            let phrase = Phrase::new("exported").with("count", folder.written());
            output.text(&context.catalogue.say_plain(&phrase))?;
            if folder.kept() > 0 {
                let phrase = Phrase::new("export-kept").with("count", folder.kept());
                output.text(&context.catalogue.say_plain(&phrase))?;
            }
        }
        None => stream.end(output)?,
    }
    Ok(OK)
}

/// Articles one after the other on standard output.
struct Stream<'a> {
    format: Format,
    count: usize,
    /// True if there is only one article.
    alone: bool,
    catalogue: &'a Catalogue,
}

impl Stream<'_> {
    fn put(&mut self, article: &Article, output: &mut Output) -> Result<(), CliError> {
        let first = self.count == 0;
        self.count += 1;
        match self.format {
            Format::Markdown => {
                if !first {
                    output.text("")?;
                }
                output.text(&markdown(article))
            }
            Format::Json => {
                output.text(if first { "[" } else { "," })?;
                output.json(article)
            }
            Format::Html => {
                if first {
                    output.text(&page_head(article, self.alone))?;
                }
                output.text(&html(article, self.catalogue))
            }
        }
    }

    fn end(self, output: &mut Output) -> Result<(), CliError> {
        match (self.format, self.count) {
            (Format::Markdown, _) | (Format::Html, 0) => Ok(()),
            (Format::Json, 0) => output.text("[]"),
            (Format::Json, _) => output.text("]"),
            (Format::Html, _) => output.text(PAGE_END),
        }
    }
}

/// Writes an article into its file.
fn put(
    folder: &mut Folder,
    article: &Article,
    format: Format,
    catalogue: &Catalogue,
) -> Result<(), CliError> {
    let (text, extension) = match format {
        Format::Markdown => (markdown(article), "md"),
        Format::Json => {
            let json = serde_json::to_string_pretty(article).map_err(io::Error::from)?;
            (json + "\n", "json")
        }
        Format::Html => {
            let head = page_head(article, true);
            (format!("{head}{}{PAGE_END}", html(article, catalogue)), "html")
        }
    };
    Ok(folder.put(article, &text, extension)?)
}
