//! Embedded posts, films and sounds of other sites: one line with the kind, the title and the link.
use super::super::dom::NodeId;
use super::super::{clean, link};
use super::{Holder, Walk};
use crate::news::{Block, BlockKind, Media, Role, RunKind};
use url::Url;

/// Hosts of films; hosts below them count, too.
const VIDEO: &[&str] = &[
    "youtube.com",
    "youtube-nocookie.com",
    "youtu.be",
    "vimeo.com",
    "dailymotion.com",
    "dai.ly",
    "twitch.tv",
    "ted.com",
    "rutube.ru",
    "ok.ru",
    "aparat.com",
    "bilibili.com",
    "streamable.com",
    "odysee.com",
    "rumble.com",
    "jwplayer.com",
    "jwplatform.com",
    "brightcove.net",
    "tiktok.com",
];
/// Hosts of sound.
const AUDIO: &[&str] = &[
    "soundcloud.com",
    "spotify.com",
    "anchor.fm",
    "podcasts.apple.com",
    "mixcloud.com",
    "anghami.com",
    "deezer.com",
    "buzzsprout.com",
    "audioboom.com",
    "omny.fm",
    "libsyn.com",
    "podbean.com",
];
/// Hosts of posts.
const POST: &[&str] = &[
    "twitter.com",
    "x.com",
    "facebook.com",
    "instagram.com",
    "threads.net",
    "t.me",
    "telegram.org",
    "reddit.com",
    "bsky.app",
    "linkedin.com",
    "pinterest.com",
    "tumblr.com",
    "vk.com",
    "truthsocial.com",
];
/// Classes of a quote that is a post.
const CLASSES: &[&str] = &[
    "twitter-tweet",
    "twitter-video",
    "instagram-media",
    "tiktok-embed",
    "bluesky-embed",
    "reddit-embed-bq",
    "reddit-card",
    "mastodon-embed",
    "fb-xfbml-parse-ignore",
    "text-post-media",
    "imgur-embed-pub",
];
/// Nodes of a post in which its address is looked for.
const NODES: usize = 512;
/// Bytes of the line with the author of a post.
const AUTHOR: usize = 300;

/// True for a quote that is a post of a social network.
pub(super) fn is_post(walk: &Walk<'_>, id: NodeId) -> bool {
    walk.has_class(id, |class| CLASSES.contains(&class))
}

/// The kind of an embedded document, by its address.
pub(super) fn media_of(address: &Url) -> Media {
    let host = address.host_str().unwrap_or_default();
    let is_of = |known: &&str| -> bool {
        host.strip_suffix(*known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    let path = address.path();
    let is_film = path.contains("/video") || path.ends_with(".mp4");
    match () {
        () if AUDIO.iter().any(is_of) => Media::Audio,
        () if VIDEO.iter().any(is_of) || is_film => Media::Video,
        () if POST.iter().any(is_of) => Media::Post,
        () => Media::Page,
    }
}

impl Walk<'_> {
    pub(super) fn push_embed(&mut self, media: Media, title: String, url: String) {
        self.flush();
        let blocks = Vec::new();
        self.push_block(BlockKind::Embed { media, title, url, enclosed: false, blocks });
    }

    /// The address of a post: the one it states, else that of its last link to such a site.
    pub(super) fn post_address(&self, id: NodeId) -> Option<String> {
        let stated = ["data-instgrm-permalink", "data-text-post-permalink", "cite", "data-url"]
            .into_iter()
            .filter_map(|key| self.dom.attribute(id, key))
            .find_map(|url| self.absolute(url));
        let of_post =
            |href: &String| Url::parse(href).is_ok_and(|url| media_of(&url) != Media::Page);
        let inside = self.dom.descendants(id).take(NODES);
        let links = inside.filter(|&node| self.dom.tag(node) == "a");
        let hrefs = links.filter_map(|node| self.absolute(self.dom.attribute(node, "href")?));
        stated.or_else(|| {
            let hrefs: Vec<String> = hrefs.collect();
            hrefs.iter().rev().find(|href| of_post(href)).or(hrefs.last()).cloned()
        })
    }

    /// A post or a film of which the page has the address only; `true` if it was one.
    pub(super) fn embedded_post(&mut self, id: NodeId) -> bool {
        let media = match self.dom.attribute(id, "class").unwrap_or_default() {
            class if has_word(class, "fb-post") => Media::Post,
            class if has_word(class, "fb-video") => Media::Video,
            _ => return false,
        };
        let address = self.dom.attribute(id, "data-href").and_then(|href| self.absolute(href));
        let Some(url) = address.filter(|_| !self.cell) else { return false };
        if !self.opening_of(id).is_empty() {
            return false;
        }
        self.push_embed(media, String::new(), url);
        true
    }

    /// Closes a quote that is a post: its last line names the author.
    pub(super) fn close_post(&mut self, address: Option<String>, mut blocks: Vec<Block>) {
        let Some(url) = address else {
            return self.close_quote(blocks, Default::default(), None);
        };
        blocks.retain(|block| !leads_only_to(block, &url));
        let title = match blocks.last().map(|block| &block.kind) {
            Some(BlockKind::Paragraph { content })
                if content.text.len() <= AUTHOR && is_author(&content.text) =>
            {
                clean::line(&super::source::bare(content.clone()).text)
            }
            _ => String::new(),
        };
        if !title.is_empty() {
            blocks.pop();
        }
        let media = Url::parse(&url).map_or(Media::Post, |url| media_of(&url));
        let media = if media == Media::Page { Media::Post } else { media };
        self.push_block(BlockKind::Embed { media, title, url, enclosed: false, blocks });
    }

    /// An embed as this program writes it: `figure.embed-KIND` with a link at its start.
    pub(super) fn written_embed(&self, id: NodeId) -> Option<(Media, String, String)> {
        let media = Media::of_name(self.dom.attribute(id, "class")?.strip_prefix("embed-")?)?;
        let link = self.written_link(id)?;
        let url = self.absolute(self.dom.attribute(link, "href")?)?;
        let title = clean::line(&self.dom.text(link));
        let is_site = crate::news::site_of(&url).is_some_and(|site| site == title);
        Some((media, if is_site { String::new() } else { title }, url))
    }

    fn written_link(&self, figure: NodeId) -> Option<NodeId> {
        self.dom.first_child(figure).filter(|&link| self.dom.tag(link) == "a")
    }

    /// True for the link of an embed that this program wrote.
    pub(super) fn is_written_link(&self, id: NodeId, tag: &str) -> bool {
        tag == "a"
            && !self.cell
            && self.frames.last().is_some_and(|frame| {
                let is_embed = |figure: NodeId| self.written_link(figure) == Some(id);
                matches!(frame, super::Frame::Blocks { holder: Holder::Embed { .. }, id, .. } if is_embed(*id))
            })
    }

    /// A figure of nothing but an address, as WordPress writes it into feeds; `true` if it was one.
    pub(super) fn bare_embed(&mut self, id: NodeId) -> bool {
        if !self.has_class(id, |class| class == "wp-block-embed") {
            return false;
        }
        let text = self.opening_of(id);
        let text = text.as_str();
        if text.contains(char::is_whitespace) || !text.starts_with("http") {
            return false;
        }
        let Some(url) = link::absolute(text, None) else { return false };
        let media = Url::parse(&url).map_or(Media::Page, |url| media_of(&url));
        self.push_embed(media, String::new(), url);
        true
    }

    pub(super) fn video_of_amp(&mut self, id: NodeId) {
        let is_name = |name: &&str| {
            name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        };
        let name = self.dom.attribute(id, "data-videoid").filter(is_name);
        if let Some(name) = name.filter(|name| !name.is_empty() && !self.cell) {
            let url = format!("https://www.youtube.com/watch?v={name}");
            self.push_embed(Media::Video, String::new(), url);
        }
    }
}

fn has_word(class: &str, word: &str) -> bool {
    class.split_ascii_whitespace().take(32).any(|known| known == word)
}

/// True for a line that names the author of a post.
fn is_author(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with(['—', '–', '@']) || text.starts_with("A post shared by")
}

/// True for a paragraph of nothing but a link to the post itself.
fn leads_only_to(block: &Block, url: &str) -> bool {
    let BlockKind::Paragraph { content } = &block.kind else { return false };
    let page = |url: &str| url.split(['?', '#']).next().unwrap_or_default().to_owned();
    block.role == Role::Body
        && content.runs.iter().any(|run| {
            run.range == (0..content.text.len())
                && matches!(&run.kind, RunKind::Link(href) if page(href) == page(url))
        })
}
