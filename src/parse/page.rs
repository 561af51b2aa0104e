//! A saved web page to a channel with one article.
//!
//! The article is what `article`, `main` or the schema.org body encloses, else the element that
//! holds most of the paragraphs; what stands around it is furniture, hidden and kept.
use super::dom::{Data, Dom, NodeId, ROOT};
use super::feed::person_from_line;
use super::{boilerplate, clean, dates, html, limits, link, xml};
use crate::news::{Author, Block, BlockKind, Enclosure, Entry, EntryLink, Role, Timestamp};
use crate::text::Direction;
use std::collections::{HashMap, HashSet};
use url::Url;

/// What a page says.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) entry: Entry,
    pub(super) site: Option<String>,
    pub(super) problems: Vec<super::problem::Problem>,
}

/// Reads a page; `near` dates what states no year.
pub(super) fn read(source: &str, address: Option<&Url>, near: Option<Timestamp>) -> Page {
    let dom = Dom::parse(source);
    let meta = Meta::read(&dom);
    let stated = meta.get(&["canonical", "og:url"]);
    let url = stated.and_then(|url| link::absolute(url, address));
    let url = url.or_else(|| address.map(|url| url.as_str().to_owned()));
    let base = meta.get(&["base"]).and_then(|base| link::absolute(base, address));
    let base = base.or_else(|| url.clone()).and_then(|base| Url::parse(&base).ok());
    let base = base.as_ref().or(address);

    let content = content(&dom);
    let outside = outside(&dom, content);
    let role =
        |id: NodeId| (outside.contains(&id) || is_furniture(&dom, id)).then_some(Role::Furniture);
    let mut read = html::walk(&dom, ROOT, base, &role);
    if dom.simplified {
        read.problems.push(super::problem::Problem::BodySimplified);
    }
    let title = title(&dom, &meta, &mut read.document.blocks);
    boilerplate::mark(&mut read.document.blocks);
    let title = title.unwrap_or_else(|| html::opening(&read.document, None));
    let language =
        language(&dom).or_else(|| meta.get(&["og:locale"]).map(|tag| tag.replace('_', "-")));
    let date = |keys: &[&str]| {
        let stated = meta.get(keys)?;
        dates::spoken(language.as_deref(), || dates::parse(stated, near))
    };
    let updated =
        date(&["article:modified_time", "og:updated_time", "datemodified", "last-modified"]);
    let published = date(&[
        "article:published_time",
        "datepublished",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
        "pubdate",
        "publishdate",
        "publish-date",
        "sailthru.date",
        "parsely-pub-date",
        "time",
    ])
    .or(updated);
    let mut enclosures = read.enclosures;
    if let Some(url) =
        meta.get(&["og:image", "twitter:image"]).and_then(|url| link::absolute(url, base))
    {
        enclosures.push(Enclosure { url, media_type: Some("image/*".to_owned()), length: None });
    }
    let entry = Entry {
        id: url.clone(),
        title,
        links: url
            .map(|href| EntryLink { href, rel: "alternate".to_owned() })
            .into_iter()
            .collect(),
        authors: meta.authors(),
        tags: meta.tags(),
        published,
        updated,
        date_stated: published.is_some(),
        language,
        direction: page_direction(&dom, content),
        summary: meta.get(&["description", "og:description"]).map(clean::line),
        body: read.document,
        enclosures,
    };
    let site = meta.get(&["og:site_name", "application-name"]).map(clean::line);
    Page { entry, site, problems: read.problems }
}

/// What the head states: meta names and properties, `link rel`, the title.
struct Meta {
    values: HashMap<String, String>,
    tags: Vec<String>,
    authors: Vec<String>,
}

impl Meta {
    fn read(dom: &Dom) -> Self {
        let mut meta = Self { values: HashMap::new(), tags: Vec::new(), authors: Vec::new() };
        for id in dom.descendants(ROOT) {
            match dom.tag(id) {
                "meta" => {
                    let key = ["property", "name", "itemprop"]
                        .iter()
                        .find_map(|key| dom.attribute(id, key))
                        .or_else(|| dom.attribute(id, "http-equiv"));
                    if let (Some(key), Some(value)) = (key, dom.attribute(id, "content")) {
                        meta.put(key, value);
                    }
                }
                "link" => {
                    if dom
                        .attribute(id, "rel")
                        .is_some_and(|rel| rel.eq_ignore_ascii_case("canonical"))
                        && let Some(href) = dom.attribute(id, "href")
                    {
                        meta.put("canonical", href);
                    }
                }
                "base" => {
                    if let Some(href) = dom.attribute(id, "href") {
                        meta.put("base", href);
                    }
                }
                "title" => meta.put("title", &dom.text(id)),
                "time" => {
                    if let Some(date) = dom.attribute(id, "datetime") {
                        meta.put("time", date);
                    }
                }
                _ => {}
            }
        }
        meta
    }

    fn put(&mut self, key: &str, value: &str) {
        let key = key.trim().to_ascii_lowercase();
        let value = clean::cut(value.trim(), limits::FIELD);
        if value.is_empty() {
            return;
        }
        match key.as_str() {
            "article:tag" if self.tags.len() < limits::TAGS => self.tags.push(clean::line(value)),
            "keywords" | "news_keywords" => {
                let words =
                    value.split([',', '،']).map(clean::line).filter(|word| !word.is_empty());
                self.tags.extend(words.take(limits::TAGS));
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

    fn get(&self, keys: &[&str]) -> Option<&str> {
        keys.iter().find_map(|key| self.values.get(*key)).map(String::as_str)
    }

    fn authors(&self) -> Vec<Author> {
        let mut found: Vec<Author> = Vec::new();
        for author in self.authors.iter().filter_map(|line| person_from_line(line)) {
            if !found.iter().any(|known| known.name == author.name) {
                found.push(author);
            }
        }
        found
    }

    fn tags(&self) -> Vec<String> {
        let mut tags: Vec<String> = Vec::new();
        for tag in &self.tags {
            if tags.len() < limits::TAGS && !tags.contains(tag) {
                tags.push(tag.clone());
            }
        }
        tags
    }
}

/// The title: what the page calls itself when shared, else its only first heading, else `title`
/// without the name of the site. A heading that repeats it is taken out of the body.
fn title(dom: &Dom, meta: &Meta, blocks: &mut Vec<Block>) -> Option<String> {
    let headings: Vec<NodeId> =
        dom.descendants(ROOT).filter(|&id| dom.tag(id) == "h1").take(2).collect();
    let heading = match headings.as_slice() {
        [only] => Some(clean::line(&dom.text(*only))).filter(|text| !text.is_empty()),
        _ => None,
    };
    let stated = meta.get(&["title"]).map(clean::line);
    let title = meta
        .get(&["og:title", "twitter:title", "dc.title"])
        .map(clean::line)
        .or_else(|| match (&heading, &stated) {
            // A heading that is no part of the title names something else: the site, a section.
            (Some(heading), Some(stated)) if !contains(stated, heading) => {
                Some(without_site(stated))
            }
            (Some(heading), _) => Some(heading.clone()),
            (None, stated) => stated.as_deref().map(without_site),
        })
        .filter(|title| !title.is_empty())?;
    if let Some(index) = blocks.iter().take(24).position(|block| {
        matches!(&block.kind, BlockKind::Heading { level: 1 | 2, content } if same(&content.text, &title))
    }) {
        blocks.remove(index);
    }
    Some(title)
}

fn contains(title: &str, heading: &str) -> bool {
    boilerplate::fold(title).contains(&boilerplate::fold(heading))
}

fn same(heading: &str, title: &str) -> bool {
    let (heading, title) = (boilerplate::fold(heading), boilerplate::fold(title));
    !heading.is_empty() && (heading == title || without_site(&title) == heading)
}

/// `Title | Site`, `Title - Site`: the longer part.
fn without_site(title: &str) -> String {
    for separator in [" | ", " – ", " — ", " - ", " » ", " :: ", " / "] {
        if let Some((before, after)) = title.rsplit_once(separator) {
            let longer =
                if before.chars().count() >= after.chars().count() { before } else { after };
            if longer.split_whitespace().count() >= 3 {
                return longer.trim().to_owned();
            }
        }
    }
    title.to_owned()
}

fn language(dom: &Dom) -> Option<String> {
    let roots = dom.children(ROOT).filter(|&id| dom.tag(id) == "html");
    let html = roots.take(1).next()?;
    let tag = dom.attribute(html, "lang").or_else(|| dom.attribute(html, "xml:lang"))?;
    Some(clean::line(tag)).filter(|tag| !tag.is_empty())
}

/// `dir` on the content or on what it stands in.
fn page_direction(dom: &Dom, content: Option<NodeId>) -> Option<Direction> {
    let start = content.or_else(|| dom.descendants(ROOT).find(|&id| dom.tag(id) == "body"))?;
    std::iter::successors(Some(start), |&id| dom.parent(id))
        .find_map(|id| dom.attribute(id, "dir"))
        .and_then(xml::direction)
}

/// The element that holds the article.
fn content(dom: &Dom) -> Option<NodeId> {
    let marked = |test: &dyn Fn(NodeId) -> bool| {
        let mut found = dom.descendants(ROOT).filter(|&id| test(id));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    };
    marked(&|id| {
        dom.attribute(id, "itemprop").is_some_and(|value| value.eq_ignore_ascii_case("articleBody"))
    })
    .or_else(|| marked(&|id| dom.tag(id) == "article"))
    .or_else(|| marked(&|id| dom.tag(id) == "main"))
    .or_else(|| most_paragraphs(dom).map(|id| with_heading(dom, id)))
}

/// The nearest ancestor that holds the heading too: picture and byline stand between them.
fn with_heading(dom: &Dom, id: NodeId) -> NodeId {
    let has_heading = |&id: &NodeId| dom.descendants(id).any(|inner| dom.tag(inner) == "h1");
    let ancestors = std::iter::successors(Some(id), |&id| dom.parent(id));
    let inside_body = ancestors.take_while(|&id| !matches!(dom.tag(id), "body" | "html" | ""));
    inside_body.take(4).find(has_heading).unwrap_or(id)
}

/// The parent of most paragraph text, if that is more than half of all there is.
fn most_paragraphs(dom: &Dom) -> Option<NodeId> {
    let mut scores: HashMap<NodeId, usize> = HashMap::new();
    let mut total = 0;
    for id in dom.descendants(ROOT) {
        if dom.tag(id) != "p" {
            continue;
        }
        let len = dom.children(id).filter_map(|child| text_len(dom, child)).sum::<usize>();
        total += len;
        if let Some(parent) = dom.parent(id) {
            *scores.entry(parent).or_default() += len * 2;
            if let Some(grandparent) = dom.parent(parent) {
                *scores.entry(grandparent).or_default() += len;
            }
        }
    }
    let best = scores.into_iter().max_by_key(|&(id, score)| (score, std::cmp::Reverse(id)))?;
    (best.1 > total && !matches!(dom.tag(best.0), "body" | "html" | "")).then_some(best.0)
}

fn text_len(dom: &Dom, id: NodeId) -> Option<usize> {
    match dom.data(id) {
        Data::Text(text) => Some(text.trim().len()),
        Data::Element { .. } => Some(dom.text(id).len()),
        _ => None,
    }
}

/// What stands beside the content on the way up to `body`.
fn outside(dom: &Dom, content: Option<NodeId>) -> HashSet<NodeId> {
    let mut outside = HashSet::new();
    let mut inner = content;
    while let Some(id) = inner {
        let parent = dom.parent(id);
        if let Some(parent) = parent
            && !matches!(dom.tag(id), "body" | "html")
        {
            let is_other =
                |&other: &NodeId| other != id && matches!(dom.data(other), Data::Element { .. });
            outside.extend(dom.children(parent).filter(is_other));
        }
        inner = parent;
    }
    outside
}

fn is_furniture(dom: &Dom, id: NodeId) -> bool {
    if matches!(dom.tag(id), "nav" | "aside" | "footer" | "form" | "button" | "dialog") {
        return true;
    }
    let role = dom.attribute(id, "role").unwrap_or_default();
    matches!(role, "navigation" | "banner" | "contentinfo" | "complementary" | "search" | "dialog")
        || dom.attribute(id, "hidden").is_some()
        || dom.attribute(id, "aria-hidden") == Some("true")
        || dom
            .attribute(id, "style")
            .is_some_and(|style| style.replace(' ', "").contains("display:none"))
}
