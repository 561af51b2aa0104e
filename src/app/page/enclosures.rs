//! The line in the head of an article that says which files come with it.
use crate::locale::Phrase;
use crate::news::{Enclosure, EnclosureKind};

/// The line on the files that come with an article, and the key that lists them; `None` if there are
/// only pictures, which belong to the text.
pub(super) fn head(enclosures: &[Enclosure], key: &str) -> Option<Phrase> {
    let is_file = |one: &&Enclosure| one.kind() != EnclosureKind::Picture;
    let files: Vec<&Enclosure> = enclosures.iter().filter(is_file).collect();
    let first = files.iter().find(|one| one.is_playable()).or(files.first())?.brief();
    let what = match files.len() {
        1 => first,
        count => Phrase::new("reader-enclosures").with("first", first).with("count", count - 1),
    };
    Some(match key {
        "" => what,
        key => Phrase::new("reader-enclosures-key").with("what", what).with("key", key),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Catalogue, Language};

    #[test]
    fn the_recording_stands_first_and_pictures_do_not_count() {
        let file = |name: &str, duration| Enclosure {
            url: format!("https://a.example/{name}"),
            duration,
            ..Enclosure::default()
        };
        let english = Catalogue::new(Language::En);
        let arabic = Catalogue::new(Language::Ar);
        let say = |files: &[Enclosure], key: &str| {
            head(files, key).map(|line| [&english, &arabic].map(|words| words.say_plain(&line)))
        };
        let picture = file("cover.jpg", None);
        let (audio, notes) = (file("7.mp3", Some(61)), file("notes.pdf", None));
        assert_eq!(say(std::slice::from_ref(&picture), "P"), None);
        let one = say(&[picture, audio.clone()], "").unwrap();
        assert_eq!(one, ["Audio, 1:01", "صوت، 1:01"]);
        let two = say(&[notes, audio], "P").unwrap();
        assert_eq!(
            two,
            ["Audio, 1:01, and 1 more · P lists them", "صوت، 1:01، ومرفق آخر · للقائمة اضغط P"]
        );
    }
}
