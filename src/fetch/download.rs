//! A file that is fetched piece by piece, and gone on with after an interruption (RFC 9110 §14).
use super::FetchError;
use super::answered::Answered;
use super::classify::broken_body;
use super::clock::Clock;
use super::pace::Pass;
use reqwest::header::{self, HeaderMap};
use reqwest::{Response, StatusCode};
use std::time::{Duration, SystemTime};

/// The longest time for one file, however steadily it comes.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// The longest validator that is kept; a longer one is some server's mistake.
pub(super) const MAX_VALIDATOR_LEN: usize = 1024;

/// The part of a file that is there already.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    pub len: u64,
    /// The strong validator that came with it.
    pub validator: &'a str,
}

/// The answer to a request for a file.
#[derive(Debug)]
pub enum Begun {
    /// The bytes that are missing, or all of them.
    Bytes(Box<Download>),
    /// Nothing is missing.
    Complete,
    /// The part that was sent along is none of this file any more.
    Outdated,
}

/// A file on its way.
#[derive(Debug)]
pub struct Download {
    response: Response,
    url: String,
    idle: Duration,
    clock: Clock,
    /// Keeps the place at the host until the end.
    _pass: Pass,
    limit: u64,
    /// The place of the next byte in the file.
    pub at: u64,
    /// The length of the whole file, if the server states it.
    pub total: Option<u64>,
    /// The validator with which the rest can be asked for later; `None` if that cannot be.
    pub validator: Option<String>,
    /// `Content-Type`, verbatim.
    pub content_type: Option<String>,
}

impl Download {
    /// Takes the answer to a request for a file of which `part` is there.
    ///
    /// # Errors
    ///
    /// When the file is larger than `limit`.
    pub(super) fn begin(
        answered: Answered,
        part: Option<Part<'_>>,
        limit: u64,
        idle: Duration,
    ) -> Result<Begun, FetchError> {
        let Answered { response, url, pass } = answered;
        let headers = response.headers();
        let is_range = response.status() == StatusCode::PARTIAL_CONTENT;
        let range = text(headers, header::CONTENT_RANGE).and_then(content_range);
        let (at, total) = match (part, is_range, range) {
            (Some(part), true, Some((Some(first), total))) if first == part.len => (first, total),
            // A range that nobody asked for, or another one.
            (_, true, _) => return Ok(Begun::Outdated),
            (_, false, _) => (0, stated_length(headers)),
        };
        let validator = stated_length(headers).and_then(|_| strong_validator(headers));
        let content_type = text(headers, header::CONTENT_TYPE).map(str::to_owned);
        let clock = Clock::new(LONGEST);
        let download = Self {
            url,
            idle,
            clock,
            _pass: pass,
            limit,
            at,
            total,
            validator,
            content_type,
            response,
        };
        download.check(total.unwrap_or_default())?;
        Ok(Begun::Bytes(Box::new(download)))
    }

    /// The next piece of the file; `None` behind the last one.
    ///
    /// # Errors
    ///
    /// When the rest does not come, or is more than the limit allows.
    pub async fn next(&mut self) -> Result<Option<impl AsRef<[u8]> + use<>>, FetchError> {
        let received = usize::try_from(self.at).unwrap_or(usize::MAX);
        match self.clock.idle(&self.url, self.idle, self.response.chunk()).await? {
            Ok(Some(piece)) => {
                self.at += piece.len() as u64;
                self.check(self.at)?;
                Ok(Some(piece))
            }
            // An end in the middle cannot be seen where the connection alone marks it.
            Ok(None) if self.total.is_some_and(|total| self.at < total) => {
                Err(FetchError::Cut { url: self.url.clone(), received })
            }
            Ok(None) => Ok(None),
            Err(error) => Err(broken_body(&error, &self.url, received)),
        }
    }

    fn check(&self, len: u64) -> Result<(), FetchError> {
        match len > self.limit {
            true => {
                let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
                Err(FetchError::TooLarge { url: self.url.clone(), limit })
            }
            false => Ok(()),
        }
    }
}

/// The answer to a range that starts behind the end of the file (RFC 9110 §15.5.17).
pub(super) fn unsatisfied(headers: &HeaderMap, part: Part<'_>) -> Begun {
    let range = text(headers, header::CONTENT_RANGE).and_then(content_range);
    match range {
        Some((None, Some(total))) if total == part.len => Begun::Complete,
        _ => Begun::Outdated,
    }
}

/// The text of a header, if it is text.
pub(super) fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// The stated length of the body. A body that the library unpacked has none: its places are not those
/// of the file.
fn stated_length(headers: &HeaderMap) -> Option<u64> {
    text(headers, header::CONTENT_LENGTH)?.trim().parse().ok()
}

/// The first byte and the length of the whole, as `Content-Range` states them (RFC 9110 §14.4).
fn content_range(value: &str) -> Option<(Option<u64>, Option<u64>)> {
    let (range, total) = value.trim().strip_prefix("bytes")?.trim_start().split_once('/')?;
    let total = total.trim();
    let total = if total == "*" { None } else { Some(total.parse().ok()?) };
    if range.trim() == "*" {
        return Some((None, total));
    }
    let (first, last) = range.trim().split_once('-')?;
    let (first, last): (u64, u64) = (first.parse().ok()?, last.parse().ok()?);
    let is_sound = first <= last && total.is_none_or(|total| last < total);
    is_sound.then_some((Some(first), total))
}

/// The validator by which a server tells the very same bytes (RFC 9110 §8.8): a strong entity tag, or a
/// date that lies at least a minute before the answer.
fn strong_validator(headers: &HeaderMap) -> Option<String> {
    let short = |value: &&str| !value.is_empty() && value.len() <= MAX_VALIDATOR_LEN;
    if let Some(tag) = text(headers, header::ETAG).map(str::trim).filter(short) {
        // A server with a weak tag has no strong date either.
        return tag.starts_with('"').then(|| tag.to_owned());
    }
    let modified = text(headers, header::LAST_MODIFIED).map(str::trim).filter(short)?;
    let date = text(headers, header::DATE).and_then(|date| httpdate::parse_http_date(date).ok());
    let age = date
        .unwrap_or_else(SystemTime::now)
        .duration_since(httpdate::parse_http_date(modified).ok()?)
        .ok()?;
    (age >= Duration::from_secs(60)).then(|| modified.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_ranges() {
        for (value, expected) in [
            ("bytes 5-9/10", Some((Some(5), Some(10)))),
            ("bytes 5-9/*", Some((Some(5), None))),
            ("bytes */10", Some((None, Some(10)))),
            ("bytes 9-5/10", None),
            ("bytes 5-10/10", None),
            ("items 5-9/10", None),
            ("bytes 5-9", None),
            ("bytes 5-x/10", None),
            ("", None),
        ] {
            assert_eq!(content_range(value), expected, "{value}");
        }
    }

    #[test]
    fn only_strong_validators_tell_the_same_bytes() {
        let validator = |pairs: &[(header::HeaderName, &str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(name, value.parse().unwrap());
            }
            strong_validator(&headers)
        };
        let (old, new) = ("Mon, 01 Jun 2026 10:00:00 GMT", "Mon, 01 Jun 2026 10:00:30 GMT");
        let date = (header::DATE, "Mon, 01 Jun 2026 10:01:00 GMT");
        let tag = |tag| (header::ETAG, tag);
        assert_eq!(validator(&[tag("\"a\"")]).as_deref(), Some("\"a\""));
        assert_eq!(validator(&[tag("W/\"a\""), (header::LAST_MODIFIED, old)]), None);
        let dated = |modified| [date.clone(), (header::LAST_MODIFIED, modified)];
        assert_eq!(validator(&dated(old)).as_deref(), Some(old));
        assert_eq!(validator(&dated(new)), None, "it may have changed within the same second");
        assert_eq!(validator(&[date, tag(&"\"x".repeat(2000))]), None);
        assert_eq!(validator(&[]), None);
    }
}
