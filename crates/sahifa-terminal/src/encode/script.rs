//! Properties of the characters in cells that writers need: direction, joining, mirroring.
//!
//! Cells contain presentation forms. The joined sides of a form are not among the Unicode
//! properties, so the compatibility tags of UnicodeData (`<initial>`, `<medial>`, `<final>`) are
//! listed here.
use icu_properties::props::{BidiClass, BidiMirroringGlyph, JoiningType, Script};
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

const CLASS: CodePointMapDataBorrowed<'_, BidiClass> = CodePointMapData::<BidiClass>::new();
const MIRROR: CodePointMapDataBorrowed<'_, BidiMirroringGlyph> =
    CodePointMapData::<BidiMirroringGlyph>::new();
const JOINING: CodePointMapDataBorrowed<'_, JoiningType> = CodePointMapData::<JoiningType>::new();
const SCRIPT: CodePointMapDataBorrowed<'_, Script> = CodePointMapData::<Script>::new();

/// The joined sides of U+FB50–FBFF and U+FE70–FEFC. Bit 0 joins the letter before, bit 1 the letter
/// after.
const FORMS_A: &[u8] = b"0101230123012301230123012301230123012301230123012301010101010101\
                         2301230123012301012301012301230101000000000000000000000000000000\
                         000012301010100101010123230101010101010120120123";
const FORMS_B: &[u8] = b"0300000303030303001010101012301012301012301230123012301230101010\
                         1012301230123012301230123012301230123012301230123012301230123010\
                         1012301010101";

/// The logical neighbours that a letter joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Joins {
    pub(crate) before: bool,
    pub(crate) after: bool,
}

/// The class of a character in the bidirectional algorithm, as far as writers need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Left,
    /// Class R.
    Right,
    /// Class AL.
    Arabic,
    European,
    ArabicNumber,
    /// Class CS, which is part of the numbers on both sides.
    Separator,
    /// Classes ES and ET, which are part of a European number beside them.
    Attached,
    Neutral,
}

impl Kind {
    pub(crate) fn of(c: char) -> Self {
        match CLASS.get(c) {
            BidiClass::LeftToRight => Self::Left,
            BidiClass::RightToLeft => Self::Right,
            BidiClass::ArabicLetter => Self::Arabic,
            BidiClass::EuropeanNumber => Self::European,
            BidiClass::ArabicNumber => Self::ArabicNumber,
            BidiClass::CommonSeparator => Self::Separator,
            BidiClass::EuropeanSeparator | BidiClass::EuropeanTerminator => Self::Attached,
            _ => Self::Neutral,
        }
    }

    pub(crate) fn is_right(self) -> bool {
        matches!(self, Self::Right | Self::Arabic)
    }

    /// True if a reordering terminal moves it.
    pub(crate) fn is_moved(self) -> bool {
        self.is_right() || self == Self::ArabicNumber
    }
}

/// True for lines and blocks, which stand between stretches of text.
pub(crate) fn is_border(c: char) -> bool {
    matches!(c, '\u{2500}'..='\u{259F}')
}

/// The character that replaces `c` in right-to-left text (L4).
pub(crate) fn mirrored(c: char) -> char {
    MIRROR.get(c).mirroring_glyph.unwrap_or(c)
}

pub(crate) fn is_arabic_script(c: char) -> bool {
    SCRIPT.get(c) == Script::Arabic
}

/// True if `c` belongs to a script that is written from right to left.
pub(crate) fn is_right_script(c: char) -> bool {
    !matches!(SCRIPT.get(c), Script::Common | Script::Inherited) && Kind::of(c) != Kind::Left
}

/// True for characters of the Arabic script that fonts with any Arabic have: the letters of Arabic
/// and Persian in their presentation forms, and digits. Fonts for terminals lack many of the others,
/// so that these come from another font (DejaVu Sans Mono has none of `ہ ے ڵ ێ ۆ`).
pub(crate) fn is_in_most_fonts(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}')
        || matches!(c, '\u{FB56}'..='\u{FB59}' | '\u{FB7A}'..='\u{FB7D}' | '\u{FB8A}'..='\u{FB8B}')
        || matches!(c, '\u{FB8E}'..='\u{FB95}' | '\u{FBFC}'..='\u{FBFF}' | '\u{FE80}'..='\u{FEFC}')
}

/// The neighbours that `c` joins. `right` and `left` are the characters of the cells beside it: the
/// logical neighbours before and after.
pub(crate) fn joins(c: char, right: Option<char>, left: Option<char>) -> Joins {
    if let Some(sides) = form_sides(c) {
        return sides;
    }
    // A letter without presentation forms joins where both it and its neighbour can.
    let before = right.is_some_and(|right| can_join(right).after);
    let after = left.is_some_and(|left| can_join(left).before);
    let can = can_join(c);
    Joins { before: can.before && before, after: can.after && after }
}

fn form_sides(c: char) -> Option<Joins> {
    let digit = match u32::from(c) {
        code @ 0xFB50..=0xFBFF => FORMS_A.get((code - 0xFB50) as usize),
        code @ 0xFE70..=0xFEFC => FORMS_B.get((code - 0xFE70) as usize),
        _ => None,
    }?;
    Some(Joins { before: (digit - b'0') & 1 != 0, after: (digit - b'0') & 2 != 0 })
}

fn can_join(c: char) -> Joins {
    form_sides(c).unwrap_or_else(|| match JOINING.get(c) {
        JoiningType::DualJoining | JoiningType::JoinCausing => Joins { before: true, after: true },
        JoiningType::RightJoining => Joins { before: true, after: false },
        JoiningType::LeftJoining => Joins { before: false, after: true },
        _ => Joins::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_join_as_their_names_say() {
        // isolated, final, initial, medial beh; isolated and final lam-alef; Persian peh.
        let table = [
            ('\u{FE8F}', false, false),
            ('\u{FE90}', true, false),
            ('\u{FE91}', false, true),
            ('\u{FE92}', true, true),
            ('\u{FEFB}', false, false),
            ('\u{FEFC}', true, false),
            ('\u{FB57}', true, false),
            ('\u{FB59}', true, true),
            ('\u{FBFF}', true, true),
            ('\u{FBE8}', false, true),
        ];
        for (form, before, after) in table {
            assert_eq!(joins(form, None, None), Joins { before, after }, "{form:?}");
        }
        assert_eq!((FORMS_A.len(), FORMS_B.len()), (0xB0, 0x8D));
    }

    #[test]
    fn letters_without_forms_join_their_neighbours() {
        // U+069A has no forms: between initial beh (right) and final beh (left) it joins both.
        let both = joins('\u{69A}', Some('\u{FE91}'), Some('\u{FE90}'));
        assert_eq!(both, Joins { before: true, after: true });
        assert_eq!(joins('\u{69A}', Some('\u{FE8F}'), Some(' ')), Joins::default());
        assert_eq!(joins('a', Some('\u{FE91}'), None), Joins::default());
    }

    #[test]
    fn brackets_mirror_both_ways() {
        for (open, close) in [('(', ')'), ('«', '»'), ('≤', '≥')] {
            assert_eq!((mirrored(open), mirrored(close)), (close, open));
        }
        assert_eq!(mirrored('x'), 'x');
    }
}
