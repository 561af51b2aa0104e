//! What can be typed after `sahifa`.
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// A terminal newsreader in which Arabic is simply right.
#[derive(Debug, Parser)]
#[command(name = "sahifa", version, about)]
pub struct Arguments {
    /// Read this configuration instead of the usual one.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Keep the database in this folder instead of the usual one.
    #[arg(long, global = true, value_name = "DIR")]
    pub data_dir: Option<PathBuf>,
    #[command(subcommand)]
    pub task: Option<Task>,
}

/// What to do; without one the panes open.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Ask the sources for news.
    Refresh(RefreshTask),
    /// List articles, newest first.
    List(ListTask),
    /// Show an article of the store, or a file as Sahifa understands it.
    Show(ShowTask),
    /// Say what a file is taken for: every block with its role.
    Import(ImportTask),
    /// Write articles to files, or to standard output.
    Export(ExportTask),
    /// Look after the sources.
    Sources(SourcesTask),
    /// See the rules, or have them deal with the articles that are stored.
    Rules(RulesTask),
    /// Look after the configuration file.
    Config(ConfigTask),
    /// Lay any text out, one visual line each.
    Render(super::render::RenderArgs),
    /// Say what is known of the terminal and of Sahifa's files, and show the calibration card.
    Doctor(DoctorTask),
    /// Print a completion script for a shell.
    Completions { shell: clap_complete::Shell },
}

#[derive(Debug, Args)]
pub struct RefreshTask {
    /// Only this source, by name or address, also before its time has come; may be given several times.
    #[arg(long, value_name = "NAME")]
    pub source: Vec<String>,
    /// Ask even where a server said to wait or that the feed is gone, and take everything anew.
    #[arg(long)]
    pub force: bool,
    /// Say nothing but errors.
    #[arg(long, short)]
    pub quiet: bool,
    /// Print the result of each source as JSON.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ListTask {
    /// A filter such as: tag:سوريا is:unread @7d
    pub query: Vec<String>,
    /// Print JSON, one array of articles.
    #[arg(long)]
    pub json: bool,
    /// At most this many articles.
    #[arg(long, value_name = "COUNT")]
    pub limit: Option<usize>,
}

#[derive(Debug, Args)]
pub struct ShowTask {
    /// The number of an article (as `list` prints it), a file, or - for standard input.
    #[arg(value_name = "ID|FILE|-")]
    pub subject: String,
    /// Plain logical text, even on a terminal.
    #[arg(long, conflicts_with = "json")]
    pub plain: bool,
    /// Print JSON; docs/show-json.md describes it.
    #[arg(long)]
    pub json: bool,
    /// Lay the text out in this many columns.
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub width: Option<u16>,
}

#[derive(Debug, Args)]
pub struct ImportTask {
    /// Print each block of the article with its role, and take nothing over.
    #[arg(long, required = true)]
    pub explain: bool,
    /// Print JSON; docs/show-json.md describes it.
    #[arg(long)]
    pub json: bool,
    /// Apply the rules of this source; otherwise those of the source the file belongs to.
    #[arg(long, value_name = "NAME")]
    pub source: Option<String>,
    /// The files, folders of them, or - for standard input.
    #[arg(value_name = "FILE|DIR|-", required = true)]
    pub files: Vec<String>,
}

#[derive(Debug, Args)]
pub struct ExportTask {
    /// A filter such as: tag:سوريا is:starred @30d
    pub query: Vec<String>,
    #[arg(long, value_enum, default_value = "markdown")]
    pub format: Format,
    /// Write a file for each article into this folder; it is made if there is none.
    #[arg(long, value_name = "DIR")]
    pub to: Option<PathBuf>,
    /// Replace files that are there already.
    #[arg(long, requires = "to")]
    pub force: bool,
    /// At most this many articles.
    #[arg(long, value_name = "COUNT")]
    pub limit: Option<usize>,
}

/// What an article is written as.
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
    /// List the sources with their last results.
    List {
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Add a feed by its address, or a file or folder by its path.
    Add {
        #[arg(value_name = "URL|PATH")]
        subject: String,
        /// A name of your own.
        #[arg(long)]
        name: Option<String>,
        /// The folder to put it in.
        #[arg(long)]
        folder: Option<String>,
        /// A tag for all its articles; may be given several times.
        #[arg(long = "tag", value_name = "TAG")]
        tags: Vec<String>,
        /// Of the feeds that a page names, the one with this number.
        #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
        pick: Option<u16>,
        /// Do not look at the address first.
        #[arg(long, conflicts_with = "pick")]
        unchecked: bool,
    },
    /// Remove a source from the configuration file. What was read of it comes back with it.
    Remove {
        #[arg(value_name = "NAME|URL|PATH", required = true)]
        subjects: Vec<String>,
    },
    /// Write the addresses that feeds moved to into the configuration file; without names, of all.
    Follow {
        #[arg(value_name = "NAME|URL")]
        subjects: Vec<String>,
    },
    /// Take over what another reader has: OPML, the urls, config or cache file of newsboat, or its folder.
    Import {
        #[arg(value_name = "FILE|DIR|-")]
        file: PathBuf,
    },
    /// Write all feeds as OPML 2.0, to a file or to standard output.
    Export {
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
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
    /// Have the rules deal with all stored articles, and undo what no rule hides or tags any more.
    Apply {
        /// Only say what would change.
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, Args)]
pub struct DoctorTask {
    /// Print JSON, for bug reports.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct ConfigTask {
    #[command(subcommand)]
    pub action: ConfigAction,
}

#[derive(Debug, Clone, Copy, Subcommand)]
pub enum ConfigAction {
    /// Write a commented configuration file, if there is none.
    Init,
    /// Say every mistake in the configuration file.
    Check,
    /// Print where the configuration file and the database are.
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
