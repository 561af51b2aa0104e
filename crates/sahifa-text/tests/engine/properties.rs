//! Invariants over generated text: nothing panics, nothing is lost, nothing is wider than the line.
use crate::cases::check_widths;
use proptest::prelude::*;
use sahifa_text::{
    Align, BaseDirection, CleanText, Direction, Layout, Line, LineEnd, Marks, Options, Shaping,
    Span, StyleId, Wrap, layout, sanitize,
};

/// Characters of every kind the engine treats in its own way.
fn character() -> impl Strategy<Value = char> {
    prop_oneof![
        8 => prop::char::range('\u{621}', '\u{64a}'),
        2 => prop::char::range('\u{64b}', '\u{655}'),
        4 => prop::char::range('a', 'z'),
        6 => Just(' '),
        2 => prop::char::range('0', '9'),
        1 => prop::char::range('\u{660}', '\u{66d}'),
        3 => prop::char::range('!', '/'),
        2 => prop::char::range(':', '@'),
        1 => prop::char::range('\u{5d0}', '\u{5ea}'),
        1 => prop::char::range('\u{6cc}', '\u{6d5}'),
        2 => prop::sample::select(vec!['\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{61c}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{640}', '\u{200b}', '\u{2060}']),
        1 => prop::sample::select(vec!['😀', '👨', '👩', '🇸', '🇦', '\u{fe0f}', '\u{fe0e}', '\u{1f3fb}', '❤', '\u{20e3}', '中', '文', '가', '\u{1100}', '\u{1161}', '\u{11a8}', '\u{915}', '\u{94d}', '\u{937}', '\u{93f}', '\u{e33}', '\u{6dd}', '\u{600}', '\u{605}', '\u{70f}', '\u{fdfa}', '\u{fefb}', '\u{fee3}']),
        1 => prop::sample::select(vec!['\n', '\t', '\r', '\u{1b}', '\u{9b}', '\u{7}', '\u{2028}', '\u{85}', '\u{ad}', '\u{feff}', '\u{a0}', '«', '»', '(', ')', '[', ']', '…']),
        1 => any::<char>(),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(character(), 0..80).prop_map(String::from_iter)
}

fn options() -> impl Strategy<Value = Options> {
    let base = prop_oneof![
        Just(BaseDirection::Rtl),
        Just(BaseDirection::Ltr),
        Just(BaseDirection::Auto { fallback: Direction::Rtl }),
        Just(BaseDirection::Auto { fallback: Direction::Ltr }),
    ];
    let shaping = prop_oneof![3 => Just(Shaping::Forms), 1 => Just(Shaping::Letters), 1 => Just(Shaping::None)];
    let wrap = prop_oneof![3 => Just(Wrap::Words), 1 => Just(Wrap::Cut)];
    let width = prop_oneof![1 => 0..4_usize, 3 => 4..40_usize, 1 => Just(usize::MAX)];
    let marks = prop_oneof![Just(Marks::All), Just(Marks::Needed), Just(Marks::None)];
    let indent = prop_oneof![2 => Just(0), 1 => 1..6_usize];
    (width, base, wrap, shaping, any::<bool>(), marks, indent, any::<bool>()).prop_map(
        |(width, base, wrap, shaping, lam_alef, marks, indent, justify)| Options {
            width,
            base,
            wrap,
            align: Align::Start,
            shaping,
            lam_alef,
            marks,
            indent,
            max_lines: usize::MAX,
            tail: 0,
            justify,
        },
    )
}

/// An address of parts in both directions, and the signs between them.
fn address() -> impl Strategy<Value = String> {
    let part = || {
        prop::sample::select(vec![
            "اقتصاد",
            "2026",
            "news",
            "חדשות",
            "خبر-عاجل",
            "می\u{200c}شود",
            "١٢",
            "مُحَمَّد",
        ])
    };
    let host = prop::sample::select(vec!["example.org", "مثال.إختبار", "a.example:8080"]);
    let query = prop::collection::vec((part(), part()), 0..3);
    (host, prop::collection::vec(part(), 0..5), query, prop::option::of(part())).prop_map(
        |(host, path, query, fragment)| {
            let query: Vec<String> =
                query.iter().map(|(key, value)| format!("{key}={value}")).collect();
            let query =
                if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
            let fragment = fragment.map(|part| format!("#{part}")).unwrap_or_default();
            format!("https://{host}/{}{query}{fragment}", path.join("/"))
        },
    )
}

/// The number of the part or sign that each byte of an address belongs to.
fn part_of(address: &str, byte: usize) -> usize {
    let is_sign = |c: char| "/?&=#:.".contains(c);
    let before = address.get(..byte).unwrap_or_default();
    let starts = |at: usize, c: char| {
        let last = address[..at].chars().next_back();
        is_sign(c) || last.is_some_and(is_sign)
    };
    before.char_indices().filter(|(at, c)| starts(*at, *c)).count()
        + usize::from(address[byte..].chars().next().is_some_and(|c| starts(byte, c)))
}

fn spans() -> impl Strategy<Value = Vec<Span>> {
    let span = (0..120_usize, 0..40_usize, 1..9_u16, any::<bool>()).prop_map(
        |(start, len, style, isolate_ltr)| Span {
            range: start..start + len,
            style: StyleId(style),
            isolate_ltr,
        },
    );
    prop::collection::vec(span, 0..4)
}

/// Characters that never have a cell of their own; the classes of what `layout` drops.
fn is_dropped_class(c: char) -> bool {
    use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
    c == '\n'
        || icu_properties::CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
        || icu_properties::CodePointMapData::<GeneralCategory>::new().get(c)
            == GeneralCategory::Format
}

/// Every source byte is in one cell, or hangs over the end of a soft line, or belongs to a class
/// that is not shown.
fn check_sources(text: &str, found: &Layout) {
    let mut owners = vec![0_u8; text.len()];
    let mut last = 0;
    for line in &found.lines {
        assert!(line.source().start == last, "lines leave no source out");
        last = line.source().end.max(last);
        if text[last..].starts_with('\n') && line.end() == LineEnd::Hard {
            last += 1;
        }
        for cell in line.cells(line.width()) {
            for byte in cell.source.clone() {
                owners[byte] += 1;
            }
        }
        let hanging = line.source().rev().take_while(|at| {
            text.as_bytes()[*at] == b' '
                || !text.is_char_boundary(*at)
                || text[*at..]
                    .chars()
                    .next()
                    .is_some_and(|c| is_dropped_class(c) || c.is_whitespace())
        });
        for at in hanging {
            owners[at] = owners[at].max(1);
        }
    }
    for (at, c) in text.char_indices() {
        assert!(
            owners[at..at + c.len_utf8()].iter().all(|count| *count <= 1),
            "{c:?} at {at} is in two cells of {text:?}"
        );
        assert!(owners[at] == 1 || is_dropped_class(c), "{c:?} at {at} is lost from {text:?}");
    }
}

fn is_cut(found: &Layout) -> bool {
    found.lines.iter().any(|line| line.end() == LineEnd::Cut)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(debug_assertions) { 400 } else { 20_000 }, failure_persistence: None, ..ProptestConfig::default() })]

    /// The parts of an address follow each other from left to right in every width, wherever it is
    /// broken, and each reads in its own direction.
    #[test]
    fn an_address_reads_from_left_to_right(address in address(), width in 1..70_usize, isolated in any::<bool>()) {
        let before = if isolated { "قال \u{2068}Omar\u{2069} زر " } else { "قال زر " };
        let text = format!("{before}{address} الآن ثم عُد");
        let options = Options { width, base: BaseDirection::Rtl, ..Options::default() };
        let clean = CleanText::new(&text);
        prop_assert_eq!(clean.as_str(), &text);
        for line in layout(&clean, &[], &options).lines {
            let mut last: Option<(usize, usize)> = None;
            for cell in line.cells(width) {
                let Some(at) = cell.source.start.checked_sub(before.len()) else { continue };
                let Some(letter) = address.get(at..).and_then(|rest| rest.chars().next()) else { continue };
                let part = part_of(&address, at);
                if let Some((last_part, last_at)) = last {
                    prop_assert!(last_part <= part, "{text:?} in {width}: {line:?}");
                    if last_part == part && letter.is_ascii_alphanumeric() {
                        prop_assert!(last_at < at, "{text:?} in {width}");
                    } else if last_part == part && ('א'..='ي').contains(&letter) {
                        prop_assert!(last_at > at, "{text:?} in {width}");
                    }
                }
                last = Some((part, at));
            }
        }
    }

    #[test]
    fn layout_loses_nothing_and_fits(text in text(), options in options(), spans in spans()) {
        let clean = CleanText::new(&text);
        let found = layout(&clean, &spans, &options);
        check_widths(&found, &Options { width: options.width.max(1), ..options.clone() });
        if !is_cut(&found) {
            check_sources(clean.as_str(), &found);
        }
    }

    #[test]
    fn sanitising_is_idempotent_and_removes_controls(text in text()) {
        let once = sanitize(&text).into_owned();
        let twice = sanitize(&once).into_owned();
        prop_assert_eq!(&twice, &once);
        for c in once.chars() {
            let harmless = !c.is_control() || c == '\n';
            prop_assert!(harmless && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{ad}' | '\u{feff}'), "{:?} is left", c);
        }
        for line in once.split('\n') {
            let mut depth = 0_i32;
            for c in line.chars() {
                depth += i32::from(matches!(c, '\u{2066}'..='\u{2068}')) - i32::from(c == '\u{2069}');
                prop_assert!((0..=8).contains(&depth));
            }
            prop_assert_eq!(depth, 0);
        }
    }

    #[test]
    fn symbols_hold_nothing_a_terminal_would_act_on(text in text(), options in options()) {
        let found = layout(&CleanText::new(&text), &[], &options);
        for line in &found.lines {
            let visual = line.visual();
            prop_assert!(!visual.chars().any(|c| c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')), "{:?}", visual);
        }
    }

    #[test]
    fn columns_and_offsets_agree(text in text(), options in options(), room in 0..9_usize) {
        let found = layout(&CleanText::new(&text), &[], &options);
        for line in &found.lines {
            let area = line.width() + room;
            for cell in line.cells(area) {
                prop_assert_eq!(line.offset_at(cell.column, area), Some(cell.source.start));
                if !cell.source.is_empty() {
                    let back = line.column_of(cell.source.start, area);
                    prop_assert_eq!(back, Some(cell.column));
                    prop_assert_eq!(line.columns_of(&cell.source, area).len(), 1);
                }
            }
        }
    }

    #[test]
    fn styles_change_neither_shapes_nor_order(text in text(), options in options(), mut spans in spans()) {
        for span in &mut spans {
            span.isolate_ltr = false;
        }
        let clean = CleanText::new(&text);
        let visual = |found: Layout| found.lines.iter().map(Line::visual).collect::<Vec<_>>();
        prop_assert_eq!(visual(layout(&clean, &spans, &options)), visual(layout(&clean, &[], &options)));
    }

    /// The lines before the last one are those without a limit, and the last is cut where there is more.
    #[test]
    fn a_limit_of_lines_cuts_the_last_one(
        text in text(),
        options in options(),
        (most, tail) in (1..4_usize, 0..9_usize),
    ) {
        let clean = CleanText::new(&CleanText::new(&text).as_str().replace('\n', " "));
        let options = Options { wrap: Wrap::Words, ..options };
        let whole = layout(&clean, &[], &options).lines;
        let limited = layout(&clean, &[], &Options { max_lines: most, tail, ..options.clone() }).lines;
        prop_assert_eq!(limited.len(), whole.len().min(most));
        let indent = if most == 1 { options.indent } else { 0 };
        let room = options.width.max(1).saturating_sub(indent);
        let room = room.saturating_sub(tail).max(2.min(options.width.max(1)));
        let is_cut = whole.len() > most
            || whole.len() == most && whole[most - 1].width() > room;
        let kept = if is_cut { most - 1 } else { whole.len() };
        for (limited, whole) in limited.iter().zip(&whole).take(kept) {
            prop_assert_eq!(limited.visual(), whole.visual());
            prop_assert_eq!(limited.source(), whole.source());
        }
        if let Some(last) = limited.get(kept) {
            prop_assert!(last.end() == LineEnd::Cut && last.visual().contains('…'));
            prop_assert!(last.width() <= room.max(2.min(options.width.max(1))));
            prop_assert_eq!(last.source().start, whole[kept].source().start);
        }
    }

    /// Read in logical order, the lines of any width hold the cells of the one long line.
    #[test]
    fn wrapping_changes_neither_shapes_nor_levels(text in text(), options in options()) {
        let options = Options { justify: false, ..options };
        let logical = |width: usize| {
            let found = layout(&CleanText::new(&text), &[], &Options { width, wrap: Wrap::Words, ..options.clone() });
            let mut cells: Vec<(usize, String, u8)> = found
                .lines
                .iter()
                .flat_map(|line| line.cells(line.width()).map(|cell| (cell.source.start, cell.symbol.to_owned(), cell.level)).collect::<Vec<_>>())
                .filter(|cell| cell.1.trim() != "")
                .collect();
            cells.sort();
            cells
        };
        prop_assert_eq!(logical(usize::MAX), logical(7.max(options.width.min(50))));
    }
}
