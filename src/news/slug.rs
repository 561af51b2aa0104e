//! Names of files and folders made of text from outside: letters and digits only, so that no title
//! can lead out of a folder.

/// The letters and digits of a text, with a hyphen for everything else, in at most `max_len` bytes.
pub fn slug(text: &str, max_len: usize) -> String {
    let mut slug = String::new();
    for ch in text.chars() {
        if !counts(ch) {
            continue;
        }
        if ch.is_alphanumeric() {
            if slug.len() + ch.len_utf8() > max_len {
                break;
            }
            slug.push(ch);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches('-').to_owned()
}

/// True for a character that counts in a name. Marks on letters and invisible characters do not,
/// and do not separate words either.
fn counts(ch: char) -> bool {
    !matches!(ch, 'ـ' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}
