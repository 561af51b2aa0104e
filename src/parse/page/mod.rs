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
    pub(super) problems: Vec<super::problem::Problem>,
}

/// Reads a page. `near` supplies missing years; `place` is the origin of the page.
pub(super) fn read(
    source: &str,
    address: Option<&Url>,
    near: Option<Timestamp>,
    place: Place,
) -> Page {
    let mut dom = Dom::parse(source);
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
    let byline = Byline::take(&mut read.document.blocks, place);
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
    let mut authors = meta.authors(linked.authors, base);
    if authors.is_empty() {
        authors = byline.authors;
    }
    let mut enclosures = read.enclosures;
    if let Some(url) =
        meta.get(&["og:image", "twitter:image"]).and_then(|url| link::absolute(url, base))
    {
        enclosures.push(Enclosure { url, media_type: Some("image/*".to_owned()), length: None });
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
    Page { entry, site, problems: read.problems }
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
mod tests {
    use super::*;
    use crate::news::Block;

    const LONG: &str = "اختتمت في المدينة الجولة الخامسة عشرة من المحادثات من دون أن يتضمن البيان الختامي \
        أي جديد مقارنة بالجولة السابقة، وقال المجتمعون إنهم سيعودون بعد شهرين.";

    fn page(head: &str, body: &str) -> Page {
        let address = Url::parse("https://a.example/1").ok();
        read(
            &format!("<html><head>{head}</head><body>{body}</body></html>"),
            address.as_ref(),
            None,
            Place::default(),
        )
    }

    fn outline(page: &Page) -> Vec<String> {
        let line = |block: &Block| {
            let text = super::super::flatten::plain_block(block).replace('\n', "/");
            let text: String = text.chars().take(24).collect();
            format!("{}: {text}", block.role.name())
        };
        page.entry.body.blocks.iter().map(line).collect()
    }

    #[test]
    fn linked_data_fills_what_meta_leaves_out() {
        let graph = r##"<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
            {"@type": "WebPage", "name": "x"},
            {"@type": ["NewsArticle"], "headline": "عنوان &quot;المقال&quot;", "datePublished": "2021-02-17T10:30:00+03:00",
             "dateModified": "2021-02-18T10:30:00+03:00", "author": [{"@id": "#p"}, {"name": "رنا", "url": "https://a.example/r"}, "سامر"],
             "publisher": {"@id": "#o"}, "keywords": ["سوريا", {"name": "روسيا"}], "inLanguage": {"alternateName": "ar"},
             "description": "وصف
             على سطرين", "articleBody": "لا يقرأ"},
            {"@type": "Person", "@id": "#p", "name": "سلمى"}, {"@type": "Organization", "@id": "#o", "name": "صحيفة"}]}</script>"##;
        let body = format!("<article><p>{LONG}</p></article>");
        let found = page(graph, &body);
        let entry = &found.entry;
        assert_eq!(entry.title, "عنوان \"المقال\"");
        assert_eq!(entry.published, Some(Timestamp(1_613_547_000)));
        assert_eq!(entry.updated, Some(Timestamp(1_613_633_400)));
        let names: Vec<&str> = entry.authors.iter().map(|author| &*author.name).collect();
        assert_eq!(names, ["سلمى", "رنا", "سامر"]);
        assert_eq!(entry.authors[1].url.as_deref(), Some("https://a.example/r"));
        assert_eq!(entry.tags, ["سوريا", "روسيا"]);
        assert_eq!(entry.language.as_deref(), Some("ar"));
        assert_eq!(entry.summary.as_deref(), Some("وصف على سطرين"));
        assert_eq!(found.site.as_deref(), Some("صحيفة"));
        assert_eq!(outline(&found).len(), 1);

        let meta = "<meta property='og:title' content='من الرأس'><meta name=author content='كاتب الرأس'>\
            <meta property='article:published_time' content='2020-01-01T00:00:00Z'>\
            <meta property='article:tag' content='وسم'><meta property='og:site_name' content='موقع'>";
        let found = page(&format!("{graph}{meta}"), &body);
        assert_eq!(found.entry.title, "من الرأس");
        assert_eq!(found.entry.authors[0].name, "كاتب الرأس");
        assert_eq!(found.entry.published, Some(Timestamp(1_577_836_800)));
        assert_eq!(found.entry.tags, ["وسم"]);
        assert_eq!(found.site.as_deref(), Some("موقع"));
    }

    #[test]
    fn linked_data_that_is_broken_hostile_or_of_something_else_costs_nothing() {
        let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
        let wide = format!("[{}1]", "{\"@type\":\"Article\"},".repeat(50_000));
        for data in [
            "{",
            "",
            r#"{"@type": "Organization", "name": "x", "headline": "y"}"#,
            r#"{"@type": "Article", "headline": 1, "author": {"name": {"a": 1}}, "keywords": 7}"#,
            r#"{"@type": "Article", "author": {"@id": "x"}, "publisher": []}"#,
            &deep,
            &wide,
        ] {
            let head =
                format!("<title>T</title><script type='application/ld+json'>{data}</script>");
            let found = page(&head, &format!("<article><p>{LONG}</p></article>"));
            assert_eq!((found.entry.title.as_str(), found.entry.authors.len()), ("T", 0));
            assert_eq!(found.site, None);
        }
    }

    #[test]
    fn markup_names_the_parts_of_a_page() {
        let found = page(
            "",
            &format!(
                "<div class=menu><a href=/>الرئيسية</a></div><div id=content><h1>عنوان الخبر هنا</h1>\
                 <div class='post-meta'><span class=author><a rel=author href=/s>سلمى الخطيب</a></span> \
                 <time datetime=2021-02-17T00:00:00Z>17 شباط</time></div>\
                 <img src=1.jpg><div class='img_caption'>الوزير (وكالة)</div>\
                 <div class='share-buttons'><a>Facebook</a><a>Twitter</a></div><p>{LONG}</p>\
                 <p class=sharecropper>عن المزارعين في الأرياف البعيدة.</p>\
                 <p class='related-to'>قصة أخرى</p><p>{LONG}</p>\
                 <div>وسوم: <a rel=tag href=/t/1>سوريا</a> <a rel='category tag' href=/t/2>روسيا</a></div>\
                 <div class=comments><div itemscope itemtype='https://schema.org/Comment'>\
                 <b itemprop=author>قارئ</b> رأي</div></div></div>"
            ),
        );
        assert_eq!(
            outline(&found),
            [
                "furniture: الرئيسية",
                "byline: سلمى الخطيب 17 شباط",
                "body: ",
                "caption: الوزير (وكالة)",
                "furniture: Facebook Twitter",
                "body: اختتمت في المدينة الجولة",
                "body: عن المزارعين في الأرياف ",
                "furniture: قصة أخرى",
                "body: اختتمت في المدينة الجولة",
                "tags: وسوم: سوريا روسيا",
                "furniture: قارئ رأي",
            ]
        );
        let names: Vec<&str> = found.entry.authors.iter().map(|author| &*author.name).collect();
        assert_eq!(names, ["سلمى الخطيب"]);
        assert_eq!(found.entry.authors[0].url.as_deref(), Some("https://a.example/s"));
        assert_eq!(found.entry.tags, ["سوريا", "روسيا"]);
        assert_eq!(found.entry.published, Some(Timestamp(1_613_520_000)));
    }

    #[test]
    fn microdata_states_dates_and_authors() {
        let found = page(
            "",
            &format!(
                "<article itemscope><h1>عنوان</h1><span itemprop=author itemscope>\
                 بقلم <b itemprop=name>رنا</b></span><span itemprop=author>سامر</span>\
                 <meta itemprop=dateModified content=2021-02-18T00:00:00Z>\
                 <span itemprop=datePublished>17 شباط 2021</span><p>{LONG}</p></article>\
                 <time datetime=2022-01-01>x</time><span class=author>غيرها</span>"
            ),
        );
        let names: Vec<&str> = found.entry.authors.iter().map(|author| &*author.name).collect();
        assert_eq!(names, ["رنا", "سامر"]);
        assert_eq!(found.entry.published, Some(Timestamp(1_613_520_000)));
        assert_eq!(found.entry.updated, Some(Timestamp(1_613_606_400)));
    }

    #[test]
    fn most_of_the_text_is_never_hidden() {
        for wrapper in
            ["form", "div class='social related comments'", "section aria-hidden=true", "aside"]
        {
            let name = wrapper.split(' ').next().unwrap_or_default();
            let found = page(
                "",
                &format!("<{wrapper}><h1>عنوان</h1><p>{LONG}</p><p>{LONG}</p></{name}><p>قصير</p>"),
            );
            let shown = found.entry.body.blocks.iter().filter(|block| !block.role.is_hidden());
            assert!(shown.count() >= 2, "{wrapper}: {:?}", outline(&found));
        }
        let found = page(
            "",
            "<article><div style='color: red; font-size:0px'>a</div><div style='DISPLAY : none !important'>b</div>\
             <div style='mso-hide:all'>c</div><p style='font-size: 0.9em'>كلام يظهر للقارئ كله</p></article>",
        );
        assert_eq!(
            outline(&found),
            ["furniture: a", "furniture: b", "furniture: c", "body: كلام يظهر للقارئ كله"]
        );
    }
}
