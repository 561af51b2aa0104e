//! `sahifa search`: the articles that words are found in, each with the place where they stand.
use super::exit::OK;
use super::output::tell;
use super::sheet::Sheet;
use super::{CliError, Output};
use crate::arguments::SearchTask;
use crate::context::Context;
use crate::lang::{Excerpt, Length, excerpt};
use crate::locale::Phrase;
use crate::news::{Article, ArticleId, Flags, Headline, SourceId, Timestamp};
use crate::query::Sought;
use serde::Serialize;
use std::ops::Range;

/// Articles printed when neither the query nor `--limit` says how many.
const USUAL: usize = 20;
/// Characters of an extract.
const EXTRACT: usize = 160;

/// An article as `search --json` prints it.
#[derive(Serialize)]
struct Found<'a> {
    id: ArticleId,
    title: &'a str,
    title_matches: Vec<Range<usize>>,
    source_id: SourceId,
    source_name: &'a str,
    published: Option<String>,
    flags: Flags,
    extract: &'a str,
    extract_matches: &'a [Range<usize>],
}

pub(super) fn search(
    task: &SearchTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let query = super::list::parse(&task.words.join(" "), context)?;
    let sought = Sought::of(&query.predicate);
    let (store, _) = context.store()?;
    let most = task.limit.or(query.limit).unwrap_or(USUAL);
    let rows = store.headlines(&query, most)?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        // One that is deleted meanwhile is no longer found.
        if let Some(article) = store.article(row.id)? {
            let extract = excerpt(&text(&article), |text| sought.in_text(text), EXTRACT);
            found.push((row, extract));
        }
    }
    if task.json {
        let found: Vec<_> = found.iter().map(|(row, part)| entry(row, part, &sought)).collect();
        output.json(&found)?;
    } else if found.is_empty() {
        output.text(&context.catalogue.say_plain(&Phrase::new("search-nothing")))?;
    }
    if found.is_empty() {
        let words: Vec<_> = query.predicate.words().into_iter().map(str::to_owned).collect();
        if let Some(spelling) = store.spelling(&query, &words)? {
            tell(context, &spelling.phrase("search-spelling"));
        }
    }
    if task.json {
        return Ok(OK);
    }
    let sheet = Sheet::find(context);
    for (row, extract) in &found {
        let id = row.id.0.to_string();
        let age = context.settings.age(row.published, Timestamp::now(), Length::Short);
        match &sheet {
            Some(sheet) => {
                let head = format!("{id} · {} · {age}", isolated(&row.source_name));
                let out = output.writer();
                sheet.lit(&row.title, &sought.in_title(&row.title), 0, out)?;
                sheet.text(&head, out)?;
                sheet.lit(&extract.text, &extract.places, 4, out)?;
                sheet.text("", out)?;
            }
            None => output.fields(&[&id, &age, &row.source_name, &row.title, &extract.text])?,
        }
    }
    Ok(OK)
}

fn entry<'a>(row: &'a Headline, extract: &'a Excerpt, sought: &Sought) -> Found<'a> {
    Found {
        id: row.id,
        title: &row.title,
        title_matches: sought.in_title(&row.title),
        source_id: row.source,
        source_name: &row.source_name,
        published: row.published.rfc3339(),
        flags: row.flags,
        extract: &extract.text,
        extract_matches: &extract.places,
    }
}

/// The text of an article, or its summary where that is all.
fn text(article: &Article) -> String {
    let words = article.text().to_words();
    match words.trim().is_empty() {
        true => article.summary.clone().unwrap_or_default(),
        false => words,
    }
}

fn isolated(name: &str) -> String {
    sahifa_text::CleanText::isolated(name).as_str().to_owned()
}
