//! The writer for terminals that lay out each run of one colour as a text (QTerminal): neighbouring
//! cells differ by an invisible shade.
//!
//! The terminal's own colours are unknown, so fixed colours replace the default ones everywhere;
//! otherwise the screen would be patchy.
use crate::cell::{Color, Style, VisualCell};
use crate::depth;

/// The replacements of the default colours.
const FOREGROUND: (u8, u8, u8) = (0xE4, 0xE4, 0xE4);
const BACKGROUND: (u8, u8, u8) = (0, 0, 0);
/// The same in the palette of 256: two neighbouring greys, and black.
const GREYS: [u8; 2] = [254, 255];
const BLACK: u8 = 16;

pub(super) fn encode(row: &[VisualCell], true_color: bool) -> Vec<VisualCell> {
    row.iter()
        .enumerate()
        .map(|(column, cell)| {
            let style = if true_color {
                exact(&cell.style, column % 2 == 1)
            } else {
                nearest(&cell.style, column % 2)
            };
            cell.styled(style)
        })
        .collect()
}

/// A style that differs by 1 of 255 in blue.
fn exact(style: &Style, odd: bool) -> Style {
    let (red, green, blue) = rgb(style.foreground, FOREGROUND);
    let blue = match (odd, blue) {
        (true, 255) => 254,
        (true, blue) => blue + 1,
        (false, blue) => blue,
    };
    let (back_red, back_green, back_blue) = rgb(style.background, BACKGROUND);
    Style {
        foreground: Color::Rgb(red, green, blue),
        background: Color::Rgb(back_red, back_green, back_blue),
        ..*style
    }
}

/// A style that differs by one step of the palette.
fn nearest(style: &Style, parity: usize) -> Style {
    let foreground = match style.foreground {
        Color::Default => GREYS[parity],
        color => {
            let index = indexed(color);
            // The blue steps of the cube and the greys are neighbours in number.
            let other = if index == 255 || (index < 232 && (index - 16) % 6 == 5) {
                index - 1
            } else {
                index + 1
            };
            if parity == 0 { index } else { other }
        }
    };
    let background = match style.background {
        Color::Default => BLACK,
        color => indexed(color),
    };
    Style {
        foreground: Color::Indexed(foreground),
        background: Color::Indexed(background),
        ..*style
    }
}

fn rgb(color: Color, default: (u8, u8, u8)) -> (u8, u8, u8) {
    depth::components(color).unwrap_or(default)
}

/// The nearest of the colours from 16 on, which themes do not change.
fn indexed(color: Color) -> u8 {
    if let Color::Indexed(index @ 16..) = color {
        return index;
    }
    depth::nearest_fixed(rgb(color, FOREGROUND))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_always_differ_and_are_close() {
        let colors = (0..=255).map(Color::Indexed).chain([
            Color::Default,
            Color::Rgb(1, 2, 255),
            Color::Rgb(9, 9, 9),
        ]);
        for foreground in colors {
            let style = Style { foreground, ..Style::default() };
            let row = [VisualCell::new("\u{FE91}", 1, style), VisualCell::new("a", 1, style)];
            for true_color in [false, true] {
                let sent = encode(&row, true_color);
                let (even, odd) = (sent[0].style.foreground, sent[1].style.foreground);
                assert_ne!(even, odd, "{foreground:?}");
                let ((r, g, b), (r2, g2, b2)) = (rgb(even, FOREGROUND), rgb(odd, FOREGROUND));
                let limit = if true_color { 1 } else { 95 };
                for (one, other) in [(r, r2), (g, g2), (b, b2)] {
                    assert!(one.abs_diff(other) <= limit, "{foreground:?}: {even:?} {odd:?}");
                }
            }
        }
    }
}
