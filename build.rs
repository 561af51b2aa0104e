//! Packs the texts of the guide that are written by hand, and the messages of languages. As they are, they
//! would be three times as large in the program, which unpacks them only when the guide is read, or the
//! interface speaks the language.
use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The folders of the texts.
const FOLDERS: [&str; 2] = ["docs/manual", "config/samples"];
/// The folder of the messages. `src/locale/language.rs` says which of its files are packed in the program.
const MESSAGES: &str = "config/locale";
/// The files that say which texts are in the program.
const LISTS: [&str; 2] = ["src/manual/chapters.rs", "src/ingest/guide.rs"];

fn main() -> io::Result<()> {
    let folder = |name| env::var_os(name).map(PathBuf::from).ok_or(io::ErrorKind::NotFound);
    let (root, out) = (folder("CARGO_MANIFEST_DIR")?, folder("OUT_DIR")?);
    let mut files = Vec::new();
    for folder in FOLDERS {
        for entry in fs::read_dir(root.join(folder))? {
            files.push(entry?.path());
        }
    }
    files.retain(|file| is_written(file));
    // Texts of one language beside each other are packed better.
    files.sort_by_key(|file| {
        (file.with_extension("").extension().map(ToOwned::to_owned), file.clone())
    });
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    let (mut parts, mut start) = (String::from("&[\n"), 0);
    for file in &files {
        let text = fs::read(file)?;
        encoder.write_all(&text)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        // Writing to a string cannot fail.
        let _ = writeln!(parts, "    ({name:?}, {start}, {}),", text.len());
        start += text.len();
    }
    parts.push_str("]\n");
    fs::write(out.join("guide.deflate"), encoder.finish()?)?;
    fs::write(out.join("guide.rs"), parts)?;
    let mut messages = Vec::new();
    for entry in fs::read_dir(root.join(MESSAGES))? {
        messages.push(entry?.path());
    }
    for file in &messages {
        pack(file, &out)?;
    }
    let lists = LISTS.map(|name| root.join(name));
    let mut stdout = io::stdout().lock();
    for file in files.iter().chain(&messages).chain(&lists) {
        writeln!(stdout, "cargo::rerun-if-changed={}", file.display())?;
    }
    Ok(())
}

/// True for a text that is written by hand, and not made from the tables of the program.
fn is_written(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with(".md") && name != "README.md" && !name.starts_with("reference-")
}

/// Packs a file of messages into a file of the same name, with `.deflate` after it.
fn pack(file: &Path, out: &Path) -> io::Result<()> {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".deflate");
    let mut encoder = DeflateEncoder::new(fs::File::create(out.join(name))?, Compression::best());
    encoder.write_all(&fs::read(file)?)?;
    encoder.finish().map(drop)
}
