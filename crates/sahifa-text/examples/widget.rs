//! A ratatui widget for Arabic, Hebrew and mixed paragraphs, with styles over parts of the text.
//!
//! ```text
//! cargo run -p sahifa-text --example widget
//! ```
//!
//! ratatui's own `Paragraph` measures unshaped text and knows no direction. This widget has the
//! engine lay the text out and writes the cells one by one. The example prints the buffer instead of
//! taking over the terminal.
#![allow(clippy::print_stdout, reason = "an example prints")]

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::widgets::{Block, Widget};
use sahifa_text::{CleanText, Options, Span, StyleId, layout};

/// A paragraph laid out by the engine.
struct Bidi<'a> {
    text: &'a CleanText,
    spans: &'a [Span],
    /// The meaning of each [`StyleId`]: 0 is the text outside all spans.
    styles: &'a [Style],
}

impl Widget for Bidi<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let width = usize::from(area.width);
        let options = Options { width, ..Options::default() };
        let layout = layout(self.text, self.spans, &options);
        for (line, y) in layout.lines.iter().zip(area.top()..area.bottom()) {
            for cell in line.cells(width) {
                let x = area.x + cell.column as u16;
                let style = self.styles.get(usize::from(cell.style.0)).copied().unwrap_or_default();
                buffer[(x, y)].set_symbol(cell.symbol).set_style(style);
                if cell.width == 2 && x + 1 < area.right() {
                    // The second column of a wide cell shows nothing of its own.
                    buffer[(x + 1, y)].reset();
                }
            }
        }
    }
}

fn main() {
    let text = CleanText::new("قالت وكالة Reuters إن «السعر» ارتفع 12% اليوم (إلى 4,200 دينار).");
    let spans = [
        span(&text, "Reuters", 1),
        // Half a word: the letters join across the edge of a style.
        span(&text, "ارت", 2),
    ];
    let styles = [Style::new(), Style::new().fg(Color::Cyan).bold(), Style::new().underlined()];

    let area = Rect::new(0, 0, 30, 5);
    let mut buffer = Buffer::empty(area);
    let frame = Block::bordered();
    let inside = frame.inner(area);
    frame.render(area, &mut buffer);
    Bidi { text: &text, spans: &spans, styles: &styles }.render(inside, &mut buffer);

    for y in area.top()..area.bottom() {
        let row: String = (area.left()..area.right()).map(|x| buffer[(x, y)].symbol()).collect();
        println!("{row}");
    }
}

/// A style over the first place where `part` stands in the text.
fn span(text: &CleanText, part: &str, style: u16) -> Span {
    let start = text.as_str().find(part).unwrap_or_default();
    Span { range: start..start + part.len(), style: StyleId(style), isolate_ltr: false }
}
