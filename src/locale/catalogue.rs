//! Formats phrases in one language, and in English if that language lacks them.
use super::{Digits, Language, Phrase, Value, plural};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9 §2.4).
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// The sentences of one interface language. The messages are read once, and shared.
#[derive(Clone, Copy)]
pub struct Catalogue {
    language: Language,
    digits: Digits,
    bundle: &'static Bundle,
}

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Catalogue")
            .field("language", &self.language)
            .field("digits", &self.digits)
            .finish_non_exhaustive()
    }
}

/// Catalogues of one language and one kind of digits say the same.
impl PartialEq for Catalogue {
    fn eq(&self, other: &Self) -> bool {
        (self.language, self.digits) == (other.language, other.digits)
    }
}

impl Catalogue {
    /// The catalogue of `language`, with Latin digits.
    pub fn new(language: Language) -> Self {
        Self::with_digits(language, Digits::Latin)
    }

    /// The catalogue of `language` that writes numbers in `digits`.
    pub fn with_digits(language: Language, digits: Digits) -> Self {
        Self { language, digits, bundle: shared(language, digits) }
    }

    /// The language of the catalogue.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The digits of its numbers.
    pub fn digits(&self) -> Digits {
        self.digits
    }

    /// The sentence for a screen. Foreign text is between FSI and PDI, so a title of the other
    /// direction does not reorder the sentence and is not reordered by it. The text engine resolves
    /// the isolates.
    pub fn say(&self, phrase: &Phrase) -> String {
        self.format(phrase, Some(ISOLATE))
    }

    /// The sentence for a pipe or file: logical text without added directional characters.
    pub fn say_plain(&self, phrase: &Phrase) -> String {
        self.format(phrase, None)
    }

    /// A number by itself, such as a count beside a row.
    pub fn number(&self, number: impl Into<i64>) -> String {
        self.digits.write(&number.into().to_string()).into_owned()
    }

    /// A list such as "a, b, and c" in the language (CLDR list patterns). The items are used as
    /// they are; isolate those of unknown direction first.
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first, second] => format!("{first}{}{second}", self.say(&Phrase::new("list-two"))),
            [most @ .., end] => {
                let comma = self.say(&Phrase::new("list-comma"));
                format!("{}{}{end}", most.join(&comma), self.say(&Phrase::new("list-last")))
            }
        }
    }

    /// True if the language itself, not the English fallback, has the message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn format(&self, phrase: &Phrase, isolate: Option<(char, char)>) -> String {
        let bundle = if self.bundle.has_message(&phrase.id) {
            self.bundle
        } else {
            shared(Language::En, self.digits)
        };
        let Some(pattern) = bundle.get_message(&phrase.id).and_then(|message| message.value())
        else {
            return phrase.id.clone().into_owned();
        };
        let mut arguments = FluentArgs::with_capacity(phrase.arguments.len());
        for (name, value) in &phrase.arguments {
            arguments.set(name.as_ref(), self.argument(value, isolate));
        }
        let mut errors = Vec::new();
        bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned()
    }

    fn argument(&self, value: &Value, isolate: Option<(char, char)>) -> FluentValue<'static> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::Text(text) => FluentValue::from(foreign(text, isolate)),
            Value::List(items) => {
                let items: Vec<String> = items.iter().map(|item| foreign(item, isolate)).collect();
                FluentValue::from(self.list(&items))
            }
            Value::Phrase(phrase) => FluentValue::from(self.format(phrase, isolate)),
        }
    }
}

/// Foreign text as part of a sentence: on one line, and without effect beyond its own end.
fn foreign(text: &str, isolate: Option<(char, char)>) -> String {
    let mut clean = String::with_capacity(text.len() + 6);
    clean.extend(isolate.map(|(open, _)| open));
    for c in text.chars() {
        match c {
            // Embeddings, overrides and isolates: one without its partner would act on our words.
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            '\u{2028}' | '\u{2029}' => clean.push(' '),
            _ if c.is_control() => clean.push(' '),
            _ => clean.push(c),
        }
    }
    clean.extend(isolate.map(|(_, close)| close));
    clean
}

/// The bundle of a language, made when it is first asked for.
fn shared(language: Language, digits: Digits) -> &'static Bundle {
    static BUNDLES: [[OnceLock<Bundle>; 3]; Language::ALL.len()] =
        [const { [const { OnceLock::new() }; 3] }; Language::ALL.len()];
    let [latin, arabic, persian] = &BUNDLES[language as usize];
    let place = match digits {
        Digits::Latin => latin,
        Digits::Arabic => arabic,
        Digits::Persian => persian,
    };
    place.get_or_init(|| bundle(language, digits))
}

fn bundle(language: Language, digits: Digits) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Numbers need no isolate, and texts get theirs in `foreign`.
    bundle.set_use_isolating(false);
    bundle.set_formatter(match digits {
        Digits::Latin => None,
        Digits::Arabic => Some(|value, _| digits_of(value, Digits::Arabic)),
        Digits::Persian => Some(|value, _| digits_of(value, Digits::Persian)),
    });
    // A name that stands twice would be an error; it stands once.
    let _ = bundle.add_function("FORM", form);
    for file in language.files() {
        let resource = match FluentResource::try_new(file) {
            Ok(resource) => resource,
            // What could be read of a broken file is still better than nothing; a test keeps the
            // files whole.
            Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The function `FORM` of Arabic sentences: the plural category of a number. The rules of the library
/// leave out `n % 100` (103 has the form of 3).
fn form<'a>(arguments: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match arguments {
        // Counts are whole numbers.
        [FluentValue::Number(number)] => {
            FluentValue::from(plural(number.value.abs() as u64).name())
        }
        _ => FluentValue::Error,
    }
}

fn digits_of(value: &FluentValue<'_>, digits: Digits) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(digits.write(&number.as_string()).into_owned()),
        _ => None,
    }
}
