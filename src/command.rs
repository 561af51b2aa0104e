//! Commands: the actions of keys, in the one table that keys, help, command line and manual read.
//!
//! Carrying commands out is left to `app`.

/// A command of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Command {
    // Moving inside a pane.
    SelectNext,
    SelectPrevious,
    PageDown,
    PageUp,
    HalfPageDown,
    HalfPageUp,
    SelectFirst,
    SelectLast,
    // Between panes. Left and right are physical: the pane on that side of the screen.
    FocusLeft,
    FocusRight,
    FocusNext,
    FocusPrevious,
    FocusFilter,
    FocusList,
    FocusReader,
    // What the list shows.
    Search,
    PreviousView,
    Complete,
    CompleteBack,
    TakeSpelling,
    // Everywhere.
    Open,
    Back,
    Quit,
    Help,
    Suspend,
    Redraw,
    // Reading on and marking.
    PageOrNextUnread,
    NextUnread,
    PreviousUnread,
    NextArticle,
    PreviousArticle,
    ToggleRead,
    ToggleStar,
    ToggleLater,
    MarkViewRead,
    Undo,
    Redo,
    MarkAboveRead,
    MarkRange,
    MarkRow,
    MarkFound,
    HideArticles,
    TagArticles,
    RepeatTags,
    ToggleChoice,
    RenameTag,
    DeleteTag,
    ColorTag,
    ExportArticles,
    NextOrder,
    NextGrouping,
    HideRead,
    ClearFilter,
    RemoveChip,
    JumpToTag,
    JumpToSource,
    // The filter pane.
    CycleRow,
    RequireRow,
    ExcludeRow,
    ResetRow,
    ToggleEveryTag,
    Fold,
    FoldGroup,
    ToggleEmptyRows,
    NarrowRows,
    // Sources.
    RefreshSource,
    RefreshAll,
    CancelRefresh,
    ShowSources,
    ShowProblems,
    AddFeed,
    AddFolder,
    ImportOpml,
    ShowCatalogue,
    // Saved filters, and filters from an article.
    SaveFilter,
    ShowFilters,
    EditFilter,
    RenameFilter,
    SetFilterKey,
    RemoveFilter,
    MoveFilterUp,
    MoveFilterDown,
    SameSource,
    SameTag,
    SameAuthor,
    SameDay,
    SameWord,
    SearchWord,
    NotSource,
    NotTag,
    // The open article.
    OpenLink,
    CopyLink,
    FollowLink,
    ShowLinks,
    ShowCode,
    ShowEnclosures,
    Download,
    CancelDownload,
    EditNote,
    FindInArticle,
    NextHit,
    PreviousHit,
    ShowContents,
    NextHeading,
    PreviousHeading,
    // The caret in the open article. Left and right are those of the screen.
    PlaceCaret,
    CaretLeft,
    CaretRight,
    NextWord,
    PreviousWord,
    NextSentence,
    PreviousSentence,
    NextParagraph,
    PreviousParagraph,
    LineStart,
    LineEnd,
    SelectText,
    GrowSelection,
    ShrinkSelection,
    CopyText,
    QuoteText,
    HighlightText,
    NextHighlight,
    PreviousHighlight,
    ShowHighlights,
    // Out of the pane.
    PipeText,
    SaveText,
    OpenInPager,
    OpenInEditor,
    OpenInTextBrowser,
    ToggleFullText,
    ToggleTranscript,
    ShowPicture,
    NextPicture,
    PreviousPicture,
    ToggleZen,
    ToggleFurniture,
    ToggleNotes,
    ToggleMarks,
    ToggleSpacing,
    ToggleIndent,
    ToggleJustify,
    WiderText,
    NarrowerText,
    WiderMargin,
    NarrowerMargin,
    ToggleReadingTime,
    ToggleAutoAdvance,
    TurnPages,
    WidenPane,
    NarrowPane,
    // The terminal.
    Calibrate,
}

/// Every command, the name it is bound by, and the catalogue id of its one-line summary. The order
/// is the order of the help page.
pub const COMMANDS: &[(Command, &str, &str)] = &[
    (Command::SelectNext, "select-next", "command-select-next"),
    (Command::SelectPrevious, "select-previous", "command-select-previous"),
    (Command::PageDown, "page-down", "command-page-down"),
    (Command::PageUp, "page-up", "command-page-up"),
    (Command::HalfPageDown, "half-page-down", "command-half-page-down"),
    (Command::HalfPageUp, "half-page-up", "command-half-page-up"),
    (Command::SelectFirst, "select-first", "command-select-first"),
    (Command::SelectLast, "select-last", "command-select-last"),
    (Command::FocusLeft, "focus-left", "command-focus-left"),
    (Command::FocusRight, "focus-right", "command-focus-right"),
    (Command::FocusNext, "focus-next", "command-focus-next"),
    (Command::FocusPrevious, "focus-previous", "command-focus-previous"),
    (Command::FocusFilter, "focus-filter", "command-focus-filter"),
    (Command::FocusList, "focus-list", "command-focus-list"),
    (Command::FocusReader, "focus-reader", "command-focus-reader"),
    (Command::Search, "search", "command-search"),
    (Command::PreviousView, "previous-view", "command-previous-view"),
    (Command::Complete, "complete", "command-complete"),
    (Command::CompleteBack, "complete-back", "command-complete-back"),
    (Command::TakeSpelling, "take-spelling", "command-take-spelling"),
    (Command::Open, "open", "command-open"),
    (Command::Back, "back", "command-back"),
    (Command::Quit, "quit", "command-quit"),
    (Command::Help, "help", "command-help"),
    (Command::Suspend, "suspend", "command-suspend"),
    (Command::Redraw, "redraw", "command-redraw"),
    (Command::PageOrNextUnread, "page-or-next-unread", "command-page-or-next-unread"),
    (Command::NextUnread, "next-unread", "command-next-unread"),
    (Command::PreviousUnread, "previous-unread", "command-previous-unread"),
    (Command::NextArticle, "next-article", "command-next-article"),
    (Command::PreviousArticle, "previous-article", "command-previous-article"),
    (Command::ToggleRead, "toggle-read", "command-toggle-read"),
    (Command::ToggleStar, "toggle-star", "command-toggle-star"),
    (Command::ToggleLater, "toggle-later", "command-toggle-later"),
    (Command::MarkViewRead, "mark-view-read", "command-mark-view-read"),
    (Command::Undo, "undo", "command-undo"),
    (Command::Redo, "redo", "command-redo"),
    (Command::MarkAboveRead, "mark-above-read", "command-mark-above-read"),
    (Command::MarkRange, "mark-range", "command-mark-range"),
    (Command::MarkRow, "mark-row", "command-mark-row"),
    (Command::MarkFound, "mark-found", "command-mark-found"),
    (Command::HideArticles, "hide-articles", "command-hide-articles"),
    (Command::TagArticles, "tag-articles", "command-tag-articles"),
    (Command::RepeatTags, "repeat-tags", "command-repeat-tags"),
    (Command::ToggleChoice, "toggle-choice", "command-toggle-choice"),
    (Command::RenameTag, "rename-tag", "command-rename-tag"),
    (Command::DeleteTag, "delete-tag", "command-delete-tag"),
    (Command::ColorTag, "color-tag", "command-color-tag"),
    (Command::ExportArticles, "export-articles", "command-export-articles"),
    (Command::NextOrder, "next-order", "command-next-order"),
    (Command::NextGrouping, "next-grouping", "command-next-grouping"),
    (Command::HideRead, "hide-read", "command-hide-read"),
    (Command::ClearFilter, "clear-filter", "command-clear-filter"),
    (Command::RemoveChip, "remove-chip", "command-remove-chip"),
    (Command::JumpToTag, "jump-to-tag", "command-jump-to-tag"),
    (Command::JumpToSource, "jump-to-source", "command-jump-to-source"),
    (Command::CycleRow, "cycle-row", "command-cycle-row"),
    (Command::RequireRow, "require-row", "command-require-row"),
    (Command::ExcludeRow, "exclude-row", "command-exclude-row"),
    (Command::ResetRow, "reset-row", "command-reset-row"),
    (Command::ToggleEveryTag, "toggle-every-tag", "command-toggle-every-tag"),
    (Command::Fold, "fold", "command-fold"),
    (Command::FoldGroup, "fold-group", "command-fold-group"),
    (Command::ToggleEmptyRows, "toggle-empty-rows", "command-toggle-empty-rows"),
    (Command::NarrowRows, "narrow-rows", "command-narrow-rows"),
    (Command::RefreshSource, "refresh-source", "command-refresh-source"),
    (Command::RefreshAll, "refresh-all", "command-refresh-all"),
    (Command::CancelRefresh, "cancel-refresh", "command-cancel-refresh"),
    (Command::ShowSources, "show-sources", "command-show-sources"),
    (Command::ShowProblems, "show-problems", "command-show-problems"),
    (Command::AddFeed, "add-feed", "command-add-feed"),
    (Command::AddFolder, "add-folder", "command-add-folder"),
    (Command::ImportOpml, "import-opml", "command-import-opml"),
    (Command::ShowCatalogue, "show-catalogue", "command-show-catalogue"),
    (Command::SaveFilter, "save-filter", "command-save-filter"),
    (Command::ShowFilters, "show-filters", "command-show-filters"),
    (Command::EditFilter, "edit-filter", "command-edit-filter"),
    (Command::RenameFilter, "rename-filter", "command-rename-filter"),
    (Command::SetFilterKey, "set-filter-key", "command-set-filter-key"),
    (Command::RemoveFilter, "remove-filter", "command-remove-filter"),
    (Command::MoveFilterUp, "move-filter-up", "command-move-filter-up"),
    (Command::MoveFilterDown, "move-filter-down", "command-move-filter-down"),
    (Command::SameSource, "same-source", "command-same-source"),
    (Command::SameTag, "same-tag", "command-same-tag"),
    (Command::SameAuthor, "same-author", "command-same-author"),
    (Command::SameDay, "same-day", "command-same-day"),
    (Command::SameWord, "same-word", "command-same-word"),
    (Command::SearchWord, "search-word", "command-search-word"),
    (Command::NotSource, "not-source", "command-not-source"),
    (Command::NotTag, "not-tag", "command-not-tag"),
    (Command::OpenLink, "open-link", "command-open-link"),
    (Command::CopyLink, "copy-link", "command-copy-link"),
    (Command::FollowLink, "follow-link", "command-follow-link"),
    (Command::ShowLinks, "show-links", "command-show-links"),
    (Command::ShowCode, "show-code", "command-show-code"),
    (Command::ShowEnclosures, "show-enclosures", "command-show-enclosures"),
    (Command::Download, "download", "command-download"),
    (Command::CancelDownload, "cancel-download", "command-cancel-download"),
    (Command::EditNote, "edit-note", "command-edit-note"),
    (Command::FindInArticle, "find-in-article", "command-find-in-article"),
    (Command::NextHit, "next-hit", "command-next-hit"),
    (Command::PreviousHit, "previous-hit", "command-previous-hit"),
    (Command::ShowContents, "show-contents", "command-show-contents"),
    (Command::NextHeading, "next-heading", "command-next-heading"),
    (Command::PreviousHeading, "previous-heading", "command-previous-heading"),
    (Command::PlaceCaret, "place-caret", "command-place-caret"),
    (Command::CaretLeft, "caret-left", "command-caret-left"),
    (Command::CaretRight, "caret-right", "command-caret-right"),
    (Command::NextWord, "next-word", "command-next-word"),
    (Command::PreviousWord, "previous-word", "command-previous-word"),
    (Command::NextSentence, "next-sentence", "command-next-sentence"),
    (Command::PreviousSentence, "previous-sentence", "command-previous-sentence"),
    (Command::NextParagraph, "next-paragraph", "command-next-paragraph"),
    (Command::PreviousParagraph, "previous-paragraph", "command-previous-paragraph"),
    (Command::LineStart, "line-start", "command-line-start"),
    (Command::LineEnd, "line-end", "command-line-end"),
    (Command::SelectText, "select-text", "command-select-text"),
    (Command::GrowSelection, "grow-selection", "command-grow-selection"),
    (Command::ShrinkSelection, "shrink-selection", "command-shrink-selection"),
    (Command::CopyText, "copy-text", "command-copy-text"),
    (Command::QuoteText, "quote-text", "command-quote-text"),
    (Command::HighlightText, "highlight-text", "command-highlight-text"),
    (Command::NextHighlight, "next-highlight", "command-next-highlight"),
    (Command::PreviousHighlight, "previous-highlight", "command-previous-highlight"),
    (Command::ShowHighlights, "show-highlights", "command-show-highlights"),
    (Command::PipeText, "pipe-text", "command-pipe-text"),
    (Command::SaveText, "save-text", "command-save-text"),
    (Command::OpenInPager, "open-in-pager", "command-open-in-pager"),
    (Command::OpenInEditor, "open-in-editor", "command-open-in-editor"),
    (Command::OpenInTextBrowser, "open-in-text-browser", "command-open-in-text-browser"),
    (Command::ToggleFullText, "toggle-full-text", "command-toggle-full-text"),
    (Command::ToggleTranscript, "toggle-transcript", "command-toggle-transcript"),
    (Command::ShowPicture, "show-picture", "command-show-picture"),
    (Command::NextPicture, "next-picture", "command-next-picture"),
    (Command::PreviousPicture, "previous-picture", "command-previous-picture"),
    (Command::ToggleZen, "toggle-zen", "command-toggle-zen"),
    (Command::ToggleFurniture, "toggle-furniture", "command-toggle-furniture"),
    (Command::ToggleNotes, "toggle-notes", "command-toggle-notes"),
    (Command::ToggleMarks, "toggle-marks", "command-toggle-marks"),
    (Command::ToggleSpacing, "toggle-spacing", "command-toggle-spacing"),
    (Command::ToggleIndent, "toggle-indent", "command-toggle-indent"),
    (Command::ToggleJustify, "toggle-justify", "command-toggle-justify"),
    (Command::WiderText, "wider-text", "command-wider-text"),
    (Command::NarrowerText, "narrower-text", "command-narrower-text"),
    (Command::WiderMargin, "wider-margin", "command-wider-margin"),
    (Command::NarrowerMargin, "narrower-margin", "command-narrower-margin"),
    (Command::ToggleReadingTime, "toggle-reading-time", "command-toggle-reading-time"),
    (Command::ToggleAutoAdvance, "toggle-auto-advance", "command-toggle-auto-advance"),
    (Command::TurnPages, "turn-pages", "command-turn-pages"),
    (Command::WidenPane, "widen-pane", "command-widen-pane"),
    (Command::NarrowPane, "narrow-pane", "command-narrow-pane"),
    (Command::Calibrate, "calibrate", "command-calibrate"),
];

impl Command {
    /// The command bound by `name`.
    pub fn from_name(name: &str) -> Option<Self> {
        COMMANDS.iter().find(|(_, other, _)| *other == name).map(|(command, ..)| *command)
    }

    /// The name it is bound by.
    pub fn name(self) -> &'static str {
        self.entry().1
    }

    /// The catalogue id of its summary.
    pub fn summary(self) -> &'static str {
        self.entry().2
    }

    fn entry(self) -> &'static (Self, &'static str, &'static str) {
        // The table is in the order of the enum, which a test checks; the first row stands in for
        // a row that is not there.
        COMMANDS.get(self as usize).unwrap_or(&COMMANDS[0])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_table_is_in_the_order_of_the_enum_and_complete() {
        for (index, (command, ..)) in COMMANDS.iter().enumerate() {
            assert_eq!(*command as usize, index, "{command:?} stands in the wrong row");
        }
        let last = Command::Calibrate;
        assert_eq!(COMMANDS.len(), last as usize + 1, "a command has no row");
    }

    #[test]
    fn names_are_unique_kebab_case_and_lead_back() {
        let mut seen = HashSet::new();
        for (command, name, summary) in COMMANDS {
            assert!(seen.insert(*name), "{name} stands twice");
            assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{name}");
            assert_eq!(Command::from_name(name), Some(*command));
            assert_eq!(*summary, format!("command-{name}"));
        }
        assert_eq!(Command::from_name("no-such-command"), None);
    }
}
