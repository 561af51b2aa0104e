//! The forms in which an article is written out.
use std::path::Path;

/// The form of an article outside of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Plain text in logical order, without wrapping.
    Text,
    /// Markdown with front matter.
    Markdown,
    Html,
    Json,
    /// A page of HTML made to be printed.
    Print,
}

impl Form {
    /// The form that the ending of a file's name asks for, if it names one.
    pub fn of_path(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?.to_lowercase();
        let (stem, ending) = name.rsplit_once('.')?;
        match ending {
            "txt" | "text" => Some(Self::Text),
            "md" | "markdown" => Some(Self::Markdown),
            "html" | "htm" if stem.ends_with(".print") => Some(Self::Print),
            "html" | "htm" => Some(Self::Html),
            "json" => Some(Self::Json),
            _ => None,
        }
    }

    /// The ending of a file in this form.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Html | Self::Print => "html",
            Self::Json => "json",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_of_a_name_is_a_form() {
        for (name, form) in [
            ("خبر.txt", Some(Form::Text)),
            ("~/a b.MD", Some(Form::Markdown)),
            ("/x/y.html", Some(Form::Html)),
            ("y.print.html", Some(Form::Print)),
            ("y.json", Some(Form::Json)),
            ("y.pdf", None),
            ("y", None),
            ("/x.txt/", Some(Form::Text)),
            ("", None),
        ] {
            assert_eq!(Form::of_path(Path::new(name)), form, "{name}");
        }
    }
}
