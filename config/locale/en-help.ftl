### The help of the command line, in English. `ar-help.ftl` has the same messages in Arabic.
###
### The id names the command and the argument: help-command-sources-add, help-argument-sources-add-name.
### No full stop at the end.

## Commands

help-command = A terminal newsreader in which Arabic is simply right
help-command-refresh = Fetch new articles from the sources
help-command-list = List articles, newest first
help-command-search = Find words in articles, and print the places where they stand
help-command-count = Count the articles that a query finds
help-command-unread = Print the number of unread articles for a status bar (tmux, waybar, polybar)
help-command-tag = Add tags to the articles that a query finds (+tag), or take tags away (-tag)
help-command-mark = Mark the articles that a query finds
help-command-tags = List the tags with their unread and all articles; rename, delete or colour one
help-command-tags-rename = Give a tag another name; if a tag has that name already, the two become one
help-command-tags-delete = Take a tag away from all articles
help-command-tags-color = Show a tag in a colour of the theme, or in none
help-command-undo = Undo the last change by hand, also one made in the panes
help-command-redo = Make the change again that was undone last
help-command-show = Print a stored article, or a file as Sahifa reads it
help-command-download = Download what comes with an article, into the folder that [downloads] names, and print the path
help-command-import = Explain how Sahifa reads a file: print each block with its role
help-command-export = Write articles to files, or to standard output
help-command-sources = List, add, remove, import and export sources
help-command-sources-list = List the sources with their latest results
help-command-sources-add = Add a feed by its address, or files by their path
help-command-sources-remove = Remove sources from the configuration file. Their articles return if you add them again
help-command-sources-follow = Write the new addresses of feeds that moved to the configuration file (default: all feeds)
help-command-sources-import = Import from another reader: OPML, newsboat's folder, or its urls, config or cache.db file
help-command-sources-export = Write all feeds as OPML 2.0 to a file or to standard output
help-command-rules = List the rules, or apply them to the stored articles
help-command-rules-list = List the rules of the configuration file
help-command-rules-apply = Apply the rules to all stored articles, and undo what no rule hides or tags any more
help-command-config = Create, check, read or change the configuration file
help-command-config-init = Create a commented configuration file if there is none
help-command-config-check = List every error in the configuration file
help-command-config-path = Print the paths of the configuration file and the database
help-command-config-get = Print the value of a setting, by its dotted name such as ui.language
help-command-config-set = Change a setting in the configuration file; comments and order stay
help-command-config-unset = Give a setting its default in the configuration file
help-command-config-schema = Print the JSON Schema of the configuration file, for editors
help-command-config-show = Print every setting with its value, as TOML
help-argument-config-show-origin = Say for each setting where its value comes from: the default, a line of the file, a variable, or a key in the panes
help-command-service = Print systemd units and a cron line that refresh the sources
help-command-keys = List the keys
help-command-keys-list = List the keys of every pane with their commands, as the configuration leaves them
help-command-db = Check the database, or save what can be read of a damaged one
help-command-db-check = Check the database and count what it holds
help-command-db-rescue = Save what can be read of the database into a new file
help-command-render = Lay out any text and print its visual lines
help-command-unshape = Turn text copied from a terminal back into letters in logical order
help-command-doctor = Examine the terminal and Sahifa's files, and show the calibration card
help-command-completions = Print a completion script for a shell
help-command-help = Print this message or the help of the given subcommand(s)

## Arguments

help-argument-config = Use this configuration file, which must exist
help-argument-data-dir = Keep the database in this folder
help-argument-help = Print help
help-argument-version = Print version
help-argument-refresh-source = Refresh only this source (name or address), even if it is not due; may be repeated
help-argument-refresh-force = Ignore retry delays and fetch everything again
help-argument-refresh-quiet = Print only errors
help-argument-refresh-json = Print the result of each source as JSON
help-argument-list-query = A query such as: tag:سوريا is:unread @7d
help-argument-list-json = Print all as a JSON array, as described in docs/list-json.md
help-argument-list-limit = Print at most this many articles (default: 100)
help-argument-list-all = Print all articles
help-argument-search-words = Words, or any query, such as: اقتصاد source:رويترز @30d
help-argument-search-json = Print JSON
help-argument-search-limit = Print at most this many articles (default: 20)
help-argument-count-query = A query such as: is:unread -tag:رياضة
help-argument-count-json = Print all and unread articles as JSON
help-argument-unread-query = A query such as: tag:رياضة
help-argument-unread-format = Print this line, in which {"{"}unread{"}"}, {"{"}read{"}"} and {"{"}total{"}"} stand for numbers; waybar prints an object for a module of waybar
help-argument-tag-words = A query, then the changes, such as: title:عاجل +عاجل -later; the query () means all articles
help-argument-tag-dry-run = Print what would change, and change nothing
help-argument-tag-json = Print the changed articles as JSON
help-argument-mark-words = A query, then read, unread, starred, unstarred, later, not-later, hidden or shown; the query () means all articles
help-argument-mark-dry-run = Print what would change, and change nothing
help-argument-mark-json = Print the changed articles as JSON
help-argument-tags-query = Count only the articles of this query, such as: @30d
help-argument-tags-json = Print JSON
help-argument-tags-rename-old = The tag
help-argument-tags-rename-new = Its new name
help-argument-tags-delete-tag = The tag
help-argument-tags-color-tag = The tag
help-argument-tags-color-color = The colour, as themes write it (default: none)
help-argument-show-subject = An article number (from `sahifa list`), a file, or - for standard input
help-argument-show-plain = Print plain text in logical order, even on a terminal
help-argument-show-json = Print JSON, as described in docs/show-json.md
help-argument-show-format = Print the article in a format of export
help-argument-show-full-text = Print the text of the article’s page; fetch and keep it if it is not kept yet
help-value-show-format-text = Plain text in logical order
help-value-show-format-print = A page of HTML to print, or to make into PDF
help-value-show-format-markdown = Markdown with front matter
help-argument-show-width = Lay out the text in this many columns
help-argument-import-explain = Print each block with its role; nothing is stored
help-argument-download-id = An article number (from `sahifa list`)
help-argument-download-numbers = The attachments by their places in the article, from 1 (default: the recording)
help-argument-download-all = Download all attachments
help-argument-download-json = Print the result of each attachment as JSON
help-argument-import-json = Print JSON, as described in docs/show-json.md
help-argument-import-source = Apply the rules of this source (default: the source that contains the file)
help-argument-import-files = Files, folders of files, or - for standard input
help-argument-export-query = A query such as: tag:سوريا is:starred @30d
help-argument-export-format = Format of the articles
help-value-export-format-text = Plain text in logical order
help-value-export-format-print = A page of HTML to print, or to make into PDF
help-value-export-format-markdown = Markdown with front matter
help-argument-export-to = Write one file per article to this folder, which is created if needed (default: standard output)
help-argument-export-force = Replace existing files
help-argument-export-limit = Write at most this many articles
help-argument-sources-list-json = Print JSON
help-argument-sources-add-name = Name of the source (default: the title of the feed)
help-argument-sources-add-folder = Folder of the source in the filter pane
help-argument-sources-add-tags = Tag all its articles; may be repeated
help-argument-sources-add-pick = Choose the feed with this number when a page names several
help-argument-sources-add-unchecked = Add the address without checking it first
help-argument-sources-export-with-secrets = Keep user names and passwords in addresses; the file is then for you alone
help-argument-rules-apply-dry-run = Print what would change, and change nothing
help-argument-keys-list-json = Print JSON
help-argument-db-rescue-to = Write the new database here, instead of beside the old one
help-argument-render-file = File to lay out (default: standard input)
help-argument-render-width = Width of a line in columns
help-argument-render-direction = Direction of the paragraphs
help-argument-render-shaping = Output presentation forms, letters in visual order, or letters in logical order
help-argument-render-align = Align lines by padding them with spaces, at the start of their direction or at another side (default: no padding)
help-argument-render-lam-alef = Draw lam-alef in one cell or in two
help-argument-render-marks = Keep or remove combining marks
help-argument-render-justify = Justify right-to-left lines with wider spaces and kashida
help-argument-render-cut = Cut paragraphs that are longer than a line instead of breaking them
help-argument-render-json = Print the cells of each line as a line of JSON
help-argument-unshape-file = File with the copied text (default: standard input)
help-argument-unshape-words = The terminal turns each word around by itself, as kitty does
help-argument-doctor-json = Print JSON
help-argument-doctor-report = Print all that is known of the terminal, and nothing private, for bug reports

## The page of help. In English the parser of the command line writes it.

help-usage = Usage:
help-commands = Commands:
help-arguments = Arguments:
help-options = Options:
help-default = [default: { $value }]
help-possible = [possible values: { $values }]
help-value = [{ $value }: { $about }]

## Wrong command lines. In English the parser of the command line has its own sentences.

usage-unknown-argument = This command has no option or argument “{ $argument }”.
usage-unknown-command = There is no command “{ $command }”.
usage-no-command = A command is missing here.
usage-value = “{ $argument }” cannot be “{ $value }”.
usage-value-missing = “{ $argument }” needs a value.
usage-value-unexpected = “{ $argument }” takes no value “{ $value }”.
usage-value-count = “{ $argument }” has the wrong number of values.
usage-possible = Possible values: { $possible }
usage-equals = Write the value of “{ $argument }” after an equals sign.
usage-conflict = “{ $argument }” excludes “{ $others }”.
usage-twice = “{ $argument }” may be given once only.
usage-missing = This command also needs: { $arguments }
usage-not-utf8 = An argument is not UTF-8.
usage-suggestion = Did you mean “{ $suggestion }”?
usage-help = Help: { $command }
