//! The valid URLs of feeds.
use crate::locale::Phrase;
use url::Url;

/// The reason a feed's URL cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadUrl {
    /// It has no scheme; it would be a URL with this in front.
    NoScheme {
        with: String,
    },
    /// Neither http nor https.
    Scheme {
        found: String,
    },
    Malformed,
}

/// The URL of a feed in its normal form.
///
/// # Errors
///
/// If the text is not a URL, or if its scheme is not `http` or `https`.
pub fn feed_url(text: &str) -> Result<String, BadUrl> {
    let text = text.trim();
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(url.into()),
        // `example.org:8080/feed` parses as a scheme.
        Ok(url) if url.cannot_be_a_base() && url.scheme().contains('.') => no_scheme(text),
        Ok(url) => Err(BadUrl::Scheme { found: url.scheme().to_owned() }),
        Err(url::ParseError::RelativeUrlWithoutBase) => no_scheme(text),
        Err(_) => Err(BadUrl::Malformed),
    }
}

fn no_scheme(text: &str) -> Result<String, BadUrl> {
    let with = format!("https://{}", text.trim_start_matches('/'));
    match Url::parse(&with) {
        Ok(url) if url.host_str().is_some_and(|host| host.contains('.')) => {
            Err(BadUrl::NoScheme { with })
        }
        _ => Err(BadUrl::Malformed),
    }
}

impl BadUrl {
    /// The message and the advice.
    pub fn phrases(&self, url: &str) -> (Phrase, Phrase) {
        match self {
            Self::NoScheme { with } => (
                Phrase::new("config-url-without-scheme").with("url", url),
                Phrase::new("config-help-url-without-scheme").with("url", with.as_str()),
            ),
            Self::Scheme { found } => (
                Phrase::new("config-url-scheme").with("scheme", found.as_str()),
                Phrase::new("config-help-url-scheme"),
            ),
            Self::Malformed => (
                Phrase::new("config-url-malformed").with("url", url),
                Phrase::new("config-help-url-scheme"),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feeds_are_http_urls() {
        let malformed = Err(BadUrl::Malformed);
        let scheme = |found: &str| Err(BadUrl::Scheme { found: found.to_owned() });
        let bare = |with: &str| Err(BadUrl::NoScheme { with: with.to_owned() });
        let cases = [
            ("https://example.org/feed", Ok("https://example.org/feed".to_owned())),
            (" HTTP://Example.ORG ", Ok("http://example.org/".to_owned())),
            ("https://مثال.com/", Ok("https://xn--mgbh0fb.com/".to_owned())),
            ("example.org/feed", bare("https://example.org/feed")),
            ("example.org:8080/feed", bare("https://example.org:8080/feed")),
            ("//example.org/feed", bare("https://example.org/feed")),
            ("ftp://example.org/feed", scheme("ftp")),
            ("file:///etc/passwd", scheme("file")),
            ("javascript:alert(1)", scheme("javascript")),
            ("exec:/bin/sh", scheme("exec")),
            ("feed", malformed.clone()),
            ("https://", malformed.clone()),
            ("https://exa mple.org/", malformed.clone()),
            ("", malformed),
        ];
        for (text, expected) in cases {
            assert_eq!(feed_url(text), expected, "{text:?}");
        }
    }
}
