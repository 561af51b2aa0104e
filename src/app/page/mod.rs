//! An article laid out for the reading pane: blocks become placed lines.
//!
//! The engine in `text` breaks and orders each paragraph; this file decides where paragraphs stand:
//! indents, bullets, quote bars, table columns, all mirrored with the direction of what they hold.
//! Nothing here draws.

use crate::lang::language_direction;
use crate::locale::{Catalogue, Phrase};
use crate::news::{
    Article, Block, BlockKind, Document, ListItem, RichText, Role, Run, RunKind, item_numbers,
    readable_address,
};
use sahifa_text::{Align, BaseDirection, CleanText, Direction, Line, Marks, Span, Wrap};
use std::sync::Arc;

mod enclosures;
mod figures;
mod fold;
mod inline;
mod lines;
mod notes;
mod parts;
mod record;
mod references;
pub mod style;
mod styled;
mod table;
mod tags;

pub use figures::{Cells, Figure, PictureRow, PictureSizes, USUAL_CELL};
pub use fold::{Fold, FoldPlace, Folds};
pub use lines::{Page, PageLine, PageText, Part, Position, Segment};

use styled::{Styled, whole};

/// The options of layout on this terminal, the same for every text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextStyle {
    pub shaping: sahifa_text::Shaping,
    pub lam_alef: bool,
    pub marks: Marks,
    /// Fill the lines of paragraphs out to the measure.
    pub justify: bool,
    /// The direction of text that states none; `None` goes by the text.
    pub base: Option<Direction>,
}

impl TextStyle {
    /// Options of the engine for a paragraph of `width` columns.
    pub fn options(
        self,
        width: usize,
        base: BaseDirection,
        wrap: Wrap,
        align: Align,
    ) -> sahifa_text::Options {
        let base = match (base, self.base) {
            (BaseDirection::Auto { .. }, Some(Direction::Ltr)) => BaseDirection::Ltr,
            (BaseDirection::Auto { .. }, Some(Direction::Rtl)) => BaseDirection::Rtl,
            (base, _) => base,
        };
        sahifa_text::Options {
            width: width.max(1),
            base,
            wrap,
            align,
            shaping: self.shaping,
            lam_alef: self.lam_alef,
            marks: self.marks,
            ..sahifa_text::Options::default()
        }
    }
}

/// The options that decide how an article becomes a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageOptions {
    /// Columns of the page.
    pub width: usize,
    pub text: TextStyle,
    /// Empty rows between two lines of running text.
    pub spacing: usize,
    /// Columns by which a paragraph that follows another begins further in, without an empty row
    /// between the two; with 0 there is one.
    pub indent: usize,
    /// True to show blocks of [`Role::Furniture`], too.
    pub show_hidden: bool,
    /// The key that shows and hides them, as it is written.
    pub furniture_key: String,
    /// The key that lists the enclosures, as it is written; empty if there is none.
    pub enclosures_key: String,
    pub catalogue: Arc<Catalogue>,
    /// The notes and details that the reader opened or closed.
    pub folds: Folds,
    /// The pictures that stand in the text; `None` if none do.
    pub pictures: Option<PictureSizes>,
    /// Bytes of the article's texts behind which no further block is laid out. With `None` the page is
    /// whole.
    pub until: Option<usize>,
}

/// The direction of an article: its language's, else that of its title and text.
pub fn article_direction(article: &Article) -> Direction {
    article
        .headline
        .language
        .as_deref()
        .and_then(language_direction)
        .unwrap_or_else(|| sahifa_text::direction(&article.headline.title, Direction::Ltr))
}

/// The direction of an article as HTML and TOML write it: `rtl` or `ltr`.
pub fn article_dir(article: &Article) -> &'static str {
    match article_direction(article) {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

impl Page {
    /// Lays an article out: title, the line about it, tags, body, links. `about` is the line of
    /// source, date and authors, already in the language of the interface.
    pub fn new(article: &Article, about: &str, options: &PageOptions) -> Self {
        let direction = article_direction(article);
        let mut builder = Builder::new(direction, options);
        builder.plain(&article.headline.title, style::TITLE, None);
        builder.plain(about, style::DIM, Some(options.catalogue.language().direction()));
        builder.tags(&article.tags);
        if let Some(head) = enclosures::head(&article.enclosures, &options.enclosures_key) {
            let direction = options.catalogue.language().direction();
            builder.plain(&options.catalogue.say(&head), style::DIM, Some(direction));
        }
        if let Some(note) = &article.note {
            let phrase = Phrase::new("reader-note").with("note", note.as_str());
            builder.plain(&options.catalogue.say(&phrase), style::QUOTE, None);
        }
        builder.blank();
        builder.document(article.text(), article.summary.as_deref());
        if builder.page.rest > 0 {
            return builder.page;
        }
        for enclosure in &article.enclosures {
            builder.blank();
            builder.plain(&options.catalogue.say(&enclosure.phrase()), style::DIM, None);
            builder.url_line("", &enclosure.url);
        }
        builder.link_list(article.url.as_deref());
        builder.page
    }

    /// Lays a bare document out.
    pub fn of_document(document: &Document, direction: Direction, options: &PageOptions) -> Self {
        let mut builder = Builder::new(direction, options);
        builder.document(document, None);
        if builder.page.rest == 0 {
            builder.link_list(None);
        }
        builder.page
    }
}

/// Collects lines; `left` and `right` are the margins of the block being laid out.
struct Builder<'a> {
    page: Page,
    direction: Direction,
    left: usize,
    right: usize,
    bars: Vec<usize>,
    /// True if the next text stands apart from the one before, in the article if not on the page.
    apart: bool,
    /// Bytes of the article's texts on the page.
    laid: usize,
    options: &'a PageOptions,
    notes: references::Notes<'a>,
}

impl<'a> Builder<'a> {
    fn new(direction: Direction, options: &'a PageOptions) -> Self {
        let page = Page { width: options.width.max(1), ..Page::default() };
        let notes = references::Notes::default();
        let (bars, apart) = (Vec::new(), false);
        Self { page, direction, left: 0, right: 0, bars, apart, laid: 0, options, notes }
    }

    fn width(&self) -> usize {
        self.page.width.saturating_sub(self.left + self.right).max(1)
    }

    fn push(&mut self, segments: Vec<Segment>) {
        let bars = self.bars.clone();
        self.page.lines.push(PageLine { segments, bars, ..PageLine::default() });
    }

    /// Adds an empty line between blocks, where lines are spaced more than one: never two times in a row
    /// and not at the top.
    fn blank(&mut self) {
        self.apart = true;
        self.rows(1 + self.options.spacing);
    }

    /// Adds the empty rows that stand between two lines of running text.
    fn space(&mut self) {
        self.rows(self.options.spacing);
    }

    /// Adds so many empty rows, but none below an empty one and none at the top.
    fn rows(&mut self, count: usize) {
        let last = self.page.lines.last();
        if last.is_some_and(|line| !line.is_empty()) {
            for _ in 0..count {
                self.push(Vec::new());
            }
        }
    }

    fn base(&self, stated: Option<Direction>) -> BaseDirection {
        match stated {
            Some(Direction::Ltr) => BaseDirection::Ltr,
            Some(Direction::Rtl) => BaseDirection::Rtl,
            None => BaseDirection::Auto { fallback: self.direction },
        }
    }

    fn lay(&self, text: &CleanText, spans: &[Span], base: BaseDirection) -> Vec<Line> {
        let options = self.options.text.options(self.width(), base, Wrap::Words, Align::Start);
        sahifa_text::layout(text, spans, &options).lines
    }

    /// Notes a text whose lines come next.
    fn text(&mut self, text: Styled, bits: u16) -> usize {
        let part = match bits {
            _ if bits & style::TITLE != 0 => Part::Title,
            _ if bits & style::DIM != 0 => Part::About,
            _ => Part::Body,
        };
        let Styled { text, links, added, .. } = text;
        if part.is_of_article() {
            self.laid += text.as_str().len();
        }
        let noted = PageText::new(text.into_string(), part, self.page.lines.len());
        let apart = std::mem::take(&mut self.apart);
        self.page.texts.push(PageText { links, added, apart, ..noted });
        self.page.texts.len() - 1
    }

    /// Adds the lines of a text, the first of them `indent` columns further in. Those of running text
    /// are spaced.
    fn place(&mut self, lines: Vec<Line>, text: usize, indent: usize, runs: bool) {
        let (x, width) = (self.left, self.width());
        for (at, line) in lines.into_iter().enumerate() {
            if at > 0 && runs {
                self.space();
            }
            let indent = if at == 0 { indent.min(width.saturating_sub(2)) } else { 0 };
            let x = match line.direction() {
                Direction::Ltr => x + indent,
                Direction::Rtl => x,
            };
            self.push(vec![Segment { x, width: width - indent, line, text: Some(text) }]);
        }
        let end = self.page.lines.len();
        self.noted(text, |text| text.lines.end = end);
    }

    fn plain(&mut self, text: &str, bits: u16, stated: Option<Direction>) {
        let styled = Styled::plain(text, bits);
        let lines = self.lay(&styled.text, &styled.spans, self.base(stated));
        let text = self.text(styled, bits);
        self.place(lines, text, 0, is_running(bits));
    }

    fn rich(&mut self, content: &RichText, bits: u16, stated: Option<Direction>) {
        self.indented_text(content, bits, stated, 0);
    }

    /// Adds a text whose first line begins `indent` columns further in.
    fn indented_text(
        &mut self,
        content: &RichText,
        bits: u16,
        stated: Option<Direction>,
        indent: usize,
    ) {
        let styled = self.styled(content, bits);
        let base = self.base_of(content, stated);
        let options = sahifa_text::Options {
            indent,
            justify: self.options.text.justify && bits & style::HEADING == 0,
            ..self.options.text.options(self.width(), base, Wrap::Words, Align::Start)
        };
        let lines = sahifa_text::layout(&styled.text, &styled.spans, &options).lines;
        let text = self.text(styled, bits);
        self.place_noted(lines, text, bits, indent);
    }

    /// Changes what was noted of a text.
    fn noted(&mut self, text: usize, change: impl FnOnce(&mut PageText)) {
        if let Some(text) = self.page.texts.get_mut(text) {
            change(text);
        }
    }

    fn document(&mut self, document: &'a Document, summary: Option<&str>) {
        self.notes = references::Notes::of(document);
        let hidden = document.blocks.iter().filter(|block| block.role.is_hidden()).count();
        if document.blocks.len() == hidden
            && let Some(summary) = summary
        {
            self.plain(summary, 0, None);
        }
        for (at, block) in document.blocks.iter().enumerate() {
            if self.options.until.is_some_and(|until| self.laid >= until) {
                let rest = document.blocks.get(at..).unwrap_or_default();
                // What has no text, a line or code, has its lines, too.
                self.page.rest = text_len(rest).max(1);
                return;
            }
            let before = at.checked_sub(1).and_then(|at| document.blocks.get(at));
            self.block_after(before, block, 0);
        }
        if hidden > 0 {
            self.page.hidden = hidden;
            self.blank();
            let id = if self.options.show_hidden { "reader-hidden-shown" } else { "reader-hidden" };
            let phrase = Phrase::new(id)
                .with("count", hidden)
                .with("key", self.options.furniture_key.as_str());
            let direction = self.options.catalogue.language().direction();
            self.plain(&self.options.catalogue.say(&phrase), style::DIM, Some(direction));
        }
    }

    fn blocks(&mut self, blocks: &[Block], bits: u16) {
        for (at, block) in blocks.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| blocks.get(at));
            self.block_after(before, block, bits);
        }
    }

    /// Adds a block and what stands between it and the one before.
    fn block_after(&mut self, before: Option<&Block>, block: &Block, bits: u16) {
        if block.role.is_hidden() && !self.options.show_hidden {
            self.notes.pass_over(std::slice::from_ref(block));
            return;
        }
        let indent = match before {
            Some(before) if goes_on(before, block) => self.options.indent,
            _ => 0,
        };
        match before {
            None => {}
            Some(before) if follows(before, block) => self.space(),
            Some(_) if indent > 0 => {
                self.apart = true;
                self.space();
            }
            Some(_) => self.blank(),
        }
        self.block(block, bits, indent);
    }

    /// The blocks of a list item: a list that follows its text goes on with it.
    fn item(&mut self, blocks: &[Block], bits: u16) {
        let goes_on = |pair: &[Block]| {
            matches!(pair, [before, list] if matches!(before.kind, BlockKind::Paragraph { .. })
                && matches!(list.kind, BlockKind::List { .. }))
        };
        let mut rest = blocks;
        while let Some(at) = rest.windows(2).position(goes_on) {
            let (before, after) = rest.split_at(at + 1);
            self.blocks(before, bits);
            rest = after;
        }
        self.blocks(rest, bits);
    }

    /// Adds a block; the first line of a paragraph begins `indent` columns further in.
    fn block(&mut self, block: &Block, bits: u16, indent: usize) {
        let bits = bits
            | match block.role {
                Role::Body => 0,
                Role::Caption => style::CAPTION,
                Role::Byline | Role::Tags | Role::Furniture => style::DIM,
            };
        match &block.kind {
            BlockKind::Paragraph { content } => {
                self.indented_text(content, bits, block.direction, indent);
            }
            BlockKind::Heading { level, content } => {
                let text = self.page.texts.len();
                self.rich(content, bits | style::HEADING, block.direction);
                self.noted(text, |text| text.part = Part::Heading(*level));
            }
            BlockKind::List { start, items } => self.list(*start, items, block.direction, bits),
            BlockKind::Quote { blocks, source, cite } => {
                let source = BlockKind::source_line(source, cite.as_deref());
                self.quote(blocks, source.as_ref(), block.direction, bits);
            }
            BlockKind::Code { text, .. } => self.code(text, bits),
            BlockKind::Table { rows, caption } => {
                self.table(rows, caption, block.direction, bits);
            }
            BlockKind::Image { src, alt, caption, credit, link } => {
                self.figure(src, alt, caption, credit);
                self.image(alt, caption, link.as_deref(), block.direction, bits);
                self.credit(credit, block.direction, bits);
            }
            BlockKind::Definitions { items } => self.definitions(items, block.direction, bits),
            BlockKind::Details { summary, open, blocks } => {
                self.details(summary, *open, blocks, block.direction, bits);
            }
            BlockKind::Note { label, blocks, .. } => {
                self.note(label, blocks, block.direction, bits)
            }
            BlockKind::Embed { media, title, url, blocks, .. } => {
                self.embed(*media, title, url, block.direction, bits);
                if !blocks.is_empty() {
                    self.quote(blocks, None, block.direction, bits);
                }
            }
            BlockKind::Rule => {
                let rule = Some((self.left, self.left + self.width()));
                self.page.lines.push(PageLine {
                    bars: self.bars.clone(),
                    rule,
                    ..PageLine::default()
                });
            }
        }
    }

    /// The direction of a block that holds blocks: the stated one, else that of its first text.
    fn container_direction(&self, stated: Option<Direction>, blocks: &[Block]) -> Direction {
        stated.unwrap_or_else(|| {
            first_text(blocks)
                .map_or(self.direction, |text| sahifa_text::direction(text, self.direction))
        })
    }

    /// Runs `inside` with a margin of `columns` more at the start side of `direction`; returns the
    /// margin's first column.
    fn indented(&mut self, columns: usize, direction: Direction, inside: impl FnOnce(&mut Self)) {
        // A deep nesting never eats the text: at least half of the page stays for it.
        let columns =
            if self.left + self.right + columns > self.page.width / 2 { 0 } else { columns };
        let side = match direction {
            Direction::Ltr => &mut self.left,
            Direction::Rtl => &mut self.right,
        };
        *side += columns;
        inside(self);
        match direction {
            Direction::Ltr => self.left -= columns,
            Direction::Rtl => self.right -= columns,
        }
    }

    fn list(
        &mut self,
        start: Option<i64>,
        items: &[ListItem],
        stated: Option<Direction>,
        bits: u16,
    ) {
        let first = items.first().map_or(&[][..], |item| &item.blocks);
        let direction = self.container_direction(stated, first);
        let lens = item_numbers(start, items).flatten().map(|number| number.to_string().len() + 1);
        let digits = lens.max().unwrap_or(1);
        for (item, number) in items.iter().zip(item_numbers(start, items)) {
            let marker = number.map_or_else(|| "•".to_owned(), |number| format!("{number}."));
            self.space();
            let top = self.page.lines.len();
            let outer = (self.left, self.right);
            self.indented(digits + 2, direction, |page| page.item(&item.blocks, bits));
            if item.blocks.is_empty() {
                self.push(Vec::new());
            }
            self.marker(top, outer, digits + 1, direction, &marker);
        }
    }

    /// Puts a bullet or number into the margin of the line `top`.
    fn marker(
        &mut self,
        top: usize,
        outer: (usize, usize),
        width: usize,
        direction: Direction,
        marker: &str,
    ) {
        let text = CleanText::new(marker);
        let base = match direction {
            Direction::Ltr => BaseDirection::Ltr,
            Direction::Rtl => BaseDirection::Rtl,
        };
        let options = self.options.text.options(width, base, Wrap::Cut, Align::End);
        let Some(line) = sahifa_text::layout(&text, &whole(&text, style::MARKER), &options)
            .lines
            .into_iter()
            .next()
        else {
            return;
        };
        let x = match direction {
            Direction::Ltr => outer.0,
            Direction::Rtl => self.page.width.saturating_sub(outer.1 + width),
        };
        if let Some(row) = self.page.lines.get_mut(top)
            && row.segments.iter().all(|other| other.x + other.width <= x || x + width <= other.x)
        {
            let marked = row.segments.iter().find_map(|segment| segment.text);
            row.segments.push(Segment { x, width, line, text: None });
            if let Some(text) = marked {
                self.noted(text, |text| text.lead = format!("{marker} {}", text.lead));
            }
        }
    }

    fn quote(
        &mut self,
        blocks: &[Block],
        source: Option<&RichText>,
        stated: Option<Direction>,
        bits: u16,
    ) {
        let direction = self.container_direction(stated, blocks);
        let bar = match direction {
            Direction::Ltr => self.left,
            Direction::Rtl => self.page.width.saturating_sub(self.right + 1),
        };
        let free = self.left + self.right + 2 <= self.page.width / 2;
        if free {
            self.bars.push(bar);
        }
        self.indented(2, direction, |page| {
            page.blocks(blocks, bits | style::QUOTE);
            if let Some(source) = source {
                page.rich(source, bits | style::QUOTE | style::CAPTION, Some(direction));
            }
        });
        if free {
            self.bars.pop();
        }
    }

    fn code(&mut self, text: &str, bits: u16) {
        self.indented(2, Direction::Ltr, |page| {
            for source in text.trim_end_matches('\n').split('\n') {
                page.left_to_right(source, bits | style::CODE);
            }
        });
    }

    fn image(
        &mut self,
        alt: &str,
        caption: &RichText,
        link: Option<&str>,
        stated: Option<Direction>,
        bits: u16,
    ) {
        let catalogue = &self.options.catalogue;
        let phrase = if alt.trim().is_empty() {
            Phrase::new("reader-image")
        } else {
            Phrase::new("reader-image-alt").with("alt", alt)
        };
        let text = catalogue.say(&phrase);
        match link {
            Some(link) => {
                let kind = RunKind::Link(link.to_owned());
                let runs = vec![Run { range: 0..text.len(), kind }];
                self.rich(&RichText { text, runs }, bits | style::CAPTION, stated);
            }
            None => self.plain(&text, bits | style::CAPTION, stated),
        }
        if !caption.text.trim().is_empty() {
            self.rich(caption, bits | style::CAPTION, stated);
        }
    }

    /// Adds the numbered links at the end. A link is broken only where the width ends.
    fn link_list(&mut self, url: Option<&str>) {
        if self.page.links.is_empty() && url.is_none() {
            return;
        }
        self.blank();
        self.page.lines.push(PageLine { rule: Some((0, self.page.width)), ..PageLine::default() });
        if let Some(url) = url {
            self.url_line("", url);
        }
        for (at, link) in self.page.links.clone().into_iter().enumerate() {
            let number = format!("[{}] ", at + 1);
            let text = self.page.texts.len();
            self.url_line(&number, &link);
            self.noted(text, |text| {
                text.links.push((number.len()..text.text.len(), at));
                text.added.push(0..number.len());
            });
        }
    }

    /// Adds an address for reading, behind its number if it has one.
    fn url_line(&mut self, number: &str, address: &str) {
        let shown = readable_address(address).text;
        let text = self.left_to_right(&format!("{number}{shown}"), style::DIM | style::LINK);
        self.noted(text, |text| {
            text.part = Part::Address;
            text.address = Some(address.to_owned());
        });
    }

    /// Adds text that runs from left to right whatever it holds; returns its index.
    fn left_to_right(&mut self, text: &str, bits: u16) -> usize {
        let mut styled = Styled::plain(text, bits);
        styled.spans.iter_mut().for_each(|span| span.isolate_ltr = true);
        let lines = self.lay(&styled.text, &styled.spans, BaseDirection::Ltr);
        let text = self.text(styled, bits);
        self.place(lines, text, 0, false);
        text
    }
}

/// True for a block that follows another without a blank line: lists and notes go on.
fn follows(before: &Block, block: &Block) -> bool {
    let is_note = |block: &Block| matches!(block.kind, BlockKind::Note { .. });
    tight(before) && tight(block) || is_note(before) && is_note(block)
}

/// True for running text: its lines are spaced, those of titles, captions, code and the like are not.
fn is_running(bits: u16) -> bool {
    bits & (style::TITLE | style::DIM | style::CAPTION | style::HEADING | style::CODE) == 0
}

/// True for a paragraph that follows another one of the same text.
fn goes_on(before: &Block, block: &Block) -> bool {
    let is_body = |block: &Block| {
        block.role == Role::Body && matches!(block.kind, BlockKind::Paragraph { .. })
    };
    is_body(before) && is_body(block)
}

/// True for a block of a list item that follows another without a blank line.
fn tight(block: &Block) -> bool {
    matches!(block.kind, BlockKind::List { .. })
        || matches!(&block.kind, BlockKind::Paragraph { content } if content.text.len() < 2)
}

/// The bytes of the texts in blocks.
fn text_len(blocks: &[Block]) -> usize {
    let lens = blocks.iter().map(|block| {
        let own = match &block.kind {
            BlockKind::Code { text, .. } => text.len(),
            kind => kind.texts().iter().map(|text| text.text.len()).sum(),
        };
        own + block.kind.inner().into_iter().map(|inner| text_len(inner)).sum::<usize>()
    });
    lens.sum()
}

fn first_text(blocks: &[Block]) -> Option<&str> {
    blocks.iter().find_map(|block| {
        let mut texts = block.kind.texts().into_iter().map(|text| text.text.as_str());
        let mut own = || texts.find(|text| !text.trim().is_empty());
        let inner = || block.kind.inner().into_iter().find_map(|blocks| first_text(blocks));
        match block.kind {
            // A source stands below the quote.
            BlockKind::Quote { .. } => inner(),
            _ => own().or_else(inner),
        }
    })
}
