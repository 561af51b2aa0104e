//! Sets of articles, one bit for each.

/// A set of the numbers below its length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bits {
    words: Vec<u64>,
    len: usize,
}

impl Bits {
    pub(super) fn empty(len: usize) -> Self {
        Self { words: vec![0; len.div_ceil(64)], len }
    }

    pub(super) fn full(len: usize) -> Self {
        let mut full = Self { words: vec![u64::MAX; len.div_ceil(64)], len };
        full.trim();
        full
    }

    /// The numbers for which `holds`.
    pub(super) fn where_each(len: usize, holds: impl Fn(usize) -> bool) -> Self {
        let mut bits = Self::empty(len);
        for at in (0..len).filter(|at| holds(*at)) {
            bits.insert(at);
        }
        bits
    }

    /// Clears what lies beyond the length.
    fn trim(&mut self) {
        let used = self.len % 64;
        if used > 0
            && let Some(last) = self.words.last_mut()
        {
            *last &= (1 << used) - 1;
        }
    }

    /// Makes the set longer by one number, which is in it if `on`.
    pub(super) fn push(&mut self, on: bool) {
        let at = self.len;
        self.len += 1;
        self.words.resize(self.len.div_ceil(64), 0);
        self.set(at, on);
    }

    pub(super) fn insert(&mut self, at: usize) {
        self.set(at, true);
    }

    pub(super) fn set(&mut self, at: usize, on: bool) {
        debug_assert!(at < self.len, "{at} of {}", self.len);
        if let Some(word) = self.words.get_mut(at / 64) {
            match on {
                true => *word |= 1 << (at % 64),
                false => *word &= !(1 << (at % 64)),
            }
        }
    }

    pub(super) fn contains(&self, at: usize) -> bool {
        self.words.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    #[must_use]
    pub(super) fn and(mut self, other: &Self) -> Self {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= other);
        self
    }

    #[must_use]
    pub(super) fn or(mut self, other: &Self) -> Self {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
        self
    }

    #[must_use]
    pub(super) fn without(mut self, other: &Self) -> Self {
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word &= !other);
        self
    }

    #[must_use]
    pub(super) fn not(mut self) -> Self {
        self.words.iter_mut().for_each(|word| *word = !*word);
        self.trim();
        self
    }

    pub(super) fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The count of the numbers that are in both.
    pub(super) fn common(&self, other: &Self) -> usize {
        let words = self.words.iter().zip(&other.words);
        words.map(|(word, other)| (word & other).count_ones() as usize).sum()
    }

    /// The numbers, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(index, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                (left != 0).then(|| {
                    let bit = left.trailing_zeros() as usize;
                    left &= left - 1;
                    index * 64 + bit
                })
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn sets_of_bits_are_sets(
            len in 0usize..200,
            one in prop::collection::btree_set(0usize..200, 0..60),
            other in prop::collection::btree_set(0usize..200, 0..60),
        ) {
            let below = |set: &BTreeSet<usize>| -> BTreeSet<usize> {
                set.iter().copied().filter(|at| *at < len).collect()
            };
            let (one, other) = (below(&one), below(&other));
            let bits = |set: &BTreeSet<usize>| Bits::where_each(len, |at| set.contains(&at));
            let (a, b) = (bits(&one), bits(&other));
            prop_assert!(a.iter().eq(one.iter().copied()));
            let mut pushed = Bits::default();
            (0..len).for_each(|at| pushed.push(one.contains(&at)));
            prop_assert_eq!(&pushed, &a);
            prop_assert_eq!(a.common(&b), one.intersection(&other).count());
            prop_assert!(a.clone().and(&b).iter().eq(one.intersection(&other).copied()));
            prop_assert!(a.clone().or(&b).iter().eq(one.union(&other).copied()));
            prop_assert!(a.clone().without(&b).iter().eq(one.difference(&other).copied()));
            prop_assert_eq!(a.clone().not().count(), len - one.len());
            prop_assert_eq!(Bits::full(len), Bits::empty(len).not());
            prop_assert!((0..len).all(|at| a.contains(at) == one.contains(&at)));
        }
    }
}
