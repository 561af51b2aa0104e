//! The choices of the filter pane, as another view of a query.
use super::tree::{Name, Order, Part, Period, Predicate, Query};
use crate::lang::key;
use crate::news::{LATER, SourceId, is_later};
use std::collections::HashMap;

/// One row of the filter pane: a condition with a name of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    /// The saved filter of this name.
    Saved(String),
    Unread,
    Read,
    Starred,
    /// Kept to be read later: the tag [`LATER`], apart from the other tags.
    Later,
    New,
    Local,
    Folder(String),
    /// The sources of this name.
    Source(String),
    /// One of several sources with the same name.
    SourceId(SourceId),
    Tag(String),
    Within(Period),
    Language(String),
    Author(String),
    Has(Part),
}

/// The names of some sources, to tell those apart that share one.
#[derive(Debug)]
pub struct SourceNames(HashMap<String, usize>);

impl SourceNames {
    /// The names, each once for every source that has it. They are compared folded.
    pub fn of<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut counts = HashMap::new();
        for name in names {
            *counts.entry(key(name)).or_default() += 1;
        }
        Self(counts)
    }

    /// The choice of one of these sources: by its name, or by its id if others have that name.
    pub fn choice(&self, id: SourceId, name: &str) -> Choice {
        match self.0.get(&key(name)) {
            Some(1) => Choice::Source(name.to_owned()),
            _ => Choice::SourceId(id),
        }
    }
}

/// A group of choices. Inside a facet one of the chosen rows has to hold, and every facet has to
/// hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    Saved,
    /// Read or unread.
    Reading,
    Starred,
    Later,
    New,
    Local,
    /// Sources and folders.
    Place,
    Tag,
    Period,
    Language,
    Author,
    Has,
}

impl Facet {
    /// All of them, in the order in which a query names them.
    pub const ALL: [Self; 12] = [
        Self::Saved,
        Self::Reading,
        Self::Starred,
        Self::Later,
        Self::New,
        Self::Local,
        Self::Place,
        Self::Tag,
        Self::Period,
        Self::Language,
        Self::Author,
        Self::Has,
    ];
}

/// The part of a row in the filter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stance {
    #[default]
    Neutral,
    /// Articles must have it.
    Must,
    /// Articles must not have it.
    MustNot,
}

impl Stance {
    /// The next one, when a key goes through all three.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Neutral => Self::Must,
            Self::Must => Self::MustNot,
            Self::MustNot => Self::Neutral,
        }
    }
}

impl Choice {
    /// The choice of a tag.
    pub fn tag(name: String) -> Self {
        match is_later(&name) {
            true => Self::Later,
            false => Self::Tag(name),
        }
    }

    pub fn facet(&self) -> Facet {
        match self {
            Self::Saved(_) => Facet::Saved,
            Self::Unread | Self::Read => Facet::Reading,
            Self::Starred => Facet::Starred,
            Self::Later => Facet::Later,
            Self::New => Facet::New,
            Self::Local => Facet::Local,
            Self::Folder(_) | Self::Source(_) | Self::SourceId(_) => Facet::Place,
            Self::Tag(_) => Facet::Tag,
            Self::Within(_) => Facet::Period,
            Self::Language(_) => Facet::Language,
            Self::Author(_) => Facet::Author,
            Self::Has(_) => Facet::Has,
        }
    }

    /// The condition that it stands for.
    pub fn predicate(&self) -> Predicate {
        match self {
            Self::Saved(name) => Predicate::Saved(name.clone()),
            Self::Unread => Predicate::Unread,
            Self::Read => Predicate::Read,
            Self::Starred => Predicate::Starred,
            Self::Later => Predicate::Tag(Name::whole(LATER)),
            Self::New => Predicate::New,
            Self::Local => Predicate::Local,
            Self::Folder(name) => Predicate::Folder(Name::whole(name)),
            Self::Source(name) => Predicate::SourceName(Name::whole(name)),
            Self::SourceId(id) => Predicate::Source(*id),
            Self::Tag(name) => Predicate::Tag(Name::whole(name)),
            Self::Within(period) => Predicate::Within(*period),
            Self::Language(tag) => Predicate::Language(tag.clone()),
            Self::Author(name) => Predicate::Author(Name::whole(name)),
            Self::Has(part) => Predicate::Has(*part),
        }
    }

    /// The choice that stands for this condition, if one does.
    pub fn of(predicate: &Predicate) -> Option<Self> {
        let whole = |name: &Name| name.whole.then(|| name.text.clone());
        Some(match predicate {
            Predicate::Saved(name) => Self::Saved(name.clone()),
            Predicate::Unread => Self::Unread,
            Predicate::Read => Self::Read,
            Predicate::Starred => Self::Starred,
            Predicate::New => Self::New,
            Predicate::Local => Self::Local,
            Predicate::Folder(name) => Self::Folder(whole(name)?),
            Predicate::SourceName(name) => Self::Source(whole(name)?),
            Predicate::Source(id) => Self::SourceId(*id),
            Predicate::Tag(name) => Self::tag(whole(name)?),
            Predicate::Within(period) => Self::Within(*period),
            Predicate::Language(tag) => Self::Language(tag.clone()),
            Predicate::Author(name) => Self::Author(whole(name)?),
            Predicate::Has(part) => Self::Has(*part),
            _ => return None,
        })
    }

    /// True if both stand for the same row: names are compared folded.
    pub fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Saved(one), Self::Saved(other))
            | (Self::Folder(one), Self::Folder(other))
            | (Self::Source(one), Self::Source(other))
            | (Self::Tag(one), Self::Tag(other))
            | (Self::Language(one), Self::Language(other))
            | (Self::Author(one), Self::Author(other)) => one == other || key(one) == key(other),
            (one, other) => one == other,
        }
    }
}

/// The state of the filter pane: a query, taken apart into rows and the conditions that no row
/// stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    must: Vec<Choice>,
    must_not: Vec<Choice>,
    /// True if an article must have every chosen tag, not only one of them.
    pub every_tag: bool,
    /// The other conditions. All of them have to hold.
    pub rest: Vec<Predicate>,
    pub order: Order,
    pub limit: Option<usize>,
}

impl Choices {
    /// Takes a query apart.
    pub fn of(query: &Query) -> Self {
        let mut choices = Self { order: query.order, limit: query.limit, ..Self::default() };
        let conjuncts = match query.predicate.clone().simplified() {
            Predicate::All(children) => children,
            one => vec![one],
        };
        for conjunct in conjuncts {
            if !choices.take_in(&conjunct) {
                choices.rest.push(conjunct);
            }
        }
        choices
    }

    /// Takes in a condition as rows; false if rows cannot say it.
    fn take_in(&mut self, conjunct: &Predicate) -> bool {
        let group: Option<Vec<Choice>> = match conjunct {
            Predicate::Not(inner) => return self.exclude(inner),
            Predicate::Any(children) => children.iter().map(Choice::of).collect(),
            leaf => Choice::of(leaf).map(|choice| vec![choice]),
        };
        let Some(group) = group else { return false };
        let Some(facet) = group.first().map(Choice::facet) else { return false };
        if group.iter().any(|choice| choice.facet() != facet) {
            return false;
        }
        let chosen = self.chosen_in(facet).count();
        let is_one = group.len() == 1;
        match (chosen, facet) {
            (0, _) => {}
            (1, Facet::Tag) if is_one => self.every_tag = true,
            (_, Facet::Tag) if is_one && self.every_tag => {}
            _ => return false,
        }
        group.into_iter().for_each(|choice| self.set(choice, Stance::Must));
        true
    }

    fn exclude(&mut self, inner: &Predicate) -> bool {
        let choices: Option<Vec<Choice>> = match inner {
            Predicate::Any(children) => children.iter().map(Choice::of).collect(),
            leaf => Choice::of(leaf).map(|choice| vec![choice]),
        };
        let Some(choices) = choices else { return false };
        // A row has one stance; who asks for a thing and its opposite keeps both conditions.
        if choices.iter().any(|choice| self.stance(choice) == Stance::Must) {
            return false;
        }
        choices.into_iter().for_each(|choice| self.set(choice, Stance::MustNot));
        true
    }

    /// The query that these choices make.
    pub fn query(&self) -> Query {
        let mut all = Vec::new();
        for facet in Facet::ALL {
            let mut chosen: Vec<_> = self.chosen_in(facet).map(Choice::predicate).collect();
            match chosen.len() {
                0 => {}
                1 => all.append(&mut chosen),
                _ if facet == Facet::Tag && self.every_tag => all.append(&mut chosen),
                _ => all.push(Predicate::Any(chosen)),
            }
        }
        all.extend(self.must_not.iter().map(|choice| choice.predicate().negated()));
        all.extend(self.rest.iter().cloned());
        let predicate = Predicate::All(all).simplified();
        Query { predicate, order: self.order, limit: self.limit }
    }

    fn chosen_in(&self, facet: Facet) -> impl Iterator<Item = &Choice> {
        self.must.iter().filter(move |choice| choice.facet() == facet)
    }

    /// The rows that articles must have.
    pub fn must(&self) -> &[Choice] {
        &self.must
    }

    /// The rows that articles must not have.
    pub fn must_not(&self) -> &[Choice] {
        &self.must_not
    }

    pub fn stance(&self, choice: &Choice) -> Stance {
        let among = |choices: &[Choice]| choices.iter().any(|other| other.is(choice));
        if among(&self.must) {
            Stance::Must
        } else if among(&self.must_not) {
            Stance::MustNot
        } else {
            Stance::Neutral
        }
    }

    pub fn set(&mut self, choice: Choice, stance: Stance) {
        self.must.retain(|other| !other.is(&choice));
        self.must_not.retain(|other| !other.is(&choice));
        match stance {
            Stance::Neutral => {}
            Stance::Must => self.must.push(choice),
            Stance::MustNot => self.must_not.push(choice),
        }
    }

    /// Demands a row, or drops the demand if it was made.
    pub fn toggle(&mut self, choice: Choice) {
        let stance = match self.stance(&choice) {
            Stance::Must => Stance::Neutral,
            Stance::Neutral | Stance::MustNot => Stance::Must,
        };
        self.set(choice, stance);
    }

    /// True if nothing narrows the list.
    pub fn is_empty(&self) -> bool {
        self.must.is_empty() && self.must_not.is_empty() && self.rest.is_empty()
    }

    /// These choices without those of `facet`: the articles that its rows are counted in.
    #[must_use]
    pub fn without(&self, facet: Facet) -> Self {
        let mut others = self.clone();
        others.must.retain(|choice| choice.facet() != facet);
        others
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Choices {
        Choices::of(&Query::parse(text).unwrap())
    }

    #[test]
    fn sources_that_share_a_name_are_chosen_by_their_ids() {
        let names = SourceNames::of(["أخبار", "BBC", "اخبار", "عنب بلدي"]);
        let choice = |name: &str| names.choice(SourceId(7), name);
        assert_eq!(choice("BBC"), Choice::Source("BBC".into()));
        assert_eq!(choice("عنب بلدي"), Choice::Source("عنب بلدي".into()));
        assert_eq!(choice("أخبار"), Choice::SourceId(SourceId(7)));
        assert_eq!(choice("اخبار"), Choice::SourceId(SourceId(7)));
    }

    #[test]
    fn a_query_falls_apart_into_rows_and_the_rest() {
        let choices = read("(#سوريا or #rust) is:unread -#رياضة word sort:title limit:5");
        assert_eq!(
            choices.must(),
            [Choice::Tag("سوريا".into()), Choice::Tag("rust".into()), Choice::Unread]
        );
        assert_eq!(choices.must_not(), [Choice::Tag("رياضة".into())]);
        assert!(!choices.every_tag);
        assert_eq!(choices.rest.len(), 1);
        assert_eq!((choices.order, choices.limit), (Order::Title, Some(5)));
        assert_eq!(choices.stance(&Choice::Tag("سُوريا".into())), Stance::Must);
        assert_eq!(choices.stance(&Choice::Tag("رياضه".into())), Stance::MustNot);
        assert_eq!(choices.stance(&Choice::Starred), Stance::Neutral);
    }

    #[test]
    fn what_rows_cannot_say_stays_a_condition() {
        for (query, rows, rest) in [
            ("#a #b #c", 3, 0),
            ("(#a or #b) #c", 2, 1),
            ("#a or is:unread", 0, 1),
            ("tag:a", 0, 1),
            ("#a -#a", 1, 1),
            ("-(#a or #b)", 2, 0),
            ("-(#a #b)", 0, 1),
            ("source:=a source:=b", 1, 1),
            ("source:=a or folder:=b", 2, 0),
            ("is:unread is:starred", 2, 0),
            ("is:starred is:later", 2, 0),
            ("is:later #a #b", 3, 0),
            ("#a or #later", 0, 1),
        ] {
            let choices = read(query);
            let found = choices.must().len() + choices.must_not().len();
            assert_eq!((found, choices.rest.len()), (rows, rest), "{query}");
            let again = Choices::of(&choices.query());
            assert_eq!(again, choices, "{query}");
        }
        assert!(read("#a #b").every_tag);
        assert_eq!(read("#Later").must(), [Choice::Later]);
        assert_eq!(read("-is:later").must_not(), [Choice::Later]);
        assert!(read("").is_empty());
        assert_eq!(read("").query(), Query::default());
    }

    fn choice() -> impl Strategy<Value = Choice> {
        let name = || "[a-c\u{0627}-\u{062A} ]{1,3}";
        prop_oneof![
            name().prop_map(Choice::Saved),
            Just(Choice::Unread),
            Just(Choice::Read),
            Just(Choice::Starred),
            Just(Choice::Later),
            Just(Choice::New),
            Just(Choice::Local),
            name().prop_map(Choice::Folder),
            name().prop_map(Choice::Source),
            (0i64..3).prop_map(|id| Choice::SourceId(SourceId(id))),
            name().prop_map(Choice::Tag),
            Just(Choice::Within(Period::Week)),
            Just(Choice::Language("ar".into())),
            name().prop_map(Choice::Author),
            Just(Choice::Has(Part::Image)),
        ]
    }

    proptest! {
        #[test]
        fn choices_are_written_and_read_back(
            set in prop::collection::vec((choice(), 0..3usize), 0..12), every_tag in any::<bool>(),
        ) {
            let mut choices = Choices { every_tag, ..Choices::default() };
            for (choice, stance) in set {
                let stances = [Stance::Neutral, Stance::Must, Stance::MustNot];
                choices.set(choice, stances[stance]);
            }
            let text = choices.query().to_string();
            let again = read(&text);
            prop_assert!(again.rest.is_empty(), "{}", text);
            prop_assert_eq!(again.must_not(), choices.must_not());
            prop_assert_eq!(again.must().len(), choices.must().len());
            for choice in choices.must() {
                prop_assert_eq!(again.stance(choice), Stance::Must, "{}", text);
            }
            let tags = choices.chosen_in(Facet::Tag).count();
            prop_assert_eq!(again.every_tag, every_tag && tags > 1);
        }
    }
}
