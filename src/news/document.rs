//! The body of an article as a structure of blocks.
use sahifa_text::Direction;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// The kind of a run of text inside a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RunKind {
    Emphasis,
    Strong,
    Code,
    Strike,
    /// The target, absolute if the base was known.
    Link(String),
    /// `bdi`, `bdo` or an inline `dir`: an isolate of this direction. `None` takes the first strong
    /// character.
    Isolate(Option<Direction>),
}

/// A kind for a byte range of [`RichText::text`].
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

/// The kind of a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum BlockKind {
    Paragraph {
        content: RichText,
    },
    /// A heading of `level` 1–6.
    Heading {
        level: u8,
        content: RichText,
    },
    /// A list. `start` is `None` if it is unordered.
    List {
        start: Option<i64>,
        items: Vec<ListItem>,
    },
    Quote {
        blocks: Vec<Block>,
    },
    /// Preformatted text, always left-to-right.
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

/// The part that a block plays on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    #[default]
    Body,
    Caption,
    Byline,
    /// The row of tags of a scraped page.
    Tags,
    /// Boilerplate: hidden behind a line that counts it, never deleted.
    Furniture,
}

impl Role {
    /// The name of the role in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Caption => "caption",
            Self::Byline => "byline",
            Self::Tags => "tags",
            Self::Furniture => "furniture",
        }
    }

    /// The role with this name.
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::Body, Self::Caption, Self::Byline, Self::Tags, Self::Furniture]
            .into_iter()
            .find(|role| role.name() == name)
    }

    /// True if the block is hidden until the reader asks for it: furniture, and the raw row of
    /// tags, because tags are shown as tags.
    pub fn is_hidden(self) -> bool {
        matches!(self, Self::Furniture | Self::Tags)
    }
}

/// One block with its direction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    #[serde(flatten)]
    pub kind: BlockKind,
    /// The direction stated by a `dir` attribute. `None` takes it from the text.
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
