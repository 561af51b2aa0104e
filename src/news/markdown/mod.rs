//! A document as Markdown (CommonMark with tables), for other programs and for reading back as the
//! same article.
//!
//! Parts without a sign in Markdown are written as HTML that every Markdown reader knows: a `div`
//! whose class is the role of its blocks and whose `dir` is their direction, a `figure` with its
//! caption, definitions, details, and tables without the shape of a Markdown table.
mod signs;

use super::html;
use super::{
    Block, BlockKind, Definition, Document, ListItem, RichText, Role, Run, RunKind, TableRow,
    item_numbers,
};
use sahifa_text::Direction;
use std::borrow::Cow;
use std::collections::HashSet;

impl Document {
    /// The document as Markdown in logical order. Page furniture is included, but hidden where the
    /// file's reader supports that. Text never becomes markup: characters with a meaning in
    /// Markdown or HTML are escaped.
    pub fn to_markdown(&self) -> String {
        let notes = self.blocks.iter().filter_map(signed_note).collect();
        Writer { notes }.written(&self.blocks, None, 0)
    }
}

/// The number of a note that Markdown can state: it is the label, and a paragraph follows.
fn signed_note(block: &Block) -> Option<u32> {
    let BlockKind::Note { number, label, blocks } = &block.kind else { return None };
    let first = blocks.first()?;
    let is_plain = first.role == Role::Body
        && first.direction == block.direction
        && matches!(first.kind, BlockKind::Paragraph { .. });
    (is_plain && *label == number.to_string()).then_some(*number)
}

struct Writer {
    /// The notes that are written with the sign of Markdown.
    notes: HashSet<u32>,
}

impl Writer {
    /// Writes blocks inside an element of the direction `outer`, at `depth` blocks.
    fn written(&self, blocks: &[Block], outer: Option<Direction>, depth: usize) -> String {
        let mut all = String::new();
        let same =
            |one: &Block, other: &Block| (one.role, one.direction) == (other.role, other.direction);
        for group in blocks.chunk_by(same) {
            let text = self.siblings(group, depth);
            let Some(first) = group.first().filter(|_| !text.is_empty()) else { continue };
            if !all.is_empty() {
                all.push_str("\n\n");
            }
            match wrapper(first, outer) {
                None => all.push_str(&text),
                Some(open) => all.push_str(&format!("{open}\n\n{text}\n\n</div>")),
            }
        }
        all
    }

    /// Writes blocks of the same element.
    fn siblings(&self, blocks: &[Block], depth: usize) -> String {
        let mut all = String::new();
        // Two lists in a row would be one; another bullet begins another list.
        let mut bullet = '-';
        let mut after_list = false;
        for block in blocks {
            let text = match &block.kind {
                BlockKind::List { start, items } if !is_plain_list(*start, items) => {
                    self.html_list(*start, items, block.direction, depth)
                }
                BlockKind::List { start, items } => {
                    bullet = if after_list && bullet == '-' { '*' } else { '-' };
                    let sign = if bullet == '-' { '.' } else { ')' };
                    let list =
                        items.iter().zip(item_numbers(*start, items)).map(|(item, number)| {
                            let marker = match number {
                                Some(number) => format!("{number}{sign} "),
                                None => format!("{bullet} "),
                            };
                            let inside = self.written(&item.blocks, block.direction, depth + 1);
                            indented(&marker, &" ".repeat(marker.len()), &inside)
                        });
                    list.collect::<Vec<_>>().join("\n")
                }
                kind => self.block_text(kind, block.direction, depth),
            };
            after_list = matches!(&block.kind, BlockKind::List { start, items } if is_plain_list(*start, items));
            let text = text.trim_end_matches([' ', '\n']);
            if text.is_empty() {
                continue;
            }
            if !all.is_empty() {
                all.push_str("\n\n");
            }
            all.push_str(text);
        }
        all
    }

    fn html_list(
        &self,
        start: Option<i64>,
        items: &[ListItem],
        direction: Option<Direction>,
        depth: usize,
    ) -> String {
        let items = items.iter().zip(item_numbers(start, items)).map(|(item, number)| {
            let number = number.map_or_else(String::new, |number| format!(" value=\"{number}\""));
            format!("<li{number}>\n\n{}\n\n</li>", self.written(&item.blocks, direction, depth + 1))
        });
        format!("<ol>\n{}\n</ol>", items.collect::<Vec<_>>().join("\n"))
    }

    fn block_text(&self, kind: &BlockKind, direction: Option<Direction>, depth: usize) -> String {
        let inside = |blocks: &[Block]| self.written(blocks, direction, depth + 1);
        match kind {
            BlockKind::Paragraph { content } => self.rich(content, "\\\n"),
            BlockKind::Heading { level, content } => {
                let signs = "#".repeat(usize::from((*level).clamp(1, 6)));
                let text = self.rich(content, "<br>");
                // Signs at the end would close the heading (CommonMark §4.2).
                match text.strip_suffix('#') {
                    Some(before) if !before.ends_with('\\') => format!("{signs} {before}\\#"),
                    _ => format!("{signs} {text}"),
                }
            }
            BlockKind::Code { text, language } => code(text, language.as_deref()),
            BlockKind::Table { rows, caption } => self.table(rows, caption),
            BlockKind::Image { src, alt, caption, credit, link } => {
                let image = image(src, alt, link.as_deref());
                if caption.is_empty() && credit.is_empty() {
                    return image;
                }
                let mut below = self.rich(caption, "\\\n");
                if !credit.is_empty() {
                    let credit = self.rich(credit, "\\\n");
                    below.push_str(&format!("\n\n<div class=\"credit\">\n\n{credit}\n\n</div>"));
                }
                let below = below.trim_start();
                format!(
                    "<figure>\n\n{image}\n\n<figcaption>\n\n{below}\n\n</figcaption>\n\n</figure>"
                )
            }
            // Hyphens and asterisks would be the bullets of lists around it.
            BlockKind::Rule => "___".to_owned(),
            BlockKind::Quote { blocks, source, cite } => {
                let mut text = inside(blocks);
                if !source.is_empty() {
                    let source = self.rich(source, "\\\n");
                    text.push_str(&format!("\n\n<footer>\n\n{source}\n\n</footer>"));
                }
                match html::cited(cite.as_deref()) {
                    cite if cite.is_empty() => indented("> ", "> ", &text),
                    cite => format!("<blockquote{cite}>\n\n{text}\n\n</blockquote>"),
                }
            }
            BlockKind::Definitions { items } => self.definitions(items, direction, depth),
            BlockKind::Details { summary, open, blocks } => {
                let open = if *open { " open" } else { "" };
                let summary = html::rich(summary);
                format!(
                    "<details{open}>\n<summary>{summary}</summary>\n\n{}\n\n</details>",
                    inside(blocks)
                )
            }
            BlockKind::Note { number, blocks, .. } if depth == 0 && self.notes.contains(number) => {
                indented(&format!("[^{number}]: "), "    ", &inside(blocks))
            }
            BlockKind::Note { number, label, blocks } => {
                let label = html::escape_html(label);
                format!(
                    "<div class=\"note\" id=\"note-{number}\">\n<sup>{label}</sup>\n\n{}\n\n</div>",
                    inside(blocks)
                )
            }
            BlockKind::Embed { media, title, url, enclosed, blocks } => {
                let open = html::embed_open(*media, title, url, *enclosed);
                match inside(blocks) {
                    text if text.is_empty() => format!("{open}</figure>"),
                    text => format!("{open}\n\n{text}\n\n</figure>"),
                }
            }
            // Written by the caller, which knows what stands around it.
            BlockKind::List { .. } => String::new(),
        }
    }

    fn definitions(
        &self,
        items: &[Definition],
        direction: Option<Direction>,
        depth: usize,
    ) -> String {
        let mut text = String::from("<dl>\n");
        for item in items {
            for term in &item.terms {
                text.push_str(&format!("<dt>{}</dt>\n", html::rich(term)));
            }
            let inside = self.written(&item.blocks, direction, depth + 1);
            text.push_str(&format!("<dd>\n\n{inside}\n\n</dd>\n"));
        }
        text + "</dl>"
    }

    /// A table with the signs of Markdown where it has the shape of one there.
    fn table(&self, rows: &[TableRow], caption: &RichText) -> String {
        let Some((first, rest)) = rows.split_first() else { return String::new() };
        let columns = first.cells.len();
        let is_even = rest.iter().all(|row| row.cells.len() == columns && !row.header);
        let mut cells = rows.iter().flat_map(|row| &row.cells);
        let is_plain =
            cells.all(|cell| !cell.header && !cell.covered && (cell.columns, cell.rows) == (1, 1));
        if !is_even || !is_plain || !caption.is_empty() || columns == 0 {
            return html::table(rows, caption);
        }
        let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
        let cells = |row: &TableRow| -> Vec<String> {
            row.cells.iter().map(|cell| self.rich(&cell.content, "<br>")).collect()
        };
        // A table in Markdown has a head, if only an empty one.
        let (head, body) = match first.header {
            true => (cells(first), rest),
            false => (vec![String::new(); columns], rows),
        };
        let mut lines = vec![line(&head), line(&vec!["---".to_owned(); columns])];
        lines.extend(body.iter().map(|row| line(&cells(row))));
        lines.join("\n")
    }

    /// Writes text with its runs; `newline` is a forced line break.
    fn rich(&self, content: &RichText, newline: &str) -> String {
        let text = content.text.as_str();
        let valid = |at: usize| text.is_char_boundary(at);
        let mut marks: Vec<(usize, bool, usize)> = Vec::new();
        for (index, run) in content.runs.iter().enumerate() {
            let (start, end) = (run.range.start, run.range.end.min(text.len()));
            if start < end && valid(start) && valid(end) {
                marks.push((start, true, index));
                marks.push((end, false, index));
            }
        }
        // What opened last closes first, so that the marks nest. A link holds what is as long as itself.
        marks.sort_by_key(|(at, opens, index)| {
            let run = &content.runs[*index];
            let rank = (run.range.len(), matches!(run.kind, RunKind::Link(_)), usize::MAX - index);
            (*at, *opens, if *opens { (usize::MAX - rank.0, !rank.1, *index) } else { rank })
        });
        // A line break of HTML says that Markdown has none here: in a cell or a heading.
        let mut signs = signs::of(content, newline == "<br>");
        for (sign, run) in signs.iter_mut().zip(&content.runs) {
            if let RunKind::Note(number) = run.kind
                && self.notes.contains(&number)
                && is_signed_reference(content, run, number)
            {
                *sign = Some(signs::Sign::of_note());
            }
        }
        let sign = |index: usize| signs.get(index).and_then(Option::as_ref);
        let mut output = String::with_capacity(text.len() + text.len() / 8);
        let mut from = 0;
        let mut open: Vec<usize> = Vec::new();
        for (at, opens, index) in marks {
            match open.last().and_then(|index| sign(*index)) {
                Some(sign) if sign.is_literal => output.push_str(&text[from..at]),
                _ => push(&mut output, &text[from..at], newline),
            }
            from = at;
            let kind = &content.runs[index].kind;
            if opens {
                let opening =
                    sign(index).map_or_else(|| opening(kind), |sign| (&*sign.opening).into());
                // With an exclamation mark before it a link would be an image.
                if opening.starts_with('[') && output.ends_with('!') {
                    output.truncate(output.len() - 1);
                    output.push_str("\\!");
                }
                output.push_str(&opening);
                open.push(index);
            } else if let Some(depth) = open.iter().rposition(|known| *known == index) {
                open.remove(depth);
                output.push_str(
                    &sign(index).map_or_else(|| closing(kind), |sign| sign.closing.clone().into()),
                );
            }
        }
        push(&mut output, &text[from..], newline);
        line_start_escaped(output.trim_matches([' ', '\n']))
    }
}

/// The element that states the role and the direction of a block, if the text alone does not.
fn wrapper(block: &Block, outer: Option<Direction>) -> Option<String> {
    let direction = match block.direction {
        own if own == outer => "",
        Some(Direction::Ltr) => " dir=\"ltr\"",
        Some(Direction::Rtl) => " dir=\"rtl\"",
        None => " dir=\"auto\"",
    };
    match block.role {
        Role::Body if direction.is_empty() => None,
        Role::Body => Some(format!("<div{direction}>")),
        Role::Furniture => Some(format!("<div class=\"furniture\"{direction} hidden>")),
        role => Some(format!("<div class=\"{}\"{direction}>", role.name())),
    }
}

/// True if Markdown can state the numbers of a list: they follow on each other, none is negative, and
/// none has more than nine digits (CommonMark §5.2).
fn is_plain_list(start: Option<i64>, items: &[ListItem]) -> bool {
    let Some(start) = start else { return true };
    let last = start.saturating_add(items.len() as i64);
    start >= 0 && last <= 999_999_999 && items.iter().all(|item| item.number.is_none())
}

/// A code block with a fence that is longer than any fence inside (CommonMark §4.5).
fn code(text: &str, language: Option<&str>) -> String {
    let longest = text.split(|ch| ch != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let word = |name: &&str| name.chars().all(|ch| ch.is_alphanumeric() || "+-_.#".contains(ch));
    let language = language.filter(word).unwrap_or_default();
    format!("{fence}{language}\n{}\n{fence}", text.trim_end_matches('\n'))
}

fn indented(first: &str, other: &str, text: &str) -> String {
    let mut lines = Vec::new();
    for (at, line) in text.split('\n').enumerate() {
        let lead = if at == 0 { first } else { other };
        lines.push(match line.is_empty() {
            true => lead.trim_end().to_owned(),
            false => format!("{lead}{line}"),
        });
    }
    lines.join("\n")
}

fn push(output: &mut String, text: &str, newline: &str) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            output.push_str(newline);
        }
        output.push_str(&escape(line));
    }
}

/// True if Markdown reads a reference as one: its text is the number, and it does not begin a line,
/// where it could be a definition.
fn is_signed_reference(content: &RichText, run: &Run, number: u32) -> bool {
    let before = content.text.get(..run.range.start).unwrap_or_default();
    let text = content.text.get(run.range.clone()).unwrap_or_default();
    let is_apart = |other: &Run| {
        other.range.end <= run.range.start
            || run.range.end <= other.range.start
            || other.range.start < run.range.start
                && run.range.end <= other.range.end
                && !matches!(other.kind, RunKind::Code | RunKind::Link(_))
    };
    text == number.to_string()
        && before.ends_with(|ch: char| !matches!(ch, '\n' | ' ' | '['))
        && content.runs.iter().all(|other| std::ptr::eq(other, run) || is_apart(other))
}

/// The opening tag of a run without a sign of Markdown.
fn opening(kind: &RunKind) -> Cow<'static, str> {
    match kind {
        // A link that is only shown here must not be one elsewhere.
        RunKind::Link(href) if !html::is_link(href) => Cow::Borrowed(""),
        RunKind::Link(href) if is_simple(href) => Cow::Borrowed("["),
        RunKind::Link(href) => Cow::Owned(format!("<a href=\"{}\">", in_tag(href))),
        RunKind::Abbreviation(expansion) => {
            Cow::Owned(format!("<abbr title=\"{}\">", in_tag(expansion)))
        }
        kind => Cow::Owned(html::opening(kind)),
    }
}

/// Text inside a tag: a bar would end the cell of a table.
fn in_tag(text: &str) -> String {
    html::escape_html(text).replace('|', "&#124;")
}

fn closing(kind: &RunKind) -> Cow<'static, str> {
    match kind {
        RunKind::Link(href) if !html::is_link(href) => Cow::Borrowed(""),
        RunKind::Link(href) if is_simple(href) => Cow::Owned(format!("](<{}>)", target(href))),
        RunKind::Ruby(reading) => {
            let reading = escape(reading);
            Cow::Owned(format!("<rp>(</rp><rt>{reading}</rt><rp>)</rp></ruby>"))
        }
        kind => html::closing(kind),
    }
}

fn image(src: &str, alt: &str, link: Option<&str>) -> String {
    let image = format!("![{}](<{}>)", escape(alt), target(src));
    let Some(link) = link else { return image };
    let kind = RunKind::Link(link.to_owned());
    format!("{}{image}{}", opening(&kind), closing(&kind))
}

/// True if an address can be written as it is; Markdown readers rewrite all others.
fn is_simple(href: &str) -> bool {
    href.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&()*+,;=%'".contains(&byte))
}

/// An address in angle brackets (CommonMark §6.3).
fn target(href: &str) -> String {
    let mut output = String::with_capacity(href.len());
    for ch in href.chars() {
        match ch {
            '<' => output.push_str("%3C"),
            '>' => output.push_str("%3E"),
            '\\' => output.push_str("%5C"),
            // It would begin a reference.
            '&' => output.push_str("&amp;"),
            '\n' | '\r' => {}
            ch => output.push(ch),
        }
    }
    output
}

fn escape(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for ch in text.chars() {
        match ch {
            '\\' | '`' | '*' | '_' | '[' | ']' | '~' | '|' => {
                output.push('\\');
                output.push(ch);
            }
            '<' => output.push_str("&lt;"),
            '>' => output.push_str("&gt;"),
            '&' => output.push_str("&amp;"),
            ch => output.push(ch),
        }
    }
    output
}

/// Escapes text that would begin a heading, a list, a rule or a definition at the start of a line.
fn line_start_escaped(text: &str) -> String {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let numbered = digits > 0 && line[digits..].starts_with(['.', ')']);
        lines.push(if numbered {
            format!("{}\\{}", &line[..digits], &line[digits..])
        } else if line.starts_with(['#', '+', '-', '=', ':']) {
            format!("\\{line}")
        } else {
            line.to_owned()
        });
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::{Run, TableRow};

    fn block(kind: BlockKind) -> Block {
        Block { kind, direction: None, role: Role::Body }
    }

    fn plain(text: &str) -> RichText {
        RichText { text: text.into(), runs: Vec::new() }
    }

    fn paragraph(text: &str) -> Block {
        block(BlockKind::Paragraph { content: plain(text) })
    }

    fn list(start: Option<i64>, items: &[&str]) -> Block {
        let item = |text: &&str| ListItem::new(vec![paragraph(text)]);
        block(BlockKind::List { start, items: items.iter().map(item).collect() })
    }

    #[track_caller]
    fn check(blocks: Vec<Block>, expected: &str) {
        assert_eq!(Document { blocks }.to_markdown(), expected);
    }

    #[test]
    fn blocks_are_written_as_markdown_knows_them() {
        let rows = vec![
            TableRow { header: true, cells: vec![plain("أ").into(), plain("b|c").into()] },
            TableRow { header: false, cells: vec![plain("1").into(), plain("2").into()] },
        ];
        let mut hidden = paragraph("hidden");
        hidden.role = Role::Furniture;
        let mut byline = paragraph("by");
        (byline.role, byline.direction) = (Role::Byline, Some(Direction::Rtl));
        let code = BlockKind::Code { text: "a ``` b\n".into(), language: Some("sh".into()) };
        check(
            vec![
                block(BlockKind::Heading { level: 2, content: plain("عنوان") }),
                paragraph("سطر\nآخر"),
                hidden.clone(),
                hidden,
                byline,
                list(None, &["one", "two"]),
                list(None, &["other"]),
                list(Some(3), &["ثالث\nسطر"]),
                block(BlockKind::quote(vec![paragraph("q"), list(None, &["x"])])),
                block(code),
                block(BlockKind::table(rows)),
                block(BlockKind::Rule),
            ],
            "## عنوان\n\nسطر\\\nآخر\n\n<div class=\"furniture\" hidden>\n\nhidden\n\nhidden\n\n</div>\n\n\
             <div class=\"byline\" dir=\"rtl\">\n\nby\n\n</div>\n\n- one\n- two\n\n* other\n\n3. ثالث\\\n   سطر\n\n> q\n>\n> - x\n\n\
             ````sh\na ``` b\n````\n\n| أ | b\\|c |\n| --- | --- |\n| 1 | 2 |\n\n___",
        );
    }

    #[test]
    fn text_is_never_markup() {
        for (text, expected) in [
            ("# no heading", "\\# no heading"),
            ("- a\n+ b", "\\- a\\\n\\+ b"),
            ("1. a", "1\\. a"),
            ("*a* _b_ `c` [d](e)", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e)"),
            ("<script>&amp;", "&lt;script&gt;&amp;amp;"),
            ("===", "\\==="),
        ] {
            check(vec![paragraph(text)], expected);
        }
    }

    #[test]
    fn runs_have_the_signs_of_markdown_where_it_reads_them() {
        let run = |range, kind| Run { range, kind };
        for (text, runs, expected) in [
            ("a bold b", vec![run(2..6, RunKind::Strong)], "a **bold** b"),
            ("aboldb", vec![run(1..5, RunKind::Emphasis)], "a*bold*b"),
            ("see x|y", vec![run(4..7, RunKind::Code)], "see `x|y`"),
            ("see a*b_c", vec![run(4..9, RunKind::Code)], "see `a*b_c`"),
            ("see a`b", vec![run(4..7, RunKind::Code)], "see ``a`b``"),
            ("see `b", vec![run(4..6, RunKind::Code)], "see `` `b ``"),
            ("(`)", vec![run(1..2, RunKind::Code)], "(`` ` ``)"),
            ("old new", vec![run(0..3, RunKind::Strike)], "~~old~~ new"),
            ("oldnew", vec![run(0..3, RunKind::Strike)], "<del>old</del>new"),
            ("a “b” c", vec![run(2..9, RunKind::Strong)], "a **“b”** c"),
            (
                "ab",
                vec![run(0..1, RunKind::Strong), run(1..2, RunKind::Emphasis)],
                "<strong>a</strong><em>b</em>",
            ),
            (
                "a b c",
                vec![
                    run(0..5, RunKind::Link("https://a.example/".into())),
                    run(2..3, RunKind::Strong),
                ],
                "[a **b** c](<https://a.example/>)",
            ),
            (
                "a b c d e",
                vec![run(2..7, RunKind::Emphasis), run(4..5, RunKind::Strong)],
                "a *b **c** d* e",
            ),
            (
                "see the code here",
                vec![run(4..12, RunKind::Strong), run(8..12, RunKind::Code)],
                "see **the `code`** here",
            ),
            (
                "a b c",
                vec![
                    run(2..3, RunKind::Strong),
                    run(2..3, RunKind::Link("https://a.example/".into())),
                ],
                "a [**b**](<https://a.example/>) c",
            ),
            ("عنوان: نص", vec![run(0..11, RunKind::Strong)], "**عنوان:** نص"),
            ("عنوان:نص", vec![run(0..11, RunKind::Strong)], "<strong>عنوان:</strong>نص"),
            (
                "xabcx",
                vec![run(1..4, RunKind::Emphasis), run(2..3, RunKind::Strong)],
                "x<em>a<strong>b</strong>c</em>x",
            ),
            (
                "abcd",
                vec![run(0..3, RunKind::Strong), run(2..4, RunKind::Emphasis)],
                "<strong>ab<em>c</strong>d</em>",
            ),
            ("H2O", vec![run(1..2, RunKind::Subscript)], "H<sub>2</sub>O"),
            ("جديد", vec![run(0..8, RunKind::Insert)], "<ins>جديد</ins>"),
        ] {
            let content = RichText { text: text.into(), runs };
            check(vec![block(BlockKind::Paragraph { content })], expected);
        }
    }

    #[test]
    fn runs_nest_and_links_keep_their_targets() {
        let run = |range, kind| Run { range, kind };
        let content = RichText {
            text: "bold link end".into(),
            runs: vec![
                run(0..9, RunKind::Strong),
                run(5..9, RunKind::Link("https://a.example/<x> y".into())),
                run(10..10, RunKind::Emphasis),
                run(90..99, RunKind::Code),
            ],
        };
        check(
            vec![block(BlockKind::Paragraph { content })],
            "**bold <a href=\"https://a.example/&lt;x&gt; y\">link</a>** end",
        );
    }
}
