//! A document as plain text: the words of its blocks, one block per line.
use crate::news::{Block, BlockKind, Document, Role, site_of};

/// The logical text without markup and without furniture.
pub(super) fn plain(document: &Document) -> String {
    let mut output = String::new();
    push_blocks(&document.blocks, &mut output);
    output
}

/// The texts of the first paragraphs and headings, without furniture.
pub(super) fn opening_texts(document: &Document) -> impl Iterator<Item = &str> {
    let body = document.blocks.iter().filter(|block| block.role != Role::Furniture);
    body.filter_map(|block| match &block.kind {
        BlockKind::Paragraph { content } | BlockKind::Heading { content, .. } => {
            Some(content.text.as_str())
        }
        _ => None,
    })
}

fn push_blocks(blocks: &[Block], output: &mut String) {
    for block in blocks.iter().filter(|block| block.role != Role::Furniture) {
        match &block.kind {
            BlockKind::Paragraph { content } | BlockKind::Heading { content, .. } => {
                push_line(&content.spoken(), output);
            }
            BlockKind::Image { caption, credit, .. } => {
                push_line(&caption.spoken(), output);
                push_line(&credit.spoken(), output);
            }
            BlockKind::Code { text, .. } => push_line(text, output),
            BlockKind::List { items, .. } => {
                for item in items {
                    push_blocks(&item.blocks, output);
                }
            }
            BlockKind::Quote { blocks, source, .. } => {
                push_blocks(blocks, output);
                push_line(&source.spoken(), output);
            }
            BlockKind::Table { rows, caption } => {
                push_line(&caption.spoken(), output);
                for row in rows {
                    let cells: Vec<_> =
                        row.cells.iter().map(|cell| cell.content.spoken()).collect();
                    push_line(&cells.join(" "), output);
                }
            }
            BlockKind::Definitions { items } => {
                for item in items {
                    item.terms.iter().for_each(|term| push_line(&term.spoken(), output));
                    push_blocks(&item.blocks, output);
                }
            }
            BlockKind::Details { summary, blocks, .. } => {
                push_line(&summary.spoken(), output);
                push_blocks(blocks, output);
            }
            BlockKind::Note { blocks, .. } => push_blocks(blocks, output),
            BlockKind::Embed { title, url, enclosed, blocks, .. } => {
                match title.trim() {
                    "" if *enclosed => {}
                    "" => push_line(&site_of(url).unwrap_or_default(), output),
                    title => push_line(title, output),
                }
                push_blocks(blocks, output);
            }
            BlockKind::Rule => {}
        }
    }
}

fn push_line(text: &str, output: &mut String) {
    if text.trim().is_empty() {
        return;
    }
    if !output.is_empty() {
        output.push('\n');
    }
    output.push_str(text);
}

/// One block as in [`plain`], whatever its role.
pub(super) fn plain_block(block: &Block) -> String {
    let mut output = String::new();
    let visible = Block { role: Role::Body, ..block.clone() };
    push_blocks(std::slice::from_ref(&visible), &mut output);
    output
}
