//! `sahifa` without a task: the panes.
use super::{CliError, Context};
use crate::app::Model;
use crate::keys::KeyboardLayout;
use crate::locale::Catalogue;
use crate::run::{self, Event, Start};
use crate::ui::Styles;
use crate::worker::{Setup, Worker};
use std::sync::mpsc;

pub(super) fn panes(context: &Context) -> Result<u8, CliError> {
    let (events, inbox) = mpsc::channel();
    let config = context.config();
    let setup = Setup {
        paths: context.paths.clone(),
        sources: context.sources(),
        guide_name: context.guide_name(),
        refresh: context.refresh_options(),
    };
    let answers = events.clone();
    // The loop is gone only while the program ends.
    let worker = Worker::start(setup, move |message| drop(answers.send(Event::Message(message))));
    let language = context.catalogue.language();
    let mut model = Model::new(
        context.settings.clone(),
        Catalogue::with_digits(language, context.catalogue.digits()),
        config.keymap.clone(),
        KeyboardLayout::new(config.keyboard_layout.clone()),
        config.filters.clone(),
    );
    model.problems =
        context.loaded.problems.iter().map(|problem| problem.render(&model.catalogue)).collect();
    if !model.problems.is_empty() {
        model.complain_of_configuration();
    }
    let interval = Some(config.fetch.refresh.0).filter(|interval| !interval.is_zero());
    let start = Start { model, styles: Styles::new(&config.theme), worker, interval };
    Ok(run::run(start, &events, &inbox)?)
}
