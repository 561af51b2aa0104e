//! HTML in feeds: nothing is hidden that is text, and structure is kept. Each class has a table.
use crate::{feed, titles};
use sahifa::news::{BlockKind, Entry};
use sahifa::parse::{Hints, ParseError, parse};
use std::path::Path;

const SITE: &str = "https://site.example/";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// An item whose description is this HTML.
fn entry(html: &str) -> Entry {
    let text = format!(
        "<rss><channel><link>{SITE}</link><item><title>t</title><description>{}</description></item></channel></rss>",
        escaped(html)
    );
    feed(&text).entries.remove(0)
}

#[test]
fn text_that_no_feed_escaped_keeps_what_is_no_tag() {
    for (text, expected) in [
        ("Use Vec<T> now", "Use Vec<T> now"),
        ("HashMap<K, V> of <em>all</em> kinds", "HashMap<K, V> of all kinds"),
        ("Option<Box<Node>> and &lt;Self&gt;", "Option<Box<Node>> and <Self>"),
        ("Ann <ann@example.org> wrote", "Ann <ann@example.org> wrote"),
        ("<name>Ann</name> of <team>", "Ann of <team>"),
        ("a <b>bold <i>move", "a bold move"),
        ("<x:y>Word</x:y> and <x:y>more", "Word and more"),
        ("قائمة <عنصر> واحدة", "قائمة <عنصر> واحدة"),
        ("x <y/> z", "x z"),
    ] {
        let item = format!("<item><title>{text}</title><description>{text}</description></item>");
        let feed =
            feed(&format!("<rss><channel>{item}<item><title>next</title></item></channel></rss>"));
        assert_eq!(titles(&feed), [expected, "next"]);
        assert_eq!(feed.entries[0].body.to_text().trim_end(), expected, "{text}");
    }
}

/// The body of an Atom entry with this content element.
fn atom(content: &str) -> Entry {
    let text = format!(
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='{SITE}'><entry><title>t</title>{content}</entry></feed>"
    );
    feed(&text).entries.remove(0)
}

fn shown(html: &str) -> String {
    entry(html).body.to_text()
}

#[track_caller]
fn check(table: &[(&str, &str)]) {
    for (html, expected) in table {
        assert_eq!(shown(html).trim_end(), *expected, "{html}");
    }
}

#[test]
fn titles_keep_what_is_no_tag() {
    for (title, expected) in [
        ("<antirez>", "<antirez>"),
        ("like <animate>?", "like <animate>?"),
        ("<script> tag explained", "<script> tag explained"),
        ("Vec<T> and HashMap<K, V>", "Vec<T> and HashMap<K, V>"),
        ("a < b, b > c, I <3 you </3", "a < b, b > c, I <3 you </3"),
        ("Ann <ann@example.org> wrote", "Ann <ann@example.org> wrote"),
        ("Using <em> and <strong>", "Using <em> and <strong>"),
        ("the <title> and <!-- signs", "the <title> and <!-- signs"),
        ("why <?php is bad", "why <?php is bad"),
        ("a <b>bold</b> <i class='x'>move</i>", "a bold move"),
        ("x<script>f('&amp;')</script>y", "xy"),
        ("CO<sub>2</sub> at 10<sup>-6</sup>", "CO₂ at 10⁻⁶"),
    ] {
        let text =
            format!("<rss><channel><item><title>{}</title></item></channel></rss>", escaped(title));
        assert_eq!(titles(&feed(&text)), [expected], "{title}");
    }
}

#[test]
fn text_without_a_tag_keeps_its_lines() {
    let wrapped = "The first of these lines was broken by an editor that breaks lines at the\n\
                   width of its window, so that the second goes on where the first was broken,\n\
                   and the third ends it.";
    check(&[
        ("From: Ann <ann@example.org>\nTo: b\n\nHi", "From: Ann <ann@example.org>\nTo: b\n\nHi"),
        ("I <3 this\ntwo\n\nthree", "I <3 this\ntwo\n\nthree"),
        ("one\ntwo\nthree", "one\ntwo\nthree"),
        ("fn max<T>(a: T)\n<name> is a name", "fn max<T>(a: T)\n<name> is a name"),
        ("AT&amp;T\nsecond", "AT&T\nsecond"),
        ("\n   indented by\n   the document\n", "indented by\nthe document"),
        (wrapped, &wrapped.replace('\n', " ")),
        (
            "A line that is long enough to have been broken by hand in its\nmiddle, as this one",
            "A line that is long enough to have been broken by hand in its middle, as this one",
        ),
        ("a <b>tag</b>\nhere", "a tag here"),
    ]);
}

#[test]
fn media_and_plain_bodies_keep_lines_and_indentation() {
    let media = |inner: &str| {
        let text = format!(
            "<rss xmlns:media='http://search.yahoo.com/mrss/'><channel><item><title>t</title>\
             <media:group><media:description{inner}</media:description></media:group></item></channel></rss>"
        );
        feed(&text).entries.remove(0).body.to_text()
    };
    for (inner, expected) in [
        (
            ">Store: https://x.example/\n0:00 Intro\n1:30 End",
            "Store: https://x.example/[1]\n0:00 Intro\n1:30 End\n\n[1] https://x.example/\n",
        ),
        (" type='plain'>a &lt;b&gt; c\nd", "a <b> c\nd\n"),
        (" type='html'>a &lt;b&gt;c&lt;/b&gt;\nd", "a c d\n"),
        (">&lt;p&gt;a&lt;/p&gt;\n&lt;p&gt;b&lt;/p&gt;", "a\n\nb\n"),
        (">الفصل الأول\n  0:00 مقدمة", "الفصل الأول\n0:00 مقدمة\n"),
    ] {
        assert_eq!(media(inner), expected, "{inner}");
    }
    for (content, expected) in [
        ("NAME\n     make - x", "    NAME\n         make - x\n"),
        ("one\ntwo\n\nthree", "one\ntwo\n\nthree\n"),
        ("a   1\nbb  2   3\nc   4   5", "    a   1\n    bb  2   3\n    c   4   5\n"),
        ("text\n\n    set off\n\n    and more", "text\n\n        set off\n\n        and more\n"),
        ("see www.x.example.", "see www.x.example[1].\n\n[1] http://www.x.example\n"),
    ] {
        let entry = atom(&format!("<content type='text/plain'>{content}</content>"));
        assert_eq!(entry.body.to_text(), expected, "{content}");
        let json = serde_json::json!({ "items": [{ "content_text": content }] }).to_string();
        assert_eq!(feed(&json).entries[0].body.to_text(), expected, "{content}");
    }
    // Atom's own text is folded (RFC 4287 §3.1.1.1).
    let entry = atom("<content>first\n   second</content>");
    assert_eq!(entry.body.to_text(), "first\nsecond\n");
}

#[test]
fn line_ends_that_a_style_keeps_are_kept() {
    check(&[
        ("<p style=\"white-space:pre-wrap\">one\ntwo\n\nfour</p>", "one\ntwo\n\nfour"),
        ("<div style='color: red; White-Space: PRE-LINE !important'>a\nb</div>c\nd", "a\nb\n\nc d"),
        ("<p style='white-space: pre'>a\n<b>b\nc</b></p>", "a\nb\nc"),
        ("<p style='white-space:pre-wrap'>a\n<i style='white-space:normal'>b\nc</i></p>", "a\nb c"),
        ("<p style='white-space:nowrap'>a\nb</p>", "a b"),
        ("<p class='x whitespace-pre-wrap'>a\nb</p>", "a\nb"),
        ("<div style='white-space:pre-wrap'>\n<p>a</p>\n<p>b</p>\n</div>", "a\n\nb"),
    ]);
}

#[test]
fn preformatted_text_keeps_its_lines_without_their_numbers() {
    check(&[
        (
            "<table><tr><td><pre>1\n2\n3</pre></td><td><pre>func a() {\n  b()\n}</pre></td></tr></table>",
            "    func a() {\n      b()\n    }",
        ),
        (
            "<div class=highlight><pre><code><table class=rouge-table><tr><td class='gutter gl'><pre class=lineno>1\n2\n</pre></td><td class=code><pre>a\n  b\n</pre></td></tr></table></code></pre></div>",
            "    a\n      b",
        ),
        (
            "<table class='highlight'><tr><td class=blob-num data-line-number=1></td><td>a</td></tr><tr><td data-line-number=2></td><td>  b</td></tr></table>",
            "    a\n      b",
        ),
        ("<pre><span class=lineno>1 </span>a\n<span class=lineno>2 </span>b</pre>", "    a\n    b"),
        ("<pre><div>fn a()</div><div>  b()</div></pre>", "    fn a()\n      b()"),
        ("<pre><ol><li>a</li><li>  b</li></ol></pre>", "    a\n      b"),
        ("<pre>a<br>  b\n\n<span>c</span></pre>", "    a\n      b\n\n    c"),
        ("<table><tr><th>x<th>y<tr><td><pre>a\n  b</pre><td>c</table>", "x\ty\na\n  b\tc"),
        ("<table><tr><td>1<td>Cairo<tr><td>2<td>Tunis</table>", "1\tCairo\n2\tTunis"),
    ]);
}

#[test]
fn what_is_never_closed_or_closed_as_in_xml_swallows_nothing() {
    check(&[
        ("<p>Use the <script> tag</p><p>after</p>", "Use the <script> tag\n\nafter"),
        ("<p>Use the <title> tag</p><p>after</p>", "Use the <title> tag\n\nafter"),
        ("<p>Use the <style> tag</p><p>after</p>", "Use the <style> tag\n\nafter"),
        ("<p>Use the <textarea> tag</p><p>after</p>", "Use the <textarea> tag\n\nafter"),
        ("<p>Use the <!-- sign</p><p>after</p>", "Use the <!-- sign\n\nafter"),
        ("<p>wow <! and</p><p>after</p>", "wow <! and\n\nafter"),
        ("<p>a<script>var a = '<p>';</p><p>after</p>", "a\n\nafter"),
        ("<p>a<style>p { color: red }</p><p>after</p>", "a\n\nafter"),
        ("<p>a<template>b</p>", "a<template>b"),
        ("<p>a</p><iframe/><p>b</p>", "a\n\nb"),
        ("<p>a</p><script/><p>b</p>", "a\n\nb"),
        ("<p>a</p><style/><p>b</p>", "a\n\nb"),
        ("<p>a</p><title/><p>b</p>", "a\n\nb"),
        ("<p>a</p><video/><p>b</p><audio/>c", "a\n\nb\n\nc"),
        ("<script>w('<script src=x></script>');</script><p>after</p>", "after"),
        ("<p>a <video src=https://e.org/v.mp4> <b>b</b></p><p>c</p>", "a b\n\nc"),
        ("<svg><style>a{}</style><script>b()</script></svg>after", "after"),
        ("<frameset>x", "<frameset>x"),
        ("<![CDATA[<p>in]]><p>out", "in\n\nout"),
        ("<a href=\"https://e.org/>b</a><p>c", "b[1]\n\nc\n\n[1] https://e.org/"),
    ]);
    let page = "<html><head><title>A page<body><p>first <iframe src='x'/>here</p><script/><p>second \
                <!-- never <p>third</p><script>var x = '<p>no</p>';\n<p>fourth</p>";
    let hints = Hints { path: Some(Path::new("a.html")), ..Hints::default() };
    let entry = parse(page.as_bytes(), &hints).unwrap().value.entries.remove(0);
    assert_eq!(entry.title, "A page");
    let text = entry.body.to_text();
    for part in ["first", "here", "second", "third", "fourth"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(!text.contains("var x"), "{text}");
}

#[test]
fn tables_stand_in_one_grid() {
    check(&[
        ("<table><tr><td rowspan=2>1<td>2<td>3<tr><td>4<td>5</table>", "1\t2\t3\n\t4\t5"),
        ("<table><tr><td>1<td rowspan=2>2<td>3<tr><td>4<td>5</table>", "1\t2\t3\n4\t\t5"),
        ("<table><tr><td>1<td rowspan=3>2<tr><td>3<tr><td>4</table>", "1\t2\n3\t\n4"),
        ("<table><tr><td rowspan=2 colspan=2>1<td>2<tr><td>3</table>", "1\t\t2\n\t\t3"),
        (
            "<table><tr><td rowspan=0>1<td>2<tr><td>3<tr><td>4<tbody><tr><td>5<td>6</table>",
            "1\t2\n\t3\n\t4\n5\t6",
        ),
        ("<table><tr><td rowspan=99999999>1<td>2<tr><td>3</table>", "1\t2\n\t3"),
        (
            "<table><tr><th rowspan=2>a<th colspan=2>b<tr><th>c<th>d<tr><td>1<td>2<td>3</table>",
            "a\tb\t\n\tc\td\n1\t2\t3",
        ),
    ]);
}

#[test]
fn lists_have_the_numbers_they_state() {
    check(&[
        ("<ol><li value=7>seven<li>eight</ol>", "7. seven\n8. eight"),
        ("<ol start=3><li>a<li value=9>b<li>c</ol>", "3. a\n9. b\n10. c"),
        ("<ol reversed><li>a<li>b<li>c</ol>", "3. a\n2. b\n1. c"),
        ("<ol reversed start=10><li>a<li value=4>b<li>c</ol>", "10. a\n4. b\n3. c"),
        ("<ol start=-1><li>a<li>b</ol>", "-1. a\n0. b"),
        ("<ol start=x><li value=>a<li></li><li>b</ol>", "1. a\n3. b"),
        ("<ul><li value=7>a<li>b</ul>", "• a\n• b"),
        ("<ol><li>a<ol><li value=5>b</ol><li>c</ol>", "1. a\n   5. b\n2. c"),
        (
            "<ul><li><input type=checkbox checked> done<li><input type=checkbox> todo</ul>",
            "• ☑ done\n• ☐ todo",
        ),
        ("<ul><li><p><input TYPE=Checkbox checked='' disabled>done</p></ul>", "• ☑ done"),
        ("<div><input type=checkbox>menu</div><p><input type=text>x</p>", "menu\n\nx"),
    ]);
}

#[test]
fn frames_are_lines_with_links() {
    check(&[
        (
            "<p>a</p><iframe src=\"https://www.youtube.com/embed/abc\"></iframe>",
            "a\n\nyoutube.com[1]\n\n[1] https://www.youtube.com/embed/abc",
        ),
        (
            "<iframe title='A film' src='//v.example/1'></iframe>",
            "A film[1]\n\n[1] https://v.example/1",
        ),
        (
            "<iframe data-src='https://v.example/2' src='about:blank'></iframe>b",
            "v.example[1]\n\nb\n\n[1] https://v.example/2",
        ),
        ("<embed src='https://v.example/3.swf'>", "v.example[1]\n\n[1] https://v.example/3.swf"),
        (
            "<object data='https://v.example/4.pdf'></object>",
            "v.example[1]\n\n[1] https://v.example/4.pdf",
        ),
        ("<object data='https://v.example/4.pdf'><p>a text</p></object>", "a text"),
        (
            "<iframe src='https://www.googletagmanager.com/x'></iframe><iframe width=1 height=1 src='https://v.example/'></iframe><iframe style='display:none' src='https://v.example/'></iframe>b",
            "b",
        ),
        ("<iframe></iframe><iframe src='javascript:x'></iframe>b", "b"),
        (
            "<table><tr><th>a<th>b<tr><td>c<td><iframe src='https://v.example/5'></iframe></table>",
            "a\tb\nc\tv.example",
        ),
    ]);
}

/// Address, alternative text, link and caption of each picture.
fn pictures(html: &str) -> Vec<String> {
    let blocks = entry(html).body.blocks;
    let pictures = blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Image { src, alt, link, caption, .. } => {
            let link = link.as_deref().unwrap_or("-");
            Some(format!("{src} {alt} {link} {}", caption.text))
        }
        _ => None,
    });
    pictures.collect()
}

#[test]
fn pictures_are_where_they_really_are_and_lead_where_they_led() {
    for (html, expected) in [
        (
            "<img srcset=\"data:image/gif;base64,R0 1x\" data-srcset=\"https://e.org/1.png 1x\">",
            "https://e.org/1.png  - ",
        ),
        (
            "<img src=\"/blank.gif\" data-original=\"https://e.org/o.jpg\">",
            "https://e.org/o.jpg  - ",
        ),
        (
            "<img src='data:image/gif;base64,R0' srcset='/s.jpg 320w, /l.jpg 1024w'>",
            "https://site.example/l.jpg  - ",
        ),
        ("<img src='/a.jpg' data-lazy=true srcset='/b.jpg 2x'>", "https://site.example/a.jpg  - "),
        (
            "<picture><source srcset='/p.webp'><img src='data:x' alt=p></picture>",
            "https://site.example/p.webp p - ",
        ),
        (
            "<img data-src='/n.jpg' src='data:x'><noscript><img src='/n.jpg'></noscript>",
            "https://site.example/n.jpg  - ",
        ),
        (
            "<img src='data:x' alt=n><noscript><img src='/n.jpg' alt=n></noscript>",
            "https://site.example/n.jpg n - ",
        ),
        (
            "<a href=\"https://e.org/big.jpg\"><img src=\"https://e.org/s.jpg\" alt=\"pic\"></a>",
            "https://e.org/s.jpg pic https://e.org/big.jpg ",
        ),
        ("<a href='/s.jpg'><img src='/s.jpg'></a>", "https://site.example/s.jpg  - "),
        (
            "<figure><a href='/big'><img src='/s.jpg'></a><figcaption>said</figcaption></figure>",
            "https://site.example/s.jpg  https://site.example/big said",
        ),
        ("<figure><img src='/s.jpg'><p>said</p></figure>", "https://site.example/s.jpg  - said"),
        (
            "<table><tr><td><img src='/s.jpg'><td>Text beside it</table>",
            "https://site.example/s.jpg  - ",
        ),
    ] {
        assert_eq!(pictures(html), [expected], "{html}");
    }
    let text = shown("<a href='/big'>see <img src='/s.jpg' alt=pic> here</a>");
    assert_eq!(text, "see[1]\n\n[pic][1]\n\nhere[1]\n\n[1] https://site.example/big\n");
    assert_eq!(shown("a<div role=separator></div>b"), "a\n\n———\n\nb\n");
}

#[test]
fn addresses_follow_the_bases_around_them() {
    for (content, expected) in [
        ("<div xml:base='deep/'><a href='z'>x</a></div>", "https://site.example/deep/z"),
        (
            "<div xml:base='deep/'><p xml:base='er/'><a href='z'>x</a></p></div>",
            "https://site.example/deep/er/z",
        ),
        (
            "<div><p xml:base='https://o.example/'>y</p><a href='z'>x</a></div>",
            "https://site.example/z",
        ),
        ("<div xml:base='https://o.example/a/'><a href='/z'>x</a></div>", "https://o.example/z"),
        ("<div xml:base='::'><a href='z'>x</a></div>", "https://site.example/::/z"),
        ("<div><a xml:base='https://o.example/' href='z'>x</a></div>", "https://o.example/z"),
    ] {
        let content = format!(
            "<content type='xhtml'>{}</content>",
            content.replacen("<div", "<div xmlns='http://www.w3.org/1999/xhtml'", 1)
        );
        let text = atom(&content).body.to_text();
        let link = text.lines().last().unwrap_or_default();
        if expected.contains("::") {
            assert!(link.starts_with("[1] https://site.example/"), "{content}: {link}");
        } else {
            assert_eq!(link, format!("[1] {expected}"), "{content}");
        }
    }
}

#[test]
fn a_direction_in_a_style_counts_as_dir_does() {
    use sahifa_text::Direction::{Ltr, Rtl};
    for (html, expected) in [
        ("<div style=\"direction:rtl\"><p>Apple: iPhone (15).</p></div>", Some(Rtl)),
        ("<p style='text-align: right; DIRECTION: RTL !important'>a</p>", Some(Rtl)),
        ("<div style='direction: rtl'><p dir=ltr>a</p></div>", Some(Ltr)),
        ("<div dir=rtl style='direction: ltr'><p>a</p></div>", Some(Rtl)),
        ("<p style='flex-direction: rtl'>a</p>", None),
        ("<p style='direction: inherit'>a</p>", None),
    ] {
        assert_eq!(entry(html).body.blocks[0].direction, expected, "{html}");
    }
    let inline = entry("a <span style='direction: rtl'>b (c)</span>");
    assert_eq!(crate::marked(&inline.body.blocks[0]), "a [b (c)](Some(Rtl))");
}

#[test]
fn a_declaration_of_html_makes_no_page_of_a_feed() {
    let xhtml = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">";
    let rss = "<rss><channel><item><title>A</title></item></channel></rss>";
    for text in [
        format!("<?xml version='1.0'?>{xhtml}{rss}"),
        format!("<!doctype HTML><!-- x -->\n{rss}"),
        format!("{xhtml}<?xml-stylesheet href='x'?><feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title></entry></feed>"),
        format!("<!DOCTYPE html [<!ENTITY nbsp \"&#160;\">]>{rss}"),
        "<entry xmlns='http://www.w3.org/2005/Atom'><title>A</title></entry>".to_owned(),
        "<?xml version='1.0'?><atom:entry xmlns:atom='http://www.w3.org/2005/Atom'><atom:title>A</atom:title></atom:entry>".to_owned(),
    ] {
        assert_eq!(titles(&feed(&text)), ["A"], "{text}");
    }
    for text in [
        format!("{xhtml}<html><body><feed></feed></body></html>"),
        format!("{xhtml}<title>x</title><p>y</p><rss></rss>"),
        format!("{xhtml}text"),
    ] {
        let hints = Hints { wants_feed: true, ..Hints::default() };
        let error = parse(text.as_bytes(), &hints).err();
        assert!(matches!(error, Some(ParseError::Page { .. })), "{text}");
    }
}

#[test]
fn a_json_feed_with_what_json_does_not_know_keeps_the_rest() {
    let deep = format!("{}1{}", "[".repeat(5000), "]".repeat(5000));
    let mixed = format!("{}{{\"a\": \"]\"}}{}", "[{\"x\":".repeat(300), "}]".repeat(300));
    for value in [
        "NaN",
        "-Infinity",
        "1e400",
        "-1e999",
        "undefined",
        "None",
        "True",
        "007",
        "+1",
        ".5",
        "1.",
        "0x1F",
        &deep,
        &mixed,
    ] {
        let text = format!(
            "{{\"items\": [{{\"id\": \"1\", \"title\": \"a\", \"_x\": {value}}}, {{\"id\": \"2\", \"_y\": [{value}], \"title\": \"b\"}}, {{\"title\": \"c\"}}]}}"
        );
        assert_eq!(titles(&feed(&text)), ["a", "b", "c"], "{}", &text[..80]);
    }
    let huge = feed("{\"items\": [{\"id\": 1e400, \"title\": \"a\"}]}");
    assert_eq!(huge.entries[0].id.as_deref(), Some("1e400"));
}

#[test]
fn what_stands_off_the_line_was_deleted_or_inserted_is_kept() {
    check(&[
        ("H<sub>2</sub>O", "H₂O"),
        ("10<sup>6</sup> and x<sup>n+1</sup>, y<sup>k+1</sup>", "10⁶ and xⁿ⁺¹, y^{k+1}"),
        ("the 1<sup>st</sup> of XIX<sup>e</sup>", "the 1st of XIXe"),
        ("<del>old</del> <ins>new</ins>", "~~old~~ ++new++"),
        ("word<sup><a href='#f1'>1</a></sup>", "word¹[1]\n\n[1] https://site.example/#f1"),
        ("<table><tr><td>CO<sub>2</sub><td>x</table>", "CO₂\tx"),
    ]);
}

#[test]
fn tags_that_differ_in_capitals_are_one() {
    let channel = feed(
        "<rss><channel><item><title>t</title><category>Linux</category><category>linux</category>\
         <author>a@b.example (a@b.example)</author></item></channel></rss>",
    );
    assert_eq!(channel.entries[0].tags, ["Linux"]);
    assert_eq!(channel.entries[0].authors[0].name, "a@b.example");
}
