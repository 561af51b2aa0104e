//! Marking and moving by keys, with a Latin and with an Arabic keyboard.

use crate::desk::Desk;
use crate::panes::{article, focused, local, pane, panes};
use crate::pty::{Home, Screen};

fn three(home: &Home) -> Desk {
    home.config(&local(home));
    for (number, name) in ["First", "Second", "Third"].iter().enumerate() {
        article(
            home,
            name,
            &format!("title: {name}\ndate: 2021-02-{}\nlang: en", 17 - number),
            &format!("The body of {name}."),
        );
    }
    let mut desk = Desk::open(home, 120, 30);
    desk.wait_until("the list and its counts", |screen| {
        screen.contains("Articles 1/3 ") && pane(screen, 0).contains("Unread           3")
    });
    desk
}

fn unread(screen: &Screen) -> usize {
    pane(screen, 1).matches('●').count()
}

fn reads(name: &'static str) -> impl Fn(&Screen) -> bool {
    move |screen| {
        focused(screen) == Some(2) && pane(screen, 2).contains(&format!("The body of {name}."))
    }
}

#[test]
fn marks_stars_and_undo() {
    let home = Home::new();
    let mut desk = three(&home);
    desk.keys("m");
    desk.wait_until("read", |screen| unread(screen) == 2);
    desk.keys("m");
    desk.wait_until("unread again", |screen| unread(screen) == 3);
    desk.keys("s");
    desk.wait_until("a star", |screen| pane(screen, 1).contains("★ First"));
    desk.wait_until("its count", |screen| pane(screen, 0).contains("Starred          1"));
    desk.keys("A");
    desk.wait_text("3 articles marked as read; press u to undo.");
    desk.wait_until("none unread", |screen| unread(screen) == 0);
    desk.keys("u");
    desk.wait_text("Undone: 3 articles marked as read.");
    desk.keys("u");
    desk.wait_until("no star", |screen| pane(screen, 1).contains("● First"));
    desk.keys("u u");
    desk.wait_text("Undone: 1 article marked as read.");
    desk.keys("u");
    desk.wait_text("There is nothing to undo.");
    desk.wait_until("as it was", |screen| unread(screen) == 3);
    desk.quit();
}

#[test]
fn from_unread_to_unread() {
    let home = Home::new();
    let mut desk = three(&home);
    desk.keys("j m g l k");
    desk.wait_until("the second read", |screen| {
        unread(screen) == 2 && screen.contains("Articles 1/3 ")
    });
    desk.keys("enter");
    desk.wait_until("the first", reads("First"));
    desk.keys("n");
    desk.wait_until("the third, past the one that is read", reads("Third"));
    desk.keys("n");
    desk.wait_text("There are no more unread articles here.");
    // Opening marks read, and that can be taken back.
    desk.keys("u");
    desk.wait_text("Undone: 1 article marked as read.");
    desk.keys("g l g g");
    desk.wait_text("Articles 1/3 ");
    desk.keys("p");
    desk.wait_text("There are no more unread articles here.");
    desk.keys("space");
    desk.wait_until("the next unread", reads("Third"));
    desk.quit();
}

#[test]
fn an_arabic_keyboard_works_as_a_latin_one() {
    let home = Home::new();
    let mut desk = three(&home);
    // The letters under j, k, m, s, h, l on an Arabic keyboard.
    for (key, what) in [("ت", "Articles 2/3 "), ("ت", "Articles 3/3 "), ("ن", "Articles 2/3 ")] {
        desk.keys(key);
        desk.wait_text(what);
    }
    desk.keys("ة");
    desk.wait_until("m: read", |screen| unread(screen) == 2);
    desk.keys("س");
    desk.wait_until("s: a star", |screen| pane(screen, 1).contains("★ Second"));
    desk.keys("ا");
    desk.wait_until("h: left", |screen| focused(screen) == Some(0));
    desk.keys("م");
    desk.wait_until("l: right", |screen| focused(screen) == Some(1));
    // g g: two keys of a sequence.
    desk.keys("ل ل");
    desk.wait_text("Articles 1/3 ");
    // n, then z.
    desk.keys("ى");
    desk.wait_until("n: the next unread one", |screen| focused(screen) == Some(2));
    desk.keys("ئ");
    desk.wait_until("z: zen", |screen| panes(screen).len() == 1);
    desk.keys("ض");
    desk.wait_until("q: back", |screen| panes(screen).len() == 3);
    desk.keys("؟ ﻷ");
    desk.wait_text("Show the keys");
    desk.keys("esc");
    desk.quit();
}

#[test]
fn keys_can_be_bound_anew() {
    let home = Home::new();
    home.config(&format!(
        "{}\n[keys.list]\n\"ctrl-n\" = \"select-next\"\n\"j\" = \"none\"\n",
        local(&home)
    ));
    for (name, day) in [("First", 17), ("Second", 16)] {
        article(&home, name, &format!("title: {name}\ndate: 2021-02-{day}"), "text");
    }
    let mut desk = Desk::open(&home, 120, 30);
    desk.wait_text("Articles 1/2 ");
    desk.keys("j ctrl-n");
    desk.wait_text("Articles 2/2 ");
    desk.keys("k");
    desk.wait_text("Articles 1/2 ");
    desk.keys("j ?");
    desk.wait_text("ctrl-n  down");
    desk.keys("esc");
    desk.wait_text("Articles 1/2 ");
    desk.quit();
}

#[test]
fn what_was_done_is_undone_and_redone_after_a_restart_and_in_another_copy() {
    let home = Home::new();
    let mut desk = three(&home);
    desk.keys("s j m A");
    desk.wait_until("none unread", |screen| unread(screen) == 0);
    desk.quit();
    drop(desk);

    let mut desk = Desk::open(&home, 120, 30);
    desk.keys("u");
    desk.wait_text("Undone: 2 articles marked as read.");
    // The second was read before, and stays read. The first has its star.
    desk.wait_until("as before", |screen| {
        let list = pane(screen, 1);
        list.contains("★ First") && !list.contains("● Second") && list.contains("● Third")
    });
    // Another copy goes on where this one is; with an Arabic keyboard, too: g u.
    let mut other = Desk::open(&home, 120, 30);
    other.keys("u u");
    other.wait_text("Undone: 1 article starred.");
    desk.keys("ل ع");
    desk.wait_text("Redone: 1 article starred.");
    other.keys("ctrl-r U");
    other.wait_text("Redone: 2 articles marked as read.");
    other.keys("U");
    other.wait_text("There is nothing to redo.");
    desk.wait_until("the marks of the other copy", |screen| unread(screen) == 0);
    // A new change ends what can be redone.
    desk.keys("u m U");
    desk.wait_text("There is nothing to redo.");
}
