//! The guide that is compiled into the program, as files of a source: the chapters of the manual, and
//! samples of what the program can display.
use crate::fetch::file::{Listing, LocalFile, Stamp};
use crate::locale::Language;
use crate::manual::{Chapter, chapters, fingerprint, written};
use std::path::PathBuf;

/// A text that shows what the program can display.
struct Sample {
    name: &'static str,
    /// Hash of the text.
    fingerprint: u64,
    /// Length of the text in bytes.
    len: usize,
}

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$({
            const TEXT: &[u8] = include_bytes!(concat!("../../config/samples/", $name));
            const FINGERPRINT: u64 = fingerprint(TEXT);
            Sample { name: $name, fingerprint: FINGERPRINT, len: TEXT.len() }
        }),*]
    };
}

static SAMPLES: &[Sample] = samples![
    "17-old-newspapers.ar.md",
    "18-journey-of-digits.ar.md",
    "19-verses.ar.md",
    "20-arabic-in-the-terminal.en.md",
    "21-persian.fa.md",
    "22-urdu.ur.md",
    "23-hebrew.he.md",
];

/// The files of chapters whose articles have another name: the store knows an article by the name
/// under which it came first, and its marks stay with that.
const KNOWN_AS: &[(&str, &str)] = &[
    ("welcome.ar.md", "01-welcome.ar.md"),
    ("welcome.en.md", "02-welcome.en.md"),
    ("reading-and-keys.ar.md", "03-reading-and-keys.ar.md"),
    ("reading-and-keys.en.md", "04-reading-and-keys.en.md"),
    ("filtering.ar.md", "05-filtering.ar.md"),
    ("filtering.en.md", "06-filtering.en.md"),
    ("sources.ar.md", "07-sources.ar.md"),
    ("sources.en.md", "08-sources.en.md"),
    ("local-files.ar.md", "09-local-files.ar.md"),
    ("local-files.en.md", "10-local-files.en.md"),
    ("command-line.ar.md", "11-command-line.ar.md"),
    ("command-line.en.md", "12-command-line.en.md"),
    ("arabic-on-screen.ar.md", "13-arabic-on-screen.ar.md"),
    ("arabic-on-screen.en.md", "14-arabic-on-screen.en.md"),
    ("over-ssh.ar.md", "15-over-ssh.ar.md"),
    ("over-ssh.en.md", "16-over-ssh.en.md"),
];

/// The name by which the store knows the article of a chapter.
fn name(chapter: &Chapter) -> String {
    let file = chapter.file();
    let known = KNOWN_AS.iter().find(|(other, _)| *other == file);
    known.map_or(file, |(_, name)| (*name).to_owned())
}

/// The chapter with which this one changes its date. Of two that say the same, the Arabic one is dated
/// later and so stands first; for a reader of another language it is the other way round. The chapters
/// of reference stay as they are made.
fn twin(chapter: &Chapter, language: Option<&str>) -> Option<&'static Chapter> {
    language.filter(|language| *language != Language::Ar.tag() && !chapter.is_reference())?;
    chapters().find(|other| other.name == chapter.name && other.language != chapter.language)
}

/// The line of a page that has its date.
fn date(text: &str) -> Option<&str> {
    text.lines().find(|line| line.starts_with("date: "))
}

/// The pages for a reader of this language. The time of a page is a fingerprint, so that a page counts as
/// changed when a new version of the program or another language changes it, and is read only then.
pub(super) fn listing(language: Option<&str>) -> Listing {
    let file = |name: String, fingerprint: u64, len: usize| LocalFile {
        path: PathBuf::from(&name),
        relative: name,
        stamp: Stamp { modified: fingerprint.cast_signed(), len: len as u64 },
    };
    let of_manual = chapters().map(|chapter| {
        let fingerprint = match twin(chapter, language) {
            Some(twin) => chapter.fingerprint ^ twin.fingerprint.rotate_left(1),
            None => chapter.fingerprint,
        };
        file(name(chapter), fingerprint, chapter.len_at_most())
    });
    let samples =
        SAMPLES.iter().map(|sample| file(sample.name.to_owned(), sample.fingerprint, sample.len));
    Listing { files: of_manual.chain(samples).collect(), problems: Vec::new() }
}

/// The text of a page for a reader of this language.
pub(super) fn read(page: &str, language: Option<&str>) -> Vec<u8> {
    let Some(chapter) = chapters().find(|chapter| name(chapter) == page) else {
        return written(page).into_bytes();
    };
    let text = chapter.text();
    let other = twin(chapter, language).map(Chapter::text);
    let dates = date(&text).zip(other.as_deref().and_then(date));
    let text = match dates {
        Some((own, other)) => text.replacen(own, other, 1),
        None => text,
    };
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;
    use std::path::Path;

    /// The date line of each page, with the name of the page.
    fn dates(language: Option<&str>) -> Vec<(String, String)> {
        let files = listing(language).files;
        let dated = |file: LocalFile| {
            let text = String::from_utf8(read(&file.relative, language)).unwrap();
            (date(&text).unwrap().to_owned(), file.relative)
        };
        files.into_iter().map(dated).collect()
    }

    #[test]
    fn the_welcome_of_the_readers_language_stands_first() {
        for (language, name) in [
            (None, "01-welcome.ar.md"),
            (Some("ar"), "01-welcome.ar.md"),
            (Some("en"), "02-welcome.en.md"),
            (Some("fr"), "02-welcome.en.md"),
            (Some("fa"), "02-welcome.en.md"),
        ] {
            let (_, first) = dates(language).into_iter().max().unwrap();
            assert_eq!(first, name, "{language:?}");
        }
    }

    #[test]
    fn another_language_changes_the_dates_of_twins_and_nothing_else() {
        let sorted = |language| {
            let mut dates: Vec<String> =
                dates(language).into_iter().map(|(date, _)| date).collect();
            dates.sort();
            dates
        };
        assert_eq!(sorted(Some("en")), sorted(None));
        let (own, other) = (listing(None).files, listing(Some("en")).files);
        for (own, other) in own.iter().zip(&other) {
            let (before, after) = (read(&own.relative, None), read(&own.relative, Some("en")));
            assert_eq!(own.stamp == other.stamp, before == after, "{}", own.relative);
            assert_eq!(before.len(), after.len(), "{}", own.relative);
        }
        assert!(own.iter().zip(&other).any(|(own, other)| own.stamp != other.stamp));
    }

    #[test]
    fn every_sample_is_compiled_in() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/samples");
        let mut names: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, SAMPLES.iter().map(|sample| sample.name).collect::<Vec<_>>());
    }

    #[test]
    fn every_page_has_a_name_of_its_own_and_a_text() {
        let files = listing(None).files;
        let names: HashSet<&str> = files.iter().map(|file| file.relative.as_str()).collect();
        assert_eq!(names.len(), chapters().count() + SAMPLES.len());
        for (chapter, name) in KNOWN_AS {
            assert!(names.contains(name) && !names.contains(chapter), "{name}");
        }
        for file in &files {
            let text = read(&file.relative, None);
            assert!(text.starts_with(b"---\n"), "{}", file.relative);
            assert!(text.len() as u64 <= file.stamp.len, "{}", file.relative);
        }
    }
}
