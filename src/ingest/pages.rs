//! Fetches the pages of articles of which a feed gives a part, and reads their texts.
//!
//! A person asks for one page at a time, and so does a refresh: one after the other of a source, and
//! one at a time at a host.
use super::background::Background;
use super::error;
use super::report::{Failure, PagesRead, Report};
use super::workshop::{Done, Workshop};
use super::{RefreshError, RefreshOptions};
use crate::fetch::{Body, FetchError, Fetched, Receipt, gzip};
use crate::locale::Phrase;
use crate::news::{Article, ArticleId, Source, SourceId, Timestamp};
use crate::parse::{self, Cleaner, Hints, PageError, PageText, Pages, Sought};
use crate::store::{Pageless, PreparedText};
use std::sync::Arc;
use tokio::sync::mpsc::Sender;
use tokio_util::sync::CancellationToken;
use url::Url;

/// The most pages of one article.
const MOST: u32 = 10;
/// Failures in a row after which the site is left alone until the next refresh.
const IN_A_ROW: usize = 3;

/// Fetches the page of one article when somebody asks for it. Use one for a whole session: it keeps
/// what hosts asked for.
#[derive(Debug)]
pub struct PageReader {
    workshop: Arc<Workshop>,
    background: Background,
}

impl PageReader {
    /// A reader with the limits of a refresh.
    ///
    /// # Errors
    ///
    /// When there are no threads, or nothing can be fetched on this machine.
    pub fn new(options: &RefreshOptions) -> Result<Self, RefreshError> {
        let workshop = Workshop::new(options.clone(), CancellationToken::new());
        workshop.need_fetcher()?;
        Ok(Self { workshop: Arc::new(workshop), background: Background::start()? })
    }

    /// Fetches the page of an article of `source`. It blocks, and must not be called from async code.
    ///
    /// # Errors
    ///
    /// The sentence for the user, which names the page and the cause; `None` once `cancel` is called.
    pub fn read(
        &self,
        source: &Source,
        of: Pageless,
        cancel: &CancellationToken,
    ) -> Result<PreparedText, Option<Phrase>> {
        let (workshop, source) = (Arc::clone(&self.workshop), source.clone());
        let own = cancel.clone();
        let read = self.background.wait(async move {
            read(&workshop, &Arc::new(source), &Arc::new(of), &own)
                .await
                .map_err(|failure| failure.failure.phrase)
        });
        read.map_err(|phrase| Some(phrase).filter(|_| !cancel.is_cancelled()))
    }
}

/// The reason why a page gave no text.
#[derive(Debug)]
struct PageFailure {
    failure: Failure,
    /// False if the page may well be there the next time.
    is_lasting: bool,
}

impl From<Phrase> for PageFailure {
    fn from(phrase: Phrase) -> Self {
        Self { failure: phrase.into(), is_lasting: true }
    }
}

impl From<FetchError> for PageFailure {
    fn from(error: FetchError) -> Self {
        let is_lasting = match &error {
            FetchError::Status { status, .. } => !matches!(status, 408 | 429 | 500..=599),
            FetchError::Gone { .. }
            | FetchError::TooLarge { .. }
            | FetchError::RedirectLoop { .. }
            | FetchError::TooManyRedirects { .. }
            | FetchError::RedirectTarget { .. }
            | FetchError::RedirectScheme { .. }
            | FetchError::RedirectPrivate { .. }
            | FetchError::Encoding { .. }
            | FetchError::InvalidUrl { .. }
            | FetchError::Scheme { .. } => true,
            _ => false,
        };
        let gone = match &error {
            FetchError::Status { url, status: 404, .. } => Some((url.clone(), 404)),
            FetchError::Gone { url } => Some((url.clone(), 410)),
            _ => None,
        };
        let mut failure = Failure::from(error);
        if let Some((url, status)) = gone {
            failure.phrase = Phrase::new("page-gone").with("url", url).with("status", status);
        }
        Self { failure, is_lasting }
    }
}

/// Fetches the pages of several articles of one source.
#[derive(Debug)]
pub(super) struct PagesJob {
    pub(super) id: SourceId,
    pub(super) source: Source,
    pub(super) articles: Vec<Pageless>,
}

impl PagesJob {
    pub(super) async fn run(self, workshop: &Workshop, sender: &Sender<Report>) {
        let Self { id, source, articles } = self;
        let source = Arc::new(source);
        let mut came = PagesRead::default();
        let mut in_a_row = 0;
        for article in articles {
            let article = Arc::new(article);
            let turn = workshop.turn_at(host_of(&article.article)).await;
            let read = read(workshop, &source, &article, &workshop.cancel).await;
            drop(turn);
            match read {
                Ok(text) => {
                    came.fetched += 1;
                    in_a_row = 0;
                    let _ = sender.send(Report::Page(Box::new(text))).await;
                }
                Err(_) if workshop.cancel.is_cancelled() => return,
                Err(PageFailure { failure, is_lasting }) => {
                    came.failed += 1;
                    in_a_row += 1;
                    came.reason.get_or_insert(failure.phrase);
                    if is_lasting {
                        let article: ArticleId = article.article.headline.id;
                        let _ = sender.send(Report::PageFailed(article)).await;
                    }
                    if failure.wait.is_some() || failure.held || in_a_row == IN_A_ROW {
                        break;
                    }
                }
            }
        }
        let _ = sender.send(Report::PagesDone(id, came)).await;
    }
}

/// The host and port of the page of an article.
fn host_of(article: &Article) -> String {
    let url = article.url.as_deref().and_then(|url| Url::parse(url).ok());
    url.map(|url| url.authority().to_owned()).unwrap_or_default()
}

/// Fetches the page of an article, and those on which it goes on.
async fn read(
    workshop: &Workshop,
    source: &Arc<Source>,
    of: &Arc<Pageless>,
    cancel: &CancellationToken,
) -> Result<PreparedText, PageFailure> {
    let Some(fetcher) = workshop.fetcher() else { return Err(error::defect().into()) };
    let Some(url) = of.article.url.clone() else {
        return Err(Phrase::new("article-without-link").into());
    };
    let mut pages = Pages::default();
    let (mut first, mut address) = (None, url);
    for number in 1..=MOST {
        let fetched = fetcher.fetch_page(source, &address, cancel).await?;
        // Nothing was known of it before, so nothing can be unchanged.
        let Fetched::Body(receipt, body) = fetched else { return Err(error::defect().into()) };
        if let Some(cut) = body.cut {
            return Err(cut.into());
        }
        let answered = receipt.url.clone();
        let asked = Asked { address, first: first.clone(), number };
        let (source, of) = (Arc::clone(source), Arc::clone(of));
        let (len, max_len) = (body.bytes.len(), workshop.options.fetch.max_body);
        let work = move || page(body, &receipt, &source, &of, &asked, max_len);
        let Done { value, room: _room, _turn } = workshop.parse(len, work).await?;
        let PageText { document, next } = value?;
        let goes_on = pages.add(document);
        first.get_or_insert(answered);
        match next.filter(|_| goes_on) {
            Some(next) => address = next,
            None => break,
        }
    }
    let (of, document) = (Arc::clone(of), pages.finish());
    let prepare = move || PreparedText::new(&of, document, Timestamp::now());
    Ok(workshop.parse(0, prepare).await?.value)
}

/// A page that was asked for.
struct Asked {
    address: String,
    /// The address of the first page of its article, unless it is that.
    first: Option<String>,
    number: u32,
}

/// Reads the text of a page.
fn page(
    body: Body,
    receipt: &Receipt,
    source: &Source,
    of: &Pageless,
    asked: &Asked,
    max_len: usize,
) -> Result<PageText, PageFailure> {
    let unpacked = match gzip::unpack(&body.bytes, max_len) {
        None => None,
        Some(Ok(unpacked)) => Some(unpacked.bytes),
        Some(Err(gzip::TooLarge(limit))) => {
            return Err(FetchError::TooLarge { url: receipt.url.clone(), limit }.into());
        }
    };
    let bytes = unpacked.as_deref().unwrap_or(&body.bytes);
    let cleaner = Cleaner::for_pages(source);
    let hints = Hints {
        content_type: body.content_type.as_deref(),
        url: Some(&receipt.url),
        // The charset of a feed says nothing of that of its pages.
        encoding: None,
        ..Hints::of(source, &cleaner, Timestamp::now())
    };
    let Article { headline, summary, document, .. } = &of.article;
    let (body, summary) = (document.to_words(), summary.as_deref().unwrap_or_default());
    let sought = Sought {
        asked: &asked.address,
        title: &headline.title,
        text: if body.len() < summary.len() { summary } else { &body },
        is_known: is_known(source, &receipt.url),
        first: asked.first.as_deref(),
        number: asked.number,
    };
    parse::page_text(bytes, &hints, &sought).map_err(|error| {
        let phrase = error.phrase(&receipt.url);
        let is_lasting = !matches!(error, PageError::Parse(_));
        PageFailure { failure: phrase.into(), is_lasting }
    })
}

/// True if the user's own cookies, headers or credentials went to the place that answered.
fn is_known(source: &Source, answered: &str) -> bool {
    let tells = !source.cookies.is_empty() || !source.headers.is_empty() || source.auth.is_some();
    let origin = |url: &str| Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned));
    tells && origin(source.key()).is_some_and(|home| origin(answered) == Some(home))
}
