//! The text of an article from its own page, for an article of which the feed gives a part.
use super::hints::Origin;
use super::sniff::{self, Format};
use super::walls::{Look, Wall, Wanted};
use super::{Hints, ParseError, budget, charset, clean, flatten, page, pager};
use crate::locale::Phrase;
use crate::news::{Block, BlockKind, Document, Role};
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use url::Url;

/// A text of a feed with fewer letters says nothing of how long its article is, and a page with fewer
/// and without a picture has no article.
const TELLING: usize = 40;

/// The article whose page is read, and the page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sought<'a> {
    /// The address that was asked.
    pub asked: &'a str,
    pub title: &'a str,
    /// The feed's text of it.
    pub text: &'a str,
    /// True if the site was told who the reader is.
    pub is_known: bool,
    /// The address of its first page; `None` for the first.
    pub first: Option<&'a str>,
    /// The number of the page, from 1.
    pub number: u32,
}

/// The text of one page of an article.
#[derive(Clone, Debug, PartialEq)]
pub struct PageText {
    pub document: Document,
    /// The address of the next page, if the article goes on there.
    pub next: Option<String>,
}

/// The reason why a page gives no text of its article.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PageError {
    #[error("not a web page")]
    NotAPage,
    #[error("no article in the page")]
    NoArticle,
    #[error("only subscribers get the article")]
    Paywall,
    #[error("the site asks for consent first")]
    Consent,
    #[error("the site asks for a login")]
    Login,
    #[error("the site wants to see a browser")]
    Robot,
    #[error("the front page of the site")]
    Front,
    #[error("less text than in the feed")]
    Shorter,
    #[error(transparent)]
    Parse(ParseError),
}

impl PageError {
    /// The sentence for the user; `url` is the page.
    pub fn phrase(&self, url: &str) -> Phrase {
        let id = match self {
            Self::NotAPage => "page-no-page",
            Self::NoArticle => "page-no-article",
            Self::Paywall => "page-paywall",
            Self::Consent => "page-consent",
            Self::Login => "page-login",
            Self::Robot => "page-robot",
            Self::Front => "page-front",
            Self::Shorter => "page-shorter",
            Self::Parse(error) => return error.phrase(),
        };
        Phrase::new(id).with("url", url)
    }

    fn of(wall: Wall) -> Self {
        match wall {
            Wall::Paywall => Self::Paywall,
            Wall::Consent => Self::Consent,
            Wall::Login => Self::Login,
            Wall::Robot => Self::Robot,
            Wall::Front => Self::Front,
        }
    }
}

/// Reads the text of an article from its page. `hints` name the address that answered.
///
/// # Errors
///
/// The reason why the page is not the article. A page that stands in the way of the article, such as
/// a paywall, is one of these, and never taken for the article.
pub fn page_text(
    bytes: &[u8],
    hints: &Hints<'_>,
    sought: &Sought<'_>,
) -> Result<PageText, PageError> {
    let read = || read(bytes, hints, sought);
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|payload| {
        let called_off = payload.is::<budget::CalledOff>();
        Err(PageError::Parse(if called_off { ParseError::Halted } else { ParseError::Defect }))
    })
}

fn read(bytes: &[u8], hints: &Hints<'_>, sought: &Sought<'_>) -> Result<PageText, PageError> {
    budget::begin();
    budget::check();
    let origin = Origin::new(hints);
    let Some(answered) = &origin.address else { return Err(PageError::NotAPage) };
    if sniff::is_binary(bytes) {
        return Err(PageError::NotAPage);
    }
    let labels = charset::Labels {
        forced: hints.encoding,
        http: hints.content_type.and_then(sniff::charset_parameter),
        host: answered.host_str(),
    };
    let text = charset::decode(bytes, &labels, &mut Default::default());
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if text.trim_matches(|ch: char| ch.is_whitespace() || ch.is_control()).is_empty() {
        return Err(PageError::NoArticle);
    }
    if !matches!(sniff::format(text, hints), Ok(Format::Page)) {
        return Err(PageError::NotAPage);
    }
    let dom = super::dom::Dom::parse(text);
    let look = Look::at(&dom);
    let first = sought.first.and_then(|url| Url::parse(url).ok());
    let first = first.as_ref().unwrap_or(answered);
    let next = pager::page(&dom, first, answered, sought.number.saturating_add(1));
    let page = page::read_tree(dom, Some(answered), origin.near(), origin.place);
    let mut document = page.entry.body;
    if let Some(cleaner) = hints.cleaner {
        cleaner.apply_to_page(&mut document.blocks);
    }
    let article = flatten::plain(&document);
    let asked = Url::parse(sought.asked).ok();
    let wanted = Wanted {
        asked: asked.as_ref().unwrap_or(answered),
        answered,
        title: sought.title,
        is_known: sought.is_known,
    };
    if let Some(wall) = look.wall(&article, page.is_free, &wanted) {
        return Err(PageError::of(wall));
    }
    if sought.first.is_some() {
        // The rest of an article may be a line.
        return Ok(PageText { document, next });
    }
    if !article.is_empty() && is_shorter(&article, sought.text) {
        return Err(PageError::Shorter);
    }
    let is_picture = |block: &Block| {
        matches!(block.kind, BlockKind::Image { .. }) && block.role != Role::Furniture
    };
    if letters(&article) < TELLING && !document.blocks.iter().any(is_picture) {
        return Err(PageError::NoArticle);
    }
    Ok(PageText { document, next })
}

/// True if an article is so much shorter than the feed's text that it is another one.
fn is_shorter(article: &str, feed: &str) -> bool {
    let (article, feed) = (letters(article), letters(feed));
    feed >= TELLING && article * 5 < feed * 3
}

fn letters(text: &str) -> usize {
    text.chars().filter(|ch| ch.is_alphanumeric()).count()
}

/// The pages of one article, joined to one text. Blocks that an earlier page has are left out: the
/// heading, the standfirst and the picture often stand on each.
#[derive(Debug, Default)]
pub struct Pages {
    document: Document,
    known: HashSet<String>,
}

impl Pages {
    /// Adds the next page; false if it has nothing that an earlier one has not.
    pub fn add(&mut self, page: Document) -> bool {
        let is_first = self.document.blocks.is_empty();
        let mut is_new = false;
        for block in page.blocks {
            let name = name(&block);
            if !is_first && self.known.contains(&name) {
                continue;
            }
            is_new |= block.role == Role::Body;
            self.known.insert(name);
            self.document.blocks.push(block);
        }
        is_new
    }

    /// The whole article.
    pub fn finish(self) -> Document {
        self.document
    }
}

/// The contents of a block, by which it is known again.
fn name(block: &Block) -> String {
    let text = flatten::plain_block(block);
    match text.is_empty() {
        // A picture or a line.
        true => serde_json::to_string(&block.kind).unwrap_or_default(),
        false => clean::line(&text),
    }
}

#[cfg(test)]
mod tests {
    use super::super::rules::Cleaner;
    use super::*;

    const TITLE: &str = "افتتاح مكتبة الحي بعد ترميمها";
    const LEAD: &str = "افتتحت في الحي القديم يوم السبت مكتبة عامة بعد ثلاث سنوات من أعمال الترميم، وحضر \
        الافتتاح عشرات من أهالي الحي ومن تلاميذ مدارسه، وقالت مديرة المكتبة إن الكتب عادت إلى رفوفها كلها.";

    fn story(from: usize, paragraphs: usize) -> String {
        let paragraph = |number: usize| {
            format!(
                "<p>الفقرة {number}: تضم المكتبة اليوم قاعة للأطفال وأخرى للمطالعة، وفيها آلاف من الكتب التي \
                 تبرع بها سكان الحي، ويعمل فيها متطوعون من الطلاب كل مساء حتى الساعة الثامنة.</p>"
            )
        };
        (from..from + paragraphs).map(paragraph).collect()
    }

    fn page(head: &str, article: &str, rest: &str) -> String {
        format!(
            "<!doctype html><html lang=ar><head><title>{TITLE}</title>{head}</head><body>\
             <nav><a href=/>الرئيسية</a> <a href=/s>رياضة</a></nav>\
             <article><h1>{TITLE}</h1>{article}</article>{rest}</body></html>"
        )
    }

    fn read_at(
        asked: &str,
        answered: &str,
        source: &str,
        is_known: bool,
    ) -> Result<PageText, PageError> {
        let hints = Hints { url: Some(answered), ..Hints::default() };
        let sought = Sought { asked, title: TITLE, text: LEAD, is_known, first: None, number: 1 };
        page_text(source.as_bytes(), &hints, &sought)
    }

    const URL: &str = "https://news.example.org/culture/7";

    #[test]
    fn an_article_is_read_without_what_stands_around_it() {
        let rest = "<footer>نستخدم ملفات تعريف الارتباط. اشترك في النشرة.</footer>";
        let read = read_at(URL, URL, &page("", &story(1, 6), rest), false).unwrap();
        let text = flatten::plain(&read.document);
        assert!(text.contains("الفقرة 1") && text.contains("الفقرة 6"), "{text}");
        assert!(!text.contains("رياضة") && !text.contains("الارتباط"), "{text}");
        assert_eq!(read.next, None);
    }

    #[test]
    fn what_stands_in_the_way_of_an_article_is_told() {
        let ld = |value: &str| {
            format!(
                "<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\
                 \"headline\":\"x\",\"isAccessibleForFree\":{value}}}</script>"
            )
        };
        let gate = "<div class='tp-paywall-box'><p>سجل الدخول أو اشترك</p></div>";
        let login = "<html><head><title>دخول</title></head><body><form action=/login><p>أدخل اسمك</p>\
            <input name=u><input type=password name=p></form></body></html>";
        let consent = "<html><head><title>قبل المتابعة</title></head><body><main><p>نحن وشركاؤنا نستخدم \
            ملفات تعريف الارتباط لنقيس ما يقرأ على هذا الموقع ولنعرض إعلانات تناسبك.</p>\
            <button>قبول</button></main></body></html>";
        let robot = "<html><head><title>Just a moment...</title></head><body><p>Checking your browser \
            before you may read on.</p></body></html>";
        let front = page("", &story(1, 6), "").replace(TITLE, "صحيفة");
        let elsewhere = "https://consent.example.org/collectConsent?id=7";
        let cases: &[(&str, String, &str, PageError)] = &[
            ("not free", page(&ld("false"), &story(1, 6), ""), URL, PageError::Paywall),
            (
                "not free, in words",
                page(&ld("\"False\""), &story(1, 2), ""),
                URL,
                PageError::Paywall,
            ),
            (
                "locked",
                page("<meta property='article:content_tier' content=locked>", &story(1, 2), ""),
                URL,
                PageError::Paywall,
            ),
            ("a gate", page("", &format!("<p>{LEAD}</p>{gate}"), ""), URL, PageError::Paywall),
            (
                "a sentence",
                page("", &format!("<p>{LEAD}</p><p>هذا المقال للمشتركين فقط.</p>"), ""),
                URL,
                PageError::Paywall,
            ),
            ("consent", consent.to_owned(), elsewhere, PageError::Consent),
            ("consent, in place", consent.to_owned(), URL, PageError::Consent),
            ("a login", login.to_owned(), "https://news.example.org/login?to=7", PageError::Login),
            ("a robot", robot.to_owned(), URL, PageError::Robot),
            ("the front page", front, "https://news.example.org/", PageError::Front),
            ("a line", page("", "<p>الخبر غير متاح.</p>", ""), URL, PageError::Shorter),
            (
                "nothing",
                "<html><body><script>app()</script></body></html>".to_owned(),
                URL,
                PageError::NoArticle,
            ),
            ("no bytes", String::new(), URL, PageError::NoArticle),
            ("JSON", "{\"a\": 1}".to_owned(), URL, PageError::NotAPage),
            ("a document", "%PDF-1.4".to_owned(), URL, PageError::NotAPage),
        ];
        for (name, source, answered, expected) in cases {
            assert_eq!(read_at(URL, answered, source, false), Err(expected.clone()), "{name}");
        }
    }

    #[test]
    fn words_of_walls_on_the_page_of_an_article_are_no_wall() {
        let banner = "<div class=cookie-banner>نحن نقدر خصوصيتك: نستخدم ملفات تعريف الارتباط.</div>";
        let form = "<form><input type=password></form>";
        let ad = "<div class=paywall-teaser>اشترك في الصحيفة</div>";
        let free = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\
            \"isAccessibleForFree\":\"True\"}</script>";
        let wrapped = format!("<div class=paywall>{}</div>", story(1, 12));
        for (name, source) in [
            ("a banner", page("", &story(1, 6), banner)),
            ("a login in the head", page("", &story(1, 6), form)),
            ("an advertisement", page(free, &story(1, 12), ad)),
            ("all of it, so called", page("", &wrapped, "")),
        ] {
            assert!(read_at(URL, URL, &source, false).is_ok(), "{name}");
        }
    }

    #[test]
    fn a_subscriber_gets_what_is_not_free() {
        let head = "<meta property='article:content_tier' content=locked>";
        let source = page(head, &story(1, 12), "");
        assert_eq!(read_at(URL, URL, &source, false), Err(PageError::Paywall));
        assert!(read_at(URL, URL, &source, true).is_ok());
        // Who is known and still gets the beginning only is no subscriber.
        let gate = "<div class=paywall><p>اشترك الآن</p></div>";
        let source = page(head, &format!("<p>{LEAD}</p>{gate}"), "");
        assert_eq!(read_at(URL, URL, &source, true), Err(PageError::Paywall));
    }

    #[test]
    fn rules_of_a_source_say_where_its_text_begins() {
        use crate::news::{Location, PageRules, Source};
        let source = Source {
            page_rules: PageRules {
                start: Some("الفقرة 3".into()),
                remove: vec!["الفقرة 5".into()],
            },
            ..Source::new(Location::Feed(URL.into()))
        };
        let cleaner = Cleaner::for_pages(&source);
        let hints = Hints { url: Some(URL), cleaner: Some(&cleaner), ..Hints::default() };
        let sought = Sought { asked: URL, title: TITLE, text: "", number: 1, ..Sought::default() };
        let read = page_text(page("", &story(1, 7), "").as_bytes(), &hints, &sought).unwrap();
        let text = flatten::plain(&read.document);
        let has = |number: usize| text.contains(&format!("الفقرة {number}"));
        assert_eq!(
            (1..=7).map(has).collect::<Vec<_>>(),
            [false, false, true, true, false, true, true]
        );
    }

    #[test]
    fn pages_are_joined_and_what_they_share_stands_once() {
        let read = |number: u32, first: Option<&str>, source: &str| {
            let url = format!("{URL}?page={number}");
            let asked = if number == 1 { URL } else { &url };
            let hints = Hints { url: Some(asked), ..Hints::default() };
            let sought = Sought { asked, title: TITLE, text: LEAD, first, number, is_known: false };
            page_text(source.as_bytes(), &hints, &sought).unwrap()
        };
        let pager =
            |to: u32| format!("<div class=pages><a href='/culture/7?page={to}'>{to}</a></div>");
        let one = read(1, None, &page("", &format!("<p>{LEAD}</p>{}", story(1, 4)), &pager(2)));
        assert_eq!(one.next, Some(format!("{URL}?page=2")));
        let source = page("", &format!("<p>{LEAD}</p>{}", story(5, 3)), &pager(1));
        let two = read(2, Some(URL), &source);
        assert_eq!(two.next, None);
        let mut pages = Pages::default();
        assert!(pages.add(one.document.clone()) && pages.add(two.document));
        assert!(!pages.add(one.document), "it is there already");
        let text = flatten::plain(&pages.finish());
        assert_eq!(text.matches("الفقرة").count(), 7, "{text}");
        assert_eq!(text.matches("بعد ثلاث سنوات").count(), 1, "{text}");
    }
}
