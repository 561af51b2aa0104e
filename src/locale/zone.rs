//! The time zone of the user.
use jiff::tz::TimeZone;
use std::sync::LazyLock;

/// The system's own time zone.
const SYSTEM: &str = "/etc/localtime";

/// The time zone set by `TZ` or by the system, read once. UTC if neither can be read.
pub fn time_zone() -> TimeZone {
    static ZONE: LazyLock<TimeZone> = LazyLock::new(find);
    ZONE.clone()
}

fn find() -> TimeZone {
    // Looking for the zone's name walks the whole database, which nobody here asks for.
    let set = std::env::var_os("TZ").is_some();
    let bytes = if set { None } else { std::fs::read(SYSTEM).ok() };
    bytes.and_then(|bytes| TimeZone::tzif(SYSTEM, &bytes).ok()).unwrap_or_else(TimeZone::system)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::Timestamp;

    #[test]
    fn it_is_the_zone_of_the_system() {
        let (ours, theirs) = (time_zone(), TimeZone::system());
        for second in (0..2_000_000_000).step_by(10_000_019) {
            let at = Timestamp::from_second(second).unwrap();
            assert_eq!(ours.to_datetime(at), theirs.to_datetime(at));
        }
    }
}
