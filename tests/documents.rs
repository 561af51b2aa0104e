//! What the documents say of the program is what the program is.
#![allow(clippy::unwrap_used, reason = "a test fails by a panic")]

use sahifa::command::COMMANDS;
use sahifa::config::shipped_keymap;
use sahifa::keys::{Context, write_sequence};
use std::collections::BTreeMap;
use std::path::Path;

fn document(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// Command name → its keys, from the rows between the key markers.
fn key_table(document: &str) -> BTreeMap<String, Vec<String>> {
    let table = document.split("<!-- keys -->").nth(1).unwrap();
    let table = table.split("<!-- /keys -->").next().unwrap();
    let names = |cell: &str| -> Vec<String> {
        let mut names: Vec<String> =
            cell.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        names.sort();
        names
    };
    table
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
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
        let mut keys: Vec<String> = keymap
            .keys_for(Context::List, *command)
            .iter()
            .map(|keys| write_sequence(keys))
            .collect();
        keys.sort();
        if !keys.is_empty() {
            bound.insert((*name).to_owned(), keys);
        }
    }
    for name in ["README.md", "README.ar.md"] {
        assert_eq!(key_table(&document(name)), bound, "{name}");
    }
}
