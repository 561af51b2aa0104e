//! The names of choices in the language of the interface.
use crate::locale::{Catalogue, Phrase};
use crate::query::{Choice, Part, Period};

/// The languages with a name in the catalogue, by their primary subtags.
const LANGUAGES: &[(&str, &str)] = &[
    ("am", "language-am"),
    ("ar", "language-ar"),
    ("az", "language-az"),
    ("bn", "language-bn"),
    ("ckb", "language-ckb"),
    ("de", "language-de"),
    ("el", "language-el"),
    ("en", "language-en"),
    ("es", "language-es"),
    ("fa", "language-fa"),
    ("fr", "language-fr"),
    ("he", "language-he"),
    ("hi", "language-hi"),
    ("id", "language-id"),
    ("it", "language-it"),
    ("ja", "language-ja"),
    ("ko", "language-ko"),
    ("ku", "language-ku"),
    ("ms", "language-ms"),
    ("nl", "language-nl"),
    ("pl", "language-pl"),
    ("ps", "language-ps"),
    ("pt", "language-pt"),
    ("ru", "language-ru"),
    ("sd", "language-sd"),
    ("so", "language-so"),
    ("sv", "language-sv"),
    ("sw", "language-sw"),
    ("tr", "language-tr"),
    ("ug", "language-ug"),
    ("uk", "language-uk"),
    ("ur", "language-ur"),
    ("zh", "language-zh"),
];

/// The name of a choice. `written` is the name of its tag, source and the like, where it has one.
pub(super) fn name(choice: &Choice, written: &str, catalogue: &Catalogue) -> String {
    let say = |id| catalogue.say(&Phrase::new(id));
    match choice {
        Choice::Unread => say("filter-unread"),
        Choice::Read => say("filter-read"),
        Choice::Starred => say("filter-starred"),
        Choice::Later => say("filter-later"),
        Choice::New => say("filter-new"),
        Choice::Local => say("filter-local"),
        Choice::Within(period) => say(match period {
            Period::Today => "filter-today",
            Period::Yesterday => "filter-yesterday",
            Period::Week => "filter-week",
            Period::Month => "filter-month",
            Period::Year => "filter-year",
            Period::Earlier => "filter-earlier",
        }),
        Choice::Has(part) => say(match part {
            Part::Image => "filter-has-image",
            Part::Enclosure => "filter-has-enclosure",
            Part::FullText => "filter-has-fulltext",
            Part::Note => "filter-has-note",
            Part::Highlight => "filter-has-highlight",
        }),
        Choice::Language(tag) => {
            let known = LANGUAGES.iter().find(|(known, _)| known.eq_ignore_ascii_case(tag));
            known.map_or_else(|| tag.clone(), |(_, id)| say(id))
        }
        Choice::Saved(name)
        | Choice::Folder(name)
        | Choice::Source(name)
        | Choice::Tag(name)
        | Choice::Author(name) => {
            let named = if written.is_empty() { name } else { written };
            named.to_owned()
        }
        Choice::SourceId(_) => written.to_owned(),
    }
}
