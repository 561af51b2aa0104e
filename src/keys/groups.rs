//! The groups in which help lists the commands.
use crate::command::Command;

/// A group of commands that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CommandGroup {
    Moving,
    Panes,
    Searching,
    Marking,
    FilterPane,
    Sources,
    /// The open article.
    Reading,
    /// The caret in its text.
    Caret,
    /// The ways of an article out of the panes.
    Out,
    /// The look of the text and the panes.
    Look,
    Program,
    /// Commands that mean something only on a page over the panes, or where text is typed.
    Elsewhere,
}

impl CommandGroup {
    /// All of them, in the order of the help page.
    pub const ALL: [Self; 12] = [
        Self::Moving,
        Self::Panes,
        Self::Searching,
        Self::Marking,
        Self::Reading,
        Self::Caret,
        Self::Out,
        Self::FilterPane,
        Self::Sources,
        Self::Look,
        Self::Program,
        Self::Elsewhere,
    ];

    /// The catalogue id of its heading.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Moving => "keys-moving",
            Self::Panes => "keys-panes",
            Self::Searching => "keys-searching",
            Self::Marking => "keys-marking",
            Self::FilterPane => "keys-filter-pane",
            Self::Sources => "keys-sources",
            Self::Reading => "keys-reading",
            Self::Caret => "keys-caret",
            Self::Out => "keys-out",
            Self::Look => "keys-look",
            Self::Program => "keys-program",
            Self::Elsewhere => "keys-elsewhere",
        }
    }

    /// The group of a command.
    pub fn of(command: Command) -> Self {
        use Command as C;
        match command {
            C::SelectNext
            | C::SelectPrevious
            | C::PageDown
            | C::PageUp
            | C::HalfPageDown
            | C::HalfPageUp
            | C::SelectFirst
            | C::SelectLast
            | C::PageOrNextUnread
            | C::NextUnread
            | C::PreviousUnread
            | C::NextArticle
            | C::PreviousArticle
            | C::Open
            | C::Back => Self::Moving,
            C::FocusLeft
            | C::FocusRight
            | C::FocusNext
            | C::FocusPrevious
            | C::FocusFilter
            | C::FocusList
            | C::FocusReader
            | C::ToggleZen
            | C::WidenPane
            | C::NarrowPane => Self::Panes,
            C::Search
            | C::PreviousView
            | C::TakeSpelling
            | C::NextOrder
            | C::NextGrouping
            | C::HideRead
            | C::ClearFilter
            | C::RemoveChip
            | C::JumpToTag
            | C::JumpToSource
            | C::SaveFilter
            | C::ShowFilters
            | C::SameSource
            | C::SameTag
            | C::SameAuthor
            | C::SameDay
            | C::SameWord
            | C::SearchWord
            | C::NotSource
            | C::NotTag => Self::Searching,
            C::ToggleRead
            | C::ToggleStar
            | C::ToggleLater
            | C::MarkViewRead
            | C::Undo
            | C::Redo
            | C::MarkAboveRead
            | C::MarkRange
            | C::MarkRow
            | C::MarkFound
            | C::HideArticles
            | C::TagArticles
            | C::RepeatTags
            | C::RepeatChange => Self::Marking,
            C::CycleRow
            | C::RequireRow
            | C::ExcludeRow
            | C::ResetRow
            | C::ToggleEveryTag
            | C::Fold
            | C::FoldGroup
            | C::ToggleEmptyRows
            | C::NarrowRows => Self::FilterPane,
            C::RefreshSource
            | C::RefreshAll
            | C::CancelRefresh
            | C::ShowSources
            | C::AddFeed
            | C::AddFolder
            | C::ImportOpml
            | C::ShowCatalogue
            | C::Setup => Self::Sources,
            C::FollowLink
            | C::ShowLinks
            | C::ShowEnclosures
            | C::EditNote
            | C::FindInArticle
            | C::NextHit
            | C::PreviousHit
            | C::ShowContents
            | C::NextHeading
            | C::PreviousHeading
            | C::NextSentence
            | C::PreviousSentence
            | C::NextHighlight
            | C::PreviousHighlight
            | C::ShowHighlights
            | C::ToggleFullText
            | C::ToggleTranscript
            | C::ShowPicture
            | C::ToggleFurniture
            | C::ToggleNotes
            | C::TurnPages => Self::Reading,
            C::PlaceCaret
            | C::CaretLeft
            | C::CaretRight
            | C::NextWord
            | C::PreviousWord
            | C::NextParagraph
            | C::PreviousParagraph
            | C::LineStart
            | C::LineEnd
            | C::SelectText
            | C::GrowSelection
            | C::ShrinkSelection
            | C::CopyText
            | C::QuoteText
            | C::HighlightText => Self::Caret,
            C::OpenLink
            | C::CopyLink
            | C::ExportArticles
            | C::PipeText
            | C::SaveText
            | C::OpenInPager
            | C::OpenInEditor
            | C::OpenInTextBrowser => Self::Out,
            C::ToggleMarks
            | C::ToggleSpacing
            | C::ToggleIndent
            | C::ToggleJustify
            | C::WiderText
            | C::NarrowerText
            | C::WiderMargin
            | C::NarrowerMargin
            | C::ToggleReadingTime
            | C::ToggleAutoAdvance
            | C::Calibrate
            | C::ShowThemes => Self::Look,
            C::Palette
            | C::Help
            | C::ShowSettings
            | C::ShowProblems
            | C::Quit
            | C::Suspend
            | C::Redraw => Self::Program,
            C::ResetSetting
            | C::Complete
            | C::CompleteBack
            | C::EditFilter
            | C::RenameFilter
            | C::SetFilterKey
            | C::RemoveFilter
            | C::MoveFilterUp
            | C::MoveFilterDown
            | C::ShowCode
            | C::Download
            | C::CancelDownload
            | C::ToggleChoice
            | C::RenameTag
            | C::DeleteTag
            | C::ColorTag
            | C::NextPicture
            | C::PreviousPicture => Self::Elsewhere,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::COMMANDS;

    #[test]
    fn every_group_is_listed_once_and_has_commands() {
        for (at, group) in CommandGroup::ALL.iter().enumerate() {
            assert!(!CommandGroup::ALL[..at].contains(group), "{group:?}");
            assert!(COMMANDS.iter().any(|(command, ..)| CommandGroup::of(*command) == *group));
        }
        for (command, ..) in COMMANDS {
            assert!(CommandGroup::ALL.contains(&CommandGroup::of(*command)), "{command:?}");
        }
    }
}
