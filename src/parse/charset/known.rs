//! The charsets that can be read.
use super::super::mac_arabic;
use encoding_rs::{Encoding, ISO_8859_6, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1256};
use std::borrow::Cow;

/// A charset with a decoder.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Charset {
    Known(&'static Encoding),
    MacArabic,
    Utf32 { big_endian: bool },
}

impl Charset {
    pub(super) fn for_label(label: &str) -> Option<Self> {
        let label = label.trim().trim_matches(['"', '\'']).to_ascii_lowercase();
        let plain: String = label.chars().filter(char::is_ascii_alphanumeric).collect();
        match plain.as_str() {
            "xmacarabic" | "macarabic" | "xmacfarsi" => Some(Self::MacArabic),
            "utf32" | "utf32be" | "ucs4" | "iso10646ucs4" => Some(Self::Utf32 { big_endian: true }),
            "utf32le" => Some(Self::Utf32 { big_endian: false }),
            "cp1256" | "win1256" | "ansi1256" | "windows1256" => Some(Self::Known(WINDOWS_1256)),
            "iso88596" | "iso88596e" | "iso88596i" | "asmo708" => Some(Self::Known(ISO_8859_6)),
            "utf8" | "utf8mb4" | "unicode" => Some(Self::Known(UTF_8)),
            _ => Encoding::for_label_no_replacement(label.as_bytes()).map(Self::Known),
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Known(encoding) => encoding.name(),
            Self::MacArabic => "x-mac-arabic",
            Self::Utf32 { big_endian: true } => "UTF-32BE",
            Self::Utf32 { big_endian: false } => "UTF-32LE",
        }
    }

    /// The text, and true if anything had to be replaced.
    pub(super) fn decode(self, bytes: &[u8]) -> (Cow<'_, str>, bool) {
        match self {
            Self::Known(encoding) => encoding.decode_without_bom_handling(bytes),
            Self::MacArabic => (Cow::Owned(mac_arabic::decode(bytes)), false),
            Self::Utf32 { big_endian } => decode_utf32(bytes, big_endian),
        }
    }

    /// True for a 16-bit charset. If its name was read from a declaration in 8-bit text, the bytes
    /// cannot be in it.
    pub(super) fn is_wide(self) -> bool {
        matches!(self, Self::Utf32 { .. })
            || matches!(self, Self::Known(e) if e == UTF_16LE || e == UTF_16BE)
    }
}

fn decode_utf32(bytes: &[u8], big_endian: bool) -> (Cow<'_, str>, bool) {
    let mut text = String::with_capacity(bytes.len() / 4);
    let mut replaced = !bytes.len().is_multiple_of(4);
    for quad in bytes.chunks_exact(4) {
        let quad = [quad[0], quad[1], quad[2], quad[3]];
        let code = if big_endian { u32::from_be_bytes(quad) } else { u32::from_le_bytes(quad) };
        let ch = char::from_u32(code);
        replaced |= ch.is_none();
        text.push(ch.unwrap_or('\u{fffd}'));
    }
    (Cow::Owned(text), replaced)
}
