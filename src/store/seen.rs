//! The entries of the document that a source gave last, by their fingerprints. Those that stand in the
//! next one, too, are neither read nor compared again.
//!
//! An entry is passed over only where that changes nothing: all names in the last document belonged to
//! one entry each, and what is new in the next one has none of them (see `identity`).
use super::identity::{Identity, Names};
use crate::news::{Fingerprint, SourceId};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::collections::{HashMap, HashSet};

/// The entries of the last document of a source, as they are stored. Empty where they have to be read
/// anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen(Vec<u8>);

/// The bytes of an entry: fingerprint, article, three short names.
const ENTRY: usize = 28;

/// An entry of the last document.
#[derive(Clone, Copy, Debug)]
pub(super) struct SeenEntry {
    pub(super) article: i64,
    pub(super) told: Told,
}

/// The fingerprint of an entry, and the names that no other entry of its document may have.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    fingerprint: Fingerprint,
    names: ShortNames,
}

/// Guid, link, and title with page and date, as the lower halves of their hashes; 0 for none. Names
/// that are equal in them alone cost a reading of the whole document and nothing more.
#[derive(Clone, Copy, Debug)]
struct ShortNames([u32; 3]);

impl Seen {
    /// The fingerprints of the entries.
    pub fn fingerprints(&self) -> HashSet<Fingerprint> {
        self.entries().map(|entry| entry.told.fingerprint).collect()
    }

    fn entries(&self) -> impl Iterator<Item = SeenEntry> {
        let (entries, _) = self.0.as_chunks::<ENTRY>();
        entries.iter().map(|bytes| {
            let [a, b, c, d, e, f, g, h, rest @ ..] = *bytes;
            let [i, j, k, l, m, n, o, p, rest @ ..] = rest;
            let (names, _) = rest.as_chunks::<4>();
            let mut names = names.iter().map(|name| u32::from_le_bytes(*name));
            let names = ShortNames(std::array::from_fn(|_| names.next().unwrap_or_default()));
            let fingerprint = Fingerprint(i64::from_le_bytes([a, b, c, d, e, f, g, h]));
            let article = i64::from_le_bytes([i, j, k, l, m, n, o, p]);
            SeenEntry { article, told: Told { fingerprint, names } }
        })
    }

    fn of(entries: impl Iterator<Item = SeenEntry>) -> Self {
        let mut bytes = Vec::new();
        for SeenEntry { article, told: Told { fingerprint, names } } in entries {
            bytes.extend(fingerprint.0.to_le_bytes());
            bytes.extend(article.to_le_bytes());
            names.0.iter().for_each(|name| bytes.extend(name.to_le_bytes()));
        }
        Self(bytes)
    }

    /// The entries with these fingerprints. `None` if an entry that was read, of which these are the
    /// names, cannot be told from them without all their names, or if two entries are the same.
    pub(super) fn beside<'a>(
        &self,
        passed: &[Fingerprint],
        read: impl Iterator<Item = &'a Names>,
    ) -> Option<Vec<SeenEntry>> {
        let mut entries: HashMap<Fingerprint, SeenEntry> =
            self.entries().map(|entry| (entry.told.fingerprint, entry)).collect();
        let entries: Option<Vec<SeenEntry>> =
            passed.iter().map(|fingerprint| entries.remove(fingerprint)).collect();
        let entries = entries?;
        let taken: [HashSet<u32>; 3] = std::array::from_fn(|kind| {
            let names = entries.iter().map(|entry| entry.told.names.0);
            names.filter_map(|names| names.get(kind).copied()).filter(|name| *name != 0).collect()
        });
        let [guids, links, contents] = &taken;
        let is_free = |names: &Names| {
            let ShortNames([guid, link, content]) = ShortNames::of(names);
            let sibling = names.sibling().map_or(0, short);
            let stated = [guid, link, sibling];
            content != 0
                && !contents.contains(&content)
                && stated.iter().all(|name| !guids.contains(name) && !links.contains(name))
        };
        let mut read = read;
        (passed.is_empty() || read.all(is_free)).then_some(entries)
    }
}

impl Told {
    pub(super) fn of(fingerprint: Fingerprint, names: &Names) -> Self {
        Self { fingerprint, names: ShortNames::of(names) }
    }
}

impl ShortNames {
    fn of(names: &Names) -> Self {
        Self(names.of_document().map(|name| name.map_or(0, short)))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the lower half is meant"
)]
fn short(name: Identity) -> u32 {
    (name as u32).max(1)
}

/// The entries that `source` gave last.
pub(super) fn of(connection: &Connection, source: SourceId) -> rusqlite::Result<Seen> {
    let mut entries = connection.prepare_cached("SELECT entries FROM seen WHERE source = ?")?;
    let entries = entries.query_row([source.0], |row| row.get(0)).optional()?;
    Ok(Seen(entries.unwrap_or_default()))
}

/// Keeps the entries of the document that `source` gave now.
pub(super) fn keep(
    connection: &Connection,
    source: SourceId,
    entries: impl Iterator<Item = SeenEntry>,
) -> rusqlite::Result<()> {
    let Seen(entries) = Seen::of(entries);
    if entries.is_empty() {
        connection.prepare_cached("DELETE FROM seen WHERE source = ?")?.execute([source.0])?;
        return Ok(());
    }
    let mut keep = connection.prepare_cached(
        "INSERT INTO seen (source, entries) VALUES (?1, ?2)
         ON CONFLICT DO UPDATE SET entries = excluded.entries",
    )?;
    keep.execute(params![source.0, entries])?;
    Ok(())
}
