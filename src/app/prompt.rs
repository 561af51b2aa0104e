//! A question in the bottom line and the text typed so far.
use super::typed::Typed;
use crate::keys::Key;
use crate::locale::Phrase;
use crate::news::ArticleId;
use sahifa_text::Direction;
use std::path::PathBuf;

/// The kind of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PromptKind {
    /// Letters to find in the open article.
    Find,
    /// The note on this article.
    Note(ArticleId),
    AddFeed,
    AddFolder,
    ImportOpml,
    /// The folder into which these articles are written.
    Export(Vec<ArticleId>),
    /// The command of the shell that gets the article, or this text of it.
    Pipe(Option<String>),
    /// The file that gets it.
    SaveText(Option<String>),
    /// Asks before this file is replaced.
    Replace {
        path: PathBuf,
        selection: Option<String>,
    },
    /// The name under which this query is to be kept.
    SaveFilter(String),
    /// Another query for the saved filter of this name.
    FilterQuery(String),
    /// Another name for it.
    FilterName(String),
    /// The key that applies it.
    FilterKey(String),
    /// The value of the setting with this dotted name.
    Setting(String),
    /// Asks before it is removed.
    RemoveFilter(String),
}

/// Paths in place of the one that is typed.
#[derive(Clone, Debug)]
struct PathWords {
    paths: Vec<String>,
    selected: usize,
    /// The text behind the path.
    after: String,
}

impl PromptKind {
    /// True if a path is asked for.
    pub(super) fn asks_path(&self) -> bool {
        matches!(self, Self::AddFolder | Self::ImportOpml | Self::Export(_) | Self::SaveText(_))
    }

    /// The question.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Find => Phrase::new("prompt-find"),
            Self::Note(_) => Phrase::new("prompt-note"),
            Self::AddFeed => Phrase::new("prompt-add-feed"),
            Self::AddFolder => Phrase::new("prompt-add-folder"),
            Self::ImportOpml => Phrase::new("prompt-import-opml"),
            Self::Export(ids) => Phrase::new("prompt-export").with("count", ids.len()),
            Self::Pipe(None) => Phrase::new("prompt-pipe-article"),
            Self::Pipe(Some(_)) => Phrase::new("prompt-pipe-selection"),
            Self::SaveText(None) => Phrase::new("prompt-save-article"),
            Self::SaveText(Some(_)) => Phrase::new("prompt-save-selection"),
            Self::Replace { path, .. } => {
                Phrase::new("prompt-replace").with("path", path.display().to_string())
            }
            Self::SaveFilter(_) => Phrase::new("prompt-save-filter"),
            Self::FilterQuery(name) => {
                Phrase::new("prompt-filter-query").with("name", name.as_str())
            }
            Self::FilterName(name) => Phrase::new("prompt-filter-name").with("name", name.as_str()),
            Self::FilterKey(name) => Phrase::new("prompt-filter-key").with("name", name.as_str()),
            Self::Setting(name) => Phrase::new("prompt-setting").with("name", name.as_str()),
            Self::RemoveFilter(name) => {
                Phrase::new("prompt-remove-filter").with("name", name.as_str())
            }
        }
    }
}

/// An open prompt.
#[derive(Clone, Debug)]
pub struct Prompt {
    pub kind: PromptKind,
    /// True if the text was refused: the notice that says why is shown until the next key.
    pub refused: bool,
    typed: Typed,
    /// The paths that the last key went through.
    paths: Option<Box<PathWords>>,
}

impl Prompt {
    pub fn new(kind: PromptKind) -> Self {
        Self::with(kind, "")
    }

    /// A prompt that begins with `text`.
    pub fn with(kind: PromptKind, text: &str) -> Self {
        Self { kind, refused: false, typed: Typed::new(text), paths: None }
    }

    /// The prompt after its text was refused, which can be mended.
    #[must_use]
    pub(super) fn refused(self) -> Self {
        Self { refused: true, ..self }
    }

    pub fn text(&self) -> &str {
        self.typed.text()
    }

    pub fn insert(&mut self, text: &str) {
        self.paths = None;
        self.typed.insert(text);
    }

    /// The text before the caret.
    pub(super) fn before(&self) -> &str {
        self.text().get(..self.typed.caret()).unwrap_or_default()
    }

    /// Puts a path in place of the text before the caret: the only one, or else what all of them begin
    /// with. If that is no more than what is typed, the first one, and the next key goes on to the next.
    pub(super) fn offer(&mut self, paths: Vec<String>) {
        let (typed, caret) = (self.before().len(), self.typed.caret());
        let after = self.text().get(caret..).unwrap_or_default().to_owned();
        let Some(first) = paths.first() else { return };
        let shared = paths.iter().fold(first.as_str(), |shared, path| shared_start(shared, path));
        if paths.len() == 1 || shared.len() > typed {
            self.typed = Typed::around(shared, &after);
            return;
        }
        self.typed = Typed::around(first, &after);
        self.paths = Some(Box::new(PathWords { paths, selected: 0, after }));
    }

    /// Goes to the next of the paths that are offered, or to the one before; false if none are.
    pub(super) fn step_path(&mut self, forward: bool) -> bool {
        let Some(words) = &mut self.paths else { return false };
        let count = words.paths.len().max(1);
        words.selected = (words.selected + if forward { 1 } else { count - 1 }) % count;
        if let Some(path) = words.paths.get(words.selected) {
            self.typed = Typed::around(path, &words.after);
        }
        true
    }

    /// Edits by one key. `direction` is that of the interface.
    pub fn key(&mut self, key: Key, direction: Direction) {
        self.paths = None;
        self.typed.key(key, direction);
    }

    /// The line of text.
    pub fn typed(&self) -> &Typed {
        &self.typed
    }
}

/// The text with which both begin.
fn shared_start<'a>(one: &'a str, other: &str) -> &'a str {
    let same = one.chars().zip(other.chars()).take_while(|(a, b)| a == b);
    one.get(..same.map(|(a, _)| a.len_utf8()).sum()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(typed: &str, paths: &[&str]) -> Prompt {
        let mut prompt = Prompt::with(PromptKind::AddFolder, typed);
        prompt.offer(paths.iter().map(|path| (*path).to_owned()).collect());
        prompt
    }

    #[test]
    fn a_path_is_filled_in_as_far_as_it_is_certain() {
        for (typed, paths, text) in [
            ("~/ne", &["~/news/"][..], "~/news/"),
            ("~/ne", &["~/newest/", "~/news/"], "~/new"),
            ("/خ", &["/خبر", "/خبز"], "/خب"),
            ("~/x", &[], "~/x"),
            ("a", &["abc", "ac"], "abc"),
        ] {
            assert_eq!(offered(typed, paths).text(), text);
        }
    }

    #[test]
    fn the_same_key_goes_through_paths_that_differ_at_once() {
        let mut prompt = offered("a", &["ab", "ac", "ad"]);
        let mut texts = Vec::new();
        for forward in [true, true, true, false] {
            assert!(prompt.step_path(forward));
            texts.push(prompt.text().to_owned());
        }
        assert_eq!(texts, ["ac", "ad", "ab", "ad"]);
        prompt.insert("/");
        assert!(!prompt.step_path(true));
        assert_eq!(prompt.text(), "ad/");
    }
}
