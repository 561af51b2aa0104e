//! The last known state of the database, by which changes of other programs are noticed.
use crate::app::Changed;
use crate::fetch::Watch;
use crate::news::Counts;

/// The state of the database that was seen last, and the watch over it.
#[derive(Debug, Default)]
pub(super) struct Elsewhere {
    pub(super) watch: Option<Watch>,
    /// The version that was looked at last.
    version: Option<i64>,
    /// The counts that were reported last.
    counts: Option<Counts>,
    /// True if a refresh of this program wrote since the last look.
    refreshed: bool,
}

impl Elsewhere {
    /// Takes note of counts that are reported.
    pub(super) fn counted(&mut self, counts: &Counts) {
        self.counts = Some(counts.clone());
    }

    /// Takes note of a refresh of this program, which writes through a connection of its own.
    pub(super) fn refreshes(&mut self) {
        self.refreshed = true;
    }

    /// Takes note of the version of the database; true if another connection wrote since the last
    /// look.
    pub(super) fn is_new(&mut self, version: i64) -> bool {
        self.version.replace(version) != Some(version)
    }

    /// Finds the part of the screen that a change concerns which another connection made. The rows of
    /// changes that this program made are shown by the end of its refresh.
    pub(super) fn changed(&mut self, counts: &Counts, is_refreshing: bool) -> Option<Changed> {
        let may_be_ours = std::mem::replace(&mut self.refreshed, is_refreshing) || is_refreshing;
        match self.counts.as_ref() == Some(counts) {
            false => Some(Changed::List),
            true if may_be_ours => None,
            true => Some(Changed::Rows),
        }
    }
}
