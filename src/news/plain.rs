//! A document as plain logical text, for pipes, files and summaries.
use super::{
    Block, BlockKind, Definition, Document, ListItem, RichText, Run, RunKind, Script, item_numbers,
    site_of,
};
use std::collections::HashSet;

impl Document {
    /// The text in logical order, with a blank line between blocks. Page furniture is left out.
    /// Links are numbered and listed at the end.
    pub fn to_text(&self) -> String {
        let mut writer = Writer::default();
        writer.blocks(&self.blocks);
        writer.links();
        writer.text
    }

    /// The same without links: what a reader reads of it.
    pub fn to_words(&self) -> String {
        let mut writer = Writer { bare: true, ..Writer::default() };
        writer.blocks(&self.blocks);
        writer.text
    }
}

#[derive(Default)]
struct Writer {
    text: String,
    /// The text before each line: quote marks and list indents.
    prefix: String,
    links: Vec<String>,
    /// Links are not numbered.
    bare: bool,
    /// The short forms that were explained.
    explained: HashSet<String>,
}

impl Writer {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks.iter().filter(|block| !block.role.is_hidden()) {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Paragraph { content } | BlockKind::Heading { content, .. } => {
                self.apart();
                self.rich(content);
            }
            BlockKind::List { start, items } => {
                self.apart();
                self.list(*start, items);
            }
            BlockKind::Quote { blocks, source, cite } => {
                self.apart();
                self.within("> ", |writer| {
                    writer.blocks(blocks);
                    if let Some(line) = BlockKind::source_line(source, cite.as_deref()) {
                        writer.apart();
                        writer.rich(&line);
                    }
                });
            }
            BlockKind::Code { text, .. } => {
                self.apart();
                self.within("    ", |writer| writer.lines(text.trim_end_matches('\n')));
            }
            BlockKind::Table { rows, caption } => {
                self.apart();
                if !caption.is_empty() {
                    self.rich(caption);
                }
                for row in rows {
                    let cells: Vec<_> =
                        row.cells.iter().map(|cell| cell.content.spoken()).collect();
                    let cells: Vec<&str> = cells.iter().map(|cell| cell.trim()).collect();
                    self.lines(&cells.join("\t"));
                }
            }
            BlockKind::Image { alt, caption, credit, link, .. } => {
                self.apart();
                let (caption, credit) = (caption.spoken(), credit.spoken());
                let text = if caption.trim().is_empty() { alt } else { &*caption };
                let number = link.as_ref().map(|link| format!("[{}]", self.number(link)));
                let parts: Vec<&str> = [text.trim(), credit.trim()]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect();
                self.lines(&format!("[{}]{}", parts.join(" · "), number.unwrap_or_default()));
            }
            BlockKind::Definitions { items } => {
                self.apart();
                self.definitions(items);
            }
            BlockKind::Details { summary, blocks, .. } => {
                self.apart();
                if !summary.is_empty() {
                    self.rich(summary);
                    self.text.push('\n');
                }
                self.within("  ", |writer| writer.blocks(blocks));
            }
            BlockKind::Note { label, blocks, .. } => {
                self.apart();
                self.item(&format!("{} ", Script::Super.in_line(label)), blocks);
            }
            // The enclosures stand by themselves.
            BlockKind::Embed { enclosed: true, blocks, .. } if blocks.is_empty() => {}
            BlockKind::Embed { title, url, blocks, .. } => {
                self.apart();
                let title = match title.trim() {
                    "" => site_of(url).unwrap_or_else(|| url.clone()),
                    title => title.to_owned(),
                };
                self.rich(&RichText {
                    runs: vec![Run { range: 0..title.len(), kind: RunKind::Link(url.clone()) }],
                    text: title,
                });
                if !blocks.is_empty() {
                    self.apart();
                    self.within("> ", |writer| writer.blocks(blocks));
                }
            }
            BlockKind::Rule => {
                self.apart();
                self.lines("———");
            }
        }
    }

    fn definitions(&mut self, items: &[Definition]) {
        for item in items {
            item.terms.iter().for_each(|term| self.rich(term));
            self.within("    ", |writer| writer.blocks(&item.blocks));
        }
    }

    fn list(&mut self, start: Option<i64>, items: &[ListItem]) {
        for (item, number) in items.iter().zip(item_numbers(start, items)) {
            let marker = number.map_or_else(|| "• ".to_owned(), |number| format!("{number}. "));
            self.item(&marker, &item.blocks);
        }
    }

    fn item(&mut self, marker: &str, blocks: &[Block]) {
        let indent = " ".repeat(marker.chars().count());
        let mut body = Self {
            prefix: String::new(),
            links: std::mem::take(&mut self.links),
            explained: std::mem::take(&mut self.explained),
            bare: self.bare,
            ..Self::default()
        };
        let mut after_text = false;
        for block in blocks.iter().filter(|block| !block.role.is_hidden()) {
            match &block.kind {
                // A list in an item goes on with it.
                BlockKind::List { start, items } if after_text => body.list(*start, items),
                _ => body.block(block),
            }
            after_text = matches!(block.kind, BlockKind::Paragraph { .. });
        }
        self.links = body.links;
        self.explained = body.explained;
        for (at, line) in body.text.trim_end().split('\n').enumerate() {
            let lead = if at == 0 { marker } else { &indent };
            let whole = format!("{}{lead}{line}", self.prefix);
            self.text.push_str(whole.trim_end());
            self.text.push('\n');
        }
    }

    /// Writes a blank line before the next block, unless it is the first.
    fn apart(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            let prefix = self.prefix.trim_end().to_owned();
            self.text.push_str(&prefix);
            self.text.push('\n');
        }
    }

    fn within(&mut self, prefix: &str, inside: impl FnOnce(&mut Self)) {
        let len = self.prefix.len();
        self.prefix.push_str(prefix);
        let mut body = Self {
            prefix: self.prefix.clone(),
            links: std::mem::take(&mut self.links),
            explained: std::mem::take(&mut self.explained),
            bare: self.bare,
            ..Self::default()
        };
        inside(&mut body);
        self.links = body.links;
        self.explained = body.explained;
        self.text.push_str(&body.text);
        self.prefix.truncate(len);
    }

    fn lines(&mut self, text: &str) {
        for line in text.split('\n') {
            let prefix = if line.is_empty() { self.prefix.trim_end() } else { &self.prefix };
            self.text.push_str(prefix);
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    fn rich(&mut self, content: &RichText) {
        let mut ends: Vec<(usize, String)> = Vec::new();
        for run in &content.runs {
            if !content.text.is_char_boundary(run.range.end) {
                continue;
            }
            match &run.kind {
                RunKind::Link(href) if !self.bare => {
                    ends.push((run.range.end, format!("[{}]", self.number(href))));
                }
                RunKind::Abbreviation(expansion) if !self.bare => {
                    let short = content.text.get(run.range.clone()).unwrap_or_default();
                    if self.explained.insert(short.to_owned()) {
                        ends.push((run.range.end, format!(" ({expansion})")));
                    }
                }
                _ => {}
            }
        }
        ends.sort_by_key(|(at, _)| *at);
        let mut ends = ends.into_iter().peekable();
        let text = content.spoken_with(|at, text| {
            while let Some((_, behind)) = ends.next_if(|(end, _)| *end <= at) {
                text.push_str(&behind);
            }
        });
        self.lines(text.trim());
    }

    fn number(&mut self, href: &str) -> usize {
        if let Some(at) = self.links.iter().position(|link| link == href) {
            return at + 1;
        }
        self.links.push(href.to_owned());
        self.links.len()
    }

    fn links(&mut self) {
        if self.links.is_empty() {
            return;
        }
        self.apart();
        for (at, link) in std::mem::take(&mut self.links).into_iter().enumerate() {
            self.lines(&format!("[{}] {link}", at + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::{ListItem, Role, Run};

    fn block(kind: BlockKind) -> Block {
        Block { kind, direction: None, role: Role::Body }
    }

    fn paragraph(text: &str) -> Block {
        block(BlockKind::Paragraph { content: RichText { text: text.into(), runs: Vec::new() } })
    }

    #[test]
    fn blocks_stand_apart_and_links_at_the_end() {
        let linked = RichText {
            text: "اقرأ هنا.".into(),
            runs: vec![Run { range: 9..15, kind: RunKind::Link("https://a.example/".into()) }],
        };
        let nested = block(BlockKind::List {
            start: Some(1),
            items: vec![ListItem::new(vec![paragraph("one")])],
        });
        let list = block(BlockKind::List {
            start: None,
            items: vec![
                ListItem::new(vec![paragraph("first")]),
                ListItem::new(vec![paragraph("second"), nested]),
            ],
        });
        let mut hidden = paragraph("furniture");
        hidden.role = Role::Furniture;
        let document = Document {
            blocks: vec![
                block(BlockKind::Paragraph { content: linked }),
                list,
                block(BlockKind::quote(vec![paragraph("a"), paragraph("b")])),
                block(BlockKind::Code { text: "x\n y\n".into(), language: None }),
                hidden,
            ],
        };
        let expected = "اقرأ هنا[1].\n\n• first\n• second\n  1. one\n\n> a\n>\n> b\n\n    x\n     y\n\n[1] https://a.example/\n";
        assert_eq!(document.to_text(), expected);
    }

    #[test]
    fn what_stands_off_the_line_was_deleted_or_inserted_is_said() {
        let run = |range, kind| Run { range, kind };
        for (text, runs, expected) in [
            ("H2O", vec![run(1..2, RunKind::Subscript)], "H₂O\n"),
            ("x2 y", vec![run(1..2, RunKind::Superscript)], "x² y\n"),
            ("1st", vec![run(1..3, RunKind::Superscript)], "1st\n"),
            (
                "old new",
                vec![run(0..3, RunKind::Strike), run(4..7, RunKind::Insert)],
                "~~old~~ ++new++\n",
            ),
            (
                "note1",
                vec![
                    run(4..5, RunKind::Superscript),
                    run(4..5, RunKind::Link("https://a.example/".into())),
                ],
                "note¹[1]\n\n[1] https://a.example/\n",
            ),
        ] {
            let content = RichText { text: text.into(), runs };
            let blocks = vec![block(BlockKind::Paragraph { content })];
            assert_eq!(Document { blocks }.to_text(), expected, "{text}");
        }
    }

    #[test]
    fn numbers_and_links_of_pictures_are_kept() {
        let item = |text: &str, number| ListItem { blocks: vec![paragraph(text)], number };
        let items = vec![item("a", None), item("b", Some(7)), item("c", None)];
        let image = BlockKind::Image {
            src: "https://a.example/s.jpg".into(),
            alt: "pic".into(),
            caption: RichText::default(),
            credit: RichText::default(),
            link: Some("https://a.example/b.jpg".into()),
        };
        let blocks = vec![block(BlockKind::List { start: Some(3), items }), block(image)];
        let expected = "3. a\n7. b\n8. c\n\n[pic][1]\n\n[1] https://a.example/b.jpg\n";
        assert_eq!(Document { blocks }.to_text(), expected);
    }

    #[test]
    fn nothing_is_nothing() {
        assert_eq!(Document::default().to_text(), "");
    }
}
