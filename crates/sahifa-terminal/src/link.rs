//! The targets of links (OSC 8), under numbers that are part of a cell's style.
//!
//! The sequence is that of the specification “Hyperlinks in terminal emulators”: `OSC 8 ; id=… ;
//! address ST` begins a link, the same with an empty address ends it.
use std::collections::{HashMap, HashSet};

/// The longest target in bytes. VTE and iTerm2 take no more than 2083.
const LONGEST: usize = 2000;
/// The most targets known at once.
const MOST: usize = 4096;
/// The number of targets from which on those that no cell has are forgotten.
const MANY: usize = 256;
/// The addresses that may be the target of a link. Others could run a program in a terminal that
/// opens them.
const SCHEMES: [&str; 3] = ["http://", "https://", "mailto:"];

/// The number of a link's target; the default is no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Link(u16);

/// The targets by number. A target keeps its number while a cell has it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Targets {
    /// The targets; that of number 1 first. `None` if the number is free.
    by_number: Vec<Option<String>>,
    numbers: HashMap<String, Link>,
}

impl Targets {
    /// The number of a target; no link if the target is none that a terminal may get.
    pub(crate) fn number(&mut self, target: &str) -> Link {
        if let Some(known) = self.numbers.get(target) {
            return *known;
        }
        if !is_allowed(target) || self.numbers.len() >= MOST {
            return Link::default();
        }
        let free = self.by_number.iter().position(Option::is_none);
        let place = free.unwrap_or(self.by_number.len());
        let Ok(number) = u16::try_from(place + 1) else { return Link::default() };
        match self.by_number.get_mut(place) {
            Some(free) => *free = Some(target.to_owned()),
            None => self.by_number.push(Some(target.to_owned())),
        }
        self.numbers.insert(target.to_owned(), Link(number));
        Link(number)
    }

    /// Forgets the targets that no cell has, once there are many.
    pub(crate) fn keep(&mut self, used: impl Iterator<Item = Link>) {
        if self.numbers.len() < MANY {
            return;
        }
        let used: HashSet<Link> = used.collect();
        self.numbers.retain(|_, number| used.contains(number));
        for (place, target) in self.by_number.iter_mut().enumerate() {
            if !used.iter().any(|link| usize::from(link.0) == place + 1) {
                *target = None;
            }
        }
    }

    /// Writes the change from one link to another. One link on several lines has one `id`, so that a
    /// terminal shows it as one.
    pub(crate) fn change(&self, from: Link, to: Link, out: &mut Vec<u8>) {
        if from == to {
            return;
        }
        out.extend_from_slice(b"\x1b]8;");
        let place = usize::from(to.0).checked_sub(1);
        let target = place.and_then(|place| self.by_number.get(place)).and_then(Option::as_ref);
        match target {
            Some(target) => {
                out.extend_from_slice(format!("id=s{};{target}", to.0).as_bytes());
            }
            None => out.push(b';'),
        }
        out.extend_from_slice(b"\x1b\\");
    }
}

/// True for a web or mail address of a bounded length in the characters that an address has, all of
/// them printable ASCII (RFC 3986 §2): it cannot end the sequence that it stands in.
fn is_allowed(target: &str) -> bool {
    let begins = |scheme: &&str| {
        target.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    target.len() <= LONGEST
        && SCHEMES.iter().any(begins)
        && target.bytes().all(|byte| byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(targets: &Targets, from: Link, to: Link) -> String {
        let mut out = Vec::new();
        targets.change(from, to, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn only_web_and_mail_addresses_get_a_number() {
        let mut targets = Targets::default();
        for target in ["https://a.example/x?y=1#z", "http://b.example", "mailto:a@b.example"] {
            assert_ne!(targets.number(target), Link::default(), "{target}");
        }
        let long = format!("https://a.example/{}", "x".repeat(LONGEST));
        for target in [
            "",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,x",
            "https://a.example/\x1b\\\x1b]52;c;eA==\x07",
            "https://a.example/\u{9c}",
            "https://a.example/x y",
            "https://a.example/\u{202e}x",
            &long,
        ] {
            assert_eq!(targets.number(target), Link::default(), "{target:?}");
        }
    }

    #[test]
    fn a_link_begins_and_ends_and_keeps_its_id() {
        let mut targets = Targets::default();
        let (none, one) = (Link::default(), targets.number("https://a.example/"));
        let other = targets.number("https://b.example/");
        assert_eq!(targets.number("https://a.example/"), one);
        assert_eq!(written(&targets, none, one), "\x1b]8;id=s1;https://a.example/\x1b\\");
        assert_eq!(written(&targets, one, other), "\x1b]8;id=s2;https://b.example/\x1b\\");
        assert_eq!(written(&targets, other, none), "\x1b]8;;\x1b\\");
        assert_eq!(written(&targets, one, one), "");
    }

    #[test]
    fn what_no_cell_has_is_forgotten_and_the_rest_keeps_its_number() {
        let mut targets = Targets::default();
        let kept: Vec<Link> =
            (0..MANY).map(|at| targets.number(&format!("https://{at}.example/"))).collect();
        targets.keep(kept[7..9].iter().copied());
        assert_eq!(targets.number("https://8.example/"), kept[8]);
        assert_eq!(targets.numbers.len(), 2);
        for at in 0..2 * MOST {
            targets.number(&format!("https://new-{at}.example/"));
        }
        assert_eq!(targets.numbers.len(), MOST);
        assert_eq!(targets.number("https://7.example/"), kept[7]);
    }
}
