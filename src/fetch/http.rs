//! One request and its redirects: conditional, bounded, polite.
//!
//! The pieces stand in their own files: who may ask when (`pace`), where redirects may lead
//! (`redirect`, `address`), how a body is read (`body`), what an error means (`classify`).
use super::answered::Answered;
use super::body::Bounds;
use super::classify::{Attempt, was_closed};
use super::client::{Clients, Doors};
use super::clock::Clock;
use super::cookies::Jar;
use super::download::{Begun, Download, MAX_VALIDATOR_LEN, Part, text, unsatisfied};
use super::memory::Memory;
use super::pace::{Gates, Pass, retry_after};
use super::redirect::Trail;
use super::secret::Secrets;
use super::{FetchError, FetchOptions, Fetched, Freshness, Receipt, address, body, proxy};
use crate::news::{Auth, Location, Proxy, Source, Validators, shown_address};
use reqwest::header::{self, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Response, StatusCode};
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio_util::sync::CancellationToken;
use url::Url;

const ACCEPT: &str = "application/atom+xml, application/rss+xml, application/feed+json, \
    application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.5";
const ACCEPT_PAGE: &str = "text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.5";
const ACCEPT_PICTURE: &str = "image/webp, image/png, image/jpeg, image/gif, image/*;q=0.5";
const ACCEPT_ENCODING: &str = "gzip, br, zstd, deflate";

/// A request.
#[derive(Clone, Copy, Debug, Default)]
pub struct Request<'a> {
    pub url: &'a str,
    /// Headers, sent to the place of `url` only, never along a redirect elsewhere.
    pub headers: &'a [(String, String)],
    /// Cookies, sent likewise.
    pub cookies: &'a [(String, String)],
    /// Credentials, sent likewise.
    pub auth: Option<&'a Auth>,
    /// The proxy that replaces the usual one.
    pub proxy: Option<&'a Proxy>,
    pub user_agent: Option<&'a str>,
    /// The time limit that replaces those for first byte, idle and whole.
    pub timeout: Option<Duration>,
    /// True if the user wrote `url`, which may then be a private address. An address found in an
    /// article may not.
    pub written_by_user: bool,
    /// The form of what is wanted.
    pub wants: Wanted<'a>,
}

/// The form of what a request wants.
#[derive(Clone, Copy, Debug, Default)]
pub enum Wanted<'a> {
    #[default]
    Feed,
    /// A page for people.
    Page,
    Picture,
    /// A file as it is, without the part that is there already.
    File(Option<Part<'a>>),
}

/// Fetches over HTTP. It is cheap to share. Use one for a whole refresh: it keeps the connections
/// and each host's limits.
#[derive(Debug)]
pub struct Fetcher {
    options: FetchOptions,
    doors: Doors,
    secrets: Secrets,
    gates: Gates,
    memory: Memory,
}

impl Fetcher {
    /// A fetcher with these limits and habits.
    ///
    /// # Errors
    ///
    /// When the proxy or an authority of `options` cannot be used, or the TLS library does not
    /// start.
    pub fn new(options: &FetchOptions) -> Result<Self, FetchError> {
        Ok(Self {
            doors: Doors::new(options)?,
            secrets: Secrets::default(),
            gates: Gates::new(options),
            memory: Memory::new(),
            options: options.clone(),
        })
    }

    /// Asks for the feed of `source`, if it changed since `validators`.
    ///
    /// # Errors
    ///
    /// When the server cannot be reached or its answer cannot be used, and
    /// [`FetchError::Cancelled`] once `cancel` is called.
    pub async fn fetch(
        &self,
        source: &Source,
        validators: &Validators,
        cancel: &CancellationToken,
    ) -> Result<Fetched, FetchError> {
        self.get(&request(source)?, validators, cancel).await
    }

    /// Fetches a `source` that `moved` for good: from the new address first, and from the address
    /// of the source only if that fails. `validators` belong to the feed at `moved`.
    ///
    /// # Errors
    ///
    /// As [`Fetcher::fetch`].
    pub async fn fetch_moved(
        &self,
        source: &Source,
        moved: &str,
        validators: &Validators,
        cancel: &CancellationToken,
    ) -> Result<Fetched, FetchError> {
        let request = request(source)?;
        let there = self.follow(&request, Some(moved), validators);
        match unless_cancelled(cancel, there).await {
            Err(error) if error.says_elsewhere() => {
                self.get(&request, &Validators::default(), cancel).await
            }
            answer => answer,
        }
    }

    /// Asks for `target` as if `source` had redirected there.
    ///
    /// # Errors
    ///
    /// As [`Fetcher::fetch`].
    pub async fn fetch_from(
        &self,
        source: &Source,
        target: &str,
        cancel: &CancellationToken,
    ) -> Result<Fetched, FetchError> {
        let request = request(source)?;
        let validators = Validators::default();
        unless_cancelled(cancel, self.follow(&request, Some(target), &validators)).await
    }

    /// Asks for the page of an article of `source`. Cookies and credentials of the source go with the
    /// request if the page is at the place of its feed, and nowhere else.
    ///
    /// # Errors
    ///
    /// As [`Fetcher::fetch`].
    pub async fn fetch_page(
        &self,
        source: &Source,
        url: &str,
        cancel: &CancellationToken,
    ) -> Result<Fetched, FetchError> {
        self.fetch_beside(source, url, Wanted::Page, cancel).await
    }

    /// Asks for a picture of an article of `source`, as for its page.
    ///
    /// # Errors
    ///
    /// As [`Fetcher::fetch`].
    pub async fn fetch_picture(
        &self,
        source: &Source,
        url: &str,
        cancel: &CancellationToken,
    ) -> Result<Fetched, FetchError> {
        self.fetch_beside(source, url, Wanted::Picture, cancel).await
    }

    /// Asks for a small file that belongs to an article of `source`, as for its page.
    ///
    /// # Errors
    ///
    /// As [`Fetcher::fetch`].
    pub async fn fetch_file(
        &self,
        source: &Source,
        url: &str,
        cancel: &CancellationToken,
    ) -> Result<Fetched, FetchError> {
        self.fetch_beside(source, url, Wanted::File(None), cancel).await
    }

    /// Asks for what an article of `source` names.
    async fn fetch_beside(
        &self,
        source: &Source,
        url: &str,
        wants: Wanted<'_>,
        cancel: &CancellationToken,
    ) -> Result<Fetched, FetchError> {
        let (request, first) = beside(source, url, wants)?;
        let validators = Validators::default();
        unless_cancelled(cancel, self.follow(&request, first, &validators)).await
    }

    /// Succeeds if `source` may redirect to `target`.
    ///
    /// # Errors
    /// Why not: it is an address inside this network.
    pub async fn may_lead(&self, source: &Source, target: &str) -> Result<(), FetchError> {
        let mut trail = Trail::new(parse_url(&request(source)?)?, &self.options);
        trail.begin_at(target)?;
        let clients = self.doors.through(source.proxy.as_ref())?;
        // A proxy looks names up itself, and nobody here may learn of them.
        if !trail.at_home() && !clients.is_proxied() && address::leads_inside(trail.current()).await
        {
            let url = trail.previous().unwrap_or_default().to_owned();
            return Err(FetchError::RedirectPrivate {
                url,
                target: shown_address(trail.current()),
            });
        }
        Ok(())
    }

    /// Makes any request.
    ///
    /// # Errors
    ///
    /// As [`Fetcher::fetch`].
    pub async fn get(
        &self,
        request: &Request<'_>,
        validators: &Validators,
        cancel: &CancellationToken,
    ) -> Result<Fetched, FetchError> {
        unless_cancelled(cancel, self.follow(request, None, validators)).await
    }

    /// Asks for the file at `url`, an enclosure of an article of `source`, without the part of it that is
    /// there already. Cookies and credentials go with the request as with that of a page.
    ///
    /// # Errors
    ///
    /// As [`Fetcher::fetch`], and when the file is larger than `limit` bytes.
    pub async fn download(
        &self,
        source: &Source,
        url: &str,
        part: Option<Part<'_>>,
        limit: u64,
    ) -> Result<Begun, FetchError> {
        let (request, first) = beside(source, url, Wanted::File(part))?;
        let (answer, trail, ..) = self.answer(&request, first, &Validators::default()).await?;
        let status = answer.response.status();
        match part {
            Some(part) if status == StatusCode::RANGE_NOT_SATISFIABLE => {
                return Ok(unsatisfied(answer.response.headers(), part));
            }
            _ if status.is_success() => {}
            _ => {
                let now = SystemTime::now();
                return Err(self.refusal(&answer.response, answer.url, &trail, now));
            }
        }
        Download::begin(answer, part, limit, request.timeout.unwrap_or(self.options.idle))
    }

    /// Follows a request through its redirects to the result for the caller.
    async fn follow(
        &self,
        request: &Request<'_>,
        first: Option<&str>,
        validators: &Validators,
    ) -> Result<Fetched, FetchError> {
        let (answer, trail, mut clock) = self.answer(request, first, validators).await?;
        let Answered { response, mut pass, .. } = answer;
        let finish = self.finish(response, request, validators, &trail, &mut clock);
        pass.patiently(finish).await
    }

    /// Follows a request through its redirects to the head of the last answer, beginning at `first` as
    /// if its address redirected there.
    async fn answer(
        &self,
        request: &Request<'_>,
        first: Option<&str>,
        validators: &Validators,
    ) -> Result<(Answered, Trail, Clock), FetchError> {
        let mut trail = Trail::new(parse_url(request)?, &self.options);
        let mut jar = Jar::new(trail.current(), request.cookies);
        if let Some(first) = first {
            trail.begin_at(first)?;
            if trail.at_home() {
                jar.give(trail.current(), request.cookies);
            }
        }
        let mut clock = Clock::new(request.timeout.unwrap_or(self.options.whole));
        let mut credentials = Credentials {
            clients: self.doors.through(request.proxy)?,
            jar,
            authorization: match request.auth {
                Some(auth) => Some(self.secrets.authorization(auth).await?),
                None => None,
            },
        };
        loop {
            let mut pass = self.gates.admit(trail.current()).await?;
            let response =
                self.send(request, validators, &credentials, &trail, &mut clock, &mut pass).await?;
            let status = response.status();
            if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED
                && let Some(proxy) = credentials.clients.proxy_of(trail.current())
            {
                return Err(FetchError::ProxyAuthentication { proxy: proxy::name(proxy) });
            }
            if credentials.jar.absorb(trail.current(), response.headers()) {
                trail.forget_visits();
            }
            if is_redirect(status) {
                let location = response.headers().get(header::LOCATION).map(HeaderValue::as_bytes);
                let location = location.map(String::from_utf8_lossy);
                trail.step(status.as_u16(), location.as_deref())?;
                if trail.at_home() {
                    credentials.jar.give(trail.current(), request.cookies);
                }
                continue;
            }
            let url = shown_address(trail.current());
            return Ok((Answered { response, url, pass }, trail, clock));
        }
    }

    /// Sends one hop and waits for the headers of its answer.
    async fn send(
        &self,
        request: &Request<'_>,
        validators: &Validators,
        credentials: &Credentials,
        trail: &Trail,
        clock: &mut Clock,
        pass: &mut Pass,
    ) -> Result<Response, FetchError> {
        let url = trail.current();
        let at_home = trail.at_home();
        let clients = &credentials.clients;
        let guarded = !(at_home && request.written_by_user);
        let client = if guarded { clients.guarded()? } else { clients.open() };
        let mut headers = self.headers(request, validators, at_home)?;
        credentials.add_to(&mut headers, url, at_home);
        let send = client.get(url.clone()).headers(headers.clone()).send();
        let limit = request.timeout.unwrap_or(self.options.first_byte);
        let name = shown_address(url);
        let mut answer = pass.patiently(clock.first_byte(&name, limit, send)).await?;
        if answer.as_ref().is_err_and(was_closed) {
            // What only asks may be asked twice (RFC 9110 §9.2.2).
            let again = clients.fresh(guarded)?.get(url.clone()).headers(headers).send();
            answer = pass.patiently(clock.first_byte(&name, limit, again)).await?;
        }
        answer.map_err(|error| {
            let attempt = Attempt {
                url,
                proxy: credentials.clients.proxy_of(url),
                from: trail.previous(),
                connect: self.options.connect,
                without_authorities: credentials.clients.without_authorities,
            };
            attempt.unanswered(&error)
        })
    }

    fn headers(
        &self,
        request: &Request<'_>,
        validators: &Validators,
        at_home: bool,
    ) -> Result<HeaderMap, FetchError> {
        const HONEST: &str = concat!("sahifa/", env!("CARGO_PKG_VERSION"));
        let mut headers = HeaderMap::new();
        let (accept, coding) = match request.wants {
            Wanted::Feed => (ACCEPT, ACCEPT_ENCODING),
            Wanted::Page => (ACCEPT_PAGE, ACCEPT_ENCODING),
            Wanted::Picture => (ACCEPT_PICTURE, ACCEPT_ENCODING),
            // A range of what is packed is none of the file.
            Wanted::File(_) => ("*/*", "identity"),
        };
        headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(coding));
        if let Wanted::File(Some(part)) = request.wants
            && let Ok(validator) = HeaderValue::from_str(part.validator)
        {
            headers.insert(header::RANGE, header_value("Range", &format!("bytes={}-", part.len))?);
            headers.insert(header::IF_RANGE, validator);
        }
        let agent = request.user_agent.or(self.options.user_agent.as_deref()).unwrap_or(HONEST);
        headers.insert(header::USER_AGENT, header_value("User-Agent", agent)?);
        let conditions = [
            (header::IF_NONE_MATCH, &validators.etag),
            (header::IF_MODIFIED_SINCE, &validators.last_modified),
        ];
        for (name, validator) in conditions {
            // One that cannot be sent only makes the request unconditional.
            if let Some(Ok(value)) = validator.as_deref().map(HeaderValue::from_str) {
                headers.insert(name, value);
            }
        }
        for (name, value) in request.headers.iter().filter(|_| at_home) {
            let parsed = HeaderName::try_from(name.as_str());
            let parsed = parsed.map_err(|_| FetchError::Header { name: name.clone() })?;
            headers.insert(parsed, header_value(name, value)?);
        }
        Ok(headers)
    }

    /// Turns the last hop's answer into the result for the caller.
    async fn finish(
        &self,
        response: Response,
        request: &Request<'_>,
        validators: &Validators,
        trail: &Trail,
        clock: &mut Clock,
    ) -> Result<Fetched, FetchError> {
        let status = response.status();
        let url = shown_address(trail.current());
        let now = SystemTime::now();
        let mut receipt = Receipt {
            moved: trail.moved(),
            validators: read_validators(response.headers()),
            freshness: Freshness::of(response.headers(), now),
            url: url.clone(),
        };
        if status == StatusCode::NOT_MODIFIED && !validators.is_empty() {
            receipt.validators = updated(receipt.validators, validators);
            return Ok(Fetched::NotModified(receipt));
        }
        if !status.is_success() {
            return Err(self.refusal(&response, url, trail, now));
        }
        let encoding = encoding_left(&response);
        let deflated = encoding.as_deref() == Some(body::DEFLATE);
        if let Some(encoding) = encoding.filter(|_| !deflated) {
            return Err(FetchError::Encoding { url, encoding });
        }
        let bounds = Bounds {
            deflated,
            max_len: self.options.max_body,
            idle: request.timeout.unwrap_or(self.options.idle),
        };
        let body = body::read(response, &url, bounds, &self.memory, clock).await?;
        if body.cut.is_some() {
            // With validators of half an answer, the other half would never come.
            receipt.validators = Validators::default();
        }
        Ok(Fetched::Body(receipt, body))
    }

    fn refusal(
        &self,
        answer: &Response,
        url: String,
        trail: &Trail,
        now: SystemTime,
    ) -> FetchError {
        let status = answer.status();
        if status == StatusCode::GONE {
            return FetchError::Gone { url };
        }
        let wait = match status {
            StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
                let value = answer.headers().get(header::RETRY_AFTER);
                value.and_then(|value| value.to_str().ok()).and_then(|text| retry_after(text, now))
            }
            _ => None,
        };
        if let Some(wait) = wait {
            self.gates.hold(trail.current(), wait);
        }
        FetchError::Status { url, status: status.as_u16(), retry_after: wait }
    }
}

/// The credentials that tell a server who is asking, and the way there.
struct Credentials {
    clients: Arc<Clients>,
    jar: Jar,
    authorization: Option<HeaderValue>,
}

impl Credentials {
    fn add_to(&self, headers: &mut HeaderMap, url: &Url, at_home: bool) {
        if let Some(value) = self.authorization.as_ref().filter(|_| at_home) {
            headers.insert(header::AUTHORIZATION, value.clone());
        }
        // A `Cookie` among the source's own headers holds.
        if let Some(value) = self.jar.header(url).filter(|_| !headers.contains_key(header::COOKIE))
        {
            headers.insert(header::COOKIE, value);
        }
    }
}

/// The request for `source`.
fn request(source: &Source) -> Result<Request<'_>, FetchError> {
    let Location::Feed(url) = &source.location else {
        return Err(FetchError::InvalidUrl { url: source.key().to_owned() });
    };
    Ok(Request {
        url,
        headers: &source.headers,
        cookies: &source.cookies,
        auth: source.auth.as_ref(),
        proxy: source.proxy.as_ref(),
        user_agent: source.user_agent.as_deref(),
        timeout: source.timeout,
        written_by_user: true,
        wants: Wanted::Feed,
    })
}

/// The request for what belongs to an article of `source`, and the address at which it begins.
fn beside<'a>(
    source: &'a Source,
    url: &'a str,
    wants: Wanted<'a>,
) -> Result<(Request<'a>, Option<&'a str>), FetchError> {
    Ok(match source.location {
        Location::Feed(_) => (Request { wants, ..request(source)? }, Some(url)),
        _ => (Request { url, wants, ..Request::default() }, None),
    })
}

async fn unless_cancelled<T>(
    cancel: &CancellationToken,
    work: impl Future<Output = Result<T, FetchError>>,
) -> Result<T, FetchError> {
    cancel.run_until_cancelled(work).await.unwrap_or(Err(FetchError::Cancelled))
}

fn parse_url(request: &Request<'_>) -> Result<Url, FetchError> {
    let raw = request.url.trim();
    let invalid = || FetchError::InvalidUrl { url: raw.to_owned() };
    let mut url = Url::parse(raw).map_err(|_| invalid())?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(FetchError::Scheme {
            url: shown_address(&url),
            scheme: url.scheme().to_owned(),
        });
    }
    if url.host().is_none() {
        return Err(invalid());
    }
    let inside = address::literal(&url).is_some_and(|address| !address::is_public(address));
    if inside && !request.written_by_user {
        return Err(FetchError::RedirectPrivate {
            url: shown_address(&url),
            target: shown_address(&url),
        });
    }
    url.set_fragment(None);
    Ok(url)
}

fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

fn header_value(name: &str, value: &str) -> Result<HeaderValue, FetchError> {
    HeaderValue::from_str(value).map_err(|_| FetchError::Header { name: name.to_owned() })
}

fn read_validators(headers: &HeaderMap) -> Validators {
    let read = |name| {
        let value = text(headers, name)?;
        (!value.is_empty() && value.len() <= MAX_VALIDATOR_LEN).then(|| value.to_owned())
    };
    Validators { etag: read(header::ETAG), last_modified: read(header::LAST_MODIFIED) }
}

/// Validators after a 304: those it carries, else the ones it confirmed (RFC 9111 §4.3.4).
fn updated(new: Validators, old: &Validators) -> Validators {
    Validators {
        etag: new.etag.or_else(|| old.etag.clone()),
        last_modified: new.last_modified.or_else(|| old.last_modified.clone()),
    }
}

/// A content coding that the library did not undo. It undoes one layer; layers upon layers are an
/// attack or a mistake.
fn encoding_left(response: &Response) -> Option<String> {
    let value = response.headers().get(header::CONTENT_ENCODING)?;
    let name = String::from_utf8_lossy(value.as_bytes()).trim().to_ascii_lowercase();
    (!name.is_empty() && name != "identity").then_some(name)
}
