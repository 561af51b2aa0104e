//! Exit codes of the process.

/// Done.
pub const OK: u8 = 0;
/// Done in part: some sources failed.
pub const PARTIAL: u8 = 1;
/// Wrong usage or configuration, or nothing could be done.
pub const FAILED: u8 = 2;
