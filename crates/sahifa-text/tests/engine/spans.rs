//! Source ranges on the screen: styles, links, search matches, isolated code.
use sahifa_text::{
    Align, BaseDirection, CleanText, Direction, Line, Options, Shaping, Span, StyleId, Wrap, layout,
};

fn rtl(width: usize) -> Options {
    Options { width, base: BaseDirection::Rtl, ..Options::default() }
}

fn only_line(text: &str, spans: &[Span], options: &Options) -> Line {
    let mut found = layout(&CleanText::new(text), spans, options);
    assert_eq!(found.lines.len(), 1);
    found.lines.remove(0)
}

fn span(text: &str, part: &str, isolate_ltr: bool) -> Span {
    let start = text.find(part).unwrap();
    Span { range: start..start + part.len(), style: StyleId(7), isolate_ltr }
}

#[test]
fn code_is_left_to_right_inside_right_to_left_text() {
    let text = "أمر ls -l (x) هنا";
    let options = Options { shaping: Shaping::Letters, ..rtl(40) };
    assert_eq!(
        only_line(text, &[span(text, "ls -l (x)", true)], &options).visual(),
        "انه ls -l (x) رمأ"
    );
    let text = "نفذ -أ- الآن";
    assert_eq!(only_line(text, &[span(text, "-أ-", true)], &options).visual(), "نآلا -أ- ذفن");
}

#[test]
fn a_style_over_half_a_word_keeps_its_shapes() {
    let text = "محمد";
    let line = only_line(text, &[span(text, "حم", false)], &rtl(4));
    assert_eq!(line.visual(), "\u{feaa}\u{fee4}\u{fea4}\u{fee3}");
    let styles: Vec<u16> = line.cells(4).map(|cell| cell.style.0).collect();
    assert_eq!(styles, [0, 7, 7, 0]);
}

#[test]
fn a_match_is_found_on_the_screen_and_back() {
    let text = "قال محمد at noon ثم محمد";
    let line = only_line(text, &[], &rtl(40));
    let start = text.rfind("محمد").unwrap();
    let left = 40 - line.width();
    assert_eq!(line.columns_of(&(start..text.len()), 40).first(), Some(&(left..left + 4)));
    assert_eq!(line.offset_at(39, 40), Some(0));
    assert_eq!(line.column_of(0, 40), Some(39));
    // From Arabic into Latin: two places.
    let both = text.find("محمد").unwrap()..text.find("noon").unwrap();
    assert_eq!(line.columns_of(&both, line.width()).len(), 2);
    assert_eq!(line.offset_at(0, 40), None);
}

#[test]
fn the_ellipsis_stands_for_nothing_and_keeps_the_style() {
    let text = "عنوان طويل جدا";
    let options = Options { wrap: Wrap::Cut, ..rtl(8) };
    let line = only_line(text, &[span(text, text, false)], &options);
    let first = line.cells(8).next().unwrap();
    assert_eq!((first.symbol, first.style, first.source.is_empty()), ("…", StyleId(7), true));
}

#[test]
fn alignment_follows_the_direction() {
    let cases = [
        (Align::Start, "ab", 0),
        (Align::Start, "אב", 6),
        (Align::End, "ab", 6),
        (Align::End, "אב", 0),
        (Align::Center, "ab", 3),
        (Align::Left, "אב", 0),
        (Align::Right, "ab", 6),
    ];
    for (align, text, column) in cases {
        let options = Options {
            width: 8,
            align,
            base: BaseDirection::Auto { fallback: Direction::Ltr },
            ..Options::default()
        };
        assert_eq!(
            only_line(text, &[], &options).cells(8).next().unwrap().column,
            column,
            "{align:?} {text}"
        );
    }
}
