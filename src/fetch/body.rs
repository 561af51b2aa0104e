//! Reads the body of an answer within bounds of size, time and memory.
use super::FetchError;
use super::classify::broken_body;
use super::http::Clock;
use reqwest::Response;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Bytes any body may take.
const TINY: usize = 32 << 10;
/// Bytes a body may take that got a small place.
const SMALL: usize = 256 << 10;
const SMALL_PLACES: usize = 48;
/// Bytes a body may take that got a medium place.
const MEDIUM: usize = 2 << 20;
const MEDIUM_PLACES: usize = 16;
const LARGE_PLACES: usize = 2;

/// A body, decompressed.
#[derive(Debug)]
pub struct Body {
    pub bytes: Vec<u8>,
    /// `Content-Type`, verbatim.
    pub content_type: Option<String>,
    /// Why the end is missing. What arrived may still hold articles; no validators come with it.
    pub cut: Option<FetchError>,
    /// Keeps the place in memory until the body is dropped.
    _place: Place,
}

/// Bounds the bytes of all bodies together, whatever servers send: any number of tiny ones, many small
/// ones, some medium ones, few large ones. A body moves up when it grows and waits for a place above
/// while it keeps its own; large ones wait for nobody, so all get their turn.
#[derive(Debug)]
pub(super) struct Memory {
    small: Arc<Semaphore>,
    medium: Arc<Semaphore>,
    large: Arc<Semaphore>,
}

/// The place of one body, and the bytes it has room for.
#[derive(Debug)]
struct Place {
    room: usize,
    _permit: Option<OwnedSemaphorePermit>,
}

impl Default for Place {
    fn default() -> Self {
        Self { room: TINY, _permit: None }
    }
}

impl Memory {
    pub(super) fn new() -> Self {
        let places = |count| Arc::new(Semaphore::new(count));
        Self {
            small: places(SMALL_PLACES),
            medium: places(MEDIUM_PLACES),
            large: places(LARGE_PLACES),
        }
    }

    /// Makes `place` fit a body of `len` bytes.
    async fn grow(&self, place: &mut Place, len: usize) {
        let steps = [(SMALL, &self.small), (MEDIUM, &self.medium), (usize::MAX, &self.large)];
        for (room, places) in steps {
            if len > place.room && room > place.room {
                let _permit = places.clone().acquire_owned().await.ok();
                *place = Place { room, _permit };
            }
        }
    }
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
    let mut body = Body { bytes: Vec::new(), content_type, cut: None, _place: Place::default() };
    loop {
        let failure = match clock.idle(url, bounds.idle, response.chunk()).await {
            Ok(Ok(Some(chunk))) => {
                if body.bytes.len() + chunk.len() > bounds.max_len {
                    return Err(too_large());
                }
                let len = body.bytes.len() + chunk.len();
                memory.grow(&mut body._place, len).await;
                if len > MEDIUM {
                    // In one piece: growing step by step leaves holes that the allocator keeps.
                    // Pages that are not written cost nothing.
                    body.bytes.reserve_exact(bounds.max_len - body.bytes.len());
                }
                body.bytes.extend_from_slice(&chunk);
                continue;
            }
            Ok(Ok(None)) => return Ok(body),
            Ok(Err(error)) => broken_body(&error, url, body.bytes.len()),
            Err(timeout) => timeout,
        };
        if body.bytes.is_empty() {
            return Err(failure);
        }
        body.cut = Some(failure);
        return Ok(body);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn large_bodies_take_turns() {
        let memory = Memory::new();
        let mut places: Vec<Place> = Vec::new();
        for _ in 0..LARGE_PLACES {
            let mut place = Place::default();
            memory.grow(&mut place, MEDIUM + 1).await;
            places.push(place);
        }
        let mut waiting = Place::default();
        let wait = memory.grow(&mut waiting, MEDIUM + 1);
        assert!(tokio::time::timeout(Duration::from_secs(1), wait).await.is_err());
        assert_eq!(waiting.room, MEDIUM, "keeps what it had");
        for _ in 0..MEDIUM_PLACES - 1 {
            let mut place = Place::default();
            memory.grow(&mut place, SMALL + 1).await;
            places.push(place);
        }
        drop(places);
        memory.grow(&mut waiting, MEDIUM + 1).await;
        assert_eq!((waiting.room, memory.medium.available_permits()), (usize::MAX, MEDIUM_PLACES));
    }
}
