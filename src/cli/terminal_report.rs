//! The report of `doctor --report`: the facts that a row of the table of terminals needs, in a form
//! to paste into a bug report. Names of users, hosts and files are left out.
//!
//! It is for maintainers, so its words are those of the code and the same in each language.
use crate::config::RtlMode;
use crate::writing::Writing;
use sahifa_terminal::{Evidence, Inspection, Multiplexer, Protocol};

/// Variables whose values name a user, a host or a file, or are nobody's business.
const PRIVATE: &[&str] = &["TMUX", "STY", "NVIM", "WT_SESSION"];

/// The lines of the report. A width is the name of a sample, the columns that it is laid out with,
/// and those that the terminal reported.
pub(super) fn lines<'a>(
    inspection: &Inspection,
    writing: &Writing,
    widths: impl Iterator<Item = (&'a str, usize, Option<usize>)>,
) -> Vec<String> {
    let detection = &inspection.detection;
    let identity = &detection.identity;
    let profile = writing.profile();
    let sign = identity.sign.map_or_else(|| "nothing".to_owned(), ToString::to_string);
    let mut lines = vec![
        format!("sahifa: {} on {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS),
        format!("terminal: {}", identity.terminal.name),
        format!("recognised by: {sign}"),
        format!("multiplexer: {}", identity.multiplexer.map_or("none", Multiplexer::name)),
        format!("row: {}", identity.class.name),
        format!("mode: {}, {}", writing.mode().name(), source(writing)),
        format!("remembered as: {}", detection.release()),
        format!("encoding: {:?}", profile.encoding),
        format!("enter: {}", profile.enter.escape_ascii()),
        format!("leave: {}", profile.leave.escape_ascii()),
    ];
    let findings = identity.terminal.findings.iter();
    lines.extend(findings.map(|finding| format!("finding: {finding}")));
    lines.extend(evidence("", &detection.evidence));
    lines.push(format!("answers: {}", detection.answers.escape_ascii()));
    lines.push(format!("answered in: {} ms", detection.took.as_millis()));
    let graphics = detection.graphics;
    let protocol = graphics.protocol.map_or("none", Protocol::name);
    let cell = graphics
        .cell
        .map_or("unknown".to_owned(), |(width, height)| format!("{width}x{height} pixels"));
    lines.push(format!(
        "locale: {:?}, decodes UTF-8: {:?}",
        detection.charset, detection.decodes_utf8
    ));
    lines.push(format!("pictures: {protocol}, cell {cell}, {} registers", graphics.registers));
    if let Some(explicit) = detection.explicit_found {
        lines.push(format!("explicit mode found: {explicit}"));
    }
    if let Some(outer) = &detection.outer {
        lines.extend(evidence("outer ", outer));
    }
    lines.push(format!("size: {}x{}", inspection.columns, inspection.rows));
    lines.extend(widths.map(|(sample, expected, measured)| match measured {
        Some(measured) if measured == expected => format!("width of {sample}: {measured}"),
        Some(measured) => format!("width of {sample}: {measured}, not {expected}"),
        None => format!("width of {sample}: unanswered"),
    }));
    lines
}

/// The source of the mode.
pub(super) fn source(writing: &Writing) -> &'static str {
    match (writing.is_configured(), writing.mode()) {
        (true, _) => "configuration",
        (false, RtlMode::Auto) => "recognised",
        (false, _) => "calibration",
    }
}

fn evidence(side: &str, evidence: &Evidence) -> Vec<String> {
    let secondary =
        evidence.secondary.map(|(kind, version, more)| format!("{kind};{version};{more}"));
    let answers = [
        ("TERM", Some(evidence.term.as_str()).filter(|term| !term.is_empty())),
        ("DA1", evidence.primary.as_deref()),
        ("DA2", secondary.as_deref()),
        ("XTVERSION", evidence.version.as_deref()),
    ];
    let answers = answers.map(|(name, value)| format!("{side}{name}: {}", value.unwrap_or("none")));
    let variables = evidence.variables.iter();
    let variables =
        variables.map(|(name, value)| format!("{side}variable {name}: {}", shown(name, value)));
    answers.into_iter().chain(variables).collect()
}

/// The value of a variable, unless it may tell more than a version.
fn shown<'a>(name: &str, value: &'a str) -> &'a str {
    let plain = |c: char| c.is_ascii_alphanumeric() || ".,:;()+_- ".contains(c);
    if PRIVATE.contains(&name) || value.len() > 60 || !value.chars().all(plain) {
        return "set";
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_may_name_someone_are_not_shown() {
        for (name, value, expected) in [
            ("VTE_VERSION", "7006", "7006"),
            ("XTERM_VERSION", "XTerm(379)", "XTerm(379)"),
            ("INSIDE_EMACS", "29.1,term:0.96", "29.1,term:0.96"),
            ("TMUX", "/tmp/tmux-1000/default,1,0", "set"),
            ("STY", "77.pts-1.host", "set"),
            ("TERM_PROGRAM", "/home/someone/bin/term", "set"),
            ("TERM_PROGRAM", "x\u{1b}[2J", "set"),
        ] {
            assert_eq!(shown(name, value), expected, "{name}");
        }
    }
}
