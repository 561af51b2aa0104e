//! Finds the feeds behind an address that a person knows.
//!
//! The address may be a feed itself; else the page there names its feeds; else the places where sites
//! keep them are asked. A page is believed no further than a redirect: what it names inside this
//! network is not offered.
use super::background::Background;
use super::{RefreshError, RefreshOptions, reading};
use crate::fetch::{FetchError, Fetched, Fetcher, gzip};
use crate::locale::Phrase;
use crate::news::{Location, Source, Validators};
use crate::parse::{self, Cleaner, FeedLink, Hints, ParseError};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout_at};
use tokio_util::sync::CancellationToken;
use url::Url;

/// Paths at which sites keep their feeds, below the address and at its root.
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
/// Requests in flight at once.
const TRIES: usize = 4;
/// The time limit for all of them together.
const LONGEST: Duration = Duration::from_secs(20);
/// The time that likelier places still have to answer once a feed is found.
const GRACE: Duration = Duration::from_secs(1);

/// The contents of an address.
#[derive(Clone, Debug, PartialEq)]
pub enum Discovery {
    /// The address is that of a feed.
    Feed,
    /// The address is that of a page.
    Page {
        /// The feeds that the page names, the likeliest first.
        feeds: Vec<FeedLink>,
        /// A sentence on the feeds that it names and that are not offered.
        left_out: Option<Phrase>,
    },
    /// Nothing came from there, for this reason; it may be a feed all the same.
    Unknown(Phrase),
}

/// Finds out what is behind `source`, with its headers, credentials and proxy.
///
/// Blocks; must not be called from async code.
///
/// # Errors
/// A sentence for the user: what is there is no feed and names none, or `cancel` was called.
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
    let cancel = cancel.clone();
    let asker =
        Asker { fetcher, source: source.clone(), options: options.clone(), cancel: cancel.clone() };
    background.wait(async move {
        let found = cancel.run_until_cancelled(Arc::new(asker).run()).await;
        found.unwrap_or_else(|| Err(FetchError::Cancelled.phrase()))
    })
}

struct Asker {
    fetcher: Fetcher,
    source: Source,
    options: RefreshOptions,
    cancel: CancellationToken,
}

/// The result of asking one address.
enum Answer {
    Feed,
    /// The address of the page, after redirects, and the feeds it names.
    Page(String, Vec<FeedLink>),
    /// The server has nothing there.
    Missing(Phrase),
    Nothing(Phrase),
}

impl Asker {
    async fn run(self: Arc<Self>) -> Result<Discovery, Phrase> {
        let (address, named, reason) = match self.ask(None).await? {
            Answer::Nothing(reason) => return Ok(Discovery::Unknown(reason)),
            Answer::Feed => return Ok(Discovery::Feed),
            Answer::Page(address, feeds) => {
                (address, feeds, ParseError::Page { feeds: Vec::new() }.phrase())
            }
            Answer::Missing(reason) => (self.source.key().to_owned(), Vec::new(), reason),
        };
        let end = Instant::now() + LONGEST;
        let (mut feeds, left_out) = self.allowed(&address, named, end).await;
        if feeds.is_empty() {
            feeds.extend(self.try_common(&address, end).await);
        }
        match feeds.is_empty() {
            true => Err(left_out.unwrap_or(reason)),
            false => Ok(Discovery::Page { feeds, left_out }),
        }
    }

    /// The feeds of `named` to which the page at `address` might redirect, and a sentence on the
    /// others.
    async fn allowed(
        self: &Arc<Self>,
        address: &str,
        named: Vec<FeedLink>,
        end: Instant,
    ) -> (Vec<FeedLink>, Option<Phrase>) {
        let mut looks = JoinSet::new();
        for (number, feed) in named.iter().enumerate() {
            let (this, url) = (Arc::clone(self), feed.url.clone());
            looks.spawn(async move { (number, this.fetcher.may_lead(&this.source, &url).await) });
        }
        let mut refused = Vec::new();
        // Whose name is not found in time is as good as not there.
        while let Ok(Some(looked)) = timeout_at(end, looks.join_next()).await {
            if let Ok((number, Err(FetchError::RedirectPrivate { .. }))) = looked {
                refused.push(number);
            }
        }
        let left_out = refused.iter().min().and_then(|number| named.get(*number)).map(|feed| {
            Phrase::new("source-inside").with("page", address).with("url", feed.url.as_str())
        });
        let kept = (0..).zip(named).filter(|(number, _)| !refused.contains(number));
        (kept.map(|(_, feed)| feed).collect(), left_out)
    }

    /// The likeliest common place that holds a feed.
    async fn try_common(self: &Arc<Self>, address: &str, end: Instant) -> Option<FeedLink> {
        let mut places = (0..).zip(common(address));
        let mut asking = JoinSet::new();
        let mut ask = |asking: &mut JoinSet<_>| {
            if let Some((number, place)) = places.next() {
                let this = Arc::clone(self);
                asking.spawn(async move {
                    let answer = this.ask(Some(place.as_str())).await;
                    matches!(answer, Ok(Answer::Feed)).then_some((number, place))
                });
            }
        };
        (0..TRIES).for_each(|_| ask(&mut asking));
        let (mut best, mut end): (Option<(usize, Url)>, _) = (None, end);
        while let Ok(Some(answer)) = timeout_at(end, asking.join_next()).await {
            match (answer.ok().flatten(), &best) {
                (Some((number, _)), Some((known, _))) if number > *known => {}
                (Some(found), _) => {
                    best = Some(found);
                    end = end.min(Instant::now() + GRACE);
                }
                (None, None) => ask(&mut asking),
                (None, Some(_)) => {}
            }
        }
        best.map(|(_, place)| FeedLink { url: place.into(), title: None })
    }

    /// Asks the source, or `place` as if the source had redirected there.
    async fn ask(&self, place: Option<&str>) -> Result<Answer, Phrase> {
        let fetched = match place {
            None => self.fetcher.fetch(&self.source, &Validators::default(), &self.cancel).await,
            Some(place) => self.fetcher.fetch_from(&self.source, place, &self.cancel).await,
        };
        let (receipt, body) = match fetched {
            Ok(Fetched::Body(receipt, body)) => (receipt, body),
            Ok(Fetched::NotModified(_)) => return Err(super::error::defect()),
            Err(error @ (FetchError::Status { status: 404, .. } | FetchError::Gone { .. })) => {
                return Ok(Answer::Missing(error.phrase()));
            }
            Err(error) => return Ok(Answer::Nothing(error.phrase())),
        };
        let url = place.unwrap_or(self.source.key());
        let source = Source { location: Location::Feed(url.to_owned()), ..self.source.clone() };
        let max_len = self.options.fetch.max_body;
        let work = move || {
            let unpacked = gzip::unpack(&body.bytes, max_len).and_then(Result::ok);
            let bytes = unpacked.as_ref().map_or(&body.bytes, |unpacked| &unpacked.bytes);
            let content_type = body.content_type.as_deref();
            let cleaner = Cleaner::new(&source.clean);
            let link_headers = body.links.as_slice();
            let hints = reading::feed_hints(&receipt, &source, &cleaner);
            let hints = Hints { content_type, link_headers, ..hints };
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

/// The usual places below a page and at the root of its site, the likeliest first.
fn common(address: &str) -> Vec<Url> {
    let Ok(address) = Url::parse(address) else { return Vec::new() };
    let mut places = Vec::new();
    for base in [below(&address), address.join("/").ok()].into_iter().flatten() {
        for place in COMMON.iter().filter_map(|place| base.join(place).ok()) {
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    places
}

/// The folder of a page: `…/news` and `…/news/` both give `…/news/`.
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

    #[tokio::test(start_paused = true)]
    async fn the_usual_places_have_so_long_together() {
        // Takes connections and never answers.
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        let options = RefreshOptions::default();
        let asker = Asker {
            fetcher: Fetcher::new(&options.fetch).unwrap(),
            source: Source::new(Location::Feed(address.clone())),
            options,
            cancel: CancellationToken::new(),
        };
        let begin = Instant::now();
        assert_eq!(Arc::new(asker).try_common(&address, begin + LONGEST).await, None);
        assert_eq!(begin.elapsed(), LONGEST);
    }
}
