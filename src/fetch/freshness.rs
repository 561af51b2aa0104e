//! The time for which a server calls its answer fresh (RFC 9111 §4.2.1, §5.2.2).
use reqwest::header::{CACHE_CONTROL, DATE, EXPIRES, HeaderMap};
use std::time::{Duration, SystemTime};

/// The server's word on when to ask again. The scheduler decides when that is, within its bounds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Freshness {
    /// The server said nothing.
    #[default]
    Unstated,
    /// The answer is stale at once (`no-cache`, `no-store`, `max-age=0`, a past `Expires`).
    Stale,
    /// The answer is fresh for this long from now.
    For(Duration),
}

impl Freshness {
    pub(super) fn of(headers: &HeaderMap, now: SystemTime) -> Self {
        // §5.3: max-age overrides Expires.
        Self::of_directives(headers).or_else(|| Self::of_expires(headers, now)).unwrap_or_default()
    }

    fn of_directives(headers: &HeaderMap) -> Option<Self> {
        let mut age = None;
        for line in headers.get_all(CACHE_CONTROL).iter().filter_map(|value| value.to_str().ok()) {
            for directive in line.split(',').map(str::trim) {
                let (name, value) = directive.split_once('=').unwrap_or((directive, ""));
                match name.trim().to_ascii_lowercase().as_str() {
                    "no-cache" | "no-store" => return Some(Self::Stale),
                    "max-age" => age = seconds(value.trim().trim_matches('"')).or(age),
                    _ => {}
                }
            }
        }
        age.map(Self::after_seconds)
    }

    fn of_expires(headers: &HeaderMap, now: SystemTime) -> Option<Self> {
        let expires = headers.get(EXPIRES)?.to_str().ok()?;
        // §5.3: an invalid date, in particular "0", means already expired.
        let Ok(expires) = httpdate::parse_http_date(expires.trim()) else {
            return Some(Self::Stale);
        };
        let date = headers.get(DATE).and_then(|date| date.to_str().ok());
        let date = date.and_then(|date| httpdate::parse_http_date(date).ok()).unwrap_or(now);
        Some(Self::after_seconds(expires.duration_since(date).unwrap_or_default().as_secs()))
    }

    fn after_seconds(seconds: u64) -> Self {
        match seconds {
            0 => Self::Stale,
            seconds => Self::For(Duration::from_secs(seconds)),
        }
    }
}

/// A number of whole seconds; one too large to count becomes the largest (RFC 9111 §1.2.2).
pub(super) fn seconds(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::{HeaderName, HeaderValue};

    #[test]
    fn headers_say_how_long() {
        const DAY: &str = "Sun, 06 Nov 1994 00:00:00 GMT";
        const LATER: &str = "Sun, 06 Nov 1994 00:10:00 GMT";
        let minutes = |count: u64| Freshness::For(Duration::from_secs(60 * count));
        let cases: &[(&[(&str, &str)], Freshness)] = &[
            (&[], Freshness::Unstated),
            (&[("cache-control", "public, max-age=300")], minutes(5)),
            (&[("cache-control", "Max-Age=\"300\"")], minutes(5)),
            (
                &[("cache-control", "max-age=99999999999999999999999")],
                Freshness::For(Duration::from_secs(u64::MAX)),
            ),
            (&[("cache-control", "max-age=-1")], Freshness::Unstated),
            (&[("cache-control", "max-age=0")], Freshness::Stale),
            (&[("cache-control", "max-age=300, no-cache")], Freshness::Stale),
            (&[("cache-control", "max-age=soon")], Freshness::Unstated),
            (&[("expires", LATER), ("date", DAY)], minutes(10)),
            (&[("expires", DAY), ("date", LATER)], Freshness::Stale),
            (&[("expires", "0")], Freshness::Stale),
            (&[("expires", "0"), ("cache-control", "max-age=60")], minutes(1)),
        ];
        for (headers, expected) in cases {
            let map = headers
                .iter()
                .map(|(name, value)| {
                    (HeaderName::from_static(name), HeaderValue::from_static(value))
                })
                .collect();
            assert_eq!(Freshness::of(&map, SystemTime::UNIX_EPOCH), *expected, "{headers:?}");
        }
    }
}
