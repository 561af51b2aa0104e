//! Feeds of comments, told from feeds of articles by their address and their title.

/// Words of titles that begin with one of these speak of comments, in the languages of content
/// systems. Words that go on otherwise (“commentary”) are left out by [`is_comments`].
const STEMS: &[&str] = &[
    "commentaire",
    "comentari",
    "comentári",
    "commenti",
    "kommentar",
    "kommentti",
    "kommentit",
    "kommentaar",
    "komentar",
    "komentář",
    "komentár",
    "komentarz",
    "hozzászólás",
    "reactie",
    "yorum",
    "комментари",
    "коментар",
    "каментар",
    "σχόλι",
    "σχολί",
    "תגוב",
    "تعليقات",
    "التعليقات",
    "للتعليقات",
    "تعلیقات",
    "نظرات",
    "دیدگاه",
    "تبصروں",
    "टिप्पणि",
    "মন্তব্য",
    "ymateb",
    "pripombe",
];

/// Words that speak of comments only as they are.
const WORDS: &[&str] = &["comment", "comments", "replies", "commentrss", "commentsrss"];

/// The same in scripts without spaces between words.
const PARTS: &[&str] =
    &["コメント", "评论", "評論", "留言", "댓글", "ความเห็น", "ความคิดเห็น", "bình luận"];

/// The degree to which a feed is that of comments: 0 if nothing says so. The address says more than the
/// title, in which the name of the site stands.
pub(super) fn likeness(url: &str, title: Option<&str>) -> u8 {
    let by_title = title.is_some_and(is_comments);
    2 * u8::from(is_address_of_comments(url)) + u8::from(by_title)
}

fn is_comments(title: &str) -> bool {
    let title = title.to_lowercase();
    let is_word_char = |ch: char| ch.is_alphanumeric() || is_mark(ch);
    let mut words = title.split(|ch: char| !is_word_char(ch));
    words.any(|word| WORDS.contains(&word) || STEMS.iter().any(|stem| word.starts_with(stem)))
        || PARTS.iter().any(|part| title.contains(part))
}

/// Vowel signs of the scripts of India, which are marks and no letters.
fn is_mark(ch: char) -> bool {
    matches!(ch, '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9cd}')
}

/// True if path or query of an address name comments.
fn is_address_of_comments(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let Some(start) = rest.find(['/', '?']) else { return false };
    let Some(rest) = rest.get(start..) else { return false };
    let lower = rest.to_ascii_lowercase();
    lower.split(|ch: char| !ch.is_ascii_alphanumeric()).any(|word| {
        let known = matches!(
            word,
            "comment"
                | "comments"
                | "withcomments"
                | "commentaires"
                | "comentarios"
                | "kommentare"
                | "replies"
        );
        known
            || ["commentsrss", "commentrss", "commentsfeed", "commentfeed", "commentsatom"]
                .iter()
                .any(|start| word.starts_with(start))
    })
}
