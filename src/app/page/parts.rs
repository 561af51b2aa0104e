//! Blocks beside the text itself: definitions, details, credits, and what is embedded.
use super::{Builder, Cells, Figure, Fold, FoldPlace, PageLine, PictureRow, style};
use crate::locale::Phrase;
use crate::news::{Block, Definition, Media, RichText, Run, RunKind, site_of};
use sahifa_text::Direction;

/// Columns between the margin and the meaning of a term.
const MEANING: usize = 3;

impl Builder<'_> {
    /// Notes a figure, and adds the rows of its picture if it is to be shown here.
    pub(super) fn figure(&mut self, url: &str, alt: &str, caption: &RichText, credit: &RichText) {
        if url.is_empty() {
            return;
        }
        let width = self.width();
        let size = self.options.pictures.as_ref().and_then(|sizes| sizes.on_page(url, width));
        let cells = size.map(|(columns, rows)| {
            let x = self.left + (width - columns.min(width)) / 2;
            Cells { x, columns, rows }
        });
        let figure = self.page.figures.len();
        self.page.figures.push(Figure {
            url: url.to_owned(),
            alt: alt.trim().to_owned(),
            caption: caption.text.trim().to_owned(),
            credit: credit.text.trim().to_owned(),
            line: self.page.lines.len(),
            cells,
        });
        for row in 0..cells.map_or(0, |cells| cells.rows) {
            let picture = Some(PictureRow { figure, row });
            self.page.lines.push(PageLine {
                bars: self.bars.clone(),
                picture,
                ..PageLine::default()
            });
        }
    }

    /// Terms at the margin, with their meanings under them.
    pub(super) fn definitions(
        &mut self,
        items: &[Definition],
        stated: Option<Direction>,
        bits: u16,
    ) {
        for (at, item) in items.iter().enumerate() {
            if at > 0 && items.get(at - 1).is_some_and(|before| before.blocks.len() > 1) {
                self.blank();
            }
            let term = item.terms.first().map_or("", |term| term.text.as_str());
            let direction = stated.unwrap_or_else(|| sahifa_text::direction(term, self.direction));
            for term in &item.terms {
                self.rich(term, bits | style::STRONG, Some(direction));
            }
            self.indented(MEANING, direction, |page| page.blocks(&item.blocks, bits));
        }
    }

    /// The summary with a sign that points to what it hides, and the details if they are open.
    pub(super) fn details(
        &mut self,
        summary: &RichText,
        open: bool,
        blocks: &[Block],
        stated: Option<Direction>,
        bits: u16,
    ) {
        let fold = Fold::Details(self.notes.next_details());
        let is_open = open != self.options.folds.is_changed(fold);
        let direction = stated.unwrap_or_else(|| match summary.is_empty() {
            true => self.container_direction(None, blocks),
            false => sahifa_text::direction(&summary.text, self.direction),
        });
        let sign = match (is_open, direction) {
            (true, _) => "▾",
            (false, Direction::Ltr) => "▸",
            (false, Direction::Rtl) => "◂",
        };
        let named = match summary.is_empty() {
            true => RichText::plain(self.options.catalogue.say(&Phrase::new("reader-details"))),
            false => summary.clone(),
        };
        let (top, outer) = (self.page.lines.len(), (self.left, self.right));
        self.page.folds.push(FoldPlace { line: top, fold, open: is_open });
        self.indented(2, direction, |page| {
            page.rich(&named, bits | style::STRONG, Some(direction));
            match is_open {
                true => {
                    page.blank();
                    page.blocks(blocks, bits);
                }
                false => page.notes.pass_over(blocks),
            }
        });
        self.marker(top, outer, 1, direction, sign);
    }

    /// The credit of a picture, on a line of its own.
    pub(super) fn credit(&mut self, credit: &RichText, stated: Option<Direction>, bits: u16) {
        if !credit.is_empty() {
            self.rich(credit, bits | style::CAPTION | style::DIM, stated);
        }
    }

    /// The line for something of another site: its kind, its site, its title, with a link.
    pub(super) fn embed(
        &mut self,
        media: Media,
        title: &str,
        url: &str,
        stated: Option<Direction>,
        bits: u16,
    ) {
        let id = match media {
            Media::Post => "media-post",
            Media::Video => "media-video",
            Media::Audio => "media-audio",
            Media::Page => "media-page",
        };
        let site = site_of(url).unwrap_or_else(|| url.to_owned());
        let id = match title.trim().is_empty() {
            true => Phrase::new("reader-embed"),
            false => Phrase::new("reader-embed-titled").with("title", title),
        }
        .with("kind", Phrase::new(id))
        .with("site", site);
        let text = self.options.catalogue.say(&id);
        let runs = vec![Run { range: 0..text.len(), kind: RunKind::Link(url.to_owned()) }];
        // The words are those of the interface.
        let direction = stated.unwrap_or(self.options.catalogue.language().direction());
        self.rich(&RichText { text, runs }, bits | style::CAPTION, Some(direction));
    }
}
