//! Character properties, one packed word per code point.
//!
//! The data is that of the ICU4X and unicode-width crates in use; this module only folds what the
//! engine asks of a character into one look-up. Pages of 256 code points are packed on first use, so
//! that a program pays for the scripts it meets.
use crate::line::Glyph;
use icu_properties::props::{
    BidiClass as IcuClass, BidiMirroringGlyph, CanonicalCombiningClass, DefaultIgnorableCodePoint,
    EastAsianWidth, ExtendedPictographic, GeneralCategory, GraphemeClusterBreak as Gcb,
    IndicConjunctBreak, JoiningType as IcuJoining, LineBreak as Lb,
};
use icu_properties::{CodePointMapData, CodePointSetData};
use std::sync::OnceLock;
use unicode_width::UnicodeWidthChar;

/// Bidi_Class values as small numbers, so that sets of them are bit masks.
pub(crate) mod class {
    pub(crate) const L: u8 = 0;
    pub(crate) const R: u8 = 1;
    pub(crate) const AL: u8 = 2;
    pub(crate) const EN: u8 = 3;
    pub(crate) const AN: u8 = 4;
    pub(crate) const ES: u8 = 5;
    pub(crate) const ET: u8 = 6;
    pub(crate) const CS: u8 = 7;
    pub(crate) const NSM: u8 = 8;
    pub(crate) const BN: u8 = 9;
    pub(crate) const WS: u8 = 10;
    pub(crate) const ON: u8 = 11;
    pub(crate) const S: u8 = 12;
    pub(crate) const B: u8 = 13;
    /// Isolate initiators and the terminator.
    pub(crate) const LRI: u8 = 14;
    pub(crate) const RLI: u8 = 15;
    pub(crate) const FSI: u8 = 16;
    pub(crate) const PDI: u8 = 17;
    /// Embeddings, overrides and their terminator.
    pub(crate) const LRE: u8 = 18;
    pub(crate) const RLE: u8 = 19;
    pub(crate) const LRO: u8 = 20;
    pub(crate) const RLO: u8 = 21;
    pub(crate) const PDF: u8 = 22;

    /// The set that holds one class.
    pub(crate) const fn set(class: u8) -> u32 {
        1 << class
    }
    pub(crate) const STRONG: u32 = set(L) | set(R) | set(AL);
    pub(crate) const RIGHT: u32 = set(R) | set(AL);
    pub(crate) const ISOLATES: u32 = set(LRI) | set(RLI) | set(FSI);
    /// The classes that make the explicit rules X1–X8 necessary.
    pub(crate) const EXPLICIT: u32 =
        ISOLATES | set(PDI) | set(LRE) | set(RLE) | set(LRO) | set(RLO) | set(PDF);
}

/// Joining_Type values.
pub(crate) mod joining {
    pub(crate) const U: u8 = 0;
    pub(crate) const R: u8 = 1;
    pub(crate) const D: u8 = 2;
    pub(crate) const C: u8 = 3;
    pub(crate) const L: u8 = 4;
    pub(crate) const T: u8 = 5;
}

/// Line_Break values, as far as `breaks` decides on them without the library.
pub(crate) mod kind {
    /// Anything whose rules need more than the neighbours.
    pub(crate) const OTHER: u8 = 0;
    pub(crate) const LETTER: u8 = 1;
    pub(crate) const DIGIT: u8 = 2;
    pub(crate) const MARK: u8 = 3;
    pub(crate) const SPACE: u8 = 4;
    /// EX, CL, CP: no break before (LB13).
    pub(crate) const STOP: u8 = 5;
    /// IS: the same, and no break before a digit or letter after it (LB25, LB29).
    pub(crate) const INFIX: u8 = 6;
    /// OP, and opening quotation marks.
    pub(crate) const OPEN: u8 = 7;
    /// Closing quotation marks.
    pub(crate) const UNQUOTE: u8 = 8;
    /// Quotation marks that open and close.
    pub(crate) const QUOTE: u8 = 9;
    /// PR and PO: currency and percent signs.
    pub(crate) const AFFIX: u8 = 10;
}

const CLASS: u32 = 0x1f;
const JOINING_AT: u32 = 5;
const WIDTH_AT: u32 = 8;
const KIND_AT: u32 = 10;
const GLYPH_AT: u32 = 27;

/// The properties of a character that the engine asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Properties(u32);

/// One of these stands in every URL, address, tag, path, version and the like, and in every Latin word
/// with a sign: the words that are written left-to-right wherever they stand.
pub(crate) const TRIGGERS: [char; 21] = [
    '@', '#', '/', '.', '-', '+', '~', '\\', '$', '%', '=', '*', '£', '¥', '°', '±', '×', '–', '‰',
    '€', '−',
];

impl Properties {
    /// Continues the grapheme cluster before it (GB9).
    pub(crate) const EXTEND: u32 = 1 << 14;
    /// Cluster boundaries around it need the full rules of UAX #29.
    pub(crate) const COMPLEX: u32 = 1 << 15;
    /// The width of its cluster is not the sum of the widths.
    pub(crate) const ODD_WIDTH: u32 = 1 << 16;
    /// Never shown: format characters and default ignorables.
    pub(crate) const IGNORABLE: u32 = 1 << 17;
    /// Has a Bidi_Mirroring_Glyph.
    pub(crate) const MIRRORED: u32 = 1 << 18;
    /// Bidi_Paired_Bracket_Type is not None.
    pub(crate) const BRACKET: u32 = 1 << 19;
    pub(crate) const PICTOGRAPH: u32 = 1 << 20;
    /// Not a starter, or NFC may change it: normalisation has to look.
    pub(crate) const UNSETTLED: u32 = 1 << 21;
    /// Sanitising has to look: controls, bidi controls, presentation forms, noncharacters.
    pub(crate) const SUSPECT: u32 = 1 << 22;
    /// Prepended_Concatenation_Mark and the like (GB9b) outside left-to-right scripts.
    pub(crate) const PREPEND: u32 = 1 << 23;
    /// ZERO WIDTH JOINER.
    pub(crate) const ZWJ: u32 = 1 << 24;
    /// One of [`TRIGGERS`].
    pub(crate) const TRIGGER: u32 = 1 << 25;
    /// Line_Break=SA: the scripts that are broken by dictionary.
    pub(crate) const DICTIONARY: u32 = 1 << 26;

    pub(crate) fn of(c: char) -> Self {
        let code = c as usize;
        let page = PAGES[code >> 8].get_or_init(|| pack_page(code >> 8));
        Self(page[code & 0xff])
    }

    pub(crate) fn class(self) -> u8 {
        (self.0 & CLASS) as u8
    }

    pub(crate) fn joining(self) -> u8 {
        (self.0 >> JOINING_AT & 7) as u8
    }

    /// Columns of the character alone: 0, 1 or 2 (3 for the one character that has more).
    pub(crate) fn width(self) -> usize {
        (self.0 >> WIDTH_AT & 3) as usize
    }

    pub(crate) fn kind(self) -> u8 {
        (self.0 >> KIND_AT & 15) as u8
    }

    /// The flags of the glyph of the character alone.
    pub(crate) fn glyph_flags(self) -> u8 {
        (self.0 >> GLYPH_AT & 15) as u8
    }

    pub(crate) fn is(self, flags: u32) -> bool {
        self.0 & flags != 0
    }

    pub(crate) fn bits(self) -> u32 {
        self.0
    }
}

static PAGES: [OnceLock<Box<[u32; 256]>>; 0x1100] = [const { OnceLock::new() }; 0x1100];

fn pack_page(page: usize) -> Box<[u32; 256]> {
    let mut packed = Box::new([0; 256]);
    for (low, slot) in packed.iter_mut().enumerate() {
        if let Some(c) = u32::try_from(page << 8 | low).ok().and_then(char::from_u32) {
            *slot = pack(c);
        }
    }
    packed
}

fn pack(c: char) -> u32 {
    let class = class_of(c);
    let width = c.width().unwrap_or(0).min(3);
    let gcb = CodePointMapData::<Gcb>::new().get(c);
    let extend = gcb == Gcb::Extend || gcb == Gcb::ZWJ;
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c);
    let bmg = CodePointMapData::<BidiMirroringGlyph>::new().get(c);
    let flags = [
        (Properties::EXTEND, extend),
        (Properties::COMPLEX, needs_full_rules(c, gcb)),
        (
            Properties::ODD_WIDTH,
            extend && width != 0 || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{200d}'),
        ),
        (
            Properties::IGNORABLE,
            width == 0
                && (ignorable
                    || class == class::BN
                    || class::EXPLICIT & class::set(class) != 0
                    || gcb == Gcb::Control),
        ),
        (Properties::MIRRORED, bmg.mirroring_glyph.is_some()),
        (
            Properties::BRACKET,
            bmg.paired_bracket_type != icu_properties::props::BidiPairedBracketType::None,
        ),
        (Properties::PICTOGRAPH, CodePointSetData::new::<ExtendedPictographic>().contains(c)),
        (Properties::UNSETTLED, is_unsettled(c)),
        (Properties::SUSPECT, is_suspect(c)),
        (Properties::PREPEND, gcb == Gcb::Prepend && class != class::L),
        (Properties::ZWJ, gcb == Gcb::ZWJ),
        (Properties::DICTIONARY, without_dictionary(c) != c),
        (Properties::TRIGGER, TRIGGERS.contains(&c)),
    ];
    let flags = flags.iter().filter(|(_, holds)| *holds).fold(0, |bits, (flag, _)| bits | flag);
    u32::from(class)
        | u32::from(joining_of(c)) << JOINING_AT
        | (width as u32) << WIDTH_AT
        | u32::from(kind_of(c)) << KIND_AT
        | u32::from(glyph_flags_of(c, class)) << GLYPH_AT
        | flags
}

fn class_of(c: char) -> u8 {
    match CodePointMapData::<IcuClass>::new().get(c) {
        IcuClass::LeftToRight => class::L,
        IcuClass::RightToLeft => class::R,
        IcuClass::ArabicLetter => class::AL,
        IcuClass::EuropeanNumber => class::EN,
        IcuClass::ArabicNumber => class::AN,
        IcuClass::EuropeanSeparator => class::ES,
        IcuClass::EuropeanTerminator => class::ET,
        IcuClass::CommonSeparator => class::CS,
        IcuClass::NonspacingMark => class::NSM,
        IcuClass::BoundaryNeutral => class::BN,
        IcuClass::WhiteSpace => class::WS,
        IcuClass::SegmentSeparator => class::S,
        IcuClass::ParagraphSeparator => class::B,
        IcuClass::LeftToRightIsolate => class::LRI,
        IcuClass::RightToLeftIsolate => class::RLI,
        IcuClass::FirstStrongIsolate => class::FSI,
        IcuClass::PopDirectionalIsolate => class::PDI,
        IcuClass::LeftToRightEmbedding => class::LRE,
        IcuClass::RightToLeftEmbedding => class::RLE,
        IcuClass::LeftToRightOverride => class::LRO,
        IcuClass::RightToLeftOverride => class::RLO,
        IcuClass::PopDirectionalFormat => class::PDF,
        _ => class::ON,
    }
}

fn joining_of(c: char) -> u8 {
    match CodePointMapData::<IcuJoining>::new().get(c) {
        IcuJoining::RightJoining => joining::R,
        IcuJoining::DualJoining => joining::D,
        IcuJoining::JoinCausing => joining::C,
        IcuJoining::LeftJoining => joining::L,
        IcuJoining::Transparent => joining::T,
        _ => joining::U,
    }
}

fn kind_of(c: char) -> u8 {
    let wide = matches!(
        CodePointMapData::<EastAsianWidth>::new().get(c),
        EastAsianWidth::Wide | EastAsianWidth::Fullwidth | EastAsianWidth::Halfwidth
    );
    // LB19a and LB30 treat East Asian characters in their own way, LB28a the dotted circle.
    if wide || c == '\u{25cc}' {
        return kind::OTHER;
    }
    match CodePointMapData::<Lb>::new().get(c) {
        Lb::Alphabetic | Lb::HebrewLetter | Lb::Ambiguous | Lb::Unknown => kind::LETTER,
        Lb::Numeric => kind::DIGIT,
        Lb::CombiningMark | Lb::ZWJ => kind::MARK,
        Lb::Space => kind::SPACE,
        Lb::Exclamation | Lb::ClosePunctuation | Lb::CloseParenthesis => kind::STOP,
        Lb::InfixNumeric => kind::INFIX,
        Lb::OpenPunctuation => kind::OPEN,
        Lb::PrefixNumeric | Lb::PostfixNumeric => kind::AFFIX,
        Lb::Quotation => match CodePointMapData::<GeneralCategory>::new().get(c) {
            GeneralCategory::InitialPunctuation => kind::OPEN,
            GeneralCategory::FinalPunctuation => kind::UNQUOTE,
            _ => kind::QUOTE,
        },
        _ => kind::OTHER,
    }
}

fn glyph_flags_of(c: char, class: u8) -> u8 {
    match c {
        ' ' => Glyph::SPACE | Glyph::WHITE,
        '/' | '?' | '&' | '=' => Glyph::JOINT,
        _ if class == class::WS => Glyph::WHITE,
        _ => 0,
    }
}

fn needs_full_rules(c: char, gcb: Gcb) -> bool {
    matches!(
        gcb,
        Gcb::L
            | Gcb::V
            | Gcb::T
            | Gcb::Prepend
            | Gcb::SpacingMark
            | Gcb::RegionalIndicator
            | Gcb::Control
            | Gcb::CR
            | Gcb::LF
    ) || CodePointMapData::<IndicConjunctBreak>::new().get(c) == IndicConjunctBreak::Linker
}

fn is_unsettled(c: char) -> bool {
    let ccc = CodePointMapData::<CanonicalCombiningClass>::new().get(c);
    if ccc != CanonicalCombiningClass::NotReordered {
        return true;
    }
    let nfc = icu_normalizer::ComposingNormalizerBorrowed::new_nfc();
    let mut buffer = [0; 4];
    // Besides marks with a class of their own, what may compose with the letter before it: jamo and
    // vowel signs.
    !nfc.is_normalized(c.encode_utf8(&mut buffer))
        || matches!(
            CodePointMapData::<Gcb>::new().get(c),
            Gcb::V | Gcb::T | Gcb::SpacingMark | Gcb::Extend
        )
}

fn is_suspect(c: char) -> bool {
    let class = class_of(c);
    c.is_control()
        || class::EXPLICIT & class::set(class) != 0
        || matches!(
            c,
            '\u{ad}'
                | '\u{feff}'
                | '\u{2028}'
                | '\u{2029}'
                | '\u{206a}'..='\u{206f}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
                | '\u{fdd0}'..='\u{fdef}'
                | '\u{fb50}'..='\u{fbb1}'
                | '\u{fbd3}'..='\u{fd3d}'
                | '\u{fd50}'..='\u{fdfd}'
                | '\u{fe70}'..='\u{fefc}'
        )
        || c as u32 & 0xfffe == 0xfffe
}

/// The character LB1 takes for a letter of a script that needs a dictionary (class SA): a letter or a
/// mark, of the same length in UTF-8.
pub(crate) fn without_dictionary(c: char) -> char {
    if CodePointMapData::<Lb>::new().get(c) != Lb::ComplexContext {
        return c;
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    let mark = matches!(category, GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark);
    match (mark, c.len_utf8()) {
        (true, 3) => '\u{20d0}',
        (true, _) => '\u{1e000}',
        (false, 3) => '\u{1e9e}',
        (false, _) => '\u{1d400}',
    }
}

/// The mirror image of a character at an odd level (UAX #9 L4).
pub(crate) fn mirror(c: char) -> char {
    CodePointMapData::<BidiMirroringGlyph>::new().get(c).mirroring_glyph.unwrap_or(c)
}

/// The opening bracket of the pair `c` belongs to, canonical equivalents folded (BD16), and whether
/// `c` is the opening one.
pub(crate) fn bracket(c: char) -> Option<(char, bool)> {
    use icu_properties::props::BidiPairedBracketType as Kind;
    let bmg = CodePointMapData::<BidiMirroringGlyph>::new().get(c);
    let (opening, is_open) = match bmg.paired_bracket_type {
        Kind::Open => (c, true),
        Kind::Close => (bmg.mirroring_glyph?, false),
        _ => return None,
    };
    // U+2329 and U+232A are canonically U+3008 and U+3009.
    Some((if opening == '\u{2329}' { '\u{3008}' } else { opening }, is_open))
}
