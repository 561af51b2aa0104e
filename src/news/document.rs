//! The body of an article as a structure of blocks.
use super::Script;
use sahifa_text::Direction;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::ops::Range;

/// The kind of a run of text inside a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RunKind {
    Emphasis,
    Strong,
    Code,
    /// Text that was deleted.
    Strike,
    /// Text that was inserted.
    Insert,
    Subscript,
    Superscript,
    /// The target, absolute if the base was known.
    Link(String),
    /// `bdi`, `bdo` or an inline `dir`: an isolate of this direction. `None` takes the first strong
    /// character.
    Isolate(Option<Direction>),
}

/// A kind for a byte range of [`RichText::text`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub range: Range<usize>,
    #[serde(flatten)]
    pub kind: RunKind,
}

/// Sanitised text with runs. `\n` is a forced line break inside the paragraph (HTML `br`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RichText {
    pub text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<Run>,
}

impl RunKind {
    /// The script of the text, if it stands off its line.
    pub fn script(&self) -> Option<Script> {
        match self {
            Self::Subscript => Some(Script::Sub),
            Self::Superscript => Some(Script::Super),
            _ => None,
        }
    }

    /// The sign around the text where nothing but characters can say what it is.
    fn sign(&self) -> Option<&'static str> {
        match self {
            Self::Strike => Some("~~"),
            Self::Insert => Some("++"),
            _ => None,
        }
    }
}

impl RichText {
    /// The text as characters alone say it: small digits for what stands off the line, signs around
    /// what was deleted and inserted.
    pub fn spoken(&self) -> Cow<'_, str> {
        let says = |run: &Run| run.kind.script().is_some() || run.kind.sign().is_some();
        if !self.runs.iter().any(says) {
            return Cow::Borrowed(&self.text);
        }
        Cow::Owned(self.spoken_with(|_, _| {}))
    }

    /// The same; `ends` adds what stands behind the runs that end at an offset.
    pub(super) fn spoken_with(&self, mut ends: impl FnMut(usize, &mut String)) -> String {
        let text = self.text.as_str();
        let mut cuts: Vec<usize> = vec![0, text.len()];
        cuts.extend(self.runs.iter().flat_map(|run| [run.range.start, run.range.end]));
        cuts.retain(|at| text.is_char_boundary(*at));
        cuts.sort_unstable();
        cuts.dedup();
        let mut starts: Vec<&Run> = self.runs.iter().filter(|run| !run.range.is_empty()).collect();
        let mut stops = starts.clone();
        starts.sort_by_key(|run| run.range.start);
        // What began last ends first.
        stops.sort_by_key(|run| (run.range.end, std::cmp::Reverse(run.range.start)));
        let (mut starts, mut stops) = (starts.into_iter().peekable(), stops.into_iter().peekable());
        let mut scripts: Vec<(usize, Script)> = Vec::new();
        let mut output = String::with_capacity(text.len() + 16);
        for (index, &cut) in cuts.iter().enumerate() {
            while let Some(run) = stops.next_if(|run| run.range.end <= cut) {
                output.push_str(run.kind.sign().unwrap_or_default());
            }
            ends(cut, &mut output);
            scripts.retain(|(end, _)| *end > cut);
            while let Some(run) = starts.next_if(|run| run.range.start <= cut) {
                output.push_str(run.kind.sign().unwrap_or_default());
                scripts.extend(run.kind.script().map(|script| (run.range.end, script)));
            }
            let Some(&next) = cuts.get(index + 1) else { break };
            let piece = text.get(cut..next).unwrap_or_default();
            match scripts.last() {
                Some((_, script)) => output.push_str(&script.in_line(piece)),
                None => output.push_str(piece),
            }
        }
        output
    }
}

/// A link of a document, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    pub text: &'a str,
    pub href: &'a str,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListItem {
    pub blocks: Vec<Block>,
    /// Its number, where it is not the one after that of the item before (HTML `value`, `reversed`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
}

impl ListItem {
    /// An item whose number follows from the item before.
    pub fn new(blocks: Vec<Block>) -> Self {
        Self { blocks, number: None }
    }
}

/// The numbers of the items of a list that begins at `start`; `None` for each where it has none.
pub fn item_numbers(start: Option<i64>, items: &[ListItem]) -> impl Iterator<Item = Option<i64>> {
    let mut next = start;
    items.iter().map(move |item| {
        let number = next.map(|next| item.number.unwrap_or(next));
        next = number.map(|number| number.saturating_add(1));
        number
    })
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRow {
    pub header: bool,
    pub cells: Vec<RichText>,
}

/// The kind of a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum BlockKind {
    Paragraph {
        content: RichText,
    },
    /// A heading of `level` 1–6.
    Heading {
        level: u8,
        content: RichText,
    },
    /// A list. `start` is `None` if it is unordered.
    List {
        start: Option<i64>,
        items: Vec<ListItem>,
    },
    Quote {
        blocks: Vec<Block>,
    },
    /// Preformatted text, always left-to-right.
    Code {
        text: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        language: Option<String>,
    },
    Table {
        rows: Vec<TableRow>,
    },
    Image {
        src: String,
        alt: String,
        caption: RichText,
        /// The target of the link around the picture, if it is not the picture itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        link: Option<String>,
    },
    Rule,
}

/// The part that a block plays on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    #[default]
    Body,
    Caption,
    Byline,
    /// The row of tags of a scraped page.
    Tags,
    /// Boilerplate: hidden behind a line that counts it, never deleted.
    Furniture,
}

impl Role {
    /// The name of the role in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Caption => "caption",
            Self::Byline => "byline",
            Self::Tags => "tags",
            Self::Furniture => "furniture",
        }
    }

    /// The role with this name.
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::Body, Self::Caption, Self::Byline, Self::Tags, Self::Furniture]
            .into_iter()
            .find(|role| role.name() == name)
    }

    /// True if the block is hidden until the reader asks for it: furniture, and the raw row of
    /// tags, because tags are shown as tags.
    pub fn is_hidden(self) -> bool {
        matches!(self, Self::Furniture | Self::Tags)
    }
}

/// One block with its direction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    #[serde(flatten)]
    pub kind: BlockKind,
    /// The direction stated by a `dir` attribute. `None` takes it from the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    #[serde(default, skip_serializing_if = "is_body")]
    pub role: Role,
}

fn is_body(role: &Role) -> bool {
    *role == Role::Body
}

/// The body of an article.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub blocks: Vec<Block>,
}
