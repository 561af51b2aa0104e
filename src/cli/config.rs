//! `sahifa config`: the configuration file.
use super::arguments::{ConfigAction, ConfigTask};
use super::exit::{FAILED, OK};
use super::{CliError, Output};
use crate::context::Context;
use crate::locale::Phrase;

pub(super) fn config(
    task: &ConfigTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let path = &context.paths.config;
    match task.action {
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
    }
    Ok(OK)
}
