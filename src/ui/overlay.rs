//! The overlays: help, sources with their last results, configuration errors, the catalogue of
//! feeds, the links of an article.
use super::cells::{self, Canvas, Label};
use super::filter::fold_sign;
use super::frame::Sheet;
use super::style::Styles;
use super::typed;
use crate::app::overlay::{Overlay, OverlayLine, Tone};
use crate::app::{Area, Geometry, Model, Target};
use crate::config::{Color, RtlMode};
use ratatui::style::{Color as Paint, Modifier, Style};
use sahifa_text::{Align, BaseDirection, Cell};
use std::ops::Range;

/// Draws the open overlay, if any, and returns the place of the cursor beside its selected row.
pub(super) fn draw(canvas: &mut Canvas<'_>, model: &Model, styles: &Styles) -> Option<(u16, u16)> {
    let overlay = model.overlay.as_ref()?;
    let title = overlay.title().with("key", model.key_label(overlay.title_key()));
    let sheet = sheet(model, overlay);
    sheet.draw(canvas, model, styles, &model.catalogue.say(&title));
    let in_sight = in_sight(overlay, rows(model, overlay));
    canvas.note(sheet.area, Target::Overlay { row: None, in_sight: in_sight.clone() });
    let mut cursor = None;
    for (row, index, line) in visible(model, overlay) {
        let target = Target::Overlay { row: Some(index), in_sight: in_sight.clone() };
        canvas.note(row, target);
        let is_selected = index == overlay.selected();
        let is_tinted = is_selected && overlay.is_choice();
        // What is selected keeps its contrast.
        let color = line.color.filter(|_| !is_tinted);
        let beside = draw_line(canvas, model, styles, row, overlay, (line, color));
        if is_selected {
            if is_tinted {
                cells::tint(canvas, row, styles.selected);
            }
            cursor = beside.or(Some(cells::start_cell(row, model.settings.direction)));
        }
    }
    typed_line(canvas, model, styles, overlay).or(cursor)
}

/// Draws the line that is typed, if there is one, and returns the cell of its caret.
fn typed_line(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    overlay: &Overlay,
) -> Option<(u16, u16)> {
    let line = overlay.typed()?;
    let row = sheet(model, overlay).body.row(0);
    let label = (fold_sign(true, model.settings.direction), 2.min(row.width / 2));
    Some(typed::draw(canvas, model, styles, row, label, line).caret)
}

/// The rows of the screen that show another mode than the one in use.
pub(super) fn samples(model: &Model) -> Vec<(u16, RtlMode)> {
    let Some(overlay) = model.overlay.as_ref() else { return Vec::new() };
    visible(model, overlay).filter_map(|(row, _, line)| Some((row.y, line.mode?))).collect()
}

/// The rows that panes keep above an overlay, at least. With fewer of them it takes all.
const LEAST_ABOVE: u16 = 3;

/// The sheet of an overlay: as many whole rows above the bottom line as it needs. Beside a narrower one,
/// words of the panes would be cut in the middle, their letters would not join, and they would be sent
/// in the mode of a sample.
fn sheet(model: &Model, overlay: &Overlay) -> Sheet {
    let Geometry { size, status, frame, .. } = &model.geometry;
    let all = Area { x: 0, y: 0, width: size.columns, height: status.y.max(1) };
    let frame = Some(*frame).filter(|_| all.width > 6 && all.height > 3);
    let height = u16::try_from(overlay.height()).unwrap_or(u16::MAX);
    Sheet::over(all, frame, height, LEAST_ABOVE)
}

/// The lines that fit, with their rows and numbers.
fn visible<'a>(
    model: &Model,
    overlay: &'a Overlay,
) -> impl Iterator<Item = (Area, usize, &'a OverlayLine)> {
    let body = rows(model, overlay);
    let in_sight = in_sight(overlay, body);
    let lines = overlay.rows().iter().enumerate();
    let shown = lines.skip(in_sight.start).take(in_sight.len()).enumerate();
    shown.map(move |(place, (index, line))| (body.row(place as u16), index, line))
}

/// The rows of the screen for lines.
fn rows(model: &Model, overlay: &Overlay) -> Area {
    sheet(model, overlay).body.below(u16::from(overlay.typed().is_some()))
}

/// The lines that fit into these rows.
fn in_sight(overlay: &Overlay, rows: Area) -> Range<usize> {
    let page = usize::from(rows.height).max(1);
    let top = overlay.top(page);
    top..(top + page).min(overlay.rows().len())
}

fn draw_line(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    row: Area,
    overlay: &Overlay,
    (line, color): (&OverlayLine, Option<Color>),
) -> Option<(u16, u16)> {
    let style = match line.tone {
        Tone::Plain => styles.help,
        Tone::Heading => styles.help_group,
        Tone::Dim => styles.note,
        Tone::Error => styles.error,
        // Colours of the fixed palette, which no theme changes.
        Tone::Code => Style::new().fg(Paint::Indexed(16)).bg(Paint::Indexed(231)),
    };
    let style = color.map_or(style, |color| styles.colored(style, color));
    let direction = model.settings.direction;
    let label = match line.literal {
        // One name stands under the other, whatever their directions.
        true if overlay.is_choice() => Label::name(&model.settings),
        true => Label::foreign(&model.settings),
        false => Label::interface(&model.settings),
    };
    let (lead, rest) = match &line.lead {
        Some(lead) => {
            let columns = lead_columns(overlay, row.width);
            let (area, rest) = cells::split_start(row, columns, direction);
            (Some((lead, area)), rest)
        }
        None => (None, row),
    };
    let first = lead.and_then(|(lead, area)| {
        let label = Label::interface(&model.settings).align(Align::Start);
        label.put(canvas, area, 0, lead, styles.help_key)
    });
    let label = if line.address { label.left_to_right() } else { label };
    let label = match line.mode {
        Some(mode) => {
            let text = model.settings.text_in(mode);
            Label { base: BaseDirection::Rtl, align: Align::Start, text }
        }
        None => label,
    };
    let beside = label.put(canvas, rest, 0, &line.text, style);
    let width = usize::from(rest.width);
    if let Some(address) = &line.link
        && let Some(laid_out) = label.line(canvas, &line.text, width)
    {
        let whole = (&(0..line.text.len()), address.as_str());
        cells::link(canvas, rest, 0, (0, width), &laid_out, whole);
    }
    if !line.bold.is_empty()
        && let Some(laid_out) = label.line(canvas, &line.text, width)
    {
        let is_bold = |cell: &Cell<'_>| line.bold.contains(&cell.source.start);
        let bold = style.add_modifier(Modifier::BOLD);
        cells::put_cells(canvas, rest, laid_out.cells(width).filter(is_bold), bold);
    }
    first.or(beside)
}

/// The columns of the leads with the blanks behind them, so many that most of a row stays for its text.
fn lead_columns(overlay: &Overlay, width: u16) -> u16 {
    let most = if width >= 60 { 22 } else { 12 };
    let wanted = u16::try_from(overlay.lead() + 2).unwrap_or(most);
    wanted.min(most).min(width / 2)
}
