//! Reads lists of feeds written by other programs (OPML 1.0 and 2.0).
//!
//! Outlines with a feed become sources, outlines around them folders, their categories tags. Nothing in the file is ever a
//! command, a local path or an address other than http and https. Entities that a file
//! declares itself are not expanded, so it cannot grow while it is read.
use super::tidy::tidy;
use crate::locale::Phrase;
use crate::news::{BadUrl, Location, NewSource, feed_url};
use crate::parse::{Tag, TagKind, each_tag};
use std::collections::HashSet;

/// Feeds taken from one file.
const MOST: usize = 10_000;

/// The number of nested outlines whose titles are kept.
const DEEPEST: usize = 256;

/// Tags taken from one category.
const MOST_TAGS: usize = 100;

/// The contents of an OPML file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opml {
    pub sources: Vec<NewSource>,
    pub refused: Vec<Refused>,
}

/// A feed that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub name: String,
    /// The address as it stood there.
    pub url: String,
    pub(super) reason: Reason,
}

/// The reason why a feed was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// Its address cannot be read.
    Address,
    /// It is already in the file.
    Twice,
    /// It is another list, or a page.
    Link,
    /// The file has more feeds than are taken.
    Many,
}

impl Refused {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        let name = if self.name.is_empty() { &self.url } else { &self.name };
        let problem = match (self.reason, feed_url(&self.url)) {
            (Reason::Address, Err(bad)) => bad.phrases(&self.url).0,
            (Reason::Twice, _) => Phrase::new("opml-refused-twice"),
            (Reason::Link, _) => Phrase::new("opml-refused-link"),
            (Reason::Address | Reason::Many, _) => {
                Phrase::new("opml-refused-many").with("max", MOST)
            }
        };
        Phrase::new("opml-refused-url").with("name", name.as_str()).with("problem", problem)
    }
}

/// Reads an OPML document as far as it can be read.
pub fn parse_opml(bytes: &[u8]) -> Opml {
    let mut state = State::default();
    each_tag(bytes, &mut |tag| {
        if tag.is("outline") {
            match tag.kind {
                TagKind::Start => state.start(tag),
                TagKind::Empty => drop(state.outline(tag)),
                TagKind::End => state.end(),
            }
        }
    });
    state.opml
}

#[derive(Default)]
struct State {
    opml: Opml,
    /// The addresses of its feeds.
    known: HashSet<String>,
    /// Titles of the open outlines; `None` for one that is a feed, or beyond the depth kept.
    open: Vec<Option<String>>,
    /// Open outlines beyond the depth kept.
    deeper: usize,
}

impl State {
    fn start(&mut self, tag: &Tag<'_>) {
        let title = self.outline(tag);
        if self.open.len() < DEEPEST {
            self.open.push(title);
        } else {
            self.deeper += 1;
        }
    }

    fn end(&mut self) {
        match self.deeper {
            0 => {
                self.open.pop();
            }
            _ => self.deeper -= 1,
        }
    }

    /// Takes in one outline; returns its title if it is a folder.
    fn outline(&mut self, tag: &Tag<'_>) -> Option<String> {
        let attribute = |name: &str| tag.attribute(name);
        // `text` is required and may hold markup, `title` is what readers write the name into.
        let title = attribute("title").or_else(|| attribute("text")).map(|text| tidy(&text));
        let Some(url) = attribute("xmlUrl") else {
            let kind = attribute("type").map(|kind| kind.trim().to_ascii_lowercase());
            return match attribute("url") {
                Some(url) if matches!(kind.as_deref(), Some("include" | "link")) => {
                    self.refuse(title, url, Reason::Link);
                    None
                }
                _ => title,
            };
        };
        let known = match address(&url) {
            Ok(known) => known,
            Err(_) => return self.refuse(title, url, Reason::Address),
        };
        if self.known.contains(&known) {
            return self.refuse(title, url, Reason::Twice);
        }
        if self.opml.sources.len() >= MOST {
            return self.refuse(title, url, Reason::Many);
        }
        self.known.insert(known.clone());
        let folders: Vec<&str> = self.open.iter().flatten().map(String::as_str).collect();
        let mut source = NewSource::new(Location::Feed(known));
        source.folder = (!folders.is_empty()).then(|| tidy(&folders.join("/")));
        source.name = title.filter(|title| !title.is_empty());
        source.tags = attribute("category").map(|text| tags(&text)).unwrap_or_default();
        self.opml.sources.push(source);
        None
    }

    /// Records a feed that is left out; returns `None`, as it is no folder either.
    fn refuse(&mut self, title: Option<String>, url: String, reason: Reason) -> Option<String> {
        if self.opml.refused.len() < MOST {
            self.opml.refused.push(Refused { name: title.unwrap_or_default(), url, reason });
        }
        None
    }
}

/// The address of a feed; one without a scheme is on the web.
fn address(url: &str) -> Result<String, BadUrl> {
    let url = without_feed_scheme(url);
    // A path is no address, whatever stands in front of it.
    let is_host = url.strip_prefix("//").unwrap_or(&url).starts_with(char::is_alphanumeric);
    match feed_url(&url) {
        Err(BadUrl::NoScheme { with }) if is_host => feed_url(&with),
        result => result,
    }
}

/// An address without the `feed:` in front of it, which is a habit of old browsers and not a scheme
/// of its own.
fn without_feed_scheme(url: &str) -> String {
    let url = url.trim();
    match url.strip_prefix("feed:") {
        Some(rest) if rest.starts_with("//") => format!("http:{rest}"),
        Some(rest) => rest.to_owned(),
        None => url.to_owned(),
    }
}

/// The tags of a `category`: separated by commas, each a path (OPML 2.0) of which every part is a
/// tag.
fn tags(category: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for part in category.split([',', '/']).take(MOST_TAGS) {
        let tag = tidy(part);
        if !tag.is_empty() && !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::tidy::LONGEST;

    /// `url|name|folder|tags` of every source.
    fn lines(opml: &Opml) -> Vec<String> {
        let line = |source: &NewSource| {
            let Location::Feed(url) = &source.location else { panic!("{source:?}") };
            let text = |text: &Option<String>| text.clone().unwrap_or_default();
            format!(
                "{url}|{}|{}|{}",
                text(&source.name),
                text(&source.folder),
                source.tags.join(",")
            )
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
            opml.refused.iter().map(|one| (one.name.as_str(), one.reason)).collect();
        assert_eq!(
            refused,
            [
                ("again", Reason::Twice),
                ("list", Reason::Link),
                ("page", Reason::Link),
                ("./x", Reason::Address),
                ("up", Reason::Address),
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
        let deep =
            format!("{}<outline xmlUrl='https://a.org/'/>", "<outline text='f'>".repeat(20_000));
        let folder = parse_opml(deep.as_bytes()).sources[0].folder.clone();
        assert!(folder.is_some_and(|folder| folder.chars().count() <= LONGEST));
        let attributes: String = (0..50_000).map(|n| format!(" a{n}='>'")).collect();
        assert_eq!(parse_opml(format!("<outline{attributes}/>").as_bytes()), Opml::default());
        let many: String =
            (0..MOST + 5).map(|n| format!("<outline xmlUrl='https://a.org/{n}'/>")).collect();
        let many = parse_opml(many.as_bytes());
        assert_eq!((many.sources.len(), many.refused.len()), (MOST, 5));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read(bytes: Vec<u8>) {
            parse_opml(&bytes);
        }
    }
}
