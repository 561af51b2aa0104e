//! A chapter that is being made: Markdown with front matter.
use crate::locale::{Catalogue, Language, Phrase};
use std::borrow::Cow;
use std::fmt::Write;

/// The text so far. Every sentence is of the catalogue; its signs are escaped where Markdown has a use
/// for them.
pub(super) struct Page<'a> {
    catalogue: &'a Catalogue,
    text: String,
    /// True inside a list.
    is_list: bool,
}

impl<'a> Page<'a> {
    /// A chapter with the title, the summary and the introduction of the ids that begin with `id`. `place`
    /// orders the chapters among each other: the first is the newest article.
    pub(super) fn new(catalogue: &'a Catalogue, id: &str, place: u8) -> Self {
        let mut page = Self { catalogue, text: String::new(), is_list: false };
        let of =
            |part: &str| Phrase { id: Cow::Owned(format!("{id}-{part}")), arguments: Vec::new() };
        let language = catalogue.language();
        // As the other chapters have it: each Arabic one before its English twin.
        let minute = 30 - 10 * (place % 3) + if language == Language::Ar { 5 } else { 0 };
        let hour = 21 - place / 3;
        let lines = [
            ("title", page.say(&of("title"))),
            ("date", format!("2026-05-16T{hour:02}:{minute:02}:00+03:00")),
            ("tags", format!("[{}]", page.say(&Phrase::new("manual-tags")))),
            ("lang", language.tag().to_owned()),
            ("author", page.say(&Phrase::new("manual-author"))),
            ("summary", page.say(&of("summary"))),
        ];
        page.text.push_str("---\n");
        for (key, value) in lines {
            // Writing to a string cannot fail.
            let _ = writeln!(page.text, "{key}: {value}");
        }
        page.text.push_str("---\n");
        page.paragraph(&of("intro"));
        page
    }

    /// A sentence of the catalogue, as plain text.
    pub(super) fn say(&self, phrase: &Phrase) -> String {
        self.catalogue.say_plain(phrase)
    }

    /// Texts one after the other, with the comma of the language.
    pub(super) fn list(&self, items: &[String]) -> String {
        items.join(&self.say(&Phrase::new("list-comma")))
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.is_list = false;
        let _ = writeln!(self.text, "\n## {text}");
    }

    pub(super) fn paragraph(&mut self, phrase: &Phrase) {
        let text = self.say(phrase);
        self.written(&text);
    }

    /// A paragraph of a sentence.
    pub(super) fn written(&mut self, text: &str) {
        self.is_list = false;
        let _ = write!(self.text, "\n{}\n", escaped(text));
    }

    /// An item of a list: a sentence, what it is about, and more about that.
    pub(super) fn item(&mut self, about: &str, what: &str, more: &str) {
        if !std::mem::replace(&mut self.is_list, true) {
            self.text.push('\n');
        }
        let dash = if more.is_empty() { "" } else { " — " };
        let _ = writeln!(self.text, "- {}: {what}{dash}{more}", escaped(about));
    }

    /// The finished chapter.
    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// A sentence in which signs of Markdown are text, but for those around code.
pub(super) fn escaped(sentence: &str) -> String {
    let mut escaped = String::with_capacity(sentence.len());
    let mut is_code = false;
    for c in sentence.chars() {
        is_code ^= c == '`';
        if !is_code && matches!(c, '*' | '<' | '\\') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Text as it is typed (CommonMark §6.1).
pub(super) fn code(text: &str) -> String {
    match text.contains('`') {
        true => format!("`` {text} ``"),
        false => format!("`{text}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_sentences_are_text_and_code_stays_code() {
        for (sentence, expected) in [
            ("a * b < c", "a \\* b \\< c"),
            ("see `a * b`, * too", "see `a * b`, \\* too"),
            ("«س»", "«س»"),
        ] {
            assert_eq!(escaped(sentence), expected);
        }
        assert_eq!((code("j"), code("`")), ("`j`".to_owned(), "`` ` ``".to_owned()));
    }
}
