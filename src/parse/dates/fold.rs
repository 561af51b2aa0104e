//! Folds words for comparison.
use icu_normalizer::DecomposingNormalizerBorrowed;

/// A word without case, accents and hamza, and with one form of the letters that Persian, Urdu and
/// Kurdish write in several.
pub(super) fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let lower = word.chars().flat_map(char::to_lowercase).filter_map(letter);
    if !word.chars().find(|ch| !ch.is_ascii()).is_some_and(is_decomposed) {
        return lower.collect();
    }
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize_iter(lower);
    decomposed.filter(|ch| ch.is_alphanumeric() || *ch == ' ').collect()
}

/// True for a letter whose accents are taken off: those of Latin, Greek and Cyrillic, and the signs
/// of India and its neighbours that are no letters.
fn is_decomposed(ch: char) -> bool {
    matches!(ch, '\u{80}'..='\u{58f}' | '\u{900}'..='\u{10ff}' | '\u{1e00}'..='\u{1fff}')
}

fn letter(ch: char) -> Option<char> {
    Some(match ch {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ے' => 'ي',
        'ة' | 'ہ' | 'ھ' | 'ۀ' | 'ۂ' => 'ه',
        'ک' => 'ك',
        // The long i of Bengali, which names have in both lengths.
        'ী' => 'ি',
        // Letters that Unicode does not take apart.
        'ı' => 'i',
        'ς' => 'σ',
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        '\u{300}'..='\u{36f}' => return None,
        _ => ch,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_are_the_same() {
        for (word, expected) in [
            ("Mar", "mar"),
            ("MÄRZ", "marz"),
            ("říjen", "rijen"),
            ("re\u{30c}íjen", "reijen"),
            ("ŁÓDŹ", "lodz"),
            ("İyun", "iyun"),
            ("Ιούλ", "ιουλ"),
            ("ΜΆΪΟΣ", "μαιοσ"),
            ("μάιος", "μαιοσ"),
            ("Май", "маи"),
            ("फ़रवरी", "फरवरी"),
            ("أيار", "ايار"),
            ("الجزائر", "الجزائر"),
            ("كانون الأول", "كانون الاول"),
            ("ตุลาคม", "ตุลาคม"),
            ("월", "월"),
        ] {
            assert_eq!(fold(word), expected, "{word}");
        }
    }
}
