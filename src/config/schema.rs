//! The configuration as a JSON Schema (draft 7), so that editors complete and check the file.
use super::binding::{NOTHING, plain_steps};
use super::known::{KnownSetting, known_settings};
use super::shape::Shape;
use super::tables::known_tables;
use crate::keys::{KeyContext, MAX_STEPS, Step};
use crate::locale::{Catalogue, Phrase};
use crate::news::NotifyMode;
use serde_json::{Map, Value, json};

/// The schema, with descriptions in the language of the catalogue.
pub fn schema(catalogue: &Catalogue) -> Value {
    let mut tables = Map::new();
    for setting in known_settings() {
        let table = tables
            .entry(setting.table)
            .or_insert_with(|| table(&catalogue.say_plain(&setting.heading()), Map::new()));
        let mut value = value(&setting);
        describe(&mut value, &catalogue.say_plain(&setting.about()));
        if let (Some(value), Some(default)) = (value.as_object_mut(), default(&setting)) {
            value.insert("default".to_owned(), default);
        }
        add(table, setting.key, value);
    }
    if let Some(keys) = tables.get_mut("keys") {
        for context in KeyContext::ALL {
            let table = json!({ "type": "object", "additionalProperties": binding() });
            add(keys, context.name(), table);
        }
    }
    for known in known_tables() {
        let mut properties = Map::new();
        for (key, shape) in &known.keys {
            let mut value = form(shape);
            describe(&mut value, &catalogue.say_plain(&known.about(key)));
            properties.insert((*key).to_owned(), value);
        }
        let mut item = table(&catalogue.say_plain(&known.heading()), properties);
        if let (Some(item), Value::Object(needs)) = (item.as_object_mut(), needs(known.name)) {
            item.extend(needs);
        }
        tables.insert(known.name.to_owned(), json!({ "type": "array", "items": item }));
    }
    let mut schema = table(&catalogue.say_plain(&Phrase::new("settings-all")), tables);
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        schema.insert("title".to_owned(), json!("Sahifa"));
    }
    schema
}

/// The keys that a table cannot do without.
fn needs(table: &str) -> Value {
    match table {
        "source" => json!({ "oneOf": [{ "required": ["url"] }, { "required": ["path"] }] }),
        "filter" => json!({ "required": ["name", "query"] }),
        "rule" => json!({ "required": ["when"] }),
        "clean" => json!({ "oneOf": [{ "required": ["start"] }, { "required": ["pattern"] }] }),
        _ => json!({}),
    }
}

/// The schema of the action of a key.
fn binding() -> Value {
    let names: Vec<&str> = plain_steps().collect();
    let with_argument = Step::argument_names().collect::<Vec<_>>().join("|");
    let with_argument = json!({ "type": "string", "pattern": format!("^({with_argument}) +[^ ]") });
    let step = json!({ "anyOf": [{ "enum": names }, with_argument] });
    let steps = json!({ "type": "array", "items": step, "minItems": 1, "maxItems": MAX_STEPS });
    json!({ "anyOf": [{ "enum": [NOTHING] }, step, steps] })
}

/// A table with these keys and no other.
fn table(description: &str, properties: Map<String, Value>) -> Value {
    json!({
        "type": "object",
        "description": description,
        "additionalProperties": false,
        "properties": properties,
    })
}

fn add(table: &mut Value, key: &str, value: Value) {
    if let Some(properties) = table.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert(key.to_owned(), value);
    }
}

fn describe(value: &mut Value, description: &str) {
    if let Some(value) = value.as_object_mut() {
        value.insert("description".to_owned(), json!(description));
    }
}

/// The default as JSON.
fn default(setting: &KnownSetting) -> Option<Value> {
    let table = format!("value = {}", setting.default).parse::<toml::Table>().ok()?;
    serde_json::to_value(table.get("value")?).ok()
}

/// The schema of the values of a setting, with the names that a text may be.
fn value(setting: &KnownSetting) -> Value {
    let names = setting.names();
    if names.is_empty() {
        return form(&setting.shape);
    }
    json!({ "anyOf": [{ "enum": names }, { "type": "string" }] })
}

/// The schema of the values of a shape.
fn form(shape: &Shape) -> Value {
    let text = || json!({ "type": "string" });
    let words = || json!({ "type": "array", "items": { "type": "string" } });
    match shape {
        Shape::Boolean => json!({ "type": "boolean" }),
        Shape::Text => text(),
        Shape::Choice(names) => json!({ "enum": names }),
        Shape::Integer(least, most) => {
            json!({ "type": "integer", "minimum": least, "maximum": most })
        }
        Shape::Duration => {
            json!({ "type": "string", "pattern": "^([0-9]+ *[sSmMhHdDwW]|0+)$" })
        }
        Shape::Pause => {
            json!({ "type": "string", "pattern": "^([0-9]+ *([mM]?[sS]|[mMhHdDwW])|0+)$" })
        }
        Shape::Size => {
            json!({ "type": "string", "pattern": "^([0-9]+ *[kKmMgG][iI][bB]|0+)$" })
        }
        Shape::Proxy => {
            let address = json!({ "type": "string", "pattern": "^ *(https?|socks(4a?|5h?))://" });
            json!({ "anyOf": [{ "enum": ["auto", "none"] }, address] })
        }
        Shape::Player => {
            let line = json!({ "anyOf": [text(), words()] });
            let command = json!({
                "type": "object",
                "additionalProperties": false,
                "properties": { "command": line, "screen": { "type": "boolean" } },
                "required": ["command"],
            });
            json!({ "anyOf": [{ "enum": ["auto"] }, text(), words(), command] })
        }
        Shape::Notify => {
            let modes = NotifyMode::ALL.iter().map(|mode| mode.name());
            let command = json!({ "type": "array", "items": { "type": "string" }, "minItems": 1 });
            json!({ "anyOf": [
                { "type": "boolean" }, { "enum": modes.collect::<Vec<_>>() }, command
            ] })
        }
        Shape::FullText => {
            let rules = json!({
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "prefetch": { "type": "boolean" },
                    "start": text(),
                    "remove": words(),
                },
            });
            json!({ "anyOf": [{ "type": "boolean" }, rules] })
        }
        Shape::List(inner) => json!({ "type": "array", "items": form(inner) }),
        Shape::Map(inner) => json!({ "type": "object", "additionalProperties": form(inner) }),
        Shape::Table(keys) => {
            let properties: Map<String, Value> =
                keys.iter().map(|(key, shape)| ((*key).to_owned(), form(shape))).collect();
            json!({ "type": "object", "additionalProperties": false, "properties": properties })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::load::{SHIPPED, Surroundings, TABLES, load};
    use super::*;
    use crate::locale::Language;
    use std::path::Path;

    fn english() -> Value {
        schema(&Catalogue::new(Language::En))
    }

    /// True if a value fits a schema of the words that ours uses (JSON Schema draft 7, validation).
    fn fits(schema: &Value, value: &Value) -> bool {
        let Value::Object(rules) = schema else { panic!("{schema} is no schema") };
        let all = |list: &Value| list.as_array().expect("a list").clone();
        rules.iter().all(|(word, rule)| match word.as_str() {
            "$schema" | "title" | "description" | "default" => true,
            "type" => match rule.as_str().expect("a type") {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "integer" => value.is_i64(),
                other => panic!("type {other}"),
            },
            "enum" => all(rule).contains(value),
            "anyOf" => all(rule).iter().any(|one| fits(one, value)),
            "oneOf" => all(rule).iter().filter(|one| fits(one, value)).count() == 1,
            "minimum" => value.as_i64().is_none_or(|own| own >= rule.as_i64().expect("a bound")),
            "maximum" => value.as_i64().is_none_or(|own| own <= rule.as_i64().expect("a bound")),
            "pattern" => value.as_str().is_none_or(|own| {
                regex::Regex::new(rule.as_str().expect("a pattern")).expect("valid").is_match(own)
            }),
            "minItems" | "maxItems" => value.as_array().is_none_or(|items| {
                let bound = usize::try_from(rule.as_u64().expect("a bound")).expect("a size");
                if word == "minItems" { items.len() >= bound } else { items.len() <= bound }
            }),
            "items" => {
                value.as_array().is_none_or(|items| items.iter().all(|item| fits(rule, item)))
            }
            "required" => value.as_object().is_none_or(|own| {
                all(rule).iter().all(|key| own.contains_key(key.as_str().expect("a key")))
            }),
            "properties" => value.as_object().is_none_or(|own| {
                own.iter().all(|(key, value)| rule.get(key).is_none_or(|rule| fits(rule, value)))
            }),
            "additionalProperties" => value.as_object().is_none_or(|own| {
                let is_named = |key: &str| {
                    rules.get("properties").is_some_and(|named| named.get(key).is_some())
                };
                own.iter().filter(|(key, _)| !is_named(key)).all(|(_, value)| match rule {
                    Value::Bool(allowed) => *allowed,
                    rule => fits(rule, value),
                })
            }),
            other => panic!("the word {other}"),
        })
    }

    fn json_of(text: &str) -> Value {
        serde_json::to_value(text.parse::<toml::Table>().expect(text)).expect("JSON")
    }

    fn problems(text: &str) -> Vec<String> {
        let loaded = load(text, Path::new("/etc/config.toml"), Surroundings::default());
        loaded.problems.iter().map(|problem| problem.message.id.to_string()).collect()
    }

    #[test]
    fn the_shipped_file_is_valid_and_each_default_is_its_own() {
        let schema = english();
        let shipped = json_of(SHIPPED);
        assert!(fits(&schema, &shipped));
        for (table, keys) in shipped.as_object().expect("tables") {
            for (key, value) in keys.as_object().expect("keys") {
                let known = &schema["properties"][table]["properties"][key];
                assert_eq!(known["default"], *value, "{table}.{key}");
                assert!(known["description"].as_str().is_some_and(|text| !text.is_empty()));
            }
        }
    }

    #[test]
    fn the_schema_takes_what_the_configuration_takes() {
        let schema = english();
        for (text, is_right) in [
            ("[ui]\nlanguage = 'ar'", true),
            ("[ui]\nlanguage = 'arabic'", false),
            ("[ui]\nlangage = 'ar'", false),
            ("[ui]\ncolumns = ['title', 'age']", true),
            ("[ui]\ncolumns = ['titel']", false),
            ("[ui]\nplayer = ['mpv', '{file}']", true),
            ("[ui]\nplayer = { command = 'mpv', screen = true }", true),
            ("[ui]\nplayer = { screen = true }", false),
            ("[ui]\ntheme = 'nord'", true),
            ("[reader]\nwidth = 20", true),
            ("[reader]\nwidth = 19", false),
            ("[reader]\nwidth = '72'", false),
            ("[reader]\nmarks = 'needed'", true),
            ("[fetch]\nrefresh = '30 M'", true),
            ("[fetch]\nrefresh = '250ms'", false),
            ("[fetch]\nrefresh = '0'", true),
            ("[fetch]\nrefresh = '30'", false),
            ("[fetch]\npace = '250ms'", true),
            ("[fetch]\nmax_body = '512 kib'", true),
            ("[fetch]\nmax_body = '32MB'", false),
            ("[fetch]\nproxy = 'socks5h://127.0.0.1:9050'", true),
            ("[fetch]\nproxy = 'ftp://127.0.0.1'", false),
            ("[keys]\nlayout = 'arabic'\n[keys.list]\n'ctrl-n' = 'select-next'", true),
            ("[keys.list]\n'ctrl-n' = 'fly'", false),
            ("[keys]\npreset = 'vim'\ncounts = 'none'", true),
            ("[keys]\npreset = 'vi'", false),
            ("[keys]\ncounts = 'many'", false),
            ("[keys.list]\n'x' = 'tag +later'\n'y' = 'mark-read'\n'z' = 'none'", true),
            ("[keys.list]\n'x' = ['tag +later', 'mark-read', 'select-next']", true),
            ("[keys.list]\n'x' = 'tag'", false),
            ("[keys.list]\n'x' = []", false),
            ("[keys.list]\n'x' = ['undo', 'none']", false),
            ("[keys.lst]\n'ctrl-n' = 'none'", false),
            ("[other]\nx = 1", false),
            (
                "[[source]]\nurl = 'https://a.org'\nname = 'A'\ntags = ['x']\nkeep_items = 5\n\
                 headers = { Accept-Language = 'ar' }\nauth = { user = 'u', password = 'p' }\n\
                 full_text = { start = 'x', remove = ['y'] }\nenabled = false",
                true,
            ),
            ("[[source]]\nurl = 'https://a.org'\nfull_text = true", true),
            ("[[source]]\nname = 'A'", false),
            ("[[source]]\nurl = 'https://a.org'\npath = '/x'", false),
            ("[[source]]\nurl = 'https://a.org'\ntags = 'x'", false),
            ("[[source]]\nurl = 'https://a.org'\nauth = { usr = 'u' }", false),
            ("[[filter]]\nname = 'x'\nquery = 'is:unread'", true),
            ("[[filter]]\nname = 'x'", false),
            ("[[rule]]\nwhen = 'tag:x'\nmark = 'read'", true),
            ("[[rule]]\nwhen = 'tag:x'\nmark = 'unread'", false),
            ("[[rule]]\nstar = true", false),
            ("[[clean]]\nstart = 'x'\nrole = 'body'\nrest = true", true),
            ("[[clean]]\nrole = 'body'", false),
        ] {
            assert_eq!(problems(text).is_empty(), is_right, "{text}: {:?}", problems(text));
            assert_eq!(fits(&schema, &json_of(text)), is_right, "{text}");
        }
    }

    #[test]
    fn both_have_the_same_tables_and_keys() {
        let schema = english();
        let tables = schema["properties"].as_object().expect("tables");
        let mut known: Vec<&str> = TABLES.to_vec();
        known.sort_unstable();
        let mut found: Vec<&str> = tables.keys().map(String::as_str).collect();
        found.sort_unstable();
        assert_eq!(found, known);
        let unknown = "config-unknown-key".to_owned();
        for (table, rules) in tables {
            let is_list = rules["type"] == "array";
            let head = if is_list { format!("[[{table}]]") } else { format!("[{table}]") };
            let rules = if is_list { &rules["items"] } else { rules };
            for key in rules["properties"].as_object().expect("keys").keys() {
                let text = format!("{head}\n{key} = 1979-05-27\n");
                assert!(!problems(&text).contains(&unknown), "{text}");
            }
            let text = format!("{head}\nno-such-key = 1\n");
            assert!(problems(&text).contains(&unknown), "{text}");
        }
    }

    #[test]
    fn every_key_is_explained_in_both_languages() {
        fn check(value: &Value, path: &str) {
            for (key, inner) in value["properties"].as_object().into_iter().flatten() {
                let said = inner["description"].as_str().or(inner["items"]["description"].as_str());
                // A phrase that is missing is said by its id.
                let is_said = said.is_some_and(|said| said.contains(' ') || !said.is_ascii());
                let is_name = said.is_some_and(|said| !said.contains('-'));
                assert!(is_said || is_name, "{path}{key}: {said:?}");
            }
        }
        for language in Language::COMPLETE {
            let schema = schema(&Catalogue::new(language));
            check(&schema, "");
            for (table, rules) in schema["properties"].as_object().expect("tables") {
                if table != "keys" {
                    check(rules, table);
                    check(&rules["items"], table);
                }
            }
        }
    }
}
