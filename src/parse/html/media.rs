//! Media in the text: figures, sound, video and frames.
use super::super::dom::{Data, NodeId};
use super::super::{clean, fields};
use super::part::joined;
use super::{Figure, Frame, Holder, Walk, embed, stated};
use crate::news::{Block, BlockKind, Enclosure, Media, RichText, RunKind};
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
    /// True for a figure, also for what WordPress made of one before there were any.
    pub(super) fn is_figure(&self, id: NodeId, tag: &str) -> bool {
        tag == "figure"
            || tag == "div" && self.has_class(id, |class| class == "wp-caption")
            || tag == "dl" && self.has_class(id, |class| class == "gallery-item")
    }

    /// Opens a figure; `false` if its contents were read.
    pub(super) fn open_figure(&mut self, id: NodeId) -> bool {
        let blocks = self.top_blocks().len();
        let frame = self.frames.len();
        self.figures.push(Figure { frame, blocks, caption: None, credit: None });
        if self.cell {
            return true;
        }
        if let Some((media, title, url)) = self.written_embed(id) {
            if self.can_nest() {
                self.open_blocks(id, Holder::Embed { media, title, url });
            }
            return true;
        }
        !self.bare_embed(id)
    }

    pub(super) fn top_blocks(&mut self) -> &mut [Block] {
        match self.frames.last_mut() {
            Some(Frame::Blocks { blocks, .. }) => blocks,
            _ => &mut [],
        }
    }

    pub(super) fn close_figure(&mut self) {
        self.flush();
        let Some(mut figure) = self.figures.pop() else { return };
        let caption = figure.caption.take().or_else(|| self.implied_caption(&figure));
        let mut caption = caption.unwrap_or_default();
        let credit = figure.credit.take().unwrap_or_default();
        if caption.is_empty() && credit.is_empty() {
            return;
        }
        if figure.frame == self.frames.len() {
            let blocks = self.top_blocks();
            for block in blocks.get_mut(figure.blocks..).unwrap_or_default() {
                let slot = match &mut block.kind {
                    BlockKind::Image { caption: slot, credit: credited, .. } => {
                        (*slot, *credited) = (caption, credit);
                        return;
                    }
                    BlockKind::Quote { source: slot, .. }
                    | BlockKind::Table { caption: slot, .. }
                        if slot.is_empty() =>
                    {
                        slot
                    }
                    _ => continue,
                };
                *slot = super::source::bare(std::mem::take(&mut caption));
                break;
            }
        }
        for text in [caption, credit] {
            if !text.is_empty() {
                self.push_caption(text);
            }
        }
    }

    /// Short paragraphs behind the only picture of a figure, taken out of the text.
    fn implied_caption(&mut self, figure: &Figure) -> Option<RichText> {
        if figure.frame != self.frames.len() {
            return None;
        }
        let Some(Frame::Blocks { blocks, .. }) = self.frames.last_mut() else { return None };
        let (picture, below) = blocks.get(figure.blocks..)?.split_first()?;
        let len = below.iter().try_fold(0, |len, block| match &block.kind {
            BlockKind::Paragraph { content } => Some(len + content.text.len()),
            _ => None,
        })?;
        if !matches!(picture.kind, BlockKind::Image { .. }) || len > CAPTION {
            return None;
        }
        joined(blocks.drain(figure.blocks + 1..).collect()).0
    }

    /// Sound and video become enclosures, with a line in their place; so do frames, without the
    /// enclosure.
    pub(super) fn media(&mut self, id: NodeId, tag: &str) -> bool {
        match tag {
            "video" | "audio" => self.enclose(id, tag),
            // The content of `object` is shown where its data cannot be.
            "object" if self.holds_text(id) => return true,
            "amp-youtube" => self.video_of_amp(id),
            _ => self.frame(id),
        }
        false
    }

    fn enclose(&mut self, id: NodeId, tag: &str) {
        let sources = self.dom.descendants(id).filter(|&node| self.dom.tag(node) == "source");
        let mut shown = None;
        for node in std::iter::once(id).chain(sources) {
            let stated = ["src", "data-src"].map(|key| self.dom.attribute(node, key));
            let url = stated.into_iter().flatten().find_map(|url| self.absolute(url));
            if let Some(url) = url {
                let stated = self.dom.attribute(node, "type").map(clean::line);
                let media_type = Some(stated.unwrap_or_else(|| format!("{tag}/*")));
                shown.get_or_insert_with(|| url.clone());
                let enclosure = Enclosure { url, media_type, ..Enclosure::default() };
                fields::push_enclosure(&mut self.enclosures, enclosure);
            }
        }
        let Some(url) = shown.filter(|_| !self.cell) else { return };
        let title = ["title", "aria-label"].map(|key| self.dom.attribute(id, key));
        let title = clean::line(title.into_iter().flatten().next().unwrap_or_default());
        let media = if tag == "video" { Media::Video } else { Media::Audio };
        let kind = BlockKind::Embed { media, title, url, enclosed: true, blocks: Vec::new() };
        match self.inline.is_empty() {
            true => self.push_block(kind),
            false => self.below.push(kind),
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
        if self.cell {
            let host = host.to_owned();
            self.flush();
            self.inline.open(RunKind::Link(url));
            self.inline.push(if title.is_empty() { &host } else { &title });
            self.inline.close(|kind| matches!(kind, RunKind::Link(_)));
            return self.flush();
        }
        let media = embed::media_of(&address);
        self.push_embed(media, title, url);
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
