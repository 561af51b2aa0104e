//! The words and the direction around an article that is written out.
use crate::locale::Catalogue;

/// Everything that stands around an article in the language of the interface.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    pub catalogue: &'a Catalogue,
    /// The line under the title: source, date, authors.
    pub about: &'a str,
    /// The direction of the article: `rtl` or `ltr`.
    pub dir: &'static str,
}
