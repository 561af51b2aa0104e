//! The contents of a successful answer.
use super::body::Body;
use super::freshness::Freshness;
use crate::news::Validators;

/// The facts that come with every successful answer, besides its body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// The URL that answered, after redirects.
    pub url: String,
    /// The address to which the source moved for good (301, 308): every hop up to it was permanent.
    pub moved: Option<String>,
    /// The validators to send next time; also after 304 (RFC 9110 §15.4.5).
    pub validators: Validators,
    /// The time for which the server calls its answer fresh.
    pub freshness: Freshness,
}

/// A successful answer.
#[derive(Debug)]
pub enum Fetched {
    NotModified(Receipt),
    Body(Receipt, Body),
}

impl Fetched {
    /// The facts that come with it, besides its body.
    pub fn receipt(&self) -> &Receipt {
        match self {
            Self::NotModified(receipt) | Self::Body(receipt, _) => receipt,
        }
    }
}
