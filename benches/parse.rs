//! Parse throughput: bytes per second from a document to a channel with its entries.
//!
//! `cargo bench --bench parse`
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use sahifa::parse::{Hints, parse};
use std::fmt::Write;
use std::hint::black_box;
use std::path::Path;

const PARAGRAPH: &str = "أقر المجلس <b>الخطة الجديدة</b> بعد جلسة استمرت ست ساعات، وسط خلافات حول \
    <a href=\"/x?a=1\">طريقة الإنفاق</a> في الأعوام الثلاثة المقبلة، بحسب ما قال مصدر في الوزارة أمس.";

/// A feed of full articles: HTML in CDATA.
fn rss(items: usize) -> String {
    let mut feed = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" \
         xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>صحيفة الحي</title>",
    );
    for item in 0..items {
        let _ = write!(
            feed,
            "<item><title>خبر رقم {item} &amp; عنوانه</title><link>https://hay.example/{item}</link>\
             <guid isPermaLink=\"false\">{item}</guid><dc:creator>ليلى حسن</dc:creator>\
             <pubDate>Wed, 17 Feb 2021 17:00:00 +0000</pubDate><category>سوريا</category>\
             <description>ملخص الخبر رقم {item} في سطر واحد</description><content:encoded><![CDATA["
        );
        for _ in 0..8 {
            let _ = writeln!(feed, "<p>{PARAGRAPH}</p>");
        }
        feed.push_str("]]></content:encoded></item>");
    }
    feed.push_str("</channel></rss>");
    feed
}

/// A feed of headlines: many short elements.
fn headlines(items: usize) -> String {
    let mut feed = String::from("<rss version=\"2.0\"><channel><title>صحيفة الحي</title>");
    for item in 0..items {
        let _ = write!(
            feed,
            "<item><title>خبر رقم {item} في عنوان قصير</title><link>https://hay.example/{item}</link>\
             <guid>https://hay.example/{item}</guid><pubDate>Wed, 17 Feb 2021 17:00:00 +0000</pubDate></item>"
        );
    }
    feed.push_str("</channel></rss>");
    feed
}

fn page() -> String {
    let body = format!("<p>{PARAGRAPH}</p>\n").repeat(60);
    format!(
        "<!doctype html><html lang=ar dir=rtl><title>خبر</title><body><nav><a href=/>الرئيسية</a></nav>\
         <article><h1>خبر</h1>{body}</article></html>"
    )
}

fn text() -> String {
    let paragraph = PARAGRAPH.replace(['<', '>', '/'], "");
    format!("عنوان الخبر\n\n{}", format!("{paragraph}\n\n").repeat(60))
}

fn throughput(criterion: &mut Criterion) {
    let documents = [
        ("rss-articles", rss(500), "feed.xml"),
        ("rss-headlines", headlines(5_000), "feed.xml"),
        ("page", page(), "page.html"),
        ("text", text(), "note.txt"),
    ];
    let mut group = criterion.benchmark_group("parse");
    for (name, document, path) in &documents {
        group.throughput(Throughput::Bytes(document.len() as u64));
        let hints = Hints { path: Some(Path::new(path)), ..Hints::default() };
        group.bench_function(*name, |bencher| {
            bencher.iter(|| parse(black_box(document.as_bytes()), &hints));
        });
    }
    group.finish();
}

criterion_group!(benches, throughput);
criterion_main!(benches);
