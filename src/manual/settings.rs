//! The chapter of the settings, and the sentences on the values that keys of the configuration take.
use super::page::{Page, code};
use crate::config::{Shape, known_settings};
use crate::locale::{Catalogue, Phrase};

pub(super) fn text(catalogue: &Catalogue) -> String {
    let mut page = Page::new(catalogue, "manual-settings", 1);
    let mut table = "";
    for setting in known_settings() {
        if setting.table != table {
            table = setting.table;
            let heading =
                format!("{}: {}", page.say(&setting.heading()), code(&format!("[{table}]")));
            page.heading(&heading);
        }
        let names: Vec<String> = setting.names().into_iter().map(code).collect();
        let values = match names.is_empty() {
            true => values(&setting.shape, &page),
            false => {
                let others = page.say(&Phrase::new("manual-other-text"));
                page.list(&names.into_iter().chain([others]).collect::<Vec<_>>())
            }
        };
        let line = code(&format!("{} = {}", setting.key, setting.default));
        page.item(&page.say(&setting.about()), &line, &values);
    }
    page.finish()
}

/// The values of a shape in words.
pub(super) fn values(shape: &Shape, page: &Page<'_>) -> String {
    let say = |id: &'static str| page.say(&Phrase::new(id));
    let codes = |words: &[&'static str]| {
        page.list(&words.iter().map(|word| code(word)).collect::<Vec<_>>())
    };
    match shape {
        Shape::Boolean => codes(&["true", "false"]),
        Shape::Text => say("config-type-text"),
        Shape::Choice(words) => codes(words),
        Shape::Integer(least, most) if *least > i64::MIN && *most < i64::MAX => {
            let phrase = Phrase::new("config-expects-between");
            page.say(&phrase.with("min", least.to_string()).with("max", most.to_string()))
        }
        Shape::Integer(..) => say("config-type-integer"),
        Shape::Duration | Shape::Pause => say("config-expects-duration"),
        Shape::Size => say("config-expects-size"),
        Shape::Proxy => say("config-expects-proxy"),
        Shape::Player => say("config-expects-player"),
        Shape::FullText => say("config-expects-full-text"),
        Shape::Notify => say("config-expects-notify"),
        Shape::List(inner) => {
            page.say(&Phrase::new("manual-list-of").with("values", values(inner, page)))
        }
        Shape::Map(_) => say("config-type-table"),
        Shape::Table(keys) => {
            let keys: Vec<&'static str> = keys.iter().map(|(key, _)| *key).collect();
            page.say(&Phrase::new("manual-table-of").with("keys", codes(&keys)))
        }
    }
}
