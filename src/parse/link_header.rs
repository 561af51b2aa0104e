//! The `Link` header of HTTP (RFC 8288): typed links that a server states beside a document.
use super::clean;

/// The most links of one answer, and the most parameters of a link.
const MAX_LINKS: usize = 100;
const MAX_PARAMETERS: usize = 50;

/// A link in a header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct HeaderLink {
    /// The address as written, perhaps relative.
    pub(super) target: String,
    /// The relation types, in lower case, separated by spaces.
    pub(super) rel: String,
    /// The media type without its parameters, in lower case.
    pub(super) kind: String,
    pub(super) title: Option<String>,
}

/// The links in the values of the header, in their order. Links from another document than the
/// one that was answered (`anchor`) are left out (RFC 8288 §3.2).
pub(super) fn links(values: &[String]) -> Vec<HeaderLink> {
    let mut links = Vec::new();
    for value in values {
        let mut reader = Reader { rest: value };
        while let Some(link) = reader.link() {
            if links.len() == MAX_LINKS {
                return links;
            }
            links.extend(link);
        }
    }
    links
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    /// The next link; `Some(None)` for one that does not count, `None` at the end.
    fn link(&mut self) -> Option<Option<HeaderLink>> {
        // What stands between two links is no part of either.
        let (_, after) = self.rest.split_once('<')?;
        let (target, after) = after.split_once('>')?;
        let mut link = HeaderLink { target: target.trim().to_owned(), ..HeaderLink::default() };
        self.rest = after;
        let (mut anchored, mut extended, mut has_rel) = (false, false, false);
        for _ in 0..MAX_PARAMETERS {
            let Some((name, value)) = self.parameter() else { break };
            match name.as_str() {
                // Only the first counts (RFC 8288 §3.3).
                "rel" if !has_rel => {
                    has_rel = true;
                    link.rel = value.to_ascii_lowercase();
                }
                "type" if link.kind.is_empty() => {
                    let kind = value.split(';').next().unwrap_or_default();
                    link.kind = kind.trim().to_ascii_lowercase();
                }
                "anchor" => anchored = true,
                "title" if !extended && link.title.is_none() => link.title = Some(value),
                // Where both are there, this one counts (RFC 8288 §3.4.1).
                "title*" if !extended => {
                    if let Some(title) = extended_value(&value) {
                        extended = true;
                        link.title = Some(title);
                    }
                }
                _ => {}
            }
        }
        link.title = link.title.map(|title| clean::line(&title)).filter(|title| !title.is_empty());
        Some((!anchored).then_some(link))
    }

    /// The next parameter of a link, its name in lower case; `None` where the next link begins.
    fn parameter(&mut self) -> Option<(String, String)> {
        self.rest = self.rest.trim_start().strip_prefix(';')?.trim_start();
        let end = self.rest.find(['=', ';', ',']).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        let name = name.trim().to_ascii_lowercase();
        self.rest = rest;
        let Some(rest) = rest.strip_prefix('=') else { return Some((name, String::new())) };
        self.rest = rest.trim_start();
        let value = match self.rest.strip_prefix('"') {
            Some(quoted) => self.quoted(quoted),
            None => {
                let end = self.rest.find([';', ',']).unwrap_or(self.rest.len());
                let (value, rest) = self.rest.split_at(end);
                self.rest = rest;
                value.trim().to_owned()
            }
        };
        Some((name, value))
    }

    /// A quoted string (RFC 9110 §5.6.4) after its first quote.
    fn quoted(&mut self, text: &str) -> String {
        let mut value = String::new();
        let mut chars = text.char_indices();
        let mut end = text.len();
        while let Some((at, ch)) = chars.next() {
            match ch {
                '"' => {
                    end = at + 1;
                    break;
                }
                '\\' => value.extend(chars.next().map(|(_, ch)| ch)),
                ch => value.push(ch),
            }
        }
        let skipped = self.rest.len() - text.len();
        self.rest = self.rest.get(skipped + end..).unwrap_or_default();
        value
    }
}

/// The text of an extended value (RFC 8187): `UTF-8'ar'%D8%AE`. Other charsets are not read.
fn extended_value(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let charset = parts.next()?;
    let text = parts.nth(1)?;
    if !charset.eq_ignore_ascii_case("utf-8") {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let byte = match (first, after) {
            (b'%', [high, low, ..]) => {
                let digit = |byte: &u8| char::from(*byte).to_digit(16);
                digit(high)
                    .zip(digit(low))
                    .and_then(|(high, low)| u8::try_from(high * 16 + low).ok())
            }
            _ => None,
        };
        match byte {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `target|rel|type|title` of each link.
    #[track_caller]
    fn check(values: &[&str], expected: &[&str]) {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        let found: Vec<String> = links(&values)
            .into_iter()
            .map(|link| {
                let title = link.title.unwrap_or_default();
                format!("{}|{}|{}|{title}", link.target, link.rel, link.kind)
            })
            .collect();
        assert_eq!(found, expected, "{values:?}");
    }

    #[test]
    fn links_and_their_parameters() {
        let rss = "application/rss+xml";
        check(&[], &[]);
        check(
            &["</f>; rel=\"alternate\"; type=\"application/rss+xml\""],
            &[&format!("/f|alternate|{rss}|")],
        );
        check(
            &["</f>;rel=alternate;type=application/rss+xml;title=News"],
            &[&format!("/f|alternate|{rss}|News")],
        );
        // Several in one value and several values, with what separates them inside.
        check(
            &[
                "<a?x=1,2;3>; rel=\"next\"; title=\"a, b; \\\"c\\\" >\" , ,<b>; REL = \"Alternate  Feed\"",
                "<c>",
            ],
            &["a?x=1,2;3|next||a, b; \"c\" >", "b|alternate  feed||", "c|||"],
        );
        check(
            &[
                "</f>; rel=alternate; rel=next; type=\"Application/RSS+XML; charset=utf-8\"; x; hreflang=ar",
            ],
            &[&format!("/f|alternate|{rss}|")],
        );
        check(
            &["</f>; title=x; title*=UTF-8'ar'%D8%AE%D8%A8%D8%B1; rel=alternate"],
            &["/f|alternate||خبر"],
        );
        check(&["</f>; title*=latin1''x; title=y; title*=UTF-8''%zz%"], &["/f|||%zz%"]);
        // From another document.
        check(&["</f>; rel=alternate; anchor=\"#x\", </g>; rel=next"], &["/g|next||"]);
    }

    #[test]
    fn broken_headers_end_somewhere() {
        for value in ["", "x", "<", "<a", ">", "a>b<", "; rel=x", ",,,;;;", "<>"] {
            let found = links(&[value.to_owned()]);
            assert!(found.len() <= 1, "{value}");
        }
        check(&["<a>; rel=\"alternate"], &["a|alternate||"]);
        check(&["<a>; rel=\"alter\\"], &["a|alter||"]);
        check(&["<a> rel=x, <b>; rel=y"], &["a|||", "b|y||"]);
        check(&["<a>; title=\"\u{1b}[2J\u{202e}x\""], &["a|||[2Jx"]);
        let many = "<a>,".repeat(MAX_LINKS + 5);
        assert_eq!(links(&[many]).len(), MAX_LINKS);
        let long = format!("<a>{}", ";x=y".repeat(100_000));
        assert_eq!(links(&[long]).len(), 1);
    }

    proptest::proptest! {
        #[test]
        fn any_header_is_read(value in "[<>;,=\"\\\\a*' ]{0,40}|\\PC{0,40}") {
            links(&[value]);
        }
    }
}
