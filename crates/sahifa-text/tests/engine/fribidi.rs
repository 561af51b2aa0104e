//! The engine beside FriBidi: same order, same forms, or a difference that has a name.
//!
//! Debian's command `fribidi` (package libfribidi-bin) must be there; where it is not, the test says
//! so on standard error, and fails where `CI` is set.
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use sahifa_text::{BaseDirection, CleanText, Options, layout};
use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};

const GENERATED: usize = 20_000;

/// The lines as FriBidi shows them.
fn fribidi(lines: &[String], base: &str) -> Option<Vec<String>> {
    let mut command = Command::new("fribidi")
        .args(["--charset", "UTF-8", "--nopad", "--nobreak", "--clean", base])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut stdin = command.stdin.take().unwrap();
    let input = lines.join("\n") + "\n";
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = command.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let visual = String::from_utf8(output.stdout).unwrap();
    Some(visual.lines().map(str::to_owned).collect())
}

fn ours(text: &str, base: BaseDirection) -> String {
    let options = Options { width: usize::MAX, base, ..Options::default() };
    layout(&CleanText::new(text), &[], &options).lines[0].visual()
}

/// Left standing by FriBidi where the alef of a ligature was, and characters without a glyph.
fn without_controls(visual: &str) -> String {
    let invisible = |c: &char| matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}');
    visual.chars().filter(|c| !invisible(c)).collect()
}

fn is_mark(c: char) -> bool {
    icu_properties::CodePointMapData::<icu_properties::props::BidiClass>::new().get(c)
        == icu_properties::props::BidiClass::NonspacingMark
}

/// FriBidi joins lam and alef only where no mark stands between them; the ligature with the marks of
/// both, lam's first, is what Unicode asks for.
fn ligate_over_marks(visual: &str) -> String {
    let chars: Vec<char> = visual.chars().collect();
    let marks = |from: usize| chars[from..].iter().take_while(|c| is_mark(**c)).count();
    let mut out = String::new();
    let mut at = 0;
    while at < chars.len() {
        let alef = ['\u{fe82}', '\u{fe84}', '\u{fe88}', '\u{fe8e}']
            .iter()
            .position(|alef| *alef == chars[at]);
        let lam = at + 1 + marks(at + 1);
        match (alef, chars.get(lam)) {
            (Some(alef), Some('\u{fedf}' | '\u{fee0}')) => {
                let end = lam + 1 + marks(lam + 1);
                let joined = u32::from(chars[lam] == '\u{fee0}');
                out.extend(char::from_u32(0xfef5 + 2 * alef as u32 + joined));
                out.extend(&chars[lam + 1..end]);
                out.extend(&chars[at + 1..lam]);
                at = end;
            }
            _ => {
                out.push(chars[at]);
                at += 1;
            }
        }
    }
    out
}

/// Shapes the engine borrows for letters that have none of their own.
fn without_borrowed(visual: &str) -> String {
    let letter = |c: char| match c {
        '\u{fbe8}' | '\u{fbe9}' => '\u{6ba}',
        '\u{feea}' => '\u{6d5}',
        c => c,
    };
    visual.chars().map(letter).collect()
}

/// FriBidi leaves a hamza that joins to nothing as it is; its form looks the same.
fn without_hamza_form(visual: &str) -> String {
    visual.replace('\u{fe80}', "\u{621}")
}

/// Rewrites a picture so that a difference is gone.
type TakeOut = fn(&str) -> String;

/// A change to a picture that takes a named difference out of it.
const DIFFERENCES: [(&str, TakeOut); 3] = [
    ("hamza: letter or isolated form", without_hamza_form),
    ("lam-alef with marks between the letters", ligate_over_marks),
    ("shapes borrowed for letters without forms", without_borrowed),
];

/// The names of the differences between two pictures, none if they are equal.
fn differences(text: &str, ours: &str, theirs: &str) -> Result<Vec<&'static str>, String> {
    let (mut left, mut right) = (ours.to_owned(), without_controls(theirs));
    let mut names = Vec::new();
    for (name, take_out) in DIFFERENCES {
        if left == right {
            break;
        }
        let (next_left, next_right) = (take_out(&left), take_out(&right));
        if (&next_left, &next_right) != (&left, &right) {
            names.push(name);
        }
        (left, right) = (next_left, next_right);
    }
    if left == right {
        Ok(names)
    } else {
        Err(format!("{text:?}\n  ours {left:?}\nfribidi {right:?}"))
    }
}

fn compare(
    lines: &[String],
    base: BaseDirection,
    option: &str,
    named: &mut BTreeMap<&'static str, usize>,
) -> Option<Vec<String>> {
    let theirs = fribidi(lines, option)?;
    assert_eq!(theirs.len(), lines.len());
    let mut unnamed = Vec::new();
    for (text, theirs) in lines.iter().zip(&theirs) {
        match differences(text, &ours(text, base), theirs) {
            Ok(names) if names.is_empty() => *named.entry("equal").or_default() += 1,
            Ok(names) => names.into_iter().for_each(|name| *named.entry(name).or_default() += 1),
            Err(difference) => unnamed.push(difference),
        }
    }
    Some(unnamed)
}

/// Words, numbers and punctuation as they occur in text; no addresses, which only we isolate.
fn paragraph() -> impl Strategy<Value = String> {
    let letters =
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئپچژگکیٹڈڑںھہےۆێەڵ".chars().collect::<Vec<_>>();
    let marks = "ًٌٍَُِّْٰ".chars().collect::<Vec<_>>();
    let letter =
        (prop::sample::select(letters), prop::option::weighted(0.1, prop::sample::select(marks)));
    let arabic = prop::collection::vec(letter, 1..8).prop_map(|letters| {
        letters
            .into_iter()
            .flat_map(|(letter, mark)| [Some(letter), mark])
            .flatten()
            .collect::<String>()
    });
    let word = prop_oneof![
        8 => arabic,
        3 => "[a-z]{1,7}",
        1 => "[א-ת]{1,6}",
        2 => "[0-9]{1,4}([.,:/-][0-9]{1,3}){0,2}",
        1 => "[٠-٩]{1,4}([٫٬][٠-٩]{1,3})?",
        1 => "[۰-۹]{1,4}",
        1 => "[+-]?[0-9]{1,3}[%$€°]?",
        1 => Just("لا".to_owned()),
        1 => Just("می\u{200c}شود".to_owned()),
        1 => Just("\u{200f}".to_owned()),
        1 => Just("\u{200e}".to_owned()),
    ];
    let joint = prop::sample::select(vec![
        " ", " ", " ", " ", " ", " ", "، ", ". ", ": ", " (", ") ", " [", "] ", " «", "» ", "؟ ",
        " – ", "… ", "\u{a0}", " <", "> ", " “", "” ", "! ", " {", "} ", " = ", " + ",
    ]);
    prop::collection::vec((word, joint), 1..12).prop_map(|parts| {
        let text: String =
            parts.into_iter().flat_map(|(word, joint)| [word, joint.to_owned()]).collect();
        text.trim().to_owned()
    })
}

#[test]
fn order_and_forms_are_those_of_fribidi() {
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        TestRng::deterministic_rng(RngAlgorithm::ChaCha),
    );
    let strategy = paragraph();
    let mut lines: Vec<String> =
        include_str!("../data/cases/multilingual.txt").lines().map(str::to_owned).collect();
    while lines.len() < GENERATED {
        let text = strategy.new_tree(&mut runner).unwrap().current();
        lines.push(CleanText::new(&text).into_string());
    }
    let mut named = BTreeMap::new();
    let mut unnamed = Vec::new();
    for (base, option) in [(BaseDirection::Rtl, "--rtl"), (BaseDirection::Ltr, "--ltr")] {
        match compare(&lines, base, option, &mut named) {
            Some(found) => unnamed.extend(found),
            None => {
                eprintln!("SKIPPED: the command `fribidi` is missing (Debian: libfribidi-bin)");
                assert!(std::env::var_os("CI").is_none(), "CI must install libfribidi-bin");
                return;
            }
        }
    }
    println!("{named:#?}");
    assert!(
        unnamed.is_empty(),
        "{} unnamed differences, of {}:\n{}",
        unnamed.len(),
        2 * lines.len(),
        unnamed[..unnamed.len().min(12)].join("\n")
    );
}
