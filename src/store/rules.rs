//! Rules: they act on new articles, and on stored ones on request.
//!
//! Every rule sees an article as it is before any rule acts. Rules see twins, too: a rule that
//! hides a twin keeps it from being shown later, and the tags of a twin belong to the story.
use super::hits::Within;
use super::select::{Builder, QueryContext};
use super::tags::{Giver, tag_id};
use super::words::Words;
use super::{Result, Store, twins};
use crate::lang::key;
use crate::news::{ArticleId, SourceId, Timestamp};
use crate::query::{Notify, Rule};
use rusqlite::types::Value;
use rusqlite::{CachedStatement, Connection, OptionalExtension as _, params, params_from_iter};
use std::collections::HashSet;
use std::sync::Arc;

/// The most rules in one statement. SQLite limits columns and parameters.
const RULES: usize = 64;
const PARAMETERS: usize = 8_000;

/// The effect of one rule. An article that two rules treat in the same way counts for the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RuleEffect {
    /// The articles it matches, changed or not.
    pub articles: usize,
    pub tagged: usize,
    pub read: usize,
    pub starred: usize,
    pub hidden: usize,
}

/// A new article that a rule tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notable {
    pub article: ArticleId,
    /// The place of the rule among the rules.
    pub rule: usize,
}

/// The effect of all rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// The effects in the order of the rules.
    pub rules: Vec<RuleEffect>,
    /// Articles that no rule hides any more.
    pub shown: usize,
    /// Tags removed, because no rule gives them any more.
    pub untagged: usize,
}

impl Store {
    /// Applies the rules to every stored article, as if it had just arrived. Hiding and tags of
    /// rules that no longer match are undone; read marks and stars stay. A `rehearsal` changes
    /// nothing and returns what would change.
    ///
    /// # Errors
    ///
    /// When the database cannot be written.
    pub fn apply_rules(&mut self, rules: &[Rule], rehearsal: bool) -> Result<Applied> {
        // Rules must not miss what is only in a body.
        self.complete_index()?;
        let context = QueryContext::now();
        self.write(|connection| {
            connection.execute_batch("SAVEPOINT rules")?;
            let applied = apply(connection, rules, &context)?;
            connection.execute_batch(match rehearsal {
                true => "ROLLBACK TO rules; RELEASE rules",
                false => "RELEASE rules",
            })?;
            Ok(applied)
        })
    }
}

/// The highest id so far; all later articles have higher ids.
pub(super) fn mark(connection: &Connection) -> rusqlite::Result<i64> {
    connection
        .prepare_cached("SELECT coalesce(max(id), 0) FROM article")?
        .query_row([], |row| row.get(0))
}

/// The effect of the rules on the articles that just arrived.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    /// The number of articles that are hidden.
    pub(super) hidden: usize,
    /// The articles that the user is told of, and by which rules.
    pub(super) notable: Vec<Notable>,
}

/// Applies the rules to the articles of `source` that arrived since `mark`, whose words are
/// among `new`.
pub(super) fn run(
    connection: &Connection,
    rules: &[Rule],
    source: SourceId,
    mark: i64,
    new: &[(i64, Arc<Words>)],
    now: Timestamp,
) -> rusqlite::Result<Outcome> {
    if rules.is_empty() || self::mark(connection)? == mark {
        return Ok(Outcome::default());
    }
    let scope = Scope::New { source, mark, words: new };
    let hits = hits(connection, rules, scope, &QueryContext::at(now))?;
    if hits.is_empty() {
        return Ok(Outcome::default());
    }
    let mut actor = Actor::new(connection, rules)?;
    hits.iter().try_for_each(|hit| actor.act(hit))?;
    let hidden = actor.effects.iter().map(|effect| effect.hidden).sum();
    Ok(Outcome { hidden, notable: notable(connection, rules, &hits)? })
}

/// The articles that rules tell of. One that a rule hid or marked as read is no news.
fn notable(
    connection: &Connection,
    rules: &[Rule],
    hits: &[Hit],
) -> rusqlite::Result<Vec<Notable>> {
    let mut unread = connection
        .prepare_cached("SELECT 1 FROM article WHERE id = ? AND hidden = 0 AND read = 0")?;
    let mut notable = Vec::new();
    for hit in hits.iter().filter(|hit| hit.plain) {
        let tells = rules.get(hit.rule).is_some_and(|rule| rule.notify != Notify::No);
        if tells && unread.exists([hit.article])? {
            notable.push(Notable { article: ArticleId(hit.article), rule: hit.rule });
        }
    }
    Ok(notable)
}

fn apply(
    connection: &Connection,
    rules: &[Rule],
    context: &QueryContext,
) -> rusqlite::Result<Applied> {
    let hits = hits(connection, rules, Scope::All, context)?;
    let mut actor = Actor::new(connection, rules)?;
    hits.iter().try_for_each(|hit| actor.act(hit))?;
    let (mut barred, mut given) = (HashSet::new(), HashSet::new());
    for hit in &hits {
        if actor.rules.get(hit.rule).is_some_and(|rule| rule.hide) {
            barred.insert(hit.article);
        }
        for tag in actor.tags.get(hit.rule).into_iter().flatten() {
            given.extend(hit.bearers().map(|article| (article, *tag)));
        }
    }
    let untagged = take_back(connection, &given)?;
    let shown = show_again(connection, &barred)?;
    Ok(Applied { rules: actor.effects, shown, untagged })
}

/// The articles that rules are applied to.
#[derive(Clone, Copy)]
enum Scope<'a> {
    All,
    New { source: SourceId, mark: i64, words: &'a [(i64, Arc<Words>)] },
}

/// An article that a rule matches.
struct Hit {
    rule: usize,
    article: i64,
    /// The article that is shown in its place.
    twin: Option<i64>,
    /// True if it stands for itself: it has no twin, and its source is configured or it is starred.
    plain: bool,
}

impl Hit {
    /// The articles that get its tags.
    fn bearers(&self) -> impl Iterator<Item = i64> {
        std::iter::once(self.article).chain(self.twin)
    }
}

fn hits(
    connection: &Connection,
    rules: &[Rule],
    scope: Scope<'_>,
    context: &QueryContext,
) -> rusqlite::Result<Vec<Hit>> {
    let mut hits = Vec::new();
    let mut first = 0;
    while first < rules.len() {
        let (only, within) = match scope {
            Scope::All => (None, Within::Store),
            Scope::New { source, words, .. } => (Some(source), Within::New(words)),
        };
        let mut builder = Builder::beside_search(connection, context, only, within);
        let within = match scope {
            Scope::All => "1".to_owned(),
            Scope::New { source, mark, .. } => {
                let (mark, source) = (builder.bind(mark), builder.bind(source.0));
                format!("a.id > {mark} AND a.source = {source}")
            }
        };
        let mut conditions = Vec::new();
        for rule in rules.iter().skip(first).take(RULES) {
            if !conditions.is_empty() && builder.parameters().len() > PARAMETERS {
                break;
            }
            conditions.push(builder.condition(&rule.when.predicate.clone().simplified())?);
        }
        // By number: no index may lead through the whole of a source for a few new articles.
        let sql = format!(
            "SELECT a.id, a.twin, a.twin IS NULL AND (a.starred OR
                 (SELECT present FROM source WHERE source.id = a.source)), {}
             FROM article AS a NOT INDEXED CROSS JOIN search AS s ON s.article = a.id
             WHERE {within}",
            conditions.join(", ")
        );
        judge(connection, &sql, builder.parameters(), first..first + conditions.len(), &mut hits)?;
        first += conditions.len();
    }
    Ok(hits)
}

/// Runs the statement of these rules. Each rule has a column after the first three.
fn judge(
    connection: &Connection,
    sql: &str,
    parameters: &[Value],
    rules: std::ops::Range<usize>,
    hits: &mut Vec<Hit>,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params_from_iter(parameters))?;
    while let Some(row) = rows.next()? {
        for (column, rule) in (3..).zip(rules.clone()) {
            if row.get(column)? {
                hits.push(Hit {
                    rule,
                    article: row.get(0)?,
                    twin: row.get(1)?,
                    plain: row.get(2)?,
                });
            }
        }
    }
    Ok(())
}

/// Applies the rules' actions, and counts.
struct Actor<'a> {
    connection: &'a Connection,
    rules: &'a [Rule],
    /// The ids of the tags of each rule.
    tags: Vec<Vec<i64>>,
    effects: Vec<RuleEffect>,
    giver: Giver<'a>,
    read: CachedStatement<'a>,
    star: CachedStatement<'a>,
    bar: CachedStatement<'a>,
}

impl<'a> Actor<'a> {
    fn new(connection: &'a Connection, rules: &'a [Rule]) -> rusqlite::Result<Self> {
        let tags = |rule: &Rule| {
            let tags = rule.tags.iter().map(|name| (key(name), name.trim()));
            let tags = tags.filter(|(key, _)| !key.is_empty());
            tags.map(|(key, name)| tag_id(connection, &key, name)).collect()
        };
        Ok(Self {
            connection,
            rules,
            tags: rules.iter().map(tags).collect::<rusqlite::Result<_>>()?,
            effects: vec![RuleEffect::default(); rules.len()],
            giver: Giver::new(connection)?,
            read: connection
                .prepare_cached("UPDATE article SET read = 1 WHERE id = ? AND read = 0")?,
            star: connection.prepare_cached(
                "UPDATE article SET starred = 1, hidden = 0 WHERE id = ? AND starred = 0",
            )?,
            bar: connection.prepare_cached(
                "UPDATE article SET barred = 1, hidden = (starred = 0)
                 WHERE id = ? AND barred = 0 RETURNING starred, story",
            )?,
        })
    }

    fn act(&mut self, hit: &Hit) -> rusqlite::Result<()> {
        let (rules, connection) = (self.rules, self.connection);
        let (Some(rule), Some(effect)) = (rules.get(hit.rule), self.effects.get_mut(hit.rule))
        else {
            return Ok(());
        };
        effect.articles += usize::from(hit.plain);
        let mut tagged = false;
        for tag in self.tags.get(hit.rule).into_iter().flatten() {
            for article in hit.bearers() {
                tagged |= self.giver.give(*tag, article)? && hit.plain;
            }
        }
        effect.tagged += usize::from(tagged);
        if rule.read && hit.plain {
            effect.read += self.read.execute([hit.article])?;
        }
        if rule.star && hit.plain {
            effect.starred += self.star.execute([hit.article])?;
        }
        if rule.hide {
            let barred = self.bar.query_row([hit.article], |row| {
                Ok((row.get::<_, bool>(0)?, row.get::<_, Option<i64>>(1)?))
            });
            if let Some((starred, story)) = barred.optional()? {
                effect.hidden += usize::from(hit.plain && !starred);
                // Another feed may tell it, and is heard now.
                story.map_or(Ok(()), |story| twins::settle(connection, story))?;
            }
        }
        Ok(())
    }
}

/// Removes the tags of rules that are not among `given`.
fn take_back(connection: &Connection, given: &HashSet<(i64, i64)>) -> rusqlite::Result<usize> {
    let mut statement =
        connection.prepare_cached("SELECT article, tag FROM article_tag WHERE origin IN (3, 4)")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let rows: Vec<(i64, i64)> = rows.collect::<rusqlite::Result<_>>()?;
    let mut giver = Giver::new(connection)?;
    let mut taken = 0;
    for (article, tag) in rows.into_iter().filter(|row| !given.contains(row)) {
        taken += usize::from(giver.take_back(tag, article)?);
    }
    Ok(taken)
}

/// Shows articles that a rule hid and that are not among `barred`.
fn show_again(connection: &Connection, barred: &HashSet<i64>) -> rusqlite::Result<usize> {
    let mut statement = connection.prepare_cached("SELECT id FROM article WHERE barred = 1")?;
    let ids: rusqlite::Result<Vec<i64>> = statement.query_map([], |row| row.get(0))?.collect();
    let mut unbar = connection.prepare_cached(
        "UPDATE article SET barred = 0, hidden = NOT (starred OR (twin IS NULL AND
             (SELECT present FROM source WHERE source.id = article.source)))
         WHERE id = ? RETURNING story",
    )?;
    let mut is_shown = connection
        .prepare_cached("SELECT 1 FROM article WHERE id = ? AND hidden = 0 AND starred = 0")?;
    let mut shown = 0;
    for id in ids?.into_iter().filter(|id| !barred.contains(id)) {
        let story: Option<i64> = unbar.query_row([id], |row| row.get(0))?;
        story.map_or(Ok(()), |story| twins::settle(connection, story))?;
        shown += usize::from(is_shown.exists(params![id])?);
    }
    Ok(shown)
}
