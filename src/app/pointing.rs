//! The things that the mouse points at, and the border that it holds.
use super::focus::Focus;
use super::page::Position;
use crate::keys::Mouse;
use crate::news::{ArticleId, PaneSizes};
use std::ops::Range;

/// A thing on the screen that the mouse can act on.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// An article of the list.
    Row(ArticleId),
    /// A row of the filter pane, by its index.
    FilterRow(usize),
    /// The sign in a row of the filter pane that folds it or unfolds it.
    FilterFold(usize),
    /// A chip, by its number from 0.
    Chip(usize),
    /// A word that is offered in the query line, by its index.
    Offer(usize),
    /// A cell of the text of the open article.
    Text(Position),
    /// A picture in the open article, by the index of its figure.
    Picture(usize),
    /// The open overlay, with its rows in sight and the one at the cell.
    Overlay { row: Option<usize>, in_sight: Range<usize> },
}

/// An act of the mouse, with what was drawn at its cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Pointed {
    pub mouse: Mouse,
    pub on: Option<Target>,
}

/// A border that is being dragged.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grip {
    /// The pane that is made wider and narrower.
    pub(super) pane: Focus,
    /// The column where the border was taken.
    pub(super) column: u16,
    /// The width of the pane at that time.
    pub(super) width: u16,
    /// The sizes at that time.
    pub(super) before: PaneSizes,
}
