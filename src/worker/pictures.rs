//! The lane of pictures: one is fetched after the other, on a thread of its own, and what nobody waits
//! for any more is given up.
use super::tell::Tell;
use crate::app::Report;
use crate::ingest::{PictureReader, RefreshOptions};
use crate::locale::Phrase;
use crate::news::Source;
use crate::picture::Cache;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use tokio_util::sync::CancellationToken;

/// The thread that fetches pictures, once there was one to fetch.
#[derive(Debug, Default)]
pub(super) struct Pictures {
    lane: Option<Sender<Wanted>>,
    cancel: CancellationToken,
}

/// A picture that is to be fetched.
#[derive(Debug)]
struct Wanted {
    source: Source,
    url: String,
    /// The most columns and rows of pixels.
    bounds: (u32, u32),
    cancel: CancellationToken,
}

impl Pictures {
    /// Has a picture of an article of `source` fetched, no larger than `bounds` in pixels. It comes as
    /// a report.
    ///
    /// # Errors
    ///
    /// The sentence for the user, when there is no thread.
    pub(super) fn load(
        &mut self,
        source: Source,
        (url, bounds): (String, (u32, u32)),
        (options, cache): (&RefreshOptions, Cache),
        tell: &Tell,
    ) -> Result<(), Phrase> {
        let lane = match self.lane.take() {
            Some(lane) => lane,
            None => {
                let (lane, wanted) = mpsc::channel();
                let (options, tell) = (options.clone(), Arc::clone(tell));
                thread::Builder::new()
                    .name("pictures".into())
                    .spawn(move || fetch_all(&wanted, &options, &cache, &tell))
                    .map_err(|error| {
                        Phrase::new("refresh-runtime").with("reason", error.to_string())
                    })?;
                lane
            }
        };
        // The thread ends only with this handle.
        let _ = lane.send(Wanted { source, url, bounds, cancel: self.cancel.clone() });
        self.lane = Some(lane);
        Ok(())
    }

    /// Gives up the picture that is being fetched, and those that wait.
    pub(super) fn cancel(&mut self) {
        self.cancel.cancel();
        self.cancel = CancellationToken::new();
    }
}

/// Fetches what is wanted until nobody can want anything.
fn fetch_all(wanted: &Receiver<Wanted>, options: &RefreshOptions, cache: &Cache, tell: &Tell) {
    let mut reader = None;
    for Wanted { source, url, bounds, cancel } in wanted {
        if cancel.is_cancelled() {
            continue;
        }
        let made = match reader.take() {
            Some(made) => Ok(made),
            None => PictureReader::new(options, cache.clone()).map_err(|error| error.phrase()),
        };
        let came = match made {
            Ok(made) => reader.insert(made).read(&source, &url, bounds, &cancel),
            Err(reason) => Err(Some(reason)),
        };
        let came = match came {
            Ok(picture) => Ok(picture),
            Err(Some(reason)) => Err(reason),
            Err(None) => continue,
        };
        tell(Report::Picture { url, came }.into());
    }
}
