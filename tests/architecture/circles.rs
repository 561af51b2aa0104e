//! Circles between files: who takes what from whom, with every name followed to the file that
//! defines it.
//!
//! A file takes a name when it imports it or writes it in a path, directly, through `super`, a glob
//! or a re-export of another module. A re-export (`pub use`) itself takes nothing: it is a door, and
//! whoever goes through it is tied to the file behind. Methods are called on values and name no
//! file, so they do not count.
use crate::source::{bracketed, is_name, words};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// File, the files it takes names from, and those names.
pub(crate) type Arrows = BTreeMap<PathBuf, BTreeMap<PathBuf, BTreeSet<String>>>;

/// The files of one circle, and the arrows among them as sentences.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Circle {
    pub(crate) files: Vec<PathBuf>,
    pub(crate) arrows: Vec<String>,
}

/// A crate to be read: the name others call it by, and its first file.
pub(crate) struct Root {
    pub(crate) name: String,
    pub(crate) file: PathBuf,
}

/// Every arrow between two files of `roots`; `read` gives the text of a file, if there is one.
pub(crate) fn arrows(roots: &[Root], read: &dyn Fn(&Path) -> Option<String>) -> Arrows {
    let mut tree = Tree::default();
    for root in roots {
        let module = tree.module(None, &root.file);
        tree.crates.entry(root.name.clone()).or_insert(module);
        tree.read_file(module, read);
    }
    tree.arrows()
}

/// Every circle among `arrows`.
pub(crate) fn circles(arrows: &Arrows) -> Vec<Circle> {
    let reach: BTreeMap<&Path, BTreeSet<&Path>> =
        arrows.keys().map(|file| (file.as_path(), reached(arrows, file))).collect();
    let mut found: Vec<Circle> = Vec::new();
    for (file, others) in &reach {
        let known = found.iter().any(|circle| circle.files.iter().any(|one| one == file));
        if known || !others.contains(file) {
            continue;
        }
        let ours = |other: &&&Path| reach.get(**other).is_some_and(|back| back.contains(file));
        let files: Vec<PathBuf> =
            others.iter().filter(ours).map(|file| file.to_path_buf()).collect();
        let arrows = arrows
            .iter()
            .filter(|(from, _)| files.contains(from))
            .flat_map(|(from, all)| all.iter().map(move |(to, names)| (from, to, names)))
            .filter(|(_, to, _)| files.contains(to))
            .map(|(from, to, names)| {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                format!("{} -> {}: {}", from.display(), to.display(), names.join(", "))
            })
            .collect();
        found.push(Circle { files, arrows });
    }
    found
}

/// The files that lie behind the arrows of `start`, itself only if one comes back to it.
fn reached<'a>(arrows: &'a Arrows, start: &'a Path) -> BTreeSet<&'a Path> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![start];
    while let Some(file) = waiting.pop() {
        for next in arrows.get(file).into_iter().flat_map(BTreeMap::keys) {
            if reached.insert(next.as_path()) {
                waiting.push(next);
            }
        }
    }
    reached
}

type ModuleId = usize;

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Meaning {
    Module(ModuleId),
    /// Something else, by the file that defines it, and its name there.
    Item(PathBuf, String),
}

type Names = Vec<String>;

#[derive(Debug, Default)]
struct Module {
    file: PathBuf,
    parent: Option<ModuleId>,
    children: BTreeMap<String, ModuleId>,
    defined: BTreeSet<String>,
    /// The name in this module, and the path it stands for.
    imports: Vec<(String, Names)>,
    globs: Vec<Names>,
    /// Paths in the code.
    taken: Vec<Names>,
    /// Paths of imports that are no re-exports.
    imported: Vec<Names>,
}

#[derive(Debug, Default)]
struct Tree {
    modules: Vec<Module>,
    crates: BTreeMap<String, ModuleId>,
}

impl Tree {
    fn module(&mut self, parent: Option<ModuleId>, file: &Path) -> ModuleId {
        self.modules.push(Module { file: file.to_owned(), parent, ..Module::default() });
        self.modules.len() - 1
    }

    fn read_file(&mut self, module: ModuleId, read: &dyn Fn(&Path) -> Option<String>) {
        let Some(source) = read(&self.modules[module].file) else { return };
        let file = self.modules[module].file.clone();
        let stem = file.file_stem().unwrap_or_default();
        let folder = file.parent().unwrap_or(Path::new(""));
        let folder = match stem.to_str() {
            Some("mod" | "lib" | "main") => folder.to_owned(),
            _ => folder.join(stem),
        };
        self.read_words(module, &words(&source), &folder, read);
    }

    fn read_words(
        &mut self,
        module: ModuleId,
        words: &[&str],
        folder: &Path,
        read: &dyn Fn(&Path) -> Option<String>,
    ) {
        let mut depth = 0_usize;
        let mut at = 0;
        while at < words.len() {
            let rest = &words[at..];
            let before = at.checked_sub(1).map_or("", |before| words[before]);
            at += match rest {
                ["mod", name, ";", ..] => {
                    let file =
                        [folder.join(format!("{name}.rs")), folder.join(name).join("mod.rs")]
                            .into_iter()
                            .find(|file| read(file).is_some());
                    if let Some(file) = file {
                        let child = self.module(Some(module), &file);
                        self.modules[module].children.insert((*name).to_owned(), child);
                        self.read_file(child, read);
                    }
                    3
                }
                ["mod", name, "{", ..] => {
                    let file = self.modules[module].file.clone();
                    let child = self.module(Some(module), &file);
                    self.modules[module].children.insert((*name).to_owned(), child);
                    let len = bracketed(&rest[2..]);
                    self.read_words(child, &rest[3..len + 1], &folder.join(name), read);
                    2 + len
                }
                // `impl Trait + use<'a>` imports nothing.
                ["use", next, ..] if *next != "<" => {
                    let len = rest.iter().position(|word| *word == ";").unwrap_or(rest.len());
                    let door = before == "pub" || before == ")";
                    self.import(module, &mut Vec::new(), &rest[1..len], door);
                    len
                }
                ["macro_rules", "!", name, ..] => {
                    self.modules[module].defined.insert((*name).to_owned());
                    3
                }
                ["const", "fn" | "unsafe" | "extern" | "async", ..] => 1,
                [
                    "struct" | "enum" | "union" | "trait" | "type" | "fn" | "const" | "static",
                    name,
                    ..,
                ] if is_name(name) => {
                    if depth == 0 {
                        self.modules[module].defined.insert((*name).to_owned());
                    }
                    2
                }
                ["{" | "(" | "[", ..] => {
                    depth += 1;
                    1
                }
                ["}" | ")" | "]", ..] => {
                    depth = depth.saturating_sub(1);
                    1
                }
                [first, ..] if is_name(first) && before != "." && before != "::" => {
                    self.path(module, rest)
                }
                _ => 1,
            };
        }
    }

    /// A path in the code; returns its count of words.
    fn path(&mut self, module: ModuleId, words: &[&str]) -> usize {
        let mut len = 1;
        while let [_, "::", next, ..] = words[len - 1..]
            && is_name(next)
        {
            len += 2;
        }
        let names: Names = words[..len].iter().step_by(2).map(|word| (*word).to_owned()).collect();
        let next = words.get(len).copied().unwrap_or_default();
        // One word in small letters is a variable or a field, unless it is called.
        let alone = names.len() == 1 && !matches!(next, "(" | "!") && next != "::";
        if !alone || names[0].starts_with(char::is_uppercase) {
            self.modules[module].taken.push(names);
        }
        len
    }

    /// What stands between `use` and `;`.
    fn import(&mut self, module: ModuleId, prefix: &mut Names, words: &[&str], door: bool) {
        let mut path = prefix.clone();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            match *word {
                "::" => {}
                "*" => {
                    self.modules[module].globs.push(path);
                    return;
                }
                "{" => {
                    let inside = &words[at + 1..at + bracketed(&words[at..]) - 1];
                    let mut start = 0;
                    for end in commas(inside) {
                        self.import(module, &mut path, &inside[start..end], door);
                        start = end + 1;
                    }
                    return;
                }
                "as" => break,
                // `a::{self}` is `a`.
                "self" if !path.is_empty() => {}
                name => path.push(name.to_owned()),
            }
            at += 1;
        }
        let Some(last) = path.last().cloned() else { return };
        let name = match words.get(at..) {
            Some(["as", name, ..]) => (*name).to_owned(),
            _ => last,
        };
        if !door {
            self.modules[module].imported.push(path.clone());
        }
        self.modules[module].imports.push((name, path));
    }

    /// What a path means in a module.
    fn resolve(&self, module: ModuleId, path: &[String], seen: &mut Seen) -> BTreeSet<Meaning> {
        let Some((first, rest)) = path.split_first() else { return BTreeSet::new() };
        let mut meanings = match first.as_str() {
            "crate" => [Meaning::Module(self.root(module))].into(),
            "self" => [Meaning::Module(module)].into(),
            "super" => self.above(module),
            name => {
                let found = self.lookup(module, name, seen);
                match self.crates.get(name) {
                    Some(root) if found.is_empty() => [Meaning::Module(*root)].into(),
                    _ => found,
                }
            }
        };
        for name in rest {
            // A function and a module may have one name: what goes on is the module.
            let modules: Vec<ModuleId> = meanings
                .iter()
                .filter_map(|meaning| match meaning {
                    Meaning::Module(module) => Some(*module),
                    Meaning::Item(..) => None,
                })
                .collect();
            if !modules.is_empty() {
                let next = |module| match name.as_str() {
                    "super" => self.above(module),
                    name => self.lookup(module, name, seen),
                };
                meanings = modules.into_iter().flat_map(next).collect();
            }
        }
        meanings
    }

    fn above(&self, module: ModuleId) -> BTreeSet<Meaning> {
        self.modules[module].parent.map(Meaning::Module).into_iter().collect()
    }

    fn root(&self, mut module: ModuleId) -> ModuleId {
        while let Some(parent) = self.modules[module].parent {
            module = parent;
        }
        module
    }

    /// What a name means in a module: what it defines, what it imports, what its globs bring.
    fn lookup(&self, module: ModuleId, name: &str, seen: &mut Seen) -> BTreeSet<Meaning> {
        let here = &self.modules[module];
        let mut found = BTreeSet::new();
        if here.defined.contains(name) {
            found.insert(Meaning::Item(here.file.clone(), name.to_owned()));
        }
        if let Some(child) = here.children.get(name) {
            found.insert(Meaning::Module(*child));
        }
        // `pub use child::child` looks its own name up, for its first word.
        if !seen.insert((module, name.to_owned())) {
            return found;
        }
        for (_, path) in here.imports.iter().filter(|(import, _)| import == name) {
            found.extend(self.resolve(module, path, seen));
        }
        if found.is_empty() {
            for glob in &here.globs {
                for meaning in self.resolve(module, glob, seen) {
                    match meaning {
                        Meaning::Module(source) => found.extend(self.lookup(source, name, seen)),
                        // The variants of an enum: the glob itself takes the enum.
                        Meaning::Item(..) => {}
                    }
                }
            }
        }
        seen.remove(&(module, name.to_owned()));
        found
    }

    fn arrows(&self) -> Arrows {
        let mut arrows = Arrows::new();
        for (id, module) in self.modules.iter().enumerate() {
            let code = module.taken.iter().map(|path| (path, false));
            let imports = module.imported.iter().chain(&module.globs).map(|path| (path, true));
            for (path, is_import) in code.chain(imports) {
                let meanings = self.resolve(id, path, &mut Seen::new());
                // Of a module and a function of one name an import takes what the code then names.
                if is_import && meanings.iter().any(|one| matches!(one, Meaning::Module(_))) {
                    continue;
                }
                for meaning in meanings {
                    let Meaning::Item(file, name) = meaning else { continue };
                    if file != module.file {
                        let names = arrows.entry(module.file.clone()).or_default();
                        names.entry(file).or_default().insert(name);
                    }
                }
            }
        }
        arrows
    }
}

/// Names being looked up: imports may lead round in a circle, too.
type Seen = BTreeSet<(ModuleId, String)>;

/// Where the parts of a list end.
fn commas(words: &[&str]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match words[at] {
            "," => ends.push(at),
            "{" => {
                at += bracketed(&words[at..]);
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    ends.push(words.len());
    ends
}

/// The circles in a crate of these files.
fn of(files: &[(&str, &str)]) -> Vec<Vec<String>> {
    let read = |path: &Path| {
        let found = files.iter().find(|(name, _)| Path::new(name) == path);
        found.map(|(_, source)| (*source).to_owned())
    };
    let root = Root { name: "house".to_owned(), file: PathBuf::from("lib.rs") };
    let name = |file: &PathBuf| file.display().to_string();
    circles(&arrows(&[root], &read))
        .iter()
        .map(|one| one.files.iter().map(name).collect())
        .collect()
}

#[test]
fn circles_are_found_whichever_way_a_name_is_taken() {
    const LIB: &str = "pub mod a; pub mod b;";
    let b = "use crate::a::A; pub struct B(A); pub fn b() {}";
    for a in [
        "use crate::b::B; pub struct A;",
        "use crate::b::{self, B}; pub struct A;",
        "use super::b::B as C; pub struct A;",
        "use {super::{b::{B}}}; pub struct A;",
        "use self::super::b; pub struct A; fn f() { b::b() }",
        "use super::*; pub struct A; fn f() -> b::B {}",
        "pub struct A; impl A { fn f(&self) -> Vec<crate::b::B> {} }",
        "pub struct A; fn f() { super::b::b(); }",
        "pub struct A; fn f() { let x = vec![super::b::B::new()]; }",
        "pub struct A; mod inner { fn f() { super::super::b::b() } }",
        "pub struct A; fn f() { use crate::b::*; b() }",
    ] {
        assert_eq!(of(&[("lib.rs", LIB), ("a.rs", a), ("b.rs", b)]), [["a.rs", "b.rs"]], "{a}");
    }
    for a in [
        "pub struct A;",
        "pub struct A; // use crate::b::B;",
        "pub struct A; const X: &str = \"crate::b::B\";",
        "/// [`crate::b::B`]\npub struct A;",
        "pub struct A; #[cfg(test)] mod tests { use crate::b::B; }",
        "pub struct A; #[cfg(test)] use crate::b::B;",
        "pub struct A; #[test] fn f() { crate::b::b() }",
        "pub struct A; fn f(x: X) { x.b() }",
        "pub struct A; fn f(b: u8) { g(b) }",
        "pub use crate::b::B; pub struct A;",
    ] {
        assert_eq!(of(&[("lib.rs", LIB), ("a.rs", a), ("b.rs", b)]), [[""; 0]; 0], "{a}");
    }
}

#[test]
fn a_name_is_followed_through_re_exports_to_the_file_that_defines_it() {
    let lib = ("lib.rs", "pub mod room; pub mod other;");
    let room = ("room/mod.rs", "mod a; mod b; pub use a::A; pub use b::{B as C, b};");
    let b = ("room/b.rs", "use super::A; pub struct B; pub fn b() {}");
    // Through the module's door, from inside and from outside of it, under another name.
    for (a, other) in [
        ("use super::C; pub struct A;", ""),
        ("use crate::room::b; pub struct A; fn f() { b() }", ""),
        ("use crate::other::D; pub struct A;", "pub use crate::room::C as D;"),
        ("use crate::other::*; pub struct A(D);", "pub use crate::room::C as D;"),
    ] {
        let files = [lib, room, ("room/a.rs", a), b, ("other.rs", other)];
        assert_eq!(of(&files), [["room/a.rs", "room/b.rs"]], "{a}");
    }
    let through = ("other.rs", "use crate::room::A; pub struct Other(A);");
    let files =
        [lib, room, ("room/a.rs", "pub struct A; fn f(_: crate::other::Other) {}"), b, through];
    assert_eq!(of(&files), [["other.rs", "room/a.rs"]]);
    // The door itself needs nobody.
    assert_eq!(of(&[lib, room, ("room/a.rs", "pub struct A;"), b, ("other.rs", "")]), [[""; 0]; 0]);
}

#[test]
fn a_module_and_its_children_are_files_like_others() {
    let lib = ("lib.rs", "mod room;");
    let child = ("room/child.rs", "use super::Shared; pub fn child(_: Shared) {}");
    let needs = ("room.rs", "mod child; pub struct Shared; fn f() { child::child(Shared) }");
    assert_eq!(of(&[lib, needs, child]), [["room/child.rs", "room.rs"]]);
    let opens = ("room.rs", "mod child; pub use child::child; pub struct Shared;");
    assert_eq!(of(&[lib, opens, child]), [[""; 0]; 0]);
}

#[test]
fn a_circle_may_be_long_and_each_is_told_once() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; mod d; mod e;"),
        ("a.rs", "pub struct A(crate::b::B);"),
        ("b.rs", "pub struct B(crate::c::C);"),
        ("c.rs", "pub struct C; fn f() -> super::a::A {}"),
        ("d.rs", "pub struct D(crate::a::A); pub fn d(_: crate::e::E) {}"),
        ("e.rs", "pub struct E; fn f() { crate::d::d(E) }"),
    ];
    let expected: [&[&str]; 2] = [&["a.rs", "b.rs", "c.rs"], &["d.rs", "e.rs"]];
    assert_eq!(of(&files), expected);
}
