//! A page's statements about its article in JSON-LD (schema.org).
use super::super::dom::{Data, Dom, ROOT};
use super::super::feed::person_from_line;
use super::super::{clean, json, limits, link, markup};
use crate::news::Author;
use serde_json::{Map, Value};
use std::collections::HashMap;

type Object = Map<String, Value>;

/// The most scripts that are read, and the most bytes of one.
const SCRIPTS: usize = 16;
const SCRIPT: usize = 1024 * 1024;
/// The deepest nesting of lists and graphs.
const DEPTH: usize = 4;
/// The most objects that are read.
const OBJECTS: usize = 4096;

/// The description of the article, sanitised.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Linked {
    pub(super) title: Option<String>,
    /// Its name beside its headline.
    pub(super) name: Option<String>,
    /// Dates as written.
    pub(super) published: Option<String>,
    pub(super) updated: Option<String>,
    pub(super) authors: Vec<Author>,
    pub(super) publisher: Option<String>,
    pub(super) tags: Vec<String>,
    pub(super) language: Option<String>,
    pub(super) summary: Option<String>,
    /// True if it says that not everybody gets the whole article (`isAccessibleForFree`).
    pub(super) is_restricted: bool,
}

impl Linked {
    pub(super) fn read(dom: &Dom) -> Self {
        let is_data = |kind: &str| kind.trim().eq_ignore_ascii_case("application/ld+json");
        let scripts = dom
            .descendants(ROOT)
            .filter(|&id| dom.tag(id) == "script")
            .filter(|&id| dom.attribute(id, "type").is_some_and(is_data));
        let values: Vec<Value> = scripts
            .take(SCRIPTS)
            .filter_map(|id| {
                let mut text = String::new();
                for child in dom.children(id) {
                    if let Data::Text(piece) = dom.data(child) {
                        text.push_str(piece);
                    }
                }
                let data = without_cdata(&text);
                (data.len() <= SCRIPT).then(|| json::lenient(data)).flatten()
            })
            .collect();
        let mut graph = Graph::default();
        values.iter().for_each(|value| graph.collect(value, DEPTH));
        let is_restricted = graph.is_restricted();
        Self { is_restricted, ..graph.article().unwrap_or_default() }
    }
}

/// The data inside a CDATA section, whose marks may stand in comments (XHTML 1.0 §4.8).
fn without_cdata(text: &str) -> &str {
    let is_mark = |ch: char| ch.is_whitespace() || matches!(ch, '/' | '*');
    let bare = text.trim_matches(is_mark);
    match bare.strip_prefix("<![CDATA[").and_then(|rest| rest.strip_suffix("]]>")) {
        Some(inside) => inside.trim_matches(is_mark),
        None => text.trim(),
    }
}

/// The objects of all scripts. Some are used only by their names.
#[derive(Default)]
struct Graph<'a> {
    objects: Vec<&'a Object>,
    named: HashMap<&'a str, &'a Object>,
}

impl<'a> Graph<'a> {
    fn collect(&mut self, value: &'a Value, depth: usize) {
        match value {
            Value::Array(values) if depth > 0 => {
                values.iter().for_each(|value| self.collect(value, depth - 1));
            }
            Value::Object(object) if self.objects.len() < OBJECTS => {
                self.objects.push(object);
                // An object of nothing but its name stands for the one that has it.
                if let Some(id) = object.get("@id").and_then(Value::as_str)
                    && object.len() > 1
                {
                    self.named.entry(id).or_insert(object);
                }
                if depth > 0 {
                    for inner in ["@graph", "mainEntity"].iter().filter_map(|key| object.get(*key))
                    {
                        self.collect(inner, depth - 1);
                    }
                }
            }
            _ => {}
        }
    }

    /// True if the article, else a page, states that it is not accessible for free.
    fn is_restricted(&self) -> bool {
        let article = self.objects.iter().find(|object| is_article(object));
        let pages = self.objects.iter().filter(|object| is_web_page(object));
        let stated = article.into_iter().chain(pages).find_map(|object| {
            match object.get("isAccessibleForFree")? {
                Value::Bool(is_free) => Some(*is_free),
                // `False`, or the address of that term.
                Value::String(text) => Some(!text.trim().to_ascii_lowercase().ends_with("false")),
                _ => None,
            }
        });
        stated == Some(false)
    }

    fn article(&self) -> Option<Linked> {
        let article = self.objects.iter().find(|object| is_article(object))?;
        let text = |key: &str| article.get(key).and_then(line);
        let mut linked = Linked {
            title: text("headline").or_else(|| text("name")),
            name: text("name"),
            published: text("datePublished").or_else(|| text("dateCreated")),
            updated: text("dateModified"),
            language: article.get("inLanguage").and_then(|value| match self.follow(value) {
                Value::Object(language) => {
                    let tag = language.get("alternateName").or_else(|| language.get("name"));
                    tag.and_then(line)
                }
                value => line(value),
            }),
            summary: text("description"),
            publisher: article.get("publisher").and_then(|value| self.each(value).next()?.name()),
            ..Linked::default()
        };
        for person in ["author", "creator"].iter().filter_map(|key| article.get(*key)) {
            for person in self.each(person).take(limits::LINKS) {
                if let Some(author) = person.author()
                    && linked.authors.len() < limits::LINKS
                    && !linked.authors.iter().any(|known| known.name == author.name)
                {
                    linked.authors.push(author);
                }
            }
            if !linked.authors.is_empty() {
                break;
            }
        }
        match article.get("keywords") {
            Some(Value::String(words)) => {
                linked.tags =
                    words.split([',', '،']).filter_map(clean_line).take(limits::TAGS).collect();
            }
            Some(words) => {
                let names = self.each(words).filter_map(|word| word.name());
                linked.tags = names.take(limits::TAGS).collect();
            }
            None => {}
        }
        Some(linked)
    }

    /// The values of a list, else the single value. A reference is replaced by the object it names.
    fn each(&self, value: &'a Value) -> impl Iterator<Item = Thing<'a>> {
        let values = match value {
            Value::Array(values) => values.as_slice(),
            value => std::slice::from_ref(value),
        };
        values.iter().map(|value| match value {
            Value::Object(object) => Thing::Object(self.object(object)),
            value => Thing::Other(value),
        })
    }

    fn object(&self, object: &'a Object) -> &'a Object {
        let id = object.get("@id").and_then(Value::as_str).filter(|_| !object.contains_key("name"));
        id.and_then(|id| self.named.get(id)).copied().unwrap_or(object)
    }

    fn follow(&self, value: &'a Value) -> &'a Value {
        match value {
            Value::Array(values) => values.first().unwrap_or(value),
            value => value,
        }
    }
}

/// A value in place of a person, an organisation or a term of schema.org.
enum Thing<'a> {
    Object(&'a Object),
    Other(&'a Value),
}

impl Thing<'_> {
    fn name(&self) -> Option<String> {
        match self {
            Self::Object(object) => object.get("name").and_then(line),
            Self::Other(value) => line(value),
        }
    }

    fn author(&self) -> Option<Author> {
        match self {
            Self::Object(object) => {
                let name = self.name().filter(|name| !name.contains("://"))?;
                let email = object.get("email").and_then(line);
                let email = email.map(|email| email.trim_start_matches("mailto:").to_owned());
                let url = object.get("url").and_then(Value::as_str);
                let url = url.and_then(|url| link::absolute(url, None));
                Some(Author { name, email, url })
            }
            Self::Other(value) => {
                person_from_line(&line(value).filter(|name| !name.contains("://"))?)
            }
        }
    }
}

/// True for `NewsArticle`, `BlogPosting` and similar types, with or without the address of the
/// vocabulary.
fn is_article(object: &Object) -> bool {
    let is_one = |kind: &Value| {
        kind.as_str().is_some_and(|kind| {
            ["Article", "BlogPosting", "Report"].iter().any(|end| kind.ends_with(end))
        })
    };
    match object.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(is_one),
        Some(kind) => is_one(kind),
        None => false,
    }
}

fn is_web_page(object: &Object) -> bool {
    object.get("@type").and_then(Value::as_str).is_some_and(|kind| kind.ends_with("WebPage"))
}

/// A text, or the first of several, as a clean line.
fn line(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => clean_line(text),
        Value::Array(values) => values.first().and_then(Value::as_str).and_then(clean_line),
        _ => None,
    }
}

fn clean_line(text: &str) -> Option<String> {
    let line = clean::line(&markup::plain(clean::cut(text, limits::FIELD)));
    Some(line).filter(|line| !line.is_empty())
}
