//! Decodes a file, whatever it holds, within bounds of size and memory.
use super::{Picture, PictureError};

/// True if this program was built with pictures.
pub const IS_BUILT: bool = cfg!(feature = "pictures");

/// The picture in `bytes`, no larger than `bounds`; of an animation its first frame.
///
/// # Errors
///
/// The reason why it is not shown. A picture that is too large is refused by what its header says,
/// before any pixel is decoded.
pub fn decode(bytes: &[u8], bounds: (u32, u32)) -> Result<Picture, PictureError> {
    if is_svg(bytes) {
        return Err(PictureError::Svg);
    }
    codecs::decode(bytes, bounds)
}

/// True for an SVG document.
fn is_svg(bytes: &[u8]) -> bool {
    const LOOKED_AT: usize = 1024;
    let head = String::from_utf8_lossy(bytes.get(..LOOKED_AT).unwrap_or(bytes));
    let head = head.trim_start_matches('\u{FEFF}').trim_start();
    head.starts_with('<') && head.contains("<svg")
}

#[cfg(not(feature = "pictures"))]
mod codecs {
    use super::{Picture, PictureError};

    pub(super) fn decode(_: &[u8], _: (u32, u32)) -> Result<Picture, PictureError> {
        Err(PictureError::NotBuilt)
    }
}

#[cfg(feature = "pictures")]
mod codecs {
    use super::{Picture, PictureError};
    use image::error::{ImageError, LimitErrorKind};
    use image::metadata::Orientation;
    use image::{DynamicImage, ImageDecoder, ImageReader, Limits};
    use std::io::Cursor;

    /// The most columns or rows of pixels.
    const LONGEST: u32 = 16_384;
    /// The most pixels: those of a good camera.
    const MOST: u64 = 32 << 20;
    /// The most bytes that decoding takes.
    const MEMORY: u64 = 160 << 20;

    pub(super) fn decode(bytes: &[u8], bounds: (u32, u32)) -> Result<Picture, PictureError> {
        let mut limits = Limits::no_limits();
        // Sizes are checked below, where the sentence can name them.
        limits.max_alloc = Some(MEMORY);
        let mut reader = ImageReader::new(Cursor::new(bytes));
        reader = reader.with_guessed_format().map_err(|error| broken(&error.to_string()))?;
        reader.limits(limits);
        let mut decoder = reader.into_decoder().map_err(refused)?;
        let (width, height) = decoder.dimensions();
        if width > LONGEST || height > LONGEST || u64::from(width) * u64::from(height) > MOST {
            return Err(PictureError::TooLarge { width, height });
        }
        if decoder.total_bytes() > MEMORY {
            return Err(PictureError::TooHeavy);
        }
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let mut decoded = DynamicImage::from_decoder(decoder).map_err(refused)?;
        let is_turned = matches!(
            orientation,
            Orientation::Rotate90
                | Orientation::Rotate270
                | Orientation::Rotate90FlipH
                | Orientation::Rotate270FlipH
        );
        let natural = if is_turned { (height, width) } else { (width, height) };
        let bounds = if is_turned { (bounds.1, bounds.0) } else { bounds };
        let whole = Picture::new((width, height), natural, flat(decoded));
        let whole = whole.ok_or_else(|| broken("no pixels"))?;
        let (width, height) = Picture::fitted((width, height), bounds);
        let small = whole.scaled(width, height);
        if orientation == Orientation::NoTransforms {
            return Ok(small);
        }
        // Turned when it is small.
        let rgb = image::RgbImage::from_raw(width, height, small.rgb().to_vec());
        decoded = DynamicImage::ImageRgb8(rgb.ok_or_else(|| broken("no pixels"))?);
        decoded.apply_orientation(orientation);
        let size = (decoded.width(), decoded.height());
        Picture::new(size, natural, decoded.into_rgb8().into_raw())
            .ok_or_else(|| broken("no pixels"))
    }

    /// The pixels without transparency: over white, as most pages are.
    fn flat(decoded: DynamicImage) -> Vec<u8> {
        if !decoded.color().has_alpha() {
            return decoded.into_rgb8().into_raw();
        }
        let pixels = decoded.into_rgba8().into_raw();
        let over_white = |value: u8, alpha: u8| {
            let value = u32::from(value) * u32::from(alpha) + 255 * (255 - u32::from(alpha));
            u8::try_from((value + 127) / 255).unwrap_or(u8::MAX)
        };
        let mut rgb = Vec::with_capacity(pixels.len() / 4 * 3);
        for pixel in pixels.chunks_exact(4) {
            if let [red, green, blue, alpha] = *pixel {
                rgb.extend([red, green, blue].map(|value| over_white(value, alpha)));
            }
        }
        rgb
    }

    fn refused(error: ImageError) -> PictureError {
        match error {
            ImageError::Unsupported(_) => PictureError::Unknown,
            ImageError::Limits(error) => match error.kind() {
                LimitErrorKind::DimensionError | LimitErrorKind::InsufficientMemory => {
                    PictureError::TooHeavy
                }
                _ => broken(&error.to_string()),
            },
            other => broken(&other.to_string()),
        }
    }

    fn broken(reason: &str) -> PictureError {
        const LONGEST: usize = 120;
        PictureError::Broken { reason: reason.chars().take(LONGEST).collect() }
    }
}

#[cfg(all(test, feature = "pictures"))]
mod tests;
