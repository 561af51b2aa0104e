//! Notifications in the words of the interface.
use crate::locale::{Catalogue, Phrase};
use crate::news::{Notification, NotifyWay, Told, link_target};

/// The most characters of a title or a name. Desktops cut longer ones.
const LONGEST: usize = 100;
/// The longest address that goes with the news, in bytes.
const LONGEST_URL: usize = 2000;

/// A notification in the words of the interface, on one line and bounded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    pub way: NotifyWay,
    /// The line of the rule that names the way, from 1; `None` for the usual way.
    pub line: Option<usize>,
    /// The number of articles.
    pub count: usize,
    /// The sentence that tells of them.
    pub text: String,
    /// The title of the article; of several, that sentence.
    pub title: String,
    /// The names of the sources.
    pub source: String,
    /// The address of the first article, if it is one to open.
    pub url: String,
}

impl Announcement {
    pub fn of(notification: &Notification, catalogue: &Catalogue) -> Self {
        let Notification { way, line, count, first } = notification;
        let titles: Vec<String> = first.iter().map(|told| line_of(&told.title)).collect();
        let mut sources: Vec<String> = Vec::new();
        for name in first.iter().map(|told| line_of(&told.source)) {
            if !sources.contains(&name) {
                sources.push(name);
            }
        }
        let untitled = || catalogue.say_plain(&Phrase::new("list-untitled"));
        let named = |title: &String| if title.is_empty() { untitled() } else { title.clone() };
        let titles: Vec<String> = titles.iter().map(named).collect();
        let phrase = Phrase::new("notification").with("count", *count);
        let text = catalogue.say_plain(&phrase.with("titles", titles.join(" · ")));
        let title = match titles.as_slice() {
            [title] if *count == 1 => title.clone(),
            _ => text.clone(),
        };
        let url = first.first().and_then(|Told { url, .. }| link_target(url.as_deref()?));
        Self {
            way: way.clone(),
            line: *line,
            count: *count,
            text,
            title,
            source: sources.join(" · "),
            url: url.filter(|url| url.len() <= LONGEST_URL).unwrap_or_default(),
        }
    }

    /// The words of a command with the news in their places. An argument that only the news makes look
    /// like an option begins with a blank, unless `--` stands before it.
    pub fn filled(&self, words: &[String]) -> Vec<String> {
        let mut are_options_over = false;
        let fill = |word: &String| {
            let mut filled = self.fill(word);
            if filled.starts_with('-') && !word.starts_with('-') && !are_options_over {
                filled.insert(0, ' ');
            }
            are_options_over |= word == "--";
            filled
        };
        words.iter().map(fill).collect()
    }

    /// A word with the news in its places, in one pass: what the news hold is no place for anything.
    fn fill(&self, word: &str) -> String {
        let count = self.count.to_string();
        let places = [
            ("{title}", self.title.as_str()),
            ("{source}", &self.source),
            ("{url}", &self.url),
            ("{count}", &count),
        ];
        let (mut filled, mut rest) = (String::new(), word);
        while let Some(start) = rest.find('{') {
            let (before, after) = rest.split_at(start);
            filled.push_str(before);
            let place = places
                .iter()
                .find_map(|(name, text)| after.strip_prefix(name).map(|after| (*text, after)));
            let (text, after) = place.unwrap_or(("{", after.get(1..).unwrap_or_default()));
            filled.push_str(text);
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}

/// Foreign text on one line: without controls and overrides of direction, and bounded.
fn line_of(text: &str) -> String {
    let is_odd = |c: char| {
        c.is_control()
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
    };
    let mut line = String::new();
    let mut left = LONGEST;
    for word in text.split(|c: char| c.is_whitespace() || is_odd(c)).filter(|word| !word.is_empty())
    {
        if !line.is_empty() {
            line.push(' ');
        }
        for c in word.chars() {
            if left == 0 {
                line.truncate(line.trim_end().len());
                line.push('…');
                return line;
            }
            line.push(c);
            left -= 1;
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;
    use crate::news::NotifyMode;

    fn announcement(told: &[(&str, &str)], count: usize, language: Language) -> Announcement {
        let told = told.iter().map(|(title, source)| Told {
            title: (*title).to_owned(),
            source: (*source).to_owned(),
            url: Some("https://a.example/1".into()),
        });
        let way = NotifyWay::Terminal(NotifyMode::Bell);
        let notification = Notification { way, line: None, count, first: told.collect() };
        Announcement::of(&notification, &Catalogue::new(language))
    }

    fn filled(announcement: &Announcement, words: &[&str]) -> Vec<String> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        announcement.filled(&words)
    }

    #[test]
    fn one_article_is_told_by_its_title_and_several_by_a_sentence() {
        let one = announcement(&[("زلزال", "الخبر")], 1, Language::En);
        assert_eq!((one.title.as_str(), one.source.as_str()), ("زلزال", "الخبر"));
        assert_eq!(one.text, "New article: زلزال");
        let told = [("a", "S"), ("", "S"), ("c", "T")];
        let many = announcement(&told, 7, Language::En);
        assert_eq!(many.title, "7 new articles: a · (no title) · c");
        assert_eq!(many.source, "S · T");
        let arabic = announcement(&[("a", "S"), ("b", "S")], 2, Language::Ar);
        assert_eq!(arabic.title, "مقالان جديدان: a · b");
    }

    #[test]
    fn news_fill_their_places_and_nothing_else() {
        let one = announcement(&[("{source} $(x) {count", "a;b")], 1, Language::En);
        assert_eq!(
            filled(&one, &["p", "{title}", "x{source}y{count}", "{url}{", "{other} {title"]),
            ["p", "{source} $(x) {count", "xa;by1", "https://a.example/1{", "{other} {title"]
        );
    }

    #[test]
    fn no_news_become_an_option() {
        let one = announcement(&[("--icon=x", "-n")], 1, Language::En);
        let words = ["p", "-t{title}", "{title}", "--", "{title}", "{source}"];
        assert_eq!(filled(&one, &words), ["p", "-t--icon=x", " --icon=x", "--", "--icon=x", "-n"]);
    }

    #[test]
    fn hostile_text_is_one_short_line() {
        for (text, expected) in [
            ("a\u{1b}]0;x\u{7}b\n\tc", "a ]0;x b c"),
            ("\u{202E}abc\u{2066}d\u{9c}", "abc d"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"),
            ("\0\r\n", ""),
        ] {
            assert_eq!(line_of(text), expected);
        }
        let long = line_of(&"خ ".repeat(500_000));
        assert_eq!(long.chars().filter(|c| *c == 'خ').count(), LONGEST);
        assert!(long.ends_with("خ…"), "{long}");
        let far = announcement(&[("a", "S")], 1, Language::En);
        assert_eq!(far.url, "https://a.example/1");
    }
}
