//! Unicode's own test files, complete. They are kept compressed under `tests/data/unicode`; its
//! README says which versions and where they come from.
use crate::bidi::{self, Blank};
use crate::breaks;
use crate::cluster;
use crate::forms::{FORMS, LAM_ALEF};
use crate::paragraph::{Char, Paragraph};
use crate::properties::{Properties, bracket, class, joining, mirror};
use std::collections::HashMap;
use std::path::Path;

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/unicode")
        .join(format!("{name}.txt.zst"));
    let bytes = std::fs::read(path).expect("a test file");
    String::from_utf8(zstd::decode_all(bytes.as_slice()).expect("zstd")).expect("UTF-8")
}

fn code_point(hex: &str) -> char {
    char::from_u32(u32::from_str_radix(hex.trim(), 16).expect("hex")).expect("a character")
}

fn code_points(hex: &str) -> String {
    hex.split_whitespace().map(code_point).collect()
}

/// A paragraph with every character as it is, separators included.
fn paragraph(text: &str) -> Paragraph {
    let mut paragraph = Paragraph::default();
    paragraph.read(text, 0);
    (paragraph.properties, paragraph.classes) = (0, 0);
    for (slot, c) in paragraph.chars.iter_mut().zip(text.chars()) {
        (slot.c, slot.properties) = (c, Properties::of(c));
        paragraph.properties |= slot.properties.bits();
        paragraph.classes |= class::set(slot.properties.class());
    }
    paragraph
}

/// X9: has no level.
fn is_removed(class: u8) -> bool {
    let removed =
        class::EXPLICIT & !(class::ISOLATES | class::set(class::PDI)) | class::set(class::BN);
    removed & class::set(class) != 0
}

/// Levels after L1 (`None` for what X9 removes) and the visual order of a text as one line.
fn resolve(text: &str, base: u8) -> (Vec<Option<u8>>, Vec<usize>) {
    let mut paragraph = paragraph(text);
    bidi::resolve(&mut paragraph, &[], base);
    let blank = |c: &Char| match c.properties.class() {
        class::S | class::B => Blank::Separator,
        class::WS => Blank::Space,
        class if (class::EXPLICIT | class::set(class::BN)) & class::set(class) != 0 => Blank::Space,
        _ => Blank::No,
    };
    bidi::reset_blanks(&mut paragraph.chars, blank, |c| c.level = base);
    let levels: Vec<Option<u8>> = paragraph
        .chars
        .iter()
        .map(|c| (!is_removed(c.properties.class())).then_some(c.level))
        .collect();
    let mut order: Vec<(usize, u8)> =
        levels.iter().enumerate().filter_map(|(i, level)| Some((i, (*level)?))).collect();
    bidi::reorder(&mut order, |item| item.1);
    (levels, order.into_iter().map(|item| item.0).collect())
}

/// P2 and P3.
fn first_strong_level(text: &str) -> u8 {
    let mut depth = 0_usize;
    for c in text.chars() {
        match Properties::of(c).class() {
            class::LRI | class::RLI | class::FSI => depth += 1,
            class::PDI => depth = depth.saturating_sub(1),
            class::L if depth == 0 => return 0,
            class::R | class::AL if depth == 0 => return 1,
            _ => {}
        }
    }
    0
}

fn levels(list: &str) -> Vec<Option<u8>> {
    list.split_whitespace().map(|level| level.parse().ok()).collect()
}

fn indices(list: &str) -> Vec<usize> {
    list.split_whitespace().map(|index| index.parse().expect("an index")).collect()
}

fn check(failures: &mut Vec<String>, case: &str, found: impl PartialEq<bool>) {
    if found == false {
        failures.push(case.to_owned());
    }
}

#[track_caller]
fn conclude(name: &str, count: usize, at_least: usize, failures: &[String]) {
    assert!(count >= at_least, "{name}: only {count} cases");
    assert!(
        failures.is_empty(),
        "{name}: {} of {count} fail, first {:#?}",
        failures.len(),
        &failures[..failures.len().min(9)]
    );
    println!("{name}: {count} cases, 0 failures");
}

/// A character of each class, by the name the file uses.
fn sample(class: &str) -> char {
    match class {
        "L" => 'a',
        "R" => 'א',
        "EN" => '0',
        "ES" => '+',
        "ET" => '#',
        "AN" => '٠',
        "CS" => ',',
        "B" => '\u{2029}',
        "S" => '\t',
        "WS" => ' ',
        "ON" => '!',
        "LRE" => '\u{202a}',
        "LRO" => '\u{202d}',
        "AL" => 'ا',
        "RLE" => '\u{202b}',
        "RLO" => '\u{202e}',
        "PDF" => '\u{202c}',
        "LRI" => '\u{2066}',
        "RLI" => '\u{2067}',
        "FSI" => '\u{2068}',
        "PDI" => '\u{2069}',
        "NSM" => '\u{300}',
        "BN" => '\u{ad}',
        _ => panic!("unknown class {class}"),
    }
}

#[test]
fn bidi_test() {
    let (mut expected_levels, mut expected_order) = (Vec::new(), Vec::new());
    let mut failures = Vec::new();
    let mut count = 0;
    for line in read("BidiTest").lines() {
        if let Some(list) = line.strip_prefix("@Levels:") {
            expected_levels = levels(list);
        } else if let Some(list) = line.strip_prefix("@Reorder:") {
            expected_order = indices(list);
        } else if let Some((classes, bits)) =
            line.split_once("; ").filter(|_| !line.starts_with('#'))
        {
            let text: String = classes.split_whitespace().map(sample).collect();
            let bits: u8 = bits.parse().expect("a bit set");
            let bases = [(1, first_strong_level(&text)), (2, 0), (4, 1)];
            for (_, base) in bases.into_iter().filter(|(bit, _)| bits & bit != 0) {
                count += 1;
                let (levels, order) = resolve(&text, base);
                check(&mut failures, line, levels == expected_levels && order == expected_order);
            }
        }
    }
    conclude("BidiTest", count, 770_000, &failures);
}

#[test]
fn bidi_character_test() {
    let mut failures = Vec::new();
    let mut count = 0;
    for line in read("BidiCharacterTest").lines() {
        let fields: Vec<&str> = line.split(';').collect();
        let [text, direction, base, expected_levels, expected_order] = fields[..] else {
            panic!("{line}")
        };
        count += 1;
        let text = code_points(text);
        let base: u8 = base.parse().expect("a level");
        let found_base = if direction == "2" { first_strong_level(&text) } else { base };
        let (found_levels, order) = resolve(&text, base);
        let holds = found_base == base
            && found_levels == levels(expected_levels)
            && order == indices(expected_order);
        check(&mut failures, line, holds);
    }
    conclude("BidiCharacterTest", count, 91_000, &failures);
}

#[test]
fn bidi_mirroring_and_brackets() {
    let mut mirrors: HashMap<char, char> = HashMap::new();
    for line in read("BidiMirroring").lines() {
        let (from, to) = line.split_once("; ").expect("a pair");
        mirrors.insert(code_point(from), code_point(to));
    }
    assert!(mirrors.len() >= 428);
    for (from, to) in &mirrors {
        assert_eq!(mirror(*from), *to, "mirror of {from:?}");
        assert!(Properties::of(*from).is(Properties::MIRRORED));
    }
    for line in read("BidiBrackets").lines() {
        let fields: Vec<&str> = line.split("; ").collect();
        let [this, other, kind] = fields[..] else { panic!("{line}") };
        let opening = code_point(if kind == "o" { this } else { other });
        let folded = if opening == '\u{2329}' { '\u{3008}' } else { opening };
        assert_eq!(bracket(code_point(this)), Some((folded, kind == "o")), "{line}");
    }
}

/// Checks `÷` and `×` lines against the boundaries that `find` gives.
fn check_boundaries(name: &str, at_least: usize, boundaries: impl Fn(&str) -> Vec<bool>) {
    let mut failures = Vec::new();
    let mut count = 0;
    for line in read(name).lines() {
        count += 1;
        let text: String = code_points(&line.replace(['÷', '×'], " "));
        let expected: Vec<bool> =
            line.chars().filter(|c| matches!(c, '÷' | '×')).map(|c| c == '÷').collect();
        // The marks at the two ends are a matter of definition.
        check(&mut failures, line, boundaries(&text)[1..] == expected[1..expected.len() - 1]);
    }
    conclude(name, count, at_least, &failures);
}

#[test]
fn line_break_test() {
    check_boundaries("LineBreakTest", 19_000, |text| {
        let mut paragraph = paragraph(text);
        breaks::find(&mut paragraph, text);
        paragraph.chars.iter().map(|c| c.has(Char::BREAK)).collect()
    });
}

#[test]
fn grapheme_break_test() {
    check_boundaries("GraphemeBreakTest", 800, |text| {
        let mut paragraph = paragraph(text);
        let complex = cluster::is_complex(&paragraph);
        if complex {
            cluster::find(&mut paragraph, text);
        }
        paragraph.chars.iter().map(|c| cluster::starts_cluster(c, complex)).collect()
    });
}

#[test]
fn arabic_shaping() {
    let mut count = 0;
    for line in read("ArabicShaping").lines() {
        let fields: Vec<&str> = line.split("; ").collect();
        let expected = match fields[2] {
            "R" => joining::R,
            "D" => joining::D,
            "C" => joining::C,
            "L" => joining::L,
            "T" => joining::T,
            _ => joining::U,
        };
        assert_eq!(Properties::of(code_point(fields[0])).joining(), expected, "{line}");
        count += 1;
    }
    assert!(count >= 831, "only {count} entries");
}

/// The table of forms is what UnicodeData.txt says, no less and no more.
#[test]
fn presentation_forms() {
    let mut forms: HashMap<u16, [u16; 4]> = HashMap::new();
    let mut ligatures: HashMap<u16, [u16; 2]> = HashMap::new();
    for line in read("PresentationForms").lines() {
        let (form, decomposition) = line.split_once("; ").expect("a decomposition");
        let form = u16::from_str_radix(form, 16).expect("hex");
        let Some((tag, letters)) = decomposition.split_once("> ") else { continue };
        let position = match tag {
            "<isolated" => 0,
            "<final" => 1,
            "<initial" => 2,
            "<medial" => 3,
            _ => continue,
        };
        let letters: Vec<u16> =
            letters.split(' ').map(|hex| u16::from_str_radix(hex, 16).expect("hex")).collect();
        match letters[..] {
            [letter] if letter < 0x700 => forms.entry(letter).or_default()[position] = form,
            [0x644, alef @ (0x622 | 0x623 | 0x625 | 0x627)] => {
                ligatures.entry(alef).or_default()[position] = form
            }
            _ => {}
        }
    }
    assert_eq!(forms, FORMS.iter().copied().collect());
    assert_eq!(ligatures, LAM_ALEF.iter().copied().collect());
}

mod against_the_library {
    use super::*;
    use icu_segmenter::options::LineBreakOptions;
    use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};
    use proptest::prelude::*;

    fn text() -> impl Strategy<Value = String> {
        let character = prop_oneof![
            6 => Just(' '),
            8 => prop::char::range('\u{621}', '\u{655}'),
            6 => prop::char::range('!', '~'),
            3 => prop::sample::select(vec!['«', '»', '“', '”', '’', '،', '؟', '؛', '…', '–', '—', '\u{a0}', '\u{200b}', '\u{200d}', '\u{2060}', '٠', '٪', '\u{301}', 'א', '中', '。', '（', '😀', '🇸', '\u{e01}', '\u{e31}', '한', '\u{25cc}', '\u{1100}', '€', '\u{200f}']),
            1 => any::<char>(),
        ];
        // A paragraph holds no separator of class B.
        let character =
            character.prop_filter("separator", |c| Properties::of(*c).class() != class::B);
        prop::collection::vec(character, 0..60).prop_map(String::from_iter)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: if cfg!(debug_assertions) { 1_000 } else { 50_000 }, failure_persistence: None, ..ProptestConfig::default() })]

        /// The engine breaks without the library where the library breaks.
        #[test]
        fn breaks_are_the_librarys(text in text()) {
            let mut paragraph = paragraph(&text);
            breaks::find(&mut paragraph, &text);
            let found: Vec<usize> = paragraph.chars.iter().skip(1).filter(|c| c.has(Char::BREAK)).map(|c| c.offset as usize).collect();
            let plain: String = text.chars().map(super::super::properties::without_dictionary).collect();
            let segmenter = LineSegmenter::new_neo_for_non_complex_scripts(LineBreakOptions::default());
            let expected: Vec<usize> = segmenter.segment_str(&plain).filter(|at| *at > 0 && *at < text.len()).collect();
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn clusters_are_the_librarys(text in text()) {
            let mut paragraph = paragraph(&text);
            let complex = cluster::is_complex(&paragraph);
            if complex {
                cluster::find(&mut paragraph, &text);
            }
            let found: Vec<usize> = paragraph.chars.iter().skip(1).filter(|c| cluster::starts_cluster(c, complex)).map(|c| c.offset as usize).collect();
            let expected: Vec<usize> = GraphemeClusterSegmenter::new_neo().segment_str(&text).filter(|at| *at > 0 && *at < text.len()).collect();
            prop_assert_eq!(found, expected);
        }

        /// The implicit rules in place give the levels that unicode-bidi gives.
        #[test]
        fn levels_are_the_librarys(text in text(), base in 0..2_u8) {
            let mut in_place = paragraph(&text);
            bidi::resolve(&mut in_place, &[], base);
            let mut by_library = paragraph(&text);
            bidi::resolve_explicit(&mut by_library, &[], base);
            for (ours, theirs) in in_place.chars.iter().zip(&by_library.chars) {
                prop_assert!(ours.level == theirs.level || is_removed(ours.properties.class()), "{:?} in {:?}", ours.c, text);
            }
        }

        /// So do they with addresses isolated. Brackets are left out: for N0 c the library looks from the
        /// start of the part before an isolate and not from its end.
        #[test]
        fn isolated_levels_are_the_librarys(text in text(), base in 0..2_u8, start in 0..30_usize, len in 1..20_usize, next in 0..9_usize) {
            let text: String = text.chars().filter(|c| bracket(*c).is_none()).collect();
            let mut in_place = paragraph(&text);
            let count = in_place.chars.len();
            let isolates: Vec<_> = [start..start + len, start + len + next..start + len + next + 5].into_iter().filter(|range| range.end <= count).collect();
            bidi::resolve(&mut in_place, &isolates, base);
            let mut by_library = paragraph(&text);
            bidi::resolve_explicit(&mut by_library, &isolates, base);
            for (ours, theirs) in in_place.chars.iter().zip(&by_library.chars) {
                prop_assert!(ours.level == theirs.level || is_removed(ours.properties.class()), "{:?} in {:?}", ours.c, text);
            }
        }
    }
}
