//! What a key of front matter holds, whatever notation it was written in.

/// Keys in their order with what they hold.
pub(super) type Fields = Vec<(String, Node)>;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Text(String),
    List(Vec<Self>),
    Map(Fields),
}

impl Node {
    /// The text, or the first text of a list.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::List(values) => values.iter().find_map(|value| match value {
                Self::Text(text) => Some(text.as_str()),
                _ => None,
            }),
            Self::Map(_) => None,
        }
    }

    /// What a map holds under the first of `keys` that it has.
    pub(super) fn get(&self, keys: &[&str]) -> Option<&str> {
        let Self::Map(fields) = self else { return None };
        keys.iter().find_map(|key| {
            let (_, value) = fields.iter().find(|(name, _)| name.eq_ignore_ascii_case(key))?;
            value.text().filter(|text| !text.trim().is_empty())
        })
    }

    /// The values of a list, else the value alone.
    pub(super) fn each(&self) -> &[Self] {
        match self {
            Self::List(values) => values,
            value => std::slice::from_ref(value),
        }
    }
}
