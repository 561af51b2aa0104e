//! Rows of the screen as a person reads them: letters in logical order, forms as letters.
//!
//! A row is visual, so this turns it back: the opposite of UAX #9 for what stands on a screen. The
//! base direction of a row is that of its first letter (P2), or, where both readings would do, that
//! of the edge it stands at.

use crate::panes::{panes, sheet};
use crate::pty::Screen;
use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{BidiClass, BidiMirroringGlyph, GeneralCategory};
use std::ops::Range;

/// A glyph with its marks.
struct Glyph {
    text: String,
    class: Class,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Class {
    Left,
    Right,
    Digit,
    /// Between two digits a part of the number (W4).
    Separator,
    Neutral,
}

/// The rows of one pane, counted from the left, its name left out and blank rows at the end.
pub(crate) fn read_pane(screen: &Screen, number: usize) -> Vec<String> {
    let (start, end) = panes(screen)[number];
    let rows = sheet(screen).unwrap_or(0) + 1..screen.rows() - 1;
    // The lower edge of an overlay is none of its rows.
    let rows = rows.take_while(|row| screen.cell(*row, 0).contents() != "└");
    let mut rows: Vec<String> = rows.map(|row| read(&screen.span(row, start, end))).collect();
    while rows.last().is_some_and(String::is_empty) {
        rows.pop();
    }
    rows
}

/// Fails with what stands there unless the rows of a pane read as `expected`.
#[track_caller]
pub(crate) fn assert_pane(screen: &Screen, number: usize, expected: &[&str]) {
    assert_eq!(read_pane(screen, number), expected, "\n{screen}");
}

/// A row of cells, given from left to right. What stands apart on it, and the signs at its edges,
/// stay in their places.
pub(crate) fn read(cells: &str) -> String {
    let blanks = |text: &str| cells.len() - text.len();
    let flush_right = blanks(cells.trim_start_matches(' ')) > blanks(cells.trim_end_matches(' '));
    let pieces = cells.split("  ").map(|piece| piece.trim_matches(' '));
    let pieces = pieces.filter(|piece| !piece.is_empty());
    let mut row = String::new();
    for piece in pieces.map(|piece| read_piece(piece, flush_right)) {
        let near = row.is_empty() || row.ends_with(SIGNS) || piece.starts_with(SIGNS);
        row += if row.is_empty() {
            ""
        } else if near {
            " "
        } else {
            "  "
        };
        row += &piece;
    }
    row
}

/// Signs that stand before text, and are no part of it.
const SIGNS: &[char] = &['●', '★', '✓', '✗', '▸', '•', '│', ' '];

fn read_piece(cells: &str, flush_right: bool) -> String {
    let text = cells.trim_start_matches(SIGNS);
    let (before, text) = (&cells[..cells.len() - text.len()], text.trim_end_matches(SIGNS));
    let after = &cells[before.len() + text.len()..];
    format!("{before}{}{after}", read_text(text, flush_right))
}

fn read_text(cells: &str, flush_right: bool) -> String {
    let mut glyphs = glyphs(cells);
    let mut strong = glyphs.iter().map(|glyph| glyph.class).filter(|class| {
        // Which way a number runs depends on what stands around it.
        matches!(class, Class::Left | Class::Right)
    });
    let (first, last) = match (strong.next(), strong.next_back()) {
        (Some(first), last) => (first, last.unwrap_or(first)),
        (None, _) => return join(&glyphs),
    };
    let right_to_left = match (first, last) {
        (Class::Right, Class::Right) => true,
        (Class::Left, Class::Left) => false,
        _ => flush_right,
    };
    if right_to_left {
        let runs = runs(&glyphs, Class::Left);
        turn(&mut glyphs);
        let count = glyphs.len();
        for run in runs {
            turn(&mut glyphs[count - run.end..count - run.start]);
        }
    } else {
        for run in runs(&glyphs, Class::Right) {
            turn(&mut glyphs[run]);
        }
    }
    join(&glyphs)
}

fn join(glyphs: &[Glyph]) -> String {
    glyphs.iter().map(|glyph| glyph.text.as_str()).collect()
}

fn glyphs(cells: &str) -> Vec<Glyph> {
    let category = CodePointMapData::<GeneralCategory>::new();
    let mut clusters: Vec<String> = Vec::new();
    for c in cells.chars() {
        match clusters.last_mut() {
            Some(cluster) if category.get(c) == GeneralCategory::NonspacingMark => cluster.push(c),
            _ => clusters.push(c.to_string()),
        }
    }
    let letters = ComposingNormalizerBorrowed::new_nfkc();
    let glyph = |cluster: String| {
        let class = class(cluster.chars().next().unwrap());
        // The ellipsis is a sign of its own, not three full stops.
        let forms = class == Class::Right;
        let text = if forms { letters.normalize(&cluster).into_owned() } else { cluster };
        Glyph { text, class }
    };
    clusters.into_iter().map(glyph).collect()
}

fn class(c: char) -> Class {
    match CodePointMapData::<BidiClass>::new().get(c) {
        BidiClass::LeftToRight => Class::Left,
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Class::Right,
        BidiClass::EuropeanNumber | BidiClass::ArabicNumber => Class::Digit,
        BidiClass::CommonSeparator => Class::Separator,
        _ => Class::Neutral,
    }
}

/// From a letter of one direction to the last one before any of the other. Numbers belong to the
/// run they follow on the screen.
fn runs(glyphs: &[Glyph], direction: Class) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (at, glyph) in glyphs.iter().enumerate() {
        match glyph.class {
            class if class == direction && open => runs.last_mut().unwrap().end = at + 1,
            class if class == direction => {
                runs.push(at..at + 1);
                open = true;
            }
            Class::Left | Class::Right => open = false,
            Class::Digit if open && direction == Class::Left => {
                runs.last_mut().unwrap().end = at + 1;
            }
            _ => {}
        }
    }
    runs
}

/// Turns glyphs around; numbers stay as they are, and what is mirrored is mirrored back.
fn turn(glyphs: &mut [Glyph]) {
    glyphs.reverse();
    let mut at = 0;
    while at < glyphs.len() {
        let end = number_end(glyphs, at);
        glyphs[at..end].reverse();
        at = end.max(at + 1);
    }
    let mirrors = CodePointMapData::<BidiMirroringGlyph>::new();
    for glyph in glyphs {
        let first = glyph.text.chars().next().unwrap();
        if let Some(mirrored) = mirrors.get(first).mirroring_glyph {
            glyph.text = mirrored.to_string();
        }
    }
}

/// Where the number that starts at `at` ends; `at` itself when none does.
fn number_end(glyphs: &[Glyph], at: usize) -> usize {
    let is = |at: usize, class| glyphs.get(at).is_some_and(|glyph| glyph.class == class);
    let mut end = at;
    while is(end, Class::Digit)
        || end > at && is(end, Class::Separator) && is(end + 1, Class::Digit)
    {
        end += 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Desk;
    use crate::panes::{article, local};
    use crate::pty::Home;

    /// Each line goes through the whole program and is read from its screen.
    #[test]
    fn what_was_written_is_what_is_read() {
        let lines = [
            "قال «أحمد»: لا تأخير في المشروع (رقم 15) اليوم.",
            "عنوان فرعي؟",
            "أُطلق Sahifa v1.0 (بالعربية) في 17/02/2021.",
            "وصلت ٣ رسائل، أي 100% منها، إلى info@example.org أمس…",
            "See [rule 4] of «القانون الأول» today.",
            "Plain (text), 12% and 3.5 more…",
            "שלום (2) עולם",
            "GNOME 45 يصدر رسميًا",
            "سلام ABC",
            "2027 في العدد ١٢٣٫٤٥",
        ];
        let home = Home::new();
        home.config(&local(&home));
        let body = lines.join("\n\n");
        article(&home, "one", "title: Lines\ndate: 2021-02-17\nlang: en", &body);
        let mut desk = Desk::open(&home, 160, 40);
        desk.keys("enter");
        let screen = desk.screen();
        let read: Vec<String> =
            read_pane(&screen, 2).into_iter().skip(2).filter(|row| !row.is_empty()).collect();
        assert_eq!(read, lines, "\n{screen}");
    }
}
