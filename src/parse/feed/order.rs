//! The order of day and month in the dates of a feed, found before its entries are read: a date that
//! leaves no doubt may stand behind one that does.
use super::super::dates::Order;

/// The names of elements with dates, in lower case and without their prefix.
const DATES: [&str; 9] = [
    "pubdate",
    "date",
    "published",
    "updated",
    "modified",
    "lastbuilddate",
    "lastmod",
    "issued",
    "created",
];

/// The bytes of an element that are looked at: its name with its prefix, and its date.
const NAME: usize = 40;
const DATE: usize = 100;

/// The order that all dates of a feed without doubt have in common.
pub(super) fn of_document(source: &str) -> Option<Order> {
    Order::of_all(source.match_indices('<').filter_map(|(at, _)| date(&source[at + 1..])))
}

/// The text of an element of a date that begins here.
fn date(element: &str) -> Option<&str> {
    let bytes = element.as_bytes();
    let len = bytes.iter().take(NAME).position(|byte| !is_name(*byte))?;
    let name = element.get(..len)?;
    let name = name.rsplit(':').next().unwrap_or(name);
    DATES.iter().find(|known| name.eq_ignore_ascii_case(known))?;
    let head = &element[..element.floor_char_boundary(len + DATE)];
    let (attributes, text) = head[len..].split_once('>')?;
    let text = text.trim_start();
    let text = text.strip_prefix("<![CDATA[").unwrap_or(text);
    let is_empty = attributes.ends_with('/');
    text.split(['<', ']']).next().filter(|_| !is_empty).map(str::trim)
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'_' | b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_elements() {
        for (element, expected) in [
            ("pubDate>10/28/2018</pubDate>", Some("10/28/2018")),
            ("dc:date xmlns:dc='x'> 10/28/2018 </dc:date>", Some("10/28/2018")),
            ("updated><![CDATA[10/28/2018]]></updated>", Some("10/28/2018")),
            ("PUBDATE>10/28/2018", Some("10/28/2018")),
            ("pubDate/>10/28/2018", None),
            ("title>10/28/2018</title>", None),
            ("/pubDate>10/28/2018", None),
            ("pubDate", None),
            ("", None),
        ] {
            assert_eq!(date(element), expected, "{element}");
        }
    }
}
