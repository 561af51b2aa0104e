//! `[[rule]]`: actions on new articles that a query finds.
use super::item::{Item, query, resolved, tags};
use super::reading::File;
use super::shape::{self, Shape};
use super::telling::{NotifySetting, notify};
use crate::locale::Phrase;
use crate::query::{NamedQuery, Notify, Order, Rule};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RuleTable {
    when: Option<String>,
    tag: Vec<String>,
    mark: Option<Mark>,
    star: bool,
    hide: bool,
    notify: NotifySetting,
}

/// The keys of a `[[rule]]`.
pub(super) fn keys() -> Vec<(&'static str, Shape)> {
    shape::keys::<RuleTable>()
}

/// A mark that a rule can set on an article.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Mark {
    Read,
}

/// Reads every `[[rule]]`.
pub(super) fn rules(file: &mut File<'_>, items: Vec<Item>, saved: &[NamedQuery]) -> Vec<Rule> {
    items.into_iter().filter_map(|mut item| rule(file, &mut item, saved)).collect()
}

fn rule(file: &mut File<'_>, item: &mut Item, saved: &[NamedQuery]) -> Option<Rule> {
    let (fields, dropped): (RuleTable, _) = file.lenient("rule", &mut item.table);
    let when = match fields.when {
        Some(when) if when.trim().is_empty() => {
            let message = Phrase::new("config-empty-text").with("key", "when");
            file.problem(item.span_of("when"), message, Phrase::new("config-help-rule"));
            None
        }
        Some(when) => query(file, item, "when", &when),
        None => {
            // A wrong one was told already; that it is missing would be noise.
            if !dropped.iter().any(|key| key == "when") {
                let message =
                    Phrase::new("config-missing-key").with("key", "when").with("table", "rule");
                file.problem(item.span.clone(), message, Phrase::new("config-help-rule"));
            }
            None
        }
    };
    let when = when.filter(|when| {
        let takes_all = when.order == Order::default() && when.limit.is_none();
        if !takes_all {
            let message = Phrase::new("config-rule-list");
            file.problem(item.span_of("when"), message, Phrase::new("config-help-rule-list"));
        }
        takes_all
    });
    let when = when.and_then(|when| resolved(file, item, "when", &when, saved));
    let has_blank = !fields.tag.is_empty();
    let known = file.problems.len();
    let notify = notify(file, item, fields.notify);
    let is_wrong = file.problems.len() > known;
    let rule = Rule {
        when: when.clone().unwrap_or_default(),
        tags: tags(file, item, "tag", fields.tag),
        read: matches!(fields.mark, Some(Mark::Read)),
        star: fields.star,
        hide: fields.hide,
        notify,
    };
    // An article that is hidden or read is no news, so the rule would tell of none.
    if rule.notify != Notify::No && (rule.hide && !rule.star || rule.read) {
        let message = Phrase::new("config-rule-silent");
        let help = Phrase::new("config-help-rule-silent");
        file.problem(item.span_of("notify"), message, help);
    }
    // What should have been done may have been told to be wrong.
    let is_told = dropped.iter().any(|key| key != "when") || has_blank || is_wrong;
    if !rule.acts() && !is_told {
        let message = Phrase::new("config-rule-idle");
        file.problem(item.span.clone(), message, Phrase::new("config-help-rule-idle"));
    }
    // Of a rule whose query is wrong, nothing may stay: it would be about every article.
    (when.is_some() && rule.acts()).then_some(rule)
}
