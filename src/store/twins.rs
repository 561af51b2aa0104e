//! Shows a story once that several feeds of a site contain.
//!
//! Feeds of a site overlap: “all news” contains the entries of “politics”. Each feed keeps its own
//! article, so nothing is lost if one feed is removed. The first article of a story is shown, with
//! the tags of all; the others are its twins and are hidden.
use super::hash::hash;
use super::identity::Marks;
use super::page::{host, is_page};
use super::schema::BARRED_BY_HAND;
use rusqlite::{Connection, params};
use url::Url;

/// The site of a feed: the hosts of its address and of its stated home page. A feed that collects
/// pages of other sites tells its own stories about them.
#[derive(Debug)]
pub(super) struct Site(Vec<String>);

impl Site {
    pub(super) fn new(address: &str, home: Option<&str>) -> Self {
        let urls = std::iter::once(address).chain(home).filter_map(|url| Url::parse(url).ok());
        Self(urls.filter_map(|url| host(&url).map(str::to_owned)).collect())
    }

    /// The story of an entry: its page and its title, if the page belongs to the site.
    pub(super) fn story(&self, marks: &Marks) -> Option<i64> {
        let (page, host) = (marks.page.as_deref()?, marks.host.as_deref()?);
        let is_story = is_page(page) && !marks.title.is_empty();
        let is_ours = || self.0.iter().any(|home| is_one_site(home, host));
        (is_story && is_ours()).then(|| hash(format!("{page}\n{}", marks.title).as_bytes()))
    }
}

/// True if one host equals the other or is part of it.
fn is_one_site(one: &str, other: &str) -> bool {
    let is_below = |part: &str, whole: &str| {
        part.strip_suffix(whole).is_some_and(|rest| rest.ends_with('.')) && whole.contains('.')
    };
    one == other || is_below(one, other) || is_below(other, one)
}

/// Decides again which articles are shown, after sources were added or removed.
pub(super) fn settle_all(connection: &Connection) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(
        "SELECT story FROM article WHERE story IS NOT NULL GROUP BY story HAVING count(*) > 1",
    )?;
    let stories = statement.query_map([], |row| row.get(0))?;
    let stories: Vec<i64> = stories.collect::<rusqlite::Result<_>>()?;
    stories.into_iter().try_for_each(|story| settle(connection, story))
}

/// Shows one article of a story: the starred one, else the first one of a configured source that no
/// rule hides. An article that a rule hides is never a twin, so that the story is not found through
/// it. One that the reader hides is left as it is, for undo. If a part of the story was read, the story stays read. Articles of one source are never
/// twins, because their feed tells them apart.
pub(super) fn settle(connection: &Connection, story: i64) -> rusqlite::Result<()> {
    let mut members = members(connection, story)?;
    members.retain(|member| member.barred != BARRED_BY_HAND || member.starred);
    let shown =
        members.iter().filter(|member| member.starred || (member.present && member.barred == 0));
    let shown = shown.min_by_key(|member| (!member.starred, member.id));
    let was_read = members.iter().any(|member| member.read);
    let mut update = connection
        .prepare_cached("UPDATE article SET twin = ?2, hidden = ?3, read = ?4 WHERE id = ?1")?;
    for member in &members {
        let is_free = member.starred || member.barred != 0;
        let twin = shown.filter(|shown| shown.source != member.source && !is_free);
        let twin = twin.map(|shown| shown.id);
        let hidden = !member.starred && (twin.is_some() || member.barred != 0 || !member.present);
        let read = member.read || (member.twin.is_some() && twin.is_none() && was_read);
        if (twin, hidden, read) != (member.twin, member.hidden, member.read) {
            update.execute(params![member.id, twin, hidden, read])?;
        }
    }
    for member in members.iter().filter(|member| member.barred == 0) {
        if let Some(shown) = shown.filter(|shown| shown.source != member.source) {
            lend_tags(connection, member.id, shown.id)?;
        }
    }
    Ok(())
}

/// Shows an article by itself, because it no longer tells the story.
pub(super) fn release(connection: &Connection, article: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "UPDATE article SET twin = NULL, hidden = NOT (starred OR (barred = 0
                 AND (SELECT present FROM source WHERE source.id = article.source)))
             WHERE id = ? AND twin IS NOT NULL",
        )?
        .execute([article])?;
    Ok(())
}

/// An article of a story.
struct Member {
    id: i64,
    source: i64,
    present: bool,
    starred: bool,
    read: bool,
    hidden: bool,
    barred: u8,
    twin: Option<i64>,
}

fn members(connection: &Connection, story: i64) -> rusqlite::Result<Vec<Member>> {
    let mut statement = connection.prepare_cached(
        "SELECT a.id, a.source, s.present, a.starred, a.read, a.hidden, a.barred, a.twin FROM article AS a
         JOIN source AS s ON s.id = a.source WHERE a.story = ? ORDER BY a.id",
    )?;
    let rows = statement.query_map([story], |row| {
        Ok(Member {
            id: row.get(0)?,
            source: row.get(1)?,
            present: row.get(2)?,
            starred: row.get(3)?,
            read: row.get(4)?,
            hidden: row.get(5)?,
            barred: row.get(6)?,
            twin: row.get(7)?,
        })
    })?;
    rows.collect()
}

/// Copies the tags of a twin to the article that is shown in its place. Tags of a rule or of the reader
/// remain theirs, and a tag that the reader took from either is on none of them.
pub(super) fn lend_tags(connection: &Connection, twin: i64, shown: i64) -> rusqlite::Result<()> {
    let took = connection
        .prepare_cached(
            "INSERT OR IGNORE INTO untagged (article, tag) SELECT ?2, u.tag FROM untagged AS u
             WHERE u.article = ?1 AND NOT EXISTS (SELECT 1 FROM article_tag AS t
                 WHERE t.article = ?2 AND t.tag = u.tag AND t.origin = 1)",
        )?
        .execute([twin, shown])?;
    if took > 0 {
        connection
            .prepare_cached(
                "DELETE FROM article_tag WHERE article = ?1
                 AND tag IN (SELECT tag FROM untagged WHERE article = ?1)",
            )?
            .execute([shown])?;
    }
    connection
        .prepare_cached(
            "INSERT INTO article_tag (tag, hidden, sort, article, position, origin)
             SELECT t.tag, a.hidden, a.sort, a.id,
                 t.position + 1 + (SELECT coalesce(max(position), 0) FROM article_tag
                                   WHERE article = ?2),
                 CASE t.origin WHEN 3 THEN 3 WHEN 1 THEN 1 ELSE 2 END
             FROM article_tag AS t JOIN article AS a ON a.id = ?2
             WHERE t.article = ?1 AND t.tag NOT IN (SELECT tag FROM article_tag WHERE article = ?2)
                 AND NOT EXISTS (SELECT 1 FROM untagged WHERE article = ?2 AND tag = t.tag)",
        )?
        .execute(params![twin, shown])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::{Entry, EntryLink};

    #[test]
    fn a_story_is_a_page_of_the_site_with_its_title() {
        let story = |link: &str, title: &str, source: &str, home: Option<&str>| {
            let links = vec![EntryLink { href: link.into(), rel: "alternate".into() }];
            let entry = Entry { title: title.into(), links, ..Entry::default() };
            Site::new(source, home).story(&Marks::of(&entry))
        };
        let first = story("https://a.example/x/", "خبر", "https://a.example/all", None);
        assert!(first.is_some());
        let same = [
            story(
                "http://www.a.example/x?utm_source=rss",
                "خَبَر",
                "https://feeds.a.example/b",
                None,
            ),
            story("https://a.example/x", "خبر", "https://f.example/c", Some("https://a.example")),
        ];
        assert_eq!(same, [first, first]);
        for other in [
            story("https://a.example/y", "خبر", "https://a.example/all", None),
            story("https://a.example/x", "آخر", "https://a.example/all", None),
            // Of another site, no page of its own, no title.
            story("https://a.example/x", "خبر", "https://planet.example/", None),
            story("https://a.example/", "خبر", "https://a.example/all", None),
            story("https://a.example/x", "", "https://a.example/all", None),
            story("notes/x.txt", "خبر", "/home/notes", None),
        ] {
            assert_ne!(other, first);
        }
    }

    #[test]
    fn parts_of_a_host_are_one_site() {
        assert!(is_one_site("a.example", "news.a.example"));
        assert!(!is_one_site("a.example", "ba.example"));
        assert!(!is_one_site("example", "a.example"));
    }
}
