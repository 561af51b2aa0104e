//! Any bytes as what a server sends: feeds and the repair of them, charsets, dates.
//!
//! `RUSTC_BOOTSTRAP=1 cargo fuzz run parse`
#![no_main]

mod reading;

use libfuzzer_sys::fuzz_target;
use sahifa::news::Timestamp;
use sahifa::parse::{Hints, parse, parse_date};

const NOW: Timestamp = Timestamp(1_790_000_000);
const TYPES: [Option<&str>; 8] = [
    None,
    Some("application/rss+xml; charset=utf-8"),
    Some("text/xml; charset=\"windows-1256\""),
    Some("text/html; charset=iso-8859-6"),
    Some("application/feed+json"),
    Some("text/html"),
    Some("text/plain; charset=utf-16"),
    Some("multipart/related"),
];

fuzz_target!(|data: &[u8]| {
    let Some((settings, bytes)) = data.split_first_chunk::<2>() else { return };
    let bit = |at: u8| settings[0] & (1 << at) != 0;
    let hints = Hints {
        content_type: TYPES[usize::from(settings[1] % 8)],
        encoding: bit(0).then_some(if bit(1) { "x-mac-arabic" } else { "utf-32le" }),
        url: bit(2).then_some("https://a.example/news/feed?x=1"),
        language: bit(3).then_some("ar"),
        wants_feed: bit(4),
        now: bit(5).then_some(NOW),
        ..Hints::default()
    };
    let _ = reading::read(bytes, &hints);
    if let Ok(text) = std::str::from_utf8(bytes) {
        date(text);
        wide(text);
    }
});

/// The digits of a date may be of either kind.
fn date(text: &str) {
    let near = Some(NOW);
    let date = parse_date(text, near);
    reading::check_date(date);
    let arabic = |ch: char| ch.to_digit(10).and_then(|digit| char::from_u32(0x660 + digit));
    let other: String = text.chars().map(|ch| arabic(ch).unwrap_or(ch)).collect();
    // A text may be too long to be a date in the longer kind.
    if other.len() <= 200 {
        assert_eq!(parse_date(&other, near), date, "{text:?}");
    }
}

/// A text is the same text in UTF-16.
fn wide(text: &str) {
    if !text.starts_with(['<', '{']) {
        return;
    }
    let narrow: Vec<u8> = "\u{feff}".bytes().chain(text.bytes()).collect();
    let wide: Vec<u8> =
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let read = |bytes: &[u8]| parse(bytes, &Hints::default()).map(|parsed| parsed.value);
    assert_eq!(read(&wide), read(&narrow));
}
