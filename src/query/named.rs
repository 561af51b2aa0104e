//! Queries with a name, and queries that use them.
use super::tree::{Predicate, Query};
use crate::lang::key;
use crate::locale::Phrase;

/// The most conditions that a query has after all saved filters in it are put in their places.
const MOST: usize = 4_096;

/// A query and its name: a saved filter without a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedQuery {
    pub name: String,
    pub query: Query,
}

/// A use of a saved filter that leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResolveError {
    /// There is no saved filter of this name.
    #[error("no saved filter “{name}”")]
    Unknown {
        name: String,
        /// The name that is meant most likely.
        suggestion: Option<String>,
    },
    /// A saved filter uses itself, by way of another one or directly.
    #[error("the saved filters “{first}” and “{second}” use each other")]
    Circle { first: String, second: String },
    /// The filters use each other so often that the query would have too many conditions.
    #[error("the saved filter “{name}” uses too many others")]
    TooLarge { name: String },
}

impl ResolveError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Unknown { name, suggestion: None } => {
                Phrase::new("query-saved").with("name", name.as_str())
            }
            Self::Unknown { name, suggestion: Some(suggestion) } => {
                Phrase::new("query-saved-suggestion")
                    .with("name", name.as_str())
                    .with("suggestion", suggestion.as_str())
            }
            Self::Circle { first, second } if first == second => {
                Phrase::new("query-saved-itself").with("name", first.as_str())
            }
            Self::Circle { first, second } => Phrase::new("query-saved-circle")
                .with("first", first.as_str())
                .with("second", second.as_str()),
            Self::TooLarge { name } => Phrase::new("query-saved-large").with("name", name.as_str()),
        }
    }
}

impl Query {
    /// The query with the saved filters that it uses in place of their names. A filter that every
    /// match has to fulfil also gives its order and limit, where the query has none of its own.
    ///
    /// # Errors
    ///
    /// If a filter does not exist, uses itself, or uses too many others.
    pub fn resolved(&self, saved: &[NamedQuery]) -> Result<Self, ResolveError> {
        let mut resolver = Resolver { saved, using: Vec::new(), left: MOST };
        resolver.query(self)
    }
}

struct Resolver<'a> {
    saved: &'a [NamedQuery],
    /// The filters inside which the present condition stands.
    using: Vec<&'a str>,
    left: usize,
}

impl<'a> Resolver<'a> {
    fn query(&mut self, query: &Query) -> Result<Query, ResolveError> {
        let mut resolved = Query { predicate: self.predicate(&query.predicate)?, ..query.clone() };
        let conjuncts = match &query.predicate {
            Predicate::All(children) => children.as_slice(),
            one => std::slice::from_ref(one),
        };
        for name in conjuncts.iter().filter_map(|one| match one {
            Predicate::Saved(name) => Some(name),
            _ => None,
        }) {
            let used = self.find(name)?.query.clone();
            if resolved.order == super::Order::default() {
                resolved.order = used.order;
            }
            resolved.limit = resolved.limit.or(used.limit);
        }
        Ok(resolved)
    }

    fn find(&self, name: &str) -> Result<&'a NamedQuery, ResolveError> {
        let wanted = key(name);
        self.saved.iter().find(|saved| key(&saved.name) == wanted).ok_or_else(|| {
            let near =
                |saved: &&NamedQuery| strsim::damerau_levenshtein(&key(&saved.name), &wanted);
            let nearest = self.saved.iter().min_by_key(near).filter(|saved| near(saved) <= 2);
            let suggestion = nearest.map(|saved| saved.name.clone());
            ResolveError::Unknown { name: name.to_owned(), suggestion }
        })
    }

    fn predicate(&mut self, predicate: &Predicate) -> Result<Predicate, ResolveError> {
        self.left = self.left.checked_sub(1).ok_or_else(|| ResolveError::TooLarge {
            name: self.using.last().copied().unwrap_or_default().to_owned(),
        })?;
        let group = |this: &mut Self, children: &[Predicate]| {
            children.iter().map(|child| this.predicate(child)).collect::<Result<Vec<_>, _>>()
        };
        Ok(match predicate {
            Predicate::Saved(name) => {
                let saved = self.find(name)?;
                if self.using.contains(&saved.name.as_str()) {
                    let first = self.using.last().copied().unwrap_or_default().to_owned();
                    return Err(ResolveError::Circle { first, second: saved.name.clone() });
                }
                self.using.push(&saved.name);
                let inner = self.predicate(&saved.query.predicate)?;
                self.using.pop();
                inner
            }
            Predicate::Not(inner) => Predicate::Not(Box::new(self.predicate(inner)?)),
            Predicate::All(children) => Predicate::All(group(self, children)?),
            Predicate::Any(children) => Predicate::Any(group(self, children)?),
            leaf => leaf.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saved(filters: &[(&str, &str)]) -> Vec<NamedQuery> {
        let named = |(name, query): &(&str, &str)| NamedQuery {
            name: (*name).to_owned(),
            query: Query::parse(query).unwrap(),
        };
        filters.iter().map(named).collect()
    }

    #[test]
    fn filters_stand_in_place_of_their_names() {
        let saved = saved(&[
            ("سوريا", "#سوريا or #دمشق"),
            ("mine", "saved:سوريا is:unread sort:date limit:5"),
        ]);
        for (query, expected) in [
            ("saved:mine", "(#سوريا or #دمشق) is:unread sort:date limit:5"),
            ("saved:mine sort:title x", "((#سوريا or #دمشق) is:unread) x sort:title limit:5"),
            ("-saved:سُوريا", "-(#سوريا or #دمشق)"),
            ("is:read", "is:read"),
        ] {
            let resolved = Query::parse(query).unwrap().resolved(&saved).unwrap();
            let expected = Query::parse(expected).unwrap();
            assert_eq!(resolved.predicate.simplified(), expected.predicate, "{query}");
            assert_eq!((resolved.order, resolved.limit), (expected.order, expected.limit));
        }
    }

    #[test]
    fn circles_and_unknown_names_are_errors() {
        let circle = saved(&[("a", "saved:b"), ("b", "saved:a"), ("self", "saved:self")]);
        let resolve = |query: &str, saved: &[NamedQuery]| {
            Query::parse(query).unwrap().resolved(saved).unwrap_err()
        };
        let names = |first: &str, second: &str| ResolveError::Circle {
            first: first.into(),
            second: second.into(),
        };
        assert_eq!(resolve("saved:a", &circle), names("b", "a"));
        assert_eq!(resolve("saved:self", &circle), names("self", "self"));
        let unknown =
            ResolveError::Unknown { name: "selv".into(), suggestion: Some("self".into()) };
        assert_eq!(resolve("saved:selv", &circle), unknown);
        // Each filter uses the next one ten times.
        let names: Vec<String> = (0..12).map(|n| format!("f{n}")).collect();
        let queries: Vec<String> =
            (1..=12).map(|n| vec![format!("saved:f{n}"); 10].join(" or ")).collect();
        let mut pairs: Vec<(&str, &str)> =
            names.iter().zip(&queries).map(|(name, query)| (&**name, &**query)).collect();
        pairs.push(("f12", "x"));
        assert!(matches!(resolve("saved:f0", &saved(&pairs)), ResolveError::TooLarge { .. }));
    }
}
