//! The command line as data: its commands and options, and the sentences on them.
//!
//! Carrying them out is left to `cli`.
mod tasks;
mod told;

pub use tasks::{
    AlignArg, Arguments, BackupTask, ConfigAction, ConfigTask, CountTask, DbAction, DbTask,
    DirectionArg, DoctorTask, DownloadTask, ExportTask, Format, ImportTask, KeysAction, KeysTask,
    LamAlefArg, ListTask, Manner, MarkTask, MarksArg, NextTask, RefreshTask, RenderArgs,
    RestoreTask, RulesAction, RulesTask, SearchTask, ShapingArg, ShowTask, SourcesAction,
    SourcesTask, TagTask, TagsAction, TagsTask, Task, UnreadTask, UnshapeArgs,
};
pub use told::{choice, command, description, term, whole_command};
