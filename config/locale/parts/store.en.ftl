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
