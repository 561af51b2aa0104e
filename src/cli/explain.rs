//! `sahifa import --explain`: the roles that the program gives to the blocks of a file.
use super::exit::{FAILED, OK};
use super::{CliError, Output};
use crate::arguments::ImportTask;
use crate::context::Context;
use crate::fetch::file::{self, FileBounds, LocalFile, Stamp};
use crate::ingest;
use crate::locale::Phrase;
use crate::news::{Block, BlockKind, Entry, Role, Source};
use crate::parse::{self, Cleaner, Problem, Repeated};
use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;

/// Characters of a block that are shown.
const SHOWN: usize = 100;

pub(super) fn explain(
    task: &ImportTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let mut code = OK;
    let bounds = context.refresh_options().files;
    let files = files(&task.files, &bounds)?;
    let together = ingest::repeated(&files, None);
    let mut among: HashMap<&str, Repeated> = HashMap::new();
    for (at, file) in files.iter().enumerate() {
        let subject = &*file.path.to_string_lossy();
        let source = source(subject, task.source.as_deref(), context)?;
        // A file is read among the files of its source, else among those it is named with.
        let repeated = match source {
            Some(source) => {
                among.entry(source.key()).or_insert_with(|| ingest::repeated_in(source, &bounds))
            }
            None => &together,
        };
        let cleaner = Cleaner::new(source.map_or(&[], |source| &source.clean));
        let document = super::document::read(subject, context)?;
        let hints = document.hints(&cleaner, source, repeated);
        if task.json {
            let dump = parse::dump(&document.bytes, &hints);
            output.json(&dump)?;
            code = if dump.is_ok() { code } else { FAILED };
            continue;
        }
        if at > 0 {
            output.text("")?;
        }
        let explanation = Explanation { context, document: &document };
        match parse::parse(&document.bytes, &hints) {
            Ok(parsed) => {
                explanation.head(source, output)?;
                for entry in &parsed.value.entries {
                    explanation.entry(entry, output)?;
                }
                explanation.problems(&parsed.problems, output)?;
            }
            Err(error) => {
                super::output::tell_of(subject, context, &error.phrase());
                code = FAILED;
            }
        }
    }
    Ok(code)
}

/// The files that are named; a folder stands for its files.
fn files(named: &[String], bounds: &FileBounds) -> Result<Vec<LocalFile>, CliError> {
    let mut files = Vec::new();
    for name in named {
        let path = Path::new(name);
        if path.is_dir() {
            files.extend(file::expand(name, bounds)?.files);
            continue;
        }
        // What is no file is said when it is read.
        let stamp = std::fs::metadata(path).map(|metadata| Stamp::of(&metadata));
        let stamp = stamp.unwrap_or(Stamp { modified: 0, len: 0 });
        files.push(LocalFile { path: path.to_owned(), relative: name.clone(), stamp });
    }
    Ok(files)
}

/// The source whose rules apply: the one that is named, else the one that the file belongs to.
fn source<'a>(
    subject: &str,
    named: Option<&str>,
    context: &'a Context,
) -> Result<Option<&'a Source>, CliError> {
    let sources = &context.config().sources;
    let Some(name) = named else {
        let path = Path::new(subject);
        return Ok(sources.iter().find(|source| file::covers(source.key(), path)));
    };
    let sources: Vec<&Source> = sources.iter().collect();
    super::sources::known(&sources, &[], name).map(Some)
}

struct Explanation<'a> {
    context: &'a Context,
    document: &'a super::document::Bytes,
}

impl Explanation<'_> {
    fn head(&self, source: Option<&Source>, output: &mut Output) -> Result<(), CliError> {
        self.line("explain-file", &self.document.name, output)?;
        match source {
            Some(source) => self.line("explain-source", &source.shown_name(), output),
            None => Ok(()),
        }
    }

    fn entry(&self, entry: &Entry, output: &mut Output) -> Result<(), CliError> {
        output.text("")?;
        self.line("explain-title", &entry.title, output)?;
        if let Some(url) = entry.url() {
            self.line("explain-url", url, output)?;
        }
        if let Some(time) = entry.published.or(entry.updated) {
            let date = self.context.settings.date(time);
            let date = match entry.date_stated {
                true => date,
                false => self
                    .context
                    .catalogue
                    .say_plain(&Phrase::new("date-not-stated").with("date", date)),
            };
            self.line("explain-date", &date, output)?;
        }
        let authors: Vec<&str> = entry.authors.iter().map(|author| &*author.name).collect();
        for (id, list) in [
            ("explain-authors", authors),
            ("explain-tags", entry.tags.iter().map(String::as_str).collect()),
            ("explain-language", entry.language.iter().map(String::as_str).collect()),
        ] {
            if !list.is_empty() {
                let items: Vec<String> = list.into_iter().map(str::to_owned).collect();
                self.line(id, &self.context.catalogue.list(&items), output)?;
            }
        }
        for (at, block) in entry.body.blocks.iter().enumerate() {
            let text = opening(block);
            output.fields(&[&(at + 1).to_string(), &self.say(label(block)), &text])?;
        }
        Ok(())
    }

    fn problems(&self, problems: &[Problem], output: &mut Output) -> Result<(), CliError> {
        for problem in problems {
            self.line(
                "explain-problem",
                &self.context.catalogue.say_plain(&problem.phrase()),
                output,
            )?;
        }
        Ok(())
    }

    fn line(&self, id: &'static str, value: &str, output: &mut Output) -> Result<(), CliError> {
        output.fields(&["", &self.say(id), value])
    }

    fn say(&self, id: &'static str) -> String {
        self.context.catalogue.say_plain(&Phrase::new(id))
    }
}

/// The label of a block: its role, else its kind.
fn label(block: &Block) -> &'static str {
    match (block.role, &block.kind) {
        (Role::Furniture, _) => "role-furniture",
        (Role::Caption, _) => "role-caption",
        (Role::Byline, _) => "role-byline",
        (Role::Tags, _) => "role-tags",
        (Role::Body, kind) => match kind {
            BlockKind::Paragraph { .. } => "role-paragraph",
            BlockKind::Heading { .. } => "role-heading",
            BlockKind::List { .. } => "role-list",
            BlockKind::Quote { .. } => "role-quote",
            BlockKind::Code { .. } => "role-code",
            BlockKind::Table { .. } => "role-table",
            BlockKind::Image { .. } => "role-image",
            BlockKind::Definitions { .. } => "role-definitions",
            BlockKind::Details { .. } => "role-details",
            BlockKind::Note { .. } => "role-note",
            BlockKind::Embed { .. } => "role-embed",
            BlockKind::Rule => "role-rule",
        },
    }
}

/// The first words of a block, on one line.
fn opening(block: &Block) -> String {
    let text = match &block.kind {
        BlockKind::Paragraph { content } | BlockKind::Heading { content, .. } => {
            Cow::Borrowed(content.text.as_str())
        }
        _ => {
            let visible = Block { role: Role::Body, ..block.clone() };
            Cow::Owned(crate::news::Document { blocks: vec![visible] }.to_text())
        }
    };
    let mut words = text.split_whitespace();
    let mut shown = words.next().unwrap_or_default().to_owned();
    for word in words {
        if shown.chars().count() + word.chars().count() > SHOWN {
            shown.push('…');
            break;
        }
        shown.push(' ');
        shown.push_str(word);
    }
    shown.chars().take(SHOWN * 2).collect()
}
