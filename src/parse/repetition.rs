//! Finds the lines that the files of one source have in common.
use super::hints::Hints;
use super::problem::Problems;
use super::repeated::{Repeated, hash, key};
use super::{charset, sniff};
use std::collections::{HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The least number of files with a line.
const FILES: usize = 3;

/// The lines of one file that are looked at, from each of its ends.
const LINES: usize = 1000;

/// Counts the files that contain each line.
#[derive(Debug, Default)]
pub struct Repetition {
    counts: HashMap<u64, usize>,
    files: HashSet<u64>,
}

impl Repetition {
    /// Counts the lines of a plain text file. A copy of a counted file is not counted.
    pub fn add(&mut self, bytes: &[u8], hints: &Hints) {
        // A file that cannot be read says nothing here; its own reading tells why.
        let _ = catch_unwind(AssertUnwindSafe(|| self.count(bytes, hints)));
    }

    fn count(&mut self, bytes: &[u8], hints: &Hints) {
        if sniff::is_binary(bytes) || !self.files.insert(hash(bytes)) {
            return;
        }
        let labels = charset::Labels { forced: hints.encoding, ..charset::Labels::default() };
        let text = charset::decode(bytes, &labels, &mut Problems::default());
        if !matches!(sniff::format(&text, hints), Ok(sniff::Format::Plain)) {
            self.files.remove(&hash(bytes));
            return;
        }
        let mut lines = HashSet::new();
        let all = || text.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
        for line in all().take(LINES).chain(all().rev().take(LINES)) {
            lines.extend(key(line));
        }
        for line in lines {
            *self.counts.entry(line).or_default() += 1;
        }
    }

    /// The lines that are in at least three files and in half of all files.
    pub fn finish(self) -> Repeated {
        let files = self.files.len();
        let often = |count: usize| count >= FILES && count * 2 >= files;
        Repeated(
            self.counts
                .into_iter()
                .filter(|(_, count)| often(*count))
                .map(|(key, _)| key)
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::news::{Channel, Role};
    use std::path::Path;

    fn hints(repeated: Option<&Repeated>) -> Hints<'_> {
        Hints { path: Some(Path::new("a.txt")), repeated, ..Hints::default() }
    }

    fn common(files: &[String]) -> Repeated {
        let mut repetition = Repetition::default();
        files.iter().for_each(|file| repetition.add(file.as_bytes(), &hints(None)));
        repetition.finish()
    }

    fn page(number: usize) -> String {
        let long = format!("كلمات الخبر رقم {number} وهي كثيرة جدا ").repeat(6);
        format!(
            "أخبار البلد الجديد كل يوم\nخبر رقم {number} عن بلدة في الشمال\n\n{long}.\n\n{long} أيضا.\n\n\
             حمّلوا تطبيق البلد من المتجر\n\nيصلكم كل صباح على بريدكم ملخص أبرز ما نشرناه خلال اليوم السابق من تقارير \
             وتحقيقات ومقالات رأي كتبها صحفيونا في كل مكان."
        )
    }

    fn parsed(text: &str, repeated: &Repeated) -> Channel {
        crate::parse::parse(text.as_bytes(), &hints(Some(repeated))).unwrap().value
    }

    #[test]
    fn what_stands_in_many_files_is_no_title_and_hidden() {
        let files: Vec<String> = (0..4).map(page).collect();
        let repeated = common(&files);
        let entry = &parsed(&files[1], &repeated).entries[0];
        assert_eq!(entry.title, "خبر رقم 1 عن بلدة في الشمال");
        let roles: Vec<Role> = entry.body.blocks.iter().map(|block| block.role).collect();
        let [hidden, body] = [Role::Furniture, Role::Body];
        assert_eq!(roles, [hidden, body, body, hidden, hidden]);
        // One that is read for the first time is read in the same way.
        assert_eq!(parsed(&page(9), &repeated).entries[0].title, "خبر رقم 9 عن بلدة في الشمال");
    }

    #[test]
    fn few_files_and_copies_have_nothing_in_common() {
        for files in [vec![page(1), page(2)], vec![page(1); 5]] {
            assert_eq!(common(&files), Repeated::default());
        }
        // Less than half of all.
        let mut files: Vec<String> =
            (0..4).map(|number| format!("{number}\n\nx {number}")).collect();
        files.extend((0..3).map(page));
        assert_eq!(common(&files), Repeated::default());
    }

    #[test]
    fn near_copies_of_one_article_stay_what_they_are() {
        let files: Vec<String> = (0..3).map(|number| format!("{}\n\n{number}", page(1))).collect();
        let entry = &parsed(&files[0], &common(&files)).entries[0];
        assert!(entry.body.blocks.iter().filter(|block| block.role == Role::Body).count() >= 3);
    }
}
