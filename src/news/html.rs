//! A document as HTML. Every text is escaped, and only addresses that a browser may open are kept.
use super::{
    Block, BlockKind, Definition, Document, Media, RichText, Role, RunKind, TableRow, site_of,
};
use sahifa_text::Direction;
use std::borrow::Cow;

impl Document {
    /// The body of a page, without page furniture.
    pub fn to_html(&self) -> String {
        let mut output = String::new();
        blocks(&self.blocks, &mut output);
        output
    }
}

/// Text escaped for an element or for a quoted attribute.
pub fn escape_html(text: &str) -> String {
    let mut output = String::with_capacity(text.len() + text.len() / 16);
    for ch in text.chars() {
        match ch {
            '&' => output.push_str("&amp;"),
            '<' => output.push_str("&lt;"),
            '>' => output.push_str("&gt;"),
            '"' => output.push_str("&quot;"),
            '\'' => output.push_str("&#39;"),
            ch => output.push(ch),
        }
    }
    output
}

fn blocks(blocks: &[Block], output: &mut String) {
    for block in blocks.iter().filter(|block| block.role != Role::Furniture) {
        let dir = match block.direction {
            Some(Direction::Ltr) => " dir=\"ltr\"",
            Some(Direction::Rtl) => " dir=\"rtl\"",
            // Each paragraph by its own text.
            None => " dir=\"auto\"",
        };
        one(&block.kind, dir, output);
    }
}

fn one(kind: &BlockKind, dir: &str, output: &mut String) {
    match kind {
        BlockKind::Paragraph { content } => {
            output.push_str(&format!("<p{dir}>{}</p>\n", rich(content)));
        }
        BlockKind::Heading { level, content } => {
            let level = (*level).clamp(1, 6);
            output.push_str(&format!("<h{level}{dir}>{}</h{level}>\n", rich(content)));
        }
        BlockKind::List { start, items } => {
            let tag = if start.is_some() { "ol" } else { "ul" };
            let first = start.filter(|first| *first != 1);
            let first = first.map_or_else(String::new, |first| format!(" start=\"{first}\""));
            output.push_str(&format!("<{tag}{first}{dir}>\n"));
            for item in items {
                let number = item.number.filter(|_| start.is_some());
                match number {
                    Some(number) => output.push_str(&format!("<li value=\"{number}\">")),
                    None => output.push_str("<li>"),
                }
                blocks(&item.blocks, output);
                output.push_str("</li>\n");
            }
            output.push_str(&format!("</{tag}>\n"));
        }
        BlockKind::Quote { blocks: inside, source, cite } => {
            output.push_str(&format!("<blockquote{}>\n", cited(cite.as_deref())));
            blocks(inside, output);
            if !source.is_empty() {
                output.push_str(&format!("<footer dir=\"auto\">{}</footer>\n", rich(source)));
            }
            output.push_str("</blockquote>\n");
        }
        BlockKind::Code { text, .. } => {
            // A newline after the tag is no part of the text (HTML §13.1.2.5).
            let code = escape_html(text);
            output.push_str(&format!("<pre dir=\"ltr\"><code>{code}</code></pre>\n"));
        }
        BlockKind::Table { rows, caption } => {
            table_in(rows, caption, dir, " dir=\"auto\"", output);
        }
        BlockKind::Image { src, alt, caption, credit, link } => {
            image((src, alt), (caption, credit), link.as_deref(), output);
        }
        BlockKind::Definitions { items } => definitions(items, dir, output),
        BlockKind::Details { summary, open, blocks: inside } => {
            let open = if *open { " open" } else { "" };
            let summary = rich(summary);
            output.push_str(&format!("<details{open}{dir}>\n<summary>{summary}</summary>\n"));
            blocks(inside, output);
            output.push_str("</details>\n");
        }
        BlockKind::Note { number, label, blocks: inside } => {
            let label = escape_html(label);
            output.push_str(&format!(
                "<div class=\"note\" id=\"note-{number}\"{dir}>\n<sup>{label}</sup>\n"
            ));
            blocks(inside, output);
            output.push_str("</div>\n");
        }
        BlockKind::Embed { media, title, url, enclosed, blocks: inside } => {
            output.push_str(&embed_open(*media, title, url, *enclosed));
            output.push('\n');
            blocks(inside, output);
            output.push_str("</figure>\n");
        }
        BlockKind::Rule => output.push_str("<hr>\n"),
    }
}

/// The attribute that states where a quote is from.
pub(super) fn cited(cite: Option<&str>) -> String {
    let cite = cite.filter(|cite| is_web(cite)).map(escape_html);
    cite.map_or_else(String::new, |cite| format!(" cite=\"{cite}\""))
}

/// The beginning of the element for something that is shown in its place: its kind and its link.
pub(super) fn embed_open(media: Media, title: &str, url: &str, enclosed: bool) -> String {
    let title = match title.trim() {
        "" => site_of(url).unwrap_or_else(|| url.to_owned()),
        title => title.to_owned(),
    };
    let href = match is_web(url) {
        true => format!(" href=\"{}\"", escape_html(url)),
        false => String::new(),
    };
    let enclosed = if enclosed { " data-enclosed" } else { "" };
    let (kind, title) = (media.name(), escape_html(&title));
    format!("<figure class=\"embed-{kind}\"{enclosed}><a{href}>{title}</a>")
}

fn definitions(items: &[Definition], dir: &str, output: &mut String) {
    output.push_str(&format!("<dl{dir}>\n"));
    for item in items {
        for term in &item.terms {
            output.push_str(&format!("<dt>{}</dt>\n", rich(term)));
        }
        output.push_str("<dd>");
        blocks(&item.blocks, output);
        output.push_str("</dd>\n");
    }
    output.push_str("</dl>\n");
}

/// A table by itself.
pub(super) fn table(rows: &[TableRow], caption: &RichText) -> String {
    let mut output = String::new();
    table_in(rows, caption, "", "", &mut output);
    output
}

fn table_in(rows: &[TableRow], caption: &RichText, dir: &str, cell_dir: &str, output: &mut String) {
    output.push_str(&format!("<table{dir}>\n"));
    if !caption.is_empty() {
        output.push_str(&format!("<caption>{}</caption>\n", rich(caption)));
    }
    for row in rows {
        output.push_str("<tr>");
        for cell in row.cells.iter().filter(|cell| !cell.covered) {
            let tag = if row.header || cell.header { "th" } else { "td" };
            output.push_str(&format!("<{tag}{cell_dir}"));
            for (name, count) in [("colspan", cell.columns), ("rowspan", cell.rows)] {
                if count > 1 {
                    output.push_str(&format!(" {name}=\"{count}\""));
                }
            }
            output.push_str(&format!(">{}</{tag}>", rich(&cell.content)));
        }
        output.push_str("</tr>\n");
    }
    output.push_str("</table>\n");
}

fn image(
    (src, alt): (&str, &str),
    (caption, credit): (&RichText, &RichText),
    link: Option<&str>,
    output: &mut String,
) {
    output.push_str("<figure>");
    let link = link.filter(|link| is_web(link));
    if let Some(link) = link {
        output.push_str(&format!("<a href=\"{}\">", escape_html(link)));
    }
    match is_web(src) {
        true => output.push_str(&format!(
            "<img src=\"{}\" alt=\"{}\">",
            escape_html(src),
            escape_html(alt)
        )),
        false => output.push_str(&escape_html(alt)),
    }
    if link.is_some() {
        output.push_str("</a>");
    }
    if !caption.is_empty() || !credit.is_empty() {
        output.push_str(&format!("<figcaption dir=\"auto\">{}", rich(caption)));
        if !credit.is_empty() {
            output.push_str(&format!("<div class=\"credit\">{}</div>", rich(credit)));
        }
        output.push_str("</figcaption>");
    }
    output.push_str("</figure>\n");
}

/// True for a web address.
fn is_web(href: &str) -> bool {
    has_scheme(href, &["http://", "https://"])
}

fn has_scheme(href: &str, schemes: &[&str]) -> bool {
    schemes.iter().any(|scheme| {
        href.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// Text with its runs as elements.
pub(super) fn rich(content: &RichText) -> String {
    let text = content.text.as_str();
    let mut cuts: Vec<usize> = vec![0, text.len()];
    for run in &content.runs {
        cuts.extend([run.range.start, run.range.end]);
    }
    cuts.retain(|at| text.is_char_boundary(*at));
    cuts.sort_unstable();
    cuts.dedup();
    let mut output = String::with_capacity(text.len() + text.len() / 8);
    let mut open: Vec<usize> = Vec::new();
    let mut order: Vec<usize> = (0..content.runs.len()).collect();
    order.sort_by_key(|index| {
        let range = &content.runs[*index].range;
        (range.start, std::cmp::Reverse(range.end))
    });
    let mut waiting = order.into_iter().peekable();
    for (at, cut) in cuts.iter().enumerate() {
        // Elements nest, runs need not: what is open above one that ends is closed and opened again.
        let ends = |index: &usize| content.runs[*index].range.end <= *cut;
        if let Some(lowest) = open.iter().position(ends) {
            let again: Vec<usize> = open.split_off(lowest);
            again
                .iter()
                .rev()
                .for_each(|index| output.push_str(&closing(&content.runs[*index].kind)));
            for index in again.into_iter().filter(|index| !ends(index)) {
                output.push_str(&opening(&content.runs[index].kind));
                open.push(index);
            }
        }
        while let Some(index) = waiting.next_if(|index| content.runs[*index].range.start <= *cut) {
            let run = &content.runs[index];
            if run.range.start == *cut && run.range.end > *cut && run.range.end <= text.len() {
                output.push_str(&opening(&run.kind));
                open.push(index);
            }
        }
        if let Some(next) = cuts.get(at + 1) {
            output.push_str(&escape_html(&text[*cut..*next]).replace('\n', "<br>\n"));
        }
    }
    open.iter().rev().for_each(|index| output.push_str(&closing(&content.runs[*index].kind)));
    output
}

/// The tag that begins a run.
pub(super) fn opening(kind: &RunKind) -> String {
    match kind {
        RunKind::Emphasis => "<em>".to_owned(),
        RunKind::Strong => "<strong>".to_owned(),
        RunKind::Code => "<code>".to_owned(),
        RunKind::Strike => "<del>".to_owned(),
        RunKind::Insert => "<ins>".to_owned(),
        RunKind::Subscript => "<sub>".to_owned(),
        RunKind::Superscript => "<sup>".to_owned(),
        RunKind::Link(href) if is_link(href) => {
            format!("<a href=\"{}\">", escape_html(href))
        }
        RunKind::Link(_) => "<a>".to_owned(),
        RunKind::Isolate(None) => "<bdi>".to_owned(),
        RunKind::Isolate(Some(Direction::Ltr)) => "<bdi dir=\"ltr\">".to_owned(),
        RunKind::Isolate(Some(Direction::Rtl)) => "<bdi dir=\"rtl\">".to_owned(),
        RunKind::Abbreviation(expansion) => {
            format!("<abbr title=\"{}\">", escape_html(expansion))
        }
        RunKind::Ruby(_) => "<ruby>".to_owned(),
        RunKind::Note(number) => format!("<sup><a href=\"#note-{number}\">"),
        RunKind::Language(tag) => format!("<span lang=\"{}\">", escape_html(tag)),
    }
}

/// True if an address may be a link in a file: one that is only shown is none there.
pub(super) fn is_link(href: &str) -> bool {
    has_scheme(href, &["http://", "https://", "mailto:"])
}

/// The tag that ends a run.
pub(super) fn closing(kind: &RunKind) -> Cow<'static, str> {
    Cow::Borrowed(match kind {
        RunKind::Emphasis => "</em>",
        RunKind::Strong => "</strong>",
        RunKind::Code => "</code>",
        RunKind::Strike => "</del>",
        RunKind::Insert => "</ins>",
        RunKind::Subscript => "</sub>",
        RunKind::Superscript => "</sup>",
        RunKind::Link(_) => "</a>",
        RunKind::Isolate(_) => "</bdi>",
        RunKind::Abbreviation(_) => "</abbr>",
        RunKind::Ruby(reading) => {
            let reading = escape_html(reading);
            return Cow::Owned(format!("<rp>(</rp><rt>{reading}</rt><rp>)</rp></ruby>"));
        }
        RunKind::Note(_) => "</a></sup>",
        RunKind::Language(_) => "</span>",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::Run;

    fn paragraph(text: &str, runs: &[(std::ops::Range<usize>, RunKind)]) -> String {
        let runs =
            runs.iter().map(|(range, kind)| Run { range: range.clone(), kind: kind.clone() });
        let content = RichText { text: text.into(), runs: runs.collect() };
        let kind = BlockKind::Paragraph { content };
        Document { blocks: vec![Block { kind, direction: None, role: Role::Body }] }.to_html()
    }

    #[test]
    fn elements_nest_where_runs_overlap() {
        let link = |href: &str| RunKind::Link(href.into());
        for (text, runs, expected) in [
            ("a<b>&\"", vec![], "a&lt;b&gt;&amp;&quot;"),
            (
                "abcd",
                vec![(0..3, RunKind::Strong), (1..4, RunKind::Emphasis)],
                "<strong>a<em>bc</em></strong><em>d</em>",
            ),
            (
                "ab",
                vec![(0..2, link("https://a.example/?a=1&b=\"2"))],
                "<a href=\"https://a.example/?a=1&amp;b=&quot;2\">ab</a>",
            ),
            ("ab", vec![(0..2, link("javascript:alert(1)"))], "<a>ab</a>"),
            ("a\nb", vec![(0..9, RunKind::Code), (1..1, RunKind::Code)], "a<br>\nb"),
        ] {
            assert_eq!(
                paragraph(text, &runs),
                format!("<p dir=\"auto\">{expected}</p>\n"),
                "{text}"
            );
        }
    }
}
