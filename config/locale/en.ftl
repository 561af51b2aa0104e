### Every sentence of the interface, in English. `ar.ftl` has the same messages in Arabic.
### Ids begin with the area they belong to.

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
command-focus-filter = Go to the filter
command-focus-list = Go to the list
command-focus-reader = Go to the article
command-open = Open or apply
command-back = Back
command-quit = Quit
command-help = Show the keys
command-suspend = Suspend the program
command-redraw = Draw the screen again
command-page-or-next-unread = Page down in the article, then the next unread one
command-next-unread = Next unread article
command-previous-unread = Previous unread article
command-toggle-read = Mark read or unread
command-toggle-star = Add or remove the star
command-mark-view-read = Mark everything in the list read
command-undo = Undo
command-clear-filter = Clear the filter
command-refresh-source = Refresh this source
command-refresh-all = Refresh all sources
command-cancel-refresh = Stop the refresh
command-show-sources = Show the sources and their errors
command-show-problems = Show the mistakes in the configuration
command-add-feed = Add a feed
command-add-folder = Add a folder of articles
command-import-opml = Import an OPML file
command-show-catalogue = Pick from the catalogue of feeds
command-open-link = Open the article's page
command-copy-link = Copy the link of the article
command-show-links = Show the links of the article
command-toggle-zen = Show the article alone
command-toggle-furniture = Show or hide the page furniture
command-toggle-marks = Show or hide vowel marks
command-wider-text = Wider text
command-narrower-text = Narrower text
command-calibrate = Show which mode reads right on this terminal

## Configuration: mistakes

# $file: path, $line, $column: numbers, $problem: one of the sentences below
config-problem-at = { $file }, line { $line }, column { $column }: { $problem }
config-problem = { $file }: { $problem }
config-unknown-key = The table [{ $table }] has no key “{ $key }”.
config-unknown-table = There is no table [{ $key }].
config-outside-table = The key “{ $key }” stands outside any table.
config-missing-key = The table [[{ $table }]] needs the key “{ $key }”.
config-wrong-type = “{ $key }” is { $found }, but should be { $expected }.
config-bad-value = “{ $key }” cannot be “{ $value }”.
config-empty-text = “{ $key }” must be text on one line, and not empty.
config-single-brackets = [{ $table }] stands between single brackets.
config-no-location = This source has neither a url nor a path.
config-url-and-path = This source has both a url and a path.
config-url-without-scheme = “{ $url }” does not begin with https://.
config-url-scheme = Feeds cannot be fetched by “{ $scheme }:”.
config-url-malformed = “{ $url }” is not the URL of a feed.
config-duplicate-location = “{ $location }” is already the source “{ $name }”.
config-duplicate-name = Another source is called “{ $name }”.
config-duplicate-filter = Another filter is called “{ $name }”.
config-duplicate-filter-key = Another filter has this key.
config-filter-key-taken = The key “{ $key }” is bound to { $command }.
config-path-missing = There is nothing at “{ $path }”.
config-path-unreadable = “{ $path }” cannot be read.
config-path-not-utf8 = “{ $path }” leads to a directory whose name is not UTF-8.
config-bad-pattern = “{ $pattern }” is not a valid pattern.
config-bad-cookie = “{ $name }” cannot be sent as a cookie.
config-bad-auth = This says neither one password with its user nor one token.
config-bad-proxy = This is not a proxy.
config-bad-header = “{ $name }” cannot be sent as a header.
config-bad-key = No key is called “{ $key }”.
config-unknown-command = There is no command “{ $command }”.
config-key-clash = “{ $keys }” and “{ $other }” cannot both be bound in [keys.{ $table }].
config-uneven-layout = The sides of the layout have { $from } and { $to } characters.
config-unknown-theme = There is no theme “{ $name }”.
config-not-utf8 = The file is not UTF-8.
config-too-large = The file is larger than { $max } MiB.
config-not-a-file = This is not a file.
config-unreadable = The file cannot be read: { $reason }.

config-watch-feed = Only files can be watched, and this source is a feed.
config-clean-no-source = No source is called “{ $name }”.
config-rule-idle = This rule does nothing.
config-rule-list = A rule takes every article it finds; “sort:” and “limit:” have no place in it.
config-list-key = “{ $key }” cannot be said of a whole list of feeds.
config-list-refused = { $count ->
    [one] One feed of this list was left out: { $problem }
   *[other] { $count } feeds of this list were left out; the first: { $problem }
}
config-clean-sign = This rule says neither, or both, of how a block begins and what is found in it.
config-bad-regex = This is no regular expression: { $detail }.

config-syntax = This is not valid TOML: { $detail }.
config-syntax-duplicate = This key or table stands in the file twice.
config-syntax-unquoted = Text must stand between quotes.
config-syntax-no-value = A key without a value.
config-syntax-unclosed-bracket = A bracket is not closed.
config-syntax-unclosed-quote = A quotation mark is not closed.
config-syntax-no-comma = A comma is missing.
config-syntax-key = This key must stand between quotes.

## Configuration: kinds of values, inside the sentences above

config-type-text = text
config-type-integer = a whole number
config-type-float = a number with a fraction
config-type-boolean = true or false
config-type-date = a date or time
config-type-huge = a number that is too large
config-type-list = a list
config-type-table = a table
config-expects-text = text between quotes
config-expects-boolean = true or false
config-expects-list = a list such as ["a", "b"]
config-expects-table = a table
config-expects-between = a whole number from { $min } to { $max }
config-expects-duration = a time such as "90s", "30m", "2h" or "1d"
config-expects-size = a size such as "512KiB" or "32MiB"
config-expects-proxy = auto, none or the address of a proxy
config-expects-color = a colour such as "red", "bright-blue", "default", 0 to 255 or "#ff8800"
config-expects-other = { $detail }

## Configuration: what to do

config-help-nearest = Did you mean “{ $name }”?
config-help-valid = Write one of these: { $names }.
config-help-expected = Write { $expected }.
config-help-belongs = Write it under [{ $table }].
config-help-syntax = What could be read of the file is used.
config-help-single-brackets = Write [[{ $table }]].
config-help-no-location = Write url = "https://…" for a feed, path = "…" for files.
config-help-url-and-path = Keep one of them, and write a second [[source]] for the other.
config-help-url-without-scheme = Write “{ $url }”.
config-help-url-scheme = Write a URL that begins with https:// or http://.
config-help-duplicate-location = Remove one of the two.
config-help-duplicate-name = Give it another name.
config-help-empty-text = Write something, or remove the line.
config-help-path = Check the path and its permissions; it is tried again at each refresh.
config-help-bad-pattern = Write * for part of a name, ** for any number of directories.
config-help-bad-cookie = Write name and value in Latin letters, without spaces, commas, semicolons or quotes.
config-help-bad-auth = Write user with either password or password_command = ["program", "argument"], or either token or token_command.
config-help-bad-proxy = Write "none" or an address such as "socks5h://127.0.0.1:9050" or "http://proxy.example:8080".
config-help-bad-header = Write the name in Latin letters and hyphens, the value on one line.
config-help-bad-key = Write keys like these: j, G, ctrl-d, alt-x, shift-tab, space, page-down, f5, “g g”.
config-help-key-clash = Remove one: a sequence cannot be the beginning of another.
config-help-uneven-layout = Write as many characters after the semicolon as before it.
config-help-encoding = Write a charset of the web, such as utf-8, windows-1256 or iso-8859-6.
config-help-language = Write a language tag such as ar, en or fa.
config-help-filter = A filter needs a name and a query.
config-help-filter-key = Choose another key.
config-help-watch-feed = Remove the line; refresh = "10m" asks a feed more often.
config-help-rule = Write when = "…" with a query, as in a filter.
config-help-rule-idle = Say what it does: tag = ["…"], mark = "read", star = true or hide = true.
config-help-rule-list = Remove them.
config-help-list-key = Give the feed a table [[source]] of its own; it goes before the list.
config-help-list-refused = Correct the list, or import what is in it with “sahifa sources import FILE”.
config-help-clean-sign = Write start = "…" for the first words, or pattern = "…" for a regular expression.
config-help-regex = Put a backslash before signs that stand for themselves, such as ( ) [ ] ? * + . |
config-help-not-utf8 = Save it as UTF-8; the defaults are used until then.

## Fetching over HTTP

fetch-invalid-url = { $url } is not an http or https address; correct it in the configuration.
fetch-scheme = { $url } begins with { $scheme }:, but a feed needs http: or https:.
fetch-header = The header { $name } of this source cannot be sent; correct it in the configuration.
fetch-secret-program = The password command { $program } cannot be run: { $reason }.
fetch-secret-failed = The password command { $program } failed; run it yourself to see why.
fetch-secret-slow = The password command { $program } gave nothing within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }.
fetch-secret-empty = The password command { $program } printed nothing that could be a password.
fetch-proxy = The proxy { $proxy } cannot be used; correct it in the configuration.
fetch-proxy-unreachable = The proxy { $proxy } cannot be reached; check that it runs, or correct it in the configuration.
fetch-proxy-authentication = The proxy { $proxy } asks for a user name and a password, or does not accept the ones it was given.
fetch-proxy-refused = The proxy { $proxy } makes no connection to { $host }.
fetch-setup = Nothing can be fetched on this machine: { $reason }.
fetch-resolve = { $host } was not found; check the address and your connection.
fetch-refused = { $host } refuses connections; try again later.
fetch-unreachable = { $host } cannot be reached ({ $reason }); check your connection.
fetch-tls-expired = The certificate of { $host } has expired; try again later or tell its owner.
fetch-tls-not-yet-valid = The certificate of { $host } is not valid yet; check the clock of this machine.
fetch-tls-wrong-name = The certificate of { $host } belongs to another name; check the address.
fetch-tls-unknown-issuer = The certificate of { $host } comes from an authority this machine does not trust, or was signed by itself.
fetch-tls-revoked = The certificate of { $host } has been revoked; do not trust this server.
fetch-tls-no-authorities = { $host } cannot be verified because this machine has no certificate authorities; install the ca-certificates package.
fetch-tls-not-tls = { $host } does not speak https; try the address with http:.
fetch-tls-old-protocol = { $host } speaks only versions of https that are no longer safe; tell its owner.
fetch-tls-handshake = { $host } and this program could not agree on a secure connection; try again later or tell its owner.
fetch-tls-improper = The certificate of { $host } is not one that a server should have; it may have been signed by itself.
fetch-timeout-connect = { $url } could not be reached within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }; try again later.
fetch-timeout-first-byte = { $url } did not answer within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }; try again later or raise its timeout.
fetch-timeout-idle = { $url } fell silent for { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  } in the middle of its answer; try again later.
fetch-timeout-whole = { $url } did not finish within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }; try again later or raise its timeout.
fetch-too-slow = { $url } sends too slowly while much else is being read; try again later.
fetch-status = { $url } answered with the status { $status }.
fetch-status-forbidden = { $url } may not be read (status { $status }); it may need a password or a browser.
fetch-status-not-found = There is nothing at { $url } (status { $status }); check the address.
fetch-status-too-many = { $url } was asked too often (status { $status }); refresh it less often.
fetch-status-server = { $url } has a fault of its own (status { $status }); try again later.
fetch-status-wait = { $url } asks to wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  } (status { $status }).
fetch-held = { $host } asked to be left alone for { $seconds ->
    [one] { $seconds } more second
   *[other] { $seconds } more seconds
  }.
fetch-gone = { $url } is gone for good; remove the source or find its new address.
fetch-too-large = { $url } is larger than { $megabytes ->
    [one] { $megabytes } megabyte
   *[other] { $megabytes } megabytes
  } and was not read.
fetch-redirect-loop = { $url } redirects in a circle; check the address.
fetch-redirect-count = { $url } redirects more than { $count ->
    [one] { $count } time
   *[other] { $count } times
  }; check the address.
fetch-redirect-target = { $url } redirects without saying where; check the address.
fetch-redirect-scheme = { $url } redirects to { $target }, which is not a web address.
fetch-redirect-private = { $url } leads to { $target } inside your own network, which was refused; if you trust it, write that address in the configuration.
fetch-cut = The answer of { $url } broke off after { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
  }; try again later.
fetch-encoding = The answer of { $url } is packed as { $encoding }, which is not understood.
fetch-protocol = The answer of { $url } is not valid HTTP ({ $reason }).
fetch-cancelled = The refresh was stopped.

## Files

file-not-found = { $path } does not exist; check the path in the configuration.
file-denied = { $path } may not be read; change its permissions.
file-not-a-file = { $path } is neither a file nor a directory.
file-too-large = { $path } is larger than { $megabytes ->
    [one] { $megabytes } megabyte
   *[other] { $megabytes } megabytes
  } and was not read.
file-nothing-matched = No file matches { $pattern }; check the path in the configuration.
file-pattern = { $pattern } is not a valid pattern ({ $reason }); correct it in the configuration.
file-too-many = { $path } holds more than { $count ->
    [one] { $count } file
   *[other] { $count } files
  }; the others were left out.
file-unreadable = { $path } cannot be read: { $reason }.
watch-failed = { $path } cannot be watched ({ $reason }); it is read at each refresh.

# Queries
query-field = Column { $column }: “{ $found }” is not a field.
query-field-suggestion = Column { $column }: “{ $found }” is not a field; did you mean “{ $suggestion }:”?
query-value = Column { $column }: write a value right after “{ $found }”.
query-state = Column { $column }: “{ $found }” is not a state; write unread, read, starred, tagged or local.
query-state-suggestion = Column { $column }: “{ $found }” is not a state; did you mean “{ $suggestion }”?
query-duration = Column { $column }: “{ $found }” is not a length of time; write one such as 12h, 7d or 2w.
query-date = Column { $column }: “{ $found }” is not a date; write one such as 2021, 2021-02 or 2021-02-17..2021-03.
query-order = Column { $column }: “{ $found }” is not an order; write date, -date, source or title.
query-order-suggestion = Column { $column }: “{ $found }” is not an order; did you mean “{ $suggestion }”?
query-number = Column { $column }: “{ $found }” is not a number.
query-condition = Column { $column }: a condition is missing here.
query-quote = Column { $column }: close the quotation mark.
query-close = Column { $column }: close the parenthesis.
query-open = Column { $column }: this parenthesis closes nothing; remove it or open one before.
query-less = Column { $column }: the filter is too long or too deeply nested; shorten it.

# Database
store-open = The database { $path } cannot be opened: { $reason }.
store-read-only = The database { $path } can only be read; make the file and its folder writable to keep changes.
store-newer = The database { $path } was written by a newer version of Sahifa; update the program or choose another folder with --data-dir.
store-corrupt = The database { $path } is damaged; move it away and start again, or restore a copy.
store-busy = Another program is holding the database { $path }; close it and try again.
store-full = There is no room left on the disk of { $path }; free some space and try again.
store-failed = The database { $path } reported an error: { $reason }.

terminal-none = Sahifa needs a terminal for its interface; in a pipe or a script use “sahifa list” or “sahifa show”.
terminal-dumb = This terminal cannot place the cursor (TERM=dumb); use “sahifa list” or “sahifa show”, or start from another terminal.
terminal-unusable = The terminal cannot be used ({ $reason }); try another terminal window.
clipboard-too-long = The text is too long for the terminal’s clipboard ({ $size } kB of at most { $limit } kB); copy a smaller part.

## Refreshing

refresh-busy = Another refresh of { $path } is running; wait until it is done.
refresh-waits = Another refresh is running; this one begins when it is done.
refresh-cancelled = The refresh was given up before it began.
refresh-not-due = It is not due for { $minutes ->
    [one] one more minute
   *[other] { $minutes } more minutes
  }; `sahifa refresh --source` asks it all the same.
refresh-failing = It failed { $count ->
    [one] once
   *[other] { $count } times
  } in a row and is tried again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }; `sahifa refresh --source` asks it all the same.
refresh-lock = { $path } cannot be locked ({ $reason }); check that its folder can be written.
refresh-runtime = The refresh could not start: { $reason }.
refresh-defect = Sahifa failed on what this source gave; please report it with the address of the source.
refresh-too-slow = Reading what this source gave took too long, so it was left out.
refresh-in-file = { $path }: { $problem }
refresh-mailbox-end = { $path } is larger than { $megabytes ->
    [one] { $megabytes } megabyte
   *[other] { $megabytes } megabytes
  }; only the newest messages at its end were read.
## Configuration: the files around it

config-no-home = There is no home directory; set HOME, or give --config and --data-dir.
config-init-exists = { $file } is there already; nothing was written.
config-init-failed = { $file } cannot be written: { $reason }.
config-edit-read = { $file } cannot be read: { $reason }.
config-edit-write = { $file } cannot be written: { $reason }.
config-edit-broken = Mend { $file } first, then add sources: { $problem }
config-edit-form = In { $file }, sources must be written as [[source]] tables before more can be added.
config-edit-changed = { $file } is being changed by another program; try again.
opml-unreadable = { $file } cannot be read: { $reason }.
opml-too-large = { $file } is too large to be an OPML file.
opml-no-feeds = There are no feeds in { $file }.
opml-refused-url = “{ $name }” was left out: { $problem }
opml-refused-twice = it stands in the file twice.
opml-refused-link = it leads to another list or to a page, which is not read.
opml-refused-many = Only the first { $max } feeds were taken.

## What the system says

io-not-found = it does not exist
io-permission = you have no permission
io-full = the disk is full
io-read-only = the disk can only be read
io-directory = it is a directory
io-not-directory = part of the path is not a directory
io-exists = it exists already
io-other = { $detail }

## Panes

pane-filter = Filter
pane-list = Articles
pane-list-position = Articles { $at }/{ $count }
pane-reader = Reading
pane-reader-position = Reading { $percent }%
filter-all = All
filter-unread = Unread
filter-starred = Starred
filter-group-state = State
filter-group-saved = Saved filters
filter-group-sources = Sources
filter-group-tags = Tags
list-untitled = (no title)
list-empty = No articles yet.
list-empty-filtered = No article matches the filter; press { $key } to clear it.
list-nothing-selected = There is no article to open.
reader-nothing = Open an article with { $key }.
reader-enclosure = Attached: { $url }
reader-hidden = { $count ->
    [one] 1 block of page furniture is hidden; press { $key } to show it.
   *[other] { $count } blocks of page furniture are hidden; press { $key } to show them.
}
reader-hidden-shown = { $count ->
    [one] 1 block of page furniture is shown; press { $key } to hide it.
   *[other] { $count } blocks of page furniture are shown; press { $key } to hide them.
}
reader-image = [image]
reader-image-alt = [image: { $alt }]
date-not-stated = { $date } (not stated by the source)
date-updated = { $date }, updated { $updated }
about-article = { $source } · { $date }
about-article-by = { $source } · { $date } · { $authors }

## The bottom line

status-hints = { $help } help · { $refresh } refresh · { $quit } quit
status-welcome = Welcome! { $feed } add feed · { $folder } add folder · { $opml } import OPML · { $catalogue } catalogue · { $help } help
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
refreshed-with-errors = { $failed ->
    [one] 1 source failed
   *[other] { $failed } sources failed
}; press { $key } to see why. { $new ->
    [0] Nothing new.
    [one] 1 new article.
   *[other] { $new } new articles.
}
configuration-problems = { $count ->
    [one] 1 mistake in the configuration
   *[other] { $count } mistakes in the configuration
}; press { $key } to see { $count ->
    [one] it
   *[other] them
}.
marked-read = { $count ->
    [0] Everything here is read already.
    [one] 1 article marked read; press { $key } to take it back.
   *[other] { $count } articles marked read; press { $key } to take it back.
}
undone = { $count ->
    [one] Taken back for 1 article.
   *[other] Taken back for { $count } articles.
}
nothing-to-undo = There is nothing to take back.
no-more-unread = No unread article is left here.
article-without-link = This article has no link.
open-article-first = Open the article first.
link-copied = Copied: { $url }
source-inside = { $page } names { $url } inside your own network, which was left out; if you want it, add that address yourself.
source-found = The page names this feed: { $url }.
source-looking = Looking at what is there.
sources-pick = The page names several feeds; add --pick NUMBER to choose one.
source-added = Added { $name }.
sources-added = { $count ->
    [0] Nothing new to add.
    [one] 1 source added.
   *[other] { $count } sources added.
}

## Overlays

overlay-help = Keys
overlay-sources = Sources
overlay-problems = Mistakes in the configuration
overlay-catalogue = Public feeds: { $key } adds one
overlay-found = Feeds of this page: Enter adds one
overlay-links = Links
overlay-calibration = Which line reads right? { $key } keeps it
calibration-advice = Read it from the right: joined letters, 15 after the first word, brackets that face each other, 25 with its sign, and GNOME between them.
calibration-none = If none is right, take the nearest and send what “sahifa doctor --json” prints with a report.
calibration-kept = Mode “{ $mode }” is kept for this terminal ({ $terminal }).
calibration-overruled = Mode “{ $mode }” is used now; at the next start [rtl] mode or SAHIFA_RTL goes before it.
source-ok = Read { $age }.
source-never = Not read yet.
source-running = Being read now.
source-moved = It moved to { $url }; “sahifa sources follow” writes that address into the configuration.
source-recovered = { $age }: read again.
source-failed = { $age }: { $error }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } times)
  }
sources-none = No source is configured.
problems-none = The configuration has no mistakes.

## Prompts

prompt-add-feed = Feed address:
prompt-add-folder = File or folder:
prompt-import-opml = OPML file:

## Command line

config-written = Wrote { $path }.
config-fine = { $path } has no mistakes.
show-no-article = There is no article { $id }; `sahifa list` prints the numbers.
query-mistake = { $query }: { $reason }
refresh-no-source = No source is called { $name }; `sahifa sources list` prints the names.
output-failed = The output cannot be written: { $reason }.
article-gone = This article is no longer stored.
guide-name = Guide to Sahifa

# sahifa doctor
doctor-version = Sahifa { $version }
doctor-terminal = Terminal: { $terminal }
doctor-no-terminal = There is no terminal to look at.
doctor-recognised = Recognised by: { $sign }
doctor-stranger = Not recognised; cells are sent as they are.
doctor-answers = Answers, within { $milliseconds } ms: { $answers }
doctor-multiplexer = Inside { $multiplexer }; the terminal around it: { $outer }
doctor-mode = Mode: { $mode }, { $from }
doctor-mode-recognised = as recognised
doctor-mode-calibrated = as answered on the calibration card
doctor-mode-configured = as configured
doctor-encoding = Rows are sent as: { $encoding }
doctor-colors = Colours: { $colors }
doctor-clipboard = Copying (OSC 52): { $support }
doctor-hyperlinks = Links (OSC 8): { $support }
doctor-support-yes = yes
doctor-support-no = no
doctor-support-setting = only if it is switched on in the terminal or the multiplexer
doctor-support-unknown = not known
doctor-width = Width of { $sample }: { $measured }
doctor-width-other = Width of { $sample }: { $measured }, where { $expected } was expected
doctor-width-unknown = Width of { $sample }: the terminal did not say
doctor-locale = Locale: { $locale }
doctor-locale-not-utf8 = Locale: { $locale } is not UTF-8; set LC_ALL to one that is, as C.UTF-8.
doctor-locale-none = Locale: none is set; set LC_ALL to one that is UTF-8, as C.UTF-8.
doctor-database = Database: { $path }, sound, { $articles ->
    [one] one article
   *[other] { $articles } articles
}, { $size } KiB
doctor-database-none = Database: { $path }, not made yet
doctor-database-bad = Database: { $path }: { $reason }
doctor-configuration = Configuration: { $path }, no mistakes
doctor-configuration-none = Configuration: { $path }, not made yet
doctor-configuration-bad = Configuration: { $path }, { $count ->
    [one] one mistake
   *[other] { $count } mistakes
}; “sahifa config check” shows them.
doctor-font = Font: these must be letters, not boxes; otherwise choose one with Arabic presentation forms, such as DejaVu Sans Mono, or set shaping = "letters" under [rtl].
doctor-question = Which line reads right? Type its number, or nothing to leave it as it is, and Enter:

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
parse-image-relative = The image “{ $text }” has no full address and was kept as written.

# Reading documents: what gave nothing.
parse-empty = The document is empty.
parse-not-a-feed = This is neither a feed nor an article; check the address.
parse-opml = This is a list of feeds (OPML); take over what is in it with “sahifa sources import FILE”, or name it FILE.opml as the path of a source.
parse-page = This is a web page, not a feed, and it names none; look for the feed's address on the site.
parse-page-with-feeds = This is a web page, not a feed; it names { $count ->
    [one] one, { $url }
   *[other] { $count }, the first is { $url }
  }: write that address in its place.
parse-binary = This is not text; give the address of a feed or a text file.
parse-halted = Reading the document took too long and was called off.
parse-defect = The document could not be read because of a fault in Sahifa; please report it.

# Laying out text on the command line
render-read = { $file } cannot be read: { $reason }. Check the path and its permissions.
render-write = The lines cannot be written: { $reason }.

## Opening links

overlay-url = Address ({ $key } copies it)
link-opened = Opened { $url }
link-refused = { $url } is not a web address and is not opened.

# Explaining what a file is taken for: labels before a value
explain-file = file
explain-source = rules of
explain-title = title
explain-url = link
explain-date = date
explain-authors = author
explain-tags = tags
explain-language = language
explain-problem = repaired
# Roles and kinds of blocks, as labels
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
role-rule = rule

# Exporting
exported = { $count ->
    [0] No article was written.
    [one] 1 article was written.
   *[other] { $count } articles were written.
}
export-kept = { $count ->
    [one] 1 file was there already and was left as it is; --force replaces it.
   *[other] { $count } files were there already and were left as they are; --force replaces them.
}
export-failed = { $path } cannot be written: { $reason }.

# Rules
rules-none = There are no rules; write them as [[rule]] into the configuration file.
rules-mend = Nothing was done: a rule that cannot be read would be taken for one that is gone. Correct the configuration file first.
rules-rehearsed = This is what would change; nothing was changed.
rule-articles = { $count ->
    [0] no article
    [one] 1 article
   *[other] { $count } articles
}
rule-unchanged = nothing changes
rule-tagged = tagged: { $count }
rule-read = marked read: { $count }
rule-starred = starred: { $count }
rule-hidden = hidden: { $count }
rules-shown = No longer hidden: { $count }
rules-untagged = Tags taken back: { $count }

# Sources: removing, importing, exporting
sources-removed = { $count ->
    [one] 1 source removed; it brings its articles back when it is added again.
   *[other] { $count } sources removed; they bring their articles back when they are added again.
}
source-followed = { $name } is read from { $url } now.
source-follow-taken = { $name } moved to { $url }, which is among the sources already; remove one of the two.
source-follow-listed = { $name } moved to { $url }, but stands in a list of feeds; change it there.
sources-listed = Nothing was removed: that stands in a list of feeds; remove it there, or the list.
sources-none-moved = No feed has moved.
filters-added = { $count ->
    [one] 1 saved filter added.
   *[other] { $count } saved filters added.
}
rules-added = { $count ->
    [one] 1 rule added; “sahifa rules apply” has it deal with what is stored.
   *[other] { $count } rules added; “sahifa rules apply” has them deal with what is stored.
}
opml-title = Sources of Sahifa
opml-local = { $count ->
    [one] 1 local source is no feed and was left out.
   *[other] { $count } local sources are no feeds and were left out.
}
newsboat-folder = { $path } holds none of “urls”, “config” and “cache.db”; name the folder of newsboat or one of these files.
newsboat-query = The query feed “{ $name }” was left out: “{ $part }” has no counterpart; write it as a [[filter]] of your own.
newsboat-ignore = Line { $line } of newsboat's configuration was left out: “{ $part }” has no counterpart; write it as a [[rule]] of your own.
newsboat-include = Line { $line } of newsboat's configuration was left out: what “{ $file }” holds is not read; import that file as well.
newsboat-lines = Only the first { $max } lines of newsboat's configuration were read.
newsboat-cache = { $path } is not a cache of newsboat: { $reason }.
newsboat-new = { $count ->
    [0] No article came from newsboat.
    [one] 1 article came from newsboat.
   *[other] { $count } articles came from newsboat.
}
newsboat-read = { $count ->
    [0] No article was read there.
    [one] 1 article was read there and is read here.
   *[other] { $count } articles were read there and are read here.
}
newsboat-starred = { $count ->
    [0] No article had a flag.
    [one] 1 article had a flag and is starred here.
   *[other] { $count } articles had a flag and are starred here.
}
newsboat-unknown = { $count ->
    [one] 1 feed of newsboat is no source here; its articles were left out.
   *[other] { $count } feeds of newsboat are no sources here; their articles were left out.
}
