//! The meanings of HTML elements, by their names.

/// True if an element contains no text for the reader.
pub(super) fn is_unseen(tag: &str) -> bool {
    matches!(
        tag,
        "script" | "style" | "template" | "head" | "title" | "noframes" | "noembed" | "frameset"
    )
}

/// True if an element begins and ends blocks.
pub(super) fn is_block(tag: &str) -> bool {
    matches!(
        tag,
        "html"
            | "body"
            | "p"
            | "div"
            | "section"
            | "article"
            | "main"
            | "header"
            | "footer"
            | "nav"
            | "aside"
            | "address"
            | "center"
            | "fieldset"
            | "legend"
            | "form"
            | "details"
            | "summary"
            | "dl"
            | "dt"
            | "dd"
            | "hgroup"
            | "figure"
            | "figcaption"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "ul"
            | "ol"
            | "menu"
            | "dir"
            | "li"
            | "blockquote"
            | "pre"
            | "listing"
            | "xmp"
            | "plaintext"
            | "table"
            | "caption"
            | "tr"
            | "td"
            | "th"
            | "hr"
            | "option"
            | "search"
    )
}
