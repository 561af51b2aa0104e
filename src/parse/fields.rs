//! Fields of which an entry has several values: each value once, and no more than the limits allow.
use super::limits;
use crate::news::{Author, Enclosure};

/// Adds a tag that is one clean line. An empty one is none, and capitals make no other tag.
pub(super) fn push_tag(tags: &mut Vec<String>, tag: String) {
    let is_known = || tags.iter().any(|known| lower(known).eq(lower(&tag)));
    if !tag.is_empty() && tags.len() < limits::TAGS && !is_known() {
        tags.push(tag);
    }
}

fn lower(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

/// Adds an author.
pub(super) fn push_author(authors: &mut Vec<Author>, author: Author) {
    if authors.len() < limits::LINKS && !authors.contains(&author) {
        authors.push(author);
    }
}

/// Adds an enclosure; of one address the first is kept, with the playing time that only another one
/// states.
pub(super) fn push_enclosure(enclosures: &mut Vec<Enclosure>, enclosure: Enclosure) {
    if let Some(known) = enclosures.iter_mut().find(|known| known.url == enclosure.url) {
        known.duration = known.duration.or(enclosure.duration);
    } else if enclosures.len() < limits::LINKS {
        enclosures.push(enclosure);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_is_kept_once_and_few_are_many_enough() {
        let mut tags = Vec::new();
        ["أ", "", "Ab", "أ", "aB"].into_iter().for_each(|tag| push_tag(&mut tags, tag.to_owned()));
        assert_eq!(tags, ["أ", "Ab"]);
        (0..1000).for_each(|number| push_tag(&mut tags, number.to_string()));
        assert_eq!(tags.len(), limits::TAGS);

        let author = |name: &str, email: Option<&str>| Author {
            name: name.to_owned(),
            email: email.map(str::to_owned),
            url: None,
        };
        let mut authors = Vec::new();
        for one in [author("س", None), author("س", Some("s@a.example")), author("س", None)] {
            push_author(&mut authors, one);
        }
        assert_eq!(authors.len(), 2);
        (0..1000).for_each(|number| push_author(&mut authors, author(&number.to_string(), None)));
        assert_eq!(authors.len(), limits::LINKS);

        let enclosure = |url: String, length| Enclosure { url, length, ..Enclosure::default() };
        let mut enclosures = Vec::new();
        for length in [None, Some(1)] {
            push_enclosure(&mut enclosures, enclosure("https://a.example/1".to_owned(), length));
        }
        assert_eq!((enclosures.len(), enclosures[0].length), (1, None));
        (0..1000).for_each(|number| {
            push_enclosure(&mut enclosures, enclosure(number.to_string(), None))
        });
        assert_eq!(enclosures.len(), limits::LINKS);
    }
}
