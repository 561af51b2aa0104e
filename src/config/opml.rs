//! Reads lists of feeds written by other programs (OPML 1.0 and 2.0).
//!
//! Outlines with a feed become sources, outlines around them folders, their categories tags. Nothing in the file is ever a
//! command, a local path or an address other than http and https. Entities that a file
//! declares itself are not expanded, so it cannot grow while it is read.
use super::edit::NewSource;
use super::place::{BadUrl, feed_url};
use crate::locale::{Phrase, io_reason};
use encoding_rs::{Encoding, UTF_8};
use std::cell::RefCell;
use std::collections::HashSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use xml5ever::buffer_queue::BufferQueue;
use xml5ever::tendril::StrTendril;
use xml5ever::tokenizer::{ProcessResult, Tag, TagKind, Token, TokenSink, XmlTokenizer};

/// What an OPML file may weigh, in bytes.
const LARGEST: u64 = 16 << 20;

/// Feeds taken from one file.
const MOST: usize = 10_000;

/// Outlines inside one another of which the titles are kept.
const DEEPEST: usize = 256;

/// Tags taken from one category.
const MOST_TAGS: usize = 100;

/// Longest name, folder or tag, in characters.
pub(super) const LONGEST: usize = 200;

/// What an OPML file holds.
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

/// Why a feed was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// Its address is none that can be read.
    Address,
    /// It stands in the file before.
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

/// Why a file gave no feeds.
#[derive(Debug, thiserror::Error)]
pub enum OpmlError {
    #[error("cannot read {}: {error}", .path.display())]
    Read { path: PathBuf, error: std::io::Error },
    #[error("{} is too large", .0.display())]
    TooLarge(PathBuf),
    /// There are no feeds in it, usable or not.
    #[error("{} has no feeds", .0.display())]
    Empty(PathBuf),
}

impl OpmlError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        let (phrase, path) = match self {
            Self::Read { path, error } => {
                (Phrase::new("opml-unreadable").with("reason", io_reason(error)), path)
            }
            Self::TooLarge(path) => (Phrase::new("opml-too-large"), path),
            Self::Empty(path) => (Phrase::new("opml-no-feeds"), path),
        };
        phrase.with("file", path.display().to_string())
    }
}

/// The bytes of a file that may be a list of feeds, and its path with `~/` resolved.
pub(super) fn read_bytes(path: &Path) -> Result<(Vec<u8>, PathBuf), OpmlError> {
    let path = match (path.strip_prefix("~"), super::paths::home()) {
        (Ok(rest), Some(home)) => home.join(rest),
        _ => path.to_owned(),
    };
    let failed = |error| OpmlError::Read { path: path.clone(), error };
    let data = std::fs::metadata(&path).map_err(failed)?;
    if data.is_dir() {
        return Err(failed(std::io::ErrorKind::IsADirectory.into()));
    }
    // A pipe may never end.
    if !data.is_file() {
        return Err(failed(std::io::ErrorKind::InvalidInput.into()));
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(&path).map_err(failed)?;
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > LARGEST {
        return Err(OpmlError::TooLarge(path));
    }
    Ok((bytes, path))
}

/// Reads an OPML document as far as it can be read.
pub fn parse_opml(bytes: &[u8]) -> Opml {
    // The duplicate check of the tokenizer is quadratic in the attributes of a tag: a tag (or
    // comment) that goes on for longer than this ends the reading.
    const CHUNK: usize = 16 << 10;
    const SILENT_CHUNKS: usize = 4;
    let text = decode(bytes);
    let tokenizer = XmlTokenizer::new(Reader::default(), Default::default());
    let buffer = BufferQueue::default();
    let (mut rest, mut silent) = (text.as_str(), 0);
    while !rest.is_empty() && silent < SILENT_CHUNKS {
        let (chunk, after) = rest.split_at(rest.floor_char_boundary(CHUNK));
        rest = after;
        let before = tokenizer.sink.state.borrow().tokens;
        buffer.push_back(StrTendril::from(chunk));
        let _ = tokenizer.feed(&buffer);
        let said = tokenizer.sink.state.borrow().tokens > before;
        silent = if said { 0 } else { silent + 1 };
    }
    if rest.is_empty() {
        tokenizer.end();
    }
    tokenizer.sink.state.into_inner().opml
}

/// The text of the document: by byte order mark, else by XML declaration, else UTF-8.
fn decode(bytes: &[u8]) -> String {
    let declared = || {
        let head = String::from_utf8_lossy(bytes.get(..200).unwrap_or(bytes)).into_owned();
        let label = head.split_once("encoding=")?.1;
        let label = label.trim_start_matches(['"', '\'']).split(['"', '\'', '?']).next()?;
        // A document whose declaration can be read as ASCII is in none of the wider encodings.
        Encoding::for_label(label.as_bytes()).map(Encoding::output_encoding)
    };
    declared().unwrap_or(UTF_8).decode(bytes).0.into_owned()
}

#[derive(Default)]
struct Reader {
    state: RefCell<State>,
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
    tokens: usize,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token) -> ProcessResult<()> {
        let mut state = self.state.borrow_mut();
        // Errors are said of places inside a tag, too: they are no sign that it has ended.
        if !matches!(token, Token::ParseError(_)) {
            state.tokens += 1;
        }
        if let Token::Tag(tag) = token
            && str::eq_ignore_ascii_case(&tag.name.local, "outline")
        {
            match tag.kind {
                TagKind::StartTag => state.start(&tag),
                TagKind::EmptyTag => {
                    state.outline(&tag);
                }
                TagKind::EndTag | TagKind::ShortTag => state.end(),
            }
        }
        ProcessResult::Continue
    }
}

impl State {
    fn start(&mut self, tag: &Tag) {
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

    /// Takes in one outline; gives its title if it is a folder.
    fn outline(&mut self, tag: &Tag) -> Option<String> {
        let attribute = |name: &str| {
            let found = tag.attrs.iter().find(|at| str::eq_ignore_ascii_case(&at.name.local, name));
            found.map(|at| at.value.to_string()).filter(|value| !value.trim().is_empty())
        };
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
        let mut source = NewSource::new(crate::news::Location::Feed(known));
        source.folder = (!folders.is_empty()).then(|| tidy(&folders.join("/")));
        source.name = title.filter(|title| !title.is_empty());
        source.tags = attribute("category").map(|text| tags(&text)).unwrap_or_default();
        self.opml.sources.push(source);
        None
    }

    /// What is refused is no folder either.
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

/// `feed:` in front of an address is a habit of old browsers, not a scheme of its own.
fn without_feed_scheme(url: &str) -> String {
    let url = url.trim();
    match url.strip_prefix("feed:") {
        Some(rest) if rest.starts_with("//") => format!("http:{rest}"),
        Some(rest) => rest.to_owned(),
        None => url.to_owned(),
    }
}

/// Tags of a `category`: parted by commas, each a path (OPML 2.0) of which every part is one.
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

/// One line of text without controls and without what turns text around.
pub(super) fn tidy(text: &str) -> String {
    let text: String = text
        .chars()
        // It is written into the user's own file.
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Import;
    use crate::news::Location;

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

    #[test]
    fn files_say_what_is_wrong_with_them() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("x.opml");
        let id = |path: &Path| Import::read(path).expect_err("refused").phrase().id;
        assert_eq!(id(&path), "opml-unreadable");
        assert_eq!(id(directory.path()), "opml-unreadable");
        std::fs::write(&path, "<opml/>").expect("a file");
        assert_eq!(id(&path), "opml-no-feeds");
        std::fs::write(&path, "<outline xmlUrl='https://a.org/'/>").expect("a file");
        assert_eq!(Import::read(&path).expect("a list").sources.len(), 1);
        std::fs::File::create(&path).and_then(|file| file.set_len(LARGEST + 1)).expect("a file");
        assert_eq!(id(&path), "opml-too-large");
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read(bytes: Vec<u8>) {
            parse_opml(&bytes);
        }
    }
}
