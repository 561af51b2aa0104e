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

/// Columns of the vertical lines between panes, without the outer ones.
pub(crate) fn dividers(screen: &Screen) -> Vec<usize> {
    let last = screen.columns().saturating_sub(1);
    (1..last).filter(|column| screen.cell(0, *column).contents() == "┬").collect()
}

/// The columns of the panes from left to right, start and end.
pub(crate) fn panes(screen: &Screen) -> Vec<(usize, usize)> {
    let mut edges = vec![0];
    edges.extend(dividers(screen));
    edges.push(screen.columns() - 1);
    edges.windows(2).map(|edge| (edge[0] + 1, edge[1])).collect()
}

/// The number, from the left, of the pane in which the cursor stands: that of the focus.
pub(crate) fn focused(screen: &Screen) -> Option<usize> {
    let (_, column) = screen.cursor;
    panes(screen).iter().position(|(start, end)| (*start..*end).contains(&column))
}

/// The row on which the cursor stands, within the pane of the cursor.
pub(crate) fn selected(screen: &Screen) -> String {
    let (row, column) = screen.cursor;
    let pane = panes(screen).into_iter().find(|(start, end)| (*start..*end).contains(&column));
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

/// What is wrong with the frame, if anything: every corner, tee and line is looked at, and the
/// number of panes for this width.
pub(crate) fn frame_mistake(screen: &Screen) -> Option<String> {
    let (columns, rows) = (screen.columns(), screen.rows());
    let right = columns - 1;
    // A sentence that stays may take several rows, all of them full but the last.
    let corner = |row: &usize| screen.cell(*row, 0).contents() == "└";
    let is_told = |row: &usize| (row + 1..rows).all(|below| !screen.row(below).is_empty());
    let lowest = (rows.saturating_sub(5)..rows - 2).rev().find(|row| corner(row) && is_told(row));
    let bottom = if corner(&(rows - 2)) { rows - 2 } else { lowest.unwrap_or(rows - 2) };
    let is =
        |row: usize, column: usize, symbol: &str| screen.cell(row, column).contents() == symbol;
    for (row, column, symbol) in
        [(0, 0, "┌"), (0, right, "┐"), (bottom, 0, "└"), (bottom, right, "┘")]
    {
        if !is(row, column, symbol) {
            return Some(format!("no {symbol} at row {row}, column {column}"));
        }
    }
    let between = dividers(screen);
    let wanted = match columns {
        ..60 => 0,
        60..100 => 1,
        _ => 2,
    };
    if between.len() != wanted {
        return Some(format!("{} panes at {columns} columns", between.len() + 1));
    }
    for column in 1..right {
        let symbol = if between.contains(&column) { "┴" } else { "─" };
        if !is(bottom, column, symbol) {
            return Some(format!("no {symbol} at row {bottom}, column {column}"));
        }
    }
    for (start, end) in panes(screen) {
        let border = screen.span(0, start, end);
        let name = border.trim_matches('─');
        if name.contains('─') || !(name.starts_with(' ') && name.ends_with(' ')) {
            return Some(format!("{border:?} is no border with a name in it"));
        }
    }
    for row in 1..bottom {
        for column in between.iter().chain(&[0, right]) {
            // The bar of the reading pane stands on its outer border.
            let outer = [0, right].contains(column);
            let bar = ["┃", "┤", "├", "┨", "┠"].iter().any(|symbol| is(row, *column, symbol));
            if !(is(row, *column, "│") || outer && bar) {
                return Some(format!("no │ at row {row}, column {column}"));
            }
        }
    }
    None
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
