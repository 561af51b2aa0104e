//! The schema: one migration per version. A published migration is never edited.
use super::identity::content_key;
use super::page::canonical;
use rusqlite::{Connection, params};
use rusqlite_migration::{M, Migrations};

/// The version that this program writes.
pub(super) const VERSION: i64 = 19;

/// The value of `barred` of an article that the reader hides.
pub(super) const BARRED_BY_HAND: u8 = 2;

/// All of them, the oldest first.
pub(super) fn migrations() -> Migrations<'static> {
    Migrations::new(vec![
        M::up(V1),
        M::up(V2),
        M::up(V3),
        M::up(V4),
        M::up(V5),
        M::up(V6),
        M::up(V7),
        M::up(V8),
        M::up_with_hook(V9, |transaction| Ok(name_contents(transaction)?)),
        M::up(V10),
        M::up(V11),
        M::up(V12),
        M::up(V13),
        M::up(V14),
        M::up(V15),
        M::up(V16),
        M::up(V17),
        M::up(V18),
        M::up(V19),
    ])
}

// Rows of `article` are small, for lists; what only the reading pane needs lies in `detail`, what only
// a search needs in `search`. `sort` is the time that orders: never in the future of the first sight.
// `hidden` marks articles of a source that is no longer configured, unless starred; list indexes leave
// them out. `article_tag` carries `sort` and `hidden` so that "the newest of a tag" is one scan of it.
// The counters of `source` and `tag` count what is not hidden; triggers keep them.
const V1: &str = "
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    local INTEGER NOT NULL,
    present INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL,
    name TEXT,
    title TEXT,
    folder TEXT,
    etag TEXT,
    last_modified TEXT,
    last_success INTEGER,
    last_attempt INTEGER,
    last_error TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    next_due INTEGER,
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source(id),
    identity INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    title TEXT NOT NULL,
    published INTEGER NOT NULL,
    date_stated INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    sort INTEGER NOT NULL,
    language TEXT,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX article_identity ON article(source, identity);
CREATE INDEX article_newest ON article(sort, id, source, read, starred) WHERE hidden = 0;
CREATE INDEX article_unread ON article(sort, id, source) WHERE hidden = 0 AND read = 0;
CREATE INDEX article_starred ON article(sort, id, source, read) WHERE hidden = 0 AND starred = 1;
CREATE INDEX article_source ON article(source, sort, id, read, starred) WHERE hidden = 0;

CREATE TABLE detail (
    article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    guid TEXT,
    url TEXT,
    updated INTEGER,
    summary TEXT,
    authors TEXT NOT NULL,
    enclosures TEXT NOT NULL,
    document TEXT NOT NULL
);

CREATE TABLE search (
    article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    authors TEXT NOT NULL,
    url TEXT NOT NULL
);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    total INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE article_tag (
    tag INTEGER NOT NULL REFERENCES tag(id),
    hidden INTEGER NOT NULL,
    sort INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article(id),
    position INTEGER NOT NULL,
    PRIMARY KEY (tag, hidden, sort, article)
) WITHOUT ROWID;
CREATE INDEX article_tag_article ON article_tag(article, tag);

CREATE TABLE resume (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    place TEXT NOT NULL
);

CREATE TRIGGER article_inserted AFTER INSERT ON article WHEN new.hidden = 0 BEGIN
    UPDATE source SET total = total + 1, unread = unread + (new.read = 0) WHERE id = new.source;
END;

CREATE TRIGGER article_state AFTER UPDATE OF read, hidden ON article
WHEN old.read <> new.read OR old.hidden <> new.hidden BEGIN
    UPDATE source SET
        total = total + (new.hidden = 0) - (old.hidden = 0),
        unread = unread + (new.hidden = 0 AND new.read = 0) - (old.hidden = 0 AND old.read = 0)
    WHERE id = new.source;
    UPDATE tag SET
        total = total + (new.hidden = 0) - (old.hidden = 0),
        unread = unread + (new.hidden = 0 AND new.read = 0) - (old.hidden = 0 AND old.read = 0)
    WHERE id IN (SELECT tag FROM article_tag WHERE article = new.id);
END;

CREATE TRIGGER article_moved AFTER UPDATE OF sort, hidden ON article
WHEN old.sort <> new.sort OR old.hidden <> new.hidden BEGIN
    UPDATE article_tag SET sort = new.sort, hidden = new.hidden WHERE article = new.id;
END;

CREATE TRIGGER article_deleted BEFORE DELETE ON article BEGIN
    DELETE FROM article_tag WHERE article = old.id;
    UPDATE source SET
        total = total - (old.hidden = 0),
        unread = unread - (old.hidden = 0 AND old.read = 0)
    WHERE id = old.source;
END;

CREATE TRIGGER tag_added AFTER INSERT ON article_tag WHEN new.hidden = 0 BEGIN
    UPDATE tag SET
        total = total + 1,
        unread = unread + (SELECT read = 0 FROM article WHERE id = new.article)
    WHERE id = new.tag;
END;

CREATE TRIGGER tag_removed AFTER DELETE ON article_tag WHEN old.hidden = 0 BEGIN
    UPDATE tag SET
        total = total - 1,
        unread = unread - (SELECT read = 0 FROM article WHERE id = old.article)
    WHERE id = old.tag;
END;
";

// What was read of a source before: under which settings, which bytes, which files.
const V2: &str = "
ALTER TABLE source ADD COLUMN settings INTEGER;
ALTER TABLE source ADD COLUMN fingerprint INTEGER;
ALTER TABLE source ADD COLUMN moved TEXT;

CREATE TABLE file (
    source INTEGER NOT NULL REFERENCES source(id),
    name TEXT NOT NULL,
    modified INTEGER NOT NULL,
    len INTEGER NOT NULL,
    PRIMARY KEY (source, name)
) WITHOUT ROWID;
";

// `story` names what an article tells, over all feeds of its site; `twin` is the article that is shown
// in its place. `changed` is when its text was last seen to change. `origin` of a tag: 0 the feed and
// its settings, 1 the reader, 2 a twin; only the first kind goes with the next version of the entry.
// `history` keeps how a source fared, one row for each run of the same result.
const V3: &str = "
ALTER TABLE article ADD COLUMN story INTEGER;
ALTER TABLE article ADD COLUMN twin INTEGER;
ALTER TABLE article ADD COLUMN changed INTEGER;
CREATE INDEX article_story ON article(story) WHERE story IS NOT NULL;
CREATE INDEX article_twin ON article(twin) WHERE twin IS NOT NULL;

ALTER TABLE article_tag ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;

ALTER TABLE source ADD COLUMN problems TEXT;

CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source(id),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    count INTEGER NOT NULL,
    error TEXT
);
CREATE INDEX history_source ON history(source, id);
";

// What a feed states about its rhythm, see `Schedule`.
const V4: &str = "
ALTER TABLE source ADD COLUMN ttl INTEGER;
ALTER TABLE source ADD COLUMN skip_hours INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0;
";

// Bodies are packed: `document` is JSON as text in old rows and zstd in new ones. What a merge adds,
// articles and the tags their feed gives (origin 0), it counts itself, once for a document.
const V5: &str = "
DROP TRIGGER article_inserted;
DROP TRIGGER tag_added;
CREATE TRIGGER tag_added AFTER INSERT ON article_tag WHEN new.hidden = 0 AND new.origin <> 0 BEGIN
    UPDATE tag SET
        total = total + 1,
        unread = unread + (SELECT read = 0 FROM article WHERE id = new.article)
    WHERE id = new.tag;
END;
";

// Whoever asks for a source wants its stories also where another source shows them.
const V6: &str = "
CREATE INDEX article_twin_source ON article(source, twin) WHERE twin IS NOT NULL;
";

// Whose article it is, where a local file says so: it is shown in place of the source.
const V7: &str = "
ALTER TABLE article ADD COLUMN publisher TEXT;
";

// `barred` marks articles that a rule hides, as long as they have no star. More origins of a tag: 3 a rule,
// 4 a rule and the feed.
const V8: &str = "
ALTER TABLE article ADD COLUMN barred INTEGER NOT NULL DEFAULT 0;
";

// `content` is the hash of title, page and date: articles are found by it whose guid changes. `shared` holds
// names that several entries of one document of a source had, and that identify nothing there.
const V9: &str = "
ALTER TABLE article ADD COLUMN content INTEGER;
CREATE TABLE shared (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source(id),
    name INTEGER NOT NULL,
    UNIQUE (source, name)
);
";

// `parts` are the bits of `parts::bits`, and NULL where nobody has looked. `departed` is the time at which
// the interface was last left.
const V10: &str = "
ALTER TABLE article ADD COLUMN parts INTEGER;
ALTER TABLE resume ADD COLUMN departed INTEGER;
";

// `untagged` holds the tags that the reader took from an article: neither its feed, nor a twin, nor a rule
// gives them again. `alias` is the tag that stands for one that was renamed or merged. `barred` may be 2:
// hidden by the reader. `step` holds the last changes by hand, the newest last; those at the end that are
// `undone` can be redone.
const V11: &str = "
CREATE TABLE untagged (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag(id),
    UNIQUE (article, tag)
);
ALTER TABLE tag ADD COLUMN alias INTEGER;
ALTER TABLE tag ADD COLUMN color TEXT;
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    what TEXT NOT NULL,
    changes BLOB NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
);
";

// `queries` are those that were typed and kept, as JSON, the newest first.
const V12: &str = "
ALTER TABLE resume ADD COLUMN queries TEXT;
";

// `words` is the index of words (see the module `words`), with the row ids of `article`. Its hash table
// holds what a transaction writes (16 MB), so that a transaction makes one segment. Articles up to the id
// `indexing.next` may not be in it yet; `search.summary` is empty once they are.
const V13: &str = "
CREATE VIRTUAL TABLE words USING fts5(
    title, text, content = '', contentless_delete = 1, tokenize = 'ascii'
);
INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);
INSERT INTO words (words, rank) VALUES ('automerge', 8);

CREATE TABLE indexing (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    next INTEGER NOT NULL
);
INSERT INTO indexing (id, next) SELECT 1, coalesce(max(id), 0) FROM article;

CREATE TRIGGER article_forgotten AFTER DELETE ON article BEGIN
    DELETE FROM words WHERE rowid = old.id;
END;
";

// The place where its reader left an article: bytes of the texts before the first visible line, and
// the part read in percent.
const V14: &str = "
ALTER TABLE article ADD COLUMN place INTEGER;
ALTER TABLE article ADD COLUMN progress INTEGER;
";

// The reader's note on an article.
const V15: &str = "
ALTER TABLE article ADD COLUMN note TEXT;
";

// Pieces of the index are merged later: that costs a refresh less, and a search looks into some more.
const V16: &str = "
INSERT INTO words (words, rank) VALUES ('automerge', 16);
";

// `page` is the text of the page of an article, packed as `document` is, or the number of failures to fetch
// it; `shown` says whether it is shown in place of `document`.
const V17: &str = "
ALTER TABLE detail ADD COLUMN page BLOB;
ALTER TABLE detail ADD COLUMN shown INTEGER;
";

// The passages that the reader highlighted, as JSON.
const V18: &str = "
ALTER TABLE article ADD COLUMN highlights TEXT;
";

// The entries of the last document of each source, see `Seen`. They name articles by their ids; whoever
// deletes an article of the source writes them anew.
const V19: &str = "
CREATE TABLE seen (source INTEGER PRIMARY KEY, entries BLOB NOT NULL);
";

/// Works out `content` of the articles that are there.
fn name_contents(connection: &Connection) -> rusqlite::Result<()> {
    let mut articles = connection.prepare(
        "SELECT article.id, search.title, detail.url, article.published, article.date_stated
         FROM article JOIN search ON search.article = article.id
         JOIN detail ON detail.article = article.id",
    )?;
    let mut name = connection.prepare("UPDATE article SET content = ?2 WHERE id = ?1")?;
    let mut rows = articles.query([])?;
    while let Some(row) = rows.next()? {
        let (title, url): (String, Option<String>) = (row.get(1)?, row.get(2)?);
        let (published, date_stated): (i64, bool) = (row.get(3)?, row.get(4)?);
        let page = url.as_deref().map(canonical);
        let content = content_key(&title, page.as_deref(), date_stated.then_some(published));
        name.execute(params![row.get::<_, i64>(0)?, content])?;
    }
    connection.execute_batch(
        "CREATE INDEX article_content ON article(source, content) WHERE content IS NOT NULL",
    )
}
