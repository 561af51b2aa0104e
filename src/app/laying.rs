//! Laying the open article out: what is in sight at once, the rest of a long text aside.
use super::page::{Page, PageOptions};
use super::{Effect, Focus, Model, Topic, Work};
use crate::command::Command;
use std::sync::Arc;

impl Model {
    /// Lays the open article out again, as far as it is read next. The rest of a long text comes later.
    pub(super) fn relay(&mut self) {
        self.lay_out(false);
    }

    /// Lays all of the open article out, if a part of it is not.
    pub(super) fn lay_out_rest(&mut self) {
        if self.reader.page.rest > 0 {
            self.lay_out(true);
        }
    }

    /// Lays all of it out before the reader comes below what is.
    pub(super) fn lay_out_ahead(&mut self) {
        if self.reader.nears_rest() {
            self.lay_out_rest();
        }
    }

    fn lay_out(&mut self, whole: bool) {
        let Some((about, options)) = self.page_options() else { return };
        // What is laid out aside is of the page before.
        self.requests.next(Topic::Page);
        self.reader.relay(&about, options, &self.sought, whole);
    }

    /// The line about the open article, and the options for its page; `None` while none is in sight.
    fn page_options(&self) -> Option<(String, PageOptions)> {
        let area = self.geometry.pane(Focus::Reader)?;
        let about = self.settings.about(self.reader.article.as_ref()?, &self.catalogue);
        let width = self.page_width(area);
        let options = PageOptions {
            width,
            text: self.settings.text,
            spacing: self.look.spacing,
            indent: self.indent(width),
            show_hidden: self.reader.show_hidden,
            furniture_key: self.key_label(Command::ToggleFurniture),
            enclosures_key: self.key_label(Command::ShowEnclosures),
            catalogue: Arc::clone(&self.catalogue),
            folds: self.reader.folds.clone(),
            pictures: self.shows_pictures_in_text().then(|| self.pictures.sizes.clone()),
            until: None,
        };
        Some((about, options))
    }

    /// Has the rest of a long text laid out aside, once.
    pub(super) fn want_rest(&mut self) -> Option<Effect> {
        if !self.reader.takes_rest() {
            return None;
        }
        let (about, options) = self.page_options()?;
        let article = Box::new(self.reader.article.clone()?);
        let request = self.requests.newest(Topic::Page);
        Some(Work::LayOut { request, article, about, options: Box::new(options) }.into())
    }

    /// Shows the whole page of a text of which the beginning is shown.
    pub(super) fn laid_out(&mut self, page: Page) {
        self.reader.complete(page, &self.sought);
    }
}
