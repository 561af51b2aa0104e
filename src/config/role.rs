//! The parts of the interface that have a style of their own.

/// A part of the interface that can be styled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    Text,
    Border,
    BorderFocused,
    BorderTitle,
    Filter,
    FilterGroup,
    FilterCount,
    /// A row of the filter pane that is part of the filter.
    FilterActive,
    /// A row whose articles are left out.
    FilterExcluded,
    /// A row without articles.
    FilterEmpty,
    List,
    ListTitle,
    ListTitleUnread,
    ListSource,
    ListAge,
    ListStar,
    /// The sign of articles that are kept to be read later.
    ListLater,
    /// The active filter above the list.
    ListChip,
    /// The words that a search looks for, in titles and texts.
    Match,
    /// The row that the cursor is on.
    Selected,
    SelectedUnfocused,
    Reader,
    ReaderTitle,
    /// Source, date and authors below the title.
    ReaderAbout,
    ReaderHeading,
    ReaderQuote,
    ReaderCode,
    ReaderLink,
    ReaderEmphasis,
    ReaderStrong,
    ReaderStrike,
    ReaderCaption,
    /// Bullets and numbers of lists, bars of quotes, rules.
    ReaderMarker,
    /// The program's own lines inside an article, such as the number of hidden blocks.
    ReaderNote,
    /// Passages that the reader highlighted.
    ReaderHighlight,
    Status,
    StatusError,
    StatusBusy,
    StatusHint,
    Prompt,
    PromptLabel,
    PromptError,
    Help,
    HelpKey,
    HelpGroup,
}

/// Every role and its name, in the order of the enum.
pub(super) const ROLES: &[(Role, &str)] = &[
    (Role::Text, "text"),
    (Role::Border, "border"),
    (Role::BorderFocused, "border.focused"),
    (Role::BorderTitle, "border.title"),
    (Role::Filter, "filter"),
    (Role::FilterGroup, "filter.group"),
    (Role::FilterCount, "filter.count"),
    (Role::FilterActive, "filter.active"),
    (Role::FilterExcluded, "filter.excluded"),
    (Role::FilterEmpty, "filter.empty"),
    (Role::List, "list"),
    (Role::ListTitle, "list.title"),
    (Role::ListTitleUnread, "list.title.unread"),
    (Role::ListSource, "list.source"),
    (Role::ListAge, "list.age"),
    (Role::ListStar, "list.star"),
    (Role::ListLater, "list.later"),
    (Role::ListChip, "list.chip"),
    (Role::Match, "match"),
    (Role::Selected, "selected"),
    (Role::SelectedUnfocused, "selected.unfocused"),
    (Role::Reader, "reader"),
    (Role::ReaderTitle, "reader.title"),
    (Role::ReaderAbout, "reader.about"),
    (Role::ReaderHeading, "reader.heading"),
    (Role::ReaderQuote, "reader.quote"),
    (Role::ReaderCode, "reader.code"),
    (Role::ReaderLink, "reader.link"),
    (Role::ReaderEmphasis, "reader.emphasis"),
    (Role::ReaderStrong, "reader.strong"),
    (Role::ReaderStrike, "reader.strike"),
    (Role::ReaderCaption, "reader.caption"),
    (Role::ReaderMarker, "reader.marker"),
    (Role::ReaderNote, "reader.note"),
    (Role::ReaderHighlight, "reader.highlight"),
    (Role::Status, "status"),
    (Role::StatusError, "status.error"),
    (Role::StatusBusy, "status.busy"),
    (Role::StatusHint, "status.hint"),
    (Role::Prompt, "prompt"),
    (Role::PromptLabel, "prompt.label"),
    (Role::PromptError, "prompt.error"),
    (Role::Help, "help"),
    (Role::HelpKey, "help.key"),
    (Role::HelpGroup, "help.group"),
];

impl Role {
    /// Every role.
    pub fn all() -> impl Iterator<Item = Self> {
        ROLES.iter().map(|(role, _)| *role)
    }

    /// The name of its style in a theme.
    pub fn name(self) -> &'static str {
        ROLES.get(self as usize).map_or("text", |(_, name)| *name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_stand_in_the_order_of_the_enum_and_their_prefixes_are_roles() {
        for (index, (role, name)) in ROLES.iter().enumerate() {
            assert_eq!(*role as usize, index, "{name}");
            if let Some((prefix, _)) = name.rsplit_once('.') {
                assert!(ROLES.iter().any(|(_, other)| *other == prefix), "{prefix} of {name}");
            }
        }
        assert_eq!(ROLES.len(), Role::HelpGroup as usize + 1);
    }
}
