//! One article in a file: a saved page, Markdown, plain text, with or without front matter.
use super::front_matter::{self, FrontMatter};
use super::hints::{Hints, Origin, Take};
use super::problem::{Problem, Problems};
use super::sniff::Format;
use super::{clean, fields, flatten, html, link, markdown, page, plain};
use crate::news::{BlockKind, Channel, Document, Enclosure, Entry, EntryLink, RichText};
use url::Url;

/// Reads the article.
pub(super) fn channel(
    format: Format,
    text: &str,
    origin: &Origin<'_>,
    problems: &mut Problems,
    take: &mut Take<'_>,
) -> Channel {
    let (hints, address, near) = (origin.hints, origin.address.as_ref(), origin.near());
    let mut place = origin.place;
    if format == Format::Page {
        let page = page::read(text, address, near, place);
        page.problems.into_iter().for_each(|problem| problems.note(problem));
        return finish(page.entry, page.site, hints, take);
    }
    let (front, rest) = front_matter::split(text, near, &mut place, problems);
    let base = front.url.as_deref().and_then(|url| Url::parse(url).ok());
    let base = base.as_ref().or(address);
    let mut entry = if format == Format::Markdown {
        let mut read = markdown::document(rest, base, front.roles_stated);
        read.problems.into_iter().for_each(|problem| problems.note(problem));
        let title = front.title.as_deref();
        let heading = match front.roles_stated && title.is_some() {
            true => None,
            false => markdown::take_title(&mut read.document, title),
        };
        // An article of which there is no more than a summary.
        if front.roles_stated
            && front.summary.as_deref() == Some(flatten::plain(&read.document).as_str())
        {
            read.document.blocks.clear();
        }
        Entry {
            title: heading.unwrap_or_default(),
            body: read.document,
            enclosures: read.enclosures,
            ..Entry::default()
        }
    } else {
        let is_titled = front.title.is_some();
        let repeated = hints.repeated;
        let known = plain::Known { near, place, is_titled, goes_on: false, base, repeated };
        let article = plain::read(rest, &known);
        Entry {
            title: article.title.unwrap_or_default(),
            authors: article.authors,
            tags: article.tags,
            published: article.published,
            body: Document { blocks: article.blocks },
            enclosures: article.enclosures,
            ..Entry::default()
        }
    };
    let site = apply(front, base, &mut entry, problems);
    if entry.title.is_empty() {
        entry.title = html::opening(&entry.body, None);
    }
    finish(entry, site, hints, take)
}

/// Applies the front matter, which overrides everything found in the text.
fn apply(
    front: FrontMatter,
    base: Option<&Url>,
    entry: &mut Entry,
    problems: &mut Problems,
) -> Option<String> {
    if let Some(title) = front.title {
        entry.title = title;
    }
    if !front.authors.is_empty() {
        entry.authors = front.authors;
    }
    for (index, tag) in front.tags.into_iter().enumerate() {
        if !entry.tags.contains(&tag) {
            entry.tags.insert(index.min(entry.tags.len()), tag);
        }
    }
    entry.id = front.id;
    let stated = front.published.or(entry.published).or(front.updated);
    entry.date_stated = stated.is_some();
    entry.published = stated.or(front.seen);
    entry.updated = front.updated;
    entry.language = front.language;
    entry.direction = front.direction;
    entry.summary = front.summary;
    if let Some(url) = front.url {
        let href = link::shown(&url);
        entry.links.push(EntryLink { href, rel: "alternate".to_owned() });
    }
    entry.enclosures.extend(front.enclosures);
    if let Some(image) = front.image {
        let address = link::absolute(&image, base);
        let is_relative = || {
            // The first segment of a relative address holds no colon (RFC 3986 §4.2).
            let first = image.split(['/', '?', '#']).next().unwrap_or_default();
            !first.contains(':')
                && Url::parse(&image) == Err(url::ParseError::RelativeUrlWithoutBase)
        };
        if address.is_none() && is_relative() {
            problems.note(Problem::ImageRelative { text: clean::cut_text(&image, 80) });
        }
        if let Some(url) = address.clone() {
            let media_type = Some("image/*".to_owned());
            let enclosure = Enclosure { url, media_type, ..Enclosure::default() };
            fields::push_enclosure(&mut entry.enclosures, enclosure);
        }
        // Where it is, is known to who reads the file, if not to the program.
        let src = address.or_else(|| is_relative().then(|| clean::line(&image)));
        let caption = RichText::plain(front.caption.unwrap_or_default());
        if let Some(src) = src {
            let (alt, credit) = (String::new(), RichText::default());
            let kind = BlockKind::Image { src, alt, caption, credit, link: None };
            entry.body.blocks.insert(0, kind.into());
        }
    }
    entry.publisher = front.source.clone();
    front.source
}

/// Adds identity and date from the file if the text gives none.
fn finish(mut entry: Entry, site: Option<String>, hints: &Hints, take: &mut Take<'_>) -> Channel {
    entry.published = entry.published.or(hints.modified);
    if entry.id.is_none() {
        entry.id = entry.url().map(str::to_owned).or_else(|| hints.path_text());
    }
    let (language, direction) = (entry.language.clone(), entry.direction);
    take(entry.into());
    Channel {
        title: site.or_else(|| hints.file_title()),
        link: None,
        language,
        direction,
        ..Channel::default()
    }
}
