//! `sahifa keys`: the keys as the configuration leaves them.
use super::arguments::{KeysAction, KeysTask};
use super::exit::OK;
use super::{CliError, Output};
use crate::context::Context;
use crate::keys::{CommandGroup, KeyContext, write_sequence};
use crate::locale::Phrase;

/// A binding in the JSON.
#[derive(serde::Serialize)]
struct Binding {
    /// The table of the configuration that it is written in.
    context: &'static str,
    keys: String,
    command: &'static str,
    summary: String,
    group: String,
}

pub(super) fn keys(
    task: &KeysTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let KeysAction::List { json } = task.action;
    let bindings = bindings(context);
    if json {
        output.json(&bindings)?;
        return Ok(OK);
    }
    for binding in &bindings {
        output.fields(&[binding.context, &binding.keys, binding.command, &binding.summary])?;
    }
    Ok(OK)
}

/// The bindings of every context that can be typed there, without those of its parents.
fn bindings(context: &Context) -> Vec<Binding> {
    let keymap = &context.config().keymap;
    let say = |id| context.catalogue.say_plain(&Phrase::new(id));
    let of_context = |own: KeyContext| {
        let bindings = keymap.bindings(own).into_iter();
        bindings.filter(move |(keys, command)| keymap.own_keys(own, *command).contains(keys)).map(
            move |(keys, command)| Binding {
                context: own.name(),
                keys: write_sequence(&keys),
                command: command.name(),
                summary: say(command.summary()),
                group: say(CommandGroup::of(command).heading()),
            },
        )
    };
    KeyContext::ALL.into_iter().flat_map(of_context).collect()
}
