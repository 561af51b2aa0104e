//! Tests each writer with the models of its terminals, and of terminals it is not for.
use super::{Encoding, Reordering, Writer};
use crate::cell::{Style, VisualCell};
use crate::model::{
    COSMIC, FORMS, Held, KONSOLE, Model, PUTTY, VTE, held, joins_sides, mirror_glyph, visible,
};
use crate::painter::Painter;
use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
use proptest::prelude::*;
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_bidi::{Level, ParagraphBidiInfo};

const PUTTY_ROWS: Reordering = Reordering::PUTTY;
/// The fonts that kitty may draw a row with.
const FONTS: [Model; 3] = [
    Model::Fonts { one_font: true, rare_apart: false },
    Model::Fonts { one_font: false, rare_apart: false },
    Model::Fonts { one_font: false, rare_apart: true },
];
const TINTED: Writer = Writer::Tinted { true_color: true };
const JOINED: Writer = Writer::Words { joiners: true };
const WORDS: Writer = Writer::Words { joiners: false };

/// A line as an engine lays it out: shaped, reordered, mirrored cells from left to right.
fn lay_out(logical: &str, rtl: bool) -> Vec<String> {
    let mut cells: Vec<(String, usize)> = Vec::new();
    for (at, c) in logical.char_indices() {
        let last = cells.last().map(|(cell, _)| cell.chars().next().unwrap());
        let is_mark = matches!(c, '\u{64B}'..='\u{652}');
        match cells.last_mut() {
            Some((cell, _)) if is_mark => cell.push(c),
            Some((cell, _))
                if last == Some('\u{644}')
                    && matches!(c, '\u{622}' | '\u{623}' | '\u{625}' | '\u{627}') =>
            {
                let ligature = match c {
                    '\u{622}' => '\u{FEF5}',
                    '\u{623}' => '\u{FEF7}',
                    '\u{625}' => '\u{FEF9}',
                    _ => '\u{FEFB}',
                };
                let marks: String = cell.chars().skip(1).collect();
                *cell = format!("{ligature}{marks}");
            }
            _ => cells.push((c.to_string(), at)),
        }
    }
    let base = |at: usize| cells.get(at).map(|(cell, _)| cell.chars().next().unwrap());
    let forms: Vec<String> = (0..cells.len())
        .map(|at| {
            let letter = base(at).unwrap();
            let before = at > 0 && joins_sides(base(at - 1).unwrap()).after;
            let after = base(at + 1).is_some_and(|next| joins_sides(next).before);
            let can = joins_sides(letter);
            let sides = (before && can.before, after && can.after);
            let form = FORMS.get(&(letter, sides)).copied().unwrap_or(letter);
            std::iter::once(form).chain(cells[at].0.chars().skip(1)).collect()
        })
        .collect();
    let level = if rtl { Level::rtl() } else { Level::ltr() };
    let data = CodePointMapData::<BidiClass>::new();
    let info = ParagraphBidiInfo::new_with_data_source(&data, logical, Some(level));
    let levels: Vec<Level> = cells.iter().map(|(_, at)| info.levels[*at]).collect();
    ParagraphBidiInfo::reorder_visual(&levels)
        .into_iter()
        .map(|at| if levels[at].is_rtl() { mirror_glyph(&forms[at]) } else { forms[at].clone() })
        .collect()
}

/// Three panes with borders: filter, list, reading. Text is aligned by its direction.
fn three_panes(panes: &[(String, bool)], width: usize) -> Vec<VisualCell> {
    let mut row = vec!["│".to_owned()];
    for (logical, rtl) in panes {
        let mut cells = lay_out(logical, *rtl);
        if *rtl && cells.len() > width {
            cells.drain(..cells.len() - width);
        }
        cells.truncate(width);
        let padding = vec![" ".to_owned(); width - cells.len()];
        let pane = if *rtl { [padding, cells].concat() } else { [cells, padding].concat() };
        row.extend(pane);
        row.push("│".to_owned());
    }
    row.iter().map(|symbol| VisualCell::new(symbol, 1, Style::default())).collect()
}

/// A terminal of one row, with its contents.
struct Screen {
    painter: Painter,
    terminal: vt100::Parser,
}

impl Screen {
    fn new(columns: usize, encoding: Encoding) -> Self {
        let size = |count: usize| u16::try_from(count).unwrap().try_into().unwrap();
        Self {
            painter: Painter::new(columns, 1, encoding),
            terminal: vt100::Parser::new(size(1), size(columns), 0),
        }
    }

    /// Draws `row` over the earlier contents, and returns what the terminal holds then.
    fn draw(&mut self, row: &[VisualCell]) -> Vec<Held> {
        for (column, cell) in row.iter().enumerate() {
            self.painter.set(column, 0, cell.clone());
        }
        self.terminal.process(&self.painter.frame());
        held(&self.terminal, 0, row.len())
    }
}

const COSMIC_ROWS: Reordering = Reordering { guesses_base: false, ..Reordering::PUTTY };

fn wanted(row: &[VisualCell], marks: bool) -> Vec<String> {
    row.iter().map(|cell| visible(cell.symbol(), marks)).collect()
}

fn is_right(row: &[VisualCell], encoding: Encoding, model: Model) -> bool {
    model.picture(&Screen::new(row.len(), encoding).draw(row)) == wanted(row, encoding.marks)
}

fn with(writer: Writer, marks: bool) -> Encoding {
    Encoding { writer, marks, ..Encoding::default() }
}

/// Lines with everything that moves: quotes, brackets, numbers at both ends, Latin words, signs.
fn card() -> Vec<VisualCell> {
    let lines = ["قال «بيت 15» رقم (2254) في", "ريال ١٢٣٫٤٥ نص English (x) هنا", "أخبار: لا، 17"];
    let panes: Vec<(String, bool)> = lines.iter().map(|line| ((*line).to_owned(), true)).collect();
    three_panes(&panes, 34)
}

/// Checks each writer with the models in which it was seen right and wrong.
#[test]
fn models_agree_with_what_was_seen() {
    use Model::{Colors, Fonts, Grid, Stretches};
    let one = Fonts { one_font: true, rare_apart: false };
    let two = Fonts { one_font: false, rare_apart: true };
    let all = [Grid, VTE, KONSOLE, PUTTY, COSMIC, Colors, one, two];
    let table: &[(Writer, &[Model], &[Model])] = &[
        (Writer::Plain, &[Grid], &[VTE, KONSOLE, PUTTY, COSMIC, Colors, one, two, Stretches]),
        (Writer::Marked, &[Grid, VTE], &[KONSOLE, PUTTY, one, two]),
        (JOINED, &[KONSOLE, VTE], &[Grid, PUTTY, one]),
        (TINTED, &[Grid, Colors], &[VTE, KONSOLE, PUTTY, one, two]),
        (Writer::Tinted { true_color: false }, &[Grid, Colors], &[KONSOLE]),
        (Writer::Reversed, &[one, two], &[Grid, VTE, KONSOLE, PUTTY, Colors]),
        (Writer::Inverse(PUTTY_ROWS), &[PUTTY, COSMIC], &[Grid, one, two]),
        (Writer::Inverse(COSMIC_ROWS), &[COSMIC], &[Grid, KONSOLE]),
        (WORDS, &[KONSOLE, VTE], &[Grid, PUTTY, one]),
    ];
    let row = card();
    for (writer, right, wrong) in table {
        for model in *right {
            assert!(is_right(&row, with(*writer, false), *model), "{writer:?} in {model:?}");
        }
        for model in *wrong {
            assert!(!is_right(&row, with(*writer, false), *model), "{writer:?} in {model:?}");
        }
    }
    // Latin alone is right everywhere.
    let latin = three_panes(&[("plain (text) 12%".into(), false)], 20);
    for model in all {
        for (writer, ..) in table {
            assert!(is_right(&latin, with(*writer, true), model), "{writer:?} in {model:?}");
        }
    }
}

/// Checks that letters keep their weight, and that the signs beside them change it, because another
/// weight is another font.
#[test]
fn letters_keep_their_weight_where_fonts_are_reversed() {
    let mut row = card();
    for (at, cell) in row.iter_mut().enumerate() {
        cell.style.bold = at % 40 < 25;
        cell.style.italic = at % 31 < 4;
    }
    for model in FONTS {
        assert!(is_right(&row, with(Writer::Reversed, false), model));
    }
    let sent = with(Writer::Reversed, false).encode(&row);
    let bold = |row: &[VisualCell]| {
        let letters = row.iter().filter(|cell| cell.base() > '\u{FE00}' && cell.style.bold);
        letters.count()
    };
    assert_eq!(bold(&sent), bold(&row));
}

fn token() -> impl Strategy<Value = String> {
    let letters = "ابتجحخدرسشصعغفقكلمنهويىةءآأإؤئپچگکی";
    let word = proptest::collection::vec(
        proptest::sample::select(letters.chars().collect::<Vec<_>>()),
        1..6,
    )
    .prop_map(|letters| letters.into_iter().collect::<String>());
    let fixed = proptest::sample::select(vec![
        "لا",
        "لأن",
        "سلـــام",
        "مُحَمَّدٌ",
        "لَا",
        "ڵڕ",
        "دەڵێت",
        "ہے۔",
        "עברית",
        "כל",
        "nato",
        "English",
        "x",
        "17",
        "2254",
        "3.14%",
        "2021/02/17",
        "٥٠٪",
        "١٢٣٫٤٥",
        "٢٠٢٤",
        "۱۲",
        "-5",
        "$9",
        "«",
        "»",
        "(",
        ")",
        "[",
        "]",
        "“",
        "”",
        ":",
        ".",
        "،",
        "؟",
        "!",
        "…",
        "-",
        "—",
        "•",
        "12:30",
        "#",
        "@x",
    ])
    .prop_map(str::to_owned);
    let plain = prop_oneof![3 => word, 4 => fixed];
    (plain, any::<bool>()).prop_map(|(text, blank)| if blank { text + " " } else { text })
}

/// Words and numbers with the signs and blanks that people put around them.
fn written() -> impl Strategy<Value = String> {
    let opening = proptest::sample::select(vec!["", "", "", "", "«", "(", "“", "["]);
    let closing =
        proptest::sample::select(vec!["", "", "", "", "»", ")", "”", ":", ".", "،", "؟", "…"]);
    let token =
        token().prop_filter("a word or a number", |token| token.chars().any(char::is_alphanumeric));
    (opening, token, closing)
        .prop_map(|(opening, token, closing)| format!("{opening}{}{closing} ", token.trim()))
}

fn rows_of(
    token: impl Strategy<Value = String>,
    count: usize,
) -> impl Strategy<Value = Vec<VisualCell>> {
    let line = proptest::collection::vec(token, 0..count)
        .prop_map(|tokens| tokens.concat().trim().to_owned());
    proptest::collection::vec((line, proptest::bool::weighted(0.8)), 3)
        .prop_map(|panes| three_panes(&panes, 22))
}

/// Rows, laid out once for all writers.
struct Rows {
    /// Each cell that occurs in any row.
    cells: Vec<VisualCell>,
    /// For each column of each row, the index of its cell in `cells`.
    rows: Vec<Vec<u16>>,
}

impl Rows {
    fn generate(strategy: &impl Strategy<Value = Vec<VisualCell>>) -> Self {
        use proptest::strategy::ValueTree;
        use proptest::test_runner::TestRunner;
        let mut runner = TestRunner::deterministic();
        let (mut cells, mut places) = (Vec::new(), HashMap::new());
        let mut place = |cell: VisualCell| match places.get(cell.symbol()) {
            Some(place) => *place,
            None => {
                let place = u16::try_from(cells.len()).unwrap();
                places.insert(cell.symbol().to_owned(), place);
                cells.push(cell);
                place
            }
        };
        let row = |_| {
            let row = strategy.new_tree(&mut runner).unwrap().current();
            row.into_iter().map(&mut place).collect()
        };
        let rows = (0..ROWS).map(row).collect();
        Self { cells, rows }
    }

    fn iter(&self) -> impl Iterator<Item = Vec<VisualCell>> + '_ {
        let cell = |place: &u16| self.cells[usize::from(*place)].clone();
        self.rows.iter().map(move |row| row.iter().map(cell).collect())
    }
}

/// Lines of anything in any order.
static ANYTHING: LazyLock<Rows> = LazyLock::new(|| Rows::generate(&rows_of(token(), 7)));
/// Lines as people write them.
static WRITTEN: LazyLock<Rows> = LazyLock::new(|| Rows::generate(&rows_of(written(), 6)));

/// Draws rows one after the other. Returns the number of right ones, and a wrong one.
fn figure(encoding: Encoding, model: Model, rows: &Rows) -> (usize, String) {
    let mut screen = Screen::new(3 * 22 + 4, encoding);
    let (mut right, mut example) = (0, String::new());
    for row in rows.iter() {
        let held = screen.draw(&row);
        let (picture, wanted) = (model.picture(&held), wanted(&row, encoding.marks));
        if picture == wanted {
            right += 1;
        } else if example.is_empty() {
            let sent: String = held.iter().map(|held| held.text.as_str()).collect();
            example = format!("{}\n{}\nsent {sent}", wanted.concat(), picture.concat());
        }
    }
    (right, example)
}

const ROWS: usize = 20_000;

#[track_caller]
fn assert_all(encoding: Encoding, model: Model) {
    let (right, example) = figure(encoding, model, &ANYTHING);
    assert_eq!(right, ROWS, "{encoding:?} in {model:?}, for one\n{example}");
}

#[test]
fn plain_rows_are_right_on_grids() {
    assert_all(with(Writer::Plain, true), Model::Grid);
    assert_all(with(Writer::Plain, false), Model::Grid);
}

#[test]
fn marked_rows_are_right_in_vte_without_explicit_mode() {
    assert_all(with(Writer::Marked, true), VTE);
}

#[test]
fn joined_rows_are_right_in_konsole() {
    assert_all(with(JOINED, true), KONSOLE);
}

/// Checks words in Konsole behind tmux. Words cut at the edge of a pane keep their joined letter
/// only with a joiner, so the words have enough space here.
#[test]
fn words_are_right_in_konsole_behind_tmux() {
    let encoding = with(WORDS, true);
    let (right, example) = figure(encoding, KONSOLE, &Rows::generate(&rows_of(written(), 3)));
    assert!(right == ROWS, "{right} of {ROWS}, for one\n{example}");
}

#[test]
fn tinted_rows_are_right_in_qterminal() {
    assert_all(with(TINTED, false), Model::Colors);
    assert_all(with(Writer::Tinted { true_color: false }, false), Model::Colors);
}

#[test]
fn reversed_rows_are_right_in_kitty() {
    for model in FONTS {
        assert_all(with(Writer::Reversed, false), model);
    }
}

/// Checks rows in kitty behind screen, which shows slant as reverse video.
#[test]
fn reversed_rows_are_right_without_slant() {
    let encoding = Encoding { slant: false, ..with(Writer::Reversed, false) };
    for model in FONTS {
        assert_all(encoding, model);
    }
    let sent = encoding.encode(&card());
    assert!(sent.iter().all(|cell| !cell.style.italic));
}

/// Checks inverted rows. One case is impossible: a European number that touches an Arabic letter or
/// an Arabic question mark on its left, with no blank between for a guard. No order of the same
/// characters shows that in a left-to-right row. The shares are those of lines that are meant to be
/// hard.
#[test]
fn inverted_rows_are_right_where_rows_are_reordered() {
    for (terminal, model) in [(PUTTY_ROWS, PUTTY), (COSMIC_ROWS, COSMIC)] {
        let encoding = with(Writer::Inverse(terminal), true);
        for (name, least, (right, example)) in [
            ("as written", 97, figure(encoding, model, &WRITTEN)),
            ("anything", 95, figure(encoding, model, &ANYTHING)),
        ] {
            println!("{model:?}, {name}: {right} of {ROWS}, not for one\n{example}");
            assert!(right * 100 >= ROWS * least);
        }
    }
}

/// Checks inverted rows in Konsole, for multiplexers that drop marks. Its signs are not mirrored, so
/// brackets in the order in which it needs them face away from each other and are no pairs: those at
/// the end of right-to-left text stand on the wrong side of it. Words and numbers are right.
#[test]
fn inverted_rows_are_mostly_right_in_konsole() {
    let encoding = with(Writer::Inverse(Reordering::KONSOLE), true);
    for (least, rows) in [(80, &WRITTEN), (85, &ANYTHING)] {
        let (right, example) = figure(encoding, KONSOLE, rows);
        println!("{right} of {ROWS}, not for one\n{example}");
        assert!(right * 100 >= ROWS * least);
    }
}

/// Checks stretches in mlterm. The impossible case is that of
/// `inverted_rows_are_right_where_rows_are_reordered`, and borders guard nothing here.
#[test]
fn stretches_are_right_in_mlterm() {
    let encoding = with(Writer::Inverse(Reordering::MLTERM), true);
    let held_and_right = |row: &[VisualCell]| {
        let held: Vec<Held> = encoding.encode(row).iter().map(Held::of).collect();
        let (picture, wanted) = (Model::Stretches.picture(&held), wanted(row, true));
        let sent: String = held.iter().map(|held| held.text.as_str()).collect();
        let example = format!("{}\n{}\nsent {sent}", wanted.concat(), picture.concat());
        (example, picture == wanted)
    };
    assert!(held_and_right(&card()).1);
    // Without borders, and with the column that is spared for a guard.
    for (line, rtl) in [("قال «بيت 15» رقم (2254)", true), ("15 رقم", true), ("plain 12%", false)]
    {
        let cells = [vec![" ".to_owned()], lay_out(line, rtl)].concat();
        let row: Vec<VisualCell> =
            cells.iter().map(|symbol| VisualCell::new(symbol, 1, Style::default())).collect();
        assert!(held_and_right(&row).1, "{line}");
    }
    for (least, rows) in [(96, &WRITTEN), (90, &ANYTHING)] {
        let (mut good, mut example) = (0, String::new());
        for row in rows.iter() {
            let (held, right) = held_and_right(&row);
            good += usize::from(right);
            if !right && (example.is_empty() || example.len() > held.len()) {
                example = held;
            }
        }
        println!("{good} of {ROWS}, not for one\n{example}");
        assert!(good * 100 >= ROWS * least);
    }
}

/// Checks numbers beside each other, with right-to-left letters before them in the row, after them,
/// and nowhere.
#[test]
fn numbers_of_neighbouring_columns_keep_their_places_in_mlterm() {
    let encoding = with(Writer::Inverse(Reordering::MLTERM), true);
    let table = lay_out("Zarqa  ١٬٥٨١٬٠٠٠  ١٤٪   x", false);
    for (left, right) in [("│", "│"), ("│س│", "│"), ("│", "│س│"), ("│س│", "│س│")]
    {
        let row: Vec<VisualCell> = [lay_out(left, false), table.clone(), lay_out(right, false)]
            .concat()
            .iter()
            .map(|symbol| VisualCell::new(symbol, 1, Style::default()))
            .collect();
        let held: Vec<Held> = encoding.encode(&row).iter().map(Held::of).collect();
        assert_eq!(Model::Stretches.picture(&held), wanted(&row, true));
        // Another program's letters to the left of the row change nothing.
        let mut beside = vec![Held::of(&VisualCell::new("س", 1, Style::default()))];
        beside.extend(held);
        assert_eq!(Model::Stretches.picture(&beside)[1..], wanted(&row, true));
    }
}

/// The lines of the text engine's cases, laid out by it. Capitals are Arabic letters there. Cases
/// that need their own notation are left out.
fn engine_cases() -> Vec<(String, Vec<String>)> {
    use sahifa_text::{Align, BaseDirection, CleanText, Options, layout};
    let mut base = BaseDirection::Rtl;
    let mut rows = Vec::new();
    let cases = [
        include_str!("../../../sahifa-text/tests/data/cases/words.case"),
        include_str!("../../../sahifa-text/tests/data/cases/numbers.case"),
        include_str!("../../../sahifa-text/tests/data/cases/tokens.case"),
    ];
    for line in cases.iter().flat_map(|file| file.lines()) {
        match line {
            "base: ltr" => base = BaseDirection::Ltr,
            "base: rtl" => base = BaseDirection::Rtl,
            _ => {}
        }
        let Some((logical, _)) = line.split_once(" -> ") else { continue };
        if line.starts_with('#') || line.contains(['{', '😀', '🇸', '👨']) {
            continue;
        }
        let letters = "ابتجحدرسشصعغفقكلمنهويذضطظخ";
        let arabic = |c: char| {
            let number = (c as usize).wrapping_sub('A' as usize);
            letters.chars().nth(number).filter(|_| c.is_ascii_uppercase()).unwrap_or(c)
        };
        let text: String = logical.trim().chars().map(arabic).collect();
        let options = Options { width: 60, base, align: Align::Start, ..Options::default() };
        for line in layout(&CleanText::new(&text), &[], &options).lines {
            let mut row = vec![" ".to_owned(); 60];
            for cell in line.cells(60) {
                row[cell.column] = cell.symbol.to_owned();
            }
            rows.push((text.clone(), row));
        }
    }
    rows
}

/// True if a part of an address that begins with a digit stands behind a right-to-left part.
fn has_number_part(row: &[String]) -> bool {
    let is_right = |cell: &str| {
        cell.starts_with(|c: char| ('\u{600}'..'\u{700}').contains(&c) || c >= '\u{fb50}')
    };
    row.windows(3).any(|cells| {
        is_right(&cells[0]) && cells[1] == "/" && cells[2].starts_with(|c: char| c.is_ascii_digit())
    })
}

/// A line laid out by the text engine, with a border on each side.
fn engine_row(text: &str) -> Vec<VisualCell> {
    use sahifa_text::{Align, BaseDirection, CleanText, Options, layout};
    let base = BaseDirection::Rtl;
    let options = Options { width: 60, base, align: Align::Start, ..Options::default() };
    let mut row = vec![VisualCell::default(); 62];
    for edge in [0, 61] {
        row[edge] = VisualCell::new("│", 1, Style::default());
    }
    for cell in layout(&CleanText::new(text), &[], &options).lines[0].cells(60) {
        row[cell.column + 1] = VisualCell::new(cell.symbol, cell.width, Style::default());
    }
    row
}

/// Checks letters that the terminal would join: around a non-joiner, and Kurdish ە, whose forms are
/// those of heh.
#[test]
fn letters_that_stand_apart_stay_apart_where_they_are_shaped_again() {
    for text in ["او می\u{200C}خوانم و می\u{200C}روم", "هەولێر و دەڵێت", "ههه خانه\u{200C}ها"]
    {
        for writer in [JOINED, WORDS] {
            let row = engine_row(text);
            let sent = Screen::new(row.len(), with(writer, true)).draw(&row);
            assert_eq!(KONSOLE.picture(&sent), wanted(&row, true), "{writer:?}: {text}");
        }
    }
}

/// A mouse gives what the terminal holds. Where words or rows were turned around, the order of the
/// words is known only as far as signs between them show it. The parts of an address in two scripts
/// are read in an order that no cell shows, so such addresses are left out.
#[test]
fn most_of_what_is_copied_is_found_again() {
    let mut cases = engine_cases();
    let is_rtl = |word: &str| sahifa_text::majority(word) == Some(sahifa_text::Direction::Rtl);
    let has_both = |word: &str| word.contains("://") && word.split(['/', '.', '?']).any(is_rtl);
    cases.retain(|(logical, _)| !logical.split(' ').any(has_both));
    for (writer, least) in [
        (Writer::Plain, 90),
        (Writer::Marked, 90),
        (TINTED, 90),
        (Writer::Reversed, 90),
        (WORDS, 90),
        (JOINED, 90),
        (Writer::Inverse(PUTTY_ROWS), 90),
        (Writer::Inverse(COSMIC_ROWS), 60),
    ] {
        let mut lost = Vec::new();
        for (logical, row) in &cases {
            let cells: Vec<VisualCell> =
                row.iter().map(|symbol| VisualCell::new(symbol, 1, Style::default())).collect();
            let held = Screen::new(cells.len(), with(writer, true)).draw(&cells);
            let copied: String = held.iter().map(|cell| cell.text.as_str()).collect();
            let found = match writer {
                Writer::Reversed => sahifa_text::unshape_words(copied.trim()),
                _ => sahifa_text::unshape(copied.trim()),
            };
            let wanted = sahifa_text::sanitize_line(logical).into_owned();
            if found.trim() != wanted.trim() {
                lost.push(format!("{wanted} / {found}"));
            }
        }
        let share = 100 * (cases.len() - lost.len()) / cases.len();
        println!("{writer:?}: {share} of 100\n{}", lost.join("\n"));
        assert!(share >= least, "{writer:?}: {share}");
    }
}

#[test]
fn the_cases_of_the_engine_are_right_on_every_class() {
    let cases: Vec<Vec<String>> = engine_cases().into_iter().map(|(_, row)| row).collect();
    assert!(cases.len() >= 55, "{}", cases.len());
    let [one, two, ..] = FONTS;
    for (writer, model) in [
        (Writer::Plain, Model::Grid),
        (Writer::Marked, VTE),
        (JOINED, KONSOLE),
        (TINTED, Model::Colors),
        (Writer::Reversed, one),
        (Writer::Reversed, two),
        (WORDS, KONSOLE),
        (Writer::Inverse(PUTTY_ROWS), PUTTY),
        (Writer::Inverse(COSMIC_ROWS), COSMIC),
    ] {
        let mut wrong = Vec::new();
        for pair in cases.chunks(2) {
            let mut row = vec!["│".to_owned()];
            for pane in pair {
                row.extend(pane.iter().cloned());
                row.push("│".to_owned());
            }
            let row: Vec<VisualCell> =
                row.iter().map(|symbol| VisualCell::new(symbol, 1, Style::default())).collect();
            // A terminal that reorders takes a number into the word before it, and has no blank there
            // to keep them apart.
            if matches!(writer, Writer::Inverse(_)) && pair.iter().any(|row| has_number_part(row)) {
                continue;
            }
            if !is_right(&row, with(writer, true), model) {
                wrong.push(wanted(&row, true).concat());
            }
        }
        println!("{writer:?} in {model:?}: {} of {} wrong", wrong.len(), cases.len().div_ceil(2));
        assert!(wrong.is_empty(), "{writer:?} in {model:?}\n{}", wrong.join("\n"));
    }
}
