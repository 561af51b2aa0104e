//! Files that come with an entry, with their kinds, playing times and sizes in words.
use super::readable_address;
use crate::locale::Phrase;
use serde::{Deserialize, Serialize};

/// A file that comes with an entry, and what its feed says of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Enclosure {
    pub url: String,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// The stated length in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<u64>,
    /// The name that the feed gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The stated playing time in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<u64>,
    /// The season of the series that it belongs to, and its number there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub season: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub episode: Option<u32>,
    /// The chapters that stand in the feed, in the order of their times.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub chapters: Vec<Chapter>,
    /// The address of a file with its chapters (`podcast:chapters`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chapters_url: Option<String>,
    /// Files with its words (`podcast:transcript`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub transcripts: Vec<Transcript>,
}

/// A part of a recording.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chapter {
    /// Seconds from the beginning of the recording.
    pub start: u64,
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A file with the words of a recording.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transcript {
    pub url: String,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// The sort of file that an enclosure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnclosureKind {
    Audio,
    Video,
    Picture,
    Document,
    Archive,
    Other,
}

/// Endings of file names, for enclosures whose type is not stated or says nothing.
const ENDINGS: &[(EnclosureKind, &[&str])] = &[
    (EnclosureKind::Audio, &["mp3", "m4a", "m4b", "aac", "ogg", "oga", "opus", "flac", "wav"]),
    (EnclosureKind::Video, &["mp4", "m4v", "mov", "webm", "mkv", "avi", "ogv"]),
    (EnclosureKind::Picture, &["jpg", "jpeg", "png", "gif", "webp", "avif", "svg"]),
    (EnclosureKind::Document, &["pdf", "epub", "txt", "html", "doc", "docx", "odt", "rtf"]),
    (EnclosureKind::Archive, &["zip", "gz", "xz", "7z", "tar", "bz2"]),
];

/// A media type without its parameters, in lower case (RFC 9110 §8.3.1).
pub fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

impl EnclosureKind {
    fn of(media_type: &str, name: &str) -> Self {
        match essence(media_type).split_once('/').unwrap_or_default() {
            ("audio", _) => return Self::Audio,
            ("video", _) => return Self::Video,
            ("image", _) => return Self::Picture,
            ("text", _) | ("application", "pdf" | "epub+zip" | "msword" | "rtf" | "xhtml+xml") => {
                return Self::Document;
            }
            ("application", "zip" | "gzip" | "x-gzip" | "x-tar" | "x-7z-compressed") => {
                return Self::Archive;
            }
            _ => {}
        }
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        let known = ENDINGS.iter().find(|(_, endings)| endings.contains(&ending.as_str()));
        known.map_or(Self::Other, |(kind, _)| *kind)
    }

    /// Its name in the language of the interface.
    pub fn phrase(self) -> Phrase {
        Phrase::new(match self {
            Self::Audio => "enclosure-audio",
            Self::Video => "enclosure-video",
            Self::Picture => "enclosure-picture",
            Self::Document => "enclosure-document",
            Self::Archive => "enclosure-archive",
            Self::Other => "enclosure-file",
        })
    }
}

impl Enclosure {
    /// The sort of file that it is, by its stated type, else by the ending of its name.
    pub fn kind(&self) -> EnclosureKind {
        EnclosureKind::of(self.media_type.as_deref().unwrap_or_default(), &self.file_name())
    }

    /// True if a player can play it.
    pub fn is_playable(&self) -> bool {
        matches!(self.kind(), EnclosureKind::Audio | EnclosureKind::Video)
    }

    /// The name to show for it: its title, else the name of the file.
    pub fn name(&self) -> String {
        match self.title.as_deref().filter(|title| !title.is_empty()) {
            Some(title) => title.to_owned(),
            None => self.file_name(),
        }
    }

    /// The last part of the path of its address, as it is read; the address if there is none.
    fn file_name(&self) -> String {
        let address = readable_address(&self.url).text;
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let name = path.split_once("://").map_or(path, |(_, rest)| rest);
        match name.rsplit_once('/') {
            Some((_, name)) if !name.is_empty() => name.to_owned(),
            _ => name.to_owned(),
        }
    }

    /// The line above its address: its type, playing time and size, as far as they are stated. A
    /// length of 0 is one that the feed does not know.
    pub fn phrase(&self) -> Phrase {
        let kind = self.media_type.as_deref().map(str::trim).filter(|kind| !kind.is_empty());
        let kind = kind.map(|kind| Phrase::new("enclosure-type").with("type", kind));
        match joined(kind.into_iter().chain(self.measures())) {
            Some(details) => Phrase::new("enclosure-with").with("details", details),
            None => Phrase::new("enclosure"),
        }
    }

    /// Its kind, playing time and size in words, without its name.
    pub fn brief(&self) -> Phrase {
        let kind = self.kind().phrase();
        joined(std::iter::once(kind.clone()).chain(self.measures())).unwrap_or(kind)
    }

    /// Its place in the series, its playing time and its size in words; `None` if none is known.
    pub fn facts(&self) -> Option<Phrase> {
        joined(self.number().into_iter().chain(self.measures()))
    }

    fn measures(&self) -> impl Iterator<Item = Phrase> {
        let duration = self.duration.filter(|seconds| *seconds > 0).map(duration);
        let size = self.length.filter(|length| *length > 0).map(size);
        duration.into_iter().chain(size)
    }

    /// Its place in the series.
    fn number(&self) -> Option<Phrase> {
        match (self.season, self.episode) {
            (Some(season), Some(episode)) => Some(
                Phrase::new("enclosure-season-episode")
                    .with("season", season)
                    .with("episode", episode),
            ),
            (None, Some(episode)) => {
                Some(Phrase::new("enclosure-episode").with("episode", episode))
            }
            (Some(season), None) => Some(Phrase::new("enclosure-season").with("season", season)),
            (None, None) => None,
        }
    }
}

/// Phrases in a row, with the comma of the language between them.
fn joined(phrases: impl IntoIterator<Item = Phrase>) -> Option<Phrase> {
    let join =
        |first, second| Phrase::new("enclosure-and").with("first", first).with("second", second);
    phrases.into_iter().reduce(join)
}

/// A playing time in seconds, as minutes and seconds, with hours if there are any.
pub fn duration(seconds: u64) -> Phrase {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let phrase = match hours {
        0 => Phrase::new("duration-minutes").with("minutes", minutes),
        hours => Phrase::new("duration-hours")
            .with("hours", hours)
            .with("minute-tens", minutes / 10)
            .with("minute-ones", minutes % 10),
    };
    // Each digit is a number of its own: numbers are written without leading zeros.
    phrase.with("tens", seconds / 10).with("ones", seconds % 10)
}

/// A number of bytes in the largest decimal unit that it fills, with one decimal place below ten.
pub fn size(bytes: u64) -> Phrase {
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
                ..Enclosure::default()
            };
            assert_eq!(english.say_plain(&enclosure.phrase()), en);
            let said = arabic.say_plain(&enclosure.phrase());
            assert_eq!(said.replace('\u{200e}', ""), ar);
        }
        let digits = Catalogue::with_digits(Language::Ar, Digits::Arabic);
        assert_eq!(digits.say_plain(&size(1_249)), "١.٢ كيلوبايت");
        assert!(english.say_plain(&size(u64::MAX)).ends_with(" GB"));
    }

    #[test]
    fn details_are_said_in_both_languages() {
        let english = Catalogue::new(Language::En);
        let arabic = Catalogue::with_digits(Language::Ar, Digits::Arabic);
        let audio = Enclosure {
            url: "https://a.example/%D8%AD%D9%84%D9%82%D8%A9.mp3?token=1".to_owned(),
            duration: Some(3_725),
            length: Some(38_000_000),
            season: Some(2),
            episode: Some(5),
            ..Enclosure::default()
        };
        assert_eq!(audio.name(), "حلقة.mp3");
        let said = |phrase: Phrase| [english.say_plain(&phrase), arabic.say_plain(&phrase)];
        assert_eq!(
            said(audio.facts().unwrap()),
            ["Season 2, episode 5, 1:02:05, 38 MB", "الموسم ٢، الحلقة ٥، ١:٠٢:٠٥، ٣٨ ميغابايت"]
        );
        let brief = ["Audio, 1:02:05, 38 MB", "صوت، ١:٠٢:٠٥، ٣٨ ميغابايت"];
        assert_eq!(said(audio.brief()), brief);
        let named = Enclosure { title: Some("Part 1".to_owned()), ..audio };
        assert_eq!(named.name(), "Part 1");
        assert_eq!(english.say_plain(&duration(65)), "1:05");
        assert_eq!(english.say_plain(&duration(0)), "0:00");
    }

    #[test]
    fn kinds_follow_the_type_then_the_name() {
        use EnclosureKind::{Archive, Audio, Document, Other, Picture, Video};
        for (media_type, name, kind) in [
            (Some("audio/mpeg"), "x.pdf", Audio),
            (Some(" Video/MP4; codecs=x"), "x", Video),
            (Some("image/*"), "x", Picture),
            (Some("application/pdf"), "x", Document),
            (Some("application/octet-stream"), "x.OPUS", Audio),
            (None, "x.m4v?y=.mp3", Video),
            (None, "x.zip", Archive),
            (Some("nonsense"), "mp3", Other),
            (None, "", Other),
        ] {
            let enclosure = Enclosure {
                url: format!("https://a.example/{name}"),
                media_type: media_type.map(str::to_owned),
                ..Enclosure::default()
            };
            assert_eq!(enclosure.kind(), kind, "{media_type:?} {name}");
        }
    }
}
