#![allow(clippy::unwrap_used, reason = "a test fails by a panic")]

use super::*;
use image::codecs::gif::GifEncoder;
use image::{DynamicImage, Frame, ImageFormat, RgbImage, RgbaImage};
use proptest::prelude::*;
use std::io::Cursor;

const BOUNDS: (u32, u32) = (64, 64);

fn file(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn halves() -> DynamicImage {
    let color = |x, _| image::Rgb(if x < 20 { [250, 0, 0] } else { [0, 0, 250] });
    DynamicImage::ImageRgb8(RgbImage::from_fn(40, 20, color))
}

/// A PNG whose header states this size, with a sum that is right, and next to nothing in it.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = file(&halves(), ImageFormat::Png);
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let mut sum = flate2::Crc::new();
    sum.update(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.sum().to_be_bytes());
    bytes
}

#[test]
fn every_format_gives_its_pixels() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Gif, ImageFormat::WebP] {
        let picture = decode(&file(&halves(), format), BOUNDS).unwrap();
        assert_eq!((picture.width(), picture.height()), (40, 20), "{format:?}");
        let pixel = |x: usize| &picture.rgb()[3 * (10 * 40 + x)..][..3];
        assert!(pixel(5)[0] > 200 && pixel(5)[2] < 60, "{format:?}: {:?}", pixel(5));
        assert!(pixel(35)[2] > 200 && pixel(35)[0] < 60, "{format:?}: {:?}", pixel(35));
    }
}

#[test]
fn what_is_larger_than_the_bounds_becomes_smaller() {
    let picture = decode(&file(&halves(), ImageFormat::Png), (10, 10)).unwrap();
    assert_eq!((picture.width(), picture.height()), (10, 5));
    assert_eq!(picture.natural(), (40, 20));
}

#[test]
fn what_is_clear_is_white() {
    let clear = RgbaImage::from_pixel(3, 3, image::Rgba([0, 0, 0, 0]));
    let picture = decode(&file(&DynamicImage::ImageRgba8(clear), ImageFormat::Png), BOUNDS);
    assert_eq!(picture.unwrap().rgb(), [255; 27]);
}

#[test]
fn of_an_animation_the_first_frame_is_shown() {
    let mut bytes = Vec::new();
    let frame = |color| Frame::new(RgbaImage::from_pixel(4, 4, image::Rgba(color)));
    let mut encoder = GifEncoder::new(&mut bytes);
    encoder.encode_frames([frame([250, 0, 0, 255]), frame([0, 250, 0, 255])]).unwrap();
    drop(encoder);
    let picture = decode(&bytes, BOUNDS).unwrap();
    assert!(picture.rgb()[0] > 200 && picture.rgb()[1] < 60);
}

#[test]
fn too_many_pixels_are_refused_by_the_header() {
    for (width, height) in [(30_000, 30_000), (100_000, 1), (1, 20_000), (16_000, 16_000)] {
        let refused = decode(&claiming(width, height), BOUNDS);
        assert_eq!(refused, Err(PictureError::TooLarge { width, height }));
    }
    // A GIF with a screen that large takes a few bytes.
    let mut gif = b"GIF89a\xff\xff\xff\xff\x00\x00\x00".to_vec();
    gif.extend(b",\0\0\0\0\xff\xff\xff\xff\x00\x02\x00\x3b");
    assert_eq!(decode(&gif, BOUNDS), Err(PictureError::TooLarge { width: 65_535, height: 65_535 }));
}

#[test]
fn what_is_no_picture_is_refused() {
    for (bytes, error) in [
        (&b""[..], PictureError::Unknown),
        (b"<html><body>404", PictureError::Unknown),
        (b"\xef\xbb\xbf <?xml version=\"1.0\"?><svg xmlns=\"x\"/>", PictureError::Svg),
        (b"<svg viewBox='0 0 1 1'/>", PictureError::Svg),
    ] {
        assert_eq!(decode(bytes, BOUNDS), Err(error));
    }
    let whole = file(&halves(), ImageFormat::Jpeg);
    assert!(matches!(decode(&whole[..30], BOUNDS), Err(PictureError::Broken { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn damaged_files_do_no_harm(
        format in proptest::sample::select(vec![
            ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Gif, ImageFormat::WebP,
        ]),
        cut in 0_usize..4000,
        changes in proptest::collection::vec((0_usize..4000, any::<u8>()), 0..12),
    ) {
        let mut bytes = file(&halves(), format);
        for (at, byte) in changes {
            let len = bytes.len();
            bytes[at % len] = byte;
        }
        bytes.truncate(bytes.len().min(cut.max(1)));
        if let Ok(picture) = decode(&bytes, BOUNDS) {
            prop_assert!(picture.width() <= 64 && picture.height() <= 64);
            let len = picture.width() * picture.height() * 3;
            prop_assert_eq!(picture.rgb().len(), len as usize);
        }
    }

    #[test]
    fn any_stated_size_is_bounded(width in any::<u32>(), height in any::<u32>()) {
        if let Ok(picture) = decode(&claiming(width, height), BOUNDS) {
            prop_assert!(picture.width() <= 64 && picture.height() <= 64);
        }
    }
}
