//! Problems of reading a document: with a result (`Problem`) and without (`ParseError`).
use super::discover::FeedLink;
use crate::locale::Phrase;

/// Something that was repaired or left out. The document was read nevertheless.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The bytes are in another charset than the stated one.
    CharsetMisdeclared { stated: String, used: String },
    /// No charset was stated; this one was guessed.
    CharsetGuessed { used: String },
    /// Some fields are in another charset than the rest and were read as such.
    CharsetMixed { used: String, other: String },
    /// The stated charset has no decoder.
    CharsetUnknown { label: String },
    /// Invalid bytes of the charset were replaced by U+FFFD.
    InvalidBytes { count: usize },
    /// The markup was not well-formed and was repaired.
    Malformed,
    /// Text before the root element was skipped.
    JunkBeforeRoot,
    /// The document ends in the middle. The part before that was read.
    Truncated,
    /// The document has more entries than are taken at once.
    EntriesDropped { kept: usize, dropped: usize },
    /// A text was longer than the limit and was cut.
    FieldCut,
    /// An article was nested too deep or had too many nodes and was simplified.
    BodySimplified,
    /// A date could not be read.
    DateUnreadable { text: String },
    /// The front matter of a local file could not be read.
    FrontMatter { line: usize },
    /// The address of an image of a local file is relative to an unknown base.
    ImageRelative { text: String },
}

impl Problem {
    /// A short stable name, used in JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Self::CharsetMisdeclared { .. } => "charset-misdeclared",
            Self::CharsetGuessed { .. } => "charset-guessed",
            Self::CharsetMixed { .. } => "charset-mixed",
            Self::CharsetUnknown { .. } => "charset-unknown",
            Self::InvalidBytes { .. } => "invalid-bytes",
            Self::Malformed => "malformed",
            Self::JunkBeforeRoot => "junk-before-root",
            Self::Truncated => "truncated",
            Self::EntriesDropped { .. } => "entries-dropped",
            Self::FieldCut => "field-cut",
            Self::BodySimplified => "body-simplified",
            Self::DateUnreadable { .. } => "date-unreadable",
            Self::FrontMatter { .. } => "front-matter",
            Self::ImageRelative { .. } => "image-relative",
        }
    }

    /// The sentence for the details of a source.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::CharsetMisdeclared { stated, used } => Phrase::new("parse-charset-misdeclared")
                .with("stated", stated.as_str())
                .with("used", used.as_str()),
            Self::CharsetGuessed { used } => {
                Phrase::new("parse-charset-guessed").with("used", used.as_str())
            }
            Self::CharsetMixed { used, other } => Phrase::new("parse-charset-mixed")
                .with("used", used.as_str())
                .with("other", other.as_str()),
            Self::CharsetUnknown { label } => {
                Phrase::new("parse-charset-unknown").with("label", label.as_str())
            }
            Self::InvalidBytes { count } => {
                Phrase::new("parse-invalid-bytes").with("count", *count)
            }
            Self::Malformed => Phrase::new("parse-malformed"),
            Self::JunkBeforeRoot => Phrase::new("parse-junk-before-root"),
            Self::Truncated => Phrase::new("parse-truncated"),
            Self::EntriesDropped { kept, dropped } => {
                Phrase::new("parse-entries-dropped").with("kept", *kept).with("dropped", *dropped)
            }
            Self::FieldCut => Phrase::new("parse-field-cut"),
            Self::BodySimplified => Phrase::new("parse-body-simplified"),
            Self::DateUnreadable { text } => {
                Phrase::new("parse-date-unreadable").with("text", text.as_str())
            }
            Self::FrontMatter { line } => Phrase::new("parse-front-matter").with("line", *line),
            Self::ImageRelative { text } => {
                Phrase::new("parse-image-relative").with("text", text.as_str())
            }
        }
    }
}

/// Problems of one document, each kind once.
#[derive(Debug, Default)]
pub(super) struct Problems {
    kinds: Vec<Problem>,
    /// The problems so far, each as often as it was met.
    met: usize,
}

impl Problems {
    /// Notes a problem. A kind that is already noted is not repeated.
    pub(super) fn note(&mut self, problem: Problem) {
        self.met += 1;
        if !self.kinds.iter().any(|known| known.name() == problem.name()) {
            self.kinds.push(problem);
        }
    }

    /// The number of problems so far, repeated ones among them.
    pub(super) fn met(&self) -> usize {
        self.met
    }

    pub(super) fn extend(&mut self, other: Self) {
        other.kinds.into_iter().for_each(|problem| self.note(problem));
    }

    pub(super) fn into_vec(self) -> Vec<Problem> {
        self.kinds
    }
}

/// The reason a document gave nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// No bytes, or only white space.
    #[error("the document is empty")]
    Empty,
    /// Neither feed nor article.
    #[error("the document is neither a feed nor an article")]
    NotAFeed,
    /// An OPML list of feeds, which is imported, not read.
    #[error("the document is an OPML list of feeds")]
    Opml,
    /// A web page in place of a feed, with the feeds it names.
    #[error("the document is a web page")]
    Page { feeds: Vec<FeedLink> },
    /// Compressed or binary bytes.
    #[error("the document is not text")]
    Binary,
    /// A defect of the parser, contained to this document.
    #[error("the parser failed on this document")]
    Defect,
    /// Cancelled by [`super::Halt`].
    #[error("reading the document was called off")]
    Halted,
}

impl ParseError {
    /// A short stable name, used in JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotAFeed => "not-a-feed",
            Self::Opml => "opml",
            Self::Page { .. } => "page",
            Self::Binary => "binary",
            Self::Defect => "defect",
            Self::Halted => "halted",
        }
    }

    /// The sentence for the user.
    pub fn phrase(&self) -> Phrase {
        let id = match self {
            Self::Empty => "parse-empty",
            Self::NotAFeed => "parse-not-a-feed",
            Self::Opml => "parse-opml",
            Self::Page { feeds } => {
                return match feeds.first() {
                    Some(feed) => Phrase::new("parse-page-with-feeds")
                        .with("count", feeds.len())
                        .with("url", feed.url.as_str()),
                    None => Phrase::new("parse-page"),
                };
            }
            Self::Binary => "parse-binary",
            Self::Defect => "parse-defect",
            Self::Halted => "parse-halted",
        };
        Phrase::new(id)
    }
}
