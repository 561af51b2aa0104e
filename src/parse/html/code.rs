//! Preformatted text: its lines, without the numbers that a page puts beside them.
use super::super::dom::{Data, NodeId};
use super::super::elements::{is_block, is_unseen};
use super::super::{budget, clean, limits};
use super::Walk;
use crate::news::{BlockKind, RunKind};

/// Words of a class that name a column of line numbers.
const NUMBERS: &[&str] = &[
    "lineno",
    "linenos",
    "linenumber",
    "linenumbers",
    "line-number",
    "line-numbers",
    "line-numbers-rows",
    "lnt",
    "ln",
    "gutter",
    "rouge-gutter",
    "hljs-ln-numbers",
    "blob-num",
    "code-line-number",
];
/// Nodes that are looked at to tell whether an element holds numbers or code.
const NODES: usize = 4096;

impl Walk<'_> {
    /// The text of elements as one block of code.
    pub(super) fn code(&mut self, tops: &[NodeId]) {
        let mut text = String::new();
        let mut language = None;
        for &top in tops {
            end_line(&mut text);
            self.read_code(top, &mut text, &mut language);
        }
        let text = code_text(&text);
        if text.trim().is_empty() {
            return;
        }
        if self.cell {
            self.inline.edge();
            self.inline.open(RunKind::Code);
            self.inline.push_verbatim(&text);
            self.inline.close(|kind| *kind == RunKind::Code);
            self.inline.edge();
            return;
        }
        self.written += text.len();
        self.push_block(BlockKind::Code { text, language });
    }

    fn read_code(&self, top: NodeId, text: &mut String, language: &mut Option<String>) {
        let mut id = top;
        let mut descend = true;
        loop {
            budget::check();
            let tag = self.dom.tag(id);
            // Cells stand beside each other.
            let is_line = id != top && is_block(tag) && !matches!(tag, "td" | "th");
            if descend {
                match self.dom.data(id) {
                    Data::Text(piece) => {
                        let room = limits::BODY
                            .saturating_sub(self.written + self.inline.len() + text.len());
                        text.push_str(clean::cut(piece, room));
                    }
                    Data::Element { .. } if tag == "br" => text.push('\n'),
                    Data::Element { .. } => {
                        if is_line {
                            end_line(text);
                        }
                        if language.is_none() && (id == top || tag == "code") {
                            *language = self.dom.attribute(id, "class").and_then(language_of);
                        }
                    }
                    _ => {}
                }
                let is_read = id == top || !is_unseen(tag) && !self.is_line_number(id);
                if is_read && let Some(child) = self.dom.first_child(id) {
                    id = child;
                    continue;
                }
            }
            if is_line {
                end_line(text);
            }
            if id == top {
                return;
            }
            descend = true;
            match (self.dom.next_sibling(id), self.dom.parent(id)) {
                (Some(next), _) => id = next,
                (None, Some(parent)) => {
                    id = parent;
                    descend = false;
                }
                (None, None) => return,
            }
        }
    }

    /// True if the class of an element names line numbers and it contains nothing else.
    fn is_line_number(&self, id: NodeId) -> bool {
        let mut words =
            self.dom.attribute(id, "class").unwrap_or_default().split_ascii_whitespace();
        words.any(|word| NUMBERS.iter().any(|known| word.eq_ignore_ascii_case(known)))
            && self.dom.descendants(id).take(NODES).all(|node| match self.dom.data(node) {
                Data::Text(text) => {
                    text.bytes().all(|byte| byte.is_ascii_digit() || b" \t\r\n.:|".contains(&byte))
                }
                _ => true,
            })
    }

    /// The cells that hold the code of a table of which the other column numbers its lines.
    pub(super) fn code_cells(&self, table: NodeId) -> Option<Vec<NodeId>> {
        let mut found = Vec::new();
        let mut next = None;
        for row in self.rows(table) {
            let mut cells = self.dom.children(row).filter(|&cell| is_cell(self.dom.tag(cell)));
            let (numbers, code) = (cells.next()?, cells.next()?);
            if cells.next().is_some() {
                return None;
            }
            next = self.count(numbers, next)?;
            found.push(code);
        }
        let class = self.dom.attribute(table, "class").unwrap_or_default().to_ascii_lowercase();
        let is_named =
            ["highlight", "code", "hljs", "rouge"].iter().any(|word| class.contains(word));
        let is_code = |&cell: &NodeId| {
            let mut inside = self.dom.descendants(cell).take(16);
            is_named || inside.any(|node| self.dom.tag(node) == "pre")
        };
        (!found.is_empty() && found.iter().all(is_code)).then_some(found)
    }

    /// The number behind those of a cell, which begin with `next` and count up; `None` when it holds
    /// anything else.
    fn count(&self, cell: NodeId, next: Option<u32>) -> Option<Option<u32>> {
        let stated = self.dom.attribute(cell, "data-line-number");
        let mut next = next;
        let mut count = |text: &str| {
            text.split_ascii_whitespace().all(|word| {
                let number = word.trim_end_matches(['.', ':']).parse::<u32>();
                let fits = number.is_ok_and(|number| next.is_none_or(|next| next == number));
                next = word
                    .trim_end_matches(['.', ':'])
                    .parse::<u32>()
                    .ok()
                    .map(|last| last.saturating_add(1));
                fits
            })
        };
        let mut is_empty = true;
        for node in self.dom.descendants(cell).take(NODES) {
            match self.dom.data(node) {
                Data::Text(text) => {
                    is_empty &= text.trim().is_empty();
                    if !count(text) {
                        return None;
                    }
                }
                Data::Element { .. } if self.dom.tag(node) == "table" => return None,
                _ => {}
            }
        }
        if is_empty && !count(stated?) {
            return None;
        }
        Some(next)
    }
}

fn is_cell(tag: &str) -> bool {
    matches!(tag, "td" | "th")
}

fn end_line(text: &mut String) {
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
}

/// Preformatted text: line ends and indentation stay, tabs become spaces.
pub(super) fn code_text(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\t', "    ");
    let clean = clean::text(&text);
    clean.trim_start_matches('\n').trim_end().to_owned()
}

/// `language-rust`, `lang-rust`, `brush: rust`.
fn language_of(class: &str) -> Option<String> {
    let word = class
        .split_whitespace()
        .find_map(|word| word.strip_prefix("language-").or_else(|| word.strip_prefix("lang-")))?;
    Some(clean::line(word)).filter(|word| !word.is_empty())
}
