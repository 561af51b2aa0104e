//! Asks for one feed, unpacks it and parses it.
use super::report::{Failure, Fresh, Report};
use super::workshop::{Done, Workshop};
use super::{error, reading};
use crate::fetch::{Body, FetchError, Fetched, Receipt, gzip};
use crate::locale::Phrase;
use crate::news::{Source, SourceId, Validators};
use crate::store::{FetchState, Prepared, Seen};
use tokio::sync::mpsc::Sender;

#[derive(Debug)]
pub(super) struct FeedJob {
    pub(super) id: SourceId,
    pub(super) source: Source,
    pub(super) fetched: FetchState,
    pub(super) validators: Validators,
}

/// The contents of a body that differs from the last one.
struct Reading {
    document: Prepared,
    problems: Vec<Phrase>,
    fingerprint: Option<i64>,
}

impl FeedJob {
    pub(super) async fn run(self, workshop: &Workshop, sender: &Sender<Report>) {
        let id = self.id;
        // Sending fails only when the refresh is over.
        let _ = sender.send(Report::Started(id)).await;
        match self.work(workshop, sender).await {
            Ok(()) => {}
            // Nobody is to blame.
            Err(_) if workshop.cancel.is_cancelled() => {}
            Err(failure) => drop(sender.send(Report::Failed(id, failure)).await),
        }
    }

    async fn work(self, workshop: &Workshop, sender: &Sender<Report>) -> Result<(), Failure> {
        let Some(fetcher) = workshop.fetcher() else { return Err(error::defect().into()) };
        let id = self.id;
        let (source, validators) = (&self.source, &self.validators);
        let fetched = match &self.fetched.moved {
            Some(moved) => fetcher.fetch_moved(source, moved, validators, &workshop.cancel).await?,
            None => fetcher.fetch(source, validators, &workshop.cancel).await?,
        };
        let (receipt, body) = match fetched {
            Fetched::NotModified(receipt) => {
                let _ = sender.send(Report::NotModified(id, receipt)).await;
                return Ok(());
            }
            Fetched::Body(receipt, body) => (receipt, body),
        };
        let settings = self.fetched.settings;
        let max_len = workshop.options.fetch.max_body;
        let max_items = workshop.options.max_items;
        let len = body.bytes.len();
        let read = move || {
            let known = (self.fetched.fingerprint, &self.fetched.seen);
            (read(body, &receipt, &self.source, known, max_len, max_items), receipt)
        };
        let Done { value: (reading, receipt), room: _room, _turn } =
            workshop.parse(len, read).await?;
        let report = match reading? {
            // From a server that does not do conditional requests.
            None => Report::NotModified(id, receipt),
            Some(Reading { document, problems, fingerprint }) => {
                let fresh = Fresh { receipt, settings, fingerprint, document, problems, _room };
                Report::Feed(id, Box::new(fresh))
            }
        };
        let _ = sender.send(report).await;
        Ok(())
    }
}

/// Reads a body; returns `None` if it is the one that was read last. `known` is the fingerprint of that
/// one, and its entries.
fn read(
    body: Body,
    receipt: &Receipt,
    source: &Source,
    (known, seen): (Option<i64>, &Seen),
    max_len: usize,
    max_items: usize,
) -> Result<Option<Reading>, Failure> {
    let fingerprint = reading::fingerprint(&body.bytes);
    if body.cut.is_none() && known == Some(fingerprint) {
        return Ok(None);
    }
    let mut cut = body.cut.clone();
    let unpacked = match gzip::unpack(&body.bytes, max_len) {
        None => None,
        Some(Ok(unpacked)) => {
            if !unpacked.complete {
                let received = unpacked.bytes.len();
                cut.get_or_insert(FetchError::Cut { url: receipt.url.clone(), received });
            }
            Some(unpacked.bytes)
        }
        Some(Err(gzip::TooLarge(limit))) => {
            return Err(FetchError::TooLarge { url: receipt.url.clone(), limit }.into());
        }
    };
    let bytes = unpacked.as_deref().unwrap_or(&body.bytes);
    let head =
        reading::Head { content_type: body.content_type.as_deref(), link_headers: &body.links };
    let parsed = reading::feed(bytes, head, cut.is_some(), receipt, source, max_items, seen);
    match (parsed, cut) {
        // Half an answer that holds nothing failed because it is half an answer.
        (Err(_), Some(cut)) => Err(cut.into()),
        (Ok((document, _)), Some(cut)) if document.is_empty() => Err(cut.into()),
        (Ok((document, mut problems)), Some(cut)) => {
            problems.insert(0, cut.phrase());
            Ok(Some(Reading { document, problems, fingerprint: None }))
        }
        (Err(error), None) => Err(error.into()),
        (Ok((document, problems)), None) => {
            Ok(Some(Reading { document, problems, fingerprint: Some(fingerprint) }))
        }
    }
}
