//! The Fluent files compiled into the program.
use super::Language;

const EN: &[&str] =
    &[include_str!("../../config/locale/en.ftl"), include_str!("../../config/locale/en-help.ftl")];

const AR: &[&str] =
    &[include_str!("../../config/locale/ar.ftl"), include_str!("../../config/locale/ar-help.ftl")];

/// The files of one language. No message may appear in two of them.
pub(super) fn files(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => EN,
        Language::Ar => AR,
    }
}
