//! `sahifa export`: articles as files that other programs read, or on standard output.
use super::exit::OK;
use super::{CliError, Output};
use crate::app::page::article_dir;
use crate::arguments::{ExportTask, Format};
use crate::context::Context;
use crate::export::{
    self, Folder, Frame, PAGE_END, html, markdown, page_head, print, print_head, text,
};
use crate::locale::Phrase;
use crate::news::{Article, Form};

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
    let folder = task
        .to
        .as_deref()
        .filter(|folder| folder.as_os_str() != "-")
        .map(|path| Folder::new(path, task.force));
    let mut folder = folder.transpose()?;
    let mut stream = Stream::new(task.format, ids.len() == 1, context);
    for id in ids {
        // One that went away meanwhile is not there to be exported.
        let Some(article) = store.article(id)? else { continue };
        match &mut folder {
            Some(folder) => put(folder, &article, task.format.into(), context)?,
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

/// Runs `write` with the words and the direction around an article.
pub(super) fn framed<T>(
    article: &Article,
    context: &Context,
    write: impl FnOnce(&Frame) -> T,
) -> T {
    let about = context.catalogue.say_plain(&context.settings.about_phrase(article));
    write(&Frame { catalogue: &context.catalogue, about: &about, dir: article_dir(article) })
}

/// Articles one after the other on standard output.
pub(super) struct Stream<'a> {
    format: Format,
    count: usize,
    /// True if there is only one article.
    alone: bool,
    context: &'a Context,
}

impl<'a> Stream<'a> {
    pub(super) fn new(format: Format, alone: bool, context: &'a Context) -> Self {
        Self { format, count: 0, alone, context }
    }

    pub(super) fn put(&mut self, article: &Article, output: &mut Output) -> Result<(), CliError> {
        let first = self.count == 0;
        self.count += 1;
        match self.format {
            Format::Text => {
                if !first {
                    output.text("\n———\n")?;
                }
                let text = framed(article, self.context, |frame| text(article, frame));
                output.text(text.trim_end_matches('\n'))
            }
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
                output.text(&html(article, &self.context.catalogue))
            }
            Format::Print => framed(article, self.context, |frame| {
                if first {
                    output.text(&print_head(article, frame.dir))?;
                }
                output.text(&print(article, frame))
            }),
        }
    }

    pub(super) fn end(self, output: &mut Output) -> Result<(), CliError> {
        match (self.format, self.count) {
            (Format::Markdown | Format::Text, _) | (Format::Html | Format::Print, 0) => Ok(()),
            (Format::Json, 0) => output.text("[]"),
            (Format::Json, _) => output.text("]"),
            (Format::Html | Format::Print, _) => output.text(PAGE_END),
        }
    }
}

/// Writes an article into its file.
fn put(
    folder: &mut Folder,
    article: &Article,
    form: Form,
    context: &Context,
) -> Result<(), CliError> {
    let whole = framed(article, context, |frame| export::whole(article, form, frame))?;
    Ok(folder.put(article, &whole, form.extension())?)
}
