//! Runs html5ever's tokenizer within limits.
//!
//! The tokenizer compares every attribute of a tag with all attributes before it, so a tag with 100
//! 000 attributes would cost 10^10 comparisons. It is fed in pieces. If it takes many attribute
//! separators without returning a token, the rest of the tag is left out.
use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use std::cell::Cell;

const PIECE: usize = 4096;
/// The most white space and `=` in one token.
const SEPARATORS: usize = 4096;
/// The most `/` in one token. They separate attributes, but also occur in base64 in addresses.
const SLASHES: usize = 16 * 1024;

/// Runs `source` through a tokenizer into `sink`. The flag is true if anything was left out.
pub(super) fn run<S: TokenSink>(source: &str, sink: S) -> (S, bool) {
    let tokenizer =
        Tokenizer::new(Counted { inner: sink, count: Cell::new(0) }, TokenizerOpts::default());
    let input = BufferQueue::default();
    let (mut separators, mut slashes) = (0, 0);
    let mut left_out = false;
    let mut rest = source;
    while !rest.is_empty() {
        super::budget::check();
        let (piece, after) = rest.split_at(rest.floor_char_boundary(PIECE));
        let before = tokenizer.sink.count.get();
        input.push_back(StrTendril::from_slice(piece));
        while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
        if tokenizer.sink.count.get() != before {
            (separators, slashes) = (0, 0);
        }
        separators +=
            piece.bytes().filter(|byte| byte.is_ascii_whitespace() || *byte == b'=').count();
        slashes += piece.bytes().filter(|&byte| byte == b'/').count();
        rest = after;
        if separators > SEPARATORS || slashes > SLASHES {
            left_out = true;
            // Two characters before the `>` may belong to the end of a comment.
            let end = rest.find('>').unwrap_or(rest.len());
            rest = &rest[rest.floor_char_boundary(end.saturating_sub(2))..];
            (separators, slashes) = (0, 0);
        }
    }
    tokenizer.end();
    (tokenizer.sink.inner, left_out)
}

struct Counted<S> {
    inner: S,
    count: Cell<u64>,
}

impl<S: TokenSink> TokenSink for Counted<S> {
    type Handle = S::Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<S::Handle> {
        // Errors are told in the middle of a tag.
        if !matches!(token, Token::ParseError(_)) {
            self.count.set(self.count.get() + 1);
        }
        self.inner.process_token(token, line)
    }

    fn end(&self) {
        self.inner.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.inner.adjusted_current_node_present_but_not_in_html_namespace()
    }
}
