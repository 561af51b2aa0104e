//! The words that may stand in place of the one that is being typed in the query line.
use crate::lang::{Fuzzy, key};
use crate::query::{Choice, Slot, Spot};

/// The most words that are offered.
const MOST: usize = 200;

/// A name that a query can use, and the number of its articles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) slot: Slot,
    pub(super) name: String,
    pub(super) count: usize,
}

impl Known {
    /// The name of a row of the filter pane, if queries can name it.
    pub(super) fn of(choice: &Choice, count: usize) -> Option<Self> {
        let (slot, name) = match choice {
            Choice::Tag(name) => (Slot::Tag, name),
            Choice::Source(name) => (Slot::Source, name),
            Choice::Folder(name) => (Slot::Folder, name),
            Choice::Saved(name) => (Slot::Saved, name),
            Choice::Author(name) => (Slot::Author, name),
            Choice::Language(name) => (Slot::Language, name),
            _ => return None,
        };
        Some(Self { slot, name: name.clone(), count })
    }
}

/// A word that is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The word as it will stand in the query.
    pub text: String,
    /// The number of articles with it, for names.
    pub count: Option<usize>,
    /// The text that is compared with what was typed.
    name: String,
    /// True if a value has to follow.
    is_open: bool,
}

/// Words in place of the one before the caret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    candidates: Vec<Candidate>,
    selected: usize,
    /// The text before and after the word.
    before: String,
    after: String,
    /// The word as it was typed.
    typed: String,
}

impl Completion {
    /// The words for the place `caret` of a text; `None` if there are none. `in_arabic` is the
    /// language of the interface, for places where nothing tells which one is typed.
    pub(super) fn new(text: &str, caret: usize, known: &[Known], in_arabic: bool) -> Option<Self> {
        let spot = Spot::at(text, caret);
        let mut candidates = candidates(&spot, known, spot.is_arabic().unwrap_or(in_arabic));
        candidates.truncate(MOST);
        let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default().to_owned();
        let completion = Self {
            candidates,
            selected: 0,
            before: part(0..spot.range.start),
            after: part(spot.range.end..text.len()),
            typed: part(spot.range),
        };
        (!completion.candidates.is_empty()).then_some(completion)
    }

    pub fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// Index of the candidate that stands in the line.
    pub fn selected(&self) -> usize {
        self.selected
    }

    /// Goes to the next candidate, or the one before; beyond the last the first follows.
    pub(super) fn step(&mut self, forward: bool) {
        let count = self.candidates.len().max(1);
        self.selected = (self.selected + if forward { 1 } else { count - 1 }) % count;
    }

    /// Goes to a candidate; false if there is none with this index.
    pub(super) fn go_to(&mut self, at: usize) -> bool {
        let is_there = at < self.candidates.len();
        if is_there {
            self.selected = at;
        }
        is_there
    }

    /// The text before the caret and after it, with the selected word in its place.
    pub(super) fn filled(&self) -> (String, &str) {
        let mut before = self.before.clone();
        if let Some(candidate) = self.candidates.get(self.selected) {
            before.push_str(&candidate.text);
            if !candidate.is_open && !self.after.starts_with(char::is_whitespace) {
                before.push(' ');
            }
        }
        (before, &self.after)
    }

    /// The text before the caret and after it, as they were typed.
    pub(super) fn typed(&self) -> (String, &str) {
        (format!("{}{}", self.before, self.typed), &self.after)
    }
}

fn candidates(spot: &Spot, known: &[Known], in_arabic: bool) -> Vec<Candidate> {
    let value = |value: &str, count| Candidate {
        text: spot.filled(value),
        count,
        name: value.to_owned(),
        is_open: false,
    };
    let fixed = spot.slot.words(in_arabic);
    let names = known.iter().filter(|known| known.slot == spot.slot);
    match spot.slot {
        Slot::Word if !spot.is_bare() => Vec::new(),
        Slot::Word => anything(spot, known, in_arabic),
        // Words of the language are few, and known by their beginning.
        _ => best(spot, fixed.map(|word| value(word, None)))
            .into_iter()
            .chain(best(spot, names.map(|known| value(&known.name, Some(known.count)))))
            .collect(),
    }
}

/// Everything that a bare word may become: a field, a state, a name.
fn anything(spot: &Spot, known: &[Known], in_arabic: bool) -> Vec<Candidate> {
    let typed = key(&spot.typed);
    let begins = |word: &&str| key(word).starts_with(&typed);
    let open = |name: &str| Candidate {
        text: format!("{name}:"),
        count: None,
        name: name.to_owned(),
        is_open: true,
    };
    let mut found: Vec<Candidate> = Slot::Word.words(in_arabic).filter(begins).map(open).collect();
    if spot.typed.is_empty() {
        return found;
    }
    let with_field = |slot: Slot, word: &str, count| {
        let field = match slot {
            Slot::Tag => "#".to_owned(),
            slot => format!("{}:", slot.field(in_arabic)?),
        };
        let text = Spot::at(&field, field.len()).filled(word);
        Some(Candidate { text, count, name: word.to_owned(), is_open: false })
    };
    let states = Slot::State.words(in_arabic).filter(begins);
    found.extend(states.filter_map(|word| with_field(Slot::State, word, None)));
    let names = known.iter();
    let names = names.filter_map(|known| with_field(known.slot, &known.name, Some(known.count)));
    found.extend(best(spot, names));
    found
}

/// The candidates that match what was typed, the best first; all of them if nothing was typed.
fn best(spot: &Spot, candidates: impl Iterator<Item = Candidate>) -> Vec<Candidate> {
    Fuzzy::new(&spot.typed).sorted(candidates, |candidate| candidate.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Vec<Known> {
        let names = [
            (Slot::Tag, "سوريا", 12),
            (Slot::Tag, "كأس العالم", 3),
            (Slot::Tag, "sport", 7),
            (Slot::Source, "عنب بلدي", 40),
            (Slot::Folder, "أخبار", 60),
            (Slot::Saved, "سوريا اليوم", 2),
        ];
        let known =
            |(slot, name, count): (Slot, &str, usize)| Known { slot, name: name.to_owned(), count };
        names.map(known).to_vec()
    }

    fn offered(text: &str, in_arabic: bool) -> Vec<String> {
        let completion = Completion::new(text, text.len(), &known(), in_arabic);
        let candidates = completion.map(|completion| completion.candidates).unwrap_or_default();
        candidates.into_iter().map(|candidate| candidate.text).collect()
    }

    #[test]
    fn each_place_has_its_words() {
        for (text, expected) in [
            ("وسم:سو", vec!["وسم:=سوريا"]),
            ("#", vec!["#سوريا", "#\"كأس العالم\"", "#sport"]),
            ("a -sp", vec!["-#sport"]),
            ("مصدر:بلد", vec!["مصدر:=\"عنب بلدي\""]),
            ("folder:اخبا", vec!["folder:=أخبار"]),
            ("saved:", vec!["saved:\"سوريا اليوم\""]),
            ("is:st", vec!["is:starred"]),
            ("حالة:غير", vec!["حالة:غير_مقروء"]),
            ("has:im", vec!["has:image"]),
            ("sour", vec!["source:"]),
            ("مج", vec!["مجلد:"]),
            ("عالم", vec!["#\"كأس العالم\""]),
            ("title:x", vec![]),
            ("newer:", vec![]),
            ("!zzz", vec![]),
        ] {
            assert_eq!(offered(text, false), expected, "{text}");
        }
        assert!(offered("", true).contains(&"وسم:".to_owned()));
        assert!(offered("", false).contains(&"tag:".to_owned()));
        let found = offered("سوري", false);
        assert_eq!(found, ["#سوريا", "محفوظ:\"سوريا اليوم\""]);
    }

    #[test]
    fn the_line_is_filled_around_the_word() {
        let mut completion = Completion::new("a # b", 3, &known(), true).unwrap();
        assert_eq!(completion.filled(), ("a #سوريا".to_owned(), " b"));
        completion.step(true);
        assert_eq!(completion.filled().0, "a #\"كأس العالم\"");
        completion.step(true);
        completion.step(true);
        completion.step(false);
        assert_eq!(completion.filled().0, "a #sport");
        assert_eq!(completion.typed(), ("a #".to_owned(), " b"));
        let field = Completion::new("sour", 4, &[], false).unwrap();
        assert_eq!(field.filled(), ("source:".to_owned(), ""));
        let state = Completion::new("is:unr", 6, &[], false).unwrap();
        assert_eq!(state.filled(), ("is:unread ".to_owned(), ""));
    }
}
