//! Limits on the cost of one document.

/// The most entries of one feed; the newest are kept.
pub(super) const ENTRIES: usize = 10_000;
/// The most values of a JSON document. An object takes the space of eight.
pub(super) const VALUES: usize = 600_000;
/// The most bytes of a text field: title, summary, name, address.
pub(super) const FIELD: usize = 64 * 1024;
/// The most bytes of an article body, as markup and as text.
pub(super) const BODY: usize = 8 * 1024 * 1024;
/// The most tags of one entry.
pub(super) const TAGS: usize = 256;
/// The most links, enclosures and authors of one entry.
pub(super) const LINKS: usize = 256;
/// The most chapters of one recording, and the most transcripts.
pub(super) const CHAPTERS: usize = 1000;
pub(super) const TRANSCRIPTS: usize = 16;
/// The greatest depth of an HTML tree. Browsers flatten at the same depth.
pub(super) const HTML_DEPTH: usize = 512;
/// The most nodes of an HTML tree.
pub(super) const HTML_NODES: usize = 200_000;
/// The most attributes read in one tag.
pub(super) const ATTRIBUTES: usize = 512;
/// The most cells of one table.
pub(super) const TABLE_CELLS: usize = 50_000;
/// The most columns of a `colspan`.
pub(super) const TABLE_COLUMNS: usize = 64;
/// The deepest nesting of lists and quotes in a document; deeper ones are flattened.
pub(super) const BLOCK_DEPTH: usize = 16;
/// The most open elements of an XML document. Deeper ones are read as text of their ancestor.
pub(super) const XML_DEPTH: usize = 512;
/// The most entities of an internal DTD subset, and the most bytes of one of them.
pub(super) const ENTITIES: usize = 256;
pub(super) const ENTITY_LEN: usize = 1024;
/// The most bytes of a document that are not in it: its entities expanded, its addresses made
/// absolute.
pub(super) const GROWTH: usize = 64 * 1024 * 1024;
