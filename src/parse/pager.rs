//! The next page of an article that stands on several.
//!
//! A link counts if it says so (`rel=next`, the next number, a word for it) and if its address is the
//! article's with the next number. Weblogs call the next article `rel=next`, too, so that saying so is
//! not enough.
use super::boilerplate::fold;
use super::dom::{Dom, NodeId, ROOT};
use super::link;
use url::Url;

/// The most bytes of the text of a link to the next page.
const LABEL: usize = 60;
/// Parameters of the query that number pages.
const PARAMETERS: &[&str] =
    &["page", "pg", "paged", "pageno", "page_no", "pagenum", "seite", "الصفحة"];
/// Texts of a link to the next page, folded.
const WORDS: &[&str] = &[
    "next",
    "next page",
    "next ›",
    "next »",
    "›",
    "»",
    "→",
    "←",
    "continue",
    "التالي",
    "التاليه",
    "الصفحه التاليه",
    "التالي ›",
    "التالي »",
    "صفحه بعد",
    "بعدي",
    "اگلا صفحه",
    "הבא",
    "לעמוד הבא",
    "suivant",
    "page suivante",
    "weiter",
    "nächste seite",
    "siguiente",
    "sonraki",
];

/// The address of page `number` of an article, if the page in `dom` links to it. `first` is the
/// address of its first page, `base` that against which the links of this page stand.
pub(super) fn page(dom: &Dom, first: &Url, base: &Url, number: u32) -> Option<String> {
    let is_page = |url: &str| {
        let url = Url::parse(url).ok()?;
        (url.origin() == first.origin() && is_numbered(first, &url, number)).then_some(url)
    };
    dom.descendants(ROOT).find_map(|id| {
        let href = dom.attribute(id, "href").filter(|_| matches!(dom.tag(id), "a" | "link"))?;
        let mut url = is_page(&link::absolute(href, Some(base))?)?;
        url.set_fragment(None);
        leads_on(dom, id, number).then(|| url.into())
    })
}

/// True if a link says that it leads to the page of this number.
fn leads_on(dom: &Dom, id: NodeId, number: u32) -> bool {
    let mut relations = dom.attribute(id, "rel").unwrap_or_default().split_ascii_whitespace();
    if relations.any(|relation| relation.eq_ignore_ascii_case("next")) {
        return true;
    }
    if dom.tag(id) != "a" {
        return false;
    }
    let text = dom.text(id);
    let text = if text.len() <= LABEL { fold(&text) } else { String::new() };
    let digits: String = text.chars().filter_map(digit).collect();
    let is_number = digits.parse() == Ok(number);
    let labels = ["aria-label", "title"].into_iter().filter_map(|key| dom.attribute(id, key));
    is_number
        || WORDS.contains(&text.as_str())
        || labels.map(fold).any(|label| WORDS.contains(&label.as_str()))
}

fn digit(ch: char) -> Option<char> {
    let zeros = ['0', '٠', '۰'];
    zeros.into_iter().find_map(|zero| {
        let value = u32::from(ch).checked_sub(u32::from(zero))?;
        char::from_digit(value, 10)
    })
}

/// True if `url` is `first` with the number of a page.
fn is_numbered(first: &Url, url: &Url, number: u32) -> bool {
    let (one, other) = (unnumbered(first, 1), unnumbered(url, number));
    // The number stands in the path or in the query, never in both.
    let plain = [place(first)];
    other.iter().any(|other| one.iter().chain(&plain).any(|one| one == other))
}

/// Path and query of an address, the parts of both that tell one page from another.
fn place(url: &Url) -> (String, Vec<(String, String)>) {
    let pairs = url.query_pairs().map(|(key, value)| (key.into_owned(), value.into_owned()));
    (url.path().trim_end_matches('/').to_owned(), pairs.collect())
}

/// The places that remain of an address when the number of its page is taken out, in each way in
/// which it may stand there.
fn unnumbered(url: &Url, number: u32) -> Vec<(String, Vec<(String, String)>)> {
    let (path, pairs) = place(url);
    let mut places = Vec::new();
    let is_parameter = |(key, value): &(String, String)| {
        PARAMETERS.contains(&key.to_lowercase().as_str()) && value.parse() == Ok(number)
    };
    if let Some(at) = pairs.iter().position(is_parameter) {
        let mut rest = pairs.clone();
        rest.remove(at);
        places.push((path.clone(), rest));
    }
    let (stem, ending) = match path.rsplit_once('.') {
        Some((stem, ending)) if !ending.contains('/') => (stem, format!(".{ending}")),
        _ => (path.as_str(), String::new()),
    };
    if let Some(rest) = stem.strip_suffix(&number.to_string()) {
        for sign in ["/page/", "/page-", "/page", "-page-", "/p", "/", "-", "_", ","] {
            if let Some(rest) = rest.strip_suffix(sign) {
                places.push((format!("{rest}{ending}"), pairs.clone()));
            }
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_is_the_same_address_with_the_next_number() {
        for (first, next, number, expected) in [
            ("https://e.org/a", "https://e.org/a?page=2", 2, true),
            ("https://e.org/a?id=7", "https://e.org/a?id=7&page=2", 2, true),
            ("https://e.org/a?id=7&page=1", "https://e.org/a?id=7&page=2", 2, true),
            ("https://e.org/a/", "https://e.org/a/2/", 2, true),
            ("https://e.org/a/", "https://e.org/a/page/3", 3, true),
            ("https://e.org/a.html", "https://e.org/a-2.html", 2, true),
            ("https://e.org/a_1.html", "https://e.org/a_2.html", 2, true),
            ("https://e.org/خبر", "https://e.org/خبر/2", 2, true),
            // Another article, another number, another page of the site.
            ("https://e.org/news/41", "https://e.org/news/42", 2, false),
            ("https://e.org/a", "https://e.org/b/2", 2, false),
            ("https://e.org/a", "https://e.org/a/3", 2, false),
            ("https://e.org/a?id=7", "https://e.org/a?page=2", 2, false),
            ("https://e.org/?p=7", "https://e.org/?p=8", 2, false),
            ("https://e.org/a", "https://e.org/a", 2, false),
        ] {
            let parse = |url| Url::parse(url).unwrap();
            assert_eq!(is_numbered(&parse(first), &parse(next), number), expected, "{next}");
        }
    }

    #[test]
    fn a_link_must_say_that_it_leads_on() {
        for (link, expected) in [
            (r#"<link rel="next" href="/a/2">"#, Some("https://e.org/a/2")),
            (r#"<a rel="next" href="/a/2#top">المزيد</a>"#, Some("https://e.org/a/2")),
            (r#"<a href="/a/2"> ٢ </a>"#, Some("https://e.org/a/2")),
            (r#"<a href="/a/2">الصفحة التالية</a>"#, Some("https://e.org/a/2")),
            (r#"<a href="/a/2" title="Next page"><i></i></a>"#, Some("https://e.org/a/2")),
            (r#"<a href="/a/2">Another article</a>"#, None),
            (r#"<a rel="next" href="/b">Next article</a>"#, None),
            (r#"<a rel="next" href="https://other.org/a/2">2</a>"#, None),
            (r#"<a href="javascript:next(2)">2</a>"#, None),
        ] {
            let dom = Dom::parse(&format!("<html><body><p>x</p>{link}</body></html>"));
            let url = Url::parse("https://e.org/a").unwrap();
            assert_eq!(page(&dom, &url, &url, 2).as_deref(), expected, "{link}");
        }
    }
}
