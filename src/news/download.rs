//! The state of an enclosure on this machine.
use super::size;
use crate::locale::Phrase;
use std::path::PathBuf;

/// The state of the file of an enclosure on this machine.
#[derive(Clone, Debug, PartialEq)]
pub enum Download {
    /// It waits for its turn.
    Waiting,
    /// So many bytes of it are there, and more are coming.
    Running { received: u64, total: Option<u64> },
    /// So many bytes of it are there, from a download that ended before its end.
    Partial(u64),
    /// It is there.
    Done(PathBuf),
    /// It did not come, for this reason.
    Failed(Phrase),
}

impl Download {
    /// True while it is under way, or waits to be.
    pub fn is_under_way(&self) -> bool {
        matches!(self, Self::Waiting | Self::Running { .. })
    }

    /// Its state in words.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::Waiting => Phrase::new("download-waiting"),
            Self::Running { received, total: Some(total) } => Phrase::new("download-running")
                .with("percent", percent(*received, *total))
                .with("received", size(*received))
                .with("total", size(*total)),
            Self::Running { received, total: None } => {
                Phrase::new("download-running-unknown").with("received", size(*received))
            }
            Self::Partial(received) => {
                Phrase::new("download-partial").with("received", size(*received))
            }
            Self::Done(_) => Phrase::new("download-done"),
            Self::Failed(reason) => reason.clone(),
        }
    }
}

fn percent(part: u64, whole: u64) -> u64 {
    let percent = u128::from(part) * 100 / u128::from(whole.max(1));
    u64::try_from(percent).unwrap_or(100).min(100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Catalogue, Digits, Language};

    #[test]
    fn states_are_said_in_both_languages() {
        let english = Catalogue::new(Language::En);
        let arabic = Catalogue::with_digits(Language::Ar, Digits::Arabic);
        let running = |received, total| Download::Running { received, total };
        for (state, en, ar) in [
            (Download::Waiting, "waiting", "في الانتظار"),
            (
                running(3_500_000, Some(7_000_000)),
                "50% (3.5 MB of 7 MB)",
                "٥٠% (٣.٥ ميغابايت من ٧ ميغابايت)",
            ),
            (running(9, Some(9)), "100% (9 bytes of 9 bytes)", "١٠٠% (٩ بايتات من ٩ بايتات)"),
            (running(1_000, None), "1 kB so far", "١ كيلوبايت حتى الآن"),
            (Download::Partial(1_000), "interrupted at 1 kB", "انقطع عند ١ كيلوبايت"),
            (Download::Done("/x".into()), "downloaded", "محفوظ هنا"),
        ] {
            assert_eq!(english.say_plain(&state.phrase()), en);
            assert_eq!(arabic.say_plain(&state.phrase()).replace('\u{200e}', ""), ar);
        }
    }
}
