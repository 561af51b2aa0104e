//! The pieces of a text, and their forms: lists, icons, signs of a menu.
use crate::news::{Block, BlockKind, ListItem, RichText};
use crate::parse::{clean, html, inline};

/// The most pieces above the text.
pub(super) const HEAD: usize = 120;

/// Lines that belong together.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) lines: Vec<String>,
    /// The blank lines before it.
    pub(super) gap: usize,
    /// True if it is among buttons and no longer than one.
    pub(super) is_button: bool,
    /// True if an editor wrapped its lines.
    pub(super) is_wrapped: bool,
    /// The block, if it is already read, with its links.
    pub(super) block: Option<Block>,
}

impl Piece {
    pub(super) fn of(lines: Vec<String>, gap: usize) -> Self {
        Self { lines, gap, is_button: false, is_wrapped: false, block: None }
    }

    pub(super) fn line(line: &str, gap: usize) -> Self {
        Self::of(vec![line.to_owned()], gap)
    }

    pub(super) fn chars(&self) -> usize {
        self.lines.iter().map(|line| line.chars().count() + 1).sum::<usize>().saturating_sub(1)
    }

    pub(super) fn is_line(&self) -> bool {
        self.lines.len() == 1 || self.is_wrapped
    }

    pub(super) fn is_list(&self) -> bool {
        match &self.block {
            Some(block) => matches!(block.kind, BlockKind::List { .. }),
            None => list(self).is_some(),
        }
    }

    /// The level of a heading that the text marks as one.
    pub(super) fn heading_level(&self) -> Option<u8> {
        if let Some(block) = &self.block {
            return match block.kind {
                BlockKind::Heading { level, .. } => Some(level),
                _ => None,
            };
        }
        let line = self.lines.first()?.trim();
        let level = line.bytes().take_while(|&byte| byte == b'#').count();
        let is_heading = self.lines.len() == 1 && level > 0 && line[level..].starts_with(' ');
        is_heading.then(|| u8::try_from(level.min(6)).unwrap_or(6))
    }

    /// Its text, with wrapped lines joined.
    pub(super) fn text(&self) -> String {
        let lines = self.lines.iter().map(|line| line.trim());
        let text = lines.collect::<Vec<_>>().join(if self.is_wrapped { " " } else { "\n" });
        match self.heading_level() {
            Some(_) if self.block.is_none() => text.trim_start_matches('#').trim().to_owned(),
            _ => text,
        }
    }
}

/// Text whose line ends are meant.
pub(super) fn rich(text: &str) -> RichText {
    let mut inline = inline::Inline::default();
    for line in text.split('\n') {
        inline.edge();
        inline.push_linked(line.trim());
    }
    inline.take()
}

/// One line of clean text.
pub(super) fn line(text: &str) -> String {
    clean::line(text)
}

/// Reads a list: `- a`, `* a`, `• a`, `1. a` or `١) a` on every line.
pub(super) fn list(piece: &Piece) -> Option<BlockKind> {
    let mut items = Vec::new();
    let mut start = None;
    for line in &piece.lines {
        match bullet(line) {
            Some((number, text)) => {
                if items.is_empty() {
                    start = number;
                }
                // Numbers that are not those of a list would be lost in one.
                let expected = start.and_then(|start: i64| start.checked_add(items.len() as i64));
                if number != expected {
                    return None;
                }
                items.push(text.to_owned());
            }
            // A wrapped item goes on.
            None => {
                let last: &mut String = items.last_mut()?;
                last.push(' ');
                last.push_str(line.trim());
            }
        }
    }
    if items.len() < 2 {
        return None;
    }
    let item = |text: &String| ListItem::new(vec![html::paragraph(rich(text))]);
    Some(BlockKind::List { start, items: items.iter().map(item).collect() })
}

/// The number of an item, if it has one, and the text after it.
pub(super) fn bullet(line: &str) -> Option<(Option<i64>, &str)> {
    let line = line.trim_start();
    for sign in ["- ", "* ", "• ", "– ", "▪ ", "◦ ", "● "] {
        if let Some(text) = line.strip_prefix(sign) {
            return Some((None, text.trim()));
        }
    }
    let digits = line.find(|ch: char| !ch.is_numeric()).filter(|&len| len > 0 && len <= 6)?;
    let rest = line[digits..].strip_prefix(['.', ')', '-'])?;
    let text = rest.strip_prefix(' ')?;
    let number = line[..digits].chars().try_fold(0i64, |sum, ch| {
        let value = match ch {
            '٠'..='٩' => u32::from(ch) - 0x660,
            '۰'..='۹' => u32::from(ch) - 0x6f0,
            _ => ch.to_digit(10)?,
        };
        Some(sum * 10 + i64::from(value))
    });
    Some((Some(number?), text.trim()))
}

/// The length of the alternative text of an icon at the start: Latin words that end with “icon”.
pub(super) fn icon_len(line: &str) -> Option<usize> {
    let end = line.find("icon")? + "icon".len();
    let words = &line[..end];
    let is_icon = words.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b' ')
        && words.split(' ').count() <= 3
        && !line[end..].starts_with(|ch: char| ch.is_ascii_alphanumeric());
    is_icon.then_some(end)
}

pub(super) fn is_icon(line: &str) -> bool {
    icon_len(line).is_some()
}

pub(super) fn without_icon(text: &str) -> String {
    let cut = icon_len(text).unwrap_or(0);
    text[cut..].trim_start_matches([':', ' ', '\u{a0}']).to_owned()
}
