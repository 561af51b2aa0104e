//! The calendars that dates are written in.

/// Whose months are meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Calendar {
    #[default]
    Common,
    /// By the moon.
    Hijra,
    /// By the sun.
    Solar,
}
