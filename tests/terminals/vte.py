"""A window with nothing but VTE in it: vte.py COLUMNS ROWS FONT COMMAND..."""
import sys

# GTK takes `--` out of the arguments.
COLUMNS, ROWS, FONT, *COMMAND = sys.argv[1:]

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("Vte", "2.91")
from gi.repository import Gdk, GLib, Gtk, Pango, Vte

terminal = Vte.Terminal()
terminal.set_size(int(COLUMNS), int(ROWS))
terminal.set_font(Pango.FontDescription(FONT))
colors = [Gdk.RGBA(), Gdk.RGBA()]
colors[0].parse("black")
colors[1].parse("white")
terminal.set_colors(colors[0], colors[1], [])
terminal.set_cursor_blink_mode(Vte.CursorBlinkMode.OFF)
terminal.connect("child-exited", lambda *_: Gtk.main_quit())
css = Gtk.CssProvider()
css.load_from_data(b"* { padding: 0; border: 0; margin: 0; }")
terminal.get_style_context().add_provider(css, 900)
window = Gtk.Window(decorated=False)
window.add(terminal)
window.move(0, 0)
window.show_all()
terminal.spawn_async(Vte.PtyFlags.DEFAULT, None, COMMAND, None, GLib.SpawnFlags.DEFAULT, None, None, -1, None, None)
Gtk.main()
