//! From the address a person knows to the feeds behind it.
//!
//! The address may be a feed itself; else the page there names its feeds; else the places where sites
//! keep them are asked, one after the other.
use super::{Background, RefreshError, RefreshOptions, reading};
use crate::fetch::{Fetched, Fetcher, gzip};
use crate::locale::Phrase;
use crate::news::{Location, Source, Validators};
use crate::parse::{self, Cleaner, FeedLink, Hints, ParseError};
use tokio_util::sync::CancellationToken;
use url::Url;

/// Where sites keep their feeds, below the address and at its root.
const COMMON: &[&str] = &[
    "feed",
    "rss",
    "feed.xml",
    "rss.xml",
    "atom.xml",
    "index.xml",
    "feed/",
    "feeds/posts/default",
    "feed.json",
];

/// What is behind an address.
#[derive(Clone, Debug, PartialEq)]
pub enum Discovery {
    /// The address is that of a feed.
    Feed,
    /// The address is that of a page; these are its feeds, the likeliest first.
    Page(Vec<FeedLink>),
    /// Nothing came from there now, for this reason; it may be a feed all the same.
    Unknown(Phrase),
}

/// Asks what is behind `source`, with its headers, credentials and proxy.
///
/// Blocks; must not be called from async code.
///
/// # Errors
/// A sentence for the user: what is there is no feed and names none.
pub fn discover(
    source: &Source,
    options: &RefreshOptions,
    cancel: &CancellationToken,
) -> Result<Discovery, Phrase> {
    let fetcher = match Fetcher::new(&options.fetch) {
        Ok(fetcher) => fetcher,
        Err(error) => return Ok(Discovery::Unknown(error.phrase())),
    };
    let background = Background::start().map_err(|error: RefreshError| error.phrase())?;
    let asker =
        Asker { fetcher, source: source.clone(), options: options.clone(), cancel: cancel.clone() };
    background.wait(asker.run())
}

struct Asker {
    fetcher: Fetcher,
    source: Source,
    options: RefreshOptions,
    cancel: CancellationToken,
}

/// What one address gave.
enum Answer {
    Feed,
    /// Where the page is, after redirects, and the feeds it names.
    Page(String, Vec<FeedLink>),
    Nothing(Phrase),
}

impl Asker {
    async fn run(self) -> Result<Discovery, Phrase> {
        match self.ask(self.source.key()).await? {
            Answer::Nothing(reason) => Ok(Discovery::Unknown(reason)),
            Answer::Feed => Ok(Discovery::Feed),
            Answer::Page(_, feeds) if !feeds.is_empty() => Ok(Discovery::Page(feeds)),
            Answer::Page(address, _) => match self.try_common(&address).await {
                feeds if feeds.is_empty() => Err(ParseError::Page { feeds }.phrase()),
                feeds => Ok(Discovery::Page(feeds)),
            },
        }
    }

    /// The first common place that holds a feed.
    async fn try_common(&self, address: &str) -> Vec<FeedLink> {
        let Ok(address) = Url::parse(address) else { return Vec::new() };
        let mut asked = Vec::new();
        for base in [below(&address), address.join("/").ok()].into_iter().flatten() {
            for place in COMMON.iter().filter_map(|place| base.join(place).ok()) {
                if asked.contains(&place) {
                    continue;
                }
                if let Ok(Answer::Feed) = self.ask(place.as_str()).await {
                    return vec![FeedLink { url: place.into(), title: None }];
                }
                asked.push(place);
            }
        }
        Vec::new()
    }

    async fn ask(&self, url: &str) -> Result<Answer, Phrase> {
        let source = Source { location: Location::Feed(url.to_owned()), ..self.source.clone() };
        let fetched = self.fetcher.fetch(&source, &Validators::default(), &self.cancel).await;
        let (receipt, body) = match fetched {
            Ok(Fetched::Body(receipt, body)) => (receipt, body),
            Ok(Fetched::NotModified(_)) => return Err(super::error::defect()),
            Err(error) => return Ok(Answer::Nothing(error.phrase())),
        };
        let max_len = self.options.fetch.max_body;
        let work = move || {
            let unpacked = gzip::unpack(&body.bytes, max_len).and_then(Result::ok);
            let bytes = unpacked.as_ref().map_or(&body.bytes, |unpacked| &unpacked.bytes);
            let content_type = body.content_type.as_deref();
            let cleaner = Cleaner::new(&source.clean);
            let hints = Hints { content_type, ..reading::feed_hints(&receipt, &source, &cleaner) };
            match parse::parse(bytes, &hints) {
                Ok(_) => Ok(Answer::Feed),
                Err(ParseError::Page { feeds }) => Ok(Answer::Page(receipt.url.clone(), feeds)),
                Err(error) => Err(error.phrase()),
            }
        };
        // Parsing may take its time, and must not hold the requests of others up.
        tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Err(super::error::defect()))
    }
}

/// The folder of a page: `…/news` and `…/news/` are both the folder of what is below it.
fn below(address: &Url) -> Option<Url> {
    let mut url = address.clone();
    url.set_query(None);
    url.set_fragment(None);
    let path = url.path().to_owned();
    let last = path.rsplit('/').next().unwrap_or_default();
    match last.contains('.') {
        true => url.join(".").ok(),
        false => {
            url.set_path(&format!("{}/", path.trim_end_matches('/')));
            Some(url)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_pages() {
        for (page, folder) in [
            ("https://a.example", "https://a.example/"),
            ("https://a.example/news?x#y", "https://a.example/news/"),
            ("https://a.example/news/", "https://a.example/news/"),
            ("https://a.example/news/index.html", "https://a.example/news/"),
        ] {
            let url = Url::parse(page).unwrap();
            assert_eq!(below(&url).unwrap().as_str(), folder, "{page}");
        }
    }
}
