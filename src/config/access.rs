//! The access to a source: its proxy, its cookies, and the credentials that it sends.
use super::item::Item;
use super::reading::File;
use crate::locale::Phrase;
use crate::news::{Auth, Proxy, Secret};
use std::collections::BTreeMap;
use std::ops::Range;
use url::Url;

/// Schemes of proxies.
const PROXY_SCHEMES: &[&str] = &["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

/// `auth` of a source: user and password, or a token.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct AuthTable {
    user: Option<String>,
    password: Option<String>,
    password_command: Option<Vec<String>>,
    token: Option<String>,
    token_command: Option<Vec<String>>,
}

/// The credentials of a source: exactly one secret, and a user name where there is a password.
pub(super) fn auth(file: &mut File<'_>, item: &Item, table: AuthTable) -> Option<Auth> {
    let AuthTable { user, password, password_command, token, token_command } = table;
    let found = match (user, secret(password, password_command), secret(token, token_command)) {
        (Some(user), Ok(Some(password)), Ok(None)) if is_user(&user) => {
            Some(Auth::Basic { user, password })
        }
        (None, Ok(None), Ok(Some(token))) => Some(Auth::Bearer { token }),
        _ => None,
    };
    if found.is_none() {
        let message = Phrase::new("config-bad-auth");
        file.problem(item.span_of("auth"), message, Phrase::new("config-help-bad-auth"));
    }
    found
}

/// True for a user name without a colon, which would end it (RFC 7617 §2).
fn is_user(user: &str) -> bool {
    !user.is_empty() && !user.chars().any(|c| c == ':' || c.is_control())
}

/// One secret or none; an error if it is given twice or cannot be used.
fn secret(text: Option<String>, command: Option<Vec<String>>) -> Result<Option<Secret>, ()> {
    match (text, command) {
        (None, None) => Ok(None),
        (Some(text), None) if !text.is_empty() && !text.chars().any(char::is_control) => {
            Ok(Some(Secret::Text(text)))
        }
        (None, Some(words)) if words.first().is_some_and(|program| !program.is_empty()) => {
            Ok(Some(Secret::Command(words)))
        }
        _ => Err(()),
    }
}

/// Cookies as RFC 6265 §4.1.1 allows them.
pub(super) fn cookies(
    file: &mut File<'_>,
    item: &Item,
    cookies: BTreeMap<String, String>,
) -> Vec<(String, String)> {
    let mut kept = Vec::new();
    for (name, value) in cookies {
        if is_cookie_name(&name) && value.chars().all(is_cookie_character) {
            kept.push((name, value));
        } else {
            let message = Phrase::new("config-bad-cookie").with("name", name);
            file.problem(item.span_of("cookies"), message, Phrase::new("config-help-bad-cookie"));
        }
    }
    kept
}

fn is_cookie_name(name: &str) -> bool {
    let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(token)
}

fn is_cookie_character(c: char) -> bool {
    c.is_ascii_graphic() && !matches!(c, ';' | ',' | '\\' | '"')
}

/// The proxy that `text` names: `none` or a URL. Anything else is a problem.
pub(super) fn source_proxy(file: &mut File<'_>, span: &Range<usize>, text: &str) -> Option<Proxy> {
    let proxy = proxy(text);
    if proxy.is_none() {
        let message = Phrase::new("config-bad-proxy");
        file.problem(span.clone(), message, Phrase::new("config-help-bad-proxy"));
    }
    proxy
}

fn proxy(text: &str) -> Option<Proxy> {
    let text = text.trim();
    if text == "none" {
        return Some(Proxy::None);
    }
    let url = Url::parse(text).ok()?;
    let usable = PROXY_SCHEMES.contains(&url.scheme()) && url.has_host();
    usable.then(|| Proxy::Url(text.to_owned()))
}

/// `[fetch] proxy`: `auto` uses the environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProxySetting(pub Option<Proxy>);

impl<'de> serde::Deserialize<'de> for ProxySetting {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl serde::de::Visitor<'_> for Text {
            type Value = ProxySetting;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("proxy")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<ProxySetting, E> {
                if text == "auto" {
                    return Ok(ProxySetting(None));
                }
                let found = proxy(text).map(Some).map(ProxySetting);
                let unexpected = serde::de::Unexpected::Str(text);
                found.ok_or_else(|| E::invalid_value(unexpected, &self))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proxies_are_none_or_urls() {
        assert_eq!(proxy("none"), Some(Proxy::None));
        for text in ["http://p:8080", "socks5h://127.0.0.1:9050", "https://u:p@p.example"] {
            assert_eq!(proxy(text), Some(Proxy::Url(text.to_owned())), "{text}");
        }
        for text in ["", "p:8080", "ftp://p", "socks5:", "http://"] {
            assert_eq!(proxy(text), None, "{text}");
        }
    }

    #[test]
    fn secrets_come_from_one_place() {
        let text = |text: &str| Some(text.to_owned());
        let words = |words: &[&str]| Some(words.iter().map(|word| (*word).to_owned()).collect());
        assert_eq!(secret(None, None), Ok(None));
        assert_eq!(secret(text("x"), None), Ok(Some(Secret::Text("x".into()))));
        assert!(matches!(secret(None, words(&["pass", "x"])), Ok(Some(Secret::Command(_)))));
        for (text, words) in [
            (text("x"), words(&["pass"])),
            (text(""), None),
            (text("a\nb"), None),
            (None, words(&[])),
            (None, words(&[""])),
        ] {
            assert_eq!(secret(text, words), Err(()));
        }
    }
}
