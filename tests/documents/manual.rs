//! The manual names everything that the tables of the program have, in both languages alike.
use sahifa::arguments::whole_command;
use sahifa::command::COMMANDS;
use sahifa::config::{Surroundings, known_settings, known_tables, load, shipped_keymap};
use sahifa::keys::{KeyContext, Step, write_sequence};
use sahifa::locale::{Catalogue, Language};
use sahifa::manual::{Chapter, chapters, index};
use sahifa::query::vocabulary;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The longest chapter that is written by hand, in lines.
const MOST_LINES: usize = 120;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/manual")
}

/// The chapters of both languages in pairs: Arabic, English.
fn pairs() -> Vec<(&'static Chapter, &'static Chapter)> {
    let of = |language| chapters().filter(move |chapter| chapter.language == language);
    let pairs: Vec<_> = of(Language::Ar).zip(of(Language::En)).collect();
    assert_eq!(pairs.len() * 2, chapters().count());
    pairs
}

/// The text behind the front matter.
fn body(chapter: &Chapter) -> String {
    let text = chapter.text();
    text.splitn(3, "---\n").nth(2).unwrap().to_owned()
}

/// The lines outside of fenced code.
fn prose(text: &str) -> Vec<&str> {
    let mut is_code = false;
    let outside = |line: &&str| {
        let is_fence = line.starts_with("```");
        is_code ^= is_fence;
        !is_code && !is_fence
    };
    text.lines().filter(outside).collect()
}

#[test]
fn the_files_of_the_manual_are_those_of_the_program() {
    let made = chapters().filter(|chapter| chapter.is_reference());
    let mut files: Vec<(String, String)> =
        made.map(|chapter| (chapter.file(), chapter.text())).collect();
    files.push(("README.md".to_owned(), index()));
    let is_writing = std::env::var_os("SAHIFA_WRITE_SNAPSHOTS").is_some();
    let mut stale = Vec::new();
    for (name, text) in &files {
        let path = folder().join(name);
        if fs::read_to_string(&path).is_ok_and(|known| known == *text) {
            continue;
        }
        if is_writing {
            fs::write(&path, text).unwrap();
        } else {
            stale.push(name.as_str());
        }
    }
    assert!(
        stale.is_empty(),
        "the tables of the program have changed. Write these files of docs/manual anew, look at the \
         difference, and commit it:\n\n    SAHIFA_WRITE_SNAPSHOTS=1 cargo test --test documents\n\n{}",
        stale.join("\n")
    );
    let known: BTreeSet<String> =
        chapters().map(Chapter::file).chain(["README.md".to_owned()]).collect();
    let entries = fs::read_dir(folder()).unwrap();
    let there: BTreeSet<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(there, known);
}

#[test]
fn the_manual_names_every_command_key_setting_word_and_option() {
    let code = |text: &str| format!("`{text}`");
    let mut named: Vec<(&str, String)> = Vec::new();
    named.extend(COMMANDS.iter().map(|(_, name, _)| ("reference-keys", code(name))));
    let keymap = shipped_keymap();
    for context in KeyContext::ALL {
        named.push(("reference-keys", code(context.name())));
        for (keys, _) in keymap.own_bindings(context) {
            named.push(("reference-keys", code(&write_sequence(&keys))));
        }
    }
    let steps = Step::plain_names().chain(Step::argument_names());
    named.extend(steps.map(|name| ("reference-keys", code(name))));
    for setting in known_settings() {
        named.push(("reference-settings", code(&format!("[{}]", setting.table))));
        named.push(("reference-settings", format!("`{} = {}`", setting.key, setting.default)));
    }
    for table in known_tables() {
        named.push(("reference-sources", code(&format!("[[{}]]", table.name))));
        named.extend(table.keys.iter().map(|(key, _)| ("reference-sources", code(key))));
    }
    for word in vocabulary() {
        for name in word.names {
            // A field has its colon.
            let written = if word.examples[0].starts_with(&format!("{name}:"))
                || word.examples[1].starts_with(&format!("{name}:"))
            {
                format!("`{name}:`")
            } else {
                format!("`{name}")
            };
            named.push(("reference-queries", written));
        }
    }
    fn visit(command: &clap::Command, path: &str, named: &mut Vec<(&str, String)>) {
        named.push(("reference-command-line", format!("`{path}")));
        for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
            let long = argument.get_long().map(|long| format!("--{long}"));
            let short = argument.get_short().map(|short| format!("-{short}"));
            let place = argument.is_positional().then(|| argument.to_string());
            let all = [long, short, place].into_iter().flatten();
            named.extend(all.map(|name| ("reference-command-line", name)));
        }
        for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
            visit(inner, &format!("{path} {}", inner.get_name()), named);
        }
    }
    let whole = whole_command(&Catalogue::new(Language::En));
    visit(&whole, "sahifa", &mut named);
    assert!(named.len() > 800, "{}", named.len());
    for (arabic, english) in pairs() {
        for chapter in [arabic, english] {
            let text = body(chapter);
            for (_, name) in named.iter().filter(|(of, _)| *of == chapter.name) {
                assert!(text.contains(name), "{} does not name {name}", chapter.file());
            }
        }
    }
    let chapters: BTreeSet<&str> = named.iter().map(|(chapter, _)| *chapter).collect();
    let made = self::chapters().filter(|chapter| chapter.is_reference());
    assert_eq!(chapters, made.map(|chapter| chapter.name).collect());
}

#[test]
fn every_word_of_the_filter_language_has_its_sentence_in_both_languages() {
    for catalogue in Language::COMPLETE.map(Catalogue::new) {
        for word in vocabulary() {
            for id in [word.about, word.kind.heading()] {
                assert!(catalogue.has(id), "{id} in {catalogue:?}");
            }
        }
        for (name, summary) in Step::plain() {
            assert!(catalogue.has(summary), "{name} in {catalogue:?}");
        }
        for (name, _) in Step::examples() {
            assert!(catalogue.has(&format!("manual-step-{name}")), "{name} in {catalogue:?}");
        }
    }
}

#[test]
fn both_languages_have_the_same_chapters() {
    for (arabic, english) in pairs() {
        assert_eq!(arabic.name, english.name);
        let [ar, en] = [body(arabic), body(english)];
        let headings = |text: &str| {
            let levels = prose(text).into_iter().filter(|line| line.starts_with('#'));
            levels.map(|line| line.split(' ').next().unwrap().len()).collect::<Vec<_>>()
        };
        assert_eq!(headings(&ar), headings(&en), "{}", arabic.name);
        for chapter in [arabic, english] {
            let title = chapter.title();
            assert!(!title.is_empty() && !title.contains(": "), "{}", chapter.file());
            let lines = chapter.text().lines().count();
            assert!(chapter.is_reference() || lines <= MOST_LINES, "{}: {lines}", chapter.file());
        }
    }
}

/// The blocks of fenced code in this language.
fn fenced(text: &str, language: &str) -> Vec<String> {
    let blocks = text.split("```").skip(1).step_by(2);
    let own = blocks.filter_map(|block| block.strip_prefix(language)?.strip_prefix('\n'));
    own.map(str::to_owned).collect()
}

#[test]
fn configurations_in_the_manual_have_no_mistakes() {
    let mut count = 0;
    for chapter in chapters() {
        for block in fenced(&body(chapter), "toml") {
            // A theme is a file of its own.
            if block.starts_with("inherits") {
                continue;
            }
            count += 1;
            let loaded = load(&block, Path::new("/etc/config.toml"), Surroundings::default());
            // The files of an example are not there.
            let problems = loaded.problems.iter().map(|problem| problem.message.id.to_string());
            let problems: Vec<String> = problems.filter(|id| id != "config-path-missing").collect();
            assert!(problems.is_empty(), "{}: {problems:?}\n{block}", chapter.file());
        }
    }
    assert!(count >= 18, "{count}");
}

/// The words of a line of a shell: quotation marks hold words together.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut quote) = (vec![String::new()], None);
    for c in line.chars() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            (None, ' ') => words.push(String::new()),
            (None, '|' | '>') => break,
            _ => words.last_mut().unwrap().push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn command_lines_in_the_manual_are_valid() {
    let command = whole_command(&Catalogue::new(Language::En));
    let mut count = 0;
    for chapter in chapters().filter(|chapter| !chapter.is_reference()) {
        let text = body(chapter);
        let blocks = fenced(&text, "sh").join("\n");
        let lines = blocks.lines().filter(|line| line.starts_with("sahifa ")).map(str::to_owned);
        let inline = prose(&text).join("\n");
        let inline = inline.split('`').skip(1).step_by(2).map(str::to_owned);
        for line in lines.chain(inline.filter(|code| code.starts_with("sahifa "))) {
            // A condition or a tag after a hyphen is none of the parser's options.
            let is_word = |word: &str| word.starts_with('-') && !word.starts_with("--");
            let words = words(&line).into_iter().map(|word| match is_word(&word) {
                true => word.replacen('-', "+", 1),
                false => word,
            });
            // Stands for any command.
            let words: Vec<String> = words.filter(|word| word != "COMMAND").collect();
            if let Err(error) = command.clone().try_get_matches_from(&words) {
                assert_eq!(error.exit_code(), 0, "{}: {line}\n{error}", chapter.file());
            }
            count += 1;
        }
    }
    assert!(count > 60, "{count}");
}

/// The first letter of a paragraph, an item, a heading or a row of a table that is not inside code.
fn first_letter(line: &str) -> Option<char> {
    let mut is_code = false;
    line.chars().find(|c| {
        is_code ^= *c == '`';
        !is_code && c.is_alphabetic()
    })
}

#[test]
fn arabic_chapters_are_arabic_and_english_ones_english() {
    for chapter in chapters() {
        for line in prose(&body(chapter)) {
            // An item inside an item may be a name.
            let Some(letter) = first_letter(line).filter(|_| !line.starts_with(' ')) else {
                continue;
            };
            let is_arabic = matches!(letter, '\u{600}'..='\u{6FF}');
            // It shows text of both directions.
            let is_sample = chapter.name == "arabic-on-screen";
            let is_own = is_arabic == (chapter.language == Language::Ar);
            assert!(is_own || is_sample, "{}: {line}", chapter.file());
        }
    }
}

#[test]
fn links_lead_to_files_that_are_there() {
    let mut count = 0;
    let of_chapters = chapters().map(|chapter| (chapter.file(), body(chapter)));
    for (file, text) in of_chapters.chain([("README.md".to_owned(), index())]) {
        for line in prose(&text) {
            for target in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                if target.contains("://") {
                    continue;
                }
                count += 1;
                assert!(folder().join(target).is_file(), "{file}: {target}");
                // A chapter leads to chapters of its own language.
                let ending = file.split('.').rev().nth(1).filter(|_| file != "README.md");
                let other = target.split('.').rev().nth(1).filter(|tag| ["ar", "en"].contains(tag));
                assert!(ending.is_none() || other.is_none() || ending == other, "{file}: {target}");
            }
        }
    }
    assert!(count >= chapters().count(), "{count}");
}
