//! Times of day, and their offsets from Greenwich, in digits.

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Clock {
    pub(super) hour: i8,
    pub(super) minute: i8,
    pub(super) second: i8,
}

pub(super) fn leading_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Reads `HH:MM`, `HH:MM:SS`, `HH:MM:SS.fff`, `HHMMSS` or `HHhMM`.
pub(super) fn clock(text: &str) -> Option<(Clock, &str)> {
    let digits = leading_digits(text);
    if matches!(digits, 4 | 6) && !text[digits..].starts_with(':') {
        let two = |at: usize| text.get(at..at + 2)?.parse().ok();
        let second = if digits == 6 { two(4)? } else { 0 };
        return Some((Clock { hour: two(0)?, minute: two(2)?, second }, fraction(&text[digits..])));
    }
    if digits == 0 || digits > 2 {
        return None;
    }
    let hour = text[..digits].parse().ok()?;
    let rest = text[digits..].strip_prefix([':', 'h'])?;
    let digits = leading_digits(rest);
    if digits == 0 || digits > 2 {
        return None;
    }
    let minute = rest[..digits].parse().ok()?;
    let mut rest = &rest[digits..];
    let mut second = 0;
    if let Some(after) = rest.strip_prefix(':') {
        let digits = leading_digits(after);
        if digits == 0 || digits > 2 {
            return None;
        }
        second = after[..digits].parse().ok()?;
        rest = &after[digits..];
    }
    Some((Clock { hour, minute, second }, fraction(rest)))
}

fn fraction(rest: &str) -> &str {
    match rest.strip_prefix(['.', ',', ':']) {
        Some(after) if leading_digits(after) > 0 => &after[leading_digits(after)..],
        _ => rest,
    }
}

/// Reads `+0100`, `-01:00`, `+1` or `Z` as seconds east.
pub(super) fn offset(text: &str) -> Option<(i32, &str)> {
    if let Some(rest) = text.strip_prefix(['Z', 'z']) {
        return Some((0, rest));
    }
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let text = &text[1..];
    let digits = leading_digits(text);
    let (hours, minutes, rest) = match digits {
        1 | 2 => match text[digits..].strip_prefix(':') {
            Some(after) if leading_digits(after) >= 2 => {
                (&text[..digits], &after[..2], &after[2..])
            }
            _ => (&text[..digits], "0", &text[digits..]),
        },
        3 => (&text[..1], &text[1..3], &text[3..]),
        4 => (&text[..2], &text[2..4], &text[4..]),
        _ => return None,
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= 15 && minutes < 100).then_some((sign * (hours * 3600 + minutes * 60), rest))
}
