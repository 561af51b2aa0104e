//! The states of enclosures on this machine, as the panes know them.
use crate::news::Download;
use std::collections::BTreeMap;

/// The states of enclosures, by their addresses: of those that were asked about in this session.
#[derive(Debug, Default)]
pub(super) struct Downloads(BTreeMap<String, (String, Download)>);

impl Downloads {
    /// The state of the enclosure at an address; `None` if nothing of it is here.
    pub(super) fn state(&self, url: &str) -> Option<&Download> {
        self.0.get(url).map(|(_, state)| state)
    }

    /// Those that are under way or wait for it, by their names.
    pub(super) fn under_way(&self) -> impl Iterator<Item = (&str, &Download)> {
        let states = self.0.values().filter(|(_, state)| state.is_under_way());
        states.map(|(name, state)| (name.as_str(), state))
    }

    /// Takes the state of an enclosure with this name.
    pub(super) fn set(&mut self, url: String, name: String, state: Download) {
        self.0.insert(url, (name, state));
    }

    /// Takes the state that was found in the folder. What is under way is known better here.
    pub(super) fn found(&mut self, url: String, state: Download) {
        if !self.state(&url).is_some_and(Download::is_under_way) {
            self.set(url, String::new(), state);
        }
    }
}
