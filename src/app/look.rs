//! The look of the open article, which keys change and the next start finds again.
use super::{Effect, Model};
use crate::locale::Phrase;
use crate::news::{Look, LookChanges, Paragraphs, VowelMarks};

/// Columns by which the text grows and shrinks.
const WIDTH_STEP: usize = 4;
/// Columns by which a margin grows and shrinks.
const MARGIN_STEP: usize = 2;
/// Columns by which the first line of a paragraph is set in.
const INDENT: usize = 3;
/// The narrowest page on which paragraphs are set in, in columns.
const NARROWEST_INDENTED: usize = 24;

impl Model {
    /// Takes up the look that keys led to before.
    pub(super) fn restore_look(&mut self, changes: LookChanges) {
        self.use_look(self.settings.look.with(changes));
    }

    fn use_look(&mut self, look: Look) {
        self.look = look;
        self.settings.text.marks = look.marks.kept();
        self.settings.text.justify = look.justify;
        self.settings.reading_time = look.reading_time;
    }

    /// Columns by which paragraphs are set in on a page of this width; 0 where an empty row parts them.
    pub(super) fn indent(&self, width: usize) -> usize {
        match self.look.paragraphs {
            Paragraphs::Indent if width >= NARROWEST_INDENTED => INDENT,
            _ => 0,
        }
    }

    /// Shows all vowel marks, none, or those that tell words apart.
    pub(super) fn next_marks(&mut self) -> Vec<Effect> {
        let marks = self.look.marks.next();
        let id = match marks {
            VowelMarks::All => "marks-all",
            VowelMarks::Needed => "marks-needed",
            VowelMarks::None => "marks-none",
        };
        self.change_look(Look { marks, ..self.look }, id)
    }

    pub(super) fn toggle_spacing(&mut self) -> Vec<Effect> {
        let (spacing, id) = match self.look.spacing {
            0 => (1, "lines-spaced"),
            _ => (0, "lines-close"),
        };
        self.change_look(Look { spacing, ..self.look }, id)
    }

    pub(super) fn toggle_indent(&mut self) -> Vec<Effect> {
        let (paragraphs, id) = match self.look.paragraphs {
            Paragraphs::Blank => (Paragraphs::Indent, "paragraphs-indent"),
            Paragraphs::Indent => (Paragraphs::Blank, "paragraphs-blank"),
        };
        self.change_look(Look { paragraphs, ..self.look }, id)
    }

    pub(super) fn toggle_justify(&mut self) -> Vec<Effect> {
        let justify = !self.look.justify;
        let id = if justify { "lines-justified" } else { "lines-ragged" };
        self.change_look(Look { justify, ..self.look }, id)
    }

    pub(super) fn widen(&mut self, wider: bool) -> Vec<Effect> {
        let width = match wider {
            true => self.look.width + WIDTH_STEP,
            false => self.look.width.saturating_sub(WIDTH_STEP),
        };
        let width = width.clamp(*Look::WIDTHS.start(), *Look::WIDTHS.end());
        self.look = Look { width, ..self.look };
        self.place();
        self.relay();
        vec![self.save_place()]
    }

    /// Leaves more columns free on each side of the text, or fewer.
    pub(super) fn change_margin(&mut self, wider: bool) -> Vec<Effect> {
        let margin = match wider {
            true => (self.look.margin + MARGIN_STEP).min(Look::WIDEST_MARGIN),
            false => self.look.margin.saturating_sub(MARGIN_STEP),
        };
        self.look = Look { margin, ..self.look };
        self.place();
        self.relay();
        self.tell(Phrase::new("margin-of").with("count", margin));
        vec![self.save_place()]
    }

    pub(super) fn toggle_reading_time(&mut self) -> Vec<Effect> {
        let reading_time = !self.look.reading_time;
        let id = if reading_time { "reading-time-shown" } else { "reading-time-hidden" };
        self.change_look(Look { reading_time, ..self.look }, id)
    }

    pub(super) fn toggle_auto_advance(&mut self) -> Vec<Effect> {
        let auto_advance = !self.look.auto_advance;
        let id = if auto_advance { "auto-advance-on" } else { "auto-advance-off" };
        self.change_look(Look { auto_advance, ..self.look }, id)
    }

    /// Uses another look, and says what is new.
    fn change_look(&mut self, look: Look, id: &'static str) -> Vec<Effect> {
        self.use_look(look);
        self.relay();
        self.tell(Phrase::new(id));
        vec![self.save_place()]
    }
}
