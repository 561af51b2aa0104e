//! Reads dates of words and numbers in any order, in one calendar or in two, once or twice in a
//! text.
use super::calendar::Calendar;
use super::clock::Clock;
use super::habit::Habit;
use super::names::{self, Label, Word};
use super::parts::{Parts, full_year};
use super::tokens::{Kind, Numeric, Token, Unit};
use super::zones::Zone;
use super::{hijri, solar};

/// The most other words beside a date. More of them are prose, even if it contains a date.
const OTHERS: usize = 3;

/// Reads a date that does not begin with the year. Of two labelled dates, the date of publication
/// counts.
pub(super) fn read<T>(
    tokens: &[Token<'_>],
    habit: Habit,
    date: impl Fn(&Parts) -> Option<T>,
) -> Option<T> {
    let mut later = None;
    for (label, part) in labelled(tokens) {
        let found = one(part, habit).as_ref().and_then(&date);
        match label {
            Some(Label::Updated) => later = later.or(found),
            _ if found.is_some() => return found,
            _ => {}
        }
    }
    later
}

/// The labelled parts of a text. A label begins a part if numbers are before it.
pub(super) fn labelled<'a, 'b>(
    tokens: &'b [Token<'a>],
) -> impl Iterator<Item = (Option<Label>, &'b [Token<'a>])> {
    let mut rest = tokens;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (mut label, mut numbers) = (None, false);
        let end = rest.iter().position(|token| match token.kind {
            Kind::Word(Word::Label(_)) if numbers => true,
            Kind::Word(Word::Label(found)) => {
                // تاريخ النشر والتحديث
                label = label.filter(|label| *label == Label::Published).or(Some(found));
                false
            }
            Kind::Number(_) | Kind::Numeric(_) | Kind::Counted(..) => {
                numbers = true;
                false
            }
            _ => false,
        });
        let (part, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        Some((label, part))
    })
}

/// The only date of a text; `habit` is that of its origin.
pub(super) fn one(tokens: &[Token<'_>], habit: Habit) -> Option<Parts> {
    let equals = |token: &Token<'_>| token.kind == Kind::Word(Word::Equals);
    if let Some(at) = tokens.iter().position(equals) {
        let (before, after) =
            (scan(&tokens[..at], habit).ok(), scan(&tokens[at + 1..], habit).ok());
        return match (before, after) {
            (Some(left), Some(right)) => Some(common_half(left, right)),
            (left, right) => left.or(right),
        };
    }
    match scan(tokens, habit) {
        Ok(parts) => Some(parts),
        Err(Unread::TwoCalendars) => parted(tokens, habit),
        Err(Unread::NoDate) => None,
    }
}

/// The reason a text gave no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unread {
    NoDate,
    /// Months of two calendars are named.
    TwoCalendars,
}

/// Reads a date written in two calendars, one after the other.
fn parted(tokens: &[Token<'_>], habit: Habit) -> Option<Parts> {
    (1..tokens.len()).find_map(|at| {
        let (left, right) = (scan(&tokens[..at], habit).ok()?, scan(&tokens[at..], habit).ok()?);
        // Both have to be whole, or a number went to the wrong one.
        let fits = left.calendar != right.calendar && left.is_whole() && right.is_whole();
        fits.then(|| common_half(left, right))
    })
}

/// The unambiguous half of a date in two calendars, with the time of day of either half.
fn common_half(left: Parts, right: Parts) -> Parts {
    let (mut common, other) =
        if right.calendar == Calendar::Common { (right, left) } else { (left, right) };
    if common.time.is_none() {
        (common.time, common.pm) = (other.time, other.pm);
    }
    common.zone = common.zone.or(other.zone);
    common
}

/// The parts in the words and numbers of a text.
fn scan(tokens: &[Token<'_>], habit: Habit) -> Result<Parts, Unread> {
    let mut parts = Parts::default();
    // Names of months, and the sign of the era.
    let mut named = None;
    let mut era = None;
    let mut doubtful: Option<(i8, bool)> = None;
    let mut night = false;
    let mut follows_year = false;
    let mut numbers: Vec<&str> = Vec::new();
    let mut others = 0;
    let mut reign = None;
    let mut unit = None;
    let has_half = tokens.iter().any(|token| matches!(token.kind, Kind::Word(Word::Pm(_))));
    let mut rest = tokens;
    while let Some((Token { kind, .. }, after)) = rest.split_first() {
        let at = tokens.len() - rest.len();
        rest = after;
        let counted = unit.take();
        let behind_year = std::mem::replace(
            &mut follows_year,
            match kind {
                Kind::Number(number) => number.len() == 4,
                kind => matches!(kind, Kind::Numeric(_)),
            },
        );
        match kind {
            Kind::Number(number) if counted == Some(names::Unit::Month) => {
                parts.set_month(number).ok_or(Unread::NoDate)?;
                named = named.or(Some(Calendar::Common));
            }
            Kind::Number(_) if counted == Some(names::Unit::Weekday) => {}
            Kind::Number(number) => numbers.push(number),
            Kind::Counted(of, number) => {
                parts.take_counted(*of, number, reign).ok_or(Unread::NoDate)?;
            }
            Kind::Numeric(numeric) => {
                let month_first = habit.is_month_first(numeric.sign, has_half);
                parts.take_numeric(*numeric, month_first).ok_or(Unread::NoDate)?;
            }
            Kind::Time(clock) => _ = parts.time.get_or_insert(*clock),
            Kind::Offset(Some(offset)) => parts.zone = Some(Zone::Fixed(*offset)),
            Kind::Offset(None) | Kind::Stop | Kind::Close => {}
            // JavaScript names the zone once more, in the language of the machine.
            Kind::Open if parts.zone.is_some() => rest = behind_bracket(rest),
            Kind::Open => {}
            Kind::Word(Word::Month(calendar, month)) => {
                // The months of numbers are not those of a name that follows.
                let of_numbers = named.is_none() && parts.year.is_some_and(is_of_hijra);
                if of_numbers || named.is_some_and(|named| named != *calendar) {
                    return Err(Unread::TwoCalendars);
                }
                named = Some(*calendar);
                // شباط/فبراير
                if *parts.month.get_or_insert(*month) != *month {
                    return Err(Unread::NoDate);
                }
            }
            Kind::Word(Word::Zone(zone)) => _ = parts.zone.get_or_insert_with(|| zone.clone()),
            Kind::Word(Word::Pm(pm)) => parts.pm = Some(*pm),
            Kind::Word(Word::WeakMonth(_)) if !is_between_numbers(tokens, at) => others += 1,
            Kind::Word(Word::MonthOrDay(month) | Word::WeakMonth(month)) => {
                let between = is_between_numbers(tokens, at);
                if between || doubtful.is_none_or(|(_, between)| !between) {
                    doubtful = Some((*month, between));
                }
            }
            Kind::Word(Word::Reign(base)) => reign = Some(*base),
            Kind::Word(Word::Unit(of)) => unit = Some(*of),
            Kind::Word(Word::Era(calendar)) => era = Some(*calendar),
            Kind::Word(Word::Night) => night = true,
            Kind::Word(Word::Mim) if parts.time.is_some() && !behind_year => {
                parts.pm = Some(true);
            }
            Kind::Word(Word::Mim) => {}
            Kind::Word(Word::Nothing | Word::Day | Word::Label(_) | Word::Equals) => {}
            Kind::Other => others += 1,
        }
        if others > OTHERS {
            return Err(Unread::NoDate);
        }
    }
    if let (None, Some((month, _))) = (parts.month, doubtful) {
        parts.month = Some(month);
        named = Some(Calendar::Common);
    }
    if let (true, Some(time)) = (night, parts.time) {
        parts.pm = Some((6..12).contains(&time.hour));
    }
    parts.place(&numbers, named, habit).ok_or(Unread::NoDate)?;
    parts.is_named = named.is_some();
    parts.year = parts.year.map(|year| habit.common_year(year));
    parts.zone = parts.zone.take().or(habit.zone().map(Zone::Fixed));
    parts.calendar = match (named, parts.year) {
        (Some(calendar), _) => calendar,
        (None, Some(year)) if hijri::is_year(year) && era.is_some() => era.unwrap_or_default(),
        (None, Some(year)) if is_of_hijra(year) => solar::or_lunar(year, parts.day, habit.calendar),
        _ => Calendar::Common,
    };
    Ok(parts)
}

/// True for a word between a day and a year, as in `8 de out. de 2018`.
fn is_between_numbers(tokens: &[Token<'_>], at: usize) -> bool {
    let is_filler = |token: &&Token<'_>| token.kind == Kind::Word(Word::Nothing);
    let before = tokens.iter().take(at).rev().find(|token| !is_filler(token));
    let mut after = tokens.iter().skip(at + 1).skip_while(is_filler);
    let is_day = matches!(before, Some(Token { kind: Kind::Number(day), .. }) if day.len() <= 2);
    let is_year = match after.next().map(|token| &token.kind) {
        Some(Kind::Number(year)) if year.len() == 4 => true,
        Some(Kind::Number(year)) if year.len() == 2 => {
            matches!(after.next(), Some(Token { kind: Kind::Time(_), .. }))
        }
        _ => false,
    };
    is_day && is_year
}

/// True for a year before newspapers in the common calendar, so it is one of the Hijra.
fn is_of_hijra(year: i16) -> bool {
    (1300..=1500).contains(&year)
}

/// The tokens after a bracket that contains only words; else all tokens.
fn behind_bracket<'a, 'b>(tokens: &'b [Token<'a>]) -> &'b [Token<'a>] {
    let ends = |token: &Token<'_>| {
        !matches!(token.kind, Kind::Other | Kind::Word(Word::Nothing | Word::Day | Word::Zone(_)))
    };
    match tokens.iter().position(ends) {
        Some(end) if tokens[end].kind == Kind::Close => &tokens[end + 1..],
        _ => tokens,
    }
}

impl Parts {
    pub(super) fn is_whole(&self) -> bool {
        self.year.is_some() && self.has_day()
    }

    pub(super) fn has_day(&self) -> bool {
        self.month.is_some() && self.day.is_some()
    }

    /// Takes a number with a unit. A year of one to three digits needs its reign.
    fn take_counted(&mut self, unit: Unit, number: &str, reign: Option<i16>) -> Option<()> {
        match unit {
            Unit::Year => {
                let count: i16 = number.parse().ok()?;
                self.year = Some(match (number.len(), reign) {
                    (1..=3, Some(base)) => base + count,
                    (2 | 4, _) => full_year(number)?,
                    _ => return None,
                });
                Some(())
            }
            Unit::Month => self.set_month(number),
            Unit::Day => {
                self.day = Some(number.parse().ok().filter(|day| (1..=31).contains(day))?);
                Some(())
            }
        }
    }

    fn set_month(&mut self, number: &str) -> Option<()> {
        self.month = Some(number.parse().ok().filter(|month| (1..=12).contains(month))?);
        Some(())
    }

    fn take_numeric(&mut self, numeric: Numeric<'_>, month_first: bool) -> Option<()> {
        let Numeric { first, second, third, sign } = numeric;
        if self.month.is_some() {
            // The date is there: 10.30.00 is a time, and another date says nothing more.
            if sign == '.' && third.len() == 2 && self.time.is_none() {
                let (hour, minute) = (first.parse().ok()?, second.parse().ok()?);
                self.time = Some(Clock { hour, minute, second: third.parse().ok()? });
            }
            return Some(());
        }
        if first.len() == 4 {
            return self.set(first, second, third);
        }
        // The usual order of its origin, and the other one only where it must be.
        let month_first = month_first && !third.parse().is_ok_and(is_of_hijra);
        let (day, month) = if month_first { (second, first) } else { (first, second) };
        self.set(third, month, day).or_else(|| self.set(third, day, month))
    }

    /// Assigns the loose numbers around a named month to day and year.
    fn place(&mut self, numbers: &[&str], named: Option<Calendar>, habit: Habit) -> Option<()> {
        let full = |number: &str| match named {
            Some(Calendar::Solar) if number.len() <= 2 => number.parse().ok().map(solar::full_year),
            _ if number.len() == 2 => {
                let buddhist = number.parse().ok().and_then(|year| habit.short_year(year));
                buddhist.or_else(|| full_year(number))
            }
            _ => full_year(number),
        };
        if self.year.is_some() {
            return Some(());
        }
        self.month?;
        for number in numbers {
            match number.len() {
                4 if self.year.is_none() => self.year = Some(number.parse().ok()?),
                1 | 2 if self.day.is_none() => {
                    let day = number.parse().ok()?;
                    if (1..=31).contains(&day) {
                        self.day = Some(day);
                    } else {
                        self.year = Some(full(number)?);
                    }
                }
                1..=3 if self.year.is_none() => self.year = Some(full(number)?),
                _ => return None,
            }
        }
        (self.day.is_some() || self.year.is_some()).then_some(())
    }
}
