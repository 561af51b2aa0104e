//! Fetches the pictures of articles when somebody is to see them, and makes pixels of them.
use super::background::Background;
use super::error;
use super::workshop::{Done, Workshop};
use super::{RefreshError, RefreshOptions};
use crate::fetch::{FetchOptions, Fetched};
use crate::locale::Phrase;
use crate::news::Source;
use crate::picture::{self, Cache, Picture};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// The largest file of a picture, in bytes.
const MAX_FILE: usize = 16 << 20;

/// Fetches pictures, one after the other. Use one for a whole session: it keeps what hosts asked for.
#[derive(Debug)]
pub struct PictureReader {
    workshop: Arc<Workshop>,
    background: Background,
    cache: Cache,
}

impl PictureReader {
    /// A reader with the limits of a refresh. What it fetches is kept in `cache`.
    ///
    /// # Errors
    ///
    /// When there are no threads, or nothing can be fetched on this machine.
    pub fn new(options: &RefreshOptions, cache: Cache) -> Result<Self, RefreshError> {
        let max_body = options.fetch.max_body.min(MAX_FILE);
        let fetch = FetchOptions { max_body, ..options.fetch.clone() };
        let options = RefreshOptions { fetch, ..options.clone() };
        let workshop = Workshop::new(options, CancellationToken::new());
        workshop.need_fetcher()?;
        Ok(Self { workshop: Arc::new(workshop), background: Background::start()?, cache })
    }

    /// Finds or fetches the picture at `url` of an article of `source`, no larger than `bounds` in
    /// pixels. It blocks, and must not be called from async code.
    ///
    /// # Errors
    ///
    /// The sentence for the user, which says why there is none; `None` once `cancel` is called.
    pub fn read(
        &self,
        source: &Source,
        url: &str,
        bounds: (u32, u32),
        cancel: &CancellationToken,
    ) -> Result<Picture, Option<Phrase>> {
        let (workshop, cache) = (Arc::clone(&self.workshop), self.cache.clone());
        let (source, url, own) = (source.clone(), url.to_owned(), cancel.clone());
        let read = self
            .background
            .wait(async move { read(&workshop, &cache, &source, url, bounds, &own).await });
        read.map_err(|phrase| Some(phrase).filter(|_| !cancel.is_cancelled()))
    }
}

async fn read(
    workshop: &Workshop,
    cache: &Cache,
    source: &Source,
    url: String,
    bounds: (u32, u32),
    cancel: &CancellationToken,
) -> Result<Picture, Phrase> {
    let most = workshop.options.fetch.max_body;
    let (own, address) = (cache.clone(), url.clone());
    let kept = move || {
        let bytes = own.get(&address, most)?;
        // One that was damaged on disk is fetched again.
        picture::decode(&bytes, bounds).ok()
    };
    if let Some(picture) = workshop.parse(0, kept).await?.value {
        return Ok(picture);
    }
    let Some(fetcher) = workshop.fetcher() else { return Err(error::defect()) };
    let fetched = fetcher.fetch_picture(source, &url, cancel).await;
    let fetched = fetched.map_err(|error| error.phrase())?;
    // Nothing was known of it before, so nothing can be unchanged.
    let Fetched::Body(_, body) = fetched else { return Err(error::defect()) };
    if let Some(cut) = body.cut {
        return Err(cut.phrase());
    }
    let cache = cache.clone();
    let work = move || {
        let picture = picture::decode(&body.bytes, bounds).map_err(|error| error.phrase())?;
        cache.put(&url, &body.bytes);
        Ok(picture)
    };
    let Done { value, .. } = workshop.parse(0, work).await?;
    value
}
