//! Names of files, made of letters and digits only: no title can lead out of the folder.
use crate::news::Article;

/// Bytes of a title in the name of a file; names may have 255 in all.
pub(super) const SLUG: usize = 120;

/// Day, title and number: the same article always gets the same name.
pub(super) fn file_name(article: &Article) -> String {
    let date = article.headline.published.rfc3339().unwrap_or_default();
    let day = date.split('T').next().unwrap_or_default();
    let slug = slug(&article.headline.title);
    [day, &slug, &article.headline.id.0.to_string()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

/// The letters and digits of a title, with a hyphen for everything else.
pub(super) fn slug(title: &str) -> String {
    let mut slug = String::new();
    for ch in title.chars() {
        if !counts(ch) {
            continue;
        }
        if ch.is_alphanumeric() {
            if slug.len() + ch.len_utf8() > SLUG {
                break;
            }
            slug.push(ch);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches('-').to_owned()
}

/// True for a character that counts in a name. Marks on letters and invisible characters do not,
/// and do not separate words either.
fn counts(ch: char) -> bool {
    !matches!(ch, 'ـ' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}
