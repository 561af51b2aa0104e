//! Writes files that are either whole or absent.
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

/// Writes `bytes` to `path`, with `mode` if one is given. They go to a file beside it, which gets
/// its name once they have reached the disk: a full disk leaves no file that looks finished.
///
/// # Errors
///
/// [`ErrorKind::AlreadyExists`] if something is there already and `replace` is not set, else the error of
/// the disk.
pub fn write(path: &Path, bytes: &[u8], replace: bool, mode: Option<u32>) -> io::Result<()> {
    let taken = || Err(ErrorKind::AlreadyExists.into());
    // Also a link that leads nowhere.
    if !replace && path.symlink_metadata().is_ok() {
        return taken();
    }
    let name = path.file_name().ok_or(ErrorKind::InvalidInput)?.to_string_lossy();
    let temporary = path.with_file_name(temporary_name(&name));
    let written = fill(&temporary, bytes, mode).and_then(|()| match replace {
        true => fs::rename(&temporary, path),
        // A second name is given only where none is, which renaming does not promise.
        false => match fs::hard_link(&temporary, path) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                // Some file systems know no second names.
                if path.symlink_metadata().is_ok() { taken() } else { fs::rename(&temporary, path) }
            }
            linked => linked,
        },
    });
    // The second name, or what a failure left.
    let _ = fs::remove_file(&temporary);
    written
}

fn fill(path: &Path, bytes: &[u8], mode: Option<u32>) -> io::Result<()> {
    let mut file: File =
        OpenOptions::new().write(true).create_new(true).mode(mode.unwrap_or(0o666)).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A hidden name that fits into 255 bytes if `name` does.
fn temporary_name(name: &str) -> String {
    const LONGEST: usize = 200;
    let start = &name[..name.floor_char_boundary(LONGEST)];
    format!(".{start}.{}.tmp", std::process::id())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::process::Command;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_whole_or_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("خبر.md");
        write(&path, b"one", false, Some(0o600)).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let again = write(&path, b"two", false, None).unwrap_err();
        assert_eq!(
            (again.kind(), fs::read(&path).unwrap()),
            (ErrorKind::AlreadyExists, b"one".to_vec())
        );
        write(&path, b"two", true, None).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        symlink("nowhere", folder.path().join("link")).unwrap();
        let link = write(&folder.path().join("link"), b"x", false, None).unwrap_err();
        assert_eq!(link.kind(), ErrorKind::AlreadyExists);
        assert!(!folder.path().join("nowhere").exists());
        assert_eq!(names(folder.path()), ["link", "خبر.md"]);
    }

    #[test]
    fn a_full_disk_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        // In a process of its own, which may write no file: its limit, and no signal that ends it.
        let output = Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "--ignored", "--nocapture", "export::file::tests::writing_child"])
            .env("SAHIFA_TEST_FOLDER", folder.path())
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && text.contains("1 passed"), "{text}{errors}");
        assert_eq!(names(folder.path()), Vec::<String>::new());
    }

    #[test]
    #[ignore = "the other half of a_full_disk_leaves_nothing"]
    fn writing_child() {
        let folder = std::env::var_os("SAHIFA_TEST_FOLDER").unwrap();
        for replace in [false, true] {
            let path = Path::new(&folder).join("a.md");
            assert_eq!(
                write(&path, b"x", replace, None).unwrap_err().kind(),
                ErrorKind::FileTooLarge
            );
        }
    }
}
