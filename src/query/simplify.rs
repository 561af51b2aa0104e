//! The one form of a condition among those that mean the same.
use super::token::is_bare_value;
use super::tree::{Predicate, Wording};

impl Predicate {
    /// The same condition without needless groups, as `parse` reads what `Display` writes.
    #[must_use]
    pub fn simplified(self) -> Self {
        match self {
            Self::Not(inner) => Self::Not(Box::new(inner.simplified())),
            Self::All(children) => {
                let mut all = Vec::new();
                for child in children {
                    match child.simplified() {
                        Self::All(grandchildren) => all.extend(grandchildren),
                        child => all.push(child),
                    }
                }
                single(all, Self::All)
            }
            Self::Any(children) => {
                let mut any = Vec::new();
                for child in children {
                    match child.simplified() {
                        Self::Any(grandchildren) => any.extend(grandchildren),
                        child => any.push(child),
                    }
                }
                // The language has no word for "nothing" but "not everything".
                if any.is_empty() {
                    return Self::Not(Box::new(Self::All(Vec::new())));
                }
                single(any, Self::Any)
            }
            Self::Dated { from: None, to: None } => Self::All(Vec::new()),
            Self::Text(wording) => Self::Text(writable(wording)),
            Self::Title(wording) => Self::Title(writable(wording)),
            leaf => leaf,
        }
    }
}

/// Makes a phrase of words that cannot stand without quotation marks.
fn writable(wording: Wording) -> Wording {
    match wording {
        Wording::Word(text) if !is_bare_value(&text) => Wording::Phrase(text),
        wording => wording,
    }
}

fn single(mut children: Vec<Predicate>, group: fn(Vec<Predicate>) -> Predicate) -> Predicate {
    if children.len() == 1 { children.remove(0) } else { group(children) }
}
