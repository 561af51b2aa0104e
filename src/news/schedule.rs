//! The rhythm that a feed states, and the times at which it is open.
use super::Timestamp;
use std::time::Duration;

/// A feed's statements on its own rhythm (RSS 2.0 `ttl`, `skipHours`, `skipDays`; the syndication
/// module of RSS 1.0).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// The minutes for which the feed calls itself fresh.
    pub ttl: Option<u32>,
    /// Bit *n* is set if nothing appears from *n*:00 to *n*:59 GMT.
    pub skip_hours: u32,
    /// Likewise for days; bit 0 is Sunday.
    pub skip_days: u8,
}

/// The longest `ttl` that is honoured. A `ttl` of 525600 means something else.
pub const LONGEST_FRESH: Duration = Duration::from_secs(24 * 3600);
/// The most hours that are skipped: a weekend.
const MAX_SKIPPED: i64 = 60;
const HOUR: i64 = 3600;

impl Schedule {
    /// The time for which the feed calls itself fresh, within bounds.
    pub fn fresh(self) -> Duration {
        let ttl =
            self.ttl.map_or(Duration::ZERO, |minutes| Duration::from_secs(u64::from(minutes) * 60));
        ttl.min(LONGEST_FRESH)
    }

    /// The first time at or after `at` that is not skipped; `at` itself if nearly all times are
    /// skipped.
    pub fn open(self, at: Timestamp) -> Timestamp {
        let mut time = at.0;
        for _ in 0..=MAX_SKIPPED {
            if !self.skips(time) {
                return Timestamp(time);
            }
            time = time.saturating_sub(time.rem_euclid(HOUR)).saturating_add(HOUR);
        }
        at
    }

    fn skips(self, time: i64) -> bool {
        let hour = time.rem_euclid(24 * HOUR) / HOUR;
        // 1970-01-01 was a Thursday.
        let day = (time.div_euclid(24 * HOUR) + 4).rem_euclid(7);
        self.skip_hours & (1 << hour) != 0 || self.skip_days & (1 << day) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sunday, 2026-06-07 00:00 GMT.
    const SUNDAY: i64 = 1_780_790_400;

    #[test]
    fn skipped_hours_and_days_are_passed_over() {
        let hours = |list: &[u32]| list.iter().fold(0, |bits, hour| bits | 1 << hour);
        let cases: &[(u32, u8, i64, i64)] = &[
            (0, 0, 17, 17),
            (hours(&[0, 1, 2]), 0, 17, 3 * HOUR),
            (hours(&[0, 1, 2]), 0, 5 * HOUR + 1, 5 * HOUR + 1),
            (hours(&[23]), 0, 23 * HOUR + 5, 24 * HOUR),
            // Saturday and Sunday.
            (0, 0b100_0001, 0, 24 * HOUR),
            (0, 0b100_0001, -20 * HOUR, 24 * HOUR),
            // Nearly everything: not honoured.
            (0x00FF_FFFF, 0, 17, 17),
            (0, 0b111_1111, 17, 17),
            (0, 0b000_1111, 17, 17),
        ];
        for (skip_hours, skip_days, from, to) in cases {
            let schedule = Schedule { ttl: None, skip_hours: *skip_hours, skip_days: *skip_days };
            let open = schedule.open(Timestamp(SUNDAY + from));
            assert_eq!(open.0 - SUNDAY, *to, "{skip_hours:b} {skip_days:b} {from}");
        }
        assert_eq!(
            Schedule { skip_days: 127, ..Schedule::default() }.open(Timestamp(i64::MAX)).0,
            i64::MAX
        );
    }

    #[test]
    fn freshness_is_bounded() {
        let fresh = |ttl| Schedule { ttl, ..Schedule::default() }.fresh().as_secs();
        assert_eq!([fresh(None), fresh(Some(60)), fresh(Some(u32::MAX))], [0, 3600, 86_400]);
    }
}
