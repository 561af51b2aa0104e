//! Texts that belong to something around them: captions, credits, sources of quotes, summaries, terms.
use super::super::clean;
use super::super::dom::{Data, NodeId};
use super::frame::{Frame, Holder, Part};
use super::{Figure, Walk, frame};
use crate::news::{Block, BlockKind, RichText, Role};

/// Nodes and bytes of an element that are looked at.
const NODES: usize = 64;
const OPENING: usize = 4096;
/// Words of a class that name the credit of a picture.
const CREDITS: &[&str] =
    &["credit", "credits", "copyright", "attribution", "photographer", "agency"];

impl Walk<'_> {
    /// The place of an element in what is around it, if its text belongs there.
    pub(super) fn part_of(&self, id: NodeId, tag: &str) -> Option<Part> {
        if self.cell {
            return None;
        }
        let top = self.frames.last()?;
        let figure = self.figures.last();
        let is_in_figure = figure.is_some_and(|figure| figure.frame == self.frames.len());
        match (top, tag) {
            (_, "figcaption") if is_in_figure => return Some(Part::Caption),
            (Frame::Table { .. }, "caption") => return Some(Part::Caption),
            (Frame::Definitions { .. }, "dt") => return Some(Part::Term),
            (Frame::Blocks { holder: Holder::Details { summary, .. }, blocks, .. }, "summary")
                if summary.is_empty() && blocks.is_empty() =>
            {
                return Some(Part::Summary);
            }
            (Frame::Blocks { holder: Holder::Quote { source, .. }, .. }, _)
                if source.is_empty() && self.names_source(id, tag) =>
            {
                return Some(Part::Source);
            }
            _ => {}
        }
        if tag == "figcaption" {
            return Some(Part::Caption);
        }
        let is_in_caption =
            matches!(top, Frame::Blocks { holder: Holder::Part(Part::Caption), .. });
        figure?;
        if (is_in_caption || is_in_figure) && self.is_credit(id, tag, is_in_caption) {
            return Some(Part::Credit);
        }
        let is_caption = || {
            self.has_class(id, |class| class == "wp-caption-text")
                || (self.role_of)(id) == Some(Role::Caption)
        };
        (is_in_figure && !self.is_figure(id, tag) && is_caption()).then_some(Part::Caption)
    }

    fn is_credit(&self, id: NodeId, tag: &str, is_in_caption: bool) -> bool {
        if matches!(tag, "img" | "picture" | "a" | "figure" | "") {
            return false;
        }
        let is_stated = self
            .dom
            .attribute(id, "itemprop")
            .is_some_and(|name| matches!(name.trim(), "copyrightHolder" | "creditText"));
        let names = |class: &str| class.split(['-', '_']).any(|word| CREDITS.contains(&word));
        is_stated || is_in_caption && tag == "small" || self.has_class(id, names)
    }

    /// True if a word of the class of an element is one; capitals do not count.
    pub(super) fn has_class(&self, id: NodeId, is_it: impl Fn(&str) -> bool) -> bool {
        let class = self.dom.attribute(id, "class").unwrap_or_default();
        class.split_ascii_whitespace().take(32).any(|word| is_it(&word.to_ascii_lowercase()))
    }

    /// The text in the first nodes of an element. What nests deeply is not read again at each level.
    pub(super) fn opening_of(&self, id: NodeId) -> String {
        let mut text = String::new();
        for node in self.dom.descendants(id).take(NODES) {
            if let Data::Text(piece) = self.dom.data(node) {
                text.push_str(clean::cut(piece, OPENING.saturating_sub(text.len())));
            }
        }
        clean::line(&text)
    }

    pub(super) fn close_part(&mut self, part: Part, blocks: Vec<Block>) {
        let (text, rest) = joined(blocks);
        if let Some(text) = text {
            self.hand_on(part, text);
        }
        // A picture in a caption stands below it.
        for Block { kind, .. } in rest {
            self.push_block(kind);
        }
    }

    fn hand_on(&mut self, part: Part, mut text: RichText) {
        match (part, self.frames.last_mut()) {
            (Part::Caption, Some(Frame::Table { grid, .. })) => grid.caption = text,
            (Part::Caption, _) => match self.figures.last_mut() {
                Some(figure) if figure.caption.is_none() => figure.caption = Some(text),
                _ => self.push_caption(text),
            },
            (Part::Credit, _) => match self.figures.last_mut() {
                Some(Figure { credit: Some(credit), .. }) => credit.append(" · ", text),
                Some(figure) => figure.credit = Some(text),
                None => self.push_caption(text),
            },
            (Part::Source, Some(Frame::Blocks { holder: Holder::Quote { source, .. }, .. })) => {
                *source = super::source::bare(text);
            }
            (
                Part::Summary,
                Some(Frame::Blocks { holder: Holder::Details { summary, .. }, .. }),
            ) => {
                *summary = text;
            }
            (Part::Term, Some(Frame::Definitions { items, .. })) => {
                text.text.truncate(text.text.trim_end().len());
                frame::term(items).terms.push(text);
            }
            _ => self.push_block(BlockKind::Paragraph { content: text }),
        }
    }

    pub(super) fn push_caption(&mut self, content: RichText) {
        self.push_role(Role::Caption);
        self.push_block(BlockKind::Paragraph { content });
        self.roles.pop();
    }
}

/// The texts of blocks as one text, and the blocks that are none.
pub(super) fn joined(blocks: Vec<Block>) -> (Option<RichText>, Vec<Block>) {
    let mut all = RichText::default();
    let mut rest = Vec::new();
    for block in blocks {
        match block.kind {
            BlockKind::Paragraph { content } | BlockKind::Heading { content, .. } => {
                all.append("\n", content);
            }
            _ => rest.push(block),
        }
    }
    ((!all.text.is_empty()).then_some(all), rest)
}
