//! The commands of the reading pane: finding in the open article, its headings and links, the caret
//! and what it copies.
use super::overlay::{Headings, Highlights};
use super::quick::Narrowing;
use super::reader::{Motion, Stepped};
use super::{Effect, Focus, Hints, LinkUse, Model, Prompt, PromptKind, ScreenEffect, Viewer, Work};
use crate::command::Command;
use crate::keys::{Key, KeyCode, KeyContext, Lookup};
use crate::locale::Phrase;
use crate::news::{Highlight, shown_url};

impl Model {
    /// Carries out a command that belongs to the open article.
    pub(super) fn perform_in_reader(&mut self, command: Command) -> Vec<Effect> {
        if self.reader.article.is_none() {
            self.tell(Phrase::new("open-article-first"));
            return Vec::new();
        }
        if self.focus != Focus::Reader {
            self.set_focus(Focus::Reader);
        }
        self.lay_out_rest();
        match command {
            // Hints are to be seen.
            Command::FollowLink if self.settings.screen_reader => self.show_links(),
            Command::FollowLink if self.reader.hint() => {}
            Command::FollowLink => {
                let key = self.reader_key_label(Command::ShowLinks);
                self.tell(Phrase::new("no-links-in-sight").with("key", key));
            }
            Command::EditNote => {
                if let Some(article) = &self.reader.article {
                    let kind = PromptKind::Note(article.headline.id);
                    self.prompt =
                        Some(Prompt::with(kind, article.note.as_deref().unwrap_or_default()));
                }
            }
            Command::FindInArticle => {
                self.reader.end_find(false, &self.sought);
                self.reader.look_for("", &self.sought);
                self.prompt = Some(Prompt::new(PromptKind::Find));
            }
            Command::NextHit => self.step_hit(true),
            Command::PreviousHit => self.step_hit(false),
            Command::ShowContents => match Headings::new(&self.reader.page, self.reader.place()) {
                Some(headings) => self.overlay(headings),
                None => self.tell(Phrase::new("article-without-headings")),
            },
            Command::NextHeading => self.step_heading(true),
            Command::PreviousHeading => self.step_heading(false),
            // A caret that stands begins a selection.
            Command::PlaceCaret if self.reader.caret().is_some() => self.reader.mark_text(),
            Command::PlaceCaret => self.reader.place_caret(),
            Command::CaretLeft => self.reader.move_caret(Motion::Left),
            Command::CaretRight => self.reader.move_caret(Motion::Right),
            Command::NextWord => self.reader.move_caret(Motion::NextWord),
            Command::PreviousWord => self.reader.move_caret(Motion::PreviousWord),
            Command::NextSentence => self.step_sentence(true),
            Command::PreviousSentence => self.step_sentence(false),
            Command::NextParagraph => self.reader.move_caret(Motion::NextText),
            Command::PreviousParagraph => self.reader.move_caret(Motion::PreviousText),
            Command::LineStart => self.reader.move_caret(Motion::LineStart),
            Command::LineEnd => self.reader.move_caret(Motion::LineEnd),
            Command::SelectText => self.reader.mark_text(),
            Command::GrowSelection => self.reader.grow_selection(),
            Command::ShrinkSelection => self.reader.shrink_selection(),
            Command::ToggleFullText => return self.toggle_full_text(),
            Command::ToggleTranscript => return self.toggle_transcript(),
            Command::ShowPicture => self.show_picture(),
            Command::CopyText => return self.copy_text(),
            Command::QuoteText => return self.quote_text(),
            Command::HighlightText => return self.highlight(),
            Command::NextHighlight => self.step_passage(true),
            Command::PreviousHighlight => self.step_passage(false),
            Command::ShowHighlights => {
                let (rows, here) = (self.reader.highlights(), self.reader.place());
                match Highlights::new(rows, here) {
                    Some(highlights) => self.overlay(highlights),
                    None => self.tell_no_highlights(),
                }
            }
            Command::SearchWord => return self.search_word(),
            Command::TurnPages => self.turn_pages(),
            Command::PipeText => self.ask_command(),
            Command::SaveText => self.ask_file(),
            Command::OpenInPager => return self.view(Viewer::Pager),
            Command::OpenInEditor => return self.view(Viewer::Editor),
            Command::OpenInTextBrowser => return self.view(Viewer::Browser),
            _ => {}
        }
        Vec::new()
    }

    /// True while a caret stands in the open article.
    pub fn reads_with_caret(&self) -> bool {
        self.focus == Focus::Reader && self.overlay.is_none() && self.reader.caret().is_some()
    }

    /// True while the open article is read sentence by sentence.
    pub fn reads_by_sentences(&self) -> bool {
        self.focus == Focus::Reader && self.overlay.is_none() && self.reader.sentence().is_some()
    }

    /// Leaves the innermost of what goes on in the reading pane: the selection, the caret, reading by
    /// sentences, a search;
    /// false if there is nothing to leave.
    pub(super) fn leave_in_reader(&mut self) -> bool {
        self.reader.leave_caret()
            || self.reader.leave_sentence()
            || self.reader.end_find(false, &self.sought)
    }

    /// Looks for what the prompt holds, if it is the one for finding in the article.
    pub(super) fn prompt_typed(&mut self) {
        if let Some(prompt) = self.prompt.as_ref().filter(|prompt| prompt.kind == PromptKind::Find)
        {
            self.reader.look_for(prompt.text(), &self.sought);
        }
    }

    /// Keeps what was typed as the letters that are lit.
    pub(super) fn found(&mut self) {
        if self.reader.hits().is_empty() {
            self.reader.end_find(true, &self.sought);
            self.tell(Phrase::new("not-in-article"));
            return;
        }
        self.reader.settle_find();
        self.tell(
            Phrase::new("found-in-article")
                .with("count", self.reader.hits().len())
                .with("next", self.reader_key_label(Command::NextHit))
                .with("previous", self.reader_key_label(Command::PreviousHit))
                .with("back", self.prompt_key_label(Command::Back)),
        );
    }

    pub(super) fn step_hit(&mut self, forward: bool) {
        self.lay_out_rest();
        match self.reader.step_hit(forward) {
            Stepped::To => {}
            Stepped::Around if forward => self.tell(Phrase::new("hits-from-start")),
            Stepped::Around => self.tell(Phrase::new("hits-from-end")),
            Stepped::Nothing => self.tell(
                Phrase::new("nothing-lit")
                    .with("key", self.reader_key_label(Command::FindInArticle)),
            ),
        }
    }

    /// Moves the caret by sentences, or reads by them if there is none.
    pub(super) fn step_sentence(&mut self, forward: bool) {
        let (motion, end) = match forward {
            true => (Motion::NextSentence, "no-sentence-after"),
            false => (Motion::PreviousSentence, "no-sentence-before"),
        };
        if self.reader.caret().is_some() {
            self.reader.move_caret(motion);
        } else if !self.reader.step_sentence(forward) {
            self.tell(Phrase::new(end));
        }
    }

    fn step_heading(&mut self, forward: bool) {
        if !self.reader.step_heading(forward) {
            self.tell(Phrase::new(match forward {
                true => "no-heading-after",
                false => "no-heading-before",
            }));
        }
    }

    /// Handles a key while hints stand on the links.
    pub(super) fn hint_key(&mut self, key: Key) -> Vec<Effect> {
        if self.keymap.lookup(KeyContext::Prompt, &[key]) == Lookup::Command(Command::Back) {
            self.reader.leave_hints();
            return Vec::new();
        }
        match key.code {
            KeyCode::Backspace if !self.reader.erase_hint() => self.reader.leave_hints(),
            KeyCode::Char(letter) if !key.ctrl && !key.alt => {
                let uses =
                    Hints::KEYS.into_iter().zip([LinkUse::Open, LinkUse::Copy, LinkUse::Show]);
                if let Some((_, usage)) = uses.into_iter().find(|(key, _)| *key == letter) {
                    self.reader.use_hint(usage);
                } else if let Some((link, usage)) = self.reader.type_hint(letter) {
                    return self.use_links(vec![link], usage);
                }
            }
            _ => {}
        }
        Vec::new()
    }

    /// Copies the selected text, else the sentence under the caret, as its author wrote it.
    fn copy_text(&mut self) -> Vec<Effect> {
        let text = self.reader.take_text();
        let words = sahifa_text::words(&text).count();
        let told = Phrase::new("text-copied").with("count", words);
        vec![ScreenEffect::Copy(text, told).into()]
    }

    /// Copies it as a quotation, with source, date and address.
    fn quote_text(&mut self) -> Vec<Effect> {
        let text = self.reader.take_text();
        let Some(article) = &self.reader.article else { return Vec::new() };
        let date = self.settings.day(article.headline.published);
        let link = article.url.as_deref().map(|url| shown_url(url).into_owned());
        let origin = [Some(article.headline.source_name.clone()), Some(date), link]
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty());
        let between = self.catalogue.say_plain(&Phrase::new("quotation-between"));
        let origin = origin.collect::<Vec<_>>().join(&between);
        let quote = Phrase::new("quotation").with("text", text).with("origin", origin);
        let quote = self.catalogue.say_plain(&quote);
        vec![ScreenEffect::Copy(quote, Phrase::new("quotation-copied")).into()]
    }

    /// Highlights the selected text, else the sentence under the caret; ends that where it is highlighted.
    fn highlight(&mut self) -> Vec<Effect> {
        let (passages, on) = self.reader.take_passages();
        let Some(article) = &self.reader.article else { return Vec::new() };
        let (id, count) = (article.headline.id, article.highlights.len());
        if passages.is_empty() {
            self.tell(Phrase::new("nothing-to-highlight"));
        } else if on && passages.iter().any(|passage| passage.text.len() > Highlight::LONGEST) {
            self.tell(Phrase::new("highlight-too-long"));
            return Vec::new();
        } else if on && count >= Highlight::MOST {
            self.tell(Phrase::new("highlights-too-many").with("max", Highlight::MOST));
            return Vec::new();
        }
        passages.into_iter().map(|passage| Work::Highlight { id, passage, on }.into()).collect()
    }

    fn step_passage(&mut self, forward: bool) {
        if self.reader.step_passage(forward) {
        } else if self.reader.passages().iter().next().is_none() {
            self.tell_no_highlights();
        } else {
            self.tell(Phrase::new(match forward {
                true => "no-highlight-after",
                false => "no-highlight-before",
            }));
        }
    }

    fn tell_no_highlights(&mut self) {
        let key = self.keymap.label(KeyContext::Caret, Command::HighlightText, |_| false);
        let caret = self.keymap.label(KeyContext::Reader, Command::PlaceCaret, |_| false);
        self.tell(Phrase::new("no-highlights").with("caret", caret).with("key", key));
    }

    /// Searches for the word under the caret; without a caret, words of the title are offered.
    fn search_word(&mut self) -> Vec<Effect> {
        match self.reader.word_at_caret() {
            Some(word) => self.narrow(Narrowing::Word(word)),
            None => {
                self.tell(Phrase::new("no-word-here"));
                Vec::new()
            }
        }
    }

    /// The shortest key of `command` in the reading pane, as it is written; empty if it has none.
    pub fn reader_key_label(&self, command: Command) -> String {
        self.keymap.label(self.reader_context(), command, |_| false)
    }

    pub(super) fn reader_context(&self) -> KeyContext {
        match self.reader.caret() {
            Some(_) => KeyContext::Caret,
            None => KeyContext::Reader,
        }
    }
}
