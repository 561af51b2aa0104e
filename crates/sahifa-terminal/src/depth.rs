//! The number of colours of a terminal, and colours in the nearest that it has.
//!
//! Nearness is the distance in Oklab (Björn Ottosson, 2020), in which equal distances look equal. Text
//! stays legible: its colour is the nearest that keeps a contrast (WCAG 2.2, 1.4.3) to its background.
use crate::cell::Color;
use std::sync::LazyLock;

/// The colours that a terminal can show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Depth {
    /// None: text is bold, underlined or reversed.
    None,
    /// The sixteen colours of its owner.
    Sixteen,
    /// Those, and the fixed colours from 16 to 255.
    Palette,
    /// Any.
    #[default]
    All,
}

/// The weight of a difference of hue and chroma beside one of lightness, where there are sixteen colours:
/// they lie so far apart that a grey would become red, because black is darker than it.
const HUE: f64 = 2.5;

/// The contrast of text to its background that is enough to read it.
const LEGIBLE: f64 = 4.5;

/// The least contrast in which a letter is seen.
const SEEN: f64 = 3.0;

/// The sixteen colours of xterm, with blues that can be read on black. Owners of terminals change them;
/// this is what most have changed little.
const SIXTEEN: [(u8, u8, u8); 16] = [
    (0, 0, 0),
    (205, 0, 0),
    (0, 205, 0),
    (205, 205, 0),
    (0x50, 0x80, 0xEE),
    (205, 0, 205),
    (0, 205, 205),
    (229, 229, 229),
    (127, 127, 127),
    (255, 0, 0),
    (0, 255, 0),
    (255, 255, 0),
    (0x70, 0xA0, 255),
    (255, 0, 255),
    (0, 255, 255),
    (255, 255, 255),
];

impl Depth {
    /// The depth of a terminal with so many colours.
    pub fn of(colors: u32) -> Self {
        match colors {
            0 => Self::None,
            1..256 => Self::Sixteen,
            256 => Self::Palette,
            _ => Self::All,
        }
    }

    /// A foreground and a background in colours of this depth. If both are known, the contrast between
    /// them stays, or is enough to read.
    pub fn reduce(self, foreground: Color, background: Color) -> (Color, Color) {
        let back = self.nearest(background, |_| true);
        let (Some(fore), Some(behind)) = (components(foreground), components(background)) else {
            return (self.nearest(foreground, |_| true), back);
        };
        let wanted = contrast(fore, behind).min(LEGIBLE);
        let shown = components(back).unwrap_or(behind);
        (self.nearest(foreground, |color| contrast(color, shown) >= wanted), back)
    }

    /// True if bold text of these colours is seen, too. Many terminals with sixteen colours show bold
    /// text of the first eight in the bright ones.
    pub fn shows_bold(self, foreground: Color, background: Color) -> bool {
        match (self, foreground) {
            (Self::Sixteen, Color::Indexed(dark @ 0..=7)) => components(background)
                .is_none_or(|behind| contrast(indexed(dark + 8), behind) >= SEEN),
            _ => true,
        }
    }

    /// The nearest colour that fits; the nearest of all if none does.
    fn nearest(self, color: Color, fits: impl Fn((u8, u8, u8)) -> bool) -> Color {
        let range = match self {
            Self::All => return color,
            Self::None => return Color::Default,
            Self::Sixteen => 0..=15,
            // The owner's colours may be any.
            Self::Palette => 16..=255,
        };
        let wanted = match color {
            Color::Default => return color,
            // The owner's own choice.
            Color::Indexed(0..=15) => return color,
            Color::Indexed(_) if self == Self::Palette => return color,
            color => components(color).unwrap_or_default(),
        };
        let hue = if self == Self::Sixteen { HUE } else { 1.0 };
        Color::Indexed(
            nearest(wanted, range.clone(), hue, fits)
                .unwrap_or_else(|| nearest(wanted, range, hue, |_| true).unwrap_or_default()),
        )
    }
}

/// The colours of the palette in Oklab: a comparison with each of them would convert it anew.
static OKLAB: LazyLock<Vec<[f64; 3]>> =
    LazyLock::new(|| (0..=u8::MAX).map(|index| oklab(indexed(index))).collect());

/// The nearest colour of the palette from 16 on, which themes do not change.
pub(crate) fn nearest_fixed(color: (u8, u8, u8)) -> u8 {
    nearest(color, 16..=255, 1.0, |_| true).unwrap_or(16)
}

fn nearest(
    color: (u8, u8, u8),
    range: std::ops::RangeInclusive<u8>,
    hue: f64,
    fits: impl Fn((u8, u8, u8)) -> bool,
) -> Option<u8> {
    let wanted = oklab(color);
    let distance = |index: &u8| {
        let found = OKLAB.get(usize::from(*index)).copied().unwrap_or_default();
        let weighed = wanted.iter().zip(found).zip([1.0, hue, hue]);
        weighed.map(|((one, other), weight)| (weight * (one - other)).powi(2)).sum::<f64>()
    };
    let fitting = range.filter(|index| fits(indexed(*index)));
    fitting.min_by(|one, other| distance(one).total_cmp(&distance(other)))
}

/// Red, green and blue of a colour; `None` for that of the terminal, which is not known.
pub(crate) fn components(color: Color) -> Option<(u8, u8, u8)> {
    match color {
        Color::Default => None,
        Color::Rgb(red, green, blue) => Some((red, green, blue)),
        Color::Indexed(index) => Some(indexed(index)),
    }
}

/// Red, green and blue of a colour of the palette.
fn indexed(index: u8) -> (u8, u8, u8) {
    match index {
        0..=15 => SIXTEEN.get(usize::from(index)).copied().unwrap_or_default(),
        16..=231 => {
            let level = |step: u8| if step == 0 { 0 } else { 55 + 40 * step };
            let index = index - 16;
            (level(index / 36), level(index / 6 % 6), level(index % 6))
        }
        232.. => {
            let grey = 8 + 10 * (index - 232);
            (grey, grey, grey)
        }
    }
}

/// The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio).
pub fn contrast(one: (u8, u8, u8), other: (u8, u8, u8)) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The relative luminance of a colour, from 0 to 1 (WCAG 2.2).
pub fn luminance(color: (u8, u8, u8)) -> f64 {
    let [red, green, blue] = linear(color);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The components of an sRGB colour as shares of light (IEC 61966-2-1).
fn linear((red, green, blue): (u8, u8, u8)) -> [f64; 3] {
    [red, green, blue].map(|component| {
        let share = f64::from(component) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    })
}

fn oklab(color: (u8, u8, u8)) -> [f64; 3] {
    let [red, green, blue] = linear(color);
    let long = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
    let medium = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
    let short = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
    [
        0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short,
        1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short,
        0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((contrast((0, 0, 0), (255, 255, 255)) - 21.0).abs() < 1e-9);
        assert!((contrast((9, 9, 9), (9, 9, 9)) - 1.0).abs() < 1e-9);
        // #767676 is the lightest grey that passes on white.
        assert!(contrast((0x76, 0x76, 0x76), (255, 255, 255)) >= 4.5);
        assert!(contrast((0x77, 0x77, 0x77), (255, 255, 255)) < 4.5);
    }

    #[test]
    fn colours_become_the_nearest() {
        use Color::{Default, Indexed, Rgb};
        for (depth, color, expected) in [
            (Depth::All, Rgb(1, 2, 3), Rgb(1, 2, 3)),
            (Depth::Palette, Rgb(255, 0, 0), Indexed(196)),
            (Depth::Palette, Rgb(0x26, 0x26, 0x26), Indexed(235)),
            (Depth::Palette, Indexed(99), Indexed(99)),
            (Depth::Palette, Indexed(3), Indexed(3)),
            (Depth::Palette, Default, Default),
            (Depth::Sixteen, Rgb(0xF9, 0xE2, 0xAF), Indexed(7)),
            (Depth::Sixteen, Rgb(250, 10, 10), Indexed(9)),
            (Depth::Sixteen, Rgb(0x28, 0x28, 0x28), Indexed(0)),
            (Depth::Sixteen, Indexed(196), Indexed(9)),
            (Depth::Sixteen, Default, Default),
            (Depth::None, Rgb(250, 10, 10), Default),
            (Depth::None, Indexed(1), Default),
        ] {
            assert_eq!(depth.reduce(color, Default).0, expected, "{depth:?} {color:?}");
            assert_eq!(depth.reduce(Default, color).1, expected, "{depth:?} {color:?}");
        }
    }

    #[test]
    fn text_of_little_colour_stays_so_among_sixteen() {
        // Texts of Gruvbox, Rosé Pine, Solarized and Nord on their backgrounds.
        for (text, behind) in [
            ((0x3C, 0x38, 0x36), (0xFB, 0xF1, 0xC7)),
            ((0x57, 0x52, 0x79), (0xFA, 0xF4, 0xED)),
            ((0x58, 0x6E, 0x75), (0xFD, 0xF6, 0xE3)),
            ((0xD8, 0xDE, 0xE9), (0x2E, 0x34, 0x40)),
        ] {
            let rgb = |(red, green, blue)| Color::Rgb(red, green, blue);
            let (shown, back) = Depth::Sixteen.reduce(rgb(text), rgb(behind));
            for color in [shown, back] {
                assert!(matches!(color, Color::Indexed(0 | 7 | 8 | 15)), "{text:?} {color:?}");
            }
        }
    }

    #[test]
    fn depths_are_told_by_the_number_of_colours() {
        for (colors, depth) in [
            (0, Depth::None),
            (8, Depth::Sixteen),
            (16, Depth::Sixteen),
            (256, Depth::Palette),
            (1 << 24, Depth::All),
        ] {
            assert_eq!(Depth::of(colors), depth);
        }
    }

    proptest::proptest! {
        /// Text that can be read stays so in fewer colours.
        #[test]
        fn text_stays_legible(fore: (u8, u8, u8), back: (u8, u8, u8)) {
            let rgb = |(red, green, blue)| Color::Rgb(red, green, blue);
            let wanted = contrast(fore, back).min(LEGIBLE);
            for depth in [Depth::Sixteen, Depth::Palette, Depth::All] {
                let (text, behind) = depth.reduce(rgb(fore), rgb(back));
                let (text, behind) = (components(text).unwrap(), components(behind).unwrap());
                proptest::prop_assert!(contrast(text, behind) >= wanted - 1e-9);
            }
        }
    }
}
