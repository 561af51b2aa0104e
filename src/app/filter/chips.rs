//! The chips above the list: the filter in words, one piece for each condition.
use super::group::Group;
use super::names;
use super::pane::FilterPane;
use crate::locale::Phrase;
use crate::query::{Choice, Facet, Order, Predicate, Query, Stance};
use sahifa_text::CleanText;

/// The connection of a chip with the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    And,
    /// One of both is enough.
    Or,
}

/// One condition of the filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    pub join: Join,
    /// Its words, with names isolated from their surroundings.
    pub text: String,
    /// The tag that it is about.
    pub tag: Option<String>,
}

/// A condition that a chip stands for.
#[derive(Clone, Debug, PartialEq)]
enum Condition {
    Must(Choice),
    MustNot(Choice),
    /// The place among the other conditions.
    Rest(usize),
    Order,
    Limit,
}

impl FilterPane {
    /// The chips, in the order of the pane; then exclusions, other conditions, order and limit.
    pub fn chips(&self) -> Vec<Chip> {
        let conditions = self.conditions();
        let joined = |at: usize| match (
            at.checked_sub(1).and_then(|before| conditions.get(before)),
            conditions.get(at),
        ) {
            (Some(Condition::Must(before)), Some(Condition::Must(own))) => {
                let is_one_group = before.facet() == own.facet();
                let is_every = own.facet() == Facet::Tag && self.choices.every_tag;
                if is_one_group && !is_every { Join::Or } else { Join::And }
            }
            _ => Join::And,
        };
        let chip = |(at, condition)| Chip {
            join: joined(at),
            text: self.words(condition),
            tag: match condition {
                Condition::Must(Choice::Tag(name)) | Condition::MustNot(Choice::Tag(name)) => {
                    Some(name.clone())
                }
                _ => None,
            },
        };
        conditions.iter().enumerate().map(chip).collect()
    }

    /// Drops the condition of a chip; `at` counts from 0. False if there is none.
    pub fn take_chip(&mut self, at: usize) -> bool {
        let Some(condition) = self.conditions().into_iter().nth(at) else { return false };
        match condition {
            Condition::Must(choice) | Condition::MustNot(choice) => {
                self.choices.set(choice, Stance::Neutral);
            }
            Condition::Rest(at) => drop(self.choices.rest.remove(at)),
            Condition::Order => self.choices.order = Order::default(),
            Condition::Limit => self.choices.limit = None,
        }
        true
    }

    fn conditions(&self) -> Vec<Condition> {
        let mut must = self.choices.must().to_vec();
        must.sort_by_cached_key(|choice| {
            (Group::of(choice.facet()), choice.facet(), self.position(choice))
        });
        let must_not = self.choices.must_not().iter().cloned().map(Condition::MustNot);
        let order = (self.choices.order != Order::default()).then_some(Condition::Order);
        let limit = self.choices.limit.map(|_| Condition::Limit);
        must.into_iter()
            .map(Condition::Must)
            .chain(must_not)
            .chain((0..self.choices.rest.len()).map(Condition::Rest))
            .chain(order)
            .chain(limit)
            .collect()
    }

    fn words(&self, condition: &Condition) -> String {
        let say = |phrase: Phrase| self.catalogue.say(&phrase);
        match condition {
            Condition::Must(choice) => self.chip_name(choice),
            Condition::MustNot(choice) => {
                say(Phrase::new("chip-not").with("name", self.chip_name(choice)))
            }
            Condition::Rest(at) => match self.choices.rest.get(*at) {
                Some(Predicate::Not(inner)) => {
                    say(Phrase::new("chip-not").with("name", written(inner)))
                }
                Some(other) => written(other),
                None => String::new(),
            },
            Condition::Order => say(Phrase::new(match self.choices.order {
                Order::Newest => "chip-order-newest",
                Order::Oldest => "chip-order-oldest",
                Order::Source => "chip-order-source",
                Order::Title => "chip-order-title",
                Order::Unread => "chip-order-unread",
            })),
            Condition::Limit => {
                say(Phrase::new("chip-limit").with("count", self.choices.limit.unwrap_or_default()))
            }
        }
    }

    /// The name of a choice, isolated if it is not the interface's.
    fn chip_name(&self, choice: &Choice) -> String {
        let known = self.position(choice).and_then(|at| self.known.get(at));
        let written = known.map_or("", |known| known.name.as_str());
        let name = match (choice, known) {
            (Choice::SourceId(_), None) => self.catalogue.say(&Phrase::new("filter-source")),
            _ => names::name(choice, written, &self.catalogue),
        };
        match choice {
            Choice::Tag(_) => isolated(&format!("#{name}")),
            _ if Group::of(choice.facet()) == Group::State => name,
            Choice::Within(_) | Choice::Has(_) => name,
            _ => isolated(&name),
        }
    }
}

fn written(predicate: &Predicate) -> String {
    isolated(&Query::of(predicate.clone()).to_string())
}

fn isolated(text: &str) -> String {
    CleanText::isolated(text).as_str().to_owned()
}
