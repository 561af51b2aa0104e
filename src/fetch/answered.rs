//! The head of the last answer to a request, before its body is read.
use super::pace::Pass;
use reqwest::Response;

/// The head of the last answer to a request.
#[derive(Debug)]
pub(super) struct Answered {
    pub(super) response: Response,
    /// The address that answered, without credentials.
    pub(super) url: String,
    /// The place at the host.
    pub(super) pass: Pass,
}
