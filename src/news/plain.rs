//! A document as plain logical text, for pipes, files and summaries.
use super::{Block, BlockKind, Document, RichText, RunKind};

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
                for (at, item) in items.iter().enumerate() {
                    let marker = match start {
                        Some(start) => format!("{}. ", start.saturating_add(at as i64)),
                        None => "• ".to_owned(),
                    };
                    self.item(&marker, &item.blocks);
                }
            }
            BlockKind::Quote { blocks } => {
                self.apart();
                self.within("> ", |writer| writer.blocks(blocks));
            }
            BlockKind::Code { text, .. } => {
                self.apart();
                self.within("    ", |writer| writer.lines(text.trim_end_matches('\n')));
            }
            BlockKind::Table { rows } => {
                self.apart();
                for row in rows {
                    let cells: Vec<&str> = row.cells.iter().map(|cell| cell.text.trim()).collect();
                    self.lines(&cells.join("\t"));
                }
            }
            BlockKind::Image { alt, caption, .. } => {
                self.apart();
                let text = if caption.text.trim().is_empty() { alt } else { &caption.text };
                self.lines(&format!("[{}]", text.trim()));
            }
            BlockKind::Rule => {
                self.apart();
                self.lines("———");
            }
        }
    }

    fn item(&mut self, marker: &str, blocks: &[Block]) {
        let indent = " ".repeat(marker.chars().count());
        let mut body = Self {
            prefix: String::new(),
            links: std::mem::take(&mut self.links),
            bare: self.bare,
            ..Self::default()
        };
        body.blocks(blocks);
        self.links = body.links;
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
            bare: self.bare,
            ..Self::default()
        };
        inside(&mut body);
        self.links = body.links;
        self.text.push_str(&body.text);
        self.prefix.truncate(len);
    }

    fn lines(&mut self, text: &str) {
        for line in text.split('\n') {
            self.text.push_str(&self.prefix);
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    fn rich(&mut self, content: &RichText) {
        let mut ends: Vec<(usize, usize)> = Vec::new();
        let runs = if self.bare { &[] } else { content.runs.as_slice() };
        for run in runs {
            if let RunKind::Link(href) = &run.kind
                && content.text.is_char_boundary(run.range.end)
            {
                ends.push((run.range.end, self.number(href)));
            }
        }
        ends.sort_unstable();
        let mut text = String::with_capacity(content.text.len() + 4 * ends.len());
        let mut from = 0;
        for (end, number) in ends {
            text.push_str(&content.text[from..end]);
            text.push_str(&format!("[{number}]"));
            from = end;
        }
        text.push_str(&content.text[from..]);
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
            items: vec![ListItem { blocks: vec![paragraph("one")] }],
        });
        let list = block(BlockKind::List {
            start: None,
            items: vec![
                ListItem { blocks: vec![paragraph("first")] },
                ListItem { blocks: vec![paragraph("second"), nested] },
            ],
        });
        let mut hidden = paragraph("furniture");
        hidden.role = Role::Furniture;
        let document = Document {
            blocks: vec![
                block(BlockKind::Paragraph { content: linked }),
                list,
                block(BlockKind::Quote { blocks: vec![paragraph("a"), paragraph("b")] }),
                block(BlockKind::Code { text: "x\n y\n".into(), language: None }),
                hidden,
            ],
        };
        let expected = "اقرأ هنا[1].\n\n• first\n• second\n\n  1. one\n\n> a\n>\n> b\n\n    x\n     y\n\n[1] https://a.example/\n";
        assert_eq!(document.to_text(), expected);
    }

    #[test]
    fn nothing_is_nothing() {
        assert_eq!(Document::default().to_text(), "");
    }
}
