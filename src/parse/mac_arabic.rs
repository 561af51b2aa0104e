//! The Mac OS Arabic charset, which no encoding crate has.
//!
//! Its upper half repeats ASCII punctuation with right-to-left direction; here it becomes plain
//! punctuation. Source: the mapping table MACOS/ARABIC of the Unicode Consortium.

/// The characters of 0x80–0xFF.
const UPPER: &str = "\
Ä\u{a0}ÇÉÑÖÜáàâäں«çéèêëí…îïñó»ôö÷úùûü \
!\"#$٪&'()*+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟\
❊ءآأؤإئابةتثجحخدذرزسشصضطظعغ[\\]^_\
ـفقكلمنهوىيًٌٍَُِّْپٹچەڤگڈڑ{|}ژے";

/// Decodes text. Every byte has a meaning, so decoding cannot fail.
pub(super) fn decode(bytes: &[u8]) -> String {
    let upper: Vec<char> = UPPER.chars().collect();
    bytes
        .iter()
        .map(|&byte| match byte {
            0..=0x7f => char::from(byte),
            _ => upper.get(usize::from(byte) - 0x80).copied().unwrap_or('\u{fffd}'),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        assert_eq!(UPPER.chars().count(), 128);
        assert_eq!(decode(&[0xc7, 0xe4, 0xbc, 0xac, 0xb2, 0xff]), "ال<،٢ے");
        assert_eq!(decode(b"<rss>"), "<rss>");
    }
}
