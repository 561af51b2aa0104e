//! The look of an open article and the way through it, as far as keys change them.
use serde::de::{self, Deserializer, IntoDeserializer, Visitor};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The separation of two paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paragraphs {
    /// An empty line stands between them.
    Blank,
    /// The first line of the second one begins further in.
    Indent,
}

/// The vowel marks that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum VowelMarks {
    All,
    /// Those that tell words apart.
    Needed,
    None,
}

impl VowelMarks {
    /// The next one, when a key goes through all of them.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::All => Self::None,
            Self::None => Self::Needed,
            Self::Needed => Self::All,
        }
    }

    /// The marks that the text engine keeps.
    pub fn kept(self) -> sahifa_text::Marks {
        match self {
            Self::All => sahifa_text::Marks::All,
            Self::Needed => sahifa_text::Marks::Needed,
            Self::None => sahifa_text::Marks::None,
        }
    }
}

/// Reads `all`, `needed` or `none`, and `true` and `false` of older configurations.
impl<'de> Deserialize<'de> for VowelMarks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "lowercase")]
        enum Name {
            All,
            Needed,
            None,
        }

        struct Marks;
        impl Visitor<'_> for Marks {
            type Value = VowelMarks;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_bool<E: de::Error>(self, shown: bool) -> Result<VowelMarks, E> {
                Ok(if shown { VowelMarks::All } else { VowelMarks::None })
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<VowelMarks, E> {
                Name::deserialize(name.into_deserializer()).map(|name| match name {
                    Name::All => VowelMarks::All,
                    Name::Needed => VowelMarks::Needed,
                    Name::None => VowelMarks::None,
                })
            }
        }
        deserializer.deserialize_any(Marks)
    }
}

/// The look of an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Columns of the longest line.
    pub width: usize,
    /// Empty rows between two lines.
    pub spacing: usize,
    pub paragraphs: Paragraphs,
    pub marks: VowelMarks,
    /// True if lines are filled out to the measure.
    pub justify: bool,
    /// Columns that stay free on each side of the text, at least.
    pub margin: usize,
    /// True if the line under the title says how long the article takes to read.
    pub reading_time: bool,
    /// True if a page further than the end leads to the next unread article.
    pub auto_advance: bool,
}

/// Everything that keys changed in a [`Look`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LookChanges {
    pub width: Option<usize>,
    pub spacing: Option<usize>,
    pub paragraphs: Option<Paragraphs>,
    pub marks: Option<VowelMarks>,
    pub justify: Option<bool>,
    pub margin: Option<usize>,
    pub reading_time: Option<bool>,
    pub auto_advance: Option<bool>,
}

impl Look {
    /// The longest lines that keys lead to, in columns.
    pub const WIDTHS: std::ops::RangeInclusive<usize> = 20..=200;
    /// The widest margin, in columns.
    pub const WIDEST_MARGIN: usize = 40;

    /// The differences from the configured look.
    pub fn changes(&self, configured: &Self) -> LookChanges {
        fn changed<T: PartialEq>(now: T, configured: &T) -> Option<T> {
            Some(now).filter(|now| now != configured)
        }
        LookChanges {
            width: changed(self.width, &configured.width),
            spacing: changed(self.spacing, &configured.spacing),
            paragraphs: changed(self.paragraphs, &configured.paragraphs),
            marks: changed(self.marks, &configured.marks),
            justify: changed(self.justify, &configured.justify),
            margin: changed(self.margin, &configured.margin),
            reading_time: changed(self.reading_time, &configured.reading_time),
            auto_advance: changed(self.auto_advance, &configured.auto_advance),
        }
    }

    /// This look with changes.
    #[must_use]
    pub fn with(self, changes: LookChanges) -> Self {
        let width =
            changes.width.map(|width| width.clamp(*Self::WIDTHS.start(), *Self::WIDTHS.end()));
        Self {
            width: width.unwrap_or(self.width),
            spacing: changes.spacing.map_or(self.spacing, |rows| rows.min(1)),
            paragraphs: changes.paragraphs.unwrap_or(self.paragraphs),
            marks: changes.marks.unwrap_or(self.marks),
            justify: changes.justify.unwrap_or(self.justify),
            margin: changes.margin.map_or(self.margin, |columns| columns.min(Self::WIDEST_MARGIN)),
            reading_time: changes.reading_time.unwrap_or(self.reading_time),
            auto_advance: changes.auto_advance.unwrap_or(self.auto_advance),
        }
    }
}
