//! The writer for terminals that pass each run of one font to a shaper that reverses right-to-left
//! scripts (kitty): it sends the runs reversed.
//!
//! Characters beside a run are reversed with it if the same font draws them, and not if another
//! does. Another weight or slant makes them another font in any case. Signs change their weight;
//! letters that many fonts lack change their slant, which few fonts of these scripts have. Where slant
//! does not reach the terminal, their weight changes, too.
use super::script::{is_arabic_script, is_border, is_in_most_fonts, is_right_script};
use super::units::{columns, units};
use crate::cell::{Style, VisualCell};

/// The part of a cell in the runs of its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// A blank or a border, which ends runs by itself.
    Gap,
    /// A letter or number that its script's font surely draws. Arabic is one script here, the
    /// others are another.
    Run { arabic: bool },
    /// A right-to-left letter that may come from another font, or one with marks.
    Rare,
    /// Any other character.
    Sign,
}

pub(super) fn encode(row: &[VisualCell], slant: bool) -> Vec<VisualCell> {
    let row = units(row);
    let parts: Vec<Part> = row.iter().map(Part::of).collect();
    let mut sent: Vec<VisualCell> = Vec::with_capacity(row.len());
    // The part and the face of the piece on the left.
    let mut before: Option<(Part, Face)> = None;
    let mut at = 0;
    while let (Some(cell), Some(&part)) = (row.get(at), parts.get(at)) {
        let own = Face::of(&cell.style);
        let one_piece =
            |(other, cell): &(&Part, &VisualCell)| **other == part && Face::of(&cell.style) == own;
        let piece = match part {
            Part::Run { .. } => parts[at..].iter().zip(&row[at..]).take_while(one_piece).count(),
            _ => 1,
        };
        let end = at + piece;
        let after = parts.get(end).zip(row.get(end)).map(|(part, cell)| (*part, cell));
        let face = face(part, own, slant, before, after);
        let letters = row[at..end].iter().map(|cell| face.on(cell));
        // The shaper takes the direction from the first character that has a script; digits have
        // none.
        let turned = piece > 1 && row[at..end].iter().any(|cell| is_right_script(cell.base()));
        if turned {
            sent.extend(letters.rev());
        } else {
            sent.extend(letters);
        }
        before = Some((part, face));
        at = end;
    }
    columns(sent)
}

/// The face that separates a piece from those beside it.
fn face(
    part: Part,
    own: Face,
    has_slant: bool,
    before: Option<(Part, Face)>,
    after: Option<(Part, &VisualCell)>,
) -> Face {
    let is_letter = |part: Part| matches!(part, Part::Run { .. } | Part::Rare);
    let left = before.filter(|(other, _)| match part {
        // Of two faces, each piece has the one that the piece before it has not.
        _ if !has_slant => *other != Part::Gap,
        Part::Rare => is_letter(*other) || *other == Part::Sign,
        _ => is_letter(*other),
    });
    let right = after.filter(|(other, _)| is_letter(*other));
    // The next run keeps its face; a rare letter there chooses its own.
    let fixed = right.filter(|(other, _)| matches!(other, Part::Run { .. }));
    let taken = [left.map(|(_, face)| face), fixed.map(|(_, cell)| Face::of(&cell.style))];
    let is_beside_letter = before.is_some_and(|(other, _)| is_letter(other)) || right.is_some();
    let (weight, slant) = (Face { bold: !own.bold, ..own }, Face { italic: !own.italic, ..own });
    let both = Face { italic: !own.italic, ..weight };
    let choices = match part {
        Part::Gap => [own; 4],
        Part::Run { .. } => [own, slant, weight, both],
        Part::Rare => [slant, weight, both, own],
        Part::Sign if is_beside_letter => [weight, both, slant, own],
        Part::Sign => [own; 4],
    };
    let mut choices = choices.into_iter().filter(|face| has_slant || face.italic == own.italic);
    let free = choices.clone().find(|face| !taken.contains(&Some(*face)));
    let beside = taken[0].filter(|_| !has_slant);
    // The piece after it can give way, too.
    free.or_else(|| choices.find(|face| beside.is_some_and(|beside| beside != *face)))
        .unwrap_or(own)
}

impl Part {
    fn of(cell: &VisualCell) -> Self {
        let c = cell.base();
        let bare = cell.symbol().len() == c.len_utf8();
        // Question mark and semicolon run from right to left, but have no script and may come from
        // either font, so they are signs here.
        let arabic = is_arabic_script(c) || matches!(c, '\u{640}' | '\u{660}'..='\u{669}');
        if cell.symbol() == " " || is_border(c) {
            Self::Gap
        } else if !arabic && !is_right_script(c) {
            Self::Sign
        } else if bare && (!arabic || is_in_most_fonts(c)) {
            Self::Run { arabic }
        } else {
            Self::Rare
        }
    }
}

/// The properties that, with the character, decide the font of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Face {
    bold: bool,
    italic: bool,
}

impl Face {
    fn of(style: &Style) -> Self {
        Self { bold: style.bold, italic: style.italic }
    }

    fn on(self, cell: &VisualCell) -> VisualCell {
        let own = cell.style;
        // A terminal that knows one of bold and dim at a time would draw the same face again.
        let dim = own.dim && (own.bold || !self.bold);
        cell.styled(Style { bold: self.bold, italic: self.italic, dim, ..own })
    }
}
