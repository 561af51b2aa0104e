//! The mistakes that were told already, so that each is told once and not by every command.
//!
//! A small file beside the database holds a fingerprint of the mistakes of each configuration, for
//! each audience: what `cron` mailed, nobody at a terminal has seen. A file that cannot be read or
//! written forgets, so that mistakes are told once more rather than never.
use super::edit;
use super::problem::Problem;
use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Read;
use std::path::Path;

/// The most fingerprints that are kept, the newest ones.
const MOST: usize = 64;
/// Bytes of the file that are read.
const LARGEST: u64 = 16 << 10;

/// The readers of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// A person at a terminal.
    Terminal,
    /// A file, a pipe, the mail that `cron` sends.
    File,
    /// A person at the panes, who is told of remarks on keys.
    Panes,
}

/// Remembers in the file at `path` that the mistakes of the configuration at `config` are told to
/// `audience`. Returns true if they were told before and have not changed since.
pub fn told_before(path: &Path, audience: Audience, config: &Path, problems: &[&Problem]) -> bool {
    let mut entries = read(path);
    let known = entries.len();
    let name = format!("{:016x}", hash(config));
    let ours = |entry: &Entry| entry.config == name;
    if problems.is_empty() {
        // A mistake that comes back is told again. Remarks are no mistakes.
        let panes = audience_name(Audience::Panes);
        entries.retain(|entry| !ours(entry) || entry.audience == panes);
        if entries.len() < known {
            write(path, &entries);
        }
        return true;
    }
    let entry = Entry {
        audience: audience_name(audience).to_owned(),
        config: name.clone(),
        fingerprint: fingerprint(problems),
    };
    if entries.contains(&entry) {
        return true;
    }
    entries.retain(|other| !(ours(other) && other.audience == entry.audience));
    entries.push_back(entry);
    while entries.len() > MOST {
        entries.pop_front();
    }
    write(path, &entries);
    false
}

/// Remembers in the file at `path` that a sentence was told of a terminal, by its id and its name. Returns
/// true if it was told before.
pub fn told_of_terminal(path: &Path, terminal: &str, sentence: &str) -> bool {
    let mut entries = read(path);
    let entry = Entry {
        audience: "setting".to_owned(),
        config: format!("{:016x}", hash(terminal)),
        fingerprint: format!("{:016x}", hash(sentence)),
    };
    if entries.contains(&entry) {
        return true;
    }
    entries.push_back(entry);
    while entries.len() > MOST {
        entries.pop_front();
    }
    write(path, &entries);
    false
}

fn audience_name(audience: Audience) -> &'static str {
    match audience {
        Audience::Terminal => "terminal",
        Audience::File => "file",
        Audience::Panes => "panes",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    audience: String,
    config: String,
    fingerprint: String,
}

fn read(path: &Path) -> VecDeque<Entry> {
    let mut text = String::new();
    // Not opened: opening a pipe without a writer waits.
    if !path.is_file() {
        return VecDeque::new();
    }
    let file = std::fs::File::open(path);
    if file.and_then(|file| file.take(LARGEST).read_to_string(&mut text)).is_err() {
        return VecDeque::new();
    }
    let entry = |line: &str| {
        let mut words = line.split_whitespace().map(str::to_owned);
        let entry =
            Entry { audience: words.next()?, config: words.next()?, fingerprint: words.next()? };
        words.next().is_none().then_some(entry)
    };
    text.lines().filter_map(entry).take(MOST).collect()
}

fn write(path: &Path, entries: &VecDeque<Entry>) {
    let line =
        |entry: &Entry| format!("{} {} {}\n", entry.audience, entry.config, entry.fingerprint);
    // Where this cannot be remembered it is told again.
    let _ = edit::overwrite(path, &entries.iter().map(line).collect::<String>());
}

fn fingerprint(problems: &[&Problem]) -> String {
    let mut hasher = DefaultHasher::new();
    problems.len().hash(&mut hasher);
    for problem in problems {
        let Problem { path, place, message, help } = problem;
        path.hash(&mut hasher);
        format!("{place:?} {message:?} {help:?}").hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

/// A hash that may differ between releases: then mistakes are told once more.
fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Surroundings, load};
    use std::os::unix::fs::PermissionsExt;

    const ONE: &str = "[ui]\nthem = \"mono\"\n";
    const OTHER: &str = "[ui]\n\nthem = \"mono\"\n";

    fn is_told(path: &Path, audience: Audience, config: &Path, text: &str) -> bool {
        let loaded = load(text, Path::new("/c/config.toml"), Surroundings::default());
        told_before(path, audience, config, &loaded.problems.iter().collect::<Vec<_>>())
    }

    #[test]
    fn mistakes_are_told_once_to_each_audience_until_they_change() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("deep/told");
        let (a, b) = (Path::new("/c/a.toml"), Path::new("/c/b.toml"));
        let (terminal, file) = (Audience::Terminal, Audience::File);
        for (audience, config, text, told) in [
            (file, a, ONE, false),
            (file, a, ONE, true),
            // Mail is not read at the terminal.
            (terminal, a, ONE, false),
            (terminal, a, ONE, true),
            // Two files in turn do not make each other new.
            (file, b, ONE, false),
            (file, a, ONE, true),
            (file, b, ONE, true),
            // A change is new, and so is a mistake that comes back.
            (file, a, OTHER, false),
            (file, a, OTHER, true),
            (file, a, "", true),
            (file, a, OTHER, false),
            (terminal, a, ONE, false),
            (file, b, ONE, true),
        ] {
            let said = is_told(&path, audience, config, text);
            assert_eq!(said, told, "{audience:?} {config:?} {text}");
        }
        let mode = path.metadata().expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_sentence_is_told_once_of_each_terminal() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("told");
        for (terminal, sentence, told) in [
            ("Linux console", "font", false),
            ("Linux console", "font", true),
            ("Linux console", "charset", false),
            ("unknown vt100", "font", false),
            ("Linux console", "font", true),
        ] {
            assert_eq!(told_of_terminal(&path, terminal, sentence), told, "{terminal} {sentence}");
        }
        // Mistakes of the configuration that come and go leave it alone.
        let config = Path::new("/c/a.toml");
        for text in [ONE, ""] {
            is_told(&path, Audience::Terminal, config, text);
            assert!(told_of_terminal(&path, "Linux console", "font"));
        }
    }

    #[test]
    fn remarks_on_keys_stay_told_while_there_are_no_mistakes() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("told");
        let config = Path::new("/c/a.toml");
        for (audience, text, told) in [
            (Audience::Panes, ONE, false),
            (Audience::Terminal, ONE, false),
            (Audience::Terminal, "", true),
            (Audience::Panes, ONE, true),
            (Audience::Terminal, ONE, false),
            (Audience::Panes, OTHER, false),
        ] {
            assert_eq!(is_told(&path, audience, config, text), told, "{audience:?} {text}");
        }
    }

    #[test]
    fn nothing_is_written_for_a_configuration_without_mistakes() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("told");
        assert!(told_before(&path, Audience::File, Path::new("/c"), &[]));
        assert!(!path.exists());
    }

    #[test]
    fn where_nothing_can_be_remembered_all_is_told() {
        let directory = tempfile::tempdir().expect("a directory");
        // A file in place of the folder, and a folder in place of the file.
        std::fs::write(directory.path().join("file"), "").expect("a file");
        for path in [directory.path().join("file/told"), directory.path().to_owned()] {
            for _ in 0..2 {
                assert!(!is_told(&path, Audience::File, Path::new("/c"), ONE));
            }
        }
    }

    #[test]
    fn what_stands_in_the_file_is_bounded() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("told");
        std::fs::write(&path, "\u{0} x\n[\na b c d\n".repeat(10_000)).expect("a file");
        for number in 0..2 * MOST {
            let config = format!("/c/{number}");
            let told = is_told(&path, Audience::File, Path::new(&config), ONE);
            assert!(!told, "{number}");
        }
        let text = std::fs::read_to_string(&path).expect("text");
        assert_eq!(text.lines().count(), MOST);
        assert!(text.len() < LARGEST as usize);
        let last = format!("/c/{}", 2 * MOST - 1);
        assert!(is_told(&path, Audience::File, Path::new(&last), ONE));
    }
}
