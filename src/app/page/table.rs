//! Tables: column widths, cells over several columns and rows, numbers under each other, and rows
//! that run from right to left when the table does.
use super::styled::whole;
use super::{Builder, PageLine, Segment, style};
use crate::news::{RichText, TableCell, TableRow};
use sahifa_text::{Align, CleanText, Direction, Line, Wrap};

/// The narrowest column that is still readable, unless its text is narrower.
const NARROWEST: usize = 8;
/// The widest word that a column makes room for.
const WORD: usize = 20;
/// The most columns of a text that is measured.
const WIDEST: usize = 10_000;
/// Columns between two table columns.
const GAP: usize = 2;

/// The columns of a table.
struct Columns {
    widths: Vec<usize>,
    /// For a column of numbers, the columns that the longest fraction takes.
    fractions: Vec<Option<usize>>,
    direction: Direction,
}

impl Builder<'_> {
    pub(super) fn table(
        &mut self,
        rows: &[TableRow],
        caption: &RichText,
        stated: Option<Direction>,
        bits: u16,
    ) {
        let count = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let texts = || rows.iter().flat_map(|row| &row.cells).map(|cell| &cell.content);
        let direction = stated.unwrap_or_else(|| {
            std::iter::once(caption)
                .chain(texts())
                .find(|text| !text.is_empty())
                .map_or(self.direction, |text| sahifa_text::direction(&text.text, self.direction))
        });
        if !caption.is_empty() {
            self.rich(caption, bits | style::CAPTION, Some(direction));
        }
        if count == 0 {
            return;
        }
        let fractions: Vec<_> = (0..count).map(|column| fraction(rows, column)).collect();
        let measure = |text: &str| self.measure(text);
        let Some(widths) = column_widths(rows, &fractions, self.width(), &measure) else {
            return self.records(rows, direction, bits);
        };
        let columns = Columns { widths, fractions, direction };
        let mut rest = rows;
        while !rest.is_empty() {
            // A line is drawn below the last of the headers that follow each other.
            let heads = rest.iter().take_while(|row| row.header).count();
            let body = rest.iter().skip(heads).take_while(|row| !row.header).count();
            let (head, below) = rest.split_at(heads);
            let (body, below) = below.split_at(body);
            self.band(head, &columns, bits | style::STRONG);
            if heads > 0 {
                self.line_below(&columns);
            }
            self.band(body, &columns, bits);
            rest = below;
        }
    }

    /// The columns of a line of text as this terminal shows it: where lam and alef are two letters,
    /// they take two.
    fn measure(&self, text: &str) -> usize {
        if self.options.text.lam_alef {
            return sahifa_text::width(text);
        }
        let text = CleanText::new(text);
        let base = self.base(None);
        let options = self.options.text.options(WIDEST, base, Wrap::Cut, Align::Start);
        let lines = sahifa_text::layout(&text, &whole(&text, 0), &options).lines;
        lines.first().map_or(0, Line::width)
    }

    fn line_below(&mut self, columns: &Columns) {
        let used = columns.end(columns.widths.len());
        let from = match columns.direction {
            Direction::Ltr => self.left,
            Direction::Rtl => self.left + self.width() - used,
        };
        let rule = Some((from, from + used));
        self.page.lines.push(PageLine { bars: self.bars.clone(), rule, ..PageLine::default() });
    }

    /// Rows without a line between them. A cell that reaches down takes the lines of all its rows.
    fn band(&mut self, rows: &[TableRow], columns: &Columns, bits: u16) {
        let mut cells: Vec<(usize, usize, Vec<Segment>)> = Vec::new();
        let mut heights = vec![1; rows.len()];
        let mut notes = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            for (column, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.covered) {
                let segments = self.lay_cell(cell, column, columns, bits);
                let rows = cell.rows.clamp(1, rows.len() - at);
                if let Some(height) = heights.get_mut(at)
                    && rows == 1
                {
                    *height = segments.len().max(*height);
                }
                cells.push((at, rows, segments));
            }
            notes.push(self.notes.take_references());
        }
        for (at, rows, segments) in &cells {
            let spanned = heights.get_mut(*at..at + rows).unwrap_or_default();
            let missing = segments.len().saturating_sub(spanned.iter().sum());
            if let Some(last) = spanned.last_mut() {
                *last += missing;
            }
        }
        let mut lines: Vec<Vec<Segment>> = vec![Vec::new(); heights.iter().sum()];
        let tops: Vec<usize> = heights
            .iter()
            .scan(0, |top, height| {
                *top += height;
                Some(*top - height)
            })
            .collect();
        for (at, _, segments) in cells {
            let top = tops.get(at).copied().unwrap_or_default();
            for (line, segment) in lines.iter_mut().skip(top).zip(segments) {
                line.push(segment);
            }
        }
        let mut lines = lines.into_iter();
        for (height, notes) in heights.into_iter().zip(notes) {
            let top = self.page.lines.len();
            lines.by_ref().take(height).for_each(|segments| self.push_cells(segments));
            self.notes_below(notes, top, bits);
        }
    }

    /// Adds a line of cells, and notes it for their texts.
    fn push_cells(&mut self, segments: Vec<Segment>) {
        let line = self.page.lines.len();
        for text in segments.iter().filter_map(|segment| segment.text) {
            self.noted(text, |text| {
                let start = if text.lines.is_empty() { line } else { text.lines.start };
                text.lines = start..line + 1;
            });
        }
        self.push(segments);
    }

    /// Lays a cell out in its columns, numbering its links.
    fn lay_cell(
        &mut self,
        cell: &TableCell,
        column: usize,
        columns: &Columns,
        bits: u16,
    ) -> Vec<Segment> {
        let start = columns.start(column);
        let width = columns.end(column + cell.columns) - start;
        let x = match columns.direction {
            Direction::Ltr => self.left + start,
            Direction::Rtl => self.left + self.width() - start - width,
        };
        let bits = bits | if cell.header { style::STRONG } else { 0 };
        let fraction = columns.fractions.get(column).copied().flatten();
        let fraction = fraction.filter(|_| cell.columns == 1);
        // Ones stand under ones; the headers of numbers stand at their side.
        let (align, width) = match fraction.zip(number(&cell.content.text)) {
            Some((longest, own)) => {
                (Align::Right, width.saturating_sub(longest - own.min(longest)))
            }
            None if fraction.is_some() => (Align::Right, width),
            None => (Align::Start, width),
        };
        let styled = self.styled(&cell.content, bits);
        let base = self.base(Some(columns.direction));
        let options = self.options.text.options(width, base, Wrap::Words, align);
        let lines = sahifa_text::layout(&styled.text, &styled.spans, &options).lines;
        let text = Some(self.text(styled, bits));
        lines.into_iter().map(|line| Segment { x, width, line, text }).collect()
    }
}

impl Columns {
    /// The column of the page at which a column of the table starts, from the side of its start.
    fn start(&self, column: usize) -> usize {
        self.widths.iter().take(column).map(|width| width + GAP).sum()
    }

    /// The column of the page behind the columns before `column`.
    fn end(&self, column: usize) -> usize {
        let column = column.min(self.widths.len());
        self.start(column).saturating_sub(GAP)
    }
}

/// Widths for the columns in `available`, or `None` when they are not readable side by side.
fn column_widths(
    rows: &[TableRow],
    fractions: &[Option<usize>],
    available: usize,
    measure: &dyn Fn(&str) -> usize,
) -> Option<Vec<usize>> {
    let count = fractions.len();
    let room = available.checked_sub(GAP * (count - 1))?;
    let mut whole = vec![1; count];
    let mut least = vec![1; count];
    let mut wide = Vec::new();
    for row in rows {
        for (at, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.covered) {
            let fraction = fractions.get(at).copied().flatten();
            let pad = fraction.zip(number(&cell.content.text));
            let pad = pad.map_or(0, |(longest, own)| longest - own.min(longest));
            let text = cell.content.spoken();
            let added = 3 * links(&cell.content) + pad;
            let longest = text.split('\n').map(measure).max().unwrap_or(0) + added;
            let word = text.split_whitespace().map(measure).max().unwrap_or(0);
            match (whole.get_mut(at), least.get_mut(at)) {
                (Some(whole), Some(least)) if cell.columns == 1 => {
                    *whole = longest.max(*whole);
                    let word = if fraction.is_some() { longest } else { word + added };
                    *least = word.min(WORD).max(longest.min(NARROWEST)).max(*least);
                }
                _ => wide.push((at, cell.columns, longest)),
            }
        }
    }
    // The last of its columns takes what a wide cell needs.
    for (at, columns, longest) in wide {
        let spanned = whole.get_mut(at..(at + columns).min(count)).unwrap_or_default();
        let has = spanned.iter().sum::<usize>() + GAP * spanned.len().saturating_sub(1);
        if let Some(last) = spanned.last_mut() {
            *last += longest.saturating_sub(has);
        }
    }
    if whole.iter().sum::<usize>() <= room {
        return Some(whole);
    }
    let spare = room.checked_sub(least.iter().sum())?;
    let wanted: usize = whole.iter().zip(&least).map(|(whole, least)| whole - least).sum();
    let share = |(whole, least): (&usize, &usize)| least + (whole - least) * spare / wanted.max(1);
    Some(whole.iter().zip(&least).map(share).collect())
}

fn links(cell: &RichText) -> usize {
    cell.runs.iter().filter(|run| matches!(run.kind, crate::news::RunKind::Link(_))).count()
}

/// The columns that the longest fraction of a column of numbers takes; `None` for other columns.
fn fraction(rows: &[TableRow], column: usize) -> Option<usize> {
    let body = rows.iter().filter(|row| !row.header).filter_map(|row| row.cells.get(column));
    let mut longest = None;
    for cell in body.filter(|cell| !cell.covered && !cell.header && cell.columns == 1) {
        match cell.content.text.trim() {
            "" | "-" | "–" | "—" | "…" => {}
            text => longest = longest.max(Some(number(text)?)),
        }
    }
    longest
}

/// The columns that the fraction of a number takes, with its point; `None` for other text.
fn number(text: &str) -> Option<usize> {
    let text = text
        .trim()
        .trim_start_matches(['+', '-', '−', '±', '~', '$', '€', '£', '₪', '\u{200e}', '\u{200f}']);
    let text = text
        .trim_end_matches(['%', '٪', '$', '€', '£', '₪', ' ', '\u{a0}', '\u{200e}', '\u{200f}']);
    let is_digit = |ch: char| ch.is_ascii_digit() || matches!(ch, '٠'..='٩' | '۰'..='۹');
    let is_point = |ch: char| matches!(ch, '.' | ',' | '٫');
    let is_part =
        |ch: char| is_digit(ch) || is_point(ch) || matches!(ch, '٬' | ' ' | '\u{a0}' | '’');
    if !text.starts_with(is_digit) || !text.ends_with(is_digit) || !text.chars().all(is_part) {
        return None;
    }
    let (_, behind) = text.rsplit_once(is_point).unwrap_or((text, ""));
    let digits = behind.chars().filter(|ch| is_digit(*ch)).count();
    let is_group = digits == 3 && !text.contains('٫') || behind.len() != behind.trim().len();
    Some(if digits == 0 || is_group { 0 } else { digits + 1 })
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_have_fractions_of_a_width() {
        for (text, columns) in [
            ("12", Some(0)),
            ("-3.25", Some(3)),
            ("1,234,567", Some(0)),
            ("1.5%", Some(2)),
            ("٣٫١٤", Some(3)),
            ("١٬٢٣٤", Some(0)),
            ("12 000", Some(0)),
            ("$ 5", None),
            ("$5.00", Some(3)),
            ("2021–2022", None),
            ("صفر", None),
            ("", None),
        ] {
            assert_eq!(number(text), columns, "{text}");
        }
    }
}
