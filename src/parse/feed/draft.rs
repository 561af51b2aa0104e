//! One entry while it is read.
use super::super::dates::Place;
use super::super::html::Spaces;
use super::super::xml::{Element, Namespace, Xml};
use super::super::{boilerplate, clean, fields, flatten, html, limits, link, timecode};
use super::person;
use super::podcast::Podcast;
use super::ranked::Ranked;
use super::value::{self, Content};
use crate::news::{Author, Block, Document, Enclosure, Entry, EntryLink, Role, Timestamp};
use sahifa_text::Direction;
use url::Url;

/// The rank of a media text among summaries.
const MEDIA_TEXT: u8 = 3;
/// The most media texts of one entry.
const CAPTIONS: usize = 32;

/// The fields so far, each with the rank of its origin.
#[derive(Default)]
pub(super) struct Draft {
    id: Ranked<String>,
    title: Ranked<String>,
    /// The address as written, its base, and `rel`.
    links: Vec<(String, Option<Url>, String)>,
    permalink: Option<String>,
    authors: Ranked<Vec<Author>>,
    tags: Vec<String>,
    published: Ranked<Timestamp>,
    updated: Ranked<Timestamp>,
    language: Ranked<String>,
    direction: Option<Direction>,
    body: Ranked<(Content, Option<Url>)>,
    summary: Ranked<(Content, Option<Url>)>,
    enclosures: Vec<Enclosure>,
    media: Vec<Enclosure>,
    podcast: Podcast,
    /// The captions of the media.
    captions: Vec<Content>,
    base: Option<Url>,
    /// The origin of the feed.
    place: Place,
}

impl Draft {
    pub(super) fn read<'a>(xml: &mut Xml<'a>, element: &Element<'a>, place: Place) -> Self {
        let (direction, base) = (xml.direction(), xml.base().cloned());
        let mut draft = Self { direction, base, place, ..Self::default() };
        if let Some(language) = xml.language() {
            draft.language.offer(0, clean::line(language));
        }
        draft.attributes(xml, element);
        draft.children(xml, element, 0);
        draft
    }

    /// Reads attributes: RSS 1.0 names an item by `rdf:about`; CDF states address and date in
    /// attributes.
    fn attributes<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>) {
        if let Some(about) = element.attribute("about") {
            self.id.offer(1, clean::line(&about));
        }
        if let Some(href) = element.attribute("href") {
            self.link(xml, href, "alternate");
        }
        if let Some(date) = element.attribute("lastmod")
            && let Some(date) = value::read_date(xml, &date, self.place)
        {
            self.updated.offer(2, date);
        }
    }

    fn children<'a>(&mut self, xml: &mut Xml<'a>, parent: &Element<'a>, level: usize) {
        while let Some(child) = xml.next_child(parent.depth()) {
            let group = child.namespace == Namespace::Media
                && matches!(child.name.as_str(), "group" | "content");
            if child.namespace == Namespace::Media {
                self.media(xml, &child);
            }
            if group && level < 3 {
                self.children(xml, &child, level + 1);
            } else if child.namespace != Namespace::Media {
                self.field(xml, &child);
            }
        }
    }

    fn field<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>) {
        if self.podcast.read(xml, element) {
            return;
        }
        use Namespace::{
            Atom, Content as Encoded, Core, DublinCore, DublinCoreTerms, Itunes, Xhtml,
        };
        let rank = u8::from(!matches!(element.namespace, Core | Atom));
        match (element.namespace, element.name.as_str()) {
            (Core | Atom | DublinCore | DublinCoreTerms, "title") => {
                self.offer_title(xml, element, rank)
            }
            (Itunes, "title") => self.offer_title(xml, element, 3),
            (Core | Atom, "link" | "a") => self.read_link(xml, element),
            (Core | Atom, "id" | "guid") => self.read_id(xml, element),
            (DublinCore | DublinCoreTerms, "identifier") => {
                let id = value::text(xml, element);
                self.offer_id(2, id);
            }
            (Encoded, "encoded") => self.offer_body(xml, element, 0),
            (Core | Atom, "content" | "fullitem") => self.read_content(xml, element),
            (Core | Atom | Xhtml, "body" | "div" | "html") => self.offer_body(xml, element, 2),
            (Core | Atom, "description" | "summary" | "abstract") => {
                self.offer_summary(xml, element, 0);
            }
            (Core, "prodlink") => {}
            (DublinCore | DublinCoreTerms, "description" | "abstract") => {
                self.offer_summary(xml, element, 1);
            }
            (Itunes, "summary") => self.offer_summary(xml, element, 2),
            (Itunes, "subtitle") => self.offer_summary(xml, element, 4),
            (Core | Atom, "author" | "managingeditor" | "editor") => {
                self.offer_author(xml, element, 0)
            }
            (DublinCore | DublinCoreTerms, "creator" | "author") => {
                self.offer_author(xml, element, 0)
            }
            (Itunes, "author") => self.offer_author(xml, element, 2),
            (Core | Atom, "category" | "categories" | "keywords")
            | (DublinCore | DublinCoreTerms, "subject") => self.read_category(xml, element),
            (Itunes, "image") => {
                if let Some(url) = element.attribute("href") {
                    self.push_media(enclosure(&url, xml.base(), Some("image/*".to_owned()), None));
                }
            }
            (Itunes, "category" | "keywords") => self.read_itunes_category(xml, element, 0),
            (Core, "enclosure") => self.read_enclosure(element),
            (DublinCore | DublinCoreTerms, "language") | (Core, "language") => {
                let language = value::text(xml, element);
                if !language.is_empty() {
                    self.language.offer(1, language);
                }
            }
            (Namespace::Podcast, "person") => {
                // Guests wrote nothing. A role that is not stated is that of the host.
                let role = element.attribute("role").unwrap_or_default().to_ascii_lowercase();
                if matches!(role.as_str(), "" | "host" | "co-host" | "author" | "reporter") {
                    self.offer_author(xml, element, 4);
                }
            }
            (
                Namespace::Other
                | Namespace::Media
                | Namespace::Podcast
                | Namespace::SimpleChapters,
                _,
            ) => {}
            _ => self.read_date(xml, element),
        }
    }

    fn offer_title<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>, rank: u8) {
        let title = value::title(xml, element);
        if !title.is_empty() {
            self.title.offer(rank, title);
        }
    }

    fn offer_id(&mut self, rank: u8, id: String) {
        if !id.is_empty() {
            self.id.offer(rank, id);
        }
    }

    fn read_id<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>) {
        let permalink = element
            .attribute("ispermalink")
            .is_none_or(|value| !value.eq_ignore_ascii_case("false"));
        let id = value::raw(xml, element);
        // A guid is an address unless it says otherwise (RSS 2.0); many say nothing and are none.
        if permalink && element.name == "guid" {
            self.permalink = link::absolute(&id, None);
        }
        self.offer_id(0, clean::line(&id));
    }

    fn read_link<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>) {
        let rel = element.attribute("rel").unwrap_or_else(|| "alternate".to_owned());
        let rel = rel.rsplit('/').next().unwrap_or(&rel).to_ascii_lowercase();
        let href = match element.attribute("href") {
            Some(href) => href,
            None => value::raw(xml, element),
        };
        if rel == "enclosure" {
            let length = element.attribute("length");
            self.push_enclosure(xml, &href, element.attribute("type"), length);
        } else {
            self.link(xml, href, &rel);
        }
    }

    fn link(&mut self, xml: &Xml<'_>, href: String, rel: &str) {
        if !href.is_empty() && self.links.len() < limits::LINKS {
            self.links.push((href, xml.base().cloned(), clean::line(rel)));
        }
    }

    fn read_content<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>) {
        match element.attribute("src") {
            // RFC 4287 §4.1.3.2: the content is elsewhere.
            Some(src) => self.link(xml, src, "content"),
            None => self.offer_body(xml, element, 1),
        }
    }

    fn offer_body<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>, rank: u8) {
        let base = xml.stated_base().cloned();
        let content = value::content(xml, element);
        if !content.is_empty() {
            self.body.offer(rank, (content, base));
        }
    }

    fn offer_summary<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>, rank: u8) {
        let base = xml.stated_base().cloned();
        let content = value::content(xml, element);
        if content.is_empty() {
            return;
        }
        if matches!(self.summary.0, Some((known, _)) if known == rank) {
            // `description` beside `summary`: the second is the longer one in practice.
            self.body.offer(5, (content, base));
        } else {
            self.summary.offer(rank, (content, base));
        }
    }

    fn offer_author<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>, rank: u8) {
        let Some(author) = person::read(xml, element) else { return };
        match &mut self.authors.0 {
            Some((known, authors)) if *known == rank => {
                fields::push_author(authors, author);
            }
            _ => self.authors.offer(rank, vec![author]),
        }
    }

    fn push_tag(&mut self, tag: &str) {
        fields::push_tag(&mut self.tags, clean::line(tag));
    }

    fn read_category<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>) {
        let term = element.attribute("term").or_else(|| element.attribute("label"));
        let tag = match term {
            Some(term) => term,
            None => value::title(xml, element),
        };
        self.push_tag(&tag);
    }

    fn read_itunes_category<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>, level: usize) {
        if element.name == "keywords" {
            for word in value::text(xml, element).split(',') {
                self.push_tag(word);
            }
            return;
        }
        if let Some(text) = element.attribute("text") {
            self.push_tag(&text);
        }
        while level < 3
            && let Some(child) = xml.next_child(element.depth())
        {
            self.read_itunes_category(xml, &child, level + 1);
        }
    }

    fn read_enclosure<'a>(&mut self, element: &Element<'a>) {
        let url = element.attribute("url").or_else(|| element.attribute("href"));
        if let Some(url) = url {
            let length = element.attribute("length");
            let base = self.base.clone();
            self.enclosure(&url, base.as_ref(), element.attribute("type"), length);
        }
    }

    fn push_enclosure(
        &mut self,
        xml: &Xml<'_>,
        url: &str,
        media_type: Option<String>,
        length: Option<String>,
    ) {
        let base = xml.base().cloned();
        self.enclosure(url, base.as_ref(), media_type, length);
    }

    fn enclosure(
        &mut self,
        url: &str,
        base: Option<&Url>,
        media_type: Option<String>,
        length: Option<String>,
    ) {
        if let Some(enclosure) = enclosure(url, base, media_type, length) {
            fields::push_enclosure(&mut self.enclosures, enclosure);
        }
    }

    fn push_media(&mut self, enclosure: Option<Enclosure>) {
        if self.media.len() < limits::LINKS {
            self.media.extend(enclosure);
        }
    }

    fn media<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>) {
        match element.name.as_str() {
            "content" | "thumbnail" => {
                let Some(url) = element.attribute("url") else { return };
                let medium = element.attribute("medium").map(|medium| match medium.as_str() {
                    "image" => "image/*".to_owned(),
                    "video" => "video/*".to_owned(),
                    "audio" => "audio/*".to_owned(),
                    _ => clean::line(&medium),
                });
                let media_type = element.attribute("type").or(medium);
                let media_type = media_type
                    .or_else(|| (element.name == "thumbnail").then(|| "image/*".to_owned()));
                let length = element.attribute("filesize");
                let duration = element.attribute("duration");
                let duration = duration.and_then(|time| timecode::seconds(&time));
                let media = enclosure(&url, xml.base(), media_type, length);
                self.push_media(media.map(|media| Enclosure { duration, ..media }));
            }
            "title" => self.offer_title(xml, element, 2),
            "text" => self.offer_summary(xml, element, MEDIA_TEXT),
            "description" => {
                let content = value::content(xml, element);
                if self.captions.len() < CAPTIONS && !content.is_empty() {
                    self.captions.push(content);
                }
            }
            "keywords" => {
                for word in value::text(xml, element).split(',') {
                    self.push_tag(word);
                }
            }
            "category" => {
                let tag = element.attribute("label").unwrap_or_default();
                let text = value::text(xml, element);
                self.push_tag(if tag.is_empty() { &text } else { &tag });
            }
            "credit" => {
                // Whoever took the picture wrote nothing.
                let role = element.attribute("role").unwrap_or_default();
                if matches!(role.as_str(), "author" | "writer" | "reporter" | "journalist") {
                    self.offer_author(xml, element, 3);
                }
            }
            _ => {}
        }
    }

    fn read_date<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>) {
        let (published, rank) = match (element.namespace, element.name.as_str()) {
            (Namespace::Core | Namespace::Atom, "pubdate" | "published") => (true, 0),
            (_, "issued") => (true, 1),
            (_, "date") => (true, 2),
            (_, "available" | "datesubmitted" | "published") => (true, 3),
            (_, "created") => (true, 4),
            (_, "updated" | "modified" | "lastmod" | "lastbuilddate") => (false, 0),
            _ => return,
        };
        if let Some(date) = value::date(xml, element, self.place) {
            let field = if published { &mut self.published } else { &mut self.updated };
            field.offer(rank, date);
        }
    }

    /// The finished entry. `fallback` is the page of the feed; relative links are resolved against
    /// it if nothing better is known.
    pub(super) fn finish(mut self, xml: &mut Xml<'_>, fallback: Option<&Url>) -> Entry {
        let mut links: Vec<EntryLink> = Vec::new();
        for (href, base, rel) in &self.links {
            if let Some(href) = link::absolute(href, base.as_ref().or(fallback))
                && !links.iter().any(|known| known.href == href && known.rel == *rel)
            {
                links.push(EntryLink { href, rel: rel.clone() });
            }
        }
        if let Some(href) = self.permalink
            && !links.iter().any(|link| link.rel == "alternate")
        {
            links.push(EntryLink { href, rel: "alternate".to_owned() });
        }
        let page = links.iter().find(|link| link.rel == "alternate");
        let page = page.and_then(|link| Url::parse(&link.href).ok());
        let mut captions = self.captions.into_iter();
        // Of a film or a sound there is often no more text than this.
        let is_stated = matches!(self.summary.0, Some((rank, _)) if rank <= MEDIA_TEXT);
        if !is_stated && let Some(content) = captions.next() {
            self.summary.offer(MEDIA_TEXT, (content, None));
        }
        let (body, summary) = match (self.body.into_option(), self.summary.into_option()) {
            (None, summary) => (summary, None),
            (body, summary) => (body, summary),
        };
        let summary = summary.map(|(content, _)| value::plain(xml, &content));
        let mut document = Document::default();
        let mut media = self.media;
        if let Some((content, base)) = body {
            // In RSS nothing says what relative addresses are relative to; the page is what works.
            let address = xml.document_base().cloned();
            let base = base.or(page).or(address).or(fallback.cloned());
            let read = content.into_document(base.as_ref());
            for problem in read.problems {
                xml.note(problem);
            }
            document = read.document;
            boilerplate::mark_closing(&mut document.blocks);
            media.extend(read.enclosures);
        }
        push_captions(xml, captions, summary.as_deref(), &mut document);
        let mut enclosures = self.enclosures;
        media.into_iter().for_each(|one| fields::push_enclosure(&mut enclosures, one));
        self.podcast.give_to(&mut enclosures);
        let updated = self.updated.into_option();
        let published = self.published.into_option().or(updated);
        let mut title = self.title.into_option().unwrap_or_default();
        if title.is_empty() {
            title = html::opening(&document, summary.as_deref());
        }
        Entry {
            id: self.id.into_option(),
            title,
            links,
            authors: self.authors.into_option().unwrap_or_default(),
            publisher: None,
            tags: self.tags,
            published,
            updated,
            date_stated: published.is_some(),
            language: self.language.into_option(),
            direction: self.direction,
            summary: summary.filter(|summary| !summary.is_empty()),
            body: document,
            enclosures,
        }
    }
}

/// Adds the captions of the media below the text, unless the text contains them.
fn push_captions(
    xml: &mut Xml<'_>,
    captions: impl Iterator<Item = Content>,
    summary: Option<&str>,
    document: &mut Document,
) {
    let mut known: Option<String> = None;
    for content in captions {
        let text = value::plain(xml, &content);
        let known = known.get_or_insert_with(|| flatten::plain(document));
        if text.is_empty() || summary == Some(text.as_str()) || known.contains(&text) {
            continue;
        }
        known.push_str(&text);
        let blocks = html::from_plain(&text, Spaces::Kept).document.blocks;
        let captions = blocks.into_iter().map(|block| Block { role: Role::Caption, ..block });
        document.blocks.extend(captions);
    }
}

impl Content {
    fn is_empty(&self) -> bool {
        match self {
            Self::Text(text, _) | Self::Html(text) | Self::Markup(text) => text.trim().is_empty(),
        }
    }

    fn into_document(self, base: Option<&Url>) -> html::Read {
        match self {
            Self::Html(source) => html::document(&source, base),
            Self::Markup(source) => html::elements(&source, base),
            Self::Text(text, spaces) => html::from_plain(&text, spaces),
        }
    }
}

fn enclosure(
    url: &str,
    base: Option<&Url>,
    media_type: Option<String>,
    length: Option<String>,
) -> Option<Enclosure> {
    Some(Enclosure {
        url: link::absolute(url, base)?,
        media_type: media_type.map(|kind| clean::line(&kind)),
        length: length.and_then(|length| length.trim().parse().ok()),
        ..Enclosure::default()
    })
}
