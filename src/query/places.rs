//! The order of folders and sources in the filter pane.
use crate::lang::key;

/// A row of the filter pane for a folder or a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a, S> {
    /// A folder, in its first spelling.
    Folder(&'a str),
    /// A source, in this folder or outside of any.
    Source(S, Option<&'a str>),
}

/// The folders in the order in which they first appear, each before its sources; then the sources
/// outside of folders. The names of folders are compared folded.
pub fn in_folders<'a, S: Copy>(sources: &[(S, Option<&'a str>)]) -> Vec<Place<'a, S>> {
    let mut folders: Vec<(String, &'a str, Vec<S>)> = Vec::new();
    let mut outside = Vec::new();
    for (source, folder) in sources {
        let folder = folder.map(|name| (key(name), name)).filter(|(key, _)| !key.is_empty());
        let Some((key, name)) = folder else {
            outside.push(Place::Source(*source, None));
            continue;
        };
        match folders.iter_mut().find(|(known, ..)| *known == key) {
            Some((.., members)) => members.push(*source),
            None => folders.push((key, name, vec![*source])),
        }
    }
    let inside = folders.into_iter().flat_map(|(_, name, members)| {
        let members = members.into_iter().map(move |source| Place::Source(source, Some(name)));
        std::iter::once(Place::Folder(name)).chain(members)
    });
    inside.chain(outside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_come_in_the_order_of_their_first_source_and_before_what_has_none() {
        let sources = [
            (1, None),
            (2, Some("أخبار")),
            (3, Some("News")),
            (4, Some("اخبار")),
            (5, Some(" ")),
            (6, Some("news")),
        ];
        let expected = [
            Place::Folder("أخبار"),
            Place::Source(2, Some("أخبار")),
            Place::Source(4, Some("أخبار")),
            Place::Folder("News"),
            Place::Source(3, Some("News")),
            Place::Source(6, Some("News")),
            Place::Source(1, None),
            Place::Source(5, None),
        ];
        assert_eq!(in_folders(&sources), expected);
        assert_eq!(in_folders::<u8>(&[]), []);
    }
}
