//! Finds the tables of a database whose schema is damaged, by the shape of their rows, and gives it a
//! schema of its own. Nothing but the tables with row ids is found: indexes are made anew.
//!
//! The format of the file is that of <https://www.sqlite.org/fileformat2.html>.
use super::open::PAGE;
use rusqlite::{Connection, params};
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::{fs, io};

/// The length of the header of a database, before the first page's own.
const HEADER: usize = 100;
/// The most trees that are taken for one table. Where the root of a table is lost, each of its leaves is a
/// tree of its own.
const MOST_TREES: usize = 5_000;
/// The sizes of pages that databases of this program have.
const SIZES: [usize; 2] = [PAGE, 4096];
/// The deepest tree.
const DEEPEST: usize = 20;

/// A column of a row, by the kind of its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Null,
    Number,
    Text,
    Bytes,
}

/// The pages of a damaged database.
struct Pages<'a> {
    bytes: &'a [u8],
    size: usize,
}

/// The damaged file without its schema, and the trees that were found.
pub(super) struct Found {
    /// The table of each tree, and its first page.
    pub(super) trees: Vec<(&'static str, usize)>,
    size: usize,
    count: usize,
}

/// Looks for the tables in the file at `path`.
///
/// # Errors
///
/// When the file cannot be read.
pub(super) fn find(path: &Path) -> io::Result<Found> {
    let bytes = fs::read(path)?;
    let with_pages_of = |size| trees(&Pages { bytes: &bytes, size });
    let leads = |found: &Found| found.trees.iter().any(|(table, _)| *table == "article");
    Ok(match page_size(&bytes) {
        Some(size) => with_pages_of(size),
        // The head is lost, too.
        None => {
            let found = SIZES.into_iter().map(with_pages_of).find(leads);
            found.unwrap_or_else(|| with_pages_of(PAGE))
        }
    })
}

fn trees(pages: &Pages<'_>) -> Found {
    let size = pages.size;
    let count = pages.bytes.len() / size;
    let children: HashSet<usize> = (2..=count).flat_map(|page| pages.children(page)).collect();
    let mut trees = Vec::new();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for root in (2..=count).filter(|page| !children.contains(page)) {
        let Some(table) = pages.first_row(root).as_deref().and_then(table_of) else { continue };
        let known = counts.entry(table).or_default();
        if *known < MOST_TREES {
            *known += 1;
            trees.push((table, root));
        }
    }
    Found { trees, size, count }
}

/// Gives the file at `path` a schema with the trees that were found in it. `columns` says the columns of a
/// table, its key first. Each tree becomes a table; the names of further ones of one table end in a number.
///
/// # Errors
///
/// When the file cannot be written.
pub(super) fn give_schema(
    path: &Path,
    found: &Found,
    columns: impl Fn(&str) -> rusqlite::Result<Vec<String>>,
) -> rusqlite::Result<()> {
    let failed = |error: io::Error| rusqlite::Error::ToSqlConversionFailure(error.into());
    let mut bytes = fs::read(path).map_err(failed)?;
    let first = first_page(path, found)?;
    let Some(place) = bytes.get_mut(..first.len()) else {
        return Err(rusqlite::Error::InvalidQuery);
    };
    place.copy_from_slice(&first);
    bytes.truncate(found.count * found.size);
    fs::write(path, bytes).map_err(failed)?;
    let connection = Connection::open(path)?;
    connection.execute_batch("PRAGMA writable_schema = ON; BEGIN")?;
    let mut insert = connection.prepare(
        "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)
         VALUES ('table', ?1, ?1, ?2, ?3)",
    )?;
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (table, root) in &found.trees {
        let number = counts.entry(table).or_default();
        let name = if *number == 0 { (*table).to_owned() } else { format!("{table} {number}") };
        *number += 1;
        let columns = columns(table)?;
        let Some((key, rest)) = columns.split_first() else { continue };
        let rest: Vec<String> = rest.iter().map(|column| format!(", {column}")).collect();
        let sql = format!("CREATE TABLE \"{name}\" ({key} INTEGER PRIMARY KEY{})", rest.concat());
        let root = i64::try_from(*root).unwrap_or(i64::MAX);
        insert.execute(params![name, root, sql])?;
    }
    drop(insert);
    connection.execute_batch("COMMIT")
}

/// The first page of an empty database of as many pages.
fn first_page(path: &Path, found: &Found) -> rusqlite::Result<Vec<u8>> {
    let failed = |error: io::Error| rusqlite::Error::ToSqlConversionFailure(error.into());
    let empty = path.with_extension("empty");
    let made = || {
        let connection = Connection::open(&empty)?;
        // It is written with the first change.
        connection.execute_batch(&format!(
            "PRAGMA page_size = {}; PRAGMA user_version = 1",
            found.size
        ))?;
        drop(connection);
        fs::read(&empty).map_err(failed)
    };
    let page = made();
    // What stays takes little room.
    let _ = fs::remove_file(&empty);
    let mut page = page?;
    page.truncate(found.size);
    let count = u32::try_from(found.count).unwrap_or(u32::MAX);
    if let Some(place) = page.get_mut(28..32) {
        place.copy_from_slice(&count.to_be_bytes());
    }
    // The number of pages counts where these two agree.
    let change: Vec<u8> = page.get(24..28).unwrap_or_default().to_vec();
    if let Some(place) = page.get_mut(92..96).filter(|place| place.len() == change.len()) {
        place.copy_from_slice(&change);
    }
    Ok(page)
}

/// The size of a page as the file says it.
fn page_size(bytes: &[u8]) -> Option<usize> {
    match bytes.strip_prefix(b"SQLite format 3\0")? {
        [0, 1, ..] => Some(65_536),
        [high, low, ..] => {
            let size = usize::from(*high) << 8 | usize::from(*low);
            Some(size).filter(|size| size.is_power_of_two() && *size >= 512)
        }
        _ => None,
    }
}

/// The table whose rows have this shape; `None` if there is none, or if it could be several.
fn table_of(row: &[Kind]) -> Option<&'static str> {
    use Kind::{Bytes, Null, Number, Text};
    let optional = |kind: &Kind, wanted: Kind| *kind == wanted || *kind == Null;
    let text = |kinds: &[&Kind]| kinds.iter().all(|kind| optional(kind, Text));
    match row {
        [Null, Number, Number, Number, Text, Number, Number, Number, Number, rest @ ..]
            if rest.len() >= 4 =>
        {
            Some("article")
        }
        [Null, Text, Number, Number, Number, rest @ ..] if rest.len() >= 12 => Some("source"),
        [Null, guid, url, updated, summary, Text, Text, Text | Bytes, rest @ ..]
            if text(&[guid, url, summary]) && optional(updated, Number) && rest.len() <= 8 =>
        {
            Some("detail")
        }
        [Null, Text, Text, Text, Text] => Some("search"),
        [Null, Text, Text, Number, Number, rest @ ..] if rest.len() <= 4 => Some("tag"),
        [Null, Number, Number, Number, Number, error] if optional(error, Text) => Some("history"),
        [Null, Text, departed, queries] if optional(departed, Number) && text(&[queries]) => {
            Some("resume")
        }
        _ => None,
    }
}

impl Pages<'_> {
    fn page(&self, number: usize) -> Option<&[u8]> {
        let start = number.checked_sub(1)?.checked_mul(self.size)?;
        self.bytes.get(start..start.checked_add(self.size)?)
    }

    /// The pages below an inner page of a table.
    fn children(&self, number: usize) -> Vec<usize> {
        let Some(page) = self.page(number) else { return Vec::new() };
        let start = if number == 1 { HEADER } else { 0 };
        if page.get(start) != Some(&5) {
            return Vec::new();
        }
        let cells = cells(page, start, 12);
        let last = page.get(start + 8..start + 12);
        let below = cells.iter().map(|cell| page.get(*cell..cell + 4)).chain([last]);
        let number = |bytes: &[u8]| {
            bytes.try_into().ok().and_then(|bytes| usize::try_from(u32::from_be_bytes(bytes)).ok())
        };
        below.flatten().filter_map(number).collect()
    }

    /// The shape of the first row of a tree.
    fn first_row(&self, root: usize) -> Option<Vec<Kind>> {
        let mut level = vec![root];
        for _ in 0..DEEPEST {
            let rows = level.iter().find_map(|page| self.row_of(*page));
            if rows.is_some() {
                return rows;
            }
            level = level.iter().flat_map(|page| self.children(*page)).take(64).collect();
        }
        None
    }

    /// The shape of the first row of a leaf.
    fn row_of(&self, number: usize) -> Option<Vec<Kind>> {
        let page = self.page(number)?;
        if page.first() != Some(&13) {
            return None;
        }
        let cell = *cells(page, 0, 8).first()?;
        // Length, row id, and then the row: the length of its head, and a number for each column.
        let (_, at) = varint(page, cell)?;
        let (_, head) = varint(page, at)?;
        let (length, mut at) = varint(page, head)?;
        let end = head.checked_add(usize::try_from(length).ok()?)?;
        let mut kinds = Vec::new();
        while at < end {
            let (kind, next) = varint(page, at)?;
            kinds.push(match kind {
                0 => Kind::Null,
                1..=9 => Kind::Number,
                10 | 11 => return None,
                kind if kind % 2 == 0 => Kind::Bytes,
                _ => Kind::Text,
            });
            at = next;
        }
        (at == end).then_some(kinds)
    }
}

/// The places of the cells of a page, whose own header is `start` and has this length.
fn cells(page: &[u8], start: usize, header: usize) -> Vec<usize> {
    let number = |at: usize| match page.get(at..at + 2) {
        Some([high, low]) => Some(usize::from(*high) << 8 | usize::from(*low)),
        _ => None,
    };
    let count = number(start + 3).unwrap_or_default().min(page.len() / 4);
    (0..count).map_while(|cell| number(start + header + 2 * cell)).collect()
}

/// The number at this place, and the place behind it.
fn varint(bytes: &[u8], mut at: usize) -> Option<(u64, usize)> {
    let mut value = 0;
    for part in 0..9 {
        let byte = *bytes.get(at)?;
        at += 1;
        if part == 8 {
            return Some((value << 8 | u64::from(byte), at));
        }
        value = value << 7 | u64::from(byte & 0x7F);
        if byte < 0x80 {
            break;
        }
    }
    Some((value, at))
}
