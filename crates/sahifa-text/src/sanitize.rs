//! Text that may reach a terminal: [`CleanText`], the only door into the engine.
//!
//! Text from outside loses its controls, overrides and tag characters; embeddings become isolates;
//! isolates are balanced line by line; presentation forms become letters; everything is NFC; a base
//! keeps a bounded number of marks. Directional marks, isolates, ZWJ and ZWNJ stay: the algorithms
//! need them, and `layout` never shows them. Colours and markup are no business of this module.
use crate::properties::Properties;
use icu_normalizer::ComposingNormalizerBorrowed;
use std::borrow::Cow;

/// Combining marks kept on one base.
pub(crate) const MAX_MARKS: usize = 8;
/// Isolates that may be open at once; deeper ones are dropped.
const MAX_DEPTH: usize = 8;
/// Bytes of text taken at most: offsets into it and into the shaped text fit 32 bits.
const MAX_LEN: usize = 256 << 20;

const LRI: char = '\u{2066}';
const RLI: char = '\u{2067}';
const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';

/// Text that may reach a terminal, the only input that [`layout`](crate::layout()) takes.
///
/// It holds no C0 or C1 control but `\n`, no soft hyphen, no tag character, no noncharacter and no
/// bidi override; embeddings are isolates, and isolates are balanced and at most 8 deep in every line
/// (UAX #9 BD9). Presentation forms are letters again, everything is in NFC (UAX #15), a base has at
/// most 8 marks, and the text at most 256 MiB. Marks, isolates, ZWJ and ZWNJ stay: the algorithms
/// need them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct CleanText(String);

impl CleanText {
    /// Sanitises text of any number of lines; see [`sanitize`].
    pub fn new(text: &str) -> Self {
        Self(sanitize(text).into_owned())
    }

    /// Sanitises text that has to stay on one line; see [`sanitize_line`].
    pub fn line(text: &str) -> Self {
        Self(sanitize_line(text).into_owned())
    }

    /// A title or name put into a sentence of the interface: one line without bidi controls of its
    /// own, wrapped in a first-strong isolate so that it cannot reorder what stands around it.
    pub fn isolated(text: &str) -> Self {
        Self(isolate(text))
    }

    /// The text in logical order. All source offsets count its bytes.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text as a string of its own.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl AsRef<str> for CleanText {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for CleanText {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Sanitises text of any number of lines, as [`CleanText`] describes it; borrowed when there was
/// nothing to do. Every kind of line or paragraph separator becomes `\n`, a tab becomes a space.
///
/// ```
/// use sahifa_text::sanitize;
///
/// assert_eq!(sanitize("a\u{1b}[31mb \u{202e}c\r\nd"), "a[31mb c\nd");
/// ```
pub fn sanitize(text: &str) -> Cow<'_, str> {
    clean(text, Separators::Newline)
}

/// Sanitises text that has to stay on one line: separators become spaces.
pub fn sanitize_line(text: &str) -> Cow<'_, str> {
    clean(text, Separators::Space)
}

/// [`CleanText::isolated`] as a string, for sentences that are put together before layout.
pub fn isolate(text: &str) -> String {
    let line = sanitize_line(text);
    let mut isolated = String::with_capacity(line.len() + 6);
    isolated.push(FSI);
    isolated.extend(line.chars().filter(|c| !is_bidi_control(*c)));
    isolated.push(PDI);
    isolated
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Separators {
    Newline,
    Space,
}

fn clean(text: &str, separators: Separators) -> Cow<'_, str> {
    let text = truncated(text);
    match survey(text, separators) {
        Survey::Settled => Cow::Borrowed(text),
        Survey::Unsettled if is_settled_after_all(text) => Cow::Borrowed(text),
        _ => {
            let balanced = balance(&replace(text, separators));
            Cow::Owned(bound_marks(ComposingNormalizerBorrowed::new_nfc().normalize(&balanced)))
        }
    }
}

fn truncated(text: &str) -> &str {
    let mut end = text.len().min(MAX_LEN);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

enum Survey {
    /// Nothing to do.
    Settled,
    /// Only marks and the like, which may well be in order.
    Unsettled,
    Suspect,
}

fn survey(text: &str, separators: Separators) -> Survey {
    if is_printable_ascii(text.as_bytes()) {
        return Survey::Settled;
    }
    survey_chars(text, separators)
}

fn is_printable_ascii(bytes: &[u8]) -> bool {
    // Whole chunks without a way out of the middle: they become vector instructions.
    bytes.chunks(64).all(|chunk| {
        chunk.iter().fold(true, |printable, byte| printable & matches!(byte, b' '..=b'~'))
    })
}

fn survey_chars(text: &str, separators: Separators) -> Survey {
    let mut survey = Survey::Settled;
    for c in text.chars() {
        let properties = Properties::of(c);
        if properties.is(Properties::SUSPECT | Properties::UNSETTLED | Properties::ZWJ) {
            if !properties.is(Properties::SUSPECT) {
                survey = Survey::Unsettled;
            } else if c != '\n' || separators == Separators::Space {
                return Survey::Suspect;
            }
        }
    }
    survey
}

fn is_settled_after_all(text: &str) -> bool {
    marks_are_bounded(text) && ComposingNormalizerBorrowed::new_nfc().is_normalized(text)
}

/// True if a character adds to its base: marks, vowel signs, joiners, trailing jamo.
fn counts_as_mark(c: char) -> bool {
    Properties::of(c).is(Properties::EXTEND | Properties::UNSETTLED)
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Character by character: separators, controls, presentation forms.
fn replace(text: &str, separators: Separators) -> String {
    let newline = if separators == Separators::Newline { '\n' } else { ' ' };
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' => {
                rest.next_if_eq(&'\n');
                out.push(newline);
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push(newline),
            '\t' => out.push(' '),
            _ if !Properties::of(c).is(Properties::SUSPECT) || is_bidi_control(c) => out.push(c),
            '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => push_letters(&mut out, c),
            _ => {}
        }
    }
    out
}

/// Presentation forms back to the letters they show; shaping chooses forms afresh.
fn push_letters(out: &mut String, form: char) {
    match form {
        // One code point that fonts draw many columns wide.
        '\u{fdfc}' => out.push_str("ریال"),
        '\u{fdfd}' => out.push_str("بسم الله الرحمن الرحيم"),
        _ => {
            let mut buffer = [0; 4];
            let nfkc = ComposingNormalizerBorrowed::new_nfkc();
            let letters = nfkc.normalize(form.encode_utf8(&mut buffer));
            // A spacing vowel sign after a letter was meant to sit on it.
            let on_letter = out.chars().next_back().is_some_and(|c| c.is_alphabetic());
            out.push_str(if on_letter && letters.len() > 1 {
                letters.trim_start_matches(' ')
            } else {
                &letters
            });
        }
    }
}

/// An open embedding, override or isolate.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Isolate,
    Embedding,
    /// Too deep: its end is dropped like its beginning.
    DroppedIsolate,
    /// An override, or an embedding too deep.
    DroppedEmbedding,
}

/// Rewrites the bidi controls of a text: isolates balanced and bounded line by line, embeddings
/// turned into isolates, overrides dropped.
#[derive(Default)]
struct Balance {
    out: String,
    open: Vec<Open>,
    /// Of these, written to `out`.
    written: usize,
    /// Of these, isolates.
    isolates: usize,
}

fn balance(text: &str) -> String {
    let mut balance = Balance { out: String::with_capacity(text.len()), ..Balance::default() };
    for c in text.chars() {
        balance.push(c);
    }
    balance.close_all();
    balance.out
}

impl Balance {
    fn push(&mut self, c: char) {
        match c {
            LRI | RLI | FSI => self.open(Some(c), Open::Isolate),
            '\u{202a}' => self.open(Some(LRI), Open::Embedding),
            '\u{202b}' => self.open(Some(RLI), Open::Embedding),
            '\u{202d}' | '\u{202e}' => self.open(None, Open::Embedding),
            // X7: the end of an embedding does not reach outside its isolate.
            '\u{202c}' => {
                if matches!(self.open.last(), Some(Open::Embedding | Open::DroppedEmbedding)) {
                    self.close();
                }
            }
            // X6a: the end of an isolate closes the embeddings inside it.
            PDI if self.isolates > 0 => {
                while !matches!(self.close(), Some(Open::Isolate | Open::DroppedIsolate) | None) {}
            }
            PDI => {}
            '\n' => {
                self.close_all();
                self.out.push('\n');
            }
            _ => self.out.push(c),
        }
    }

    fn open(&mut self, initiator: Option<char>, kind: Open) {
        self.isolates += usize::from(kind == Open::Isolate);
        match initiator {
            Some(initiator) if self.written < MAX_DEPTH => {
                self.written += 1;
                self.out.push(initiator);
                self.open.push(kind);
            }
            _ if kind == Open::Isolate => self.open.push(Open::DroppedIsolate),
            _ => self.open.push(Open::DroppedEmbedding),
        }
    }

    fn close(&mut self) -> Option<Open> {
        let last = self.open.pop();
        if matches!(last, Some(Open::Isolate | Open::DroppedIsolate)) {
            self.isolates -= 1;
        }
        if matches!(last, Some(Open::Isolate | Open::Embedding)) {
            self.written -= 1;
            self.out.push(PDI);
        }
        last
    }

    fn close_all(&mut self) {
        while self.close().is_some() {}
    }
}

/// At most [`MAX_MARKS`] marks on a base: more is an attack on the terminal, not a language.
fn bound_marks(text: Cow<'_, str>) -> String {
    if marks_are_bounded(&text) {
        return text.into_owned();
    }
    let mut marks = 0;
    let within_bound = |c: &char| {
        marks = if counts_as_mark(*c) { marks + 1 } else { 0 };
        marks <= MAX_MARKS
    };
    text.chars().filter(within_bound).collect()
}

fn marks_are_bounded(text: &str) -> bool {
    let mut marks = 0;
    text.chars().all(|c| {
        marks = if counts_as_mark(c) { marks + 1 } else { 0 };
        marks <= MAX_MARKS
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clean_text_is_borrowed() {
        for text in [
            "plain text",
            "سلام\nعالم",
            "مُحَمَّد",
            "می‌خواهم",
            "é",
            "e\u{308}\u{327}".trim_end_matches('\u{327}'),
        ] {
            let text: String = ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned();
            assert!(matches!(sanitize(&text), Cow::Borrowed(_)), "{text:?}");
        }
    }

    #[test]
    fn removes_what_may_not_reach_a_terminal() {
        let cases = [
            ("a\u{1b}[31mb", "a[31mb"),
            ("a\u{9b}31mb", "a31mb"),
            ("a\u{7f}\0\u{7}b", "ab"),
            ("a\tb", "a b"),
            ("a\r\nb\rc\u{2028}d\u{2029}e\u{85}f", "a\nb\nc\nd\ne\nf"),
            ("soft\u{ad}hyphen\u{feff}", "softhyphen"),
            ("tag\u{e0041}\u{e007f}", "tag"),
            ("abc \u{202e}def\u{202c} ghi", "abc def ghi"),
            ("a\u{202b}b\u{202c}c", "a\u{2067}b\u{2069}c"),
            ("a\u{2067}b", "a\u{2067}b\u{2069}"),
            ("a\u{2067}b\nc", "a\u{2067}b\u{2069}\nc"),
            ("a\u{2069}b\u{202c}c", "abc"),
            ("a\u{2067}b\u{202a}c\u{2069}d\u{202c}", "a\u{2067}b\u{2066}c\u{2069}\u{2069}d"),
            ("\u{fee1}\u{fefc}\u{feb4}\u{fedf}\u{fe8d}", "ملاسلا"),
            ("\u{fdf2}", "الله"),
            ("\u{fdfc}", "ریال"),
            ("ب\u{fe76}", "ب\u{64e}"),
            ("e\u{301}", "é"),
            ("م\u{651}\u{64e}", "م\u{64e}\u{651}"),
        ];
        for (text, expected) in cases {
            assert_eq!(sanitize(text), expected, "{text:?}");
        }
    }

    #[test]
    fn bounds_marks_and_depth() {
        let text = format!("ا{}ب", "\u{64e}".repeat(10_000));
        assert_eq!(sanitize(&text), format!("ا{}ب", "\u{64e}".repeat(MAX_MARKS)));
        let deep = format!("{}1", "\u{2067}".repeat(140));
        assert_eq!(sanitize(&deep), format!("{}1{}", "\u{2067}".repeat(8), "\u{2069}".repeat(8)));
    }

    #[test]
    fn isolated_titles_cannot_reorder_their_surroundings() {
        assert_eq!(isolate("a\u{2069}\u{202e}b\nc"), "\u{2068}ab c\u{2069}");
    }

    #[test]
    fn is_idempotent() {
        for text in [
            "a\u{2067}b\nc\u{202b}d",
            "\u{fe76}\u{fe76}",
            "e\u{301}\u{ad}\u{301}",
            "a\u{ad}\u{301}",
        ] {
            let once = sanitize(text).into_owned();
            assert_eq!(sanitize(&once), once, "{text:?}");
        }
    }
}
