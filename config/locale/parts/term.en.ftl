terminal-none = Sahifa needs a terminal for its interface; in a pipe or a script use “sahifa list” or “sahifa show”.
terminal-dumb = This terminal cannot place the cursor (TERM=dumb); use “sahifa list” or “sahifa show”, or start from another terminal.
terminal-unusable = The terminal cannot be used ({ $reason }); try another terminal window.
clipboard-too-long = The text is too long for the terminal’s clipboard ({ $size } kB of at most { $limit } kB); copy a smaller part.
