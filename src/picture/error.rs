//! The reasons why a file is not shown.
use crate::locale::Phrase;

/// The reason why a file is not shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// It has more pixels than are decoded.
    #[error("a picture of {width} × {height} pixels is too large")]
    TooLarge { width: u32, height: u32 },
    /// Decoding it would take more memory than there is for one.
    #[error("the picture takes too much memory")]
    TooHeavy,
    /// It is a drawing (SVG), which is a program rather than a picture.
    #[error("drawings are not shown")]
    Svg,
    /// It is in no format that is known.
    #[error("the format of the picture is unknown")]
    Unknown,
    /// It is damaged.
    #[error("the picture cannot be read: {reason}")]
    Broken { reason: String },
    /// This program was built without pictures.
    #[error("built without pictures")]
    NotBuilt,
}

impl PictureError {
    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::TooLarge { width, height } => Phrase::new("picture-too-large")
                .with("width", width.to_string())
                .with("height", height.to_string()),
            Self::TooHeavy => Phrase::new("picture-too-heavy"),
            Self::Svg => Phrase::new("picture-svg"),
            Self::Unknown => Phrase::new("picture-unknown"),
            Self::Broken { reason } => Phrase::new("picture-broken").with("reason", reason.clone()),
            Self::NotBuilt => Phrase::new("picture-not-built"),
        }
    }
}
