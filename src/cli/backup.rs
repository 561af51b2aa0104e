//! `sahifa backup` and `sahifa restore`: the database and the files of the configuration in one file,
//! and the way back.
use super::exit::{FAILED, OK};
use super::{CliError, Output};
use crate::arguments::{BackupTask, RestoreTask};
use crate::config::{BackedUp, backed_up, put_back};
use crate::context::Context;
use crate::locale::Phrase;
use crate::store::{Companion, Restoration, back_up};
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

pub(super) fn backup(
    task: &BackupTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let database = context.database();
    if !database.exists() {
        let path = database.display().to_string();
        return Err(CliError::Usage(Phrase::new("db-none").with("path", path)));
    }
    let files: Vec<Companion> = backed_up(&context.paths)?
        .into_iter()
        .map(|BackedUp { name, content }| Companion { name, content })
        .collect();
    if task.file.as_os_str() != "-" {
        back_up(&database, &task.file, &files)?;
        let path = task.file.display().to_string();
        let phrase = Phrase::new("backup-done").with("path", path).with("files", files.len());
        output.text(&context.catalogue.say_plain(&phrase))?;
        return Ok(OK);
    }
    if context.terminal {
        return Err(CliError::Usage(Phrase::new("backup-terminal")));
    }
    // SQLite writes a file only where it can go back.
    let passing = Passing::new(&context.paths.data);
    back_up(&database, &passing.0, &files)?;
    io::copy(&mut File::open(&passing.0)?, output.writer())?;
    Ok(OK)
}

pub(super) fn restore(
    task: &RestoreTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let passing;
    let from = if task.file.as_os_str() == "-" {
        fs::create_dir_all(&context.paths.data)?;
        passing = Passing::new(&context.paths.data);
        let mut options = OpenOptions::new();
        let mut file = options.write(true).create_new(true).mode(0o600).open(&passing.0)?;
        io::copy(&mut io::stdin().lock(), &mut file)?;
        passing.0.as_path()
    } else {
        task.file.as_path()
    };
    let restoration = Restoration::prepare(from, &context.database())?;
    let (articles, files) = (restoration.articles, restoration.files.clone());
    let mut kept: Vec<PathBuf> = restoration.replace()?.into_iter().collect();
    let mut code = OK;
    for Companion { name, content } in files {
        match put_back(&context.paths, &name, &content) {
            Ok(old) => kept.extend(old),
            Err(error) => {
                super::output::tell(context, &error.phrase());
                code = FAILED;
            }
        }
    }
    let done = Phrase::new("restore-done").with("count", articles);
    output.text(&context.catalogue.say_plain(&done))?;
    for path in kept {
        let phrase = Phrase::new("restore-kept").with("path", path.display().to_string());
        output.text(&context.catalogue.say_plain(&phrase))?;
    }
    Ok(code)
}

/// A file on the way from or to a stream, which is removed afterwards.
struct Passing(PathBuf);

impl Passing {
    /// A name in this folder that no other process uses.
    fn new(folder: &Path) -> Self {
        Self(folder.join(format!("passing.{}.backup", std::process::id())))
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        // It may not have come to a file.
        let _ = fs::remove_file(&self.0);
    }
}
