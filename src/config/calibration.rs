//! The answers to the calibration card, per terminal, in a small file beside the database.
//!
//! `terminal` decides the name of a terminal. A file that cannot be read counts as empty: the card
//! can be asked again.
use super::edit::{self, EditError};
use super::options::RtlMode;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The most terminals remembered; a hand-made file may name more.
const MOST: usize = 500;
/// Bytes of the file that are read.
const LARGEST: u64 = 64 << 10;
const HEADING: &str = "# Written by the calibration card of Sahifa: which mode reads right on which \
                       terminal.\n";

/// The answers of one user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calibration {
    path: PathBuf,
    answers: BTreeMap<String, RtlMode>,
}

impl Calibration {
    /// Reads the file at `path`. Entries that are no answers are left out.
    pub fn load(path: &Path) -> Self {
        let mut text = String::new();
        let read =
            std::fs::File::open(path).and_then(|file| file.take(LARGEST).read_to_string(&mut text));
        let table: toml::Table = match read {
            Ok(_) => text.parse().unwrap_or_default(),
            Err(_) => toml::Table::new(),
        };
        let answers = table
            .into_iter()
            .take(MOST)
            .filter_map(|(name, value)| Some((name, RtlMode::from_name(value.as_str()?)?)));
        Self { path: path.to_owned(), answers: answers.collect() }
    }

    /// The mode that reads correctly on the terminal called `name`.
    pub fn answer(&self, name: &str) -> Option<RtlMode> {
        self.answers.get(name).copied()
    }

    /// Remembers an answer; [`RtlMode::Auto`] forgets it.
    ///
    /// # Errors
    ///
    /// When the file cannot be written; the answer holds for this session all the same.
    pub fn set(&mut self, name: &str, mode: RtlMode) -> Result<(), EditError> {
        // Another copy of the program may have learnt something meanwhile.
        self.answers = Self::load(&self.path).answers;
        match mode {
            RtlMode::Auto => self.answers.remove(name),
            mode => self.answers.insert(name.to_owned(), mode),
        };
        let table: toml::Table = self
            .answers
            .iter()
            .map(|(name, mode)| (name.clone(), toml::Value::String(mode.name().to_owned())))
            .collect();
        edit::overwrite(&self.path, &format!("{HEADING}{table}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_kept_per_terminal_and_can_be_taken_back() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("deep/terminals.toml");
        let mut calibration = Calibration::load(&path);
        assert_eq!(calibration.answer("VTE"), None);
        calibration.set("VTE", RtlMode::Marked).expect("written");
        Calibration::load(&path).set("unknown \"x\" in tmux", RtlMode::Visual).expect("written");
        // The first copy does not undo what the second wrote.
        calibration.set("iTerm2", RtlMode::Terminal).expect("written");
        let read = Calibration::load(&path);
        for (name, mode) in [
            ("VTE", RtlMode::Marked),
            ("unknown \"x\" in tmux", RtlMode::Visual),
            ("iTerm2", RtlMode::Terminal),
        ] {
            assert_eq!(read.answer(name), Some(mode), "{name}");
        }
        calibration.set("VTE", RtlMode::Auto).expect("written");
        assert_eq!(Calibration::load(&path).answer("VTE"), None);
    }

    #[test]
    fn a_file_that_is_no_answer_is_no_answer() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("terminals.toml");
        for text in ["[", "VTE = 3", "VTE = \"sideways\"", "\u{0}", "VTE = \"marked\" x"] {
            std::fs::write(&path, text).expect("a file");
            assert_eq!(Calibration::load(&path).answer("VTE"), None, "{text}");
        }
        std::fs::write(&path, "VTE = \"marked\"\nst = 1\n").expect("a file");
        assert_eq!(Calibration::load(&path).answer("VTE"), Some(RtlMode::Marked));
    }
}
