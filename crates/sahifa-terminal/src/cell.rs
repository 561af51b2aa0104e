//! The contents of a cell of the screen, independent of any drawing library.
//!
//! Rows of these cells are visual: shaped, reordered, mirrored. `encode` turns a row into bytes.
use crate::link::Link;
use compact_str::CompactString;

/// One cell, or the first of the two cells of a wide symbol.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct VisualCell {
    /// A glyph with its marks. It never contains a control character; see [`VisualCell::new`].
    symbol: CompactString,
    width: u8,
    /// The way the cell is drawn.
    pub style: Style,
}

impl VisualCell {
    /// A cell of `width` columns (1 or 2). If the symbol could move the cursor or change the
    /// terminal, the cell is blank, wherever the symbol came from.
    pub fn new(symbol: &str, width: usize, style: Style) -> Self {
        if symbol.is_empty() || symbol.chars().any(is_refused) {
            return Self::blank(style);
        }
        Self { symbol: symbol.into(), width: if width > 1 { 2 } else { 1 }, style }
    }

    /// A space of one column.
    pub fn blank(style: Style) -> Self {
        Self { symbol: CompactString::const_new(" "), width: 1, style }
    }

    /// The second column of a wide symbol.
    pub fn continuation(style: Style) -> Self {
        Self { symbol: CompactString::const_new(""), width: 0, style }
    }

    /// The glyph with its marks; empty for the second column of a wide symbol.
    pub fn symbol(&self) -> &str {
        &self.symbol
    }

    /// The number of columns: 1, 2, or 0 for the second column of a wide symbol.
    pub fn width(&self) -> usize {
        usize::from(self.width)
    }

    /// The first character, which is the glyph without its marks.
    pub fn base(&self) -> char {
        self.symbol.chars().next().unwrap_or(' ')
    }

    /// The same cell with another base character and the same marks.
    pub(crate) fn replaced(&self, base: char) -> Self {
        if base == self.base() {
            return self.clone();
        }
        let marks = self.symbol.get(self.base().len_utf8()..).unwrap_or_default();
        let mut symbol = CompactString::default();
        symbol.push(base);
        symbol.push_str(marks);
        Self { symbol, ..*self }
    }

    /// The same cell with this character and no marks.
    pub(crate) fn replaced_whole(&self, base: char) -> Self {
        let mut symbol = CompactString::default();
        if self.width > 0 {
            symbol.push(base);
        }
        Self { symbol, ..*self }
    }

    /// The same cell, followed by a control of zero width. Only writers use it.
    pub(crate) fn followed_by(&self, control: char) -> Self {
        let mut symbol = self.symbol.clone();
        symbol.push(control);
        Self { symbol, ..*self }
    }

    pub(crate) fn styled(&self, style: Style) -> Self {
        Self { style, ..self.clone() }
    }

    /// True for a blank that looks like an erased cell.
    pub fn is_erased(&self) -> bool {
        self.symbol == " " && self.style == Style::default()
    }
}

impl Default for VisualCell {
    fn default() -> Self {
        Self::blank(Style::default())
    }
}

/// True for controls, line separators and bidi controls, which never get into a cell. Only writers
/// send bidi controls, and only their own.
fn is_refused(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{FEFF}')
        || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A colour of the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Color {
    /// The terminal's default foreground or background.
    #[default]
    Default,
    /// 0–15 are the theme's colours, 16–255 the fixed palette.
    Indexed(u8),
    /// Red, green and blue.
    Rgb(u8, u8, u8),
}

/// The graphic rendition of a cell (SGR), and the link that it belongs to (OSC 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Style {
    /// Colour of the glyph.
    pub foreground: Color,
    /// Colour behind it.
    pub background: Color,
    /// SGR 1.
    pub bold: bool,
    /// SGR 2.
    pub dim: bool,
    /// SGR 3.
    pub italic: bool,
    /// SGR 4.
    pub underline: bool,
    /// SGR 7.
    pub reverse: bool,
    /// SGR 9.
    pub strike: bool,
    /// Hidden; only writers use it.
    pub conceal: bool,
    /// The link; [`Painter::set_links`](crate::Painter::set_links) gives cells theirs.
    pub link: Link,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_never_stand_in_a_cell() {
        for symbol in ["\x1b", "\x07", "a\r", "\0", "\u{9B}", "\u{9D}", "\u{202E}", "\u{2067}x", ""]
        {
            assert_eq!(VisualCell::new(symbol, 1, Style::default()).symbol(), " ", "{symbol:?}");
        }
        let marked = VisualCell::new("\u{FE91}\u{64E}", 1, Style::default());
        assert_eq!(marked.symbol(), "\u{FE91}\u{64E}");
        assert_eq!(marked.base(), '\u{FE91}');
    }
}
