"""Sahifa beside other newsreaders.

A comparison runs each program through an adapter: how its feeds are written down, how it is
refreshed without its interface, which keys reach its list and its articles. This is the one of
Sahifa, for a harness that has a module `adapters` with a class `Adapter`.
"""
from adapters import Adapter


class Sahifa(Adapter):
    name = binary = "sahifa"
    formats = ("rss", "atom", "json")
    note = "reads what is due by itself; here only on demand"
    down, page = "down", "pgdn"
    open, back = ["enter"], ["esc"]
    scroll, apage = "down", "pgdn"
    quit = ["Q"]

    def prepare(self, feeds):
        sources = "".join(f'\n[[source]]\nurl = "{url}"\n' for url, _ in feeds)
        self.write(".config/sahifa/config.toml", f'[ui]\nguide = false\n[fetch]\nrefresh = "0"\n{sources}')

    def refresh(self):
        return [self.path, "refresh", "--quiet"]

    def tui(self):
        return [self.path]


ALL = {"sahifa": Sahifa}
