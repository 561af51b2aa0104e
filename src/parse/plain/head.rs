//! Classifies the lines above the text.
use super::piece::{Piece, is_icon};
use super::{byline, credit, date, tags};
use crate::news::{Author, Timestamp};
use crate::parse::boilerplate::{self, PHRASES, fold, is_label, is_sign};
use crate::parse::dates::Place;
use crate::parse::fields;

/// The kind of a line by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fact {
    Furniture,
    Caption,
    Tags,
    Date,
    Byline,
    Unknown,
}

/// A piece above the text.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) fact: Fact,
    pub(super) gap: usize,
    pub(super) level: Option<u8>,
    pub(super) is_underlined: bool,
}

impl Line {
    pub(super) fn is_short(&self) -> bool {
        self.text.split_whitespace().count() <= 3
    }
}

/// The lines above the text, each classified by itself. `repeated` marks those that are in other
/// files, too; `place` is the origin of the text.
pub(super) fn lines(pieces: &[Piece], repeated: &[bool], place: Place) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::with_capacity(pieces.len());
    for (piece, repeated) in pieces.iter().zip(repeated) {
        let text = piece.text();
        let fact = if *repeated { Fact::Furniture } else { fact(piece, &text, place) };
        let line =
            Line { text, fact, gap: piece.gap, level: piece.heading_level(), is_underlined: false };
        if is_rule(piece)
            && let Some(above) = lines.last_mut()
        {
            above.is_underlined = true;
        }
        lines.push(line);
    }
    settle_captions(&mut lines);
    lines
}

/// True for a line of signs right below another line, which makes that one a heading.
pub(super) fn is_rule(piece: &Piece) -> bool {
    let text = piece.text();
    text.len() >= 3 && text.bytes().all(|byte| matches!(byte, b'=' | b'-' | b'~')) && piece.gap == 0
}

fn fact(piece: &Piece, text: &str, place: Place) -> Fact {
    let is_structure = piece.block.as_ref().is_some_and(|block| {
        use crate::news::BlockKind as Kind;
        !matches!(block.kind, Kind::Paragraph { .. } | Kind::Heading { .. } | Kind::Image { .. })
    });
    if is_structure {
        return Fact::Furniture;
    }
    let bare = without_bullet(text);
    if piece.is_button || is_sign(text) || is_label(text) || is_anchor(text) {
        return Fact::Furniture;
    }
    if tags::strip(piece).is_some() {
        return Fact::Tags;
    }
    if is_icon(text) || credit::is_caption(text, true) {
        return Fact::Caption;
    }
    if piece.heading_level().is_none() && date::is_stated(bare, place) {
        return Fact::Date;
    }
    let is_handle = text.starts_with('@') && !text.contains(' ');
    match byline::read(bare) {
        _ if is_handle => Fact::Byline,
        _ if is_menu(text) || piece.is_list() => Fact::Furniture,
        Some(_) => Fact::Byline,
        None => Fact::Unknown,
    }
}

/// A line without its leading sign.
fn without_bullet(text: &str) -> &str {
    text.trim_start_matches(['*', '-', '•', '|', '·', '_', ' '])
}

/// True for `#top`, an address inside the page.
pub(super) fn is_anchor(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|name| !name.is_empty() && !name.contains(['#', ' ', '\n']))
        && text.is_ascii()
}

/// Extends captions to the lines after their opening words. The picture's own words are before
/// them.
fn settle_captions(lines: &mut [Line]) {
    for index in 1..lines.len() {
        let (before, after) = lines.split_at_mut(index);
        let (Some(previous), Some(line)) = (before.last_mut(), after.first_mut()) else { continue };
        if previous.fact == Fact::Caption
            && line.fact == Fact::Unknown
            && line.gap == 0
            && credit::is_opening(&previous.text)
        {
            line.fact = Fact::Caption;
        }
        if line.fact == Fact::Caption
            && previous.fact == Fact::Unknown
            && line.gap == 0
            && previous.is_short()
            && index > 1
        {
            previous.fact = Fact::Caption;
        }
    }
}

/// True for an address, a breadcrumb path or a row of sections.
fn is_menu(text: &str) -> bool {
    let text = text.trim();
    let mut words = text.split_whitespace();
    if let (Some(word), None) = (words.next(), words.next()) {
        let is_address = word.contains("://") || word.starts_with("www.");
        let is_domain = word.is_ascii()
            && word.split('.').count() >= 2
            && word.split('.').all(|part| {
                !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            })
            && word
                .rsplit('.')
                .next()
                .is_some_and(|end| end.bytes().all(|b| b.is_ascii_alphabetic()));
        if is_address || is_domain {
            return true;
        }
    }
    let parts: Vec<&str> = text
        .split(['|', '›', '>', '/', '•', '·', '\t', '→', '←', '»', '\\'])
        .flat_map(|part| part.split("  "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let short = parts.iter().filter(|part| part.split_whitespace().count() <= 3).count();
    if parts.len() >= 3 && short + 1 >= parts.len() && !text.contains('«') {
        return true;
    }
    // A row of single words between which no sign stands: it names what is a label by itself.
    let row: Vec<String> = text.split_whitespace().map(fold).collect();
    let is_first = row.first().is_some_and(|word| PHRASES.anywhere.contains(word));
    row.len() >= 4 && is_first && !row.iter().any(|word| PHRASES.particles.contains(word))
}

/// The facts found in the head besides roles.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) authors: Vec<Author>,
    pub(super) published: Option<Timestamp>,
}

/// Completes the kinds of the lines once the title is known, with the date and the authors they
/// state.
pub(super) fn settle(
    lines: &mut [Line],
    title: Option<usize>,
    near: Option<Timestamp>,
    place: Place,
) -> Found {
    let mut found = Found::default();
    let below = title.map_or(0, |title| title + 1);
    // What stands above the title may be the day on which the page was opened.
    let (above, under) = lines.split_at(below.min(lines.len()));
    let in_order = under.iter().chain(above);
    for line in in_order.filter(|line| matches!(line.fact, Fact::Date | Fact::Byline)) {
        let bare = without_bullet(&line.text);
        found.published = found.published.or_else(|| date::find(bare, near, place));
        add(&mut found.authors, byline::read(bare).unwrap_or_default());
    }
    // Names stand beside dates and bylines.
    let unknown = |line: &Line| line.fact == Fact::Unknown;
    for (from, to) in (below..lines.len()).zip(below + 1..lines.len()) {
        join(lines, from, to, &mut found.authors);
    }
    for (to, from) in (below..lines.len()).zip(below + 1..lines.len()).rev() {
        join(lines, from, to, &mut found.authors);
    }
    if found.authors.is_empty() {
        let dated = lines.iter().filter(|line| line.fact == Fact::Date);
        let named = dated.map(|line| byline::bare(&without_date(&line.text, place)));
        found.authors = named.into_iter().find(|names| !names.is_empty()).unwrap_or_default();
    }
    for line in lines.iter_mut().skip(below).filter(|line| unknown(line)) {
        let is_alone = line.text.split_whitespace().count() <= 3
            && byline::is_name(&line.text.replace('-', " "));
        if byline::is_signed(&line.text) {
            add(&mut found.authors, byline::bare(&line.text));
            line.fact = Fact::Byline;
        } else if is_alone {
            line.fact = Fact::Byline;
        }
    }
    found
}

/// Reads a line beside a date or a byline that has a name, a place or a description of an author.
fn join(lines: &mut [Line], from: usize, to: usize, authors: &mut Vec<Author>) {
    let is_meta = |line: &Line| matches!(line.fact, Fact::Date | Fact::Byline);
    let (Some(beside), Some(line)) = (lines.get(from), lines.get(to)) else { return };
    let is_greeting = line.text.ends_with(['،', ',', ':', '!']);
    if !is_meta(beside) || line.fact != Fact::Unknown || line.level.is_some() || is_greeting {
        return;
    }
    let text = without_bullet(&line.text);
    let names = match text.contains(':') && !byline::is_signed(text) {
        true => Vec::new(),
        false => byline::bare(text),
    };
    let is_short = text.split_whitespace().count() <= 7;
    let is_place = text.split_whitespace().count() <= 2 && byline::is_name(text);
    if !(is_short && !names.is_empty() || is_place || byline::is_about(text)) {
        return;
    }
    if authors.is_empty() && !byline::is_about(text) {
        add(authors, names);
    }
    if let Some(line) = lines.get_mut(to) {
        line.fact = Fact::Byline;
    }
}

/// A line up to its date.
fn without_date(line: &str, place: Place) -> String {
    let parts = line.split(['|', '•', '·', ',', '،', '—', '–']);
    let parts = parts.filter(|part| {
        !date::is_stated(part, place)
            && boilerplate::shape(part) == fold(part).trim_matches(|ch: char| !ch.is_alphanumeric())
    });
    parts.collect::<Vec<_>>().join("|")
}

pub(super) fn add(authors: &mut Vec<Author>, names: Vec<Author>) {
    names.into_iter().for_each(|name| fields::push_author(authors, name));
}
