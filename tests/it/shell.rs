//! The shell: completion with values that only the program knows, and pages of the manual.

use crate::panes::{article, local};
use crate::pty::{Home, cli};
use std::process::Command;

fn newsroom() -> Home {
    let home = Home::new();
    let rest = "[[filter]]\nname = \"Rivers\"\nquery = \"title:river\"\n";
    home.config(&format!("{}\n{rest}", local(&home)));
    let matter = "title: One\ndate: 2021-02-17\ntags: [سُوريا, weather, two words]";
    article(&home, "one", matter, "text");
    assert!(cli(&home, &["refresh"]).status.success());
    home
}

fn offered(home: &Home, words: &[&str]) -> Vec<String> {
    let output = cli(home, &[&["complete", "--"], words].concat());
    assert!(output.status.success(), "{words:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn values_complete_where_they_may_stand() {
    let home = newsroom();
    home.file("config/sahifa/profiles/work/config.toml", "");
    for (words, values) in [
        (&["list", "tag:wea"][..], &["tag:=weather"][..]),
        // Vowel marks need not be typed.
        (&["count", "وسم:سوريا"], &["وسم:=سُوريا"]),
        (&["list", "#two"], &["#\"two words\""]),
        (&["list", "source:loc"], &["source:=Local"]),
        (&["unread", "saved:"], &["saved:Rivers"]),
        (&["list", "is:star"], &["is:starred"]),
        (&["tag", "title:one", "+wea"], &["+weather"]),
        (&["tags", "delete", "wea"], &["weather"]),
        (&["refresh", "--source", "L"], &["Local"]),
        (&["sources", "remove", "L"], &["Local"]),
        (&["config", "set", "ui.row"], &["ui.rows"]),
        (&["config", "set", "ui.rows", ""], &["auto", "one", "two", "words"]),
        (&["--profile", "w"], &["work"]),
        // Another profile has none of these.
        (&["--profile", "work", "list", "tag:wea"], &[]),
        (&["list", "--js"], &[]),
        (&["show", "x"], &[]),
        (&[], &[]),
    ] {
        assert_eq!(offered(&home, words), values, "{words:?}");
    }
}

#[test]
fn bash_completes_commands_and_values() {
    let home = newsroom();
    let output = cli(&home, &["completions", "bash"]);
    assert!(output.status.success(), "{output:?}");
    let script = home.file("completion.bash", String::from_utf8(output.stdout).unwrap());
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_sahifa")).parent().unwrap();
    let completed = |line: &str, words: &[&str]| {
        let quoted = words.iter().map(|word| format!("'{word}'")).collect::<Vec<_>>().join(" ");
        let commands = format!(
            "source '{}'; COMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}; COMP_WORDS=({quoted}); COMP_CWORD={}; \
             _sahifa_values sahifa '{}' ''; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            script.display(),
            words.len() - 1,
            words.last().unwrap(),
        );
        let output = Command::new("bash")
            .args(["--norc", "-c", &commands])
            .env_clear()
            .env("LC_ALL", "C.UTF-8")
            .env("PATH", format!("{}:/usr/bin:/bin", program.display()))
            .env("HOME", home.path())
            .env("XDG_CONFIG_HOME", home.path().join("config"))
            .env("XDG_DATA_HOME", home.path().join("data"))
            .env("XDG_CACHE_HOME", home.path().join("cache"))
            .output()
            .unwrap();
        assert!(output.stderr.is_empty(), "{output:?}");
        let said = String::from_utf8(output.stdout).unwrap();
        said.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(completed("sahifa restor", &["sahifa", "restor"]), ["restore"]);
    // Bash hands a word over in pieces; the piece before the colon is not written again.
    let words = ["sahifa", "list", "tag", ":", "wea"];
    assert_eq!(completed("sahifa list tag:wea", &words), ["=weather"]);
    let words = ["sahifa", "config", "set", "ui.row"];
    assert_eq!(completed("sahifa config set ui.row", &words), ["ui.rows"]);
    let words = ["sahifa", "tags", "delete", "tw"];
    assert_eq!(completed("sahifa tags delete tw", &words), ["two\\ words"]);
    // The command that the scripts ask is not offered.
    let all = completed("sahifa comp", &["sahifa", "comp"]);
    assert_eq!(all, ["completions"]);
}

#[test]
fn the_manual_has_a_page_for_each_command_in_both_languages() {
    let home = Home::new();
    let folder = home.path().join("man");
    let output = cli(&home, &["man", folder.to_str().unwrap()]);
    assert!(output.status.success(), "{output:?}");
    for (page, words) in [
        ("man1/sahifa.1", "A terminal newsreader"),
        ("man1/sahifa-config-set.1", "Change a setting"),
        ("ar/man1/sahifa.1", "قارئ أخبار"),
        ("ar/man1/sahifa-backup.1", "قاعدة البيانات"),
    ] {
        let text = std::fs::read_to_string(folder.join(page)).unwrap();
        assert!(text.contains(words), "{page}: {text}");
    }
    assert!(!folder.join("man1/sahifa-complete.1").exists());
    let printed = String::from_utf8(cli(&home, &["man"]).stdout).unwrap();
    assert!(printed.contains(".TH sahifa 1"), "{printed}");
}
