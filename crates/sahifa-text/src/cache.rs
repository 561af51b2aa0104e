//! Layouts kept for the next time the same text is drawn at the same width.
use crate::layout::layout;
use crate::line::Layout;
use crate::options::{Options, Span};
use crate::sanitize::CleanText;
use std::collections::HashMap;
use std::sync::Arc;

/// Bookkeeping of an entry, in bytes, beside its text and its glyphs.
const OVERHEAD: usize = 256;

/// A cache of layouts, bounded by the memory they take. Old entries go in generations: what was not
/// asked for since the last sweep is dropped when room is needed.
#[derive(Debug)]
pub struct LayoutCache {
    entries: HashMap<Key, Entry>,
    /// Bytes the entries take, about.
    size: usize,
    /// Bytes they may take.
    limit: usize,
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct Key {
    text: CleanText,
    spans: Vec<Span>,
    options: Options,
}

#[derive(Debug)]
struct Entry {
    layout: Arc<Layout>,
    size: usize,
    used: bool,
}

impl LayoutCache {
    /// A cache of at most about `limit` bytes.
    pub fn new(limit: usize) -> Self {
        Self { entries: HashMap::new(), size: 0, limit }
    }

    /// The result of [`layout`], made anew or kept from the last time.
    pub fn layout(&mut self, text: &CleanText, spans: &[Span], options: &Options) -> Arc<Layout> {
        let key = Key { text: text.clone(), spans: spans.to_vec(), options: options.clone() };
        if let Some(entry) = self.entries.get_mut(&key) {
            entry.used = true;
            return Arc::clone(&entry.layout);
        }
        let layout = Arc::new(layout(text, spans, options));
        let size = layout.size() + text.as_str().len() + std::mem::size_of_val(spans) + OVERHEAD;
        if self.size + size > self.limit {
            self.sweep();
        }
        if self.size + size <= self.limit {
            self.size += size;
            self.entries.insert(key, Entry { layout: Arc::clone(&layout), size, used: true });
        }
        layout
    }

    /// The bytes of memory that the cache takes, about.
    pub fn size(&self) -> usize {
        self.size
    }

    /// Drops what was not used since the last sweep; everything, if that is not half of it.
    fn sweep(&mut self) {
        self.entries.retain(|_, entry| std::mem::take(&mut entry.used));
        self.size = self.entries.values().map(|entry| entry.size).sum();
        if self.size > self.limit / 2 {
            self.entries.clear();
            self.size = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_the_same_layout_again_and_stays_bounded() {
        let mut cache = LayoutCache::new(100_000);
        let options = Options::default();
        let text = CleanText::new("سلام hello");
        let first = cache.layout(&text, &[], &options);
        assert!(Arc::ptr_eq(&first, &cache.layout(&text, &[], &options)));
        assert_eq!(*first, layout(&text, &[], &options));
        let narrow = Options { width: 5, ..Options::default() };
        assert_ne!(first, cache.layout(&text, &[], &narrow));
        for number in 0..5_000 {
            cache.layout(&CleanText::new(&format!("title {number} عنوان")), &[], &options);
            assert!(cache.size() <= 100_000);
        }
        assert!(cache.size() > 10_000);
    }

    #[test]
    fn a_layout_larger_than_the_cache_is_not_kept() {
        let mut cache = LayoutCache::new(1_000);
        let text = CleanText::new(&"word ".repeat(1_000));
        cache.layout(&text, &[], &Options::default());
        assert_eq!(cache.size(), 0);
    }
}
