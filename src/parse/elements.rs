//! The meanings of HTML elements, by their names.

/// True if an element contains no text for the reader.
pub(super) fn is_unseen(tag: &str) -> bool {
    matches!(
        tag,
        "script" | "style" | "template" | "head" | "title" | "noframes" | "noembed" | "frameset"
    )
}

/// True if the contents of an element of SVG or MathML are never text: scripts, styles, and sources of
/// formulas.
pub(super) fn is_unseen_foreign(tag: &str) -> bool {
    matches!(tag, "script" | "style" | "metadata" | "annotation" | "annotation-xml")
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

/// True for the names of HTML elements, obsolete ones included. Left out are those that
/// nobody writes into an article and that swallow what follows: `frameset`, `frame`, `plaintext`.
pub(super) fn is_html(tag: &str) -> bool {
    // Sorted, to be searched.
    const NAMES: &[&str] = &[
        "a",
        "abbr",
        "acronym",
        "address",
        "applet",
        "area",
        "article",
        "aside",
        "audio",
        "b",
        "base",
        "basefont",
        "bdi",
        "bdo",
        "bgsound",
        "big",
        "blink",
        "blockquote",
        "body",
        "br",
        "button",
        "canvas",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "data",
        "datalist",
        "dd",
        "del",
        "details",
        "dfn",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "em",
        "embed",
        "fieldset",
        "figcaption",
        "figure",
        "font",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hgroup",
        "hr",
        "html",
        "i",
        "iframe",
        "image",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "legend",
        "li",
        "link",
        "listing",
        "main",
        "map",
        "mark",
        "marquee",
        "math",
        "menu",
        "meta",
        "meter",
        "nav",
        "nobr",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "ol",
        "optgroup",
        "option",
        "output",
        "p",
        "param",
        "picture",
        "pre",
        "progress",
        "q",
        "rb",
        "rp",
        "rt",
        "rtc",
        "ruby",
        "s",
        "samp",
        "script",
        "search",
        "section",
        "select",
        "small",
        "source",
        "span",
        "strike",
        "strong",
        "style",
        "sub",
        "summary",
        "sup",
        "svg",
        "table",
        "tbody",
        "td",
        "template",
        "textarea",
        "tfoot",
        "th",
        "thead",
        "time",
        "title",
        "tr",
        "track",
        "tt",
        "u",
        "ul",
        "var",
        "video",
        "wbr",
        "xmp",
    ];
    NAMES.binary_search(&tag).is_ok()
}

/// True if the contents of an element are neither read as markup nor shown.
pub(super) fn is_unread(tag: &str) -> bool {
    matches!(tag, "script" | "style" | "iframe" | "noembed" | "noframes")
}

/// True if an element has no content and no end tag (HTML §13.1.2).
pub(super) fn is_void(tag: &str) -> bool {
    matches!(
        tag,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_found() {
        for tag in ["a", "br", "h1", "p", "xmp", "wbr", "svg", "image"] {
            assert!(is_html(tag), "{tag}");
        }
        for tag in ["antirez", "animate", "t", "string", "frameset", "plaintext", "", "A"] {
            assert!(!is_html(tag), "{tag}");
        }
    }
}
