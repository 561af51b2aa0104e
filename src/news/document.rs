//! The body of an article as a structure of blocks.
use super::address::site_of;
use super::rich::{RichText, Run, RunKind};
use sahifa_text::Direction;
use serde::{Deserialize, Serialize};

/// A link of a document, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    pub text: &'a str,
    pub href: &'a str,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListItem {
    pub blocks: Vec<Block>,
    /// Its number, where it is not the one after that of the item before (HTML `value`, `reversed`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
}

impl ListItem {
    /// An item whose number follows from the item before.
    pub fn new(blocks: Vec<Block>) -> Self {
        Self { blocks, number: None }
    }
}

/// The numbers of the items of a list that begins at `start`; `None` for each where it has none.
pub fn item_numbers(start: Option<i64>, items: &[ListItem]) -> impl Iterator<Item = Option<i64>> {
    let mut next = start;
    items.iter().map(move |item| {
        let number = next.map(|next| item.number.unwrap_or(next));
        next = number.map(|number| number.saturating_add(1));
        number
    })
}

/// A row of a table: a cell for each column of the grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRow {
    /// True if all cells are headers.
    pub header: bool,
    pub cells: Vec<TableCell>,
}

/// A place in the grid of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableCell {
    #[serde(flatten)]
    pub content: RichText,
    /// True if the cell is a header of its row, in a row of other cells.
    #[serde(default, skip_serializing_if = "is_false")]
    pub header: bool,
    /// Columns and rows of the grid that the cell takes.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub columns: usize,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub rows: usize,
    /// True for a place that a cell before or above takes. Nothing stands there.
    #[serde(default, skip_serializing_if = "is_false")]
    pub covered: bool,
}

impl From<RichText> for TableCell {
    fn from(content: RichText) -> Self {
        Self { content, header: false, columns: 1, rows: 1, covered: false }
    }
}

fn one() -> usize {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn is_one(count: &usize) -> bool {
    *count == 1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// Terms with what they mean (HTML `dl`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    pub terms: Vec<RichText>,
    pub blocks: Vec<Block>,
}

/// The kind of something of another site or of another kind that a text shows in its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Media {
    /// A post of a social network.
    Post,
    Video,
    Audio,
    /// Any other document.
    #[default]
    Page,
}

impl Media {
    /// The name of the kind in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Post => "post",
            Self::Video => "video",
            Self::Audio => "audio",
            Self::Page => "page",
        }
    }

    /// The kind with this name.
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::Post, Self::Video, Self::Audio, Self::Page]
            .into_iter()
            .find(|kind| kind.name() == name)
    }
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
        /// The person or the text that is quoted, as the page names it.
        #[serde(default, skip_serializing_if = "RichText::is_empty")]
        source: RichText,
        /// The address of the text that is quoted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cite: Option<String>,
    },
    /// Preformatted text, always left-to-right.
    Code {
        text: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        language: Option<String>,
    },
    Table {
        rows: Vec<TableRow>,
        #[serde(default, skip_serializing_if = "RichText::is_empty")]
        caption: RichText,
    },
    Image {
        src: String,
        alt: String,
        caption: RichText,
        /// The person or the agency that the picture is of, apart from the caption.
        #[serde(default, skip_serializing_if = "RichText::is_empty")]
        credit: RichText,
        /// The target of the link around the picture, if it is not the picture itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        link: Option<String>,
    },
    /// Terms and what they mean.
    Definitions {
        items: Vec<Definition>,
    },
    /// Blocks behind a line that opens and closes them.
    Details {
        summary: RichText,
        /// True if the page shows them at first.
        #[serde(default)]
        open: bool,
        blocks: Vec<Block>,
    },
    /// A note, to which [`RunKind::Note`](super::RunKind::Note) refers by its number.
    Note {
        number: u32,
        /// The sign of the note, as its references have it.
        label: String,
        blocks: Vec<Block>,
    },
    /// A post, a film, a sound or another document that the page shows in this place.
    Embed {
        media: Media,
        /// The title, or for a post its author; may be empty.
        title: String,
        url: String,
        /// True if the file is among the enclosures of the article.
        #[serde(default, skip_serializing_if = "is_false")]
        enclosed: bool,
        /// The text of the post, as far as the page has it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        blocks: Vec<Block>,
    },
    Rule,
}

impl BlockKind {
    /// A quote without a source.
    pub fn quote(blocks: Vec<Block>) -> Self {
        Self::Quote { blocks, source: RichText::default(), cite: None }
    }

    /// A table without a caption.
    pub fn table(rows: Vec<TableRow>) -> Self {
        Self::Table { rows, caption: RichText::default() }
    }

    /// The line below a quote that names its source, with a dash before it; the address stands for a
    /// source without a name.
    pub fn source_line(source: &RichText, cite: Option<&str>) -> Option<RichText> {
        let mut line = RichText::plain("— ");
        let start = line.text.len();
        match cite {
            _ if !source.is_empty() => line.append("", source.clone()),
            Some(address) => line.append("", RichText::plain(site_of(address)?)),
            None => return None,
        }
        let has_link = line.runs.iter().any(|run| matches!(run.kind, RunKind::Link(_)));
        if let Some(address) = cite.filter(|_| !has_link) {
            let range = start..line.text.len();
            line.runs.push(Run { range, kind: RunKind::Link(address.to_owned()) });
        }
        Some(line)
    }

    /// The texts of the block itself, without those of the blocks in it.
    pub fn texts(&self) -> Vec<&RichText> {
        match self {
            Self::Paragraph { content } | Self::Heading { content, .. } => vec![content],
            Self::Quote { source, .. } => vec![source],
            Self::Table { rows, caption } => {
                let cells = rows.iter().flat_map(|row| &row.cells).map(|cell| &cell.content);
                std::iter::once(caption).chain(cells).collect()
            }
            Self::Image { caption, credit, .. } => vec![caption, credit],
            Self::Definitions { items } => items.iter().flat_map(|item| &item.terms).collect(),
            Self::Details { summary, .. } => vec![summary],
            Self::List { .. }
            | Self::Code { .. }
            | Self::Note { .. }
            | Self::Embed { .. }
            | Self::Rule => Vec::new(),
        }
    }

    /// The same, to change them.
    pub fn texts_mut(&mut self) -> Vec<&mut RichText> {
        match self {
            Self::Paragraph { content } | Self::Heading { content, .. } => vec![content],
            Self::Quote { source, .. } => vec![source],
            Self::Table { rows, caption } => {
                let cells =
                    rows.iter_mut().flat_map(|row| &mut row.cells).map(|cell| &mut cell.content);
                std::iter::once(caption).chain(cells).collect()
            }
            Self::Image { caption, credit, .. } => vec![caption, credit],
            Self::Definitions { items } => {
                items.iter_mut().flat_map(|item| &mut item.terms).collect()
            }
            Self::Details { summary, .. } => vec![summary],
            Self::List { .. }
            | Self::Code { .. }
            | Self::Note { .. }
            | Self::Embed { .. }
            | Self::Rule => Vec::new(),
        }
    }

    /// The groups of blocks inside the block.
    pub fn inner(&self) -> Vec<&Vec<Block>> {
        match self {
            Self::Quote { blocks, .. }
            | Self::Details { blocks, .. }
            | Self::Note { blocks, .. }
            | Self::Embed { blocks, .. } => vec![blocks],
            Self::List { items, .. } => items.iter().map(|item| &item.blocks).collect(),
            Self::Definitions { items } => items.iter().map(|item| &item.blocks).collect(),
            Self::Paragraph { .. }
            | Self::Heading { .. }
            | Self::Code { .. }
            | Self::Table { .. }
            | Self::Image { .. }
            | Self::Rule => Vec::new(),
        }
    }

    /// The same, to change them.
    pub fn inner_mut(&mut self) -> Vec<&mut Vec<Block>> {
        match self {
            Self::Quote { blocks, .. }
            | Self::Details { blocks, .. }
            | Self::Note { blocks, .. }
            | Self::Embed { blocks, .. } => vec![blocks],
            Self::List { items, .. } => items.iter_mut().map(|item| &mut item.blocks).collect(),
            Self::Definitions { items } => items.iter_mut().map(|item| &mut item.blocks).collect(),
            Self::Paragraph { .. }
            | Self::Heading { .. }
            | Self::Code { .. }
            | Self::Table { .. }
            | Self::Image { .. }
            | Self::Rule => Vec::new(),
        }
    }
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

impl From<BlockKind> for Block {
    /// A block of the body, of which the text decides the direction.
    fn from(kind: BlockKind) -> Self {
        Self { kind, direction: None, role: Role::Body }
    }
}

fn is_body(role: &Role) -> bool {
    *role == Role::Body
}

/// The body of an article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub blocks: Vec<Block>,
}
