//! What lies over the panes: help, sources with their last results, mistakes in the configuration,
//! the catalogue of feeds, the links of an article.
use super::cells::{self, Label};
use super::frame;
use super::style::Styles;
use crate::app::overlay::{Overlay, OverlayKind, OverlayLine, Tone};
use crate::app::{Area, Model};
use crate::command::Command;
use crate::locale::Phrase;
use crate::text::Align;
use ratatui::buffer::Buffer;

/// Draws the open overlay, if any; gives the cell of its selected row.
pub(super) fn draw(buffer: &mut Buffer, model: &Model, styles: &Styles) -> Option<(u16, u16)> {
    let overlay = model.overlay.as_ref()?;
    let area = area(model);
    cells::clear(buffer, area);
    let body = if area.width > 6 && area.height > 3 {
        frame::border(buffer, area, styles.border_focused);
        let title = model.catalogue.say(&title(model, overlay));
        let top = Area { x: area.x + 1, width: area.width - 2, height: 1, ..area };
        frame::title(buffer, model, top, &title, styles.pane_title_focused);
        area.inset(2, 1)
    } else {
        area
    };
    rows(buffer, model, styles, overlay, body)
}

fn title(model: &Model, overlay: &Overlay) -> Phrase {
    let key = match overlay.kind {
        OverlayKind::Address(_) => Command::CopyLink,
        _ => Command::Open,
    };
    overlay.kind.title().with("key", model.key_label(key))
}

/// The area an overlay covers: all that the panes do. Around a smaller one, words of the panes would
/// stand cut in the middle, their letters joined to nothing.
fn area(model: &Model) -> Area {
    let size = model.geometry.size;
    Area { x: 0, y: 0, width: size.columns, height: size.rows.saturating_sub(1).max(1) }
}

fn rows(
    buffer: &mut Buffer,
    model: &Model,
    styles: &Styles,
    overlay: &Overlay,
    body: Area,
) -> Option<(u16, u16)> {
    let mut cursor = None;
    let lines = model.overlay_lines(overlay);
    let page = usize::from(body.height).max(1);
    // The view follows the selection; which row comes first is a matter of drawing alone.
    let top = overlay.selected.saturating_sub(page.saturating_sub(1).min(page / 2 + page / 4));
    let top = top.min(lines.len().saturating_sub(page));
    for (place, (index, line)) in lines.iter().enumerate().skip(top).take(page).enumerate() {
        let row = body.row(place as u16);
        draw_line(buffer, model, styles, row, line);
        if index == overlay.selected {
            if overlay.kind.is_choice() {
                cells::tint(buffer, row, styles.selected);
            }
            cursor = Some(cells::start_cell(row, model.settings.direction));
        }
    }
    cursor
}

fn draw_line(buffer: &mut Buffer, model: &Model, styles: &Styles, row: Area, line: &OverlayLine) {
    let style = match line.tone {
        Tone::Plain => styles.help,
        Tone::Heading => styles.help_group,
        Tone::Dim => styles.note,
        Tone::Error => styles.error,
    };
    let direction = model.settings.direction;
    let label = if line.literal {
        Label::foreign(&model.settings)
    } else {
        Label::interface(&model.settings)
    };
    let (lead, rest) = match &line.lead {
        Some(lead) => {
            let columns = (overlay_lead(row.width)).min(row.width / 2);
            let (area, rest) = cells::split_start(row, columns, direction);
            (Some((lead, area)), rest)
        }
        None => (None, row),
    };
    if let Some((lead, area)) = lead {
        Label::interface(&model.settings).align(Align::Start).put(
            buffer,
            area,
            0,
            lead,
            styles.help_key,
        );
    }
    let label = if line.address { label.left_to_right() } else { label };
    label.put(buffer, rest, 0, &line.text, style);
}

fn overlay_lead(width: u16) -> u16 {
    if width >= 60 { 22 } else { 12 }
}
