//! Addresses as they are shown: a password in one is nobody's business.
use std::borrow::Cow;
use url::Url;

/// A URL for display: without user name and password.
pub fn shown_address(url: &Url) -> String {
    let mut url = url.clone();
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.into()
}

/// An address for display: a web address without user name and password, anything else as it is.
pub fn shown_url(address: &str) -> Cow<'_, str> {
    // Names of articles' sources pass through here row by row, and hardly any has one.
    if !address.contains('@') {
        return Cow::Borrowed(address);
    }
    match Url::parse(address) {
        Ok(url) if url.password().is_some() || !url.username().is_empty() => {
            Cow::Owned(shown_address(&url))
        }
        _ => Cow::Borrowed(address),
    }
}

/// The host of an address, without `www.`, as a name of the site.
pub fn site_of(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
}

#[cfg(test)]
mod tests {
    use super::{shown_url, site_of};

    #[test]
    fn a_site_is_named_by_its_host() {
        for (address, site) in [
            ("https://www.youtube.com/embed/abc", Some("youtube.com")),
            ("https://me:secret@a.example:80/", Some("a.example")),
            ("mailto:me@a.example", None),
            ("a.jpg", None),
        ] {
            assert_eq!(site_of(address).as_deref(), site, "{address}");
        }
    }

    #[test]
    fn passwords_are_not_shown() {
        for (address, shown) in [
            ("https://me:secret@a.example/x?y#z", "https://a.example/x?y#z"),
            ("https://me@a.example/", "https://a.example/"),
            ("https://a.example/@me", "https://a.example/@me"),
            ("https://A.example", "https://A.example"),
            ("/home/me@work/notes", "/home/me@work/notes"),
            ("بريد me@a.example", "بريد me@a.example"),
        ] {
            assert_eq!(shown_url(address), shown);
        }
    }
}
