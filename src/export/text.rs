//! Articles as plain text.
use super::frame::Frame;
use crate::news::Article;

/// An article as text in logical order, which nothing wraps: title, source and date, tags, address, body,
/// enclosures.
pub fn text(article: &Article, frame: &Frame) -> String {
    let mut lines = vec![article.headline.title.clone(), frame.about.to_owned()];
    if !article.tags.is_empty() {
        let tags: Vec<String> = article.tags.iter().map(|tag| format!("#{tag}")).collect();
        lines.push(tags.join(" "));
    }
    lines.extend(article.url.clone());
    lines.push(String::new());
    let body = article.text().to_text();
    match &article.summary {
        Some(summary) if body.trim().is_empty() => lines.push(summary.clone()),
        _ => lines.push(body.trim_end_matches('\n').to_owned()),
    }
    for enclosure in &article.enclosures {
        lines.push(String::new());
        lines.push(frame.catalogue.say_plain(&enclosure.phrase()));
        lines.push(enclosure.url.clone());
    }
    lines.join("\n") + "\n"
}
