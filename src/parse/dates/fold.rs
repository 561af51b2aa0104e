//! Folds words for comparison.

/// A word without case, accents and hamza, and with one form of the letters that Persian, Urdu and
/// Kurdish write in several.
pub(super) fn fold(word: &str) -> String {
    word.chars().flat_map(char::to_lowercase).filter_map(letter).collect()
}

fn letter(ch: char) -> Option<char> {
    Some(match ch {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ے' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ۀ' | 'ۂ' => 'ه',
        'ک' => 'ك',
        'à'..='å' | 'ā' => 'a',
        'ç' => 'c',
        'è'..='ë' | 'ē' => 'e',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ō' => 'o',
        'ù'..='ü' | 'ū' => 'u',
        'ş' | 'ṣ' => 's',
        'ğ' => 'g',
        'ḥ' => 'h',
        'ḍ' => 'd',
        '\u{300}'..='\u{36f}' => return None,
        _ => ch,
    })
}
