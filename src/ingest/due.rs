//! The time when a source is asked again, and the reasons not to ask it now.
//!
//! Only facts are stored: when it was asked last, how often it has failed since, how long its server
//! calls the answer fresh or asked to be left alone. The settings are applied to them when the
//! question comes up, so a shorter interval holds at once.
use super::{RefreshOptions, error};
use crate::fetch::backoff;
use crate::locale::Phrase;
use crate::news::{Location, Source, SourceState, Timestamp};
use std::time::Duration;

/// The strength of a wish to ask a source; each level overrides more than the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Demand {
    /// Nobody asks: the source is asked only when it is due.
    WhenDue,
    /// A caller that may ask often, such as cron. It respects the server's wait and the user's
    /// interval for this source, and leaves a failing source alone for a while.
    #[default]
    Usual,
    /// A user who waits for news of all sources. It does not ask where a server said to wait, or
    /// that the feed is gone.
    All,
    /// A user who waits for this source. It does not ask where its server said to wait.
    Chosen,
    /// A user who ignores all of this, and takes every entry anew.
    Anew,
}

/// Failures in a row from which on [`Demand::Usual`] leaves a source alone for a while. A user who
/// repairs the network and asks again wants an answer.
const FAILING: u32 = 3;

/// The longest `Retry-After` that is honoured.
const LONGEST_HOLD: Duration = Duration::from_secs(7 * 24 * 3600);

/// The time when a source is due by itself, if ever. A feed with an interval of zero is read on
/// demand only.
pub fn due(source: &Source, state: &SourceState, options: &RefreshOptions) -> Option<Timestamp> {
    let interval = source.refresh.unwrap_or(options.interval);
    let is_feed = matches!(source.location, Location::Feed(_));
    if interval.is_zero() || is_gone(state) {
        return None;
    }
    let Some(last) = state.last_attempt else { return Some(Timestamp(0)) };
    if !is_feed {
        return Some(after(last, interval));
    }
    if state.failures > 0 {
        return Some(after_failure(source, state, last));
    }
    Some(match source.refresh {
        // What the user set for it holds.
        Some(own) => after(last, own),
        None => state.schedule.open(after(last, interval).max(fresh_until(state, last))),
    })
}

/// The reason why a source is not asked now.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Refusal {
    /// It is not due, and nobody asked.
    NotDue,
    Said(Phrase),
}

pub(super) fn refusal(
    demand: Demand,
    source: &Source,
    state: &SourceState,
    options: &RefreshOptions,
    now: Timestamp,
) -> Option<Refusal> {
    if !matches!(source.location, Location::Feed(_)) || demand == Demand::Anew {
        return None;
    }
    let key = source.key();
    let last = state.last_attempt?;
    let left = |until: Timestamp| (until.0.saturating_sub(now.0)).max(0);
    if demand == Demand::WhenDue {
        let is_due = due(source, state, options).is_some_and(|due| due <= now);
        return (!is_due).then_some(Refusal::NotDue);
    }
    if is_gone(state) && demand < Demand::Chosen {
        return Some(Refusal::Said(error::gone(key)));
    }
    let asked_to_wait =
        state.last_error.as_ref().is_some_and(|error| error.id == "fetch-status-wait");
    let wait = left(held_until(state, last));
    if asked_to_wait && wait > 0 {
        return Some(Refusal::Said(error::wait(key, wait)));
    }
    if demand > Demand::Usual {
        return None;
    }
    if state.failures > 0 {
        let wait = left(after_failure(source, state, last));
        let said = || Refusal::Said(error::failing(state.failures, wait));
        return (state.failures >= FAILING && wait > 0).then(said);
    }
    let open = match source.refresh {
        Some(own) => after(last, own),
        None => state.schedule.open(fresh_until(state, last).max(now)),
    };
    let wait = left(open);
    (wait > 0).then(|| Refusal::Said(error::fresh(wait)))
}

pub(super) fn is_gone(state: &SourceState) -> bool {
    state.last_error.as_ref().is_some_and(|error| error.id == "fetch-gone")
}

/// The time until which the answer is fresh, as the server and the feed say, within bounds (RFC
/// 9111 §4.2; RSS 2.0 `ttl`).
fn fresh_until(state: &SourceState, last: Timestamp) -> Timestamp {
    after(last, state.schedule.fresh()).max(held_until(state, last))
}

fn after_failure(source: &Source, state: &SourceState, last: Timestamp) -> Timestamp {
    after(last, backoff(state.failures, source.key())).max(held_until(state, last))
}

/// The time until which the server asked to be left alone. A time beyond the longest that is
/// honoured comes from a clock that was wrong.
fn held_until(state: &SourceState, last: Timestamp) -> Timestamp {
    let longest = after(last, LONGEST_HOLD);
    state.held_until.filter(|held| *held <= longest).unwrap_or(last)
}

pub(super) fn after(at: Timestamp, wait: Duration) -> Timestamp {
    Timestamp(at.0.saturating_add(i64::try_from(wait.as_secs()).unwrap_or(i64::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::{Schedule, SourceId, Validators};

    const HOUR: i64 = 3600;
    const LAST: Timestamp = Timestamp(1_000 * 24 * HOUR);

    fn state(change: impl FnOnce(&mut SourceState)) -> SourceState {
        let mut state = SourceState {
            id: SourceId(1),
            key: "http://a.example/".into(),
            name: "a".into(),
            folder: None,
            present: true,
            validators: Validators::default(),
            last_success: Some(LAST),
            last_attempt: Some(LAST),
            last_error: None,
            failures: 0,
            held_until: None,
            schedule: Schedule::default(),
            moved: None,
            problems: Vec::new(),
            history: Vec::new(),
        };
        change(&mut state);
        state
    }

    fn feed(refresh: Option<u64>) -> Source {
        let source = Source::new(Location::Feed("http://a.example/".into()));
        Source { refresh: refresh.map(Duration::from_secs), ..source }
    }

    fn failing(id: &'static str, failures: u32, held: Option<i64>) -> SourceState {
        state(|state| {
            state.last_error = Some(Phrase::new(id));
            state.failures = failures;
            state.held_until = held.map(|wait| Timestamp(LAST.0 + wait));
        })
    }

    #[test]
    fn a_source_is_due_when_its_own_time_has_come() {
        let options = RefreshOptions::default();
        let never = RefreshOptions { interval: Duration::ZERO, ..RefreshOptions::default() };
        let fresh = |wait: i64| state(|state| state.held_until = Some(Timestamp(LAST.0 + wait)));
        let ttl = state(|state| state.schedule.ttl = Some(180));
        let closed = state(|state| state.schedule.skip_hours = 0b11);
        let new = state(|state| state.last_attempt = None);
        for (name, source, state, options, expected) in [
            ("the usual interval", feed(None), &state(|_| ()), &options, Some(HOUR / 2)),
            ("its own", feed(Some(5)), &fresh(HOUR), &options, Some(5)),
            ("its own where none is usual", feed(Some(5)), &state(|_| ()), &never, Some(5)),
            ("on demand", feed(Some(0)), &new, &options, None),
            ("on demand", feed(None), &new, &never, None),
            ("called fresh", feed(None), &fresh(2 * HOUR), &options, Some(2 * HOUR)),
            ("a wrong clock", feed(None), &fresh(8 * 24 * HOUR), &options, Some(HOUR / 2)),
            ("ttl", feed(None), &ttl, &options, Some(3 * HOUR)),
            ("skipped hours", feed(None), &closed, &options, Some(2 * HOUR)),
            ("gone", feed(None), &failing("fetch-gone", 1, None), &options, None),
        ] {
            let due = due(&source, state, options);
            assert_eq!(due.map(|due| due.0 - LAST.0), expected, "{name}");
        }
        assert_eq!(due(&feed(None), &new, &options), Some(Timestamp(0)));
        let failing = failing("fetch-status-server", 2, None);
        let wait = due(&feed(None), &failing, &options).unwrap().0 - LAST.0;
        assert!((480..=720).contains(&wait), "{wait}");
    }

    #[test]
    fn who_wants_more_is_refused_less() {
        use Demand::{All, Anew, Chosen, Usual, WhenDue};
        let options = RefreshOptions::default();
        let fresh = state(|state| state.held_until = Some(Timestamp(LAST.0 + HOUR)));
        let demands = [WhenDue, Usual, All, Chosen, Anew];
        for (name, source, state, after, refused) in [
            ("just read", feed(None), &state(|_| ()), 1, 1),
            ("due", feed(None), &state(|_| ()), HOUR, 0),
            ("called fresh", feed(None), &fresh, 1, 2),
            ("no longer fresh", feed(None), &fresh, HOUR, 0),
            ("its own interval", feed(Some(600)), &state(|_| ()), 1, 2),
            ("its own interval has passed", feed(Some(600)), &state(|_| ()), 600, 0),
            ("failed once", feed(None), &failing("fetch-connect", 1, None), 1, 1),
            ("fails again and again", feed(None), &failing("fetch-connect", 3, None), 1, 2),
            ("gone", feed(None), &failing("fetch-gone", 1, None), HOUR, 3),
            ("told to wait", feed(None), &failing("fetch-status-wait", 1, Some(HOUR)), 1, 4),
            ("has waited", feed(None), &failing("fetch-status-wait", 1, Some(60)), HOUR, 0),
        ] {
            let now = Timestamp(LAST.0 + after);
            let refusals =
                demands.map(|demand| refusal(demand, &source, state, &options, now).is_some());
            let expected = [0, 1, 2, 3, 4].map(|index| index < refused);
            assert_eq!(refusals, expected, "{name}");
        }
        // Closed hours hold for who asks often.
        let midnight = Timestamp(LAST.0 + HOUR);
        let closed = state(|state| state.schedule.skip_hours = 0b110);
        assert!(refusal(Usual, &feed(None), &closed, &options, midnight).is_some());
        assert_eq!(refusal(All, &feed(None), &closed, &options, midnight), None);
    }
}
