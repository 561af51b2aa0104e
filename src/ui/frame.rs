//! The frame around the panes, with their names.
use super::cells::{self, Canvas, Label};
use super::style::Styles;
use crate::app::{Area, Focus, Model};
use crate::locale::Phrase;
use crate::news::Frame;
use ratatui::style::Style;
use sahifa_text::{Align, Direction};

/// Draws borders and pane names.
pub(super) fn draw(canvas: &mut Canvas<'_>, model: &Model, styles: &Styles) {
    let geometry = &model.geometry;
    let framed = geometry.framed;
    if framed.is_empty() {
        return;
    }
    let is_boxed = geometry.frame == Frame::Boxed;
    if is_boxed {
        border(canvas, framed, styles.border);
    }
    for x in &geometry.dividers {
        for y in framed.y..framed.bottom() {
            let symbol = match () {
                () if is_boxed && y == framed.y => "┬",
                () if is_boxed && y == framed.bottom() - 1 => "┴",
                () => "│",
            };
            cells::put_symbol(canvas, *x, y, symbol, styles.border);
        }
    }
    for (pane, area) in &geometry.panes {
        let top = Area { y: framed.y, height: 1, ..*area };
        let style =
            if model.focus == *pane { styles.pane_title_focused } else { styles.pane_title };
        let name = pane_title(model, *pane);
        if is_boxed {
            title(canvas, model, top, &name, style);
        } else {
            Label::interface(&model.settings).put(canvas, top, 0, &name, style);
        }
    }
}

/// Draws a box of border characters along the edge of `area`.
pub(super) fn border(canvas: &mut Canvas<'_>, area: Area, style: Style) {
    if area.width < 2 || area.height < 2 {
        return;
    }
    let (right, bottom) = (area.right() - 1, area.bottom() - 1);
    for x in area.x + 1..right {
        cells::put_symbol(canvas, x, area.y, "─", style);
        cells::put_symbol(canvas, x, bottom, "─", style);
    }
    for y in area.y + 1..bottom {
        cells::put_symbol(canvas, area.x, y, "│", style);
        cells::put_symbol(canvas, right, y, "│", style);
    }
    for (x, y, symbol) in
        [(area.x, area.y, "┌"), (right, area.y, "┐"), (area.x, bottom, "└"), (right, bottom, "┘")]
    {
        cells::put_symbol(canvas, x, y, symbol, style);
    }
}

/// Whole rows over the panes: a line above them, or a box where the panes have one, and the rows of text
/// inside.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    pub(super) area: Area,
    /// The rows of text.
    pub(super) body: Area,
    /// `None` for a sheet without edges.
    frame: Option<Frame>,
}

impl Sheet {
    /// The rows that edges take.
    pub(super) fn edges(frame: Option<Frame>) -> u16 {
        match frame {
            Some(Frame::Boxed) => 2,
            Some(Frame::Lines | Frame::None) => 1,
            None => 0,
        }
    }

    /// The lowest rows of `all`, as many as `height` rows of text need. If fewer than `above` rows were
    /// left of the others, it takes all.
    pub(super) fn over(all: Area, frame: Option<Frame>, height: u16, above: u16) -> Self {
        let edges = Self::edges(frame);
        let area = match all.height.checked_sub(height.saturating_add(edges).max(1)) {
            Some(left) if left >= above => all.below(left),
            _ => all,
        };
        let body = match frame {
            Some(_) => {
                let inside = area.inset(2, 0).below(1);
                Area { height: inside.height.saturating_sub(edges - 1), ..inside }
            }
            None => area,
        };
        Self { area, body, frame }
    }

    /// Clears its rows, and draws its edges with a name in them.
    pub(super) fn draw(&self, canvas: &mut Canvas<'_>, model: &Model, styles: &Styles, name: &str) {
        let Self { area, .. } = *self;
        cells::clear(canvas, area);
        match self.frame {
            Some(Frame::Boxed) => border(canvas, area, styles.border_focused),
            Some(Frame::Lines | Frame::None) => {
                for x in area.x..area.right() {
                    cells::put_symbol(canvas, x, area.y, "─", styles.border_focused);
                }
            }
            None => return,
        }
        let top = Area { x: area.x + 1, width: area.width.saturating_sub(2), height: 1, ..area };
        title(canvas, model, top, name, styles.pane_title_focused);
    }
}

/// Draws a name on a border, one column in from its start, with a blank on each side.
pub(super) fn title(canvas: &mut Canvas<'_>, model: &Model, top: Area, text: &str, style: Style) {
    let room = usize::from(top.width.saturating_sub(2));
    let label = Label::interface(&model.settings).align(Align::Left);
    let Some(line) = label.line(canvas, &format!(" {text} "), room) else { return };
    let x = match model.settings.direction {
        Direction::Ltr => 1,
        Direction::Rtl => usize::from(top.width) - 1 - line.width(),
    };
    cells::put_line(canvas, top, 0, (x, line.width()), &line, |_| style);
}

/// The name of a pane, with the place in it.
pub(super) fn pane_title(model: &Model, pane: Focus) -> String {
    let phrase = match pane {
        Focus::Filter => Phrase::new("pane-filter"),
        Focus::List => {
            let (is_empty, hides_read) = (model.list.is_empty(), model.hides_read());
            Phrase::new(match (is_empty, hides_read) {
                (true, false) => "pane-list",
                (true, true) => "pane-list-unread",
                (false, false) => "pane-list-position",
                (false, true) => "pane-list-position-unread",
            })
            .with("at", model.list.selected() + 1)
            .with("count", model.list.len())
        }
        Focus::Reader if !model.shows_article() => Phrase::new("pane-reader"),
        Focus::Reader => {
            let percent = model.reader.percent();
            match (model.reader.hits().len(), model.reader.hit()) {
                (0, _) => Phrase::new("pane-reader-position").with("percent", percent),
                (count, None) => {
                    Phrase::new("pane-reader-hits").with("count", count).with("percent", percent)
                }
                (count, Some((at, _))) => Phrase::new("pane-reader-hit")
                    .with("at", at + 1)
                    .with("count", count)
                    .with("percent", percent),
            }
        }
    };
    model.catalogue.say(&phrase)
}
