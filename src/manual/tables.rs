//! The chapter of the tables of the configuration that stand once for each thing.
use super::page::{Page, code};
use super::settings::values;
use crate::config::known_tables;
use crate::locale::Catalogue;

pub(super) fn text(catalogue: &Catalogue) -> String {
    let mut page = Page::new(catalogue, "manual-tables", 2);
    for table in known_tables() {
        page.heading(&code(&format!("[[{}]]", table.name)));
        page.written(&format!("{}.", page.say(&table.heading())));
        for (key, shape) in &table.keys {
            page.item(&page.say(&table.about(key)), &code(key), &values(shape, &page));
        }
    }
    page.finish()
}
