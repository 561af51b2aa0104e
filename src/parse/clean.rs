//! Cleans text from outside: sanitises it, folds it to lines, cuts it to length.
use super::limits;
use std::borrow::Cow;

/// Sanitised text of any number of lines.
pub(super) fn text(input: &str) -> Cow<'_, str> {
    sahifa_text::sanitize(input)
}

/// One line of clean text: white space collapsed and trimmed, at most as long as a field.
pub(super) fn line(input: &str) -> String {
    // A field is cut before it is cleaned: nobody has to clean megabytes to keep kilobytes.
    let clean = sahifa_text::sanitize_line(cut(input, limits::FIELD * 2));
    let mut output = String::with_capacity(clean.len().min(limits::FIELD));
    for word in clean.split(is_space).filter(|word| !word.is_empty()) {
        let room = limits::FIELD.saturating_sub(output.len() + 1);
        if word.len() > room {
            // The cut may part what belongs together, so what is left is cleaned once more.
            output.push(' ');
            output.push_str(cut(word, room));
            return sahifa_text::sanitize_line(output.trim()).into_owned();
        }
        if !output.is_empty() {
            output.push(' ');
        }
        output.push_str(word);
    }
    output
}

/// At most `len` bytes of `input`, cut between characters.
pub(super) fn cut(input: &str, len: usize) -> &str {
    &input[..input.floor_char_boundary(len)]
}

/// At most `len` bytes of sanitised text. Isolates that the cut left open are closed.
pub(super) fn cut_text(input: &str, len: usize) -> String {
    if input.len() <= len {
        return text(input).into_owned();
    }
    // Room for closing isolates, of which no more than a few can be open.
    text(cut(input, len.saturating_sub(64))).into_owned()
}

/// Sanitises text again that was joined or cut since it was sanitised.
pub(super) fn settle(kept: &mut String) {
    if let Cow::Owned(clean) = text(kept) {
        *kept = clean;
    }
}

/// True for white space that separates words. No-break spaces do not.
pub(super) fn is_space(ch: char) -> bool {
    ch.is_whitespace() && !matches!(ch, '\u{a0}' | '\u{2007}' | '\u{202f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_folded_and_bounded() {
        assert_eq!(line("  a \n\t b\u{a0}c  "), "a b\u{a0}c");
        assert_eq!(line("a\u{1b}]52;c;x\u{7}b"), "a]52;c;xb");
        let long = line(&"كلمة ".repeat(100_000));
        assert!(long.len() <= limits::FIELD && long.len() > limits::FIELD - 20);
        assert!(line(&"ط".repeat(1 << 20)).len() <= limits::FIELD);
    }

    #[test]
    fn a_clean_line_stays_as_it_is() {
        for input in ["e\u{301}\u{2067}x", "\u{fdfd} \u{202b}x", &"\u{2067}a ".repeat(40_000)] {
            let once = line(input);
            assert_eq!(line(&once), once);
        }
    }
}
