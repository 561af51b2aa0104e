//! `sahifa manual`: the chapters of the manual, laid out on a terminal, as Markdown in a pipe.
use super::exit::OK;
use super::{CliError, Output, show};
use crate::context::Context;
use crate::lang;
use crate::locale::{Language, Phrase};
use crate::manual::{Chapter, chapters};
use crate::news::Timestamp;
use crate::parse::{self, Cleaner, Hints};
use std::io::Write;
use std::path::Path;

/// Prints the chapter of this name in the language of the interface, or the names of all.
pub(super) fn manual(
    wanted: Option<&str>,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let language = context.catalogue.language();
    let is_written = Language::COMPLETE.contains(&language);
    let language = if is_written { language } else { Language::En };
    let mut of_language = chapters().filter(|chapter| chapter.language == language);
    let Some(wanted) = wanted else {
        for chapter in of_language {
            output.fields(&[chapter.name, &chapter.title()])?;
        }
        return Ok(OK);
    };
    let chapter = of_language.find(|chapter| lang::key(chapter.name) == lang::key(wanted));
    let Some(chapter) = chapter else {
        let names: Vec<&str> = names().collect();
        let near = |name: &&&str| strsim::damerau_levenshtein(name, wanted);
        let nearest = names.iter().min_by_key(near).copied().unwrap_or_default();
        let phrase = Phrase::new("manual-unknown").with("name", wanted);
        return Err(CliError::Usage(phrase.with("suggestion", nearest)));
    };
    print(chapter, context, output)?;
    Ok(OK)
}

/// The names of the chapters.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    chapters().filter(|chapter| chapter.language == Language::En).map(|chapter| chapter.name)
}

fn print(chapter: &Chapter, context: &Context, output: &mut Output) -> Result<(), CliError> {
    let text = chapter.text();
    if !context.terminal {
        return Ok(output.writer().write_all(text.as_bytes())?);
    }
    let (file, cleaner) = (chapter.file(), Cleaner::new(&[]));
    let hints = Hints {
        path: Some(Path::new(&file)),
        now: Some(Timestamp::now()),
        cleaner: Some(&cleaner),
        ..Hints::default()
    };
    let read = parse::parse(text.as_bytes(), &hints);
    let channel =
        read.map_err(|error| CliError::Usage(error.phrase().with("file", file.as_str())))?.value;
    for entry in &channel.entries {
        let mut article = show::article(entry, &channel, &file);
        show::article_text(&mut article, (false, None), context, output)?;
    }
    Ok(())
}
