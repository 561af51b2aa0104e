//! Base64 as Atom 0.3 and Atom media content use it (RFC 4648 §4), white space allowed.

/// The decoded bytes, or `None` if the text is not base64.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut output = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0u32, 0u8);
    let mut padded = false;
    for byte in text.bytes().filter(|byte| !byte.is_ascii_whitespace()) {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                padded = true;
                continue;
            }
            _ => return None,
        };
        if padded {
            return None;
        }
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            output.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    Some(output)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn samples() {
        assert_eq!(decode("RXhhbXBsZSA8Yj5BdG9tPC9iPg==").unwrap(), b"Example <b>Atom</b>");
        assert_eq!(decode(" TW\nE= ").unwrap(), b"Ma");
        assert_eq!(decode("not base64!"), None);
        assert_eq!(decode("TQ==TQ"), None);
    }
}
