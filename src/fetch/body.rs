//! Reads the body of an answer within bounds of size, time and memory.
use super::FetchError;
use super::classify::broken_body;
use super::http::Clock;
use super::memory::{Memory, Patience, Place};
use reqwest::Response;
use std::time::Duration;

/// A larger body gets its room in one piece: growing step by step leaves holes that the allocator
/// keeps. Pages that are not written cost nothing.
const LARGE: usize = 2 << 20;

/// A body, decompressed.
#[derive(Debug)]
pub struct Body {
    pub bytes: Vec<u8>,
    /// `Content-Type`, verbatim.
    pub content_type: Option<String>,
    /// Why the end is missing. What arrived may still hold articles; no validators come with it.
    pub cut: Option<FetchError>,
    /// Keeps the place in memory until the body is dropped.
    place: Place,
}

/// Limits of one body.
#[derive(Debug)]
pub(super) struct Bounds {
    pub(super) max_len: usize,
    pub(super) idle: Duration,
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
    let mut body = Body { bytes: Vec::new(), content_type, cut: None, place: memory.place() };
    let mut patience = Patience::default();
    loop {
        let more = body.place.hurry(&mut patience, response.chunk());
        let failure = match clock.idle(url, bounds.idle, more).await {
            Ok(Some(Ok(Some(chunk)))) => {
                let len = body.bytes.len() + chunk.len();
                if len > bounds.max_len {
                    return Err(too_large());
                }
                patience.earn(chunk.len());
                body.place.grow(len).await;
                if len > LARGE {
                    body.bytes.reserve_exact(bounds.max_len - body.bytes.len());
                }
                body.bytes.extend_from_slice(&chunk);
                continue;
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
