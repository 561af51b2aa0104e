//! The words of a recording, in a file that its feed names: WebVTT, SubRip, JSON of the podcast
//! namespace, HTML, plain text.
use super::charset::{self, Labels};
use super::html::{self, Spaces};
use super::problem::Problems;
use super::{budget, clean, json, limits, markup, sniff, timecode};
use crate::news::{Block, BlockKind, Document, RichText, Run, RunKind};
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};
use url::Url;

/// The most pieces of one transcript; some have one for each word.
const CUES: usize = 200_000;
/// Bytes from which on a paragraph ends with its sentence, and at which it ends anyway.
const LONG: usize = 500;
const LONGEST: usize = 2_000;

/// Reads a transcript that came from `url`; `None` if it holds no words. `is_page` tells that its feed
/// calls it HTML: other pages stand in the way of a transcript.
pub fn transcript(bytes: &[u8], url: &str, is_page: bool) -> Option<Document> {
    catch_unwind(AssertUnwindSafe(|| read(bytes, url, is_page))).unwrap_or_default()
}

fn read(bytes: &[u8], url: &str, is_page: bool) -> Option<Document> {
    budget::begin();
    budget::check();
    let is_wide = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    // A zero stands in no text but UTF-16.
    if sniff::is_binary(bytes) || (!is_wide && bytes.contains(&0)) {
        return None;
    }
    let text = charset::decode(bytes, &Labels::default(), &mut Problems::default());
    let text = text.trim_start_matches('\u{feff}').trim();
    let text = &text[..text.floor_char_boundary(limits::BODY)];
    let document = if text.starts_with('<') {
        let base = Url::parse(url).ok();
        is_page.then(|| html::document(text, base.as_ref()).document)?
    } else if text.starts_with('{') {
        paragraphs(segments(&json::lenient(text)?))
    } else if text.starts_with("WEBVTT") || text.lines().take(5).any(is_timing) {
        paragraphs(cues(text))
    } else {
        html::from_plain(text, Spaces::Kept).document
    };
    (!document.blocks.is_empty()).then_some(document)
}

/// A piece of what is said.
#[derive(Debug, PartialEq, Eq)]
struct Cue {
    start: u64,
    speaker: String,
    text: String,
}

fn is_timing(line: &str) -> bool {
    start_of(line).is_some()
}

/// The time at which a cue begins, from the line `00:01.000 --> 00:02.000 align:start`.
fn start_of(line: &str) -> Option<u64> {
    let (start, _) = line.split_once("-->")?;
    timecode::seconds(start)
}

/// The cues of WebVTT or SubRip: blocks between empty lines, each with a line of times. What has none is
/// a head, a note or a style.
fn cues(text: &str) -> Vec<Cue> {
    let mut cues: Vec<Cue> = Vec::new();
    let mut start = None;
    let mut last_line = String::new();
    for line in text.lines() {
        if line.trim().is_empty() {
            start = None;
        } else if let Some(time) = start_of(line) {
            start = Some(time);
        } else if let Some(start) = start
            && cues.len() < CUES
        {
            let speaker = voice(line).unwrap_or_default();
            let text = clean::line(&markup::plain(&untagged(line)));
            // Captions that scroll repeat the line before.
            if !text.is_empty() && text != last_line {
                last_line.clone_from(&text);
                cues.push(Cue { start, speaker, text });
            }
        }
    }
    cues
}

/// The speaker of a voice span, `<v.loud Name>` (WebVTT §4.2.2).
fn voice(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("<v")?;
    let (tag, _) = rest.split_once('>')?;
    let (_, name) = tag.split_once([' ', '\t'])?;
    Some(clean::line(&markup::plain(name)))
}

/// A line without the tags of WebVTT: spans and times in angle brackets (WebVTT §4.2.2).
fn untagged(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let is_tag = after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '/');
        match after.split_once('>') {
            Some((_, behind)) if is_tag => rest = behind,
            _ => {
                text.push_str("&lt;");
                rest = after;
            }
        }
    }
    text + rest
}

/// The segments of JSON: `startTime`, `speaker` and `body`.
fn segments(value: &Value) -> Vec<Cue> {
    let list = value.get("segments").and_then(Value::as_array);
    let one = |segment: &Value| {
        let text = clean::line(segment.get("body")?.as_str()?);
        let speaker = segment.get("speaker").and_then(Value::as_str).unwrap_or_default();
        let start = segment.get("startTime").map(Value::to_string).unwrap_or_default();
        Some(Cue {
            start: timecode::seconds(start.trim_matches('"')).unwrap_or_default(),
            speaker: clean::line(speaker),
            text,
        })
    };
    list.into_iter()
        .flatten()
        .take(CUES)
        .filter_map(one)
        .filter(|cue| !cue.text.is_empty())
        .collect()
}

/// Paragraphs of what is said, each with the time of its beginning: a new one for each speaker, and where
/// a long one comes to the end of a sentence.
fn paragraphs(cues: Vec<Cue>) -> Document {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Option<(Cue, usize)> = None;
    let mut last_speaker = String::new();
    for cue in cues {
        let is_other = !cue.speaker.is_empty() && cue.speaker != last_speaker;
        match &mut open {
            Some((paragraph, _)) if !is_other && !is_full(&paragraph.text) => {
                paragraph.text.push(' ');
                paragraph.text.push_str(&cue.text);
            }
            _ => {
                blocks.extend(open.take().map(paragraph));
                let said = if is_other { cue.speaker.len() } else { 0 };
                if is_other {
                    last_speaker.clone_from(&cue.speaker);
                }
                open = Some((cue, said));
            }
        }
    }
    blocks.extend(open.map(paragraph));
    Document { blocks }
}

fn is_full(text: &str) -> bool {
    let ends = text.ends_with(['.', '!', '?', '؟', '۔', '…', '。']);
    (text.len() >= LONG && ends) || text.len() >= LONGEST
}

/// A paragraph; `said` is the length of the name of its speaker, if that stands before it.
fn paragraph((cue, said): (Cue, usize)) -> Block {
    let (hours, minutes, seconds) = (cue.start / 3600, cue.start / 60 % 60, cue.start % 60);
    let time = match hours {
        0 => format!("{minutes}:{seconds:02}"),
        hours => format!("{hours}:{minutes:02}:{seconds:02}"),
    };
    let mut text = format!("{time} · ");
    let mut runs = Vec::new();
    if said > 0 {
        let start = text.len();
        text.push_str(&cue.speaker);
        text.push(':');
        runs.push(Run { range: start..text.len(), kind: RunKind::Strong });
        text.push(' ');
    }
    text.push_str(&cue.text);
    BlockKind::Paragraph { content: RichText { text, runs } }.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://pod.example/5.vtt";

    fn lines(file: &str, is_page: bool) -> Option<Vec<String>> {
        let document = transcript(file.as_bytes(), URL, is_page)?;
        let line = |block: &Block| match &block.kind {
            BlockKind::Paragraph { content } => content.text.clone(),
            other => format!("{other:?}"),
        };
        Some(document.blocks.iter().map(line).collect())
    }

    #[test]
    fn each_form_of_transcripts_becomes_paragraphs() {
        let vtt = "WEBVTT - الحلقة الخامسة\nKind: captions\n\nSTYLE\n::cue { color: red }\n\n\
                   1\n00:01.000 --> 00:03.500 align:start\n<v سلمى>أهلًا <i>بكم</i> &amp; مرحبًا\n\n\
                   NOTE لا تُقرأ\n\n00:03.500 --> 00:05.000\n<v سلمى>في الحلقة.\n\n\
                   01:00:05.000 --> 01:00:07.000\n<v.loud أحمد>شكرًا\nشكرًا\n";
        let expected = ["0:01 · سلمى: أهلًا بكم & مرحبًا في الحلقة.", "1:00:05 · أحمد: شكرًا"];
        assert_eq!(lines(vtt, false).unwrap(), expected);
        let srt = "\u{feff}1\r\n00:00:01,000 --> 00:00:03,500\r\nHello\r\nthere\r\n\r\n\
                   2\r\n00:00:04,000 --> 00:00:05,000\r\n<b>all</b>\r\n";
        assert_eq!(lines(srt, false).unwrap(), ["0:01 · Hello there all"]);
        let json = r#"{"version": "1.0.0", "segments": [
            {"speaker": "Salma", "startTime": 0.5, "endTime": 1, "body": "Good"},
            {"startTime": 1, "body": "evening"}, {"body": " "}, {"startTime": 2}, 7,
            {"speaker": "Ahmad", "startTime": 61, "body": "Hello"}]}"#;
        assert_eq!(
            lines(json, false).unwrap(),
            ["0:00 · Salma: Good evening", "1:01 · Ahmad: Hello"]
        );
        assert_eq!(lines("One.\n\nTwo.", false).unwrap(), ["One.", "Two."]);
        assert_eq!(lines("<p>One.</p><p>Two.</p>", true).unwrap(), ["One.", "Two."]);
    }

    #[test]
    fn what_holds_no_words_gives_none() {
        let deep = "{\"a\":".repeat(100_000);
        for file in ["", "WEBVTT\n", "<html><p>Log in", "{}", "{\"segments\": 7}", &deep] {
            assert_eq!(lines(file, false), None, "{:?}", file.get(..20));
        }
        let sound: Vec<u8> = (0..4000_u32).map(|at| (at * at % 251) as u8).collect();
        assert_eq!(transcript(&sound, URL, false), None);
    }

    #[test]
    fn long_speeches_are_parted_and_nothing_is_without_end() {
        let cue = |at: usize| {
            format!("{at}\n00:{:02}:{:02}.0 --> 99:00\nword {at}.\n\n", at / 60, at % 60)
        };
        let text: String = (0..600).map(cue).collect();
        let found = lines(&text, false).unwrap();
        assert!(found.len() > 5 && found.iter().all(|line| line.len() < 600), "{}", found.len());
        let endless = format!("WEBVTT\n\n0:00 --> 0:01\n{}", "كلمة ".repeat(2 << 20));
        let document = transcript(endless.as_bytes(), URL, false).unwrap();
        assert!(document.blocks.len() == 1);
        let escape = "WEBVTT\n\n0:00 --> 0:01\n\u{1b}]0;x\u{7}\u{202e}words";
        let found = lines(escape, false).unwrap();
        assert!(!found[0].chars().any(|c| c.is_control() || c == '\u{202e}'), "{found:?}");
    }
}
