//! A page's statements in its head and in attributes: meta names and properties, `link rel`, the
//! title, microdata, links to authors and tags.
use super::super::boilerplate::{self, PHRASES};
use super::super::dom::{Data, Dom, NodeId, ROOT};
use super::super::feed::person_from_line;
use super::super::{clean, fields, limits, link, roles};
use crate::news::Author;
use std::collections::{HashMap, HashSet};
use url::Url;

/// The number of ways in which markup names an author.
const RANKS: u8 = 4;
/// The most characters of a name outside `meta` elements.
const NAME: usize = 60;

/// The most dates that are looked at, and the most characters of one with the words around it.
const DATES: usize = 16;
const DATE: usize = 160;

pub(super) struct Meta {
    values: HashMap<String, String>,
    tags: Vec<String>,
    authors: Vec<String>,
    /// Names in the markup, with the addresses they link to. Better ones have a lower rank.
    shown: Vec<(u8, String, Option<String>)>,
    /// The texts of links to tags.
    linked_tags: Vec<String>,
    /// The texts that markup calls the date of the article, better ones first.
    times: Vec<String>,
    dates: Vec<String>,
}

impl Meta {
    /// Reads the head, and other places that state things for machines.
    pub(super) fn read(dom: &Dom) -> Self {
        let mut meta = Self {
            values: HashMap::new(),
            tags: Vec::new(),
            authors: Vec::new(),
            shown: Vec::new(),
            linked_tags: Vec::new(),
            times: Vec::new(),
            dates: Vec::new(),
        };
        for id in dom.descendants(ROOT) {
            meta.element(dom, id);
        }
        meta
    }

    /// Adds what the text of the page shows: dates, names and tags; those beside the article are those of
    /// other articles.
    pub(super) fn read_text(&mut self, dom: &Dom, content: Option<NodeId>) {
        let around: HashSet<NodeId> =
            std::iter::successors(content, |&id| dom.parent(id)).collect();
        for id in content.into_iter().flat_map(|content| dom.descendants(content)) {
            self.time(dom, id);
            self.seen_date(dom, id);
            self.tag_link(dom, id);
            self.author(dom, id, 0, &around);
        }
        let has_tags = !self.linked_tags.is_empty();
        for id in dom.descendants(ROOT) {
            self.time(dom, id);
            if !has_tags {
                self.tag_link(dom, id);
            }
            self.author(dom, id, RANKS, &around);
        }
    }

    /// The texts in which the date of the article stands, better ones first.
    pub(super) fn seen_dates(&self) -> impl Iterator<Item = &str> {
        self.times.iter().chain(&self.dates).map(String::as_str)
    }

    /// True if authors are stated for machines.
    pub(super) fn has_authors(&self) -> bool {
        !self.authors.is_empty()
    }

    /// The names of the site.
    pub(super) fn sites(&self) -> impl Iterator<Item = &str> {
        let keys =
            ["og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher"];
        keys.into_iter().filter_map(|key| self.get(&[key]))
    }

    fn element(&mut self, dom: &Dom, id: NodeId) {
        match dom.tag(id) {
            "meta" => {
                let key = ["property", "name", "itemprop"]
                    .iter()
                    .find_map(|key| dom.attribute(id, key))
                    .or_else(|| dom.attribute(id, "http-equiv"));
                if let (Some(keys), Some(value)) = (key, dom.attribute(id, "content")) {
                    // A property may have several names (RDFa Core 1.1 §7.4.3).
                    for key in keys.split_ascii_whitespace().take(8) {
                        self.put(key, value);
                    }
                }
            }
            "link" => {
                if dom.attribute(id, "rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical"))
                    && let Some(href) = dom.attribute(id, "href")
                {
                    self.put("canonical", href);
                }
            }
            "base" => {
                if let Some(href) = dom.attribute(id, "href") {
                    self.put("base", href);
                }
            }
            "title" => self.put("document-title", &dom.text(id)),
            _ => self.date(dom, id),
        }
    }

    fn time(&mut self, dom: &Dom, id: NodeId) {
        if dom.tag(id) == "time" && self.times.len() < DATES {
            let stated = dom.attribute(id, "datetime").map(str::to_owned);
            self.times.extend(stated.filter(|date| date.len() <= DATE));
        }
    }

    /// Reads a `time` without an attribute, and what is named as a date.
    fn seen_date(&mut self, dom: &Dom, id: NodeId) {
        let is_date = || roles::has_word(dom, id, &PHRASES.classes.dates);
        if self.dates.len() < DATES && (dom.tag(id) == "time" || is_date()) {
            // The class pattern of dates keeps the machine's form in a title (hAtom).
            let stated =
                ["datetime", "title", "content"].iter().find_map(|key| dom.attribute(id, key));
            let stated =
                stated.filter(|text| text.len() <= DATE && text.contains(char::is_numeric));
            self.dates.extend(stated.map(str::to_owned));
            let text = clean::line(&texts(dom, id));
            if text.contains(char::is_numeric) && text.chars().count() <= DATE {
                self.dates.push(text);
            }
        }
    }

    fn tag_link(&mut self, dom: &Dom, id: NodeId) {
        if roles::is_tag(dom, id) && self.linked_tags.len() < limits::TAGS {
            let tag = clean::line(dom.text(id).trim_matches([' ', '#', '\n']));
            if !tag.is_empty() && tag.chars().count() <= NAME {
                self.linked_tags.push(tag);
            }
        }
    }

    /// Reads a date of microdata or RDFa.
    fn date(&mut self, dom: &Dom, id: NodeId) {
        let property = dom.attribute(id, "itemprop").or_else(|| dom.attribute(id, "property"));
        let property = property.unwrap_or_default().to_ascii_lowercase();
        let property = property.strip_prefix("schema:").unwrap_or(&property).to_owned();
        if matches!(
            property.as_str(),
            "datepublished"
                | "datemodified"
                | "dc:date"
                | "dc:created"
                | "dc:issued"
                | "dcterms:date"
                | "dcterms:created"
                | "dcterms:issued"
                | "dct:date"
                | "dct:issued"
                | "article:published_time"
        ) && !self.values.contains_key(&property)
        {
            let stated = ["datetime", "content"].iter().find_map(|key| dom.attribute(id, key));
            match stated {
                Some(date) => self.put(&property, date),
                None => self.put(&property, &texts(dom, id)),
            }
        }
    }

    /// Reads an element that is marked as an author, links to one, or is named as one or as a
    /// byline.
    fn author(&mut self, dom: &Dom, id: NodeId, rank: u8, around: &HashSet<NodeId>) {
        if self.shown.len() >= limits::LINKS || matches!(dom.tag(id), "" | "meta" | "link") {
            return;
        }
        let has = |key: &str| {
            let words = dom.attribute(id, key).unwrap_or_default().split_ascii_whitespace();
            words.take(64).any(|word| word.eq_ignore_ascii_case("author"))
        };
        let classes = &PHRASES.classes;
        let own = if has("itemprop") {
            0
        } else if has("rel") {
            1
        } else if roles::has_word(dom, id, &classes.authors) {
            2
        } else if roles::has_word(dom, id, &classes.bylines) {
            3
        } else {
            return;
        };
        // Readers who comment are no authors.
        let mut ancestors = std::iter::successors(dom.parent(id), |&id| dom.parent(id)).take(32);
        let is_comment = |id: NodeId| {
            // The elements around the article name the layout of the page.
            if around.contains(&id) || matches!(dom.tag(id), "body" | "html") {
                return false;
            }
            dom.attribute(id, "itemtype").is_some_and(|kind| kind.ends_with("Comment"))
                || roles::has_word(dom, id, &classes.furniture)
        };
        if !ancestors.any(is_comment)
            && let Some((name, href)) = name(dom, id, own == 3)
        {
            self.shown.push((rank + own, name, href));
        }
    }

    fn put(&mut self, key: &str, value: &str) {
        let key = key.trim().to_ascii_lowercase();
        let value = clean::cut(value.trim(), limits::FIELD);
        if value.is_empty() {
            return;
        }
        match key.as_str() {
            "article:tag" | "keywords" | "news_keywords" => {
                let words =
                    value.split([',', '،']).map(clean::line).filter(|word| !word.is_empty());
                let room = (2 * limits::TAGS).saturating_sub(self.tags.len());
                self.tags.extend(words.take(room));
            }
            "author" | "article:author" | "dc.creator" | "byl" | "parsely-author" => {
                // An address of a profile names nobody.
                if !value.contains("://") && self.authors.len() < limits::LINKS {
                    self.authors.push(value.to_owned());
                }
            }
            _ => {
                if self.values.len() < 512 {
                    self.values.entry(key).or_insert_with(|| value.to_owned());
                }
            }
        }
    }

    pub(super) fn get(&self, keys: &[&str]) -> Option<&str> {
        keys.iter().find_map(|key| self.values.get(*key)).map(String::as_str)
    }

    /// The authors of `meta`, else of `linked` data, else of the markup.
    pub(super) fn authors(&self, linked: Vec<Author>, base: Option<&Url>) -> Vec<Author> {
        let mut found: Vec<Author> = Vec::new();
        let mut push = |author: Author| {
            if !found.iter().any(|known| known.name == author.name) {
                found.push(author);
            }
        };
        self.authors.iter().filter_map(|line| person_from_line(line)).for_each(&mut push);
        if self.authors.is_empty() {
            linked.into_iter().for_each(&mut push);
        }
        if found.is_empty() {
            let best = self.shown.iter().map(|(rank, ..)| *rank).min().unwrap_or_default();
            let names = self.shown.iter().filter(|(rank, ..)| *rank == best);
            // What is only called so is one author; others of that name come with other articles.
            let most = if best % RANKS == 0 { limits::LINKS } else { 1 };
            for (_, name, href) in names.take(most) {
                let url = href.as_deref().and_then(|href| link::absolute(href, base));
                if !found.iter().any(|known| known.name == *name) {
                    found.push(Author { name: name.clone(), email: None, url });
                }
            }
        }
        found
    }

    /// The tags of `meta`, else of `linked` data; and the tags that the article links to.
    pub(super) fn tags(&self, linked: Vec<String>) -> Vec<String> {
        let stated = if self.tags.is_empty() { &linked } else { &self.tags };
        let mut tags: Vec<String> = Vec::new();
        for tag in stated.iter().chain(&self.linked_tags) {
            fields::push_tag(&mut tags, tag.clone());
        }
        tags
    }
}

/// The name, if an element contains nothing else, and the address it links to. If the element is
/// only named as a byline, the text must begin like one.
fn name(dom: &Dom, id: NodeId, begins: bool) -> Option<(String, Option<String>)> {
    let inside = || std::iter::once(id).chain(dom.descendants(id).take(64));
    let is_name = |inner: &NodeId| {
        dom.attribute(*inner, "itemprop").is_some_and(|key| key.eq_ignore_ascii_case("name"))
    };
    let holder = inside().find(is_name).unwrap_or(id);
    let line = clean::line(&match dom.attribute(holder, "content") {
        Some(text) => text.to_owned(),
        None => texts(dom, holder),
    });
    let name = without_phrase(&line);
    // More than a name is a date, a sentence, a title.
    let is_name = !name.is_empty()
        && name.chars().count() <= NAME
        && name.split_whitespace().count() <= 6
        && !name.contains(|ch: char| ch.is_numeric() || matches!(ch, ':' | '|' | '؟' | '?'))
        && (!begins || name.len() < line.len());
    let mut links = inside().filter(|&inner| dom.tag(inner) == "a");
    let href = links.find_map(|inner| dom.attribute(inner, "href"));
    is_name.then(|| (name.to_owned(), href.map(str::to_owned)))
}

/// The text of an element with little text.
fn texts(dom: &Dom, id: NodeId) -> String {
    let mut text = String::new();
    for inner in dom.descendants(id).take(64) {
        if let Data::Text(piece) = dom.data(inner) {
            text.push_str(clean::cut(piece, limits::FIELD));
        }
    }
    text
}

/// A byline such as `By A. Name` or `بقلم: فلان` without the words before the name.
fn without_phrase(line: &str) -> &str {
    let folded = boilerplate::fold(line);
    let phrase =
        PHRASES.bylines.iter().find(|phrase| boilerplate::starts_with_word(&folded, phrase));
    let Some(phrase) = phrase else { return line };
    let mut rest = line;
    for _ in phrase.split(' ') {
        rest = rest.trim_start();
        rest = rest.find(char::is_whitespace).map_or("", |end| &rest[end..]);
    }
    let rest =
        rest.trim_start_matches(|ch: char| ch.is_whitespace() || matches!(ch, ':' | '-' | '–'));
    rest.trim_end()
}
