//! Layouts kept for the next time the same text is drawn in the same way.
use crate::layout::layout;
use crate::line::Layout;
use crate::options::Options;
use crate::sanitize::CleanText;
use std::collections::HashMap;
use std::sync::Arc;

/// Bookkeeping of an entry, in bytes, beside its text and its glyphs.
const OVERHEAD: usize = 256;

/// A cache of layouts, bounded by the memory they take, for programs that draw the same titles and
/// names in every frame. Old entries go in generations: when room is needed, those go that were not
/// asked for since the last time.
///
/// ```
/// use sahifa_text::{LayoutCache, Options, Wrap};
///
/// let mut cache = LayoutCache::new(1 << 20);
/// let options = Options { width: 20, wrap: Wrap::Cut, ..Options::default() };
/// let title = cache.layout("عنوان الخبر", &options);
/// let line = title.lines.first().expect("there is always a line");
/// assert_eq!(line.cells(20).count(), 11);
/// ```
#[derive(Debug)]
pub struct LayoutCache {
    /// By options and, below them, by the text as it came: a text that is found is not sanitised again.
    entries: HashMap<Options, HashMap<Box<str>, Entry>>,
    /// Bytes the entries take, about.
    size: usize,
    /// Bytes they may take.
    limit: usize,
}

#[derive(Debug)]
struct Entry {
    layout: Arc<Layout>,
    size: usize,
    /// It was asked for again since the last sweep.
    used: bool,
}

impl LayoutCache {
    /// Makes a cache of at most about `limit` bytes.
    pub fn new(limit: usize) -> Self {
        Self { entries: HashMap::new(), size: 0, limit }
    }

    /// Sanitises `text` and lays it out without spans, or gives what that gave the last time.
    pub fn layout(&mut self, text: &str, options: &Options) -> Arc<Layout> {
        if let Some(entry) = self.entries.get_mut(options).and_then(|texts| texts.get_mut(text)) {
            entry.used = true;
            return Arc::clone(&entry.layout);
        }
        let layout = Arc::new(layout(&CleanText::new(text), &[], options));
        let size = layout.size() + text.len() + OVERHEAD;
        if self.size + size > self.limit {
            self.sweep();
        }
        if self.size + size <= self.limit {
            self.size += size;
            let entry = Entry { layout: Arc::clone(&layout), size, used: false };
            self.entries.entry(options.clone()).or_default().insert(text.into(), entry);
        }
        layout
    }

    /// The bytes of memory that the cache takes, about.
    pub fn size(&self) -> usize {
        self.size
    }

    /// Drops what was not asked for again since the last sweep; everything, if that is not half of it.
    fn sweep(&mut self) {
        for texts in self.entries.values_mut() {
            texts.retain(|_, entry| std::mem::take(&mut entry.used));
        }
        self.entries.retain(|_, texts| !texts.is_empty());
        self.size = self.entries.values().flat_map(HashMap::values).map(|entry| entry.size).sum();
        if self.size > self.limit / 2 {
            self.entries.clear();
            self.size = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Wrap;

    #[test]
    fn gives_the_same_layout_again_and_stays_bounded() {
        let mut cache = LayoutCache::new(100_000);
        let options = Options::default();
        let text = "سلام hello";
        let first = cache.layout(text, &options);
        assert!(Arc::ptr_eq(&first, &cache.layout(text, &options)));
        assert_eq!(*first, layout(&CleanText::new(text), &[], &options));
        let narrow = Options { width: 5, ..Options::default() };
        assert_ne!(first, cache.layout(text, &narrow));
        for number in 0..5_000 {
            let options = Options { width: 5 + number % 9, ..Options::default() };
            cache.layout(&format!("title {number} عنوان"), &options);
            assert!(cache.size() <= 100_000);
        }
        assert!(cache.size() > 10_000);
        let held = cache.entries.values().flat_map(HashMap::values).map(|entry| entry.size);
        assert_eq!(held.sum::<usize>(), cache.size());
    }

    #[test]
    fn what_is_kept_was_sanitised() {
        let mut cache = LayoutCache::new(100_000);
        let options = Options { wrap: Wrap::Cut, ..Options::default() };
        for _ in 0..2 {
            let layout = cache.layout("a\u{1b}[31m\u{202e}b\n", &options);
            let cells: String = layout.lines[0].cells(80).map(|cell| cell.symbol).collect();
            assert_eq!(cells.trim_end(), "a[31mb");
        }
    }

    #[test]
    fn what_is_drawn_in_every_frame_outlives_what_is_not() {
        let mut cache = LayoutCache::new(100_000);
        let options = Options::default();
        let kept = cache.layout("صحيفة", &options);
        for number in 0..2_000 {
            cache.layout(&format!("عنوان {number}"), &options);
            assert!(Arc::ptr_eq(&kept, &cache.layout("صحيفة", &options)), "{number}");
        }
    }

    #[test]
    fn a_layout_larger_than_the_cache_is_not_kept() {
        let mut cache = LayoutCache::new(1_000);
        cache.layout(&"word ".repeat(1_000), &Options::default());
        assert_eq!(cache.size(), 0);
    }
}
