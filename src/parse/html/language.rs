//! The languages of parts of a text, where they differ from the text around them.
use super::super::dom::NodeId;
use crate::news::{Block, RichText, RunKind, is_language_tag};

/// Bytes of a tag.
const TAG: usize = 35;
/// Depth to which blocks are looked through.
const DEPTH: usize = 64;

/// The language that an element states.
#[derive(Debug)]
pub(super) struct Stated {
    pub(super) id: NodeId,
    pub(super) tag: String,
    /// True if it is noted in the text.
    pub(super) noted: bool,
}

/// True for a tag that names a language.
pub(super) fn is_tag(tag: &str) -> bool {
    tag.len() <= TAG && is_language_tag(tag)
}

/// The language of a tag without what narrows it.
pub(super) fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// Leaves out the language that all texts have: it is that of the article, not of a part.
pub(super) fn settle(blocks: &mut [Block]) {
    let mut common = Common::default();
    common.blocks(blocks, DEPTH);
    if let Some(tag) = common.tag.filter(|_| !common.differs) {
        drop_language(blocks, &tag, DEPTH);
    }
}

/// The language that covers all texts so far.
#[derive(Default)]
struct Common {
    tag: Option<String>,
    differs: bool,
}

impl Common {
    fn blocks(&mut self, blocks: &[Block], depth: usize) {
        for block in blocks {
            for text in block.kind.texts() {
                if self.differs {
                    return;
                }
                self.text(text);
            }
            if depth > 0 {
                block.kind.inner().into_iter().for_each(|inner| self.blocks(inner, depth - 1));
            }
        }
    }

    fn text(&mut self, text: &RichText) {
        if text.text.is_empty() {
            return;
        }
        let whole = text.runs.iter().find_map(|run| match &run.kind {
            RunKind::Language(tag) if run.range == (0..text.text.len()) => Some(tag),
            _ => None,
        });
        match (whole, &self.tag) {
            (Some(tag), None) => self.tag = Some(tag.clone()),
            (Some(tag), Some(known)) if tag == known => {}
            _ => self.differs = true,
        }
    }
}

fn drop_language(blocks: &mut [Block], tag: &str, depth: usize) {
    for block in blocks {
        for text in block.kind.texts_mut() {
            let whole = 0..text.text.len();
            text.runs.retain(|run| {
                !(run.range == whole
                    && matches!(&run.kind, RunKind::Language(known) if known == tag))
            });
        }
        if depth > 0 {
            for inner in block.kind.inner_mut() {
                drop_language(inner, tag, depth - 1);
            }
        }
    }
}
