//! Articles on their way out of the program: to commands, files and other programs.
//!
//! A command line holds what the user typed or what the environment says, never anything of an article:
//! that goes to standard input, or into a file whose name this program makes.
use super::{Event, Loop, variable};
use crate::app::{Notice, Piece, ScreenMessage, Viewer};
use crate::export::{self, ExportError, Frame};
use crate::import::in_home;
use crate::locale::{Catalogue, Phrase, io_reason};
use crate::news::{Article, BlockKind, Document, Form, RichText};
use crate::terminal::{self, Answer, Ending, Suspension};
use crate::ui;
use sahifa_terminal::TerminalError;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

/// The time that a command has which does not get the terminal.
const PATIENCE: Duration = Duration::from_secs(30);

impl Loop {
    /// Gives a text to a command that runs beside the panes. Its answer comes as a notice.
    pub(super) fn pipe(&mut self, command: String, piece: &Piece) -> Result<(), TerminalError> {
        let input = match written(piece, Form::Text, &self.model.catalogue) {
            Ok(input) => input,
            Err(error) => return self.say(Notice::error(not_run(&command, &error))),
        };
        let events = self.events.clone();
        thread::spawn(move || {
            let mut program = shell(&command);
            let notice = match terminal::run_aside(&mut program, input.into(), PATIENCE) {
                Ok(answer) => answered(&command, &answer),
                Err(error) => Notice::error(not_run(&command, &error)),
            };
            // The loop is gone only while the program ends.
            drop(events.send(Event::Message(ScreenMessage::Notice(notice).into())));
        });
        Ok(())
    }

    /// Gives a text to a command that gets the terminal.
    pub(super) fn lend(&mut self, command: &str, piece: &Piece) -> Result<(), TerminalError> {
        match written(piece, Form::Text, &self.model.catalogue) {
            Ok(input) => self.lend_to(&mut shell(command), Some(input), command, true),
            Err(error) => self.say(Notice::error(not_run(command, &error))),
        }
    }

    /// Writes a text into a file, beside the panes.
    pub(super) fn save(
        &mut self,
        path: PathBuf,
        form: Form,
        piece: Piece,
        replace: bool,
    ) -> Result<(), TerminalError> {
        let text = written(&piece, form, &self.model.catalogue);
        let events = self.events.clone();
        thread::spawn(move || {
            let target = in_home(&path);
            let saved =
                text.and_then(|text| export::write(&target, text.as_bytes(), replace, None));
            let shown = target.display().to_string();
            let message = match saved {
                Ok(()) => {
                    ScreenMessage::Notice(Notice::info(Phrase::new("saved-to").with("path", shown)))
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                    ScreenMessage::FileExists { path, selection: piece.selection }
                }
                Err(source) => {
                    ScreenMessage::Notice(Notice::error(ExportError { path, source }.phrase()))
                }
            };
            drop(events.send(Event::Message(message.into())));
        });
        Ok(())
    }

    /// Opens a text in another program, which gets the terminal.
    pub(super) fn view(&mut self, viewer: Viewer, piece: &Piece) -> Result<(), TerminalError> {
        let form = match viewer {
            Viewer::Pager => Form::Text,
            Viewer::Editor => Form::Markdown,
            Viewer::Browser => Form::Html,
        };
        let file = written(piece, form, &self.model.catalogue)
            .and_then(|text| Temporary::new(&text, form.extension()));
        let file = match file {
            Ok(file) => file,
            Err(error) => {
                let path = std::env::temp_dir();
                return self.say(Notice::error(ExportError { path, source: error }.phrase()));
            }
        };
        let set = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
        let own = match viewer {
            Viewer::Pager => set("PAGER").unwrap_or_else(|| "less".to_owned()),
            Viewer::Editor => {
                set("VISUAL").or_else(|| set("EDITOR")).unwrap_or_else(|| "vi".to_owned())
            }
            Viewer::Browser => match ["lynx", "w3m"].into_iter().find(|name| is_installed(name)) {
                Some(name) => name.to_owned(),
                None => return self.say(Notice::error(Phrase::new("viewer-missing"))),
            },
        };
        // The variables may hold options, as in "less -R"; the file is one argument.
        let mut program = Command::new("sh");
        program.arg("-c").arg(format!("{own} \"$1\"")).arg("sh").arg(&file.0);
        self.lend_to(&mut program, None, &own, false)
    }

    /// Runs a program that gets the terminal, and draws the panes anew after it; with `waits`, only once Enter
    /// is pressed.
    pub(super) fn lend_to(
        &mut self,
        program: &mut Command,
        input: Option<String>,
        name: &str,
        waits: bool,
    ) -> Result<(), TerminalError> {
        let sentence = waits.then(|| self.waiting_sentence());
        let input = input.map(String::into_bytes);
        let ending = self.session.lend(program, input, sentence.as_deref())?;
        self.suspended(Suspension::Refused)?;
        let failed = match ending {
            Ok(Ending::Status(0)) => return Ok(()),
            Ok(Ending::Status(status)) => Notice::error(failure(name, status)),
            Ok(Ending::Signal) => {
                Notice::error(Phrase::new("command-stopped").with("command", name))
            }
            Err(error) => Notice::error(not_run(name, &error)),
        };
        self.say(failed)
    }

    /// The sentence that asks for Enter, for this terminal.
    fn waiting_sentence(&self) -> Vec<u8> {
        let text = self.model.catalogue.say(&Phrase::new("press-enter"));
        let profile = self.writing.line_profile(self.writing.mode());
        let columns = usize::from(self.model.geometry.size.columns);
        ui::sentence(&text, &self.model.settings, &profile, columns)
    }

    fn say(&mut self, notice: Notice) -> Result<(), TerminalError> {
        self.take(ScreenMessage::Notice(notice))
    }
}

/// A command line for the shell of the user, as the user typed it.
fn shell(command: &str) -> Command {
    let shell = variable("SHELL").filter(|shell| Path::new(shell).is_absolute());
    let mut program = Command::new(shell.unwrap_or_else(|| "/bin/sh".to_owned()));
    program.arg("-c").arg(command);
    program
}

/// The first line of an answer that says something.
fn first_line(text: &str) -> Option<String> {
    text.lines().map(str::trim).find(|line| !line.is_empty()).map(str::to_owned)
}

fn answered(command: &str, answer: &Answer) -> Notice {
    match failed(command, answer, ("command-slow", PATIENCE)) {
        Some(failure) => Notice::error(failure),
        None => Notice::info(match first_line(&answer.output) {
            Some(line) => Phrase::new("command-said").with("line", line),
            None => Phrase::new("command-done").with("command", command),
        }),
    }
}

/// The sentence on the failure of a program; `None` if it did not fail. `slow` is the id of the one on a
/// program that was stopped, and the time it had.
pub(super) fn failed(
    command: &str,
    answer: &Answer,
    slow: (&'static str, Duration),
) -> Option<Phrase> {
    Some(match answer.ending {
        Some(Ending::Status(0)) => return None,
        Some(Ending::Status(status)) => match first_line(&answer.errors) {
            Some(line) => {
                let failed = Phrase::new("command-failed-saying").with("command", command);
                failed.with("status", status.to_string()).with("line", line)
            }
            None => failure(command, status),
        },
        Some(Ending::Signal) => Phrase::new("command-stopped").with("command", command),
        None => Phrase::new(slow.0)
            .with("command", command)
            .with("seconds", usize::try_from(slow.1.as_secs()).unwrap_or(usize::MAX)),
    })
}

pub(super) fn failure(command: &str, status: i32) -> Phrase {
    Phrase::new("command-failed").with("command", command).with("status", status.to_string())
}

/// The sentence on a program that could not be started.
pub(super) fn not_run(command: &str, error: &io::Error) -> Phrase {
    Phrase::new("command-not-run").with("command", command).with("reason", io_reason(error))
}

/// A text in a form. Selected text is written as it is where the form is plain text, else as an article
/// of its own, with title, source and date.
fn written(piece: &Piece, form: Form, catalogue: &Catalogue) -> io::Result<String> {
    let frame = Frame { catalogue, about: &piece.about, dir: piece.dir };
    match (&piece.selection, form) {
        (None, _) => export::whole(&piece.article, form, &frame),
        (Some(selection), Form::Text) => Ok(format!("{selection}\n")),
        (Some(selection), _) => {
            let document = document(selection);
            let part =
                Article { document, full_text: None, transcript: None, ..(*piece.article).clone() };
            export::whole(&part, form, &frame)
        }
    }
}

/// Paragraphs that blank lines part.
fn document(text: &str) -> Document {
    let paragraph = |text: &str| BlockKind::Paragraph { content: RichText::plain(text) }.into();
    Document { blocks: text.split("\n\n").map(paragraph).collect() }
}

/// True if a program of this name is on the search path.
pub(super) fn is_installed(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

/// A file that only the user can read. It goes with this value.
#[derive(Debug)]
struct Temporary(PathBuf);

impl Temporary {
    fn new(text: &str, extension: &str) -> io::Result<Self> {
        let folder = std::env::temp_dir();
        // Another session, or somebody, may have the name: nothing that stands there is touched.
        let name =
            |number| folder.join(format!("sahifa-{}-{number}.{extension}", std::process::id()));
        let free = (0..100).map(name).find(|path| path.symlink_metadata().is_err());
        let path = free.ok_or(ErrorKind::AlreadyExists)?;
        export::write(&path, text.as_bytes(), false, Some(0o600))?;
        Ok(Self(path))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // An editor may have moved it.
        let _ = fs::remove_file(&self.0);
    }
}
