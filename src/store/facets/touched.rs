//! The articles that one connection changed.
use crate::news::ArticleId;
use crate::store::{Result, Store};

/// The most articles that are noted one by one.
const MOST: usize = 10_000;

/// A part of the store that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// These articles; none if nothing changed.
    Articles(Vec<ArticleId>),
    /// Any of them, or what their rows are named by.
    Unknown,
}

impl Default for Touched {
    fn default() -> Self {
        Self::Articles(Vec::new())
    }
}

impl Touched {
    /// Adds what changed later.
    pub fn add(&mut self, later: Self) {
        match (&mut *self, later) {
            (Self::Articles(ids), Self::Articles(more)) => ids.extend(more),
            (_, Self::Unknown) => *self = Self::Unknown,
            (Self::Unknown, _) => {}
        }
        if matches!(self, Self::Articles(ids) if ids.len() > MOST) {
            *self = Self::Unknown;
        }
    }
}

// 0 stands for everything. `OR IGNORE` would give way to the conflict clause of the statement that fires
// the trigger (SQLite, "CREATE TRIGGER").
const FOLLOW: &str = "
PRAGMA temp_store = MEMORY;
CREATE TEMP TABLE IF NOT EXISTS touched (article INTEGER PRIMARY KEY);
CREATE TEMP TRIGGER IF NOT EXISTS touched_state
AFTER UPDATE OF read, starred, hidden, sort, source, twin, language, note, highlights,
    parts
ON main.article BEGIN
    INSERT INTO touched SELECT new.id WHERE new.id NOT IN touched;
    INSERT INTO touched SELECT 0 WHERE 0 NOT IN touched AND (old.sort <> new.sort
        OR old.source <> new.source OR old.twin IS NOT new.twin
        OR old.language IS NOT new.language);
END;
CREATE TEMP TRIGGER IF NOT EXISTS touched_new AFTER INSERT ON main.article BEGIN
    INSERT INTO touched SELECT new.id WHERE new.id NOT IN touched;
END;
CREATE TEMP TRIGGER IF NOT EXISTS touched_old AFTER DELETE ON main.article BEGIN
    INSERT INTO touched SELECT old.id WHERE old.id NOT IN touched;
END;
CREATE TEMP TRIGGER IF NOT EXISTS touched_tag AFTER INSERT ON main.article_tag BEGIN
    INSERT INTO touched SELECT new.article WHERE new.article NOT IN touched;
END;
CREATE TEMP TRIGGER IF NOT EXISTS touched_untag AFTER DELETE ON main.article_tag BEGIN
    INSERT INTO touched SELECT old.article WHERE old.article NOT IN touched;
END;
CREATE TEMP TRIGGER IF NOT EXISTS touched_name AFTER UPDATE OF key, name, alias ON main.tag BEGIN
    INSERT INTO touched SELECT 0 WHERE 0 NOT IN touched;
END;
CREATE TEMP TRIGGER IF NOT EXISTS touched_source
AFTER UPDATE OF present, position, name, title, folder, key ON main.source BEGIN
    INSERT INTO touched SELECT 0 WHERE 0 NOT IN touched;
END;
CREATE TEMP TRIGGER IF NOT EXISTS touched_source_new AFTER INSERT ON main.source BEGIN
    INSERT INTO touched SELECT 0 WHERE 0 NOT IN touched;
END;
";

impl Store {
    /// From now on notes which articles this connection changes, for [`Store::touched`].
    ///
    /// # Errors
    ///
    /// When SQLite has no memory for it.
    pub fn follow_changes(&self) -> Result<()> {
        self.ask(|connection| connection.execute_batch(FOLLOW))
    }

    /// The articles that this connection changed since this was last asked.
    ///
    /// # Errors
    ///
    /// When SQLite cannot say.
    pub fn touched(&self) -> Result<Touched> {
        self.ask(|connection| {
            let mut statement = connection.prepare_cached("SELECT article FROM temp.touched")?;
            let ids = statement.query_map([], |row| row.get(0).map(ArticleId))?;
            let ids: Vec<_> = ids.collect::<rusqlite::Result<_>>()?;
            if ids.is_empty() {
                return Ok(Touched::default());
            }
            connection.execute("DELETE FROM temp.touched", [])?;
            let is_known = ids.len() <= MOST && !ids.contains(&ArticleId(0));
            Ok(if is_known { Touched::Articles(ids) } else { Touched::Unknown })
        })
    }
}
