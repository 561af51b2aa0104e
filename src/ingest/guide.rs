//! The guide that is compiled into the program, as files of a source.
use super::reading::fingerprint;
use crate::fetch::file::{Listing, LocalFile, Stamp};
use std::path::PathBuf;

macro_rules! pages {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../config/samples/", $name)))),*]
    };
}

/// Name and text of each page.
const PAGES: &[(&str, &str)] = pages![
    "01-welcome.ar.md",
    "02-welcome.en.md",
    "03-reading-and-keys.ar.md",
    "04-reading-and-keys.en.md",
    "05-filtering.ar.md",
    "06-filtering.en.md",
    "07-sources.ar.md",
    "08-sources.en.md",
    "09-local-files.ar.md",
    "10-local-files.en.md",
    "11-command-line.ar.md",
    "12-command-line.en.md",
    "13-arabic-on-screen.ar.md",
    "14-arabic-on-screen.en.md",
    "15-over-ssh.ar.md",
    "16-over-ssh.en.md",
    "17-old-newspapers.ar.md",
    "18-journey-of-digits.ar.md",
    "19-verses.ar.md",
    "20-arabic-in-the-terminal.en.md",
    "21-persian.fa.md",
    "22-urdu.ur.md",
    "23-hebrew.he.md",
];

/// The pages. The time of a page is the fingerprint of its text, so that a page counts as changed
/// when a new version of the program changes it.
pub(super) fn listing() -> Listing {
    let file = |(name, text): &(&str, &str)| LocalFile {
        path: PathBuf::from(name),
        relative: (*name).to_owned(),
        stamp: Stamp { modified: fingerprint(text.as_bytes()), len: text.len() as u64 },
    };
    Listing { files: PAGES.iter().map(file).collect(), problems: Vec::new() }
}

/// The text of a page.
pub(super) fn read(name: &str) -> Vec<u8> {
    let page = PAGES.iter().find(|(known, _)| *known == name);
    page.map(|(_, text)| text.as_bytes().to_vec()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn every_page_is_compiled_in() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/samples");
        let mut names: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, PAGES.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    }
}
