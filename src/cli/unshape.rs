//! `sahifa unshape`: text copied from a terminal, back into letters in logical order.
use super::render::{self, RenderError};
use crate::arguments::UnshapeArgs;
use std::io::{Read, Write};

/// Turns each line back, and writes it in logical order, as clipboards and files have text.
///
/// # Errors
/// The file or `input` cannot be read, or `out` cannot be written.
pub(super) fn unshape(
    args: &UnshapeArgs,
    input: &mut dyn Read,
    out: &mut dyn Write,
) -> Result<(), RenderError> {
    let text = render::read(args.file.as_deref(), input)?;
    // Bytes that are no UTF-8 show as U+FFFD.
    let text = String::from_utf8_lossy(&text);
    for line in text.lines() {
        // What is left of controls may not reach the terminal.
        let line = match args.words {
            true => sahifa_text::unshape_words(line),
            false => sahifa_text::unshape(line),
        };
        writeln!(out, "{}", sahifa_text::sanitize_line(&line))?;
    }
    Ok(())
}
