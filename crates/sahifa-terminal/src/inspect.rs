//! A closer look at the terminal, for reports: its identity, and the widths of sample strings.
//!
//! This is only done on request; the interface does not need it.
use crate::ask::{ask_until, columns};
use crate::device::Device;
use crate::error::TerminalError;
use crate::probe::{self, Detection};

/// The result of an inspection.
#[derive(Clone, Debug)]
pub struct Inspection {
    /// The terminal as it was detected.
    pub detection: Detection,
    /// Columns of the terminal.
    pub columns: u16,
    /// Rows of the terminal.
    pub rows: u16,
    /// The columns of each sample, if the terminal reported them.
    pub widths: Vec<Option<usize>>,
}

/// Inspects the terminal of this process, even if output goes to a file. `samples` are drawn on the
/// line of the cursor, measured and erased.
///
/// # Errors
///
/// If there is no terminal, or if it cannot be used.
pub fn inspect(
    variable: impl Fn(&str) -> Option<String>,
    samples: &[&str],
) -> Result<Inspection, TerminalError> {
    let device = Device::open_controlling()?;
    let limit = probe::answer_time(&variable);
    device.enter(b"", b"").map_err(TerminalError::Unusable)?;
    let mut detection = probe::examine(&device, limit, &variable);
    probe::find_mode(&device, limit, &mut detection);
    probe::measure(&device, limit, &mut detection, &variable);
    let mut questions = String::new();
    for sample in samples {
        questions.push('\r');
        questions.push_str(sample);
        questions.push_str("\x1b[6n");
    }
    questions.push_str("\r\x1b[K");
    let count = samples.len();
    let answer = ask_until(&device, questions.as_bytes(), limit, |received| {
        columns(received).len() >= count
    });
    let size = device.size();
    device.restore();
    let (columns, rows) = size.map_err(TerminalError::Unusable)?;
    let mut widths: Vec<Option<usize>> =
        self::columns(&answer).into_iter().map(|column| column.checked_sub(1)).collect();
    widths.resize(count, None);
    Ok(Inspection { detection, columns, rows, widths })
}
