//! Names of the files of articles.
use crate::news::{self, Article};

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
    news::slug(title, SLUG)
}
