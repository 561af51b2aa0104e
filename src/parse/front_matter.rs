//! Front matter of local files: YAML between `---`, TOML between `+++`, JSON between `;;;` or in
//! braces; keys in English or Arabic.
use super::dates;
use super::feed::person_from_line;
use super::problem::{Problem, Problems};
use super::{clean, limits, link, xml};
use crate::news::{Author, Timestamp};
use crate::text::Direction;

/// What a file says about itself.
#[derive(Debug, Default, PartialEq)]
pub(super) struct FrontMatter {
    pub(super) title: Option<String>,
    pub(super) id: Option<String>,
    pub(super) published: Option<Timestamp>,
    pub(super) updated: Option<Timestamp>,
    pub(super) authors: Vec<Author>,
    pub(super) source: Option<String>,
    pub(super) url: Option<String>,
    pub(super) tags: Vec<String>,
    pub(super) language: Option<String>,
    pub(super) direction: Option<Direction>,
    pub(super) image: Option<String>,
    pub(super) caption: Option<String>,
    pub(super) summary: Option<String>,
}

/// Splits a file into front matter and text; a file without any is all text.
pub(super) fn split<'a>(
    text: &'a str,
    near: Option<Timestamp>,
    problems: &mut Problems,
) -> (FrontMatter, &'a str) {
    let start = text.trim_start_matches(['\u{feff}', '\n', '\r', ' ']);
    let fields = fenced(start, "---")
        .map(|(inner, rest)| (yaml(inner), rest))
        .or_else(|| fenced(start, "+++").map(|(inner, rest)| (toml_fields(inner), rest)))
        .or_else(|| fenced(start, ";;;").map(|(inner, rest)| (json_fields(inner), rest)))
        .or_else(|| braced(start).map(|(inner, rest)| (json_fields(inner), rest)));
    match fields {
        Some((Ok(fields), rest)) => (FrontMatter::from_fields(fields, near), rest),
        Some((Err(line), rest)) => {
            problems.note(Problem::FrontMatter { line });
            (FrontMatter::default(), rest)
        }
        None => (FrontMatter::default(), text),
    }
}

fn is_language(key: &str) -> bool {
    matches!(key, "lang" | "language" | "لغة" | "اللغة")
}

type Fields = Vec<(String, Vec<String>)>;

impl FrontMatter {
    fn from_fields(fields: Fields, near: Option<Timestamp>) -> Self {
        let mut found = Self::default();
        // It may stand below the date that is meant by it.
        let language = fields.iter().find(|(key, _)| is_language(&key.trim().to_lowercase()));
        if let Some(language) = language.and_then(|(_, values)| values.first()) {
            dates::speak(language);
        }
        for (key, values) in fields {
            let first = values.first().map(|value| clean::line(value)).unwrap_or_default();
            let line = Some(first).filter(|value| !value.is_empty());
            match key.trim().to_lowercase().as_str() {
                "title" | "عنوان" | "العنوان" => found.title = line,
                "id" | "guid" | "معرف" => found.id = line,
                "date"
                | "published"
                | "created"
                | "pubdate"
                | "تاريخ"
                | "التاريخ"
                | "تاريخ النشر" => {
                    found.published = line.and_then(|line| dates::parse(&line, near));
                }
                "updated" | "modified" | "lastmod" | "تحديث" | "آخر تحديث" => {
                    found.updated = line.and_then(|line| dates::parse(&line, near));
                }
                "author" | "authors" | "by" | "كاتب" | "الكاتب" | "كتاب" | "بقلم" | "مؤلف" =>
                {
                    let people = values.iter().flat_map(|value| value.split([',', '،', ';']));
                    found.authors =
                        people.filter_map(person_from_line).take(limits::LINKS).collect();
                }
                "source" | "site" | "publisher" | "مصدر" | "المصدر" => {
                    if let Some(line) = line {
                        match link::absolute(&line, None) {
                            // Clippers put the address of the page here.
                            Some(url) => found.url = found.url.take().or(Some(url)),
                            None => found.source = Some(line),
                        }
                    }
                }
                "url" | "link" | "canonical" | "permalink" | "رابط" | "الرابط" => {
                    found.url = line.and_then(|line| link::absolute(&line, None)).or(found.url);
                }
                "tags"
                | "tag"
                | "categories"
                | "category"
                | "keywords"
                | "وسوم"
                | "الوسوم"
                | "تصنيف"
                | "تصنيفات"
                | "كلمات مفتاحية" => found.push_tags(&values),
                key if is_language(key) => found.language = line,
                "dir" | "direction" | "اتجاه" => {
                    found.direction = line.and_then(|line| xml::direction(&line));
                }
                "image" | "cover" | "thumbnail" | "صورة" => {
                    found.image = line.and_then(|line| link::absolute(&line, None));
                }
                "caption" | "شرح" | "شرح الصورة" => found.caption = line,
                "description" | "summary" | "excerpt" | "ملخص" | "وصف" => {
                    found.summary = line
                }
                _ => {}
            }
        }
        found
    }

    fn push_tags(&mut self, values: &[String]) {
        for tag in values.iter().flat_map(|value| value.split([',', '،'])) {
            let tag = clean::line(tag.trim_matches(['#', ' ', '[', ']', '"']));
            if !tag.is_empty() && self.tags.len() < limits::TAGS && !self.tags.contains(&tag) {
                self.tags.push(tag);
            }
        }
    }
}

/// Text between two lines that hold only `fence`.
fn fenced<'a>(text: &'a str, fence: &str) -> Option<(&'a str, &'a str)> {
    let (first, rest) = text.split_once('\n')?;
    if first.trim_end() != fence {
        return None;
    }
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        let end = line.trim_end();
        if end == fence || fence == "---" && end == "..." {
            return Some((&rest[..at], &rest[at + line.len()..]));
        }
        at += line.len();
        // A rule between paragraphs, not a fence.
        if at > limits::FIELD {
            break;
        }
    }
    None
}

/// A JSON object that opens the file and is followed by text.
fn braced(text: &str) -> Option<(&str, &str)> {
    if !text.starts_with('{') {
        return None;
    }
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<serde_json::Value>();
    let value = values.next()?.ok()?;
    let end = values.byte_offset();
    (value.is_object() && !text[end..].trim().is_empty()).then(|| (&text[..end], &text[end..]))
}

/// `key: value`, `key: [a, b]`, and lists of `- value` lines; quotes and comments as in YAML.
fn yaml(text: &str) -> Result<Fields, usize> {
    let mut fields = Fields::new();
    let mut unread = None;
    for (number, line) in text.lines().enumerate() {
        let trimmed = line.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') {
            continue;
        }
        if let Some(item) = trimmed.strip_prefix('-')
            && let Some((_, values)) = fields.last_mut()
        {
            values.push(scalar(item.trim()));
            continue;
        }
        let nested = line.starts_with([' ', '\t']);
        match trimmed.split_once(':') {
            Some((key, value)) if !nested => fields.push((scalar(key.trim()), list(value.trim()))),
            // The lines of a folded or literal block.
            _ if nested => {
                if let Some((_, values)) = fields.last_mut() {
                    match values.last_mut() {
                        Some(last) if !matches!(last.as_str(), ">" | "|" | ">-" | "|-") => {
                            last.push(' ');
                            last.push_str(trimmed);
                        }
                        _ => *values = vec![trimmed.to_owned()],
                    }
                }
            }
            _ => unread = unread.or(Some(number + 2)),
        }
    }
    match unread {
        Some(line) if fields.is_empty() => Err(line),
        _ => Ok(fields),
    }
}

fn list(value: &str) -> Vec<String> {
    match value.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')) {
        Some(inner) => inner.split([',', '،']).map(|item| scalar(item.trim())).collect(),
        None if value.is_empty() => Vec::new(),
        None => vec![scalar(value)],
    }
}

fn scalar(value: &str) -> String {
    for quote in ['"', '\''] {
        if let Some(inner) = value.strip_prefix(quote)
            && let Some(end) = inner.rfind(quote)
        {
            return inner[..end].replace("\\\"", "\"").replace("''", "'");
        }
    }
    value.split(" #").next().unwrap_or(value).trim().to_owned()
}

fn toml_fields(text: &str) -> Result<Fields, usize> {
    let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
        let start = error.span().map_or(0, |span| span.start.min(text.len()));
        text.as_bytes()[..start].iter().filter(|&&byte| byte == b'\n').count() + 2
    })?;
    let one = |value: &toml::Value| match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Table(_) | toml::Value::Array(_) => None,
        other => Some(other.to_string()),
    };
    let values = |value: &toml::Value| match value {
        toml::Value::Array(values) => values.iter().filter_map(one).collect(),
        value => one(value).into_iter().collect(),
    };
    let mut fields = Fields::new();
    for (key, value) in &table {
        match value {
            // Hugo's [taxonomies] and [params]
            toml::Value::Table(inner) => {
                fields.extend(inner.iter().map(|(key, value)| (key.clone(), values(value))));
            }
            value => fields.push((key.clone(), values(value))),
        }
    }
    Ok(fields)
}

fn json_fields(text: &str) -> Result<Fields, usize> {
    use serde_json::Value;
    let object: serde_json::Map<String, Value> =
        serde_json::from_str(text).map_err(|error| error.line() + 1)?;
    let one = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    Ok(object
        .iter()
        .map(|(key, value)| match value {
            Value::Array(values) => (key.clone(), values.iter().filter_map(one).collect()),
            value => (key.clone(), one(value).into_iter().collect()),
        })
        .collect())
}
