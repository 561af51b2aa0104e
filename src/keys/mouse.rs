//! The acts of a mouse on the cells of a screen.

/// An act of a mouse on a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mouse {
    pub act: MouseAct,
    /// The column of the cell, 0 at the left edge.
    pub column: u16,
    /// The row of the cell, 0 at the top.
    pub row: u16,
}

/// Everything that a mouse does without a modifier. The other buttons are left to the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseAct {
    /// The main button went down.
    Press,
    /// The mouse came here with the main button down.
    Drag,
    /// The main button went up.
    Release,
    /// The wheel turned by so many notches: down, or up if it is negative.
    Wheel(i16),
}
