//! Addresses in full: for copying, for a telephone (as a QR code), or to be looked at before they are
//! opened.
use super::{Contents, Outcome, OverlayLine, Scene, Tone, code, line};
use crate::app::{Effect, ScreenEffect};
use crate::command::Command;
use crate::keys::{KeyContext, Keymap, write_sequence};
use crate::locale::Phrase;
use crate::news::{openable, readable_address};

/// Addresses, or the QR code of the only one.
#[derive(Debug)]
pub(in crate::app) struct Address {
    addresses: Vec<String>,
    /// True if they were to be opened, and are shown first.
    asks: bool,
    shows_code: bool,
}

impl Address {
    pub(in crate::app) fn new(addresses: Vec<String>) -> Self {
        Self { addresses, asks: false, shows_code: false }
    }

    /// The addresses, which are opened only now that they are seen.
    pub(in crate::app) fn before_opening(addresses: Vec<String>) -> Self {
        Self { asks: true, ..Self::new(addresses) }
    }

    /// True if an address is better looked at before it is opened: its host imitates another, or it is
    /// none that a browser gets.
    pub(in crate::app) fn is_suspect(address: &str) -> bool {
        openable(address).is_none() || readable_address(address).is_doubtful
    }

    fn opens(&self) -> bool {
        self.asks && self.addresses.iter().all(|address| openable(address).is_some())
    }

    /// The address in pieces as long as a row, with nothing between them; what it reads as, and
    /// warnings.
    fn of_one(address: &str, scene: &Scene<'_>) -> Vec<OverlayLine> {
        let characters: Vec<char> = address.chars().collect();
        let pieces = characters.chunks(line::width(scene.size));
        let piece = |piece: &[char]| OverlayLine::new(piece.iter().collect()).address();
        let mut rows: Vec<OverlayLine> = pieces.map(|part| piece(part).link(address)).collect();
        let read = readable_address(address);
        if read.text != address {
            let pieces = line::broken(&read.text, scene.size).into_iter();
            rows.extend(
                pieces.map(|piece| OverlayLine::new(piece).address().tone(Tone::Dim).link(address)),
            );
        }
        let warnings =
            [("address-doubtful", read.is_doubtful), ("link-refused", openable(address).is_none())];
        for (id, _) in warnings.into_iter().filter(|(_, holds)| *holds) {
            let pieces = line::broken(&scene.say(id), scene.size).into_iter();
            rows.extend(pieces.map(|piece| OverlayLine::new(piece).tone(Tone::Error)));
        }
        rows
    }
}

impl Contents for Address {
    fn title(&self) -> Phrase {
        Phrase::new("overlay-url")
    }

    fn title_key(&self) -> Command {
        Command::CopyLink
    }

    fn is_choice(&self) -> bool {
        false
    }

    fn rows(&mut self, scene: &Scene<'_>) -> Vec<OverlayLine> {
        if self.shows_code
            && let [address] = self.addresses.as_slice()
        {
            let drawn = match scene.lacks_blocks {
                true => Err("code-needs-blocks"),
                false => code::rows(address, scene).ok_or("code-does-not-fit"),
            };
            return drawn.unwrap_or_else(|refusal| {
                let pieces = line::broken(&scene.say(refusal), scene.size).into_iter();
                pieces.map(|piece| OverlayLine::new(piece).tone(Tone::Error)).collect()
            });
        }
        self.addresses.iter().flat_map(|address| Self::of_one(address, scene)).collect()
    }

    fn perform(&mut self, command: Command, _: usize) -> Option<Outcome> {
        match command {
            Command::Open | Command::OpenLink if self.opens() => {
                let open = self.addresses.iter().cloned().map(ScreenEffect::Open);
                Some(Outcome::Closes(open.map(Effect::from).collect()))
            }
            Command::Open => Outcome::closes(None::<Effect>),
            Command::CopyLink => {
                Outcome::closes(Some(ScreenEffect::copy_link(self.addresses.join("\n"))))
            }
            Command::ShowCode if self.addresses.len() == 1 => {
                self.shows_code = !self.shows_code;
                Outcome::stays(None::<Effect>)
            }
            _ => None,
        }
    }

    fn hint(&self, keymap: &Keymap, _selected: usize) -> Option<Phrase> {
        let key = |command| {
            let keys = keymap.keys_for(KeyContext::Overlay, command);
            keys.first().map(|keys| write_sequence(keys)).unwrap_or_default()
        };
        let id = match () {
            () if self.opens() => "hint-address-opens",
            () if self.addresses.len() == 1 && !self.shows_code => "hint-address-code",
            () => "hint-address",
        };
        Some(
            Phrase::new(id)
                .with("open", key(Command::Open))
                .with("copy", key(Command::CopyLink))
                .with("code", key(Command::ShowCode))
                .with("back", key(Command::Back)),
        )
    }
}
