//! Emoji that pages show as pictures, because old systems had no letters for them.
use super::dom::{Dom, NodeId};
use std::borrow::Cow;

/// The most characters of an emoji: joined ones consist of many.
const CHARS: usize = 12;

/// Folders and hosts of sets of emoji, of which each file has the code points as its name.
const SETS: &[&str] =
    &["/emoji/", "/emojis/", "twemoji", "emojione", "joypixels", "openmoji", "emoji_u"];

/// The sign that a picture stands for: its alternative text is an emoji, or the picture is one of a
/// set of them, whose file has the name of the sign.
pub(super) fn of(dom: &Dom, picture: NodeId) -> Option<Cow<'_, str>> {
    let attribute = |key| dom.attribute(picture, key).unwrap_or_default();
    let alt = attribute("alt").trim();
    let mut classes = attribute("class").split_ascii_whitespace().take(16);
    let is_of_set = classes.any(|class| {
        let class = class.to_ascii_lowercase();
        class.contains("emoji") || class.contains("smiley") || class.contains("emoticon")
    });
    let is_short = !alt.is_empty() && alt.chars().count() <= CHARS;
    if is_short && is_emoji(alt) {
        return Some(Cow::Borrowed(alt));
    }
    let named = attribute("data-emoji").trim();
    if is_emoji(named) && named.chars().count() <= CHARS {
        return Some(Cow::Borrowed(named));
    }
    let src = ["src", "data-src"].map(attribute).into_iter().find(|src| !src.is_empty());
    let src = src.unwrap_or_default().to_ascii_lowercase();
    let is_file_of_set = is_of_set || SETS.iter().any(|set| src.contains(set));
    if let Some(sign) = of_file(&src).filter(|_| is_file_of_set) {
        return Some(Cow::Owned(sign));
    }
    if is_of_set && let Some(sign) = of_name(alt) {
        return Some(Cow::Borrowed(sign));
    }
    let is_sign = is_of_set && !alt.contains(' ') && !alt.chars().all(char::is_alphabetic);
    (is_short && is_sign).then_some(Cow::Borrowed(alt))
}

/// The emoji whose code points are the name of a file: `1f1f8-1f1fe.svg`, `emoji_u1f600.png`.
fn of_file(src: &str) -> Option<String> {
    let path = src.split(['?', '#']).next()?;
    let name = path.rsplit('/').next()?.split('.').next()?;
    let name = name.trim_start_matches("emoji_u").trim_start_matches("u+");
    let mut sign = String::new();
    for code in name.split(['-', '_']).take(CHARS) {
        let code = u32::from_str_radix(code, 16).ok().filter(|_| code.len() <= 6)?;
        sign.push(char::from_u32(code)?);
    }
    is_emoji(&sign).then_some(sign)
}

/// The emoji of a short name, as forums write it: `:smile:`.
fn of_name(alt: &str) -> Option<&'static str> {
    let name = alt.strip_prefix(':')?.strip_suffix(':')?;
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, sign)| *sign)
}

/// The names that people write most.
const NAMES: &[(&str, &str)] = &[
    ("+1", "👍"),
    ("-1", "👎"),
    ("angry", "😠"),
    ("blush", "😊"),
    ("broken_heart", "💔"),
    ("clap", "👏"),
    ("confused", "😕"),
    ("cry", "😢"),
    ("disappointed", "😞"),
    ("eyes", "👀"),
    ("fire", "🔥"),
    ("grin", "😁"),
    ("grinning", "😀"),
    ("heart", "❤️"),
    ("heart_eyes", "😍"),
    ("joy", "😂"),
    ("kissing_heart", "😘"),
    ("laughing", "😆"),
    ("muscle", "💪"),
    ("ok_hand", "👌"),
    ("open_mouth", "😮"),
    ("point_down", "👇"),
    ("point_right", "👉"),
    ("pray", "🙏"),
    ("rage", "😡"),
    ("rocket", "🚀"),
    ("rofl", "🤣"),
    ("rose", "🌹"),
    ("slight_smile", "🙂"),
    ("slightly_smiling_face", "🙂"),
    ("smile", "😄"),
    ("smiley", "😃"),
    ("sob", "😭"),
    ("star", "⭐"),
    ("sunglasses", "😎"),
    ("sweat_smile", "😅"),
    ("tada", "🎉"),
    ("thinking", "🤔"),
    ("thumbsdown", "👎"),
    ("thumbsup", "👍"),
    ("warning", "⚠️"),
    ("wave", "👋"),
    ("white_check_mark", "✅"),
    ("wink", "😉"),
    ("x", "❌"),
];

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
            ("<img class=emoji alt=':smile:' src='https://e.example/1f604.png?v8'>", Some("😄")),
            (
                "<img alt='سوريا' src='https://cdn.example/twemoji/72x72/1f1f8-1f1fe.png'>",
                Some("🇸🇾"),
            ),
            ("<img alt='' src='/emoji/emoji_u2764.svg'>", Some("❤")),
            ("<img data-emoji='👍' src='a.png' alt='like'>", Some("👍")),
            ("<img class=emoji alt=':tada:' src='tada.png'>", Some("🎉")),
            ("<img class=emoji alt=':of-town:' src='a.png'>", Some(":of-town:")),
            ("<img alt='12' src='/emoji/12.png'>", None),
            ("<img alt='face' src='/photos/face.png'>", None),
        ] {
            let dom = Dom::parse(picture);
            let id = dom.descendants(ROOT).find(|&id| dom.tag(id) == "img").unwrap();
            assert_eq!(of(&dom, id).as_deref(), sign, "{picture}");
        }
    }
}
