# Reading documents: what was repaired.
parse-charset-misdeclared = The feed says it is in { $stated } but is in { $used }; it was read as { $used }.
parse-charset-guessed = The feed does not say its charset; it was read as { $used }. Set encoding for this source if the text looks wrong.
parse-charset-unknown = The charset { $label } is not known; another one was used.
parse-invalid-bytes = { $count ->
    [one] One broken character was replaced.
   *[other] { $count } broken characters were replaced.
}
parse-malformed = The feed is not well-formed; it was repaired and read.
parse-junk-before-root = The text before the feed was skipped.
parse-truncated = The feed breaks off in the middle; what came before was read.
parse-entries-dropped = The newest { $kept } entries were taken; { $dropped } older ones were left out.
parse-field-cut = A text was too long and was cut.
parse-body-simplified = An article was too deep or too large and was simplified.
parse-date-unreadable = The date “{ $text }” could not be read; the time of first sight is used.
parse-front-matter = The front matter could not be read at line { $line }; check its spelling.

# Reading documents: what gave nothing.
parse-empty = The document is empty.
parse-not-a-feed = This is neither a feed nor an article; check the address.
parse-opml = This is a list of feeds; import it with “sources import”.
parse-binary = This is not text; give the address of a feed or a text file.
parse-defect = The document could not be read because of a fault in Sahifa; please report it.
