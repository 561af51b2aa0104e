//! The links of the open article.
use super::{Contents, Outcome, OverlayLine, Scene, Tone};
use crate::app::ScreenEffect;
use crate::command::Command;
use crate::keys::{KeyContext, Keymap};
use crate::locale::Phrase;
use crate::news::readable_address;

/// The addresses with their numbers: link 0 is the article's own page, the rest are numbered as in
/// the text.
#[derive(Debug)]
pub(in crate::app) struct Links(Vec<(usize, String)>);

impl Links {
    /// The links of an article; `None` if it has none.
    pub(in crate::app) fn new(own: Option<&str>, in_text: &[String]) -> Option<Self> {
        let own = own.map(|link| (0, link.to_owned()));
        let in_text = in_text.iter().enumerate().map(|(at, link)| (at + 1, link.clone()));
        let links: Vec<_> = own.into_iter().chain(in_text).collect();
        (!links.is_empty()).then_some(Self(links))
    }
}

impl Contents for Links {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-links")
    }

    fn is_choice(&self) -> bool {
        true
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let row = |(at, link): &(usize, String)| {
            let address = readable_address(link);
            let line = if address.is_doubtful {
                let phrase = Phrase::new("address-doubtful-row").with("address", address.text);
                OverlayLine::new(scene.catalogue.say(&phrase)).tone(Tone::Error)
            } else {
                OverlayLine::new(address.text)
            };
            line.lead(at.to_string()).literal().link(link)
        };
        self.0.iter().map(row).collect()
    }

    fn perform(&mut self, command: Command, selected: usize) -> Option<Outcome> {
        let link = self.0.get(selected).map(|(_, link)| link.clone());
        match command {
            Command::Open => Outcome::closes(link.map(ScreenEffect::Open)),
            Command::OpenLink => Outcome::stays(link.map(ScreenEffect::Open)),
            Command::CopyLink => Outcome::stays(link.map(ScreenEffect::copy_link)),
            _ => None,
        }
    }

    fn hint(&self, keymap: &Keymap, _selected: usize) -> Option<Phrase> {
        let key = |command| keymap.label(KeyContext::Overlay, command, |_| false);
        let phrase = Phrase::new("hint-link-list").with("open", key(Command::Open));
        Some(phrase.with("copy", key(Command::CopyLink)).with("back", key(Command::Back)))
    }
}
