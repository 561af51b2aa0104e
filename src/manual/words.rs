//! The chapter of the words of the filter language.
use super::page::{Page, code};
use crate::locale::{Catalogue, Language, Phrase};
use crate::query::{WordKind, vocabulary};

pub(super) fn text(catalogue: &Catalogue) -> String {
    let mut page = Page::new(catalogue, "manual-queries", 3);
    let words = vocabulary();
    for kind in WordKind::ALL {
        page.heading(&page.say(&Phrase::new(kind.heading())));
        for word in words.iter().filter(|word| word.kind == kind) {
            let colon = if kind == WordKind::Field { ":" } else { "" };
            let names = word.names.iter().map(|name| code(&format!("{name}{colon}")));
            let names = page.list(&names.collect::<Vec<_>>());
            let [english, arabic] = &word.examples;
            let example = if catalogue.language() == Language::Ar { arabic } else { english };
            let example = if example.is_empty() { String::new() } else { code(example) };
            page.item(&page.say(&Phrase::new(word.about)), &names, &example);
        }
    }
    page.finish()
}
