//! Input that is meant to hurt: each must end soon, within its bounds, with what stands around it.
use crate::{feed, problems, titles};
use sahifa::news::{Block, BlockKind, Channel, RichText, RunKind};
use sahifa::parse::{Hints, parse};
use std::fmt::Write;
use std::path::Path;

/// The hostile part between two entries that must survive it.
fn between(hostile: &str) -> Vec<String> {
    let text = format!(
        "<rss><channel><title>t</title><item><title>before</title></item>{hostile}\
         <item><title>after</title></item></channel></rss>"
    );
    titles(&feed(&text)).into_iter().map(str::to_owned).collect()
}

fn body(html: &str) -> String {
    format!("<item><title>x</title><description><![CDATA[{html}]]></description></item>")
}

fn many(count: usize, each: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut all, index| {
        let _ = write!(all, "{}", each(index));
        all
    })
}

#[test]
fn markup_bombs_spare_their_neighbours() {
    let attributes = many(100_000, |index| format!(" a{index}=\"1\""));
    let bombs = [
        ("attributes", format!("<item{attributes}><title>x</title></item>")),
        ("namespaces", many(20_000, |index| format!("<x xmlns:p{index}='u'>"))),
        ("open tags", "<x>".repeat(100_000)),
        ("end tags", "</x>".repeat(100_000)),
        ("angles", "< ".repeat(100_000)),
        ("ampersands", "&".repeat(100_000)),
        ("comments", "<!--".repeat(50_000)),
        ("instructions", "<?x ".repeat(50_000)),
        ("a long name", format!("<{0}></{0}>", "n".repeat(1 << 20))),
        ("html attributes", body(&format!("<p {attributes}>x"))),
        (
            "html attributes with slashes",
            body(&format!("<p {}>x", many(100_000, |i| format!("/b{i}")))),
        ),
        ("nested divs", body(&"<div>".repeat(50_000))),
        ("nested lists", body(&"<ul><li>x".repeat(20_000))),
        ("nested quotes", body(&"<blockquote>x".repeat(20_000))),
        ("nested tables", body(&"<table><tr><td>x".repeat(5_000))),
        ("formatting", body(&many(2_000, |index| format!("<p><font size={index}>")))),
        ("closing tags", body("</ol></ol></li></table></p>")),
        ("colspan", body("<table><tr><td colspan=2147483647>a<td>b</table>")),
        ("cells", body(&format!("<table>{}</table>", "<tr><td>a<td>b".repeat(30_000)))),
    ];
    for (name, bomb) in bombs {
        let titles = between(&bomb);
        assert_eq!(titles.first().map(String::as_str), Some("before"), "{name}");
        assert_eq!(titles.last().map(String::as_str), Some("after"), "{name}");
    }
}

#[test]
fn text_behind_deep_nesting_is_kept() {
    let html = format!("in {}deep{} out", "<div>".repeat(20_000), "</div>".repeat(20_000));
    let channel = feed(&format!("<rss><channel>{}</channel></rss>", body(&html)));
    let json = serde_json::to_string(&channel.entries[0].body).unwrap();
    assert!(json.contains("deep") && json.contains("out"));
}

#[test]
fn entities_are_not_expanded_inside_each_other() {
    let declarations = many(10, |index| {
        format!("<!ENTITY a{} \"{}\">", index + 1, format!("&a{index};").repeat(10))
    });
    let text = format!(
        "<!DOCTYPE rss [<!ENTITY a0 \"lol\">{declarations}]><rss><channel><item><title>&a10;</title></item></channel></rss>"
    );
    assert!(feed(&text).entries[0].title.len() < 100);
}

#[test]
fn counts_and_lengths_are_bounded() {
    let items = many(12_000, |index| {
        format!("<item><title>n{index}</title><pubDate>{}</pubDate></item>", 1_600_000_000 + index)
    });
    let parsed =
        parse(format!("<rss><channel>{items}</channel></rss>").as_bytes(), &Hints::default())
            .unwrap();
    assert_eq!(parsed.value.entries.len(), 10_000);
    assert_eq!(parsed.value.entries[0].title, "n2000");
    assert_eq!(parsed.problems[0].name(), "entries-dropped");

    let tags = many(1_000, |index| format!("<category>c{index}</category>"));
    let title = "ط".repeat(1 << 20);
    let entry =
        &feed(&format!("<rss><channel><item><title>{title}</title>{tags}</item></channel></rss>"))
            .entries[0];
    assert_eq!(entry.tags.len(), 256);
    assert!(entry.title.len() <= 64 * 1024);
}

/// Bytes of text and addresses in the bodies.
fn written(channel: &Channel) -> usize {
    let of = |content: &RichText| {
        let links = content.runs.iter().map(|run| match &run.kind {
            RunKind::Link(href) => href.len(),
            _ => 0,
        });
        content.text.len() + links.sum::<usize>()
    };
    let blocks = channel.entries.iter().flat_map(|entry| &entry.body.blocks);
    let texts = blocks.map(|block| match &block.kind {
        BlockKind::Paragraph { content } => of(content),
        _ => 0,
    });
    texts.sum()
}

#[test]
fn what_stands_for_more_than_it_is_ends() {
    let long = "x".repeat(60_000);
    let bombs = [
        // Short entities, but many of them.
        format!(
            "<!DOCTYPE rss [<!ENTITY a \"{}\">]><rss><channel>{}</channel></rss>",
            "x".repeat(1000),
            many(40, |_| format!("<item><description>{}</description></item>", "&a;".repeat(2000)))
        ),
        // Short links to a long base.
        format!(
            "<rss xml:base='https://a.example/{long}/'><channel>{}</channel></rss>",
            many(40, |_| format!(
                "<item><description>{}</description></item>",
                "&lt;a href='y'&gt;x&lt;/a&gt; ".repeat(40)
            ))
        ),
        // An element that is never closed and so stands in every block.
        format!(
            "<rss><channel><item><description>&lt;a href='https://a.example/{long}'&gt;{}</description></item></channel></rss>",
            "&lt;p&gt;x".repeat(1500)
        ),
        format!(
            "<rss><channel><item><description>&lt;a href='https://a.example/{long}'&gt;{}</description></item></channel></rss>",
            "&lt;div&gt;x&lt;/div&gt;".repeat(1500)
        ),
    ];
    for bomb in bombs {
        let parsed = parse(bomb.as_bytes(), &Hints::default()).unwrap();
        let written = written(&parsed.value);
        assert!(written > 50 << 20 && written < (64 << 20) + bomb.len(), "{written}");
        assert!(problems(&parsed).contains(&"body-simplified"));
    }
}

#[test]
fn local_bombs_end() {
    let bombs = [
        ("a.md", "> ".repeat(20_000)),
        ("b.md", "[".repeat(20_000)),
        ("c.md", "*a ".repeat(20_000)),
        ("d.txt", "كلمة ".repeat(200_000)),
        ("e.txt", "\n\nx".repeat(100_000)),
        ("f.html", "<div>".repeat(30_000)),
        ("g.html", "<p>x".repeat(80_000)),
        ("h.json", "[".repeat(100_000)),
    ];
    for (name, bomb) in bombs {
        let text = format!("before\n\n{bomb}\n\nafter");
        let path = Some(Path::new(name));
        let _ = parse(text.as_bytes(), &Hints { path, ..Hints::default() });
        let _ = parse(bomb.as_bytes(), &Hints { path, ..Hints::default() });
    }
}

#[test]
fn a_json_feed_of_too_many_items_is_taken_up_to_what_can_be_held() {
    let count = 200_000;
    let items = many(count, |index| format!("{{\"id\":\"{index}\",\"title\":\"t{index}\"}},"));
    let text =
        format!("{{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{items}{{}}]}}");
    let parsed = parse(text.as_bytes(), &Hints::default()).unwrap();
    assert_eq!(parsed.value.entries.len(), 10_000);
    let dropped =
        sahifa::parse::Problem::EntriesDropped { kept: 10_000, dropped: count + 1 - 10_000 };
    assert_eq!(parsed.problems, [dropped]);
}

#[test]
fn what_folds_refers_and_spans_is_bounded() {
    let many = |piece: &str, count: usize| piece.repeat(count);
    let long = "x".repeat(100_000);
    let deep = [
        many("<details><summary>s</summary>", 5000),
        many("<dl><dt>t<dd>", 5000),
        many("<blockquote class=twitter-tweet>", 5000),
        many("<figure class=embed-post><a href=https://e.example/>x</a>", 5000),
        many("<abbr title=y><q><ruby>a<rt>b</rt>", 5000),
        many("<div class=fb-post data-href=https://e.example/>", 5000),
        many("<figure class=wp-block-embed>", 5000),
        many("<p>a<sup><a href='#n'>1</a></sup>", 20_000) + &format!("<ol><li id=n>{long}</ol>"),
        many("<div class=note id=note-1><sup>1</sup>", 5000),
        format!("<table>{}</table>", many("<tr><td rowspan=65534 colspan=1000>a<td>b", 2000)),
        many("<span lang=ar><span lang=en>", 5000) + "x",
        format!("<abbr title='{long}'>a</abbr><ruby>a<rt>{long}</rt></ruby>"),
    ];
    for html in deep {
        let text = format!(
            "<rss><channel><item><title>t</title><description><![CDATA[<p>start {html} end]]></description></item></channel></rss>"
        );
        let entry = feed(&text).entries.remove(0);
        assert!(entry.body.to_text().contains("start"), "{}", &html[..40]);
        assert!(depth(&entry.body.blocks) <= 34, "{}", &html[..40]);
        let size = serde_json::to_string(&entry.body).unwrap().len();
        assert!(size < 40_000_000, "{size} {}", &html[..40]);
    }
}

fn depth(blocks: &[Block]) -> usize {
    let inner = blocks.iter().flat_map(|block| block.kind.inner());
    inner.map(|blocks| 1 + depth(blocks)).max().unwrap_or(0)
}
