//! The areas of the panes, computed from the size of the screen before any drawing.
//!
//! Nothing here draws and nothing here knows what a pane shows.
use super::Focus;
use sahifa_text::Direction;

/// The screen in cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    pub columns: u16,
    pub rows: u16,
}

/// A rectangle of cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area {
    pub x: u16,
    pub y: u16,
    pub width: u16,
    pub height: u16,
}

impl Area {
    /// The column after the last one.
    pub fn right(self) -> u16 {
        self.x.saturating_add(self.width)
    }

    /// The row after the last one.
    pub fn bottom(self) -> u16 {
        self.y.saturating_add(self.height)
    }

    pub fn is_empty(self) -> bool {
        self.width == 0 || self.height == 0
    }

    /// The same area without its first `rows` rows.
    pub fn below(self, rows: u16) -> Self {
        let rows = rows.min(self.height);
        Self { y: self.y + rows, height: self.height - rows, ..self }
    }

    /// One row of the area, counted from its top.
    pub fn row(self, row: u16) -> Self {
        Self { y: self.y.saturating_add(row), height: u16::from(row < self.height), ..self }
    }

    /// The area inside a margin of `columns` on both sides and `rows` above and below.
    pub fn inset(self, columns: u16, rows: u16) -> Self {
        Self {
            x: self.x.saturating_add(columns),
            y: self.y.saturating_add(rows),
            width: self.width.saturating_sub(columns.saturating_mul(2)),
            height: self.height.saturating_sub(rows.saturating_mul(2)),
        }
    }
}

/// The width from which on the three panes stand side by side, in columns.
const THREE_PANES: u16 = 100;
/// The width from which on two panes do, in columns.
const TWO_PANES: u16 = 60;
/// The fewest rows that hold a frame with something in it.
const FRAMED_ROWS: u16 = 4;

/// The areas of one frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Geometry {
    pub size: Size,
    /// The frame around the panes; empty on a screen too small for one.
    pub frame: Area,
    /// The visible panes from left to right, without their borders.
    pub panes: Vec<(Focus, Area)>,
    /// The bottom line, or lines.
    pub status: Area,
}

impl Geometry {
    /// Places the panes: filter, list, reading pane, in the direction of the interface. As many as
    /// fit are visible, always with the focused one; in zen mode only that one, and an article without a
    /// frame, over the whole screen. The bottom lines then lie over it.
    ///
    /// `status_rows` rows are wanted below them; a third of the screen is the most.
    pub fn new(
        size: Size,
        direction: Direction,
        focus: Focus,
        zen: bool,
        status_rows: u16,
    ) -> Self {
        let status_rows = match size.rows {
            0 | 1 => 0,
            rows => status_rows.clamp(1, (rows / 3).max(1)),
        };
        let body =
            Area { x: 0, y: 0, width: size.columns, height: size.rows.saturating_sub(status_rows) };
        let status = Area { x: 0, y: body.height, width: size.columns, height: status_rows };
        if zen && focus == Focus::Reader {
            let whole = Area { height: size.rows, ..body };
            return Self { size, frame: Area::default(), panes: vec![(focus, whole)], status };
        }
        if body.height < FRAMED_ROWS - 1 || body.width < 4 {
            return Self { size, frame: Area::default(), panes: vec![(focus, body)], status };
        }
        let mut widths = pane_widths(size.columns, focus, zen);
        if direction == Direction::Rtl {
            widths.reverse();
        }
        let mut x = 1;
        let mut panes = Vec::with_capacity(widths.len());
        for (pane, width) in widths {
            panes.push((pane, Area { x, y: 1, width, height: body.height - 2 }));
            x += width + 1;
        }
        Self { size, frame: body, panes, status }
    }

    /// The area of a pane, if it is visible.
    pub fn pane(&self, focus: Focus) -> Option<Area> {
        self.panes.iter().find(|(pane, _)| *pane == focus).map(|(_, area)| *area)
    }
}

/// The visible panes in reading order with their inner widths; with the borders between and around
/// them they fill `columns`.
fn pane_widths(columns: u16, focus: Focus, zen: bool) -> Vec<(Focus, u16)> {
    if zen || columns < TWO_PANES {
        return vec![(focus, columns - 2)];
    }
    if columns < THREE_PANES {
        let rest = columns - 3;
        if focus == Focus::Filter {
            let filter = (rest * 2 / 5).clamp(18, 30);
            return vec![(Focus::Filter, filter), (Focus::List, rest - filter)];
        }
        let list = rest * 9 / 20;
        return vec![(Focus::List, list), (Focus::Reader, rest - list)];
    }
    let filter = (columns / 6).clamp(18, 28);
    let rest = columns - 4 - filter;
    let list = (u32::from(rest) * 42 / 100).clamp(34, 80) as u16;
    vec![(Focus::Filter, filter), (Focus::List, list), (Focus::Reader, rest - list)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panes_fill_the_frame_without_overlap() {
        for columns in 1..=320 {
            for rows in [1, 2, 3, 4, 5, 24, 100] {
                for focus in [Focus::Filter, Focus::List, Focus::Reader] {
                    for direction in [Direction::Ltr, Direction::Rtl] {
                        let size = Size { columns, rows };
                        let geometry = Geometry::new(size, direction, focus, false, 1);
                        assert!(geometry.pane(focus).is_some(), "{size:?} hides {focus:?}");
                        assert_eq!(geometry.status.bottom(), rows.max(geometry.status.bottom()));
                        if geometry.frame.is_empty() {
                            continue;
                        }
                        let mut x = 1;
                        for (_, area) in &geometry.panes {
                            assert_eq!(area.x, x, "{size:?}");
                            assert!(area.width > 0);
                            x = area.right() + 1;
                        }
                        assert_eq!(x, columns, "{size:?} {focus:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn zen_leaves_an_article_the_whole_screen() {
        for (columns, rows) in [(1, 1), (20, 5), (80, 24), (300, 100)] {
            let size = Size { columns, rows };
            let geometry = Geometry::new(size, Direction::Rtl, Focus::Reader, true, 1);
            let whole = Area { x: 0, y: 0, width: columns, height: rows };
            assert_eq!(geometry.panes, [(Focus::Reader, whole)]);
            assert!(geometry.frame.is_empty());
        }
        let size = Size { columns: 120, rows: 24 };
        let geometry = Geometry::new(size, Direction::Ltr, Focus::List, true, 1);
        assert_eq!(geometry.panes.len(), 1);
        assert!(!geometry.frame.is_empty());
    }

    #[test]
    fn right_to_left_mirrors_the_panes() {
        let size = Size { columns: 120, rows: 40 };
        let order = |direction| {
            Geometry::new(size, direction, Focus::List, false, 1)
                .panes
                .into_iter()
                .map(|(pane, _)| pane)
                .collect::<Vec<_>>()
        };
        assert_eq!(order(Direction::Ltr), [Focus::Filter, Focus::List, Focus::Reader]);
        assert_eq!(order(Direction::Rtl), [Focus::Reader, Focus::List, Focus::Filter]);
    }

    #[test]
    fn narrow_screens_show_fewer_panes() {
        let count = |columns| {
            Geometry::new(Size { columns, rows: 24 }, Direction::Ltr, Focus::Reader, false, 1)
                .panes
                .len()
        };
        assert_eq!((count(59), count(60), count(99), count(100)), (1, 2, 2, 3));
    }
}
