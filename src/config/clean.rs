//! `[[clean]]`: rules that say what the blocks of articles are, for one source or for all.
use super::item::Item;
use super::problem::suggestion;
use super::reading::File;
use super::shape::{self, Shape};
use super::subject::meant_in;
use crate::locale::Phrase;
use crate::news::{CleanRule, Role, Sign, Source};
use serde::Deserialize;
use std::path::Path;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct CleanTable {
    source: Option<String>,
    start: Option<String>,
    pattern: Option<String>,
    role: Option<Role>,
    rest: bool,
}

/// The keys of a `[[clean]]`.
pub(super) fn keys() -> Vec<(&'static str, Shape)> {
    shape::keys::<CleanTable>()
}

/// Reads every `[[clean]]` and gives its rule to the sources it is for.
pub(super) fn rules(
    file: &mut File<'_>,
    items: Vec<Item>,
    sources: &mut [Source],
    home: Option<&Path>,
) {
    for mut item in items {
        let (fields, dropped): (CleanTable, _) = file.lenient("clean", &mut item.table);
        // A rule for one source must not become one for all.
        if dropped.iter().any(|key| key == "source") {
            continue;
        }
        let Some(sign) = sign(file, &item, &fields, &dropped) else { continue };
        let role = fields.role.unwrap_or(Role::Furniture);
        let rule = CleanRule { sign, role, rest: fields.rest };
        let Some(name) = &fields.source else {
            sources.iter_mut().for_each(|source| source.clean.push(rule.clone()));
            continue;
        };
        let directory = file.path.parent().unwrap_or(Path::new(""));
        let meant = meant_in(&sources.iter().collect::<Vec<_>>(), name, directory, home);
        if meant.is_empty() {
            let names: Vec<String> = sources.iter().filter_map(|one| one.name.clone()).collect();
            let message = Phrase::new("config-clean-no-source").with("name", name.as_str());
            file.problem(item.span_of("source"), message, suggestion(name, &names));
        }
        for at in meant {
            if let Some(source) = sources.get_mut(at) {
                source.clean.push(rule.clone());
            }
        }
    }
}

fn sign(file: &mut File<'_>, item: &Item, fields: &CleanTable, dropped: &[String]) -> Option<Sign> {
    match (&fields.start, &fields.pattern) {
        (Some(words), None) if !words.trim().is_empty() => {
            Some(Sign::Start(words.trim().to_owned()))
        }
        (None, Some(pattern)) if !pattern.is_empty() => match regex::Regex::new(pattern) {
            Ok(_) => Some(Sign::Pattern(pattern.clone())),
            Err(error) => {
                // The last line says what, the lines before show where.
                let text = error.to_string();
                let detail = text.lines().last().unwrap_or_default();
                let detail = detail.strip_prefix("error: ").unwrap_or(detail).to_owned();
                let message = Phrase::new("config-bad-regex").with("detail", detail);
                file.problem(item.span_of("pattern"), message, Phrase::new("config-help-regex"));
                None
            }
        },
        _ => {
            // A wrong one was told already; that it is missing would be noise.
            if !dropped.iter().any(|key| key == "start" || key == "pattern") {
                let message = Phrase::new("config-clean-sign");
                file.problem(item.span.clone(), message, Phrase::new("config-help-clean-sign"));
            }
            None
        }
    }
}
