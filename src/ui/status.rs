//! The bottom line: a prompt, a notice, an alarm, the progress of a refresh, or hints.
use super::cells::{self, Canvas, Label};
use super::query_line;
use super::style::Styles;
use super::typed;
use crate::app::{Area, Hints, LinkUse, Model, NoticeKind, Prompt};
use crate::command::Command;
use crate::locale::Phrase;
use sahifa_text::CleanText;

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
    let next = model.continuations();
    if !next.is_empty() {
        let next = next.into_iter().map(|(key, summary)| {
            let what = model.catalogue.say(&Phrase::new(summary));
            format!(
                "{} {}",
                CleanText::isolated(&key).as_str(),
                CleanText::isolated(&what).as_str()
            )
        });
        let text = next.collect::<Vec<_>>().join(" · ");
        label.put(canvas, area, 0, &text, styles.status_hint);
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
    if let Some(url) = model.fetched_page() {
        let text = Phrase::new("status-fetching-page")
            .with("url", url)
            .with("back", model.key_label(Command::Back));
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
    let progress = model.progress.as_ref().filter(|progress| progress.asked);
    if progress.is_none()
        && let Some(text) = model.downloading()
    {
        label.put(canvas, area, 0, &model.catalogue.say(&text), styles.status_busy);
        return None;
    }
    let text = match progress {
        Some(progress) => Phrase::new("status-refreshing")
            .with("finished", progress.finished)
            .with("total", progress.total)
            .with("new", progress.new),
        None if model.welcome() => Phrase::new("status-welcome")
            .with("feed", model.key_label(Command::AddFeed))
            .with("folder", model.key_label(Command::AddFolder))
            .with("opml", model.key_label(Command::ImportOpml))
            .with("catalogue", model.key_label(Command::ShowCatalogue))
            .with("help", model.key_label(Command::Help)),
        None if model.hides_read() => Phrase::new("status-hints-unread")
            .with("show", model.keys_that_show_read())
            .with("help", model.key_label(Command::Help))
            .with("refresh", model.key_label(Command::RefreshAll))
            .with("quit", model.key_label(Command::Quit)),
        None => Phrase::new("status-hints")
            .with("help", model.key_label(Command::Help))
            .with("refresh", model.key_label(Command::RefreshAll))
            .with("quit", model.key_label(Command::Quit)),
    };
    let style = if progress.is_some() { styles.status_busy } else { styles.status_hint };
    label.put(canvas, area, 0, &model.catalogue.say(&text), style);
    None
}

/// True if the line has more to say than which keys there are.
fn is_needed(model: &Model) -> bool {
    model.shown_prompt().is_some()
        || model.notice.is_some()
        || model.query_line.is_some()
        || !model.continuations().is_empty()
        || model.reader.hints().is_some()
        || model.alarm.is_some()
        || model.overlay.is_some()
        || model.fetched_page().is_some()
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
