//! Turns a query into SQL with bound parameters.
//!
//! Conditions on words are answered by the index first, for all articles at once ([`Hits`]); SQL then
//! looks few hits up, or passes by the articles in their order and compares each with many hits.
use super::hits::{Hits, Join, Remembered, Spelling, Within};
use super::parts;
use super::sources::{SHOWN_NAME, index};
use crate::lang::key;
use crate::locale;
use crate::news::{ArticleId, SourceId, Timestamp};
use crate::query::{Name, Order, Predicate, Query, Wording};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::sync::Arc;

/// The context in which a query is read.
#[derive(Clone, Debug)]
pub(super) struct QueryContext {
    pub(super) now: Timestamp,
    pub(super) zone: TimeZone,
    /// Unread articles only, but for these; `None` for all.
    pub(super) unread_but: Option<Vec<ArticleId>>,
    pub(super) remembered: Remembered,
}

impl QueryContext {
    pub(super) fn now() -> Self {
        Self::at(Timestamp::now())
    }

    pub(super) fn at(now: Timestamp) -> Self {
        let remembered = Remembered::default();
        Self { now, zone: locale::time_zone(), unread_but: None, remembered }
    }

    /// The present day of the reader's calendar.
    pub(super) fn today(&self) -> Date {
        self.now.day(&self.zone).unwrap_or_default()
    }

    /// The first second of days of the reader's calendar, and the first one after them. `None`
    /// leaves that end open.
    pub(super) fn seconds(
        &self,
        from: Option<Date>,
        to: Option<Date>,
    ) -> (Option<i64>, Option<i64>) {
        let start = |day: Date| {
            let start = self.zone.to_timestamp(day.at(0, 0, 0, 0)).ok();
            start.map(|start| start.as_second())
        };
        (from.and_then(start), to.and_then(|to| to.tomorrow().ok()).and_then(start))
    }
}

/// A query as SQL: `FROM … WHERE …` over `article AS a`, then its order.
#[derive(Debug)]
pub(super) struct Selection {
    /// The expression of the article's id.
    pub(super) id: &'static str,
    /// Tables and conditions.
    pub(super) from: String,
    pub(super) order: String,
    /// The expression of the time that orders.
    sort: &'static str,
    pub(super) parameters: Vec<Value>,
}

impl Selection {
    /// The articles of a query, by id alone.
    pub(super) fn new(
        connection: &Connection,
        query: &Query,
        context: &QueryContext,
    ) -> rusqlite::Result<Self> {
        Self::build(connection, query, context, false)
    }

    /// The articles of a query, with the row `a` of each article.
    pub(super) fn with_article(
        connection: &Connection,
        query: &Query,
        context: &QueryContext,
    ) -> rusqlite::Result<Self> {
        Self::build(connection, query, context, true)
    }

    fn build(
        connection: &Connection,
        query: &Query,
        context: &QueryContext,
        with_article: bool,
    ) -> rusqlite::Result<Self> {
        let mut builder = Builder {
            connection,
            context,
            parameters: Vec::new(),
            sources: None,
            only: None,
            within: Within::Store,
            limit: query.limit,
            articles: None,
            spelling: Spelling::SecondChance,
            search: if query.limit.is_none() { Search::Whole } else { Search::Each },
        };
        let predicate = query.predicate.clone().simplified();
        let (tag, rest) = leading_tag(&predicate);
        let by_time = matches!(query.order, Order::Newest | Order::Oldest);
        let (id, mut from, sort) = match tag.filter(|_| by_time) {
            Some(tag) => {
                let tag = builder.bind(key(tag));
                let needs_article =
                    with_article || !rest.is_empty() || context.unread_but.is_some();
                let article = match needs_article {
                    true => "CROSS JOIN article AS a ON a.id = t.article",
                    false => "",
                };
                let rest = builder.all(&rest)?;
                let from = format!(
                    "article_tag AS t {article} WHERE t.hidden = 0
                     AND t.tag = (SELECT coalesce(alias, id) FROM tag WHERE key = {tag}) AND {rest}"
                );
                ("t.article", from, "t.sort")
            }
            None => {
                let condition = builder.condition(&predicate)?;
                ("a.id", format!("article AS a WHERE a.hidden = 0 AND {condition}"), "a.sort")
            }
        };
        if let Some(kept) = &context.unread_but {
            let kept: Vec<i64> = kept.iter().map(|id| id.0).collect();
            let kept = builder.bind(super::pack::json(&kept));
            from.push_str(&format!(
                " AND (a.read = 0 OR a.id IN (SELECT value FROM json_each({kept})))"
            ));
        }
        let order = match query.order {
            Order::Newest => format!("{sort} DESC, {id} DESC"),
            Order::Oldest => format!("{sort}, {id}"),
            Order::Source => "(SELECT position FROM source WHERE id = a.source), a.source,
                 a.sort DESC, a.id DESC"
                .to_owned(),
            Order::Unread => format!("a.read, {sort} DESC, {id} DESC"),
            Order::Title => {
                "(SELECT title FROM search WHERE article = a.id), a.sort DESC, a.id DESC".to_owned()
            }
        };
        Ok(Self { id, from, order, sort, parameters: builder.parameters })
    }

    /// Leaves the articles that come after a place in the order of time: older ones if it is `newest`
    /// first, else newer ones.
    pub(super) fn after(&mut self, sort: i64, id: i64, newest: bool) {
        let relation = if newest { '<' } else { '>' };
        let at = self.parameters.len();
        self.parameters.extend([Value::from(sort), Value::from(id)]);
        let (first, second) = (at + 1, at + 2);
        self.from.push_str(&format!(
            " AND ({}, {}) {relation} (?{first}, ?{second})",
            self.sort, self.id
        ));
    }

    /// The ids in order; at most `limit` of them.
    pub(super) fn ids(&self, limit: Option<usize>) -> String {
        let limit = limit.map_or(-1, index);
        format!("SELECT {} FROM {} ORDER BY {} LIMIT {limit}", self.id, self.from, self.order)
    }
}

/// A tag that every match has, and the other conditions. The list of the tag is then scanned
/// instead of all articles.
fn leading_tag(predicate: &Predicate) -> (Option<&str>, Vec<&Predicate>) {
    match predicate {
        Predicate::Tag(Name { text, whole: true }) => (Some(text), Vec::new()),
        Predicate::All(children) => {
            let is_tag = |child: &Predicate| matches!(child, Predicate::Tag(name) if name.whole);
            let at = children.iter().position(is_tag);
            match at.and_then(|at| children.get(at)) {
                Some(Predicate::Tag(Name { text: tag, .. })) => {
                    let rest = children.iter().enumerate();
                    let rest = rest.filter(|(index, _)| Some(*index) != at);
                    (Some(tag), rest.map(|(_, child)| child).collect())
                }
                _ => (None, Vec::new()),
            }
        }
        _ => (None, Vec::new()),
    }
}

/// A source with the names that conditions use.
struct Named {
    id: i64,
    key: String,
    name: String,
    folder: String,
}

/// The way to the texts of an article.
#[derive(Clone, Copy)]
enum Search {
    /// Every match is needed, so one pass over all texts is faster than looking each up. For a
    /// first screen it is the other way round.
    Whole,
    Each,
    /// The texts are beside the article, as `s`.
    Beside,
}

/// A comparison with a name that is folded.
pub(super) fn named(name: &Name) -> impl Fn(&str) -> bool {
    let (wanted, whole) = (key(&name.text), name.whole);
    move |folded| if whole { folded == wanted } else { folded.contains(&wanted) }
}

/// Writes conditions over `a`, and collects their parameters.
pub(super) struct Builder<'a> {
    connection: &'a Connection,
    context: &'a QueryContext,
    parameters: Vec<Value>,
    sources: Option<Vec<Named>>,
    /// All articles are new ones of this source, so none of them stands for a twin.
    only: Option<SourceId>,
    /// The articles whose words are looked at.
    within: Within<'a>,
    spelling: Spelling,
    /// The articles that are wanted, at most.
    limit: Option<usize>,
    /// The number of all articles, when it is known.
    articles: Option<usize>,
    search: Search,
}

impl<'a> Builder<'a> {
    /// A builder for conditions over `article AS a` beside `search AS s`: of all articles, or of
    /// the new ones of one source.
    pub(super) fn beside_search(
        connection: &'a Connection,
        context: &'a QueryContext,
        only: Option<SourceId>,
        within: Within<'a>,
    ) -> Self {
        Self {
            connection,
            context,
            parameters: Vec::new(),
            sources: None,
            only,
            within,
            limit: None,
            articles: None,
            // A rule means the same before and after other articles come.
            spelling: Spelling::Folded,
            search: Search::Beside,
        }
    }

    pub(super) fn parameters(&self) -> &[Value] {
        &self.parameters
    }

    pub(super) fn bind(&mut self, value: impl Into<Value>) -> String {
        self.parameters.push(value.into());
        format!("?{}", self.parameters.len())
    }

    /// An expression that is true or false and never NULL, so that it can be negated.
    pub(super) fn condition(&mut self, predicate: &Predicate) -> rusqlite::Result<String> {
        Ok(match predicate {
            Predicate::Unread => "a.read = 0".to_owned(),
            Predicate::Read => "a.read = 1".to_owned(),
            Predicate::Starred => "a.starred = 1".to_owned(),
            Predicate::Tagged => {
                "EXISTS (SELECT 1 FROM article_tag AS x WHERE x.article = a.id)".to_owned()
            }
            Predicate::Local => "a.source IN (SELECT id FROM source WHERE local = 1)".to_owned(),
            Predicate::New => {
                "a.first_seen > coalesce((SELECT departed FROM resume), 0)".to_owned()
            }
            Predicate::Has(part) => format!("({}) & {} <> 0", parts::BITS, parts::bit(*part)),
            Predicate::Tag(name) => {
                let tag = self.bind(key(&name.text));
                let which = match name.whole {
                    true => {
                        format!("x.tag = (SELECT coalesce(alias, id) FROM tag WHERE key = {tag})")
                    }
                    false => format!(
                        "x.tag IN (SELECT coalesce(alias, id) FROM tag WHERE instr(key, {tag}))"
                    ),
                };
                format!(
                    "EXISTS (SELECT 1 FROM article_tag AS x WHERE x.article = a.id AND {which})"
                )
            }
            Predicate::Source(id) => self.of_sources(&[id.0])?,
            Predicate::SourceName(name) => {
                let is = named(name);
                self.sources(|source| is(&source.name) || is(&source.key))?
            }
            Predicate::Folder(folder) => {
                let is = named(folder);
                self.sources(|source| is(&source.folder))?
            }
            Predicate::Author(name) => {
                let folded = self.bind(key(&name.text));
                match name.whole {
                    true => self.search(&format!(
                        "instr(char(10) || s.authors || char(10), char(10) || {folded} || char(10))"
                    )),
                    false => self.search(&format!("instr(s.authors, {folded})")),
                }
            }
            Predicate::Url(text) => {
                let text = self.bind(text.to_ascii_lowercase());
                self.search(&format!("instr(s.url, {text})"))
            }
            Predicate::Language(tag) => {
                let tag = self.bind(tag.to_ascii_lowercase());
                let stored = "lower(coalesce(a.language, ''))";
                format!(
                    "({stored} = {tag} OR substr({stored}, 1, length({tag}) + 1) = {tag} || '-')"
                )
            }
            Predicate::Text(Wording::Pattern(pattern)) => {
                let pattern = self.bind(pattern.clone());
                let title = self.search(&format!("matches({pattern}, s.title)"));
                format!(
                    "({title} OR EXISTS (SELECT 1 FROM detail AS d WHERE d.article = a.id
                     AND matches_text({pattern}, d.summary, d.document, d.page)))"
                )
            }
            Predicate::Title(Wording::Pattern(pattern)) => {
                let pattern = self.bind(pattern.clone());
                self.search(&format!("matches({pattern}, s.title)"))
            }
            Predicate::Text(_) | Predicate::Title(_) => self.words(&[predicate], Join::All)?,
            Predicate::Newer(seconds) => {
                let from = self.bind(self.context.now.0.saturating_sub(*seconds));
                format!("a.sort >= {from}")
            }
            Predicate::Older(seconds) => {
                let to = self.bind(self.context.now.0.saturating_sub(*seconds));
                format!("a.sort < {to}")
            }
            Predicate::Dated { from, to } => self.dated(*from, *to),
            Predicate::Within(period) => {
                let (from, to) = period.days(self.context.today());
                self.dated(from, to)
            }
            // Nobody put the filter in its place, so there is none.
            Predicate::Saved(_) => "0".to_owned(),
            Predicate::Not(inner) => format!("NOT {}", self.condition(inner)?),
            Predicate::All(children) => self.all(&children.iter().collect::<Vec<_>>())?,
            Predicate::Any(children) if children.is_empty() => "0".to_owned(),
            Predicate::Any(children) => {
                let children: Vec<_> = children.iter().collect();
                self.joined(&children, Join::Any)?
            }
        })
    }

    fn all(&mut self, children: &[&Predicate]) -> rusqlite::Result<String> {
        match children.is_empty() {
            true => Ok("1".to_owned()),
            false => self.joined(children, Join::All),
        }
    }

    /// The conditions of a group; those on words go to the index together.
    fn joined(&mut self, children: &[&Predicate], join: Join) -> rusqlite::Result<String> {
        let is_of_words = |child: &&&Predicate| match child {
            Predicate::Title(wording) | Predicate::Text(wording) => {
                !matches!(wording, Wording::Pattern(_))
            }
            _ => false,
        };
        let (of_words, others): (Vec<&Predicate>, Vec<&Predicate>) =
            children.iter().partition(is_of_words);
        let mut conditions = Vec::with_capacity(children.len());
        if !of_words.is_empty() {
            conditions.push(self.words(&of_words, join)?);
        }
        for child in others {
            conditions.push(self.condition(child)?);
        }
        let between = if join == Join::All { " AND " } else { " OR " };
        Ok(format!("({})", conditions.join(between)))
    }

    /// The articles with these words.
    fn words(&mut self, predicates: &[&Predicate], join: Join) -> rusqlite::Result<String> {
        let hits = match self.within {
            Within::Store => {
                let how = (join, self.spelling);
                self.context.remembered.find(self.connection, predicates, how)?
            }
            Within::New(_) => {
                let which = (self.within, self.spelling);
                Hits::find(self.connection, predicates, join, which)?.map(Arc::new)
            }
        };
        let Some(hits) = hits else { return Ok("1".to_owned()) };
        if hits.len() == 0 {
            return Ok("0".to_owned());
        }
        let articles = self.articles()?;
        // A list that ends early passes by as many articles as it takes to find its hits.
        let passed = match self.limit {
            Some(limit) if limit < hits.len() => articles.saturating_mul(limit) / hits.len(),
            _ => articles,
        };
        Ok(match hits.are_few(passed) {
            true => format!("a.id IN (SELECT value FROM json_each({}))", self.bind(hits.list())),
            false => format!("is_hit({}, a.id)", self.bind(hits.set())),
        })
    }

    /// The number of articles that are not hidden.
    fn articles(&mut self) -> rusqlite::Result<usize> {
        if let Some(articles) = self.articles {
            return Ok(articles);
        }
        let articles = self
            .connection
            .prepare_cached("SELECT coalesce(sum(total), 0) FROM source")?
            .query_row([], |row| row.get(0))?;
        self.articles = Some(articles);
        Ok(articles)
    }

    /// The sources that match, as a list of ids. There are few sources, and a single id is an index
    /// lookup.
    fn sources(&mut self, matches: impl Fn(&Named) -> bool) -> rusqlite::Result<String> {
        if self.sources.is_none() {
            let which = self.only.map_or("1", |_| "id = ?");
            let mut statement = self.connection.prepare_cached(&format!(
                "SELECT id, key, {SHOWN_NAME}, coalesce(folder, '') FROM source WHERE {which}"
            ))?;
            let folded = |row: &rusqlite::Row<'_>, index| {
                row.get_ref(index)?.as_str().map(key).map_err(rusqlite::Error::from)
            };
            let rows = statement.query_map(params_from_iter(self.only.map(|id| id.0)), |row| {
                Ok(Named {
                    id: row.get(0)?,
                    key: folded(row, 1)?,
                    name: folded(row, 2)?,
                    folder: folded(row, 3)?,
                })
            })?;
            self.sources = Some(rows.collect::<rusqlite::Result<_>>()?);
        }
        let sources = self.sources.iter().flatten();
        let ids: Vec<_> =
            sources.filter(|source| matches(source)).map(|source| source.id).collect();
        self.of_sources(&ids)
    }

    /// The articles of these sources, and the articles that stand for a twin in them.
    fn of_sources(&self, ids: &[i64]) -> rusqlite::Result<String> {
        if let Some(only) = self.only {
            return Ok(if ids.contains(&only.0) { "1" } else { "0" }.to_owned());
        }
        let list = ids.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
        let own = match ids {
            [] => return Ok("0".to_owned()),
            [id] => format!("a.source = {id}"),
            // The plus keeps the order of time: the list is scanned newest first, not per source.
            _ => format!("+a.source IN ({list})"),
        };
        let twins = format!("FROM article WHERE twin IS NOT NULL AND source IN ({list})");
        let any = format!("SELECT EXISTS (SELECT 1 {twins})");
        Ok(match self.connection.query_row(&any, [], |row| row.get(0))? {
            true => format!("({own} OR a.id IN (SELECT twin {twins}))"),
            false => own,
        })
    }

    fn search(&self, condition: &str) -> String {
        match self.search {
            Search::Whole => {
                format!("a.id IN (SELECT s.article FROM search AS s WHERE {condition})")
            }
            Search::Each => format!(
                "EXISTS (SELECT 1 FROM search AS s WHERE s.article = a.id AND ({condition}))"
            ),
            Search::Beside => format!("({condition})"),
        }
    }

    /// A condition on days of the reader's calendar, in the reader's time zone.
    fn dated(&mut self, from: Option<Date>, to: Option<Date>) -> String {
        let (first, after) = self.context.seconds(from, to);
        let mut conditions = Vec::new();
        if let Some(first) = first {
            conditions.push(format!("a.sort >= {}", self.bind(first)));
        }
        if let Some(after) = after {
            conditions.push(format!("a.sort < {}", self.bind(after)));
        }
        if conditions.is_empty() {
            "1".to_owned()
        } else {
            format!("({})", conditions.join(" AND "))
        }
    }
}
