//! The stated rhythm of a feed: intervals, and hours and days without news.
use super::super::xml::{Element, Xml};
use super::value;
use crate::news::Schedule;

/// The most hours or days read of one list; there are no more.
const MAX_ITEMS: usize = 24;
const DAYS: &[&str] = &["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/// The minutes of the periods of the syndication module; the longest is a year.
const PERIODS: &[(&str, u32)] = &[
    ("hourly", 60),
    ("daily", 1440),
    ("weekly", 10_080),
    ("monthly", 43_200),
    ("yearly", 525_600),
];

/// The rhythm read so far.
#[derive(Debug, Default)]
pub(super) struct Rhythm {
    schedule: Schedule,
    period: Option<u32>,
    frequency: Option<u32>,
}

impl Rhythm {
    /// Reads an element of the channel; `false` if it is not about rhythm.
    pub(super) fn read<'a>(&mut self, xml: &mut Xml<'a>, element: &Element<'a>) -> bool {
        match element.name.as_str() {
            "ttl" => self.schedule.ttl = number(xml, element).or(self.schedule.ttl),
            "updateperiod" => {
                let text = value::text(xml, element).to_ascii_lowercase();
                let known = PERIODS.iter().find(|(name, _)| *name == text);
                self.period = known.map(|(_, minutes)| *minutes).or(self.period);
            }
            "updatefrequency" => self.frequency = number(xml, element).or(self.frequency),
            "skiphours" => each(xml, element, |text| {
                // 24 is midnight in RSS 0.91.
                if let Ok(hour @ 0..=24) = text.parse::<u32>() {
                    self.schedule.skip_hours |= 1 << (hour % 24);
                }
            }),
            "skipdays" => each(xml, element, |text| {
                let text = text.to_ascii_lowercase();
                let day = DAYS.iter().position(|day| text.starts_with(day));
                self.schedule.skip_days |= day.map_or(0, |day| 1 << day);
            }),
            _ => return false,
        }
        true
    }

    pub(super) fn schedule(self) -> Schedule {
        let period = self.period.map(|minutes| minutes / self.frequency.unwrap_or(1).max(1));
        Schedule { ttl: self.schedule.ttl.or(period), ..self.schedule }
    }
}

/// Reads minutes or a count: a whole number above zero. A negative `ttl` means nothing.
fn number<'a>(xml: &mut Xml<'a>, element: &Element<'a>) -> Option<u32> {
    value::text(xml, element).trim().parse().ok().filter(|number| *number > 0)
}

fn each<'a>(xml: &mut Xml<'a>, list: &Element<'a>, mut take: impl FnMut(&str)) {
    let mut count = 0;
    while let Some(item) = xml.next_child(list.depth()) {
        count += 1;
        if count <= MAX_ITEMS {
            take(value::text(xml, &item).trim());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::Hints;
    use super::super::Place;
    use super::*;

    fn schedule(fields: &str) -> Schedule {
        let feed = format!(
            "<rss version=\"2.0\" xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\"><channel>\
             <title>x</title>{fields}<item><title>y</title></item></channel></rss>"
        );
        let mut count = 0;
        let (channel, _) =
            super::super::parse(&feed, None, Place::default(), &Hints::default(), &mut |_| {
                count += 1
            })
            .unwrap();
        assert_eq!(count, 1, "{fields}");
        channel.schedule
    }

    #[test]
    fn feeds_state_their_rhythm_in_several_ways() {
        let with = |ttl, skip_hours, skip_days| Schedule { ttl, skip_hours, skip_days };
        let cases: &[(&str, Schedule)] = &[
            ("", with(None, 0, 0)),
            ("<ttl> 90 </ttl>", with(Some(90), 0, 0)),
            ("<ttl>-5</ttl>", with(None, 0, 0)),
            ("<ttl>soon</ttl>", with(None, 0, 0)),
            ("<sy:updatePeriod>daily</sy:updatePeriod>", with(Some(1440), 0, 0)),
            (
                "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>",
                with(Some(30), 0, 0),
            ),
            ("<ttl>5</ttl><sy:updatePeriod>daily</sy:updatePeriod>", with(Some(5), 0, 0)),
            (
                "<skipHours><hour>0</hour><hour>3</hour><hour>24</hour><hour>99</hour></skipHours>",
                with(None, 0b1001, 0),
            ),
            (
                "<skipDays><day>Saturday</day><day>sunday</day></skipDays>",
                with(None, 0, 0b100_0001),
            ),
            ("<skipHours/><skipDays>Monday</skipDays>", with(None, 0, 0)),
        ];
        for (fields, expected) in cases {
            assert_eq!(schedule(fields), *expected, "{fields}");
        }
    }
}
