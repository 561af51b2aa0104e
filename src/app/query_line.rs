//! The query line: a query as it is typed, over the list that it narrows.
use super::completion::{Completion, Known};
use super::typed::Typed;
use super::view::Kept;
use crate::config::SavedFilter;
use crate::keys::Key;
use crate::lang::key;
use crate::locale::Phrase;
use crate::query::{Choices, Expected, NamedQuery, ParseError, Query, ResolveError};
use sahifa_text::Direction;
use std::ops::Range;

/// A part of the text that cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Mistake {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The sentence for the user.
    pub phrase: Phrase,
    /// True if typing on may mend it.
    pub unfinished: bool,
}

impl Mistake {
    fn of_syntax(text: &str, error: &ParseError) -> Self {
        let at_end = error.range.end == text.trim_end().len() || error.range.start >= text.len();
        let unfinished = match error.expected {
            Expected::Close | Expected::Quote => true,
            Expected::Value | Expected::Condition => at_end,
            _ => false,
        };
        Self { range: error.range.clone(), phrase: error.phrase(), unfinished }
    }

    fn of_name(text: &str, error: &ResolveError) -> Self {
        let ResolveError::Unknown { name, .. } = error else {
            return Self { range: 0..text.len(), phrase: error.phrase(), unfinished: false };
        };
        let start = text.rfind(name.as_str());
        let range = start.map_or(0..text.len(), |start| start..start + name.len());
        Self { range, phrase: error.phrase(), unfinished: false }
    }
}

/// The most mistakes at the end of a text that are mended to read the rest.
const MENDED: usize = 8;

/// The choices that `text` says, or the mistake in it, and the text without it if it stands at the
/// end.
fn read(text: &str, saved: &[NamedQuery]) -> Result<Choices, (Mistake, Option<String>)> {
    let query = Query::parse(text).map_err(|error| {
        let mended = match error.expected {
            Expected::Close => Some(format!("{text})")),
            Expected::Quote => {
                let is_guillemet =
                    text.get(error.range.start..).is_some_and(|at| at.starts_with('«'));
                Some(format!("{text}{}", if is_guillemet { '»' } else { '"' }))
            }
            _ => without_end(text, error.range.end),
        };
        (Mistake::of_syntax(text, &error), mended)
    })?;
    match query.resolved(saved) {
        Ok(_) => Ok(Choices::of(&query)),
        Err(error) => {
            let mistake = Mistake::of_name(text, &error);
            let mended = without_end(text, mistake.range.end);
            Err((mistake, mended))
        }
    }
}

/// The text without its last word, if a mistake reaches to it.
fn without_end(text: &str, end: usize) -> Option<String> {
    let whole = text.trim_end();
    if whole.is_empty() || end < whole.len() {
        return None;
    }
    let last = whole.rfind(char::is_whitespace).unwrap_or(0);
    text.get(..last).map(str::to_owned)
}

/// An open query line.
#[derive(Clone, Debug)]
pub struct QueryLine {
    input: Typed,
    mistake: Option<Mistake>,
    /// The panes as Esc brings them back.
    before: Kept,
    /// True if the articles changed since the line was opened.
    stale: bool,
    past: Past,
    completion: Option<Completion>,
}

/// The walk through the queries that were kept before.
#[derive(Clone, Debug, Default)]
struct Past {
    /// The kept queries, the newest first.
    queries: Vec<String>,
    /// The text before the walk: its beginning picks the queries.
    typed: String,
    /// The query that the line shows; `None` for what was typed.
    at: Option<usize>,
}

impl QueryLine {
    pub(super) fn new(text: &str, before: Kept) -> Self {
        let input = Typed::new(text);
        Self { input, mistake: None, before, stale: false, past: Past::default(), completion: None }
    }

    pub fn text(&self) -> &str {
        self.input.text()
    }

    /// The part of the text that cannot be read, if there is one. The list then still shows the
    /// last query that could.
    pub fn mistake(&self) -> Option<&Mistake> {
        self.mistake.as_ref()
    }

    /// The line of text.
    pub fn typed(&self) -> &Typed {
        &self.input
    }

    /// Edits by one key.
    pub(super) fn key(&mut self, key: Key, direction: Direction) {
        self.input.key(key, direction);
        (self.past.at, self.completion) = (None, None);
    }

    pub(super) fn insert(&mut self, text: &str) {
        self.input.insert(text);
        (self.past.at, self.completion) = (None, None);
    }

    /// The choices that the text says, with the saved filters that it may use. If it cannot be read,
    /// [`QueryLine::mistake`] tells so from then on, and the choices are those of what is right
    /// before a mistake at the end; `None` if there is a mistake elsewhere.
    pub(super) fn read(&mut self, saved: &[SavedFilter]) -> Option<Choices> {
        let named = SavedFilter::named(saved);
        let mut text = self.input.text().to_owned();
        self.mistake = None;
        for _ in 0..MENDED {
            match read(&text, &named) {
                Ok(choices) => return Some(choices),
                Err((mistake, mended)) => {
                    self.mistake.get_or_insert(mistake);
                    text = mended?;
                }
            }
        }
        None
    }

    /// Shows what is missing as a mistake: the user thinks that the query is whole.
    pub(super) fn insist(&mut self) {
        if let Some(mistake) = &mut self.mistake {
            mistake.unfinished = false;
        }
    }

    /// Takes the queries that were kept before, the newest first.
    pub(super) fn remember(&mut self, queries: Vec<String>) {
        if self.past.at.is_none() {
            self.past.queries = queries;
        }
    }

    /// Shows an older query that begins with what was typed, or a newer one; beyond the newest,
    /// what was typed. Returns false if there is none.
    pub(super) fn recall(&mut self, older: bool) -> bool {
        let Past { queries, typed, at } = &mut self.past;
        if at.is_none() {
            *typed = self.input.text().to_owned();
        }
        let (beginning, shown) = (key(typed), key(self.input.text()));
        let is_wanted = |index: &usize| {
            let folded = queries.get(*index).map(|query| key(query)).unwrap_or_default();
            folded.starts_with(&beginning) && folded != shown
        };
        let found = match (older, *at) {
            (true, at) => (at.map_or(0, |at| at + 1)..queries.len()).find(is_wanted),
            (false, None) => return false,
            (false, Some(at)) => (0..at).rev().find(is_wanted),
        };
        match (found, older) {
            (None, true) => return false,
            (None, false) => self.input = Typed::new(typed),
            (Some(found), _) => {
                if let Some(query) = queries.get(found) {
                    self.input = Typed::new(query);
                }
            }
        }
        *at = found;
        true
    }

    /// The words that are offered in place of one, if they are.
    pub fn completion(&self) -> Option<&Completion> {
        self.completion.as_ref()
    }

    /// Puts a word in place of the one before the caret: the first that is offered, or the next one
    /// or the one before. A single one is not offered any more.
    pub(super) fn complete(&mut self, forward: bool, known: &[Known], in_arabic: bool) {
        match &mut self.completion {
            Some(completion) => completion.step(forward),
            None => {
                let (text, caret) = (self.input.text(), self.input.caret());
                self.completion = Completion::new(text, caret, known, in_arabic);
            }
        }
        self.fill();
        if self.completion.as_ref().is_some_and(|all| all.candidates().len() == 1) {
            self.completion = None;
        }
    }

    /// Puts an offered word, by its index, in place of the one before the caret. None is offered any
    /// more.
    pub(super) fn take_offer(&mut self, at: usize) {
        if self.completion.as_mut().is_some_and(|completion| completion.go_to(at)) {
            self.fill();
            self.completion = None;
        }
    }

    /// Puts the word that is selected in its place.
    fn fill(&mut self) {
        let Some(completion) = &self.completion else { return };
        let (before, after) = completion.filled();
        self.input = Typed::around(&before, after);
        self.past.at = None;
    }

    /// Brings back the word as it was typed; false if none is offered in its place.
    pub(super) fn uncomplete(&mut self) -> bool {
        let Some(completion) = self.completion.take() else { return false };
        let (before, after) = completion.typed();
        self.input = Typed::around(&before, after);
        true
    }

    /// Puts another word in place of `typed`, and leaves the rest as it was typed if it then says the
    /// same.
    pub(super) fn mend(&mut self, typed: &str, word: &str) {
        let text = self.input.text();
        let Ok(query) = Query::parse(text) else { return };
        let mended = query.with_word(typed, word);
        let replaced = text.replace(typed, word);
        let is_same = Query::parse(&replaced).is_ok_and(|query| query == mended);
        self.input = Typed::new(&if is_same { replaced } else { mended.to_string() });
        (self.past.at, self.completion) = (None, None);
    }

    /// Notes that the articles changed.
    pub(super) fn outdate(&mut self) {
        self.stale = true;
    }

    /// The panes before the line was opened, and true if their articles changed since.
    pub(super) fn before(self) -> (Kept, bool) {
        (self.before, self.stale)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> QueryLine {
        let before = Kept {
            choices: Choices::default(),
            list: crate::app::ListPane::default(),
            focus: crate::app::Focus::List,
            scroll: 0,
        };
        QueryLine::new(text, before)
    }

    #[test]
    fn what_is_right_before_a_mistake_at_the_end_is_read() {
        for (text, read) in [
            ("a is:unraed", Some("a")),
            ("a tag:", Some("a")),
            ("a or", Some("a")),
            ("is:", Some("")),
            ("a \"b c", Some("a \"b c\"")),
            ("a «ب ج", Some("a \"ب ج\"")),
            ("a (b or \"c", Some("a (b or \"c\")")),
            ("a saved:x", Some("a")),
            ("is:unraed a", None),
            ("saved:x a", None),
        ] {
            let expected = read.map(|text| Choices::of(&Query::parse(text).unwrap()));
            let mut line = line(text);
            assert_eq!(line.read(&[]), expected, "{text}");
            assert!(line.mistake().is_some(), "{text}");
        }
    }

    #[test]
    fn a_mistake_has_a_place_and_what_can_still_be_mended_waits() {
        for (text, range, id, unfinished) in [
            ("a is:unraed", 5..11, "query-state-suggestion", false),
            ("وسن:x", 0..6, "query-field-suggestion", false),
            ("a tag:", 2..6, "query-value", true),
            ("tag: a", 0..4, "query-value", false),
            ("a \"b c", 2..6, "query-quote", true),
            ("(a or b", 0..1, "query-close", true),
            ("a or ", 5..5, "query-condition", true),
            ("or a", 0..2, "query-condition", false),
            ("x saved:mien", 8..12, "query-saved", false),
        ] {
            let mut line = line(text);
            line.read(&[]);
            let mistake = line.mistake().unwrap();
            assert_eq!((&mistake.range, mistake.unfinished), (&range, unfinished), "{text}");
            assert_eq!(mistake.phrase.id, id, "{text}");
            line.insist();
            assert!(!line.mistake().unwrap().unfinished);
        }
        let mut line = line("مقروء #سوريا");
        assert_eq!(line.read(&[]).map(|choices| choices.must().len()), Some(2));
        assert_eq!(line.mistake(), None);
    }

    #[test]
    fn a_word_is_mended_and_the_rest_stays_as_it_was_typed() {
        for (text, mended) in [
            ("صوريا", "سوريا"),
            ("وسم:طقس  صوريا ", "وسم:طقس  سوريا "),
            ("عنوان:صوريا", "عنوان:سوريا"),
            ("#صوريا صوريا", "#صوريا سوريا"),
        ] {
            let mut line = line(text);
            line.mend("صوريا", "سوريا");
            assert_eq!(line.text(), mended, "{text}");
        }
    }

    #[test]
    fn kept_queries_come_back_by_their_beginning() {
        let mut line = line("أخ");
        let past = ["اخبار اليوم", "sport", "أخبار", "rust"];
        line.remember(past.map(str::to_owned).to_vec());
        assert!(!line.recall(false), "nothing is newer than what is typed");
        for (older, text) in [
            (true, "اخبار اليوم"),
            (true, "أخبار"),
            (true, "أخبار"),
            (false, "اخبار اليوم"),
            (false, "أخ"),
        ] {
            line.recall(older);
            assert_eq!(line.text(), text);
        }
        line.input = Typed::new("");
        for text in past {
            assert!(line.recall(true));
            assert_eq!(line.text(), text);
        }
        assert!(!line.recall(true));
    }
}
