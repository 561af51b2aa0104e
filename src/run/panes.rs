//! The start of the panes: the model by configuration, the worker, the encoding of rows.
use super::{Ended, Event, Start};
use crate::app::{Model, Notice, Report};
use crate::config::{Audience, Calibration, told_before, told_of_terminal};
use crate::context::Context;
use crate::keys::KeyboardLayout;
use crate::locale::Phrase;
use crate::worker::{Opening, Setup, Worker};
use crate::writing::Writing;
use sahifa_terminal::{Repertoire, TerminalError, is_charset_open};
use std::sync::Arc;
use std::sync::mpsc;

/// Opens the panes over the database of `opening`, and runs them to their end.
///
/// # Errors
///
/// When there is no terminal, or it cannot be used.
pub fn panes(context: &Context, opening: Opening) -> Result<Ended, TerminalError> {
    let (events, inbox) = mpsc::channel();
    let config = context.config();
    let writing = |detection| {
        let calibration = Calibration::load(&context.paths.calibration());
        Writing::new(config.rtl.clone(), config.ui.signs, calibration, detection)
    };
    // Elsewhere the terminal answers while the database is opened.
    let asked_first = !context.settings.screen_reader && is_charset_open(super::variable);
    let found = asked_first.then(|| sahifa_terminal::detect(super::variable)).transpose()?;
    let found = found.map(writing);
    let is_ascii = found.as_ref().is_some_and(|writing| writing.repertoire() == Repertoire::Ascii);
    let in_ascii = is_ascii.then(|| context.clone().with_ascii());
    let context = in_ascii.as_ref().unwrap_or(context);
    let answers = events.clone();
    // The loop is gone only while the program ends.
    let tell = move |message| drop(answers.send(Event::Message(message)));
    let worker = Worker::start(opening, setup(context), tell);
    let mut model = model(context);
    for work in model.start() {
        worker.perform(work);
    }
    let mut writing = match found {
        Some(writing) => writing,
        None if context.settings.screen_reader => {
            writing(sahifa_terminal::assume(super::variable)).aloud()
        }
        None => writing(sahifa_terminal::detect(super::variable)?),
    };
    if let Some(profile) = &context.paths.profile {
        let title = Phrase::new("window-title").with("profile", profile.as_str());
        writing = writing.titled(context.catalogue.say_plain(&title));
    }
    writing.configure(config, super::variable);
    match writing.advice() {
        Some(advice) if advice.is_told_once() => {
            let release = writing.detection().release();
            if !told_of_terminal(&context.paths.told(), &release, advice.id()) {
                model.warn_of_terminal(advice.id_in_panes());
            }
        }
        Some(advice) => {
            // The loop begins below.
            let notice = Report::Notice(Notice::info(Phrase::new(advice.id())));
            drop(events.send(Event::Message(notice.into())));
        }
        None => {}
    }
    let themes = config.theme.clone();
    let opener = config.ui.opener.clone();
    let player = config.ui.player.clone();
    let start = Start { model, themes, worker, writing, opener, player };
    super::run(start, &events, &inbox)
}

/// The configuration as the worker needs it.
pub fn setup(context: &Context) -> Setup {
    Setup {
        paths: context.paths.clone(),
        has_file: !crate::config::is_missing(&context.paths.config),
        environment: context.environment.clone(),
        loaded: context.loaded.clone(),
        sources: context.sources(),
        guide: context.guide(),
        refresh: context.refresh_options(),
        downloads: context.download_options(),
    }
}

/// The state of the panes before anything is loaded.
pub fn model(context: &Context) -> Model {
    let config = context.config();
    let mut model = Model::new(
        context.settings.clone(),
        Arc::clone(&context.catalogue),
        config.keymap.clone(),
        KeyboardLayout::new(config.keyboard_layout.clone()),
        config.filters.clone(),
    );
    model.profile.clone_from(&context.paths.profile);
    model.problems = context.loaded.problems.clone();
    model.warnings = context.loaded.warnings.clone();
    if !model.problems.is_empty() || has_new_remarks(context) {
        model.complain_of_configuration();
    }
    model
}

/// True if there are remarks on keys that were not told before: they may stand as they are meant.
fn has_new_remarks(context: &Context) -> bool {
    let remarks: Vec<_> = context.loaded.warnings.iter().collect();
    let paths = &context.paths;
    !remarks.is_empty() && !told_before(&paths.told(), Audience::Panes, &paths.config, &remarks)
}
