//! The chapter of the commands, with the keys of the preset `default`.
use super::page::{Page, code};
use crate::command::{COMMANDS, Command};
use crate::config::shipped_keymap;
use crate::keys::{
    CommandGroup, Key, KeyContext, KeyboardLayout, Keymap, Layout, LayoutSetting, Step,
    write_sequence,
};
use crate::locale::{Catalogue, Phrase};
use std::borrow::Cow;

pub(super) fn text(catalogue: &Catalogue) -> String {
    let mut page = Page::new(catalogue, "manual-keys", 0);
    let tables: Vec<String> = KeyContext::ALL.iter().map(|context| code(context.name())).collect();
    page.paragraph(&Phrase::new("manual-keys-tables").with("tables", page.list(&tables)));
    let keymap = shipped_keymap();
    let keyboard = KeyboardLayout::new(LayoutSetting::Fixed(Layout::Arabic));
    for group in CommandGroup::ALL {
        page.heading(&page.say(&Phrase::new(group.heading())));
        for (command, name, summary) in COMMANDS {
            if CommandGroup::of(*command) == group {
                let keys = page.list(&keys(*command, &keymap, &keyboard));
                page.item(&page.say(&Phrase::new(summary)), &keys, &code(name));
            }
        }
    }
    page.heading(&page.say(&Phrase::new("manual-keys-steps")));
    for (name, summary) in Step::plain() {
        page.item(&page.say(&Phrase::new(summary)), &code(name), "");
    }
    for (name, example) in Step::examples() {
        let id = Cow::Owned(format!("manual-step-{name}"));
        let about = page.say(&Phrase { id, arguments: Vec::new() });
        page.item(&about, &code(name), &code(&format!("\"x\" = \"{example}\"")));
    }
    page.finish()
}

/// The keys of a command in every table, each with its letters on an Arabic keyboard, and the name of
/// its table unless it is that of all panes.
fn keys(command: Command, keymap: &Keymap, keyboard: &KeyboardLayout) -> Vec<String> {
    let written = |context: KeyContext, keys: &[Key]| {
        let mut text = code(&write_sequence(keys));
        if let Some(letters) = keyboard.labels(keys) {
            text.push(' ');
            text.push_str(&letters);
        }
        if context != KeyContext::Global {
            text.push_str(&format!(" ({})", code(context.name())));
        }
        text
    };
    let of_context = |context: KeyContext| {
        let keys = keymap.own_keys(context, command).into_iter();
        keys.map(move |keys| written(context, &keys))
    };
    KeyContext::ALL.into_iter().flat_map(of_context).collect()
}
