//! Enclosures: listed, played, downloaded and gone on with.

use crate::desk::Desk;
use crate::panes::shows_rtl;
use crate::pty::{Home, Program, cli};
use crate::server::{Reply, Server};
use sahifa::app::ScreenEffect;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A recording that is no text.
fn recording(len: usize) -> Vec<u8> {
    (0..len).map(|at| u8::try_from(at % 251).unwrap()).collect()
}

/// A feed with two episodes, whose recordings are `/5.mp3` and `/4.mp3`.
fn feed(server: &Server) -> String {
    format!(
        "<rss version=\"2.0\" xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" \
         xmlns:psc=\"http://podlove.org/simple-chapters\" \
         xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"><channel><title>Harbour Voices</title>\
         <item><title>The salt pier</title><guid>5</guid><pubDate>Sat, 27 Jun 2026 10:00:00 GMT</pubDate>\
         <description>Five men carry salt.</description>\
         <enclosure url=\"{0}\" type=\"audio/mpeg\" length=\"38000000\"/>\
         <enclosure url=\"{1}\" type=\"application/pdf\"/>\
         <itunes:duration>42:10</itunes:duration>\
         <psc:chapters><psc:chapter start=\"0\" title=\"Greeting\"/>\
         <psc:chapter start=\"10:05\" title=\"In the store\" href=\"https://pod.example/store\"/>\
         </psc:chapters></item>\
         <item><title>The lighthouse</title><guid>4</guid><pubDate>Fri, 26 Jun 2026 10:00:00 GMT</pubDate>\
         <description>A lamp that turned for a century.</description>\
         <enclosure url=\"{2}\" type=\"audio/mpeg\" length=\"0\"/>\
         <podcast:chapters url=\"{3}\" type=\"application/json+chapters\"/>\
         <podcast:transcript url=\"{4}\" type=\"text/vtt\" language=\"en\"/>\
         </item></channel></rss>",
        server.url("/5.mp3"),
        server.url("/map.pdf"),
        server.url("/4.mp3"),
        server.url("/4.json"),
        server.url("/4.vtt"),
    )
}

fn home(server: &Server, options: &str) -> Home {
    let home = Home::new();
    home.config(&format!(
        "[ui]\nguide = false\n{options}\n\
         [[source]]\nurl = \"{}\"\n",
        server.url("/feed")
    ));
    server.on("/feed", Reply::ok(feed(server)));
    home
}

/// The panes with the feed read and its episode open.
fn open(home: &Home) -> Desk {
    let mut desk = Desk::open(home, 120, 30);
    desk.keys("R");
    desk.wait_text("The salt pier");
    desk.keys("g g enter");
    desk
}

/// All files below the folder of downloads.
fn files(home: &Home) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in fs::read_dir(home.path().join("data/sahifa/downloads")).into_iter().flatten() {
        for file in fs::read_dir(folder.unwrap().path()).into_iter().flatten() {
            found.push(file.unwrap().path());
        }
    }
    found.sort();
    found
}

fn ending(path: &Path) -> &str {
    path.extension().unwrap().to_str().unwrap()
}

#[test]
fn the_enclosures_of_an_article_are_listed_with_what_is_known_of_them() {
    let server = Server::start();
    let home = home(&server, "");
    let mut desk = open(&home);
    desk.wait_text("Audio, 42:10, 38 MB, and 1 more · ; a lists them");
    desk.keys("P");
    let screen = desk.wait_text("Attachments");
    for text in
        ["Audio", "5.mp3", "42:10, 38 MB", "0:00", "Greeting", "10:05", "In the store", "map.pdf"]
    {
        assert!(screen.contains(text), "{text}\n{screen}");
    }
    // Enter plays the recording from its beginning, a chapter from there; a document is opened.
    desk.keys("enter j j j enter o j enter esc");
    let url = server.url("/5.mp3");
    assert_eq!(
        desk.asked(),
        [
            ScreenEffect::Play { target: url.clone(), start: None },
            ScreenEffect::Play { target: url, start: Some(605) },
            ScreenEffect::Open("https://pod.example/store".to_owned()),
            ScreenEffect::Open(server.url("/map.pdf")),
        ]
    );
}

#[test]
fn a_download_ends_in_a_folder_of_its_source_and_is_played_from_there() {
    let server = Server::start();
    let home = home(&server, "");
    let body = recording(300_000);
    server.on("/5.mp3", Reply::redirect(302, "/cdn/5"));
    server
        .on("/cdn/5", Reply::ok(body.clone()).header("Content-Type", "audio/mpeg; x=y").etag("a"));
    let mut desk = open(&home);
    desk.keys("P w");
    desk.wait_text("is downloaded: ");
    let [file] = files(&home).try_into().expect("one file");
    assert_eq!(fs::read(&file).unwrap(), body);
    let name = file.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("2026-06-27-The-salt-pier-") && name.ends_with(".mp3"), "{name}");
    assert_eq!(file.parent().unwrap().file_name().unwrap(), "Harbour-Voices");
    let asked = &server.requests("/cdn/5")[0];
    assert_eq!(asked.header("accept-encoding"), Some("identity"));
    assert_eq!(asked.header("range"), None);
    desk.keys("esc P");
    desk.wait_text("downloaded");
    desk.keys("enter");
    let local = ScreenEffect::Play { target: file.display().to_string(), start: None };
    assert_eq!(desk.asked(), std::slice::from_ref(&local));
    // Asked for again, nothing is fetched.
    desk.keys("w");
    desk.wait_text("is downloaded: ");
    assert_eq!(server.hits("/cdn/5"), 1);
    drop(desk);

    let mut again = Desk::open(&home, 120, 30);
    again.keys("esc esc g g enter P");
    again.wait_text("downloaded");
    again.keys("enter");
    assert_eq!(again.asked(), [local]);
}

#[test]
fn a_broken_download_goes_on_where_it_stopped() {
    let server = Server::start();
    let home = home(&server, "");
    let body = recording(200_000);
    let whole = Reply::ok(body.clone()).etag("a").ranged();
    // Two interruptions, each after some bytes; then the rest.
    server.script(
        "/5.mp3",
        vec![whole.clone().cut_after(70_000), whole.clone().cut_after(50_000), whole],
    );
    let mut desk = open(&home);
    desk.keys("P w");
    desk.wait_text("is downloaded: ");
    let [file] = files(&home).try_into().expect("one file");
    assert!(fs::read(&file).unwrap() == body, "the same bytes");
    let ranges: Vec<_> = server
        .requests("/5.mp3")
        .iter()
        .map(|seen| (seen.header("range").map(str::to_owned), seen.header("if-range").is_some()))
        .collect();
    let range = |from: usize| (Some(format!("bytes={from}-")), true);
    assert_eq!(ranges, [(None, false), range(70_000), range(120_000)]);
}

#[test]
fn a_download_that_is_stopped_is_gone_on_with_after_a_restart() {
    let server = Server::start();
    let home = home(&server, "");
    let body = recording(200_000);
    let whole = Reply::ok(body.clone()).etag("a").ranged();
    server.script("/5.mp3", vec![whole.clone().stall_after(60_000), whole]);
    let mut desk = open(&home);
    desk.keys("P w");
    desk.wait_text("30% (60 kB of 200 kB)");
    desk.keys("x");
    desk.wait_text("goes on with it");
    let left: Vec<_> = files(&home).iter().map(|path| ending(path).to_owned()).collect();
    assert_eq!(left, ["part", "resume"]);
    desk.keys("esc P");
    desk.wait_text("interrupted at 60 kB");
    drop(desk);

    let mut again = Desk::open(&home, 120, 30);
    again.keys("esc esc g g enter P");
    again.wait_text("interrupted at 60 kB");
    again.keys("w");
    again.wait_text("is downloaded: ");
    let [file] = files(&home).try_into().expect("one file");
    assert!(fs::read(&file).unwrap() == body, "the same bytes");
    assert_eq!(server.requests("/5.mp3")[1].header("range"), Some("bytes=60000-"));
}

/// What the server answers when the rest is asked for, after 60 000 bytes came with a tag.
fn after_a_part(second: Vec<Reply>) -> (Server, Home, Vec<u8>) {
    let server = Server::start();
    let home = home(&server, "");
    let old = recording(200_000);
    let mut script = vec![Reply::ok(old).etag("old").stall_after(60_000)];
    script.extend(second);
    server.script("/5.mp3", script);
    let mut desk = open(&home);
    desk.keys("P w");
    desk.wait_text("30% (60 kB of 200 kB)");
    desk.keys("x");
    desk.wait_text("goes on with it");
    desk.keys("w");
    desk.wait_text("is downloaded: ");
    let [file] = files(&home).try_into().expect("one file");
    let bytes = fs::read(file).unwrap();
    (server, home, bytes)
}

#[test]
fn what_cannot_be_gone_on_with_begins_anew() {
    let new = vec![7_u8; 90_000];
    let wrong = format!("bytes 5-{}/{}", new.len() - 1, new.len());
    let short = vec![7_u8; 100];
    let whole = || Reply::ok(new.clone());
    let partial = |range: &str| Reply::status(206).header("Content-Range", range);
    for (what, second, expected) in [
        ("another version", vec![whole().etag("new").ranged()], &new),
        ("a server without ranges", vec![whole()], &new),
        ("another range", vec![partial(&wrong), whole()], &new),
        ("a range without its place", vec![partial("nonsense"), whole()], &new),
        ("a shorter file", vec![Reply::ok(short.clone()).etag("old").ranged()], &short),
    ] {
        let (_server, _home, bytes) = after_a_part(second);
        assert!(bytes == *expected, "{what}: {} bytes", bytes.len());
    }
}

#[test]
fn a_part_that_is_whole_is_kept() {
    let body = recording(60_000);
    // The server says that nothing is behind these bytes.
    let full = Reply::status(416).header("Content-Range", "bytes */60000");
    let (server, _home, bytes) = after_a_part(vec![full]);
    assert!(bytes == body);
    assert_eq!(server.hits("/5.mp3"), 2);
}

/// Has an answer to a download, and returns the sentence about it.
fn failure(reply: Reply, options: &str) -> (String, Vec<PathBuf>) {
    let server = Server::start();
    let home = home(&server, options);
    server.on("/5.mp3", reply);
    let mut desk = open(&home);
    desk.keys("P");
    desk.wait_text("Attachments");
    desk.keys("w");
    let hint = |screen: &crate::pty::Screen| screen.row(29).contains("stop");
    let screen = desk.wait_until("the end", |screen| {
        !hint(screen) && !screen.row(29).contains('%') && !screen.row(29).trim().is_empty()
    });
    (screen.row(29).to_owned(), files(&home))
}

#[test]
fn what_is_no_recording_or_too_large_is_refused() {
    let mp3 = |reply: Reply| reply.header("Content-Type", "audio/mpeg");
    let small = "[downloads]\nmax_size = \"1KiB\"";
    for (reply, options, expected) in [
        (Reply::status(404), "", "404"),
        (Reply::status(429).header("Retry-After", "60"), "", "60"),
        (Reply::redirect(302, "/5.mp3"), "", "redirect"),
        (Reply::redirect(302, "ftp://a.example/x"), "", "ftp"),
        (Reply::ok("<html>Log in").header("Content-Type", "text/html"), "", "page, not"),
        (mp3(Reply::ok(recording(2_000))), small, "larger"),
        (mp3(Reply::ok(recording(2_000)).endless()), small, "larger"),
        (Reply::ok(recording(100)).cut_after(50), "", "broke off"),
    ] {
        let (said, files) = failure(reply.clone(), options);
        assert!(said.contains(expected), "{expected}: {said}");
        assert!(files.iter().all(|path| ending(path) == "part"), "{files:?}");
    }
}

#[test]
fn downloads_wait_for_their_turn_and_go_on_while_one_reads() {
    let server = Server::start();
    let home = home(&server, "[downloads]\nat_once = 1\n[fetch]\nidle_timeout = \"2s\"");
    server.on("/5.mp3", Reply::ok(recording(200_000)).stall_after(60_000));
    server.on("/map.pdf", Reply::ok("%PDF"));
    let mut desk = open(&home);
    desk.keys("P w");
    desk.wait_text("30% (60 kB of 200 kB)");
    desk.keys("G w");
    desk.wait_text("waiting");
    assert_eq!(server.hits("/map.pdf"), 0);
    desk.keys("esc");
    desk.wait_text("Downloading 5.mp3: 30% (60 kB of 200 kB), and 1 more");
    // The one that hangs fails in the end, and the other one has its turn.
    desk.wait_text("map.pdf is downloaded");
}

#[test]
fn an_arabic_interface_says_it_in_arabic() {
    let server = Server::start();
    let home = home(&server, "language = \"ar\"\ndigits = \"arabic\"");
    server.on("/5.mp3", Reply::ok(recording(200_000)).stall_after(60_000));
    let mut desk = open(&home);
    // The letters on the keys of ; and a.
    desk.text("كش");
    desk.wait_until("the list", |screen| shows_rtl(screen, "المرفقات"));
    let screen = desk.screen();
    assert!(shows_rtl(&screen, "صوت") && shows_rtl(&screen, "مستند"), "{screen}");
    // That of w.
    desk.text("ص");
    desk.wait_until("progress", |screen| screen.contains("٪٣٠") || screen.contains("٣٠"));
    desk.text("ء");
    desk.wait_until("the end", |screen| shows_rtl(screen, "انقطع"));
}

#[test]
fn chapters_are_fetched_when_somebody_asks_for_them() {
    let server = Server::start();
    let home = home(&server, "");
    let chapters = r#"{"version": "1.2.0", "chapters": [
        {"startTime": 90, "title": "The lamp", "url": "https://pod.example/lamp"},
        {"startTime": 0, "title": "Waves"}]}"#;
    server.script("/4.json", vec![Reply::status(404), Reply::ok("<p>no"), Reply::ok(chapters)]);
    let mut desk = open(&home);
    desk.keys("ctrl-n");
    desk.wait_text("A lamp that turned");
    desk.keys("P");
    desk.wait_text("Press Enter to fetch them");
    assert_eq!(server.hits("/4.json"), 0, "nobody asked");
    desk.keys("j enter");
    desk.wait_text("404");
    desk.keys("enter");
    desk.wait_text("holds no chapters");
    desk.keys("enter");
    let screen = desk.wait_text("The lamp");
    assert!(screen.contains("1:30") && screen.contains("Waves"), "{screen}");
    desk.keys("j enter o");
    assert_eq!(
        desk.asked(),
        [
            ScreenEffect::Play { target: server.url("/4.mp3"), start: Some(90) },
            ScreenEffect::Open("https://pod.example/lamp".to_owned()),
        ]
    );
}

#[test]
fn the_words_of_a_recording_stand_in_place_of_the_text() {
    let server = Server::start();
    let home = home(&server, "");
    let vtt = "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Salma>The keeper climbed the stairs.\n\n\
               01:00.000 --> 01:02.000\n<v Ahmad>Every night.\n";
    let page = Reply::ok("<html><p>Log in first").header("Content-Type", "text/html");
    server.script("/4.vtt", vec![page, Reply::redirect(302, "/words"), Reply::status(500)]);
    server.on("/words", Reply::ok(vtt));
    let mut desk = open(&home);
    desk.keys("; w");
    desk.wait_text("There is no transcript of this article.");
    desk.keys("ctrl-n");
    desk.wait_text("A lamp that turned");
    desk.keys("; w");
    desk.wait_text("holds no transcript");
    // From the list of enclosures, too.
    desk.keys("P");
    desk.wait_text("en · text/vtt");
    desk.keys("G enter");
    let screen = desk.wait_text("0:01 · Salma: The keeper climbed the stairs.");
    assert!(screen.contains("1:00 · Ahmad: Every night."), "{screen}");
    assert!(!screen.contains("A lamp that turned"), "{screen}");
    // It is found in, and gone back from; it is not asked for again.
    desk.keys("/");
    desk.text("climbed");
    desk.keys("enter");
    desk.wait_text("1/1");
    desk.keys("esc ; w");
    let screen = desk.wait_text("A lamp that turned");
    assert!(!screen.contains("Salma"), "{screen}");
    desk.keys("; w");
    desk.wait_text("Salma: The keeper");
    assert_eq!(server.hits("/4.vtt"), 2);
    // The next article is shown with its own text.
    desk.keys("ctrl-p ctrl-n");
    desk.wait_text("A lamp that turned");
}

#[test]
fn the_command_line_downloads_and_prints_the_path() {
    let server = Server::start();
    let home = home(&server, "[downloads]\nfolder = \"~/Podcasts\"");
    server.on("/5.mp3", Reply::ok(recording(5_000)));
    server.on("/map.pdf", Reply::status(404));
    assert!(cli(&home, &["refresh"]).status.success());
    let run = |arguments: &[&str]| {
        let output = cli(&home, &[&["download"], arguments].concat());
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    let listed = cli(&home, &["list", "--json"]).stdout;
    let listed: serde_json::Value = serde_json::from_slice(&listed).unwrap();
    let id = listed[0]["id"].to_string();
    assert_eq!(listed[0]["enclosures"][0]["duration"], 2530);

    let (code, printed, _) = run(&[&id]);
    let path = PathBuf::from(printed.trim_end());
    assert_eq!((code, fs::read(&path).unwrap()), (Some(0), recording(5_000)));
    assert!(path.starts_with(home.path().join("Podcasts/Harbour-Voices")), "{printed}");
    let (code, printed, said) = run(&[&id, "--all"]);
    assert_eq!((code, printed.lines().count()), (Some(1), 1), "{printed}{said}");
    assert!(said.contains("404") && said.contains("map.pdf"), "{said}");
    let (code, printed, _) = run(&[&id, "2", "--json"]);
    let rows: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!((code, rows[0]["state"].as_str()), (Some(2), Some("failed")), "{printed}");
    let (code, _, said) = run(&[&id, "3"]);
    assert!(code == Some(2) && said.contains("no attachment 3"), "{said}");
    let (code, _, said) = run(&["999"]);
    assert!(code == Some(2) && said.contains("999"), "{said}");
}

/// A player that notes its arguments and ends when told.
fn player(home: &Home) -> PathBuf {
    let script = format!(
        "printf '%s\\n' \"$@\" > {0}/played.new; mv {0}/played.new {0}/played; \
         [ -t 1 ] && printf 'playing on the screen' && read -r line\nexit 0\n",
        home.path().display()
    );
    home.file("player.sh", script)
}

fn played(home: &Home) -> Vec<String> {
    let limit = Instant::now() + Duration::from_secs(20);
    let file = home.path().join("played");
    while !file.exists() {
        assert!(Instant::now() < limit, "nothing was played");
        std::thread::sleep(Duration::from_millis(5));
    }
    let text = fs::read_to_string(&file).unwrap();
    fs::remove_file(file).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn a_player_gets_the_recording_beside_the_panes_or_with_the_screen() {
    for screen in [false, true] {
        let server = Server::start();
        let home = home(&server, "");
        let script = player(&home);
        let config = fs::read_to_string(home.path().join("config/sahifa/config.toml")).unwrap();
        let command = format!("[\"sh\", \"{}\", \"--at={{start}}\"]", script.display());
        let setting = format!("[ui]\nplayer = {{ command = {command}, screen = {screen} }}\n");
        home.config(&config.replacen("[ui]\n", &setting, 1));
        assert!(cli(&home, &["refresh"]).status.success());
        let mut terminal = Program::sahifa().home(&home).size(110, 30).spawn();
        terminal.wait_text("The salt pier");
        terminal.keys("enter");
        terminal.wait_text("Five men carry salt.");
        terminal.keys("P");
        terminal.wait_text("Attachments");
        terminal.keys("enter");
        if screen {
            terminal.wait_text("playing on the screen");
            assert_eq!(played(&home), [server.url("/5.mp3")]);
            terminal.text("\n");
            terminal.wait_text("Attachments");
        } else {
            terminal.wait_text("Playing: ");
            assert_eq!(played(&home), [server.url("/5.mp3")]);
        }
        terminal.keys("j j j enter");
        assert_eq!(played(&home), ["--at=605".to_owned(), server.url("/5.mp3")]);
        if screen {
            terminal.wait_text("playing on the screen");
            terminal.text("\n");
            terminal.wait_text("Attachments");
        }
        terminal.keys("esc Q");
        assert_eq!(terminal.exit(), 0);
    }
}

#[test]
fn who_quits_is_told_of_what_is_left() {
    let server = Server::start();
    let home = home(&server, "");
    let body = recording(200_000);
    server.on("/5.mp3", Reply::ok(body).etag("a").stall_after(60_000));
    assert!(cli(&home, &["refresh"]).status.success());
    let mut terminal = Program::sahifa().home(&home).size(110, 30).spawn();
    terminal.wait_text("The salt pier");
    terminal.keys("enter");
    terminal.wait_text("Five men carry salt.");
    terminal.keys("P w");
    terminal.wait_text("30%");
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 1);
    terminal.wait_text("A download was interrupted; start it again to go on with it.");
    let left: Vec<_> = files(&home).iter().map(|path| ending(path).to_owned()).collect();
    assert_eq!(left, ["part", "resume"]);
}
