//! A short part of a text around the first thing that was searched for.
use std::ops::Range;

/// A part of a text in logical order, on one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    pub text: String,
    /// The places that were found, in bytes of `text`.
    pub places: Vec<Range<usize>>,
}

/// At most `most` characters of `text` around the first place that `places` finds; its beginning if
/// there is none. An ellipsis stands for what is left out at either end. Words are cut only if they are
/// longer than the excerpt.
pub fn excerpt(text: &str, places: impl FnOnce(&str) -> Vec<Range<usize>>, most: usize) -> Excerpt {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let found = places(&line);
    let first = found.first().cloned().unwrap_or(0..0);
    let window = window(&line, &first, most);
    let mut excerpt = Excerpt::default();
    if window.start > 0 {
        excerpt.text.push('…');
    }
    let lead = excerpt.text.len();
    excerpt.text.push_str(&line[window.clone()]);
    if window.end < line.len() {
        excerpt.text.push('…');
    }
    let within = found.into_iter().filter(|place| {
        place.start >= window.start && place.end <= window.end && !place.is_empty()
    });
    let moved =
        |place: Range<usize>| place.start - window.start + lead..place.end - window.start + lead;
    excerpt.places = within.map(moved).collect();
    excerpt
}

/// The part of `line` to show: a quarter of it before `first`, more if little follows.
fn window(line: &str, first: &Range<usize>, most: usize) -> Range<usize> {
    let after = line[first.start..].chars().take(most).count();
    let back = line[..first.start].char_indices().rev().take((most / 4).max(most - after)).last();
    let mut start = back.map_or(first.start, |(at, _)| at);
    if start > 0 && !line[..start].ends_with(' ') {
        let gap = line[start..first.start].find(' ');
        start = gap.map_or(first.start, |gap| start + gap + 1);
    }
    let rest = &line[start..];
    let Some((len, _)) = rest.char_indices().nth(most) else { return start..line.len() };
    let mut end = start + len;
    if !rest[len..].starts_with(' ')
        && let Some(gap) = line[start..end].rfind(' ')
        && start + gap >= first.end
        && gap > 0
    {
        end = start + gap;
    }
    start..line[start..end].trim_end().len() + start
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Needle, places};
    use proptest::prelude::*;

    fn marked(text: &str, query: &str, most: usize) -> String {
        let Excerpt { mut text, places } =
            excerpt(text, |text| places(text, &[Needle::word(query, true)]), most);
        for place in places.iter().rev() {
            text.insert(place.end, ']');
            text.insert(place.start, '[');
        }
        text
    }

    #[test]
    fn excerpts() {
        let text =
            "أعلنت الحكومة اليوم\n  عن خطة جديدة لدعم الاقْتِصَادِ في المدن الكبرى مطلع العام المقبل";
        for (query, most, expected) in [
            ("اقتصاد", 40, "…لدعم ال[اقْتِصَادِ] في المدن الكبرى مطلع…"),
            ("اعلنت", 20, "[أعلنت] الحكومة اليوم…"),
            (
                "مقبل",
                400,
                "أعلنت الحكومة اليوم عن خطة جديدة لدعم الاقْتِصَادِ في المدن الكبرى مطلع العام ال[مقبل]",
            ),
            ("مقبل", 30, "…المدن الكبرى مطلع العام ال[مقبل]"),
            ("غائب", 20, "أعلنت الحكومة اليوم…"),
            ("", 8, "أعلنت…"),
        ] {
            assert_eq!(marked(text, query, most), expected, "{query}");
        }
        assert_eq!(marked("", "x", 9), "");
        assert_eq!(marked("abcdefghij", "x", 4), "abcd…");
    }

    proptest! {
        #[test]
        fn any_text_is_cut_between_characters(text in "(\\PC|[اب \n]){0,60}", most in 0usize..40) {
            let found = excerpt(&text, |text| places(text, &[Needle::word("اب", false)]), most);
            prop_assert!(found.text.chars().count() <= most + 2);
            for place in found.places {
                prop_assert!(found.text.get(place).is_some());
            }
        }
    }
}
