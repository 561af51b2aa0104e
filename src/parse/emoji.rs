//! Emoji that pages show as pictures, because old systems had no letters for them.
use super::dom::{Dom, NodeId};

/// The most characters of an emoji: joined ones consist of many.
const CHARS: usize = 12;

/// The sign that a picture stands for: its alternative text is an emoji, or the picture is one of a
/// set of them.
pub(super) fn of(dom: &Dom, picture: NodeId) -> Option<&str> {
    let alt = dom.attribute(picture, "alt")?.trim();
    let attribute = |key| dom.attribute(picture, key).unwrap_or_default();
    let mut classes = attribute("class").split_ascii_whitespace().take(16);
    let is_of_set = classes.any(|class| {
        let class = class.to_ascii_lowercase();
        class.contains("emoji") || class.contains("smiley") || class.contains("emoticon")
    });
    let is_short = !alt.is_empty() && alt.chars().count() <= CHARS;
    let is_sign = is_of_set && !alt.contains(' ') && !alt.chars().all(char::is_alphabetic);
    (is_short && (is_emoji(alt) || is_sign)).then_some(alt)
}

/// True for a text of nothing but emoji (UTS #51) and what joins them.
fn is_emoji(text: &str) -> bool {
    let is_part =
        |ch| matches!(ch, '\u{fe0f}' | '\u{200d}' | '\u{20e3}' | '\u{e0020}'..='\u{e007f}');
    let is_sign = |ch| {
        matches!(ch, '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2190}'..='\u{2bff}' | '\u{3030}' | '\u{303d}'
            | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}')
    };
    let is_key = |ch: char| ch.is_ascii_digit() || matches!(ch, '#' | '*');
    let has_key = text.contains('\u{20e3}');
    text.chars().any(|ch| is_sign(ch) || has_key)
        && text.chars().all(|ch| is_sign(ch) || is_part(ch) || has_key && is_key(ch))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::dom::{Dom, ROOT};

    #[test]
    fn pictures_that_stand_for_signs() {
        for (picture, sign) in [
            ("<img class=wp-smiley alt='🙂' src='https://s.w.org/emoji/1f642.svg'>", Some("🙂")),
            ("<img class='emoji' alt='👨‍👩‍👧' src=a.png>", Some("👨‍👩‍👧")),
            ("<img alt='🇸🇾' src=flag.png>", Some("🇸🇾")),
            ("<img alt='❤️' src=heart.png>", Some("❤️")),
            ("<img alt='1️⃣' src=one.png>", Some("1️⃣")),
            ("<img class=wp-smiley alt=':)' src=smile.gif>", Some(":)")),
            ("<img class=wp-smiley alt='صورة الوزير' src=a.jpg>", None),
            ("<img class=emoji alt=smile src=a.jpg>", None),
            ("<img alt='الوزير 🙂' src=a.jpg>", None),
            ("<img alt='12' src=a.jpg>", None),
            ("<img alt='' src=a.jpg>", None),
            ("<img src=a.jpg>", None),
        ] {
            let dom = Dom::parse(picture);
            let id = dom.descendants(ROOT).find(|&id| dom.tag(id) == "img").unwrap();
            assert_eq!(of(&dom, id), sign, "{picture}");
        }
    }
}
