//! The line with the tags of an article.
use super::styled::Styled;
use super::{Builder, style};
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
            places.push((start..text.len(), tag));
        }
        let bits = style::DIM | style::MARKER;
        let styled = Styled::plain(&text, bits);
        let lines = self.lay(&styled.text, &styled.spans, self.base(None));
        let text = self.text(styled, bits);
        self.noted(text, |text| text.tags = places);
        self.place(lines, text, 0, false);
    }
}
