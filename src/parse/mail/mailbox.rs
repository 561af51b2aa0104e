//! An mbox: many messages in one file, each after a line that begins with `From ` (RFC 4155).
use std::borrow::Cow;

/// The longest separator line, in bytes.
const SEPARATOR: usize = 512;

/// True if a file begins like an mbox.
pub(super) fn is_mailbox(bytes: &[u8]) -> bool {
    is_separator(first_line(bytes))
}

/// The messages, without their separator lines. The text before the first separator belongs to a
/// message whose beginning is missing, and is left out.
pub(super) fn messages(bytes: &[u8]) -> Vec<&[u8]> {
    let mut messages = Vec::new();
    let mut start = None;
    let mut at = 0;
    // A separator stands at the beginning or behind a blank line: elsewhere `From ` is text.
    let mut blank = true;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let len = rest.iter().position(|&byte| byte == b'\n').map_or(rest.len(), |end| end + 1);
        let line = rest[..len].trim_ascii_end();
        if blank && is_separator(line) {
            messages.extend(start.map(|start| &bytes[start..at]));
            start = Some(at + len);
        }
        blank = line.is_empty();
        at += len;
    }
    messages.extend(start.map(|start| &bytes[start..]));
    messages
}

/// The message as it was sent: `>From ` at the start of a line becomes `From `.
pub(super) fn unquoted(message: &[u8]) -> Cow<'_, [u8]> {
    let quoted = |line: &[u8]| {
        let signs = line.iter().take_while(|&&byte| byte == b'>').count();
        signs > 0 && line[signs..].starts_with(b"From ")
    };
    let mut lines = message.split_inclusive(|&byte| byte == b'\n');
    if !lines.any(quoted) {
        return Cow::Borrowed(message);
    }
    let mut output = Vec::with_capacity(message.len());
    for line in message.split_inclusive(|&byte| byte == b'\n') {
        output.extend_from_slice(if quoted(line) { &line[1..] } else { line });
    }
    Cow::Owned(output)
}

fn first_line(bytes: &[u8]) -> &[u8] {
    let head = &bytes[..bytes.len().min(SEPARATOR)];
    head.split(|&byte| byte == b'\n').next().unwrap_or(head).trim_ascii_end()
}

/// True for `From address weekday month day hh:mm:ss year`. A sentence that begins with “From” has
/// no time with seconds.
fn is_separator(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ").filter(|_| line.len() <= SEPARATOR) else {
        return false;
    };
    let is_time = |word: &[u8]| {
        let parts: Vec<&[u8]> = word.split(|&byte| byte == b':').collect();
        matches!(parts.len(), 2 | 3)
            && parts.iter().all(|part| {
                matches!(part.len(), 1 | 2) && part.iter().all(|byte| byte.is_ascii_digit())
            })
    };
    rest.split(|&byte| byte == b' ').any(is_time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_split_at_separators_only() {
        let text =
            b"From a@b.c Wed Feb 17 10:00:00 2021\nSubject: one\n\nFrom here on it is text.\n\
            From x@y.z Wed Feb 17 10:00:00 2021\nstill text: no blank line before it\n\n\
            From d@e.f  Thu Feb  4 9:05:00 2021 +0300\nSubject: two\n\n>From the start\n";
        assert!(is_mailbox(text));
        let found = messages(text);
        assert_eq!(found.len(), 2);
        assert!(found[0].starts_with(b"Subject: one") && found[1].starts_with(b"Subject: two"));
        assert!(unquoted(found[1]).ends_with(b"\nFrom the start\n"));
        assert!(matches!(unquoted(found[0]), Cow::Borrowed(_)));
    }

    #[test]
    fn the_end_of_a_mailbox_begins_with_a_whole_message() {
        let text = b"ject: lost\n\nbody\n\nFrom a@b.c Wed Feb 17 10:00:00 2021\nSubject: kept\n\nx";
        assert!(!is_mailbox(text));
        assert_eq!(messages(text), [b"Subject: kept\n\nx"]);
        assert!(messages(b"").is_empty() && messages(b"From nowhere\n").is_empty());
    }
}
