//! `sahifa rules`: lists the rules, and applies them to stored articles.
use super::exit::OK;
use super::{CliError, Output};
use crate::arguments::{RulesAction, RulesTask};
use crate::config::notify_value;
use crate::context::Context;
use crate::locale::Phrase;
use crate::query::Rule;
use crate::store::{Applied, RuleEffect};

pub(super) fn rules(
    task: &RulesTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let rules = &context.config().rules;
    match task.action {
        RulesAction::List => list(rules, context, output)?,
        RulesAction::Apply { dry_run } => {
            // What a rule that cannot be read had done would be undone.
            if !context.loaded.problems.is_empty() {
                return Err(CliError::Usage(Phrase::new("rules-mend")));
            }
            let (mut store, _) = context.store()?;
            let applied = store.apply_rules(rules, dry_run)?;
            tell(rules, &applied, context, output)?;
            if dry_run {
                output.text(&context.catalogue.say_plain(&Phrase::new("rules-rehearsed")))?;
            }
        }
    }
    Ok(OK)
}

/// Prints number, query and actions of each rule, as in the configuration.
fn list(rules: &[Rule], context: &Context, output: &mut Output) -> Result<(), CliError> {
    if rules.is_empty() {
        return output.text(&context.catalogue.say_plain(&Phrase::new("rules-none")));
    }
    for (number, rule) in (1..).zip(rules) {
        output.fields(&[&number.to_string(), &rule.when.to_string(), &actions(rule)])?;
    }
    Ok(())
}

fn actions(rule: &Rule) -> String {
    let mut actions = Vec::new();
    if !rule.tags.is_empty() {
        let tags: Vec<String> = rule.tags.iter().map(|tag| format!("\"{tag}\"")).collect();
        actions.push(format!("tag = [{}]", tags.join(", ")));
    }
    for (does, action) in
        [(rule.read, "mark = \"read\""), (rule.star, "star = true"), (rule.hide, "hide = true")]
    {
        if does {
            actions.push(action.to_owned());
        }
    }
    actions.extend(notify_value(&rule.notify).map(|way| format!("notify = {way}")));
    actions.join(", ")
}

/// Prints for each rule its query, the number of articles it finds and the changes; then the
/// changes that were undone.
fn tell(
    rules: &[Rule],
    applied: &Applied,
    context: &Context,
    output: &mut Output,
) -> Result<(), CliError> {
    let count = |id: &'static str, count: usize| {
        context.catalogue.say_plain(&Phrase::new(id).with("count", count))
    };
    for (rule, effect) in rules.iter().zip(&applied.rules) {
        let RuleEffect { articles, tagged, read, starred, hidden } = *effect;
        let parts = [
            ("rule-tagged", tagged),
            ("rule-read", read),
            ("rule-starred", starred),
            ("rule-hidden", hidden),
        ];
        let parts = parts.into_iter().filter(|(_, number)| *number > 0);
        let changes: Vec<String> = parts.map(|(id, number)| count(id, number)).collect();
        let mut fields = vec![rule.when.to_string(), count("rule-articles", articles)];
        match changes.is_empty() {
            true => fields.push(context.catalogue.say_plain(&Phrase::new("rule-unchanged"))),
            false => fields.extend(changes),
        }
        output.fields(&fields.iter().map(String::as_str).collect::<Vec<_>>())?;
    }
    for (id, number) in [("rules-shown", applied.shown), ("rules-untagged", applied.untagged)] {
        if number > 0 {
            output.text(&count(id, number))?;
        }
    }
    Ok(())
}
