//! A saved web page to a channel with one article.
//!
//! Mozilla's Readability finds the article, and evidence decides of each element whether it is part of
//! it; what is not is furniture, hidden and kept. What the page says of itself stands in its `meta`
//! elements, then in JSON-LD, then in its markup.
mod article;
mod byline;
mod evidence;
mod linked;
mod meta;
mod tidy;
mod title;

use super::dates::Place;
use super::dom::{Dom, NodeId, ROOT};
use super::roles::Roles;
use super::{boilerplate, clean, dates, flatten, html, language, link, xml};
use crate::news::{Enclosure, Entry, EntryLink, Timestamp};
use article::Article;
use byline::Byline;
use evidence::Evidence;
use linked::Linked;
use meta::Meta;
use sahifa_text::Direction;
use url::Url;

/// The contents of a page.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) entry: Entry,
    pub(super) site: Option<String>,
    /// False if the page says that not everybody gets its whole article.
    pub(super) is_free: bool,
    pub(super) problems: Vec<super::problem::Problem>,
}

/// Reads a page. `near` supplies missing years; `place` is the origin of the page.
pub(super) fn read(
    source: &str,
    address: Option<&Url>,
    near: Option<Timestamp>,
    place: Place,
) -> Page {
    read_tree(Dom::parse(source), address, near, place)
}

/// As [`read`], of a page whose tree is there already.
pub(super) fn read_tree(
    mut dom: Dom,
    address: Option<&Url>,
    near: Option<Timestamp>,
    place: Place,
) -> Page {
    tidy::tidy(&mut dom);
    let mut meta = Meta::read(&dom);
    let linked = Linked::read(&dom);
    let title = title::title(&dom, &meta, &linked);
    let has_author = meta.has_authors() || !linked.authors.is_empty();
    let article = Article::find(&dom, title.as_deref().unwrap_or_default(), has_author);
    let evidence = Evidence::new(&dom, article, place);
    let content = evidence.content;
    meta.read_text(&dom, content);
    let stated = meta.get(&["canonical", "og:url"]);
    let url = stated.and_then(|url| link::absolute(url, address));
    let url = url.or_else(|| address.map(|url| url.as_str().to_owned()));
    let base = meta.get(&["base"]).and_then(|base| link::absolute(base, address));
    let base = base.or_else(|| url.clone()).and_then(|base| Url::parse(&base).ok());
    let base = base.as_ref().or(address);

    let found = evidence.roles(&Roles::new(&dom, content));
    let role = |id: NodeId| found.get(id).copied().flatten();
    let mut read = html::walk(&dom, ROOT, base, &role);
    if dom.simplified {
        read.problems.push(super::problem::Problem::BodySimplified);
    }
    if let Some(title) = &title {
        title::take_heading(&mut read.document.blocks, title);
    }
    boilerplate::mark(&mut read.document.blocks);
    let title = title.unwrap_or_else(|| html::opening(&read.document, None));
    let stated = stated_language(&dom)
        .or_else(|| meta.get(&["og:locale"]).map(|tag| tag.replace('_', "-")))
        .or(linked.language);
    let language = language::believed(stated, || flatten::opening_texts(&read.document));
    let place = place.speaking(language.as_deref());
    let mut authors = meta.authors(linked.authors, base);
    let byline = Byline::take(&mut read.document.blocks, &authors, place);
    let date = |text: &str| dates::parse(text, near, place);
    let linked_date = |text: &Option<String>| text.as_deref().and_then(date);
    let updated = meta
        .get(&["article:modified_time", "og:updated_time", "datemodified", "last-modified"])
        .and_then(date)
        .or_else(|| linked_date(&linked.updated));
    let published = meta
        .get(&[
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
            "dc:date",
            "dc:created",
            "dc:issued",
            "dcterms:date",
            "dcterms:created",
            "dcterms:issued",
            "dct:date",
            "dct:issued",
            "dc.date.created",
            "dcterms.created",
            "dcterms.issued",
        ])
        .and_then(date)
        .or_else(|| linked_date(&linked.published))
        .or_else(|| meta.seen_dates().find_map(|text| seen_date(text, near, place)))
        .or(byline.published)
        .or(updated)
        .or_else(|| address_date(url.as_deref()?, place));
    if authors.is_empty() {
        authors = byline.authors;
    }
    let mut enclosures = read.enclosures;
    if let Some(url) =
        meta.get(&["og:image", "twitter:image"]).and_then(|url| link::absolute(url, base))
    {
        enclosures.push(Enclosure {
            url,
            media_type: Some("image/*".to_owned()),
            ..Enclosure::default()
        });
    }
    let site = meta.get(&["og:site_name", "application-name"]).map(clean::line);
    let site = site.filter(|site| !site.is_empty()).or(linked.publisher);
    let entry = Entry {
        id: url.clone(),
        title,
        links: url
            .map(|href| EntryLink { href, rel: "alternate".to_owned() })
            .into_iter()
            .collect(),
        authors,
        publisher: site.clone(),
        tags: meta.tags(linked.tags),
        published,
        updated,
        date_stated: published.is_some(),
        language,
        direction: page_direction(&dom, content),
        summary: meta.get(&["description", "og:description"]).map(clean::line).or(linked.summary),
        body: read.document,
        enclosures,
    };
    let tier = meta.get(&["article:content_tier"]);
    let is_free = !linked.is_restricted && tier.is_none_or(|tier| tier.trim() != "locked");
    Page { entry, site, is_free, problems: read.problems }
}

fn stated_language(dom: &Dom) -> Option<String> {
    let roots = dom.children(ROOT).filter(|&id| dom.tag(id) == "html");
    let html = roots.take(1).next()?;
    let tag = dom.attribute(html, "lang").or_else(|| dom.attribute(html, "xml:lang"))?;
    Some(clean::line(tag)).filter(|tag| !tag.is_empty())
}

/// The date in a text that markup calls one, alone or among other words.
fn seen_date(text: &str, near: Option<Timestamp>, place: Place) -> Option<Timestamp> {
    dates::parse(text, near, place).or_else(|| Some(dates::find(text, near, place)?.0))
}

/// The day in an address: `/2022/02/12/`, `/2022-02-12-…`.
fn address_date(url: &str, place: Place) -> Option<Timestamp> {
    let url = Url::parse(url).ok()?;
    let numbers: Vec<&str> =
        url.path().split(|ch: char| !ch.is_ascii_alphanumeric()).take(32).collect();
    numbers.windows(3).find_map(|day| {
        let [year, month, day] = day else { return None };
        let is_date = year.len() == 4
            && (1..=2).contains(&month.len())
            && (1..=2).contains(&day.len())
            && [year, month, day].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
            && matches!(year.as_bytes(), [b'1', b'9', ..] | [b'2', b'0', ..]);
        is_date.then(|| dates::parse(&format!("{year}-{month:0>2}-{day:0>2}"), None, place))?
    })
}

/// The `dir` of the content or of an element around it.
fn page_direction(dom: &Dom, content: Option<NodeId>) -> Option<Direction> {
    let start = content.or_else(|| dom.descendants(ROOT).find(|&id| dom.tag(id) == "body"))?;
    std::iter::successors(Some(start), |&id| dom.parent(id))
        .find_map(|id| dom.attribute(id, "dir"))
        .and_then(xml::direction)
}

#[cfg(test)]
mod tests;
