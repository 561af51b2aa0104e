//! The pictures of the open article that are kept, and the way in which the terminal shows them.
use super::page::PictureSizes;
use crate::locale::Phrase;
use crate::news::ArticleId;
use crate::picture::Picture;
use std::collections::HashMap;

/// The most bytes of pixels that are kept.
const ROOM: usize = 48 << 20;
/// The way in which the terminal shows pictures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PictureOutput {
    /// True if it has a protocol for pictures.
    pub has_protocol: bool,
    /// True if it has colours enough to draw pictures with blocks.
    pub has_colors: bool,
    /// True if it has no blocks, so that neither pictures nor codes can be drawn of them.
    pub lacks_blocks: bool,
    /// True if it is at the other end of a connection.
    pub is_remote: bool,
    /// Width and height of a cell in pixels, if they are known.
    pub cell: Option<(u16, u16)>,
}

/// A picture of the open article.
#[derive(Clone, Debug, PartialEq)]
pub enum Slot {
    Loading,
    /// There is none, for this reason.
    Failed(Phrase),
    Ready(Picture),
}

/// The pictures that are kept.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    pub(super) output: PictureOutput,
    pub(super) slots: HashMap<String, Slot>,
    /// The addresses of the pictures in memory, the one that came first at the start.
    pub(super) order: Vec<String>,
    pub(super) sizes: PictureSizes,
    /// The article that they are of.
    pub(super) article: Option<ArticleId>,
}

/// The picture that is shown alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gallery {
    /// Index of its figure.
    pub at: usize,
}

impl Shelf {
    fn bytes(&self) -> usize {
        let ready = self.slots.values().filter_map(|slot| match slot {
            Slot::Ready(picture) => Some(picture.rgb().len()),
            _ => None,
        });
        ready.sum()
    }

    /// Makes room for one more picture, at the cost of those that are not among `wanted`. False if
    /// there is none.
    pub(super) fn make_room(&mut self, wanted: &[String]) -> bool {
        let mut at = 0;
        while self.bytes() > ROOM {
            match self.order.get(at) {
                None => return false,
                Some(url) if wanted.contains(url) => at += 1,
                Some(_) => {
                    let url = self.order.remove(at);
                    self.slots.remove(&url);
                }
            }
        }
        true
    }

    /// Forgets everything but the pictures. True if one was waited for.
    pub(super) fn begin(&mut self, article: Option<ArticleId>) -> bool {
        self.article = article;
        let before = self.slots.len();
        self.slots.retain(|_, slot| *slot != Slot::Loading);
        let waited = before != self.slots.len();
        // One that could not be had may be there now.
        self.slots.retain(|_, slot| matches!(slot, Slot::Ready(_)));
        waited
    }
}
