//! What scenarios say about the panes on a screen: where they stand, whether the frame is whole,
//! what is selected, what Arabic can be read.

use crate::desk::Desk;
use crate::pty::{Home, Program, Screen, Terminal};

/// The program in a terminal that answers as xterm does: cells are drawn as they come.
pub(crate) fn sahifa(home: &Home) -> Program {
    as_xterm(Program::sahifa()).home(home)
}

/// `program` in a terminal that answers as xterm does.
pub(crate) fn as_xterm(program: Program) -> Program {
    program
        .answering("\x1b[>c", "\x1b[>41;379;0c")
        .answering("\x1b[>q", "\x1bP>|XTerm(379)\x1b\\")
        .answering("\x1b[c", "\x1b[?64;1;2c")
}

/// `program` in a terminal that answers as VTE does: it reorders rows unless it is told not to.
pub(crate) fn as_vte(program: Program) -> Program {
    program
        .answering("\x1b[>c", "\x1b[>65;7006;1c")
        .answering("\x1b[8$p", "\x1b[8;1$y")
        .answering("\x1b[c", "\x1b[?65;1;9c")
}

/// `program` in a terminal that answers as Konsole does: it reorders rows and joins letters anew.
pub(crate) fn as_konsole(program: Program) -> Program {
    program
        .answering("\x1b[>q", "\x1bP>|Konsole 22.12.3\x1b\\")
        .answering("\x1b[c", "\x1b[?62;1;4c")
}

/// `program` in a terminal that answers as PuTTY does: it reorders rows and cannot be stopped.
pub(crate) fn as_putty(program: Program) -> Program {
    program.answering("\x1b[>c", "\x1b[>0;136;0c").answering("\x1b[c", "\x1b[?6c")
}

/// Opens the panes and waits for the guide.
pub(crate) fn open_guide(home: &Home, columns: u16, rows: u16) -> Terminal {
    let terminal = sahifa(home).size(columns, rows).spawn();
    terminal.wait_until("the guide", |screen| {
        frame_mistake(screen).is_none() && screen.contains("Welcome to Sahifa")
    });
    terminal
}

/// Articles of the guide: the chapters of the manual, and the samples of `config/samples`.
pub(crate) fn guide_count() -> usize {
    sahifa::manual::chapters().count() + 7
}

/// The guide without a terminal.
#[track_caller]
pub(crate) fn guide_desk(home: &Home, columns: u16, rows: u16) -> Desk {
    let desk = Desk::open(home, columns, rows);
    assert_whole(&desk.screen());
    assert!(desk.screen().contains("Welcome to Sahifa"), "{}", desk.screen());
    desk
}

/// A local article as a Markdown file with front matter, in the directory `news` of `home`.
pub(crate) fn article(home: &Home, name: &str, front_matter: &str, body: &str) {
    home.file(&format!("news/{name}.md"), format!("---\n{front_matter}\n---\n\n{body}\n"));
}

/// Configuration that reads the directory `news` and leaves the guide out.
pub(crate) const LOCAL: &str =
    "[ui]\nguide = false\n\n[[source]]\nname = \"Local\"\npath = \"~/news\"\n";

/// [`LOCAL`] for what does not run with `home` as its home directory.
pub(crate) fn local(home: &Home) -> String {
    LOCAL.replace('~', home.path().to_str().unwrap())
}

/// Columns of the vertical lines between panes.
pub(crate) fn dividers(screen: &Screen) -> Vec<usize> {
    (0..screen.columns()).filter(|column| screen.cell(0, *column).contents() == "│").collect()
}

/// The first row of the overlay that lies over the panes, with its name.
pub(crate) fn sheet(screen: &Screen) -> Option<usize> {
    let last = screen.columns() - 1;
    (0..screen.rows()).find(|row| {
        let is_edge =
            |column: usize| matches!(screen.cell(*row, column).contents(), "─" | "┌" | "┐");
        is_edge(0) && is_edge(last)
    })
}

/// The name of the overlay, with the line around it; empty if there is no overlay.
pub(crate) fn sheet_name(screen: &Screen) -> String {
    sheet(screen).map(|row| screen.row(row)).unwrap_or_default()
}

/// The columns of the panes from left to right, start and end. A blank stands beside each line, and the
/// outer column of the reading pane is that of its bar; in another pane it is blank.
pub(crate) fn panes(screen: &Screen) -> Vec<(usize, usize)> {
    if sheet(screen).is_some() {
        return vec![(1, screen.columns() - 1)];
    }
    let between = dividers(screen);
    // A line may stand at an edge while a frame for another size is still on the screen.
    let behind = |column: &usize| (column + 2).min(screen.columns());
    let starts = [0].into_iter().chain(between.iter().map(behind));
    let ends = between.iter().map(|column| column.saturating_sub(1)).chain([screen.columns()]);
    let inside = |(start, end): (usize, usize)| {
        let name = screen.span(0, start, end);
        let is_reader = name.contains("Reading") || read_rtl(&name).contains("القراءة");
        match (start, end == screen.columns()) {
            (0, _) if is_reader && name.starts_with(' ') => (1, end),
            (_, true) if is_reader => (start, end - 1),
            _ => (start, end),
        }
    };
    starts.zip(ends).map(|(start, end)| inside((start, end.max(start)))).collect()
}

/// The number, from the left, of the pane in which the cursor stands, or beside it: that of the focus.
pub(crate) fn focused(screen: &Screen) -> Option<usize> {
    let (_, column) = screen.cursor;
    panes(screen).iter().position(|(start, end)| (*start..=*end).contains(&column))
}

/// The row on which the cursor stands, within the pane of the cursor.
pub(crate) fn selected(screen: &Screen) -> String {
    let (row, column) = screen.cursor;
    let pane = panes(screen).into_iter().find(|(start, end)| (*start..=*end).contains(&column));
    pane.map(|(start, end)| screen.span(row, start, end)).unwrap_or_default()
}

/// The text of one pane, its rows joined by line feeds.
pub(crate) fn pane(screen: &Screen, number: usize) -> String {
    let Some((start, end)) = panes(screen).get(number).copied() else { return String::new() };
    let rows = 0..screen.rows() - 1;
    rows.map(|row| screen.span(row, start, end).trim_end().to_owned())
        .collect::<Vec<_>>()
        .join("\n")
}

/// What is wrong with the frame, if anything: the number of panes for this width, their names, and every
/// row of the lines between them.
pub(crate) fn frame_mistake(screen: &Screen) -> Option<String> {
    let (columns, rows) = (screen.columns(), screen.rows());
    let between = dividers(screen);
    let wanted = match columns {
        ..60 => 0,
        60..100 => 1,
        _ => 2,
    };
    if between.len() != wanted {
        return Some(format!("{} panes at {columns} columns", between.len() + 1));
    }
    for (start, end) in panes(screen) {
        let name = screen.span(0, start, end);
        if name.trim().is_empty() || name.contains(['─', '┌', '┐']) {
            return Some(format!("{name:?} is no name"));
        }
    }
    // A sentence that stays may take several rows, a third of the screen at most.
    let is_line =
        |row: usize| between.iter().all(|column| screen.cell(row, *column).contents() == "│");
    let told = (1..rows - 1).rev().take_while(|row| wanted > 0 && !is_line(*row)).count();
    if told > rows / 3 {
        return Some(format!("the lines end {told} rows above the bottom"));
    }
    (1..rows - 1 - told).find(|row| !is_line(*row)).map(|row| format!("no line in row {row}"))
}

#[track_caller]
pub(crate) fn assert_whole(screen: &Screen) {
    if let Some(mistake) = frame_mistake(screen) {
        panic!("{mistake}\n{screen}");
    }
}

/// Letters in logical order, from cells that hold right-to-left text and nothing else: the cells
/// from right to left, presentation forms as letters.
pub(crate) fn read_rtl(cells: &str) -> String {
    let mut logical = String::new();
    let mut cluster = String::new();
    for symbol in cells.chars() {
        if icu_properties::CodePointMapData::<icu_properties::props::GeneralCategory>::new()
            .get(symbol)
            == icu_properties::props::GeneralCategory::NonspacingMark
        {
            cluster.push(symbol);
            continue;
        }
        logical = std::mem::take(&mut cluster) + &logical;
        cluster.push(symbol);
    }
    logical = cluster + &logical;
    icu_normalizer::ComposingNormalizerBorrowed::new_nfkc().normalize(&logical).into_owned()
}

/// Whether the right-to-left `text` can be read in a row of the screen.
pub(crate) fn shows_rtl(screen: &Screen, text: &str) -> bool {
    (0..screen.rows()).any(|row| read_rtl(&screen.row(row)).contains(text))
}
