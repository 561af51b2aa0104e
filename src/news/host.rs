//! The names of hosts as they are read: letters instead of punycode (RFC 5891), where nobody can take
//! one name for another.
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

/// Letters of Cyrillic that look like Latin ones. A label of no others imitates a Latin name.
const LIKE_LATIN: &str = "асԁеһіјӏорԛѕԝхуъьпгѵ";

/// A name of a host for reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ReadableHost {
    pub(super) name: String,
    /// True if a label of it mixes scripts, imitates another or is not valid: it stands in punycode.
    pub(super) is_doubtful: bool,
}

/// The name of a host that is given in ASCII.
pub(super) fn readable(ascii: &str) -> ReadableHost {
    let mut is_doubtful = false;
    let last = ascii.rsplit('.').next().unwrap_or_default();
    let is_local = last.starts_with("xn--");
    let labels = ascii.split('.').map(|label| {
        if !label.starts_with("xn--") {
            return label.to_owned();
        }
        let (decoded, valid) = idna::domain_to_unicode(label);
        let is_clear = valid.is_ok()
            && decoded != label
            && is_of_one_script(&decoded)
            && (is_local || !decoded.chars().all(|c| LIKE_LATIN.contains(c)));
        is_doubtful |= !is_clear;
        if is_clear { decoded } else { label.to_owned() }
    });
    let name = labels.collect::<Vec<_>>().join(".");
    ReadableHost { name, is_doubtful }
}

/// True if the letters are of one script, or of those that Japanese or Korean is written in (UTS #39
/// §5.1, without Latin beside them).
fn is_of_one_script(label: &str) -> bool {
    const TOGETHER: [&[Script]; 2] =
        [&[Script::Han, Script::Hiragana, Script::Katakana], &[Script::Han, Script::Hangul]];
    let scripts = CodePointMapData::<Script>::new();
    let mut found: Vec<Script> = label.chars().map(|c| scripts.get(c)).collect();
    found.retain(|script| !matches!(*script, Script::Common | Script::Inherited));
    let one = found.iter().all(|script| Some(script) == found.first());
    let together = |set: &&[Script]| found.iter().all(|script| set.contains(script));
    one || TOGETHER.iter().any(together)
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn punycode_is_read_where_it_imitates_nothing() {
        for (host, shown, doubtful) in [
            ("example.org", "example.org", false),
            ("192.0.2.7", "192.0.2.7", false),
            ("مثال.إختبار", "مثال.إختبار", false),
            ("صحيفة.example", "صحيفة.example", false),
            ("bücher.example", "bücher.example", false),
            ("日本語テスト.example", "日本語テスト.example", false),
            ("правда.рф", "правда.рф", false),
            ("правда.example", "правда.example", false),
            // A Cyrillic а in a Latin word; a whole word of such letters; Latin beside Arabic.
            ("p\u{430}ypal.example", "xn--pypal-4ve.example", true),
            ("\u{430}рр\u{4cf}е.example", "xn--80ak6aa92e.example", true),
            ("\u{430}рр\u{4cf}е.рф", "\u{430}рр\u{4cf}е.рф", false),
            ("newsأخبار.example", "xn--news-9mesf9b.example", true),
        ] {
            let ascii = match idna::domain_to_ascii(host) {
                Ok(ascii) => ascii,
                // A browser refuses it; a link may hold it all the same.
                Err(_) => shown.to_owned(),
            };
            let read = readable(&ascii);
            assert_eq!((read.name.as_str(), read.is_doubtful), (shown, doubtful), "{host} {ascii}");
        }
        // What no letters stand for stays as it is, and is marked.
        assert!(readable("xn--a.example").is_doubtful);
        assert_eq!(readable("xn--a.example").name, "xn--a.example");
    }
}
