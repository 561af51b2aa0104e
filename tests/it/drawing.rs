//! How little is written: nothing by an idle program, little by a step.

use crate::panes::{LOCAL, article, sahifa};
use crate::pty::{Home, Terminal};
use std::time::Duration;

/// Articles with Arabic titles of a usual length, some of them vowelled or mixed.
fn forty(home: &Home) {
    const TITLES: [&str; 5] = [
        "مجلس المدينة يقرّ موازنة العام الجديد بعد نقاش طويل",
        "وصول 120 حافلة كهربائية إلى المرفأ قبل نهاية الشهر",
        "افتتاح معرض الكتاب في دورته الثالثة والثلاثين غدًا",
        "شركة Example تعلن إصدارًا جديدًا من برنامجها (v2.0)",
        "Rain expected over the coast until the end of the week",
    ];
    for number in 0..40 {
        let title = TITLES[number % TITLES.len()];
        let date = format!("2021-{:02}-{:02}", 12 - number / 20, 28 - number % 20);
        article(
            home,
            &format!("{number:02}"),
            &format!("title: {number} {title}\ndate: {date}"),
            "نص",
        );
    }
}

fn open(home: &Home) -> Terminal {
    home.config(LOCAL);
    forty(home);
    let terminal = sahifa(home).size(120, 40).spawn();
    terminal.wait_text("Articles 1/40 ");
    terminal.wait_quiet(Duration::from_millis(300));
    terminal
}

#[test]
fn an_idle_program_writes_nothing() {
    let home = Home::new();
    let mut terminal = open(&home);
    let mark = terminal.mark();
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!(terminal.bytes_since(mark), 0);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn a_step_in_the_list_writes_at_most_800_bytes() {
    let home = Home::new();
    let mut terminal = open(&home);
    let mut written = Vec::new();
    for step in 2..=31 {
        let mark = terminal.mark();
        terminal.keys("j");
        terminal.wait_text(&format!("Articles {step}/40 "));
        // The end of the frame: all of it has come.
        let frame = terminal.output_since(mark);
        assert!(frame.ends_with(b"\x1b[?2026l"), "step {step}");
        written.push(frame.len());
    }
    println!("bytes of 30 steps at 120×40: {written:?}");
    // A step that turns the page writes all the titles anew, of two lines each; the others only what
    // changed.
    let (turns, steps): (Vec<usize>, Vec<usize>) = written.iter().partition(|len| **len > 800);
    assert!(turns.len() <= 2, "{written:?}");
    assert!(turns.iter().all(|len| *len <= 3200), "{written:?}");
    assert!(steps.iter().all(|len| *len <= 380), "{written:?}");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}
