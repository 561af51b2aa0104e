//! A document as Markdown (CommonMark with tables): for files that other programs read, and that
//! come back as the same article.
use super::{Block, BlockKind, Document, RichText, Role, RunKind};

impl Document {
    /// Markdown in logical order; page furniture is left out. Text never becomes markup: what means
    /// something in Markdown or HTML is escaped.
    pub fn to_markdown(&self) -> String {
        let mut writer = Writer::default();
        writer.blocks(&self.blocks);
        writer.text
    }
}

#[derive(Default)]
struct Writer {
    text: String,
}

impl Writer {
    fn blocks(&mut self, blocks: &[Block]) {
        // Two lists in a row would be one; another bullet begins another list.
        let mut bullet = '-';
        let mut after_list = false;
        for block in blocks.iter().filter(|block| block.role != Role::Furniture) {
            let text = match &block.kind {
                BlockKind::List { start, items } => {
                    bullet = if after_list && bullet == '-' { '*' } else { '-' };
                    let list = items.iter().enumerate().map(|(at, item)| {
                        let sign = if bullet == '-' { '.' } else { ')' };
                        let marker = match start {
                            // A number of more than nine digits is no list number (CommonMark §5.2).
                            Some(start) => {
                                let number = start.saturating_add(at as i64);
                                format!("{}{sign} ", number.clamp(0, 999_999_999))
                            }
                            None => format!("{bullet} "),
                        };
                        let mut inside = Self::default();
                        inside.blocks(&item.blocks);
                        indented(&marker, &" ".repeat(marker.len()), &inside.text)
                    });
                    list.collect::<Vec<_>>().join("\n")
                }
                kind => block_text(kind),
            };
            after_list = matches!(block.kind, BlockKind::List { .. });
            if text.trim().is_empty() {
                continue;
            }
            if !self.text.is_empty() {
                self.text.push_str("\n\n");
            }
            self.text.push_str(text.trim_end());
        }
    }
}

fn block_text(kind: &BlockKind) -> String {
    match kind {
        BlockKind::Paragraph { content } => rich(content, "\\\n"),
        BlockKind::Heading { level, content } => {
            let signs = "#".repeat(usize::from((*level).clamp(1, 6)));
            format!("{signs} {}", rich(content, " "))
        }
        BlockKind::Quote { blocks } => {
            let mut inside = Writer::default();
            inside.blocks(blocks);
            indented("> ", "> ", &inside.text)
        }
        BlockKind::Code { text, language } => code(text, language.as_deref()),
        BlockKind::Table { rows } => table(rows),
        BlockKind::Image { src, alt, caption } => {
            let image = format!("![{}](<{}>)", escape(alt), target(src));
            match rich(caption, " ") {
                caption if caption.is_empty() => image,
                caption => format!("{image}\n\n{caption}"),
            }
        }
        BlockKind::Rule => "---".to_owned(),
        // Written by the caller, which knows what stands before it.
        BlockKind::List { .. } => String::new(),
    }
}

/// A fence that is longer than any inside (CommonMark §4.5).
fn code(text: &str, language: Option<&str>) -> String {
    let longest = text.split(|ch| ch != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let word = |name: &&str| name.chars().all(|ch| ch.is_alphanumeric() || "+-_.#".contains(ch));
    let language = language.filter(word).unwrap_or_default();
    format!("{fence}{language}\n{}\n{fence}", text.trim_end_matches('\n'))
}

fn table(rows: &[super::TableRow]) -> String {
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    if columns == 0 {
        return String::new();
    }
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let cells = |row: &super::TableRow| {
        let mut cells: Vec<String> = row.cells.iter().map(|cell| rich(cell, " ")).collect();
        cells.resize(columns, String::new());
        cells
    };
    // A table in Markdown has a head, if only an empty one.
    let (head, body) = match rows.split_first() {
        Some((first, rest)) if first.header => (cells(first), rest),
        _ => (vec![String::new(); columns], rows),
    };
    let mut lines = vec![line(&head), line(&vec!["---".to_owned(); columns])];
    lines.extend(body.iter().map(|row| line(&cells(row))));
    lines.join("\n")
}

fn indented(first: &str, other: &str, text: &str) -> String {
    let mut lines = Vec::new();
    for (at, line) in text.split('\n').enumerate() {
        let lead = if at == 0 { first } else { other };
        lines.push(format!("{lead}{line}").trim_end().to_owned());
    }
    lines.join("\n")
}

/// Text with its runs; `newline` stands for a forced line break.
fn rich(content: &RichText, newline: &str) -> String {
    let text = content.text.as_str();
    let valid = |at: usize| text.is_char_boundary(at);
    let mut marks: Vec<(usize, bool, usize)> = Vec::new();
    for (index, run) in content.runs.iter().enumerate() {
        let (start, end) = trimmed(text, run.range.start, run.range.end);
        if start < end && valid(start) && valid(end) {
            marks.push((start, true, index));
            marks.push((end, false, index));
        }
    }
    // What opened last closes first, so that the marks nest.
    marks.sort_by_key(|(at, opens, index)| {
        let len = content.runs[*index].range.len();
        (*at, *opens, if *opens { usize::MAX - len } else { len })
    });
    let mut output = String::with_capacity(text.len() + text.len() / 8);
    let mut from = 0;
    let mut open: Vec<usize> = Vec::new();
    for (at, opens, index) in marks {
        push(&mut output, &text[from..at], newline);
        from = at;
        let kind = &content.runs[index].kind;
        if opens {
            output.push_str(opening(kind));
            open.push(index);
        } else if let Some(depth) = open.iter().rposition(|known| *known == index) {
            open.remove(depth);
            output.push_str(&closing(kind));
        }
    }
    push(&mut output, &text[from..], newline);
    line_start_escaped(output.trim())
}

/// A run without the white space at its ends: `** a**` is no emphasis.
fn trimmed(text: &str, start: usize, end: usize) -> (usize, usize) {
    let Some(inside) = text.get(start..end) else { return (0, 0) };
    let lead = inside.len() - inside.trim_start().len();
    let tail = inside.len() - inside.trim_end().len();
    (start + lead, end.saturating_sub(tail))
}

fn push(output: &mut String, text: &str, newline: &str) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            output.push_str(newline);
        }
        output.push_str(&escape(line));
    }
}

/// Emphasis is written as HTML: the asterisks of Markdown mean emphasis only beside certain
/// characters, and Arabic letters with a quotation mark between are not among them.
fn opening(kind: &RunKind) -> &'static str {
    match kind {
        RunKind::Emphasis => "<em>",
        RunKind::Strong => "<strong>",
        RunKind::Code => "<code>",
        RunKind::Strike => "<del>",
        RunKind::Link(_) => "[",
        RunKind::Isolate(None) => "<bdi>",
        RunKind::Isolate(Some(crate::text::Direction::Ltr)) => "<bdi dir=\"ltr\">",
        RunKind::Isolate(Some(crate::text::Direction::Rtl)) => "<bdi dir=\"rtl\">",
    }
}

fn closing(kind: &RunKind) -> String {
    match kind {
        RunKind::Emphasis => "</em>".to_owned(),
        RunKind::Strong => "</strong>".to_owned(),
        RunKind::Code => "</code>".to_owned(),
        RunKind::Strike => "</del>".to_owned(),
        RunKind::Link(href) => format!("](<{}>)", target(href)),
        RunKind::Isolate(_) => "</bdi>".to_owned(),
    }
}

/// An address inside angle brackets (CommonMark §6.3).
fn target(href: &str) -> String {
    let mut output = String::with_capacity(href.len());
    for ch in href.chars() {
        match ch {
            '<' => output.push_str("%3C"),
            '>' => output.push_str("%3E"),
            '\\' => output.push_str("%5C"),
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

/// What would begin a heading, a list, a rule or a definition at the start of a line is text.
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
    use crate::news::{ListItem, Run, TableRow};

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
        let item = |text: &&str| ListItem { blocks: vec![paragraph(text)] };
        block(BlockKind::List { start, items: items.iter().map(item).collect() })
    }

    #[track_caller]
    fn check(blocks: Vec<Block>, expected: &str) {
        assert_eq!(Document { blocks }.to_markdown(), expected);
    }

    #[test]
    fn blocks_are_written_as_markdown_knows_them() {
        let rows = vec![
            TableRow { header: true, cells: vec![plain("أ"), plain("b|c")] },
            TableRow { header: false, cells: vec![plain("1")] },
        ];
        let mut hidden = paragraph("hidden");
        hidden.role = Role::Furniture;
        let code = BlockKind::Code { text: "a ``` b\n".into(), language: Some("sh".into()) };
        check(
            vec![
                block(BlockKind::Heading { level: 2, content: plain("عنوان") }),
                paragraph("سطر\nآخر"),
                hidden,
                list(None, &["one", "two"]),
                list(None, &["other"]),
                list(Some(3), &["ثالث\nسطر"]),
                block(BlockKind::Quote { blocks: vec![paragraph("q"), list(None, &["x"])] }),
                block(code),
                block(BlockKind::Table { rows }),
                block(BlockKind::Rule),
            ],
            "## عنوان\n\nسطر\\\nآخر\n\n- one\n- two\n\n* other\n\n3. ثالث\\\n   سطر\n\n> q\n>\n> - x\n\n\
             ````sh\na ``` b\n````\n\n| أ | b\\|c |\n| --- | --- |\n| 1 |  |\n\n---",
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
            "<strong>bold [link](<https://a.example/%3Cx%3E y>)</strong> end",
        );
    }
}
