//! What comes from other readers and goes to other programs, and what files are taken for.
use crate::pty::{Home, Program, cli, cli_with_input};
use crate::server::{Reply, Server};
use std::fs;
use std::process::{Command, Output};

#[track_caller]
fn ok(output: &Output) -> String {
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{:?}: {error}", output.status);
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[track_caller]
fn refused(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2));
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Role and beginning of each numbered line of an explanation.
fn blocks(explanation: &str) -> Vec<(String, String)> {
    let lines = explanation.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    lines
        .filter(|fields| fields[0].parse::<usize>().is_ok())
        .map(|fields| (fields[1].to_owned(), fields[2].to_owned()))
        .collect()
}

const PAGE: &str = "افتتاح مكتبة عامة في حي الورد\n\nكتب: سامر الخوري\n\n\
    camera iconمبنى المكتبة (وكالة الحي)\n\n\
    افتتحت بلدية المدينة، أمس السبت، المكتبة العامة في حي الورد بعد أعمال ترميم استمرت عامين، بحضور \
    عدد من الكتاب والطلاب وأهالي الحي.\n\nساعات العمل\n\n\
    تفتح المكتبة أبوابها من الثامنة صباحًا حتى الثامنة مساء طوال أيام الأسبوع ما عدا الجمعة، ويمكن \
    الاستعارة ببطاقة مجانية تصدر في اليوم نفسه.\n\nنشرة المكتبة الشهرية تصلكم بالبريد\n\n\
    رقم الترخيص 17 للعام الجاري\n\n\n\n\nمواضيع ذات صلة\n\nترميم السوق\n";

#[test]
fn an_explanation_names_the_role_of_each_block() {
    let home = Home::new();
    home.file("page.txt", PAGE);
    let told = ok(&cli(&home, &["import", "--explain", "page.txt"]));
    assert!(told.contains("\ttitle\tافتتاح مكتبة عامة في حي الورد\n"), "{told}");
    assert!(told.contains("\tauthor\tسامر الخوري\n"));
    assert!(told.contains("(not stated by the source)"));
    let roles: Vec<String> = blocks(&told).into_iter().map(|(role, _)| role).collect();
    let expected =
        ["byline", "caption", "text", "heading", "text", "text", "text", "hidden", "hidden"];
    assert_eq!(roles, expected, "{told}");

    let piped = ok(&cli_with_input(&home, &["import", "--explain", "-"], PAGE));
    assert_eq!(blocks(&piped), blocks(&told));
    let json = ok(&cli(&home, &["import", "--explain", "--json", "page.txt"]));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["entries"][0]["blocks"].as_array().unwrap().len(), expected.len());
    assert!(refused(&cli(&home, &["import", "page.txt"])).contains("--explain"));
    assert!(refused(&cli(&home, &["import", "--explain", "none.txt"])).contains("none.txt"));
}

/// The titles that a query finds, in the order of their letters.
fn sorted_titles(home: &Home, query: &str) -> Vec<String> {
    let rows = ok(&cli(home, &["list", query]));
    let mut titles: Vec<_> =
        rows.lines().map(|line| line.rsplit('\t').next().unwrap().to_owned()).collect();
    titles.sort();
    titles
}

/// A page of a site that puts its name above and its offer below each article.
fn page_of_site(number: usize) -> String {
    let text = format!("كلمات الخبر رقم {number} وهي كثيرة جدا ").repeat(6);
    format!(
        "أخبار البلد الجديد كل يوم\nخبر رقم {number} عن بلدة في الشمال\n\n{text}.\n\n{text} أيضا.\n\n\
         يصدر الموقع كل صباح عن دار البلد\n"
    )
}

#[test]
fn what_the_files_of_a_source_share_is_hidden() {
    let home = Home::new();
    for number in 1..=3 {
        home.file(&format!("site/{number}.txt"), page_of_site(number));
    }
    let told = ok(&cli(&home, &["import", "--explain", "site"]));
    assert_eq!(told.matches("\ttitle\tخبر رقم ").count(), 3, "{told}");
    let roles: Vec<String> = blocks(&told).into_iter().map(|(role, _)| role).collect();
    assert_eq!(roles[..4], ["hidden", "text", "text", "hidden"], "{told}");
    // Alone it shares nothing with others.
    let alone = ok(&cli(&home, &["import", "--explain", "site/1.txt"]));
    assert!(alone.contains("\ttext\tيصدر الموقع"), "{alone}");

    home.config("[ui]\nguide = false\n[[source]]\npath = \"~/site\"\n");
    ok(&cli(&home, &["refresh", "--quiet"]));
    // One that comes later is read among the others.
    home.file("site/4.txt", page_of_site(4));
    ok(&cli(&home, &["refresh", "--quiet"]));
    let list = ok(&cli(&home, &["list"]));
    assert_eq!(list.matches("عن بلدة في الشمال").count(), 4, "{list}");
    let shown = ok(&cli(&home, &["show", "site/4.txt"]));
    assert!(shown.starts_with("خبر رقم 4") && !shown.contains("دار البلد"), "{shown}");
}

#[test]
fn the_users_rules_decide_over_what_was_guessed() {
    let home = Home::new();
    home.file("news/page.txt", PAGE);
    home.config(
        "[ui]\nguide = false\n[[source]]\nname = \"أرشيف\"\npath = \"~/news\"\n\
         [[clean]]\nsource = \"أرشيف\"\nstart = \"نَشْرة المكتبة\"\n\
         [[clean]]\npattern = '^رقم الترخيص \\d+'\nrest = true\n\
         [[clean]]\nsource = \"أرشيف\"\nstart = \"ترميم\"\nrole = \"body\"\n",
    );
    let told = ok(&cli(&home, &["import", "--explain", "news/page.txt"]));
    assert!(told.contains("\trules of\tأرشيف\n"), "{told}");
    let roles: Vec<String> = blocks(&told).into_iter().map(|(role, _)| role).collect();
    assert_eq!(roles[5..], ["hidden", "hidden", "hidden", "text"], "{told}");
    // Elsewhere only by name.
    home.file("page.txt", PAGE);
    assert!(!ok(&cli(&home, &["import", "--explain", "page.txt"])).contains("rules of"));
    let named = ok(&cli(&home, &["import", "--explain", "--source", "ارشيف", "page.txt"]));
    assert_eq!(blocks(&named), blocks(&told));

    // What is stored follows, also when the rules change.
    ok(&cli(&home, &["refresh", "--quiet"]));
    let shown = |home: &Home| {
        let list = ok(&cli(home, &["list"]));
        let id = list.split('\t').next().unwrap().to_owned();
        ok(&cli(home, &["show", &id]))
    };
    assert!(!shown(&home).contains("نشرة المكتبة"));
    home.config("[ui]\nguide = false\n[[source]]\nname = \"أرشيف\"\npath = \"~/news\"\n");
    ok(&cli(&home, &["refresh", "--quiet"]));
    assert!(shown(&home).contains("نشرة المكتبة"));

    home.config("[[clean]]\npattern = \"(\"\n");
    let check = cli(&home, &["config", "check"]);
    assert_eq!(check.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&check.stdout).contains("not a valid regular expression"));
}

#[test]
fn letters_and_archives_are_articles() {
    let home = Home::new();
    let letter = "From: News <a@example.org>\nSubject: =?utf-8?B?2K7YqNix?=\nDate: Wed, 17 Feb 2021 10:00:00 +0300\n\
        Message-ID: <1@x>\nContent-Type: text/html; charset=utf-8\n\n<p>نص <b>الخبر</b></p><script>x</script>\n";
    home.file("news/a.eml", letter);
    home.file(
        "news/b.mbox",
        format!("From a@b Wed Feb 17 10:00:00 2021\n{}", letter.replace("1@x", "2@x")),
    );
    let shown = ok(&cli(&home, &["show", "news/a.eml"]));
    assert!(
        shown.starts_with("خبر\n") && shown.contains("نص الخبر") && !shown.contains("script"),
        "{shown}"
    );
    let piped = ok(&cli_with_input(&home, &["show", "-"], letter));
    assert!(piped.starts_with("خبر\n"), "{piped}");
    home.config("[ui]\nguide = false\n[[source]]\npath = \"~/news\"\n");
    assert!(ok(&cli(&home, &["refresh"])).contains("2 new articles"));
}

#[test]
fn articles_leave_as_files_that_read_back_as_themselves() {
    let home = Home::new();
    let hostile = "---\ntitle: \"../../etc/passwd: <b>'x'</b>\"\ndate: 2021-02-17T10:00:00Z\nauthor: سامر\n\
        url: https://a.example/1\ntags: [سوريا, b]\n---\n\n# عنوان *حقيقي*\n\n- واحد\n- اثنان\n\n> قول\n\n\
        نص [رابط](https://b.example/) و`code` و<i>script</i>.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    home.file("news/a.md", hostile);
    home.file("news/b.txt", PAGE);
    home.config("[ui]\nguide = false\n[[source]]\nname = \"أرشيف\"\npath = \"~/news\"\n");
    ok(&cli(&home, &["refresh", "--quiet"]));

    assert!(ok(&cli(&home, &["export", "--to", "out"])).contains("2 articles were written."));
    let names = |folder: &str| {
        let entries = fs::read_dir(home.path().join(folder)).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    let written = names("out");
    assert_eq!(written.len(), 2);
    assert!(
        written.iter().any(|name| name.starts_with("2021-02-17-etc-passwd-b-x-b-")),
        "{written:?}"
    );
    assert!(!home.path().join("etc").exists());

    // Once more: nothing is replaced unasked.
    let path = home.path().join("out").join(&written[0]);
    fs::write(&path, "mine").unwrap();
    let again = ok(&cli(&home, &["export", "--to", "out"]));
    assert!(again.contains("2 files already existed"), "{again}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
    // A link is not written through.
    let target = home.file("target", "precious");
    fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink(&target, &path).unwrap();
    ok(&cli(&home, &["export", "--to", "out"]));
    ok(&cli(&home, &["export", "--to", "out", "--force"]));
    assert_eq!(fs::read_to_string(&target).unwrap(), "precious");
    assert_eq!(names("out"), written);

    // The same articles, read from what was written.
    let dump = |file: &str| -> serde_json::Value {
        serde_json::from_str(&ok(&cli(&home, &["show", "--json", file]))).unwrap()
    };
    let original = &dump("news/a.md")["entries"][0];
    let file = written.iter().find(|name| name.contains("etc-passwd")).unwrap();
    let exported = &dump(&format!("out/{file}"))["entries"][0];
    for key in ["title", "link", "content", "author", "published", "categories", "blocks"] {
        assert_eq!(exported[key], original[key], "{key}");
    }

    let json = ok(&cli(&home, &["export", "--format", "json"]));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 2);
    let html = ok(&cli(&home, &["export", "tag:سوريا", "--format", "html"]));
    assert!(
        html.starts_with("<!DOCTYPE html>") && html.matches("<article>").count() == 1,
        "{html}"
    );
    assert!(html.contains("&lt;b&gt;&#39;x&#39;&lt;/b&gt;") && !html.contains("<script"));
    home.file("page.html", &html);
    assert_eq!(dump("page.html")["entries"][0]["link"], "https://a.example/1");
    let none = ok(&cli(&home, &["export", "tag:nothing", "--format", "json"]));
    assert_eq!(serde_json::from_str::<serde_json::Value>(&none).unwrap(), serde_json::json!([]));
}

#[test]
fn the_source_that_a_file_states_is_shown() {
    let home = Home::new();
    home.file("news/a.md", "---\ntitle: خبر\nالمصدر: صحيفة الوادي\n---\n\nنص\n");
    home.file("news/b.md", "---\ntitle: آخر\n---\n\nنص\n");
    home.config("[ui]\nguide = false\n[[source]]\nname = \"أرشيف\"\npath = \"~/news\"\n");
    ok(&cli(&home, &["refresh", "--quiet"]));
    let sources = |home: &Home| {
        let list = ok(&cli(home, &["list", "source:أرشيف"]));
        let mut names: Vec<String> =
            list.lines().map(|line| line.split('\t').nth(3).unwrap().to_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(sources(&home), ["أرشيف", "صحيفة الوادي"]);
    let exported = ok(&cli(&home, &["export", "title:خبر"]));
    assert!(exported.contains("\nsource: \"صحيفة الوادي\"\n"), "{exported}");
    // What a file takes back is taken back.
    home.file("news/a.md", "---\ntitle: خبر\n---\n\nنص\n");
    ok(&cli(&home, &["refresh", "--quiet", "--force"]));
    assert_eq!(sources(&home), ["أرشيف", "أرشيف"]);
}

#[test]
fn opml_goes_out_and_comes_back() {
    let home = Home::new();
    home.config(
        "[[source]]\nname = \"عنب <بلدي>\"\nurl = \"https://a.example/feed?a=1&b=2\"\nfolder = \"أخبار/سوريا\"\n\
         tags = [\"x\", \"سوريا\"]\n[[source]]\nurl = \"https://b.example/\"\n[[source]]\npath = \"~\"\n",
    );
    let exported = cli(&home, &["sources", "export"]);
    assert!(errors(&exported).contains("1 local source"));
    let opml = ok(&exported);
    assert_eq!(ok(&cli(&home, &["sources", "export", "feeds.opml"])), "");
    assert_eq!(fs::read_to_string(home.path().join("feeds.opml")).unwrap(), opml);
    refused(&cli(&home, &["sources", "export", "feeds.opml"]));

    let other = Home::new();
    let said = ok(&cli_with_input(&other, &["sources", "import", "-"], &opml));
    assert!(said.contains("2 sources added."), "{said}");
    assert_eq!(ok(&cli(&other, &["sources", "export"])), opml);
    other.file("feeds.opml", &opml);
    assert!(ok(&cli(&other, &["sources", "import", "feeds.opml"])).contains("Nothing new"));
    // A list of feeds is a source by its name alone; what is in it is changed there.
    other.file("feeds.txt", &opml);
    let said = refused(&cli(&other, &["sources", "add", "feeds.txt"]));
    assert!(said.contains("sahifa sources import"), "{said}");
    let third = Home::new();
    third.file("feeds.opml", &opml);
    assert!(ok(&cli(&third, &["sources", "add", "feeds.opml"])).contains("1 source added."));
    assert_eq!(ok(&cli(&third, &["sources", "export"])), opml);
    let said = refused(&cli(&third, &["sources", "remove", "https://b.example/"]));
    assert!(said.contains("list of feeds"), "{said}");
    refused(&cli(&other, &["sources", "add", "no/such/folder"]));
}

#[test]
fn a_source_can_be_removed() {
    let home = Home::new();
    let path = home.config(
        "# mine\n[ui]\nguide = false\n\n# about A\n[[source]]\nname = \"عنب بلدي\"\nurl = \"https://a.example/\"\n\n\
         # about B\n[[source]]\nurl = \"https://b.example/\" # a comment\n\n[[source]]\npath = \"~/news\"\n",
    );
    fs::create_dir(home.path().join("news")).unwrap();
    assert!(ok(&cli(&home, &["sources", "remove", "عِنب بلدى"])).contains("1 source removed"));
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("# mine\n[ui]\nguide = false\n\n# about B\n[[source]]\n"), "{text}");
    ok(&cli(&home, &["sources", "remove", "https://b.example", "news"]));
    assert_eq!(fs::read_to_string(&path).unwrap(), "# mine\n[ui]\nguide = false\n\n");
    assert!(refused(&cli(&home, &["sources", "remove", "عنب"])).contains("عنب"));
}

#[test]
fn a_feed_that_moved_is_followed_when_asked() {
    let home = Home::new();
    let server = Server::start();
    let rss = "<rss version=\"2.0\"><channel><title>نشرة</title>\
        <item><guid>tag:1</guid><title>خبر</title></item></channel></rss>";
    server.on("/old", Reply::redirect(308, "/new"));
    server.on("/new", Reply::ok(rss));
    let (old, new) = (server.url("/old"), server.url("/new"));
    let path = home.config(&format!("[ui]\nguide = false\n\n[[source]]\nurl = '{old}' # mine\n"));
    assert!(ok(&cli(&home, &["sources", "follow"])).contains("No feed has moved"));
    ok(&cli(&home, &["refresh"]));
    assert!(fs::read_to_string(&path).unwrap().contains(&old));
    refused(&cli(&home, &["sources", "follow", "غيرها"]));
    let said = ok(&cli(&home, &["sources", "follow", "نشرة"]));
    assert!(said.contains(&new), "{said}");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(&format!("url = \"{new}\" # mine")), "{text}");
    ok(&cli(&home, &["refresh", "--force"]));
    let listed = ok(&cli(&home, &["list", "--json"]));
    assert_eq!(listed.matches("خبر").count(), 1, "{listed}");
    assert!(ok(&cli(&home, &["sources", "follow"])).contains("No feed has moved"));
}

#[test]
fn what_is_followed_keeps_the_credentials_of_its_place_and_shows_no_password() {
    let home = Home::new();
    let server = Server::start();
    server.on("/old", Reply::redirect(308, "/new"));
    server.on("/new", Reply::ok("<rss version=\"2.0\"><channel/></rss>"));
    let with = |path: &str| server.url(path).replace("http://", "http://u:pass@");
    let path =
        home.config(&format!("[ui]\nguide = false\n\n[[source]]\nurl = '{}'\n", with("/old")));
    ok(&cli(&home, &["refresh"]));
    for arguments in [&["sources", "list"][..], &["sources", "list", "--json"]] {
        let listed = ok(&cli(&home, arguments));
        assert!(listed.contains("/old") && !listed.contains("pass"), "{listed}");
    }
    let said = ok(&cli(&home, &["sources", "follow", &server.url("/old")]));
    assert!(said.contains(&server.url("/new")) && !said.contains("pass"), "{said}");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(&with("/new")), "{text}");
    ok(&cli(&home, &["refresh"]));
    let seen = server.requests("/new");
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|seen| seen.header("authorization").is_some()));
}

#[test]
fn a_feed_that_cannot_be_followed_stays_what_it_was() {
    let home = Home::new();
    let server = Server::start();
    let rss = "<rss version=\"2.0\"><channel><title>نشرة</title>\
        <item><guid>tag:1</guid><title>خبر</title></item></channel></rss>";
    server.on("/old", Reply::redirect(301, "/new"));
    server.on("/new", Reply::ok(rss));
    // One pair of brackets: taken for a source, but not edited.
    let path =
        home.config(&format!("[ui]\nguide = false\n\n[source]\nurl = '{}'\n", server.url("/old")));
    cli(&home, &["refresh"]);
    let before = fs::read_to_string(&path).unwrap();
    for _ in 0..2 {
        refused(&cli(&home, &["sources", "follow"]));
        assert_eq!(fs::read_to_string(&path).unwrap(), before);
        let listed = cli(&home, &["list", "--json"]).stdout;
        assert!(String::from_utf8(listed).unwrap().contains("خبر"));
    }
}

#[test]
fn a_newsboat_user_keeps_everything() {
    let home = Home::new();
    let server = Server::start();
    let rss = "<rss version=\"2.0\"><channel><title>نشرة</title>\
        <item><guid>tag:1</guid><title>مقروء</title><link>https://a.example/1</link></item>\
        <item><guid>tag:2</guid><title>جديد</title></item>\
        <item><title>بلا معرّف</title><link>https://a.example/3</link>\
          <pubDate>Wed, 17 Feb 2021 10:00:00 +0000</pubDate></item></channel></rss>";
    server.on("/feed", Reply::ok(rss));
    let feed = server.url("/feed");
    home.file(
        ".newsboat/urls",
        format!(
            "{feed} news \"الشرق الأوسط\" \"~نشرة المساء\"\nexec:/bin/sh\n\
             \"query:غير مقروء:unread = \\\"yes\\\" and tags # \\\"news\\\"\"\n\"query:Odd:unread_count > 0\"\n"
        ),
    );
    home.file(
        ".newsboat/config",
        "ignore-mode \"display\"\nignore-article \"REGEX:127\" \"title = \\\"قديم\\\"\"\n\
         ignore-article * \"title =~ \\\"^x\\\"\"\n",
    );
    let sql = format!(
        "CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL,
            title VARCHAR(1024) NOT NULL, author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL,
            feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL, content VARCHAR(65535) NOT NULL,
            unread INTEGER(1) NOT NULL, flags VARCHAR(52), deleted INTEGER(1) NOT NULL DEFAULT 0);
         INSERT INTO rss_item VALUES
            (1, 'tag:1', 'مقروء', '', 'https://a.example/1', '{feed}', 1613556000, '<p>نص</p>', 0, 's', 0),
            (2, 'https://a.example/3Wed, 17 Feb 2021 10:00:00 +0000', 'بلا معرّف', '', 'https://a.example/3', '{feed}', 1613556000, 'x', 0, NULL, 0),
            (3, 'tag:old', 'قديم', 'سامر', 'https://a.example/old', '{feed}', 1600000000, '<b>نص</b><script>x</script>', 1, NULL, 0),
            (4, 'tag:gone', 'محذوف', '', '', '{feed}', 1600000000, '', 0, NULL, 1),
            (5, 'x', 'y', '', '', 'https://other.example/', 1600000000, '', 0, NULL, 0);"
    );
    let cache = home.path().join(".newsboat/cache.db");
    rusqlite::Connection::open(&cache).unwrap().execute_batch(&sql).unwrap();
    home.config("[ui]\nguide = false\n");

    let output = cli(&home, &["sources", "import", ".newsboat"]);
    assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
    let said = String::from_utf8(output.stdout.clone()).unwrap();
    for sentence in [
        "1 source added",
        "1 saved filter added",
        "1 rule added",
        "2 articles came",
        "2 articles were read",
        "1 article was flagged",
    ] {
        assert!(said.contains(sentence), "{sentence}: {said}");
    }
    let complaints = errors(&output);
    for sentence in ["exec:", "unread_count > 0", "Line 3", "title =~ \"^x\"", "1 newsboat feed"] {
        assert!(complaints.contains(sentence), "{sentence}: {complaints}");
    }
    assert_eq!(ok(&cli(&home, &["config", "check"])).lines().count(), 1);

    // The refresh finds what was read, read.
    ok(&cli(&home, &["refresh", "--quiet"]));
    let list = |query: &str| sorted_titles(&home, query);
    assert_eq!(list("is:unread"), ["جديد"], "what was ignored there is hidden here");
    assert_eq!(list("is:starred"), ["مقروء"]);
    assert_eq!(list("is:read"), ["بلا معرّف", "مقروء"]);
    assert_eq!(list("tag:\"الشرق الأوسط\"").len(), 3);

    // Once more changes nothing.
    let again = cli(&home, &["sources", "import", ".newsboat/config"]);
    assert_eq!(
        (again.status.code(), again.stdout),
        (Some(1), b"Nothing new was added.\n".to_vec())
    );
    let again = cli(&home, &["sources", "import", ".newsboat/cache.db"]);
    assert!(ok(&again).contains("No articles came"), "{again:?}");
    assert_eq!(list("is:unread").len(), 1);
    assert!(
        !Command::new("ls").arg(cache.with_extension("db-wal")).output().unwrap().status.success()
    );
}

/// A cache of newsboat with these rows: guid, title, link, feed, unread, flags.
fn newsboat_cache(home: &Home, rows: &[(&str, &str, &str, &str, bool, &str)]) {
    let cache = home.path().join(".newsboat/cache.db");
    let connection = rusqlite::Connection::open(&cache).unwrap();
    connection
        .execute_batch(
            "CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL,
                title VARCHAR(1024) NOT NULL, author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL,
                feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL, content VARCHAR(65535) NOT NULL,
                unread INTEGER(1) NOT NULL, flags VARCHAR(52), deleted INTEGER(1) NOT NULL DEFAULT 0)",
        )
        .unwrap();
    for (guid, title, link, feed, unread, flags) in rows {
        connection
            .execute(
                "INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, flags)
                 VALUES (?, ?, '', ?, ?, 1613556000, '<p>نص</p>', ?, ?)",
                rusqlite::params![guid, title, link, feed, unread, flags],
            )
            .unwrap();
    }
}

#[test]
fn local_feeds_of_newsboat_keep_articles_and_marks() {
    let home = Home::new();
    let folder = home.path().display().to_string();
    let feeds = [
        ("feed.xml", "file://HOME/feed.xml"),
        ("my feeds/one.xml", "file://HOME/my%20feeds/one.xml"),
        ("خلاصات/أخبار.xml", "file://HOME/خلاصات/أخبار.xml"),
        ("ع.xml", "file://HOME/%D8%B9.xml"),
        ("a/b.rss", "file://HOME/a/../a/b.rss"),
        ("c", "file://localhostHOME/c"),
        ("[1].xml", "file://HOME/[1].xml"),
    ]
    .map(|(file, address)| (file, address.replace("HOME", &folder)));
    let (mut urls, mut rows) = (String::new(), Vec::new());
    for (number, (file, address)) in feeds.iter().enumerate() {
        let link = format!("https://a.example/{number}");
        home.file(
            file,
            format!(
                "<rss version=\"2.0\"><channel><title>نشرة {number}</title>\
                 <item><guid>tag:{number}</guid><title>مقروء {number}</title></item>\
                 <item><guid>tag:new{number}</guid><title>جديد {number}</title></item>\
                 <item><title>بلا معرّف {number}</title><link>{link}</link>\
                 <pubDate>Wed, 17 Feb 2021 10:00:00 +0000</pubDate></item></channel></rss>"
            ),
        );
        urls.push_str(&format!("\"{address}\" محلي{number} \"~اسم {number}\"\n"));
        let made = format!("{link}Wed, 17 Feb 2021 10:00:00 +0000");
        rows.push((
            format!("tag:{number}"),
            format!("مقروء {number}"),
            String::new(),
            address,
            false,
            "as",
        ));
        rows.push((made, format!("بلا معرّف {number}"), link, address, false, "s"));
        rows.push((
            format!("tag:old{number}"),
            format!("قديم {number}"),
            String::new(),
            address,
            true,
            "",
        ));
    }
    home.file(".newsboat/urls", urls);
    let rows: Vec<_> = rows
        .iter()
        .map(|(guid, title, link, feed, unread, flags)| {
            (guid.as_str(), title.as_str(), link.as_str(), feed.as_str(), *unread, *flags)
        })
        .collect();
    newsboat_cache(&home, &rows);
    home.config("[ui]\nguide = false\n");
    let output = cli(&home, &["sources", "import", ".newsboat"]);
    let told = errors(&output);
    assert!(output.status.success(), "{told}");
    assert!(told.contains("7 articles had the flag “a”"), "{told}");
    assert!(told.contains("14 articles had the flag “s”") && told.lines().count() == 2, "{told}");
    let list = |query: &str| sorted_titles(&home, query);
    let all = |words: &[&str]| {
        let titles =
            words.iter().flat_map(|word| (0..7).map(move |number| format!("{word} {number}")));
        titles.collect::<Vec<_>>()
    };
    for _ in 0..2 {
        ok(&cli(&home, &["refresh", "--quiet", "--force"]));
        assert_eq!(list("is:read"), all(&["بلا معرّف", "مقروء"]));
        assert_eq!(list("is:starred"), all(&["بلا معرّف", "مقروء"]));
        assert_eq!(list("is:unread"), all(&["جديد", "قديم"]));
    }
    assert_eq!(list("tag:محلي6"), ["بلا معرّف 6", "جديد 6", "قديم 6", "مقروء 6"]);
}

#[test]
fn every_line_of_newsboat_that_is_not_taken_is_named() {
    let home = Home::new();
    home.file(
        ".newsboat/urls",
        "https://a.example/feed !مخفي \"~عنب\"\nhttps://b.example/feed \"~!لا يخفى\" ~ثان\n\n\
         exec:~/bin/feed ~أمر\n\"filter:sort:https://d.example/\"\nhttps://a.example/feed\n\
         \"query:Odd:unread_count > 0\"\nhttps://e.example/f \"~https://e.example/f/\"\n",
    );
    home.file(
        ".newsboat/config",
        "# mine\nbrowser \"firefox %u\"\nmacro m set browser \"mpv %u\"; open-in-browser\n\
         bind-key j down\nunbind-key k\ncolor listnormal white black\n\
         highlight articlelist \"خبر\" red default\nhighlight-article \"title =~ \\\"x\\\"\" red black\n\
         bookmark-cmd \"~/bin/save\"\nbookmark-autopilot yes\ndefine-filter \"a\" \"unread = \\\"yes\\\"\"\n\
         auto-reload yes\nignore-mode display\n",
    );
    home.config("[ui]\nguide = false\n");
    let output = cli(&home, &["sources", "import", ".newsboat"]);
    let told = errors(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    for sentence in [
        "Line 1: “!مخفي” hid “عنب”",
        "Line 4: “أمر” was skipped: its address “exec:~/bin/feed” is a command",
        "Line 5: “filter:sort:https://d.example/” was skipped: its address",
        "Line 6: “https://a.example/feed” was skipped: it appears twice",
        "Line 7: The query feed “Odd”",
        "Line 3 of newsboat's configuration was skipped, because Sahifa has no macros: macro m set browser",
        "Line 4 of newsboat's configuration was skipped; keys are set under [keys]: bind-key j down",
        "Line 5 of newsboat's configuration was skipped; keys are set under [keys]: unbind-key k",
        "Line 6 of newsboat's configuration was skipped; colors are set by a theme: color listnormal",
        "Line 7 of newsboat's configuration was skipped, because Sahifa highlights no patterns: highlight",
        "Line 8 of newsboat's configuration was skipped, because Sahifa highlights no patterns: highlight-article",
        "Line 9 of newsboat's configuration was skipped, because Sahifa runs no bookmark command: bookmark-cmd",
        "Line 10 of newsboat's configuration",
        "Line 11 of newsboat's configuration was skipped; write a [[filter]]",
        "skipped, each with its line: 2: browser · 12: auto-reload",
    ] {
        assert!(told.contains(sentence), "{sentence}: {told}");
    }
    assert_eq!(told.lines().count(), 15, "{told}");
    let config = fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap();
    assert!(config.contains("name = \"عنب\"") && config.contains("name = \"!لا يخفى\""), "{config}");
    assert!(!config.contains("مخفي\"]") && !config.contains("https://e.example/f/"), "{config}");
    // Habits of a program are no loss of a list.
    let habits = cli(&home, &["sources", "import", ".newsboat/config"]);
    assert!(habits.status.success(), "{habits:?}");
}

#[test]
fn a_list_with_more_than_feeds_is_taken_and_said() {
    let home = Home::new();
    let list = "<opml>\n<body>\n<outline text='Unread' type='vfolder' xmlUrl='vfolder'/>\n\
         <outline text='A' type='rss' url='https://a.example/rss.xml'/>\n\
         <outline text='again' xmlUrl='https://a.example/rss.xml'/>\n</body></opml>";
    home.file("list.opml", list);
    home.config("[ui]\nguide = false\n[[source]]\npath = '~/list.opml'\n");
    for task in [&["list"][..], &["config", "check"]] {
        let output = cli(&home, task);
        assert!(output.status.success(), "{output:?}");
        let told = errors(&output) + &String::from_utf8_lossy(&output.stdout);
        assert!(told.contains("Line 3: “Unread” was skipped: it is a search"), "{told}");
    }
    let other = Home::new();
    let output = cli_with_input(&other, &["sources", "import", "-"], list);
    assert!(output.status.success(), "{output:?}");
    let told = errors(&output);
    assert!(told.contains("Line 3: “Unread”") && told.contains("Line 5: “again”"), "{told}");
    // A feed that is missing is more than a remark.
    let broken = list.replace("url='https://a.example/rss.xml'/>\n<", "xmlUrl=''/>\n<");
    let output = cli_with_input(&Home::new(), &["sources", "import", "-"], &broken);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(errors(&output).contains("Line 4: “A” was skipped: it has no address"), "{output:?}");
    // So many are not all named.
    let many: String =
        (0..300).map(|n| format!("<outline text='{n}' xmlUrl='exec:{n}'/>\n")).collect();
    let told = errors(&cli_with_input(&Home::new(), &["sources", "import", "-"], &many));
    assert_eq!(told.lines().count(), 201, "{told}");
    assert!(told.contains("100 more were skipped"), "{told}");
}

#[test]
fn an_exported_list_has_the_titles_that_feeds_state() {
    let home = Home::new();
    let server = Server::start();
    server.on(
        "/feed",
        Reply::ok("<rss version=\"2.0\"><channel><title>نشرة &amp; أخبار</title></channel></rss>"),
    );
    let url = server.url("/feed");
    let with = url.replace("http://", "http://me:secret@");
    home.config(&format!("[ui]\nguide = false\n[[source]]\nurl = '{with}'\n[[source]]\nurl = 'http://127.0.0.1:1/x'\n"));
    // Before anything was read.
    let before = ok(&cli(&home, &["sources", "export"]));
    assert!(before.contains(&format!("text=\"{url}\" xmlUrl=\"{url}\"")), "{before}");
    cli(&home, &["refresh"]);
    for arguments in [&["sources", "export"][..], &["sources", "export", "--with-secrets"]] {
        let written = ok(&cli(&home, arguments));
        assert!(written.contains("text=\"نشرة &amp; أخبار\""), "{written}");
        assert_eq!(written.contains("secret"), arguments.len() == 3, "{written}");
        assert_eq!(written.matches("127.0.0.1:1/x").count(), 2, "{written}");
        // No name that the user gave.
        let other = Home::new();
        ok(&cli_with_input(&other, &["sources", "import", "-"], &written));
        let config = fs::read_to_string(other.path().join("config/sahifa/config.toml")).unwrap();
        assert!(!config.contains("name ="), "{config}");
    }
}

#[test]
fn a_watched_folder_is_read_as_soon_as_it_changes() {
    let home = Home::new();
    home.file("news/a.txt", "خبر أول\n\nنص الخبر الأول.\n");
    home.config(
        "[ui]\nguide = false\nlanguage = \"en\"\n[rtl]\nmode = \"terminal\"\n\
         [[source]]\nname = \"A\"\npath = \"~/news\"\nwatch = true\n",
    );
    ok(&cli(&home, &["refresh", "--quiet"]));
    let mut terminal = Program::sahifa().home(&home).size(120, 24).spawn();
    terminal.wait_text("Articles 1/1");
    home.file("news/b.txt", "Second headline\n\nThe text of the second article.\n");
    terminal.wait_text("Second headline");
    home.file("news/b.txt", "Another headline\n\nThe text of the second article.\n");
    terminal.wait_text("Another headline");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn passwords_leave_only_when_they_are_asked_for() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    home.config(
        "[ui]\nguide = false\n[[source]]\nurl = \"http://me:geheim@127.0.0.1:9/feed\"\n\
         [[source]]\nurl = \"http://127.0.0.1:9/open\"\n",
    );
    let exported = cli(&home, &["sources", "export"]);
    assert!(errors(&exported).contains("--with-secrets"));
    let opml = ok(&exported);
    assert!(opml.contains("http://127.0.0.1:9/feed") && !opml.contains("geheim"), "{opml}");
    ok(&cli(&home, &["sources", "export", "all.opml", "--with-secrets"]));
    let path = home.path().join("all.opml");
    assert!(fs::read_to_string(&path).unwrap().contains("me:geheim@"));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);

    // Nor does any list or message show one, and all files of a refresh are the user's alone.
    let refreshed = cli(&home, &["refresh"]);
    for task in [&["sources", "list"][..], &["sources", "list", "--json"], &["refresh", "--json"]] {
        let output = cli(&home, task);
        let all = [output.stdout, output.stderr, refreshed.stderr.clone()].concat();
        assert!(!String::from_utf8_lossy(&all).contains("geheim"), "{task:?}");
    }
    let mut folders = vec![home.path().to_path_buf()];
    let mut locks = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else if name.contains(".db") {
                locks += usize::from(name.ends_with(".refresh"));
                let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
                assert_eq!(mode, 0o600, "{name}");
            }
        }
    }
    assert_eq!(locks, 1);
}

#[test]
fn a_feed_with_too_many_entries_says_so_in_the_lists() {
    let server = Server::start();
    let items: String =
        (0..6).map(|n| format!("<item><guid>{n}</guid><title>t{n}</title></item>")).collect();
    server.on("/feed", Reply::ok(format!("<rss version=\"2.0\"><channel>{items}</channel></rss>")));
    let home = Home::new();
    let url = server.url("/feed");
    home.config(&format!("[ui]\nguide = false\n[[source]]\nurl = \"{url}\"\nmax_items = 4\n"));
    assert!(ok(&cli(&home, &["refresh"])).contains("newest 4 entries"));
    let listed = ok(&cli(&home, &["sources", "list"]));
    assert!(listed.contains("newest 4 entries") && listed.contains("4/4"), "{listed}");
}

/// The lists of three readers in the places where these keep them.
fn lists_of_readers(home: &Home) {
    let sfeed = "# feeds\nfeeds() {\n\tfeed \"A\" \"https://a.example/\" \"https://a.example\" \"UTF-8\"\n\
        \tfeed \"made\" \"https://$host/\"\n}\ntouch ran\n";
    home.file(".sfeed/sfeedrc", sfeed);
    home.file(".sfeed/feeds/A", "1\tA line of a feed\thttps://a.example/1\n");
    let newsraft = "@ أخبار\nhttps://b.example/ \"B\" [30]\n$(touch ran) \"made\"\n";
    home.file("config/newsraft/feeds", newsraft);
    let database = home.file("state/eilmeldung/database.sqlite", "");
    let tables = "CREATE TABLE feeds (feed_id TEXT PRIMARY KEY NOT NULL, label VARCHAR NOT NULL,
            website TEXT, feed_url TEXT, icon_url TEXT);
        CREATE TABLE categories (category_id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL);
        CREATE TABLE feed_mapping (feed_id TEXT NOT NULL, category_id TEXT NOT NULL,
            sort_index INTEGER, PRIMARY KEY (feed_id, category_id));
        CREATE TABLE category_mapping (parent_id TEXT NOT NULL, category_id TEXT NOT NULL,
            sort_index INTEGER, PRIMARY KEY (parent_id, category_id));
        INSERT INTO categories VALUES ('1', 'تقنية'), ('2', 'Rust');
        INSERT INTO category_mapping VALUES ('NewsFlash.Toplevel', '1', 0), ('1', '2', 0);
        INSERT INTO feeds VALUES ('c', 'C', NULL, 'https://c.example/', NULL), ('d', 'D', NULL, NULL, NULL);
        INSERT INTO feed_mapping VALUES ('c', '2', 0), ('d', '1', 1);";
    rusqlite::Connection::open(database).unwrap().execute_batch(tables).unwrap();
}

#[test]
fn lists_of_other_readers_are_found_and_imported() {
    let home = Home::new();
    lists_of_readers(&home);
    let found = ok(&cli(&home, &["sources", "import"]));
    let shown: Vec<_> = found.lines().map(|line| line.rsplit_once('\t').unwrap().0).collect();
    assert_eq!(shown, ["newsraft\t1", "sfeed\t1", "eilmeldung\t1"], "{found}");
    for (line, said) in found.lines().zip([
        "Line 3: “made” was skipped: its address “$(touch ran)” is a command",
        "Line 4: “made” was skipped: its address “https://$host/” is made by a shell",
        "“D” was skipped: it has no address.",
    ]) {
        let (_, path) = line.rsplit_once('\t').unwrap();
        let output = cli(&home, &["sources", "import", path]);
        assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
        assert!(errors(&output).contains(said), "{said}: {}", errors(&output));
    }
    let config = fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap();
    for table in [
        "url = \"https://a.example/\"\nname = \"A\"\n",
        "url = \"https://b.example/\"\nname = \"B\"\ntags = [\"أخبار\"]\n",
        "url = \"https://c.example/\"\nname = \"C\"\nfolder = \"تقنية/Rust\"\n",
    ] {
        assert!(config.contains(table), "{table}\n{config}");
    }
    assert_eq!(config.matches("[[source]]").count(), 3, "{config}");
    assert!(!home.path().join("ran").exists());
    // A folder stands for the list in it, and nothing is added twice.
    for folder in [".sfeed", "config/newsraft", "state/eilmeldung"] {
        cli(&home, &["sources", "import", folder]);
    }
    assert_eq!(fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap(), config);
}

#[test]
fn what_is_no_list_of_another_reader_is_named() {
    let home = Home::new();
    assert!(refused(&cli(&home, &["sources", "import"])).contains("name the file"));
    home.file("empty/readme", "");
    assert!(refused(&cli(&home, &["sources", "import", "empty"])).contains("sfeedrc"));
    home.file(".sfeed/sfeedrc", "feeds() {\n}\n");
    assert!(refused(&cli(&home, &["sources", "import", ".sfeed/sfeedrc"])).contains("no feeds"));
    let database = home.file("state/eilmeldung/database.sqlite", "");
    rusqlite::Connection::open(&database).unwrap().execute_batch("CREATE TABLE x(a)").unwrap();
    let error = refused(&cli(&home, &["sources", "import", database.to_str().unwrap()]));
    assert!(error.contains("database.sqlite"), "{error}");
}
