//! Times inside a recording, in the forms of feeds, chapters and subtitles.

/// The longest recording, in seconds. A longer time is a mistake.
const LONGEST: u64 = 10_000 * 3600;

/// Reads seconds, `MM:SS` or `HH:MM:SS`, each with or without a fraction, as whole seconds: the
/// playing time of iTunes, the normal play time of RFC 2326 §3.6, the times of SRT and WebVTT.
pub(super) fn seconds(text: &str) -> Option<u64> {
    let text = text.trim().strip_prefix("npt:").unwrap_or(text.trim());
    let mut total: u64 = 0;
    let mut parts = text.split(':').peekable();
    for count in 1..=3 {
        let part = parts.next()?.trim();
        let is_last = parts.peek().is_none();
        let whole = match part.split_once(['.', ',']) {
            Some((whole, fraction)) if is_last => {
                fraction.bytes().all(|byte| byte.is_ascii_digit()).then_some(whole)?
            }
            _ => part,
        };
        if whole.is_empty() || !whole.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let number: u64 = whole.parse().ok()?;
        // Nobody writes more than that in front of the seconds; behind a colon 60 begin another part.
        if count > 1 && number > 59 {
            return None;
        }
        total = total.checked_mul(60)?.checked_add(number)?;
        if is_last {
            return (total <= LONGEST).then_some(total);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_in_all_forms() {
        for (text, expected) in [
            ("0", Some(0)),
            ("2530", Some(2530)),
            (" 42:10 ", Some(2530)),
            ("90:00", Some(5400)),
            ("1:02:05", Some(3725)),
            ("01:02:05.999", Some(3725)),
            ("01:02:05,100", Some(3725)),
            ("npt:00:00:07", Some(7)),
            ("12.75", Some(12)),
            ("", None),
            ("-1", None),
            ("1:60", None),
            ("1:2:3:4", None),
            ("1.5:00", None),
            ("12m", None),
            (":", None),
            ("1:", None),
            ("99999999999999999999", None),
            ("9999999999", None),
        ] {
            assert_eq!(seconds(text), expected, "{text:?}");
        }
    }
}
