//! `sahifa man`: pages for man(1), made from the help of the commands.
use super::exit::OK;
use super::{CliError, Output};
use crate::arguments::whole_command;
use crate::context::Context;
use crate::export::{ExportError, write};
use crate::locale::{Catalogue, Language, Phrase};
use clap::Command;
use clap_mangen::Man;
use std::io::Write;
use std::path::Path;

/// The headings that the generator writes, with the ids of their words.
const HEADINGS: [(&str, &str); 7] = [
    ("NAME", "man-name"),
    ("SYNOPSIS", "man-synopsis"),
    ("DESCRIPTION", "man-description"),
    ("OPTIONS", "help-options"),
    ("ARGUMENTS", "help-arguments"),
    ("SUBCOMMANDS", "help-commands"),
    ("VERSION", "man-version"),
];

/// Prints the page of the program in the language of the interface, or writes the pages of all commands
/// in each complete language below `folder`, as man(1) looks for them: `man1/`, `ar/man1/`.
pub(super) fn man(
    folder: Option<&Path>,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let Some(folder) = folder.filter(|folder| folder.as_os_str() != "-") else {
        let command = whole_command(&context.catalogue);
        output.writer().write_all(page(&command, &context.catalogue).as_bytes())?;
        return Ok(OK);
    };
    let mut count = 0;
    for language in Language::COMPLETE {
        let catalogue = Catalogue::new(language);
        let section = match language {
            Language::En => folder.join("man1"),
            _ => folder.join(language.tag()).join("man1"),
        };
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| ExportError { path, source }
        };
        std::fs::create_dir_all(&section).map_err(failed(&section))?;
        let (root, mut pages) = (whole_command(&catalogue), Vec::new());
        each(&root, &mut pages);
        for (name, command) in pages {
            let path = section.join(format!("{name}.1"));
            write(&path, page(command, &catalogue).as_bytes(), true, None)
                .map_err(failed(&path))?;
            count += 1;
        }
    }
    let phrase = Phrase::new("man-written").with("count", count);
    let phrase = phrase.with("path", folder.display().to_string());
    output.text(&context.catalogue.say_plain(&phrase))?;
    Ok(OK)
}

/// The command and all below it, each with the name of its page.
fn each<'a>(command: &'a Command, pages: &mut Vec<(&'a str, &'a Command)>) {
    pages.push((command.get_display_name().unwrap_or(command.get_name()), command));
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
        each(inner, pages);
    }
}

/// The page of a command. The help of commands and arguments is that of the catalogue already.
fn page(command: &Command, catalogue: &Catalogue) -> String {
    let mut bytes = Vec::new();
    // A vector takes every byte.
    let source = concat!("Sahifa ", env!("CARGO_PKG_VERSION"));
    let _ = Man::new(command.clone()).source(source).render(&mut bytes);
    let text = String::from_utf8_lossy(&bytes);
    let heading = |line: &str| -> Option<String> {
        let word = line.strip_prefix(".SH ")?;
        let (_, id) = HEADINGS.iter().find(|(heading, _)| *heading == word)?;
        Some(format!(
            ".SH \"{}\"",
            catalogue.say_plain(&Phrase::new(id)).trim_end_matches([':', '：'])
        ))
    };
    let mut page = String::with_capacity(text.len());
    for line in text.lines() {
        page.push_str(&heading(line).unwrap_or_else(|| line.to_owned()));
        page.push('\n');
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page_in_the_words_of_the_catalogue() {
        for language in Language::COMPLETE {
            let catalogue = Catalogue::new(language);
            let (root, mut pages) = (whole_command(&catalogue), Vec::new());
            each(&root, &mut pages);
            let names: Vec<&str> = pages.iter().map(|(name, _)| *name).collect();
            for name in ["sahifa", "sahifa-list", "sahifa-config-set", "sahifa-backup"] {
                assert!(names.contains(&name), "{name}: {names:?}");
            }
            for (name, command) in pages {
                let page = page(command, &catalogue);
                assert!(page.contains(&format!(".TH {name} 1")), "{page}");
                let is_foreign = language == Language::Ar && page.contains("Print ");
                assert!(!is_foreign, "{page}");
                // No control of bidirectional text, which man(1) would print as it is.
                assert!(!page.contains(|c| matches!(c, '\u{2066}'..='\u{2069}')), "{page}");
                for (word, _) in HEADINGS.iter().filter(|_| language == Language::Ar) {
                    assert!(!page.contains(&format!(".SH {word}")), "{page}");
                }
                for line in page.lines().filter(|line| line.starts_with(".SH")) {
                    let is_own = line.chars().any(|c| matches!(c, 'ء'..='ي'));
                    assert_eq!(is_own, language == Language::Ar, "{line}");
                }
            }
        }
    }
}
