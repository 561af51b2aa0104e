//! Front matter of local files: YAML between `---`, TOML between `+++`, JSON between `;;;` or in
//! braces, with keys in English or Arabic.
//!
//! A text may begin with a horizontal rule, which looks like a fence. So the lines between two
//! fences are front matter only if they state a known key. Otherwise they are text, and none of it
//! is lost.
mod keys;
mod typed;
mod value;
mod yaml;

use super::dates::Place;
use super::feed::person_from_line;
use super::problem::{Problem, Problems};
use super::{clean, dates, fields, limits, link, timecode, xml};
use crate::news::{Author, Enclosure, Timestamp};
use keys::{Key, key};
use sahifa_text::Direction;
use value::{Fields, Node};

/// A file's statements about itself.
#[derive(Debug, Default, PartialEq)]
pub(super) struct FrontMatter {
    pub(super) title: Option<String>,
    pub(super) id: Option<String>,
    pub(super) published: Option<Timestamp>,
    /// The date of an article that states none.
    pub(super) seen: Option<Timestamp>,
    pub(super) updated: Option<Timestamp>,
    pub(super) authors: Vec<Author>,
    pub(super) source: Option<String>,
    pub(super) url: Option<String>,
    pub(super) tags: Vec<String>,
    pub(super) language: Option<String>,
    pub(super) direction: Option<Direction>,
    /// The address as written; it may be relative to `url`.
    pub(super) image: Option<String>,
    pub(super) caption: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) enclosures: Vec<Enclosure>,
    /// True if the blocks state their roles, so that nothing is guessed.
    pub(super) roles_stated: bool,
}

/// Splits a file into front matter and text. A file without front matter is all text. A language
/// stated here becomes that of `place`.
pub(super) fn split<'a>(
    text: &'a str,
    near: Option<Timestamp>,
    place: &mut Place,
    problems: &mut Problems,
) -> (FrontMatter, &'a str) {
    let start = text.trim_start_matches(['\u{feff}', '\n', '\r', ' ']);
    let found = fenced(start, "---")
        .map(|(inner, rest)| (plausible(yaml::read(inner), problems), rest))
        .or_else(|| fenced(start, "+++").map(|parts| strict(typed::toml, parts, 1, problems)))
        .or_else(|| fenced(start, ";;;").map(|parts| strict(typed::json, parts, 1, problems)))
        .or_else(|| braced(start).map(|parts| strict(typed::json, parts, 0, problems)));
    match found {
        Some((Some(fields), rest)) => {
            (FrontMatter::from_fields(fields, near, place, problems), rest)
        }
        _ => (FrontMatter::default(), text),
    }
}

/// The fields, if at least one is known and there are more of them than unreadable lines.
fn plausible(read: yaml::Yaml, problems: &mut Problems) -> Option<Fields> {
    let known = read.fields.iter().filter(|(name, _)| key(name).is_some()).count();
    if known <= read.unread.len() {
        return None;
    }
    if let Some(line) = read.unread.first() {
        problems.note(Problem::FrontMatter { line: line + 2 });
    }
    Some(read.fields)
}

/// Reads the first part of a file with a parser; it begins `skipped` lines below the start of the
/// file. If the parser fails on intended front matter, that is noted as a problem and the whole
/// file is text.
fn strict<'a>(
    parse: fn(&str) -> Result<Fields, usize>,
    (inner, rest): (&'a str, &'a str),
    skipped: usize,
    problems: &mut Problems,
) -> (Option<Fields>, &'a str) {
    let fields = match parse(inner) {
        Ok(fields) => {
            let is_known = |(name, value): &(String, Node)| {
                key(name).is_some() || matches!(value, Node::Map(_))
            };
            Some(fields).filter(|fields| fields.iter().any(is_known))
        }
        Err(line) => {
            let name = |line: &str| {
                let (name, _) = line.split_once(['=', ':'])?;
                key(name.trim_matches(['{', '"', '\'', ' ', '\t']))
            };
            if inner.lines().any(|line| name(line).is_some()) {
                problems.note(Problem::FrontMatter { line: line + skipped + 1 });
            }
            None
        }
    };
    (fields, rest)
}

impl FrontMatter {
    fn from_fields(
        fields: Fields,
        near: Option<Timestamp>,
        place: &mut Place,
        problems: &mut Problems,
    ) -> Self {
        let mut found = Self::default();
        // It may stand below the date that is meant by it.
        let language = fields.iter().find(|(name, _)| key(name) == Some(Key::Language));
        if let Some(language) = language.and_then(|(_, value)| value.text()) {
            place.speak(language);
        }
        let mut date = |line: &str| {
            let date = dates::parse(line, near, *place);
            if date.is_none() {
                problems.note(Problem::DateUnreadable { text: clean::cut_text(line, 80) });
            }
            date
        };
        for (name, value) in fields {
            match (key(&name), value) {
                (Some(key), value) => found.put(key, &value, &mut date),
                // Hugo's [taxonomies] and [params]
                (None, Node::Map(fields)) => {
                    for (name, value) in fields {
                        if let Some(key) = key(&name) {
                            found.put(key, &value, &mut date);
                        }
                    }
                }
                (None, _) => {}
            }
        }
        found
    }

    fn put(&mut self, key: Key, value: &Node, read: &mut dyn FnMut(&str) -> Option<Timestamp>) {
        let line = || value.text().map(clean::line).filter(|line| !line.is_empty());
        let mut date = || read(&line()?);
        match key {
            Key::Title => self.title = line(),
            Key::Id => self.id = line(),
            Key::Published => self.published = date(),
            Key::Seen => self.seen = date(),
            Key::Updated => self.updated = date(),
            Key::Authors => self.push_authors(value),
            Key::Source => {
                if let Some(line) = value.get(&["name", "title"]).map(clean::line).or_else(line) {
                    match link::absolute(&line, None) {
                        // Clippers put the address of the page here.
                        Some(url) => self.url = self.url.take().or(Some(url)),
                        None => self.source = Some(line),
                    }
                }
            }
            Key::Url => {
                self.url = line().and_then(|line| link::absolute(&line, None)).or(self.url.take());
            }
            Key::Tags => self.push_tags(value),
            Key::Language => self.language = line(),
            Key::Direction => self.direction = line().and_then(|line| xml::direction(&line)),
            Key::Image => {
                let names = ["src", "url", "image", "path", "relative"];
                self.image = value.get(&names).map(clean::line).or_else(line);
                let caption = value.get(&["caption", "alt"]).map(clean::line);
                self.caption = self.caption.take().or(caption);
            }
            Key::Caption => self.caption = line(),
            Key::Summary => {
                let text = value.text().map(|text| clean::cut_text(text.trim(), limits::FIELD));
                self.summary = text.filter(|text| !text.is_empty());
            }
            Key::Enclosures => self.push_enclosures(value),
            Key::Roles => self.roles_stated = line().as_deref() == Some("stated"),
            Key::Other => {}
        }
    }

    fn push_authors(&mut self, value: &Node) {
        for value in parts(value, &[',', '،', ';']) {
            let author = match &value {
                Node::Text(line) => person_from_line(line),
                map => author(map),
            };
            if let Some(author) = author {
                fields::push_author(&mut self.authors, author);
            }
        }
    }

    fn push_tags(&mut self, value: &Node) {
        for value in parts(value, &[',', '،']) {
            let tag = match &value {
                Node::Text(tag) => clean::line(tag.trim_matches(['#', ' ', '[', ']', '"'])),
                map => clean::line(map.get(&["name", "title", "label"]).unwrap_or_default()),
            };
            fields::push_tag(&mut self.tags, tag);
        }
    }

    fn push_enclosures(&mut self, value: &Node) {
        let found = value.each().iter().filter_map(|value| {
            let url = value.get(&["url"]).or_else(|| value.text())?;
            Some(Enclosure {
                url: link::absolute(url, None)?,
                media_type: value.get(&["type"]).map(clean::line),
                length: value.get(&["length"]).and_then(|length| length.trim().parse().ok()),
                title: value.get(&["title"]).map(clean::line),
                duration: value.get(&["duration"]).and_then(timecode::seconds),
                ..Enclosure::default()
            })
        });
        self.enclosures.extend(found.take(limits::LINKS));
    }
}

/// The values of a list; a single line is split at its separators.
fn parts(value: &Node, separators: &[char]) -> Vec<Node> {
    match value {
        Node::Text(line) => {
            line.split(separators).map(|part| Node::Text(part.to_owned())).collect()
        }
        value => value.each().to_vec(),
    }
}

/// Reads an author: `name: …`, `email: …`, `url: …`.
fn author(map: &Node) -> Option<Author> {
    let line = |keys: &[&str]| map.get(keys).map(clean::line).filter(|line| !line.is_empty());
    let email = line(&["email", "mail", "بريد"]);
    let name = line(&["name", "الاسم", "اسم"]).or_else(|| email.clone())?;
    let url = map.get(&["url", "link", "رابط"]).and_then(|url| link::absolute(url, None));
    Some(Author { name, email, url })
}

/// Splits text between two lines that contain only `fence` from the rest.
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

/// Splits a JSON object at the start of a file from the text after it.
fn braced(text: &str) -> Option<(&str, &str)> {
    if !text.starts_with('{') {
        return None;
    }
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<serde_json::Value>();
    let value = values.next()?.ok()?;
    let end = values.byte_offset();
    (value.is_object() && !text[end..].trim().is_empty()).then(|| (&text[..end], &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (FrontMatter, &str, Vec<Problem>) {
        let mut problems = Problems::default();
        let (front, rest) =
            split(text, Some(Timestamp(1_613_520_000)), &mut Place::default(), &mut problems);
        (front, rest, problems.into_vec())
    }

    #[test]
    fn what_states_nothing_is_text() {
        for text in [
            "---\n\nنص عادي يبدأ بخط أفقي.\n\n---\n\nوتتمة.",
            "---\nقال الوزير: لا جديد.\n---\nوتتمة.",
            "---\nhttps://a.example/x\n---\nx",
            "---\nبقلم: سامر\nنص بلا مفتاح\nونص آخر\n---\nx",
            "---\n- one: two\n- three\n---\nx",
            "---\n\n---\nx",
            "---\ntitle: never closed\n\nx",
            "+++\nwords between signs\n+++\nx",
            "{\"a\": 1} is an object",
            ";;;\nwords\n;;;\nx",
        ] {
            let (front, rest, problems) = read(text);
            assert_eq!((front, rest), (FrontMatter::default(), text));
            assert!(problems.is_empty(), "{text}");
        }
    }

    #[test]
    fn what_is_meant_and_cannot_be_read_is_told() {
        for (text, line) in [
            ("+++\ntitle = \"a\"\ndate = = 1\n+++\nx", 3),
            (";;;\n{\"title\": \"a\",\n]}\n;;;\nx", 3),
        ] {
            let (front, rest, problems) = read(text);
            assert_eq!((front, rest), (FrontMatter::default(), text));
            assert_eq!(problems, [Problem::FrontMatter { line }], "{text}");
        }
        let (front, rest, problems) = read("---\ntitle: a\nlang: ar\nno key here\n---\nx");
        assert_eq!((front.title.as_deref(), rest), (Some("a"), "x"));
        assert_eq!(problems, [Problem::FrontMatter { line: 4 }]);
    }

    #[test]
    fn keys_of_all_notations_may_be_arabic() {
        for text in [
            "---\nالعنوان: \"خبر: عاجل\"\nالكاتب: [سامر، رنا]\nالمصدر: صحيفة الحي\nالصورة: صور/1.jpg\n\
             الملخص: م\nالاتجاه: rtl\nالوسوم:\n- سوريا\n- روسيا\n---\nx",
            "+++\nالعنوان = \"خبر: عاجل\"\nكاتب = [\"سامر\", \"رنا\"]\nمصدر = \"صحيفة الحي\"\n\
             صورة = \"صور/1.jpg\"\nملخص = \"\"\"\nم\"\"\"\n\"اتجاه\" = \"rtl\"\nوسوم = [\"سوريا\", \"روسيا\"]\n+++\nx",
            "{\"عنوان\": \"خبر: عاجل\", \"كتاب\": [\"سامر\", \"رنا\"], \"المصدر\": \"صحيفة الحي\", \
             \"صورة\": \"صور/1.jpg\", \"ملخص\": \"م\", \"الاتجاه\": \"rtl\", \"وسوم\": \"سوريا، روسيا\"}x",
        ] {
            let (front, rest, problems) = read(text);
            assert!(problems.is_empty(), "{problems:?} {text}");
            assert_eq!((front.title.as_deref(), rest), (Some("خبر: عاجل"), "x"), "{text}");
            let names: Vec<&str> = front.authors.iter().map(|author| &*author.name).collect();
            assert_eq!(names, ["سامر", "رنا"], "{text}");
            assert_eq!(front.source.as_deref(), Some("صحيفة الحي"), "{text}");
            assert_eq!(front.image.as_deref(), Some("صور/1.jpg"), "{text}");
            assert_eq!(front.summary.as_deref(), Some("م"), "{text}");
            assert_eq!(front.direction, Some(Direction::Rtl), "{text}");
            assert_eq!(front.tags, ["سوريا", "روسيا"], "{text}");
        }
    }

    #[test]
    fn authors_are_names_lines_or_maps() {
        let samer = Author {
            name: "سامر".into(),
            email: Some("s@x.example".into()),
            url: Some("https://x.example/s".into()),
        };
        let rana = Author { name: "Rana, the Second".into(), email: None, url: None };
        for text in [
            "---\nauthors:\n  - name: سامر\n    email: s@x.example\n    url: https://x.example/s\n  - \"Rana, the Second\"\n---\n",
            "---\nauthors: [{name: سامر, email: s@x.example, url: \"https://x.example/s\"},\n  \"Rana, the Second\"\n]\n---\n",
            "+++\nauthors = [{name = \"سامر\", email = \"s@x.example\", url = \"https://x.example/s\"}, \"Rana, the Second\"]\n+++\n",
            "{\"authors\": [{\"name\": \"سامر\", \"email\": \"s@x.example\", \"url\": \"https://x.example/s\"}, \
             {\"name\": \"Rana, the Second\"}]}x",
        ] {
            assert_eq!(read(text).0.authors, [samer.clone(), rana.clone()], "{text}");
        }
        let (front, ..) = read(
            "---\nauthor:\n  name: سامر\n  url: https://x.example/s\n  email: s@x.example\n---\n",
        );
        assert_eq!(front.authors, [samer]);
        let (front, ..) = read("---\nby: أ، ب; c@d.example (C)\n---\n");
        assert_eq!(front.authors.len(), 3);
    }

    #[test]
    fn a_date_that_cannot_be_read_is_told() {
        let (front, _, problems) = read("---\ntitle: t\ndate: ذات يوم\n---\n");
        assert_eq!((front.published, front.title.as_deref()), (None, Some("t")));
        assert_eq!(problems, [Problem::DateUnreadable { text: "ذات يوم".into() }]);
    }

    #[test]
    fn scalars_lists_and_blocks_of_yaml() {
        for (yaml, title, summary, tags) in [
            ("title: 'it''s' # c\nsummary: |\n  a\n  b\n\ntags: a, b", "it's", "a\nb", "a+b"),
            (
                "title: >-\n  Folded\n  title\nsummary: \"a\\n\\u0628\\\"\"\ntags: [ 'a, b', c ]",
                "Folded title",
                "a\nب\"",
                "a, b+c",
            ),
            (
                "title: [عاجل] خبر\nsummary: \"a \"b\" c\"\ntags:\n  - a: b\n  - name: c\n  - 'd: e'",
                "[عاجل] خبر",
                "a \"b\" c",
                "c+d: e",
            ),
            ("title: a\n  b # c\nsummary: x:y\ntags: []", "a b", "x:y", ""),
            ("title: \"open\nsummary: {a: b\ntags: [a, }, b", "\"open", "", "a+b"),
        ] {
            let text = format!("---\n{yaml}\n---\n");
            let (front, ..) = read(&text);
            assert_eq!(front.title.as_deref().unwrap_or_default(), title, "{yaml}");
            assert_eq!(front.summary.as_deref().unwrap_or_default(), summary, "{yaml}");
            assert_eq!(front.tags.join("+"), tags, "{yaml}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_lines_are_read(lines in proptest::collection::vec("(title|tags|- |  |\t|:|\"|'|[\\[\\]{}|>#,،\\\\-]|كلمة|\\PC)*", 0..12)) {
            for fence in ["---", "+++", ";;;"] {
                let text = format!("{fence}\ntitle: x\n{}\n{fence}\nrest", lines.join("\n"));
                let (_, rest, _) = read(&text);
                proptest::prop_assert!(rest.ends_with("rest"));
            }
        }
    }
}
