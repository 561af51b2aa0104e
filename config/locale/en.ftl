### Every sentence of the interface, in English. `ar.ftl` has the same messages in Arabic.
### Ids begin with the area they belong to.
###
### Sentences are subject, verb, object, with one fact each. An error says what happened, and after
### a semicolon or in a second sentence what to do.
###
### Words:
###   article       what a reader reads; an entry is its form in a feed
###   source        a feed by its address, or files by their path
###   feed          RSS, Atom or JSON Feed; a list of feeds is an OPML file
###   address       of a feed, page or link; `url` is the key in the configuration
###   folder        of the disk, or a group of sources
###   filter pane   chooses what the list shows; a saved filter is a [[filter]]
###   rule          a [[rule]]: acts on new articles
###   page furniture  what surrounds an article on its page; hidden, never deleted
###   read, starred   the marks of an article; “mark as read”, “star”
###   stored        kept in the database
###   skipped       left out, while the rest was taken
###   error         what is wrong in the configuration
###   “…”           around commands to type, names and values

## Commands, as the help page lists them

command-select-next = Move down
command-select-previous = Move up
command-page-down = Page down
command-page-up = Page up
command-half-page-down = Half a page down
command-half-page-up = Half a page up
command-select-first = Go to the beginning
command-select-last = Go to the end
command-focus-left = Go to the pane on the left
command-focus-right = Go to the pane on the right
command-focus-next = Go to the next pane
command-focus-previous = Go to the previous pane
command-focus-filter = Go to the filter pane
command-focus-list = Go to the list
command-focus-reader = Go to the article
command-search = Search as you type
command-take-spelling = Search for the spelling that is offered
command-previous-view = Go back to the previous view
command-complete = Complete the word of the query
command-complete-back = The word offered before
command-save-filter = Keep this filter under a name
command-show-filters = Show and change the saved filters
command-show-settings = Show and change the settings
command-reset-setting = Give the setting its default
command-show-themes = Choose a theme: each is shown as you go to it
command-edit-filter = Change the query of the saved filter
command-rename-filter = Rename the saved filter
command-set-filter-key = Set the key of the saved filter
command-remove-filter = Remove the saved filter
command-move-filter-up = Move the saved filter up
command-move-filter-down = Move the saved filter down
command-same-source = Only this source
command-same-tag = Only this tag
command-same-author = Only this author
command-same-day = Only this day
command-same-word = Search for a word of the title
command-not-source = Without this source
command-not-tag = Without this tag
command-open = Open the article, or apply the filter
command-back = Go back
command-quit = Quit
command-palette = Find a command, filter, tag or source by a few letters
command-help = Show the keys
command-suspend = Suspend the program
command-redraw = Redraw the screen
command-page-or-next-unread = Page down in the article, then the next unread one
command-next-unread = Next unread article
command-previous-unread = Previous unread article
command-next-article = Open the next article of the list
command-previous-article = Open the article before
command-toggle-read = Mark as read or unread
command-toggle-star = Add or remove the star
command-toggle-later = Keep to read later, or no longer
command-mark-view-read = Mark everything in the list as read
command-undo = Undo the last change
command-redo = Redo the change that was undone
command-mark-above-read = Mark everything above as read
command-mark-range = Select articles from here to where you move
command-mark-row = Select this article, or deselect it
command-mark-found = Select all articles of the list
command-hide-articles = Hide the article
command-tag-articles = Add or remove tags
command-repeat-tags = Repeat the last change of tags
command-repeat-change = Repeat the last change of articles
command-toggle-choice = Add or remove the selected tag
command-rename-tag = Rename the selected tag, or merge it into another
command-delete-tag = Remove the selected tag from all articles
command-color-tag = Next colour of the selected tag
command-export-articles = Write the article to a file
command-next-order = Sort the list in another order
command-next-grouping = Group the list by day or source
command-hide-read = Hide read articles or show them
command-clear-filter = Clear the filter
command-remove-chip = Remove one condition of the filter, by its number
command-jump-to-tag = Filter by a tag, found by a few letters
command-jump-to-source = Filter by a source, found by a few letters
command-cycle-row = Filter pane: require the row, exclude it, or neither
command-require-row = Filter pane: require the row
command-exclude-row = Filter pane: exclude the row
command-reset-row = Filter pane: neither require nor exclude the row
command-toggle-every-tag = Filter pane: require all chosen tags, or any of them
command-fold = Filter pane: fold or unfold the folder or group
command-fold-group = Filter pane: fold or unfold the group
command-narrow-rows = Filter pane: narrow the rows by a few letters
command-toggle-empty-rows = Filter pane: hide or show rows without articles
command-refresh-source = Refresh this source
command-refresh-all = Refresh all sources
command-cancel-refresh = Stop the refresh
command-show-sources = Show the sources and their errors
command-show-problems = Show configuration errors
command-add-feed = Add a feed
command-add-folder = Add a folder of articles
command-import-opml = Import an OPML file
command-setup = First steps: lists of other readers, feeds, the terminal
command-show-catalogue = Pick feeds from the catalogue
command-open-link = Open the article's link
command-copy-link = Copy the article's link
command-show-code = Show the address as a QR code, or as text again
command-show-links = Show the article's links
command-show-enclosures = Show the article's attachments, to play and download
command-download = Download the attachment
command-cancel-download = Stop the download
command-toggle-transcript = Show the words of the recording, or the article again
command-search-word = Search for the word under the caret
command-follow-link = Choose a visible link by its letters
command-edit-note = Write a note on the article
command-find-in-article = Find in the article
command-next-hit = Go to the next match in the article
command-previous-hit = Go to the previous match in the article
command-show-contents = Show the article's headings
command-next-heading = Go to the next heading
command-previous-heading = Go to the previous heading
command-place-caret = Put a caret in the text, to select and copy
command-caret-left = Move the caret left
command-caret-right = Move the caret right
command-next-word = Move to the next word
command-previous-word = Move to the previous word
command-next-sentence = Move to the next sentence
command-previous-sentence = Move to the previous sentence
command-next-paragraph = Move to the next paragraph
command-previous-paragraph = Move to the previous paragraph
command-line-start = Move to the start of the line
command-line-end = Move to the end of the line
command-select-text = Begin a selection, or drop it
command-grow-selection = Select more: word, sentence, paragraph, article
command-shrink-selection = Select less
command-copy-text = Copy the selected text, or the sentence
command-pipe-text = Give the article, or the selection, to a command
command-save-text = Save the article, or the selection, to a file
command-open-in-pager = Open the article in $PAGER
command-open-in-editor = Open a copy of the article in $EDITOR
command-open-in-text-browser = Open the article in lynx or w3m
command-quote-text = Copy it as a quotation with its source
command-highlight-text = Highlight the text, or no longer
command-next-highlight = Go to the next highlighted passage
command-previous-highlight = Go to the previous highlighted passage
command-show-highlights = Show the highlighted passages
command-show-picture = Show the picture in sight alone
command-next-picture = Next picture of the article
command-previous-picture = Previous picture of the article
command-toggle-full-text = Fetch the full text, or show the text of the feed again
command-toggle-zen = Show only the article
command-toggle-furniture = Show or hide page furniture
command-toggle-notes = Open or close the footnotes and details in sight
command-toggle-marks = Vowel marks: all, none, or those that tell words apart
command-toggle-spacing = Put an empty row between lines, or none
command-toggle-indent = Set paragraphs in, or part them by an empty line
command-toggle-justify = Justify lines, or leave them ragged
command-wider-text = Wider text
command-narrower-text = Narrower text
command-wider-margin = Wider margins
command-narrower-margin = Narrower margins
command-toggle-reading-time = Show or hide the time that an article takes to read
command-toggle-auto-advance = Go on to the next unread article after the end, or not
command-turn-pages = Read hands-free: pages turn at the speed of reading
command-widen-pane = Widen this pane
command-narrow-pane = Narrow this pane
pane-as-wide-as-it-gets = The border goes no further.
command-calibrate = Choose the right-to-left mode for this terminal

## Configuration: errors

# $file: path, $line, $column: numbers, $problem: one of the sentences below
config-problem-at = { $file }, line { $line }, column { $column }: { $problem }
config-problem = { $file }: { $problem }
config-unknown-key = The table [{ $table }] has no key “{ $key }”.
config-unknown-table = There is no table [{ $key }].
config-outside-table = The key “{ $key }” is outside any table.
config-missing-key = The table [[{ $table }]] needs the key “{ $key }”.
config-wrong-type = “{ $key }” is { $found }, but must be { $expected }.
config-bad-value = “{ $key }” cannot be “{ $value }”.
config-empty-text = “{ $key }” must be one line of text and must not be empty.
config-single-brackets = [{ $table }] needs double brackets.
config-no-location = This source has no url and no path.
config-url-and-path = This source has both a url and a path.
config-url-without-scheme = “{ $url }” does not begin with https://.
config-url-scheme = Sahifa cannot fetch feeds over “{ $scheme }:”.
config-url-malformed = “{ $url }” is not a valid address.
config-duplicate-location = “{ $location }” is already listed as the source “{ $name }”.
config-duplicate-name = Another source has the name “{ $name }”.
config-duplicate-filter = Another filter has the name “{ $name }”.
config-duplicate-filter-key = Another filter uses this key.
config-filter-key-taken = The key “{ $key }” is already bound to { $command }.
config-path-missing = “{ $path }” does not exist.
config-path-unreadable = “{ $path }” cannot be read.
config-path-not-utf8 = “{ $path }” leads to a folder whose name is not UTF-8.
config-bad-pattern = “{ $pattern }” is not a valid pattern.
config-bad-cookie = The cookie “{ $name }” has an invalid name or value.
config-bad-auth = “auth” needs either a user with one password or one token.
config-bad-proxy = This is not a valid proxy.
config-bad-header = The header “{ $name }” has an invalid name or value.
config-bad-key = “{ $key }” is not the name of a key.
config-unknown-command = There is no command “{ $command }”.
config-needless-argument = The command “{ $command }” takes no argument.
config-bad-argument = The command “{ $command }” needs an argument.
config-macro-steps = The key “{ $key }” needs at least one step, and takes { $max } at most.
config-long-sequence = A key sequence has { $max } keys at most.
config-of-key = Key “{ $key }”: { $problem }
keys-unsendable = “{ $keys }” cannot be typed: terminals do not send { $key }.
keys-text = “{ $keys }” is text where it is bound in [keys.{ $table }].
keys-no-steps = “{ $keys }” does nothing: keys of [keys.{ $table }] run one command without an argument.
keys-no-sequence = “{ $keys }” cannot be typed: [keys.{ $table }] takes single keys.
keys-hide = With “{ $keys }” in [keys.{ $table }], { $count ->
    [one] “{ $other }” ({ $place }) cannot be typed.
   *[other] { $count } others cannot be typed, such as “{ $other }” ({ $place }).
}
keys-hidden = “{ $keys }” cannot be typed in [keys.{ $table }], which binds “{ $other }” ({ $place }).
config-key-clash = “{ $keys }” and “{ $other }” (line { $line }) cannot both be bound in [keys.{ $table }].
config-uneven-layout = The two sides of the layout have { $from } and { $to } characters.
config-unknown-theme = There is no theme “{ $name }”.
config-not-utf8 = The file is not UTF-8.
config-too-large = The file is larger than { $max } MiB.
config-not-a-file = This is not a file.
config-unreadable = The file cannot be read: { $reason }.
config-named-missing = There is no configuration file { $file }; correct the path after “--config”, or add “config init” to create the file.

config-watch-feed = This source is a feed; only files can be watched.
config-clean-no-source = There is no source “{ $name }”.
config-rule-idle = This rule does nothing.
config-rule-silent = This rule hides the articles or marks them as read, so it cannot tell of them.
config-notify-command = A command needs the name of a program as its first word, without { "{" }title{ "}" } and the like.
config-rule-list = A rule applies to every article it matches, so it cannot have “sort:” or “limit:”.
config-list-key = “{ $key }” cannot be set for a whole list of feeds.
config-list-refused = { $count ->
    [one] One feed of this list was skipped: { $problem }
   *[other] { $count } feeds of this list were skipped. The first: { $problem }
}
config-clean-sign = A [[clean]] rule needs either “start” or “pattern”, and not both.
config-bad-regex = This is not a valid regular expression: { $detail }.

config-syntax = This is not valid TOML: { $detail }.
config-syntax-duplicate = This key or table appears twice in the file.
config-syntax-unquoted = Text must be in quotes.
config-syntax-no-value = This key has no value.
config-syntax-unclosed-bracket = A bracket is not closed.
config-syntax-unclosed-quote = A quotation mark is not closed.
config-syntax-no-comma = A comma is missing.
config-syntax-key = This key must be in quotes.

## Configuration: kinds of values, inside the sentences above

config-type-text = text
config-type-integer = a whole number
config-type-float = a decimal number
config-type-boolean = true or false
config-type-date = a date or time
config-type-huge = a number that is too large
config-type-list = a list
config-type-table = a table
config-expects-text = text in quotes
config-expects-action = a command in quotes, or a list of them
config-expects-boolean = true or false
config-expects-list = a list such as ["a", "b"]
config-expects-table = a table
config-expects-between = a whole number from { $min } to { $max }
config-expects-duration = a time such as "90s", "30m", "2h" or "1d"
config-expects-size = a size such as "512KiB" or "32MiB"
config-expects-proxy = auto, none or the address of a proxy
config-expects-color = a colour such as "red", "bright-blue", "default", 0 to 255 or "#ff8800"
config-expects-full-text = true, false, or a table with start, remove and prefetch
config-expects-notify = true, false, "auto", "bell", "osc9", "osc777", "osc99", "title", "off" or the words of a command
config-expects-player = "auto", a command, a list of its words, or a table with command and screen
config-expects-other = { $detail }

## Configuration: advice

config-help-nearest = Did you mean “{ $name }”?
config-help-valid = Write one of these: { $names }.
config-help-expected = Write { $expected }.
config-help-belongs = Write it under [{ $table }].
config-help-syntax = Sahifa uses the parts of the file that it can read.
config-help-single-brackets = Write [[{ $table }]].
config-help-no-location = Write url = "https://…" for a feed, or path = "…" for files.
config-help-url-and-path = Keep one, and write a second [[source]] for the other.
config-help-url-without-scheme = Write “{ $url }”.
config-help-url-scheme = Write a URL that begins with https:// or http://.
config-help-duplicate-location = Remove one of the two.
config-help-duplicate-name = Give it another name.
config-help-empty-text = Write something, or remove the line.
config-help-path = Check the path and its permissions. Sahifa tries again at each refresh.
config-help-bad-pattern = Use * for part of a name and ** for any number of folders.
config-help-bad-cookie = Write the name and the value in Latin letters, without spaces, commas, semicolons or quotes.
config-help-bad-auth = Write user with either password or password_command = ["program", "argument"]; or write token or token_command.
config-help-bad-proxy = Write "none" or an address such as "socks5h://127.0.0.1:9050" or "http://proxy.example:8080".
config-help-bad-header = Write the name in Latin letters and hyphens, and the value on one line.
config-help-bad-key = Write keys as in these examples: j, G, ctrl-d, alt-x, shift-tab, space, page-down, f5, “g g”.
config-help-argument = Write it as in “{ $example }”.
config-help-macro = Write "key" = ["command", "command"], or "none" to remove a binding.
keys-help-arrives = { $key } arrives as { $other }: bind that, or another key.
keys-help-unsendable = Bind another key, such as alt with a letter, or a sequence.
keys-help-hide = If you mean that, leave it; otherwise bind another key than “{ $keys }”.
keys-help-hidden = Bind it in [keys.{ $table }], too, or choose a key that does not begin with that of “{ $other }”.
config-help-key-clash = Remove one: a key sequence cannot be the beginning of another.
config-help-uneven-layout = Write as many characters after the semicolon as before it.
config-help-encoding = Write the name of a charset, such as utf-8, windows-1256 or iso-8859-6.
config-help-language = Write a language tag such as ar, en or fa.
config-help-filter = A filter needs a name and a query.
config-help-filter-key = Choose another key.
config-help-watch-feed = Remove the line. To refresh the feed more often, write refresh = "10m".
config-help-rule = Write when = "…" with a query, as in a filter.
config-help-rule-idle = Add tag = ["…"], mark = "read", star = true, hide = true or notify = true.
config-help-rule-silent = Remove notify, or what hides the articles or marks them as read.
config-help-notify-command = Write for example notify = ["notify-send", "--", "{ "{" }title{ "}" }", "{ "{" }source{ "}" }"].
config-help-rule-list = Remove “sort:” and “limit:”.
config-help-list-key = Give the feed its own [[source]] table, which takes precedence over the list.
config-help-list-refused = Correct the list, or import its feeds with “sahifa sources import FILE”.
config-help-clean-sign = Write start = "…" for the first words of the block, or pattern = "…" for a regular expression.
config-help-regex = Put a backslash before a literal ( ) [ ] ? * + . or |
config-help-not-utf8 = Save it as UTF-8. Until then, Sahifa uses the defaults.

## Fetching over HTTP

fetch-invalid-url = { $url } is not an http or https address; correct it in the configuration.
fetch-scheme = { $url } begins with { $scheme }:, but the address of a feed must begin with http: or https:.
fetch-header = The header { $name } of this source is not valid; correct it in the configuration.
fetch-secret-program = The password command { $program } cannot be run: { $reason }.
fetch-secret-failed = The password command { $program } failed; run it yourself to see why.
fetch-secret-slow = The password command { $program } printed nothing within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }.
fetch-secret-empty = The password command { $program } did not print a password.
fetch-proxy = The proxy { $proxy } cannot be used; correct it in the configuration.
fetch-proxy-unreachable = The proxy { $proxy } cannot be reached; check that it runs, or correct it in the configuration.
fetch-proxy-authentication = The proxy { $proxy } needs a user name and a password, or rejected the ones given; correct it in the configuration.
fetch-proxy-refused = The proxy { $proxy } did not connect to { $host }; check the address, or choose another proxy.
fetch-setup = Sahifa cannot fetch anything on this machine: { $reason }.
fetch-resolve = { $host } was not found; check the address and your connection.
fetch-refused = { $host } refused the connection; try again later.
fetch-unreachable = { $host } cannot be reached ({ $reason }); check your connection.
fetch-tls-expired = The certificate of { $host } has expired; try again later or tell its owner.
fetch-tls-not-yet-valid = The certificate of { $host } is not valid yet; check the clock of this machine.
fetch-tls-wrong-name = The certificate of { $host } is for another name; check the address.
fetch-tls-unknown-issuer = The certificate of { $host } comes from an authority that this machine does not trust, or is self-signed.
fetch-tls-revoked = The certificate of { $host } has been revoked; do not trust this server.
fetch-tls-no-authorities = { $host } cannot be verified because this machine has no certificate authorities; install the ca-certificates package.
fetch-tls-not-tls = { $host } does not support https; try the address with http:.
fetch-tls-old-protocol = { $host } supports only versions of https that are no longer safe; tell its owner.
fetch-tls-handshake = { $host } and Sahifa could not agree on a secure connection; try again later or tell its owner.
fetch-tls-improper = The certificate of { $host } is not valid for a server; it may be self-signed.
fetch-timeout-connect = { $url } could not be reached within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }; try again later.
fetch-timeout-first-byte = { $url } did not answer within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }; try again later or raise its timeout.
fetch-timeout-idle = { $url } sent nothing for { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  } in the middle of its answer; try again later.
fetch-timeout-whole = { $url } did not finish within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }; try again later or raise its timeout.
fetch-too-slow = { $url } sends too slowly while other sources are waiting; try again later.
fetch-status = { $url } answered with status { $status }; check the address, or try again later.
fetch-status-forbidden = { $url } denies access (status { $status }); it may need a password or a browser.
fetch-status-not-found = There is nothing at { $url } (status { $status }); check the address.
fetch-status-too-many = { $url } received too many requests (status { $status }); refresh it less often.
fetch-status-server = The server of { $url } reported an error of its own (status { $status }); try again later.
fetch-status-wait = { $url } asks for a wait of { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  } (status { $status }).
fetch-held = { $host } asked for a wait; { $seconds ->
    [one] { $seconds } second is
   *[other] { $seconds } seconds are
  } left.
fetch-gone = { $url } is gone for good; remove the source or find its new address.
fetch-too-large = { $url } is larger than { $megabytes ->
    [one] { $megabytes } megabyte
   *[other] { $megabytes } megabytes
  } and was not read.
fetch-redirect-loop = { $url } redirects in a loop; check the address.
fetch-redirect-count = { $url } redirects more than { $count ->
    [one] { $count } time
   *[other] { $count } times
  }; check the address.
fetch-redirect-target = { $url } redirects without naming an address; check the address.
fetch-redirect-scheme = { $url } redirects to { $target }, which is not a web address; check the address.
fetch-redirect-private = { $url } redirects to { $target } inside your own network, so it was not read. If you trust it, write that address in the configuration.
fetch-cut = The answer of { $url } broke off after { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
  }; try again later.
fetch-encoding = The answer of { $url } is compressed as { $encoding }, which Sahifa does not support; tell its owner.
fetch-protocol = The answer of { $url } is not valid HTTP ({ $reason }); try again later or tell its owner.
fetch-cancelled = The refresh was stopped.

## Files

file-not-found = { $path } does not exist; check the path in the configuration.
file-denied = Sahifa has no permission to read { $path }; change its permissions.
file-not-a-file = { $path } is neither a file nor a folder; check the path.
file-too-large = { $path } is larger than { $megabytes ->
    [one] { $megabytes } megabyte
   *[other] { $megabytes } megabytes
  } and was not read.
file-nothing-matched = No file matches { $pattern }; check the path in the configuration.
file-pattern = { $pattern } is not a valid pattern ({ $reason }); correct it in the configuration.
file-too-many = { $path } holds more than { $count ->
    [one] { $count } file
   *[other] { $count } files
  }; the others were skipped.
file-unreadable = { $path } cannot be read: { $reason }.
watch-failed = { $path } cannot be watched ({ $reason }); Sahifa reads it at each refresh.

# Queries
query-field = Column { $column }: “{ $found }” is not a field; write tag, source, folder, title, author, text, url, lang, is, has, saved, newer, older, date, sort or limit, or put words with a colon in quotation marks.
query-field-suggestion = Column { $column }: “{ $found }” is not a field; did you mean “{ $suggestion }:”?
query-value = Column { $column }: write a value right after “{ $found }”.
query-state = Column { $column }: “{ $found }” is not a state; write unread, read, starred, new, later, tagged or local.
query-state-suggestion = Column { $column }: “{ $found }” is not a state; did you mean “{ $suggestion }”?
query-duration = Column { $column }: “{ $found }” is not a duration; write for example 12h, 7d or 2w.
query-date = Column { $column }: “{ $found }” is not a date; write for example today, week, 2021, 2021-02 or 2021-02-17..2021-03.
query-order = Column { $column }: “{ $found }” is not a sort order; write date, -date, source, title or unread.
query-order-suggestion = Column { $column }: “{ $found }” is not a sort order; did you mean “{ $suggestion }”?
query-number = Column { $column }: “{ $found }” is not a number; write one such as 20.
query-condition = Column { $column }: a condition is missing here.
query-part = Column { $column }: “{ $found }” is no part of an article; write image, enclosure or fulltext.
query-part-suggestion = Column { $column }: “{ $found }” is no part of an article; did you mean “{ $suggestion }”?
query-words = Column { $column }: “{ $found }” is a regular expression, which can stand only alone or after title: and text:; write words, or put it in quotation marks to find it as it is.
query-pattern = Column { $column }: “{ $found }” is not a regular expression, or takes too much memory; correct it, or put it in quotation marks to find it as it is.
query-saved = There is no saved filter “{ $name }”.
query-saved-suggestion = There is no saved filter “{ $name }”; did you mean “{ $suggestion }”?
query-saved-itself = The saved filter “{ $name }” uses itself; remove “saved:” from its query.
query-saved-circle = The saved filters “{ $first }” and “{ $second }” use each other; remove “saved:” from one of them.
query-saved-large = The saved filter “{ $name }” uses too many others; shorten it.
query-quote = Column { $column }: close the quotation mark.
query-close = Column { $column }: close the parenthesis.
query-open = Column { $column }: this parenthesis closes nothing; remove it or open one before.
query-less = Column { $column }: the filter is too long or too deeply nested; shorten it.

# Database
store-open = The database { $path } cannot be opened: { $reason }. Check the path and its permissions.
store-read-only = The database { $path } is read-only; make the file and its folder writable to save changes.
store-newer = The database { $path } was written by a newer version of Sahifa; update the program or choose another folder with --data-dir.
store-corrupt = The database { $path } is damaged; move it away and start again, or put a backup in its place with “sahifa restore”.
store-busy = Another program is using the database { $path }; close it and try again.
store-full = The disk that holds { $path } is full; free some space and try again.
store-disk = The disk of the database { $path } reports an error; check the disk and its free space, then try again.
store-failed = The database { $path } reported an error: { $reason }. “sahifa db check” examines it.

# sahifa db
status-profile = { $name } · { $state }
config-profile-name = “{ $name }” is no name of a profile; use letters, digits, “-” and “_”.
backup-done = The database and the files of the configuration ({ $files }) are in { $path }. The file may hold passwords.
backup-not = { $path } is no backup of Sahifa, or it is damaged; nothing was changed.
backup-in-use = Sahifa is running with { $path }; quit it, then restore.
backup-terminal = A backup is no text for a terminal; send it to a file or a program.
backup-file = { $path } cannot be kept or put back: { $reason }.
restore-done = The backup is in place, with { $count ->
    [one] { $count } article
   *[other] { $count } articles
}.
restore-kept = The file that was there before is { $path } now.
db-size = The database { $path } has { $size } KiB, of which { $free } KiB are empty.
db-times = The articles are from { $oldest } to { $newest }.
db-vacuumed = The database has { $size } KiB now, { $free } KiB less.
db-none = There is no database at { $path } yet; “sahifa refresh” makes it.
db-holdings = Sources: { $sources } · articles: { $articles } · read: { $read } · starred: { $starred } · tagged by hand: { $tags }
db-whole = The database { $path } is whole.
db-damaged = The database { $path } is damaged. “sahifa db rescue” saves what can be read into a new file. SQLite reports:
db-rescued = This is saved in { $to }. To use it, move the damaged { $path } away and give the new file its name.
db-exists = { $path } exists already; choose another file with --to.
db-file = { $path } cannot be copied: { $reason }.

# Marks: read, starred, tags. { $reason } is a whole sentence.
marks-wait = Your last mark is not saved yet. { $reason } Sahifa tries again until it ends.
undo-waits = Your last marks are not saved yet, so there is nothing to undo; free space on the disk first.
marks-caught-up = { $count ->
    [one] The mark that waited is saved now.
   *[other] The { $count } marks that waited are saved now.
}
exit-nothing-kept = Nothing of this session was saved. { $reason }
exit-downloads = { $count ->
    [one] A download was interrupted; start it again to go on with it.
   *[other] { $count } downloads were interrupted; start them again to go on with them.
}
exit-marks-lost = { $count ->
    [one] One mark was not saved.
   *[other] { $count } marks were not saved.
} { $reason }

terminal-none = The interface of Sahifa needs a terminal; in a pipe or a script use “sahifa list” or “sahifa show”.
terminal-dumb = This terminal cannot move the cursor (TERM=dumb); “sahifa next” prints the next unread article in plain lines, “sahifa list” the list.
terminal-unusable = The terminal cannot be used ({ $reason }); try another terminal window.
clipboard-too-long = The text is too long for the terminal's clipboard ({ $size } kB of at most { $limit } kB); copy a smaller part.

## Refreshing

refresh-busy = Another refresh of { $path } is running; wait until it ends.
refresh-waits = Another refresh is running; this one starts when it ends.
refresh-cancelled = The refresh was stopped before it started.
refresh-not-due = The next refresh is due in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }; “sahifa refresh --source NAME” refreshes it now.
refresh-failing = It failed { $count ->
    [one] once
   *[other] { $count } times
  } in a row. The next try is in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }; “sahifa refresh --source NAME” tries now.
refresh-lock = { $path } cannot be locked ({ $reason }); check that its folder is writable.
refresh-runtime = The refresh could not start: { $reason }.
refresh-defect = A bug in Sahifa stopped it from reading this source; please report it with the address of the source.
refresh-too-slow = Reading this source took too long and was stopped.
refresh-in-file = { $path }: { $problem }
refresh-mailbox-end = { $path } is larger than { $megabytes ->
    [one] { $megabytes } megabyte
   *[other] { $megabytes } megabytes
  }; only the newest messages at its end were read.
refresh-pages = { $count ->
    [one] The full text of 1 article came.
   *[other] The full texts of { $count } articles came.
}
refresh-pages-failed = { $count ->
    [one] 1 page
   *[other] { $count } pages
  } of articles gave no full text. { $reason }
refresh-copies = { $count ->
    [one] 1 entry is
   *[other] { $count } entries are
  } a copy of another one in title, date, link and text; each is shown once.

## Configuration: its files

config-no-home = There is no home directory; set HOME, or use --config and --data-dir.
config-init-exists = { $file } already exists; nothing was written.
config-init-failed = { $file } cannot be written: { $reason }.
config-edit-read = { $file } cannot be read: { $reason }.
config-edit-write = { $file } cannot be written: { $reason }.
config-edit-broken = Correct { $file } first: { $problem }
config-edit-form = Sahifa can change the sources in { $file } only when they are [[source]] tables; rewrite them first.
config-edit-changed = Another program is changing { $file }; try again.
opml-unreadable = { $file } cannot be read: { $reason }.
opml-too-large = { $file } is too large to be an OPML file.
opml-no-feeds = { $file } contains no feeds.
opml-refused-url = Line { $line }: “{ $name }” was skipped: { $problem }
# A feed of a database, which has no lines
list-refused = “{ $name }” was skipped: { $problem }
opml-refused-twice = it appears twice in the file.
opml-refused-link = it leads to another list or to a page, not to a feed.
opml-refused-command = its address “{ $url }” is a command, and Sahifa runs none.
opml-refused-shell = its address “{ $url }” is made by a shell, and Sahifa runs none.
opml-refused-cut = its address “{ $url }” ends in the middle.
opml-refused-missing = it has no address.
opml-refused-page = it has the address of a page, not of a feed; “sahifa sources add { $url }” looks for the feed there.
opml-refused-search = it is a search over other feeds; write a [[filter]] for it yourself.
opml-refused-scraped = its type “{ $type }” means that another program makes a feed of a page.
opml-refused-type = its type “{ $type }” is not that of a feed.
opml-refused-text = it is only text, or an empty folder.
opml-taken-without = Line { $line }: “{ $name }” was added, but { $problem }
opml-lost-filter = the command that filters it was skipped, because Sahifa runs none.
opml-refused-many = Only the first { $max } feeds were read.

## Reasons given by the system

io-not-found = it does not exist
io-permission = you have no permission
io-full = the disk is full
io-read-only = the disk is read-only
io-directory = it is a folder
io-not-directory = part of the path is not a folder
io-exists = it already exists
io-other = { $detail }

## Panes

pane-filter = Filter
pane-list = Articles
pane-list-position = Articles { $at }/{ $count }
# Read articles are hidden.
pane-list-unread = Articles, read hidden
pane-list-position-unread = Articles { $at }/{ $count }, read hidden
pane-reader = Reading
pane-reader-hits = Reading { $percent }% · { $count } lit
pane-reader-hit = Reading { $percent }% · { $at }/{ $count }
pane-reader-position = Reading { $percent }%
filter-all = All
filter-unread = Unread
# Beside a saved filter: its unread articles, and all of them
filter-unread-of = { $unread }/{ $count }
filter-read = Read
filter-starred = Starred
filter-later = Read later
filter-new = New
filter-local = Local
filter-today = Today
filter-yesterday = Yesterday
filter-week = Last 7 days
filter-month = Last 30 days
filter-year = Last 365 days
filter-earlier = Earlier
filter-has-image = Image
filter-has-enclosure = Attachment
filter-has-fulltext = Full text
filter-has-note = Note
filter-has-highlight = Highlight
# A source that is no longer known
filter-source = a source
filter-group-state = State
filter-group-saved = Saved filters
filter-group-sources = Sources
filter-group-tags = Tags
filter-group-tags-every = Tags (all of those chosen)
filter-group-date = Date
filter-group-language = Language
filter-group-author = Author
filter-group-has = Contents
tags-every = Articles must have all chosen tags.
tags-any = Articles must have any of the chosen tags.
empty-rows-hidden = Rows without articles are hidden.
empty-rows-shown = Rows without articles are shown.

## Chips: the active filter above the list

# Between two conditions, one of which must hold
chip-or = or
chip-not = not { $name }
chip-order-newest = newest first
chip-order-oldest = oldest first
chip-order-source = by source
chip-order-title = by title
chip-order-unread = unread first
chip-limit = { $count ->
    [one] { $count } article at most
   *[other] { $count } articles at most
}
remove-which-chip = Press the number of the condition to remove, from 1 to { $count }.
no-such-chip = The filter has no condition { $number }; press { $key } and one of the numbers above the list.
filter-is-empty = Nothing is filtered; { $key } searches, { $pane } goes to the filter pane.

## Going to a tag or a source by a few letters

overlay-jump-tag = Filter by a tag
overlay-jump-source = Filter by a source
overlay-palette = All commands, filters, tags and sources
palette-filter = filter
palette-tag = tag
palette-source = source
palette-none = Nothing has these letters.
hint-palette = { $run } runs it, or filters by it · { $add } adds it to the filter · { $back } back
key-unbound = No command on { $key }. { $help } lists the keys.
jump-none = No name has these letters.
hint-jump = { $open } filter by it · { $add } add it to the filter · { $back } back
hint-overlay = { $back } back
hint-overlay-choice = { $open } choose · { $back } back
hint-link-list = { $open } open · { $copy } copy · { $back } back
hint-narrow = { $keep } to the rows · { $back } all rows

## Languages, by name

language-am = Amharic
language-ar = Arabic
language-az = Azerbaijani
language-bn = Bengali
language-ckb = Central Kurdish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-fa = Persian
language-fr = French
language-he = Hebrew
language-hi = Hindi
language-id = Indonesian
language-it = Italian
language-ja = Japanese
language-ko = Korean
language-ku = Kurdish
language-ms = Malay
language-nl = Dutch
language-pl = Polish
language-ps = Pashto
language-pt = Portuguese
language-ru = Russian
language-sd = Sindhi
language-so = Somali
language-sv = Swedish
language-sw = Swahili
language-tr = Turkish
language-ug = Uyghur
language-uk = Ukrainian
language-ur = Urdu
language-zh = Chinese
list-untitled = (no title)
list-empty = No articles yet; press { $key } to refresh.
list-without-sources = No articles yet; press { $key } for the first steps.
list-all-read = { $count ->
    [one] The only article here is read and hidden; press { $key } to show it.
   *[other] All { $count } articles here are read and hidden; press { $key } to show them.
}
list-empty-filtered = No article matches the filter; press { $key } to clear it.
list-empty-spelling = Nothing was found for “{ $typed }”; did you mean “{ $word }” ({ $count })? Press { $key } to search for it.
list-nothing-selected = There is no article to open.
reader-nothing = Open an article with { $key }.
enclosure = Attachment:
enclosure-with = Attachment ({ $details }):
enclosure-type = { $type }
enclosure-and = { $first }, { $second }
enclosure-audio = Audio
enclosure-video = Video
enclosure-picture = Picture
enclosure-document = Document
enclosure-archive = Archive
enclosure-file = File
enclosure-season = Season { $season }
enclosure-episode = Episode { $episode }
enclosure-season-episode = Season { $season }, episode { $episode }
reader-enclosures = { $count ->
    [one] { $first }, and 1 more
   *[other] { $first }, and { $count } more
}
reader-enclosures-key = { $what } · { $key } lists them
download-waiting = waiting
download-running = { $percent }% ({ $received } of { $total })
download-running-unknown = { $received } so far
download-partial = interrupted at { $received }
download-done = downloaded
duration-minutes = { $minutes }:{ $tens }{ $ones }
duration-hours = { $hours }:{ $minute-tens }{ $minute-ones }:{ $tens }{ $ones }
size-bytes = { $count ->
    [one] 1 byte
   *[other] { $count } bytes
}
size-kilobytes = { $count } kB
size-kilobytes-tenths = { $count }.{ $tenths } kB
size-megabytes = { $count } MB
size-megabytes-tenths = { $count }.{ $tenths } MB
size-gigabytes = { $count } GB
size-gigabytes-tenths = { $count }.{ $tenths } GB
reader-hidden = { $count ->
    [one] 1 block of page furniture is hidden; press { $key } to show it.
   *[other] { $count } blocks of page furniture are hidden; press { $key } to show them.
}
reader-hidden-shown = { $count ->
    [one] 1 block of page furniture is shown; press { $key } to hide it.
   *[other] { $count } blocks of page furniture are shown; press { $key } to hide them.
}
reader-image = [image]
picture-title = Picture { $at } of { $count }
picture-loading = The picture is being fetched …
picture-too-large = This picture of { $width } × { $height } pixels is too large to show.
picture-too-heavy = This picture takes too much memory to show.
picture-svg = This picture is a drawing (SVG), which is not shown here.
picture-unknown = The file is not a picture in a format that is shown here (PNG, JPEG, GIF, WebP).
picture-broken = The picture is damaged: { $reason }
picture-not-built = This program was built without pictures (cargo feature “pictures”).
picture-no-address = The picture has no address on the web.
pictures-off = Pictures are off; set reader.images to “auto” to see them.
pictures-need-colours = Pictures need a terminal with 256 colours and a theme with colours.
article-without-pictures = The article has no pictures.
no-more-pictures = There are no more pictures.
hint-picture = { $next } next · { $previous } previous · { $open } opens it · { $back } goes back
reader-image-alt = [image: { $alt }]
reader-details = Details
reader-no-notes = No note or details are in sight.
# A post, a film, a sound or a page of another site: its kind, its site and its title.
reader-embed = { $kind } · { $site }
reader-embed-titled = { $kind } · { $site }: { $title }
media-post = Post
media-video = Video
media-audio = Audio
media-page = Page
date-none = no date
date-not-stated = { $date } (not stated by the source)
date-updated = { $date }, updated { $updated }
about-article = { $source } · { $date }
about-article-by = { $source } · { $date } · { $authors }
about-with-time = { $about } · { $time }
reading-time = { $minutes ->
    [one] 1 min read
   *[other] { $minutes } min read
}
no-article-after = This is the last article of the list.
no-article-before = This is the first article of the list.
marks-all = All vowel marks are shown.
marks-needed = Only the vowel marks that tell words apart are shown.
marks-none = Vowel marks are hidden.
lines-spaced = An empty row stands between two lines.
lines-close = Lines stand close together.
paragraphs-indent = Paragraphs are set in.
paragraphs-blank = An empty line stands between two paragraphs.
lines-justified = Arabic lines are justified.
lines-ragged = Lines are not justified.
margin-of = { $count ->
    [one] 1 column stays
   *[other] { $count } columns stay
} free on each side.
reading-time-shown = The time that an article takes to read stands under its title.
reading-time-hidden = The time that an article takes to read is not shown.
auto-advance-on = A page past the end leads to the next unread article.
auto-advance-off = A page past the end stays at the end.
status-turning = Pages turn by themselves, at { $speed } words a minute; any key pauses.
turning-paused = Paused; { $key } goes on.
turning-ended = This is the end of the article.

## The bottom line

status-hints-unread = Read articles are hidden, { $show } shows them · { $help } help · { $refresh } refresh · { $quit } quit
status-list = { $open } open · { $read } read · { $search } search · { $refresh } refresh · { $help } help
status-list-empty = { $clear } clear the filter · { $search } search · { $refresh } refresh · { $help } help
status-filter = { $choose } choose · { $narrow } narrow · { $clear } clear · { $help } help
status-reader = { $page } next page · { $find } find · { $link } links · { $back } back · { $help } help
status-unread = { $count } unread
status-state = { $unread } · refreshed { $when }
status-refreshing-waits = { $progress } · waiting for { $source }
status-query = { $keep } keep · { $back } as it was · { $complete } complete · { $older } { $newer } earlier queries
status-welcome = { $feed } add feed · { $catalogue } catalogue · { $opml } import OPML · { $help } help
status-fetching-page = Fetching { $url } … · { $back } give up
status-downloading = Downloading { $name }: { $state }
status-downloading-more = { $count ->
    [one] { $first }, and 1 more
   *[other] { $first }, and { $count } more
}
status-refreshing = Refreshing { $finished } of { $total } sources, { $new ->
    [one] 1 new article
   *[other] { $new } new articles
}
refreshed = { $new ->
    [0] Nothing new.
    [one] 1 new article.
   *[other] { $new } new articles.
}
refresh-stopped = The refresh was stopped. { $new ->
    [0] Nothing new.
    [one] 1 new article.
   *[other] { $new } new articles.
}
refreshed-left-out = { $name }: { $problem }
refreshed-with-errors = { $failed ->
    [one] 1 source failed
   *[other] { $failed } sources failed
}; press { $key } to see why. { $new ->
    [0] Nothing new.
    [one] 1 new article.
   *[other] { $new } new articles.
}
configuration-problems = { $count ->
    [one] 1 error in the configuration
   *[other] { $count } errors in the configuration
}; press { $key } to see { $count ->
    [one] it
   *[other] them
}.
configuration-applied = The changed configuration is in use.
key-count = Count: { $count }
no-change-to-repeat = There is no change of articles to repeat yet.
no-such-saved-filter = There is no saved filter { $number }.
no-such-link = The article has no link { $number }.
macro-links = { $max } links were opened, which is the limit for one key.
configuration-warnings = { $count ->
    [one] 1 key of the configuration needs a look
   *[other] { $count } keys of the configuration need a look
}; press { $key } to see { $count ->
    [one] it
   *[other] them
}.
configuration-refused = The changed configuration has { $count ->
    [one] 1 error
   *[other] { $count } errors
} and is not used; press { $key } to see { $count ->
    [one] it
   *[other] them
}.
configuration-gone = The configuration file { $file } is gone; its settings stay in use until you quit.
marked-read = { $count ->
    [0] Everything here is already read.
    [one] 1 article marked as read; press { $key } to undo.
   *[other] { $count } articles marked as read; press { $key } to undo.
}
# { $what }: one of the steps below.
undone = Undone: { $what }.
redone = Redone: { $what }.
undone-partly = Undone: { $what }; { $gone ->
    [one] 1 article is deleted
   *[other] { $gone } articles are deleted
}.
redone-partly = Redone: { $what }; { $gone ->
    [one] 1 article is deleted
   *[other] { $gone } articles are deleted
}.
overlay-tags = Tags of { $count ->
    [one] 1 article
   *[other] { $count } articles
}
overlay-tag-rename = New name of the tag { $tag }
tags-new = New tag { $tag }
tags-none = There are no tags yet; type the name of the first.
hint-tags = { $toggle } add or remove · { $apply } apply · { $rename } rename · { $delete } delete · { $color } colour · { $back } cancel
hint-rename = { $apply } rename · { $back } cancel
step-done = Done: { $what }; press { $key } to undo.
step-read = { $count ->
    [one] 1 article
   *[other] { $count } articles
} marked as read
step-unread = { $count ->
    [one] 1 article
   *[other] { $count } articles
} marked as unread
step-starred = { $count ->
    [one] 1 article
   *[other] { $count } articles
} starred
step-unstarred = star removed from { $count ->
    [one] 1 article
   *[other] { $count } articles
}
step-later = { $count ->
    [one] 1 article
   *[other] { $count } articles
} kept to read later
step-not-later = { $count ->
    [one] 1 article
   *[other] { $count } articles
} no longer kept to read later
step-hidden = { $count ->
    [one] 1 article
   *[other] { $count } articles
} hidden
step-shown = { $count ->
    [one] 1 article
   *[other] { $count } articles
} shown again
step-tagged = { $count ->
    [one] 1 article
   *[other] { $count } articles
} tagged { $tags }
step-untagged = tag { $tags } removed from { $count ->
    [one] 1 article
   *[other] { $count } articles
}
step-retagged = { $count ->
    [one] 1 article
   *[other] { $count } articles
} tagged { $added }, and { $removed } removed
step-changed = { $count ->
    [one] 1 article
   *[other] { $count } articles
} changed
step-tag-renamed = tag { $from } renamed to { $to }
step-tag-merged = tag { $from } merged into { $to }
step-tag-deleted = tag { $tag } deleted from { $count ->
    [one] 1 article
   *[other] { $count } articles
}
status-selected = { $count ->
    [one] 1 article selected
   *[other] { $count } articles selected
}: { $read } read, { $star } star, { $tags } tags, { $open } open, { $copy } copy links, { $hide } hide, { $back } deselect
too-many-links = { $count } links are too many to open at once; select { $max } articles at most.
day-today = Today
day-yesterday = Yesterday
hide-read-never = Read articles are shown.
hide-read-left = Read articles go when you leave the list or refresh; { $key } shows them.
hide-read-now = Read articles go as soon as you select another one; { $key } shows them.
grouping-none = Not grouped.
grouping-day = Grouped by day.
grouping-day-later = Grouped by day when the list is sorted by date ({ $key }).
grouping-source = Grouped by source.
grouping-source-later = Grouped by source when the list is sorted by source ({ $key }).
order-newest = Newest first.
order-oldest = Oldest first.
order-source = By source.
order-title = By title.
order-unread = Unread articles first.
no-tags-to-repeat = No tags were changed yet; press { $key } to add or remove tags.
nothing-changed = Nothing changed: all of it was so before.
nothing-to-undo = There is nothing to undo.
nothing-to-redo = There is nothing to redo.
setting-kept = “{ $key }” is now { $value }, also in the configuration.
setting-waits = “{ $key }” is written; it is used when the errors in the configuration are corrected.
filter-added = “{ $name }” is kept in the configuration.
filter-changed = “{ $name }” has another query.
filter-renamed = “{ $name }” is now called “{ $new }”.
filter-key-set = { $key } applies “{ $name }”.
filter-key-unset = “{ $name }” has no key of its own any more.
filter-moved = “{ $name }” is moved.
filter-removed = “{ $name }” is removed.
filter-nothing = The list is not filtered; choose or type a filter first.
filter-refused = Nothing was changed. { $reason }
filter-needs-name = Type a name for the filter, or press { $key }.
filter-needs-query = Type a query for the filter, or press { $key }.
filter-used = The query “{ $by }” uses “{ $name }”; change it first.
filter-gone = The configuration has no saved filter “{ $name }”.
filter-at-end = “{ $name }” cannot be moved any further.
filter-row = { $name } · { $query }
filters-none = No filter is saved. Choose or type one, and press { $key }.
no-tags-here = This article has no tags; press { $key } to add some.
no-authors-here = This article names no author.
no-source-here = The source of this article is not known.
no-day-here = This article has no date.
no-words-here = The title of this article has no words.
no-previous-view = There is no previous view.
no-spelling = No other spelling is offered.
no-more-unread = There are no more unread articles here.
article-without-link = This article has no link.
article-without-links = This article has no links.
article-without-enclosures = This article has no attachments.
download-came = { $name } is downloaded: { $path }
download-stopped = The download of { $name } stopped; { $key } in the list of attachments goes on with it.
download-unwritten = { $path } cannot be written ({ $reason }); free some space, or choose another folder under [downloads].
download-elsewhere = Another Sahifa is downloading this attachment.
download-is-page = { $url } answers with a page, not with a recording; the network may want a login.
download-wrong-range = { $url } sends another part of the file than the one that was asked for; try again later.
player-started = Playing: { $file }
player-missing = No player was found (mpv, VLC, ffplay, MPlayer). Name one in ui.player, or open the address in the browser.
player-remote = Over SSH nobody would hear it. Name a player in ui.player, or copy the address.
full-text-shown = The full text. { $key } shows the text of the feed.
feed-text-shown = The text of the feed. { $key } shows the full text.
page-came = The full text of another article has come; open that article to read it.
page-given-up = The page was given up.
open-article-first = Open the article first.
link-copied = Copied: { $url }
source-inside = { $page } names { $url } inside your own network, so it was not added. If you want it, add that address yourself.
source-found = The page names this feed: { $url }.
source-looking = Looking for feeds at this address…
sources-pick = The page names several feeds; choose one with --pick NUMBER.
source-added = Added { $name }.
sources-added = { $count ->
    [0] Nothing new was added.
    [one] 1 source added.
   *[other] { $count } sources added.
}

## Overlays

overlay-help = Keys
hint-keys = { $narrow } finds a command · { $run } runs it · { $back } back
hint-keys-typing = { $run } runs it · { $back } back
keys-none = No command has these letters.
keys-here-filter = In the filter pane
keys-here-list = In the list
keys-here-reader = In the article
keys-here-caret = With the caret
keys-moving = Moving
keys-panes = Panes
keys-searching = Searching and filtering
keys-marking = Marking
keys-reading = Reading
keys-caret = Text and caret
keys-out = Out of the panes
keys-filter-pane = Filter pane
keys-sources = Sources
keys-look = Look of the text
keys-program = Program
keys-elsewhere = In lists and prompts
keys-own = Keys with steps of their own
keys-mouse = The mouse
mouse-click = click
mouse-click-does = Select a row; open a selected one, a link or a tag; change the filter
mouse-wheel = wheel
mouse-wheel-does = Scroll what is under the mouse
mouse-drag = drag
mouse-drag-does = Move the border between two panes
mouse-shift = shift
mouse-shift-does = Select text, as in other programs
action-steps = { $steps }
action-mark-read = Mark as read
action-mark-unread = Mark as unread
action-mark-starred = Star the article
action-mark-unstarred = Remove the star
action-mark-later = Keep for later
action-mark-not-later = No longer keep for later
action-mark-hidden = Hide the article
action-mark-shown = Show the article again
action-tag = Add { $tags }
action-untag = Remove { $tags }
action-filter = Show { $query }
action-saved-filter = Apply saved filter { $number }
action-open-link = Open link { $number }
overlay-sources = Sources
overlay-problems = Configuration errors
overlay-warnings = Keys of the configuration
overlay-setup = First steps: { $key } takes one
hint-setup = { $back } later, also with { $again }
setup-sources = { $count ->
    [0] You have no sources yet
    [one] You have 1 source
   *[other] You have { $count } sources
}
setup-list = { $count ->
    [one] Import from { $name }: 1 source
   *[other] Import from { $name }: { $count } sources
}
setup-catalogue = Pick from public feeds
setup-feed = Add a feed by its address
setup-import = Import another list of feeds
setup-keys = Use the keys of { $name }
setup-language = Language of the interface: { $name }
setup-calibrate = See how Arabic looks here
setup-guide = Read the guide first
# A group of public feeds, with the number of those that are picked
catalogue-group = { $name }: { $picked } of { $all }
overlay-catalogue = Public feeds: { $key } adds one
# The same with the number of feeds that are picked, and of the groups they are in
overlay-catalogue-picked = Public feeds: { $key } adds one · { $sources } chosen in { $groups }
catalogue-sources = { $count ->
    [one] 1 source
   *[other] { $count } sources
}
catalogue-groups = { $count ->
    [one] 1 group
   *[other] { $count } groups
}
hint-catalogue = { $open } adds the feed · { $back } back
hint-catalogue-group = { $open } adds all feeds of the group · { $back } back
# Asked when nothing says which language to use, so in both languages
overlay-languages = Language · اللغة: { $key }
languages-direction = The panes take the direction of the language; the setting “ui.direction” changes that.
hint-languages = { $open } or 1–{ $last } takes one · { $back } later, also with first steps
overlay-filters = Saved filters: { $key } applies one
overlay-themes = Themes: { $key } keeps the selected one
overlay-pick-tag = Which tag? { $key } takes it
overlay-pick-author = Which author? { $key } takes it
overlay-pick-source = Which source? { $key } takes it
overlay-pick-day = Which day? { $key } takes it
overlay-pick-word = Which word? { $key } searches for it
hint-filters = { $open } apply · { $edit } query · { $rename } name · { $key } key · { $up } { $down } move · { $remove } remove
hint-themes = { $open } keep · { $back } as before
overlay-found = Feeds on this page: { $key } adds one
overlay-links = Links
overlay-enclosures = Attachments
chapters = Chapters
chapters-offered = Press Enter to fetch them
chapters-coming = Being fetched
chapters-none = { $url } holds no chapters.
transcript = Transcript
transcript-coming = Fetching the transcript.
transcript-shown = The words of the recording. { $key } shows the text of the article.
transcript-hidden = The text of the article. { $key } shows the words of the recording.
transcript-none = { $url } holds no transcript.
article-without-transcript = There is no transcript of this article.
download-no-such = There is no attachment { $number }; the article has { $count ->
    [one] 1
   *[other] { $count }
}.
hint-enclosures = { $play } play · { $download } download · { $cancel } stop · { $open } open the address · { $copy } copy it
overlay-calibration = Which line reads correctly? { $key } saves it
calibration-advice = Read from the right: after the bullet the letters are joined, 15 follows the first word, then come quotation marks that face each other, two bold words, GNOME, and 25 with its percent sign in brackets that face each other.
calibration-marks = If vowel marks are shown, there is one, on the last letter of the first word.
calibration-none = If no line is correct, choose the nearest and attach the output of “sahifa doctor --report” to a bug report.
calibration-kept = Mode “{ $mode }” is saved for this terminal ({ $terminal }).
calibration-overruled = Mode “{ $mode }” is used now. At the next start, mode under [rtl] or SAHIFA_RTL takes precedence.
terminal-setting-locale = Emoji are boxes here: screen lacks its locale; start it with LC_ALL=C.UTF-8.
terminal-setting-emacs = Emacs orders right-to-left text once more here; set bidi-display-reordering to nil in this buffer.
terminal-setting-console = If Arabic is boxes here, this console's font lacks its forms; mode = "off" under [rtl] gives logical text.
terminal-offer-console = Arabic cannot be read on this console if its font lacks the letters; { $key } and “off” give plain logical text, as “sahifa next --plain” does, and Esc changes nothing.
terminal-setting-charset = This terminal does not take UTF-8, so letters beyond ASCII are “?”; set LANG to a UTF-8 locale such as C.UTF-8, or, if it does take it, signs = "unicode" under [ui].
terminal-setting-shared = Two terminals show this screen and order Arabic in different ways; one of them shows it wrong.
source-ok = Read { $age }.
source-never = Not read yet.
source-running = Refreshing now.
source-moved = It moved to { $url }; “sahifa sources follow” writes the new address to the configuration.
source-recovered = { $age }: working again.
source-failed = { $age }: { $error }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } times)
  }
sources-none = There are no sources yet; press { $key } in the list for the first steps.
problems-none = The configuration has no errors.

## Prompts

prompt-add-feed = Feed address:
prompt-add-folder = File or folder:
prompt-import-opml = OPML file:
prompt-export = { $count ->
    [one] Folder for 1 article:
   *[other] Folder for { $count } articles:
}
prompt-save-filter = Keep this filter as:
prompt-filter-query = Query of “{ $name }”:
prompt-filter-name = New name of “{ $name }”:
prompt-filter-key = Key of “{ $name }” (empty for the digit of its place):
prompt-remove-filter = Remove “{ $name }”? Enter removes it.
prompt-query = Find:

## Command line

config-written = Wrote { $path }.
configuration-reminder = { $count ->
    [one] The configuration still has 1 error
   *[other] The configuration still has { $count } errors
}; “sahifa config check” lists { $count ->
    [one] it
   *[other] them
}.
unread-format = The format has “{ $piece }”, which stands for nothing; write {"{"}unread{"}"}, {"{"}read{"}"} or {"{"}total{"}"}, and {"{{"} for a brace.
unread-tooltip = { $unread ->
    [one] 1 unread article
   *[other] { $unread } unread articles
} of { $total }.
man-name = Name
man-synopsis = Synopsis
man-description = Description
man-version = Version
man-written = { $count ->
    [one] { $count } page is
   *[other] { $count } pages are
} in { $path }.
service-systemd = For systemd: write the two parts below into the files that they name, then run systemctl --user enable --now sahifa.timer
service-cron = For cron, instead: add this line with crontab -e
config-set = { $key } is now { $value } in { $file }.
config-set-unknown = There is no setting “{ $key }”. { $help }
config-set-refused = { $key } is unchanged: { $problem } { $help }
config-set-refused-bare = { $key } is unchanged: { $problem }
config-set-form = { $key } is written in { $file } in a form that Sahifa cannot change; edit the file.
config-origin-default = default
config-origin-key = changed by key
config-fine = { $path } has no errors.
keys-fine = No keys conflict.
show-no-article = There is no article { $id }; “sahifa list” prints the numbers.
show-full-text-of-file = Only a stored article has a page to fetch; name it by its number.
list-more = { $count ->
    [one] 1 more article is not listed
   *[other] { $count } more articles are not listed
}; add “--all” to list all, or “--limit COUNT” to list another number.
query-mistake = { $query }: { $reason }
refresh-no-source = There is no source { $name }; “sahifa sources list” prints the names.
output-failed = The output cannot be written: { $reason }.
article-gone = This article is no longer stored; choose another one.
guide-name = Guide to Sahifa

# sahifa doctor
doctor-version = Sahifa { $version }
doctor-terminal = Terminal: { $terminal }
doctor-no-terminal = There is no terminal to examine.
doctor-recognised = Recognised by: { $sign }
doctor-stranger = Not recognised; cells are sent unchanged.
doctor-answers = Answers, within { $milliseconds } ms: { $answers }
doctor-multiplexer = Inside { $multiplexer }; the terminal around it: { $outer }
doctor-mode = Mode: { $mode }, { $from }
doctor-mode-recognised = as recognised
doctor-mode-calibrated = as chosen on the calibration card
doctor-mode-configured = as configured
doctor-encoding = Rows are sent as: { $encoding }
doctor-colors = Colours: { $colors }
doctor-characters = Characters: all of Unicode
doctor-characters-console = Characters: text, and the lines and signs that fonts of the console have
doctor-characters-signs = Characters: text; lines and signs are ASCII
doctor-characters-ascii = Characters: ASCII alone; other letters are “?”
doctor-pictures = Pictures: { $protocol }
doctor-pictures-blocks = Pictures: the terminal supports no protocol; they are drawn with half blocks
doctor-clipboard = Copying (OSC 52): { $support }
doctor-hyperlinks = Links (OSC 8): { $support }
doctor-support-yes = yes
doctor-support-no = no
doctor-support-setting = only if enabled in the terminal or the multiplexer
doctor-support-unknown = unknown
doctor-width = Width of { $sample }: { $measured }
doctor-width-other = Width of { $sample }: { $measured }; expected: { $expected }
doctor-width-unknown = Width of { $sample }: the terminal did not answer
doctor-locale = Locale: { $locale }
doctor-locale-not-utf8 = Locale: { $locale } is not UTF-8; set LC_ALL to a UTF-8 locale such as C.UTF-8.
doctor-locale-none = Locale: not set; set LC_ALL to a UTF-8 locale such as C.UTF-8.
doctor-database = Database: { $path }, intact, { $articles ->
    [one] one article
   *[other] { $articles } articles
}, { $size } KiB
doctor-database-none = Database: { $path }, not created yet
doctor-database-bad = Database: { $path }: { $reason }
doctor-configuration = Configuration: { $path }, no errors
doctor-configuration-none = Configuration: { $path }, not created yet
doctor-configuration-bad = Configuration: { $path }, { $count ->
    [one] one error
   *[other] { $count } errors
}; “sahifa config check” lists them.
doctor-font = Font: these must be letters, not boxes. If they are boxes, choose a font with Arabic presentation forms, such as DejaVu Sans Mono, or set shaping = "letters" under [rtl].
doctor-question = Which line reads correctly? Type its number and press Enter, or press Enter alone to change nothing:

# Reading documents: repairs
parse-charset-misdeclared = The feed states the charset { $stated } but uses { $used }; it was read as { $used }.
parse-charset-guessed = The feed states no charset; it was read as { $used }. If the text looks wrong, set encoding for this source.
parse-charset-mixed = The feed uses { $used }, but some of its fields use { $other }; those fields were read as { $other }.
parse-charset-unknown = The charset { $label } is unknown; another one was used.
parse-invalid-bytes = { $count ->
    [one] One broken character was replaced.
   *[other] { $count } broken characters were replaced.
}
parse-malformed = The feed is not well-formed; Sahifa repaired it.
parse-junk-before-root = The text before the feed was skipped.
parse-truncated = The feed breaks off in the middle; the part before that was read.
parse-entries-dropped = The newest { $kept } entries were taken; { $dropped } older ones were skipped.
parse-field-cut = A text was too long and was cut.
parse-body-simplified = An article was too deep or too large and was simplified.
parse-date-unreadable = The date “{ $text }” could not be read; the article has the time when it was first seen.
parse-front-matter = The front matter could not be read at line { $line }; check its syntax.
parse-image-relative = The address of the image “{ $text }” is incomplete; it was kept as written.

# Reading documents: failures
parse-empty = The document is empty; check its address or path.
parse-not-a-feed = This is neither a feed nor an article; check the address.
parse-opml = This is a list of feeds (OPML). Import it with “sahifa sources import FILE”, or save it as FILE.opml and use that as the path of a source.
page-no-page = { $url } is not a web page; open it in the browser.
page-no-article = No article was found at { $url }; it may need a browser.
page-paywall = { $url } shows the whole article to subscribers only.
page-consent = { $url } asks for consent before it shows the article; open it in the browser.
page-login = { $url } asks for a login; open it in the browser, or give the source its cookies.
page-robot = { $url } can be seen in a browser only; open it there.
page-front = The front page { $url } came instead of the article; the article may be gone.
page-shorter = There is less text at { $url } than in the feed, so it was not taken.
page-gone = The page { $url } is not there any more (status { $status }).
parse-page = This is a web page, not a feed, and it names no feed; look for the address of the feed on the site.
parse-page-with-feeds = This is a web page, not a feed. It names { $count ->
    [one] one feed, { $url }
   *[other] { $count } feeds; the first is { $url }
  }. Use that address instead.
parse-binary = This is not text; give the address of a feed or a text file.
parse-halted = Reading the document took too long and was stopped; report it if that happens again.
parse-defect = The document could not be read because of a bug in Sahifa; please report it.

# Laying out text on the command line
render-read = { $file } cannot be read: { $reason }. Check the path and its permissions.
render-write = The lines cannot be written: { $reason }.

## Opening links

overlay-url = Address ({ $key } copies it)
link-opened = Opened { $url }
link-refused = This is no web or mail address: Sahifa shows it and does not open it.
address-doubtful = The name of this host mixes scripts or imitates another name. Look at it well before you open it.
address-doubtful-row = Doubtful: { $address }
hint-address = { $copy } copies it · { $back } goes back
hint-address-code = { $copy } copies it · { $code } shows it as a QR code · { $back } goes back
hint-address-opens = { $open } opens it all the same · { $copy } copies it · { $back } goes back
code-does-not-fit = The QR code of this address does not fit here. Make the window larger, or its letters smaller.
code-needs-blocks = This terminal has no blocks to draw the code with; copy the address instead.
opener-failed = The command { $command } of ui.opener did not start ({ $error }); correct it in the configuration.

# `import --explain`: labels before a value
explain-file = file
explain-source = rules of
explain-title = title
explain-url = link
explain-date = date
explain-authors = author
explain-tags = tags
explain-language = language
explain-problem = repaired
# Roles and kinds of blocks
role-furniture = hidden
role-caption = caption
role-byline = byline
role-tags = tags
role-paragraph = text
role-heading = heading
role-list = list
role-quote = quote
role-code = code
role-table = table
role-image = image
role-definitions = terms
role-details = details
role-note = note
role-embed = embed
role-rule = rule

# Exporting
exported = { $count ->
    [0] No articles were written.
    [one] 1 article was written.
   *[other] { $count } articles were written.
}
export-kept = { $count ->
    [one] 1 file already existed and was kept; --force replaces it.
   *[other] { $count } files already existed and were kept; --force replaces them.
}
exported-to = { $count ->
    [0] No articles were written to { $path }.
    [one] 1 article was written to { $path }.
   *[other] { $count } articles were written to { $path }.
}
exported-to-kept = { $what } { $kept ->
    [one] 1 file already existed and was kept.
   *[other] { $kept } files already existed and were kept.
}
export-failed = { $path } cannot be written ({ $reason }); choose another place.

# Rules
change-made = Done: { $what }.
change-rehearsed = This would be done: { $what }. Nothing was changed.
change-no-query = Write a query that says which articles are meant, or () for all of them.
tag-no-change = Write the tags after the query: +tag adds one, -tag takes one away.
tag-unknown = There is no tag “{ $tag }”; “sahifa tags” prints the names.
tag-bad-name = “{ $name }” is not a name for a tag; write at least one letter.
mark-no-state = “{ $state }” is not a state; end with read, unread, starred, unstarred, later, not-later, hidden or shown.
notification = { $count ->
    [one] New article: { $titles }
   *[other] { $count } new articles: { $titles }
}
notify-failed = The command of the rule in line { $line } did not tell of new articles. { $reason }
notify-slow = { $command } did not end within { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
 } and was stopped.
notify-told = { $count ->
    [one] { $command } told of 1 new article.
   *[other] { $command } told of { $count } new articles.
}
window-title = Sahifa ({ $profile })
rules-none = There are no rules; write them in the configuration file as [[rule]] tables.
search-nothing = Nothing was found.
search-spelling = Nothing was found for “{ $typed }”; did you mean “{ $word }” ({ $count })?
rules-mend = Nothing was done, because a rule that cannot be read would count as removed. Correct the configuration file first.
rules-rehearsed = This is what would change. Nothing was changed.
rule-articles = { $count ->
    [0] no articles
    [one] 1 article
   *[other] { $count } articles
}
rule-unchanged = no change
rule-tagged = tagged: { $count }
rule-read = marked as read: { $count }
rule-starred = starred: { $count }
rule-hidden = hidden: { $count }
rules-shown = No longer hidden: { $count }
rules-untagged = Tags removed: { $count }

# Sources: removing, importing, exporting
sources-removed = { $count ->
    [one] 1 source removed. Its articles return if you add it again.
   *[other] { $count } sources removed. Their articles return if you add them again.
}
source-followed = { $name } is now read from { $url }.
source-follow-taken = { $name } moved to { $url }, which is already a source; remove one of the two.
source-follow-listed = { $name } moved to { $url }, but it is in a list of feeds; change the address there.
sources-listed = Nothing was removed, because this is in a list of feeds; remove it there, or remove the list.
sources-none-moved = No feed has moved.
filters-added = { $count ->
    [one] 1 saved filter added.
   *[other] { $count } saved filters added.
}
rules-added = { $count ->
    [one] 1 rule added; “sahifa rules apply” applies it to the stored articles.
   *[other] { $count } rules added; “sahifa rules apply” applies them to the stored articles.
}
opml-title = Sources of Sahifa
opml-without-secrets = { $count ->
    [one] One address was written
   *[other] { $count } addresses were written
  } without user name and password; “--with-secrets” writes them.
opml-local = { $count ->
    [one] 1 local source is not a feed and was skipped.
   *[other] { $count } local sources are not feeds and were skipped.
}
import-more = { $count ->
    [one] 1 more was skipped; only the first { $max } are named.
   *[other] { $count } more were skipped; only the first { $max } are named.
}
newsboat-folder = { $path } contains no list of another reader: “urls”, “config” or “cache.db” of newsboat, “feeds” of newsraft, “sfeedrc” of sfeed, “database.sqlite” of eilmeldung.
import-none-found = No list of another reader was found; name the file to import.
newsboat-query = Line { $line }: The query feed “{ $name }” was skipped, because “{ $part }” has no equivalent; write a [[filter]] for it yourself.
newsboat-ignore = Line { $line } of newsboat's configuration was skipped, because “{ $part }” has no equivalent; write a [[rule]] for it yourself.
newsboat-include = Line { $line } of newsboat's configuration was skipped, because Sahifa does not follow it to “{ $file }”; import that file as well.
newsboat-hidden = Line { $line }: “{ $tag }” hid “{ $name }” from newsboat's list; here it is listed.
newsboat-macro = Line { $line } of newsboat's configuration was skipped, because Sahifa has no macros: { $text }
newsboat-key = Line { $line } of newsboat's configuration was skipped; keys are set under [keys]: { $text }
newsboat-color = Line { $line } of newsboat's configuration was skipped; colors are set by a theme: { $text }
newsboat-highlight = Line { $line } of newsboat's configuration was skipped, because Sahifa highlights no patterns: { $text }
newsboat-bookmark = Line { $line } of newsboat's configuration was skipped, because Sahifa runs no bookmark command: { $text }
newsboat-filter = Line { $line } of newsboat's configuration was skipped; write a [[filter]] for it yourself: { $text }
newsboat-settings = These settings of newsboat's configuration were skipped, each with its line: { $settings }
newsboat-lines = Only the first { $max } lines of newsboat's configuration were read.
newsboat-cache = { $path } is not a newsboat cache: { $reason }.
news-flash-database = { $path } is not a database of eilmeldung: { $reason }.
newsboat-new = { $count ->
    [0] No articles came from newsboat.
    [one] 1 article came from newsboat.
   *[other] { $count } articles came from newsboat.
}
newsboat-read = { $count ->
    [0] No articles were read in newsboat.
    [one] 1 article was read in newsboat and is read here.
   *[other] { $count } articles were read in newsboat and are read here.
}
newsboat-starred = { $count ->
    [0] No articles were flagged in newsboat.
    [one] 1 article was flagged in newsboat and is starred here.
   *[other] { $count } articles were flagged in newsboat and are starred here.
}
newsboat-flag = { $count ->
    [one] 1 article had the flag “{ $flag }” in newsboat; Sahifa has one star for all flags.
   *[other] { $count } articles had the flag “{ $flag }” in newsboat; Sahifa has one star for all flags.
}
newsboat-unreadable = { $count ->
    [one] 1 article of newsboat's cache could not be read and was skipped.
   *[other] { $count } articles of newsboat's cache could not be read and were skipped.
}
newsboat-unknown-feed = { $url } is not a source here; “sahifa sources add” adds it.
newsboat-unknown = { $count ->
    [one] 1 newsboat feed is not a source here; its articles were skipped.
   *[other] { $count } newsboat feeds are not sources here; their articles were skipped.
}
overlay-contents = Headings
prompt-note = Note:
reader-note = Note: { $note }
step-noted = the note was changed
step-unnoted = the note was removed
step-highlighted = a passage was highlighted
step-unhighlighted = a passage is no longer highlighted
overlay-highlights = Highlighted passages
nothing-to-highlight = Only the text of an article can be highlighted.
highlight-too-long = This passage is too long to be highlighted; select less.
highlights-too-many = An article has at most { $max } highlighted passages; remove one first.
no-highlights = Nothing is highlighted here; { $caret } places a caret, and { $key } highlights what it selects.
no-highlight-after = There is no highlighted passage further down.
no-highlight-before = There is no highlighted passage further up.
prompt-find = Find:
prompt-pipe-article = Command for the article (! gives it the screen):
prompt-pipe-selection = Command for the selection (! gives it the screen):
prompt-save-article = Save the article as (.txt .md .html .json):
prompt-save-selection = Save the selection as (.txt .md .html .json):
prompt-replace = { $path } exists. Enter replaces it.
save-ending = End the name in .txt, .md, .html, .print.html or .json.
save-exists = { $path } exists and was not replaced; save it again.
saved-to = Saved to { $path }.
command-done = { $command } is done.
command-said = { $line }
command-failed = { $command } failed (status { $status }).
command-failed-saying = { $command } failed (status { $status }): { $line }
command-stopped = { $command } was ended by a signal.
press-enter = Press Enter to go back to Sahifa.
command-slow = { $command } did not end within { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
 } and was stopped; begin with ! what needs more time.
command-not-run = Cannot run { $command }: { $reason }
viewer-missing = No lynx or w3m is installed here; install one of them.
no-links-in-sight = There is no link in sight; { $key } lists all links of the article.
article-without-headings = This article has no headings.
no-heading-after = There is no heading further down.
no-heading-before = There is no heading further up.
no-sentence-after = There is no sentence further down.
no-sentence-before = There is no sentence further up.
not-in-article = This is not in the article.
found-in-article = { $count ->
    [one] Found once; { $back } ends the search.
   *[other] Found { $count } times; { $next } goes on, { $previous } goes back, { $back } ends the search.
 }
hits-from-start = Past the end; this is the first match.
hits-from-end = Past the beginning; this is the last match.
nothing-lit = Nothing is searched for; press { $key } to find something in the article.
no-word-here = There is no word under the caret.
text-copied = { $count ->
    [one] Copied 1 word.
   *[other] Copied { $count } words.
 }
quotation-copied = Copied as a quotation with its source.
quotation-between = { ", " }
quotation = “{ $text }” — { $origin }
hint-links-open = Type the letters of a link to open it · { $open } open · { $copy } copy · { $show } show · { $back } cancel
hint-links-copy = Type the letters of a link to copy it · { $open } open · { $copy } copy · { $show } show · { $back } cancel
hint-links-show = Type the letters of a link to see it · { $open } open · { $copy } copy · { $show } show · { $back } cancel
hint-caret = { $word } word · { $sentence } sentence · { $select } select · { $grow } more · { $copy } copy · { $quote } quote · { $back } back

## Settings, as the list of settings and the schema explain them. The id is `setting-`, the table, the key

settings-all = The configuration of Sahifa
settings-ui = Interface
settings-reader = Articles
settings-fetch = Fetching
settings-downloads = Downloads
settings-rtl = Right-to-left text in the terminal
settings-keys = Keyboard
settings-source = A source: a feed by its address, or files of this machine by their path
settings-filter = A saved filter: a row of the filter pane
settings-rule = A rule: it acts on new articles that match a query
settings-clean = The role of blocks that Sahifa does not recognise

setting-ui-language = Language of the interface
setting-ui-direction = Direction of the panes
setting-ui-digits = Digits of the interface
setting-ui-months = Names of the months in Arabic dates
setting-ui-theme = Colours
setting-ui-theme-light = Colours of “auto” on a light background
setting-ui-theme-dark = Colours of “auto” on a dark background
setting-ui-guide = The guide to Sahifa is among the sources
setting-ui-frame = Lines of the panes
setting-ui-rows = Height of a row of the list
setting-ui-columns = Columns of the list, in reading order
setting-ui-cursor = When the cursor is visible
setting-ui-screen-reader = Tell the panes line by line to a screen reader
setting-ui-key-pause = Time until the keys that can follow are listed
setting-ui-hyperlinks = Links that the terminal opens itself
setting-ui-signs = Lines and signs: those of Unicode or ASCII
setting-ui-mouse = The mouse acts on the panes
setting-ui-opener = The command that opens links
setting-ui-player = The command that plays recordings
setting-ui-empty-rows = The filter pane shows rows without articles
setting-ui-notify = How a rule with “notify” tells of articles
setting-ui-group = Headings in the list
setting-ui-hide-read = When read articles go from the list

setting-reader-width = Longest line of an article, in columns
setting-reader-margin = Free columns on each side of the text, at least
setting-reader-spacing = Empty rows between two lines
setting-reader-paragraphs = What stands between two paragraphs
setting-reader-marks = Vowel marks of Arabic text
setting-reader-justify = Lines are justified
setting-reader-reading-time = The reading time stands under the title
setting-reader-images = Pictures in articles
setting-reader-auto-advance = A page beyond the end leads to the next unread article

setting-fetch-refresh = Time between two refreshes of a source; “0”: on demand
setting-fetch-concurrency = Requests at a time
setting-fetch-per-host = Requests to one host at a time
setting-fetch-pace = Shortest time between two requests to one host
setting-fetch-connect-timeout = Longest wait for a connection
setting-fetch-first-byte-timeout = Longest wait for the start of an answer
setting-fetch-idle-timeout = Longest pause within an answer
setting-fetch-timeout = Longest time of a whole request
setting-fetch-max-body = Largest feed, after decompression
setting-fetch-image-cache = Size of the pictures kept on disk; “0” keeps none
setting-fetch-max-items = Most entries that are taken from one feed at once
setting-fetch-full-text = Pages are fetched if a feed gives only part of the text
setting-fetch-user-agent = The name by which Sahifa asks servers
setting-fetch-max-redirects = Most redirects of one request
setting-fetch-proxy = Proxy of all requests
setting-fetch-keep = Age at which articles are deleted; “0” keeps all
setting-fetch-keep-items = Most articles that are kept of a feed; 0 keeps all

setting-downloads-folder = Folder of downloads
setting-downloads-max-size = Largest download
setting-downloads-at-once = Downloads at a time

setting-rtl-mode = Who puts right-to-left text into order
setting-rtl-shaping = Who joins Arabic letters
setting-rtl-lam-alef = Lam-alef in one cell or in two
setting-rtl-marks = Vowel marks that are sent to the terminal
setting-rtl-base = Direction of paragraphs that state none
setting-rtl-guard = What keeps rows in place if the terminal reverses them
setting-rtl-bdsm = The terminal is told to keep rows (ECMA-48, mode 8)
setting-rtl-tmux-passthrough = Inside tmux, the outer terminal is spoken to

setting-keys-layout = Keyboard layout whose letters also work as Latin keys
setting-keys-preset = Key bindings under your own
setting-keys-counts = Keys that type a count, as in 5 j

setting-source-name = Name; without it, the title of the feed
setting-source-url = Address of a feed
setting-source-path = A file, a folder or a pattern of files
setting-source-folder = Group in the filter pane
setting-source-tags = Tags of every article of the source
setting-source-refresh = Time between two refreshes, instead of that in [fetch]
setting-source-enabled = The source is read
setting-source-timeout = Longest time of a whole request, instead of that in [fetch]
setting-source-user-agent = The name by which Sahifa asks this server
setting-source-headers = Header fields that are sent with each request
setting-source-cookies = Cookies that are sent with each request
setting-source-auth = Name and password, or token, for the server
setting-source-proxy = Proxy of this source
setting-source-keep = Age from which articles are deleted, instead of that in [fetch]
setting-source-keep-items = Number of articles that are kept, instead of that in [fetch]
setting-source-encoding = Charset of the feed, if it states a wrong one
setting-source-max-items = Most entries that are taken at once, instead of that in [fetch]
setting-source-language = Language of the articles, if the feed states none
setting-source-watch = Files are read as soon as they change
setting-source-full-text = The pages of articles are fetched; a table has rules for a site

setting-filter-name = Name of the filter
setting-filter-key = Key that applies the filter
setting-filter-query = The query

setting-rule-when = The query that an article has to match
setting-rule-tag = Tags that the article gets
setting-rule-mark = The article is marked as read
setting-rule-star = The article is starred
setting-rule-hide = The article is hidden
setting-rule-notify = How it tells of the article: true (as ui.notify says), a way of the terminal, or a command

setting-clean-source = Name, address or path of the source; without it, all sources
setting-clean-start = Words with which the block begins
setting-clean-pattern = Regular expression that matches in the block
setting-clean-role = Role of the block
setting-clean-rest = Everything after the block has this role, too

overlay-settings = Settings
settings-none = No setting has these letters.
settings-changed = { $about } (default: { $default })
hint-settings = { $name }: { $change } change · { $default } default · { $narrow } find · { $back } back
hint-settings-typing = { $name }: { $change } change · { $default } default · { $back } back
prompt-setting = { $name }:

## Lists, dates and ages. Arabic dates are written by src/lang/dates.rs, so `ar.ftl` has only the lists

list-comma = { ", " }
list-two = { " and " }
list-last = { ", and " }
date-full = { $day } { $month } { $year }
date-long = { $weekday }, { $date }
date-with-time = { $date }, { $time }
date-short = { $day } { $month }
date-short-year = { $day } { $month } { $year }
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
date-month-short-1 = Jan
date-month-short-2 = Feb
date-month-short-3 = Mar
date-month-short-4 = Apr
date-month-short-5 = May
date-month-short-6 = Jun
date-month-short-7 = Jul
date-month-short-8 = Aug
date-month-short-9 = Sep
date-month-short-10 = Oct
date-month-short-11 = Nov
date-month-short-12 = Dec
date-hijri-1 = Muharram
date-hijri-2 = Safar
date-hijri-3 = Rabi I
date-hijri-4 = Rabi II
date-hijri-5 = Jumada I
date-hijri-6 = Jumada II
date-hijri-7 = Rajab
date-hijri-8 = Shaban
date-hijri-9 = Ramadan
date-hijri-10 = Shawwal
date-hijri-11 = Dhu al-Qida
date-hijri-12 = Dhu al-Hijja
date-era-hijri = AH
date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday
age-now = now
age-minutes-short = { $count }m
age-minutes-ago = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
age-in-minutes = { $count ->
    [one] in 1 minute
   *[other] in { $count } minutes
}
age-hours-short = { $count }h
age-hours-ago = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
age-in-hours = { $count ->
    [one] in 1 hour
   *[other] in { $count } hours
}
age-days-short = { $count }d
age-days-ago = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
age-in-days = { $count ->
    [one] in 1 day
   *[other] in { $count } days
}
age-weeks-short = { $count }w
age-weeks-ago = { $count ->
    [one] 1 week ago
   *[other] { $count } weeks ago
}
age-in-weeks = { $count ->
    [one] in 1 week
   *[other] in { $count } weeks
}
age-months-short = { $count }mo
age-months-ago = { $count ->
    [one] 1 month ago
   *[other] { $count } months ago
}
age-in-months = { $count ->
    [one] in 1 month
   *[other] in { $count } months
}
age-years-short = { $count }y
age-years-ago = { $count ->
    [one] 1 year ago
   *[other] { $count } years ago
}
age-in-years = { $count ->
    [one] in 1 year
   *[other] in { $count } years
}
## Lines for a screen reader
aloud-separator = {", "}
aloud-read = read
aloud-unread = unread
aloud-starred = starred
aloud-later = for later
aloud-changed = changed
aloud-selected = selected
aloud-chosen = chosen
aloud-excluded = excluded
aloud-folded = closed
aloud-unfolded = open
aloud-nothing = nothing found
aloud-end = This is the end.
aloud-start = This is the beginning.
aloud-heading = Heading: { $text }
aloud-text = Selected: { $text }

## The next article in plain lines
next-none = No article is unread.
next-read = Article { $id } is read now. { $left }
next-kept = Article { $id } stays unread. { $left }
next-left = { $count ->
    [0] No other one is unread.
    [one] One more is unread.
   *[other] { $count } more are unread.
}

## The manual

manual-title = Manual
manual-tags = guide, reference
manual-author = The Sahifa authors
manual-unknown = The manual has no chapter “{ $name }”; the nearest name is “{ $suggestion }”, and “sahifa manual” lists all.
manual-other-text = another text
manual-list-of = a list of: { $values }
manual-table-of = a table with { $keys }
manual-keys-title = All commands and their keys
manual-keys-summary = What each command does, its keys on a Latin and on an Arabic keyboard, and its name in the configuration.
manual-keys-intro = Each line says what a command does, then its keys in the preset `default`, then the name that the tables under `[keys]` have for it. Keys with a space between them are pressed one after the other. The letters behind a key are those of the same keys on an Arabic keyboard (101). `sahifa keys list` prints the keys as your configuration has them.
manual-keys-tables = A name in brackets behind a key is that of the table in which it is bound; keys without one are of `global`. The tables are { $tables }.
manual-keys-steps = Steps of macros
manual-step-tag = Add and remove tags
manual-step-filter = Show the list of a query
manual-step-saved-filter = Apply the saved filter with this number
manual-step-open-link = Open the link with this number
manual-settings-title = All settings
manual-settings-summary = Every setting with its default and the values that it takes.
manual-settings-intro = Each line says what a setting sets, then how the configuration states its default, then the values that it takes. `g ,` in the panes and `sahifa config set` change settings; a change in the file holds at once.
manual-tables-title = Sources, filters and rules in TOML
manual-tables-summary = The keys of the tables that may stand any number of times in the configuration.
manual-tables-intro = These tables may stand any number of times in the configuration. Each line says what a key is for, then its name and the values that it takes. A source has either `url` or `path`; a filter has `name` and `query`; a rule has `when`; a `[[clean]]` has `start` or `pattern`, and `role`.
manual-queries-title = All words of the filter language
manual-queries-summary = Fields, states, contents, days, orders and units of time, in English and in Arabic, with examples.
manual-queries-intro = Each line says what a word finds, then all words for it, then an example. English and Arabic words may stand in one query. Spelling does not matter: vowel marks, the forms of alef and upper case make no difference.
manual-command-line-title = All commands of the command line
manual-command-line-summary = Every command of sahifa with its arguments and options.
manual-command-line-intro = The options of the first section belong to every command. `sahifa COMMAND --help` prints the same, and `sahifa man` writes pages for man(1).
query-words-fields = Fields
query-words-states = States, after is:
query-words-parts = Contents, after has:
query-words-periods = Days, after date:
query-words-orders = Orders, after sort:
query-words-units = Units of time, after a number
query-field-tag = A part of a tag, or all of it after =
query-field-source = A part of the name or the address of a source, or the whole name after =
query-field-folder = A part of the name of a folder, or all of it after =
query-field-title = Words of the title
query-field-author = A part of the name of an author, or all of it after =
query-field-text = Words of title, summary and text, as without a field
query-field-url = A part of the address
query-field-language = A language; ar finds ar-SY, too
query-field-is = A state of the article
query-field-has = Something that the article has
query-field-saved = A saved filter, by its name
query-field-newer = Younger than this time; @ is short for it
query-field-older = Older than this time
query-field-date = A day, a month, a year, or from one to another with two dots between
query-field-sort = The order of the list
query-field-limit = The largest number of articles
query-state-new = Arrived since the panes were last left
query-state-later = Kept to be read later
query-state-tagged = Has a tag
query-state-local = Comes from a file of this machine
query-part-fulltext = The whole text, and not only its beginning
query-part-highlight = A highlighted passage
query-unit-second = Seconds
query-unit-minute = Minutes
query-unit-hour = Hours
query-unit-day = Days
query-unit-week = Weeks
query-unit-month = Months of 30 days
query-unit-year = Years of 365 days
