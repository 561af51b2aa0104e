//! The parts that an article has, as one number of its row.
use crate::news::{Block, BlockKind, Enclosure, RichText, Role};
use crate::query::Part;

/// The characters from which on a body is a whole text, if it does not break off. Summaries of feeds
/// are shorter.
const WHOLE: usize = 600;

/// The bits of the parts of an article `a` that is not new: with those of its note and its
/// highlights, which are no parts of what its source gives.
pub(super) const BITS: &str =
    "coalesce(a.parts, 0) | 8 * (a.note IS NOT NULL) | 16 * (a.highlights IS NOT NULL)";

/// The bit of a part.
pub(super) const fn bit(part: Part) -> i64 {
    match part {
        Part::Image => 1,
        Part::Enclosure => 2,
        Part::FullText => 4,
        Part::Note => 8,
        Part::Highlight => 16,
    }
}

/// The bits of the parts of an article with this body and these enclosures.
pub(super) fn bits(body: &[Block], enclosures: &[Enclosure]) -> i64 {
    let is_image = |enclosure: &Enclosure| {
        enclosure.media_type.as_deref().is_some_and(|kind| kind.trim_start().starts_with("image/"))
    };
    let mut seen = Seen::default();
    seen.blocks(body);
    let parts = [
        (Part::Image, seen.image || enclosures.iter().any(is_image)),
        (Part::Enclosure, enclosures.iter().any(|enclosure| !is_image(enclosure))),
        (Part::FullText, seen.characters >= WHOLE && !seen.is_cut),
    ];
    parts.iter().filter(|(_, has)| *has).fold(0, |bits, (part, _)| bits | bit(*part))
}

/// The findings in a body.
#[derive(Default)]
struct Seen {
    image: bool,
    characters: usize,
    /// True if the last text breaks off.
    is_cut: bool,
}

impl Seen {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks.iter().filter(|block| block.role != Role::Furniture) {
            match &block.kind {
                BlockKind::Code { text, .. } => self.characters += text.chars().count(),
                // Its caption is no text of the article.
                BlockKind::Image { .. } => self.image = true,
                kind => kind.texts().into_iter().for_each(|text| self.text(text)),
            }
            block.kind.inner().into_iter().for_each(|blocks| self.blocks(blocks));
        }
    }

    fn text(&mut self, text: &RichText) {
        self.characters += text.text.chars().count();
        let end = text.text.trim_end();
        if !end.is_empty() {
            self.is_cut = breaks_off(end);
        }
    }
}

/// True for a text whose feed left its rest out, and said so: `[…]`, `…`, `...`.
fn breaks_off(text: &str) -> bool {
    let end = text.trim_end_matches([']', ')', '»', '›', '→', ' ', '\u{a0}']);
    end.ends_with('…') || end.ends_with("...")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(kind: BlockKind) -> Block {
        Block { kind, direction: None, role: Role::Body }
    }

    fn paragraph(letters: usize) -> Block {
        let content = RichText { text: "خ".repeat(letters), runs: Vec::new() };
        block(BlockKind::Paragraph { content })
    }

    #[test]
    fn parts_are_seen_in_the_body_and_beside_it() {
        let enclosure = |kind: &str| Enclosure {
            url: "https://example.org/file".into(),
            media_type: Some(kind.into()),
            ..Enclosure::default()
        };
        let image = || {
            let (src, caption) = ("https://example.org/a.jpg".into(), RichText::default());
            let credit = RichText::default();
            block(BlockKind::Image { src, alt: String::new(), caption, credit, link: None })
        };
        let quote = block(BlockKind::quote(vec![image(), paragraph(300)]));
        let furniture = Block { role: Role::Furniture, ..paragraph(900) };
        let (with_image, with_file, with_text) =
            (bit(Part::Image), bit(Part::Enclosure), bit(Part::FullText));
        assert_eq!(bits(&[], &[]), 0);
        assert_eq!(bits(&[paragraph(599), furniture], &[enclosure("audio/mpeg")]), with_file);
        assert_eq!(bits(&[paragraph(600)], &[]), with_text);
        assert_eq!(bits(&[quote, paragraph(300)], &[]), with_image | with_text);
        assert_eq!(bits(&[], &[enclosure("image/png")]), with_image);
    }
}
