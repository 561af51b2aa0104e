//! The feeds of sfeed's `sfeedrc` (sfeedrc(5)): `feed "name" "address" "page" "charset"` lines of a shell
//! script.
//!
//! The script is never run. A feed whose address the shell would make is left out.
mod shell;

use super::feeds::Feeds;
use super::refused::Reason;
use shell::Script;

/// True if a text defines the function `feeds`, as each `sfeedrc` does.
pub(super) fn is_sfeedrc(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim_start();
        let name = line.strip_prefix("function ").map_or(line, str::trim_start);
        let rest = name.strip_prefix("feeds").map(str::trim_start);
        rest.is_some_and(|rest| rest.starts_with("()") || rest.starts_with('{'))
    })
}

/// Reads the script.
pub(super) fn parse_sfeedrc(text: &str) -> Feeds {
    let mut feeds = Feeds::default();
    for command in Script::new(text.trim_start_matches('\u{feff}')) {
        let [feed, name, rest @ ..] = command.words.as_slice() else { continue };
        if feed.text != "feed" || feed.is_made {
            continue;
        }
        if feeds.is_full() {
            feeds.cut();
            break;
        }
        // A name that the shell makes is unknown, and the feed can do without.
        let shown = if name.is_made { "" } else { name.text.as_str() };
        match rest.first() {
            None => feeds.refuse(command.line, shown, "", Reason::Missing),
            Some(url) if url.is_made => {
                feeds.refuse(command.line, shown, &url.text, Reason::Shell);
            }
            Some(url) if url.is_open => feeds.refuse(command.line, shown, &url.text, Reason::Cut),
            Some(url) => feeds.add(command.line, shown, &url.text, None),
        }
    }
    feeds
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::newsboat::LeftOut;

    /// `name|address` of each feed, and line and sentence of each that is left out.
    fn read(text: &str) -> (Vec<String>, Vec<(usize, String)>) {
        let feeds = parse_sfeedrc(text);
        let line = |source: &crate::news::NewSource| {
            format!("{}|{}", source.name.as_deref().unwrap_or_default(), source.location.key())
        };
        let catalogue = crate::locale::Catalogue::new(crate::locale::Language::En);
        let said = |one: &LeftOut| (LeftOut::line(one), catalogue.say_plain(&LeftOut::phrase(one)));
        (feeds.sources.iter().map(line).collect(), feeds.left_out.iter().map(said).collect())
    }

    #[test]
    fn feeds_of_a_script_are_read_and_nothing_is_run() {
        let text = r##"#sfeedpath="$HOME/.sfeed/feeds"
fetch() {
	curl -s "$2" | awk '{ print "feed \"no\" \"https://no.example/\"" }'
}
filter() {
	case "$1" in
	"a feed") sed 's@x@y@' <<EOF
it's feed "no" "https://no.example/"
EOF
	;; esac
}
# feed "commented" "https://no.example/"
feeds() {
	# feed <name> <feedurl> [basesiteurl] [encoding]
	feed "عنب بلدي" "https://a.example/feed?x=1&y=2" "https://a.example" "UTF-8" # last
	feed 'it is "B"' 'https://b.example/$1'
	feed "C \"c\"" \
		"https://c.example/"
	if true; then feed D https://d.example/; fi; feed E https://e.example/ &
	feed "file" "file:///home/me/e.xml"
	feed "$(rm -rf ~)" "https://f.example/"
}
"##;
        assert!(is_sfeedrc(text));
        let (sources, left_out) = read(text);
        assert_eq!(
            sources,
            [
                "عنب بلدي|https://a.example/feed?x=1&y=2",
                "it is \"B\"|https://b.example/$1",
                "C \"c\"|https://c.example/",
                "D|https://d.example/",
                "E|https://e.example/",
                "file|/home/me/e.xml",
                "|https://f.example/",
            ]
        );
        assert_eq!(left_out, []);
    }

    #[test]
    fn what_the_shell_would_make_is_named_with_its_line() {
        let text = "feeds() {\nfeed \"yt\" \"https://v.example/$id\"\nfeed b \"`ls`\"\n\
            feed \"c\" $(curl \"https://x.example/)\" ) x\nfeed d\nfeed e exec:ls\n\
            feed f https://f.example/\nfeed f https://f.example/\nfeed \"g\" \"https://g.example/\n}\n";
        let (sources, left_out) = read(text);
        assert_eq!(sources, ["f|https://f.example/"]);
        let lines: Vec<usize> = left_out.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [2, 3, 4, 5, 6, 8, 9]);
        let (_, said) = &left_out[0];
        let wanted = "Line 2: “yt” was skipped: its address “https://v.example/$id” is made by a shell, \
            and Sahifa runs none.";
        assert_eq!(said, wanted);
        assert!(left_out[3].1.contains("no address"), "{left_out:?}");
    }

    #[test]
    fn other_texts_are_no_sfeedrc() {
        for text in ["", "feed \"a\" \"https://a.example/\"\n", "feeds\n", "my feeds() here"] {
            assert!(!is_sfeedrc(text), "{text}");
        }
        for text in ["feeds() {", "  feeds ()\n{", "function feeds {\n"] {
            assert!(is_sfeedrc(text), "{text}");
        }
    }

    #[test]
    fn a_large_script_is_bounded() {
        let many: String =
            (0..20_000).map(|at| format!("feed a https://a.example/{at}\n")).collect();
        let feeds = parse_sfeedrc(&many);
        assert_eq!(
            (feeds.sources.len(), feeds.left_out.as_slice()),
            (10_000, &[LeftOut::Rest][..])
        );
        for deep in ["$(", "${", "\"$(", "`", "<<"] {
            parse_sfeedrc(&format!("feed a {}", deep.repeat(100_000)));
        }
    }

    proptest::proptest! {
        #[test]
        fn any_script_is_read(text in "(feed |a |\"|'|`|\\$|\\(|\\)|\\{|\\}|<<|E|\n|;|&|#|\\\\|https://a.example/){0,40}") {
            parse_sfeedrc(&text);
        }
    }
}
