//! The pictures of the open article: those that are in sight are asked for, and kept while there is
//! room; one at a time is shown alone.
use super::page::{Figure, USUAL_CELL};
use super::shelf::{Gallery, PictureOutput, Slot};
use super::{Effect, Focus, Model, ScreenEffect, Work};
use crate::command::Command;
use crate::config::ImageSetting;
use crate::keys::KeyContext;
use crate::locale::Phrase;
use crate::news::openable;
use crate::picture::{IS_BUILT, Picture};
use std::ops::Range;

/// The most columns and rows of pixels of one picture.
const LARGEST: (u32, u32) = (1600, 1200);

impl Model {
    /// Takes note of how the terminal shows pictures.
    pub(super) fn set_picture_output(&mut self, output: PictureOutput) {
        self.pictures.output = output;
        self.size_pictures();
        self.relay();
    }

    /// True if pictures stand in the text.
    pub fn shows_pictures_in_text(&self) -> bool {
        let output = self.pictures.output;
        let can = IS_BUILT && (output.has_protocol || output.has_colors);
        match self.settings.images {
            ImageSetting::Auto => can && output.has_protocol && !output.is_remote,
            ImageSetting::On => can,
            ImageSetting::Off | ImageSetting::Key => false,
        }
    }

    /// The reason why no picture can be shown, not even on a key.
    fn picture_obstacle(&self) -> Option<&'static str> {
        let output = self.pictures.output;
        match () {
            () if !IS_BUILT => Some("picture-not-built"),
            () if self.settings.images == ImageSetting::Off => Some("pictures-off"),
            () if !output.has_protocol && !output.has_colors => Some("pictures-need-colours"),
            () => None,
        }
    }

    /// A picture of the open article, as far as it was asked for.
    pub fn picture(&self, url: &str) -> Option<&Slot> {
        self.pictures.slots.get(url)
    }

    /// Width and height of a cell in pixels.
    pub fn cell_size(&self) -> (u16, u16) {
        self.pictures.output.cell.unwrap_or(USUAL_CELL)
    }

    /// The figure that is shown alone.
    pub fn shown_figure(&self) -> Option<&Figure> {
        self.gallery.and_then(|gallery| self.reader.page.figures.get(gallery.at))
    }

    /// Adapts the sizes on the page to the screen. True if that changes the page.
    pub(super) fn size_pictures(&mut self) -> bool {
        let rows = self.geometry.pane(Focus::Reader).map_or(0, |area| area.height);
        let cell = self.cell_size();
        self.pictures.sizes.set_screen(cell, rows.into())
    }

    /// The most columns and rows of pixels of a picture: those of the screen.
    fn picture_bounds(&self) -> (u32, u32) {
        let (width, height) = self.cell_size();
        let size = self.geometry.size;
        let pixels = |cells: u16, of: u16| u32::from(cells) * u32::from(of);
        (
            pixels(size.columns, width).clamp(1, LARGEST.0),
            pixels(size.rows, height).clamp(1, LARGEST.1),
        )
    }

    /// Asks for the pictures that are to be seen, and gives up those of an article that is left.
    pub(super) fn want_pictures(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        let open = self.reader.article.as_ref();
        let (id, source) = (open.map(|a| a.headline.id), open.map(|a| a.headline.source));
        if self.pictures.article != id {
            self.gallery = None;
            if self.pictures.begin(id) {
                effects.push(Work::CancelPictures.into());
            }
        }
        self.gallery = self.gallery.filter(|gallery| gallery.at < self.reader.page.figures.len());
        let Some(source) = source else { return effects };
        let wanted = self.wanted_pictures();
        let bounds = self.picture_bounds();
        for url in &wanted {
            if self.pictures.slots.contains_key(url) || !self.pictures.make_room(&wanted) {
                continue;
            }
            if openable(url).is_none() {
                let failed = Slot::Failed(Phrase::new("picture-no-address"));
                self.pictures.slots.insert(url.clone(), failed);
                continue;
            }
            self.pictures.slots.insert(url.clone(), Slot::Loading);
            effects.push(Work::LoadPicture { source, url: url.clone(), bounds }.into());
        }
        effects
    }

    /// The addresses of the pictures that are to be seen now or soon.
    fn wanted_pictures(&self) -> Vec<String> {
        if let Some(figure) = self.shown_figure() {
            return vec![figure.url.clone()];
        }
        if !self.shows_pictures_in_text() || self.geometry.pane(Focus::Reader).is_none() {
            return Vec::new();
        }
        let near = around(self.reader.in_sight());
        let is_near = |figure: &&Figure| {
            let rows = figure.cells.map_or(1, |cells| cells.rows);
            figure.line < near.end && near.start < figure.line + rows
        };
        let mut figures: Vec<&Figure> = self.reader.page.figures.iter().filter(is_near).collect();
        // Those in sight first, then those that follow.
        let sight = self.reader.in_sight();
        figures.sort_by_key(|figure| {
            let rows = figure.cells.map_or(1, |cells| cells.rows);
            (figure.line + rows <= sight.start, figure.line)
        });
        let mut wanted: Vec<String> = Vec::new();
        for figure in figures {
            if !wanted.contains(&figure.url) {
                wanted.push(figure.url.clone());
            }
        }
        wanted
    }

    /// Takes a picture, or the reason why there is none.
    pub(super) fn picture_came(&mut self, url: String, came: Result<Picture, Phrase>) {
        // Nobody waits for it any more.
        if self.pictures.slots.get(&url) != Some(&Slot::Loading) {
            return;
        }
        let picture = match came {
            Ok(picture) => picture,
            Err(reason) => {
                self.pictures.slots.insert(url, Slot::Failed(reason));
                return;
            }
        };
        let is_new = self.pictures.sizes.insert(&url, picture.natural());
        self.pictures.order.retain(|other| *other != url);
        self.pictures.order.push(url.clone());
        self.pictures.slots.insert(url, Slot::Ready(picture));
        if is_new && self.shows_pictures_in_text() {
            self.relay();
        }
    }

    /// Gives up pictures that the larger screen would show with more pixels.
    pub(super) fn refine_pictures(&mut self) {
        let bounds = self.picture_bounds();
        self.pictures.slots.retain(|_, slot| match slot {
            Slot::Ready(picture) => {
                let (width, height) = Picture::fitted(picture.natural(), bounds);
                width <= picture.width() + picture.width() / 4
                    && height <= picture.height() + picture.height() / 4
            }
            _ => true,
        });
    }

    /// Shows a picture alone: that of the caret's place, else the first one in sight, else the next one.
    pub(super) fn show_picture(&mut self) {
        if let Some(obstacle) = self.picture_obstacle() {
            self.tell(Phrase::new(obstacle));
            return;
        }
        let sight = self.reader.in_sight();
        let place = self.reader.caret_line().unwrap_or(sight.start);
        let figures = &self.reader.page.figures;
        let end = |at: usize| figures.get(at + 1).map_or(usize::MAX, |next| next.line);
        let is_seen = |at: &usize| {
            figures.get(*at).is_some_and(|figure| {
                let lines = figure.lines();
                lines.start.max(sight.start) < lines.end.min(sight.end)
            })
        };
        let at_caret = (0..figures.len()).rev().find(|at| {
            figures.get(*at).is_some_and(|figure| figure.line <= place) && place < end(*at)
        });
        let at_caret = at_caret.filter(|at| self.reader.caret().is_some() && is_seen(at));
        let seen = (0..figures.len()).find(is_seen);
        let next = figures.iter().position(|figure| figure.line >= sight.start);
        match at_caret.or(seen).or(next).or(figures.len().checked_sub(1)) {
            Some(at) => self.gallery = Some(Gallery { at }),
            None => self.tell(Phrase::new("article-without-pictures")),
        }
    }

    /// Carries out a command while a picture is shown alone.
    pub(super) fn perform_in_gallery(&mut self, command: Command) -> Option<Vec<Effect>> {
        let gallery = self.gallery?;
        match command {
            Command::NextPicture | Command::SelectNext | Command::PageOrNextUnread => {
                self.turn_to(gallery.at.checked_add(1));
            }
            Command::PreviousPicture | Command::SelectPrevious => {
                self.turn_to(gallery.at.checked_sub(1));
            }
            Command::Back | Command::ShowPicture | Command::Open => self.close_gallery(),
            Command::OpenLink | Command::CopyLink => {
                let url = self.shown_figure().map(|figure| figure.url.clone());
                return Some(url.map_or_else(Vec::new, |url| self.use_picture(url, command)));
            }
            Command::Quit | Command::Suspend | Command::Redraw => return None,
            Command::Help | Command::Palette => return None,
            _ => {}
        }
        Some(Vec::new())
    }

    fn turn_to(&mut self, at: Option<usize>) {
        match at.filter(|at| *at < self.reader.page.figures.len()) {
            Some(at) => self.gallery = Some(Gallery { at }),
            None => self.tell(Phrase::new("no-more-pictures")),
        }
    }

    /// Goes back to the text, with the figure in sight.
    fn close_gallery(&mut self) {
        let sight = self.reader.in_sight();
        let figure = self.shown_figure().map(Figure::lines);
        if let Some(lines) =
            figure.filter(|lines| lines.end <= sight.start || sight.end <= lines.start)
        {
            self.reader.show_line(lines.start);
        }
        self.gallery = None;
    }

    fn use_picture(&mut self, url: String, command: Command) -> Vec<Effect> {
        if command == Command::CopyLink {
            return vec![ScreenEffect::copy_link(url).into()];
        }
        match openable(&url) {
            Some(_) => vec![ScreenEffect::Open(url).into()],
            None => {
                self.tell(Phrase::new("picture-no-address"));
                Vec::new()
            }
        }
    }

    /// The keys of a picture that is shown alone.
    pub fn gallery_hint(&self) -> Option<Phrase> {
        self.gallery?;
        let key = |command| self.keymap.label(KeyContext::Picture, command, |_| false);
        Some(
            Phrase::new("hint-picture")
                .with("next", key(Command::NextPicture))
                .with("previous", key(Command::PreviousPicture))
                .with("open", key(Command::OpenLink))
                .with("back", key(Command::Back)),
        )
    }
}

/// The lines of a page from one to another, with as many around them.
fn around(lines: Range<usize>) -> Range<usize> {
    let count = lines.len();
    lines.start.saturating_sub(count)..lines.end.saturating_add(count)
}
