//! `sahifa unread`: the number of unread articles, in a line for a status bar.
use super::exit::OK;
use super::{CliError, Output};
use crate::arguments::UnreadTask;
use crate::context::Context;
use crate::locale::Phrase;
use crate::news::Count;
use serde::Serialize;
use std::io::Write;

/// The format that is an object for waybar.
const WAYBAR: &str = "waybar";

/// A `custom` module of waybar (`return-type = "json"`).
#[derive(Serialize)]
struct Waybar {
    text: String,
    tooltip: String,
    class: &'static str,
}

pub(super) fn unread(
    task: &UnreadTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let query = super::list::parse(&task.query.join(" "), context)?;
    let form = if task.format == WAYBAR { Ok(None) } else { filled(&task.format).map(Some) }?;
    let (store, _) = context.store()?;
    let count = store.count(&query)?;
    match form {
        Some(form) => output.text(&form.iter().map(|piece| piece.of(count)).collect::<String>())?,
        None => {
            let phrase = Phrase::new("unread-tooltip")
                .with("unread", count.unread)
                .with("total", count.total);
            let module = Waybar {
                text: count.unread.to_string(),
                tooltip: context.catalogue.say_plain(&phrase),
                class: if count.unread > 0 { "unread" } else { "read" },
            };
            // It takes one line for one object.
            let line = serde_json::to_string(&module).map_err(std::io::Error::from)?;
            writeln!(output.writer(), "{line}")?;
        }
    }
    Ok(OK)
}

/// A part of a format.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Unread,
    Read,
    Total,
}

impl Piece {
    fn of(&self, count: Count) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Unread => count.unread.to_string(),
            Self::Read => count.total.saturating_sub(count.unread).to_string(),
            Self::Total => count.total.to_string(),
        }
    }
}

/// The parts of a format: `{unread}`, `{read}` and `{total}` stand for numbers, `{{` and `}}` for
/// braces.
fn filled(format: &str) -> Result<Vec<Piece>, CliError> {
    let wrong =
        |piece: &str| CliError::Usage(Phrase::new("unread-format").with("piece", piece.to_owned()));
    let mut pieces = Vec::new();
    let mut rest = format;
    while let Some(at) = rest.find(['{', '}']) {
        let (text, from) = rest.split_at(at);
        pieces.push(Piece::Text(text.to_owned()));
        if let Some(after) = from.strip_prefix("{{").or_else(|| from.strip_prefix("}}")) {
            pieces.push(Piece::Text(from.chars().take(1).collect()));
            rest = after;
            continue;
        }
        let (piece, after) = match from.split_once('}') {
            Some((piece, after)) => (piece, after),
            None => return Err(wrong(from)),
        };
        pieces.push(match piece {
            "{unread" => Piece::Unread,
            "{read" => Piece::Read,
            "{total" => Piece::Total,
            _ => return Err(wrong(&format!("{piece}}}"))),
        });
        rest = after;
    }
    pieces.push(Piece::Text(rest.to_owned()));
    Ok(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_has_numbers_and_braces() {
        let count = Count { total: 20, unread: 5 };
        for (format, expected) in [
            ("{unread}", "5"),
            ("{unread}/{total}", "5/20"),
            ("✉ {unread} ({read})", "✉ 5 (15)"),
            ("{{{unread}}}", "{5}"),
            ("", ""),
        ] {
            let pieces = filled(format).expect(format);
            let said: String = pieces.iter().map(|piece| piece.of(count)).collect();
            assert_eq!(said, expected, "{format}");
        }
        for (format, piece) in
            [("{unraed}", "{unraed}"), ("a {", "{"), ("}", "}"), ("{}", "{}"), ("x } y", "}")]
        {
            let error = filled(format).expect_err(format).phrase();
            assert_eq!(error, Phrase::new("unread-format").with("piece", piece), "{format}");
        }
    }
}
