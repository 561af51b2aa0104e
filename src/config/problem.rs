//! A mistake in a file of the user's, told so that it can be corrected without looking it up.
use super::de::{Kind, Mistake};
use super::tree::SyntaxError;
use crate::locale::{Catalogue, Phrase};
use sahifa_text::{Align, BaseDirection, CleanText, Line, Options, Wrap, layout};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// One mistake: its place, its message, and advice.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub path: PathBuf,
    /// `None` when the mistake is about the file as a whole.
    pub place: Option<Place>,
    pub message: Phrase,
    pub help: Option<Phrase>,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// Characters to underline in [`Place::excerpt`], at least 1.
    pub len: usize,
    /// The line itself, with each tab and control replaced by one character.
    pub excerpt: String,
}

impl Place {
    /// The place of a byte range of `text`; only its first line is underlined.
    pub fn new(text: &str, span: Range<usize>) -> Self {
        let start = floor_char_boundary(text, span.start);
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |index| index + 1);
        let line_text = text[line_start..].split('\n').next().unwrap_or_default();
        let line_text = line_text.strip_suffix('\r').unwrap_or(line_text);
        let end = floor_char_boundary(text, span.end).min(line_start + line_text.len());
        let marked = text.get(start..end).unwrap_or_default();
        Self {
            line: before.matches('\n').count() + 1,
            column: text[line_start..start].chars().count() + 1,
            len: marked.chars().count().max(1),
            excerpt: line_text.chars().map(visible).collect(),
        }
    }

    /// At most `width` characters of the line, those around the mistake. The line may be as long as
    /// the file.
    fn shown(&self, width: usize) -> Excerpt {
        let count = self.excerpt.chars().count();
        let skip = match count <= width {
            true => 0,
            false => self.column.saturating_sub(width / 2 + 1),
        };
        let mut text = String::from(if skip > 0 { "…" } else { "" });
        let start = text.len();
        text.extend(self.excerpt.chars().skip(skip).take(width));
        if skip + width < count {
            text.push('…');
        }
        let offset = |chars: usize| {
            let rest = text.get(start..).unwrap_or_default();
            rest.char_indices().nth(chars).map_or(text.len(), |(at, _)| start + at)
        };
        let before = self.column.saturating_sub(skip + 1);
        let mark = offset(before)..offset(before + self.len);
        Excerpt { line: self.line, text, mark }
    }
}

/// The characters of a line that are shown where there is not the room of a whole line.
const EXCERPT: usize = 120;

/// A line of a file, for showing, and the mistake in it. It is code: it reads from left to right in
/// every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The number of the line, from 1.
    pub line: usize,
    pub text: String,
    /// The bytes of the mistake in `text`; empty behind the end of the line.
    pub mark: Range<usize>,
}

impl Excerpt {
    /// The margin before the line, and that before the carets under it.
    pub fn margins(&self) -> [String; 2] {
        margins(self.line)
    }

    /// The line laid out from left to right in the columns of `options`, and the columns of the mistake
    /// in it: in right-to-left words letters do not stand in their order in the file.
    pub fn laid_out(&self, options: &Options) -> Option<(Line, Vec<usize>)> {
        // Cleaning may change the length.
        let cleaned =
            |end: usize| CleanText::new(self.text.get(..end).unwrap_or(&self.text)).as_str().len();
        let mark = cleaned(self.mark.start)..cleaned(self.mark.end);
        let (base, wrap, align) = (BaseDirection::Ltr, Wrap::Cut, Align::Left);
        let options = Options { base, wrap, align, ..options.clone() };
        let width = options.width;
        let line = layout(&CleanText::new(&self.text), &[], &options).lines.into_iter().next()?;
        let mut columns: Vec<usize> = line.columns_of(&mark, width).into_iter().flatten().collect();
        if columns.is_empty() {
            columns.push(line.width().min(width.saturating_sub(1)));
        }
        Some((line, columns))
    }
}

fn margins(line: usize) -> [String; 2] {
    let number = line.to_string();
    [format!("{number} | "), format!("{} | ", " ".repeat(number.len()))]
}

fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        // Overrides and isolates would move the caret away from what it points at.
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' => '\u{FFFD}',
        c if c.is_control() => '\u{FFFD}',
        c => c,
    }
}

fn floor_char_boundary(text: &str, index: usize) -> usize {
    let mut index = index.min(text.len());
    while !text.is_char_boundary(index) {
        index -= 1;
    }
    index
}

impl Problem {
    /// A mistake at a byte range of the file's text.
    pub fn at(path: &Path, text: &str, span: Range<usize>, message: Phrase) -> Self {
        let place = Some(Place::new(text, span));
        Self { path: path.to_owned(), place, message, help: None }
    }

    /// A mistake about the file as a whole.
    pub fn of_file(path: &Path, message: Phrase) -> Self {
        Self { path: path.to_owned(), place: None, message, help: None }
    }

    /// Adds a sentence of advice.
    #[must_use]
    pub fn with_help(self, help: impl Into<Option<Phrase>>) -> Self {
        Self { help: help.into(), ..self }
    }

    /// The mistake in one line, for the status line.
    pub fn summary(&self) -> Phrase {
        let phrase = match &self.place {
            Some(place) => Phrase::new("config-problem-at")
                .with("line", place.line.to_string())
                .with("column", place.column.to_string()),
            None => Phrase::new("config-problem"),
        };
        phrase.with("file", self.path.display().to_string()).with("problem", self.message.clone())
    }

    /// The place of the mistake in the form that editors and compilers jump to, in every language:
    /// `config.toml:3:1`.
    pub fn location(&self) -> String {
        let file = self.path.display();
        match &self.place {
            Some(place) => format!("{file}:{}:{}", place.line, place.column),
            None => file.to_string(),
        }
    }

    /// [`Self::location`] for a sentence on a screen: it reads from left to right, whatever its names
    /// are.
    pub fn isolated_location(&self) -> String {
        sahifa_text::isolate(&self.location()).replacen('\u{2068}', "\u{2066}", 1)
    }

    /// The line of the mistake, in at most `width` characters.
    pub fn excerpt(&self, width: usize) -> Option<Excerpt> {
        self.place.as_ref().map(|place| place.shown(width))
    }

    /// The line of the mistake, in at most `columns` characters with its margin, and the columns that
    /// are left for it.
    pub fn excerpt_beside_margin(&self, columns: usize) -> Option<(Excerpt, usize)> {
        let margin = margins(self.place.as_ref()?.line)[0].len();
        let room = columns.saturating_sub(margin).max(1);
        self.excerpt(room).map(|excerpt| (excerpt, room))
    }

    /// The mistake for a pipe: place, sentence, the line with a caret under it, and advice. Plain text
    /// of several lines in logical order, without a line break at the end.
    pub fn render(&self, catalogue: &Catalogue) -> String {
        let mut text = format!("{}: {}", self.location(), catalogue.say_plain(&self.message));
        if let Some(excerpt) = self.excerpt(EXCERPT) {
            let [margin, under] = excerpt.margins();
            let chars =
                |range: Range<usize>| excerpt.text.get(range).unwrap_or_default().chars().count();
            let indent = " ".repeat(chars(0..excerpt.mark.start));
            let carets = "^".repeat(chars(excerpt.mark.clone()).max(1));
            text.push_str(&format!("\n{margin}{}\n{under}{indent}{carets}", excerpt.text));
        }
        if let Some(help) = &self.help {
            text.push('\n');
            text.push_str(&catalogue.say_plain(help));
        }
        text
    }
}

/// The message and the advice for a mistake; `table` is the name of the table it is in.
pub(super) fn explain(mistake: &Mistake, table: &str) -> (Phrase, Option<Phrase>) {
    let key = mistake.key.clone().unwrap_or_default();
    match mistake.kind.as_ref() {
        Kind::UnknownKey { key, valid } => (
            Phrase::new("config-unknown-key").with("key", key.as_str()).with("table", table),
            Some(suggestion(key, valid)),
        ),
        Kind::WrongType { found, expected } => (
            Phrase::new("config-wrong-type")
                .with("key", key)
                .with("found", found.clone())
                .with("expected", expected.clone()),
            None,
        ),
        Kind::NotOneOf { found, valid } => (
            Phrase::new("config-bad-value").with("key", key).with("value", found.as_str()),
            Some(suggestion(found, valid)),
        ),
        Kind::BadValue { found, expected } => (
            Phrase::new("config-bad-value").with("key", key).with("value", found.as_str()),
            Some(Phrase::new("config-help-expected").with("expected", expected.clone())),
        ),
        Kind::Missing { key } => {
            (Phrase::new("config-missing-key").with("key", key.as_str()).with("table", table), None)
        }
    }
}

/// The message for an error of the TOML parser. Its sentences are English; common typing mistakes
/// have a message of our own.
pub(super) fn syntax(error: &SyntaxError) -> Phrase {
    let id = match error.message.split(',').next().unwrap_or_default() {
        "duplicate key" => "config-syntax-duplicate",
        "string values must be quoted" if error.span.is_empty() => "config-syntax-no-value",
        "string values must be quoted" => "config-syntax-unquoted",
        "missing opening quote" => "config-syntax-unquoted",
        "key with no value" | "missing value for key" | "missing value" => "config-syntax-no-value",
        _ if error.message.ends_with("expected `\"`")
            || error.message.ends_with("expected `'`") =>
        {
            "config-syntax-unclosed-quote"
        }
        "unclosed array" | "unclosed array table" | "unclosed table" | "unclosed inline table" => {
            "config-syntax-unclosed-bracket"
        }
        "missing comma between array elements" | "missing comma between key-value pairs" => {
            "config-syntax-no-comma"
        }
        "invalid unquoted key" => "config-syntax-key",
        _ => return Phrase::new("config-syntax").with("detail", error.message.as_str()),
    };
    Phrase::new(id)
}

/// "Did you mean …?" where a valid name is near, otherwise the valid names.
pub(super) fn suggestion(found: &str, valid: &[String]) -> Phrase {
    match nearest(found, valid.iter().map(String::as_str)) {
        Some(name) => Phrase::new("config-help-nearest").with("name", name),
        None => Phrase::new("config-help-valid").with("names", valid.to_vec()),
    }
}

/// The name nearest to `found`, if it may have been meant.
pub(super) fn nearest<'a>(found: &str, valid: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let found = found.to_lowercase();
    valid
        .map(|name| (strsim::osa_distance(&found, name), name))
        .min()
        .filter(|(distance, name)| *distance <= 1 + name.chars().count() / 4)
        .map(|(_, name)| name)
}
