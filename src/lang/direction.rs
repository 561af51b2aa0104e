//! Writing directions of languages.
use sahifa_text::Direction;

/// Languages written from right to left (CLDR, `characterOrder`), by ISO 639 code.
const RIGHT_TO_LEFT: &[&str] = &[
    "ar", "arc", "arz", "ary", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks", "lrc",
    "mzn", "nqo", "pnb", "prs", "ps", "sd", "sdh", "skr", "syr", "ug", "ur", "yi",
];
/// Scripts written from right to left (ISO 15924).
const SCRIPTS: &[&str] =
    &["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"];

/// The direction of the language in a BCP 47 tag. A script in the tag decides. `None` if the tag is
/// not valid.
pub fn language_direction(tag: &str) -> Option<Direction> {
    let mut parts = tag.trim().split(['-', '_']).map(str::to_ascii_lowercase);
    let language = parts.next().filter(|code| (2..=8).contains(&code.len()))?;
    let script =
        parts.find(|part| part.len() == 4 && part.chars().all(|c| c.is_ascii_alphabetic()));
    let right_to_left = match script {
        Some(script) => SCRIPTS.contains(&script.as_str()),
        None => RIGHT_TO_LEFT.contains(&language.as_str()),
    };
    Some(if right_to_left { Direction::Rtl } else { Direction::Ltr })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_before_language() {
        let table = [
            ("ar", Some(Direction::Rtl)),
            ("ar-SY", Some(Direction::Rtl)),
            ("AR_eg", Some(Direction::Rtl)),
            ("fa", Some(Direction::Rtl)),
            ("he", Some(Direction::Rtl)),
            ("en-US", Some(Direction::Ltr)),
            ("az-Arab", Some(Direction::Rtl)),
            ("ks-Deva-IN", Some(Direction::Ltr)),
            ("ur-Latn", Some(Direction::Ltr)),
            ("", None),
            ("x", None),
        ];
        for (tag, expected) in table {
            assert_eq!(language_direction(tag), expected, "{tag}");
        }
    }
}
