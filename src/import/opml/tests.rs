//! Lists as other programs write them.
use super::*;
use crate::import::tidy::LONGEST;
use crate::news::BadUrl;

/// `url|name|folder|tags` of every source.
fn lines(opml: &Opml) -> Vec<String> {
    let line = |source: &NewSource| {
        let Location::Feed(url) = &source.location else { panic!("{source:?}") };
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        format!("{url}|{}|{}|{}", text(&source.name), text(&source.folder), source.tags.join(","))
    };
    opml.sources.iter().map(line).collect()
}

#[test]
fn outlines_around_feeds_are_folders() {
    let opml = parse_opml(
        br#"<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>x</title></head><body>
  <outline text="Top" xmlUrl="https://a.org/feed" category="/tech/linux, news,,news"/>
  <outline text="News"><outline title="Arabic &amp; more" text="t">
<outline type="rss" text="B" title="B &lt;1&gt;" xmlurl="HTTP://B.org/"></outline>
  </outline><outline XMLURL="feed://c.org/x"/></outline>
  <outline text="D" xmlUrl="feed:https://d.org/"/>
</body></opml>"#,
    );
    assert_eq!(
        lines(&opml),
        [
            "https://a.org/feed|Top||tech,linux,news",
            "http://b.org/|B <1>|News/Arabic & more|",
            "http://c.org/x||News|",
            "https://d.org/|D||",
        ]
    );
    assert_eq!(opml.refused, []);
}

#[test]
fn only_web_addresses_are_taken() {
    let hostile = [
        "exec:rm -rf ~",
        "|curl x",
        "file:///etc/passwd",
        "/etc/passwd",
        "javascript:alert(1)",
        "filter:cat:https://a.org",
        "feed:exec:ls",
        "feed:file:///etc/passwd",
    ];
    let body: String =
        hostile.iter().map(|url| format!("<outline text='n' xmlUrl='{url}'/>")).collect();
    let opml = parse_opml(format!("<opml><body>{body}</body></opml>").as_bytes());
    assert_eq!(lines(&opml), Vec::<String>::new());
    assert_eq!(opml.refused.iter().map(|one| one.url.as_str()).collect::<Vec<_>>(), hostile);
    assert_eq!(opml.refused[0].phrase().id, "opml-refused-url");
}

#[test]
fn what_is_left_out_is_named() {
    let opml = parse_opml(
        "<opml><outline text='F'><outline text='A' xmlUrl='a.org/feed'/>\
         <outline text='B' xmlUrl='//b.org/x'/><outline text='C' xmlUrl='C.org:8080/x'/></outline>\
         <outline text='again' xmlUrl='https://A.org/feed'/>\
         <outline text='list' type='include' url='https://a.org/x.opml'/>\
         <outline text='page' type='Link' url='https://a.org/'><outline xmlUrl='d.org'/></outline>\
         <outline text='./x' xmlUrl='./x.y/z'/><outline text='up' xmlUrl='../x.y'/></opml>"
            .as_bytes(),
    );
    assert_eq!(
        lines(&opml),
        [
            "https://a.org/feed|A|F|",
            "https://b.org/x|B|F|",
            "https://c.org:8080/x|C|F|",
            "https://d.org/|||",
        ]
    );
    let refused: Vec<_> =
        opml.refused.iter().map(|one| (one.name.as_str(), one.reason.clone())).collect();
    assert_eq!(
        refused,
        [
            ("again", Reason::Twice),
            ("list", Reason::Link),
            ("page", Reason::Link),
            ("./x", Reason::Address(BadUrl::NoScheme { with: "https://./x.y/z".into() })),
            ("up", Reason::Address(BadUrl::NoScheme { with: "https://../x.y".into() })),
        ]
    );
}

#[test]
fn broken_documents_give_what_is_in_them() {
    let cases = [
        (
            "<outline xmlUrl='https://a.org/?a=1&b=2' text='x & y'>",
            "https://a.org/?a=1&b=2|x & y||",
        ),
        ("<outline xmlUrl='https://a.org/' text='caf&eacute;'/>", "https://a.org/|café||"),
        ("</outline></outline><outline xmlUrl=https://a.org/ />", "https://a.org/|||"),
        ("<outline text='f'><outline xmlUrl='https://a.org/'", "https://a.org/||f|"),
        (
            "<outline text='f'><x></outline></y><outline xmlUrl='https://a.org/'/>",
            "https://a.org/|||",
        ),
        (
            "<outline text='a\nb\u{1b}[2J\u{7}' xmlUrl='https://a.org/'/>",
            "https://a.org/|a b [2J||",
        ),
        (
            "<outline text='a\u{202e}b\u{2067}c\u{200f}' xmlUrl='https://a.org/'/>",
            "https://a.org/|abc\u{200f}||",
        ),
        ("<!-- x <outline xmlUrl='https://a.org/'/>", "https://a.org/|||"),
        ("<![CDATA[<outline xmlUrl='https://a.org/'/>", "https://a.org/|||"),
        (
            "<!-- <outline xmlUrl='https://no.org/'/> --><outline xmlUrl='a.org'/>",
            "https://a.org/|||",
        ),
        (
            "<outline text='a xmlUrl='https://no.org/'/><outline xmlUrl='https://a.org/'/>",
            "https://a.org/|||",
        ),
        (
            "<outline text='a' xmlUrl='https://a.org/?copy&copy=1'/>",
            "https://a.org/?copy&copy=1|a||",
        ),
        ("<outline text='a' xmlUrl='https://a.org/>", "https://a.org/|a||"),
        ("<x:outline x:text='a>b' x:xmlUrl='https://a.org/'/>", "https://a.org/|a>b||"),
    ];
    for (text, expected) in cases {
        assert_eq!(lines(&parse_opml(text.as_bytes())).join("\n"), expected, "{text}");
    }
    assert_eq!(parse_opml(b"not xml at all"), Opml::default());
    assert_eq!(parse_opml(b""), Opml::default());
}

#[test]
fn the_encoding_may_be_declared() {
    let text = "<?xml version='1.0' encoding='windows-1256'?><outline xmlUrl='https://a.org/' text='أخبار'/>";
    let (arabic, _, _) = encoding_rs::WINDOWS_1256.encode(text);
    assert_eq!(lines(&parse_opml(&arabic)), ["https://a.org/|أخبار||"]);
    let mut wide = vec![0xFF, 0xFE];
    wide.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(lines(&parse_opml(&wide)), ["https://a.org/|أخبار||"]);
    // Whoever declares nothing is read as what the text shows.
    assert_eq!(lines(&parse_opml(&wide[2..])), ["https://a.org/|أخبار||"]);
    let words = "أخبار الشرق الأوسط والعالم كل يوم";
    let text = format!("<opml><outline xmlUrl='https://a.org/' text='{words}'/></opml>");
    let (arabic, _, _) = encoding_rs::WINDOWS_1256.encode(&text);
    assert_eq!(lines(&parse_opml(&arabic)), [format!("https://a.org/|{words}||")]);
    let wrong = "<?xml encoding='utf-16'?><outline xmlUrl='https://a.org/' text='أ'/>";
    assert_eq!(lines(&parse_opml(wrong.as_bytes())), ["https://a.org/|أ||"]);
}

#[test]
fn bombs_stay_small() {
    let mut entities = String::from("<!DOCTYPE opml [<!ENTITY a0 \"aaaaaaaaaa\">");
    for level in 1..20 {
        let inner = format!("&a{};", level - 1).repeat(10);
        entities.push_str(&format!("<!ENTITY a{level} \"{inner}\">"));
    }
    entities.push_str("]><outline text='&a19;' xmlUrl='https://a.org/'/>");
    let opml = parse_opml(entities.as_bytes());
    assert!(lines(&opml).iter().all(|line| line.len() < 500), "{opml:?}");
    let deep = format!("{}<outline xmlUrl='https://a.org/'/>", "<outline text='f'>".repeat(20_000));
    let folder = parse_opml(deep.as_bytes()).sources[0].folder.clone();
    assert!(folder.is_some_and(|folder| folder.chars().count() <= LONGEST));
    let attributes: String = (0..50_000).map(|n| format!(" a{n}='>'")).collect();
    assert_eq!(parse_opml(format!("<outline{attributes}/>").as_bytes()), Opml::default());
    let many: String =
        (0..MOST_FEEDS + 5).map(|n| format!("<outline xmlUrl='https://a.org/{n}'/>")).collect();
    let many = parse_opml(many.as_bytes());
    assert_eq!((many.sources.len(), many.refused.len()), (MOST_FEEDS, 5));
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_read(bytes: Vec<u8>) {
        parse_opml(&bytes);
    }
}

/// `line name: reason` of every outline that was left out.
fn left_out(opml: &Opml) -> Vec<String> {
    let reason = |reason: &Reason| match reason {
        Reason::Address(BadUrl::Scheme { found }) => format!("scheme {found}"),
        Reason::Address(_) => "address".to_owned(),
        Reason::Kind(kind) => format!("type {kind}"),
        Reason::Scraped(kind) => format!("scraped {kind}"),
        other => format!("{other:?}").to_lowercase(),
    };
    let line = |one: &Refused| format!("{} {}: {}", one.line, one.name, reason(&one.reason));
    opml.refused.iter().map(line).collect()
}

#[track_caller]
fn check(body: &str, sources: &[&str], refused: &[&str]) -> Opml {
    let opml = parse_opml(format!("<opml><body>\n{body}\n</body></opml>").as_bytes());
    assert_eq!(lines(&opml), sources, "{body}");
    assert_eq!(left_out(&opml), refused, "{body}");
    opml
}

#[test]
fn outlines_without_the_address_of_a_feed() {
    // `url` instead of `xmlUrl`.
    let one = ["https://a.example/rss.xml|a||"];
    check("<outline text='a' type='rss' url='https://a.example/rss.xml'/>", &one, &[]);
    check("<outline text='a' type='RSS' url='a.example/rss.xml'/>", &one, &[]);
    check("<outline text='a' xmlUrl='' url='https://a.example/rss.xml'/>", &one, &[]);
    check("<outline text='a' type='link' url='https://a.example/rss.xml'/>", &one, &[]);
    check(
        "<outline text='a' type='atom' url='https://a.example/'/>",
        &["https://a.example/|a||"],
        &[],
    );
    check(
        "<outline text='a' url='https://a.example/?feed=rss2'/>",
        &["https://a.example/?feed=rss2|a||"],
        &[],
    );
    for (url, reason) in [
        ("https://a.example/", "page"),
        ("https://a.example/list.opml", "link"),
        ("file:///rss.xml", "scheme file"),
        ("|rss.xml", "command"),
        ("https://", "cut"),
    ] {
        let body = format!("\n<outline text='a' url='{url}'/>");
        check(&body, &[], &[&format!("3 a: {reason}")]);
    }
    let list = "<outline text='a' type='include' url='https://a.example/rss.opml'/>";
    assert!(!check(list, &[], &["2 a: link"]).refused[0].is_loss());
    for list in [
        "<outline text='a' type='include' xmlUrl='https://a.example/list'/>",
        "<outline text='a' xmlUrl='https://a.example/planet.OPML?x'/>",
        "<outline text='a' type='fl_opml' xmlUrl='https://a.example/planet.xml'/>",
        "<outline text='a' type='link' url='https://a.example/'/>",
        "<outline text='a' type='opml' url='https://a.example/feed'/>",
    ] {
        check(list, &[], &["2 a: link"]);
    }
    // Only the address of the page.
    for page in [
        "<outline text='a' htmlUrl='https://a.example/'/>",
        "<outline text='a' type='rss' xmlUrl='' htmlUrl='https://a.example/'></outline>",
    ] {
        let opml = check(page, &[], &["2 a: page"]);
        let phrase = opml.refused[0].phrase();
        assert!(format!("{phrase:?}").contains("https://a.example/"), "{phrase:?}");
        assert!(opml.refused[0].is_loss());
    }
    // No address at all.
    for nothing in [
        "<outline text='a' type='rss' xmlUrl=''/>",
        "<outline text='a' type='rss'/>",
        "<outline text='a' xmlUrl=' '/>",
        "<outline text='a' type='atom' htmlUrl='javascript:x'></outline>",
        "<outline text='a' url/>",
    ] {
        assert!(check(nothing, &[], &["2 a: missing"]).refused[0].is_loss());
    }
}

#[test]
fn outlines_that_are_no_feeds() {
    let search = "<outline text='Unread' type='vfolder' xmlUrl='vfolder'>\n\
        <outline type='rule' text='r' rule='unread' value=''/>\n</outline>\n\
        <outline text='b' type='rss' xmlUrl='https://b.example/'/>";
    let opml = check(search, &["https://b.example/|b||"], &["2 Unread: search"]);
    assert!(!opml.refused[0].is_loss() && !opml.refused[0].is_mistake());
    for (body, refused) in [
        ("<outline type='vfolder' xmlUrl='vfolder'/>", "2 : search"),
        ("<outline text='v' xmlUrl='vfolder'/>", "2 v: search"),
        ("<outline text='v' type='VFolder'/>", "2 v: search"),
        (
            "<outline text='v' type='vfolder'><outline type='rule'/><outline type='rule'></outline></outline>",
            "2 v: search",
        ),
        ("<outline title='News Bin' type='newsbin'/>", "2 News Bin: type newsbin"),
        ("<outline text='x' type='\u{202e}odd'></outline>", "2 x: type odd"),
        ("<outline text='a note'/>", "2 a note: text"),
        ("<outline text='empty' type='folder'></outline>", "2 empty: text"),
    ] {
        assert!(!check(body, &[], &[refused]).refused[0].is_loss(), "{body}");
    }
    check(
        "<outline text='s' type='HTML+XPath' xmlUrl='https://a.example/'/>",
        &[],
        &["2 s: scraped html+xpath"],
    );
    // What holds others is a folder, whatever else it has.
    for folder in
        ["htmlUrl='https://a.example/'", "type='rss'", "url='https://a.example/'", "type='odd'", ""]
    {
        let body =
            format!("<outline text='F' {folder}><outline text='b' xmlUrl='b.example'/></outline>");
        check(&body, &["https://b.example/|b|F|"], &[]);
    }
    assert_eq!(parse_opml(b"<opml><body><outline/></body></opml>"), Opml::default());
}

#[test]
fn addresses_that_cannot_be_used() {
    for (url, reason) in [
        ("exec:~/bin/feed", "command"),
        ("filter:sort:https://a.example/", "command"),
        ("|curl x", "command"),
        ("file:///etc/passwd", "scheme file"),
        ("javascript:alert(1)", "scheme javascript"),
        ("data:text/xml,x", "scheme data"),
        ("gopher://a.example/", "scheme gopher"),
        ("https://", "cut"),
        ("http:", "cut"),
        ("https://a.example/a/very/lon…", "cut"),
        ("https://www", "cut"),
        ("htt", "address"),
        ("no address", "address"),
        ("https://a b/", "address"),
    ] {
        let opml = check(
            &format!("<outline text='n' xmlUrl='{url}'/>"),
            &[],
            &[&format!("2 n: {reason}")],
        );
        assert!(opml.refused[0].is_loss() && opml.refused[0].is_mistake(), "{url}");
    }
    // The file ends inside the address, or behind it.
    let cut = parse_opml(b"<opml>\n<outline text='n' xmlUrl='https://a.example/fe");
    assert_eq!((lines(&cut), left_out(&cut)), (vec![], vec!["2 n: cut".to_owned()]));
    let whole = parse_opml(b"<opml>\n<outline xmlUrl='https://a.example/feed' text='na");
    assert_eq!(lines(&whole), ["https://a.example/feed|na||"]);
    // What filters a feed is a command, too.
    let filtered = "<outline text='f' filtercmd='sed x' xmlUrl='f.example'/>";
    let opml = check(filtered, &["https://f.example/|f||"], &["2 f: filter"]);
    assert_eq!(opml.refused[0].phrase().id, "opml-taken-without");
    // No password is told, and no line break.
    let secret = "<outline xmlUrl='https://me:secret@a.example/feed/that/goes/on…'/>";
    let told = format!("{:?}", check(secret, &[], &["2 : cut"]).refused[0].phrase());
    assert!(!told.contains("secret"), "{told}");
}

#[test]
fn a_title_that_is_the_address_is_no_name() {
    let url = "https://d.example/f?a=1&amp;b=2";
    for title in [
        "https://d.example/f?a=1&amp;b=2",
        "http://www.d.example/f?a=1&amp;b=2",
        "d.example/f?a=1&amp;b=2/",
        "https://d.example/f?a=1&amp;amp;b=2",
        "D.EXAMPLE/f?a=1&amp;#38;b=2",
        "feed:https://d.example/f?a=1&amp;b=2",
        "https://d.example/",
        "  d.example",
    ] {
        let tag =
            |words: &str| format!("<outline {words} xmlUrl='{url}' htmlUrl='https://d.example'/>");
        let words = format!("text='{title}' title='{title}'");
        check(&tag(&words), &["https://d.example/f?a=1&b=2|||"], &[]);
        check(
            &tag(&format!("title='{title}' text='D'")),
            &["https://d.example/f?a=1&b=2|D||"],
            &[],
        );
    }
    check(
        "<outline text='d.example/g' xmlUrl='https://d.example/f'/>",
        &["https://d.example/f|d.example/g||"],
        &[],
    );
    check(
        "<outline text='أخبار' xmlUrl='https://d.example/f'/>",
        &["https://d.example/f|أخبار||"],
        &[],
    );
}

#[test]
fn the_settings_that_outlines_carry() {
    let opml = check(
        "<outline xmlUrl='a.example' language='ar'/><outline xmlUrl='b.example' language='unknown' isComment='TRUE'/>\
         <outline xmlUrl='c.example' language='no language' isComment='false'/>",
        &["https://a.example/|||", "https://b.example/|||", "https://c.example/|||"],
        &[],
    );
    let settings: Vec<_> =
        opml.sources.iter().map(|one| (one.language.as_deref(), one.enabled)).collect();
    assert_eq!(settings, [(Some("ar"), true), (None, false), (None, true)]);
}
