//! The answer to `--help` and to a command line that cannot be read.
//!
//! English is the language of the parser, which prints its own pages and sentences. In other
//! languages the sentences of the catalogue are printed in their place.
use super::help;
use super::output;
use super::page::Page;
use super::sheet::{Sheet, is_right_to_left};
use crate::arguments::{choice, command};
use crate::config::{Paths, PathsError, no_color};
use crate::context::Context;
use crate::locale::{Catalogue, Language, Phrase};
use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use sahifa_terminal::Charset;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

/// Prints what an error of the parser tells or asks for, and returns the exit code. `words` are the
/// arguments of the process.
pub(super) fn answer(error: clap::Error, words: &[OsString]) -> u8 {
    let code = u8::try_from(error.exit_code()).unwrap_or(super::FAILED);
    let paths = paths(words);
    let context = paths.ok().map(Context::new);
    // Nobody is left to be told when printing fails.
    let _ = match (error.kind(), &context) {
        (ErrorKind::DisplayVersion, _) | (_, None) => error.print(),
        (_, Some(context)) => {
            let mut command = command(&context.catalogue);
            // The same error, in the words of the catalogue.
            let error = command.try_get_matches_from_mut(words).err().unwrap_or(error);
            command.build();
            let printed = print(&error, &command, context);
            output::advise(context);
            printed
        }
    };
    code
}

/// The places that the words of a command line name, even if its other arguments make no sense.
///
/// # Errors
///
/// As [`Paths::find`].
pub(super) fn paths(words: &[OsString]) -> Result<Paths, PathsError> {
    let profile = option(words, "--profile");
    let profile = profile.and_then(|name| name.into_os_string().into_string().ok());
    Paths::find(option(words, "--config"), option(words, "--data-dir"), profile)
}

/// The value of an option, which counts even if the other arguments make no sense.
fn option(words: &[OsString], name: &str) -> Option<PathBuf> {
    let mut words = words.iter().skip(1).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        if word == name {
            return words.next().map(PathBuf::from);
        }
        let value = word.to_str().and_then(|word| word.strip_prefix(name)?.strip_prefix('='));
        if let Some(value) = value {
            return Some(PathBuf::from(value));
        }
    }
    None
}

fn print(error: &clap::Error, command: &Command, context: &Context) -> io::Result<()> {
    let is_terminal =
        if error.use_stderr() { io::stderr().is_terminal() } else { io::stdout().is_terminal() };
    let sheet = || match error.use_stderr() {
        true => Sheet::of_errors(context),
        false => Sheet::of_output(context),
    };
    let mut bytes = Vec::new();
    let text = error.render().to_string();
    if context.catalogue.language() == Language::En {
        if !is_terminal || !text.contains(is_right_to_left) {
            return error.print();
        }
        let styled = error.render().ansi().to_string();
        let rows = text.lines().zip(if is_colored() { styled.lines() } else { text.lines() });
        for (row, styled) in rows {
            match row.contains(is_right_to_left) {
                true => sheet().left_to_right(row, &mut bytes)?,
                false => writeln!(bytes, "{styled}")?,
            }
        }
    } else {
        let page = page(error, &text, command, &context.catalogue);
        page.print(is_terminal.then(sheet).as_ref(), &mut bytes)?;
    }
    if error.use_stderr() {
        io::stderr().lock().write_all(&bytes)
    } else {
        io::stdout().lock().write_all(&bytes)
    }
}

/// True if the parser would colour its text on a terminal (`NO_COLOR`, `CLICOLOR`, `TERM`, `LC_ALL`).
fn is_colored() -> bool {
    let variable = |name: &str| std::env::var(name).ok();
    let is = |name, value: &str| variable(name).is_some_and(|set| set == value);
    let term = variable("TERM").unwrap_or_default();
    !no_color()
        && !is("CLICOLOR", "0")
        && term != "dumb"
        && sahifa_terminal::has_colors(&term)
        && Charset::of(variable) != Charset::Ascii
}

/// The page of help, or the sentences on what is wrong.
fn page(error: &clap::Error, text: &str, command: &Command, catalogue: &Catalogue) -> Page {
    let usage = text.lines().find_map(|line| line.strip_prefix("Usage: ")).unwrap_or_default();
    let named = help::named(command, usage);
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    ) {
        return help::page(named, usage, catalogue);
    }
    let mut page = Page::default();
    let phrases = phrases(error);
    if phrases.is_empty() {
        page.text(text.to_owned());
        return page;
    }
    for (number, phrase) in phrases.iter().enumerate() {
        let name = if number == 0 { "sahifa: " } else { "" };
        page.text(format!("{name}{}", catalogue.say(phrase)));
    }
    page.blank();
    if !usage.is_empty() {
        page.code(catalogue.say(&Phrase::new("help-usage")), usage);
    }
    let path = usage.split(' ').take_while(|word| !word.starts_with(['[', '<', '-']));
    let path: Vec<&str> = path.filter(|word| !word.is_empty()).collect();
    let path = if path.is_empty() { "sahifa".to_owned() } else { path.join(" ") };
    let help = Phrase::new("usage-help").with("command", format!("{path} --help"));
    page.text(catalogue.say(&help));
    page
}

/// The sentences on what is wrong; none for what a user cannot cause.
fn phrases(error: &clap::Error) -> Vec<Phrase> {
    let texts = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    };
    let one = |kind| texts(kind).into_iter().next().unwrap_or_default();
    let argument = || one(ContextKind::InvalidArg);
    let about = |id: &'static str| Phrase::new(id).with("argument", argument());
    let mut phrases = Vec::new();
    let mut valid = ContextKind::ValidValue;
    phrases.push(match error.kind() {
        ErrorKind::UnknownArgument => about("usage-unknown-argument"),
        ErrorKind::InvalidSubcommand => {
            let command = one(ContextKind::InvalidSubcommand);
            Phrase::new("usage-unknown-command").with("command", command)
        }
        ErrorKind::MissingSubcommand => {
            valid = ContextKind::ValidSubcommand;
            Phrase::new("usage-no-command")
        }
        ErrorKind::InvalidValue if one(ContextKind::InvalidValue).is_empty() => {
            about("usage-value-missing")
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            about("usage-value").with("value", one(ContextKind::InvalidValue))
        }
        ErrorKind::TooManyValues => {
            about("usage-value-unexpected").with("value", one(ContextKind::InvalidValue))
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => about("usage-value-count"),
        ErrorKind::NoEquals => about("usage-equals"),
        ErrorKind::ArgumentConflict => match texts(ContextKind::PriorArg) {
            others if others.is_empty() || others == [argument()] => about("usage-twice"),
            others => about("usage-conflict").with("others", others.join(" ")),
        },
        ErrorKind::MissingRequiredArgument => {
            let missing = texts(ContextKind::InvalidArg).join(" ");
            Phrase::new("usage-missing").with("arguments", missing)
        }
        ErrorKind::InvalidUtf8 => Phrase::new("usage-not-utf8"),
        _ => return Vec::new(),
    });
    let possible = texts(valid);
    if !possible.is_empty() {
        phrases.push(Phrase::new("usage-possible").with("possible", choice(&possible)));
    }
    for kind in
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
    {
        let suggestion = one(kind);
        if !suggestion.is_empty() {
            phrases.push(Phrase::new("usage-suggestion").with("suggestion", suggestion));
        }
    }
    phrases
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_configuration_is_found_among_words_that_make_no_sense() {
        for (words, expected) in [
            (&["sahifa", "--config", "a.toml", "--wrong"][..], Some("a.toml")),
            (&["sahifa", "--wrong", "--config=a.toml"], Some("a.toml")),
            (&["sahifa", "list", "--", "--config", "a.toml"], None),
            (&["sahifa", "--config"], None),
            (&["--config", "a.toml"], None),
        ] {
            let words: Vec<OsString> = words.iter().map(Into::into).collect();
            assert_eq!(option(&words, "--config"), expected.map(PathBuf::from), "{words:?}");
        }
    }

    #[test]
    fn each_mistake_has_its_sentence() {
        for (words, expected) in [
            (&["lst"][..], &["usage-unknown-command", "usage-suggestion"][..]),
            (&["--confg", "a"], &["usage-unknown-argument", "usage-suggestion"]),
            (&["list", "--limit"], &["usage-value-missing"]),
            (&["list", "--limit", "x"], &["usage-value"]),
            (&["list", "--limit", "1", "--limit", "2"], &["usage-twice"]),
            (&["list", "--limit", "1", "--all"], &["usage-conflict"]),
            (&["list", "--json=x"], &["usage-value-unexpected"]),
            (
                &["export", "--format", "markdwn"],
                &["usage-value", "usage-possible", "usage-suggestion"],
            ),
            (&["render", "--align", "start"], &[]),
            (&["sources", "remove"], &["usage-missing"]),
            (&["show", "--width", "0", "a"], &["usage-value"]),
            (&["completions", "cmd"], &["usage-value", "usage-possible"]),
        ] {
            let words = std::iter::once("sahifa").chain(words.iter().copied());
            let mut command = command(&Catalogue::new(Language::Ar));
            let found = match command.try_get_matches_from_mut(words.clone()) {
                Err(error) => phrases(&error),
                Ok(_) => Vec::new(),
            };
            let found: Vec<_> = found.iter().map(|phrase| phrase.id.as_ref()).collect();
            assert_eq!(found, expected, "{:?}", words.collect::<Vec<_>>());
        }
    }
}
