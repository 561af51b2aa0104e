//! Adds saved filters, rules and whole imports to the user's file.
use super::edit::{EditError, add_sources, append, change, free_name, parsed, written};
use super::item::items;
use super::reading::File;
use super::{rules, telling};
use crate::import::Import;
use crate::news::NewSource;
use crate::query::{NamedQuery, Rule};
use std::path::Path;
use toml_edit::{Array, Table, value};

/// The parts of an import that the user's file did not have, and the reasons why others could not be
/// added.
#[derive(Debug, Default)]
pub struct Added {
    pub sources: Vec<NewSource>,
    pub filters: Vec<NamedQuery>,
    pub rules: Vec<Rule>,
    pub failed: Vec<EditError>,
}

/// Adds an import to the configuration at `path`. If one part cannot be added, the others still
/// are.
pub fn add_import(path: &Path, import: &Import) -> Added {
    let mut added = Added::default();
    // Rules come first: they are about the first articles of the new sources, too.
    match add_rules(path, &import.rules) {
        Ok(rules) => added.rules = rules,
        Err(error) => added.failed.push(error),
    }
    match add_sources(path, &import.sources) {
        Ok(sources) => added.sources = sources,
        Err(error) => added.failed.push(error),
    }
    match add_filters(path, &import.filters) {
        Ok(filters) => added.filters = filters,
        Err(error) => added.failed.push(error),
    }
    added
}

/// The `[[filter]]` table of a query.
fn filter_table(filter: &NamedQuery) -> Table {
    let mut table = Table::new();
    table["name"] = value(&filter.name);
    table["query"] = value(filter.query.to_string());
    table
}

/// Adds saved filters to the configuration at `path`. Returns those that were not there already,
/// with the names they got.
fn add_filters(path: &Path, filters: &[NamedQuery]) -> Result<Vec<NamedQuery>, EditError> {
    change(path, |text| {
        let new = missing_filters(path, text, filters)?;
        let tables: Vec<Table> = new.iter().map(filter_table).collect();
        let changed = append(path, text, "filter", tables)?;
        Ok((changed, new))
    })
}

/// The filters that the file does not have: a filter of the same name and query is already there.
fn missing_filters(
    path: &Path,
    text: &str,
    filters: &[NamedQuery],
) -> Result<Vec<NamedQuery>, EditError> {
    let mut known = Vec::new();
    for table in written(path, text, "filter")? {
        let text = |key: &str| table.text(key).unwrap_or_default().to_owned();
        known.push((text("name"), text("query")));
    }
    let mut new = Vec::new();
    for filter in filters {
        let query = filter.query.to_string();
        if known.contains(&(filter.name.clone(), query.clone())) {
            continue;
        }
        let names: Vec<String> = known.iter().map(|(name, _)| name.clone()).collect();
        let name = free_name(filter.name.clone(), &names);
        known.push((name.clone(), query));
        new.push(NamedQuery { name, query: filter.query.clone() });
    }
    Ok(new)
}

/// Adds rules to the configuration at `path`; returns those that were not there already.
fn add_rules(path: &Path, new: &[Rule]) -> Result<Vec<Rule>, EditError> {
    change(path, |text| {
        let mut table = parsed(path, text)?;
        let mut file = File::new(path, text);
        let items = items(&mut file, "rule", &mut table);
        let mut known = rules::rules(&mut file, items, &[]);
        let before = known.len();
        for rule in new {
            if !known.contains(rule) {
                known.push(rule.clone());
            }
        }
        let missing = known.split_off(before);
        let changed = append(path, text, "rule", missing.iter().map(rule_table).collect())?;
        Ok((changed, missing))
    })
}

fn rule_table(rule: &Rule) -> Table {
    let mut table = Table::new();
    table["when"] = value(rule.when.to_string());
    if !rule.tags.is_empty() {
        table["tag"] = value(rule.tags.iter().collect::<Array>());
    }
    if rule.read {
        table["mark"] = value("read");
    }
    for (key, does) in [("star", rule.star), ("hide", rule.hide)] {
        if does {
            table[key] = value(true);
        }
    }
    if let Some(way) = telling::written(&rule.notify) {
        table["notify"] = value(way);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::super::edit::tests::{file, text};
    use super::*;
    use crate::config::load_file;
    use crate::query::{Notify, Query};

    #[test]
    fn filters_are_added_once_and_under_names_of_their_own() {
        let (_directory, path) = file("[[filter]]\nname = \"A\"\nquery = \"is:read\"\n# end\n");
        let filter = |name: &str, query: &str| NamedQuery {
            name: name.to_owned(),
            query: Query::parse(query).expect("a query"),
        };
        let filters = [filter("A", "is:read"), filter("A", "is:unread"), filter("ب", "\"a b\"")];
        let added = add_filters(&path, &filters).expect("added");
        assert_eq!(added.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["A 2", "ب"]);
        let loaded = load_file(&path);
        assert_eq!((loaded.problems.len(), loaded.config.filters.len()), (0, 3));
        assert_eq!(loaded.config.filters[2].query, filters[2].query);
        assert!(text(&path).contains("# end\n\n[[filter]]"));
    }

    #[test]
    fn a_part_of_an_import_that_cannot_be_added_keeps_nothing_out() {
        let query = Query::parse("is:read").expect("a query");
        let import = Import {
            sources: vec![NewSource::path("a.txt")],
            filters: vec![NamedQuery { name: "A".into(), query: query.clone() }],
            rules: vec![Rule { when: query, hide: true, ..Rule::default() }],
            left_out: Vec::new(),
        };
        let (_directory, path) = file("");
        let added = add_import(&path, &import);
        assert_eq!((added.sources, added.rules), (import.sources.clone(), import.rules.clone()));
        assert_eq!((added.filters, added.failed.len()), (import.filters.clone(), 0));
        let again = add_import(&path, &import);
        assert_eq!((again.sources.len(), again.filters.len(), again.rules.len()), (0, 0, 0));
        let (_directory, path) = file("[source]\nurl = \"https://a.example\"\n");
        let added = add_import(&path, &import);
        assert_eq!((added.sources.len(), added.filters.len(), added.rules.len()), (0, 1, 1));
        assert!(matches!(added.failed[..], [EditError::Form { .. }]));
    }

    #[test]
    fn rules_are_added_once_and_the_rest_stays_as_written() {
        let before = "# mine\n[[rule]]\nwhen = 'title:a'   # why\nhide = true\n# end\n";
        let (_directory, path) = file(before);
        let rule =
            |when: &str| Rule { when: Query::parse(when).expect("a query"), ..Rule::default() };
        let all = Rule { tags: vec!["ت".into()], read: true, star: true, ..rule("x or y") };
        let tells = Rule { notify: Notify::Usual, ..rule("title:a") };
        let new = [
            Rule { hide: true, ..rule("title:a") },
            Rule { star: true, ..rule("title:a") },
            all,
            tells,
        ];
        let added = add_rules(&path, &new).expect("added");
        assert_eq!(added, new[1..]);
        assert!(text(&path).starts_with(&format!("{before}\n[[rule]]")));
        let loaded = load_file(&path);
        assert_eq!((loaded.problems.len(), loaded.config.rules), (0, new.to_vec()));
        assert_eq!(add_rules(&path, &new).expect("read"), []);
        let (_directory, path) = file("[rule]\nwhen = \"x\"\nhide = true\n");
        let error = add_rules(&path, &new).expect_err("refused");
        assert_eq!(error.phrase().id, "config-edit-form");
    }
}
