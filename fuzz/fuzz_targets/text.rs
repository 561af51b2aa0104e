//! Any bytes as text, spans and options: nothing panics, and what is drawn fits.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run text`
#![no_main]

use libfuzzer_sys::fuzz_target;
use sahifa_text::edit::Editor;
use sahifa_text::{
    Align, BaseDirection, CleanText, Direction, Marks, Options, Shaping, Span, StyleId, Wrap, isolate, layout, sanitize,
};
use unicode_width::UnicodeWidthStr;

fuzz_target!(|data: &[u8]| {
    let Some((settings, bytes)) = data.split_first_chunk::<6>() else { return };
    let text = String::from_utf8_lossy(bytes);
    let once = sanitize(&text);
    assert_eq!(sanitize(&once), once, "sanitising twice is sanitising once");
    assert!(isolate(&text).chars().all(|c| !c.is_control()));

    let clean = CleanText::new(&text);
    let options = options(*settings);
    let start = usize::from(settings[4]);
    let spans = [
        Span { range: start..start + 9, style: StyleId(1), isolate_ltr: settings[5] & 1 == 0 },
        Span { range: start + 5..start + 40, style: StyleId(2), isolate_ltr: settings[5] & 2 == 0 },
    ];
    for line in layout(&clean, &spans, &options).lines {
        let mut sum = 0;
        for cell in line.cells(options.width) {
            assert_eq!(cell.symbol.width(), cell.width);
            assert!(cell.symbol.chars().all(|c| !c.is_control()));
            assert!(clean.as_str().get(cell.source.clone()).is_some());
            sum += cell.width;
        }
        assert_eq!(sum, line.width());
        assert!(sum <= options.width.max(1));
    }
    edit(&text, settings[5], options.shaping);
});

fn options(settings: [u8; 6]) -> Options {
    Options {
        width: usize::from(settings[0] % 100),
        base: match settings[1] % 4 {
            0 => BaseDirection::Ltr,
            1 => BaseDirection::Rtl,
            2 => BaseDirection::Auto { fallback: Direction::Ltr },
            _ => BaseDirection::Auto { fallback: Direction::Rtl },
        },
        wrap: if settings[2] & 1 == 0 { Wrap::Words } else { Wrap::Cut },
        align: Align::Start,
        shaping: match settings[2] >> 1 & 3 {
            0 => Shaping::Letters,
            1 => Shaping::None,
            _ => Shaping::Forms,
        },
        lam_alef: settings[3] & 1 == 0,
        marks: match settings[3] >> 3 & 3 {
            0 => Marks::Needed,
            1 => Marks::None,
            _ => Marks::All,
        },
        indent: usize::from(settings[3] >> 5),
        max_lines: match usize::from(settings[2] >> 3 & 7) {
            0 => usize::MAX,
            lines => lines,
        },
        tail: usize::from(settings[2] >> 6),
        justify: settings[3] & 4 == 0,
    }
}

fn edit(text: &str, steps: u8, shaping: Shaping) {
    let head: String = text.chars().take(60).collect();
    let mut editor = Editor::new(&head);
    for step in 0..steps % 12 {
        match step % 4 {
            0 => drop(editor.move_left(Direction::Rtl)),
            1 => editor.backspace(),
            2 => editor.insert(&head),
            _ => drop(editor.move_right(Direction::Ltr)),
        }
        assert!(editor.view(9, Direction::Rtl, shaping).caret < 9);
    }
}
