//! Inverse bidi: finds the row that a reordering terminal must hold (UAX #9 with a left-to-right
//! base) to show a given row.
//!
//! The result is checked with the algorithm itself. If reordering alone is not enough, blanks are
//! replaced with a strongly left-to-right blank.
use super::script::{Kind, mirrored};
use super::units::LRM;
use crate::cell::{Style, VisualCell};
use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
use unicode_bidi::{Level, ParagraphBidiInfo};

/// BRAILLE PATTERN BLANK, a blank of bidi class L.
const STRONG_BLANK: char = '\u{2800}';
/// LATIN LETTER DENTAL CLICK, a vertical bar of bidi class L.
const STRONG_BAR: char = '\u{1C0}';
/// The reordering of a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reordering {
    /// True if it mirrors brackets in right-to-left text.
    pub mirrors: bool,
    /// True if the first strong character of a row decides the row's direction.
    pub guesses_base: bool,
    /// True if it lays out each stretch between borders by itself, from left to right. It has no
    /// glyph for Braille blanks.
    pub by_stretch: bool,
}

impl Reordering {
    /// Reorders whole rows, in the direction of their first letter.
    pub const PUTTY: Self = Self { mirrors: true, guesses_base: true, by_stretch: false };
    /// Reorders stretches between borders; rows without borders in the direction of their first
    /// letter.
    pub const MLTERM: Self = Self { by_stretch: true, ..Self::PUTTY };
}

/// The replacement for blanks that keeps a row as it is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Guard {
    /// A strongly left-to-right blank, for terminals that drop directional marks.
    #[default]
    Blank,
    /// A left-to-right mark after the blank.
    Mark,
    /// No replacement: rows with numbers and Latin words may be wrong.
    Nothing,
}

/// One cell with all its columns, which moves as a whole.
type Unit = VisualCell;

/// The row that the terminal must hold to show `units`.
pub(super) fn invert(units: &[Unit], terminal: Reordering, guard: Guard) -> Vec<Unit> {
    if terminal.by_stretch {
        let guesses_base = !units.iter().any(is_border);
        let terminal = Reordering { guesses_base, ..terminal };
        let stretches = units.chunk_by(|one, other| is_border(one) == is_border(other));
        return stretches.flat_map(|stretch| invert_stretch(stretch, terminal)).collect();
    }
    match guard {
        Guard::Nothing => order(units, terminal),
        Guard::Blank => guarded_row(units, terminal),
        Guard::Mark => guarded_row(units, terminal).iter().map(marked).collect(),
    }
}

fn is_border(unit: &Unit) -> bool {
    matches!(unit.base(), '\u{2500}'..='\u{259F}')
}

/// Inverts a stretch. Most stretches need no guard; in the others a hidden letter is the guard.
fn invert_stretch(stretch: &[Unit], terminal: Reordering) -> Vec<Unit> {
    for row in [order(stretch, terminal), rtl_order(stretch, terminal)] {
        if shown(&row, terminal) == stretch {
            return row;
        }
    }
    guarded_row(stretch, terminal).iter().map(hidden).collect()
}

/// A guard as a hidden letter.
fn hidden(unit: &Unit) -> Unit {
    match unit.base() {
        STRONG_BLANK => {
            let style = Style { conceal: true, ..unit.style };
            unit.replaced('l').styled(style)
        }
        _ => unit.clone(),
    }
}

/// The order of a right-to-left row: everything reversed except Latin text and numbers.
fn rtl_order(units: &[Unit], terminal: Reordering) -> Vec<Unit> {
    let mut row: Vec<Unit> = units.iter().rev().cloned().collect();
    keep_numbers(&mut row);
    if terminal.mirrors {
        for unit in &mut row {
            *unit = unit.replaced(mirrored(unit.base()));
        }
    }
    for run in latin_runs(units) {
        let turned = units.len() - run.end..units.len() - run.start;
        row.splice(turned, units[run].iter().cloned());
    }
    row
}

/// The Latin runs: from a Latin letter to the last letter or number before right-to-left text.
fn latin_runs(units: &[Unit]) -> Vec<std::ops::Range<usize>> {
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    let mut open = false;
    for (at, unit) in units.iter().enumerate() {
        match Kind::of(unit.base()) {
            Kind::Left if !open => {
                runs.push(at..at + 1);
                open = true;
            }
            Kind::Left | Kind::European => {
                if let Some(run) = runs.last_mut().filter(|_| open) {
                    run.end = at + 1;
                }
            }
            kind if kind.is_moved() => open = false,
            _ => {}
        }
    }
    runs
}

/// The same guard as a directional mark of the same bidi class.
fn marked(unit: &Unit) -> Unit {
    match unit.base() {
        STRONG_BLANK => unit.replaced(' ').followed_by(LRM),
        STRONG_BAR => unit.replaced('│').followed_by(LRM),
        _ => unit.clone(),
    }
}

fn guarded_row(units: &[Unit], terminal: Reordering) -> Vec<Unit> {
    let mut best = None;
    for reach in [Reach::None, Reach::Edges, Reach::Words] {
        let guarded = guarded(units, reach, terminal);
        let row = order(&guarded, terminal);
        let wrong = differences(&shown(&row, terminal), &guarded);
        if wrong == 0 {
            return row;
        }
        if best.as_ref().is_none_or(|(fewest, _)| wrong < *fewest) {
            best = Some((wrong, row));
        }
    }
    best.map_or_else(Vec::new, |(_, row)| row)
}

/// The blanks that become strong. Each variant costs more than the one before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    None,
    /// The nearest blank on each side of right-to-left runs and numbers.
    Edges,
    /// Every blank beside a word, and upright borders, which then look slightly different.
    Words,
}

fn guarded(units: &[Unit], reach: Reach, terminal: Reordering) -> Vec<Unit> {
    let mut row = units.to_vec();
    match reach {
        Reach::None => {}
        Reach::Edges => guard_edges(units, &mut row),
        Reach::Words => guard_words(units, &mut row),
    }
    if terminal.guesses_base {
        pin_base(&mut row);
    }
    row
}

fn guard_edges(units: &[Unit], row: &mut [Unit]) {
    let runs = runs(units);
    let outside = |at: &usize| !runs.iter().any(|run| run.contains(at)) && is_blank(units, *at);
    let is_number = |at: &usize| Kind::of(units[*at].base()) == Kind::European;
    let numbers = (0..units.len()).filter(is_number).map(|at| at..at + 1);
    for stretch in runs.iter().cloned().chain(numbers) {
        let before = (0..stretch.start).rev().find(outside);
        let after = (stretch.end..units.len()).find(outside);
        for at in before.into_iter().chain(after) {
            row[at] = row[at].replaced(STRONG_BLANK);
        }
    }
}

fn guard_words(units: &[Unit], row: &mut [Unit]) {
    for (at, unit) in row.iter_mut().enumerate() {
        let word_before = at > 0 && !is_blank(units, at - 1);
        let word_after = at + 1 < units.len() && !is_blank(units, at + 1);
        if is_blank(units, at) && (word_before || word_after) {
            *unit = unit.replaced(STRONG_BLANK);
        } else if unit.base() == '│' {
            *unit = unit.replaced(STRONG_BAR);
        }
    }
}

fn is_blank(units: &[Unit], at: usize) -> bool {
    units.get(at).is_some_and(|unit| unit.symbol() == " ")
}

/// Makes the first strong character of the row a left-to-right one.
fn pin_base(row: &mut [Unit]) {
    let strong = row.iter().position(|unit| {
        let kind = Kind::of(unit.base());
        kind == Kind::Left || kind.is_right()
    });
    let Some(strong) = strong else { return };
    if Kind::of(row[strong].base()) == Kind::Left {
        return;
    }
    let blank = row[..strong].iter().position(|unit| unit.symbol() == " ");
    let bar = row[..strong].iter().position(|unit| unit.base() == '│');
    match (blank, bar) {
        (Some(blank), _) => row[blank] = row[blank].replaced(STRONG_BLANK),
        (None, Some(bar)) => row[bar] = row[bar].replaced(STRONG_BAR),
        // The first column is given up for the rest of the row.
        (None, None) => row[0] = row[0].replaced(STRONG_BLANK),
    }
}

/// The right-to-left runs: from a right-to-left letter or an Arabic number to the last one before
/// any Latin letter. Arabic numbers are one level deeper than the text on their right, so they move
/// with it.
fn runs(units: &[Unit]) -> Vec<std::ops::Range<usize>> {
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    let mut open = false;
    for (at, unit) in units.iter().enumerate() {
        match Kind::of(unit.base()) {
            Kind::Left => open = false,
            kind if kind.is_moved() => {
                match runs.last_mut().filter(|_| open) {
                    Some(run) => run.end = at + 1,
                    None => runs.push(at..at + 1),
                }
                open = true;
            }
            _ => {}
        }
    }
    runs
}

fn order(units: &[Unit], terminal: Reordering) -> Vec<Unit> {
    let mut row = units.to_vec();
    for run in runs(units) {
        let mut turned: Vec<Unit> = row[run.clone()].iter().rev().cloned().collect();
        keep_numbers(&mut turned);
        if terminal.mirrors {
            for unit in &mut turned {
                *unit = unit.replaced(mirrored(unit.base()));
            }
        }
        row.splice(run, turned);
    }
    row
}

/// Reverses numbers again, because they read from left to right inside right-to-left text, too (W4,
/// W5).
fn keep_numbers(turned: &mut [Unit]) {
    let kinds: Vec<Kind> = turned.iter().map(|unit| Kind::of(unit.base())).collect();
    // W2: after an Arabic letter a European number is an Arabic one, and signs do not join it.
    let mut arabic = true;
    let mut at = 0;
    while at < turned.len() {
        match kinds[at] {
            Kind::Arabic => arabic = true,
            Kind::Right => arabic = false,
            _ => {}
        }
        let end = number_end(&kinds, at, arabic);
        turned[at..end].reverse();
        at = end.max(at + 1);
    }
}

/// The end of the number that starts at `at`; `at` itself if no number does.
fn number_end(kinds: &[Kind], at: usize, arabic: bool) -> usize {
    let same = |kind: Kind, first: Kind| {
        kind == first
            || (arabic
                && matches!(kind, Kind::European | Kind::ArabicNumber)
                && matches!(first, Kind::European | Kind::ArabicNumber))
    };
    let attached = |at: usize| !arabic && kinds.get(at) == Some(&Kind::Attached);
    let mut start = at;
    while attached(start) {
        start += 1;
    }
    let Some(&first) = kinds.get(start) else { return at };
    if !matches!(first, Kind::European | Kind::ArabicNumber) {
        return at;
    }
    let mut end = start;
    loop {
        let next = kinds.get(end + 1).copied();
        match kinds.get(end).copied() {
            Some(kind) if same(kind, first) => end += 1,
            Some(Kind::Separator) if next.is_some_and(|next| same(next, first)) => end += 1,
            _ if first == Kind::European && attached(end) => end += 1,
            _ => return end,
        }
    }
}

/// The row that the terminal shows if it holds `row`.
pub(super) fn shown(row: &[Unit], terminal: Reordering) -> Vec<Unit> {
    let text: String = row.iter().map(Unit::base).collect();
    let classes = CodePointMapData::<BidiClass>::new();
    let base = (!terminal.guesses_base).then(Level::ltr);
    let info = ParagraphBidiInfo::new_with_data_source(&classes, &text, base);
    let levels: Vec<Level> =
        text.char_indices().filter_map(|(at, _)| info.levels.get(at).copied()).collect();
    ParagraphBidiInfo::reorder_visual(&levels)
        .into_iter()
        .filter_map(|at| {
            let unit = row.get(at)?;
            let mirrors = terminal.mirrors && levels.get(at)?.is_rtl();
            Some(if mirrors { unit.replaced(mirrored(unit.base())) } else { unit.clone() })
        })
        .collect()
}

fn differences(shown: &[Unit], wanted: &[Unit]) -> usize {
    shown.iter().zip(wanted).filter(|(shown, wanted)| shown != wanted).count()
}
