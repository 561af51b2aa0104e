//! Documents and doc comments keep their promises.
#![allow(clippy::unwrap_used, reason = "a test fails by a panic")]

#[path = "documents/manual.rs"]
mod manual;

use sahifa::command::COMMANDS;
use sahifa::config::shipped_keymap;
use sahifa::keys::write_sequence;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn document(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// Stands for the escaped sign while a row is split.
const BAR: &str = "\u{0}";

/// Command name → its keys, from the rows between the key markers.
fn key_table(document: &str) -> BTreeMap<String, Vec<String>> {
    let table = document.split("<!-- keys -->").nth(1).unwrap();
    let table = table.split("<!-- /keys -->").next().unwrap();
    let names = |cell: &str| -> Vec<String> {
        let mut names: Vec<String> =
            cell.split('`').skip(1).step_by(2).map(|name| name.replace(BAR, "|")).collect();
        names.sort();
        names
    };
    table
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            // In a cell the sign between cells is escaped.
            let line = line.replace("\\|", BAR);
            let cells: Vec<&str> = line.split('|').collect();
            (names(cells[2]).remove(0), names(cells[1]))
        })
        .collect()
}

#[test]
fn the_key_tables_are_the_shipped_keymap() {
    let keymap = shipped_keymap();
    let mut bound: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (command, name, _) in COMMANDS {
        let mut keys: Vec<String> =
            keymap.listed_keys(*command).iter().map(|keys| write_sequence(keys)).collect();
        keys.sort();
        if !keys.is_empty() {
            bound.insert((*name).to_owned(), keys);
        }
    }
    for name in ["README.md", "README.ar.md"] {
        assert_eq!(key_table(&document(name)), bound, "{name}");
    }
}

/// Words that a doc comment does not open with: it names the thing, or says what it does.
const OPENINGS: [&str; 5] = ["What", "Whether", "Where", "How", "Why"];

/// The Rust files in `folder`, and in the folders inside it.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The first line of each doc comment of a file, with its number from 1.
fn openings(source: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut inside = "";
    (1..).zip(source.lines()).filter_map(move |(number, line)| {
        let line = line.trim_start();
        let marker = ["///", "//!"].into_iter().find(|marker| line.starts_with(marker));
        let before = std::mem::replace(&mut inside, marker.unwrap_or_default());
        let text = line.strip_prefix(marker?)?.trim_start();
        (marker? != before).then_some((number, text))
    })
}

#[test]
fn openings_are_the_first_lines_of_doc_comments() {
    let source = "//! What a file is.\n//! Where it goes on.\n\nuse a;\n/// One\n/// How\n    /// Two\n\
        #[must_use]\n// Why not\nfn f() {} /// Not\n/// Three\n";
    let found: Vec<(usize, &str)> = openings(source).collect();
    assert_eq!(found, [(1, "What a file is."), (5, "One"), (11, "Three")]);
}

#[test]
fn doc_comments_open_with_the_thing_they_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wrong = Vec::new();
    for file in ["src", "crates"].into_iter().flat_map(|folder| rust_files(&root.join(folder))) {
        let source = fs::read_to_string(&file).unwrap();
        let path = file.strip_prefix(root).unwrap();
        for (number, text) in openings(&source) {
            let word = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
            if OPENINGS.contains(&word) {
                wrong.push(format!("{}:{number}: {text}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "open with the thing itself:\n{}", wrong.join("\n"));
}
