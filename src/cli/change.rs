//! `sahifa tag`, `sahifa mark`, `sahifa undo` and `sahifa redo`: changes of the articles that a
//! query finds. Each is one step of the history that the panes share.
use super::exit::OK;
use super::words::typed;
use super::{CliError, Output};
use crate::arguments::{Manner, MarkTask, TagTask};
use crate::context::Context;
use crate::locale::Phrase;
use crate::news::{Mark, Marking, Step};
use serde::Serialize;

/// A state by its name: the mark, and true if it is set.
type State = (&'static str, fn() -> Mark, bool);

/// The states that articles can be given.
const STATES: [State; 16] = [
    ("read", || Mark::Read, true),
    ("unread", || Mark::Read, false),
    ("starred", || Mark::Starred, true),
    ("unstarred", || Mark::Starred, false),
    ("later", Mark::later, true),
    ("not-later", Mark::later, false),
    ("hidden", || Mark::Hidden, true),
    ("shown", || Mark::Hidden, false),
    ("مقروء", || Mark::Read, true),
    ("غير_مقروء", || Mark::Read, false),
    ("مميز", || Mark::Starred, true),
    ("غير_مميز", || Mark::Starred, false),
    ("لاحقا", Mark::later, true),
    ("ليس_لاحقا", Mark::later, false),
    ("مخفي", || Mark::Hidden, true),
    ("ظاهر", || Mark::Hidden, false),
];

/// A step as `--json` prints it.
#[derive(Serialize)]
struct Changed<'a> {
    articles: usize,
    ids: &'a [crate::news::ArticleId],
    dry_run: bool,
}

pub(super) fn tag(task: &TagTask, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let (changes, query): (Vec<&str>, Vec<&str>) =
        task.words.iter().map(|word| typed(word)).partition(|word| is_change(word));
    if changes.is_empty() {
        return Err(CliError::Usage(Phrase::new("tag-no-change")));
    }
    let marks = changes.iter().filter_map(|change| {
        let name = change.get(1..)?.to_owned();
        Some((Mark::Tag(name), change.starts_with('+')))
    });
    make(&query, marks.collect(), task.manner, context, output)
}

pub(super) fn mark(
    task: &MarkTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let words: Vec<&str> = task.words.iter().map(String::as_str).collect();
    let (state, query) = words.split_last().unwrap_or((&"", &[]));
    let Some((_, mark, on)) = STATES.iter().find(|(name, ..)| name == state) else {
        return Err(CliError::Usage(Phrase::new("mark-no-state").with("state", *state)));
    };
    make(query, vec![(mark(), *on)], task.manner, context, output)
}

/// Undoes or redoes the last step.
pub(super) fn history(back: bool, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let (mut store, _) = context.store()?;
    let phrase = match if back { store.undo()? } else { store.redo()? } {
        Some(step) if back => step.undone(),
        Some(step) => step.redone(),
        None => Phrase::new(if back { "nothing-to-undo" } else { "nothing-to-redo" }),
    };
    output.text(&context.catalogue.say_plain(&phrase))?;
    Ok(OK)
}

/// True for `+tag` and `-tag`. With a colon or a sign behind it, a hyphen negates a condition of the
/// query.
fn is_change(word: &str) -> bool {
    let Some(name) = word.strip_prefix(['+', '-']) else { return false };
    !name.trim().is_empty()
        && !name.contains(':')
        && !name.starts_with(['#', '+', '-', '=', '@', '!', '(', '"', '“', '«', '/'])
}

fn make(
    query: &[&str],
    marks: Vec<(Mark, bool)>,
    manner: Manner,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    if query.is_empty() {
        return Err(CliError::Usage(Phrase::new("change-no-query")));
    }
    let query = super::list::parse(&query.join(" "), context)?;
    let (mut store, _) = context.store()?;
    let ids = store.ids(&query)?;
    let markings: Vec<Marking> =
        marks.into_iter().map(|(mark, on)| Marking { ids: ids.clone(), mark, on }).collect();
    let step = match manner.dry_run {
        true => store.rehearse(&markings)?,
        false => store.change(&markings)?,
    };
    tell(&step, manner, context, output)
}

fn tell(
    step: &Step,
    manner: Manner,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let dry_run = manner.dry_run;
    if manner.json {
        output.json(&Changed { articles: step.ids.len(), ids: &step.ids, dry_run })?;
        return Ok(OK);
    }
    let phrase = match dry_run {
        true => Phrase::new("change-rehearsed"),
        false => Phrase::new("change-made"),
    };
    output.text(&context.catalogue.say_plain(&phrase.with("what", step.what.clone())))?;
    Ok(OK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_told_from_conditions() {
        for word in ["+x", "-x", "+World News", "-أخبار", "+عاجل!", "+😀"] {
            assert!(is_change(word), "{word}");
        }
        for word in ["x", "-tag:x", "-#x", "+", "-", "-(a b)", "-\"a b\"", "--x", "-is:read x"] {
            assert!(!is_change(word), "{word}");
        }
    }
}
