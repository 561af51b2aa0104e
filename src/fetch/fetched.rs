//! What a successful answer gives.
use super::body::Body;
use super::freshness::Freshness;
use crate::news::Validators;

/// What every successful answer tells beside its body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// The URL that answered, after redirects.
    pub url: String,
    /// Where the source moved for good (301, 308): every hop up to it was permanent.
    pub moved: Option<String>,
    /// To be sent next time; also after 304 (RFC 9110 §15.4.5).
    pub validators: Validators,
    /// How long the server calls its answer fresh.
    pub freshness: Freshness,
}

/// A successful answer.
#[derive(Debug)]
pub enum Fetched {
    NotModified(Receipt),
    Body(Receipt, Body),
}

impl Fetched {
    /// What it tells beside its body.
    pub fn receipt(&self) -> &Receipt {
        match self {
            Self::NotModified(receipt) | Self::Body(receipt, _) => receipt,
        }
    }
}
