//! Commands: one short arm each. Whatever takes time or affects the outside is an [`Effect`].
use super::filter::Group;
use super::overlay::{
    Address, Calibration, Catalogue, Contents, Filters, Help, Links, Outcome, Overlay, Palette,
    Problems, Scene, Sources,
};
use super::quick::Quick;
use super::recent::Recent;
use super::{
    Effect, Focus, LinkUse, Model, Prompt, PromptKind, RefreshScope, ScreenEffect, Topic, Work,
};
use crate::command::Command;
use crate::locale::Phrase;
use crate::news::{ArticleId, Flags, Grouping, Mark, Marking, PaneSizes};
use crate::query::{Choices, Order, Stance};

/// The links that are opened at once, at most: each is a page of the browser.
pub(super) const MAX_OPEN: usize = 20;

impl Model {
    pub(super) fn perform(&mut self, command: Command) -> Vec<Effect> {
        let spot = self.spot();
        let effects = match self.overlay.take() {
            Some(overlay) => {
                let mut effects = self.perform_in_overlay(overlay, command);
                if self.overlay.is_none() {
                    effects.extend(self.next_first_step());
                }
                effects
            }
            None => match self.perform_in_gallery(command) {
                Some(effects) => effects,
                None => self.perform_in_panes(command),
            },
        };
        self.tell_end(command, spot);
        effects
    }

    fn perform_in_panes(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::SelectNext => self.step(1),
            Command::SelectPrevious => self.step(-1),
            Command::PageDown if self.advances() => return self.next_unread(true),
            Command::PageDown => self.page(1, false),
            Command::PageUp => self.page(-1, false),
            Command::HalfPageDown => self.page(1, true),
            Command::HalfPageUp => self.page(-1, true),
            Command::SelectFirst => self.go_to_end(false),
            Command::SelectLast => self.go_to_end(true),
            Command::FocusLeft => self.focus_beside(-1),
            Command::FocusRight => self.focus_beside(1),
            Command::FocusNext => self.focus_cycle(1),
            Command::FocusPrevious => self.focus_cycle(2),
            Command::FocusFilter => self.set_focus(Focus::Filter),
            Command::FocusList => self.set_focus(Focus::List),
            Command::FocusReader => self.set_focus(Focus::Reader),
            Command::Search => return self.open_query_line(),
            Command::PreviousView => return self.previous_view(),
            Command::TakeSpelling => return self.take_spelling(),
            Command::SaveFilter => self.save_filter(),
            Command::ShowFilters => self.overlay(Filters::default()),
            Command::ShowThemes => return vec![Work::LoadThemes.into()],
            Command::ShowSettings => return vec![Work::LoadSettings { opens: true }.into()],
            // Keys of overlays.
            Command::EditFilter
            | Command::RenameFilter
            | Command::SetFilterKey
            | Command::RemoveFilter
            | Command::MoveFilterUp
            | Command::MoveFilterDown
            | Command::ShowCode
            | Command::ResetSetting
            | Command::Download
            | Command::CancelDownload => {}
            Command::SameSource => return self.quick_filter(Quick::Source),
            Command::SameTag => return self.quick_filter(Quick::Tag),
            Command::SameAuthor => return self.quick_filter(Quick::Author),
            Command::SameDay => return self.quick_filter(Quick::Day),
            Command::SameWord => return self.quick_filter(Quick::Word),
            Command::NotSource => return self.quick_filter(Quick::NotSource),
            Command::NotTag => return self.quick_filter(Quick::NotTag),
            // Only where text is typed.
            Command::Complete | Command::CompleteBack => {}
            Command::Open => return self.open(),
            Command::Back => return self.back(),
            Command::Quit => return self.quit(),
            Command::Palette => {
                let recent = self.recent.clone();
                self.overlay(Palette::new(self.context(), &self.catalogue, recent));
            }
            Command::Help => self.overlay(Help::new(self.context(), &self.catalogue)),
            Command::ShowSources => {
                self.overlay(Sources::default());
                return vec![Work::LoadSources.into()];
            }
            Command::ShowProblems => {
                let (problems, warnings) = (self.problems.clone(), self.warnings.clone());
                self.overlay(Problems { problems, warnings });
            }
            Command::ShowLinks => self.show_links(),
            Command::ShowEnclosures => return self.show_enclosures(),
            Command::FollowLink
            | Command::EditNote
            | Command::FindInArticle
            | Command::NextHit
            | Command::PreviousHit
            | Command::ShowContents
            | Command::NextHeading
            | Command::PreviousHeading
            | Command::PlaceCaret
            | Command::CaretLeft
            | Command::CaretRight
            | Command::NextWord
            | Command::PreviousWord
            | Command::NextSentence
            | Command::PreviousSentence
            | Command::NextParagraph
            | Command::PreviousParagraph
            | Command::LineStart
            | Command::LineEnd
            | Command::SelectText
            | Command::GrowSelection
            | Command::ShrinkSelection
            | Command::CopyText
            | Command::QuoteText
            | Command::HighlightText
            | Command::NextHighlight
            | Command::PreviousHighlight
            | Command::ShowHighlights
            | Command::ToggleFullText
            | Command::ToggleTranscript
            | Command::ShowPicture
            | Command::SearchWord
            | Command::TurnPages
            | Command::PipeText
            | Command::SaveText
            | Command::OpenInPager
            | Command::OpenInEditor
            | Command::OpenInTextBrowser => return self.perform_in_reader(command),
            Command::ShowCatalogue => self.overlay(Catalogue::new(&self.sources)),
            Command::Setup => return vec![Work::FindLists { unasked: false }.into()],
            Command::AddFeed => self.prompt = Some(Prompt::new(PromptKind::AddFeed)),
            Command::AddFolder => self.prompt = Some(Prompt::new(PromptKind::AddFolder)),
            Command::ImportOpml => self.prompt = Some(Prompt::new(PromptKind::ImportOpml)),
            Command::Suspend => return vec![ScreenEffect::Suspend.into()],
            Command::Redraw => return vec![ScreenEffect::Redraw.into()],
            Command::PageOrNextUnread => return self.page_or_next_unread(),
            Command::NextUnread => return self.find_unread(true),
            Command::PreviousUnread => return self.find_unread(false),
            Command::NextArticle => return self.open_neighbour(1),
            Command::PreviousArticle => return self.open_neighbour(-1),
            Command::ToggleRead => return self.toggle(Mark::Read, |flags| flags.read),
            Command::ToggleStar => return self.toggle(Mark::Starred, |flags| flags.starred),
            Command::ToggleLater => return self.toggle(Mark::later(), |flags| flags.later),
            Command::MarkViewRead => {
                let query = self.list_query();
                return vec![Work::MarkAllRead { query }.into()];
            }
            Command::Undo => return vec![Work::Undo.into()],
            Command::Redo => return vec![Work::Redo.into()],
            Command::MarkRange => self.list.mark_range(),
            Command::MarkRow => {
                self.list.mark_row();
                self.list.step(1);
            }
            Command::MarkFound => self.list.mark_found(),
            Command::MarkAboveRead => return self.mark_above_read(),
            Command::HideArticles => return self.hide(),
            Command::TagArticles => return self.pick_tags(),
            Command::RepeatTags => return self.repeat_tags(),
            Command::RepeatChange => return self.repeat_change(),
            // Keys of a picture that is shown alone.
            Command::NextPicture | Command::PreviousPicture => {}
            // Keys of the picker.
            Command::ToggleChoice | Command::RenameTag | Command::DeleteTag | Command::ColorTag => {
            }
            Command::ExportArticles => self.ask_folder(),
            Command::NextOrder => return self.next_order(),
            Command::NextGrouping => return self.next_grouping(),
            Command::HideRead => return self.next_hide_read(),
            Command::ClearFilter => {
                self.filter.choices = Choices::default();
                return self.filtered();
            }
            Command::RemoveChip => self.ask_for_chip(),
            Command::JumpToTag => self.jump("overlay-jump-tag", Group::Tags),
            Command::JumpToSource => self.jump("overlay-jump-source", Group::Sources),
            Command::NarrowRows => {
                self.filter.narrow();
                self.place();
            }
            Command::CycleRow => return self.set_stance(Stance::next),
            Command::RequireRow => return self.set_stance(|_| Stance::Must),
            Command::ExcludeRow => return self.set_stance(|_| Stance::MustNot),
            Command::ResetRow => return self.set_stance(|_| Stance::Neutral),
            Command::ToggleEveryTag => return self.turn_every_tag(),
            Command::Fold => {
                self.filter.fold();
                return vec![self.save_place()];
            }
            Command::FoldGroup => {
                self.filter.fold_group();
                return vec![self.save_place()];
            }
            Command::ToggleEmptyRows => {
                let hides = self.filter.turn_empty();
                self.tell(Phrase::new(if hides {
                    "empty-rows-hidden"
                } else {
                    "empty-rows-shown"
                }));
            }
            Command::RefreshAll => return vec![Work::Refresh(RefreshScope::All).into()],
            Command::RefreshSource => return self.refresh_source(),
            Command::CancelRefresh => {
                let page = self.give_up_page();
                return page.into_iter().chain([Work::CancelRefresh.into()]).collect();
            }
            Command::OpenLink => return self.links(LinkUse::Open),
            Command::CopyLink => return self.links(LinkUse::Copy),
            Command::ToggleZen => {
                self.zen = !self.zen;
                self.place();
            }
            Command::ToggleFurniture => {
                self.reader.show_hidden = !self.reader.show_hidden;
                self.relay();
            }
            Command::ToggleNotes => match self.reader.turn_folds() {
                true => self.relay(),
                false => self.tell(Phrase::new("reader-no-notes")),
            },
            Command::ToggleMarks => return self.next_marks(),
            Command::ToggleSpacing => return self.toggle_spacing(),
            Command::ToggleIndent => return self.toggle_indent(),
            Command::ToggleJustify => return self.toggle_justify(),
            Command::WiderText => return self.widen(true),
            Command::NarrowerText => return self.widen(false),
            Command::WiderMargin => return self.change_margin(true),
            Command::NarrowerMargin => return self.change_margin(false),
            Command::ToggleReadingTime => return self.toggle_reading_time(),
            Command::ToggleAutoAdvance => return self.toggle_auto_advance(),
            Command::WidenPane => return self.size_pane(PaneSizes::STEP),
            Command::NarrowPane => return self.size_pane(-PaneSizes::STEP),
            Command::Calibrate => self.overlay(Calibration(self.settings.rtl.mode)),
        }
        Vec::new()
    }

    fn perform_in_overlay(&mut self, mut overlay: Overlay, command: Command) -> Vec<Effect> {
        match overlay.perform(command) {
            Some(Outcome::Closes(effects)) => return effects,
            Some(Outcome::Marks(markings)) => return self.tag(markings),
            Some(Outcome::Runs(subject)) => return self.run(subject),
            Some(Outcome::Chooses { choice, alone }) => return self.choose(choice, alone),
            Some(Outcome::Asks(kind, text)) => {
                self.prompt = Some(Prompt::with(kind, &text));
                self.overlay = Some(overlay);
                return Vec::new();
            }
            Some(Outcome::Narrows(narrowing)) => return self.narrow(narrowing),
            Some(Outcome::Reveals(place)) => {
                self.reader.go(place);
                return Vec::new();
            }
            Some(Outcome::Speaks(language)) => return self.speak(language),
            Some(Outcome::AsksLanguage) => return self.ask_language(),
            Some(Outcome::Sets(change)) => {
                self.overlay = Some(overlay);
                return self.change_setting(change);
            }
            Some(Outcome::Stays(effects)) => {
                overlay.remake(&self.scene());
                self.overlay = Some(overlay);
                return effects;
            }
            None => {}
        }
        let page = usize::from(self.geometry.size.rows / 2).max(1) as isize;
        if command == Command::Back {
            return overlay.leave().into_iter().collect();
        }
        if let Some(effect) = overlay.step(command, page) {
            self.overlay = Some(overlay);
            return vec![effect];
        }
        self.overlay = Some(overlay);
        match command {
            Command::Quit
            | Command::Suspend
            | Command::Redraw
            | Command::RefreshAll
            | Command::CancelRefresh => self.perform_in_panes(command),
            _ => Vec::new(),
        }
    }

    /// Runs a row of help or of the palette, and remembers it.
    fn run(&mut self, subject: Recent) -> Vec<Effect> {
        self.recent.add(subject.clone());
        match subject {
            Recent::Command(command) => self.perform(command),
            Recent::Macro(steps) => self.perform_steps(&steps, None),
            Recent::Choice(choice) => self.choose(choice, true),
        }
    }

    /// Opens an overlay.
    pub(super) fn overlay(&mut self, contents: impl Contents + 'static) {
        self.overlay = Some(Overlay::new(contents, &self.scene()));
    }

    /// Makes the rows of the open overlay anew.
    pub(super) fn remake_overlay(&mut self) {
        if let Some(mut overlay) = self.overlay.take() {
            overlay.remake(&self.scene());
            self.overlay = Some(overlay);
        }
    }

    pub(super) fn scene(&self) -> Scene<'_> {
        Scene {
            catalogue: &self.catalogue,
            settings: &self.settings,
            keymap: &self.keymap,
            keyboard: &self.keyboard,
            filter: &self.filter,
            sources: &self.sources,
            saved: &self.saved,
            setting_values: &self.setting_values,
            by_key: self.by_key(),
            progress: self.progress.as_ref(),
            downloads: &self.downloads,
            article: self.reader.article.as_ref(),
            mouse: self.takes_mouse(),
            size: self.geometry.size,
            lacks_blocks: self.pictures.output.lacks_blocks,
            now: self.now,
        }
    }

    pub(super) fn show_links(&mut self) {
        self.lay_out_rest();
        let Some(article) = &self.reader.article else {
            self.tell(Phrase::new("open-article-first"));
            return;
        };
        match Links::new(article.url.as_deref(), &self.reader.page.links) {
            Some(links) => self.overlay(links),
            None => self.tell(Phrase::new("article-without-links")),
        }
    }

    fn step(&mut self, by: isize) {
        match self.focus {
            Focus::Filter => self.filter.step(by),
            Focus::List => {
                self.moves_on();
                self.list.step(by);
            }
            Focus::Reader => {
                self.lay_out_ahead();
                match self.reads_aloud() {
                    true => self.step_sentence(by > 0),
                    false => self.reader.step(by),
                }
            }
        }
    }

    fn page(&mut self, pages: isize, half: bool) {
        match self.focus {
            Focus::Filter => self.filter.page_by(pages, half),
            Focus::List => {
                self.moves_on();
                self.list.page_by(pages > 0, half);
            }
            Focus::Reader => {
                self.lay_out_ahead();
                match self.reads_aloud() {
                    true => self.step_paragraph(pages > 0),
                    false => self.reader.page_by(pages, half),
                }
            }
        }
    }

    fn go_to_end(&mut self, last: bool) {
        match self.focus {
            Focus::Filter => self.filter.step(if last { isize::MAX } else { isize::MIN }),
            Focus::List => {
                self.moves_on();
                self.list.select(if last { usize::MAX } else { 0 });
            }
            Focus::Reader => {
                if last {
                    self.lay_out_rest();
                }
                self.reader.go_to_end(last);
            }
        }
    }

    /// The pane on the left (-1) or right (1) of the screen.
    fn focus_beside(&mut self, side: isize) {
        let order = self.panes_on_screen();
        let at = order.iter().position(|pane| *pane == self.focus).unwrap_or(0);
        if let Some(pane) = at.checked_add_signed(side).and_then(|at| order.get(at)) {
            self.set_focus(*pane);
        }
    }

    /// The panes from left to right, hidden ones too.
    fn panes_on_screen(&self) -> [Focus; 3] {
        match self.settings.direction {
            sahifa_text::Direction::Ltr => [Focus::Filter, Focus::List, Focus::Reader],
            sahifa_text::Direction::Rtl => [Focus::Reader, Focus::List, Focus::Filter],
        }
    }

    fn focus_cycle(&mut self, by: usize) {
        let order = [Focus::Filter, Focus::List, Focus::Reader];
        let at = order.iter().position(|pane| *pane == self.focus).unwrap_or(0);
        self.set_focus(order[(at + by) % order.len()]);
    }

    fn open(&mut self) -> Vec<Effect> {
        match self.focus {
            Focus::Filter => match self.filter.toggle() {
                true => self.filtered(),
                false => vec![self.save_place()],
            },
            Focus::List => self.open_selected(),
            Focus::Reader => match self.reader.link_at_caret() {
                Some(link) => self.use_links(vec![link], LinkUse::Open),
                None => {
                    self.show_links();
                    Vec::new()
                }
            },
        }
    }

    /// Goes one step back: out of an alarm, of what goes on in the reading pane, zen mode, the reading pane,
    /// the filter pane, the filter. It never ends the program.
    fn back(&mut self) -> Vec<Effect> {
        if self.alarm.is_some() {
            self.alarm(None);
        } else if let Some(given_up) = self.give_up_page() {
            return vec![given_up];
        } else if self.focus == Focus::Reader && self.leave_in_reader() {
        } else if self.zen {
            self.zen = false;
            self.place();
        } else if self.focus == Focus::Filter && self.filter.narrowing().is_some() {
            self.filter.end_narrowing();
            self.place();
        } else if self.focus != Focus::List {
            self.set_focus(Focus::List);
            return self.keep_place().into_iter().collect();
        } else if self.list.drop_marks() {
        } else if !self.filter.choices.is_empty() {
            self.filter.choices = Choices::default();
            return self.filtered();
        }
        Vec::new()
    }

    /// True if a page further leads to the next unread article: the end of the open one is in sight.
    fn advances(&self) -> bool {
        let reads = self.focus == Focus::Reader && self.reader.article.is_some();
        reads
            && !self.settings.screen_reader
            && self.look.auto_advance
            && self.reader.caret().is_none()
            && self.reader.at_end()
    }

    fn page_or_next_unread(&mut self) -> Vec<Effect> {
        if self.focus == Focus::Reader {
            self.lay_out_ahead();
        }
        match self.focus {
            Focus::Filter => return self.open(),
            Focus::Reader if self.reads_aloud() && self.reader.step_sentence(true) => {}
            Focus::Reader if self.reads_aloud() => return self.next_unread(true),
            Focus::Reader if self.reader.article.is_some() && !self.reader.at_end() => {
                self.reader.page_by(1, false);
            }
            _ => return self.next_unread(true),
        }
        Vec::new()
    }

    /// Opens the next unread article or the one before; goes to the next place instead, while letters
    /// are looked for in the open one.
    fn find_unread(&mut self, forward: bool) -> Vec<Effect> {
        if self.focus == Focus::Reader && self.reader.is_finding() {
            self.step_hit(forward);
            return Vec::new();
        }
        self.next_unread(forward)
    }

    /// Opens the article after the selected one in the list, or the one before.
    fn open_neighbour(&mut self, by: isize) -> Vec<Effect> {
        let before = self.list.selected();
        self.moves_on();
        self.list.step(by);
        if self.list.selected() == before {
            self.tell(Phrase::new(if by > 0 { "no-article-after" } else { "no-article-before" }));
            return Vec::new();
        }
        self.open_selected()
    }

    pub(super) fn next_unread(&mut self, forward: bool) -> Vec<Effect> {
        vec![self.seek_unread(self.list.selected_id(), forward)]
    }

    /// Asks for the unread articles next to this one; for all of them, if there is none.
    pub(super) fn seek_unread(&mut self, from: Option<ArticleId>, forward: bool) -> Effect {
        let request = self.requests.next(Topic::Article);
        let query = self.filter.query(&self.saved);
        Work::FindUnread { request, query, from, forward }.into()
    }

    /// The article that a command applies to: the open one in the reading pane, else the selected
    /// one.
    pub(super) fn subject(&self) -> Option<ArticleId> {
        match (&self.reader.article, self.focus) {
            (Some(article), Focus::Reader) => Some(article.headline.id),
            _ => self.list.selected_id(),
        }
    }

    /// Sets marks on articles or removes them: on the screen at once, in the database by the effect.
    pub(super) fn mark(&mut self, markings: Vec<Marking>) -> Effect {
        for marking in &markings {
            self.unsaved.set(marking);
            self.show_marking(marking);
        }
        Work::Mark(markings).into()
    }

    /// Changes the marks of articles wherever they are shown.
    pub(super) fn show_marking(&mut self, marking: &Marking) {
        self.hiding.marks(marking);
        let Marking { ids, mark, on } = marking;
        if let Some(line) = &mut self.query_line {
            line.outdate();
        }
        for id in ids {
            if let Some(row) = self.list.headline_mut(*id) {
                row.flags.set(mark, *on);
            }
        }
        if let Some(open) = &mut self.reader.article
            && ids.contains(&open.headline.id)
        {
            open.set(mark, *on);
            if matches!(mark, Mark::Tag(_)) {
                self.relay();
            }
        }
    }

    /// Asks for the tags of the articles that a command applies to.
    fn pick_tags(&mut self) -> Vec<Effect> {
        let ids = self.subjects();
        if ids.is_empty() {
            self.tell(Phrase::new("list-nothing-selected"));
            return Vec::new();
        }
        let request = self.requests.next(Topic::Tags);
        vec![Work::LoadTags { request, ids }.into()]
    }

    /// Asks for the folder into which the articles are written that a command applies to.
    fn ask_folder(&mut self) {
        let ids = self.subjects();
        match ids.is_empty() {
            true => self.tell(Phrase::new("list-nothing-selected")),
            false => self.prompt = Some(Prompt::new(PromptKind::Export(ids))),
        }
    }

    /// Changes the tags of articles, and remembers the change for repetition.
    pub(super) fn tag(&mut self, markings: Vec<Marking>) -> Vec<Effect> {
        let change = |marking: &Marking| match &marking.mark {
            Mark::Tag(name) => Some((name.clone(), marking.on)),
            _ => None,
        };
        let changes: Vec<_> = markings.iter().filter_map(change).collect();
        if changes.is_empty() {
            return Vec::new();
        }
        self.last_tags = changes;
        vec![self.change(markings)]
    }

    /// Makes the last change of tags on the articles that a command applies to.
    fn repeat_tags(&mut self) -> Vec<Effect> {
        let ids = self.subjects();
        if self.last_tags.is_empty() {
            self.tell(
                Phrase::new("no-tags-to-repeat").with("key", self.key_label(Command::TagArticles)),
            );
            return Vec::new();
        }
        let marking =
            |(name, on): (String, bool)| Marking { ids: ids.clone(), mark: Mark::Tag(name), on };
        let markings = self.last_tags.clone().into_iter().map(marking).collect();
        vec![self.change(markings)]
    }

    /// The articles that a command applies to: the marked ones, but the open one in the reading pane;
    /// else the selected one, and as many below it as a count says.
    pub(super) fn subjects(&mut self) -> Vec<ArticleId> {
        self.list.keep_marks();
        if self.focus != Focus::Reader && self.list.marked_count() > 0 {
            return self.list.marked_ids();
        }
        self.spanned().unwrap_or_else(|| self.subject().into_iter().collect())
    }

    fn flags(&self, id: ArticleId) -> Option<Flags> {
        let open = self.reader.article.as_ref().filter(|open| open.headline.id == id);
        self.list.headline(id).map(|row| row.flags).or(open.map(|open| open.headline.flags))
    }

    /// Sets a mark on the articles that a command applies to, or removes it if it is set on the one
    /// at the cursor, or else on the first of them that is loaded.
    fn toggle(&mut self, mark: Mark, is_on: fn(Flags) -> bool) -> Vec<Effect> {
        let ids = self.subjects();
        let at_cursor = self.subject().filter(|id| ids.contains(id));
        let Some(flags) = at_cursor.iter().chain(&ids).find_map(|id| self.flags(*id)) else {
            return Vec::new();
        };
        vec![self.change(vec![Marking { ids, mark, on: !is_on(flags) }])]
    }

    /// Hides the articles that a command applies to.
    fn hide(&mut self) -> Vec<Effect> {
        let ids = self.subjects();
        match ids.is_empty() {
            true => Vec::new(),
            false => vec![self.change(vec![Marking { ids, mark: Mark::Hidden, on: true }])],
        }
    }

    /// Marks the articles above the selected one as read.
    fn mark_above_read(&mut self) -> Vec<Effect> {
        let ids = self.list.ids().get(..self.list.selected()).unwrap_or_default().to_vec();
        match ids.is_empty() {
            true => Vec::new(),
            false => vec![self.mark(vec![Marking { ids, mark: Mark::Read, on: true }])],
        }
    }

    /// Lists the same articles in the next order. The selected article stays selected.
    fn next_order(&mut self) -> Vec<Effect> {
        let order = self.filter.choices.order.next();
        self.filter.choices.order = order;
        self.tell(Phrase::new(match order {
            Order::Newest => "order-newest",
            Order::Oldest => "order-oldest",
            Order::Source => "order-source",
            Order::Title => "order-title",
            Order::Unread => "order-unread",
        }));
        // An order that is not the usual one has a chip.
        self.place();
        let mut effects = self.reload_list();
        effects.push(self.save_place());
        effects
    }

    /// Groups the rows of the list by something else.
    fn next_grouping(&mut self) -> Vec<Effect> {
        self.grouping = self.grouping.next();
        let id = match (self.grouping, self.shown_grouping()) {
            (Grouping::None, _) => "grouping-none",
            (Grouping::Day, Grouping::Day) => "grouping-day",
            (Grouping::Day, _) => "grouping-day-later",
            (Grouping::Source, Grouping::Source) => "grouping-source",
            (Grouping::Source, _) => "grouping-source-later",
        };
        self.tell(Phrase::new(id).with("key", self.key_label(Command::NextOrder)));
        vec![self.save_place()]
    }

    fn refresh_source(&mut self) -> Vec<Effect> {
        let chosen = match (self.focus, self.filter.selected_source()) {
            (Focus::Filter, Some(id)) => Some(id),
            _ => self.subject().and_then(|id| self.list.headline(id)).map(|row| row.source),
        };
        match chosen {
            Some(id) => vec![Work::Refresh(RefreshScope::Sources(vec![id])).into()],
            None => Vec::new(),
        }
    }

    /// Uses the links of the articles that a command applies to. Rows of the list hold no links: the
    /// worker is asked.
    fn links(&mut self, usage: LinkUse) -> Vec<Effect> {
        let ids = self.subjects();
        if ids.len() > MAX_OPEN && usage == LinkUse::Open {
            let phrase = Phrase::new("too-many-links").with("count", ids.len());
            self.fail(phrase.with("max", MAX_OPEN));
            return Vec::new();
        }
        match (ids.as_slice(), &self.reader.article) {
            ([], _) => Vec::new(),
            ([id], Some(open)) if open.headline.id == *id => {
                self.use_links(open.url.iter().cloned().collect(), usage)
            }
            _ => {
                let request = self.requests.next(Topic::Link);
                vec![Work::LoadLinks { request, ids, usage }.into()]
            }
        }
    }

    /// Opens or copies the links of articles, or says that there are none.
    pub(super) fn use_links(&mut self, links: Vec<String>, usage: LinkUse) -> Vec<Effect> {
        if links.is_empty() {
            self.tell(Phrase::new("article-without-link"));
            return Vec::new();
        }
        match usage {
            LinkUse::Open if links.iter().any(|link| Address::is_suspect(link)) => {
                self.overlay(Address::before_opening(links));
                Vec::new()
            }
            LinkUse::Open => {
                links.into_iter().map(|link| ScreenEffect::Open(link).into()).collect()
            }
            LinkUse::Copy => vec![ScreenEffect::copy_link(links.join("\n")).into()],
            LinkUse::Show => {
                self.overlay(Address::new(links));
                Vec::new()
            }
        }
    }
}
