//! Markup to one string: tags removed, references resolved. For titles, names and other short
//! texts.
use super::mend::{Kind, mend};
use super::{elements, reference};
use crate::news::Script;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{TagKind, Token, TokenSink, TokenSinkResult};
use std::borrow::Cow;
use std::cell::RefCell;

/// The text of a piece of HTML: tags that HTML does not know are text. References escaped twice
/// (`&amp;amp;`) are resolved twice.
pub(super) fn plain(source: &str) -> Cow<'_, str> {
    strip(source, Kind::Line)
}

/// The text of elements of XML, where every tag is one.
pub(super) fn plain_elements(source: &str) -> Cow<'_, str> {
    strip(source, Kind::Markup)
}

fn strip(source: &str, kind: Kind) -> Cow<'_, str> {
    if !source.contains(['<', '&']) {
        return Cow::Borrowed(source);
    }
    let text = tokenize(&mend(source, kind).source);
    if has_reference(&text) && !text.contains('<') {
        return Cow::Owned(tokenize(&text));
    }
    Cow::Owned(text)
}

/// Text with its references resolved once.
pub(super) fn decode(source: &str) -> Cow<'_, str> {
    if source.contains('&') { Cow::Owned(tokenize(source)) } else { Cow::Borrowed(source) }
}

/// True if a text contains a tag of HTML or a reference to a character.
pub(super) fn has_markup(text: &str) -> bool {
    has_reference(text) || mend(text, Kind::Fragment).has_markup
}

/// True if plain text was escaped as if it were HTML: it closes a tag or names a character.
pub(super) fn looks_like_html(text: &str) -> bool {
    let closes = text.match_indices("</").any(|(at, _)| {
        let rest = &text[at + 2..];
        let len = rest.find(|ch: char| !ch.is_ascii_alphanumeric()).unwrap_or(rest.len());
        elements::is_html(&rest[..len].to_ascii_lowercase()) && rest[len..].starts_with('>')
    });
    closes || has_reference(text)
}

/// True if a text contains a character reference with its semicolon.
fn has_reference(text: &str) -> bool {
    text.match_indices('&').take(64).any(|(at, _)| {
        let rest = &text[at + 1..];
        let end = rest.bytes().take(reference::NAME_LEN + 1).position(|byte| byte == b';');
        end.and_then(|end| rest.get(..end)).is_some_and(|name| reference::resolve(name).is_some())
    })
}

fn tokenize(source: &str) -> String {
    let (collector, _) = super::tokens::run(source, Collector::default());
    collector.0.into_inner().text
}

#[derive(Default)]
struct Collected {
    text: String,
    /// True inside `script` or `style`.
    skipping: bool,
    /// Inside `sub` or `sup`.
    script: Option<Script>,
}

#[derive(Default)]
struct Collector(RefCell<Collected>);

impl TokenSink for Collector {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut collected = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) if !collected.skipping => {
                let shown = match collected.script {
                    Some(script) => script.in_line(&text),
                    None => Cow::Borrowed(&*text),
                };
                collected.text.push_str(&shown);
            }
            Token::TagToken(tag) => {
                let start = tag.kind == TagKind::StartTag;
                match &*tag.name {
                    "script" => {
                        collected.skipping = start;
                        if start {
                            return TokenSinkResult::RawData(RawKind::ScriptData);
                        }
                    }
                    "style" => {
                        collected.skipping = start;
                        if start {
                            return TokenSinkResult::RawData(RawKind::Rawtext);
                        }
                    }
                    "sub" => collected.script = start.then_some(Script::Sub),
                    "sup" => collected.script = start.then_some(Script::Super),
                    "br" | "p" | "div" | "li" | "tr" | "td" | "th" | "ul" | "ol" | "table"
                    | "blockquote" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "hr" => {
                        collected.text.push(' ');
                    }
                    _ => {}
                }
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_go_and_references_become_characters() {
        for (source, expected) in [
            ("عنوان", "عنوان"),
            ("a <b>bold</b> move", "a bold move"),
            ("AT&amp;T", "AT&T"),
            ("AT&amp;amp;T", "AT&T"),
            ("&amp;#8217;x", "’x"),
            ("&lt;blink&gt; tag", "<blink> tag"),
            ("5 < 6 & 7 > 3", "5 < 6 & 7 > 3"),
            ("x<script>alert('&amp;')</script>y", "xy"),
            ("&nbsp;&laquo;خبر&raquo;", "\u{a0}«خبر»"),
            ("one<br>two", "one two"),
            ("&copy; 2021", "© 2021"),
            ("R&D; more", "R&D; more"),
            ("<antirez>", "<antirez>"),
            ("like <animate>?", "like <animate>?"),
            ("<script> tag explained", "<script> tag explained"),
            ("Vec<T> &amp; Map<K, V>", "Vec<T> & Map<K, V>"),
            ("x<y and y>z", "x<y and y>z"),
            ("Ann <ann@example.org>", "Ann <ann@example.org>"),
            ("I </3 <em> and <!-- too", "I </3 <em> and <!-- too"),
            ("H<sub>2</sub>O, 10<sup>6</sup>, 1<sup>st</sup>", "H₂O, 10⁶, 1st"),
        ] {
            assert_eq!(plain(source), expected, "{source}");
        }
        assert_eq!(plain_elements("Vec<t> <b>x</b>"), "Vec x");
    }
}
