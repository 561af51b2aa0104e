//! The command line of `sahifa`: commands and options. Their help is in `config/locale/*-help.ftl`.
use crate::news::Form;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

// Comments with three slashes would be help texts.

#[derive(Debug, Parser)]
#[command(name = "sahifa", version)]
pub struct Arguments {
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "NAME")]
    pub profile: Option<String>,
    #[arg(long)]
    pub screen_reader: bool,
    #[command(subcommand)]
    pub task: Option<Task>,
}

// Without a command the interface opens.
#[derive(Debug, Subcommand)]
pub enum Task {
    Refresh(RefreshTask),
    List(ListTask),
    Search(SearchTask),
    Count(CountTask),
    Unread(UnreadTask),
    Tag(TagTask),
    Mark(MarkTask),
    Tags(TagsTask),
    Undo,
    Redo,
    Next(NextTask),
    Show(ShowTask),
    Download(DownloadTask),
    Import(ImportTask),
    Export(ExportTask),
    Sources(SourcesTask),
    Rules(RulesTask),
    Config(ConfigTask),
    Keys(KeysTask),
    Db(DbTask),
    Backup(BackupTask),
    Restore(RestoreTask),
    Render(RenderArgs),
    Unshape(UnshapeArgs),
    Service,
    Doctor(DoctorTask),
    Man {
        #[arg(value_name = "DIR|-")]
        folder: Option<PathBuf>,
    },
    Manual {
        chapter: Option<String>,
    },
    Completions {
        shell: clap_complete::Shell,
    },
    // Asked by the scripts of completions.
    #[command(hide = true)]
    Complete {
        #[arg(last = true)]
        words: Vec<std::ffi::OsString>,
    },
}

impl Task {
    /// True if the task reads the configuration file; false if it can do without one, or makes it.
    pub fn needs_configuration(&self) -> bool {
        match self {
            Self::Config(task) => !matches!(
                task.action,
                ConfigAction::Init
                    | ConfigAction::Path
                    | ConfigAction::Set { .. }
                    | ConfigAction::Schema
            ),
            Self::Sources(task) => {
                !matches!(task.action, SourcesAction::Add { .. } | SourcesAction::Import { .. })
            }
            Self::Completions { .. }
            | Self::Complete { .. }
            | Self::Man { .. }
            | Self::Manual { .. }
            | Self::Unshape(_)
            | Self::Restore(_) => false,
            _ => true,
        }
    }
}

#[derive(Debug, Args)]
pub struct DbTask {
    #[command(subcommand)]
    pub action: DbAction,
}

#[derive(Debug, Subcommand)]
pub enum DbAction {
    Check,
    Stats {
        #[arg(long)]
        json: bool,
    },
    Vacuum,
    Rescue {
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub struct BackupTask {
    #[arg(value_name = "FILE|-")]
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct RestoreTask {
    #[arg(value_name = "FILE|-")]
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct RefreshTask {
    #[arg(long, value_name = "NAME")]
    pub source: Vec<String>,
    #[arg(long)]
    pub force: bool,
    #[arg(long, short)]
    pub quiet: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ListTask {
    pub query: Vec<String>,
    #[arg(long)]
    pub json: bool,
    #[arg(long, value_name = "COUNT")]
    pub limit: Option<usize>,
    #[arg(long, conflicts_with = "limit")]
    pub all: bool,
}

#[derive(Debug, Args)]
pub struct SearchTask {
    #[arg(required = true)]
    pub words: Vec<String>,
    #[arg(long)]
    pub json: bool,
    #[arg(long, value_name = "COUNT")]
    pub limit: Option<usize>,
}

#[derive(Debug, Args)]
pub struct CountTask {
    pub query: Vec<String>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct UnreadTask {
    pub query: Vec<String>,
    #[arg(long, value_name = "FORMAT|waybar", default_value = "{unread}")]
    pub format: String,
}

#[derive(Debug, Args)]
pub struct TagTask {
    #[arg(value_name = "QUERY +TAG -TAG", required = true)]
    pub words: Vec<String>,
    #[command(flatten)]
    pub manner: Manner,
}

#[derive(Debug, Args)]
pub struct MarkTask {
    #[arg(value_name = "QUERY STATE", required = true)]
    pub words: Vec<String>,
    #[command(flatten)]
    pub manner: Manner,
}

// The options of a change.
#[derive(Clone, Copy, Debug, Args)]
pub struct Manner {
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct TagsTask {
    #[command(subcommand)]
    pub action: Option<TagsAction>,
    pub query: Vec<String>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Subcommand)]
pub enum TagsAction {
    Rename { old: String, new: String },
    Delete { tag: String },
    Color { tag: String, color: Option<String> },
}

#[derive(Debug, Args)]
pub struct NextTask {
    pub query: Vec<String>,
    #[arg(long)]
    pub keep: bool,
    #[arg(long)]
    pub plain: bool,
}

#[derive(Debug, Args)]
pub struct ShowTask {
    #[arg(value_name = "ID|FILE|-")]
    pub subject: String,
    #[arg(long, conflicts_with = "json")]
    pub plain: bool,
    #[arg(long)]
    pub json: bool,
    #[arg(long, value_enum, conflicts_with_all = ["plain", "json", "width"])]
    pub format: Option<Format>,
    #[arg(long)]
    pub full_text: bool,
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub width: Option<u16>,
}

#[derive(Debug, Args)]
pub struct DownloadTask {
    #[arg(value_name = "ID")]
    pub id: i64,
    #[arg(value_name = "NUMBER")]
    pub numbers: Vec<usize>,
    #[arg(long, conflicts_with = "numbers")]
    pub all: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ImportTask {
    #[arg(long, required = true)]
    pub explain: bool,
    #[arg(long)]
    pub json: bool,
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    #[arg(value_name = "FILE|DIR|-", required = true)]
    pub files: Vec<String>,
}

#[derive(Debug, Args)]
pub struct ExportTask {
    pub query: Vec<String>,
    #[arg(long, value_enum, default_value = "markdown")]
    pub format: Format,
    #[arg(long, value_name = "DIR|-")]
    pub to: Option<PathBuf>,
    #[arg(long, requires = "to")]
    pub force: bool,
    #[arg(long, value_name = "COUNT")]
    pub limit: Option<usize>,
}

/// The format of an exported article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    #[value(alias = "md")]
    Markdown,
    Json,
    Html,
    Text,
    Print,
}

impl From<Format> for Form {
    fn from(format: Format) -> Self {
        match format {
            Format::Markdown => Self::Markdown,
            Format::Json => Self::Json,
            Format::Html => Self::Html,
            Format::Text => Self::Text,
            Format::Print => Self::Print,
        }
    }
}

#[derive(Debug, Args)]
pub struct SourcesTask {
    #[command(subcommand)]
    pub action: SourcesAction,
}

#[derive(Debug, Subcommand)]
pub enum SourcesAction {
    List {
        #[arg(long)]
        json: bool,
    },
    Add {
        #[arg(value_name = "URL|PATH")]
        subject: String,
        #[arg(long)]
        name: Option<String>,
        #[arg(long)]
        folder: Option<String>,
        #[arg(long = "tag", value_name = "TAG")]
        tags: Vec<String>,
        #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
        pick: Option<u16>,
        #[arg(long, conflicts_with = "pick")]
        unchecked: bool,
    },
    Remove {
        #[arg(value_name = "NAME|URL|PATH", required = true)]
        subjects: Vec<String>,
    },
    Follow {
        #[arg(value_name = "NAME|URL")]
        subjects: Vec<String>,
    },
    Import {
        #[arg(value_name = "FILE|DIR|-")]
        file: Option<PathBuf>,
    },
    Export {
        #[arg(value_name = "FILE|-")]
        file: Option<PathBuf>,
        #[arg(long)]
        with_secrets: bool,
    },
}

#[derive(Debug, Args)]
pub struct RulesTask {
    #[command(subcommand)]
    pub action: RulesAction,
}

#[derive(Debug, Clone, Copy, Subcommand)]
pub enum RulesAction {
    List,
    Apply {
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, Args)]
pub struct DoctorTask {
    #[arg(long)]
    pub json: bool,
    #[arg(long, conflicts_with = "json")]
    pub report: bool,
}

#[derive(Debug, Args)]
pub struct ConfigTask {
    #[command(subcommand)]
    pub action: ConfigAction,
}

#[derive(Debug, Subcommand)]
pub enum ConfigAction {
    Init,
    Check,
    Path,
    Get {
        key: String,
    },
    Set {
        key: String,
        #[arg(allow_hyphen_values = true)]
        value: String,
    },
    Unset {
        key: String,
    },
    Show {
        #[arg(long)]
        origin: bool,
    },
    Schema,
}

#[derive(Debug, Args)]
pub struct KeysTask {
    #[command(subcommand)]
    pub action: KeysAction,
}

#[derive(Debug, Clone, Copy, Subcommand)]
pub enum KeysAction {
    List {
        #[arg(long)]
        json: bool,
    },
    Check,
}

#[derive(Clone, Debug, Args)]
pub struct RenderArgs {
    #[arg(value_name = "FILE|-")]
    pub file: Option<PathBuf>,
    #[arg(long, value_name = "COLUMNS", default_value_t = 80, value_parser = clap::value_parser!(u16).range(1..))]
    pub width: u16,
    #[arg(long, value_enum, default_value_t = DirectionArg::Auto)]
    pub direction: DirectionArg,
    #[arg(long, value_enum, default_value_t = ShapingArg::Forms)]
    pub shaping: ShapingArg,
    #[arg(long, value_enum, value_name = "SIDE", require_equals = true, num_args = 0..=1, default_missing_value = "start")]
    pub align: Option<AlignArg>,
    #[arg(long, value_enum, default_value_t = LamAlefArg::Ligature)]
    pub lam_alef: LamAlefArg,
    #[arg(long, value_enum, default_value_t = MarksArg::Keep)]
    pub marks: MarksArg,
    #[arg(long)]
    pub justify: bool,
    #[arg(long)]
    pub cut: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DirectionArg {
    Auto,
    Rtl,
    Ltr,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ShapingArg {
    Forms,
    Letters,
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AlignArg {
    Start,
    Center,
    End,
    Left,
    Right,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LamAlefArg {
    Ligature,
    Split,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum MarksArg {
    Keep,
    Strip,
}

#[derive(Clone, Debug, Args)]
pub struct UnshapeArgs {
    #[arg(value_name = "FILE|-")]
    pub file: Option<PathBuf>,
    #[arg(long)]
    pub words: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::error::ErrorKind;

    #[test]
    fn help_is_a_word_and_an_option() {
        for words in [&["help"][..], &["--help"], &["help", "export"], &["sources", "help"]] {
            let words = std::iter::once("sahifa").chain(words.iter().copied());
            let error = Arguments::try_parse_from(words).expect_err("help ends the program");
            assert_eq!(error.kind(), ErrorKind::DisplayHelp);
        }
    }
}
