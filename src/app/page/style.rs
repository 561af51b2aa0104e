//! Bits of a [`StyleId`](sahifa_text::StyleId) inside a page; the user interface turns them into
//! colours.

pub const EMPHASIS: u16 = 1;
pub const STRONG: u16 = 1 << 1;
pub const CODE: u16 = 1 << 2;
pub const LINK: u16 = 1 << 3;
pub const STRIKE: u16 = 1 << 4;
/// The number of a link, a bullet, a list number.
pub const MARKER: u16 = 1 << 5;
pub const HEADING: u16 = 1 << 6;
pub const QUOTE: u16 = 1 << 7;
/// Source, date, author, tags, the line that counts hidden blocks.
pub const DIM: u16 = 1 << 8;
pub const TITLE: u16 = 1 << 9;
pub const CAPTION: u16 = 1 << 10;
