//! Politeness: bounds on the requests in flight, on those at one host, and on the time between
//! them.
use super::address::literal;
use super::descriptors::Connections;
use super::freshness::seconds;
use super::redirect::authority;
use super::{FetchError, FetchOptions};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;
use url::{Origin, Url};

/// Time after which a request that has not ended gives its place to others.
const PATIENCE: Duration = Duration::from_secs(1);
/// The longest time for which a host may silence a source.
const LONGEST_WAIT: Duration = Duration::from_secs(7 * 24 * 3600);

/// Admits requests. Waiting for admission counts against no time limit of the request.
#[derive(Debug)]
pub(super) struct Gates {
    places: Arc<Semaphore>,
    slow: Arc<Semaphore>,
    hosts: Mutex<HashMap<String, Arc<Host>>>,
    /// The times until which origins are left alone. Another port is another server.
    holds: Mutex<HashMap<Origin, Instant>>,
    per_host: usize,
    pace: Duration,
}

#[derive(Debug)]
struct Host {
    places: Arc<Semaphore>,
    next_start: Mutex<Option<Instant>>,
}

impl Gates {
    pub(super) fn new(options: &FetchOptions) -> Self {
        let Connections { places, slow, .. } = Connections::allowed(options);
        Self {
            places: Arc::new(Semaphore::new(places)),
            slow: Arc::new(Semaphore::new(slow)),
            hosts: Mutex::default(),
            holds: Mutex::default(),
            per_host: options.per_host.max(1),
            pace: options.pace,
        }
    }

    /// Waits for a place. The place at the host comes first: a request that waits for its host
    /// must not stand in the way of other hosts. This machine is spared the limits of a host.
    pub(super) async fn admit(&self, url: &Url) -> Result<Pass, FetchError> {
        let gate = self.host(url.host_str().unwrap_or_default());
        let own = literal(url).is_some_and(|address| address.is_loopback());
        let at_host = match own {
            true => None,
            false => gate.places.clone().acquire_owned().await.ok(),
        };
        self.check_hold(url)?;
        if !own {
            gate.keep_pace(self.pace).await;
            self.check_hold(url)?;
        }
        let place = self.places.clone().acquire_owned().await.ok();
        Ok(Pass { _host: at_host, place, slow: self.slow.clone(), is_slow: false })
    }

    /// Lets no request to the origin of `url` start for `wait` (RFC 9110 §10.2.3, RFC 6585 §4).
    pub(super) fn hold(&self, url: &Url, wait: Duration) {
        let until = Instant::now() + wait.min(LONGEST_WAIT);
        let mut holds = self.holds.lock().unwrap_or_else(PoisonError::into_inner);
        let held = holds.entry(url.origin()).or_insert(until);
        *held = until.max(*held);
    }

    fn check_hold(&self, url: &Url) -> Result<(), FetchError> {
        let holds = self.holds.lock().unwrap_or_else(PoisonError::into_inner);
        let until = holds.get(&url.origin());
        let wait = until.map(|until| until.saturating_duration_since(Instant::now()));
        match wait.filter(|wait| !wait.is_zero()) {
            Some(wait) => Err(FetchError::Held { host: authority(url), wait }),
            None => Ok(()),
        }
    }

    fn host(&self, name: &str) -> Arc<Host> {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || {
            let places = Arc::new(Semaphore::new(self.per_host));
            Arc::new(Host { places, next_start: Mutex::default() })
        };
        hosts.entry(name.to_owned()).or_insert_with(make).clone()
    }
}

impl Host {
    async fn keep_pace(&self, pace: Duration) {
        if pace.is_zero() {
            return;
        }
        let start = {
            let mut next_start = self.next_start.lock().unwrap_or_else(PoisonError::into_inner);
            let now = Instant::now();
            let start = next_start.map_or(now, |next| next.max(now));
            *next_start = Some(start + pace);
            start
        };
        tokio::time::sleep_until(start).await;
    }
}

/// The right to have one request in flight.
#[derive(Debug)]
pub(super) struct Pass {
    _host: Option<OwnedSemaphorePermit>,
    place: Option<OwnedSemaphorePermit>,
    slow: Arc<Semaphore>,
    is_slow: bool,
}

impl Pass {
    /// Runs `work`. If it is slow, its place goes to the next request, as long as there are places
    /// for slow ones: hanging servers must not use up the places of the others.
    pub(super) async fn patiently<F: Future>(&mut self, work: F) -> F::Output {
        let mut work = std::pin::pin!(work);
        if !self.is_slow {
            match tokio::time::timeout(PATIENCE, &mut work).await {
                Ok(output) => return output,
                Err(_) => self.move_aside(),
            }
        }
        work.await
    }

    fn move_aside(&mut self) {
        if let Ok(place) = self.slow.clone().try_acquire_owned() {
            self.place = Some(place);
            self.is_slow = true;
        }
    }
}

/// Reads `Retry-After`: seconds or an HTTP date (RFC 9110 §10.2.3). `None` when it is neither.
pub(super) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if let Some(seconds) = seconds(value) {
        return Some(Duration::from_secs(seconds).min(LONGEST_WAIT));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default().min(LONGEST_WAIT))
}

/// The time to leave a source alone after `failures` failures in a row: from five minutes, doubling
/// up to a day. It varies by a fifth, so that sources that failed together do not come back
/// together. The variation depends on `key` and `failures` alone.
pub fn backoff(failures: u32, key: &str) -> Duration {
    const FIRST: u64 = 5 * 60;
    const LONGEST: u64 = 24 * 3600;
    if failures == 0 {
        return Duration::ZERO;
    }
    let base = FIRST.saturating_mul(1 << (failures - 1).min(20)).min(LONGEST);
    let mut hasher = DefaultHasher::new();
    (key, failures).hash(&mut hasher);
    let spread = base / 5;
    Duration::from_secs(base - spread + hasher.finish() % (2 * spread + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gates(change: impl FnOnce(&mut FetchOptions)) -> Arc<Gates> {
        let mut options = FetchOptions { concurrency: 3, per_host: 2, ..FetchOptions::default() };
        change(&mut options);
        Arc::new(Gates::new(&options))
    }

    fn url(host: &str) -> Url {
        Url::parse(&format!("http://{host}.example/feed")).unwrap()
    }

    /// `true` when `gates` lets a request to `host` start at once.
    async fn admits(gates: &Gates, host: &str) -> Option<Pass> {
        let url = url(host);
        let admitted = gates.admit(&url);
        tokio::time::timeout(Duration::from_millis(1), admitted).await.ok()?.ok()
    }

    #[tokio::test(start_paused = true)]
    async fn a_full_host_leaves_room_for_others() {
        let gates = gates(|_| ());
        let first = admits(&gates, "a").await;
        let _second = admits(&gates, "a").await;
        assert!(first.is_some() && admits(&gates, "a").await.is_none());
        let other = admits(&gates, "b").await;
        assert!(other.is_some());
        assert!(admits(&gates, "c").await.is_none(), "three in flight");
        drop(first);
        assert!(admits(&gates, "a").await.is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn slow_requests_step_aside() {
        let gates = gates(|options| options.concurrency = 1);
        let mut slow = gates.admit(&url("slow")).await.unwrap();
        let hanging =
            tokio::spawn(async move { slow.patiently(std::future::pending::<()>()).await });
        tokio::task::yield_now().await;
        assert!(admits(&gates, "b").await.is_none());
        tokio::time::sleep(PATIENCE * 2).await;
        assert!(admits(&gates, "b").await.is_some());
        hanging.abort();
    }

    #[tokio::test(start_paused = true)]
    async fn pace_keeps_starts_apart_and_a_hold_stops_them() {
        let gates = gates(|options| options.pace = Duration::from_secs(2));
        let begin = Instant::now();
        for _ in 0..3 {
            drop(gates.admit(&url("a")).await.unwrap());
        }
        assert_eq!(begin.elapsed().as_secs(), 4);
        gates.hold(&url("a"), Duration::from_secs(90));
        let error = gates.admit(&url("a")).await.unwrap_err();
        assert!(matches!(error, FetchError::Held { .. }), "{error}");
        assert!(error.retry_after().unwrap() <= Duration::from_secs(90));
        assert!(gates.admit(&url("b")).await.is_ok());
        let other_port = Url::parse("http://a.example:8080/feed").unwrap();
        assert!(gates.admit(&other_port).await.is_ok());
        tokio::time::sleep(Duration::from_secs(91)).await;
        assert!(gates.admit(&url("a")).await.is_ok());
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        const CASES: &[(&str, Option<u64>)] = &[
            ("120", Some(120)),
            (" 0 ", Some(0)),
            ("Sun, 06 Nov 1994 08:50:37 GMT", Some(60)),
            ("Sunday, 06-Nov-94 08:50:37 GMT", Some(60)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
            ("99999999999999999999999", Some(7 * 24 * 3600)),
            ("-5", None),
            ("soon", None),
            ("", None),
        ];
        for (value, expected) in CASES {
            assert_eq!(retry_after(value, now), expected.map(Duration::from_secs), "{value:?}");
        }
    }

    #[test]
    fn backoff_doubles_within_bounds() {
        assert_eq!(backoff(0, "x"), Duration::ZERO);
        for failures in 1..64 {
            let expected = (300.0 * 2f64.powi(failures as i32 - 1)).min(86400.0);
            let wait = backoff(failures, "http://a.example/").as_secs_f64();
            assert!((expected * 0.79..=expected * 1.21).contains(&wait), "{failures}: {wait}");
        }
        assert_ne!(backoff(3, "a"), backoff(3, "b"));
    }
}
