//! Models of terminals, as they were seen to behave: from the bytes sent to the visible picture.
//!
//! `tests` checks each model both ways: output that was right in the terminal must be right here,
//! and output that was wrong must be wrong here.
use crate::cell::{Style, VisualCell};
use crate::encode::script::{Joins, is_arabic_script, is_in_most_fonts, joins, mirrored};
use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::{BidiClass, JoiningType};
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_bidi::data_source::BidiDataSource;
use unicode_bidi::{Level, ParagraphBidiInfo};

/// The contents of a column in a terminal.
#[derive(Clone, Debug)]
pub struct Held {
    pub(crate) text: String,
    color: vt100::Color,
    bold: bool,
    italic: bool,
}

impl Held {
    /// A cell as a writer sends it, without the bytes in between. The screen that stands for a
    /// terminal there knows no concealed letters.
    pub fn of(cell: &VisualCell) -> Self {
        let text = if cell.style.conceal { "\u{2800}" } else { cell.symbol() };
        let Style { bold, italic, .. } = cell.style;
        Self { text: text.to_owned(), color: vt100::Color::Default, bold, italic }
    }

    fn base(&self) -> char {
        self.text.chars().next().unwrap_or(' ')
    }

    fn controls(&self) -> impl Iterator<Item = char> + '_ {
        self.text.chars().skip(1)
    }
}

/// The way in which a terminal paints a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Model {
    /// Each column as it is held.
    Grid,
    /// Rows by UAX #9.
    Rows {
        /// The direction of a row is that of its first strong character, otherwise left-to-right.
        guesses: bool,
        /// Marks of direction and joiners take part.
        keeps_controls: bool,
        /// Brackets in right-to-left text are mirrored (UAX #9 L4).
        mirrors: bool,
        /// Box drawing characters are strongly left-to-right.
        strong_box: bool,
        /// Letters are joined again in the order in which they are held.
        shapes: bool,
    },
    /// Runs of one colour by UAX #9.
    Colors,
    /// Runs of one font, reversed if Arabic.
    Fonts {
        /// One font has all characters; otherwise Arabic ones come from another.
        one_font: bool,
        /// Each letter that many fonts lack comes from a font of its own.
        rare_apart: bool,
    },
    /// Stretches between borders from left to right; rows without borders in the direction of their
    /// first letter. Before the first stretch with a right-to-left letter nothing moves. Controls
    /// take a column.
    Stretches,
}

/// VTE in its implicit mode.
pub const VTE: Model = Model::Rows {
    guesses: false,
    keeps_controls: true,
    mirrors: true,
    strong_box: false,
    shapes: false,
};
/// Konsole.
pub const KONSOLE: Model = Model::Rows {
    guesses: false,
    keeps_controls: true,
    mirrors: false,
    strong_box: true,
    shapes: true,
};
/// PuTTY.
pub const PUTTY: Model = Model::Rows {
    guesses: true,
    keeps_controls: false,
    mirrors: true,
    strong_box: false,
    shapes: false,
};
/// COSMIC Terminal, for a stretch between borders.
pub const COSMIC: Model = Model::Rows {
    guesses: false,
    keeps_controls: false,
    mirrors: true,
    strong_box: false,
    shapes: false,
};

impl Model {
    /// The glyphs of a row, from left to right.
    ///
    /// # Panics
    ///
    /// If a row for [`Model::Stretches`] holds controls: each would take a column.
    pub fn picture(self, row: &[Held]) -> Vec<String> {
        match self {
            Self::Grid => row.iter().map(glyph).collect(),
            Self::Rows { .. } => self.rows(row),
            Self::Colors => runs(row, |a, b| a.color == b.color && a.bold == b.bold)
                .flat_map(|run| VTE.rows(run))
                .collect(),
            Self::Fonts { one_font, rare_apart } => fonts(row, one_font, rare_apart),
            Self::Stretches => {
                assert!(row.iter().all(|held| !held.controls().any(is_control)));
                let bordered = row.iter().any(|held| is_box(held.base()));
                let stretch = if bordered { COSMIC } else { PUTTY };
                let mut letters = false;
                runs(row, |a, b| is_box(a.base()) == is_box(b.base()))
                    .flat_map(|run| {
                        letters |= run.iter().any(|held| script(held.base()) == Some(true));
                        if letters { stretch.rows(run) } else { Self::Grid.picture(run) }
                    })
                    .collect()
            }
        }
    }

    fn rows(self, row: &[Held]) -> Vec<String> {
        let Self::Rows { guesses, keeps_controls, mirrors, strong_box, shapes } = self else {
            return row.iter().map(glyph).collect();
        };
        if let ([held], false) = (row, shapes) {
            // Nothing to change places with, and what could be mirrored takes its direction from
            // its neighbours.
            return vec![glyph(held)];
        }
        let mut text = String::new();
        let mut starts = Vec::new();
        for held in row {
            starts.push(text.len());
            text.push(held.base());
            text.extend(held.controls().filter(|c| keeps_controls || !is_control(*c)));
        }
        let base = (!guesses).then(Level::ltr);
        let info = ParagraphBidiInfo::new_with_data_source(&BoxData { strong_box }, &text, base);
        // Controls are reordered with the text and separate what stands around them.
        let characters: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let all: Vec<Level> = characters.iter().map(|at| info.levels[*at]).collect();
        let levels: Vec<Level> = starts.iter().map(|start| info.levels[*start]).collect();
        let glyphs: Vec<String> =
            if shapes { shaped(row, &levels) } else { row.iter().map(glyph).collect() };
        ParagraphBidiInfo::reorder_visual(&all)
            .into_iter()
            .filter_map(|at| starts.binary_search(&characters[at]).ok())
            .map(|at| match levels[at].is_rtl() && mirrors {
                true => mirror_glyph(&glyphs[at]),
                false => glyphs[at].clone(),
            })
            .collect()
    }
}

struct BoxData {
    strong_box: bool,
}

impl BidiDataSource for BoxData {
    fn bidi_class(&self, c: char) -> unicode_bidi::BidiClass {
        if self.strong_box && is_box(c) {
            return unicode_bidi::BidiClass::L;
        }
        CodePointMapData::<BidiClass>::new().bidi_class(c)
    }
}

fn is_box(c: char) -> bool {
    matches!(c, '\u{2500}'..='\u{25FF}')
}

fn is_control(c: char) -> bool {
    matches!(c, '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The glyph in a column, without controls, and with guards as they look.
fn glyph(held: &Held) -> String {
    held.text
        .chars()
        .filter(|c| !is_control(*c))
        .map(|c| match c {
            '\u{2800}' => ' ',
            '\u{1C0}' => '│',
            c => c,
        })
        .collect()
}

pub(crate) fn mirror_glyph(glyph: &str) -> String {
    let mut characters = glyph.chars();
    characters.next().map(mirrored).into_iter().chain(characters).collect()
}

fn runs<'a>(
    row: &'a [Held],
    same: impl Fn(&Held, &Held) -> bool + 'a,
) -> impl Iterator<Item = &'a [Held]> + 'a {
    row.chunk_by(move |a, b| same(a, b))
}

fn fonts(row: &[Held], one_font: bool, rare_apart: bool) -> Vec<String> {
    let ends = |held: &Held| {
        let base = held.base();
        let marked = held.controls().any(|c| !is_control(c));
        base == ' ' || base == '\u{2800}' || is_box(base) || marked
    };
    // Each font by a character that it alone has.
    let font = |held: &Held| match held.base() {
        c if rare_apart && is_arabic_script(c) && !is_in_most_fonts(c) => c,
        _ if one_font => ' ',
        c if is_arabic_script(c) || matches!(c, '\u{640}' | '\u{660}'..='\u{669}') => '\u{628}',
        c if script(c) == Some(true) => '\u{5D0}',
        _ => ' ',
    };
    runs(row, move |a, b| {
        let one_face = a.bold == b.bold && a.italic == b.italic;
        !ends(a) && !ends(b) && one_face && font(a) == font(b)
    })
    .flat_map(|run| {
        let script = run.iter().find_map(|held| script(held.base()));
        let glyphs: Vec<String> = run.iter().map(glyph).collect();
        match script {
            Some(true) => glyphs.iter().rev().map(|glyph| mirror_glyph(glyph)).collect(),
            _ => glyphs,
        }
    })
    .collect()
}

/// True if a character belongs to a right-to-left script; `None` without a script.
fn script(c: char) -> Option<bool> {
    use icu_properties::props::Script;
    match CodePointMapData::<Script>::new().get(c) {
        Script::Common | Script::Inherited => None,
        script => Some(matches!(script, Script::Arabic | Script::Hebrew | Script::Syriac)),
    }
}

/// Konsole's shaper. Forms become letters, which are joined in logical order within one direction.
/// A directional mark ends a run.
fn shaped(row: &[Held], levels: &[Level]) -> Vec<String> {
    let mut before = false;
    let mut glyphs = Vec::new();
    for (at, held) in row.iter().enumerate() {
        let letter = letter(held.base());
        let joiner_after = next_joins(row, levels, at);
        let sides = Joins {
            before: before && joins_sides(letter).before,
            after: joiner_after && joins_sides(letter).after,
        };
        let mut drawn = glyph(held);
        if letter != held.base() || FORMS.contains_key(&(letter, Joins::default().key())) {
            let form = FORMS.get(&(letter, sides.key())).copied().unwrap_or(letter);
            let marks: String = drawn.chars().skip(1).collect();
            drawn = format!("{form}{marks}");
        }
        glyphs.push(drawn);
        before = joins_sides(letter).after;
        for control in held.controls() {
            match control {
                '\u{200D}' => before = true,
                c if is_control(c) => before = false,
                _ => {}
            }
        }
        if levels.get(at + 1).is_some_and(|next| *next != levels[at])
            && !held.text.ends_with('\u{200D}')
        {
            before = false;
        }
    }
    glyphs
}

/// True if the next character joins the letter at `at`.
fn next_joins(row: &[Held], levels: &[Level], at: usize) -> bool {
    for control in row[at].controls() {
        match control {
            '\u{200D}' => return true,
            c if is_control(c) => return false,
            _ => {}
        }
    }
    let Some(next) = row.get(at + 1) else { return false };
    levels[at] == levels[at + 1] && joins_sides(letter(next.base())).before
}

impl Joins {
    fn key(self) -> (bool, bool) {
        (self.before, self.after)
    }
}

/// The letter of a form. A ligature is its own isolated form.
fn letter(c: char) -> char {
    match u32::from(c) {
        code @ 0xFEF5..=0xFEFC => char::from_u32(code - (code + 1) % 2).unwrap_or(c),
        0xFB50..=0xFBFF | 0xFE70..=0xFEF4 => {
            let text = ComposingNormalizerBorrowed::new_nfkc()
                .normalize(c.encode_utf8(&mut [0; 4]))
                .into_owned();
            let mut letters = text.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) => letter,
                _ => c,
            }
        }
        _ => c,
    }
}

pub(crate) fn joins_sides(letter: char) -> Joins {
    if matches!(letter, '\u{FEF5}'..='\u{FEFC}') {
        return Joins { before: true, after: false };
    }
    match CodePointMapData::<JoiningType>::new().get(letter) {
        JoiningType::DualJoining | JoiningType::JoinCausing => Joins { before: true, after: true },
        JoiningType::RightJoining => Joins { before: true, after: false },
        _ => Joins::default(),
    }
}

/// The presentation form of a letter and its joined sides.
pub(crate) type Forms = HashMap<(char, (bool, bool)), char>;

pub(crate) static FORMS: LazyLock<Forms> = LazyLock::new(|| {
    (0xFB50..=0xFBFFu32)
        .chain(0xFE70..=0xFEFC)
        .filter_map(char::from_u32)
        .map(|form| ((letter(form), joins(form, None, None).key()), form))
        .filter(|((letter, _), form)| letter != form || matches!(form, '\u{FEF5}'..='\u{FEFC}'))
        .collect()
});

/// The contents of a terminal in the first `columns` of a row; blank outside its screen.
pub fn held(terminal: &vt100::Parser, row: usize, columns: usize) -> Vec<Held> {
    let held = |column| match terminal.screen().cell(row as u16, column as u16) {
        Some(cell) => Held {
            text: if cell.has_contents() { cell.contents() } else { " " }.to_owned(),
            color: cell.fgcolor(),
            bold: cell.bold(),
            italic: cell.italic(),
        },
        None => Held::of(&VisualCell::default()),
    };
    (0..columns).map(held).collect()
}

/// The visible part of a symbol, with or without vowel marks.
pub fn visible(symbol: &str, marks: bool) -> String {
    symbol.chars().filter(|c| marks || !matches!(c, '\u{64B}'..='\u{652}')).collect()
}
