//! Files and folders whose paths begin with what is typed.
use super::StoreThread;
use crate::app::{Answer, Message, Request};
use crate::import::in_home;
use std::path::Path;
use std::sync::Arc;
use std::thread;

/// The most entries of a folder that are looked at.
const MOST_READ: usize = 20_000;
/// The most paths that are offered.
const MOST: usize = 200;

impl StoreThread {
    /// Answers with paths on a thread of its own: a folder of a network may take its time.
    pub(super) fn find_paths(&self, request: Request, typed: String) {
        let tell = Arc::clone(&self.tell);
        // Without a thread nothing is offered.
        let _ = thread::Builder::new().name("paths".into()).spawn(move || {
            let paths = beginning(&typed);
            tell(Message::Answer(request, Answer::Paths { typed, paths }));
        });
    }
}

/// The paths that begin with `typed`, in order, folders with a slash at the end. If there are none, those
/// that do so whatever the case of the letters. Hidden ones are found by their dot.
fn beginning(typed: &str) -> Vec<String> {
    if typed == "~" {
        return vec!["~/".to_owned()];
    }
    let (folder, start) = typed.split_at(typed.rfind('/').map_or(0, |slash| slash + 1));
    let place = in_home(Path::new(if folder.is_empty() { "." } else { folder }));
    let Ok(entries) = std::fs::read_dir(&place) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .take(MOST_READ)
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !name.contains(char::is_control))
        .filter(|name| start.starts_with('.') || !name.starts_with('.'))
        .collect();
    let folded = start.to_lowercase();
    match names.iter().any(|name| name.starts_with(start)) {
        true => names.retain(|name| name.starts_with(start)),
        false => names.retain(|name| name.to_lowercase().starts_with(&folded)),
    }
    names.sort_unstable();
    names.truncate(MOST);
    let path = |name: String| {
        let slash = if place.join(&name).is_dir() { "/" } else { "" };
        format!("{folder}{name}{slash}")
    };
    names.into_iter().map(path).collect()
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn paths_are_found_as_they_are_typed() {
        let root = tempfile::tempdir().unwrap();
        for folder in ["news", ".hidden", "أخبار"] {
            std::fs::create_dir(root.path().join(folder)).unwrap();
        }
        for file in ["newest.opml", "Notes.md", "a\nb"] {
            std::fs::write(root.path().join(file), "").unwrap();
        }
        let root = root.path().to_str().unwrap();
        for (typed, found) in [
            ("", &["Notes.md", "newest.opml", "news/", "أخبار/"][..]),
            ("ne", &["newest.opml", "news/"]),
            ("no", &["Notes.md"]),
            (".h", &[".hidden/"]),
            ("أ", &["أخبار/"]),
            ("zz", &[]),
            ("no/such/folder", &[]),
        ] {
            let paths: Vec<String> = found.iter().map(|name| format!("{root}/{name}")).collect();
            assert_eq!(beginning(&format!("{root}/{typed}")), paths, "{typed}");
        }
        assert_eq!(beginning("~"), ["~/"]);
    }
}
