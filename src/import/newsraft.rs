//! Newsraft's `feeds` file (newsraft(1), FEEDS FILE): addresses with their names, in sections.
//!
//! A section becomes a tag, as a feed may stand in several. Timers and limits at the end of a line have
//! no counterpart in a list of feeds. A feed that a command makes is left out.
use super::feeds::Feeds;
use super::refused::Reason;

/// The section that has every feed, under its usual name.
const GLOBAL: &str = "Global";

/// True if a text has lines that only newsraft's file has: sections, or feeds made by a command.
pub(super) fn is_feeds(text: &str) -> bool {
    text.lines().any(|line| line.trim_start().starts_with(['@']) || is_command(line))
}

/// Reads the file.
pub(super) fn parse_feeds(text: &str) -> Feeds {
    let mut feeds = Feeds::default();
    let mut section = None;
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if feeds.is_full() {
            feeds.cut();
            break;
        }
        if let Some(name) = line.strip_prefix('@') {
            section = Some(without_settings(name)).filter(|name| !matches!(*name, "" | GLOBAL));
            continue;
        }
        let (address, rest) = split(line);
        let name = quoted(rest);
        match is_command(line) {
            true => feeds.refuse(number, name, address, Reason::Command),
            false => feeds.add(number, name, address, section),
        }
    }
    feeds
}

fn is_command(line: &str) -> bool {
    line.trim_start().starts_with("$(")
}

/// The address or the command of a line, and the text behind it.
fn split(line: &str) -> (&str, &str) {
    let end = match is_command(line) {
        // The name is the only thing behind it that may hold a parenthesis.
        true => {
            let name = line.find(") \"").or_else(|| line.rfind(')'));
            name.map_or(line.len(), |at| at + 1)
        }
        false => line.find(char::is_whitespace).unwrap_or(line.len()),
    };
    line.split_at(end)
}

/// The text between the first two quotation marks; it may lack the second.
fn quoted(text: &str) -> &str {
    let Some(text) = text.trim_start().strip_prefix('"') else { return "" };
    text.split('"').next().unwrap_or_default()
}

/// The name of a section without the timer `[…]` and the limit `{…}` behind it.
fn without_settings(name: &str) -> &str {
    let mut name = name.trim();
    for _ in 0..2 {
        let start = match name.chars().last() {
            Some(']') => name.rfind('['),
            Some('}') => name.rfind('{'),
            _ => None,
        };
        name = start.and_then(|start| name.get(..start)).map_or(name, str::trim_end);
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::newsboat::LeftOut;
    use crate::import::refused::MOST_FEEDS;

    /// `name|address|tags` of each feed, and the line of each that is left out.
    fn read(text: &str) -> (Vec<String>, Vec<usize>) {
        let feeds = parse_feeds(text);
        let line = |source: &crate::news::NewSource| {
            let name = source.name.as_deref().unwrap_or_default();
            format!("{name}|{}|{}", source.location.key(), source.tags.join(","))
        };
        let sources = feeds.sources.iter().map(line).collect();
        (sources, feeds.left_out.iter().map(LeftOut::line).collect())
    }

    #[test]
    fn addresses_names_and_sections() {
        let text = "# mine\n\
            https://a.example/feed\n\
            \thttps://b.example/feed \"عنب بلدي\" [30] {100}\n\
            @ أخبار [60] {5}\n\
            https://c.example/ \"C \\ (c)\"\n\
            https://b.example/feed \"again\"\n\
            @Blogs\n\
            https://d.example/ [0]\n\
            https://b.example/feed\n\
            @ Global\n\
            file:///home/me/x.xml \"file:///home/me/x.xml\"\n\
            https://e.example/ \"open\n";
        let (sources, left_out) = read(text);
        assert!(is_feeds(text));
        assert_eq!(
            sources,
            [
                "|https://a.example/feed|",
                "عنب بلدي|https://b.example/feed|أخبار,Blogs",
                "C \\ (c)|https://c.example/|أخبار",
                "|https://d.example/|Blogs",
                "|/home/me/x.xml|",
                "open|https://e.example/|",
            ]
        );
        assert_eq!(left_out, Vec::<usize>::new());
    }

    #[test]
    fn what_cannot_be_taken_is_named_with_its_line() {
        let text = "\n$(cat ~/feed.xml | sed 's/(x)//') \"Local\"\ngopher://a.example/1\n\
            https://b.example/\nhttps://b.example/\n|ls\nfile://host/etc/passwd\n";
        assert_eq!(read(text), (vec!["|https://b.example/|".to_owned()], vec![2, 3, 5, 6, 7]));
        let feeds = parse_feeds(text);
        let LeftOut::Feed(command) = &feeds.left_out[0] else { panic!("a feed") };
        assert_eq!((command.name.as_str(), command.line), ("Local", 2));
        assert!(command.url.starts_with("$(cat"), "{}", command.url);
    }

    #[test]
    fn a_large_file_is_bounded() {
        let line = |number: usize| format!("https://a.example/{number}\n");
        let text: String = (0..MOST_FEEDS + 3).map(line).collect();
        let feeds = parse_feeds(&text);
        assert_eq!((feeds.sources.len(), feeds.left_out.len()), (MOST_FEEDS, 1));
        assert_eq!(feeds.left_out, [LeftOut::Rest]);
        for text in ["@", "@ ]", "@ [", "@ }{ ]", "\"", "$(", "$() ) \"", "\u{feff}@ x [1] {2} [3]"]
        {
            parse_feeds(text);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(text in "(https://a.example/| |\"|@|\\[|\\]|\\{|\\}|\\$\\(|\\)|ط|\n|#){0,30}") {
            parse_feeds(&text);
        }
    }
}
