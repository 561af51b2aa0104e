//! The title of a page: stated in several places, often with the name of the site, and once more as a
//! heading of the text.
use super::super::boilerplate::fold;
use super::super::clean;
use super::super::dom::{Dom, ROOT};
use super::super::flatten;
use super::linked::Linked;
use super::meta::Meta;
use crate::news::{Block, BlockKind};

/// Between a title and the name of a site.
const SEPARATORS: &[&str] =
    &[" | ", " - ", " – ", " — ", " » ", " « ", " / ", " \\ ", " > ", " :: ", " • ", " · ", " ـ "];
/// Words of the name of a site, and of a title that is left when one is cut off by guess.
const SITE: usize = 4;
const LEFT: usize = 5;
/// Headings that are looked at, and blocks in which the heading of the article stands.
const HEADINGS: usize = 16;
const TOP: usize = 24;

/// The title of a page, from the sources in their order of trust: as it describes itself to machines where what people
/// see agrees, as it wants to be shared, as its window is named, as it is headed.
pub(super) fn title(dom: &Dom, meta: &Meta, linked: &Linked) -> Option<String> {
    let headings: Vec<String> = dom
        .descendants(ROOT)
        .filter(|&id| dom.tag(id) == "h1")
        .take(HEADINGS)
        .map(|id| clean::line(&dom.text(id)))
        .filter(|heading| !heading.is_empty())
        .collect();
    let window = meta.get(&["document-title"]).map(clean::line).filter(|line| !line.is_empty());
    let stated = meta
        .get(&["dc:title", "og:title", "twitter:title", "dc.title", "parsely-title", "title"])
        .map(clean::line)
        .filter(|line| !line.is_empty());
    let sites: Vec<String> = meta
        .sites()
        .map(clean::line)
        .chain(linked.publisher.clone())
        .map(|site| letters(&site))
        .filter(|site| !site.is_empty())
        .collect();
    let is_seen = |title: &&String| {
        let title = letters(title);
        headings.iter().any(|heading| letters(heading) == title)
            || window.as_deref().is_some_and(|window| letters(window).starts_with(&title))
    };
    let described = || linked.title.clone();
    let chosen = linked.title.iter().chain(&linked.name).find(is_seen).cloned();
    let found = match chosen.or(stated).or_else(described) {
        // In other scripts it stays: there Mozilla's rules are measured against Mozilla's pages.
        Some(title) if !is_right_to_left(&title) => title,
        Some(title) => without_site(&title, &sites).unwrap_or(title),
        None => match window {
            Some(window) => from_window(&window, &headings, &sites),
            None => headings.into_iter().next()?,
        },
    };
    Some(found).filter(|title| !title.is_empty())
}

/// The title in the name of a window.
fn from_window(window: &str, headings: &[String], sites: &[String]) -> String {
    if headings.iter().any(|heading| letters(heading) == letters(window)) {
        return window.to_owned();
    }
    if let Some(title) = without_site(window, sites) {
        return title;
    }
    // The only heading and a few words more: these name the site. A heading of one word may itself.
    if let [heading] = headings
        && words(heading) > 1
        && cuts(window).any(|(title, rest)| {
            letters(title) == letters(heading) && words(rest) <= SITE
                || letters(rest) == letters(heading) && words(title) <= SITE
        })
    {
        return heading.clone();
    }
    // Mozilla's rule: the last part is the site, or the first where little stands before the last; not
    // where little is left.
    let last = SEPARATORS.iter().filter_map(|sign| window.rsplit_once(sign));
    let last = last.max_by_key(|(title, _)| title.len());
    let Some((title, _)) = last else { return window.to_owned() };
    let first = SEPARATORS.iter().filter_map(|sign| window.split_once(sign));
    let first = first.min_by_key(|(before, _)| before.len()).map(|(_, title)| title);
    let left = match words(title) >= 3 {
        true => title,
        false => first.unwrap_or(title),
    };
    match words(left) >= LEFT {
        true => left.trim().to_owned(),
        false => window.to_owned(),
    }
}

/// The title without the name of the site at its end or its beginning; `None` where there is none.
fn without_site(title: &str, sites: &[String]) -> Option<String> {
    // What is named as the site is, is the site.
    if sites.contains(&letters(title)) {
        return None;
    }
    let is_site = |part: &str| {
        let part = letters(part);
        !part.is_empty()
            && sites.iter().any(|site| {
                *site == part
                    || site.strip_prefix(&part).is_some() && part.chars().count() > 3
                    || part.strip_prefix(site.as_str()).is_some() && site.chars().count() > 3
            })
    };
    let found = cuts(title).find_map(|(before, after)| {
        if is_site(after) && words(after) <= 2 * SITE {
            return Some(before);
        }
        is_site(before).then_some(after)
    })?;
    let found = found.trim();
    (!letters(found).is_empty()).then(|| without_site(found, sites).unwrap_or(found.to_owned()))
}

/// Each way of cutting a title at the first or the last of its separators.
fn cuts(title: &str) -> impl Iterator<Item = (&str, &str)> {
    SEPARATORS
        .iter()
        .flat_map(|sign| title.rsplit_once(sign).into_iter().chain(title.split_once(sign)))
}

/// True if most letters of a title are of the Arabic or the Hebrew script.
fn is_right_to_left(title: &str) -> bool {
    super::super::language::of(std::iter::once(title)).is_some()
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Letters and digits alone, as they are compared.
fn letters(text: &str) -> String {
    fold(text).chars().filter(|ch| ch.is_alphanumeric()).collect()
}

/// Takes the heading that repeats the title, whatever its signs, out of the text.
pub(super) fn take_heading(blocks: &mut Vec<Block>, title: &str) {
    let wanted = letters(title);
    if wanted.is_empty() {
        return;
    }
    let repeats = |text: &str| {
        let found = letters(text);
        found == wanted
            || cuts(text).any(|(before, after)| {
                letters(before) == wanted && words(after) <= SITE
                    || letters(after) == wanted && words(before) <= SITE
            })
    };
    let at = blocks.iter().take(TOP).position(|block| match &block.kind {
        BlockKind::Heading { level: 1 | 2, content } => repeats(&content.text),
        _ => false,
    });
    if let Some(at) = at {
        blocks.remove(at);
    }
    // Once more as a line.
    let at = blocks.iter().take(TOP / 2).position(|block| {
        matches!(block.kind, BlockKind::Paragraph { .. })
            && words(title) >= 3
            && letters(&flatten::plain_block(block)) == wanted
    });
    if let Some(at) = at {
        blocks.remove(at);
    }
}
