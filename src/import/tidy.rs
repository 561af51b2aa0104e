//! Cleans words of other programs for the user's own file.

/// Longest name, folder or tag, in characters.
pub(super) const LONGEST: usize = 200;

/// One line of text without controls and bidi controls.
pub(super) fn tidy(text: &str) -> String {
    let text: String = text
        .chars()
        // It is written into the user's own file.
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST).collect()
}
