//! `sahifa config`: the configuration file.
use super::exit::{FAILED, OK};
use super::{CliError, Output};
use crate::arguments::{ConfigAction, ConfigTask};
use crate::config::{Origin, Setting, SettingChange, schema, setting, settings};
use crate::context::Context;
use crate::locale::{Catalogue, Language, Phrase};
use crate::store::Store;

pub(super) fn config(
    task: &ConfigTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let path = &context.paths.config;
    match &task.action {
        ConfigAction::Init => {
            crate::config::init(path)?;
            let phrase = Phrase::new("config-written").with("path", path.display().to_string());
            output.text(&context.catalogue.say_plain(&phrase))?;
        }
        ConfigAction::Check => {
            super::mistakes::print(context, output)?;
            if !context.loaded.problems.is_empty() {
                return Ok(FAILED);
            }
            let phrase = Phrase::new("config-fine").with("path", path.display().to_string());
            output.text(&context.catalogue.say_plain(&phrase))?;
        }
        ConfigAction::Path => {
            output.text(&path.display().to_string())?;
            output.text(&context.database().display().to_string())?;
        }
        ConfigAction::Get { key } => {
            let found = setting(path, &context.environment, key)?;
            output.text(found.text.as_deref().unwrap_or(&found.value))?;
        }
        ConfigAction::Set { key, value } => {
            change(&SettingChange::to(key, value), context, output)?;
        }
        ConfigAction::Unset { key } => change(&SettingChange::to_default(key), context, output)?,
        ConfigAction::Schema => {
            output.json(&schema(&Catalogue::new(Language::En)))?;
        }
        ConfigAction::Show { origin } => show(*origin, context, output)?,
    }
    Ok(OK)
}

fn change(change: &SettingChange, context: &Context, output: &mut Output) -> Result<(), CliError> {
    let path = &context.paths.config;
    let value = change.make(path)?;
    let phrase = Phrase::new("config-set").with("key", change.name.as_str()).with("value", value);
    let phrase = phrase.with("file", path.display().to_string());
    output.text(&context.catalogue.say_plain(&phrase))
}

/// Prints every setting that has one value: as TOML, or with its origin.
fn show(with_origins: bool, context: &Context, output: &mut Output) -> Result<(), CliError> {
    let path = &context.paths.config;
    let changed = if with_origins { by_key(context)? } else { Vec::new() };
    for Setting { name, value, origin, .. } in settings(path, &context.environment)? {
        if !with_origins {
            output.text(&format!("{name} = {value}"))?;
            continue;
        }
        if let Some((_, value)) = changed.iter().find(|(key, _)| *key == name) {
            let said = context.catalogue.say_plain(&Phrase::new("config-origin-key"));
            output.fields(&[&name, value, &said])?;
            continue;
        }
        let said = match origin {
            Origin::Default => context.catalogue.say_plain(&Phrase::new("config-origin-default")),
            Origin::File { line } => format!("{}:{line}", path.display()),
            Origin::Variable(variable) => variable.to_owned(),
        };
        output.fields(&[&name, &value, &said])?;
    }
    Ok(())
}

/// The settings that keys changed in the panes, with their values.
fn by_key(context: &Context) -> Result<Vec<(String, String)>, CliError> {
    let database = context.database();
    if !database.exists() {
        return Ok(Vec::new());
    }
    Ok(Store::open(&database)?.resume()?.unwrap_or_default().by_key().named())
}
