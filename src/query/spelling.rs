//! Words in a query that can be taken for others.
use super::tree::{Predicate, Query, Wording};
use crate::locale::Phrase;

/// A word with which a query finds something, in place of one with which it finds nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// The word as it stands in the query.
    pub typed: String,
    /// The word of the articles that is nearest to it.
    pub word: String,
    /// The number of articles that the query then finds.
    pub count: usize,
}

impl Spelling {
    /// The sentence of this id that offers it to the user.
    pub fn phrase(&self, id: &'static str) -> Phrase {
        Phrase::new(id)
            .with("typed", self.typed.as_str())
            .with("word", self.word.as_str())
            .with("count", self.count)
    }
}

impl Predicate {
    /// The bare words that every match has, or one of several: neither phrases nor expressions, nor
    /// what is excluded.
    pub fn words(&self) -> Vec<&str> {
        match self {
            Self::Text(Wording::Word(word)) | Self::Title(Wording::Word(word)) => vec![word],
            Self::All(children) | Self::Any(children) => {
                children.iter().flat_map(Self::words).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The condition with another word in place of each of its [`Predicate::words`] that is `typed`.
    #[must_use]
    pub fn with_word(&self, typed: &str, word: &str) -> Self {
        let wording = || Wording::Word(word.to_owned());
        let each =
            |children: &[Self]| children.iter().map(|child| child.with_word(typed, word)).collect();
        match self {
            Self::Text(Wording::Word(own)) if own == typed => Self::Text(wording()),
            Self::Title(Wording::Word(own)) if own == typed => Self::Title(wording()),
            Self::All(children) => Self::All(each(children)),
            Self::Any(children) => Self::Any(each(children)),
            other => other.clone(),
        }
    }
}

impl Query {
    /// The query with another word in place of one of its words, as [`Predicate::with_word`].
    #[must_use]
    pub fn with_word(&self, typed: &str, word: &str) -> Self {
        Self { predicate: self.predicate.with_word(typed, word), ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_bare_words_that_are_wanted_are_mended() {
        for (text, words, mended) in [
            ("ab", vec!["ab"], "xy"),
            ("ab title:ab #ab", vec!["ab", "ab"], "xy title:xy #ab"),
            ("-ab \"ab c\" /ab/ ab2", vec!["ab2"], "-ab \"ab c\" /ab/ ab2"),
            ("(ab or tag:ab) is:unread", vec!["ab"], "(xy or tag:ab) is:unread"),
            ("source:ab author:ab", vec![], "source:ab author:ab"),
        ] {
            let query = Query::parse(text).unwrap();
            assert_eq!(query.predicate.words(), words, "{text}");
            assert_eq!(query.with_word("ab", "xy"), Query::parse(mended).unwrap(), "{text}");
        }
    }
}
