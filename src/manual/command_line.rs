//! The chapter of the command line.
use super::page::{Page, code};
use crate::arguments::{term, whole_command};
use crate::locale::Catalogue;
use clap::{Arg, Command};

pub(super) fn text(catalogue: &Catalogue) -> String {
    let mut page = Page::new(catalogue, "manual-command-line", 4);
    command(&whole_command(catalogue), "sahifa", true, &mut page);
    page.finish()
}

/// Writes a command, and all below it.
fn command(command: &Command, name: &str, is_first: bool, page: &mut Page<'_>) {
    let positionals = command.get_positionals().map(|argument| format!(" {argument}"));
    page.heading(&code(&format!("{name}{}", positionals.collect::<String>())));
    page.written(&format!("{}.", command.get_about().map(ToString::to_string).unwrap_or_default()));
    // Those that every command has are named once.
    let is_own = |argument: &&Arg| {
        let is_common =
            argument.is_global_set() || ["help", "version"].contains(&argument.get_id().as_str());
        (is_first || !is_common) && !argument.is_hide_set()
    };
    for argument in command.get_arguments().filter(is_own) {
        // The name of a few arguments says all.
        if let Some(help) = argument.get_help() {
            page.item(&help.to_string(), &code(&term(argument)), "");
        }
    }
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
        self::command(inner, &format!("{name} {}", inner.get_name()), false, page);
    }
}
