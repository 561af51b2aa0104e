//! `sahifa keys`: the keys as the configuration leaves them, and the conflicts among them.
use super::exit::{FAILED, OK};
use super::{CliError, Output};
use crate::app::described;
use crate::arguments::{KeysAction, KeysTask};
use crate::context::Context;
use crate::keys::{CommandGroup, KeyContext, write_sequence};
use crate::locale::Phrase;

/// A binding in the JSON.
#[derive(serde::Serialize)]
struct Binding {
    /// The table of the configuration that it is written in.
    context: &'static str,
    keys: String,
    /// The command, or the steps with commas between them.
    command: String,
    summary: String,
    group: String,
}

pub(super) fn keys(
    task: &KeysTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let json = match task.action {
        KeysAction::List { json } => json,
        KeysAction::Check => return check(context, output),
    };
    let bindings = bindings(context);
    if json {
        output.json(&bindings)?;
        return Ok(OK);
    }
    for binding in &bindings {
        output.fields(&[binding.context, &binding.keys, &binding.command, &binding.summary])?;
    }
    Ok(OK)
}

/// Prints the mistakes in the configuration and the conflicts of its keys. Each of both fails.
fn check(context: &Context, output: &mut Output) -> Result<u8, CliError> {
    super::mistakes::print(context, output)?;
    if !(context.loaded.problems.is_empty() && context.loaded.warnings.is_empty()) {
        return Ok(FAILED);
    }
    output.text(&context.catalogue.say_plain(&Phrase::new("keys-fine")))?;
    Ok(OK)
}

/// The bindings of every context that can be typed there, without those of its parents.
fn bindings(context: &Context) -> Vec<Binding> {
    let keymap = &context.config().keymap;
    let say = |id| context.catalogue.say_plain(&Phrase::new(id));
    let of_context = |own: KeyContext| {
        let written = keymap.own_bindings(own);
        let bindings = keymap.bindings(own).into_iter();
        bindings.filter(move |binding| written.contains(binding)).map(move |(keys, action)| {
            let heading = action.command().map(|command| CommandGroup::of(command).heading());
            Binding {
                context: own.name(),
                keys: write_sequence(&keys),
                command: action.to_string(),
                summary: context.catalogue.say_plain(&described(&action, &context.catalogue)),
                group: say(heading.unwrap_or("keys-own")),
            }
        })
    };
    KeyContext::ALL.into_iter().flat_map(of_context).collect()
}
