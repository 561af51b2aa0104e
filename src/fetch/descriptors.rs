//! The limit on files and sockets that this process has open at once, and the connections it
//! allows.
use super::options::FetchOptions;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Descriptors that the process may need besides connections: the database and its journals, the
/// terminal, the runtime, the files that are being read.
const OTHERS: usize = 32;
/// Descriptors that a request may hold at a time: a name lookup, or an address of either family
/// that is being tried.
const PER_REQUEST: usize = 2;
/// Places for slow requests, as a multiple of the places for all.
const SLOW_PLACES: usize = 3;
/// The limit of descriptors beyond which more are of no use.
const ENOUGH: u64 = 8192;

/// The number of connections there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Connections {
    /// Requests in flight, and places for those of them that are slow.
    pub(super) places: usize,
    pub(super) slow: usize,
    /// Connections that are kept for a host when nothing is in flight on them.
    pub(super) idle: usize,
}

impl Connections {
    /// As many connections as `options` ask for and the limit of the process allows. The limit is
    /// raised first as far as it goes.
    pub(super) fn allowed(options: &FetchOptions) -> Self {
        Self::within(raise(), options)
    }

    fn within(limit: u64, options: &FetchOptions) -> Self {
        let wanted = options.concurrency.clamp(1, 1024);
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let room = limit.saturating_sub(OTHERS) / PER_REQUEST;
        let places = wanted.min(room / (1 + SLOW_PLACES)).max(1);
        let slow = (places * SLOW_PLACES).min(room.saturating_sub(places));
        // Kept connections are not counted, so they are only for whom they cannot matter to.
        let idle = if limit as u64 >= ENOUGH { options.per_host } else { 0 };
        Self { places, slow, idle }
    }
}

/// Raises the limit to the most that the system allows, and returns it.
fn raise() -> u64 {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let Some(now) = current else { return u64::MAX };
    let wanted = maximum.map_or(ENOUGH, |maximum| maximum.min(ENOUGH));
    let raised = Rlimit { current: Some(wanted), maximum };
    match wanted > now && setrlimit(Resource::Nofile, raised).is_ok() {
        true => wanted,
        false => now,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_flight_fits_the_limit() {
        let options = FetchOptions::default();
        for (limit, places, slow, idle) in [
            (u64::MAX, 192, 576, 4),
            (8192, 192, 576, 4),
            (1024, 124, 372, 0),
            (256, 28, 84, 0),
            (64, 4, 12, 0),
            (40, 1, 3, 0),
            (16, 1, 0, 0),
            (0, 1, 0, 0),
        ] {
            let expected = Connections { places, slow, idle };
            assert_eq!(Connections::within(limit, &options), expected, "{limit}");
        }
    }
}
