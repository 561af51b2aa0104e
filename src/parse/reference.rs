//! Character references (HTML §13.5, XML §4.1): one table for XML, attributes and titles.
use encoding_rs::WINDOWS_1252;

/// The longest name that is looked up, without `&` and `;`.
pub(super) const NAME_LEN: usize = 32;

/// The character of a reference; `name` is the text between `&` and `;`. `None` if there is no such
/// reference.
pub(super) fn resolve(name: &str) -> Option<Resolved> {
    match name.strip_prefix('#') {
        Some(digits) => numeric(digits).map(|ch| Resolved(ch, None)),
        None => named(name),
    }
}

/// One character or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Resolved(char, Option<char>);

impl Resolved {
    pub(super) fn push_to(self, output: &mut String) {
        output.push(self.0);
        output.extend(self.1);
    }
}

fn named(name: &str) -> Option<Resolved> {
    if name.is_empty() || name.len() > NAME_LEN {
        return None;
    }
    let mut key = String::with_capacity(name.len() + 1);
    key.push_str(name);
    key.push(';');
    let &(first, second) = html5ever::data::NAMED_ENTITIES.get(key.as_str())?;
    // Beginnings of names stand in the table too, with nothing behind them.
    let first = char::from_u32(first).filter(|&ch| ch != '\0')?;
    Some(Resolved(first, char::from_u32(second).filter(|&ch| ch != '\0')))
}

/// The character of a number. Numbers of Windows-1252 have the meaning their writers intended (HTML
/// §13.2.5.80).
fn numeric(digits: &str) -> Option<char> {
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => digits.parse().ok()?,
    };
    if let 0x80..=0x9f = code {
        let byte = [u8::try_from(code).ok()?];
        return WINDOWS_1252.decode_without_bom_handling(&byte).0.chars().next();
    }
    Some(char::from_u32(code).unwrap_or('\u{fffd}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers() {
        for (name, expected) in [
            ("amp", Some("&")),
            ("theta", Some("θ")),
            ("nbsp", Some("\u{a0}")),
            ("NotEqualTilde", Some("≂\u{338}")),
            ("#38", Some("&")),
            ("#x26", Some("&")),
            ("#X26", Some("&")),
            ("#146", Some("’")),
            ("#xd800", Some("\u{fffd}")),
            ("nosuch", None),
            ("am", None),
            ("", None),
            ("#", None),
        ] {
            let text = resolve(name).map(|resolved| {
                let mut text = String::new();
                resolved.push_to(&mut text);
                text
            });
            assert_eq!(text.as_deref(), expected, "{name}");
        }
    }
}
