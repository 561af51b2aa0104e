//! The palette of a theme: names of what a colour is for, and the colours that have these names.
//!
//! A style names a colour by its use, so that a theme that has the styles of another one needs
//! nothing but a palette.
use super::color::Color;
use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};
use std::collections::BTreeMap;
use std::fmt;

/// The names of a palette.
const NAMES: &[&str] = WORDS.split_at(10).0;

/// The words that a style may have as a colour: the names of a palette, then those of colours.
const WORDS: &[&str] = &[
    "background",
    "text",
    "quiet",
    "accent",
    "link",
    "mark",
    "mark-text",
    "danger",
    "selection",
    "selection-text",
    "default",
    "black",
    "red",
    "green",
    "yellow",
    "blue",
    "magenta",
    "cyan",
    "white",
    "bright-black",
    "bright-red",
    "bright-green",
    "bright-yellow",
    "bright-blue",
    "bright-magenta",
    "bright-cyan",
    "bright-white",
];

/// A colour of a style: one by itself, or a name of the palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Paint {
    Color(Color),
    /// The place of the name in the palette.
    Named(usize),
}

impl<'de> Deserialize<'de> for Paint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Written;
        impl Visitor<'_> for Written {
            type Value = Paint;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("color")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Paint, E> {
                let color = || Color::from_name(text).map(Paint::Color);
                let named = NAMES.iter().position(|name| *name == text).map(Paint::Named);
                named.or_else(color).ok_or_else(|| match text.starts_with('#') {
                    true => E::invalid_value(Unexpected::Str(text), &self),
                    false => E::unknown_variant(text, WORDS),
                })
            }

            fn visit_i64<E: de::Error>(self, index: i64) -> Result<Paint, E> {
                u8::try_from(index)
                    .map(|index| Paint::Color(Color::Indexed(index)))
                    .map_err(|_| E::invalid_value(Unexpected::Signed(index), &self))
            }
        }
        deserializer.deserialize_any(Written)
    }
}

/// The colours of the names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Palette(BTreeMap<usize, Paint>);

impl Palette {
    /// Every name of a palette.
    pub(super) fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().copied()
    }

    /// Gives a colour to a name; one that is no name of a palette is left out.
    pub(super) fn set(&mut self, name: &str, paint: Paint) {
        if let Some(at) = NAMES.iter().position(|other| *other == name) {
            self.0.insert(at, paint);
        }
    }

    /// Takes the colours of `parent` that this palette does not have.
    pub(super) fn inherit(&mut self, parent: &Self) {
        for (at, paint) in &parent.0 {
            self.0.entry(*at).or_insert(*paint);
        }
    }

    /// The colour itself. A name without one has that of the terminal.
    pub(super) fn color(&self, paint: Paint) -> Color {
        let mut paint = paint;
        // A name may stand for another one. Names that stand for each other have no colour.
        for _ in 0..=NAMES.len() {
            match paint {
                Paint::Color(color) => return color,
                Paint::Named(at) => match self.0.get(&at) {
                    Some(next) => paint = *next,
                    None => break,
                },
            }
        }
        Color::Default
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_the_names_and_the_colours() {
        let (names, colors) = WORDS.split_at(NAMES.len());
        assert_eq!(names, NAMES);
        assert!(colors.iter().all(|word| Color::from_name(word).is_some()));
    }

    #[test]
    fn names_stand_for_colours_and_for_names() {
        let mut palette = Palette::default();
        let named = |name: &str| NAMES.iter().position(|other| *other == name).map(Paint::Named);
        let paint = |name: &str| named(name).expect("a name");
        palette.set("accent", Paint::Color(Color::Ansi(5)));
        palette.set("link", paint("accent"));
        palette.set("mark", paint("danger"));
        palette.set("danger", paint("mark"));
        palette.set("nothing", Paint::Color(Color::Ansi(1)));
        assert_eq!(palette.color(paint("link")), Color::Ansi(5));
        assert_eq!(palette.color(paint("mark")), Color::Default);
        assert_eq!(palette.color(paint("quiet")), Color::Default);
        let mut child = Palette::default();
        child.set("accent", Paint::Color(Color::Ansi(4)));
        child.inherit(&palette);
        assert_eq!(child.color(paint("link")), Color::Ansi(4));
    }
}
