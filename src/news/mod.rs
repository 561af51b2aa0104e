//! The domain: sources, entries, articles, documents. Plain data; nothing here does I/O.
mod address;
mod article;
mod bare;
mod clean;
mod counts;
mod document;
mod download;
mod enclosure;
mod entry;
mod feed_url;
mod form;
mod found_list;
mod full_text;
mod grouping;
mod hide_read;
mod highlight;
mod host;
mod html;
mod language_tag;
mod local_path;
mod look;
mod mark;
mod markdown;
mod new_source;
mod newest;
mod panes;
mod plain;
mod resume;
mod rich;
mod schedule;
mod script;
mod slug;
mod source;
mod state;
mod step;
mod tag;
mod time;

pub use address::{
    ReadableAddress, link_target, openable, readable_address, shown_address, shown_url, site_of,
};
pub use article::{Article, ArticleId, Flags, Headline, Listing, TranscriptText};
pub use bare::{bare_addresses, bare_target};
pub use clean::{CleanRule, PageRules, Sign};
pub use counts::{Count, Counts, SourceCount, TagCount};
pub use document::{
    Block, BlockKind, Definition, Document, Link, ListItem, Media, Role, TableCell, TableRow,
    item_numbers,
};
pub use download::Download;
pub use enclosure::{Chapter, Enclosure, EnclosureKind, Transcript, duration, essence, size};
pub use entry::{Author, Channel, Entry, EntryLink, by_line};
pub use feed_url::{BadUrl, feed_url};
pub use form::Form;
pub use found_list::FoundList;
pub use full_text::FullText;
pub use grouping::Grouping;
pub use hide_read::HideRead;
pub use highlight::Highlight;
pub use html::escape_html;
pub use language_tag::is_language_tag;
pub use local_path::local_path;
pub use look::{Look, LookChanges, Paragraphs, VowelMarks};
pub use mark::{LATER, Mark, Marking, is_later};
pub use new_source::NewSource;
pub use newest::Newest;
pub use panes::{Column, Frame, PaneSizes, RowHeight};
pub use resume::{ByKey, ListChanges, Place, Resume};
pub use rich::{RichText, Run, RunKind};
pub use schedule::{LONGEST_FRESH, Schedule};
pub use script::Script;
pub use slug::slug;
pub use source::{Auth, Location, Proxy, Secret, Source, SourceId};
pub use state::{SourceState, Streak, Validators, left_out};
pub use step::Step;
pub use tag::TagUse;
pub use time::Timestamp;
