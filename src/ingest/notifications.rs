//! The notifications that rules ask for after a refresh.
use super::{RefreshOptions, Summary};
use crate::news::{ArticleId, Notification, NotifyMode, NotifyWay, Told};
use crate::query::Notify;
use crate::store::{Notable, Store};
use std::cmp::Reverse;

/// The most articles that a notification names.
const NAMED: usize = 3;
/// The most articles among which the newest are looked for.
const LOOKED_AT: usize = 200;

/// The notifications on the articles of a refresh, in the order of the rules: one for each way in which
/// rules tell of any, however many rules and articles there are. An article is in each of them once.
pub fn notifications(
    summary: &Summary,
    options: &RefreshOptions,
    store: &Store,
) -> Vec<Notification> {
    let mut found: Vec<(NotifyWay, Option<usize>, Vec<ArticleId>)> = Vec::new();
    let mut notable = summary.notable.clone();
    notable.sort_by_key(|notable| notable.rule);
    for Notable { article, rule } in &notable {
        let notify = options.rules.get(*rule).map(|rule| &rule.notify);
        let (way, line) = match notify {
            None | Some(Notify::No) => continue,
            Some(Notify::Usual) if options.notify == NotifyMode::Off => continue,
            Some(Notify::Usual) => (NotifyWay::Terminal(options.notify), None),
            Some(Notify::Own { way, line }) => (way.clone(), Some(*line)),
        };
        match found.iter_mut().find(|(known, ..)| *known == way) {
            Some((.., articles)) if articles.contains(article) => {}
            Some((.., articles)) => articles.push(*article),
            None => found.push((way, line, vec![*article])),
        }
    }
    let notification = |(way, line, articles): (NotifyWay, Option<usize>, Vec<ArticleId>)| {
        let first = newest(&articles, matches!(way, NotifyWay::Command(_)), store);
        Notification { way, line, count: articles.len(), first }
    };
    found.into_iter().map(notification).collect()
}

/// The newest of these articles. Those that cannot be read now are told as a number.
fn newest(articles: &[ArticleId], with_url: bool, store: &Store) -> Vec<Told> {
    let some = articles.get(..LOOKED_AT).unwrap_or(articles);
    let mut rows = store.headlines_by_id(some).unwrap_or_default();
    rows.sort_by_key(|row| Reverse(row.sort));
    rows.truncate(NAMED);
    let newest = rows.first().map(|row| row.id).filter(|_| with_url);
    let mut told: Vec<Told> = rows
        .into_iter()
        .map(|row| Told { title: row.title, source: row.source_name, url: None })
        .collect();
    if let (Some(id), Some(told)) = (newest, told.first_mut()) {
        told.url = store.article(id).ok().flatten().and_then(|article| article.url);
    }
    told
}
