//! Files of chapters (podcast namespace, JSON chapters 1.2), which a feed names and does not hold.
use super::charset::{self, Labels};
use super::problem::Problems;
use super::{budget, clean, json, limits, link, sniff, timecode};
use crate::news::Chapter;
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};
use url::Url;

/// Reads the chapters of a file that came from `url`, in the order of their times; `None` if it holds
/// none.
pub fn chapters(bytes: &[u8], url: &str) -> Option<Vec<Chapter>> {
    catch_unwind(AssertUnwindSafe(|| read(bytes, url))).unwrap_or_default()
}

fn read(bytes: &[u8], url: &str) -> Option<Vec<Chapter>> {
    budget::begin();
    budget::check();
    if sniff::is_binary(bytes) {
        return None;
    }
    let text = charset::decode(bytes, &Labels::default(), &mut Problems::default());
    let value = json::lenient(&text)?;
    let base = Url::parse(url).ok();
    let list = value.get("chapters")?.as_array()?;
    let found = list.iter().filter_map(|chapter| one(chapter, base.as_ref()));
    let mut found: Vec<Chapter> = found.take(limits::CHAPTERS).collect();
    found.sort_by_key(|chapter| chapter.start);
    (!found.is_empty()).then_some(found)
}

fn one(chapter: &Value, base: Option<&Url>) -> Option<Chapter> {
    // Only a picture changes there.
    if chapter.get("toc") == Some(&Value::Bool(false)) {
        return None;
    }
    let start = match chapter.get("startTime")? {
        Value::String(time) => timecode::seconds(time)?,
        Value::Number(number) => timecode::seconds(&number.to_string())?,
        _ => return None,
    };
    let text = |key| chapter.get(key).and_then(Value::as_str);
    let title = text("title").map(clean::line).unwrap_or_default();
    let url = text("url").and_then(|url| link::absolute(url, base));
    Some(Chapter { start, title: clean::cut_text(&title, limits::FIELD), url })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chapters_have_times_titles_and_links() {
        let file = r#"{"version": "1.2.0", "chapters": [
            {"startTime": 605.5, "title": "في المستودع", "url": "/store"},
            {"startTime": 0, "title": "تحية\u001b[31m", "img": "https://pod.example/a.jpg"},
            {"startTime": 10, "title": "صورة", "toc": false},
            {"startTime": "1:00:00"},
            {"startTime": -5, "title": "قبل البداية"},
            {"title": "بلا وقت"}, 7
        ]}"#;
        let found = chapters(file.as_bytes(), "https://pod.example/5.json").unwrap();
        let found: Vec<_> =
            found.iter().map(|one| (one.start, one.title.as_str(), one.url.as_deref())).collect();
        assert_eq!(
            found,
            [
                (0, "تحية[31m", None),
                (605, "في المستودع", Some("https://pod.example/store")),
                (3600, "", None),
            ]
        );
    }

    #[test]
    fn what_holds_no_chapters_gives_none() {
        let deep = "[".repeat(100_000);
        for file in ["", "{}", "[]", "<html>", "{\"chapters\": []}", "{\"chapters\": 7}", &deep] {
            assert_eq!(chapters(file.as_bytes(), "https://a.example/"), None);
        }
        assert_eq!(chapters(b"\x89PNG\r\n\x1a\n\0\0", "https://a.example/"), None);
        let many = r#"{"startTime": 1, "title": "x"},"#.repeat(5000);
        let file = format!("{{\"chapters\": [{}]}}", many.trim_end_matches(','));
        assert_eq!(chapters(file.as_bytes(), "").map(|found| found.len()), Some(limits::CHAPTERS));
    }
}
