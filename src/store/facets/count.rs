//! The rows of the filter pane with their numbers.
//!
//! The number of a row is the length of the list if the row were the only chosen one of its facet.
//! So each facet has a set of its own: what the other facets and the exclusions leave. Every row of
//! the facet is counted in that set.
//!
//! Where read articles are hidden, the list leaves them out unless its query names them
//! ([`Predicate::names_reading`]): so does the set, and a saved filter that names them has its own.
use super::bits::Bits;
use super::evaluate::Evaluator;
use super::snapshot::Snapshot;
use crate::lang::key;
use crate::news::{SourceId, is_later};
use crate::query::{
    Choice, Choices, Counted, Facet, FacetCounts, NamedQuery, Order, Part, Period, Place,
    Predicate, Query, SourceNames, Stance, in_folders,
};
use rusqlite::Connection;
use std::collections::{HashMap, HashSet};

/// The most authors that have a row, the most frequent first; others have one while they are chosen.
const MOST_AUTHORS: usize = 100;
/// The most tags that have a row.
const MOST_TAGS: usize = 10_000;

/// The choices of a person and the saved filters that they may name.
pub(super) struct Counting<'a> {
    pub(super) evaluator: Evaluator<'a>,
    pub(super) connection: &'a Connection,
    pub(super) choices: &'a Choices,
    /// True if lists leave read articles out where no condition names them.
    pub(super) hides_read: bool,
    pub(super) saved: &'a [NamedQuery],
}

/// The articles that are left for the rows of each facet.
struct Sets {
    /// For each facet, in the order of [`Facet::ALL`].
    of: Vec<Bits>,
    /// The set of the saved filters that name read or unread articles.
    saved_by_reading: Bits,
    /// For each excluded row, what would be left for it if it were chosen.
    excluded: Vec<Bits>,
}

impl Sets {
    fn of(&self, facet: Facet) -> Option<&Bits> {
        self.of.get(place(facet))
    }
}

/// The place of a facet among all of them.
fn place(facet: Facet) -> usize {
    Facet::ALL.iter().position(|other| *other == facet).unwrap_or(0)
}

impl Counting<'_> {
    pub(super) fn run(mut self) -> rusqlite::Result<FacetCounts> {
        let sets = self.sets()?;
        let mut rows = Vec::new();
        for name in self.saved.iter().map(|saved| saved.name.clone()) {
            rows.push(Counted::new(Choice::Saved(name.clone()), name, 0));
        }
        let later = self.has_later().then_some(Choice::Later);
        let states = [Choice::Unread, Choice::Read, Choice::Starred].into_iter().chain(later);
        let states = states.chain([Choice::New, Choice::Local]);
        rows.extend(states.map(|choice| Counted::new(choice, "", 0)));
        rows.extend(Period::ALL.map(|period| Counted::new(Choice::Within(period), "", 0)));
        rows.extend(Part::ALL.map(|part| Counted::new(Choice::Has(part), "", 0)));
        self.count_by_condition(&mut rows, &sets)?;
        rows.extend(self.places(&sets));
        rows.extend(self.tags(&sets));
        rows.extend(self.languages(&sets));
        rows.extend(self.authors(&sets)?);
        self.add_chosen(&mut rows, &sets)?;
        self.limit(&mut rows);
        let Snapshot { live, read, .. } = self.evaluator.snapshot;
        let all = live.count() - if self.hides_read { live.common(read) } else { 0 };
        Ok(FacetCounts { all, rows })
    }

    fn sets(&mut self) -> rusqlite::Result<Sets> {
        let mut base = self.evaluator.snapshot.live.clone();
        for predicate in &self.choices.rest {
            base = base.and(&self.bits(predicate)?);
        }
        let mut passing = Vec::new();
        for facet in Facet::ALL {
            let chosen = self.choices.must().iter().filter(|choice| choice.facet() == facet);
            let every = facet == Facet::Tag && self.choices.every_tag;
            let mut pass: Option<Bits> = None;
            for choice in chosen {
                let bits = self.bits(&choice.predicate())?;
                pass = Some(match pass {
                    None => bits,
                    Some(pass) if every => pass.and(&bits),
                    Some(pass) => pass.or(&bits),
                });
            }
            passing.push(pass);
        }
        let others = |own: usize| {
            let others = passing.iter().enumerate().filter(|(at, _)| *at != own);
            others.filter_map(|(_, pass)| pass.as_ref()).fold(base.clone(), Bits::and)
        };
        let mut excluded = Vec::new();
        for choice in self.choices.must_not() {
            excluded.push((choice.facet(), self.bits(&choice.predicate())?));
        }
        let free = |own: Option<usize>, bits: Bits| {
            let others = excluded.iter().enumerate().filter(|(at, _)| Some(*at) != own);
            others.fold(bits, |bits, (_, (_, excluded))| bits.without(excluded))
        };
        let naming = Naming::of(self);
        let shown = |bits: Bits, is_named: bool| match self.hides_read && !is_named {
            true => bits.without(&self.evaluator.snapshot.read),
            false => bits,
        };
        let of = Facet::ALL.into_iter().enumerate();
        let of = of
            .map(|(at, facet)| {
                // Its rows name read or unread articles themselves.
                let is_named = facet == Facet::Reading || naming.besides(facet, None);
                shown(free(None, others(at)), is_named)
            })
            .collect();
        let saved_by_reading = free(None, others(place(Facet::Saved)));
        let excluded = excluded
            .iter()
            .enumerate()
            .map(|(at, (facet, bits))| {
                let is_named = naming.has_excluded(at) || naming.besides(*facet, Some(at));
                shown(free(Some(at), others(place(*facet))).and(bits), is_named)
            })
            .collect();
        Ok(Sets { of, saved_by_reading, excluded })
    }

    /// A condition with saved filters in the place of their names.
    fn resolved(&self, predicate: &Predicate) -> Predicate {
        let query = Query::of(predicate.clone());
        // One that leads nowhere matches nothing.
        query.resolved(self.saved).unwrap_or(query).predicate
    }

    /// The articles of a condition, with saved filters in the place of their names.
    fn bits(&mut self, predicate: &Predicate) -> rusqlite::Result<Bits> {
        let resolved = self.resolved(predicate);
        self.evaluator.bits(&resolved)
    }

    fn count_by_condition(&mut self, rows: &mut [Counted], sets: &Sets) -> rusqlite::Result<()> {
        for row in rows {
            let predicate = self.resolved(&row.choice.predicate());
            let bits = self.evaluator.bits(&predicate)?;
            let facet = row.choice.facet();
            if facet != Facet::Saved {
                row.count = sets.of(facet).map_or(0, |set| set.common(&bits));
                continue;
            }
            let set = match predicate.names_reading() {
                true => Some(&sets.saved_by_reading),
                false => sets.of(facet),
            };
            let Some(set) = set else { continue };
            let found = bits.and(set);
            row.count = found.count();
            row.unread = self.unread_of(&row.choice, &found)?;
        }
        Ok(())
    }

    /// The unread articles in the list of a saved filter alone in its facet, which finds these articles
    /// without its limit; `None` if the list leaves read ones out.
    fn unread_of(&self, choice: &Choice, found: &Bits) -> rusqlite::Result<Option<usize>> {
        let query = self.alone(choice);
        if self.hides_read && !query.predicate.names_reading() {
            return Ok(None);
        }
        let snapshot = self.evaluator.snapshot;
        let read = found.common(&snapshot.read);
        let unread = found.count() - read;
        let Some(limit) = query.limit.filter(|limit| *limit < found.count()) else {
            return Ok(Some(unread));
        };
        let count = |rows: &[(i64, usize)]| {
            rows.iter().filter(|(_, row)| !snapshot.read.contains(*row)).count()
        };
        Ok(Some(match query.order {
            Order::Unread => unread.min(limit),
            Order::Newest | Order::Oldest => {
                let sort = |row: usize| snapshot.sort.get(row).copied().unwrap_or_default();
                let mut rows: Vec<(i64, usize)> =
                    found.iter().map(|row| (sort(row), row)).collect();
                match query.order {
                    Order::Oldest => drop(rows.select_nth_unstable(limit)),
                    _ => drop(rows.select_nth_unstable_by(limit, |one, other| other.cmp(one))),
                }
                count(rows.get(..limit).unwrap_or_default())
            }
            // Only the database knows these orders.
            Order::Source | Order::Title => {
                let ids = (self.evaluator.search)(&query)?;
                let rows = ids.iter().filter_map(|id| snapshot.row_of(id.0));
                rows.filter(|row| !snapshot.read.contains(*row)).count()
            }
        }))
    }

    /// The query of a choice that is alone in its facet.
    fn alone(&self, choice: &Choice) -> Query {
        let mut alone = self.choices.without(choice.facet());
        alone.set(choice.clone(), Stance::Must);
        let query = alone.query();
        query.resolved(self.saved).unwrap_or(query)
    }

    /// The folders and the sources.
    fn places(&self, sets: &Sets) -> Vec<Counted> {
        let snapshot = self.evaluator.snapshot;
        let Some(set) = sets.of(Facet::Place) else { return Vec::new() };
        let own = number(snapshot, set, snapshot.sources.len(), |row, count| {
            count(snapshot.source_of(row));
        });
        let has_articles = sources_of(snapshot, &snapshot.live);
        let shown = || {
            let rows = snapshot.sources.iter().enumerate();
            rows.filter(|(at, row)| row.present || has_articles.contains(at))
        };
        let names = SourceNames::of(shown().map(|(_, row)| row.shown.as_str()));
        let source = |at: usize, folder: Option<&str>| {
            let row = snapshot.sources.get(at)?;
            let id = SourceId(row.id);
            let choice = names.choice(id, &row.shown);
            let members: HashSet<usize> = match &choice {
                // Another source may have this one's name as its address.
                Choice::Source(name) => {
                    let name = key(name);
                    let rows = snapshot.sources.iter().enumerate();
                    rows.filter(|(_, row)| row.name == name || row.key == name)
                        .map(|(at, _)| at)
                        .collect()
                }
                _ => HashSet::from([at]),
            };
            let count = joined(snapshot, set, &own, &members);
            let folder = folder.map(str::to_owned);
            Some(Counted { folder, source: Some(id), ..Counted::new(choice, &row.shown, count) })
        };
        let sources: Vec<_> = shown().map(|(at, row)| (at, row.shown_folder.as_deref())).collect();
        let row = |place| match place {
            Place::Folder(folder) => {
                let folded = key(folder);
                let all = snapshot.sources.iter().enumerate();
                let members =
                    all.filter(|(_, row)| row.folder == folded).map(|(at, _)| at).collect();
                let count = joined(snapshot, set, &own, &members);
                Some(Counted::new(Choice::Folder(folder.to_owned()), folder, count))
            }
            Place::Source(at, folder) => source(at, folder),
        };
        in_folders(&sources).into_iter().filter_map(row).collect()
    }

    /// The tags, the most frequent first. Those that only the guide has are left out where the reader
    /// has sources of his own.
    fn tags(&self, sets: &Sets) -> Vec<Counted> {
        let snapshot = self.evaluator.snapshot;
        let Some(set) = sets.of(Facet::Tag) else { return Vec::new() };
        let len = snapshot.tag_rows.len();
        let by = |set: &Bits| {
            number(snapshot, set, len, |row, count| {
                snapshot.tags_of(row).iter().for_each(|tag| count(*tag as usize));
            })
        };
        let counts = by(set);
        let used = by(&snapshot.live.clone().without(&self.guide()));
        let mut tags: Vec<_> = snapshot.tag_rows.iter().enumerate().collect();
        // The one for reading later has its row among the states.
        tags.retain(|(at, tag)| {
            used.get(*at).is_some_and(|used| *used > 0) && !is_later(&tag.name)
        });
        let count = |at: usize| counts.get(at).copied().unwrap_or_default();
        tags.sort_by(|(one, first), (other, second)| {
            (count(*other), &first.key).cmp(&(count(*one), &second.key))
        });
        let rows = tags.into_iter().take(MOST_TAGS);
        rows.map(|(at, tag)| Counted::new(Choice::Tag(tag.name.clone()), &tag.name, count(at)))
            .collect()
    }

    /// True if an article is kept to be read later.
    fn has_later(&self) -> bool {
        let snapshot = self.evaluator.snapshot;
        let tag = snapshot.tag_rows.iter().position(|tag| is_later(&tag.name));
        let tag = tag.and_then(|tag| u32::try_from(tag).ok());
        tag.is_some_and(|tag| snapshot.live.iter().any(|row| snapshot.tags_of(row).contains(&tag)))
    }

    /// The articles of the guide, if the reader has sources of his own.
    fn guide(&self) -> Bits {
        let snapshot = self.evaluator.snapshot;
        let has_own = snapshot.sources.iter().any(|source| source.present && !source.guide);
        let guide = snapshot.sources.iter().position(|source| source.guide);
        match guide.filter(|_| has_own) {
            Some(guide) => Bits::where_each(snapshot.len(), |row| snapshot.source_of(row) == guide),
            None => Bits::empty(snapshot.len()),
        }
    }

    /// The languages by their primary subtags (RFC 5646 §2.2.1), the most frequent first.
    fn languages(&self, sets: &Sets) -> Vec<Counted> {
        let snapshot = self.evaluator.snapshot;
        let Some(set) = sets.of(Facet::Language) else { return Vec::new() };
        let len = snapshot.languages.len();
        let by = |set: &Bits| {
            let counts = number(snapshot, set, len, |row, count| count(snapshot.language_of(row)));
            let mut primary: HashMap<&str, usize> = HashMap::new();
            for (tag, count) in snapshot.languages.iter().zip(counts) {
                let subtag = tag.split('-').next().unwrap_or_default();
                if !subtag.is_empty() {
                    *primary.entry(subtag).or_default() += count;
                }
            }
            primary
        };
        let (used, counts) = (by(&snapshot.live), by(set));
        let used = used.into_iter().filter(|(_, count)| *count > 0);
        let mut rows: Vec<Counted> = used
            .map(|(tag, _)| {
                let count = counts.get(tag).copied().unwrap_or_default();
                Counted::new(Choice::Language(tag.to_owned()), tag, count)
            })
            .collect();
        rows.sort_by(|one, other| (other.count, &one.name).cmp(&(one.count, &other.name)));
        rows
    }

    /// The most frequent authors.
    fn authors(&self, sets: &Sets) -> rusqlite::Result<Vec<Counted>> {
        let snapshot = self.evaluator.snapshot;
        let Some(set) = sets.of(Facet::Author) else { return Ok(Vec::new()) };
        let len = snapshot.author_keys.len();
        let mut example = vec![u32::MAX; len];
        let mut counts = vec![0usize; len];
        for row in set.iter() {
            for author in snapshot.authors_of(row) {
                let author = *author as usize;
                if let (Some(count), Some(example)) =
                    (counts.get_mut(author), example.get_mut(author))
                {
                    *count += 1;
                    *example = u32::try_from(row).unwrap_or(u32::MAX);
                }
            }
        }
        let mut authors: Vec<_> =
            counts.iter().enumerate().filter(|(_, count)| **count > 0).collect();
        let by_frequency = |(one, first): &(usize, &usize), (other, second): &(usize, &usize)| {
            let folded = |at: usize| snapshot.author_keys.get(at);
            (*second, folded(*one)).cmp(&(*first, folded(*other)))
        };
        if authors.len() > MOST_AUTHORS {
            authors.select_nth_unstable_by(MOST_AUTHORS, by_frequency);
            authors.truncate(MOST_AUTHORS);
        }
        authors.sort_by(by_frequency);
        let mut rows = Vec::with_capacity(authors.len());
        for (at, count) in authors {
            let Some(folded) = snapshot.author_keys.get(at) else { continue };
            let row = example.get(at).map_or(usize::MAX, |row| *row as usize);
            let name = snapshot.author_name(self.connection, row, folded)?;
            let name = name.unwrap_or_else(|| folded.to_owned());
            rows.push(Counted::new(Choice::Author(name.clone()), name, *count));
        }
        Ok(rows)
    }

    /// Adds the chosen rows that are not there, and counts the excluded ones.
    fn add_chosen(&mut self, rows: &mut Vec<Counted>, sets: &Sets) -> rusqlite::Result<()> {
        for choice in self.choices.must().iter().chain(self.choices.must_not()) {
            if rows.iter().any(|row| row.choice.is(choice)) {
                continue;
            }
            let (name, source) = match choice {
                Choice::Saved(name)
                | Choice::Folder(name)
                | Choice::Source(name)
                | Choice::Tag(name)
                | Choice::Language(name)
                | Choice::Author(name) => (name.as_str(), None),
                Choice::SourceId(id) => {
                    let snapshot = self.evaluator.snapshot;
                    let row = snapshot.sources.iter().find(|row| row.id == id.0);
                    (row.map_or("", |row| row.shown.as_str()), Some(*id))
                }
                _ => ("", None),
            };
            let mut row = Counted { source, ..Counted::new(choice.clone(), name, 0) };
            self.count_by_condition(std::slice::from_mut(&mut row), sets)?;
            rows.push(row);
        }
        for (choice, set) in self.choices.must_not().iter().zip(&sets.excluded) {
            if let Some(row) = rows.iter_mut().find(|row| row.choice.is(choice)) {
                row.count = set.count();
                if row.choice.facet() == Facet::Saved {
                    row.unread = self.unread_of(&row.choice, set)?;
                }
            }
        }
        Ok(())
    }

    /// No list is longer than its query allows, or than a saved filter does that every match has to
    /// fulfil.
    fn limit(&self, rows: &mut [Counted]) {
        let limit = |choices: &Choices| {
            let query = choices.query();
            query.resolved(self.saved).unwrap_or(query).limit
        };
        let without: Vec<_> =
            Facet::ALL.map(|facet| (facet, limit(&self.choices.without(facet)))).into();
        for row in rows {
            let facet = row.choice.facet();
            let most = if facet == Facet::Saved {
                self.alone(&row.choice).limit
            } else {
                without.iter().find(|(other, _)| *other == facet).and_then(|(_, limit)| *limit)
            };
            row.count = row.count.min(most.unwrap_or(usize::MAX));
        }
    }
}

/// The conditions that name read or unread articles.
struct Naming {
    rest: bool,
    /// The facets in which a chosen row does.
    facets: Vec<Facet>,
    /// For each excluded row.
    excluded: Vec<bool>,
}

impl Naming {
    fn of(counting: &Counting<'_>) -> Self {
        let names = |predicate: &Predicate| counting.resolved(predicate).names_reading();
        let choices = counting.choices;
        let must = choices.must().iter().filter(|choice| names(&choice.predicate()));
        Self {
            rest: choices.rest.iter().any(names),
            facets: must.map(Choice::facet).collect(),
            excluded: choices.must_not().iter().map(|one| names(&one.predicate())).collect(),
        }
    }

    fn has_excluded(&self, at: usize) -> bool {
        self.excluded.get(at).copied().unwrap_or_default()
    }

    /// True if a condition names them besides those of `facet` and the excluded row at `own`.
    fn besides(&self, facet: Facet, own: Option<usize>) -> bool {
        let others = self.excluded.iter().enumerate().filter(|(at, _)| Some(*at) != own);
        self.rest
            || self.facets.iter().any(|other| *other != facet)
            || others.into_iter().any(|(_, names)| *names)
    }
}

/// Counts the articles of `set` under each of `len` numbers; `each` names those of one row.
fn number(
    snapshot: &Snapshot,
    set: &Bits,
    len: usize,
    each: impl Fn(usize, &mut dyn FnMut(usize)),
) -> Vec<usize> {
    debug_assert!(set.count() <= snapshot.len());
    let mut counts = vec![0; len];
    let mut count = |number: usize| {
        if let Some(count) = counts.get_mut(number) {
            *count += 1;
        }
    };
    set.iter().for_each(|row| each(row, &mut count));
    counts
}

/// The sources that articles of `set` have.
fn sources_of(snapshot: &Snapshot, set: &Bits) -> HashSet<usize> {
    let twins = snapshot.twins.iter().filter(|(row, _)| set.contains(*row as usize));
    let own = set.iter().map(|row| snapshot.source_of(row));
    own.chain(twins.map(|(_, source)| *source as usize)).collect()
}

/// The articles of `set` in any of some sources. `own` counts them by their own source; those that
/// stand for a twin in another one are added here.
fn joined(snapshot: &Snapshot, set: &Bits, own: &[usize], members: &HashSet<usize>) -> usize {
    let own: usize = members.iter().filter_map(|at| own.get(*at)).sum();
    let mut lent: Vec<u32> = snapshot
        .twins
        .iter()
        .filter(|(row, source)| {
            members.contains(&(*source as usize))
                && set.contains(*row as usize)
                && !members.contains(&snapshot.source_of(*row as usize))
        })
        .map(|(row, _)| *row)
        .collect();
    lent.dedup();
    own + lent.len()
}
