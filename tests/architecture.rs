//! The layers of the crate, held by a test: who may import whom, and which outside crate lives
//! where. `ARCHITECTURE.md` shows the same table, and this test says when the two differ.
//!
//! An import is a `crate::module` path; braces right after `crate::` hide the module's name, so
//! they are refused.

#![allow(clippy::unwrap_used, reason = "a test fails by a panic")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Module, what it may import, outside crates that may be used there and nowhere else.
/// `locale` is the bottom layer: everyone may import it.
const MODULES: &[(&str, &[&str], &[&str])] = &[
    ("locale", &["text"], &["fluent_bundle", "unic_langid"]),
    ("lang", &["text"], &[]),
    ("command", &[], &[]),
    ("keys", &["command"], &[]),
    ("news", &["text"], &[]),
    ("query", &["news", "lang"], &[]),
    (
        "parse",
        &["news", "lang", "text"],
        &[
            "chardetng",
            "encoding_rs",
            "html5ever",
            "icu_calendar",
            "quick_xml",
            "pulldown_cmark",
            "mail_parser",
            "regex",
        ],
    ),
    ("fetch", &["news"], &["reqwest", "rustls", "tokio", "glob", "notify"]),
    ("store", &["news", "query", "lang", "text"], &["rusqlite", "rusqlite_migration"]),
    ("import", &["parse", "news", "query"], &[]),
    ("config", &["import", "news", "query", "keys", "command"], &["toml", "toml_edit"]),
    (
        "terminal",
        &["text", "keys"],
        &["crossterm", "icu_properties", "nix", "rustix", "signal_hook", "unicode_bidi"],
    ),
    ("app", &["text", "lang", "news", "query", "keys", "command", "config"], &[]),
    ("ingest", &["fetch", "parse", "store", "news", "query", "config"], &[]),
    ("worker", &["app", "import", "ingest", "fetch", "store", "config", "news", "query"], &[]),
    ("writing", &["config", "terminal"], &[]),
    (
        "ui",
        &["app", "text", "news", "lang", "config", "command", "terminal", "writing"],
        &["ratatui"],
    ),
    ("context", &["app", "ingest", "store", "config", "news"], &[]),
    (
        "run",
        &["ui", "app", "worker", "context", "writing", "terminal", "config", "keys", "news"],
        &[],
    ),
    (
        "cli",
        &[
            "run", "app", "worker", "import", "ingest", "fetch", "parse", "store", "context",
            "writing", "terminal", "config", "query", "news", "lang", "text",
        ],
        &["clap", "clap_complete"],
    ),
    // The program is a door: it calls `sahifa::cli` from outside.
    ("main", &[], &[]),
];

/// Modules below which the same crate is at home, too.
const SHARED_HOMES: &[(&str, &[&str])] = &[
    // Locks, modes and limits are asked of the system where files are made and sockets opened.
    ("rustix", &["terminal", "fetch", "store", "config", "cli", "run"]),
    // Finding files is asked of the pattern where a source is checked, too.
    ("glob", &["fetch", "config"]),
    // What is being fetched is joined with what is being parsed where both meet.
    ("tokio", &["fetch", "ingest"]),
    // Front matter and the table of boilerplate are TOML, as the configuration is.
    ("toml", &["config", "parse"]),
    // The name of an encoding is checked where it is configured.
    ("encoding_rs", &["parse", "config", "import"]),
    // OPML is written with the library that feeds are read with.
    ("quick_xml", &["parse", "import"]),
    ("signal_hook", &["terminal", "cli"]),
    // Rules on blocks are checked where they are written down; newsboat has patterns of feeds.
    ("regex", &["parse", "config", "import"]),
];

fn allowed(module: &str, import: &str) -> bool {
    let Some((_, imports, _)) = MODULES.iter().find(|(name, ..)| *name == module) else {
        return false;
    };
    import == module || import == "locale" || imports.contains(&import)
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

/// What is wrong with the imports of a file that belongs to `module`.
fn complaints(module: &str, source: &str) -> Vec<String> {
    let code = without_comments(source);
    let mut found = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let name = first_word(rest);
        if name.is_empty() {
            found.push("a brace right after `crate::` hides the module's name".to_owned());
        } else if is_module(name) && !allowed(module, name) {
            found.push(format!("`{module}` may not import `{name}`"));
        }
    }
    for krate in all_crates() {
        let homes = homes(krate);
        if !homes.contains(&module) && names_crate(&code, krate) {
            found.push(format!("`{krate}` is at home in {homes:?}, not in `{module}`"));
        }
    }
    found
}

fn all_crates() -> BTreeSet<&'static str> {
    MODULES.iter().flat_map(|(_, _, crates)| crates.iter().copied()).collect()
}

fn is_module(name: &str) -> bool {
    // Macros and items at the root of the crate start with a capital or are not modules.
    name.starts_with(|c: char| c.is_lowercase())
}

fn names_crate(code: &str, krate: &str) -> bool {
    let path = format!("{krate}::");
    code.match_indices(&path).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        // `crate::command::` and `self::toml::` name a module of ours, not the outside crate.
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

fn first_word(rest: &str) -> &str {
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    &rest[..end]
}

/// Doc links may point anywhere, so comments do not count.
fn without_comments(source: &str) -> String {
    source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| [line.split(" // ").next().unwrap_or(line), "\n"])
        .collect()
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

/// `src/ui/list.rs` belongs to `ui`, `src/run.rs` to `run`.
fn module_of(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap();
    inside.components().next().unwrap().as_os_str().to_str().unwrap().replace(".rs", "")
}

fn project(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

#[test]
fn every_file_imports_only_what_its_layer_may() {
    let root = project("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    assert!(files.len() >= MODULES.len(), "the sources were not found");
    let mut wrong = Vec::new();
    for path in files {
        let module = module_of(&root, &path);
        // A test may look from above at what its module may not know.
        if module == "lib"
            || path.components().any(|part| part.as_os_str() == "tests")
            || path.ends_with("tests.rs")
        {
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap();
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
    let root = project("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    let mut readers = BTreeSet::new();
    for path in files {
        let code = without_comments(&std::fs::read_to_string(&path).unwrap());
        if code.contains("Timestamp::now(") {
            readers.insert(module_of(&root, &path));
        }
    }
    let allowed: BTreeSet<String> = CLOCK.iter().map(|module| (*module).to_owned()).collect();
    assert_eq!(readers, allowed);
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
        ("fetch", "fn f() { crate::parse::feed(b) }"),
    ];
    for (module, source) in refused {
        assert_eq!(complaints(module, source).len(), 1, "{module}: {source}");
    }
    let accepted = [
        ("ui", "use ratatui::buffer::Buffer;\nuse crate::terminal::Style;"),
        ("news", "/// See [`crate::store::Store`].\nuse crate::text::Direction;"),
        ("store", "use crate::locale::Phrase;"),
        ("run", "use crate::ui::view;"),
        ("app", "use crate::config::Theme; // not crate::store::Store"),
        ("config", "let x = super::ratatui_like::f();"),
    ];
    for (module, source) in accepted {
        assert_eq!(complaints(module, source), Vec::<String>::new(), "{module}: {source}");
    }
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
