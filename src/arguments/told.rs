//! The help of the commands and their arguments, in the words of the catalogue.
use super::tasks::Arguments;
use crate::locale::{Catalogue, Language, Phrase};
use clap::builder::{PossibleValue, PossibleValuesParser};
use clap::{Arg, Command, CommandFactory};
use std::borrow::Cow;

/// The commands with their help in the language of the catalogue.
pub fn command(catalogue: &Catalogue) -> Command {
    told(Arguments::command(), &mut Vec::new(), catalogue)
}

/// The command with the help of itself, its arguments and its commands. `path` has the names of the
/// commands above it.
fn told(command: Command, path: &mut Vec<String>, catalogue: &Catalogue) -> Command {
    let about = text("command", path, None, catalogue);
    let command = match about {
        Some(about) => command.about(about),
        None => command,
    };
    let command = command.mut_args(|argument| explained(argument, path, catalogue));
    command.mut_subcommands(|inner| {
        path.push(inner.get_name().to_owned());
        let inner = told(inner, path, catalogue);
        path.pop();
        inner
    })
}

/// The commands for pages that are read elsewhere: the parser has built them, and the help of an argument says
/// its default and its values, too.
pub fn whole_command(catalogue: &Catalogue) -> Command {
    let mut command = command(catalogue).disable_help_subcommand(true);
    command.build();
    whole(command, catalogue)
}

fn whole(command: Command, catalogue: &Catalogue) -> Command {
    let command = command.mut_args(|argument| {
        let help = unmarked(&description(&argument, catalogue));
        // The parser has a longer text for its own option.
        let argument = argument.long_help(help.clone()).help(help);
        argument.hide_default_value(true).hide_possible_values(true)
    });
    command.mut_subcommands(|inner| whole(inner, catalogue))
}

/// A text without the marks that isolate its parts, which only screens need.
fn unmarked(text: &str) -> String {
    text.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "")
}

fn explained(argument: Arg, path: &[String], catalogue: &Catalogue) -> Arg {
    let name = argument.get_id().as_str().replace('_', "-");
    let help = text("argument", path, Some(&name), catalogue);
    let values: Vec<PossibleValue> = argument.get_possible_values();
    let described = values.iter().any(|value| value_help(value, &name, path, catalogue).is_some());
    let argument = if described {
        argument.value_parser(PossibleValuesParser::new(values.into_iter().map(|value| {
            match value_help(&value, &name, path, catalogue) {
                Some(help) => value.help(help),
                None => value,
            }
        })))
    } else {
        argument
    };
    match help {
        Some(help) => argument.help(help),
        None => argument,
    }
}

fn value_help(
    value: &PossibleValue,
    argument: &str,
    path: &[String],
    catalogue: &Catalogue,
) -> Option<String> {
    let name = format!("{argument}-{}", value.get_name());
    text("value", path, Some(&name), catalogue)
}

/// The text of a command or an argument; `None` if there is nothing to say.
fn text(kind: &str, path: &[String], name: Option<&str>, catalogue: &Catalogue) -> Option<String> {
    let mut id = format!("help-{kind}");
    for part in path.iter().map(String::as_str).chain(name) {
        id.push('-');
        id.push_str(part);
    }
    // A draft of a language may lack it.
    let known = catalogue.has(&id) || Catalogue::new(Language::En).has(&id);
    known.then(|| catalogue.say_plain(&Phrase { id: Cow::Owned(id), arguments: Vec::new() }))
}

/// Words of which one is typed, in one text that runs from left to right.
pub fn choice(words: &[impl AsRef<str>]) -> String {
    words.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(" | ")
}

/// The argument as it is written: `-q, --quiet`, `--config <FILE>`, `[QUERY]...`.
pub fn term(argument: &Arg) -> String {
    match argument.get_short().filter(|_| argument.get_long().is_some()) {
        Some(short) => format!("-{short}, {argument}"),
        None => argument.to_string(),
    }
}

/// The help of an argument, its default and its possible values.
pub fn description(argument: &Arg, catalogue: &Catalogue) -> String {
    // The parser makes these two, in its own language.
    let help = match argument.get_id().as_str() {
        "help" => Some(catalogue.say(&Phrase::new("help-argument-help"))),
        "version" => Some(catalogue.say(&Phrase::new("help-argument-version"))),
        _ => argument.get_help().map(ToString::to_string),
    };
    let mut parts: Vec<String> = help.into_iter().collect();
    let takes_values = argument.get_action().takes_values();
    let defaults = argument.get_default_values().iter().map(|value| value.to_string_lossy());
    let defaults: Vec<String> = defaults.map(Cow::into_owned).collect();
    if takes_values && !defaults.is_empty() {
        let phrase = Phrase::new("help-default").with("value", defaults.join(" "));
        parts.push(catalogue.say(&phrase));
    }
    let values = argument.get_possible_values();
    if takes_values && !values.is_empty() {
        let names: Vec<&str> = values.iter().map(PossibleValue::get_name).collect();
        parts.push(catalogue.say(&Phrase::new("help-possible").with("values", choice(&names))));
    }
    for (value, about) in values.iter().filter_map(|value| Some((value, value.get_help()?))) {
        let phrase = Phrase::new("help-value").with("value", value.get_name());
        parts.push(catalogue.say(&phrase.with("about", about.to_string())));
    }
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each command, with its path.
    fn visit(command: &Command, path: &str, each: &mut impl FnMut(&str, &Command)) {
        each(path, command);
        for inner in command.get_subcommands() {
            visit(inner, format!("{path} {}", inner.get_name()).trim(), each);
        }
    }

    #[test]
    fn every_command_and_every_option_is_explained_in_both_languages() {
        let english = command(&Catalogue::new(Language::En));
        let arabic = command(&Catalogue::new(Language::Ar));
        let mut count = 0;
        let arabic_letters = |text: &str| text.chars().any(|c| matches!(c, 'ء'..='ي'));
        visit(&english, "", &mut |path, command| {
            let words = path.split(' ').filter(|word| !word.is_empty());
            let other = words.fold(&arabic, |command, word| command.find_subcommand(word).unwrap());
            let abouts = [command, other].map(|one| one.get_about().map(ToString::to_string));
            assert!(matches!(&abouts, [Some(_), Some(about)] if arabic_letters(about)), "{path}");
            for argument in command.get_arguments() {
                let twin = other.get_arguments().find(|twin| twin.get_id() == argument.get_id());
                let helps = [argument.get_help(), twin.and_then(Arg::get_help)];
                let [english, arabic] = helps.map(|help| help.map(ToString::to_string));
                // The arguments of a few commands say all by their names.
                let bare = argument.is_positional() && english.is_none() && arabic.is_none();
                let told = english.is_some() && arabic.is_some_and(|text| arabic_letters(&text));
                assert!(bare || told, "{path}: {}", argument.get_id());
                count += usize::from(told);
            }
        });
        assert!(count > 40, "{count}");
    }

    #[test]
    fn no_text_is_of_a_command_that_is_gone() {
        let catalogue = Catalogue::new(Language::En);
        // Of what the parser makes.
        let made = ["help-command-help", "help-argument-help", "help-argument-version"];
        let mut ids = made.map(str::to_owned).to_vec();
        visit(&command(&catalogue), "", &mut |path, command| {
            let path = path.replace(' ', "-");
            let path = if path.is_empty() { path } else { format!("-{path}") };
            ids.push(format!("help-command{path}"));
            for argument in command.get_arguments() {
                let name = argument.get_id().as_str().replace('_', "-");
                ids.push(format!("help-argument{path}-{name}"));
                for value in argument.get_possible_values() {
                    ids.push(format!("help-value{path}-{name}-{}", value.get_name()));
                }
            }
        });
        let file = include_str!("../../config/locale/en-help.ftl");
        let stated = file.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
        let kinds = ["help-command", "help-argument-", "help-value-"];
        for id in stated
            .filter(|id| *id != "help-commands" && kinds.iter().any(|kind| id.starts_with(kind)))
        {
            assert!(ids.iter().any(|known| known == id), "{id}");
        }
    }

    #[test]
    fn no_language_leaves_a_command_without_help() {
        for language in Language::ALL {
            visit(&command(&Catalogue::new(language)), "", &mut |path, command| {
                assert!(command.get_about().is_some(), "{language:?}: {path}");
                for argument in command.get_arguments().filter(|one| !one.is_positional()) {
                    let id = argument.get_id();
                    assert!(argument.get_help().is_some(), "{language:?}: {path}: {id}");
                }
            });
        }
    }
}
