//! Newsboat's `config`: its `ignore-article` lines as rules that hide; all other lines are left out.
//!
//! `ignore-mode` says whether such articles are downloaded; here they are kept either way, and hidden.
use super::left_out::{Habit, LeftOut, MOST};
use super::{filter, words};
use crate::import::tidy::tidy;
use crate::news::{Location, NewSource, feed_url, local_path};
use crate::query::{Name, Predicate, Query, Rule};
use regex::RegexBuilder;

/// Bytes of memory that a pattern of feeds may take when compiled, the number of patterns that are
/// read, and the number of feeds that one may stand for.
const PATTERN: usize = 1 << 20;
const PATTERNS: usize = 200;
const FEEDS: usize = 100;

/// Other settings that are named.
const SETTINGS: usize = 200;

/// Places whose colours a `color` line sets, and those in which `highlight` looks.
const COLORED: &[&str] = &[
    "listnormal",
    "listfocus",
    "listnormal_unread",
    "listfocus_unread",
    "info",
    "background",
    "article",
    "title",
    "hint-key",
    "hint-description",
    "hint-keys-delimiter",
    "hint-separator",
    "end-of-text-marker",
];
const HIGHLIGHTED: &[&str] = &["all", "article", "articlelist", "feedlist"];

/// The contents of a `config` file that Sahifa takes over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::import) struct Ignores {
    pub(in crate::import) rules: Vec<Rule>,
    pub(in crate::import) left_out: Vec<LeftOut>,
    /// The other settings, by line and name.
    pub(in crate::import) settings: Vec<(usize, String)>,
    patterns: usize,
}

/// True if a file is newsboat's `config`, recognised by lines that hardly stand in any other file.
pub(in crate::import) fn is_config(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.lines().take(MOST).any(|line| {
        let mut words = line.split_whitespace();
        let (command, object) =
            (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        match command {
            "ignore-article" | "ignore-mode" | "bind-key" | "unbind-key" | "highlight-article"
            | "bookmark-cmd" | "define-filter" => true,
            // A key, and what it does.
            "macro" => {
                let does = words.next().unwrap_or_default().trim_end_matches(';');
                object.chars().count() == 1
                    && (does.contains('-') || matches!(does, "set" | "open"))
            }
            "color" => COLORED.contains(&object),
            "highlight" => HIGHLIGHTED.contains(&object),
            _ => false,
        }
    })
}

/// Reads a `config` file. `feeds` are those that a pattern can stand for.
pub(in crate::import) fn parse_config(bytes: &[u8], feeds: &[NewSource]) -> Ignores {
    let text = String::from_utf8_lossy(bytes);
    let mut ignores = Ignores::default();
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        if number > MOST {
            ignores.left_out.push(LeftOut::Lines);
            break;
        }
        let words = words::split(line);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let made = match words.as_slice() {
            ["ignore-article", feed, condition] => ignores.rule(feed, condition, feeds),
            ["ignore-article", rest @ ..] => Err(rest.join(" ")),
            ["include", file, ..] => {
                let file = tidy(file);
                ignores.left_out.push(LeftOut::Include { line: number, file });
                continue;
            }
            [] | ["ignore-mode", ..] => continue,
            [command, ..] => {
                ignores.other(number, command, line);
                continue;
            }
        };
        match made {
            Ok(rule) if ignores.rules.contains(&rule) => {}
            Ok(rule) => ignores.rules.push(rule),
            Err(part) => {
                ignores.left_out.push(LeftOut::Ignore { line: number, part: tidy(&part) });
            }
        }
    }
    ignores
}

impl Ignores {
    /// Names a line that has no counterpart.
    fn other(&mut self, line: usize, command: &str, text: &str) {
        match Habit::of(command) {
            Some(habit) => {
                self.left_out.push(LeftOut::Habit { line, habit, text: tidy(text) });
            }
            None => self.settings.push((line, tidy(command))),
        }
    }

    /// The sentence on all other settings.
    pub(in crate::import) fn of_settings(&self) -> Option<LeftOut> {
        let named = self.settings.iter().take(SETTINGS);
        let mut names: Vec<String> = named.map(|(line, name)| format!("{line}: {name}")).collect();
        if self.settings.len() > SETTINGS {
            names.push("…".to_owned());
        }
        (!names.is_empty()).then(|| LeftOut::Settings(names.join(" · ")))
    }

    /// Reads a line as a rule; the error is the part that cannot be taken over.
    fn rule(&mut self, feed: &str, condition: &str, feeds: &[NewSource]) -> Result<Rule, String> {
        // Newsboat runs what stands between these.
        if condition.contains('`') {
            return Err(condition.to_owned());
        }
        let of_feed = self.of_feed(feed, feeds).ok_or_else(|| feed.to_owned())?;
        let condition = filter::parse(condition)?.predicate;
        let predicate = Predicate::All(of_feed.into_iter().chain([condition]).collect());
        // As it will be read back from the configuration.
        let text = Query::of(predicate.simplified()).to_string();
        let when = Query::parse(&text).map_err(|_| feed.to_owned())?;
        Ok(Rule { when, hide: true, ..Rule::default() })
    }

    /// The condition that an article is of the feeds meant; none if all feeds are meant.
    fn of_feed(&mut self, feed: &str, feeds: &[NewSource]) -> Option<Option<Predicate>> {
        if feed == "*" {
            return Some(None);
        }
        if let Some(pattern) = feed.strip_prefix("REGEX:") {
            self.patterns += 1;
            let is_one_more = self.patterns <= PATTERNS;
            return is_one_more.then(|| of_pattern(pattern, feeds)).flatten().map(Some);
        }
        let location = match local_path(feed) {
            Some(path) => Location::Path(path),
            None => Location::Feed(feed_url(feed).ok()?),
        };
        Some(Some(Predicate::SourceName(Name::whole(location.key()))))
    }
}

/// The condition for the feeds whose addresses a regular expression matches. A pattern that matches
/// none now would hide nothing; one that matches too many gives a condition that nobody could read.
fn of_pattern(pattern: &str, feeds: &[NewSource]) -> Option<Predicate> {
    let mut builder = RegexBuilder::new(pattern);
    let regex = builder.case_insensitive(true).size_limit(PATTERN).build().ok()?;
    let keys = feeds.iter().map(|feed| feed.location.key());
    let found: Vec<_> = keys.filter(|key| regex.is_match(key)).take(FEEDS + 1).collect();
    let is_right = (1..=FEEDS).contains(&found.len());
    let names = found.into_iter().map(|key| Predicate::SourceName(Name::whole(key)));
    is_right.then(|| Predicate::Any(names.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<String>, Vec<String>) {
        let feeds = ["https://a.example/x", "https://a.example/y", "https://b.example/"];
        let feeds = feeds.map(|url| NewSource::new(Location::Feed(url.into())));
        let ignores = parse_config(text.as_bytes(), &feeds);
        let shown = |one: &LeftOut| match one {
            LeftOut::Ignore { line, part } => format!("{line} {part}"),
            other => other.phrase().id.into_owned(),
        };
        assert!(ignores.rules.iter().all(|rule| rule.hide && rule.acts()));
        let rules = ignores.rules.iter().map(|rule| rule.when.to_string()).collect();
        (rules, ignores.left_out.iter().map(shown).collect())
    }

    #[test]
    fn what_was_ignored_is_hidden() {
        for (line, query) in [
            (r#"ignore-article "*" "title =~ \"إعلان\"""#, "title:إعلان"),
            (
                r#"ignore-article https://b.example "age > 6""#,
                "source:=https://b.example/ older:1w",
            ),
            (
                r#"ignore-article "REGEX:^https://A\\.example" "author = \"x\" or title =~ \"y\"""#,
                "(source:=https://a.example/x or source:=https://a.example/y) (author:x or title:y)",
            ),
            (r#"ignore-article file:///home/me/a.xml "tags # \"x\"""#, "source:=/home/me/a.xml #x"),
        ] {
            assert_eq!(read(line), (vec![query.to_owned()], vec![]), "{line}");
            assert!(is_config(line.as_bytes()));
        }
        let twice = "# mine\nignore-mode display\nignore-article * \"title = \\\"x\\\"\"\n";
        let twice = twice.to_owned() + twice + "browser \"firefox %u\"\n";
        assert_eq!(read(&twice), (vec!["title:x".to_owned()], vec![]));
        assert!(!is_config(b"https://a.example/ ignore-article\nexec:x\n"));
    }

    #[test]
    fn what_cannot_be_said_is_named_with_its_line() {
        for (line, part) in [
            (r#"ignore-article "*" "title =~ \"^a.*b\"""#, r#"title =~ "^a.*b""#),
            (r#"ignore-article "*" "title = \"`touch x`\"""#, r#"title = "`touch x`""#),
            (r#"ignore-article "exec:ls" "title = \"x\"""#, "exec:ls"),
            (r#"ignore-article "REGEX:nowhere" "title = \"x\"""#, "REGEX:nowhere"),
            (r#"ignore-article "REGEX:(" "title = \"x\"""#, "REGEX:("),
            (
                r#"ignore-article "REGEX:((a{99}){99}){99}" "title = \"x\"""#,
                "REGEX:((a{99}){99}){99}",
            ),
            ("ignore-article *", "*"),
        ] {
            assert_eq!(read(&format!("\n{line}")), (vec![], vec![format!("2 {part}")]), "{line}");
        }
        assert_eq!(read("include more").1, ["newsboat-include"]);
        assert_eq!(read(&"\n".repeat(MOST + 9)).1, ["newsboat-lines"]);
        let many = "ignore-article REGEX:a.example \"title = \\\"x\\\"\"\n".repeat(PATTERNS + 1);
        assert_eq!(read(&many).1.len(), 1);
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read(bytes: Vec<u8>, line in "ignore-article( |\"|\\\\|\\*|title|=~|x|REGEX:|[(.]){0,12}") {
            parse_config(&bytes, &[]);
            parse_config(line.as_bytes(), &[NewSource::new(Location::Feed("https://a.example/".into()))]);
        }
    }
}
