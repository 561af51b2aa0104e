//! Many short names with numbers from zero: most authors write under a name of their own.
use std::collections::HashMap;
use std::hash::BuildHasher as _;

/// Names in the order of their numbers, in one text.
#[derive(Debug, Default)]
pub(super) struct Names {
    text: String,
    /// The end of each name in bytes of the text.
    ends: Vec<u32>,
}

impl Names {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn get(&self, number: usize) -> Option<&str> {
        let end = *self.ends.get(number)?;
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before));
        self.text.get(start.map_or(0, |start| *start as usize)..end as usize)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|number| self.get(number).unwrap_or_default())
    }

    fn push(&mut self, name: &str) {
        self.text.push_str(name);
        // Four thousand million bytes of names are more than a store holds.
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }
}

/// Gives names their numbers.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    names: Names,
    /// The numbers by the hash of the name, or by the next free number after it.
    numbers: HashMap<u64, u32>,
}

impl Numbering {
    pub(super) fn number(&mut self, name: &str) -> u32 {
        let mut hash = self.numbers.hasher().hash_one(name);
        while let Some(number) = self.numbers.get(&hash) {
            if self.names.get(*number as usize) == Some(name) {
                return *number;
            }
            hash = hash.wrapping_add(1);
        }
        let number = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(name);
        self.numbers.insert(hash, number);
        number
    }

    pub(super) fn finish(mut self) -> Names {
        self.names.text.shrink_to_fit();
        self.names.ends.shrink_to_fit();
        self.names
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_name_has_one_number(names in prop::collection::vec("[أب ]{0,3}|\\PC{0,9}", 0..60)) {
            let mut numbering = Numbering::default();
            let mut expected: Vec<&str> = Vec::new();
            for name in &names {
                let number = expected.iter().position(|known| known == name);
                let number = number.unwrap_or_else(|| {
                    expected.push(name);
                    expected.len() - 1
                });
                prop_assert_eq!(numbering.number(name) as usize, number);
            }
            let found = numbering.finish();
            prop_assert!(found.iter().eq(expected.iter().copied()));
            prop_assert_eq!(found.get(found.len()), None);
        }
    }
}
