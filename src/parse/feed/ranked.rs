//! Values that several elements may state.

/// A value and how good its origin is: lower ranks replace higher ones, the first of a rank stays.
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
