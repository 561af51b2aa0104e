//! RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF: elements to a channel and its entries.
//!
//! One walk serves all vocabularies, because feeds mix them. An element means what its name says in
//! its namespace, wherever it occurs.
mod draft;
mod order;
mod person;
mod podcast;
mod ranked;
mod rhythm;
mod value;

use super::dates::Place;
use super::hints::{Item, Take};
use super::problem::Problems;
use super::xml::{Bytes, Element, Namespace, Xml};
use super::{Hints, budget, clean, fields, language, link};
use crate::news::{Channel, Fingerprint, Timestamp};
use draft::Draft;
pub(super) use person::from_line as person_from_line;
use ranked::Ranked;
use rhythm::Rhythm;
use std::collections::HashSet;
use url::Url;

/// The deepest nesting of containers: `rdf:RDF`, `channel`, and the nested ones of CDF.
const LEVELS: usize = 6;

/// Reads a feed; `None` if the root is not that of a feed. An unfinished entry at the end of a cut
/// document is left out: its guid may be missing.
pub(super) fn parse(
    source: &str,
    base: Option<&Url>,
    place: Place,
    hints: &Hints<'_>,
    take: &mut Take<'_>,
) -> Option<(Channel, Problems)> {
    let place = place.ordered(order::of_document(source));
    let mut walk = Walk::new(Xml::new(source, base.cloned()), place, hints, take);
    while let Some(root) = walk.xml.next_child(0) {
        match root.name.as_str() {
            "rss" | "rdf" | "feed" | "channel" => {
                walk.is_feed = true;
                walk.container(&root, 0);
            }
            "entry" if root.namespace == Namespace::Atom => {
                walk.is_feed = true;
                walk.entry(&root);
            }
            // After an end tag too many the rest of the feed stands outside its root.
            "item" | "entry" if walk.is_feed => walk.entry(&root),
            _ => {}
        }
    }
    walk.is_feed.then(|| walk.finish())
}

struct Walk<'a, 'b> {
    xml: Xml<'a>,
    place: Place,
    cut: bool,
    known: Option<&'b HashSet<Fingerprint>>,
    take: &'b mut Take<'b>,
    is_feed: bool,
    channel: Channel,
    title: Ranked<String>,
    /// The page of the feed, as an address and taken apart.
    link: Ranked<(String, Option<Url>)>,
    description: Ranked<String>,
    language: Ranked<String>,
    updated: Ranked<Timestamp>,
    rhythm: Rhythm,
}

impl<'a, 'b> Walk<'a, 'b> {
    fn new(xml: Xml<'a>, place: Place, hints: &Hints<'b>, take: &'b mut Take<'b>) -> Self {
        Self {
            xml,
            place,
            cut: hints.cut,
            known: hints.known,
            take,
            is_feed: false,
            channel: Channel::default(),
            title: Ranked::default(),
            link: Ranked::default(),
            description: Ranked::default(),
            language: Ranked::default(),
            updated: Ranked::default(),
            rhythm: Rhythm::default(),
        }
    }

    fn container(&mut self, parent: &Element<'a>, level: usize) {
        use Namespace::{Atom, Core};
        self.scope(parent);
        while let Some(child) = self.xml.next_child(parent.depth()) {
            match (child.namespace, child.name.as_str()) {
                (Core | Atom, "channel") if level < LEVELS => self.container(&child, level + 1),
                (Core | Atom, "item" | "entry") => self.entry(&child),
                _ => self.field(&child),
            }
        }
    }

    /// Reads language, direction and address from the attributes of a container.
    fn scope(&mut self, element: &Element<'a>) {
        if let Some(language) = self.xml.language() {
            self.language.offer(1, clean::line(language));
        }
        self.channel.direction = self.channel.direction.or(self.xml.direction());
        // CDF
        if let Some(href) = element.attribute("href") {
            self.offer_link(2, &href);
        }
    }

    fn entry(&mut self, element: &Element<'a>) {
        let bytes = self.known.and_then(|_| {
            let page = self.link.get().map(|(href, _)| href);
            self.xml.bytes_of(element, &(self.place, self.language.get(), page))
        });
        if let (Some(known), Some(bytes)) = (self.known, bytes)
            && known.contains(&bytes.fingerprint)
        {
            self.xml.skip(element, bytes);
            (self.take)(Item::Known(bytes.fingerprint));
            return;
        }
        let problems = self.xml.problems();
        let draft = Draft::read(&mut self.xml, element, self.place);
        if self.cut && self.xml.is_open(element) {
            return;
        }
        let fallback = self.link.get().and_then(|(_, page)| page.as_ref());
        let mut entry = draft.finish(&mut self.xml, fallback);
        entry.language = entry.language.or_else(|| self.language.get().cloned());
        let stands_alone = |bytes: &Bytes| {
            self.xml.ended_with(*bytes) && self.xml.problems() == problems && !budget::was_short()
        };
        let fingerprint = bytes.filter(stands_alone).map(|bytes| bytes.fingerprint);
        (self.take)(Item::Read(Box::new(entry), fingerprint));
    }

    fn field(&mut self, element: &Element<'a>) {
        use Namespace::{Atom, Core, DublinCore, DublinCoreTerms, Itunes};
        let core = matches!(element.namespace, Core | Atom);
        let rank = u8::from(!core);
        match (element.namespace, element.name.as_str()) {
            (Core | Atom | DublinCore | DublinCoreTerms, "title") => {
                let title = value::title(&mut self.xml, element);
                if !title.is_empty() {
                    if let Some(language) = language::of(std::iter::once(title.as_str())) {
                        self.place.guess(language);
                    }
                    self.title.offer(rank, title);
                }
            }
            (Core | Atom, "link" | "url") => self.read_link(element),
            (Core | Atom, "id" | "guid") => {
                let id = value::text(&mut self.xml, element);
                self.channel.id = self.channel.id.take().or(Some(id)).filter(|id| !id.is_empty());
            }
            (Core | Atom, "description" | "subtitle" | "tagline" | "abstract" | "info")
            | (Itunes, "summary" | "subtitle")
            | (DublinCore | DublinCoreTerms, "description" | "abstract") => {
                let rank = if element.name == "info" { 3 } else { rank };
                let text = value::summary(&mut self.xml, element);
                if !text.is_empty() {
                    self.description.offer(rank, text);
                }
            }
            (Core | DublinCore | DublinCoreTerms, "language") => {
                let language = value::text(&mut self.xml, element);
                if !language.is_empty() {
                    self.place.speak(&language);
                    self.language.offer(0, language);
                }
            }
            (Core | Atom | Itunes, "author" | "managingeditor" | "editor")
            | (DublinCore | DublinCoreTerms, "creator" | "author") => {
                if let Some(author) = person::read(&mut self.xml, element) {
                    fields::push_author(&mut self.channel.authors, author);
                }
            }
            _ if self.rhythm.read(&mut self.xml, element) => {}
            _ => self.read_date(element),
        }
    }

    fn read_link(&mut self, element: &Element<'a>) {
        let rel = element.attribute("rel").unwrap_or_default();
        let href = match element.attribute("href") {
            Some(href) => href,
            None => value::text(&mut self.xml, element),
        };
        let rank = match rel.as_str() {
            "" | "alternate" => 0,
            _ => return,
        };
        self.offer_link(rank, &href);
    }

    fn offer_link(&mut self, rank: u8, href: &str) {
        if let Some(href) = link::absolute(href, self.xml.base()) {
            let page = Url::parse(&href).ok();
            self.link.offer(rank, (href, page));
        }
    }

    fn read_date(&mut self, element: &Element<'a>) {
        let rank = match element.name.as_str() {
            "updated" | "modified" | "lastbuilddate" => 0,
            "pubdate" | "published" | "issued" | "date" | "created" | "available" => 1,
            _ => return,
        };
        if element.namespace == Namespace::Other {
            return;
        }
        if let Some(date) = value::date(&mut self.xml, element, self.place) {
            self.updated.offer(rank, date);
        }
    }

    fn finish(self) -> (Channel, Problems) {
        let mut channel = self.channel;
        channel.schedule = self.rhythm.schedule();
        channel.title = self.title.into_option();
        channel.link = self.link.into_option().map(|(href, _)| href);
        channel.description = self.description.into_option();
        channel.language = self.language.into_option();
        channel.updated = self.updated.into_option();
        (channel, self.xml.into_problems())
    }
}
