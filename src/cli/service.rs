//! `sahifa service`: units of systemd, and a line for `cron`, that refresh while no interface is open.
//! They are printed only: what a machine runs is for its owner to say.
use super::exit::OK;
use super::{CliError, Output};
use crate::config::Paths;
use crate::context::Context;
use crate::locale::Phrase;
use std::io::Write;
use std::path::Path;

/// Minutes between two refreshes.
const MINUTES: u32 = 15;

pub(super) fn service(context: &Context, output: &mut Output) -> Result<u8, CliError> {
    let program = std::env::current_exe()?;
    let words = words(
        &program,
        &context.paths,
        Paths::find(None, None, context.paths.profile.clone()).ok().as_ref(),
    );
    let say = |id| context.catalogue.say_plain(&Phrase::new(id));
    let lines = [
        format!("# {}", say("service-systemd")),
        String::new(),
        "# ~/.config/systemd/user/sahifa.service".to_owned(),
        "[Unit]".to_owned(),
        "Description=Refresh the sources of Sahifa".to_owned(),
        String::new(),
        "[Service]".to_owned(),
        "Type=oneshot".to_owned(),
        // Some source may not have answered, which is no failure of the unit.
        "SuccessExitStatus=1".to_owned(),
        format!("ExecStart={}", joined(&words, unit_word)),
        String::new(),
        "# ~/.config/systemd/user/sahifa.timer".to_owned(),
        "[Unit]".to_owned(),
        "Description=Refresh the sources of Sahifa from time to time".to_owned(),
        String::new(),
        "[Timer]".to_owned(),
        "OnStartupSec=2min".to_owned(),
        format!("OnUnitActiveSec={MINUTES}min"),
        String::new(),
        "[Install]".to_owned(),
        "WantedBy=timers.target".to_owned(),
        String::new(),
        format!("# {}", say("service-cron")),
        String::new(),
        format!("*/{MINUTES} * * * * {}", joined(&words, cron_word)),
    ];
    for line in lines {
        writeln!(output.writer(), "{}", sahifa_text::sanitize_line(&line))?;
    }
    Ok(OK)
}

/// The words of the command. Paths are named where they are not the usual ones.
fn words(program: &Path, paths: &Paths, usual: Option<&Paths>) -> Vec<String> {
    let mut words = vec![program.display().to_string()];
    if let Some(profile) = &paths.profile {
        words.extend(["--profile".to_owned(), profile.clone()]);
    }
    let mut name = |option: &str, path: &Path| {
        words.extend([option.to_owned(), path.display().to_string()]);
    };
    if usual.is_none_or(|usual| usual.config != paths.config) {
        name("--config", &paths.config);
    }
    if usual.is_none_or(|usual| usual.data != paths.data) {
        name("--data-dir", &paths.data);
    }
    words.extend(["refresh".to_owned(), "--quiet".to_owned()]);
    words
}

fn joined(words: &[String], written: fn(&str) -> String) -> String {
    words.iter().map(|word| written(word)).collect::<Vec<_>>().join(" ")
}

fn is_plain(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c))
}

/// A word of a command line in a unit (systemd.service(5), “Command lines”).
fn unit_word(word: &str) -> String {
    let mut written = String::new();
    for c in word.chars() {
        match c {
            '"' | '\\' => written.extend(['\\', c]),
            '%' | '$' => written.extend([c, c]),
            c => written.push(c),
        }
    }
    if is_plain(word) { written } else { format!("\"{written}\"") }
}

/// A word for the shell of cron, which takes a percent sign for the end of the line (crontab(5)).
fn cron_word(word: &str) -> String {
    match is_plain(word) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', "'\\''").replace('%', "'\\%'")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_in_a_unit_and_for_cron() {
        for (word, unit, cron) in [
            ("/usr/bin/sahifa", "/usr/bin/sahifa", "/usr/bin/sahifa"),
            ("/a b/أخبار", "\"/a b/أخبار\"", "'/a b/أخبار'"),
            ("/50%/$x", "\"/50%%/$$x\"", "'/50'\\%'/$x'"),
            ("/it's \"it\"", "\"/it's \\\"it\\\"\"", "'/it'\\''s \"it\"'"),
        ] {
            assert_eq!(
                (unit_word(word).as_str(), cron_word(word).as_str()),
                (unit, cron),
                "{word}"
            );
        }
    }

    #[test]
    fn only_paths_that_are_not_the_usual_ones_are_named() {
        let usual =
            Paths { config: "/c".into(), data: "/d".into(), cache: "/e".into(), profile: None };
        let program = Path::new("/bin/sahifa");
        assert_eq!(words(program, &usual, Some(&usual)), ["/bin/sahifa", "refresh", "--quiet"]);
        let other = Paths { data: "/other".into(), ..usual.clone() };
        let expected = ["/bin/sahifa", "--data-dir", "/other", "refresh", "--quiet"];
        assert_eq!(words(program, &other, Some(&usual)), expected);
        let own = Paths { profile: Some("work".to_owned()), ..usual };
        let expected = ["/bin/sahifa", "--profile", "work", "refresh", "--quiet"];
        assert_eq!(words(program, &own, Some(&own)), expected);
    }
}
