//! The actions of keys: one command, or a few steps that one key makes one after the other.
use crate::command::Command;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// The steps of one key, at most.
pub const MAX_STEPS: usize = 16;
/// The longest argument of a step, in bytes.
const LONGEST: usize = 1024;

/// The action of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    Command(Command),
    /// Commands with arguments, and macros. A step names a command and never a key, so that no macro
    /// calls another one, nor itself.
    Steps(Arc<[Step]>),
}

/// One step of an action.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    Command(Command),
    /// Gives articles a state, whichever they had.
    Mark(ArticleState),
    /// Sets tags on articles and removes others: names, and true for those that are set.
    Tag(Vec<(String, bool)>),
    /// Shows the list of a query.
    Filter(String),
    /// Applies the saved filter at this place, from 1, or takes it away.
    SavedFilter(u8),
    /// Opens the link with this number in the open article.
    OpenLink(u8),
}

/// A state that a step gives to articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ArticleState {
    Read,
    Unread,
    Starred,
    Unstarred,
    Later,
    NotLater,
    Hidden,
    Shown,
}

/// The states by the names of their steps, and the catalogue ids of what these do.
const STATES: [(ArticleState, &str, &str); 8] = [
    (ArticleState::Read, "mark-read", "action-mark-read"),
    (ArticleState::Unread, "mark-unread", "action-mark-unread"),
    (ArticleState::Starred, "mark-starred", "action-mark-starred"),
    (ArticleState::Unstarred, "mark-unstarred", "action-mark-unstarred"),
    (ArticleState::Later, "mark-later", "action-mark-later"),
    (ArticleState::NotLater, "mark-not-later", "action-mark-not-later"),
    (ArticleState::Hidden, "mark-hidden", "action-mark-hidden"),
    (ArticleState::Shown, "mark-shown", "action-mark-shown"),
];

/// The names of steps that take an argument, each with an example.
const WITH_ARGUMENT: [(&str, &str); 4] = [
    ("tag", "tag +later -old"),
    ("filter", "filter is:unread newer:2d"),
    ("saved-filter", "saved-filter 1"),
    ("open-link", "open-link 1"),
];

/// The reason a step could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StepError {
    /// No command has this name.
    #[error("there is no command {0:?}")]
    Unknown(String),
    /// The command takes no argument.
    #[error("{0} takes no argument")]
    TakesNone(&'static str),
    /// The argument is missing, or is none that the command takes.
    #[error("{name} is written as in {example:?}")]
    Argument { name: &'static str, example: &'static str },
}

impl Step {
    /// The names of steps without an argument, besides those of commands.
    pub fn plain_names() -> impl Iterator<Item = &'static str> {
        STATES.iter().map(|(_, name, _)| *name)
    }

    /// The names of steps without an argument, besides those of commands, with the catalogue ids of
    /// what they do.
    pub fn plain() -> impl Iterator<Item = (&'static str, &'static str)> {
        STATES.iter().map(|(_, name, summary)| (*name, *summary))
    }

    /// The names of steps with an argument, each with an example.
    pub fn examples() -> impl Iterator<Item = (&'static str, &'static str)> {
        WITH_ARGUMENT.into_iter()
    }

    /// The names of steps with an argument.
    pub fn argument_names() -> impl Iterator<Item = &'static str> {
        WITH_ARGUMENT.iter().map(|(name, _)| *name)
    }
}

impl ArticleState {
    /// The catalogue id of the step that gives this state.
    pub fn summary(self) -> &'static str {
        let entry = STATES.iter().find(|(state, ..)| *state == self);
        entry.map_or("action-mark-read", |(_, _, summary)| summary)
    }
}

impl FromStr for Step {
    type Err = StepError;

    fn from_str(text: &str) -> Result<Self, StepError> {
        let text = text.trim();
        let (name, argument) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let argument = argument.trim();
        if argument.is_empty() {
            if let Some(command) = Command::from_name(name) {
                return Ok(Self::Command(command));
            }
            if let Some((state, ..)) = STATES.iter().find(|(_, other, _)| *other == name) {
                return Ok(Self::Mark(*state));
            }
        }
        if let Some((name, example)) = WITH_ARGUMENT.iter().find(|(other, _)| *other == name) {
            return with_argument(name, argument).ok_or(StepError::Argument { name, example });
        }
        let known = STATES.iter().map(|(_, name, _)| *name).find(|other| *other == name);
        match known.or_else(|| Command::from_name(name).map(Command::name)) {
            Some(name) => Err(StepError::TakesNone(name)),
            None => Err(StepError::Unknown(name.to_owned())),
        }
    }
}

fn with_argument(name: &str, argument: &str) -> Option<Step> {
    if argument.is_empty() || argument.len() > LONGEST || argument.chars().any(char::is_control) {
        return None;
    }
    let number = || argument.parse::<u8>().ok().filter(|number| *number > 0);
    match name {
        "tag" => tags(argument).map(Step::Tag),
        "filter" => Some(Step::Filter(argument.to_owned())),
        "saved-filter" => number().map(Step::SavedFilter),
        "open-link" => number().map(Step::OpenLink),
        _ => None,
    }
}

/// The tags of `+news -old +two words`: a name ends where a word begins with a sign.
fn tags(argument: &str) -> Option<Vec<(String, bool)>> {
    let mut tags: Vec<(String, bool)> = Vec::new();
    for word in argument.split_whitespace() {
        match (word.strip_prefix('+'), word.strip_prefix('-'), tags.last_mut()) {
            (Some(name), ..) => tags.push((name.to_owned(), true)),
            (_, Some(name), _) => tags.push((name.to_owned(), false)),
            (None, None, Some((name, _))) if !name.is_empty() => {
                name.push(' ');
                name.push_str(word);
            }
            _ => return None,
        }
    }
    tags.iter().all(|(name, _)| !name.is_empty()).then_some(tags)
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Command(command) => f.write_str(command.name()),
            Self::Mark(state) => {
                let entry = STATES.iter().find(|(other, ..)| other == state);
                f.write_str(entry.map_or("", |(_, name, _)| name))
            }
            Self::Tag(tags) => {
                f.write_str("tag")?;
                tags.iter()
                    .try_for_each(|(name, on)| write!(f, " {}{name}", if *on { '+' } else { '-' }))
            }
            Self::Filter(query) => write!(f, "filter {query}"),
            Self::SavedFilter(place) => write!(f, "saved-filter {place}"),
            Self::OpenLink(number) => write!(f, "open-link {number}"),
        }
    }
}

impl Action {
    /// The action of these steps; `None` if there are none, or too many.
    pub fn of_steps(steps: Vec<Step>) -> Option<Self> {
        match steps.as_slice() {
            [] => None,
            [Step::Command(command)] => Some(Self::Command(*command)),
            steps if steps.len() > MAX_STEPS => None,
            _ => Some(Self::Steps(steps.into())),
        }
    }

    /// The command, if it is one and nothing else.
    pub fn command(&self) -> Option<Command> {
        match self {
            Self::Command(command) => Some(*command),
            Self::Steps(_) => None,
        }
    }

    /// The steps that are made.
    pub fn steps(&self) -> Vec<Step> {
        match self {
            Self::Command(command) => vec![Step::Command(*command)],
            Self::Steps(steps) => steps.to_vec(),
        }
    }
}

impl From<Command> for Action {
    fn from(command: Command) -> Self {
        Self::Command(command)
    }
}

impl fmt::Display for Action {
    /// Writes the steps as the configuration has them, with commas between them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let steps: Vec<String> = self.steps().iter().map(Step::to_string).collect();
        f.write_str(&steps.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::COMMANDS;
    use proptest::prelude::*;

    #[test]
    fn steps_are_read_and_written() {
        let tag = |tags: &[(&str, bool)]| {
            Step::Tag(tags.iter().map(|(name, on)| ((*name).to_owned(), *on)).collect())
        };
        for (text, step, written) in [
            ("select-next", Step::Command(Command::SelectNext), "select-next"),
            (" mark-read ", Step::Mark(ArticleState::Read), "mark-read"),
            ("tag +later", tag(&[("later", true)]), "tag +later"),
            (
                "tag  +أخبار اليوم -old",
                tag(&[("أخبار اليوم", true), ("old", false)]),
                "tag +أخبار اليوم -old",
            ),
            ("filter is:unread", Step::Filter("is:unread".into()), "filter is:unread"),
            ("saved-filter 3", Step::SavedFilter(3), "saved-filter 3"),
            ("open-link 10", Step::OpenLink(10), "open-link 10"),
            // The command without an argument.
            ("open-link", Step::Command(Command::OpenLink), "open-link"),
        ] {
            assert_eq!(text.parse(), Ok(step.clone()), "{text}");
            assert_eq!(step.to_string(), written);
        }
    }

    #[test]
    fn what_is_no_step_is_refused_with_the_reason() {
        let argument = |text: &str| matches!(text.parse::<Step>(), Err(StepError::Argument { .. }));
        for text in [
            "tag",
            "tag later",
            "tag +",
            "tag + later",
            "filter",
            "saved-filter 0",
            "saved-filter x",
        ] {
            assert!(argument(text), "{text}");
        }
        assert!(argument(&format!("filter {}", "x".repeat(LONGEST + 1))));
        assert!(argument("tag +a\u{1b}b"));
        assert_eq!("undo 3".parse::<Step>(), Err(StepError::TakesNone("undo")));
        assert_eq!("mark-read x".parse::<Step>(), Err(StepError::TakesNone("mark-read")));
        assert_eq!("jump x".parse::<Step>(), Err(StepError::Unknown("jump".into())));
        assert_eq!("".parse::<Step>(), Err(StepError::Unknown(String::new())));
    }

    #[test]
    fn names_of_steps_are_no_names_of_commands_but_for_one() {
        let both: Vec<&str> = Step::plain_names()
            .chain(Step::argument_names())
            .filter(|name| Command::from_name(name).is_some())
            .collect();
        assert_eq!(both, ["open-link"]);
        for (command, name, _) in COMMANDS {
            assert_eq!(name.parse(), Ok(Step::Command(*command)));
        }
    }

    #[test]
    fn an_action_has_a_few_steps() {
        let next = Step::Command(Command::SelectNext);
        assert_eq!(Action::of_steps(vec![]), None);
        assert_eq!(Action::of_steps(vec![next.clone()]), Some(Command::SelectNext.into()));
        let two = Action::of_steps(vec![next.clone(), Step::Mark(ArticleState::Read)]);
        assert_eq!(two.map(|action| action.to_string()), Some("select-next, mark-read".into()));
        assert!(Action::of_steps(vec![next.clone(); MAX_STEPS]).is_some());
        assert_eq!(Action::of_steps(vec![next; MAX_STEPS + 1]), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(text in "(tag|filter|open-link) \\PC{0,24}") {
            if let Ok(step) = text.parse::<Step>() {
                prop_assert_eq!(step.to_string().parse(), Ok(step));
            }
        }
    }
}
