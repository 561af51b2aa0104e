//! The origin of a document, as far as it decides the meaning of its dates.
//!
//! `AST` is Arabia's time in one country and the Atlantic's in another, and 1399 is a year of the
//! solar or of the lunar Hijra. The language and the host decide.
use super::calendar::Calendar;
use super::order::Order;

/// The known origin of a text, from its language and its host.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in super::super) struct Place {
    /// The first part of a language tag. No relevant one is longer.
    language: [u8; 3],
    region: Option<[u8; 2]>,
    /// The country of the host.
    country: Option<[u8; 2]>,
    has_host: bool,
    /// The order of day and month that other dates of the document show.
    order: Option<Order>,
}

impl Place {
    /// The place of a document with this language and host.
    pub(in super::super) fn new(language: Option<&str>, host: Option<&str>) -> Self {
        let place = Self::default();
        host.map_or(place, |host| place.with_host(host)).speaking(language)
    }

    /// The same place for a part that states its own language. An invalid tag states nothing.
    pub(in super::super) fn speaking(self, language: Option<&str>) -> Self {
        language.map_or(self, |language| self.with_language(language))
    }

    /// Sets the language that the document states for the text after it.
    pub(in super::super) fn speak(&mut self, language: &str) {
        *self = self.with_language(language);
    }

    /// Sets the language like [`speak`](Self::speak), if none is stated yet.
    pub(in super::super) fn guess(&mut self, language: &str) {
        if self.language().is_empty() {
            self.speak(language);
        }
    }

    /// The same place for a document whose dates show this order of day and month.
    pub(in super::super) fn ordered(self, order: Option<Order>) -> Self {
        Self { order: order.or(self.order), ..self }
    }

    /// The order that dates of the document show.
    pub(super) fn shown_order(&self) -> Option<Order> {
        self.order
    }

    /// The order of day and month in numbers, from language and country. English alone is written in
    /// both ways.
    pub(super) fn order(&self) -> Option<Order> {
        match (self.language(), self.country()) {
            ("" | "en", "") => None,
            (language, country) if Order::is_month_first(language, country) => {
                Some(Order::MonthFirst)
            }
            _ => Some(Order::DayFirst),
        }
    }

    /// The language without its region; empty if unknown.
    pub(super) fn language(&self) -> &str {
        let len = self.language.iter().position(|byte| *byte == 0).unwrap_or(self.language.len());
        std::str::from_utf8(&self.language[..len]).unwrap_or_default()
    }

    /// The language, else that of the host's country where it has only one.
    pub(super) fn tongue(&self) -> &str {
        match self.language() {
            "" => language_of(self.country()),
            language => language,
        }
    }

    /// The country of the language, else that of the host, in lower case.
    pub(super) fn country(&self) -> &str {
        let country = self.region.as_ref().or(self.country.as_ref());
        country.and_then(|country| std::str::from_utf8(country).ok()).unwrap_or_default()
    }

    /// True if the language itself names a country.
    pub(super) fn has_region(&self) -> bool {
        self.region.is_some()
    }

    pub(super) fn is_unknown(&self) -> bool {
        self.language().is_empty() && !self.has_host
    }

    /// The calendar that people use there. The digits of a text count as a sign, too.
    pub(super) fn calendar(&self, text: &str) -> Option<Calendar> {
        let (solar, lunar) = (Some(Calendar::Solar), Some(Calendar::Hijra));
        if text.contains(|ch| matches!(ch, '۰'..='۹')) {
            return solar;
        }
        if text.contains(|ch| matches!(ch, '٠'..='٩')) {
            return if self.language() == "ckb" { solar } else { lunar };
        }
        match (self.language(), self.country()) {
            ("fa" | "prs" | "ckb" | "ps" | "pes", _) => solar,
            ("ar" | "ur", _) => lunar,
            (_, "ir" | "af") => solar,
            (_, country) if is_arab(country) => lunar,
            _ => None,
        }
    }

    fn with_language(mut self, tag: &str) -> Self {
        let mut parts = tag.split(['-', '_']);
        let first = parts.next().map(str::trim).unwrap_or_default();
        let mut language = [0; 3];
        if !matches!(first.len(), 2 | 3) || !first.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return self;
        }
        for (to, from) in language.iter_mut().zip(first.bytes()) {
            *to = from.to_ascii_lowercase();
        }
        self.language = language;
        self.region = parts.take(3).find_map(|part| two_letters(part.trim()));
        self
    }

    fn with_host(mut self, host: &str) -> Self {
        let end = host.trim_end_matches('.').rsplit('.').next();
        // What is sold all over the world says nothing.
        let country = end.and_then(two_letters).filter(|country| {
            !matches!(country, b"io" | b"tv" | b"me" | b"co" | b"ai" | b"fm" | b"cc" | b"to")
        });
        self.country = country;
        self.has_host = true;
        self
    }
}

/// The language of a country that has one, if its code is not that of the country.
fn language_of(country: &str) -> &str {
    match country {
        "cz" => "cs",
        "ua" => "uk",
        "gr" | "cy" => "el",
        "rs" => "sr",
        "dk" => "da",
        "se" => "sv",
        "ee" => "et",
        "si" => "sl",
        "al" => "sq",
        "jp" => "ja",
        "kr" => "ko",
        "cn" | "tw" | "hk" => "zh",
        "vn" => "vi",
        "at" | "li" => "de",
        "br" => "pt",
        "mx" | "co" | "cl" | "pe" | "ve" | "uy" => "es",
        // The same letters.
        "bg" | "de" | "es" | "fi" | "fr" | "hr" | "hu" | "id" | "is" | "it" | "lt" | "lv"
        | "mk" | "nl" | "no" | "pl" | "pt" | "ro" | "ru" | "sk" | "th" | "tr" => country,
        _ => "",
    }
}

/// True for a country of the Arab League. The same codes are its domains.
pub(super) fn is_arab(country: &str) -> bool {
    matches!(
        country,
        "sa" | "ae"
            | "kw"
            | "qa"
            | "bh"
            | "om"
            | "ye"
            | "iq"
            | "jo"
            | "sy"
            | "lb"
            | "ps"
            | "eg"
            | "sd"
            | "ly"
            | "tn"
            | "dz"
            | "ma"
            | "mr"
            | "so"
            | "dj"
            | "km"
    )
}

fn two_letters(text: &str) -> Option<[u8; 2]> {
    let bytes: [u8; 2] = text.as_bytes().try_into().ok()?;
    bytes.iter().all(u8::is_ascii_alphabetic).then(|| bytes.map(|byte| byte.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_region_and_host() {
        for (tag, host, language, country) in [
            (Some("ar"), None, "ar", ""),
            (Some("AR_sa"), Some("example.com"), "ar", "sa"),
            (Some("en-BM"), Some("example.sa"), "en", "bm"),
            (Some("zh-Hant-TW"), None, "zh", "tw"),
            (Some("ckb"), Some("news.example.iq."), "ckb", "iq"),
            (None, Some("example.tv"), "", ""),
            (None, Some("EXAMPLE.BM"), "", "bm"),
            (Some("Arabic"), Some("x.ps"), "", "ps"),
            (Some("ع"), Some("مثال"), "", ""),
            (Some(""), Some(""), "", ""),
            (None, None, "", ""),
        ] {
            let place = Place::new(tag, host);
            assert_eq!(
                (place.language(), place.country()),
                (language, country),
                "{tag:?} {host:?}"
            );
            assert_eq!(place.is_unknown(), language.is_empty() && host.is_none());
        }
    }

    #[test]
    fn a_part_speaks_for_itself() {
        let mut place = Place::new(Some("ar"), None);
        assert_eq!(place.speaking(Some("fa-IR")).language(), "fa");
        assert_eq!(place.speaking(None), place);
        place.guess("he");
        assert_eq!((place.language(), place.country()), ("ar", ""));
        let mut place = Place::default();
        place.guess("he");
        assert_eq!(place.language(), "he");
    }
}
