//! The order of day and month in dates of numbers, from the dates that leave no doubt.

/// The order of day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in super::super) enum Order {
    DayFirst,
    MonthFirst,
}

impl Order {
    /// The order that dates of one document have in common; `None` if none of them shows it, or if
    /// they contradict each other.
    pub(in super::super) fn of_all<'a>(dates: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        let mut order = None;
        for shown in dates.into_iter().filter_map(Self::of) {
            if *order.get_or_insert(shown) != shown {
                return None;
            }
        }
        order
    }

    /// The order of a date that has only one: no month is later than 12.
    fn of(date: &str) -> Option<Self> {
        let numbers = date.split([' ', ',', 'T', '\n', '\t']).find_map(short_numbers);
        match numbers? {
            (13..=31, 1..=12) => Some(Self::DayFirst),
            (1..=12, 13..=31) => Some(Self::MonthFirst),
            _ => None,
        }
    }

    /// True for a language, or the English of a country, that writes the month first. These are the
    /// locales whose short date begins with the month in the Unicode CLDR; `cldr/generate.mjs` prints
    /// them.
    pub(super) fn is_month_first(language: &str, country: &str) -> bool {
        match language {
            "en" | "" => matches!(
                country,
                "us" | "as" | "bi" | "gu" | "mh" | "mp" | "ph" | "pr" | "um" | "vi"
            ),
            "es" => matches!(country, "pa" | "pr"),
            "blo" | "ceb" | "chr" | "fil" | "tl" | "iu" | "lkt" | "or" | "ti" | "xh" | "zu" => true,
            _ => false,
        }
    }
}

/// The first two numbers of `17/02/2021`, with `/`, `-` or `.`.
fn short_numbers(text: &str) -> Option<(u8, u8)> {
    let sign = text.chars().find(|ch| !ch.is_ascii_digit())?;
    if !matches!(sign, '/' | '-' | '.') {
        return None;
    }
    let mut numbers = text.splitn(3, sign);
    let mut short = || numbers.next().filter(|number| matches!(number.len(), 1 | 2))?.parse().ok();
    let both = (short()?, short()?);
    let year = numbers.next()?;
    let digits = year.bytes().take_while(u8::is_ascii_digit).count();
    matches!(digits, 2 | 4).then_some(both)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_without_a_doubt_decide() {
        use Order::{DayFirst, MonthFirst};
        for (dates, expected) in [
            (["10/08/2018", "10/28/2018"].as_slice(), Some(MonthFirst)),
            (&["10/08/2018", "28/10/2018"], Some(DayFirst)),
            (&["28/10/2018", "10/28/2018"], None),
            (&["Sun, 10-28-2018 10:00 AM"], Some(MonthFirst)),
            (&["28.10.18 10:00"], Some(DayFirst)),
            (&["10/28/2018T10:00"], Some(MonthFirst)),
            (&["10/08/2018"], None),
            (&["2018-10-28"], None),
            (&["28/13/2018", "32/10/2018", "0/28/2018"], None),
            (&["Sun, 28 Oct 2018 10:00:00 GMT", "28:10:11", "", "1/2", "13/1/123"], None),
            (&[], None),
        ] {
            assert_eq!(Order::of_all(dates.iter().copied()), expected, "{dates:?}");
        }
    }
}
