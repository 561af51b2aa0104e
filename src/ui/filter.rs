//! The filter pane.
use super::cells::{self, Canvas, Label};
use super::style::Styles;
use crate::app::filter::{FilterRow, Group};
use crate::app::{Area, Focus, Model};
use crate::locale::Phrase;
use crate::query::{Choice, Stance};
use sahifa_text::Align;

/// Draws the pane, and returns the place of the cursor beside the selected name.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    area: Area,
) -> Option<(u16, u16)> {
    let pane = &model.filter;
    let mut cursor = None;
    let visible = pane.rows.iter().enumerate().skip(pane.top).take(area.height.into());
    for (place, (index, row)) in visible.enumerate() {
        let line = area.row(place as u16);
        let beside = match row {
            FilterRow::Heading(group) => {
                let name = model.catalogue.say(&Phrase::new(heading(*group)));
                Label::interface(&model.settings).put(canvas, line, 0, &name, styles.filter_group)
            }
            FilterRow::Item { choice, name, count, indent, .. } => {
                let chosen = match choice {
                    Some(choice) => pane.choices.stance(choice) == Stance::Must,
                    None => pane.choices.is_empty(),
                };
                let style = if chosen { styles.filter_chosen } else { styles.filter_item };
                let count = if pane.choices.must().contains(&Choice::Unread) {
                    count.unread
                } else {
                    count.total
                };
                let name = item_name(model, choice, name);
                item(
                    canvas,
                    model,
                    line,
                    (&name, count, chosen, *indent),
                    (style, styles.filter_count),
                )
            }
        };
        if index == pane.selected {
            if model.focus == Focus::Filter {
                cells::tint(canvas, line, styles.selected);
            }
            cursor = beside.or(Some(cells::start_cell(line, model.settings.direction)));
        }
    }
    cursor
}

fn item(
    canvas: &mut Canvas<'_>,
    model: &Model,
    line: Area,
    (name, count, chosen, indent): (&str, usize, bool, bool),
    (style, meta): (ratatui::style::Style, ratatui::style::Style),
) -> Option<(u16, u16)> {
    let direction = model.settings.direction;
    let label = Label::interface(&model.settings);
    let (mark, rest) = cells::split_start(line, 2 + 2 * u16::from(indent), direction);
    label.put(canvas, mark, 0, if chosen { "✓" } else { " " }, style);
    let count = model.catalogue.number(i64::try_from(count).unwrap_or(i64::MAX));
    let columns = sahifa_text::width(&count) as u16 + 1;
    let (end, rest) = cells::split_end(rest, columns.min(rest.width / 2), direction);
    label.align(Align::End).put(canvas, end, 0, &count, meta);
    label.put(canvas, rest, 0, sahifa_text::CleanText::isolated(name).as_str(), style)
}

fn heading(group: Group) -> &'static str {
    match group {
        Group::State => "filter-group-state",
        Group::Saved => "filter-group-saved",
        Group::Sources => "filter-group-sources",
        Group::Tags => "filter-group-tags",
    }
}

fn item_name(model: &Model, choice: &Option<Choice>, name: &str) -> String {
    match choice {
        None => model.catalogue.say(&Phrase::new("filter-all")),
        Some(Choice::Unread) => model.catalogue.say(&Phrase::new("filter-unread")),
        Some(Choice::Starred) => model.catalogue.say(&Phrase::new("filter-starred")),
        _ => name.to_owned(),
    }
}
