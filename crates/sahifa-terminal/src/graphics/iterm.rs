//! Inline images of iTerm2, which WezTerm has, too: `OSC 1337 ; File= … : base64 BEL`.
use super::png;
use super::raster::Placement;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::io::Write as _;

/// Shows the part of a picture that is seen at the cursor, over its cells. The cursor is anywhere
/// afterwards: terminals differ.
pub(super) fn show(placement: &Placement, out: &mut Vec<u8>) {
    let file = png::png(placement.raster.width(), placement.raster.rows(placement.band()));
    // Writing to a Vec cannot fail.
    let _ = write!(
        out,
        "\x1b]1337;File=inline=1;size={};width={};height={};preserveAspectRatio=0;\
         doNotMoveCursor=1:",
        file.len(),
        placement.columns,
        placement.seen.len(),
    );
    out.extend_from_slice(STANDARD.encode(file).as_bytes());
    out.push(7);
}

#[cfg(test)]
mod tests {
    use super::super::raster::tests::{gradient, placed};
    use super::*;

    #[test]
    fn the_file_is_the_part_that_is_seen() {
        let raster = gradient(20, 40);
        let placement = Placement { seen: 1..3, ..placed(raster.clone(), 10, 4) };
        let mut out = Vec::new();
        show(&placement, &mut out);
        let text = String::from_utf8(out).unwrap();
        let (keys, data) = text.split_once(':').unwrap();
        assert!(
            keys.starts_with("\x1b]1337;File=inline=1;") && keys.contains("width=10;height=2;")
        );
        let file = STANDARD.decode(data.strip_suffix('\x07').unwrap()).unwrap();
        assert!(keys.contains(&format!("size={};", file.len())));
        assert_eq!(png::tests::read(&file), (20, raster.rows(10..30).to_vec()));
    }
}
