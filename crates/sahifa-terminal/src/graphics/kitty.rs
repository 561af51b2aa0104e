//! The terminal graphics protocol of kitty: `APC G key=value,… ; base64 ST`.
//!
//! The pixels go once, as PNG (`f=100`), and are placed by number. Nothing is to be answered (`q=2`):
//! an answer would be read as typed.
use super::png;
use super::raster::{Placement, Raster};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::io::Write as _;

/// The most bytes of base64 in one sequence.
const CHUNK: usize = 4096;

/// Gives the terminal the pixels of a picture, without showing it.
pub(super) fn send(raster: &Raster, out: &mut Vec<u8>) {
    let file = png::png(raster.width(), raster.rows(0..raster.height()));
    let text = STANDARD.encode(file);
    let mut chunks = text.as_bytes().chunks(CHUNK).peekable();
    let mut is_first = true;
    while let Some(chunk) = chunks.next() {
        let more = u8::from(chunks.peek().is_some());
        // Writing to a Vec cannot fail.
        let _ = match std::mem::take(&mut is_first) {
            true => write!(out, "\x1b_Ga=t,f=100,i={},q=2,m={more};", raster.id()),
            false => write!(out, "\x1b_Gm={more},q=2;"),
        };
        out.extend_from_slice(chunk);
        out.extend_from_slice(b"\x1b\\");
    }
}

/// Shows a picture that the terminal holds at the cursor, which stays (`C=1`): the part of it that is
/// seen, scaled to its cells. A place of the same number is given up for it.
pub(super) fn place(placement: &Placement, number: u32, out: &mut Vec<u8>) {
    let (band, raster) = (placement.band(), &placement.raster);
    let _ = write!(
        out,
        "\x1b_Ga=p,i={},p={number},x=0,y={},w={},h={},c={},r={},C=1,q=2\x1b\\",
        raster.id(),
        band.start,
        raster.width(),
        band.len(),
        placement.columns,
        placement.seen.len(),
    );
}

/// Takes a picture from its place. The terminal keeps its pixels.
pub(crate) fn remove(raster: &Raster, number: u32, out: &mut Vec<u8>) {
    let _ = write!(out, "\x1b_Ga=d,d=i,i={},p={number},q=2\x1b\\", raster.id());
}

/// Has the terminal forget the picture of this number.
pub(crate) fn forget(id: u32, out: &mut Vec<u8>) {
    let _ = write!(out, "\x1b_Ga=d,d=I,i={id},q=2\x1b\\");
}

/// Takes all pictures of the screen away, and has the terminal forget them.
pub(crate) fn delete_all(out: &mut Vec<u8>) {
    out.extend_from_slice(b"\x1b_Ga=d,d=A,q=2\x1b\\");
}

#[cfg(test)]
mod tests {
    use super::super::raster::tests::{gradient, placed};
    use super::*;

    #[test]
    fn a_transmission_is_the_picture_in_pieces() {
        // Noise does not pack.
        let mut state = 1_u32;
        let noise = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state as u8
        });
        let raster = Raster::new(64, 48, noise.take(64 * 48 * 3).collect()).unwrap();
        let mut out = Vec::new();
        send(&raster, &mut out);
        let text = String::from_utf8(out).unwrap();
        let pieces: Vec<(&str, &str)> = text
            .split_terminator("\x1b\\")
            .map(|piece| piece.strip_prefix("\x1b_G").unwrap().split_once(';').unwrap())
            .collect();
        assert!(pieces.len() > 1);
        assert_eq!(pieces[0].0, format!("a=t,f=100,i={},q=2,m=1", raster.id()));
        let (last, others) = pieces.split_last().unwrap();
        assert!(others.iter().all(|(keys, data)| keys.contains("m=1") && data.len() == CHUNK));
        assert!(last.0 == "m=0,q=2" && last.1.len() <= CHUNK);
        let data: String = pieces.iter().map(|(_, data)| *data).collect();
        let file = STANDARD.decode(data).unwrap();
        assert_eq!(png::tests::read(&file), (64, raster.rows(0..48).to_vec()));
    }

    #[test]
    fn a_place_names_the_part_that_is_seen() {
        let raster = gradient(20, 40);
        let id = raster.id();
        let placement = Placement { seen: 1..3, ..placed(raster, 10, 4) };
        let mut out = Vec::new();
        place(&placement, 7, &mut out);
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text, format!("\x1b_Ga=p,i={id},p=7,x=0,y=10,w=20,h=20,c=10,r=2,C=1,q=2\x1b\\"));
    }
}
