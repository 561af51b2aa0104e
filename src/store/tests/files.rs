//! Real files: modes, two connections, reopening, unreadable files, a killed process.
use super::*;
use crate::query::{Predicate, Query};
use crate::store::schema::{VERSION, migrations};
use std::collections::HashSet;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data").join("قاعدة البيانات %20?#.db");
    (folder, path)
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn migrations_are_valid() {
    migrations().validate().unwrap();
}

#[test]
fn articles_of_an_older_database_are_read_and_known() {
    let (_folder, path) = folder();
    let mut store = Store::open(&path).unwrap();
    let source = store.register(&[feed("https://a.example/")]).unwrap()[0];
    let paragraph = |text: &str| Document {
        blocks: vec![Block {
            kind: BlockKind::Paragraph {
                content: RichText { text: text.into(), ..RichText::default() },
            },
            direction: None,
            role: Role::Body,
        }],
    };
    let given =
        Entry { body: paragraph("نص"), tags: vec!["ت".into()], ..entry("1", "باقٍ", 5) };
    store.merge(source, &channel(vec![given.clone()]), NOW, &[]).unwrap();
    // As version 4 left it: text, and the counters that triggers kept.
    let body = serde_json::to_string(&given.body).unwrap();
    store.connection.execute("UPDATE detail SET document = ?", [body]).unwrap();
    store.connection.execute_batch(BEFORE_11).unwrap();
    store
        .connection
        .execute_batch(
            "DROP TRIGGER tag_added;
             CREATE TRIGGER tag_added AFTER INSERT ON article_tag BEGIN SELECT 1; END;
             CREATE TRIGGER article_inserted AFTER INSERT ON article BEGIN SELECT 1; END;
             DROP INDEX article_twin_source;
             ALTER TABLE article DROP COLUMN publisher;
             ALTER TABLE article DROP COLUMN barred;
             DROP INDEX article_content;
             ALTER TABLE article DROP COLUMN content;
             DROP TABLE shared;
             ALTER TABLE article DROP COLUMN parts;
             ALTER TABLE resume DROP COLUMN departed;
             DROP TRIGGER article_forgotten;
             DROP TABLE words;
             DROP TABLE indexing;
             ALTER TABLE article DROP COLUMN place;
             ALTER TABLE article DROP COLUMN progress;
             ALTER TABLE article DROP COLUMN note;
             ALTER TABLE article DROP COLUMN highlights;
             PRAGMA user_version = 4;",
        )
        .unwrap();
    drop(store);
    let mut store = Store::open(&path).unwrap();
    let id = all(&store)[0].id;
    assert_eq!(store.article(id).unwrap().unwrap().document, given.body);
    // What is not in the index yet is found by its title.
    assert!(!store.is_index_complete().unwrap());
    assert_eq!((titles(&store, "باق").len(), titles(&store, "نص").len()), (1, 0));
    store.complete_index().unwrap();
    assert!(store.is_index_complete().unwrap());
    assert_eq!((titles(&store, "باق").len(), titles(&store, "نص").len()), (1, 1));
    let mut take = |entry: &Entry, later: i64| {
        let later = Timestamp(NOW.0 + later);
        store.merge(source, &channel(vec![entry.clone()]), later, &[]).unwrap()
    };
    assert_eq!(take(&given, 1).unchanged, 1);
    assert_eq!(take(&Entry { tags: Vec::new(), ..given.clone() }, 2).updated, 1);
    let changed = |store: &Store| store.article(id).unwrap().unwrap().headline.changed;
    assert_eq!(changed(&store), None, "the same text, packed or not");
    let other = Entry { body: paragraph("نص آخر"), ..given };
    store.merge(source, &channel(vec![other.clone()]), NOW, &[]).unwrap();
    assert_eq!(changed(&store), Some(NOW));
    assert_eq!(store.article(id).unwrap().unwrap().document, other.body);
    let counts = store.counts(None).unwrap();
    assert_eq!((counts.all, counts.tags.len()), (1, 1));
}

#[test]
fn a_new_database_is_the_users_alone() {
    let (_folder, path) = folder();
    let store = Store::open(&path).unwrap();
    assert!(!store.is_read_only());
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    assert_eq!(mode(&path), 0o600);
    for entry in fs::read_dir(path.parent().unwrap()).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0o600);
    }
}

#[test]
fn an_empty_file_is_migrated_and_everything_is_there_after_reopening() {
    let (_folder, path) = folder();
    fs::create_dir(path.parent().unwrap()).unwrap();
    fs::write(&path, "").unwrap();
    let mut store = Store::open(&path).unwrap();
    let source = store.register(&[feed("https://a.example/")]).unwrap()[0];
    store.merge(source, &channel(vec![entry("1", "باقٍ", 5)]), NOW, &[]).unwrap();
    let before = all(&store);
    store.mark(&[before[0].id], &Mark::Read, true).unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(titles(&store, "is:read"), ["باقٍ"]);
    let version: i64 =
        store.connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!(version, VERSION);
}

#[test]
fn two_connections_see_each_other_and_wait() {
    let (_folder, path) = folder();
    let mut one = Store::open(&path).unwrap();
    let source = one.register(&[feed("https://a.example/")]).unwrap()[0];
    let other = path.clone();
    let writer = std::thread::spawn(move || {
        let mut store = Store::open(&other).unwrap();
        for n in 0..50 {
            let entries = vec![entry(&format!("b{n}"), "ب", n)];
            store.merge(source, &channel(entries), NOW, &[]).unwrap();
        }
    });
    for n in 0..50 {
        let entries = vec![entry(&format!("a{n}"), "أ", n)];
        one.merge(source, &channel(entries), NOW, &[]).unwrap();
        assert!(one.ids(&Query::default()).unwrap().len() > usize::try_from(n).unwrap());
    }
    writer.join().unwrap();
    assert_eq!(one.counts(None).unwrap().all, 100);
}

#[test]
fn many_open_a_new_database_at_once() {
    let (_folder, path) = folder();
    let threads: Vec<_> = (0..8)
        .map(|n| {
            let path = path.clone();
            std::thread::spawn(move || {
                let mut store = Store::open(&path).unwrap();
                store
                    .save_resume(&Resume { open: Some(ArticleId(n)), ..Resume::default() })
                    .unwrap();
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    assert!(Store::open(&path).unwrap().resume().unwrap().is_some());
}

#[test]
fn a_reader_is_not_disturbed_by_an_unfinished_writer() {
    let (_folder, path) = folder();
    let mut one = Store::open(&path).unwrap();
    let source = one.register(&[feed("https://a.example/")]).unwrap()[0];
    one.merge(source, &channel(vec![entry("1", "أ", 5)]), NOW, &[]).unwrap();
    let two = Store::open(&path).unwrap();
    let unfinished = one.connection.transaction().unwrap();
    unfinished.execute("UPDATE article SET title = 'x'", []).unwrap();
    assert_eq!(titles(&two, ""), ["أ"]);
    drop(unfinished);
    assert_eq!(titles(&one, ""), ["أ"]);
}

#[test]
fn what_is_no_database_is_named_and_left_alone() {
    let (_folder, path) = folder();
    fs::create_dir(path.parent().unwrap()).unwrap();
    let text = "هذا نص عادي وليس قاعدة بيانات ".repeat(200);
    fs::write(&path, &text).unwrap();
    let error = Store::open(&path).unwrap_err();
    assert!(matches!(&error, StoreError::Corrupt { path: named } if *named == path), "{error}");
    assert_eq!(error.phrase().id, "store-corrupt");
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_newer_schema_is_refused_and_left_alone() {
    let (_folder, path) = folder();
    let store = Store::open(&path).unwrap();
    store.connection.pragma_update(None, "user_version", VERSION + 1).unwrap();
    drop(store);
    let error = Store::open(&path).unwrap_err();
    let StoreError::Newer { found, known, .. } = error else { panic!("{error}") };
    assert_eq!((found, known), (VERSION + 1, VERSION));
}

#[test]
fn a_place_without_files_is_an_error_that_names_it() {
    for path in ["/proc/sahifa/news.db", "/dev/null/news.db"] {
        let error = Store::open(Path::new(path)).unwrap_err();
        assert!(matches!(error, StoreError::Open { .. }), "{error:?}");
        assert!(error.to_string().contains(path));
    }
}

/// Runs one test of this file, named `test`, in its own process. If this process is root's, the
/// test runs as an ordinary user, since root may write everywhere.
fn child(test: &str, path: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "--ignored", "--nocapture", &format!("store::tests::files::{test}")])
        .env("SAHIFA_TEST_DATABASE", path)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn child_path() -> PathBuf {
    std::env::var_os("SAHIFA_TEST_DATABASE").map(PathBuf::from).unwrap()
}

#[test]
fn a_database_that_cannot_be_written_is_read() {
    const NOBODY: u32 = 65_534;
    let is_root = rustix::process::geteuid().is_root();
    for (file, folder_mode) in [(0o444, 0o555), (0o644, 0o555), (0o444, 0o755)] {
        let (outer, path) = folder();
        let mut store = Store::open(&path).unwrap();
        let source = store.register(&[feed("https://a.example/")]).unwrap()[0];
        store.merge(source, &channel(vec![entry("1", "مقروء هنا", 5)]), NOW, &[]).unwrap();
        drop(store);
        let data = path.parent().unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(file)).unwrap();
        fs::set_permissions(data, fs::Permissions::from_mode(folder_mode)).unwrap();
        let mut command = child("read_only_child", &path);
        if is_root {
            fs::set_permissions(outer.path(), fs::Permissions::from_mode(0o755)).unwrap();
            command.uid(NOBODY).gid(NOBODY);
        }
        let output = command.output().unwrap();
        fs::set_permissions(data, fs::Permissions::from_mode(0o755)).unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && text.contains("1 passed"), "{text}{errors}");
    }
}

#[test]
#[ignore = "the other half of a_database_that_cannot_be_written_is_read"]
fn read_only_child() {
    let mut store = Store::open(&child_path()).unwrap();
    assert!(store.is_read_only());
    assert_eq!(titles(&store, ""), ["مقروء هنا"]);
    assert_eq!(store.counts(None).unwrap().unread, 1);
    assert_eq!(store.register(&[feed("https://a.example/")]).unwrap().len(), 1);
    let ids = store.ids(&Query::default()).unwrap();
    let error = store.mark(&ids, &Mark::Read, true).unwrap_err();
    assert!(matches!(error, StoreError::ReadOnly { .. }), "{error:?}");
}

#[test]
fn a_killed_process_leaves_whole_transactions() {
    let (_folder, path) = folder();
    drop(Store::open(&path).unwrap());
    for _ in 0..3 {
        let mut process = child("writing_child", &path).spawn().unwrap();
        let started = Instant::now();
        let before = Store::open(&path).unwrap().counts(None).unwrap().all;
        while Store::open(&path).unwrap().counts(None).unwrap().all < before + 20 {
            assert!(started.elapsed() < Duration::from_secs(60), "the child writes nothing");
        }
        process.kill().unwrap();
        process.wait().unwrap();
        let store = Store::open(&path).unwrap();
        let check: String =
            store.connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(check, "ok");
        let counts = store.counts(None).unwrap();
        assert_eq!(counts.all % 10, 0, "ten articles come in one transaction");
        assert_eq!(counts.all, store.ids(&Query::default()).unwrap().len());
    }
}

#[test]
#[ignore = "the other half of a_killed_process_leaves_whole_transactions"]
fn writing_child() {
    let mut store = Store::open(&child_path()).unwrap();
    let source = store.register(&[feed("https://a.example/")]).unwrap()[0];
    let first = store.counts(None).unwrap().all;
    for round in 0..100_000 {
        let entries = (0..10).map(|n| entry(&format!("{first} {round} {n}"), "خبر", 5)).collect();
        store.merge(source, &channel(entries), NOW, &["وسم".to_owned()]).unwrap();
    }
}

#[test]
fn marks_that_were_confirmed_outlive_a_kill() {
    const ROUNDS: usize = 100;
    let (_folder, path) = folder();
    let mut store = Store::open(&path).unwrap();
    let source = store.register(&[feed("https://a.example/")]).unwrap()[0];
    let entries = (0..1_000).map(|n| entry(&format!("{n}"), "خبر", 5)).collect();
    store.merge(source, &channel(entries), NOW, &[]).unwrap();
    let mut confirmed = HashSet::new();
    for round in 0..ROUNDS {
        let mut process = child("marking_child", &path).spawn().unwrap();
        let lines =
            BufReader::new(process.stdout.take().unwrap()).lines().map_while(|line| line.ok());
        let ids = lines.filter_map(|line| line.strip_prefix("marked ")?.parse().ok());
        let mut ids = ids.map(ArticleId);
        confirmed.extend(ids.by_ref().take(1 + round % 5));
        process.kill().unwrap();
        // Those that were confirmed before the kill came.
        confirmed.extend(ids);
        process.wait().unwrap();
    }
    let read: HashSet<ArticleId> = store
        .ids(&Query::of(Predicate::Not(Box::new(Predicate::Unread))))
        .unwrap()
        .into_iter()
        .collect();
    assert!(confirmed.len() >= ROUNDS * 2, "{}", confirmed.len());
    assert!(confirmed.is_subset(&read), "{:?}", confirmed.difference(&read));
    // A mark may be written and the kill come before its confirmation.
    assert!(read.len() <= confirmed.len() + ROUNDS, "{} of {}", confirmed.len(), read.len());
    assert_eq!(store.counts(None).unwrap().unread, 1_000 - read.len());
}

#[test]
#[ignore = "the other half of marks_that_were_confirmed_outlive_a_kill"]
fn marking_child() {
    let mut store = Store::open(&child_path()).unwrap();
    for id in store.ids(&Query::of(Predicate::Unread)).unwrap() {
        store.mark(&[id], &Mark::Read, true).unwrap();
        println!("marked {}", id.0);
    }
}
