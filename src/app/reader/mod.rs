//! The reading pane: the open article, laid out, and the place in it.
mod caret;
mod find;
mod folds;
mod hints;
mod hits;
mod passages;
mod sentence;
mod walk;

pub use caret::Caret;
pub(super) use caret::Motion;
pub(super) use find::Stepped;
pub use hints::{Hint, Hints};
use hits::Find;
pub use hits::{Hit, Hits};
pub use passages::Passages;

use super::page::{Folds, Page, PageOptions, Position};
use crate::news::{Article, ArticleId, Place};
use crate::query::Sought;
use std::ops::Range;

/// State of the reading pane.
#[derive(Clone, Debug, Default)]
pub struct ReaderPane {
    pub article: Option<Article>,
    pub page: Page,
    /// Index of the first visible line.
    pub scroll: usize,
    pub show_hidden: bool,
    /// The notes and details that were opened or closed.
    pub folds: Folds,
    /// The place to begin at once the article is laid out: bytes of its texts before it.
    start: Option<usize>,
    /// The letters that are looked for in the article, if any.
    find: Option<Find>,
    /// The lit places: of what is looked for in the article, else of what the list was searched for.
    hits: Hits,
    /// The hit that was gone to last.
    hit: Option<usize>,
    /// The highlighted passages that are on the page.
    passages: Passages,
    /// The caret, while the reader reads with one.
    caret: Option<Caret>,
    /// The sentence that is being read, while the reader goes by sentences.
    sentence: Option<Hit>,
    /// True if a screen reader reads: the reader goes by sentences from the start, and long ones come in
    /// parts.
    aloud: bool,
    /// The hints on links, while one is chosen.
    hints: Option<Hints>,
    /// True once the rest of the page was asked for.
    rest_asked: bool,
    /// Rows of the pane; set by the geometry.
    rows: usize,
}

/// Bytes of a text that are laid out behind the place of its reader before anything is shown: some
/// hundred screens, in a few milliseconds.
const AHEAD: usize = 128 << 10;

impl ReaderPane {
    /// A pane without an article, for a screen reader or for eyes.
    pub(super) fn new(aloud: bool) -> Self {
        Self { aloud, ..Self::default() }
    }

    /// Opens an article at its start, or at the place where its reader left: bytes of its texts before
    /// the first visible line. [`ReaderPane::relay`] lays it out, once the pane has a width.
    pub fn open(&mut self, article: Article, place: Option<usize>) {
        *self = Self { article: Some(article), start: place, ..Self::emptied(self) };
    }

    fn emptied(&self) -> Self {
        Self { rows: self.rows, aloud: self.aloud, ..Self::default() }
    }

    /// The open article and the place in it, `None` at its start. Nothing, if no article was in sight,
    /// or if its place is kept already.
    pub(super) fn leave(&mut self) -> Option<(ArticleId, Option<Place>)> {
        let sentence = self.sentence.as_ref().filter(|_| self.aloud).map(Hit::start);
        let top = sentence.or_else(|| self.top())?;
        let at = self.page.bytes_before(top);
        let percent = u8::try_from(self.percent()).unwrap_or(100);
        // A place in the words of a recording is none in the article.
        let article = self.article.as_mut().filter(|article| !article.shows_transcript())?;
        let place = (self.scroll > 0).then_some(Place { at, percent });
        let known = article.place.zip(article.headline.progress);
        if known == place.map(|place| (place.at, place.percent)) {
            return None;
        }
        article.place = place.map(|place| place.at);
        article.headline.progress = place.map(|place| place.percent);
        Some((article.headline.id, place))
    }

    /// Lays the open article out: all of it, or as far as it is read next. If it was laid out before,
    /// the text of the first visible line stays there.
    pub fn relay(&mut self, about: &str, mut options: PageOptions, sought: &Sought, whole: bool) {
        let Some(article) = &self.article else { return };
        let top = self.top();
        let before = self.start.or_else(|| Some(self.page.bytes_before(top?))).unwrap_or_default();
        options.until = (!whole).then_some(before.saturating_add(AHEAD));
        self.rest_asked = false;
        // The rows of a picture have no text.
        let shown = self.page.lines.get(self.scroll).and_then(|line| line.picture);
        let page = Page::new(article, about, &options);
        let old = std::mem::replace(&mut self.page, page);
        let top = top.and_then(|top| self.page.counterpart(&old, top));
        let start = self.start.take().map(|bytes| self.page.at_bytes(bytes));
        if let Some((line, _)) = start.or(top).and_then(|top| self.page.find(top)) {
            self.scroll = line;
        }
        if let Some(shown) = shown
            && let Some(figure) = self.page.figures.get(shown.figure)
            && let Some(cells) = figure.cells
        {
            self.scroll = figure.line + shown.row.min(cells.rows.saturating_sub(1));
        }
        self.clamp();
        self.keep_sentence(&old);
        self.begin_aloud(None);
        self.find_places(sought);
    }

    /// Puts the whole page in place of its beginning.
    pub(super) fn complete(&mut self, page: Page, sought: &Sought) {
        if self.page.rest > 0 {
            self.page = page;
            self.find_places(sought);
        }
    }

    /// Finds on the page what is lit there.
    fn find_places(&mut self, sought: &Sought) {
        let highlights = self.article.as_ref().map_or(&[][..], |article| &article.highlights);
        self.passages = Passages::of(&self.page, highlights);
        self.light(sought);
    }

    /// True once for each page whose rest is not laid out.
    pub(super) fn takes_rest(&mut self) -> bool {
        self.page.rest > 0 && !std::mem::replace(&mut self.rest_asked, true)
    }

    /// True if the next screen may reach below what is laid out.
    pub(super) fn nears_rest(&self) -> bool {
        self.page.rest > 0 && self.scroll + 3 * self.rows >= self.page.lines.len()
    }

    /// The lines of the whole article. While a part of it is not laid out, it is taken to be like the
    /// part that is.
    pub fn lines(&self) -> usize {
        let lines = self.page.lines.len();
        if self.page.rest == 0 {
            return lines;
        }
        let laid = self.page.texts.iter().map(|text| text.text.len()).sum::<usize>().max(1);
        lines + lines.saturating_mul(self.page.rest) / laid
    }

    /// The first text that is visible.
    fn top(&self) -> Option<Position> {
        let mut visible = self.page.lines.iter().skip(self.scroll);
        visible.find_map(|line| line.start())
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

    /// Brings a place into view: if it is not there, a third of the pane stays above it.
    pub(super) fn reveal(&mut self, at: Position) {
        if let Some((line, _)) = self.page.find(at) {
            self.show_line(line);
        }
        self.begin_aloud(Some(at));
    }

    /// The lines in sight.
    pub(super) fn in_sight(&self) -> Range<usize> {
        self.scroll..self.scroll + self.rows
    }

    /// Brings a line into sight: if it is not there, a third of the pane stays above it.
    pub(super) fn show_line(&mut self, line: usize) {
        if !self.in_sight().contains(&line) {
            self.to(line.saturating_sub(self.rows / 3));
        }
    }

    /// The line of the caret, if there is one.
    pub(super) fn caret_line(&self) -> Option<usize> {
        let (line, _) = self.page.find(self.caret.as_ref()?.at())?;
        Some(line)
    }

    /// True if the line of a place is in sight.
    fn is_in_sight(&self, at: Position) -> bool {
        self.page.find(at).is_some_and(|(line, _)| self.in_sight().contains(&line))
    }

    /// The words of the lines in sight.
    pub(super) fn text_in_sight(&self) -> String {
        let lines = self.page.lines.iter().skip(self.scroll).take(self.rows);
        let mut words = String::new();
        for segment in lines.flat_map(|line| &line.segments) {
            let text = segment.text.and_then(|text| self.page.texts.get(text));
            let piece = text.and_then(|text| text.text.get(segment.line.source()));
            words.push_str(piece.unwrap_or_default());
            words.push(' ');
        }
        words
    }

    /// True if the last line is in view.
    pub fn at_end(&self) -> bool {
        self.page.rest == 0 && self.scroll + self.rows >= self.page.lines.len()
    }

    /// The part of the article above the last visible line, in percent.
    pub fn percent(&self) -> usize {
        let lines = self.lines();
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
