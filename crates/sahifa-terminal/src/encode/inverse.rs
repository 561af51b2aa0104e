//! Inverse bidi: finds the row that a reordering terminal must hold (UAX #9 with a left-to-right
//! base) to show a given row.
//!
//! The result is checked with the algorithm itself. If reordering alone is not enough, blanks are
//! replaced with a strongly left-to-right blank.
use super::script::{Kind, is_border, mirrored};
use super::units::LRM;
use crate::cell::{Style, VisualCell};
use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
use std::ops::Range;
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
    /// True if it lays out each stretch between borders by itself, from left to right.
    pub by_stretch: bool,
    /// True if it draws U+2800, a blank of Braille, as a blank.
    pub draws_braille: bool,
    /// True if it leaves a row as it is before the first stretch with a right-to-left letter.
    pub awaits_letter: bool,
}

impl Reordering {
    /// Reorders whole rows, in the direction of their first letter.
    pub const PUTTY: Self = Self {
        mirrors: true,
        guesses_base: true,
        by_stretch: false,
        draws_braille: true,
        awaits_letter: false,
    };
    /// Reorders stretches between borders; rows without borders in the direction of their first
    /// letter.
    pub const MLTERM: Self =
        Self { by_stretch: true, draws_braille: false, awaits_letter: true, ..Self::PUTTY };
    /// Reorders stretches between borders from left to right, and mirrors nothing.
    pub const KONSOLE: Self =
        Self { mirrors: false, guesses_base: false, by_stretch: true, ..Self::PUTTY };

    /// The reordering of a row of these characters: one with borders is not guessed at where
    /// stretches are laid out by themselves.
    pub(super) fn over(self, mut row: impl Iterator<Item = char>) -> Self {
        let guesses_base = self.guesses_base && !(self.by_stretch && row.any(is_border));
        Self { guesses_base, ..self }
    }

    /// The embedding level of each character of a stretch in the terminal.
    pub(super) fn levels(self, stretch: impl Iterator<Item = char>) -> Vec<Level> {
        let text: String = stretch.collect();
        let classes = CodePointMapData::<BidiClass>::new();
        let base = (!self.guesses_base).then(Level::ltr);
        let info = ParagraphBidiInfo::new_with_data_source(&classes, &text, base);
        text.char_indices().filter_map(|(at, _)| info.levels.get(at).copied()).collect()
    }
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

/// One place of a row: a cell of the row wanted with all its columns, which moves as a whole, perhaps
/// with another character in it.
#[derive(Clone, Copy, Debug)]
struct Slot {
    /// The place of the cell in the row wanted.
    cell: usize,
    base: char,
    kind: Kind,
    /// True if the cell has no marks.
    bare: bool,
}

impl Slot {
    fn is_blank(self) -> bool {
        self.base == ' ' && self.bare
    }

    fn replaced(self, base: char) -> Self {
        if base == self.base { self } else { Self { base, kind: Kind::of(base), ..self } }
    }

    fn mirrored(self) -> Self {
        self.replaced(mirrored(self.base))
    }
}

fn slots(units: &[VisualCell]) -> Vec<Slot> {
    let slot = |(cell, unit): (usize, &VisualCell)| {
        let base = unit.base();
        Slot { cell, base, kind: Kind::of(base), bare: unit.symbol().len() <= base.len_utf8() }
    };
    units.iter().enumerate().map(slot).collect()
}

/// Returns true if two slots look the same.
fn same(units: &[VisualCell], one: Slot, other: Slot) -> bool {
    one.base == other.base
        && (one.cell == other.cell
            || units[one.cell].replaced(one.base) == units[other.cell].replaced(other.base))
}

fn differences(units: &[VisualCell], shown: &[Slot], wanted: &[Slot]) -> usize {
    shown.iter().zip(wanted).filter(|(shown, wanted)| !same(units, **shown, **wanted)).count()
}

/// The row that the terminal must hold to show `units`.
pub(super) fn invert(units: &[VisualCell], terminal: Reordering, guard: Guard) -> Vec<VisualCell> {
    let wanted = slots(units);
    let cell = |slot: &Slot| units[slot.cell].replaced(slot.base);
    if terminal.by_stretch {
        let terminal = terminal.over(wanted.iter().map(|slot| slot.base));
        let stretches = wanted.chunk_by(|one, other| is_border(one.base) == is_border(other.base));
        let (mut row, mut letters) = (Vec::with_capacity(wanted.len()), false);
        for stretch in stretches {
            letters |= stretch.iter().any(|slot| slot.kind.is_right());
            let stretch = barred(stretch);
            if letters || !terminal.awaits_letter {
                row.extend(invert_stretch(units, &stretch, terminal));
            } else {
                row.extend(guards_shown(stretch.iter().map(cell), terminal));
            }
        }
        return row;
    }
    match guard {
        Guard::Nothing => order(&wanted, terminal).iter().map(cell).collect(),
        Guard::Blank => guarded_row(units, &wanted, terminal).iter().map(cell).collect(),
        Guard::Mark => {
            let row = guarded_row(units, &wanted, terminal);
            row.iter().map(cell).map(marked).collect()
        }
    }
}

/// Inverts a stretch. Most stretches need no guard; in the others a hidden letter is the guard.
fn invert_stretch(units: &[VisualCell], stretch: &[Slot], terminal: Reordering) -> Vec<VisualCell> {
    let cell = |slot: &Slot| units[slot.cell].replaced(slot.base);
    for row in [order(stretch, terminal), rtl_order(stretch, terminal)] {
        if differences(units, &shown(&row, terminal), stretch) == 0 {
            return guards_shown(row.iter().map(cell), terminal);
        }
    }
    guards_shown(guarded_row(units, stretch, terminal).iter().map(cell), terminal)
}

/// A stretch with a guard between Arabic numbers that no letter is with, such as those of
/// neighbouring columns: they would change places or not by what stands elsewhere in the row, which
/// may belong to another program.
fn barred(stretch: &[Slot]) -> Vec<Slot> {
    let mut row = stretch.to_vec();
    for run in runs(stretch) {
        let numbers = row.get_mut(run).unwrap_or_default();
        if numbers.iter().any(|slot| slot.kind.is_right()) {
            continue;
        }
        let mut inside_gap = false;
        for slot in numbers {
            let blank = slot.is_blank();
            if blank && !inside_gap {
                *slot = slot.replaced(STRONG_BLANK);
            }
            inside_gap = blank;
        }
    }
    row
}

/// Cells with their guards in the form that the terminal shows as blanks.
fn guards_shown(cells: impl Iterator<Item = VisualCell>, terminal: Reordering) -> Vec<VisualCell> {
    cells.map(|unit| if terminal.draws_braille { unit } else { hidden(unit) }).collect()
}

/// A guard as a hidden letter.
fn hidden(unit: VisualCell) -> VisualCell {
    match unit.base() {
        STRONG_BLANK => {
            let style = Style { conceal: true, ..unit.style };
            unit.replaced('l').styled(style)
        }
        _ => unit,
    }
}

/// The same guard as a directional mark of the same bidi class.
fn marked(unit: VisualCell) -> VisualCell {
    match unit.base() {
        STRONG_BLANK => unit.replaced(' ').followed_by(LRM),
        STRONG_BAR => unit.replaced('│').followed_by(LRM),
        _ => unit,
    }
}

/// The order of a right-to-left row: everything reversed except Latin text and numbers.
fn rtl_order(wanted: &[Slot], terminal: Reordering) -> Vec<Slot> {
    let mut row = wanted.to_vec();
    turn(&mut row, terminal);
    for run in latin_runs(wanted) {
        let turned = wanted.len() - run.end..wanted.len() - run.start;
        row[turned].copy_from_slice(&wanted[run]);
    }
    row
}

/// The Latin runs: from a Latin letter to the last letter or number before right-to-left text.
fn latin_runs(row: &[Slot]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (at, slot) in row.iter().enumerate() {
        match slot.kind {
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

fn guarded_row(units: &[VisualCell], wanted: &[Slot], terminal: Reordering) -> Vec<Slot> {
    if terminal.guesses_base && !has_room(wanted) {
        // Instead of a bar that looks different: a row from right to left.
        let row = rtl_order(wanted, terminal);
        if differences(units, &shown(&row, terminal), wanted) == 0 {
            return row;
        }
    }
    let mut best = None;
    for reach in [Reach::None, Reach::Edges, Reach::Words] {
        let guarded = guarded(wanted, reach, terminal);
        let row = order(&guarded, terminal);
        let wrong = differences(units, &shown(&row, terminal), &guarded);
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

fn guarded(wanted: &[Slot], reach: Reach, terminal: Reordering) -> Vec<Slot> {
    let mut row = wanted.to_vec();
    match reach {
        Reach::None => {}
        Reach::Edges => guard_edges(wanted, &mut row),
        Reach::Words => guard_words(wanted, &mut row),
    }
    if terminal.guesses_base {
        pin_base(&mut row);
    }
    row
}

fn guard_edges(wanted: &[Slot], row: &mut [Slot]) {
    let runs = runs(wanted);
    let outside = |at: &usize| wanted[*at].is_blank() && !runs.iter().any(|run| run.contains(at));
    let is_number = |at: &usize| wanted[*at].kind == Kind::European;
    let numbers = (0..wanted.len()).filter(is_number).map(|at| at..at + 1);
    for stretch in runs.iter().cloned().chain(numbers) {
        let before = (0..stretch.start).rev().find(outside);
        let after = (stretch.end..wanted.len()).find(outside);
        for at in before.into_iter().chain(after) {
            row[at] = row[at].replaced(STRONG_BLANK);
        }
    }
}

fn guard_words(wanted: &[Slot], row: &mut [Slot]) {
    let is_word =
        |at: Option<usize>| at.and_then(|at| wanted.get(at)).is_some_and(|slot| !slot.is_blank());
    for (at, slot) in row.iter_mut().enumerate() {
        if slot.is_blank() && (is_word(at.checked_sub(1)) || is_word(Some(at + 1))) {
            *slot = slot.replaced(STRONG_BLANK);
        } else if slot.base == '│' {
            *slot = slot.replaced(STRONG_BAR);
        }
    }
}

/// Returns true if the row begins from left to right, or has a blank for [`pin_base`] to replace.
fn has_room(row: &[Slot]) -> bool {
    let strong = row.iter().position(|slot| slot.kind == Kind::Left || slot.kind.is_right());
    strong.is_none_or(|strong| {
        row[strong].kind == Kind::Left || row[..strong].iter().any(|slot| slot.is_blank())
    })
}

/// Makes the first strong character of the row a left-to-right one.
fn pin_base(row: &mut [Slot]) {
    let strong = row.iter().position(|slot| slot.kind == Kind::Left || slot.kind.is_right());
    let Some(strong) = strong else { return };
    if row[strong].kind == Kind::Left {
        return;
    }
    let blank = row[..strong].iter().position(|slot| slot.is_blank());
    let bar = row[..strong].iter().position(|slot| slot.base == '│');
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
fn runs(row: &[Slot]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (at, slot) in row.iter().enumerate() {
        match slot.kind {
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

fn order(wanted: &[Slot], terminal: Reordering) -> Vec<Slot> {
    let mut row = wanted.to_vec();
    for run in runs(wanted) {
        turn(&mut row[run], terminal);
    }
    row
}

/// Reverses a run, but not its numbers, and mirrors what the terminal will mirror back.
fn turn(run: &mut [Slot], terminal: Reordering) {
    run.reverse();
    keep_numbers(run);
    if terminal.mirrors {
        for slot in run {
            *slot = slot.mirrored();
        }
    }
}

/// Reverses numbers again, because they read from left to right inside right-to-left text, too (W4,
/// W5).
fn keep_numbers(turned: &mut [Slot]) {
    let kinds: Vec<Kind> = turned.iter().map(|slot| slot.kind).collect();
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
fn shown(row: &[Slot], terminal: Reordering) -> Vec<Slot> {
    let levels = terminal.levels(row.iter().map(|slot| slot.base));
    ParagraphBidiInfo::reorder_visual(&levels)
        .into_iter()
        .filter_map(|at| {
            let slot = row.get(at)?;
            let mirrors = terminal.mirrors && levels.get(at)?.is_rtl();
            Some(if mirrors { slot.mirrored() } else { *slot })
        })
        .collect()
}
