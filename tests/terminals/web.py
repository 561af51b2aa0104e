"""xterm.js in Chromium: web.py COLUMNS ROWS FONT MODULES COMMAND...

Serves a page with the terminal on 127.0.0.1 and joins it to a pseudo-terminal that runs COMMAND. The
page reads from /output what the program writes, sends to /input what is typed or answered, and leaves
in /screen what is on the screen, cell by cell. MODULES is a folder that npm filled. The screen is kept
in the file that $WEB_SCREEN names.
"""
import fcntl
import http.server
import os
import pty
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import threading

COLUMNS, ROWS, FONT, MODULES, *COMMAND = sys.argv[1:]
# DejaVu Sans Mono is 0.602 em wide: cells of 11 whole pixels.
PIXELS = 11 / 0.602051
PAGE = """<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="/modules/css/xterm.css">
<style>body { margin: 0; overflow: hidden } .xterm-viewport { overflow: hidden !important }</style>
<div id="terminal"></div>
<script src="/modules/lib/xterm.js"></script>
<script>
const terminal = new Terminal({
  cols: %s, rows: %s, fontFamily: "%s, monospace", fontSize: %f, scrollback: 0, cursorBlink: false,
  theme: { background: "#ffffff", foreground: "#000000", cursor: "#000000" },
});
terminal.open(document.getElementById("terminal"));
terminal.focus();
// One request after the other: what is typed keeps its order.
let sent = Promise.resolve();
const send = (path, body) => { sent = sent.then(() => fetch(path, { method: "POST", body })); };
terminal.onData((data) => send("/input", data));
let told;
terminal.onWriteParsed(() => {
  clearTimeout(told);
  told = setTimeout(() => {
    const buffer = terminal.buffer.active;
    const row = (_, y) => buffer.getLine(buffer.viewportY + y).translateToString(true);
    send("/screen", Array.from({ length: terminal.rows }, row).join("\\n"));
  }, 200);
});
(async () => {
  const output = (await fetch("/output")).body.getReader();
  for (let next = await output.read(); !next.done; next = await output.read()) terminal.write(next.value);
})();
</script>""" % (COLUMNS, ROWS, FONT, PIXELS)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    master = None

    def log_message(self, *_):
        pass

    def reply(self, kind, body):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path == "/":
            return self.reply("text/html", PAGE.encode())
        if self.path == "/output":
            return self.output()
        name, _, kind = self.path.removeprefix("/modules/").rpartition(".")
        if (name, kind) in (("lib/xterm", "js"), ("css/xterm", "css")):
            with open(f"{MODULES}/{name}.{kind}", "rb") as file:
                return self.reply("text/javascript" if kind == "js" else "text/css", file.read())
        self.send_error(404)

    def output(self):
        """Runs the program, once the page is there to show it."""
        child, master = pty.fork()
        if child == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", int(ROWS), int(COLUMNS), 0, 0))
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
            os.execvp(COMMAND[0], COMMAND)
        Handler.master = master
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            while data := os.read(master, 65536):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        except OSError:
            pass
        self.wfile.write(b"0\r\n\r\n")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/input" and Handler.master is not None:
            os.write(Handler.master, body)
        elif self.path == "/screen":
            path = os.environ["WEB_SCREEN"]
            with open(path + ".new", "wb") as file:
                file.write(body)
            os.rename(path + ".new", path)
        self.reply("text/plain", b"")


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
profile = tempfile.mkdtemp(dir=os.environ.get("HOME"))
try:
    subprocess.run(["chromium", "--no-sandbox", "--kiosk", "--no-first-run", "--disable-gpu", "--disable-dev-shm-usage",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
                    "--password-store=basic", "--force-device-scale-factor=1", "--test-type", "--window-position=0,0",
                    "--window-size=1800,1000", f"--user-data-dir={profile}", f"--app=http://127.0.0.1:{server.server_address[1]}/"],
                   check=False)
finally:
    shutil.rmtree(profile, ignore_errors=True)
