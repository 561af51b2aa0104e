//! Each feed format, and each repair.
use crate::{feed, marked, open, outline, problems, seconds, titles};
use sahifa::news::Enclosure;
use sahifa::parse::{Hints, ParseError, dump, parse};
use sahifa_text::Direction;
use std::path::Path;

#[test]
fn rss_with_its_modules() {
    let parsed = open("feeds/wordpress.xml");
    assert!(parsed.problems.is_empty(), "{:?}", parsed.problems);
    let channel = parsed.value;
    assert_eq!(channel.title.as_deref(), Some("جريدة الميناء"));
    assert_eq!(channel.link.as_deref(), Some("https://port.example"));
    assert_eq!(channel.description.as_deref(), Some("أخبار المدينة & البحر"));
    assert_eq!(channel.updated, seconds("2021-02-17T17:15:00Z"));
    let first = &channel.entries[0];
    assert_eq!(first.title, "الميناء يعود إلى العمل “تدريجيًا”");
    assert_eq!(first.id.as_deref(), Some("https://port.example/?p=1"));
    assert_eq!(first.url(), Some("https://port.example/1/"));
    assert_eq!(first.authors[0].name, "سلمى الخطيب");
    assert_eq!(first.tags, ["اقتصاد", "موانئ"]);
    assert_eq!(first.published, seconds("2021-02-17T17:00:00Z"));
    assert!(first.date_stated);
    assert_eq!(first.language.as_deref(), Some("ar"));
    assert_eq!(first.summary.as_deref(), Some("عاد الميناء إلى العمل."));
    assert_eq!(outline(first), ["body:paragraph", "furniture:paragraph"]);
    assert_eq!(
        marked(&first.body.blocks[0]),
        "عاد [الميناء](Strong) إلى العمل، بحسب [الإدارة](https://port.example/about)."
    );
    let audio = Enclosure {
        url: "https://port.example/1.mp3".to_owned(),
        media_type: Some("audio/mpeg".to_owned()),
        length: Some(1234),
        ..Enclosure::default()
    };
    assert_eq!(first.enclosures[0], audio);
    assert_eq!(first.enclosures[1].url, "https://port.example/1.jpg");
    let second = &channel.entries[1];
    assert_eq!(second.url(), Some("https://port.example/2/"));
    assert_eq!(second.published, seconds("2021-02-17T00:00:00Z"));
    assert_eq!(marked(&second.body.blocks[0]), "AT&T [grows](Strong)");
}

#[test]
fn podcasts_say_how_long_and_in_which_chapters() {
    let channel = open("feeds/podcast.xml").value;
    let [episode, street, paper] = channel.entries.as_slice() else { panic!("three entries") };
    assert_eq!(episode.authors.len(), 1, "a guest wrote nothing: {:?}", episode.authors);
    assert_eq!(episode.authors[0].name, "سلمى الخطيب");
    let [cover, audio, video] = episode.enclosures.as_slice() else { panic!("three files") };
    assert_eq!((cover.duration, video.duration), (None, None));
    assert_eq!(audio.duration, Some(3725));
    assert_eq!((audio.season, audio.episode), (Some(2), Some(5)));
    assert_eq!(audio.chapters_url.as_deref(), Some("https://pod.example/5.chapters.json"));
    let chapters: Vec<_> = audio
        .chapters
        .iter()
        .map(|chapter| (chapter.start, chapter.title.as_str(), chapter.url.as_deref()))
        .collect();
    let store = Some("https://pod.example/store");
    assert_eq!(chapters, [(0, "تحية", None), (1800, "في المستودع", store)]);
    let transcripts: Vec<_> = audio
        .transcripts
        .iter()
        .map(|one| (one.url.as_str(), one.media_type.as_deref(), one.language.as_deref()))
        .collect();
    assert_eq!(
        transcripts,
        [
            ("https://pod.example/5.vtt", Some("text/vtt"), Some("ar")),
            ("https://pod.example/5.srt", Some("application/srt"), None),
        ]
    );
    let [sound] = street.enclosures.as_slice() else { panic!("one file") };
    assert_eq!((sound.length, sound.duration), (Some(9), Some(61)));
    assert_eq!(paper.enclosures[0].duration, None, "a document has no playing time");
}

#[test]
fn attachments_of_json_feeds_have_titles_and_playing_times() {
    let feed = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [
        {"id": "1", "content_text": "x", "attachments": [
            {"url": "https://pod.example/1.m4a", "mime_type": "audio/mp4", "title": "الأولى",
             "size_in_bytes": 7, "duration_in_seconds": 61.5},
            {"url": "https://pod.example/2.m4a", "duration_in_seconds": -3}
        ]}]}"#;
    let channel = parse(feed.as_bytes(), &Hints::default()).unwrap().value;
    let [first, second] = channel.entries[0].enclosures.as_slice() else { panic!("two files") };
    assert_eq!((first.title.as_deref(), first.duration), (Some("الأولى"), Some(61)));
    assert_eq!((second.title.as_deref(), second.duration), (None, None));
}

#[test]
fn chapters_and_transcripts_without_end_are_bounded() {
    let chapter = "<psc:chapter start='1' title='x'/>".repeat(5000);
    let transcript = "<podcast:transcript url='https://a.example/t'/>".repeat(5000);
    let feed = format!(
        "<rss><channel><item><enclosure url='https://a.example/a.mp3' type='audio/mpeg'/>\
         <psc:chapters>{chapter}</psc:chapters>{transcript}</item></channel></rss>"
    );
    let channel = parse(feed.as_bytes(), &Hints::default()).unwrap().value;
    let audio = &channel.entries[0].enclosures[0];
    assert_eq!((audio.chapters.len(), audio.transcripts.len()), (1000, 16));
}

#[test]
fn atom_with_base_language_and_direction() {
    let channel = open("feeds/atom.xml").value;
    assert_eq!(channel.title.as_deref(), Some("مدونة <العلوم>"));
    assert_eq!(channel.description.as_deref(), Some("كل يوم"));
    assert_eq!(channel.link.as_deref(), Some("https://atom.example/news/"));
    assert_eq!(channel.authors[0].email.as_deref(), Some("desk@atom.example"));
    let first = &channel.entries[0];
    assert_eq!(first.title, "كوكب & قمر");
    assert_eq!(first.url(), Some("https://atom.example/news/1.html"));
    assert_eq!(first.enclosures[0].url, "https://atom.example/1.png");
    assert_eq!(first.tags, ["فلك"]);
    assert_eq!(first.published, seconds("2021-02-16T10:00:00Z"));
    assert_eq!(first.updated, seconds("2021-02-17T10:00:00Z"));
    assert_eq!(first.summary.as_deref(), Some("ملخص الخبر"));
    assert_eq!(outline(first), ["body:paragraph", "body:image"]);
    assert_eq!(marked(&first.body.blocks[0]), "نص [مهم](Strong) و");
    assert_eq!(first.body.blocks[0].direction, Some(Direction::Rtl));
    let second = &channel.entries[1];
    assert_eq!(second.title, "Plain <b> stays");
    assert_eq!(second.language.as_deref(), Some("en"));
    assert_eq!(marked(&second.body.blocks[0]), "a < b");
    assert_eq!(marked(&second.body.blocks[1]), "second paragraph");
}

#[test]
fn rdf_items_stand_beside_their_channel() {
    let channel = open("feeds/rdf.xml").value;
    assert_eq!(channel.title.as_deref(), Some("RDF channel"));
    assert_eq!(channel.link.as_deref(), Some("http://rdf.example/"));
    let entry = &channel.entries[0];
    assert_eq!(entry.id.as_deref(), Some("http://rdf.example/1"));
    assert_eq!(entry.published, seconds("2003-12-31T10:14:55Z"));
    assert_eq!(entry.tags, ["topic"]);
}

#[test]
fn a_broken_feed_is_mended() {
    let parsed = open("feeds/broken.xml");
    assert_eq!(problems(&parsed), ["junk-before-root", "malformed", "truncated"]);
    let channel = parsed.value;
    assert_eq!(channel.title.as_deref(), Some("Broken & bent"));
    assert_eq!(
        titles(&channel),
        ["First \u{a0} «one»", "Second has no end", "Third <5 & rising", "Fourth", "Fifth"]
    );
    assert_eq!(channel.entries[0].url(), Some("http://b.example/1"));
    assert_eq!(channel.entries[2].authors[0].name, "Nobody");
    assert_eq!(marked(&channel.entries[4].body.blocks[0]), "cut in the mid");
}

#[test]
fn json_with_loose_types() {
    let parsed = open("feeds/feed.json");
    assert_eq!(problems(&parsed), ["malformed"]);
    let channel = parsed.value;
    let first = &channel.entries[0];
    assert_eq!((first.id.as_deref(), first.title.as_str()), (Some("7"), "خبر & خبر"));
    assert_eq!(first.url(), Some("https://json.example/7"));
    assert_eq!(first.tags, ["سوريا", "أخبار"]);
    assert_eq!(first.enclosures[0].length, Some(99));
    assert_eq!(marked(&first.body.blocks[0]), "نص [Sahifa](None)");
    assert_eq!(channel.entries[1].title, "text where an item belongs");
    assert_eq!(channel.entries[2].title, "no title here");
    assert_eq!(channel.entries[2].authors[0].email.as_deref(), Some("omar@json.example"));
}

#[test]
fn an_unclosed_title_swallows_no_other_field() {
    let channel = feed(
        "<rss><channel><title>قناة<link>https://a.example/</link><item><title>خبر <b>أول</b>\
         <link>https://a.example/1</link><description>نص</description></item></channel></rss>",
    );
    assert_eq!(channel.title.as_deref(), Some("قناة"));
    assert_eq!(channel.link.as_deref(), Some("https://a.example/"));
    let entry = &channel.entries[0];
    assert_eq!((entry.title.as_str(), entry.url()), ("خبر أول", Some("https://a.example/1")));
    assert_eq!(marked(&entry.body.blocks[0]), "نص");
}

#[test]
fn what_is_said_of_media_is_kept_and_their_makers_are_no_authors() {
    let item = |inner: &str| {
        let text = format!(
            "<rss xmlns:media='http://search.yahoo.com/mrss/' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'>\
             <channel><item><title>t</title>{inner}</item></channel></rss>"
        );
        feed(&text).entries.remove(0)
    };
    let entry = item(
        "<description>متن الخبر</description><itunes:image href='https://a.example/i.jpg'/>\
         <media:content url='https://a.example/1.jpg' medium='image'><media:description>صورة السوق</media:description>\
         <media:credit>وكالة</media:credit></media:content><media:content url='https://a.example/2.jpg' medium='image'>\
         <media:description>متن</media:description><media:credit role='photographer'>مصور</media:credit></media:content>",
    );
    assert!(entry.authors.is_empty(), "{:?}", entry.authors);
    assert_eq!(outline(&entry), ["body:paragraph", "caption:paragraph"]);
    assert_eq!(marked(&entry.body.blocks[1]), "صورة السوق");
    assert!(entry.enclosures.iter().any(|one| one.url.ends_with("/i.jpg")));
    let entry = item(
        "<media:group><media:description>وصف</media:description><media:credit role='author'>رنا</media:credit></media:group>",
    );
    assert_eq!((outline(&entry).len(), entry.authors[0].name.as_str()), (1, "رنا"));
}

/// One fault each; the entries that must be found all the same.
#[test]
fn repairs() {
    let wrap = |inner: &str| format!("<rss><channel><title>t</title>{inner}</channel></rss>");
    let table: &[(&str, String, &[&str])] = &[
        ("bare &", wrap("<item><title>A & B</title></item>"), &["A & B"]),
        ("cut in a tag", "<rss><channel><item><title>A</title><descr".into(), &["A"]),
        ("cut in a title", "<rss><channel><item><title>A".into(), &["A"]),
        ("wrong nesting", wrap("<item><title><b>A</title></b></item><item><title>B</title></item>"), &["A", "B"]),
        ("unclosed item", wrap("<item><title>A</title><item><title>B</title></item>"), &["A", "B"]),
        ("unclosed wrapper", wrap("<x><item><title>A</title></item>"), &["A"]),
        ("unclosed feed title", "<rss><channel><title>t<item><title>A</title></item></channel></rss>".into(), &["A"]),
        ("unclosed titles", "<rss><channel><title>t<link>http://a.example/</link><item><title>A<link>http://a.example/1</link><description>D</description></item></channel></rss>".into(), &["A"]),
        ("items after the end", format!("{}<item><title>B</title></item>", wrap("<item><title>A</title></item>")), &["A", "B"]),
        ("undefined entity", wrap("<item><title>A&nosuch;&eacute;</title></item>"), &["A&nosuch;é"]),
        ("internal entity", "<!DOCTYPE rss [<!ENTITY a \"x&#33;\">]><rss><channel><item><title>&a;</title></item></channel></rss>".into(), &["x!"]),
        ("external entity", "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&a;</title></item></channel></rss>".into(), &["&a;"]),
        ("controls", wrap("<item><title>A\u{0}\u{1b}[31m\u{9b}B</title></item>"), &["A[31mB"]),
        ("numeric controls", wrap("<item><title>A&#27;&#x9b;B&#0;</title></item>"), &["A›B"]),
        ("lone angle", wrap("<item><title>1 < 2 <3</title></item>"), &["1 < 2 <3"]),
        ("upper case", "<RSS><CHANNEL><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>".into(), &["A"]),
        ("unclosed comment", wrap("<!-- x <item><title>A</title></item>"), &["A"]),
        ("unclosed CDATA", wrap("<item><title><![CDATA[A</title></item><item><title>B</title></item>"), &["A", "B"]),
        ("leading blanks", format!(" \n\u{feff}{}", wrap("<item><title>A</title></item>")), &["A"]),
        ("undeclared prefix", wrap("<item><dc:title>A</dc:title></item>"), &["A"]),
        ("other namespace", "<r:rss xmlns:r='u:x'><r:channel><r:item><r:title>A</r:title></r:item></r:channel></r:rss>".into(), &["A"]),
        ("no title", wrap("<item><description>&lt;p&gt;One two&lt;/p&gt;&lt;p&gt;three&lt;/p&gt;</description></item>"), &["One two"]),
    ];
    for (name, text, expected) in table {
        assert_eq!(titles(&feed(text)), *expected, "{name}");
    }
}

#[test]
fn links_are_absolute_or_gone() {
    let channel = feed(
        "<rss xml:base='http://h.example/a/'><channel><item><link>b</link></item>\
         <item><link>javascript:alert(1)</link><guid>file:///x</guid></item>\
         <item><link>http://h.example/\u{202e}gnp.exe</link></item></channel></rss>",
    );
    let urls: Vec<_> = channel.entries.iter().map(|entry| entry.url()).collect();
    assert_eq!(
        urls,
        [Some("http://h.example/a/b"), None, Some("http://h.example/%E2%80%AEgnp.exe")]
    );
}

#[test]
fn what_is_no_feed_says_so() {
    for (bytes, expected) in [
        (b"".as_slice(), ParseError::Empty),
        (b" \n\0", ParseError::Empty),
        (b"12345", ParseError::NotAFeed),
        (b"<?xml version='1.0'?>", ParseError::NotAFeed),
        (b"<svg><title>x</title></svg>", ParseError::NotAFeed),
        (b"{\"a\": 1}", ParseError::NotAFeed),
        (b"<opml version='2.0'><body/></opml>", ParseError::Opml),
        (b"\x1f\x8b\x08\0", ParseError::Binary),
    ] {
        let result = parse(bytes, &Hints::default());
        assert_eq!(result.as_ref().err(), Some(&expected));
        let json = serde_json::to_value(dump(bytes, &Hints::default())).unwrap();
        assert_eq!(
            (json["ok"].as_bool(), json["error"].as_str()),
            (Some(false), Some(expected.name()))
        );
    }
}

#[test]
fn the_dump_has_the_documented_shape() {
    let hints = Hints { path: Some(Path::new("wordpress.xml")), ..Hints::default() };
    let bytes = include_bytes!("../data/feeds/wordpress.xml");
    let json = serde_json::to_value(dump(bytes, &hints)).unwrap();
    let entries = open("feeds/wordpress.xml").value.entries;
    assert_eq!(json["entries"].as_array().unwrap().len(), entries.len());
    assert_eq!(json["ok"], true);
    assert_eq!(json["feed"]["language"], "ar");
    let entry = &json["entries"][0];
    assert_eq!(entry["published"], 1_613_581_200);
    assert_eq!(entry["content"], "عاد الميناء إلى العمل، بحسب الإدارة.");
    assert_eq!(entry["categories"][1], "موانئ");
    assert_eq!(entry["enclosures"][0]["type"], "audio/mpeg");
    assert_eq!(entry["blocks"][1]["role"], "furniture");
    let blocks: Vec<sahifa::news::Block> = serde_json::from_value(entry["blocks"].clone()).unwrap();
    assert_eq!(blocks, open("feeds/wordpress.xml").value.entries[0].body.blocks);
}

#[test]
fn a_stated_language_of_another_script_is_not_believed() {
    let rss = |language: &str, title: &str, item: &str| {
        feed(&format!(
            "<rss version=\"2.0\"><channel><title>{title}</title><language>{language}</language>\
             <item><title>{item}</title><description>{item}</description></item></channel></rss>"
        ))
    };
    for (language, title, item, channel, entry) in [
        ("en-us", "أخبار المدينة", "المجلس يقر خطة السير الجديدة", "ar", "ar"),
        ("en-US", "The Hill Herald", "المجلس يقر خطة السير الجديدة", "en-US", "ar"),
        ("en", "أخبار المدينة", "Council votes for new bus lanes", "ar", "en"),
        ("fr", "روزنامهٔ شهر و کشور", "شورا طرح جدید را تصویب کرد و گفت پیگیری می‌کند", "fa", "fa"),
        ("en", "The Hill Herald", "What سلام means to speakers of Arabic", "en", "en"),
        ("ar", "أخبار المدينة", "Council votes for new bus lanes", "ar", "ar"),
        ("ur", "أخبار المدينة", "المجلس يقر خطة السير الجديدة", "ur", "ur"),
    ] {
        let read = rss(language, title, item);
        let told = (read.language.as_deref(), read.entries[0].language.as_deref());
        assert_eq!(told.0, Some(channel), "{language} {title}");
        assert_eq!(told.1, Some(entry), "{language} {item}");
    }
    // In the other formats, too.
    let atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>أخبار المدينة</title>\
        <entry><title>المجلس يقر خطة السير الجديدة</title></entry></feed>";
    assert_eq!(feed(atom).entries[0].language.as_deref(), Some("ar"));
    let json = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"أخبار المدينة\",\"language\":\"en-US\",\
        \"items\":[{\"id\":\"1\",\"title\":\"المجلس يقر خطة السير الجديدة\",\"content_text\":\"نص\"}]}";
    assert_eq!(feed(json).entries[0].language.as_deref(), Some("ar"));
}
