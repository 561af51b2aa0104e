//! The filter pane.
use super::cells::{self, Canvas, Label};
use super::style::Styles;
use super::typed;
use crate::app::filter::{FilterRow, Group, Known};
use crate::app::{Area, Focus, Model, Target, Typed};
use crate::config::Color;
use crate::locale::{Catalogue, Phrase};
use crate::query::{Choice, Stance};
use sahifa_text::{Align, CleanText, Direction};

/// Draws the pane, and returns the place of the cursor beside the selected name.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    area: Area,
) -> Option<(u16, u16)> {
    let pane = &model.filter;
    let mut cursor = None;
    let caret = pane.narrowing().map(|typed| narrowing(canvas, model, styles, area, typed));
    let area = area.below(pane.narrowing_rows());
    let visible = pane.rows().iter().enumerate().skip(pane.top()).take(area.height.into());
    for (place, (index, row)) in visible.enumerate() {
        let line = area.row(place as u16);
        canvas.note(line, target(row, index));
        let beside = match row {
            FilterRow::Heading { group, folded } => {
                heading(canvas, model, styles, line, (*group, *folded))
            }
            FilterRow::Item { at, indent, folded } => match pane.known(*at) {
                Some(known) => {
                    // What is selected keeps its contrast.
                    let is_selected = index == pane.selected() && model.focus == Focus::Filter;
                    let color = tag_color(model, known).filter(|_| !is_selected);
                    let (indent, folded) = (*indent, *folded);
                    let row = Item { index, known, indent, folded, color };
                    item(canvas, model, styles, line, &row)
                }
                None => None,
            },
        };
        if index == pane.selected() {
            if model.focus == Focus::Filter {
                cells::tint(canvas, line, styles.selected);
            }
            cursor = beside.or(Some(cells::start_cell(line, model.settings.direction)));
        }
    }
    caret.filter(|_| model.narrows()).or(cursor)
}

/// The thing that a row is for the mouse: a heading folds its group wherever it is clicked.
fn target(row: &FilterRow, index: usize) -> Target {
    match row {
        FilterRow::Heading { .. } => Target::FilterFold(index),
        FilterRow::Item { .. } => Target::FilterRow(index),
    }
}

/// Draws the line that narrows the rows, and returns the cell of its caret.
fn narrowing(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    area: Area,
    line: &Typed,
) -> (u16, u16) {
    let row = area.row(0);
    typed::draw(canvas, model, styles, row, ("/", 2.min(row.width / 2)), line).caret
}

fn heading(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    line: Area,
    (group, folded): (Group, bool),
) -> Option<(u16, u16)> {
    let name = model.catalogue.say(&group_name(model, group));
    let text = format!("{} {name}", fold_sign(folded, model.settings.direction));
    Label::interface(&model.settings).put(canvas, line, 0, &text, styles.filter_group)
}

/// The name of a group.
pub(super) fn group_name(model: &Model, group: Group) -> Phrase {
    let every = group == Group::Tags && model.filter.choices.every_tag;
    Phrase::new(if every { "filter-group-tags-every" } else { group.heading() })
}

/// The sign of what can be folded. A folded one points along the text, as does the sign before the
/// chips.
pub(super) fn fold_sign(folded: bool, direction: Direction) -> &'static str {
    match (folded, direction) {
        (false, _) => "▾",
        (true, Direction::Ltr) => "▸",
        (true, Direction::Rtl) => "◂",
    }
}

/// The colour of the tag that a row is about.
fn tag_color(model: &Model, row: &Known) -> Option<Color> {
    match &row.choice {
        Some(Choice::Tag(name)) => model.tag_color(name),
        _ => None,
    }
}

/// The part of a row in the filter.
pub(super) fn stance(model: &Model, row: &Known) -> Stance {
    match &row.choice {
        Some(choice) => model.filter.choices.stance(choice),
        None if model.filter.choices.is_empty() => Stance::Must,
        None => Stance::Neutral,
    }
}

/// A row for one choice.
struct Item<'a> {
    /// Its index in the pane.
    index: usize,
    known: &'a Known,
    indent: bool,
    folded: Option<bool>,
    color: Option<Color>,
}

fn item(
    canvas: &mut Canvas<'_>,
    model: &Model,
    styles: &Styles,
    line: Area,
    row: &Item<'_>,
) -> Option<(u16, u16)> {
    let Item { index, known, indent, folded, color } = *row;
    let direction = model.settings.direction;
    let label = Label::interface(&model.settings);
    let stance = stance(model, known);
    let (sign, style) = match stance {
        Stance::Must => ("✓", styles.filter_chosen),
        Stance::MustNot => ("✗", styles.filter_excluded),
        Stance::Neutral if known.count == Some(0) => (" ", styles.filter_empty),
        Stance::Neutral => (" ", styles.filter_item),
    };
    let (mark, rest) = cells::split_start(line, 2 + 2 * u16::from(indent), direction);
    label.put(canvas, mark, 0, sign, style);
    let count = numbers((known.unread, known.count), rest.width / 2, &model.catalogue);
    let columns = sahifa_text::width(&count) as u16 + 1;
    let (end, rest) = cells::split_end(rest, columns.min(rest.width / 2), direction);
    let is_empty = stance == Stance::Neutral && known.count == Some(0);
    let number_style = if is_empty { styles.filter_empty } else { styles.filter_count };
    label.align(Align::End).put(canvas, end, 0, &count, number_style);
    let name = CleanText::isolated(&known.name).as_str().to_owned();
    if folded.is_some() {
        canvas.note(cells::split_start(rest, 2, direction).0, Target::FilterFold(index));
    }
    let name = match folded {
        Some(folded) => format!("{} {name}", fold_sign(folded, direction)),
        None => name,
    };
    let style = color.filter(|_| !is_empty).map_or(style, |color| styles.colored(style, color));
    label.put(canvas, rest, 0, &name, style)
}

/// The numbers beside a row, in fewer than `room` columns: the unread articles, if there are any and they
/// are counted, and all of them. Without room for both, the length of the list stands alone.
pub(super) fn numbers(
    (unread, count): (Option<usize>, Option<usize>),
    room: u16,
    catalogue: &Catalogue,
) -> String {
    let Some(count) = count else { return String::new() };
    let both = unread.filter(|unread| *unread > 0).map(|unread| {
        let phrase = Phrase::new("filter-unread-of").with("unread", unread).with("count", count);
        catalogue.say(&phrase)
    });
    both.filter(|both| sahifa_text::width(both) < usize::from(room))
        .unwrap_or_else(|| catalogue.number(i64::try_from(count).unwrap_or(i64::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn unread_articles_stand_before_all_where_there_is_room() {
        for language in [Language::En, Language::Ar] {
            let catalogue = Catalogue::new(language);
            for (unread, count, room, wanted) in [
                (Some(12), Some(340), 10, "12/340"),
                (Some(12), Some(340), 7, "12/340"),
                (Some(12), Some(340), 6, "340"),
                (Some(5), Some(5), 10, "5/5"),
                (Some(0), Some(340), 10, "340"),
                (None, Some(340), 10, "340"),
                (None, None, 10, ""),
            ] {
                let text = numbers((unread, count), room, &catalogue);
                let line = CleanText::new(&text);
                assert_eq!(line.as_str(), wanted, "{unread:?} of {count:?} in {room}");
            }
        }
    }
}
