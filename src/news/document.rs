//! The body of an article as structure.
use crate::text::Direction;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What a stretch of text inside a block is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RunKind {
    Emphasis,
    Strong,
    Code,
    Strike,
    /// The target, absolute where the base was known.
    Link(String),
    /// `bdi`, `bdo` or an inline `dir`: an isolate of this direction; `None` decides by first strong.
    Isolate(Option<Direction>),
}

/// A kind over a byte range of [`RichText::text`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub range: Range<usize>,
    #[serde(flatten)]
    pub kind: RunKind,
}

/// Sanitised text with runs. `\n` is a forced line break inside the paragraph (HTML `br`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RichText {
    pub text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<Run>,
}

/// A link of a document, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    pub text: &'a str,
    pub href: &'a str,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListItem {
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRow {
    pub header: bool,
    pub cells: Vec<RichText>,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum BlockKind {
    Paragraph {
        content: RichText,
    },
    /// `level` 1–6.
    Heading {
        level: u8,
        content: RichText,
    },
    /// `start` is `None` for an unordered list.
    List {
        start: Option<i64>,
        items: Vec<ListItem>,
    },
    Quote {
        blocks: Vec<Block>,
    },
    /// Preformatted, always left-to-right.
    Code {
        text: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        language: Option<String>,
    },
    Table {
        rows: Vec<TableRow>,
    },
    Image {
        src: String,
        alt: String,
        caption: RichText,
    },
    Rule,
}

/// What part a block plays on the page it came from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    #[default]
    Body,
    Caption,
    Byline,
    /// The strip of tags of a scraped page.
    Tags,
    /// Boilerplate: hidden behind a line that counts it, never deleted.
    Furniture,
}

impl Role {
    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Caption => "caption",
            Self::Byline => "byline",
            Self::Tags => "tags",
            Self::Furniture => "furniture",
        }
    }

    /// The role of a name.
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::Body, Self::Caption, Self::Byline, Self::Tags, Self::Furniture]
            .into_iter()
            .find(|role| role.name() == name)
    }

    /// Whether the block is kept but not shown until asked for: furniture, and the raw strip of
    /// tags, which are shown as tags.
    pub fn is_hidden(self) -> bool {
        matches!(self, Self::Furniture | Self::Tags)
    }
}

/// One block with its own direction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    #[serde(flatten)]
    pub kind: BlockKind,
    /// Stated by a `dir` attribute; `None` is decided from the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    #[serde(default, skip_serializing_if = "is_body")]
    pub role: Role,
}

fn is_body(role: &Role) -> bool {
    *role == Role::Body
}

/// The body of an article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub blocks: Vec<Block>,
}
