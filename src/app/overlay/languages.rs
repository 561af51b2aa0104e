//! The languages of the interface, one of which is chosen by Enter or by its number. The panes take its
//! direction.
use super::{Contents, Outcome, OverlayLine, Scene, Tone, line};
use crate::command::Command;
use crate::keys::{Key, KeyCode, KeyContext, Keymap};
use crate::locale::{Language, Phrase};

/// The question for the language, while this one is in use.
#[derive(Debug)]
pub(in crate::app) struct Languages(pub(in crate::app) Language);

impl Contents for Languages {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-languages")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn first(&self) -> usize {
        Language::ALL.iter().position(|language| *language == self.0).unwrap_or(0)
    }

    /// One row for each language, in the order of [`Language::ALL`], then the advice.
    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let languages = (1..).zip(Language::ALL).map(|(number, language)| {
            let lead = scene.catalogue.number(number);
            OverlayLine::new(language.own_name().to_owned()).lead(lead).literal()
        });
        let advice = line::broken(&scene.say("languages-direction"), scene.size).into_iter();
        languages.chain(advice.map(|piece| OverlayLine::new(piece).tone(Tone::Dim))).collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        (command == Command::Open).then_some(())?;
        let language = Language::ALL.get(selected).copied();
        Some(language.map_or_else(|| Outcome::Stays(Vec::new()), Outcome::Speaks))
    }

    fn row_of(&self, key: Key) -> Option<usize> {
        let KeyCode::Char(c) = key.code else { return None };
        let number = match c {
            '1'..='9' => c.to_digit(10)?,
            '١'..='٩' => u32::from(c) - u32::from('٠'),
            '۱'..='۹' => u32::from(c) - u32::from('۰'),
            _ => return None,
        };
        let row = usize::try_from(number).ok()?.checked_sub(1)?;
        (!key.ctrl && !key.alt && row < Language::ALL.len()).then_some(row)
    }

    fn hint(&self, keymap: &Keymap, _selected: usize) -> Option<Phrase> {
        let key = |command| keymap.label(KeyContext::Overlay, command, |_| false);
        let (open, back) = (key(Command::Open), key(Command::Back));
        let last = Language::ALL.len().to_string();
        let phrase = Phrase::new("hint-languages").with("last", last);
        Some(phrase.with("open", open).with("back", back))
    }
}
