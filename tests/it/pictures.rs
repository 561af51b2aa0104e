//! Pictures of articles through the binary: in the text and alone, by protocol and in half blocks,
//! fetched when they are to be seen and not otherwise.

use crate::desk::Desk;
use crate::panes::{focused, pane};
use crate::pty::{Home, Program, Screen, Terminal, cli};
use crate::server::{Reply, Server};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use sahifa::app::{PictureOutput, Report, ScreenMessage};
use sahifa::picture::Picture;
use std::io::Cursor;

const KITTY_QUESTION: &str = "\x1b_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\x1b\\";
const HALF: &str = "▀";

/// A PNG, red above and blue below, of this size.
fn png(width: u32, height: u32) -> Vec<u8> {
    let color = |_, y| Rgb(if y < height / 2 { [255, 0, 0] } else { [0, 0, 255] });
    let picture = DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, color));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A PNG that says that it has 30 000 × 30 000 pixels.
fn bomb() -> Vec<u8> {
    let mut bytes = png(40, 40);
    for at in [16, 20] {
        bytes[at..at + 4].copy_from_slice(&30_000_u32.to_be_bytes());
    }
    let mut sum = flate2::Crc::new();
    sum.update(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.sum().to_be_bytes());
    bytes
}

/// A site whose only article has two pictures, one of them a bomb, and paragraphs around them.
fn site() -> (Server, Home) {
    site_with("")
}

fn site_with(reader: &str) -> (Server, Home) {
    let server = Server::start();
    let paragraph = |number: usize| format!("<p>Paragraph {number} of the news.</p>");
    let text: String = (1..=3).map(paragraph).collect();
    let rest: String = (4..=60).map(paragraph).collect();
    let body = format!(
        "{text}<figure><img src=\"/river.png\" alt=\"A river\"><figcaption>The river in May</figcaption>\
         </figure>{rest}<img src=\"/bomb.png\" alt=\"A bomb\">"
    );
    let feed = format!(
        "<rss version=\"2.0\"><channel><title>City</title><item><title>Along the river</title>\
         <guid>1</guid><link>{}</link><description><![CDATA[{body}]]></description></item></channel></rss>",
        server.url("/1")
    );
    server.on("/feed", Reply::ok(feed));
    server.on("/river.png", Reply::ok(png(200, 100)).header("Content-Type", "image/png"));
    server.on("/bomb.png", Reply::ok(bomb()));
    let home = Home::new();
    home.config(&format!(
        "[ui]\nguide = false\n[reader]\n{reader}\n[[source]]\nurl = \"{}\"\n",
        server.url("/feed")
    ));
    let refreshed = cli(&home, &["refresh"]);
    assert!(refreshed.status.success(), "{refreshed:?}");
    assert_eq!(server.hits("/river.png"), 0, "a refresh fetches no picture");
    (server, home)
}

/// The program in a terminal that answers as kitty does, with cells of 10 × 20 pixels.
fn in_kitty(home: &Home) -> Program {
    Program::sahifa()
        .home(home)
        .answering("\x1b[>q", "\x1bP>|kitty(0.40.0)\x1b\\")
        .answering(KITTY_QUESTION, "\x1b_Gi=31;OK\x1b\\")
        .answering("\x1b[16t", "\x1b[6;20;10t")
        .answering("\x1b[c", "\x1b[?62;c")
}

/// The same for a terminal that knows sixel.
fn in_foot(home: &Home) -> Program {
    Program::sahifa()
        .home(home)
        .answering("\x1b[>q", "\x1bP>|foot(1.16.2)\x1b\\")
        .answering("\x1b[16t", "\x1b[6;20;10t")
        .answering("\x1b[c", "\x1b[?62;4;22c")
}

/// The same for a terminal without a protocol.
fn in_xterm(home: &Home) -> Program {
    Program::sahifa()
        .home(home)
        .answering("\x1b[>q", "\x1bP>|XTerm(379)\x1b\\")
        .answering("\x1b[c", "\x1b[?64;1;2c")
        .env("COLORTERM", "truecolor")
}

fn open(program: Program) -> Terminal {
    let mut terminal = program.size(120, 30).spawn();
    terminal.wait_text("Along the river");
    terminal.keys("enter");
    // The place is found again: the text may be there before the key opens it.
    terminal.wait_until("the article under the keys", |screen| {
        screen.contains("Paragraph 1") && focused(screen) == Some(2)
    });
    terminal
}

fn written(terminal: &Terminal, mark: usize) -> String {
    String::from_utf8_lossy(&terminal.output_since(mark)).into_owned()
}

/// The cells of half blocks on the screen.
fn blocks(screen: &Screen) -> usize {
    let row = |row: usize| screen.row(row).matches(HALF).count();
    (0..screen.rows()).map(row).sum()
}

#[test]
fn in_kitty_a_picture_stands_over_its_caption_and_goes_with_it() {
    let (server, home) = site();
    let mut terminal = open(in_kitty(&home));
    terminal.wait_written("\x1b_Ga=p,", 1);
    terminal.wait_text("The river in May");
    let all = written(&terminal, 0);
    let (_, sent) = all.split_once("\x1b_Ga=t,f=100,").unwrap();
    let (sent, placed) = sent.split_once("\x1b_Ga=p,").unwrap();
    // 200 × 100 pixels are 20 × 5 cells.
    assert!(placed.contains("w=200,h=100,c=20,r=5,C=1,q=2"), "{placed:?}");
    assert!(sent.contains("q=2,m=0;"), "{sent:?}");
    assert!(sent.len() < 4000, "{} bytes", sent.len());
    // Its rows are blank, between the text and the caption.
    let screen = terminal.screen();
    let row = |text: &str| (0..screen.rows()).find(|row| screen.row(*row).contains(text)).unwrap();
    assert_eq!(row("[image: A river]") - row("Paragraph 3"), 2 + 5);
    assert_eq!(server.hits("/river.png"), 1);
    assert_eq!(server.hits("/bomb.png"), 0, "it is far from here");
    let asked = &server.requests("/river.png")[0];
    assert!(asked.header("accept").unwrap_or_default().starts_with("image/"));

    // A mark changes the list and nothing of the picture.
    let mark = terminal.mark();
    terminal.keys("s");
    terminal.wait_text("★");
    assert!(!written(&terminal, mark).contains("\x1b_G"), "{:?}", written(&terminal, mark));

    // It moves, and its pixels do not go again.
    let mark = terminal.mark();
    terminal.keys("j");
    terminal.wait_written("\x1b_Ga=p,", 2);
    let moved = written(&terminal, mark);
    assert!(moved.contains("\x1b_Ga=d,d=i,") && !moved.contains("a=t"), "{moved:?}");

    // Under help it is gone, and comes back.
    terminal.keys("?");
    terminal.wait_written("\x1b_Ga=d,d=i,", 2);
    terminal.keys("esc");
    terminal.wait_written("\x1b_Ga=p,", 3);

    // Its lower part is seen while it leaves.
    let mark = terminal.mark();
    terminal.keys("ctrl-d");
    terminal.wait_until("the next page", |screen| !screen.contains("Paragraph 1 "));
    terminal.wait_quiet(std::time::Duration::from_millis(200));
    let left = written(&terminal, mark);
    assert!(left.contains("\x1b_Ga=d,d=i,"), "{left:?}");
    assert_eq!(terminal.times_written("\x1b_Ga=t"), 1);

    let mark = terminal.mark();
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    let end = written(&terminal, mark);
    let deleted = end.find("\x1b_Ga=d,d=A,q=2\x1b\\").expect("all pictures deleted");
    assert!(deleted < end.find("\x1b[?1049l").expect("the other screen"), "{end:?}");
}

#[test]
fn alone_a_picture_fills_the_screen_and_a_bomb_is_refused_in_words() {
    let (server, home) = site();
    let mut terminal = open(in_xterm(&home));
    terminal.wait_quiet(std::time::Duration::from_millis(200));
    assert_eq!(server.hits("/river.png"), 0, "nobody asked");
    assert!(terminal.screen().contains("[image: A river]"));
    terminal.keys("i p");
    let screen = terminal.wait_until("the picture", |screen| blocks(screen) > 0);
    assert!(screen.contains("Picture 1 of 2") && screen.contains("The river in May"), "{screen}");
    assert_eq!(blocks(&screen), 20 * 5);
    let (row, column) = (0..30)
        .find_map(|row| {
            (0..120)
                .map(|column| (row, column))
                .find(|(row, column)| screen.cell(*row, *column).contents() == HALF)
        })
        .unwrap();
    assert_eq!(screen.cell(row, column).fgcolor(), vt100::Color::Rgb(255, 0, 0));
    assert_eq!(screen.cell(row + 4, column).bgcolor(), vt100::Color::Rgb(0, 0, 255));
    terminal.keys("n");
    terminal.wait_text("30000 × 30000");
    assert_eq!(blocks(&terminal.screen()), 0);
    terminal.keys("n");
    terminal.wait_text("no more pictures");
    terminal.keys("p");
    terminal.wait_until("the picture", |screen| blocks(screen) > 0);
    assert_eq!(server.hits("/river.png"), 1);
    terminal.keys("esc");
    let screen = terminal.wait_text("Paragraph 1");
    assert_eq!(blocks(&screen), 0);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn half_blocks_stand_in_the_text_where_they_are_wanted() {
    let (_server, home) = site_with("images = \"on\"");
    let mut terminal = open(in_xterm(&home));
    let screen = terminal.wait_until("the picture", |screen| blocks(screen) == 100);
    assert!(screen.contains("The river in May") && screen.contains("Paragraph 3"), "{screen}");
    terminal.keys("j j j j j");
    terminal.wait_until("the text above it", |screen| !screen.contains("Paragraph 1 "));
    assert_eq!(blocks(&terminal.screen()), 100);
    terminal.keys("?");
    terminal.wait_until("help", |screen| blocks(screen) == 0);
    terminal.keys("esc G");
    terminal.wait_text("Paragraph 60");
    assert_eq!(blocks(&terminal.screen()), 0);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn the_line_that_is_read_stays_when_a_picture_comes() {
    let (server, home) = site_with("images = \"on\"");
    // It comes when the test says so.
    server.on("/river.png", Reply::hang());
    let mut desk = Desk::open(&home, 120, 30);
    desk.send(ScreenMessage::Pictures(PictureOutput {
        has_colors: true,
        ..PictureOutput::default()
    }));
    desk.wait_text("Along the river");
    desk.keys("enter");
    desk.wait_text("Paragraph 1");
    desk.keys_at_once("j j j j j j j j j j j j j");
    let before = desk.screen();
    let top = pane(&before, 2).lines().nth(1).unwrap_or_default().to_owned();
    assert!(top.contains("Paragraph"), "{before}");
    let rgb = [200, 100, 50].repeat(200 * 100);
    let picture = Picture::new((200, 100), (200, 100), rgb).unwrap();
    desk.send(Report::Picture { url: server.url("/river.png"), came: Ok(picture) });
    let after = desk.screen();
    assert_eq!(pane(&after, 2).lines().nth(1).unwrap_or_default(), top, "{after}");
    // The page is longer now, so the part of it that is read is another.
    assert_ne!(after.row(0), before.row(0));
    // Above it stands the picture; and a line inside it stays, too.
    desk.keys("k k k k k k k k k k k k");
    assert!(blocks(&desk.screen()) > 0, "{}", desk.screen());
    desk.resize(118, 30);
    assert!(blocks(&desk.screen()) > 0, "{}", desk.screen());
    desk.quit();
}

#[test]
fn sixel_is_written_over_when_it_goes() {
    let (_server, home) = site();
    let mut terminal = open(in_foot(&home));
    terminal.wait_written("\x1bP0;1;0q\"1;1;200;100", 1);
    let mark = terminal.mark();
    terminal.keys("s");
    terminal.wait_text("★");
    assert!(!written(&terminal, mark).contains("\x1bP"), "{:?}", written(&terminal, mark));
    let mark = terminal.mark();
    terminal.keys("?");
    terminal.wait_text("In the article");
    assert!(!written(&terminal, mark).contains("\x1bP"));
    let mark = terminal.mark();
    terminal.keys("esc");
    terminal.wait_written("\x1bP0;1;0q", 2);
    assert!(terminal.bytes_since(mark) < 8000, "{}", terminal.bytes_since(mark));
    // Where it was, every cell is written.
    terminal.keys("G");
    terminal.wait_text("Paragraph 60");
    assert_eq!(terminal.times_written("\x1bP0;1;0q"), 2);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
}

#[test]
fn what_was_fetched_is_kept_and_what_is_off_is_not_fetched() {
    let (server, home) = site();
    let mut terminal = open(in_kitty(&home));
    terminal.wait_written("\x1b_Ga=p,", 1);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    let folder = home.path().join("cache/sahifa/pictures");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    let mut again = in_kitty(&home).size(120, 30).spawn();
    again.wait_written("\x1b_Ga=p,", 1);
    assert_eq!(server.hits("/river.png"), 1);
    again.keys("Q");
    assert_eq!(again.exit(), 0);

    let (server, home) = site_with("images = \"off\"");
    let mut terminal = open(in_kitty(&home));
    terminal.keys("i p");
    terminal.wait_text("Pictures are off");
    assert!(terminal.screen().contains("The river in May"));
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);
    assert_eq!((server.hits("/river.png"), server.hits("/bomb.png")), (0, 0));
    assert!(!terminal.has_written("\x1b_Ga=p") && !terminal.has_written("\x1b_Ga=t"));
}

#[test]
fn over_ssh_a_picture_waits_for_its_key_and_without_colours_there_is_none() {
    let (server, home) = site();
    let remote = in_kitty(&home).env("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22");
    let mut terminal = open(remote);
    terminal.wait_quiet(std::time::Duration::from_millis(200));
    assert_eq!(server.hits("/river.png"), 0);
    terminal.keys("i p");
    terminal.wait_written("\x1b_Ga=p,", 1);
    terminal.keys("esc");
    terminal.wait_written("\x1b_Ga=d,d=i,", 1);
    terminal.keys("Q");
    assert_eq!(terminal.exit(), 0);

    let (server, home) = site_with("images = \"on\"");
    for (name, value) in [("NO_COLOR", "1"), ("TERM", "linux")] {
        let mut terminal = open(in_xterm(&home).env("COLORTERM", "").env(name, value));
        terminal.keys("i p");
        terminal.wait_text("256");
        assert_eq!(blocks(&terminal.screen()), 0);
        terminal.keys("esc Q");
        assert_eq!(terminal.exit(), 0);
    }
    assert_eq!(server.hits("/river.png"), 0);
}
