//! Values that several elements can state.

/// A value with the rank of its origin. A lower rank replaces a higher one; within a rank, the
/// first value stays.
#[derive(Debug)]
pub(super) struct Ranked<T>(pub(super) Option<(u8, T)>);

impl<T> Default for Ranked<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Ranked<T> {
    pub(super) fn offer(&mut self, rank: u8, value: T) {
        if self.0.as_ref().is_none_or(|(known, _)| rank < *known) {
            self.0 = Some((rank, value));
        }
    }

    pub(super) fn into_option(self) -> Option<T> {
        self.0.map(|(_, value)| value)
    }

    pub(super) fn get(&self) -> Option<&T> {
        self.0.as_ref().map(|(_, value)| value)
    }
}
