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
    /// Asks before it is removed.
    RemoveFilter(String),
}

impl PromptKind {
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
}

impl Prompt {
    pub fn new(kind: PromptKind) -> Self {
        Self { kind, refused: false, typed: Typed::new("") }
    }

    /// A prompt that begins with `text`.
    pub fn with(kind: PromptKind, text: &str) -> Self {
        Self { kind, refused: false, typed: Typed::new(text) }
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
        self.typed.insert(text);
    }

    /// Edits by one key. `direction` is that of the interface.
    pub fn key(&mut self, key: Key, direction: Direction) {
        self.typed.key(key, direction);
    }

    /// The line of text.
    pub fn typed(&self) -> &Typed {
        &self.typed
    }
}
