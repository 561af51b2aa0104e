//! What holds for any input at all.
use proptest::prelude::*;
use sahifa::news::{Block, BlockKind, Channel, Document, RichText, Role};
use sahifa::parse::{Hints, ParseError, parse};
use sahifa_text::sanitize;
use std::collections::HashSet;
use std::path::Path;

const FEED: &str = include_str!("../data/feeds/wordpress.xml");
const ATOM: &str = include_str!("../data/feeds/atom.xml");
const JSON: &str = include_str!("../data/feeds/feed.json");
const TEXT: &str = include_str!("../data/local/scraped.txt");
const PAGE: &str = include_str!("../data/local/page.html");
const NOTE: &str = include_str!("../data/local/front-matter.md");

const NAMES: [&str; 6] = ["a.xml", "a.json", "a.txt", "a.md", "a.html", "a"];

fn check_all(bytes: &[u8]) {
    for name in NAMES {
        check(bytes, Some(Path::new(name)));
    }
    check(bytes, None);
}

/// No panic (a caught one is a defect), and nothing that a terminal would obey.
fn check(bytes: &[u8], path: Option<&Path>) {
    let result = parse(bytes, &Hints { path, ..Hints::default() });
    assert_ne!(result.as_ref().err(), Some(&ParseError::Defect));
    if let Ok(parsed) = result {
        check_channel(&parsed.value);
    }
}

fn check_channel(channel: &Channel) {
    let is_line = |text: &str| assert!(sanitize(text) == text && !text.contains('\n'), "{text:?}");
    channel.title.as_deref().map(is_line);
    for entry in &channel.entries {
        is_line(&entry.title);
        entry.id.as_deref().map(is_line);
        entry.tags.iter().for_each(|tag| is_line(tag));
        entry.authors.iter().for_each(|author| is_line(&author.name));
        entry.links.iter().for_each(|link| is_line(&link.href));
        if let Some(summary) = &entry.summary {
            assert_eq!(&sanitize(summary), summary);
        }
        check_blocks(&entry.body.blocks);
    }
}

fn check_blocks(blocks: &[Block]) {
    for block in blocks {
        block.kind.texts().into_iter().for_each(check_text);
        block.kind.inner().into_iter().for_each(|blocks| check_blocks(blocks));
        match &block.kind {
            BlockKind::Code { text, .. } => assert_eq!(&sanitize(text), text),
            BlockKind::Note { label, .. } => assert_eq!(&sanitize(label), label),
            BlockKind::Embed { title, .. } => assert_eq!(&sanitize(title), title),
            _ => {}
        }
    }
}

/// Layout sanitises again; the runs stay true only when that changes nothing.
fn check_text(rich: &RichText) {
    assert_eq!(sanitize(&rich.text), rich.text);
    for run in &rich.runs {
        assert!(!rich.text[run.range.clone()].is_empty());
    }
}

/// A document with a few pieces cut, doubled or overwritten.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let sources = [FEED, ATOM, JSON, TEXT, PAGE, NOTE];
    let edit = (0usize..8192, 0usize..60, prop_oneof![
        Just(Vec::new()),
        proptest::collection::vec(any::<u8>(), 0..8),
        "(<|>|&|\"|\\]\\]>|<!--|<!\\[CDATA\\[|<item>|</title>|&#27;|\u{202e}|\u{2067}|\u{301}|<b>|<br>|<bdi>|<table>|<li>|\\\\u|\\{|\\[){1,4}"
            .prop_map(String::into_bytes),
    ]);
    (0..sources.len(), proptest::collection::vec(edit, 1..6)).prop_map(move |(index, edits)| {
        let mut bytes = sources[index].as_bytes().to_vec();
        for (at, len, new) in edits {
            let start = at % (bytes.len() + 1);
            let end = (start + len).min(bytes.len());
            bytes.splice(start..end, new);
        }
        bytes
    })
}

/// Lines as they stand in pages, in any order.
fn page() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just(String::new()),
        Just(String::new()),
        proptest::sample::select(vec![
            "الرئيسية",
            "Share",
            "facebook",
            "اقرأ أيضا",
            "list 1 of 2",
            "end of list",
            "Related",
            "3 تعليقات",
            "×",
            "=====",
            "# عنوان ظاهر",
            "## Another heading",
            "By Ann Lee",
            "بقلم: سلمى حداد",
            "موسكو: سامر حداد",
            "17 شباط 2021",
            "Published On 17/2/2021",
            "قاعة المكتبة (رويترز)",
            "صدر الصورة، Getty Images",
            "الوسوم: كتب، مدينة",
            "دلالات",
            "#كتب #مدينة",
            "- بند أول",
            "- بند ثان",
            "3) third",
            "7) seventh",
            "Home > City > Library opens",
            "ynet.example",
            "Title of the page | Site",
            "Title of the page",
            "References",
            "1. https://a.example/",
            "نهاية",
            "تخطى الإعلان",
            "The post Title appeared first on Site",
            "جميع الحقوق محفوظة",
            "قصيدة قصيرة",
            "سوريا روسيا تركيا",
        ])
        .prop_map(str::to_owned),
        "([a-z]{1,9}|[ا-ي]{1,9}){1}( ([a-z]{1,9}|[ا-ي]{1,9})){0,30}[.؟:،]?",
    ];
    proptest::collection::vec(line, 1..40).prop_map(|lines| lines.join("\n"))
}

/// The words of a text, without numbers: those of a list are written when it is shown.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_word = |word: &&str| word.chars().any(char::is_alphabetic);
    text.split(|ch: char| !ch.is_alphanumeric()).filter(is_word)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        check_all(&bytes);
    }

    #[test]
    fn mutated_documents(bytes in mutated()) {
        check_all(&bytes);
    }

    #[test]
    fn no_word_of_a_page_is_lost(page in page()) {
        let hints = Hints { path: Some(Path::new("a.txt")), ..Hints::default() };
        let Ok(parsed) = parse(page.as_bytes(), &hints) else { return Ok(()) };
        let mut kept = String::new();
        for entry in &parsed.value.entries {
            kept.push_str(&entry.title);
            for block in &entry.body.blocks {
                let shown = Block { role: Role::Body, ..block.clone() };
                kept.push('\n');
                kept.push_str(&Document { blocks: vec![shown] }.to_text());
            }
        }
        let kept: HashSet<&str> = words(&kept).collect();
        for word in words(&page) {
            prop_assert!(kept.contains(word), "{word}");
        }
    }

    #[test]
    fn any_text_in_a_title(text in "\\PC{0,80}") {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
        check(format!("<rss><channel><item><title>{escaped}</title></item></channel></rss>").as_bytes(), None);
    }

    #[test]
    fn any_markup_in_a_body(html in "(<(/)?(p|div|b|i|a href=\"/x\"|li|ul|ol|table|tr|td|th|bdi|span dir=rtl|blockquote|pre|br|figure|figcaption|img src=\"http://e/\" alt=x|h2|dl|dt|dd|details|summary|cite|footer|caption|q|ruby|rt|abbr title=y|sup|a href=#n|li id=n|p id=n lang=fr|td rowspan=2 colspan=3|svg|math|select|option|template)>|نص|x|\u{301}|\u{2067}|\u{202b}| |&amp;|\n){0,60}") {
        let feed = format!("<rss><channel><item><description><![CDATA[{html}]]></description></item></channel></rss>");
        check(feed.as_bytes(), None);
    }
}
