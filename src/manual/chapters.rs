//! The table of the chapters.
use super::packed::{fingerprint, written};
use super::{command_line, keys, settings, tables, words};
use crate::locale::{Catalogue, Language, Phrase};

/// A chapter in one language.
#[derive(Debug)]
pub struct Chapter {
    /// The name by which it is asked for, the same in both languages.
    pub name: &'static str,
    pub language: Language,
    /// Hash of what it is made of: it differs if the text does.
    pub fingerprint: u64,
    content: Content,
}

#[derive(Debug)]
enum Content {
    /// Written by hand, and so many bytes long.
    Prose {
        len: usize,
    },
    Reference(fn(&Catalogue) -> String),
}

impl Chapter {
    /// The name of its file in `docs/manual`.
    pub fn file(&self) -> String {
        format!("{}.{}.md", self.name, self.language.tag())
    }

    /// True if it is made from the tables of the program.
    pub fn is_reference(&self) -> bool {
        matches!(self.content, Content::Reference(_))
    }

    /// The text: Markdown with front matter.
    pub fn text(&self) -> String {
        match self.content {
            Content::Prose { .. } => written(&self.file()),
            Content::Reference(text) => text(&Catalogue::new(self.language)),
        }
    }

    /// The length of its text in bytes, or more: one that is made is not made to be measured.
    pub fn len_at_most(&self) -> usize {
        match self.content {
            Content::Prose { len } => len,
            Content::Reference(_) => LONGEST_REFERENCE,
        }
    }
}

/// The longest chapter that is made, in bytes.
const LONGEST_REFERENCE: usize = 64 << 10;

/// All chapters, in the order in which they are read.
pub fn chapters() -> impl Iterator<Item = &'static Chapter> {
    PROSE.iter().chain(REFERENCES)
}

/// The list of the chapters in both languages: the first page of `docs/manual`.
pub fn index() -> String {
    let mut text = String::from("# Sahifa · صحيفة\n");
    for language in Language::COMPLETE {
        let catalogue = Catalogue::new(language);
        let say = |id: &'static str| catalogue.say_plain(&Phrase::new(id));
        text.push_str(&format!("\n## {}\n\n", say("manual-title")));
        for chapter in chapters().filter(|chapter| chapter.language == language) {
            let (title, summary) = (chapter.stated("title"), chapter.stated("summary"));
            text.push_str(&format!("- [{title}]({}) – {summary}\n", chapter.file()));
        }
    }
    text
}

impl Chapter {
    /// The title, as its front matter states it.
    pub fn title(&self) -> String {
        self.stated("title")
    }

    /// The value of a key of its front matter.
    fn stated(&self, key: &str) -> String {
        let text = self.text();
        let mut lines = text.lines().skip(1).take_while(|line| *line != "---");
        let value = lines.find_map(|line| line.strip_prefix(key)?.strip_prefix(": "));
        value.unwrap_or_default().to_owned()
    }
}

/// Hashes of the sentences. A row of a table has a sentence, so that new rows change these.
const ENGLISH: u64 = fingerprint(include_bytes!("../../config/locale/en.ftl"));
const ENGLISH_HELP: u64 = fingerprint(include_bytes!("../../config/locale/en-help.ftl"));
const ARABIC: u64 = fingerprint(include_bytes!("../../config/locale/ar.ftl"));
const ARABIC_HELP: u64 = fingerprint(include_bytes!("../../config/locale/ar-help.ftl"));
const KEYS: u64 = fingerprint(include_bytes!("../../config/keys.toml"));
const SETTINGS: u64 = fingerprint(include_bytes!("../../config/config.toml"));
/// Hash of all that the chapters are made of.
const TABLES: u64 = ENGLISH
    ^ ENGLISH_HELP.rotate_left(1)
    ^ ARABIC.rotate_left(2)
    ^ ARABIC_HELP.rotate_left(3)
    ^ KEYS.rotate_left(4)
    ^ SETTINGS.rotate_left(5);

macro_rules! prose {
    (@ $name:literal $language:ident $ending:literal) => {
        Chapter {
            name: $name,
            language: Language::$language,
            fingerprint: const {
                fingerprint(include_bytes!(concat!("../../docs/manual/", $name, $ending)))
            },
            content: Content::Prose {
                len: include_bytes!(concat!("../../docs/manual/", $name, $ending)).len(),
            },
        }
    };
    ($($name:literal),* $(,)?) => {
        &[$(prose!(@ $name Ar ".ar.md"), prose!(@ $name En ".en.md")),*]
    };
}

static PROSE: &[Chapter] = prose![
    "welcome",
    "reading-and-keys",
    "inside-an-article",
    "filtering",
    "searching",
    "sources",
    "local-files",
    "podcasts-and-pictures",
    "moving-in",
    "settings-and-profiles",
    "own-keys",
    "looks",
    "command-line",
    "over-ssh",
    "screen-readers",
    "troubleshooting",
    "arabic-on-screen",
];

macro_rules! references {
    (@ $name:literal $language:ident $module:ident) => {
        Chapter {
            name: $name,
            language: Language::$language,
            fingerprint: TABLES,
            content: Content::Reference($module::text),
        }
    };
    ($($name:literal $module:ident),* $(,)?) => {
        &[$(references!(@ $name Ar $module), references!(@ $name En $module)),*]
    };
}

static REFERENCES: &[Chapter] = references![
    "reference-keys" keys,
    "reference-settings" settings,
    "reference-sources" tables,
    "reference-queries" words,
    "reference-command-line" command_line,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_differ() {
        let mut known: Vec<u64> = PROSE.iter().map(|chapter| chapter.fingerprint).collect();
        known.sort_unstable();
        known.dedup();
        assert_eq!(known.len(), PROSE.len());
    }

    #[test]
    fn chapters_that_are_made_are_no_longer_than_is_said() {
        for chapter in chapters() {
            let len = chapter.text().len();
            assert!(len <= chapter.len_at_most(), "{}: {len}", chapter.file());
        }
    }
}
