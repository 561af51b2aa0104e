//! Files of this machine by their `file:` address.
use url::Url;

/// The absolute path of a `file:` address (RFC 8089); `None` for any other address, for a file of
/// another host, and for a path that cannot be written on a line.
pub fn local_path(address: &str) -> Option<String> {
    let url = Url::parse(address).ok().filter(|url| url.scheme() == "file")?;
    let path = url.to_file_path().ok()?;
    path.to_str().filter(|path| !path.contains(char::is_control)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::local_path;

    #[test]
    fn only_files_of_this_machine_have_a_path() {
        for (address, path) in [
            ("file:///home/me/feed.xml", Some("/home/me/feed.xml")),
            ("FILE:///home/me/a%20b.xml", Some("/home/me/a b.xml")),
            ("file:///home/me/a b.xml", Some("/home/me/a b.xml")),
            ("file:///home/me/%D8%AE.xml", Some("/home/me/خ.xml")),
            ("file:///home/me/خ.xml", Some("/home/me/خ.xml")),
            ("file://localhost/home/me/x", Some("/home/me/x")),
            ("file:///home/me/../you/x", Some("/home/you/x")),
            ("file://host/etc/passwd", None),
            ("file:///home/%0A", None),
            ("https://a.example/", None),
            ("/home/me/x", None),
            ("exec:/bin/sh", None),
        ] {
            assert_eq!(local_path(address).as_deref(), path, "{address}");
        }
    }
}
