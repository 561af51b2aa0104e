//! Names of months, and the calendar of the Hijra.
use icu_calendar::Date as IcuDate;
use icu_calendar::cal::Hijri;
use jiff::civil::Date;

/// Families of Arabic month names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Months {
    /// كانون الثاني، شباط: Syria, Lebanon, Iraq, Jordan, Palestine.
    Levant,
    /// يناير، فبراير: Egypt, the Gulf, Sudan, Libya, Yemen, and CLDR's plain `ar`.
    #[default]
    Gulf,
    /// جانفي، فيفري: Algeria, Tunisia.
    Maghreb,
    /// يناير، غشت: Morocco.
    Morocco,
    /// يناير، إبريل، شتمبر: Mauritania.
    Mauritania,
    /// شباط/فبراير, as pan-Arab media print it.
    Dual,
    /// رجب، شعبان: the calendar of the Hijra, by the tables of Umm al-Qura.
    Hijri,
}

impl Months {
    /// The family of an ISO 3166 region (`"SY"`); `None` for regions outside the Arab world.
    pub fn of_region(region: &str) -> Option<Self> {
        Some(match region.to_ascii_uppercase().as_str() {
            "SY" | "LB" | "IQ" | "JO" | "PS" => Self::Levant,
            "DZ" | "TN" => Self::Maghreb,
            "MA" | "EH" => Self::Morocco,
            "MR" => Self::Mauritania,
            "AE" | "BH" | "DJ" | "EG" | "KM" | "KW" | "LY" | "OM" | "QA" | "SA" | "SD" | "SO"
            | "YE" => Self::Gulf,
            _ => return None,
        })
    }

    /// The name of month 1–12; empty for any other number.
    pub fn name(self, month: i8) -> String {
        match self {
            Self::Levant => nth(&LEVANT, month).to_owned(),
            Self::Gulf => nth(&GULF, month).to_owned(),
            Self::Maghreb => nth(&MAGHREB, month).to_owned(),
            Self::Morocco => nth(&MOROCCO, month).to_owned(),
            Self::Mauritania => nth(&MAURITANIA, month).to_owned(),
            Self::Dual => format!("{}/{}", nth(&LEVANT, month), nth(&GULF, month)),
            Self::Hijri => nth(&HIJRI, month).to_owned(),
        }
    }
}

fn nth(table: &[&'static str; 12], month: i8) -> &'static str {
    let index = usize::try_from(month).ok().and_then(|month| month.checked_sub(1));
    index.and_then(|index| table.get(index)).copied().unwrap_or_default()
}

/// A day of the Hijra.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HijriDay {
    pub(super) year: i16,
    pub(super) month: i8,
    pub(super) day: i8,
}

/// The years of the tables of Umm al-Qura.
const HIJRI_YEARS: std::ops::RangeInclusive<i16> = 1300..=1600;

/// The day of the Hijra, by the tables of Umm al-Qura; `None` for a day outside them.
pub(super) fn hijri(date: Date) -> Option<HijriDay> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    let found = IcuDate::try_new_iso(i32::from(date.year()), month, day).ok()?;
    let found = found.to_calendar(Hijri::new_umm_al_qura());
    let year = i16::try_from(found.year().extended_year()).ok()?;
    let month = i8::try_from(found.month().ordinal).ok()?;
    let day = i8::try_from(found.day_of_month().0).ok()?;
    HIJRI_YEARS.contains(&year).then_some(HijriDay { year, month, day })
}

// A no-break space inside two-word names: a month is never torn at the end of a line.
const LEVANT: [&str; 12] = [
    "كانون\u{00A0}الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين\u{00A0}الأول",
    "تشرين\u{00A0}الثاني",
    "كانون\u{00A0}الأول",
];
const GULF: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];
const MAGHREB: [&str; 12] = [
    "جانفي",
    "فيفري",
    "مارس",
    "أفريل",
    "ماي",
    "جوان",
    "جويلية",
    "أوت",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];
const MOROCCO: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "ماي",
    "يونيو",
    "يوليوز",
    "غشت",
    "شتنبر",
    "أكتوبر",
    "نونبر",
    "دجنبر",
];
const MAURITANIA: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "إبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغشت",
    "شتمبر",
    "أكتوبر",
    "نوفمبر",
    "دجمبر",
];
const HIJRI: [&str; 12] = [
    "محرم",
    "صفر",
    "ربيع\u{00A0}الأول",
    "ربيع\u{00A0}الآخر",
    "جمادى\u{00A0}الأولى",
    "جمادى\u{00A0}الآخرة",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو\u{00A0}القعدة",
    "ذو\u{00A0}الحجة",
];

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil;

    #[test]
    fn families_of_regions() {
        for (region, months) in [
            ("SY", Some(Months::Levant)),
            ("iq", Some(Months::Levant)),
            ("EG", Some(Months::Gulf)),
            ("TN", Some(Months::Maghreb)),
            ("MA", Some(Months::Morocco)),
            ("MR", Some(Months::Mauritania)),
            ("GB", None),
        ] {
            assert_eq!(Months::of_region(region), months, "{region}");
        }
        assert_eq!(Months::Gulf.name(0), "");
        assert_eq!(Months::Gulf.name(13), "");
    }

    #[test]
    fn days_of_the_hijra() {
        for (common, (year, month, day)) in [
            (civil::date(2021, 2, 17), (1442, 7, 5)),
            (civil::date(2024, 7, 7), (1446, 1, 1)),
            (civil::date(2026, 11, 30), (1448, 6, 20)),
        ] {
            assert_eq!(hijri(common), Some(HijriDay { year, month, day }), "{common}");
        }
        for outside in [civil::date(1500, 1, 1), civil::date(9000, 1, 1)] {
            assert_eq!(hijri(outside), None, "{outside}");
        }
    }
}
