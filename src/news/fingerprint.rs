//! The fingerprint of an entry.

/// Hash of the bytes of an entry and of all beside them that decides how they are read. Entries of one
/// source that have the same one are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(pub i64);
