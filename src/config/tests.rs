//! Tests of whole files: the problems, their places and words, and the values that are kept.
use super::*;
use crate::command::Command;
use crate::keys::{Key, KeyContext, Layout, LayoutSetting, Lookup};
use crate::locale::{Catalogue, Language, LanguageSetting};
use crate::news::{Location, Source};
use std::path::Path;
use std::sync::LazyLock;
use std::time::Duration;

const PATH: &str = "/etc/sahifa/config.toml";

fn load_text(text: &str) -> Loaded {
    load(text, Path::new(PATH), Surroundings { home: Some(Path::new("/")), no_color: false })
}

/// `line:column id` of every problem.
fn problems(text: &str) -> Vec<String> {
    let at = |problem: &Problem| match &problem.place {
        Some(place) => format!("{}:{} {}", place.line, place.column, problem.message.id),
        None => problem.message.id.to_string(),
    };
    load_text(text).problems.iter().map(at).collect()
}

#[test]
fn the_empty_file_is_the_shipped_one_and_neither_has_a_problem() {
    let (empty, shipped) = (load_text(""), load_text(load::SHIPPED));
    assert_eq!(empty.problems, []);
    assert_eq!(shipped, empty);
    let config = empty.config;
    assert_eq!(config.ui.language, LanguageSetting::Auto);
    assert_eq!(config.reader.width.get(), 72);
    assert_eq!(config.fetch.refresh.0, Duration::from_secs(1800));
    assert_eq!(config.fetch.max_body.0, 32 << 20);
    assert_eq!(config.sources, []);
}

#[test]
fn the_examples_in_the_shipped_file_are_right() {
    let uncommented: Vec<&str> = load::SHIPPED
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(code) if code.starts_with('[') || code.starts_with('"') => code,
            Some(code) if code.split(' ').nth(1) == Some("=") => code,
            _ => line,
        })
        .collect();
    let loaded = load_text(&uncommented.join("\n").replace("~/news/", "~/"));
    assert_eq!(loaded.problems, []);
    assert_eq!(loaded.config.sources.len(), 2);
    assert_eq!(loaded.config.filters.len(), 1);
    assert_eq!(loaded.config.rules.len(), 1);
    assert_eq!(
        loaded.config.keymap.lookup(KeyContext::List, &[Key::ctrl('n')]),
        Lookup::Command(Command::SelectNext)
    );
}

#[test]
fn every_mistake_is_reported_at_its_place() {
    let cases: &[(&str, &[&str])] = &[
        ("[ui]\nlangauge = \"ar\"", &["2:1 config-unknown-key"]),
        ("[ui]\nlanguage = \"arabic\"", &["2:12 config-bad-value"]),
        ("[ui]\nlanguage = 3", &["2:12 config-wrong-type"]),
        ("[ui]\ntheme = \"termnal\"", &["2:9 config-unknown-theme"]),
        ("[ui]\ntheme = true", &["2:9 config-wrong-type"]),
        (
            "[reader]\nwidth = 5\nmarks = 7\njustify = \"yes\"",
            &["2:9 config-bad-value", "3:9 config-wrong-type", "4:11 config-wrong-type"],
        ),
        (
            "[reader]\nmarks = \"yes\"\nspacing = 2\nparagraphs = \"in\"",
            &["2:9 config-bad-value", "3:11 config-bad-value", "4:14 config-bad-value"],
        ),
        ("[reader]\nwidth = 99999999999999999999", &["2:9 config-wrong-type"]),
        ("[reader]\nwidth = 1979-05-27", &["2:9 config-wrong-type"]),
        ("[fetch]\nrefresh = \"soon\"", &["2:11 config-bad-value"]),
        ("[fetch]\nrefresh = 30", &["2:11 config-wrong-type"]),
        ("[fetch]\nmax_body = \"32MB\"", &["2:12 config-bad-value"]),
        ("[rtl]\nmode = \"sideways\"", &["2:8 config-bad-value"]),
        (
            "[rtl]\nguard = \"x\"\nbdsm = true\ntmux_passthrough = \"on\"",
            &["2:9 config-bad-value", "3:8 config-wrong-type", "4:20 config-wrong-type"],
        ),
        ("[fetsh]\nrefresh = \"1h\"", &["1:2 config-unknown-table"]),
        ("width = 80", &["1:1 config-outside-table"]),
        ("ui = 3", &["1:6 config-wrong-type"]),
        ("[keys]\nlayout = \"dvorak\"", &["2:10 config-bad-value"]),
        ("[keys]\nlayout = \"abc;d\"", &["2:10 config-uneven-layout"]),
        ("[keys]\nlist = 3", &["2:8 config-wrong-type"]),
        ("[keys.lists]\nj = \"open\"", &["1:7 config-unknown-key"]),
        ("[keys.list]\nj = \"opn\"", &["2:5 config-unknown-command"]),
        ("[keys.list]\n\"hyper-j\" = \"open\"", &["2:1 config-bad-key"]),
        ("[keys.list]\n\"\" = \"open\"", &["2:1 config-bad-key"]),
        ("[keys.list]\nj = 1", &["2:5 config-wrong-type"]),
        ("[keys.list]\nb = \"open\"\n\"b c\" = \"back\"", &["3:1 config-key-clash"]),
        ("[keys.list]\n\"C-d\" = \"open\"\n\"ctrl-d\" = \"back\"", &["3:1 config-key-clash"]),
        ("[[source]]\nname = \"x\"", &["1:1 config-no-location"]),
        ("[[source]]\nurl = 3", &["2:7 config-wrong-type"]),
        (
            "[[source]]\nurll = \"https://a.org\"",
            &["1:1 config-no-location", "2:1 config-unknown-key"],
        ),
        ("[[source]]\nurl = \"https://a.org\"\npath = \"/\"", &["3:8 config-url-and-path"]),
        ("[[source]]\nurl = \"a.org/feed\"", &["2:7 config-url-without-scheme"]),
        ("[[source]]\nurl = \"exec:ls\"", &["2:7 config-url-scheme"]),
        ("[[source]]\nurl = \"what\"", &["2:7 config-url-malformed"]),
        ("[[source]]\npath = \"/no/such/place\"", &["2:8 config-path-missing"]),
        ("[[source]]\npath = \"/no/such/*.txt\"", &["2:8 config-path-missing"]),
        ("[[source]]\npath = \"/a**\"", &["2:10 config-bad-pattern"]),
        ("[[source]]\npath = \"\"", &["2:8 config-empty-text"]),
        ("[source]\nurl = \"https://a.org\"", &["1:2 config-single-brackets"]),
        ("source = [1]", &["1:11 config-wrong-type"]),
        (
            "[[source]]\nurl = \"https://a.org\"\n[[source]]\nurl = \"HTTPS://A.org/\"",
            &["4:7 config-duplicate-location"],
        ),
        (
            "[[source]]\nurl = \"https://a.org\"\nname = \"n\"\n[[source]]\nurl = \"https://b.org\"\nname = \"n\"",
            &["6:8 config-duplicate-name"],
        ),
        (
            "[[source]]\nurl = \"https://a.org\"\nname = \" \"\ntags = [\"a\", \"\"]\nencoding = \"utf-9\"\nlanguage = \"العربية\"\nmax_items = 0\nheaders = { \"a b\" = \"c\" }",
            &[
                "3:8 config-empty-text",
                "4:8 config-empty-text",
                "5:12 config-bad-value",
                "6:12 config-bad-value",
                "7:13 config-bad-value",
                "8:11 config-bad-header",
            ],
        ),
        ("[fetch]\nproxy = \"p:8080\"", &["2:9 config-bad-value"]),
        ("[fetch]\nkeep_items = -1", &["2:14 config-bad-value"]),
        (
            "[[source]]\nurl = \"https://a.org\"\nproxy = \"ftp://p\"\nkeep = 30\ncookies = { \"a b\" = \"c\", d = \"e;f\" }\nauth = { user = \"u\" }",
            &[
                "3:9 config-bad-proxy",
                "4:8 config-wrong-type",
                "5:11 config-bad-cookie",
                "5:11 config-bad-cookie",
                "6:8 config-bad-auth",
            ],
        ),
        (
            "[[source]]\nurl = \"https://a.org\"\nauth = { user = \"a:b\", password = \"p\" }",
            &["3:8 config-bad-auth"],
        ),
        (
            "[[source]]\nurl = \"https://a.org\"\nauth = { token = \"t\", token_command = [\"pass\"] }",
            &["3:8 config-bad-auth"],
        ),
        ("[[filter]]\nname = \"a\"", &["1:1 config-missing-key"]),
        ("[[filter]]", &["1:1 config-missing-key", "1:1 config-missing-key"]),
        ("[[rule]]\nhide = true", &["1:1 config-missing-key"]),
        ("[[rule]]", &["1:1 config-missing-key", "1:1 config-rule-idle"]),
        ("[[rule]]\nwhen = \"x\"\ntag = []\nstar = false", &["1:1 config-rule-idle"]),
        ("[[rule]]\nwhen = \" \"\nhide = true", &["2:8 config-empty-text"]),
        ("[[rule]]\nwhen = \"tag:x zag:y\"\nhide = true", &["2:15 query-field-suggestion"]),
        ("[[rule]]\nwhen = \"x limit:3\"\nhide = true", &["2:8 config-rule-list"]),
        ("[[rule]]\nwhen = \"x\"\ntag = [\" \"]", &["3:7 config-empty-text"]),
        ("[[rule]]\nwhen = \"x\"\nmark = \"raed\"", &["3:8 config-bad-value"]),
        ("[[rule]]\nwhen = \"x\"\nhied = true", &["3:1 config-unknown-key"]),
        ("[[rule]]\nwhen = 3\nhide = true", &["2:8 config-wrong-type"]),
        ("[rule]\nwhen = \"x\"\nhide = true", &["1:2 config-single-brackets"]),
        ("[[filter]]\nname = \"a\"\nquery = \"tag:x zag:y\"", &["3:16 query-field-suggestion"]),
        ("[[filter]]\nname = \"a\"\nquery = \"\\u0041 zag:y\"", &["3:9 query-field-suggestion"]),
        ("[[filter]]\nname = \"a\"\nquery = \"x\"\nkey = \"12\"", &["4:7 config-bad-key"]),
        ("[[filter]]\nname = \"a\"\nquery = \"x\"\nkey = \"j\"", &["4:7 config-filter-key-taken"]),
        (
            "[[filter]]\nname = \"a\"\nquery = \"x\"\nkey = \"1\"\n[[filter]]\nname = \"a\"\nquery = \"x\"\n[[filter]]\nname = \"b\"\nquery = \"x\"\nkey = \"1\"",
            &["6:8 config-duplicate-filter", "11:7 config-duplicate-filter-key"],
        ),
        ("[ui]\nlanguage = ar", &["2:12 config-syntax-unquoted"]),
        ("[ui]\ntheme = \"mono\"\ntheme = \"mono\"", &["3:1 config-syntax-duplicate"]),
        ("[ui]\ntheme =", &["2:8 config-syntax-no-value"]),
        (
            "[[source]]\nurl = \"https://a.org\"\ntags = [\"a\" \"b\"]",
            &["3:13 config-syntax-no-comma"],
        ),
        ("سمة = 1", &["1:1 config-syntax-key"]),
    ];
    for (text, expected) in cases {
        assert_eq!(problems(text), *expected, "{text}");
    }
}

#[test]
fn one_mistake_loses_nothing_else() {
    let text = r#"
[ui]
language = "ar"
langauge = "en"
theme = 7
digits = "arabic"

[reader
width = 90

[fetch]
refresh = "1h"
concurrency = "many"
timeout = "45s"

[[source]]
name = "broken"

[[source]]
url = "https://a.org/feed"
name = "عنب"
colour = "red"
refresh = "2h"
tags = "سوريا"

[[source]]
url = "https://b.org/feed"
tags = ["ب"
folder = "أخبار"

[[source]]
url = "https://c.org/feed"
name = "c"

[keys]
layout = "persian"
[keys.list]
"J" = "next-unread"
"K" = "no-such-command"
"n" = "none"
"#;
    let Loaded { config, problems, .. } = load_text(text);
    let ids: Vec<String> = problems.iter().map(|problem| problem.message.id.to_string()).collect();
    assert_eq!(
        ids,
        [
            "config-unknown-key",
            "config-wrong-type",
            "config-syntax-unclosed-bracket",
            "config-wrong-type",
            "config-no-location",
            "config-unknown-key",
            "config-wrong-type",
            "config-syntax-unclosed-bracket",
            "config-unknown-command",
        ]
    );
    assert_eq!(config.reader.width.get(), 90);
    assert_eq!(config.ui.language, LanguageSetting::Ar);
    assert_eq!(config.ui.theme, "auto");
    assert_eq!(config.fetch.refresh.0, Duration::from_secs(3600));
    assert_eq!(config.fetch.concurrency.get(), 192);
    assert_eq!(config.fetch.timeout.0, Duration::from_secs(45));
    let keys: Vec<&str> = config.sources.iter().map(|source| source.key()).collect();
    assert_eq!(keys, ["https://a.org/feed", "https://b.org/feed", "https://c.org/feed"]);
    assert_eq!(config.sources[0].name.as_deref(), Some("عنب"));
    assert_eq!(config.sources[0].refresh, Some(Duration::from_secs(7200)));
    assert_eq!(config.keyboard_layout, LayoutSetting::Fixed(Layout::Persian));
    let lookup = |key| config.keymap.lookup(KeyContext::List, &[Key::char(key)]);
    assert_eq!(lookup('J'), Lookup::Command(Command::NextUnread));
    assert_eq!(lookup('n'), Lookup::Unbound);
    assert_eq!(lookup('p'), Lookup::Command(Command::PreviousUnread));
}

#[test]
fn a_source_takes_every_key() {
    let text = r#"
[[source]]
url = "https://a.org/feed"
name = "عنب بلدي"
folder = "أخبار"
tags = ["سوريا", " محلي "]
refresh = "30m"
enabled = false
timeout = "5s"
user_agent = "X/1"
headers = { Accept-Language = "ar", "X-A" = "b" }
encoding = "windows-1256"
max_items = 50
language = "ar-SY"

[[source]]
path = "~"
"#;
    let Loaded { config, problems, .. } = load_text(text);
    assert_eq!(problems, []);
    let source = &config.sources[0];
    assert_eq!(source.location, Location::Feed("https://a.org/feed".into()));
    assert_eq!(source.tags, ["سوريا", "محلي"]);
    assert!(!source.enabled);
    assert_eq!(source.timeout, Some(Duration::from_secs(5)));
    assert_eq!(source.headers.len(), 2);
    assert_eq!(source.encoding.as_deref(), Some("windows-1256"));
    assert_eq!(source.max_items, Some(50));
    assert_eq!(config.sources[1].location, Location::Path("/".into()));
}

#[track_caller]
fn rendered(text: &str, language: Language, expected: &str) {
    let catalogue = Catalogue::new(language);
    let all: Vec<String> =
        load_text(text).problems.iter().map(|problem| problem.render(&catalogue)).collect();
    assert_eq!(all.join("\n\n"), expected);
}

#[test]
fn a_problem_shows_the_line_and_what_to_do() {
    rendered(
        "[ui]\nlangauge = \"ar\"   # wish",
        Language::En,
        "\
/etc/sahifa/config.toml:2:1: The table [ui] has no key “langauge”.
2 | langauge = \"ar\"   # wish
  | ^^^^^^^^
Did you mean “language”?",
    );
    rendered(
        "[[source]]\n\turl = \"https://a.org\"; x\n",
        Language::En,
        "\
/etc/sahifa/config.toml:2:23: This is not valid TOML: unexpected key or value, expected newline, `#`.
2 |  url = \"https://a.org\"; x
  |                       ^
Sahifa uses the parts of the file that it can read.",
    );
    rendered(
        "[ui]\nlanguage = \"en-GB\"",
        Language::Ar,
        "\
/etc/sahifa/config.toml:2:12: القيمة «en-GB» لا تصلح للمفتاح «language».
2 | language = \"en-GB\"
  |            ^^^^^^^
اكتب واحدًا من هذه: auto، ar، en، fa، fr، he، وur.",
    );
}

#[test]
fn columns_count_characters_and_long_lines_are_shown_in_part() {
    let text = format!("[[source]]\nurl = \"https://a.org\"\ntags = [\"{}\", 3]", "س".repeat(5000));
    let problems = load_text(&text).problems;
    let place = problems[0].place.clone().expect("a place");
    assert_eq!((place.line, place.column, place.len), (3, 5013, 1));
    let shown = problems[0].render(&Catalogue::new(Language::En));
    assert!(shown.chars().count() < 500, "{shown}");
    let lines: Vec<&str> = shown.lines().collect();
    let caret = lines[2].chars().position(|c| c == '^').expect("a caret");
    assert_eq!(lines[1].chars().nth(caret), Some('3'));
}

#[test]
fn the_shown_line_cannot_harm_the_terminal() {
    let problems = load_text("[ui]\r\nx = \"\u{1b}[2J\u{202E}\u{9b}\"\r\n").problems;
    let shown =
        problems.iter().map(|p| p.render(&Catalogue::new(Language::En))).collect::<String>();
    assert!(!shown.contains(['\u{1b}', '\u{202E}', '\u{9b}', '\r']), "{shown:?}");
}

#[test]
fn a_problem_in_one_line_names_file_and_place() {
    let problems = load_text("[ui]\nx = 1").problems;
    let catalogue = Catalogue::new(Language::En);
    assert_eq!(
        catalogue.say_plain(&problems[0].summary()),
        "/etc/sahifa/config.toml, line 2, column 1: The table [ui] has no key “x”."
    );
}

static ARABIC: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(Language::Ar));

proptest::proptest! {
    #[test]
    fn any_text_loads(text in "(\\[\\[?(ui|source|keys\\.list|filter|rule)\\]\\]?|[a-z]{1,6} ?= ?|\"\\PC{0,6}\"|[0-9\\[\\]{},\n\r\t\u{0}é])*{0,30}") {
        for problem in load_text(&text).problems {
            problem.render(&ARABIC);
        }
    }
}

#[test]
fn no_color_decides_unless_a_theme_is_set() {
    let theme = |text: &str, no_color: bool| {
        let surroundings = Surroundings { home: None, no_color };
        load(text, Path::new(PATH), surroundings).config.theme.on(None).clone()
    };
    let star = |theme: Theme| theme.style(Role::ListStar).fg;
    assert_eq!(star(theme("", false)), Some(Color::Ansi(5)));
    assert_eq!(star(theme("", true)), Some(Color::Default));
    assert_eq!(star(theme("[ui]\ntheme = \"terminal\"", true)), Some(Color::Ansi(5)));
}

#[test]
fn the_guide_is_a_source_unless_switched_off() {
    let guide = |text: &str| load_text(text).config.all_sources(&Source::new(Location::Guide));
    assert_eq!(guide("")[0].location, Location::Guide);
    assert_eq!(guide("[[source]]\nurl = \"https://a.org\"").len(), 2);
    assert_eq!(guide("[ui]\nguide = false"), []);
}

#[test]
fn the_environment_decides_how_text_is_sent() {
    let mut loaded = load("[rtl]\nmode = \"word\"", Path::new("c"), Surroundings::default());
    assert_eq!(loaded.config.rtl.mode, RtlMode::Word);
    loaded.force_rtl_mode("SAHIFA_RTL", "marked");
    assert_eq!((loaded.config.rtl.mode, loaded.problems.len()), (RtlMode::Marked, 0));
    loaded.force_rtl_mode("SAHIFA_RTL", "visul");
    assert_eq!(loaded.config.rtl.mode, RtlMode::Marked);
    assert_eq!(loaded.problems.len(), 1);
    for mode in RtlMode::ALL {
        let text = format!("[rtl]\nmode = \"{}\"", mode.name());
        let loaded = load(&text, Path::new("c"), Surroundings::default());
        assert_eq!((loaded.config.rtl.mode, loaded.problems), (*mode, vec![]));
    }
}

#[test]
fn cleaning_rules_go_to_the_sources_they_name() {
    let text = "[[source]]\nname = \"A\"\nurl = \"https://a.org\"\n[[source]]\npath = \"/etc\"\n\
        [[clean]]\nstart = \"one\"\n[[clean]]\nsource = \"A\"\npattern = \"^\\\\d\"\nrole = \"byline\"\n\
        [[clean]]\nsource = \"https://a.org\"\nstart = \"three\"\nrest = true\n\
        [[clean]]\nsource = \"/etc\"\nstart = \"four\"\nrole = \"body\"\n";
    let loaded = load_text(text);
    assert_eq!(loaded.problems, []);
    let rules = |index: usize| {
        let rules = &loaded.config.sources[index].clean;
        rules.iter().map(|rule| format!("{rule:?}")).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(loaded.config.sources[0].clean.len(), 3);
    assert!(rules(0).contains("Pattern(\"^\\\\d\"), role: Byline, rest: false"), "{}", rules(0));
    assert!(rules(0).contains("Start(\"three\"), role: Furniture, rest: true"), "{}", rules(0));
    assert_eq!(loaded.config.sources[1].clean.len(), 2);
    assert!(rules(1).contains("Start(\"four\"), role: Body"), "{}", rules(1));
}

#[test]
fn mistakes_in_cleaning_rules_are_told() {
    for (rule, expected) in [
        ("source = \"B\"\nstart = \"x\"", "2:10 config-clean-no-source"),
        ("source = 3\nstart = \"x\"", "2:10 config-wrong-type"),
        ("role = \"body\"", "1:1 config-clean-sign"),
        ("start = \"a\"\npattern = \"b\"", "1:1 config-clean-sign"),
        ("start = \" \"", "1:1 config-clean-sign"),
        ("pattern = \"a(\"", "2:11 config-bad-regex"),
        ("start = \"a\"\nrole = \"title\"", "3:8 config-bad-value"),
        ("start = \"a\"\nrests = true", "3:1 config-unknown-key"),
    ] {
        assert_eq!(problems(&format!("[[clean]]\n{rule}\n")), [expected], "{rule}");
    }
    let feed = "[[source]]\nurl = \"https://a.org\"\nwatch = true\n";
    assert_eq!(problems(feed), ["3:9 config-watch-feed"]);
    let files = load_text("[[source]]\npath = \"/etc\"\nwatch = true\n");
    assert!(files.problems.is_empty() && files.config.sources[0].watch);
}

#[test]
fn full_text_is_a_wish_or_a_table_of_hints() {
    let source =
        |value: &str| format!("[[source]]\nurl = \"https://a.org\"\nfull_text = {value}\n");
    for (value, prefetch, start, remove) in [
        ("true", true, None, 0),
        ("false", false, None, 0),
        ("{ start = \" دمشق – \" }", true, Some("دمشق –"), 0),
        ("{ remove = [\"اقرأ أيضا\", \"إعلان\"], prefetch = false }", false, None, 2),
    ] {
        let loaded = load_text(&source(value));
        assert_eq!(loaded.problems, [], "{value}");
        let source = &loaded.config.sources[0];
        assert_eq!(source.full_text, Some(prefetch), "{value}");
        assert_eq!(source.page_rules.start.as_deref(), start, "{value}");
        assert_eq!(source.page_rules.remove.len(), remove, "{value}");
    }
    for (value, expected) in [
        ("\"yes\"", "3:13 config-wrong-type"),
        ("{ start = \" \" }", "3:13 config-empty-text"),
        ("{ begin = \"x\" }", "3:15 config-unknown-key"),
    ] {
        assert_eq!(problems(&source(value)), [expected], "{value}");
    }
    assert!(load_text("[fetch]\nfull_text = true\n").config.fetch.full_text);
    assert_eq!(
        load_text(&source("true").replace("full_text", "# ")).config.sources[0].full_text,
        None
    );
}
