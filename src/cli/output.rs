//! Printing: a pipe that closes ends the task quietly, and no control sequence reaches a terminal.
use super::exit::{FAILED, OK};
use super::render::RenderError;
use super::sheet::{self, Sheet, Surface};

use crate::config::{EditError, InitError, KeepError, PathsError, SettingError, told_of_terminal};
use crate::context::Context;
use crate::export::ExportError;
use crate::fetch::FileError;
use crate::import::ImportError;
use crate::ingest::{RefreshError, TakeOverError};
use crate::locale::{Catalogue, Language, Phrase};
use crate::store::{BackupError, RescueError, StoreError};
use crate::terminal;
use crate::writing::Advice;
use sahifa_terminal::TerminalError;
use std::io::{self, BufWriter, ErrorKind, Write};

/// The reason why a task was not done.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    #[error(transparent)]
    Paths(#[from] PathsError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Refresh(#[from] RefreshError),
    #[error(transparent)]
    Terminal(#[from] TerminalError),
    #[error(transparent)]
    Edit(#[from] EditError),
    #[error(transparent)]
    Setting(#[from] SettingError),
    #[error(transparent)]
    Init(#[from] InitError),
    #[error(transparent)]
    Import(#[from] ImportError),
    #[error(transparent)]
    TakeOver(#[from] TakeOverError),
    #[error(transparent)]
    File(#[from] FileError),
    #[error(transparent)]
    Export(#[from] ExportError),
    #[error(transparent)]
    Rescue(#[from] RescueError),
    #[error(transparent)]
    Backup(#[from] BackupError),
    #[error(transparent)]
    Keep(#[from] KeepError),
    #[error(transparent)]
    Render(#[from] RenderError),
    /// A text of the user does not name anything, in the words of the catalogue.
    #[error("{}", .0.id)]
    Usage(Phrase),
    #[error("output: {0}")]
    Output(#[from] io::Error),
}

impl CliError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Paths(error) => error.phrase(),
            Self::Store(error) => error.phrase(),
            Self::Refresh(error) => error.phrase(),
            Self::Terminal(error) => terminal::phrase(error),
            Self::Edit(error) => error.phrase(),
            Self::Setting(error) => error.phrase(),
            Self::Init(error) => error.phrase(),
            Self::Import(error) => error.phrase(),
            Self::TakeOver(error) => error.phrase(),
            Self::File(error) => error.phrase(),
            Self::Export(error) => error.phrase(),
            Self::Rescue(error) => error.phrase(),
            Self::Backup(error) => error.phrase(),
            Self::Keep(error) => error.phrase(),
            Self::Render(error) => error.phrase(),
            Self::Usage(phrase) => phrase.clone(),
            Self::Output(error) => Phrase::new("output-failed").with("reason", error.to_string()),
        }
    }
}

/// Tells the user of an error, and returns the exit code.
pub(super) fn report(error: &CliError, context: &Context) -> u8 {
    if is_closed(error) {
        return OK;
    }
    tell(context, &error.phrase());
    FAILED
}

/// As [`report`], where there is no configuration.
pub(super) fn report_plain(error: &CliError, catalogue: &Catalogue) -> u8 {
    complain(&catalogue.say_plain(&error.phrase()));
    FAILED
}

/// True if the reader of the output has read enough: that is no error.
fn is_closed(error: &CliError) -> bool {
    matches!(error, CliError::Output(error) | CliError::Render(RenderError::Write(error)) if error.kind() == ErrorKind::BrokenPipe)
}

/// Prints a sentence on standard error: laid out for a terminal, else as logical text.
pub(super) fn tell(context: &Context, phrase: &Phrase) {
    if context.is_seen(&io::stderr()) {
        show(context, &context.catalogue.say(phrase));
    } else {
        complain(&context.catalogue.say_plain(phrase));
    }
}

/// Says once which setting of the terminal is needed, if what was printed cannot be right without.
pub(super) fn advise(context: &Context) {
    let Some((advice, terminal)) = sheet::advice() else { return };
    let told = || told_of_terminal(&context.paths.told(), terminal, advice.id());
    if advice.is_told_once() && told() {
        return;
    }
    let phrase = Phrase::new(advice.id());
    match advice {
        // The letters of other languages may be those that cannot be shown.
        Advice::Charset => show(context, &Catalogue::new(Language::En).say(&phrase)),
        _ => tell(context, &phrase),
    }
}

/// As [`tell`], of a file or a source.
pub(super) fn tell_of(name: &str, context: &Context, phrase: &Phrase) {
    if context.is_seen(&io::stderr()) {
        let name = sahifa_text::CleanText::isolated(name);
        show(context, &format!("{}: {}", name.as_str(), context.catalogue.say(phrase)));
    } else {
        complain(&format!("{name}: {}", context.catalogue.say_plain(phrase)));
    }
}

fn show(context: &Context, sentence: &str) {
    // Nobody is left to be told when even this fails.
    let sheet = Sheet::of_errors(context);
    let _ = sheet.text(&format!("sahifa: {sentence}"), &mut io::stderr().lock());
}

/// Prints logical text on standard error.
pub(super) fn complain(text: &str) {
    let mut stderr = io::stderr().lock();
    for line in text.lines() {
        // Nobody is left to be told when even this fails.
        let _ = writeln!(stderr, "sahifa: {}", sahifa_text::sanitize_line(line));
    }
}

/// Standard output.
pub struct Output {
    writer: BufWriter<io::Stdout>,
    surface: Option<Surface>,
}

impl std::fmt::Debug for Output {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Output")
    }
}

impl Output {
    pub(super) fn stdout(context: &Context) -> Self {
        Self { writer: BufWriter::new(io::stdout()), surface: Surface::find(context) }
    }

    /// Prints the fields of one line, with tabs between them; for a terminal, laid out side by side
    /// in the direction of the interface where any runs from right to left.
    pub(super) fn fields(&mut self, fields: &[&str]) -> Result<(), CliError> {
        let clean: Vec<_> = fields.iter().map(|field| sahifa_text::sanitize_line(field)).collect();
        let line = clean.join("\t");
        match &self.surface {
            Some(surface) => surface.fields(&clean, &line, &mut self.writer)?,
            None => writeln!(self.writer, "{line}")?,
        }
        Ok(())
    }

    /// Prints text from anywhere, of several lines; for a terminal, laid out and encoded.
    pub(super) fn text(&mut self, text: &str) -> Result<(), CliError> {
        let text = sahifa_text::sanitize(text);
        if let Some(surface) = &self.surface {
            let text = text.strip_suffix('\n').unwrap_or(&text);
            text.split('\n').try_for_each(|line| surface.line(line, &mut self.writer))?;
            return Ok(());
        }
        self.writer.write_all(text.as_bytes())?;
        if !text.ends_with('\n') {
            self.writer.write_all(b"\n")?;
        }
        Ok(())
    }

    /// Prints a line that is already in visual order.
    pub(super) fn visual(&mut self, line: &str) -> Result<(), CliError> {
        Ok(writeln!(self.writer, "{}", line.trim_end())?)
    }

    /// Prints a value as JSON. The escapes of JSON keep controls from the terminal.
    pub(super) fn json(&mut self, value: &impl serde::Serialize) -> Result<(), CliError> {
        serde_json::to_writer_pretty(&mut self.writer, value).map_err(io::Error::from)?;
        Ok(self.writer.write_all(b"\n")?)
    }

    /// The writer for tasks that write their own bytes, which they have cleaned.
    pub(super) fn writer(&mut self) -> &mut impl Write {
        &mut self.writer
    }

    pub(super) fn finish(mut self) -> Result<(), CliError> {
        Ok(self.writer.flush()?)
    }
}
