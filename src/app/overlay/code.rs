//! A QR code (ISO/IEC 18004) in half blocks: a row of the screen is two rows of modules.
use super::{OverlayLine, Scene, Tone, line};
use fast_qr::{ECL, QRBuilder};

/// Modules of the light zone around the code (§5.3.8).
const QUIET: usize = 4;
/// Rows of the screen that an overlay leaves for its border and the status line.
const OTHER_ROWS: usize = 3;

/// The code of an address; `None` if it does not fit on the screen.
pub(super) fn rows(address: &str, scene: &Scene<'_>) -> Option<Vec<OverlayLine>> {
    let room = usize::from(scene.size.rows).saturating_sub(OTHER_ROWS);
    let drawn = draw(address, (line::width(scene.size), room))?;
    Some(drawn.into_iter().map(|row| OverlayLine::new(row).address().tone(Tone::Code)).collect())
}

/// Rows of half blocks, with the light zone, in so many columns and rows. A blank is one that no line
/// loses at its end.
fn draw(text: &str, (columns, rows): (usize, usize)) -> Option<Vec<String>> {
    // The least redundancy: a screen has no stains.
    let code = QRBuilder::new(text).ecl(ECL::L).build().ok()?;
    let side = code.size + 2 * QUIET;
    if side > columns || side.div_ceil(2) > rows {
        return None;
    }
    let is_dark = |x: usize, y: usize| {
        let (Some(x), Some(y)) = (x.checked_sub(QUIET), y.checked_sub(QUIET)) else { return false };
        let inside = x < code.size && y < code.size;
        inside && code.data.get(y * code.size + x).is_some_and(|module| module.value())
    };
    let block = |x: usize, y: usize| match (is_dark(x, y), is_dark(x, y + 1)) {
        (false, false) => '\u{A0}',
        (true, false) => '▀',
        (false, true) => '▄',
        (true, true) => '█',
    };
    Some((0..side).step_by(2).map(|y| (0..side).map(|x| block(x, y)).collect()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_has_its_finders_and_its_light_zone() {
        // Version 2 holds 32 bytes at level L: 25 modules.
        let rows = draw("https://example.org/0123456789", (33, 17)).unwrap();
        assert_eq!(rows.len(), 17);
        assert!(rows.iter().all(|row| row.chars().count() == 33), "{rows:#?}");
        let blank = "\u{A0}".repeat(33);
        assert_eq!((&rows[0], &rows[1], &rows[16]), (&blank, &blank, &blank));
        let start = |row: usize| rows[row].chars().skip(QUIET).take(7).collect::<String>();
        assert_eq!(
            [start(2), start(3), start(4), start(5)],
            ["█▀▀▀▀▀█", "█\u{A0}███\u{A0}█", "█\u{A0}▀▀▀\u{A0}█", "▀▀▀▀▀▀▀"]
        );
        for row in &rows {
            assert!(row.starts_with(&"\u{A0}".repeat(QUIET)), "{row:?}");
            assert!(row.ends_with(&"\u{A0}".repeat(QUIET)), "{row:?}");
        }
    }

    #[test]
    fn what_does_not_fit_is_no_code() {
        assert_eq!(draw("https://example.org/0123456789", (32, 17)), None);
        assert_eq!(draw("https://example.org/0123456789", (33, 16)), None);
        assert_eq!(draw(&"x".repeat(3000), (1000, 1000)), None);
    }
}
