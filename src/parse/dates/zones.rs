//! Names of time zones: letters, which may mean several zones; places; and names of the IANA
//! database.
use super::place::{Place, is_arab};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The offset of a time from Greenwich.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Zone {
    /// Seconds east.
    Fixed(i32),
    /// The rules of a place; minutes east if the system has no database of zones.
    Place(&'static str, i32),
    Rules(TimeZone),
    /// A zone with an unknown name.
    Unknown,
}

impl Zone {
    /// The moment of a local time of day.
    pub(super) fn moment(&self, local: DateTime) -> Option<Timestamp> {
        let fixed = |seconds: i32| {
            Offset::from_seconds(seconds).and_then(|offset| offset.to_timestamp(local)).ok()
        };
        match self {
            Self::Fixed(seconds) => fixed(*seconds),
            Self::Place(name, minutes) => match TimeZone::get(name) {
                Ok(zone) => zone.to_timestamp(local).ok(),
                Err(_) => fixed(minutes * 60),
            },
            Self::Rules(zone) => zone.to_timestamp(local).ok(),
            Self::Unknown => fixed(0),
        }
    }
}

/// Letters with one meaning; minutes east.
const LETTERS: &[(&str, i32)] = &[
    ("ut", 0),
    ("utc", 0),
    ("gmt", 0),
    ("z", 0),
    ("wet", 0),
    ("mdt", -6 * 60),
    ("pdt", -7 * 60),
    ("akst", -9 * 60),
    ("akdt", -8 * 60),
    ("hst", -10 * 60),
    ("brt", -3 * 60),
    ("art", -3 * 60),
    ("west", 60),
    ("cet", 60),
    ("met", 60),
    ("cest", 2 * 60),
    ("mest", 2 * 60),
    ("eet", 2 * 60),
    ("sast", 2 * 60),
    ("cat", 2 * 60),
    ("eest", 3 * 60),
    ("eat", 3 * 60),
    ("msk", 3 * 60),
    ("trt", 3 * 60),
    ("irst", 210),
    ("gst", 4 * 60),
    ("pkt", 5 * 60),
    ("sgt", 8 * 60),
    ("hkt", 8 * 60),
    ("jst", 9 * 60),
    ("kst", 9 * 60),
    ("aest", 10 * 60),
    ("aedt", 11 * 60),
    ("nzst", 12 * 60),
    ("nzdt", 13 * 60),
];

/// True if a zone is that of a place.
type Fits = fn(&Place) -> bool;

/// Letters with several meanings: the places, minutes east. The last row of a name is for all other
/// places.
const AMBIGUOUS: &[(&str, Fits, i32)] = &[
    // Arabia; the Atlantic.
    ("ast", is_arabia, 3 * 60),
    ("ast", others, -4 * 60),
    ("adt", is_arabia, 4 * 60),
    ("adt", others, -3 * 60),
    // Ireland; Israel; India.
    ("ist", |place| place.country() == "ie" || place.language() == "ga", 60),
    ("ist", |place| place.country() == "il" || place.language() == "he", 2 * 60),
    ("ist", others, 330),
    // Bangladesh; Britain.
    ("bst", |place| place.country() == "bd" || place.language() == "bn", 6 * 60),
    ("bst", others, 60),
    // China; Cuba; Australia; America.
    ("cst", is_china, 8 * 60),
    ("cst", |place| place.country() == "cu", -5 * 60),
    ("cst", |place| place.country() == "au", 570),
    ("cst", others, -6 * 60),
    ("cdt", |place| place.country() == "cu", -4 * 60),
    ("cdt", |place| place.country() == "au", 630),
    ("cdt", others, -5 * 60),
    // Australia; America.
    ("est", |place| place.country() == "au", 10 * 60),
    ("est", others, -5 * 60),
    ("edt", |place| place.country() == "au", 11 * 60),
    ("edt", others, -4 * 60),
    // The Philippines; America.
    ("pst", |place| place.country() == "ph" || matches!(place.language(), "fil" | "tl"), 8 * 60),
    ("pst", others, -8 * 60),
    // Malaysia; America.
    ("mst", |place| place.country() == "my" || place.language() == "ms", 8 * 60),
    ("mst", others, -7 * 60),
    // Nepal; Newfoundland.
    ("nst", |place| place.country() == "np" || place.language() == "ne", 345),
    ("nst", others, -210),
    // Singapore; Samoa.
    ("sst", |place| place.country() == "sg", 8 * 60),
    ("sst", others, -11 * 60),
    // Armenia; the Amazon.
    ("amt", |place| place.country() == "am" || place.language() == "hy", 4 * 60),
    ("amt", others, -4 * 60),
];

fn others(_: &Place) -> bool {
    true
}

/// True for Arabia, and if nothing is known: most users of this program read there.
fn is_arabia(place: &Place) -> bool {
    match place.country() {
        "" => matches!(place.language(), "ar" | "ckb" | "fa") || place.is_unknown(),
        // An Arabic paper keeps Arabia's time under any domain but those of the Atlantic.
        country if !ATLANTIC.contains(&country) => is_arab(country) || place.language() == "ar",
        _ => place.language() == "ar" && !place.has_region(),
    }
}

/// The countries with Atlantic time.
const ATLANTIC: &[&str] = &[
    "ca", "bm", "pr", "do", "bb", "tt", "gd", "lc", "vc", "dm", "ag", "kn", "vi", "vg", "ai", "ms",
    "mq", "gp", "cw", "aw", "sx", "gl", "gy", "bo", "py", "us",
];

fn is_china(place: &Place) -> bool {
    matches!(place.country(), "cn" | "tw" | "hk" | "mo")
        || place.country().is_empty() && place.language() == "zh"
}

/// Place names after [`fold`](super::fold::fold), the name in the database, minutes east in winter.
const PLACES: &[(&str, &str, i32)] = &[
    ("غرينتش|جرينتش|جرينيتش|غرينيتش|العالمي", "Etc/UTC", 0),
    ("دمشق|سوريا|سوريه", "Asia/Damascus", 3 * 60),
    ("بيروت|لبنان", "Asia/Beirut", 2 * 60),
    ("الاردن", "Asia/Amman", 3 * 60),
    ("القدس|القدس المحتله", "Asia/Jerusalem", 2 * 60),
    ("غزه|فلسطين", "Asia/Gaza", 2 * 60),
    ("رام الله", "Asia/Hebron", 2 * 60),
    ("بغداد|العراق|اربيل", "Asia/Baghdad", 3 * 60),
    ("مكه|مكه المكرمه|السعوديه|الرياض|جده", "Asia/Riyadh", 3 * 60),
    ("الكويت", "Asia/Kuwait", 3 * 60),
    ("الدوحه|قطر", "Asia/Qatar", 3 * 60),
    ("المنامه|البحرين", "Asia/Bahrain", 3 * 60),
    ("صنعاء|عدن|اليمن", "Asia/Aden", 3 * 60),
    ("ابوظبي|ابو ظبي|دبي|الامارات", "Asia/Dubai", 4 * 60),
    ("مسقط|سلطنه عمان", "Asia/Muscat", 4 * 60),
    ("القاهره|مصر", "Africa/Cairo", 2 * 60),
    ("الخرطوم|السودان", "Africa/Khartoum", 2 * 60),
    ("طرابلس|ليبيا", "Africa/Tripoli", 2 * 60),
    ("تونس", "Africa/Tunis", 60),
    ("الجزائر", "Africa/Algiers", 60),
    ("الرباط|المغرب|الدار البيضاء", "Africa/Casablanca", 60),
    ("نواكشوط|موريتانيا", "Africa/Nouakchott", 0),
    ("مقديشو|الصومال", "Africa/Mogadishu", 3 * 60),
    ("اسطنبول|انقره|تركيا|istanbul", "Europe/Istanbul", 3 * 60),
    ("طهران|ايران|تهران", "Asia/Tehran", 210),
    ("كابل|افغانستان", "Asia/Kabul", 270),
    ("موسكو", "Europe/Moscow", 3 * 60),
    ("لندن|london", "Europe/London", 0),
    ("باريس|paris", "Europe/Paris", 60),
    ("برلين|berlin", "Europe/Berlin", 60),
    ("واشنطن|نيويورك|شرق الولايات المتحده|et", "America/New_York", -5 * 60),
    ("ct", "America/Chicago", -6 * 60),
    // Here only at the end of a date; elsewhere it is a preposition.
    ("at", "America/Halifax", -4 * 60),
    ("mt", "America/Denver", -7 * 60),
    ("pt", "America/Los_Angeles", -8 * 60),
];

/// The zone of a folded word or phrase.
pub(super) fn named(folded: &str, place: Place) -> Option<Zone> {
    if let Some(zone) = CERTAIN.get(folded) {
        return Some(zone.clone());
    }
    let fits = |(name, fits, _): &&(&str, Fits, i32)| *name == folded && fits(&place);
    if let Some((.., minutes)) = AMBIGUOUS.iter().find(fits) {
        return Some(Zone::Fixed(minutes * 60));
    }
    // A capital, and a country whose name differs by a mark that few write.
    match (folded, place.country()) {
        ("عمان", "om") => CERTAIN.get("مسقط").cloned(),
        ("عمان", _) => CERTAIN.get("الاردن").cloned(),
        _ => None,
    }
}

/// The names with the same meaning everywhere.
static CERTAIN: LazyLock<HashMap<&str, Zone>> = LazyLock::new(|| {
    let letters = LETTERS.iter().map(|&(name, minutes)| (name, Zone::Fixed(minutes * 60)));
    let places = PLACES.iter().flat_map(|&(names, zone, minutes)| {
        names.split('|').map(move |name| (name, Zone::Place(zone, minutes)))
    });
    letters.chain(places).collect()
});

/// The names of places that have more than one word.
pub(super) fn phrases() -> impl Iterator<Item = &'static str> {
    CERTAIN.keys().copied().filter(|name| name.contains(' '))
}

/// The first parts of the names in the database.
const AREAS: [&str; 11] = [
    "africa",
    "america",
    "antarctica",
    "arctic",
    "asia",
    "atlantic",
    "australia",
    "europe",
    "indian",
    "pacific",
    "etc",
];

/// Reads `Asia/Damascus` at the start of a text. A name that the database does not have is not a
/// zone, and not another word either.
pub(super) fn iana(text: &str) -> Option<(Zone, &str)> {
    let area = text.bytes().position(|byte| !byte.is_ascii_alphabetic())?;
    let (area, place) = (&text[..area], text[area..].strip_prefix('/')?);
    AREAS.iter().find(|known| area.eq_ignore_ascii_case(known))?;
    let is_part = |ch: char| ch.is_ascii_alphanumeric() || matches!(ch, '_' | '/' | '-' | '+');
    let len = place.find(|ch: char| !is_part(ch)).unwrap_or(place.len());
    if !place.starts_with(|ch: char| ch.is_ascii_alphabetic()) {
        return None;
    }
    let (name, rest) = text.split_at(area.len() + 1 + len);
    Some((TimeZone::get(name).map_or(Zone::Unknown, Zone::Rules), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_mean_what_they_mean_there() {
        for (letters, language, host, minutes) in [
            ("ast", "", "", 180),
            ("ast", "ar", "", 180),
            ("ast", "ar", "example.com", 180),
            ("ast", "ar", "example.ca", 180),
            ("ast", "ar-CA", "", -240),
            ("ast", "ar-SA", "example.ca", 180),
            ("ast", "en", "news.example.sa", 180),
            ("ast", "en", "news.example.iq", 180),
            ("ast", "", "news.example.kw", 180),
            ("ast", "en", "", -240),
            ("ast", "en", "example.com", -240),
            ("ast", "", "example.com", -240),
            ("ast", "en-BM", "", -240),
            ("ast", "fr-CA", "", -240),
            ("ast", "es-PR", "example.com", -240),
            ("ast", "", "example.do", -240),
            ("adt", "ar-IQ", "", 240),
            ("adt", "en-CA", "", -180),
            ("ist", "", "", 330),
            ("ist", "en-IN", "", 330),
            ("ist", "en-IE", "", 60),
            ("ist", "", "example.ie", 60),
            ("ist", "he", "", 120),
            ("ist", "en", "example.co.il", 120),
            ("bst", "en-GB", "", 60),
            ("bst", "bn", "", 360),
            ("bst", "en", "example.com.bd", 360),
            ("cst", "en-US", "", -360),
            ("cst", "zh-CN", "", 480),
            ("cst", "es", "example.cu", -300),
            ("cst", "en-AU", "", 570),
            ("est", "en-US", "", -300),
            ("est", "en-AU", "", 600),
            ("edt", "", "example.au", 660),
            ("pst", "en", "example.ph", 480),
            ("pst", "en", "example.com", -480),
            ("mst", "ms", "", 480),
            ("mst", "en", "", -420),
            ("nst", "ne", "", 345),
            ("nst", "en-CA", "", -210),
        ] {
            let place = Place::new(Some(language), Some(host).filter(|host| !host.is_empty()));
            let expected = Some(Zone::Fixed(minutes * 60));
            assert_eq!(named(letters, place), expected, "{letters} {language} {host}");
        }
    }

    #[test]
    fn names_of_the_database() {
        let rest = |text| iana(text).map(|(zone, rest)| (zone == Zone::Unknown, rest));
        for (text, expected) in [
            ("Asia/Damascus]", Some((false, "]"))),
            ("Etc/GMT", Some((false, ""))),
            ("asia/damascus 2021", Some((false, " 2021"))),
            ("Asia/Nowhere 2021", Some((true, " 2021"))),
            ("Asia/../../etc/passwd", None),
            ("Asia/", None),
            ("Feb/March", None),
            ("شباط/فبراير", None),
        ] {
            assert_eq!(rest(text), expected, "{text}");
        }
    }

    #[test]
    fn a_name_may_mean_two_places() {
        let at = |language| named("عمان", Place::new(Some(language), None));
        assert_eq!(at("ar-OM"), Some(Zone::Place("Asia/Muscat", 240)));
        assert_eq!(at("ar-JO"), Some(Zone::Place("Asia/Amman", 180)));
    }

    #[test]
    fn every_place_is_in_the_database() {
        for (_, name, minutes) in PLACES {
            let january = jiff::civil::date(2021, 1, 15).at(12, 0, 0, 0);
            let found = Zone::Place(name, 0).moment(january).unwrap();
            let utc = Offset::UTC.to_timestamp(january).unwrap();
            let apart = i64::from(*minutes) * 60 - (utc.as_second() - found.as_second());
            // Damascus and Amman gave winter time up in 2022.
            assert!(matches!(apart, 0 | 3600), "{name}: {apart}");
        }
    }
}
