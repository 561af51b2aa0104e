//! The configuration: the user's TOML file over the shipped defaults.
//!
//! Whatever is wrong in the file is a [`Problem`], and all of them are found in one pass; whatever
//! is right is kept. The defaults are `config/config.toml` and `config/keys.toml`, compiled in:
//! there is no second copy of them in Rust.
mod bindings;
mod de;
mod load;
mod options;
mod place;
mod problem;
mod reading;
mod recovery;
mod sources;
#[cfg(test)]
mod tests;
mod tree;

pub use bindings::shipped_keymap;
pub use load::{Config, Loaded, Surroundings, load};
pub use options::{
    BaseSetting, Bounded, Fetch, LamAlef, Marks, Period, Reader, Rtl, RtlMode, ShapingSetting,
    Size, Ui,
};
pub use problem::{Place, Problem};
pub use sources::{QueryCheck, SavedFilter};
