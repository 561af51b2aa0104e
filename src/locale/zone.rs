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

/// The Arab country, as an ISO 3166 region, whose time zone is set by `TZ` or by the system; read once.
pub fn zone_region() -> Option<&'static str> {
    static REGION: LazyLock<Option<&'static str>> = LazyLock::new(|| {
        let name = match std::env::var("TZ") {
            Ok(name) => name,
            // The system's zone is a link into the database of zones.
            Err(_) => std::fs::read_link(SYSTEM).ok()?.to_str()?.to_owned(),
        };
        region(&name)
    });
    *REGION
}

/// The Arab country of a zone, named alone or at the end of a path.
fn region(zone: &str) -> Option<&'static str> {
    let ends = |name: &str| {
        zone.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with(['/', ':']))
    };
    REGIONS.iter().find(|(name, _)| ends(name)).map(|(_, region)| *region)
}

/// Zones of Arab countries, as `zone.tab` of the time zone database gives them.
const REGIONS: &[(&str, &str)] = &[
    ("Africa/Algiers", "DZ"),
    ("Africa/Cairo", "EG"),
    ("Africa/Casablanca", "MA"),
    ("Africa/Djibouti", "DJ"),
    ("Africa/El_Aaiun", "EH"),
    ("Africa/Khartoum", "SD"),
    ("Africa/Mogadishu", "SO"),
    ("Africa/Nouakchott", "MR"),
    ("Africa/Tripoli", "LY"),
    ("Africa/Tunis", "TN"),
    ("Asia/Aden", "YE"),
    ("Asia/Amman", "JO"),
    ("Asia/Baghdad", "IQ"),
    ("Asia/Bahrain", "BH"),
    ("Asia/Beirut", "LB"),
    ("Asia/Damascus", "SY"),
    ("Asia/Dubai", "AE"),
    ("Asia/Gaza", "PS"),
    ("Asia/Hebron", "PS"),
    ("Asia/Kuwait", "KW"),
    ("Asia/Muscat", "OM"),
    ("Asia/Qatar", "QA"),
    ("Asia/Riyadh", "SA"),
    ("Indian/Comoro", "KM"),
];

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
    fn zones_of_arab_countries_have_a_region() {
        for (zone, wanted) in [
            ("Asia/Damascus", Some("SY")),
            ("/usr/share/zoneinfo/Asia/Damascus", Some("SY")),
            (":Africa/Tunis", Some("TN")),
            ("NotAsia/Damascus", None),
            ("Europe/Berlin", None),
            ("", None),
        ] {
            assert_eq!(region(zone), wanted, "{zone}");
        }
    }

    #[test]
    fn it_is_the_zone_of_the_system() {
        let (ours, theirs) = (time_zone(), TimeZone::system());
        for second in (0..2_000_000_000).step_by(10_000_019) {
            let at = Timestamp::from_second(second).unwrap();
            assert_eq!(ours.to_datetime(at), theirs.to_datetime(at));
        }
    }
}
