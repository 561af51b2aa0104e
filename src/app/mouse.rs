//! The mouse: what a click, a drag and a turn of the wheel do.
//!
//! The screen says what was drawn at the cell of an act. A click on a row selects it, and a click on the
//! row that is selected already opens it, so a double click on any row opens it, too. Whatever has one
//! meaning only (a row of the filter, a chip, a tag, a link) needs one click.
use super::geometry;
use super::page::Position;
use super::pointing::{Grip, Pointed, Target};
use super::quick::Narrowing;
use super::{Effect, Focus, Gallery, LinkUse, Model};
use crate::command::Command;
use crate::config::MouseSetting;
use crate::keys::{Mouse, MouseAct};
use crate::query::Choice;
use sahifa_text::Direction;

/// The lines that one notch of the wheel scrolls.
const LINES: isize = 3;

impl Model {
    /// True if the mouse acts on the panes.
    pub fn takes_mouse(&self) -> bool {
        let is_wanted = match self.settings.mouse {
            MouseSetting::Auto => !self.pictures.output.is_remote,
            MouseSetting::On => true,
            MouseSetting::Off => false,
        };
        is_wanted && !self.settings.screen_reader
    }

    /// Handles acts of the mouse that arrived in one read.
    pub(super) fn mouse(&mut self, acts: Vec<Pointed>) -> Vec<Effect> {
        // One may still be on its way when the setting changes.
        if !self.takes_mouse() {
            return Vec::new();
        }
        let mut effects = Vec::new();
        for Pointed { mouse, on } in acts {
            effects.extend(match mouse.act {
                MouseAct::Press => self.press(mouse, on),
                MouseAct::Drag => {
                    self.drag(mouse.column);
                    Vec::new()
                }
                MouseAct::Release => self.let_go(),
                MouseAct::Wheel(notches) => self.turn_wheel(notches, mouse, on),
            });
        }
        self.keep_newest(&mut effects);
        effects
    }

    fn press(&mut self, mouse: Mouse, on: Option<Target>) -> Vec<Effect> {
        // The release of an earlier drag may be lost.
        let mut effects = self.let_go();
        effects.extend(self.pressed(mouse, on));
        effects
    }

    fn pressed(&mut self, mouse: Mouse, on: Option<Target>) -> Vec<Effect> {
        self.running.stop();
        self.asks_for_chip = false;
        let is_listed = self.sequence.is_listed;
        self.sequence.clear();
        if self.shown_prompt().is_none() {
            self.notice = None;
        }
        // The list of keys lay over everything, and a prompt waits for its answer.
        if is_listed || self.pauses_turning() || self.prompt.is_some() {
            return Vec::new();
        }
        if self.overlay.is_some() {
            return self.press_overlay(on);
        }
        if self.gallery.is_some() {
            return self.perform(Command::Back);
        }
        if let Some(pane) = self.geometry.border_at(mouse.column, mouse.row) {
            self.grip = self.geometry.pane(pane).map(|area| Grip {
                pane,
                column: mouse.column,
                width: area.width,
                before: self.sizes,
            });
            return Vec::new();
        }
        self.press_pane(mouse, on)
    }

    fn press_overlay(&mut self, on: Option<Target>) -> Vec<Effect> {
        let Some(Target::Overlay { row, in_sight }) = on else {
            return self.perform(Command::Back);
        };
        let Some(overlay) = &mut self.overlay else { return Vec::new() };
        let Some(row) = row.filter(|row| overlay.is_selectable(*row)) else { return Vec::new() };
        let is_selected = row == overlay.selected();
        let moved = overlay.point(row, in_sight.start);
        if is_selected {
            let command = overlay.clicked();
            return self.perform(command);
        }
        moved.into_iter().collect()
    }

    fn press_pane(&mut self, mouse: Mouse, on: Option<Target>) -> Vec<Effect> {
        if let (Some(line), Some(Target::Offer(at))) = (&mut self.query_line, &on) {
            line.take_offer(*at);
            return self.query_typed();
        }
        let mut effects = self.leave_lines();
        if self.query_line.is_some() {
            return effects;
        }
        let Some(pane) = self.geometry.pane_at(mouse.column, mouse.row) else { return effects };
        let had_keys = self.focus == pane;
        if !had_keys {
            self.set_focus(pane);
        }
        effects.extend(match on {
            Some(Target::Row(id)) if had_keys && self.list.selected_id() == Some(id) => {
                self.perform(Command::Open)
            }
            Some(Target::Row(id)) => {
                self.moves_on();
                self.list.select_id(Some(id));
                Vec::new()
            }
            Some(Target::FilterRow(row)) => {
                self.filter.go_to(row);
                self.perform(Command::Open)
            }
            Some(Target::FilterFold(row)) if self.filter.fold_row(row) => vec![self.save_place()],
            Some(Target::Chip(at)) if self.filter.take_chip(at) => self.filtered(),
            Some(Target::Text(at)) => self.press_text(at),
            Some(Target::Picture(at)) => {
                self.gallery = Some(Gallery { at });
                Vec::new()
            }
            _ => Vec::new(),
        });
        effects
    }

    /// Keeps what is typed in the query line or in the line that narrows the filter pane, and hints are
    /// no longer chosen. A query that cannot be read keeps its line open.
    fn leave_lines(&mut self) -> Vec<Effect> {
        self.reader.leave_hints();
        if self.narrows() {
            self.filter.keep_narrowing();
            self.place();
        }
        self.keep_query()
    }

    fn press_text(&mut self, at: Position) -> Vec<Effect> {
        if let Some(tag) = self.reader.tag_at(at) {
            return self.narrow(Narrowing::Only(Choice::tag(tag)));
        }
        if let Some(link) = self.reader.link_at(at) {
            return self.use_links(vec![link], LinkUse::Open);
        }
        if self.reader.turn_details(at) {
            self.relay();
        } else {
            self.reader.put_caret(at);
        }
        Vec::new()
    }

    /// Moves the border that is being dragged to a column, or as far as it goes.
    fn drag(&mut self, column: u16) {
        let Some(Grip { pane, column: from, width, .. }) = self.grip else { return };
        let by = i32::from(column) - i32::from(from);
        let by = match self.settings.direction {
            Direction::Ltr => by,
            Direction::Rtl => -by,
        };
        let width = u16::try_from((i32::from(width) + by).max(0)).unwrap_or(u16::MAX);
        let columns = self.geometry.size.columns;
        self.restore_sizes(geometry::sizes_with(columns, &self.arrangement(), pane, width));
        self.place();
    }

    /// Ends a drag: the sizes that it led to are kept.
    fn let_go(&mut self) -> Vec<Effect> {
        match self.grip.take() {
            Some(grip) if grip.before != self.sizes => vec![self.save_place()],
            _ => Vec::new(),
        }
    }

    /// Scrolls the pane under the mouse, or the overlay over it; turns to another picture if one is shown
    /// alone. The focus stays where it is.
    fn turn_wheel(&mut self, notches: i16, mouse: Mouse, on: Option<Target>) -> Vec<Effect> {
        let lines = LINES * isize::from(notches);
        if let Some(overlay) = &mut self.overlay {
            let Some(Target::Overlay { in_sight, .. }) = on else { return Vec::new() };
            return overlay.scroll(lines, &in_sight).into_iter().collect();
        }
        if self.gallery.is_some() {
            return match notches.signum() {
                0 => Vec::new(),
                1 => self.perform(Command::NextPicture),
                _ => self.perform(Command::PreviousPicture),
            };
        }
        match self.geometry.pane_at(mouse.column, mouse.row) {
            Some(Focus::Filter) => self.filter.scroll_by(lines),
            Some(Focus::List) => self.list.scroll_by(lines),
            Some(Focus::Reader) if self.shows_article() => {
                self.reader.leave_hints();
                self.lay_out_ahead();
                self.reader.scroll_by(lines);
            }
            _ => {}
        }
        Vec::new()
    }
}
