//! Splits a line of newsboat's files into words: quotes hold white space, a backslash the next
//! character, `#` begins a comment.

/// The words of a line.
pub(super) fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut chars = line.chars().peekable();
    loop {
        while chars.next_if(|ch| ch.is_whitespace()).is_some() {}
        match chars.peek() {
            None | Some('#') => return words,
            Some('"') => {
                chars.next();
                words.push(quoted(&mut chars));
            }
            Some(_) => {
                let mut word = String::new();
                while let Some(ch) = chars.next_if(|ch| !ch.is_whitespace()) {
                    match ch {
                        '\\' => word.extend(chars.next()),
                        ch => word.push(ch),
                    }
                }
                words.push(word);
            }
        }
    }
}

fn quoted(chars: &mut impl Iterator<Item = char>) -> String {
    let mut word = String::new();
    while let Some(ch) = chars.next() {
        match ch {
            '"' => break,
            '\\' => match chars.next() {
                Some('n' | 'r' | 't') => word.push(' '),
                Some(ch) => word.push(ch),
                None => {}
            },
            ch => word.push(ch),
        }
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_quotes_and_comments() {
        for (line, expected) in [
            ("", &[][..]),
            ("# all of it", &[]),
            ("a b", &["a", "b"]),
            ("a#b # c", &["a#b"]),
            (r#""a \"b\" c" d"#, &["a \"b\" c", "d"]),
            (r#""unclosed a"#, &["unclosed a"]),
            (r"a\ b", &["a b"]),
        ] {
            assert_eq!(split(line), expected, "{line}");
        }
    }
}
