//! Feeds taken from a list that has one on each line, and the lines that cannot be taken.
use super::address::{is_address, whole_address};
use super::newsboat::LeftOut;
use super::refused::{MOST_FEEDS, Reason, Refused};
use super::tidy::tidy;
use crate::news::{Location, NewSource, local_path};
use std::collections::HashMap;

/// The feeds found so far.
#[derive(Debug, Default)]
pub(super) struct Feeds {
    pub(super) sources: Vec<NewSource>,
    pub(super) left_out: Vec<LeftOut>,
    /// The places of the feeds in `sources`.
    known: HashMap<Location, usize>,
}

impl Feeds {
    /// True if no more lines are to be read.
    pub(super) fn is_full(&self) -> bool {
        self.sources.len() + self.left_out.len() >= MOST_FEEDS
    }

    /// Says that the lines after this one are not read.
    pub(super) fn cut(&mut self) {
        self.left_out.push(LeftOut::Rest);
    }

    /// Takes a feed. One that stands in several groups gets the tags of all.
    pub(super) fn add(&mut self, line: usize, name: &str, address: &str, group: Option<&str>) {
        let location = match local_path(address) {
            Some(path) => Ok(Location::Path(path)),
            None => whole_address(address).map(Location::Feed),
        };
        let location = match location {
            Ok(location) => location,
            Err(unusable) => return self.refuse(line, name, address, unusable.into()),
        };
        let tag = group.map(tidy).filter(|tag| !tag.is_empty());
        if let Some(known) = self.known.get(&location).and_then(|at| self.sources.get_mut(*at)) {
            match tag.filter(|tag| !known.tags.contains(tag)) {
                Some(tag) => known.tags.push(tag),
                None => self.refuse(line, name, address, Reason::Twice),
            }
            return;
        }
        self.known.insert(location.clone(), self.sources.len());
        let name = Some(tidy(name)).filter(|name| !name.is_empty());
        let name = name.filter(|name| !is_address(name, [address]));
        let tags = tag.into_iter().collect();
        self.sources.push(NewSource { name, tags, ..NewSource::new(location) });
    }

    /// Names a feed that is left out.
    pub(super) fn refuse(&mut self, line: usize, name: &str, address: &str, reason: Reason) {
        let refused = Refused::new(line, name, address, reason);
        self.left_out.push(LeftOut::Feed(refused));
    }
}
