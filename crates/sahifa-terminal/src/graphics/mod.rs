//! Pictures on the terminal: the protocols, and the pixels that they carry.
//!
//! [`Painter`](crate::Painter) decides when a picture is sent and when it must go; each protocol is a
//! file that turns pixels into bytes.
mod iterm;
mod kitty;
mod palette;
mod png;
mod raster;
mod sixel;

pub(crate) use kitty::{delete_all, forget, remove};
pub use raster::{Placement, Raster};

/// The most colours of a sixel picture.
const MOST_REGISTERS: usize = 256;

/// A way of sending pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// The graphics protocol of kitty (`APC G`). Pictures lie above the cells.
    Kitty,
    /// Inline images of iTerm2 (`OSC 1337 ; File=`).
    Iterm2,
    /// Sixel (`DCS q`), of DEC's VT340.
    Sixel,
}

impl Protocol {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Kitty => "kitty",
            Self::Iterm2 => "iTerm2",
            Self::Sixel => "sixel",
        }
    }
}

/// The pictures that a terminal can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Graphics {
    /// The protocol that it answers to; `None` if it has none, as far as is known.
    pub protocol: Option<Protocol>,
    /// Width and height of a cell in pixels, if they are known.
    pub cell: Option<(u16, u16)>,
    /// The colours of a sixel picture; 0 if the terminal did not say.
    pub registers: u16,
}

impl Graphics {
    /// Written before the program gives the terminal back: takes away what it showed.
    pub fn leave(self) -> Vec<u8> {
        let mut bytes = Vec::new();
        if self.protocol == Some(Protocol::Kitty) {
            delete_all(&mut bytes);
        }
        bytes
    }

    fn colors(self) -> usize {
        match usize::from(self.registers) {
            0 | 1 => MOST_REGISTERS,
            registers => registers.min(MOST_REGISTERS),
        }
    }
}

/// Shows a picture at the cursor. `known` is true if the terminal holds its pixels already; `number`
/// tells the places of one picture apart.
pub(crate) fn show(
    graphics: Graphics,
    placement: &Placement,
    (known, number): (bool, u32),
    out: &mut Vec<u8>,
) {
    match graphics.protocol {
        Some(Protocol::Kitty) => {
            if !known {
                kitty::send(&placement.raster, out);
            }
            kitty::place(placement, number, out);
        }
        Some(Protocol::Iterm2) => iterm::show(placement, out),
        Some(Protocol::Sixel) => sixel::show(placement, graphics.colors(), out),
        None => {}
    }
}
