//! Pictures: files become pixels, within bounds, and are kept on disk.
//!
//! Fetching is the business of `ingest`, drawing that of `ui`.
mod cache;
mod decode;
mod error;
mod pixels;

pub use cache::Cache;
pub use decode::{IS_BUILT, decode};
pub use error::PictureError;
pub use pixels::Picture;
