//! Media in the text: figures, sound, video and frames.
use super::super::dom::{Data, NodeId};
use super::super::{clean, fields};
use super::{Figure, Frame, Walk, stated};
use crate::news::{Block, BlockKind, Enclosure, RichText, Role, RunKind};
use url::Url;

/// Bytes of a caption that nothing but its place marks as one.
const CAPTION: usize = 600;
/// Nodes of an object that are looked at for text.
const NODES: usize = 256;
/// Hosts of frames that show nothing to read: counters and advertisements.
const SILENT: &[&str] = &[
    "googletagmanager.com",
    "doubleclick.net",
    "googlesyndication.com",
    "amazon-adsystem.com",
    "google-analytics.com",
    "recaptcha.net",
    "feedburner.com",
];

impl Walk<'_> {
    pub(super) fn open_figure(&mut self) {
        let blocks = self.top_blocks().len();
        self.figures.push(Figure { frame: self.frames.len(), blocks, caption: None });
    }

    pub(super) fn top_blocks(&mut self) -> &mut [Block] {
        match self.frames.last_mut() {
            Some(
                Frame::Root(blocks)
                | Frame::Quote(blocks)
                | Frame::Item { blocks, .. }
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
        let Some(mut figure) = self.figures.pop() else { return };
        let caption = figure.caption.take().or_else(|| self.implied_caption(&figure));
        let Some(caption) = caption else { return };
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

    /// Short paragraphs behind the only picture of a figure, taken out of the text.
    fn implied_caption(&mut self, figure: &Figure) -> Option<RichText> {
        if figure.frame != self.frames.len() {
            return None;
        }
        let blocks = match self.frames.last_mut() {
            Some(Frame::Root(blocks) | Frame::Quote(blocks) | Frame::Item { blocks, .. }) => blocks,
            _ => return None,
        };
        let (picture, below) = blocks.get(figure.blocks..)?.split_first()?;
        let len = below.iter().try_fold(0, |len, block| match &block.kind {
            BlockKind::Paragraph { content } => Some(len + content.text.len()),
            _ => None,
        })?;
        if !matches!(picture.kind, BlockKind::Image { .. }) || len > CAPTION {
            return None;
        }
        joined(blocks.drain(figure.blocks + 1..).collect())
    }

    fn push_caption(&mut self, caption: Option<RichText>) {
        if let Some(content) = caption {
            self.push_role(Role::Caption);
            self.push_block(BlockKind::Paragraph { content });
            self.roles.pop();
        }
    }

    /// Sound and video become enclosures; a frame is a link, named by its title or its host.
    pub(super) fn media(&mut self, id: NodeId, tag: &str) -> bool {
        match tag {
            "video" | "audio" => self.enclose(id, tag),
            // The content of `object` is shown where its data cannot be.
            "object" if self.holds_text(id) => return true,
            _ => self.frame(id),
        }
        false
    }

    fn enclose(&mut self, id: NodeId, tag: &str) {
        let sources = self.dom.descendants(id).filter(|&node| self.dom.tag(node) == "source");
        for node in std::iter::once(id).chain(sources) {
            let stated = ["src", "data-src"].map(|key| self.dom.attribute(node, key));
            let url = stated.into_iter().flatten().find_map(|url| self.absolute(url));
            if let Some(url) = url {
                let stated = self.dom.attribute(node, "type").map(clean::line);
                let media_type = Some(stated.unwrap_or_else(|| format!("{tag}/*")));
                let enclosure = Enclosure { url, media_type, length: None };
                fields::push_enclosure(&mut self.enclosures, enclosure);
            }
        }
    }

    /// A line with a link to what another document shows here.
    fn frame(&mut self, id: NodeId) {
        let stated = ["data-src", "data-lazy-src", "src", "data", "data-url"]
            .map(|key| self.dom.attribute(id, key));
        let Some(url) = stated.into_iter().flatten().find_map(|url| self.absolute(url)) else {
            return;
        };
        let Ok(address) = Url::parse(&url) else { return };
        // An embed shows a file, and the address of a site alone names none.
        let is_site = address.path().len() <= 1 && address.query().is_none();
        if self.is_hidden_frame(id) || is_site && self.dom.tag(id) == "embed" {
            return;
        }
        let Some(host) = address.host_str() else { return };
        let host = host.strip_prefix("www.").unwrap_or(host);
        let is_below = |rest: &str| rest.is_empty() || rest.ends_with('.');
        if SILENT.iter().any(|known| host.strip_suffix(known).is_some_and(is_below)) {
            return;
        }
        let title = clean::line(self.dom.attribute(id, "title").unwrap_or_default());
        self.flush();
        self.inline.open(RunKind::Link(url));
        self.inline.push(if title.is_empty() { host } else { &title });
        self.inline.close(|kind| matches!(kind, RunKind::Link(_)));
        self.flush();
    }

    fn is_hidden_frame(&self, id: NodeId) -> bool {
        let is_tiny = |key| {
            let size = self.dom.attribute(id, key).map(|size| size.trim().trim_end_matches("px"));
            matches!(size, Some("0" | "1"))
        };
        let is = |property, word| {
            stated::style(self.dom, id, property)
                .is_some_and(|value| value.eq_ignore_ascii_case(word))
        };
        is_tiny("width")
            || is_tiny("height")
            || self.dom.attribute(id, "hidden").is_some()
            || is("display", "none")
            || is("visibility", "hidden")
    }

    /// True if an object contains text, or another element that shows something.
    fn holds_text(&self, id: NodeId) -> bool {
        self.dom.descendants(id).take(NODES).any(|node| match self.dom.data(node) {
            Data::Text(text) => !text.trim().is_empty(),
            Data::Element { .. } => {
                matches!(
                    self.dom.tag(node),
                    "img" | "iframe" | "embed" | "video" | "audio" | "object"
                )
            }
            _ => false,
        })
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
