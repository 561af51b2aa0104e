//! The mistakes of the configuration, told once by the commands that work all the same.
//!
//! A pipe gets logical text. On a terminal sentences are laid out in the direction of the interface,
//! and the line of the file from left to right, with the carets under its cells.
use super::CliError;
use super::output::{Output, complain};
use super::sheet::Sheet;
use crate::config::{Audience, Problem, told_before};
use crate::context::Context;
use crate::locale::Phrase;
use std::io::{self, IsTerminal, Write};

/// Tells the mistakes on standard error, unless they were told before. A person at a terminal is then
/// reminded of their number, which explains the exit code.
pub(super) fn tell(context: &Context) {
    let problems: Vec<&Problem> = all(context).collect();
    let stderr = io::stderr();
    let audience = if stderr.is_terminal() { Audience::Terminal } else { Audience::File };
    let paths = &context.paths;
    let is_known = told_before(&paths.told(), audience, &paths.config, &problems);
    let sheet = || (audience == Audience::Terminal).then(|| Sheet::of_errors(context));
    // Nobody is left to be told when even this fails.
    let _ = match (context.loaded.problems.len(), is_known, audience) {
        (0, true, _) | (_, true, Audience::File | Audience::Panes) => Ok(()),
        (count, true, Audience::Terminal) => {
            let phrase = Phrase::new("configuration-reminder").with("count", count);
            match sheet() {
                Some(sheet) => sheet.text(&context.catalogue.say(&phrase), &mut stderr.lock()),
                None => Ok(()),
            }
        }
        (_, false, _) => match sheet() {
            Some(sheet) => problems
                .iter()
                .try_for_each(|problem| draw(problem, context, &sheet, &mut stderr.lock())),
            None => {
                problems.iter().for_each(|problem| complain(&problem.render(&context.catalogue)));
                Ok(())
            }
        },
    };
}

/// The mistakes, and then the notes, which are no mistakes of the user.
fn all(context: &Context) -> impl Iterator<Item = &Problem> {
    context.loaded.problems.iter().chain(&context.loaded.notes)
}

/// Prints all mistakes on standard output, and the remarks on keys.
pub(super) fn print(context: &Context, output: &mut Output) -> Result<(), CliError> {
    let sheet = Sheet::find(context);
    for problem in all(context).chain(&context.loaded.warnings) {
        match &sheet {
            Some(sheet) => draw(problem, context, sheet, output.writer())?,
            None => output.text(&problem.render(&context.catalogue))?,
        }
    }
    Ok(())
}

/// Prints a mistake on a terminal.
fn draw(
    problem: &Problem,
    context: &Context,
    sheet: &Sheet,
    out: &mut impl Write,
) -> io::Result<()> {
    let place = problem.isolated_location();
    sheet.text(&format!("{place}: {}", context.catalogue.say(&problem.message)), out)?;
    if let Some((excerpt, _)) = problem.excerpt_beside_margin(sheet.columns().saturating_sub(4)) {
        sheet.code(&excerpt, out)?;
    }
    match &problem.help {
        Some(help) => sheet.text(&context.catalogue.say(help), out),
        None => Ok(()),
    }
}
