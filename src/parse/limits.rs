//! Bounds on what one document may cost.

/// Entries taken from one feed; the newest are kept.
pub(super) const ENTRIES: usize = 10_000;
/// Values of a JSON document; an object takes the room of eight.
pub(super) const VALUES: usize = 600_000;
/// Bytes of a text field: title, summary, name, address.
pub(super) const FIELD: usize = 64 * 1024;
/// Bytes of an article body, as markup and as text.
pub(super) const BODY: usize = 8 * 1024 * 1024;
/// Tags of one entry.
pub(super) const TAGS: usize = 256;
/// Links, enclosures and authors of one entry.
pub(super) const LINKS: usize = 256;
/// Depth of an HTML tree; browsers flatten at the same depth.
pub(super) const HTML_DEPTH: usize = 512;
/// Nodes of an HTML tree.
pub(super) const HTML_NODES: usize = 200_000;
/// Attributes looked at in one tag.
pub(super) const ATTRIBUTES: usize = 512;
/// Cells of one table.
pub(super) const TABLE_CELLS: usize = 50_000;
/// Columns a `colspan` may reach.
pub(super) const TABLE_COLUMNS: usize = 64;
/// Lists and quotes inside each other in a document; deeper ones are flattened.
pub(super) const BLOCK_DEPTH: usize = 16;
/// Open elements of an XML document; deeper ones are read as text of their ancestor.
pub(super) const XML_DEPTH: usize = 512;
/// Entities an internal DTD subset may declare, and bytes one of them may stand for.
pub(super) const ENTITIES: usize = 256;
pub(super) const ENTITY_LEN: usize = 1024;
/// Bytes of a document that stand nowhere in it: its entities spelled out, its addresses made
/// absolute.
pub(super) const GROWTH: usize = 64 * 1024 * 1024;
