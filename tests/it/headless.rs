//! The tasks without panes: in pipes, for scripts, in logical text.

use crate::panes::{LOCAL, article, guide_count};
use crate::pty::{Home, Program, cli, cli_with_input};
use crate::refresh::feed;
use crate::server::{Reply, Server};
use serde_json::Value;
use std::process::Output;

#[track_caller]
fn text(output: &Output) -> String {
    assert!(!output.stdout.contains(&0x1b), "no escape sequence");
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[track_caller]
fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn complaint(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn refresh_list_and_show_by_number() {
    let server = Server::start();
    server
        .on("/good", Reply::ok(feed("Good", &["خبر عاجل", "Old story"])))
        .on("/gone", Reply::status(404));
    let home = Home::new();
    home.config(&format!(
        "[ui]\nguide = false\n[[source]]\nurl = \"{}\"\n[[source]]\nurl = \"{}\"\nname = \"Gone\"\n",
        server.url("/good"),
        server.url("/gone")
    ));
    let output = cli(&home, &["refresh"]);
    assert_eq!(output.status.code(), Some(1), "one of two failed: {output:?}");
    assert!(text(&output).contains("2 new articles."), "{output:?}");
    assert!(complaint(&output).contains("Gone: There is nothing at"), "{output:?}");

    let rows = json(&cli(&home, &["list", "--json"]));
    let rows = rows.as_array().unwrap();
    assert_eq!(rows.len(), 2);
    assert_eq!((&rows[0]["title"], &rows[0]["source_name"]), (&"خبر عاجل".into(), &"Good".into()));
    // Logical text, one line each, fields between tabs.
    let list = text(&cli(&home, &["list"]));
    let fields: Vec<&str> = list.lines().next().unwrap().split('\t').collect();
    assert_eq!((fields[1], fields[3], fields[4]), ("N", "Good", "خبر عاجل"));

    let shown = text(&cli(&home, &["show", fields[0]]));
    assert!(shown.starts_with("خبر عاجل\n") && shown.contains("About خبر عاجل."), "{shown}");
    let shown = json(&cli(&home, &["show", fields[0], "--json"]));
    assert_eq!(shown["headline"]["title"].as_str().or(shown["title"].as_str()), Some("خبر عاجل"));

    // Only what is due is asked, unless forced; quiet says nothing but errors.
    server.on("/gone", Reply::ok(feed("Gone", &["Back again"])));
    let output = cli(&home, &["refresh", "--force", "--quiet"]);
    assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
    let rows = json(&cli(&home, &["refresh", "--force", "--json", "--source", "Gone"]));
    assert_eq!(rows.as_array().unwrap().len(), 1);
    assert_eq!(rows[0]["source"], "Gone");

    let sources = json(&cli(&home, &["sources", "list", "--json"]));
    assert_eq!(sources[0]["total"], 2);
    assert_eq!(sources[1]["error"], Value::Null);
    assert!(text(&cli(&home, &["sources", "list"])).contains("Good\t2/2\t"));

    // A query, and its mistakes.
    assert_eq!(text(&cli(&home, &["list", "source:Gone"])).lines().count(), 1);
    let output = cli(&home, &["list", "is:unraed"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).contains("did you mean “unread”?"), "{output:?}");
    for (query, told) in [
        ("foo:bar", "Column 1: “foo” is not a field; write tag, source,"),
        ("a ttile:x", "Column 3: “ttile” is not a field; did you mean “title:”?"),
        ("/x(.*y/", "Column 1: “/x(.*y/” is not a regular expression"),
        ("خبر tag:/عاجل/", "Column 9: “/عاجل/” is a regular expression"),
        ("saved:none", "There is no saved filter “none”"),
    ] {
        for task in ["list", "export"] {
            let output = cli(&home, &[task, query]);
            assert_eq!(output.status.code(), Some(2), "{task} {query}");
            assert!(output.stdout.is_empty() && complaint(&output).contains(told), "{output:?}");
        }
    }
    let output = cli(&home, &["refresh", "--source", "Nobody"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).contains("There is no source Nobody"), "{output:?}");
    let output = cli(&home, &["show", "4711"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).contains("There is no article 4711"), "{output:?}");
}

#[test]
fn a_list_says_that_it_stops() {
    let home = Home::new();
    home.config(LOCAL);
    for number in 0..103 {
        let name = format!("{number:03}");
        article(&home, &name, &format!("title: Story {name}\ndate: 2021-02-17"), "text");
    }
    assert!(cli(&home, &["refresh"]).status.success());
    for (arguments, printed, told) in [
        (&["list"][..], 100, Some("3 more articles are not listed; add “--all”")),
        (&["list", "story"], 100, Some("3 more")),
        (&["list", "!title:000", "!title:001"], 100, Some("1 more article is not listed")),
        (&["list", "!title:000", "!title:001", "!title:002"], 100, None),
        (&["list", "--all"], 103, None),
        (&["list", "--all", "limit:5"], 103, None),
        (&["list", "--limit", "102"], 102, None),
        (&["list", "limit:7"], 7, None),
        (&["list", "--limit", "5"], 5, None),
    ] {
        let output = cli(&home, arguments);
        assert!(output.status.success(), "{output:?}");
        assert_eq!(text(&output).lines().count(), printed, "{arguments:?}");
        let said = complaint(&output);
        match told {
            Some(told) => assert!(said.contains(told), "{arguments:?}: {said}"),
            None => assert_eq!(said, "", "{arguments:?}"),
        }
    }
    assert_eq!(json(&cli(&home, &["list", "--json"])).as_array().unwrap().len(), 103);
    assert_eq!(cli(&home, &["list", "--all", "--limit", "3"]).status.code(), Some(2));
    // On a terminal it is the last line, in its language.
    let mut terminal = Program::sahifa().home(&home).args(["list"]).size(90, 12).spawn();
    assert_eq!(terminal.exit(), 0);
    assert!(terminal.screen().contains("3 more articles are not listed"), "{}", terminal.screen());
}

#[test]
fn a_list_as_json_has_what_other_programs_ask_for() {
    let server = Server::start();
    let feed = "<rss version=\"2.0\"><channel><title>نشرة</title><language>ar</language>\
        <item><title>خبر</title><guid isPermaLink=\"false\">tag:1</guid>\
        <link>https://a.example/1</link><author>a@b.example (سامي الحداد)</author>\
        <category>سوريا</category><category>اقتصاد</category>\
        <pubDate>Wed, 17 Feb 2021 20:00:00 +0300</pubDate>\
        <enclosure url=\"https://a.example/1.mp3\" type=\"audio/mpeg\" length=\"1234\"/>\
        <description>نص</description></item>\
        <item><title>آخر</title><enclosure url=\"https://a.example/2\"/></item></channel></rss>";
    server.on("/feed", Reply::ok(feed));
    let home = Home::new();
    home.config(&format!(
        "[ui]\nguide = false\n[[source]]\nurl = \"{}\"\ntags = [\"مني\"]\n",
        server.url("/feed")
    ));
    assert!(cli(&home, &["refresh"]).status.success());
    let rows = json(&cli(&home, &["list", "--json", "sort:date"]));
    let source = &json(&cli(&home, &["sources", "list", "--json"]))[0]["id"];
    let row = &rows[0];
    for (field, expected) in [
        ("title", Value::from("خبر")),
        ("link", "https://a.example/1".into()),
        ("guid", "tag:1".into()),
        ("source_id", source.clone()),
        ("source_name", "نشرة".into()),
        ("author", "سامي الحداد (a@b.example)".into()),
        ("published", "2021-02-17T17:00:00Z".into()),
        ("date_stated", true.into()),
        ("updated", Value::Null),
        ("changed", Value::Null),
        ("language", "ar".into()),
        ("flags", serde_json::json!({ "read": false, "starred": false })),
        ("authors", serde_json::json!([{ "name": "سامي الحداد", "email": "a@b.example" }])),
    ] {
        assert_eq!(row[field], expected, "{field}");
    }
    assert_eq!(row["tags"].as_array().unwrap().len(), 3, "{row}");
    let sound = serde_json::json!([
        { "url": "https://a.example/1.mp3", "type": "audio/mpeg", "length": 1234 }
    ]);
    assert_eq!(row["enclosures"], sound);
    let bare = &rows[1];
    assert_eq!((&bare["author"], &bare["link"]), (&Value::Null, &Value::Null));
    assert_eq!(bare["enclosures"], serde_json::json!([{ "url": "https://a.example/2" }]));
    assert_eq!(bare["date_stated"], false);
    let asked = [&format!("source:#{}", row["source_id"]), "--json"];
    let asked = cli(&home, &[&["list"][..], &asked.map(|word| word as &str)].concat());
    assert_eq!(json(&asked).as_array().unwrap().len(), 2);
    // An exported page has the sound, too, and holds each name together.
    let page = text(&cli(&home, &["export", "--format", "html", "خبر"]));
    for part in [
        "<p class=\"enclosure\" dir=\"auto\">Attachment (audio/mpeg, 1.2 kB):<br>\n",
        "<a href=\"https://a.example/1.mp3\">https://a.example/1.mp3</a></p>",
        "<bdi>نشرة</bdi>",
        "<bdi class=\"author\">سامي الحداد</bdi>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    // The page of the documentation names every field.
    let page = include_str!("../../docs/list-json.md");
    for field in row.as_object().unwrap().keys() {
        assert!(page.contains(&format!("\"{field}\":")), "{field}");
    }
}

const PAGE: &str = "---\ntitle: سلام\ntags: [سوريا]\ndate: 2021-02-17\nlang: ar\n---\n\nلا بأس.\n";

#[test]
fn a_file_or_standard_input_is_shown_as_it_is_understood() {
    let home = Home::new();
    let path = home.file("page.md", PAGE);
    for output in [
        cli(&home, &["show", path.to_str().unwrap(), "--json"]),
        cli_with_input(&home, &["show", "-", "--json"], PAGE),
    ] {
        assert!(output.status.success(), "{output:?}");
        let entry = &json(&output)["entries"][0];
        assert_eq!(entry["title"], "سلام");
        assert_eq!(entry["categories"][0], "سوريا");
        assert_eq!(entry["language"], "ar");
    }
    let plain = text(&cli(&home, &["show", path.to_str().unwrap(), "--plain"]));
    assert!(plain.starts_with("سلام\n") && plain.trim_end().ends_with("لا بأس."), "{plain}");
    // With a width the text is laid out: joined letters, from the right.
    let laid_out = text(&cli(&home, &["show", path.to_str().unwrap(), "--width", "20"]));
    let first = laid_out.lines().next().unwrap();
    assert_eq!(first, format!("{}\u{FEE1}\u{FEFC}\u{FEB3}", " ".repeat(17)));
    // .لا بأس
    let last = laid_out.trim_end().lines().last().unwrap();
    assert_eq!(last.trim_start(), ".\u{FEB1}\u{FE84}\u{FE91} \u{FEFB}");

    let output = cli(&home, &["show", "/nowhere/page.md"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).contains("/nowhere/page.md does not exist"), "{output:?}");
}

#[test]
fn an_entry_without_a_date_shows_none_and_its_sound_is_named() {
    let home = Home::new();
    let feed = |fields: &str| {
        format!(
            "<rss version=\"2.0\"><channel><title>n</title><item><title>t</title>{fields}\
             <enclosure url=\"https://e.org/1.mp3\" type=\"audio/mpeg\" length=\"7\"/>\
             <description>text</description></item></channel></rss>"
        )
    };
    let path = home.file("undated.xml", feed(""));
    for width in [&["--plain"][..], &["--width", "60"]] {
        let shown = text(&cli(&home, &[&["show", path.to_str().unwrap()][..], width].concat()));
        assert!(shown.contains("no date") && !shown.contains("1970"), "{shown}");
        assert!(shown.contains("https://e.org/1.mp3"), "{shown}");
    }
    let dated = feed("<pubDate>Mon, 01 Jun 2026 10:00:00 GMT</pubDate>");
    let path = home.file("dated.xml", &dated);
    let shown = text(&cli(&home, &["show", path.to_str().unwrap(), "--plain"]));
    assert!(shown.contains("2026") && !shown.contains("no date"), "{shown}");
}

#[test]
fn a_name_in_the_line_about_an_article_stays_whole() {
    let home = Home::new();
    // سامي الحداد, joined, from left to right.
    let name = "\u{FEA9}\u{FE8D}\u{FEAA}\u{FEA4}\u{FEDF}\u{FE8D} \u{FEF2}\u{FEE3}\u{FE8E}\u{FEB3}";
    for (language, authors) in [
        ("en", "سامي الحداد"),
        ("en", "[سامي الحداد, Ann Lee]"),
        ("en", "[Ann Lee, سامي الحداد, Sam Dale]"),
        ("ar", "[Ann Lee, سامي الحداد]"),
        ("ar", "سامي الحداد"),
    ] {
        home.config(&format!("[ui]\nlanguage = \"{language}\"\n"));
        let head = format!("title: t\nauthors: {authors}\nsource: Al-Naba\ndate: 2021-03-15");
        let path = home.file("by.md", format!("---\n{head}\n---\n\ntext\n"));
        let path = path.to_str().unwrap();
        for width in (24..80).step_by(5) {
            let width = width.to_string();
            let shown = text(&cli(&home, &["show", path, "--width", &width]));
            assert!(shown.contains(name), "{language} {authors} {width}\n{shown}");
        }
        // In a pipe there is nothing but the words.
        let shown = text(&cli(&home, &["show", path]));
        assert!(shown.contains("سامي الحداد") && !shown.contains('\u{2068}'), "{shown}");
    }
}

#[test]
fn an_enclosure_is_one_line_with_kind_and_size_above_it() {
    let long = format!("https://e.org/{}.mp3?a=1-2-3&b=%D8%A3", "long-name-".repeat(12));
    for (fields, label, arabic) in [
        ("type=\"audio/mpeg\" length=\"12345678\"", "(audio/mpeg, 12 MB):", "12 ميغابايت"),
        ("type=\"video/mp4\" length=\"0\"", "Attachment (video/mp4):", "مرفق (video/mp4):"),
        ("length=\"1500\"", "Attachment (1.5 kB):", "1.5 كيلوبايت"),
        ("length=\"many\"", "Attachment:", "مرفق:"),
        ("type=\"a/b\" length=\"2\"", "(a/b, 2 bytes):", "بايتان"),
    ] {
        let home = Home::new();
        let feed = format!(
            "<rss version=\"2.0\"><channel><title>n</title><item><title>t</title>\
             <enclosure url=\"{}\" {fields}/><description>text</description></item></channel></rss>",
            long.replace('&', "&amp;")
        );
        let path = home.file("sound.xml", feed);
        let path = path.to_str().unwrap();
        for width in [&["--plain"][..], &["--width", "40"], &[]] {
            let shown = text(&cli(&home, &[&["show", path], width].concat()));
            assert!(shown.lines().any(|line| line == long), "{width:?}\n{shown}");
            assert!(shown.contains(label), "{width:?}\n{shown}");
        }
        let mut terminal = Program::sahifa().home(&home).args(["show", path]).size(50, 20).spawn();
        assert_eq!(terminal.exit(), 0);
        let written = String::from_utf8(terminal.output_since(0)).unwrap();
        assert!(written.lines().any(|line| line.trim_end() == long), "{written:?}");
        home.config("[ui]\nlanguage = \"ar\"\n");
        let shown = text(&cli(&home, &["show", path]));
        assert!(shown.contains(arabic), "{shown}");
    }
}

#[test]
fn an_empty_store_shows_the_guide() {
    let home = Home::new();
    assert_eq!(text(&cli(&home, &["list"])).lines().count(), guide_count());
    let rows = json(&cli(&home, &["list", "tag:showcase", "--json"]));
    assert_eq!(rows.as_array().unwrap().len(), 2);
}

#[test]
fn a_closed_pipe_ends_a_task_quietly() {
    let home = Home::new();
    home.config(LOCAL);
    for number in 0..300 {
        article(
            &home,
            &format!("{number}"),
            &format!("title: {}\ndate: 2021-02-17", format!("{number} ").repeat(60)),
            "text",
        );
    }
    assert!(cli(&home, &["refresh"]).status.success());
    let script = format!(
        "set -o pipefail; {} list --json | head -c 10; echo \" code ${{PIPESTATUS[0]}}\"",
        env!("CARGO_BIN_EXE_sahifa")
    );
    let mut terminal = Program::new("bash").home(&home).args(["-c", &script]).size(80, 10).spawn();
    let screen = terminal.wait_text(" code ");
    assert!(screen.contains(" code 0"), "{screen}");
    assert!(!screen.contains("panicked") && !screen.contains("sahifa:"), "{screen}");
    terminal.exit();
}

#[test]
fn in_a_terminal_show_is_laid_out_and_plain_is_not() {
    let home = Home::new();
    home.file("page.md", PAGE);
    let mut terminal = Program::sahifa().home(&home).args(["show", "page.md"]).size(40, 12).spawn();
    let screen = terminal.wait_text("\u{FEE1}\u{FEFC}\u{FEB3}");
    assert_eq!(screen.row(0), format!("{}\u{FEE1}\u{FEFC}\u{FEB3}", " ".repeat(37)));
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn rules_deal_with_what_comes_and_with_what_is_there() {
    let server = Server::start();
    server.on("/feed", Reply::ok(feed("Feed", &["خبر عاجل", "إعلان", "خبر"])));
    let home = Home::new();
    let config = |rules: &str| {
        let url = server.url("/feed");
        home.config(&format!("[ui]\nguide = false\n[[source]]\nurl = \"{url}\"\n{rules}"));
    };
    let urgent = "[[rule]]\nwhen = \"title:عاجل\"\ntag = [\"عاجل\"]\nmark = \"read\"\n";
    let hide = "[[rule]]\nwhen = \"title:إعلان\"\nhide = true\n";
    config("");
    assert!(text(&cli(&home, &["rules", "list"])).contains("no rules"));
    config(urgent);
    assert!(text(&cli(&home, &["refresh"])).contains("3 new articles."));
    assert!(text(&cli(&home, &["list", "tag:عاجل"])).contains("-\t"));

    config(&format!("{urgent}{hide}"));
    let list = text(&cli(&home, &["rules", "list"]));
    let lines = "1\ttitle:عاجل\ttag = [\"عاجل\"], mark = \"read\"\n2\ttitle:إعلان\thide = true\n";
    assert_eq!(list, lines);
    let told = "title:عاجل\t1 article\tno change\ntitle:إعلان\t1 article\thidden: 1\n";
    let dry = text(&cli(&home, &["rules", "apply", "--dry-run"]));
    assert_eq!(dry, format!("{told}This is what would change. Nothing was changed.\n"));
    assert_eq!(text(&cli(&home, &["list"])).lines().count(), 3);
    assert_eq!(text(&cli(&home, &["rules", "apply"])), told);
    assert_eq!(text(&cli(&home, &["list"])).lines().count(), 2);
    assert!(text(&cli(&home, &["list", "إعلان"])).is_empty());

    // A rule that cannot be read is not taken for one that is gone.
    config(&format!("{urgent}{}", hide.replace("title", "titel")));
    let output = cli(&home, &["rules", "apply"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty() && complaint(&output).contains("Nothing was done"));
    config("");
    let undone = text(&cli(&home, &["rules", "apply"]));
    assert_eq!(undone, "No longer hidden: 1\nTags removed: 1\n");
    assert_eq!(text(&cli(&home, &["list"])).lines().count(), 3);
}

#[test]
fn a_feed_that_is_gone_is_asked_by_force_only() {
    let server = Server::start();
    server.on("/gone", Reply::status(410));
    let home = Home::new();
    let url = server.url("/gone");
    home.config(&format!("[ui]\nguide = false\n[[source]]\nname = \"Old\"\nurl = \"{url}\"\n"));
    cli(&home, &["refresh"]);
    let named = cli(&home, &["refresh", "--source", "Old"]);
    assert!(text(&named).contains("gone for good"));
    assert_eq!(server.hits("/gone"), 1);
    cli(&home, &["refresh", "--source", "Old", "--force"]);
    assert_eq!(server.hits("/gone"), 2);
}

#[test]
fn copied_text_is_turned_back() {
    let home = Home::new();
    let words = "│ ﻥﻵﺍ ﻡﻼﺳ │ plain\u{1b}[31m\n● ﺡﺎﺒﺻ  \n";
    let output = cli_with_input(&home, &["unshape"], words);
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "│ سلام الآن │ plain[31m\n● صباح  \n");
    let output = cli_with_input(&home, &["unshape", "--words"], "ﻋﺎﻡ 2021 ﺁﺧﺮ");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "آخر 2021 عام\n");
    assert_eq!(cli(&home, &["unshape", "none.txt"]).status.code(), Some(2));
}
