//! Files that come with an entry, and their kinds and sizes in words.
use crate::locale::{Phrase, Value};
use serde::{Deserialize, Serialize};

/// A file that comes with an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosure {
    pub url: String,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// The stated length in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<u64>,
}

impl Enclosure {
    /// The line above its address: its kind and size, as far as they are stated. A length of 0 is
    /// one that the feed does not know.
    pub fn phrase(&self) -> Phrase {
        let kind = self.media_type.as_deref().map(str::trim).filter(|kind| !kind.is_empty());
        let size = self.length.filter(|length| *length > 0).map(size);
        let phrase = Phrase::new(match (kind, &size) {
            (Some(_), Some(_)) => "enclosure-kind-size",
            (Some(_), None) => "enclosure-kind",
            (None, Some(_)) => "enclosure-size",
            (None, None) => "enclosure",
        });
        let values =
            [kind.map(|kind| ("kind", kind.into())), size.map(|size| ("size", size.into()))];
        let with = |phrase: Phrase, (name, value): (_, Value)| phrase.with(name, value);
        values.into_iter().flatten().fold(phrase, with)
    }
}

/// A number of bytes in the largest decimal unit that it fills, with one decimal place below ten.
fn size(bytes: u64) -> Phrase {
    if bytes < 1000 {
        return Phrase::new("size-bytes").with("count", bytes);
    }
    let units = [
        (1_000, "size-kilobytes", "size-kilobytes-tenths"),
        (1_000_000, "size-megabytes", "size-megabytes-tenths"),
        (1_000_000_000, "size-gigabytes", "size-gigabytes-tenths"),
    ];
    let tenths = |unit: u64| (u128::from(bytes) * 10 + u128::from(unit) / 2) / u128::from(unit);
    // What rounds to a thousand is one of the next unit.
    let fits = |(unit, ..): &&(u64, _, _)| tenths(*unit) < 10_000;
    let (unit, whole, with_tenths) = units.iter().find(fits).unwrap_or(&units[2]);
    let tenths = tenths(*unit);
    let number = |value: u128| u64::try_from(value).unwrap_or(u64::MAX);
    match tenths % 10 {
        place if tenths < 100 && place > 0 => Phrase::new(with_tenths)
            .with("count", number(tenths / 10))
            .with("tenths", number(place)),
        _ => Phrase::new(whole).with("count", number((tenths + 5) / 10)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Catalogue, Digits, Language};

    #[test]
    fn kind_and_size_are_said_in_both_languages() {
        let english = Catalogue::new(Language::En);
        let arabic = Catalogue::new(Language::Ar);
        for (kind, length, en, ar) in [
            (
                Some("audio/mpeg"),
                Some(12_345_678),
                "Attachment (audio/mpeg, 12 MB):",
                "مرفق (audio/mpeg، 12 ميغابايت):",
            ),
            (Some("audio/mpeg"), None, "Attachment (audio/mpeg):", "مرفق (audio/mpeg):"),
            (None, Some(1), "Attachment (1 byte):", "مرفق (بايت واحد):"),
            (None, Some(11), "Attachment (11 bytes):", "مرفق (11 بايتًا):"),
            (None, Some(99), "Attachment (99 bytes):", "مرفق (99 بايتًا):"),
            (None, Some(1_000), "Attachment (1 kB):", "مرفق (1 كيلوبايت):"),
            (None, Some(1_249), "Attachment (1.2 kB):", "مرفق (1.2 كيلوبايت):"),
            (None, Some(9_960), "Attachment (10 kB):", "مرفق (10 كيلوبايت):"),
            (None, Some(999_960), "Attachment (1 MB):", "مرفق (1 ميغابايت):"),
            (None, Some(7_300_000_000), "Attachment (7.3 GB):", "مرفق (7.3 غيغابايت):"),
            (Some(" "), Some(0), "Attachment:", "مرفق:"),
        ] {
            let enclosure = Enclosure {
                url: "https://a.example/".to_owned(),
                media_type: kind.map(str::to_owned),
                length,
            };
            assert_eq!(english.say_plain(&enclosure.phrase()), en);
            let said = arabic.say_plain(&enclosure.phrase());
            assert_eq!(said.replace('\u{200e}', ""), ar);
        }
        let digits = Catalogue::with_digits(Language::Ar, Digits::Arabic);
        assert_eq!(digits.say_plain(&size(1_249)), "١.٢ كيلوبايت");
        assert!(english.say_plain(&size(u64::MAX)).ends_with(" GB"));
    }
}
