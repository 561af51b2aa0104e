//! Infers the language of a text that states none from its letters.
//!
//! Only scripts that settle the language decide. Latin letters say nothing.

/// The most letters that are looked at.
const SAMPLE: usize = 400;

/// A BCP 47 tag, if most of the letters are of the Arabic or Hebrew script.
pub(super) fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Option<&'static str> {
    let (mut arabic, mut hebrew, mut other) = (0usize, 0usize, 0usize);
    let (mut persian, mut urdu, mut kurdish) = (0usize, 0usize, 0usize);
    for ch in texts.flat_map(str::chars).filter(|&ch| is_letter(ch)).take(SAMPLE) {
        match ch {
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' => arabic += 1,
            '\u{5d0}'..='\u{5ea}' => hebrew += 1,
            _ => other += 1,
        }
        match ch {
            'ٹ' | 'ڈ' | 'ڑ' | 'ے' | 'ں' | 'ہ' | 'ھ' => urdu += 1,
            'ە' | 'ۆ' | 'ێ' | 'ڕ' | 'ڵ' => kurdish += 1,
            'پ' | 'چ' | 'ژ' | 'گ' | 'ک' | 'ی' => persian += 1,
            _ => {}
        }
    }
    if hebrew > arabic + other {
        return Some("he");
    }
    if arabic <= hebrew + other {
        return None;
    }
    // Single letters are names and quotations.
    let often = |count: usize| count * 50 > arabic;
    Some(match () {
        () if often(kurdish) => "ckb",
        () if often(urdu) => "ur",
        () if often(persian) => "fa",
        () => "ar",
    })
}

/// The language that a document states, unless its letters are those of another script: programs state
/// the one they came with.
pub(super) fn believed<'a, T: Iterator<Item = &'a str>>(
    stated: Option<String>,
    texts: impl FnOnce() -> T,
) -> Option<String> {
    let tag = stated?;
    let Some(script) = script(&tag) else { return Some(tag) };
    match of(texts()).filter(|told| self::script(told) != Some(script)) {
        Some(told) => Some(told.to_owned()),
        None => Some(tag),
    }
}

/// The script of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Arabic,
    Hebrew,
    /// Any that is neither of both.
    Other,
}

/// The only script in which the language of a BCP 47 tag is written; `None` for a language that has
/// several (Kurdish, Malay, Panjabi, …), or one that is not known.
fn script(tag: &str) -> Option<Script> {
    const OTHERS: &[&str] = &[
        "en", "fr", "de", "es", "it", "pt", "nl", "ru", "tr", "pl", "sv", "da", "no", "nb", "nn",
        "fi", "is", "cs", "sk", "hu", "ro", "el", "uk", "be", "bg", "sr", "hr", "bs", "sl", "mk",
        "sq", "et", "lv", "lt", "ca", "eu", "gl", "ga", "cy", "ja", "ko", "zh", "vi", "th", "hi",
        "bn", "ta", "ka", "hy",
    ];
    let language = tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    match &*language {
        "ar" | "arz" | "ary" | "fa" | "prs" | "ur" | "ps" | "ckb" | "ug" | "sd" => {
            Some(Script::Arabic)
        }
        "he" | "iw" | "yi" | "ji" => Some(Script::Hebrew),
        other => OTHERS.contains(&other).then_some(Script::Other),
    }
}

/// True for a letter. This is near enough to the Unicode property, and much faster.
fn is_letter(ch: char) -> bool {
    match ch {
        '\0'..='\u{7f}' => ch.is_ascii_alphabetic(),
        '\u{600}'..='\u{6ff}' => matches!(ch, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d5}'),
        '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{fe00}'..='\u{feff}' => false,
        _ => ('\u{aa}'..'\u{1f000}').contains(&ch),
    }
}

#[cfg(test)]
mod tests {
    use super::{believed, of};

    #[test]
    fn scripts() {
        for (text, expected) in [
            ("الحكومة تعلن خطة جديدة", Some("ar")),
            ("دولت طرح جدید را اعلام کرد و گفت پیگیری می‌کند", Some("fa")),
            ("حکومت نے نئے منصوبے کا اعلان کیا ہے", Some("ur")),
            ("حکومەت پلانێکی نوێی ڕاگەیاند", Some("ckb")),
            ("הממשלה הודיעה", Some("he")),
            ("The government said", None),
            ("شركة Apple Inc. announces the new iPhone", None),
            ("123", None),
        ] {
            assert_eq!(of([text].into_iter()), expected, "{text}");
        }
    }

    #[test]
    fn a_language_of_another_script_is_not_believed() {
        const ARABIC: &str = "الحكومة تعلن خطة جديدة";
        for (stated, text, expected) in [
            (Some("en-us"), ARABIC, Some("ar")),
            (Some("EN"), ARABIC, Some("ar")),
            (Some("fr-FR"), "دولت طرح جدید را اعلام کرد و گفت پیگیری می‌کند", Some("fa")),
            (Some("en_US"), "הממשלה הודיעה", Some("he")),
            (Some("he"), ARABIC, Some("ar")),
            (Some("ar"), "הממשלה הודיעה", Some("he")),
            (Some("en-us"), "The government said", Some("en-us")),
            // Arabic words in an English text.
            (Some("en"), "“سلام” means peace in Arabic", Some("en")),
            // One script, several languages: the author knows better.
            (Some("fa"), ARABIC, Some("fa")),
            (Some("ar-SY"), "حکومت نے نئے منصوبے کا اعلان کیا ہے", Some("ar-SY")),
            // Languages of more than one script.
            (Some("ku"), "حکومەت پلانێکی نوێی ڕاگەیاند", Some("ku")),
            (Some("ms"), ARABIC, Some("ms")),
            (Some("x-klingon"), ARABIC, Some("x-klingon")),
            (Some("en"), "123", Some("en")),
            (None, ARABIC, None),
        ] {
            let told = believed(stated.map(str::to_owned), || [text].into_iter());
            assert_eq!(told.as_deref(), expected, "{stated:?} {text}");
        }
    }
}
