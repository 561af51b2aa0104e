//! The habits of a date's origin, as far as they decide what its numbers mean.
use super::calendar::Calendar;
use super::order::Order;
use super::place::Place;

/// The years that are those of the Buddhist era in a Thai date.
const BUDDHIST_YEARS: std::ops::RangeInclusive<i16> = 2400..=2643;

/// The years that the Buddhist era is ahead.
const BUDDHIST: i16 = 543;

/// Seconds east of Greenwich in Korea, which has one zone and no summer time.
const KOREA: i32 = 9 * 3600;

/// The habits of the place and the script of a text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Habit {
    /// The calendar of years of the Hijra.
    pub(super) calendar: Option<Calendar>,
    /// The order that other dates of the document show.
    shown: Option<Order>,
    /// The order of the language.
    order: Option<Order>,
    is_ascii: bool,
    /// Thai letters, or the language.
    is_thai: bool,
    has_thai: bool,
    has_hangul: bool,
}

impl Habit {
    pub(super) fn new(text: &str, place: Place) -> Self {
        let is_ascii = text.is_ascii();
        let has = |range: std::ops::RangeInclusive<char>| {
            !is_ascii && text.contains(|ch| range.contains(&ch))
        };
        let has_thai = has('\u{e00}'..='\u{e7f}');
        Self {
            calendar: place.calendar(text),
            shown: place.shown_order(),
            order: place.order(),
            is_ascii,
            is_thai: has_thai || place.language() == "th",
            has_thai,
            has_hangul: has('\u{ac00}'..='\u{d7a3}'),
        }
    }

    /// True if the month is before the day in a date of numbers with this sign between them.
    /// `has_half` is true if the time of day has AM or PM.
    pub(super) fn is_month_first(&self, sign: char, has_half: bool) -> bool {
        let order = self.shown.or(match sign {
            // No country has dots between the month and the day.
            '.' => Some(Order::DayFirst),
            // Nor do digits of another script.
            _ if !self.is_ascii => Some(Order::DayFirst),
            _ => self.order,
        });
        // AM and PM are American where nothing else is known.
        order.map_or(has_half, |order| order == Order::MonthFirst)
    }

    /// A year as it is in the common era.
    pub(super) fn common_year(&self, year: i16) -> i16 {
        let is_buddhist = self.is_thai && BUDDHIST_YEARS.contains(&year);
        if is_buddhist { year - BUDDHIST } else { year }
    }

    /// The year of two digits in the Buddhist era, of which Thai papers have been printed lately.
    pub(super) fn short_year(&self, year: i16) -> Option<i16> {
        (self.has_thai && (50..100).contains(&year)).then_some(2500 + year - BUDDHIST)
    }

    /// The zone of a time of day that states none.
    pub(super) fn zone(&self) -> Option<i32> {
        self.has_hangul.then_some(KOREA)
    }
}
