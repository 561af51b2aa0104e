//! Evidence that a text was decoded in the right charset.

/// Evidence that a text is correctly decoded Arabic, from its words: a wrong table gives words that
/// Arabic cannot have.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    pub(super) good: i64,
    bad: i64,
    /// The number of words that begin with the article.
    articles: i64,
}

impl Evidence {
    pub(super) fn of(text: &str) -> Self {
        let mut evidence = Self::default();
        let outside = |ch: char| ch.is_ascii() && !ch.is_ascii_alphanumeric();
        for word in text.split(|ch| {
            outside(ch)
                || matches!(
                    ch,
                    '،' | '؛'
                        | '؟'
                        | '«'
                        | '»'
                        | '“'
                        | '”'
                        | '\u{a0}'
                        | '…'
                        | '–'
                        | '—'
                        | '‘'
                        | '’'
                        | 'ـ'
                )
        }) {
            if word.is_ascii() {
                continue;
            }
            if is_arabic_word(word) {
                evidence.good += 1;
                let letters = word.trim_start_matches(['و', 'ف', 'ب', 'ك']);
                evidence.articles += i64::from(letters.starts_with("ال") && letters.len() > 8);
            } else {
                evidence.bad += 1;
            }
        }
        evidence
    }

    pub(super) fn score(self) -> i64 {
        self.good + self.articles * 2 - self.bad * 3
    }

    /// True if nine of ten words are possible and the article occurs, as in all running text.
    pub(super) fn is_strong(self) -> bool {
        self.good >= self.bad * 9 && self.articles * 20 >= self.good && self.articles > 0
    }
}

/// True for letters of one script, with `ة` and `ى` only at the end, no hamza on a seat at the
/// start, and marks only after letters and not in heaps.
fn is_arabic_word(word: &str) -> bool {
    let mut before = None;
    let mut marks = 0;
    let mut chars = word.chars().peekable();
    while let Some(ch) = chars.next() {
        let last = chars.peek().is_none_or(|&next| is_arabic_mark(next));
        let fits = match ch {
            _ if is_arabic_mark(ch) => {
                marks += 1;
                before.is_some() && marks <= 2
            }
            'ة' => before.is_some() && last,
            'ى' | 'ؤ' | 'ئ' => before.is_some(),
            '٠'..='٩' => true,
            _ => is_arabic_letter(ch),
        };
        if !fits {
            return false;
        }
        if !is_arabic_mark(ch) {
            marks = 0;
        }
        before = Some(ch);
    }
    before.is_some() && word.chars().count() < 20
}

fn is_arabic_letter(ch: char) -> bool {
    matches!(ch, '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}' | 'پ' | 'چ' | 'ژ' | 'گ' | 'ک' | 'ی')
}

fn is_arabic_mark(ch: char) -> bool {
    matches!(ch, '\u{64b}'..='\u{652}')
}
