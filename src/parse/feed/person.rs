//! Persons: Atom's structured ones and the one-line spellings of RSS.
use super::super::xml::{Element, ElementContent, Xml};
use super::super::{clean, link, markup};
use super::value;
use crate::news::Author;

/// Reads an author element: children `name`, `email`, `uri`, or a line of text.
pub(super) fn read<'a>(xml: &mut Xml<'a>, element: &Element<'a>) -> Option<Author> {
    let mut author = Author { name: String::new(), email: None, url: None };
    let mut structured = false;
    let mut line = String::new();
    // CDF and some homemade feeds put the name into an attribute.
    if let Some(name) = element.attribute("value").or_else(|| element.attribute("name")) {
        line = name;
    }
    match xml.value(element) {
        ElementContent::Text(text) if !text.trim().is_empty() => line = text,
        ElementContent::Text(_) => {}
        ElementContent::Markup(source) => {
            structured = true;
            children(&mut Xml::new(&source, xml.base().cloned()), &mut author);
        }
    }
    author.email = author.email.filter(|email| !email.is_empty());
    if !structured {
        author = from_line(&line)?;
    }
    if author.name.is_empty() {
        author.name = author.email.clone()?;
    }
    Some(author)
}

fn children(xml: &mut Xml<'_>, author: &mut Author) {
    while let Some(child) = xml.next_child(0) {
        match child.name.as_str() {
            "name" | "title" => author.name = value::title(xml, &child),
            "email" | "mbox" => author.email = Some(value::text(xml, &child)),
            "uri" | "url" | "homepage" | "href" => {
                let url = value::text(xml, &child);
                author.url = link::absolute(&url, xml.base());
            }
            // rdf:Description and the like around the name.
            _ if author.name.is_empty() => author.name = value::title(xml, &child),
            _ => {}
        }
    }
}

/// Reads `a@b.c (Name)`, `Name <a@b.c>`, `Name (a@b.c)`, or a name alone.
pub(in crate::parse) fn from_line(line: &str) -> Option<Author> {
    // An address between angle brackets is no tag.
    let line = match line.split_once('<') {
        Some((_, rest)) if rest.split('>').next().is_some_and(is_email) => clean::line(line),
        _ => clean::line(&markup::plain(line)),
    };
    let line = line.trim_matches(|ch: char| ch == ',' || ch.is_whitespace());
    if line.is_empty() {
        return None;
    }
    for (open, close) in [('(', ')'), ('<', '>')] {
        let Some((before, rest)) = line.split_once(open) else { continue };
        let Some((inside, _)) = rest.split_once(close) else { continue };
        let (before, inside) = (before.trim(), inside.trim().trim_start_matches("mailto:"));
        let (name, email) = match (is_email(before), is_email(inside)) {
            (true, false) => (inside, before),
            // `a@b.c (a@b.c)`
            (true, true) if before == inside => (before, before),
            (false, true) => (before, inside),
            // The address stands for the name, too: there is none.
            (true, true) if before == inside => ("", before),
            _ => continue,
        };
        let name = if name.is_empty() { email } else { name };
        let email = Some(email.to_owned());
        return Some(Author { name: name.trim_matches('"').to_owned(), email, url: None });
    }
    let email = is_email(line).then(|| line.to_owned());
    Some(Author { name: line.to_owned(), email, url: None })
}

fn is_email(text: &str) -> bool {
    let text = text.trim_start_matches("mailto:");
    text.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !text.contains(char::is_whitespace)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines() {
        for (line, name, email) in [
            ("me@example.com (Example editor)", "Example editor", Some("me@example.com")),
            ("Example editor <me@example.com>", "Example editor", Some("me@example.com")),
            ("Example editor (me@example.com)", "Example editor", Some("me@example.com")),
            ("me@example.com", "me@example.com", Some("me@example.com")),
            ("سلمى (مراسلة)", "سلمى (مراسلة)", None),
            ("<b>سلمى</b>", "سلمى", None),
            ("a@b.example (a@b.example)", "a@b.example", Some("a@b.example")),
        ] {
            let author = from_line(line).unwrap();
            assert_eq!((author.name.as_str(), author.email.as_deref()), (name, email), "{line}");
        }
        assert_eq!(from_line(" , "), None);
    }
}
