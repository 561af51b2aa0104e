//! Authors: lines with names.
use crate::news::Author;
use crate::parse::boilerplate::{PHRASES, fold, starts_with_word};
use crate::parse::feed::person_from_line;
use crate::parse::limits;

/// The most characters of a byline, and the most words of a name.
const LINE: usize = 120;
const NAME: usize = 5;

/// The people of a line that begins like a byline; `None` if it does not.
pub(in super::super) fn read(line: &str) -> Option<Vec<Author>> {
    let line = line.trim();
    if line.chars().count() > LINE || line.ends_with(['.', '؟', '!', '?']) {
        return None;
    }
    let folded = fold(line);
    let is_source = PHRASES.sources.iter().any(|phrase| {
        // Behind other words it is one of a sentence.
        folded.strip_prefix(phrase.as_str()).is_some_and(|rest| rest.trim_start().starts_with(':'))
    });
    if is_source {
        return Some(Vec::new());
    }
    let phrases = PHRASES.bylines.iter().filter(|phrase| starts_with_word(&folded, phrase));
    let phrase = phrases.max_by_key(|phrase| phrase.len())?;
    // As many words as the phrase has stand before the name.
    let words = phrase.split(' ').count();
    let is_separator = |ch: char| matches!(ch, ':' | '-' | '–' | '—' | '/' | '،' | ',' | '|');
    let glued = line.split_whitespace().nth(words - 1)?.contains(is_separator);
    let rest: String = match glued {
        // `By:Name`
        true => line.split_once(is_separator)?.1.trim().to_owned(),
        false => line.split_whitespace().skip(words).collect::<Vec<_>>().join(" "),
    };
    let is_parted = glued || rest.starts_with(is_separator);
    let rest = rest.trim_start_matches(|ch: char| is_separator(ch) || ch == ' ');
    let rest = name_before(rest);
    if rest.is_empty() {
        return Some(Vec::new());
    }
    if !is_parted && (rest.contains(':') || !people(rest).iter().all(|name| is_name(name))) {
        return None;
    }
    // Behind a colon anything may stand that is as short as a name.
    let short = people(rest).iter().all(|name| name.split_whitespace().count() <= NAME + 1);
    short.then(|| authors(&people(rest)))
}

/// The name at the start of a line that goes on with a site, a place or a date: `Name · Site`,
/// `Name - Site, 15 March`, `Name in Place`. Other lines are given back whole.
fn name_before(line: &str) -> &str {
    const SIGNS: [&str; 7] = [" · ", " • ", " | ", " - ", " – ", " — ", " in "];
    let ends = SIGNS.iter().filter_map(|sign| line.find(sign));
    let name = ends.min().and_then(|end| line.get(..end)).map(str::trim);
    name.filter(|name| is_name(name) && name.contains(' ')).unwrap_or(line)
}

/// The people of a line that is a byline only by its place: a bare name, `Site - Name`,
/// `Place: Name`, `Name in Place`, or names and a date separated by signs.
pub(super) fn bare(line: &str) -> Vec<Author> {
    let line = line.trim();
    let parts: Vec<&str> = line
        .split(['|', '•', '·', ':', '\t'])
        .flat_map(|part| part.split(" - "))
        .flat_map(|part| part.split(" – "))
        .flat_map(|part| part.split(" — "))
        .map(|part| part.trim().split(" in ").next().unwrap_or_default())
        .collect();
    let is_person = |part: &&str| {
        let names = people(part);
        let whole = |name: &&str| is_name(name) && name.split_whitespace().nth(1).is_some();
        !names.is_empty() && names.iter().all(whole) && !is_masthead(part)
    };
    // Behind the place or the site stands the name.
    let found = match line.contains(['|', '•', '·']) {
        true => parts.iter().find(|part| is_person(part)),
        false => parts.iter().rev().find(|part| is_person(part)),
    };
    found.map(|part| authors(&people(part))).unwrap_or_default()
}

/// True if a line may be a bare byline right above the text: a place or a site, and a name.
pub(super) fn is_signed(line: &str) -> bool {
    let line = line.trim();
    let (before, after) = match line.split_once(" - ").or_else(|| line.split_once(" – ")) {
        Some(parts) => parts,
        None => match line.split_once(':').or_else(|| line.split_once('/')) {
            // The place is one word; more are the beginning of a title.
            Some(parts) if !parts.0.trim().contains(' ') => parts,
            _ => return false,
        },
    };
    is_name(before.trim()) && is_name(after.trim()) && after.split_whitespace().nth(1).is_some()
}

/// True if the line describes an author.
pub(super) fn is_about(line: &str) -> bool {
    if line.chars().count() > LINE {
        return false;
    }
    let folded = fold(line);
    let is_job = |job: &String| {
        // `Business Reporter`
        let before = folded.strip_suffix(job.as_str());
        let ends =
            before.is_some_and(|before| before.ends_with(' ') && before.split(' ').count() <= 4);
        ends && job.is_ascii() || starts_with_word(&folded, job)
    };
    PHRASES.jobs.iter().any(is_job)
}

/// The names in a list of people, without their jobs.
fn people(line: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for part in line.split(['،', ',', '|', ';', '؛']) {
        let mut start = 0;
        let mut at = 0;
        for word in part.split(' ') {
            let end = at + word.len();
            if PHRASES.joiners.contains(&fold(word)) {
                names.push(part[start..at].trim());
                start = end;
            }
            at = (end + 1).min(part.len());
        }
        names.push(part[start..].trim());
    }
    // Who edited it wrote none of it.
    let is_helper = |name: &str| {
        let folded = fold(name);
        PHRASES.bylines.iter().any(|phrase| starts_with_word(&folded, phrase))
    };
    let is_address = |name: &str| name.contains('@') && !name.contains(' ');
    names.retain(|name| {
        !name.is_empty() && !is_about(name) && !is_helper(name) && !is_address(name)
    });
    names
}

fn authors(names: &[&str]) -> Vec<Author> {
    names.iter().filter_map(|name| person_from_line(name)).take(limits::LINKS).collect()
}

/// True for a few words that are not those of sentences. In scripts with capitals they must be
/// capitalised.
pub(in super::super) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let has_sign = |ch: char| {
        ch.is_numeric()
            || matches!(
                ch,
                ':' | '؟' | '?' | '!' | '"' | '«' | '“' | '(' | ')' | '|' | '،' | '…' | '[' | '@'
            )
    };
    !words.is_empty()
        && words.len() <= NAME
        && !text.contains(has_sign)
        && !text.ends_with(['.', '،', ','])
        && words.iter().enumerate().all(|(at, word)| is_name_word(word, at))
}

fn is_name_word(word: &str, at: usize) -> bool {
    let folded = fold(word);
    if at > 0 && PHRASES.name_parts.contains(&folded) {
        return true;
    }
    let first = word.chars().find(|ch| ch.is_alphabetic());
    first.is_some_and(|first| !first.is_lowercase()) && !PHRASES.particles.contains(&folded)
}

/// True if the words are those of a site or an agency.
pub(super) fn is_masthead(text: &str) -> bool {
    let folded = fold(text);
    folded.split(' ').any(|word| PHRASES.mastheads.iter().any(|known| known == word))
        || PHRASES.mastheads.iter().any(|known| starts_with_word(&folded, known))
}
