//! The command line of `sahifa`: commands and options. These comments are the `--help` texts.
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// A terminal newsreader in which Arabic is simply right.
#[derive(Debug, Parser)]
#[command(name = "sahifa", version, about)]
pub struct Arguments {
    /// Use this configuration file, which must exist.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Keep the database in this folder.
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    #[command(subcommand)]
    pub task: Option<Task>,
}

/// The command; without one the interface opens.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Fetch new articles from the sources.
    Refresh(RefreshTask),
    /// List articles, newest first.
    List(ListTask),
    /// Print a stored article, or a file as Sahifa reads it.
    Show(ShowTask),
    /// Explain how Sahifa reads a file: print each block with its role.
    Import(ImportTask),
    /// Write articles to files, or to standard output.
    Export(ExportTask),
    /// List, add, remove, import and export sources.
    Sources(SourcesTask),
    /// List the rules, or apply them to the stored articles.
    Rules(RulesTask),
    /// Create, check or locate the configuration file.
    Config(ConfigTask),
    /// Check the database, or save what can be read of a damaged one.
    Db(DbTask),
    /// Lay out any text and print its visual lines.
    Render(super::render::RenderArgs),
    /// Turn text copied from a terminal back into letters in logical order.
    Unshape(super::unshape::UnshapeArgs),
    /// Examine the terminal and Sahifa's files, and show the calibration card.
    Doctor(DoctorTask),
    /// Print a completion script for a shell.
    Completions { shell: clap_complete::Shell },
}

impl Task {
    /// True if the task reads the configuration file; false if it can do without one, or makes it.
    pub(super) fn needs_configuration(&self) -> bool {
        match self {
            Self::Config(task) => matches!(task.action, ConfigAction::Check),
            Self::Sources(task) => {
                !matches!(task.action, SourcesAction::Add { .. } | SourcesAction::Import { .. })
            }
            Self::Completions { .. } | Self::Unshape(_) => false,
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
    /// Check the database and count what it holds.
    Check,
    /// Save what can be read of the database into a new file.
    Rescue {
        /// Write the new database here, instead of beside the old one.
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub struct RefreshTask {
    /// Refresh only this source (name or address), even if it is not due; may be repeated.
    #[arg(long, value_name = "NAME")]
    pub source: Vec<String>,
    /// Ignore retry delays and fetch everything again.
    #[arg(long)]
    pub force: bool,
    /// Print only errors.
    #[arg(long, short)]
    pub quiet: bool,
    /// Print the result of each source as JSON.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ListTask {
    /// A query such as: tag:سوريا is:unread @7d
    pub query: Vec<String>,
    /// Print all as a JSON array, as described in docs/list-json.md.
    #[arg(long)]
    pub json: bool,
    /// Print at most this many articles (default: 100).
    #[arg(long, value_name = "COUNT")]
    pub limit: Option<usize>,
    /// Print all articles.
    #[arg(long, conflicts_with = "limit")]
    pub all: bool,
}

#[derive(Debug, Args)]
pub struct ShowTask {
    /// An article number (from `sahifa list`), a file, or - for standard input.
    #[arg(value_name = "ID|FILE|-")]
    pub subject: String,
    /// Print plain text in logical order, even on a terminal.
    #[arg(long, conflicts_with = "json")]
    pub plain: bool,
    /// Print JSON, as described in docs/show-json.md.
    #[arg(long)]
    pub json: bool,
    /// Lay out the text in this many columns.
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub width: Option<u16>,
}

#[derive(Debug, Args)]
pub struct ImportTask {
    /// Print each block with its role; nothing is stored.
    #[arg(long, required = true)]
    pub explain: bool,
    /// Print JSON, as described in docs/show-json.md.
    #[arg(long)]
    pub json: bool,
    /// Apply the rules of this source (default: the source that contains the file).
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    /// Files, folders of files, or - for standard input.
    #[arg(value_name = "FILE|DIR|-", required = true)]
    pub files: Vec<String>,
}

#[derive(Debug, Args)]
pub struct ExportTask {
    /// A query such as: tag:سوريا is:starred @30d
    pub query: Vec<String>,
    /// Format of the articles.
    #[arg(long, value_enum, default_value = "markdown")]
    pub format: Format,
    /// Write one file per article to this folder, which is created if needed (default: standard output).
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,
    /// Replace existing files.
    #[arg(long, requires = "to")]
    pub force: bool,
    /// Write at most this many articles.
    #[arg(long, value_name = "COUNT")]
    pub limit: Option<usize>,
}

/// The format of an exported article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Markdown with front matter.
    #[value(alias = "md")]
    Markdown,
    Json,
    Html,
}

#[derive(Debug, Args)]
pub struct SourcesTask {
    #[command(subcommand)]
    pub action: SourcesAction,
}

#[derive(Debug, Subcommand)]
pub enum SourcesAction {
    /// List the sources with their latest results.
    List {
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Add a feed by its address, or files by their path.
    Add {
        #[arg(value_name = "URL|PATH")]
        subject: String,
        /// Name of the source (default: the title of the feed).
        #[arg(long)]
        name: Option<String>,
        /// Folder of the source in the filter pane.
        #[arg(long)]
        folder: Option<String>,
        /// Tag all its articles; may be repeated.
        #[arg(long = "tag", value_name = "TAG")]
        tags: Vec<String>,
        /// Choose the feed with this number when a page names several.
        #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
        pick: Option<u16>,
        /// Add the address without checking it first.
        #[arg(long, conflicts_with = "pick")]
        unchecked: bool,
    },
    /// Remove sources from the configuration file. Their articles return if you add them again.
    Remove {
        #[arg(value_name = "NAME|URL|PATH", required = true)]
        subjects: Vec<String>,
    },
    /// Write the new addresses of feeds that moved to the configuration file (default: all feeds).
    Follow {
        #[arg(value_name = "NAME|URL")]
        subjects: Vec<String>,
    },
    /// Import from another reader: OPML, newsboat's folder, or its urls, config or cache.db file.
    Import {
        #[arg(value_name = "FILE|DIR|-")]
        file: PathBuf,
    },
    /// Write all feeds as OPML 2.0 to a file or to standard output.
    Export {
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
        /// Keep user names and passwords in addresses; the file is then for you alone.
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
    /// List the rules of the configuration file.
    List,
    /// Apply the rules to all stored articles, and undo what no rule hides or tags any more.
    Apply {
        /// Print what would change, and change nothing.
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, Args)]
pub struct DoctorTask {
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
    /// Print all that is known of the terminal, and nothing private, for bug reports.
    #[arg(long, conflicts_with = "json")]
    pub report: bool,
}

#[derive(Debug, Args)]
pub struct ConfigTask {
    #[command(subcommand)]
    pub action: ConfigAction,
}

#[derive(Debug, Clone, Copy, Subcommand)]
pub enum ConfigAction {
    /// Create a commented configuration file if there is none.
    Init,
    /// List every error in the configuration file.
    Check,
    /// Print the paths of the configuration file and the database.
    Path,
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
