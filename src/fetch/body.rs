//! Reads the body of an answer within bounds of size, time and memory.
use super::FetchError;
use super::classify::broken_body;
use super::clock::Clock;
use super::inflate::Inflate;
use super::memory::{Memory, Patience, Place};
use reqwest::Response;
use std::time::Duration;

/// Bytes from which on a body gets its room in one piece. Growing step by step leaves holes that
/// the allocator keeps; pages that are not written cost nothing.
const LARGE: usize = 2 << 20;

/// The content coding that this program undoes itself: the library accepts only one of its two
/// formats.
pub(super) const DEFLATE: &str = "deflate";

/// A body, decompressed.
#[derive(Debug)]
pub struct Body {
    pub bytes: Vec<u8>,
    /// `Content-Type`, verbatim.
    pub content_type: Option<String>,
    /// The values of `Link` (RFC 8288), each on its own, as text.
    pub links: Vec<String>,
    /// The reason why the end is missing. The part that arrived may still hold articles; no
    /// validators come with it.
    pub cut: Option<FetchError>,
    /// Keeps the place in memory until the body is dropped.
    place: Place,
}

/// The most values of `Link`, and the most bytes of one.
const LINKS: usize = 50;
const LINK: usize = 16 << 10;

/// The values of the `Link` headers. Servers write UTF-8 in them, though RFC 9110 §5.5 wants ASCII.
fn links(response: &Response) -> Vec<String> {
    let values = response.headers().get_all(reqwest::header::LINK).iter();
    let short = values.map(|value| value.as_bytes()).filter(|value| value.len() <= LINK);
    short.take(LINKS).map(|value| String::from_utf8_lossy(value).into_owned()).collect()
}

/// Limits of one body.
#[derive(Debug)]
pub(super) struct Bounds {
    pub(super) max_len: usize,
    pub(super) idle: Duration,
    /// The coding `deflate` is undone here; the library undoes the others.
    pub(super) deflated: bool,
}

/// Reads all of `response`. `url` is for errors.
pub(super) async fn read(
    mut response: Response,
    url: &str,
    bounds: Bounds,
    memory: &Memory,
    clock: &mut Clock,
) -> Result<Body, FetchError> {
    let too_large = || FetchError::TooLarge { url: url.to_owned(), limit: bounds.max_len };
    if response.content_length().is_some_and(|len| len > bounds.max_len as u64) {
        return Err(too_large());
    }
    let content_type = response.headers().get(reqwest::header::CONTENT_TYPE);
    let content_type = content_type.and_then(|value| value.to_str().ok()).map(str::to_owned);
    let links = links(&response);
    let mut body =
        Body { bytes: Vec::new(), content_type, links, cut: None, place: memory.place() };
    let mut patience = Patience::default();
    let mut inflate = bounds.deflated.then(Inflate::default);
    loop {
        let more = body.place.hurry(&mut patience, response.chunk());
        let failure = match clock.idle(url, bounds.idle, more).await {
            Ok(Some(Ok(Some(chunk)))) => {
                patience.earn(chunk.len());
                let added = match &mut inflate {
                    None => body.add(&chunk, bounds.max_len).await,
                    Some(inflate) => body.add_packed(&chunk, inflate, bounds.max_len).await,
                };
                match added {
                    Ok(()) => continue,
                    Err(Refused::TooLarge) => return Err(too_large()),
                    Err(Refused::Broken) => {
                        FetchError::Encoding { url: url.to_owned(), encoding: DEFLATE.to_owned() }
                    }
                }
            }
            Ok(Some(Ok(None))) if inflate.as_ref().is_some_and(|own| !own.is_complete()) => {
                FetchError::Cut { url: url.to_owned(), received: body.bytes.len() }
            }
            Ok(Some(Ok(None))) => return Ok(body),
            Ok(Some(Err(error))) => broken_body(&error, url, body.bytes.len()),
            Ok(None) => FetchError::TooSlow { url: url.to_owned() },
            Err(timeout) => timeout,
        };
        if body.bytes.is_empty() {
            return Err(failure);
        }
        body.cut = Some(failure);
        return Ok(body);
    }
}

/// The reason why bytes are refused.
enum Refused {
    TooLarge,
    Broken,
}

impl Body {
    async fn add(&mut self, bytes: &[u8], max_len: usize) -> Result<(), Refused> {
        let len = self.bytes.len() + bytes.len();
        if len > max_len {
            return Err(Refused::TooLarge);
        }
        self.place.grow(len).await;
        if len > LARGE {
            self.bytes.reserve_exact(max_len - self.bytes.len());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    async fn add_packed(
        &mut self,
        mut bytes: &[u8],
        inflate: &mut Inflate,
        max_len: usize,
    ) -> Result<(), Refused> {
        while let Some(piece) = inflate.next(&mut bytes).map_err(|_| Refused::Broken)? {
            self.add(&piece, max_len).await?;
        }
        Ok(())
    }
}
