//! The first words of articles, as a list shows them beside the titles.
use super::{Result, Store, pack};
use crate::lang::excerpt;
use crate::news::{ArticleId, Document};
use rusqlite::{OptionalExtension as _, Row};

/// The most characters of an opening: what a wide list shows.
const MOST: usize = 200;
/// The blocks of an article that are looked at.
const BLOCKS: usize = 12;

impl Store {
    /// The first words of each of `ids`, in one line: those of its text, else of its summary. Empty if it has
    /// none.
    ///
    /// # Errors
    ///
    /// When the database cannot be read.
    pub fn openings(&self, ids: &[ArticleId]) -> Result<Vec<(ArticleId, String)>> {
        self.read(|connection| {
            let mut texts = connection
                .prepare_cached("SELECT document, summary FROM detail WHERE article = ?")?;
            let mut openings = Vec::with_capacity(ids.len());
            for id in ids {
                let opening = texts.query_row([id.0], opening).optional()?;
                openings.extend(opening.map(|opening| (*id, opening)));
            }
            Ok(openings)
        })
    }
}

fn opening(row: &Row<'_>) -> rusqlite::Result<String> {
    let json = pack::unpack(row.get_ref(0)?)?;
    let mut document: Document = serde_json::from_str(&json).unwrap_or_default();
    document.blocks.truncate(BLOCKS);
    let words = document.to_words();
    let summary: Option<String> = row.get(1)?;
    let text = if words.trim().is_empty() { summary.unwrap_or_default() } else { words };
    Ok(excerpt(&text, |_| Vec::new(), MOST).text)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{NOW, all, channel, entry, with_feed};
    use super::*;
    use crate::news::{Block, BlockKind, Entry, RichText, Role};

    #[test]
    fn an_opening_is_that_of_the_text_or_of_the_summary() {
        let (mut store, source) = with_feed();
        let text = |text: &str| {
            let content = RichText { text: text.into(), runs: Vec::new() };
            let kind = BlockKind::Paragraph { content };
            Document { blocks: vec![Block { kind, direction: None, role: Role::Body }] }
        };
        let body = Entry { body: text("قال\n المتحدث"), ..entry("1", "A", 3) };
        let summary = Entry { summary: Some("In short".into()), ..entry("2", "B", 2) };
        let long = Entry { body: text(&"word ".repeat(300)), ..entry("3", "C", 1) };
        let entries = channel(vec![body, summary, long, entry("4", "D", 0)]);
        store.merge(source, &entries, NOW, &[]).unwrap();
        let ids: Vec<ArticleId> = all(&store).into_iter().map(|row| row.id).collect();
        let openings = store.openings(&ids).unwrap();
        let texts: Vec<&str> = openings.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!((texts[0], texts[1], texts[3]), ("قال المتحدث", "In short", ""));
        assert!(texts[2].ends_with('…') && texts[2].chars().count() <= MOST + 1, "{}", texts[2]);
        assert_eq!(store.openings(&[ArticleId(99)]).unwrap(), []);
    }
}
