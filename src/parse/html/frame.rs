//! The elements that are open and what they collect: blocks, items, cells.
use super::super::dom::NodeId;
use super::grid::Grid;
use super::numbering::List;
use crate::news::{Block, Definition, Media, RichText};

/// An open element that collects.
#[derive(Debug)]
pub(super) enum Frame {
    /// An element with blocks in it.
    Blocks {
        holder: Holder,
        id: NodeId,
        blocks: Vec<Block>,
    },
    /// A list; `id` is `None` if only its items stand in the text.
    List {
        list: List,
        id: Option<NodeId>,
    },
    Definitions {
        items: Vec<Definition>,
        id: NodeId,
    },
    Table {
        grid: Grid,
        id: NodeId,
    },
}

/// The kind of an element that holds blocks.
#[derive(Debug)]
pub(super) enum Holder {
    Root,
    Quote {
        source: RichText,
        cite: Option<String>,
    },
    Item {
        number: Option<i64>,
    },
    /// The meaning of the terms before it.
    Meaning,
    Details {
        summary: RichText,
        open: bool,
    },
    Note {
        number: u32,
        label: String,
    },
    /// A post that the page quotes, or another embedded document with its title.
    Post {
        address: Option<String>,
    },
    Embed {
        media: Media,
        title: String,
        url: String,
    },
    /// A text that belongs to something around it.
    Part(Part),
}

/// The place of a text in what is around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The caption of a figure or of a table.
    Caption,
    /// The credit of a picture.
    Credit,
    /// The source of a quote.
    Source,
    Summary,
    Term,
}

impl Frame {
    /// The element of the frame.
    pub(super) fn id(&self) -> Option<NodeId> {
        match self {
            Self::Blocks { id, .. } | Self::Definitions { id, .. } | Self::Table { id, .. } => {
                Some(*id)
            }
            Self::List { id, .. } => *id,
        }
    }

    /// True if the frame is a block that nests in others.
    pub(super) fn nests(&self) -> bool {
        match self {
            Self::List { .. } | Self::Definitions { .. } => true,
            Self::Table { .. } => false,
            Self::Blocks { holder, .. } => matches!(
                holder,
                Holder::Quote { .. }
                    | Holder::Details { .. }
                    | Holder::Note { .. }
                    | Holder::Post { .. }
                    | Holder::Embed { .. }
            ),
        }
    }
}

/// The last definition, to which what follows belongs.
pub(super) fn last(items: &mut Vec<Definition>) -> &mut Definition {
    if items.is_empty() {
        items.push(Definition::default());
    }
    let at = items.len() - 1;
    &mut items[at]
}

/// The definition to which a term belongs: the last one, unless its meaning is known.
pub(super) fn term(items: &mut Vec<Definition>) -> &mut Definition {
    if items.last().is_some_and(|item| !item.blocks.is_empty()) {
        items.push(Definition::default());
    }
    last(items)
}
