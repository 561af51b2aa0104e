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

/// The language that a page states, unless its letters are those of another script: programs state
/// the one they came with.
pub(super) fn believed<'a, T: Iterator<Item = &'a str>>(
    stated: Option<String>,
    texts: impl FnOnce() -> T,
) -> Option<String> {
    let tag = stated?;
    let language = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    // Languages that are never written in Arabic or Hebrew letters.
    let is_of_other_script = matches!(
        &*language,
        "en" | "fr" | "de" | "es" | "it" | "pt" | "nl" | "ru" | "tr" | "pl" | "sv"
    );
    match is_of_other_script.then(|| of(texts())).flatten() {
        Some(told) => Some(told.to_owned()),
        None => Some(tag),
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
    use super::of;

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
}
