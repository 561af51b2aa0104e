//! Changes of style in as few bytes as possible (ECMA-48 SGR).
use crate::cell::{Color, Style};
use std::io::Write;

/// Writes the change from the style `from` to `to`: the differences, or a reset and the whole
/// style, whichever is shorter.
pub(super) fn change(from: &Style, to: &Style, out: &mut Vec<u8>) {
    if from == to {
        return;
    }
    let mut changes = Vec::with_capacity(16);
    parameters(from, to, &mut changes);
    let mut whole = Vec::with_capacity(16);
    parameters(&Style::default(), to, &mut whole);
    // `CSI m` alone resets; `CSI 0;…m` resets first: the extra bytes are the zero.
    let reset_length = whole.len() + usize::from(!whole.is_empty());
    out.extend_from_slice(b"\x1b[");
    if reset_length < changes.len() {
        if !whole.is_empty() {
            out.push(b';');
        }
        out.extend_from_slice(&whole);
    } else {
        out.extend_from_slice(&changes);
    }
    out.push(b'm');
}

fn parameters(from: &Style, to: &Style, out: &mut Vec<u8>) {
    // 22 ends both bold and dim, and some terminals know only one of the two at a time: what the
    // new style has of them is said again, in the same order.
    if (from.bold, from.dim) != (to.bold, to.dim) {
        if (from.bold && !to.bold) || (from.dim && !to.dim) {
            parameter(22, out);
        }
        for (is, on) in [(to.bold, 1), (to.dim, 2)] {
            if is {
                parameter(on, out);
            }
        }
    }
    for (was, is, on, off) in [
        (from.italic, to.italic, 3, 23),
        (from.underline, to.underline, 4, 24),
        (from.reverse, to.reverse, 7, 27),
        (from.strike, to.strike, 9, 29),
        (from.conceal, to.conceal, 8, 28),
    ] {
        if was != is {
            parameter(if is { on } else { off }, out);
        }
    }
    if from.foreground != to.foreground {
        color(to.foreground, 30, out);
    }
    if from.background != to.background {
        color(to.background, 40, out);
    }
}

/// Writes a colour; `base` is 30 for the foreground, 40 for the background.
fn color(color: Color, base: u16, out: &mut Vec<u8>) {
    match color {
        Color::Default => parameter(base + 9, out),
        Color::Indexed(index @ 0..=7) => parameter(base + u16::from(index), out),
        Color::Indexed(index @ 8..=15) => parameter(base + 52 + u16::from(index), out),
        Color::Indexed(index) => {
            for value in [base + 8, 5, u16::from(index)] {
                parameter(value, out);
            }
        }
        Color::Rgb(red, green, blue) => {
            for value in [base + 8, 2, u16::from(red), u16::from(green), u16::from(blue)] {
                parameter(value, out);
            }
        }
    }
}

fn parameter(value: u16, out: &mut Vec<u8>) {
    if !out.is_empty() {
        out.push(b';');
    }
    // Writing to a Vec cannot fail.
    let _ = write!(out, "{value}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(from: Style, to: Style) -> String {
        let mut out = Vec::new();
        change(&from, &to, &mut out);
        String::from_utf8(out).unwrap().replace('\x1b', "")
    }

    #[test]
    fn the_shorter_way_is_taken() {
        let plain = Style::default();
        let bold = Style { bold: true, ..plain };
        let dim = Style { dim: true, ..plain };
        let both = Style { bold: true, dim: true, ..plain };
        let reverse = Style { reverse: true, ..plain };
        let red = Style { foreground: Color::Indexed(1), ..plain };
        let loud = Style { foreground: Color::Indexed(9), underline: true, bold: true, ..plain };
        let table = [
            (plain, plain, ""),
            (plain, bold, "[1m"),
            (bold, plain, "[m"),
            (both, dim, "[;2m"),
            (bold, dim, "[;2m"),
            (dim, both, "[1;2m"),
            (plain, reverse, "[7m"),
            (reverse, plain, "[m"),
            (plain, red, "[31m"),
            (red, reverse, "[;7m"),
            (loud, Style { underline: false, ..loud }, "[24m"),
            (plain, Style { foreground: Color::Indexed(200), ..plain }, "[38;5;200m"),
            (plain, Style { background: Color::Rgb(1, 20, 255), ..plain }, "[48;2;1;20;255m"),
            (plain, Style { background: Color::Indexed(15), ..plain }, "[107m"),
            (plain, Style { foreground: Color::Indexed(8), ..plain }, "[90m"),
            (
                Style { strike: true, italic: true, ..plain },
                Style { italic: true, ..plain },
                "[29m",
            ),
        ];
        for (from, to, expected) in table {
            assert_eq!(changed(from, to), expected, "{from:?} to {to:?}");
        }
    }
}
