//! Articles as HTML.
use crate::locale::Catalogue;
use crate::news::{Article, escape_html};
use std::fmt::Write as _;

/// The end of a page.
pub const PAGE_END: &str = "</body>\n</html>\n";

/// The beginning of a page that needs no other file. For a single article it states the metadata
/// that the importer and other programs look for in a head.
pub fn page_head(article: &Article, alone: bool) -> String {
    let headline = &article.headline;
    let mut head = String::from("<meta charset=\"utf-8\">\n");
    head.push_str("<meta name=\"viewport\" content=\"width=device-width\">\n");
    let _ = writeln!(head, "<title>{}</title>", escape_html(&headline.title));
    let mut language = String::new();
    if alone {
        language = language_attribute(article);
        if let Some(url) = web_address(article) {
            let _ = writeln!(head, "<link rel=\"canonical\" href=\"{}\">", escape_html(url));
        }
        let date = headline.published.rfc3339().unwrap_or_default();
        let date = Some(date.as_str()).filter(|_| headline.date_stated).into_iter();
        let authors = article.authors.iter().map(|author| author.name.as_str());
        let dates = date.map(|date| ("article:published_time", date));
        let tags = article.tags.iter().map(|tag| ("article:tag", tag.as_str()));
        let metas = dates.chain(authors.map(|name| ("author", name))).chain(tags);
        for (key, value) in metas.chain([("og:site_name", headline.source_name.as_str())]) {
            let name = if key.contains(':') { "property" } else { "name" };
            let value = escape_html(value);
            let _ = writeln!(head, "<meta {name}=\"{key}\" content=\"{value}\">");
        }
    }
    format!("<!DOCTYPE html>\n<html{language} dir=\"auto\">\n<head>\n{head}</head>\n<body>\n")
}

/// The attribute that states the language of an article, behind a blank; empty if it is not known.
pub(super) fn language_attribute(article: &Article) -> String {
    let tag = article.headline.language.as_deref().filter(|tag| !tag.is_empty());
    tag.map_or_else(String::new, |tag| format!(" lang=\"{}\"", escape_html(tag)))
}

/// The web address of an article. It was checked when it was stored, but the page of another
/// program must not depend on that.
fn web_address(article: &Article) -> Option<&str> {
    article.url.as_deref().filter(|url| is_web(url))
}

fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// An article as a part of a page.
pub fn html(article: &Article, catalogue: &Catalogue) -> String {
    part(article, catalogue, "<p>")
}

/// The same, where the paragraph of its address begins with this tag.
pub(super) fn part(article: &Article, catalogue: &Catalogue, address: &str) -> String {
    let headline = &article.headline;
    let mut text = format!("<article>\n<h1 dir=\"auto\">{}</h1>\n", escape_html(&headline.title));
    // A name of the other direction is one unit, whatever stands beside it.
    let _ = write!(text, "<p dir=\"auto\"><bdi>{}</bdi>", escape_html(&headline.source_name));
    let date = headline.published.rfc3339().unwrap_or_default();
    if headline.date_stated && !date.is_empty() {
        let _ = write!(text, " · <time datetime=\"{date}\">{date}</time>");
    }
    for author in &article.authors {
        let _ = write!(text, " · <bdi class=\"author\">{}</bdi>", escape_html(&author.name));
    }
    text.push_str("</p>\n");
    if let Some(url) = web_address(article) {
        let url = escape_html(url);
        let _ = writeln!(text, "{address}<a href=\"{url}\">{url}</a></p>");
    }
    let body = article.text().to_html();
    match &article.summary {
        Some(summary) if body.is_empty() => {
            let _ = writeln!(text, "<p dir=\"auto\">{}</p>", escape_html(summary));
        }
        _ => text.push_str(&body),
    }
    for enclosure in &article.enclosures {
        let label = escape_html(&catalogue.say_plain(&enclosure.phrase()));
        let url = escape_html(&enclosure.url);
        let address = match is_web(&enclosure.url) {
            true => format!("<a href=\"{url}\">{url}</a>"),
            false => url,
        };
        let _ = writeln!(text, "<p class=\"enclosure\" dir=\"auto\">{label}<br>\n{address}</p>");
    }
    text.push_str("</article>\n");
    text
}
