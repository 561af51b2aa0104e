//! Questions to a terminal, and its reports of the place of the cursor.
use crate::device::{Device, wait};
use rustix::event::{PollFd, PollFlags};
use std::time::{Duration, Instant};

/// The most bytes of answers. Answers are short; more is typing, or an attack.
pub(crate) const LIMIT: usize = 4096;

/// Writes questions, and reads until `answered` or until the time is over.
pub(crate) fn ask_until(
    device: &Device,
    questions: &[u8],
    limit: Duration,
    answered: impl Fn(&[u8]) -> bool,
) -> Vec<u8> {
    let mut received = Vec::new();
    if device.write(questions, Some(limit)).is_err() {
        return received;
    }
    let deadline = Instant::now() + limit;
    let mut buffer = [0; 512];
    while !answered(&received) && received.len() < LIMIT {
        let left = deadline.saturating_duration_since(Instant::now());
        let mut fds = [PollFd::new(device, PollFlags::IN)];
        if left.is_zero() || wait(&mut fds, Some(left)).is_err() {
            break;
        }
        match device.read(&mut buffer) {
            Ok(Some(count)) => received.extend_from_slice(&buffer[..count]),
            Ok(None) => {}
            Err(_) => break,
        }
    }
    received
}

/// The columns in the cursor reports (`CSI row ; column R`) among the received bytes.
pub(crate) fn columns(received: &[u8]) -> Vec<usize> {
    let text = String::from_utf8_lossy(received);
    let reports = text.split("\x1b[").filter_map(|part| {
        let (position, _) = part.split_once('R')?;
        let (row, column) = position.split_once(';')?;
        row.parse::<usize>().ok()?;
        column.parse().ok()
    });
    reports.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_read_from_reports_alone() {
        assert_eq!(columns(b"\x1b[5;3Rj\x1b[A\x1b[?64;1c\x1b[24;12R"), [3, 12]);
        assert_eq!(columns(b"\x1b[;R\x1b[1;99999999999999999999R\x1b[5;3"), Vec::<usize>::new());
    }
}
