//! Media and code in the text: figures, images, code, sound and video.
use super::super::dom::{Data, NodeId};
use super::super::{clean, limits, link};
use super::{Figure, Frame, Walk};
use crate::news::{Block, BlockKind, Enclosure, RichText, Role, RunKind};

impl Walk<'_> {
    pub(super) fn open_figure(&mut self) {
        let blocks = self.top_blocks().len();
        self.figures.push(Figure { frame: self.frames.len(), blocks, caption: None });
    }

    fn top_blocks(&mut self) -> &mut [Block] {
        match self.frames.last_mut() {
            Some(
                Frame::Root(blocks)
                | Frame::Quote(blocks)
                | Frame::Item(blocks)
                | Frame::Caption(blocks),
            ) => blocks,
            _ => &mut [],
        }
    }

    pub(super) fn close_caption(&mut self) {
        self.flush();
        if !matches!(self.frames.last(), Some(Frame::Caption(_))) {
            return;
        }
        let Some(Frame::Caption(blocks)) = self.frames.pop() else { return };
        match self.figures.last_mut() {
            Some(figure) if figure.caption.is_none() => figure.caption = joined(blocks),
            _ => self.push_caption(joined(blocks)),
        }
    }

    pub(super) fn close_figure(&mut self) {
        self.flush();
        let Some(figure) = self.figures.pop() else { return };
        let Some(caption) = figure.caption else { return };
        if figure.frame == self.frames.len() {
            let blocks = self.top_blocks();
            let inside = blocks.get_mut(figure.blocks..).unwrap_or_default();
            for block in inside {
                if let BlockKind::Image { caption: slot, .. } = &mut block.kind {
                    *slot = caption;
                    return;
                }
            }
        }
        self.push_caption(Some(caption));
    }

    fn push_caption(&mut self, caption: Option<RichText>) {
        if let Some(content) = caption {
            self.push_role(Role::Caption);
            self.push_block(BlockKind::Paragraph { content });
            self.roles.pop();
        }
    }

    pub(super) fn image(&mut self, id: NodeId) {
        let source = ["src", "data-src", "data-lazy-src", "data-original"]
            .iter()
            .filter_map(|key| self.dom.attribute(id, key))
            .find_map(|src| link::absolute(src, self.base.as_ref()));
        let alt = clean::line(self.dom.attribute(id, "alt").unwrap_or_default());
        if self.cell {
            self.inline.push(&alt);
            return;
        }
        // Counting pixels, not pictures.
        let tiny = |key| {
            let size = self.dom.attribute(id, key).map(|size| size.trim().trim_end_matches("px"));
            matches!(size, Some("0" | "1"))
        };
        if tiny("width") && tiny("height") || source.is_none() && alt.is_empty() {
            return;
        }
        let src = source.unwrap_or_default();
        self.push_block(BlockKind::Image { src, alt, caption: RichText::default() });
    }

    pub(super) fn code(&mut self, id: NodeId) {
        let mut text = String::new();
        let mut language = self.dom.attribute(id, "class").and_then(language_of);
        for node in self.dom.descendants(id) {
            match self.dom.data(node) {
                Data::Text(piece) => {
                    let room = limits::BODY.saturating_sub(self.written + text.len());
                    text.push_str(clean::cut(piece, room));
                }
                Data::Element { .. } if self.dom.tag(node) == "br" => text.push('\n'),
                Data::Element { .. } if self.dom.tag(node) == "code" => {
                    language = language
                        .or_else(|| self.dom.attribute(node, "class").and_then(language_of));
                }
                _ => {}
            }
        }
        if self.cell {
            self.inline.push(&text);
            return;
        }
        let text = code_text(&text);
        if !text.trim().is_empty() {
            self.written += text.len();
            self.push_block(BlockKind::Code { text, language });
        }
    }

    /// Adds sound and video as enclosures. A frame with a title becomes a link.
    pub(super) fn media(&mut self, id: NodeId, tag: &str) -> bool {
        if matches!(tag, "video" | "audio") {
            let sources = self.dom.descendants(id).filter(|&node| self.dom.tag(node) == "source");
            for node in std::iter::once(id).chain(sources) {
                let url = self.dom.attribute(node, "src");
                if let Some(url) = url.and_then(|url| link::absolute(url, self.base.as_ref()))
                    && self.enclosures.len() < limits::LINKS
                    && !self.enclosures.iter().any(|known| known.url == url)
                {
                    let stated = self.dom.attribute(node, "type").map(clean::line);
                    let media_type = Some(stated.unwrap_or_else(|| format!("{tag}/*")));
                    self.enclosures.push(Enclosure { url, media_type, length: None });
                }
            }
            return false;
        }
        if tag == "iframe" {
            let url = self.dom.attribute(id, "src").or(self.dom.attribute(id, "data-src"));
            let url = url.and_then(|url| link::absolute(url, self.base.as_ref()));
            let title = clean::line(self.dom.attribute(id, "title").unwrap_or_default());
            if let Some(url) = url
                && !title.is_empty()
                && !self.cell
            {
                self.flush();
                self.inline.open(RunKind::Link(url));
                self.inline.push(&title);
                self.inline.close(|kind| matches!(kind, RunKind::Link(_)));
                self.flush();
            }
            return false;
        }
        // The content of `object` is shown where its data cannot be.
        tag == "object"
    }
}

/// The blocks of a caption, joined to one text.
fn joined(blocks: Vec<Block>) -> Option<RichText> {
    let mut all = RichText::default();
    for block in blocks {
        if let BlockKind::Paragraph { content } | BlockKind::Heading { content, .. } = block.kind {
            if !all.text.is_empty() {
                all.text.push('\n');
            }
            let offset = all.text.len();
            all.text.push_str(&content.text);
            all.runs.extend(content.runs.into_iter().map(|mut run| {
                run.range = run.range.start + offset..run.range.end + offset;
                run
            }));
        }
    }
    (!all.text.is_empty()).then_some(all)
}

/// Preformatted text. Line ends and indentation stay; tabs become spaces.
fn code_text(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\t', "    ");
    let clean = clean::text(&text);
    clean.trim_start_matches('\n').trim_end().to_owned()
}

/// Reads the language in `language-rust`, `lang-rust` or `brush: rust`.
fn language_of(class: &str) -> Option<String> {
    let word = class
        .split_whitespace()
        .find_map(|word| word.strip_prefix("language-").or_else(|| word.strip_prefix("lang-")))?;
    Some(clean::line(word)).filter(|word| !word.is_empty())
}
