//! Plain text to an article: what a scraped page or a note on disk means by its lines.
//!
//! Blank lines part blocks. What a block is follows from where it stands, how long it is and how it
//! ends; the phrases that help are data (`config/boilerplate.toml`). Nothing is deleted: the icon
//! text glued to a caption is all that goes.
use super::boilerplate::{self, PHRASES, fold, starts_with_word};
use super::feed::person_from_line;
use super::{budget, clean, dates, html, limits};
use crate::news::{Author, Block, BlockKind, ListItem, RichText, Role, Timestamp};

/// An article found in text.
#[derive(Debug, Default)]
pub(super) struct Article {
    pub(super) title: Option<String>,
    pub(super) authors: Vec<Author>,
    pub(super) tags: Vec<String>,
    pub(super) published: Option<Timestamp>,
    pub(super) blocks: Vec<Block>,
}

/// Characters of a title, of a heading, and of a paragraph that is surely text.
const TITLE: usize = 200;
const HEADING: usize = 60;
const LONG: usize = 120;
/// Blocks at the start among which caption, byline and date are looked for.
const HEAD: usize = 8;

#[derive(Debug)]
struct Piece {
    lines: Vec<String>,
    /// Blank lines before it.
    gap: usize,
    /// Stands among buttons and is no longer than one.
    is_button: bool,
}

impl Piece {
    fn line(line: &str, gap: usize) -> Self {
        Self { lines: vec![line.to_owned()], gap, is_button: false }
    }

    fn chars(&self) -> usize {
        self.lines.iter().map(|line| line.chars().count() + 1).sum::<usize>().saturating_sub(1)
    }

    fn is_line(&self) -> bool {
        self.lines.len() == 1
    }

    fn first(&self) -> &str {
        self.lines.first().map_or("", String::as_str)
    }
}

/// Reads the text; `titled` tells that the title is known from elsewhere.
pub(super) fn read(source: &str, near: Option<Timestamp>, titled: bool) -> Article {
    let mut pieces = part_labels(split(clean::cut(source, limits::BODY)));
    let mut article = Article::default();
    if !titled {
        article.take_title(&mut pieces);
    }
    let roles = roles(&pieces, &mut article, near);
    for (piece, role) in pieces.iter().zip(&roles) {
        match role {
            Part::Heading => article.blocks.push(heading(piece)),
            Part::As(role) => push_piece(piece, *role, &mut article.blocks),
        }
    }
    boilerplate::mark(&mut article.blocks);
    article
}

/// Blocks of lines between blank ones. A file without blank lines between paragraphs has a
/// paragraph on each line.
fn split(source: &str) -> Vec<Piece> {
    let source = source.replace("\r\n", "\n").replace('\r', "\n");
    let text = clean::text(&source);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut gap = 0;
    let mut open = false;
    for line in text.split(['\n', '\u{c}']) {
        budget::check();
        let line = line.trim_end();
        if line.trim_matches(|ch: char| ch.is_whitespace() || ch == '\u{200f}').is_empty() {
            gap += 1;
            open = false;
            continue;
        }
        match pieces.last_mut().filter(|_| open) {
            Some(piece) => piece.lines.push(line.to_owned()),
            None => pieces.push(Piece::line(line, gap)),
        }
        gap = 0;
        open = true;
    }
    // Lines longer than any editor wraps at are paragraphs of their own.
    let whole = |piece: &Piece| piece.lines.iter().any(|line| line.chars().count() > LONG);
    pieces
        .into_iter()
        .flat_map(|piece| {
            if !piece.is_line() && whole(&piece) {
                let gap = piece.gap;
                let lines = piece.lines.into_iter().enumerate();
                lines
                    .map(|(index, line)| Piece::line(&line, if index == 0 { gap } else { 0 }))
                    .collect()
            } else {
                vec![piece]
            }
        })
        .collect()
}

/// Lines of one block that are labels, not sentences, are blocks of their own: a menu, a title with
/// its byline and date, a heading of related articles with its list.
fn part_labels(pieces: Vec<Piece>) -> Vec<Piece> {
    let first_text = pieces.iter().position(|piece| piece.chars() >= LONG);
    let mut parted = Vec::with_capacity(pieces.len());
    for (index, piece) in pieces.into_iter().enumerate() {
        let line_is_label = |line: &String| boilerplate::is_label(line) || is_icon(line.trim());
        let among_buttons = piece.lines.iter().any(line_is_label);
        let is_head = first_text.is_some_and(|first| index < first) && piece.lines.len() <= 5;
        let is_wrapped = piece.lines.iter().any(|line| line.trim_end().ends_with(['.', '،', ',']));
        if piece.is_line() || !(among_buttons || is_head && !is_wrapped && list(&piece).is_none()) {
            parted.push(piece);
            continue;
        }
        for (at, line) in piece.lines.iter().enumerate() {
            let mut line = Piece::line(line, if at == 0 { piece.gap } else { 0 });
            line.is_button = among_buttons && line.first().split_whitespace().count() <= 2;
            parted.push(line);
        }
    }
    parted
}

impl Article {
    /// The first line that is no furniture; the rest of its block stays.
    fn take_title(&mut self, pieces: &mut Vec<Piece>) {
        let is_title = |piece: &Piece| {
            let line = piece.first();
            let is_label = piece.is_button || boilerplate::is_label(line);
            !is_label && !boilerplate::is_sign(line) && !is_icon(line)
        };
        let Some(index) = pieces.iter().take(HEAD).position(is_title) else { return };
        let piece = &mut pieces[index];
        if piece.first().chars().count() > TITLE {
            return;
        }
        let line = piece.lines.remove(0);
        let line = line.trim_start_matches('#').trim();
        self.title = Some(clean::line(line));
        // An underline of the title.
        if piece.lines.first().is_some_and(|line| boilerplate::is_sign(line.trim())) {
            piece.lines.remove(0);
        }
        if piece.lines.is_empty() {
            pieces.remove(index);
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    As(Role),
    Heading,
}

fn roles(pieces: &[Piece], article: &mut Article, near: Option<Timestamp>) -> Vec<Part> {
    let first_text = pieces.iter().position(|piece| piece.chars() >= LONG);
    let head = first_text.unwrap_or(HEAD).min(HEAD);
    let last_text = pieces.iter().rposition(|piece| piece.chars() >= LONG);
    let tail = tail(pieces, last_text);
    let mut roles = Vec::with_capacity(pieces.len());
    for (index, piece) in pieces.iter().enumerate() {
        budget::check();
        let in_head = index < head;
        let at_end = last_text.is_some_and(|last| index > last);
        let role = if index >= tail || piece.is_button {
            Part::As(Role::Furniture)
        } else if let Some(tags) = tag_strip(piece) {
            push_tags(article, tags);
            Part::As(Role::Tags)
        } else if is_caption(piece, in_head) {
            Part::As(Role::Caption)
        } else if (in_head || at_end) && is_byline(piece, article)
            || in_head && take_date(piece, article, near)
        {
            Part::As(Role::Byline)
        } else if is_heading(pieces, index, first_text.is_some_and(|first| first < index)) {
            Part::Heading
        } else {
            Part::As(Role::Body)
        };
        roles.push(role);
    }
    roles
}

/// Where short blocks after a gap end the page: a gap wider than any inside the article, behind the
/// last paragraph that is surely text.
fn tail(pieces: &[Piece], last_text: Option<usize>) -> usize {
    let Some(last) = last_text else { return pieces.len() };
    let widest = pieces.iter().take(last + 1).skip(1).map(|piece| piece.gap).max();
    let wide = widest.unwrap_or(1).max(2) + 1;
    let after = pieces.get(last + 1..).unwrap_or_default();
    let offset = after.iter().position(|piece| piece.gap >= wide);
    offset.map_or(pieces.len(), |offset| last + 1 + offset)
}

/// `tag icon …`, `الوسوم: …`, `#one #two`: the tags, single letters (font-size buttons) left out.
fn tag_strip(piece: &Piece) -> Option<Vec<String>> {
    if piece.chars() > TITLE * 2 {
        return None;
    }
    let text = piece.lines.join("\n");
    let folded = fold(&text);
    let named = PHRASES.tags.iter().find(|phrase| starts_with_word(&folded, phrase));
    let hashes = text.split_whitespace().all(|word| word.starts_with('#') && word.len() > 1);
    if hashes {
        return Some(text.split_whitespace().map(|word| word.replace(['#', '_'], " ")).collect());
    }
    let words = named?.split(' ').count();
    // A sentence that begins with such a word is text.
    let rest: Vec<&str> = text.split_whitespace().skip(words).collect();
    let glued = named?.ends_with("icon");
    let colon = text.split_whitespace().nth(words - 1).is_some_and(|word| word.ends_with(':'))
        || rest.first() == Some(&":");
    if !(glued || colon || rest.is_empty() || piece.lines.len() > 1) {
        return None;
    }
    let rest = rest.join(" ");
    let tags = rest.split(['،', ',', '|', '#', '•', '/', '\n']);
    Some(
        tags.map(|tag| tag.trim_matches(|ch: char| ch.is_whitespace() || ch == ':').to_owned())
            .filter(|tag| tag.split_whitespace().any(|word| word.chars().count() > 1))
            .collect(),
    )
}

fn push_tags(article: &mut Article, tags: Vec<String>) {
    for tag in tags {
        let tag = clean::line(&tag);
        if !tag.is_empty() && article.tags.len() < limits::TAGS && !article.tags.contains(&tag) {
            article.tags.push(tag);
        }
    }
}

/// The alternative text of an icon at the start: Latin words of which the last is "icon".
fn icon_len(line: &str) -> Option<usize> {
    let end = line.find("icon")? + "icon".len();
    let words = &line[..end];
    let is_icon = words.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b' ')
        && words.split(' ').count() <= 3
        && !line[end..].starts_with(|ch: char| ch.is_ascii_alphanumeric());
    is_icon.then_some(end)
}

fn is_icon(line: &str) -> bool {
    icon_len(line).is_some()
}

/// A caption by its first words, or by a credit in parentheses at its end, above the text.
fn is_caption(piece: &Piece, in_head: bool) -> bool {
    let line = piece.first();
    if is_icon(line) {
        return true;
    }
    if piece.chars() > TITLE * 2 {
        return false;
    }
    let folded = fold(line);
    if PHRASES.captions.iter().any(|phrase| folded.starts_with(phrase.as_str())) {
        return true;
    }
    let credit = line.trim_end().ends_with(')') && line.contains('(');
    in_head && piece.is_line() && credit && piece.chars() < LONG
}

fn is_byline(piece: &Piece, article: &mut Article) -> bool {
    let line = piece.first().trim();
    if !piece.is_line() || line.chars().count() > 80 || line.ends_with(['.', '؟', '!', '?']) {
        return false;
    }
    let folded = fold(line);
    let Some(phrase) = PHRASES.bylines.iter().find(|phrase| starts_with_word(&folded, phrase))
    else {
        return false;
    };
    // As many words as the phrase has stand before the name.
    let words = phrase.split(' ').count();
    let name: Vec<&str> = line.split_whitespace().skip(words).collect();
    let name = name.join(" ");
    let colon = line.contains(':');
    let name = name.trim_start_matches([':', '-', '–', '/', ' ']).trim();
    if name.is_empty() || !colon && name.split_whitespace().count() > 5 {
        return false;
    }
    for name in name.split(['،', ',', '|']) {
        if let Some(author) = person_from_line(name)
            && article.authors.len() < limits::LINKS
        {
            article.authors.push(author);
        }
    }
    true
}

fn take_date(piece: &Piece, article: &mut Article, near: Option<Timestamp>) -> bool {
    if !piece.is_line() || piece.chars() > 80 || article.published.is_some() {
        return false;
    }
    // Without a year the line may be about any year.
    article.published = dates::parse(piece.first(), None)
        .or_else(|| near.and_then(|_| dates::parse(piece.first(), near)));
    article.published.is_some()
}

/// A short line without an end mark, with text before it and longer text behind it.
fn is_heading(pieces: &[Piece], index: usize, text_before: bool) -> bool {
    let piece = &pieces[index];
    let line = piece.first().trim();
    if let Some(rest) = line.strip_prefix('#') {
        return piece.is_line() && rest.trim_start_matches('#').starts_with(' ');
    }
    let (Some(next), true) = (pieces.get(index + 1), index > 0) else { return false };
    let chars = piece.chars();
    let ends = line.ends_with(['.', '؟', '!', '?', ':', '؛', '،', ',', ';', '…']);
    piece.is_line()
        && chars <= HEADING
        && !ends
        && !boilerplate::is_label(line)
        && !boilerplate::is_sign(line)
        && text_before
        && next.chars() > 2 * chars.max(HEADING / 2)
        && next.gap < 3
        && bullet(line).is_none()
}

fn heading(piece: &Piece) -> Block {
    let line = piece.first().trim();
    let level = line.bytes().take_while(|&byte| byte == b'#').count();
    let level = if level == 0 { 2 } else { u8::try_from(level.min(6)).unwrap_or(6) };
    let content = rich(line.trim_start_matches('#'));
    Block { kind: BlockKind::Heading { level, content }, direction: None, role: Role::Body }
}

fn push_piece(piece: &Piece, role: Role, blocks: &mut Vec<Block>) {
    let mut push = |kind| blocks.push(Block { kind, direction: None, role });
    if role == Role::Body
        && let Some(list) = list(piece)
    {
        return push(list);
    }
    let text = match role {
        Role::Caption => without_icon(&joined(piece)),
        _ => joined(piece),
    };
    let content = rich(&text);
    if !content.text.is_empty() {
        push(BlockKind::Paragraph { content });
    }
}

fn without_icon(text: &str) -> String {
    let cut = icon_len(text).unwrap_or(0);
    text[cut..].trim_start_matches([':', ' ', '\u{a0}']).to_owned()
}

/// The lines of a paragraph: joined where an editor wrapped them, kept where they are short.
fn joined(piece: &Piece) -> String {
    let longest = piece.lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
    let Some((_, all_but_last)) = piece.lines.split_last() else { return String::new() };
    let wrapped =
        longest >= 50 && all_but_last.iter().all(|line| line.chars().count() * 10 >= longest * 7);
    piece.lines.join(if wrapped { " " } else { "\n" })
}

/// Text whose line ends are meant.
fn rich(text: &str) -> RichText {
    let mut inline = super::inline::Inline::default();
    for line in text.split('\n') {
        inline.edge();
        inline.push(line.trim());
    }
    inline.take()
}

/// `- a`, `* a`, `• a`, `1. a`, `١) a` on every line.
fn list(piece: &Piece) -> Option<BlockKind> {
    let mut items = Vec::new();
    let mut start = None;
    for line in &piece.lines {
        match bullet(line) {
            Some((number, text)) => {
                if items.is_empty() {
                    start = number;
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
    let item = |text: &String| ListItem { blocks: vec![html::paragraph(rich(text))] };
    Some(BlockKind::List { start, items: items.iter().map(item).collect() })
}

fn bullet(line: &str) -> Option<(Option<i64>, &str)> {
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
