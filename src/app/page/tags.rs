//! The line with the tags of an article.
use super::{Builder, TagPlace, style, whole};
use sahifa_text::CleanText;

impl Builder<'_> {
    pub(super) fn tags(&mut self, tags: &[String]) {
        if tags.is_empty() {
            return;
        }
        let mut text = String::new();
        let mut places = Vec::with_capacity(tags.len());
        for (tag, name) in tags.iter().enumerate() {
            if tag > 0 {
                text.push(' ');
            }
            let start = text.len();
            text.push_str(CleanText::isolated(&format!("#{name}")).as_str());
            places.push(TagPlace { range: start..text.len(), tag });
        }
        let text = CleanText::new(&text);
        let spans = whole(&text, style::DIM | style::MARKER);
        let lines = self.lay(&text, &spans, self.base(None));
        let first = self.page.lines.len();
        self.place(lines, &[]);
        let segments = self.page.lines.iter_mut().skip(first).flat_map(|line| &mut line.segments);
        for segment in segments {
            let source = segment.line.source();
            let is_here = |place: &&TagPlace| {
                place.range.start < source.end && source.start < place.range.end
            };
            segment.tags = places.iter().filter(is_here).cloned().collect();
        }
    }
}
