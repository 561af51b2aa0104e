//! The cursor on a terminal that reorders rows: it is moved with the cell that it stands on.
use super::inverse::Reordering;
use super::script::is_border;
use crate::cell::VisualCell;
use std::ops::Range;
use unicode_bidi::ParagraphBidiInfo;

/// The column of `row`, as the terminal holds it, that the terminal shows in `column`.
pub(super) fn held(row: &[VisualCell], terminal: Reordering, column: usize) -> usize {
    let places: Vec<usize> = (0..row.len()).filter(|at| row[*at].width() > 0).collect();
    let base = |at: &usize| row[*at].base();
    let terminal = terminal.over(places.iter().map(base));
    let stretches: Vec<&[usize]> = if terminal.by_stretch {
        places.chunk_by(|one, other| is_border(base(one)) == is_border(base(other))).collect()
    } else {
        vec![&places]
    };
    let mut shown = 0;
    for stretch in stretches {
        let levels = terminal.levels(stretch.iter().map(base));
        let order = ParagraphBidiInfo::reorder_visual(&levels);
        for at in order.into_iter().filter_map(|at| stretch.get(at).copied()) {
            let columns: Range<usize> = shown..shown + row[at].width();
            if columns.contains(&column) {
                return at;
            }
            shown = columns.end;
        }
    }
    column
}

#[cfg(test)]
mod tests {
    use crate::cell::{Style, VisualCell};
    use crate::encode::{Encoding, Reordering, Writer};

    fn row(text: &str) -> Vec<VisualCell> {
        text.chars().map(|c| VisualCell::new(&c.to_string(), 1, Style::default())).collect()
    }

    /// The character that the terminal holds where the cursor is sent to.
    fn under(encoding: Encoding, text: &str, column: usize) -> char {
        let held = encoding.encode(&row(text));
        held[encoding.cursor_column(&held, column)].base()
    }

    #[test]
    fn the_cursor_is_sent_to_the_cell_that_is_seen_there() {
        // Letters of three panes, as they stand on the screen from left to right.
        let text = "│x بتج y│ دذر 12 سشص ●│z";
        for reordering in [Reordering::PUTTY, Reordering::MLTERM] {
            let writer = Writer::Inverse(reordering);
            let encoding = Encoding { writer, ..Encoding::default() };
            for (column, wanted) in text.chars().enumerate().filter(|(_, c)| c.is_alphanumeric()) {
                assert_eq!(under(encoding, text, column), wanted, "{reordering:?} {column}");
            }
        }
        assert_eq!(under(Encoding::default(), text, 3), 'ب');
    }

    #[test]
    fn borders_are_sent_as_they_are() {
        // No blank is left of the first letter: the row is sent from right to left.
        let text = "│ﺕﺍﻮﻨﺳ 5                 ﻒﻴﺷﺭﺃ  │ 26     ﻞﻜﻟﺍ ✓│";
        let writer = Writer::Inverse(Reordering::PUTTY);
        let encoding = Encoding { writer, ..Encoding::default() };
        let held = encoding.encode(&row(text));
        let borders = held.iter().filter(|cell| cell.base() == '│').count();
        assert_eq!(borders, 3, "{held:?}");
        let shown: String = (0..held.len())
            .map(|column| held[encoding.cursor_column(&held, column)].base())
            .collect();
        assert_eq!(shown, text);
    }

    #[test]
    fn every_column_has_its_own_place() {
        let writer = Writer::Inverse(Reordering::PUTTY);
        let encoding = Encoding { writer, ..Encoding::default() };
        let text = "سلام (GNOME 45) عدد ١٢";
        let held = encoding.encode(&row(text));
        let mut places: Vec<usize> =
            (0..held.len()).map(|column| encoding.cursor_column(&held, column)).collect();
        places.sort_unstable();
        assert_eq!(places, (0..held.len()).collect::<Vec<_>>());
    }
}
