//! Tables of what is rewritten and what is left alone.
use super::*;

fn check(kind: Kind, table: &[(&str, &str)]) {
    for (source, expected) in table {
        assert_eq!(mend(source, kind).source, *expected, "{kind:?} {source}");
    }
}

#[test]
fn a_tag_that_html_does_not_know_is_text() {
    check(
        Kind::Fragment,
        &[
            ("<antirez> wrote", "&lt;antirez> wrote"),
            ("Vec<T>, Map<K, V>, Option<i32>", "Vec&lt;T>, Map&lt;K, V>, Option&lt;i32>"),
            ("Ann <ann@example.org>", "Ann &lt;ann@example.org>"),
            ("<https://a.example/x>", "&lt;https://a.example/x>"),
            ("<mailto:a@b.example>", "&lt;mailto:a@b.example>"),
            ("<name>Ann</name>", "&lt;name>Ann&lt;/name>"),
            ("#include <stdio.h>", "#include &lt;stdio.h>"),
            ("std::vector<std::string>", "std::vector&lt;std::string>"),
            ("if a <b and c> d", "if a &lt;b and c> d"),
            ("Box<A> and <p>x", "Box&lt;A> and <p>x"),
            ("I </3 you, </>", "I &lt;/3 you, &lt;/>"),
            ("<?php echo 1 ?>", "&lt;?php echo 1 ?>"),
            ("wow <! and <b>x</b>", "wow &lt;! and <b>x</b>"),
            ("the <img> tag", "the &lt;img> tag"),
            ("like <animate>?", "like &lt;animate>?"),
            ("a <b", "a &lt;b"),
            ("the <frame> tag<p>x", "the &lt;frame> tag<p>x"),
            ("<T x='y'>a", "&lt;T x='y'>a"),
        ],
    );
}

#[test]
fn tags_stay() {
    let stay = [
        "<b>x</b> < 3 <3",
        "<svg viewBox='0 0 1 1'><path d='M0'/><animate x='1'/></svg>",
        "<o:p></o:p><my-tag>x</my-tag><amp-img src='x'>",
        "<!-- a <T> b --><p title='a <T> b'>x",
        "<!DOCTYPE html><p>x",
        "<a href=https://a.example/>x</a>",
        "<script>if (a<b) { c<T>(); }</script>",
        "<style>a>b{}</style><title>a <T></title><textarea><T></textarea>",
        "<video src='v.mp4'><source src='w'>no video</video>",
        "<?xml version='1.0'?><p>x",
        "<![endif]><p>x",
        "<p/>x<br/>y<img src='a'/>",
        "<m></m><T x='y'>a</T><area><p><img></p>",
    ];
    for source in stay {
        assert_eq!(mend(source, Kind::Fragment).source, source);
        assert!(mend(source, Kind::Fragment).has_markup, "{source}");
    }
    for source in ["a < b", "<T>", "</3", "<3", "<ann@example.org>"] {
        assert!(!mend(source, Kind::Fragment).has_markup, "{source}");
    }
}

#[test]
fn an_element_that_is_never_closed_swallows_nothing() {
    check(
        Kind::Fragment,
        &[
            ("<p>Use the <script> tag</p>", "<p>Use the &lt;script> tag</p>"),
            ("the <title> tag<p>x", "the &lt;title> tag<p>x"),
            ("the <style> tag<p>x", "the &lt;style> tag<p>x"),
            ("the <textarea> tag<p>x", "the &lt;textarea> tag<p>x"),
            ("the <!-- sign<p>x", "the &lt;!-- sign<p>x"),
            ("a<script>var a = '<p>';<p>b", "a<p>b"),
            ("a<script>f(1);\n<p>b", "a<p>b"),
            ("a<script src=x><p>b", "a<p>b"),
            ("a<style>p { color: red }<p>b", "a<p>b"),
            ("a<iframe src=x><p>b", "a<iframe src=x></iframe><p>b"),
            (
                "a<iframe src=x><p>b<iframe src=y></iframe>",
                "a<iframe src=x></iframe><p>b<iframe src=y></iframe>",
            ),
            ("<video><source src=x> <p>b", "&lt;video><source src=x> <p>b"),
            ("<video controls><source src=x> <p>b", "<video controls><source src=x> </video><p>b"),
            ("<audio src=x>b", "<audio src=x></audio>b"),
            ("a<template id=x>b", "ab"),
            ("<a href=\"x>b</a> c", "<a href=x>b</a> c"),
            ("<p class=\"x\"<b>y</b>", "<p class=\"x\"><b>y</b>"),
            ("<p a <b>y</b>", "&lt;p a <b>y</b>"),
            ("x <b>y</b", "x <b>y"),
            ("x <a href=\"y", "x "),
            ("<![CDATA[a <b>c</b>]]> d", "a <b>c</b> d"),
            ("a<frameset rows='*'><frame src='x'></frameset> b", "a b"),
            ("safe<!-- ", "safe "),
        ],
    );
    check(
        Kind::Markup,
        &[
            ("<title>a<body><p>b", "<title>a</title><body><p>b"),
            ("<T>a</T>", "<T>a</T>"),
            ("a <!-- b<p>c", "a  b<p>c"),
            ("<textarea>a<p>b", "<textarea></textarea>a<p>b"),
            ("a<script>var a = 1;\n<p>b", "a<p>b"),
        ],
    );
}

#[test]
fn an_empty_element_of_xml_is_empty() {
    for kind in [Kind::Fragment, Kind::Markup] {
        check(
            kind,
            &[
                ("<iframe src='x'/>b", "<iframe src='x'/></iframe>b"),
                ("<script src=\"x\" />b", "<script src=\"x\" /></script>b"),
                ("<style/><p>b", "<style/></style><p>b"),
                ("<title/>b", "<title/></title>b"),
                ("<video/>b<audio/>c", "<video/></video>b<audio/></audio>c"),
                ("<textarea/><p>b", "<textarea/></textarea><p>b"),
                ("<iframe src='x'/></iframe>b", "<iframe src='x'/></iframe>b"),
                ("<script/>f()</script>b", "<script/>f()</script>b"),
                ("<iframe src=x/>b</iframe>", "<iframe src=x/>b</iframe>"),
                ("<svg><title/><style/></svg>b", "<svg><title/><style/></svg>b"),
            ],
        );
    }
    check(Kind::Fragment, &[("<b/>x<a name='y'/>z", "<b/></b>x<a name='y'/></a>z")]);
}

#[test]
fn a_script_ends_with_the_scripts_that_it_writes() {
    check(
        Kind::Markup,
        &[
            ("<script>w('<script>a</script>');</script>b", "<script></script>b"),
            (
                "<script>w('<script>');</script><p>b<script>c</script>",
                "<script>w('<script>');</script><p>b<script>c</script>",
            ),
            ("<script>a</script><p>b</p></script>c", "<script>a</script><p>b</p></script>c"),
            ("<script><!-- <script> </script>b", "<script></script>b"),
            (
                "<script>w('<script>a</script><p>x</p>');</script>b",
                "<script>w('<script>a</script><p>x</p>');</script>b",
            ),
        ],
    );
}

#[test]
fn a_lone_tag_in_a_line_is_text() {
    check(
        Kind::Line,
        &[
            ("Using <em> and <strong>", "Using &lt;em> and &lt;strong>"),
            ("<script> tag explained", "&lt;script> tag explained"),
            ("why <?php is bad", "why &lt;?php is bad"),
            ("the \"<p>\" element", "the \"&lt;p>\" element"),
            ("<b>Breaking", "<b>Breaking"),
            ("one <br> two", "one <br> two"),
            ("a <b>bold</b> move", "a <b>bold</b> move"),
        ],
    );
}

/// Markup that repeats costs no more than its length.
#[test]
fn bombs_end() {
    for unit in [
        "<script>",
        "<script><script></script>",
        "</script>",
        "<!--",
        "<!",
        "<?",
        "</",
        "<a x=\"",
        "<a x='>' ",
        "<b x=\"<b x=\"",
        "<title>",
        "<video a>",
        "<svg>",
        "<![CDATA[",
        "<a",
        "<a-b ",
        "<style>{:}",
        "<template x>",
        "<T>",
        "<iframe/>",
        "<textarea a>",
    ] {
        for kind in [Kind::Markup, Kind::Fragment, Kind::Line] {
            let source = unit.repeat(20_000);
            let mended = mend(&source, kind);
            assert!(mended.source.len() <= source.len() * 4, "{unit}");
        }
    }
}
