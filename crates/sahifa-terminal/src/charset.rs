//! The terminal as `TERM` and the locale name it: the charset that it decodes, and what its class lacks.

/// The charset that the locale names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Charset {
    /// UTF-8, or none that is named. `LANG=C` alone names none: systemd units, containers and connections
    /// that pass no variables have it, beside terminals that decode UTF-8.
    #[default]
    Utf8,
    /// Another one, such as that of `ar_SY.ISO-8859-6`.
    Other,
    /// ASCII: `LC_ALL` is `C` or `POSIX`, which somebody set on purpose, because it overrules all others.
    Ascii,
}

impl Charset {
    /// The charset that the variables name. The first of the three that is set and not empty counts
    /// (POSIX.1-2017, Base Definitions, 8.2).
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name| variable(name).filter(|value| !value.is_empty());
        if set("LC_ALL").is_some_and(|name| matches!(name.as_str(), "C" | "POSIX")) {
            return Self::Ascii;
        }
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set).unwrap_or_default();
        let named = name.split_once('.').map(|(_, rest)| rest.split('@').next().unwrap_or(rest));
        match named.map(|charset| charset.to_ascii_lowercase()) {
            Some(charset) if !matches!(charset.as_str(), "utf-8" | "utf8") => Self::Other,
            _ => Self::Utf8,
        }
    }
}

/// True if it is open which characters the terminal has, so that it is asked: it is of a class older than
/// UTF-8, or the locale names another charset.
pub fn is_charset_open(variable: impl Fn(&str) -> Option<String>) -> bool {
    let term = variable("TERM").unwrap_or_default();
    !has_signs(&term) || Charset::of(variable) != Charset::Utf8
}

/// False for a terminal without colours and slant: those of DEC, and what else terminfo describes so.
pub fn has_colors(term: &str) -> bool {
    let is_mono = term.ends_with("-m") || term.ends_with("-mono");
    let is_old = ["sun", "wy50", "wy60", "adm3a"].iter().any(|name| is_of(term, name));
    !(is_dec(term) || is_mono || is_old)
}

/// False for a terminal whose class has no lines and signs of Unicode: those without colours, and consoles
/// of a PC.
pub(crate) fn has_signs(term: &str) -> bool {
    let is_kept = has_colors(term) || ["linux", "xterm"].iter().any(|name| is_of(term, name));
    is_kept && !["ansi", "pcansi", "cons25"].iter().any(|name| is_of(term, name))
}

/// True for `vt100`, `vt220-nam` and the others of DEC.
fn is_dec(term: &str) -> bool {
    term.strip_prefix("vt").is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()))
}

/// True if `term` is this name, or begins with it and a hyphen.
pub(crate) fn is_of(term: &str, name: &str) -> bool {
    term.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_is_set_names_the_charset() {
        for (all, ctype, lang, charset) in [
            ("", "", "", Charset::Utf8),
            ("", "", "C", Charset::Utf8),
            ("", "C", "C", Charset::Utf8),
            ("", "UTF-8", "", Charset::Utf8),
            ("C", "", "en_US.UTF-8", Charset::Ascii),
            ("POSIX", "", "", Charset::Ascii),
            ("C.UTF-8", "", "", Charset::Utf8),
            ("C.utf8", "", "C", Charset::Utf8),
            ("", "", "ar_SY.ISO-8859-6", Charset::Other),
            ("", "", "de_DE.ISO-8859-15@euro", Charset::Other),
            ("", "", "de_DE@euro", Charset::Utf8),
            ("", "", "ca_ES.UTF-8@valencia", Charset::Utf8),
            ("", "en_US.UTF-8", "ar_SY.ISO-8859-6", Charset::Utf8),
            ("", "en_US.US-ASCII", "ar_SY.UTF-8", Charset::Other),
            ("ar_SY.UTF-8", "C", "C", Charset::Utf8),
        ] {
            let variables = [("LC_ALL", all), ("LC_CTYPE", ctype), ("LANG", lang)];
            let value = |name: &str| {
                variables.iter().find(|variable| variable.0 == name).map(|found| found.1.to_owned())
            };
            assert_eq!(Charset::of(value), charset, "{variables:?}");
        }
    }

    #[test]
    fn classes_lack_what_terminfo_says() {
        for (term, colors, signs) in [
            ("xterm-256color", true, true),
            ("xterm", true, true),
            ("xterm-mono", false, true),
            ("linux", true, true),
            ("linux-m", false, true),
            ("vt52", false, false),
            ("vt100", false, false),
            ("vt102-nsgr", false, false),
            ("vt220", false, false),
            ("vt525", false, false),
            ("vte-256color", true, true),
            ("ansi", true, false),
            ("ansi-m", false, false),
            ("cons25", true, false),
            ("sun", false, false),
            ("screen-256color", true, true),
            ("", true, true),
        ] {
            assert_eq!((has_colors(term), has_signs(term)), (colors, signs), "{term}");
        }
    }

    #[test]
    fn a_terminal_is_asked_only_where_its_charset_is_open() {
        for (term, all, is_open) in [
            ("xterm-256color", "", false),
            ("xterm-256color", "C", true),
            ("xterm-256color", "de_DE.ISO-8859-1", true),
            ("vt100", "C.UTF-8", true),
            ("linux", "", false),
        ] {
            let value = |name: &str| match name {
                "TERM" => Some(term.to_owned()),
                "LC_ALL" => Some(all.to_owned()),
                _ => None,
            };
            assert_eq!(is_charset_open(value), is_open, "{term} {all}");
        }
    }
}
