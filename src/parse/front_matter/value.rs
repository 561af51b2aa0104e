//! The value of a front matter key, in any format.

/// Keys with their values, in order.
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

    /// The value of the first of `keys` that a map contains.
    pub(super) fn get(&self, keys: &[&str]) -> Option<&str> {
        let Self::Map(fields) = self else { return None };
        keys.iter().find_map(|key| {
            let (_, value) = fields.iter().find(|(name, _)| name.eq_ignore_ascii_case(key))?;
            value.text().filter(|text| !text.trim().is_empty())
        })
    }

    /// The values of a list, else the single value.
    pub(super) fn each(&self) -> &[Self] {
        match self {
            Self::List(values) => values,
            value => std::slice::from_ref(value),
        }
    }
}
