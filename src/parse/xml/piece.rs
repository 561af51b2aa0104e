//! The pieces of markup.
use quick_xml::Reader;

/// A piece of the document as written.
pub(super) enum Piece<'a> {
    /// The text between `<` and `>` or `/>`.
    Start {
        tag: &'a str,
        empty: bool,
    },
    End(&'a str),
    Text(&'a str),
    CData(&'a str),
    Reference(&'a str),
    Finish,
}

/// A reader that tolerates as much as possible.
pub(super) fn reader(source: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(source);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    reader
}
