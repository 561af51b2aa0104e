//! `sahifa doctor`: the facts that the program found about its surroundings, for people and for bug
//! reports, and the calibration card.
//!
//! What is found is `terminal`'s and `store`'s business; here it is put into words.
use super::exit::{FAILED, OK, PARTIAL};
use super::sheet::Sheet;
use super::{CliError, Output, terminal_report};
use crate::app::overlay::{CALIBRATION_SENTENCE, calibration_bold};
use crate::arguments::DoctorTask;
use crate::config::{Calibration, RtlMode};
use crate::context::Context;
use crate::locale::Phrase;
use crate::store::{Health, Store};
use crate::writing::{Advice, Writing};
use sahifa_terminal::{Inspection, Multiplexer, Protocol, Repertoire, Support, inspect};
use serde::Serialize;
use std::io::{IsTerminal, Write};

/// The strings whose width is measured: a name for reports, the string, and the columns that the
/// layout expects.
const SAMPLES: &[(&str, &str, usize)] = &[
    ("letter", "\u{628}", 1),
    ("presentation form", "\u{FE91}", 1),
    ("lam-alef, letters", "\u{644}\u{627}", 2),
    ("lam-alef, ligature", "\u{FEFB}", 1),
    ("letter with vowel mark", "\u{FE91}\u{64E}", 1),
    ("letter with two marks", "\u{FE91}\u{651}\u{64E}", 1),
    ("left-to-right mark", "\u{200E}", 0),
    ("zero width joiner", "\u{200D}", 0),
    ("isolate", "\u{2067}\u{2069}", 0),
    ("emoji", "\u{1F4F0}", 2),
];

/// Forms of beh and lam-alef, which a font without presentation forms shows as boxes.
const FONT_SAMPLE: &str = "\u{FE8F} \u{FE91} \u{FE92} \u{FE90} \u{FEFB} \u{FEFC}";

#[derive(Debug, Serialize)]
struct Report {
    version: &'static str,
    terminal: Option<TerminalReport>,
    locale: LocaleReport,
    database: DatabaseReport,
    configuration: ConfigurationReport,
}

#[derive(Debug, Serialize)]
struct TerminalReport {
    name: &'static str,
    /// The name under which an answer of the calibration card is remembered.
    remembered_as: String,
    recognised_by: Option<String>,
    /// The row of the table of terminals that decides.
    class: &'static str,
    mode: &'static str,
    mode_from: &'static str,
    /// The id of a sentence on a setting of the terminal that must be changed.
    advice: Option<&'static str>,
    encoding: String,
    enter: String,
    leave: String,
    multiplexer: Option<&'static str>,
    term: String,
    answers: String,
    answered_in_ms: u64,
    primary: Option<String>,
    secondary: Option<(u32, u32, u32)>,
    xtversion: Option<String>,
    explicit_mode_found: Option<bool>,
    outer: Option<OuterReport>,
    variables: Vec<(&'static str, String)>,
    columns: u16,
    rows: u16,
    colors: u32,
    /// The characters that it gets: `unicode`, `console`, `ascii-signs` or `ascii`.
    characters: &'static str,
    /// The protocol for pictures that the terminal answers to.
    pictures: Option<&'static str>,
    clipboard: Support,
    hyperlinks: Support,
    widths: Vec<WidthReport>,
}

#[derive(Debug, Serialize)]
struct OuterReport {
    term: String,
    xtversion: Option<String>,
    variables: Vec<(&'static str, String)>,
}

#[derive(Debug, Serialize)]
struct WidthReport {
    sample: &'static str,
    expected: usize,
    measured: Option<usize>,
}

#[derive(Debug, Serialize)]
struct LocaleReport {
    name: Option<String>,
    utf8: bool,
}

#[derive(Debug, Serialize)]
struct DatabaseReport {
    path: String,
    exists: bool,
    health: Option<Health>,
    problem: Option<String>,
}

#[derive(Debug, Serialize)]
struct ConfigurationReport {
    path: String,
    exists: bool,
    problems: Vec<String>,
}

/// Prints the report, then shows the card if somebody sits at the terminal.
pub(super) fn doctor(
    task: &DoctorTask,
    context: &Context,
    output: &mut Output,
) -> Result<u8, CliError> {
    let samples: Vec<&str> = SAMPLES.iter().map(|(_, sample, _)| *sample).collect();
    let inspection = inspect(|name| std::env::var(name).ok(), &samples).ok();
    let writing = inspection.as_ref().map(|inspection| {
        let calibration = Calibration::load(&context.paths.calibration());
        let config = context.config();
        let detection = inspection.detection.clone();
        Writing::new(config.rtl.clone(), config.ui.signs, calibration, detection)
    });
    let found = inspection.as_ref().zip(writing.as_ref());
    if task.report {
        for line in
            found.map(|(inspection, writing)| lines(inspection, writing)).into_iter().flatten()
        {
            output.text(&line)?;
        }
        if found.is_none() {
            output.text(&context.catalogue.say_plain(&Phrase::new("doctor-no-terminal")))?;
        }
        return Ok(OK);
    }
    let report = Report {
        version: env!("CARGO_PKG_VERSION"),
        terminal: found.map(|(inspection, writing)| terminal(inspection, writing)),
        locale: locale(),
        database: database(context),
        configuration: configuration(context),
    };
    let code = report.code();
    if task.json {
        output.json(&report)?;
        return Ok(code);
    }
    let Some((inspection, mut writing)) = inspection.zip(writing).filter(|_| context.terminal)
    else {
        for phrase in report.phrases() {
            output.text(&context.catalogue.say_plain(&phrase))?;
        }
        return Ok(code);
    };
    let sheet = Sheet::new(context, usize::from(inspection.columns), &writing);
    let out = output.writer();
    for phrase in report.phrases() {
        sheet.text(&context.catalogue.say_plain(&phrase), out)?;
    }
    sheet.cells(FONT_SAMPLE, out)?;
    let answers = std::io::stdin().is_terminal();
    if answers {
        card(&sheet, &writing, context, out)?;
    }
    out.flush()?;
    if answers && let Some(mode) = answer()? {
        writing.choose(mode)?;
        let phrase = Phrase::new("calibration-kept")
            .with("mode", mode.name())
            .with("terminal", writing.detection().name());
        output.text(&context.catalogue.say_plain(&phrase))?;
    }
    Ok(code)
}

/// The lines of a report on the terminal alone.
fn lines(inspection: &Inspection, writing: &Writing) -> Vec<String> {
    let widths = SAMPLES.iter().zip(&inspection.widths);
    let widths = widths.map(|((name, _, expected), measured)| (*name, *expected, *measured));
    terminal_report::lines(inspection, writing, widths)
}

/// Prints the same sentence in every mode.
fn card(
    sheet: &Sheet,
    writing: &Writing,
    context: &Context,
    out: &mut impl Write,
) -> std::io::Result<()> {
    sheet.text("", out)?;
    for (number, mode) in RtlMode::ALL.iter().enumerate() {
        let text = context.settings.text_in(*mode);
        let label = format!("{:2} {:9}", number + 1, mode.name());
        let profile = writing.line_profile(*mode);
        let sentence = (CALIBRATION_SENTENCE, calibration_bold());
        sheet.sample(&label, sentence, (text, &profile), out)?;
    }
    for id in ["calibration-advice", "calibration-marks", "doctor-question"] {
        sheet.text(&context.catalogue.say_plain(&Phrase::new(id)), out)?;
    }
    Ok(())
}

/// Reads the number of a mode.
fn answer() -> Result<Option<RtlMode>, CliError> {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    let number = line.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    Ok(number.and_then(|number| RtlMode::ALL.get(number)).copied())
}

fn terminal(inspection: &Inspection, writing: &Writing) -> TerminalReport {
    let detection = &inspection.detection;
    let (identity, evidence) = (&detection.identity, &detection.evidence);
    let profile = writing.profile();
    let escaped = |bytes: &[u8]| bytes.escape_ascii().to_string();
    TerminalReport {
        name: identity.terminal.name,
        remembered_as: detection.release(),
        recognised_by: identity.sign.map(ToString::to_string),
        class: identity.class.name,
        mode: writing.mode().name(),
        mode_from: terminal_report::source(writing),
        advice: writing.advice().map(Advice::id),
        encoding: format!("{:?}", profile.encoding),
        enter: escaped(&profile.enter),
        leave: escaped(&profile.leave),
        multiplexer: identity.multiplexer.map(Multiplexer::name),
        term: evidence.term.clone(),
        answers: escaped(&detection.answers),
        answered_in_ms: detection.took.as_millis().try_into().unwrap_or(u64::MAX),
        primary: evidence.primary.clone(),
        secondary: evidence.secondary,
        xtversion: evidence.version.clone(),
        explicit_mode_found: detection.explicit_found,
        outer: detection.outer.as_ref().map(|outer| OuterReport {
            term: outer.term.clone(),
            xtversion: outer.version.clone(),
            variables: outer.variables.clone(),
        }),
        variables: evidence.variables.clone(),
        columns: inspection.columns,
        rows: inspection.rows,
        colors: writing.color_count(|name| std::env::var(name).ok()),
        characters: match writing.repertoire() {
            Repertoire::Unicode => "unicode",
            Repertoire::Console => "console",
            Repertoire::PlainSigns => "ascii-signs",
            Repertoire::Ascii => "ascii",
        },
        pictures: detection.graphics.protocol.map(Protocol::name),
        clipboard: through(identity.multiplexer, identity.terminal.clipboard),
        hyperlinks: through(identity.multiplexer, identity.terminal.hyperlinks),
        widths: SAMPLES
            .iter()
            .zip(&inspection.widths)
            .map(|((sample, _, expected), measured)| WidthReport {
                sample,
                expected: *expected,
                measured: *measured,
            })
            .collect(),
    }
}

/// The support of a feature behind a multiplexer: tmux and screen pass it on only if they are told
/// to.
fn through(multiplexer: Option<Multiplexer>, support: Support) -> Support {
    match (multiplexer, support) {
        (Some(_), Support::Yes) => Support::Setting,
        (_, support) => support,
    }
}

fn locale() -> LocaleReport {
    let set = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty());
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set);
    let utf8 = name.as_deref().is_some_and(|name| {
        let name = name.to_ascii_lowercase();
        name.contains("utf-8") || name.contains("utf8")
    });
    LocaleReport { name, utf8 }
}

/// The report on the database. A missing database is not created: a report changes nothing.
fn database(context: &Context) -> DatabaseReport {
    let path = context.database();
    let exists = path.exists();
    let found = exists.then(|| Store::open(&path).and_then(|store| store.health()));
    let (health, problem) = match found {
        Some(Ok(health)) => (Some(health), None),
        Some(Err(error)) => (None, Some(context.catalogue.say_plain(&error.phrase()))),
        None => (None, None),
    };
    DatabaseReport { path: path.display().to_string(), exists, health, problem }
}

fn configuration(context: &Context) -> ConfigurationReport {
    let path = &context.paths.config;
    let problems = context.loaded.problems.iter();
    ConfigurationReport {
        path: path.display().to_string(),
        exists: path.exists(),
        problems: problems.map(|problem| problem.render(&context.catalogue)).collect(),
    }
}

impl Report {
    fn code(&self) -> u8 {
        let damaged = self.database.health.as_ref().is_some_and(|health| !health.damage.is_empty());
        if damaged || self.database.problem.is_some() || !self.configuration.problems.is_empty() {
            return FAILED;
        }
        if self.locale.utf8 { OK } else { PARTIAL }
    }

    /// The report in sentences.
    fn phrases(&self) -> Vec<Phrase> {
        let mut phrases = vec![Phrase::new("doctor-version").with("version", self.version)];
        match &self.terminal {
            Some(terminal) => phrases.extend(terminal.phrases()),
            None => phrases.push(Phrase::new("doctor-no-terminal")),
        }
        let id = match (&self.locale.name, self.locale.utf8) {
            (None, _) => "doctor-locale-none",
            (_, true) => "doctor-locale",
            (_, false) => "doctor-locale-not-utf8",
        };
        let name = self.locale.name.as_deref().unwrap_or_default();
        phrases.push(Phrase::new(id).with("locale", name));
        phrases.extend(self.database.phrases());
        phrases.extend(self.configuration.phrases());
        if self.terminal.is_some() {
            phrases.push(Phrase::new("doctor-font"));
        }
        phrases
    }
}

impl TerminalReport {
    fn phrases(&self) -> Vec<Phrase> {
        let recognised = match &self.recognised_by {
            Some(sign) => Phrase::new("doctor-recognised").with("sign", sign.as_str()),
            None => Phrase::new("doctor-stranger"),
        };
        let mut phrases = vec![
            Phrase::new("doctor-terminal").with("terminal", self.remembered_as.as_str()),
            recognised,
            Phrase::new("doctor-answers")
                .with("answers", self.answers.as_str())
                .with("milliseconds", self.answered_in_ms.to_string()),
        ];
        if let (Some(multiplexer), Some(outer)) = (self.multiplexer, &self.outer) {
            let around =
                format!("{} {}", outer.term, outer.xtversion.as_deref().unwrap_or_default());
            phrases.push(
                Phrase::new("doctor-multiplexer")
                    .with("multiplexer", multiplexer)
                    .with("outer", around.trim()),
            );
        }
        let from = Phrase::new(match self.mode_from {
            "configuration" => "doctor-mode-configured",
            "calibration" => "doctor-mode-calibrated",
            _ => "doctor-mode-recognised",
        });
        phrases.push(Phrase::new("doctor-mode").with("mode", self.mode).with("from", from));
        phrases.extend(self.advice.map(Phrase::new));
        phrases.push(Phrase::new("doctor-encoding").with("encoding", self.encoding.as_str()));
        phrases.push(Phrase::new("doctor-colors").with("colors", self.colors.to_string()));
        phrases.push(Phrase::new(match self.characters {
            "unicode" => "doctor-characters",
            "console" => "doctor-characters-console",
            "ascii-signs" => "doctor-characters-signs",
            _ => "doctor-characters-ascii",
        }));
        let pictures = match self.pictures {
            Some(protocol) => Phrase::new("doctor-pictures").with("protocol", protocol),
            None => Phrase::new("doctor-pictures-blocks"),
        };
        phrases.push(pictures);
        for (id, support) in
            [("doctor-clipboard", self.clipboard), ("doctor-hyperlinks", self.hyperlinks)]
        {
            phrases.push(Phrase::new(id).with("support", support_phrase(support)));
        }
        phrases.extend(self.widths.iter().map(WidthReport::phrase));
        phrases
    }
}

fn support_phrase(support: Support) -> Phrase {
    Phrase::new(match support {
        Support::Yes => "doctor-support-yes",
        Support::No => "doctor-support-no",
        Support::Setting => "doctor-support-setting",
        Support::Unknown => "doctor-support-unknown",
    })
}

impl WidthReport {
    fn phrase(&self) -> Phrase {
        let id = match self.measured {
            None => "doctor-width-unknown",
            Some(measured) if measured == self.expected => "doctor-width",
            Some(_) => "doctor-width-other",
        };
        Phrase::new(id)
            .with("sample", self.sample)
            .with("measured", self.measured.unwrap_or(0).to_string())
            .with("expected", self.expected.to_string())
    }
}

impl DatabaseReport {
    fn phrases(&self) -> Vec<Phrase> {
        let about = |id: &'static str| Phrase::new(id).with("path", self.path.as_str());
        match (&self.health, &self.problem) {
            (_, Some(problem)) => {
                vec![about("doctor-database-bad").with("reason", problem.as_str())]
            }
            (Some(health), _) if !health.damage.is_empty() => {
                vec![about("doctor-database-bad").with("reason", health.damage.clone())]
            }
            (Some(health), _) => vec![
                about("doctor-database")
                    .with("articles", health.articles as usize)
                    .with("size", (health.size / 1024).to_string()),
            ],
            (None, None) => vec![about("doctor-database-none")],
        }
    }
}

impl ConfigurationReport {
    fn phrases(&self) -> Vec<Phrase> {
        let about = |id: &'static str| Phrase::new(id).with("path", self.path.as_str());
        if !self.problems.is_empty() {
            return vec![about("doctor-configuration-bad").with("count", self.problems.len())];
        }
        vec![about(if self.exists { "doctor-configuration" } else { "doctor-configuration-none" })]
    }
}
