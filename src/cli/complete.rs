//! Completion of the shell: the scripts that are generated, and the values that only the program knows.
//! The scripts ask for these by a hidden command, `sahifa complete -- WORDS`.
use super::exit::OK;
use super::{CliError, Output, usage};
use crate::arguments::Arguments;
use crate::config::{KnownSetting, Paths, Shape, known_settings};
use crate::context::Context;
use crate::lang;
use crate::query::{Slot, Spot};
use crate::store::Store;
use clap::{Command, CommandFactory as _};
use clap_complete::Shell;
use std::ffi::OsString;
use std::io::Write;

/// The most values that are offered.
const MOST: usize = 200;

/// The part of bash's script that asks for values. Bash takes a word apart at colons: what it has before
/// the last one is not written again.
const BASH: &str = r#"
_sahifa_values() {
    _sahifa "$@"
    local line=${COMP_LINE:0:COMP_POINT} last=${COMP_WORDS[COMP_CWORD]} typed value
    local -a words
    read -ra words <<<"$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    typed=${words[${#words[@]} - 1]}
    [[ $last == [:=]* ]] && last=
    while IFS= read -r value; do
        value=${value#"${typed%"$last"}"}
        [[ $value == *[[:space:]\'\"\\\$\`\&\|\;\<\>\(\)]* ]] && printf -v value %q "$value"
        COMPREPLY+=("$value")
    done < <(sahifa complete -- "${words[@]:1}" 2>/dev/null)
}
complete -F _sahifa_values -o nosort -o bashdefault -o default sahifa
"#;

const ZSH: &str = r#"
_sahifa_values() {
    _sahifa "$@"
    local -a values
    values=("${(@f)$(sahifa complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    [[ -n $values[1] ]] && compadd -U -- "${values[@]}"
}
compdef _sahifa_values sahifa
"#;

const FISH: &str = r#"
complete -c sahifa -a '(sahifa complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
"#;

/// Prints the script of a shell.
pub(super) fn script(shell: Shell, context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let whole = crate::arguments::command(&context.catalogue);
    // The scripts would offer hidden commands, too.
    let shown = whole.get_subcommands().filter(|inner| !inner.is_hide_set()).cloned();
    let mut command = Command::new("sahifa")
        .version(env!("CARGO_PKG_VERSION"))
        .args(whole.get_arguments().cloned())
        .subcommands(shown);
    clap_complete::generate(shell, &mut command, "sahifa", output.writer());
    let values = match shell {
        Shell::Bash => BASH,
        Shell::Zsh => ZSH,
        Shell::Fish => FISH,
        _ => "",
    };
    output.writer().write_all(values.as_bytes())?;
    Ok(OK)
}

/// Prints the values that may stand in place of the last of `words`, one a line. An error offers none.
pub(super) fn complete(words: &[OsString], output: &mut Output) -> Result<u8, CliError> {
    for value in values(words).into_iter().take(MOST) {
        writeln!(output.writer(), "{}", sahifa_text::sanitize_line(&value))?;
    }
    Ok(OK)
}

fn values(words: &[OsString]) -> Vec<String> {
    let text: Option<Vec<&str>> = words.iter().map(|word| word.to_str()).collect();
    let Some((typed, before)) = text.as_deref().and_then(<[&str]>::split_last) else {
        return Vec::new();
    };
    let place = Place::after(before);
    if place.option == Some("profile") {
        return starting(Paths::profiles(), typed);
    }
    // The words name other places, perhaps, than those of this process.
    let line: Vec<OsString> =
        std::iter::once(OsString::from("sahifa")).chain(words.iter().cloned()).collect();
    let Ok(paths) = usage::paths(&line) else { return Vec::new() };
    let context = Context::new(paths);
    place.values(typed, &context)
}

/// The place of a word: the command, and what stands between it and the word.
#[derive(Debug, PartialEq, Eq)]
struct Place<'a> {
    /// The names of the command and of those above it.
    path: Vec<String>,
    /// The words after them that are no options.
    arguments: Vec<&'a str>,
    /// The name of the option whose value the word is.
    option: Option<&'static str>,
}

impl<'a> Place<'a> {
    fn after(before: &[&'a str]) -> Self {
        let root = Arguments::command();
        let mut place = Place { path: Vec::new(), arguments: Vec::new(), option: None };
        let mut command: &Command = &root;
        let mut is_over = false;
        for word in before {
            if place.option.take().is_some() {
                continue;
            }
            match word.strip_prefix("--").filter(|_| !is_over) {
                Some("") => is_over = true,
                Some(name) => place.option = option(&root, command, name),
                None => match command.find_subcommand(word) {
                    Some(inner) if place.arguments.is_empty() => {
                        place.path.push(inner.get_name().to_owned());
                        command = inner;
                    }
                    _ => place.arguments.push(word),
                },
            }
        }
        place
    }

    fn values(&self, typed: &str, context: &Context) -> Vec<String> {
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        if self.option == Some("source") {
            return starting(sources(context), typed);
        }
        if self.option.is_some() || typed.starts_with("--") {
            return Vec::new();
        }
        match path.as_slice() {
            ["config", "get" | "set" | "unset"] if self.arguments.is_empty() => {
                starting(known_settings().iter().map(KnownSetting::name), typed)
            }
            ["config", "set"] => match self.arguments.as_slice() {
                [name] => starting(choices(name), typed),
                _ => Vec::new(),
            },
            ["manual"] => starting(super::manual::names().map(str::to_owned), typed),
            ["sources", "remove" | "follow"] => starting(sources(context), typed),
            ["tags", "rename" | "delete" | "color"] if self.arguments.is_empty() => {
                starting(tags(context), typed)
            }
            // Signs before a tag, which `tag` adds or removes.
            ["tag"] if typed.starts_with(['+', '-']) => {
                let (sign, name) = typed.split_at(1);
                let tags = starting(tags(context), name);
                tags.into_iter().map(|tag| format!("{sign}{tag}")).collect()
            }
            ["list" | "search" | "count" | "unread" | "export" | "tag" | "tags" | "mark"] => {
                query(typed, context)
            }
            _ => Vec::new(),
        }
    }
}

/// The option of this name, if a value follows it as a word of its own.
fn option(root: &Command, command: &Command, name: &str) -> Option<&'static str> {
    const KNOWN: [&str; 3] = ["profile", "source", "other"];
    let arguments = command.get_arguments().chain(root.get_arguments());
    let found = arguments.into_iter().find(|one| one.get_long() == Some(name))?;
    let is_own = found.get_action().takes_values() && !found.is_require_equals_set();
    let known = KNOWN.into_iter().find(|known| *known == name).unwrap_or("other");
    is_own.then_some(known)
}

/// The words that a query may go on with.
fn query(typed: &str, context: &Context) -> Vec<String> {
    let spot = Spot::at(typed, typed.len());
    let in_arabic = spot.is_arabic().unwrap_or(false);
    let before = typed.get(..spot.range.start).unwrap_or_default();
    let filled = |values: Vec<String>| -> Vec<String> {
        let values = starting(values, &spot.typed);
        values.iter().map(|value| format!("{before}{}", spot.filled(value))).collect()
    };
    match spot.slot {
        Slot::Tag => filled(tags(context)),
        Slot::Source => filled(sources(context)),
        Slot::Folder => {
            let mut folders: Vec<String> =
                context.sources().into_iter().filter_map(|source| source.folder).collect();
            folders.sort();
            folders.dedup();
            filled(folders)
        }
        Slot::Saved => {
            filled(context.config().filters.iter().map(|filter| filter.name.clone()).collect())
        }
        Slot::Word if spot.is_bare() && !spot.typed.is_empty() => {
            let fields = Slot::Word.words(in_arabic).map(|field| format!("{field}:"));
            starting(fields, &spot.typed)
        }
        Slot::Word => Vec::new(),
        slot => filled(slot.words(in_arabic).map(str::to_owned).collect()),
    }
}

/// The values of a setting, if they are few.
fn choices(name: &str) -> Vec<String> {
    let known = known_settings().into_iter().find(|setting| setting.name() == name);
    match known.map(|setting| setting.shape) {
        Some(Shape::Choice(names)) => names.into_iter().map(str::to_owned).collect(),
        Some(Shape::Boolean) => ["true", "false"].map(str::to_owned).to_vec(),
        _ => Vec::new(),
    }
}

fn sources(context: &Context) -> Vec<String> {
    let all = context.sources();
    all.iter().map(|source| source.shown_name().into_owned()).collect()
}

fn tags(context: &Context) -> Vec<String> {
    let database = context.database();
    if !database.exists() {
        return Vec::new();
    }
    let tags = Store::open(&database).and_then(|store| store.tags(&[])).unwrap_or_default();
    tags.into_iter().map(|tag| tag.name).collect()
}

/// The values that begin with what is typed, however their letters are written.
fn starting(values: impl IntoIterator<Item = String>, typed: &str) -> Vec<String> {
    let typed = lang::key(typed);
    values.into_iter().filter(|value| lang::key(value).starts_with(&typed)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_found_before_the_word() {
        for (words, path, arguments, option) in [
            (vec![], vec![], vec![], None),
            (vec!["list"], vec!["list"], vec![], None),
            (vec!["--profile"], vec![], vec![], Some("profile")),
            (vec!["--profile", "list", "count"], vec!["count"], vec![], None),
            (vec!["list", "--limit"], vec!["list"], vec![], Some("other")),
            (vec!["list", "--json", "a"], vec!["list"], vec!["a"], None),
            (vec!["config", "set", "ui.rows"], vec!["config", "set"], vec!["ui.rows"], None),
            (vec!["refresh", "--source"], vec!["refresh"], vec![], Some("source")),
            (vec!["list", "--", "--limit"], vec!["list"], vec!["--limit"], None),
        ] {
            let path = path.into_iter().map(str::to_owned).collect();
            assert_eq!(Place::after(&words), Place { path, arguments, option }, "{words:?}");
        }
    }

    #[test]
    fn settings_offer_their_values() {
        assert_eq!(choices("ui.rows"), ["auto", "one", "two", "words"]);
        assert_eq!(choices("ui.guide"), ["true", "false"]);
        assert_eq!(choices("reader.width"), Vec::<String>::new());
    }
}
