//! The words and sentences of a text (UAX #29), for a caret that moves by them.
//!
//! Scripts that write no spaces between words need a dictionary, which is left out: there a run of
//! letters is one word.
use icu_segmenter::options::{SentenceBreakInvariantOptions, WordBreakInvariantOptions};
use icu_segmenter::{SentenceSegmenter, WordSegmenter};
use std::ops::Range;

/// The words of `text` as ranges of bytes, in order: letters, numbers, pictographs, without the
/// signs and spaces between them.
///
/// ```
/// let text = "قال «نعم»، ثم 3.5";
/// let words: Vec<_> = sahifa_text::words(text).map(|word| &text[word]).collect();
/// assert_eq!(words, ["قال", "نعم", "ثم", "3.5"]);
/// ```
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let segmenter =
        WordSegmenter::new_neo_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let mut start = 0;
    segmenter.segment_str(text).iter_with_word_type().filter_map(move |(end, kind)| {
        let range = std::mem::replace(&mut start, end)..end;
        let is_word = kind.is_word_like() && !range.is_empty();
        is_word.then_some(range)
    })
}

/// The sentences of `text` as ranges of bytes, in order, without white space around them.
///
/// ```
/// let text = "هل وصل؟ نعم. See v3.5 here.";
/// let sentences: Vec<_> = sahifa_text::sentences(text).map(|sentence| &text[sentence]).collect();
/// assert_eq!(sentences, ["هل وصل؟", "نعم.", "See v3.5 here."]);
/// ```
pub fn sentences(text: &str) -> impl Iterator<Item = Range<usize>> {
    let segmenter = SentenceSegmenter::new_neo(SentenceBreakInvariantOptions::default());
    let mut start = 0;
    segmenter.segment_str(text).filter_map(move |end| {
        let range = std::mem::replace(&mut start, end)..end;
        let piece = text.get(range.clone())?;
        let inner = piece.trim_start();
        let from = range.end - inner.len();
        let inner = inner.trim_end();
        (!inner.is_empty()).then(|| from..from + inner.len())
    })
}
