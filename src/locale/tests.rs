//! The promises of the Fluent files and of the catalogue.
use super::{Catalogue, Digits, Language, Phrase};
use crate::command::COMMANDS;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The parts of a message that both languages must share.
#[derive(Debug, Default, PartialEq)]
struct Shape {
    variables: BTreeSet<String>,
    /// Keys of each selection, by the variable it selects on.
    selections: Vec<(String, BTreeSet<String>)>,
}

fn shapes(language: Language) -> BTreeMap<String, Shape> {
    let mut shapes = BTreeMap::new();
    for file in language.files() {
        let resource = fluent_syntax::parser::parse(file.as_str()).expect("a whole Fluent file");
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let mut shape = Shape::default();
                    let value = message.value.expect("a message with a value");
                    walk(&value, &mut shape);
                    let twin = shapes.insert(message.id.name.to_owned(), shape);
                    assert!(twin.is_none(), "{} stands twice", message.id.name);
                }
                Entry::Term(term) => panic!("-{}: terms are not used", term.id.name),
                Entry::Junk { content } => panic!("not Fluent: {content}"),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            }
        }
    }
    shapes
}

fn walk(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => variable(inline, shape),
            Expression::Select { selector, variants } => {
                variable(selector, shape);
                let mut keys = BTreeSet::new();
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => *name,
                        VariantKey::NumberLiteral { value } => *value,
                    };
                    keys.insert(key.to_owned());
                    walk(&variant.value, shape);
                }
                let selected = match selector {
                    InlineExpression::FunctionReference { id, arguments } if id.name == "FORM" => {
                        assert!(arguments.positional.len() == 1 && arguments.named.is_empty());
                        &arguments.positional[0]
                    }
                    selector => selector,
                };
                let InlineExpression::VariableReference { id } = selected else {
                    panic!("selections are on variables");
                };
                shape.selections.push((id.name.to_owned(), keys));
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. }, ..
        } => {
            positional.iter().for_each(|inner| variable(inner, shape));
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("{other:?} is not used in messages"),
    }
}

#[test]
fn both_languages_say_the_same_things_of_the_same_values() {
    let (english, arabic) = (shapes(Language::En), shapes(Language::Ar));
    let ids = |shapes: &BTreeMap<String, Shape>| shapes.keys().cloned().collect::<BTreeSet<_>>();
    let (mut en, ar) = (ids(&english), ids(&arabic));
    // `lang::dates` writes Arabic dates: months go by the country, and counted nouns have cases.
    en.retain(|id| !id.starts_with("date-") && !id.starts_with("age-") || ar.contains(id));
    assert_eq!(en.difference(&ar).collect::<Vec<_>>(), Vec::<&String>::new(), "only in English");
    assert_eq!(ar.difference(&en).collect::<Vec<_>>(), Vec::<&String>::new(), "only in Arabic");
    for id in &en {
        assert_eq!(english[id].variables, arabic[id].variables, "variables of {id}");
    }
}

/// The drafts: languages that fall back to English where they have no message.
fn drafts() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| !Language::COMPLETE.contains(language))
}

#[test]
fn drafts_say_that_they_are_drafts_and_the_same_of_the_same_values() {
    let english = shapes(Language::En);
    for language in drafts() {
        let files = language.files();
        let first = files[0].lines().next().unwrap_or_default();
        assert!(first.starts_with("### ") && first.contains("machine-made draft"), "{first}");
        for (id, shape) in shapes(language) {
            let known = english.get(&id);
            let known = known.unwrap_or_else(|| panic!("{language:?}: English has no {id}"));
            assert_eq!(shape.variables, known.variables, "{language:?}: variables of {id}");
        }
    }
}

/// The words of a message that every language writes alike: options, tables and keys of the
/// configuration, commands to type, the names of keys.
fn typed_words(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let kinds = [
        r"--[a-z][a-z-]+",
        r"\[\[[a-z]+\]\]",
        r"\[(rtl|fetch|keys|downloads)\]",
        r"\b[a-z]+_[a-z_]+\b",
        r"\b[a-z]+ = [\[\x22]",
        r"[“«`]\x{a0}?sahifa( [a-z]+)+",
        r"\b(ui|reader|fetch|rtl)\.[a-z]+",
        r"\b(saved|sort|limit|https?):",
        r"\b[A-Z][A-Z_0-9]{3,}\b",
        r"\bCtrl-[A-Z]\b",
        r"\.[a-z]{2,5}\b",
    ];
    let word = regex::Regex::new(&kinds.join("|"));
    let word = word.expect("a pattern");
    let resource = fluent_syntax::parser::parse(file).expect("a whole Fluent file");
    let mut words = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut text = String::new();
            literal(&message.value.expect("a message with a value"), &mut text);
            // Left-to-right marks stand beside what runs from left to right.
            let text = text.replace(['\u{200E}', '\u{200F}'], "");
            // Languages differ in their quotation marks.
            let marks = |c: char| c.is_whitespace() || matches!(c, '“' | '«' | '`');
            let found = word.find_iter(&text).map(|found| found.as_str().trim_matches(marks));
            let found = found.map(str::to_owned);
            words.insert(message.id.name.to_owned(), found.collect());
        }
    }
    words
}

/// The text of a pattern, without what is put into it.
fn literal(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| literal(&variant.value, text));
            }
            PatternElement::Placeable { .. } => text.push('…'),
        }
    }
}

#[test]
fn drafts_leave_what_is_typed_as_it_is() {
    let english: BTreeMap<_, _> =
        Language::En.files().iter().flat_map(|file| typed_words(file)).collect();
    let all: usize = english.values().map(BTreeSet::len).sum();
    assert!(all > 140, "{all} words were found");
    for language in drafts() {
        for (id, words) in language.files().iter().flat_map(|file| typed_words(file)) {
            let lacks: Vec<_> = english[&id].difference(&words).collect();
            assert!(lacks.is_empty(), "{language:?}: {id} has {words:?} and lacks {lacks:?}");
        }
    }
}

#[test]
fn packed_files_are_those_of_the_folder() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/config/locale"));
    for language in drafts() {
        let path = folder.join(format!("{}.ftl", language.tag()));
        assert_eq!(language.files(), [std::fs::read_to_string(path).expect("a file of messages")]);
    }
}

/// Lists what is missing: `cargo test --lib locale -- --nocapture`.
#[test]
fn what_a_draft_lacks_is_said_in_english() {
    let english = Catalogue::new(Language::En);
    for language in drafts() {
        let (draft, own) = (Catalogue::new(language), shapes(language));
        let all = shapes(Language::En);
        let missing: Vec<&String> = all.keys().filter(|id| !own.contains_key(*id)).collect();
        println!("{language:?} lacks {} of {}: {missing:?}", missing.len(), all.len());
        // A few sentences may be younger than the drafts.
        assert!(missing.len() * 20 < all.len(), "{language:?} lacks {}", missing.len());
        for id in missing {
            // A date of two languages would be none: whoever adds a word of dates or lists adds it
            // to each language.
            let of_grammar = ["date-", "age-", "list-comma", "list-two", "list-last"];
            assert!(!of_grammar.iter().any(|area| id.starts_with(area)), "{language:?}: add {id}");
            let phrase = Phrase { id: id.clone().into(), arguments: Vec::new() };
            assert_eq!(draft.say_plain(&phrase), english.say_plain(&phrase), "{language:?}: {id}");
        }
    }
}

#[test]
fn drafts_count_as_their_language_does() {
    let say = |language, id, count: i64| {
        Catalogue::new(language).say_plain(&Phrase::new(id).with("count", count))
    };
    for (language, count, expected) in [
        (Language::Fr, 0, "0 article masqué"),
        (Language::Fr, 1, "1 article masqué"),
        (Language::Fr, 2, "2 articles masqués"),
        (Language::He, 1, "כתבה אחת הוסתרה"),
        (Language::He, 2, "2 כתבות הוסתרו"),
        (Language::Fa, 2, "2 مطلب پنهان شد"),
        (Language::Ur, 2, "2 مضامین چھپائے گئے"),
    ] {
        assert_eq!(say(language, "step-hidden", count), expected);
    }
    for (language, count, expected) in [
        (Language::Fr, 1, "il y a 1 an"),
        (Language::He, 1, "לפני שנה"),
        (Language::He, 2, "לפני שנתיים"),
        (Language::He, 3, "לפני 3 שנים"),
        (Language::Fa, 1, "1 سال پیش"),
        (Language::Ur, 2, "2 سال پہلے"),
    ] {
        assert_eq!(say(language, "age-years-ago", count), expected);
    }
}

#[test]
fn arabic_selects_by_the_form_and_other_languages_by_the_number() {
    for language in Language::ALL {
        let files = language.files();
        let lines = files.iter().flat_map(|file| file.lines());
        for line in lines.filter(|line| line.contains("->")) {
            assert_eq!(line.contains("{ FORM($"), language == Language::Ar, "{line}");
        }
    }
}

#[test]
fn arabic_counts_in_all_six_forms_whatever_english_counts() {
    let forms: BTreeSet<String> =
        ["zero", "one", "two", "few", "many", "other"].map(str::to_owned).into();
    let arabic = shapes(Language::Ar);
    for (id, shape) in shapes(Language::En) {
        // Arabic dates are no messages.
        for (variable, _) in shape.selections.iter().filter(|_| !id.starts_with("age-")) {
            let counted = arabic[&id].selections.iter().any(|(other, _)| other == variable);
            assert!(counted, "{id}: Arabic does not count ${variable}");
        }
    }
    for (id, shape) in &arabic {
        for (variable, keys) in &shape.selections {
            assert_eq!(*keys, forms, "{id}: forms of ${variable}");
        }
    }
}

/// The ids given to `Phrase::new` in the sources, with their files.
fn used_ids(directory: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(directory).expect("a directory of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() && path.ends_with("tests") {
            // Phrases of tests need no text.
        } else if path.is_dir() {
            used_ids(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && path.file_name().is_some_and(|name| name != "tests.rs")
        {
            let text = std::fs::read_to_string(&path).expect("a source file");
            for rest in text.split("Phrase::new(").skip(1) {
                if let Some(id) = rest.trim_start().strip_prefix('"') {
                    let id = id.split('"').next().unwrap_or_default();
                    found.push((id.to_owned(), path.display().to_string()));
                }
            }
        }
    }
}

#[test]
fn every_phrase_of_the_sources_is_in_the_catalogue() {
    let mut used = Vec::new();
    used_ids(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut used);
    assert!(used.len() > 50, "the sources were not found");
    let known = shapes(Language::En);
    let missing: Vec<_> = used.iter().filter(|(id, _)| !known.contains_key(id)).collect();
    assert!(missing.is_empty(), "not in the catalogue: {missing:?}");
}

#[test]
fn every_command_has_its_summary() {
    for language in [Language::En, Language::Ar] {
        let catalogue = Catalogue::new(language);
        for (_, name, summary) in COMMANDS {
            assert!(catalogue.has(summary), "{name} in {language:?}");
        }
    }
}

#[test]
fn foreign_text_is_isolated_on_screens_and_plain_in_pipes() {
    let phrase = Phrase::new("config-unknown-command").with("command", "قف");
    let english = Catalogue::new(Language::En);
    assert_eq!(english.say(&phrase), "There is no command “\u{2068}قف\u{2069}”.");
    assert_eq!(english.say_plain(&phrase), "There is no command “قف”.");
}

#[test]
fn foreign_text_cannot_reach_beyond_itself() {
    let hostile = "a\u{202E}b\u{2066}c\u{1b}[2J\r\n\u{2028}d\u{2069}\u{9b}";
    let phrase = Phrase::new("config-unknown-command").with("command", hostile);
    let said = Catalogue::new(Language::En).say_plain(&phrase);
    assert_eq!(said, "There is no command “abc [2J   d ”.");
}

#[test]
fn lists_are_joined_as_the_language_does() {
    let list = |count: usize| -> Phrase {
        let names: Vec<String> = ["a", "b", "c"].iter().take(count).map(|s| (*s).into()).collect();
        Phrase::new("config-help-valid").with("names", names)
    };
    let (english, arabic) = (Catalogue::new(Language::En), Catalogue::new(Language::Ar));
    for (count, en, ar) in [(1, "a", "a"), (2, "a and b", "a وb"), (3, "a, b, and c", "a، b، وc")]
    {
        assert_eq!(english.say_plain(&list(count)), format!("Write one of these: {en}."));
        assert_eq!(arabic.say_plain(&list(count)), format!("اكتب واحدًا من هذه: {ar}."));
    }
}

#[test]
fn phrases_stand_inside_phrases_and_numbers_in_the_chosen_digits() {
    let inner = Phrase::new("config-expects-between").with("min", 1).with("max", 40);
    let outer = Phrase::new("config-help-expected").with("expected", inner);
    let say = |language, digits| Catalogue::with_digits(language, digits).say(&outer);
    assert_eq!(say(Language::En, Digits::Latin), "Write a whole number from 1 to 40.");
    assert_eq!(say(Language::Ar, Digits::Arabic), "المطلوب عدد صحيح من ١ إلى ٤٠.");
    assert_eq!(say(Language::Ar, Digits::Persian), "المطلوب عدد صحيح من ۱ إلى ۴۰.");
    assert_eq!(Catalogue::with_digits(Language::Ar, Digits::Arabic).number(120), "١٢٠");
}

#[test]
fn a_message_nobody_wrote_is_named() {
    // Put together here, or the test above would look for it.
    let phrase = Phrase::new(concat!("no-", "such"));
    assert_eq!(Catalogue::new(Language::Ar).say(&phrase), "no-such");
}

#[test]
fn arabic_counts_beyond_a_hundred_have_their_forms() {
    let catalogue = Catalogue::new(Language::Ar);
    for (count, expected) in [
        (3, "مقالات"),
        (10, "مقالات"),
        (11, "مقالًا"),
        (99, "مقالًا"),
        (100, "مقال"),
        (101, "مقال"),
        (103, "مقالات"),
        (110, "مقالات"),
        (111, "مقالًا"),
        (1_005, "مقالات"),
        (1_050, "مقالًا"),
        (2_000, "مقال"),
    ] {
        let said = catalogue.say(
            &Phrase::new("step-untagged").with("tags", vec!["x".to_owned()]).with("count", count),
        );
        let words: Vec<&str> = said.split([' ', '.']).collect();
        assert!(words.contains(&expected), "{count}: {said}");
    }
}
