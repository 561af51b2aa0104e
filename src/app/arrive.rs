//! Answers from the worker: loaded rows, refreshes and errors.
use super::overlay::{Found, SettingList, Setup, Tags, Themes};
use super::{
    Announcement, Answer, Changed, Effect, Focus, Model, NoticeKind, Prompt, RefreshProgress,
    RefreshScope, Refreshed, Report, Resumed, ScreenEffect, Topic, Work,
};
use crate::command::Command;
use crate::config::{Color, SavedFilter};
use crate::lang::key;
use crate::locale::Phrase;
use crate::news::{
    Article, ArticleId, Flags, Headline, HideRead, Highlight, Mark, Marking, Notification,
    NotifyMode, NotifyWay, Resume, Step, TagCount,
};
use crate::query::Query;

impl Model {
    pub(super) fn answered(&mut self, answer: Answer) -> Vec<Effect> {
        match answer {
            Answer::Headlines(rows)
                if self.list.selected() < rows.len()
                    && self.lacks_open(|id| rows.iter().any(|row| row.id == id)) =>
            {
                return self.reload_list();
            }
            Answer::Headlines(rows) => {
                let rows = self.corrected(rows);
                self.show_flags(&rows);
                self.openings.doubt(&rows);
                self.list.show(rows);
            }
            Answer::Ids(ids) if self.lacks_open(|id| ids.contains(&id)) => {
                return self.reload_list();
            }
            Answer::Ids(ids) => {
                self.list.complete(ids);
                return self.ask_spelling().into_iter().collect();
            }
            Answer::Spelling(spelling) => self.spelling = spelling,
            Answer::Facets(counts) => self.filter.count(counts),
            Answer::Unread { ids, forward, is_whole } => {
                return self.unread_found(&ids, forward, is_whole);
            }
            Answer::ForQuick { article, quick } => return self.narrow_like(&article, quick),
            Answer::Article(mut article) => {
                self.unsaved.correct(&mut article);
                return self.show_article(*article);
            }
            Answer::Page(page) => self.laid_out(*page),
            Answer::Paths { typed, paths } => {
                let asks =
                    |prompt: &&mut Prompt| prompt.kind.asks_path() && prompt.before() == typed;
                if let Some(prompt) = self.prompt.as_mut().filter(asks) {
                    prompt.offer(paths);
                }
            }
            Answer::Links { links, usage } => return self.use_links(links, usage),
            Answer::FullText { id, came } => self.page_came(id, came),
            Answer::Tags { ids, tags } => self.overlay(Tags::new(ids, tags)),
        }
        Vec::new()
    }

    pub(super) fn reported(&mut self, report: Report) -> Vec<Effect> {
        match report {
            Report::Rows(rows) => {
                let rows = self.corrected(rows);
                self.show_flags(&rows);
                self.openings.doubt(&rows);
                self.list.fill(rows);
            }
            Report::Openings(openings) => self.openings.fill(openings),
            Report::Marks { id, flags, tags, note, highlights } => {
                self.show_marks(id, flags, (tags, note, highlights));
            }
            Report::Written { markings, step } => return self.written(&markings, step),
            Report::Unwritten { markings, reason } => return self.unwritten(markings, reason),
            Report::Stepped { step, redone } => return self.stepped(step, redone),
            Report::Retagged(step) => return self.said(&step),
            Report::CaughtUp(markings) => {
                self.alarm(None);
                markings.iter().for_each(|marking| self.show_marking(marking));
                let count = markings.iter().map(|marking| marking.ids.len()).sum::<usize>();
                self.tell(Phrase::new("marks-caught-up").with("count", count));
            }
            Report::Marked(marking) => {
                self.show_marking(&marking);
                self.tell(
                    Phrase::new("marked-read")
                        .with("count", marking.ids.len())
                        .with("key", self.key_label(Command::Undo)),
                );
            }
            Report::Counts(counts) => {
                let color = |tag: &TagCount| Some((key(&tag.name), tag_color(tag)?));
                self.tag_colors = counts.tags.iter().filter_map(color).collect();
                let hides_read = self.hide_read != HideRead::Never;
                self.filter.update(&counts, &self.saved, hides_read);
                return vec![self.count_facets()];
            }
            Report::ChangedElsewhere(Changed::List) => {
                let mut effects = self.reload_list();
                effects.push(Work::LoadSources.into());
                effects.extend(self.load_open_marks());
                return effects;
            }
            Report::ChangedElsewhere(Changed::Rows) => {
                let mut effects = load_rows(self.list.visible_ids().to_vec());
                effects.extend(self.load_open_marks());
                return effects;
            }
            Report::Sources(sources) => self.sources = sources,
            Report::Resume(resume) => return self.resume(resume),
            Report::FiltersChanged { filters, change } => {
                return self.filters_changed(filters, &change);
            }
            Report::Themes { themes, current } => {
                if self.overlay.is_none() && self.prompt.is_none() {
                    self.overlay(Themes::new(themes, &current));
                }
            }
            Report::SettingValues { values, opens } => {
                self.setting_values = values;
                if opens && self.overlay.is_none() && self.prompt.is_none() {
                    self.overlay(SettingList::new(&self.catalogue));
                } else {
                    self.remake_overlay();
                }
            }
            Report::FiltersKept { change, reason } => self.filters_kept(&change, reason),
            Report::KeptQueries(queries) => {
                if let Some(line) = &mut self.query_line {
                    line.remember(queries);
                }
            }
            Report::Progress(progress) => return self.progressed(progress),
            Report::Refreshed(ended) => return self.refreshed(ended),
            Report::SourcesChanged { added, notice } => {
                self.settings.welcome = false;
                self.tell(notice);
                let mut effects = self.reload();
                effects.push(Work::LoadSources.into());
                effects.push(Work::Refresh(RefreshScope::Sources(added)).into());
                return effects;
            }
            Report::Configured { config, settings, added, warnings } => {
                return self.configured(config, *settings, added, warnings);
            }
            Report::ConfigurationRefused(problems) => self.configuration_refused(problems),
            Report::FeedsFound(feeds) => {
                if feeds.len() < 2 {
                    return vec![Work::AddSources(feeds).into()];
                }
                self.overlay(Found(feeds));
            }
            Report::FirstStart { language_unsaid } => return self.first_start(language_unsaid),
            Report::ListsFound(lists) => {
                // What the user has begun meanwhile goes before.
                let is_busy = self.prompt.is_some() || self.query_line.is_some();
                if self.overlay.is_none() && !is_busy {
                    self.overlay(Setup::new(lists));
                }
            }
            Report::Picture { url, came } => self.picture_came(url, came),
            Report::Due => return vec![Work::Refresh(RefreshScope::Due).into()],
            Report::Downloads(found) => {
                found.into_iter().for_each(|(url, state)| self.downloads.found(url, state));
            }
            Report::Chapters { url, came } => self.chapters_came(&url, came),
            Report::Transcript { id, came } => self.transcript_came(id, came),
            Report::Download { url, name, state } => self.download_went_on(url, name, state),
            Report::Notice(notice) => {
                // It may stand for the answer that a step waits for.
                if notice.kind == NoticeKind::Error {
                    self.running.stop();
                }
                self.notice = Some(notice);
            }
            Report::Unkept(reason) => {
                self.kept = false;
                self.alarm(Some(reason));
            }
        }
        Vec::new()
    }

    /// Takes note of marks that are in the database, and says what a step changed that concerns more
    /// than a mark of one row.
    fn written(&mut self, markings: &[Marking], step: Step) -> Vec<Effect> {
        for Marking { ids, mark, .. } in markings {
            self.unsaved.written(ids, mark);
        }
        let is_flag = |marking: &Marking| matches!(marking.mark, Mark::Read | Mark::Starred);
        if markings.iter().all(|marking| is_flag(marking) && marking.ids.len() == 1) {
            return match self.come_back(markings) {
                true => self.reload_list(),
                false => Vec::new(),
            };
        }
        if step.ids.is_empty() {
            self.tell(Phrase::new("nothing-changed"));
            return self.load_open_marks().into_iter().collect();
        }
        self.said(&step)
    }

    /// Says what a step changed, and shows it.
    fn said(&mut self, step: &Step) -> Vec<Effect> {
        let key = self.key_label(Command::Undo);
        self.tell(Phrase::new("step-done").with("what", step.what.clone()).with("key", key));
        self.show_step(step)
    }

    /// Removes marks from the screen that are not in the database.
    fn unwritten(&mut self, markings: Vec<Marking>, reason: Phrase) -> Vec<Effect> {
        self.alarm(Some(reason));
        let mut changed = Vec::new();
        for marking in markings {
            self.unsaved.written(&marking.ids, &marking.mark);
            // Some of them may have had the mark before: the database knows.
            changed.extend_from_slice(&marking.ids);
            self.show_marking(&marking.reversed());
        }
        // What was taken for read has left the list.
        let mut effects = if self.hides_read() { self.reload_list() } else { Vec::new() };
        effects.extend(self.load_changed(&changed));
        effects
    }

    /// Shows a step of the history that was undone or redone.
    fn stepped(&mut self, step: Option<Step>, redone: bool) -> Vec<Effect> {
        let Some(step) = step else {
            self.tell(Phrase::new(if redone { "nothing-to-redo" } else { "nothing-to-undo" }));
            return Vec::new();
        };
        self.tell(if redone { step.redone() } else { step.undone() });
        self.show_step(&step)
    }

    /// Asks for what a step changed.
    fn show_step(&mut self, step: &Step) -> Vec<Effect> {
        let mut effects = match step.hides || self.hides_read() {
            true => self.reload_list(),
            false => Vec::new(),
        };
        effects.extend(self.load_changed(&step.ids));
        effects
    }

    /// Asks for the rows that are loaded among `ids`, and for the marks of the open article if it is
    /// one of them.
    fn load_changed(&self, ids: &[ArticleId]) -> Vec<Effect> {
        let is_known = |id: &ArticleId| self.list.headline(*id).is_some();
        let known: Vec<ArticleId> = ids.iter().copied().filter(is_known).collect();
        let mut effects = load_rows(known);
        let open = self.reader.article.as_ref().map(|open| open.headline.id);
        if open.is_some_and(|open| ids.contains(&open)) {
            effects.extend(self.load_open_marks());
        }
        effects
    }

    /// Asks for the marks of the open article.
    fn load_open_marks(&self) -> Option<Effect> {
        let open = self.reader.article.as_ref()?;
        Some(Work::LoadMarks { id: open.headline.id }.into())
    }

    /// Gives the open article the marks that the database has.
    fn show_marks(
        &mut self,
        id: ArticleId,
        flags: Flags,
        (tags, note, highlights): (Vec<String>, Option<String>, Vec<Highlight>),
    ) {
        let Some(open) = self.reader.article.as_mut().filter(|open| open.headline.id == id) else {
            return;
        };
        open.headline.flags = flags;
        let is_other = open.tags != tags || open.note != note || open.highlights != highlights;
        (open.tags, open.note, open.highlights) = (tags, note, highlights);
        self.unsaved.correct(open);
        if is_other {
            self.relay();
        }
    }

    fn progressed(&mut self, progress: RefreshProgress) -> Vec<Effect> {
        // How it goes now says more than how the last one ended.
        let ended = self.notice.as_ref().is_some_and(|last| last.kind == NoticeKind::Info);
        if progress.asked && ended {
            self.notice = None;
        }
        let new = progress.new;
        let before = self.progress.replace(progress).map_or(0, |before| before.new);
        // What has come is shown at once: another source may keep the refresh waiting.
        if new > before { self.reload() } else { Vec::new() }
    }

    /// Rows as they will be once every mark is written.
    fn corrected(&self, mut rows: Vec<Headline>) -> Vec<Headline> {
        for row in &mut rows {
            self.unsaved.correct_row(row);
        }
        rows
    }

    /// Gives the open article the marks of its row.
    fn show_flags(&mut self, rows: &[Headline]) {
        if let Some(open) = &mut self.reader.article
            && let Some(row) = rows.iter().find(|row| row.id == open.headline.id)
        {
            open.headline.flags = row.flags;
        }
    }

    fn unread_found(&mut self, ids: &[ArticleId], forward: bool, is_whole: bool) -> Vec<Effect> {
        let row = match is_whole {
            true => self.list.nearest(ids, forward),
            false => self.list.first_of(ids, forward),
        };
        match row {
            Some(row) => {
                self.list.select(row);
                self.open_selected()
            }
            // The nearest ones came after the list was made.
            None if !is_whole => vec![self.seek_unread(None, forward)],
            None => {
                self.turning = None;
                self.running.stop();
                self.tell(Phrase::new("no-more-unread"));
                Vec::new()
            }
        }
    }

    /// Puts an article into the reading pane and marks it read.
    fn show_article(&mut self, article: Article) -> Vec<Effect> {
        let resumed = self.resumed.take();
        if resumed.is_none_or(|place| place.reading) {
            self.set_focus(Focus::Reader);
        }
        let id = article.headline.id;
        let was_read = article.headline.flags.read;
        // One that was read to its end begins anew, unless it was open when the session ended.
        let goes_on = resumed.is_some() || article.headline.progress.is_some_and(|read| read < 100);
        let place = article.place.filter(|_| goes_on);
        let left = self.keep_place();
        self.reader.open(article, place);
        // Out of sight it is laid out when it comes into sight.
        self.relay();
        let mut effects = vec![self.save_place()];
        effects.extend(left);
        if !was_read && self.kept {
            let marking = Marking { ids: vec![id], mark: Mark::Read, on: true };
            effects.push(self.mark(vec![marking]));
        }
        effects
    }

    /// Keeps the place in the open article, for the next time.
    pub(super) fn keep_place(&mut self) -> Option<Effect> {
        let (id, place) = self.reader.leave()?;
        let progress = place.map(|place| place.percent);
        if let Some(row) = self.list.headline_mut(id) {
            row.progress = progress;
        }
        self.kept.then(|| Work::KeepPlace { id, place }.into())
    }

    /// Returns to the place where the last session ended.
    fn resume(&mut self, resume: Resume) -> Vec<Effect> {
        let query = Query::parse(&resume.query).unwrap_or_default();
        // The configuration may no longer have the filter that it uses.
        let is_usable = query.resolved(&SavedFilter::named(&self.saved)).is_ok();
        self.filter.set_query(&if is_usable { query } else { Query::default() });
        self.shown = self.filter.choices.clone();
        if let Some(folded) = &resume.folded {
            self.filter.set_folded(folded);
        }
        self.list.prefer(resume.selected);
        self.grouping = resume.group.unwrap_or(self.settings.group);
        self.hide_read = resume.hide_read.unwrap_or(self.settings.hide_read);
        self.restore_look(resume.look);
        self.restore_sizes(resume.panes);
        let mut effects = self.list_anew(resume.selected);
        effects.push(Work::LoadCounts.into());
        if let Some(id) = resume.open {
            let request = self.requests.next(Topic::Article);
            self.resumed = Some(Resumed { reading: resume.reading });
            effects.push(Work::LoadArticle { request, id }.into());
        }
        effects.push(Work::LoadSources.into());
        self.place();
        effects
    }

    fn refreshed(&mut self, ended: Refreshed) -> Vec<Effect> {
        self.progress = None;
        let (changed, asked) = (ended.changed, ended.asked);
        let notification = self.announce(&ended.notifications);
        // What nobody asked for does not push away what nobody has read yet.
        if ended.asked || self.notice.is_none() {
            self.tell_refreshed(ended);
        }
        let mut effects = if changed { vec![Work::LoadCounts.into()] } else { Vec::new() };
        if asked && self.hide_read == HideRead::Left {
            effects.extend(self.list_anew(self.list.selected_id()));
        } else if changed {
            effects.extend(self.reload_list());
        }
        effects.push(Work::LoadSources.into());
        effects.extend(notification);
        effects
    }

    /// Tells of articles outside of the list, if rules ask for it.
    fn announce(&mut self, notifications: &[Notification]) -> Vec<Effect> {
        if notifications.is_empty() {
            return Vec::new();
        }
        let announce = |notification| Announcement::of(notification, &self.catalogue);
        let mut effects =
            vec![ScreenEffect::Notify(notifications.iter().map(announce).collect()).into()];
        let title = NotifyWay::Terminal(NotifyMode::Title);
        if notifications.iter().any(|notification| notification.way == title)
            && std::mem::replace(&mut self.titled, true)
        {
            // The title that is kept stays the one before the first news.
            effects.insert(0, ScreenEffect::RestoreTitle.into());
        }
        effects
    }

    fn tell_refreshed(&mut self, ended: Refreshed) {
        let Refreshed { new, failed, skipped, left_out, cancelled, asked, .. } = ended;
        if cancelled {
            self.tell(Phrase::new("refresh-stopped").with("new", new));
        } else if let Some(reason) = skipped.filter(|_| asked && new + failed == 0) {
            self.tell(reason);
        } else if failed > 0 {
            self.fail(
                Phrase::new("refreshed-with-errors")
                    .with("new", new)
                    .with("failed", failed)
                    .with("key", self.key_label(Command::ShowSources)),
            );
        } else if let Some(left_out) = left_out {
            self.tell(left_out);
        } else if asked || (new > 0 && !self.settings.welcome) {
            self.tell(Phrase::new("refreshed").with("new", new));
        }
    }
}

fn tag_color(tag: &TagCount) -> Option<Color> {
    Color::from_name(tag.color.as_deref()?)
}

/// Asks for rows anew, if any are named.
fn load_rows(ids: Vec<ArticleId>) -> Vec<Effect> {
    if ids.is_empty() { Vec::new() } else { vec![Work::LoadRows { ids }.into()] }
}
