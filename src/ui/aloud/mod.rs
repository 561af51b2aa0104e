//! The model for a screen reader: each step is told in one line of logical text, once.
//!
//! A speech program says what is written, or follows the cursor; a Braille display shows the line of the
//! cursor. Both are served by lines that are written one below the other, as a shell writes them: nothing is
//! drawn anew, and the cursor stands at the start of the last line, or where text is typed.
mod says;
mod text;

use crate::app::{Model, Size};
use says::{Entry, Now};
use std::io::{self, Write};
use text::Lines;

/// The most bytes of a line that tells of a step. With the bytes that place it a step writes 120 at most.
const LINE: usize = 108;
/// The most bytes of a line that was asked for again.
const WHOLE: usize = 16 << 10;

/// A screen of lines.
#[derive(Debug)]
pub struct Aloud<W: Write> {
    output: W,
    size: Size,
    told: Now,
    /// True if the next frame tells what is told already, and all of it.
    again: bool,
    /// Rows of the last line below the cursor.
    below: usize,
    /// The columns of the line that is being typed; `None` if the last line is told, not typed.
    typed: Option<usize>,
}

impl<W: Write> Aloud<W> {
    /// A screen on which nothing is told yet.
    pub fn new(output: W, size: Size) -> Self {
        Self { output, size, told: Now::default(), again: false, below: 0, typed: None }
    }

    /// Notes that the terminal has another size.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
    }

    /// Has the next frame tell again what was told last, in full.
    pub fn say_again(&mut self) {
        self.again = true;
    }

    /// Notes that a key came: a notice after it is another one, though it has the same words.
    pub fn heard(&mut self) {
        self.told.forget_notice();
    }

    /// Tells what is new in the model.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn draw(&mut self, model: &Model) -> io::Result<()> {
        let again = std::mem::take(&mut self.again);
        let before = std::mem::take(&mut self.told);
        let now = Now::of(model, &before, again);
        let most = if again { WHOLE } else { LINE };
        let mut out = String::new();
        for line in now.news(&before, again) {
            self.tell(&text::cut(&line, most), &mut out);
        }
        match (&now.entry, &before.entry) {
            (Some(entry), before) => {
                let before = before.as_ref().filter(|_| self.typed.is_some());
                self.type_on(entry, before, &mut out);
            }
            (None, Some(_)) if self.typed.take().is_some() => out.push('\r'),
            (None, _) => {}
        }
        self.told = now;
        self.write(&out)
    }

    /// Puts the cursor below what was written.
    ///
    /// # Errors
    ///
    /// If the terminal is gone.
    pub fn end(&mut self) -> io::Result<()> {
        let down = "\n".repeat(std::mem::take(&mut self.below));
        self.typed = None;
        self.write(&down)
    }

    fn write(&mut self, out: &str) -> io::Result<()> {
        if out.is_empty() {
            return Ok(());
        }
        self.output.write_all(out.as_bytes())?;
        self.output.flush()
    }

    /// Begins a line below what was written.
    fn feed(&mut self, out: &mut String) {
        out.push_str("\r\n");
        out.push_str(&"\n".repeat(std::mem::take(&mut self.below)));
        self.typed = None;
    }

    /// Writes a line, and puts the cursor at its start.
    fn tell(&mut self, line: &str, out: &mut String) {
        self.feed(out);
        let lines = Lines::of(line, self.columns());
        out.push_str(&lines.rows.join("\r\n"));
        out.push('\r');
        self.below = lines.rows.len().saturating_sub(1);
        if self.below > 0 {
            out.push_str(&format!("\x1b[{}A", self.below));
        }
    }

    /// Writes the line that is being typed, or what changed in it, and puts the cursor where the next letter
    /// goes.
    fn type_on(&mut self, entry: &Entry, before: Option<&Entry>, out: &mut String) {
        let room = self.columns().saturating_sub(1);
        let (shown, caret) = entry.fitted(room);
        let columns = text::columns(&shown);
        let at_end = caret == columns;
        let same = before.filter(|before| before.label == entry.label);
        let old =
            same.map(|before| before.fitted(room)).filter(|(old, at)| *at == text::columns(old));
        if same.is_some_and(|before| before.text == entry.text && before.caret == entry.caret) {
            return;
        }
        match old {
            // As a shell does: the letter alone, or nothing but its end.
            Some((old, _)) if at_end && shown.starts_with(&old) => {
                out.push_str(shown.get(old.len()..).unwrap_or_default());
            }
            Some((old, at)) if at_end && old.starts_with(&shown) => {
                out.push_str(&"\x08".repeat(at.saturating_sub(columns)));
                out.push_str("\x1b[K");
            }
            _ => {
                match same {
                    Some(_) => out.push_str("\r\x1b[K"),
                    None => self.feed(out),
                }
                out.push_str(&shown);
                if !at_end {
                    out.push('\r');
                    if caret > 0 {
                        out.push_str(&format!("\x1b[{caret}C"));
                    }
                }
            }
        }
        self.typed = Some(columns);
    }

    fn columns(&self) -> usize {
        usize::from(self.size.columns).max(2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aloud(columns: u16) -> Aloud<Vec<u8>> {
        Aloud::new(Vec::new(), Size { columns, rows: 24 })
    }

    fn entry(text: &str, caret: usize) -> Entry {
        Entry { label: "Find:".into(), text: text.into(), caret }
    }

    #[test]
    fn a_line_is_written_below_the_last_and_the_cursor_stands_at_its_start() {
        let mut screen = aloud(10);
        let mut out = String::new();
        screen.tell("one two three", &mut out);
        assert_eq!(out, "\r\none two\r\nthree\r\x1b[1A");
        out.clear();
        screen.tell("خبر", &mut out);
        assert_eq!(out, "\r\n\nخبر\r");
    }

    #[test]
    fn of_a_typed_line_what_changed_is_written() {
        let mut screen = aloud(40);
        let steps = [
            (entry("", 0), "\r\nFind: "),
            (entry("س", 2), "س"),
            (entry("سل", 4), "ل"),
            (entry("سل", 4), ""),
            (entry("س", 2), "\x08\x1b[K"),
            (entry("س", 0), "\r\x1b[KFind: س\r\x1b[6C"),
            (entry("xس", 1), "\r\x1b[KFind: xس\r\x1b[7C"),
        ];
        let mut before: Option<Entry> = None;
        for (now, wanted) in steps {
            let mut out = String::new();
            screen.type_on(&now, before.as_ref(), &mut out);
            assert_eq!(out, wanted, "{now:?}");
            before = Some(now);
        }
    }
}
