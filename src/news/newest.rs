//! Bounds a sequence of entries to the newest.
use super::Timestamp;
use std::cmp::Reverse;

/// Keeps the newest values, in their original order. Values without a date are dropped first, from
/// the end, because feeds begin with their newest entry.
#[derive(Clone, Debug)]
pub struct Newest<T> {
    limit: usize,
    seen: usize,
    kept: Vec<(Option<Timestamp>, T)>,
}

impl<T> Newest<T> {
    /// A collection of `limit` values at most.
    pub fn new(limit: usize) -> Self {
        Self { limit, seen: 0, kept: Vec::new() }
    }

    /// Adds a value of this time.
    pub fn push(&mut self, time: Option<Timestamp>, value: T) {
        self.seen += 1;
        self.kept.push((time, value));
        // Seldom, so that the cost is that of sorting a constant number of times.
        if self.kept.len() > self.limit.saturating_mul(2) {
            self.cut();
        }
    }

    /// The kept values, and the number of dropped ones.
    pub fn finish(mut self) -> (Vec<T>, usize) {
        self.cut();
        let dropped = self.seen - self.kept.len();
        (self.kept.into_iter().map(|(_, value)| value).collect(), dropped)
    }

    fn cut(&mut self) {
        if self.kept.len() <= self.limit {
            return;
        }
        let times = self.kept.iter().map(|(time, _)| *time).enumerate();
        let mut order: Vec<_> = times.map(|(index, time)| (Reverse(time), index)).collect();
        order.sort_unstable();
        let mut stays = vec![false; order.len()];
        for (_, index) in order.into_iter().take(self.limit) {
            stays[index] = true;
        }
        let mut stays = stays.into_iter();
        self.kept.retain(|_| stays.next().unwrap_or(false));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_are_kept_in_order() {
        let cases: &[(&[Option<i64>], usize, &str)] = &[
            (&[Some(3), Some(9), Some(1), Some(7)], 2, "bd"),
            (&[None, None, None], 2, "ab"),
            (&[None, Some(1), None], 2, "ab"),
            (&[Some(1), Some(1), Some(1), Some(1)], 1, "a"),
            (&[Some(1)], 5, "a"),
            (&[Some(1), Some(2)], 0, ""),
        ];
        for (times, limit, expected) in cases {
            let mut newest = Newest::new(*limit);
            for (name, time) in "abcd".chars().zip(*times) {
                newest.push(time.map(Timestamp), name);
                assert!(newest.kept.len() <= limit * 2);
            }
            let (kept, dropped) = newest.finish();
            assert_eq!(kept.iter().collect::<String>(), *expected, "{times:?}");
            assert_eq!(dropped, times.len() - expected.len(), "{times:?}");
        }
    }
}
