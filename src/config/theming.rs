//! Writes the name of a theme into the user's file, and leaves everything else as it was written.
use super::edit::{EditError, change, newline, parsed};
use super::filters::literal;
use super::tree::TomlValue;
use std::path::Path;

/// Sets `[ui] theme` in the configuration at `path`, and makes the file if there is none.
///
/// # Errors
///
/// When the file cannot be read or written, is not TOML, or writes its `[ui]` in a form to which no line
/// can be added.
pub fn keep_theme(path: &Path, name: &str) -> Result<(), EditError> {
    change(path, |text| Ok((Some(changed(path, text, name)?), ())))
}

fn changed(path: &Path, text: &str, name: &str) -> Result<String, EditError> {
    let newline = newline(text);
    let value = literal(name);
    let line = format!("theme = {value}{newline}");
    let table = parsed(path, text)?;
    let mut changed = text.to_owned();
    match table.get("ui") {
        None => {
            if !text.is_empty() {
                let ended = if text.ends_with('\n') { "" } else { newline };
                changed.push_str(&format!("{ended}{newline}"));
            }
            changed.push_str(&format!("[ui]{newline}{line}"));
        }
        Some(ui) => {
            let own = match &ui.node.value {
                TomlValue::Table(ui) => ui.get("theme").map(|theme| theme.node.span.clone()),
                _ => None,
            };
            match own {
                Some(span) => changed.replace_range(span, &value),
                None => {
                    // The line after the head of the table.
                    let rest = text.get(ui.key_span.end..).unwrap_or_default();
                    match rest.find('\n') {
                        Some(end) => changed.insert_str(ui.key_span.end + end + 1, &line),
                        None => changed.push_str(&format!("{newline}{line}")),
                    }
                }
            }
        }
    }
    // `ui = { … }` and `ui.rows = …` are tables, too, and have no line of their own.
    let read = parsed(path, &changed).ok();
    let ui = read.as_ref().and_then(|table| table.get("ui"));
    match ui.map(|ui| &ui.node.value) {
        Some(TomlValue::Table(ui)) if ui.text("theme") == Some(name) => Ok(changed),
        _ => Err(EditError::Ui { path: path.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_is_set_where_it_stands_or_in_its_table() {
        for (text, expected) in [
            ("", Some("[ui]\ntheme = \"nord\"\n")),
            ("# mine", Some("# mine\n\n[ui]\ntheme = \"nord\"\n")),
            (
                "[ui]\nrows = \"one\"\ntheme = 'mono' # why\n[keys]\n",
                Some("[ui]\nrows = \"one\"\ntheme = \"nord\" # why\n[keys]\n"),
            ),
            (
                "# a\r\n[ui] # the look\r\nrows = \"one\"\r\n",
                Some("# a\r\n[ui] # the look\r\ntheme = \"nord\"\r\nrows = \"one\"\r\n"),
            ),
            ("[ui]", Some("[ui]\ntheme = \"nord\"\n")),
            ("ui = { theme = \"mono\" }\n", Some("ui = { theme = \"nord\" }\n")),
            ("ui = { rows = \"one\" }\n", None),
            ("ui.rows = \"one\"\n", None),
            ("[ui\n", None),
        ] {
            let found = changed(Path::new("config.toml"), text, "nord");
            assert_eq!(found.ok().as_deref(), expected, "{text:?}");
        }
    }
}
