//! The words of the command line before they are read: queries may begin with a hyphen.
use clap::CommandFactory as _;
use std::ffi::OsString;

/// The commands whose words are a query.
const ASKING: [&str; 9] =
    ["list", "search", "count", "unread", "export", "tag", "tags", "mark", "next"];

/// Puts words of a query that begin with a hyphen into parentheses, where they mean the same:
/// `-tag:x` would otherwise be taken for an option. Options of the command stay as they are, and so
/// does everything behind `--`.
pub(super) fn protected(words: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let arguments = super::Arguments::command();
    let mut command = None;
    let mut is_over = false;
    let mut protected = Vec::new();
    for word in words {
        let text = word.to_str().unwrap_or_default();
        is_over = is_over || text == "--";
        match command {
            None if ASKING.contains(&text) => command = arguments.find_subcommand(text),
            Some(command) if !is_over && is_condition(text, command) => {
                protected.push(format!("({text})").into());
                continue;
            }
            _ => {}
        }
        protected.push(word);
    }
    protected
}

/// The word that [`protected`] may have put into parentheses, as it was typed.
pub(super) fn typed(word: &str) -> &str {
    let inside = word.strip_prefix("(-").and_then(|_| word.get(1..word.len() - 1));
    inside.filter(|inside| word.ends_with(')') && !inside.contains(['(', ')'])).unwrap_or(word)
}

fn is_condition(word: &str, command: &clap::Command) -> bool {
    let Some(rest) = word.strip_prefix('-').filter(|rest| !rest.is_empty()) else { return false };
    if rest.starts_with('-') {
        return false;
    }
    let is_short = |letter: char| {
        letter == 'h'
            || command.get_arguments().any(|argument| argument.get_short() == Some(letter))
    };
    let mut letters = rest.chars();
    !(letters.next().is_some_and(is_short) && letters.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser as _;

    #[test]
    fn conditions_with_a_hyphen_are_no_options() {
        for (typed, expected) in [
            (&["list", "-tag:x", "--json"][..], &["list", "(-tag:x)", "--json"][..]),
            (&["list", "a", "-#b", "-news"], &["list", "a", "(-#b)", "(-news)"]),
            (&["list", "-h"], &["list", "-h"]),
            (&["list", "-وسم:x"], &["list", "(-وسم:x)"]),
            (&["list", "--", "-x"], &["list", "--", "-x"]),
            (&["list", "-"], &["list", "-"]),
            (&["refresh", "-q"], &["refresh", "-q"]),
            (&["show", "-"], &["show", "-"]),
            (&["--config", "f", "count", "-x"], &["--config", "f", "count", "(-x)"]),
        ] {
            let words = typed.iter().map(OsString::from);
            assert_eq!(protected(words), expected, "{typed:?}");
        }
        let words = ["sahifa", "list", "-tag:x", "--limit", "3"].map(OsString::from);
        let arguments =
            crate::arguments::Arguments::try_parse_from(protected(words)).expect("a list");
        let Some(crate::arguments::Task::List(task)) = arguments.task else { panic!("a list") };
        assert_eq!((task.query, task.limit), (vec!["(-tag:x)".to_owned()], Some(3)));
    }

    #[test]
    fn words_are_read_as_they_were_typed() {
        for (word, expected) in [
            ("(-x)", "-x"),
            ("(-a b)", "-a b"),
            ("(a)", "(a)"),
            ("-x", "-x"),
            ("(-(a b))", "(-(a b))"),
            ("(-", "(-"),
        ] {
            assert_eq!(typed(word), expected);
        }
    }
}
