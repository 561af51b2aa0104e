//! The names of front matter keys, in English and Arabic.
use super::super::boilerplate;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The meaning of a key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Key {
    Title,
    Id,
    Published,
    /// The time of first sight of an article without a date.
    Seen,
    Updated,
    Authors,
    Source,
    Url,
    Tags,
    Language,
    Direction,
    Image,
    Caption,
    Summary,
    Enclosures,
    Roles,
    /// A key of a site generator, without a meaning for the article.
    Other,
}

/// The names, compared as by [`normal`]: `التاريخ`, `تاريخ` and `تاريخ_النشر`, `تاريخ نشر` are the
/// same.
const NAMES: &[(Key, &[&str])] = &[
    (Key::Title, &["title", "headline", "عنوان"]),
    (Key::Id, &["id", "guid", "معرف"]),
    (
        Key::Published,
        &[
            "date",
            "published",
            "created",
            "pubdate",
            "pub date",
            "publish date",
            "date published",
            "published at",
            "تاريخ",
            "تاريخ النشر",
            "نشر",
        ],
    ),
    (Key::Seen, &["first seen"]),
    (
        Key::Updated,
        &[
            "updated",
            "modified",
            "lastmod",
            "last modified",
            "date modified",
            "updated at",
            "تحديث",
            "آخر تحديث",
            "تاريخ التحديث",
            "تعديل",
        ],
    ),
    (
        Key::Authors,
        &[
            "author",
            "authors",
            "by",
            "byline",
            "creator",
            "كاتب",
            "كاتبة",
            "كتاب",
            "كاتبون",
            "بقلم",
            "مؤلف",
            "مؤلفة",
            "مؤلفون",
        ],
    ),
    (
        Key::Source,
        &["source", "site", "site name", "publisher", "مصدر", "ناشر", "موقع", "صحيفة", "جريدة"],
    ),
    (Key::Url, &["url", "link", "canonical", "canonical url", "permalink", "رابط"]),
    (
        Key::Tags,
        &[
            "tags",
            "tag",
            "categories",
            "category",
            "keywords",
            "topics",
            "وسوم",
            "وسم",
            "تصنيف",
            "تصنيفات",
            "كلمات مفتاحية",
            "كلمات دالة",
        ],
    ),
    (Key::Language, &["lang", "language", "لغة"]),
    (Key::Direction, &["dir", "direction", "اتجاه"]),
    (Key::Image, &["image", "cover", "thumbnail", "featured image", "صورة", "صورة الغلاف", "غلاف"]),
    (Key::Caption, &["caption", "image caption", "شرح", "شرح الصورة", "تعليق الصورة"]),
    (
        Key::Summary,
        &["description", "summary", "excerpt", "abstract", "ملخص", "وصف", "موجز", "مقدمة"],
    ),
    (Key::Enclosures, &["enclosures"]),
    (Key::Roles, &["roles"]),
    (
        Key::Other,
        &["layout", "draft", "slug", "type", "weight", "aliases", "series", "toc", "comments"],
    ),
];

static KEYS: LazyLock<HashMap<String, Key>> = LazyLock::new(|| {
    let names = NAMES.iter().flat_map(|(key, names)| names.iter().map(|name| (normal(name), *key)));
    names.collect()
});

/// The meaning of a key, if it is known.
pub(super) fn key(name: &str) -> Option<Key> {
    // No name is longer, whatever is written with it.
    (name.len() <= 80).then(|| KEYS.get(&normal(name)).copied()).flatten()
}

/// A name without capitals, marks, hamza and the Arabic article, with single spaces between words.
fn normal(name: &str) -> String {
    let folded = boilerplate::fold(&name.replace(['_', '-'], " "));
    let words = folded.split_whitespace().map(|word| match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() > 2 => rest,
        _ => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_are_one_key() {
        for (name, expected) in [
            ("Title", Some(Key::Title)),
            ("العنوان", Some(Key::Title)),
            ("تاريخ_النشر", Some(Key::Published)),
            ("التاريخ", Some(Key::Published)),
            ("اخر تحديث", Some(Key::Updated)),
            ("الكاتبة", Some(Key::Authors)),
            ("الكلمات المفتاحية", Some(Key::Tags)),
            ("الصورة", Some(Key::Image)),
            ("الملخّص", Some(Key::Summary)),
            ("الإتجاه", Some(Key::Direction)),
            ("اللغة", Some(Key::Language)),
            ("شرح صورة", Some(Key::Caption)),
            ("first_seen", Some(Key::Seen)),
            ("قال", None),
            ("", None),
        ] {
            assert_eq!(key(name), expected, "{name}");
        }
    }

    #[test]
    fn no_name_stands_for_two_keys() {
        let names = NAMES.iter().flat_map(|(key, names)| names.iter().map(move |name| (key, name)));
        for (expected, name) in names {
            assert_eq!(key(name), Some(*expected), "{name}");
        }
    }
}
