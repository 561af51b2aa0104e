//! The reading pane: the open article, laid out, and the place in it.
use super::page::{Page, PageOptions};
use crate::news::Article;

/// State of the reading pane.
#[derive(Clone, Debug, Default)]
pub struct ReaderPane {
    pub article: Option<Article>,
    pub page: Page,
    /// Index of the first visible line.
    pub scroll: usize,
    pub show_hidden: bool,
    /// Rows of the pane; set by the geometry.
    rows: usize,
}

impl ReaderPane {
    /// Opens an article, with `scroll` as its first visible line. [`ReaderPane::relay`] lays it
    /// out, once the pane has a width.
    pub fn open(&mut self, article: Article, scroll: usize) {
        self.scroll = scroll;
        self.show_hidden = false;
        self.page = Page::default();
        self.article = Some(article);
    }

    /// Lays the open article out. If it was laid out before, the place stays the same share of the
    /// whole.
    pub fn relay(&mut self, about: &str, options: &PageOptions) {
        let Some(article) = &self.article else { return };
        let before = self.page.lines.len();
        self.page = Page::new(article, about, options);
        let moved = (self.scroll * self.page.lines.len()).checked_div(before);
        self.scroll = moved.unwrap_or(self.scroll);
        self.clamp();
    }

    pub fn set_rows(&mut self, rows: usize) {
        self.rows = rows.max(1);
        self.clamp();
    }

    pub fn scroll_by(&mut self, lines: isize) {
        self.scroll = self.scroll.saturating_add_signed(lines);
        self.clamp();
    }

    /// Scrolls by pages; one line of the last page stays in view.
    pub fn page_by(&mut self, pages: isize, half: bool) {
        let page = if half { self.rows.div_ceil(2) } else { self.rows.saturating_sub(1).max(1) };
        self.scroll_by(pages * page as isize);
    }

    pub fn to(&mut self, line: usize) {
        self.scroll = line;
        self.clamp();
    }

    /// True if the last line is in view.
    pub fn at_end(&self) -> bool {
        self.scroll + self.rows >= self.page.lines.len()
    }

    /// The part of the article above the last visible line, in percent.
    pub fn percent(&self) -> usize {
        let lines = self.page.lines.len();
        ((self.scroll + self.rows).min(lines) * 100).checked_div(lines).unwrap_or(100)
    }

    fn clamp(&mut self) {
        // What is not laid out yet has no end to stop at.
        if self.page.lines.is_empty() {
            return;
        }
        self.scroll = self.scroll.min(self.page.lines.len().saturating_sub(self.rows));
    }
}
