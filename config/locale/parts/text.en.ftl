# Laying out text on the command line
render-read = { $file } cannot be read: { $reason }. Check the path and its permissions.
render-write = The lines cannot be written: { $reason }.
