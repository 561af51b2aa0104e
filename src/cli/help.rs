//! The page of help in languages other than that of the parser.
use super::page::Page;
use crate::arguments::{description, term};
use crate::locale::{Catalogue, Phrase};
use clap::{Arg, Command};

/// The command that a line of usage is about: `sahifa sources add [OPTIONS] <URL|PATH>`.
pub(super) fn named<'a>(command: &'a Command, usage: &str) -> &'a Command {
    usage
        .split(' ')
        .skip(1)
        .map_while(|word| Some(word).filter(|word| !word.starts_with(['[', '<', '-'])))
        .try_fold(command, |command, word| command.find_subcommand(word).ok_or(command))
        .unwrap_or_else(|last| last)
}

/// The page of a command, which the parser has built.
pub(super) fn page(command: &Command, usage: &str, catalogue: &Catalogue) -> Page {
    let say = |id: &'static str| catalogue.say(&Phrase::new(id));
    let mut page = Page::default();
    page.text(command.get_about().map(ToString::to_string).unwrap_or_default());
    page.blank();
    page.code(say("help-usage"), usage);
    let mut rows = |title: &'static str, rows: Vec<(String, String)>| {
        if !rows.is_empty() {
            page.blank();
            page.text(say(title));
            page.rows(rows);
        }
    };
    let commands = command.get_subcommands().filter(|inner| !inner.is_hide_set());
    let about = |inner: &Command| match inner.get_name() {
        // The parser makes it, in its own language.
        "help" => say("help-command-help"),
        _ => inner.get_about().map(ToString::to_string).unwrap_or_default(),
    };
    rows(
        "help-commands",
        commands.map(|inner| (inner.get_name().to_owned(), about(inner))).collect(),
    );
    let row = |argument: &Arg| (term(argument), description(argument, catalogue));
    rows("help-arguments", command.get_positionals().map(row).collect());
    let options = command.get_arguments().filter(|one| !one.is_positional() && !one.is_hide_set());
    rows("help-options", options.map(row).collect());
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::command;
    use crate::locale::Language;

    #[test]
    fn the_command_of_a_usage_is_found() {
        let command = command(&Catalogue::new(Language::Ar));
        for (usage, name) in [
            ("sahifa [OPTIONS] [COMMAND]", "sahifa"),
            ("sahifa sources [OPTIONS] <COMMAND>", "sources"),
            ("sahifa sources add [OPTIONS] <URL|PATH>", "add"),
            ("sahifa import --explain <FILE|DIR|->...", "import"),
            ("", "sahifa"),
        ] {
            assert_eq!(named(&command, usage).get_name(), name, "{usage}");
        }
    }
}
