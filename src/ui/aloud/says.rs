//! The words for the present state of the model.
use super::text::{columns, plain};
use crate::app::overlay::Overlay;
use crate::app::page::Part;
use crate::app::{Focus, Hit, Model, Typed};
use crate::lang::Length;
use crate::locale::Phrase;
use crate::news::{ArticleId, Headline};
use crate::query::Stance;
use crate::ui::{filter, frame, list, status};

/// A line that is being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) label: String,
    pub(super) text: String,
    /// The place of the cursor, in bytes of the text.
    pub(super) caret: usize,
}

impl Entry {
    fn new(label: &str, typed: &Typed) -> Self {
        Self { label: plain(label), text: typed.text().to_owned(), caret: typed.caret() }
    }

    /// The line with its label, and the column of the cursor. Of one that is too long it is the part that
    /// ends at the cursor.
    pub(super) fn fitted(&self, room: usize) -> (String, usize) {
        let caret = self.text.floor_char_boundary(self.caret);
        let (before, after) = self.text.split_at(caret);
        let lead = format!("{} {before}", self.label);
        let whole = format!("{lead}{after}");
        if columns(&whole) <= room {
            return (whole, columns(&lead));
        }
        let mut start = 0;
        while columns(lead.get(start..).unwrap_or_default()) > room {
            start = lead.ceil_char_boundary(start + 1);
        }
        let shown = lead.get(start..).unwrap_or_default().to_owned();
        let at = columns(&shown);
        (shown, at)
    }
}

/// The words of one kind, and the facts by which they are known: words about the same facts are no news,
/// though an age among them may be another one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Words {
    facts: String,
    words: String,
}

/// The words for one state of the model.
#[derive(Clone, Debug, Default)]
pub(super) struct Now {
    /// True if anything was told before.
    begun: bool,
    /// A notice, which is there until the next key.
    notice: Option<Words>,
    /// Sentences that stay: an alarm, the state of a refresh.
    notices: Vec<Words>,
    /// The pane or overlay.
    place: Words,
    /// The row or sentence.
    item: Option<Words>,
    /// The state of the open article, while it is read.
    state: Option<(ArticleId, Words)>,
    pub(super) entry: Option<Entry>,
}

impl Now {
    /// The words for the present state; `whole` with everything that is known of the row.
    pub(super) fn of(model: &Model, before: &Self, whole: bool) -> Self {
        let entry = entry(model);
        let (place, item) = match &model.overlay {
            Some(overlay) => in_overlay(model, overlay),
            None => in_pane(model, whole),
        };
        let mut notices = notices(model);
        if !before.begun {
            notices.insert(0, words(model, "hints", &status::hints(model)));
        }
        // The list is still on its way when the session begins.
        let item = item.filter(|_| before.begun || !model.list.is_empty());
        let notice = model.notice.as_ref().map(|notice| said(model, &notice.phrase));
        let state = match (&model.reader.article, model.focus) {
            (Some(article), Focus::Reader) => {
                let states = joined(model, states(model, &article.headline, true));
                Some((article.headline.id, Words { facts: states.clone(), words: states }))
            }
            _ => None,
        };
        Self { begun: true, notice, notices, place, item, state, entry }
    }

    /// Takes a notice like the last one for another one.
    pub(super) fn forget_notice(&mut self) {
        self.notice = None;
    }

    /// The lines that are news after another state. `again` tells all that can be told.
    pub(super) fn news(&self, before: &Self, again: bool) -> Vec<String> {
        let is_told = |new: &Words| before.notices.iter().any(|old| old.facts == new.facts);
        let notices = self.notices.iter().filter(|new| again || !is_told(new));
        let notice = self.notice.iter().filter(|new| again || Some(*new) != before.notice.as_ref());
        let mut lines: Vec<String> = notice.chain(notices).map(|new| new.words.clone()).collect();
        if self.entry.is_some() {
            return lines;
        }
        if let (Some((id, now)), Some((before, then))) = (&self.state, &before.state)
            && id == before
            && now != then
        {
            lines.push(now.words.clone());
        }
        let facts = |item: &Option<Words>| item.as_ref().map(|item| item.facts.clone());
        let elsewhere = before.place.facts != self.place.facts || before.entry.is_some();
        let Some(item) = &self.item else {
            return lines;
        };
        if again || elsewhere {
            let words = [&self.place.words, &item.words];
            let words = words.into_iter().filter(|words| !words.is_empty());
            lines.push(words.map(String::as_str).collect::<Vec<_>>().join(": "));
        } else if facts(&before.item) != facts(&self.item) {
            lines.push(item.words.clone());
        }
        lines
    }
}

fn words(model: &Model, facts: impl Into<String>, phrase: &Phrase) -> Words {
    Words { facts: facts.into(), words: plain(&model.catalogue.say_plain(phrase)) }
}

/// Words that are their own facts.
fn said(model: &Model, phrase: &Phrase) -> Words {
    let words = plain(&model.catalogue.say_plain(phrase));
    Words { facts: words.clone(), words }
}

/// The line that is being typed, if there is one.
fn entry(model: &Model) -> Option<Entry> {
    if let Some(prompt) = model.shown_prompt() {
        return Some(Entry::new(&model.catalogue.say(&prompt.kind.phrase()), prompt.typed()));
    }
    if model.overlay.is_some() {
        return None;
    }
    let line = model.query_line.as_ref()?;
    Some(Entry::new(&model.catalogue.say(&Phrase::new("prompt-query")), line.typed()))
}

/// The sentences beside what is read.
fn notices(model: &Model) -> Vec<Words> {
    let mut notices = Vec::new();
    if let Some(alarm) = &model.alarm {
        notices.push(said(model, alarm));
    }
    let mistake = model.query_line.as_ref().and_then(|line| line.mistake());
    if let Some(mistake) = mistake.filter(|mistake| !mistake.unfinished) {
        notices.push(said(model, &mistake.phrase));
    }
    let next = model.continuations();
    if !next.is_empty() {
        let next = next.into_iter().map(|(key, text)| format!("{key} {text}"));
        let words = plain(&joined(model, next));
        notices.push(Words { facts: words.clone(), words });
    }
    if let Some(progress) = model.progress.as_ref().filter(|progress| progress.asked) {
        notices.push(words(model, "refresh", &status::refreshing(model, progress)));
    }
    let hint = model.gallery_hint().filter(|_| model.overlay.is_none());
    notices
        .extend(status::fetching(model).into_iter().chain(hint).map(|phrase| said(model, &phrase)));
    notices
}

/// The parts of a row, with the separator of the language between them.
fn joined(model: &Model, parts: impl IntoIterator<Item = String>) -> String {
    let separator = model.catalogue.say_plain(&Phrase::new("aloud-separator"));
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(&separator)
}

fn in_overlay(model: &Model, overlay: &Overlay) -> (Words, Option<Words>) {
    let title = overlay.title().with("key", model.key_label(overlay.title_key()));
    let place = said(model, &title);
    let typed = overlay.typed().map(|typed| plain(typed.text())).unwrap_or_default();
    let row = overlay.rows().get(overlay.selected()).map(|row| {
        let lead = row.lead.as_deref().map(plain).filter(|lead| !lead.is_empty());
        let text = plain(&row.text);
        match lead {
            Some(lead) => format!("{lead}: {text}"),
            None => text,
        }
    });
    let row = row.unwrap_or_else(|| model.catalogue.say_plain(&Phrase::new("aloud-nothing")));
    let words = if typed.is_empty() { row } else { format!("{typed}: {row}") };
    let facts = format!("{} {words}", overlay.selected());
    (place, Some(Words { facts, words }))
}

fn in_pane(model: &Model, whole: bool) -> (Words, Option<Words>) {
    match model.focus {
        Focus::List => in_list(model, whole),
        Focus::Filter => in_filter(model),
        Focus::Reader => in_reader(model),
    }
}

fn in_list(model: &Model, whole: bool) -> (Words, Option<Words>) {
    let chips = model.filter.chips().into_iter().map(|chip| chip.text);
    let name = frame::pane_title(model, Focus::List);
    let place = Words {
        // Not by its numbers, which a refresh changes.
        facts: format!("list {}", model.filter.query_text()),
        words: plain(&joined(model, std::iter::once(name).chain(chips))),
    };
    let item = match model.list.selected_id() {
        None => Some(words(model, "empty", &list::empty_phrase(model))),
        Some(id) => model.list.headline(id).map(|row| row_words(model, id, row, whole)),
    };
    (place, item)
}

/// The words for the state of an article. That it is unread is said if that is asked for.
fn states(model: &Model, row: &Headline, unread: bool) -> Vec<String> {
    let states = [
        (row.flags.starred, "aloud-starred"),
        (row.flags.later, "aloud-later"),
        (row.flags.read, "aloud-read"),
        (unread && !row.flags.read, "aloud-unread"),
        (row.flags.read && row.changed.is_some(), "aloud-changed"),
    ];
    let states = states.into_iter().filter(|(is, _)| *is);
    states.map(|(_, id)| model.catalogue.say_plain(&Phrase::new(id))).collect()
}

/// A row of the list: its title, its state, its age, its source.
fn row_words(model: &Model, id: ArticleId, row: &Headline, whole: bool) -> Words {
    let say = |id: &'static str| model.catalogue.say_plain(&Phrase::new(id));
    let title = match row.title.trim() {
        "" => say("list-untitled"),
        title => title.to_owned(),
    };
    let is_marked = model.list.is_marked(model.list.selected());
    let selected = is_marked.then(|| say("aloud-selected"));
    let states = selected.into_iter().chain(states(model, row, false));
    let age = model.settings.age(row.published, model.now, Length::Long);
    let mut parts = vec![title];
    parts.extend(states);
    parts.extend([row.source_name.clone(), age]);
    if whole {
        parts.push(model.settings.date(row.published));
    }
    let (flags, title) = (row.flags, &row.title);
    let facts = format!("{} {flags:?} {is_marked} {title}", id.0);
    Words { facts, words: plain(&joined(model, parts)) }
}

fn in_filter(model: &Model) -> (Words, Option<Words>) {
    use crate::app::filter::FilterRow;
    let pane = &model.filter;
    let place = said(model, &Phrase::new("pane-filter"));
    let typed = pane.narrowing().map(|typed| plain(typed.text())).filter(|typed| !typed.is_empty());
    let say = |id: &'static str| model.catalogue.say_plain(&Phrase::new(id));
    let fold = |folded: bool| say(if folded { "aloud-folded" } else { "aloud-unfolded" });
    let (facts, parts) = match pane.rows().get(pane.selected()) {
        Some(FilterRow::Heading { group, folded }) => {
            let name = model.catalogue.say_plain(&filter::group_name(model, *group));
            (String::new(), vec![name, fold(*folded)])
        }
        Some(FilterRow::Item { at, folded, .. }) => {
            let Some(known) = pane.known(*at) else { return (place, None) };
            let stance = filter::stance(model, known);
            let stands = match stance {
                Stance::Must => say("aloud-chosen"),
                Stance::MustNot => say("aloud-excluded"),
                Stance::Neutral => String::new(),
            };
            let folded = folded.map(fold).unwrap_or_default();
            // Numbers come and change by themselves.
            let facts = format!("{} {stance:?} {folded}", known.name);
            let numbers = filter::numbers((known.unread, known.count), u16::MAX, &model.catalogue);
            (facts, vec![known.name.clone(), stands, numbers, folded])
        }
        None => (String::new(), vec![say("aloud-nothing")]),
    };
    let words = plain(&joined(model, parts));
    let words = match &typed {
        Some(typed) => format!("{typed}: {words}"),
        None => words,
    };
    let facts = format!("{} {facts} {typed:?}", pane.selected());
    (place, Some(Words { facts, words }))
}

fn in_reader(model: &Model) -> (Words, Option<Words>) {
    let reader = &model.reader;
    let Some(article) = &reader.article else {
        let key = model.key_label(crate::command::Command::Open);
        let nothing = words(model, "nothing", &Phrase::new("reader-nothing").with("key", key));
        return (said(model, &Phrase::new("pane-reader")), Some(nothing));
    };
    // An article begins with its title, which is name enough.
    let place = Words { facts: format!("article {}", article.headline.id.0), words: String::new() };
    if let Some(caret) = reader.caret() {
        let at = caret.at();
        let selected =
            caret.selection(&reader.page).map(|(from, to)| reader.page.original(from, to));
        let text = reader.page.texts.get(at.text).and_then(|text| text.text.get(at.offset..));
        let word = text.unwrap_or_default();
        let end = word.find(char::is_whitespace).filter(|end| *end > 0).unwrap_or(word.len());
        let word = plain(word.get(..end).unwrap_or_default());
        let words = match selected {
            Some(text) => {
                model.catalogue.say_plain(&Phrase::new("aloud-text").with("text", plain(&text)))
            }
            None => word,
        };
        return (place, Some(Words { facts: format!("{at:?} {words}"), words }));
    }
    let item = reader.sentence().and_then(|sentence| sentence_words(model, sentence));
    (place, item)
}

/// A sentence of the open article; the first one of a heading, of a row of a list, says that it is one.
fn sentence_words(model: &Model, sentence: &Hit) -> Option<Words> {
    let text = model.reader.page.texts.get(sentence.text)?;
    let piece = plain(text.text.get(sentence.range.clone())?);
    let is_first = text.text.get(..sentence.range.start).is_some_and(|lead| lead.trim().is_empty());
    let words = match text.part {
        Part::Heading(_) if is_first => {
            model.catalogue.say_plain(&Phrase::new("aloud-heading").with("text", piece))
        }
        _ if is_first => plain(&format!("{}{piece}", text.lead)),
        _ => piece,
    };
    Some(Words { facts: format!("{} {:?}", sentence.text, sentence.range), words })
}
