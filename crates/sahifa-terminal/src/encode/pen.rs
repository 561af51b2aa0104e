//! The pen: the place of the cursor and the current style, and the shortest bytes to change them.
use super::sgr;
use crate::cell::Style;
use crate::link::{Link, Targets};
use std::io::Write;

/// The state of the terminal that later bytes depend on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pen {
    style: Style,
    /// The targets that the links of styles stand for.
    pub(crate) targets: Targets,
    /// Row and column from 0; `None` if uncertain, as after the last column.
    position: Option<(usize, usize)>,
}

impl Pen {
    /// Resets the pen with the terminal: default style, cursor at an unknown place.
    pub(crate) fn reset(&mut self) {
        let targets = std::mem::take(&mut self.targets);
        *self = Self { targets, ..Self::default() };
    }

    /// Notes that the cursor may be anywhere.
    pub(crate) fn lose_position(&mut self) {
        self.position = None;
    }

    pub(crate) fn position(&self) -> Option<(usize, usize)> {
        self.position
    }

    pub(crate) fn style(&self) -> &Style {
        &self.style
    }

    pub(crate) fn set_style(&mut self, style: &Style, out: &mut Vec<u8>) {
        self.set_link(style.link, out);
        sgr::change(&self.style, style, out);
        self.style = *style;
    }

    /// Ends the link, if one is open: none goes on where the cursor moves, or after a frame.
    pub(crate) fn end_link(&mut self, out: &mut Vec<u8>) {
        self.set_link(Link::default(), out);
    }

    fn set_link(&mut self, link: Link, out: &mut Vec<u8>) {
        self.targets.change(self.style.link, link, out);
        self.style.link = link;
    }

    /// Moves to `row` and `column`, counted from 0.
    pub(crate) fn move_to(&mut self, row: usize, column: usize, out: &mut Vec<u8>) {
        if self.position == Some((row, column)) {
            return;
        }
        self.end_link(out);
        let mut bytes = absolute(row, column);
        if let Some((row_at, column_at)) = self.position {
            for way in [along_row(row_at, column_at, row, column), next_row(row_at, row, column)] {
                if let Some(way) = way.filter(|way| way.len() < bytes.len()) {
                    bytes = way;
                }
            }
        }
        out.extend_from_slice(&bytes);
        self.position = Some((row, column));
    }

    /// Writes a symbol that takes `width` columns in a row of `columns`.
    pub(crate) fn write(&mut self, symbol: &str, width: usize, columns: usize, out: &mut Vec<u8>) {
        out.extend_from_slice(symbol.as_bytes());
        self.position = match self.position {
            // After the last column the cursor hangs over the edge; terminals differ in what a
            // relative move does there. After a wide symbol they may differ in its width.
            Some((row, column)) if column + width < columns && width == 1 => {
                Some((row, column + 1))
            }
            _ => None,
        };
    }

    /// Erases from the cursor to the end of the row, in the default style.
    pub(crate) fn erase_rest(&mut self, out: &mut Vec<u8>) {
        // With a background on, terminals differ in what they fill the row with.
        self.set_style(&Style::default(), out);
        out.extend_from_slice(b"\x1b[K");
    }
}

fn absolute(row: usize, column: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(10);
    // Writing to a Vec cannot fail.
    let _ = match (row, column) {
        (0, 0) => write!(bytes, "\x1b[H"),
        (_, 0) => write!(bytes, "\x1b[{}H", row + 1),
        _ => write!(bytes, "\x1b[{};{}H", row + 1, column + 1),
    };
    bytes
}

fn along_row(row_at: usize, column_at: usize, row: usize, column: usize) -> Option<Vec<u8>> {
    if row_at != row {
        return None;
    }
    if column == 0 {
        return Some(b"\r".to_vec());
    }
    let (distance, letter) =
        if column > column_at { (column - column_at, 'C') } else { (column_at - column, 'D') };
    if letter == 'D' && distance <= 3 {
        return Some(vec![8; distance]);
    }
    let mut bytes = Vec::with_capacity(6);
    let _ = match distance {
        1 => write!(bytes, "\x1b[{letter}"),
        _ => write!(bytes, "\x1b[{distance}{letter}"),
    };
    Some(bytes)
}

/// The bytes for the next row. A line feed never scrolls here, because the row exists.
fn next_row(row_at: usize, row: usize, column: usize) -> Option<Vec<u8>> {
    (row == row_at + 1 && column == 0).then(|| b"\r\n".to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_move_is_taken() {
        let table = [
            (None, (0, 0), "\x1b[H"),
            (None, (4, 0), "\x1b[5H"),
            (None, (4, 7), "\x1b[5;8H"),
            (Some((4, 7)), (4, 7), ""),
            (Some((4, 7)), (4, 0), "\r"),
            (Some((4, 7)), (4, 8), "\x1b[C"),
            (Some((4, 7)), (4, 20), "\x1b[13C"),
            (Some((4, 7)), (4, 5), "\x08\x08"),
            (Some((4, 90)), (4, 10), "\x1b[80D"),
            (Some((4, 7)), (5, 0), "\r\n"),
            (Some((4, 7)), (6, 0), "\x1b[7H"),
        ];
        for (from, (row, column), expected) in table {
            let mut pen = Pen { position: from, ..Pen::default() };
            let mut out = Vec::new();
            pen.move_to(row, column, &mut out);
            assert_eq!(String::from_utf8(out).unwrap(), expected, "{from:?}");
            assert_eq!(pen.position(), Some((row, column)));
        }
    }

    #[test]
    fn the_position_is_unknown_after_the_edge_and_after_wide_symbols() {
        let mut out = Vec::new();
        let mut pen = Pen { position: Some((0, 8)), ..Pen::default() };
        pen.write("a", 1, 10, &mut out);
        assert_eq!(pen.position(), Some((0, 9)));
        pen.write("b", 1, 10, &mut out);
        assert_eq!(pen.position(), None);
        pen.move_to(0, 0, &mut out);
        pen.write("日", 2, 10, &mut out);
        assert_eq!(pen.position(), None);
    }
}
