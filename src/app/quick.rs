//! Quick filters: the list of the articles that have something in common with one.
use crate::lang::key;
use crate::news::{Article, SourceState};
use crate::query::{Choice, Choices, Predicate, SourceNames, Stance, Wording};
use jiff::tz::TimeZone;
use std::collections::HashSet;

/// The thing that articles have in common with one, or do not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quick {
    Source,
    NotSource,
    Tag,
    NotTag,
    Author,
    Day,
    /// A word of the title.
    Word,
}

/// A change of the filter.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Narrowing {
    /// Only articles with this, whatever was demanded of its facet before.
    Only(Choice),
    Not(Choice),
    /// Only articles of this day, whatever was demanded of days before.
    Day(Predicate),
    /// Only articles with this word, whatever was filtered before.
    Word(String),
}

impl Narrowing {
    /// The filter with this change.
    pub(super) fn of(self, choices: &Choices) -> Choices {
        match self {
            Self::Only(choice) => {
                let mut choices = choices.without(choice.facet());
                choices.set(choice, Stance::Must);
                choices
            }
            Self::Not(choice) => {
                let mut choices = choices.clone();
                choices.set(choice, Stance::MustNot);
                choices
            }
            Self::Day(day) => {
                let mut choices = choices.clone();
                choices.rest.retain(|other| !matches!(other, Predicate::Dated { .. }));
                choices.rest.push(day);
                choices
            }
            Self::Word(word) => {
                let mut found = Choices::default();
                found.rest.push(Predicate::Text(Wording::Word(word)));
                found.order = choices.order;
                found
            }
        }
    }
}

impl Quick {
    /// The catalogue id of the heading under which one of several is picked.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Source | Self::NotSource => "overlay-pick-source",
            Self::Tag | Self::NotTag => "overlay-pick-tag",
            Self::Author => "overlay-pick-author",
            Self::Day => "overlay-pick-day",
            Self::Word => "overlay-pick-word",
        }
    }

    /// The catalogue id of the sentence that an article has nothing of the kind.
    pub(super) fn nothing(self) -> &'static str {
        match self {
            Self::Source | Self::NotSource => "no-source-here",
            Self::Tag | Self::NotTag => "no-tags-here",
            Self::Author => "no-authors-here",
            Self::Day => "no-day-here",
            Self::Word => "no-words-here",
        }
    }

    /// The changes of the filter that this may mean for an article, with the names of the things.
    pub(super) fn narrowings(
        self,
        article: &Article,
        sources: &[SourceState],
        time_zone: &TimeZone,
    ) -> Vec<(String, Narrowing)> {
        let change = |choice: Choice| match self {
            Self::NotSource | Self::NotTag => Narrowing::Not(choice),
            _ => Narrowing::Only(choice),
        };
        match self {
            Self::Source | Self::NotSource => {
                let own = sources.iter().find(|source| source.id == article.headline.source);
                let names = SourceNames::of(sources.iter().map(|source| source.name.as_str()));
                let choice =
                    |own: &SourceState| (own.name.clone(), change(names.choice(own.id, &own.name)));
                own.map(choice).into_iter().collect()
            }
            Self::Tag | Self::NotTag => {
                let tag = |tag: &String| (tag.clone(), change(Choice::tag(tag.clone())));
                article.tags.iter().map(tag).collect()
            }
            Self::Author => {
                let names = article.authors.iter().map(|author| author.name.clone());
                names.map(|name| (name.clone(), change(Choice::Author(name)))).collect()
            }
            Self::Day => {
                let day = article.headline.sort.day(time_zone);
                let narrowing = |day: jiff::civil::Date| {
                    let whole = Predicate::Dated { from: Some(day), to: Some(day) };
                    (day.to_string(), Narrowing::Day(whole))
                };
                day.into_iter().map(narrowing).collect()
            }
            Self::Word => words(&article.headline.title)
                .into_iter()
                .map(|word| (word.clone(), Narrowing::Word(word)))
                .collect(),
        }
    }
}

/// The words of a title, each once, without signs around them. Short ones are in every title.
fn words(title: &str) -> Vec<String> {
    const SHORTEST: usize = 3;
    let mut seen = HashSet::new();
    let words =
        title.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    words
        .filter(|word| key(word).chars().count() >= SHORTEST && seen.insert(key(word)))
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Query;

    #[test]
    fn a_change_takes_the_place_of_what_was_demanded_before() {
        let changed = |query: &str, narrowing: Narrowing| {
            narrowing.of(&Choices::of(&Query::parse(query).unwrap())).query().to_string()
        };
        let tag = |name: &str| Choice::Tag(name.to_owned());
        let day = jiff::civil::date(2026, 7, 1);
        let day = Predicate::Dated { from: Some(day), to: Some(day) };
        for (query, narrowing, expected) in [
            ("#a is:unread word", Narrowing::Only(tag("ب")), "is:unread #ب word"),
            ("#a -#c", Narrowing::Only(tag("c")), "#c"),
            ("#a is:unread", Narrowing::Not(tag("b")), "is:unread #a -#b"),
            ("date:2021 x", Narrowing::Day(day), "x date:2026-07-01"),
            ("#a x sort:title", Narrowing::Word("سوريا".into()), "سوريا sort:title"),
        ] {
            assert_eq!(changed(query, narrowing), expected, "{query}");
        }
    }

    #[test]
    fn words_of_a_title_are_offered_once() {
        assert_eq!(words("«بيت» في بَيت، من House (house) 2026!"), ["بيت", "House", "2026"]);
    }
}
