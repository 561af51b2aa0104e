//! State and decisions: the state of the panes, and its changes by a key or an answer. No I/O, no
//! clock, no ratatui.
//!
//! [`Model::update`] is the one place where state changes; everything it wants done comes back as
//! [`Effect`]s.
mod aloud;
mod announcement;
mod arrive;
mod completion;
mod configured;
mod described;
mod downloads;
mod effect;
mod enclosures;
mod fetching;
pub mod filter;
mod first_step;
mod first_steps;
mod focus;
mod full_text;
mod geometry;
mod groups;
mod hands_free;
mod hide;
mod hiding;
mod laying;
mod list;
mod look;
mod macros;
mod marked;
mod message;
mod mouse;
mod narrow;
mod next_keys;
mod notice;
mod openings;
mod out;
pub mod overlay;
pub mod page;
mod perform;
mod pictures;
mod pointing;
mod prompt;
mod query_line;
mod quick;
mod reader;
mod reading;
mod recent;
mod refine;
mod running;
mod saved;
mod search;
mod sequence;
mod settings;
mod shelf;
mod sizes;
mod spelling;
#[cfg(test)]
mod tests;
mod turning;
mod turns;
mod typed;
mod unsaved;
mod update;
mod view;

pub use announcement::Announcement;
pub use completion::{Candidate, Completion};
pub use described::described;
pub use effect::{Effect, Piece, RefreshScope, ScreenEffect, ThemeChange, Viewer, Work};
pub use filter::FilterPane;
pub use focus::Focus;
pub use geometry::{Area, Arrangement, Geometry, Size};
pub use list::ListPane;
pub use message::{
    Answer, Changed, LinkUse, Message, RefreshProgress, Refreshed, Report, Request, ScreenMessage,
    Topic,
};
pub use notice::{Notice, NoticeKind};
pub use pointing::{Pointed, Target};
pub use prompt::{Prompt, PromptKind};
pub use query_line::{Mistake, QueryLine};
pub use quick::Quick;
pub use reader::{Caret, Hint, Hints, Hit, Hits, Passages, ReaderPane};
pub use settings::Settings;
pub use shelf::{Gallery, PictureOutput, Slot};
pub use typed::Typed;

use crate::command::Command;
use crate::config::{Color, CursorSetting, FilterChange, Problem, SavedFilter, Setting};
use crate::keys::{KeyContext, KeyboardLayout, Keymap, write_sequence};
use crate::lang::key;
use crate::locale::{Catalogue, Phrase};
use crate::news::{
    ArticleId, Grouping, HideRead, Look, Mark, PaneSizes, RowHeight, SourceState, Timestamp,
};
use crate::query::{Choices, Order, Sought, Spelling};
use downloads::Downloads;
use fetching::Fetching;
use first_step::FirstStep;
use message::Requests;
use overlay::Overlay;
use sahifa_text::CleanText;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

/// The article that is being opened was open at the end of the last session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Resumed {
    reading: bool,
}

/// The whole state of the interface.
#[derive(Debug)]
pub struct Model {
    pub settings: Settings,
    pub catalogue: Arc<Catalogue>,
    pub keymap: Keymap,
    pub keyboard: KeyboardLayout,
    /// The name of the profile, if one is in use.
    pub profile: Option<String>,
    pub saved: Vec<SavedFilter>,
    /// The settings with their values in the configuration, once they were asked for.
    setting_values: Vec<Setting>,
    /// Mistakes in the configuration.
    pub problems: Vec<Problem>,
    /// Remarks on the keys of the configuration in use.
    pub warnings: Vec<Problem>,
    pub now: Timestamp,
    pub geometry: Geometry,
    pub focus: Focus,
    pub zen: bool,
    /// The grouping of the list, as far as its order fits.
    pub grouping: Grouping,
    /// The time at which a read article goes from the list, unless the query names read ones.
    pub hide_read: HideRead,
    /// The look of the open article.
    pub look: Look,
    /// The sizes of the panes, as far as keys and the mouse changed them.
    sizes: PaneSizes,
    /// The border that is being dragged.
    grip: Option<pointing::Grip>,
    pub filter: FilterPane,
    pub list: ListPane,
    openings: openings::Openings,
    pub reader: ReaderPane,
    pub overlay: Option<Overlay>,
    pub prompt: Option<Prompt>,
    /// A change of the saved filters that is being made, and the prompt in which it was typed.
    asked_change: Option<(FilterChange, Prompt)>,
    /// The query line above the list, while it is open.
    pub query_line: Option<QueryLine>,
    /// A spelling with which the list would not be empty.
    pub spelling: Option<Spelling>,
    pub notice: Option<Notice>,
    /// A sentence that the user must know; it stays until Esc.
    pub alarm: Option<Phrase>,
    /// True if marks are kept; false if the database cannot be written from the start.
    kept: bool,
    pub progress: Option<RefreshProgress>,
    pub sources: Vec<SourceState>,
    sequence: sequence::Sequence,
    /// The steps of a key that are still to be made.
    running: running::Running,
    /// The articles that the count before a command means.
    span: Option<usize>,
    /// True while the title of the window tells of articles.
    titled: bool,
    /// True if the next key is the number of a chip to take away.
    asks_for_chip: bool,
    /// The first steps that are still to come.
    first_steps: VecDeque<FirstStep>,
    /// True if it is not known how the terminal draws.
    is_terminal_unknown: bool,
    unsaved: unsaved::Unsaved,
    /// The colours that the user gave to tags, by the keys of their names.
    tag_colors: HashMap<String, Color>,
    /// The last change of tags: names, and true for those that were added.
    last_tags: Vec<(String, bool)>,
    /// The last change of articles: marks, and true for those that were set.
    last_change: Vec<(Mark, bool)>,
    /// The rows of help and the palette that were run.
    recent: recent::RecentlyUsed,
    requests: Requests,
    hiding: hiding::Hiding,
    /// Everything that the query of the list looks for in titles and texts.
    pub sought: Sought,
    /// The filter of the present view. It differs from that of the pane only while the filter
    /// changes.
    shown: Choices,
    /// The view before the present one.
    previous: Option<view::View>,
    /// A filter as it was typed.
    typed_query: Option<(Choices, String)>,
    /// The article that is being opened, if it was open at the end of the last session.
    resumed: Option<Resumed>,
    /// The page that is being fetched.
    fetching: Option<Fetching>,
    downloads: Downloads,
    pictures: shelf::Shelf,
    /// The picture that is shown alone.
    pub gallery: Option<Gallery>,
    /// The pages that turn by themselves, while they do.
    turning: Option<hands_free::Turning>,
    /// The wakes that were asked for.
    wakes: u64,
}

impl Model {
    /// The state before anything is loaded.
    pub fn new(
        settings: Settings,
        catalogue: impl Into<Arc<Catalogue>>,
        keymap: Keymap,
        keyboard: KeyboardLayout,
        saved: Vec<SavedFilter>,
    ) -> Self {
        let catalogue = catalogue.into();
        let reader = ReaderPane::new(settings.screen_reader);
        let mut filter = FilterPane::new(Arc::clone(&catalogue));
        filter.set_hides_empty(!settings.empty_rows);
        Self {
            grouping: settings.group,
            hide_read: settings.hide_read,
            look: settings.look,
            sizes: PaneSizes::default(),
            grip: None,
            settings,
            catalogue: Arc::clone(&catalogue),
            keymap,
            keyboard,
            profile: None,
            saved,
            setting_values: Vec::new(),
            problems: Vec::new(),
            warnings: Vec::new(),
            now: Timestamp(0),
            geometry: Geometry::default(),
            focus: Focus::List,
            zen: false,
            filter,
            list: ListPane::default(),
            openings: openings::Openings::default(),
            reader,
            overlay: None,
            prompt: None,
            asked_change: None,
            query_line: None,
            spelling: None,
            notice: None,
            alarm: None,
            kept: true,
            progress: None,
            sources: Vec::new(),
            sequence: sequence::Sequence::default(),
            running: running::Running::default(),
            span: None,
            titled: false,
            asks_for_chip: false,
            first_steps: VecDeque::new(),
            is_terminal_unknown: false,
            unsaved: unsaved::Unsaved::default(),
            tag_colors: HashMap::new(),
            last_tags: Vec::new(),
            last_change: Vec::new(),
            recent: recent::RecentlyUsed::default(),
            requests: Requests::default(),
            hiding: hiding::Hiding::default(),
            sought: Sought::default(),
            shown: Choices::default(),
            previous: None,
            typed_query: None,
            resumed: None,
            fetching: None,
            downloads: Downloads::default(),
            pictures: shelf::Shelf::default(),
            gallery: None,
            turning: None,
            wakes: 0,
        }
    }

    /// The work at the start: first the place where the last session ended, which asks for the
    /// list; then the rest of the screen.
    pub fn start(&self) -> Vec<Work> {
        vec![Work::LoadResume]
    }

    /// True if only the built-in guide is configured, so that the first steps are offered.
    pub fn welcome(&self) -> bool {
        self.settings.welcome
    }

    /// The colour that the user gave to a tag, if there is one.
    pub fn tag_color(&self, name: &str) -> Option<Color> {
        // Folding costs more than looking, and most users colour nothing.
        if self.tag_colors.is_empty() {
            return None;
        }
        self.tag_colors.get(&key(name)).copied()
    }

    /// The keys of `command` in the list, as they are written; empty if it has none.
    pub fn key_label(&self, command: Command) -> String {
        let keys = self.keymap.keys_for(KeyContext::List, command);
        keys.first().map(|keys| write_sequence(keys)).unwrap_or_default()
    }

    /// The shortest key of `command` in the filter pane, as it is written; empty if it has none.
    pub fn filter_key_label(&self, command: Command) -> String {
        self.keymap.label(KeyContext::Filter, command, |_| false)
    }

    /// The shortest key of `command` where text is typed, as it is written; empty if it has none.
    pub fn prompt_key_label(&self, command: Command) -> String {
        self.keymap.label(KeyContext::Prompt, command, |_| false)
    }

    /// Rows above the list that show the active filter.
    pub fn chip_rows(&self) -> u16 {
        let tall = self.geometry.pane(Focus::List).is_some_and(|area| area.height >= 4);
        // The query line stays in its row while the filter comes and goes.
        let is_shown = self.query_line.is_some() || !self.filter.chips().is_empty();
        u16::from(tall && is_shown)
    }

    /// Rows above the list that the query line takes.
    pub fn query_line_rows(&self) -> u16 {
        u16::from(self.query_line.is_some())
    }

    /// Screen rows of one row of the list: two in a narrow pane, so that titles can be read.
    pub fn list_row_height(&self) -> u16 {
        match (self.settings.rows, self.geometry.pane(Focus::List)) {
            (RowHeight::Two | RowHeight::Words, Some(area)) if area.height >= 4 => 2,
            (RowHeight::Auto, Some(area)) if area.width < 60 && area.height >= 8 => 2,
            _ => 1,
        }
    }

    /// The first words of an article, in a list that shows them.
    pub fn opening(&self, id: ArticleId) -> Option<&str> {
        self.openings.of(id).filter(|_| self.settings.rows == RowHeight::Words)
    }

    /// The grouping of the list in its present order: days stand together in a list by date, and sources
    /// in one by source.
    pub fn shown_grouping(&self) -> Grouping {
        match (self.grouping, self.filter.choices.order) {
            (Grouping::Day, Order::Newest | Order::Oldest) => Grouping::Day,
            (Grouping::Source, Order::Source) => Grouping::Source,
            _ => Grouping::None,
        }
    }

    /// Asks for the list and the counts anew.
    fn reload(&mut self) -> Vec<Effect> {
        let mut effects = self.reload_list();
        effects.push(Work::LoadCounts.into());
        effects
    }

    /// Shows the present choices in the filter pane, and asks for the numbers beside them.
    fn count_facets(&mut self) -> Effect {
        self.filter.refresh();
        let request = self.requests.next(Topic::Facets);
        let hides_read = self.hide_read != HideRead::Never;
        Work::CountFacets { request, choices: self.filter.choices.clone(), hides_read }.into()
    }

    /// Asks for the list anew, because its articles changed. The selected article stays selected.
    fn reload_list(&mut self) -> Vec<Effect> {
        if let Some(line) = &mut self.query_line {
            line.outdate();
        }
        let effects = self.ask_list(self.kept_read());
        self.list.set_stays(true);
        effects
    }

    /// Asks for the list of the present filter. Where read articles are hidden, those of `kept` are
    /// shown nevertheless.
    fn ask_list(&mut self, kept: Vec<ArticleId>) -> Vec<Effect> {
        self.spelling = None;
        let request = self.requests.next(Topic::List);
        self.list.set_stays(false);
        let query = self.filter.query(&self.saved);
        self.sought = Sought::of(&query.predicate);
        let limit = usize::from(self.geometry.size.rows).clamp(50, 500);
        let hides = self.hides_read_in(&query);
        self.hiding.asks(self.list.selected_id().filter(|id| kept.contains(id)));
        let unread_but = hides.then_some(kept);
        vec![
            Work::LoadHeadlines {
                request,
                query: query.clone(),
                unread_but: unread_but.clone(),
                limit,
            }
            .into(),
            Work::LoadIds { request, query, unread_but }.into(),
        ]
    }

    fn arrangement(&self) -> Arrangement {
        Arrangement {
            direction: self.settings.direction,
            focus: self.focus,
            zen: self.zen || self.settings.screen_reader,
            frame: self.settings.frame,
            sizes: self.sizes,
        }
    }

    /// Places the panes for the present size, focus and zen mode, and tells each its size.
    fn place(&mut self) {
        let size = self.geometry.size;
        let rows = self.alarm.as_ref().map_or(1, |alarm| {
            let width = size.columns.into();
            let options = sahifa_text::Options { width, ..sahifa_text::Options::default() };
            let text = CleanText::new(&self.catalogue.say(alarm));
            u16::try_from(sahifa_text::layout(&text, &[], &options).lines.len()).unwrap_or(u16::MAX)
        });
        self.geometry = Geometry::new(size, &self.arrangement(), rows);
        if let Some(area) = self.geometry.pane(Focus::Filter) {
            self.filter.set_page(area.height.saturating_sub(self.filter.narrowing_rows()).into());
        }
        if let Some(area) = self.geometry.pane(Focus::List) {
            let above = self.chip_rows() + self.query_line_rows();
            let rows = area.height.saturating_sub(above);
            self.list.set_page(rows.into(), self.list_row_height().into());
        }
        if let Some(area) = self.geometry.pane(Focus::Reader) {
            let is_resized = self.size_pictures() && !self.reader.page.figures.is_empty();
            if self.reader.page.width != self.page_width(area) || is_resized {
                self.relay();
            }
            // The bottom line may lie over the last row.
            let below = if self.is_bare() { self.geometry.status.height } else { 0 };
            self.reader.set_rows(area.height.saturating_sub(below).into());
        }
    }

    /// Columns of text in the reading pane: the width that is wanted, or as much as the pane holds with
    /// its margins, which leave at least most of a narrow pane to the text.
    fn page_width(&self, area: Area) -> usize {
        const LEAST: usize = 28;
        let columns = usize::from(area.width);
        let margins = (2 * self.look.margin).min(columns.saturating_sub(LEAST));
        (columns - margins).min(self.look.width).max(1)
    }

    /// Shows the number of mistakes in the configuration, or of remarks on its keys, until the first key.
    pub fn complain_of_configuration(&mut self) {
        let id = match self.problems.is_empty() {
            true => "configuration-warnings",
            false => "configuration-problems",
        };
        let phrase = Phrase::new(id)
            .with("count", self.problems.len().max(self.warnings.len()))
            .with("key", self.key_label(Command::ShowProblems));
        self.fail(phrase);
    }

    /// Shows a sentence on what the terminal lacks until Esc, with the key of the card.
    pub fn warn_of_terminal(&mut self, id: &'static str) {
        let key = self.key_label(Command::Calibrate);
        self.alarm(Some(Phrase::new(id).with("key", key)));
    }

    /// The prompt in the bottom line. News from elsewhere waits behind it.
    pub fn shown_prompt(&self) -> Option<&Prompt> {
        self.prompt.as_ref().filter(|prompt| !prompt.refused || self.notice.is_none())
    }

    /// True if the user sees the cursor: where text is typed, or wherever the setting wants it.
    pub fn shows_cursor(&self) -> bool {
        let is_typed = self.overlay.as_ref().is_some_and(|overlay| overlay.typed().is_some());
        self.settings.cursor == CursorSetting::Always
            || is_typed
            || self.shown_prompt().is_some()
            || self.query_line.is_some()
            || self.narrows()
            || self.reads_with_caret()
            || self.reads_by_sentences()
    }

    /// True if the reading pane shows the open article. Beside a filter that finds nothing it would be
    /// taken for what was found, but the article that is being read stays.
    pub fn shows_article(&self) -> bool {
        let finds_nothing = self.list.is_empty() && !self.filter.chips().is_empty();
        self.reader.article.is_some() && (self.focus == Focus::Reader || !finds_nothing)
    }

    /// True while nothing but the text of an article is on the screen.
    pub fn is_bare(&self) -> bool {
        self.zen && self.focus == Focus::Reader
    }

    /// True while keys are text that narrows the rows of the filter pane.
    pub fn narrows(&self) -> bool {
        self.focus == Focus::Filter && self.filter.is_typing()
    }

    /// Shows a sentence that the user must know until Esc, or removes it.
    fn alarm(&mut self, phrase: Option<Phrase>) {
        self.alarm = phrase;
        self.place();
    }

    fn tell(&mut self, phrase: Phrase) {
        self.notice = Some(Notice::info(phrase));
    }

    fn fail(&mut self, phrase: Phrase) {
        self.notice = Some(Notice::error(phrase));
    }
}
