//! A sentence on the ordinary screen, while another program has the terminal.
use crate::app::Settings;
use sahifa_terminal::{Profile, Style, VisualCell};
use sahifa_text::{Align, BaseDirection, CleanText, Direction, Wrap};

/// The bytes of a sentence for a terminal of this kind, cut to one line of `columns` columns.
pub fn sentence(text: &str, settings: &Settings, profile: &Profile, columns: usize) -> Vec<u8> {
    // The last column stays free: some terminals break the line there.
    let width = columns.saturating_sub(profile.encoding.spare_columns() + 1).max(1);
    let base = match settings.direction {
        Direction::Ltr => BaseDirection::Ltr,
        Direction::Rtl => BaseDirection::Rtl,
    };
    let options = settings.text.options(width, base, Wrap::Cut, Align::Start);
    let layout = sahifa_text::layout(&CleanText::new(text), &[], &options);
    let Some(line) = layout.lines.first() else { return Vec::new() };
    let mut row: Vec<VisualCell> = Vec::new();
    for cell in line.cells(width) {
        row.resize(cell.column.max(row.len()), VisualCell::default());
        row.push(VisualCell::new(cell.symbol, cell.width, Style::default()));
        let rest = row.len() + cell.width.saturating_sub(1);
        row.resize(rest, VisualCell::continuation(Style::default()));
    }
    profile.line(&row, columns)
}
