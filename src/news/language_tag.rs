//! The shape of language tags.

/// True if a text has the shape of a language tag (RFC 5646 §2.1).
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.chars().all(|c| c.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::is_language_tag;

    #[test]
    fn a_tag_is_a_language_and_what_narrows_it() {
        for tag in ["ar", "en-us", "zh-Hant-TW", "ar-x-1", "arb"] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for other in ["", "a", "ar-", "العربية", "ar_SY", "languages-x", "en us", "12"] {
            assert!(!is_language_tag(other), "{other}");
        }
    }
}
