//! Lines between heading and text that say who wrote it and when, where no markup says so.
use super::super::boilerplate::{self, fold};
use super::super::dates::{self, Place};
use super::super::{flatten, html, plain};
use crate::news::{Author, Block, BlockKind, RichText, Role, Timestamp};

/// The blocks above the text that are looked at, and the most characters of a line there.
const HEAD: usize = 16;
const LINE: usize = 160;
/// The most words of a name.
const NAME: usize = 5;

/// Words before a name in the middle of a line.
const BEFORE: &[&str] = &["بقلم", "بواسطه", "by", "كتبه", "كتبها", "نويسنده", "מאת"];
/// Words that end a name.
const AFTER: &[&str] = &["في", "بتاريخ", "يوم", "on", "in", "at", "ב", "در"];

/// The statements of the lines above a text.
#[derive(Debug, Default)]
pub(super) struct Byline {
    pub(super) authors: Vec<Author>,
    pub(super) published: Option<Timestamp>,
}

impl Byline {
    /// Reads the lines above the first paragraph, and gives them their role.
    /// A line that is the name of one of the `known` authors is one, too.
    pub(super) fn take(blocks: &mut [Block], known: &[Author], place: Place) -> Self {
        let mut found = Self::default();
        let shown = blocks.iter_mut().filter(|block| block.role != Role::Furniture);
        for block in shown.take(HEAD) {
            let is_line =
                matches!(block.kind, BlockKind::Paragraph { .. } | BlockKind::List { .. });
            if !is_line || matches!(block.role, Role::Caption | Role::Tags) {
                continue;
            }
            let text = flatten::plain_block(block);
            if boilerplate::is_prose(&text) {
                break;
            }
            let line = Self::read(&text, place);
            let name = text.trim();
            let is_known = known.iter().any(|author| author.name == name);
            if line.is_empty() && !is_known && block.role != Role::Byline {
                continue;
            }
            block.role = Role::Byline;
            found.published = found.published.or(line.published);
            for author in line.authors {
                if !found.authors.iter().any(|known| known.name == author.name) {
                    found.authors.push(author);
                }
            }
        }
        blocks.iter_mut().filter(|block| block.role == Role::Byline).for_each(join);
        found
    }

    /// Reads one line; empty if it is none of these.
    pub(super) fn read(text: &str, place: Place) -> Self {
        let text = text.trim();
        let mut found = Self::default();
        if text.is_empty() || text.chars().count() > LINE || boilerplate::ends_statement(text) {
            return found;
        }
        let line = text.replace('\n', " • ");
        let slashed = || line.split('/').find_map(|part| plain::stated_date(part, None, place));
        found.published = plain::stated_date(&line, None, place).or_else(slashed);
        for part in line.split(['|', '•', '·', '/', '\n']).flat_map(|part| part.split(" - ")) {
            let people = match plain::people(before_date(part, place)) {
                Some(people) if !people.is_empty() => people,
                _ => in_middle(part).into_iter().collect(),
            };
            found.authors.extend(people);
        }
        found
    }

    pub(super) fn is_empty(&self) -> bool {
        self.authors.is_empty() && self.published.is_none()
    }
}

/// The part of a line before its date, without the preposition between them.
fn before_date(part: &str, place: Place) -> &str {
    let end = dates::find(part, None, place).map_or(part.len(), |(_, at)| at.start);
    let before = part.get(..end).unwrap_or(part).trim_end_matches(['،', ',', ' ']);
    match before.rsplit_once(' ') {
        Some((name, last)) if AFTER.contains(&fold(last).as_str()) => name.trim_end(),
        _ => before,
    }
}

/// The name behind words like "by" in the middle of a line.
fn in_middle(part: &str) -> Option<Author> {
    let words: Vec<&str> = part.split_whitespace().collect();
    let at = words.iter().position(|word| {
        let word = fold(word);
        BEFORE.contains(&word.trim_end_matches(':'))
    })?;
    let name: Vec<&str> = words
        .get(at + 1..)?
        .iter()
        .take_while(|word| {
            !AFTER.contains(&fold(word).as_str()) && !word.contains(char::is_numeric)
        })
        .map(|word| word.trim_end_matches(['،', ',']))
        .take(NAME + 1)
        .collect();
    let name = name.join(" ");
    (plain::is_name(&name) && name.split(' ').count() <= NAME).then_some(Author {
        name,
        email: None,
        url: None,
    })
}

/// Makes one line of a list, with a dot between its parts where it has none of its own.
fn join(block: &mut Block) {
    if !matches!(block.kind, BlockKind::List { .. }) {
        return;
    }
    let text = flatten::plain_block(block);
    let parts: Vec<&str> =
        text.lines().map(str::trim).filter(|part| part.contains(char::is_alphanumeric)).collect();
    let content = RichText { text: parts.join(" • "), runs: Vec::new() };
    let joined = html::paragraph(content);
    block.kind = joined.kind;
}
