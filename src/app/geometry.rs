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

    /// The pane at a cell. Its name belongs to it, and to an outermost one what stands beside it.
    pub fn pane_at(&self, column: u16, row: u16) -> Option<Focus> {
        let last = self.panes.len().checked_sub(1)?;
        let is_here = |(at, (_, area)): &(usize, &(Focus, Area))| {
            let left = if *at == 0 { 0 } else { area.x };
            let right = if *at == last { self.size.columns } else { area.right() };
            (left..right).contains(&column) && row < area.bottom()
        };
        self.panes.iter().enumerate().find(is_here).map(|(_, (pane, _))| *pane)
    }

    /// The pane whose border to the pane that follows it is at a cell: the columns between both.
    pub fn border_at(&self, column: u16, row: u16) -> Option<Focus> {
        let is_here = |(left, right): &(&(Focus, Area), &(Focus, Area))| {
            (left.1.right()..right.1.x).contains(&column)
        };
        let neighbours = self.panes.iter().zip(self.panes.iter().skip(1));
        let (left, right) = neighbours.filter(|_| row < self.framed.bottom()).find(is_here)?;
        match left.0 == Focus::Filter || right.0 == Focus::Filter {
            true => Some(Focus::Filter),
            false => Some(Focus::List),
        }
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

/// The room of a pane whose border can be moved, in columns.
#[derive(Clone, Copy)]
struct Room {
    /// Its width as long as nobody moves the border.
    usual: u16,
    most: u16,
}

impl Room {
    fn bounded(self, width: u16) -> u16 {
        width.clamp(LEAST.min(self.most), self.most)
    }

    /// The width of the pane with its border moved by so many columns.
    fn width(self, by: i16) -> u16 {
        self.bounded(self.usual.saturating_add_signed(by))
    }

    /// The columns by which the border is moved if the pane is as wide as this, or as it gets.
    fn moved(self, width: u16) -> i16 {
        i16::try_from(i32::from(self.bounded(width)) - i32::from(self.usual)).unwrap_or_default()
    }
}

/// The rooms of the filter pane and of the list, as far as they are beside the pane that follows them.
fn rooms(columns: u16, edges: Edges, arrangement: &Arrangement) -> (Option<Room>, Option<Room>) {
    let Arrangement { focus, zen, sizes, .. } = *arrangement;
    let inner = columns - 2 * edges.side;
    if zen || columns < TWO_PANES {
        return (None, None);
    }
    if columns < THREE_PANES {
        let rest = inner - edges.gap;
        let room = |usual| Some(Room { usual, most: rest - LEAST });
        return match focus {
            Focus::Filter => (room((rest * 2 / 5).clamp(18, 30)), None),
            Focus::List | Focus::Reader => (None, room(rest * 9 / 20)),
        };
    }
    let rest = inner - 2 * edges.gap;
    let filter = Room { usual: (columns / 6).clamp(18, 28), most: rest - 2 * LEAST };
    let width = filter.width(sizes.filter);
    let list = (u32::from(rest - filter.usual) * 42 / 100).clamp(34, 80) as u16;
    // A border that moves leaves the other one where it is.
    let usual = (list + filter.usual).saturating_sub(width);
    (Some(filter), Some(Room { usual, most: rest - width - LEAST }))
}

/// The visible panes in reading order with their inner widths; with the frame around and between them
/// they fill `columns`.
fn pane_widths(columns: u16, edges: Edges, arrangement: &Arrangement) -> Vec<(Focus, u16)> {
    let Arrangement { focus, sizes, .. } = *arrangement;
    let inner = columns - 2 * edges.side;
    match rooms(columns, edges, arrangement) {
        (None, None) => vec![(focus, inner)],
        (Some(filter), None) => {
            let filter = filter.width(sizes.filter);
            vec![(Focus::Filter, filter), (Focus::List, inner - edges.gap - filter)]
        }
        (None, Some(list)) => {
            let list = list.width(sizes.list);
            vec![(Focus::List, list), (Focus::Reader, inner - edges.gap - list)]
        }
        (Some(filter), Some(list)) => {
            let (filter, list) = (filter.width(sizes.filter), list.width(sizes.list));
            let rest = inner - 2 * edges.gap - filter - list;
            vec![(Focus::Filter, filter), (Focus::List, list), (Focus::Reader, rest)]
        }
    }
}

/// The sizes with which a pane is `width` columns wide, or as wide as it gets, on a screen of so many
/// columns. They are those of the arrangement if no border of it can be moved.
pub(super) fn sizes_with(
    columns: u16,
    arrangement: &Arrangement,
    pane: Focus,
    width: u16,
) -> PaneSizes {
    let (filter, list) = rooms(columns, Edges::of(arrangement.frame), arrangement);
    let sizes = arrangement.sizes;
    match (pane, filter, list) {
        (Focus::Filter, Some(filter), _) => PaneSizes { filter: filter.moved(width), ..sizes },
        (Focus::List, _, Some(list)) => PaneSizes { list: list.moved(width), ..sizes },
        _ => sizes,
    }
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
    fn every_cell_of_the_panes_is_of_one_pane_or_of_one_border() {
        for columns in [1, 20, 59, 60, 80, 99, 100, 120, 200] {
            for focus in [Focus::Filter, Focus::List, Focus::Reader] {
                for direction in [Direction::Ltr, Direction::Rtl] {
                    for frame in [Frame::Boxed, Frame::Lines, Frame::None] {
                        let size = Size { columns, rows: 24 };
                        let arrangement = arranged(direction, focus, frame, SIZES);
                        check_cells(&Geometry::new(size, &arrangement, 1), direction);
                    }
                }
            }
        }
    }

    #[track_caller]
    fn check_cells(geometry: &Geometry, direction: Direction) {
        let mut met: Vec<(Option<Focus>, Option<Focus>)> = Vec::new();
        for column in 0..geometry.size.columns {
            let (pane, border) = (geometry.pane_at(column, 5), geometry.border_at(column, 5));
            assert!(pane.is_some() != border.is_some(), "{column} {geometry:?}");
            if met.last() != Some(&(pane, border)) {
                met.push((pane, border));
            }
            // The name belongs to the pane, the bottom line to none.
            assert_eq!(geometry.pane_at(column, 0), pane, "{column} {geometry:?}");
            assert_eq!(geometry.pane_at(column, 23), None, "{column} {geometry:?}");
            assert_eq!(geometry.border_at(column, 23), None, "{column} {geometry:?}");
        }
        if direction == Direction::Rtl {
            met.reverse();
        }
        let mut expected = Vec::new();
        for pane in [Focus::Filter, Focus::List, Focus::Reader] {
            if geometry.pane(pane).is_some() {
                expected.extend([(Some(pane), None), (None, Some(pane))]);
            }
        }
        // No border follows the last pane.
        expected.pop();
        assert_eq!(met, expected, "{geometry:?}");
        assert_eq!(geometry.pane_at(geometry.size.columns, 5), None);
        assert_eq!(geometry.pane_at(u16::MAX, u16::MAX), None);
        assert_eq!(geometry.border_at(u16::MAX, u16::MAX), None);
    }

    #[test]
    fn sizes_give_a_pane_the_width_that_is_asked_for_as_far_as_it_goes() {
        for columns in [60, 80, 99, 100, 140, 250] {
            for focus in [Focus::Filter, Focus::List, Focus::Reader] {
                for before in [(0, 0), (-5, 7), (100, -100)] {
                    let sizes = PaneSizes { filter: before.0, list: before.1 };
                    let arrangement = arranged(Direction::Ltr, focus, Frame::Lines, sizes);
                    let size = Size { columns, rows: 24 };
                    let width = |sizes, pane| {
                        let arrangement = Arrangement { sizes, ..arrangement };
                        Geometry::new(size, &arrangement, 1).pane(pane).map(|area| area.width)
                    };
                    for pane in [Focus::Filter, Focus::List] {
                        // The last pane has no border of its own.
                        let is_last =
                            pane == Focus::List && focus == Focus::Filter && columns < 100;
                        if width(sizes, pane).is_none() || is_last {
                            continue;
                        }
                        for wanted in [LEAST, 20, 30] {
                            let sizes = sizes_with(columns, &arrangement, pane, wanted);
                            let given = width(sizes, pane).unwrap();
                            assert!(given <= wanted, "{columns} {pane:?} {wanted} {given}");
                            let room = columns - 2 * LEAST - 6;
                            if before == (0, 0) && wanted < room / 2 {
                                assert_eq!(given, wanted, "{columns} {focus:?} {pane:?}");
                            }
                        }
                        // Beyond the end the border stands at the end, and one column back moves it.
                        let widest = sizes_with(columns, &arrangement, pane, u16::MAX);
                        let most = width(widest, pane).unwrap();
                        let back = sizes_with(columns, &arrangement, pane, most - 1);
                        let before = (most - 1).max(LEAST);
                        assert_eq!(width(back, pane), Some(before), "{columns} {pane:?}");
                        let least = sizes_with(columns, &arrangement, pane, 0);
                        assert_eq!(width(least, pane), Some(LEAST.min(most)), "{columns} {pane:?}");
                    }
                }
            }
        }
        let alone = arranged(Direction::Ltr, Focus::List, Frame::Lines, SIZES);
        assert_eq!(sizes_with(40, &alone, Focus::List, 9), SIZES);
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
