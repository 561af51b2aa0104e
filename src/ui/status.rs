//! The bottom line: a prompt, a notice, an alarm, the progress of a refresh, or hints.
use super::cells::{self, Canvas, Label};
use super::query_line;
use super::style::Styles;
use super::typed;
use crate::app::{Area, Focus, Hints, LinkUse, Model, NoticeKind, Prompt, RefreshProgress};
use crate::command::Command;
use crate::locale::Phrase;
use crate::news::SourceId;
use crate::query::Choice;
use sahifa_text::{Align, CleanText};

/// The columns between the keys and the state of the news.
const GAP: u16 = 2;

/// Draws the line, and returns the cell of the caret if a prompt is open.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    area: Area,
) -> Option<(u16, u16)> {
    if area.is_empty() {
        return None;
    }
    if model.is_bare() {
        if !is_needed(model) {
            return None;
        }
        cells::clear(canvas, area);
    }
    let label = Label::interface(&model.settings);
    if let Some(shown) = model.shown_prompt() {
        return Some(prompt(canvas, model, shown, styles, area));
    }
    if let Some(notice) = &model.notice {
        let style = match notice.kind {
            NoticeKind::Info => styles.status,
            NoticeKind::Error => styles.error,
        };
        label.put(canvas, area, 0, &model.catalogue.say(&notice.phrase), style);
        return None;
    }
    if let Some(line) = &model.query_line {
        query_line::status(canvas, model, styles, area, line);
        return None;
    }
    if let Some(hint) = reading_hint(model) {
        label.put(canvas, area, 0, &model.catalogue.say(&hint), styles.status_hint);
        return None;
    }
    if let Some(alarm) = &model.alarm {
        label.put_lines(canvas, area, &model.catalogue.say(alarm), styles.error);
        return None;
    }
    if let Some(hint) = model.gallery_hint().filter(|_| model.overlay.is_none()) {
        label.put(canvas, area, 0, &model.catalogue.say(&hint), styles.status_hint);
        return None;
    }
    if let Some(hint) = model.overlay.as_ref().and_then(|overlay| overlay.hint(&model.keymap)) {
        label.put(canvas, area, 0, &model.catalogue.say(&hint), styles.status_hint);
        return None;
    }
    if let Some(text) = fetching(model) {
        label.put(canvas, area, 0, &model.catalogue.say(&text), styles.status_busy);
        return None;
    }
    let selected = model.list.marked_count();
    if selected > 0 {
        let text = Phrase::new("status-selected")
            .with("count", selected)
            .with("read", model.key_label(Command::ToggleRead))
            .with("star", model.key_label(Command::ToggleStar))
            .with("tags", model.key_label(Command::TagArticles))
            .with("open", model.key_label(Command::OpenLink))
            .with("copy", model.key_label(Command::CopyLink))
            .with("hide", model.key_label(Command::HideArticles))
            .with("back", model.key_label(Command::Back));
        label.put(canvas, area, 0, &model.catalogue.say(&text), styles.status);
        return None;
    }
    if model.narrows() {
        let key = |command| model.prompt_key_label(command);
        let hint = Phrase::new("hint-narrow")
            .with("keep", key(Command::Open))
            .with("back", key(Command::Back));
        label.put(canvas, area, 0, &model.catalogue.say(&hint), styles.status_hint);
        return None;
    }
    if let Some(speed) = model.turning_speed() {
        let text = Phrase::new("status-turning").with("speed", speed);
        label.put(canvas, area, 0, &model.catalogue.say(&text), styles.status_busy);
        return None;
    }
    // A screen reader would read it between two sentences.
    if model.reads_by_sentences() {
        return None;
    }
    if let Some(progress) = model.progress.as_ref().filter(|progress| progress.asked) {
        let text = model.catalogue.say(&refreshing(model, progress));
        label.put(canvas, area, 0, &text, styles.status_busy);
        return None;
    }
    if let Some(text) = model.downloading() {
        label.put(canvas, area, 0, &model.catalogue.say(&text), styles.status_busy);
        return None;
    }
    let hints = model.catalogue.say(&hints(model));
    let taken = columns(&hints).saturating_add(GAP);
    // The last column of a row stays free where a terminal turns rows around.
    let (_, inside) = cells::split_end(area, 1, model.settings.direction);
    let states = states(model).map(|phrase| model.catalogue.say(&phrase));
    // The keys come first: as much of the state is said as has room beside them.
    let state = states.into_iter().find(|state| {
        taken.checked_add(columns(state)).is_some_and(|columns| columns <= inside.width)
    });
    label.put(canvas, area, 0, &hints, styles.status_hint);
    if let Some(state) = state {
        let (end, _) = cells::split_end(inside, columns(&state), model.settings.direction);
        label.align(Align::End).put(canvas, end, 0, &state, styles.status);
    }
    None
}

fn columns(text: &str) -> u16 {
    u16::try_from(sahifa_text::width(text)).unwrap_or(u16::MAX)
}

/// True if the line has more to say than which keys there are.
fn is_needed(model: &Model) -> bool {
    model.shown_prompt().is_some()
        || model.notice.is_some()
        || model.query_line.is_some()
        || model.reader.hints().is_some()
        || model.alarm.is_some()
        || model.overlay.is_some()
        || model.fetched_page().is_some()
}

/// The progress of a refresh, with the source that it waits for once there is one left.
pub(super) fn refreshing(model: &Model, progress: &RefreshProgress) -> Phrase {
    let name = |id: &SourceId| {
        let source = model.sources.iter().find(|source| source.id == *id)?;
        Some(CleanText::isolated(&source.name).as_str().to_owned())
    };
    let last = match progress.running.as_slice() {
        [last] => name(last),
        _ => None,
    };
    let text = Phrase::new("status-refreshing")
        .with("finished", progress.finished)
        .with("total", progress.total)
        .with("new", progress.new);
    match last {
        Some(source) => {
            Phrase::new("status-refreshing-waits").with("progress", text).with("source", source)
        }
        None => text,
    }
}

/// The unread articles of the list and the time of the last refresh, and the unread ones alone.
fn states(model: &Model) -> [Phrase; 2] {
    let unread = model.filter.count_of(&Choice::Unread).unwrap_or_default();
    let unread = Phrase::new("status-unread").with("count", unread);
    let last = model.sources.iter().filter_map(|source| source.last_success).max();
    let whole = match last.and_then(|last| model.settings.moment(last, model.now)) {
        Some(when) => Phrase::new("status-state").with("unread", unread.clone()).with("when", when),
        None => unread.clone(),
    };
    [whole, unread].map(|state| match &model.profile {
        Some(name) => {
            Phrase::new("status-profile").with("name", name.as_str()).with("state", state)
        }
        None => state,
    })
}

/// The keys that matter most in the focused pane.
pub(super) fn hints(model: &Model) -> Phrase {
    let in_list = |command| model.key_label(command);
    let help = in_list(Command::Help);
    if let Some(overlay) = &model.overlay {
        return overlay.usual_hint(&model.keymap);
    }
    if model.welcome() {
        return Phrase::new("status-welcome")
            .with("feed", in_list(Command::AddFeed))
            .with("catalogue", in_list(Command::ShowCatalogue))
            .with("opml", in_list(Command::ImportOpml))
            .with("help", help);
    }
    match model.focus {
        Focus::List if model.hides_read() => Phrase::new("status-hints-unread")
            .with("show", model.keys_that_show_read())
            .with("help", help)
            .with("refresh", in_list(Command::RefreshAll))
            .with("quit", in_list(Command::Quit)),
        Focus::List if model.list.is_empty() && !model.filter.choices.is_empty() => {
            Phrase::new("status-list-empty")
                .with("clear", in_list(Command::ClearFilter))
                .with("search", in_list(Command::Search))
                .with("refresh", in_list(Command::RefreshAll))
                .with("help", help)
        }
        Focus::List => Phrase::new("status-list")
            .with("open", in_list(Command::Open))
            .with("read", in_list(Command::ToggleRead))
            .with("search", in_list(Command::Search))
            .with("refresh", in_list(Command::RefreshAll))
            .with("help", help),
        Focus::Filter => {
            let key = |command| model.filter_key_label(command);
            Phrase::new("status-filter")
                .with("choose", key(Command::CycleRow))
                .with("narrow", key(Command::NarrowRows))
                .with("clear", key(Command::ClearFilter))
                .with("help", help)
        }
        Focus::Reader => {
            let key = |command| model.reader_key_label(command);
            Phrase::new("status-reader")
                .with("page", key(Command::PageOrNextUnread))
                .with("find", key(Command::FindInArticle))
                .with("link", key(Command::FollowLink))
                .with("back", key(Command::Back))
                .with("help", help)
        }
    }
}

/// The sentence on the page that is being fetched, if one is.
pub(super) fn fetching(model: &Model) -> Option<Phrase> {
    let phrase = Phrase::new("status-fetching-page").with("url", model.fetched_page()?);
    Some(phrase.with("back", model.key_label(Command::Back)))
}

/// The keys of hints on links, or of the caret in the open article.
fn reading_hint(model: &Model) -> Option<Phrase> {
    if let Some(hints) = model.reader.hints() {
        let usage = match hints.usage() {
            LinkUse::Open => Phrase::new("hint-links-open"),
            LinkUse::Copy => Phrase::new("hint-links-copy"),
            LinkUse::Show => Phrase::new("hint-links-show"),
        };
        let [open, copy, show] = Hints::KEYS;
        return Some(
            usage
                .with("open", open.to_string())
                .with("copy", copy.to_string())
                .with("show", show.to_string())
                .with("back", model.prompt_key_label(Command::Back)),
        );
    }
    let key = |command| model.reader_key_label(command);
    model.reads_with_caret().then(|| {
        Phrase::new("hint-caret")
            .with("word", key(Command::NextWord))
            .with("sentence", key(Command::NextSentence))
            .with("select", key(Command::SelectText))
            .with("grow", key(Command::GrowSelection))
            .with("copy", key(Command::CopyText))
            .with("quote", key(Command::QuoteText))
            .with("back", model.prompt_key_label(Command::Back))
    })
}

fn prompt(
    canvas: &mut Canvas<'_>,
    model: &Model,
    prompt: &Prompt,
    styles: &Styles,
    area: Area,
) -> (u16, u16) {
    let name = model.catalogue.say(&prompt.kind.phrase());
    let columns = (sahifa_text::width(&name) as u16 + 1).min(area.width / 2);
    typed::draw(canvas, model, styles, area, (&name, columns), prompt.typed()).caret
}
