//! Notes and details in the reading pane: opened below their line, and closed again.

use crate::desk::Desk;
use crate::logical::read;
use crate::panes::{article, local};
use crate::pty::{Home, Screen};

/// The rows of the screen as a person reads them.
fn rows(screen: &Screen) -> Vec<String> {
    (0..screen.rows()).map(|row| read(&screen.span(row, 62, 118)).to_string()).collect()
}

fn has(desk: &Desk, text: &str) -> usize {
    rows(&desk.screen()).iter().filter(|row| row.contains(text)).count()
}

#[test]
fn notes_open_below_their_line_and_details_below_their_summary() {
    let home = Home::new();
    home.config(&local(&home));
    article(
        &home,
        "tower",
        "title: برج قديم يُفتح\ndate: 2026-07-01T08:00:00Z\nlang: ar",
        "يبلغ ارتفاع البرج ثلاثين مترا[^1].\n\n<details><summary>المواعيد</summary>\n\nمن السبت.\n\n\
         </details>\n\n[^1]: بحسب البلدية.",
    );
    article(&home, "river", "title: River\ndate: 2026-06-30T08:00:00Z\nlang: en", "It rose.");
    let mut desk = Desk::open(&home, 120, 24);
    desk.keys("enter");
    // The note stands at the end; the details are closed.
    assert_eq!((has(&desk, "بحسب البلدية"), has(&desk, "من السبت")), (1, 0), "{}", desk.screen());
    assert_eq!(has(&desk, "◂ المواعيد"), 1, "{}", desk.screen());
    desk.keys("Z");
    assert_eq!((has(&desk, "بحسب البلدية"), has(&desk, "من السبت")), (2, 1), "{}", desk.screen());
    let all = rows(&desk.screen());
    let line = all.iter().position(|row| row.contains("ثلاثين")).unwrap();
    assert!(all[line + 1].contains("بحسب البلدية"), "{all:?}");
    assert_eq!(has(&desk, "▾ المواعيد"), 1, "{}", desk.screen());
    desk.keys("g z");
    assert_eq!((has(&desk, "بحسب البلدية"), has(&desk, "من السبت")), (1, 0), "{}", desk.screen());
    // With a caret only those of its line.
    desk.keys("v j j Z");
    assert_eq!((has(&desk, "بحسب البلدية"), has(&desk, "من السبت")), (2, 0), "{}", desk.screen());
    // Another article begins with all of them closed, and says if it has none.
    desk.keys("esc q j enter Z");
    assert!(desk.screen().contains("No note or details are in sight."), "{}", desk.screen());
}
