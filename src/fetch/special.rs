//! Opens ordinary files only. A device, a pipe or a file of the kernel may never end, and reading it
//! may have an effect.
use super::listing::FileError;
use rustix::fs::{Mode, OFlags};
use std::fs::{File, Metadata};
use std::path::Path;

/// Opens a file for reading if it is an ordinary one. It does not wait for the other end of a pipe.
///
/// # Errors
/// [`FileError::NotAFile`] for everything else than an ordinary file.
pub(super) fn open(path: &Path) -> Result<(File, Metadata), FileError> {
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let failed = |error: std::io::Error| FileError::of(path, &error);
    let not_a_file = || FileError::NotAFile { path: path.to_string_lossy().into_owned() };
    let metadata = std::fs::metadata(path).map_err(failed)?;
    // Opening alone may act on some devices.
    if !metadata.is_file() || is_of_kernel(path) {
        return Err(not_a_file());
    }
    let file =
        rustix::fs::open(path, flags, Mode::empty()).map_err(|error| failed(error.into()))?;
    let file = File::from(file);
    // The path may mean another file by now.
    let metadata = file.metadata().map_err(failed)?;
    match metadata.is_file() && !is_kernel(rustix::fs::fstatfs(&file)) {
        true => Ok((file, metadata)),
        false => Err(not_a_file()),
    }
}

/// True if a path leads into a file system that the kernel generates, such as `/proc`. Its files
/// claim to be ordinary.
pub(super) fn is_of_kernel(path: &Path) -> bool {
    is_kernel(rustix::fs::statfs(path))
}

/// True for the numbers of kernel file systems (statfs(2)): proc, sysfs, debugfs, tracefs,
/// securityfs, cgroup, cgroup2, bpf, configfs, efivarfs, selinux.
#[cfg(target_os = "linux")]
fn is_kernel(system: rustix::io::Result<rustix::fs::StatFs>) -> bool {
    const KERNEL: &[u32] = &[
        0x9fa0,
        0x6265_6572,
        0x6462_6720,
        0x7472_6163,
        0x7363_6673,
        0x0027_e0eb,
        0x6367_7270,
        0xcafe_4a11,
        0x6265_6570,
        0xde5e_81e4,
        0xf97c_ff8c,
    ];
    // The type of the field differs between architectures; the numbers have 32 bits.
    system.is_ok_and(|system| KERNEL.contains(&(system.f_type as u32)))
}

#[cfg(not(target_os = "linux"))]
fn is_kernel(_: rustix::io::Result<rustix::fs::StatFs>) -> bool {
    false
}
