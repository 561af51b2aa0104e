//! The layers of the crate and its files, held by a test: who may import whom, which outside crate
//! lives where, and that no two files need each other. `ARCHITECTURE.md` shows the same table, and
//! this test says when the two differ.
//!
//! An import is a `crate::module` path; braces or a star right after `crate::` hide the module's name,
//! so they are refused.

#![allow(clippy::unwrap_used, reason = "a test fails by a panic")]

#[path = "architecture/circles.rs"]
mod circles;
#[path = "architecture/source.rs"]
mod source;

use circles::{Root, circles};
use source::{all_words, is_name, words};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Module, what it takes, outside crates that may be used there and nowhere else.
const MODULES: &[(&str, &[&str], &[&str])] = &[
    ("locale", &[], &["fluent_bundle", "unic_langid", "sahifa_text"]),
    ("lang", &["locale"], &["sahifa_text", "nucleo_matcher"]),
    ("command", &[], &[]),
    ("arguments", &["locale", "news"], &["clap", "clap_complete"]),
    ("keys", &["command"], &[]),
    ("news", &["locale"], &["sahifa_text"]),
    ("query", &["locale", "lang", "news"], &[]),
    (
        "parse",
        &["locale", "news"],
        &[
            "chardetng",
            "dom_query",
            "dom_smoothie",
            "encoding_rs",
            "html5ever",
            "icu_calendar",
            "quick_xml",
            "pulldown_cmark",
            "mail_parser",
            "regex",
            "sahifa_text",
            "simdutf8",
        ],
    ),
    ("fetch", &["locale", "news"], &["reqwest", "hyper", "rustls", "tokio", "glob", "notify"]),
    ("picture", &["locale"], &["image"]),
    ("store", &["locale", "lang", "news", "query"], &["rusqlite", "rusqlite_migration"]),
    ("import", &["locale", "news", "query", "parse", "store"], &[]),
    ("export", &["locale", "news"], &[]),
    (
        "config",
        &["locale", "lang", "command", "keys", "news", "query", "import"],
        &["sahifa_text", "toml", "toml_edit"],
    ),
    (
        "terminal",
        &["locale", "keys"],
        &["crossterm", "nix", "rustix", "sahifa_terminal", "signal_hook"],
    ),
    (
        "app",
        &["locale", "lang", "command", "keys", "news", "query", "picture", "config"],
        &["fast_qr", "sahifa_text"],
    ),
    ("manual", &["locale", "command", "keys", "query", "arguments", "config"], &[]),
    (
        "ingest",
        &["locale", "news", "query", "parse", "fetch", "picture", "store", "config", "manual"],
        &[],
    ),
    (
        "worker",
        &[
            "locale", "news", "query", "fetch", "picture", "store", "import", "export", "config",
            "app", "ingest",
        ],
        &[],
    ),
    ("writing", &["config"], &["sahifa_terminal"]),
    (
        "ui",
        &["locale", "lang", "command", "news", "query", "picture", "config", "app", "writing"],
        &["ratatui", "sahifa_text", "sahifa_terminal"],
    ),
    ("context", &["locale", "news", "store", "config", "app", "ingest"], &[]),
    (
        "run",
        &[
            "locale", "keys", "news", "import", "export", "config", "terminal", "app", "worker",
            "writing", "ui", "context",
        ],
        &["sahifa_terminal"],
    ),
    (
        "cli",
        &[
            "locale",
            "lang",
            "keys",
            "news",
            "query",
            "arguments",
            "parse",
            "fetch",
            "store",
            "import",
            "export",
            "config",
            "manual",
            "terminal",
            "app",
            "ingest",
            "worker",
            "writing",
            "context",
            "run",
        ],
        &["clap_mangen", "sahifa_text", "sahifa_terminal"],
    ),
    // The program is a door: it calls `sahifa::cli` from outside.
    ("main", &[], &[]),
];

/// Modules below which the same crate is at home, too.
const SHARED_HOMES: &[(&str, &[&str])] = &[
    // Locks, modes and limits are asked of the system where files are made and sockets opened.
    ("rustix", &["terminal", "fetch", "config", "cli"]),
    // Dates of the Hijra are read where they are written in articles, and written in the interface.
    ("icu_calendar", &["parse", "lang"]),
    // Finding files is asked of the pattern where a source is checked, too.
    ("glob", &["fetch", "config"]),
    // What is being fetched is joined with what is being parsed where both meet.
    ("tokio", &["fetch", "ingest"]),
    // Front matter and the table of boilerplate are TOML, as the configuration is.
    ("toml", &["config", "parse"]),
    // The name of an encoding is checked where it is configured.
    ("encoding_rs", &["parse", "config"]),
    // OPML is written with the library that feeds are read with.
    ("quick_xml", &["parse", "import"]),
    ("signal_hook", &["terminal", "cli"]),
    // The command line is described in one place, read, completed and printed in others.
    ("clap", &["arguments", "manual", "cli"]),
    ("clap_complete", &["arguments", "cli"]),
    // Rules on blocks are checked where they are written down; newsboat has patterns of feeds, and
    // queries have some of texts.
    ("regex", &["parse", "config", "import", "query"]),
];

fn allowed(module: &str, import: &str) -> bool {
    let Some((_, imports, _)) = MODULES.iter().find(|(name, ..)| *name == module) else {
        return false;
    };
    import == module || imports.contains(&import)
}

fn homes(krate: &str) -> Vec<&'static str> {
    let mut homes: Vec<&str> = MODULES
        .iter()
        .filter(|(_, _, crates)| crates.contains(&krate))
        .map(|(module, ..)| *module)
        .collect();
    for (_, modules) in SHARED_HOMES.iter().filter(|(name, _)| *name == krate) {
        homes.extend(*modules);
    }
    homes
}

/// The modules that are named right after `crate::` in a file; what hides the name stands as it is.
fn imports<'a>(words: &[&'a str]) -> BTreeSet<&'a str> {
    let after = |at: usize| (words[at] == "::").then(|| words.get(at + 1).copied()).flatten();
    let paths = words.iter().enumerate().filter(|(_, word)| **word == "crate");
    paths
        .filter(|(at, _)| at + 1 < words.len())
        .filter_map(|(at, _)| after(at + 1))
        // Macros and items at the root of the crate start with a capital or are not modules.
        .filter(|name| !name.starts_with(char::is_uppercase))
        .collect()
}

/// What is wrong with the imports of a file that belongs to `module`.
fn complaints(module: &str, source: &str) -> Vec<String> {
    let words = all_words(source);
    let mut found = Vec::new();
    for name in imports(&words) {
        if !is_name(name) {
            found.push(format!("`{name}` right after `crate::` hides the module's name"));
        } else if !allowed(module, name) {
            found.push(format!("`{module}` may not import `{name}`"));
        }
    }
    for krate in all_crates() {
        let homes = homes(krate);
        if !homes.contains(&module) && names_crate(&words, krate) {
            found.push(format!("`{krate}` is at home in {homes:?}, not in `{module}`"));
        }
    }
    found
}

fn all_crates() -> BTreeSet<&'static str> {
    MODULES.iter().flat_map(|(_, _, crates)| crates.iter().copied()).collect()
}

/// `crate::command::` and `self::toml::` name a module of ours, not the outside crate.
fn names_crate(words: &[&str], krate: &str) -> bool {
    words.windows(2).enumerate().any(|(at, pair)| {
        pair == [krate, "::"] && !(at >= 2 && words[at - 1] == "::" && is_name(words[at - 2]))
    })
}

fn rust_files(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// `src/ui/list.rs` belongs to `ui`, `src/command.rs` to `command`.
fn module_of(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap();
    inside.components().next().unwrap().as_os_str().to_str().unwrap().replace(".rs", "")
}

fn project(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The files of the crate by the module they belong to, without those of tests: a test may look from
/// above at what its module may not know.
fn sources() -> Vec<(String, PathBuf, String)> {
    let root = project("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    assert!(files.len() >= MODULES.len(), "the sources were not found");
    let is_test = |path: &Path| {
        let inside = path.strip_prefix(&root).unwrap();
        inside.components().any(|part| part.as_os_str() == "tests") || path.ends_with("tests.rs")
    };
    files
        .into_iter()
        .filter(|path| !is_test(path))
        .map(|path| {
            let source = std::fs::read_to_string(&path).unwrap();
            (module_of(&root, &path), path, source)
        })
        .filter(|(module, ..)| module != "lib")
        .collect()
}

#[test]
fn every_file_imports_only_what_its_layer_may() {
    let mut wrong = Vec::new();
    for (module, path, source) in sources() {
        for complaint in complaints(&module, &source) {
            wrong.push(format!("{}: {complaint}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Modules that may ask for the time; all others are told it.
const CLOCK: &[&str] = &["store", "ingest", "worker", "cli", "run"];

#[test]
fn only_those_who_do_io_read_the_clock() {
    let readers: BTreeSet<String> = sources()
        .into_iter()
        .filter(|(.., source)| {
            all_words(source).windows(3).any(|words| words == ["Timestamp", "::", "now"])
        })
        .map(|(module, ..)| module)
        .collect();
    let allowed: BTreeSet<String> = CLOCK.iter().map(|module| (*module).to_owned()).collect();
    assert_eq!(readers, allowed);
}

#[test]
fn the_tables_name_nothing_that_is_not_taken() {
    let sources = sources();
    let words_of = |module: &str| -> Vec<Vec<&str>> {
        let files = sources.iter().filter(|(of, ..)| of == module);
        files.map(|(.., source)| all_words(source)).collect()
    };
    for (module, imported, crates) in MODULES {
        let words = words_of(module);
        for name in *imported {
            let taken = words.iter().any(|words| imports(words).contains(name));
            assert!(taken, "`{module}` takes nothing of `{name}`");
        }
        let shared = SHARED_HOMES.iter().filter(|(_, homes)| homes.contains(module));
        for name in crates.iter().chain(shared.map(|(name, _)| name)) {
            let named = words.iter().any(|words| names_crate(words, name));
            assert!(named, "`{module}` does not use `{name}`");
        }
    }
}

#[test]
fn async_lives_where_its_runtime_is() {
    let homes = homes("tokio");
    for (module, path, source) in sources() {
        let is_async = words(&source).iter().any(|word| matches!(*word, "async" | "await"));
        assert!(!is_async || homes.contains(&module.as_str()), "{} is async", path.display());
    }
}

#[test]
fn a_module_with_children_is_a_folder() {
    let mut files = Vec::new();
    rust_files(&project("src"), &mut files);
    for entry in std::fs::read_dir(project("crates")).into_iter().flatten() {
        rust_files(&entry.unwrap().path().join("src"), &mut files);
    }
    let doubled: Vec<_> = files.iter().filter(|file| file.with_extension("").is_dir()).collect();
    assert!(doubled.is_empty(), "to be `mod.rs` of their folders: {doubled:?}");
}

#[test]
fn every_module_stands_in_the_table() {
    let root = project("src");
    let named: BTreeSet<String> = MODULES.iter().map(|(module, ..)| (*module).to_owned()).collect();
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    let real: BTreeSet<String> =
        files.iter().map(|path| module_of(&root, path)).filter(|module| module != "lib").collect();
    assert_eq!(named, real);
}

#[test]
fn the_check_refuses_what_it_should() {
    let refused = [
        ("news", "use crate::store::Store;"),
        ("cli", "use crate::ui::view;"),
        ("app", "use ratatui::buffer::Buffer;"),
        ("store", "let x = reqwest::get(url);"),
        ("keys", "use crate::{news, store};"),
        ("keys", "use crate::*;"),
        ("cli", "#[derive(ratatui::Widget)] struct A;"),
        ("fetch", "fn f() { crate::parse::feed(b) }"),
    ];
    for (module, source) in refused {
        assert_eq!(complaints(module, source).len(), 1, "{module}: {source}");
    }
    let accepted = [
        ("ui", "use ratatui::buffer::Buffer;\nuse sahifa_terminal::Style;"),
        ("news", "/// See [`crate::store::Store`].\nuse sahifa_text::Direction;"),
        ("store", "/* crate::ui */ use crate::locale::Phrase;"),
        ("run", "use crate::ui::view;"),
        ("app", "use crate::config::Theme; // not crate::store::Store"),
        ("config", "let x = super::ratatui_like::f();"),
        ("config", "let x = \"crate::store::Store and reqwest::get\";"),
    ];
    for (module, source) in accepted {
        assert_eq!(complaints(module, source), Vec::<String>::new(), "{module}: {source}");
    }
}

/// No two files need each other, directly or through others, inside modules too.
///
/// A file and the files of its children are files like any others: what both need stands in a file of
/// its own below both.
#[test]
fn no_files_form_a_circle() {
    let mut roots = vec![
        Root { name: "sahifa".to_owned(), file: PathBuf::from("src/lib.rs") },
        Root { name: "main".to_owned(), file: PathBuf::from("src/main.rs") },
    ];
    for entry in std::fs::read_dir(project("crates")).into_iter().flatten() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let file = Path::new("crates").join(&name).join("src/lib.rs");
        roots.push(Root { name: name.replace('-', "_"), file });
    }
    let arrows =
        circles::arrows(&roots, &|path| std::fs::read_to_string(project("").join(path)).ok());
    assert!(arrows.len() > 100, "the sources were not read");
    let found: Vec<String> = circles(&arrows)
        .into_iter()
        .map(|circle| {
            format!("a circle of {} files:\n  {}", circle.files.len(), circle.arrows.join("\n  "))
        })
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// A row of the table in `ARCHITECTURE.md`: modules, imports, crates.
fn document_rows(document: &str) -> Vec<(Vec<String>, Vec<String>, Vec<String>)> {
    let names = |cell: &str| -> Vec<String> {
        let cell = cell.split('(').next().unwrap_or(cell);
        let mut names: Vec<String> = cell
            .split([',', ';'])
            .map(|name| name.trim().trim_matches('`').replace('-', "_"))
            .filter(|name| !name.is_empty() && name != "–" && name != "_")
            .collect();
        names.sort();
        names
    };
    document
        .lines()
        .skip_while(|line| !line.starts_with("| module | may import | crates at home |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            assert_eq!(cells.len(), 3, "three cells in {line}");
            (names(cells[0]), names(cells[1]), names(cells[2]))
        })
        .collect()
}

#[test]
fn the_document_shows_the_same_table() {
    let Ok(document) = std::fs::read_to_string(project("ARCHITECTURE.md")) else {
        return;
    };
    let shown: BTreeSet<_> = document_rows(&document)
        .into_iter()
        .flat_map(|(modules, imports, crates)| {
            modules.into_iter().map(move |module| (module, imports.clone(), crates.clone()))
        })
        .collect();
    let held: BTreeSet<_> = MODULES
        .iter()
        .map(|(module, imports, crates)| {
            let mut imports: Vec<String> = imports.iter().map(|name| (*name).to_owned()).collect();
            let mut crates: Vec<String> = crates.iter().map(|name| (*name).to_owned()).collect();
            imports.sort();
            crates.sort();
            ((*module).to_owned(), imports, crates)
        })
        .collect();
    assert_eq!(shown, held, "ARCHITECTURE.md and tests/architecture.rs differ");
}

#[test]
fn document_rows_are_read_as_written() {
    let document = "x\n| module | may import | crates at home |\n|---|---|---|\n\
                    | `lang`; `command` | – | – |\n| fetch | news | `reqwest`, icu-properties |\n";
    let rows = document_rows(document);
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0], (vec!["command".into(), "lang".into()], vec![], vec![]));
    assert_eq!(rows[1].2, ["icu_properties", "reqwest"]);
}
