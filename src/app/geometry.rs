//! The areas of the panes, computed from the size of the screen before any drawing.
//!
//! Nothing here draws and nothing here knows what a pane shows.
use super::Focus;
use crate::news::{Frame, PaneSizes};
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
/// The fewest columns of a pane beside others.
const LEAST: u16 = 12;
/// The fewest rows that hold a frame with something in it.
const FRAMED_ROWS: u16 = 4;

/// The choices that decide where the panes stand.
#[derive(Clone, Copy, Debug)]
pub struct Arrangement {
    /// The direction of the interface, in which filter, list and reading pane follow each other.
    pub direction: Direction,
    pub focus: Focus,
    /// True to show the focused pane alone.
    pub zen: bool,
    pub frame: Frame,
    pub sizes: PaneSizes,
}

/// Columns and rows that a frame takes from the panes.
#[derive(Clone, Copy)]
struct Edges {
    /// Columns on each side of the screen.
    side: u16,
    /// Rows below the panes.
    bottom: u16,
    /// Columns between two panes.
    gap: u16,
}

impl Edges {
    fn of(frame: Frame) -> Self {
        match frame {
            Frame::Boxed => Self { side: 1, bottom: 1, gap: 1 },
            Frame::Lines => Self { side: 0, bottom: 0, gap: 3 },
            Frame::None => Self { side: 0, bottom: 0, gap: 2 },
        }
    }
}

/// The areas of one frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Geometry {
    pub size: Size,
    pub frame: Frame,
    /// The rows of the panes, of their names and of the frame; empty on a screen too small for names.
    pub framed: Area,
    /// The visible panes from left to right, without their borders.
    pub panes: Vec<(Focus, Area)>,
    /// The columns of the lines between the panes.
    pub dividers: Vec<u16>,
    /// The bottom line, or lines.
    pub status: Area,
}

impl Geometry {
    /// Places the panes: filter, list, reading pane, in the direction of the interface. As many as
    /// fit are visible, always with the focused one; in zen mode only that one, and an article without a
    /// frame, over the whole screen. The bottom lines then lie over it. Names stand in the first row.
    /// Where no border stands beside the outermost pane, its last column stays free.
    ///
    /// `status_rows` rows are wanted below them; a third of the screen is the most.
    pub fn new(size: Size, arrangement: &Arrangement, status_rows: u16) -> Self {
        let Arrangement { direction, focus, zen, frame, .. } = *arrangement;
        let status_rows = match size.rows {
            0 | 1 => 0,
            rows => status_rows.clamp(1, (rows / 3).max(1)),
        };
        let body =
            Area { x: 0, y: 0, width: size.columns, height: size.rows.saturating_sub(status_rows) };
        let status = Area { x: 0, y: body.height, width: size.columns, height: status_rows };
        if zen && focus == Focus::Reader {
            let panes = vec![(focus, Area { height: size.rows, ..body })];
            return Self { size, frame, panes, status, ..Self::default() };
        }
        if body.height < FRAMED_ROWS - 1 || body.width < 4 {
            let panes = vec![(focus, body)];
            return Self { size, frame, panes, status, ..Self::default() };
        }
        let edges = Edges::of(frame);
        let mut widths = pane_widths(size.columns, edges, arrangement);
        if direction == Direction::Rtl {
            widths.reverse();
        }
        let mut x = edges.side;
        let mut panes = Vec::with_capacity(widths.len());
        let mut dividers = Vec::new();
        let outermost = match direction {
            Direction::Ltr => widths.len() - 1,
            Direction::Rtl => 0,
        };
        for (at, (pane, width)) in widths.into_iter().enumerate() {
            if at > 0 && frame != Frame::None {
                dividers.push(x - edges.gap.div_ceil(2));
            }
            let area = Area { x, y: 1, width, height: body.height - 1 - edges.bottom };
            let is_inside = at != outermost;
            panes.push((pane, if is_inside { area } else { beside_edge(area, edges, direction) }));
            x += width + edges.gap;
        }
        Self { size, frame, framed: body, panes, dividers, status }
    }

    /// The area of a pane, if it is visible.
    pub fn pane(&self, focus: Focus) -> Option<Area> {
        self.panes.iter().find(|(pane, _)| *pane == focus).map(|(_, area)| *area)
    }
}

/// The area of the outermost pane without its last column, in the direction of the interface. It holds the
/// bar of the reading pane; in any other it is the blank that terminals need which turn whole rows
/// around.
fn beside_edge(area: Area, edges: Edges, direction: Direction) -> Area {
    let edge = u16::from(edges.side == 0 && area.width > 1);
    let x = match direction {
        Direction::Ltr => area.x,
        Direction::Rtl => area.x + edge,
    };
    Area { x, width: area.width - edge, ..area }
}

/// The visible panes in reading order with their inner widths; with the frame around and between them
/// they fill `columns`.
fn pane_widths(columns: u16, edges: Edges, arrangement: &Arrangement) -> Vec<(Focus, u16)> {
    let Arrangement { focus, zen, sizes, .. } = *arrangement;
    let inner = columns - 2 * edges.side;
    if zen || columns < TWO_PANES {
        return vec![(focus, inner)];
    }
    let moved = |width: u16, by: i16, least: u16, most: u16| {
        width.saturating_add_signed(by).clamp(least.min(most), most)
    };
    if columns < THREE_PANES {
        let rest = inner - edges.gap;
        if focus == Focus::Filter {
            let filter = moved((rest * 2 / 5).clamp(18, 30), sizes.filter, LEAST, rest - LEAST);
            return vec![(Focus::Filter, filter), (Focus::List, rest - filter)];
        }
        let list = moved(rest * 9 / 20, sizes.list, LEAST, rest - LEAST);
        return vec![(Focus::List, list), (Focus::Reader, rest - list)];
    }
    let rest = inner - 2 * edges.gap;
    let usual = (columns / 6).clamp(18, 28);
    let filter = moved(usual, sizes.filter, LEAST, rest - 2 * LEAST);
    let list = (u32::from(rest - usual) * 42 / 100).clamp(34, 80) as u16;
    // A border that moves leaves the other one where it is.
    let list = (list + usual).saturating_sub(filter);
    let rest = rest - filter;
    let list = moved(list, sizes.list, LEAST, rest - LEAST);
    vec![(Focus::Filter, filter), (Focus::List, list), (Focus::Reader, rest - list)]
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZES: PaneSizes = PaneSizes { filter: 0, list: 0 };

    fn arranged(direction: Direction, focus: Focus, frame: Frame, sizes: PaneSizes) -> Arrangement {
        Arrangement { direction, focus, zen: false, frame, sizes }
    }

    #[test]
    fn panes_fill_the_frame_without_overlap() {
        let moved = [(0, 0), (-100, 100), (100, -100), (30, 30), (-9, -9)];
        for columns in 1..=320 {
            for rows in [1, 2, 3, 4, 5, 24, 100] {
                for focus in [Focus::Filter, Focus::List, Focus::Reader] {
                    for direction in [Direction::Ltr, Direction::Rtl] {
                        for frame in [Frame::Boxed, Frame::Lines, Frame::None] {
                            let (filter, list) = moved[usize::from(columns) % moved.len()];
                            let sizes = PaneSizes { filter, list };
                            let size = Size { columns, rows };
                            check_filled(size, &arranged(direction, focus, frame, sizes));
                        }
                    }
                }
            }
        }
    }

    #[track_caller]
    fn check_filled(size: Size, arrangement: &Arrangement) {
        let geometry = Geometry::new(size, arrangement, 1);
        assert!(geometry.pane(arrangement.focus).is_some(), "{size:?} {arrangement:?}");
        assert_eq!(geometry.status.bottom(), size.rows.max(geometry.status.bottom()));
        if geometry.framed.is_empty() {
            return;
        }
        let edges = Edges::of(arrangement.frame);
        let mut x = edges.side;
        for (at, (_, area)) in geometry.panes.iter().enumerate() {
            assert!(area.width > 0, "{size:?} {arrangement:?}");
            let outermost = match arrangement.direction {
                Direction::Ltr => geometry.panes.len() - 1,
                Direction::Rtl => 0,
            };
            let bar = u16::from(edges.side == 0 && at == outermost);
            let (start, end) = match arrangement.direction {
                Direction::Ltr => (area.x, area.right() + bar),
                Direction::Rtl => (area.x - bar, area.right()),
            };
            assert_eq!(start, x, "{size:?} {arrangement:?}");
            x = end + edges.gap;
        }
        assert_eq!(x, size.columns - edges.side + edges.gap, "{size:?} {arrangement:?}");
        for divider in &geometry.dividers {
            let is_covered = |(_, area): &(Focus, Area)| (area.x..area.right()).contains(divider);
            assert!(!geometry.panes.iter().any(is_covered), "{size:?} {arrangement:?}");
        }
    }

    #[test]
    fn zen_leaves_an_article_the_whole_screen() {
        let alone = |focus| Arrangement {
            zen: true,
            ..arranged(Direction::Rtl, focus, Frame::Lines, SIZES)
        };
        for (columns, rows) in [(1, 1), (20, 5), (80, 24), (300, 100)] {
            let size = Size { columns, rows };
            let geometry = Geometry::new(size, &alone(Focus::Reader), 1);
            let whole = Area { x: 0, y: 0, width: columns, height: rows };
            assert_eq!(geometry.panes, [(Focus::Reader, whole)]);
            assert!(geometry.framed.is_empty());
        }
        let size = Size { columns: 120, rows: 24 };
        let geometry = Geometry::new(size, &alone(Focus::List), 1);
        assert_eq!(geometry.panes.len(), 1);
        assert!(!geometry.framed.is_empty());
    }

    #[test]
    fn right_to_left_mirrors_the_panes() {
        let size = Size { columns: 120, rows: 40 };
        let order = |direction| {
            Geometry::new(size, &arranged(direction, Focus::List, Frame::Lines, SIZES), 1)
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
            let size = Size { columns, rows: 24 };
            let arrangement = arranged(Direction::Ltr, Focus::Reader, Frame::Lines, SIZES);
            Geometry::new(size, &arrangement, 1).panes.len()
        };
        assert_eq!((count(59), count(60), count(99), count(100)), (1, 2, 2, 3));
    }

    #[test]
    fn a_moved_border_makes_one_pane_wider_and_another_narrower() {
        let size = Size { columns: 120, rows: 40 };
        let widths = |sizes| {
            let arrangement = arranged(Direction::Rtl, Focus::List, Frame::Boxed, sizes);
            let geometry = Geometry::new(size, &arrangement, 1);
            [Focus::Filter, Focus::List, Focus::Reader]
                .map(|pane| geometry.pane(pane).unwrap().width)
        };
        let [filter, list, reader] = widths(SIZES);
        let moved = widths(PaneSizes { filter: 4, list: -6 });
        assert_eq!(
            (moved[0], moved[0] + moved[1] + moved[2]),
            (filter + 4, filter + list + reader)
        );
        assert!(moved[1] < list);
    }
}
