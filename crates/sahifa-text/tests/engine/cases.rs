//! Cases as data: logical text and the picture on the screen, left to right.
//!
//! A file under `tests/data/cases` opens with comments (`#`) and settings (`base: rtl`). A case is
//! `text -> picture`; lines of a picture are separated by ` / `. In pictures capitals are
//! right-to-left letters: Arabic ones, or Hebrew after `script: hebrew`, so that nobody needs a bidi
//! editor to review them. `{RLI}` and `{U+XXXX}` stand for characters. After `script: none` nothing
//! is replaced; after `cells: hex` both sides are code points, cells separated by commas.
use sahifa_text::{
    BaseDirection, CleanText, Direction, Layout, Marks, Options, Shaping, Wrap, layout,
};
use std::path::Path;
use unicode_width::UnicodeWidthStr;

const ARABIC: [char; 26] = [
    'ا', 'ب', 'ث', 'د', 'ع', 'ف', 'ج', 'ه', 'ي', 'ذ', 'ك', 'ل', 'م', 'ن', 'و', 'ص', 'ق', 'ر', 'س',
    'ت', 'ظ', 'ط', 'غ', 'خ', 'ح', 'ز',
];
const NAMED: [(&str, char); 12] = [
    ("LRM", '\u{200e}'),
    ("RLM", '\u{200f}'),
    ("LRI", '\u{2066}'),
    ("RLI", '\u{2067}'),
    ("FSI", '\u{2068}'),
    ("PDI", '\u{2069}'),
    ("RLO", '\u{202e}'),
    ("PDF", '\u{202c}'),
    ("NBSP", '\u{a0}'),
    ("ZWJ", '\u{200d}'),
    ("ZWNJ", '\u{200c}'),
    ("NL", '\n'),
];

#[derive(Clone, Copy, PartialEq)]
enum Script {
    Arabic,
    Hebrew,
    None,
}

struct Settings {
    options: Options,
    script: Script,
    hex: bool,
}

impl Default for Settings {
    fn default() -> Self {
        let options =
            Options { base: BaseDirection::Rtl, shaping: Shaping::Letters, ..Options::default() };
        Self { options, script: Script::Arabic, hex: false }
    }
}

impl Settings {
    fn set(&mut self, key: &str, value: &str) {
        match (key, value) {
            ("base", "rtl") => self.options.base = BaseDirection::Rtl,
            ("base", "ltr") => self.options.base = BaseDirection::Ltr,
            ("base", "auto in rtl") => {
                self.options.base = BaseDirection::Auto { fallback: Direction::Rtl }
            }
            ("base", "auto in ltr") => {
                self.options.base = BaseDirection::Auto { fallback: Direction::Ltr }
            }
            ("script", "arabic") => self.script = Script::Arabic,
            ("script", "hebrew") => self.script = Script::Hebrew,
            ("script", "none") => self.script = Script::None,
            ("cells", "hex") => (self.hex, self.options.shaping) = (true, Shaping::Forms),
            ("shaping", "forms") => self.options.shaping = Shaping::Forms,
            ("shaping", "letters") => self.options.shaping = Shaping::Letters,
            ("shaping", "none") => self.options.shaping = Shaping::None,
            ("lam-alef", "ligature") => self.options.lam_alef = true,
            ("lam-alef", "split") => self.options.lam_alef = false,
            ("marks", "keep") => self.options.marks = Marks::All,
            ("marks", "strip") => self.options.marks = Marks::None,
            ("marks", "needed") => self.options.marks = Marks::Needed,
            ("indent", columns) => self.options.indent = columns.parse().expect("columns"),
            ("lines", lines) => self.options.max_lines = lines.parse().expect("lines"),
            ("tail", columns) => self.options.tail = columns.parse().expect("columns"),
            ("justify", "on") => self.options.justify = true,
            ("wrap", "words") => self.options.wrap = Wrap::Words,
            ("wrap", "cut") => self.options.wrap = Wrap::Cut,
            ("width", columns) => self.options.width = columns.parse().expect("columns"),
            _ => panic!("unknown setting {key}: {value}"),
        }
    }

    fn letter(&self, c: char) -> char {
        match (self.script, c) {
            (Script::Arabic, 'A'..='Z') => ARABIC[c as usize - 'A' as usize],
            (Script::Hebrew, 'A'..='Z') => char::from_u32(0x5d0 + c as u32 - 'A' as u32).unwrap(),
            _ => c,
        }
    }

    fn capital(&self, c: char) -> char {
        ('A'..='Z').find(|capital| self.letter(*capital) == c && *capital != c).unwrap_or(c)
    }

    fn logical(&self, text: &str) -> String {
        if self.hex {
            return code_points(text);
        }
        expand(text, |c| self.letter(c))
    }

    /// The picture as written in the case, with named characters put in.
    fn expected(&self, picture: &str) -> String {
        if self.hex { picture.trim().to_owned() } else { expand(picture.trim(), |c| c) }
    }

    fn picture(&self, found: &Layout) -> String {
        let lines = found.lines.iter().map(|line| {
            if self.hex {
                let cells = line.cells(line.width()).map(|cell| hex(cell.symbol));
                return cells.collect::<Vec<_>>().join(", ");
            }
            line.visual().chars().map(|c| self.capital(c)).collect()
        });
        lines.collect::<Vec<_>>().join(" / ")
    }
}

/// Puts in named characters, and `letter` for the others.
fn expand(text: &str, letter: impl Fn(char) -> char) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((name, after)) = rest.strip_prefix('{').and_then(|inner| inner.split_once('}'))
            && let Some(named) = named(name)
        {
            out.push(named);
            rest = after;
        } else {
            out.push(letter(c));
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

fn named(name: &str) -> Option<char> {
    if let Some(code) = name.strip_prefix("U+") {
        return u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
    }
    NAMED.iter().find(|row| row.0 == name).map(|row| row.1)
}

fn code_points(text: &str) -> String {
    let code = |code: &str| u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
    text.split_whitespace()
        .map(|word| code(word).unwrap_or_else(|| panic!("{word} is no code point")))
        .collect()
}

fn hex(symbol: &str) -> String {
    symbol.chars().map(|c| format!("{:04X}", c as u32)).collect::<Vec<_>>().join(" ")
}

/// Checks what must hold for every layout: the width of a line, the sum of its cells and what the
/// terminal will make of their symbols are one number, within the line.
#[track_caller]
pub(crate) fn check_widths(found: &Layout, options: &Options) {
    for line in &found.lines {
        let mut column = None;
        let mut sum = 0;
        for cell in line.cells(options.width.min(1_000)) {
            assert_eq!(cell.symbol.width(), cell.width, "width of {:?}", cell.symbol);
            assert!(column.is_none_or(|next| next == cell.column), "a gap before {cell:?}");
            column = Some(cell.column + cell.width);
            sum += cell.width;
        }
        assert_eq!(sum, line.width());
        assert!(sum <= options.width, "{sum} columns in a line of {}", options.width);
    }
}

fn check(settings: &Settings, case: &str, origin: &str) -> Result<(), String> {
    let (text, expected) = case.split_once(" -> ").unwrap_or_else(|| panic!("{origin}: no arrow"));
    let logical = settings.logical(text.trim());
    let found = layout(&CleanText::new(&logical), &[], &settings.options);
    check_widths(&found, &settings.options);
    let picture = settings.picture(&found);
    if picture == settings.expected(expected) {
        return Ok(());
    }
    Err(format!("{origin}: {text}\n  expected {}\n     found {picture}", expected.trim()))
}

fn check_file(path: &Path, failures: &mut Vec<String>) -> usize {
    let mut settings = Settings::default();
    let mut count = 0;
    for (number, line) in std::fs::read_to_string(path).unwrap().lines().enumerate() {
        let origin = format!("{}:{}", path.display(), number + 1);
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line.contains(" -> ") {
            failures.extend(check(&settings, line, &origin).err());
            count += 1;
        } else {
            let (key, value) = line
                .split_once(": ")
                .unwrap_or_else(|| panic!("{origin}: neither case nor setting"));
            settings.set(key, value);
        }
    }
    count
}

#[test]
fn every_case_gives_its_picture() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cases");
    let mut failures = Vec::new();
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "case") {
            let cases = check_file(&path, &mut failures);
            assert!(cases > 0, "{} holds no case", path.display());
            count += cases;
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {count} cases fail\n{}",
        failures.len(),
        failures.join("\n")
    );
    assert!(count >= 67, "only {count} cases found");
}
