//! The body of an article in the table: JSON, compressed with zstd (RFC 8878). Rows of older
//! versions hold the JSON as text, and so does a row that cannot be compressed.
use rusqlite::types::{FromSqlError, Value, ValueRef};
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;
use std::io::Read;
use zstd::bulk::Compressor;
use zstd::stream::read::Decoder;

/// The most bytes of JSON that are packed or unpacked. A file with more was not written here.
const LONGEST: usize = 64 << 20;
/// The most bytes of a buffer that are kept between two bodies.
const KEPT: usize = 1 << 20;
/// The compression level. The next one takes half as long again and saves a seventh.
const LEVEL: i32 = -1;
/// The most bytes a reader needs at once, as a power of two. This level never needs more.
const WINDOW_LOG: u32 = 23;

/// Packs bodies one after the other. Making a packer costs more than packing a body.
pub(super) struct Packer {
    compressor: Option<Compressor<'static>>,
    /// Room for the longest packed body, which is rarely needed.
    buffer: Vec<u8>,
}

impl fmt::Debug for Packer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Packer").finish_non_exhaustive()
    }
}

impl Packer {
    pub(super) fn new() -> Self {
        Self { compressor: Compressor::new(LEVEL).ok(), buffer: Vec::new() }
    }

    pub(super) fn pack(&mut self, json: &str) -> Value {
        let Some(compressor) = self.compressor.as_mut().filter(|_| json.len() <= LONGEST) else {
            return Value::Text(json.to_owned());
        };
        self.buffer.clear();
        self.buffer.reserve(zstd::zstd_safe::compress_bound(json.len()));
        let packed = match compressor.compress_to_buffer(json.as_bytes(), &mut self.buffer) {
            Ok(_) => Value::Blob(self.buffer.as_slice().to_owned()),
            Err(_) => Value::Text(json.to_owned()),
        };
        self.buffer.shrink_to(KEPT);
        packed
    }
}

/// Plain data as JSON, which always exists.
pub(super) fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The JSON of a row.
pub(super) fn unpack(value: ValueRef<'_>) -> rusqlite::Result<Cow<'_, str>> {
    let ValueRef::Blob(packed) = value else { return Ok(Cow::Borrowed(value.as_str()?)) };
    let mut json = String::new();
    let mut read = || {
        let mut decoder = Decoder::with_buffer(packed)?;
        decoder.window_log_max(WINDOW_LOG)?;
        decoder.take(LONGEST as u64 + 1).read_to_string(&mut json)
    };
    match read() {
        Ok(len) if len <= LONGEST => Ok(Cow::Owned(json)),
        Ok(_) => Err(FromSqlError::OutOfRange(i64::MAX).into()),
        Err(error) => Err(FromSqlError::Other(Box::new(error)).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back_and_text_stays_text() {
        let mut packer = Packer::new();
        for json in ["", "{}", &"{\"text\":\"خبر\"}".repeat(9000)] {
            let packed = packer.pack(json);
            assert!(matches!(packed, Value::Blob(_)));
            assert_eq!(unpack(ValueRef::from(&packed)).unwrap(), json);
            assert_eq!(unpack(ValueRef::Text(json.as_bytes())).unwrap(), json);
        }
    }

    #[test]
    fn a_spoilt_or_endless_row_is_an_error() {
        let bomb = zstd::bulk::compress(&vec![b' '; LONGEST + 1], 3).unwrap();
        assert!(bomb.len() < 64 << 10);
        let mut cut = zstd::bulk::compress(&[b'x'; 1000], 1).unwrap();
        cut.pop();
        for packed in [&bomb[..], &cut, b"", b"no frame", &[0xFF; 64]] {
            let read = unpack(ValueRef::Blob(packed));
            assert!(read.is_err() || packed.is_empty(), "{read:?}");
        }
    }
}
